import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NotifyWhen } from '../src/workflow/notify-when.ts';
import {
  callsInMonth,
  callsOf,
  goodWeek,
  legs,
  type Push,
  redWeek,
  type SetUp,
} from '../test/workflow/simulated-week.ts';

/**
 * Writes how many messages each set-up sends into docs/how-many-messages.md, in both languages, between `<!-- calls -->`
 * and `<!-- /calls -->`. With `--check` nothing is written, and the exit code is 1 if a table is not current.
 */
const pages = [
  {
    path: 'docs/how-many-messages.md',
    heads: [
      'Set-up',
      '`notify-when`',
      'green week',
      'red week',
      '40 repositories, a month',
      '1,000 repositories, a month',
    ],
    setUps: {
      legs: 'a step in each of the twelve legs',
      'watch per job': '`watch` in each leg, `per: job`',
      'watch per run': '`watch` in each leg, `per: run`',
      last: 'a last job, or a `workflow_run` workflow',
    },
  },
  {
    path: 'docs/how-many-messages.zh-CN.md',
    heads: ['方式', '`notify-when`', '正常的一周', '失败的一周', '40 个仓库，一个月', '1,000 个仓库，一个月'],
    setUps: {
      legs: '12 个矩阵任务各有一个步骤',
      'watch per job': '每个矩阵任务用 `watch`，`per: job`',
      'watch per run': '每个矩阵任务用 `watch`，`per: run`',
      last: '最后一个任务，或 `workflow_run` 工作流',
    },
  },
] as const;

type Row = keyof (typeof pages)[number]['setUps'];

const rows: readonly (readonly [Row, SetUp, readonly NotifyWhen[]])[] = [
  ['legs', { jobs: legs, per: 'job' }, ['always']],
  ['watch per job', { jobs: legs, per: 'job' }, ['failure', 'fixed']],
  ['watch per job', { jobs: legs, per: 'job' }, ['changed', 'fixed']],
  ['watch per run', { jobs: legs, per: 'run' }, ['failure', 'fixed']],
  ['watch per run', { jobs: legs, per: 'run' }, ['changed', 'fixed']],
  ['watch per run', { jobs: legs, per: 'run' }, ['changed', 'fixed', 'still-after-24h']],
  ['last', { jobs: 1, per: 'job' }, ['failure', 'fixed']],
  ['last', { jobs: 1, per: 'job' }, ['changed', 'fixed']],
  ['last', { jobs: 1, per: 'job' }, ['changed', 'fixed', 'still-after-24h']],
];

for (const { path, heads, setUps } of pages) {
  const lines = rows.map(([name, setUp, notifyWhen]) => {
    const calls = (week: readonly Push[]) => callsOf(week, setUp, notifyWhen);
    const [good, red] = [calls(goodWeek), calls(redWeek)];
    const months = [40, 1_000].map((repositories) =>
      callsInMonth(repositories, good, red).toLocaleString('en'),
    );
    return `| ${[setUps[name], `\`${notifyWhen.join(', ')}\``, good, red, ...months].join(' | ')} |`;
  });
  const table = [`| ${heads.join(' | ')} |`, `|${'---|'.repeat(heads.length)}`, ...lines].join('\n');
  replaceTable(path, table);
}

function replaceTable(path: string, table: string): void {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${path} is missing`);
  const now = readFileSync(file, 'utf8');
  const current = now.replace(
    /(<!-- calls -->\n)[\s\S]*?(<!-- \/calls -->)/,
    (_, start: string, end: string) => `${start}${table}\n${end}`,
  );
  if (current === now) return;
  if (process.argv.includes('--check')) {
    console.error(`The table in ${path} is not what the simulation gives. Run "npm run fix" and commit it.`);
    process.exitCode = 1;
  } else writeFileSync(file, current);
}
