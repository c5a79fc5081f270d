import { callsInMonth, callsOf, goodWeek, legs, redWeek } from '../../../test/workflow/simulated-week.ts';
import type { Answers } from './questions.ts';
import { notifyWhen } from './workflow-file.ts';

/** How many messages a workflow sends: as docs/how-many-messages.md, from the same simulation. */
export interface MessageCount {
  readonly redWeek: number;
  readonly greenWeek: number;
  /** Of forty repositories. */
  readonly month: number;
}

/** All pushes of these weeks are in office hours, so quiet nights and weekends change nothing. */
export function countMessages({ repositories, matrix }: Answers): MessageCount {
  const jobs = matrix === 'matrix' && repositories !== 'monorepo' ? legs : 1;
  const [green, red] = [goodWeek, redWeek].map((week) => callsOf(week, { jobs, per: 'run' }, notifyWhen));
  const [greenWeek = 0, redWeekCount = 0] = [green, red];
  return { greenWeek, redWeek: redWeekCount, month: callsInMonth(40, greenWeek, redWeekCount) };
}
