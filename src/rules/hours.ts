import { clockOf } from '../message/locale/time.ts';
import { type Said, say } from '../said.ts';
import { nearest } from '../spelling.ts';

/** When a rule is used, by clock and calendar of one time zone. */
export interface Hours {
  readonly spans: readonly HoursSpan[];
  /** IANA name. */
  readonly zone: string;
}

/** A time of certain days. One that ends before it begins goes on into the next day. */
export interface HoursSpan {
  /** 0 is Monday. */
  readonly days: readonly number[];
  /** Minutes since midnight; `to` is the first minute after it, up to 1,440. */
  readonly from: number;
  readonly to: number;
}

/** What is wrong with one part of a text of hours, and the word that was probably meant. */
interface HoursProblem {
  readonly problem: Said;
  readonly given: string;
  readonly near?: string | undefined;
}

const dayMinutes = 24 * 60;

/** Whether a moment is within one of the spans. */
export function isWithin({ spans, zone }: Hours, moment: Date): boolean {
  const { year, month, day, clock } = clockOf(zone)(moment);
  const [hours, minutes] = clock.split(':').map(Number);
  const minute = (hours ?? 0) * 60 + (minutes ?? 0);
  // Sunday is 0 for JavaScript.
  const today = (new Date(Date.UTC(Number(year), month - 1, Number(day))).getUTCDay() + 6) % 7;
  const yesterday = (today + 6) % 7;
  return spans.some(({ days, from, to }) =>
    from < to
      ? days.includes(today) && minute >= from && minute < to
      : (days.includes(today) && minute >= from) || (days.includes(yesterday) && minute < to),
  );
}

/**
 * Reads spans such as `Mon-Fri 09:00-19:00` and `Sat, Sun 10:00-12:00`, the items of a list. A time without days is on
 * those of the time before it, the first one on every day.
 */
export function readHours(items: readonly string[]): readonly HoursSpan[] | HoursProblem {
  const spans: HoursSpan[] = [];
  let days: readonly number[] = [];
  let isOpen = false;
  for (const item of items) {
    const [, named = '', time] = itemForm.exec(item) ?? [];
    const found = named.trim() === '' ? undefined : readDays(named.trim());
    if (found && 'problem' in found) return found;
    if (found) days = isOpen ? [...days, ...found] : found;
    isOpen = time === undefined;
    if (isOpen && found === undefined) return wrong(item);
    if (time === undefined) continue;
    const read = readTime(time, item);
    if ('problem' in read) return read;
    spans.push({ ...read, days: days.length > 0 ? days : everyDay });
  }
  if (isOpen || spans.length === 0) return wrong(items.at(-1) ?? '');
  return spans;
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** The days, then a time, each of which may be missing. */
const itemForm = /^([^\d]*)(\d.*)?$/s;

/** From one hour to another, with or without minutes. */
const timeForm = /^(\d{1,2})(?:[:：](\d{2}))? ?[-–—~至到] ?(\d{1,2})(?:[:：](\d{2}))?$/;

function readTime(time: string, item: string): Pick<HoursSpan, 'from' | 'to'> | HoursProblem {
  const match = timeForm.exec(time.trim());
  if (match === null) return wrong(item);
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = match;
  if (Number(fromMinute) > 59 || Number(toMinute) > 59) return noTime(item);
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  if (from >= dayMinutes || to > dayMinutes) return noTime(item);
  if (from === to)
    return { problem: say`begins and ends at the same time; the whole day is \`00:00-24:00\`.`, given: item };
  return { from, to };
}

function wrong(item: string): HoursProblem {
  return { problem: say`must be times like \`Mon-Fri 09:00-19:00\`, separated by commas.`, given: item };
}

function noTime(item: string): HoursProblem {
  return { problem: say`must have times from \`00:00\` to \`24:00\`.`, given: item };
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const chineseDays = ['一', '二', '三', '四', '五', '六', '日'];

/** A day, or from one to another, also over the end of the week: `Fri-Mon`. */
function readDays(text: string): readonly number[] | HoursProblem {
  const [first = '', last = first, ...more] = text.split(/[-–—~至到]/).map((word) => word.trim());
  if (more.length > 0) return wrong(text);
  const [from, to] = [dayOf(first), dayOf(last)];
  if (from === undefined) return unknownDay(first);
  if (to === undefined) return unknownDay(last);
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
}

/** `Mon`, `monday`, `周一`, `星期一`; three letters or more of a name are enough. */
function dayOf(word: string): number | undefined {
  const name = word.toLowerCase();
  const chinese = /^(?:周|星期|礼拜)(.)$/u.exec(name)?.[1];
  const day =
    chinese === undefined
      ? dayNames.findIndex((known) => name.length >= 3 && known.startsWith(name))
      : chineseDays.indexOf(chinese === '天' ? '日' : chinese);
  return day < 0 ? undefined : day;
}

function unknownDay(word: string): HoursProblem {
  const short = dayNames.map((name) => `${name[0]?.toUpperCase()}${name.slice(1, 3)}`);
  return {
    problem: say`must name days as \`Mon\`, \`Tue\`, \`Wed\`, \`Thu\`, \`Fri\`, \`Sat\` and \`Sun\`.`,
    given: word,
    near: nearest(word, short),
  };
}
