/** What is found in JSON, in its order. */
interface JsonParts {
  /** One of `{`, `}`, `[`, `]`, `:`, `,`. */
  mark(mark: string): void;
  /** A text without its quotation marks; the beginning of a long one. */
  text(text: string): void;
  /** A number, `true`, `false` or `null`; the beginning of a long one. */
  literal(text: string): void;
}

/** Characters kept of a text as it is written: an escape has up to six, and `maxDetailChars` of them are shown. */
const maxText = 32_000;
const maxLiteral = 40;

interface JsonScanner {
  /** Returns false if this is no JSON. */
  write(chunk: string): boolean;
  /** Whether a text or literal is open. */
  isOpen(): boolean;
}

/**
 * Finds the parts of JSON that arrives in chunks, without holding more than one of them: a parser holds a value as a
 * whole, and one of a few megabytes can take a gigabyte. Does not check where the parts stand. Linear.
 */
export function scanJson(parts: JsonParts): JsonScanner {
  let open: 'text' | 'literal' | undefined;
  let written = '';
  let isEscaped = false;

  /** Takes a part of a text, up to its end. Returns where it goes on. */
  function takeText(chunk: string, at: number): number {
    let end = at;
    for (; end < chunk.length; end += 1) {
      const char = chunk[end];
      if (isEscaped) isEscaped = false;
      else if (char === '\\') isEscaped = true;
      else if (char === '"') break;
    }
    keep(chunk.slice(at, end), maxText);
    if (end === chunk.length) return end;
    open = undefined;
    parts.text(unescapeJson(written));
    return end + 1;
  }

  function takeLiteral(chunk: string, at: number): number {
    literal.lastIndex = at;
    const found = literal.exec(chunk)?.[0] ?? '';
    keep(found, maxLiteral);
    const end = at + found.length;
    if (end < chunk.length) endLiteral();
    return end;
  }

  function endLiteral(): void {
    open = undefined;
    parts.literal(written);
  }

  function keep(text: string, max: number): void {
    if (written.length < max) written += text.slice(0, max - written.length);
  }

  /** Takes what stands between texts and literals. Returns where it goes on; -1 if it is no JSON. */
  function takeMark(chunk: string, at: number): number {
    const char = chunk[at] ?? '';
    written = '';
    if (/\s/.test(char)) return at + 1;
    if (char === '"') open = 'text';
    else if (/[-\w]/.test(char)) {
      open = 'literal';
      return at;
    } else if (/[{}[\]:,]/.test(char)) parts.mark(char);
    else return -1;
    return at + 1;
  }

  return {
    write(chunk) {
      let at = 0;
      while (at >= 0 && at < chunk.length) {
        if (open === 'text') at = takeText(chunk, at);
        else if (open === 'literal') at = takeLiteral(chunk, at);
        else at = takeMark(chunk, at);
      }
      return at >= 0;
    },
    isOpen: () => open !== undefined,
  };
}

const literal = /[-+.\w]*/y;

/** Without its escapes. Of one that was cut the end may be half an escape; one with a wrong escape is empty. */
function unescapeJson(written: string): string {
  if (!written.includes('\\')) return written;
  const isCut = written.length >= maxText;
  for (let end = written.length; end >= 0 && end >= written.length - (isCut ? 6 : 0); end -= 1) {
    try {
      return JSON.parse(`"${written.slice(0, end)}"`);
    } catch {
      // Tries without the last character.
    }
  }
  return '';
}
