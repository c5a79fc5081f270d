import { inputFailure } from '../../failure.ts';
import { minSecretLength } from '../../redact.ts';
import { firstRepeated, keyOf, robotOf } from './entry.ts';
import { entriesOf, fromGroups, lackWebhooks } from './groups.ts';
import type { AddressBook, Destination } from './robots.ts';
import { isHost } from './webhook.ts';

/** The inputs that say where messages go, as the user gave them. */
export interface RobotInputs {
  readonly webhook: string;
  readonly secret: string;
  readonly keyword: string;
  /** The parsed YAML or JSON of `robots`; undefined when it is empty. */
  readonly robots: unknown;
  readonly allowedHosts: readonly string[];
}

/**
 * The robots of a run, frozen; undefined when neither `webhook` nor `robots` gives a webhook. Throws a `Failure`
 * that names input, position and rule, and never a value: anything here may hold a credential.
 */
export function readRobots(inputs: RobotInputs): AddressBook | undefined {
  const { robots, allowedHosts } = inputs;
  const webhooks = linesOf(inputs.webhook);
  const secrets = linesOf(inputs.secret);
  for (const host of allowedHosts) {
    if (!isHost(host)) throw inputFailure('allowed-hosts', 'must list hosts as `host` or `host:port`.', host);
  }
  if (robots === undefined || robots === null) {
    if (webhooks.length === 0) return undefined;
    return frozen('webhooks', fromLines(webhooks, secrets, inputs));
  }
  if (webhooks.length > 0) throw inputFailure('webhook', 'cannot be used together with "robots".');
  if (secrets.length > 0) {
    throw inputFailure('secret', 'belongs to "webhook"; in "robots" each robot has its own `secret`.');
  }
  if (lackWebhooks(robots)) return undefined;
  return frozen('groups', fromGroups(robots, inputs));
}

/**
 * Every text in these inputs that must be masked, before any of them is checked: webhooks as given and as
 * used, tokens, secrets. Values of fewer than 8 characters are left out. Never throws.
 */
export function secretsOf({
  webhook,
  secret,
  robots,
}: Pick<RobotInputs, 'webhook' | 'secret' | 'robots'>): string[] {
  const found = [...linesOf(webhook), ...linesOf(secret), ...textsIn(robots)].flatMap(webhookForms);
  return [...new Set(found)].filter((text) => text.length >= minSecretLength);
}

/** Any text but names and keywords; of names only those that hold a token, where none belongs. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1));
  return entriesOf(value).flatMap(([key, item]) => [
    ...(key.includes('access_token=') ? [key] : []),
    ...(key === 'keyword' || key === 'chat_group' ? [] : textsIn(item, depth + 1)),
  ]);
}

function webhookForms(text: string): string[] {
  const tokens = [...text.matchAll(/access_token=([^&#\s]+)/gi)].map(([, token = '']) => token);
  const decoded = tokens.map((token) => new URLSearchParams(`t=${token}`).get('t') ?? token);
  const normalised = URL.canParse(text) ? [new URL(text).href] : [];
  return [text, ...normalised, ...tokens, ...decoded];
}

function fromLines(
  webhooks: readonly string[],
  secrets: readonly string[],
  { keyword, allowedHosts }: RobotInputs,
): Destination[] {
  if (secrets.length > 0 && secrets.length !== webhooks.length) {
    throw inputFailure(
      'secret',
      `must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${webhooks.length} webhooks and ${secrets.length} secrets.`,
    );
  }
  const destinations = webhooks.map((line, index): Destination => {
    const place = webhooks.length === 1 ? '' : `line ${index + 1}: `;
    const texts = { webhook: line, secret: secrets[index] ?? '', keyword };
    const robot = robotOf(texts, allowedHosts, (field, rule) => inputFailure(field, place + rule));
    return { name: `#${index + 1}`, pool: [robot] };
  });
  const twice = firstRepeated(destinations.map(({ pool }) => keyOf(pool[0])));
  if (twice !== undefined)
    throw inputFailure('webhook', `names the same robot twice, line ${twice + 1} again.`);
  return destinations;
}

function frozen(kind: AddressBook['kind'], destinations: readonly Destination[]): AddressBook | undefined {
  const [first, ...rest] = destinations;
  if (!first) return undefined;
  for (const { pool } of destinations) {
    for (const robot of pool) {
      Object.freeze(robot.webhook);
      Object.freeze(robot);
    }
    Object.freeze(pool);
  }
  return Object.freeze({ kind, destinations: Object.freeze([first, ...rest] as const) });
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
