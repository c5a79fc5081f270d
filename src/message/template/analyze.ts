import type { Liquid, StaticAnalysis, Template } from 'liquidjs';

type Package = typeof import('liquidjs');

/**
 * The variables that parsed templates use. The package finds the line of each by counting from the template's start, which
 * takes a second for a long template with thousands of them; here `location.col` is the offset instead, for `lineAt`.
 */
export function analyze({ Token }: Package, engine: Liquid, templates: Template[]): StaticAnalysis {
  const { prototype } = Token;
  const { getPosition } = prototype;
  prototype.getPosition = function offset() {
    return [1, this.begin];
  };
  try {
    return engine.analyzeSync(templates, { partials: false });
  } finally {
    prototype.getPosition = getPosition;
  }
}

export function hasTemplate(value: unknown): boolean {
  if (typeof value === 'string') return /\{[{%]/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTemplate);
}

/** The line that an offset is in, from 1; undefined for no offset. */
export function lineAt(template: string, offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : template.slice(0, offset).split('\n').length;
}
