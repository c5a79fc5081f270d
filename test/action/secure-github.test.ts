import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { makeAuthority, makeCertificate } from '../faults/certificate.ts';
import { repository, runId } from '../github/answers.ts';
import { failedLeg, log, ownRun } from '../github/failed-run.ts';
import { type GitHubStandIn, startGitHub } from '../github/stand-in.ts';
import { scratchPath } from '../runner/scratch.ts';
import { act, inputsFor } from './seed.ts';

const authority = makeAuthority('GitHub');
const authorityFile = scratchPath('authority.pem');
const enterprise = 'ghes.example.com';

let github: GitHubStandIn;
let secure: Http2SecureServer;
let robots: RobotServer;
/** The versions of HTTP that GitHub was asked in. */
let versions: Set<string>;

beforeEach(async () => {
  writeFileSync(authorityFile, authority.cert);
  versions = new Set();
  robots = await startRobots([{}]);
  const tls = makeCertificate(['localhost', enterprise], { authority });
  secure = createSecureServer({ ...tls, allowHTTP1: true }, async (asked, answer) => {
    versions.add(asked.httpVersion);
    const { authorization } = asked.headers;
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const reported = await fetch(`${github.url}${asked.url}`, { headers, redirect: 'manual' });
    for (const name of ['content-type', 'location']) answer.setHeader(name, reported.headers.get(name) ?? '');
    answer.writeHead(reported.status);
    answer.end(Buffer.from(await reported.arrayBuffer()));
  });
  await listening(secure);
  const logAddress = () => `https://localhost:${portOf(secure)}`;
  const logs = new Map([[failedLeg.id, log]]);
  github = await startGitHub({ runs: [ownRun], jobs: [failedLeg], logs, logAddress });
});

afterEach(async () => {
  secure.close();
  await robots.close();
  await github[Symbol.asyncDispose]();
});

/** The alert of a failed build, from GitHub at this address. */
async function alertFrom(apiUrl: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const run = await act(
    { ...inputsFor(...robots.robots), 'github-token': github.hub.token },
    {
      jobStatus: 'failure',
      env: {
        GITHUB_API_URL: apiUrl,
        GITHUB_REPOSITORY: repository,
        GITHUB_RUN_ID: String(runId),
        NODE_EXTRA_CA_CERTS: authorityFile,
        ...env,
      },
    },
  );
  expect(run.annotations.warning).toEqual([]);
  return run.outputs.message ?? '';
}

test('GitHub, which would speak HTTP/2, is asked in the version that the bundle has', async () => {
  const message = await alertFrom(`https://localhost:${portOf(secure)}`);
  expect(message).toContain('expected 2 to be 3');
  expect([...versions]).toEqual(['1.1']);
});

test.for(['http', 'https'])('so it is through the tunnels of a proxy over %s', async (scheme) => {
  const tunnels: string[] = [];
  const tls = makeCertificate(['localhost'], { authority });
  const server = scheme === 'https' ? createSecureServer({ ...tls, allowHTTP1: true }) : createServer();
  const proxy = server.on('connect', ({ url = '' }: { url?: string }, near: Duplex) => {
    tunnels.push(url);
    const far = connect(portOf(secure), '127.0.0.1', () => near.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    near.pipe(far).pipe(near);
  });
  await listening(proxy);
  const message = await alertFrom(`https://${enterprise}`, {
    https_proxy: `${scheme}://localhost:${portOf(proxy)}`,
  });
  proxy.close();
  expect(message).toContain('expected 2 to be 3');
  expect(new Set(tunnels)).toEqual(new Set([`${enterprise}:443`]));
  // What is asked last goes through a tunnel that is there; whether the others are free by then is a matter of time.
  const asked = github.requests.filter((target) => target.includes('/repos/'));
  // CODEOWNERS is looked for in three places.
  expect(asked.filter((target) => target.includes('CODEOWNERS'))).toHaveLength(3);
  expect(asked).toHaveLength(8);
  expect(tunnels.length).toBeLessThan(8);
  expect([...versions]).toEqual(['1.1']);
});

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
