import type { CloudEvent } from 'cloudevents';
import type { RobotMessage } from '../dingtalk/message.ts';
import { problemList, problemsIn } from '../dingtalk/schema.ts';
import { UserError } from '../errors.ts';
import { type Said, say } from '../said.ts';
import { printable } from '../text.ts';
import type { RenderContext } from './render-context.ts';

/** The message of an event with `xvmsgtype`; a `UserError` names the field that is wrong. */
export function requestedMessage({ event }: RenderContext): RobotMessage | undefined {
  const asked = vanusMessageOf(event);
  if (asked === undefined || 'message' in asked) return asked?.message;
  throw new UserError(
    say`The event "${printable(event.id)}" cannot be sent as its xvmsgtype says: ${problemList(asked.problems)}.`,
  );
}

/** An event that contains its whole message. */
export type VanusMessage =
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
