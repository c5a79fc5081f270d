/** What is said about inputs, files and the start of a run, in Chinese. */
export const inputs: Readonly<Record<string, string>> = {
  'Input "{0}"': '输入 "{0}"',
  'Given: "{0}".': '当前的值："{0}"。',
  'And {0} more.': '另有 {0} 处。',
  'GitHub inserts "{0}" when an expression returns an object or a list: wrap it in `toJSON`, as in `${{ toJSON(github.event) }}`.':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub.
    '表达式的结果是对象或列表时，GitHub 只会写成 "{0}"：请用 `toJSON` 转换，例如 `${{ toJSON(github.event) }}`。',
  'is the word "{0}".': '的内容是 "{0}" 这个词。',
  'must be YAML or JSON.': '应为 YAML 或 JSON。',
  'must be JSON.': '应为 JSON。',
  'The environment has {0}, which is for Slack: this action posts to DingTalk, and takes its settings from `with:`.':
    '环境变量里有 {0}，那是 Slack 的。本 Action 发送到钉钉，配置写在 `with:` 里。',
  'The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".':
    '环境变量里有 DINGTALK_ACCESS_TOKEN，本 Action 不读取它：请把它的值传给 "webhook"。',
  'This is a bug of the action, please report it with the debug log of this step: {0}':
    '这是本 Action 的缺陷，请附上这一步的调试日志反馈：{0}',
  'must be hours or days, like `36h` or `7d`, and at most 31 days.':
    '应为小时数或天数，例如 `36h`、`7d`，最多 31 天。',
  'may only have the keys {0}.': '只能有这些键：{0}。',
  'must be minutes, hours, days or weeks, like `30m`, `4h`, `2d` or `1w`.':
    '应为分钟、小时、天或周，例如 `30m`、`4h`、`2d`、`1w`。',
  'must be a list of strings.': '应为字符串列表。',
  'must be a whole number from 1 to {0}.': '应为 1 到 {0} 的整数。',
  'must be the name of an organisation or user.': '应为组织或用户的名称。',
  'must be a whole number from 0 to {0}.': '应为 0 到 {0} 的整数。',
  'must be a number of seconds above 0, at most {0}.': '应为大于 0 的秒数，最多 {0}。',
  'must be `true` or `false`.': '只能是 `true` 或 `false`。',
  'must list some of {0}, separated by commas.': '应从 {0} 中选取，用逗号分隔。',
  'must be one of {0}.': '只能是 {0} 之一。',
  'must name files in the workspace, by globs relative to it, without `..`.':
    '应为工作区内的文件，用相对于工作区的 glob 表示，不能含 `..`。',
  'must be times like `Mon-Fri 09:00-19:00`, separated by commas.':
    '应为 `Mon-Fri 09:00-19:00` 这样的时间段，以逗号分隔。',
  'must have times from `00:00` to `24:00`.': '时间应在 `00:00` 到 `24:00` 之间。',
  'begins and ends at the same time; the whole day is `00:00-24:00`.':
    '开始和结束时间相同；全天写作 `00:00-24:00`。',
  'must name days as `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` and `Sun`.':
    '星期应写作 `Mon`、`Tue`、`Wed`、`Thu`、`Fri`、`Sat`、`Sun`。',
  'must be a list of globs, one per line.': '应为 glob 列表，每行一个。',
  'must be a list of strings, separated by lines or commas or as YAML.':
    '应为字符串列表，每行一个、用逗号分隔或写成 YAML。',
  'must give a mobile number or DingTalk user id for each login, or a list of them.':
    '应为每个用户名给出一个手机号或钉钉 userId，或由它们组成的列表。',
  'must be a YAML map, `name: value` a line, with a space after the colon.':
    '应为 YAML 映射，每行一个 `name: value`，冒号后要有空格。',
  'Did you mean `{0}`?': '是不是想写 `{0}`？',
  'must be an IANA time zone like `Asia/Shanghai`.': '应为 IANA 时区，例如 `Asia/Shanghai`。',
  'is an abbreviation that several zones share; times are those of {0}. Name the zone that you mean: {1}.':
    '是多个时区共用的缩写，时间按 {0} 显示。请写明时区：{1}。',
  'This action has no input "{0}"; here it is "{1}".': '本 Action 没有输入 "{0}"，这里叫 "{1}"。',
  'Nothing was sent.': '没有发送消息。',
  'Its value is ignored. If {0} is a variable of the job and not an input, rename it to end this warning.':
    '它的值未被使用。如果 {0} 不是输入，而是任务的环境变量，改名即可消除这条警告。',
  'at line {0}, column {1}': '第 {0} 行第 {1} 列',
  'A value inserted by an expression may contain quotes or line breaks: use a template instead, as in `{{ commit.subject }}`.':
    '用表达式填入的值可能带引号或换行，请改用模板取值，例如 `{{ commit.subject }}`。',
  'is not YAML: its aliases do not resolve, or there are too many of them.':
    '不是合法的 YAML：别名没有对应的锚点，或别名太多。',
  'is not YAML: {0}, {1}.': '不是合法的 YAML：{0}（{1}）。',
  'there is unexpected text after the first value': '第一个值之后还有多余的内容',
  'must not refer to itself, nor be nested deeper than {0} levels.': '不能引用自身，嵌套不能超过 {0} 层。',
  'a tag (`!name`) has no meaning here; a value that starts with `!` needs quotes around it':
    '这里不支持标签（`!name`），以 `!` 开头的值要加引号',
  'YAML cannot be indented with tabs; use spaces': 'YAML 不能用制表符缩进，请用空格',
  'there is text after a closing quote or bracket': '引号或括号结束后还有内容',
  'a value that starts with `*` needs quotes around it': '以 `*` 开头的值要加引号',
  'there is a second document after `---`': '`---` 之后还有第二个文档',
  'a `-` list or `|` block is inside brackets': '括号里不能用 `-` 列表或 `|` 块',
  'a backslash in double quotes starts an unknown escape; write it twice or use single quotes':
    '双引号里的反斜杠不构成转义，请写两个反斜杠或改用单引号',
  'a line is not `key: value`': '有一行不是 `key: value`',
  'a bracket, quote, comma or colon is missing': '缺少括号、引号、逗号或冒号',
  'a key appears twice': '有重复的键',
  'a value with a colon and a space in it needs quotes around it': '含冒号加空格的值要加引号',
  'a value starts with a character that needs quotes around it': '值的第一个字符是特殊字符，要加引号',
  'a line is not indented like those beside it, or a bracket is not closed':
    '某行缩进与相邻行不一致，或括号没有闭合',
  'must be a path without null characters.': '路径中不能有空字符（NUL）。',
  'names a path that is too long.': '路径太长。',
  'must be a regular file, not a folder, pipe, socket or device.':
    '应为普通文件，不能是目录、管道、套接字或设备。',
  'names a link that leads in a circle.': '指向循环的符号链接。',
  'names a file that may not be read; check its permissions.': '指向的文件没有读取权限，请检查文件权限。',
  'names a file that does not exist; a relative path starts at the workspace.':
    '指向的文件不存在；相对路径从工作区算起。',
  'could not be opened ({0}).': '无法打开（{0}）。',
  'unknown error': '未知错误',
  'names a file that does not exist: the workspace is empty. A file of the repository needs a step with `actions/checkout` before this one.':
    '指向的文件不存在：工作区是空的。要读仓库里的文件，请在这一步之前加一个 `actions/checkout` 步骤。',
  'must be UTF-8; the file has bytes that are not.': '应为 UTF-8 编码，该文件不是。',
  'grew while it was read; write it in an earlier step.': '读取时文件还在写入，请在更早的步骤写好。',
  'must be a file of at most {0} MiB.': '文件最大 {0} MiB。',
  'must have at most {0} words and marks of YAML.': 'YAML 的词和符号最多 {0} 个。',
  'must have at most {0} anchors (`&`) and aliases (`*`).': '锚点（`&`）和别名（`*`）最多 {0} 个。',
  'takes longer to read than {0} s, half of "deadline-seconds".':
    '读取超过 {0} 秒，即 "deadline-seconds" 的一半。',
  'must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.':
    '应为工作区或 RUNNER_TEMP 内的文件，不能用符号链接指向外部。',
  'must give every job a "result" of {0}.': '每个任务的 "result" 应为 {0} 之一。',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub.
  'must be a JSON object as ${{ toJSON({0}) }} writes it.': '应为 ${{ toJSON({0}) }} 给出的 JSON 对象。',
  'Cancelled: no further message is sent.': '已取消：不再发送消息。',
  'Group "{0}" of "robots" has no webhook. Is its secret set? {1}':
    '"robots" 中的群 "{0}" 没有 Webhook 地址。对应的 secret 设置了吗？{1}',
  'There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". {0}':
    '"webhook" 和 "robots" 都没有给出 Webhook 地址。请在钉钉群的机器人设置中复制 Webhook 地址，存为 secret，再传给 "webhook"。{0}',
  'Nothing will be sent: {0}': '不会发送消息：{0}',
  'Nothing was sent: {0}': '没有发送消息：{0}',
  'there is no webhook, neither in "webhook" nor in "robots".':
    '"webhook" 和 "robots" 都没有给出 Webhook 地址。',
  'To let the step pass without a webhook, set `on-missing-webhook: skip`.':
    '没有 Webhook 时若要让步骤通过，请设 `on-missing-webhook: skip`。',
  'A pull request from a fork gets no secrets.': '来自 fork 的拉取请求拿不到 secret。',
  'A run that Dependabot starts gets only the secrets of Dependabot.':
    '由 Dependabot 触发的运行只能拿到 Dependabot 自己的 secret。',
  "A later step changed {0}. The values from the start of the job are used. To change them, use the job's `env` or a step before `watch`.":
    '后面的步骤改了 {0}，仍按任务开始时的值处理。要修改，请写在任务的 `env` 里，或放在 `watch` 之前的步骤。',
  'the file of NODE_EXTRA_CA_CERTS': 'NODE_EXTRA_CA_CERTS 指向的文件',
  'names a file that was changed or removed during the job.': '指向的文件在任务期间被改动或删除。',
  'The copy from the start of the job is used.': '仍使用任务开始时的内容。',
  'The file of the commit is used.': '使用提交中的文件。',
  'names a file that is read from the workspace, as other steps left it: {0}':
    '指向的文件读自工作区，可能已被其他步骤改动：{0}',
  'was not read: in a run for {0} the workspace may hold a stranger\'s code, so only {1} of this repository counts, which has no file "{2}".':
    '没有读取：由 {0} 触发的运行，工作区里可能有外人的代码，因此只以本仓库的{1}为准，其中没有文件 "{2}"。',
  "was not read: in a run for {0} the workspace may hold a stranger's code, so only {1} of this repository counts, and {2} did not provide its file: {3}":
    '没有读取：由 {0} 触发的运行，工作区里可能有外人的代码，因此只以本仓库的{1}为准，而 {2} 没有给出其中的文件：{3}',
  'the default branch': '默认分支',
  'commit {0}': '提交 {0}',
  'The file is read again at the end of the job.': '任务结束时会再读一次。',
  'The alert is sent without mentions by login.': '告警照发，但不按用户名 @ 人。',
  'The alert is sent without mentioning who is on call.': '告警照发，但不 @ 值班的人。',
  'must have somebody before and after `else`.': '的 `else` 前后都要有人。',
  'must be a day or a time like `2026-01-05` or `2026-01-05T09:00`, without a zone: that is the input "timezone".':
    '应为日期或时间，例如 `2026-01-05`、`2026-01-05T09:00`，不带时区：时区由输入 "timezone" 指定。',
  'must be days or weeks, like `1w` or `3d`, and at most a year.':
    '应为天数或周数，例如 `1w`、`3d`，最多一年。',
  'must be a GitHub login, a mobile number or a DingTalk user id.':
    '应为 GitHub 用户名、手机号或钉钉 userId。',
  'must have at most {0} items.': '最多 {0} 项。',
  'must be later than `from`.': '应晚于 `from`。',
  'must be a map with `from`, `to` and `who`.': '应为含 `from`、`to`、`who` 的映射。',
  'is not a key here. Known: {0}.': '不是这里的键。可用的键：{0}。',
  'must be given.': '不能缺少。',
  'must be a YAML list.': '应为 YAML 列表。',
  'must name at least one person.': '至少要有一个人。',
  'The alert is sent without rules.': '告警照发，但不套用规则。',
  'Nothing was sent to group "{0}": its webhook is empty.': '没有发送到群 "{0}"：它的 Webhook 地址为空。',
  'if it succeeds after a failure': '从失败恢复',
  'if it fails after a success': '由成功转为失败',
  'if it is cancelled': '被取消',
  'if it is the first to fail after a success': '由成功转为失败且最先失败',
  'if it is the first to fail': '最先失败',
  'if it still fails after another {0} h': '持续失败又满 {0} 小时',
  'if it fails': '失败',
  'if it succeeds': '成功',
  'however it ends': '结束（无论结果如何）',
  'the groups of {0} robots': ' {0} 个机器人所在的群里',
  'the group': '群里',
  'groups {0}': '群 {0} 里',
  'group {0}': '群 {0} 里',
  '{0}; but this is a dry run, so the message is only shown.':
    '{0}；现在是试运行（dry-run），只显示消息，不发送。',
  'When this job ends, {0} will get a message {1}': '如果任务{1}，会在{0}通知',
  'When this job ends, {0} will get a message {1}, mentioning everybody':
    '如果任务{1}，会在{0}通知，并 @所有人',
  'When this job ends, the rules decide which group gets a message {0}.':
    '如果任务{0}，由规则决定通知哪个群。',
  '{0} ({1})': '{0}（{1}）',
  '{0} ({1}).': '{0}（{1}）。',
  '{0}: {1}': '{0}：{1}',
  '{0}.': '{0}。',
  '{0} "{1}"': '{0}"{1}"',
  '{0}, {1}': '{0}：{1}',
};
