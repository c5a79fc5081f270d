import type { EventSettings } from '../message/event-group.ts';
import { mentionInputs, messageInputs } from '../message/read-settings.ts';
import type { Said } from '../said.ts';
import type { Filter } from './filter.ts';

/** A rule as it is used: which events it takes, and what it makes of them. */
export interface Rule {
  /** Its name, else its number: `security`, `#3`. */
  readonly name: string;
  /** How log and errors call it: `rule 1 "security"`, `rule 3`. */
  readonly title: Said;
  /** All must be true; none takes every event. */
  readonly filters: readonly Filter[];
  /** Whether the next rules are tried too. */
  readonly isContinued: boolean;
  /** Undefined for `drop`. */
  readonly settings: EventSettings | undefined;
  /** Words for the place of a setting in an error about it. */
  readonly withPlace: (text: Said) => Said;
}

/** Most rules, and most filters and conditions in all of them. */
export const limits = { rules: 2_000, conditions: 20_000 } as const;

/** The inputs that a rule may set, with the meaning and the checks of these inputs. */
export const settingKeys = ['chat-group', ...Object.keys(messageInputs), ...Object.keys(mentionInputs)];

export const ruleKeys = ['name', 'filters', ...settingKeys, 'continue', 'drop'];
