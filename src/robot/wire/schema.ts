import { byteLength } from '../../byte-length.ts';
import { printable } from '../../printable.ts';
import { type Msgtype, msgtypes } from './message.ts';

/**
 * Why a value is not a robot message, in sentences for its author (`link.messageUrl is missing`); empty if
 * it is one. Checks only what DingTalk requires: undocumented fields pass.
 */
export function problemsIn(message: unknown): string[] {
  if (!isObject(message)) return [`the message must be an object, ${isA(message)}`];
  const { msgtype } = message;
  if (msgtype === undefined) return ['msgtype is missing'];
  const known = msgtypes.find((name) => name === msgtype);
  if (known === undefined) {
    return [`msgtype must be one of ${msgtypes.join(', ')}, not "${printable(String(msgtype))}"`];
  }
  const content = message[known];
  if (content === undefined) return [`${known} is missing`];
  if (!isObject(content)) return [`${known} must be an object, ${isA(content)}`];
  return [...problemsUnder(known, content), ...problemsInAt(message.at)];
}

type Fields = Readonly<Record<string, unknown>>;

function problemsUnder(msgtype: Msgtype, content: Fields): string[] {
  switch (msgtype) {
    case 'text':
      return required(content, 'text', ['content']);
    case 'markdown':
      return required(content, 'markdown', ['title', 'text']);
    case 'link':
      return [
        ...required(content, 'link', ['title', 'text', 'messageUrl']),
        ...optional(content, 'link', ['picUrl']),
        ...tooLong(content, 'link', ['messageUrl', 'picUrl']),
      ];
    case 'actionCard':
      return problemsInCard(content);
    case 'feedCard':
      return each(content.links, 'feedCard.links', (link, path) => [
        ...required(link, path, ['title', 'messageURL', 'picURL']),
        ...tooLong(link, path, ['messageURL', 'picURL']),
      ]);
    default:
      return msgtype satisfies never;
  }
}

/** `singleTitle` and `singleURL` win over `btns`. */
function problemsInCard(card: Fields): string[] {
  const common = [
    ...required(card, 'actionCard', ['title', 'text']),
    ...flag(card, 'btnOrientation'),
    ...flag(card, 'hideAvatar'),
  ];
  if (card.singleTitle !== undefined || card.singleURL !== undefined) {
    return [
      ...common,
      ...required(card, 'actionCard', ['singleTitle', 'singleURL']),
      ...tooLong(card, 'actionCard', ['singleTitle', 'singleURL']),
    ];
  }
  if (card.btns === undefined) {
    return [...common, 'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing'];
  }
  return [
    ...common,
    ...each(card.btns, 'actionCard.btns', (button, path) => required(button, path, ['title', 'actionURL'])),
    ...tooLong(card, 'actionCard', ['btns']),
  ];
}

/** DingTalk accepts the texts "0" and "1", not numbers. */
function flag(card: Fields, field: string): string[] {
  const value = card[field];
  return value === undefined || value === '0' || value === '1'
    ? []
    : [`actionCard.${field} must be "0" or "1" in quotes`];
}

/** At most 50 people; source: open.dingtalk.com, custom robot. */
const maxMentions = 50;

function problemsInAt(at: unknown): string[] {
  if (at === undefined) return [];
  if (!isObject(at)) return [`at must be an object, ${isA(at)}`];
  const { isAtAll } = at;
  const lists = ['atMobiles', 'atUserIds'].flatMap((field) => {
    const people = at[field];
    if (people === undefined) return [];
    const fine = Array.isArray(people) && people.every((person) => typeof person === 'string');
    if (!fine) return [`at.${field} must be a list of texts`];
    return people.length > maxMentions ? [`at.${field} must be at most ${maxMentions} people`] : [];
  });
  const all =
    isAtAll === undefined || typeof isAtAll === 'boolean' ? [] : ['at.isAtAll must be true or false'];
  return [...lists, ...all];
}

/** Parts that cannot be cut must leave room for the rest in 20,000 bytes. */
const maxUncutBytes = 8_000;

function tooLong(content: Fields, path: string, fields: readonly string[]): string[] {
  const bytes = fields.reduce((sum, field) => sum + byteLength(JSON.stringify(content[field]) ?? ''), 0);
  if (bytes <= maxUncutBytes) return [];
  const names = fields.map((field) => `${path}.${field}`).join(' and ');
  return [`${names} cannot be cut and must take at most ${maxUncutBytes} bytes, not ${bytes}`];
}

function required(content: Fields, path: string, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const value = content[field];
    if (value === undefined || value === null)
      return [`${path}.${field} is missing${misspelt(content, field)}`];
    if (typeof value !== 'string') return [`${path}.${field} must be text, ${isA(value)}`];
    return value.trim() === '' ? [`${path}.${field} is empty`] : [];
  });
}

/** DingTalk spells `messageUrl` in one type and `messageURL` in another. */
function misspelt(content: Fields, field: string): string {
  const other = Object.keys(content).find(
    (key) => key !== field && key.toLowerCase() === field.toLowerCase(),
  );
  return other === undefined ? '' : ` (spelt "${printable(other)}" here)`;
}

function optional(content: Fields, path: string, fields: readonly string[]): string[] {
  return fields
    .filter((field) => content[field] !== undefined && typeof content[field] !== 'string')
    .map((field) => `${path}.${field} must be text, ${isA(content[field])}`);
}

function each(value: unknown, path: string, problems: (item: Fields, path: string) => string[]): string[] {
  if (value === undefined) return [`${path} is missing`];
  if (!Array.isArray(value)) return [`${path} must be a list, ${isA(value)}`];
  if (value.length === 0) return [`${path} is empty`];
  return value.flatMap((item: unknown, index) =>
    isObject(item)
      ? problems(item, `${path}[${index}]`)
      : [`${path}[${index}] must be an object, ${isA(item)}`],
  );
}

function isA(value: unknown): string {
  if (value === null) return 'it is null';
  if (value === undefined) return 'it is missing';
  return Array.isArray(value) ? 'it is a list' : `it is a ${typeof value}`.replace('a object', 'an object');
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
