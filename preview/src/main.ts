import { errorText } from '../../src/errors.ts';
import { type Locale, locales } from '../../src/message/settings.ts';
import { copyFrom } from './copy.ts';
import { byId } from './dom.ts';
import { fillExamples } from './examples/choice.ts';
import { type Example, findExample, firstExample, loadExample } from './examples/table.ts';
import { fieldProblems } from './field-error.ts';
import { completeValues, emptyValues, type FieldName, groups, type Values } from './fields.ts';
import { buildForm } from './form.ts';
import { keepIsDark, keepLanguage, readIsDark, readLanguage } from './preferences.ts';
import type { Preview } from './preview.ts';
import { hasRun } from './run/pasted-texts.ts';
import type { SetUpPanel } from './set-up/panel.ts';
import { fragmentOf, type LinkedState, stateIn, type View, views } from './state.ts';
import { loadWords, spokenElements } from './words/load.ts';
import { loadLocalizer } from './words/localize.ts';
import type { PageWords } from './words/words.ts';
import { workflowStepOf } from './workflow-step.ts';

/** The fields that examples write. */
const exampleFields: readonly FieldName[] = [
  ...groups
    .filter(({ name }) => name === 'event' || name === 'run')
    .flatMap(({ fields }) => fields.map(({ name }) => name)),
  'batch',
];

const form = buildForm(byId<'form'>('controls'));
let language: Locale = readLanguage();
/** Loaded before anything is shown or listened to. */
let words: PageWords;
let { view, example, answers }: Pick<LinkedState, 'view' | 'example' | 'answers'> = stateIn(
  location.hash,
  language,
);
/** What the example says. */
let base: Example = {};
/** What the fields said when they were last shown. */
let written = emptyValues;
/** The last preview without an error. */
let preview: { readonly of: Preview; readonly locale: Locale } | undefined;
let wrong: ReturnType<typeof fieldProblems> = [];
let renders = 0;
let panel: SetUpPanel | undefined;

look(readIsDark());
void start();

/** Not awaited at the top: what is loaded later imports parts of this file's bundle. */
async function start(): Promise<void> {
  words = await loadWords(language);
  listen();
  await follow(stateIn(location.hash, language));
}

function listen(): void {
  // On a phone they are moved sideways, by keyboard too.
  byId('clients').tabIndex = 0;
  byId('controls').addEventListener('input', (event) => {
    leaveExample(event);
    void show();
  });
  byId<'select'>('example').addEventListener('change', () => void choose(byId<'select'>('example').value));
  byId<'button'>('tongue').addEventListener('click', () => void speakOther());
  byId<'button'>('dark').addEventListener('click', () => {
    const isDark = !document.documentElement.classList.contains('dark');
    keepIsDark(isDark);
    look(isDark);
  });
  for (const [id, text] of [
    ['copy', () => byId<'textarea'>('step').value],
    ['copy-link', () => new URL(`#${fragment()}`, location.href).href],
  ] as const)
    byId<'button'>(id).addEventListener('click', () => void copyFrom(text, byId<'span'>('copied'), words));
  window.addEventListener('hashchange', () => {
    if (location.hash !== `#${fragment()}`) void follow(stateIn(location.hash, language));
  });
}

/** A link that says nothing of the message begins with the first example. */
function isLinked({ example, given }: LinkedState): boolean {
  return example !== '' || Object.keys(given).length > 0;
}

function fresh(): Pick<LinkedState, 'example' | 'given'> {
  return { example: firstExample, given: { locale: language } };
}

async function follow(linked: LinkedState): Promise<void> {
  const state = linked.view === 'set-up' || isLinked(linked) ? linked : { ...linked, ...fresh() };
  ({ view, answers } = state);
  await take(state.example);
  form.write(completeValues({ ...emptyValues, ...base, ...state.given }));
  speak();
  await show();
}

/** Writes an example into the fields of event and run. What else is written stays, unless the example says it. */
async function choose(name: string): Promise<void> {
  await take(name);
  const cleared = Object.fromEntries(exampleFields.map((field) => [field, emptyValues[field]]));
  form.write(completeValues({ ...form.read(), ...cleared, ...base }));
  await show();
}

/**
 * A whole new text in place of the example's begins something of one's own: what else the example says would be mixed with
 * it. What was written by hand stays.
 */
