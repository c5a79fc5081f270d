import { isReminder, type NotifyWhen } from './notify-when.ts';
import type { QueryPart } from './query-error.ts';
import type { TargetRun } from './target-run.ts';
import type { RunOutcome } from './workflow-run.ts';

/**
 * What a message can show of a run and the runner does not know, or not always.
 * `jobs`: names, conclusions and steps of the run's jobs. `annotations`, `log`: why they failed. `earlierJobs`: the
 * jobs of the run before, which show what is newly broken or fixed by a re-run. `change`: how the run compares with those
 * before. `base`: whether the branch of a pull request's base fails, too. `owners`: who owns the files where it failed. `times`: when it started. `commit`, `branch`: what was built, where the event does not say. `author`: who
 * wrote it, for a mention.
 */
export const runFacts = [
  'outcome',
  'jobs',
  'annotations',
  'log',
  'earlierJobs',
  'change',
  'suspects',
  'base',
  'owners',
  'times',
  'commit',
  'branch',
  'author',
] as const;

export type RunFact = (typeof runFacts)[number];

/** What is known of the run before GitHub is asked. */
export interface KnownOfRun {
  readonly target: Pick<
    TargetRun,
    'upstream' | 'attempt' | 'commit' | 'pullRequest' | 'branch' | 'sha' | 'event'
  >;
  /** '' if nothing is known. */
  readonly soFar: RunOutcome | '';
  /** Whether a mention needs the login of the commit's author. */
  readonly needsAuthorLogin: boolean;
}

/** What GitHub must be asked for these facts. Empty if they are known already. */
export function listPartsForFacts(facts: Iterable<RunFact>, known: KnownOfRun): ReadonlySet<QueryPart> {
  return new Set([...facts].flatMap((fact) => listPartsFor(fact, known)));
}

/**
 * What GitHub must be asked to decide whether the run is reported. With a decision by the history, the rest is asked
 * for when that is known: see `partsForSuccess`.
 */
export function listPartsForDecision(
  decision: boolean | 'history' | 'jobs',
  cases: readonly NotifyWhen[],
  known: KnownOfRun,
): ReadonlySet<QueryPart> {
  const needsPast = cases.some((wanted) => wanted === 'changed' || wanted === 'fixed' || isReminder(wanted));
  switch (decision) {
    case false:
      return new Set();
    case true:
      return cases.includes('always') ? new Set() : listPartsForSuccess(known);
    case 'history':
      return new Set(past);
    case 'jobs':
      return new Set(needsPast ? [...past, 'jobs'] : ['jobs']);
    default:
      return decision satisfies never;
  }
}

/** What must be asked before a run is reported as successful: whether another job failed. */
export function listPartsForSuccess(known: KnownOfRun): ReadonlySet<QueryPart> {
  return new Set(known.soFar === 'success' && !isFinal(known) ? ['jobs'] : []);
}

/** The run itself says which repository its branch is in: a fork's runs are not its past. */
const past: readonly QueryPart[] = ['run', 'earlier runs'];

function listPartsFor(fact: RunFact, known: KnownOfRun): readonly QueryPart[] {
  const { target, soFar, needsAuthorLogin } = known;
  const isOwn = target.upstream === undefined;
  const ifOwn = (isUnknown: boolean): readonly QueryPart[] => (isOwn && isUnknown ? ['run'] : []);
  const outcome: readonly QueryPart[] = isFinal(known) ? [] : ['jobs'];
  const isCommitUnknown = target.commit === undefined && target.sha !== '';
  switch (fact) {
    case 'outcome':
      return outcome;
    case 'jobs':
      return ['jobs'];
    case 'annotations':
      return ['jobs', 'annotations'];
    case 'log':
      return ['jobs', 'logs'];
    case 'earlierJobs':
      return soFar === 'failure' || (soFar === 'success' && target.attempt > 1)
        ? ['jobs', 'jobs of the run before', ...past]
        : [];
    case 'change':
      return [...past, ...outcome];
    case 'suspects':
      return soFar === 'failure' ? ['commits since', ...past] : [];
    case 'base':
      return soFar === 'failure' && hasBase(target) ? ['jobs', 'runs of the branch'] : [];
    case 'owners':
      return soFar === 'failure' ? ['jobs', 'annotations', 'logs', 'code owners'] : [];
    case 'times':
      return ifOwn(true);
    case 'commit':
      return ifOwn(isCommitUnknown);
    case 'branch':
      return ifOwn(target.branch === undefined);
    case 'author':
      return [
        ...ifOwn(isCommitUnknown && target.pullRequest?.author === undefined),
        ...(needsAuthorLogin ? (['commit author'] as const) : []),
      ];
    default:
      return fact satisfies never;
  }
}

/** A merge queue builds on top of its base, which has passed. */
function hasBase({ pullRequest, event }: KnownOfRun['target']): boolean {
  return pullRequest?.base !== undefined && event !== 'merge_group';
}

/** False if another job can still make the outcome worse. GitHub calls a run that timed out cancelled. */
function isFinal({ target, soFar }: KnownOfRun): boolean {
  return target.upstream === undefined ? soFar === 'failure' : soFar !== 'cancelled';
}
