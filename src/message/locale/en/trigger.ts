/** Words for events that only start a workflow. */
export const trigger = {
  dispatched: (who: string, workflow: string) => `${who} started ${workflow}`,
  scheduled: (cron: string) => `Scheduled run: ${cron}`,
  unscheduled: 'Scheduled run',
  /** Name of a workflow without a name. */
  workflow: 'a workflow',
  /** A repository_dispatch without a type. */
  unnamed: 'repository_dispatch',
};
