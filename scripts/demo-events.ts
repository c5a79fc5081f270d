import type { Locale } from '../src/message/settings.ts';
import { repository as fullName, runId, sha } from '../test/github/answers.ts';
import type { Step } from '../test/runner/runner.ts';

/** The events of the demo. */
export const happenings: readonly { readonly what: Readonly<Record<Locale, string>>; readonly step: Step }[] =
  [
    {
      what: { en: 'A CloudEvent from a file', 'zh-CN': '来自文件的 CloudEvent' },
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
      what: { en: 'A build that fails', 'zh-CN': '构建失败' },
      step: {
        inputs: {
          needs: JSON.stringify({
            lint: { result: 'failure', outputs: {} },
            test: { result: 'failure', outputs: {} },
          }),
          'notify-when': 'changed, fixed',
          'at-logins': 'author',
          'at-when': 'failure',
          'login-map': 'mona: 13800138000',
        },
        event: { name: 'push', payload: push() },
        env: {
          GITHUB_REPOSITORY: fullName,
          GITHUB_RUN_ID: String(runId),
          GITHUB_JOB: 'notify',
          GITHUB_SHA: sha,
        },
      },
    },
    {
      what: { en: 'A release', 'zh-CN': '发布新版本' },
      step: { event: { name: 'release', payload: release() }, env: { GITHUB_REPOSITORY: fullName } },
    },
  ];

export function push() {
  const commit = {
    id: sha,
    message: 'fix: handle empty payload\n\nAn event without data no longer stops the queue.',
    timestamp: '2026-11-20T09:30:00+08:00',
    url: page(`commit/${sha}`),
    author: { name: 'Mona', email: 'mona@example.com', username: 'mona' },
    committer: { name: 'Mona', email: 'mona@example.com', username: 'mona' },
    added: [],
    removed: [],
    modified: ['src/queue.ts'],
  };
  return {
    ref: 'refs/heads/main',
    before: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    after: sha,
    compare: page('compare/0f1e2d3c4b5a...a1b2c3d4e5f6'),
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
      url: `https://api.github.com/repos/${fullName}/releases/1261438`,
      html_url: page('releases/tag/v2.1.0'),
      tag_name: 'v2.1.0',
      target_commitish: 'main',
      name: 'hello v2.1.0',
      draft: false,
      prerelease: false,
      author: mona(),
      created_at: '2026-11-20T01:20:00Z',
      published_at: '2026-11-20T01:30:00Z',
      body: `## What's Changed
* Faster start by @mona in ${page('pull/42')}
* An event without data no longer stops the queue by @hubot in ${page('pull/41')}

| platform | start |
| --- | --- |
| Linux | 90 ms |
| Windows | 120 ms |

**Full Changelog**: ${page('compare/v2.0.3...v2.1.0')}
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
    full_name: fullName,
    private: false,
    owner: { login: 'octo-org', id: 583231, type: 'Organization' },
    html_url: page(),
    url: `https://api.github.com/repos/${fullName}`,
    default_branch: 'main',
  };
}

function page(path = ''): string {
  return `https://github.com/${fullName}${path === '' ? '' : `/${path}`}`;
}

function mona() {
  return { login: 'mona', id: 583231, type: 'User', html_url: 'https://github.com/mona' };
}
