import { expect, test } from 'vitest';
import { missingKeyword } from '../../../src/message/fit/keyword.ts';

test.each<[string | undefined, string[], string]>([
  ['deploy', ['a build'], 'deploy'],
  ['deploy', ['a deploy'], ''],
  ['deploy', ['a', 'deploys'], ''],
  // DingTalk compares exactly.
  ['deploy', ['Deploy'], 'deploy'],
  ['deploy', [], 'deploy'],
  ['', ['a'], ''],
  ['', [], ''],
  [undefined, ['a'], ''],
])('of the keyword %j, the texts %j lack %j', (keyword, texts, missing) => {
  expect(missingKeyword(keyword, ...texts)).toBe(missing);
});
