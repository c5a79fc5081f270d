import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { readPull, readTeams } from '../../../src/event/waiting/pull-record.ts';

const least = { number: 1, createdAt: '2026-03-01T00:00:00Z', url: 'https://github.com/octo/hello/pull/1' };

test('a node that the token may not read is no pull request', () => {
  expect(
    [null, undefined, 'x', {}, { ...least, number: '1' }, { ...least, createdAt: 'soon' }].map(readPull),
  ).toEqual(Array.from({ length: 6 }, () => undefined));
});

test('a pull request of which nothing else is known has waited since it was opened', () => {
  expect(readPull(least)).toMatchObject({
    repository: '',
    title: '',
    author: undefined,
    isDraft: false,
    requests: [],
    opinions: [],
    checks: undefined,
    hasConflict: false,
  });
});

test('the last request counts, and a bot that is asked does not', () => {
  const mona = { __typename: 'User', login: 'mona' };
  const requestedAt = (createdAt: string, requestedReviewer: unknown) => ({
    __typename: 'ReviewRequestedEvent',
    createdAt,
    requestedReviewer,
  });
  const pull = readPull({
    ...least,
    reviewRequests: {
      nodes: [mona, { __typename: 'Bot', login: 'copilot' }, null].map((requestedReviewer) => ({
        requestedReviewer,
      })),
    },
    timelineItems: {
      nodes: [requestedAt('2026-03-03T00:00:00Z', mona), requestedAt('2026-03-02T00:00:00Z', mona), null, 7],
    },
  });
  expect(pull?.requests).toEqual([
    { who: 'mona', at: '2026-03-03T00:00:00Z' },
    { who: undefined, at: undefined },
  ]);
});

test('teams of the REST API are of the organisation that has the repository', () => {
  expect(readTeams({ requested_teams: [{ slug: 'cart' }, {}, null] }, 'octo-org/hello')).toEqual([
    '@octo-org/cart',
  ]);
  expect(readTeams(null, '')).toEqual([]);
});

property.prop([
  fc.object({
    key: fc.constantFrom(...Object.keys(least), 'labels', 'nodes', 'commits', 'author', 'login', 'x'),
  }),
])('no answer stops the report', (node) => void readPull({ ...node, ...least }));
