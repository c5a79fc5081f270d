import { knownAttributes } from '../event/run-attributes.ts';
import { isObject } from '../json.ts';
import { say } from '../said.ts';
import { nearest, spellingKey } from '../spelling.ts';
import {
  type Filter,
  type FilterCondition,
  filterDialects,
  type TextDialect,
  textDialects,
} from './filter.ts';
import { nameList, type Refuse } from './rule.ts';

/** The keys that lead to a filter from its rule, items of lists by their number from 1. */
type Path = readonly (string | number)[];

/** The filters of a rule, or of `all` and `any`. Those that are wrong are refused and left out. */
export function readFilters(value: unknown, path: Path, refuse: Refuse): readonly Filter[] {
  if (!Array.isArray(value)) {
    refuse(path, say`must be a list of filters.`, value);
    return [];
  }
  return value.flatMap((item: unknown, index) => readFilter(item, [...path, index + 1], refuse) ?? []);
}

/** As deep as its value; YAML is read to a depth of 64. */
function readFilter(value: unknown, path: Path, refuse: Refuse): Filter | undefined {
  const [dialect, ...others] = isObject(value) ? Object.keys(value) : [];
  const known = filterDialects.find((name) => name === dialect);
  if (!isObject(value) || dialect === undefined) {
    refuse(path, say`must be one filter, a map like \`exact: { type: com.github.push }\`.`, value);
    return undefined;
  }
  if (known === undefined) {
    const meant = otherDialects.get(spellingKey(dialect)) ?? nearest(dialect, filterDialects);
    refuse(path, say`must be one of the dialects ${nameList(filterDialects)}.`, dialect, meant);
    return undefined;
  }
  if (others.length > 0) {
    refuse(
      path,
      say`must have one dialect per filter; write each as its own item.`,
      [dialect, ...others].join(', '),
    );
    return undefined;
  }
  const inner = value[known];
  const innerPath = [...path, known];
  if (isTextDialect(known)) return { dialect: known, conditions: readConditions(inner, innerPath, refuse) };
  if (known === 'not') {
    const filter = readFilter(inner, innerPath, refuse);
    return filter && { dialect: known, filter };
  }
  if (Array.isArray(inner) && inner.length === 0) {
    refuse(innerPath, say`must have at least one filter.`);
  }
  return { dialect: known, filters: readFilters(inner, innerPath, refuse) };
}

/** What other filters call the dialects, by spelling key. */
const otherDialects: ReadonlyMap<string, (typeof filterDialects)[number]> = new Map([
  ['equals', 'exact'],
  ['eq', 'exact'],
  ['is', 'exact'],
  ['startswith', 'prefix'],
  ['endswith', 'suffix'],
  ['and', 'all'],
  ['or', 'any'],
]);

function isTextDialect(dialect: string): dialect is TextDialect {
  return textDialects.some((name) => name === dialect);
}

function readConditions(value: unknown, path: Path, refuse: Refuse): readonly FilterCondition[] {
  if (!isObject(value) || Object.keys(value).length === 0) {
    refuse(path, say`must be a map of attributes to strings, with at least one attribute.`, value);
    return [];
  }
  return Object.entries(value).flatMap(([name, text]) => readCondition(name, text, path, refuse) ?? []);
}

function readCondition(name: string, text: unknown, path: Path, refuse: Refuse): FilterCondition | undefined {
  const named = pathOf(name);
  if (named === undefined) {
    const problem = say`must name attributes (lower-case letters and digits) or paths into the data (\`data.alert.state\`).`;
    refuse(path, problem, name, meantPath(name));
    return undefined;
  }
  if (typeof text === 'string' && text !== '') return { path: named, text };
  refuse([...path, name], say`must be a string that is not empty.`, text);
  return undefined;
}

/** CloudEvents 1.0, "Naming conventions". `data_base64` is a member of the JSON format, not an attribute. */
function pathOf(name: string): readonly string[] | undefined {
  if (/^[a-z\d]+$/.test(name)) return [name];
  const [first, ...keys] = name.split('.');
  return first === 'data' && keys.every((key) => key !== '') ? ['data', ...keys] : undefined;
}

/** `event.type` and `Type` are probably `type`; `alert.state` is probably in the data. */
function meantPath(name: string): string | undefined {
  const [first = '', ...keys] = name.replace(/^event\./, '').split('.');
  if (keys.length === 0) return nearest(first, knownAttributes);
  if (keys.includes('') || first === '') return undefined;
  return ['data', ...(nearest(first, ['data']) === undefined ? [first] : []), ...keys].join('.');
}

/** Filters and conditions, nested ones included. */
export function filterSize(filters: readonly Filter[]): number {
  return filters.reduce((sum, filter) => sum + 1 + innerSize(filter), 0);
}

function innerSize(filter: Filter): number {
  if ('conditions' in filter) return filter.conditions.length;
  return filterSize('filters' in filter ? filter.filters : [filter.filter]);
}
