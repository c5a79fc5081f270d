import { msgtypes } from '../../src/dingtalk/message.ts';
import { locales } from '../../src/message/settings.ts';

/** A control of the page. */
export type Field =
  | { readonly name: string; readonly kind: 'area'; readonly rows: number }
  | { readonly name: string; readonly kind: 'line' | 'flag' }
  | { readonly name: string; readonly kind: 'choice'; readonly options: readonly string[] };

interface Group {
  readonly name: string;
  /** Whether it is open when the page is loaded. */
  readonly isOpen: boolean;
  readonly fields: readonly Field[];
}

/**
 * The fields, in their groups. A field has the name of its input; `jobs`, `log`, `runs` and `commits` are what the action
 * asks GitHub for, and `test-reports` is the text of a report, whose file the input names.
 */
export const groups = [
  {
    name: 'event',
    isOpen: true,
    fields: [
      { name: 'event', kind: 'area', rows: 9 },
      { name: 'event-name', kind: 'line' },
      { name: 'attributes', kind: 'area', rows: 2 },
    ],
  },
  {
    name: 'run',
    isOpen: false,
    fields: [
      { name: 'jobs', kind: 'area', rows: 4 },
      { name: 'log', kind: 'area', rows: 4 },
      { name: 'test-reports', kind: 'area', rows: 4 },
      { name: 'needs', kind: 'area', rows: 3 },
      { name: 'runs', kind: 'area', rows: 3 },
      { name: 'commits', kind: 'area', rows: 3 },
      { name: 'status', kind: 'choice', options: ['', 'success', 'failure', 'cancelled'] },
      { name: 'report', kind: 'choice', options: ['auto', 'run', 'event'] },
    ],
  },
  {
    name: 'words',
    isOpen: true,
    fields: [
      { name: 'locale', kind: 'choice', options: locales },
      { name: 'msgtype', kind: 'choice', options: ['auto', ...msgtypes] },
      { name: 'title', kind: 'line' },
      { name: 'text', kind: 'area', rows: 3 },
      { name: 'buttons', kind: 'area', rows: 2 },
      { name: 'payload', kind: 'area', rows: 3 },
      { name: 'keyword', kind: 'line' },
      { name: 'timezone', kind: 'line' },
      { name: 'batch', kind: 'choice', options: ['each', 'digest'] },
    ],
  },
  {
    name: 'mentions',
    isOpen: false,
    fields: [
      { name: 'at-logins', kind: 'line' },
      { name: 'login-map', kind: 'area', rows: 3 },
      { name: 'on-call', kind: 'area', rows: 3 },
      { name: 'at-mobiles', kind: 'line' },
      { name: 'at-user-ids', kind: 'line' },
      { name: 'at-when', kind: 'choice', options: ['always', 'failure', 'changed'] },
      { name: 'at-all', kind: 'flag' },
    ],
  },
  {
    name: 'rules',
    isOpen: false,
    fields: [{ name: 'rules', kind: 'area', rows: 8 }],
  },
] as const satisfies readonly Group[];

export type GroupName = (typeof groups)[number]['name'];

export type FieldName = (typeof groups)[number]['fields'][number]['name'];

export const fields = groups.flatMap(
  ({ fields }): readonly (Field & { readonly name: FieldName })[] => fields,
);

/** What the fields say. */
export type Values = Readonly<Record<FieldName, string>>;

/** What they say before anybody has written something: a choice has the first of its options, as its input has by default. */
export const emptyValues = Object.fromEntries(
  fields.map((field) => [field.name, valueWhenEmpty(field)]),
) as Values;

function valueWhenEmpty(field: Field): string {
  if (field.kind === 'choice') return field.options[0] ?? '';
  return field.kind === 'flag' ? 'false' : '';
}

/** The values that are given, and the empty ones beside them; what no field has is left out. */
export function completeValues(given: Readonly<Record<string, string>>): Values {
  const known = fields.filter((field) => {
    const value = given[field.name];
    return value !== undefined && (field.kind !== 'choice' || field.options.includes(value));
  });
  return { ...emptyValues, ...Object.fromEntries(known.map(({ name }) => [name, given[name]])) };
}
