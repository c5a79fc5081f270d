import type { SetUpWords } from './words.ts';

export const zhCN: SetUpWords = {
  intro: '回答六个问题，就能复制完整的工作流文件。',
  questions: {
    repositories: { title: '用在哪些仓库？' },
    matrix: { title: '任务是否使用矩阵？' },
    tests: {
      title: '测试会生成报告吗？',
      hint: 'JUnit XML 或同类格式。有报告，告警就能写明哪些测试未通过。',
    },
    call: { title: '失败时 @ 谁？' },
    language: { title: '消息用什么语言？' },
    quiet: { title: '夜间和周末怎么办？', hint: '指周一至周五 9:00–19:00 以外的时间。' },
  },
  choices: {
    one: '一个仓库',
    many: '组织里的多个仓库',
    monorepo: '一个仓库，有很多工作流',
    plain: '否',
    matrix: '是',
    'no-tests': '否',
    tests: '是',
    nobody: '不 @ 任何人',
    author: '提交作者',
    owners: '代码负责人，没有则 @ 值班人员',
    'on-call': '值班人员',
    everybody: '所有人',
    en: 'English',
    'zh-CN': '中文',
    always: '和平时一样',
    uncalled: '照常发消息，但不 @ 人',
    silent: '不发消息',
  },
  file: '工作流文件',
  copyFile: '复制文件',
  count: (red, green) => `失败的一周发 ${red} 条，正常的一周发 ${green} 条。`,
  countHint:
    '按一个分支每周推送 12 次计算；失败的一周里有 10 次所有任务都失败，矩阵有 12 个任务。数字由 action 自己的判断逻辑得出，每个工作流分别计算。',
  many: (perMonth) =>
    `40 个仓库，每 10 个有 1 个处于失败的一周：每月约 ${perMonth.toLocaleString('en')} 条。钉钉标准版的额度是每月 3,000 条。`,
  steps: '还需要做什么',
  stepsFor: {
    robot: '在钉钉群里添加自定义机器人：群设置 → 机器人 → 添加机器人 → 自定义，安全设置选择“加签”。',
    secrets:
      '把 Webhook 地址和密钥存为 `DINGTALK_WEBHOOK` 和 `DINGTALK_SECRET`：Settings → Secrets and variables → Actions。',
    organisationSecrets:
      '把各群的机器人存为组织密钥 `DINGTALK_ROBOTS`：按群名写的 YAML，每个群有 `webhook` 和 `secret`。',
    loginMap: '把用户对照表存为变量 `DINGTALK_LOGINS`，每人一行：`octocat: 13800138000`',
    onCall: '在文件里写上值班人员和值班开始的日期。',
    file: '保存为 `.github/workflows/ci.yml`，换上自己任务的步骤。',
    files: '在每个仓库保存为 `.github/workflows/ci.yml`，换上该仓库任务的步骤。',
    workflows: '在默认分支上保存为 `.github/workflows/notify.yml`，换上自己工作流的名称。',
  },
  remarks: {
    noTests: '单独的工作流看不到测试写出的文件；要显示未通过的测试，请选“一个仓库”。',
    quiet: '夜间没有发送的消息之后不会补发；一直失败的分支每天会提醒一次。',
  },
};
