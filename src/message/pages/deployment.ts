import { allowedUrl } from '../../dingtalk/link.ts';
import { code } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { outsideLink } from './check.ts';
import { shortSha } from './commit.ts';
import { eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';
import { excerptAt } from './excerpt.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/** A deployment in progress is neither good nor bad. */
const severities = {
  success: 'good',
  failure: 'bad',
  error: 'bad',
  waiting: 'warning',
  in_progress: undefined,
  queued: undefined,
  pending: undefined,
  inactive: undefined,
  created: undefined,
} as const;

type State = keyof typeof severities;

/** GitHub's default name of a deployment's task. */
const defaultTask = 'deploy';

const maxNameChars = 60;

/** A deployment was requested: GitHub has no other action. */
export function deploymentPage(renderContext: RenderContext): Page {
  return pageOf(renderContext, 'created', 'deployment');
}

/** The state of a deployment, and where its result can be seen. */
export function deploymentStatusPage(renderContext: RenderContext): Page {
  return pageOf(
    renderContext,
    textAt(renderContext.data, 'deployment_status.state') ?? 'created',
    'deployment_status',
  );
}

function pageOf(
  renderContext: RenderContext,
  state: string,
  field: 'deployment' | 'deployment_status',
): Page {
  const { data, words, locale } = renderContext;
  const ref = textAt(data, 'deployment.ref');
  const sha = textAt(data, 'deployment.sha');
  const short = shortSha(sha);
  const task = textAt(data, 'deployment.task');
  const who = nameOf(at(data, `${field}.creator`)) ?? nameOf(at(data, 'sender'));
  return eventPage(renderContext, {
    severity: isState(state) ? severities[state] : undefined,
    sign: state === 'success' ? '🚀' : state === 'waiting' ? '✋' : undefined,
    headline: headlineOf(renderContext, state, field),
    facts: [
      short && ref !== sha ? code(short) : undefined,
      task !== undefined && task !== defaultTask ? shortened(task, maxNameChars) : undefined,
      who &&
        (state === 'waiting' || field === 'deployment'
          ? deploymentWords[locale].requestedBy
          : workflowRunWords[locale].by)(who),
    ],
    body: [excerptAt(data, `${field}.description`, 4) ?? excerptAt(data, 'deployment.description', 4)],
    links: [
      ...outsideLink(renderContext, textAt(data, 'deployment_status.environment_url')),
      [
        state === 'waiting' ? workflowRunWords[locale].approve : words.run,
        textAt(data, 'workflow_run.html_url') ?? (state === 'waiting' ? runPageOf(renderContext) : undefined),
      ],
      logLink(renderContext, state),
      [eventPageWords[locale].commit, sha && short ? repositoryUrl(renderContext, 'commit', sha) : undefined],
    ],
  });
}

function headlineOf({ data, locale }: RenderContext, state: string, field: string): string {
  const { states, something, somewhere, other } = deploymentWords[locale];
  const ref = textAt(data, 'deployment.ref') ?? textAt(data, 'deployment.sha');
  const what =
    ref === undefined ? something : isFullSha(ref) ? ref.slice(0, 7) : shortened(ref, maxNameChars);
  const environment = textAt(data, `${field}.environment`) ?? textAt(data, 'deployment.environment');
  const where = environment === undefined ? somewhere : shortened(environment, maxNameChars);
  if (!isState(state)) return other(what, where, shortened(state, maxNameChars));
  return states[state](what, where);
}

function isFullSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

function isState(state: string): state is State {
  return Object.hasOwn(severities, state);
}

/** The page of the run that waits, where the payload has only its log. */
function runPageOf({ data, context }: RenderContext): string | undefined {
  const page = allowedUrl(logUrlOf(data), context.serverUrl);
  return page?.startsWith(`${context.serverUrl}/`) ? page.replace(/\/job\/\d+$/, '') : undefined;
}

/** The log of a deployment by GitHub Actions is the page of its run. One that waits has none yet. */
function logLink(renderContext: RenderContext, state: string): readonly [string, string | undefined] {
  const { data, locale } = renderContext;
  const url = logUrlOf(data);
  const host = hostOf(url, renderContext);
  const { log, logOn } = deploymentWords[locale];
  const isOther = state !== 'waiting' && url !== textAt(data, 'workflow_run.html_url');
  return [host === undefined ? log : logOn(host), isOther ? url : undefined];
}

function logUrlOf(data: unknown): string | undefined {
  return textAt(data, 'deployment_status.log_url') ?? textAt(data, 'deployment_status.target_url');
}

/** The host of an address that is not on GitHub. */
function hostOf(url: string | undefined, { context }: RenderContext): string | undefined {
  const address = allowedUrl(url, context.serverUrl);
  return address === undefined || address.startsWith(`${context.serverUrl}/`)
    ? undefined
    : new URL(address).host;
}

/** Words for deployments; `what` is a branch, tag or commit. */
const en = {
  states: {
    success: (what: string, where: string) => `${what} deployed to ${where}`,
    failure: (what: string, where: string) => `Deploy to ${where} failed: ${what}`,
    error: (what: string, where: string) => `Deploy to ${where} ended in an error: ${what}`,
    in_progress: (what: string, where: string) => `Deploying ${what} to ${where}`,
    queued: (what: string, where: string) => `Deployment of ${what} to ${where} is queued`,
    pending: (what: string, where: string) => `Deployment of ${what} to ${where} is pending`,
    waiting: (what: string, where: string) => `Approve deploy to ${where}: ${what}`,
    inactive: (what: string, where: string) => `${what} is no longer active on ${where}`,
    created: (what: string, where: string) => `Deploying ${what} to ${where}`,
  },
  other: (what: string, where: string, state: string) => `Deployment of ${what} to ${where}: ${state}`,
  /** If neither target nor place is known. */
  something: 'a commit',
  somewhere: 'an environment',
  log: 'Log',
  logOn: (host: string) => `Log (${host})`,
  requestedBy: (who: string) => `requested by ${who}`,
};

const zhCN: typeof en = {
  states: {
    success: (what, where) => han`${what} 已部署到 ${where}`,
    failure: (what, where) => `部署失败：${what} → ${where}`,
    error: (what, where) => `部署出错：${what} → ${where}`,
    in_progress: (what, where) => han`正在将 ${what} 部署到 ${where}`,
    queued: (what, where) => han`${what} 部署到 ${where}：排队中`,
    pending: (what, where) => han`${what} 部署到 ${where}：待处理`,
    waiting: (what, where) => han`待审批：部署 ${what} 到 ${where}`,
    inactive: (what, where) => han`${what} 在 ${where} 上的部署已停用`,
    created: (what, where) => `开始部署：${what} → ${where}`,
  },
  other: (what, where, state) => han`${what} 部署到 ${where}：${state}`,
  something: '某个提交',
  somewhere: '某个环境',
  log: '查看日志',
  logOn: (host) => `日志（${host}）`,
  requestedBy: (who) => han`${who} 发起`,
};

const deploymentWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
