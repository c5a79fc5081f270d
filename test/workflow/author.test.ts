import { expect, test } from 'vitest';
import { runAnswer } from '../github/answers.ts';
import { notify, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { type GivenFacts, readWith } from './reading.ts';

const author = { name: 'Mona Lisa', email: 'mona@corp.example' };
const upstream = runAnswer({ id: 77, head_commit: { ...ownRun.head_commit, author } });
const ended = {
  eventName: 'workflow_run',
  payload: { action: 'completed', workflow_run: upstream },
};

/** Names of the author, and the questions about commits. */
async function authorOf(hub: Partial<Hub>, facts: GivenFacts = {}) {
  await using github = await startGitHub({ runs: [ownRun, upstream], jobs: [notify], ...hub });
  const { workflowRun, warnings } = await readWith(github, ended, facts);
  const asked = github.requests.filter((request) => request.includes('/commits/'));
  return { names: workflowRun.authorNames, author: workflowRun.people.author, warnings, asked: asked.length };
}

test('the login of who wrote the commit is asked for where a mention needs it', async () => {
  const found = await authorOf({ author: 'mona' }, { needsAuthor: () => true });
  expect(found).toEqual({
    names: ['mona', author.email, author.name],
    author: 'mona',
    warnings: [],
    asked: 1,
  });
});

test('it is not asked for where no mention needs it', async () => {
  const given: (readonly string[])[] = [];
  const needsAuthor = (names: readonly string[]) => {
    given.push(names);
    return false;
  };
  expect((await authorOf({}, { needsAuthor })).asked).toBe(0);
  expect(given).toEqual([[author.email, author.name]]);
  expect((await authorOf({})).asked).toBe(0);
});

test('an address that GitHub knows no account for leaves e-mail and name, without a warning', async () => {
  const { names, warnings } = await authorOf({ author: '' }, { needsAuthor: () => true });
  expect(names).toEqual([author.email, author.name]);
  expect(warnings).toEqual([]);
});

test('without the permission the warning names it', async () => {
  const permissions = new Set(['actions', 'checks'] as const);
  const { names, warnings } = await authorOf({ permissions }, { needsAuthor: () => true });
  expect(names).toEqual([author.email, author.name]);
  expect(warnings).toEqual([expect.stringContaining('"contents: read"')]);
});
