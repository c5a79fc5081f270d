import type { Inputs } from './inputs.ts';
import type { MessageSettings } from './message/settings.ts';
import { missingGroupWebhook, missingWebhook } from './missing-webhook.ts';
import { printable } from './printable.ts';
import { type Destination, destinationsFor, originsOf } from './robot/directory/directory.ts';
import { proxyFor } from './robot/wire/proxy.ts';
import { readMatrix } from './workflow/needs.ts';
import type { NotifyWhen } from './workflow/notify-when.ts';

/** What the inputs say of the message; with rules, each rule may say otherwise. */
export interface WatchedSettings {
  readonly chatGroup: readonly string[];
  readonly message: MessageSettings;
  readonly hasRules: boolean;
}

/**
 * Checks what the post stage would find wrong, and says in one line what it will tell, and to whom; undefined if
 * there is no webhook and `on-missing-webhook` is `skip`. Throws the UserError that the post stage would.
 */
export function watchPlan(
  { robots, onMissingWebhook, workflow, dryRun }: Inputs,
  { chatGroup, message, hasRules }: WatchedSettings,
  env: NodeJS.ProcessEnv,
): string | undefined {
  readMatrix(workflow.matrix);
  if (!robots) {
    if (onMissingWebhook === 'skip') return undefined;
    throw missingWebhook();
  }
  if (hasRules)
    return `When this job ends, its rules decide who will be told ${whenOf(workflow.notifyWhen)}.`;
  const selection = { chatGroup, xvchatgroup: undefined };
  const { destinations, groupsWithoutWebhook } = destinationsFor(robots, selection);
  const [group] = groupsWithoutWebhook;
  if (group !== undefined && onMissingWebhook === 'fail') throw missingGroupWebhook(group);
  if (destinations.length === 0) return undefined;
  if (!dryRun) for (const origin of originsOf(robots)) proxyFor(origin, env);
  const everybody =
    message.mentions.all && message.mentions.when === 'always' ? ', mentioning everybody' : '';
  const end = `When this job ends, ${whomOf(destinations)} will be told ${whenOf(workflow.notifyWhen)}${everybody}`;
  return dryRun ? `${end}; but this is a dry run, so the message is only shown.` : `${end}.`;
}

/** Names only: an address is a credential. */
function whomOf(destinations: readonly Destination[]): string {
  const groups = destinations.flatMap(({ group }) => (group === undefined ? [] : [`"${printable(group)}"`]));
  if (groups.length === 0) {
    return destinations.length === 1 ? 'the robot' : `${destinations.length} robots`;
  }
  return `${groups.length === 1 ? 'group' : 'groups'} ${groups.join(', ')}`;
}

const ends = {
  always: 'however it ends',
  success: 'if it succeeds',
  failure: 'if it fails',
  cancelled: 'if it is cancelled',
  changed: 'if it fails after a success',
  fixed: 'if it succeeds after a failure',
} as const satisfies Readonly<Record<NotifyWhen, string>>;

function whenOf(cases: readonly NotifyWhen[]): string {
  if (cases.includes('always')) return ends.always;
  return cases.map((one) => ends[one]).join(' or ');
}
