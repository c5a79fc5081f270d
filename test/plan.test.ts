import type { CloudEvent } from 'cloudevents';
import { describe, expect, test } from 'vitest';
import { UserError } from '../src/errors.ts';
import type { MessageSettings } from '../src/message/settings.ts';
import { type Plan, planGroups } from '../src/plan.ts';
import { routeGroups } from '../src/route.ts';
import { english } from './english.ts';
import { context, settingsWith } from './message/run-context.ts';
import { eventWith, robots, rulesOf } from './rules/reading.ts';
import { silentLog } from './silent-log.ts';

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
): Promise<Plan> {
  if (robots === undefined) throw new Error('no robots');
  const group = await rulesOf(yaml, { message: settingsWith(inputs) });
  const routing = routeGroups(group(given).groups, robots, 'fail', silentLog);
  return await planGroups(routing.groups, given, { context, workflowRun: undefined, isAboutRun: false });
}

/** `dev: push, issue` for one message of two events to a group. */
function told({ plannedDeliveries }: Plan): string[] {
  return plannedDeliveries.map(
    (planned) => `${planned.destination.name}: ${planned.events.map(({ id }) => id).join(', ')}`,
  );
}

const toTwo = `
  - { name: first, chat-group: all, continue: true }
  - { name: second, filters: [not: { exact: { type: com.github.push } }], chat-group: [dev, security] }`;

describe('the order of the messages', () => {
  test('is that of the events, whatever rule made them', async () => {
    expect(told(await planOf(toTwo))).toEqual([
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
    expect(told(await planOf(yaml))).toEqual(['all: push', 'all: release', 'dev: issue']);
  });

  test('is that of the rules for digests, which have no place among the events', async () => {
    const yaml = '- { filters: [not: { exact: { type: com.github.push } }], chat-group: dev }';
    expect(told(await planOf(yaml, { batch: 'digest' }))).toEqual(['dev: release, issue', 'all: push']);
  });
});

test('a delivery knows which of its event’s messages it is', async () => {
  const { plannedDeliveries } = await planOf(toTwo, {}, [release]);
  expect(plannedDeliveries.map(({ labelOf }) => labelOf?.(release))).toEqual(['', 'second', 'second']);
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
  expect(told(plan)).toEqual(['all: full', 'dev: full', 'all: full']);
  const [{ event, error, planned = [] } = {}, ...others] = plan.unsent;
  expect(others).toEqual([]);
  expect(event?.id).toBe('empty');
  expect(error).toBeInstanceOf(UserError);
  expect(`${error}`).toBe(
    'UserError: Input "rules", rule 2 "words": "payload" is not a DingTalk message: text.content is empty.',
  );
  expect(planned.map(({ destination, events }) => [destination.name, events])).toEqual([
    ['dev', [event]],
    ['all', [event]],
  ]);
  expect(planned.map(({ labelOf }) => given.map((each) => labelOf?.(each)))).toEqual([
    ['', 'words'],
    ['', 'words'],
  ]);
});

test('a warning names the rule, and is given once', async () => {
  const { warnings } = await planOf('- { name: words, title: "{{ data.title }}" }', {}, [push, release]);
  expect(english(warnings)).toEqual([
    'Input "rules", rule 1 "words": "title" gives no text for this event, so the built-in title was sent.',
  ]);
});
