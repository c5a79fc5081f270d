import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/event/validation.ts';
import { repository } from '../../github/answers.ts';
import { type Hub, startGitHub } from '../../github/stand-in.ts';
import { failure, readFrom, reportFrom, runsOf } from './reading.ts';

const monday = { text: '72h', ms: 72 * 3_600_000 };

async function reportOf(
  hub: Partial<Hub>,
  ...given: Parameters<typeof reportFrom> extends [unknown, ...infer R] ? R : never
) {
  await using github = await startGitHub(hub);
  return await reportFrom(github, ...given);
}

describe('a workflow', () => {
  test('is red since the first failed run after the last green one, with who started it, how many runs and how long', async () => {
    const runs = runsOf(
      'CI',
      [
        { hoursAgo: 40 },
        { hoursAgo: 30, ...failure, actor: { login: 'mona', id: 1, type: 'User' } },
        { hoursAgo: 20, conclusion: 'cancelled' },
        { hoursAgo: 10, conclusion: 'timed_out', actor: { login: 'hubot', id: 2, type: 'User' } },
        { hoursAgo: 1, conclusion: null, status: 'in_progress' },
      ],
      { first: 126 },
    );
    const { workflows, counts, newlyRed, runs: total } = await reportOf({ runs });
    expect(counts).toEqual({ workflows: 1, red: 1, flaky: 0, green: 0 });
    expect(total).toEqual({ total: 1, succeeded: 0, failed: 1, rerun: 0, greenShare: 0 });
    expect(newlyRed).toEqual([]);
    expect(workflows[0]).toMatchObject({
      name: 'CI',
      url: `https://github.com/${repository}/actions/workflows/ci.yml?query=branch%3Amain`,
      state: 'red',
      ran: true,
      red: {
        since: { number: 127, url: runs[1]?.html_url, startedAt: runs[1]?.run_started_at },
        failedRuns: 2,
        orMore: false,
        durationMs: 30 * 3_600_000,
        breaker: 'mona',
      },
    });
  });

  test('that failed at night on a schedule was broken by nobody', async () => {
    const runs = runsOf('Nightly', [{ hoursAgo: 30 }, { hoursAgo: 6, ...failure, event: 'schedule' }]);
    expect((await reportOf({ runs })).workflows[0]?.red?.breaker).toBeNull();
  });

  test('whose streak reaches the end of the list may be red for longer', async () => {
    const runs = runsOf('CI', [{ hoursAgo: 5, ...failure }], { first: 9 });
    expect((await reportOf({ runs })).workflows[0]?.red).toMatchObject({ failedRuns: 1, orMore: true });
  });

  test('is flaky when it is green and a run needed a later attempt', async () => {
    const runs = runsOf('CI', [{ hoursAgo: 9 }, { hoursAgo: 8, run_attempt: 3 }, { hoursAgo: 7 }]);
    const { workflows, counts } = await reportOf({ runs });
    expect(counts).toEqual({ workflows: 1, red: 0, flaky: 1, green: 0 });
    expect(workflows[0]).toMatchObject({ state: 'flaky', runs: { total: 3, rerun: 1 } });
  });

  test('that was red and did not run is still red; one that was green is not reported', async () => {
    const runs = [
      ...runsOf('Release', [{ hoursAgo: 200, ...failure }]),
      ...runsOf('Docs', [{ hoursAgo: 200 }]),
    ];
    const { workflows, counts } = await reportOf({ runs });
    expect(counts.workflows).toBe(1);
    expect(workflows[0]).toMatchObject({ name: 'Release', state: 'red', ran: false });
  });

  test('that is disabled or deleted is left out', async () => {
    const runs = [
      ...runsOf('Old', [{ hoursAgo: 5, ...failure }]),
      ...runsOf('Gone', [{ hoursAgo: 5, ...failure }]),
      ...runsOf('CI run', [{ hoursAgo: 5 }]),
    ];
    const path = '.github/workflows/a.yml';
    const workflows: Hub['workflows'] = [
      { id: 3, name: 'Old', path, state: 'disabled_manually' },
      { id: 6, name: 'CI run', path, state: 'active' },
    ];
    expect((await reportOf({ runs, workflows })).workflows.map(({ name }) => name)).toEqual(['CI run']);
  });

  test('that is switched off is named, with who did it and its page', async () => {
    const path = (name: string) => `.github/workflows/${name}.yml`;
    const workflows: Hub['workflows'] = [
      { id: 3, name: 'Old', path: path('old'), state: 'disabled_manually' },
      { id: 4, name: 'Nightly', path: path('nightly'), state: 'disabled_inactivity' },
      { id: 5, name: 'Fork', path: path('fork'), state: 'disabled_fork' },
      { id: 6, name: 'CI', path: path('ci'), state: 'active' },
      { id: 7, name: 'Gone', path: path('gone'), state: 'deleted' },
    ];
    const { disabled } = await reportOf({ runs: runsOf('CI', [{ hoursAgo: 5 }]), workflows });
    expect(disabled?.map(({ name, reason }) => [name, reason])).toEqual([
      ['Nightly', 'inactivity'],
      ['Old', 'manually'],
    ]);
    expect(disabled?.[0]?.url).toMatch(/\/actions\/workflows\/nightly\.yml$/);
  });

  test('is not judged by pull requests, nor by a fork that has a branch of the same name', async () => {
    const runs = runsOf('CI', [
      { hoursAgo: 6 },
      { hoursAgo: 5, ...failure, head_repository: { id: 7, full_name: 'contrib/hello' } },
      { hoursAgo: 4, ...failure, event: 'pull_request' },
    ]);
    expect((await reportOf({ runs })).counts).toMatchObject({ red: 0, green: 1 });
  });

  test('is slower when the median of its green runs grew', async () => {
    const before = [30, 31, 32].map((hoursAgo) => ({ hoursAgo, minutes: 5 }));
    const current = [3, 2, 1].map((hoursAgo) => ({ hoursAgo, minutes: 8 + hoursAgo }));
    const {
      slower,
      slowest,
      workflows,
      before: counts,
    } = await reportOf({
      runs: runsOf('CI', [...before, ...current]),
    });
    expect(slower).toEqual([{ workflow: 'CI', medianMs: 600_000, medianBeforeMs: 300_000 }]);
    expect(slowest).toMatchObject({ workflow: 'CI', number: 4, durationMs: 660_000, medianMs: 600_000 });
    expect(workflows[0]).toMatchObject({ slowestMs: 660_000, slowestBeforeMs: 300_000 });
    expect(counts).toMatchObject({ total: 3, greenShare: 1 });
  });
});

