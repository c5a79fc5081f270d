import type { CloudEvent } from 'cloudevents';
import { describe, expect, test } from 'vitest';
import { planDeliveries } from '../../src/deliver/planned-delivery.ts';
import { UserError } from '../../src/errors.ts';
import { compose } from '../../src/message/compose.ts';
import type { MessageSettings } from '../../src/message/settings.ts';
import { route } from '../../src/route.ts';
import { english } from '../english.ts';
import { context, settingsWith } from '../message/run-context.ts';
import { eventWith, robots, rulesOf } from '../rules/reading.ts';

const [push, release, issue] = [
  eventWith({ id: 'push' }),
  eventWith({ id: 'release', type: 'com.github.release.published' }),
  eventWith({ id: 'issue', type: 'com.github.issues.labeled' }),
] as const;
const events = [push, release, issue];

/** What the rules plan for the events, over inputs of the message. */
async function planOf(
  yaml: string,
  inputs: Partial<MessageSettings> = {},
  given: readonly CloudEvent<unknown>[] = events,
) {
  if (robots === undefined) throw new Error('no robots');
  const select = await rulesOf(yaml, { settings: settingsWith(inputs) });
  const { routed } = route(select(given, new Date()).notifications, robots, 'fail');
  const runContext = { context, workflowRun: undefined, isAboutRun: false, nowMs: 0 };
  const { messages, unsent, warnings } = await compose(routed, runContext);
  return { planned: planDeliveries(messages), unsent, warnings };
}

/** `dev: push, issue` for one message of two events to a group. */
function reported({ planned }: Awaited<ReturnType<typeof planOf>>): string[] {
  return planned.map(
    ({ destination, notifications }) =>
      `${destination.name}: ${notifications.map(({ event }) => event.id).join(', ')}`,
  );
}

const toTwo = `
  - { name: first, chat-group: all, continue: true }
  - { name: second, filters: [not: { exact: { type: com.github.push } }], chat-group: [dev, security] }`;

describe('the order of the messages', () => {
  test('is that of the events, whatever rule made them', async () => {
    expect(reported(await planOf(toTwo))).toEqual([
      'all: push',
      'all: release',
      'dev: release',
      'security: release',
      'all: issue',
      'dev: issue',
      'security: issue',
    ]);
  });

  test('is that of the rules if a later rule takes an earlier event', async () => {
    const yaml = '- { filters: [suffix: { type: .labeled }], chat-group: dev }\n- chat-group: all';
    expect(reported(await planOf(yaml))).toEqual(['all: push', 'all: release', 'dev: issue']);
  });

  test('is that of their first events for digests', async () => {
    const yaml = '- { filters: [not: { exact: { type: com.github.push } }], chat-group: dev }';
    expect(reported(await planOf(yaml, { batch: 'digest' }))).toEqual(['all: push', 'dev: release, issue']);
  });
});

test('a delivery knows which of its event’s messages it is', async () => {
  const { planned } = await planOf(toTwo, {}, [release]);
  expect(planned.map(({ notifications: [{ label }] }) => label)).toEqual(['', 'second', 'second']);
});

test('an event that cannot become a message is left out, with the rule and where it would have gone', async () => {
  const given = [
    eventWith({ id: 'empty', data: { words: '' } }),
    eventWith({ id: 'full', data: { words: 'x' } }),
  ];
  const payload = "{ msgtype: text, text: { content: '{{ data.words }}' } }";
  const plan = await planOf(
    `- { filters: [exact: { id: full }], continue: true }\n- { name: words, payload: ${payload}, chat-group: [dev, all] }`,
    {},
    given,
  );
  expect(reported(plan)).toEqual(['all: full', 'dev: full', 'all: full']);
  const [{ notification, error } = {}, ...others] = plan.unsent;
  expect(others).toEqual([]);
  expect(notification?.event.id).toBe('empty');
  expect(error).toBeInstanceOf(UserError);
  expect(`${error}`).toBe(
    'UserError: Input "rules", rule 2 "words": "payload" is not a DingTalk message: text.content is empty.',
  );
  expect(notification?.destinations.map(({ name }) => name)).toEqual(['dev', 'all']);
  expect(notification?.label).toBe('');
});

test('a warning names the rule, and is given once', async () => {
  const { warnings } = await planOf('- { name: words, title: "{{ data.title }}" }', {}, [push, release]);
  expect(english(warnings)).toEqual([
    'Input "rules", rule 1 "words": "title" is empty for this event, so the built-in title was sent.',
  ]);
});
