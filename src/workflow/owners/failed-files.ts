import type { WorkflowRun } from '../workflow-run.ts';

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
  const roots = [workspace === '' ? undefined : `${slashed(workspace)}/`, name && `/${name}/${name}/`];
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
