/** Words for releases. `name` says which: `hello v2.1.0`. */
export const release = {
  published: (name: string) => `${name} released`,
  prereleased: (name: string) => `${name} pre-released`,
  created: (name: string, who: string) => `${who} created the release ${name}`,
  drafted: (name: string, who: string) => `${who} drafted the release ${name}`,
  edited: (name: string, who: string) => `${who} edited the release ${name}`,
  deleted: (name: string, who: string) => `${who} deleted the release ${name}`,
  unpublished: (name: string, who: string) => `${who} unpublished the release ${name}`,
  other: (name: string, who: string) => `${who} updated the release ${name}`,
  /** What a release without name and tag is called. */
  unnamed: 'release',
  prerelease: 'pre-release',
  draft: 'draft',
  assets: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  notes: 'Release notes',
  release: 'Release',
  compareWith: (tag: string) => `Compare with ${tag}`,
};
