import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { answerFor } from '../deliver/stand-in-answers.ts';
import { judge, type StandIn, standInOf } from '../deliver/stand-in-gateway.ts';
import {
  type Arrival,
  accepted,
  type Fault,
  resetOnAccept,
  response,
  startFaultServer,
} from '../faults/fault-server.ts';

/** A robot as a round has it. */
export interface RobotPlan {
  readonly token: string;
  /** '' for none. */
  readonly secret: string;
  readonly keyword: string;
  /** What it does to each request in turn; the last one stays. Nobody listens if there is none. */
  readonly answers: readonly AnswerName[];
}

/** A request and what became of it. */
export interface Handled {
  readonly robot: number;
  readonly msgUuid: string;
  readonly body: string;
  /** The group sees the message. */
  readonly isSeen: boolean;
  /** What the sender can know from the answer. */
  readonly known: 'accepted' | 'refused' | 'unclear';
}

interface Answer {
  /** Whether the robot takes the message before it answers so. */
  readonly takes: boolean;
  readonly known: Handled['known'];
  readonly write: (socket: Socket, arrival: Arrival) => unknown;
}

const html = '<!doctype html><title>Gateway</title>';
const later = () => new Date(Date.now() + 7_200_000).toUTCString();

function code(errcode: number, errmsg: string, head: readonly string[] = []): Answer {
  const body = JSON.stringify({ errcode, errmsg });
  return {
    takes: false,
    known: 'refused',
    write: (socket) => socket.write(response(body, '200 OK', head)),
  };
}

function status(line: string, known: Handled['known'], takes = false, head: readonly string[] = []): Answer {
  return { takes, known, write: (socket) => socket.write(response(html, line, head)) };
}

function unclear(takes: boolean, write: Answer['write']): Answer {
  return { takes, known: 'unclear', write };
}

const reset: Answer['write'] = (socket) => socket.resetAndDestroy();
const close: Answer['write'] = (socket) => socket.end();
const silence: Answer['write'] = () => undefined;
const said = (body: string | Buffer) => unclear(true, (socket) => socket.write(response(body)));

