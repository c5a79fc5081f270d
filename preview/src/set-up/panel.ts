import type { Locale } from '../../../src/message/settings.ts';
import { create } from '../dom.ts';
import type { PageWords } from '../words/words.ts';
import { type Answers, completeAnswers, type Question, questionNames, questions } from './questions.ts';
import { buildResult } from './result.ts';
import { loadSetUpWords, type SetUpWords } from './words.ts';

export interface SetUpPanel {
  /** Shows the answers and what follows from them, in the language of the page. */
  show(answers: Answers, language: Locale, page: PageWords): Promise<void>;
}

/** The language of the page, and its words. */
export interface Spoken {
  readonly language: Locale;
  readonly page: PageWords;
  readonly own: SetUpWords;
}

/** Builds the helper in `place`: the questions, and beside them what follows from the answers. */
export function buildPanel(place: HTMLElement, change: (answers: Answers) => void): SetUpPanel {
  let spoken: Spoken | undefined;
  const intro = create('p', { className: 'intro' });
  const asked = questionNames.map(buildQuestion);
  const form = create('form', { className: 'questions' }, intro, ...asked.map(({ fieldset }) => fieldset));
  const result = buildResult();
  place.append(form, result.section);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const answers = answersIn(new FormData(form));
    change(answers);
    if (spoken) result.show(answers, spoken);
  });
  return {
    async show(answers, language, page) {
      spoken = { language, page, own: await loadSetUpWords(language) };
      intro.textContent = spoken.own.intro;
      for (const question of asked) question.show(answers, spoken.own);
      result.show(answers, spoken);
    },
  };
}

function answersIn(given: FormData): Answers {
  const answers = questionNames.map((name) => [name, String(given.get(name) ?? '')]);
  return completeAnswers(Object.fromEntries(answers));
}

interface AskedQuestion {
  readonly fieldset: HTMLFieldSetElement;
  show(answers: Answers, words: SetUpWords): void;
}

function buildQuestion(name: Question): AskedQuestion {
  const legend = create('legend');
  const hint = create('p', { className: 'hint' });
  const choices = questions[name].map((value) => {
    const radio = create('input', { type: 'radio', name, value, id: `${name}-${value}` });
    const text = create('span');
    return {
      value,
      radio,
      text,
      label: create('label', { className: 'answer', htmlFor: radio.id }, radio, text),
    };
  });
  const options = create('div', { className: 'choices' }, ...choices.map(({ label }) => label));
  return {
    fieldset: create('fieldset', {}, legend, options, hint),
    show(answers, words) {
      legend.textContent = words.questions[name].title;
      hint.textContent = words.questions[name].hint ?? '';
      hint.hidden = hint.textContent === '';
      for (const { value, radio, text } of choices) {
        radio.checked = answers[name] === value;
        text.textContent = words.choices[value];
      }
    },
  };
}
