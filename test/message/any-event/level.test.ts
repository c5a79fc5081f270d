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
