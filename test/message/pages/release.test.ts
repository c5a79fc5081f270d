import { expect, test } from 'vitest';
import type { Locale } from '../../../src/message/settings.ts';
import type { Happening } from '../../fixtures/gallery/happening.ts';
import { deleted, drafted, edited, prereleased, released } from '../../fixtures/gallery/releases.ts';
import { pageLines, shown } from './reading.ts';

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
  ['2.1.0 is here', 'v2.1.0', '2.1.0 is here'],
  ['The next preview', 'preview-2', 'The next preview preview-2'],
  ['About preview-2', 'preview-2', 'About preview-2'],
  ['V2.1.0', 'V2.1.0', 'hello V2.1.0'],
  ['Hello 2.1.0', 'V2.1.0', 'Hello 2.1.0'],
])('a release named %j with the tag %j is called %j', async (name, tag_name, called) => {
  expect((await read(withRelease({ name, tag_name }))).title).toBe(`🎉 ${called} released · octo/hello`);
});

test.each([
  ['of another repository', 'https://github.com/evil/hello/compare/v1...v2'],
  ['of another server', 'https://evil.example/octo/hello/compare/v1...v2'],
  ['of a first release', 'https://github.com/octo/hello/commits/v2.1.0'],
  ['with nothing', 'https://github.com/octo/hello/compare/...v2.1.0'],
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

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };

/** The lines of the page of a release, of which something else is said. */
const linesOf = (release: object, given: object = {}, locale: Locale = 'en') =>
  pageLines(
    'release',
    {
      action: 'published',
      repository,
      sender: { login: 'mona' },
      release: { tag_name: 'v2.1.0', html_url: `${repository.html_url}/releases/tag/v2.1.0`, ...release },
      ...given,
    },
    locale,
  );

const notesLink = '[Release notes](…/releases/tag/v2.1.0)';
const compareUrl = `${repository.html_url}/compare/v2.0.3...v2.1.0`;
const compareLink = '[Compare with v2.0.3](…/compare/v2.0.3...v2.1.0)';

test.each<[string, object, string[], string[]]>([
  [
    'created',
    {},
    ['### mona created the release hello v2.1.0', '**octo/hello**', '[Release](…/releases/tag/v2.1.0)'],
    ['### mona 创建了版本 hello v2.1.0', '**octo/hello**', '[查看版本](…/releases/tag/v2.1.0)'],
  ],
  [
    'created',
    { draft: true },
    ['### mona drafted the release hello v2.1.0', '**octo/hello**', '[Release](…/releases/tag/v2.1.0)'],
    ['### mona 创建了版本草稿 hello v2.1.0', '**octo/hello**', '[查看版本](…/releases/tag/v2.1.0)'],
  ],
  [
    'edited',
    { draft: true, prerelease: true, assets: [{}] },
    [
      '### mona edited the release hello v2.1.0',
      '**octo/hello** · pre-release · draft',
      '[Release](…/releases/tag/v2.1.0)',
    ],
    [
      '### mona 编辑了版本 hello v2.1.0',
      '**octo/hello** · 预发布 · 草稿',
      '[查看版本](…/releases/tag/v2.1.0)',
    ],
  ],
  [
    'unpublished',
    {},
    ['### mona unpublished the release hello v2.1.0', '**octo/hello**', '[Release](…/releases/tag/v2.1.0)'],
    ['### mona 撤回了版本 hello v2.1.0', '**octo/hello**', '[查看版本](…/releases/tag/v2.1.0)'],
  ],
  [
    'deleted',
    { body: `**Full Changelog**: ${compareUrl}` },
    ['### mona deleted the release hello v2.1.0', '**octo/hello**', `${compareLink} · [Repository](…)`],
    [
      '### mona 删除了版本 hello v2.1.0',
      '**octo/hello**',
      '[与 v2.0.3 对比](…/compare/v2.0.3...v2.1.0) · [仓库](…)',
    ],
  ],
  [
    'locked',
    {},
    ['### mona updated the release hello v2.1.0', '**octo/hello**', '[Release](…/releases/tag/v2.1.0)'],
    ['### mona 更新了版本 hello v2.1.0', '**octo/hello**', '[查看版本](…/releases/tag/v2.1.0)'],
  ],
  [
    'released',
    { name: null, tag_name: null },
    ['### 🎉 hello release released', '**octo/hello** · published by mona', notesLink],
    ['### 🎉 hello 未命名版本已发布', '**octo/hello** · 由 mona 发布', '[发布说明](…/releases/tag/v2.1.0)'],
  ],
])('a release that was %s, %j', async (action, release, en, zh) => {
  expect(await linesOf(release, { action })).toEqual(en);
  expect(await linesOf(release, { action }, 'zh-CN')).toEqual(zh);
});

test.each<[string, object, string[]]>([
  ['without a repository', { repository: undefined }, ['### 🎉 v2.1.0 released', 'published by mona']],
  [
    'of an organisation',
    { repository: undefined, organization: { login: 'octo-org' } },
    ['### 🎉 octo-org v2.1.0 released', '**octo-org** · published by mona'],
  ],
])('a release %s is called as far as it is known', async (_, given, lines) => {
  expect((await linesOf({}, given)).slice(0, 2)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['the last line', `Fast\n\n**Full Changelog**: ${compareUrl}`, ['Fast', `${notesLink} · ${compareLink}`]],
  ['the only line', `**Full Changelog**: ${compareUrl}`, [`${notesLink} · ${compareLink}`]],
  [
    'a line with more blanks',
    `Fast\n\n**Full Changelog**:   ${compareUrl}  \n`,
    ['Fast', `${notesLink} · ${compareLink}`],
  ],
  [
    'a line without blanks',
    `Fast\n\n**Full Changelog**:${compareUrl}`,
    ['Fast', `${notesLink} · ${compareLink}`],
  ],
  [
    'a line before others',
    `**Full Changelog**: ${compareUrl}\n\nFast`,
    ['Fast', `${notesLink} · ${compareLink}`],
  ],
  [
    'a part of a line',
    `See **Full Changelog**: ${compareUrl}`,
    ['See **Full Changelog**: [v2.0.3...v2.1.0](…/compare/v2.0.3...v2.1.0)', notesLink],
  ],
  [
    'the beginning of a line',
    `**Full Changelog**: ${compareUrl} and more`,
    ['**Full Changelog**: [v2.0.3...v2.1.0](…/compare/v2.0.3...v2.1.0) and more', notesLink],
  ],
])('the comparison becomes a link if it is %s of the notes', async (_, body, lines) => {
  expect((await linesOf({ body })).slice(2)).toEqual(lines);
});

test('notes that begin with blanks are no code', async () => {
  expect((await linesOf({ body: '    Fast' }))[2]).toBe('Fast');
});

test('a comparison on a server without https is offered there', async () => {
  const site = 'http://git.example.com/octo/hello';
  const body = `Fast\n\n**Full Changelog**: ${site}/compare/v2.0.3...v2.1.0`;
  const given = {
    payload: {
      action: 'published',
      repository: { full_name: 'octo/hello' },
      release: { tag_name: 'v2.1.0', body },
    },
  };
  const context = { serverUrl: 'http://git.example.com', repository: 'octo/hello' };
  const { text } = await read({ what: 'published', eventName: 'release', context, ...given });
  expect(text).toContain(`[Compare with v2.0.3](${site}/compare/v2.0.3...v2.1.0)`);
});

test('40 characters are shown of the tag before, and as people read it', async () => {
  const compared = async (tag: string) => {
    const body = `**Full Changelog**: ${repository.html_url}/compare/${tag}...v2.1.0`;
    return /\[Compare with ([^\]]*)\]/.exec((await linesOf({ body })).at(-1) ?? '')?.[1];
  };
  expect(await compared('x'.repeat(40))).toBe('x'.repeat(40));
  expect(await compared('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  expect(await compared('shop%2Fv2')).toBe('shop/v2');
});

test('numbers in the notes are those of the repository of the release', async () => {
  const body = 'Fixed in https://github.com/octo/robot/pull/42 and https://github.com/octo/hello/pull/43';
  const there = { repository: { full_name: 'octo/robot', html_url: 'https://github.com/octo/robot' } };
  expect((await linesOf({ body }, there))[2]).toBe(
    'Fixed in [#42](https://github.com/octo/robot/pull/42) and [octo/hello#43](…/pull/43)',
  );
  expect((await linesOf({ body }, { repository: undefined }))[2]).toBe(
    'Fixed in [octo/robot#42](https://github.com/octo/robot/pull/42) and [#43](…/pull/43)',
  );
});

test('80 characters are shown of the name of a release, and of its tag', async () => {
  const headlineOf = async (name: string, tag_name: string) => (await linesOf({ name, tag_name }))[0];
  const [name, tag] = ['n'.repeat(80), 't'.repeat(80)];
  expect(await headlineOf(name, tag)).toBe(`### 🎉 ${name} ${tag} released`);
  expect(await headlineOf(`${name}n`, `${tag}t`)).toBe(
    `### 🎉 ${'n'.repeat(79)}… ${'t'.repeat(79)}… released`,
  );
});

test.each<[string, object, object, string]>([
  ['its author', { author: { login: 'hubot[bot]' } }, {}, ' · published by hubot'],
  ['who caused the event, without an author', {}, {}, ' · published by mona'],
  ['nobody, if nobody is left', { author: null }, { sender: null }, ''],
])('a release says who published it: %s', async (_, release, given, by) => {
  expect((await linesOf(release, given))[1]).toBe(`**octo/hello**${by}`);
});
