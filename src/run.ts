import type { CloudEvent } from 'cloudevents';
import { type Context, readContext } from './context.ts';
import { readEvents } from './event/read.ts';
import { Failure } from './failure.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { compose } from './message/compose.ts';
import { asksOfRun } from './message/template/asks.ts';
import { broken, type Outcome, settled, skipped } from './report/outcome.ts';
import { type AddressBook, originsOf } from './robot/address/robots.ts';
import { deliver } from './robot/deliver.ts';
import type { World as DeliveryWorld } from './robot/delivery.ts';
import { rehearse } from './robot/rehearse.ts';
import { openTransport } from './robot/wire/transport.ts';
import { parcelsOf, routeBy, wayOf } from './route.ts';
import { concernsRun, isDue } from './workflow/due.ts';
import { outcomeSoFar } from './workflow/outcome.ts';
import { readBuild } from './workflow/read.ts';

/** All that the program needs of the world around it. */
export interface World extends Omit<DeliveryWorld, 'post'> {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
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
    const sending = send({ ...inputs, robots, events, context }, { ...world, post: transport.post });
    return await sending.catch((error: unknown) => broken(error, events));
  } finally {
    transport.close();
  }
}

/** The events to tell of, and the workflow they are told from. */
function read({ event, workflow }: Inputs, { env, log, now }: World) {
  const context = readContext(env, workflow.matrix);
  const status = outcomeSoFar(workflow);
  const { events, warnings } = readEvents({ ...event, status }, context, () => new Date(now()));
  warnings.forEach(log.warning);
  return { events, context };
}

interface Reading extends Inputs {
  readonly robots: AddressBook;
  readonly events: readonly CloudEvent<unknown>[];
  readonly context: Context;
}

/** From events to what came of them. */
async function send(
  { robots, chatGroup, message, workflow, delivery, require, dryRun, events, context }: Reading,
  world: World & DeliveryWorld,
): Promise<Outcome> {
  const isAboutRun = concernsRun(workflow, context.eventName);
  const asks = isAboutRun || asksOfRun(message);
  // What is asked must leave time to tell it.
  const facts = { ...workflow, context, asks, budgetMs: delivery.deadlineMs / 2 };
  const { build, ...reading } = await readBuild(facts, world);
  reading.warnings.forEach(world.log.warning);
  if (!isDue(workflow.notifyWhen, build)) return skipped(events);

  const route = routeBy(robots, chatGroup);
  const scene = { context, build, concernsRun: isAboutRun, groupOf: wayOf(route) };
  const { letters, ...composing } = await compose(events, message, scene);
  composing.warnings.forEach(world.log.warning);

  const parcels = parcelsOf(letters, route);
  const deliveries = dryRun
    ? rehearse(parcels, world)
    : await deliver(parcels, delivery, world, world.signal);
  for (const warning of new Set(deliveries.flatMap(({ warnings }) => warnings))) world.log.warning(warning);
  return settled(events, deliveries, require);
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
