import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as cloudevents from 'cloudevents';
import { CloudEvent } from 'cloudevents/dist/event/cloudevent.js';
import * as undici from 'undici';
import Pool from 'undici/lib/dispatcher/pool.js';
import { describe, expect, test } from 'vitest';
import { leftOut } from '../../scripts/left-out.ts';
import { projectWith, run } from './project.ts';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const textOf = (file: string) => readFileSync(join(packages, file), 'utf8');

describe('what is loaded by a path inside its package is what the package exports', () => {
  test('undici', () => expect(Pool).toBe(undici.Pool));
  test('cloudevents', () => expect(CloudEvent).toBe(cloudevents.CloudEvent));
});

describe('what is left out of dist', () => {
  test.each(leftOut)('$request is still asked for by $by', ({ request, by }) => {
    expect(textOf(by)).toMatch(
      new RegExp(`(?:require\\(|from )'${request.replaceAll('.', '\\.')}'`.replaceAll("'", '[\'"]')),
    );
  });

  test('serves an event only when it is emitted, validated or constructed', () => {
    const text = textOf('cloudevents/dist/event/cloudevent.js');
    expect(text.match(/\b__1\.\w+/g)).toEqual(['__1.Emitter']);
    expect(text.match(/\bspec_1\.\w+/g)).toEqual(['spec_1.validateCloudEvent']);
    expect(text.match(/\buuid_1\.\w+/g)).toEqual(['uuid_1.v4']);
  });

  test('fails the build when another file asks for something of the same name', () => {
    const folder = projectWith({
      'src/index.ts': "import { name } from './platform.ts';\nconsole.log(name);\n",
      'src/platform.ts': "export const name: string = 'mine';\n",
    });
    const { status, said } = run(folder, 'scripts/dist.ts');
    expect(status).toBe(1);
    expect(said).toContain('"./platform.js" in ./lib/index.js');
  });

  test('informs whoever calls it', () => {
    const load = "import { createRequire } from 'node:module'; const out = createRequire(import.meta.url)";
    const folder = projectWith({
      'call.mjs': `${load}('./scripts/left-out.cjs'); console.log(typeof out); out();`,
      'member.mjs': `${load}('./scripts/left-out.cjs'); new out.CloudEvent();`,
    });
    for (const script of ['call.mjs', 'member.mjs']) {
      expect(run(folder, script)).toMatchObject({
        status: 1,
        said: expect.stringContaining('is left out of dist'),
      });
    }
  });
});

describe('what is loaded late', () => {
  const require = createRequire(import.meta.url);
  const lateHttp = require('../../scripts/late-http.cjs');
  const lateAssert = require('../../scripts/late-assert.cjs');
  const undiciFiles = readdirSync(join(packages, 'undici/lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.startsWith('mock'))
    .map((path) => textOf(join('undici/lib', path)));

  test('node:http: undici uses nothing of it that the stand-in lacks', () => {
    const used = undiciFiles
      .filter((text) => /require\('node:http'\)/.test(text))
      .flatMap((text) => [
        ...(/const \{([^}]*)\} = require\('node:http'\)/.exec(text)?.[1]?.split(',') ?? []),
        ...[...text.matchAll(/(?<![\w.$'/:])http\.(\w+)/g)].map(([, name = '']) => name),
      ])
      .map((name) => name.trim());
    expect(used.toSorted()).toEqual(expect.arrayContaining(['IncomingMessage', 'maxHeaderSize']));
    for (const name of used) expect(Object.keys(lateHttp)).toContain(name);
  });

  test('node:http is what it is', () => {
    expect(lateHttp.request).toBe(http.request);
    expect(lateHttp.STATUS_CODES).toBe(http.STATUS_CODES);
    expect(lateHttp.maxHeaderSize).toBe(http.maxHeaderSize);
  });

  test('node:assert: undici only calls it', () => {
    const askers = undiciFiles.filter((text) => /require\('node:assert'\)/.test(text));
    expect(askers.length).toBeGreaterThan(10);
    for (const text of askers) {
      expect(text).toMatch(/const assert = require\('node:assert'\)/);
      expect(text.match(/(?<![\w.])assert\.\w+/g)).toBeNull();
    }
  });

  test('node:assert says of what does not hold what the real one says', () => {
    expect(() => lateAssert(true)).not.toThrow();
    expect(() => lateAssert(false)).toThrow(assert.AssertionError);
    expect(() => lateAssert(0, 'so it goes')).toThrow('so it goes');
    expect(() => lateAssert(null, new TypeError('mine'))).toThrow(TypeError);
  });

  test.each(['http', 'assert'])('%s is not there until it is used', (name) => {
    const file = JSON.stringify(fileURLToPath(new URL(`../../scripts/late-${name}.cjs`, import.meta.url)));
    const use = { http: 'late.request', assert: 'try { late(false) } catch {}' }[name];
    const there = `process.moduleLoadList.includes('NativeModule ${name}')`;
    const script = `const late = require(${file}); const before = ${there}; ${use}; process.stdout.write(JSON.stringify([before, ${there}]))`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([false, true]);
  });
});
