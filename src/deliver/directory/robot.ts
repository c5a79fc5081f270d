import { createHmac } from 'node:crypto';
import type { CloudEvent } from 'cloudevents';
import type { UserError } from '../../errors.ts';
import { type Said, say } from '../../said.ts';
import { Secret } from '../../secret.ts';
import type { Destination, Robot } from './directory.ts';
import { isNameRule, isQuoted, isQuotedRule, isVariableName, readWebhook } from './webhook.ts';

/** One robot from its texts; `failure` knows the input and the position. */
export function robotOf(
  texts: { webhook: string; secret: string; keyword: string },
  allowedHosts: readonly string[],
  failure: (field: 'webhook' | 'secret', rule: Said) => UserError,
): Robot {
  const address = texts.webhook.trim();
  if (address === '') throw failure('webhook', say`is missing.`);
  const webhook = readWebhook(address, allowedHosts);
  if ('rule' in webhook) throw failure('webhook', webhook.rule);
  const secret = texts.secret.trim();
  if (isQuoted(secret)) throw failure('secret', isQuotedRule);
  if (isVariableName(secret)) throw failure('secret', isNameRule);
  if (secret.includes('://')) {
    throw failure('secret', say`must be the signing secret (it starts with SEC), not a URL.`);
  }
  const keyword = texts.keyword.trim();
  return {
    webhook,
    secret: secret === '' || secret === '-' ? undefined : new Secret(secret),
    keyword: keyword === '' ? undefined : keyword,
  };
}

/** Identifies a robot. It contains the token, so it is only compared or used as a key of a `Map`. */
export function robotKey({ webhook }: Robot): string {
  return `${webhook.origin}${webhook.path} ${webhook.token.reveal()}`;
}

/** The index of the first value that occurs earlier in the list. */
export function firstRepeated(values: readonly string[]): number | undefined {
  const index = values.findIndex((value, at) => values.indexOf(value) < at);
  return index < 0 ? undefined : index;
}

/**
 * The names of a destination in an event's `undelivered`: one mark for each of its robots. A mark is keyed
 * with the robot's token and bound to the event, so nobody else can write it, it cannot be copied to another
 * event, and it stays the same when robots change their order. `label` distinguishes several messages of
 * one event; '' for its only or first one.
 */
export function marksOf(
  { group, pool }: Destination,
  { source, id }: CloudEvent<unknown>,
  label = '',
): string[] {
  const about = JSON.stringify([group ?? null, source, id, ...(label === '' ? [] : [label])]);
  return pool.map(({ webhook }) =>
    createHmac('sha256', webhook.token.reveal()).update(about).digest('hex').slice(0, markLength),
  );
}

/** 64 bits: cannot be guessed, and the marks of a large pool stay short. */
const markLength = 16;
