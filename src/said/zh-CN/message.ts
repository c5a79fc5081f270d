/** What is said about messages and rules, in Chinese. */
export const message: Readonly<Record<string, string>> = {
  'dropped by {0}': '被{0}丢弃',
  'The run was cancelled before its message was made.': '消息还没生成，运行就被取消了。',
  'Nothing is sent: rules drop every event.': '不发送：规则丢弃了所有事件。',
  'no rule': '没有匹配的规则',
  'Input "rules", {0}:': '输入 "rules"，{0}：',
  'rule {0}': '规则 {0}',
  'rule {0} "{1}"': '规则 {0} "{1}"',
  'must be a string that is not empty.': '应为非空字符串。',
  'must name attributes (lower-case letters and digits) or paths into the data (`data.alert.state`).':
    '中应为属性名（小写字母和数字）或数据中的路径（`data.alert.state`）。',
  'must be a map of attributes to strings, with at least one attribute.':
    '应为属性到字符串的映射，至少有一个属性。',
  'must have at least one filter.': '至少要有一个过滤器。',
  'must have one dialect per filter; write each as its own item.':
    '的每个过滤器只能用一种写法，请各写成单独一项。',
  'must be one of the dialects {0}.': '只能用 {0} 之一。',
  'must be one filter, a map like `exact: { type: com.github.push }`.':
    '应为一个过滤器，例如 `exact: { type: com.github.push }`。',
  'must be a list of filters.': '应为过滤器列表。',
  'cannot be used with `batch: digest`.': '不能与 `batch: digest` 一起使用。',
  'sends nothing, so the rule cannot set {0}.': '不发消息，因此这条规则不能设置 {0}。',
  'ends the search, so it cannot be used with "continue".': '会结束匹配，不能与 "continue" 一起使用。',
  'must be a string, not a list or map.': '应为字符串，不能是列表或映射。',
  'must be a list.': '应为列表。',
  'must be a DingTalk message, a map.': '应为钉钉消息（映射）。',
  'must not be empty.': '不能为空。',
  'is not a rule key. Known: {0}.': '不是规则的键。可用的键：{0}。',
  'must be a map with `filters` and what to do.': '应为映射，含 `filters` 和处理方式。',
  '{0}: {1} and the rules after it never apply, because {2} has no filters and matches every event. Move that one to the end.':
    '{0}：{2} 没有过滤器，会匹配所有事件，{1} 及之后的规则匹配不到任何事件。请把它移到最后。',
  'must have at most {0} filters and conditions, not {1}.': '过滤器和条件最多 {0} 个，现在有 {1} 个。',
  'must have at most {0} rules, not {1}.': '规则最多 {0} 条，现在有 {1} 条。',
  'must be a YAML list of rules, or the path of a file with one.':
    '应为规则列表（YAML），或这样一个文件的路径。',
  'DingTalk mentions nobody in a message of type {0}; the "at" of "payload" does nothing.':
    '类型为 {0} 的消息不能 @ 人，"payload" 中的 "at" 不起作用。',
  'A digest of msgtype `feedCard` only lists the titles of its events; "title" and "text" were left out.':
    '`feedCard` 类型的汇总只有各事件的标题，"title" 和 "text" 已略去。',
  'A digest of msgtype `link` only has room for the counts; the text of each event was left out.':
    '`link` 类型的汇总只放得下数量，各事件的内容已略去。',
  'can be "digest" only without "payload" and "buttons".': '设为 "digest" 时不能有 "payload" 和 "buttons"。',
  'The message does not fit: keyword, mentions and buttons alone exceed the size limit.':
    '消息放不下：仅关键词、@ 和按钮就超出了长度限制。',
  'The message does not fit: the first link of its feedCard alone exceeds the size limit.':
    '消息放不下：feedCard 的第一个链接就超出了长度限制。',
  'DingTalk mentions nobody in a message of type {0}; the mentions were left out.':
    '类型为 {0} 的消息不能 @ 人，@ 已略去。',
  'DingTalk mentions at most {0} people; {1} of {2} were left out.':
    '钉钉一条消息最多 @ {0} 人，{2} 人中略去了 {1} 人。',
  'Not mentioned: {0}. There is no mobile number or user id for them in "login-map".':
    '没有 @ {0}："login-map" 中没有对应的手机号或 userId。',
  'has "{0}", which mentions nobody.': '中的 "{0}" @ 不到任何人。',
  'has "{0}" for {1}, which mentions nobody. {2}': '中 {1} 对应的 "{0}" @ 不到任何人。{2}',
  'has "{0}", which does not look like a mobile number, so DingTalk will probably mention nobody.':
    '中的 "{0}" 不像手机号，钉钉多半找不到这个人。',
  'has "{0}", which does not look like a user id, so DingTalk will probably mention nobody.':
    '中的 "{0}" 不像 userId，钉钉多半找不到这个人。',
  'has a number for {0} that does not look like a mobile number, so DingTalk will probably mention nobody. {1}':
    '中 {0} 对应的号码不像手机号，钉钉多半找不到这个人。{1}',
  'has no mobile number or user id for {0}. {1}': '中 {0} 对应的不是手机号，也不是 userId。{1}',
  'has {0}, which "login-map" does not list, so it is taken for a DingTalk user id.':
    '中的 {0} 在 "login-map" 里没有对应的人，按钉钉 userId 处理。',
  'has "on-call", and the input "on-call" is empty, so nobody is mentioned.':
    '中有 "on-call"，但输入 "on-call" 为空，@ 不到任何人。',
  'The role "owners" mentions nobody: CODEOWNERS was not found, or names nobody for the files where the run failed.':
    '角色 "owners" 没有 @ 到任何人：没有找到 CODEOWNERS，或其中没有出错文件的负责人。',
  'by {0}, line {1}': '依据 {0} 第 {1} 行',
  'Nobody is on call yet: the first turn begins at {0}.': '还没有人值班：第一班从 {0} 开始。',
  'by override {0}, until {1}': '依据第 {0} 项 override，到 {1} 为止',
  'number {0} of "people", since {1}': '"people" 的第 {0} 位，从 {1} 起',
  'Mentioned by the role "{0}": {1}, {2}.': '按角色 "{0}" @ 了：{1}，{2}。',
  'Mentioned by the role "{0}": {1}.': '按角色 "{0}" @ 了：{1}。',
  'Mentioned by "at-logins": {0}.': '按 "at-logins" @ 了：{0}。',
  '{0} mentioned nobody; next: {1}.': '{0} 没有 @ 到任何人，接着看：{1}。',
  'has {0}, which "login-map" does not list, so nobody is mentioned.':
    '中的 {0} 在 "login-map" 里没有对应的人，@ 不到任何人。',
  "A mobile number has 11 digits and starts with 1, or has its country's code in front: `+852-12345678`.":
    '手机号是以 1 开头的 11 位数字；境外号码要带区号，例如 `+852-12345678`。',
  'Mobile numbers go here; user ids go into "at-user-ids".': '这里填手机号，userId 请填到 "at-user-ids"。',
  "A user id is what DingTalk's admin console shows for a person, like `manager4567`, and not their name.":
    'userId 是钉钉管理后台通讯录里的“员工 UserID”，例如 `manager4567`，不是姓名。',
  'To mention everybody, set `at-all: true`.': '要 @ 所有人，请设 `at-all: true`。',
  'no event has the attribute "{0}" unless its sender added it.':
    '除非发送方自己加了，否则事件没有属性 "{0}"。',
  'A message of type {0} needs an address to open, and this event has none. Use another "msgtype" or "payload".':
    '类型为 {0} 的消息需要一个可打开的网址，而这个事件没有。请换一种 "msgtype" 或使用 "payload"。',
  'makes an actionCard; "msgtype" asks for another type.':
    '会使消息成为 actionCard，而 "msgtype" 要求其他类型。',
  'The event "{0}" cannot be sent as its xvmsgtype says: {1}.': '事件 "{0}" 无法按它的 xvmsgtype 发送：{1}。',
  'The event "{0}" comes with its own message (xvmsgtype); "payload" was sent instead.':
    '事件 "{0}" 自带消息（xvmsgtype），但发送的是 "payload"。',
  'is not a DingTalk message: {0}.': '不是钉钉消息：{0}。',
  'needs an https or http address without user name for each button.':
    '的每个按钮都要有 https 或 http 网址，不能带用户名。',
  'needs addresses of at most {0} characters; this one has {1}.': '的网址最多 {0} 个字符，这个有 {1} 个。',
  'must be a list of {title, url}, both strings; item {0} is not.':
    '应为 {title, url} 列表，两者都是字符串；第 {0} 项不是。',
  'must be a list of {title, url}.': '应为 {title, url} 列表。',
  'is empty for this event, so the built-in text was sent.': '对这个事件渲染后为空，已改发内置正文。',
  'is empty for this event, so the built-in title was sent.': '对这个事件渲染后为空，已改用内置标题。',
  'Not used, since "payload" is the whole message: {0}.': '"payload" 就是整条消息，以下输入没有用到：{0}。',
  'must take at most {0} bytes of the message, not {1}.': '在消息中最多占 {0} 字节，现在是 {1} 字节。',
  'The button "{0}" was left out: its address is empty, not https, or longer than {1} characters.':
    '按钮 "{0}" 已略去：网址为空、不是 https，或超过 {1} 个字符。',
  'has a button whose title is empty for this event, so it was left out.':
    '中有一个按钮对这个事件渲染后没有标题，已略去。',
  '{0}, line {1}: {2}': '{0} 第 {1} 行：{2}',
  'Known: {0}.': '可用：{0}。',
  'unknown variable "{0}".': '未知变量 "{0}"。',
  'Known in "{0}": {1}.': '"{0}" 中可用：{1}。',
  nothing: '无',
  '"{0}" has no fields.': '"{0}" 没有字段。',
  'the template produces too much text.': '模板渲染的内容太多。',
  'undefined filter: {0}.': '没有过滤器 {0}。',
  'there is no tag "{0}".': '没有标签 "{0}"。',
  '"{0}" is not closed.': '"{0}" 没有闭合。',
  'Liquid says "{0}".': 'Liquid 报告：“{0}”。',
  'the template is longer than {0} characters.': '模板超过 {0} 个字符。',
  'the template takes longer than {0} ms.': '模板渲染超过 {0} ms。',
  'the template needs too much memory.': '模板占用内存太多。',
  'a template cannot include another one.': '模板不能引用另一个模板。',
  'produces too much text.': '渲染的内容太多。',
  'Event "{0}" and {1} more were not sent: {2}': '事件 "{0}" 及另外 {1} 个没有发送：{2}',
  'Event "{0}" was not sent: {1}': '事件 "{0}" 没有发送：{1}',
  'and {0} more': '另有 {0} 个',
};
