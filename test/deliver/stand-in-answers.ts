/** DingTalk's answer to a request. HTTP 200 carries all of them. */
export interface Answer {
  readonly errcode: number;
  readonly errmsg: string;
}

export type Language = 'en' | 'zh';

export type Reason = keyof typeof answers;

/**
 * DingTalk's codes in their two wordings. The English ones were usual until about 2021, the Chinese ones since; the international
 * host answers in English. Sources: open.dingtalk.com, "custom robot: error codes" and "global error codes"; for 130101, 300005,
 * 460101 and the 310000 texts, answers quoted in the issue threads of prometheus-webhook-dingtalk, DingtalkChatbot and dingtalk-plugin. Not known, and chosen here: the English
 * words of codes that are documented in Chinese only, and the code for too many mentions.
 */
const answers = {
  ok: { en: [0, 'ok'], zh: [0, 'ok'] },
  unknownPath: { en: [404, 'The requested URI does not exist'], zh: [404, '请求的URI地址不存在'] },
  notPost: { en: [43002, 'need POST request'], zh: [43002, '需要POST请求'] },
  notJson: {
    en: [43004, 'invalid HTTP header Content-Type'],
    zh: [43004, '无效的HTTP HEADER Content-Type'],
  },
  noToken: { en: [40035, 'missing parameter access_token'], zh: [40035, '缺少参数 access_token'] },
  unknownToken: { en: [300005, 'token is not exist'], zh: [400101, 'access_token不存在'] },
  disabled: { en: [400102, 'robot is disabled'], zh: [400102, '机器人已停用'] },
  noMessage: { en: [40035, 'missing parameter json'], zh: [40035, '缺少参数 json'] },
  timestamp: {
    en: [310000, 'invalid timestamp, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'],
    zh: [310000, '错误描述:机器人发送签名过期;解决方案:签名生成时间和发送时间请保持在timestampms以内;'],
  },
  sign: {
    en: [310000, 'sign not match, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'],
    zh: [
      310000,
      '错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;',
    ],
  },
  keyword: {
    en: [310000, 'keywords not in content, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'],
    zh: [
      310000,
      '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    ],
  },
  tooLong: { en: [460101, 'message too long, exceed 20000 bytes'], zh: [460101, 'body 大小不合法'] },
  msgtype: { en: [400105, 'unsupported message type'], zh: [400105, '不支持的消息类型'] },
  schema: { en: [40035, 'missing parameter'], zh: [40035, '缺少参数'] },
  mentions: { en: [400403, 'too many people mentioned'], zh: [400403, 'at人数超过限制'] },
  tooFast: {
    en: [130101, 'send too fast, exceed 20 times per minute'],
    zh: [410100, '发送速度太快而限流'],
  },
} as const satisfies Record<string, Record<Language, readonly [errcode: number, errmsg: string]>>;

/** `detail` names the missing part of a message, as DingTalk does: `缺少参数 text.content`. */
export function answerFor(reason: Reason, language: Language, detail = ''): Answer {
  const [errcode, errmsg] = answers[reason][language];
  return { errcode, errmsg: detail === '' ? errmsg : `${errmsg} ${detail}` };
}
