import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readChecksums, sha256 } from '../../scripts/release/checksums.ts';
import { isLater, readVersion } from '../../scripts/release/version.ts';
import { scratchPath } from '../runner/scratch.ts';
import { projectWith, run, runWith, write } from './project.ts';

describe('a version', () => {
  test.each([
    ['v1.2.3', '1.2.3', false, 'v1'],
    ['v10.0.0', '10.0.0', false, 'v10'],
    ['v1.2.0-rc.1', '1.2.0-rc.1', true, 'v1'],
  ])('%s is read', (tag, version, isPrerelease, majorTag) => {
    expect(readVersion(tag)).toMatchObject({ tag, version, isPrerelease, majorTag });
  });

  test.each(['1.2.3', 'v1', 'v1.2', 'v01.2.3', 'v1.2.3.4', 'v1.2.3-', 'v1.2.3\n', 'v1.2.3 --force'])(
    '%j is refused',
    (tag) => {
      expect(() => readVersion(tag)).toThrow('is no tag of a release');
    },
  );

  test.each([
    ['v1.2.10', 'v1.2.9', true],
    ['v2.0.0', 'v1.9.9', true],
    ['v1.2.3', 'v1.2.3', false],
    ['v1.2.9', 'v1.3.0', false],
  ])('%s is later than %s: %s', (one, other, later) => {
    expect(isLater(readVersion(one), readVersion(other))).toBe(later);
  });
});

/** A repository with an origin, both on disk, whose main has the files of version 1.2.0. */
let template: string;
let origin: string;
let clone: string;

beforeAll(() => {
  template = scratchPath('repository');
  place(template);
  mkdirSync(origin, { recursive: true });
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  const project = projectWith({
    '.gitignore': 'node_modules\nrelease\n',
    '.gitattributes':
      '* export-ignore\n/action.yml -export-ignore\n/dist -export-ignore\n/dist/** -export-ignore\n',
    'dist/index.js': 'console.log(1);\n',
    'dist/licenses.txt': 'MIT\n',
  });
  renameSync(project, clone);
  git(clone, 'init', '--quiet', '--initial-branch=main');
  git(clone, 'remote', 'add', 'origin', '../origin.git');
  commitVersion(
    '1.2.0',
    '# Changelog\n\n## 1.2.0\n\n- A change.\n\n### Reported\n\n- Another.\n\n## 1.1.0\n\n- Old.\n',
  );
});

/** A fresh copy of it, for each test that asks for one. */
function copyRepository(): void {
  place(scratchPath('repository'));
  cpSync(template, join(clone, '..'), { recursive: true, verbatimSymlinks: true });
}

function place(folder: string): void {
  origin = join(folder, 'origin.git');
  clone = join(folder, 'clone');
}

