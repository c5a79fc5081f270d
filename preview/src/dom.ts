type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style' | 'children'>
>;

/** A new element with these properties, in the names of the DOM. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Text whose parts between backticks are code. */
export function withCode(text: string): (Node | string)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? create('code', { textContent: part }) : part));
}

/** The element of the page with this id. */
export function byId<Tag extends keyof HTMLElementTagNameMap = 'div'>(
  id: string,
): HTMLElementTagNameMap[Tag] {
  const found = document.getElementById(id);
  if (found) return found as HTMLElementTagNameMap[Tag];
  throw new Error(`The page has no element "${id}".`);
}
