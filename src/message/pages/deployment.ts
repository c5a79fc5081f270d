import { code } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { outsideLink } from './check.ts';
import { shortSha } from './commit.ts';
import { deploymentWords } from './deployment.words.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { eventPageWords } from './event-page.words.ts';
import { excerptAt } from './excerpt.ts';
import { nameOf } from './people.ts';
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

/** A deployment was requested. */
export function deploymentPage(renderContext: RenderContext): Page {
  return pageOf(renderContext, textAt(renderContext.data, 'action') ?? 'created', 'deployment');
}

/** The state of a deployment, and where its result can be seen. */
export function deploymentStatusPage(renderContext: RenderContext): Page {
  return pageOf(
    renderContext,
    textAt(renderContext.data, 'deployment_status.state') ?? '',
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
    sign: state === 'success' ? '🚀' : undefined,
    headline: headlineOf(renderContext, state, field),
    facts: [
      short && ref !== sha ? code(short) : undefined,
      task !== undefined && task !== defaultTask ? shortened(task, maxNameChars) : undefined,
      who && workflowRunWords[locale].by(who),
    ],
    body: [excerptAt(data, `${field}.description`, 4) ?? excerptAt(data, 'deployment.description', 4)],
    links: [
      ...outsideLink(renderContext, textAt(data, 'deployment_status.environment_url')),
      [words.run, textAt(data, 'workflow_run.html_url')],
      ...logLink(renderContext),
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

/** The log of a deployment by GitHub Actions is the page of its run. */
function logLink(renderContext: RenderContext): readonly (readonly [string, string])[] {
  const { data, locale } = renderContext;
  const url = textAt(data, 'deployment_status.log_url') ?? textAt(data, 'deployment_status.target_url');
  const isRun = url !== undefined && url === textAt(data, 'workflow_run.html_url');
  return isRun ? [] : outsideLink(renderContext, url, deploymentWords[locale].log);
}
