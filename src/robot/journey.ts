import { createHash } from 'node:crypto';
import { Failure } from '../failure.ts';
import { visible } from '../visible.ts';
import type { Destination, Robot } from './address/robots.ts';
import type { Delivery, Run, World } from './delivery.ts';
import type { Form, Parcel } from './parcel.ts';
import type { Verdict } from './reply.ts';
import type { Silence } from './standing.ts';
import type { RobotMessage } from './wire/message.ts';

export type Failed = Exclude<Verdict, { kind: 'sent' }>;

/** Of an error that was no answer's: its reader may have to mend much. */
const maxTold = 2_000;

/** What it takes to tell the log about a journey. */
type Telling = Pick<Run, 'redact'> & { readonly world: Pick<World, 'log' | 'monotonic'> };

/** One parcel's way to its destination: everything known of it, changed by each attempt. */
export interface Journey {
  readonly parcel: Parcel;
  /** The robots that may still carry it, the next one first. */
  order: Destination['pool'];
  readonly warnings: string[];
  robot: Robot | undefined;
  form: Form;
  /** Stays the same while the content does, whichever robot carries it. */
  msgUuid: string;
  attempts: number;
  retries: number;
  /** Attempts whose verdict allows few of its kind. */
  fewAttempts: number;
  rested: boolean;
  resigned: boolean;
  ambiguous: boolean;
  truncated: boolean;
  /** What DingTalk said when it called the content unsafe. */
  unsafeBecause: string | undefined;
  readonly startMs: number;
  /** Set when the first attempt may go out: waiting for one's turn is no one's fault. */
  deadlineMs: number | undefined;
  message: RobotMessage | undefined;
}

export function newJourney(parcel: Parcel, world: Pick<World, 'uuid' | 'monotonic'>): Journey {
  return {
    parcel,
    order: spread(parcel),
    warnings: [],
    robot: undefined,
    form: 'whole',
    msgUuid: world.uuid(),
    attempts: 0,
    retries: 0,
    fewAttempts: 0,
    rested: false,
    resigned: false,
    ambiguous: false,
    truncated: false,
    unsafeBecause: undefined,
    startMs: world.monotonic(),
    deadlineMs: undefined,
    message: undefined,
  };
}

export function delivered(journey: Journey, errmsg: string, run: Run): Delivery {
  if (journey.unsafeBecause !== undefined) journey.warnings.push(withheldWarning(journey));
  tell(journey, run, journey.attempts > 1 ? `sent in attempt ${journey.attempts}` : 'sent');
  return {
    ...report(journey, run.world),
    status: 'sent',
    errcode: 0,
    errmsg: errmsg || 'ok',
    cure: undefined,
  };
}

export function failed(journey: Journey, verdict: Failed, run: Run): Delivery {
  const { attempts, ambiguous } = journey;
  const tried =
    attempts > 1 ? ` Tried ${attempts} times.` : attempts === 0 ? ' This message was not tried.' : '';
  const doubt =
    ambiguous && verdict.kind !== 'ambiguous'
      ? ' An earlier attempt got no clear answer and may have been delivered.'
      : '';
  tell(journey, run, `not delivered: ${verdict.errmsg}`);
  const { errcode, errmsg, cure } = verdict;
  return { ...report(journey, run.world), status: 'failed', errcode, errmsg, cure: cure + tried + doubt };
}

export function cancelled(journey: Journey, verdict: Failed | undefined, run: Run): Delivery {
  const why = verdict ? ` Before that: ${verdict.errmsg}.` : '';
  const doubt = journey.ambiguous ? ' It may have been delivered all the same.' : '';
  return {
    ...report(journey, run.world),
    status: 'cancelled',
    errcode: verdict?.errcode ?? null,
    errmsg: 'cancelled',
    cure: `The run was cancelled before DingTalk had accepted the message.${why}${doubt}`,
  };
}

/** A line of the log about this parcel. */
export function tell({ parcel }: Journey, { world }: Telling, text: string): void {
  world.log.info(`${visible(parcel.destination.name)}: ${text}`);
}

/** The end of a message whose host has failed so many before it that it was not tried. */
export function untried(journey: Journey, { messages, errmsg: last }: Silence, run: Run): Delivery {
  const { host } = new URL(journey.order[0].webhook.origin);
  const errmsg = `not tried: ${messages} messages in a row got no verdict from ${host}`;
  const cure = `This message was not tried, since the ${messages} before it got no verdict from ${host}. The last of them: ${last}.`;
  tell(journey, run, errmsg);
  return { ...report(journey, run.world), status: 'failed', errcode: null, errmsg, cure };
}

/** The end of a letter that cannot be made, which is its author's to mend, or of a bug. */
export function broken(journey: Journey, error: unknown, run: Telling): Delivery {
  const text = visible(run.redact(error instanceof Error ? error.message : String(error)), maxTold);
  const expected = error instanceof Failure;
  if (!expected && error instanceof Error) run.world.log.debug(run.redact(error.stack ?? ''));
  const errmsg = expected ? text : `unexpected error: ${text}`;
  const cure = `The message was not delivered: ${errmsg}. This is a bug of the action: please report it, with the debug log of this step.`;
  tell(journey, run, `not delivered: ${errmsg}`);
  return {
    ...report(journey, run.world),
    status: 'failed',
    errcode: null,
    errmsg,
    cure: expected ? text : cure,
  };
}

/** DingTalk does not say which word or link it refused; the event is kept, so nothing is lost. */
function withheldWarning({ parcel, unsafeBecause }: Journey): string {
  const [first, ...others] = parcel.events;
  const event = first ? `event "${visible(first.id)}" (${visible(first.type)})` : 'message';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `DingTalk called the content of ${event}${more} unsafe (${unsafeBecause}), so "${visible(parcel.destination.name)}" got repository, workflow, branch and links alone. Change "title" and "text", or the words of the event, and send it again.`;
}

/** What a delivery says of its way, however that ended. */
export function report(journey: Journey, world: Pick<World, 'monotonic'>) {
  const { parcel, attempts, ambiguous, message, warnings } = journey;
  const withheld = journey.unsafeBecause !== undefined;
  const truncated = journey.truncated || withheld;
  const durationMs = Math.round(world.monotonic() - journey.startMs);
  return {
    parcel,
    robot: parcel.destination.name,
    attempts,
    ambiguous,
    truncated,
    withheld,
    durationMs,
    message,
    warnings,
  };
}

/**
 * The pool, begun at a robot that the event's id picks: runs that know nothing of each other share the robots
 * evenly.
 */
function spread({ destination: { pool }, events }: Parcel): Destination['pool'] {
  const hash = createHash('sha256').update(`${events[0]?.source}\n${events[0]?.id}`).digest();
  const start = hash.readUInt32BE() % pool.length;
  const [first = pool[0], ...rest] = [...pool.slice(start), ...pool.slice(0, start)];
  return [first, ...rest];
}
