export const wiki = {
  aPage: '…',
  created: (who: string, page: string) => `${who} created wiki page ${page}`,
  edited: (who: string, page: string) => `${who} edited wiki page ${page}`,
  many: (who: string, count: number) => `${who} edited ${count.toLocaleString('en')} wiki pages`,
  isNew: 'new',
  page: 'Page',
  wiki: 'Wiki',
};
