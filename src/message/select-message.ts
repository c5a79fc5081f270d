import type { CloudEvent } from 'cloudevents';
import { plainText } from '../dingtalk/escape.ts';
import { Markdown } from '../dingtalk/markdown.ts';
import type { Msgtype, RobotMessage } from '../dingtalk/message.ts';
import { problemList, problemsIn } from '../dingtalk/schema.ts';
import { inputError, UserError } from '../errors.ts';
import { type Said, say } from '../said.ts';
import { printable } from '../text.ts';
import { summaryFor, titleFor, withoutLink } from './layout.ts';
import type { Button, Feed, Message, Page } from './message.ts';
import type { RenderContext } from './render-context.ts';
import { selectPage, textDataOf } from './select-page.ts';
import { type MessageSettings, settingPlace } from './settings.ts';

/** A message, and what the author of the workflow should know of it. */
interface MessageSelection {
  readonly message: Message;
  readonly warnings: readonly Said[];
}

/** Selects the message of an event: the user's own, the one the event asks for, or the one that suits it. */
export function selectMessage(renderContext: RenderContext): MessageSelection {
  const { event, customWords, runUrl: url } = renderContext;
  const { value: payload, warnings } = customWords.payload(event);
  if (payload) {
    const hides = event.xvmsgtype === undefined ? [] : [payloadWins(event.id)];
    return { message: { msgtype: 'written', message: payload, url }, warnings: [...warnings, ...hides] };
  }
  const asked = requestedMessage(renderContext);
  const buttons = customWords.buttons(event);
  const selected = withoutPayload(renderContext, asked, buttons.value);
  return { ...selected, warnings: [...buttons.warnings, ...selected.warnings] };
}

function withoutPayload(
  renderContext: RenderContext,
  asked: RobotMessage | undefined,
  buttons: readonly Button[] | undefined,
): MessageSelection {
  const wanted = wantedType(renderContext.settings, buttons !== undefined);
  const spoken = textDataOf(renderContext);
  const own = asked ?? (spoken === undefined ? undefined : textMessage(plainText(spoken)));
  if (own && (wanted === 'auto' || (wanted === own.msgtype && !buttons))) {
    return withCustomWords(own, renderContext);
  }
  const msgtype = wanted === 'auto' ? 'markdown' : wanted;
  const page = selectPage(renderContext, asked);
  if (placeFor(msgtype) === 'plain') return plainMessage(page, msgtype, renderContext);
  const { page: shown, warnings } = withCustomTemplates(page, renderContext);
  return { message: messageOf(shown, msgtype, buttons, renderContext), warnings };
}

function payloadWins(id: string): Said {
  return say`The event "${printable(id)}" comes with its own message (xvmsgtype); "payload" was sent instead.`;
}

/** A page as a message of the given type. */
export function messageOf(
  page: Page,
  msgtype: Msgtype,
  buttons: readonly Button[] | undefined,
  renderContext: RenderContext,
): Message {
  const { words, runUrl } = renderContext;
  const [first, ...others] = buttons ?? [];
  const shown = { ...page, url: page.url ?? runUrl };
  switch (msgtype) {
    case 'text':
    case 'markdown':
      return { msgtype, page: shown };
    case 'actionCard': {
      if (first) return { msgtype, page: shown, buttons: [first, ...others] };
      const url = addressOf(shown, msgtype);
      return { msgtype, page: withoutLink(shown, url), buttons: [{ title: words.open, url }] };
    }
    case 'link':
      return { msgtype, title: titleFor(page), text: summaryFor(page), url: addressOf(shown, msgtype) };
    case 'feedCard':
      return { msgtype, links: [feedOf(shown, renderContext)] };
    default:
      return msgtype satisfies never;
  }
}

/** A feed card needs a picture; the owner's avatar always exists. */
export function feedOf(page: Page, { context, workflowRun, runUrl }: RenderContext): Feed {
  const [owner] = (workflowRun?.repository ?? context.repository).split('/');
  return {
    title: titleFor(page),
    url: addressOf({ ...page, url: page.url ?? runUrl }, 'feedCard'),
    picUrl: `${context.serverUrl}/${owner || 'github'}.png`,
  };
}

function placeFor(msgtype: Msgtype): 'markdown' | 'plain' {
  return msgtype === 'text' || msgtype === 'link' ? 'plain' : 'markdown';
}

/** The message type with buttons, which make an actionCard. Throws a `UserError` if the inputs ask for another. */
export function wantedType(
  { msgtype, setBy }: Pick<MessageSettings, 'msgtype' | 'setBy'>,
  hasButtons: boolean,
): MessageSettings['msgtype'] {
  if (!hasButtons) return msgtype;
  if (msgtype === 'auto' || msgtype === 'actionCard') return 'actionCard';
  const at = settingPlace(setBy, 'buttons');
  throw inputError(at, say`makes an actionCard; "msgtype" asks for another type.`, msgtype);
}

