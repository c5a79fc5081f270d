import type { CloudEvent } from 'cloudevents';
import { oneLine } from '../../dingtalk/escape.ts';
import { withLineBreaks } from '../../dingtalk/line-breaks.ts';
import { allowedUrl, buttonUrl, maxUrlLength } from '../../dingtalk/link.ts';
import type { RobotMessage } from '../../dingtalk/message.ts';
import { problemList, problemsIn } from '../../dingtalk/schema.ts';
import { aboutInput, type InputPlace, inputError, placeIn } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { listed, type Said, say } from '../../said.ts';
import { byteLength, printable } from '../../text.ts';
import type { RunContext } from '../event-run.ts';
import { zoneFor } from '../locale/time.ts';
import type { Button } from '../message.ts';
import { type MessageSettings, settingPlace } from '../settings.ts';
import { hasTemplate } from './analyze.ts';
import type { TextFormat } from './escape-values.ts';
import { scopeOf } from './run-variables.ts';
import { loadTemplateEngine } from './template.ts';

/** What an input gives for one event, and what its author should know of it. */
export interface Written<Value> {
  readonly value: Value;
  readonly warnings: readonly Said[];
}

/** What the inputs make of one event. A part that was not given is undefined. */
export interface CustomWords {
  title(event: CloudEvent<unknown>): Written<string | undefined>;
  text(event: CloudEvent<unknown>, place: TextFormat): Written<string | undefined>;
  /** Buttons that have an address for this event. */
  buttons(event: CloudEvent<unknown>): Written<readonly Button[] | undefined>;
  payload(event: CloudEvent<unknown>): Written<RobotMessage | undefined>;
}

const notGiven = { value: undefined, warnings: [] } as const;

/**
 * Compiles the templates of the inputs. Loads the template engine only if one of them contains a variable or
 * tag.
 */
export async function readCustomWords(
  settings: MessageSettings,
  runContext: RunContext,
): Promise<CustomWords> {
  const { title, text, payload } = settings;
  const at = (input: string) => settingPlace(settings.setBy, input);
  const buttons = buttonTemplates(at('buttons'), settings.buttons);
  const overridden = overriddenBy(settings, buttons.length > 0);
  const { serverUrl } = runContext.context;
  const render = hasTemplate([title, text, payload, buttons])
    ? await templateRenderer(settings, runContext)
    : undefined;
  const written: RenderTemplate = (from, template, event, place) =>
    inPlace(render ? render(from, template, event, place) : template, place);
  return {
    title: (event) =>
      title.trim() === ''
        ? notGiven
        : filled('title', at('title'), oneLine(written(at('title'), title, event, 'plain'))),
    text: (event, place) =>
      text.trim() === ''
        ? notGiven
        : filled('text', at('text'), written(at('text'), text, event, place).trim()),
    buttons: (event) =>
      buttons.length === 0
        ? notGiven
        : filledButtons(
            at('buttons'),
            buttons.map((button) => ({
              title: oneLine(written(at('buttons'), button.title, event, 'plain')),
              url: written(at('buttons'), button.url, event, 'url'),
            })),
            serverUrl,
          ),
    payload: (event) =>
      payload === undefined
        ? notGiven
        : {
            value: checkedPayload(
              at('payload'),
              filledIn(payload, [], (template, path) =>
                written(placeIn(at('payload'), ...path), template, event, placeOf(path)),
              ),
            ),
            warnings: overridden,
          },
  };
}

/** A payload is the whole message: the other inputs of the message do nothing beside it. */
function overriddenBy({ msgtype, title, text }: MessageSettings, hasButtons: boolean): readonly Said[] {
  const names = [
    ...(msgtype === 'auto' ? [] : ['"msgtype"']),
    ...(title.trim() === '' ? [] : ['"title"']),
    ...(text.trim() === '' ? [] : ['"text"']),
    ...(hasButtons ? ['"buttons"'] : []),
  ];
  return names.length === 0 ? [] : [say`Not used, since "payload" is the whole message: ${listed(names)}.`];
}

/** The buttons that have a title and an address. */
function filledButtons(
  at: InputPlace,
  buttons: readonly Button[],
  serverUrl: string,
): Written<readonly Button[]> {
  const shown = buttons.filter(({ title, url }) => title !== '' && url !== '');
  const value = shown.map(({ title, url }) => ({ title, url: buttonAddress(at, url, serverUrl) }));
  const bytes = value.reduce((sum, button) => sum + buttonBytes(button), 0);
  if (bytes > maxButtonBytes) {
    throw inputError(at, say`must take at most ${maxButtonBytes} bytes of the message, not ${bytes}.`);
  }
  const leftOut = buttons.filter((button) => !shown.includes(button));
  return { value, warnings: leftOut.map((button) => leftOutButton(at, button)) };
}

function leftOutButton(at: InputPlace, { title }: Button): Said {
  return title === ''
    ? aboutInput(at, say`has a button whose title is empty for this event, so it was left out.`)
    : say`The button "${printable(title)}" was left out: its address is empty, not https, or longer than ${maxUrlLength} characters.`;
}

/** A line end of the author is a line end in the group, and spaces around an address are no part of it. */
function inPlace(text: string, place: TextFormat): string {
  if (place === 'url') return text.trim();
  return place === 'markdown' ? withLineBreaks(text) : text;
}

