import { afterEach, describe, expect, test } from 'vitest';
import { type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { repository } from '../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import type { Run, Step } from '../runner/runner.ts';
import { act } from './seed.ts';

let server: RobotServer | undefined;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  await server?.close();
  await github?.[Symbol.asyncDispose]();
  server = github = undefined;
});

const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const baseSha = 'd'.repeat(40);
const codeOwners = '* @octo/all\n/src/cart/ @octo/cart\n/src/pay/ @mona\n';
const theirs = '* @octo/everybody\n';
const loginMap = 'mona: mona1\n@octo/cart: [cart1, cart2]\n@octo/all: all1\n@octo/everybody: everybody1';
const tests = `<testsuite name="s"><testcase name="total" file="src/cart/total.test.ts" line="3"><failure message="no"/></testcase>
<testcase name="pays" file="src/pay/pay.test.ts" line="9"><failure message="no"/></testcase></testsuite>`;

const env = {
  GITHUB_REPOSITORY: repository,
  GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@refs/heads/main`,
};
const push = { name: 'push', payload: {} };
const pullFrom = (from: string): NonNullable<Step['event']> => ({
  name: 'pull_request',
  payload: {
    number: 42,
    pull_request: {
      number: 42,
      head: { ref: 'x', sha: 'c'.repeat(40), repo: { full_name: from } },
      base: { ref: 'main', sha: baseSha, repo: { full_name: repository } },
    },
    repository: { full_name: repository, default_branch: 'main' },
  },
});

/** A step that reports a failed run and calls the owners. */
async function report(
  event: NonNullable<Step['event']>,
  {
    hub = {},
    files = {},
    inputs = {},
  }: { hub?: Partial<Hub>; files?: Step['files']; inputs?: Step['inputs'] } = {},
): Promise<Run> {
  server = await startRobots([{}]);
  const known = new Map([sha, baseSha].map((at) => [`${at}:.github/CODEOWNERS`, codeOwners]));
  github = await startGitHub({ files: known, ...hub });
  return await act(
    {
      webhook: server.robots[0]?.url ?? '',
      'allowed-hosts': server.robots[0]?.host ?? '',
      'github-token': github.hub.token,
      ...{ report: 'run', status: 'failure', 'test-reports': 'tests.xml' },
      ...{ 'at-logins': 'owners', 'login-map': loginMap, ...inputs },
    },
    {
      event,
      env,
      api: { url: github.url, token: github.hub.token },
      files: { 'tests.xml': tests, ...files },
    },
  );
}

const received = () =>
  server?.robots[0]?.received[0] as unknown as {
    at?: { atUserIds?: string[] };
    markdown: { text: string };
  };
const asked = () => github?.requests.filter((request) => request.includes('/contents/')) ?? [];
/** CODEOWNERS is asked for in all places at once, not in one after the other. */
const placesAt = (commit: string) =>
  ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].map(
    (path) => `GET /repos/${repository}/contents/${path}?ref=${commit}`,
  );
const ofOwners = (run: Run) =>
  run.annotations.warning.map(({ message }) => message).filter((text) => /owners|mentioned/.test(text));

describe('the owners of two failed tests', () => {
  test('are called, shown beside the tests and below, and named in the log with the lines', async () => {
    const files = { '.git/HEAD': `${sha}\n`, '.github/CODEOWNERS': codeOwners };
    const run = await report(push, { files });
    expect(received().at?.atUserIds).toEqual(['cart1', 'cart2', 'mona1']);
    expect(received().markdown.text).toContain('Owners: octo/cart · mona');
    expect(received().markdown.text).toMatch(/total.test.ts:3.* · octo\/cart/);
    expect(received().markdown.text).toMatch(/pay.test.ts:9.* · mona/);
    expect(run.log).toContain(
      'Mentioned by the role "owners": "octo/cart", "mona", by .github/CODEOWNERS, line 2, 3.',
    );
    expect([asked(), ofOwners(run)]).toEqual([[], []]);
  });

  test('are those of the commit if nothing is checked out, asked for in its three places', async () => {
    await report(push);
    expect(received().at?.atUserIds).toEqual(['cart1', 'cart2', 'mona1']);
    expect(asked().toSorted()).toEqual(placesAt(sha));
  });

  test.each(['mona/hello', repository])(
    'of a pull request from %s are those of its base, whatever it changes',
    async (from) => {
      const files = { '.git/HEAD': `${'c'.repeat(40)}\n`, '.github/CODEOWNERS': theirs, CODEOWNERS: theirs };
      await report(pullFrom(from), { files });
      expect(received().at?.atUserIds).toEqual(['cart1', 'cart2', 'mona1']);
      expect(asked().toSorted()).toEqual(placesAt(baseSha));
    },
  );

  test('are nobody if the base of a pull request has no file, and the next is called', async () => {
    const run = await report(pullFrom('mona/hello'), {
      hub: { files: new Map() },
      files: { CODEOWNERS: theirs },
      inputs: { 'at-logins': 'owners, else mona' },
    });
    expect(received().at?.atUserIds).toEqual(['mona1']);
    expect(asked()).toHaveLength(3);
    expect(run.log).toContain('The role "owners" mentions nobody: CODEOWNERS was not found');
    expect(run.log).toContain('"owners" mentioned nobody; next: "mona".');
  });

  test('are missing without the permission, which a warning says only if they are asked for', async () => {
    const hub = { permissions: new Set(['actions', 'checks'] as const) };
    expect(ofOwners(await report(push, { hub }))).toEqual([
      expect.stringMatching(/could not be read from GitHub \(.*code owners.*\).*contents: read/),
    ]);
    await server?.close();
    await github?.[Symbol.asyncDispose]();
    const run = await report(push, { hub, inputs: { 'at-logins': 'mona' } });
    expect(ofOwners(run)).toEqual([]);
    expect(received().at?.atUserIds).toEqual(['mona1']);
  });
});

test('a run that succeeds but for its tests asks for the owners when those are read', async () => {
  const inputs = { status: 'success', report: 'auto' };
  const run = await report(pullFrom('mona/hello'), { inputs });
  expect(received().at?.atUserIds).toEqual(['cart1', 'cart2', 'mona1']);
  expect(received().markdown.text).toContain('Owners: octo/cart · mona');
  expect(asked().toSorted()).toEqual(placesAt(baseSha));
  expect(ofOwners(run)).toEqual([]);
});

test('a run that succeeds asks for no owners', async () => {
  await report(push, { inputs: { status: 'success', 'test-reports': '' } });
  expect(asked()).toEqual([]);
});

test('the owners of the workflow are called if no file is known', async () => {
  const run = await report(push, { inputs: { 'test-reports': '' } });
  expect(received().at?.atUserIds).toEqual(['all1']);
  expect(run.log).toContain('"octo/all", by .github/CODEOWNERS, line 1.');
});

describe('a rota in a file', () => {
  const rota = (person: string) => `people: [${person}]\nfrom: 2026-01-05T09:00\nevery: 1w\n`;
  const inputs = { 'at-logins': 'on-call', 'on-call': '.github/on-call.yml', text: 'On call: {{ on_call }}' };

  test('calls whose turn it is, and gives it to templates', async () => {
    const run = await report(push, { files: { '.github/on-call.yml': rota('@mona') }, inputs });
    expect(received().at?.atUserIds).toEqual(['mona1']);
    expect(received().markdown.text).toContain('On call: mona');
    expect(run.log).toMatch(
      /Mentioned by the role "on-call": "mona", number 1 of "people", since 20\d\d-\d\d-\d\d 09:00\./,
    );
  });

  test('of a pull request from a fork is that of its base', async () => {
    const files = new Map([[`${baseSha}:.github/on-call.yml`, rota('mona')]]);
    const theirs = { '.github/on-call.yml': rota('@octo/everybody') };
    await report(pullFrom('mona/hello'), { hub: { files }, files: theirs, inputs });
    expect(received().at?.atUserIds).toEqual(['mona1']);
  });

  test('that no commit has calls nobody there, with a warning', async () => {
    const theirs = { '.github/on-call.yml': rota('@octo/everybody') };
    const run = await report(pullFrom('mona/hello'), { hub: { files: new Map() }, files: theirs, inputs });
    expect(received().at?.atUserIds ?? []).toEqual([]);
    expect(
      run.annotations.warning.map(({ message }) => message).filter((text) => text.includes('on-call')),
    ).toEqual([
      expect.stringMatching(
        /^Input "on-call" was not read: .* The alert is sent without mentioning who is on call\.$/,
      ),
    ]);
  });
});
