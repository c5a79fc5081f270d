/** One meaning of errcodes for people: what DingTalk says, what it means, what to do. */
export interface ErrcodeWords {
  /** A code of the row that this is about. */
  readonly code: number;
  /**
   * Texts, or words in them, that DingTalk documents or has been seen to send with it, or `anyText`. The
   * first row of the table that they match is meant.
   */
  readonly says: readonly [string, ...string[]];
  readonly means: { readonly en: string; readonly 'zh-CN': string };
  /** What to do, in Chinese; the English is the cure of the row. */
  readonly cure: string;
}

/** Stands for all texts that no other row with the code is about. */
export const anyText = 'any text';

const copyAgain =
  '打开钉钉群的机器人设置，重新复制 Webhook 地址，填入 `webhook`（或 `robots` 里的 `webhook`）。';
const malformed = '检查 `msgtype`、`payload` 和 `buttons`。';

/** In the order of the page. */
export const errcodeWords: readonly ErrcodeWords[] = [
  {
    code: 310000,
    says: ['sign not match', '机器人发送签名不匹配'],
    means: { en: 'The signature is wrong.', 'zh-CN': '加签校验没有通过。' },
    cure: '确认 `secret` 是这个机器人的密钥（`SEC` 开头），并且机器人的安全设置选了“加签”。',
  },
  {
    code: 310000,
    says: ['invalid timestamp', '机器人发送签名过期'],
    means: {
      en: "The time in the signature is more than an hour from DingTalk's.",
      'zh-CN': '签名里的时间与钉钉相差超过一小时。',
    },
    cure: '校准 runner 的系统时间。',
  },
  {
    code: 310000,
    says: ['keywords not in content', '关键词不匹配'],
    means: {
      en: "The robot's security setting is custom keywords, and the message has none of them.",
      'zh-CN': '机器人的安全设置是“自定义关键词”，消息里没有其中任何一个。',
    },
    cure: '把其中一个关键词填入 `keyword`，消息里没有时会自动加上。',
  },
  {
    code: 310000,
    says: ['ip X.X.X.X not in whitelist'],
    means: {
      en: "The runner's IP address is not in the robot's list.",
      'zh-CN': 'runner 的 IP 不在机器人允许的地址段里。',
    },
    cure: '把报错里的 IP 加进机器人的“IP 地址（段）”，或者把安全设置改为“加签”并填写 `secret`。GitHub 托管的 runner 没有固定 IP。',
  },
  {
    code: 310000,
    says: ['停用', 'disabled'],
    means: { en: 'The robot is disabled.', 'zh-CN': '机器人已被停用。' },
    cure: '在钉钉群的机器人设置里启用它。',
  },
  {
    code: 310000,
    says: [anyText],
    means: { en: 'Another security setting refuses the message.', 'zh-CN': '其他安全设置拒绝了这条消息。' },
    cure: '对照钉钉返回的内容，检查机器人的安全设置。',
  },
  {
    code: 300001,
    says: ['token is not exist', '缺少参数 access_token'],
    means: {
      en: 'DingTalk does not know the token, or the address has none.',
      'zh-CN': 'access_token 无效，或地址里没有。',
    },
    cure: copyAgain,
  },
  {
    code: 400101,
    says: [anyText],
    means: { en: 'DingTalk does not know the token.', 'zh-CN': 'access_token 无效。' },
    cure: copyAgain,
  },
  {
    code: 300001,
    says: ['message param text is null'],
    means: { en: 'A field of the message is missing.', 'zh-CN': '消息缺少必填字段。' },
    cure: malformed,
  },
  {
    code: 400102,
    says: ['机器人已停用'],
    means: { en: 'The robot is disabled.', 'zh-CN': '机器人已被停用。' },
    cure: '在钉钉群的机器人设置里启用它。',
  },
  {
    code: 400106,
    says: [anyText],
    means: { en: 'The robot is not in the group any more.', 'zh-CN': '机器人已被移出群。' },
    cure: '重新添加机器人，把新的 Webhook 地址填入 `webhook`（或 `robots`）。',
  },
  {
    code: 400013,
    says: [anyText],
    means: { en: 'The group was disbanded.', 'zh-CN': '群已解散。' },
    cure: '在另一个群里添加机器人，把它的 Webhook 地址填入 `webhook`（或 `robots`）。',
  },
  {
    code: 130101,
    says: ['send too fast, exceed 20 times per minute', '发送速度太快而限流'],
    means: {
      en: 'More than 20 messages in a minute: the robot is blocked for up to 10 minutes.',
      'zh-CN': '一分钟内超过 20 条，机器人被限流，最长 10 分钟。',
    },
    cure: '少发一些，或用 `batch: digest` 合并，或在 `robots` 里给这个群配多个机器人。',
  },
  {
    code: 90020,
    says: ['您的企业本月api调用量已超过限制'],
    means: {
      en: "The organisation's monthly quota of API calls is used up.",
      'zh-CN': '企业本月的 API 调用量已用完。',
    },
    cure: '等到下个月，或升级钉钉版本；管理员可在管理后台的“资源管理”里查看用量。用 `notify-when`、`batch: digest` 减少消息。',
  },
  {
    code: -1,
    says: ['系统繁忙'],
    means: { en: 'DingTalk is busy; all retries failed.', 'zh-CN': '钉钉系统繁忙，多次重试仍未成功。' },
    cure: '稍后重新运行，或调大 `deadline-seconds` 和 `retries`。',
  },
  {
    code: 460101,
    says: ['message too long, exceed 20000 bytes'],
    means: { en: 'The message is too long.', 'zh-CN': '消息超过 20,000 字节。' },
    cure: '已经缩短过仍然超长：请精简 `text`、`payload` 或 `buttons`。',
  },
  {
    code: 430102,
    says: [anyText],
    means: {
      en: 'DingTalk holds a link, a text or an image for unsafe.',
      'zh-CN': '钉钉认为消息里的链接、文字或图片不安全。',
    },
    cure: '只保留最基本的内容仍被拒绝：请修改 `title` 和 `text`。',
  },
  {
    code: 40035,
    says: ['缺少参数 json'],
    means: { en: 'The message is malformed.', 'zh-CN': '消息格式不正确。' },
    cure: malformed,
  },
  {
    code: 404,
    says: ['请求的URI地址不存在'],
    means: { en: 'DingTalk does not know the path of the webhook.', 'zh-CN': 'Webhook 地址的路径不正确。' },
    cure: copyAgain,
  },
];
