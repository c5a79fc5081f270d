/** Texts about delivery to robots, in Chinese. */
export const robot: Readonly<Record<string, string>> = {
  'The message for {0} contains {1}, so it was not sent. Remove it from "title", "text", "payload" or the event, and replace it in DingTalk if others have seen it.':
    '发往 {0} 的消息中含有{1}，因此没有发送。请从 "title"、"text"、"payload" 或事件中去掉它；如果已被他人看到，请在钉钉中重新生成。',
  'the signing secret of a robot (input "{0}")': '机器人的加签密钥（输入 "{0}"）',
  'another secret of this step ("github-token", a robot of another group or the password of a proxy)':
    '本步骤的另一个密钥（"github-token"、其他群的机器人或代理的密码）',
  'the access token of a robot (input "{0}")': '机器人的 access token（输入 "{0}"）',
  'the IP address is blocked': 'IP 地址被封禁',
  '{0} gave no clear answer: {1}. The message may have been delivered: check the group before you send it again.':
    '{0} 没有给出明确的应答：{1}。消息可能已经送达，重发之前请先到群里看一下。',
  'no clear answer from {0}: {1}': '{0} 没有给出明确的应答：{1}',
  'Check that "webhook" is the robot\'s URL as DingTalk shows it, and that no proxy or gateway answers in DingTalk\'s place.':
    '请确认 "webhook" 就是钉钉显示的 Webhook 地址，并且应答的确实是钉钉，而不是代理或网关。',
  'Redirects are not followed.': '不跟随重定向。',
  '{0} refused the message: HTTP {1}.': '{0} 拒收了消息：HTTP {1}。',
  'Run the job again later.': '请稍后重新运行任务。',
  '"deadline-seconds" ({0}) left no time for another attempt: raise it.':
    '"deadline-seconds"（{0}）剩下的时间不够再试一次，请调大。',
  'Another attempt takes at least {0} s, and "deadline-seconds" ({1}) left {2} s: raise it.':
    '再试一次至少要 {0} 秒，而 "deadline-seconds"（{1}）只剩 {2} 秒，请调大。',
  '{0} is busy: it answered HTTP {1}.': '{0} 繁忙：返回 HTTP {1}。',
  '{0} is busy: it answered HTTP {1} and asks to wait {2} s.': '{0} 繁忙：返回 HTTP {1}，要求等待 {2} 秒。',
  'it answered HTTP {0}': '返回 HTTP {0}',
  'it answered HTTP 200 without an errcode, which DingTalk never does':
    '返回 HTTP 200 但没有 errcode，钉钉从不这样应答',
  'DingTalk refused the message: {0}. {1}': '钉钉拒收了消息：{0}。{1}',
  'errcode {0}, {1}': 'errcode {0}，{1}',
  'errcode {0}, subcode {1}, {2}': 'errcode {0}，subcode {1}，{2}',
  'errcode {0}, subcode {1}': 'errcode {0}，subcode {1}',
  'errcode {0}': 'errcode {0}',
  'HTTP {0}': 'HTTP {0}',
  'Could not connect to {0}: {1}. Nothing was sent. {2}': '无法连接 {0}：{1}。没有发送消息。{2}',
  'could not connect to {0}: {1}': '无法连接 {0}：{1}',
  "The message was signed again with DingTalk's time; set the clock of the runner.":
    '消息已按钉钉的时间重新签名，请校准 runner 的时钟。',
  "The runner's clock is {0} minutes ahead of DingTalk's.": 'runner 的时钟比钉钉快 {0} 分钟。',
  "The runner's clock is {0} minutes behind DingTalk's.": 'runner 的时钟比钉钉慢 {0} 分钟。',
  '{0} of {1}': '{0}/{1}',
  'Robot {0} in "{1}" accepts no messages. {2}': '群 "{1}" 的机器人 {0} 不接收消息。{2}',
  'Robot {0} in "{1}" did not accept a message. {2}': '群 "{1}" 的机器人 {0} 没有接收一条消息。{2}',
  '{0} sent, waiting until {1} UTC (at most 20 messages a minute per robot), {2} left':
    '已发送 {0} 条，等到 UTC {1} 再发（每个机器人每分钟最多 20 条），还剩 {2} 条',
  'DingTalk considers the content unsafe; sending it again, reduced': '钉钉认为内容不安全，精简后重发',
  'too long for DingTalk; sending it again, shortened': '超出钉钉的长度限制，缩短后重发',
  '{0}; retrying in {1}': '{0}；{1} 后重试',
  'robot {0}: {1}': '机器人 {0}：{1}',
  'The robot counts as blocked for ten minutes and gets no more messages from this step.':
    '这个机器人视为已被限流十分钟，本步骤不再向它发送。',
  'All robots of the group count as blocked for ten minutes and get no more messages from this step.':
    '这个群的机器人都视为已被限流十分钟，本步骤不再向它们发送。',
  'It returns on {0} at 00:00 in China (UTC+8).': '恢复时间：{0} 00:00（北京时间）。',
  'the robot is rate-limited; one more try in {0}': '机器人被限流，{0} 后再试一次',
  '{0} and {1} more': '{0} 及另外 {1} 个',
  'event "{0}" ({1})': '事件 "{0}"（{1}）',
  'DingTalk considers the content of {0} unsafe ({1}), so "{2}" received only repository, workflow, branch and links. Change "title" and "text", or the text of the event, and send it again.':
    '钉钉认为{0}的内容不安全（{1}），"{2}" 只收到仓库、工作流、分支和链接。请修改 "title" 和 "text" 或事件中的文字，再重新发送。',
  'The message was not delivered: {0}. This is a bug in the action: please report it with the debug log of this step.':
    '消息没有送达：{0}。这是本 Action 的缺陷，请附上这一步的调试日志反馈。',
  'not delivered: {0}': '未送达：{0}',
  'unexpected error: {0}': '意外错误：{0}',
  'This message was not sent because the {0} messages before it got no response from {1}. The last error: {2}.':
    '这条消息没有发送，因为前面连续 {0} 条都没有得到 {1} 的应答。最后一次错误：{2}。',
  'not sent: {0} messages in a row got no response from {1}': '没有发送：连续 {0} 条消息没有得到 {1} 的应答',
  'It may have been delivered anyway.': '消息仍有可能已送达。',
  'Before that: {0}.': '此前：{0}。',
  'The run was cancelled before DingTalk accepted the message.': '钉钉接收消息之前，运行被取消了。',
  'An earlier attempt got no clear answer and may have been delivered.':
    '更早的一次尝试没有明确的应答，可能已送达。',
  'No attempt was made to send this message.': '这条消息没有尝试发送。',
  'Tried {0} times.': '共尝试 {0} 次。',
  'sent{0} ({1}, {2} ms)': '已发送{0}（{1}，{2} ms）',
  'sent{0} ({1}, attempt {2}, {3} ms)': '已发送{0}（{1}，第 {2} 次尝试，{3} ms）',
  'The event\'s xvchatgroup "{0}" is not a group of "robots". Known groups: {1}. Add it there, or choose with "chat-group".':
    '事件的 xvchatgroup "{0}" 不在 "robots" 中。已有的群：{1}。请把它加进 "robots"，或用 "chat-group" 指定群。',
  'must name groups of "robots": {0}.': '应为 "robots" 中的群：{0}。',
  'selects groups of "robots", but "robots" is empty.': '用来选择 "robots" 中的群，但 "robots" 为空。',
  'is a session webhook, which expires soon after the message that it answers. Copy the webhook of a custom robot in a DingTalk group: it begins with https://{0}{1}?access_token=.':
    '是会话 Webhook（sessionWebhook），只供回复收到的消息，很快就会过期。请在钉钉群里复制自定义机器人的 Webhook 地址，以 https://{0}{1}?access_token= 开头。',
  'is a {0} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://{1}{2}?access_token=.':
    '是“{0}”的 Webhook 地址，而本 Action 只发送到钉钉。请在钉钉群里复制自定义机器人的 Webhook 地址，以 https://{1}{2}?access_token= 开头。',
  Feishu: '飞书',
  WeCom: '企业微信',
  'it has no msgtype and looks like a message for Slack; a DingTalk text message is {"msgtype": "text", "text": {"content": "…"}}':
    '没有 msgtype，像是 Slack 的消息；钉钉的文本消息是 {"msgtype": "text", "text": {"content": "…"}}',
  '{0}: `{1}` must be text.': '{0}：`{1}` 应为文本。',
  '{0}: has an unknown field; known are {1}.': '{0}：有未知字段，可用的字段是 {1}。',
  '{0}: must be a map with {1}.': '{0}：应为含 {1} 的映射。',
  'lists the same robot twice in one group: robot {0}.': '同一个群里重复了同一个机器人：第 {0} 个。',
  '{0}: `{1}` {2}': '{0}：`{1}` {2}',
  '{0}: `webhook` is empty, so this robot was left out.': '{0}：`webhook` 为空，已略过这个机器人。',
  'group "{0}"': '群 "{0}"',
  'group "{0}", robot {1}': '群 "{0}" 第 {1} 个机器人',
  'has a group without a robot.': '有一个群没有机器人。',
  'has a group without a name.': '有一个群没有名称。',
  'must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].':
    '应为群到机器人的映射，或 Vanus 的列表 [{chat_group, url, signature}]。',
  '{0}: `chat_group` is missing.': '{0}：缺少 `chat_group`。',
  'entry {0}': '第 {0} 项',
  '`bot.default` must be the name of a chat group.': '的 `bot.default` 应为群名。',
  '`bot.default` must be one of the chat groups in `bot.webhooks`.':
    '的 `bot.default` 应为 `bot.webhooks` 中的一个群。',
  'has two groups with the same name.': '有两个群同名。',
  'must name at least one chat group.': '至少要有一个群。',
  'There is no webhook; this dry run shows the message as any robot would get it.':
    '没有 Webhook 地址；这次试运行（dry-run）显示任一机器人会收到的消息。',
  'must have one line for each line of "webhook", with `-` for a robot without a secret. There are {0} webhooks and {1} secrets.':
    '应与 "webhook" 逐行对应，没有加签的机器人写 `-`。现在有 {0} 个 Webhook 地址、{1} 个密钥。',
  'line {0} of {1} is empty, so this robot was left out. Is its secret set?':
    '第 {0}/{1} 行为空，已略过这个机器人。对应的 secret 设置了吗？',
  'lists the same robot twice: line {0}.': '重复了同一个机器人：第 {0} 行。',
  'line {0}: {1}': '第 {0} 行{1}',
  'belongs to "webhook"; in "robots" each robot has its own `secret`.':
    '与 "webhook" 配对使用；在 "robots" 中，每个机器人各有自己的 `secret`。',
  'cannot be used together with "robots".': '不能与 "robots" 同时使用。',
  'must list hosts as `host` or `host:port`, for a gateway with the path before /robot/send.':
    '应为主机列表，写作 `host` 或 `host:port`；网关再加上 /robot/send 之前的路径。',
  'must be the signing secret (it starts with SEC), not a URL.': '应为加签密钥（以 SEC 开头），不是网址。',
  'is missing.': '缺失。',
  'must not contain parameters other than access_token.': '除 access_token 外不能有其他参数。',
  'must contain exactly one access_token.': '应有且只有一个 access_token。',
  'must not contain "#".': '不能含有 "#"。',
  'must have the path {0}. For a gateway with a path before it, add host and path to "allowed-hosts": gateway.example.com/dingtalk.':
    '路径应为 {0}。网关的前缀路径请写在 "allowed-hosts" 中：gateway.example.com/dingtalk。',
  'must point to {0}. For a gateway, a private deployment, an IP address or another port, add its host to "allowed-hosts".':
    '应指向 {0}。专属部署、网关、IP 地址或其他端口要写在 "allowed-hosts" 中。',
  'must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.':
    '应以 https:// 开头。只有 "allowed-hosts" 中列出的本机回环地址可以用 http。',
  'must not contain a user name or password before the host.': '主机名前不能有用户名或密码。',
  'must begin with https://.': '应以 https:// 开头。',
  'holds the name of a secret and not its value. Give it as the expression `secrets.NAME`, with the dollar sign and both pairs of braces.':
    '写的是 secret 的名称而不是它的值。请写成表达式 `secrets.NAME`，带上美元符号和两层花括号。',
  'must have no quotes around it.': '两端不能带引号。',
  'must be a webhook URL (https://{0}{1}?access_token=…) or its access token.':
    '应为 Webhook 地址（https://{0}{1}?access_token=…）或其中的 access token。',
  'must not contain spaces: one webhook URL or access token per line.':
    '不能含空格，每行一个 Webhook 地址或 access token。',
  'is a signing secret (it starts with SEC); that goes into "secret".':
    '是加签密钥（以 SEC 开头），应填到 "secret"。',
  'dry run': '试运行',
  '{0}: POST {1}': '{0}：POST {1}',
  'Check host and port of the proxy in `https_proxy`, or add the host to `no_proxy`.':
    '请检查 `https_proxy` 中代理的主机和端口，或把目标主机写进 `no_proxy`。',
  'the proxy: {0}': '代理：{0}',
  'the proxy does not answer in HTTP': '代理的应答不是 HTTP',
  'Allow this host in the proxy of `https_proxy`, or add the host to `no_proxy`.':
    '请让 `https_proxy` 的代理放行这个主机，或把主机写进 `no_proxy`。',
  'The proxy could not reach the host: check it, or add the host to `no_proxy`.':
    '代理连不上目标主机，请检查代理，或把主机写进 `no_proxy`。',
  'Put user name and password of the proxy into `https_proxy`.': '请把代理的用户名和密码写进 `https_proxy`。',
  'the proxy answered HTTP {0} to CONNECT': '代理对 CONNECT 返回 HTTP {0}',
  'no connection': '连接失败',
  'the TLS connection failed': 'TLS 连接失败',
  'the settings of the proxy cannot be used': '代理设置无法使用',
  'Check host and port of the webhook: https needs a TLS port.':
    '请检查 Webhook 地址的主机和端口：https 需要 TLS 端口。',
  'the port does not speak TLS': '该端口不是 TLS 端口',
  'Use the host name that the certificate names. {0}': '请使用证书上的主机名。{0}',
  'the certificate is for another host': '证书属于其他主机',
  'Renew it, or set the clock of the runner. For a certificate authority of your own, set NODE_EXTRA_CA_CERTS to its certificate file.':
    '请更新证书，或校准 runner 的时钟。自建 CA 的证书请写在 NODE_EXTRA_CA_CERTS 中。',
  'the certificate has expired or is not valid yet': '证书已过期或尚未生效',
  'the certificate comes from an unknown authority': '证书由未知的 CA 签发',
  'the certificate is self-signed': '证书是自签名的',
  'host unreachable': '主机不可达',
  'no connection in time': '连接超时',
  'Check the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.':
    '请检查 runner 的 DNS；如果只有代理能解析域名，请设置 `https_proxy`。',
  'DNS gives no answer': 'DNS 没有应答',
  'Check the host name and the DNS of the runner; where names resolve only behind a proxy, set `https_proxy`.':
    '请检查主机名和 runner 的 DNS；如果只有代理能解析域名，请设置 `https_proxy`。',
  'DNS does not know this host': 'DNS 中没有这个主机',
  'connection reset': '连接被重置',
  'connection refused': '连接被拒绝',
  'If a proxy or a private deployment uses a certificate authority of its own, set the environment variable NODE_EXTRA_CA_CERTS to its certificate file.':
    '如果代理或专属部署使用自建 CA，请用环境变量 NODE_EXTRA_CA_CERTS 指定它的证书文件。',
  'Check that the runner may reach this host: firewall, proxy (`https_proxy`, `no_proxy`) or network.':
    '请检查 runner 能否访问这个主机：防火墙、代理（`https_proxy`、`no_proxy`）或网络。',
  'the connection broke before the whole answer': '收到完整应答之前连接中断',
  'the answer is not HTTP': '应答不是 HTTP',
  'the answer does not have the length given in its header': '应答的实际长度与头部声明的不符',
  'the header of the answer is too long': '应答头太长',
  'the answer is longer than {0} KiB': '应答超过 {0} KiB',
  'the connection was reset before the whole answer': '收到完整应答之前连接被重置',
  'the connection was closed before the whole answer': '收到完整应答之前连接被关闭',
  'no answer in {0} s': '{0} 秒内没有应答',
  'the answer was not complete after {0} s': '{0} 秒后应答仍不完整',
  'the run was cancelled': '运行被取消',
  'The environment variable {0} must be the URL of an HTTP proxy, http://host:port. Correct or unset it.':
    '环境变量 {0} 应为 HTTP 代理的地址（http://host:port），请改正或取消设置。',
  'not a {0}': '不能是 {0}',
  'not an object': '不能是对象',
  'not a list': '不能是列表',
  'but it is missing': '现在缺失',
  'not null': '不能是 null',
  '{0} must be an object, {1}': '{0} 应为对象，{1}',
  '{0} is empty': '{0} 为空',
  '{0} must be a list, {1}': '{0} 应为列表，{1}',
  '{0} is missing': '缺少 {0}',
  '{0} must be a string, {1}': '{0} 应为字符串，{1}',
  '{0} is missing (spelt "{1}" here)': '缺少 {0}（这里写成了 "{1}"）',
  '{0} cannot be cut and must take at most {1} bytes, not {2}':
    '{0} 不能截断，最多 {1} 字节，现在是 {2} 字节',
  'at.isAtAll must be true or false': 'at.isAtAll 只能是 true 或 false',
  '{0} must be at most {1} people': '{0} 最多 {1} 人',
  '{0} must be a list of strings': '{0} 应为字符串列表',
  '{0} must be "0" or "1" in quotes': '{0} 只能是带引号的 "0" 或 "1"',
  'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing':
    '缺少 actionCard.singleTitle 和 actionCard.singleURL，或 actionCard.btns',
  '{0} must be one of {1}, not "{2}"': '{0} 只能是 {1} 之一，不能是 "{2}"',
  'the message must be an object, {0}': '消息应为对象，{0}',
};
