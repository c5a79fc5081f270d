import { allowedUrl } from '../../dingtalk/link.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { decodeUri } from '../../text.ts';
import { type NewsPage, type Severity, worst } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { cdeventWords } from './cdevent.words.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { originOf, partsPage, wordFor } from './parts-page.ts';
import { levelSeverity, stateSeverity } from './state-words.ts';

/** Fields of the content that name the subject, best first. */
const nameFields = ['pipelineName', 'taskName', 'testCase.name', 'testSuite.name', 'name', 'service.id'];

/** Fields of the content that say in a sentence what the subject is. */
const sentenceFields = ['summary', 'description'];

/** Fields that the headline or the severity says, or that nobody reads. */
const saidFields = new Set([
  ...[
    'outcome',
    'decision',
    'status',
    'pipelineName',
    'taskName',
    'testCase',
    'testSuite',
    'name',
    'summary',
  ],
  ...['signature'],
]);

/** Subject, name and what happened: `❌ Pipeline run deploy failed`. */
export function cdeventPage(renderContext: RenderContext): NewsPage {
  const { event, data, words, locale } = renderContext;
  const own = cdeventWords[locale];
  const [, , kind = '', predicate = ''] = event.type.split('.');
  const content = at(data, 'subject.content');
  const said = outcomeIn(content);
  const severity = stateSeverity(said) ?? severityOf(predicate);
  const subject = wordFor(own.subjects, kind);
  const did = didOf(kind, predicate, said, locale);
  const id = textAt(data, 'subject.id') ?? event.subject ?? '';
  const sentence = firstOf(content, sentenceFields);
  const name = firstOf(content, nameFields);
  const headline =
    sentence === undefined
      ? own.headline(
          subject,
          name === undefined ? shortened(packageName(id), 100) : quotedIfLong(shortened(name, 100), locale),
          did,
        )
      : words.labelled(own.headline(subject, '', did), sentence);
  const parts = partsOf({ content, customData: at(data, 'customData') }, severity, predicate);
  const source = allowedUrl(textAt(data, 'subject.source'));
  return partsPage(
    renderContext,
    {
      ...parts,
      subjects:
        sentence === undefined || id === ''
          ? parts.subjects
          : [{ path: ['id'], value: packageName(id) }, ...parts.subjects],
      links: parts.links.length === 0 && source ? [{ path: ['url'], value: source }] : parts.links,
    },
    { headline, subject: packageName(event.subject ?? id), origin: originOf(renderContext) },
  );
}

/** How it ended, or how bad it is. */
export function cdeventSeverity({
  type,
  data,
}: {
  readonly type: string;
  readonly data?: unknown;
}): Severity | undefined {
  const [, , , predicate = ''] = type.split('.');
  const content = at(data, 'subject.content');
  const said = outcomeIn(content);
  const parts = partsOf(
    { content, customData: at(data, 'customData') },
    stateSeverity(said) ?? severityOf(predicate),
    predicate,
  );
  return parts.severity;
}

/** An event with errors and without an outcome reports a failure. */
function outcomeIn(content: unknown): string | undefined {
  const stated = textAt(content, 'decision') ?? textAt(content, 'outcome');
  return stated ?? (textAt(content, 'errors') === undefined ? undefined : 'failure');
}

/** A name of several words in quotation marks. */
function quotedIfLong(name: string, locale: Locale): string {
  return name.includes(' ') ? cdeventWords[locale].quoted(name) : name;
}

function didOf(kind: string, predicate: string, said: string | undefined, locale: Locale): string {
  const { outcomes, testOutcomes, decisions, predicates } = cdeventWords[locale];
  const severity = stateSeverity(said);
  if (kind === 'approval' && said !== undefined) return wordFor(decisions, said);
  if (predicate === 'finished' && severity !== undefined && severity in outcomes) {
    return (kind.startsWith('test') ? testOutcomes : outcomes)[severity as keyof typeof outcomes];
  }
  return wordFor(predicates, predicate);
}

/** Predicates of a problem that begins: its severity is the icon. */
const beginnings = new Set(['created', 'detected', 'reported']);

function partsOf(
  { content, customData }: { content: unknown; customData: unknown },
  severity: Severity | undefined,
  predicate: string,
): EventParts {
  const known = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  const fields = known
    .filter(([field]) => !saidFields.has(field))
    .map(([field, value]) => [field, readable(value)] as const);
  const parts = eventParts({ ...Object.fromEntries(fields), ...(customData ? { customData } : {}) });
  const { headline, title, detail } = parts;
  const isNews = severity === 'bad' || beginnings.has(predicate);
  const level = isNews ? levelSeverity(parts.level?.value) : undefined;
  // A reason says what went wrong; any other text of the data is one of its values.
  const shown = detail ?? (headline?.path.at(-1) === 'reason' ? headline : undefined);
  const others = [headline, title].filter((field) => field !== undefined && field !== shown);
  return {
    ...parts,
    detail: shown,
    severity: severity === 'good' || severity === 'cancelled' ? severity : worst(severity, level),
    outcome: undefined,
    isActor: true,
    rest: [...others.filter((field) => field !== undefined), ...parts.rest],
  };
}

/** A reference to another thing is read by its id, a package URL by name and version. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return packageName(value);
  const type = textAt(value, 'type');
  const id = textAt(value, 'id');
  return id === undefined ? (textAt(value, 'uri') ?? type ?? value) : packageName(id);
}

function severityOf(predicate: string): Severity | undefined {
  if (predicate === 'resolved') return 'good';
  return predicate === 'detected' || predicate === 'reported' ? 'warning' : undefined;
}

function firstOf(content: unknown, fields: readonly string[]): string | undefined {
  return fields.map((field) => textAt(content, field)).find((text) => text !== undefined);
}

/**
 * `myapp 234fd47` for `pkg:golang/mygit.com/myorg/myapp@234fd47e07d1`; any other text unchanged. Source:
 * github.com/package-url/purl-spec. A message needs name and version only, so a package is not worth its size.
 */
export function packageName(purl: string): string {
  const [, path = '', version = ''] = /^pkg:([^@?#]{1,500})(?:@([^?#]{1,500}))?/.exec(purl) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return purl;
  return [decodeUri(name), shortVersion(decodeUri(version))].filter((part) => part !== '').join(' ');
}

function shortVersion(version: string): string {
  const digest = /^(?:sha\d{3}:)?([\da-f]{12,})$/i.exec(version)?.[1];
  return digest === undefined ? version : digest.slice(0, 7);
}
