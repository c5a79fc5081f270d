import { type Forge, gitHub } from '../forge.ts';
import { asCount, asObject, asText } from '../json.ts';
import { listed, type Said, say } from '../said.ts';
import { printable } from '../text.ts';

/** A part of the run that GitHub is asked for. */
export type QueryPart = keyof typeof permissions;

/**
 * The permission that each part needs. Source: docs.github.com, "Permissions required for GitHub Apps",
 * repository permissions.
 */
const permissions = {
  run: 'actions: read',
  jobs: 'actions: read',
  'earlier runs': 'actions: read',
  logs: 'actions: read',
  annotations: 'checks: read',
  'jobs of the run before': 'actions: read',
  'commit author': 'contents: read',
  'commits since': 'contents: read',
  'runs of the branch': 'actions: read',
  workflows: 'actions: read',
  files: 'contents: read',
  'code owners': 'contents: read',
  'pull requests': 'pull-requests: read',
  'requested teams': 'pull-requests: read',
  'last commits': 'contents: read',
  'parts of pull requests': 'pull-requests: read',
  'check runs': 'checks: read',
  'commit statuses': 'statuses: read',
  'waiting runs': 'actions: read',
} as const;

const partNames: Readonly<Record<QueryPart, Said>> = {
  run: say`run`,
  jobs: say`jobs`,
  'earlier runs': say`earlier runs`,
  logs: say`logs`,
  annotations: say`annotations`,
  'jobs of the run before': say`jobs of the run before`,
  'commit author': say`commit author`,
  'commits since': say`commits since`,
  'runs of the branch': say`runs of the branch`,
  workflows: say`workflows`,
  files: say`files`,
  'code owners': say`code owners`,
  'pull requests': say`pull requests`,
  'requested teams': say`requested teams`,
  'last commits': say`last commits`,
  'parts of pull requests': say`parts of pull requests`,
  'check runs': say`check runs`,
  'commit statuses': say`commit statuses`,
  'waiting runs': say`waiting runs`,
};

export type QueryErrorReason =
  | { readonly kind: 'no-token' }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'permission' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'rate-limit'; readonly resetAt: string | undefined }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'slow'; readonly budgetMs: number }
  | { readonly kind: 'network'; readonly detail: string | undefined }
  | { readonly kind: 'partial' }
  | { readonly kind: 'unreadable' };

/** A query whose answer says that it failed, although its status does not. */
export class QueryFailure extends Error {
  readonly reason: QueryErrorReason;

