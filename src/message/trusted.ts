import { heading, join, lines, text } from './markdown.ts';
import type { Page } from './message.ts';
import type { Occasion } from './occasion.ts';

/** What the action itself knows and vouches for, when DingTalk refused the rest: repository, run and link. */
export function trustedPage({ build, context, words, runUrl, link }: Occasion): Page {
  const repository = build?.repository ?? context.repository;
  const number = build ? String(build.run.number) : context.runNumber;
  const attempt = build?.run.attempt ?? Number(context.runAttempt || 1);
  const run = number === '' ? undefined : words.runNumber(number, attempt);
  const url = build?.run.url ?? runUrl;
  const name = repository || words.event;
  return {
    title: run === undefined ? name : `${name} · ${run}`,
    head: lines(heading(3, name), join(' · ', run)),
    body: [text(words.contentWithheld)],
    foot: url === undefined ? undefined : link(words.run, url),
    url,
  };
}
