import { allowedUrl } from '../markdown/link.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { at, textAt } from './data-path.ts';
import { type EventParts, eventParts, type Verdict, verdictOf } from './event-parts.ts';
import { packageName } from './package-url.ts';
import { partsPage } from './parts-page.ts';

export function isCdevent({ type }: { readonly type: string }): boolean {
  return type.startsWith('dev.cdevents.');
}

/**
 * `pipelinerun finished` of `dev.cdevents.pipelinerun.finished.0.2.0`. Source: cdevents.dev, CloudEvents
 * binding.
 */
export function cdeventName(type: string): string {
  return type.split('.').slice(2, 4).join(' ');
}

/** Fields of the content that name the subject, best first. */
const nameFields = [
  'pipelineName',
  'taskName',
  'testCase.name',
  'testSuite.name',
  'summary',
  'name',
  'service.id',
];

/** Fields that the headline or the verdict says. */
const saidFields = new Set([
  'outcome',
  'pipelineName',
  'taskName',
  'testCase',
  'testSuite',
  'name',
  'summary',
  'signature',
]);

/** Subject, name and what happened: `❌ Pipeline run deploy failed`. */
export function cdeventPage(renderContext: RenderContext): Page {
  const { event, data, words } = renderContext;
  const [, , kind = '', predicate = ''] = event.type.split('.');
  const content = at(data, 'subject.content');
  const named = nameFields.map((field) => textAt(content, field)).find((name) => name !== undefined);
  const id = textAt(data, 'subject.id') ?? event.subject ?? '';
  const name = shortened(named ?? packageName(textAt(content, 'artifactId') ?? id), 100);
  const outcome = outcomeOf(textAt(content, 'outcome') ?? textAt(content, 'decision'), predicate);
  const subject = wordFor(words.cdevent.subjects, kind);
  const ended =
    outcome === 'good' || outcome === 'bad' || outcome === 'cancelled'
      ? words.cdevent.outcomes[outcome]
      : undefined;
  const did = (predicate === 'finished' ? ended : undefined) ?? wordFor(words.cdevent.predicates, predicate);
  const parts = partsOf({ content, customData: at(data, 'customData') }, outcome);
  const source = allowedUrl(textAt(data, 'subject.source'));
  const links = parts.links.length === 0 && source ? [{ path: ['url'], value: source }] : parts.links;
  return partsPage(renderContext, { ...parts, links }, words.cdevent.headline(subject, name, did));
}

function partsOf(
  { content, customData }: { content: unknown; customData: unknown },
  outcome: Verdict | undefined,
): EventParts {
  const known = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  const fields = known
    .filter(([field]) => !saidFields.has(field))
    .map(([field, value]) => [field, readable(value)] as const);
  const parts = eventParts({ ...Object.fromEntries(fields), ...(customData ? { customData } : {}) });
  const told = parts.detail ?? (parts.headline?.path.at(-1) === 'reason' ? parts.headline : undefined);
  const headline = parts.headline === told || parts.headline === undefined ? [] : [parts.headline];
  return { ...parts, detail: told, verdict: outcome ?? parts.verdict, rest: [...headline, ...parts.rest] };
}

/** A reference to another thing is read by its id, a package URL by name and version. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return packageName(value);
  return textAt(value, 'id') ?? value;
}

function outcomeOf(outcome: string | undefined, predicate: string): Verdict | undefined {
  const decided = outcome === 'approved' ? 'good' : outcome === 'rejected' ? 'bad' : verdictOf(outcome);
  if (decided) return decided;
  if (predicate === 'resolved') return 'good';
  return predicate === 'detected' || predicate === 'reported' ? 'warning' : undefined;
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
