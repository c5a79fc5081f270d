/**
 * Where the notes come from: links to its own repository are shortened, pictures of its own server are kept.
 */
export interface Origin {
  /** `octo/hello` */
  readonly repository: string;
  /** `https://github.com`, no trailing slash. */
  readonly serverUrl: string;
  /** Shows links and pictures as their words: for text that anybody can write, unlike a release. */
  readonly wordsOnly?: boolean;
}
