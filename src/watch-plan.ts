import { type Destination, destinationsFor, originsOf } from './deliver/directory/directory.ts';
import type { Inputs } from './inputs/read-inputs.ts';
import { missingGroupWebhook, missingWebhook } from './missing-webhook.ts';
import { proxyFor } from './network/proxy.ts';
import { listed, type Said, say } from './said.ts';
import { printable } from './text.ts';
import { readMatrix } from './workflow/needs.ts';
import { isReminder, type NotifyWhen, type Reminder, reminderHours } from './workflow/notify-when.ts';

/**
 * Checks what the post stage would reject, and says in one line what it will report, and to whom; undefined if
 * there is no webhook and `on-missing-webhook` is `skip`. Throws the UserError that the post stage would.
 */
export function watchPlan(
  { robots, onMissingWebhook, workflow, dryRun, chatGroup, settings, hasRules }: Inputs,
  env: NodeJS.ProcessEnv,
): Said | undefined {
  readMatrix(workflow.matrix);
  if (!robots) {
    if (onMissingWebhook === 'skip') return undefined;
    throw missingWebhook(env);
  }
  if (hasRules)
    return say`When this job ends, the rules decide which group gets a message ${describeWhen(workflow)}.`;
  const selection = { chatGroup, xvchatgroup: undefined };
  const { destinations, groupsWithoutWebhook } = destinationsFor(robots, selection);
  const [group] = groupsWithoutWebhook;
  if (group !== undefined && onMissingWebhook === 'fail') throw missingGroupWebhook(group);
  if (destinations.length === 0) return undefined;
  if (!dryRun) for (const origin of originsOf(robots)) proxyFor(origin, env);
  const [whom, when] = [describeGroups(destinations), describeWhen(workflow)];
  const isEverybody = settings.mentions.all && settings.mentions.when === 'always';
  const end = isEverybody
    ? say`When this job ends, ${whom} will get a message ${when}, mentioning everybody`
    : say`When this job ends, ${whom} will get a message ${when}`;
  return dryRun ? say`${end}; but this is a dry run, so the message is only shown.` : say`${end}.`;
}

/** Names only: an address is a credential. */
function describeGroups(destinations: readonly Destination[]): Said {
  const groups = destinations.flatMap(({ group }) => (group === undefined ? [] : [`"${printable(group)}"`]));
  if (groups.length > 0)
    return groups.length === 1 ? say`group ${listed(groups)}` : say`groups ${listed(groups)}`;
  return destinations.length === 1 ? say`the group` : say`the groups of ${destinations.length} robots`;
}

/** With `per: run` a job leaves the failure to the one that failed first. */
const first: Partial<typeof ends> = {
  failure: say`if it is the first to fail`,
  changed: say`if it is the first to fail after a success`,
};

const ends = {
  always: say`however it ends`,
  success: say`if it succeeds`,
  failure: say`if it fails`,
  cancelled: say`if it is cancelled`,
  changed: say`if it fails after a success`,
  fixed: say`if it succeeds after a failure`,
} as const satisfies Readonly<Record<Exclude<NotifyWhen, Reminder>, Said>>;

function describeWhen({ notifyWhen, per }: Inputs['workflow']): Said {
  if (notifyWhen.includes('always')) return ends.always;
  return listed(
    notifyWhen.map((one) =>
      isReminder(one)
        ? say`if it still fails after another ${reminderHours(one)} h`
        : (per === 'run' && first[one]) || ends[one],
    ),
    ', or ',
  );
}
