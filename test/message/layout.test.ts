import { describe, expect, test } from 'vitest';
import { join, md, paragraphs } from '../../src/dingtalk/markdown.ts';
import { layout, summaryFor, titleFor, titleOf, withoutLink } from '../../src/message/layout.ts';
import { type NewsPage, type Page, severities, signFor, worst } from '../../src/message/message.ts';

const news = (given: Partial<NewsPage> = {}): NewsPage => ({
  kind: 'news',
  sign: '❌',
  headline: 'CI failed on main',
  facts: [],
  body: [],
  links: [],
  url: undefined,
  ...given,
});
const text: Page = {
  kind: 'text',
  title: 'Good morning',
  body: [md`Coffee is ready`],
  links: [],
  url: undefined,
};

describe('a title', () => {
  test.each<[string, Page, string]>([
    ['of a text is its own', text, 'Good morning'],
    ['of news has sign and headline', news(), '❌ CI failed on main'],
    ['without a sign begins with the headline', news({ sign: '' }), 'CI failed on main'],
    ['has the shorter headline if there is one', news({ shortHeadline: 'CI failed' }), '❌ CI failed'],
    [
      'is what its author wrote, without a sign',
      news({ title: 'Red again', place: 'octo/hello' }),
      'Red again',
    ],
    ['ends with the place', news({ place: 'octo/hello' }), '❌ CI failed on main · octo/hello'],
    [
      'has its own facts in place of the place',
      news({ place: 'octo/hello', titleFacts: ['part 1 of 2', undefined, ''] }),
      '❌ CI failed on main · part 1 of 2',
    ],
    [
      'has the place where facts would be, if there are none',
      news({ place: 'a/b', titleFacts: [] }),
      '❌ CI failed on main · a/b',
    ],
  ])('%s', (_, page, title) => expect(titleFor(page)).toBe(title));

  test('has at most 60 characters: the owner is cut first, then the repository, then the headline', () => {
    const place = 'octo-org/hello-world';
    const of = (chars: number) => titleFor(news({ sign: '', headline: 'x'.repeat(chars), place }));
    expect(of(37)).toBe(`${'x'.repeat(37)} · octo-org/hello-world`);
    expect(of(38)).toBe(`${'x'.repeat(38)} · hello-world`);
    expect(of(46)).toBe(`${'x'.repeat(46)} · hello-world`);
    expect(of(47)).toBe('x'.repeat(47));
    expect(of(60)).toBe('x'.repeat(60));
    expect(of(61)).toBe(`${'x'.repeat(59)}…`);
    expect(titleFor(news({ sign: '', headline: 'x'.repeat(50), place: 'here' }))).toBe(
      `${'x'.repeat(50)} · here`,
    );
  });

  test('is one line of its parts, without those that say nothing', () => {
    expect(titleOf('a\nb', undefined, ' ', 'c')).toBe('a b · c');
    expect(titleOf()).toBe('');
  });

  test('is made of the first thousand characters of each part', () => {
    expect(titleOf(`${' '.repeat(1_000)}a`, 'b')).toBe('b');
    expect(titleFor(news({ sign: '', headline: `${' '.repeat(1_000)}a`, place: 'b/c' }))).toBe('b/c');
  });
});

describe('a page in markdown', () => {
  test('has sign and headline as its heading, then place and facts, then the detail', () => {
    const { head } = layout(
      news({ place: 'octo/hello', facts: [undefined, '#12', 'main'], detail: 'Exit code 1' }),
    );
    expect(head.source).toBe('### ❌ CI failed on main  \n**octo/hello** · #12 · main  \nExit code 1');
  });

  test('cuts the headline at 200 characters and the place at 100', () => {
    const { head } = layout(news({ sign: '', headline: 'x'.repeat(201), place: 'y'.repeat(101) }));
    expect(head.source).toBe(`### ${'x'.repeat(199)}…  \n**${'y'.repeat(99)}…**`);
  });

  test('of a text has no heading', () => {
    expect(layout(text).head.source).toBe('');
    expect(layout(text).body.map(({ source }) => source)).toEqual(['Coffee is ready']);
  });

  test('has where it comes from under its body, and its links in one line', () => {
    const links = [
      { words: 'Run', url: 'https://github.com/a' },
      { words: 'Commit', url: 'https://github.com/b' },
    ];
    const page = news({ body: [md`One`], origin: md`From a shop`, links });
    const { body, foot } = layout(page);
    expect(body.map(({ source }) => source)).toEqual(['One', 'From a shop']);
    expect(foot.source).toMatch(/^\[Run\]\([^)]+\) · \[Commit\]\([^)]+\)$/);
    expect(withoutLink(page, 'https://github.com/a').links).toEqual([links[1]]);
    expect(withoutLink(page, 'https://github.com/c').links).toEqual(links);
  });
});

describe('the text of a link card', () => {
  test.each<[string, Page, string]>([
    [
      'is the detail, then the body',
      news({ detail: 'Exit code 1', body: [md`One`, md`Two`] }),
      'Exit code 1 · One · Two',
    ],
    [
      'has three paragraphs at most',
      news({ body: ['1', '2', '3', '4'].map((each) => md`${each}`) }),
      '1 · 2 · 3',
    ],
    ['has no marks of a list', news({ body: [md`- One`, md`a - b`] }), 'One · a - b'],
    [
      'has where it comes from, if there is room',
      news({ body: [md`One`], origin: md`From a shop` }),
      'One · From a shop',
    ],
    ['is else the facts', news({ place: 'octo/hello', facts: ['#12'] }), 'octo/hello · #12'],
    ['is else the title again', news(), '❌ CI failed on main'],
    ['of a text is its body', text, 'Coffee is ready'],
    ['of a text without one is its title', { ...text, body: [] }, 'Good morning'],
  ])('%s', (_, page, summary) => expect(summaryFor(page)).toBe(summary));

  test('has its lines in one, and at most 300 characters', () => {
    expect(summaryFor(news({ body: [paragraphs(md`One`, md`Two`)] }))).toBe('One · Two');
    expect(summaryFor(news({ body: [join('', 'x'.repeat(301))] }))).toBe(`${'x'.repeat(299)}…`);
  });
});

describe('how bad something is', () => {
  test('shows in its sign; ordinary news have none', () => {
    expect(severities.map(signFor)).toEqual(['✅', '⛔', '⚠️', '❌', '🔥']);
    expect(signFor(undefined)).toBe('');
  });

  test.each([
    ['good', 'bad', 'bad'],
    ['critical', 'bad', 'critical'],
    ['warning', 'cancelled', 'warning'],
    ['bad', 'bad', 'bad'],
    ['good', undefined, 'good'],
    [undefined, 'good', 'good'],
    [undefined, undefined, undefined],
  ] as const)('of %s and %s is %s', (a, b, worse) => expect(worst(a, b)).toBe(worse));
});
