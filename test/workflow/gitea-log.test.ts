import { expect, test } from 'vitest';
import { toGitHubLog } from '../../src/workflow/gitea-records.ts';

const time = '2026-01-01T00:00:01.0000000Z';

test.each([
  ['::error file=src/cart.js,line=12::expected 3 to equal 4', ['##[error]expected 3 to equal 4']],
  ['::warning::a%0Ab %25', ['##[warning]a', 'b %']],
  ['::group::Install', ['##[group]Install']],
  ['::endgroup::', ['##[endgroup]']],
  ['⭐ Run Main Run tests', ['##[group]Run Run tests', '##[endgroup]']],
  ['exit status 1', ['##[error]Process completed with exit code 1.']],
  ["exitcode '1': failure", ['##[error]Process completed with exit code 1.']],
  ['  ❌  Failure - Main Run tests', []],
  ['  ✅  Success - Main Checkout', []],
  ['  🐳  docker exec cmd=[bash]', []],
  ['❌ adds two numbers', ['❌ adds two numbers']],
  ['see ::error::', ['see ::error::']],
  ['::set-output name=a::b', ['::set-output name=a::b']],
  ['', ['']],
])('%s', (line, lines) => {
  expect(toGitHubLog(`${time} ${line}`)).toBe(lines.map((each) => `${time} ${each}`).join('\n'));
  expect(toGitHubLog(line)).toBe(lines.join('\n'));
});

test('takes linear time', () => {
  const long = `::error ${'x: '.repeat(300_000)}`;
  const startedMs = performance.now();
  expect(toGitHubLog(`${long}\n${'⭐ Run '.repeat(100_000)}`)).toContain('x: x:');
  expect(performance.now() - startedMs).toBeLessThan(1_000);
});
