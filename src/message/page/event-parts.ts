import { allowedUrl } from '../markdown/link.ts';

/** A value of the data with the path that leads to it. */
export interface Field {
  readonly path: readonly string[];
  readonly value: string;
}

export type PartName = 'headline' | 'detail' | 'subject' | 'outcome' | 'severity' | 'person' | 'version';

/** What a person asks of an event: what happened, to what, how bad, who, and where to look. */
export interface EventParts {
  readonly headline: Field | undefined;
  readonly detail: Field | undefined;
  readonly subjects: readonly Field[];
  readonly verdict: Verdict | undefined;
  readonly severity: Field | undefined;
  readonly person: Field | undefined;
  readonly version: Field | undefined;
  readonly links: readonly Field[];
  /** What plays no part and is no id, in the order of the data. */
  readonly rest: readonly Field[];
}

export type Verdict = 'good' | 'bad' | 'warning' | 'critical' | 'cancelled';

/** Field names of each part, best first, compared without case, `_` and `-`. `a.b` is a field of its parent. */
const names: Readonly<Record<PartName, readonly string[]>> = {
  headline: [
    'alertname',
    'title',
    'rulename',
    'rule.description',
    'rule',
    'policy',
    'methodname',
    'detail-type',
    'eventname',
    'reason',
    'summary',
    'app.metadata.name',
    'pipelinename',
    'pipelinerun.name',
    'name',
    'subject',
    'message',
    'msg',
  ],
  detail: [
    'output',
    'message',
    'summary',
    'description',
    'culprit',
    'errors',
    'error',
    'note',
    'text',
    'body',
    'msg',
  ],
  subject: [
    'involvedobject.name',
    'regarding.name',
    'resourcename',
    'repofullname',
    'repository.name',
    'resources.name',
    'pipeline',
    'instance-id',
    'service',
    'app',
    'application',
    'object.key',
    'bucket',
    'bucket.name',
    'blob',
    'topic',
    'table',
    'instance',
    'pod',
    'k8s.pod.name',
    'project',
    'namespace',
    'environment',
    'cluster',
    'region',
    'login',
    'slug',
    'packagename',
    'dependency.package.name',
    'package.name',
  ],
  outcome: ['outcome', 'conclusion', 'status', 'result', 'phase', 'state', 'health'],
  severity: ['severity', 'securityseveritylevel', 'priority', 'level', 'urgency'],
  person: [
    'operator',
    'actor',
    'username',
    'principalemail',
    'creator',
    'author',
    'reportedby',
    'user.login',
    'user',
    'owner',
  ],
  version: ['version', 'tag', 'revision', 'ref'],
};

/** Words of status, severity and state fields, by what they mean. */
const meanings: Readonly<Record<Verdict, readonly string[]>> = {
  good: [
    'success',
    'succeeded',
    'successful',
    'ok',
    'passed',
    'pass',
    'resolved',
    'fixed',
    'healthy',
    'completed',
    'normal',
    'synced',
  ],
  bad: [
    'failure',
    'failed',
    'fail',
    'error',
    'errored',
    'degraded',
    'high',
    'timeout',
    'timedout',
    'unhealthy',
    'broken',
    'denied',
  ],
  warning: ['warning', 'warn', 'firing', 'medium', 'moderate', 'missing', 'pending approval', 'open'],
  critical: ['critical', 'fatal', 'emergency', 'alert', 'p1', 'sev1'],
  cancelled: ['cancelled', 'canceled', 'cancel', 'aborted', 'stopped'],
};
const verdictOfWord: ReadonlyMap<string, Verdict> = new Map(
  (Object.entries(meanings) as [Verdict, readonly string[]][]).flatMap(([verdict, words]) =>
    words.map((word) => [word, verdict] as const),
  ),
);

const maxVisits = 500;
const maxDepth = 8;
const maxSubjects = 3;
const maxLinks = 4;
const maxHeadlineChars = 160;

