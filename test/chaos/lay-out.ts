import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository, runId, sha } from '../github/answers.ts';
import type { InputValue } from '../runner/definition.ts';
import { type StepPaths, stepEnvironment } from '../runner/environment.ts';
import { scratchPath } from '../runner/scratch.ts';
import { prepare } from '../runner/step-files.ts';
import { breakDisk, type Disk, replaceByLink } from './disk.ts';
import type { EventSource, ReportFault, Round, RulePlan, SourceFault } from './draw.ts';
import type { Robots } from './robots.ts';

/** What the repository has: a map of people, a rota, and owners in lines that GitHub takes and in others. */
const files = {
  'people.yml': 'octocat: "13900139000"\n',
  'rota.yml': 'people: [octocat, nobody]\nfrom: 2026-01-05T09:00\nevery: 1d\noverrides:\n',
  '.git/HEAD': `${sha}\n`,
  '.github/CODEOWNERS': '\n\n[ab] @x\n/docs/ @octocat\r\n*.ts\n',
};

/** Where a round happens. */
export interface Place extends Disk {
  /** `with:` of the step. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** Every file that was there before the step, with its text. */
  readonly before: ReadonlyMap<string, string>;
  remove(): void;
}

/** Makes the folders, files and variables of a round. `watch` calls `harm` between its stages. */
export function layOut(round: Round, robots: Robots, apiUrl: string | undefined): Place & { harm(): void } {
  const outside = scratchPath('outside');
  mkdirSync(outside);
  writeFileSync(
    join(outside, 'file'),
    JSON.stringify([{ specversion: '1.0', id: 'foreign', source: 'x', type: 'y' }]),
  );
  const paths = prepare({ event: round.event });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(paths.workspace, path)), { recursive: true });
    writeFileSync(join(paths.workspace, path), text);
  }
  const inputs = {
    ...robotInputs(round, robots),
    ...round.inputs,
    ...sourceInputs(round.source, paths, outside),
    ...ruleInputs(round, paths),
    ...reportInputs(round, paths, outside),
  };
  const env = environmentOf(round, paths, apiUrl);
  const disk: Disk = { paths, outside, env };
  const breakAll = () => {
    breakDisk(disk, round.disk);
    for (const [name, value] of Object.entries(round.env)) {
      if (value === null) delete env[name];
      else env[name] = value;
    }
  };
  const folders = [paths.workspace, paths.temp, outside];
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  const before = new Map<string, string>();
  const take = () => {
    for (const [path, text] of textsIn(folders)) before.set(path, text);
  };
  take();
  const harm = () => {
    breakAll();
    take();
  };
  return { ...disk, inputs, before, remove, harm };
}

function environmentOf(round: Round, paths: StepPaths, apiUrl: string | undefined): Disk['env'] {
  return {
    ...stepEnvironment(paths, round.event.name),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: `${runId}`,
    GITHUB_SHA: sha,
    GITHUB_API_URL: apiUrl ?? 'http://127.0.0.1:9',
  };
}

function robotInputs({ robots: plans, groups }: Round, { urls, hosts }: Robots): Record<string, string> {
  const allowed = { 'allowed-hosts': hosts.join('\n') };
  const of = (index: number) => plans[index] ?? { secret: '', keyword: '' };
  if (groups === undefined)
    return {
      ...allowed,
      webhook: urls.join('\n'),
      secret: plans.map(({ secret }) => secret || '-').join('\n'),
    };
  const robot = (index: number) => ({
    webhook: urls[index],
    ...(of(index).secret && { secret: of(index).secret }),
    ...(of(index).keyword && { keyword: of(index).keyword }),
  });
  const named = Object.entries(groups).map(([name, pool]) => [name, pool.map(robot)]);
  return { ...allowed, robots: JSON.stringify(Object.fromEntries(named)) };
}

function sourceInputs(source: EventSource | undefined, { workspace }: StepPaths, outside: string) {
  if (source === undefined) return {};
  const text = sourceText(source);
  if (source.in === 'input')
    return { event: source.fault === undefined ? text : harmedText(text, source.fault) };
  const path = join(workspace, 'events.json');
  const { fault } = source;
  if (fault === 'a folder') mkdirSync(path);
  else if (fault === 'a link out') replaceByLink(path, join(outside, 'file'));
  else if (fault !== 'missing') writeFileSync(path, fault === undefined ? text : harmedText(text, fault));
  return { 'event-file': 'events.json' };
}

function sourceText({ events, form }: EventSource): string {
  if (form === 'one') return JSON.stringify(events[0]);
  return form === 'batch' ? JSON.stringify(events) : events.map((event) => JSON.stringify(event)).join('\n');
}

function harmedText(text: string, fault: SourceFault): string {
  if (fault === 'empty') return '[]';
  if (fault === 'no event') return '{"specversion":"1.0","id":7}';
  return fault === 'bytes' ? '\u0001\u0002\ufffd' : text.slice(0, text.length / 2);
}

function ruleInputs({ rules, rulesIn }: Round, { workspace }: StepPaths): Record<string, string> {
  if (rules === undefined) return {};
  const text = JSON.stringify(rules.map(ruleValue));
  if (rulesIn === 'input') return { rules: text };
  writeFileSync(join(workspace, 'rules.yml'), text);
  return { rules: 'rules.yml' };
}

function ruleValue({ kind, drop, continue: goesOn, group, text }: RulePlan) {
  return {
    filters: kind === undefined ? [] : [{ exact: { xkind: kind } }],
    ...(drop && { drop }),
    ...(goesOn && { continue: true }),
    ...(group && { 'chat-group': group }),
    ...(text && { text }),
  };
}

function reportInputs({ reports, robots }: Round, { workspace }: StepPaths, outside: string) {
  if (reports.length === 0) return {};
  mkdirSync(join(workspace, 'reports'));
  for (const [index, fault] of reports.entries())
    layReport(join(workspace, 'reports', `${index}.xml`), fault, outside, robots[0]?.token ?? '');
  return { 'test-reports': 'reports/*.xml' };
}

function layReport(path: string, fault: ReportFault, outside: string, token: string): void {
  const message = fault === 'a token' ? `at https://bot:${token}@git.example/a.py` : 'assert 5 == 4';
  const text = `<testsuite name="t"><testcase classname="c" name="one"/><testcase classname="c" name="two" file="${message}"><failure message="${message}">${message}</failure></testcase></testsuite>`;
  if (fault === 'a folder') mkdirSync(path);
  else if (fault === 'a link out') replaceByLink(path, join(outside, 'file'));
  else if (fault === 'deep') writeFileSync(path, '<testsuite>'.repeat(20_000));
  else
    writeFileSync(
      path,
      { cut: text.slice(0, -40), empty: '', bytes: '\u0000\u0001' }[fault as string] ?? text,
    );
}

/** The text of every file in these folders, by path. */
export function textsIn(folders: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && statSync(path).size < 5_000_000) texts.set(path, readFileSync(path, 'utf8'));
    }
  }
  return texts;
}
