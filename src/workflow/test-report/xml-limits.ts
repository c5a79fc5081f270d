/** Characters that are passed on of a tag with all that is in it, of its name, and of a value. */
export const xmlLimits = { tag: 256 * 1024, name: 1_000, value: 64 * 1024 } as const;

/** What is longer than this, as `&#65;`, is text. */
const maxReference = 64;

type Place = 'text' | keyof typeof xmlLimits;

interface MarkupParts {
  /** Tags and text without references, in pieces of any length. */
  markup(text: string): void;
  /** The text that a reference stands for. */
  text(text: string): void;
}

interface XmlWriter {
  write(chunk: string): void;
  end(): void;
}

/**
 * Cuts what a parser of XML would hold in memory as a whole, however long it is: tags, their names and values of
 * attributes. The marks that begin and end them stay, so that a reader sees the same elements. References in text are read
 * here, since htmlparser2 lets go of a text only when there is something else in it. Takes chunks in their order. Where a parser would see a tag, this does too, also in what is no XML.
 * Linear in their length.
 */
export function limitTags(parts: MarkupParts): XmlWriter {
  const limiter = new TagLimiter(parts);
  return { write: (chunk) => limiter.write(chunk), end: () => limiter.end() };
}

const [less, greater, slash, equals, space, exclamation] = [60, 62, 47, 61, 32, 33];
const [ampersand, hash, semicolon, doubleQuote, singleQuote] = [38, 35, 59, 34, 39];

class TagLimiter {
  #place: Place = 'text';
  /** Characters seen of the place, and of the tag that it is in. */
  #chars = 0;
  #tagChars = 0;
  #quote = '';
  /** Whether the mark at the start of the value was passed on. */
  #isOpened = false;
  /** The last character of the tag that is no space, and whether it was passed on. */
  #last = 0;
  #isLastKept = true;

  #chunk = '';
  #kept = '';
  /** Up to here the chunk is in `kept`, or dropped. */
  #done = 0;

  /** The end of the last chunk if it may begin a reference. */
  #rest = '';

  readonly #parts: MarkupParts;

  constructor(parts: MarkupParts) {
    this.#parts = parts;
  }

  write(given: string): void {
    const chunk = this.#rest + given;
    [this.#chunk, this.#kept, this.#done, this.#rest] = [chunk, '', 0, ''];
    for (let at = 0; at < chunk.length; ) at = this.#next(at);
    this.#passMarkup(chunk.length);
  }

  end(): void {
    if (this.#rest !== '') this.#parts.text(this.#rest);
  }

  /** Takes what stands here up to the next mark. Returns where it goes on. */
  #next(at: number): number {
    switch (this.#place) {
      case 'text':
        return this.#takeText(at);
      case 'value':
        return this.#takeValue(at);
      case 'name':
      case 'tag':
        return this.#takeTag(at);
      default:
        return this.#place satisfies never;
    }
  }

  #takeText(at: number): number {
    const end = findMark(this.#chunk, at);
    if (end === this.#chunk.length) return end;
    if (this.#chunk.charCodeAt(end) === ampersand) return this.#takeReference(end);
    this.#enter('name');
    this.#tagChars = 0;
    this.#take(end, end + 1);
    return end + 1;
  }

  #takeReference(at: number): number {
    this.#passMarkup(at);
    let end = at + 1;
    while (end - at < maxReference && isOfReference(this.#chunk.charCodeAt(end))) end += 1;
    const isWhole = this.#chunk.charCodeAt(end) === semicolon;
    if (end === this.#chunk.length) this.#rest = this.#chunk.slice(at);
    else if (isWhole) this.#parts.text(decodeReference(this.#chunk.slice(at, end + 1)));
    else this.#parts.text(this.#chunk.slice(at, end));
    this.#done = isWhole ? end + 1 : end;
    return this.#done;
  }

  #takeValue(at: number): number {
    const found = this.#chunk.indexOf(this.#quote, at);
    const end = found < 0 ? this.#chunk.length : found;
    this.#take(at, end);
    if (found < 0) return end;
    this.#enter('tag');
    this.#tagChars += 1;
    if (!this.#isOpened) this.#drop(end, end + 1);
    this.#last = doubleQuote;
    return end + 1;
  }

  #takeTag(at: number): number {
    for (let end = at; end < this.#chunk.length; end += 1) {
      const code = this.#chunk.charCodeAt(end);
      if (code === greater) return this.#endTag(at, end);
      if ((code === doubleQuote || code === singleQuote) && this.#last === equals)
        return this.#openValue(at, end);
      if (this.#place === 'name' && (code <= space || (code === slash && this.#last !== less))) {
        this.#take(at, end);
        this.#enter('tag');
        return end;
      }
      if (code > space) this.#last = code;
    }
    this.#take(at, this.#chunk.length);
    return this.#chunk.length;
  }

  #endTag(at: number, end: number): number {
    this.#take(at, end);
    // The end of an element without content stays one.
    if (this.#last === slash && !this.#isLastKept) this.#keep(end, '/');
    // For htmlparser2 `<!>` is open.
    if (this.#last === exclamation) this.#keep(end, ' ');
    this.#enter('text');
    return end + 1;
  }

  #openValue(at: number, end: number): number {
    this.#take(at, end);
    this.#isOpened = this.#tagChars < xmlLimits.tag;
    if (!this.#isOpened) this.#drop(end, end + 1);
    this.#quote = this.#chunk.charAt(end);
    this.#tagChars += 1;
    this.#enter('value');
    return end + 1;
  }

  #enter(place: Place): void {
    this.#place = place;
    this.#chars = 0;
    if (place === 'name') this.#last = less;
  }

  #passMarkup(end: number): void {
    const text = this.#kept + this.#chunk.slice(this.#done, end);
    if (text !== '') this.#parts.markup(text);
    [this.#kept, this.#done] = ['', end];
  }

  /** Keeps of a part what is within the limits. */
  #take(from: number, to: number): void {
    if (this.#place === 'text' || from === to) return;
    const room = Math.min(xmlLimits[this.#place] - this.#chars, xmlLimits.tag - this.#tagChars);
    this.#chars += to - from;
    this.#tagChars += to - from;
    this.#isLastKept = room >= to - from;
    if (!this.#isLastKept) this.#drop(from + Math.max(room, 0), to);
  }

  #drop(from: number, to: number): void {
    this.#kept += this.#chunk.slice(this.#done, from);
    this.#done = to;
  }

  #keep(at: number, text: string): void {
    this.#drop(at, at);
    this.#kept += text;
  }
}

/** The next character that begins a tag or a reference; the length of the text if there is none. */
function findMark(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === less || code === ampersand) return index;
  }
  return text.length;
}

/** `#`, letters, digits: what can stand between `&` and `;`. */
function isOfReference(code: number): boolean {
  return (
    code === hash || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The character that a reference stands for; as it is if there is none. Source: XML 1.0, sections 4.1 and 4.6. */
function decodeReference(reference: string): string {
  const name = reference.slice(1, -1);
  if (Object.hasOwn(entities, name)) return entities[name] ?? reference;
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return reference;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
