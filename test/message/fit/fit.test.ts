import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMarkdown, cutText } from '../../../src/dingtalk/cut.ts';
import { buttonUrl, link } from '../../../src/dingtalk/link.ts';
import { lines, list, md, paragraphs, text } from '../../../src/dingtalk/markdown.ts';
import type { RobotMessage } from '../../../src/dingtalk/message.ts';
import { problemsIn } from '../../../src/dingtalk/schema.ts';
import { graphemeStart, jsonBytes, unitsWithin } from '../../../src/dingtalk/size.ts';
import { type FitOptions, fitMessage } from '../../../src/message/fit/fit.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';
import type { Message, Page } from '../../../src/message/message.ts';
import { findingsIn } from '../oracle.ts';
import { textOf, wireBytes } from '../run-context.ts';

const url = 'https://github.com/octo/hello/actions/runs/4711';

const frame: FitOptions = {
  mentions: { mobiles: [], userIds: [], all: false },
  keyword: undefined,
  words: sharedWords.en,
  maxBytes: 20_000,
};

const busyFrame: FitOptions = {
  ...frame,
  keyword: '构建"机器人"',
  mentions: { mobiles: ['13800138000', '+852-12345678'], userIds: ['manager_01'], all: false },
};

function pageWith(body: Page['body']): Page {
  return {
    kind: 'news',
    sign: '',
    headline: 'CI failed',
    facts: [],
    body,
    links: [
      { words: 'Run', url },
      { words: 'Commit', url },
    ],
    url,
  };
}

function written(message: RobotMessage): Message {
  return { msgtype: 'written', message, url };
}

const everyType: Readonly<Record<string, (said: string) => Message>> = {
  text: (said) => ({ msgtype: 'text', page: pageWith([lines(...said.slice(0, 40_000).split('\n'))]) }),
  markdown: (said) => ({ msgtype: 'markdown', page: pageWith([text('first'), text(said), text('last')]) }),
  actionCard: (said) => ({
    msgtype: 'actionCard',
    page: pageWith([text(said)]),
    buttons: [{ title: 'Open', url }],
  }),
  link: (said) => ({ msgtype: 'link', title: said, text: said, url }),
  feedCard: (said) => ({
    msgtype: 'feedCard',
    links: Array.from({ length: 300 }, () => ({ title: said.slice(0, 300) || 'x', url, picUrl: url })),
  }),
  'written text': (said) => written({ msgtype: 'text', text: { content: said } }),
  'written markdown': (said) => written({ msgtype: 'markdown', markdown: { title: said, text: said } }),
  'written actionCard': (said) =>
    written({
      msgtype: 'actionCard',
      actionCard: { title: 't', text: said, singleTitle: 'Open', singleURL: url },
    }),
  'written link': (said) => written({ msgtype: 'link', link: { title: said, text: said, messageUrl: url } }),
};

const hugeTexts: Readonly<Record<string, string>> = {
  drafts: 'a'.repeat(1_000_000),
  lines: 'one line of words\n'.repeat(100_000),
  sentences: 'This is a sentence. '.repeat(100_000),
  Chinese: '构建失败了。'.repeat(100_000),
  families: '👨‍👩‍👧‍👦'.repeat(50_000),
  quotes: '"\\'.repeat(500_000),
  brackets: '['.repeat(1_000_000),
  asterisks: '*'.repeat(1_000_000),
  backticks: '`'.repeat(1_000_000),
  'half links': '[a]('.repeat(250_000),
  links: '[words](https://example.com/a_long_path) '.repeat(25_000),
  fences: '```\ncode\n'.repeat(100_000),
  'one fence': `\`\`\`js\n${'code();\n'.repeat(100_000)}`,
  ampersands: '&amp;'.repeat(200_000),
  backslashes: '\\*'.repeat(500_000),
  surrogates: '\ud800'.repeat(100_000),
  control: '\u0001x'.repeat(100_000),
};

for (const [type, messageOf] of Object.entries(everyType)) {
  test(`a ${type} message of any text fits, and says that it was cut`, () => {
    for (const [name, huge] of Object.entries(hugeTexts)) {
      const body = fitMessage(messageOf(huge), busyFrame);
      expect({ name, fits: wireBytes(body) <= 20_000 }).toEqual({ name, fits: true });
      expect({ name, problems: problemsIn(body.message) }).toEqual({ name, problems: [] });
      expect({ name, truncated: body.truncated }).toEqual({ name, truncated: true });
    }
  });

  test(`the keyword stays in a ${type} message that was cut`, () => {
    for (const [name, huge] of Object.entries(hugeTexts)) {
      const body = fitMessage(messageOf(huge), busyFrame);
      expect({ name, kept: textOf(body).includes('构建"机器人"') }).toEqual({ name, kept: true });
    }
  });
}

