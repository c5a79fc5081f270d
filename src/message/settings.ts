import { msgtypes } from '../dingtalk/message.ts';
import { type InputPlace, type InputProblem, placeIn, type RuleName } from '../errors.ts';
import type { InputRows, ValuesOf } from '../input-row.ts';

export const locales = ['en', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];

/** The inputs that say how an event becomes a message: part of the table of src/inputs/. */
export const messageRows = {
  msgtype: { input: 'msgtype', kind: 'choice', of: ['auto', ...msgtypes], inRules: true },
  /** '' leaves the title to the event. */
  title: { input: 'title', kind: 'template', inRules: true },
  /** '' leaves the body to the event. */
  text: { input: 'text', kind: 'template', inRules: true },
  /** A list of `{title, url}`; undefined when not given. */
  buttons: { input: 'buttons', kind: 'yaml', holds: 'list', inRules: true },
  /** A whole DingTalk message; undefined when not given. */
  payload: { input: 'payload', kind: 'yaml', holds: 'map', reading: { scalars: 'exact' }, inRules: true },
  locale: {
    input: 'locale',
    kind: 'choice',
    of: locales,
    otherNames: {
      zh: 'zh-CN',
      cn: 'zh-CN',
      zhhans: 'zh-CN',
      zhhanscn: 'zh-CN',
      chinese: 'zh-CN',
      中文: 'zh-CN',
      简体中文: 'zh-CN',
      enus: 'en',
      engb: 'en',
      english: 'en',
    },
    inRules: true,
  },
  /** '' takes the locale's own. */
  timezone: { input: 'timezone', kind: 'timezone', inRules: true },
  batch: { input: 'batch', kind: 'choice', of: ['each', 'digest'], inWatch: 'each' },
} as const satisfies InputRows;

/** The inputs that say whom a message mentions. */
export const mentionRows = {
  mobiles: { input: 'at-mobiles', kind: 'list', inRules: true },
  userIds: { input: 'at-user-ids', kind: 'list', inRules: true },
  all: { input: 'at-all', kind: 'flag', inRules: true },
  /** GitHub logins and the roles `actor`, `author`, `pusher`, `reviewers`, `suspects`, `breaker`, `owners`, `on-call`. */
  logins: { input: 'at-logins', kind: 'logins', inRules: true },
  /**
   * GitHub login, commit e-mail or commit name → mobile number or DingTalk user id. Undefined if its file cannot be read,
   * which has been reported: then nobody is mentioned by login.
   */
  loginMap: { input: 'login-map', kind: 'login-map' },
  /** Who takes turns. */
  onCall: { input: 'on-call', kind: 'on-call' },
  when: { input: 'at-when', kind: 'choice', of: ['always', 'failure', 'changed'], inRules: true },
} as const satisfies InputRows;

export type MentionSettings = ValuesOf<typeof mentionRows>;

/** How an event becomes a message, and whom it is for. */
export interface MessageSettings extends ValuesOf<typeof messageRows> {
  readonly mentions: MentionSettings;
  /** The rule that gives some of the settings; undefined if all are those of the inputs. */
  readonly setBy?: SettingRule | undefined;
}

export interface SettingRule {
  readonly rule: RuleName;
  /** The settings that it gives, by the names of their inputs. */
  readonly keys: readonly string[];
}

/** Where a setting was given: the input, or the key of a rule. */
export function settingPlace(setBy: SettingRule | undefined, input: string): InputPlace {
  return setBy?.keys.includes(input) ? placeIn({ input: 'rules', rule: setBy.rule }, input) : { input };
}

/** What is wrong with the settings among `keys`, whatever the event. */
export type SettingProblems = (
  settings: MessageSettings,
  keys: readonly string[],
) => Promise<readonly InputProblem[]>;
