/** The only door to stdout. Text may be untrusted: the door makes it harmless. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /** The one failure annotation of a run. */
  error(text: string): void;
}
