import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkTarget } from '../../src/dingtalk/link.ts';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import type { UserError } from '../../src/errors.ts';
import { readLoginMap, readOnCall } from '../../src/inputs/people.ts';
import { compose } from '../../src/message/compose.ts';
import { mentionProblems } from '../../src/message/mentions/mention-problems.ts';
import { findOnCall } from '../../src/message/mentions/on-call.ts';
import { callOrder } from '../../src/message/mentions/recipient.ts';
import { scopeOf } from '../../src/message/template/run-variables.ts';
import { loadTemplateEngine } from '../../src/message/template/template.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { inLocale, type Said } from '../../src/said.ts';
import { english } from '../english.ts';
import { runs } from '../fixtures/gallery/runs.ts';
import { rightInputs } from '../program.ts';
import { readDefinition } from '../runner/definition.ts';
import { nowMs, robotWith, settingsWith, textOf } from './run-context.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { event, runContext } = await runs.failedMatrix();
const scope = scopeOf(event, runContext);
const serverUrl = 'https://github.com';
const templatePages = [
  {
    page: 'templates.md',
    render: await loadTemplateEngine({ locale: 'en', zone: 'UTC', serverUrl }),
    words: (said: Said) => said.text,
  },
  {
    page: 'templates.zh-CN.md',
    render: await loadTemplateEngine({ locale: 'zh-CN', zone: 'Asia/Shanghai', serverUrl }),
    words: (said: Said) => inLocale(said, zhCN),
  },
];

interface Block {
  readonly language: string;
  readonly content: string;
  /** What is shown right below it as its outcome. */
  readonly outcome: Omit<Block, 'outcome'> | undefined;
}

function blocksOf(page: string): Block[] {
  const found = [...page.matchAll(/^```(\w+)\n(.*?)^```\n/gms)];
  const blocks = found.map(({ 1: language = '', 2: content = '' }) => ({ language, content }));
  return found.map(({ 0: whole, index }, at) => {
    const isFollowed = found[at + 1]?.index === index + whole.length + 1;
    return { language: '', content: '', ...blocks[at], outcome: isFollowed ? blocks[at + 1] : undefined };
  });
}

function pageOf(name: string): string {
  return readFileSync(`${root}docs/${name}`, 'utf8');
}

/** The message of a step with these inputs; a warning is there to be read. */
async function messageWith(
  given: Readonly<Record<string, unknown>>,
): Promise<{ message: RobotMessage; warnings: readonly string[] }> {
  const { inputs: declared } = readDefinition(root);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  expect(unknown).toEqual([]);
  const defaults = { webhook: 'a'.repeat(64), status: 'success', matrix: '', 'github-token': '' };
  const get = (name: string): string =>
    String({ ...defaults, ...given }[name] ?? declared[name]?.default ?? '').trim();
  const inputs = await rightInputs(get);
  const { notifications } = inputs.selectNotifications([event], new Date());
  const addressed = notifications.map((notification) => ({ ...notification, destinations: [] }));
  const { mentions } = inputs.settings;
  const onCall = mentions.onCall
    ? findOnCall(mentions.onCall, Date.parse('2026-03-01T03:00Z'), 'UTC')
    : undefined;
  const { messages, warnings } = await compose(addressed, { ...runContext, onCall, nowMs });
  const message = messages[0]?.draft.renderFor(robotWith(), 'whole').message;
  if (message === undefined) throw new Error('no message');
  return { message, warnings: english(warnings) };
}

function shown(message: RobotMessage): string {
  return textOf({ message, truncated: false })
    .replaceAll('  \n', '\n')
    .replace(/dingtalk:[^)\s]+/g, linkTarget);
}

describe.each(['templates.md', 'templates.zh-CN.md', 'mentions.md', 'mentions.zh-CN.md'])(
  'docs/%s',
  (name) => {
    const inputs = blocksOf(pageOf(name)).filter(({ language }) => language === 'yaml');

    test('has examples', () => {
      expect(inputs.length).toBeGreaterThan(4);
    });

    test.each(inputs)('what it shows comes of $content', async ({ content, outcome }) => {
      const locale = name.endsWith('.zh-CN.md') ? 'zh-CN' : 'en';
      const { message, warnings } = await messageWith({ locale, ...parse(content) });
      if (outcome?.language === 'markdown') expect(shown(message)).toBe(outcome.content.trim());
      else if (name.startsWith('mentions')) expect(message.at).toEqual(JSON.parse(outcome?.content ?? ''));
      else expect(message).toEqual(JSON.parse(outcome?.content ?? ''));
      const leftOut = warnings.filter((warning) => !/"(?:Pull request|查看 PR)" was left out/.test(warning));
      expect(leftOut).toEqual([]);
    });
  },
);

