import { knownTime } from '../forge-payload.ts';
import { asCount, asList, asObject, asText, type JsonObject, withoutUndefined } from '../json.ts';

/**
 * What the API of Gitea and Forgejo says, in the shape of GitHub's. Source: go-gitea/gitea, services/convert/action.go;
 * forgejo/forgejo, modules/structs/action.go.
 */

/** `ci.yml` of `ci.yml@refs/heads/main`. */
export function fileOf(path: unknown): string | undefined {
  const file = asText(path)?.split('@', 1)[0];
  return file === undefined ? undefined : asText(file.slice(file.lastIndexOf('/') + 1));
}

/** A run of Gitea 1.26 and later. It has neither name nor id of its workflow, only its file. */
export function toRun(value: unknown): JsonObject {
  const run = asObject(value) ?? {};
  const ref = asText(run.path)
    ?.split('@')[1]
    ?.replace(/^refs\/(?:heads|tags)\//, '');
  return {
    ...run,
    ...withoutUndefined({
      run_attempt: Math.max(asCount(run.run_attempt) ?? 1, 1),
      workflow_id: fileOf(run.path),
      head_branch: asText(run.head_branch) ?? ref,
      run_started_at: knownTime(run.started_at) ?? knownTime(run.created_at),
      updated_at: knownTime(run.completed_at) ?? knownTime(run.updated_at),
    }),
  };
}

const doneStates: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'skipped']);

/** Forgejo and the list of tasks have one word for status and conclusion. */
export function toState(status: unknown): { readonly status: string; readonly conclusion: string | null } {
  const word = asText(status) ?? '';
  if (doneStates.has(word)) return { status: 'completed', conclusion: word };
  return { status: word === 'running' ? 'in_progress' : 'queued', conclusion: null };
}

/**
 * A job. Gitea's `waiting` is not GitHub's: it waits for a runner, not for a person. Forgejo's job has no time, no step and
 * its state in one word.
 */
export function toJob(value: unknown): JsonObject {
  const job = asObject(value) ?? {};
  const isOneWord = !Object.hasOwn(job, 'conclusion');
  const state = isOneWord ? toState(job.status) : { status: job.status, conclusion: job.conclusion };
  return {
    ...job,
    ...state,
    status: state.status === 'waiting' ? 'queued' : state.status,
    created_at: knownTime(job.created_at),
    started_at: knownTime(job.started_at),
    completed_at: knownTime(job.completed_at),
    steps: asList(job.steps).map(toStep),
  };
}

function toStep(value: unknown): JsonObject {
  const step = asObject(value) ?? {};
  return {
    ...step,
    started_at: knownTime(step.started_at),
    completed_at: knownTime(step.completed_at),
  };
}

/** Up to Gitea 1.25 every step has the state of its job, so that it is not known which one failed. */
export function hasSameSteps(job: JsonObject): boolean {
  const states = asList(job.steps).map((step) => asObject(step)?.conclusion);
  return states.length > 1 && job.conclusion === 'failure' && states.every((state) => state === 'failure');
}

/**
 * The job with one failed step: the one that the log names (`❌  Failure - Main Run tests`), else the last that ran, because a
 * failure ends a job.
 */
export function withOneFailedStep(job: JsonObject, log: string): JsonObject {
  const steps = asList(job.steps).map((step) => asObject(step) ?? {});
  const named = /[❌✗]\s+Failure - (?:Main |Pre |Post )?([^\n]{1,200})/u.exec(log)?.[1]?.trim();
  const byName = steps.findIndex(({ name }) => named !== undefined && name === named);
  const failed = byName >= 0 ? byName : steps.findLastIndex(({ started_at }) => started_at !== undefined);
  if (failed < 0) return { ...job, steps: [] };
  const conclusionOf = (index: number) =>
    index === failed ? 'failure' : index < failed ? 'success' : 'skipped';
  return { ...job, steps: steps.map((step, index) => ({ ...step, conclusion: conclusionOf(index) })) };
}

/** GitHub lists the commits of a comparison oldest first, Gitea newest first. */
export function toComparison(value: unknown, head: string): unknown {
  const comparison = asObject(value);
  const commits = asList(comparison?.commits);
  const isNewestFirst = asText(asObject(commits[0])?.sha) === head;
  return comparison && { ...comparison, commits: isNewestFirst ? commits.toReversed() : commits };
}

export function toWorkflow(value: unknown): unknown {
  const workflow = asObject(value);
  return workflow && { ...workflow, id: fileOf(workflow.path) ?? workflow.id };
}

/**
 * A job's log of Gitea or Forgejo as GitHub writes one. Their runners leave commands as a tool printed them, and have marks of
 * their own for the beginning and end of a step. Source: nektos/act, pkg/runner/step.go, command.go.
 */
export function toGitHubLog(log: string): string {
  return log.split('\n').flatMap(toGitHubLines).join('\n');
}

const stamp = /^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{8,20}Z ?/;
const command = /^::(error|warning|notice|debug|group|endgroup)(?: [^\n]{0,1000}?)?::/;

function toGitHubLines(line: string): readonly string[] {
  const time = stamp.exec(line)?.[0] ?? '';
  const text = line.slice(time.length);
  const [whole = '', name] = command.exec(text) ?? [];
  if (name !== undefined) {
    const [first = '', ...others] = unescaped(text.slice(whole.length)).split('\n');
    return [`${time}##[${name}]${first}`, ...others.map((other) => time + other)];
  }
  const start = /^\s*⭐\s*Run (?:Main |Pre |Post )?(.*)/u.exec(text)?.[1];
  if (start !== undefined) return [`${time}##[group]Run ${start}`, `${time}##[endgroup]`];
  const code = /^(?:exitcode '(\d{1,5})': failure|exit status (\d{1,5})$)/.exec(text.trim());
  if (code !== null) return [`${time}##[error]Process completed with exit code ${code[1] ?? code[2]}.`];
  return /^\s*(?:[❌✅] {1,4}(?:Failure|Success) - |🐳 {1,4}docker )/u.test(text) ? [] : [line];
}

/** Source: docs.github.com, "Workflow commands"; actions/toolkit, command.ts. */
function unescaped(text: string): string {
  return text.replace(/%0D/gi, '').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
