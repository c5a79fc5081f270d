import type { Markdown, Maybe } from '../dingtalk/markdown.ts';
import type { RobotMessage } from '../dingtalk/message.ts';

/** What a reader should learn, before any layout. Texts are plain and untrusted. */
export type Page = NewsPage | TextPage;

/** A built-in message: what happened, to what, and what to do. */
export interface NewsPage {
  readonly kind: 'news';
  /** What it means to the group; absent if it is neither good nor bad. */
  readonly severity?: Severity | undefined;
  /** The sign before the headline; '' for none. */
  readonly sign: string;
  /** Who did what, in one line. */
  readonly headline: string;
  /** The headline of a title, which has less room. */
  readonly shortHeadline?: string | undefined;
  /** The author's own title, in place of one made from the headline. */
  readonly title?: string | undefined;
  /** What the title adds to the headline, most important first. */
  readonly titleFacts?: readonly (string | undefined)[];
  /** The repository, or wherever it happened: the first fact, and the end of the title if there is room. */
  readonly place?: string | undefined;
  /** Short, for one line under the headline. */
  readonly facts: readonly Maybe[];
  /** A sentence of its own under the facts. */
  readonly detail?: string | undefined;
  /** Paragraphs, most important first. Cut from the end. */
  readonly body: readonly Markdown[];
  /** Small print after the body: what kind of event it is, and where it comes from. */
  readonly origin?: Markdown | undefined;
  /** Each is allowed (see `allowedUrl`). */
  readonly links: readonly Link[];
  /** Where everything can be read: the target of cards, and of the note that the rest was cut. */
  readonly url: string | undefined;
}

/** A text under a title that only notifications show: of an event, or of the author of the workflow. */
interface TextPage {
  readonly kind: 'text';
  readonly title: string;
  readonly body: readonly Markdown[];
  readonly links: readonly Link[];
  readonly url: string | undefined;
}

export interface Link {
  readonly words: string;
  readonly url: string;
}

export interface Button {
  readonly title: string;
  /** https, or the GitHub server's own http. */
  readonly url: string;
}

export interface Feed {
  readonly title: string;
  readonly url: string;
  readonly picUrl: string;
}

/**
 * A composed message before keyword, mentions and the size limit. `written` is sent as its author wrote it.
 */
export type Message =
  | { readonly msgtype: 'text'; readonly page: Page }
  | { readonly msgtype: 'markdown'; readonly page: Page }
  | { readonly msgtype: 'actionCard'; readonly page: Page; readonly buttons: readonly [Button, ...Button[]] }
  | { readonly msgtype: 'link'; readonly title: string; readonly text: string; readonly url: string }
  | { readonly msgtype: 'feedCard'; readonly links: readonly Feed[] }
  | {
      readonly msgtype: 'written';
      readonly message: RobotMessage;
      /** Where the rest can be read when it is cut. */
      readonly url: string | undefined;
    };

/** Whom a message mentions. */
export interface Mentions {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  readonly all: boolean;
}

/** What a state or a severity means to the group. */
export type Severity = 'good' | 'cancelled' | 'warning' | 'bad' | 'critical';

export const signs: Readonly<Record<Severity, string>> = {
  good: '✅',
  cancelled: '⛔',
  warning: '⚠️',
  bad: '❌',
  critical: '🔥',
};

/** '' for news that is neither good nor bad. */
export function signFor(severity: Severity | undefined): string {
  return severity === undefined ? '' : signs[severity];
}

/** From the best to the worst. */
export const severities: readonly Severity[] = ['good', 'cancelled', 'warning', 'bad', 'critical'];

export function worst(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return severities.indexOf(a) < severities.indexOf(b) ? b : a;
}
