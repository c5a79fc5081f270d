import { isHarmless } from './harmless.ts';
import { credentialNames } from './names.ts';
import { type CredentialSpan, credentialAt, endAt, randomWordAt, wordAt } from './values.ts';

/**
 * Replaces values that stand behind the name of a credential: in env, ini, YAML, JSON (escaped too), code, headers,
 * query strings, arguments and sentences. What is no credential, such as `token: missing`, stays.
 */
export function redactNamedValues(text: string): string {
  const found = credentialNames();
  found.lastIndex = 0;
  let shown = '';
  let from = 0;
  for (let match = found.exec(text); match !== null; match = found.exec(text)) {
    const span = spanOf(text, match.index, match[0].toLowerCase());
    if (span === undefined) continue;
    shown += `${text.slice(from, span.start)}***`;
    from = span.end;
    found.lastIndex = span.end;
  }
  return shown + text.slice(from);
}

/** Characters before a name that are read. */
const maxBefore = 60;

function spanOf(text: string, start: number, name: string): CredentialSpan | undefined {
  const before = text.slice(Math.max(0, start - maxBefore), start);
  if (/\barn:[\w:-]*$/.test(before)) return undefined;
  const lead = leadAt(text, start + name.length, before, name);
  if (lead === undefined) return undefined;
  const minChars = Math.max(lead.minChars, minCharsOf(name, before));
  if (minChars > 0) return randomWordAt(text, lead.end, minChars);
  return spanBehind(text, lead, name, /[?&][\w.%[\]-]*$/.test(before));
}

/** `isParameter`: it is one of a query string, and ends where the next one begins. */
function spanBehind(
  text: string,
  { end: start, valueEnd }: Lead,
  name: string,
  isParameter: boolean,
): CredentialSpan | undefined {
  if (valueEnd !== undefined) return isHarmless(text, start) ? undefined : { start, end: valueEnd };
  if (name.endsWith('authorization')) return authorizationAt(text, start);
  const span = credentialAt(text, start, name.endsWith('cookie'));
  if (span === undefined || !isParameter) return span;
  const next = text.slice(span.start, span.end).indexOf('&');
  return next < 0 ? span : { start: span.start, end: span.start + next };
}

