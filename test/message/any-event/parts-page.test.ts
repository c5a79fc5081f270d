import { describe, expect, test } from 'vitest';
import { createCloudEvent } from '../../../src/event/cloudevent.ts';
import { originOf, stateWord } from '../../../src/message/any-event/parts-page.ts';
import { titleFor } from '../../../src/message/layout.ts';
import { createRenderContexts } from '../../../src/message/render-context.ts';
import { selectPage } from '../../../src/message/select-page.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { pageLines } from '../pages/reading.ts';
import { context, messageLines, notificationsOf, nowMs, settingsWith } from '../run-context.ts';

type Given = Readonly<Record<string, unknown>>;

const eventOf = (data: unknown, given: Given = {}) =>
  createCloudEvent({
    ...{ specversion: '1.0', id: 'e1', type: 'com.example.thing', source: '/shop' },
    ...{ time: '2026-11-23T08:00:00Z', data, ...given },
  });

/** The lines of the message of an event, without its type and source. */
async function linesOf(data: unknown, given?: Given, locale?: Locale): Promise<string[]> {
  const lines = await messageLines(eventOf(data, given), locale);
  return lines.filter((line) => !line.startsWith('com.example.thing · /shop'));
}

/** The facts under the headline, without the time of the event. */
async function factsOf(data: unknown, given?: Given, locale?: Locale): Promise<string> {
  const [, second = ''] = await linesOf(data, given, locale);
  return second.replace(/(?:^| · )(?:08:00 UTC|16:00)$/, '');
}

async function titleOf(data: unknown, given?: Given, locale: Locale = 'en'): Promise<string> {
  const notifications = notificationsOf([eventOf(data, given)], settingsWith({ locale }));
  const runContext = { context, workflowRun: undefined, isAboutRun: false, nowMs };
  const [renderContext] = await createRenderContexts(notifications, runContext);
  if (renderContext === undefined) throw new Error('no render context');
  return titleFor(selectPage(renderContext));
}

const long = (length: number) => 'x'.repeat(length);

describe('the message of an event', () => {
  const alert = {
    alertname: 'Checkout is slow',
    status: 'firing',
    severity: 'critical',
    service: 'checkout',
    cluster: 'eu-1',
    startsAt: '2026-11-23T06:20:00Z',
    annotations: { summary: 'p95 is 2.4 s' },
    operator: 'mona',
    version: 'refs/heads/main',
    count: 12,
    dashboardUrl: 'https://grafana.example.com/d/1',
  };

  test('says what happened, how bad, to what, by whom and since when', async () => {
    expect(await linesOf(alert)).toEqual([
      '### 🔥 Checkout is slow',
      'critical · firing · eu-1 · by mona · main · since 06:20 UTC · 12 times',
      'p95 is 2.4 s',
      '[Dashboard (grafana.example.com)](https://grafana.example.com/d/1)',
    ]);
  });

  test('says so in Chinese', async () => {
    expect(await linesOf(alert, {}, 'zh-CN')).toEqual([
      '### 🔥 Checkout is slow',
      '严重 · 告警中 · eu-1 · 操作人 mona · main · 始于 14:20 · 12 次',
      'p95 is 2.4 s',
      '[仪表盘（grafana.example.com）](https://grafana.example.com/d/1)',
    ]);
  });

  test('says that it is over, how long it lasted and when that was, not how bad it was', async () => {
    const over = { ...alert, status: 'resolved', endsAt: '2026-11-23T07:50:00Z' };
    expect((await linesOf(over)).slice(0, 2)).toEqual([
      '### ✅ Resolved: Checkout is slow',
      'eu-1 · by mona · main · lasted 1 h 30 min · 07:50 UTC · 12 times',
    ]);
  });
});

