import { blockedAddress, explainErrcode, judgeErrcode, saysBlocked, unsigned } from '../dingtalk/errcodes.ts';
import { parseReply, type Reply } from '../dingtalk/reply.ts';
import { type Said, say, sentences } from '../said.ts';
import { parseHttpDateMs, parseRetryAfterMs } from './retry.ts';
import type { PostResult, RobotResponse } from './wire/post.ts';

/** The result of an attempt, in DingTalk's terms. */
export type AttemptResult = { readonly errcode: number | null; readonly errmsg: Said } & (
  | { readonly kind: 'sent' }
  | (Failure & { readonly explanation: Said })
);

type Failure =
  /**
   * `safe`: nothing was sent. `ambiguous`: it may have been delivered. Retried, with at most `maxAttempts`
   * attempts in all.
   */
  | { readonly kind: 'safe' | 'ambiguous'; readonly maxAttempts: number }
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  | { readonly kind: 'skewed'; readonly serverMs: number }
  /** `isBlocked`: DingTalk says that it lasts ten minutes. */
  | { readonly kind: 'rate-limited'; readonly isBlocked: boolean }
  | { readonly kind: 'too-long' }
  /** `description`: errcode and reason in a few words. */
  | { readonly kind: 'unsafe'; readonly description: Said }
  | { readonly kind: 'refused'; readonly blame: RefusalScope };

/**
 * What a refusal is about. `robot`: every message to this robot; another robot may take this one. `organisation`: every
 * message to the pool, since a group belongs to one organisation. `match`: this message on this robot only. `host`: all
 * robots of the host. `message`: this message on any robot.
 */
type RefusalScope = 'robot' | 'organisation' | 'match' | 'host' | 'message';

/** If the clocks differ by more, a signature fails because of the time and not because of the secret. */
const maxSkewMs = 5 * 60_000;

/** Attempts if a response says nothing: 200 without an errcode. */
const maxMuteAttempts = 2;

/** HTTP statuses of a response without a known errcode. Any other is refused. Source: RFC 9110, 15. */
const statuses = { ambiguous: [200, 500, 502, 504], busy: [408, 429, 503] } as const;

