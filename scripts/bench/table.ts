/** A line of the bench's table. */
export interface Figure {
  readonly what: string;
  readonly shown: string;
  /**
   * The check fails if the figure is above this. Generous: it guards against a big regression and is not a
   * goal.
   */
  readonly guard?: { readonly value: number; readonly max: number };
}

export interface Section {
  readonly title: string;
  /** How it was measured, in a sentence or two. */
  readonly how: string;
  readonly figures: readonly Figure[];
}

export function markdownOf({ title, how, figures }: Section): string {
  const rows = figures.map(
    ({ what, shown, guard }) => `| ${what} | ${shown} | ${guard ? `≤ ${guard.max}` : ''} |`,
  );
  return [`## ${title}`, '', how, '', '| | | guard |', '|---|---|---|', ...rows].join('\n');
}

/** The figures above their guards. */
export function exceeded(sections: readonly Section[]): Figure[] {
  return sections.flatMap(({ figures }) => figures).filter(({ guard }) => guard && guard.value > guard.max);
}

export function ratio(value: number): string {
  return value.toFixed(2);
}
