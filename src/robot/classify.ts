import { printable } from '../printable.ts';
import { type Said, say, sentences } from '../said.ts';
import { errcodeRow, unsignedCure, x5Cure } from './errcodes.ts';
import { descriptionIn } from './errmsg.ts';
import { httpDateMs, retryAfterMs } from './retry.ts';
import type { PostResult, RobotResponse } from './wire/post.ts';

/** The result of an attempt, in DingTalk's terms. */
export type AttemptResult = { readonly errcode: number | null; readonly errmsg: Said } & (
  | { readonly kind: 'sent' }
  /**
   * `safe`: nothing was sent. `ambiguous`: it may have been delivered. Retried, with at most `maxAttempts`
   * attempts in all.
   */
  | { readonly kind: 'safe' | 'ambiguous'; readonly maxAttempts: number; readonly cure: Said }
  | { readonly kind: 'busy'; readonly retryAfterMs: number; readonly cure: Said }
  | { readonly kind: 'skewed'; readonly serverMs: number; readonly cure: Said }
  | { readonly kind: 'rate-limited'; readonly cure: Said }
  | { readonly kind: 'too-long'; readonly cure: Said }
  /** `description`: errcode and reason in a few words. */
  | { readonly kind: 'unsafe'; readonly cure: Said; readonly description: Said }
  /**
   * `blame` is what the refusal is about. `robot`: every message to this robot; another robot may take this
   * one. `match`: this message on this robot only. `host`: all robots of the host. `message`: this message
   * on any robot.
   */
  | { readonly kind: 'refused'; readonly blame: RefusalScope; readonly cure: Said }
);

type RefusalScope = 'robot' | 'match' | 'host' | 'message';

/** If the clocks differ by more, a signature fails because of the time and not because of the secret. */
const maxSkewMs = 5 * 60_000;

/** Attempts if a response says nothing: 200 without an errcode. */
const maxMuteAttempts = 2;

/** HTTP statuses of a response without a known errcode. Any other is refused. Source: RFC 9110, 15. */
const statuses = { ambiguous: [200, 500, 502, 504], busy: [408, 429, 503] } as const;

/** The attempt that is classified. */
export interface AttemptInfo {
  readonly origin: string;
  /** The wall-clock time it was signed with. */
  readonly signedMs: number;
  /** False if the robot has no secret, so that the request had no signature. */
  readonly isSigned: boolean;
  /** Removes the secrets from the server's text. */
  readonly redact: (text: string) => string;
}

/**
 * Classifies the result of one attempt. Success is HTTP 200 with a JSON object whose own `errcode` is 0 or
 * "0", and nothing else. Texts are one harmless line each.
 */
export function classify(outcome: PostResult, attempted: AttemptInfo): AttemptResult {
  const { origin } = attempted;
  const { host } = new URL(origin);
  switch (outcome.kind) {
    case 'unreached': {
      const { kind, reason, cure, maxAttempts = Number.POSITIVE_INFINITY } = outcome.fault;
      const errmsg = say`could not connect to ${host}: ${reason}`;
      const whole = say`Could not connect to ${host}: ${reason}. Nothing was sent. ${cure}`;
      if (kind === 'refused') return { kind, errcode: null, errmsg, blame: 'host', cure: whole };
      return { kind, errcode: null, errmsg, maxAttempts, cure: whole };
    }
    case 'lost':
      return ambiguousResult(host, outcome.reason, Number.POSITIVE_INFINITY);
    case 'answer':
      return classifyResponse(outcome.answer, host, attempted);
    default:
      return outcome satisfies never;
  }
}

function classifyResponse(answer: RobotResponse, host: string, attempted: AttemptInfo): AttemptResult {
  const { signedMs, redact } = attempted;
  const reply = replyOf(answer.body, redact);
  const redirect = answer.status >= 300 && answer.status < 400;
  if (reply.errcode === 0 && answer.status === 200)
    return { kind: 'sent', errcode: 0, errmsg: say`${reply.errmsg}` };
  if (reply.errcode !== undefined && reply.errcode !== 0 && !redirect) {
    const attemptResult = classifyErrcode(reply.errcode, reply, answer, attempted);
    if (attemptResult) return attemptResult;
  }
  if (reply.blocked) {
    return { kind: 'refused', errcode: null, errmsg: blockedReason, blame: 'host', cure: x5Cure };
  }
  return classifyStatus(answer, host, signedMs);
}

/**
 * Classifies by the errcode table. A status other than 200 needs a code of the table, to be DingTalk's
 * response and not a gateway's.
 */
