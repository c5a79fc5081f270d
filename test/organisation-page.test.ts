import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

function textOf(path: string): string {
  return readFileSync(new URL(`../docs/${path}`, import.meta.url), 'utf8');
}

function rowsOf(page: string, heading: RegExp): readonly (readonly string[])[] {
  const rows = textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('| ') && heading.test(line));
  return rows.map((row) => row.split('|').map((cell) => cell.trim()));
}

/** The two last columns: forty repositories, and a thousand. */
function figuresIn(page: string, heading: RegExp): readonly number[] {
  const [row = []] = rowsOf(page, heading);
  return row.slice(-3, -1).map((cell) => Number(cell.replaceAll(',', '')));
}

const repositories = [40, 1_000];
const runsAMonth = (12 * 52) / 12;
const workingDays = 22;

describe.each(['', '.zh-CN'])('docs/organisation%s.md', (suffix) => {
  const page = `organisation${suffix}.md`;

  test('says what minutes each way costs', () => {
    const messages = figuresIn(`how-many-messages${suffix}.md`, /workflow_run.*still-after-24h/);
    const lastJob = repositories.map((count) => count * runsAMonth);
    expect(figuresIn(page, /^\| \[`watch`\]/)).toEqual([0, 0]);
    expect(figuresIn(page, /#a-reusable-workflow|#可复用工作流/)).toEqual(lastJob);
    expect(figuresIn(page, /notify-on-workflow-run/)).toEqual(lastJob);
    expect(figuresIn(page, /#a-central-repository|#通知中心仓库/)).toEqual(
      lastJob.map((minutes, index) => minutes + (messages[index] ?? Number.NaN)),
    );
    expect(figuresIn(page, /#a-report-over-all-repositories|#汇总所有仓库的晨报/)).toEqual(
      repositories.map((count) => (count + 1) * workingDays),
    );
  });

  test('has the groups that the rules of the central repository name', () => {
    const [, secret = ''] = /^```yaml\n(.*?)^```/ms.exec(textOf(page)) ?? [];
    const groups = Object.keys(parse(secret));
    const rules: { 'chat-group': string }[] = parse(textOf(`examples/central-rules${suffix}.yml`));
    expect(rules.map((rule) => rule['chat-group']).toSorted()).toEqual(groups.toSorted());
  });
});
