import { join } from 'node:path';
import { formsOf } from '../action/secret-forms.ts';
import { earlier } from './disk.ts';
import type { Round } from './draw.ts';
import type { Played } from './play.ts';
import type { Handled } from './robots.ts';

/** The promises that a round has broken, a line each. */
export function brokenPromises(round: Round, played: Played): string[] {
  return [
    ...exitBroken(round, played),
    ...lossBroken(round, played),
    ...repeatBroken(round, played),
    ...secrecyBroken(round, played),
    ...timeBroken(round, played),
    ...foreignBroken(played),
  ];
}

/** The exit code says what `status` and `on-failure` say, and an error is one annotation. */
function exitBroken({ inputs }: Round, { status, exitCode, annotations, stdout, stderr }: Played): string[] {
  const isWarn = inputs['on-failure'] === 'warn';
  const { error } = annotations;
  const texts = error.map(({ message }) => message).join(' | ');
  const red = exitCode !== 0;
  const mayBeGreen = isWarn || (inputs.require === 'any' && (status === 'partial' || status === 'cancelled'));
  return [
    ...(red && ['sent', 'dry-run', 'skipped'].includes(status ?? '')
      ? [`exit ${exitCode} with status ${status}`]
      : []),
    ...(!red && ['failed', 'partial', 'cancelled'].includes(status ?? '') && !mayBeGreen
      ? [`exit 0 with status ${status}`]
      : []),
    ...(red && isWarn ? [`exit ${exitCode} with on-failure: warn: ${texts}`] : []),
    ...(error.length > 1 || (red && error.length === 0)
      ? [`${error.length} errors and exit ${exitCode}: ${texts}`]
      : []),
    ...(/This is a bug of the action|这是本 action 的缺陷/.test(stdout) || stderr !== ''
      ? [`a bug: ${texts} ${stderr}`]
      : []),
  ];
}

/** The robots of which one must get the event: none if nobody can. */
type Pool = readonly number[];

interface Due {
  readonly marker: string;
  readonly pools: readonly Pool[];
}

/** Each event and where it belongs; undefined where only the program knows. */
function dueEvents(round: Round): readonly Due[] | undefined {
  const { source, rules = [], disk, env } = round;
  if (source === undefined) return undefined;
  const isMoved = disk.some((name) => /workspace|RUNNER_TEMP/.test(name)) || 'GITHUB_WORKSPACE' in env;
  if (source.fault !== undefined || (source.in === 'file' && isMoved)) return [];
  const areRulesKnown =
    round.rules === undefined || (round.rulesIn === 'input' && round.inputs.rules === undefined);
  if (!areRulesKnown) return undefined;
  return source.events.map((event) => {
    const pools: Pool[] = [];
    for (const rule of rules) {
      if (rule.kind !== undefined && rule.kind !== event.xkind) continue;
      if (!rule.drop) pools.push(...poolsOf(round, event, rule.group));
      if (!rule.continue) return { marker: String(event.id), pools };
    }
    return { marker: String(event.id), pools: pools.length > 0 ? pools : poolsOf(round, event, undefined) };
  });
}

function poolsOf(
  { groups, robots, inputs }: Round,
  event: Readonly<Record<string, unknown>>,
  group?: string,
): Pool[] {
  if (groups === undefined) return robots.map((_, index) => [index]);
  const name = group ?? inputs['chat-group'] ?? event.xvchatgroup ?? Object.keys(groups)[0];
  return [groups[String(name)] ?? []];
}

/** No event is both undelivered and absent from the dead letters. */
function lossBroken(round: Round, played: Played): string[] {
  const { status, handled } = played;
  if (status === 'dry-run' || round.inputs['dry-run'] === 'true') return [];
  const due = dueEvents(round) ?? [];
  const isSilent = status === 'skipped';
  const isSkipAllowed = round.robots.length === 0 || round.inputs['on-missing-webhook'] === 'skip';
  if (isSilent && due.some(({ pools }) => pools.length > 0) && !isSkipAllowed)
    return ['skipped what was due'];
  const seen = handled.filter(({ isSeen }) => isSeen);
  const lost = due.filter(
    ({ marker, pools }) =>
      !pools.every((pool) => seen.some(({ robot, body }) => pool.includes(robot) && body.includes(marker))),
  );
  const absent = lost.filter(({ marker }) => !isKept(played, marker));
  // A report on the branch can be made again, so nothing of it is kept if it could not be made.
  const isRemade = ['health', 'waiting'].includes(round.inputs.report ?? '');
  const own = round.source === undefined && !isRemade ? ownEventLost(round, played) : [];
  return [...absent.map(({ marker }) => `${marker} is lost (${status})`), ...own];
}

/** An event of the workflow itself has no marker; if a message failed, something must be kept. */
function ownEventLost({ stage }: Round, played: Played): string[] {
  const { status, handled, planned } = played;
  const isWhole = status === 'sent' || status === 'skipped';
  if (
    isWhole &&
    planned !== undefined &&
    planned > handled.filter(({ isSeen }) => isSeen).length &&
    status === 'sent'
  )
    return [`sent, but ${planned} messages are not all seen`];
  if (status !== 'partial' && status !== 'cancelled') return [];
  return isKept(played, '"specversion"', stage) ? [] : [`nothing is kept (${status})`];
}

