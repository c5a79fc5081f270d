import { allowedUrl } from '../../dingtalk/link.ts';
import { githubEventOf } from '../../event/github-adapter.ts';
import { at, itemsAt, textAt } from '../../json.ts';
import type { NewsPage, Severity } from '../message.ts';
import { allowedLinks } from '../pages/event-page.ts';
import { workflowRunWords } from '../pages/workflow-run.words.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';
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
    'requestor',
    'approver',
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
      rest: [...(name === 'deployment_review' ? reviewFields(data) : []), ...parts.rest.filter(isShown)],
    },
    {
      headline: title ? words.labelled(what, title.value) : what,
      place: repository,
      links: allowedLinks(renderContext, [
        ...(page
          ? [
              [
                isToApprove(name, action) ? workflowRunWords[locale].approve : linkWords(renderContext, page),
                page,
              ] as const,
            ]
          : []),
        ...(isFromThisRun(renderContext) && runUrl ? [[words.run, runUrl] as const] : []),
      ]),
    },
  );
  return { ...made, url: allowedUrl(page, context.serverUrl) ?? runUrl };
}

/** Somebody is to approve a deployment. */
function isToApprove(name: string, action: string): boolean {
  return name === 'deployment_review' && action === 'requested';
}

/** Of a deployment that waits: which workflow and run it is, and who may approve it. */
function reviewFields(data: unknown): Field[] {
  const run = at(data, 'workflow_run');
  const number = textAt(run, 'run_number');
  const workflow = [textAt(run, 'name'), number && `#${number}`].filter(Boolean).join(' ');
  const reviewers = itemsAt(data, 'reviewers')
    .slice(0, 10)
    .map((item) => textAt(item, 'reviewer.login') ?? textAt(item, 'reviewer.name'))
    .filter((name) => name !== undefined);
  const approver = textAt(data, 'approver.login');
  const comment = textAt(data, 'comment');
  return [
    ...(workflow === '' ? [] : [{ path: ['workflow'], value: workflow }]),
    ...(reviewers.length === 0
      ? []
      : [{ path: ['reviewers'], value: reviewers.join(', '), items: reviewers }]),
    ...(approver === undefined ? [] : [{ path: ['approver'], value: approver }]),
    ...(comment === undefined ? [] : [{ path: ['comment'], value: comment }]),
  ];
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
  if (isToApprove(name, action)) return 'warning';
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
