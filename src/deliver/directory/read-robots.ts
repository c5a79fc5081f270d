import { aboutInput, inputError } from '../../errors.ts';
import { minSecretLength } from '../../redact.ts';
import { type Said, say } from '../../said.ts';
import { Secret } from '../../secret.ts';
import type { Destination, RobotDirectory } from './directory.ts';
import { entriesOf, fromGroups, type Groups } from './groups.ts';
import { firstRepeated, robotKey, robotOf } from './robot.ts';
import { isHost, isWithoutToken, publicHosts, sendPath } from './webhook.ts';

/** The inputs that say where messages go, as given. */
export interface RobotInputs {
  readonly webhook: string;
  readonly secret: string;
  readonly keyword: string;
  /** The parsed YAML or JSON of `robots`; undefined when it is empty. */
  readonly robots: unknown;
  readonly allowedHosts: readonly string[];
  /** A URL that ends in `access_token=` is no error but an empty webhook: its token is a secret that this run does not get. */
  readonly maySecretsBeMissing?: boolean;
}

/**
 * The robots of a run, frozen; undefined if neither `webhook` nor `robots` gives a webhook. Throws a
 * `UserError` that names input, position and rule, but never a value, since any may be a credential.
 */
export function readRobots(inputs: RobotInputs): RobotDirectory | undefined {
  const { robots, allowedHosts } = inputs;
  const webhooks = webhooksIn(inputs);
  const secrets = entriesIn(inputs.secret);
  for (const host of allowedHosts) {
    if (!isHost(host)) {
      throw inputError(
        'allowed-hosts',
        say`must list hosts as \`host\` or \`host:port\`, for a gateway with the path before /robot/send.`,
        host,
      );
    }
  }
  if (robots === undefined || robots === null) {
    return webhooks.some(isFilled) ? frozen('webhooks', fromLines(webhooks, secrets, inputs)) : undefined;
  }
  if (webhooks.some(isFilled)) throw inputError('webhook', say`cannot be used together with "robots".`);
  if (secrets.some(isFilled)) {
    throw inputError('secret', say`belongs to "webhook"; in "robots" each robot has its own \`secret\`.`);
  }
  return frozen('groups', fromGroups(robots, inputs));
}

/** Whether there is anything to send to. */
export function hasWebhook(inputs: RobotInputs): boolean {
  return (inputs.robots ?? undefined) !== undefined || webhooksIn(inputs).some(isFilled);
}

function webhooksIn({ webhook, maySecretsBeMissing = false }: RobotInputs): string[] {
  return entriesIn(webhook).map((line) => (maySecretsBeMissing && isWithoutToken(line) ? '' : line));
}

/**
 * Every text in these inputs that must be masked, before any check: webhooks as given and as used, tokens,
 * secrets. Values of fewer than 8 characters are left out. Never throws.
 */
export function secretsOf({
  webhook,
  secret,
  robots,
}: Pick<RobotInputs, 'webhook' | 'secret' | 'robots'>): string[] {
  const lines = [webhook, secret].flatMap((text) => [...linesOf(text), ...entriesIn(text)]);
  const found = [...lines, ...textsIn(robots)].flatMap(webhookForms);
  return [...new Set(found)].filter((text) => text.length >= minSecretLength);
}

