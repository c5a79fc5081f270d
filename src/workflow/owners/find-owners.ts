import type { TestFailure } from '../test-results.ts';
import type { Owner, WorkflowRun } from '../workflow-run.ts';
import { findOwnersRules } from './codeowners.ts';
import { type Checkout, findRepositoryPath, listFailedFiles } from './failed-files.ts';
import type { OwnersFile } from './file.ts';

/**
 * The run with the owners of the files where it failed, each once; if no file is known, those of the workflow's. The failed
 * tests have their own owners if not all of them have the same.
 */
export function addOwners(
  run: WorkflowRun,
  file: OwnersFile,
  where: Checkout & { readonly workflowPath: string | undefined },
): WorkflowRun {
  const failed = listFailedFiles(run, where);
  const files = failed.length > 0 ? failed : [where.workflowPath].filter((path) => path !== undefined);
  const rules = findOwnersRules(file.text, files);
  const owned = files.flatMap((path): Owner[] => {
    const { owners = [], line = 0 } = rules.get(path) ?? {};
    return owners.map((name) => ({ name, rule: { file: file.path, line } }));
  });
  const owners = [...Map.groupBy(owned, ({ name }) => name.toLowerCase()).values()].flatMap(
    ([first]) => first ?? [],
  );
  const ownersOf = ({ file: path }: TestFailure) =>
    rules.get(findRepositoryPath(path, where) ?? '')?.owners ?? [];
  return Object.freeze({
    ...run,
    ...(owners.length > 0 && { owners }),
    ...(run.tests && { tests: withOwners(run.tests, ownersOf) }),
  });
}

function withOwners(
  tests: NonNullable<WorkflowRun['tests']>,
  ownersOf: (failure: TestFailure) => readonly string[],
): NonNullable<WorkflowRun['tests']> {
  const failures = tests.failures.map((failure) => ({ failure, owners: ownersOf(failure) }));
  const differ = new Set(failures.map(({ owners }) => owners.join(' '))).size > 1;
  if (!differ) return tests;
  return {
    ...tests,
    failures: failures.map(({ failure, owners }) => (owners.length > 0 ? { ...failure, owners } : failure)),
  };
}
