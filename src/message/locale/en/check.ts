/**
 * Words for checks and commit statuses; `place` is a branch, a pull request or a short commit, '' if
 * unknown.
 */
export const check = {
  conclusions: {
    success: (name: string, place: string) => `${name} passed${on(place)}`,
    failure: (name: string, place: string) => `${name} failed${on(place)}`,
    startup_failure: (name: string, place: string) => `${name} could not start${on(place)}`,
    timed_out: (name: string, place: string) => `${name} timed out${on(place)}`,
    cancelled: (name: string, place: string) => `${name} cancelled${on(place)}`,
    skipped: (name: string, place: string) => `${name} skipped${on(place)}`,
    stale: (name: string, place: string) => `${name} went stale${on(place)}`,
    neutral: (name: string, place: string) => `${name} finished${on(place)}`,
    action_required: (name: string, place: string) => `${name} needs action${on(place)}`,
    error: (name: string, place: string) => `${name} ended in an error${on(place)}`,
    pending: (name: string, place: string) => `${name} is pending${on(place)}`,
    requested: (name: string, place: string) => `${name} requested${on(place)}`,
    rerequested: (name: string, place: string) => `${name} requested again${on(place)}`,
    created: (name: string, place: string) => `${name} started${on(place)}`,
    requested_action: (name: string, place: string) => `${name} was asked for an action${on(place)}`,
    other: (name: string, place: string) => `${name} updated${on(place)}`,
  },
  pullRequest: (number: string) => `PR #${number}`,
  /** Name of a check without a name. */
  unnamed: 'A check',
  suite: (app: string) => `Checks by ${app}`,
  unnamedSuite: 'The checks',
  checks: (count: number) => (count === 1 ? '1 check' : `${count.toLocaleString('en')} checks`),
  annotations: (count: number) =>
    count === 1 ? '1 annotation' : `${count.toLocaleString('en')} annotations`,
  details: 'Details',
};

function on(place: string): string {
  return place === '' ? '' : ` on ${place}`;
}