describe('check', () => {
  beforeEach(copyRepository);

  test('a tag on main whose version is in package.json and CHANGELOG.md is good', () => {
    tag('v1.2.0');
    expect(release('check', 'v1.2.0')).toEqual({
      status: 0,
      said: 'version=1.2.0\nprerelease=false\n\n',
    });
  });

  test('a prerelease says so, and may leave changes under Unreleased', () => {
    commitVersion('1.3.0-rc.1', '## Unreleased\n\n- Later.\n\n## 1.3.0-rc.1\n\n- Try it.\n');
    tag('v1.3.0-rc.1');
    expect(release('check', 'v1.3.0-rc.1')).toMatchObject({
      status: 0,
      said: expect.stringContaining('prerelease=true'),
    });
  });

  test.each([
    ['another version in package.json', 'v1.2.1', 'package.json has version 1.2.0, not 1.2.1.'],
    ['another version in package-lock.json', 'v1.2.1', 'package-lock.json has version 1.2.0, not 1.2.1.'],
    ['no section', 'v1.2.1', 'CHANGELOG.md has no section "## 1.2.1"'],
    ['no such tag', 'v1.2.2', 'There is no tag v1.2.2.'],
    ['no version at all', 'v1', '"v1" is no tag of a release'],
  ])('refuses a tag with %s', (_, name, problem) => {
    tag('v1.2.1');
    const { status, said } = release('check', name);
    expect(status).toBe(1);
    expect(said).toContain(problem);
  });

  test.each([
    ['octo-org/dingtalk-cloudevents', 0, 'version=1.2.0'],
    [
      'Mona/fork',
      1,
      'package.json has the homepage https://octo-org.github.io/dingtalk-cloudevents/, but the preview page of Mona/fork is https://mona.github.io/fork/.',
    ],
  ])('in the repository %s, the address of the preview page is checked', (repository, status, said) => {
    tag('v1.2.0');
    expect(
      runWith({ GITHUB_REPOSITORY: repository }, clone, 'scripts/release.ts', 'check', 'v1.2.0'),
    ).toEqual({
      status,
      said: expect.stringContaining(said),
    });
  });

  test('refuses a release while changes are under Unreleased', () => {
    commitVersion('1.2.0', '## Unreleased\n\n- Forgotten.\n\n## 1.2.0\n\n- A change.\n');
    tag('v1.2.0');
    expect(release('check', 'v1.2.0').said).toContain('still lists changes under "## Unreleased"');
  });

  test('refuses a tag that is not on main, and one that is not checked out', () => {
    git(clone, 'checkout', '--quiet', '-b', 'side');
    commitVersion('1.2.0', '## 1.2.0\n\n- A side.\n', 'side');
    tag('v1.2.0');
    expect(release('check', 'v1.2.0')).toMatchObject({
      status: 1,
      said: expect.stringContaining('not on the branch main'),
    });
    git(clone, 'checkout', '--quiet', 'main');
    expect(release('check', 'v1.2.0').said).toContain('not the one that is checked out');
  });
});

describe('assets', () => {
  beforeEach(copyRepository);

  test('are the archive a runner gets, an SBOM, the notes, and checksums of all files', () => {
    tag('v1.2.0');
    expect(release('assets', 'v1.2.0', 'release')).toEqual({ status: 0, said: '' });
    const out = join(clone, 'release');
    const checksums = readChecksums(textOf('release/SHA256SUMS'));
    expect([...checksums.keys()]).toEqual([
      'action.yml',
      'dingtalk-cloudevents-1.2.0.spdx.json',
      'dingtalk-cloudevents-1.2.0.tar.gz',
      'dist/index.js',
      'dist/licenses.txt',
    ]);
    for (const [name, hash] of checksums) {
      const path = name.startsWith('dingtalk-') ? join(out, name) : join(clone, name);
      expect(sha256(readFileSync(path)), name).toBe(hash);
    }
    expect(textOf('release/notes.md')).toBe('- A change.\n\n### Reported\n\n- Another.\n');
    const sbom = JSON.parse(textOf('release/dingtalk-cloudevents-1.2.0.spdx.json'));
    const names = sbom.packages.map(({ name }: { name: string }) => name);
    expect(sbom.spdxVersion).toBe('SPDX-2.3');
    expect(names).toEqual(expect.arrayContaining(['cloudevents', 'undici', 'liquidjs']));
    expect(names).not.toContain('vitest');
  });

  test('the archive has the same bytes each time', () => {
    tag('v1.2.0');
    for (const folder of ['one', 'two']) release('assets', 'v1.2.0', folder);
    const [one, two] = ['one', 'two'].map((folder) => {
      return readFileSync(join(clone, folder, 'dingtalk-cloudevents-1.2.0.tar.gz'));
    });
    expect(one?.equals(two ?? Buffer.of())).toBe(true);
  });
});

