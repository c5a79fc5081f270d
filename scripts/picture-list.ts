import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chatHtml } from '../preview/src/bubble.ts';
import { readEvents } from '../src/event/read.ts';
import { compose } from '../src/message/compose.ts';
import { type Locale, locales } from '../src/message/settings.ts';
import { contextOf, inputsOf } from '../test/event/event-text.ts';
import type { Happening } from '../test/fixtures/gallery/happening.ts';
import { chapters } from '../test/fixtures/gallery/index.ts';
import { notificationsOf, nowMs, robotWith, settingsWith } from '../test/message/run-context.ts';
import { pictureNameOf, pictureNames } from './picture-subjects.ts';

export interface Picture {
  /** `failed-build.en`, the file's name without its ending. */
  readonly name: string;
  /** A whole page without scripts. */
  readonly html: string;
}

const looks = ['light', 'dark'] as const;

type Look = (typeof looks)[number];

/** The pictures of docs/images/: each of these messages in each language and look, by the components of the preview page. */
export async function pictures(): Promise<readonly Picture[]> {
  const all = (await chapters()).flatMap(({ happenings }) => happenings);
  const subjects = pictureNames.map((name) => {
    const happening = all.find((one) => pictureNameOf(one) === name);
    if (!happening) throw new Error(`The gallery has no message for the picture "${name}".`);
    return { name, happening };
  });
  return await Promise.all(
    subjects.flatMap(({ name, happening }) =>
      locales.flatMap((locale) =>
        looks.map(async (look) => ({
          name: `${name}.${look === 'dark' ? 'dark.' : ''}${locale}`,
          html: await pageOf(happening, locale, look),
        })),
      ),
    ),
  );
}

/** Changes with the message and its look, whatever browser draws it. */
export function hashOf({ html }: Picture): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

async function pageOf(happening: Happening, locale: Locale, look: Look): Promise<string> {
  const { eventName, payload, workflowRun, isAboutRun = false, context: said, given } = happening;
  const context = contextOf({ eventName, payload, ...said });
  const [only] = given ?? [];
  const inputs = inputsOf(only ? { text: JSON.stringify(only) } : {});
  const { events } = readEvents(inputs, context, () => new Date('2026-11-23T08:00:00Z'));
  const runContext = { context, workflowRun, isAboutRun, nowMs };
  const { messages } = await compose(notificationsOf(events, settingsWith({ locale })), runContext);
  const message = messages[0]?.draft.renderFor(robotWith(), 'whole').message;
  if (!message) throw new Error(`${eventName} gives no message.`);
  const css = readFileSync(new URL('../preview/src/bubble.css', import.meta.url), 'utf8');
  const style = `${css}body { margin: 0; width: 600px; } .chat { border-radius: 0; }`;
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>${style}</style><body class="${look}">${chatHtml(message, 'pc', locale)}</body></html>`;
}