test('the worst comes first: longest red, red that did not run, flaky, failed and green again, green', async () => {
  const runs = [
    ...runsOf('Green', [{ hoursAgo: 5 }], { id: 1 }),
    ...runsOf('Again', [{ hoursAgo: 6, ...failure }, { hoursAgo: 5 }], { id: 2 }),
    ...runsOf('Flaky', [{ hoursAgo: 5, run_attempt: 2 }], { id: 3 }),
    ...runsOf('Idle', [{ hoursAgo: 300, ...failure }], { id: 4 }),
    ...runsOf('Today', [{ hoursAgo: 5, ...failure }], { id: 5 }),
    ...runsOf(
      'Week',
      [
        { hoursAgo: 160, ...failure },
        { hoursAgo: 5, ...failure },
      ],
      { id: 6 },
    ),
  ];
  const { workflows } = await reportOf({ runs });
  expect(workflows.map(({ name }) => name)).toEqual(['Week', 'Today', 'Idle', 'Flaky', 'Again', 'Green']);
});

test('the period of a Monday reaches back to Friday', async () => {
  const runs = runsOf('CI', [{ hoursAgo: 70, ...failure }, { hoursAgo: 60 }]);
  expect((await reportOf({ runs })).runs.total).toBe(0);
  const report = await reportOf({ runs }, { period: monday });
  expect(report).toMatchObject({ period: '72h', from: '2026-02-27T01:00:00Z', runs: { total: 2 } });
});

test('a repository without runs has a report that says so', async () => {
  const report = await reportOf({});
  expect(report).toMatchObject({
    counts: { workflows: 0 },
    runs: { total: 0, greenShare: null },
    changed: false,
  });
});

