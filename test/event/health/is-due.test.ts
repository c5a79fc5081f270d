import { describe, expect, test } from 'vitest';
import { explainHealthNotDue, isHealthReportDue } from '../../../src/event/health/read.ts';
import type { NotifyWhen } from '../../../src/workflow/notify-when.ts';

const counts = (red: number) => ({ workflows: 5, red, flaky: 0, green: 5 - red });

const green = { counts: counts(0), changed: false, recovered: [] };
const red = { counts: counts(2), changed: false, recovered: [] };
const broke = { counts: counts(1), changed: true, recovered: [] };
const fixed = { counts: counts(0), changed: true, recovered: ['CI'] };
const partly = { counts: counts(1), changed: true, recovered: ['CI'] };

describe('a report is due', () => {
  test.each<[NotifyWhen, Readonly<Record<'green' | 'red' | 'broke' | 'fixed' | 'partly', boolean>>]>([
    ['always', { green: true, red: true, broke: true, fixed: true, partly: true }],
    ['success', { green: true, red: false, broke: false, fixed: true, partly: false }],
    ['failure', { green: false, red: true, broke: true, fixed: false, partly: true }],
    ['changed', { green: false, red: false, broke: true, fixed: true, partly: true }],
    ['fixed', { green: false, red: false, broke: false, fixed: true, partly: false }],
    ['cancelled', { green: false, red: false, broke: false, fixed: false, partly: false }],
  ])('%s', (wanted, expected) => {
    const reports = Object.entries({ green, red, broke, fixed, partly });
    expect(
      Object.fromEntries(reports.map(([name, report]) => [name, isHealthReportDue([wanted], report)])),
    ).toEqual(expected);
  });

  test('if one of the cases is', () => {
    expect(isHealthReportDue(['failure', 'fixed'], fixed)).toBe(true);
    expect(isHealthReportDue(['failure', 'fixed'], green)).toBe(false);
    expect(isHealthReportDue([], red)).toBe(false);
  });
});

test('why nothing is sent is said with what notify-when asks for', () => {
  expect(explainHealthNotDue(['failure', 'fixed'], green).text).toBe(
    'Not sent: notify-when is `failure, fixed`, and 0 of 5 workflows are red (the same as before).',
  );
  expect(explainHealthNotDue(['success'], broke).text).toBe(
    'Not sent: notify-when is `success`, and 1 of 5 workflows are red (others than before).',
  );
});
