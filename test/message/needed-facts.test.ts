import { describe, expect, test } from 'vitest';
import { neededFacts } from '../../src/message/needed-facts.ts';
import type { MentionSettings, MessageSettings } from '../../src/message/settings.ts';
import type { Report } from '../../src/workflow/notify-when.ts';
import { type RunFact, runFacts } from '../../src/workflow/run-facts.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { context, eventWith, notificationsOf, settingsWith } from './run-context.ts';

type Given = Parameters<typeof settingsWith>[0];

const foreign = eventWith();
/** An event of the run that sends the message. */
const own = eventWith({ id: 'e2', type: 'com.github.push', runid: context.runId, repository: 'octo/hello' });
/** A dead letter of another run: it says itself how that run ended. */
const other = eventWith({
  ...{ id: 'e3', type: 'com.github.push', repository: 'octo/hello' },
  ...{ runid: '4700', runnumber: '127', runattempt: '1', status: 'failure' },
});

async function factsOf(
  given: Given,
  events = [own],
  isAboutRun = true,
  around: WorkflowContext = context,
  report: Report = 'auto',
): Promise<RunFact[]> {
  const question = { context: around, isAboutRun, report };
  return [...(await neededFacts(notificationsOf(events, settingsWith(given)), question)).facts].toSorted();
}

const headline = ['branch', 'change', 'earlierJobs', 'jobs', 'outcome', 'times'];
const everything = runFacts.filter((fact) => fact !== 'author').toSorted();
const payload = { msgtype: 'text', text: { content: 'Deployed' } };

describe('what a message about the run shows of it', () => {
  test.each<[Given, readonly string[]]>([
    [{}, everything],
    [{ title: 'Deployed' }, everything],
    [{ msgtype: 'text' }, everything],
    [{ msgtype: 'link', title: 'Deployed' }, everything],
    [{ buttons: [{ title: 'Run', url: 'https://example.com' }] }, everything],
    [{ text: '{% if outcome == "failure" %}It broke{% endif %}', title: 'CI' }, everything],
    [{ text: 'Deployed' }, headline],
    [{ text: 'Deployed', msgtype: 'link' }, headline],
    [{ text: 'Deployed', msgtype: 'actionCard' }, headline],
    [{ text: 'Deployed', title: '{% if outcome == "failure" %}Broken{% endif %}' }, headline],
    [{ msgtype: 'feedCard' }, headline],
    [{ text: 'Deployed', msgtype: 'feedCard' }, headline],
    [{ title: 'Deployed', msgtype: 'feedCard' }, []],
    [{ text: 'Deployed', msgtype: 'text' }, []],
    [{ text: 'Deployed', title: 'CI' }, []],
    [{ text: 'Deployed', title: '{{ github.workflow }}' }, []],
    [{ text: 'Deployed by {{ data.sender.login }}', title: 'CI' }, []],
    [{ text: 'It is {{ outcome }}', title: 'CI' }, ['outcome']],
    [{ text: 'Since {{ change.since.number }}', title: 'CI: {{ outcome }}' }, ['change', 'outcome']],
    [{ payload }, []],
    [{ payload: { ...payload, text: { content: '{{ failed.size }}' } } }, ['jobs']],
    [{ payload, title: '{{ outcome }}' }, []],
  ])('with %j: %j', async (given, facts) => {
    expect(await factsOf(given)).toEqual(facts);
  });

  test('in a digest: its headline, and of its own words what they use', async () => {
    const two = [own, foreign];
    expect(await factsOf({ batch: 'digest' }, two)).toEqual(headline);
    expect(await factsOf({ batch: 'digest', text: 'Deployed' }, two)).toEqual(['outcome']);
    expect(await factsOf({ batch: 'digest' }, [own])).toEqual(everything);
  });

  test('is nothing in a message that the event brings along', async () => {
    const brought = eventWith({ runid: context.runId, xvmsgtype: 'text', data: 'Hello' });
    expect(await factsOf({}, [brought])).toEqual([]);
    expect(await factsOf({}, [brought, own])).toEqual(everything);
  });
});

