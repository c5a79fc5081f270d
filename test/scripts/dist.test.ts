import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { moduleFunctions, withEagerModules } from '../../scripts/eager-modules.ts';
import { projectWith, run, write } from './project.ts';

const main = `import { hello } from './hello.ts';

if (process.argv[2] === 'later') console.log((await import('./later.ts')).later);
else console.log(hello);
`;

test('dist runs, loads what is imported later from a file of its own, and the check finds every difference', () => {
  const folder = projectWith({
    'src/index.ts': main,
    'src/hello.ts': "export const hello: string = '你好';\n",
    'src/later.ts': "export const later: string = '以后';\n",
  });
  const dist = join(folder, 'dist');
  expect(run(folder, 'scripts/dist.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('missing  index.js'),
  });
  expect(run(folder, 'scripts/dist.ts').status).toBe(0);
  expect(run(folder, 'dist/index.js')).toEqual({ status: 0, said: '你好\n' });
  expect(run(folder, 'dist/index.js', 'later')).toEqual({ status: 0, said: '以后\n' });
  expect(readFileSync(join(dist, 'index.js'), 'utf8')).not.toContain('以后');
  expect(run(folder, 'scripts/dist.ts', '--check')).toEqual({ status: 0, said: '' });

  const chunk = readdirSync(dist).find((name) => /^\d+\.index\.js$/.test(name)) ?? '';
  write(folder, 'dist/surplus.js', '');
  write(folder, 'dist/index.js', 'other');
  rmSync(join(dist, chunk));
  const { status, said } = run(folder, 'scripts/dist.ts', '--check');
  expect(status).toBe(1);
  expect(said).toContain(`missing  ${chunk}\n  differs  index.js\n  surplus  surplus.js\n`);
  expect(readFileSync(join(dist, 'index.js'), 'utf8')).toBe('other');
});

test('each module function of the bundle stands in parentheses, so that V8 compiles it once', () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const counts = readdirSync(dist)
    .map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const)
    .filter(([, code]) => /__webpack_modules__ = \{|exports\.modules = \{/.test(code))
    .map(([name, code]) => {
      const functions = moduleFunctions(code);
      expect(functions.filter(({ start, end }) => code[start - 1] !== '(' || code[end] !== ')')).toEqual([]);
      return [name, functions.length] as const;
    });
  expect(Object.fromEntries(counts)['main.js']).toBeGreaterThan(1);
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});

test('parentheses change nothing else, and stand once', () => {
  const code = 'exports.modules = { 1: (a, b) => { b.c = a; }, 2: function (a) {}, 3: other };\n';
  const eager = withEagerModules(code);
  expect(eager).toBe('exports.modules = { 1: ((a, b) => { b.c = a; }), 2: (function (a) {}), 3: other };\n');
  expect(withEagerModules(eager)).toBe(eager);
});

test('a source that does not compile builds nothing', () => {
  const folder = projectWith({ 'src/index.ts': 'const count: number = "one";\nconsole.log(count);\n' });
  const { status, said } = run(folder, 'scripts/dist.ts');
  expect(status).toBe(1);
  expect(said).toContain('src/index.ts');
  expect(readdirSync(folder)).not.toContain('dist');
});