test('mentions, foot and a link to the rest stay in a message that was cut', () => {
  const body = fitMessage({ msgtype: 'markdown', page: pageWith([text('a '.repeat(50_000))]) }, busyFrame);
  const said = textOf(body);
  expect(said).toMatch(/@13800138000 @\+852-12345678 @manager_01$/);
  expect(said).toContain('[Run](');
  expect(said).toContain('[Commit](');
  expect(said).toContain('[Read the rest](');
  expect(body.message.at).toEqual({
    atMobiles: ['13800138000', '+852-12345678'],
    atUserIds: ['manager_01'],
    isAtAll: false,
  });
});

test('a body of exactly 20,000 bytes is left as it is, one byte more is cut', () => {
  const messageOf = (length: number): Message =>
    written({ msgtype: 'text', text: { content: 'a'.repeat(length) } });
  const overhead = wireBytes(fitMessage(messageOf(1), frame)) - 1;
  const exact = fitMessage(messageOf(20_000 - overhead), frame);
  expect(wireBytes(exact)).toBe(20_000);
  expect(exact.truncated).toBe(false);
  expect(fitMessage(messageOf(20_001 - overhead), frame).truncated).toBe(true);
});

test('the reduced form takes half of the limit', () => {
  const body = fitMessage(written({ msgtype: 'text', text: { content: 'a'.repeat(15_000) } }), {
    ...frame,
    maxBytes: 10_000,
  });
  expect(wireBytes(body)).toBeLessThanOrEqual(10_000);
  expect(wireBytes(body)).toBeGreaterThan(9_000);
});

test('of a long message nearly all the room is used', () => {
  for (const huge of [hugeTexts.sentences, hugeTexts.Chinese, hugeTexts.drafts]) {
    const body = fitMessage({ msgtype: 'markdown', page: pageWith([text(huge ?? '')]) }, frame);
    expect(wireBytes(body)).toBeGreaterThan(19_500);
  }
});

test('a keyword that the text has already is not added', () => {
  const page = pageWith([text('the build broke')]);
  expect(textOf(fitMessage({ msgtype: 'markdown', page }, { ...frame, keyword: 'broke' }))).not.toMatch(
    /\nbroke$/,
  );
  expect(textOf(fitMessage({ msgtype: 'markdown', page }, { ...frame, keyword: 'deploy' }))).toMatch(
    /\n\ndeploy$/,
  );
});

test('a keyword that was in the part that is cut is added again', () => {
  const page = pageWith([text(`${'a '.repeat(50_000)}needle`)]);
  expect(textOf(fitMessage({ msgtype: 'markdown', page }, { ...frame, keyword: 'needle' }))).toContain(
    'needle',
  );
});

test('a mention that its author wrote into the text is not written twice', () => {
  const mentions = { mobiles: ['13800138000'], userIds: ['bob'], all: false };
  const message = written({ msgtype: 'text', text: { content: 'hey @13800138000 and @bobby' } });
  expect(textOf(fitMessage(message, { ...frame, mentions }))).toBe('hey @13800138000 and @bobby\n\n@bob');
});

test('a written message keeps what DingTalk does not document, and leaves msgUuid to the sending', () => {
  const message = {
    msgtype: 'text',
    text: { content: 'hi' },
    msgUuid: 'mine',
    extra: { a: 1 },
  } as RobotMessage;
  expect(fitMessage(written(message), frame).message).toEqual({
    msgtype: 'text',
    text: { content: 'hi' },
    extra: { a: 1 },
  });
});

test('lone surrogates in a written message are repaired', () => {
  const body = fitMessage(written({ msgtype: 'text', text: { content: 'a\ud800b' } }), frame);
  expect(textOf(body)).toBe('a\ufffdb');
});

test('bytes are counted as JSON counts them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (given, maxBytes) => {
      const units = unitsWithin(given, maxBytes);
      expect(jsonBytes(given.slice(0, units))).toBeLessThanOrEqual(maxBytes);
      const next = String.fromCodePoint(given.codePointAt(units) ?? 0);
      if (units < given.length) expect(jsonBytes(given.slice(0, units) + next)).toBeGreaterThan(maxBytes);
    }),
  );
});

