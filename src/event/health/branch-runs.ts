import { asCount, asList, asObject, asText } from '../../json.ts';
import { listPerPage } from '../../workflow/github-api.ts';
import { type GitHubSession, type Patience, withRetries } from '../../workflow/github-session.ts';
import { type RunRecord, readRuns } from '../../workflow/run-record.ts';
import type { DisabledWorkflow } from '../health-report.ts';

/** GitHub lists at most 1,000 runs for a filter. Source: docs.github.com, REST API, "List workflow runs for a repository". */
const maxPages = 10;

export interface BranchRuns {
  /** Each run once, in any order. */
  readonly runs: readonly RunRecord[];
  /** Runs that GitHub knows. */
  readonly total: number;
  /** There are older runs than those that were read. */
  readonly isCut: boolean;
}

export interface WorkflowRecord {
  /** On Gitea the name of its file. */
  readonly id: number | string;
  readonly name: string;
  /** Of the workflow's file: `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly isActive: boolean;
  /** Why it is switched off: by GitHub, after 60 days without activity, or by a person. */
  readonly disabled?: DisabledWorkflow['reason'] | undefined;
}

/**
 * The runs of a branch created since a time (RFC 3339): the first page, then all others at once. Without a page in between the list
 * ends before it. Undefined without the first page.
 */
export async function listBranchRuns(
  session: GitHubSession,
  branch: string,
  since: string,
  patience: Patience,
): Promise<BranchRuns | undefined> {
  const page = (number: number) =>
    session.query('runs of the branch', (github, signal) =>
      withRetries(async () => readRunPage(await github.branchRuns(branch, since, number)), patience, signal),
    );
  const [first, ...others] = await listPages(page);
  if (first === undefined) return undefined;
  const pages = [first, ...others.slice(0, countLeadingPages(others))].filter((found) => found !== undefined);
  const runs = new Map(pages.flatMap((found) => found.runs).map((run) => [run.id, run]));
  const isCut = pages.length < Math.ceil(first.total / listPerPage);
  return { runs: [...runs.values()], total: Math.max(first.total, runs.size), isCut };
}

/** The repository's workflows, as far as their pages arrived; undefined without the first page. */
export async function listWorkflows(
  session: GitHubSession,
  patience: Patience,
): Promise<readonly WorkflowRecord[] | undefined> {
  const page = (number: number) =>
    session.query('workflows', (github, signal) =>
      withRetries(async () => readWorkflowPage(await github.workflows(number)), patience, signal),
    );
  const pages = await listPages(page);
  return pages.includes(undefined) ? undefined : pages.flatMap((found) => found?.workflows ?? []);
}

async function listPages<T extends { readonly total: number }>(
  page: (number: number) => Promise<T | undefined>,
): Promise<readonly (T | undefined)[]> {
  const first = await page(1);
  const pages = Math.min(Math.ceil((first?.total ?? 0) / listPerPage), maxPages);
  const others = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2));
  return [first, ...(await Promise.all(others))];
}

/** The index of the first page that is missing. */
function countLeadingPages(pages: readonly unknown[]): number {
  const end = pages.indexOf(undefined);
  return end < 0 ? pages.length : end;
}

function readRunPage(answer: unknown): { total: number; runs: readonly RunRecord[] } | undefined {
  const runs = readRuns(answer);
  return runs && { total: asCount(asObject(answer)?.total_count) ?? runs.length, runs };
}

/** Source: docs.github.com, REST API, "List repository workflows". */
function readWorkflowPage(answer: unknown): { total: number; workflows: WorkflowRecord[] } | undefined {
  const page = asObject(answer);
  if (!Array.isArray(page?.workflows)) return undefined;
  const workflows = asList(page.workflows).map(readWorkflow);
  return {
    total: asCount(page.total_count) ?? workflows.length,
    workflows: workflows.filter((workflow) => workflow !== undefined),
  };
}

function readWorkflow(value: unknown): WorkflowRecord | undefined {
  const workflow = asObject(value);
  const id = asCount(workflow?.id) ?? asText(workflow?.id);
  if (workflow === undefined || id === undefined) return undefined;
  const path = asText(workflow.path) ?? '';
  const { state } = workflow;
  const disabled =
    state === 'disabled_inactivity' ? 'inactivity' : state === 'disabled_manually' ? 'manually' : undefined;
  return { id, name: asText(workflow.name) ?? path, path, isActive: state === 'active', disabled };
}
