import { git } from './git.ts';
import { isLater, readVersion, type Version } from './version.ts';

/**
 * Moves the major tag (`v1`) to a release's commit and pushes it. A prerelease does not move it, and neither
 * does a release that is older than another one of the same major version. Throws for these.
 */
export function moveMajorTag(folder: string, tag: string): Version {
  const version = readVersion(tag);
  if (version.isPrerelease) throw new Error(`${tag} is a prerelease: ${version.majorTag} stays where it is.`);
  const later = releasesIn(folder).find(
    (other) => other.majorTag === version.majorTag && isLater(other, version),
  );
  if (later) throw new Error(`${later.tag} is later than ${tag}: ${version.majorTag} stays where it is.`);
  const commit = git(folder, 'rev-parse', '--verify', `refs/tags/${tag}^{commit}`);
  const ref = `refs/tags/${version.majorTag}`;
  git(folder, 'merge-base', '--is-ancestor', commit, 'refs/remotes/origin/main');
  git(folder, 'push', '--force', 'origin', `${commit}:${ref}`);
  return version;
}

function releasesIn(folder: string): Version[] {
  return git(folder, 'tag', '--list', 'v*.*.*')
    .split('\n')
    .flatMap((tag) => {
      try {
        return [readVersion(tag)];
      } catch {
        return [];
      }
    })
    .filter(({ isPrerelease }) => !isPrerelease);
}