/** Undefined, with a warning, for a template that gives nothing for this event: the built-in words are better than no message. */
function filled(input: 'title' | 'text', at: InputPlace, text: string): Written<string | undefined> {
  if (text !== '') return { value: text, warnings: [] };
  const warning =
    input === 'title'
      ? say`is empty for this event, so the built-in title was sent.`
      : say`is empty for this event, so the built-in text was sent.`;
  return { value: undefined, warnings: [aboutInput(at, warning)] };
}

export function buttonTemplates(at: InputPlace, value: unknown): readonly { title: string; url: string }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw inputError(at, say`must be a list of {title, url}.`);
  return value.map((item: unknown, index) => {
    const { title, url } = (item ?? {}) as { title?: unknown; url?: unknown };
    if (typeof title === 'string' && typeof url === 'string') return { title, url };
    throw inputError(at, say`must be a list of {title, url}, both strings; item ${index + 1} is not.`);
  });
}

/** Buttons cannot be cut and must leave room for the text. */
const maxButtonBytes = 8_000;

function buttonBytes({ title, url }: Button): number {
  return byteLength(title) + buttonUrl(url).length;
}

/**
 * The author may link to a server of their own, with http too; a value of an event is checked where it is
 * inserted.
 */
export function buttonAddress(at: InputPlace, url: string, serverUrl: string): string {
  const own = URL.canParse(url) && new URL(url).protocol === 'http:' ? url : serverUrl;
  const address = allowedUrl(url, own);
  if (address !== undefined) return address;
  if (url.length > maxUrlLength) {
    throw inputError(
      at,
      say`needs addresses of at most ${maxUrlLength} characters; this one has ${url.length}.`,
      url,
    );
  }
  throw inputError(at, say`needs an https or http address without user name for each button.`, url);
}

/** Renders every string of a payload for its place; `path` has the keys that lead to the field. */
export function filledIn(
  value: unknown,
  path: readonly string[],
  fill: (template: string, path: readonly string[]) => string,
): unknown {
  if (typeof value === 'string') return fill(value, path);
  if (Array.isArray(value)) return value.map((item: unknown) => filledIn(item, path, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filledIn(inner, [...path, name], fill)]),
  );
}

/** The two markdown fields of all messages. */
function placeOf(path: readonly string[]): TextFormat {
  if (/url$/i.test(path.at(-1) ?? '')) return 'url';
  return /^(?:markdown|actionCard)\.text$/.test(path.join('.')) ? 'markdown' : 'plain';
}

export function checkedPayload(at: InputPlace, written: unknown): RobotMessage {
  const message = asMessage(written);
  const problems = problemsIn(message);
  if (problems.length > 0) {
    throw inputError(at, say`is not a DingTalk message: ${problemList(problems)}.`);
  }
  return message as RobotMessage;
}

/** Renders an input's template for an event. Throws as `Render` does. */
type RenderTemplate = (
  at: InputPlace,
  template: string,
  event: CloudEvent<unknown>,
  place: TextFormat,
) => string;

/** Templates with the run's values; loads everything that templates need. */
async function templateRenderer(
  { locale, timezone }: Pick<MessageSettings, 'locale' | 'timezone'>,
  runContext: RunContext,
): Promise<RenderTemplate> {
  const zone = zoneFor(locale, timezone);
  const render = await loadTemplateEngine({ locale, zone, serverUrl: runContext.context.serverUrl });
  return (at, template, event, place) => render(at, template, scopeOf(event, runContext), place);
}

/**
 * Converts a payload as people write it in YAML (numbers without quotes, one value instead of a list, `1`
 * for "1") to the types that DingTalk requires. Values that cannot be converted stay, for the schema to
 * name.
 */
export function asMessage(value: unknown): unknown {
  if (!isObject(value)) return value;
  return mapped(value, {
    at: (at) => mapped(at, { atMobiles: people, atUserIds: people, isAtAll: flag }),
    text: (text) => mapped(text, { content: words }),
    markdown: (markdown) => mapped(markdown, { title: words, text: words }),
    link: (link) => mapped(link, { title: words, text: words }),
    actionCard: (card) =>
      mapped(card, {
        title: words,
        text: words,
        singleTitle: words,
        btnOrientation: digit,
        hideAvatar: digit,
        btns: (buttons) => items(buttons).map((button) => mapped(button, { title: words })),
      }),
    feedCard: (card) =>
      mapped(card, { links: (links) => items(links).map((link) => mapped(link, { title: words })) }),
  });
}

/** The object with some fields converted; absent fields stay absent. */
function mapped(value: unknown, readers: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      return [name, read === undefined || field === undefined || field === null ? field : read(field)];
    }),
  );
}

function words(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/**
 * One value is a list of one; a text may contain several, by commas or lines. A template may have returned
 * ''.
 */
function people(value: unknown): unknown {
  if (isObject(value)) return value;
  const given = Array.isArray(value) ? value : String(value).split(/[\n,]/);
  return given
    .map((person: unknown) => {
      const text = words(person);
      return typeof text === 'string' ? text.trim() : text;
    })
    .filter((person) => person !== '');
}

function flag(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' || text === '' ? false : value;
}

function digit(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (text === '1' || text === 'true') return '1';
  return text === '0' || text === 'false' ? '0' : value;
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
