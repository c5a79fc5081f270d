import { type Msgtype, mentionsPeople } from '../../dingtalk/message.ts';
import { githubEventOf, isFromElsewhere } from '../../event/github-adapter.ts';
import { isHealthReport } from '../../event/health-report.ts';
import { isWaitingReport } from '../../event/waiting-report.ts';
import { asText, at, flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import { listed, type Said, say } from '../../said.ts';
import { isFailed } from '../../workflow/conclusion.ts';
import { readTeam } from '../../workflow/run-record.ts';
import type { Owner } from '../../workflow/workflow-run.ts';
import { required } from '../late.ts';
import type { Severity } from '../message.ts';
import { objectOf, type RenderContext } from '../render-context.ts';
import type { MessageSettings } from '../settings.ts';
import {
  type EventOutcome,
  isWanted,
  type Person,
  type ResolvedMentions,
  type Role,
  type RoleReasons,
  type Roles,
  resolveMentions,
} from './mentions.ts';
import type { OnCall } from './on-call.ts';

/** Whom a message about these events mentions. */
export function mentionTargets(
  renderContexts: readonly RenderContext[],
  { mentions: settings }: Pick<MessageSettings, 'mentions'>,
  msgtype: Msgtype,
): ResolvedMentions {
  const resolved = resolveMentions(
    settings,
    rolesOf(renderContexts),
    isWanted(settings) && settings.when !== 'always'
      ? outcomeOf(renderContexts)
      : { failed: undefined, changed: undefined },
    reasonsOf(renderContexts),
  );
  if (!isWanted(settings) || mentionsPeople[msgtype]) return resolved;
  const leftOut = say`DingTalk mentions nobody in a message of type ${msgtype}; the mentions were left out.`;
  return { ...resolved, warnings: [...resolved.warnings, leftOut], notes: [] };
}

function rolesOf(renderContexts: readonly RenderContext[]): Required<Roles> {
  const people = renderContexts.map(peopleOf);
  const holders = (role: Role) => people.flatMap((known) => known[role]);
  return {
    actor: holders('actor'),
    author: holders('author'),
    pusher: holders('pusher'),
    reviewers: holders('reviewers'),
    suspects: holders('suspects'),
    breaker: holders('breaker'),
    owners: holders('owners'),
    // The same whatever the event.
    'on-call': people[0]?.['on-call'] ?? [],
  };
}

/** What the log says of roles that follow rules. */
function reasonsOf(renderContexts: readonly RenderContext[]): RoleReasons {
  const onCall = renderContexts[0]?.onCall;
  const owned = renderContexts.flatMap(({ workflowRun }) => workflowRun?.owners ?? []);
  const isFailure = renderContexts.some(
    ({ isAboutRun, workflowRun }) => isAboutRun && workflowRun?.outcome === 'failure',
  );
  return {
    ...(onCall && { 'on-call': turnReason(onCall) }),
    ...(owned.length > 0 ? { owners: linesOf(owned) } : isFailure && { owners: noOwners }),
  };
}

const noOwners = say`The role "owners" mentions nobody: CODEOWNERS was not found, or names nobody for the files where the run failed.`;

function turnReason(onCall: OnCall): Said {
  switch (onCall.kind) {
    case 'turn':
      return say`number ${onCall.number} of "people", since ${onCall.since}`;
    case 'override':
      return say`by override ${onCall.number}, until ${onCall.until}`;
    case 'not yet':
      return say`Nobody is on call yet: the first turn begins at ${onCall.from}.`;
    default:
      return onCall satisfies never;
  }
}

/** `by .github/CODEOWNERS, line 3, 7` */
function linesOf(owned: readonly Owner[]): Said {
  const lines = [...new Set(owned.map(({ rule }) => rule.line))].toSorted((a, b) => a - b);
  const file = owned[0]?.rule.file ?? '';
  return say`by ${file}, line ${listed(lines)}`;
}

/** The people of the run as GitHub knows them, else as the event does. */
function peopleOf(renderContext: RenderContext): Required<Roles> {
  const { event, workflowRun, data, onCall } = renderContext;
  const object = objectOf(renderContext);
  return {
    actor: some(workflowRun?.people.actor, textAt(data, 'sender.login')),
    author: isWaitingReport(event)
      ? waitingAuthors(data)
      : authorNames(workflowRun?.authorNames, [
          textAt(data, 'pull_request.user.login'),
          textAt(object, 'author.login'),
          textAt(object, 'creator.login'),
          ...authorPaths.map((path) => textAt(data, path)),
          commitAuthorOf(data),
        ]),
    pusher: [knownOf(workflowRun?.people.pusher, textAt(data, 'pusher.name'), textAt(data, 'pusher.email'))],
    reviewers: reviewersOf(renderContext),
    suspects: (workflowRun?.suspects?.commits ?? [])
      .filter(({ isBot, isMerge }) => !isBot && !isMerge)
      .map(({ login, author }) => knownOf(login, author)),
    breaker: isHealthReport(event)
      ? itemsAt(data, 'workflows').flatMap((workflow) => some(textAt(workflow, 'red.breaker')))
      : some(workflowRun?.people.breaker),
    owners: (workflowRun?.owners ?? []).map(({ name }) => [name]),
    'on-call': onCall === undefined || onCall.kind === 'not yet' ? [] : [[onCall.person]],
  };
}

/** Asked to review a pull request, or to approve a deployment: people and teams. */
function reviewersOf({ event, workflowRun, data }: RenderContext): Person[] {
  if (isWaitingReport(event))
    return [
      ...itemsAt(data, 'reviews').flatMap((pull) => itemsAt(pull, 'asked')),
      ...itemsAt(data, 'approvals').flatMap((run) => itemsAt(run, 'reviewers')),
    ].flatMap((name) => some(asText(name)));
  const repository = textAt(data, 'repository.full_name');
  const known = (reviewer: unknown) => some(textAt(reviewer, 'login'), readTeam(reviewer, repository));
  if (githubEventOf(event) === 'deployment_review')
    return itemsAt(data, 'reviewers').flatMap((item) => known(at(item, 'reviewer')));
  return (
    workflowRun?.people.reviewers.map((login) => [login]) ??
    [
      ...itemsAt(data, 'pull_request.requested_reviewers'),
      ...itemsAt(data, 'pull_request.requested_teams'),
    ].flatMap(known)
  );
}

/** Whose turn it is: to mend a pull request, or to merge it. */
function waitingAuthors(data: unknown): Person[] {
  const pulls = [...itemsAt(data, 'authors'), ...itemsAt(data, 'merges')];
  return pulls.flatMap((pull) => some(textAt(pull, 'author'))).filter(([login]) => !login?.endsWith('[bot]'));
}

/** Where other events have the author of the issue, pull request or comment they belong to. */
const authorPaths = [
  'issue.user.login',
  'discussion.user.login',
  'deployment.creator.login',
  'commit.author.login',
];

/** A login, else the other names of the commit's author that the event has. */
function authorNames(
  names: Person | undefined,
  candidates: readonly (string | readonly string[] | undefined)[],
): Person[] {
  if (names !== undefined && names.length > 0) return [names];
  const first = candidates.find((candidate) => candidate !== undefined && candidate.length > 0);
  return first === undefined ? [] : [typeof first === 'string' ? [first] : first];
}

function commitAuthorOf(data: unknown): Person {
  const author = at(data, 'head_commit.author') ?? at(data, 'workflow_run.head_commit.author');
  return knownOf(textAt(author, 'username'), textAt(author, 'email'), textAt(author, 'name'));
}

/** The first candidate, as a person. */
function some(...candidates: readonly (string | undefined)[]): Person[] {
  const first = candidates.find((candidate) => candidate !== undefined);
  return first === undefined ? [] : [[first]];
}

function knownOf(...names: readonly (string | undefined)[]): Person {
  return names.filter((name) => name !== undefined);
}

/** True if one of the events says so; undefined if none says anything. */
function outcomeOf(renderContexts: readonly RenderContext[]): EventOutcome {
  return {
    failed: any(renderContexts.map(asksForPeople)),
    changed: any(renderContexts.map(hasChanged)),
  };
}

function any(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const known = answers.filter((answer) => answer !== undefined);
  return known.length === 0 ? undefined : known.some((answer) => answer);
}

/** A failure, or something that waits for somebody. */
function asksForPeople(renderContext: RenderContext): boolean | undefined {
  const { event, data } = renderContext;
  return isWaitingReport(event) ? (numberAt(data, 'counts.total') ?? 0) > 0 : hasFailed(renderContext);
}

/** Only a failure counts as changed for `at-when`. */
function hasChanged(renderContext: RenderContext): boolean | undefined {
  // What waits today may be other than what waited yesterday: nothing is remembered.
  if (isWaitingReport(renderContext.event)) return asksForPeople(renderContext);
  if (hasFailed(renderContext) === false) return false;
  if (isHealthReport(renderContext.event)) return flagAt(renderContext.data, 'changed');
  const { workflowRun, isAboutRun } = renderContext;
  const kind = isAboutRun ? workflowRun?.change.kind : undefined;
  return kind === undefined || kind === 'unknown' ? undefined : kind === 'changed';
}

/** The outcome in the event itself, of any system; undefined if it has none. */
export function hasFailed(renderContext: RenderContext): boolean | undefined {
  const { workflowRun, isAboutRun, runAttributes, data } = renderContext;
  if (isHealthReport(renderContext.event)) return (numberAt(data, 'counts.red') ?? 0) > 0;
  if (isWaitingReport(renderContext.event)) return false;
  const object = objectOf(renderContext);
  const ownSeverity = isAboutRun ? undefined : foreignSeverity(renderContext);
  if (ownSeverity !== undefined) return ownSeverity === 'bad' || ownSeverity === 'critical';
  const said =
    (isAboutRun ? workflowRun?.outcome : undefined) ??
    textAt(object, 'conclusion') ??
    textAt(object, 'state') ??
    workflowRun?.outcome ??
    runAttributes.status;
  return said === '' ? undefined : isFailed(said);
}

/** What an event of another system says of itself. */
function foreignSeverity({ event, late }: RenderContext): Severity | undefined {
  return isFromElsewhere(event) ? required(late.anyEvent).eventSeverity(event) : undefined;
}
