import { expect, test } from 'vitest';
import { decodeBase64Data } from '../../src/event/cloudevent.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const deep = '['.repeat(70) + ']'.repeat(70);

test.each([
  ['JSON', '{"a":[1]}', 'application/json', { a: [1] }],
  ['JSON by its suffix', '"x"', 'application/vnd.api+json; charset=utf-8', 'x'],
  ['JSON that is broken', '{"a":', 'application/json', '{"a":'],
  ['JSON that nests too deep', deep, 'application/json', deep],
  ['text', 'hi 钉', 'text/plain; charset=utf-8', 'hi 钉'],
  ['text in capitals', 'hi', 'TEXT/HTML', 'hi'],
  ['XML', '<a/>', 'application/xml', '<a/>'],
  ['XML by its suffix', '<a/>', 'image/svg+xml; x=1', '<a/>'],
  ['nothing', '', 'text/plain', ''],
  ['an image', 'GIF', 'image/gif', bytes('GIF')],
  ['what only looks like XML', '<a/>', 'application/xmlish', bytes('<a/>')],
  ['what only ends like text', 'hi', 'application/text/plain', bytes('hi')],
  ['text in a parameter', 'hi', 'image/gif; x=text/plain', bytes('hi')],
  ['anything without a content type', '{"a":1}', undefined, bytes('{"a":1}')],
  ['anything whose content type is no text', '{"a":1}', 7, bytes('{"a":1}')],
])('%s', (_, text, contentType, value) => {
  expect(decodeBase64Data(base64(text), contentType)).toEqual(value);
});

test.each(['text/plain', 'application/json'])(
  'bytes that are no UTF-8 stay bytes, also as %s',
  (contentType) => {
    const data = decodeBase64Data(Buffer.from([0xff, 0x00, 0x80]).toString('base64'), contentType);
    expect(data).toEqual(new Uint8Array([0xff, 0x00, 0x80]));
  },
);
