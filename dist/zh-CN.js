(() => {
  "use strict";
  var __nccwpck_require__ = {};
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) {
        if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
          Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
          });
        }
      }
    };
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
        Object.defineProperty(exports, Symbol.toStringTag, {
          value: "Module"
        });
      }
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  var __webpack_exports__ = {};
  __nccwpck_require__.r(__webpack_exports__);
  __nccwpck_require__.d(__webpack_exports__, {
    zhCN: () => zhCN
  });
  class said_Said {
    content;
    constructor(content) {
      this.content = content;
    }
    get text() {
      return textIn(this, english);
    }
  }
  const english = {
    sentences: {},
    separators: {}
  };
  function said_say(parts, ...values) {
    return new said_Said({
      kind: "sentence",
      parts: parts,
      values: values
    });
  }
  function said_sentences(...items) {
    return joinSaid(items.filter(item => item !== undefined), " ");
  }
  function sentenceLines(items) {
    return joinSaid(items, "\n");
  }
  function listed(items, separator = ", ") {
    return joinSaid(items, separator);
  }
  function listedUpTo(max, items, separator = ", ") {
    const left = items.length - max;
    return joinSaid(left > 0 ? [ ...items.slice(0, max), said_say`and ${left} more` ] : items, separator);
  }
  function joinSaid(items, separator) {
    const [only] = items;
    if (items.length === 1 && only instanceof said_Said) return only;
    return new said_Said({
      kind: "joined",
      items: items,
      separator: separator
    });
  }
  function shaped(said, shape) {
    return new said_Said({
      kind: "shaped",
      said: said,
      shape: shape
    });
  }
  function distinctSaid(said) {
    return [ ...new Map([ ...said ].map(each => [ each.text, each ])).values() ];
  }
  function inLocale(said, catalogue) {
    return textIn(said, catalogue);
  }
  function catalogueKey(parts) {
    return parts.reduce((key, part, index) => `${key}{${index - 1}}${part}`);
  }
  function textIn({content: content}, catalogue) {
    const shown = value => value instanceof said_Said ? textIn(value, catalogue) : String(value);
    switch (content.kind) {
     case "sentence":
      {
        const {parts: parts, values: values} = content;
        const translated = catalogue === english ? undefined : sentenceIn(catalogue, catalogueKey(parts));
        if (translated === undefined) return String.raw({
          raw: parts
        }, ...values.map(shown));
        return translated.replace(/\{(\d)\}/g, (_, index) => shown(values[Number(index)] ?? ""));
      }

     case "joined":
      {
        const {items: items, separator: separator} = content;
        return items.map(shown).join(catalogue.separators[separator] ?? separator);
      }

     case "shaped":
      return content.shape(textIn(content.said, catalogue));

     default:
      return content;
    }
  }
  function sentenceIn({sentences: sentences}, key) {
    return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  }
  const copyWebhook = {
    en: 'Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or `webhook` in "robots").',
    "zh-CN": '请在钉钉群设置中打开这个机器人，重新复制 Webhook 地址，填到 "webhook"（或 "robots" 中的 `webhook`）。'
  };
  const unknownToken = {
    meaning: {
      en: "DingTalk does not know this access token, or the webhook has none.",
      "zh-CN": "access token 无效，或 Webhook 地址里没有。"
    },
    remedy: copyWebhook
  };
  const addOwnRobot = {
    en: 'Add a custom robot (自定义) in the settings of the DingTalk group, and put its webhook into "webhook" (or "robots").',
    "zh-CN": '请在钉钉群设置中添加“自定义”机器人，把它的 Webhook 地址填到 "webhook"（或 "robots"）。'
  };
  const expiredSession = {
    meaning: {
      en: "The webhook is a session webhook, with which an app answers a message in DingTalk; it expires soon after that message.",
      "zh-CN": "这是会话 Webhook（sessionWebhook），只供应用回复收到的消息，很快就会过期。"
    },
    remedy: addOwnRobot
  };
  const externalGroup = {
    meaning: {
      en: "DingTalk does not know this access token here: the group may be an external one (外部群), where it is not valid, or the robot was removed.",
      "zh-CN": "access token 在这里无效：可能这是外部群，也可能机器人已被移除。"
    },
    remedy: {
      en: 'Use the robot of an internal group (内部群): copy its webhook again, and put it into "webhook" (or `webhook` in "robots").',
      "zh-CN": '请使用内部群的机器人：重新复制它的 Webhook 地址，填到 "webhook"（或 "robots" 中的 `webhook`）。'
    }
  };
  const forbidden = {
    meaning: {
      en: "DingTalk does not let this access token send with this webhook: it belongs to an app, not to a custom robot.",
      "zh-CN": "这个 access token 没有权限这样发送：它属于某个应用，而不是自定义机器人。"
    },
    remedy: addOwnRobot
  };
  const disabled = {
    meaning: {
      en: "The robot is disabled.",
      "zh-CN": "机器人已被停用。"
    },
    remedy: {
      en: "Enable it in the settings of the DingTalk group.",
      "zh-CN": "请在钉钉群设置中启用它。"
    }
  };
  const malformed = {
    meaning: {
      en: "The message is malformed, or a required field is missing.",
      "zh-CN": "消息格式有误，或缺少必填字段。"
    },
    remedy: {
      en: 'Check "msgtype", "payload" and "buttons".',
      "zh-CN": '请检查 "msgtype"、"payload" 和 "buttons"。'
    }
  };
  const tooManyMessages = {
    meaning: {
      en: "A robot may send 20 messages a minute; beyond that, DingTalk blocks it for up to 10 minutes.",
      "zh-CN": "每个机器人每分钟最多发 20 条，超出后会被限流，最长 10 分钟。"
    },
    remedy: {
      en: 'Give the group more robots in "robots": only that helps a robot that is blocked, and three robots take 60 messages a minute. To send less, use `batch: digest` or `notify-when`.',
      "zh-CN": '请在 "robots" 中为这个群多配几个机器人：机器人被限流时只有这样有用，三个机器人每分钟可发 60 条。要减少消息，请用 `batch: digest` 或 `notify-when`。'
    }
  };
  const inUsage = {
    en: "in DingTalk's developer console (开发者后台 → 资源管理 → Webhook&Stream用量)",
    "zh-CN": "开发者后台的“资源管理 → Webhook&Stream 用量”中"
  };
  const quotaUsedUp = {
    meaning: {
      en: "The organisation's monthly quota of calls is used up, for all its robots together, until next month.",
      "zh-CN": "企业本月的调用量已用完，所有机器人都不能再发，下月恢复。"
    },
    remedy: {
      en: `An administrator sees the usage, and can raise the quota at once, ${inUsage.en}. Until then use \`on-failure: warn\` to keep jobs green; send the undelivered events again later, and use \`notify-when: changed, fixed\`, \`per: run\` and \`batch: digest\` to send less.`,
      "zh-CN": `管理员可在${inUsage["zh-CN"]}查看用量、购买额度，购买后立即生效。在此之前，可用 \`on-failure: warn\` 让任务不失败，恢复后再补发未送达的事件；请用 \`notify-when: changed, fixed\`、\`per: run\` 和 \`batch: digest\` 减少消息。`
    },
    endsWithMonth: true
  };
  const webhookOverLimit = {
    meaning: {
      en: "The robot has had too many calls: more than 20 messages a minute, or more than the monthly quota of its organisation or its own.",
      "zh-CN": "机器人的调用次数超限：可能超过每分钟 20 条，也可能是企业或这个机器人当月的额度已用完。"
    },
    remedy: {
      en: `If it lasts longer than ten minutes, it is a quota: an administrator sees and raises it ${inUsage.en}, and it returns on the first of the month in China. Use \`notify-when\` and \`batch: digest\` to send less.`,
      "zh-CN": `如果十分钟后仍然如此，就是额度用完了：管理员可在${inUsage["zh-CN"]}查看和调整，下月 1 日（北京时间）恢复。请用 \`notify-when\` 和 \`batch: digest\` 减少消息。`
    }
  };
  const errcodeRows = [ {
    codes: [ 31e4 ],
    texts: [ "keywords not in content", "关键词不匹配" ],
    pattern: /keyword|关键词/i,
    kind: "match",
    meaning: {
      en: "The robot accepts only messages with one of its keywords, and this one has none of them.",
      "zh-CN": "机器人的安全设置是“自定义关键词”，而消息里没有其中任何一个。"
    },
    remedy: {
      en: 'Set "keyword" to one of them; it is then added to every message that lacks it.',
      "zh-CN": '请把 "keyword" 设为其中一个关键词，消息里没有时会自动加上。'
    }
  }, {
    codes: [ 31e4 ],
    texts: [ "ip X.X.X.X not in whitelist" ],
    pattern: /\bip\b|whitelist|白名单/i,
    kind: "robot",
    meaning: {
      en: "The robot accepts messages only from listed IP addresses, and the runner's is not among them.",
      "zh-CN": "机器人只接收来自指定 IP 地址段的消息，而 runner 的 IP 不在其中。"
    },
    remedy: {
      en: 'Add the IP address that DingTalk names to the robot\'s list, or change its security setting to the signature ("加签") and set "secret". GitHub-hosted runners have no fixed IP address.',
      "zh-CN": '请把钉钉返回的 IP 加进机器人的“IP 地址（段）”，或把安全设置改为“加签”并填写 "secret"。GitHub 托管的 runner 没有固定 IP。'
    }
  }, {
    codes: [ 31e4 ],
    texts: [ "停用", "disabled" ],
    pattern: /停用|禁用|disabled/i,
    kind: "robot",
    ...disabled
  }, {
    codes: [ 31e4 ],
    texts: [ "invalid timestamp", "机器人发送签名过期" ],
    pattern: /timestamp|expired|过期|时间戳/i,
    kind: "signature",
    meaning: {
      en: "The time in the signature is more than an hour off DingTalk's clock.",
      "zh-CN": "签名里的时间与钉钉相差超过一小时。"
    },
    remedy: {
      en: "Set the clock of the runner.",
      "zh-CN": "请校准 runner 的时钟。"
    }
  }, {
    codes: [ 31e4 ],
    texts: [ "sign not match", "机器人发送签名不匹配" ],
    pattern: /sign|签名|加签/i,
    kind: "signature",
    meaning: {
      en: "The signature is wrong.",
      "zh-CN": "加签校验没有通过。"
    },
    remedy: {
      en: 'Check that "secret" is the secret of this robot (it starts with SEC), and that the robot\'s security setting is the signature ("加签").',
      "zh-CN": '请确认 "secret" 就是这个机器人的密钥（以 SEC 开头），并且机器人的安全设置是“加签”。'
    }
  }, {
    codes: [ 31e4 ],
    kind: "robot",
    meaning: {
      en: "A security setting of the robot rejects the message.",
      "zh-CN": "机器人的安全设置拒收了这条消息。"
    },
    remedy: {
      en: "Compare DingTalk's text with the security settings of the robot in the DingTalk group.",
      "zh-CN": "请对照钉钉返回的内容，检查群里该机器人的安全设置。"
    }
  }, {
    codes: [ 300001, 300005 ],
    texts: [ "session 不存在" ],
    pattern: /session/i,
    kind: "robot",
    ...expiredSession
  }, {
    codes: [ 300005 ],
    texts: [ "token is not exist" ],
    kind: "robot",
    ...externalGroup
  }, {
    codes: [ 60011 ],
    texts: [ "没有调用该接口的权限" ],
    kind: "robot",
    ...forbidden
  }, {
    codes: [ 88 ],
    texts: [ "鉴权异常" ],
    kind: "robot",
    ...unknownToken
  }, {
    codes: [ 40035, 300001 ],
    texts: [ "token is not exist", "缺少参数 access_token" ],
    pattern: /token/i,
    kind: "robot",
    ...unknownToken
  }, {
    codes: [ 300001 ],
    texts: [ "message param text is null" ],
    pattern: /param|null|参数|json|empty|为空/i,
    kind: "message",
    ...malformed
  }, {
    codes: [ 300001, 40014, 400101 ],
    kind: "robot",
    ...unknownToken
  }, {
    codes: [ 400102 ],
    texts: [ "机器人已停用" ],
    kind: "robot",
    ...disabled
  }, {
    codes: [ 400106 ],
    kind: "robot",
    meaning: {
      en: "The robot is no longer in the group.",
      "zh-CN": "机器人已不在群里。"
    },
    remedy: {
      en: 'Add it again, and put its new webhook into "webhook" (or "robots").',
      "zh-CN": '请重新添加机器人，把新的 Webhook 地址填到 "webhook"（或 "robots"）。'
    }
  }, {
    codes: [ 400013 ],
    kind: "robot",
    meaning: {
      en: "The group was disbanded.",
      "zh-CN": "群已解散。"
    },
    remedy: {
      en: 'Add a robot to another group, and put its webhook into "webhook" (or "robots").',
      "zh-CN": '请在其他群添加机器人，把它的 Webhook 地址填到 "webhook"（或 "robots"）。'
    }
  }, {
    codes: [ 130101, 410100, 660026, 90002, 90018 ],
    texts: [ "send too fast, exceed 20 times per minute", "发送速度太快而限流" ],
    kind: "rate-limited",
    ...tooManyMessages
  }, {
    codes: [ 90030 ],
    texts: [ "webhook over limit" ],
    kind: "rate-limited",
    ...webhookOverLimit
  }, {
    codes: [ 90020 ],
    texts: [ "您的企业本月api调用量已超过限制" ],
    kind: "organisation",
    ...quotaUsedUp
  }, {
    codes: [ -1, 500100 ],
    texts: [ "系统繁忙" ],
    kind: "busy",
    meaning: {
      en: "DingTalk is busy.",
      "zh-CN": "钉钉系统繁忙。"
    },
    remedy: {
      en: 'Run the job again later, or raise "deadline-seconds" and "retries".',
      "zh-CN": '请稍后重新运行任务，或调大 "deadline-seconds" 和 "retries"。'
    }
  }, {
    codes: [ 460101, 101002 ],
    texts: [ "message too long, exceed 20000 bytes" ],
    kind: "too-long",
    meaning: {
      en: "The message is too long, even after it was shortened.",
      "zh-CN": "消息缩短后仍然太长。"
    },
    remedy: {
      en: 'Shorten "text", "payload" or "buttons".',
      "zh-CN": '请精简 "text"、"payload" 或 "buttons"。'
    }
  }, {
    codes: [ 430101, 430102, 430103, 430104 ],
    kind: "unsafe",
    meaning: {
      en: "DingTalk considers a link, an image or text in the message unsafe, even after it was reduced to the essentials.",
      "zh-CN": "即使精简到最少，钉钉仍认为消息里的链接、图片或文字不安全。"
    },
    remedy: {
      en: 'Change "title" and "text".',
      "zh-CN": '请修改 "title" 和 "text"。'
    }
  }, {
    codes: [ 40035, 43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602 ],
    texts: [ "缺少参数 json" ],
    kind: "message",
    ...malformed
  }, {
    codes: [ 404, 22 ],
    texts: [ "请求的URI地址不存在" ],
    kind: "robot",
    meaning: {
      en: "DingTalk does not know the path of the webhook.",
      "zh-CN": "Webhook 地址的路径不正确。"
    },
    remedy: copyWebhook
  } ];
  const unknownCode = {
    meaning: {
      en: "This errcode is not in the table of the action.",
      "zh-CN": "本 Action 没有收录这个错误码。"
    },
    remedy: {
      en: 'Look it up under "error codes" at open.dingtalk.com; most errors come from "webhook", "secret" or the security settings of the robot.',
      "zh-CN": '请到 open.dingtalk.com 查“错误码”；多数错误出在 "webhook"、"secret" 和机器人的安全设置。'
    }
  };
  const unsigned = {
    meaning: {
      en: 'The request was not signed because "secret" is empty, but the security setting of this robot is the signature ("加签").',
      "zh-CN": '"secret" 为空，请求没有加签，而这个机器人的安全设置是“加签”。'
    },
    remedy: {
      en: 'Check that the secret named in the workflow exists under exactly that name: a name that does not exist gives an empty value. In "robots", check the robot\'s own `secret`.',
      "zh-CN": '请检查工作流里写的 secret 是否存在、名称是否一字不差：名称不存在时，取到的值为空。在 "robots" 中，检查该机器人自己的 `secret`。'
    }
  };
  const blockedAddress = {
    meaning: {
      en: "DingTalk blocks the IP address of this runner for about five minutes because of too many calls from it.",
      "zh-CN": "这个 runner 的 IP 地址调用过于频繁，被钉钉封禁约五分钟。"
    },
    remedy: {
      en: "Run the job again later, or on another runner.",
      "zh-CN": "请稍后重新运行任务，或换一个 runner。"
    }
  };
  const ratePattern = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;
  const blockPattern = /(?:\b10|\bten|十)\s?(?:min|分钟)/i;
  function saysBlocked(text) {
    return blockPattern.test(text);
  }
  const quotaPattern = /本月|当月|monthly|this month/i;
  function judgeErrcode(errcode, text) {
    const row = findErrcodeRow(errcode, text);
    if (row) return {
      ...row,
      known: true
    };
    if (quotaPattern.test(text)) return {
      ...quotaUsedUp,
      kind: "robot",
      known: false
    };
    if (ratePattern.test(text)) return {
      ...tooManyMessages,
      kind: "rate-limited",
      known: false
    };
    return {
      ...unknownCode,
      kind: "message",
      known: false
    };
  }
  function findErrcodeRow(errcode, text) {
    return errcodeRows.find(({codes: codes, pattern: pattern}) => codes.includes(errcode) && (pattern?.test(text) ?? true));
  }
  function explainErrcode({meaning: meaning, remedy: remedy, endsWithMonth: endsWithMonth}, nowMs) {
    const sentence = ({en: en}) => new Said({
      kind: "sentence",
      parts: [ en ],
      values: []
    });
    const end = endsWithMonth && nowMs !== undefined ? say`It returns on ${quotaReturnDay(nowMs)} at 00:00 in China (UTC+8).` : undefined;
    return sentences(sentence(meaning), end, sentence(remedy));
  }
  function chineseDiagnoses() {
    const all = [ ...errcodeRows, unknownCode, unsigned, blockedAddress ];
    const texts = all.flatMap(({meaning: meaning, remedy: remedy}) => [ meaning, remedy ]);
    return Object.fromEntries(texts.map(text => [ text.en, text["zh-CN"] ]));
  }
  const hourMs = 36e5;
  const chinaOffsetMs = 8 * hourMs;
  function quotaReturnDay(nowMs) {
    const now = new Date(nowMs + chinaOffsetMs);
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
  }
  const zh_CN_sentences = {
    'Input "{0}"': '输入 "{0}"',
    'Given: "{0}".': '当前的值："{0}"。',
    "And {0} more.": "另有 {0} 处。",
    'GitHub inserts "{0}" when an expression returns an object or a list: wrap it in `toJSON`, as in `${{ toJSON(github.event) }}`.': '表达式的结果是对象或列表时，GitHub 只会写成 "{0}"：请用 `toJSON` 转换，例如 `${{ toJSON(github.event) }}`。',
    'is the word "{0}".': '的内容是 "{0}" 这个词。',
    "must be YAML or JSON.": "应为 YAML 或 JSON。",
    "must be JSON.": "应为 JSON。",
    "The environment has {0}, which is for Slack: this action posts to DingTalk, and takes its settings from `with:`.": "环境变量里有 {0}，那是 Slack 的。本 Action 发送到钉钉，配置写在 `with:` 里。",
    'The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".': '环境变量里有 DINGTALK_ACCESS_TOKEN，本 Action 不读取它：请把它的值传给 "webhook"。',
    "This is a bug of the action, please report it with the debug log of this step: {0}": "这是本 Action 的缺陷，请附上这一步的调试日志反馈：{0}",
    "must be hours or days, like `36h` or `7d`, and at most 31 days.": "应为小时数或天数，例如 `36h`、`7d`，最多 31 天。",
    "may only have the keys {0}.": "只能有这些键：{0}。",
    "must be minutes, hours, days or weeks, like `30m`, `4h`, `2d` or `1w`.": "应为分钟、小时、天或周，例如 `30m`、`4h`、`2d`、`1w`。",
    "must be a list of strings.": "应为字符串列表。",
    "must be a whole number from 1 to {0}.": "应为 1 到 {0} 的整数。",
    "must be the name of an organisation or user.": "应为组织或用户的名称。",
    "must be a whole number from 0 to {0}.": "应为 0 到 {0} 的整数。",
    "must be a number of seconds above 0, at most {0}.": "应为大于 0 的秒数，最多 {0}。",
    "must be `true` or `false`.": "只能是 `true` 或 `false`。",
    "must list some of {0}, separated by commas.": "应从 {0} 中选取，用逗号分隔。",
    "must be one of {0}.": "只能是 {0} 之一。",
    "must name files in the workspace, by globs relative to it, without `..`.": "应为工作区内的文件，用相对于工作区的 glob 表示，不能含 `..`。",
    "must be times like `Mon-Fri 09:00-19:00`, separated by commas.": "应为 `Mon-Fri 09:00-19:00` 这样的时间段，以逗号分隔。",
    "must have times from `00:00` to `24:00`.": "时间应在 `00:00` 到 `24:00` 之间。",
    "begins and ends at the same time; the whole day is `00:00-24:00`.": "开始和结束时间相同；全天写作 `00:00-24:00`。",
    "must name days as `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` and `Sun`.": "星期应写作 `Mon`、`Tue`、`Wed`、`Thu`、`Fri`、`Sat`、`Sun`。",
    "must be a list of globs, one per line.": "应为 glob 列表，每行一个。",
    "must be a list of strings, separated by lines or commas or as YAML.": "应为字符串列表，每行一个、用逗号分隔或写成 YAML。",
    "must give a mobile number or DingTalk user id for each login, or a list of them.": "应为每个用户名给出一个手机号或钉钉 userId，或由它们组成的列表。",
    "must be a YAML map, `name: value` a line, with a space after the colon.": "应为 YAML 映射，每行一个 `name: value`，冒号后要有空格。",
    "Did you mean `{0}`?": "是不是想写 `{0}`？",
    "must be an IANA time zone like `Asia/Shanghai`.": "应为 IANA 时区，例如 `Asia/Shanghai`。",
    "is an abbreviation that several zones share; times are those of {0}. Name the zone that you mean: {1}.": "是多个时区共用的缩写，时间按 {0} 显示。请写明时区：{1}。",
    'This action has no input "{0}"; here it is "{1}".': '本 Action 没有输入 "{0}"，这里叫 "{1}"。',
    "Nothing was sent.": "没有发送消息。",
    "Its value is ignored. If {0} is a variable of the job and not an input, rename it to end this warning.": "它的值未被使用。如果 {0} 不是输入，而是任务的环境变量，改名即可消除这条警告。",
    "at line {0}, column {1}": "第 {0} 行第 {1} 列",
    "A value inserted by an expression may contain quotes or line breaks: use a template instead, as in `{{ commit.subject }}`.": "用表达式填入的值可能带引号或换行，请改用模板取值，例如 `{{ commit.subject }}`。",
    "is not YAML: its aliases do not resolve, or there are too many of them.": "不是合法的 YAML：别名没有对应的锚点，或别名太多。",
    "is not YAML: {0}, {1}.": "不是合法的 YAML：{0}（{1}）。",
    "there is unexpected text after the first value": "第一个值之后还有多余的内容",
    "must not refer to itself, nor be nested deeper than {0} levels.": "不能引用自身，嵌套不能超过 {0} 层。",
    "a tag (`!name`) has no meaning here; a value that starts with `!` needs quotes around it": "这里不支持标签（`!name`），以 `!` 开头的值要加引号",
    "YAML cannot be indented with tabs; use spaces": "YAML 不能用制表符缩进，请用空格",
    "there is text after a closing quote or bracket": "引号或括号结束后还有内容",
    "a value that starts with `*` needs quotes around it": "以 `*` 开头的值要加引号",
    "there is a second document after `---`": "`---` 之后还有第二个文档",
    "a `-` list or `|` block is inside brackets": "括号里不能用 `-` 列表或 `|` 块",
    "a backslash in double quotes starts an unknown escape; write it twice or use single quotes": "双引号里的反斜杠不构成转义，请写两个反斜杠或改用单引号",
    "a line is not `key: value`": "有一行不是 `key: value`",
    "a bracket, quote, comma or colon is missing": "缺少括号、引号、逗号或冒号",
    "a key appears twice": "有重复的键",
    "a value with a colon and a space in it needs quotes around it": "含冒号加空格的值要加引号",
    "a value starts with a character that needs quotes around it": "值的第一个字符是特殊字符，要加引号",
    "a line is not indented like those beside it, or a bracket is not closed": "某行缩进与相邻行不一致，或括号没有闭合",
    "must be a path without null characters.": "路径中不能有空字符（NUL）。",
    "names a path that is too long.": "路径太长。",
    "must be a regular file, not a folder, pipe, socket or device.": "应为普通文件，不能是目录、管道、套接字或设备。",
    "names a link that leads in a circle.": "指向循环的符号链接。",
    "names a file that may not be read; check its permissions.": "指向的文件没有读取权限，请检查文件权限。",
    "names a file that does not exist; a relative path starts at the workspace.": "指向的文件不存在；相对路径从工作区算起。",
    "could not be opened ({0}).": "无法打开（{0}）。",
    "unknown error": "未知错误",
    "names a file that does not exist: the workspace is empty. A file of the repository needs a step with `actions/checkout` before this one.": "指向的文件不存在：工作区是空的。要读仓库里的文件，请在这一步之前加一个 `actions/checkout` 步骤。",
    "must be UTF-8; the file has bytes that are not.": "应为 UTF-8 编码，该文件不是。",
    "grew while it was read; write it in an earlier step.": "读取时文件还在写入，请在更早的步骤写好。",
    "must be a file of at most {0} MiB.": "文件最大 {0} MiB。",
    "must have at most {0} words and marks of YAML.": "YAML 的词和符号最多 {0} 个。",
    "must have at most {0} anchors (`&`) and aliases (`*`).": "锚点（`&`）和别名（`*`）最多 {0} 个。",
    'takes longer to read than {0} s, half of "deadline-seconds".': '读取超过 {0} 秒，即 "deadline-seconds" 的一半。',
    "must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.": "应为工作区或 RUNNER_TEMP 内的文件，不能用符号链接指向外部。",
    'must give every job a "result" of {0}.': '每个任务的 "result" 应为 {0} 之一。',
    "must be a JSON object as ${{ toJSON({0}) }} writes it.": "应为 ${{ toJSON({0}) }} 给出的 JSON 对象。",
    "Cancelled: no further message is sent.": "已取消：不再发送消息。",
    'Group "{0}" of "robots" has no webhook. Is its secret set? {1}': '"robots" 中的群 "{0}" 没有 Webhook 地址。对应的 secret 设置了吗？{1}',
    'There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". {0}': '"webhook" 和 "robots" 都没有给出 Webhook 地址。请在钉钉群的机器人设置中复制 Webhook 地址，存为 secret，再传给 "webhook"。{0}',
    "Nothing will be sent: {0}": "不会发送消息：{0}",
    "Nothing was sent: {0}": "没有发送消息：{0}",
    'there is no webhook, neither in "webhook" nor in "robots".': '"webhook" 和 "robots" 都没有给出 Webhook 地址。',
    "To let the step pass without a webhook, set `on-missing-webhook: skip`.": "没有 Webhook 时若要让步骤通过，请设 `on-missing-webhook: skip`。",
    "A pull request from a fork gets no secrets.": "来自 fork 的拉取请求拿不到 secret。",
    "A run that Dependabot starts gets only the secrets of Dependabot.": "由 Dependabot 触发的运行只能拿到 Dependabot 自己的 secret。",
    "A later step changed {0}. The values from the start of the job are used. To change them, use the job's `env` or a step before `watch`.": "后面的步骤改了 {0}，仍按任务开始时的值处理。要修改，请写在任务的 `env` 里，或放在 `watch` 之前的步骤。",
    "the file of NODE_EXTRA_CA_CERTS": "NODE_EXTRA_CA_CERTS 指向的文件",
    "names a file that was changed or removed during the job.": "指向的文件在任务期间被改动或删除。",
    "The copy from the start of the job is used.": "仍使用任务开始时的内容。",
    "The file of the commit is used.": "使用提交中的文件。",
    "names a file that is read from the workspace, as other steps left it: {0}": "指向的文件读自工作区，可能已被其他步骤改动：{0}",
    'was not read: in a run for {0} the workspace may hold a stranger\'s code, so only {1} of this repository counts, which has no file "{2}".': '没有读取：由 {0} 触发的运行，工作区里可能有外人的代码，因此只以本仓库的{1}为准，其中没有文件 "{2}"。',
    "was not read: in a run for {0} the workspace may hold a stranger's code, so only {1} of this repository counts, and {2} did not provide its file: {3}": "没有读取：由 {0} 触发的运行，工作区里可能有外人的代码，因此只以本仓库的{1}为准，而 {2} 没有给出其中的文件：{3}",
    "the default branch": "默认分支",
    "commit {0}": "提交 {0}",
    "The file is read again at the end of the job.": "任务结束时会再读一次。",
    "The alert is sent without mentions by login.": "告警照发，但不按用户名 @ 人。",
    "The alert is sent without mentioning who is on call.": "告警照发，但不 @ 值班的人。",
    "must have somebody before and after `else`.": "的 `else` 前后都要有人。",
    'must be a day or a time like `2026-01-05` or `2026-01-05T09:00`, without a zone: that is the input "timezone".': '应为日期或时间，例如 `2026-01-05`、`2026-01-05T09:00`，不带时区：时区由输入 "timezone" 指定。',
    "must be days or weeks, like `1w` or `3d`, and at most a year.": "应为天数或周数，例如 `1w`、`3d`，最多一年。",
    "must be a GitHub login, a mobile number or a DingTalk user id.": "应为 GitHub 用户名、手机号或钉钉 userId。",
    "must have at most {0} items.": "最多 {0} 项。",
    "must be later than `from`.": "应晚于 `from`。",
    "must be a map with `from`, `to` and `who`.": "应为含 `from`、`to`、`who` 的映射。",
    "is not a key here. Known: {0}.": "不是这里的键。可用的键：{0}。",
    "must be given.": "不能缺少。",
    "must be a YAML list.": "应为 YAML 列表。",
    "must name at least one person.": "至少要有一个人。",
    "The alert is sent without rules.": "告警照发，但不套用规则。",
    'Nothing was sent to group "{0}": its webhook is empty.': '没有发送到群 "{0}"：它的 Webhook 地址为空。',
    "if it succeeds after a failure": "从失败恢复",
    "if it fails after a success": "由成功转为失败",
    "if it is cancelled": "被取消",
    "if it is the first to fail after a success": "由成功转为失败且最先失败",
    "if it is the first to fail": "最先失败",
    "if it still fails after another {0} h": "持续失败又满 {0} 小时",
    "if it fails": "失败",
    "if it succeeds": "成功",
    "however it ends": "结束（无论结果如何）",
    "the groups of {0} robots": " {0} 个机器人所在的群里",
    "the group": "群里",
    "groups {0}": "群 {0} 里",
    "group {0}": "群 {0} 里",
    "{0}; but this is a dry run, so the message is only shown.": "{0}；现在是试运行（dry-run），只显示消息，不发送。",
    "When this job ends, {0} will get a message {1}": "如果任务{1}，会在{0}通知",
    "When this job ends, {0} will get a message {1}, mentioning everybody": "如果任务{1}，会在{0}通知，并 @所有人",
    "When this job ends, the rules decide which group gets a message {0}.": "如果任务{0}，由规则决定通知哪个群。",
    "{0} ({1})": "{0}（{1}）",
    "{0} ({1}).": "{0}（{1}）。",
    "{0}: {1}": "{0}：{1}",
    "{0}.": "{0}。",
    '{0} "{1}"': '{0}"{1}"',
    "{0}, {1}": "{0}：{1}",
    "The event": "事件",
    "{0}, event {1} of {2}": "{0}，第 {1}/{2} 个事件",
    "event {0} of {1}": "第 {0}/{1} 个事件",
    "event {0}": "第 {0} 个事件",
    "line {0}": "第 {0} 行",
    'It is not JSON: "{0}".': "它也不是 JSON：“{0}”。",
    'For the payload of a GitHub event, name the event in "event-name"; to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".': '如果是 GitHub 事件的 payload，请在 "event-name" 中写明事件名；如果要把其他 JSON 或文本作为 CloudEvent 发送，请在 "attributes" 中给出 "type"。',
    'is not a CloudEvent: it has no "specversion".': '不是 CloudEvent：没有 "specversion"。',
    'must be JSON, because "attributes" sets datacontenttype to JSON.': '应为 JSON，因为 "attributes" 把 datacontenttype 设成了 JSON。',
    'must be the payload of one GitHub event, a JSON object, because "event-name" is set.': '应为一个 GitHub 事件的 payload（JSON 对象），因为设置了 "event-name"。',
    "must be at most {0} KiB for one event.": "单个事件最大 {0} KiB。",
    "is empty: there is no event in it.": "是空的，里面没有事件。",
    'sets attributes only, and "{0}" is not one; put it in "event" or "event-file".': '只能设置属性，"{0}" 不是属性，请放进 "event" 或 "event-file"。',
    "must be the name of a GitHub event, as in release or push.": "应为 GitHub 事件名，例如 release、push。",
    'cannot be given together with "event-file"; give one of them.': '不能与 "event-file" 同时给出，请只留一个。',
    "must be the same in the whole batch": "在整个批次中应相同",
    'There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".': '没有事件：未设置 GITHUB_EVENT_NAME。请用 "event" 或 "event-file" 给出事件。',
    "The event in this repository_dispatch": "这次 repository_dispatch 中的事件",
    "The event of this workflow": "触发本工作流的事件",
    "{0} is an empty batch: there is nothing to send.": "{0} 是空的批次，没有可发送的事件。",
    'has no effect without "event" or "event-file".': '只有与 "event" 或 "event-file" 一起才起作用。',
    'sets the same "id" for all events of a batch; remove it.': '给批次中的所有事件设了同一个 "id"，请去掉。',
    "contains a whole number beyond 2^53, which is rounded; send it as a string to keep every digit": "含有超过 2^53 的整数，精度会丢失；要保留每一位，请用字符串",
    "has a name longer than {0} characters": "名称超过 {0} 个字符",
    "is not an absolute URI (RFC 3986); used as it is": "不是绝对 URI（RFC 3986），已按原样使用",
    "is not a URI-reference (RFC 3986); used as it is": "不是 URI 引用（RFC 3986），已按原样使用",
    "must not contain a number beyond the range of a double": "不能含有超出双精度范围的数",
    "must not have more than 50,000 events or 1,000,000 values": "最多 50,000 个事件、1,000,000 个值",
    "must not be nested deeper than {0} levels": "嵌套不能超过 {0} 层",
    'cannot be used together with "data"': '不能与 "data" 同时出现',
    'Rename it to "{0}", or put it into "data".': '请改名为 "{0}"，或者放进 "data"。',
    'Put it into "data".': '请放进 "data"。',
    'Write it as "{0}".': '请写成 "{0}"。',
    "must be named with a-z and 0-9 only": "名称只能用 a-z 和 0-9",
    "is missing": "缺失",
    "must be a JSON object": "应为 JSON 对象",
    "must be JSON": "应为 JSON",
    "must be a whole number from -2147483648 to 2147483647": "应为 -2147483648 到 2147483647 的整数",
    "must be a boolean, a string or an integer": "应为布尔值、字符串或整数",
    "must be padded base64 (RFC 4648)": "应为带填充的 base64（RFC 4648）",
    "must be an encoding of RFC 2045, as in base64": "应为 RFC 2045 的编码，例如 base64",
    "must be a media type (RFC 2046), as in application/json": "应为媒体类型（RFC 2046），例如 application/json",
    "must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z": "应为 RFC 3339 时间，含秒和时区偏移，例如 2026-01-31T09:30:00Z",
    "must be a URI (RFC 3986)": "应为 URI（RFC 3986）",
    "must be an absolute URI (RFC 3986)": "应为绝对 URI（RFC 3986）",
    'must be "1.0" or "0.3"': '只能是 "1.0" 或 "0.3"',
    "must not contain control characters, noncharacters or lone surrogates": "不能含有控制字符、非字符或单独的代理项",
    "must not be empty": "不能为空",
    "must be a string": "应为字符串",
    "an object": "一个对象",
    "an array": "一个数组",
    "Given: {0}.": "当前的值：{0}。",
    "{0} {1} (rule {2}).": "{0} {1}（规则 {2}）。",
    "{0} breaks rules of CloudEvents in {1} places; nothing was sent.": "{0} 有 {1} 处不符合 CloudEvents 规范，没有发送。",
    "{0} breaks a rule of CloudEvents; nothing was sent.": "{0} 不符合 CloudEvents 规范，没有发送。",
    'The message for {0} contains {1}, so it was not sent. Remove it from "title", "text", "payload" or the event, and replace it in DingTalk if others have seen it.': '发往 {0} 的消息中含有{1}，因此没有发送。请从 "title"、"text"、"payload" 或事件中去掉它；如果已被他人看到，请在钉钉中重新生成。',
    'the signing secret of a robot (input "{0}")': '机器人的加签密钥（输入 "{0}"）',
    'another secret of this step ("github-token", a robot of another group or the password of a proxy)': '本步骤的另一个密钥（"github-token"、其他群的机器人或代理的密码）',
    'the access token of a robot (input "{0}")': '机器人的 access token（输入 "{0}"）',
    "the IP address is blocked": "IP 地址被封禁",
    "{0} gave no clear answer: {1}. The message may have been delivered: check the group before you send it again.": "{0} 没有给出明确的应答：{1}。消息可能已经送达，重发之前请先到群里看一下。",
    "no clear answer from {0}: {1}": "{0} 没有给出明确的应答：{1}",
    "Check that \"webhook\" is the robot's URL as DingTalk shows it, and that no proxy or gateway answers in DingTalk's place.": '请确认 "webhook" 就是钉钉显示的 Webhook 地址，并且应答的确实是钉钉，而不是代理或网关。',
    "Redirects are not followed.": "不跟随重定向。",
    "{0} refused the message: HTTP {1}.": "{0} 拒收了消息：HTTP {1}。",
    "Run the job again later.": "请稍后重新运行任务。",
    '"deadline-seconds" ({0}) left no time for another attempt: raise it.': '"deadline-seconds"（{0}）剩下的时间不够再试一次，请调大。',
    'Another attempt takes at least {0} s, and "deadline-seconds" ({1}) left {2} s: raise it.': '再试一次至少要 {0} 秒，而 "deadline-seconds"（{1}）只剩 {2} 秒，请调大。',
    "{0} is busy: it answered HTTP {1}.": "{0} 繁忙：返回 HTTP {1}。",
    "{0} is busy: it answered HTTP {1} and asks to wait {2} s.": "{0} 繁忙：返回 HTTP {1}，要求等待 {2} 秒。",
    "it answered HTTP {0}": "返回 HTTP {0}",
    "it answered HTTP 200 without an errcode, which DingTalk never does": "返回 HTTP 200 但没有 errcode，钉钉从不这样应答",
    "DingTalk refused the message: {0}. {1}": "钉钉拒收了消息：{0}。{1}",
    "errcode {0}, {1}": "errcode {0}，{1}",
    "errcode {0}, subcode {1}, {2}": "errcode {0}，subcode {1}，{2}",
    "errcode {0}, subcode {1}": "errcode {0}，subcode {1}",
    "errcode {0}": "errcode {0}",
    "HTTP {0}": "HTTP {0}",
    "Could not connect to {0}: {1}. Nothing was sent. {2}": "无法连接 {0}：{1}。没有发送消息。{2}",
    "could not connect to {0}: {1}": "无法连接 {0}：{1}",
    "The message was signed again with DingTalk's time; set the clock of the runner.": "消息已按钉钉的时间重新签名，请校准 runner 的时钟。",
    "The runner's clock is {0} minutes ahead of DingTalk's.": "runner 的时钟比钉钉快 {0} 分钟。",
    "The runner's clock is {0} minutes behind DingTalk's.": "runner 的时钟比钉钉慢 {0} 分钟。",
    "{0} of {1}": "{0}/{1}",
    'Robot {0} in "{1}" accepts no messages. {2}': '群 "{1}" 的机器人 {0} 不接收消息。{2}',
    'Robot {0} in "{1}" did not accept a message. {2}': '群 "{1}" 的机器人 {0} 没有接收一条消息。{2}',
    "{0} sent, waiting until {1} UTC (at most 20 messages a minute per robot), {2} left": "已发送 {0} 条，等到 UTC {1} 再发（每个机器人每分钟最多 20 条），还剩 {2} 条",
    "DingTalk considers the content unsafe; sending it again, reduced": "钉钉认为内容不安全，精简后重发",
    "too long for DingTalk; sending it again, shortened": "超出钉钉的长度限制，缩短后重发",
    "{0}; retrying in {1}": "{0}；{1} 后重试",
    "robot {0}: {1}": "机器人 {0}：{1}",
    "The robot counts as blocked for ten minutes and gets no more messages from this step.": "这个机器人视为已被限流十分钟，本步骤不再向它发送。",
    "All robots of the group count as blocked for ten minutes and get no more messages from this step.": "这个群的机器人都视为已被限流十分钟，本步骤不再向它们发送。",
    "It returns on {0} at 00:00 in China (UTC+8).": "恢复时间：{0} 00:00（北京时间）。",
    "the robot is rate-limited; one more try in {0}": "机器人被限流，{0} 后再试一次",
    "{0} and {1} more": "{0} 及另外 {1} 个",
    'event "{0}" ({1})': '事件 "{0}"（{1}）',
    'DingTalk considers the content of {0} unsafe ({1}), so "{2}" received only repository, workflow, branch and links. Change "title" and "text", or the text of the event, and send it again.': '钉钉认为{0}的内容不安全（{1}），"{2}" 只收到仓库、工作流、分支和链接。请修改 "title" 和 "text" 或事件中的文字，再重新发送。',
    "The message was not delivered: {0}. This is a bug in the action: please report it with the debug log of this step.": "消息没有送达：{0}。这是本 Action 的缺陷，请附上这一步的调试日志反馈。",
    "not delivered: {0}": "未送达：{0}",
    "unexpected error: {0}": "意外错误：{0}",
    "This message was not sent because the {0} messages before it got no response from {1}. The last error: {2}.": "这条消息没有发送，因为前面连续 {0} 条都没有得到 {1} 的应答。最后一次错误：{2}。",
    "not sent: {0} messages in a row got no response from {1}": "没有发送：连续 {0} 条消息没有得到 {1} 的应答",
    "It may have been delivered anyway.": "消息仍有可能已送达。",
    "Before that: {0}.": "此前：{0}。",
    "The run was cancelled before DingTalk accepted the message.": "钉钉接收消息之前，运行被取消了。",
    "An earlier attempt got no clear answer and may have been delivered.": "更早的一次尝试没有明确的应答，可能已送达。",
    "No attempt was made to send this message.": "这条消息没有尝试发送。",
    "Tried {0} times.": "共尝试 {0} 次。",
    "sent{0} ({1}, {2} ms)": "已发送{0}（{1}，{2} ms）",
    "sent{0} ({1}, attempt {2}, {3} ms)": "已发送{0}（{1}，第 {2} 次尝试，{3} ms）",
    'The event\'s xvchatgroup "{0}" is not a group of "robots". Known groups: {1}. Add it there, or choose with "chat-group".': '事件的 xvchatgroup "{0}" 不在 "robots" 中。已有的群：{1}。请把它加进 "robots"，或用 "chat-group" 指定群。',
    'must name groups of "robots": {0}.': '应为 "robots" 中的群：{0}。',
    'selects groups of "robots", but "robots" is empty.': '用来选择 "robots" 中的群，但 "robots" 为空。',
    "is a session webhook, which expires soon after the message that it answers. Copy the webhook of a custom robot in a DingTalk group: it begins with https://{0}{1}?access_token=.": "是会话 Webhook（sessionWebhook），只供回复收到的消息，很快就会过期。请在钉钉群里复制自定义机器人的 Webhook 地址，以 https://{0}{1}?access_token= 开头。",
    "is a {0} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://{1}{2}?access_token=.": "是“{0}”的 Webhook 地址，而本 Action 只发送到钉钉。请在钉钉群里复制自定义机器人的 Webhook 地址，以 https://{1}{2}?access_token= 开头。",
    Feishu: "飞书",
    WeCom: "企业微信",
    'it has no msgtype and looks like a message for Slack; a DingTalk text message is {"msgtype": "text", "text": {"content": "…"}}': '没有 msgtype，像是 Slack 的消息；钉钉的文本消息是 {"msgtype": "text", "text": {"content": "…"}}',
    "{0}: `{1}` must be text.": "{0}：`{1}` 应为文本。",
    "{0}: has an unknown field; known are {1}.": "{0}：有未知字段，可用的字段是 {1}。",
    "{0}: must be a map with {1}.": "{0}：应为含 {1} 的映射。",
    "lists the same robot twice in one group: robot {0}.": "同一个群里重复了同一个机器人：第 {0} 个。",
    "{0}: `{1}` {2}": "{0}：`{1}` {2}",
    "{0}: `webhook` is empty, so this robot was left out.": "{0}：`webhook` 为空，已略过这个机器人。",
    'group "{0}"': '群 "{0}"',
    'group "{0}", robot {1}': '群 "{0}" 第 {1} 个机器人',
    "has a group without a robot.": "有一个群没有机器人。",
    "has a group without a name.": "有一个群没有名称。",
    "must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].": "应为群到机器人的映射，或 Vanus 的列表 [{chat_group, url, signature}]。",
    "{0}: `chat_group` is missing.": "{0}：缺少 `chat_group`。",
    "entry {0}": "第 {0} 项",
    "`bot.default` must be the name of a chat group.": "的 `bot.default` 应为群名。",
    "`bot.default` must be one of the chat groups in `bot.webhooks`.": "的 `bot.default` 应为 `bot.webhooks` 中的一个群。",
    "has two groups with the same name.": "有两个群同名。",
    "must name at least one chat group.": "至少要有一个群。",
    "There is no webhook; this dry run shows the message as any robot would get it.": "没有 Webhook 地址；这次试运行（dry-run）显示任一机器人会收到的消息。",
    'must have one line for each line of "webhook", with `-` for a robot without a secret. There are {0} webhooks and {1} secrets.': '应与 "webhook" 逐行对应，没有加签的机器人写 `-`。现在有 {0} 个 Webhook 地址、{1} 个密钥。',
    "line {0} of {1} is empty, so this robot was left out. Is its secret set?": "第 {0}/{1} 行为空，已略过这个机器人。对应的 secret 设置了吗？",
    "lists the same robot twice: line {0}.": "重复了同一个机器人：第 {0} 行。",
    "line {0}: {1}": "第 {0} 行{1}",
    'belongs to "webhook"; in "robots" each robot has its own `secret`.': '与 "webhook" 配对使用；在 "robots" 中，每个机器人各有自己的 `secret`。',
    'cannot be used together with "robots".': '不能与 "robots" 同时使用。',
    "must list hosts as `host` or `host:port`, for a gateway with the path before /robot/send.": "应为主机列表，写作 `host` 或 `host:port`；网关再加上 /robot/send 之前的路径。",
    "must be the signing secret (it starts with SEC), not a URL.": "应为加签密钥（以 SEC 开头），不是网址。",
    "is missing.": "缺失。",
    "must not contain parameters other than access_token.": "除 access_token 外不能有其他参数。",
    "must contain exactly one access_token.": "应有且只有一个 access_token。",
    'must not contain "#".': '不能含有 "#"。',
    'must have the path {0}. For a gateway with a path before it, add host and path to "allowed-hosts": gateway.example.com/dingtalk.': '路径应为 {0}。网关的前缀路径请写在 "allowed-hosts" 中：gateway.example.com/dingtalk。',
    'must point to {0}. For a gateway, a private deployment, an IP address or another port, add its host to "allowed-hosts".': '应指向 {0}。专属部署、网关、IP 地址或其他端口要写在 "allowed-hosts" 中。',
    'must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.': '应以 https:// 开头。只有 "allowed-hosts" 中列出的本机回环地址可以用 http。',
    "must not contain a user name or password before the host.": "主机名前不能有用户名或密码。",
    "must begin with https://.": "应以 https:// 开头。",
    "holds the name of a secret and not its value. Give it as the expression `secrets.NAME`, with the dollar sign and both pairs of braces.": "写的是 secret 的名称而不是它的值。请写成表达式 `secrets.NAME`，带上美元符号和两层花括号。",
    "must have no quotes around it.": "两端不能带引号。",
    "must be a webhook URL (https://{0}{1}?access_token=…) or its access token.": "应为 Webhook 地址（https://{0}{1}?access_token=…）或其中的 access token。",
    "must not contain spaces: one webhook URL or access token per line.": "不能含空格，每行一个 Webhook 地址或 access token。",
    'is a signing secret (it starts with SEC); that goes into "secret".': '是加签密钥（以 SEC 开头），应填到 "secret"。',
    "dry run": "试运行",
    "{0}: POST {1}": "{0}：POST {1}",
    "Check host and port of the proxy in `https_proxy`, or add the host to `no_proxy`.": "请检查 `https_proxy` 中代理的主机和端口，或把目标主机写进 `no_proxy`。",
    "the proxy: {0}": "代理：{0}",
    "the proxy does not answer in HTTP": "代理的应答不是 HTTP",
    "Allow this host in the proxy of `https_proxy`, or add the host to `no_proxy`.": "请让 `https_proxy` 的代理放行这个主机，或把主机写进 `no_proxy`。",
    "The proxy could not reach the host: check it, or add the host to `no_proxy`.": "代理连不上目标主机，请检查代理，或把主机写进 `no_proxy`。",
    "Put user name and password of the proxy into `https_proxy`.": "请把代理的用户名和密码写进 `https_proxy`。",
    "the proxy answered HTTP {0} to CONNECT": "代理对 CONNECT 返回 HTTP {0}",
    "no connection": "连接失败",
    "the TLS connection failed": "TLS 连接失败",
    "the settings of the proxy cannot be used": "代理设置无法使用",
    "Check host and port of the webhook: https needs a TLS port.": "请检查 Webhook 地址的主机和端口：https 需要 TLS 端口。",
    "the port does not speak TLS": "该端口不是 TLS 端口",
    "Use the host name that the certificate names. {0}": "请使用证书上的主机名。{0}",
    "the certificate is for another host": "证书属于其他主机",
    "Renew it, or set the clock of the runner. For a certificate authority of your own, set NODE_EXTRA_CA_CERTS to its certificate file.": "请更新证书，或校准 runner 的时钟。自建 CA 的证书请写在 NODE_EXTRA_CA_CERTS 中。",
    "the certificate has expired or is not valid yet": "证书已过期或尚未生效",
    "the certificate comes from an unknown authority": "证书由未知的 CA 签发",
    "the certificate is self-signed": "证书是自签名的",
    "host unreachable": "主机不可达",
    "no connection in time": "连接超时",
    "Check the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.": "请检查 runner 的 DNS；如果只有代理能解析域名，请设置 `https_proxy`。",
    "DNS gives no answer": "DNS 没有应答",
    "Check the host name and the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.": "请检查主机名和 runner 的 DNS；如果只有代理能解析域名，请设置 `https_proxy`。",
    "DNS does not know this host": "DNS 中没有这个主机",
    "connection reset": "连接被重置",
    "connection refused": "连接被拒绝",
    "If a proxy or a private deployment uses a certificate authority of its own, set the environment variable NODE_EXTRA_CA_CERTS to its certificate file.": "如果代理或专属部署使用自建 CA，请用环境变量 NODE_EXTRA_CA_CERTS 指定它的证书文件。",
    "Check that the runner may reach this host: firewall, proxy (`https_proxy`, `no_proxy`) or network.": "请检查 runner 能否访问这个主机：防火墙、代理（`https_proxy`、`no_proxy`）或网络。",
    "the connection broke before the whole answer": "收到完整应答之前连接中断",
    "the answer is not HTTP": "应答不是 HTTP",
    "the answer does not have the length given in its header": "应答的实际长度与头部声明的不符",
    "the header of the answer is too long": "应答头太长",
    "the answer is longer than {0} KiB": "应答超过 {0} KiB",
    "the connection was reset before the whole answer": "收到完整应答之前连接被重置",
    "the connection was closed before the whole answer": "收到完整应答之前连接被关闭",
    "no answer in {0} s": "{0} 秒内没有应答",
    "the answer was not complete after {0} s": "{0} 秒后应答仍不完整",
    "the run was cancelled": "运行被取消",
    "The environment variable {0} must be the URL of an HTTP proxy, http://host:port. Correct or unset it.": "环境变量 {0} 应为 HTTP 代理的地址（http://host:port），请改正或取消设置。",
    "not a {0}": "不能是 {0}",
    "not an object": "不能是对象",
    "not a list": "不能是列表",
    "but it is missing": "现在缺失",
    "not null": "不能是 null",
    "{0} must be an object, {1}": "{0} 应为对象，{1}",
    "{0} is empty": "{0} 为空",
    "{0} must be a list, {1}": "{0} 应为列表，{1}",
    "{0} is missing": "缺少 {0}",
    "{0} must be a string, {1}": "{0} 应为字符串，{1}",
    '{0} is missing (spelt "{1}" here)': '缺少 {0}（这里写成了 "{1}"）',
    "{0} cannot be cut and must take at most {1} bytes, not {2}": "{0} 不能截断，最多 {1} 字节，现在是 {2} 字节",
    "at.isAtAll must be true or false": "at.isAtAll 只能是 true 或 false",
    "{0} must be at most {1} people": "{0} 最多 {1} 人",
    "{0} must be a list of strings": "{0} 应为字符串列表",
    '{0} must be "0" or "1" in quotes': '{0} 只能是带引号的 "0" 或 "1"',
    "actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing": "缺少 actionCard.singleTitle 和 actionCard.singleURL，或 actionCard.btns",
    '{0} must be one of {1}, not "{2}"': '{0} 只能是 {1} 之一，不能是 "{2}"',
    "the message must be an object, {0}": "消息应为对象，{0}",
    "dropped by {0}": "被{0}丢弃",
    "The run was cancelled before its message was made.": "消息还没生成，运行就被取消了。",
    "Nothing is sent: rules drop every event.": "不发送：规则丢弃了所有事件。",
    "no rule": "没有匹配的规则",
    'Input "rules", {0}:': '输入 "rules"，{0}：',
    "rule {0}": "规则 {0}",
    'rule {0} "{1}"': '规则 {0} "{1}"',
    "must be a string that is not empty.": "应为非空字符串。",
    "must name attributes (lower-case letters and digits) or paths into the data (`data.alert.state`).": "中应为属性名（小写字母和数字）或数据中的路径（`data.alert.state`）。",
    "must be a map of attributes to strings, with at least one attribute.": "应为属性到字符串的映射，至少有一个属性。",
    "must have at least one filter.": "至少要有一个过滤器。",
    "must have one dialect per filter; write each as its own item.": "的每个过滤器只能用一种写法，请各写成单独一项。",
    "must be one of the dialects {0}.": "只能用 {0} 之一。",
    "must be one filter, a map like `exact: { type: com.github.push }`.": "应为一个过滤器，例如 `exact: { type: com.github.push }`。",
    "must be a list of filters.": "应为过滤器列表。",
    "cannot be used with `batch: digest`.": "不能与 `batch: digest` 一起使用。",
    "sends nothing, so the rule cannot set {0}.": "不发消息，因此这条规则不能设置 {0}。",
    'ends the search, so it cannot be used with "continue".': '会结束匹配，不能与 "continue" 一起使用。',
    "must be a string, not a list or map.": "应为字符串，不能是列表或映射。",
    "must be a list.": "应为列表。",
    "must be a DingTalk message, a map.": "应为钉钉消息（映射）。",
    "must not be empty.": "不能为空。",
    "is not a rule key. Known: {0}.": "不是规则的键。可用的键：{0}。",
    "must be a map with `filters` and what to do.": "应为映射，含 `filters` 和处理方式。",
    "{0}: {1} and the rules after it never apply, because {2} has no filters and matches every event. Move that one to the end.": "{0}：{2} 没有过滤器，会匹配所有事件，{1} 及之后的规则匹配不到任何事件。请把它移到最后。",
    "must have at most {0} filters and conditions, not {1}.": "过滤器和条件最多 {0} 个，现在有 {1} 个。",
    "must have at most {0} rules, not {1}.": "规则最多 {0} 条，现在有 {1} 条。",
    "must be a YAML list of rules, or the path of a file with one.": "应为规则列表（YAML），或这样一个文件的路径。",
    'DingTalk mentions nobody in a message of type {0}; the "at" of "payload" does nothing.': '类型为 {0} 的消息不能 @ 人，"payload" 中的 "at" 不起作用。',
    'A digest of msgtype `feedCard` only lists the titles of its events; "title" and "text" were left out.': '`feedCard` 类型的汇总只有各事件的标题，"title" 和 "text" 已略去。',
    "A digest of msgtype `link` only has room for the counts; the text of each event was left out.": "`link` 类型的汇总只放得下数量，各事件的内容已略去。",
    'can be "digest" only without "payload" and "buttons".': '设为 "digest" 时不能有 "payload" 和 "buttons"。',
    "The message does not fit: keyword, mentions and buttons alone exceed the size limit.": "消息放不下：仅关键词、@ 和按钮就超出了长度限制。",
    "The message does not fit: the first link of its feedCard alone exceeds the size limit.": "消息放不下：feedCard 的第一个链接就超出了长度限制。",
    "DingTalk mentions nobody in a message of type {0}; the mentions were left out.": "类型为 {0} 的消息不能 @ 人，@ 已略去。",
    "DingTalk mentions at most {0} people; {1} of {2} were left out.": "钉钉一条消息最多 @ {0} 人，{2} 人中略去了 {1} 人。",
    'Not mentioned: {0}. There is no mobile number or user id for them in "login-map".': '没有 @ {0}："login-map" 中没有对应的手机号或 userId。',
    'has "{0}", which mentions nobody.': '中的 "{0}" @ 不到任何人。',
    'has "{0}" for {1}, which mentions nobody. {2}': '中 {1} 对应的 "{0}" @ 不到任何人。{2}',
    'has "{0}", which does not look like a mobile number, so DingTalk will probably mention nobody.': '中的 "{0}" 不像手机号，钉钉多半找不到这个人。',
    'has "{0}", which does not look like a user id, so DingTalk will probably mention nobody.': '中的 "{0}" 不像 userId，钉钉多半找不到这个人。',
    "has a number for {0} that does not look like a mobile number, so DingTalk will probably mention nobody. {1}": "中 {0} 对应的号码不像手机号，钉钉多半找不到这个人。{1}",
    "has no mobile number or user id for {0}. {1}": "中 {0} 对应的不是手机号，也不是 userId。{1}",
    'has {0}, which "login-map" does not list, so it is taken for a DingTalk user id.': '中的 {0} 在 "login-map" 里没有对应的人，按钉钉 userId 处理。',
    'has "on-call", and the input "on-call" is empty, so nobody is mentioned.': '中有 "on-call"，但输入 "on-call" 为空，@ 不到任何人。',
    'The role "owners" mentions nobody: CODEOWNERS was not found, or names nobody for the files where the run failed.': '角色 "owners" 没有 @ 到任何人：没有找到 CODEOWNERS，或其中没有出错文件的负责人。',
    "by {0}, line {1}": "依据 {0} 第 {1} 行",
    "Nobody is on call yet: the first turn begins at {0}.": "还没有人值班：第一班从 {0} 开始。",
    "by override {0}, until {1}": "依据第 {0} 项 override，到 {1} 为止",
    'number {0} of "people", since {1}': '"people" 的第 {0} 位，从 {1} 起',
    'Mentioned by the role "{0}": {1}, {2}.': '按角色 "{0}" @ 了：{1}，{2}。',
    'Mentioned by the role "{0}": {1}.': '按角色 "{0}" @ 了：{1}。',
    'Mentioned by "at-logins": {0}.': '按 "at-logins" @ 了：{0}。',
    "{0} mentioned nobody; next: {1}.": "{0} 没有 @ 到任何人，接着看：{1}。",
    'has {0}, which "login-map" does not list, so nobody is mentioned.': '中的 {0} 在 "login-map" 里没有对应的人，@ 不到任何人。',
    "A mobile number has 11 digits and starts with 1, or has its country's code in front: `+852-12345678`.": "手机号是以 1 开头的 11 位数字；境外号码要带区号，例如 `+852-12345678`。",
    'Mobile numbers go here; user ids go into "at-user-ids".': '这里填手机号，userId 请填到 "at-user-ids"。',
    "A user id is what DingTalk's admin console shows for a person, like `manager4567`, and not their name.": "userId 是钉钉管理后台通讯录里的“员工 UserID”，例如 `manager4567`，不是姓名。",
    "To mention everybody, set `at-all: true`.": "要 @ 所有人，请设 `at-all: true`。",
    'no event has the attribute "{0}" unless its sender added it.': '除非发送方自己加了，否则事件没有属性 "{0}"。',
    'A message of type {0} needs an address to open, and this event has none. Use another "msgtype" or "payload".': '类型为 {0} 的消息需要一个可打开的网址，而这个事件没有。请换一种 "msgtype" 或使用 "payload"。',
    'makes an actionCard; "msgtype" asks for another type.': '会使消息成为 actionCard，而 "msgtype" 要求其他类型。',
    'The event "{0}" cannot be sent as its xvmsgtype says: {1}.': '事件 "{0}" 无法按它的 xvmsgtype 发送：{1}。',
    'The event "{0}" comes with its own message (xvmsgtype); "payload" was sent instead.': '事件 "{0}" 自带消息（xvmsgtype），但发送的是 "payload"。',
    "is not a DingTalk message: {0}.": "不是钉钉消息：{0}。",
    "needs an https or http address without user name for each button.": "的每个按钮都要有 https 或 http 网址，不能带用户名。",
    "needs addresses of at most {0} characters; this one has {1}.": "的网址最多 {0} 个字符，这个有 {1} 个。",
    "must be a list of {title, url}, both strings; item {0} is not.": "应为 {title, url} 列表，两者都是字符串；第 {0} 项不是。",
    "must be a list of {title, url}.": "应为 {title, url} 列表。",
    "is empty for this event, so the built-in text was sent.": "对这个事件渲染后为空，已改发内置正文。",
    "is empty for this event, so the built-in title was sent.": "对这个事件渲染后为空，已改用内置标题。",
    'Not used, since "payload" is the whole message: {0}.': '"payload" 就是整条消息，以下输入没有用到：{0}。',
    "must take at most {0} bytes of the message, not {1}.": "在消息中最多占 {0} 字节，现在是 {1} 字节。",
    'The button "{0}" was left out: its address is empty, not https, or longer than {1} characters.': '按钮 "{0}" 已略去：网址为空、不是 https，或超过 {1} 个字符。',
    "has a button whose title is empty for this event, so it was left out.": "中有一个按钮对这个事件渲染后没有标题，已略去。",
    "{0}, line {1}: {2}": "{0} 第 {1} 行：{2}",
    "Known: {0}.": "可用：{0}。",
    'unknown variable "{0}".': '未知变量 "{0}"。',
    'Known in "{0}": {1}.': '"{0}" 中可用：{1}。',
    nothing: "无",
    '"{0}" has no fields.': '"{0}" 没有字段。',
    "the template produces too much text.": "模板渲染的内容太多。",
    "undefined filter: {0}.": "没有过滤器 {0}。",
    'there is no tag "{0}".': '没有标签 "{0}"。',
    '"{0}" is not closed.': '"{0}" 没有闭合。',
    'Liquid says "{0}".': "Liquid 报告：“{0}”。",
    "the template is longer than {0} characters.": "模板超过 {0} 个字符。",
    "the template takes longer than {0} ms.": "模板渲染超过 {0} ms。",
    "the template needs too much memory.": "模板占用内存太多。",
    "a template cannot include another one.": "模板不能引用另一个模板。",
    "produces too much text.": "渲染的内容太多。",
    'Event "{0}" and {1} more were not sent: {2}': '事件 "{0}" 及另外 {1} 个没有发送：{2}',
    'Event "{0}" was not sent: {1}': '事件 "{0}" 没有发送：{1}',
    "and {0} more": "另有 {0} 个",
    "Not sent: notify-when is `{0}`, and {1} of {2} workflows are red ({3}).": "没有发送：notify-when 为 `{0}`，{2} 个工作流中有 {1} 个失败（{3}）。",
    "the same as before": "与之前相同",
    "others than before": "与之前不同",
    "{0} did not answer.": "{0} 没有应答。",
    "The health report is not complete ({0}): {1}": "健康报告不完整（{0}）：{1}",
    "disabled and deleted workflows are in it": "其中含有已停用和已删除的工作流",
    "it covers {0} of {1} runs": "只含 {1} 次运行中的 {0} 次",
    "The health report needs {0}'s list of runs, which could not be read: {1}": "拿不到 {0} 的运行列表，无法生成健康报告：{1}",
    "The run was cancelled before the health report was made.": "生成健康报告之前，运行被取消了。",
    'cannot be `health` together with "{0}"; give one of them.': '设为 `health` 时不能有 "{0}"，请只留一个。',
    'cannot be `waiting` together with "{0}"; give one of them.': '设为 `waiting` 时不能有 "{0}"，请只留一个。',
    "cannot be `waiting` on Gitea and Forgejo, which do not have GitHub's GraphQL API.": "在 Gitea 和 Forgejo 上不能设为 `waiting`：它们没有 GitHub 的 GraphQL API。",
    "The run was cancelled before the report of what waits was made.": "生成待处理报告之前，运行被取消了。",
    "The report of what waits needs GitHub's lists, which could not be read: {0}": "拿不到 GitHub 的列表，无法生成待处理报告：{0}",
    "The report of what waits is sent without some data that could not be read from GitHub ({0}): {1}": "待处理报告照常发送，未能从 GitHub 读取：{0}。{1}",
    "pull requests": "PR",
    "pull requests after the first {0}": "前 {0} 个之后的 PR",
    "waiting runs": "等待中的运行",
    "requested teams": "被请求评审的团队",
    "last commits": "最后的提交",
    "parts of pull requests": "PR 的部分内容",
    "GitHub returned only part of its answer, which happens when it runs out of time. Run the step again.": "GitHub 只给出了一部分结果，它来不及时会这样。请重新运行这一步。",
    "signs of the checks": "检查状态",
    "check runs": "检查",
    "commit statuses": "提交状态",
    "Not sent: notify-when is `{0}`, and {1} pull requests and runs wait for a person.": "没有发送：notify-when 为 `{0}`，等待处理的 PR 和运行共 {1} 个。",
    "Not sent: notify-when is `{0}`, and GitHub did not say whether anything waits for a person.": "没有发送：notify-when 为 `{0}`，GitHub 没有说明是否有等待处理的事项。",
    "is not CTRF JSON": "不是 CTRF JSON",
    "is not JSON, or is cut off": "不是 JSON，或不完整",
    "is cut off": "不完整",
    "is not JUnit XML": "不是 JUnit XML",
    "is {0}, not a test report": "是 {0}，不是测试报告",
    "is {0}, which is not supported; `{1}` writes JUnit XML": "是 {0}，不支持这种格式；用 `{1}` 可以生成 JUnit XML",
    "is nested too deeply": "嵌套太深",
    "Parts of {0} test reports could not be read: {1}. The message shows the rest.": "{0} 份测试报告没有全部读出：{1}。消息中是已读出的部分。",
    "Part of the test report could not be read: {0}. The message shows the rest.": "测试报告没有全部读出：{0}。消息中是已读出的部分。",
    "{0}, in {1} test reports.": "{0}，共 {1} 份测试报告。",
    "{0}, in 1 test report.": "{0}，共 1 份测试报告。",
    "is empty": "是空的",
    "is neither JUnit XML nor CTRF JSON": "不是 JUnit XML 或 CTRF JSON",
    "was read in part: there was no time left": "只读了一部分：时间已到",
    "could not be opened ({0})": "无法打开（{0}）",
    "is not a regular file": "不是普通文件",
    "points outside the workspace": "指向工作区之外",
    "was not read: there was no time left": "来不及读取",
    'No test report was found: the workspace has more folders than there was time to search. Name the folder in "test-reports".': '没有找到测试报告：工作区的文件夹太多，来不及找完。请在 "test-reports" 中写明所在的文件夹。',
    "there are more than 1,000 files, or too many to search": "文件超过 1,000 个，或多得无法全部搜索",
    'No file matches "test-reports": {0}.': '没有文件匹配 "test-reports"：{0}。',
    "was read in part: the limit is 64 MiB for all files": "只读了一部分：所有文件合计上限 64 MiB",
    "{0}, and the previous result is unknown (a first run, or {1} does not list earlier runs).": "{0}，而之前的结果未知（首次运行，或 {1} 没有列出之前的运行）。",
    '{0}, and the previous result is unknown (a first run, or the "github-token" lacks "actions: read").': '{0}，而之前的结果未知（首次运行，或 "github-token" 没有 "actions: read" 权限）。',
    "Not sent: `per` is `run`, and another job of the run failed before this one and reports it.": "未发送：`per` 为 `run`，本次运行中另有任务更早失败，由它通知。",
    "Not sent: notify-when is `{0}`, the run is `{1}`": "未发送：notify-when 为 `{0}`，运行结果为 `{1}`",
    "Not sent: notify-when is `{0}`, this job is `{1}`. Another job of the run is `{2}` and reports that itself.": "未发送：notify-when 为 `{0}`，本任务结果为 `{1}`。本次运行中另有任务的结果为 `{2}`，由它自己通知。",
    "{0}, and {1}.": "{0}，{1}。",
    "{0} ({1}), and another job that ends at the same time reports it.": "{0}（{1}），由同时结束的另一个任务通知。",
    "another job of the run failed": "本次运行中另有任务失败",
    "the run has unfinished jobs: the last one to end says whether it is fixed": "本次运行还有任务未结束：是否恢复，由最后结束的任务通知",
    "{0} did not list the run's other jobs, so it is not known whether all of it is fixed": "未能从 {0} 读取本次运行的其他任务，无法确定是否全部恢复",
    "{0}'s answer is not what its API documents. Check for a proxy or gateway in between.": "{0} 的应答与其 API 文档不符，请检查中间是否有代理或网关。",
    "{0} could not be reached ({1}). Check the runner's network and proxy.": "无法访问 {0}（{1}）。请检查 runner 的网络和代理。",
    "no reason given": "没有说明原因",
    "{0} did not answer within {1} s.": "{0} 在 {1} 秒内没有应答。",
    "{0} answered {1}.": "{0} 返回 {1}。",
    "{0} does not show this to the job's token (403).": "{0} 不允许任务的 token 读取它（403）。",
    "this {0} does not have it (404).": "这个 {0} 上没有它（404）。",
    'the rate limit of the "github-token" is used up until {0}.': '"github-token" 的请求额度已用完，{0} 恢复。',
    later: "稍后",
    "GitHub did not find this run (404). On github.com the \"github-token\" needs {0} in this repository. Servers such as Gitea and Forgejo do not have this API; set `github-token: ''` there.": "GitHub 上没有这次运行（404）。在 github.com 上，\"github-token\" 需要本仓库的 {0} 权限；Gitea、Forgejo 等服务器没有这个 API，设 `github-token: ''` 就不再查询。",
    'the "github-token" lacks a permission (403). Add {0} to the job\'s "permissions".': '"github-token" 缺少权限（403）。请在任务的 "permissions" 中加上 {0}。',
    '{0} does not accept the "github-token" (401). Leave it out to use the job\'s own token.': '{0} 不接受这个 "github-token"（401）。不写它就使用任务自带的 token。',
    'there is no "github-token". Give it a token with {0}.': '没有 "github-token"。请给它一个有 {0} 权限的 token。',
    "The message is sent without some data that could not be read from {0} ({1}): {2}": "消息照常发送，未能从 {0} 读取：{1}。{2}",
    workflows: "工作流",
    files: "文件",
    "runs of the branch": "分支上的运行",
    "commits since": "此后的提交",
    "code owners": "CODEOWNERS",
    "commit author": "提交者",
    "jobs of the run before": "上一次运行的任务",
    annotations: "批注",
    logs: "日志",
    "earlier runs": "之前的运行",
    jobs: "任务",
    run: "本次运行",
    "{0}, {1} flaky": "{0}，{1} 个不稳定",
    "{0} of {1} tests failed": "{1} 个测试中 {0} 个未通过",
    "another step holds its lock": "另一个步骤占用了它的锁",
    "it is not a regular file": "它不是普通文件",
    "a link on its path leads out of the workspace": "路径上有一个链接指向工作区之外",
    "The events are also in {0}.": "事件也在 {0} 中。",
    "No file could be written, so this is the only copy.": "没有文件可以写入，这是唯一的一份。",
    "No file could be written: the events that did not fit here are lost.": "没有文件可以写入：这里放不下的事件已经丢失。",
    "it contains something other than CloudEvents, so it was left unchanged": "其中有 CloudEvents 以外的内容，已保持原样",
    "it is not JSON, so it was left unchanged": "它不是 JSON，已保持原样",
    "it is too large to append to": "它太大，无法追加",
    "it would become too large to read": "追加后会大得无法读取",
    "it contains events of another CloudEvents version": "其中的事件是另一个版本的 CloudEvents",
    "And {0} more events.": "另有 {0} 个事件。",
    'Event "{0}" ({1}): {2}.': '事件 "{0}"（{1}）：{2}。',
    "And {0} more failed tests.": "另有 {0} 个未通过的测试。",
    "matched by": "匹配的规则",
    type: "类型",
    event: "事件",
    "Calls that DingTalk counts towards the organisation's monthly quota: {0}": "计入企业当月调用量的次数：{0}",
    "And {0} more results.": "另有 {0} 条结果。",
    attempts: "尝试次数",
    result: "结果",
    group: "群",
    ", shortened": "，已缩短",
    "dry-run": "试运行",
    cancelled: "已取消",
    skipped: "已跳过",
    failed: "失败",
    partial: "部分送达",
    sent: "已发送",
    "And {0} more messages.": "另有 {0} 条消息。",
    "DingTalk: {0}": "钉钉：{0}",
    "The job summary could not be written: {0}.": "任务摘要无法写入：{0}。",
    "{0} is not set": "未设置 {0}",
    "The outputs could not be written: {0}.": "输出无法写入：{0}。",
    'The output "{0}" is longer than 256 KiB and was left empty.': '输出 "{0}" 超过 256 KiB，已留空。',
    "The dead letters could not be written to {0}: {1}.": "未送达的事件无法写入 {0}：{1}。",
    'The dead letters were written to {0}, but "event-file" reads only the workspace and RUNNER_TEMP. Set "dead-letter-file" to a path there.': '未送达的事件在 {0}，但 "event-file" 只读工作区和 RUNNER_TEMP 中的文件。请把 "dead-letter-file" 设为其中的文件。',
    "Undelivered events: paste a block into the input <code>event</code> to send them again": "未送达的事件：把一段内容粘贴到输入 <code>event</code>，即可重新发送",
    "This one is too long for an input: save it as a file and send it with <code>event-file</code>.": "这一段作为输入太长：请存为文件，再用 <code>event-file</code> 发送。",
    "{0} of {1} undelivered events did not fit into the job summary.": "未送达的 {1} 个事件中，有 {0} 个在任务摘要里放不下。",
    'The undelivered events are in the job summary: paste a block into "event" to send them again.': '未送达的事件已写入任务摘要，把其中一段粘贴到 "event" 即可重新发送。',
    'On this runner they are also in {0}, for "event-file".': '它也在这个 runner 的 {0} 中，可用于 "event-file"。',
    'All undelivered events are in {0}; send them again with "event-file". The file is lost after the job unless a later step with `if: always()` uploads it (`actions/upload-artifact`).': '所有未送达的事件都在 {0} 中，可用 "event-file" 重新发送。任务结束后文件会消失，除非后面有一个带 `if: always()` 的步骤保存它（`actions/upload-artifact`）。',
    'All undelivered events are in {0} on this runner, for "event-file". No step can upload the file.': '所有未送达的事件都在这个 runner 的 {0} 中，可用于 "event-file"。此时没有步骤能上传这个文件。',
    "Not sent, for the reason reported at the start of the job: {0}": "没有发送，原因在任务开始时已说明：{0}",
    "{0} of {1} messages were not delivered.": "{1} 条消息中有 {0} 条未送达。"
  };
  const zhCN = {
    sentences: {
      ...zh_CN_sentences,
      ...chineseDiagnoses()
    },
    separators: {
      " ": "",
      ", ": "、",
      "; ": "；",
      " and ": " 和 ",
      " or ": "或",
      ", or ": "，或"
    }
  };
  module.exports = __webpack_exports__;
})();
