import { unicodePattern } from '../../text.ts';
import type { Locale } from '../settings.ts';

/** A value for each locale: the compiler asks for one that is missing. */
export type Localized<Value> = Readonly<Record<Locale, Value>>;

/** Words that belong to no event; those of an event stand beside its page. */
export type Words = typeof en;

/** Words that several messages use and that belong to no event. Every locale has this type, so a missing word does not compile. */
const en = {
  /** Words of the link that follows a message that was cut. */
  readRest: 'Read the rest',
  /** Instead of the link if there is no page. */
  restLeftOut: 'The rest was left out: it did not fit.',
  /** Text of a message whose own content DingTalk refused. */
  contentWithheld: 'DingTalk refused the content of this message.',
  open: 'Open',
  openOn: (host: string) => `Open on ${host}`,
  colon: ': ',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  event: 'Event',
  run: 'Run',
  runNumber: (number: string, attempt: number) =>
    attempt > 1 ? `#${number}, attempt ${attempt}` : `#${number}`,
  yes: 'yes',
  no: 'no',
  bytes: (count: number) => `${count.toLocaleString('en')} bytes`,
  fields: (count: number) => (count === 1 ? '1 field' : `${count.toLocaleString('en')} fields`),
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  /** For several events. */
  failedOf: (failed: number, total: number, names: string) =>
    `${failed.toLocaleString('en')} of ${total.toLocaleString('en')} events failed: ${names}`,
  part: (number: number, total: number) => `part ${number} of ${total}`,
  ofType: (count: number, type: string) => `${count.toLocaleString('en')} × ${type}`,
  /** Between items of a list. */
  listSeparator: ', ',
  /** Between clauses. */
  clauseSeparator: ', ',
  units: { ms: 'ms', second: 's', minute: 'min', lastMinute: 'min', hour: 'h', day: 'd' },
};

const zhCN: Words = {
  readRest: '阅读全文',
  restLeftOut: '内容过长，其余部分已省略。',
  contentWithheld: '钉钉拒绝了这条消息的内容。',
  open: '打开',
  openOn: (host) => `在 ${host} 打开`,
  colon: '：',
  labelled: (label, value) => `${label}：${value}`,
  event: '事件',
  run: '查看运行',
  runNumber: (number, attempt) => (attempt > 1 ? `#${number}，第 ${attempt} 次尝试` : `#${number}`),
  yes: '是',
  no: '否',
  bytes: (count) => `${count.toLocaleString('en')} 字节`,
  fields: (count) => `${count.toLocaleString('en')} 个字段`,
  more: (count) => `另有 ${count.toLocaleString('en')} 项`,
  events: (count) => `${count.toLocaleString('en')} 个事件`,
  failedOf: (failed, total, names) =>
    `${total.toLocaleString('en')} 个事件中 ${failed.toLocaleString('en')} 个失败：${names}`,
  part: (number, total) => `第 ${number} / ${total} 部分`,
  ofType: (count, type) => `${count.toLocaleString('en')} × ${type}`,
  listSeparator: '、',
  clauseSeparator: '，',
  units: { ms: '毫秒', second: '秒', minute: '分', lastMinute: '分钟', hour: '小时', day: '天' },
};

export const sharedWords = { en, 'zh-CN': zhCN } satisfies Localized<Words>;

/** Joins Chinese words and values: keeps a space beside Latin letters, none between Chinese characters. */
export function han(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return values.reduce<string>(
    (text, value, index) => joined(joined(text, String(value)), literals[index + 1] ?? ''),
    literals[0] ?? '',
  );
}

function joined(left: string, right: string): string {
  return endsChinese().test(left) && beginsChinese().test(right)
    ? left.trimEnd() + right.trimStart()
    : left + right;
}

const chinese = String.raw`[\p{Script=Han}，。：；（）“”]`;
const endsChinese = unicodePattern(String.raw`${chinese}\s?$`, 'u');
const beginsChinese = unicodePattern(String.raw`^\s?${chinese}`, 'u');
