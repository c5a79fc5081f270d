import { describe, expect, test } from 'vitest';
import { cdeventSeverity, cdeventWords } from '../../../src/message/any-event/cdevent.ts';
import { cdevent, predicates } from '../../fixtures/cdevents/cdevents.ts';
import { read } from '../pages/reading.ts';
import { eventWith, messageLines } from '../run-context.ts';

type Event = ReturnType<typeof cdevent>;

/** The message without its closing line and links. */
async function said(event: Event, locale: 'en' | 'zh-CN'): Promise<string> {
  const happening = { eventName: event.type, what: 'a CDEvent', payload: {}, given: [event] };
  const text = await read(happening, locale);
  return text.split('\n### ')[1]?.split(`\n\n${event.type}`)[0] ?? '';
}

/** The lines of the message without type and source. */
const linesOf = async (event: Readonly<Record<string, unknown>>, locale?: 'en' | 'zh-CN') =>
  (await messageLines(eventWith(event), locale)).filter((line) => !line.startsWith('dev.cdevents'));

const all = Object.entries(predicates).flatMap(([subject, each]) =>
  each.map((predicate) => `${subject}.${predicate}`),
);

/** What a subject is called in English and Chinese. */
const subjectWords: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  approval: ['Approval', '审批'],
  artifact: ['Artifact', '制品'],
  branch: ['Branch', '分支'],
  build: ['Build', '构建'],
  change: ['Change', '变更'],
  environment: ['Environment', '环境'],
  incident: ['Incident', '故障'],
  pipelinerun: ['Pipeline', '流水线'],
  repository: ['Repository', '仓库'],
  service: ['Service', '服务'],
  taskrun: ['Task', '任务'],
  testcaserun: ['Test case', '测试用例'],
  testoutput: ['Test output', '测试产物'],
  testsuiterun: ['Test suite', '测试套件'],
  ticket: ['Ticket', '工单'],
};

/** The same for a predicate. */
const predicateWords: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  abandoned: ['abandoned', '已放弃'],
  closed: ['closed', '已关闭'],
  created: ['created', '已创建'],
  deleted: ['deleted', '已删除'],
  deployed: ['deployed', '已部署'],
  detected: ['detected', '已发现'],
  downloaded: ['downloaded', '已下载'],
  finished: ['finished', '已结束'],
  merged: ['merged', '已合并'],
  modified: ['modified', '已修改'],
  packaged: ['packaged', '已打包'],
  published: ['published', '已发布'],
  queued: ['queued', '排队中'],
  removed: ['removed', '已移除'],
  reported: ['reported', '上报'],
  resolved: ['resolved', '已恢复'],
  reviewed: ['reviewed', '已评审'],
  rolledback: ['rolled back', '已回滚'],
  signed: ['signed', '已签名'],
  skipped: ['skipped', '已跳过'],
  started: ['started', '已开始'],
  updated: ['updated', '已更新'],
  upgraded: ['upgraded', '已升级'],
};

