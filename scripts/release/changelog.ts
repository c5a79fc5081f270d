import type { Version } from './version.ts';

/** The text below the heading `## <name>` of CHANGELOG.md, without the heading; undefined if there is none. */
export function sectionOf(changelog: string, name: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\S+/.exec(text)?.[0] === name);
  return section?.slice(section.split('\n', 1)[0]?.length).trim();
}

/** The notes of a release: its section. Throws if there is none, or if changes are left under "Unreleased". */
export function releaseNotes(changelog: string, { version, isPrerelease }: Version): string {
  const notes = sectionOf(changelog, version);
  if (!notes) throw new Error(`CHANGELOG.md has no section "## ${version}", or an empty one.`);
  if (!isPrerelease && sectionOf(changelog, 'Unreleased')) {
    throw new Error(`CHANGELOG.md still lists changes under "## Unreleased". Move them to "## ${version}".`);
  }
  return notes;
}