describe('a message about something else', () => {
  test.each([
    ['an event of another system', [foreign], true],
    ['the push itself, of a run that goes well', [own], false],
    ['an undelivered event of another run', [other], true],
  ] as const)('shows nothing of the run: %s', async (_, events, isAboutRun) => {
    expect(await factsOf({}, [...events], isAboutRun)).toEqual([]);
    expect(await factsOf({ title: 'x', text: '{{ data.n }}' }, [...events], isAboutRun)).toEqual([]);
    expect(await factsOf({ mentions: { when: 'changed' } }, [...events], isAboutRun)).toEqual([]);
  });

  test('shows of it what its templates use', async () => {
    const given = { title: 'CI', text: '{{ outcome }} {{ commit.subject }}' };
    expect(await factsOf(given, [foreign])).toEqual(['commit', 'outcome']);
    expect(await factsOf(given, [own], false)).toEqual(['commit', 'outcome']);
  });

  test('shows all of it in built-in words if what its templates use can show that the run failed', async () => {
    expect(await factsOf({ title: '{{ outcome }}' }, [own], false)).toEqual(everything);
    expect(await factsOf({ title: '{{ run.durationMs }}' }, [own], false)).toEqual(['times']);
  });

  test('is about the event alone with report: event, even where its templates show that the run failed', async () => {
    const factsWith = (given: Given) => factsOf(given, [own], false, context, 'event');
    expect(await factsWith({ title: '{{ outcome }}' })).toEqual(['outcome']);
    expect(await factsWith({ mentions: { mobiles: ['13800138000'], when: 'changed' } })).toEqual(['outcome']);
  });

  test('has the author of the run where its templates show something of the run', async () => {
    const mentions = { logins: ['author'] };
    expect(await factsOf({ title: '{{ run.durationMs }}', mentions }, [own], false)).toEqual([
      'author',
      'times',
    ]);
  });

  test('shows of the own run what its templates use, though the event says how that run went', async () => {
    const said = eventWith({ ...own, runnumber: '128', runattempt: '1', status: 'failure' });
    expect(await factsOf({ text: '{{ commit.subject }}' }, [said], false)).toEqual(['commit']);
  });

  test('shows nothing of it if the event has a run of its own, which templates show then', async () => {
    expect(await factsOf({ text: '{{ outcome }}' }, [other])).toEqual([]);
    expect(await factsOf({ text: '{{ outcome }}' }, [other, foreign])).toEqual(['outcome']);
  });

  test('of another run, which this workflow reports, is about that run', async () => {
    const workflow_run = { id: 77, run_number: 5, run_attempt: 1, name: 'CI', conclusion: 'failure' };
    const around = { ...context, eventName: 'workflow_run', payload: { workflow_run } };
    const event = eventWith({ type: 'com.github.workflow_run.completed', data: { workflow_run } });
    expect(await factsOf({}, [event], true, around)).toEqual(everything);
    expect(await factsOf({}, [own], true, around)).toEqual([]);
  });
});

describe('mentions', () => {
  const written = { title: 'CI', text: 'x' };
  const someone = { mobiles: ['13800138000'] };

  test.each<[Partial<MentionSettings>, readonly string[], readonly string[]]>([
    [{ ...someone }, [], []],
    [{ when: 'changed' }, [], []],
    [{ ...someone, when: 'failure' }, ['outcome'], []],
    [{ ...someone, when: 'changed' }, ['change', 'outcome'], ['change', 'outcome']],
    [{ logins: ['octocat', 'actor', 'pusher', 'reviewers'] }, [], []],
    [{ logins: ['@Breaker'] }, ['change'], []],
    [{ logins: ['suspects'] }, ['suspects'], []],
    [{ logins: ['author'] }, ['author'], []],
    [{ logins: ['owners'] }, ['owners'], []],
  ])('%j need %j of a run that is reported, %j of another event', async (mentions, reported, otherwise) => {
    expect(await factsOf({ ...written, mentions })).toEqual(reported);
    expect(await factsOf({ ...written, mentions }, [own], false)).toEqual(otherwise);
    expect(await factsOf({ ...written, mentions }, [foreign])).toEqual([]);
  });

  test.each<[readonly Given[], boolean]>([
    [[{}], false],
    [[{ ...written, mentions: { logins: ['author'] } }], false],
    [[{ ...written, mentions: { logins: ['owners'] } }], true],
    [[{ title: 'CI', text: '{{ owners }}' }], true],
    [[{}, { ...written, mentions: { logins: ['owners'] } }], true],
  ])(
    'owners are asked for if one message of %j calls or names them in words of its own: %s',
    async (given, asks) => {
      const notifications = given.flatMap((each) => notificationsOf([own], settingsWith(each)));
      const question = { context, isAboutRun: true, report: 'auto' } as const;
      expect((await neededFacts(notifications, question)).asksForOwners).toBe(asks);
    },
  );

  test('the author is needed if one message mentions them, of what may have failed', async () => {
    const mentioning = (mentions: Partial<MentionSettings>) => settingsWith({ mentions });
    const author = mentioning({ logins: ['author'], loginMap: { mona: '13800000000' } });
    const onFailure = mentioning({ logins: ['author'], loginMap: { mona: '13800000000' }, when: 'failure' });
    const needs = async (...each: readonly MessageSettings[]) => {
      const notifications = each.flatMap((settings) => notificationsOf([own], settings));
      const { needsAuthor } = await neededFacts(notifications, { context, isAboutRun: true, report: 'auto' });
      return [true, false].map((mayHaveFailed) => needsAuthor([], mayHaveFailed));
    };
    expect(await needs()).toEqual([false, false]);
    expect(await needs(settingsWith(), settingsWith())).toEqual([false, false]);
    expect(await needs(settingsWith(), author)).toEqual([true, true]);
    expect(await needs(onFailure)).toEqual([true, false]);
  });
});

test('what one message shows is asked for', async () => {
  const notifications = [
    settingsWith({ title: 'x', text: '{{ outcome }}' }),
    settingsWith({ payload }),
    settingsWith({ msgtype: 'feedCard', title: '{{ suspects.size }} of x' }),
  ].flatMap((settings) => notificationsOf([own], settings));
  const { facts } = await neededFacts(notifications, { context, isAboutRun: true, report: 'auto' });
  expect([...facts].toSorted()).toEqual(['outcome', 'suspects']);
  expect((await neededFacts([], { context, isAboutRun: true, report: 'auto' })).facts.size).toBe(0);
});
