import type { Msgtype } from '../robot/wire/message.ts';
import { isWanted, mentionsFor, type Person, type Roles, type Verdict } from './mentions.ts';
import type { Mentions } from './message.ts';
import { type Occasion, objectOf } from './occasion.ts';
import { at, itemsAt, textAt } from './reader.ts';
import type { MessageSettings } from './settings.ts';

/** Whom a message about these events mentions; warnings are added to the set. */
export function mentionsOf(
  occasions: readonly Occasion[],
  settings: MessageSettings,
  msgtype: Msgtype,
  warnings: Set<string>,
): Mentions {
  const { mentions, warnings: found } = mentionsFor(
    settings.mentions,
    rolesOf(occasions),
    verdictOf(occasions),
  );
  for (const warning of found) warnings.add(warning);
  if (isWanted(settings.mentions) && (msgtype === 'link' || msgtype === 'feedCard')) {
    warnings.add(`DingTalk mentions nobody in a message of type ${msgtype}; the mentions were left out.`);
  }
  return mentions;
}

function rolesOf(occasions: readonly Occasion[]): Roles {
  const people = occasions.map(peopleOf);
  return {
    actor: people.flatMap(({ actor }) => actor),
    author: people.flatMap(({ author }) => author),
    pusher: people.flatMap(({ pusher }) => pusher),
    reviewers: people.flatMap(({ reviewers }) => reviewers),
  };
}

/** What GitHub said of the run, else what the event says itself. */
function peopleOf(occasion: Occasion): Roles {
  const { build, data } = occasion;
  const object = objectOf(occasion);
  return {
    actor: some(build?.people.actor, textAt(data, 'sender.login')),
    author: authorOf(build?.authorNames, [
      textAt(data, 'pull_request.user.login'),
      textAt(object, 'user.login'),
      textAt(object, 'author.login'),
      textAt(object, 'creator.login'),
      ...authorPaths.map((path) => textAt(data, path)),
      commitAuthorOf(data),
    ]),
    pusher: [knownOf(build?.people.pusher, textAt(data, 'pusher.name'), textAt(data, 'pusher.email'))],
    reviewers:
      build?.people.reviewers.map((login) => [login]) ??
      itemsAt(data, 'pull_request.requested_reviewers').flatMap((reviewer) =>
        some(textAt(reviewer, 'login')),
      ),
  };
}

/** Where an event that is about something else has the author of what it belongs to. */
const authorPaths = [
  'issue.user.login',
  'discussion.user.login',
  'deployment.creator.login',
  'commit.author.login',
];

/** A login, else by what the event knows who wrote its commit. */
function authorOf(
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

/** True if any of the events says so; undefined if none says anything. */
function verdictOf(occasions: readonly Occasion[]): Verdict {
  return {
    failed: any(occasions.map(hasFailed)),
    changed: any(occasions.map(hasChanged)),
  };
}

function any(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const known = answers.filter((answer) => answer !== undefined);
  return known.length === 0 ? undefined : known.some((answer) => answer);
}

/** What did not fail has not changed in the sense of `at-when`, whatever went before it. */
function hasChanged(occasion: Occasion): boolean | undefined {
  if (hasFailed(occasion) === false) return false;
  const { build, concernsRun } = occasion;
  const kind = concernsRun ? build?.change.kind : undefined;
  return kind === undefined || kind === 'unknown' ? undefined : kind === 'changed';
}

const failures = new Set(['failure', 'failed', 'error', 'timed_out', 'startup_failure', 'action_required']);

/** What the event says of its own outcome; undefined when it says nothing. */
export function hasFailed(occasion: Occasion): boolean | undefined {
  const { build, concernsRun, facts, data } = occasion;
  const object = objectOf(occasion);
  const said =
    (concernsRun ? build?.outcome : undefined) ??
    textAt(object, 'conclusion') ??
    textAt(object, 'state') ??
    textAt(at(data, 'subject.content'), 'outcome') ??
    build?.outcome ??
    facts.status;
  return said === '' ? undefined : failures.has(said.toLowerCase());
}
