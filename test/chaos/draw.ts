import { realDeliveries } from '../fixtures/event/payloads.ts';
import { type Dice, diceOf } from './dice.ts';
import { type DiskFault, diskFaultNames } from './disk.ts';
import { drawEnvironment } from './environment.ts';
import { drawGitHub, type GitHubPlan } from './github.ts';
import { drawInputs, drawWrongInput } from './inputs.ts';
import { type AnswerName, faultNames, type RobotPlan, slowNames } from './robots.ts';

/** One step with everything that goes wrong in it. A function of its seed. */
export interface Round {
  readonly seed: number;
  readonly stage: 'step' | 'post';
  readonly robots: readonly RobotPlan[];
  /** Groups by name, of robots by their number; undefined where each robot is a line of `webhook`. */
  readonly groups: Readonly<Record<string, readonly number[]>> | undefined;
  /** Those that do not say where the robots are. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Undefined where the workflow itself is the event. */
  readonly source: EventSource | undefined;
  readonly rules: readonly RulePlan[] | undefined;
  readonly rulesIn: 'input' | 'file';
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly jobStatus: 'success' | 'failure' | 'cancelled';
  readonly disk: readonly DiskFault[];
  /** null takes a variable away. */
  readonly env: Readonly<Record<string, string | null>>;
  readonly github: GitHubPlan | undefined;
  readonly reports: readonly ReportFault[];
  /** The run is cancelled at this request, before everything (0), or never. */
  readonly cancelAt: number | undefined;
  /** For what may not show: of GitHub, and of a proxy. */
  readonly secrets: { readonly gitHubToken: string; readonly password: string };
}

export interface EventSource {
  readonly in: 'input' | 'file';
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly form: 'one' | 'batch' | 'lines';
  readonly fault: SourceFault | undefined;
}

export interface RulePlan {
  /** The value of `xkind` that it takes; undefined for all events. */
  readonly kind: 'a' | 'b' | undefined;
  readonly drop: boolean;
  readonly continue: boolean;
  readonly group: string | undefined;
  readonly text: string | undefined;
}

const sourceFaults = ['cut', 'missing', 'a folder', 'a link out', 'empty', 'no event', 'bytes'] as const;
export type SourceFault = (typeof sourceFaults)[number];

const reportFaults = ['right', 'cut', 'empty', 'bytes', 'a folder', 'a link out', 'deep', 'a token'] as const;
export type ReportFault = (typeof reportFaults)[number];

const kinds = ['a', 'b', 'c'] as const;
const eventNames = [
  'push',
  'release',
  'pull_request',
  'issues',
  'workflow_run',
  'check_run',
  'deployment_status',
];

export function drawRound(seed: number): Round {
  const dice = diceOf(seed);
  const stage = dice.chance(0.25) ? 'post' : 'step';
  const robots = dice.many(1 + dice.below(4), (index) => drawRobot(dice, index));
  const groups = dice.chance(0.5) ? drawGroups(dice, robots.length) : undefined;
  const isGiven = stage === 'step' && dice.chance(0.7);
  const secrets = { gitHubToken: `ghs_${hex(dice, 36)}`, password: `pw-${hex(dice, 20)}` };
  const leaks = [...robots.flatMap(({ token, secret }) => [token, secret || token]), secrets.gitHubToken];
  const disk = dice.chance(0.4) ? dice.many(1 + dice.below(3), () => dice.pick(diskFaultNames)) : [];
  const inputs = drawInputs(dice, { stage, isGiven, groups: Object.keys(groups ?? {}) });
  return {
    seed,
    stage,
    robots,
    groups,
    secrets,
    inputs: { ...inputs, ...lettersInput(dice, disk), ...(dice.chance(0.06) && drawWrongInput(dice)) },
    source: isGiven ? drawSource(dice, seed, Object.keys(groups ?? {}), leaks) : undefined,
    rules: dice.chance(0.3) ? dice.many(1 + dice.below(3), () => drawRule(dice, groups)) : undefined,
    rulesIn: dice.chance(0.3) ? 'file' : 'input',
    event: drawPayload(dice),
    jobStatus: dice.pick(
      stage === 'post' ? ['failure', 'failure', 'success', 'cancelled'] : ['success', 'failure'],
    ),
    disk,
    env: dice.chance(0.3) ? drawEnvironment(dice, secrets.password) : {},
    github: dice.chance(0.4) ? drawGitHub(dice) : undefined,
    reports: dice.chance(0.2) ? dice.many(1 + dice.below(3), () => dice.pick(reportFaults)) : [],
    cancelAt: dice.chance(0.12) ? dice.below(4) : undefined,
  };
}

