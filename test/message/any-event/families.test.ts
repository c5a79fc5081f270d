import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/message/settings.ts';
import { eventOf, families } from '../../fixtures/families/families.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

describe.each(locales)('in %s', (locale) => {
  test.each(families)(
    '$name answers what, what to, how bad and where in its first three lines',
    async (family) => {
      const lines = await linesOf(family);
      const first = lines.slice(0, 3).join('\n');
      for (const answer of family.answers) expect(first).toMatch(inEither(answer));
      if (locale === 'zh-CN' && family.chinese) expect(lines[0]).toBe(family.chinese);
    },
  );

  test.each(families)('$name has at most ten lines, says nothing twice, and no ids', async (family) => {
    const lines = await linesOf(family);
    expect(lines.length).toBeLessThanOrEqual(10);
    const facts = lines.map((line) => line.replace(/^- \*\*.*?\*\*(?:: |：)/, ''));
    expect(facts).toEqual([...new Set(facts)]);
    expect(lines.join('\n')).not.toMatch(
      /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}|[\da-f]{16}|undefined|null|\[object/,
    );
  });

  async function linesOf(family: (typeof families)[number]): Promise<string[]> {
    const { bodies } = await composeEvents(eventWith(eventOf(family)), settingsWith({ locale }));
    const [body] = bodies;
    if (body === undefined) throw new Error(family.type);
    return textOf(body)
      .replaceAll(/\]\(dingtalk:[^)]*\)/g, ']')
      .replaceAll('@ ', '@')
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '');
  }
});

/** `failed|失败` as a pattern; its other characters stand for themselves. */
function inEither(answer: string): RegExp {
  const parts = answer.split('|').map((part) => part.replaceAll(/[$()*+.?[\\\]^{}]/g, String.raw`\$&`));
  return new RegExp(parts.map((part) => part.replaceAll('_', String.raw`\\?_`)).join('|'));
}
