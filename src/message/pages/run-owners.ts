import { type Markdown, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import type { WorkflowRun } from '../../workflow/workflow-run.ts';
import { shownPerson } from '../mentions/mentions.ts';
import type { RenderContext } from '../render-context.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxOwners = 5;
const maxNameChars = 60;

/** `Owners: octo/cart · mona` */
export function ownersOf(
  { locale, words }: RenderContext,
  { owners = [] }: WorkflowRun,
): Markdown | undefined {
  if (owners.length === 0) return undefined;
  const more = owners.length - maxOwners;
  const names = shownOwners(owners.slice(0, maxOwners).map(({ name }) => name));
  return text(workflowRunWords[locale].owners(more > 0 ? `${names} · ${words.more(more)}` : names));
}

/** An e-mail address is shown in part. */
export function shownOwners(names: readonly string[]): string {
  return names.map((name) => shortened(shownPerson([name]), maxNameChars)).join(' · ');
}
