/** Actions that only discussions have; the others are those of a thread. */
export const discussion = {
  plain: {
    created: (who: string, it: string) => `${who} started ${it}`,
    answered: (who: string, it: string) => `${who} chose an answer to ${it}`,
    unanswered: (who: string, it: string) => `${who} took back the answer to ${it}`,
    category_changed: (who: string, it: string) => `${who} moved ${it} to another category`,
  },
  named: {
    category_changed: (who: string, it: string, category: string) => `${who} moved ${it} to ${category}`,
  },
  answerBy: (who: string) => `answer by ${who}`,
  answer: 'Answer',
};
