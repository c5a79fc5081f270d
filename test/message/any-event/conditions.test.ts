import { describe, expect, test } from 'vitest';
import { conditionsIn, containerReasons } from '../../../src/message/any-event/conditions.ts';
import { fieldsOf } from '../../../src/message/any-event/event-fields.ts';

const fields = (data: unknown) => fieldsOf(data, () => false);

/** What each condition of an object is shown as, and what it means. */
const saidBy = (data: unknown) =>
  conditionsIn(fields(data)).map(({ said, meaning }) => `${said}: ${meaning}`);

const condition = (type: string, status: string, reason?: string) => ({ type, status, reason });

/** A pod whose containers wait for these reasons. */
const pod = (reason: string, ...waiting: readonly string[]) => ({
  conditions: [condition('Ready', 'False', reason)],
  containerStatuses: waiting.map((why) => ({ name: 'web', state: { waiting: { reason: why } } })),
});

test.each<[string, unknown, readonly string[]]>([
  ['an object that is no condition', { check: { web: condition('Ready', 'False') } }, []],
  ['a condition without a type', { conditions: [{ status: 'False', reason: 'Gone' }] }, []],
  ['a status that is no status', { conditions: [condition('Ready', 'Unknown yet')] }, []],
  ['a type alone that is bad', { conditions: [{ type: 'SyncError' }] }, ['SyncError: bad']],
  ['a type alone that is good', { conditions: [{ type: 'Synced' }] }, []],
  ['conditions by name', { conditions: { web: condition('Ready', 'False') } }, ['Ready=False: bad']],
  [
    'conditions of two objects',
    {
      a: { b: { conditions: [condition('Ready', 'True')] } },
      ab: { conditions: [condition('Ready', 'False')] },
    },
    ['Ready=False: bad', 'Ready=True: good'],
  ],
  ['a warning that does not hold', { conditions: [condition('DiskPressure', 'False')] }, []],
  [
    'what goes on, with a reason of several words',
    { conditions: [condition('Ready', 'False', 'VolumeProvisioning')] },
    ['VolumeProvisioning: open'],
  ],
  [
    'what goes on with a warning',
    { conditions: [condition('Progressing', 'True', 'Throttled')] },
    ['Throttled: warning'],
  ],
  [
    'what goes on as it should',
    { conditions: [condition('Progressing', 'True', 'NewReplicaSetAvailable')] },
    [],
  ],
  ['completed', { conditions: [condition('Completed', 'True')] }, ['Completed=True: good']],
  [
    'completed in part',
    { conditions: [condition('Synced', 'False', 'PartiallyCompleted')] },
    ['Synced=False: bad'],
  ],
  ['not finished', { conditions: [condition('Ready', 'False', 'NotFinishedYet')] }, ['Ready=False: bad']],
  ['finished', { conditions: [condition('Ready', 'False', 'PodFinished')] }, []],
])('of %s: %j', (_, data, expected) => expect(saidBy(data)).toEqual(expected));

describe('a pod whose containers are not ready', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['starts', pod('ContainersNotReady', 'ContainerCreating'), ['ContainersNotReady: open']],
    ['starts', pod('ContainerNotReady', 'PodInitializing'), ['ContainerNotReady: open']],
    ['does not start', pod('ContainersNotReady', 'CrashLoopBackOff'), ['Ready=False: bad']],
    ['waits for what nobody knows', pod('ContainersNotReady', 'SandboxChanged'), ['Ready=False: bad']],
    [
      'does not start if one of its containers does not',
      pod('ContainersNotReady', 'ContainerCreating', 'CrashLoopBackOff'),
      ['Ready=False: bad'],
    ],
    [
      'does not start if one of its containers does not',
      pod('ContainersNotReady', 'CrashLoopBackOff', 'ContainerCreating'),
      ['Ready=False: bad'],
    ],
    [
      'is not ready for another reason',
      pod('SidecarContainersNotReady', 'ContainerCreating'),
      ['Ready=False: bad'],
    ],
  ])('%s: %j', (_, data, expected) => expect(saidBy(data)).toEqual(expected));

  test('says why they wait, not why they ended before or what else waits', () => {
    const containerStatuses = [
      { state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 40s' } } },
      {
        lastState: { terminated: { reason: 'OOMKilled' } },
        awaiting: { reason: 'A' },
        waitingFor: { reason: 'B' },
      },
    ];
    const reasons = containerReasons(fields({ reason: 'C', containerStatuses }));
    expect(reasons.map(({ value }) => value)).toEqual(['CrashLoopBackOff']);
  });
});
