/** Words for what only starts a workflow. */
export const trigger = {
  dispatched: (who: string, workflow: string) => `${who} started ${workflow}`,
  scheduled: (cron: string) => `Scheduled run: ${cron}`,
  unscheduled: 'Scheduled run',
  /** A workflow that nobody named. */
  workflow: 'a workflow',
  /** A repository_dispatch without a type. */
  unnamed: 'repository_dispatch',
};