/** What lies in the place of a file matters only if the file is written. */
function lettersInput(dice: Dice, disk: readonly DiskFault[]): Record<string, string> {
  const isFolder = disk.some((name) => name.startsWith('the folder of letters'));
  const isNamed = isFolder || disk.some((name) => /letters|lock/.test(name));
  return isNamed && dice.chance(0.8)
    ? { 'dead-letter-file': isFolder ? 'out/letters.json' : 'letters.json' }
    : {};
}

function hex(dice: Dice, length: number): string {
  return dice.many(length, () => dice.below(16).toString(16)).join('');
}

function drawRobot(dice: Dice, index: number): RobotPlan {
  const secret = dice.chance(0.7) ? `SEC${hex(dice, 40)}/+=` : '';
  const keyword = dice.chance(0.2) ? `keyword${index}` : '';
  return { token: hex(dice, 64), secret, keyword, answers: drawAnswers(dice) };
}

function drawAnswers(dice: Dice): AnswerName[] {
  if (dice.chance(0.4)) return ['right'];
  if (dice.chance(0.08)) return [];
  const fault = () => {
    const name = dice.pick(faultNames);
    return slowNames.includes(name) && dice.chance(0.7) ? 'reset' : name;
  };
  const some: AnswerName[] = dice.many(1 + dice.below(5), () => (dice.chance(0.3) ? 'right' : fault()));
  return dice.chance(0.7) ? [...some, 'right'] : some;
}

function drawGroups(dice: Dice, count: number): Record<string, number[]> {
  const groups: Record<string, number[]> = {};
  for (let robot = 0; robot < count; robot += 1) {
    const names = Object.keys(groups);
    const name = robot > 0 && dice.chance(0.5) ? dice.pick(names) : `group${robot}`;
    groups[name] = [...(groups[name] ?? []), robot];
  }
  return groups;
}

function drawRule(dice: Dice, groups: Round['groups']): RulePlan {
  const drop = dice.chance(0.2);
  return {
    kind: dice.pick(['a', 'b', undefined]),
    drop,
    continue: !drop && dice.chance(0.3),
    group: !drop && groups && dice.chance(0.5) ? dice.pick(Object.keys(groups)) : undefined,
    text: !drop && dice.chance(0.4) ? 'By the rules: {{ event.id }}' : undefined,
  };
}

function drawSource(
  dice: Dice,
  seed: number,
  groups: readonly string[],
  leaks: readonly string[],
): EventSource {
  const count = dice.pick([1, 1, 1, 2, 3, 5, 24]);
  return {
    in: dice.pick(['input', 'file']),
    form: count === 1 ? 'one' : dice.pick(['batch', 'lines']),
    events: dice.many(count, (index) => drawEvent(dice, `evt${seed.toString(36)}x${index}e`, groups, leaks)),
    fault: dice.chance(0.08) ? dice.pick(sourceFaults) : undefined,
  };
}

function drawEvent(dice: Dice, id: string, groups: readonly string[], leaks: readonly string[]) {
  const leak = dice.chance(0.04) ? ` see ${dice.pick(leaks)}` : '';
  const hostile = dice.pick([
    '',
    '',
    '',
    '\r\n::error::x',
    ' ##[add-mask]a',
    ' \ud800',
    ' <!--`````',
    ' [a](javascript:b)',
  ]);
  const words = `${id}${hostile}${leak}`;
  const type = dice.chance(0.4) ? 'text' : dice.chance(0.1) ? 'link' : undefined;
  return {
    specversion: '1.0',
    id,
    source: '/octo/hello',
    type: 'test.chaos',
    subject: id,
    xkind: dice.pick(kinds),
    ...(type && { xvmsgtype: type }),
    ...(groups.length > 0 &&
      dice.chance(0.4) && { xvchatgroup: dice.chance(0.9) ? dice.pick(groups) : 'unknown' }),
    data:
      type === 'text'
        ? words
        : {
            name: words,
            severity: dice.pick(['error', 'info']),
            title: words,
            text: words,
            messageUrl: 'https://example.com/',
          },
  };
}

function drawPayload(dice: Dice): Round['event'] {
  const name = dice.pick(eventNames);
  const { payload } = dice.pick(realDeliveries.filter(({ eventName }) => eventName === name)) ?? {
    payload: {},
  };
  return { name, payload };
}
