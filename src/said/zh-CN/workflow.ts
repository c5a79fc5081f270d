/** What is said about GitHub, the health report and test reports, in Chinese. */
export const workflow: Readonly<Record<string, string>> = {
  'Not sent: notify-when is `{0}`, and {1} of {2} workflows are red ({3}).':
    '没有发送：notify-when 为 `{0}`，{2} 个工作流中有 {1} 个失败（{3}）。',
  'the same as before': '与之前相同',
  'others than before': '与之前不同',
  '{0} did not answer.': '{0} 没有应答。',
  'The health report is not complete ({0}): {1}': '健康报告不完整（{0}）：{1}',
  'disabled and deleted workflows are in it': '其中含有已停用和已删除的工作流',
  'it covers {0} of {1} runs': '只含 {1} 次运行中的 {0} 次',
  "The health report needs {0}'s list of runs, which could not be read: {1}":
    '拿不到 {0} 的运行列表，无法生成健康报告：{1}',
  'The run was cancelled before the health report was made.': '生成健康报告之前，运行被取消了。',
  'cannot be `health` together with "{0}"; give one of them.': '设为 `health` 时不能有 "{0}"，请只留一个。',
  'cannot be `waiting` together with "{0}"; give one of them.': '设为 `waiting` 时不能有 "{0}"，请只留一个。',
  "cannot be `waiting` on Gitea and Forgejo, which do not have GitHub's GraphQL API.":
    '在 Gitea 和 Forgejo 上不能设为 `waiting`：它们没有 GitHub 的 GraphQL API。',
  'The run was cancelled before the report of what waits was made.': '生成待处理报告之前，运行被取消了。',
  "The report of what waits needs GitHub's lists, which could not be read: {0}":
    '拿不到 GitHub 的列表，无法生成待处理报告：{0}',
  'The report of what waits is sent without some data that could not be read from GitHub ({0}): {1}':
    '待处理报告照常发送，未能从 GitHub 读取：{0}。{1}',
  'pull requests': 'PR',
  'pull requests after the first {0}': '前 {0} 个之后的 PR',
  'waiting runs': '等待中的运行',
  'requested teams': '被请求评审的团队',
  'last commits': '最后的提交',
  'parts of pull requests': 'PR 的部分内容',
  'GitHub returned only part of its answer, which happens when it runs out of time. Run the step again.':
    'GitHub 只给出了一部分结果，它来不及时会这样。请重新运行这一步。',
  'signs of the checks': '检查状态',
  'check runs': '检查',
  'commit statuses': '提交状态',
  'Not sent: notify-when is `{0}`, and {1} pull requests and runs wait for a person.':
    '没有发送：notify-when 为 `{0}`，等待处理的 PR 和运行共 {1} 个。',
  'Not sent: notify-when is `{0}`, and GitHub did not say whether anything waits for a person.':
    '没有发送：notify-when 为 `{0}`，GitHub 没有说明是否有等待处理的事项。',
  'is not CTRF JSON': '不是 CTRF JSON',
  'is not JSON, or is cut off': '不是 JSON，或不完整',
  'is cut off': '不完整',
  'is not JUnit XML': '不是 JUnit XML',
  'is {0}, not a test report': '是 {0}，不是测试报告',
  'is {0}, which is not supported; `{1}` writes JUnit XML':
    '是 {0}，不支持这种格式；用 `{1}` 可以生成 JUnit XML',
  'is nested too deeply': '嵌套太深',
  'Parts of {0} test reports could not be read: {1}. The message shows the rest.':
    '{0} 份测试报告没有全部读出：{1}。消息中是已读出的部分。',
  'Part of the test report could not be read: {0}. The message shows the rest.':
    '测试报告没有全部读出：{0}。消息中是已读出的部分。',
  '{0}, in {1} test reports.': '{0}，共 {1} 份测试报告。',
  '{0}, in 1 test report.': '{0}，共 1 份测试报告。',
  'is empty': '是空的',
  'is neither JUnit XML nor CTRF JSON': '不是 JUnit XML 或 CTRF JSON',
  'was read in part: there was no time left': '只读了一部分：时间已到',
  'could not be opened ({0})': '无法打开（{0}）',
  'is not a regular file': '不是普通文件',
  'points outside the workspace': '指向工作区之外',
  'was not read: there was no time left': '来不及读取',
  'No test report was found: the workspace has more folders than there was time to search. Name the folder in "test-reports".':
    '没有找到测试报告：工作区的文件夹太多，来不及找完。请在 "test-reports" 中写明所在的文件夹。',
  'there are more than 1,000 files, or too many to search': '文件超过 1,000 个，或多得无法全部搜索',
  'No file matches "test-reports": {0}.': '没有文件匹配 "test-reports"：{0}。',
  'was read in part: the limit is 64 MiB for all files': '只读了一部分：所有文件合计上限 64 MiB',
  '{0}, and the previous result is unknown (a first run, or {1} does not list earlier runs).':
    '{0}，而之前的结果未知（首次运行，或 {1} 没有列出之前的运行）。',
  '{0}, and the previous result is unknown (a first run, or the "github-token" lacks "actions: read").':
    '{0}，而之前的结果未知（首次运行，或 "github-token" 没有 "actions: read" 权限）。',
  'Not sent: `per` is `run`, and another job of the run failed before this one and reports it.':
    '未发送：`per` 为 `run`，本次运行中另有任务更早失败，由它通知。',
  'Not sent: notify-when is `{0}`, the run is `{1}`': '未发送：notify-when 为 `{0}`，运行结果为 `{1}`',
  'Not sent: notify-when is `{0}`, this job is `{1}`. Another job of the run is `{2}` and reports that itself.':
    '未发送：notify-when 为 `{0}`，本任务结果为 `{1}`。本次运行中另有任务的结果为 `{2}`，由它自己通知。',
  '{0}, and {1}.': '{0}，{1}。',
  '{0} ({1}), and another job that ends at the same time reports it.':
    '{0}（{1}），由同时结束的另一个任务通知。',
  'another job of the run failed': '本次运行中另有任务失败',
  'the run has unfinished jobs: the last one to end says whether it is fixed':
    '本次运行还有任务未结束：是否恢复，由最后结束的任务通知',
  "{0} did not list the run's other jobs, so it is not known whether all of it is fixed":
    '未能从 {0} 读取本次运行的其他任务，无法确定是否全部恢复',
  "{0}'s answer is not what its API documents. Check for a proxy or gateway in between.":
    '{0} 的应答与其 API 文档不符，请检查中间是否有代理或网关。',
  "{0} could not be reached ({1}). Check the runner's network and proxy.":
    '无法访问 {0}（{1}）。请检查 runner 的网络和代理。',
  'no reason given': '没有说明原因',
  '{0} did not answer within {1} s.': '{0} 在 {1} 秒内没有应答。',
  '{0} answered {1}.': '{0} 返回 {1}。',
  "{0} does not show this to the job's token (403).": '{0} 不允许任务的 token 读取它（403）。',
  'this {0} does not have it (404).': '这个 {0} 上没有它（404）。',
  'the rate limit of the "github-token" is used up until {0}.': '"github-token" 的请求额度已用完，{0} 恢复。',
  later: '稍后',
  'GitHub did not find this run (404). On github.com the "github-token" needs {0} in this repository. Servers such as Gitea and Forgejo do not have this API; set `github-token: \'\'` there.':
    'GitHub 上没有这次运行（404）。在 github.com 上，"github-token" 需要本仓库的 {0} 权限；Gitea、Forgejo 等服务器没有这个 API，设 `github-token: \'\'` 就不再查询。',
  'the "github-token" lacks a permission (403). Add {0} to the job\'s "permissions".':
    '"github-token" 缺少权限（403）。请在任务的 "permissions" 中加上 {0}。',
  '{0} does not accept the "github-token" (401). Leave it out to use the job\'s own token.':
    '{0} 不接受这个 "github-token"（401）。不写它就使用任务自带的 token。',
  'there is no "github-token". Give it a token with {0}.':
    '没有 "github-token"。请给它一个有 {0} 权限的 token。',
  'The message is sent without some data that could not be read from {0} ({1}): {2}':
    '消息照常发送，未能从 {0} 读取：{1}。{2}',
  workflows: '工作流',
  files: '文件',
  'runs of the branch': '分支上的运行',
  'commits since': '此后的提交',
  'code owners': 'CODEOWNERS',
  'commit author': '提交者',
  'jobs of the run before': '上一次运行的任务',
  annotations: '批注',
  logs: '日志',
  'earlier runs': '之前的运行',
  jobs: '任务',
  run: '本次运行',
  '{0}, {1} flaky': '{0}，{1} 个不稳定',
  '{0} of {1} tests failed': '{1} 个测试中 {0} 个未通过',
};
