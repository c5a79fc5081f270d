import { describe, expect, test } from 'vitest';
import { asMessage } from '../../../src/message/template/custom-words.ts';

describe('what people write in YAML becomes what DingTalk requires', () => {
  test('numbers and yes or no are texts, in each type of message', () => {
    const given = {
      text: { content: 1 },
      markdown: { title: 2, text: true },
      link: { title: 3, text: false, messageUrl: 'u' },
      actionCard: { title: 4, text: 5, singleTitle: 6, btns: [{ title: 7, actionURL: 'u' }] },
      feedCard: { links: [{ title: 8, messageURL: 'u' }] },
    };
    expect(asMessage(given)).toEqual({
      text: { content: '1' },
      markdown: { title: '2', text: 'true' },
      link: { title: '3', text: 'false', messageUrl: 'u' },
      actionCard: { title: '4', text: '5', singleTitle: '6', btns: [{ title: '7', actionURL: 'u' }] },
      feedCard: { links: [{ title: '8', messageURL: 'u' }] },
    });
  });

  test('one button or link is a list of one', () => {
    const given = { actionCard: { btns: { title: 'a' } }, feedCard: { links: { title: 'b' } } };
    expect(asMessage(given)).toEqual({
      actionCard: { btns: [{ title: 'a' }] },
      feedCard: { links: [{ title: 'b' }] },
    });
  });

  test.each([
    ['one number', 13800000000, ['13800000000']],
    ['several in a text', ' 138 , 139\n 140,', ['138', '139', '140']],
    ['a list', [138, ' 139 ', ''], ['138', '139']],
    ['nothing', '', []],
  ])('people: %s', (_, given, people) =>
    expect(asMessage({ at: { atMobiles: given, atUserIds: given } })).toEqual({
      at: { atMobiles: people, atUserIds: people },
    }),
  );

  test.each([
    [true, true],
    ['true', true],
    [' True ', true],
    [1, true],
    ['1', true],
    [false, false],
    ['FALSE', false],
    [' 0 ', false],
    ['', false],
  ])('isAtAll %o is %o', (given, flag) =>
    expect(asMessage({ at: { isAtAll: given } })).toEqual({ at: { isAtAll: flag } }),
  );

  test.each([
    [1, '1'],
    ['1', '1'],
    [true, '1'],
    [' TRUE ', '1'],
    [0, '0'],
    [' 0 ', '0'],
    [false, '0'],
    ['False', '0'],
  ])('btnOrientation and hideAvatar %o are %o', (given, digit) =>
    expect(asMessage({ actionCard: { btnOrientation: given, hideAvatar: given } })).toEqual({
      actionCard: { btnOrientation: digit, hideAvatar: digit },
    }),
  );
});

describe('what cannot be converted stays, for the schema to name', () => {
  test.each([
    [null],
    ['text'],
    [[{ text: { content: 1 } }]],
    [{ text: 'x', markdown: ['y'], link: null }],
    [{ text: { content: null }, markdown: { title: ['a'], text: { b: 1 } } }],
    [{ text: { content: undefined } }],
    [{ at: { isAtAll: 'yes', atMobiles: { a: 1 }, atUserIds: [{ b: 1 }] } }],
    [{ at: { isAtAll: null, atMobiles: null } }],
    [{ actionCard: { btnOrientation: 'wide', hideAvatar: '', btns: ['a'] } }],
    [{ feedCard: { links: [1] } }],
    [{ oa: { title: 1 }, msgtype: 'oa', toString: { title: 1 } }],
    [{ text: { other: 1 } }],
  ])('%j', (given) => expect(asMessage(given)).toEqual(given));
});
