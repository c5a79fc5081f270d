import { describe, expect, test } from 'vitest';
import { cdeventWords } from '../../../src/message/any-event/cdevent.ts';
import { locales } from '../../../src/message/settings.ts';
import { cdevent, predicates } from '../../fixtures/cdevents/cdevents.ts';
import { read } from '../pages/reading.ts';

type Event = ReturnType<typeof cdevent>;

/** The message without its closing line and links. */
async function said(event: Event, locale: 'en' | 'zh-CN'): Promise<string> {
  const happening = { eventName: event.type, what: 'a CDEvent', payload: {}, given: [event] };
  const text = await read(happening, locale);
  return text.split('\n### ')[1]?.split(`\n\n${event.type}`)[0] ?? '';
}

const all = Object.entries(predicates).flatMap(([subject, each]) =>
  each.map((predicate) => `${subject}.${predicate}`),
);

describe.each(locales)('in %s', (locale) => {
  test.each(all)('%s has words of its own', async (name) => {
    const text = await said(cdevent(name), locale);
    const [subject = '', predicate = ''] = name.split('.');
    expect(text).toContain('it-1');
    expect(text).not.toContain(predicate === 'rolledback' ? 'rolledback' : '…');
    if (locale === 'zh-CN') expect(text).not.toMatch(new RegExp(`${subject}|${predicate}`, 'i'));
  });
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