function classifyErrcode(
  errcode: number,
  { errmsg: text, description }: Reply,
  answer: RobotResponse,
  { signedMs, isSigned }: AttemptInfo,
): AttemptResult | undefined {
  const errmsg = text === '' ? errcodeOnly(errcode) : say`${text}`;
  const row = errcodeRow(errcode, description);
  if (!row.known && answer.status !== 200) return undefined;
  const said = description === '' ? errcodeOnly(errcode) : say`errcode ${errcode}, ${description}`;
  const refusal = (cure: Said) => say`DingTalk refused the message: ${said}. ${cure}`;
  const cure = refusal(row.cure);
  switch (row.kind) {
    case 'busy':
      return { kind: 'busy', errcode, errmsg, retryAfterMs: restMs(answer, signedMs), cure };
    case 'signature': {
      if (!isSigned) {
        return { kind: 'refused', errcode, errmsg, blame: 'robot', cure: refusal(unsignedCure) };
      }
      const serverMs = httpDateMs(answer.date);
      const skewed = serverMs !== undefined && Math.abs(serverMs - signedMs) > maxSkewMs;
      if (skewed) return { kind: 'skewed', errcode, errmsg, serverMs, cure };
      return { kind: 'refused', errcode, errmsg, blame: 'robot', cure };
    }
    case 'robot':
    case 'match':
    case 'message':
      return { kind: 'refused', errcode, errmsg, blame: row.kind, cure };
    case 'unsafe':
      return { kind: row.kind, errcode, errmsg, cure, description: said };
    case 'rate-limited':
    case 'too-long':
      return { kind: row.kind, errcode, errmsg, cure };
    default:
      return row.kind satisfies never;
  }
}

function errcodeOnly(errcode: number): Said {
  return say`errcode ${errcode}`;
}

/** How long the server asks to wait, by its own clock if it gives one. */
function restMs({ retryAfter, date }: RobotResponse, signedMs: number): number {
  return retryAfterMs(retryAfter, httpDateMs(date) ?? signedMs);
}

function classifyStatus(answer: RobotResponse, host: string, signedMs: number): AttemptResult {
  const { status } = answer;
  if (status === 200) {
    return ambiguousResult(
      host,
      say`it answered HTTP 200 without an errcode, which a DingTalk robot does not`,
      maxMuteAttempts,
    );
  }
  const errmsg = say`HTTP ${status}`;
  if (statuses.ambiguous.some((known) => known === status)) {
    return ambiguousResult(host, say`it answered HTTP ${status}`, Number.POSITIVE_INFINITY);
  }
  if (statuses.busy.some((known) => known === status)) {
    const wait = restMs(answer, signedMs);
    const rest =
      wait > 0
        ? say`${host} is busy: it answered HTTP ${status} and wants ${Math.ceil(wait / 1000)} s of rest.`
        : say`${host} is busy: it answered HTTP ${status}.`;
    const cure = sentences(rest, say`Run the job again later.`);
    return { kind: 'busy', errcode: null, errmsg, retryAfterMs: wait, cure };
  }
  const cure = sentences(
    say`${host} refused the message: HTTP ${status}.`,
    status >= 300 && status < 400 ? say`Redirects are not followed.` : undefined,
    say`Check that "webhook" is the robot's URL as DingTalk shows it, and that nothing stands between the runner and DingTalk.`,
  );
  return { kind: 'refused', errcode: null, errmsg, blame: 'message', cure };
}

function ambiguousResult(host: string, reason: Said, maxAttempts: number): AttemptResult {
  return {
    kind: 'ambiguous',
    errcode: null,
    errmsg: say`no clear answer from ${host}: ${reason}`,
    maxAttempts,
    cure: say`${host} gave no clear answer: ${reason}. The message may have been delivered: look into the group before you send it again.`,
  };
}

/** Characters of a description that an annotation shows. */
const maxDescription = 300;

interface Reply {
  readonly errcode: number | undefined;
  /** The whole description, cut, for the outputs. */
  readonly errmsg: string;
  /** What is wrong, for the annotation. */
  readonly description: string;
  /** The response of the firewall before DingTalk: this IP address is blocked for five minutes. */
  readonly blocked: boolean;
}

const blockedReason = say`the IP address is blocked`;

const mute: Reply = { errcode: undefined, errmsg: '', description: '', blocked: false };

function replyOf(body: Uint8Array, redact: AttemptInfo['redact']): Reply {
  const value = jsonOf(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return mute;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('errmsg');
  const said = typeof text === 'string' ? redact(text) : '';
  const errmsg = printable(said);
  const description = printable(descriptionIn(said), maxDescription);
  const errcode = errcodeOf(fields.get('errcode'));
  if (errcode === undefined && fields.get('source') === 'x5') {
    return { ...mute, blocked: true };
  }
  return { errcode, errmsg, description, blocked: false };
}

/** The documentation's sample has the code as a string. */
function errcodeOf(value: unknown): number | undefined {
  if (typeof value === 'string' && /^(?:0|-?[1-9]\d{0,8})$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

/** JSON is UTF-8 (RFC 8259, 8.1), so other bytes are not JSON; a byte order mark is ignored. */
function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
