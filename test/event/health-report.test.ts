import { expect, test } from 'vitest';
import { healthReportType, isHealthReport } from '../../src/event/health-report.ts';

test.each([
  ['io.github.dingtalk-cloudevents.health', true],
  ['io.github.dingtalk-cloudevents.healthy', false],
  ['com.github.push', false],
])('%s is the type of a health report: %s', (type, is) => {
  expect(isHealthReport({ type })).toBe(is);
  expect(type === healthReportType).toBe(is);
});
