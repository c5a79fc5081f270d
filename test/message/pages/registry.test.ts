import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };

const linesOf = (given: Payload, locale: 'en' | 'zh-CN' = 'en') =>
  pageLines(
    'registry_package',
    {
      action: 'published',
      repository,
      sender: { login: 'mona' },
      registry_package: { name: 'cart', ...given },
    },
    locale,
  );

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

test.each<[string, Payload, string, string]>([
  ['none', {}, '🎉 cart published', '🎉 cart 已发布'],
  ['a number', { version: '1.2' }, '🎉 cart 1.2 published', '🎉 cart 1.2 已发布'],
  [
    'the first seven digits of a digest',
    { version: digest },
    '🎉 cart sha256:0123456 published',
    '🎉 cart sha256:0123456 已发布',
  ],
  [
    'a digest as a part of it',
    { version: `1.2-${digest}` },
    `🎉 cart 1.2-${digest} published`,
    `🎉 cart 1.2-${digest} 已发布`,
  ],
  [
    'a digest with more after it',
    { version: `${digest}-arm64` },
    `🎉 cart ${digest}-arm64 published`,
    `🎉 cart ${digest}-arm64 已发布`,
  ],
  [
    'the tag of a container in place of its digest',
    { version: digest, container_metadata: { tag: { name: 'v2', digest } } },
    '🎉 cart v2 published',
    '🎉 cart v2 已发布',
  ],
])('the version of a package is %s', async (_, package_version, en, zh) => {
  expect((await linesOf({ package_version }))[0]).toBe(`### ${en}`);
  expect((await linesOf({ package_version }, 'zh-CN'))[0]).toBe(`### ${zh}`);
});

test.each<[string, Payload, string[]]>([
  [
    'of its version',
    {
      html_url: 'https://github.com/octo/hello/p',
      package_version: { html_url: 'https://github.com/octo/hello/p/1' },
    },
    ['[Package](…/p/1)'],
  ],
  [
    'of the package, without one of the version',
    { html_url: 'https://github.com/octo/hello/p' },
    ['[Package](…/p)'],
  ],
  ['that is known', {}, []],
])('a package leads to the page %s', async (_, given, links) => {
  expect((await linesOf(given)).slice(2)).toEqual(links);
});

test.each<[string, Payload, string]>([
  ['its ecosystem', { ecosystem: 'NPM', package_type: 'npm-like' }, 'npm'],
  ['its type, without an ecosystem', { package_type: 'CONTAINER' }, 'container'],
  ['40 characters', { ecosystem: 'x'.repeat(40) }, 'x'.repeat(40)],
  ['40 of 41 characters', { ecosystem: 'x'.repeat(41) }, `${'x'.repeat(39)}…`],
])('of what a package is for it says %s', async (_, given, ecosystem) => {
  expect((await linesOf(given))[1]).toBe(`**octo/hello** · ${ecosystem} · published by mona`);
});

test('name and version of a package have 120 characters', async () => {
  const headlineOf = async (length: number) => (await linesOf({ name: 'x'.repeat(length) }))[0];
  expect(await headlineOf(120)).toBe(`### 🎉 ${'x'.repeat(120)} published`);
  expect(await headlineOf(121)).toBe(`### 🎉 ${'x'.repeat(119)}… published`);
});
