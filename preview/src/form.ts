import { create, withCode } from './dom.ts';
import {
  completeValues,
  emptyValues,
  type Field,
  type FieldName,
  fields,
  groups,
  type Values,
} from './fields.ts';
import type { PageWords } from './words/words.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is wrong, in the words of the page. */
export interface ShownProblem {
  readonly field: FieldName;
  readonly text: string;
}

export interface Form {
  read(): Values;
  write(values: Values): void;
  /** Marks the groups in which something is written. */
  mark(values: Values): void;
  speak(words: PageWords): void;
  /** Shows each problem beside its field, and nothing beside the others. A group with a problem opens. */
  show(problems: readonly ShownProblem[]): void;
  focus(field: FieldName): void;
}

/** Builds the controls of all fields, in their groups. */
export function buildForm(form: HTMLFormElement): Form {
  const rows = new Map(fields.map((field) => [field.name, buildRow(field)]));
  const rowOf = (name: FieldName) => {
    const row = rows.get(name);
    if (row === undefined) throw new Error(`There is no field "${name}".`);
    return row;
  };
  const parts = groups.map(({ name, isOpen, fields: own }) => {
    const title = create('span');
    const hint = create('p', { className: 'hint' });
    const members = own.map((field) => rowOf(field.name));
    const body = create('div', { className: 'rows' }, hint, ...members.map(({ row }) => row));
    const group = create(
      'details',
      { open: isOpen, id: `group-${name}` },
      create('summary', {}, title),
      body,
    );
    return { name, group, title, hint, members };
  });
  form.append(...parts.map(({ group }) => group));
  form.addEventListener('submit', (event) => event.preventDefault());
  const groupOf = (name: FieldName) => parts.find(({ members }) => members.includes(rowOf(name)))?.group;
  return {
    read: () => completeValues(Object.fromEntries(fields.map(({ name }) => [name, rowOf(name).read()]))),
    write(values) {
      for (const { name } of fields) rowOf(name).write(values[name]);
    },
    mark(values) {
      for (const { group, members } of parts)
        group.classList.toggle(
          'is-filled',
          members.some(({ name }) => values[name] !== emptyValues[name]),
        );
    },
    speak(words) {
      for (const { name, title, hint } of parts) {
        title.textContent = words.groups[name].title;
        hint.replaceChildren(...withCode(words.groups[name].hint ?? ''));
        hint.hidden = hint.textContent === '';
      }
      for (const { name } of fields) rowOf(name).speak(words);
    },
    show(problems) {
      for (const { name } of fields)
        rowOf(name).fail(problems.find(({ field }) => field === name)?.text ?? '');
      for (const { field } of problems) groupOf(field)?.setAttribute('open', '');
    },
    focus(name) {
      groupOf(name)?.setAttribute('open', '');
      rowOf(name).control.focus();
    },
  };
}

interface Row {
  readonly name: FieldName;
  readonly row: HTMLElement;
  readonly control: Control;
  read(): string;
  write(value: string): void;
  speak(words: PageWords): void;
  fail(text: string): void;
}

function buildRow(field: Field & { readonly name: FieldName }): Row {
  const { name, kind } = field;
  const control = buildControl(field);
  const label = create('label', { htmlFor: name });
  const hint = create('p', { className: 'hint', id: `${name}-hint` });
  const problem = create('p', { className: 'problem', id: `${name}-problem`, hidden: true });
  problem.setAttribute('role', 'alert');
  control.setAttribute('aria-describedby', `${name}-hint ${name}-problem`);
  const title = create(
    'div',
    { className: 'name' },
    label,
    create('code', { className: 'input-name', textContent: name }),
  );
  const row = create('div', { className: `field ${kind}` }, title, control, hint, problem);
  if (kind === 'flag') title.prepend(control);
  return {
    name,
    row,
    control,
    read: () =>
      control instanceof HTMLInputElement && kind === 'flag' ? String(control.checked) : control.value,
    write(value) {
      if (control instanceof HTMLInputElement && kind === 'flag') control.checked = value === 'true';
      // Writing the same value would move the cursor.
      else if (control.value !== value) control.value = value;
    },
    speak({ fields: { [name]: own } }) {
      label.textContent = own.label;
      hint.replaceChildren(...withCode(own.hint ?? ''));
      hint.hidden = hint.textContent === '';
      if (control instanceof HTMLSelectElement)
        for (const option of control.options)
          option.textContent = own.options?.[option.value] ?? option.value;
    },
    fail(text) {
      if (problem.textContent !== text) problem.textContent = text;
      problem.hidden = text === '';
      control.setAttribute('aria-invalid', String(text !== ''));
    },
  };
}

function buildControl(field: Field): Control {
  const id = field.name;
  switch (field.kind) {
    case 'area':
      return create('textarea', { id, className: 'control code', rows: field.rows, spellcheck: false });
    case 'line':
      return create('input', { id, className: 'control', spellcheck: false, autocomplete: 'off' });
    case 'flag':
      return create('input', { id, type: 'checkbox' });
    case 'choice':
      return create(
        'select',
        { id, className: 'control' },
        ...field.options.map((value) => new Option(value, value)),
      );
    default:
      return field satisfies never;
  }
}
