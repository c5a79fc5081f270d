import { Said, say, sentences } from '../said.ts';

/**
 * What an errcode means for delivery. `signature`: wrong secret or wrong clock. `robot`, `organisation`, `message`,
 * `match`: what a final refusal is about; `match` is this message on this robot.
 */
export type ErrcodeKind =
  | 'busy'
  | 'rate-limited'
  | 'signature'
  | 'robot'
  | 'organisation'
  | 'message'
  | 'match'
  | 'too-long'
  | 'unsafe';

/** A text in the languages of `locale`. */
interface Localized {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** What is wrong, and what to do about it in words a DingTalk user knows; it names the input to change. */
interface Diagnosis {
  readonly meaning: Localized;
  readonly remedy: Localized;
  /** It ends by itself with the calendar month, in China's time. */
  readonly endsWithMonth?: true;
}

export interface ErrcodeRow extends Diagnosis {
  readonly codes: readonly number[];
  /** Texts that DingTalk documents or was seen to send with the code; none if the text does not matter. */
  readonly texts?: readonly string[];
  /** Distinguishes the meanings of one code. DingTalk's wordings change, in both languages. */
  readonly pattern?: RegExp;
  readonly kind: ErrcodeKind;
}

const copyWebhook: Localized = {
  en: 'Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or `webhook` in "robots").',
  'zh-CN':
    '请在钉钉群设置中打开这个机器人，重新复制 Webhook 地址，填到 "webhook"（或 "robots" 中的 `webhook`）。',
};

const unknownToken: Diagnosis = {
  meaning: {
    en: 'DingTalk does not know this access token, or the webhook has none.',
    'zh-CN': 'access token 无效，或 Webhook 地址里没有。',
  },
  remedy: copyWebhook,
};

const addOwnRobot: Localized = {
  en: 'Add a custom robot (自定义) in the settings of the DingTalk group, and put its webhook into "webhook" (or "robots").',
  'zh-CN': '请在钉钉群设置中添加“自定义”机器人，把它的 Webhook 地址填到 "webhook"（或 "robots"）。',
};

const expiredSession: Diagnosis = {
  meaning: {
    en: 'The webhook is a session webhook, with which an app answers a message in DingTalk; it expires soon after that message.',
    'zh-CN': '这是会话 Webhook（sessionWebhook），只供应用回复收到的消息，很快就会过期。',
  },
  remedy: addOwnRobot,
};

const externalGroup: Diagnosis = {
  meaning: {
    en: 'DingTalk does not know this access token here: the group may be an external one (外部群), where it is not valid, or the robot was removed.',
    'zh-CN': 'access token 在这里无效：可能这是外部群，也可能机器人已被移除。',
  },
  remedy: {
    en: 'Use the robot of an internal group (内部群): copy its webhook again, and put it into "webhook" (or `webhook` in "robots").',
    'zh-CN':
      '请使用内部群的机器人：重新复制它的 Webhook 地址，填到 "webhook"（或 "robots" 中的 `webhook`）。',
  },
};

const forbidden: Diagnosis = {
  meaning: {
    en: 'DingTalk does not let this access token send with this webhook: it belongs to an app, not to a custom robot.',
    'zh-CN': '这个 access token 没有权限这样发送：它属于某个应用，而不是自定义机器人。',
  },
  remedy: addOwnRobot,
};

const disabled: Diagnosis = {
  meaning: { en: 'The robot is disabled.', 'zh-CN': '机器人已被停用。' },
  remedy: {
    en: 'Enable it in the settings of the DingTalk group.',
    'zh-CN': '请在钉钉群设置中启用它。',
  },
};

const malformed: Diagnosis = {
  meaning: {
    en: 'The message is malformed, or a required field is missing.',
    'zh-CN': '消息格式有误，或缺少必填字段。',
  },
  remedy: {
    en: 'Check "msgtype", "payload" and "buttons".',
    'zh-CN': '请检查 "msgtype"、"payload" 和 "buttons"。',
  },
};

const tooManyMessages: Diagnosis = {
  meaning: {
    en: 'A robot may send 20 messages a minute; beyond that, DingTalk blocks it for up to 10 minutes.',
    'zh-CN': '每个机器人每分钟最多发 20 条，超出后会被限流，最长 10 分钟。',
  },
  remedy: {
    en: 'Give the group more robots in "robots": only that helps a robot that is blocked, and three robots take 60 messages a minute. To send less, use `batch: digest` or `notify-when`.',
    'zh-CN':
      '请在 "robots" 中为这个群多配几个机器人：机器人被限流时只有这样有用，三个机器人每分钟可发 60 条。要减少消息，请用 `batch: digest` 或 `notify-when`。',
  },
};

/** Where an administrator finds the quota. Source: open.dingtalk.com, "billing model". */
const inUsage: Localized = {
  en: "in DingTalk's developer console (开发者后台 → 资源管理 → Webhook&Stream用量)",
  'zh-CN': '开发者后台的“资源管理 → Webhook&Stream 用量”中',
};

const quotaUsedUp: Diagnosis = {
  meaning: {
    en: "The organisation's monthly quota of calls is used up, for all its robots together, until next month.",
    'zh-CN': '企业本月的调用量已用完，所有机器人都不能再发，下月恢复。',
  },
  remedy: {
    en: `An administrator sees the usage, and can raise the quota at once, ${inUsage.en}. Until then use \`on-failure: warn\` to keep jobs green; send the undelivered events again later, and use \`notify-when: changed, fixed\`, \`per: run\` and \`batch: digest\` to send less.`,
    'zh-CN': `管理员可在${inUsage['zh-CN']}查看用量、购买额度，购买后立即生效。在此之前，可用 \`on-failure: warn\` 让任务不失败，恢复后再补发未送达的事件；请用 \`notify-when: changed, fixed\`、\`per: run\` 和 \`batch: digest\` 减少消息。`,
  },
  endsWithMonth: true,
};

const webhookOverLimit: Diagnosis = {
  meaning: {
    en: 'The robot has had too many calls: more than 20 messages a minute, or more than the monthly quota of its organisation or its own.',
    'zh-CN': '机器人的调用次数超限：可能超过每分钟 20 条，也可能是企业或这个机器人当月的额度已用完。',
  },
  remedy: {
    en: `If it lasts longer than ten minutes, it is a quota: an administrator sees and raises it ${inUsage.en}, and it returns on the first of the month in China. Use \`notify-when\` and \`batch: digest\` to send less.`,
    'zh-CN': `如果十分钟后仍然如此，就是额度用完了：管理员可在${inUsage['zh-CN']}查看和调整，下月 1 日（北京时间）恢复。请用 \`notify-when\` 和 \`batch: digest\` 减少消息。`,
  },
};

/**
 * All errcodes; the first row that matches a code and its text applies. Delivery, annotations and the tables in
 * docs/ are made from it. Sources: open.dingtalk.com, "custom robot: error codes" and "global error codes"; the
 * following are not there but occur in issue threads and logs: -1, 500100, 130101, 660026, 90002, 90018, 90030,
 * 300001, 300005, 40035, 43002, 43004, 460101, 101002, 404, 22. 300005 of external groups:
 * timonwong/prometheus-webhook-dingtalk issue 226; `session 不存在`: agentscope-ai/QwenPaw issue 2221. 90030 was first
 * asked about when DingTalk introduced the quota of webhook calls, so it may be the errcode of that. An answer with errcode
 * 88 is judged by its subcode.
 */
export const errcodeRows: readonly ErrcodeRow[] = [
  {
    codes: [310000],
    texts: ['keywords not in content', '关键词不匹配'],
    pattern: /keyword|关键词/i,
    kind: 'match',
    meaning: {
      en: 'The robot accepts only messages with one of its keywords, and this one has none of them.',
      'zh-CN': '机器人的安全设置是“自定义关键词”，而消息里没有其中任何一个。',
    },
    remedy: {
      en: 'Set "keyword" to one of them; it is then added to every message that lacks it.',
      'zh-CN': '请把 "keyword" 设为其中一个关键词，消息里没有时会自动加上。',
    },
  },
  {
    codes: [310000],
    texts: ['ip X.X.X.X not in whitelist'],
    pattern: /\bip\b|whitelist|白名单/i,
    kind: 'robot',
    meaning: {
      en: "The robot accepts messages only from listed IP addresses, and the runner's is not among them.",
      'zh-CN': '机器人只接收来自指定 IP 地址段的消息，而 runner 的 IP 不在其中。',
    },
    remedy: {
      en: 'Add the IP address that DingTalk names to the robot\'s list, or change its security setting to the signature ("加签") and set "secret". GitHub-hosted runners have no fixed IP address.',
      'zh-CN':
        '请把钉钉返回的 IP 加进机器人的“IP 地址（段）”，或把安全设置改为“加签”并填写 "secret"。GitHub 托管的 runner 没有固定 IP。',
    },
  },
  {
    codes: [310000],
    texts: ['停用', 'disabled'],
    pattern: /停用|禁用|disabled/i,
    kind: 'robot',
    ...disabled,
  },
  {
    codes: [310000],
    texts: ['invalid timestamp', '机器人发送签名过期'],
    pattern: /timestamp|expired|过期|时间戳/i,
    kind: 'signature',
    meaning: {
      en: "The time in the signature is more than an hour off DingTalk's clock.",
      'zh-CN': '签名里的时间与钉钉相差超过一小时。',
    },
    remedy: { en: 'Set the clock of the runner.', 'zh-CN': '请校准 runner 的时钟。' },
  },
  {
    codes: [310000],
    texts: ['sign not match', '机器人发送签名不匹配'],
    pattern: /sign|签名|加签/i,
    kind: 'signature',
    meaning: { en: 'The signature is wrong.', 'zh-CN': '加签校验没有通过。' },
    remedy: {
      en: 'Check that "secret" is the secret of this robot (it starts with SEC), and that the robot\'s security setting is the signature ("加签").',
      'zh-CN': '请确认 "secret" 就是这个机器人的密钥（以 SEC 开头），并且机器人的安全设置是“加签”。',
    },
  },
  {
    codes: [310000],
    kind: 'robot',
    meaning: {
      en: 'A security setting of the robot rejects the message.',
      'zh-CN': '机器人的安全设置拒收了这条消息。',
    },
    remedy: {
      en: "Compare DingTalk's text with the security settings of the robot in the DingTalk group.",
      'zh-CN': '请对照钉钉返回的内容，检查群里该机器人的安全设置。',
    },
  },
  {
    codes: [300001, 300005],
    texts: ['session 不存在'],
    pattern: /session/i,
    kind: 'robot',
    ...expiredSession,
  },
  { codes: [300005], texts: ['token is not exist'], kind: 'robot', ...externalGroup },
  { codes: [60011], texts: ['没有调用该接口的权限'], kind: 'robot', ...forbidden },
  { codes: [88], texts: ['鉴权异常'], kind: 'robot', ...unknownToken },
  {
    codes: [40035, 300001],
    texts: ['token is not exist', '缺少参数 access_token'],
    pattern: /token/i,
    kind: 'robot',
    ...unknownToken,
  },
  {
    codes: [300001],
    texts: ['message param text is null'],
    pattern: /param|null|参数|json|empty|为空/i,
    kind: 'message',
    ...malformed,
  },
  { codes: [300001, 40014, 400101], kind: 'robot', ...unknownToken },
  { codes: [400102], texts: ['机器人已停用'], kind: 'robot', ...disabled },
  {
    codes: [400106],
    kind: 'robot',
    meaning: { en: 'The robot is no longer in the group.', 'zh-CN': '机器人已不在群里。' },
    remedy: {
      en: 'Add it again, and put its new webhook into "webhook" (or "robots").',
      'zh-CN': '请重新添加机器人，把新的 Webhook 地址填到 "webhook"（或 "robots"）。',
    },
  },
  {
    codes: [400013],
    kind: 'robot',
    meaning: { en: 'The group was disbanded.', 'zh-CN': '群已解散。' },
    remedy: {
      en: 'Add a robot to another group, and put its webhook into "webhook" (or "robots").',
      'zh-CN': '请在其他群添加机器人，把它的 Webhook 地址填到 "webhook"（或 "robots"）。',
    },
  },
  {
    codes: [130101, 410100, 660026, 90002, 90018],
    texts: ['send too fast, exceed 20 times per minute', '发送速度太快而限流'],
    kind: 'rate-limited',
    ...tooManyMessages,
  },
  { codes: [90030], texts: ['webhook over limit'], kind: 'rate-limited', ...webhookOverLimit },
  { codes: [90020], texts: ['您的企业本月api调用量已超过限制'], kind: 'organisation', ...quotaUsedUp },
  {
    codes: [-1, 500100],
    texts: ['系统繁忙'],
    kind: 'busy',
    meaning: { en: 'DingTalk is busy.', 'zh-CN': '钉钉系统繁忙。' },
    remedy: {
      en: 'Run the job again later, or raise "deadline-seconds" and "retries".',
      'zh-CN': '请稍后重新运行任务，或调大 "deadline-seconds" 和 "retries"。',
    },
  },
  {
    codes: [460101, 101002],
    texts: ['message too long, exceed 20000 bytes'],
    kind: 'too-long',
    meaning: {
      en: 'The message is too long, even after it was shortened.',
      'zh-CN': '消息缩短后仍然太长。',
    },
    remedy: {
      en: 'Shorten "text", "payload" or "buttons".',
      'zh-CN': '请精简 "text"、"payload" 或 "buttons"。',
    },
  },
  {
    codes: [430101, 430102, 430103, 430104],
    kind: 'unsafe',
    meaning: {
      en: 'DingTalk considers a link, an image or text in the message unsafe, even after it was reduced to the essentials.',
      'zh-CN': '即使精简到最少，钉钉仍认为消息里的链接、图片或文字不安全。',
    },
    remedy: { en: 'Change "title" and "text".', 'zh-CN': '请修改 "title" 和 "text"。' },
  },
  {
    codes: [40035, 43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602],
    texts: ['缺少参数 json'],
    kind: 'message',
    ...malformed,
  },
  {
    codes: [404, 22],
    texts: ['请求的URI地址不存在'],
    kind: 'robot',
    meaning: {
      en: 'DingTalk does not know the path of the webhook.',
      'zh-CN': 'Webhook 地址的路径不正确。',
    },
    remedy: copyWebhook,
  },
];

const unknownCode: Diagnosis = {
  meaning: {
    en: 'This errcode is not in the table of the action.',
    'zh-CN': '本 Action 没有收录这个错误码。',
  },
  remedy: {
    en: 'Look it up under "error codes" at open.dingtalk.com; most errors come from "webhook", "secret" or the security settings of the robot.',
    'zh-CN': '请到 open.dingtalk.com 查“错误码”；多数错误出在 "webhook"、"secret" 和机器人的安全设置。',
  },
};

/** For a request without a signature: a misspelt name of a secret gives an empty value. */
export const unsigned: Diagnosis = {
  meaning: {
    en: 'The request was not signed because "secret" is empty, but the security setting of this robot is the signature ("加签").',
    'zh-CN': '"secret" 为空，请求没有加签，而这个机器人的安全设置是“加签”。',
  },
  remedy: {
    en: 'Check that the secret named in the workflow exists under exactly that name: a name that does not exist gives an empty value. In "robots", check the robot\'s own `secret`.',
    'zh-CN':
      '请检查工作流里写的 secret 是否存在、名称是否一字不差：名称不存在时，取到的值为空。在 "robots" 中，检查该机器人自己的 `secret`。',
  },
};

/**
 * The firewall in front of DingTalk, after 10,000 calls in 20 s from one address. Source: open.dingtalk.com,
 * "call frequency limits".
 */
export const blockedAddress: Diagnosis = {
  meaning: {
    en: 'DingTalk blocks the IP address of this runner for about five minutes because of too many calls from it.',
    'zh-CN': '这个 runner 的 IP 地址调用过于频繁，被钉钉封禁约五分钟。',
  },
  remedy: {
    en: 'Run the job again later, or on another runner.',
    'zh-CN': '请稍后重新运行任务，或换一个 runner。',
  },
};

/** Unknown codes: a text about the rate counts as the rate limit. */
const ratePattern = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;

/** Of the usual texts none says it; a text that names ten minutes cannot mean the minute. */
const blockPattern = /(?:\b10|\bten|十)\s?(?:min|分钟)/i;

/** Whether a text about the rate says that the robot is blocked for ten minutes. */
export function saysBlocked(text: string): boolean {
  return blockPattern.test(text);
}

/**
 * A monthly quota is not a rate: waiting a minute does not help. With an unknown code it may be this robot's own, because an
 * administrator can cap each robot.
 */
const quotaPattern = /本月|当月|monthly|this month/i;

/** What a code means for delivery; `known` if it is in the table. `text` is the description in its errmsg. */
export function judgeErrcode(
  errcode: number,
  text: string,
): Diagnosis & { readonly kind: ErrcodeKind; readonly known: boolean } {
  const row = findErrcodeRow(errcode, text);
  if (row) return { ...row, known: true };
  if (quotaPattern.test(text)) return { ...quotaUsedUp, kind: 'robot', known: false };
  if (ratePattern.test(text)) return { ...tooManyMessages, kind: 'rate-limited', known: false };
  return { ...unknownCode, kind: 'message', known: false };
}

export function findErrcodeRow(errcode: number, text: string): ErrcodeRow | undefined {
  return errcodeRows.find(({ codes, pattern }) => codes.includes(errcode) && (pattern?.test(text) ?? true));
}

/** Meaning and remedy in sentences, for the annotation. `nowMs`: to say when the month ends. */
export function explainErrcode({ meaning, remedy, endsWithMonth }: Diagnosis, nowMs?: number): Said {
  const sentence = ({ en }: Localized) => new Said({ kind: 'sentence', parts: [en], values: [] });
  const end =
    endsWithMonth && nowMs !== undefined
      ? say`It returns on ${quotaReturnDay(nowMs)} at 00:00 in China (UTC+8).`
      : undefined;
  return sentences(sentence(meaning), end, sentence(remedy));
}

/** The Chinese of all sentences above by the English, for the catalogue. */
export function chineseDiagnoses(): Record<string, string> {
  const all = [...errcodeRows, unknownCode, unsigned, blockedAddress];
  const texts = all.flatMap(({ meaning, remedy }) => [meaning, remedy]);
  return Object.fromEntries(texts.map((text) => [text.en, text['zh-CN']]));
}

const hourMs = 3_600_000;

/** China's time, without daylight saving time. */
const chinaOffsetMs = 8 * hourMs;

/**
 * The day on which a monthly quota returns: the first of the next calendar month in China, as `2026-12-01`. Source:
 * open.dingtalk.com, "billing model" (次/自然月).
 */
export function quotaReturnDay(nowMs: number): string {
  const now = new Date(nowMs + chinaOffsetMs);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
