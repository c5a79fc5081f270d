import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { actInProcess } from './in-process.ts';
import { act } from './seed.ts';

let server: RobotServer;
afterEach(async () => {
  await server?.close();
});

const eventOf = (id: string, type: string, more: object = {}) => ({
  specversion: '1.0',
  id,
  source: '/shop',
  type,
  data: 'hello',
  ...more,
});

const batch = JSON.stringify([
  eventOf('a', 'com.example.alert', { data: { severity: 'error' } }),
  eventOf('b', 'com.example.labeled'),
  eventOf('c', 'com.example.other', { xvchatgroup: 'security' }),
]);

async function groups(options: readonly { readonly secret?: string }[] = [{}, {}]) {
  server = await startRobots(options);
  const [all, security] = server.robots;
  const robots = { all: { webhook: all?.url }, security: { webhook: security?.url } };
  return { robots: JSON.stringify(robots), 'allowed-hosts': all?.host ?? '' };
}

const received = () => server.robots.map((robot) => robot.received.map((message) => JSON.stringify(message)));

test('each event goes where its rule says, and a dropped one nowhere', async () => {
  const rules = `- { name: errors, filters: [exact: { data.severity: error }], chat-group: security, text: 'Look: {{ event.id }}' }
- { filters: [suffix: { type: .labeled }], drop: true }`;
  const run = await act({ ...(await groups()), event: batch, rules });
  expect(run.annotations.error).toEqual([]);
  expect(run.outputs.status).toBe('sent');
  const [all, security] = received();
  expect(all).toEqual([]);
  expect(security).toEqual([expect.stringContaining('Look: a'), expect.stringContaining('hello')]);
  expect(run.stdout).toContain('Event "a" (com.example.alert): rule 1 "errors".');
  expect(run.stdout).toContain('Event "b" (com.example.labeled): dropped by rule 2.');
  expect(run.stdout).toContain('Event "c" (com.example.other): no rule.');
});

test('all events dropped: status `skipped`', async () => {
  const run = await actInProcess({ ...(await groups()), event: batch, rules: '- drop: true' });
  expect(run.outputs.status).toBe('skipped');
  expect(received()).toEqual([[], []]);
});

test('a digest never mixes events of different rules', async () => {
  const rules = `- { filters: [prefix: { type: com.example.l }], title: Labels }
- { chat-group: all, title: Others }`;
  const run = await actInProcess({ ...(await groups()), event: batch, rules, batch: 'digest' });
  expect(run.outputs.status).toBe('sent');
  const [all] = received();
  expect(all).toHaveLength(2);
});

test('wrong rules send nothing, and the events are dead letters', async () => {
  const run = await actInProcess({
    ...(await groups()),
    event: batch,
    rules: '- { name: x, chat-group: nowhere }',
  });
  expect(run.annotations.error.map(({ message }) => message)).toEqual([
    expect.stringContaining('Input "rules", rule 1 "x": "chat-group" must name groups of "robots"'),
  ]);
  expect(run.outputs['dead-letter-file']).not.toBe('');
  expect(received()).toEqual([[], []]);
});

test('one of two messages of an event did not arrive: sent again, only that one is repeated', async () => {
  const rules = `- { name: first, text: "First {{ event.id }}", chat-group: all, continue: true }
- { name: second, text: "Second {{ event.id }}", chat-group: all }`;
  const broken = rules.replace('Second {{ event.id }}', 'Second {{ data.missing.field }}');
  const event = JSON.stringify(eventOf('a', 'com.example.alert'));
  const inputs = await groups();
  const run = await actInProcess({ ...inputs, event, rules: broken });
  expect(run.outputs.status).toBe('partial');
  expect(run.annotations.error[0]?.message).toContain('Input "rules", rule 2 "second": "text", line 1');
  const letters = readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8');
  const again = await actInProcess({ ...inputs, event: letters, rules });
  expect(again.outputs.status).toBe('sent');
  const [all] = received();
  expect(all).toEqual([expect.stringContaining('First a'), expect.stringContaining('Second a')]);
});

test('rules stand in a file of the workspace, and nowhere outside it', async () => {
  const inputs = { ...(await groups()), event: batch };
  const files = { '.github/rules.yml': '- { name: all, chat-group: security }' };
  const run = await act({ ...inputs, rules: '.github/rules.yml' }, { files });
  expect(run.outputs.status).toBe('sent');
  expect(received().map((messages) => messages.length)).toEqual([0, 3]);
  for (const rules of ['/etc/hostname', '../rules.yml', '.github/missing.yml']) {
    const refused = await act({ ...inputs, rules }, { files });
    expect(refused.annotations.error[0]?.message, rules).toContain('Input "rules"');
  }
  expect(received().flat()).toHaveLength(3);
});