describe('the event', () => {
  test('is a valid CloudEvent about the branch, and takes the attributes of the input', async () => {
    await using github = await startGitHub({ runs: runsOf('CI', [{ hoursAgo: 5, ...failure }]) });
    const given = { event: { file: '', text: '', attributes: { xvchatgroup: 'ops' } } };
    const { event } = await readFrom(github, given);
    expect(validate(JSON.parse(JSON.stringify(event)))).toEqual({ broken: [], warnings: [] });
    expect(event).toMatchObject({
      type: 'io.github.dingtalk-cloudevents.health',
      subject: 'main',
      source: `${github.url}/repos/${repository}`,
      time: '2026-03-02T01:00:00Z',
      status: 'failure',
      xvchatgroup: 'ops',
    });
  });

  test('is green where no workflow is red, and about no branch where there is none', async () => {
    await using github = await startGitHub({ runs: runsOf('CI', [{ hoursAgo: 5 }]) });
    expect((await readFrom(github)).event).toMatchObject({ status: 'success', subject: 'main' });
    const { event } = await readFrom(github, {}, { refName: '' });
    expect(event.subject).toBeUndefined();
  });

  test.each([
    ['event', { file: '', text: '{}' }],
    ['event-file', { file: 'a.json', text: '' }],
  ])('cannot be given beside the report: %s', async (input, given) => {
    await using github = await startGitHub();
    await expect(readFrom(github, { event: { ...given, attributes: {} } })).rejects.toThrow(
      `Input "report" cannot be \`health\` together with "${input}"; give one of them.`,
    );
    expect(github.requests).toEqual([]);
  });
});

describe('notify-when', () => {
  const broke = runsOf('CI', [{ hoursAgo: 30 }, { hoursAgo: 5, ...failure }]);
  const stays = runsOf('CI', [
    { hoursAgo: 30, ...failure },
    { hoursAgo: 5, ...failure },
  ]);
  const mended = runsOf('CI', [{ hoursAgo: 30, ...failure }, { hoursAgo: 5 }]);
  const steady = runsOf('CI', [{ hoursAgo: 30 }, { hoursAgo: 5 }]);

  test.each([
    ['failure', { broke: true, stays: true, mended: false, steady: false }],
    ['changed', { broke: true, stays: false, mended: true, steady: false }],
    ['fixed', { broke: false, stays: false, mended: true, steady: false }],
    ['success', { broke: false, stays: false, mended: true, steady: true }],
  ] as const)('%s', async (wanted, expected) => {
    const due: Record<string, boolean> = {};
    for (const [name, runs] of Object.entries({ broke, stays, mended, steady })) {
      await using github = await startGitHub({ runs });
      due[name] = (await readFrom(github, { notifyWhen: [wanted] })).notDue === undefined;
    }
    expect(due).toEqual(expected);
  });
});

