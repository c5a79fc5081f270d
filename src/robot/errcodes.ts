import { type Said, say } from '../said.ts';
/**
 * What an errcode means for delivery. `signature`: wrong secret or wrong clock. `robot`, `message`, `match`:
 * what a final refusal is about; `match` is this message on this robot.
 */
export type ErrcodeKind =
  | 'busy'
  | 'rate-limited'
  | 'signature'
  | 'robot'
  | 'message'
  | 'match'
  | 'too-long'
  | 'unsafe';

export interface ErrcodeRow {
  readonly codes: readonly number[];
  /**
   * Distinguishes codes with several meanings by their description. DingTalk's wordings change, in both
   * languages.
   */
  readonly description?: RegExp;
  readonly kind: ErrcodeKind;
  /** What to do, in words a user of DingTalk knows; it names the input to change. */
  readonly cure: Said;
}

const copyAgain = say`Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or \`webhook\` in "robots").`;
const unknownToken = say`DingTalk does not know this token. ${copyAgain}`;
const sendLess = say`A robot may send 20 messages a minute, and is blocked for up to 10 minutes beyond that: send less often, use \`batch: digest\`, or give the group several robots in "robots".`;
const quotaUsedUp = say`The organisation's monthly quota of API calls is used up, until the next month begins. It depends on the organisation's DingTalk edition; an administrator sees the usage under 资源管理 in the admin console. Send less: \`notify-when\`, \`batch: digest\`.`;
const malformed = say`DingTalk finds the message malformed: check "msgtype", "payload" and "buttons".`;
const disabled = say`The robot is disabled: enable it in the settings of the DingTalk group.`;
const wrongSecret = say`Check that "secret" is the secret of this very robot (it starts with SEC), and that the robot's security setting is the signature ("加签").`;

/** For a request without a signature; the name of a secret with a typo in it gives an empty value. */
export const unsignedCure = say`The request had no signature, since "secret" is empty, and this robot asks for one: its security setting is the signature ("加签"). Check that the secret named in the workflow exists and has this very name; a name that does not exist is empty. In "robots" it is the robot's own \`secret\`.`;

/**
 * The first row that matches the code and its description applies. Sources: open.dingtalk.com, "custom
 * robot: error codes" and "global error codes"; the following are not there but occur in issue threads and
 * logs: -1, 500100, 130101, 660026, 90002, 90018, 90030, 300001, 300005, 40035, 43002, 43004, 460101,
 * 101002, 404, 22.
 */
const rows: readonly ErrcodeRow[] = [
  {
    codes: [-1, 500100],
    kind: 'busy',
    cure: say`DingTalk is busy: run the job again later, or raise "deadline-seconds" and "retries".`,
  },
  {
    codes: [130101, 410100, 660026, 90002, 90018, 90030],
    kind: 'rate-limited',
    cure: sendLess,
  },
  { codes: [90020], kind: 'robot', cure: quotaUsedUp },
  {
    codes: [310000],
    description: /keyword|关键词/i,
    kind: 'match',
    cure: say`The robot accepts only messages with one of its keywords: set "keyword" to one of them.`,
  },
  {
    codes: [310000],
    description: /\bip\b|whitelist|白名单/i,
    kind: 'robot',
    cure: say`The robot accepts messages only from listed IP addresses: add the one that DingTalk names to the robot's list, or change its security setting to the signature ("加签") and set "secret".`,
  },
  { codes: [310000], description: /停用|禁用|disabled/i, kind: 'robot', cure: disabled },
  {
    codes: [310000],
    description: /timestamp|expired|过期|时间戳/i,
    kind: 'signature',
    cure: say`The signature is more than an hour from DingTalk's clock: set the clock of the runner.`,
  },
  { codes: [310000], description: /sign|签名|加签/i, kind: 'signature', cure: wrongSecret },
  {
    codes: [310000],
    kind: 'robot',
    cure: say`A security setting of the robot refuses the message. Compare what DingTalk says with the security settings of the robot in the DingTalk group.`,
  },
  {
    codes: [40035, 300001],
    description: /token/i,
    kind: 'robot',
    cure: unknownToken,
  },
  { codes: [300001], description: /param|null|参数|json|empty|为空/i, kind: 'message', cure: malformed },
  {
    codes: [300001, 300005, 40014, 400101],
    kind: 'robot',
    cure: unknownToken,
  },
  {
    codes: [400102],
    kind: 'robot',
    cure: disabled,
  },
  {
    codes: [400106],
    kind: 'robot',
    cure: say`The robot is not in the group any more: add it again, and put its new webhook into "webhook" (or "robots").`,
  },
  {
    codes: [400013],
    kind: 'robot',
    cure: say`The group was disbanded: add a robot to another group, and put its webhook into "webhook" (or "robots").`,
  },
  {
    codes: [460101, 101002],
    kind: 'too-long',
    cure: say`The message is too long even in its short form: shorten "text", "payload" or "buttons".`,
  },
  {
    codes: [430101, 430102, 430103, 430104],
    kind: 'unsafe',
    cure: say`DingTalk holds a link, an image or a text in it for unsafe, even in the plainest form: change "title" and "text".`,
  },
  {
    codes: [40035, 43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602],
    kind: 'message',
    cure: malformed,
  },
  { codes: [404, 22], kind: 'robot', cure: say`DingTalk does not know this path. ${copyAgain}` },
];

/** The row of a code; undefined if the code is not in the table. */
export function rowOf(errcode: number, description: string): ErrcodeRow | undefined {
  return rows.find(
    ({ codes, description: pattern }) => codes.includes(errcode) && (pattern?.test(description) ?? true),
  );
}

/** How many meanings the table tells apart. */
export const errcodeRowCount = rows.length;

/** Every code of the table. */
export const errcodes: readonly number[] = rows.flatMap(({ codes }) => codes);

/** Unknown codes: a description about the rate counts as the rate limit. */
const tooFast = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;

/** A monthly quota is not a rate: waiting a minute does not help. */
const quota = /本月|当月|monthly|this month/i;

const unknown = {
  quota: { kind: 'robot', cure: quotaUsedUp },
  rateLimited: { kind: 'rate-limited', cure: sendLess },
  other: {
    kind: 'message',
    cure: say`Look the code up under "error codes" at open.dingtalk.com; "webhook", "secret" and the robot's security settings are where most errors are.`,
  },
} as const satisfies Record<string, { kind: ErrcodeKind; cure: Said }>;

/**
 * The firewall before DingTalk, after 10,000 calls in 20 s from one address. Source: open.dingtalk.com,
 * "call frequency limits".
 */
export const x5Cure = say`DingTalk blocks the IP address of this runner for about five minutes, for too many calls from it. Run the job again later, or on another runner.`;

/** What a code means; `description` is what `descriptionIn` finds in its errmsg. */
export function errcodeRow(
  errcode: number,
  description: string,
): { kind: ErrcodeKind; cure: Said; known: boolean } {
  const row = rowOf(errcode, description);
  if (row) return { kind: row.kind, cure: row.cure, known: true };
  if (quota.test(description)) return { ...unknown.quota, known: false };
  return { ...(tooFast.test(description) ? unknown.rateLimited : unknown.other), known: false };
}
