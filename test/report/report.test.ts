import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failureKeys, inputError, UserError } from '../../src/errors.ts';
import { writeBatchJson } from '../../src/event/cloudevent.ts';
import { createLog } from '../../src/log.ts';
import { type ReportTargets, reportResult } from '../../src/report/report.ts';
import {
  deliveredResult,
  errorResult,
  type StepResult,
  skippedResult,
} from '../../src/report/step-result.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { type Catalogue, say } from '../../src/said.ts';
import { makeDelivery, makeEvent, plannedTo } from './deliveries.ts';

const secret = 'SECf00dfeedf00dfeed';
const [one, two] = [makeEvent('1'), makeEvent('2')];
const failure = new UserError(say`Input "webhook" is wrong.`);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'report-'));
  for (const name of ['workspace', 'temp', 'outside']) mkdirSync(join(root, name));
  for (const name of ['output', 'summary']) writeFileSync(join(root, name), '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

interface Changes extends Omit<Partial<ReportTargets>, 'log'> {
  readonly language?: Catalogue;
}

interface Shown {
  /** `error: …` for what fails the step, else by level. */
  readonly lines: string[];
  readonly outputs: string;
  readonly summary: string;
}

/** Reports to files as the runner's are, with the real log and the real writer of outputs. */
function report(result: StepResult, { language, ...changes }: Changes = {}): Shown {
  const lines: string[] = [];
  const say = (level: string) => (text: string | Error) => void lines.push(`${level}: ${text}`);
  const log = createLog({
    debug: say('debug'),
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    setFailed: say('error'),
    setSecret: () => undefined,
  });
  log.mask(secret);
  if (language !== undefined) log.speak(language);
  const env = {
    GITHUB_WORKSPACE: join(root, 'workspace'),
    RUNNER_TEMP: join(root, 'temp'),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
    GITHUB_JOB: 'notify',
    GITHUB_ACTION: '__run',
    ...changes.env,
  };
  reportResult(result, {
    log,
    uuid: randomUUID,
    stage: 'step',
    knownFailure: '',
    onFailure: 'fail',
    deadLetterFile: '',
    eventFile: '',
    ...changes,
    env,
  });
  const text = (name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');
  return { lines, outputs: text('output'), summary: text('summary') };
}

function failed(...events: ReturnType<typeof makeEvent>[]): StepResult {
  const deliveries = events.map((event) => makeDelivery(plannedTo('ops', [event]), { status: 'failed' }));
  return deliveredResult(events, deliveries, [], 'all');
}

function idsIn(path: string): string[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]).map(({ id }) => id);
}

const ownFile = () => join(root, 'temp', 'dingtalk-dead-letters-notify-__run.json');

describe('what leaves the step is without secrets', () => {
  const leaky = makeEvent('1', { data: { note: secret } });

  test.each(['outputs', 'summary'] as const)('%s', (where) => {
    const delivery = makeDelivery(plannedTo('ops', [leaky]), {
      status: 'failed',
      errmsg: secret,
      reason: say`${secret}`,
      explanation: say`It is ${secret}.`,
    });
    const shown = report(deliveredResult([leaky], [delivery], [], 'all'));
    expect(shown[where]).toContain('***');
    expect(shown[where]).not.toContain(secret);
  });

  test('dead letters', () => {
    report(failed(leaky));
    expect(readFileSync(ownFile(), 'utf8')).toContain('***');
    expect(readFileSync(ownFile(), 'utf8')).not.toContain(secret);
  });
});

