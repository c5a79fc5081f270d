import type { Step } from '../test/runner/runner.ts';

/** What the demo lets happen. */
export const happenings: readonly { readonly what: string; readonly step: Step }[] = [
  {
    what: 'A CloudEvent from a file',
    step: {
      inputs: { 'event-file': 'event.json' },
      files: {
        'event.json': JSON.stringify({
          id: '53d1c340-551a-11ed-96c7-8b504d95037c',
          source: 'sink-Dingtalk-quickstart',
          specversion: '1.0',
          type: 'quickstart',
          datacontenttype: 'text/plain',
          time: '2022-10-26T10:38:29.345Z',
          xvchatgroup: 'bot1',
          xvmsgtype: 'text',
          data: 'Hello dingtalk',
        }),
      },
    },
  },
  {
    what: 'A build that fails',
    step: {
      jobStatus: 'failure',
      matrix: { os: 'windows-latest', node: 24 },
      event: { name: 'push', payload: push() },
    },
  },
  {
    what: 'A release',
    step: { event: { name: 'release', payload: release() } },
  },
];

export function push() {
  const commit = {
    id: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    message: 'fix: handle empty payload\n\nAn event without data no longer stops the queue.',
    timestamp: '2026-11-20T09:30:00+08:00',
    url: 'https://github.com/octo/hello/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    author: { name: 'Mona', email: 'mona@example.com', username: 'mona' },
    committer: { name: 'Mona', email: 'mona@example.com', username: 'mona' },
    added: [],
    removed: [],
    modified: ['src/queue.ts'],
  };
  return {
    ref: 'refs/heads/main',
    before: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    after: commit.id,
    compare: 'https://github.com/octo/hello/compare/0f1e2d3c4b5a...a1b2c3d4e5f6',
    created: false,
    deleted: false,
    forced: false,
    commits: [commit],
    head_commit: commit,
    pusher: { name: 'mona', email: 'mona@example.com' },
    repository: repository(),
    sender: mona(),
  };
}

export function release() {
  return {
    action: 'published',
    release: {
      id: 1261438,
      url: 'https://api.github.com/repos/octo/hello/releases/1261438',
      html_url: 'https://github.com/octo/hello/releases/tag/v2.1.0',
      tag_name: 'v2.1.0',
      target_commitish: 'main',
      name: 'hello v2.1.0',
      draft: false,
      prerelease: false,
      author: mona(),
      created_at: '2026-11-20T01:20:00Z',
      published_at: '2026-11-20T01:30:00Z',
      body: `## What's Changed
* Faster start by @mona in https://github.com/octo/hello/pull/42
* An event without data no longer stops the queue by @hubot in https://github.com/octo/hello/pull/41

| platform | start |
| --- | --- |
| Linux | 90 ms |
| Windows | 120 ms |

**Full Changelog**: https://github.com/octo/hello/compare/v2.0.3...v2.1.0
`,
    },
    repository: repository(),
    sender: mona(),
  };
}

function repository() {
  return {
    id: 1296269,
    name: 'hello',
    full_name: 'octo/hello',
    private: false,
    owner: { login: 'octo', id: 583231, type: 'Organization' },
    html_url: 'https://github.com/octo/hello',
    url: 'https://api.github.com/repos/octo/hello',
    default_branch: 'main',
  };
}

function mona() {
  return { login: 'mona', id: 583231, type: 'User', html_url: 'https://github.com/mona' };
}
