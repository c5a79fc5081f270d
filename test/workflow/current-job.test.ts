import { expect, test } from 'vitest';
import type { JobRecord } from '../../src/workflow/job-record.ts';
import { findCurrentJob, isNamedAfter } from '../../src/workflow/jobs.ts';

function job(id: number, name: string, given: Partial<JobRecord> = {}): JobRecord {
  return { id, name, inProgress: true, isWaiting: false, conclusion: 'running', steps: [], ...given };
}

const self = { key: 'test', matrix: { os: 'ubuntu-latest', node: 24 }, runnerName: 'GitHub Actions 7' };

test('is the job in progress on this runner, whatever its name', () => {
  const jobs = [
    job(1, 'test', { runnerName: 'GitHub Actions 6' }),
    job(2, 'Tests', { runnerName: self.runnerName }),
  ];
  expect(findCurrentJob(jobs, self)?.id).toBe(2);
});

test('is not a finished job of the same runner', () => {
  const jobs = [
    job(1, 'test', { runnerName: self.runnerName, inProgress: false, conclusion: 'success' }),
    job(2, 'Tests', { runnerName: self.runnerName }),
  ];
  expect(findCurrentJob(jobs, self)?.id).toBe(2);
});

test('is recognised by its name and matrix when the runner is not known', () => {
  const jobs = [job(1, 'test (ubuntu-latest, 22)'), job(2, 'test (ubuntu-latest, 24)'), job(3, 'test')];
  expect(findCurrentJob(jobs, self)?.id).toBe(2);
  expect(findCurrentJob(jobs, { ...self, matrix: {} })?.id).toBe(3);
});

test('is the only job in progress, whatever its name', () => {
  const jobs = [job(1, 'Build', { inProgress: false, conclusion: 'success' }), job(2, 'Say the team')];
  expect(findCurrentJob(jobs, self)?.id).toBe(2);
});

test('is no job that another runner works on', () => {
  expect(findCurrentJob([job(1, 'test', { runnerName: 'GitHub Actions 6' })], self)).toBeUndefined();
});

test('is the one of its id, even if it is called over', () => {
  const jobs = [job(1, 'test', { inProgress: false, conclusion: 'success' }), job(2, 'test')];
  expect(findCurrentJob(jobs, { ...self, checkRunId: 1 })?.id).toBe(1);
  expect(findCurrentJob(jobs, { ...self, checkRunId: 9 })?.id).toBe(2);
});

test('is the one on this runner before one of the right name that has no runner yet', () => {
  const jobs = [job(1, 'test (ubuntu-latest, 24)'), job(2, 'Tests', { runnerName: self.runnerName })];
  expect(findCurrentJob(jobs, self)?.id).toBe(2);
});

test('is recognised by its name where no runner has one', () => {
  const jobs = [job(1, 'test'), job(2, 'lint')];
  expect(findCurrentJob(jobs, { key: 'test', matrix: {}, runnerName: '' })?.id).toBe(1);
  expect(
    findCurrentJob([job(1, 'ci / test'), job(2, 'test / ci')], { key: 'test', matrix: {}, runnerName: '' })
      ?.id,
  ).toBe(1);
});

test('inside workflows that call each other has the name of the innermost', () => {
  const own = { key: 'test', matrix: {}, runnerName: '' };
  expect(findCurrentJob([job(1, 'ci / test / unit'), job(2, 'ci / unit / test')], own)?.id).toBe(2);
});

test('may be on any runner where this one does not know its name', () => {
  const jobs = [job(1, 'test', { runnerName: 'a' }), job(2, 'lint', { runnerName: 'b' })];
  expect(findCurrentJob(jobs, { key: 'lint', matrix: {}, runnerName: '' })?.id).toBe(2);
});

test('is none of two on one runner, nor of two of one name', () => {
  const twice = [1, 2].map((id) => job(id, `Tests ${id}`, { runnerName: self.runnerName }));
  expect(findCurrentJob(twice, self)).toBeUndefined();
  expect(findCurrentJob([job(1, 'test'), job(2, 'test')], { ...self, matrix: {} })).toBeUndefined();
});

test('is unknown rather than guessed', () => {
  expect(findCurrentJob([job(1, 'Build'), job(2, 'Say the team')], self)).toBeUndefined();
  expect(findCurrentJob([], self)).toBeUndefined();
});

test.each([
  ['test', true],
  ['test (windows-latest, 24)', true],
  ['test / unit', true],
  ['ci / test (24)', true],
  ['testing', false],
  ['unit test', false],
  ['Tests', false],
])('a job named "%s" is named after "test": %s', (name, expected) => {
  expect(isNamedAfter(name, 'test')).toBe(expected);
});
