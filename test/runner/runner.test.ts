import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unpackedArchive } from './archive.ts';
import { inputVariables, readDefinition } from './definition.ts';
import { runAction, type Step, startAction } from './runner.ts';
import { scratchPath } from './scratch.ts';

/** An action whose main file is `script`, with the inputs of `action`. */
function actionOf(script: string, inputs = ''): string {
  const folder = scratchPath('scripted-action');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'action.yml'),
    `name: scripted\n${inputs === '' ? '' : `inputs:\n${inputs}`}runs:\n  using: node24\n  main: main.mjs\n`,
  );
  const head =
    "import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';\nconst { env } = process;\n";
  writeFileSync(join(folder, 'main.mjs'), head + script);
  return folder;
}

function runScript(script: string, step: Step = {}) {
  return runAction({ ...step, action: actionOf(script) });
}

describe('inputs', () => {
  const inputs = `  webhook: {}
  at-all:
    default: false
  two words:
    default: "x"
  status:
    default: \${{ job.status }}
  matrix:
    default: \${{ toJSON(matrix) }}
  github-token:
    default: \${{ github.token }}
  half:
    default: job \${{ job.status }}!
`;
  const print =
    "const own = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')));\nconsole.log(JSON.stringify(own));";

  test('every declared input is set: given, default, or empty', async () => {
    const run = await runAction({ action: actionOf(print, inputs), inputs: { WebHook: 'a\nb\n' } });
    expect(JSON.parse(run.stdout)).toEqual({
      INPUT_WEBHOOK: 'a\nb\n',
      'INPUT_AT-ALL': 'false',
      INPUT_TWO_WORDS: 'x',
      INPUT_STATUS: 'success',
      INPUT_MATRIX: 'null',
      'INPUT_GITHUB-TOKEN': '',
      INPUT_HALF: 'job success!',
    });
  });

  test('defaults see the contexts, an empty value beats a default, null is empty', async () => {
    const run = await runAction({
      action: actionOf(print, inputs),
      inputs: { 'two words': '', 'at-all': true, webhook: null },
      jobStatus: 'failure',
      matrix: { os: 'ubuntu', node: 24 },
      api: { url: 'http://127.0.0.1:9', token: 'ghs_0123456789' },
    });
    expect(JSON.parse(run.stdout)).toEqual({
      INPUT_WEBHOOK: '',
      'INPUT_AT-ALL': 'true',
      INPUT_TWO_WORDS: '',
      INPUT_STATUS: 'failure',
      INPUT_MATRIX: '{\n  "os": "ubuntu",\n  "node": 24\n}',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
      INPUT_HALF: 'job failure!',
    });
    expect(run.log).not.toContain('ghs_0123456789');
  });

  test('every default of action.yml can be evaluated', () => {
    const definition = readDefinition(fileURLToPath(new URL('../..', import.meta.url)));
    const contexts = { jobStatus: 'cancelled', matrix: { os: 'ubuntu' }, token: 'ghs_0123456789' };
    const { variables, unexpected } = inputVariables(definition, { WEBHOOK: 'x' }, contexts);
    expect(unexpected).toEqual([]);
    expect(variables).toMatchObject({
      INPUT_WEBHOOK: 'x',
      INPUT_SECRET: '',
      INPUT_STATUS: 'cancelled',
      INPUT_MATRIX: '{\n  "os": "ubuntu"\n}',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
      'INPUT_DRY-RUN': 'false',
    });
    expect(Object.keys(variables)).toHaveLength(Object.keys(definition.inputs).length);
  });

  test('an undeclared input is set and warned of', async () => {
    const run = await runAction({ action: actionOf(print, inputs), inputs: { webhok: 'a' } });
    expect(JSON.parse(run.stdout)).toMatchObject({ INPUT_WEBHOK: 'a' });
    expect(run.annotations.warning).toEqual([{ message: "Unexpected input(s) 'webhok'", properties: {} }]);
    expect(run.conclusion).toBe('success');
  });
});

describe('environment', () => {
  test('the step sees a runner and nothing of the test process', async () => {
    process.env.ONLY_OF_THE_TESTS = 'x';
    process.env.GITHUB_TOKEN = 'y';
    const run = await runScript(
      `console.log(JSON.stringify({ env, cwd: process.cwd(), event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')),
        stdin: readFileSync(0, 'utf8'), note: readFileSync('docs/note.txt', 'utf8') }));`,
      {
        event: { name: 'release', payload: { action: 'published' } },
        env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTOR: undefined },
        files: { 'docs/note.txt': '你好\n' },
      },
    );
    delete process.env.ONLY_OF_THE_TESTS;
    delete process.env.GITHUB_TOKEN;
    const seen = JSON.parse(run.stdout);
    expect(seen).toMatchObject({
      event: { action: 'published' },
      stdin: '',
      note: '你好\n',
      cwd: run.workspace,
    });
    expect(seen.env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'release',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKSPACE: run.workspace,
      RUNNER_TEMP: run.runnerTemp,
    });
    for (const name of ['ONLY_OF_THE_TESTS', 'GITHUB_TOKEN', 'GITHUB_ACTOR', 'VITEST']) {
      expect(seen.env).not.toHaveProperty(name);
    }
  });
});

