import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/message/settings.ts';
import { chapters } from '../fixtures/gallery/index.ts';
import { shown } from './pages/reading.ts';
import { visible } from './visible.ts';

/**
 * What the first 40 columns of each title of the gallery say: the sign, '' for ordinary news; what it is about; and
 * what became of it, in English and Chinese.
 */
const said: Readonly<Record<string, readonly [sign: string, object: string, en: string, zh: string]>> = {
  'push failed, 2 of 129 matrix jobs': [
    '❌',
    'CI',
    'failed on main: 2 of 129 jobs',
    '失败：main，2/129 个任务',
  ],
  'push failed in several matrix jobs for one reason': [
    '❌',
    'CI',
    'failed on main: 3 of 4',
    '失败：main，3/4',
  ],
  'push failed after one pull request was merged, on a flaky branch': [
    '❌',
    'CI',
    'failed on main: 2 of 3 jobs',
    '失败：main，2/3 个任务失败',
  ],
  'push failed, sent by the failing job, with test reports': [
    '❌',
    'CI',
    'failed on main: 12 of 1,204',
    '12/1,204 个测试未通过',
  ],
  'push failed, with the owners of two failed tests': [
    '❌',
    'CI',
    'failed on main: 2 of 2 tests',
    '2/2 个测试未通过',
  ],
  'push succeeded, but tests failed': ['⚠️', 'CI', '1 of 1,204 tests failed', '1/1,204 个测试未通过'],
  'push still failing': ['❌', 'CI', 'still failing on main, 52 min', '仍然失败：main，已 52 分钟'],
  'push still failing, and something new is broken': [
    '❌',
    'CI',
    'lint now fails too',
    '新增失败：main，lint',
  ],
  'push fixed': ['🎉', 'CI', 'fixed on main', '已恢复：main'],
  'push cancelled': ['⛔', 'CI', 'cancelled on main', '已取消：main'],
  'push succeeded': ['✅', 'CI', 'passed on main', '通过：main'],
  'pull_request failed on a pull request': ['❌', 'PR #42', 'failed', '失败'],
  'pull_request failed on a pull request, and main fails in the same step': [
    '❌',
    'PR #42',
    'failed on PR #42 and main',
    '失败：PR #42（main 也失败）',
  ],
  'pull_request failed on a fork, without a token': ['❌', 'PR #42', 'failed', '失败'],
  'workflow_run failed on a pull request from a fork, sent from another workflow': [
    '❌',
    'contrib:main',
    'failed',
    '失败',
  ],
  "pull_request failed on a pull request from a fork's main": ['❌', 'PR #43', 'failed', '失败'],
  'push failed, without a token': ['❌', 'CI', 'failed on main', '失败：main'],
  'workflow_run failed, sent from another workflow': ['❌', 'CI', 'failed on topic', '失败：topic'],
  'workflow_run waits for approval': ['✋', 'CI', 'topic is waiting for approval', '待审批：topic'],
  'workflow_run running': ['', 'CI', 'is running on topic', '运行中：topic'],
  'workflow_run skipped': ['⏭️', 'CI', 'skipped on topic', '已跳过：topic'],
  'push passed on a re-run': ['🔁', 'CI', 'passed on main after a re-run', '重新运行后通过：main'],
  'schedule scheduled run timed out': ['❌', 'Nightly', 'timed out on main', '超时：main'],
  'push succeeded, with a job that is allowed to fail': [
    '✅',
    'CI',
    'passed on main: canary failed',
    '通过：main，canary 失败',
  ],
  'workflow_dispatch started manually': [
    '✅',
    'Deploy',
    'succeeded on main: production',
    '成功：main，production',
  ],
  'workflow_dispatch deployed again': [
    '✅',
    'Deploy',
    'succeeded on main: production',
    '成功：main，production',
  ],
  'health of 6 workflows': ['❌', 'Release', 'failing on main', '失败：main'],
  'health all green': ['✅', '3', 'All 3 workflows green', '全部正常'],
  'health no runs': ['', '24', 'No finished runs', '没有已完成的运行'],
  'health of 100 workflows': ['❌', '100', '40 of 100 workflows failing', '40 个失败'],
  'health of more than 1,000 runs': ['❌', 'CI', 'failing on main, 9 h', '失败：main，已 9 小时'],
  'waiting of 8 pull requests and a run': [
    '✋',
    '1',
    '3 to review, 1 to approve',
    '待评审 3 个、待审批 1 个',
  ],
  'waiting with nothing that waits': ['✅', 'octo/hello', 'Nothing is waiting', '没有待处理事项'],
  'waiting of 250 pull requests': ['✋', '9', '126 to review, 9 to approve', '待评审 126 个、待审批 9'],
  'waiting of an organisation': ['✋', 'octo', '2 to review', '待评审 2 个'],
  'waiting without the permission to read the runs': ['✋', 'octo/hello', '1 to review', '待评审 1 个'],
  'release with notes': ['🎉', 'hello v2.1.0', 'released', '已发布'],
  'release pre-release': ['🎉', 'Hello 3 for testers', 'Pre-release', '预发布'],
  'release edited': ['', 'hello v2.1.0', 'octocat edited the release', 'octocat 编辑了版本'],
  'release drafted': ['', 'hello v2.1.0', 'octocat drafted the release', 'octocat 创建了版本草稿'],
  'release deleted': ['', 'hello v2.1.0', 'octocat deleted the release', 'octocat 删除了版本'],
  'deployment requested': ['', 'main', 'Deploying main to production', '开始部署：main → production'],
  'deployment_status waiting': [
    '✋',
    'main',
    'Approve deploy to production',
    '待审批：部署 main 到 production',
  ],
  'deployment_status success': ['🚀', 'main', 'deployed to production', '已部署到 production'],
  'deployment_status failure': ['❌', 'main', 'Deploy to production failed', '部署失败：main → production'],
  'check_run failed': ['❌', 'Hello linter', 'failed on PR #42', '未通过：PR #42'],
  'check_suite passed': ['✅', 'Hello linter', 'passed on main', '通过：main'],
  'status failed': ['❌', 'ci/pipeline', 'failed on main', '未通过：main'],
  'repository_dispatch with a payload': ['', 'octo/hello', 'stock-low', 'stock-low'],
  'repository_dispatch with a notification of Alertmanager': [
    '🔥',
    'checkout',
    'HighErrorRate · critical',
    'HighErrorRate · 严重',
  ],
  'push one commit': ['', 'main', 'Mona pushed to main: fix: handle', 'Mona 向 main 推送了提交：fix: handle'],
  'push three commits': ['', 'main', 'Mona pushed 3 commits', '推送了 3 个提交'],
  'push force push to the default branch': ['⚠️', 'main', 'Mona force-pushed', 'Mona 强制推送了'],
  'push new branch, no new commits': ['', 'perf/start', 'Mona created branch', 'Mona 创建了分支'],
  'push a tag': ['', 'v2.1.0', 'Mona created tag', 'Mona 创建了 Tag'],
  'push a deleted branch': ['', 'perf/start', 'mona deleted branch', 'mona 删除了分支'],
  'create a branch': ['', 'perf/start', 'mona created branch', 'mona 创建了分支'],
  'delete a tag, by a bot': ['', 'v2.1.0-rc.1', 'hubot deleted tag', 'hubot 删除了 Tag'],
  'pull_request opened': ['', 'PR #42', 'mona opened', 'mona 创建了'],
  'pull_request opened from a fork, as a draft': ['', 'PR #42', 'octocat opened draft', 'octocat 创建了草稿'],
  'pull_request new commits': ['', 'PR #42', 'mona pushed to', '推送了新提交'],
  'pull_request ready for review': ['✋', 'PR #42', 'is ready for review', '可以评审了'],
  'pull_request review requested': ['✋', '#42', 'mona asked octocat to review', 'mona 请 octocat 评审'],
  'pull_request review requested from a team': [
    '✋',
    '#42',
    'mona asked Compilers to review',
    'mona 请 Compilers 评审',
  ],
  'pull_request labelled': ['', '#42', 'octocat labelled #42', '加了标签“performance'],
  'pull_request self-assigned': ['', 'PR #42', 'mona self-assigned', 'mona 认领了'],
  'pull_request assigned': ['', 'PR #42', 'to octocat', '指派给 octocat'],
  'pull_request renamed': ['', 'PR #42', 'mona renamed', 'mona 修改了'],
  'pull_request merged': ['', 'PR #42', 'octocat merged', 'octocat 合并了'],
  'pull_request closed without merging': ['', 'PR #42', 'without merging', '未合并'],
  'pull_request_review approved': ['', 'PR #42', 'octocat approved', 'octocat 批准了'],
  'pull_request_review changes requested': ['✋', 'PR #42', 'octocat requested changes', 'octocat 要求修改'],
  'pull_request_review commented': ['', 'PR #42', 'octocat reviewed', 'octocat 评审了'],
  'pull_request_review dismissed': ['', '#42', "mona dismissed octocat's review", 'mona 撤销了 octocat'],
  'pull_request_review_comment on a line': [
    '',
    '#42',
    'octocat on #42: Could this be',
    'octocat 评论 #42：Could this be',
  ],
  'issues opened': ['', '#7', 'octocat opened', 'octocat 创建了'],
  'issues assigned': ['', '#7', 'to octocat', '指派给 octocat'],
  'issues added to a milestone': ['', '#7', 'to milestone v2.2', '加入里程碑 v2.2'],
  'issues transferred': ['', '#7', 'to octo/robot', '转移到 octo/robot'],
  'issues closed': ['', '#7', 'mona closed', 'mona 关闭了'],
  'issues closed as not planned': ['', '#7', 'as not planned', '不予处理'],
  'issue_comment on an issue': ['', '#7', 'mona on #7: The clock', 'mona 评论 #7：The clock'],
  'issue_comment on a pull request': ['', '#42', 'mona on #42: The clock', 'mona 评论 #42：The clock'],
  'issue_comment deleted by somebody else': ['', '#7', 'octocat deleted a comment', 'octocat 删除了'],
  'discussion started': ['', '#9', 'octocat started', 'octocat 发起了'],
  'discussion answered': ['', '#9', 'octocat marked an answer', 'octocat 标记了讨论 #9 的答案'],
  'discussion_comment a reply': ['', '#9', 'mona on #9: That is', 'mona 评论 #9：That is'],
  'fork forked': ['', 'octo/hello', 'octocat forked', 'octocat Fork 了'],
  'watch starred': ['', 'octo/hello', 'octocat starred', '点了 Star'],
  'public made public': ['⚠️', 'octo/hello', 'is now public', '已公开'],
  'label renamed': ['', 'slow', 'mona renamed label', 'mona 将标签'],
  'milestone created': ['', 'v2.2', 'mona created milestone', 'mona 创建了里程碑'],
  'milestone closed': ['', 'v2.2', 'mona closed milestone', 'mona 关闭了里程碑'],
  'gollum one page': ['', 'Home', 'mona edited wiki page', 'mona 编辑了 Wiki 页面'],
  'gollum several pages': ['', '2', 'mona edited 2 wiki pages', 'mona 编辑了 2 个 Wiki 页面'],
  'page_build built': ['✅', 'Pages', 'site built', '站点构建成功'],
  'page_build failed': ['❌', 'Pages', 'site failed to build', '站点构建失败'],
  'registry_package published': ['🎉', 'hello 2.1.0', 'published', '已发布'],
  'branch_protection_rule changed': ['', 'main', 'mona changed branch protection', '修改了 main 的分支保护'],
  'branch_protection_rule removed': ['⚠️', 'main', 'mona removed protection', '移除了 main 的分支保护'],
  'merge_group checks requested': ['', 'PR #42', 'is in the merge queue', '合并队列正在检查'],
  'project created': ['', 'Robots', 'mona created project', 'mona 创建了项目'],
  'project_column moved': ['', 'In review', 'mona moved project column', 'mona 移动了看板列'],
  'project_card created': ['', 'octo/hello', 'mona created a project card', 'mona 创建了看板卡片'],
  'image_version ready': ['', 'ubuntu-24-node 1.4.0', 'Runner image', '已就绪'],
  'dependabot_alert a Dependabot alert': ['🔥', 'semver', 'Critical vulnerability', '存在严重漏洞'],
  'code_scanning_alert a code scanning alert': ['⚠️', 'CodeQL', 'high severity', '高危'],
  'secret_scanning_alert a leaked secret': ['🔥', 'Mailchimp API Key', 'Secret exposed', '密钥泄露'],
  'security_advisory a security advisory': [
    '⚠️',
    'cart',
    'Moderate vulnerability in cart (npm)',
    '存在中危漏洞',
  ],
  'repository_vulnerability_alert a vulnerable dependency, on GitHub Enterprise Server': [
    '⚠️',
    'rack',
    'Moderate vulnerability',
    '存在中危漏洞',
  ],
  'deployment_review a deployment that waits for approval': [
    '✋',
    'production',
    'Approve deploy',
    '待审批：部署',
  ],
  'star a star': ['', 'octo/hello', 'octocat starred', '点了 Star'],
  'sponsorship a sponsor': ['', 'monalisa', 'New sponsor', '新增赞助者'],
  'team a team with access to a repository': [
    '',
    'reviewers',
    'octocat gave the reviewers team write',
    '授予团队 reviewers 写入权限',
  ],
  'member a collaborator': ['', 'monalisa', 'octocat added monalisa as a coll', '添加为协作者'],
  'workflow_job a job that failed': ['❌', 'CI', 'failed on main: test', '失败：main，任务 test'],
  'com.example.order.placed unknown event': ['', '1001', 'Order placed', '订单已提交'],
  'dev.cdevents.pipelinerun.finished.0.2.0 a CDEvent': ['❌', 'deploy', 'Pipeline deploy failed', '运行失败'],
  'dev.cdevents.incident.reported.0.3.0 an incident, as a CDEvent': [
    '🔥',
    'Response time',
    'Incident reported',
    '故障上报',
  ],
  'dev.cdevents.testsuiterun.finished.0.3.0 a test suite, as a CDEvent': [
    '❌',
    'Login tests',
    'failed',
    '未通过',
  ],
  'dev.cdevents.artifact.published.0.3.0 an artifact, as a CDEvent': [
    '',
    'cart 2.1.0',
    'published',
    '已发布',
  ],
  'io.prometheus.alert.firing Prometheus, one alert': [
    '🔥',
    'checkout',
    'HighErrorRate · critical',
    'HighErrorRate · 严重',
  ],
  'com.example.alertmanager.notification Alertmanager, a group of alerts': [
    '⚠️',
    'db-1',
    'DiskFull · warning',
    'DiskFull · 警告',
  ],
  'io.prometheus.alert.resolved Alertmanager, resolved': [
    '✅',
    'checkout',
    'Resolved: HighErrorRate',
    '已恢复：HighErrorRate',
  ],
  'com.grafana.alert Grafana': ['⚠️', 'web-1', 'CPU is high', 'CPU is high'],
  'io.sentry.issue Sentry': ['❌', 'TypeError: x is not', 'New Sentry error', '新增 Sentry 错误'],
  'dev.knative.apiserver.resource.add Kubernetes, by Knative ApiServerSource': [
    '⚠️',
    'web-7f9',
    'BackOff',
    'BackOff',
  ],
  'dev.knative.apiserver.resource.update Crossplane, ready but not synced': [
    '❌',
    'shop',
    'ReconcileError · not synced',
    'ReconcileError · 未同步',
  ],
  'falco.rule.output.v1 Falco': ['🔥', 'container', 'Terminal shell', 'Terminal shell'],
  'io.kyverno.policyreport.result Kyverno, by Policy Reporter': [
    '⚠️',
    'web',
    'require-labels · failed',
    'require-labels · 未通过',
  ],
  'dev.tekton.event.pipelinerun.failed.v1 Tekton': [
    '❌',
    'deploy-run-7',
    'Pipeline run failed',
    '流水线运行失败',
  ],
  'io.argoproj.argocd.health-degraded Argo CD, the application': [
    '❌',
    'guestbook',
    'Health degraded',
    '应用异常',
  ],
  'io.argoproj.argocd.sync.failed Argo CD, a minimal template': [
    '❌',
    'guestbook',
    'Sync failed',
    '同步失败',
  ],
  'minio Argo Events, MinIO': ['', 'db-2026', 'Object created', '新增对象'],
  'webhook Argo Events, a webhook': ['⚠️', 'backup', 'was skipped', 'was skipped'],
  'harbor.artifact.pushed Harbor, a push': ['', 'shop/cart', 'Artifact pushed', '制品已推送'],
  'harbor.scan.completed Harbor, a scan': ['⚠️', 'shop/cart', 'High-severity findings', '扫描发现高危问题'],
  'dev.knative.sources.ping Knative PingSource': ['', 'Stand-up', 'in five minutes', 'in five minutes'],
  'dev.knative.sources.gitlab.pipeline Knative GitLabSource, a pipeline': [
    '❌',
    'octo/hello',
    'GitLab pipeline failed',
    'GitLab 流水线失败',
  ],
  'dev.knative.sources.gitlab.merge_request Knative GitLabSource, a merge request': [
    '',
    'Faster start',
    'Merge request opened',
    '新建合并请求',
  ],
  'dev.knative.kafka.event Knative KafkaSource': [
    '❌',
    'o-1001',
    'The card was refused',
    'The card was refused',
  ],
  'google.cloud.audit.log.v1.written Google Eventarc, an audit log': [
    '',
    'backups',
    'Bucket deleted',
    '存储桶已删除',
  ],
  'google.cloud.cloudbuild.build.v1.statusChanged Google Eventarc, Cloud Build': [
    '❌',
    'hello',
    'Build failed',
    '构建失败',
  ],
  'google.cloud.storage.object.v1.finalized Google Eventarc, Storage': [
    '',
    'db-2026',
    'Object uploaded',
    '新增对象',
  ],
  'com.amazon.aws.ec2.event AWS EventBridge, an instance': [
    '',
    'i-0a1b2c3d',
    'EC2 instance terminated',
    'EC2 实例已终止',
  ],
  'com.amazon.aws.cloudwatch.alarm AWS EventBridge, an alarm': ['⚠️', 'checkout-5xx', 'alarm', '告警中'],
  'Microsoft.Storage.BlobCreated Azure Event Grid, a blob': ['', 'db-2026', 'Blob created', '新增 Blob'],
  'Microsoft.AlertsManagement.Alert Azure Monitor, an alert': [
    '🔥',
    'web-1',
    'cpu-high · Sev1',
    'cpu-high · Sev1',
  ],
  'ecs:Instance:SystemFailure.Reboot Alibaba Cloud EventBridge, a system event': [
    '🔥',
    'web-1',
    'System failure, restarting',
    '系统故障，正在重启',
  ],
  'ecs:Disk:ErrorDetected Alibaba Cloud EventBridge, a disk': [
    '✋',
    'local disk',
    'Response needed',
    '待响应',
  ],
  'google.cloud.pubsub.topic.v1.messagePublished Google Cloud Pub/Sub, an incident': [
    '🔥',
    'latency',
    'High latency · critical',
    'High latency · 严重',
  ],
  'io.debezium.connector.postgresql.DataChangeEvent Debezium, a row with its envelope': [
    '',
    'orders',
    'Row updated',
    '数据已更新',
  ],
  'com.dapr.event.sent Dapr': ['❌', 'o-1001', 'The card was refused', 'The card was refused'],
  'com.example.payment.rejected A shop': ['❌', 'o-1001', 'Payment rejected', '支付被拒'],
  'cloud.vanus.sensor A sensor, by Vanus': ['🔥', 'cold store', 'is too warm', 'is too warm'],
  'org.sonarqube.qualitygate SonarQube, a red quality gate': [
    '❌',
    'My Pro',
    'quality gate failed',
    '质量门禁未通过',
  ],
  'com.example.order.placed several events as a digest': [
    '❌',
    'deploy',
    '1 of 4 events failed',
    '4 个事件中 1 个失败',
  ],
};

