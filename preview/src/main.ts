import { msgtypes } from '../../src/dingtalk/message.ts';
import { errorText } from '../../src/errors.ts';
import { type Locale, locales } from '../../src/message/settings.ts';
import { chatHtml } from './bubble.ts';
import { examples } from './examples.ts';
import { maxBytes, type Preview, previewOf } from './preview.ts';
import { fragmentOf, type PreviewState, stateIn } from './state.ts';
import { pageWords } from './words.ts';
import { workflowStepOf } from './workflow-step.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const textControls = [
  'event',
  'payloadName',
  'locale',
  'msgtype',
  'title',
  'text',
  'buttons',
  'payload',
  'rules',
  'keyword',
  'atMobiles',
  'atUserIds',
  'atLogins',
  'loginMap',
  'onCall',
] as const;
/** The controls that an error names, by the name of their input. */
const places = {
  event: 'event',
  title: 'title',
  text: 'text',
  buttons: 'buttons',
  payload: 'payload',
  rules: 'rules',
  'at-logins': 'atLogins',
  'login-map': 'loginMap',
  'on-call': 'onCall',
} as const;

let tongue: Locale = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
let renders = 0;

element('msgtype').replaceChildren(...['auto', ...msgtypes].map((type) => new Option(type, type)));
element('controls').addEventListener('submit', (event) => event.preventDefault());
element('controls').addEventListener('input', (event) => {
  if (event.target === element('example')) fill();
  void show();
});
element('tongue').addEventListener('click', () => {
  tongue = locales.find((locale) => locale !== tongue) ?? 'en';
  speak();
  void show();
});
element('dark').addEventListener('click', () => look(!document.documentElement.classList.contains('dark')));
element('copy').addEventListener('click', () => void copy());
window.addEventListener('hashchange', () => {
  if (location.hash !== hashOf(read())) write(stateIn(location.hash));
  void show();
});

look(matchMedia('(prefers-color-scheme: dark)').matches);
speak();
write(location.hash.length > 1 ? stateIn(location.hash) : { ...stateIn(''), ...first(), locale: tongue });
void show();

function first(): Partial<PreviewState> {
  const [example] = examples;
  return example ? { event: example.event, payloadName: example.payloadName } : {};
}

/** Shows what the controls say. An older answer never replaces a newer one. */
async function show(): Promise<void> {
  renders += 1;
  const render = renders;
  const state = read();
  history.replaceState(null, '', hashOf(state));
  control('step').value = workflowStepOf(state);
  element('copied').textContent = '';
  try {
    const preview = await previewOf(state, new Date());
    if (render !== renders) return;
    fail(undefined);
    showMessages(preview, state.locale);
  } catch (error) {
    if (render !== renders) return;
    fail(errorText(error).text);
    showMessages({ messages: [], decisions: [], warnings: [], notes: [] }, state.locale);
  }
}

/** What the browser sanitises nothing of is made by `chatHtml` alone, which escapes every text. */
function showMessages({ messages, decisions, warnings, notes }: Preview, locale: Locale): void {
  for (const client of ['pc', 'phone'] as const) {
    element(client).innerHTML = messages.map(({ message }) => chatHtml(message, client, locale)).join('\n');
    element(client).lang = locale;
  }
  const words = pageWords[tongue];
  const sizes = messages.map(({ groups, bytes, cut }) =>
    [
      ...(groups.length === 0 ? [] : [`${groups.join(', ')}:`]),
      words.size(bytes, maxBytes),
      ...(cut === undefined ? [] : [words.cut(cut.after, cut.wholeBytes)]),
    ].join(' '),
  );
  element('size').textContent = [...decisions.map(words.decision), ...sizes, ...notes].join('\n');
  const bodies = messages.map(({ message }) => message);
  control('json').value =
    bodies.length === 0 ? '' : JSON.stringify(bodies.length === 1 ? bodies[0] : bodies, null, 2);
  element('warnings').replaceChildren(
    ...warnings.map((warning) => Object.assign(document.createElement('li'), { textContent: warning })),
  );
  element('warnings').hidden = warnings.length === 0;
}

/** Says what is wrong beside the control that it names, else beside the event. */
function fail(problem: string | undefined): void {
  const controls = Object.entries(places);
  const [, named] = controls.find(([input]) => isAbout(input, problem)) ?? ['', 'event'];
  for (const [, name] of controls) {
    const text = problem !== undefined && name === named ? problem : '';
    const alert = element(`${name}-problem`);
    if (alert.textContent !== text) alert.textContent = text;
    alert.hidden = text === '';
    element(name).setAttribute('aria-invalid', String(text !== ''));
  }
}

/** `Input "on-call.from" …` is about "on-call". */
function isAbout(input: string, problem = ''): boolean {
  return problem.startsWith(`Input "${input}`) && /^["[.]/.test(problem.slice(`Input "${input}`.length));
}

function fill(): void {
  const example = examples[Number(control('example').value)];
  if (example) write({ ...read(), event: example.event, payloadName: example.payloadName });
}

function read(): PreviewState {
  const values = Object.fromEntries(textControls.map((name) => [name, control(name).value]));
  return { ...stateIn(new URLSearchParams(values).toString()), atAll: atAll().checked };
}

function write(state: PreviewState): void {
  for (const name of textControls) control(name).value = state[name];
  atAll().checked = state.atAll;
}

function hashOf(state: PreviewState): string {
  return `#${fragmentOf(state)}`;
}

function speak(): void {
  const words = pageWords[tongue];
  document.documentElement.lang = tongue;
  for (const spoken of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const text = words[spoken.dataset.words as keyof typeof words];
    if (typeof text === 'string') spoken.textContent = text;
  }
  document.title = words.heading;
  element('tongue').textContent = words.other;
  element('tongue').lang = tongue === 'en' ? 'zh-CN' : 'en';
  const options = examples.map(({ name }, index) => new Option(name, String(index)));
  element('example').replaceChildren(new Option(words.choose, ''), ...options);
}

function look(isDark: boolean): void {
  document.documentElement.classList.toggle('dark', isDark);
  element('dark').setAttribute('aria-pressed', String(isDark));
}

async function copy(): Promise<void> {
  const words = pageWords[tongue];
  const done = navigator.clipboard?.writeText(control('step').value) ?? Promise.reject();
  element('copied').textContent = await done.then(
    () => words.copied,
    () => words.notCopied,
  );
}

function atAll(): HTMLInputElement {
  return element('atAll') as HTMLInputElement;
}

function control(id: string): Control {
  return element(id) as Control;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found) return found;
  throw new Error(`The page has no element "${id}".`);
}
