type Says = readonly [english: string, chinese: string];

/** A mistake of a new user: what is given instead of inputs that work, and what the step answers. */
export interface Mistake {
  readonly what: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `sent`: understood as it was meant; `warned`: sent, with this in a warning; `refused`: with this in the error. */
  readonly answer: 'sent' | 'warned' | 'refused';
  /** In English and Chinese. */
  readonly says?: Says;
}

const sent = (what: string, inputs: Mistake['inputs'], env: Mistake['env'] = {}): Mistake => ({
  what,
  inputs,
  env,
  answer: 'sent',
});

const reported =
  (answer: 'warned' | 'refused') =>
  (what: string, inputs: Mistake['inputs'], says: Says): Mistake => ({
    what,
    inputs,
    answer,
    says,
  });
const warned = reported('warned');
const refused = reported('refused');

const locale = [
  'zh',
  'zh_CN',
  'zh-cn',
  'ZH',
  'zh-Hans',
  'zh_Hans_CN',
  'cn',
  '中文',
  'en_US',
  'EN',
  'English',
];
const msgtype = ['Markdown', 'MARKDOWN', 'action_card', 'actioncard', 'ActionCard', 'Text', 'feed-card'];
const notifyWhen = [
  'failure，success',
  'Failure, Success',
  'failure；success',
  'failure、success',
  'failure success',
  '- failure\n- success',
  '["failure", "success"]',
  'SUCCESS',
];
const zone = [
  'UTC+8',
  'GMT+8',
  'utc+08:00',
  '+8',
  'Asia/Beijing',
  'Beijing',
  '北京',
  '北京时间',
  'asia/shanghai',
  'PRC',
];
const shared = ['CST', 'IST', 'cst', 'BST'];
const meant: readonly (readonly [input: string, given: string, word: string])[] = [
  ['locale', 'zh-TW', 'zh-CN'],
  ['msgtype', 'markdwon', 'markdown'],
  ['msgtype', 'md', 'markdown'],
  ['msgtype', 'card', 'actionCard'],
  ['notify-when', 'failed', 'failure'],
  ['notify-when', 'error', 'failure'],
  ['notify-when', 'sucess', 'success'],
  ['notify-when', '失败', 'failure'],
  ['at-when', 'allways', 'always'],
  ['on-failure', 'warning', 'warn'],
  ['on-failure', 'ignore', 'warn'],
  ['delivery', 'at-least-onc', 'at-least-once'],
  ['batch', 'digset', 'digest'],
  ['status', 'failed', 'failure'],
  ['report', 'helth', 'health'],
  ['report', 'workflow', 'run'],
  ['timezone', 'Asia/Shanghia', 'Asia/Shanghai'],
];
const elsewhere: readonly (readonly [input: string, given: string, ours: string])[] = [
  ['content', 'Hello', 'text'],
  ['message', 'Hello', 'text'],
  ['at', '13800138000', 'at-mobiles'],
  ['atMobiles', '13800138000', 'at-mobiles'],
  ['at_mobiles', '13800138000', 'at-mobiles'],
  ['is_at_all', 'true', 'at-all'],
  ['type', 'text', 'msgtype'],
  ['language', 'zh', 'locale'],
  ['notify_when', 'failure', 'notify-when'],
  ['dryRun', 'true', 'dry-run'],
  ['msg_url', 'https://example.com', 'payload'],
  ['slack-message', 'Hello', 'text'],
  ['payload-file-path', 'message.json', 'payload'],
  ['custom_payload', '{"text": "Hello"}', 'payload'],
  ['failure_message', 'It failed', 'text'],
  ['if_mention', 'failure', 'at-when'],
  ['channel', '#builds', 'chat-group'],
  ['extra_text', 'Hello', 'text'],
];
/** Who is mentioned, and nobody can be. */
const nobody: readonly (readonly [inputs: Mistake['inputs'], ...says: Says])[] = [
  [{ 'at-user-ids': '张三' }, 'does not look like a user id', '不像 userId'],
  [{ 'at-mobiles': '138001380001' }, 'does not look like a mobile number', '不像手机号'],
  [{ 'at-mobiles': '852-12345678' }, 'Did you mean `+852-12345678`?', '是不是想写 `+852-12345678`？'],
  [{ 'at-mobiles': 'manager4567' }, 'user ids go into "at-user-ids"', 'userId 请填到 "at-user-ids"'],
  [{ 'at-user-ids': 'all' }, 'set `at-all: true`', '请设 `at-all: true`'],
  [{ 'at-logins': 'breakers' }, 'Did you mean `breaker`?', '是不是想写 `breaker`？'],
  [
    { 'at-logins': 'octocta', 'login-map': 'octocat: 13800138000' },
    'Did you mean `octocat`?',
    '是不是想写 `octocat`？',
  ],
  [{ 'at-logins': 'mona', 'login-map': 'mona: 所有人' }, 'set `at-all: true`', '请设 `at-all: true`'],
  [{ 'at-logins': 'Array' }, 'wrap it in `toJSON`', '请用 `toJSON` 转换'],
];
const otherSystems: readonly (readonly [webhook: string, ...says: Says])[] = [
  ['https://hooks.slack.com/services/T0/B0/x', 'is a Slack webhook', '是“Slack”的 Webhook 地址'],
  ['https://open.feishu.cn/open-apis/bot/v2/hook/x', 'is a Feishu webhook', '是“飞书”的 Webhook 地址'],
  [
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x',
    'is a WeCom webhook',
    '是“企业微信”的 Webhook 地址',
  ],
];
const unserialised = ['event', 'needs', 'payload', 'rules', 'attributes', 'login-map'];
const ruleWords: readonly (readonly [rules: string, word: string])[] = [
  ['- chatgroup: builds', 'chat-group'],
  ['- filters: [{ startsWith: { type: com.github } }]', 'prefix'],
  ['- filters: [{ exact: { Type: com.github.push } }]', 'type'],
  ['- at-when: failed', 'failure'],
];
const webhooks = ['token', 'dingtalk_token', 'webhook_url'];
const loginMaps = [
  'octocat=13800138000',
  'octocat:13800138000',
  'octocat：13800138000',
  'octocat = 13800138000',
  'octocat=13800138000, hubot=13800138001',
  'octocat:13800138000\nhubot:13800138001',
];