/** Messages that say the same, so that their titles may be the same. */
const same: readonly string[] = [
  ['pull_request failed on a fork, without a token', 'pull_request failed on a pull request'],
  ['star a star', 'watch starred'],
  [
    'io.prometheus.alert.firing Prometheus, one alert',
    'repository_dispatch with a notification of Alertmanager',
  ],
  ['google.cloud.storage.object.v1.finalized Google Eventarc, Storage', 'minio Argo Events, MinIO'],
].map(String);

const all = (await chapters()).flatMap(({ happenings }) => happenings);
const nameOf = ({ eventName, what }: (typeof all)[number]) =>
  `${eventName.replace('io.github.dingtalk-cloudevents.', '')} ${what}`;

test('every message of the gallery has its title in the table', () => {
  expect(all.map(nameOf).toSorted()).toEqual(Object.keys(said).toSorted());
});

const messages = new Map<string, ReturnType<typeof shown>>();

/** Each message is made once, in the test that comes to it first. */
function messageOf(happening: (typeof all)[number], locale: Locale): ReturnType<typeof shown> {
  const key = `${locale} ${nameOf(happening)}`;
  const message = messages.get(key) ?? shown(happening, locale);
  messages.set(key, message);
  return message;
}

const page = readFileSync(fileURLToPath(new URL('../../docs/messages.md', import.meta.url)), 'utf8');
const sections = new Map(
  page
    .split(/^#{2,3} /m)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n'))]),
);
const examples = all.map((happening) => [`\`${happening.eventName}\` ${happening.what}`, happening] as const);

/** What docs/messages.md promises, message by message. */
describe.each(locales)('a group reads what the gallery shows in %s', (locale) => {
  test.each(examples)('of %s', async (heading, happening) => {
    const { title, text } = await messageOf(happening, locale);
    const message = text.replace(/^#{1,6} (.*?) *$/gm, '**$1**  ');
    expect(sections.get(heading)).toContain(`🔔 \`${title.replaceAll('`', "'")}\`\n\n${message}\n\n</td>`);
  });
});

describe.each(locales)('in %s', (locale) => {
  const titles = () =>
    Promise.all(
      all.map(async (happening) => ({
        name: nameOf(happening),
        title: visible((await messageOf(happening, locale)).title),
      })),
    );

  test('the first 40 columns of each title say sign, object and outcome', async () => {
    const missing = (await titles()).flatMap(({ name, title }) => {
      const [sign = '', object = '', en = '', zh = ''] = said[name] ?? [];
      const [, shownSign] = /^(?:([^\w\p{Script=Han}\s]+) )?/u.exec(title) ?? [];
      const says = (text: string) => title.toLowerCase().includes(text.toLowerCase());
      const isSaid = (shownSign ?? '') === sign && says(object) && says(locale === 'en' ? en : zh);
      return isSaid ? [] : [{ name, title, sign, object, outcome: locale === 'en' ? en : zh }];
    });
    expect(missing).toEqual([]);
  });

  test('different news have different titles', async () => {
    const groups = [...Map.groupBy(await titles(), ({ title }) => title).values()].filter(
      ({ length }) => length > 1,
    );
    const alike = groups.map((group) => group.map(({ name }) => name).toSorted());
    expect(alike.map(String).filter((names) => !same.includes(names))).toEqual([]);
  });
});
