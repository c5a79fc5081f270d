import { bold, code, join, type Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { itemsAt, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { shortSha } from './commit.ts';
import { actorOf, eventPage, eventPageWords, repositoryUrl } from './event-page.ts';
import { type HeadlineKind, headlineMeanings } from './run-headline.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/** What became of a job, worded like a run. Source: docs.github.com, "Webhook events and payloads". */
const kinds: Readonly<Record<string, HeadlineKind>> = {
  success: 'passed',
  neutral: 'passed',
  failure: 'failed',
  timed_out: 'timedOut',
  startup_failure: 'notStarted',
  cancelled: 'cancelled',
  stale: 'cancelled',
  skipped: 'skipped',
  action_required: 'waiting',
  waiting: 'waiting',
  queued: 'queued',
  in_progress: 'running',
};

const maxNameChars = 60;
const maxSteps = 3;

/** A job of a workflow: in the words of a run, with the step that failed. */
export function workflowJobPage(renderContext: RenderContext): Page {
  const { data, words, duration, locale } = renderContext;
  const own = workflowRunWords[locale];
  const state = textAt(data, 'workflow_job.conclusion') ?? textAt(data, 'workflow_job.status') ?? '';
  const kind = (Object.hasOwn(kinds, state) ? kinds[state] : undefined) ?? kindWithoutConclusion(data);
  const { severity, sign } = headlineMeanings[kind];
  const sha = textAt(data, 'workflow_job.head_sha');
  const short = shortSha(sha);
  const attempt = numberAt(data, 'workflow_job.run_attempt') ?? 1;
  const tookMs =
    Date.parse(textAt(data, 'workflow_job.completed_at') ?? '') -
    Date.parse(textAt(data, 'workflow_job.started_at') ?? '');
  const took = tookMs >= 1_000 ? duration(tookMs) : undefined;
  const page = textAt(data, 'workflow_job.html_url');
  const [failed] = failedSteps(data);
  return eventPage(renderContext, {
    severity,
    sign,
    headline: headlineOf(renderContext, kind),
    facts: [
      short && code(short),
      attempt > 1 ? jobWords[locale].attempt(attempt) : undefined,
      took && own.took(took),
      own.startedBy(actorOf(renderContext)),
    ],
    body: [stepsOf(renderContext)],
    links: [
      severity === 'bad' && failed !== undefined
        ? [own.failedStep, page && `${page}#step:${failed.number}:1`]
        : [severity === 'bad' ? own.failedJob : sign === '✋' ? own.approve : words.run, page],
      [eventPageWords[locale].commit, sha && short ? repositoryUrl(renderContext, 'commit', sha) : undefined],
    ],
  });
}

/** A job without a conclusion that is over went nobody knows how, unless a step of it failed. */
function kindWithoutConclusion(data: unknown): HeadlineKind {
  if (failedSteps(data).length > 0) return 'failed';
  return textAt(data, 'action') === 'completed' ? 'finished' : 'running';
}

/** `CI failed on main: test`; without the name of the workflow that of the job. */
function headlineOf({ data, locale }: RenderContext, kind: HeadlineKind): string {
  const own = workflowRunWords[locale];
  const job = shortened(textAt(data, 'workflow_job.name') ?? '', maxNameChars);
  const workflow = shortened(textAt(data, 'workflow_job.workflow_name') ?? '', maxNameChars);
  const branch = shortened(textAt(data, 'workflow_job.head_branch') ?? '', maxNameChars);
  if (workflow === '') return own.headlines[kind](jobWords[locale].job(job), branch);
  const said = own.headlines[kind](workflow, branch);
  return job === '' ? said : own.headlineWith(said, jobWords[locale].of(job));
}

function failedSteps(data: unknown): readonly { readonly name: string; readonly number: number }[] {
  return itemsAt(data, 'workflow_job.steps')
    .filter((step) => /^(?:failure|timed_out)$/.test(textAt(step, 'conclusion') ?? ''))
    .map((step) => ({ name: textAt(step, 'name') ?? '', number: numberAt(step, 'number') ?? 1 }))
    .filter(({ name }) => name !== '');
}

/** `**test** › Run unit tests` */
function stepsOf({ data, words }: RenderContext): Markdown | undefined {
  const names = failedSteps(data).map(({ name }) => shortened(name, maxNameChars));
  if (names.length === 0) return undefined;
  const job = shortened(textAt(data, 'workflow_job.name') ?? '', maxNameChars);
  return md`${bold(job)} › ${join(words.listSeparator, ...names.slice(0, maxSteps))}`;
}

const en = {
  /** A job whose workflow is not known. */
  job: (name: string) => `Job ${name}`,
  /** After the workflow and its branch. */
  of: (name: string) => name,
  attempt: (attempt: number) => `attempt ${attempt}`,
};

const zhCN: typeof en = {
  job: (name) => han`任务 ${name}`,
  of: (name) => han`任务 ${name}`,
  attempt: (attempt) => `第 ${attempt} 次尝试`,
};

const jobWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
