import type { CloudEvent } from 'cloudevents';
import type { Delivery } from '../../src/deliver/delivery.ts';
import type { PlannedDelivery } from '../../src/deliver/planned-delivery.ts';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { say } from '../../src/said.ts';
import { destination, plannedText, robotAt } from '../deliver/runtime.ts';

export function makeEvent(id: string, changes: Readonly<Record<string, unknown>> = {}): CloudEvent<unknown> {
  return createCloudEvent({ specversion: '1.0', id, source: '/octo', type: 'test', ...changes });
}

/** A message about these events to one robot. Two of them with one draft are copies of one message. */
export function plannedTo(
  robot: string,
  events: readonly CloudEvent<unknown>[],
  draft?: PlannedDelivery['draft'],
): PlannedDelivery {
  const token = robot.replace(/\W/g, '').padStart(20, '0');
  const to = destination(robot, robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${token}`));
  const planned = plannedText(to, events.map(({ id }) => id).join());
  const [first, ...others] = events.map((event) => ({ event, label: '' }));
  if (first === undefined) throw new Error('a message reports an event');
  return { ...planned, notifications: [first, ...others], ...(draft && { draft }) };
}

/** The result of its delivery. */
export function makeDelivery(planned: PlannedDelivery, changes: Partial<Delivery> = {}): Delivery {
  const robot = planned.destination.name;
  const status = changes.status ?? 'sent';
  const isWell = status === 'sent' || status === 'dry-run';
  return {
    planned,
    robot,
    status,
    errcode: isWell ? 0 : 310000,
    errmsg: isWell ? 'ok' : 'keywords not in content',
    reason: say`keywords not in content`,
    explanation: isWell ? undefined : say`Add the keyword.`,
    attempts: 1,
    calls: 1,
    ambiguous: false,
    truncated: false,
    withheld: false,
    durationMs: 12,
    message: {
      msgtype: 'text',
      text: { content: planned.notifications.map(({ event }) => event.id).join() },
      msgUuid: robot,
    },
    warnings: [],
    ...changes,
  };
}
