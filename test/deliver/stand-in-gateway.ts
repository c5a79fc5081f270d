import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import type { Reason } from './stand-in-answers.ts';
import { Allowance } from './stand-in-rate.ts';
import { checkMessage, textsOf } from './stand-in-schema.ts';

const maxBodyBytes = 20_000;
const maxSkewMs = 60 * 60_000;

export interface RobotOptions {
  /** Default: 64 random hex digits, as DingTalk's. */
  readonly token?: string;
  /** Without one the robot does not look at signatures. */
  readonly secret?: string;
  /** At least one of them must stand in the message. */
  readonly keyword?: string | readonly string[];
  /** Switched off in the group's settings: it refuses everything. */
  readonly disabled?: boolean;
}

/** A robot of the group: what it was set up with, and what it remembers. */
export interface StandIn {
  readonly token: string;
  readonly secret: string;
  readonly keywords: readonly string[];
  readonly disabled: boolean;
  readonly received: RobotMessage[];
  readonly msgUuids: Set<string>;
  readonly allowance: Allowance;
  readonly onReceived: (message: RobotMessage) => void;
}

export function standInOf(options: RobotOptions, onReceived: StandIn['onReceived']): StandIn {
  const { token = randomBytes(32).toString('hex'), secret = '', keyword = [], disabled = false } = options;
  return {
    token,
    secret,
    keywords: typeof keyword === 'string' ? [keyword] : keyword,
    disabled,
    received: [],
    msgUuids: new Set(),
    allowance: new Allowance(),
    onReceived,
  };
}

export interface Arrived {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bytes: Buffer;
  readonly atMs: number;
}

export interface GatewayResult {
  readonly reason: Reason;
  readonly detail?: string;
}

/** The checks in the order of the gateway: address, robot, security, message, allowance. */
export function judge({ request, url, bytes, atMs }: Arrived, robot: StandIn | undefined): GatewayResult {
  if (url.pathname !== '/robot/send') return { reason: 'unknownPath' };
  if (request.method !== 'POST') return { reason: 'notPost' };
  if (!isJson(request.headers['content-type'])) return { reason: 'notJson' };
  if (!url.searchParams.has('access_token')) return { reason: 'noToken' };
  if (robot === undefined) return { reason: 'unknownToken' };
  if (robot.disabled) return { reason: 'disabled' };
  const unsigned = signatureProblem(url.searchParams, robot.secret, atMs);
  if (unsigned !== undefined) return { reason: unsigned };
  if (bytes.length > maxBodyBytes) return { reason: 'tooLong' };
  const body = parsed(bytes);
  if (body === undefined) return { reason: 'noMessage' };
  const checked = checkMessage(body);
  if (checked.kind === 'field') return { reason: 'schema', detail: checked.path };
  if (checked.kind !== 'message') return { reason: checked.kind };
  return deliver(checked.message, robot, atMs);
}

/**
 * What DingTalk answers to a repeated `msgUuid`, and for how long it knows it, is not documented: here 0, for ever, before the rate
 * limit, and the group sees the first message only.
 */
function deliver(message: RobotMessage, robot: StandIn, atMs: number): GatewayResult {
  const texts = textsOf(message);
  const { keywords, msgUuids } = robot;
  if (keywords.length > 0 && !keywords.some((keyword) => texts.some((text) => text.includes(keyword)))) {
    return { reason: 'keyword' };
  }
  if (message.msgUuid !== undefined && msgUuids.has(message.msgUuid)) return { reason: 'ok' };
  if (!robot.allowance.take(atMs)) return { reason: 'tooFast' };
  if (message.msgUuid !== undefined) msgUuids.add(message.msgUuid);
  robot.received.push(message);
  robot.onReceived(message);
  return { reason: 'ok' };
}

/** The sign is the HMAC of `timestamp\nsecret` under the secret, in base64, URL-encoded once. */
function signatureProblem(
  query: URLSearchParams,
  secret: string,
  atMs: number,
): 'timestamp' | 'sign' | undefined {
  if (secret === '') return undefined;
  const timestamp = query.get('timestamp') ?? '';
  const sign = query.get('sign') ?? '';
  if (timestamp === '' || sign === '') return 'sign';
  if (!/^\d+$/.test(timestamp) || Math.abs(atMs - Number(timestamp)) > maxSkewMs) return 'timestamp';
  const own = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  return sign === own ? undefined : 'sign';
}

function isJson(contentType = ''): boolean {
  return /^application\/json *(?:; *charset="?utf-?8"?)? *$/i.test(contentType);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
