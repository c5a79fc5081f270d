/**
 * What the runner hides in its log: each registered value, each line of it, and their encodings. Nothing else
 * is derived.
 */
export class Masks {
  readonly #forms = new Set<string>();

  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/)]) {
      for (const form of formsOf(part)) if (form !== '') this.#forms.add(form);
    }
  }

  /** `text` with every form as `***`; forms that overlap or touch become one. */
  hide(text: string): string {
    let hidden = '';
    let shown = 0;
    for (const [start, end] of merged(this.#occurrences(text))) {
      hidden += `${text.slice(shown, start)}***`;
      shown = end;
    }
    return hidden + text.slice(shown);
  }

  #occurrences(text: string): Span[] {
    const spans: Span[] = [];
    for (const form of this.#forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        spans.push([at, at + form.length]);
      }
    }
    return spans;
  }
}

type Span = readonly [start: number, end: number];

/**
 * Source: actions/runner, ValueEncoders. The shifted base64 forms are those of a value inside a longer text,
 * like `user:password`.
 */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    bytes.toString('base64'),
    bytes.subarray(1).toString('base64'),
    bytes.subarray(2).toString('base64'),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percentEncoded),
    value.replace(/[<>"'&]/g, (char) => xmlEscapes[char] ?? char),
    value.replaceAll("'", "''"),
    value.length > 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value,
  ];
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last === undefined || start > last[1]) result.push([start, end]);
    else result.splice(-1, 1, [last[0], Math.max(last[1], end)]);
  }
  return result;
}
