import { schema as github } from '@octokit/graphql-schema';
import {
  buildSchema,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { repository } from './answers.ts';

/** An open pull request, as a test gives it. */
export interface PullAnswer {
  number: number;
  title?: string;
  author?: string | null;
  isBot?: boolean;
  isDraft?: boolean;
  createdAt?: string;
  readyAt?: string;
  labels?: string[];
  decision?: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  /** Of who may write. */
  opinions?: { state: 'APPROVED' | 'CHANGES_REQUESTED'; login: string; at: string }[];
  /** Logins, teams (`@octo-org/cart`), and bots (`copilot[bot]`), with the time of the request. */
  asked?: Record<string, string>;
  checks?: 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | 'EXPECTED' | null;
  mergeable?: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  committedAt?: string;
  additions?: number;
  deletions?: number;
  /** `octo-org/hello` unless a test says otherwise. */
  repository?: string;
}

/** What the token may read. */
export interface Rights {
  has(permission: 'pull-requests' | 'checks' | 'statuses' | 'members'): boolean;
}

let known: GraphQLSchema | undefined;

/** GitHub's public schema, which the queries are checked against as GitHub checks them. */
function publicSchema(): GraphQLSchema {
  known ??= buildSchema(github.idl, { assumeValid: true });
  return known;
}

interface Query {
  query: string;
  variables: Record<string, unknown>;
}

/** Answers as GitHub does: with status 200, whatever is wrong with the query. */
export async function answerQuery(
  { query, variables }: Query,
  pulls: readonly PullAnswer[],
  rights: Rights,
): Promise<FormattedExecutionResult> {
  const schema = publicSchema();
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors: errors.map((error) => error.toJSON()) };
  const rootValue = rootFor(pulls, rights);
  const result: ExecutionResult = await execute({ schema, document, rootValue, variableValues: variables });
  return {
    data: result.data ?? null,
    ...(result.errors && { errors: result.errors.map(asGitHub) }),
  };
}

/** GitHub has the type beside the message, and nothing under `extensions`. */
function asGitHub({ message, path, extensions }: GraphQLError): never {
  return { type: extensions.type, path, message } as never;
}

function refusal(): GraphQLError {
  return new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
}

function rootFor(pulls: readonly PullAnswer[], rights: Rights) {
  const all = pulls.toSorted((a, b) => Date.parse(createdOf(a)) - Date.parse(createdOf(b)));
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const full = `${owner}/${name}`;
      if (full !== repository)
        throw new GraphQLError(`Could not resolve to a Repository with the name '${full}'.`, {
          extensions: { type: 'NOT_FOUND' },
        });
      return { pullRequests: (page: PageArguments) => pageOf(all, page, rights, 'totalCount') };
    },
    search: ({ query, ...page }: PageArguments & { query: string }) => {
      const owner = /\buser:(\S+)/.exec(query)?.[1];
      const found = all.filter((pull) => repositoryOf(pull).startsWith(`${owner}/`) && pull.isDraft !== true);
      return pageOf(found, page, rights, 'issueCount');
    },
  };
}

interface PageArguments {
  first: number;
  after: string | null;
}

function pageOf(all: readonly PullAnswer[], { first, after }: PageArguments, rights: Rights, total: string) {
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    [total]: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
    nodes: all
      .slice(start, end)
      .map((pull) => (rights.has('pull-requests') ? nodeOf(pull, rights) : refusal())),
  };
}

function createdOf({ createdAt = '2026-03-01T00:00:00Z' }: PullAnswer): string {
  return createdAt;
}

function repositoryOf(pull: PullAnswer): string {
  return pull.repository ?? repository;
}

function nodeOf(pull: PullAnswer, rights: Rights) {
  const {
    number,
    title = `Change ${number}`,
    isDraft = false,
    labels = [],
    opinions = [],
    asked = {},
  } = pull;
  const { author = 'octocat', checks = null, mergeable = 'MERGEABLE', decision = null } = pull;
  const reviewer = (name: string) =>
    name.startsWith('@') && !rights.has('members') ? null : reviewerOf(name);
  const requests = Object.entries(asked);
  return {
    __typename: 'PullRequest',
    number,
    title,
    url: `https://github.com/${repositoryOf(pull)}/pull/${number}`,
    isDraft,
    createdAt: createdOf(pull),
    additions: pull.additions ?? 10,
    deletions: pull.deletions ?? 2,
    mergeable,
    reviewDecision: decision,
    repository: { nameWithOwner: repositoryOf(pull) },
    author: author === null ? null : { __typename: pull.isBot ? 'Bot' : 'User', login: author },
    labels: { nodes: labels.map((name) => ({ name })) },
    reviewRequests: { nodes: requests.map(([name]) => ({ requestedReviewer: reviewer(name) })) },
    latestOpinionatedReviews: {
      nodes: opinions.map(({ state, login, at }) => ({
        state,
        submittedAt: at,
        author: { __typename: 'User', login },
      })),
    },
    timelineItems: {
      nodes: [
        ...(pull.readyAt === undefined
          ? []
          : [{ __typename: 'ReadyForReviewEvent', createdAt: pull.readyAt }]),
        ...requests.map(([name, createdAt]) => ({
          __typename: 'ReviewRequestedEvent',
          createdAt,
          requestedReviewer: reviewer(name),
        })),
      ],
    },
    commits: {
      nodes: [
        {
          commit: {
            committedDate: pull.committedAt ?? createdOf(pull),
            statusCheckRollup: () => {
              if (!rights.has('checks') || !rights.has('statuses')) throw refusal();
              return checks === null ? null : { state: checks };
            },
          },
        },
      ],
    },
  };
}

function reviewerOf(name: string) {
  if (name.startsWith('@')) return { __typename: 'Team', combinedSlug: name.slice(1) };
  return name.endsWith('[bot]')
    ? { __typename: 'Bot', login: name.replace('[bot]', '') }
    : { __typename: 'User', login: name };
}

/** The same in the REST API, which names teams to any token. */
export function restPull({ number, asked = {} }: PullAnswer): Record<string, unknown> {
  const names = Object.keys(asked);
  return {
    number,
    requested_reviewers: names.filter((name) => !name.startsWith('@')).map((login) => ({ login })),
    requested_teams: names
      .filter((name) => name.startsWith('@'))
      .map((name) => ({ slug: name.split('/')[1], name: name.split('/')[1] })),
  };
}
