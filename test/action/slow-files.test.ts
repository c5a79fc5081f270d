import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { startAction } from '../runner/runner.ts';
import { act, inputsFor, seedEvent } from './seed.ts';

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(async () => {
  await robot?.close();
  robot = undefined;
});

/** One rule less than there may be, with templates of their own, as long as a file may be. */
const longRules = Array.from({ length: 1_999 }, (_, at) => {
  const text = `${at} {{ event.id }} `.repeat(100).slice(0, 1_900);
  return `- { name: r${at}, drop: false, filters: [suffix: { type: .no${at} }], text: ${JSON.stringify(text.replace(/\{\{[^}]*$/, ''))} }\n`;
}).join('');

async function step(inputs: Readonly<Record<string, string>>) {
  robot = await startRobot({ secret: '' });
  const event = JSON.stringify(seedEvent);
  return { inputs: { ...inputsFor(robot), event, rules: 'rules.yml', ...inputs } };
}

test('the longest rules are read, and decide', async () => {
  const { inputs } = await step({});
  const rules = `${longRules}- { name: last, text: By the last rule. }\n`;
  const run = await act(inputs, { files: { 'rules.yml': rules } });
  expect(run.annotations.error).toEqual([]);
  expect(JSON.stringify(robot?.received)).toContain('By the last rule.');
});

test.each<[string, string, string]>([
  ['bytes', `- text: ${'x'.repeat(4 * 1024 * 1024)}`, 'must be a file of at most 4 MiB.'],
  ['rules', '- drop: true\n'.repeat(2_001), 'must have at most 2000 rules, not 2001.'],
  ['words', `- { text: x, filters: [${'{},'.repeat(200_000)}] }`, 'must have at most 500000 words and marks'],
  [
    'conditions',
    `- filters:\n${'  - exact: { a: b }\n'.repeat(10_001)}`,
    'at most 20000 filters and conditions',
  ],
])('rules with too many %s are an error that says how many there may be', async (_, rules, said) => {
  const { inputs } = await step({});
  const run = await act(inputs, { files: { 'rules.yml': rules } });
  expect(run.annotations.error.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  expect(run.outputs.status).toBe('failed');
  expect(run.outputs['dead-letter-file']).not.toBe('');
  expect(robot?.received).toEqual([]);
});

test('rules that take more than half of the deadline are left out, and the message says so', async () => {
  const { inputs } = await step({ 'deadline-seconds': '0.1', 'dry-run': 'true' });
  const run = await act(inputs, { files: { 'rules.yml': `${longRules}- text: By the last rule.\n` } });
  expect(run.annotations.warning.map(({ message }) => message)).toEqual([
    'Input "rules" takes longer to read than 0.05 s, half of "deadline-seconds". The alert is sent without rules.',
  ]);
  expect([run.conclusion, run.outputs.status]).toEqual(['success', 'dry-run']);
  expect(run.outputs.message).toContain(seedEvent.data);
});

test.skipIf(process.platform === 'win32')('a cancelled step does not read its rules to the end', async () => {
  const { inputs } = await step({});
  const running = startAction({ inputs, files: { 'rules.yml': longRules } });
  while (!running.stdout().includes('add-mask')) await new Promise((resolve) => setTimeout(resolve, 1));
  running.cancel();
  const run = await running.finished;
  expect([run.exitCode, run.signal, run.outputs.status]).toEqual([1, null, 'cancelled']);
  expect(run.log).not.toContain('no rule');
  expect(JSON.parse(readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8'))).toHaveLength(1);
  expect(robot?.received).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'a step is cancelled too while it makes a message for each of two thousand rules',
  async () => {
    const { inputs } = await step({});
    const rule = `- { continue: true, text: ${JSON.stringify('{{ event.id }} '.repeat(100))} }\n`;
    const running = startAction({ inputs, files: { 'rules.yml': rule.repeat(2_000) } });
    while (!running.stdout().includes('rule 1,')) await new Promise((resolve) => setTimeout(resolve, 1));
    running.cancel();
    const run = await running.finished;
    expect([run.exitCode, run.signal, run.outputs.status]).toEqual([1, null, 'cancelled']);
    expect(JSON.parse(readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8'))).toHaveLength(1);
    expect(robot?.received).toEqual([]);
  },
);

test('a batch has a limit too', async () => {
  const { inputs } = await step({ event: '', rules: '', 'event-file': 'events.json' });
  const tiny = `{"specversion":"1.0","id":"1","source":"/","type":"a"}`;
  const batch = `[${`${tiny},`.repeat(50_000)}${tiny}]`;
  const run = await act(inputs, { files: { 'events.json': batch } });
  expect(run.annotations.error[0]?.message).toContain('must not have more than 50,000 events');
});
