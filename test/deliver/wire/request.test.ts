import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { requestFor } from '../../../src/deliver/wire/request.ts';
import { robotAt } from '../runtime.ts';

const url = 'https://oapi.dingtalk.com/robot/send?access_token=f00dfeedf00dfeed';
const message = { msgtype: 'text', text: { content: '你好' } } as const;

test('the signature stands in the query, encoded once, with the time it was made', () => {
  const request = requestFor(robotAt(url, 'this is secret'), message, 1700000000001);
  expect(request.path.reveal()).toBe(
    '/robot/send?access_token=f00dfeedf00dfeed&timestamp=1700000000001&sign=aOZ0Y%2FR7BCg4xs87AcG5MYf26YmwfVRTLD0z3X%2Bp%2FmM%3D',
  );
  expect(request.sign?.reveal()).toBe('aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM=');
});

test('without a secret there is neither timestamp nor signature', () => {
  const request = requestFor(robotAt(url), message, 1700000000001);
  expect(request.path.reveal()).toBe('/robot/send?access_token=f00dfeedf00dfeed');
  expect(request.sign).toBeUndefined();
});

test('what is shown of a request has no credential in it, however it is printed', () => {
  const request = requestFor(robotAt(url, 'SECtest123'), message, 1700000000000);
  const shown = `${inspect(request, { depth: 9 })}${JSON.stringify(request)}${request.shown}${request.path}`;
  expect(request.shown).toBe(
    'https://oapi.dingtalk.com/robot/send?access_token=***&timestamp=1700000000000&sign=***',
  );
  for (const secret of ['f00dfeed', 'SECtest123', 'w3RMHXzix']) expect(shown).not.toContain(secret);
});