describe('the state', () => {
  test.each<[string, unknown, string]>([
    ['that the headline says', { title: 'It is running hot', status: 'running' }, ''],
    ['that the headline says in other words', { title: 'The job failed at night', status: 'error' }, ''],
    ['that the headline says in the words of the event', { title: 'Error in hall 2', status: 'error' }, ''],
    ['that says only that it is over', { title: 'Too warm', status: 'recovered' }, ''],
    ['that the headline asks for', { title: 'Deploy 12', status: 'inquiring' }, ''],
    ['that is a part of it', { title: 'The backup failed', status: 'partially_failed' }, 'partially failed'],
    ['that only begins like it', { title: 'The job failed', status: 'failed to start' }, 'failed to start'],
    ['that the action says', { title: 'Mend it', action: 'open', state: 'opened' }, ''],
    ['that a short action does not say', { title: 'Mend it', action: 'cut', state: 'cut off' }, 'cut off'],
    ['that the level says', { title: 'Too warm', severity: 'Critical', status: 'critical' }, 'critical'],
    [
      'of a long name',
      { title: 'x', conditions: [{ type: `Network${long(40)}`, status: 'False' }] },
      `not network${long(28)}…`,
    ],
  ])('%s', async (_, data, facts) => expect(await factsOf(data)).toBe(facts));

  test('is said in Chinese where it is not the same', async () => {
    for (const title of ['备份失败', 'The backup failed'])
      for (const status of ['failed', 'error'])
        expect(await factsOf({ title, status }, {}, 'zh-CN')).toBe('');
    expect(await factsOf({ title: '备份失败', status: 'partially_failed' }, {}, 'zh-CN')).toBe('部分失败');
    expect(await factsOf({ title: '任务未能完成', status: 'failed' }, {}, 'zh-CN')).toBe('失败');
    expect(await factsOf({ title: 'Mend it', action: 'open', state: 'opened' }, {}, 'zh-CN')).toBe('');
  });

  test.each<[string, string, string]>([
    ['Ready=unknown', 'ready unknown', 'Ready 状态未知'],
    ['a=b=true', 'a=b', 'a=b'],
    ['Ready=falsehood', 'Ready=falsehood', 'Ready=falsehood'],
    [`${long(60)}=true`, long(60), long(60)],
  ])('%s has its words', (state, en, zh) => {
    expect([stateWord(state, 'en'), stateWord(state, 'zh-CN')]).toEqual([en, zh]);
  });
});

describe('the title', () => {
  test.each<[string, unknown, string]>([
    [
      'of three words has the state',
      { title: 'Too much heat', status: 'stopped' },
      'Too much heat · stopped',
    ],
    ['of four words says it by itself', { title: 'Hall 2 got warm', status: 'stopped' }, 'Hall 2 got warm'],
    [
      'has the level rather than a state that is not bad',
      { title: 'Too warm', status: 'stopped', severity: 'warning' },
      '⚠️ Too warm · warning',
    ],
    [
      'has a bad state rather than the level',
      { title: 'Too warm', status: 'failed', severity: 'critical' },
      '🔥 Too warm · failed',
    ],
    ['does not say warning beside the sign', { title: 'Too warm', status: 'warn' }, '⚠️ Too warm'],
    ['does not say it at length either', { title: 'Too warm', status: 'Warning' }, '⚠️ Too warm'],
    ['has a state with warn inside', { title: 'Too warm', status: 'forewarn' }, 'Too warm · forewarn'],
    ['has a state that begins with warn', { title: 'Too warm', status: 'warnless' }, 'Too warm · warnless'],
    ['without a state has what it is about', { title: 'Too warm', service: 'web' }, 'Too warm · web'],
  ])('%s', async (_, data, title) => expect(await titleOf(data)).toBe(title));

  test('in Chinese of six characters says it by itself', async () => {
    expect(await titleOf({ title: '机房温度过高', status: 'stopped' }, {}, 'zh-CN')).toBe('机房温度过高');
    expect(await titleOf({ title: '机房温度高', status: 'stopped' }, {}, 'zh-CN')).toBe(
      '机房温度高 · 已停止',
    );
  });

  test('has the last name of a path that is cut', async () => {
    const subject = `${long(45)}/a1/b1/c1`;
    expect(await titleOf({ title: 'Too warm' }, { subject })).toBe('Too warm · c1');
  });
});

