/** Words that several messages use and that belong to no event. Every locale has this type, so a missing word does not compile. */
export const en = {
  /** Words of the link that follows a message that was cut. */
  readRest: 'Read the rest',
  /** Instead of the link if there is no page. */
  restLeftOut: 'The rest was left out: it did not fit.',
  /** Text of a message whose own content DingTalk refused. */
  contentWithheld: 'DingTalk refused the content of this message.',
  open: 'Open',
  openOn: (host: string) => `Open on ${host}`,
  colon: ': ',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  event: 'Event',
  run: 'Run',
  runNumber: (number: string, attempt: number) =>
    attempt > 1 ? `run #${number}, attempt ${attempt}` : `run #${number}`,
  yes: 'yes',
  no: 'no',
  bytes: (count: number) => `${count.toLocaleString('en')} bytes`,
  fields: (count: number) => (count === 1 ? '1 field' : `${count.toLocaleString('en')} fields`),
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  /** For several events. */
  failedOf: (failed: number, total: number, names: string) =>
    `${failed.toLocaleString('en')} of ${total.toLocaleString('en')} failed: ${names}`,
  part: (number: number, total: number) => `part ${number} of ${total}`,
  ofType: (count: number, type: string) => `${count.toLocaleString('en')} × ${type}`,
  /** Between items of a list. */
  listSeparator: ', ',
  /** Between clauses. */
  clauseSeparator: ', ',
  units: { ms: 'ms', second: 's', minute: 'min', lastMinute: 'min', hour: 'h', day: 'd' },
};

export type Words = typeof en;
