import { spellingKey } from '../../spelling.ts';
import { unicodePattern } from '../../text.ts';

/**
 * `13800138000`, overseas `+852-12345678`, as DingTalk expects them; undefined for what is no number at all. Removes
 * spaces, hyphens between digits, a leading @ and China's own prefix. `strict` accepts only what cannot be a user id.
 */
export function mobileIn(given: string, mode: 'loose' | 'strict' = 'loose'): string | undefined {
  const written = given.trim().replace(/[()@]/g, '').trim();
  const [, code = '', rest = written] = /^(\+\d{1,4})[\s-](.*)$/s.exec(written) ?? [];
  const digits = rest.replace(/(?<=\d)[\s-]+(?=\d)|\s/g, '');
  const prefix = mode === 'strict' ? /^(?:\+|00)86-?(?=1\d{10}$)/ : /^(?:\+|00)?86-?(?=1\d{10}$)/;
  const number = `${code && `${code}-`}${digits}`.replace(prefix, '');
  const form = mode === 'strict' ? /^(?:1[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/ : /^\+?\d[\d-]{3,19}$/;
  return form.test(number) ? number : undefined;
}

/**
 * Whether DingTalk may know a person by this number, as `mobileIn` returns it. Source: open.dingtalk.com, user/create:
 * numbers from outside of the Chinese mainland have the form +xx-xxxxxx.
 */
export function isMobile(number: string): boolean {
  return /^(?:1\d{10}|\+\d{1,4}-\d{4,14})$/.test(number);
}

/** Whom DingTalk can mention. */
export interface Recipient {
  readonly kind: 'mobile' | 'user';
  readonly id: string;
}

/** A number, else a user id; undefined for what is neither. */
export function recipientIn(given: string): Recipient | undefined {
  const mobile = mobileIn(given, 'strict');
  if (mobile !== undefined) return { kind: 'mobile', id: mobile };
  const userId = userIdIn(given);
  return userId === undefined ? undefined : { kind: 'user', id: userId };
}

/** 1 to 64 characters; a space would end the mention in the text. */
export function userIdIn(given: string): string | undefined {
  const userId = given.trim().replace(/^@/, '');
  return userIdForm().test(userId) && !isEverybody(userId) ? userId : undefined;
}

const userIdForm = unicodePattern('^[^\\s\\p{C}@[\\]()<>*`\\\\]{1,64}$', 'u');

/** Whether the word is for the whole group, which `at-all` mentions. In a text DingTalk could read `@all` as that. */
export function isEverybody(given: string): boolean {
  return everybody.has(spellingKey(given.trim().replace(/^@/, '')));
}

const everybody: ReadonlySet<string> = new Set([
  'all',
  'everyone',
  'everybody',
  '所有人',
  '全体',
  '全体成员',
  '全员',
  '大家',
]);

/**
 * The names of `at-logins` in the order of calling: those of a step are called together, and only if the steps before called
 * nobody. A step begins after the word `else`. Empty steps show where it has nothing beside it.
 */
export function callOrder(given: readonly string[]): readonly (readonly string[])[] {
  const steps: string[][] = [[]];
  for (const item of given) {
    let name: string[] = [];
    const end = () => {
      if (name.length > 0) steps.at(-1)?.push(name.join(' '));
      name = [];
    };
    for (const word of item.trim().split(/\s+/)) {
      if (word.toLowerCase() !== 'else') {
        if (word !== '') name.push(word);
        continue;
      }
      end();
      steps.push([]);
    }
    end();
  }
  return steps;
}

/** All names, whatever their order. */
export function namesToCall(given: readonly string[]): readonly string[] {
  return callOrder(given).flat();
}
