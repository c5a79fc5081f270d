import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';

/** The severity of an event and how it is shown. */
function levelOf(data: unknown, type = 'com.example.thing'): string {
  const { severity, level } = eventParts(data, {}, type);
  return `${severity ?? 'none'}, ${level?.value ?? 'not shown'}`;
}

const finding = (severity: number) => ({
  'detail-type': 'GuardDuty Finding',
  detail: { severity, type: 'x' },
});

describe('a severity that is a number', () => {
  test.each<[string, unknown, string, string?]>([
    ['of a finding is a score of ten', finding(2), 'none, 2'],
    ['of a finding is a score of ten', finding(5), 'warning, 5'],
    ['of a finding is a score of ten', finding(8), 'warning, 8'],
    ['of a finding is a score of ten', finding(9), 'critical, 9'],
    ['beside a CVE is a score', { severity: 7, cve_id: 'CVE-2026-1' }, 'warning, 7'],
    ['of a type that says vulnerability is a score', { severity: 6 }, 'warning, 6', 'io.scan.vulnerability'],
    ['elsewhere is no score below 8', { severity: 5 }, 'none, 5'],
    ['elsewhere is a score with a fraction', { severity: 9.8 }, 'critical, 9.8'],
    ['beside a facility is that of syslog', { facility: 3, severity: 0 }, 'critical, emergency'],
    ['beside a facility is that of syslog', { facility: 3, severity: 3 }, 'bad, error'],
    ['beside a facility is that of syslog', { facility: 3, severity: 4 }, 'warning, warning'],
    ['that says little is not shown', { facility: 3, severity: 6 }, 'none, not shown'],
    ['of GELF is that of syslog', { short_message: 'x', level: 1 }, 'critical, alert'],
    ['of OpenTelemetry has its own scale', { severityNumber: 18, body: 'x' }, 'bad, error'],
    ['of OpenTelemetry has its own scale', { severityNumber: 9, body: 'x' }, 'none, not shown'],
    ['of a Node.js logger has its own scale', { level: 50, pid: 7, msg: 'x' }, 'bad, error'],
    ['of Zabbix has its own scale', { event_nseverity: '5' }, 'critical, disaster'],
    ['beyond its scale says nothing', { facility: 3, severity: 12 }, 'none, 12'],
  ])('%s: %j is %s', (_, data, expected, type) => {
    expect(levelOf(data, type)).toBe(expected);
  });

  test('does not hide a word', () => {
    expect(levelOf({ severity: 'critical', detail: { severity: 2 } })).toBe('critical, critical');
  });
});

describe('the scale of', () => {
  test.each<[string, (value: number) => unknown, readonly string[]]>([
    [
      'syslog',
      (level) => ({ level, facility: 3 }),
      [
        ...['critical, emergency', 'critical, alert', 'critical, critical', 'bad, error', 'warning, warning'],
        ...Array(3).fill('none, not shown'),
        'none, 8',
      ],
    ],
    [
      'OpenTelemetry',
      (severityNumber) => ({ severityNumber, body: 'x' }),
      [
        'none, 0',
        ...Array(12).fill('none, not shown'),
        ...Array(4).fill('warning, warning'),
        ...Array(4).fill('bad, error'),
        ...Array(4).fill('critical, fatal'),
        'none, 25',
      ],
    ],
    [
      'Zabbix',
      (nseverity) => ({ nseverity }),
      [
        ...Array(2).fill('none, not shown'),
        ...['warning, warning', 'warning, moderate', 'warning, high', 'critical, disaster', 'none, 6'],
      ],
    ],
  ])('%s from 0 on', (_, eventOf, expected) => {
    expect(expected.map((_level, value) => levelOf(eventOf(value)))).toEqual(expected);
  });

  test('a Node.js logger in steps of ten', () => {
    expect([0, 10, 20, 30, 40, 50, 60, 70].map((level) => levelOf({ level, pid: 7, msg: 'x' }))).toEqual([
      'none, 0',
      ...Array(3).fill('none, not shown'),
      ...['warning, warning', 'bad, error', 'critical, fatal', 'none, 70'],
    ]);
  });

  test.each(
    ['severity', 'level', 'priority', 'syslogseverity'].flatMap((name) =>
      ['facility', 'syslog_facility', 'procid', 'msgid', 'short_message'].map((beside) => [name, beside]),
    ),
  )('syslog is known by %s beside %s', (name = '', beside = '') => {
    expect(levelOf({ [name]: 3, [beside]: 'x' })).toBe('bad, error');
    expect(levelOf({ log: { record: { [name]: 3, [beside]: 'x' } } })).toBe('bad, error');
  });

  test.each(['nseverity', 'event_nseverity', 'trigger_nseverity'])('Zabbix is known by %s', (name) => {
    expect(levelOf({ [name]: '4' })).toBe('warning, high');
  });

  test('another object says nothing of a number', () => {
    expect(levelOf({ level: 3, host: { facility: 3 } })).toBe('none, 3');
    expect(levelOf({ a: { b: { level: 3 } }, ab: { facility: 3 } })).toBe('none, 3');
  });
});

test('a known number that is no news is none beside a word that nobody understands', () => {
  expect(levelOf({ severityText: 'Verbose', severityNumber: 9 })).toBe('none, not shown');
});

test.each<[string, unknown]>([
  ['severity', { severity: 9.5 }],
  ['cvss_score', { cvss_score: 9.5 }],
  ['cvss.score', { cvss: { score: 9.5 } }],
  ['cvss', { cvss: 9.5 }],
  ['baseScore', { baseScore: 9.5 }],
  ['severityScore', { severityScore: 9.5 }],
  ['cvss_v3.score', { cvss_v3: { score: 9.5 } }],
])('a score of ten stands under %s', (_, data) => expect(levelOf(data)).toBe('critical, 9.5'));

describe('a finding is known', () => {
  test.each<[string, unknown]>([
    ['by an object above its fields', { severity: 5, vulnerability: { id: 'x' } }],
    ['by its CVE', { severity: 5, cve: 'CVE-2026-1' }],
    ['by what AWS calls it', { severity: 5, 'detail-type': 'Inspector2 Finding' }],
  ])('%s', (_, data) => expect(levelOf(data)).toBe('warning, 5'));

  test('not by a sentence', () => {
    expect(levelOf({ severity: 5, note: 'A finding of last week' })).toBe('none, 5');
  });
});