/**
 * In a file, in the job summary, or where neither could be written and the log says so, in the output. `watch` has no
 * outputs: then the log is all there is.
 */
function isKept(
  { changed, summary, outputs, stdout }: Played,
  marker: string,
  stage: Round['stage'] = 'step',
): boolean {
  const files = [...changed].filter(([path]) => !path.includes('_runner_file_commands'));
  if ([summary, ...files.map(([, text]) => text)].some((text) => text.includes(marker))) return true;
  const isSaid =
    /dead letters could not be written|未送达的事件无法写入/.test(stdout) &&
    /job summary could not be written|任务摘要无法写入/.test(stdout);
  const hasNoOutputs = stage === 'post' || /outputs could not be written|输出无法写入/.test(stdout);
  return isSaid && (hasNoOutputs || (outputs.event ?? '').includes(marker));
}

/** Nothing is posted again that was accepted, nor with at-most-once what may have been. */
function repeatBroken(round: Round, { handled }: Played): string[] {
  const isOnce = round.inputs.delivery === 'at-most-once';
  const broken: string[] = [];
  handled.forEach((later, index) => {
    const before = handled.slice(0, index).filter((one) => isSameMessage(round, one, later));
    const mayBeThere = before.some(({ known }) => known === 'accepted' || (isOnce && known === 'unclear'));
    const isHarmless = !isOnce && before.some(({ msgUuid }) => msgUuid === later.msgUuid);
    if (mayBeThere && !isHarmless) broken.push(`posted twice: ${later.body.slice(0, 200)}`);
  });
  return broken;
}

function isSameMessage(round: Round, one: Handled, other: Handled): boolean {
  if (one.msgUuid === other.msgUuid) return true;
  const { groups, rules = [] } = round;
  const pools = groups ? Object.values(groups) : round.robots.map((_, index) => [index]);
  const isSamePool = pools.some((pool) => pool.includes(one.robot) && pool.includes(other.robot));
  // Two rules may send one group the same, and what is left of a message with unsafe words is the same for all events.
  const isOfEvent = round.source?.events.some(({ id }) => one.body.includes(String(id))) ?? true;
  const maySayTwice = rules.some((rule) => rule.continue) || round.rulesIn === 'file' || !isOfEvent;
  return isSamePool && !maySayTwice && withoutId(one.body) === withoutId(other.body);
}

function withoutId(body: string): string {
  return body.replace(/"msgUuid":"[^"]*"/, '');
}

/** No secret leaves the step but in requests to those who have it. */
function secrecyBroken({ robots, secrets, github }: Round, played: Played): string[] {
  const { stdout, stderr, outputs, summary, handled, questions, changed, urls } = played;
  const shown = `${stdout}\n${stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
  const places: readonly (readonly [where: string, text: string])[] = [
    ['the log', shown],
    ['the summary', summary],
    ...Object.entries(outputs).map(([name, text]) => [`the output ${name}`, text] as const),
    ...[...changed].filter(([path]) => !path.endsWith('save_state')),
    ...handled.map(({ body }) => ['a message', body] as const),
    ...questions.map((question) => ['a question to GitHub', question] as const),
  ];
  const values = [
    ...robots.flatMap(({ token, secret }) => [token, secret]),
    ...urls,
    secrets.password,
    ...(github ? [secrets.gitHubToken] : []),
  ].filter(Boolean);
  const forms = values.flatMap((value) => formsOf(value).map((form) => [value, form] as const));
  return places.flatMap(([where, text]) => {
    const found = forms.find(([, form]) => text.includes(form));
    return found === undefined
      ? []
      : [`${where} shows ${found[0].slice(0, 12)}… as ${found[1].slice(0, 24)}…`];
  });
}

/** It ends in time: each message has its deadline, and a robot takes 20 a minute. */
function timeBroken({ inputs, robots }: Round, { tookMs, planned = 0 }: Played): string[] {
  const deadlineMs = Number(inputs['deadline-seconds'] ?? 90) * 1000 || 90_000;
  const mostMs = planned * (deadlineMs + 1_000) + robots.length * Math.ceil(planned / 20) * 61_000 + 30_000;
  return tookMs > mostMs ? [`took ${Math.round(tookMs)} ms, at most ${mostMs} expected`] : [];
}

/** What is outside stays as it is, and an earlier dead letter stays. */
function foreignBroken({ changed, gone, outside }: Played): string[] {
  const letters = [...changed].find(([path]) => path.endsWith('/workspace/letters.json'));
  return [
    ...[...changed.keys(), ...gone]
      .filter((path) => path.startsWith(join(outside, '/')))
      .map((path) => `${path} was written`),
    ...(letters && !letters[1].includes(earlier.id) && letters[1].includes('foreign')
      ? ['a foreign file was taken']
      : []),
  ];
}
