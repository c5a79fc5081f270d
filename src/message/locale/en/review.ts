export const review = {
  approved: (who: string, it: string) => `${who} approved ${it}`,
  changesRequested: (who: string, it: string) => `${who} requested changes on ${it}`,
  commented: (who: string, it: string) => `${who} reviewed ${it}`,
  edited: (who: string, it: string) => `${who} edited a review of ${it}`,
  dismissed: (who: string, it: string, whose: string) => `${who} dismissed ${whose}’s review of ${it}`,
  withdrawn: (who: string, it: string) => `${who} withdrew a review of ${it}`,
  links: { review: 'Review' },
};