describe('dead letters', () => {
  test('go into the file of the input, in the workspace, and the output names it', () => {
    const { outputs, lines } = report(failed(one, two), { deadLetterFile: 'letters.json' });
    const path = join(root, 'workspace', 'letters.json');
    expect(idsIn(path)).toEqual(['1', '2']);
    expect(outputs).toContain(path);
    expect(lines).toEqual([
      expect.stringMatching(
        /^error: Add the keyword\. 2 of 2 .* are in the job summary: paste .* also in \S+letters\.json, for "event-file"\.$/,
      ),
    ]);
  });

  test('go into a file of the step where the input names none', () => {
    report(failed(one));
    expect(idsIn(ownFile())).toEqual(['1']);
  });

  test('go there too, with a warning, if the file of the input cannot be written', () => {
    writeFileSync(join(root, 'workspace', 'letters.json'), 'not JSON');
    const { lines } = report(failed(one), { deadLetterFile: 'letters.json' });
    expect(idsIn(ownFile())).toEqual(['1']);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^warning: The dead letters could not be written to \S*letters\.json: it is not JSON/,
      ),
    );
    expect(lines.at(-1)).toContain(ownFile());
  });

  test('that cannot be written to any file are in the job summary, and the failure says so', () => {
    const env = { RUNNER_TEMP: join(root, 'output', 'no-folder') };
    const { lines, outputs, summary } = report(failed(one), { env });
    expect(summary).toContain('"id":"1"');
    expect(lines.at(-1)).toMatch(
      /^error: Add the keyword\. The undelivered events are in the job summary: [^/]*$/,
    );
    expect(lines[0]).toMatch(/^warning: The dead letters could not be written to .*: E[A-Z]+/);
    expect(outputs).toMatch(/dead-letter-file<<(\S+)\n\n\1/);
  });

  test('where event-file does not read cause a warning', () => {
    const { lines } = report(failed(one), { deadLetterFile: join(root, 'outside', 'letters.json') });
    expect(lines[0]).toMatch(
      /^warning: The dead letters were written to \S*outside\S*, but "event-file" reads only/,
    );
    expect(report(failed(one), { deadLetterFile: 'in.json' }).lines).toHaveLength(1);
    expect(report(failed(one), { deadLetterFile: join(root, 'temp', 'in.json') }).lines).toHaveLength(1);
  });

  test('do not exist for what was sent, so there is no file', () => {
    const result = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    const { lines } = report(result, { deadLetterFile: 'letters.json' });
    expect(existsSync(join(root, 'workspace', 'letters.json'))).toBe(false);
    expect(existsSync(ownFile())).toBe(false);
    expect(lines).toEqual([]);
  });

  test('that were sent now are removed from the file that they were read from', () => {
    const path = join(root, 'workspace', 'letters.json');
    writeFileSync(path, writeBatchJson([one, two]));
    const sent = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    report(sent, { deadLetterFile: 'letters.json', eventFile: 'letters.json' });
    expect(idsIn(path)).toEqual(['2']);
  });

  test('are named by no output, and by no annotation, when all of them were sent', () => {
    writeFileSync(join(root, 'workspace', 'letters.json'), writeBatchJson([one]));
    const sent = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    const files = { deadLetterFile: 'letters.json', eventFile: 'letters.json' };
    const { outputs, lines } = report(sent, files);
    expect(outputs).toMatch(/dead-letter-file<<(\S+)\n\n\1/);
    expect(lines).toEqual([]);
  });

  test('create no folder if there are none', () => {
    const sent = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    report(sent, { deadLetterFile: 'new/letters.json', eventFile: '' });
    expect(existsSync(join(root, 'workspace', 'new'))).toBe(false);
  });

  test('behind a link that leads out of the workspace go into the file of the step', () => {
    symlinkSync(join(root, 'outside'), join(root, 'workspace', 'link'));
    const { lines } = report(failed(one), { deadLetterFile: 'link/letters.json' });
    expect(lines[0]).toMatch(/: a link on its path leads out of the workspace\.$/);
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
    expect(idsIn(ownFile())).toEqual(['1']);
  });

  test.each([
    ['skipped', skippedResult([one])],
    [
      'a dry run',
      deliveredResult([one], [makeDelivery(plannedTo('ops', [one]), { status: 'dry-run' })], [], 'all'),
    ],
  ])('stay in the file that they were read from when the step is %s', (_, result) => {
    const path = join(root, 'workspace', 'letters.json');
    writeFileSync(path, writeBatchJson([one, two]));
    report(result, { deadLetterFile: 'letters.json', eventFile: 'letters.json' });
    expect(idsIn(path)).toEqual(['1', '2']);
  });

  test('stay in another file than the one for dead letters', () => {
    const path = join(root, 'workspace', 'events.json');
    writeFileSync(path, writeBatchJson([one]));
    const sent = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    report(sent, { deadLetterFile: 'letters.json', eventFile: 'events.json' });
    expect(idsIn(path)).toEqual(['1']);
  });
});