describe('GitHub', () => {
  const many = runsOf(
    'CI',
    Array.from({ length: 1_200 }, (_, index) => ({ hoursAgo: 23 - index / 60 })),
  );

  test('is asked for all pages at once, and for the workflows', async () => {
    await using github = await startGitHub({ runs: many.slice(0, 950) });
    const { list } = await reportFrom(github);
    expect(list).toMatchObject({ read: 950, total: 950, complete: true });
    expect(github.requests).toHaveLength(11);
  });

  test('lists 1,000 runs, and the report says that there are more', async () => {
    const { list, before } = await reportOf({ runs: many });
    expect(list).toMatchObject({ read: 1_000, total: 1_200, complete: false, since: '2026-03-01T05:20:00Z' });
    expect(before).toBeNull();
  });

  test('is asked again after the seconds of Retry-After', async () => {
    await using github = await startGitHub({ runs: many.slice(0, 10) });
    github.hub.faults.push([/\/actions\/runs\?/, { status: 429, headers: { 'retry-after': '1' } }]);
    const reading = reportFrom(github);
    setTimeout(() => github.hub.faults.pop(), 500);
    expect((await reading).runs.total).toBe(10);
  });

  test('is not waited for longer than there is time', async () => {
    const fault = { status: 403, headers: { 'retry-after': '60' } };
    await using github = await startGitHub({ faults: [[/./, fault]] });
    await expect(readFrom(github)).rejects.toThrow('rate limit of the "github-token" is used up');
    expect(github.requests).toHaveLength(2);
  });

  test.each([
    [
      'permission',
      { permissions: new Set(['checks'] as const) },
      'Add "actions: read" to the job\'s "permissions"',
    ],
    ['private repository', { faults: [[/./, { status: 404 }]] }, 'needs "actions: read"'],
    [
      'rate limit',
      {
        faults: [
          [
            /./,
            { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772413200' } },
          ],
        ],
      },
      '2026-03-02T01:00:00',
    ],
    ['odd answer', { faults: [[/./, { status: 200, body: '[]' }]] }, 'not what its API documents'],
  ] as [string, Partial<Hub>, string][])(
    'that gives no list of runs is an error: %s',
    async (_, hub, words) => {
      await using github = await startGitHub(hub);
      await expect(readFrom(github)).rejects.toThrow(words);
    },
  );

  test('that is not asked because the run is cancelled gives no report', async () => {
    await using github = await startGitHub();
    await expect(readFrom(github, {}, {}, AbortSignal.abort())).rejects.toThrow(
      'The run was cancelled before the health report was made.',
    );
  });

  test('no token is an error', async () => {
    await using github = await startGitHub();
    await expect(readFrom(github, { token: undefined })).rejects.toThrow('there is no "github-token"');
  });

  test('that does not list the workflows is one warning', async () => {
    const faults: Hub['faults'] = [[/workflows\?/, { status: 404 }]];
    await using github = await startGitHub({ runs: many.slice(0, 10), faults });
    const { warnings, event } = await readFrom(github);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The health report is not complete \(disabled and deleted workflows are in it\): /,
      ),
    ]);
    expect(event.data).toMatchObject({ workflows: [{ name: 'CI' }] });
  });

  test('that lists a workflow without a name, and others that are none, is taken at its word', async () => {
    const listed = [
      null,
      'CI',
      { name: 'no id' },
      { id: 2, path: '.github/workflows/ci.yml', state: 'active' },
    ];
    const faults: Hub['faults'] = [
      [/workflows\?/, { status: 200, body: JSON.stringify({ workflows: listed }) }],
    ];
    await using github = await startGitHub({ runs: many.slice(0, 10), faults });
    const { warnings, event } = await readFrom(github);
    expect(warnings).toEqual([]);
    expect(event.data).toMatchObject({
      workflows: [{ name: '.github/workflows/ci.yml', runs: { total: 10 } }],
    });
  });

  test('that loses a page is a shorter list and a warning', async () => {
    const faults: Hub['faults'] = [[/[?&]page=3&/, { status: 404 }]];
    await using github = await startGitHub({ runs: many.slice(0, 950), faults });
    const { warnings, event } = await readFrom(github);
    expect(warnings).toEqual([
      expect.stringMatching(/^The health report is not complete \(it covers 200 of 950 runs\): /),
    ]);
    expect(event.data).toMatchObject({ list: { read: 200, complete: false } });
  });

  test('of an Enterprise Server has its own API and pages', async () => {
    await using github = await startGitHub({ runs: many.slice(0, 10) }, '/api/v3');
    const report = await reportFrom(github, {}, { serverUrl: 'https://github.corp.example' });
    expect(report.url).toBe(`https://github.corp.example/${repository}/actions?query=branch%3Amain`);
    expect(github.requests[0]).toContain(`created=${encodeURIComponent('>=2026-01-30T01:00:00Z')}`);
  });
});

describe('what anybody may have written', () => {
  test('half a character in the path, the name or the branch stops no report', async () => {
    const runs = runsOf('CI', [{ hoursAgo: 5, ...failure, head_branch: 'a\ud800' }], { id: 7 });
    const workflows = [
      { id: 7, name: 'C\ud800I', path: '.github/workflows/a\ud800.yml', state: 'active' },
      { id: 8, name: 'Old', path: '.github/workflows/\udfff.yml', state: 'disabled_manually' },
    ] as const;
    await using github = await startGitHub({ runs, workflows: [...workflows] });
    const { event, warnings } = await readFrom(github, {}, { ref: 'refs/heads/a\ud800' });
    expect(warnings).toEqual([]);
    expect(JSON.stringify(event.data)).toContain('actions/workflows/%EF%BF%BD.yml');
  });

  test('a credential in the name or path of a workflow is not shown', async () => {
    const token = `ghp_${'A1b2C3d4E5f6G7h8'.repeat(3).slice(0, 36)}`;
    const path = `.github/workflows/${token}.yml`;
    const runs = runsOf('CI', [{ hoursAgo: 5, ...failure, name: path, path }], { id: 7 });
    for (const name of [path, '', `${'x'.repeat(90)} ${token}`]) {
      const { workflows } = await reportOf({ runs, workflows: [{ id: 7, name, path, state: 'active' }] });
      expect(JSON.stringify(workflows)).not.toMatch(/ghp_\w/);
    }
  });
});
