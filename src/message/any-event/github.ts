import { allowedUrl } from '../../dingtalk/link.ts';
import { githubEventOf } from '../../event/github-adapter.ts';
import { textAt } from '../../json.ts';
import type { NewsPage } from '../message.ts';
import { allowedLinks } from '../pages/event-page.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';
import type { Severity } from '../severity.ts';
import { type Field, keysOf, plainKey } from './event-fields.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { saying } from './happening.ts';
import { partsPage } from './parts-page.ts';
import { stateSeverity } from './state-words.ts';

/** Objects of a payload that say where and who, not what; without `_`. */
const surroundings: ReadonlySet<string> = new Set([
  ...['repository', 'sender', 'organization', 'enterprise', 'action', 'hook', 'headrepository', 'headcommit'],
  ...['user', 'owner', 'creator', 'author', 'actor', 'triggeringactor', 'inviter', 'assignee', 'dismissedby'],
  ...[
    'pullrequests',
    'head',
    'base',
    'requester',
    'requestedreviewers',
    'reviewers',
    'runs',
    'steps',
    'labels',
  ],
]);

/** Fields that a message shows besides the parts; a payload is long, and repeats itself. */
const shownFields: ReadonlySet<string> = new Set([
  ...['path', 'manifestpath', 'vulnerableversionrange', 'affectedrange', 'identifier', 'fixedin', 'cveid'],
  ...[
    'externalidentifier',
    'dismissedreason',
    'dismissedcomment',
    'resolution',
    'permission',
    'privacy',
    'zen',
  ],
  ...['role', 'from', 'to', 'runnername', 'billingcycle', 'unitcount', 'readonly'],
  ...['contenttype', 'fullname'],
]);

/** Actions after which an alert needs nobody any more. */
const settled = /^(?:fixed|resolved|dismiss|closed|auto_dismissed|withdrawn|revoked)/;

/** The page of a GitHub event without a built-in message: what happened to which object. */
export function githubPage(renderContext: RenderContext): NewsPage {
  const { event, data, context, words, locale, runUrl } = renderContext;
  const name = githubEventOf(event) ?? '';
  const action = textAt(data, 'action') ?? event.type.split('.').slice(3).join(' ');
  const object = withoutSurroundings(data, name, 2);
  const parts = eventParts(object);
  const title = parts.headline ?? parts.title ?? parts.subjects[0];
  const ended = action === 'completed' || action === '' ? parts.outcome?.value : undefined;
  const what = saying(name.replaceAll('_', ' '), (ended ?? action).replaceAll('_', ' '), locale);
  const repository = textAt(data, 'repository.full_name') ?? textAt(data, 'organization.login');
  const page = pageOf(data) ?? textAt(data, 'repository.html_url');
  const sender = textAt(data, 'sender.login');
  const made = partsPage(
    renderContext,
    {
      ...parts,
      severity: severityOf(name, action, parts),
      outcome: undefined,
      subjects: parts.subjects.slice(0, 2),
      person: sender === undefined ? undefined : { path: ['sender', 'login'], value: sender },
      links: [],
      rest: parts.rest.filter(isShown),
    },
    {
      headline: title ? words.labelled(what, title.value) : what,
      place: repository,
      links: allowedLinks(renderContext, [
        ...(page ? [[linkWords(renderContext, page), page] as const] : []),
        ...(isFromThisRun(renderContext) && runUrl ? [[words.run, runUrl] as const] : []),
      ]),
    },
  );
  return { ...made, url: allowedUrl(page, context.serverUrl) ?? runUrl };
}

/** A page that is not on GitHub shows its host. */
function linkWords({ words, context }: RenderContext, page: string): string {
  const address = allowedUrl(page, context.serverUrl);
  const host = address === undefined ? '' : new URL(address).host;
  return address === undefined || address.startsWith(`${context.serverUrl}/`)
    ? words.open
    : words.openOn(host);
}

function isShown({ path }: Field): boolean {
  const keys = keysOf(path).map(plainKey);
  return shownFields.has(keys.at(-1) ?? '') && !keys.some((key) => key.endsWith('nodeid'));
}

/** An alert that is open needs attention, however bad its rule is; of other events, how they ended. */
function severityOf(name: string, action: string, { severity }: EventParts): Severity | undefined {
  if (name === 'deployment_review' && action === 'requested') return 'warning';
  if (!/_(?:alert|advisory)$/.test(name))
    return action === 'completed' || action === '' ? severity : undefined;
  if (settled.test(action)) return stateSeverity(action) === 'good' ? 'good' : undefined;
  return severity === 'critical' ? 'critical' : 'warning';
}

/** The payload without what is around the event's object, and that object without it. */
function withoutSurroundings(data: unknown, name: string, depth: number): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || depth === 0) return data;
  const known = Object.entries(data).filter(([key]) => {
    const plain = plainKey(key);
    // The member that an organization gained or lost is a `user`.
    if (name === 'organization' && plain === 'user') return true;
    return !surroundings.has(plain) && (plain !== 'installation' || name.startsWith('installation'));
  });
  return Object.fromEntries(known.map(([key, value]) => [key, withoutSurroundings(value, name, depth - 1)]));
}

/** The page of the event's object, whatever the payload calls it. */
function pageOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const objects = Object.entries(data).filter(([key]) => !surroundings.has(plainKey(key)));
  const pages = objects.map(([, value]) => textAt(value, 'html_url') ?? textAt(value, 'external_reference'));
  return pages.find((page) => page !== undefined);
}
