import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/message/any-event/event-fields.ts';
import { timeIn } from '../../../src/message/any-event/event-parts.ts';
import {
  askOf,
  commitIn,
  failedItems,
  isCommit,
  shaIn,
  spanIn,
} from '../../../src/message/any-event/extras.ts';

const fields = (data: unknown) => fieldsOf(data, () => false);

describe('the commit of an event', () => {
  test('is found below a pipeline, with its author', () => {
    const commit = {
      id: 'a1b2c3d4e5f6',
      title: 'fix: no disk',
      author: { name: 'Mona', email: 'mona@example.com' },
    };
    expect(commitIn(fields({ pipeline: { build: { commit } } }))).toEqual({
      message: 'fix: no disk',
      sha: 'a1b2c3d4e5f6',
      author: 'Mona',
    });
  });

  test('is an object: what stands in it belongs to it, a hash of that name does not', () => {
    expect(isCommit(['build', 'commit', 'id'])).toBe(true);
    expect(isCommit(['build', 'head_commit', 'author', 'name'])).toBe(true);
    expect(isCommit(['build', 'commit'])).toBe(false);
  });
});

test.each(['short_sha', 'commitSha', 'headSha', 'checkout-sha', 'SHA', 'commit_id', 'gitCommit'])(
  'the commit that was built is known by %s at any depth',
  (name) => {
    expect(shaIn(fields({ build: { source: { [name]: 'a1b2c3d' } } }))?.value).toBe('a1b2c3d');
    expect(shaIn(fields({ build: { source: { [`my${name}`]: 'a1b2c3d' } } }))).toBeUndefined();
  },
);

describe('the items that failed', () => {
  const of = (data: unknown) => failedItems(fields(data))[0]?.items ?? [];
  const failed = (name: string) => ({ name, status: 'failed' });

  test('are found in a list of more than ten', () => {
    const jobs = Array.from({ length: 12 }, (_, at) => ({
      name: `job ${at}`,
      status: at === 11 ? 'failed' : 'ok',
    }));
    expect(of({ jobs })).toEqual(['job 11']);
  });

  test('are items of lists, not what has a number in its name', () => {
    expect(of({ '2nd': failed('lint'), step7: failed('test') })).toEqual([]);
  });

  test('have the state of their own object', () => {
    expect(of({ a: [[{ name: 'lint' }]], a0: [{ status: 'failed' }] })).toEqual([]);
  });
});

describe('start and end', () => {
  const [start, end] = ['2026-11-23T06:20:00Z', '2026-11-23T06:50:00Z'];
  const of = (data: unknown) => spanIn(fields(data), timeIn);

  test('belong to one object, the first that has both', () => {
    const data = {
      run: { started_at: '2026-11-23T06:00:00Z' },
      job: { started_at: start, finished_at: end },
      step: { started_at: start, finished_at: '2026-11-23T06:30:00Z' },
    };
    expect(of(data)).toMatchObject({ start, end });
    expect(of({ a: { b: { started: start } }, ab: { finished: end } })).toBeUndefined();
  });
});

describe('what a state asks a person for:', () => {
  const [approval, answer] = ['approval', 'answer'] as const;
  test.each<['approval' | 'answer' | undefined, readonly string[]]>([
    [
      approval,
      [
        ...['Awaiting approval', 'waiting_for_approval', 'WAITING_ON_APPROVAL', 'pending-approval'],
        ...['needs approval', 'RequiresApproval', 'manual approval', 'approval required'],
        ...['approval_requested', 'ApprovalNeeded', 'approval pending'],
      ],
    ],
    [
      answer,
      [
        ...['inquiring', 'action required', 'ActionNeeded', 'needs action', 'requires_action'],
        ...['awaiting input', 'waiting for response', 'pending reply', 'needs confirmation'],
        ...['requires user input', 'awaiting user response', 'Pending Customer', 'waiting_for_manual_action'],
        ...['waiting for user', 'awaiting decision'],
      ],
    ],
    [
      undefined,
      [
        ...['approval', 'not awaiting approval', 'awaiting approval no longer', 'no approval required'],
        ...['approval required by law', 'inquiring minds', 'not inquiring', 'no action needed'],
        ...['action required soon', 'awaiting inputs', 'pending', ''],
      ],
    ],
  ])('%s', (ask, states) => {
    expect(states.map((state) => [state, askOf(state)])).toEqual(states.map((state) => [state, ask]));
  });

  test('nothing without a state', () => expect(askOf(undefined)).toBeUndefined());
});
