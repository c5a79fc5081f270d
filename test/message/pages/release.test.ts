import { expect, test } from 'vitest';
import type { Locale } from '../../../src/message/settings.ts';
import type { Happening } from '../../fixtures/gallery/happening.ts';
import { deleted, drafted, edited, prereleased, released } from '../../fixtures/gallery/releases.ts';
import { shown } from './reading.ts';

async function read(happening: Happening, locale: Locale = 'en') {
  const { title, text } = await shown(happening, locale);
  return { title, text: text.replaceAll('  \n', '\n') };
}

function withRelease(
  given: Readonly<Record<string, unknown>>,
  { payload, ...happening } = released,
): Happening {
  return { ...happening, payload: { ...payload, release: { ...Object(payload.release), ...given } } };
}

const notes = `**What's Changed**

**Features**

- Faster start by octocat in [#42](https://github.com/octo/hello/pull/42)
- **Templates**: \`{{ data.title }}\` works in titles, see [the guide](https://github.com/octo/hello/wiki/Templates)

**Fixes**

- Handle an empty payload by mona in [#40](https://github.com/octo/hello/pull/40)

- **Linux** · 71 ms
- **Windows** · 103 ms

- ✅ Checked on phones
- ⬜ Checked on tablets

**How to upgrade**
`;

test('a release is reported with its notes, its files and the comparison that the notes link to', async () => {
  const { title, text } = await read(released);
  expect(title).toBe('🎉 hello v2.1.0 released · octo/hello');
  expect(text).toContain(
    `### 🎉 hello v2.1.0 released\n**octo/hello** · published by mona · 3 assets\n\n${notes}`,
  );
  expect(text).toContain(
    '\n\n[Release notes](https://github.com/octo/hello/releases/tag/v2.1.0)' +
      ' · [Compare with v2.0.3](https://github.com/octo/hello/compare/v2.0.3...v2.1.0)',
  );
  expect(text).not.toContain('Full Changelog');
});

test('a release in Chinese', async () => {
  const { title, text } = await read(released, 'zh-CN');
  expect(title).toBe('🎉 hello v2.1.0 已发布 · octo/hello');
  expect(text).toContain(`### 🎉 hello v2.1.0 已发布\n**octo/hello** · 由 mona 发布 · 3 个附件\n\n${notes}`);
  expect(text).toContain(
    '\n\n[发布说明](https://github.com/octo/hello/releases/tag/v2.1.0)' +
      ' · [与 v2.0.3 对比](https://github.com/octo/hello/compare/v2.0.3...v2.1.0)',
  );
});

test('a pre-release says that it is one', async () => {
  const { title, text } = await read(prereleased);
  expect(title).toBe('🎉 Pre-release: Hello 3 for testers v3.0.0-rc.1 · octo/hello');
  expect(text).toBe(`### 🎉 Pre-release: Hello 3 for testers v3.0.0-rc.1
**octo/hello** · published by mona

Please try it.

[Release notes](https://github.com/octo/hello/releases/tag/v3.0.0-rc.1)`);
  expect((await read(prereleased, 'zh-CN')).title).toBe(
    '🎉 预发布：Hello 3 for testers v3.0.0-rc.1 · octo/hello',
  );
  expect((await read(withRelease({ prerelease: true, body: '' }))).text).toContain(
    '· published by mona · pre-release',
  );
});

test.each([
  [edited, 'octocat edited the release hello v2.1.0', 'octocat 编辑了版本 hello v2.1.0'],
  [drafted, 'octocat drafted the release hello v2.1.0', 'octocat 创建了版本草稿 hello v2.1.0'],
  [deleted, 'octocat deleted the release hello v2.1.0', 'octocat 删除了版本 hello v2.1.0'],
])(
  'what becomes of a release later is reported without its notes: $what',
  async (happening, english, chinese) => {
    const { title, text } = await read(happening);
    expect(title).toBe(`${english} · octo/hello`);
    expect(text).not.toContain('Faster start');
    expect((await read(happening, 'zh-CN')).title).toBe(`${chinese} · octo/hello`);
  },
);

test('a release that is gone has no page to link to', async () => {
  expect((await read(deleted)).text).not.toContain('releases/tag');
});

test.each([
  ['v2.1.0', 'v2.1.0', 'hello v2.1.0'],
  [null, '2.1.0', 'hello 2.1.0'],
  ['Hello 2.1.0', 'v2.1.0', 'Hello 2.1.0'],
  ['Teapot', 'v2.1.0', 'Teapot v2.1.0'],
  ['Nightly', null, 'Nightly'],
  ['', '', 'hello release'],
])('a release named %j with the tag %j is called %j', async (name, tag_name, called) => {
  expect((await read(withRelease({ name, tag_name }))).title).toBe(`🎉 ${called} released · octo/hello`);
});

test.each([
  ['of another repository', 'https://github.com/evil/hello/compare/v1...v2'],
  ['of another server', 'https://evil.example/octo/hello/compare/v1...v2'],
  ['of a first release', 'https://github.com/octo/hello/commits/v2.1.0'],
])('a comparison %s is not offered', async (_, url) => {
  const { text } = await read(withRelease({ body: `Notes\n\n**Full Changelog**: ${url}` }));
  expect(text).not.toContain('Compare');
  expect(text).not.toContain(url);
});

test('a release without notes is complete without them', async () => {
  expect((await read(withRelease({ body: null, assets: [{}] }))).text).toBe(`### 🎉 hello v2.1.0 released
**octo/hello** · published by mona · 1 asset

[Release notes](https://github.com/octo/hello/releases/tag/v2.1.0)`);
});
