import type { CloudEvent } from 'cloudevents';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { paragraphs } from '../../../src/dingtalk/markdown.ts';
import { layout, titleFor } from '../../../src/message/layout.ts';
import type { Page } from '../../../src/message/message.ts';
import { workflowRunPage } from '../../../src/message/pages/workflow-run.ts';
import { createRenderContexts, type RenderContext } from '../../../src/message/render-context.ts';
import type { Locale } from '../../../src/message/settings.ts';
import type {
  Change,
  Counts,
  Job,
  People,
  PullRequest,
  RunInfo,
  Suspect,
  WorkflowRun,
} from '../../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import { context, filledLines, notificationsOf, nowMs, settingsWith } from '../run-context.ts';

/** A green run of a push to main, of which nothing else is known. */
const plain: WorkflowRun = {
  outcome: 'success',
  superseded: false,
  workflow: 'CI',
  repository: 'octo/hello',
  run: {
    id: '4711',
    number: 128,
    attempt: 1,
    url: 'https://github.com/octo/hello/actions/runs/4711',
    event: 'push',
    branch: 'main',
    sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  },
  jobs: [],
  listed: true,
  failed: [],
  counts: { succeeded: 0, failed: 0, timedOut: 0, mayFail: 0, cancelled: 0, skipped: 0, running: 0 },
  total: 0,
  change: { kind: 'unknown', failedRuns: 0, orMore: false },
  mended: [],
  inputs: [],
  people: { reviewers: [] },
  authorNames: [],
  job: { key: 'test', status: 'success' },
  needs: {},
  matrix: {},
};

type Parts = 'run' | 'change' | 'counts' | 'people';

/** What a test says of a run; the rest is as in a plain one. */
export interface GivenRun extends Partial<Omit<WorkflowRun, Parts>> {
  readonly run?: Partial<RunInfo>;
  readonly change?: Partial<Change>;
  readonly counts?: Partial<Counts>;
  readonly people?: Partial<People>;
}

export function runWith({ run, change, counts, people, ...given }: GivenRun): WorkflowRun {
  return {
    ...plain,
    ...given,
    run: { ...plain.run, ...run },
    change: { ...plain.change, ...change },
    counts: { ...plain.counts, ...counts },
    people: { ...plain.people, ...people },
  };
}

/** A failed job. */
export function jobWith(name: string, given: Partial<Job> = {}): Job {
  const nothing = { failedSteps: [], annotations: [], log: [] };
  return { name, conclusion: 'failure', mayFail: false, current: false, ...nothing, ...given };
}

/** A red run, and its failed jobs. */
export function failedRun(jobs: readonly Job[], given: GivenRun = {}): GivenRun {
  return { outcome: 'failure', failed: jobs, jobs, total: jobs.length, ...given };
}

/** A pull request from a branch of the repository itself. */
export const pull: PullRequest = {
  number: 42,
  title: 'Faster start',
  url: 'https://github.com/octo/hello/pull/42',
  head: 'perf/start',
  base: 'main',
  author: 'mona',
};

export function suspectWith(subject: string, given: Partial<Suspect> = {}): Suspect {
  return { sha: 'b'.repeat(40), subject, author: 'Mona', isBot: false, isMerge: false, ...given };
}

/** Where the message is made. */
export interface Scene {
  readonly locale?: Locale;
  readonly context?: Partial<WorkflowContext>;
  /** Of an event that is no push. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Extensions of the event. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export async function renderContextIn({
  locale = 'en',
  context: said,
  payload = {},
  attributes,
}: Scene): Promise<RenderContext> {
  const event = { id: '1', source: '/', type: 'com.github.push', data: payload, ...attributes };
  const [made] = await createRenderContexts(
    notificationsOf([event as unknown as CloudEvent<unknown>], settingsWith({ locale })),
    { context: { ...context, ...said }, workflowRun: undefined, isAboutRun: false, nowMs },
  );
  if (made === undefined) throw new Error('no render context');
  return made;
}

/** What a group reads: the title, and the lines of each part; links with their addresses, those of the repository short. */
export function partsOf(page: Page) {
  const { head, body, foot } = layout(page);
  const linesOf = (source: string) =>
    filledLines(
      source.replaceAll(/dingtalk:[^)\s]+/g, linkTarget).replaceAll('https://github.com/octo/hello', '…'),
    );
  return {
    title: titleFor(page),
    head: linesOf(head.source),
    body: linesOf(paragraphs(...body).source),
    links: linesOf(foot.source).join(''),
    /** So many parts can be cut. */
    parts: body.length,
    url: page.url,
  };
}

/** The message about a run. */
export async function runMessage(given: GivenRun, scene: Scene = {}) {
  return partsOf(workflowRunPage(await renderContextIn(scene), runWith(given)));
}
