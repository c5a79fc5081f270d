/** Words of the health report. */
export const health = {
  someRed: (red: number, total: number) => `${red} of ${workflows(total)} red`,
  allGreen: (total: number) => (total === 1 ? '1 workflow green' : `all ${total} workflows green`),
  noRuns: 'no runs with a result',
  /** `since` is a time, undefined if unknown. */
  period: (hours: number, since: string | undefined) =>
    `last ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} h`}${since === undefined ? '' : `, since ${since}`}`,
  runs: (total: number, green: string, before: string | undefined) =>
    `${runs(total)}, ${green} green${before === undefined ? '' : ` (${before} before)`}`,
  redSince: (number: number, orMore: boolean) => `red since ${orMore ? 'at least ' : ''}#${number}`,
  failedRuns: (count: number, orMore: boolean) =>
    `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`,
  by: (login: string) => login,
  notRun: 'not run in this period',
  redToo: (names: string) => `Also red: ${names}`,
  flaky: (rerun: number, total: number) => `green, but ${rerun} of ${runs(total)} needed a re-run`,
  flakyToo: (names: string) => `Also with re-runs: ${names}`,
  greenAgain: (failed: number, total: number) => `green again, ${failed} of ${runs(total)} failed`,
  greenAgainToo: (names: string) => `Also green again: ${names}`,
  green: (count: number) => `${workflows(count)} green all the time`,
  slowest: (run: string, duration: string, median: string) =>
    `Slowest: ${run}, ${duration} (median ${median})`,
  slower: (name: string, median: string, before: string) => `${name} ${median} (was ${before})`,
  slowerOnes: (names: string) => `Slower: ${names}`,
  incomplete: (read: number, total: number, since: string | undefined) =>
    `Only the newest ${count(read)} of ${count(total)} runs were read${since === undefined ? '' : `, those since ${since}`}.`,
  allRuns: 'All runs',
};

function workflows(total: number): string {
  return total === 1 ? '1 workflow' : `${total} workflows`;
}

function runs(total: number): string {
  return total === 1 ? '1 run' : `${count(total)} runs`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
