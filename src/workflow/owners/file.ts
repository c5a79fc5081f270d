/** CODEOWNERS, and where it was found. */
export interface OwnersFile {
  readonly path: string;
  readonly text: string;
}

/** GitHub loads no file of three megabytes. Source: docs.github.com, "About code owners". */
export const maxOwnersBytes = 3 * 1024 * 1024 - 1;

/** Where GitHub looks for the file, in this order. */
export const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
