import type { WorkflowRun } from '../../workflow/workflow-run.ts';
import { bold, join, type Markdown, md } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { RenderContext } from '../render-context.ts';

const maxInputs = 6;
const maxNameChars = 40;
const maxValueChars = 80;

/** The inputs of a dispatched run: what was deployed where. */
export function dispatchedInputs({ words }: RenderContext, { inputs }: WorkflowRun): Markdown | undefined {
  if (inputs.length === 0) return undefined;
  return join(
    ' · ',
    ...inputs
      .slice(0, maxInputs)
      .map(
        ({ name, value }) => md`${shortened(name, maxNameChars)} ${bold(shortened(value, maxValueChars))}`,
      ),
    inputs.length > maxInputs ? words.more(inputs.length - maxInputs) : undefined,
  );
}
