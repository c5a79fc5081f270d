import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes } from './changelog.ts';
import { git, gitSucceeds } from './git.ts';
import { readVersion, type Version } from './version.ts';

/**
 * Checks that the tag may become a release: package.json, package-lock.json and CHANGELOG.md have its version,
 * it is on `origin/main`, it is what is checked out, and READMEs lead to the preview page of this `repository`
 * (`owner/name`, if known). Throws one error that lists everything that is wrong.
 */
export function checkTag(folder: string, tag: string, repository?: string): Version {
  const version = readVersion(tag);
  const problems = [
    ...versionProblems(folder, version),
    ...changelogProblems(folder, version),
    ...commitProblems(folder, version),
    ...addressProblems(folder, repository),
  ];
  if (problems.length > 0) {
    throw new Error([`${tag} cannot be released:`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
  }
  return version;
}

function versionProblems(folder: string, { version }: Version): string[] {
  return ['package.json', 'package-lock.json'].flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return manifest.version === version ? [] : [`${name} has version ${manifest.version}, not ${version}.`];
  });
}

/** A test keeps the READMEs and docs at the `homepage` of package.json. pages.yml publishes it where GitHub Pages says. */
function addressProblems(folder: string, repository: string | undefined): string[] {
  const [owner, name] = repository?.split('/') ?? [];
  if (owner === undefined || name === undefined) return [];
  const { homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const page = `https://${owner.toLowerCase()}.github.io/${name}/`;
  if (homepage === page) return [];
  return [`package.json has the homepage ${homepage}, but the preview page of ${repository} is ${page}.`];
}

function changelogProblems(folder: string, version: Version): string[] {
  try {
    releaseNotes(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'), version);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function commitProblems(folder: string, { tag }: Version): string[] {
  const ref = `refs/tags/${tag}^{commit}`;
  if (!gitSucceeds(folder, 'rev-parse', '--verify', '--quiet', ref)) return [`There is no tag ${tag}.`];
  const isOnMain = gitSucceeds(folder, 'merge-base', '--is-ancestor', ref, 'refs/remotes/origin/main');
  const isCheckedOut = git(folder, 'rev-parse', ref) === git(folder, 'rev-parse', 'HEAD');
  return [
    ...(isOnMain ? [] : [`Its commit is not on the branch main.`]),
    ...(isCheckedOut ? [] : [`Its commit is not the one that is checked out.`]),
  ];
}
