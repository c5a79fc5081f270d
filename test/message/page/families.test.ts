import { expect, test } from 'vitest';
import { locales } from '../../../src/message/settings.ts';
import { families } from '../../fixtures/families/families.ts';
import { eventWith, settingsWith, tell, textOf } from '../run-context.ts';

for (const locale of locales) {
  test.each(families)(
    `$name answers what, what to and how bad in its first lines (${locale})`,
    async (family) => {
      const { type, data, answers } = family;
      const { bodies } = await tell(eventWith({ type, data }), settingsWith({ locale }));
      const [body] = bodies;
      if (body === undefined) throw new Error(type);
      const first = textOf(body)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 3)
        .join('\n');
      for (const answer of answers) expect(first).toContain(answer);
    },
  );
}
