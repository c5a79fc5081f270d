import { asList, asObject, type JsonObject, parseJson } from '../../../src/json.ts';
import { type Said, say } from '../../../src/said.ts';
import { FieldError } from '../field-error.ts';
import type { FieldName, Values } from '../fields.ts';

/** What GitHub would answer about a run, as a person copied it. */
export interface PastedRun {
  /** In the shape of GitHub's REST API; undefined if no list was pasted. */
  readonly jobs: readonly JsonObject[] | undefined;
  readonly log: string;
  readonly testReport: string;
  /** The answer with the runs of the workflow, newest first. */
  readonly runs: readonly JsonObject[];
  /** The answer of a comparison, as it is. */
  readonly commits: unknown;
}

const pastedFields = ['jobs', 'log', 'test-reports', 'needs', 'runs', 'commits', 'status'] as const;

/** Whether anything of a run is given. */
export function hasRun(values: Values): boolean {
  return pastedFields.some((name) => values[name].trim() !== '');
}

/** Throws a FieldError about the first text that is not what its field takes. */
export function readPastedTexts(values: Values): PastedRun {
  const jobs = listIn(
    values,
    'jobs',
    'jobs',
    say`This is not a list of jobs. Paste what one of these commands writes: gh run view ID --json jobs, or gh api repos/OWNER/REPO/actions/runs/ID/jobs`,
  );
  const runs = listIn(
    values,
    'runs',
    'workflow_runs',
    say`This is not a list of runs. Paste what this command writes: gh api repos/OWNER/REPO/actions/workflows/FILE/runs`,
  );
  const isCompared = values.commits.trim() !== '';
  const commits = isCompared ? parseJson(values.commits) : { commits: [] };
  if (!Array.isArray(asObject(commits)?.commits))
    throw new FieldError(
      'commits',
      say`This is not a comparison. Paste what this command writes: gh api repos/OWNER/REPO/compare/OLD...NEW`,
    );
  return {
    jobs: jobs?.map(toRestJob),
    log: values.log,
    testReport: values['test-reports'],
    runs: runs ?? [],
    commits,
  };
}

/** The list of objects in the text, or under `key` of the object in it; undefined for an empty text. */
function listIn(
  values: Values,
  field: FieldName,
  key: string,
  problem: Said,
): readonly JsonObject[] | undefined {
  if (values[field].trim() === '') return undefined;
  const value = parseJson(values[field]);
  const list = Array.isArray(value) ? value : asObject(value)?.[key];
  if (!Array.isArray(list)) throw new FieldError(field, problem);
  return list.map(asObject).filter((item) => item !== undefined);
}

/** What `gh run view --json jobs` calls the fields of GitHub's REST API. Source: cli/cli, pkg/cmd/run/shared. */
const restNames: Readonly<Record<string, string>> = {
  databaseId: 'id',
  startedAt: 'started_at',
  completedAt: 'completed_at',
  url: 'html_url',
};

function toRestJob(job: JsonObject, index: number): JsonObject {
  const steps = asList(job.steps).map((step) => renamed(asObject(step) ?? {}));
  return { id: index + 1, ...renamed(job), steps };
}

/** gh writes the year 1 for a time that is not known. */
function renamed(record: JsonObject): JsonObject {
  const entries = Object.entries(record).filter(([, value]) => !String(value).startsWith('0001-'));
  return Object.fromEntries(entries.map(([name, value]) => [restNames[name] ?? name, value]));
}
