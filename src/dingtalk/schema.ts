import { isObject } from '../json.ts';
import { listed, type Said, say, shaped } from '../said.ts';
import { spellingKey } from '../spelling.ts';
import { byteLength, printable } from '../text.ts';
import { type Msgtype, msgtypes } from './message.ts';

/**
 * Why a value is not a robot message, in sentences for its author (`link.messageUrl is missing`); empty if
 * it is one. `typeField` is what they call `msgtype`. Checks only what DingTalk requires: undocumented fields pass.
 */
export function problemsIn(message: unknown, typeField = 'msgtype'): Said[] {
  if (!isObject(message)) return [say`the message must be an object, ${notA(message)}`];
  const { msgtype } = message;
  if (msgtype === undefined)
    return [isSlackMessage(message) ? slackForm : missing(message, typeField, 'msgtype')];
  const known = msgtypes.find((name) => name === msgtype);
  if (known === undefined) {
    return [say`${typeField} must be one of ${listed(msgtypes)}, not "${printable(String(msgtype))}"`];
  }
  const content = message[known];
  if (content === undefined) return [isMissing(known)];
  if (!isObject(content)) return [mustBeObject(known, content)];
  return [...problemsUnder(known, content), ...problemsInAt(message.at)];
}

type Fields = Readonly<Record<string, unknown>>;

/** Source: docs.slack.dev, incoming webhooks. */
function isSlackMessage({ text, blocks, attachments }: Fields): boolean {
  return typeof text === 'string' || Array.isArray(blocks) || Array.isArray(attachments);
}

const slackForm = say`it has no msgtype and looks like a message for Slack; a DingTalk text message is {"msgtype": "text", "text": {"content": "…"}}`;

function problemsUnder(msgtype: Msgtype, content: Fields): Said[] {
  switch (msgtype) {
    case 'text':
      return required(content, 'text', ['content']);
    case 'markdown':
      return required(content, 'markdown', ['title', 'text']);
    case 'link':
      return [
        ...required(content, 'link', ['title', 'text', 'messageUrl']),
        ...optional(content, 'link', ['picUrl']),
        ...textTooLong(content, 'link', ['messageUrl', 'picUrl']),
      ];
    case 'actionCard':
      return problemsInCard(content);
    case 'feedCard':
      return each(content.links, 'feedCard.links', (link, path) => [
        ...required(link, path, ['title', 'messageURL', 'picURL']),
        ...textTooLong(link, path, ['messageURL', 'picURL']),
      ]);
    default:
      return msgtype satisfies never;
  }
}

/** `singleTitle` and `singleURL` win over `btns`. */
function problemsInCard(card: Fields): Said[] {
  const common = [
    ...required(card, 'actionCard', ['title', 'text']),
    ...flag(card, 'btnOrientation'),
    ...flag(card, 'hideAvatar'),
  ];
  if (card.singleTitle !== undefined || card.singleURL !== undefined) {
    return [
      ...common,
      ...required(card, 'actionCard', ['singleTitle', 'singleURL']),
      ...textTooLong(card, 'actionCard', ['singleTitle', 'singleURL']),
    ];
  }
  if (card.btns === undefined) {
    return [...common, say`actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing`];
  }
  return [
    ...common,
    ...each(card.btns, 'actionCard.btns', (button, path) => required(button, path, ['title', 'actionURL'])),
    ...textTooLong(card, 'actionCard', ['btns']),
  ];
}

/** DingTalk accepts the strings "0" and "1", not numbers. */
function flag(card: Fields, field: string): Said[] {
  const value = card[field];
  const path = `actionCard.${field}`;
  const isFine = value === undefined || value === '0' || value === '1';
  return isFine ? [] : [say`${path} must be "0" or "1" in quotes`];
}

/** At most 50 people; source: open.dingtalk.com, custom robot. */
const maxMentions = 50;

function problemsInAt(at: unknown): Said[] {
  if (at === undefined) return [];
  if (!isObject(at)) return [mustBeObject('at', at)];
  const { isAtAll } = at;
  const lists = ['atMobiles', 'atUserIds'].flatMap((field) => {
    const people = at[field];
    if (people === undefined) return [];
    const fine = Array.isArray(people) && people.every((person) => typeof person === 'string');
    const path = `at.${field}`;
    if (!fine) return [say`${path} must be a list of strings`];
    return people.length > maxMentions ? [say`${path} must be at most ${maxMentions} people`] : [];
  });
  const all =
    isAtAll === undefined || typeof isAtAll === 'boolean' ? [] : [say`at.isAtAll must be true or false`];
  return [...lists, ...all];
}

/** Parts that cannot be cut must leave room for the rest in 20,000 bytes. */
const maxUncutBytes = 8_000;

function textTooLong(content: Fields, path: string, fields: readonly string[]): Said[] {
  const bytes = fields.reduce((sum, field) => sum + byteLength(JSON.stringify(content[field]) ?? ''), 0);
  if (bytes <= maxUncutBytes) return [];
  const names = listed(
    fields.map((field) => `${path}.${field}`),
    ' and ',
  );
  return [say`${names} cannot be cut and must take at most ${maxUncutBytes} bytes, not ${bytes}`];
}

function required(content: Fields, path: string, fields: readonly string[]): Said[] {
  return fields.flatMap((field) => {
    const value = content[field];
    if (value === undefined || value === null) return [missing(content, `${path}.${field}`, field)];
    if (typeof value !== 'string') return [mustBeString(`${path}.${field}`, value)];
    return value.trim() === '' ? [isEmpty(`${path}.${field}`)] : [];
  });
}

/** DingTalk spells `messageUrl` in one type and `messageURL` in another; Feishu has `msg_type`. */
function missing(content: Fields, place: string, field: string): Said {
  const other = Object.keys(content).find((key) => key !== field && spellingKey(key) === spellingKey(field));
  return other === undefined ? isMissing(place) : say`${place} is missing (spelt "${printable(other)}" here)`;
}

function optional(content: Fields, path: string, fields: readonly string[]): Said[] {
  return fields
    .filter((field) => content[field] !== undefined && typeof content[field] !== 'string')
    .map((field) => mustBeString(`${path}.${field}`, content[field]));
}

function each(value: unknown, path: string, problems: (item: Fields, path: string) => Said[]): Said[] {
  if (value === undefined) return [isMissing(path)];
  if (!Array.isArray(value)) return [say`${path} must be a list, ${notA(value)}`];
  if (value.length === 0) return [isEmpty(path)];
  return value.flatMap((item: unknown, index) =>
    isObject(item) ? problems(item, `${path}[${index}]`) : [mustBeObject(`${path}[${index}]`, item)],
  );
}

function isMissing(path: string): Said {
  return say`${path} is missing`;
}

function isEmpty(path: string): Said {
  return say`${path} is empty`;
}

function mustBeString(path: string, value: unknown): Said {
  return say`${path} must be a string, ${notA(value)}`;
}

function mustBeObject(path: string, value: unknown): Said {
  return say`${path} must be an object, ${notA(value)}`;
}

function notA(value: unknown): Said {
  if (value === null) return say`not null`;
  if (value === undefined) return say`but it is missing`;
  if (Array.isArray(value)) return say`not a list`;
  return typeof value === 'object' ? say`not an object` : say`not a ${typeof value}`;
}

/** What is wrong with a message, cut: a feed may have a hundred links. */
export function problemList(problems: readonly Said[]): Said {
  return shaped(listed(problems, '; '), (text) => printable(text, 1_000));
}
