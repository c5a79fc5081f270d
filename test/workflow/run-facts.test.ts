import { expect, test } from 'vitest';
import type { NotifyWhen } from '../../src/workflow/notify-when.ts';
import {
  type KnownOfRun,
  listPartsForDecision,
  listPartsForFacts,
  listPartsForSuccess,
  type RunFact,
  runFacts,
} from '../../src/workflow/run-facts.ts';
import type { RunRecord } from '../../src/workflow/run-record.ts';
import type { RunOutcome } from '../../src/workflow/workflow-run.ts';

const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

function known(soFar: RunOutcome | '', target: Partial<KnownOfRun['target']> = {}, needsAuthorLogin = false) {
  return {
    target: { attempt: 1, event: 'push', branch: 'main', sha, commit: { sha }, ...target },
    soFar,
    needsAuthorLogin,
  };
}

const upstream = { conclusion: 'failure' } as RunRecord;

function partsOf(fact: RunFact, ...given: Parameters<typeof known>): string[] {
  return [...listPartsForFacts([fact], known(...given))].toSorted();
}

const past = ['earlier runs', 'run'];

test.each<[RunFact, RunOutcome | '', Partial<KnownOfRun['target']>, readonly string[]]>([
  ['outcome', 'failure', {}, []],
  ['outcome', 'success', {}, ['jobs']],
  ['outcome', 'cancelled', {}, ['jobs']],
  ['outcome', '', {}, ['jobs']],
  ['outcome', 'success', { upstream }, []],
  ['outcome', 'cancelled', { upstream }, ['jobs']],
  ['jobs', 'failure', {}, ['jobs']],
  ['annotations', 'failure', {}, ['annotations', 'jobs']],
  ['log', 'failure', {}, ['jobs', 'logs']],
  ['change', 'failure', {}, past],
  ['change', 'success', {}, ['earlier runs', 'jobs', 'run']],
  ['change', 'success', { upstream }, past],
  ['suspects', 'failure', {}, ['commits since', ...past]],
  ['suspects', 'success', {}, []],
  ['base', 'failure', {}, []],
  ['base', 'failure', { pullRequest: { base: 'main' } }, ['jobs', 'runs of the branch']],
  ['base', 'failure', { pullRequest: { base: 'main' }, event: 'merge_group' }, []],
  ['base', 'success', { pullRequest: { base: 'main' } }, []],
  ['base', 'failure', { pullRequest: { head: 'main' } }, []],
  ['earlierJobs', 'failure', {}, ['earlier runs', 'jobs', 'jobs of the run before', 'run']],
  ['earlierJobs', 'success', {}, []],
  ['earlierJobs', 'success', { attempt: 2 }, ['earlier runs', 'jobs', 'jobs of the run before', 'run']],
  ['times', 'failure', {}, ['run']],
  ['times', 'failure', { upstream }, []],
  ['commit', 'failure', {}, []],
  ['commit', 'failure', { commit: undefined as never }, ['run']],
  ['commit', 'failure', { commit: undefined as never, sha: '' }, []],
  ['branch', 'failure', {}, []],
  ['branch', 'failure', { branch: undefined as never }, ['run']],
  ['author', 'failure', {}, []],
  ['author', 'failure', { commit: undefined as never }, ['run']],
  ['author', 'failure', { commit: undefined as never, pullRequest: { author: 'mona' } }, []],
])('%s of a run that is %j so far (%j) asks for %j', (fact, soFar, target, parts) => {
  expect(partsOf(fact, soFar, target)).toEqual(parts);
});

test('the login of an author is asked for if a mention needs it', () => {
  expect(partsOf('author', 'failure', {}, true)).toEqual(['commit author']);
});

test('all facts together ask for each part once, and no facts for nothing', () => {
  const all = listPartsForFacts(runFacts, known('failure', { attempt: 2 }, true));
  expect([...all].toSorted()).toEqual([
    'annotations',
    'code owners',
    'commit author',
    'commits since',
    'earlier runs',
    'jobs',
    'jobs of the run before',
    'logs',
    'run',
  ]);
  expect(listPartsForFacts([], known('')).size).toBe(0);
});

test.each<[Parameters<typeof listPartsForDecision>[0], NotifyWhen[], RunOutcome | '', readonly string[]]>([
  [true, ['always'], 'success', []],
  [true, ['always', 'success'], 'success', []],
  [true, ['success'], 'success', ['jobs']],
  [true, ['failure'], 'failure', []],
  [false, ['failure'], 'success', []],
  ['history', ['fixed'], 'success', past],
  ['history', ['changed'], 'failure', past],
  ['jobs', ['failure'], 'cancelled', ['jobs']],
  ['jobs', ['failure', 'changed'], '', ['earlier runs', 'jobs', 'run']],
  ['jobs', ['fixed'], '', ['earlier runs', 'jobs', 'run']],
])('a decision %j for %j of a run that is %j so far asks for %j', (decision, cases, soFar, parts) => {
  expect([...listPartsForDecision(decision, cases, known(soFar))].toSorted()).toEqual(parts);
});

test('before a run is reported as successful its other jobs are looked at, unless it is over', () => {
  const partsIn = (...given: Parameters<typeof known>) => [...listPartsForSuccess(known(...given))];
  expect(partsIn('success')).toEqual(['jobs']);
  expect(partsIn('success', { upstream })).toEqual([]);
  expect(partsIn('failure')).toEqual([]);
});
