/** Chinese words around values: a space stays beside Latin letters, and goes between Chinese ones. */
export function han(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return values.reduce<string>(
    (text, value, index) => joined(joined(text, String(value)), literals[index + 1] ?? ''),
    literals[0] ?? '',
  );
}

function joined(left: string, right: string): string {
  const isTight =
    /[\p{Script=Han}，。：；（）“”]\s?$/u.test(left) && /^\s?[\p{Script=Han}，。：；（）“”]/u.test(right);
  return isTight ? left.trimEnd() + right.trimStart() : left + right;
}