test('a dry run sends nothing, and log and job summary say which rule took which event', async () => {
  const rules = '- { name: quiet, filters: [suffix: { type: .labeled }], drop: true }';
  const run = await act({ ...(await groups()), event: batch, rules, 'chat-group': 'all', 'dry-run': 'true' });
  expect(run.outputs.status).toBe('dry-run');
  expect(run.stdout).toContain('Event "b" (com.example.labeled): dropped by rule 1 "quiet".');
  const plain = run.summary.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  expect(plain).toContain('| b | com.example.labeled | dropped by rule 1 "quiet" |');
  expect(plain).toContain('| a | com.example.alert | no rule |');
  expect(received().flat()).toEqual([]);
});

test.each([
  ['- chat-group: all', 'text'],
  ['- { chat-group: all, msgtype: markdown }', 'markdown'],
])('xvmsgtype decides where the rule does not: %s', async (rules, msgtype) => {
  const event = JSON.stringify(eventOf('a', 'com.example.alert', { xvmsgtype: 'text' }));
  await actInProcess({ ...(await groups()), event, rules });
  expect(server.robots[0]?.received).toMatchObject([{ msgtype }]);
});

test.each([
  ['- chat-group: [all, security]', 'success'],
  ['- { chat-group: all, continue: true }\n- chat-group: security', 'failure'],
])('`require: any`: each message needs one group that got it: %s', async (rules, conclusion) => {
  // The second robot asks for a signature, and there is no secret.
  const inputs = await groups([{}, { secret: 'SEC1234567890abcdef' }]);
  const event = JSON.stringify(eventOf('a', 'com.example.alert'));
  const run = await actInProcess({ ...inputs, event, rules, require: 'any' });
  expect(run.conclusion).toBe(conclusion);
  expect(received().map((messages) => messages.length)).toEqual([1, 0]);
});

/** Of the central repository, which reads its rules from a file. */
const workflow = readFileSync(new URL('../../docs/examples/central-notify.yml', import.meta.url), 'utf8');

describe.each(['docs/rules.md', 'docs/rules.zh-CN.md'])('the examples of %s', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const [first = '', second = '', , quiet = '', third = ''] = [
    ...text.matchAll(/^```yaml\n(.*?)^```$/gms),
  ].map(([, code = '']) => code);

  async function sent(rules: string, events: readonly object[]): Promise<Readonly<Record<string, number>>> {
    const names = ['all', 'security', 'releases', 'dev'];
    server = await startRobots(names.map(() => ({})));
    const robots = Object.fromEntries(names.map((name, at) => [name, { webhook: server.robots[at]?.url }]));
    const { host = '' } = server.robots[0] ?? {};
    const inputs = { robots: JSON.stringify(robots), 'allowed-hosts': host, event: JSON.stringify(events) };
    const path: string = parse(workflow).jobs.notify.steps[1].with.rules;
    const run = await actInProcess({ ...inputs, rules: path }, { files: { [path]: rules } });
    expect(run.annotations.error).toEqual([]);
    return Object.fromEntries(names.map((name, at) => [name, server.robots[at]?.received.length ?? 0]));
  }

  test('alerts, labels and releases', async () => {
    const alert = eventOf('a', 'com.github.code_scanning_alert.created', {
      data: { alert: { rule: { severity: 'error' } } },
    });
    const label = eventOf('b', 'com.github.issue.labeled');
    const release = eventOf('c', 'com.github.release.published', {
      data: { repository: { name: 'hello' }, release: { tag_name: 'v1.0.0' } },
    });
    expect(await sent(first, [alert, label, release])).toEqual({ all: 0, security: 1, releases: 1, dev: 0 });
  });

  test('any of two sources, but no issues', async () => {
    const from = (id: string, type: string, source = 'https://github.com/octo/hello') =>
      eventOf(id, type, { source, xvchatgroup: 'all' });
    const events = [
      from('a', 'com.github.push'),
      from('b', 'com.github.issue.opened'),
      from('c', 'x', '/other'),
    ];
    expect(await sent(second, events)).toEqual({ all: 2, security: 0, releases: 0, dev: 1 });
  });

  test('quiet nights for everything but a failed main', async () => {
    const of = (id: string, ref: string, status: string) =>
      eventOf(id, 'com.github.push', { ref: `refs/heads/${ref}`, status, xvchatgroup: 'all' });
    const events = [of('a', 'main', 'failure'), of('b', 'main', 'success'), of('c', 'topic', 'failure')];
    const night = quiet.replace(/hours: .*/, 'hours: 00:00-24:00');
    expect(await sent(night, events)).toEqual({ all: 1, security: 0, releases: 0, dev: 0 });
  });

  test('a default route after one that continues', async () => {
    const alert = (id: string, severity: string) =>
      eventOf(id, 'io.prometheus.alert.firing', { data: { commonLabels: { severity } } });
    const events = [alert('a', 'critical'), alert('b', 'warning')];
    expect(await sent(third, events)).toEqual({ all: 2, security: 1, releases: 0, dev: 0 });
  });
});
