import type { Locale } from '../../../src/message/settings.ts';
import type { NotifyWhen } from '../../../src/workflow/notify-when.ts';
import type { Answers } from './questions.ts';

/** What `watch` sends by itself. */
export const notifyWhen: readonly NotifyWhen[] = ['changed', 'fixed', 'still-after-24h'];

/** The comments of the file, by the language of the page. */
const comments = {
  en: {
    permissions: 'To read failed jobs and steps, error lines, and the commits since the last green run.',
    watch: 'The first step: it reports how the job ended, whatever happens after it.',
    own: 'The steps of your own job.',
    people: 'Variable: who is who, e.g. octocat: 13800138000',
    rota: 'Whose turn it is, from the first day of the first one.',
    workflows: 'The names of your workflows.',
    checkout: 'It runs with the secrets of the repository, so it checks nothing out.',
    queue: 'Runs wait for each other: a robot takes 20 messages a minute.',
    office: 'office hours',
    night: 'nights and weekends',
  },
  'zh-CN': {
    permissions: '用于读取失败的任务和步骤、报错内容，以及上次成功以来的提交。',
    watch: '放在第一步：无论之后发生什么，都会通知任务的结果。',
    own: '换成自己任务的步骤。',
    people: '变量：用户对照表，例如 octocat: 13800138000',
    rota: '值班表，从第一个人的第一天开始。',
    workflows: '换成自己工作流的名称。',
    checkout: '它能使用仓库的密钥，所以不 checkout 代码。',
    queue: '依次运行：一个机器人每分钟只能发 20 条消息。',
    office: '工作时间',
    night: '夜间和周末',
  },
} as const satisfies Record<Locale, unknown>;

type Comments = (typeof comments)[Locale];

/** The whole workflow that does what was answered. `zone`: the time zone of who asks. */
export function workflowFileOf(answers: Answers, language: Locale, zone: string): string {
  const words = comments[language];
  const file =
    answers.repositories === 'monorepo' ? notifier(answers, words, zone) : watched(answers, words, zone);
  return `${file.join('\n')}\n`;
}

/** Every job begins with `watch`. */
function watched(answers: Answers, words: Comments, zone: string): string[] {
  const isMatrix = answers.matrix === 'matrix';
  const test =
    answers.tests === 'tests'
      ? 'npx vitest run --reporter=default --reporter=junit --outputFile=junit.xml'
      : 'npm test';
  return [
    '# .github/workflows/ci.yml',
    'name: CI',
    '',
    'on:',
    '  push:',
    '    branches: [main]',
    '  pull_request:',
    '',
    ...permissions(words),
    'jobs:',
    '  test:',
    ...(isMatrix
      ? [
          '    strategy:',
          '      fail-fast: false',
          '      matrix:',
          '        os: [ubuntu-latest, windows-latest]',
          '        node: [22, 24, 26]',
        ]
      : []),
    `    runs-on: ${isMatrix ? '$' + '{{ matrix.os }}' : 'ubuntu-latest'}`,
    '    steps:',
    `      # ${words.watch}`,
    '      - uses: octo-org/dingtalk-cloudevents/watch@v1',
    '        with:',
    ...inputs(answers, words, zone),
    ...(answers.tests === 'tests' ? ["          test-reports: '**/junit.xml'"] : []),
    `      # ${words.own}`,
    '      - uses: actions/checkout@v7',
    ...(isMatrix
      ? [
          '      - uses: actions/setup-node@v7',
          '        with:',
          '          node-version: $' + '{{ matrix.node }}',
        ]
      : []),
    '      - run: npm ci',
    `      - run: ${test}`,
  ];
}

/** A workflow of its own, for all others of the repository. */
function notifier(answers: Answers, words: Comments, zone: string): string[] {
  return [
    '# .github/workflows/notify.yml',
    'name: Notify',
    '',
    'on:',
    '  workflow_run:',
    `    # ${words.workflows}`,
    '    workflows: [CI, Nightly]',
    '    types: [completed]',
    '',
    ...permissions(words),
    `# ${words.queue}`,
    'concurrency:',
    '  group: dingtalk',
    '  queue: max',
    '',
    'jobs:',
    '  notify:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    steps:',
    `      # ${words.checkout}`,
    '      - uses: octo-org/dingtalk-cloudevents@v1',
    '        with:',
    ...inputs(answers, words, zone),
    `          notify-when: ${notifyWhen.join(', ')}`,
  ];
}

function permissions(words: Comments): string[] {
  return [
    `# ${words.permissions}`,
    'permissions:',
    '  actions: read',
    '  checks: read',
    '  contents: read',
    '',
  ];
}

function inputs(answers: Answers, words: Comments, zone: string): string[] {
  const { repositories, language, call, quiet } = answers;
  const isTimed = quiet !== 'always' || call === 'on-call' || call === 'owners';
  const ownZone = language === 'zh-CN' ? 'Asia/Shanghai' : 'UTC';
  const lines = [
    ...(repositories === 'many'
      ? ['robots: $' + '{{ secrets.DINGTALK_ROBOTS }}']
      : ['webhook: $' + '{{ secrets.DINGTALK_WEBHOOK }}', 'secret: $' + '{{ secrets.DINGTALK_SECRET }}']),
    ...(language === 'en' ? [] : [`locale: ${language}`]),
    ...(isTimed && zone !== ownZone ? [`timezone: ${zone}`] : []),
    ...mentions(call, words),
    ...rules(answers, words),
  ];
  return lines.map((line) => `          ${line}`);
}

const logins: Readonly<Record<Answers['call'], string>> = {
  nobody: '',
  everybody: '',
  author: 'author',
  owners: 'owners, else on-call',
  'on-call': 'on-call',
};

function mentions(call: Answers['call'], words: Comments): string[] {
  if (call === 'nobody') return [];
  const when = 'at-when: failure';
  if (call === 'everybody') return ['at-all: true', when];
  const rota = [
    `# ${words.rota}`,
    'on-call: |',
    '  people: [octocat, hubot]',
    '  from: 2026-01-05T09:00',
    '  every: 1w',
  ];
  return [
    `at-logins: ${logins[call]}`,
    when,
    `# ${words.people}`,
    'login-map: $' + '{{ vars.DINGTALK_LOGINS }}',
    ...(call === 'author' ? [] : rota),
  ];
}

/** The first rule that holds at the time decides. */
function rules({ quiet, call }: Answers, words: Comments): string[] {
  const isMoot = quiet === 'always' || (quiet === 'uncalled' && call === 'nobody');
  if (isMoot) return [];
  const atNight =
    quiet === 'silent' ? 'drop: true' : call === 'everybody' ? 'at-all: false' : "at-logins: ''";
  return [
    'rules: |',
    `  - name: ${words.office}`,
    '    hours: Mon-Fri 09:00-19:00',
    `  - name: ${words.night}`,
    `    ${atNight}`,
  ];
}
