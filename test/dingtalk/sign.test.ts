import { expect, test } from 'vitest';
import { sign } from '../../src/dingtalk/sign.ts';
import { Secret } from '../../src/secret.ts';

// Vectors computed with other implementations; the third row swapped (key and message) is Feishu's, and wrong
// here.
test.each([
  [
    1582163555000,
    'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68',
    'BQKsG+QOCl+bYJOLc6pxDHxjVquzlZPWgvRzeN2J5zY=',
  ],
  [1700000000000, 'SEC1234567890abcdef', 'RqBq3E1RTBDv3n2QBCh4adZ2WHk9mVklyUoDBLxarjI='],
  [1700000000000, 'SECtest123', 'w3RMHXzixTMdzr8OHJUmVLS4IoPJVdu+Ut1LE48MePE='],
  [1700000000001, 'this is secret', 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM='],
])('signs %i with %s', (timestampMs, secret, expected) => {
  expect(sign(timestampMs, new Secret(secret))).toBe(expected);
});
