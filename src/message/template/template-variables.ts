/** The variables that every template has, by their names alone: a check of templates needs no event, and no run. */
export const templateVariables = {
  event: {},
  data: {},
  github: {},
  status: {},
  outcome: {},
  job: {},
  jobs: {},
  failed: {},
  run: {},
  commit: {},
  pull_request: {},
  counts: {},
  change: {},
  suspects: {},
  owners: {},
  on_call: {},
  tests: {},
  mended: {},
  inputs: {},
  people: {},
  matrix: {},
  needs: {},
  health: {},
  waiting: {},
};

export type VariableName = keyof typeof templateVariables;