test('no cut goes through a character as a reader sees it', () => {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '👨‍👩‍👧‍👦', 'é', '🇨🇳', '中', '👍🏽', 'e\u0301'), { maxLength: 80 }),
      (given) => {
        const whole = given.join('');
        const starts = new Set([...graphemes.segment(whole)].map(({ index }) => index)).add(whole.length);
        for (let at = 0; at <= whole.length; at += 1) expect(starts.has(graphemeStart(whole, at))).toBe(true);
        const cut = cutText(whole, 120).replace(/…$/, '');
        expect(starts.has(cut.length)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

test('text is cut at a line or a sentence when that keeps most of it', () => {
  expect(cutText('First line.\nSecond line is rather long and goes on.', 60)).toMatch(/^First line\./);
  expect(cutText(`${'One sentence here. '.repeat(20)}`, 200)).toMatch(/here\.…$/);
});

test('markdown is never cut inside a link, an escape, an entity, a code span, emphasis or a fence', () => {
  const piece = fc.constantFrom(
    md`${link('words', 'https://github.com/octo/hello')} `.source,
    '\\*\\* ',
    '&lt;b> ',
    '`code span` ',
    '**bold words** ',
    'plain words ',
    'word. ',
    '  \n',
    '\n\n',
    '\n```\nfenced [a](b)\n```\n',
    '- item\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 5, maxLength: 40 }),
      fc.integer({ min: 60, max: 900 }),
      (pieces, maxBytes) => {
        const whole = pieces.join('');
        const cut = cutMarkdown(whole, maxBytes);
        expect(jsonBytes(cut)).toBeLessThanOrEqual(maxBytes);
        const urls = new Set(findingsIn(whole).map(({ url: found }) => found));
        for (const { url: found } of findingsIn(cut)) expect(urls.has(found)).toBe(true);
        expect(cut).not.toMatch(/\[words\](?!\(dingtalk:\S+false\))/);
        expect(cut).not.toMatch(/\\(?:…|$)/);
        expect(cut).not.toMatch(/&l?t?…/);
        expect((cut.match(/```/g)?.length ?? 0) % 2).toBe(0);
        expect((cut.replaceAll('```', '').match(/`/g)?.length ?? 0) % 2).toBe(0);
        expect((cut.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2).toBe(0);
      },
    ),
    { numRuns: 300 },
  );
});

test('a list and its paragraphs are cut between items', () => {
  const items = Array.from({ length: 900 }, (_, index) => md`item ${index} with words`);
  const body = fitMessage(
    { msgtype: 'markdown', page: pageWith([paragraphs('intro'), list(...items)]) },
    frame,
  );
  const shown = textOf(body)
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.every((line) => /^- item \d+ with words$/.test(line))).toBe(true);
});

test('the work for a text does not grow faster than the text', () => {
  const cost = (size: number): number => {
    const start = process.cpuUsage();
    for (const mark of ['[', '*', '`', '_', '&', '<', '](', 'a `', '\\', 'https://', '\u200d']) {
      const huge = mark.repeat(size / mark.length);
      fitMessage({ msgtype: 'markdown', page: pageWith([text(huge)]) }, frame);
      fitMessage(written({ msgtype: 'markdown', markdown: { title: huge, text: huge } }), frame);
    }
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  cost(100_000);
  expect(cost(1_000_000)).toBeLessThan(40 * cost(100_000));
});

const growingTexts = {
  backslashes: '\\',
  quotes: '"',
  'line feeds': '\n',
  controls: '\u0001',
  Chinese: '钉',
};

describe.each(Object.keys(everyType))(
  'what grows as JSON is counted as it grows, in a %s message',
  (type) => {
    // Shorter than the limit as a text; as JSON some are, some are not.
    test.each(Object.entries(growingTexts))('%s', (_, piece) => {
      for (const length of [3_000, 6_000, 9_000, 12_000, 18_000]) {
        const message = everyType[type]?.(piece.repeat(length));
        if (message === undefined) throw new Error(type);
        expect(wireBytes(fitMessage(message, frame))).toBeLessThanOrEqual(20_000);
      }
    });
  },
);

test('two buttons stand side by side, more of them below each other', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((title) => ({ title, url }));
  if (!a || !b || !c) throw new Error('three buttons');
  const card = (buttons: Extract<Message, { msgtype: 'actionCard' }>['buttons']) =>
    fitMessage({ msgtype: 'actionCard', page: pageWith([text('x')]), buttons }, frame).message;
  expect(card([a])).toMatchObject({ actionCard: { singleTitle: 'A', singleURL: buttonUrl(url) } });
  expect(card([a])).not.toHaveProperty('actionCard.btnOrientation');
  expect(card([a, b, c])).toHaveProperty(
    'actionCard.btns',
    ['A', 'B', 'C'].map((title) => ({ title, actionURL: buttonUrl(url) })),
  );
  expect(card([a, b])).toHaveProperty('actionCard.btnOrientation', '1');
  expect(card([a, b, c])).toHaveProperty('actionCard.btnOrientation', '0');
});

test.each(['text', 'markdown', 'written text', 'written markdown', 'written actionCard'])(
  'a %s message that is cut leads to the rest, or says that it was cut if there is no address',
  (type) => {
    const message = everyType[type]?.('word '.repeat(10_000));
    if (message === undefined) throw new Error(type);
    const withUrl = fitMessage(message, busyFrame);
    const without = fitMessage(withoutUrl(message), busyFrame);
    expect(textOf(withUrl)).toContain('Read the rest');
    expect(textOf(without)).toContain('The rest was left out');
    for (const fitted of [withUrl, without]) {
      expect(fitted.truncated).toBe(true);
      expect(textOf(fitted)).not.toMatch(/undefined|\bnull\b|\[object/);
    }
  },
);

/** The same message without its address, and without links. */
function withoutUrl(message: Message): Message {
  if (message.msgtype === 'written') return { ...message, url: undefined };
  if (!('page' in message)) throw new Error(message.msgtype);
  return { ...message, page: { ...message.page, url: undefined, links: [] } };
}

describe('a feed card', () => {
  const card = (titles: readonly string[]): Message => ({
    msgtype: 'feedCard',
    links: titles.map((title) => ({ title, url, picUrl: 'https://example.com/p.png' })),
  });
  const titlesOf = (message: RobotMessage) =>
    message.msgtype === 'feedCard' ? message.feedCard.links.map(({ title }) => title) : [];

  test('has the keyword in its first title, if no title begins with it', () => {
    const withKeyword = { ...frame, keyword: 'deploy' };
    expect(titlesOf(fitMessage(card(['One', 'Two']), withKeyword).message)).toEqual(['One deploy', 'Two']);
    expect(titlesOf(fitMessage(card(['deploy one', 'Two']), withKeyword).message)).toEqual([
      'deploy one',
      'Two',
    ]);
    expect(titlesOf(fitMessage(card(['One', 'Two']), frame).message)).toEqual(['One', 'Two']);
  });

  test('that fits to the byte is whole, and one byte less drops its last link', () => {
    const whole = fitMessage(card(['One', 'Two', 'Three']), frame);
    expect(whole.truncated).toBe(false);
    const maxBytes = wireBytes(whole);
    expect(fitMessage(card(['One', 'Two', 'Three']), { ...frame, maxBytes })).toEqual(whole);
    const shorter = fitMessage(card(['One', 'Two', 'Three']), { ...frame, maxBytes: maxBytes - 1 });
    expect(titlesOf(shorter.message)).toEqual(['One', 'Two']);
    expect(shorter.truncated).toBe(true);
  });

  test('with a title that is cut says that it was cut', () => {
    const { message, truncated } = fitMessage(card(['x'.repeat(2_000), 'Two']), frame);
    expect(truncated).toBe(true);
    expect(titlesOf(message)[0]).toMatch(/^x{900,1000}…$/);
  });

  test('whose first link is too long is an error', () => {
    const long: Message = {
      msgtype: 'feedCard',
      links: [{ title: 'x', url, picUrl: `https://a.b/${'p'.repeat(20_000)}` }],
    };
    expect(() => fitMessage(long, frame)).toThrow(
      'The message does not fit: the first link of its feedCard alone exceeds the size limit.',
    );
  });
});

describe('a title', () => {
  test.each(['markdown', 'actionCard', 'link'])('of a %s message that is cut counts as cut', (msgtype) => {
    const message = { ...everyType[msgtype]?.('short') } as Message;
    const title = 'x'.repeat(2_000);
    const long = 'page' in message ? { ...message, page: { ...message.page, title } } : { ...message, title };
    const fitted = fitMessage(long as Message, frame);
    expect(fitted.truncated).toBe(true);
    expect(JSON.stringify(fitted.message)).toMatch(/"title":"x{900,1000}…"/);
  });

  test('of a text message takes no room: it has none', () => {
    const page = { ...pageWith([]), title: 'x'.repeat(2_000) };
    expect(fitMessage({ msgtype: 'text', page }, frame).truncated).toBe(false);
  });
});

test('a link message has its keyword on a line of its own, and mentions nobody', () => {
  const message: Message = { msgtype: 'link', title: 'Nightly', text: 'green', url };
  const fitted = fitMessage(message, { ...busyFrame, keyword: 'deploy' });
  expect(fitted.message).toMatchObject({ link: { text: 'green\ndeploy' } });
  expect(fitted.message).not.toHaveProperty('at');
});

test('a text message ends in the links of its foot, as words and addresses', () => {
  const message: Message = { msgtype: 'text', page: pageWith([text('the body')]) };
  expect(textOf(fitMessage(message, frame))).toBe(`CI failed\n\nthe body\n\nRun: ${url} · Commit: ${url}`);
});

test('a message without a foot ends in its body', () => {
  const page = { ...pageWith([text('the end')]), links: [] };
  for (const msgtype of ['text', 'markdown'] as const) {
    expect(textOf(fitMessage({ msgtype, page }, frame))).toMatch(/\n\nthe end$/);
  }
});
