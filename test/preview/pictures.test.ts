import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOf, pictures } from '../../scripts/picture-list.ts';

const folder = new URL('../../docs/images/', import.meta.url);

test('every picture shows the message as it is now: else run "npm run pictures" and commit docs/images', async () => {
  const now = Object.fromEntries((await pictures()).map((picture) => [picture.name, hashOf(picture)]));
  expect(JSON.parse(readFileSync(new URL('hashes.json', folder), 'utf8'))).toEqual(now);
});

test('every picture is smaller than 100 kB', async () => {
  for (const { name } of await pictures()) {
    expect(statSync(new URL(`${name}.png`, folder)).size, name).toBeLessThan(100_000);
  }
});