/** Behind these words a token is one of a language: `unexpected token: name`, `max_tokens`, `nextToken`. */
const grammar =
  /(?:unexpected|expected|invalid|illegal|unknown|unrecogni[sz]ed|bad|missing|next|prev|previous|current|last|first|near|found|this|stray|reserved|offending|extra|max|min|num|per|total|prompt|completion|input|output|pad|eos|bos|unk|mask|sep|cls|stop|end|start|special|activity|window|page|continuation|cancellation|punctuation|syntax|error on|error at)[ _-]?["'`]?$/i;

/** Keys that are no secret, among variables that end in `_KEY`. */
const openKey =
  /(?:CACHE|PUBLIC|PUB|PUBLISHABLE|PRIMARY|FOREIGN|PARTITION|SORT|HOST|ROUTING|OBJECT|S3|GROUP|PROJECT|ISSUE|IDEMPOTENCY|DEDUP|REGISTRY)_$/;

function isVariable(before: string): boolean {
  return /[A-Z\d]_$/.test(before) && !openKey.test(before);
}

/**
 * The length from which the value of a name that has other meanings too counts, if it looks random as well; 0 if every
 * value counts.
 */
function minCharsOf(name: string, before: string): number {
  if (name === 'token' && grammar.test(before)) return 12;
  if (name === 'ak' || name === 'sk' || /^secret[_-]?id$/.test(name)) return 16;
  if (name === '_session') return 20;
  if (name === 'key') return isVariable(before) ? 16 : Number.POSITIVE_INFINITY;
  if (name === 'bearer') return 8;
  return name === 'auth' && /["']$/.test(before) ? 12 : 0;
}

/**
 * What may stand between a name and its mark: a number or an environment (`TOKEN_2=`, `DB_PASSWORD_PROD=`), marks that
 * close it (`"token\":`, `[password] =>`), a note (`Password (hidden):`, `for user mona:`).
 */
const close =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour may end there.
  /(?:[_-]?\d{1,3}|[_-](?:prod(?:uction)?|stag(?:ing|e)|dev(?:elopment)?|test|live|local|old|new|primary|secondary|default))?(?:\\{0,7}["'`\])*】」]|&quot;|&#3[49];|%2[27]|\u001b\[[\d;]{0,10}m){0,6}(?: ?[([][^()[\]\n]{0,40}[)\]])?(?: for (?:user |account )?[^\s:=]{1,80})?/iy;

/** Marks between name and value. A `//` makes an address of the name, `::` a path. */
const assign =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour may begin there.
  /[ \t]{0,40}(?:={1,3}>?|:=|\?=|\+=|!={1,2}|:(?!\/\/|:)|->|→|：|＝|%3[AD]|&#61;|&#58;|[为是為](?=[ ：:]{0,3}[!-~]))[ \t：:]{0,40}(?:\u001b\[[\d;]{0,10}m)?/iy;

/** What may stand before the value: a type, an object with one member, what PHP writes of a string. */
const annotation =
  /(?:[*&]{0,2}(?:str|string|bytes|any|char|secretstr|optional\[str\])(?: ?\| ?(?:none|null|undefined))?[ \t]{0,4}=[ \t]{0,4}|\{\s{0,4}\\{0,3}["']?(?:value|s|data|string|plaintext|raw|text)\\{0,3}["']?\s{0,4}[:=]\s{0,4}|\s{0,8}string\(\d{1,6}\)[ \t]|!!str[ \t])/iy;

/** `"name": "DB_PASSWORD", "value": "…"`, `<add key="ApiKey" value="…"/>` */
const pair = /\\{0,7}["']?(?:[,;]|\s)\s{0,8}\\{0,7}["']?value\\{0,7}["']?\s{0,4}[:=]\s{0,4}/iy;

/** `"x-api-key", "…"`, as raw headers are listed; not names of headers, one after the other. */
const listed = /\\{0,7}["'],[ \t]{0,4}(?=\\{0,7}["'](?![a-z-]{1,40}["'\\]))/y;

/** `<password>…</password>` */
const element = /[^<>\n]{0,80}>(?=[^<\n]{1,2000}<\/)/y;
const elementText = /[^<\n]+/y;

/** `--password …`, and the same in a list of arguments. */
const argument = /(?:["'`],)?[ \t]{1,4}(?!--?[A-Za-z])/y;

const sentence = /[ \t]{1,4}(?:is|was|to|equals)[ \t:]{1,4}/iy;
const gap = /[ \t]{1,4}/y;

/** The next cell of a table. */
const cell = /[ \t]{0,40}[|│┃][ \t]{1,40}|\t{1,8}/y;

/** The shortest random-looking value that counts where the words before it can mean something else. */
const minLoose = 6;
const minLooseCell = 8;
const minLoosePassword = 8;
const minLooseToken = 16;

interface Lead {
  /** Where the value begins. */
  readonly end: number;
  /** Where it ends, if the lead says so. */
  readonly valueEnd?: number;
  /** See `minCharsOf`. */
  readonly minChars: number;
}

/** How the text leads from a name to a value; undefined if it does not. */
function leadAt(text: string, at: number, before: string, name: string): Lead | undefined {
  const isBarePass = name === 'pass' && !/[\w.-]$/.test(before);
  const closed = endAt(close, text, at) ?? at;
  const assigned = endAt(assign, text, closed);
  if (assigned !== undefined) {
    const isMarked = !isBarePass || /["'=]/.test(text.slice(at, assigned + 1));
    return isMarked ? { end: endAt(annotation, text, assigned) ?? assigned, minChars: 0 } : undefined;
  }
  if (isBarePass) return undefined;
  const inner = /<(?:[\w.-]{1,30}:)?[\w.-]*$/.test(before) ? endAt(element, text, at) : undefined;
  if (inner !== undefined)
    return { end: inner, valueEnd: endAt(elementText, text, inner) ?? inner, minChars: 0 };
  const strict = strictLeadAt(text, at, before, name);
  return strict === undefined ? looseLeadAt(text, at, closed, before, name) : { end: strict, minChars: 0 };
}

/** A lead that is there for a value, without a mark of its own. */
function strictLeadAt(text: string, at: number, before: string, name: string): number | undefined {
  const isHeader = /(?:^|["'([])x-[\w-]*$/i.test(before) || /^(?:authorization|(?:set-)?cookie)$/.test(name);
  const isArgument = /(?:^|[\s"'`=(,[])--?[\w.-]*$/.test(before);
  return (
    endAt(pair, text, at) ??
    (isHeader ? endAt(listed, text, at) : undefined) ??
    (isArgument ? endAt(argument, text, at) : undefined)
  );
}

/** Words or spaces, behind which only a random-looking value is one. */
function looseLeadAt(
  text: string,
  at: number,
  closed: number,
  before: string,
  name: string,
): Lead | undefined {
  const isSet = /\b(?:set|setx|env|arg|config)[ \t]+[\w.:/@-]*$/i.test(before);
  const isChinese = /[\u3400-\u9fff]/.test(name);
  const spaced = endAt(gap, text, isChinese ? closed : at);
  const sentenceEnd = endAt(sentence, text, closed);
  if (sentenceEnd !== undefined) return { end: sentenceEnd, minChars: minLoose };
  if (isChinese && (spaced ?? closed) > at) return { end: spaced ?? closed, minChars: minLoose };
  const cellEnd = endAt(cell, text, closed);
  if (cellEnd !== undefined) return { end: cellEnd, minChars: minLooseCell };
  if (spaced === undefined) return undefined;
  if (isSet) return { end: spaced, minChars: minLoose };
  if (/^(?:pass|pwd)/.test(name)) return { end: spaced, minChars: minLoosePassword };
  return /(?:token|key)$/.test(name) ? { end: spaced, minChars: minLooseToken } : undefined;
}

/** Schemes of HTTP authentication with one token. Source: IANA's registry, and what services use beside it. */
const tokenScheme =
  /(?:bearer|basic|token|api-?key|key|bot|ssws|sso-key|splunk|negotiate|ntlm|jwt|geniekey|deepl-auth-key|apitoken|pveapitoken)(?:[ \t+]|%20){1,4}/iy;

/** Schemes with several parameters. */
const parameterScheme =
  /(?:digest|hawk|oauth|signature|sharedkey|scram-\S{1,12}|[\w-]{2,20}-hmac-sha\d{1,3})[ \t]/iy;

const otherScheme = /[A-Za-z][\w-]{1,24}[ \t]{1,4}(?=[\w.~+/=-]{12})/y;

const lineRest = /[^\r\n']+/y;

/** The credentials in an `Authorization` header, without the name of their scheme. Source: RFC 9110, section 11. */
function authorizationAt(text: string, at: number): CredentialSpan | undefined {
  const opened = endAt(/[[(]?(?:\\{0,7}["'`])?/y, text, at) ?? at;
  if (isHarmless(text, opened) && endAt(tokenScheme, text, opened) === undefined) return undefined;
  const scheme = endAt(tokenScheme, text, opened) ?? endAt(otherScheme, text, opened);
  if (scheme !== undefined) {
    return isHarmless(text, scheme) ? undefined : wordAt(text, scheme);
  }
  const parameters = endAt(parameterScheme, text, opened);
  if (parameters !== undefined)
    return { start: parameters, end: endAt(lineRest, text, parameters) ?? parameters };
  return credentialAt(text, at, false);
}
