/** Takes the place of src/message/pages/start.ts in src/message/late.ts, which then loads pages/table.ts with all pages. */
export const startPages = {};
