/** The words of the action's own messages, in English. The other locales have the same keys: a missing word does not compile. */
export const en = {
  /** Words of the link that follows a message that was cut. */
  readRest: 'Read the rest',
  /** In its place when there is no page to link to. */
  restLeftOut: 'The rest was left out: it did not fit.',
  /** Text of a message whose own content DingTalk refused. */
  contentWithheld: 'DingTalk refused the content of this message.',
  open: 'Open',
  openOn: (host: string) => `Open on ${host}`,
  colon: ': ',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  event: 'Event',
  source: 'Source',
  subject: 'Subject',
  time: 'Time',
  type: 'Type',
  outcome: 'Outcome',
  data: 'Data',
  run: 'Run',
  runNumber: (number: string, attempt: number) =>
    attempt > 1 ? `run #${number}, attempt ${attempt}` : `run #${number}`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  bytes: (count: number) => `${count.toLocaleString('en')} bytes`,
  fields: (count: number) => (count === 1 ? '1 field' : `${count.toLocaleString('en')} fields`),
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  part: (number: number, total: number) => `part ${number} of ${total}`,
  ofType: (count: number, type: string) => `${count.toLocaleString('en')} × ${type}`,
  listSeparator: ', ',
  units: { ms: 'ms', second: 's', minute: 'min', hour: 'h', day: 'd' },
  image: 'image',
};

export type Words = typeof en;
