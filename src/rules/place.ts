/**
 * Names the rule in an error or warning about a setting that the rule gives: `Input "title" …` becomes
 * `Input "rules", rule 1 "security": "title" …`. A setting of the inputs keeps its text.
 */
export function placeIn(ruleTitle: string, keys: readonly string[]): (text: string) => string {
  return (text) => {
    const [, problem = '', key = ''] = /^Input ("([a-z-]+).*)$/s.exec(text) ?? [];
    return keys.includes(key) ? `${titled(ruleTitle)} ${problem}` : text;
  };
}

/** The start of an error about a rule. */
export function titled(ruleTitle: string): string {
  return `Input "rules", ${ruleTitle}:`;
}
