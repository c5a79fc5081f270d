import { expect, test } from 'vitest';
import { proxyFor, proxySecrets } from '../../src/network/proxy.ts';

const robot = 'https://oapi.dingtalk.com';
const a = 'http://a:1';
const b = 'http://b:2';

test.each([
  ['nothing set', robot, {}, undefined],
  ['lower case', robot, { https_proxy: a }, 'a:1'],
  ['upper case', robot, { HTTPS_PROXY: a }, 'a:1'],
  ['lower case wins', robot, { https_proxy: a, HTTPS_PROXY: b }, 'a:1'],
  ['an empty lower case does not hide the upper case', robot, { https_proxy: '', HTTPS_PROXY: b }, 'b:2'],
  ['spaces are empty', robot, { https_proxy: ' ', HTTPS_PROXY: b }, 'b:2'],
  ['both empty', robot, { https_proxy: '', HTTPS_PROXY: '' }, undefined],
  ['http_proxy is for plain http alone', robot, { http_proxy: a, HTTP_PROXY: a }, undefined],
  ['host and port without a scheme', robot, { https_proxy: 'a:1' }, 'a:1'],
  ['the port of http', robot, { https_proxy: 'http://a' }, 'a:80'],
  ['the port of https', robot, { https_proxy: 'https://a' }, 'a:443'],
  ['an IPv6 proxy', robot, { https_proxy: 'http://[::2]:1' }, '::2:1'],
  ['loopback by name', 'https://localhost:8443', { https_proxy: a }, undefined],
  ['loopback by IPv4', 'https://127.8.9.1:8443', { https_proxy: a }, undefined],
  ['loopback by IPv6', 'https://[::1]:8443', { https_proxy: a }, undefined],
  ['plain http', 'http://127.0.0.1', { https_proxy: a, http_proxy: a }, undefined],
  ['no_proxy *', robot, { https_proxy: a, no_proxy: '*' }, undefined],
  ['NO_PROXY', robot, { https_proxy: a, NO_PROXY: 'oapi.dingtalk.com' }, undefined],
  [
    'an empty no_proxy does not hide NO_PROXY',
    robot,
    { https_proxy: a, no_proxy: '', NO_PROXY: '*' },
    undefined,
  ],
  ['no_proxy before NO_PROXY', robot, { https_proxy: a, no_proxy: 'x.com', NO_PROXY: '*' }, 'a:1'],
  ['no_proxy of another host', robot, { https_proxy: a, no_proxy: 'example.com' }, 'a:1'],
  ['no_proxy of the domain', robot, { https_proxy: a, no_proxy: 'dingtalk.com' }, undefined],
  ['no_proxy .suffix', robot, { https_proxy: a, no_proxy: '.dingtalk.com' }, undefined],
  ['no_proxy *.suffix', robot, { https_proxy: a, no_proxy: '*.dingtalk.com' }, undefined],
  ['no_proxy of half a label', robot, { https_proxy: a, no_proxy: 'talk.com' }, 'a:1'],
  ['no_proxy in capitals', robot, { https_proxy: a, no_proxy: 'OAPI.DINGTALK.COM' }, undefined],
  ['no_proxy with a dot at its end', robot, { https_proxy: a, no_proxy: 'dingtalk.com.' }, undefined],
  ['no_proxy as a list', robot, { https_proxy: a, no_proxy: 'x.com, dingtalk.com' }, undefined],
  ['no_proxy with spaces', robot, { https_proxy: a, no_proxy: 'x.com dingtalk.com' }, undefined],
  ['no_proxy with the port', robot, { https_proxy: a, no_proxy: 'dingtalk.com:443' }, undefined],
  ['no_proxy with another port', robot, { https_proxy: a, no_proxy: 'dingtalk.com:8443' }, 'a:1'],
  [
    'no_proxy with the port of the URL',
    `${robot}:8443`,
    { https_proxy: a, no_proxy: 'dingtalk.com:8443' },
    undefined,
  ],
  ['no_proxy with an IPv4', 'https://10.0.0.1', { https_proxy: a, no_proxy: '10.0.0.1' }, undefined],
  ['no_proxy with a bare IPv6', 'https://[fd00::1]', { https_proxy: a, no_proxy: 'fd00::1' }, undefined],
  [
    'no_proxy with an IPv6 in brackets',
    'https://[fd00::1]',
    { https_proxy: a, no_proxy: '[fd00::1]' },
    undefined,
  ],
  [
    'no_proxy with an IPv6 and its port',
    'https://[fd00::1]:8443',
    { https_proxy: a, no_proxy: '[fd00::1]:8443' },
    undefined,
  ],
  [
    'no_proxy with an IPv6 and another port',
    'https://[fd00::1]',
    { https_proxy: a, no_proxy: '[fd00::1]:8443' },
    'a:1',
  ],
  ['no_proxy of an empty port', robot, { https_proxy: a, no_proxy: ':443' }, 'a:1'],
  ['no_proxy of a dot alone', robot, { https_proxy: a, no_proxy: '.' }, 'a:1'],
  ['no_proxy with another name before it', robot, { https_proxy: a, no_proxy: 'x[::1]:443' }, 'a:1'],
  [
    'an IPv6 with its port twice',
    'https://[fd00::1]',
    { https_proxy: a, no_proxy: '[fd00::1]:443' },
    undefined,
  ],
  ['a name with spaces around it', robot, { https_proxy: ` ${a} `, no_proxy: ' x.com ' }, 'a:1'],
  [
    'plain http, which has a variable of its own',
    'http://ghes.example',
    { https_proxy: 'http://b:1', http_proxy: a },
    'a:1',
  ],
  ['plain http without that variable', 'http://ghes.example', { https_proxy: a }, undefined],
  [
    'plain http to a name with its port',
    'http://ghes.example',
    { http_proxy: a, no_proxy: 'ghes.example:80' },
    undefined,
  ],
  ['no_proxy of commas alone', robot, { https_proxy: a, no_proxy: ',, ,' }, 'a:1'],
])('%s', (_, origin, env, expected) => {
  const proxy = proxyFor(origin, env);
  expect(proxy && `${proxy.hostname}:${proxy.port}`).toBe(expected);
});

