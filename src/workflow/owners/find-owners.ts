import type { TestFailure } from '../test-results.ts';
import type { Owner, WorkflowRun } from '../workflow-run.ts';
import { findOwnersRules } from './codeowners.ts';
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

/** More says nothing about whose turn it is. */
const maxFiles = 50;
const maxPathChars = 1_024;

/** What the paths of a run may begin with. */
export interface Checkout {
  readonly workspace: string;
  /** `octo/hello` */
  readonly repository: string;
}

/** The files of the repository where a run failed, as the places of tests, annotations and log lines name them. */
export function listFailedFiles({ tests, failed }: WorkflowRun, checkout: Checkout): readonly string[] {
  const decisive = failed.filter(({ mayFail }) => !mayFail);
  const jobs = decisive.length > 0 ? decisive : failed;
  const named = [
    ...(tests?.failures.map(({ file }) => file) ?? []),
    ...jobs.flatMap(({ annotations }) => annotations.map(({ path }) => path)),
    ...jobs.flatMap(({ log }) => log.flatMap(({ text }) => listPaths(text))),
  ];
  const files = named.flatMap((path) => findRepositoryPath(path, checkout) ?? []);
  return [...new Set(files)].slice(0, maxFiles);
}

/**
 * The paths in a line of a log, with or without a place behind them: `src/a.ts:12:3`, `File "src/a.py", line 3`,
 * `src/a.ts(3,5)`. A name without a folder is left out: it is in the folder that the program ran in, and nobody knows which.
 */
function listPaths(line: string): string[] {
  return line
    .slice(0, 4_000)
    .split(/[\s"'`()[\]<>{},;|=]+/)
    .map((word) => word.replace(/(?::\d{1,7}){0,2}:?$/, ''))
    .filter((word) => /[\\/]/.test(word) && /\.[a-z]\w{0,9}$/i.test(word) && !isAddress(word));
}

/** `https://…`, `registry.example/image.tar`. */
function isAddress(word: string): boolean {
  if (/^[a-z][\w+.-]{0,30}:\/\//i.test(word)) return !word.startsWith('file://');
  return /^[\w-]+(?:\.[\w-]+)+\//.test(word);
}

/** Where an action that runs in a container finds the workspace. Source: docs.github.com, "Dockerfile support for GitHub Actions". */
const inContainer = '/github/workspace/';

/**
 * The path as the repository has it; undefined for a file that is not in it. A job that ran elsewhere has another workspace:
 * runners name it after the repository, twice.
 */
export function findRepositoryPath(
  given: string | undefined,
  { workspace, repository }: Checkout,
): string | undefined {
  if (given === undefined || given.length > maxPathChars) return undefined;
  const path = slashed(given.replace(/^file:\/\//, ''));
  const name = repository.slice(repository.indexOf('/') + 1);
  const roots = [
    workspace === '' ? undefined : `${slashed(workspace)}/`,
    name && `/${name}/${name}/`,
    inContainer,
  ];
  const root = roots.find((each) => each && path.includes(each));
  const inside = root ? path.slice(path.indexOf(root) + root.length) : path;
  if (/^(?:[a-z]:)?\//i.test(inside)) return undefined;
  const names = inside.split('/').filter((each) => each !== '' && each !== '.');
  const isElsewhere = names.length === 0 || names.some((each) => foreignFolders.has(each));
  return isElsewhere ? undefined : names.join('/');
}

/** What is installed is nobody's, and `..` leads away. */
const foreignFolders: ReadonlySet<string> = new Set(['..', 'node_modules', 'site-packages', '.venv', '.git']);

/** Windows has backslashes. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
