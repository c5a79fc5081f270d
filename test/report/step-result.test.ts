import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/deliver/delivery.ts';
import { UserError } from '../../src/errors.ts';
import {
  deliveredResult,
  distinctMessages,
  errorResult,
  interruptedResult,
  skippedResult,
} from '../../src/report/step-result.ts';
import { say } from '../../src/said.ts';
import { makeDelivery, makeEvent, plannedTo } from './deliveries.ts';

const [one, two] = [makeEvent('1'), makeEvent('2')];
const events = [one, two];
const unsent = [{ notification: { event: two, label: '' }, error: new UserError(say`It has no title.`) }];

/** Deliveries of one message each: `sent` to #1, `failed` to #2 and so on. */
function deliveries(...statuses: Delivery['status'][]): Delivery[] {
  return statuses.map((status, index) => makeDelivery(plannedTo(`#${index + 1}`, [one]), { status }));
}

/** The same message, with one result for each of its robots. */
function copies(...statuses: Delivery['status'][]): Delivery[] {
  const { draft } = plannedTo('#1', [one]);
  return statuses.map((status, index) => makeDelivery(plannedTo(`#${index + 1}`, [one], draft), { status }));
}

describe('the status of a step', () => {
  test.each<[Delivery['status'][], boolean, string]>([
    [['sent'], false, 'sent'],
    [['sent', 'sent'], false, 'sent'],
    [['sent', 'failed'], false, 'partial'],
    [['failed'], false, 'failed'],
    [['failed', 'failed'], false, 'failed'],
    [['dry-run'], false, 'dry-run'],
    [['sent', 'cancelled'], false, 'cancelled'],
    [['failed', 'cancelled'], false, 'cancelled'],
    [[], true, 'failed'],
    [['sent'], true, 'partial'],
    [['dry-run'], true, 'failed'],
  ])('of %j, with an event that could not be sent: %s, is %s', (statuses, hasUnsent, status) => {
    const result = deliveredResult(events, deliveries(...statuses), hasUnsent ? unsent : [], 'all');
    expect(result.status).toBe(status);
  });

  test('with nothing to send is skipped, and keeps the events', () => {
    expect(skippedResult(events)).toEqual({
      status: 'skipped',
      events,
      deliveries: [],
      deadLetters: [],
      failure: undefined,
    });
    expect(skippedResult().events).toEqual([]);
  });
});

describe('what is wrong', () => {
  const problem = (all: Delivery[], require: 'all' | 'any' = 'all', left = unsent.slice(1)) => {
    const { failure, warning } = deliveredResult(events, all, left, require);
    return { failure: failure?.text, warning: warning?.text };
  };

  test('is nothing when all arrived', () => {
    expect(problem(deliveries('sent', 'dry-run'))).toEqual({ failure: undefined, warning: undefined });
  });

  test('is the explanation alone for one message to one robot', () => {
    expect(problem(deliveries('failed'))).toEqual({ failure: 'Add the keyword.', warning: undefined });
  });

  test('names the robot when there are several, and counts the messages', () => {
    expect(problem(deliveries('sent', 'failed')).failure).toBe(
      '#2: Add the keyword. 1 of 2 messages were not delivered.',
    );
    expect(problem(deliveries('failed', 'sent', 'cancelled')).failure).toBe(
      '#1: Add the keyword. 2 of 3 messages were not delivered.',
    );
  });

  test('names no robot when all messages went to the same one', () => {
    const both = events.map((event) => makeDelivery(plannedTo('ops', [event]), { status: 'failed' }));
    expect(problem(both).failure).toBe('Add the keyword. 2 of 2 messages were not delivered.');
  });

  test('is a warning with require: any if one robot accepted the message, and a failure if none did', () => {
    const text = '#1: Add the keyword. 1 of 2 messages were not delivered.';
    expect(problem(copies('failed', 'sent'), 'any')).toEqual({ failure: undefined, warning: text });
    expect(problem(copies('failed', 'sent'), 'all')).toEqual({ failure: text, warning: undefined });
    expect(problem(copies('failed', 'failed'), 'any').failure).toMatch(/2 of 2/);
    // Two messages: each needs one robot.
    expect(problem(deliveries('failed', 'sent'), 'any').failure).toBe(text);
  });

  test('has a line for deliveries and one for an event that could not be sent', () => {
    const { failure, warning } = problem(deliveries('failed'), 'all', unsent);
    expect(failure).toBe('Add the keyword.\nEvent "2" was not sent: It has no title.');
    expect(warning).toBeUndefined();
  });

  test('is a failure, even with require: any, when an event could not be sent', () => {
    const text = 'Event "2" was not sent: It has no title.';
    expect(problem(copies('sent', 'sent'), 'any', unsent)).toEqual({ failure: text, warning: undefined });
  });
});

describe('the error for the debug log', () => {
  test('is a bug of the action, not an error that the user can fix', () => {
    const bug = new TypeError('x is undefined');
    const left = [...unsent, { notification: { event: one, label: '' }, error: bug }];
    expect(deliveredResult(events, [], left, 'all').error).toBe(bug);
    expect(deliveredResult(events, [], unsent, 'all').error).toBeUndefined();
  });
});

describe('a run that failed before anything was posted', () => {
  test('has every event as a dead letter, and the error', () => {
    const error = new UserError(say`Input "webhook" is wrong.`);
    expect(errorResult(error, events)).toMatchObject({
      status: 'failed',
      events,
      deliveries: [],
      deadLetters: events,
      error,
    });
    expect(errorResult(error).failure?.text).toBe('Input "webhook" is wrong.');
    expect(errorResult(error).deadLetters).toEqual([]);
  });

  test('is a bug of the action if the error is not the user’s', () => {
    expect(errorResult(new RangeError('no')).failure?.text).toMatch(/^This is a bug .*RangeError: no$/);
  });
});

describe('a run that ended at once', () => {
  const planned = [plannedTo('ops', [one]), plannedTo('ops', [two])] as const;
  const first = makeDelivery(planned[0]);

  test('keeps what is not known to have arrived', () => {
    const progress = { events, plannedDeliveries: planned, deliveries: [first], unsent: [] };
    const result = interruptedResult(new Error('stopped'), progress);
    expect(result).toMatchObject({ status: 'failed', events, deliveries: [first], deadLetters: [two] });
    expect(result.failure?.text).toMatch(/stopped/);
  });

  test('keeps all its events if nothing was planned yet', () => {
    const progress = { events, plannedDeliveries: [], deliveries: [], unsent: [] };
    expect(interruptedResult(new Error('stopped'), progress).deadLetters).toEqual(events);
  });

  test('keeps the events that could not be sent', () => {
    const progress = { events, plannedDeliveries: [planned[0]], deliveries: [first], unsent };
    expect(interruptedResult(new Error('stopped'), progress).deadLetters).toEqual([two]);
  });
});

describe('the messages of a step', () => {
  test('are each there once, without the id of a copy', () => {
    const all = [...copies('sent', 'sent'), makeDelivery(plannedTo('#1', [two]))];
    expect(distinctMessages(all)).toEqual([
      { msgtype: 'text', text: { content: '1' } },
      { msgtype: 'text', text: { content: '2' } },
    ]);
  });

  test('do not include what was never posted', () => {
    expect(
      distinctMessages([makeDelivery(plannedTo('#1', [one]), { status: 'failed', message: undefined })]),
    ).toEqual([]);
  });
});
