import { describe, expect, test } from 'vitest';
import { waitingReportType } from '../../../src/event/waiting-report.ts';
import { shareLines } from '../../../src/message/pages/waiting.ts';
import { locales } from '../../../src/message/settings.ts';
import { manyWaiting, waiting } from '../../fixtures/gallery/waiting.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from '../run-context.ts';

function eventOf(data: unknown) {
  return eventWith({ type: waitingReportType, data });
}

const eight = waiting[0]?.given?.[0];

describe.each(locales)('in %s', (locale) => {
  test('250 pull requests and 9 runs are twenty lines, and far from the limit', async () => {
    const { bodies } = await composeEvents(eventOf(manyWaiting().data), settingsWith({ locale }));
    const [body] = bodies;
    if (body === undefined) throw new Error('no body');
    expect(body.truncated).toBe(false);
    expect(wireBytes(body)).toBeLessThan(8_000);
    const lines = textOf(body).split('\n');
    const counted = /more|另有 \d+ 项$/;
    expect(lines.filter((line) => /^- .*\]\(/.test(line))).toHaveLength(20);
    expect(
      lines.filter((line) => line.startsWith('- ') && !line.includes('](') && counted.test(line)),
    ).toHaveLength(4);
  });

  test('eight pull requests and a run are a line each, in less than 3 kB', async () => {
    const { bodies } = await composeEvents(eventOf(eight?.data), settingsWith({ locale }));
    expect(wireBytes(bodies[0] as never)).toBeLessThan(3_000);
    expect(
      bodies
        .map(textOf)
        .join()
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toHaveLength(9);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    [
      'other types',
      { reviews: [null, 1, { asked: 7, number: 'x' }], counts: { reviews: 3 }, approvals: 'x' },
    ],
    [
      'odd numbers',
      { counts: { reviews: -1, merges: 1e300 }, max: 1e300, merges: [{ waitingMs: -1, number: 0.5 }] },
    ],
    [
      'odd names',
      { counts: { authors: 1 }, authors: [{ reasons: ['constructor', null], checks: 'toString' }] },
    ],
  ])('data of %s is a message', async (_, data) => {
    const { bodies } = await composeEvents(eventOf(data), settingsWith({ locale }));
    expect(bodies.map(textOf).join()).not.toMatch(/undefined|NaN|null|native code/);
  });
});

test('each line says who, what, for how long, the checks, and where', async () => {
  const { bodies } = await composeEvents(eventOf(eight?.data));
  const text = bodies.map(textOf).join();
  expect(text).toMatch(
    /- ✅ \[#412 Retry when the proxy closes the tunnel\]\(\S+\) · network, hubot · 3 d · octocat's PR · \+164 −20/,
  );
  expect(text).toMatch(/- \[Deploy #128\]\(\S+\) · production · mona, ops · 5 h/);
  expect(text).toMatch(/- ❌ \[#417 Cache the catalogue\]\(\S+\) · mona · checks failing · 8 h/);
  expect(text).toMatch(/- ✅ \[#418 Translate the errors\]\(\S+\) · octocat · 1 d/);
});

test('a title is text, and an address that is not https is no link', async () => {
  const asked = ['@all', '[x](https://evil.example)'];
  const reviews = [
    { title: '[x](https://evil.example) ** @all', url: 'javascript:alert(1)', number: 1, asked },
  ];
  const { bodies } = await composeEvents(eventOf({ counts: { reviews: 1 }, reviews }));
  const text = bodies.map(textOf).join();
  expect(text).not.toContain('](https://evil.example)');
  expect(text).not.toContain('javascript');
});

test('nothing is said to wait only where everything is known', async () => {
  const titleOf = async (data: unknown) =>
    (await composeEvents(eventOf(data))).bodies.map(({ message }) => JSON.stringify(message)).join();
  const lists = { reviews: [], authors: [], merges: [], runsUrl: 'https://github.com/octo/hello/actions' };
  expect(await titleOf({ ...lists, approvals: [] })).toContain('✅ Nothing is waiting');
  expect(await titleOf({ ...lists, approvals: null })).toContain('Nothing is waiting, as far as we know');
  expect(await titleOf({ ...lists, approvals: null })).not.toContain('✅');
  const cut = await titleOf({ ...lists, approvals: [], list: { read: 0, total: 1, complete: false } });
  expect(cut).toContain('Nothing is waiting, as far as we know');
  expect(cut).toContain('Based on the oldest 0 of 1 open pull requests');
});

test.each([
  [[3, 1, 0, 2], 20, [3, 1, 0, 2]],
  [[30, 1, 0, 2], 20, [17, 1, 0, 2]],
  [[100, 100, 100, 100], 20, [5, 5, 5, 5]],
  [[100, 100, 100, 100], 3, [1, 1, 1, 0]],
  [[0, 0, 0, 0], 20, [0, 0, 0, 0]],
])('lists of %j lines share %i as %j', (counts, max, shown) =>
  expect(shareLines(counts, max)).toEqual(shown),
);

describe('at-logins', () => {
  const loginMap = {
    mona: '13800138000',
    hubot: '13800138001',
    'octo/network': 'team-network',
    '@octo/ops': '13800138003',
    octocat: '13800138004',
  };
  const atOf = async (logins: string[], when: 'always' | 'failure' = 'always', data = eight?.data) => {
    const mentions = { logins, loginMap, when };
    const { bodies, warnings } = await composeEvents(eventOf(data), settingsWith({ mentions }));
    return { at: bodies[0]?.message.at, warnings };
  };

  test('reviewers mentions each who is asked once, and teams', async () => {
    const { at, warnings } = await atOf(['reviewers']);
    expect(at).toMatchObject({
      atMobiles: ['13800138001', '13800138000', '13800138003'],
      atUserIds: ['team-network'],
    });
    expect(warnings).toEqual([]);
  });

  test('author mentions whose pull request is to be mended or merged', async () => {
    const { at } = await atOf(['author']);
    expect(at).toMatchObject({ atMobiles: ['13800138001', '13800138000', '13800138004'] });
  });

  test('names who is not in the login map', async () => {
    const data = { counts: { reviews: 1, total: 1 }, reviews: [{ number: 1, asked: ['@octo/other'] }] };
    const { warnings } = await atOf(['reviewers'], 'always', data);
    expect(warnings).toEqual([expect.stringContaining('"@octo/other"')]);
  });

  test('with at-when: failure mentions nobody when nothing waits', async () => {
    const { at } = await atOf(['octocat'], 'failure', { counts: { total: 0 } });
    expect(at).toBeUndefined();
    expect((await atOf(['octocat'], 'failure')).at).toBeDefined();
  });
});

test('in a digest it is a line that leads to the pull requests', async () => {
  const events = [eventOf(eight?.data), eventWith({ id: 'e2' })];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(bodies.map(textOf).join()).not.toContain('failed');
  expect(bodies.map(textOf).join()).toContain('[✋ 3 to review, 1 to approve, 3 to fix, 2 to merge');
});
