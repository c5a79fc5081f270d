import { bold, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import { type RenderContext, redactedContext } from '../render-context.ts';
import { actorOf, eventPage, nameOf } from './event-page.ts';
import { excerptAt } from './excerpt.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxNameChars = 60;
const maxReviewers = 10;

/** A deployment that a person is asked to approve, approved, or rejected. */
export function deploymentReviewPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, words, locale } = renderContext;
  const own = deploymentReviewWords[locale];
  const action = textAt(data, 'action');
  const run = at(data, 'workflow_run');
  const workflow = textAt(run, 'name');
  const number = textAt(run, 'run_number');
  const title = textAt(run, 'display_title') ?? workflow;
  const what = title === undefined ? '' : shortened(title, maxNameChars);
  const where = shortened(environmentOf(data) ?? own.somewhere, maxNameChars);
  const asks = action !== 'approved' && action !== 'rejected';
  const phrase = asks ? own.asked : action === 'approved' ? own.approved : own.rejected;
  const requestor = nameOf(at(data, 'requestor')) ?? nameOf(at(data, 'sender'));
  const shownRun = [workflow === title ? '' : workflow, number && words.runNumber(number, 1)]
    .join(' ')
    .trim();
  return eventPage(renderContext, {
    severity: asks ? 'warning' : action === 'rejected' ? 'cancelled' : undefined,
    sign: asks ? '✋' : undefined,
    headline: phrase(actorOf(renderContext), where, what),
    facts: [
      shortened(shownRun, maxNameChars) || undefined,
      asks && requestor ? own.requestedBy(requestor) : undefined,
    ],
    body: [asks ? mayApprove(renderContext) : undefined, excerptAt(data, 'comment', 3)],
    links: [[asks ? workflowRunWords[locale].approve : words.run, textAt(run, 'html_url')]],
  });
}

function environmentOf(data: unknown): string | undefined {
  const [first] = itemsAt(data, 'workflow_job_runs');
  return (
    textAt(data, 'environment') ??
    textAt(data, 'workflow_job_run.environment') ??
    textAt(first, 'environment')
  );
}

/** Who may approve it. */
function mayApprove({ data, words, locale }: RenderContext): Markdown | undefined {
  const names = itemsAt(data, 'reviewers')
    .map((item) => textAt(item, 'reviewer.login') ?? textAt(item, 'reviewer.name'))
    .filter((name) => name !== undefined)
    .map((name) => shortened(name, maxNameChars));
  if (names.length === 0) return undefined;
  const left = names.length - maxReviewers;
  const shown = [...names.slice(0, maxReviewers), ...(left > 0 ? [words.more(left)] : [])];
  return md`${bold(deploymentReviewWords[locale].mayApprove)}${Markdown.trusted(words.colon)}${shown.join(words.listSeparator)}`;
}

/** `what` is the title of the run, '' if unknown. */
const en = {
  somewhere: 'an environment',
  asked: (_who: string, where: string, what: string) => `Approve deploy to ${where}${after(': ', what)}`,
  approved: (who: string, where: string, what: string) =>
    `${who} approved the deploy to ${where}${after(': ', what)}`,
  rejected: (who: string, where: string, what: string) =>
    `${who} rejected the deploy to ${where}${after(': ', what)}`,
  requestedBy: (who: string) => `requested by ${who}`,
  mayApprove: 'Reviewers',
};

const zhCN: typeof en = {
  somewhere: '某个环境',
  asked: (_who, where, what) => han`待审批：部署到 ${where}${what === '' ? '' : `（${what}）`}`,
  approved: (who, where, what) => han`${who} 批准了部署到 ${where}${after('：', what)}`,
  rejected: (who, where, what) => han`${who} 拒绝了部署到 ${where}${after('：', what)}`,
  requestedBy: (who) => han`${who} 发起`,
  mayApprove: '审批人',
};

const deploymentReviewWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function after(sign: string, what: string): string {
  return what === '' ? '' : `${sign}${what}`;
}