export const mistakes: readonly Mistake[] = [
  ...locale.map((given) => sent('the language in other words', { locale: given })),
  ...msgtype.map((given) => sent('the message type in other letters', { msgtype: given })),
  ...notifyWhen.map((given) => sent('a list with other separators', { 'notify-when': given })),
  ...zone.map((given) => sent('a zone that is no IANA name', { timezone: given })),
  sent('a unit after a number', { 'timeout-seconds': '15s' }),
  sent('a flag in capitals', { 'at-all': 'TRUE' }),
  ...loginMaps.map((given) =>
    sent('a map that is not quite YAML', {
      'login-map': given,
      'at-logins': 'octocat',
    }),
  ),
  ...shared.map((given) =>
    warned('an abbreviation of several zones', { timezone: given }, ['several zones share', '多个时区共用']),
  ),
  warned('a text that comes out empty', { text: '{{ data.nothing | default: "" }}' }, [
    'built-in text',
    '内置正文',
  ]),
  warned('a title that comes out empty', { title: '{% if data.nothing %}x{% endif %}' }, [
    'built-in title',
    '内置标题',
  ]),
  warned(
    'a button whose title comes out empty',
    { buttons: `- title: '{{ data.nothing | default: "" }}'\n  url: https://example.com` },
    ['left out', '已略去'],
  ),
  ...meant.map(([input, given, word]) =>
    refused('a word that is not known', { [input]: given }, [
      `Did you mean \`${word}\`?`,
      // A locale that is not known is answered in English.
      input === 'locale' ? `Did you mean \`${word}\`?` : `是不是想写 \`${word}\`？`,
    ]),
  ),
  ...nobody.map(([inputs, ...says]) => warned('a mention of nobody', inputs, says)),
  ...unserialised.map((input) =>
    refused('an object without toJSON', { [input]: 'Object' }, ['wrap it in `toJSON`', '请用 `toJSON` 转换']),
  ),
  ...otherSystems.map(([webhook, ...says]) => refused('a webhook of another system', { webhook }, says)),
  ...ruleWords.map(([rules, word]) =>
    refused('a word in a rule that is not known', { rules }, [
      `Did you mean \`${word}\`?`,
      `是不是想写 \`${word}\`？`,
    ]),
  ),
  ...webhooks.map((input) =>
    refused('the webhook under the name of another action', { webhook: '', secret: '', [input]: '0000' }, [
      'here it is "webhook"',
      '这里叫 "webhook"',
    ]),
  ),
  ...elsewhere.map(([input, given, ours]) =>
    warned('an input of another action', { [input]: given }, [`here it is "${ours}"`, `这里叫 "${ours}"`]),
  ),
  refused('the secret as the webhook', { webhook: `SEC${'a1'.repeat(32)}` }, ['signing secret', '加签密钥']),
  refused('the name of a secret', { webhook: 'DINGTALK_WEBHOOK' }, ['name of a secret', 'secret 的名称']),
  refused('the name of a secret', { webhook: 'secrets.DINGTALK_WEBHOOK' }, [
    'name of a secret',
    'secret 的名称',
  ]),
  refused('the name of a secret', { secret: '$DINGTALK_SECRET' }, ['name of a secret', 'secret 的名称']),
  refused('quotes around the secret', { secret: '"SEC1234567890abcdef"' }, ['quotes', '不能带引号']),
  refused('an empty secret, and a robot that signs', { secret: '' }, ['"secret" is empty', '"secret" 为空']),
  refused(
    'a quote in a commit message ends the payload',
    { payload: '{"msgtype": "text", "text": {"content": "Revert "Fix" now"}}' },
    ['{{ commit.subject }}', '{{ commit.subject }}'],
  ),
  refused('a file without a checkout', { 'event-file': 'event.json' }, [
    'actions/checkout',
    'actions/checkout',
  ]),
  refused('a login map without a checkout', { 'login-map': 'people.yml' }, [
    'actions/checkout',
    'actions/checkout',
  ]),
];
