import { describe, expect, test } from 'vitest';
import {
  allowedUrl,
  browserUrl,
  buttonUrl,
  link,
  linkTarget,
  withoutAddress,
} from '../../src/dingtalk/link.ts';
import { join, text } from '../../src/dingtalk/markdown.ts';

const page = 'https://github.com/octo/hello';
const opened =
  'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fgithub.com%2Focto%2Fhello&pc_slide=false';

describe('an address that a message may link to', () => {
  test.each([
    [page, undefined, page],
    ['HTTPS://GitHub.com', undefined, 'https://github.com/'],
    ['http://ghe.example/a', 'http://ghe.example', 'http://ghe.example/a'],
    ['http://ghe.example/a', 'http://ghe.example/', 'http://ghe.example/a'],
  ])('%s on server %s is %s', (url, server, address) => {
    expect(allowedUrl(url, server)).toBe(address);
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['/octo/hello', undefined],
    ['http://github.com', undefined],
    ['http://github.com', 'https://github.com'],
    ['http://ghe.example:8080/a', 'http://ghe.example'],
    ['http://evil.example', 'http://ghe.example'],
    ['http://ghe.example', 'no URL'],
    ['javascript:alert(1)', undefined],
    ['dingtalk://dingtalkclient/page/link?url=x', undefined],
    ['https://mona@github.com', undefined],
    ['https://:pw@github.com', undefined],
  ])('is not %s on server %s', (url, server) => {
    expect(allowedUrl(url, server)).toBeUndefined();
  });

  test('has at most 2,000 characters, encoded', () => {
    const address = (path: string) => `https://a.example/${path}`;
    expect(allowedUrl(address('x'.repeat(1_982)))).toBe(address('x'.repeat(1_982)));
    expect(allowedUrl(address('x'.repeat(1_983)))).toBeUndefined();
    expect(allowedUrl(address('钉'.repeat(300)))).toBeUndefined();
  });
});

describe('a link', () => {
  test('opens the browser on PC', () => {
    expect(link('Run', page).source).toBe(`[Run](${opened})`);
  });

  test.each([
    ['an address that is missing', undefined],
    ['one that is not allowed', 'http://evil.example'],
  ])('of %s is its words', (_, url) => {
    expect(link(' Run *it* ', url).source).toBe(text('Run *it*').source);
  });

  test('without words is nothing', () => {
    expect(link(' ', page).source).toBe('');
  });

  test('has an address without any character of markdown', () => {
    const { source } = link('x', "https://a.example/(b)*!'~_[c]`<d>");
    expect(source.slice('[x]('.length, -1)).toMatch(/^[\w:/?=&%.-]+$/);
  });
});

test.each([
  [browserUrl(page), page],
  [buttonUrl(page), page],
  [browserUrl("https://a.b/?a=(1)&b=!*~'"), "https://a.b/?a=(1)&b=!*~'"],
  [page, page],
  ['dingtalk://dingtalkclient/action/other?x=1', 'dingtalk://dingtalkclient/action/other?x=1'],
  ['dingtalk://other/page/link?url=x', 'dingtalk://other/page/link?url=x'],
  [`${page}?url=x`, `${page}?url=x`],
])('%s leads to %s', (url, target) => {
  expect(linkTarget(url)).toBe(target);
});

test('a button leads the browser on PC and the page on phones', () => {
  expect(buttonUrl(page)).toBe(
    `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encodeURIComponent(opened)}&mobileLink=${encodeURIComponent(page)}`,
  );
});

test('a line of links without one of them has the others', () => {
  const all = join(' · ', link('Run', page), link('Commit', 'https://github.com/c'), link('Again', page));
  expect(withoutAddress(all, page).source).toBe(link('Commit', 'https://github.com/c').source);
  expect(withoutAddress(all, 'https://github.com/other').source).toBe(all.source);
});
