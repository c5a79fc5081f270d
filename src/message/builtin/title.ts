import { oneLine } from '../escape.ts';
import { maxTitleChars, titleOf } from '../generic.ts';

/** `what · octo/hello`; where that is too long, the owner goes first, then the repository, then `what`. */
export function titleIn(what: string, repository: string): string {
  const said = oneLine(what.slice(0, 1_000));
  const name = repository.slice(repository.indexOf('/') + 1);
  const place = [repository, name].find((where) => `${said} · ${oneLine(where)}`.length <= maxTitleChars);
  return titleOf(said, place);
}
