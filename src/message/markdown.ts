import { escapeInline } from './escape.ts';

/**
 * DingTalk markdown in which every piece of markup was written by the action. Made only by `md` and its kin below, so untrusted text
 * can be in it but cannot be markup: what is not a `Markdown` is escaped on the way in.
 */
export class Markdown {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** For the makers of markup in this folder; the caller vouches for `source`. */
  static vouched(source: string): Markdown {
    return new Markdown(source);
  }

  /** `Markdown` in a plain string would be escaped twice or lost: a bug, told at once. */
  toString(): never {
    throw new TypeError('Markdown was used as a string; use md`…` or .source');
  }
}

/** md`**${title}** by ${name}`: the literal parts are markup, the values are text unless they are Markdown. */
export function md(
  literals: TemplateStringsArray,
  ...values: readonly (Markdown | string | number)[]
): Markdown {
  return Markdown.vouched(
    literals.reduce((text, literal, index) => text + sourceOf(values[index - 1] ?? '') + literal),
  );
}

function sourceOf(value: Markdown | string | number): string {
  return value instanceof Markdown ? value.source : escapeInline(String(value));
}
