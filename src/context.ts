/** What the runner says of the workflow: the GITHUB_* variables and the event payload, read once. */
export interface Context {
  readonly eventName: string;
  /** The webhook payload at GITHUB_EVENT_PATH; `{}` when there is none. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `octo/hello` */
  readonly repository: string;
  readonly workflow: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  /** The id of the job in the workflow file; matrix legs share it. */
  readonly job: string;
  /** The id of the step (GITHUB_ACTION). */
  readonly step: string;
  readonly actor: string;
  readonly sha: string;
  readonly ref: string;
  readonly refName: string;
  /** Source branch of a pull request, else ''. */
  readonly headRef: string;
  /** `https://github.com`, no trailing slash. */
  readonly serverUrl: string;
  /** `https://api.github.com`, no trailing slash. */
  readonly apiUrl: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  /** Value of the `matrix` input, as JSON text; part of what tells two legs apart. */
  readonly matrix: string;
}