describe.each(['step', 'post'] as const)('in a %s, what was not delivered', (stage) => {
  const file =
    stage === 'step'
      ? /All undelivered events are in \S+; send them again/
      : /on this runner, for "event-file"\. No step/;

  test('is in the job summary, and the annotation says so', () => {
    const { summary, lines } = report(failed(one), { stage });
    expect(summary).toContain('"id":"1"');
    expect(lines.at(-1)).toMatch(/are in the job summary: paste a block into "event"/);
    expect(lines.at(-1)).toMatch(/also in \S+__run\.json, for "event-file"\.$/);
    // The same words, where they are read together.
    expect(summary).toContain('paste a block into');
  });

  test('and does not fit there is counted, and the annotation says where all of it is', () => {
    const huge = makeEvent('2', { data: 'x'.repeat(500_000) });
    const { summary, lines } = report(failed(one, huge), { stage });
    expect(summary).toContain('"id":"1"');
    expect(summary).toContain('1 of 2 undelivered events did not fit into the job summary.');
    expect(lines.at(-1)).toContain('1 of 2 undelivered events did not fit into the job summary.');
    expect(lines.at(-1)).toMatch(file);
  });

  test('and does not fit there at all is where the annotation says', () => {
    const { summary, lines } = report(failed(makeEvent('1', { data: 'x'.repeat(500_000) })), { stage });
    expect(summary).not.toContain('"specversion"');
    expect(summary).toContain('1 of 1 undelivered events did not fit into the job summary.');
    expect(lines.at(-1)).not.toContain('paste');
    expect(lines.at(-1)).toMatch(file);
  });

  test.each([
    ['there is none', ''],
    ['it cannot be written', '/'],
  ])('is not said to be in the job summary if %s', (_, path) => {
    const { lines } = report(failed(one), { stage, env: { GITHUB_STEP_SUMMARY: path } });
    expect(lines).toContainEqual(expect.stringMatching(/^warning: The job summary could not be written/));
    expect(lines.at(-1)).not.toContain('paste');
    expect(lines.at(-1)).toMatch(file);
  });

  test('is nowhere if all was delivered', () => {
    const sent = deliveredResult([one], [makeDelivery(plannedTo('ops', [one]))], [], 'all');
    const { summary, lines } = report(sent, { stage });
    expect(summary).not.toContain('ndelivered');
    expect(lines).toEqual([]);
  });
});

describe('dead letters that no file takes', () => {
  /** For ever: a folder is no lock that a step would remove. */
  const lock = (path: string) => mkdirSync(join(path, '..', `.${basename(path)}.lock`));
  const spare = () => readdirSync(join(root, 'temp')).filter((name) => /-__run-[\w-]{36}\.json$/.test(name));

  test('because both are locked go into one that nobody could lock before, and the job summary says so', () => {
    lock(join(root, 'workspace', 'letters.json'));
    lock(ownFile());
    const { lines, outputs, summary } = report(failed(one), { deadLetterFile: 'letters.json' });
    const [name = ''] = spare();
    expect(idsIn(join(root, 'temp', name))).toEqual(['1']);
    expect(outputs).toContain(name);
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^warning: The dead letters .*\/workspace\/letters\.json: another step holds its lock\.$/,
      ),
      expect.stringMatching(/^warning: The dead letters .*__run\.json: another step holds its lock\.$/),
    ]);
    expect(plain(summary)).toContain('letters.json: another step holds its lock.');
    expect(plain(summary)).toMatch(/The events are also in \S+\.json\./);
  });

  test('are in the job summary alone, which says what is lost', () => {
    const env = { RUNNER_TEMP: join(root, 'temp', 'file') };
    writeFileSync(env.RUNNER_TEMP, '');
    const only = plain(report(failed(one), { env }).summary);
    expect(only).toContain('"specversion"');
    expect(only).toContain('No file could be written, so this is the only copy.');
    const lost = plain(report(failed(makeEvent('1', { data: 'x'.repeat(500_000) })), { env }).summary);
    expect(lost).toContain('No file could be written: the events that did not fit here are lost.');
  });
});

