import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  alertWords,
  badEndings,
  countNames,
  flagWords,
  openWords,
  readState,
} from '../../../src/message/any-event/state-words.ts';
import { signs } from '../../../src/message/message.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

async function firstLines(data: unknown, type = 'com.example.thing'): Promise<string> {
  const [body] = (await composeEvents(eventWith({ type, data }), settingsWith())).bodies;
  if (body === undefined) throw new Error('no message');
  return textOf(body)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(0, 4)
    .join('\n');
}

function signOf(message: string): string {
  const first = message.replace(/^### /, '');
  return Object.values(signs).find((sign) => first.startsWith(sign)) ?? '';
}

const condition = (type: string, status: string, reason = 'X', message = `why ${type}`) => ({
  type,
  status,
  reason,
  message,
});
const object = (...conditions: readonly unknown[]) => ({
  metadata: { name: 'shop' },
  status: { conditions },
});

describe('the worse state wins, in whatever order the fields come', () => {
  test.each<[string, string, unknown, string?]>([
    ['a red gate of a task that succeeded', '❌', { status: 'SUCCESS', qualityGate: { status: 'ERROR' } }],
    ['the gate first', '❌', { qualityGate: { status: 'ERROR' }, status: 'SUCCESS' }],
    ['a gate three levels down', '❌', { status: 'SUCCESS', a: { b: { qualityGate: { status: 'ERROR' } } } }],
    ['a gate that warns', '⚠️', { status: 'SUCCESS', qualityGate: { status: 'WARN' } }],
    ['a green gate', '✅', { status: 'SUCCESS', qualityGate: { status: 'OK' } }],
    ['a conclusion beside a state', '❌', { status: 'completed', conclusion: 'failure' }],
    ['success: false, of a type that says finished', '❌', { success: false }, 'io.backup.finished'],
    ['ok: false', '❌', { ok: false }, 'io.deploy.completed'],
    ['passed: false beside a good state', '❌', { status: 'completed', passed: false }],
    ['healthy: false', '❌', { healthy: false }, 'io.health.checked'],
    ['failed: true', '❌', { failed: true }, 'io.job.finished'],
    ['success: "false" as a text', '❌', { success: 'false' }, 'io.job.finished'],
    ['tests that failed, by their number', '❌', { passed: 8, failed: 2 }, 'io.tests.completed'],
    ['an exit code', '❌', { exitCode: 137 }, 'io.job.completed'],
    ['success: true', '✅', { success: true }, 'io.backup.finished'],
    ['no failed tests', '✅', { passed: 8, failed: 0, status: 'passed' }, 'io.tests.completed'],
    ['a partial failure', '❌', { status: { phase: 'PartiallyFailed' } }, 'io.velero.backup.completed'],
    ['a partial success', '⚠️', { result: 'partiallySucceeded' }],
    ['a word with errors in it', '❌', { status: 'completed_with_errors' }],
    ['errored', '❌', { state: 'errored' }],
    ['Unavailable', '❌', { status: 'Unavailable' }],
    ['Unknown', '⚠️', { status: 'Unknown' }],
    ['not ready', '❌', { status: 'NotReady' }],
    [
      'an item that failed, where the whole is over',
      '❌',
      { status: 'completed', runs: [{ status: 'failed' }] },
    ],
    [
      'an item that failed, where the whole succeeded',
      '✅',
      { status: 'success', runs: [{ status: 'failed' }] },
    ],
    ['a critical finding of a scan that is over', '🔥', { status: 'completed', severity: 'critical' }],
    ['a type that says failed, with a good state', '❌', { status: 'success' }, 'io.deploy.failed'],
    ['an error beside nothing but an end', '❌', { status: 'done', error: 'connection refused' }],
    ['a list of errors beside nothing but an end', '❌', { status: 'done', errors: ['disk full'] }],
    ['an error with its parts', '❌', { status: 'done', error: { code: 'E1', message: 'disk full' } }],
    ['an empty list of errors', '✅', { status: 'done', errors: [] }],
    ['errors by their number', '❌', { status: 'done', errors: 2 }],
    ['success: 0', '❌', { success: 0 }, 'io.backup.finished'],
    ['failed: yes', '❌', { failed: 'yes' }, 'io.backup.finished'],
    ['no passed test of none', '✅', { passed: 0, failed: 0 }, 'io.tests.finished'],
    ['a verdict', '❌', { phase: 'Completed', verdict: 'Fail' }],
    ['a gate that says what nobody understands', '', { status: 'SUCCESS', qualityGate: { status: 'NONE' } }],
    ['a code that nobody understands, and an end', '', { status: 'finished', result_status: 1 }],
    ['a request that failed', '❌', { status: 503 }, 'io.webhook.delivery.finished'],
    ['a request that succeeded', '✅', { status: 200 }, 'io.webhook.delivery.finished'],
    ['the name of what happened', '❌', { event: 'backup_failed' }, 'io.backup.finished'],
    ['a good name of what happened', '', { event: 'backup_succeeded', note: 'x' }],
    ['a failure three levels below', '❌', { status: 'ok', data: { run: { a: { status: 'failed' } } } }],
    ['a false boolean far below', '❌', { ok: true, response: { a: { result: { success: false } } } }],
    ['an earlier failure far below', '✅', { status: 'ok', data: { previous: { a: { status: 'failed' } } } }],
    ['a gate as a word', '❌', { status: 'SUCCESS', qualityGate: 'ERROR' }],
    ['an end, with a sentence of failure', '', { message: 'Backup failed: disk full' }, 'io.backup.finished'],
    ['an end, with a Chinese one', '', { message: '备份失败：磁盘已满' }, 'io.backup.finished'],
    ['an end, with no failure', '✅', { message: 'Saved 12 databases, 0 errors' }, 'io.backup.finished'],
    ['a success, whatever its sentence', '✅', { status: 'success', message: 'Retried 2 failed uploads' }],
    [
      'a word of the type, with a sentence of failure',
      '',
      { message: 'The deploy failed' },
      'io.x.succeeded',
    ],
    ['a result of an unknown word', '', { result: 'meh', name: 'x' }, 'io.job.finished'],
    ['a red cluster', '❌', { cluster_name: 'logs', status: 'red' }],
    ['a heartbeat that is 0', '❌', { heartbeat: { status: 0, msg: 'timeout' }, monitor: { name: 'Shop' } }],
    ['a heartbeat that is 1', '✅', { heartbeat: { status: 1, msg: '200 - OK' }, monitor: { name: 'Shop' } }],
    ['a heartbeat that is 2', '', { heartbeat: { status: 2, msg: 'timeout' }, monitor: { name: 'Shop' } }],
    ['a number that is a state elsewhere', '', { status: 0, msg: 'timeout' }],
    ['critical, but closed', '', { title: 'Slow', status: 'closed', severity: 'critical' }],
    ['Normal as the type of an event', '', { type: 'Normal', reason: 'Killing', message: 'Stopping' }],
    ['a boolean that names something bad', '⚠️', { status: 'success', rolledBack: true }],
    ['a drift that was detected', '⚠️', { status: 'completed', drift_detected: true }],
    ['a drift by another name', '⚠️', { state: 'FINISHED', hasDrift: true }, 'io.run.finished'],
    ['no drift', '✅', { status: 'completed', drift_detected: false }],
    ['a boolean of something blocked', '', { state: 'passed', blocked: true }],
    ['connected: false', '❌', { status: 'ok', connected: false }],
    ['a boolean with more words', '❌', { status: 'finished', result: 'passed', thresholds_ok: false }],
    [
      'a boolean that is a setting',
      '✅',
      { status: 'success', notify_on_success: false, allow_failed: true },
    ],
    ['a count with more words', '❌', { status: 'completed', succeeded: 10, failed_records: 5 }],
    ['a count with num', '❌', { status: 'done', num_failures: 5 }],
    ['a count with total', '❌', { status: 'done', summary: { total_failed: 2, total_passed: 10 } }],
    ['violations', '❌', { status: 'completed', violations: 4 }],
    ['a count that is 0', '✅', { status: 'completed', failed_records: 0, violations: 0 }],
    ['a report that counts fail', '❌', { summary: { pass: 10, fail: 2, warn: 0 } }],
    ['critical findings by their number', '⚠️', { status: 'success', critical: 2, high: 4 }],
    ['no critical findings', '✅', { status: 'success', critical: 0, high: 4 }],
    ['a limit called critical', '✅', { status: 'ok', value: 40, critical: 90 }],
    ['an error beside a success', '❌', { status: 'success', error: 'connection refused' }],
    ['an error message beside a state', '❌', { state: 'ready', error_message: 'Deploy failed: bundle' }],
    [
      'why it failed, beside a success',
      '❌',
      { state: 'SUCCEEDED', deployFailureCause: 'VERIFICATION_FAILED' },
    ],
    ['errors of a part, beside an end', '❌', { status: 'done', artifactErrors: [{ stderr: 'ERESOLVE' }] }],
    ['attempts that failed before', '✅', { status: 'success', failed_attempts: 2 }],
    ['an error that says there is none', '✅', { status: 'success', error_message: 'No error occurred' }],
    ['an error that says so in Chinese', '✅', { status: 'success', errorMessage: '成功', error: '无' }],
    ['what failed, by name', '❌', { status: 'done', failed_domains: 'a.example.com' }],
    ['when something failed before', '✅', { status: 'success', failed_at: '2026-01-01T00:00:00Z' }],
    ['vulnerabilities that were found', '❌', { status: 'completed', vulnerabilities_found: true }],
    ['what is not allowed', '❌', { result: 'completed', disallowed: true }],
    ['a health that is false', '❌', { health: 'false', node: 'a' }],
    ['a state with an exclamation mark', '❌', { health: 'FAILED!', device: 'a' }],
    ['is_recovered: true', '✅', { rule_name: 'CPU', severity: 'critical', is_recovered: true }],
    ['no error beside a success', '✅', { status: 'success', error: 'none', errorMessage: '', errors: {} }],
    ['what to do on an error', '✅', { status: 'success', on_error: 'stop', ignoreErrors: 'lint' }],
    ['words that are one state', '❌', { detail: { status: 'DeliveryTimedOut' } }, 'io.command.finished'],
    ['words of what goes on', '', { status: 'build in progress' }, 'io.build.finished'],
    ['a unit that starts', '', { active_state: 'activating', result: 'success' }],
    ['a word for what goes on', '', { status: 'provisioning' }, 'io.deploy.finished'],
    ['why a container ended', '❌', { phase: 'Succeeded', state: { terminated: { reason: 'OOMKilled' } } }],
    [
      'why a container of a running pod waits',
      '❌',
      {
        status: {
          phase: 'Running',
          containerStatuses: [{ state: { waiting: { reason: 'CrashLoopBackOff' } } }],
        },
      },
    ],
    [
      'why a container ended before',
      '',
      { phase: 'Running', lastState: { terminated: { reason: 'OOMKilled' } } },
    ],
    ['resolved, but bad as it is now', '❌', { status: 'Resolved', currentHealthStatus: 'Degraded' }],
    ['resolved, and good as it is now', '✅', { status: 'Resolved', currentHealthStatus: 'Available' }],
    ['a state in Chinese', '❌', { status: '失败', app: 'cart' }, 'io.deploy.finished'],
    ['a good state in Chinese', '✅', { status: '成功', app: 'cart' }],
    ['a result in Chinese', '❌', { status: 'completed', result: '部署失败' }],
    ['a Chinese word that nobody understands', '', { status: '已归档' }, 'io.deploy.finished'],
  ])('%s: %s', async (_, sign, data, type) => {
    const message = await firstLines(data, type ?? 'com.example.thing');
    expect({ message, sign: signOf(message) }).toEqual({ message, sign });
  });

  test.each<[string, unknown, string]>([
    ['what goes on, though the type says finished', { status: 'running' }, 'io.job.finished'],
    ['a success that still waits', { success: true, status: 'pending' }, 'io.deploy.finished'],
    [
      'an application in sync that progresses',
      { sync: { status: 'Synced' }, health: { status: 'Progressing' } },
      'a.b',
    ],
    ['an approval that is asked for', { status: 'waiting' }, 'io.deploy.completed'],
  ])('%s has no icon', async (_, data, type) => {
    expect(signOf(await firstLines({ app: 'shop', ...(data as object) }, type))).toBe('');
  });

  test.each<[string, string, unknown]>([
    [
      'what was before',
      '✅',
      { status: 'success', previousState: { status: 'failed' }, oldStatus: 'failed' },
    ],
    ['what should be', '✅', { status: 'success', spec: { state: 'failed' }, expectedStatus: 'failed' }],
    ['the labels', '✅', { status: 'success', labels: { state: 'failed' } }],
    ['a build of a pipeline', '✅', { status: 'success', builds: [{ status: 'failed' }] }],
  ])('%s does not count', async (_, sign, data) => {
    expect(signOf(await firstLines(data))).toBe(sign);
  });

  test('a boolean says what happened before the words of the type do', async () => {
    const data = { success: false, app: 'shop' };
    expect(await firstLines(data, 'io.coolify.backup.finished')).toContain('### ❌ Backup failed: shop');
  });

  test('the title says that a scan found something critical, and the list how much', async () => {
    const scan = { status: 'completed', critical: 2, high: 4, image: 'cart' };
    const message = await firstLines(scan, 'io.trivy.scan.completed');
    expect(message).toMatch(/^### ⚠️ Scan with critical findings/);
    expect(message).toContain('- **Critical**: 2');
  });

  test('what was counted is still reported', async () => {
    const batch = { status: 'completed', failed_records: 5 };
    expect(await firstLines(batch, 'io.batch.finished')).toMatch(/^### ❌ Batch failed[\s\S]*: 5$/m);
  });

  test('a Chinese state that names what failed is not repeated', async () => {
    const event = eventWith({
      type: 'com.example.deploy.finished',
      data: { status: '部署失败', app: 'cart' },
    });
    const [body] = (await composeEvents(event, settingsWith({ locale: 'zh-CN' }))).bodies;
    expect(body && textOf(body)).toMatch(/^### ❌ 部署失败：cart/);
  });

  test('a gate says which limit was missed, and nobody is called like an operator', async () => {
    const conditions = [
      { metric: 'new_coverage', operator: 'LESS_THAN', value: '61.2', status: 'ERROR', errorThreshold: '80' },
      { metric: 'rating', operator: 'GREATER_THAN', value: '1', status: 'OK', errorThreshold: '1' },
    ];
    const data = {
      status: 'SUCCESS',
      project: { name: 'Shop' },
      qualityGate: { status: 'ERROR', conditions },
    };
    const message = await firstLines(data, 'org.sonarqube.qualitygate');
    expect(message).toContain('Shop');
    expect(message).toContain('61.2 < 80');
    expect(message).not.toMatch(/by [A-Z]+_THAN|rating|SUCCESS/);
  });
});

describe('of the conditions of a Kubernetes object', () => {
  test.each<[string, string, readonly unknown[]]>([
    ['Ready', '✅', [condition('Ready', 'True'), condition('MemoryPressure', 'False')]],
    ['Ready but not Synced', '❌', [condition('Ready', 'True'), condition('Synced', 'False')]],
    ['not Synced but Ready', '❌', [condition('Synced', 'False'), condition('Ready', 'True')]],
    ['a node that is Unknown', '⚠️', [condition('Ready', 'Unknown', 'NodeStatusUnknown')]],
    ['a node under pressure', '⚠️', [condition('Ready', 'True'), condition('DiskPressure', 'True')]],
    ['Degraded', '❌', [condition('Available', 'True'), condition('Degraded', 'True')]],
    ['not Degraded', '✅', [condition('Available', 'True'), condition('Degraded', 'False')]],
    ['no progress by its deadline', '❌', [condition('Progressing', 'False', 'ProgressDeadlineExceeded')]],
    ['a job that failed', '❌', [condition('Failed', 'True', 'BackoffLimitExceeded')]],
    ['a run that goes on', '', [condition('Succeeded', 'Unknown', 'Running')]],
    ['an object that is created', '', [condition('Ready', 'False', 'Creating')]],
    ['NotReady', '❌', [condition('NotReady', 'True', 'FatalProblem')]],
    ['Failing', '❌', [condition('Available', 'True'), condition('Failing', 'True')]],
    ['a warning', '⚠️', [condition('Ready', 'True'), condition('Warning', 'True')]],
    ['an error without a status', '❌', [condition('Ready', 'True'), { type: 'SyncError', message: 'no' }]],
    [
      'not Ready since its pod is over',
      '✅',
      [
        condition('Initialized', 'True'),
        condition('Complete', 'True'),
        condition('Ready', 'False', 'PodCompleted'),
      ],
    ],
    ['not Failed', '✅', [condition('Failed', 'False'), condition('Complete', 'True')]],
    [
      'limited',
      '⚠️',
      [condition('AbleToScale', 'True'), condition('ScalingLimited', 'True', 'TooManyReplicas')],
    ],
    [
      'not Limited',
      '✅',
      [condition('Ready', 'True'), condition('ScalingLimited', 'False', 'DesiredWithinRange')],
    ],
    [
      'without conflicts',
      '✅',
      [condition('Ready', 'True'), condition('Conflicted', 'False', 'NoConflicts')],
    ],
    ['scaled to zero', '✅', [condition('Active', 'False', 'NoTraffic'), condition('Ready', 'True')]],
    ['in a fallback', '⚠️', [condition('Ready', 'True'), condition('Fallback', 'True', 'FallbackExists')]],
    ['in no fallback', '✅', [condition('Ready', 'True'), condition('Fallback', 'False', 'NoFallbackFound')]],
    ['drifted', '⚠️', [condition('Ready', 'True'), condition('Drifted', 'True', 'AMIDrift')]],
    ['not drifted', '✅', [condition('Ready', 'True'), condition('Drifted', 'False', 'NotDrifted')]],
    ['not consolidatable', '✅', [condition('Ready', 'True'), condition('Consolidatable', 'False')]],
    ['not rolling out', '✅', [condition('Available', 'True'), condition('RollingOut', 'False')]],
    [
      'not scaling up',
      '✅',
      [condition('Available', 'True'), condition('ScalingUp', 'False', 'NotScalingUp')],
    ],
    ['with a read-only disk', '❌', [condition('Ready', 'True'), condition('ReadonlyFilesystem', 'True')]],
    [
      'with a disk that can be written',
      '✅',
      [condition('Ready', 'True'), condition('ReadonlyFilesystem', 'False')],
    ],
    ['restarted too often', '⚠️', [condition('Ready', 'True'), condition('FrequentKubeletRestart', 'True')]],
    ['about to be evicted', '⚠️', [condition('DisruptionTarget', 'True'), condition('Ready', 'True')]],
    [
      'with a new condition that has a bad reason',
      '❌',
      [condition('Ready', 'True'), condition('Backup', 'True', 'UploadFailed')],
    ],
    [
      'with an invalid spec',
      '❌',
      [condition('InvalidSpec', 'True', 'InvalidSpec'), condition('Available', 'True')],
    ],
  ])('%s is %s', async (_, sign, conditions) => {
    const message = await firstLines(object(...conditions), 'dev.knative.apiserver.resource.update');
    expect({ message, sign: signOf(message) }).toEqual({ message, sign });
  });

  test('the one that is not as it should be says its reason and its message', async () => {
    const bad = condition('Synced', 'False', 'ReconcileError', '403 Forbidden');
    for (const conditions of [
      [condition('Ready', 'True', 'Available', 'fine'), bad],
      [bad, condition('Ready', 'True', 'Available', 'fine')],
    ]) {
      const message = await firstLines(object(...conditions), 'dev.knative.apiserver.resource.update');
      expect(message).toMatch(/^### ❌ ReconcileError\nnot synced · shop.*\n403 Forbidden/);
      expect(message).not.toContain('fine');
    }
  });
});

test('a pod that runs is not described by why its container ended before', async () => {
  const containerStatuses = [
    { name: 'web', state: { running: {} }, lastState: { terminated: { reason: 'OOMKilled' } } },
  ];
  const data = { metadata: { name: 'web-1' }, status: { phase: 'Running', containerStatuses } };
  expect(await firstLines(data, 'dev.knative.apiserver.resource.update')).not.toMatch(/^### .*OOMKilled/);
});

describe('a pod whose containers are not ready', () => {
  const pod = (reason: string) => ({
    metadata: { name: 'web-1' },
    status: {
      phase: 'Pending',
      conditions: [condition('Ready', 'False', 'ContainersNotReady', 'unready: [web]')],
      containerStatuses: [{ name: 'web', ready: false, state: { waiting: { reason } } }],
    },
  });

  test('is described by what its container waits for', async () => {
    const message = await firstLines(pod('CrashLoopBackOff'), 'dev.knative.apiserver.resource.update');
    expect(message).toMatch(/^### ❌ CrashLoopBackOff\nnot ready · web-1/);
  });

  test('goes on while its container is created', async () => {
    const message = await firstLines(pod('ContainerCreating'), 'dev.knative.apiserver.resource.update');
    expect(signOf(message)).toBe('');
  });
});

test('a condition without a message is explained by another one with its reason', async () => {
  const conditions = [
    condition('RoutesReady', 'False', 'RevisionMissing', 'no image'),
    { type: 'Ready', status: 'False', reason: 'RevisionMissing' },
  ];
  const message = await firstLines(object(...conditions), 'dev.knative.apiserver.resource.update');
  expect(message).toMatch(/^### ❌ RevisionMissing\nnot ready · shop.*\nno image/);
});

test('the name of what happened says only that something is bad, and is still reported', async () => {
  const alarm = { 'detail-type': 'CloudWatch Alarm State Change', detail: { state: { value: 'ALARM' } } };
  expect(await firstLines(alarm, 'com.amazonaws.cloudwatch')).not.toContain('cloud watch');
  const failed = await firstLines({ event: 'backup_failed', database: 'orders' }, 'io.backup.finished');
  expect(failed).toMatch(/^### ❌ Backup failed/);
  expect(failed).toContain('backup_failed');
});

describe('an alert', () => {
  test.each(['closed', 'OK', 'resolved', 'normal', 'inactive'])(
    'that is %s is ✅ resolved',
    async (state) => {
      const data = {
        alertname: 'High latency',
        status: state,
        severity: 'critical',
        alerts: [{ status: 'firing' }],
      };
      const message = await firstLines(data, 'com.example.alert.triggered');
      expect(message).toMatch(/^### ✅ Resolved: High latency/);
    },
  );

  test('that is open is as bad as its severity, at least a warning', async () => {
    expect(await firstLines({ incident: { policy_name: 'High latency', state: 'open' } })).toMatch(/^### ⚠️/);
    const data = { incident: { policy_name: 'High latency', state: 'open', severity: 'critical' } };
    expect(await firstLines(data)).toMatch(/^### 🔥/);
  });

  test('that is closed is over, whatever it counts', async () => {
    const data = { alert: { name: 'Errors above limit', state: 'closed' }, error_count: 12 };
    expect(await firstLines(data)).toMatch(/^### ✅/);
  });

  test('that recovered is over, whatever type it had', async () => {
    const data = { title: '[Recovered] cpu', alert_transition: 'Recovered', alert_type: 'error' };
    expect(await firstLines(data)).toMatch(/^### ✅/);
    expect(await firstLines({ ...data, alert_transition: 'Triggered' })).toMatch(/^### ❌/);
    expect(await firstLines({ title: 'cpu', alert_type: 'success' })).toMatch(/^### ✅/);
  });

  test('is the only thing for which closed is good', async () => {
    expect(signOf(await firstLines({ title: 'A door', status: 'closed' }))).toBe('');
  });
});

test.each<[string, ReturnType<typeof readState>]>([
  ['PartiallyFailed', 'bad'],
  ['partial_success', 'warning'],
  ['SucceededWithIssues', 'warning'],
  ['completed without errors', 'good'],
  ['No errors', 'good'],
  ['ImagePullBackOff', 'bad'],
  ['OOMKilled', 'bad'],
  ['error_resolved', 'good'],
  ['tests passed', undefined],
  ['all passed', 'good'],
  ['almost ok', undefined],
  ['in progress', 'open'],
  ['NodeNotReady', 'bad'],
  ['UPDATE_ROLLBACK_COMPLETE', 'warning'],
  ['CREATE_COMPLETE', 'good'],
  ['HEALTH_OK', 'good'],
  ['still failing', 'bad'],
  ['DeliveryTimedOut', 'bad'],
  ['resource not found', 'warning'],
  ['JOB_STATE_TIMED_OUT', 'bad'],
  ['deployment pending', 'open'],
  ['deploying', 'open'],
  ['失败', 'bad'],
  ['构建失败', 'bad'],
  ['未通过', 'bad'],
  ['运行异常', 'bad'],
  ['部分成功', 'warning'],
  ['部分失败', 'bad'],
  ['告警', 'warning'],
  ['未恢复', 'warning'],
  ['故障已恢复', 'good'],
  ['成功', 'good'],
  ['部署成功', 'good'],
  ['没有错误', 'good'],
  ['已完成', 'good'],
  ['已取消', 'cancelled'],
  ['运行中', 'open'],
  ['待审批', 'open'],
  ['正在恢复', 'open'],
  ['已归档', undefined],
  ['x'.repeat(1_000_000), undefined],
])('the state %s is read', (word, meaning) => {
  expect(readState(word)).toBe(meaning);
});

test.each(['any-event.md', 'any-event.zh-CN.md'])('docs/%s has the tables as the code has them', (page) => {
  const text = readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');
  const words = [...alertWords.good, ...alertWords.warning, ...badEndings, ...countNames, ...openWords];
  for (const word of words) expect(text).toContain(`\`${word}\``);
  for (const [name, [whenTrue, whenFalse]] of Object.entries(flagWords)) {
    expect(text).toContain(`| \`${name}\` | ${whenTrue || '–'} | ${whenFalse || '–'} |`);
  }
});
