import type { CloudEvent } from 'cloudevents';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { paragraphs } from '../../../src/dingtalk/markdown.ts';
import { readEvents } from '../../../src/event/read.ts';
import { compose } from '../../../src/message/compose.ts';
import { type Layout, layout, titleFor } from '../../../src/message/layout.ts';
import { createRenderContexts } from '../../../src/message/render-context.ts';
import { selectPage } from '../../../src/message/select-page.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { contextOf, inputsOf } from '../../event/event-text.ts';
import type { Happening } from '../../fixtures/gallery/happening.ts';
import { filledLines, notificationsOf, nowMs, robotWith, settingsWith } from '../run-context.ts';

type Payload = Happening['payload'];

/** What the group reads: the title, then the message line by line, its links' addresses as they are. */
export async function read(happening: Happening, locale: Locale): Promise<string> {
  const { title, text } = await shown(happening, locale);
  return `${title}\n\n${text.replaceAll('  \n', '\n')}`;
}

/** The markdown message that one robot gets, its links' addresses as they are. */
export async function shown(
  { eventName, payload, workflowRun, isAboutRun = false, context: said, mobiles = [], given }: Happening,
  locale: Locale,
): Promise<{ title: string; text: string }> {
  const context = contextOf({ eventName, payload, ...said });
  const inputs = inputsOf(given ? { text: JSON.stringify(given) } : {});
  const { events } = await readEvents(inputs, context, () => new Date('2026-11-23T08:00:00Z'));
  const runContext = { context, workflowRun, isAboutRun, nowMs };
  const notifications = notificationsOf(
    events,
    settingsWith({ locale, batch: 'digest', mentions: { mobiles } }),
  );
  const { messages } = await compose(notifications, runContext);
  const message = messages[0]?.draft.renderFor(robotWith(), 'whole').message;
  if (message?.msgtype !== 'markdown') throw new Error(`${eventName} is no markdown message`);
  const { title, text } = message.markdown;
  return { title, text: text.replace(/dingtalk:[^)\s]+/g, linkTarget) };
}

export interface LaidOut extends Layout {
  readonly title: string;
  readonly url: string | undefined;
}

const settings = { en: settingsWith({ locale: 'en' }), 'zh-CN': settingsWith({ locale: 'zh-CN' }) };

/** The page of a payload as it is laid out, fast: without the making and checking of the whole message. */
export async function pageOf(eventName: string, payload: Payload, locale: Locale = 'en'): Promise<LaidOut> {
  const context = contextOf({ eventName, payload });
  const action = typeof payload.action === 'string' ? `.${payload.action}` : '';
  const event = { id: '1', source: '/', type: `com.github.${eventName}${action}`, data: payload };
  const runContext = { context, workflowRun: undefined, isAboutRun: false, nowMs };
  const known = event as unknown as CloudEvent<unknown>;
  const [renderContext] = await createRenderContexts(notificationsOf([known], settings[locale]), runContext);
  if (renderContext === undefined) throw new Error('no render context');
  const page = selectPage(renderContext);
  return { title: titleFor(page), ...layout(page), url: page.url };
}

/** The lines of the page of a payload: links with their addresses, those of the repository short. */
export async function pageLines(eventName: string, payload: Payload, locale?: Locale): Promise<string[]> {
  const { head, body, foot } = await pageOf(eventName, payload, locale);
  const text = paragraphs(head, ...body, foot)
    .source.replaceAll(/dingtalk:[^)\s]+/g, linkTarget)
    .replaceAll('https://github.com/octo/hello', '…');
  return filledLines(text);
}