describe('the major tag', () => {
  beforeEach(copyRepository);

  test('moves to each later release, and only then', () => {
    tag('v1.2.0');
    expect(release('major', 'v1.2.0')).toEqual({ status: 0, said: 'v1 is now v1.2.0.\n' });
    expect(commitAt('v1')).toBe(commitAt('v1.2.0^{commit}'));

    commitVersion('1.10.0', '## 1.10.0\n\n- A change.\n');
    tag('v1.10.0');
    expect(release('major', 'v1.10.0').status).toBe(0);
    expect(commitAt('v1')).toBe(commitAt('v1.10.0^{commit}'));

    expect(release('major', 'v1.2.0')).toEqual({
      status: 1,
      said: 'v1.10.0 is later than v1.2.0: v1 stays where it is.\n',
    });
    expect(commitAt('v1')).toBe(commitAt('v1.10.0^{commit}'));
  });

  test('never moves for a prerelease', () => {
    tag('v1.3.0-rc.1');
    expect(release('major', 'v1.3.0-rc.1')).toEqual({
      status: 1,
      said: 'v1.3.0-rc.1 is a prerelease: v1 stays where it is.\n',
    });
    expect(git(origin, 'tag', '--list', 'v1')).toBe('');
  });

  test('never moves to a commit that is not on main', () => {
    git(clone, 'checkout', '--quiet', '-b', 'side');
    commitVersion('1.2.0', '## 1.2.0\n\n- A side.\n', 'side');
    tag('v1.2.0');
    expect(release('major', 'v1.2.0').status).toBe(1);
    expect(git(origin, 'tag', '--list', 'v1')).toBe('');
  });

  test('of another major version stays', () => {
    tag('v1.2.0');
    release('major', 'v1.2.0');
    const before = commitAt('v1');
    commitVersion('2.0.0', '## 2.0.0\n\n- A break.\n');
    tag('v2.0.0');
    expect(release('major', 'v2.0.0').said).toBe('v2 is now v2.0.0.\n');
    expect(commitAt('v1')).toBe(before);
  });
});

describe('a pull request of Dependabot', () => {
  beforeAll(copyRepository);

  const good = {
    state: 'open',
    user: { login: 'dependabot[bot]', type: 'Bot' },
    head: { ref: 'dependabot/npm_and_yarn/run-1a2b', sha: 'a'.repeat(40), repo: { full_name: 'octo/hello' } },
    base: { repo: { full_name: 'octo/hello' } },
  };

  test.each([
    ['of this repository', {}, 0, `commit=${'a'.repeat(40)}`],
    ['that is closed', { state: 'closed' }, 1, 'not open'],
    ['by a person', { user: { login: 'octocat', type: 'User' } }, 1, 'not dependabot[bot]'],
    [
      'by a person of that name',
      { user: { login: 'dependabot[bot]', type: 'User' } },
      1,
      'not dependabot[bot]',
    ],
    ['of a fork', { head: { ...good.head, repo: { full_name: 'mona/hello' } } }, 1, 'not in this repository'],
    ['of a fork that is gone', { head: { ...good.head, repo: null } }, 1, 'not in this repository'],
    ['from another branch', { head: { ...good.head, ref: 'main' } }, 1, 'not one of Dependabot'],
    [
      'from a branch with a command',
      { head: { ...good.head, ref: 'dependabot/$(id)' } },
      1,
      'not one of Dependabot',
    ],
  ])('%s', (_, change, status, said) => {
    write(clone, 'pull.json', JSON.stringify({ ...good, ...change }));
    const result = runWith(
      { GITHUB_REPOSITORY: 'octo/hello' },
      clone,
      'scripts/dependabot-pull.ts',
      'pull.json',
    );
    expect(result).toMatchObject({ status, said: expect.stringContaining(said) });
  });
});

function release(...args: string[]) {
  return run(clone, 'scripts/release.ts', ...args);
}

function commitVersion(version: string, changelog: string, branch = 'main'): void {
  for (const name of ['package.json', 'package-lock.json']) {
    const manifest = JSON.parse(textOf(name));
    manifest.version = version;
    if (manifest.packages) manifest.packages[''].version = version;
    write(clone, name, JSON.stringify(manifest, null, 2));
  }
  write(clone, 'CHANGELOG.md', changelog);
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', `Version ${version}`);
  git(clone, 'push', '--quiet', 'origin', branch);
}

function tag(name: string): void {
  git(clone, 'tag', '--annotate', name, '--message', name);
  git(clone, 'push', '--quiet', 'origin', name);
}

function commitAt(ref: string): string {
  return git(origin, 'rev-parse', ref);
}

function textOf(name: string): string {
  expect(existsSync(join(clone, name)), name).toBe(true);
  return readFileSync(join(clone, name), 'utf8');
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'tag.gpgSign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}
