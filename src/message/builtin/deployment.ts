import { code } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, textAt } from '../reader.ts';
import { outsideLink } from './check.ts';
import { shortSha } from './commit.ts';
import { excerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { nameOf } from './people.ts';

/** One icon for an outcome; none for what is still going on. */
const icons = {
  success: '🚀',
  failure: '❌',
  error: '❌',
  waiting: '⚠️',
  in_progress: '',
  queued: '',
  pending: '',
  inactive: '',
  created: '',
} as const;

type State = keyof typeof icons;

/** GitHub's name for a deployment that nobody named otherwise. */
const defaultTask = 'deploy';

const maxNameChars = 60;

/** A deployment that was asked for. */
export function deploymentPage(occasion: Occasion): Page {
  return pageOf(occasion, textAt(occasion.data, 'action') ?? 'created', 'deployment');
}

/** How a deployment goes, and where its result can be seen. */
export function deploymentStatusPage(occasion: Occasion): Page {
  return pageOf(occasion, textAt(occasion.data, 'deployment_status.state') ?? '', 'deployment_status');
}

function pageOf(occasion: Occasion, state: string, told: 'deployment' | 'deployment_status'): Page {
  const { data, words } = occasion;
  const ref = textAt(data, 'deployment.ref');
  const sha = textAt(data, 'deployment.sha');
  const short = shortSha(sha);
  const task = textAt(data, 'deployment.task');
  const who = nameOf(at(data, `${told}.creator`)) ?? nameOf(at(data, 'sender'));
  return newsPage(occasion, {
    headline: headlineOf(occasion, state, told),
    facts: [
      short && ref !== sha ? code(short) : undefined,
      task !== undefined && task !== defaultTask ? shortened(task, maxNameChars) : undefined,
      who && words.build.by(who),
    ],
    body: [excerptAt(data, `${told}.description`, 4) ?? excerptAt(data, 'deployment.description', 4)],
    links: [
      ...outsideLink(occasion, textAt(data, 'deployment_status.environment_url')),
      [words.run, textAt(data, 'workflow_run.html_url')],
      ...logLink(occasion),
      [words.news.commit, sha && short ? repositoryUrl(occasion, 'commit', sha) : undefined],
    ],
  });
}

function headlineOf({ data, words }: Occasion, state: string, told: string): string {
  const { states, something, somewhere, other } = words.deployment;
  const ref = textAt(data, 'deployment.ref') ?? textAt(data, 'deployment.sha');
  const what =
    ref === undefined ? something : isFullSha(ref) ? ref.slice(0, 7) : shortened(ref, maxNameChars);
  const environment = textAt(data, `${told}.environment`) ?? textAt(data, 'deployment.environment');
  const where = environment === undefined ? somewhere : shortened(environment, maxNameChars);
  if (!isState(state)) return other(what, where, shortened(state, maxNameChars));
  return [icons[state], states[state](what, where)].filter((part) => part !== '').join(' ');
}

function isFullSha(ref: string): boolean {
  return /^[0-9a-f]{40}$/i.test(ref);
}

function isState(state: string): state is State {
  return Object.hasOwn(icons, state);
}

/** The log of a deployment by GitHub Actions is the page of its run. */
function logLink(occasion: Occasion): readonly (readonly [string, string])[] {
  const { data, words } = occasion;
  const url = textAt(data, 'deployment_status.log_url') ?? textAt(data, 'deployment_status.target_url');
  const isRun = url !== undefined && url === textAt(data, 'workflow_run.html_url');
  return isRun ? [] : outsideLink(occasion, url, words.deployment.log);
}