describe('what it is about', () => {
  test.each<[string, unknown, Given, string]>([
    ['of the data, not of the event', { title: 'Too warm', service: 'web' }, { subject: 'hall' }, 'web'],
    ['that the headline says', { alertname: 'The web is down', service: 'web' }, { subject: 'hall' }, ''],
    ['of 80 characters', { title: 'x', service: long(80) }, {}, long(80)],
    ['of 81 characters', { title: 'x', service: long(81) }, {}, `${long(79)}…`],
    [
      'of three things',
      { title: 'Too warm', service: `a${long(78)}`, namespace: `b${long(78)}`, cluster: `c${long(78)}` },
      {},
      `a${long(78)} / b${long(78)} / c${long(34)}…`,
    ],
    ['of the event', { title: 'Too warm' }, { subject: long(200) }, long(200)],
    ['of the event, too long', { title: 'Too warm' }, { subject: long(201) }, `${long(199)}…`],
    [
      'of 50 characters and four names',
      { title: 'Too warm' },
      { subject: `${long(41)}/a1/b1/c1` },
      `${long(41)}/a1/b1/c1`,
    ],
    [
      'of 51 characters and four names',
      { title: 'Too warm' },
      { subject: `${long(42)}/a1/b1/c1` },
      '…/a1/b1/c1',
    ],
    ['of three names', { title: 'Too warm' }, { subject: `${long(50)}/a1/b1` }, `${long(50)}/a1/b1`],
    ['a place in a queue', { title: 'Too warm' }, { subject: 'partition:12#7' }, ''],
    ['behind a place in a queue', { title: 'Too warm' }, { subject: 'partition:1#7a' }, 'partition:1#7a'],
    ['before a place in a queue', { title: 'Too warm' }, { subject: 'my-partition:1#7' }, 'my-partition:1#7'],
  ])('%s', async (_, data, given, facts) => expect(await factsOf(data, given)).toBe(facts));
});

describe('who and which', () => {
  test.each<[string, unknown, string]>([
    ['a person behind a urn', { operator: 'urn:li:person:mona' }, 'by mona'],
    ['a person with a urn inside', { operator: 'my-urn:user:mona' }, 'by my-urn:user:mona'],
    ['a person with two names behind a urn', { operator: 'urn:user:mona lisa' }, 'by urn:user:mona lisa'],
    ['a hash with something before it', { ref: 'v-a1b2c3d4e5f60' }, 'v-a1b2c3d4e5f60'],
    ['a hash with something behind it', { ref: 'a1b2c3d4e5f60-dirty' }, 'a1b2c3d4e5f60-dirty'],
    ['a score', { severity: '8.5' }, 'severity 8.5'],
    ['a number with a word', { severity: '3 - Low' }, '3 - Low'],
  ])('%s', async (_, data, facts) => {
    expect(await factsOf({ title: 'Too warm', ...Object(data) })).toBe(facts);
  });
});

describe('the time', () => {
  const [start, end] = ['2026-11-23T06:20:00Z', '2026-11-23T06:50:00Z'];
  const lineOf = async (data: unknown, given?: Given) =>
    (await linesOf({ title: 'Too warm', ...Object(data) }, given))[1];
  test.each<[string, unknown, Given, string]>([
    ['of what goes on is since when', { startsAt: start, endsAt: end }, {}, 'since 06:20 UTC'],
    [
      'of what is over is how long and when',
      { status: 'resolved', startsAt: start, endsAt: end },
      {},
      'lasted 30 min · 06:50 UTC',
    ],
    [
      'of what began by another name is how long it took',
      { started: start, finished: end },
      {},
      '30 min · 06:50 UTC',
    ],
    [
      'of what went well is not since when',
      { status: 'succeeded', firstSeen: start },
      {},
      'succeeded · 08:00 UTC',
    ],
    ['is that of what happened', { timestamp: end }, {}, '06:50 UTC'],
    ['is that of the event', { createdAt: end }, {}, '08:00 UTC'],
    ['is when it was made if nothing else says it', { createdAt: end }, { time: undefined }, '06:50 UTC'],
    ['is not said if nothing says it', { hall: 'H2' }, { time: undefined }, '- **Hall**: H2'],
    ['has how often it happened', { startsAt: start, count: 7 }, {}, 'since 06:20 UTC · 7 times'],
  ])('%s', async (_, data, given, line) => expect(await lineOf(data, given)).toBe(line));

  test.each<[unknown, string]>([
    [{ retries: 7 }, '- **Retries**: 7'],
    [{ count: '12 of 40' }, '- **Count**: 12 of 40'],
    [{ count: 1 }, '- **Count**: 1'],
  ])('has not how often it happened of %j', async (data, line) => {
    const lines = await linesOf({ title: 'Too warm', startsAt: start, ...Object(data) });
    expect(lines.slice(1)).toEqual(['since 06:20 UTC', line]);
  });
});