/** The attempt that is classified. */
interface AttemptInfo {
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
export function classify(posted: PostResult, attempted: AttemptInfo): AttemptResult {
  const { host } = new URL(attempted.origin);
  switch (posted.kind) {
    case 'unreached': {
      const { kind, reason, remedy, maxAttempts = Number.POSITIVE_INFINITY } = posted.fault;
      const errmsg = say`could not connect to ${host}: ${reason}`;
      const explanation = say`Could not connect to ${host}: ${reason}. Nothing was sent. ${remedy}`;
      if (kind === 'refused') return { kind, errcode: null, errmsg, blame: 'host', explanation };
      return { kind, errcode: null, errmsg, maxAttempts, explanation };
    }
    case 'lost':
      return ambiguousResult(host, posted.reason, Number.POSITIVE_INFINITY);
    case 'answer':
      return classifyResponse(posted.answer, host, attempted);
    default:
      return posted satisfies never;
  }
}

function classifyResponse(response: RobotResponse, host: string, attempted: AttemptInfo): AttemptResult {
  const reply = parseReply(response.body, attempted.redact);
  const { errcode } = reply;
  if (errcode === 0 && response.status === 200)
    return { kind: 'sent', errcode, errmsg: say`${reply.errmsg}` };
  if (errcode !== undefined && errcode !== 0 && !isRedirect(response)) {
    const result = classifyErrcode(errcode, reply, response, attempted);
    if (result) return result;
  }
  if (reply.isBlocked) {
    const errmsg = say`the IP address is blocked`;
    const explanation = explainErrcode(blockedAddress);
    return { kind: 'refused', errcode: null, errmsg, blame: 'host', explanation };
  }
  return classifyStatus(response, host, attempted.signedMs);
}

function isRedirect({ status }: RobotResponse): boolean {
  return status >= 300 && status < 400;
}

/**
 * Classifies by the errcode table. A status other than 200 needs a code of the table, to be DingTalk's
 * response and not a gateway's.
 */
function classifyErrcode(
  errcode: number,
  reply: Reply,
  response: RobotResponse,
  { signedMs, isSigned }: AttemptInfo,
): AttemptResult | undefined {
  const judged = judgeErrcode(reply.subcode ?? errcode, reply.description);
  if (!judged.known && response.status !== 200) return undefined;
  const codeOnly = codesOf(errcode, reply);
  const errmsg = reply.errmsg === '' ? codeOnly : say`${reply.errmsg}`;
  const description = reply.description === '' ? codeOnly : codesOf(errcode, reply, reply.description);
  const diagnosis = judged.kind === 'signature' && !isSigned ? unsigned : judged;
  const serverMs = parseHttpDateMs(response.date);
  const explanation = say`DingTalk refused the message: ${description}. ${explainErrcode(diagnosis, serverMs ?? signedMs)}`;
  const common = { errcode, errmsg, explanation };
  switch (judged.kind) {
    case 'busy':
      return { ...common, kind: 'busy', retryAfterMs: waitAskedForMs(response, signedMs) };
    case 'signature':
      if (isSigned && serverMs !== undefined && Math.abs(serverMs - signedMs) > maxSkewMs)
        return { ...common, kind: 'skewed', serverMs };
      return { ...common, kind: 'refused', blame: 'robot' };
    case 'robot':
    case 'organisation':
    case 'match':
    case 'message':
      return { ...common, kind: 'refused', blame: judged.kind };
    case 'unsafe':
      return { ...common, kind: 'unsafe', description };
    case 'rate-limited':
      return { ...common, kind: 'rate-limited', isBlocked: saysBlocked(reply.description) };
    case 'too-long':
      return { ...common, kind: 'too-long' };
    default:
      return judged.kind satisfies never;
  }
}

function codesOf(errcode: number, { subcode }: Reply, text?: string): Said {
  if (subcode === undefined)
    return text === undefined ? say`errcode ${errcode}` : say`errcode ${errcode}, ${text}`;
  return text === undefined
    ? say`errcode ${errcode}, subcode ${subcode}`
    : say`errcode ${errcode}, subcode ${subcode}, ${text}`;
}

/** How long the server asks to wait, by its own clock if it gives one. */
function waitAskedForMs({ retryAfter, date }: RobotResponse, signedMs: number): number {
  return parseRetryAfterMs(retryAfter, parseHttpDateMs(date) ?? signedMs);
}

function classifyStatus(response: RobotResponse, host: string, signedMs: number): AttemptResult {
  const { status } = response;
  if (status === 200) {
    const reason = say`it answered HTTP 200 without an errcode, which DingTalk never does`;
    return ambiguousResult(host, reason, maxMuteAttempts);
  }
  if (statuses.ambiguous.some((known) => known === status)) {
    return ambiguousResult(host, say`it answered HTTP ${status}`, Number.POSITIVE_INFINITY);
  }
  const common = { errcode: null, errmsg: say`HTTP ${status}` };
  if (statuses.busy.some((known) => known === status)) {
    const retryAfterMs = waitAskedForMs(response, signedMs);
    const explanation = sentences(
      retryAfterMs > 0
        ? say`${host} is busy: it answered HTTP ${status} and asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`
        : say`${host} is busy: it answered HTTP ${status}.`,
      say`Run the job again later.`,
    );
    return { ...common, kind: 'busy', retryAfterMs, explanation };
  }
  const explanation = sentences(
    say`${host} refused the message: HTTP ${status}.`,
    isRedirect(response) ? say`Redirects are not followed.` : undefined,
    say`Check that "webhook" is the robot's URL as DingTalk shows it, and that no proxy or gateway answers in DingTalk's place.`,
  );
  return { ...common, kind: 'refused', blame: 'message', explanation };
}

function ambiguousResult(host: string, reason: Said, maxAttempts: number): AttemptResult {
  return {
    kind: 'ambiguous',
    errcode: null,
    errmsg: say`no clear answer from ${host}: ${reason}`,
    maxAttempts,
    explanation: say`${host} gave no clear answer: ${reason}. The message may have been delivered: check the group before you send it again.`,
  };
}
