import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';

test.each<[string, Payload, string[]]>([
  [
    'that failed and says why',
    {
      status: 'errored',
      error: { message: 'No index\n\nAdd one' },
      commit: sha,
      pusher: { login: 'mona' },
      duration: 2_104,
    },
    [
      '### ❌ Pages site failed to build',
      '**octo/hello** · `a1b2c3d` · pushed by mona · 2 s',
      '> No index',
      '> Add one',
      `[Commit](…/commit/${sha}) · [Repository](…)`,
    ],
  ],
  [
    'of a commit that is none',
    { status: 'built', error: { message: null }, commit: 'odd', pusher: null, duration: 0 },
    ['### ✅ Pages site built', '**octo/hello**', '[Repository](…)'],
  ],
])('the build of a Pages site %s', async (_, build, expected) => {
  expect(await pageLines('page_build', { repository, build })).toEqual(expected);
});
