import type { Msgtype } from '../robot/wire/message.ts';
import type { Said } from '../said.ts';

/** The message inputs of the action, read and parsed: how an event becomes a message, and whom it is for. */
export interface MessageSettings {
  readonly msgtype: 'auto' | Msgtype;
  /** Liquid template; '' leaves the title to the event. */
  readonly title: string;
  /** Liquid template; '' leaves the body to the event. */
  readonly text: string;
  /** Value of `buttons` as parsed YAML: a list of `{title, url}`; undefined when not given. */
  readonly buttons: unknown;
  /** Value of `payload` as parsed YAML or JSON: a whole DingTalk message; undefined when not given. */
  readonly payload: unknown;
  readonly locale: Locale;
  /** IANA zone, `UTC` or the like; '' takes the locale's own. */
  readonly timezone: string;
  readonly mentions: MentionSettings;
  readonly batch: 'each' | 'digest';
}

export const locales = ['en', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];

export interface MentionSettings {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  readonly all: boolean;
  /** GitHub logins and the roles `actor`, `author`, `pusher`, `reviewers`, `suspects`, `breaker`. */
  readonly logins: readonly string[];
  /**
   * GitHub login, commit e-mail or commit name → mobile number or DingTalk user id. Undefined if its file cannot be read,
   * which has been said: then nobody is mentioned by login.
   */
  readonly loginMap: Readonly<Record<string, string>> | undefined;
  readonly when: 'always' | 'failure' | 'changed';
}

/**
 * Says what is wrong with the settings among `keys`, whatever the event. The texts are those of the `UserError`s
 * that a message would throw.
 */
export type SettingProblems = (
  settings: MessageSettings,
  keys: readonly string[],
) => Promise<readonly Said[]>;
