import { describe, expect, test } from 'vitest';
import {
  cleanAttributeText,
  isAbsoluteUri,
  isAttributeText,
  isBase64,
  isJsonType,
  isMediaType,
  isTimestamp,
  isUriReference,
} from '../../src/event/grammar.ts';

describe('attribute text', () => {
  test.each(['', ' ', 'plain ~', 'ü', '钉钉 🚀', '\u00a0', '\u{10fffd}', '\ufdcf', '\ufdf0'])(
    '%j is',
    (text) => {
      expect(isAttributeText(text)).toBe(true);
      expect(cleanAttributeText(text)).toBe(text);
    },
  );

  test.each([
    ['a\nb', 'ab'],
    ['\u0000', ''],
    ['\u007f', ''],
    ['a\u0085b', 'ab'],
    ['a\ud800b', 'ab'],
    ['\udc00a', 'a'],
    ['\ufdd0', ''],
    ['\ufdef', ''],
    ['a\ufffe\uffffb', 'ab'],
    ['\u{1fffe}', ''],
    ['\u{10ffff}x', 'x'],
    ['\t钉\n\n钉', '钉钉'],
  ])('%j is not, and made one it is %j', (text, rest) => {
    expect(isAttributeText(text)).toBe(false);
    expect(cleanAttributeText(text)).toBe(rest);
  });
});

describe('a URI-reference', () => {
  test.each([
    // RFC 3986, section 1.1.2 and 5.4.
    'ftp://ftp.is.co.za/rfc/rfc1808.txt',
    'http://www.ietf.org/rfc/rfc2396.txt',
    'ldap://[2001:db8::7]/c=GB?objectClass?one',
    'mailto:John.Doe@example.com',
    'news:comp.infosystems.www.servers.unix',
    'tel:+1-816-555-1212',
    'telnet://192.0.2.16:80/',
    'urn:oasis:names:specification:docbook:dtd:xml:4.1.2',
    'g;x=1/./y',
    '//g',
    '?y',
    '#s',
    'g?y#s',
    '',
    '../../g',
    '/path/to:x',
    './a:b',
    'http://u:p@h:80/p?q=/?#f/?',
    'http://[::1]:8080/',
    'http://[v1f.a:b]/',
    'http://h:/',
    'http:///path',
    'a%20b',
    'a%2Fb%c3',
    "!$&'()*+,;=@-._~",
    "http://a!$&'()*+,;=%41-._~/",
  ])('%s is one', (text) => {
    expect(isUriReference(text)).toBe(true);
  });

  test.each([
    'a b',
    'a\nb',
    '<a>',
    'a"b',
    'a\\b',
    'a^b',
    'a`b',
    'a{b}',
    'a|b',
    'ü',
    'a%2',
    'a%zz',
    'a%',
    'a[b]',
    'http://h/[b]',
    'http://h/?[b]',
    'http://h/#a#b',
    'http://h/?a b',
    'http://h/#a b',
    'http://h/#a%2',
    'http://h/?a%2',
    '1a://h',
    'a_b://h',
    ':a',
    'http://h:80a/',
    'http://h:1:2/',
    'http://[::1/',
    'http://::1]/',
    'http://[::g]/',
    'http://x[::1]/',
    'http://[v.a]/',
    'http://[v1.]/',
    'http://[v1.a]b/',
    'http://a b@h/',
    'http://u[@h/',
    'http://u%2@h/',
    'http://h%2/',
    'http://h<>/',
  ])('%j is none', (text) => {
    expect(isUriReference(text)).toBe(false);
  });

  test.each([
    ['http://h', true],
    ['urn:a', true],
    ['A+b-c.1:x', true],
    ['http://h#f', true],
    ['h', false],
    ['//h/p', false],
    ['#f', false],
    ['/a:b', false],
    ['1a:b', false],
    ['http://a b', false],
    ['x http://h', false],
  ])('%s is absolute: %s', (text, is) => {
    expect(isAbsoluteUri(text)).toBe(is);
  });
});

