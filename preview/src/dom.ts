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

/** The element of the page with this id. */
export function byId<Tag extends keyof HTMLElementTagNameMap = 'div'>(
  id: string,
): HTMLElementTagNameMap[Tag] {
  const found = document.getElementById(id);
  if (found) return found as HTMLElementTagNameMap[Tag];
  throw new Error(`The page has no element "${id}".`);
}