describe('file commands', () => {
  test('outputs may be one line or many, in any script', async () => {
    const run = await runScript(
      `appendFileSync(env.GITHUB_OUTPUT, 'plain=a=b<<c\\n\\nempty=\\n你好<<EOF 1\\nline 1\\r\\n\\n构建 🎉\\nEOF 1\\nnone<<X\\nX\\nlast<<Y\\n\\nY');
       appendFileSync(env.GITHUB_STATE, 'seen=true\\n');
       appendFileSync(env.GITHUB_ENV, 'MODE<<D\\nx\\nD\\n');
       appendFileSync(env.GITHUB_PATH, '/opt/a\\n/opt/b\\n');
       appendFileSync(env.GITHUB_STEP_SUMMARY, '# 你好\\n');`,
    );
    expect(run.outputs).toEqual({
      plain: 'a=b<<c',
      empty: '',
      你好: 'line 1\r\n\n构建 🎉',
      none: '',
      last: '',
    });
    expect(run.state).toEqual({ seen: 'true' });
    expect(run.exportedEnv).toEqual({ MODE: 'x' });
    expect(run.addedPaths).toEqual(['/opt/a', '/opt/b']);
    expect(run.summary).toBe('# 你好\n');
    expect(run.conclusion).toBe('success');
  });

  test.each([
    ['no equals sign', 'status'],
    ['an empty name', '=sent'],
    ['an empty delimiter', 'event<<'],
    ['a delimiter that never comes', 'event<<EOF\n{}\nEOF '],
  ])('%s fails the step though it exits with 0', async (_, text) => {
    const run = await runScript(
      `appendFileSync(env.GITHUB_OUTPUT, ${JSON.stringify(`first=1\n${text}\nlater=2\n`)});`,
    );
    expect(run.exitCode).toBe(0);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.error).toHaveLength(1);
    expect(run.outputs).toEqual({ first: '1' });
  });

  test('a file that is gone counts as empty', async () => {
    const run = await runScript('rmSync(env.GITHUB_OUTPUT);');
    expect(run.outputs).toEqual({});
    expect(run.conclusion).toBe('success');
  });

  test('a summary of more than 1 MiB is an error that does not fail the step', async () => {
    const run = await runScript("writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));");
    expect(run.annotations.error).toHaveLength(1);
    expect(run.conclusion).toBe('success');
  });
});

