import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { type Answer, answerFor, type Language } from './stand-in-answers.ts';
import { judge, type RobotOptions, standInOf } from './stand-in-gateway.ts';

export type { RobotOptions };

/** Beyond this a body is not read on: the connection is cut. */
const maxReadBytes = 16 * 1024 * 1024;

export interface ServerOptions {
  /** Milliseconds since the epoch: for the signature's hour, the rate limit and the answer's `Date`. Default: the clock. */
  readonly now?: () => number;
  readonly errmsgLanguage?: Language;
  /** Reported of each message that the group sees. */
  readonly onReceived?: (message: RobotMessage) => void;
}

export interface Robot {
  /** The whole webhook, for the input `webhook`. */
  readonly url: string;
  /** `127.0.0.1:port`, for the input `allowed-hosts`. */
  readonly host: string;
  readonly token: string;
  /** For the input `secret`; '' when the robot has none. */
  readonly secret: string;
  /** What the group sees: accepted messages in order, a repeated `msgUuid` once. */
  readonly received: readonly RobotMessage[];
  /** Every request that carried the robot's token, refused ones too, in order. */
  readonly requests: readonly RecordedRequest[];
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly answer: Answer;
  /** By the server's clock. */
  readonly atMs: number;
}

export interface RobotServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly host: string;
  /** In the order of the options. */
  readonly robots: readonly Robot[];
  /** All requests, those without a known token too. */
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

/** One robot on a server of its own; `requests` are all that the server saw. */
export async function startRobot(
  options: RobotOptions & ServerOptions = {},
): Promise<Robot & Pick<RobotServer, 'close' | 'origin'>> {
  const server = await startRobots([options], options);
  const [robot] = server.robots;
  if (robot === undefined) throw new Error('a server for one robot has none');
  return { ...robot, requests: server.requests, origin: server.origin, close: server.close };
}

/** A server on loopback that checks what DingTalk checks and answers in its words, for several robots distinguished by token. */
export async function startRobots(
  options: readonly RobotOptions[],
  { now = Date.now, errmsgLanguage = 'en', onReceived = () => {} }: ServerOptions = {},
): Promise<RobotServer> {
  const requests: RecordedRequest[] = [];
  const standIns = options.map((robot) => standInOf(robot, onReceived));
  const requestsTo = new Map(standIns.map(({ token }) => [token, [] as RecordedRequest[]]));
  const server = createServer((request, response) => {
    void recordAndAnswer(request, response);
  });

  async function recordAndAnswer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBody(request);
    if (bytes === undefined) return;
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const standIn = standIns.find(({ token }) => token === url.searchParams.get('access_token'));
    const atMs = now();
    const attemptResult = judge({ request, url, bytes, atMs }, standIn);
    const recorded: RecordedRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: bytes.toString('utf8'),
      answer: answerFor(attemptResult.reason, errmsgLanguage, attemptResult.detail),
      atMs,
    };
    requests.push(recorded);
    if (standIn !== undefined) requestsTo.get(standIn.token)?.push(recorded);
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Date', new Date(atMs).toUTCString());
    response.end(JSON.stringify(recorded.answer));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    robots: standIns.map(({ token, secret, received }) => ({
      url: `http://${host}/robot/send?access_token=${token}`,
      host,
      token,
      secret,
      received,
      requests: requestsTo.get(token) ?? [],
    })),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Undefined when the sender went away or sent without end. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxReadBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
