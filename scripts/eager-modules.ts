import { type AnyNode, type Expression, type Property, parse, type SpreadElement } from 'acorn';

/**
 * Puts parentheses round each module function of a webpack bundle. V8 takes a function in parentheses for one that is
 * called at once and compiles it while it parses; any other is parsed twice: skipped first, compiled when it is
 * called. Source: v8.dev/blog/preparser, "Optimizing function parsing" (PIFE).
 */
export function withEagerModules(code: string): string {
  const functions = moduleFunctions(code).filter(({ start }) => code[start - 1] !== '(');
  let rest = code;
  for (const { start, end } of functions.toReversed()) {
    rest = `${rest.slice(0, start)}(${rest.slice(start, end)})${rest.slice(end)}`;
  }
  return rest;
}

/** The functions of `__webpack_modules__` in an entry, and of `exports.modules` in a late chunk. */
export function moduleFunctions(code: string): readonly Expression[] {
  const tables: AnyNode[] = [];
  const open: unknown[] = [...parse(code, { ecmaVersion: 'latest', sourceType: 'script' }).body];
  // The table stands in the outermost function of an entry, and at the top of a chunk: no need to look deeper.
  for (let depth = 0; depth < 8; depth += 1) {
    const inner: unknown[] = [];
    for (const node of open.splice(0)) {
      const table = tableIn(node);
      if (table !== undefined) tables.push(table);
      else inner.push(...childrenOf(node));
    }
    open.push(...inner);
  }
  return tables.flatMap((table) =>
    table.type === 'ObjectExpression' ? table.properties.flatMap(functionOf) : [],
  );
}

function functionOf(property: Property | SpreadElement): readonly Expression[] {
  if (property.type !== 'Property') return [];
  const { value } = property;
  return value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression' ? [value] : [];
}

function tableIn(node: unknown): AnyNode | undefined {
  const { type, id, init, left, right } = node as Readonly<Record<string, AnyNode | undefined>> & {
    readonly type: string;
  };
  if (type === 'VariableDeclarator' && id?.type === 'Identifier' && id.name === '__webpack_modules__')
    return init;
  const isChunk =
    type === 'AssignmentExpression' &&
    left?.type === 'MemberExpression' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'modules';
  return isChunk ? right : undefined;
}

function childrenOf(node: unknown): unknown[] {
  return Object.values(node as object)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null && 'type' in value);
}
