import { expect, test } from 'vitest';
import { usesWorkflowRun } from '../../../src/message/template/uses-run.ts';
import { settingsWith } from '../run-context.ts';

test.each([
  [{ text: '{% for job in failed %}{{ job.name }}{% endfor %}' }, true],
  [{ title: '{{ outcome }}' }, true],
  [{ payload: { text: { content: '{{ run.durationMs | duration }}' } } }, true],
  [{ buttons: [{ title: 'Run', url: '{{run.url}}' }] }, true],
  [{ mentions: { when: 'changed' } }, true],
  [{ mentions: { when: 'failure' } }, false],
  [{ title: '{{ data.commit }} {{ github.job }} {{ github.run_id }}', text: 'the run of jobs' }, false],
  [{}, false],
] as const)('GitHub is asked of the run only when %j needs it: %s', (given, asks) => {
  expect(usesWorkflowRun(settingsWith(given))).toBe(asks);
});
