import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type RobotServer, startRobots } from '../robot/stand-in.ts';
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

async function groups(options = [{}, {}]) {
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
  const run = await act({ ...(await groups()), event: batch, rules: '- drop: true' });
  expect(run.outputs.status).toBe('skipped');
  expect(received()).toEqual([[], []]);
});

test('a digest never mixes events of different rules', async () => {
  const rules = `- { filters: [prefix: { type: com.example.l }], title: Labels }
- { chat-group: all, title: Others }`;
  const run = await act({ ...(await groups()), event: batch, rules, batch: 'digest' });
  expect(run.outputs.status).toBe('sent');
  const [all] = received();
  expect(all).toHaveLength(2);
});

test('wrong rules send nothing, and the events are dead letters', async () => {
  const run = await act({ ...(await groups()), event: batch, rules: '- { name: x, chat-group: nowhere }' });
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
  const run = await act({ ...inputs, event, rules: broken });
  expect(run.outputs.status).toBe('partial');
  expect(run.annotations.error[0]?.message).toContain('Input "rules", rule 2 "second": "text", line 1');
  const letters = readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8');
  const again = await act({ ...inputs, event: letters, rules });
  expect(again.outputs.status).toBe('sent');
  const [all] = received();
  expect(all).toEqual([expect.stringContaining('First a'), expect.stringContaining('Second a')]);
});