const answers = {
  busy: code(-1, '系统繁忙'),
  'rate limit': code(130101, 'send too fast, exceed 20 times per minute'),
  'switched off': code(400102, '机器人已停用'),
  'unsafe words': code(430102, '包含敏感内容'),
  'too long': code(460101, 'body 大小不合法'),
  'wrong sign': code(310000, 'sign not match'),
  'other clock': code(310000, 'invalid timestamp', [`Date: ${later()}`]),
  'no keyword': code(310000, 'keywords not in content'),
  'quota used up': code(90020, '您的企业本月api调用量已超过限制'),
  'unknown code': code(987654, 'what nobody knows'),
  'a hostile text': code(310000, '\r::error::x\n##[add-mask]a\u001b[2J'),
  'an echo': {
    takes: false,
    known: 'refused',
    write: (socket, { path, query }) =>
      socket.write(response(JSON.stringify({ errcode: 310000, errmsg: `no: ${path}?${query}` }))),
  },
  '403': status('403 Forbidden', 'refused'),
  '404': status('404 Not Found', 'refused'),
  '302': status('302 Found', 'refused', false, ['Location: https://example.com/robot/send']),
  '503': status('503 Service Unavailable', 'refused'),
  '503 for 2 s': status('503 Service Unavailable', 'refused', false, ['Retry-After: 2']),
  '429 for long': status('429 Too Many Requests', 'refused', false, ['Retry-After: 9999']),
  '429 for ever': status('429 Too Many Requests', 'refused', false, ['Retry-After: 1e400']),
  '500': status('500 Internal Server Error', 'unclear'),
  '500 after taking': status('500 Internal Server Error', 'unclear', true),
  '502 after taking': status('502 Bad Gateway', 'unclear', true),
  '504': status('504 Gateway Timeout', 'unclear'),
  reset: unclear(false, reset),
  'reset after taking': unclear(true, reset),
  closed: unclear(false, close),
  'closed after taking': unclear(true, close),
  silence: unclear(false, silence),
  'silence after taking': unclear(true, silence),
  'cut after taking': unclear(true, (socket) => socket.end(response(accepted).subarray(0, -5))),
  'a page': said(html),
  'an object': said('{}'),
  null: said('null'),
  'two documents': said(`${accepted}${accepted}`),
  'false code': said('{"errcode":false}'),
  'too much': said(Buffer.alloc(3_000_000, 0x20)),
  'not HTTP': unclear(true, (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')),
} satisfies Record<string, Answer>;

/** `right` and `slow` are as DingTalk answers, `gone` ends the connection before a request. */
export type AnswerName = keyof typeof answers | 'right' | 'slow' | 'gone';

export const faultNames = [...Object.keys(answers), 'slow', 'gone'] as AnswerName[];

/** Nobody reads so long: a round with one of these waits for a time limit. */
export const slowNames: readonly AnswerName[] = ['silence', 'silence after taking'];

export interface Robots {
  readonly handled: readonly Handled[];
  /** Webhooks, in the order of the plans. */
  readonly urls: readonly string[];
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/** Starts a server for each robot. `onArrival` is given the number of each request, over all robots. */
export async function startChaosRobots(
  plans: readonly RobotPlan[],
  now: () => number,
  onArrival: (count: number) => void,
): Promise<Robots> {
  const handled: Handled[] = [];
  const take = (request: Handled) => {
    handled.push(request);
    onArrival(handled.length);
  };
  const servers = await Promise.all(
    plans.map((plan, robot) => startFaultServer(faultsOf(plan, robot, now, take))),
  );
  await Promise.all(servers.filter((_, index) => plans[index]?.answers.length === 0).map((it) => it.close()));
  return {
    handled,
    hosts: servers.map(({ host }) => host),
    urls: servers.map(({ host }, index) => `http://${host}/robot/send?access_token=${plans[index]?.token}`),
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}

function faultsOf(
  { answers: names, ...options }: RobotPlan,
  robot: number,
  now: () => number,
  take: (request: Handled) => void,
): [Fault, ...Fault[]] {
  const standIn = standInOf(options, () => undefined);
  const [first = 'right', ...rest] = names;
  const fault = (name: AnswerName): Fault =>
    name === 'gone'
      ? resetOnAccept
      : {
          at: 'request',
          act: (socket, arrival) => {
            const { msgUuid, body } = arrival;
            const answer = answerOf(name, standIn, arrival, now());
            take({ robot, msgUuid, body, isSeen: answer.isSeen, known: answer.known });
            answer.write(socket, arrival);
          },
        };
  return [fault(first), ...rest.map(fault)];
}

function answerOf(name: Exclude<AnswerName, 'gone'>, standIn: StandIn, arrival: Arrival, nowMs: number) {
  if (name !== 'right' && name !== 'slow') {
    const { takes, known, write }: Answer = answers[name];
    return { isSeen: takes && judged(standIn, arrival, nowMs).reason === 'ok', known, write };
  }
  const { reason, detail } = judged(standIn, arrival, nowMs);
  const bytes = response(JSON.stringify(answerFor(reason, 'zh', detail)));
  const write = name === 'right' ? (socket: Socket) => socket.write(bytes) : slices(bytes);
  return { isSeen: reason === 'ok', known: reason === 'ok' ? 'accepted' : 'refused', write } as const;
}

function judged(standIn: StandIn, { path, query, headers, body }: Arrival, atMs: number) {
  const request = { method: 'POST', headers: Object.fromEntries(headers) } as unknown as IncomingMessage;
  const url = new URL(`http://127.0.0.1${path}?${query}`);
  const own = query.get('access_token') === standIn.token ? standIn : undefined;
  return judge({ request, url, bytes: Buffer.from(body), atMs }, own);
}

function slices(bytes: Buffer): (socket: Socket) => void {
  return (socket) => {
    const [half] = [Math.floor(bytes.length / 2)];
    socket.write(bytes.subarray(0, half));
    setImmediate(() => socket.writable && socket.write(bytes.subarray(half)));
  };
}
