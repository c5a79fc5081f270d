import { flag } from '../inputs/amount.ts';
import { choice } from '../inputs/choice.ts';
import type { GetInput } from '../inputs/get-input.ts';
import { list } from '../inputs/list.ts';
import { localeNames } from '../inputs/locale.ts';
import { readLoginMap } from '../inputs/login-map.ts';
import { readTimezone } from '../inputs/timezone.ts';
import type { InputFiles } from '../inputs/yaml-or-file.ts';
import { msgtypes } from '../robot/wire/message.ts';
import { withLineFeeds } from '../text.ts';
import { readYaml } from '../yaml-input.ts';
import { locales, type MentionSettings, type MessageSettings } from './settings.ts';

type Read<T> = (get: GetInput) => T | Promise<T>;

/** How each input of the message is read. An input that breaks its rule is a `UserError`. */
export const messageInputs = {
  msgtype: (get) => ({ msgtype: choice(get, 'msgtype', ['auto', ...msgtypes]) }),
  title: (get) => ({ title: withLineFeeds(get('title')) }),
  text: (get) => ({ text: withLineFeeds(get('text')) }),
  buttons: async (get) => ({ buttons: await readYaml('buttons', get('buttons')) }),
  payload: async (get) => ({ payload: await readYaml('payload', get('payload'), { scalars: 'exact' }) }),
  locale: (get) => ({ locale: choice(get, 'locale', locales, localeNames) }),
  timezone: (get) => ({ timezone: readTimezone(get('timezone')).zone }),
} as const satisfies Readonly<Record<string, Read<Partial<MessageSettings>>>>;

/** The same for the inputs that mention people. */
export const mentionInputs = {
  'at-mobiles': async (get) => ({ mobiles: await list(get, 'at-mobiles') }),
  'at-user-ids': async (get) => ({ userIds: await list(get, 'at-user-ids') }),
  'at-all': (get) => ({ all: flag(get, 'at-all') }),
  'at-logins': async (get) => ({ logins: await list(get, 'at-logins') }),
  'at-when': (get) => ({ when: choice(get, 'at-when', ['always', 'failure', 'changed']) }),
} as const satisfies Readonly<Record<string, Read<Partial<MentionSettings>>>>;

/** Reads the inputs of the message. */
export async function readMessageSettings(get: GetInput, files: InputFiles): Promise<MessageSettings> {
  return {
    ...messageInputs.msgtype(get),
    ...messageInputs.title(get),
    ...messageInputs.text(get),
    ...(await messageInputs.buttons(get)),
    ...(await messageInputs.payload(get)),
    ...messageInputs.locale(get),
    ...messageInputs.timezone(get),
    mentions: {
      ...(await mentionInputs['at-mobiles'](get)),
      ...(await mentionInputs['at-user-ids'](get)),
      ...mentionInputs['at-all'](get),
      ...(await mentionInputs['at-logins'](get)),
      loginMap: await readLoginMap(get, files),
      ...mentionInputs['at-when'](get),
    },
    batch: choice(get, 'batch', ['each', 'digest']),
  };
}
