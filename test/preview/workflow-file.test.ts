import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { countMessages } from '../../preview/src/set-up/count.ts';
import {
  type Answers,
  completeAnswers,
  questionNames,
  questions,
} from '../../preview/src/set-up/questions.ts';
import { workflowFileOf } from '../../preview/src/set-up/workflow-file.ts';
import { eventWith } from '../message/run-context.ts';
import { inputsOf, rightInputs } from '../program.ts';
import { readDefinition } from '../runner/definition.ts';
import { redWeek } from '../workflow/simulated-week.ts';

/** Every way to answer. */
const all = questionNames
  .reduce<readonly Readonly<Record<string, string>>[]>(
    (some, question) =>
      some.flatMap((one) => questions[question].map((choice) => ({ ...one, [question]: choice }))),
    [{}],
  )
  .map(completeAnswers);

interface Step {
  readonly uses?: string;
  readonly with: Readonly<Record<string, string>>;
}

function fileFor(answers: Answers): string {
  return workflowFileOf(answers, answers.language, 'Europe/Berlin');
}

/** The step that sends the messages. */
function stepOf(answers: Answers): Step {
  const { jobs } = parse(fileFor(answers)) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const [step, ...others] = steps.filter(({ uses }) => uses?.startsWith('octo-org/'));
  if (step === undefined || others.length > 0) throw new Error('not one step of this action');
  return step;
}

/** What stands in the secrets and variables that a file names. */
const stored: Readonly<Record<string, string>> = {
  'secrets.DINGTALK_WEBHOOK': `https://oapi.dingtalk.com/robot/send?access_token=${'f00dfeed'.repeat(8)}`,
  'secrets.DINGTALK_SECRET': `SEC${'0123456789abcdef'.repeat(4)}`,
  'secrets.DINGTALK_ROBOTS': `builds: { webhook: ${'f00dfeed'.repeat(8)} }`,
  'vars.DINGTALK_LOGINS': 'octocat: 13800138000\nhubot: 13900139000',
};

function evaluated(value: unknown): string {
  return String(value).replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => stored[name] ?? '?');
}

async function readInputsOf(answers: Answers) {
  const given = Object.entries(stepOf(answers).with).map(([name, value]) => [name, evaluated(value)]);
  return await rightInputs(inputsOf(Object.fromEntries(given)).get);
}

describe('the workflow file of the helper', () => {
  test('there is one for every combination of answers', () => {
    expect(all).toHaveLength(3 * 2 * 2 * 5 * 2 * 3);
  });

  test("is valid by GitHub's own language service, whatever was answered", async () => {
    for (const answers of all) {
      const uri = 'file:///.github/workflows/ci.yml';
      const problems = await validate(TextDocument.create(uri, 'yaml', 1, fileFor(answers)));
      const described = problems.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
      expect(described, fileFor(answers)).toEqual([]);
    }
  }, 120_000);

  test('gives the action only inputs that it has, and that it reads without a warning', async () => {
    for (const answers of all) {
      const { uses = '', with: given } = stepOf(answers);
      const { inputs: declared } = readDefinition(uses.includes('/watch@') ? 'watch' : '.');
      expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(given)));
      const { warnings, settings, hasRules } = await readInputsOf(answers);
      expect(warnings.map(({ text }) => text)).toEqual([]);
      expect(settings.locale).toBe(answers.language);
      expect(hasRules).toBe(
        answers.quiet === 'silent' || (answers.quiet === 'uncalled' && answers.call !== 'nobody'),
      );
    }
  }, 120_000);

  const quiet = all.filter((answers) => answers.quiet !== 'always' && answers.call !== 'nobody');

  test('calls people in office hours, and at night as was answered', async () => {
    for (const answers of quiet) {
      const { selectNotifications } = await readInputsOf(answers);
      const at = (time: string) => selectNotifications([eventWith()], new Date(time)).notifications;
      const calls = ([one]: ReturnType<typeof at>) =>
        one !== undefined && (one.settings.mentions.all || one.settings.mentions.logins.length > 0);
      // A Wednesday at noon, and a Saturday, in Berlin.
      expect(calls(at('2026-11-25T11:00:00Z')), JSON.stringify(answers)).toBe(true);
      const saturday = at('2026-11-28T11:00:00Z');
      expect(saturday, JSON.stringify(answers)).toHaveLength(answers.quiet === 'silent' ? 0 : 1);
      expect(calls(saturday)).toBe(false);
    }
  });

  test('reads the test reports where a step can see them', () => {
    for (const answers of all) {
      const isGiven = Object.hasOwn(stepOf(answers).with, 'test-reports');
      expect(isGiven).toBe(answers.tests === 'tests' && answers.repositories !== 'monorepo');
    }
  });

  test('has comments in the language of the page', () => {
    const answers = completeAnswers({ call: 'owners', tests: 'tests' });
    const comments = (text: string) => text.match(/# .*/g)?.slice(1).join('\n') ?? '';
    expect(comments(workflowFileOf(answers, 'en', 'UTC'))).not.toMatch(/\p{Script=Han}/u);
    for (const comment of comments(workflowFileOf(answers, 'zh-CN', 'UTC')).split('\n'))
      expect(comment).toMatch(/\p{Script=Han}/u);
  });
});

describe('the count of messages of the helper', () => {
  test.each([
    [{}, 6, 0],
    [{ matrix: 'matrix' }, 6, 0],
    [{ repositories: 'monorepo', matrix: 'matrix' }, 6, 0],
  ])('%j: as docs/how-many-messages.md has it', (given, red, green) => {
    const { redWeek, greenWeek, month } = countMessages(completeAnswers(given));
    expect([redWeek, greenWeek, month]).toEqual([red, green, 104]);
  });

  test('is the same with quiet nights and weekends: every push is in office hours', () => {
    for (const { hour } of redWeek) {
      expect(Math.floor(hour / 24)).toBeLessThan(5);
      expect(hour % 24).toBeGreaterThanOrEqual(9);
      expect(hour % 24).toBeLessThan(19);
    }
  });
});
