import type { CloudEvent } from 'cloudevents';
import type { Report } from '../workflow/notify-when.ts';
import type { WorkflowRun } from '../workflow/workflow-run.ts';
import type { WorkflowContext } from '../workflow-context.ts';

/** What the workflow adds to the events. */
export interface RunContext {
  readonly context: WorkflowContext;
  /** Undefined when nobody asked GitHub. */
  readonly workflowRun: WorkflowRun | undefined;
  /** True when the inputs ask for news of the run: `report`, `needs`, or a `notify-when` other than `always`. */
  readonly isAboutRun: boolean;
  /** What the `report` input asks for; `auto` when it is not given. */
  readonly report?: Report;
  /** The chat group an event goes to: a digest never mixes two. '' when all go the same way. */
  readonly groupOf: (event: CloudEvent<unknown>) => string;
}
