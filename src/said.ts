/** The sentences of a language. What is missing in it stays English. */
export interface Catalogue {
  /** By the English sentence, with `{0}`, `{1}`… for its values. */
  readonly sentences: Readonly<Record<string, string>>;
  /** What stands between parts, by what stands there in English. */
  readonly separators: Readonly<Partial<Record<Separator, string>>>;
}

/** What stands between parts: sentences, lines, names and clauses. */
type Separator = ' ' | '\n' | ', ' | '; ' | ' and ' | ' or ' | ', or ';

/** Strings are shown as they are: an untrusted one must be `printable`. */
export type SaidValue = string | number | Said;

type Content =
  | { readonly kind: 'sentence'; readonly parts: readonly string[]; readonly values: readonly SaidValue[] }
  | { readonly kind: 'joined'; readonly items: readonly SaidValue[]; readonly separator: Separator }
  | { readonly kind: 'shaped'; readonly said: Said; readonly shape: (text: string) => string };

/** A text of the action for its user, whose language is chosen where it leaves: log, annotation, job summary. */
export class Said {
  readonly content: Content;

  constructor(content: Content) {
    this.content = content;
  }

  /** The English text. */
  get text(): string {
    return textIn(this, english);
  }
}

const english: Catalogue = { sentences: {}, separators: {} };

/** A sentence, or a part of one, with values: say`Input "${input}" ${rule}`. */
export function say(parts: TemplateStringsArray, ...values: readonly SaidValue[]): Said {
  return new Said({ kind: 'sentence', parts, values });
}

/** Texts one after the other, without those that are undefined. */
export function sentences(...items: readonly (Said | undefined)[]): Said {
  return joinSaid(
    items.filter((item) => item !== undefined),
    ' ',
  );
}

/** A text that has a line for each item. */
export function sentenceLines(items: readonly SaidValue[]): Said {
  return joinSaid(items, '\n');
}

/** A list in a sentence: `a, b`. */
export function listed(items: readonly SaidValue[], separator: Separator = ', '): Said {
  return joinSaid(items, separator);
}

/** The same with at most so many items; the others are counted. */
export function listedUpTo(max: number, items: readonly SaidValue[], separator: Separator = ', '): Said {
  const left = items.length - max;
  return joinSaid(left > 0 ? [...items.slice(0, max), say`and ${left} more`] : items, separator);
}

function joinSaid(items: readonly SaidValue[], separator: Separator): Said {
  const [only] = items;
  if (items.length === 1 && only instanceof Said) return only;
  return new Said({ kind: 'joined', items, separator });
}

/** The text changed after it is put together, in any language: cut, or without secrets. */
export function shaped(said: Said, shape: (text: string) => string): Said {
  return new Said({ kind: 'shaped', said, shape });
}

/** Each text once. */
export function distinctSaid(said: Iterable<Said>): Said[] {
  return [...new Map([...said].map((each) => [each.text, each])).values()];
}

/** The text in the language of the catalogue. */
export function inLocale(said: Said, catalogue: Catalogue): string {
  return textIn(said, catalogue);
}

/** A sentence as catalogues know it: `Input "{0}" {1}`. */
export function catalogueKey(parts: readonly string[]): string {
  return parts.reduce((key, part, index) => `${key}{${index - 1}}${part}`);
}

function textIn({ content }: Said, catalogue: Catalogue): string {
  const shown = (value: SaidValue) => (value instanceof Said ? textIn(value, catalogue) : String(value));
  switch (content.kind) {
    case 'sentence': {
      const { parts, values } = content;
      const translated = catalogue === english ? undefined : sentenceIn(catalogue, catalogueKey(parts));
      if (translated === undefined) return String.raw({ raw: parts }, ...values.map(shown));
      return translated.replace(/\{(\d)\}/g, (_, index) => shown(values[Number(index)] ?? ''));
    }
    case 'joined': {
      const { items, separator } = content;
      return items.map(shown).join(catalogue.separators[separator] ?? separator);
    }
    case 'shaped':
      return content.shape(textIn(content.said, catalogue));
    default:
      return content satisfies never;
  }
}

function sentenceIn({ sentences }: Catalogue, key: string): string | undefined {
  return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
}
