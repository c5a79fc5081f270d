import { messageText, type RobotMessage } from '../../src/dingtalk/message.ts';
import { maxBodyBytes, msgUuidBytes } from '../../src/dingtalk/size.ts';
import type { MessageDraft } from '../../src/message/fit/fit.ts';
import { Secret } from '../../src/secret.ts';
import { byteLength } from '../../src/text.ts';

export const maxBytes = maxBodyBytes;

/** The last words before the cut, and the bytes without it. */
export interface Cut {
  readonly after: string;
  readonly wholeBytes: number;
}

interface Rendered {
  readonly message: RobotMessage;
  readonly bytes: number;
  readonly cut: Cut | undefined;
}

/** The body that a robot with this keyword would get. */
export function renderDraft(draft: MessageDraft, keyword: string | undefined): Rendered {
  const robot = { ...somewhere, keyword };
  const { message, truncated } = draft.renderFor(robot, 'whole');
  const bytes = bytesOf(message);
  if (!truncated) return { message, bytes, cut: undefined };
  const whole = draft.renderFor(robot, 'complete').message;
  const after = lastCommonWords(messageText(message), messageText(whole));
  return { message, bytes, cut: { after, wholeBytes: bytesOf(whole) } };
}

const somewhere = {
  webhook: { origin: 'https://oapi.dingtalk.com', path: '/robot/send', token: new Secret('') },
  secret: undefined,
};

function bytesOf(message: RobotMessage): number {
  return byteLength(JSON.stringify(message)) + msgUuidBytes;
}

/** The end of the part that the cut text shares with the whole one. */
function lastCommonWords(cut: string, whole: string): string {
  let length = 0;
  while (length < cut.length && cut[length] === whole[length]) length += 1;
  return cut
    .slice(Math.max(0, length - 60), length)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim();
}
