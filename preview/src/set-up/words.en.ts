import type { SetUpWords } from './words.ts';

export const en: SetUpWords = {
  intro: 'Six questions, and the workflow file is ready to copy.',
  questions: {
    repositories: { title: 'Which repositories?' },
    matrix: { title: 'Does the job run in a matrix?' },
    tests: {
      title: 'Do the tests write a report?',
      hint: 'JUnit XML or one of its relatives: then the alert names the failed tests.',
    },
    call: { title: 'Who is mentioned when it breaks?' },
    language: { title: 'In which language are the messages?' },
    quiet: { title: 'Nights and weekends?', hint: 'Outside of Monday to Friday, 9:00 to 19:00.' },
  },
  choices: {
    one: 'One',
    many: 'Many, of one organisation',
    monorepo: 'One with many workflows',
    plain: 'No',
    matrix: 'Yes',
    'no-tests': 'No',
    tests: 'Yes',
    nobody: 'Nobody',
    author: 'The author of the commit',
    owners: 'The owners of the files, else who is on call',
    'on-call': 'Who is on call',
    everybody: 'Everybody in the group',
    en: 'English',
    'zh-CN': '中文',
    always: 'Like any other time',
    uncalled: 'Messages, but nobody is mentioned',
    silent: 'No messages',
  },
  file: 'Workflow file',
  copyFile: 'Copy the file',
  count: (red, green) => `${red} messages in a red week, ${green} in a green one.`,
  countHint:
    'Twelve pushes to one branch; in the red week ten of them fail, in every job. A matrix has twelve legs. Counted by the action’s own decisions, for each workflow.',
  many: (perMonth) =>
    `40 repositories, of which one in ten has a red week: about ${perMonth.toLocaleString('en')} a month. DingTalk’s standard edition has 3,000.`,
  steps: 'What else it takes',
  stepsFor: {
    robot:
      'Add a custom robot to the DingTalk group: Group Settings → Bots → Add Robot → Custom, with the security setting “Sign” (加签).',
    secrets:
      'Store its webhook and its secret as `DINGTALK_WEBHOOK` and `DINGTALK_SECRET`: Settings → Secrets and variables → Actions.',
    organisationSecrets:
      'Store the robots as the organisation secret `DINGTALK_ROBOTS`: a YAML map of groups, each with `webhook` and `secret`.',
    loginMap:
      'Store who is who as the variable `DINGTALK_LOGINS`, a line for each person: `octocat: 13800138000`',
    onCall: 'Write the people and the first day of the rota into the file.',
    file: 'Save the file as `.github/workflows/ci.yml`, with the steps of your own job.',
    files: 'Save the file as `.github/workflows/ci.yml` in each repository, with the steps of its own job.',
    workflows:
      'Save the file as `.github/workflows/notify.yml` on the default branch, with the names of your workflows.',
  },
  remarks: {
    noTests: 'A workflow of its own cannot see the files of the tests: for failed tests use “One”.',
    quiet: 'What is not sent at night is not sent later. A branch that stays red is reported once a day.',
  },
};
