import { type Said, say, withSubject } from '../said.ts';

/**
 * Names the rule in an error or warning about a setting that the rule gives: `Input "title" …` becomes
 * `Input "rules", rule 1 "security": "title" …`. A setting of the inputs keeps its text.
 */
export function placeIn(ruleTitle: Said, keys: readonly string[]): (said: Said) => Said {
  return (said) =>
    withSubject(said, ({ text }) => {
      const [, path = '', key = ''] = /^Input "(([a-z-]+)[^"]*)"$/.exec(text) ?? [];
      return keys.includes(key) ? say`${titled(ruleTitle)} "${path}"` : undefined;
    });
}

/** The start of an error about a rule. */
export function titled(ruleTitle: Said): Said {
  return say`Input "rules", ${ruleTitle}:`;
}
