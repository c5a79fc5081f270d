import type { Secret } from './secret.ts';
import type { Reading } from './yaml-input.ts';

/**
 * One input of the action as data: its name and the kind of its value. `src/inputs/` reads inputs by such rows; the rest of
 * the program has the types of their values from them.
 */
export type InputRow = InputKind & {
  readonly input: string;
  /** A rule may set it too, with the same meaning and checks. */
  readonly inRules?: true;
  /** The text that takes its place in `watch`, which does not have this input. */
  readonly inWatch?: string;
  /** It has a default in action.yml, although its value may be empty. */
  readonly hasDefault?: true;
};

export type InputRows = Readonly<Record<string, InputRow>>;

type InputKind =
  | {
      readonly kind: 'choice';
      readonly of: readonly string[];
      /** Other words for a value, by their spelling key. */
      readonly otherNames?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'choices';
      readonly of: readonly string[];
      /** Values with a number in them. */
      readonly orLike?: ValueForm<string>;
    }
  | {
      readonly kind: 'yaml';
      readonly reading?: Reading;
      /** What a rule may give besides text. */
      readonly holds?: 'list' | 'map';
    }
  | { readonly kind: keyof PlainValues };

/** Values of one form, with an example for errors. */
export interface ValueForm<Value extends string> {
  readonly example: Value;
  readonly matches: (text: string) => text is Value;
}

/** The values of the kinds that need to know nothing more. */
export interface PlainValues {
  readonly flag: boolean;
  /** Milliseconds; the input has seconds. */
  readonly seconds: number;
  readonly count: number;
  readonly period: Period;
  readonly waiting: WaitingSettings;
  readonly text: string;
  /** With the spaces and line breaks at its ends. */
  readonly lines: string;
  /** A Liquid template, or words as they are. */
  readonly template: string;
  readonly list: readonly string[];
  /** Whom to call, with the word `else` before those whose turn comes next. */
  readonly logins: readonly string[];
  readonly map: Readonly<Record<string, unknown>>;
  /** Globs relative to the workspace. */
  readonly globs: readonly string[];
  /** The name as Intl knows it; '' for none. */
  readonly timezone: string;
  /** Undefined if `watch` does without its file. */
  readonly 'login-map': LoginMap | undefined;
  /** Null if it is not given; undefined if its file cannot be used. */
  readonly 'on-call': Rota | null | undefined;
  /** Undefined if it is not given. */
  readonly secret: Secret | undefined;
  /** Undefined if the server does not give it. */
  readonly 'job-id': number | undefined;
}

/** Whom a login, a team, an e-mail address or a name stands for: mobile numbers and DingTalk user ids. */
export type LoginMap = Readonly<Record<string, string | readonly string[]>>;

/** Who takes turns, and since when. */
export interface Rota {
  /** Logins, teams, mobile numbers or DingTalk user ids. */
  readonly people: readonly string[];
  readonly from: LocalTime;
  readonly everyDays: number;
  readonly overrides: readonly Override[];
}

/** Somebody else's turn, up to `to`. */
export interface Override {
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly who: string;
}

/** A time by the calendar and clocks of a zone that is known elsewhere. */
export interface LocalTime {
  /** Days since 1970. */
  readonly day: number;
  /** Minutes since the day began. */
  readonly minute: number;
}

/** The time that a health report covers, up to now. */
export interface Period {
  /** As given: `36h`, `7d`. */
  readonly text: string;
  readonly ms: number;
}

/** What a report of what waits leaves out, and how long it is. */
export interface WaitingSettings {
  /** Left out is what has waited less. */
  readonly minAgeMs: number;
  /** Pull requests with one of these labels, or by one of these authors, are left out; lower case. */
  readonly ignoreLabels: readonly string[];
  readonly ignoreAuthors: readonly string[];
  /** Lines of the message, all lists together. */
  readonly max: number;
  /** The organisation or user whose repositories are covered; '' for the workflow's own repository. */
  readonly org: string;
}

/** The values that rows are read to. */
export type ValuesOf<Rows> = { readonly [Field in keyof Rows]: ValueOf<Rows[Field]> };

type ValueOf<Row> = Row extends { readonly kind: 'choice'; readonly of: readonly (infer Value)[] }
  ? Value
  : Row extends { readonly kind: 'choices'; readonly of: readonly (infer Value)[] }
    ? readonly (Row extends { readonly orLike: ValueForm<infer Other> } ? Value | Other : Value)[]
    : Row extends { readonly kind: infer Kind extends keyof PlainValues }
      ? PlainValues[Kind]
      : unknown;
