/** A tag of a release, `v1.2.3` or `v1.2.3-rc.1`, in its parts. */
export interface Version {
  readonly tag: string;
  /** Without the `v`, as package.json and CHANGELOG.md have it. */
  readonly version: string;
  readonly isPrerelease: boolean;
  /** The tag that users pin, `v1`: it moves with each release of its major version. */
  readonly majorTag: string;
  readonly numbers: readonly [major: number, minor: number, patch: number];
}

const pattern = /^v((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?)$/;

/** Throws if the tag is no version. Source: semver.org, without build metadata. */
export function readVersion(tag: string): Version {
  const [, version = '', major, minor, patch, prerelease] = pattern.exec(tag) ?? [];
  if (version === '') throw new Error(`"${tag}" is no tag of a release: it must read v1.2.3 or v1.2.3-rc.1.`);
  return {
    tag,
    version,
    isPrerelease: prerelease !== undefined,
    majorTag: `v${major}`,
    numbers: [Number(major), Number(minor), Number(patch)],
  };
}

/** Whether the first version is later than the second one. For versions without a prerelease part. */
export function isLater({ numbers: one }: Version, { numbers: other }: Version): boolean {
  const index = one.findIndex((number, at) => number !== other[at]);
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
}
