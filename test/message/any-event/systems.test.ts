import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signs } from '../../../src/message/message.ts';
import { locales } from '../../../src/message/settings.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

interface SystemEvent {
  readonly name: string;
  /** The sign of its message; '' if it is neither good nor bad, or nobody knows. */
  readonly sign: string;
  readonly type: string;
  readonly data: unknown;
}

/** Events in the shapes that monitors, clouds, clusters and build servers send, one a line. */
const events: readonly SystemEvent[] = readFileSync(
  new URL('../../fixtures/systems.ndjson', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe.each(locales)('in %s, nothing red is green', (locale) => {
  test.each(events)('$name has the sign "$sign"', async ({ sign, type, data }) => {
    const [body] = (await composeEvents(eventWith({ type, data }), settingsWith({ locale }))).bodies;
    const text = body === undefined ? '' : textOf(body);
    const first = text.split('\n', 1)[0]?.replace(/^### /, '') ?? '';
    const shown = Object.values(signs).find((each) => first.startsWith(each)) ?? '';
    expect({ first, sign: shown }).toEqual({ first, sign });
  });
});
