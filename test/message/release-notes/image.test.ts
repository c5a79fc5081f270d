import { expect, test } from 'vitest';
import { image, imageOf } from '../../../src/message/release-notes/notes-link.ts';

const origin = { repository: 'octo/hello', serverUrl: 'https://ghe.example' };

test.each([
  'https://github.com/octo/hello/raw/a.png',
  'https://raw.githubusercontent.com/octo/a.png',
  'https://githubusercontent.com/a.png',
  'https://private-user-images.githubusercontent.com/a.png?jwt=x',
  'https://ghe.example/octo/hello/raw/a.png',
])('a picture of GitHub, or of its own server, is shown: %s', (src) => {
  expect(image(src, 'a [shot]', origin).source).toBe(`![a ［shot］](${src})`);
});

test.each([
  'https://example.com/a.png',
  'https://evilgithub.com/a.png',
  'https://github.com.evil.example/a.png',
  'https://evil-githubusercontent.com/a.png',
  'https://api.github.com/a.png',
  'https://ghe.example:8443/a.png',
  'http://github.com/a.png',
  'data:image/png;base64,AAAA',
  '/a.png',
  '',
])('any other would learn who reads the message, so it is its words: %s', (src) => {
  expect(image(src, '*shot*', origin).source).toBe('\\*shot\\*');
});

test('where pictures are shown as words, each is', () => {
  expect(image('https://github.com/a.png', 'shot', { ...origin, wordsOnly: true }).source).toBe('shot');
});

test('an address has no bracket that would end it', () => {
  expect(image('https://github.com/a(1).png', '', origin).source).toBe(
    '![](https://github.com/a%281%29.png)',
  );
});

test.each([
  [{ src: 'https://github.com/a.png', alt: 'shot' }, '![shot](https://github.com/a.png)'],
  [{ src: 'https://github.com/a.png' }, '![](https://github.com/a.png)'],
  [{ alt: 'shot' }, 'shot'],
  [{ src: '', alt: '' }, ''],
  [{}, ''],
])('a tag with %j is %s', (attributes, source) => {
  expect(imageOf(attributes, origin).source).toBe(source);
});
