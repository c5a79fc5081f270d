import { describe, expect, test } from 'vitest';
import { cutText } from '../../../src/dingtalk/cut.ts';
import { jsonBytes } from '../../../src/dingtalk/size.ts';
import { fitText, missingKeyword, type TextParts } from '../../../src/message/fit/fit-text.ts';

const style = { separator: '\n\n', cut: cutText };
const parts = { head: 'Head', body: ['First part.', 'Second part.'], note: 'Read the rest', foot: 'Foot' };
const ample = 20_000;

function fitted(given: Partial<TextParts> = {}, maxBytes = ample, keyword?: string, tokens: string[] = []) {
  return fitText({ ...parts, ...given }, style, keyword, tokens, maxBytes);
}

describe('a text that fits', () => {
  test('has head, body and foot, and no note', () => {
    expect(fitted()).toEqual({ text: 'Head\n\nFirst part.\n\nSecond part.\n\nFoot', truncated: false });
  });

  test('leaves out what is empty, with its separator', () => {
    expect(fitted({ head: '', foot: '' }).text).toBe('First part.\n\nSecond part.');
    expect(fitted({ body: ['', 'x', ''] }).text).toBe('Head\n\nx\n\nFoot');
  });

  test('ends in the keyword and the words that mention people', () => {
    expect(fitted({ body: [] }, ample, 'deploy', ['@1', '@bob']).text).toBe(
      'Head\n\nFoot\n\ndeploy\n\n@1 @bob',
    );
  });

  test('does not repeat what it has already', () => {
    expect(fitted({ body: ['deploy @bob'] }, ample, 'deploy', ['@bob']).text).toBe(
      'Head\n\ndeploy @bob\n\nFoot',
    );
    expect(fitted({ body: [] }, ample, 'bob', ['@bob']).text).toBe('Head\n\nFoot\n\n@bob');
  });

  test.each([
    ['@bob', true],
    ['hey @bob!', true],
    ['@bob @bobby', true],
    ['@bobby and @bob', true],
    ['@bobby', false],
    ['@bob-by', false],
    ['@bob_', false],
    ['@bob2', false],
    ['bob', false],
  ])('%j has the word @bob: %s', (said, has) => {
    const { text } = fitted({ head: said, body: [], foot: '' }, ample, undefined, ['@bob']);
    expect(text).toBe(has ? said : `${said}\n\n@bob`);
  });

  test('fits to the byte, and one byte less it does not', () => {
    const whole = fitted().text;
    const bytes = jsonBytes(whole);
    expect(fitted({}, bytes)).toEqual({ text: whole, truncated: false });
    expect(fitted({}, bytes - 1).truncated).toBe(true);
  });
});

describe('a text that does not fit', () => {
  const long = 'A sentence of words. '.repeat(40);

  test('loses the end of its body, and says where the rest is; head and foot stay', () => {
    const { text, truncated } = fitted({ body: ['Kept.', long] }, 400);
    expect(truncated).toBe(true);
    expect(text).toMatch(/^Head\n\nKept\.\n\nA sentence of words\. [\s\S]*…\n\nRead the rest\n\nFoot$/);
    expect(jsonBytes(text)).toBeLessThanOrEqual(400);
    expect(jsonBytes(text)).toBeGreaterThan(330);
  });

  test('keeps whole parts while there is room, and cuts the next one alone', () => {
    const body = Array.from({ length: 30 }, (_, index) => `Part ${index} of many.`);
    const { text } = fitted({ body }, 300);
    const shown = text.split('\n\n').slice(1, -2);
    expect(shown.slice(0, -1)).toEqual(body.slice(0, shown.length - 1));
    expect(body[shown.length - 1]?.startsWith(shown.at(-1)?.replace('…', '') ?? '?')).toBe(true);
  });

  test('keeps keyword and mentions, and counts their bytes', () => {
    const tokens = Array.from({ length: 50 }, (_, index) => `@1380013800${index + 10}`);
    for (let maxBytes = 1_000; maxBytes < 1_060; maxBytes += 1) {
      const { text } = fitted({ body: [long, long] }, maxBytes, '构建"机器人"', tokens);
      expect(text.endsWith(`\n\n构建"机器人"\n\n${tokens.join(' ')}`)).toBe(true);
      expect(jsonBytes(text)).toBeLessThanOrEqual(maxBytes);
    }
  });

  test('is within its limit at every limit', () => {
    for (let maxBytes = 120; maxBytes < 400; maxBytes += 1) {
      const { text } = fitted({ body: ['One.', long, long] }, maxBytes, 'deploy', ['@bob']);
      expect(jsonBytes(text)).toBeLessThanOrEqual(maxBytes);
      expect(text).toMatch(/Read the rest\n\nFoot\n\ndeploy\n\n@bob$/);
    }
  });

  test('has room for a body even if head and foot are long', () => {
    const { text } = fitted({ head: 'h'.repeat(30_000), foot: 'f'.repeat(30_000), body: ['The body.'] });
    expect(text).toMatch(/^h{5900,6000}…\n\nThe body\.\n\nRead the rest\n\nf{3900,4000}…$/);
  });

  test('cuts the head further where the limit is small', () => {
    const { text } = fitted({ head: 'h'.repeat(30_000), foot: '', body: [] }, 1_000);
    expect(text).toMatch(/^h{900,990}…\n\nRead the rest$/);
  });

  test('whose keyword and mentions alone are too long is an error', () => {
    expect(() => fitted({}, 100, 'k'.repeat(200))).toThrow(
      'The message does not fit: keyword, mentions and buttons alone exceed the size limit.',
    );
  });
});

test.each<[string | undefined, string[], string]>([
  ['deploy', ['a build'], 'deploy'],
  ['deploy', ['a deploy'], ''],
  ['deploy', ['a', 'deploys'], ''],
  // DingTalk compares exactly.
  ['deploy', ['Deploy'], 'deploy'],
  ['deploy', [], 'deploy'],
  ['', ['a'], ''],
  ['', [], ''],
  [undefined, ['a'], ''],
])('of the keyword %j, the texts %j lack %j', (keyword, texts, missing) => {
  expect(missingKeyword(keyword, ...texts)).toBe(missing);
});
