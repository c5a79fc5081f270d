import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import {
  alertWords,
  badConditions,
  badEndings,
  closedWords,
  countNames,
  endWords,
  findingCounts,
  flagEnds,
  flagWords,
  httpStatusNames,
  levelSeverity,
  mentionsFailure,
  neutralConditions,
  numberedFlags,
  numberedStates,
  ongoingReasons,
  openWords,
  quietLevels,
  readState,
  recoveryWords,
  saysEnd,
  saysRecovery,
  scoreSeverity,
  stateSeverity,
  warningConditions,
  wordsOfName,
} from '../../../src/message/any-event/state-words.ts';

const textIn = (page: string) => readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8');

/** The words in code of what a pattern finds in a page. */
function wordsIn(text: string, pattern: RegExp): string[] {
  return [...(pattern.exec(text)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

describe.each(['any-event.md', 'any-event.zh-CN.md'])(
  'docs/%s has exactly these words of the code:',
  (page) => {
    test.each<[string, readonly string[], RegExp, RegExp]>([
      [
        'what still goes on',
        openWords,
        /still going on(.*?), and words such as/,
        /^- 还在进行的(.*?)，以及/m,
      ],
      [
        'an alert is over',
        [...recoveryWords],
        /alert that is over(.*?), and in an alert/,
        /已经解除的告警(.*?)；/,
      ],
      [
        'over in an alert only',
        alertWords.good,
        /in an alert or incident(.*?)\. There/,
        /告警和故障里还有(.*?)。/,
      ],
      ['on in an alert only', alertWords.warning, /incident .*?\. There(.*?) are ⚠️/, /。其中(.*?) 是 ⚠️/],
      ['only over', [...endWords], /^- (`completed`.*?) only say/m, /^- (`completed`.*?) 只说明/m],
      ['neither good nor bad', [...closedWords], /^- (`closed`.*?) outside/m, /^- 告警以外的 (.*?) 不算好/m],
      ['ends of what is bad', badEndings, /a word that ends in (.*?) is ❌/, /以 (.*?) 结尾的词/],
      ['counts', [...countNames], /^\| a count: (.*?); also/m, /^\| 计数：(.*?)；/m],
      [
        'findings beside which critical is a count',
        ['high', 'medium', 'low'],
        /`critical` beside (.*?) \|/,
        /；((?:`\w+`、?)+) 旁边/,
      ],
      [
        'severities that are not shown',
        [...quietLevels],
        /carry no information[^:]*: (.*?)\./,
        /没有信息[^：]*：(.*?)。/,
      ],
    ])('%s', (_, words, english, chinese) => {
      expect(wordsIn(textIn(page), page === 'any-event.md' ? english : chinese)).toEqual(words);
    });

    test('booleans, and what they mean', () => {
      const rows = textIn(page).matchAll(/^\| `(\w+)` \| ([^`|]+) \| ([^`|]+) \|$/gm);
      const reported = [...rows].map(([, name, ...means]) => [
        name,
        ...means.map((word) => word.replace('–', '')),
      ]);
      expect(reported).toEqual(Object.entries(flagWords).map(([name, means]) => [name, ...means]));
    });
  },
);

const meaningOf = (data: unknown) => eventParts(data).meaning;

describe('of a field', () => {
  test.each([...['success', 'ok', 'healthy', 'up', 'online', 'reachable', 'alive', 'available', 'ready']])(
    '%s may be 1 or 0 for yes or no',
    (name) => {
      expect([meaningOf({ [name]: 1 }), meaningOf({ [name]: 0 })]).toEqual(['good', 'bad']);
    },
  );

  test.each(['down', 'firing'])('%s may be 1 for yes', (name) => {
    expect(meaningOf({ [name]: 1 })).toBe(name === 'down' ? 'bad' : 'warning');
    expect(meaningOf({ [name]: 0 })).toBeUndefined();
  });

  test.each(['passed', 'valid', 'compliant', 'synced', 'delivered'])(
    '%s is no boolean if it is 0',
    (name) => {
      expect(meaningOf({ [name]: 0 })).toBeUndefined();
    },
  );

  test('no other boolean is known as a number', () => {
    expect(numberedFlags.size).toBe(11);
  });

  test.each(['ok', 'success', 'successful', 'succeeded', 'passed', 'healthy', 'ready'])(
    'limits_%s: false is bad, true says nothing of the whole',
    (end) => {
      expect(meaningOf({ [`limits_${end}`]: false })).toBe('bad');
      expect(meaningOf({ [`limits_${end}`]: true })).toBeUndefined();
    },
  );

  test('limits_failed: true is bad, limits_up: false says nothing', () => {
    expect(meaningOf({ limits_failed: true })).toBe('bad');
    expect(meaningOf({ limits_up: false })).toBeUndefined();
    expect(flagEnds.size).toBe(8);
  });

  test.each([
    'status',
    'statuscode',
    'httpstatus',
    'httpstatuscode',
    'httpcode',
    'responsecode',
    'responsestatus',
  ])('%s of 400 and more says that a request failed', (name) => {
    expect([500, 400, 399, 200].map((code) => meaningOf({ [name]: code }))).toEqual([
      'bad',
      'bad',
      undefined,
      undefined,
    ]);
    expect(httpStatusNames.size).toBe(7);
  });

  test.each(['high', 'medium', 'low', 'moderate'])('critical counts findings beside %s', (name) => {
    expect(meaningOf({ critical: 2, [name]: 0 })).toBe('warning');
    expect(meaningOf({ critical: 0, [name]: 0 })).toBeUndefined();
    expect(findingCounts.size).toBe(4);
  });

  test('heartbeat.status of Uptime Kuma is a number from 0 to 3', () => {
    expect(numberedStates).toEqual({ 'heartbeat.status': ['down', 'up', 'pending', 'maintenance'] });
    const stateOf = (status: number) => meaningOf({ heartbeat: { status } });
    expect([0, 1, 2].map(stateOf)).toEqual(['bad', 'good', 'open']);
  });

  test.each(
    `on if when while until per for no not allow allowed ignore ignored ignoring continue only expect expected require
    required max min notify alert send show include skip retry last prev previous old stop should enable enabled
    known`.split(/\s+/),
  )('a name with the word %s is a setting', (word) => {
    expect(wordsOfName(`the_${word}_error`)).toEqual([]);
    expect(wordsOfName(`the_${word}x_error`)).toEqual(['the', `${word}x`, 'error']);
    expect(wordsOfName(`the_x${word}_error`)).toEqual(['the', `x${word}`, 'error']);
  });

  test('names are read by their first 60 characters, in words of any kind', () => {
    expect(wordsOfName('lastSeen')).toEqual([]);
    expect(wordsOfName('diskFull_now-or  later')).toEqual(['disk', 'full', 'now', 'or', 'later']);
    expect(wordsOfName(`${'a'.repeat(59)}bc`)).toEqual([`${'a'.repeat(59)}b`]);
  });
});

test.each(
  `creating deleting provisioning installing updating upgrading starting stopping activating initialising initializing
  waiting scaling restoring syncing configuring deploying building pulling bootstrapping binding migrating rebooting
  resizing terminating draining`.split(/\s+/),
)('%s goes on', (word) => {
  expect(ongoingReasons.test(`container${word}`)).toBe(true);
  expect(ongoingReasons.test(`${word}x`)).toBe(false);
  expect(readState(word)).toBe('open');
});

describe('a condition of a Kubernetes object', () => {
  const kinds = { bad: badConditions, warning: warningConditions, neutral: neutralConditions };
  test.each<[keyof typeof kinds, string, string]>([
    [
      'bad',
      `unavailable failed failure error errors degraded stalled unhealthy conflict conflicted problem deadlock outofsync
      exceeded invalid occurred unsupported blocked readonlyfilesystem`,
      'invalid corrupt nonstructural',
    ],
    [
      'warning',
      `pressure warning limited drifted fallback lowconfidence nopodsmatched disruptiontarget deprecated restart
      remaining`,
      '',
    ],
    [
      'neutral',
      `ing suspended paused upgradeable consolidatable disabled recentbackup disruptionallowed capabilities rollingout
      scalingup scalingdown cancelled canceled complete completed`,
      '',
    ],
  ])('is %s when it is True by how its name ends', (kind, ends, begins) => {
    for (const end of ends.split(/\s+/)) {
      expect([end, kinds[kind].test(`thing${end}`), kinds[kind].test(`${end}zz`)]).toEqual([
        end,
        true,
        begins.includes(end),
      ]);
    }
    for (const begin of begins.split(' ').filter((word) => word !== '')) {
      expect([begin, kinds[kind].test(`${begin}zz`), kinds[kind].test(`thing${begin}zz`)]).toEqual([
        begin,
        true,
        false,
      ]);
    }
  });

  test('Active and Empty are neutral as a whole name only', () => {
    const reported = ['active', 'empty', 'inactive', 'nonempty', 'activex', 'emptyx'];
    expect(reported.filter((name) => neutralConditions.test(name))).toEqual(['active', 'empty']);
  });
});

describe('a state', () => {
  test.each<[string, ReturnType<typeof readState>]>([
    ['Timed-Out', 'bad'],
    ['resolved!', 'good'],
    ['!resolved', undefined],
    ['x'.repeat(40), undefined],
    [`${'not '.repeat(9)}ok`, undefined],
    [`${'a'.repeat(35)}error`, 'bad'],
    [`${'a'.repeat(36)}error`, undefined],
    ['a b c d failed', 'bad'],
    ['a b c d e failed', 'bad'],
    ['a b c d failed e', undefined],
    ['a b c failed e', 'bad'],
    ['not ready', 'bad'],
    ['no problem', 'good'],
    ['non compliant', 'bad'],
    ['without issues', undefined],
    ['without errors', 'good'],
    ['un healthy', 'bad'],
    ['never failed', 'good'],
    ['not cancelled', undefined],
    ['not known', undefined],
    ['not yet ready', 'bad'],
    ['not timed out', 'good'],
    ['partially ok', 'warning'],
    ['partial failed', 'bad'],
    ['partially running', 'open'],
    ['passed with warnings', 'warning'],
    ['passed with issues', 'warning'],
    ['passed without warnings', 'good'],
    ['passed no errors', 'good'],
    ['task not found', 'warning'],
    ['task not ready', 'bad'],
    ['problem fixed', 'good'],
    ['error cleared', 'good'],
    ['job cancelled', 'cancelled'],
    ['failed warning', 'bad'],
    ['failed critical', 'critical'],
    ['running ok', 'open'],
    ['job ok', 'good'],
    ['job health', undefined],
    ['nice ok', undefined],
    ['node draining', undefined],
    ['nodedraining', 'open'],
    ['失败中', 'open'],
    ['正在同步', 'open'],
    ['待审批', 'open'],
    ['等待成功', 'open'],
    ['已暂停', 'open'],
    ['暂停过', undefined],
    ['跳过', 'open'],
    ['已跳过', 'open'],
    ['不可跳过', undefined],
    ['未开始', 'open'],
    ['已未开始', undefined],
    ['没恢复', 'warning'],
    ['没有解决', 'warning'],
    ['部分完成', 'warning'],
    ['警告', 'warning'],
    ['报警', 'warning'],
    ['预警', 'warning'],
    ['未知', 'warning'],
    ['已触发', 'warning'],
    ['无错误', 'good'],
    ['没有异常', 'good'],
    ['无失败', 'good'],
    ['没有故障', 'good'],
    ['不成功', 'bad'],
    ['没有通过', 'bad'],
    ['不正常', 'bad'],
    ['未完成', 'bad'],
    ['没就绪', 'bad'],
    ['不健康', 'bad'],
    ['不可用', 'bad'],
    ['未同步', 'bad'],
    ['不合格', 'bad'],
    ['严重', 'critical'],
    ['紧急', 'critical'],
    ['致命', 'critical'],
    ...['失败', '异常', '错误', '超时', '故障', '离线', '中断', '宕机', '拒绝', '过期'].map(
      (word): [string, 'bad'] => [`已${word}`, 'bad'],
    ),
    ...['取消', '终止', '中止', '撤销'].map((word): [string, 'cancelled'] => [`已${word}`, 'cancelled']),
    ...['恢复', '解决', '成功', '通过', '正常', '完成', '结束', '就绪', '健康', '在线', '同步'].map(
      (word): [string, 'good'] => [`已${word}`, 'good'],
    ),
    ['  已恢复  ', 'good'],
    ['成功了', undefined],
    ['失败了', undefined],
    ['严重吗', undefined],
    ['取消了', undefined],
  ])('%s is read', (word, meaning) => {
    expect(readState(word)).toBe(meaning);
  });

  test.each(
    'all is has was been with and to back now fully test health create update delete build deploy deployment job state'.split(
      ' ',
    ),
  )('is good beside the word %s', (word) => {
    expect(readState(`${word} succeeded`)).toBe('good');
  });

  test('has at most 30 letters as one word', () => {
    expect(stateSeverity('succeeded')).toBe('good');
    expect(stateSeverity(`suc${'_'.repeat(21)}ceeded`)).toBe('good');
    expect(stateSeverity(`suc${'_'.repeat(22)}ceeded`)).toBeUndefined();
    expect(stateSeverity(undefined)).toBeUndefined();
  });

  test('says only that something is over, or that something bad is', () => {
    const words = ['completed', 'Done', '完成', '已结束', '已完成', '未完成', '完成了', 'failed', 'resolved'];
    expect(words.filter(saysEnd)).toEqual(['completed', 'Done', '完成', '已结束', '已完成']);
    const over = [
      'Resolved',
      'recovery',
      '已恢复',
      '恢复正常',
      '已解决',
      '未恢复',
      '恢复了',
      '成功',
      '正常',
      'ok',
    ];
    expect(over.filter(saysRecovery)).toEqual(['Resolved', 'recovery', '已恢复', '恢复正常', '已解决']);
  });

  test('of an alert has words of its own', () => {
    expect(alertWords.good.map((word) => readState(word, { isAlert: true }))).toEqual(
      alertWords.good.map(() => 'good'),
    );
    expect(alertWords.warning.map((word) => readState(word, { isAlert: true }))).toEqual(
      alertWords.warning.map(() => 'warning'),
    );
    expect(readState('failed', { isAlert: true })).toBe('bad');
    expect(readState('closed')).toBeUndefined();
  });
});

describe('a severity', () => {
  test.each([
    [3.9, undefined],
    [4, 'warning'],
    [8.9, 'warning'],
    [9, 'critical'],
    [10, 'critical'],
    [10.1, undefined],
    [Number.NaN, undefined],
  ])('of %d is a score of ten', (score, severity) => expect(scoreSeverity(score)).toBe(severity));

  test.each([
    ['Sev-1', 'critical'],
    ['High', 'warning'],
    ['failed', 'bad'],
    ['p3', undefined],
    [undefined, undefined],
    [`p${' '.repeat(28)}1`, 'critical'],
    [`p${' '.repeat(29)}1`, undefined],
  ])('%j is a word', (word, severity) => expect(levelSeverity(word)).toBe(severity));
});

describe('a sentence', () => {
  test.each(
    `The job failed|Two fails|A failure|Many failures|It is failing|It may fail|An error|Two errors|An exception|Two exceptions|
    It was fatal|A crash|It crashed|It crashes|Corrupt|A corrupted file|It is unreachable|It was refused|Access denied|
    It was rejected|It timed out|A timeout|We are unable to read|It cannot start|It can't start|It can’t start|
    It could not start|It couldn't start|It did not start|It didn't start|2 errors|任务失败|有错误|发生异常|
    请求超时|无法连接|被拒绝|未能启动`.split(/\|\s*/),
  )('reports a failure: %s', (sentence) => expect(mentionsFailure(sentence)).toBe(true));

  test.each(
    `No errors|0 failures|Zero errors|Without error|Without any exceptions|Never failed|No new errors|Errors: 0|failed=0|
    failures 0|It failed over to web-2|没有错误|无异常|零失败|0 个错误|0个错误|Unfailing|terror|All is well|
    The cannon fired`.split(/\|\s*/),
  )('reports none: %s', (sentence) => expect(mentionsFailure(sentence)).toBe(false));

  test('is read as far as 2,000 characters', () => {
    expect(mentionsFailure(`${' '.repeat(1_994)}failed`)).toBe(true);
    expect(mentionsFailure(`${' '.repeat(1_995)}failed`)).toBe(false);
  });
});