test.each([
  ['http://a', 'http:'],
  ['a:1', 'http:'],
  ['https://a', 'https:'],
  ['HTTPS://a', 'https:'],
])('%s is reached by %s', (value, protocol) => {
  expect(proxyFor(robot, { https_proxy: value })?.protocol).toBe(protocol);
});

test.each([
  ['http://mona@a:1', 'mona:'],
  ['http://:pa55word@a:1', ':pa55word'],
  ['http://mona:p%ZZword@a:1', 'mona:p%ZZword'],
  ['http://a:1', undefined],
])('the credentials of %s are %s', (value, credentials) => {
  const given = proxyFor(robot, { https_proxy: value })?.authorization?.reveal();
  expect(given).toBe(credentials && `Basic ${Buffer.from(credentials).toString('base64')}`);
});

test('user name and password become the authorization, decoded', () => {
  const proxy = proxyFor(robot, { https_proxy: 'http://us%40er:p%2Fw%25@a:1' });
  expect(proxy?.authorization?.reveal()).toBe(`Basic ${Buffer.from('us@er:p/w%').toString('base64')}`);
});

test.each(['socks5://a:1', 'ftp://a', 'http://:80', 'http://us er:pw@@'])(
  '%s is an error without its value',
  (value) => {
    expect(() => proxyFor(robot, { HTTPS_PROXY: value })).toThrow(
      /environment variable HTTPS_PROXY must be the URL of an HTTP proxy/,
    );
    expect(() => proxyFor(robot, { HTTPS_PROXY: value })).not.toThrow(value);
  },
);

test('credentials of proxies are known for masking, in each form they take', () => {
  const found = proxySecrets({
    https_proxy: 'http://user:p%2Fassword@a:1',
    HTTPS_PROXY: 'socks5://u:other-password@b',
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'http://user:p%2Fassword@a:1',
      'p%2Fassword',
      'p/assword',
      Buffer.from('user:p/assword').toString('base64'),
      'socks5://u:other-password@b',
    ]),
  );
  expect(proxySecrets({ https_proxy: 'http://a:1' })).toEqual([]);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['http://a:1', []],
  ['a:1', []],
  ['', []],
  ['http://mona@a:1', ['http://mona@a:1', 'http://mona@a:1/', 'mona:', base64('mona:')]],
  [
    'mona:p%2Fword@a:1',
    [
      'mona:p%2Fword@a:1',
      'http://mona:p%2Fword@a:1/',
      'p%2Fword',
      'p/word',
      'mona:p/word',
      base64('mona:p/word'),
    ],
  ],
  // No URLs: what stands before the @.
  ['http://a b/mona:pa55word@a:1', ['http://a b/mona:pa55word@a:1', 'mona:pa55word', 'pa55word']],
  ['a b/pa55word@a:1', ['a b/pa55word@a:1', 'pa55word', 'a b/pa55word']],
  ['@ b', ['@ b']],
])('%j has these texts to be masked: %j', (value, texts) => {
  expect([...new Set(proxySecrets({ https_proxy: value }))]).toEqual(texts);
});
