import { oneLine } from './markdown/escape.ts';
import { shortened } from './markdown/size.ts';

/** Characters of a title that a phone's notification shows. */
export const maxTitleChars = 60;

/** Outcome and subject come first; the place is cut before them. */
export function titleOf(...parts: readonly (string | undefined)[]): string {
  const shown = parts.map((part) => oneLine((part ?? '').slice(0, 1_000))).filter((part) => part !== '');
  return shortened(shown.join(' · '), maxTitleChars);
}

/** `what · octo/hello`. If that is too long, cuts the owner first, then the repository, then `what`. */
export function titleIn(what: string, repository: string): string {
  const said = oneLine(what.slice(0, 1_000));
  const name = repository.slice(repository.indexOf('/') + 1);
  const place = [repository, name].find((where) => `${said} · ${oneLine(where)}`.length <= maxTitleChars);
  return titleOf(said, place);
}