describe('commands', () => {
  test('annotations come from stdout and stderr, with properties, unescaped', async () => {
    const run = await runScript(
      `console.log('::error title=a%2Cb%3A%25,file=src/a.ts,line=3::two%0Alines%0D 100%25 %3A');
       console.log('  ::warning::indented');
       console.error('##[notice]old form%5D');
       console.error('in the middle ##[error]also');
       console.log('in the middle ::error::not');`,
    );
    expect(run.annotations.error.toSorted((a, b) => a.message.localeCompare(b.message))).toEqual([
      { message: 'also', properties: {} },
      { message: 'two\nlines\r 100% %3A', properties: { title: 'a,b:%', file: 'src/a.ts', line: '3' } },
    ]);
    expect(run.annotations.warning).toEqual([{ message: 'indented', properties: {} }]);
    expect(run.annotations.notice).toEqual([{ message: 'old form]', properties: {} }]);
    expect(run.log).toContain('in the middle ::error::not');
  });

  test('a lone CR ends a line, also where a chunk ends', async () => {
    const run = await runScript(
      `process.stdout.write('title\\r::error::one\\r');
       setTimeout(() => process.stdout.write('\\n::error::two\\r\\n::err'), 50);
       setTimeout(() => process.stdout.write('or::three\\r'), 100);`,
    );
    expect(run.annotations.error.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
  });

  test('names are distinguished without case, unknown ones are text', async () => {
    const run = await runScript("console.log('::Error::yes\\n::fault::no\\n::error');");
    expect(run.commands).toEqual([{ name: 'error', properties: {}, data: 'yes' }]);
    expect(run.log).toBe('##[error]yes\n::fault::no\n::error\n');
  });

  test('nothing is obeyed between stop-commands and its token', async () => {
    const run = await runScript(
      "console.log('::stop-commands::Token1\\n::error::no\\n::other::\\n::token1::\\n::error::yes\\n::token1::');",
    );
    expect(run.annotations.error.map(({ message }) => message)).toEqual(['yes']);
    expect(run.log).toBe('::error::no\n::other::\n##[error]yes\n::token1::\n');
  });

  test('ten annotations of a type are kept, of 4,096 characters', async () => {
    const run = await runScript(
      "for (let n = 0; n < 12; n++) console.log('::warning::' + n + 'x'.repeat(5000));\nconsole.log('::notice::n');",
    );
    expect(run.annotations.warning).toHaveLength(10);
    expect(run.annotations.warning[9]?.message).toBe(`9${'x'.repeat(4095)}`);
    expect(run.annotations.notice).toHaveLength(1);
  });

  test('set-env is disabled and fails the step', async () => {
    const run = await runScript("console.log('::set-env name=A::b');");
    expect(run.conclusion).toBe('failure');
    expect(run.exportedEnv).toEqual({});
  });

  test('success is the exit code alone', async () => {
    expect(await runScript("console.log('::error::x');")).toMatchObject({
      conclusion: 'success',
      exitCode: 0,
    });
    expect(await runScript('process.exitCode = 3;')).toMatchObject({ conclusion: 'failure', exitCode: 3 });
  });

  test('characters survive being cut between chunks', async () => {
    const run = await runScript(
      `const bytes = Buffer.from('::notice::构建失败 ❌ 🎉\\n');
       for (const byte of bytes) { process.stdout.write(Buffer.of(byte)); await new Promise((r) => setTimeout(r, 1)); }`,
    );
    expect(run.annotations.notice).toEqual([{ message: '构建失败 ❌ 🎉', properties: {} }]);
  });
});

describe('masks', () => {
  const secret = `SEC"a'b<c>&d/+e`;

  test.each([
    ['raw', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64, one byte on', Buffer.from(secret.slice(1)).toString('base64')],
    ['base64, two bytes on', Buffer.from(secret.slice(2)).toString('base64')],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['URI', `SEC%22a%27b%3Cc%3E%26d%2F%2Be`],
    ['XML', `SEC&quot;a&apos;b&lt;c&gt;&amp;d/+e`],
  ])('%s form is hidden in log and annotations', async (_, form) => {
    const run = await runScript(
      `console.log('before');\nconsole.log('::add-mask::' + ${JSON.stringify(secret)});
       console.log('a ' + ${JSON.stringify(form)} + ' b');\nconsole.log('::error::<' + ${JSON.stringify(form)} + '>');`,
    );
    expect(run.log).toBe('before\n::add-mask::***\na *** b\n##[error]<***>\n');
    expect(run.annotations.error).toEqual([{ message: '<***>', properties: {} }]);
    expect(run.masks).toEqual([secret]);
    expect(run.stdout).toContain(secret);
  });

  test('nothing else is derived: neither hex nor the reverse', async () => {
    const run = await runScript("console.log('::add-mask::abcd1234\\n6162636431323334 4321dcba');");
    expect(run.log).toBe('::add-mask::***\n6162636431323334 4321dcba\n');
  });

  test('each line of a value is hidden, and what overlaps becomes one', async () => {
    const run = await runScript(
      "console.log('::add-mask::first%0Asecond\\n::add-mask::stsec\\nfirstsecond, second');",
    );
    expect(run.log).toBe('::add-mask::***\n::add-mask::***\n***, ***\n');
  });

  test('a value is not hidden before it is registered, a secret of the workflow always is', async () => {
    const run = await runScript("console.log('late early\\n::add-mask::late\\nlate early');", {
      secrets: ['early'],
    });
    expect(run.log).toBe('late ***\n::add-mask::***\n*** ***\n');
    expect(run.masks).toEqual(['late']);
  });
});

describe('ending', () => {
  test.skipIf(process.platform === 'win32')('cancel interrupts first', async () => {
    const action = actionOf(
      "process.on('SIGINT', () => { console.log('::notice::stopped'); process.exit(1); });\nconsole.log('ready');\nsetInterval(() => {}, 1000);",
    );
    const step = startAction({ action });
    while (!step.stdout().includes('ready')) await new Promise((resolve) => setTimeout(resolve, 10));
    step.cancel();
    const run = await step.finished;
    expect(run.exitCode).toBe(1);
    expect(run.annotations.notice).toEqual([{ message: 'stopped', properties: {} }]);
  });

  test('a step that hangs is killed and reported', async () => {
    const hanging = runScript('setInterval(() => {}, 1000);', { timeoutMs: 300 });
    await expect(hanging).rejects.toThrow('still running after 300 ms');
  });
});

test('the archive is the committed tree, without what is not exported', () => {
  const repository = scratchPath('repository');
  mkdirSync(repository);
  const identity = ['user.name=Mona', 'user.email=mona@example.com', 'commit.gpgsign=false'].flatMap(
    (setting) => ['-c', setting],
  );
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], {
      cwd: repository,
    });
  git('init', '--quiet');
  writeFileSync(
    join(repository, '.gitattributes'),
    'notes.txt export-ignore\n.gitattributes export-ignore\n',
  );
  writeFileSync(join(repository, 'notes.txt'), 'x');
  writeFileSync(join(repository, 'main.txt'), 'committed');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All');
  writeFileSync(join(repository, 'main.txt'), 'changed');
  const folder = unpackedArchive(repository);
  expect(readdirSync(folder)).toEqual(['main.txt']);
  expect(readFileSync(join(folder, 'main.txt'), 'utf8')).toBe('committed');
});