test.each([
  ['docs/setup.md', 'CI: failure', 'Open the run'],
  ['docs/setup.zh-CN.md', 'CI：失败', '查看运行'],
])("%s: words and buttons of one's own make a card", async (name, title, button) => {
  const examples = blocksOf(readFileSync(`${root}${name}`, 'utf8')).filter(({ content }) =>
    content.includes('buttons:'),
  );
  const steps = examples.flatMap(({ content }) => parse(content).jobs.deploy.steps);
  const { with: given } = steps.find(({ uses = '' }) => uses.includes('dingtalk'));
  const { webhook: _webhook, secret: _secret, ...inputs } = given;
  const { message, warnings } = await messageWith(inputs);
  expect(message).toMatchObject({
    actionCard: { title, btns: [{ title: button }, { title: expect.stringContaining('a1b2c3d') }] },
  });
  expect(warnings).toEqual([]);
});

const page = pageOf('templates.md');

describe.each(templatePages)('docs/$page', ({ page: name, render, words }) => {
  const linesOf = (language: string) =>
    blocksOf(pageOf(name))
      .filter((block) => block.language === language)
      .flatMap(({ content }) => content.trim().split('\n'));

  test.each(linesOf('liquid'))('%s', (line) => {
    const [template = '', expected] = line.split(' → ');
    expect(render({ input: 'text' }, template, scope, 'markdown')).toBe(expected);
  });

  test.each(linesOf('text'))('%s', (line) => {
    const [template = '', message] = line.split(' ⇒ ');
    const failure = (() => {
      try {
        return render({ input: 'text' }, template, scope, 'markdown');
      } catch (error) {
        return error as UserError;
      }
    })();
    expect(typeof failure === 'string' ? failure : words(failure.said)).toBe(message);
  });
});

test('the card of the page shows two buttons, because a push has no pull request', async () => {
  const card = blocksOf(page).find(({ content }) => content.includes('buttons: |'));
  const { message, warnings } = await messageWith(parse(card?.content ?? ''));
  expect(message).toMatchObject({
    actionCard: { btns: [{ title: 'Open the run' }, { title: 'Commit a1b2c3d' }] },
  });
  expect(warnings).toEqual([expect.stringContaining('"Pull request" was left out')]);
});

/** The names in the first column of the table below a heading. */
function fieldsUnder(heading: string): string[] {
  const section = page.split(`${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field),
  );
}

test('the page names every variable, and no other', () => {
  expect(fieldsUnder('## Variables').toSorted()).toEqual(Object.keys(scope).toSorted());
});

test.each([
  ['`github`', scope.github],
  ['`run`', scope.run],
  ['`job`', scope.job],
  ['`jobs`, `failed`', (scope.failed as readonly unknown[])[0]],
  ['`commit`', scope.commit],
  ['`counts`', scope.counts],
  ['`change`', scope.change],
  ['`tests`', scope.tests],
  ['`people`', scope.people],
])('the page names every field of %s, and no other', (name, value) => {
  expect(fieldsUnder(`### ${name}`).toSorted()).toEqual(Object.keys(value as object).toSorted());
});

test('the page names every field of `pull_request`, and no other', async () => {
  const pull = await runs.pullRequest();
  const fields = Object.keys(scopeOf(pull.event, pull.runContext).pull_request as object);
  expect(fieldsUnder('### `pull_request`').toSorted()).toEqual(fields.toSorted());
});

describe.each(['on-call.md', 'on-call.zh-CN.md'])('docs/%s', (name) => {
  const files = new Map(
    blocksOf(pageOf(name)).map(({ content }) => [/^# (\S+)/.exec(content)?.[1] ?? '', content] as const),
  );
  const at = (input: string) => ({ input });
  const read = { env: {}, files: 'now' } as const;

  test('has a rota and a map of people that can be copied, and go together', async () => {
    const rota = await readOnCall(files.get('.github/on-call.yml') ?? '', at('on-call'), read);
    const map = await readLoginMap(files.get('.github/dingtalk-people.yml') ?? '', at('login-map'), read);
    expect(rota?.people).toHaveLength(3);
    expect(rota?.overrides).toHaveLength(2);
    const { mentions } = settingsWith({
      mentions: { logins: ['owners', 'else on-call'], loginMap: map, onCall: rota },
    });
    expect(english(mentionProblems(mentions))).toEqual([]);
  });

  test('has an example of each order that `at-logins` takes', () => {
    const orders = [...pageOf(name).matchAll(/^\| `([^`]*(?:owners)[^`]*)` \|/gm)].map(
      ([, order = '']) => order,
    );
    expect(orders.map((order) => callOrder(order.split(',')))).toEqual([
      [['owners', 'on-call']],
      [['owners'], ['on-call']],
      [['author', 'owners'], ['on-call'], ['@octo-org/ops']],
    ]);
  });
});