describe('a timestamp', () => {
  test.each([
    // RFC 3339, section 5.8.
    '1985-04-12T23:20:50.52Z',
    '1996-12-19T16:39:57-08:00',
    '1990-12-31T23:59:60Z',
    '1937-01-01T12:00:27.87+00:20',
    '2026-01-31t09:30:00z',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '2026-12-01T00:00:00+23:59',
    '2026-01-01T00:00:00.123456789Z',
    '0000-01-01T00:00:00Z',
    ...['01', '03', '05', '07', '08', '10', '12'].map((month) => `2026-${month}-31T00:00:00Z`),
    ...['04', '06', '09', '11'].map((month) => `2026-${month}-30T00:00:00Z`),
  ])('%s is one', (text) => {
    expect(isTimestamp(text)).toBe(true);
  });

  test.each([
    '',
    '2026-01-31',
    '2026-01-31T09:30:00',
    '2026-01-31T09:30Z',
    '2026-01-31 09:30:00Z',
    '2026-01-31T09:30:00.Z',
    '2026-01-31T09:30:00+0800',
    '2026-01-31T09:30:00+08',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-32T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    ...['04', '06', '09', '11'].map((month) => `2026-${month}-31T00:00:00Z`),
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:61Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01T00:00:00-00:60',
    '26-01-01T00:00:00Z',
    'x2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00Zx',
    '2026-1-1T0:0:0Z',
  ])('%j is none', (text) => {
    expect(isTimestamp(text)).toBe(false);
  });
});

describe('a media type', () => {
  test.each([
    'text/plain',
    'application/json',
    'application/vnd.github+json; version=3',
    'text/plain;charset=utf-8',
    'text/plain ; charset="utf-8" ; x=1',
    'multipart/form-data; boundary="a\\"b"',
    'text/plain;',
    'text/plain; ',
    'text/plain \t',
    "a!#$%&'*+.^`|~-/b",
  ])('%s is one', (text) => {
    expect(isMediaType(text)).toBe(true);
  });

  test.each([
    '',
    'text',
    'text/',
    '/plain',
    'text/plain/x',
    'text /plain',
    'text/plain; charset',
    'text/plain; =utf-8',
    'text/plain; charset=',
    'text/plain; charset="utf-8',
    'text/plain; charset="a\\"',
    'text/plain charset=utf-8',
    'text/plain;;',
    'text/pl ain',
    ' text/plain',
    'text/plain\n',
    'te(xt/plain',
  ])('%j is none', (text) => {
    expect(isMediaType(text)).toBe(false);
  });

  test('has at most 1,024 characters', () => {
    expect(isMediaType(`a/${'b'.repeat(1022)}`)).toBe(true);
    expect(isMediaType(`a/${'b'.repeat(1023)}`)).toBe(false);
  });
});

describe('a content type is JSON', () => {
  test.each([
    [undefined, true],
    ['application/json', true],
    ['APPLICATION/JSON', true],
    ['text/json', true],
    ['application/cloudevents+json', true],
    ['application/a+b+json; charset=utf-8', true],
    ['application/json \t; x=1', true],
    ['application/json;', true],
    ['application/jsonx', false],
    ['application/xjson', false],
    ['application/json+xml', false],
    ['text/plain; x=/json', false],
    ['/json', false],
    ['a/b/json', false],
    ['json', false],
    ['text/plain', false],
    ['', false],
  ])('%j: %s', (type, is) => {
    expect(isJsonType(type)).toBe(is);
  });
});

describe('base64', () => {
  test.each([
    // RFC 4648, section 10.
    ['', true],
    ['Zg==', true],
    ['Zm8=', true],
    ['Zm9v', true],
    ['Zm9vYmFy', true],
    ['+/+/', true],
    ['Zg', false],
    ['Zg=', false],
    ['Z===', false],
    ['====', false],
    ['Zm9v\n', false],
    ['Zm9-', false],
    ['Zm9_', false],
    ['Zm=v', false],
    ['*Zm9', false],
    ['Zm9*', false],
  ])('%j: %s', (text, is) => {
    expect(isBase64(text)).toBe(is);
  });
});
