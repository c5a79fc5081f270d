import { readFileSync } from 'node:fs';
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
      'src/main.ts': "import { name } from './platform.ts';\nconsole.log(name);\n",
      'src/platform.ts': "export const name: string = 'mine';\n",
    });
    const { status, said } = run(folder, 'scripts/dist.ts');
    expect(status).toBe(1);
    expect(said).toContain('"./platform.js" in ./lib/main.js');
  });

  test('tells whoever calls it', () => {
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
