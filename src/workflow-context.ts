import { readFileSync } from 'node:fs';
import { type Forge, findForge, gitHub } from './forge.ts';
import { toGitHubEvent } from './forge-payload.ts';
import { asObject, parseJson } from './json.ts';
import { trimEnd } from './text.ts';

/** The GITHUB_* variables and the event's payload, read once. */
export interface WorkflowContext {
  readonly eventName: string;
  /** The webhook payload in GitHub's shape; `{}` if the runner gives none. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `octo/hello` */
  readonly repository: string;
  readonly workflow: string;
  /** `octo/hello/.github/workflows/ci.yml@refs/heads/main` */
  readonly workflowRef: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  /** The id of the job in the workflow file; matrix legs share it. */
  readonly job: string;
  /** The id of the step. */
  readonly step: string;
  readonly actor: string;
  readonly sha: string;
  readonly ref: string;
  readonly refName: string;
  /** Source branch of a pull request, else ''. */
  readonly headRef: string;
  /** Where people open the pages: `https://github.com`, no trailing slash. */
  readonly serverUrl: string;
  /** `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly runnerName: string;
  /** The matrix values as JSON text; part of what distinguishes two legs. */
  readonly matrix: string;
  /** Absent on GitHub: read it with `forgeOf`. */
  readonly forge?: Forge;
}

/** Source: docs.github.com, "Variables reference". */
export function readWorkflowContext(env: NodeJS.ProcessEnv, matrix: string): WorkflowContext {
  const forge = findForge(env);
  const given = { eventName: env.GITHUB_EVENT_NAME ?? '', payload: payloadAt(env.GITHUB_EVENT_PATH) };
  const { eventName, payload } = forge === gitHub ? given : toGitHubEvent(given);
  const registeredUrl = withoutSlash(env.GITHUB_SERVER_URL || 'https://github.com');
  return Object.freeze({
    eventName,
    payload,
    repository: env.GITHUB_REPOSITORY ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
    workflowRef: env.GITHUB_WORKFLOW_REF ?? '',
    runId: env.GITHUB_RUN_ID ?? '',
    runNumber: env.GITHUB_RUN_NUMBER ?? '',
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? '',
    job: env.GITHUB_JOB ?? '',
    step: env.GITHUB_ACTION ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    headRef: env.GITHUB_HEAD_REF ?? '',
    serverUrl: forge.serverUrl(registeredUrl, payload),
    apiUrl: withoutSlash(env.GITHUB_API_URL || 'https://api.github.com'),
    workspace: env.GITHUB_WORKSPACE ?? '',
    runnerTemp: env.RUNNER_TEMP ?? '',
    runnerName: env.RUNNER_NAME ?? '',
    matrix: forge.matrixText(matrix),
    ...(forge !== gitHub && { forge }),
  });
}

/** The runner writes this file. If it is missing or not an object, the event has no data. */
export function payloadAt(path: string | undefined): WorkflowContext['payload'] {
  if (!path) return {};
  try {
    return asObject(parseJson(readFileSync(path, 'utf8'))) ?? {};
  } catch {
    return {};
  }
}

function withoutSlash(url: string): string {
  return trimEnd(url, '/');
}
