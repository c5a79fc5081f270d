import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEventJson } from '../../src/event/cloudevent.ts';
import { createOwnEvent } from '../../src/event/read.ts';
import { readRunAttributes } from '../../src/event/run-attributes.ts';
import { type contextOf, eventWith, failureOf, now, oneEvent, read } from './event-text.ts';

describe('the event of the workflow', () => {
  test('is made when nothing else is given', async () => {
    expect(await read({})).toMatchObject({ origin: 'workflow', warnings: [] });
  });

  test('reports its run, so that a message can be made of the event alone', async () => {
    const event = await oneEvent({ status: 'failure' });
    const again = await oneEvent({ text: writeEventJson(event) });
    expect(readRunAttributes(again)).toEqual({
      repository: 'octo/hello',
      workflow: 'CI',
      runId: '9876543210',
      runNumber: '128',
      runAttempt: '2',
      job: 'build',
      status: 'failure',
      actor: 'mona',
      sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
      ref: 'refs/heads/main',
      serverUrl: 'https://github.com',
    });
  });

  test('leaves out what is not known, and has only what an attribute may hold', async () => {
    const event = await oneEvent({}, { sha: '', actor: '', workflow: 'CI\n\u0000nightly' });
    expect(Object.keys(event)).not.toContain('sha');
    expect(readRunAttributes(event)).toMatchObject({ sha: '', actor: '', workflow: 'CInightly' });
  });

  test('has the job’s outcome as an extension, not in its type', async () => {
    const [failed, passed] = [await oneEvent({ status: 'failure' }), await oneEvent({ status: 'success' })];
    expect([failed.status, passed.status]).toEqual(['failure', 'success']);
    expect(failed.type).toBe(passed.type);
  });

  test('is refused where there is none', async () => {
    expect(await failureOf({}, { eventName: '' })).toContain('GITHUB_EVENT_NAME');
  });

  test('has a warning when an event-name has no payload to name', async () => {
    const { warnings, events } = await read({ githubEvent: 'release' });
    expect(warnings).toEqual([expect.stringContaining('"event-name" has no effect')]);
    expect(events[0]?.type).toBe('com.github.push');
  });
});

describe('the id of the workflow’s event', () => {
  const idIn = async (said: Parameters<typeof contextOf>[0]) => (await oneEvent({}, said)).id;

  test('is the same for the same step of the same attempt, whatever the time and the outcome', async () => {
    expect(await idIn({})).toBe(await idIn({}));
    expect((await oneEvent({ status: 'failure' })).id).toBe((await oneEvent({ status: 'success' })).id);
  });

  test('is different for another repository, run, attempt, job, step, matrix leg, call of a workflow or event', async () => {
    const others = [
      {},
      { repository: 'octo/other' },
      { runId: '9876543211' },
      { runAttempt: '3' },
      { job: 'build2' },
      { job: 'build-2', step: 'a' },
      { job: 'build', step: '2-a' },
      { step: '__octo_notify_2' },
      { matrix: '{"os":"ubuntu"}' },
      { matrix: '{"os":"windows"}' },
      { eventName: 'watch' },
      { runnerName: 'GitHub Actions 1000000124' },
    ];
    const ids = await Promise.all(others.map(idIn));
    expect(new Set(ids).size).toBe(others.length);
  });

  test('is readable, and can stand in a URL', async () => {
    expect(await idIn({})).toMatch(/^9876543210-2-[\da-f]{24}$/);
    expect(await idIn({ runId: 'a b/c', job: '??' })).toMatch(/^[\da-z-]+$/);
  });
});

describe('attributes', () => {
  test('are set and overridden, in every event', async () => {
    const text = JSON.stringify([eventWith({ id: '1', subject: 'old' }), eventWith({ id: '2' })]);
    const { events } = await read({ text, attributes: { subject: 'new', xvchatgroup: 'ops', priority: 1 } });
    for (const event of events)
      expect(event).toMatchObject({ subject: 'new', xvchatgroup: 'ops', priority: 1 });
    expect(await oneEvent({ attributes: { type: 'com.example.built', subject: 'x' } })).toMatchObject({
      type: 'com.example.built',
      subject: 'x',
      source: 'https://api.github.com/repos/octo/hello',
    });
  });

  test('that are null are removed', async () => {
    const event = await oneEvent({ attributes: { subject: null, actor: null } });
    expect(Object.keys(event)).not.toContain('subject');
    expect(Object.keys(event)).not.toContain('actor');
  });

  test.each([
    [{ subject: '' }, 'non-empty'],
    [{ time: 'noon' }, 'timestamp'],
    [{ 'x-chat': 'a' }, 'attribute-name'],
    [{ ratio: 0.5 }, 'integer'],
    [{ labels: ['a'] }, 'extension-type'],
    [{ specversion: '2.0' }, 'specversion'],
    [{ id: null }, 'required'],
    [{ type: 7 }, 'string'],
    [JSON.parse('{"__proto__":{"a":1}}'), 'attribute-name'],
  ])('%j are held to the same rules, and the error names the input', async (attributes, rule) => {
    const failure = await failureOf({ attributes });
    expect(failure).toContain('Input "attributes"');
    expect(failure).toContain(`(rule ${rule})`);
  });

  test('cannot be data', async () => {
    for (const name of ['data', 'data_base64']) {
      expect(await failureOf({ attributes: { [name]: 'a' } })).toContain(`"${name}" is not one`);
    }
  });

  test('cannot give one id to many events', async () => {
    const text = JSON.stringify([eventWith({ id: '1' }), eventWith({ id: '2' })]);
    expect(await failureOf({ text, attributes: { id: 'a' } })).toContain('same "id" for all events');
    expect(await oneEvent({ text: JSON.stringify(eventWith()), attributes: { id: 'b' } })).toMatchObject({
      id: 'b',
    });
  });

  test('that make a batch of one event invalid are reported with the event', async () => {
    const text = JSON.stringify(eventWith({ specversion: '0.3', order: { id: 1 } }));
    expect(await failureOf({ text, attributes: { specversion: '1.0' } })).toContain(
      '"order" must be a boolean',
    );
  });
});

