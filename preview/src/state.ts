import { redactCredentials } from '../../src/credentials.ts';
import type { Locale } from '../../src/message/settings.ts';
import { emptyValues, type FieldName, fields, type Values } from './fields.ts';
import { type Answers, completeAnswers, type Question, questionNames } from './set-up/questions.ts';

export const views = ['message', 'set-up'] as const;

export type View = (typeof views)[number];

/** What the page shows, apart from its language and look. */
export interface PageState {
  readonly view: View;
  /** The name of the example that the fields began with; '' if they began empty. */
  readonly example: string;
  readonly values: Values;
  readonly answers: Answers;
}

/** What a link says: of the fields those that the example does not. */
export interface LinkedState extends Omit<PageState, 'values'> {
  readonly given: Readonly<Partial<Record<FieldName, string>>>;
}

/**
 * The state as a URL fragment, without `#`; a browser never sends it to a server. `base` is what the example says. What looks
 * like a credential is `***` in it.
 */
export function fragmentOf({ view, example, values, answers }: PageState, base: Partial<Values>): string {
  const first = completeAnswers({});
  const changed = fields.filter(({ name }) => values[name] !== (base[name] ?? emptyValues[name]));
  const answered = questionNames.filter(
    (question) => answers[question] !== first[question] || (question === 'language' && view === 'set-up'),
  );
  return new URLSearchParams({
    ...(view === 'message' ? {} : { view }),
    ...(example === '' ? {} : { example }),
    ...Object.fromEntries(changed.map(({ name }) => [name, withoutSecrets(values[name])])),
    ...Object.fromEntries(answered.map((question) => [keyOf(question), answers[question]])),
  }).toString();
}

/** The token of a robot stands in configurations without its address, and looks like any other digest. */
const robotToken = /(\bwebhook["']?\s{0,9}[:=]\s{0,9}["']?)[\da-f]{64}\b/gi;

function withoutSecrets(text: string): string {
  return redactCredentials(text.replace(robotToken, '$1***'));
}

/** The state in a fragment, without what is unknown. The messages of the helper are in the language of the page, if nobody chose. */
export function stateIn(fragment: string, language: Locale): LinkedState {
  const linked = new URLSearchParams(fragment.replace(/^#/, ''));
  const given = fields.flatMap(({ name }) => {
    const value = linked.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const answers = questionNames.flatMap((question) => {
    const value = linked.get(keyOf(question));
    return value === null ? [] : [[question, value] as const];
  });
  return {
    view: views.find((view) => view === linked.get('view')) ?? 'message',
    example: linked.get('example') ?? '',
    given: Object.fromEntries(given),
    answers: completeAnswers({ language, ...Object.fromEntries(answers) }),
  };
}

/** Apart from the field of the same name. */
function keyOf(question: Question): string {
  return `set-up.${question}`;
}