  constructor(reason: QueryErrorReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** A part of the run that is missing, and why. */
export interface QueryError {
  readonly part: QueryPart;
  readonly reason: QueryErrorReason;
}

/** With several reasons, the first that the reader can fix is shown. */
const byUse: readonly QueryErrorReason['kind'][] = [
  'no-token',
  'bad-token',
  'permission',
  'rate-limit',
  'not-found',
  'status',
  'slow',
  'network',
  'partial',
  'unreadable',
];

/** How a warning calls a part. */
export function nameOfPart(part: QueryPart): Said {
  return partNames[part];
}

/** One warning for all missing parts that are worth it; undefined if there is none. */
export function queryWarning(all: readonly QueryError[], forge: Forge = gitHub): Said | undefined {
  const problems = worthAWarning(all, forge);
  const reason = queryErrorText(problems, forge);
  if (reason === undefined) return undefined;
  const parts = unique(problems.map(({ part }) => part)).map((part) => partNames[part]);
  return say`The message is sent without some data that could not be read from ${forge.name} (${listed(parts)}): ${reason}`;
}

/** The errors without those for what the forge does not have. */
export function worthAWarning(all: readonly QueryError[], forge: Forge): readonly QueryError[] {
  return forge.answersAll ? all : all.filter(({ reason }) => !isOrdinary(reason));
}

/** How a forge says that it has no answer, or none for the token of a job. */
function isOrdinary(reason: QueryErrorReason): boolean {
  if (reason.kind === 'status') return reason.status < 500;
  return ['no-token', 'permission', 'not-found', 'unreadable'].includes(reason.kind);
}

/** Why parts are missing and what to do, for the reason that the reader can fix; undefined if nothing is missing. */
export function queryErrorText(problems: readonly QueryError[], forge: Forge = gitHub): Said | undefined {
  const [first] = problems.toSorted((a, b) => byUse.indexOf(a.reason.kind) - byUse.indexOf(b.reason.kind));
  if (first === undefined) return undefined;
  const alike = problems.filter(({ reason }) => reason.kind === first.reason.kind);
  const missing = unique(alike.map(({ part }) => permissions[part]));
  const permission = listed(
    missing.map((permission) => `"${permission}"`),
    ' and ',
  );
  return describeStatus(first.reason, permission, forge);
}

/** The same; also if no query was made. */
export function explainQueryErrors(problems: readonly QueryError[], forge: Forge = gitHub): Said {
  return queryErrorText(problems, forge) ?? say`${forge.name} did not answer.`;
}

function describeStatus(
  reason: QueryErrorReason,
  permission: Said,
  { name: forge, answersAll }: Forge,
): Said {
  switch (reason.kind) {
    case 'no-token':
      return say`there is no "github-token". Give it a token with ${permission}.`;
    case 'bad-token':
      return say`${forge} does not accept the "github-token" (401). Leave it out to use the job's own token.`;
    case 'permission':
      if (!answersAll) return say`${forge} does not show this to the job's token (403).`;
      return say`the "github-token" lacks a permission (403). Add ${permission} to the job's "permissions".`;
    case 'not-found':
      if (!answersAll) return say`this ${forge} does not have it (404).`;
      return say`GitHub did not find this run (404). On github.com the "github-token" needs ${permission} in this repository. Servers such as Gitea and Forgejo do not have this API; set \`github-token: ''\` there.`;
    case 'rate-limit':
      return say`the rate limit of the "github-token" is used up until ${reason.resetAt ?? say`later`}.`;
    case 'status':
      return say`${forge} answered ${reason.status}.`;
    case 'slow':
      return say`${forge} did not answer within ${reason.budgetMs / 1000} s.`;
    case 'network':
      return say`${forge} could not be reached (${reason.detail === undefined ? say`no reason given` : printable(reason.detail)}). Check the runner's network and proxy.`;
    case 'partial':
      return say`GitHub returned only part of its answer, which happens when it runs out of time. Run the step again.`;
    case 'unreadable':
      return say`${forge}'s answer is not what its API documents. Check for a proxy or gateway in between.`;
    default:
      return reason satisfies never;
  }
}

/**
 * Why a request failed. Rate limits come as 403 or 429; their headers distinguish them from a missing
 * permission. Source: docs.github.com, "Rate limits for the REST API".
 */
export function reasonOf(error: unknown): QueryErrorReason {
  if (error instanceof QueryFailure) return error.reason;
  const failed = asObject(error);
  const response = asObject(failed?.response);
  if (response === undefined) return { kind: 'network', detail: findErrorCode(error) };
  const status = asCount(failed?.status) ?? 0;
  const headers = asObject(response.headers) ?? {};
  if (status === 429 || (status === 403 && isRateLimit(headers, failed?.message))) {
    return { kind: 'rate-limit', resetAt: resetAt(headers['x-ratelimit-reset']) };
  }
  if (status === 401) return { kind: 'bad-token' };
  if (status === 403) return { kind: 'permission' };
  if (status === 404) return { kind: 'not-found' };
  return { kind: 'status', status };
}

function isRateLimit(headers: Readonly<Record<string, unknown>>, message: unknown): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /\brate limit/i.test(asText(message) ?? '')
  );
}

/** The header is in seconds since 1970. */
function resetAt(header: unknown): string | undefined {
  const text = asText(header);
  if (text === undefined || !/^\d{1,11}$/.test(text)) return undefined;
  return new Date(Number(text) * 1000).toISOString();
}

/** The innermost error code (`ECONNREFUSED`), else the innermost message: causes are nested. */
function findErrorCode(error: unknown): string | undefined {
  let text: string | undefined;
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    text = asText((inner as Error & { code?: unknown }).code) ?? inner.message;
  }
  return text;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
