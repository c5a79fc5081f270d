import { unicodePattern } from '../../text.ts';

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