/** Masks any text except names and keywords, and names that contain a token by mistake. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1));
  return entriesOf(value).flatMap(([key, item]) => [
    ...(key.includes('access_token=') ? [key] : []),
    ...(['keyword', 'chat_group', 'default'].includes(key) ? [] : textsIn(item, depth + 1)),
  ]);
}

function webhookForms(text: string): string[] {
  const tokens = [...text.matchAll(/access_token=([^&#\s]+)/gi)].map(([, token = '']) => token);
  const decoded = tokens.map((token) => new URLSearchParams(`t=${token}`).get('t') ?? token);
  const normalised = URL.canParse(text) ? [new URL(text).href] : [];
  return [text, ...normalised, ...tokens, ...decoded];
}

/** Keeps empty lines, which stand for missing secrets, so that the positions match. */
function fromLines(
  webhooks: readonly string[],
  secrets: readonly string[],
  { keyword, allowedHosts }: RobotInputs,
): Groups {
  const secretOf = pairedSecrets(webhooks, secrets);
  const count = webhooks.length;
  const destinations = webhooks.flatMap((line, index): Destination[] => {
    if (line === '') return [];
    const placed = (rule: Said) => (count === 1 ? rule : say`line ${index + 1}: ${rule}`);
    const texts = { webhook: line, secret: secretOf(index), keyword };
    const robot = robotOf(texts, allowedHosts, (field, rule) => inputError(field, placed(rule)));
    return [{ name: `#${index + 1}`, group: undefined, pool: [robot] }];
  });
  const twice = firstRepeated(destinations.map(({ pool }) => robotKey(pool[0])));
  if (twice !== undefined) {
    const line = destinations[twice]?.name.slice(1) ?? '';
    throw inputError('webhook', say`lists the same robot twice: line ${line}.`);
  }
  const empty = webhooks.flatMap((line, index) => (line === '' ? [index + 1] : []));
  return {
    destinations,
    groupsWithoutWebhook: [],
    defaultGroup: undefined,
    warnings: empty.map((line) =>
      aboutInput(
        'webhook',
        say`line ${line} of ${count} is empty, so this robot was left out. Is its secret set?`,
      ),
    ),
  };
}

/** Matches secrets by position; in order if only the webhooks have empty lines. */
function pairedSecrets(webhooks: readonly string[], secrets: readonly string[]): (index: number) => string {
  if (!secrets.some(isFilled)) return () => '';
  if (secrets.length === webhooks.length) return (index) => secrets[index] ?? '';
  const [filledWebhooks, filledSecrets] = [webhooks.filter(isFilled), secrets.filter(isFilled)];
  if (filledWebhooks.length === filledSecrets.length) {
    return (index) => filledSecrets[webhooks.slice(0, index).filter(isFilled).length] ?? '';
  }
  throw inputError(
    'secret',
    say`must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${filledWebhooks.length} webhooks and ${filledSecrets.length} secrets.`,
  );
}

/** Undefined if no robot is left. */
function frozen(kind: RobotDirectory['kind'], { destinations, ...rest }: Groups): RobotDirectory | undefined {
  const [first, ...others] = destinations;
  if (!first) return undefined;
  for (const { pool } of destinations) {
    for (const robot of pool) {
      Object.freeze(robot.webhook);
      Object.freeze(robot);
    }
    Object.freeze(pool);
  }
  return Object.freeze({ kind, destinations: Object.freeze([first, ...others] as const), ...rest });
}

/** The trimmed lines, empty ones included, without the last line end of a YAML block. */
function linesOf(text: string): string[] {
  return text
    .replace(/\r?\n[ \t]*$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
}

/**
 * The robots or secrets of an input: one a line, or with commas or semicolons between them, which neither a
 * token nor a secret has. The `-` of a YAML list before an entry is dropped; alone it stands for no secret.
 */
function entriesIn(text: string): string[] {
  return linesOf(text).flatMap((line) => {
    const parts = line.split(/[,，;；、]/).map((part) => part.trim().replace(/^-\s+/, ''));
    const filled = parts.filter(isFilled);
    return filled.length === 0 ? [''] : filled;
  });
}

function isFilled(line: string): boolean {
  return line !== '';
}

/**
 * Replaces the robots in a dry run without any webhook, so that a message can be seen before there is one.
 */
export function placeholderDirectory(keyword: string): RobotDirectory {
  const webhook = { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret('') };
  const robot = { webhook, secret: undefined, keyword: keyword === '' ? undefined : keyword };
  const destination: Destination = { name: '#1', group: undefined, pool: [robot] };
  return Object.freeze({
    kind: 'webhooks' as const,
    destinations: [destination] as const,
    groupsWithoutWebhook: [],
    defaultGroup: undefined,
    warnings: [say`There is no webhook; this dry run shows the message as any robot would get it.`],
  });
}
