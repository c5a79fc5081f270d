import { type Said, say } from '../said.ts';
import type { TestResults } from './workflow-run.ts';

/** How many tests failed, for log and job summary. */
export function testCounts({ total, failed, flaky }: Pick<TestResults, 'total' | 'failed' | 'flaky'>): Said {
  const counts = say`${failed} of ${total} tests failed`;
  return flaky > 0 ? say`${counts}, ${flaky} flaky` : counts;
}