describe('what is no CloudEvent', () => {
  const attributes = { type: 'com.example.report' };

  test.each([
    ['an object', '{"passed":true}', { passed: true }],
    ['an array', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['a string', '"done"', 'done'],
    ['a number', '0', 0],
    ['null', 'null', null],
  ])('is wrapped as JSON when it is %s and has a type', async (_what, text, data) => {
    const event = await oneEvent({ text, attributes });
    expect(event).toMatchObject({
      type: 'com.example.report',
      source: 'https://api.github.com/repos/octo/hello',
      time: now.toISOString(),
      datacontenttype: 'application/json',
    });
    expect(event.data).toEqual(data);
    expect(event.id).not.toBe('');
  });

  test.each([
    'All tests passed',
    '# Report\n\n- one',
    '{"broken":',
    '[INFO] [x] done',
    `[build] ${'\u001B[32mok\u001B[0m '.repeat(99)}`,
    '{"a":1}\n{"a":2}',
  ])('is wrapped as text when it is %j and has a type', async (text) => {
    expect(await oneEvent({ text, attributes })).toMatchObject({
      datacontenttype: 'text/plain',
      data: text,
    });
  });

  test('is what attributes say it is', async () => {
    const datacontenttype = 'application/xml';
    expect(await oneEvent({ text: '<a/>', attributes: { ...attributes, datacontenttype } })).toMatchObject({
      datacontenttype,
      data: '<a/>',
    });
    expect(
      await oneEvent({ text: '{"a":1}', attributes: { ...attributes, datacontenttype: 'text/plain' } }),
    ).toMatchObject({
      data: '{"a":1}',
    });
    expect(
      await failureOf({ text: 'a: 1', attributes: { ...attributes, datacontenttype: 'application/json' } }),
    ).toContain('must be JSON');
  });

  test('has another id for another content', async () => {
    const idOf = async (text: string) => (await oneEvent({ text, attributes })).id;
    expect(await idOf('a')).toBe(await idOf('a'));
    expect(await idOf('a')).not.toBe(await idOf('b'));
  });

  test.each(['{"passed":true}', '[1,2]', 'All tests passed', '"x"'])(
    'is refused without a type: %j',
    async (text) => {
      expect(await failureOf({ text })).toMatch(
        /Input "event" .*"specversion".*"event-name".*"type" in "attributes"/,
      );
    },
  );

  test('is a GitHub payload when event-name says so, whose type attributes may change', async () => {
    const said = { text: '{"ref":"refs/heads/main"}', githubEvent: 'push', attributes };
    expect(await oneEvent(said)).toMatchObject({ type: 'com.example.report', subject: 'refs/heads/main' });
  });
});

describe('an event that the action makes itself', () => {
  test('has the attributes of the input, and is frozen', () => {
    const event = createOwnEvent(eventWith(), { subject: 'octo/hello' });
    expect({ ...event }).toEqual({ ...eventWith(), subject: 'octo/hello' });
    expect(Object.isFrozen(event)).toBe(true);
  });

  test('that breaks a rule by them is an error of the input, else of the event', () => {
    expect(() => createOwnEvent(eventWith(), { time: 'now' })).toThrow(
      /^Input "attributes" breaks a rule of CloudEvents/,
    );
    expect(() => createOwnEvent(eventWith(), { data: 1 })).toThrow(
      /^Input "attributes" sets attributes only/,
    );
    expect(() => createOwnEvent({ ...eventWith(), id: '' }, {})).toThrow(
      /^The event of this workflow breaks a rule/,
    );
  });
});

describe('inputs that do not go together', () => {
  test('are event and event-file', async () => {
    expect(await failureOf({ file: 'a.json', text: '{}' })).toBe(
      'Input "event" cannot be given together with "event-file"; give one of them.',
    );
  });

  test.each(['Push', 'pull request', 'push!', ' push', 'push\n'])(
    'is an event-name %j',
    async (githubEvent) => {
      expect(await failureOf({ text: '{}', githubEvent })).toMatch(
        /^Input "event-name" must be the name of a GitHub event, as in release or push\./,
      );
    },
  );

  test('is no event-name with a file: it says what the file is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-'));
    writeFileSync(join(folder, 'payload.json'), '{"ref":"refs/heads/main"}');
    const given = { file: 'payload.json', githubEvent: 'push' };
    const { events, origin, warnings } = await read(given, { workspace: folder });
    expect([events[0]?.type, origin, warnings]).toEqual(['com.github.push', 'file', []]);
    writeFileSync(join(folder, 'broken.json'), '{"specversion":"1.0"}');
    const failure = await failureOf({ file: 'broken.json' }, { workspace: folder });
    rmSync(folder, { recursive: true });
    expect(failure).toMatch(/^Input "event-file" breaks rules of CloudEvents in 3 places/);
  });
});
