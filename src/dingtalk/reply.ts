import { printable } from '../text.ts';

/** What DingTalk, or whoever answered in its place, says in the body of a response. */
export interface Reply {
  /** Undefined if the body is not a JSON object with an errcode. */
  readonly errcode: number | undefined;
  /** Of errcode 88: which error it is. Source: open.dingtalk.com, "global error codes". */
  readonly subcode: number | undefined;
  /** The whole text, cut, for the outputs. */
  readonly errmsg: string;
  /** What is wrong, without DingTalk's advice, for the annotation. */
  readonly description: string;
  /** The firewall in front of DingTalk answered: this IP address is blocked for five minutes. */
  readonly isBlocked: boolean;
}

const noReply: Reply = {
  errcode: undefined,
  subcode: undefined,
  errmsg: '',
  description: '',
  isBlocked: false,
};

/** Characters of a description that an annotation shows. */
const maxDescription = 300;

/** Its texts are one harmless line each. `redact` removes the secrets from the server's text. */
export function parseReply(body: Uint8Array, redact: (text: string) => string): Reply {
  const value = bodyJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return noReply;
  const fields = new Map<string, unknown>(Object.entries(value));
  const errcode = parseErrcode(fields.get('errcode'));
  if (errcode === undefined && fields.get('source') === 'x5') return { ...noReply, isBlocked: true };
  const errmsg = fields.get('errmsg');
  const text = typeof errmsg === 'string' ? redact(errmsg) : '';
  const sub = errcode === 88 ? findSubcode(fields, text) : undefined;
  const said = sub && redact(sub.text);
  const description = printable(said || findDescription(text), maxDescription);
  return { errcode, subcode: sub?.code, errmsg: printable(text), description, isBlocked: false };
}

/**
 * `{"errcode":88,"sub_code":"60011","sub_msg":"没有调用该接口的权限",…}`; older answers have both only in
 * `errmsg: ding talk error[subcode=60011,submsg=…]`.
 */
function findSubcode(
  fields: ReadonlyMap<string, unknown>,
  errmsg: string,
): { readonly code: number | undefined; readonly text: string } {
  const [, code, text = ''] = /\[sub_?code=(-?\d{1,9}),\s?sub_?msg=([^\]]*)/i.exec(errmsg) ?? [];
  const message = fields.get('sub_msg') ?? fields.get('submsg');
  return {
    code: parseErrcode(fields.get('sub_code') ?? fields.get('subcode') ?? code),
    text: typeof message === 'string' ? message : text,
  };
}

/** JSON is UTF-8 (RFC 8259, 8.1), so other bytes are not JSON; a byte order mark is ignored. */
function bodyJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** The documentation's sample has the code as a string. */
function parseErrcode(value: unknown): number | undefined {
  if (typeof value === 'string' && /^(?:0|-?[1-9]\d{0,8})$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/**
 * The part of an errmsg that says what is wrong. DingTalk sends `sign not match, more: [https://…]`,
 * `description:…;solution:…;link:…` or `错误描述:…;解决方案:…;`. The solution names the timestamp and the access address in
 * every case, so only the description distinguishes errors. A text without these labels is its own description. Sources:
 * open.dingtalk.com, "custom robot"; answers in the issue threads of jenkinsci/dingtalk-plugin and
 * timonwong/prometheus-webhook-dingtalk.
 */
function findDescription(errmsg: string): string {
  const labels = [...errmsg.matchAll(label)];
  const index = labels.findIndex(({ 1: name = '' }) => descriptions.has(name.toLowerCase()));
  const found = labels[index];
  const start = found === undefined ? 0 : found.index + found[0].length;
  const end = labels[index + 1]?.index ?? errmsg.length;
  return errmsg
    .slice(start, end)
    .replace(/^[\s;；,，]{1,9}/, '')
    .trimEnd();
}

const descriptions: ReadonlySet<string> = new Set(['description', '错误描述']);

/** Longest first: `more:` of the English texts leads to a page, as `link:` does. */
const label = /(?:^|[;；,，])\s?(description|错误描述|solution|解决方案|link|more)\s?[:：]/gi;