/** Finds the parts in any data. Reads at most 500 values, those of the upper levels first. */
export function eventParts(data: unknown): EventParts {
  const fields = fieldsOf(data);
  const links = fields.filter(({ value }) => isAddress(value));
  const texts = fields.filter((field) => !isAddress(field.value));
  const known = texts.filter((field) => !isId(field));
  const used = new Set<Field>();
  const take = (part: PartName, fits: (field: Field) => boolean = () => true): Field | undefined => {
    const found = find(known, names[part], (field) => !used.has(field) && fits(field));
    if (found) used.add(found);
    return found;
  };
  const headline = take('headline', (field) => field.value.length <= maxHeadlineChars && isHeadline(field));
  const detail = take('detail', ({ value }) => value !== headline?.value);
  const severity = take('severity', ({ value }) => value.length <= 30);
  const outcome = take('outcome', ({ value }) => verdictOf(value) !== undefined);
  const person = take('person', ({ value }) => value.length <= 60);
  const version = take('version', ({ value }) => value.length <= 60);
  const subjects: Field[] = [];
  while (subjects.length < maxSubjects) {
    const next = take('subject', ({ value }) => value !== headline?.value && value.length <= 100);
    if (next === undefined) break;
    if (!subjects.some(({ value }) => value === next.value)) subjects.push(next);
  }
  const said = new Set([...used].map(({ value }) => value));
  return {
    headline,
    detail,
    subjects,
    severity,
    person,
    version,
    verdict: verdictFrom(outcome?.value, severity?.value),
    links: links
      .filter(({ value }, index) => links.findIndex((other) => other.value === value) === index)
      .slice(0, maxLinks),
    rest: known.filter(({ value }) => !said.has(value)),
  };
}

/** The name of one item of a list is no headline of the event; the title of its first alert is. */
function isHeadline({ path }: Field): boolean {
  const indexes = path.filter((key) => /^\d+$/.test(key));
  return indexes.length === 0 || (indexes.every((index) => index === '0') && path.at(-1) !== 'name');
}

/** Good news stays good whatever the severity; of bad news the severity says how bad. */
function verdictFrom(outcome: string | undefined, severity: string | undefined): Verdict | undefined {
  const state = verdictOf(outcome);
  return state === 'good' || state === 'cancelled' ? state : (verdictOf(severity) ?? state);
}

export function verdictOf(word: string | undefined): Verdict | undefined {
  return word === undefined || word.length > 30 ? undefined : verdictOfWord.get(word.toLowerCase());
}

function find(
  fields: readonly Field[],
  wanted: readonly string[],
  fits: (field: Field) => boolean,
): Field | undefined {
  for (const name of wanted) {
    const path = name.split('.').map(normal);
    const found = fields.find((field) => endsWith(field.path, path) && fits(field));
    if (found) return found;
  }
  return undefined;
}

function endsWith(path: readonly string[], end: readonly string[]): boolean {
  const keys = path.filter((key) => !/^\d+$/.test(key)).slice(-end.length);
  return keys.length === end.length && keys.every((key, index) => normal(key) === end[index]);
}

function normal(key: string): string {
  return key.slice(0, 60).toLowerCase().replaceAll(/[-_]/g, '');
}

/** The values of the data, level by level. */
function fieldsOf(data: unknown): Field[] {
  const fields: Field[] = [];
  const open: { value: unknown; path: readonly string[] }[] = [{ value: data, path: [] }];
  for (let index = 0; index < open.length && index < maxVisits; index += 1) {
    const { value, path } = open[index] ?? { value: undefined, path: [] };
    if (
      typeof value === 'string'
        ? value.trim() !== ''
        : typeof value === 'number' || typeof value === 'boolean'
    ) {
      fields.push({ path, value: String(value).slice(0, 4_000) });
    } else if (
      typeof value === 'object' &&
      value !== null &&
      !(value instanceof Uint8Array) &&
      path.length < maxDepth
    ) {
      for (const key of Object.keys(value).slice(0, maxVisits)) {
        if (open.length >= maxVisits) break;
        open.push({ value: (value as Readonly<Record<string, unknown>>)[key], path: [...path, key] });
      }
    }
  }
  return fields;
}

/** The whole value is an https address; one inside a text stays text. */
function isAddress(value: string): boolean {
  return /^https:\/\/\S+$/i.test(value) && allowedUrl(value) !== undefined;
}

/** Uuids, digests and keys, which nobody reads. */
function isId({ path, value }: Field): boolean {
  const key = normal(path.at(-1) ?? '');
  return (
    /^(?:[a-z\d]+:)?[\da-f]{16,}$/i.test(value) ||
    /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22,27}$/i.test(value) ||
    /^(?:id|uid|nodeid|uuid|fingerprint|groupkey|resourceversion|generatorurl|etag|sequencer|apiversion)$/.test(
      key,
    ) ||
    (/^https?:\/\/\S+$/i.test(value) && key !== 'url')
  );
}
