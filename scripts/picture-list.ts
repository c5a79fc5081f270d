import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chatHtml } from '../preview/src/bubble.ts';
import { readEvents } from '../src/event/read.ts';
import { compose } from '../src/message/compose.ts';
import { type Locale, locales } from '../src/message/settings.ts';
import { contextOf, inputsOf } from '../test/event/event-text.ts';
import { builds } from '../test/fixtures/gallery/builds.ts';
import { elsewhere } from '../test/fixtures/gallery/elsewhere.ts';
import type { Happening } from '../test/fixtures/gallery/happening.ts';
import { health } from '../test/fixtures/gallery/health.ts';
import { released } from '../test/fixtures/gallery/releases.ts';
import { waiting } from '../test/fixtures/gallery/waiting.ts';
import { notificationsOf, nowMs, robotWith, settingsWith } from '../test/message/run-context.ts';

export interface Picture {
  /** `failed-build.en`, the file's name without its ending. */
  readonly name: string;
  /** A whole page without scripts. */
  readonly html: string;
}

/** The pictures of docs/images/: each of these messages in each language, by the components of the preview page. */
export async function pictures(): Promise<readonly Picture[]> {
  const runs = await builds();
  const buildThat = (what: string) => runs.find((run) => run.what === what);
  const subjects = {
    'failed-build': buildThat('failed, 2 of 129 matrix jobs'),
    fixed: buildThat('fixed'),
    release: released,
    health: health[0],
    waiting: waiting[0],
    cdevent: elsewhere.find(({ what }) => what === 'a CDEvent'),
  };
  const all = Object.entries(subjects).flatMap(([name, happening]) =>
    locales.map((locale) => ({ name, happening, locale })),
  );
  return await Promise.all(
    all.map(async ({ name, happening, locale }) => {
      if (!happening) throw new Error(`The gallery has no message for the picture "${name}".`);
      return { name: `${name}.${locale}`, html: await pageOf(happening, locale) };
    }),
  );
}

/** Changes with the message and its look, whatever browser draws it. */
export function hashOf({ html }: Picture): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 16);
}

async function pageOf(happening: Happening, locale: Locale): Promise<string> {
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
  const style = `${css}body { margin: 0; width: 600px; }`;
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>${style}</style><body>${chatHtml(message, 'pc', locale)}</body></html>`;
}
