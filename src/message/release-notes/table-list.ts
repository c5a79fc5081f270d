import { bold, join, list, Markdown } from '../../dingtalk/markdown.ts';

/** A phone shows no tables. A row becomes an item: its first cell in bold, the others with the name of their column. */
export function tableList(names: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const items = rows.map(([first, ...others]) => {
    const named = others.map((cell, index) => {
      const name = names[index + 1];
      const isNamed = names.length > 2 && name !== undefined && name.source !== '' && cell.source !== '';
      return isNamed ? join('', name, Markdown.trusted(': '), cell) : cell;
    });
    const head = first && bold(Markdown.trusted(plainWords(first)));
    return join(
      '',
      head,
      others.some(({ source }) => source !== '') ? Markdown.trusted(' · ') : undefined,
      join(' · ', ...named),
    );
  });
  return list(...items);
}

/** The words of a piece without emphasis, for a place with marks of its own. */
function plainWords({ source }: Markdown): string {
  return source.replace(/(?<!\\)\*+/g, '');
}
