import { oneLine } from '../dingtalk/escape.ts';
import { link } from '../dingtalk/link.ts';
import { bold, heading, join, lines, type Markdown, paragraphs } from '../dingtalk/markdown.ts';
import { plainOf } from '../dingtalk/plain.ts';
import { shortened } from '../dingtalk/size.ts';
import type { Link, NewsPage, Page } from './message.ts';

/** Characters of a title that a phone's notification shows. */
export const maxTitleChars = 60;

/** Characters of the heading and of the place under it. */
const maxHeadlineChars = 200;
const maxPlaceChars = 100;

/** Characters of a link card's text. */
const maxSummaryChars = 300;

/** A page in DingTalk's dialect, in parts, so that the body can be cut. */
export interface Layout {
  /** The heading and the line of facts. Always kept. */
  readonly head: Markdown;
  readonly body: readonly Markdown[];
  /** The links. Always kept. */
  readonly foot: Markdown;
}

/** The only place that knows headings, separators, bold and the line of links. */
export function layout(page: Page): Layout {
  const foot = join(' · ', ...page.links.map(({ words, url }) => link(words, url, url)));
  return { head: page.kind === 'news' ? headOf(page) : lines(), body: paragraphsOf(page), foot };
}

/** Plain text for the notification and the chat list: outcome, what, where; at most 60 characters. */
export function titleFor(page: Page): string {
  if (page.kind === 'text') return page.title;
  const { title, shortHeadline, headline, titleFacts = [], place } = page;
  if (title !== undefined) return title;
  const said = signed(page, shortHeadline ?? headline);
  return place === undefined || titleFacts.length > 0 ? titleOf(said, ...titleFacts) : titleIn(said, place);
}

/** Outcome and subject come first; the place is cut before them. */
export function titleOf(...parts: readonly (string | undefined)[]): string {
  const shown = parts.map((part) => oneLine((part ?? '').slice(0, 1_000))).filter((part) => part !== '');
  return shortened(shown.join(' · '), maxTitleChars);
}

/** The text of a link card, under its title: what happened in detail, else the facts, else the title again. */
export function summaryFor(page: Page): string {
  const [facts, detail] = page.kind === 'news' ? [plainOf(factsOf(page)), page.detail ?? ''] : ['', ''];
  const said = [detail, plainOf(paragraphs(...paragraphsOf(page).slice(0, 3)))].join('\n');
  return shortened(inOneLine(said) || inOneLine(facts) || titleFor(page), maxSummaryChars);
}

/** The page without a link that stands elsewhere: on a button. */
export function withoutLink(page: Page, url: string): Page {
  return { ...page, links: page.links.filter((one: Link) => one.url !== url) };
}

function paragraphsOf(page: Page): readonly Markdown[] {
  return page.kind === 'news' && page.origin !== undefined ? [...page.body, page.origin] : page.body;
}

function headOf(page: NewsPage): Markdown {
  const headline = heading(3, shortened(signed(page, page.headline), maxHeadlineChars));
  return lines(headline, factsOf(page), page.detail);
}

function factsOf({ place, facts }: NewsPage): Markdown {
  return join(' · ', place && bold(shortened(place, maxPlaceChars)), ...facts);
}

function signed({ sign }: NewsPage, headline: string): string {
  return sign === '' ? headline : `${sign} ${headline}`;
}

function inOneLine(text: string): string {
  const parts = text.split('\n').map((line) => oneLine(line.replace(/^- /, '')));
  return parts.filter((part) => part !== '').join(' · ');
}

/** `what · octo/hello`. If that is too long, cuts the owner first, then the repository, then `what`. */
function titleIn(what: string, repository: string): string {
  const said = oneLine(what.slice(0, 1_000));
  const name = repository.slice(repository.indexOf('/') + 1);
  const place = [repository, name].find((where) => `${said} · ${oneLine(where)}`.length <= maxTitleChars);
  return titleOf(said, place);
}
