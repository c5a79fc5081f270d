import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';

/** What an event means, and the state that is shown; `alert` makes it an alert. */
function reported(data: unknown, type = ''): string {
  const { meaning, outcome, isSure, isRecovery } = eventParts(data, {}, type);
  const over = isRecovery ? ', over' : '';
  return `${meaning ?? 'nothing'}: ${outcome?.value ?? ''}${isSure || meaning === undefined ? '' : ', ended'}${over}`;
}

const condition = (type: string, status: string, reason?: string, message?: string) => ({
  type,
  status,
  reason,
  message,
});

test.each<[string, unknown, string]>([
  ['the worst of one level counts', { status: 'ok', state: 'failed' }, 'bad: failed'],
  ['the worst of one level counts', { state: 'failed', status: 'ok' }, 'bad: failed'],
  ['one level below counts', { status: 'ok', a: { state: 'warning' } }, 'warning: warning'],
  ['two levels below only failures count', { status: 'ok', a: { b: { state: 'warning' } } }, 'good: ok'],
  ['two levels below failures count', { status: 'ok', a: { b: { state: 'failed' } } }, 'bad: failed'],
  ['a result counts at any depth', { status: 'ok', a: { b: { conclusion: 'warning' } } }, 'warning: warning'],
  ['a result counts at any depth', { status: 'ok', a: { b: { outcome: 'warning' } } }, 'warning: warning'],
  ['a result counts at any depth', { status: 'ok', a: { b: { result: 'warning' } } }, 'warning: warning'],
  ['a result counts at any depth', { status: 'ok', a: { b: { decision: 'warning' } } }, 'warning: warning'],
  ['a result counts at any depth', { status: 'ok', a: { b: { verdict: 'warning' } } }, 'warning: warning'],
  [
    'the state of a gate is a result',
    { status: 'ok', a: { quality_gate: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of a check is a result',
    { status: 'ok', a: { check: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of checks is a result',
    { status: 'ok', a: { checks: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of an assessment is a result',
    { status: 'ok', a: { assessment: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of an analysis is a result',
    { status: 'ok', a: { analysis: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of a validation is a result',
    { status: 'ok', a: { validation: { status: 'warning' } } },
    'warning: warning',
  ],
  [
    'the state of a verification is a result',
    { status: 'ok', a: { verification: { status: 'warning' } } },
    'warning: warning',
  ],
  ['a gate itself is a result', { status: 'ok', a: { b: { gate: 'warning' } } }, 'warning: warning'],
  ['what only begins like a gate is none', { status: 'ok', a: { gates: { status: 'warning' } } }, 'good: ok'],
  [
    'what only ends so is judged like it',
    { status: 'ok', a: { mygate: { status: 'warning' } } },
    'warning: warning',
  ],
  ['what goes on is worse than good', { status: 'ok', state: 'running' }, 'open: running'],
  ['cancelled is worse than what goes on', { status: 'running', state: 'cancelled' }, 'cancelled: cancelled'],
  ['critical is worse than bad', { status: 'failed', state: 'critical' }, 'critical: critical'],
  ['more than that it is over is shown first', { status: 'done', state: 'ok' }, 'good: ok'],
  ['that it is over is good if nothing else is said', { status: 'done' }, 'good: done, ended'],
  [
    'of equal ones the nearest to the top is shown',
    { a: { state: 'failed' }, status: 'error' },
    'bad: error',
  ],
  [
    'an item of a list does not count beside a state',
    { status: 'ok', jobs: [{ status: 'failed' }] },
    'good: ok',
  ],
  [
    'an item of a list counts if it is only over',
    { status: 'done', jobs: [{ status: 'failed' }] },
    'bad: failed',
  ],
  ['an item of a list counts alone', { jobs: [{ status: 'failed' }] }, 'bad: failed'],
  [
    'a cancelled item does not count if it is only over',
    { status: 'done', jobs: [{ status: 'cancelled' }] },
    'good: done, ended',
  ],
  [
    'a warning of an item counts if it is only over',
    { status: 'done', jobs: [{ status: 'warning' }] },
    'warning: warning',
  ],
  ['what was before does not count', { status: 'ok', previous_status: 'failed' }, 'good: ok'],
  ['what was before does not count', { status: 'ok', prevState: 'failed' }, 'good: ok'],
  ['what was before does not count', { status: 'ok', old_state: 'failed' }, 'good: ok'],
  ['what was before does not count', { status: 'ok', former: { state: 'failed' } }, 'good: ok'],
  ['what should be does not count', { status: 'ok', expected: { state: 'failed' } }, 'good: ok'],
  ['what should be does not count', { status: 'ok', desiredState: 'failed' }, 'good: ok'],
  ['what only contains such a word does', { status: 'ok', unexpected_status: 'failed' }, 'bad: failed'],
  ['labels do not count', { status: 'ok', labels: { status: 'failed' } }, 'good: ok'],
  ['a field that is called like labels does', { state: 'ok', values: 'x', status: 'failed' }, 'bad: failed'],
])('%s: %j', (_, data, expected) => expect(reported(data)).toBe(expected));

test.each<[string, unknown, string]>([
  ['success: false is a failure', { success: false }, 'bad: failed'],
  ['success: true is good', { success: true }, 'good: succeeded'],
  ['yes and no are booleans', { healthy: 'No' }, 'bad: unhealthy'],
  ['yes and no are booleans', { healthy: 'YES' }, 'good: healthy'],
  ['1 and 0 are booleans of some names', { online: 0 }, 'bad: offline'],
  ['is, has and was are no part of the name', { is_ready: false }, 'bad: not ready'],
  ['is, has and was are no part of the name', { hasFailed: true }, 'bad: failed'],
  ['is, has and was are no part of the name', { wasKilled: true }, 'bad: killed'],
  ['detected and found are no part of the name', { driftDetected: true }, 'warning: drifted'],
  ['detected and found are no part of the name', { vulnerabilities_found: true }, 'bad: vulnerable'],
  ['the end of a longer name can make it worse', { limits_ok: false }, 'bad: failed'],
  ['the end of a longer name cannot make it better', { limits_ok: true }, 'nothing: '],
  ['a setting is no boolean', { notify_on_success: false }, 'nothing: '],
  ['a boolean that is good is over', { resolved: true }, 'good: resolved, over'],
  ['a boolean without a word says nothing', { failed: false }, 'nothing: '],
  ['a number is no boolean of other names', { passed: 0 }, 'nothing: '],
])('%s: %j', (_, data, expected) => expect(reported(data)).toBe(expected));

test.each<[string, unknown, string]>([
  ['a count of failures is bad', { failed: 2 }, 'bad: failed'],
  ['a count of failures is bad', { exit_code: 1 }, 'bad: failed'],
  ['a negative one is bad', { exit_code: -1 }, 'bad: failed'],
  ['none is not', { failed: 0 }, 'nothing: '],
  ['a number with a zero before it is no count', { exit_code: '01' }, 'nothing: '],
  ['a number with more is no count', { exit_code: '1x' }, 'nothing: '],
  ['a count has one more word', { failed_records: 3 }, 'bad: failed'],
  ['a count has one more word', { recordsFailed: 3 }, 'bad: failed'],
  ['words of counting are not counted', { total_number_of_failed_records: 3 }, 'bad: failed'],
  [
    'num, count, n, nb, sum and totals are such words',
    { num_nb_n_sum_totals_count_failures: 3 },
    'bad: failed',
  ],
  ['two more words are too many', { failed_big_records: 3 }, 'nothing: '],
  ['no count is a code', { error_code: 3 }, 'nothing: '],
  ...[
    ...[
      'id',
      'number',
      'type',
      'rate',
      'ratio',
      'percent',
      'ms',
      'seconds',
      'at',
      'level',
      'threshold',
      'limit',
    ],
    ...['attempt', 'attempts', 'retries', 'consecutive'],
  ]
    .filter((word) => word !== 'number')
    .map((word): [string, unknown, string] => [
      `no count has ${word}`,
      { [`failed_${word}`]: 3 },
      'nothing: ',
    ]),
  ['a state says more than a count', { status: 'ok', failed: 2 }, 'bad: failed'],
  ['critical findings are a warning', { critical: 2, high: 1 }, 'warning: with critical findings'],
  ['critical alone may be a limit', { critical: 2 }, 'nothing: '],
  ['critical of another object is none', { critical: 2, a: { high: 1 } }, 'nothing: '],
  ['no critical findings are nothing', { critical: 0, high: 1 }, 'nothing: '],
  [
    'critical findings are worse than good',
    { status: 'ok', critical: 2, high: 1 },
    'warning: with critical findings',
  ],
  ['critical findings are not worse than bad', { status: 'failed', critical: 2, high: 1 }, 'bad: failed'],
  ['what is over has none', { status: 'resolved', critical: 2, high: 1 }, 'good: resolved, over'],
])('%s: %j', (_, data, expected) => expect(reported(data)).toBe(expected));

test.each<[string, unknown, string]>([
  ['a text of an error is bad', { error: 'no disk' }, 'bad: failed'],
  ['beside a good state', { status: 'ok', error: 'no disk' }, 'bad: failed'],
  ['one level below', { status: 'ok', a: { error: 'no disk' } }, 'bad: failed'],
  ['not two levels below', { status: 'ok', a: { b: { error: 'no disk' } } }, 'good: ok'],
  ['two levels below if it is only over', { status: 'done', a: { b: { error: 'no disk' } } }, 'bad: failed'],
  ['not of an item of a list', { status: 'ok', a: [{ error: 'no disk' }] }, 'good: ok'],
  ...[
    ...[
      'errors',
      'artifactErrors',
      'exception',
      'exceptions',
      'failure',
      'failures',
      'errorMessage',
      'errorMessages',
    ],
    ...['errorText', 'errorReason', 'deployFailureCause', 'failureReasons', 'errorDetail', 'errorDetails'],
    ...['errorOutput', 'errorDescription', 'failed_jobs', 'failed'],
  ].map((name): [string, unknown, string] => [
    `under ${name}`,
    { status: 'ok', [name]: 'no disk' },
    'bad: failed',
  ]),
  ...['errorx', 'errorMessagesx', 'error_page', 'xfailed', 'failed_job', 'last_error', '2error'].map(
    (name): [string, unknown, string] => [
      `not under ${name}`,
      { status: 'ok', [name]: 'no disk' },
      'good: ok',
    ],
  ),
  ...[
    ...[
      'true',
      'false',
      'yes',
      'null',
      'none',
      'no',
      'nil',
      'no error',
      'No errors',
      'no errors at all',
      'success',
    ],
    ...['ok', '无', '没有', '没有错误', '成功', '正常', 'n/a', '0', '0 of 12', '-', ' none '],
  ].map((value): [string, unknown, string] => [
    `not if it says ${value}`,
    { status: 'ok', artifactError: value },
    'good: ok',
  ]),
  ...['none of it', 'x none', 'nothing', 'no disk', 'okay then', '12x', 'x0', '--'].map(
    (value): [string, unknown, string] => [
      `but if it says ${value}`,
      { status: 'ok', artifactError: value },
      'bad: failed',
    ],
  ),
])('%s: %j', (_, data, expected) => expect(reported(data)).toBe(expected));

test.each<[string, unknown, string, string?]>([
  ['an HTTP status makes it worse', { status: 'ok', httpStatus: 404 }, 'bad: 404'],
  ['an HTTP status does not make it better', { httpStatus: 200 }, 'nothing: '],
  ['an HTTP status has three digits', { httpStatus: 4040 }, 'nothing: '],
  ['a hint makes it worse', { status: 'ok', scan_status: 'failed' }, 'bad: failed'],
  ['a hint does not make it better', { status: 'done', scan_status: 'ok' }, 'good: done, ended'],
  ['what happened makes it worse', { event: 'backup_failed' }, 'bad: failed'],
  ['what happened does not make it better', { event: 'backup_succeeded' }, 'nothing: '],
  ['what happened is no warning', { event: 'warning' }, 'nothing: '],
  ['the type makes it worse', { type: 'Warning' }, 'warning: Warning'],
  ['a type of Kubernetes says nothing good', { type: 'Normal' }, 'nothing: '],
  ['a type of several words can be bad', { type: 'backup.failed' }, 'bad: backup.failed'],
  ['a type of several words cannot be good', { type: 'backup.succeeded' }, 'nothing: '],
  ['a type counts if nothing else does', { status: 'ok', type: 'failed' }, 'good: ok'],
  ['a result that is not understood is not good', { status: 'done', result: 'odd' }, 'open: done, ended'],
  ['a number that is not understood is not good', { status: 'done', result_status: 1 }, 'open: done, ended'],
  ['a longer number says nothing', { status: 'done', result_status: 123 }, 'good: done, ended'],
  [
    'a gate that is not understood makes nothing good',
    { status: 'ok', quality_gate: { status: 'NONE' } },
    'open: NONE',
  ],
  [
    'a gate that is not understood is not worse',
    { status: 'failed', quality_gate: { status: 'NONE' } },
    'bad: failed',
  ],
  ['a result that is not understood is shown alone', { result: 'odd' }, 'open: odd'],
  ['a result that is a number is not', { result: 7 }, 'nothing: '],
  ['a sentence is no result', { result: 'It went on, oddly' }, 'nothing: '],
  ['a state of now is worse than over', { status: 'resolved', currentStatus: 'failed' }, 'bad: failed'],
  [
    'a state of now is worse than over',
    { status: 'resolved', new_health_state: 'warning' },
    'warning: warning',
  ],
  ['a state of now that is good is not', { status: 'resolved', currentStatus: 'ok' }, 'good: resolved, over'],
  ['another state is not worse than over', { status: 'resolved', state: 'failed' }, 'bad: failed'],
  [
    'the level of Datadog does not count beside over',
    { alert_transition: 'recovered', alert_type: 'error' },
    'good: resolved, over',
  ],
  ['the level of Datadog counts alone', { alert_type: 'error' }, 'bad: error'],
  ['an alert that is closed is over', { alert: 'x', status: 'closed' }, 'good: resolved, over'],
  ['an alert that ended is over', { alert: 'x', status: 'ended' }, 'good: resolved, over'],
  ['the action of an alert is its state', { alert: 'x', action: 'closed' }, 'good: resolved, over'],
  ['the event of an alert is its state', { alert: 'x', event: 'closed' }, 'good: resolved, over'],
  ['the event type of an alert is its state', { alert: 'x', eventType: 'closed' }, 'good: resolved, over'],
  ['the action of another thing is none', { action: 'closed' }, 'nothing: '],
  ['an alert that is open is a warning', { alert: 'x', status: 'open' }, 'warning: open'],
  ['Uptime Kuma has numbers', { heartbeat: { status: 0 } }, 'bad: down'],
])('%s: %j', (_, data, expected, type) => expect(reported(data, type)).toBe(expected));

describe('of conditions', () => {
  const toldOf = (...conditions: unknown[]) => {
    const parts = eventParts({ status: { conditions } });
    const { meaning, outcome, headline, detail } = parts;
    return [meaning, outcome?.value, headline?.value, detail?.value];
  };

  test.each<[string, unknown[], (string | undefined)[]]>([
    [
      'Ready is good',
      [condition('Ready', 'True', 'Fine', 'all well')],
      ['good', 'Ready=True', undefined, 'all well'],
    ],
    [
      'not ready is bad',
      [condition('Ready', 'False', 'Broke', 'why')],
      ['bad', 'Ready=False', 'Broke', 'why'],
    ],
    [
      'unknown is a warning',
      [condition('Ready', 'Unknown', 'Gone', 'why')],
      ['warning', 'Ready=Unknown', 'Gone', 'why'],
    ],
    [
      'unknown with a bad reason is bad',
      [condition('Ready', 'Unknown', 'PullFailed')],
      ['bad', 'Ready=Unknown', 'PullFailed', undefined],
    ],
    [
      'unknown while it goes on goes on',
      [condition('Ready', 'Unknown', 'Creating')],
      ['open', 'Creating', undefined, undefined],
    ],
    [
      'what goes on is no failure',
      [condition('Ready', 'False', 'Creating')],
      ['open', 'Creating', undefined, undefined],
    ],
    [
      'cancelled is no failure',
      [condition('Succeeded', 'False', 'Cancelled')],
      ['cancelled', 'Cancelled', undefined, undefined],
    ],
    [
      'completed is no failure',
      [condition('Ready', 'False', 'PodCompleted')],
      [undefined, 'False', 'PodCompleted', undefined],
    ],
    [
      'finished is no failure',
      [condition('Ready', 'False', 'PodFinished')],
      [undefined, 'False', 'PodFinished', undefined],
    ],
    [
      'a status in small letters is one',
      [condition('Ready', 'false', 'Broke')],
      ['bad', 'Ready=false', 'Broke', undefined],
    ],
    [
      'another status is none',
      [condition('Ready', 'untrue', 'Broke')],
      [undefined, 'untrue', 'Broke', undefined],
    ],
    [
      'a bad one that is False is no news',
      [condition('Stalled', 'False', 'Fine')],
      [undefined, 'False', 'Fine', undefined],
    ],
    [
      'a bad one that is True is bad',
      [condition('Stalled', 'True', 'Broke')],
      ['bad', 'Stalled=True', 'Broke', undefined],
    ],
    [
      'a pressure is a warning',
      [condition('DiskPressure', 'True', 'Full')],
      ['warning', 'DiskPressure=True', 'Full', undefined],
    ],
    [
      'a type that is a warning is one',
      [condition('Stale', 'True', 'Old')],
      ['warning', 'Stale=True', 'Old', undefined],
    ],
    [
      'a neutral one has the meaning of its reason',
      [condition('Progressing', 'True', 'Failed')],
      ['bad', 'Failed', undefined, undefined],
    ],
    [
      'a neutral one says nothing else',
      [condition('Progressing', 'False', 'Fine')],
      [undefined, 'False', 'Fine', undefined],
    ],
    [
      'its own denial says nothing',
      [condition('Suspended', 'False', 'NotSuspended')],
      [undefined, 'False', 'NotSuspended', undefined],
    ],
    [
      'complete is good',
      [condition('Complete', 'True', 'Fine')],
      ['good', 'Complete=True', undefined, undefined],
    ],
    [
      'not complete is not bad',
      [condition('Complete', 'False', 'Fine')],
      [undefined, 'False', 'Fine', undefined],
    ],
    [
      'another one that is True says nothing',
      [condition('Painted', 'True', 'Fine')],
      [undefined, 'True', 'Fine', undefined],
    ],
    [
      'another one with a bad reason is bad',
      [condition('Painted', 'True', 'PaintFailed')],
      ['bad', 'Painted=True', 'PaintFailed', undefined],
    ],
    [
      'a type alone that is bad is bad',
      [{ type: 'SyncError', message: 'why' }],
      ['bad', 'SyncError', undefined, 'why'],
    ],
    [
      'a type alone that is not says nothing',
      [{ type: 'Synced', message: 'why' }],
      [undefined, undefined, undefined, 'why'],
    ],
  ])('%s', (_, conditions, expected) => expect(toldOf(...conditions)).toEqual(expected));

  test('Ready comes first of equal ones, a longer name ends at 60 letters', () => {
    const both = [condition('Painted2', 'False', 'A'), condition('Ready', 'False', 'B')];
    expect(toldOf(...both)[1]).toBe('Ready=False');
    expect(toldOf(condition('x'.repeat(61), 'False', 'A'))[1]).toBe(`${'x'.repeat(60)}=False`);
  });

  test('those of a key of another name are none', () => {
    for (const key of ['preconditions', 'conditionsets']) {
      expect(eventParts({ [key]: [condition('Painted', 'False', 'Broke')] }).meaning).toBeUndefined();
    }
    expect(eventParts({ condition: [condition('Painted', 'False', 'Broke')] }).meaning).toBe('bad');
  });
});

describe('of a quality gate', () => {
  const limits = (given: object) =>
    eventParts({ gate: [{ metric: 'coverage', value: 50, errorThreshold: 80, status: 'ERROR', ...given }] })
      .rest.filter(({ path }) => path[0] === 'coverage')
      .map(({ value }) => value);

  test('the limit that was missed is reported', () => {
    expect(limits({})).toEqual(['50 > 80']);
    expect(limits({ operator: 'LESS_THAN' })).toEqual(['50 < 80']);
    expect(limits({ operator: 'lt' })).toEqual(['50 < 80']);
    expect(limits({ operator: 'GREATER_THAN' })).toEqual(['50 > 80']);
    expect(limits({ errorThreshold: undefined, threshold: 70 })).toEqual(['50 > 70']);
  });

  test('one that was not missed, or is not known, is not', () => {
    for (const given of [
      { status: 'OK' },
      { status: undefined },
      { value: undefined },
      { errorThreshold: undefined },
    ]) {
      expect(limits(given)).toEqual([]);
    }
    expect(limits({ metric: undefined })).toEqual([]);
  });
});

/** Twelve of a kind, the last one as given. */
const twelve = <Item>(item: Item, last: Item) => [...Array<Item>(11).fill(item), last];

test.each<[string, unknown, string]>([
  // Of what is over.
  [
    'what is over is over, whatever stands below',
    { status: 'resolved', web: { status: 'failed' } },
    'good: resolved, over',
  ],
  [
    'what is over is over, whatever an HTTP status says',
    { http_status: 503, incident: { status: 'resolved' } },
    'good: resolved, over',
  ],
  ['a renewal is no state of now', { status: 'resolved', renewal_status: 'failed' }, 'good: resolved, over'],
  // Of errors.
  [
    'an error beside a warning makes it no worse',
    { status: 'warning', error: 'no disk' },
    'warning: warning',
  ],
  ['an error of what goes on does not end it', { status: 'running', error: 'no disk' }, 'open: running'],
  [
    'a path of eight names has an error at its beginning',
    { errors: { a: { b: { c: { d: { e: { f: { g: 'no disk' } } } } } } } },
    'bad: failed',
  ],
  ['a limit of errors is no error', { status: 'ok', errors: { limit: 12 } }, 'good: ok'],
  // Of hints.
  ['items count beside a hint', { scan_status: 'ok', jobs: [{ status: 'ok' }] }, 'good: ok'],
  [
    'items do not count beside a state and a hint',
    { status: 'ok', scan_status: 'ok', jobs: [{ status: 'warning' }] },
    'good: ok',
  ],
  ['a good hint hides no state far below', { scan_status: 'ok', a: { b: { status: 'ok' } } }, 'good: ok'],
  ['a hint far below does not count', { status: 'ok', a: { b: { scan_status: 'failed' } } }, 'good: ok'],
  [
    'a hint far below does not count beside a count',
    { errors: 2, node: { disk: { smart_health: 'critical' } } },
    'bad: failed',
  ],
  ['a last result by itself counts', { last_result: 'failed' }, 'bad: failed'],
  ['an object of the last result does not', { status: 'ok', last_result: { status: 'failed' } }, 'good: ok'],
  ['a page is no state', { status: 'ok', status_page: 'failed' }, 'good: ok'],
  ...['event', 'event_name', 'eventType', 'eventCategories', 'detail-type', 'action'].map(
    (name): [string, unknown, string] => [
      `${name} can say only what is bad`,
      { [name]: 'backup_failed', a: { [name]: 'succeeded' } },
      'bad: failed',
    ],
  ),
  // Of counts.
  ['a count far below does not count', { status: 'ok', a: { b: { failed: 2 } } }, 'good: ok'],
  ['a count of items is one', { failed_items: 3 }, 'bad: failed'],
  ['a count of attachments is one', { failed_attachments: 3 }, 'bad: failed'],
  ['a count of three words is none', { failed_region_records: 3 }, 'nothing: '],
  ['a count of three words is none', { failed_new_nodes: 3 }, 'nothing: '],
  ['a count of a setting is none', { on_failure: 3 }, 'nothing: '],
  ['critical beside no count is a limit', { critical: 2, high: '90%' }, 'nothing: '],
  ['critical beside no count is a limit', { critical: 2, high: 'p1' }, 'nothing: '],
  ['critical beside no count is a limit', { critical: 2, high: 'n/a' }, 'nothing: '],
  ['critical of another object is none', { a: { b: { critical: 2 } }, ab: { high: 1 } }, 'nothing: '],
  // Of booleans.
  ['a boolean that says nothing hides no other word', { result: 'odd', failed: false }, 'open: odd'],
  ['the last word of a longer name counts', { new_limits_ok: false }, 'bad: failed'],
  ['TRUE in capitals is a boolean', { failed: 'TRUE' }, 'bad: failed'],
  ['1 is a boolean of some names', { online: 1 }, 'good: online'],
  // Of types.
  ['a type that is good counts alone', { type: 'success' }, 'good: success'],
  ['a type of several words cannot be good', { type: 'deployment.succeeded' }, 'nothing: '],
  ['a type of several words can be bad', { type: 'deployment.failed.v1' }, 'bad: deployment.failed.v1'],
  ['a type of several words can be critical', { type: 'kernel.panic' }, 'critical: kernel.panic'],
  ['the type of a condition says nothing', { condition: { type: 'failed' } }, 'nothing: '],
  ['the type of a condition says nothing', { conditions: { type: 'failed' } }, 'nothing: '],
  ['the type of a precondition does', { preconditions: [{ type: 'failed' }] }, 'bad: failed'],
  ['the type of a condition set does', { condition_set: { type: 'failed' } }, 'bad: failed'],
  // Of what is not understood.
  ['a result of a word and a number is shown', { result: 'phase 2' }, 'open: phase 2'],
  ['a result of a number and a word is shown', { result: '2nd phase' }, 'open: 2nd phase'],
  ['a result that is a number is not', { result: 12 }, 'nothing: '],
  ['a result that is a number is not', { result: -1 }, 'nothing: '],
  ['a result that is a sign is none', { result: '?' }, 'nothing: '],
  ['a number of two digits is not good', { status: 'done', result_status: 12 }, 'open: done, ended'],
  [
    'a conclusion that is not understood is not good',
    { status: 'done', conclusion: 'odd' },
    'open: done, ended',
  ],
  // Of numbers.
  ['an HTTP status has three digits', { status: 'ok', httpStatus: 1404 }, 'good: ok'],
  ['Uptime Kuma has numbers, however deep', { monitors: [{ heartbeat: { status: 0 } }] }, 'bad: down'],
  // Of alerts.
  [
    'what an alert did counts like a state',
    { alert: 'x', status: 'open', a: { b: { event: 'failed' } } },
    'bad: failed',
  ],
  // Of containers.
  [
    'a container that ended well is no success',
    { state: { terminated: { reason: 'Completed' } } },
    'nothing: ',
  ],
  [
    'only a container waits or ends',
    { awaiting: { reason: 'Failed' }, waiting_for: { reason: 'Failed' } },
    'nothing: ',
  ],
  // Of items.
  [
    'the last of twelve items is one',
    { status: 'ok', jobs: twelve({ status: 'ok' }, { status: 'failed' }) },
    'good: ok',
  ],
  ['a name with a number is no item', { status: 'ok', step7: { status: 'failed' } }, 'bad: failed'],
  ['a name with a number is no item', { status: 'ok', '7th': { status: 'failed' } }, 'bad: failed'],
  [
    'a condition of an item does not count beside a state',
    { status: 'ok', pods: [{ conditions: [condition('Ready', 'False')] }] },
    'good: ok',
  ],
  [
    'a condition at the top does',
    { status: 'ok', conditions: [condition('Ready', 'False')] },
    'bad: Ready=False',
  ],
  [
    'Ready comes before what is ready in part',
    { conditions: [condition('DisksReady', 'False'), condition('Ready', 'False')] },
    'bad: Ready=False',
  ],
])('%s: %j', (_, data, expected) => expect(reported(data)).toBe(expected));

test('a count that is the state is not listed again, one of something is', () => {
  const listed = (data: unknown) =>
    eventParts(data).rest.map(({ path, value }) => `${path.join('.')}=${value}`);
  expect(listed({ failed: 2, hall: 'H 2' })).toEqual(['hall=H 2']);
  expect(listed({ failed_records: 2, hall: 'H 2' })).toEqual(['failed_records=2', 'hall=H 2']);
});

test('the state of a condition stands at its type', () => {
  const { outcome } = eventParts({ status: { conditions: [condition('Ready', 'False', 'Broke')] } });
  expect(outcome).toEqual({ path: ['status', 'conditions', '0', 'type'], value: 'Ready=False' });
});
