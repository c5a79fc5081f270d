import type { Dice } from './dice.ts';

interface Given {
  readonly stage: 'step' | 'post';
  /** Whether events are given. */
  readonly isGiven: boolean;
  readonly groups: readonly string[];
}

/** Values of inputs that are right, whatever comes of them. The messages of given events have the event's id. */
const values: Readonly<Record<string, readonly string[]>> = {
  'timeout-seconds': ['0.3', '0.4', '1'],
  retries: ['0', '1', '3', '6'],
  'deadline-seconds': ['1', '5', '60', '90', '150'],
  delivery: ['at-least-once', 'at-most-once', 'at-most-once'],
  'on-failure': ['fail', 'warn'],
  require: ['all', 'any'],
  'dead-letter-file': ['', 'letters.json', 'out/letters.json'],
  batch: ['each', 'digest'],
  locale: ['en', 'zh-CN'],
  timezone: ['', 'Europe/Berlin'],
  title: ['Title of {{ event.id }}'],
  text: ['Text of {{ event.id }}', '{{ data.name }} {{ event.id }}', '{{ event.id }} {{ data.none }}'],
  buttons: ['[{title: Open, url: "https://example.com/?{{ event.id }}"}]'],
  payload: ['{msgtype: text, text: {content: "Whole {{ event.id }}"}}'],
  'at-mobiles': ['13800138000'],
  'at-all': ['true'],
  'at-logins': [
    'actor, breaker, nobody',
    'owners, else on-call',
    'reviewers, owners, else on-call, else octocat',
  ],
  'login-map': ['octocat: "13800138000"', 'people.yml'],
  'on-call': ['{people: [octocat], from: 2026-01-05, every: 1w}', 'rota.yml'],
  'at-when': ['always', 'failure', 'changed'],
  needs: ['{"build":{"result":"failure","outputs":{}}}', '{}'],
  'on-missing-webhook': ['auto', 'skip', 'fail'],
  'dry-run': ['true'],
};

/** So often an input has one of its values and not its default. */
const shares: Readonly<Record<string, number>> = {
  'timeout-seconds': 1,
  'deadline-seconds': 0.8,
  'at-all': 0.1,
  'dry-run': 0.03,
  payload: 0.05,
  text: 0.15,
  'on-failure': 0.3,
};

const runValues: Readonly<Record<string, readonly string[]>> = {
  report: ['run', 'auto', 'event', 'health', 'waiting'],
  'notify-when': ['always', 'failure', 'changed', 'fixed, failure', 'still-after-24h'],
  per: ['job', 'run'],
};

const notInWatch = ['batch', 'report'];

export function drawInputs(dice: Dice, { stage, isGiven, groups }: Given): Record<string, string> {
  const all = isGiven ? values : { ...values, ...runValues };
  const drawn = Object.entries(all).flatMap(([name, of]) => {
    const isDrawn = dice.chance(shares[name] ?? 0.2) && !(stage === 'post' && notInWatch.includes(name));
    return isDrawn ? [[name, dice.pick(of)] as const] : [];
  });
  const group = groups.length > 0 && dice.chance(0.2) ? { 'chat-group': dice.pick(groups) } : {};
  return { ...Object.fromEntries(drawn), ...group, ...(isGiven && { report: 'event' }) };
}

const wrong: Readonly<Record<string, string>> = {
  retries: 'many',
  attributes: 'a: b: c',
  msgtype: 'card',
  text: '{% if %}',
  title: '{{ unknown }}',
  buttons: 'no list',
  payload: '{msgtype: audio}',
  locale: 'tlh',
  timezone: 'Mars/Olympus',
  'at-all': 'yes please',
  'login-map': '[]',
  'on-call': '{people: []}',
  waiting: 'max: 0',
  needs: 'build',
  'deadline-seconds': '-1',
  delivery: 'twice',
  'on-failure': 'ignore',
  require: 'some',
  'dry-run': 'perhaps',
  'test-reports': '/etc/*.xml',
  'allowed-hosts': 'a b',
  rules: '- filters: [',
  'dead-letter-file': '\u0001/x',
};

export function drawWrongInput(dice: Dice): Record<string, string> {
  const name = dice.pick(Object.keys(wrong));
  return { [name]: wrong[name] ?? '' };
}
