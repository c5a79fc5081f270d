/** What the helper asks, and what may be answered; the first choice is taken until somebody answers. */
export const questions = {
  repositories: ['one', 'many', 'monorepo'],
  matrix: ['plain', 'matrix'],
  tests: ['no-tests', 'tests'],
  call: ['nobody', 'author', 'owners', 'on-call', 'everybody'],
  language: ['en', 'zh-CN'],
  quiet: ['always', 'uncalled', 'silent'],
} as const;

export type Question = keyof typeof questions;

export type Choice = (typeof questions)[Question][number];

export type Answers = { readonly [Asked in Question]: (typeof questions)[Asked][number] };

export const questionNames = Object.keys(questions) as readonly Question[];

/** The answers that are given and known, and the first choice of every other question. */
export function completeAnswers(given: Readonly<Record<string, string | undefined>>): Answers {
  const answers = questionNames.map((question) => {
    const choices: readonly string[] = questions[question];
    const known = choices.find((choice) => choice === given[question]);
    return [question, known ?? choices[0]];
  });
  return Object.fromEntries(answers) as Answers;
}
