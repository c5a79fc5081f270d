import type { RobotMessage } from '../robot/wire/message.ts';
import type { Markdown } from './markdown/markdown.ts';

/** A page for a phone: the content of a built-in message, whatever its msgtype. */
export interface Page {
  /** Plain text for the notification and the chat list: outcome, what, where; at most 60 characters. */
  readonly title: string;
  /** The heading and the line of facts. Always kept. */
  readonly head: Markdown;
  /** Paragraphs, most important first. Cut from the end. */
  readonly body: readonly Markdown[];
  /** Links, always kept. */
  readonly foot: Markdown | undefined;
  /**
   * Where everything can be read: the target of a link or single-button card, and of the note that the rest
   * was cut.
   */
  readonly url: string | undefined;
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
