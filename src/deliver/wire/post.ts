import type { Dispatcher } from 'undici';
import { ConnectError, type ConnectFailure, connectFailureOf } from '../../network/connect-failure.ts';
import { openPools, type Pools } from '../../network/pools.ts';
import type { SocketSettings } from '../../network/socket.ts';
import { type Said, say } from '../../said.ts';
import type { RobotRequest } from './request.ts';

/** A robot's response has a few hundred bytes; a longer one is not from DingTalk. */
const maxAnswerBytes = 64 * 1024;

/** The outcome of posting a request once. */
export type PostResult =
  | { readonly kind: 'answer'; readonly answer: RobotResponse }
  /** Nothing was written: the message was not delivered. */
  | { readonly kind: 'unreached'; readonly fault: ConnectFailure }
  /** The request was written, wholly or in part, without a whole response: it may have been delivered. */
  | { readonly kind: 'lost'; readonly reason: Said };

export interface RobotResponse {
  readonly status: number;
  /** The header fields that are used; undefined if absent. */
  readonly date: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: Uint8Array;
}

/**
 * Posts the request once and settles at the first of: a whole response, an error, the timeout, the abort.
 * `unreached` and `lost` differ in whether undici began to write: it calls `onRequestStart` on a connected
 * socket, directly before the first byte.
 */
export function postOnce(
  dispatcher: Dispatcher,
  request: RobotRequest,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<PostResult> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let settled = false;
    let head: Omit<RobotResponse, 'body'> | undefined;
    const chunks: Buffer[] = [];

    const settle = (outcome: PostResult) => {
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      // undici frees the connection one turn of the event loop after the response; a message posted before
      // that would open another.
      setImmediate(() => setImmediate(resolve, outcome));
    };
    const fail = (reason: Said, fault: () => ConnectFailure) => {
      if (!controller) return settle({ kind: 'unreached', fault: fault() });
      // Any status but 200 is enough to classify the response, even if its body breaks off.
      if (head && head.status !== 200)
        return settle({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks) } });
      settle({ kind: 'lost', reason });
    };
    const giveUp = (reason: Said, fault: () => ConnectFailure) => {
      fail(reason, fault);
      controller?.abort(new Error(reason.text));
    };
    const onAbort = () => giveUp(say`the run was cancelled`, () => connectFailureOf(undefined));
    const onTimeout = () =>
      giveUp(
        head
          ? say`the answer was not complete after ${timeoutMs / 1000} s`
          : say`no answer in ${timeoutMs / 1000} s`,
        () => connectFailureOf(Object.assign(new Error(), { code: 'ETIMEDOUT' })),
      );
    const timer = setTimeout(onTimeout, timeoutMs);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort);

    dispatcher.dispatch(
      {
        method: 'POST',
        path: request.path.reveal(),
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'user-agent': 'dingtalk-cloudevents',
        },
        body: request.body,
      },
      {
        onRequestStart: (started) => {
          if (settled) return started.abort(new Error('too late'));
          controller = started;
        },
        onResponseStart: (_, status, headers) => {
          if (status < 200) return;
          head = { status, date: single(headers.date), retryAfter: single(headers['retry-after']) };
        },
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => {
          if (head) settle({ kind: 'answer', answer: { ...head, body: Buffer.concat(chunks) } });
        },
        onResponseError: (_, error) =>
          fail(networkReason(error), () =>
            error instanceof ConnectError ? error.failure : connectFailureOf(error),
          ),
      },
    );
  });
}

const reset = say`the connection was reset before the whole answer`;

/** Our words for undici's errors after writing. Source: undici, docs/docs/api/Errors.md. */
const reasons: Readonly<Record<string, Said>> = {
  UND_ERR_SOCKET: say`the connection was closed before the whole answer`,
  ECONNRESET: reset,
  EPIPE: reset,
  UND_ERR_RES_EXCEEDED_MAX_SIZE: say`the answer is longer than ${maxAnswerBytes / 1024} KiB`,
  UND_ERR_HEADERS_OVERFLOW: say`the header of the answer is too long`,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: say`the answer does not have the length given in its header`,
};

function networkReason(error: Error): Said {
  // undici's parser gives no code.
  if (error.name === 'HTTPParserError') return say`the answer is not HTTP`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = reasons[code];
  if (known !== undefined) return known;
  const broke = say`the connection broke before the whole answer`;
  return /^[A-Z_]+$/.test(code) ? say`${broke} (${code})` : broke;
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

export interface Transport extends Pick<Pools, 'preconnect' | 'close'> {
  /**
   * Posts once: no redirect, no retry. Never rejects. `timeoutMs` covers everything; an aborted `signal`
   * ends it at once.
   */
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<PostResult>;
}

/** The HTTP transport to the robots. */
export function openTransport(settings: SocketSettings): Transport {
  const { poolFor, preconnect, close } = openPools({ ...settings, maxResponseBytes: maxAnswerBytes });
  return {
    post: (request, timeoutMs, signal) => postOnce(poolFor(request.origin), request, timeoutMs, signal),
    preconnect,
    close,
  };
}