function leaveExample({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const replaced = exampleFields.find((name) => target.id === name);
  if (replaced === undefined || !base[replaced] || !isNewText(written[replaced], target.value)) return;
  const values = form.read();
  const copied = exampleFields.filter((name) => values[name] === base[name]);
  form.write({ ...values, ...Object.fromEntries(copied.map((name) => [name, emptyValues[name]])) });
  example = '';
  base = {};
}

/** Whether a text was replaced and not edited: one character may be the first that is typed. */
function isNewText(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.trim().length > 1 && start + end < after.length / 2;
}

/** Without an event or a part of a run there is nothing to make a message of. */
function isEmpty(values: Values): boolean {
  return values.event.trim() === '' && !hasRun(values);
}

async function take(name: string): Promise<void> {
  const known = findExample(name);
  example = known ?? '';
  base = known === undefined ? {} : await loadExample(known);
}

/** Shows what the fields say. An older answer never replaces a newer one, and an error replaces no message. */
async function show(): Promise<void> {
  renders += 1;
  const render = renders;
  const values = form.read();
  refer(values);
  if (view === 'set-up') return await openPanel();
  if (isEmpty(values)) {
    preview = undefined;
    wrong = [];
    return await paint();
  }
  try {
    // The helper needs nothing of what makes messages.
    const { previewOf } = await import('./preview.ts');
    const of = await previewOf(values, new Date());
    if (render !== renders) return;
    preview = { of, locale: locales.find((locale) => locale === values.locale) ?? 'en' };
    wrong = [];
  } catch (error) {
    if (render !== renders) return;
    wrong = fieldProblems(error);
  }
  await paint();
}

/** Shows the last preview and what is wrong since, in the language of the page. */
async function paint(): Promise<void> {
  byId('empty').hidden = preview !== undefined || wrong.length > 0;
  const { warnings = [], notes = [], decisions = [] } = preview?.of ?? {};
  const isSaid = wrong.length + warnings.length + notes.length + decisions.length > 0;
  const spoken = words;
  const [localize, { clearMessages, showMessages }] = await Promise.all([
    loadLocalizer(language, isSaid),
    import('./shown-messages.ts'),
  ]);
  if (spoken !== words) return;
  if (preview) showMessages(preview.of, preview.locale, words, localize);
  else clearMessages();
  form.show(wrong.map(({ field, error }) => ({ field, text: localize(errorText(error)) })));
  const [first] = wrong;
  byId('stale').hidden = first === undefined;
  byId('stale-text').hidden = preview === undefined;
  byId('none-text').hidden = preview !== undefined;
  for (const client of ['pc', 'phone']) byId(client).classList.toggle('is-stale', first !== undefined);
  const link = byId<'button'>('to-field');
  link.textContent = first === undefined ? '' : words.goToField(words.fields[first.field].label);
  link.onclick = () => first && form.focus(first.field);
}

/** The address, the links between the views, and the step follow the fields. */
function refer(values: Values = form.read()): void {
  written = values;
  writeAddress(fragment(values));
  for (const each of views) {
    const link = byId<'a'>(`to-${each}`);
    link.href = `#${fragment(values, each)}`;
    if (each === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    for (const part of ['view', 'heading']) byId(`${part}-${each}`).hidden = each !== view;
  }
  document.title = `${words.elements[`heading-${view}`]} · DingTalk CloudEvents`;
  byId<'select'>('example').value = example;
  const step = byId<'textarea'>('step');
  step.value = workflowStepOf(values);
  step.rows = Math.min(step.value.split('\n').length, 20);
  form.mark(values);
  byId('copied').textContent = '';
}

let rewrite: ReturnType<typeof setTimeout> | undefined;

/** Safari refuses more than 100 changes in 30 seconds, which is fast typing. */
function writeAddress(fragment: string): void {
  clearTimeout(rewrite);
  try {
    history.replaceState(null, '', `#${fragment}`);
  } catch {
    rewrite = setTimeout(() => writeAddress(fragment), 1_000);
  }
}

function fragment(values: Values = form.read(), of: View = view): string {
  return fragmentOf({ view: of, example, values, answers }, base);
}

/** The helper is loaded when it is opened. */
async function openPanel(): Promise<void> {
  if (panel === undefined) {
    const { buildPanel } = await import('./set-up/panel.ts');
    panel ??= buildPanel(byId('view-set-up'), (changed) => {
      answers = changed;
      refer();
    });
  }
  await panel.show(answers, language, words);
}

async function speakOther(): Promise<void> {
  language = locales.find((locale) => locale !== language) ?? 'en';
  keepLanguage(language);
  words = await loadWords(language);
  speak();
  refer();
  if (view === 'set-up') await openPanel();
  await paint();
}

function speak(): void {
  document.documentElement.lang = language;
  for (const element of spokenElements()) element.textContent = words.elements[element.id] ?? '';
  byId('tongue').lang = language === 'en' ? 'zh-CN' : 'en';
  byId('views').setAttribute('aria-label', words.viewsLabel);
  fillExamples(byId<'select'>('example'), words, example);
  form.speak(words);
}

function look(isDark: boolean): void {
  document.documentElement.classList.toggle('dark', isDark);
  document.documentElement.classList.toggle('light', !isDark);
  byId('dark').setAttribute('aria-pressed', String(isDark));
}
