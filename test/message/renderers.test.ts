import { describe, expect, test } from 'vitest';
import { link } from '../../src/dingtalk/link.ts';
import {
  bold,
  code,
  heading,
  join,
  lines,
  list,
  md,
  quote,
  quoted,
  text,
} from '../../src/dingtalk/markdown.ts';
import { fewHostileTexts, hostileTexts } from './hostile.ts';
import { renderers, tagsIn } from './renderers.ts';

/** What the issue threads of renderers are full of, beside the other hostile texts. */
const more = [
  '[Review now] (//evil.example/x)',
  '![x] (//evil.example/x.png)',
  '[x]\t(https://evil.example)',
  '[x] [y]',
  'see //evil.example/x',
  '(//evil.example)',
  'a ![',
  'a [',
  'fix ![ and [',
  '#urgent',
  '##urgent ##',
  'all: [a [b',
  'https:/​/evil.example',
  'https:////evil.example',
  'mailto:a@evil.example',
];

const own = link('Run', 'https://github.com/octo/hello');

const places: Readonly<Record<string, (value: string) => string>> = {
  'a heading and the line below': (value) =>
    lines(heading(3, value), join(' · ', bold('octo/hello'), value)).source,
  'a quote': (value) => quoted(value, 9)?.source ?? '',
  'a quote beside a sha': (value) => quote(lines(value, md`${code('a1b2c3d')} by ${value}`)).source,
  'an item': (value) => list(value, value).source,
  'a fact before links': (value) => md`${value} · ${own}`.source,
  'a fact after links': (value) => md`${own} · ${value}`.source,
  'code before a link': (value) => md`${code(value)} ${own}`.source,
  'the words of a link': (value) => md`${link(value, 'https://github.com/octo/hello')} · ${own}`.source,
  'a line of its own': (value) => text(value).source,
};

/** The place with the least around a text: there a text that is not escaped does most. */
const everyTextIn = 'a line of its own';

describe.each(Object.entries(renderers))('by %s', (name, render) => {
  test.each(Object.entries(places))(
    'a hostile text in %s makes no link, picture, heading or tag',
    (where, place) => {
      const expected = tagsIn(render(place('x')));
      const texts = where === everyTextIn ? hostileTexts : fewHostileTexts;
      const through = [...more, ...texts]
        .filter((hostile) => text(hostile).source !== '')
        .map((hostile) => ({ hostile, source: place(hostile), tags: tagsIn(render(place(hostile))) }))
        .filter(({ tags }) => tags.join() !== expected.join());
      expect({ name, through: through.slice(0, 5), count: through.length }).toEqual({
        name,
        through: [],
        count: 0,
      });
    },
  );
});
