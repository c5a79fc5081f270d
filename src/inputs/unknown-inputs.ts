import { UserError } from '../errors.ts';
import { type Said, say, sentences } from '../said.ts';
import { spellingKey } from '../spelling.ts';
import { printable } from '../text.ts';
import { inputsWithDefault } from './table.ts';

/**
 * Inputs of other actions, by spelling key, and what means the same here. Left out are those without which the message is
 * the same, such as the name and picture of the sender.
 */
const elsewhere: Readonly<Record<string, string>> = {
  content: 'text',
  message: 'text',
  msg: 'text',
  body: 'text',
  markdown: 'text',
  json: 'payload',
  data: 'payload',
  subject: 'title',
  at: 'at-mobiles',
  mobiles: 'at-mobiles',
  phones: 'at-mobiles',
  atphones: 'at-mobiles',
  atusers: 'at-user-ids',
  userids: 'at-user-ids',
  isatall: 'at-all',
  mentionall: 'at-all',
  token: 'webhook',
  accesstoken: 'webhook',
  dingtalktoken: 'webhook',
  dingtoken: 'webhook',
  robottoken: 'webhook',
  dingtalkwebhook: 'webhook',
  webhookurl: 'webhook',
  url: 'webhook',
  sign: 'secret',
  signature: 'secret',
  signsecret: 'secret',
  dingtalksecret: 'secret',
  webhooksecret: 'secret',
  type: 'msgtype',
  messagetype: 'msgtype',
  lang: 'locale',
  language: 'locale',
  tz: 'timezone',
  btns: 'buttons',
  if: 'notify-when',
  when: 'notify-when',
  // leafney/dingtalk-action
  singletitle: 'buttons',
  singleurl: 'buttons',
  btnorientation: 'payload',
  msgurl: 'payload',
  picurl: 'payload',
  feedlinks: 'payload',
  // visiky/dingtalk-release-notify
  notifytitle: 'title',
  notifybody: 'text',
  notifyfooter: 'text',
  // slackapi/slack-github-action, all versions
  channelid: 'chat-group',
  slackmessage: 'text',
  payloadfilepath: 'payload',
  // 8398a7/action-slack
  custompayload: 'payload',
  channel: 'chat-group',
  mention: 'at-logins',
  ifmention: 'at-when',
  successmessage: 'text',
  failuremessage: 'text',
  cancelledmessage: 'text',
  // Gamesight/slack-workflow-status
  slackwebhookurl: 'webhook',
  slackbottoken: 'webhook',
  extratext: 'text',
};

/** An input that this action does not have, and the one it has for that. */
interface UnknownInput {
  readonly name: string;
  readonly meant: string;
}

/**
 * Inputs that this action does not have but that mean one it has: of another action, or its own name spelt
 * otherwise. Left out are those whose own name is given too.
 *
 * The runner sets INPUT_<NAME> for everything in `with` and warns of what action.yml does not declare. But a variable of
 * that name in the job's `env`, or one that a step wrote to GITHUB_ENV, looks just the same, so a message must never
 * depend on it. Source: actions/runner, ActionRunner.RunAsync; nektos/act, mergeEnv, drops such variables.
 */
export function unknownInputs(env: NodeJS.ProcessEnv): readonly UnknownInput[] {
  const isEmpty = (name: string) => (env[variableOf(name)]?.trim() ?? '') === '';
  const names = Object.keys(env)
    .filter((variable) => variable.startsWith('INPUT_'))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase());
  return names.flatMap((name) => {
    if (isEmpty(name)) return [];
    const key = spellingKey(name);
    const spelt = names.find((own) => own !== name && own.includes('-') && spellingKey(own) === key);
    const meant = (name.includes('-') ? undefined : spelt) ?? elsewhere[key];
    if (meant === undefined || !names.includes(meant)) return [];
    return isEmpty(meant) || inputsWithDefault.has(meant) ? [{ name, meant }] : [];
  });
}

/** For a step that has nowhere to send to: the value is under a name of another action. */
export function refusal({ name, meant }: UnknownInput): UserError {
  return new UserError(sentences(noSuchInput(name, meant), say`Nothing was sent.`), `no input ${name}`);
}

/** For a step that can send: the value is ignored. */
export function unknownInput({ name, meant }: UnknownInput): Said {
  return sentences(
    noSuchInput(name, meant),
    say`Its value is ignored. If ${printable(variableOf(name))} is a variable of the job and not an input, rename it to end this warning.`,
  );
}

function noSuchInput(name: string, meant: string): Said {
  return say`This action has no input "${printable(name)}"; here it is "${meant}".`;
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}
