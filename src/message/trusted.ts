import { verdictOn } from './builtin/build-headline.ts';
import { heading, lines, text } from './markdown/markdown.ts';
import type { Page } from './message.ts';
import type { Occasion } from './occasion.ts';

/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, run, its verdict
 * and link.
 */
export function trustedPage(occasion: Occasion): Page {
  const { context, words, runUrl, link } = occasion;
  const build = occasion.build?.repository === context.repository ? occasion.build : undefined;
  const number = build ? String(build.run.number) : context.runNumber;
  const attempt = build?.run.attempt ?? Number(context.runAttempt || 1);
  const run = number === '' ? undefined : words.runNumber(number, attempt);
  const verdict = run && build && occasion.concernsRun ? verdictOn(run, occasion, build) : undefined;
  const name = context.repository || words.event;
  const [first, second] = verdict === undefined ? [name, run] : [verdict, name];
  const url = build?.run.url ?? runUrl;
  return {
    title: second === undefined ? first : `${first} · ${second}`,
    head: lines(heading(3, first), second),
    body: [text(words.contentWithheld)],
    foot: url === undefined ? undefined : link(words.run, url),
    url,
  };
}
