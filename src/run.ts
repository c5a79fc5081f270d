import type { CloudEvent } from 'cloudevents';
import { type Context, readContext } from './context.ts';
import { readEvents } from './event/read.ts';
import { Failure } from './failure.ts';
import { type GetInput, type Inputs, readBareEventInputs, readEventInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { compose } from './message/compose.ts';
import { needsAuthor } from './message/mentions.ts';
import { asksOfRun } from './message/template/asks.ts';
import { eachEvent, type Unsent } from './message/unsent.ts';
import { broken, interrupted, type Outcome, type Progress, settled, skipped } from './report/outcome.ts';
import { type AddressBook, originsOf } from './robot/address/robots.ts';
import { deliver } from './robot/deliver.ts';
import type { Delivery, World as DeliveryWorld } from './robot/delivery.ts';
import { rehearse } from './robot/rehearse.ts';
import { openTransport } from './robot/wire/transport.ts';
import { parcelsOf, type Routed, routeBy, wayOf } from './route.ts';
import { visible } from './visible.ts';
import { concernsRun, notDue } from './workflow/due.ts';
import { knownStatus, outcomeSoFar } from './workflow/outcome.ts';
import { readBuild } from './workflow/read.ts';

/** All that the program needs of the world around it. */
export interface World extends Omit<DeliveryWorld, 'post' | 'onDelivery'> {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Filled while the run goes on: what it has read, planned and delivered. */
  readonly progress: Progress;
}

/** The program, from inputs to what came of them. Throws when there is no event that could be sent. */
export async function run(inputs: Inputs, world: World): Promise<Outcome> {
  const { robots, delivery } = inputs;
  if (!robots) return withoutRobots(inputs, world);
  const transport = openTransport({ env: world.env, connectTimeoutMs: delivery.timeoutMs });
  try {
    if (!inputs.dryRun) await Promise.all(originsOf(robots).map(transport.warmUp));
    const { events, context } = read(inputs, world);
    if (events.length === 0) return skipped();
    const post = transport.post;
    const onDelivery = (done: Delivery) => void world.progress.deliveries.push(done);
    const sending = send({ ...inputs, robots, events, context }, { ...world, post, onDelivery });
    return await sending.catch((error: unknown) => interrupted(error, world.progress));
  } finally {
    transport.close();
  }
}

/** The events to tell of, and the workflow they are told from. */
function read({ event, workflow }: Pick<Inputs, 'event' | 'workflow'>, { env, log, now, progress }: World) {
  const context = readContext(env, workflow.matrix);
  const status = outcomeSoFar(workflow);
  const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
  warnings.forEach(log.warning);
  progress.events = events;
  return { events, context };
}

interface Reading extends Inputs {
  readonly robots: AddressBook;
  readonly events: readonly CloudEvent<unknown>[];
  readonly context: Context;
}

/** From events to what came of them. */
async function send(
  {
    robots,
    chatGroup,
    message,
    workflow,
    delivery,
    require,
    dryRun,
    events,
    context,
    onMissingWebhook,
  }: Reading,
  world: World & DeliveryWorld,
): Promise<Outcome> {
  const isAboutRun = concernsRun(workflow, context.eventName);
  const asks = isAboutRun || asksOfRun(message);
  // What is asked must leave time to tell it.
  const facts = {
    ...workflow,
    context,
    asks,
    needsAuthor: needsAuthor(message.mentions),
    budgetMs: delivery.deadlineMs / 2,
  };
  const { build, ...reading } = await readBuild(facts, world);
  reading.warnings.forEach(world.log.warning);
  if (!reading.isDue) {
    world.log.notice(notDue(workflow.notifyWhen, build));
    return skipped(events);
  }

  const leftOut = dryRun || onMissingWebhook === 'skip' ? world.log.notice : world.log.warning;
  robots.warnings.forEach(leftOut);
  const { routed, unsent: unrouted } = routeAll(events, robots, { chatGroup, onMissingWebhook }, world.log);
  const { report } = workflow;
  const scene = { context, build, concernsRun: isAboutRun, report, groupOf: wayOf(routed) };
  const composed = await compose(
    routed.map(({ event }) => event),
    message,
    scene,
  );
  composed.warnings.forEach(world.log.warning);

  const unsent = [...unrouted, ...composed.unsent];
  const parcels = parcelsOf(composed.letters, routed);
  Object.assign(world.progress, { parcels, unsent });
  if (parcels.length + unsent.length === 0) return skipped(events);
  const deliveries = dryRun
    ? rehearse(parcels, world)
    : await deliver(parcels, delivery, world, world.signal);
  for (const warning of new Set(deliveries.flatMap(({ warnings }) => warnings))) world.log.warning(warning);
  return settled(events, deliveries, unsent, require);
}

/** Where each event goes. A group without webhook is an error, or left out with a notice, only where it is addressed. */
function routeAll(
  events: readonly CloudEvent<unknown>[],
  robots: AddressBook,
  { chatGroup, onMissingWebhook }: Pick<Inputs, 'chatGroup' | 'onMissingWebhook'>,
  log: Log,
): { routed: readonly Routed[]; unsent: readonly Unsent[] } {
  const route = routeBy(robots, chatGroup);
  const leftOut = new Set<string>();
  const { made, unsent } = eachEvent(events, (event): Routed => {
    const { destinations, groupsWithoutWebhook } = route(event);
    const [group] = groupsWithoutWebhook;
    if (group !== undefined && onMissingWebhook === 'fail') throw missingWebhook(group);
    for (const name of groupsWithoutWebhook) leftOut.add(name);
    return { event, destinations };
  });
  for (const name of leftOut)
    log.notice(`Nothing was sent to group "${visible(name)}": its webhook is empty.`);
  return { routed: made.filter(({ destinations }) => destinations.length > 0), unsent };
}

function missingWebhook(group: string): Failure {
  return new Failure(
    `Group "${visible(group)}" of "robots" has no webhook. Is its secret set? Where secrets may be missing (forks, Dependabot), set \`on-missing-webhook: skip\`.`,
  );
}

/** Forks and Dependabot get no secrets: whether that is an error is the user's to say. */
function withoutRobots(inputs: Inputs, world: World): Outcome {
  if (inputs.onMissingWebhook === 'skip') {
    world.log.notice('Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".');
    return skipped();
  }
  const failure = new Failure(
    'There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
      'pass that as "webhook". Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.',
  );
  const { events } = read(inputs, world);
  return broken(failure, events);
}

/**
 * The end of a run whose inputs are wrong: the event that it was for is kept, wherever it can be read without them. Input `attributes` is
 * left out when it is what is wrong.
 */
export async function withoutInputs(error: unknown, get: GetInput, world: World): Promise<Outcome> {
  for (const readInputs of [readEventInputs, readBareEventInputs]) {
    try {
      const event = await readInputs(get);
      const context = readContext(world.env, get('matrix'));
      const now = () => new Date(world.now());
      const { events } = readEvents({ ...event, status: knownStatus(get('status')) }, context, now);
      return broken(error, events);
    } catch {
      // What is wrong with the event is told only where nothing else is.
    }
  }
  return broken(error);
}
