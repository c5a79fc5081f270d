import { type Markdown, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, textAt } from '../../json.ts';
import type { Words } from '../locale/words.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, type EventSummary, nameOf } from './event-page.ts';
import { threadWords } from './thread.words.ts';

/** An issue, a pull request or a discussion. */
export interface Thread {
  readonly kind: 'issue' | 'pullRequest' | 'discussion';
  /** `PR #42` */
  readonly it: string;
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly object: unknown;
}

/** `who` did it to `it`, with or by `what`: a label, a person, a milestone. */
type Phrase = (who: string, it: string, what: string) => string;

/** The words for each action: `plain` ones, and those that need a `what`. */
interface Phrases {
  readonly plain: Readonly<Record<string, Phrase>>;
  readonly named: Readonly<Record<string, Phrase>>;
}

/** The field of the payload with the action's `what`: the label, the person, the milestone. */
const others: Readonly<Record<string, (data: unknown) => string | undefined>> = {
  labeled: (data) => textAt(data, 'label.name'),
  unlabeled: (data) => textAt(data, 'label.name'),
  assigned: (data) => nameOf(at(data, 'assignee')),
  unassigned: (data) => nameOf(at(data, 'assignee')),
  milestoned: (data) => textAt(data, 'milestone.title'),
  demilestoned: (data) => textAt(data, 'milestone.title'),
  typed: (data) => textAt(data, 'type.name'),
  transferred: (data) => textAt(data, 'changes.new_repository.full_name'),
  category_changed: (data) => textAt(data, 'discussion.category.name'),
  review_requested: reviewerOf,
  review_request_removed: reviewerOf,
};

export function threadOf({ data, locale }: RenderContext, kind: Thread['kind'], path: string): Thread {
  const object = at(data, path);
  const number = textAt(object, 'number') ?? textAt(data, 'number');
  return {
    kind,
    it: threadWords[locale][kind](number),
    number,
    title: textAt(object, 'title'),
    url: textAt(object, 'html_url'),
    object,
  };
}

/** The issue of an event, which for GitHub may be a pull request. */
export function issueThread(renderContext: RenderContext): Thread {
  const isPullRequest = typeof at(renderContext.data, 'issue.pull_request') === 'object';
  return threadOf(renderContext, isPullRequest ? 'pullRequest' : 'issue', 'issue');
}

/** `Mona labeled PR #42 “bug”: Faster start` */
export function threadHeadline(
  renderContext: RenderContext,
  thread: Thread,
  families: readonly Phrases[],
  action: string,
): Pick<EventSummary, 'headline' | 'shortHeadline'> {
  const { words, locale } = renderContext;
  const what = otherOf(renderContext.data, action);
  const headline = families
    .map((family) => phraseIn(family, action, what))
    .find((found) => found !== undefined);
  const who = actorOf(renderContext);
  const lead = (it: string) => (headline ?? threadWords[locale].other)(who, it, what ?? '');
  return {
    headline: titled(lead(thread.it), thread.title, words),
    shortHeadline: shortTitle(thread, lead, words),
  };
}

/** Columns that who and what may take of a title, so that the name of the thread is seen. */
const maxLeadChars = 36;

/** With `#42` for `PR #42`, if there is too much before the name of the thread. */
export function shortTitle(
  { it, number, title }: Thread,
  lead: (it: string) => string,
  words: Words,
): string | undefined {
  const isLong = number !== undefined && lead(it).length > maxLeadChars;
  return isLong ? titled(lead(`#${number}`), title, words) : undefined;
}

/** `lead: title` */
export function titled(lead: string, title: string | undefined, words: Words): string {
  return title === undefined ? lead : `${lead}${words.colon}${shortened(title, 160)}`;
}

function phraseIn({ plain, named }: Phrases, action: string, what: string | undefined): Phrase | undefined {
  if (what !== undefined && Object.hasOwn(named, action)) return named[action];
  return Object.hasOwn(plain, action) ? plain[action] : undefined;
}

/** The action of an event. A changed title and a self-assignment are actions of their own. */
export function actionOf({ data }: RenderContext): string {
  const action = textAt(data, 'action') ?? '';
  if (textAt(data, 'changes.title.from') !== undefined) return 'renamed';
  const assignee = textAt(data, 'assignee.login');
  const isSelf = assignee !== undefined && assignee === textAt(data, 'sender.login');
  if (isSelf && action === 'assigned') return 'taken';
  if (isSelf && action === 'unassigned') return 'dropped';
  return action;
}

function otherOf(data: unknown, action: string): string | undefined {
  const other = Object.hasOwn(others, action) ? others[action]?.(data) : undefined;
  return other && shortened(other, 60);
}

/** Who is asked for a review. */
export function reviewerOf(data: unknown): string | undefined {
  return nameOf(at(data, 'requested_reviewer')) ?? textAt(data, 'requested_team.name');
}

/** `bug, help wanted` */
export function labelsOf(thread: Thread, words: Words): Markdown {
  const names = itemsAt(thread.object, 'labels')
    .map((label) => textAt(label, 'name'))
    .filter((name) => name !== undefined);
  return text(shortened(names.slice(0, 10).join(words.listSeparator), 100));
}

/** The title before an edit. */
export function formerTitle({ data, locale }: RenderContext): Markdown | undefined {
  const from = textAt(data, 'changes.title.from');
  return from === undefined ? undefined : text(threadWords[locale].formerly(shortened(from, 160)));
}

/** How long the thread was open, if the event closed it. */
export function openFor({ duration, locale }: RenderContext, { object }: Thread): string | undefined {
  const ms = Date.parse(textAt(object, 'closed_at') ?? '') - Date.parse(textAt(object, 'created_at') ?? '');
  const length = ms >= 60_000 ? duration(ms) : undefined;
  return length && threadWords[locale].openFor(length);
}
