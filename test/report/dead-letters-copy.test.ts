import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createRedactor } from '../../src/redact.ts';
import { copyDeadLetters, maxInputBytes } from '../../src/report/dead-letters.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import type { StepResult } from '../../src/report/step-result.ts';
import { makeEvent } from './deliveries.ts';

const asItIs = (text: string) => text;

function copyOf(...events: Parameters<typeof copyDeadLetters>[0]) {
  const copy = copyDeadLetters(events, asItIs);
  if (copy === undefined) throw new Error('no copy');
  return copy;
}

/** What a person copies from the page that GitHub shows: the text of each code block. */
function copiedFrom(copy: ReturnType<typeof copyOf>): string[] {
  const result: StepResult = {
    status: 'failed',
    events: [],
    deliveries: [],
    deadLetters: [],
    failure: undefined,
  };
  const html = micromark(renderJobSummary(result, copy), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  expect(html.replaceAll(/<pre>.*?<\/pre>/gs, '').match(/<\/?details>/g)).toEqual([
    '<details>',
    '</details>',
  ]);
  return [...html.matchAll(/<pre><code class="language-json">(.*?)\n<\/code><\/pre>/gs)].map(
    ([, code = '']) =>
      code.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
}

const hostile: readonly string[] = [
  '```\n# forged\n```',
  '~~~\n# forged',
  '</code></pre></details><img src=x onerror=alert(1)>',
  '<!-- ',
  "it's 'quoted' \"twice\"",
  ['$', '{{ secrets.DINGTALK_WEBHOOK }}'].join(''),
  ['$$', '{{{ x }}'].join(''),
  '\\u0060 \\ \\\\"',
  'a\r\nb\u2028c\u2029d\u0000e\u001b[31m',
  'right\u202eto\u202cleft\u200b\u00ad\ufeff\u{e0041}',
  'no\u00a0break\u3000space',
  '\ud800 alone',
  '[x](https://example.com) ![y](https://example.com) | a | b |',
  '::error::x ##[error]y',
  '&lt; &#96; &amp;',
];

describe('a copy of undelivered events', () => {
  test.each(hostile)('is the same event after it is copied from the page: %j', (text) => {
    const event = makeEvent('1', {
      subject: text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ''),
      data: { [text]: [text] },
    });
    const [block = '', ...others] = copiedFrom(copyOf(event));
    expect(others).toEqual([]);
    expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify([event])));
  });

  test.each(hostile)(
    'stays whole in a workflow and in a shell, and is no expression of GitHub: %j',
    (text) => {
      const [block = ''] = copyOf(makeEvent('1', { data: text })).blocks;
      expect(block).not.toMatch(/[\r\n'`]|\$\{\{/);
      expect(block).not.toMatch(/(?! )[\p{C}\p{Z}]/u);
      expect(parse(`event: '${block}'`)).toEqual({ event: block });
      expect(parse(`event: |-\n  ${block}`)).toEqual({ event: block });
    },
  );

  test('is left out where there is none', () => {
    expect(copyDeadLetters([], asItIs)).toBeUndefined();
  });

  test('has no secret of the run, in whatever form its JSON is written', () => {
    const secret = `tick\`<amp>&quote'"${'$'}{{ and so on`;
    const copy = copyDeadLetters([makeEvent('1', { data: { note: secret } })], createRedactor([secret]));
    expect(JSON.parse(copy?.blocks[0] ?? '')).toMatchObject([{ data: { note: '***' } }]);
  });

  test.each([
    [{ password: 'hunter2hunter2' }, 'hunter2'],
    [{ inputs: { deploy_token: 'abcdefgh12345678' } }, 'abcdefgh'],
    [['ghp_0123456789abcdefghij0123456789abcdef'], 'ghp_'],
    ['Authorization: Bearer abcdefgh12345678', 'abcdefgh'],
    [{ url: 'https://mona:hunter2hunter2@example.com/' }, 'hunter2'],
  ])('shows nothing of the data that looks like a credential: %j', (data, secret) => {
    const [block = ''] = copyOf(makeEvent('1', { data })).blocks;
    expect(block).not.toContain(secret);
    expect(block).toContain('***');
    expect(JSON.parse(block)).toHaveLength(1);
  });

  test('keeps all other data unchanged', () => {
    const data = {
      title: 'the password page',
      count: 3,
      token: null,
      password: '',
      sha: 'a1b2c3d4e5f6',
      path: 'src/token.ts',
    };
    expect(JSON.parse(copyOf(makeEvent('1', { data })).blocks[0] ?? '')).toEqual([
      { ...makeEvent('1', { data }) },
    ]);
  });

  test('keeps the attributes unchanged: they say where the event is missing', () => {
    const event = makeEvent('SEC0123456789abcdef0123', {
      undelivered: '0123456789abcdef',
      token: 'abcdefgh',
    });
    expect(JSON.parse(copyOf(event).blocks[0] ?? '')).toEqual([{ ...event }]);
  });

  test('has events of one version in each block', () => {
    const old = { specversion: '0.3' };
    const { blocks } = copyOf(makeEvent('1'), makeEvent('2', old), makeEvent('3', old), makeEvent('4'));
    expect(blocks.map((block) => JSON.parse(block).map(({ id }: { id: string }) => id))).toEqual([
      ['1'],
      ['2', '3'],
      ['4'],
    ]);
  });
});

describe('the size of the copy', () => {
  const sized = (id: number, length: number) => makeEvent(`${id}`, { data: 'x'.repeat(length) });

  test('a block with several events fits into the inputs of a dispatched workflow', () => {
    const { blocks, left } = copyOf(...Array.from({ length: 100 }, (_, id) => sized(id, 2_000)));
    expect(left).toBe(0);
    expect(blocks.length).toBe(5);
    for (const block of blocks) {
      expect(block.length).toBeLessThanOrEqual(50_000);
      expect(JSON.stringify(block).length).toBeLessThan(65_535);
    }
    expect(blocks.flatMap((block) => JSON.parse(block))).toHaveLength(100);
  });

  /** With its brackets and its fence in the summary. */
  const bytesOf = (event: ReturnType<typeof sized>) => JSON.stringify(event).length + 40;
  const filling = (id: number, bytes: number) => sized(id, bytes - bytesOf(sized(id, 0)));

  test('events share a block of 50,000 bytes, and what goes beyond it begins another', () => {
    expect(copyOf(filling(1, 20_000), filling(2, 30_000)).blocks).toHaveLength(1);
    expect(copyOf(filling(1, 20_000), filling(2, 30_001)).blocks).toHaveLength(2);
  });

  test('all blocks together have 400,000 bytes', () => {
    expect(copyOf(filling(1, 400_000))).toMatchObject({ total: 1, left: 0 });
    expect(copyOf(filling(1, 400_001))).toMatchObject({ total: 1, left: 1 });
    expect(copyOf(filling(1, 300_000), filling(2, 100_000))).toMatchObject({ total: 2, left: 0 });
    expect(copyOf(filling(1, 300_000), filling(2, 100_001))).toMatchObject({ total: 2, left: 1 });
  });

  test('an event that is too long for an input is there, with a note that it needs a file', () => {
    const long = copyOf(sized(1, maxInputBytes), sized(2, 10));
    expect(long).toMatchObject({ total: 2, left: 0 });
    const summaryFor = (copy: ReturnType<typeof copyOf>) =>
      renderJobSummary(
        { status: 'failed', events: [], deliveries: [], deadLetters: [], failure: undefined },
        copy,
      );
    expect(summaryFor(long).match(/too long for an input/g)).toHaveLength(1);
    expect(summaryFor(copyOf(sized(1, 10)))).not.toContain('too long');
  });

  test('an event that does not fit is counted, and shorter ones after it are there', () => {
    const copy = copyOf(sized(1, 10), sized(2, 500_000), sized(3, 10));
    expect(copy).toMatchObject({ total: 3, left: 1 });
    expect(copy.blocks.flatMap((block) => JSON.parse(block)).map(({ id }) => id)).toEqual(['1', '3']);
    expect(copyOf(sized(1, 500_000))).toEqual({ blocks: [], total: 1, left: 1 });
  });

  test.each([
    ['of ten thousand events', Array.from({ length: 10_000 }, (_, id) => sized(id, 100))],
    [
      'of marks that are six times as long in the copy',
      [sized(1, 0), makeEvent('2', { data: '<'.repeat(300_000) })],
    ],
    [
      'of Chinese text',
      Array.from({ length: 50 }, (_, id) => makeEvent(`${id}`, { data: '钉'.repeat(5_000) })),
    ],
  ])('%s stays below its share, and counts what is left', (_, events) => {
    const { blocks, total, left } = copyOf(...events);
    expect(Buffer.byteLength(blocks.join(''))).toBeLessThan(400_000);
    expect(left).toBeGreaterThan(0);
    expect(blocks.flatMap((block) => JSON.parse(block)).length + left).toBe(total);
  });
});
