import { type Field, isPosition, lastKey, lastName, placeOf, plainKey } from './event-fields.ts';
import { stateSeverity } from './state-words.ts';

/** A commit that an event names. */
export interface NamedCommit {
  readonly message: string;
  readonly sha: string | undefined;
  readonly author: string | undefined;
}

/** The last commit of what an event is about: of a pipeline, of a push. */
export function commitIn(texts: readonly Field[]): NamedCommit | undefined {
  const own = texts.filter(({ path }) => isCommit(path));
  const at = (...names: readonly string[]) =>
    own.find(({ path }) => names.includes(lastName(path)) && !isPerson(path))?.value;
  const message = at('message') ?? at('title', 'subject');
  if (message === undefined) return undefined;
  const sha = at('id', 'sha', 'commitid', 'hash');
  const author = own.find(({ path }) => isPerson(path) && lastKey(path) === 'name')?.value;
  return { message, sha: sha && /^[\da-f]{7,64}$/i.test(sha) ? sha : undefined, author };
}

/** The commit that was built, by its hash; undefined if none is named as one. */
export function shaIn(texts: readonly Field[]): Field | undefined {
  return texts.find(({ path, value }) => shaNames.has(lastKey(path)) && /^[\da-f]{7,64}$/i.test(value));
}

const shaNames: ReadonlySet<string> = new Set([
  ...['shortsha', 'commitsha', 'headsha', 'checkoutsha', 'sha', 'commitid', 'gitcommit'],
]);

/** Whether a field belongs to the commit of an event. */
export function isCommit(path: readonly string[]): boolean {
  return path.slice(0, -1).some((key) => /^(?:commit|headcommit|lastcommit)$/.test(plainKey(key)));
}

function isPerson(path: readonly string[]): boolean {
  return plainKey(path.at(-2) ?? '') === 'author';
}

/** The items of a list that failed, by name: the jobs of a pipeline, the steps of a build. */
export function failedItems(texts: readonly Field[]): readonly Field[] {
  const items = Map.groupBy(
    texts.filter(({ path }) => isPosition(path.at(-2) ?? '')),
    placeOf,
  );
  const names = [...items.values()].flatMap((fields) => {
    const at = (name: string) => fields.find(({ path }) => lastKey(path) === name)?.value;
    const name = at('name');
    const state = at('status') ?? at('conclusion') ?? at('result') ?? at('state');
    if (name === undefined || stateSeverity(state) !== 'bad' || at('allowfailure') === 'true') return [];
    const stage = at('stage');
    return [stage === undefined || stage === name ? name : `${stage} › ${name}`];
  });
  const shown = [...new Set(names)].slice(0, 5);
  return shown.length === 0 ? [] : [{ path: ['failed'], value: shown.join(', '), items: shown }];
}

/** When it ran, if the event has both ends of it beside each other. */
export interface Span {
  readonly fields: readonly Field[];
  readonly start: string;
  readonly end: string;
}

const starts: ReadonlySet<string> = new Set(['starttime', 'startedat', 'started', 'startdate', 'startsat']);
const ends: ReadonlySet<string> = new Set([
  ...[
    'endtime',
    'endedat',
    'endsat',
    'completiontime',
    'completedat',
    'finishtime',
    'finishedat',
    'finished',
  ],
  ...['resolvedat', 'closedat', 'recoveredat'],
]);

/** The first start and end of one object. `since` may be the start, which another part says. */
export function spanIn(
  texts: readonly Field[],
  timeIn: (value: string) => string | undefined,
): Span | undefined {
  const times = texts.filter(({ value }) => timeIn(value) !== undefined);
  const nameOf = ({ path }: Field) => lastKey(path);
  for (const start of times) {
    if (!starts.has(nameOf(start))) continue;
    const end = times.find((field) => ends.has(nameOf(field)) && placeOf(field) === placeOf(start));
    if (end) return { fields: [start, end], start: start.value, end: end.value };
  }
  return undefined;
}

/** What a state asks a person for. */
export type Ask = 'approval' | 'answer';

/** Something stands still until a person decides. */
export function askOf(state: string | undefined): Ask | undefined {
  const plain = plainKey(state ?? '');
  if (approvals.test(plain)) return 'approval';
  return answers.test(plain) ? 'answer' : undefined;
}

const approvals =
  /^(?:(?:awaiting|waitingfor|waitingon|pending|needs|requires)approval|manualapproval|approval(?:required|requested|needed|pending))$/;
const answers =
  /^(?:inquiring|action(?:required|needed)|(?:needs|requires)action|(?:awaiting|waitingfor|pending|needs|requires)(?:input|response|reply|confirmation|userinput|userresponse|customer|manualaction|user|decision))$/;