test.each(all)('%s has words of its own', async (name) => {
  const [subject = '', predicate = ''] = name.split('.');
  const [en, zh] = subjectWords[subject] ?? [];
  const [did, chinese] = predicateWords[predicate] ?? [];
  const headlineOf = async (locale: 'en' | 'zh-CN') =>
    (await linesOf(cdevent(name), locale))[0]?.replace(/^### (?:[^\p{L}]+ )?/u, '');
  expect(await headlineOf('en')).toBe(`${en} it-1 ${did}`);
  const isRun = subject === 'pipelinerun' || subject === 'taskrun';
  expect(await headlineOf('zh-CN')).toBe(`${zh} it-1 ${isRun ? '运行' : ''}${chinese}`);
});

test('the table of the test has every subject and predicate that the words have', () => {
  const words = cdeventWords.en;
  expect(Object.keys(words.subjects).toSorted()).toEqual(Object.keys(predicates).toSorted());
  expect(Object.keys(words.predicates).toSorted()).toEqual(
    [...new Set(Object.values(predicates).flat())].toSorted(),
  );
});

const uri = 'https://ci.example.com/7';
const purl = 'pkg:oci/shop@sha256%3A0b31b1c02ff458ad9b7b81cbdf8f028bd54699fa151f221d1e8de6817db93427';
const app = 'pkg:golang/git.example.com/octo/shop@234fd47e07d1004f0aed9c';

test.each<[string, Event, string, string]>([
  [
    'a pipeline run that failed',
    cdevent('pipelinerun.finished', { pipelineName: 'deploy', outcome: 'failure', errors: 'No answer', uri }),
    '❌ Pipeline deploy failed\nit-1 · 07:58 UTC\nNo answer',
    '❌ 流水线 deploy 运行失败\nit-1 · 15:58\nNo answer',
  ],
  [
    'a task run that ended with an error',
    cdevent('taskrun.finished', { taskName: 'lint', outcome: 'error', pipelineRun: { id: 'run-7' } }),
    '❌ Task lint failed\nit-1 · 07:58 UTC\n\n- **Pipeline run**: run-7',
    '❌ 任务 lint 运行失败\nit-1 · 15:58\n\n- **流水线运行**：run-7',
  ],
  [
    'a task run that says only what went wrong',
    cdevent('taskrun.finished', { taskName: 'lint', errors: 'disk full' }),
    '❌ Task lint failed\nit-1 · 07:58 UTC\ndisk full',
    '❌ 任务 lint 运行失败\nit-1 · 15:58\ndisk full',
  ],
  [
    'a test case that passed',
    cdevent('testcaserun.finished', {
      outcome: 'success',
      environment: { id: 'dev' },
      testCase: { id: '9', name: 'Login Test' },
    }),
    '✅ Test case “Login Test” passed\ndev · 07:58 UTC',
    '✅ 测试用例“Login Test”通过\ndev · 15:58',
  ],
  [
    'a test suite that failed',
    cdevent('testsuiterun.finished', {
      outcome: 'failure',
      severity: 'critical',
      reason: 'db-1 not found',
      environment: { id: 'dev' },
      testSuite: { id: '9', name: 'Auth' },
    }),
    '🔥 Test suite Auth failed\ncritical · dev · 07:58 UTC\ndb-1 not found',
    '🔥 测试套件 Auth 未通过\n严重 · dev · 15:58\ndb-1 not found',
  ],
  [
    'a test case that was skipped says why',
    cdevent('testcaserun.skipped', { reason: 'Not in this environment', testCase: { name: 'Login' } }),
    'Test case Login skipped\nit-1 · 07:58 UTC\nNot in this environment',
    '测试用例 Login 已跳过\nit-1 · 15:58\nNot in this environment',
  ],
  [
    'an incident, how bad and where',
    cdevent(
      'incident.reported',
      {
        description: 'Slower than 100 ms',
        environment: { id: 'prod' },
        service: { id: 'shop' },
        ticketURI: 'https://tickets.example.com/7',
      },
      { customData: { severity: 'medium', priority: 'critical', reportedBy: 'mona' } },
    ),
    '🔥 Incident reported: Slower than 100 ms\ncritical · it-1 / shop / prod · by mona · 07:58 UTC',
    '🔥 故障上报：Slower than 100 ms\n严重 · it-1 / shop / prod · 操作人 mona · 15:58',
  ],
  [
    'an incident that is over',
    cdevent('incident.resolved', { description: 'Below 100 ms', environment: { id: 'prod' } }),
    '✅ Incident resolved: Below 100 ms\nit-1 / prod · 07:58 UTC',
    '✅ 故障已恢复：Below 100 ms\nit-1 / prod · 15:58',
  ],
  [
    'an approval by its decision',
    cdevent('approval.closed', { decision: 'rejected', status: 'rejected', responder: 'urn:user:mona' }),
    '❌ Approval it-1 rejected\nby mona · 07:58 UTC',
    '❌ 审批 it-1 已拒绝\n操作人 mona · 15:58',
  ],
  [
    'a ticket by what it says',
    cdevent('ticket.closed', { summary: 'Update the base image', creator: 'mona', priority: 'high', uri }),
    'Ticket closed: Update the base image\nhigh · it-1 · by mona · 07:58 UTC',
    '工单已关闭：Update the base image\n高级别 · it-1 · 操作人 mona · 15:58',
  ],
  [
    'a service by what was deployed where',
    cdevent('service.deployed', { environment: { id: 'prod' }, artifactId: purl }, { id: 'shop' }),
    'Service shop deployed\nshop 0b31b1c / prod · 07:58 UTC',
    '服务 shop 已部署\nshop 0b31b1c / prod · 15:58',
  ],
  [
    'an artifact by name and version',
    cdevent('artifact.published', { user: 'ci-bot' }, { id: app }),
    'Artifact shop 234fd47 published\nby ci-bot · 07:58 UTC',
    '制品 shop 234fd47 已发布\n操作人 ci-bot · 15:58',
  ],
  [
    'a custom event by its own words',
    cdevent('mytool-quota.exceeded', { user: 'mona', nested: { limit: 5 } }),
    'mytool-quota it-1 exceeded\nby mona · 07:58 UTC\n\n- **Limit**: 5',
    'mytool-quota it-1 exceeded\n操作人 mona · 15:58\n\n- **Limit**：5',
  ],
])('%s', async (_, event, english, chinese) => {
  expect(await said(event, 'en')).toBe(english);
  expect(await said(event, 'zh-CN')).toBe(chinese);
});

test('addresses of run, ticket, approval and sbom are links that show their host', async () => {
  const linked = async (event: Event, locale: 'en' | 'zh-CN') =>
    (await read({ eventName: event.type, what: '', payload: {}, given: [event] }, locale)).split('\n').at(-1);
  const ticket = cdevent('incident.reported', { ticketURI: 'https://tickets.example.com/7' });
  expect(await linked(ticket, 'en')).toBe('[Ticket (tickets.example.com)](https://tickets.example.com/7)');
  expect(await linked(ticket, 'zh-CN')).toBe('[工单（tickets.example.com）](https://tickets.example.com/7)');
  const run = cdevent('pipelinerun.started', { uri });
  expect(await linked(run, 'en')).toBe('[Open on ci.example.com](https://ci.example.com/7)');
  const signed = cdevent('artifact.packaged', { sbom: { uri: 'https://sbom.example.com/7' } });
  expect(await linked(signed, 'en')).toBe('[SBOM (sbom.example.com)](https://sbom.example.com/7)');
  const approval = cdevent('approval.created', { approvalDetailsUrl: 'https://approvals.example.com/7' });
  expect(await linked(approval, 'zh-CN')).toBe(
    '[审批（approvals.example.com）](https://approvals.example.com/7)',
  );
});

describe('the name in the headline is', () => {
  test.each<[string, Event, string, string]>([
    [
      'that of the pipeline',
      cdevent('pipelinerun.started', { pipelineName: 'deploy', name: 'else' }),
      'Pipeline deploy started',
      '流水线 deploy 运行已开始',
    ],
    [
      'that of the task',
      cdevent('taskrun.started', { taskName: 'lint' }),
      'Task lint started',
      '任务 lint 运行已开始',
    ],
    [
      'that of the suite',
      cdevent('testsuiterun.started', { testSuite: { name: 'Auth' } }),
      'Test suite Auth started',
      '测试套件 Auth 已开始',
    ],
    [
      'in quotation marks if it has several words',
      cdevent('testoutput.published', { name: 'Daily report' }),
      'Test output “Daily report” published',
      '测试产物“Daily report”已发布',
    ],
    [
      'that of the service',
      cdevent('build.finished', { service: { id: 'shop' } }),
      'Build shop finished',
      '构建 shop 已结束',
    ],
    ['the id', cdevent('build.started', {}, { id: 'b-7' }), 'Build b-7 started', '构建 b-7 已开始'],
    [
      'cut after 100 characters',
      cdevent('build.started', {}, { id: 'b'.repeat(101) }),
      `Build ${'b'.repeat(99)}… started`,
      `构建 ${'b'.repeat(99)}… 已开始`,
    ],
    [
      'cut after 100 characters',
      cdevent('build.started', { name: 'b'.repeat(101) }),
      `Build ${'b'.repeat(99)}… started`,
      `构建 ${'b'.repeat(99)}… 已开始`,
    ],
    [
      'the subject of the CloudEvent, if the data has no id',
      {
        ...cdevent('build.started'),
        data: { ...cdevent('build.started').data, subject: { id: '', source: '', content: {} } },
      },
      'Build it-1 started',
      '构建 it-1 已开始',
    ],
  ])('%s', async (_, event, en, zh) => {
    expect((await linesOf(event))[0]).toBe(`### ${en}`);
    expect((await linesOf(event, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  ['success', { outcome: 'success' }, '✅ Pipeline a succeeded', '✅ 流水线 a 运行成功'],
  ['cancel', { outcome: 'cancel' }, '⛔ Pipeline a cancelled', '⛔ 流水线 a 运行已取消'],
  ['unstable', { outcome: 'unstable' }, '⚠️ Pipeline a finished', '⚠️ 流水线 a 运行已结束'],
  ['no outcome', {}, 'Pipeline a finished', '流水线 a 运行已结束'],
])('a run with %s is said to have ended so, a run that starts is not', async (_, content, en, zh) => {
  const event = cdevent('pipelinerun.finished', { pipelineName: 'a', ...content });
  expect((await linesOf(event))[0]).toBe(`### ${en}`);
  expect((await linesOf(event, 'zh-CN'))[0]).toBe(`### ${zh}`);
  const started = await linesOf(cdevent('pipelinerun.started', { pipelineName: 'a', ...content }));
  expect(started[0]?.replace(/### (?:\S+ )?Pipeline/, 'Pipeline')).toBe('Pipeline a started');
});

test('a test that was cancelled neither passed nor failed, an approval is one or the other', async () => {
  const cancelled = cdevent('testcaserun.finished', { testCase: { name: 'a' }, outcome: 'cancelled' });
  expect((await linesOf(cancelled))[0]).toBe('### ⛔ Test case a cancelled');
  expect((await linesOf(cancelled, 'zh-CN'))[0]).toBe('### ⛔ 测试用例 a 已取消');
  const approved = cdevent('approval.closed', { decision: 'approved' });
  expect((await linesOf(approved))[0]).toBe('### ✅ Approval it-1 approved');
  expect((await linesOf(approved, 'zh-CN'))[0]).toBe('### ✅ 审批 it-1 已批准');
});

describe('the severity', () => {
  test.each<[string, Event, string | undefined]>([
    ['of an incident that was detected is a warning', cdevent('incident.detected'), 'warning'],
    ['of an incident that was reported is a warning', cdevent('incident.reported'), 'warning'],
    [
      'of an incident is that of its level',
      cdevent('incident.detected', { severity: 'critical' }),
      'critical',
    ],
    ['of an incident that is over is good', cdevent('incident.resolved', { severity: 'critical' }), 'good'],
    ['of a new ticket is that of its priority', cdevent('ticket.created', { priority: 'p1' }), 'critical'],
    ['of a ticket that changed is none', cdevent('ticket.updated', { priority: 'p1' }), undefined],
    [
      'of a run that failed is the worse one',
      cdevent('build.finished', { outcome: 'failure', severity: 'critical' }),
      'critical',
    ],
    [
      'of a run that failed is bad, however mild its level',
      cdevent('build.finished', { outcome: 'failure', severity: 'medium' }),
      'bad',
    ],
    [
      'of a run that went well is good, whatever its level',
      cdevent('build.finished', { outcome: 'success', severity: 'critical' }),
      'good',
    ],
    [
      'of an approval is that of its decision, whatever its priority',
      cdevent('approval.created', { decision: 'approved', priority: 'critical' }),
      'good',
    ],
    [
      'of an approval that was cancelled is no alarm',
      cdevent('approval.created', { decision: 'cancelled', priority: 'critical' }),
      'cancelled',
    ],
    ['of errors without an outcome is bad', cdevent('build.finished', { errors: 'disk full' }), 'bad'],
    [
      'counts what was added to the event',
      cdevent('incident.reported', {}, { customData: { severity: 'critical' } }),
      'critical',
    ],
    ['is none without a content', { ...cdevent('build.started'), data: {} } as unknown as Event, undefined],
  ])('%s', async (_, event, severity) => {
    expect(cdeventSeverity(event)).toBe(severity);
    const sign =
      { critical: '🔥 ', bad: '❌ ', warning: '⚠️ ', good: '✅ ', cancelled: '⛔ ' }[severity ?? ''] ?? '';
    const [headline = ''] = await linesOf(event);
    expect(/^### ([^\w ]+ )?/.exec(headline)?.[1] ?? '').toBe(sign);
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
  ['no signature and no status', { signature: 'MEUCIQ', status: 'x', outcome: 'odd' }, ['it-1 · 07:58 UTC']],
  ['a rule', { ruleName: 'No keys' }, ['it-1 · 07:58 UTC', '- **Rule name**: No keys']],
  ['a title', { title: 'The shop' }, ['it-1 · 07:58 UTC', '- **Title**: The shop']],
  [
    'the type of a thing without id',
    { change: { type: 'feature' } },
    ['it-1 · 07:58 UTC', '- **Change**: feature'],
  ],
  ['the id of another thing', { repository: { id: 'octo/shop', type: 'git' } }, ['octo/shop · 07:58 UTC']],
  ['the fields of any other', { limits: { disk: '5 GB' } }, ['it-1 · 07:58 UTC', '- **Disk**: 5 GB']],
  [
    'a reason and a title',
    { reason: 'disk full', title: 'The shop' },
    ['it-1 · 07:58 UTC', 'disk full', '- **Title**: The shop'],
  ],
])('of its content an event shows %s', async (_, content, lines) => {
  const [, ...others] = await linesOf(cdevent('testoutput.published', { name: 'a', ...content }));
  expect(others).toEqual(lines);
});

test('an incident without an id says where it is, one with an id which one', async () => {
  const content = { description: 'Slow', service: { id: 'shop' }, environment: { id: 'prod' } };
  const { subject: _, ...event } = cdevent('incident.reported');
  const headline = '### ⚠️ Incident reported: Slow';
  expect(await linesOf({ ...event, data: { subject: { content } } })).toEqual([
    headline,
    'shop / prod · 07:58 UTC',
  ]);
  expect(await linesOf({ ...event, data: { subject: { id: 'it-7', content } } })).toEqual([
    headline,
    'it-7 / shop / prod · 07:58 UTC',
  ]);
});

test('the facts name the subject of the CloudEvent, which the headline may not', async () => {
  const { subject, ...event } = cdevent('build.started');
  const facts = async (given: object) => (await linesOf({ ...event, ...given }))[1];
  expect(await facts({ subject: 'pkg:npm/shop@1.0' })).toBe('shop 1.0 · 07:58 UTC');
  expect(await facts({ subject })).toBe('07:58 UTC');
  expect(await facts({})).toBe('07:58 UTC');
});

test('a run that is described is called a run', async () => {
  const event = cdevent('pipelinerun.finished', { outcome: 'failure', description: 'Deploy to prod' });
  expect((await linesOf(event))[0]).toBe('### ❌ Pipeline run failed: Deploy to prod');
  expect((await linesOf(event, 'zh-CN'))[0]).toBe('### ❌ 流水线运行失败：Deploy to prod');
});

test('an event without a link leads to the address of its source', async () => {
  const from = (source: string, content = {}) => {
    const event = cdevent('build.started', content);
    return { ...event, data: { ...event.data, subject: { ...event.data.subject, source } } };
  };
  const link = '[Open on ci.example.com](https://ci.example.com/7)';
  expect((await linesOf(from(uri))).at(-1)).toBe(link);
  expect((await linesOf(from('https://ci.example.com/else', { uri }))).slice(2)).toEqual([link]);
  expect(await linesOf(from('/ci'))).toHaveLength(2);
});