function addressOf({ url }: Page, msgtype: Msgtype): string {
  if (url !== undefined) return url;
  throw new UserError(
    say`A message of type ${msgtype} needs an address to open, and this event has none. Use another "msgtype" or "payload".`,
  );
}

/** Replaces the words of a page by `title` and `text`. */
function withCustomTemplates(
  page: Page,
  { event, customWords }: RenderContext,
): { page: Page; warnings: readonly Said[] } {
  const { value: ownTitle, warnings: ofTitle } = customWords.title(event);
  const { value: text, warnings: ofText } = customWords.text(event, 'markdown');
  const title = ownTitle ?? titleFor(page);
  return {
    page:
      text === undefined
        ? { ...page, title }
        : { kind: 'text', title, body: [Markdown.trusted(text)], links: [], url: page.url },
    warnings: [...ofTitle, ...ofText],
  };
}

/** A text or link message, whose text is not markdown. */
function plainMessage(page: Page, msgtype: Msgtype, renderContext: RenderContext): MessageSelection {
  const { event, customWords } = renderContext;
  const { value: text, warnings: ofText } = customWords.text(event, 'plain');
  const { value: title, warnings: ofTitle } = customWords.title(event);
  const warnings = [...ofText, ...ofTitle];
  const message = messageOf({ ...page, title: title ?? titleFor(page) }, msgtype, undefined, renderContext);
  if (text === undefined) return { message, warnings };
  if (message.msgtype === 'link') return { message: { ...message, text }, warnings };
  const url = page.url ?? renderContext.runUrl;
  return { message: { msgtype: 'written', message: textMessage(text), url }, warnings };
}

function textMessage(content: string): RobotMessage {
  return { msgtype: 'text', text: { content } };
}

/** The message that the event brings, with the words of `title` and `text`. */
function withCustomWords(
  message: RobotMessage,
  { event, customWords, runUrl: url }: RenderContext,
): MessageSelection {
  const { value: text, warnings: ofText } = customWords.text(event, placeFor(message.msgtype));
  const { value: title, warnings: ofTitle } = customWords.title(event);
  return {
    message: { msgtype: 'written', message: withWords(message, title, text), url },
    warnings: [...ofText, ...ofTitle],
  };
}

function withWords(message: RobotMessage, title: string | undefined, text: string | undefined): RobotMessage {
  const words = { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
  switch (message.msgtype) {
    case 'text':
      return text === undefined ? message : { ...message, text: { content: text } };
    case 'markdown':
      return { ...message, markdown: { ...message.markdown, ...words } };
    case 'actionCard':
      return { ...message, actionCard: { ...message.actionCard, ...words } };
    case 'link':
      return { ...message, link: { ...message.link, ...words } };
    case 'feedCard':
      return message;
    default:
      return message satisfies never;
  }
}

/** The message of an event with `xvmsgtype`; a `UserError` names the field that is wrong. */
export function requestedMessage({ event }: RenderContext): RobotMessage | undefined {
  const asked = vanusMessageOf(event);
  if (asked === undefined || 'message' in asked) return asked?.message;
  throw new UserError(
    say`The event "${printable(event.id)}" cannot be sent as its xvmsgtype says: ${problemList(asked.problems)}.`,
  );
}

/** An event that contains its whole message. */
type VanusMessage =
  | { readonly message: RobotMessage }
  /** Sentences that name the attribute or field. */
  | { readonly problems: readonly Said[] };

/**
 * The message of an event with `xvmsgtype`, as the Vanus sink for DingTalk reads it: for `text` the data is
 * the content, for the others it is the object under that key. An error names what does not fit; nothing is
 * guessed. Undefined for an event without the attribute.
 */
export function vanusMessageOf(event: CloudEvent<unknown>): VanusMessage | undefined {
  const msgtype = event.xvmsgtype;
  if (msgtype === undefined) return undefined;
  const message = { msgtype, [String(msgtype)]: msgtype === 'text' ? contentOf(event.data) : event.data };
  const problems = problemsIn(message, 'xvmsgtype');
  return isMessage(message, problems) ? { message } : { problems };
}

/** A JSON string is unwrapped, any other JSON is its text. */
function contentOf(data: unknown): { content: unknown } {
  if (data === undefined || typeof data === 'string') return { content: data };
  if (data instanceof Uint8Array) return { content: new TextDecoder().decode(data) };
  return { content: JSON.stringify(data) };
}

function isMessage(message: object, problems: readonly Said[]): message is RobotMessage {
  return 'msgtype' in message && problems.length === 0;
}
