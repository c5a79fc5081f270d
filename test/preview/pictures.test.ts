import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOf, pictures } from '../../scripts/picture-list.ts';

const folder = new URL('../../docs/images/', import.meta.url);

test('every picture shows the message as it is now: else run "npm run pictures" and commit docs/images', async () => {
  const now = Object.fromEntries((await pictures()).map((picture) => [picture.name, hashOf(picture)]));
  expect(JSON.parse(readFileSync(new URL('hashes.json', folder), 'utf8'))).toEqual(now);
});

test('pictures are small: 40 kB each, 1 MB in all, and no other file is there', async () => {
  const names = (await pictures()).map(({ name }) => `${name}.png`);
  expect(readdirSync(folder).toSorted()).toEqual([...names, 'hashes.json'].toSorted());
  const sizes = names.map((name) => statSync(new URL(name, folder)).size);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000);
});
