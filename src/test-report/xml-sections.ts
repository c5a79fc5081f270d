/** What a report consists of, in its order, in pieces of any length. */
export interface XmlSections {
  /** Elements and text with references: what an XML parser reads. */
  markup(text: string): void;
  /** Text that stands in a CDATA section as it is. */
  cdata(text: string): void;
}

/** How each section that is no markup begins and ends. Source: XML 1.0, sections 2.5 to 2.8. */
const sections = [
  { start: '<![CDATA[', end: ']]>', isText: true },
  { start: '<!--', end: '-->', isText: false },
  { start: '<!DOCTYPE', end: '>', isText: false },
  { start: '<?', end: '?>', isText: false },
] as const;

type Section = (typeof sections)[number];

/** An internal subset may declare entities, which are never used. */
const subset = { start: '[', end: ']>', isText: false } as const;

/**
 * Divides chunks of XML, so that a parser sees neither comments nor declarations, and no section has to be in
 * memory as a whole. Returns `write`, for the chunks in their order. Linear in their length.
 */
export function xmlSections({ markup, cdata }: XmlSections): (chunk: string) => void {
  let section: Section | typeof subset | undefined;
  let rest = '';
  return (chunk) => {
    const text = rest + chunk;
    let at = 0;
    while (at < text.length) {
      if (section === undefined) {
        const start = nextStart(text, at);
        markup(text.slice(at, start.index));
        at = start.index;
        if (start.section === undefined) break;
        at += start.section.start.length;
        section = start.section;
      } else {
        const end = text.indexOf(section.end, at);
        const inner = section.start === '<!DOCTYPE' ? text.indexOf(subset.start, at) : -1;
        if (inner >= 0 && (end < 0 || inner < end)) {
          section = subset;
          at = inner + 1;
          continue;
        }
        // The end may be split between two chunks.
        const stop = end < 0 ? Math.max(at, text.length - section.end.length + 1) : end;
        if (section.isText) cdata(text.slice(at, stop));
        at = end < 0 ? stop : end + section.end.length;
        if (end < 0) break;
        section = undefined;
      }
    }
    rest = text.slice(at);
  };
}

/** The next section, or where a start may be split between this chunk and the next. */
function nextStart(text: string, from: number): { index: number; section: Section | undefined } {
  for (let index = from; ; index += 1) {
    index = text.indexOf('<', index);
    if (index < 0) return { index: text.length, section: undefined };
    const found = sections.find(({ start }) => text.startsWith(start, index));
    if (found) return { index, section: found };
    const tail = text.slice(index);
    if (sections.some(({ start }) => start.startsWith(tail))) return { index, section: undefined };
  }
}
