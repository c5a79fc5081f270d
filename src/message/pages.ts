import type { RobotMessage } from '../robot/wire/message.ts';
import { buildPage } from './builtin/build.ts';
import { builtins } from './builtin/table.ts';
import { isCdevent } from './cdevent.ts';
import { genericPage } from './generic.ts';
import { githubEventOf } from './github-event.ts';
import { plainText } from './markdown/escape.ts';
import { allowedUrl } from './markdown/link.ts';
import { lines, list, Markdown, text } from './markdown/markdown.ts';
import type { Page } from './message.ts';
import type { Occasion } from './occasion.ts';
import { titleOf } from './title.ts';

/** More lines than fit into a message. */
const maxTextLines = 2_000;

/**
 * The page of an event: the run it is about, its built-in message, else its own words, else the generic one.
 */
export async function pageFor(occasion: Occasion, written?: RobotMessage): Promise<Page> {
  if (written) return writtenPage(written, occasion);
  const { build, concernsRun } = occasion;
  if (build && concernsRun) return buildPage(occasion, build);
  const name = githubEventOf(occasion.event) ?? '';
  const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (builtin) return await builtin(occasion);
  const words = spokenBy(occasion);
  return words === undefined ? genericPage(occasion) : textPage(words, occasion);
}

/** The data of an event that the action does not know, when it is a text. */
export function spokenBy({ event, data }: Occasion): string | undefined {
  const isKnown = githubEventOf(event) !== undefined || isCdevent(event);
  return !isKnown && typeof data === 'string' && plainText(data) !== '' ? data : undefined;
}

function writtenPage(written: RobotMessage, occasion: Occasion): Page {
  const { link, words, context } = occasion;
  switch (written.msgtype) {
    case 'text':
      return textPage(written.text.content, occasion);
    case 'markdown':
      return { ...empty, title: written.markdown.title, body: [Markdown.vouched(written.markdown.text)] };
    case 'actionCard':
      return { ...empty, title: written.actionCard.title, body: [Markdown.vouched(written.actionCard.text)] };
    case 'link': {
      const { title, text: said, messageUrl: url } = written.link;
      return {
        title,
        head: text(title),
        body: [text(said)],
        foot: link(words.open, url),
        url: allowedUrl(url, context.serverUrl),
      };
    }
    case 'feedCard': {
      const [first] = written.feedCard.links;
      const items = written.feedCard.links.map(({ title, messageURL }) => link(title, messageURL));
      return {
        ...empty,
        title: titleOf(first?.title),
        body: [list(...items)],
        url: allowedUrl(first?.messageURL, context.serverUrl),
      };
    }
    default:
      return written satisfies never;
  }
}

function textPage(words: string, { event }: Occasion): Page {
  const said = plainText(words).split('\n', maxTextLines);
  return { ...empty, title: titleOf(said[0] ?? event.type), body: [lines(...said)] };
}

const empty = { head: Markdown.vouched(''), foot: undefined, url: undefined };