describe('the detail', () => {
  test.each<[unknown, string[]]>([
    [{ output: 'Critical disk is full', severity: 'critical' }, ['disk is full']],
    [{ output: ' disk is full' }, ['disk is full']],
    [{ output: 'Too warm' }, []],
  ])('of %j', async (data, detail) => {
    const lines = await linesOf({ alertname: 'Too warm', service: 'web', ...Object(data) });
    expect(lines.slice(2)).toEqual(detail);
  });
});

describe('the list of the rest', () => {
  const title = 'Disk full';
  const listOf = async (data: unknown, given?: Given) =>
    (await linesOf({ title, ...Object(data) }, given)).filter((line) => line.startsWith('- '));

  test('has five fields, or four and the number of the others', async () => {
    const five = { a1: 'v1', a2: 'v2', a3: 'v3', a4: 'v4', a5: 'v5' };
    const lines = ['- **A1**: v1', '- **A2**: v2', '- **A3**: v3', '- **A4**: v4'];
    expect(await listOf(five)).toEqual([...lines, '- **A5**: v5']);
    expect(await listOf({ ...five, a6: 'v6' })).toEqual([...lines, '- and 2 more fields']);
  });

  test.each<[string, unknown, Given, string[]]>([
    ['the source', { hall: '/shop' }, {}, []],
    ['the subject', { hall: 'H2' }, { subject: 'H2' }, []],
    ['what contains the headline', { hall: 'Disk full on db-1' }, {}, []],
    ['what contains a headline of six characters', { title: 'Disk 7', hall: 'Disk 7 is full' }, {}, []],
    [
      'but what contains a shorter one',
      { title: 'Disk7', hall: 'Disk7 is full' },
      {},
      ['- **Hall**: Disk7 is full'],
    ],
    ['a word of the headline', { hall: 'disk' }, {}, []],
    ['but a shorter one', { title: 'The hot hall', hall: 'hot' }, {}, ['- **Hall**: hot']],
    ['a word of the type', { hall: 'Thing' }, {}, []],
  ])('does not repeat %s', async (_, data, given, lines) => expect(await listOf(data, given)).toEqual(lines));
});

describe('a link', () => {
  const linkOf = async (key: string) => {
    const lines = await linesOf({ title: 'Too warm', [key]: 'https://a.example/x' });
    return /^\[(.*)\]\(https:\/\/a\.example\/x\)$/.exec(lines.at(-1) ?? '')?.[1];
  };

  test.each(
    `url html_url webUrl title_url link href self page externalURL full_url permalink targetUrl view`.split(
      ' ',
    ),
  )('under %s goes to its host', async (key) => expect(await linkOf(key)).toBe('Open on a.example'));

  test.each([
    ['hourlyReport', 'hourly report (a.example)'],
    ['titleLink', 'title link (a.example)'],
    [`${long(70)}Url`, `${long(57)} (a.example)`],
  ])('under %s is called %s', async (key, words) => expect(await linkOf(key)).toBe(words));

  test('that is all of the data goes to its host', async () => {
    const lines = await linesOf(['https://a.example/x'], { type: 'com.example.disk.failed' });
    expect(lines.at(-1)).toBe('[Open on a.example](https://a.example/x)');
  });
});

test.each<[string, string]>([
  ['http://shop.example/a', 'com.example.thing · shop.example/a'],
  ['HTTPS://shop.example/a', 'com.example.thing · shop.example/a'],
  ['/shop//a', 'com.example.thing · /shop//a'],
  ['/a', 'com.example.thing · /a'],
])('the origin of %s is %s', (source, origin) => {
  const event = eventOf({}, { source });
  const { source: shown } = originOf({ event } as Parameters<typeof originOf>[0]);
  expect(shown.replaceAll('\u200a', '')).toBe(origin);
});

describe('an event of GitHub without a page of its own', () => {
  const sender = { login: 'octocat' };

  test('that waits for a person asks for that', async () => {
    const thing = { title: 'Deploy to production', status: 'pending_approval' };
    const [headline] = await pageLines('deploy_gate', { action: 'requested', thing, sender });
    expect(headline).toBe('### ✋ Approval needed: Deploy gate requested: Deploy to production');
  });

  test('that opens an alert again is no recovery, whatever the alert says', async () => {
    const alert = { title: 'MIT is missing', state: 'fixed' };
    const [headline] = await pageLines('license_alert', { action: 'reopened', alert, sender });
    expect(headline).toBe('### ⚠️ License alert reopened: MIT is missing');
  });
});
