/** What is said about the event, in Chinese. */
export const event: Readonly<Record<string, string>> = {
  'The event': '事件',
  '{0}, event {1} of {2}': '{0}，第 {1}/{2} 个事件',
  'event {0} of {1}': '第 {0}/{1} 个事件',
  'event {0}': '第 {0} 个事件',
  'line {0}': '第 {0} 行',
  'It is not JSON: "{0}".': '它也不是 JSON：“{0}”。',
  'For the payload of a GitHub event, name the event in "event-name"; to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".':
    '如果是 GitHub 事件的 payload，请在 "event-name" 中写明事件名；如果要把其他 JSON 或文本作为 CloudEvent 发送，请在 "attributes" 中给出 "type"。',
  'is not a CloudEvent: it has no "specversion".': '不是 CloudEvent：没有 "specversion"。',
  'must be JSON, because "attributes" sets datacontenttype to JSON.':
    '应为 JSON，因为 "attributes" 把 datacontenttype 设成了 JSON。',
  'must be the payload of one GitHub event, a JSON object, because "event-name" is set.':
    '应为一个 GitHub 事件的 payload（JSON 对象），因为设置了 "event-name"。',
  'must be at most {0} KiB for one event.': '单个事件最大 {0} KiB。',
  'is empty: there is no event in it.': '是空的，里面没有事件。',
  'sets attributes only, and "{0}" is not one; put it in "event" or "event-file".':
    '只能设置属性，"{0}" 不是属性，请放进 "event" 或 "event-file"。',
  'must be the name of a GitHub event, as in release or push.': '应为 GitHub 事件名，例如 release、push。',
  'cannot be given together with "event-file"; give one of them.':
    '不能与 "event-file" 同时给出，请只留一个。',
  'must be the same in the whole batch': '在整个批次中应相同',
  'There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".':
    '没有事件：未设置 GITHUB_EVENT_NAME。请用 "event" 或 "event-file" 给出事件。',
  'The event in this repository_dispatch': '这次 repository_dispatch 中的事件',
  'The event of this workflow': '触发本工作流的事件',
  '{0} is an empty batch: there is nothing to send.': '{0} 是空的批次，没有可发送的事件。',
  'has no effect without "event" or "event-file".': '只有与 "event" 或 "event-file" 一起才起作用。',
  'sets the same "id" for all events of a batch; remove it.': '给批次中的所有事件设了同一个 "id"，请去掉。',
  'contains a whole number beyond 2^53, which is rounded; send it as a string to keep every digit':
    '含有超过 2^53 的整数，精度会丢失；要保留每一位，请用字符串',
  'has a name longer than {0} characters': '名称超过 {0} 个字符',
  'is not an absolute URI (RFC 3986); used as it is': '不是绝对 URI（RFC 3986），已按原样使用',
  'is not a URI-reference (RFC 3986); used as it is': '不是 URI 引用（RFC 3986），已按原样使用',
  'must not contain a number beyond the range of a double': '不能含有超出双精度范围的数',
  'must not have more than 50,000 events or 1,000,000 values': '最多 50,000 个事件、1,000,000 个值',
  'must not be nested deeper than {0} levels': '嵌套不能超过 {0} 层',
  'cannot be used together with "data"': '不能与 "data" 同时出现',
  'Rename it to "{0}", or put it into "data".': '请改名为 "{0}"，或者放进 "data"。',
  'Put it into "data".': '请放进 "data"。',
  'Write it as "{0}".': '请写成 "{0}"。',
  'must be named with a-z and 0-9 only': '名称只能用 a-z 和 0-9',
  'is missing': '缺失',
  'must be a JSON object': '应为 JSON 对象',
  'must be JSON': '应为 JSON',
  'must be a whole number from -2147483648 to 2147483647': '应为 -2147483648 到 2147483647 的整数',
  'must be a boolean, a string or an integer': '应为布尔值、字符串或整数',
  'must be padded base64 (RFC 4648)': '应为带填充的 base64（RFC 4648）',
  'must be an encoding of RFC 2045, as in base64': '应为 RFC 2045 的编码，例如 base64',
  'must be a media type (RFC 2046), as in application/json':
    '应为媒体类型（RFC 2046），例如 application/json',
  'must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z':
    '应为 RFC 3339 时间，含秒和时区偏移，例如 2026-01-31T09:30:00Z',
  'must be a URI (RFC 3986)': '应为 URI（RFC 3986）',
  'must be an absolute URI (RFC 3986)': '应为绝对 URI（RFC 3986）',
  'must be "1.0" or "0.3"': '只能是 "1.0" 或 "0.3"',
  'must not contain control characters, noncharacters or lone surrogates':
    '不能含有控制字符、非字符或单独的代理项',
  'must not be empty': '不能为空',
  'must be a string': '应为字符串',
  'an object': '一个对象',
  'an array': '一个数组',
  'Given: {0}.': '当前的值：{0}。',
  '{0} {1} (rule {2}).': '{0} {1}（规则 {2}）。',
  '{0} breaks rules of CloudEvents in {1} places; nothing was sent.':
    '{0} 有 {1} 处不符合 CloudEvents 规范，没有发送。',
  '{0} breaks a rule of CloudEvents; nothing was sent.': '{0} 不符合 CloudEvents 规范，没有发送。',
};
