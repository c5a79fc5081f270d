/**
 * Answers in the shapes that docs.github.com documents for the REST API, with the fields an action can meet.
 */

export const repository = 'octo-org/hello';

export interface StepAnswer {
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  number: number;
  started_at: string | null;
  completed_at: string | null;
}

export interface JobAnswer {
  id: number;
  run_id: number;
  run_attempt: number;
  head_branch: string;
  head_sha: string;
  html_url: string;
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: string | null;
  created_at: string;
  started_at: string;
  completed_at: string | null;
  name: string;
  steps: StepAnswer[];
  labels: string[];
  runner_id: number | null;
  runner_name: string | null;
  workflow_name: string;
}

export interface RunAnswer {
  id: number;
  name: string;
  display_title: string;
  head_branch: string;
  head_sha: string;
  path: string;
  run_number: number;
  run_attempt: number;
  event: string;
  status: string;
  conclusion: string | null;
  workflow_id: number;
  html_url: string;
  pull_requests: PullAnswer[];
  created_at: string;
  updated_at: string;
  run_started_at: string;
  actor: { login: string; id: number; type: string };
  triggering_actor: { login: string; id: number; type: string };
  head_commit: {
    id: string;
    tree_id: string;
    message: string;
    timestamp: string;
    author: { name: string; email: string };
    committer: { name: string; email: string };
  };
  repository: { id: number; full_name: string };
  head_repository: { id: number; full_name: string };
}

export interface WorkflowAnswer {
  id: number;
  name: string;
  path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface PullAnswer {
  id: number;
  number: number;
  url: string;
  head: { ref: string; sha: string; repo: { id: number; name: string } };
  base: { ref: string; sha: string; repo: { id: number; name: string } };
}

export interface AnnotationAnswer {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string | null;
  message: string;
  raw_details: string | null;
  blob_href: string;
}

export interface CommitAnswer {
  sha: string;
  html_url: string;
  commit: { message: string; author: { name: string; email: string; date: string } };
  author: { login: string; id: number; type: 'User' | 'Bot' } | null;
  parents: { sha: string }[];
}

export const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const workflowId = 161335;
export const runId = 30433642;

export function runAnswer(given: Partial<RunAnswer> = {}): RunAnswer {
  const id = given.id ?? runId;
  return {
    id,
    name: 'CI',
    display_title: 'fix: handle empty payload',
    head_branch: 'main',
    head_sha: sha,
    path: '.github/workflows/ci.yml',
    run_number: 128,
    run_attempt: 1,
    event: 'push',
    status: 'completed',
    conclusion: 'failure',
    workflow_id: workflowId,
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    pull_requests: [],
    created_at: '2026-03-01T03:00:00Z',
    updated_at: '2026-03-01T03:03:20Z',
    run_started_at: '2026-03-01T03:00:00Z',
    actor: { login: 'octocat', id: 583231, type: 'User' },
    triggering_actor: { login: 'octocat', id: 583231, type: 'User' },
    head_commit: {
      id: given.head_sha ?? sha,
      tree_id: 'd23f6eedb1e1b9610bbc754ddb5197bfe7271223',
      message: 'fix: handle empty payload\n\nIt may be null.',
      timestamp: '2026-03-01T02:59:00Z',
      author: { name: 'Mona Lisa', email: '583231+octocat@users.noreply.github.com' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    },
    repository: { id: 1296269, full_name: repository },
    head_repository: { id: 1296269, full_name: repository },
    ...given,
  };
}

/** A commit of a comparison; `login` is '' when GitHub knows no account of its author. */
export function commitAnswer(
  sha: string,
  message: string,
  login = 'octocat',
  given: Partial<CommitAnswer> = {},
): CommitAnswer {
  return {
    sha,
    html_url: `https://github.com/${repository}/commit/${sha}`,
    commit: {
      message,
      author: { name: login || 'Mona Lisa', email: 'mona@example.com', date: '2026-03-01T02:59:00Z' },
    },
    author: login === '' ? null : { login, id: 583231, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    parents: [{ sha: '0'.repeat(40) }],
    ...given,
  };
}

export function jobAnswer(given: Partial<JobAnswer> & { id: number; name: string }): JobAnswer {
  return {
    run_id: runId,
    run_attempt: 1,
    head_branch: 'main',
    head_sha: sha,
    html_url: `https://github.com/${repository}/actions/runs/${runId}/job/${given.id}`,
    status: 'completed',
    conclusion: 'success',
    created_at: '2026-03-01T03:00:01Z',
    started_at: '2026-03-01T03:00:05Z',
    completed_at: '2026-03-01T03:01:05Z',
    steps: [stepAnswer(1, 'Set up job'), stepAnswer(2, 'Run actions/checkout@v5')],
    labels: ['ubuntu-latest'],
    runner_id: given.id,
    runner_name: `GitHub Actions ${given.id}`,
    workflow_name: 'CI',
    ...given,
  };
}

export function stepAnswer(number: number, name: string, given: Partial<StepAnswer> = {}): StepAnswer {
  return {
    name,
    status: 'completed',
    conclusion: 'success',
    number,
    started_at: '2026-03-01T03:00:05Z',
    completed_at: '2026-03-01T03:00:08Z',
    ...given,
  };
}

export function annotationAnswer(message: string, given: Partial<AnnotationAnswer> = {}): AnnotationAnswer {
  return {
    path: 'src/a.ts',
    start_line: 12,
    end_line: 12,
    start_column: null,
    end_column: null,
    annotation_level: 'failure',
    title: null,
    message,
    raw_details: null,
    blob_href: `https://github.com/${repository}/blob/${sha}/src/a.ts`,
    ...given,
  };
}

/** What the runner itself writes on the check run of a step that exits with an error. */
export function exitCodeAnswer(code = 1): AnnotationAnswer {
  return annotationAnswer(`Process completed with exit code ${code}.`, { path: '.github', start_line: 30 });
}
