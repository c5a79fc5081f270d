import type { Locale } from '../../src/message/settings.ts';

const en = {
  heading: 'See a message before it is sent',
  imitation:
    'An imitation of DingTalk: its clients may show details differently. The message is made by the code of the action, in this browser; nothing is sent anywhere.',
  other: '中文界面',
  dark: 'Dark look',
  examples: 'Examples',
  choose: 'Choose one …',
  event: 'Event',
  payloadName: 'GitHub payload name',
  payloadHint: 'For the payload of a webhook: release, push … Empty for a CloudEvent.',
  language: 'Language',
  msgtype: 'Message type',
  title: 'Title template',
  text: 'Text template',
  buttons: 'Buttons (YAML)',
  payload: 'Whole message as payload (YAML)',
  rules: 'Rules (YAML)',
  keyword: 'Keyword of the robot',
  mobiles: 'Mention by mobile number',
  userIds: 'Mention by user id',
  all: 'Mention everybody',
  pc: 'PC',
  phone: 'Phone',
  json: 'JSON to be posted',
  step: 'Workflow step',
  copy: 'Copy the step',
  copied: 'Copied.',
  notCopied: 'Not copied: select the step and copy it by hand.',
  size: (bytes: number, max: number) => `${bytes.toLocaleString('en')} of ${max.toLocaleString('en')} bytes.`,
  cut: (after: string, whole: number) =>
    `Cut after “${after}”; the whole has ${whole.toLocaleString('en')} bytes.`,
  /** What decided about an event, in the words of the log. */
  decision: (by: string) => `Rules: ${by}.`,
};

export type PageWords = typeof en;

/** Words of the page itself, by its language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = {
  en,
  'zh-CN': {
    heading: '发送之前，先看看消息',
    imitation:
      '这里模仿钉钉的显示效果，细节可能与客户端不同。消息由 action 自己的代码在浏览器里生成，不会发往任何地方。',
    other: 'English',
    dark: '深色外观',
    examples: '示例',
    choose: '选择一个…',
    event: '事件',
    payloadName: 'GitHub 事件名',
    payloadHint: '粘贴 Webhook 的 payload 时填写：release、push……CloudEvent 留空。',
    language: '消息语言',
    msgtype: '消息类型',
    title: '标题模板',
    text: '正文模板',
    buttons: '按钮（YAML）',
    payload: '完整消息 payload（YAML）',
    rules: '规则（YAML）',
    keyword: '机器人的自定义关键词',
    mobiles: '按手机号 @',
    userIds: '按用户 ID @',
    all: '@所有人',
    pc: '电脑端',
    phone: '手机端',
    json: '将要发送的 JSON',
    step: '工作流步骤',
    copy: '复制步骤',
    copied: '已复制。',
    notCopied: '复制失败，请手动选择并复制。',
    size: (bytes, max) => `${bytes.toLocaleString('en')} / ${max.toLocaleString('en')} 字节。`,
    cut: (after, whole) => `在“${after}”之后截断；完整内容为 ${whole.toLocaleString('en')} 字节。`,
    decision: (by) => `规则：${by}。`,
  },
};