/** Without the entities of escaped marks. */
function plain(summary: string): string {
  return summary.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe.skipIf(process.platform === 'win32')(
  'what somebody put in the place of a file of the runner',
  () => {
    test.each([
      ['output', 'GITHUB_OUTPUT', 'outputs'],
      ['summary', 'GITHUB_STEP_SUMMARY', 'job summary'],
    ])('is not written to: a link as %s', (name, variable, what) => {
      const victim = join(root, 'outside', 'victim');
      writeFileSync(victim, 'precious');
      symlinkSync(victim, join(root, 'outside', name));
      const env = { [variable]: join(root, 'outside', name) };
      expect(report(skippedResult(), { env }).lines).toEqual([
        expect.stringMatching(`^warning: The ${what} could not be written: `),
      ]);
      expect(readFileSync(victim, 'utf8')).toBe('precious');
    });
  },
);

describe('the annotation', () => {
  test('fails the step, or only warns with on-failure: warn', () => {
    expect(report(errorResult(failure)).lines).toContain('error: Input "webhook" is wrong.');
    expect(report(errorResult(failure), { onFailure: 'warn' }).lines).toContain(
      'warning: Input "webhook" is wrong.',
    );
  });

  test('of a successful step that lost a message is a warning that says where it is', () => {
    const { draft } = plannedTo('ops', [one]);
    const deliveries = [
      makeDelivery(plannedTo('ops', [one], draft)),
      makeDelivery(plannedTo('dev', [one], draft), { status: 'failed' }),
    ];
    const { lines } = report(deliveredResult([one], deliveries, [], 'any'));
    expect(lines).toEqual([
      expect.stringMatching(/^warning: dev: Add the keyword\. .* also in .*__run\.json, /),
    ]);
  });

  test('is there also for a cancelled run that has no failure, as a notice', () => {
    const cancelled = { ...skippedResult([one]), status: 'cancelled' as const, deadLetters: [one] };
    expect(report(cancelled).lines).toEqual([
      expect.stringMatching(/^notice: The undelivered events are in /),
    ]);
  });

  test('of a bug has its stack in the debug log', () => {
    const bug = new TypeError('x is undefined');
    const { lines } = report(errorResult(bug));
    expect(lines[0]).toMatch(/^debug: TypeError: x is undefined\\n\s+at /);
    expect(lines[1]).toMatch(/^error: This is a bug of the action/);
    bug.stack = undefined as never;
    expect(report(errorResult(bug)).lines[0]).toBe('debug: x is undefined');
  });
});

describe('outputs and job summary', () => {
  test('are written for a step', () => {
    const { outputs, summary } = report(skippedResult());
    expect(outputs).toMatch(/^status<<(\S+)\nskipped\n\1\n/);
    expect(summary).toContain('### DingTalk: skipped');
  });

  test('an output that is too long is named', () => {
    const { lines } = report(skippedResult([makeEvent('1', { data: 'x'.repeat(300_000) })]));
    expect(lines).toEqual(['notice: The output "event" is longer than 256 KiB and was left empty.']);
  });

  test('that cannot be written cause a warning each, and do not change the result of the step', () => {
    const env = { GITHUB_OUTPUT: join(root, 'no', 'output'), GITHUB_STEP_SUMMARY: root };
    expect(report(skippedResult(), { env }).lines).toEqual([
      expect.stringMatching(/^warning: The outputs could not be written: .+\.$/),
      expect.stringMatching(/^warning: The job summary could not be written: EISDIR.+\.$/),
    ]);
  });

  test('are in the language of the reader, and so is what went wrong', () => {
    const env = { GITHUB_OUTPUT: '' };
    const { summary, lines } = report(skippedResult(), { env, language: zhCN });
    expect(summary).toContain('### 钉钉：已跳过');
    expect(lines).toEqual(['warning: 输出无法写入：未设置 GITHUB_OUTPUT。']);
  });

  test('without a variable that names their file cause a warning each', () => {
    const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
    expect(report(skippedResult(), { env }).lines).toEqual([
      'warning: The outputs could not be written: GITHUB_OUTPUT is not set.',
      'warning: The job summary could not be written: GITHUB_STEP_SUMMARY is not set.',
    ]);
  });
});

describe('in the post stage', () => {
  test('there are no outputs, and no summary if nothing was sent', () => {
    const { outputs, summary } = report(skippedResult(), { stage: 'post' });
    expect([outputs, summary]).toEqual(['', '']);
  });

  /** As the main stage of `watch` leaves it. */
  const knownAs = (error: unknown) => JSON.stringify(failureKeys([error]));

  test('a failure that the main stage has reported is not reported again, whatever its words', () => {
    const failure = inputError('webhook', say`is wrong.`);
    const known = { stage: 'post' as const, knownFailure: knownAs(inputError('webhook', say`was wrong.`)) };
    expect(report(errorResult(failure), known).lines.at(-1)).toBe(
      'info: Not sent, for the reason reported at the start of the job: Input "webhook" is wrong.',
    );
    expect(report(errorResult(failure, [one]), known).lines.slice(-2)).toEqual([
      'info: Not sent, for the reason reported at the start of the job: Input "webhook" is wrong.',
      expect.stringMatching(/^notice: The undelivered events are in the job summary: /),
    ]);
    const other = { ...known, knownFailure: knownAs(inputError('secret', say`is wrong.`)) };
    expect(report(errorResult(failure), other).lines).toContain('error: Input "webhook" is wrong.');
  });

  test('a failure whose place has a secret is known by that place without it', () => {
    const leaky = inputError({ input: 'payload', path: [secret] }, say`is wrong.`);
    const known = { stage: 'post' as const, knownFailure: knownAs(leaky).replaceAll(secret, '***') };
    expect(report(errorResult(leaky), known).lines.at(-1)).toMatch(/^info: Not sent, /);
  });

  test.each(['', '%', '{}', '[1]', '["no webhook"'])('%j as what is known hides nothing', (knownFailure) => {
    const failure = inputError('webhook', say`is wrong.`);
    expect(report(errorResult(failure), { stage: 'post', knownFailure }).lines).toContain(
      'error: Input "webhook" is wrong.',
    );
  });

  test('a failure that nothing names is annotated in both stages', () => {
    const known = { stage: 'post' as const, knownFailure: knownAs(new UserError(say`Odd.`)) };
    expect(report(errorResult(new UserError(say`Odd.`)), known).lines).toContain('error: Odd.');
  });
});
