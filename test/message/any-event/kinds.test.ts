import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import { locales } from '../../../src/message/settings.ts';
import { eventWith, messageLines } from '../run-context.ts';

const linesOf = (data: unknown, type = 'com.example.thing', locale: 'en' | 'zh-CN' = 'en') =>
  messageLines(eventWith({ type, source: '/shop', time: '2026-11-23T08:00:00Z', data }), locale);

describe('only what is looked for is found', () => {
  test.each<[string, unknown, string, boolean]>([
    ['a finding', { findings: [1], severity: 5 }, '', true],
    ['a finding', { finding_id: 'x', severity: 5 }, '', true],
    ['a finding', { findingClass: 'x', severity: 5 }, '', true],
    ['a finding', { vulnerability: 'x', severity: 5 }, '', true],
    ['a finding', { vulnerabilities: 'x', severity: 5 }, '', true],
    ['a finding', { cve_id: 'x', severity: 5 }, '', true],
    ['a finding', { cvss_v3: 'x', severity: 5 }, '', true],
    ['no finding', { myfinding: 'x', severity: 5 }, '', false],
    ['no finding', { findingsx: 'x', severity: 5 }, '', false],
    ['no finding', { mycvss: 'x', severity: 5 }, '', false],
    ['no finding', { cvss12345678901: 'x', severity: 5 }, '', false],
    ['a finding by its type', { severity: 5 }, 'aws.guardduty', true],
    ['a finding by its type', { severity: 5 }, 'com.cve.found', true],
    ['no finding by its type', { severity: 5 }, 'com.cves.found', false],
    ['a finding by what it is called', { detailtype: 'A Finding', severity: 5 }, '', true],
    ['no finding by what it is called', { detailtype: 'A thing', severity: 5 }, '', false],
  ])('%s: %j %s', (_, data, type, isFinding) => {
    const parts = eventParts(data, {}, type);
    expect([parts.isFinding, parts.severity]).toEqual([isFinding, isFinding ? 'warning' : undefined]);
  });

  test.each<[unknown, string | undefined]>([
    [{ severity: '10' }, 'critical'],
    [{ severity: '8' }, 'warning'],
    [{ severity: '7' }, undefined],
    [{ severity: '7.25' }, 'warning'],
    [{ severity: '7.255' }, undefined],
    [{ severity: '11' }, undefined],
    [{ cvss: '7' }, 'warning'],
    [{ cvss: { score: '9' } }, 'critical'],
    [{ cvss_score: '5' }, 'warning'],
    [{ base_score: '5' }, 'warning'],
    [{ severity_score: '5' }, 'warning'],
    [{ severity: 'high', a: { severity: 'critical' } }, 'warning'],
    [{ a: { severity: 'high' }, b: { level: 'critical' } }, 'critical'],
    [{ severity: 3, procid: 1 }, 'bad'],
    [{ level: 3, short_message: 'x' }, 'bad'],
    [{ priority: 3, msgid: 'x' }, 'bad'],
    [{ severity: 3, a: { facility: 1 } }, undefined],
    [{ severityNumber: 24 }, 'critical'],
    [{ severityNumber: 25 }, undefined],
    [{ severityNumber: 12 }, undefined],
    [{ severityNumber: 13 }, 'warning'],
    [{ level: 60, pid: 1 }, 'critical'],
    [{ level: 40, pid: 1 }, 'warning'],
    [{ level: 40 }, undefined],
    [{ nseverity: 3 }, 'warning'],
    [{ trigger_nseverity: 4 }, 'warning'],
  ])('the severity of %j is %s', (data, severity) => expect(eventParts(data).severity).toBe(severity));

  test('a message of the same reason stands for a condition that has none', () => {
    const conditions = [
      { type: 'Ready', status: 'False', reason: 'Gone' },
      { type: 'Other', status: 'Maybe', reason: 'Else', message: 'not this' },
      { type: 'Third', status: 'Maybe', reason: 'Gone', message: 'this' },
    ];
    expect(eventParts({ conditions }).detail?.value).toBe('this');
  });

  test('a message at the top of an alert is not listed beside its summary', () => {
    const alert = { alertname: 'x', annotations: { summary: 'The sum' }, message: 'All of it' };
    expect(eventParts(alert).rest.map(({ value }) => value)).not.toContain('All of it');
    const inner = { alertname: 'x', annotations: { summary: 'The sum' }, a: { message: 'All of it' } };
    expect(eventParts(inner).rest.map(({ value }) => value)).toContain('All of it');
  });
});

describe.each(locales)('every event, in %s,', (locale) => {
  const events: readonly [string, unknown][] = [
    ['com.example.thing', { name: 'web' }],
    ['com.example.thing.failed', { name: 'web', status: 'failed' }],
    [
      'com.example.alert',
      { alertname: 'High', severity: 'critical', status: 'firing', a: [1, 2], b: { c: 'd' } },
    ],
    ['com.example.list', { x: { y: [{ z: 1 }] } }],
    ['dev.cdevents.build.started.0.2.0', { context: {}, subject: { id: 'b1', content: {} } }],
    ['com.github.odd_event.created', { action: 'created', odd: { name: 'x' }, sender: { login: 'mona' } }],
  ];
  test.each(events)('%s has words of its own, its data or the page', async (type, data) => {
    const said = (await linesOf(data, type, locale)).join(' ');
    const known = `${type} ${JSON.stringify(data)} web failed critical firing High Build b1 started Odd event created by mona UTC shop x pipeline Alert list Open on github com A B C D Example thing yes no item user`;
    const words = new Set((known.match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase()));
    const odd = (said.replaceAll(/\(dingtalk:[^)]*\)/g, '').match(/[A-Za-z]+/g) ?? []).filter(
      (word) => !words.has(word.toLowerCase()),
    );
    expect(odd).toEqual([]);
  });
});
