import type { RobotMessage } from '../../src/dingtalk/message.ts';

/** DingTalk mentions at most 50 people in a message. */
const maxMentions = 50;

type Fields = Readonly<Record<string, unknown>>;

export type Checked =
  | { readonly kind: 'message'; readonly message: RobotMessage }
  | { readonly kind: 'msgtype' }
  | { readonly kind: 'mentions' }
  /** `path` is the first field that is missing, empty or of the wrong type. */
  | { readonly kind: 'field'; readonly path: string };

/**
 * Whether a body is a message that DingTalk shows, by the tables of the official "message types" page. Required fields are non-empty
 * strings, optional ones may be left out, fields that are not in the table are ignored.
 */
export function checkMessage(body: unknown): Checked {
  if (!isFields(body)) return { kind: 'field', path: 'json' };
  const check = Object.hasOwn(checks, String(body.msgtype)) ? checks[String(body.msgtype)] : undefined;
  if (typeof body.msgtype !== 'string' || check === undefined) return { kind: 'msgtype' };
  const part = body[body.msgtype];
  if (!isFields(part)) return { kind: 'field', path: body.msgtype };
  const wrong = check(part);
  if (wrong !== undefined) return { kind: 'field', path: `${body.msgtype}.${wrong}` };
  return checkTop(body);
}

/** The texts of a message that its readers see: where DingTalk looks for the keyword. */
export function textsOf(message: RobotMessage): string[] {
  switch (message.msgtype) {
    case 'text':
      return [message.text.content];
    case 'link':
      return [message.link.title, message.link.text];
    case 'markdown':
      return [message.markdown.title, message.markdown.text];
    case 'actionCard':
      return [message.actionCard.title, message.actionCard.text];
    case 'feedCard':
      return message.feedCard.links.map((link) => link.title);
    default:
      return message satisfies never;
  }
}

/** Per msgtype: the path of the first wrong field below the message's own object. */
const checks: Readonly<Record<string, (part: Fields) => string | undefined>> = {
  text: (part) => required(part, 'content'),
  link: (part) => required(part, 'title', 'text', 'messageUrl') ?? optional(part, 'picUrl'),
  markdown: (part) => required(part, 'title', 'text'),
  actionCard: (part) =>
    required(part, 'title', 'text') ??
    oneOf(part, 'btnOrientation', '0', '1') ??
    oneOf(part, 'hideAvatar', '0', '1') ??
    ('singleTitle' in part || 'singleURL' in part
      ? required(part, 'singleTitle', 'singleURL')
      : each(part, 'btns', 'title', 'actionURL')),
  feedCard: (part) => each(part, 'links', 'title', 'messageURL', 'picURL'),
};

function checkTop(body: Fields): Checked {
  const { at = {}, msgUuid } = body;
  if (!isFields(at)) return { kind: 'field', path: 'at' };
  const { atMobiles = [], atUserIds = [], isAtAll = false } = at;
  if (!isTexts(atMobiles)) return { kind: 'field', path: 'at.atMobiles' };
  if (!isTexts(atUserIds)) return { kind: 'field', path: 'at.atUserIds' };
  if (typeof isAtAll !== 'boolean') return { kind: 'field', path: 'at.isAtAll' };
  if (atMobiles.length + atUserIds.length > maxMentions) return { kind: 'mentions' };
  if (msgUuid !== undefined && !isText(msgUuid)) return { kind: 'field', path: 'msgUuid' };
  // Every field of the type was checked above; the type's shape is this file's to vouch for.
  return { kind: 'message', message: body as unknown as RobotMessage };
}

function required(part: Fields, ...names: string[]): string | undefined {
  return names.find((name) => !isText(part[name]));
}

function optional(part: Fields, name: string): string | undefined {
  return part[name] === undefined || typeof part[name] === 'string' ? undefined : name;
}

function oneOf(part: Fields, name: string, ...values: unknown[]): string | undefined {
  return part[name] === undefined || values.includes(part[name]) ? undefined : name;
}

function each(part: Fields, list: string, ...names: string[]): string | undefined {
  const items = part[list];
  if (!Array.isArray(items) || items.length === 0) return list;
  for (const [index, item] of items.entries()) {
    const wrong = isFields(item) ? required(item, ...names) : '';
    if (wrong !== undefined) return `${list}[${index}]${wrong === '' ? '' : `.${wrong}`}`;
  }
  return undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
