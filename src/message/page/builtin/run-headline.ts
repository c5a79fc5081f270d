import type { WorkflowRun } from '../../../workflow/workflow-run.ts';
import type { Words } from '../../locale/words.ts';
import { shortened } from '../../markdown/size.ts';
import type { RenderContext } from '../../render-context.ts';
import { textAt } from '../data-path.ts';
import { maxTitleChars } from '../title.ts';
import { headOf } from './build-pull-request.ts';

/** What happened to a run, for its headline. */
type HeadlineKind = keyof Words['workflowRun']['headlines'];

/** One icon per outcome; none before the end. */
const icons: Readonly<Record<HeadlineKind, string>> = {
  failed: '❌',
  stillFailing: '❌',
  timedOut: '❌',
  notStarted: '❌',
  fixed: '🎉',
  succeeded: '✅',
  cancelled: '⛔',
  superseded: '⏭️',
  skipped: '⏭️',
  waiting: '⚠️',
  queued: '',
  running: '',
};

/** Characters of names in a heading, and in a title without room for all of them. */
const limits = {
  heading: { workflow: 60, place: 60 },
  title: { workflow: 24, place: 18 },
} as const;

/** `❌ CI failed on main`: the heading, and with shortened names the title. */
export function headlineOf(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
): { heading: string; title: string } {
  const heading = headline(renderContext, workflowRun, limits.heading);
  const isLong = shortened(heading, maxTitleChars) !== heading;
  return { heading, title: isLong ? headline(renderContext, workflowRun, limits.title) : heading };
}

function headline(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
  limit: { readonly workflow: number; readonly place: number },
): string {
  const workflow = shortened(nameOf(workflowRun), limit.workflow);
  return worded(
    renderContext,
    headlineKindOf(renderContext, workflowRun),
    workflow,
    placeOf(renderContext, workflowRun, limit.place),
  );
}

function worded({ words }: RenderContext, kind: HeadlineKind, name: string, place: string): string {
  const said = words.workflowRun.headlines[kind](name, place);
  return icons[kind] === '' ? said : `${icons[kind]} ${said}`;
}

function headlineKindOf(renderContext: RenderContext, workflowRun: WorkflowRun): HeadlineKind {
  const { outcome, change, counts, superseded } = workflowRun;
  const conclusion = textAt(renderContext.data, 'workflow_run.conclusion');
  switch (outcome) {
    case 'failure':
      if (change.kind === 'still-failing') return 'stillFailing';
      if (conclusion === 'startup_failure') return 'notStarted';
      return conclusion === 'timed_out' || (counts.timedOut > 0 && counts.failed === 0)
        ? 'timedOut'
        : 'failed';
    case 'success':
      return change.kind === 'fixed' ? 'fixed' : 'succeeded';
    case 'skipped':
      return conclusion === 'action_required' ? 'waiting' : 'skipped';
    case 'running':
      return stateOf(textAt(renderContext.data, 'workflow_run.status'));
    case 'cancelled':
      return superseded ? 'superseded' : outcome;
    default:
      return outcome satisfies never;
  }
}

/**
 * Source: docs.github.com, REST API, "List workflow runs", `status`; `waiting` is for the approval of a
 * deployment.
 */
function stateOf(status: string | undefined): HeadlineKind {
  switch (status) {
    case 'waiting':
      return 'waiting';
    case 'requested':
    case 'queued':
    case 'pending':
      return 'queued';
    default:
      return 'running';
  }
}

/** A workflow without a name is called by its path: `.github/workflows/ci.yml`. */
function nameOf({ workflow }: WorkflowRun): string {
  return workflow.replace(/^\.github\/workflows\//, '') || 'workflow';
}

function placeOf(
  { words, context, runAttributes }: RenderContext,
  { run, pullRequest }: WorkflowRun,
  maxChars: number,
): string {
  if (pullRequest?.number !== undefined) {
    const name = run.event === 'merge_group' ? words.workflowRun.queued : words.workflowRun.pullRequest;
    return name(pullRequest.number);
  }
  if (pullRequest !== undefined) return words.workflowRun.pullRequestFrom(headOf(pullRequest, maxChars));
  if (run.branch === undefined) return '';
  const branch = shortened(run.branch, maxChars);
  const refs = [
    run.id === context.runId ? context.ref : runAttributes.ref,
    run.event === 'release' && tagOf(run.branch),
  ];
  return refs.includes(tagOf(run.branch)) ? words.workflowRun.tag(branch) : words.workflowRun.branch(branch);
}

function tagOf(name: string): string {
  return `refs/tags/${name}`;
}
