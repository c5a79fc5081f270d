import { UserError } from '../errors.ts';
import { printable } from '../printable.ts';
import { say } from '../said.ts';
import { spellingKey } from './spelling.ts';

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
};

/**
 * Refuses inputs that this action does not have but that mean one it has: of another action, or its own name
 * spelt otherwise. Without them the message would be one that nobody wanted. The runner sets a variable for
 * each input, and warns of all that action.yml does not declare.
 */
export function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const names = Object.keys(env)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase());
  for (const name of names) {
    if (env[`INPUT_${name.toUpperCase()}`]?.trim() === '') continue;
    const key = spellingKey(name);
    const spelt = names.find((own) => own !== name && own.includes('-') && spellingKey(own) === key);
    const meant = (name.includes('-') ? undefined : spelt) ?? elsewhere[key];
    if (meant === undefined || !names.includes(meant)) continue;
    throw new UserError(
      say`This action has no input "${printable(name)}"; here it is "${meant}". Nothing was sent, since the message would not be the one you want.`,
    );
  }
}
