import { expect, test } from 'vitest';
import { packageName } from '../../../src/message/any-event/cdevent.ts';
import { ownList } from '../hostile.ts';

/** Source: package-url/purl-spec, README. */
test.each([
  ['pkg:npm/left-pad@1.3.0', 'left-pad 1.3.0'],
  ['pkg:npm/%40octo/cart@2.1.0', 'cart 2.1.0'],
  ['pkg:golang/git.example.com/octo/shop@v1.2.3', 'shop v1.2.3'],
  ['pkg:golang/git.example.com/octo/shop@v1.2.3#cmd/server', 'shop v1.2.3'],
  ['pkg:maven/org.example/cart@1.0?classifier=sources&type=zip', 'cart 1.0'],
  ['pkg:docker/shop/cart@sha256:244fd47e07d1004f0aed9c?repository_url=registry.example.com', 'cart 244fd47'],
  ['pkg:oci/cart@sha256%3A0b31b1c02ff458ad9b7b81cbdf8f028bd54699fa151f221d1e8de6817db93427', 'cart 0b31b1c'],
  ['pkg:npm/cart@v1-244fd47e07d1004f', 'cart v1-244fd47e07d1004f'],
  ['pkg:npm/cart@244fd47e07d1004f-dirty', 'cart 244fd47e07d1004f-dirty'],
  ['pkg:deb/debian/caf%C3%A9@1.0%2Bdfsg', 'café 1.0+dfsg'],
  ['pkg:pypi/django', 'django'],
  ['pkg:npm/%zz@%zz', '%zz %zz'],
  ['pkg:npm/@1.0', 'pkg:npm/@1.0'],
  ['pkg:', 'pkg:'],
  ['shop', 'shop'],
  ['https://example.com/pkg:npm/x@1', 'https://example.com/pkg:npm/x@1'],
])('%s is %s', (purl, name) => {
  expect(packageName(purl)).toBe(name);
});

test('a hostile text in a package URL stays text of one length at most', () => {
  for (const hostile of ownList) {
    const name = packageName(`pkg:npm/${hostile}@${hostile}`);
    expect(name.length).toBeLessThanOrEqual(2_000);
  }
});

test('takes time linear in the text', () => {
  for (const piece of ['/', '@', '%', 'pkg:', 'a/', '%41']) {
    const start = process.cpuUsage();
    packageName(`pkg:npm/${piece.repeat(300_000)}`);
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
  }
});
