import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeAuthority, makeCertificate } from '../faults/certificate.ts';
import { type FaultServer, ok, secret, startFaultServer, token } from '../faults/fault-server.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { type Job, type OtherStep, runJob } from '../runner/job.ts';
import type { Run, Step } from '../runner/runner.ts';
import { scratchPath } from '../runner/scratch.ts';

const company = makeAuthority('Company');
const thief = makeAuthority('Thief');
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A robot that only a proxy finds, as `robot.test`. */
async function robotOf(authority: typeof company, host = 'robot.test'): Promise<FaultServer> {
  const server = await startFaultServer([ok], { tls: makeCertificate([host], { authority }) });
  open.push(server);
  return server;
}

/** A proxy that tunnels everything to one robot. */
async function proxyTo(robot: FaultServer): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer().on('connect', (_, near: Socket) => {
    const far = connect(robot.port, '127.0.0.1', () => near.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function fileOf(...certificates: readonly string[]): string {
  const path = scratchPath('authority.pem');
  writeFileSync(path, certificates.join('\n'));
  return path;
}

interface Watched {
  readonly inputs?: Step['inputs'];
  readonly jobEnv?: Readonly<Record<string, string>>;
  /** The step after `watch`, which fails. */
  readonly later?: Partial<OtherStep>;
  /** Before that step, outside of the job. */
  readonly meanwhile?: () => void;
  readonly env?: NonNullable<Step['env']>;
  readonly files?: NonNullable<Step['files']>;
  readonly api?: NonNullable<Step['api']>;
}

/** A job that fails, whose first step is `watch`. */
async function watched({ inputs = {}, jobEnv = {}, later = {}, meanwhile, ...step }: Watched) {
  const job: Job = await runJob(
    [
      {
        action: join(unpackedArchive(), 'watch'),
        event: { name: 'push', payload: {} },
        with: ({ stage }) => {
          if (stage === 'post') meanwhile?.();
          return { secret, retries: 0, ...inputs };
        },
        ...step,
      },
      { ends: 'failure', ...later },
    ],
    jobEnv,
  );
  const [[main], [post]] = [job.mains, job.posts];
  if (!main || !post) throw new Error('watch has two stages');
  return { main, post };
}

/** The warnings about the job itself, and not about the token that these jobs do not have. */
function warningsOf({ annotations }: Run): string[] {
  return annotations.warning.map(({ message }) => message).filter((text) => !text.includes('github-token'));
}

/** Whom a message mentions. */
function mobilesIn(body: string): readonly string[] {
  return JSON.parse(body).at?.atMobiles ?? [];
}

/** What the state says, decoded. */
function textsOf(state: Run['state']): string[] {
  return Object.values(state).map((value) => Buffer.from(value, 'base64url').toString());
}

function to(robot: FaultServer) {
  const host = `robot.test:${robot.port}`;
  return { webhook: `https://${host}/robot/send?access_token=${token}`, 'allowed-hosts': host };
}

describe('the alert goes the way that the job had at its start', () => {
  test('whatever proxy and authority a later step sets', async () => {
    const [robot, stolen] = [await robotOf(company), await robotOf(thief)];
    const jobEnv = { HTTPS_PROXY: await proxyTo(robot), NODE_EXTRA_CA_CERTS: fileOf(company.cert) };
    const exports = { HTTPS_PROXY: await proxyTo(stolen), NODE_EXTRA_CA_CERTS: fileOf(thief.cert) };
    const { post } = await watched({ inputs: to(robot), jobEnv, later: { exports } });
    expect([robot.messages().length, stolen.connections()]).toEqual([1, 0]);
    expect(post.conclusion).toBe('success');
    expect(warningsOf(post)).toEqual([
      "A later step changed HTTPS_PROXY, NODE_EXTRA_CA_CERTS. The values from the start of the job are used. To change them, use the job's `env` or a step before `watch`.",
    ]);
  });

  test('whatever a later step writes into the file of the authority', async () => {
    const robot = await robotOf(company);
    const file = fileOf(company.cert);
    const jobEnv = { HTTPS_PROXY: await proxyTo(robot), NODE_EXTRA_CA_CERTS: file };
    const meanwhile = () => writeFileSync(file, thief.cert);
    const { post } = await watched({ inputs: to(robot), jobEnv, meanwhile });
    expect(robot.messages()).toHaveLength(1);
    expect(warningsOf(post)).toEqual([
      expect.stringMatching(/^A later step changed the file of NODE_EXTRA_CA_CERTS\./),
    ]);
  });

  test.each<[string, typeof company, number]>([
    ['one of its authorities', company, 1],
    ['an authority that came later', thief, 0],
  ])('also if the file of authorities is too long to be kept: a robot of %s', async (_, authority, count) => {
    const robot = await robotOf(authority);
    const others = Array.from({ length: 99 }, (_, index) => makeAuthority(`Authority ${index}`).cert);
    const file = fileOf(...others, company.cert);
    const jobEnv = { HTTPS_PROXY: await proxyTo(robot), NODE_EXTRA_CA_CERTS: file };
    const meanwhile = () => writeFileSync(file, [thief.cert, company.cert].join('\n'));
    const { main, post } = await watched({ inputs: to(robot), jobEnv, meanwhile });
    expect(textsOf(main.state).join()).not.toContain('CERTIFICATE');
    expect(robot.messages()).toHaveLength(count);
    expect(warningsOf(post)).toHaveLength(1);
  });

  test.each<[string, (file: string) => NonNullable<OtherStep['exports']>]>([
    ['NODE_EXTRA_CA_CERTS', (file) => ({ NODE_EXTRA_CA_CERTS: file, NODE_TLS_REJECT_UNAUTHORIZED: '0' })],
    ['NODE_USE_SYSTEM_CA', (file) => ({ NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: file })],
  ])('without an authority that a later step adds by %s', async (_, exportsFor) => {
    const stolen = await robotOf(thief, '127.0.0.1');
    const inputs = { webhook: stolen.url, 'allowed-hosts': stolen.host };
    const { post } = await watched({ inputs, later: { exports: exportsFor(fileOf(thief.cert)) } });
    expect(stolen.arrivals).toEqual([]);
    expect(post.conclusion).toBe('failure');
    expect(post.annotations.error[0]?.message).toContain('NODE_EXTRA_CA_CERTS');
  });

  test.each<[string, typeof company, number]>([
    ['that of the start', company, 1],
    ["a later step's", thief, 0],
  ])('with the store of the system as it was at the start: %s', async (_, authority, count) => {
    const robot = await robotOf(authority);
    const jobEnv = {
      HTTPS_PROXY: await proxyTo(robot),
      NODE_USE_SYSTEM_CA: '1',
      SSL_CERT_FILE: fileOf(company.cert),
    };
    const exports = { SSL_CERT_FILE: fileOf(thief.cert) };
    const { post } = await watched({ inputs: to(robot), jobEnv, later: { exports } });
    expect(robot.messages()).toHaveLength(count);
    expect(warningsOf(post)[0]).toMatch(/^A later step changed SSL_CERT_FILE\./);
  });

  test("and so does the question to GitHub, with the job's token", async () => {
    const asked: (string | undefined)[] = [];
    const api = createSecureServer(
      makeCertificate(['localhost'], { authority: thief }),
      (request, answer) => {
        asked.push(request.headers.authorization);
        answer.writeHead(404).end();
      },
    );
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    open.push(api);
    const robot = await startFaultServer([ok]);
    open.push(robot);
    const job: Watched = {
      inputs: { webhook: robot.url, 'allowed-hosts': robot.host },
      api: { url: `https://localhost:${(api.address() as AddressInfo).port}`, token: 'ghs_octocat' },
    };
    const extra = { NODE_EXTRA_CA_CERTS: fileOf(thief.cert), NODE_TLS_REJECT_UNAUTHORIZED: '0' };
    await watched({ ...job, later: { exports: extra } });
    expect([robot.messages().length, asked]).toEqual([1, []]);
    await watched({ ...job, jobEnv: extra });
    expect([robot.messages().length, asked.length > 0]).toEqual([2, true]);
  });

  test('and of a job with nothing to alert, what changed is only in the log', async () => {
    const robot = await robotOf(company);
    const later = { ends: 'success', exports: { HTTPS_PROXY: 'http://127.0.0.1:9' } } as const;
    const { post } = await watched({ inputs: to(robot), later });
    expect(robot.connections()).toBe(0);
    expect(post.annotations).toEqual({ error: [], warning: [], notice: [] });
    expect(post.log).toContain('A later step changed HTTPS_PROXY.');
  });

  test('and nothing is said of it while nothing has changed', async () => {
    const robot = await robotOf(company);
    const jobEnv = { HTTPS_PROXY: await proxyTo(robot), NODE_EXTRA_CA_CERTS: fileOf(company.cert) };
    // SSL_CERT_FILE changes nothing as long as Node does not use the system's certificates.
    const later = { exports: { SSL_CERT_FILE: '/nowhere', OTHER: 'x' } };
    const { post } = await watched({ inputs: to(robot), jobEnv, later });
    expect(robot.messages()).toHaveLength(1);
    expect(warningsOf(post)).toEqual([]);
  });
});

describe('a webhook in the environment', () => {
  const inputs = { secret: '' };

  async function both() {
    const servers = [await startFaultServer([ok]), await startFaultServer([ok])] as const;
    open.push(...servers);
    const hosts = servers.map(({ host }) => host).join('\n');
    return { servers, inputs: { ...inputs, 'allowed-hosts': hosts } };
  }

  test('of the job is the one of its start, whatever a later step sets', async () => {
    const { servers, inputs } = await both();
    const [robot, other] = servers;
    const jobEnv = { DINGTALK_WEBHOOK: robot.url, DINGTALK_SECRET: secret };
    const exports = { DINGTALK_WEBHOOK: other.url, DINGTALK_SECRET: '' };
    const { post } = await watched({ inputs, jobEnv, later: { exports } });
    expect([robot.messages().length, other.connections()]).toEqual([1, 0]);
    expect(robot.arrivals[0]?.query.get('sign')).toBeTruthy();
    expect(warningsOf(post)[0]).toMatch(/^A later step changed DINGTALK_WEBHOOK, DINGTALK_SECRET\./);
  });

  test('of the step alone is not in the file where later steps could read it', async () => {
    const { servers, inputs } = await both();
    const env = { DINGTALK_WEBHOOK: servers[0].url, HTTPS_PROXY: 'http://mona:pa55word@proxy.test:1' };
    const { main, post } = await watched({ inputs, env });
    expect(servers[0].messages()).toHaveLength(1);
    expect(warningsOf(post)).toEqual([]);
    for (const value of [token, 'pa55word']) {
      expect(textsOf(main.state).join()).not.toContain(value);
    }
  });

  test('that a later step sets is not used', async () => {
    const { servers, inputs } = await both();
    const { post } = await watched({
      inputs: { ...inputs, 'on-missing-webhook': 'skip' },
      later: { exports: { DINGTALK_WEBHOOK: servers[0].url } },
    });
    expect(servers[0].connections()).toBe(0);
    expect(post.log).toContain('A later step changed DINGTALK_WEBHOOK.');
  });
});

describe('a file that an input of watch names', () => {
  const people = 'mona: "13800138000"\n';
  const rules = '- filters: [ { prefix: { type: com.github } } ]\n  text: By the rules.\n';
  const input = { 'login-map': '.github/people.yml', 'at-logins': 'mona' };

  async function alert(job: Watched) {
    const server = await startFaultServer([ok]);
    open.push(server);
    const inputs = { webhook: server.url, 'allowed-hosts': server.host, ...job.inputs };
    const { main, post } = await watched({ ...job, inputs });
    expect(server.arrivals).toHaveLength(1);
    expect(post.annotations.error).toEqual([]);
    return { main, warnings: warningsOf(post), body: server.arrivals[0]?.body ?? '' };
  }

  test.each<[string, Watched['later']]>([
    ['is missing', {}],
    ['is broken', { writes: { '.github/people.yml': 'mona: [' } }],
    ['is no map', { writes: { '.github/people.yml': '- mona' } }],
    ['is not text', { writes: { '.github/people.yml': '\u0000'.repeat(9) } }],
  ])('and that %s costs the mentions, with one warning', async (_, later = {}) => {
    const { warnings, body, main } = await alert({
      inputs: { ...input, 'at-mobiles': '13900139000' },
      later,
    });
    expect(warnings).toEqual([expect.stringMatching(/^Input "login-map" .*without mentions by login\.$/)]);
    expect(mobilesIn(body)).toEqual(['13900139000']);
    expect([main.conclusion, warningsOf(main)]).toEqual(['success', []]);
  });

  test.each<[string, Watched['later']]>([
    ['are missing', {}],
    ['are broken', { writes: { 'rules.yml': '- filters: [' } }],
    ['are none', { writes: { 'rules.yml': '- no: rule' } }],
  ])('and holds rules that %s costs the rules, with one warning', async (_, later = {}) => {
    const { warnings, body } = await alert({ inputs: { rules: 'rules.yml' }, later });
    expect(warnings).toEqual([expect.stringMatching(/^Input "rules".*is sent without rules\.$/s)]);
    expect(body).toContain('CI failed');
  });

  test('may come with the checkout', async () => {
    const later = { writes: { '.github/people.yml': people, 'rules.yml': rules } };
    const { warnings, body } = await alert({ inputs: { ...input, rules: 'rules.yml' }, later });
    expect(warnings).toEqual([]);
    expect(body).toContain('By the rules.');
    expect(mobilesIn(body)).toEqual(['13800138000']);
  });

  test.each<[string, string | null]>([
    ['removes', null],
    ['breaks', 'mona: ['],
    ['rewrites', '- drop: true\n  filters: []\n'],
  ])('is kept from the start of the job if a later step %s it', async (_, text) => {
    const { warnings, body } = await alert({
      inputs: { ...input, rules: 'rules.yml' },
      files: { '.github/people.yml': people, 'rules.yml': rules },
      later: { writes: { '.github/people.yml': text, 'rules.yml': text } },
    });
    expect(body).toContain('By the rules.');
    expect(mobilesIn(body)).toEqual(['13800138000']);
    expect(warnings.toSorted()).toEqual(
      ['login-map', 'rules'].map((name) => {
        return `Input "${name}" names a file that was changed or removed during the job. The copy from the start of the job is used.`;
      }),
    );
  });

  test('and is too long to be kept is used as long as it is the same, and not once it is changed', async () => {
    const long = `${people}${Array.from({ length: 3000 }, (_, index) => `user${index}: id${index}\n`).join('')}`;
    const same = await alert({ inputs: input, files: { '.github/people.yml': long } });
    expect(mobilesIn(same.body)).toEqual(['13800138000']);
    expect(same.warnings).toEqual([]);
    const changed = await alert({
      inputs: input,
      files: { '.github/people.yml': long },
      later: { writes: { '.github/people.yml': long.replace('13800138000', '13900139000') } },
    });
    expect(mobilesIn(changed.body)).toEqual([]);
    expect(changed.warnings).toEqual([
      'Input "login-map" names a file that was changed or removed during the job. The alert is sent without mentions by login.',
    ]);
  });

  test.each([
    ['HEAD at another commit', { '.git/HEAD': `${'b'.repeat(40)}\n` }],
    [
      'a branch at another commit',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': 'b'.repeat(40) },
    ],
    ['a branch whose commit is not known', { '.git/HEAD': 'ref: refs/heads/main\n' }],
  ])('is not kept from the workspace of an earlier job: %s', async (_, git) => {
    const { warnings, body } = await alert({
      inputs: input,
      files: { ...git, '.github/people.yml': 'mona: "13900139000"' },
      later: { writes: { '.github/people.yml': people } },
    });
    expect(mobilesIn(body)).toEqual(['13800138000']);
    expect(warnings).toEqual([]);
  });

  test('is kept from the checkout of this commit', async () => {
    const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
    const { body } = await alert({
      inputs: input,
      files: {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/refs/heads/main': `${sha}\n`,
        '.github/people.yml': people,
      },
      later: { writes: { '.github/people.yml': null } },
    });
    expect(mobilesIn(body)).toEqual(['13800138000']);
  });

  test('and that was broken at the start is read again', async () => {
    const { main, body } = await alert({
      inputs: input,
      files: { '.github/people.yml': 'mona: [' },
      later: { writes: { '.github/people.yml': people } },
    });
    expect(main.log.match(/is read again at the end of the job/g)).toHaveLength(1);
    expect(mobilesIn(body)).toEqual(['13800138000']);
  });
});

test('the state is small enough for a variable of Windows', async () => {
  const wide = '这是一个很长的规则文件，用来说明状态的大小。'.repeat(400);
  const { main } = await watched({
    inputs: { webhook: 'a'.repeat(64), rules: 'rules.yml', 'login-map': 'people.yml', 'dry-run': true },
    files: {
      'rules.yml': `- filters: []\n  text: ${JSON.stringify(wide)}\n`,
      'people.yml': `mona: ${wide}`,
    },
    jobEnv: {
      NODE_EXTRA_CA_CERTS: fileOf(...Array.from({ length: 30 }, () => company.cert)),
      no_proxy: wide,
    },
  });
  const lengths = Object.values(main.state).map((value) => value.length);
  expect(Math.max(...lengths)).toBeLessThan(32_766);
  expect(readFileSync(join(main.workspace, 'rules.yml'), 'utf8')).toContain(wide);
});
