import { asObject, parseJson } from './json.ts';
import { encodePart, trimEnd } from './text.ts';

/**
 * The forge whose runner runs the step. Everything that differs between GitHub, Gitea and Forgejo asks this value. Addresses
 * of pages are made from the page of the repository.
 */
export interface Forge {
  /** The same in every language. */
  readonly name: 'GitHub' | 'Gitea' | 'Forgejo';
  /**
   * Whether it answers every question that the action has, so that what is missing is worth a warning. Others lack parts of
   * the API or keep them from a job's token, and nothing that users could change helps.
   */
  readonly answersAll: boolean;
  /** Whether a workflow without a name has that of its file. */
  readonly namesWorkflows: boolean;
  /** Whether the runner evaluates the default of an input again for the post stage, as it does with what a step gives. */
  readonly evaluatesDefaultsAgain: boolean;
  /** The most recent attempt if `attempt` is 1. */
  runPage(repository: string, run: RunOnPage): string;
  pullRequestPage(repository: string, number: number): string;
  /** The page of a merged pull request, if it has a button that reverts it. */
  readonly revertPage?: (repository: string, number: number) => string;
  /** The part of a repository's address that leads to the files of a branch or tag. */
  readonly treePath: Readonly<Record<'branch' | 'tag', readonly string[]>>;
  /** The runs of a workflow, by the name of its file, or of all; on a branch, where the forge can show that. */
  runsPage(repository: string, file: string | undefined, branch?: string): string;
  /** Leads to a step, counted as the API does, on the page of its job. */
  stepAnchor(step: number): string;
  /** The input `matrix` as GitHub would give it. */
  matrixText(matrix: string): string;
  /**
   * Where people open the repositories, without trailing slash. A runner of Gitea or Forgejo knows the address that it was
   * registered with, which may be an internal one; the payload has the one that the server is configured with.
   */
  serverUrl(registered: string, payload: Readonly<Record<string, unknown>>): string;
}

interface RunOnPage {
  /** Unique on the server. */
  readonly id: string;
  /** Counts the runs of the workflow, on Gitea and Forgejo those of the repository. */
  readonly number: string | number;
  readonly attempt: number;
}

/** github.com and GitHub Enterprise Server. */
export const gitHub: Forge = {
  name: 'GitHub',
  answersAll: true,
  namesWorkflows: true,
  evaluatesDefaultsAgain: true,
  runPage: (repository, { id, attempt }) =>
    `${repository}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`,
  pullRequestPage: (repository, number) => `${repository}/pull/${number}`,
  revertPage: (repository, number) => `${repository}/pull/${number}`,
  treePath: { branch: ['tree'], tag: ['tree'] },
  runsPage: (repository, file, branch) => {
    const list = file === undefined ? 'actions' : `actions/workflows/${encodePart(file)}`;
    const query = branch === undefined ? '' : `?query=${encodePart(`branch:${branch}`)}`;
    return `${repository}/${list}${query}`;
  },
  stepAnchor: (step) => `#step:${step}:1`,
  matrixText: (matrix) => matrix,
  serverUrl: (registered) => registered,
};

/**
 * What Gitea and Forgejo have in common. Gitea shows a run by its id from 1.26 on, older ones and Forgejo by its number;
 * newer ones take the number too, with `by_index`. Source: go-gitea/gitea, routers/web/web.go, pull requests 36842 and 37734.
 */
const gitea: Forge = {
  name: 'Gitea',
  answersAll: false,
  namesWorkflows: false,
  // Source: gitea.com/gitea/act, pkg/runner/action.go, populateEnvsFromInput. Forgejo's core was seen to do it.
  evaluatesDefaultsAgain: false,
  // An attempt has a page on Gitea 1.27 only, a run on all of them.
  runPage: (repository, { number }) => `${repository}/actions/runs/${number}?by_index=1`,
  pullRequestPage: (repository, number) => `${repository}/pulls/${number}`,
  treePath: { branch: ['src', 'branch'], tag: ['src', 'tag'] },
  runsPage: (repository, file) =>
    `${repository}/actions${file === undefined ? '' : `?workflow=${encodePart(file)}`}`,
  // The page counts "Set up job" as a step, the API does not. Source: modules/actions/task_state.go, FullSteps.
  stepAnchor: (step) => `#jobstep-${step + 1}-1`,
  matrixText: (matrix) => matrix,
  serverUrl: findServerUrl,
};

const forgejo: Forge = {
  ...gitea,
  name: 'Forgejo',
  evaluatesDefaultsAgain: true,
  runPage: (repository, { number }) => `${repository}/actions/runs/${number}`,
  matrixText: unwrapMatrix,
};

/** Both runners set GITEA_ACTIONS, and only Forgejo's sets FORGEJO_ACTIONS. */
export function findForge(env: Readonly<Record<string, string | undefined>>): Forge {
  if (env.FORGEJO_ACTIONS === 'true') return forgejo;
  return env.GITEA_ACTIONS === 'true' ? gitea : gitHub;
}

/** The forge of a workflow context, which says nothing of GitHub. */
export function forgeOf({ forge = gitHub }: { readonly forge?: Forge | undefined }): Forge {
  return forge;
}

/** `https://git.example.com/sub` for the repository `https://git.example.com/sub/octo/hello`. */
function findServerUrl(registered: string, payload: Readonly<Record<string, unknown>>): string {
  const { html_url: page, full_name: name } = asObject(payload.repository) ?? {};
  if (typeof page !== 'string' || typeof name !== 'string' || name === '') return registered;
  const isPage = /^https?:\/\//.test(page) && page.endsWith(`/${name}`) && URL.canParse(page);
  return isPage ? trimEnd(page.slice(0, -name.length), '/') : registered;
}

/** Forgejo's runner writes `{"Matrix": {"node": "20"}}`, and `{"Matrix": null}` for a job without a matrix. */
function unwrapMatrix(text: string): string {
  const matrix = asObject(parseJson(text)) ?? {};
  const isWrapped = Object.keys(matrix).join() === 'Matrix';
  return isWrapped && (matrix.Matrix === null || asObject(matrix.Matrix) !== undefined)
    ? JSON.stringify(matrix.Matrix)
    : text;
}
