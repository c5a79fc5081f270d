import { msgtypes } from '../../src/dingtalk/message.ts';
import { type Locale, locales, type MessageSettings } from '../../src/message/settings.ts';

/** What the controls of the page say. */
export interface PreviewState {
  readonly event: string;
  /** Input `event-name`: the GitHub event of a raw payload; '' for a CloudEvent. */
  readonly payloadName: string;
  readonly locale: Locale;
  readonly msgtype: MessageSettings['msgtype'];
  readonly title: string;
  readonly text: string;
  /** YAML, as in the inputs of the same names. */
  readonly buttons: string;
  readonly payload: string;
  readonly rules: string;
  readonly keyword: string;
  readonly atMobiles: string;
  readonly atUserIds: string;
  readonly atLogins: string;
  /** YAML, as in the inputs of the same names. */
  readonly loginMap: string;
  readonly onCall: string;
  readonly atAll: boolean;
}

export const emptyState: PreviewState = {
  event: '',
  payloadName: '',
  locale: 'en',
  msgtype: 'auto',
  title: '',
  text: '',
  buttons: '',
  payload: '',
  rules: '',
  keyword: '',
  atMobiles: '',
  atUserIds: '',
  atLogins: '',
  loginMap: '',
  onCall: '',
  atAll: false,
};

/** The state as a URL fragment, without `#`; a browser never sends it to a server. */
export function fragmentOf(state: PreviewState): string {
  const given = Object.entries(state).filter(([name, value]) => value !== emptyState[nameOf(name)]);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

/** The state in a fragment; what is missing or unknown is as in `emptyState`. */
export function stateIn(fragment: string): PreviewState {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: keyof PreviewState) => given.get(name) ?? '';
  return {
    event: text('event'),
    payloadName: text('payloadName'),
    locale: locales.find((known) => known === text('locale')) ?? emptyState.locale,
    msgtype: msgtypes.find((known) => known === text('msgtype')) ?? emptyState.msgtype,
    title: text('title'),
    text: text('text'),
    buttons: text('buttons'),
    payload: text('payload'),
    rules: text('rules'),
    keyword: text('keyword'),
    atMobiles: text('atMobiles'),
    atUserIds: text('atUserIds'),
    atLogins: text('atLogins'),
    loginMap: text('loginMap'),
    onCall: text('onCall'),
    atAll: text('atAll') === 'true',
  };
}

function nameOf(name: string): keyof PreviewState {
  return name as keyof PreviewState;
}
