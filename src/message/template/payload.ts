import { isObject } from '../../json.ts';
/**
 * Converts a payload as people write it in YAML (numbers without quotes, one value instead of a list, `1`
 * for "1") to the types that DingTalk requires. Values that cannot be converted stay, for the schema to
 * name.
 */
export function asMessage(value: unknown): unknown {
  if (!isObject(value)) return value;
  return mapped(value, {
    at: (at) => mapped(at, { atMobiles: people, atUserIds: people, isAtAll: flag }),
    text: (text) => mapped(text, { content: words }),
    markdown: (markdown) => mapped(markdown, { title: words, text: words }),
    link: (link) => mapped(link, { title: words, text: words }),
    actionCard: (card) =>
      mapped(card, {
        title: words,
        text: words,
        singleTitle: words,
        btnOrientation: digit,
        hideAvatar: digit,
        btns: (buttons) => items(buttons).map((button) => mapped(button, { title: words })),
      }),
    feedCard: (card) =>
      mapped(card, { links: (links) => items(links).map((link) => mapped(link, { title: words })) }),
  });
}

/** The object with some fields converted; absent fields stay absent. */
function mapped(value: unknown, readers: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      return [name, read === undefined || field === undefined || field === null ? field : read(field)];
    }),
  );
}

function words(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/**
 * One value is a list of one; a text may contain several, by commas or lines. A template may have returned
 * ''.
 */
function people(value: unknown): unknown {
  if (isObject(value)) return value;
  const given = Array.isArray(value) ? value : String(value).split(/[\n,]/);
  return given
    .map((person: unknown) => {
      const text = words(person);
      return typeof text === 'string' ? text.trim() : text;
    })
    .filter((person) => person !== '');
}

function flag(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' || text === '' ? false : value;
}

function digit(value: unknown): unknown {
  const text = String(value).trim().toLowerCase();
  if (text === '1' || text === 'true') return '1';
  return text === '0' || text === 'false' ? '0' : value;
}

function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
