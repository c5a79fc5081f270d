import { textAt } from './json.ts';
import type { NeededFacts } from './message/needed-facts.ts';
import type { Said } from './said.ts';
import type { Secret } from './secret.ts';
import type { Stage } from './stage.ts';
import { findOwnersSource, type OwnersSource } from './trusted-files.ts';
import type { OwnersFile } from './workflow/owners/file.ts';
import type { OwnersQuestion, QueryRuntime } from './workflow/query-github.ts';
import { readCodeOwners } from './workflow/repository-file.ts';
import { findWorkflowPath } from './workflow/target-run.ts';
import type { WorkflowRun } from './workflow/workflow-run.ts';
import type { WorkflowContext } from './workflow-context.ts';

export type OwnersRuntime = QueryRuntime & { readonly env: NodeJS.ProcessEnv; readonly stage: Stage };

/** Where the owners are, if a message shows or calls them. */
export interface OwnersInUse {
  readonly source: OwnersSource;
  /** For GitHub, along with all that it is asked about the run. */
  readonly question: OwnersQuestion | undefined;
}

export function findOwnersInUse(
  { facts, asksForOwners }: NeededFacts,
  { env, stage }: OwnersRuntime,
): OwnersInUse | undefined {
  if (!facts.has('owners')) return undefined;
  const source = findOwnersSource(env, stage);
  const isAsked = source.kind === 'commit';
  return {
    source,
    question: isAsked ? { commit: source.commit, isAsked: asksForOwners } : undefined,
  };
}

interface OwnersReading {
  readonly workflowRun: WorkflowRun;
  readonly warnings: readonly Said[];
}

/** The run with its owners, if it failed. Loads what reads CODEOWNERS. `known` is what GitHub answered already. */
export async function addRunOwners(
  run: WorkflowRun,
  known: OwnersFile | undefined,
  { source, question }: OwnersInUse,
  { context, token, budgetMs }: { context: WorkflowContext; token: Secret | undefined; budgetMs: number },
  runtime: OwnersRuntime,
): Promise<OwnersReading> {
  const haveTestsFailed = (run.tests?.failed ?? 0) > 0;
  if (run.outcome !== 'failure' && !haveTestsFailed) return { workflowRun: run, warnings: [] };
  // Of a run that went well but for its tests, GitHub was not asked before those were read.
  const isLate = question !== undefined && known === undefined && run.outcome !== 'failure';
  const { apiUrl, repository, forge, workspace, workflowRef, payload } = context;
  const late = isLate
    ? await readCodeOwners({ apiUrl, repository, forge, token, budgetMs, ...question }, runtime)
    : { file: undefined, warnings: [] };
  const file = known ?? late.file ?? ownersIn(source);
  if (file === undefined || file.text === '') return { workflowRun: run, warnings: late.warnings };
  const { addOwners } = await import('./workflow/owners/find-owners.ts');
  const workflowPath = textAt(payload, 'workflow_run.path') ?? findWorkflowPath(workflowRef, repository);
  return {
    workflowRun: addOwners(run, file, { workspace, repository, workflowPath }),
    warnings: late.warnings,
  };
}

/** CODEOWNERS as the workspace has it, if that may be used. */
function ownersIn(source: OwnersSource): OwnersFile | undefined {
  if (source.kind === 'none') return undefined;
  return source.kind === 'text' ? source.file : source.otherwise;
}
