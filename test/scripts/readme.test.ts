import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectWith, run, write } from './project.ts';

const page =
  '# Title\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nText\n\n<!-- outputs -->\n<!-- /outputs -->\nEnd\n';

const action = `inputs:
  # First
  webhook:
    description: >-
      One of a | b,
      on two lines. See docs/a.md.
  batch:
    description: How.
    default: each
  # Second
  matrix:
    description: What.
    default: \${{ toJSON(matrix) }}
outputs:
  status:
    description: How it went.
`;

test('the page of inputs gets both tables between their markers, and the check changes nothing', () => {
  const folder = projectWith({ 'docs/inputs.md': page, 'action.yml': action });
  const text = () => readFileSync(join(folder, 'docs/inputs.md'), 'utf8');
  expect(run(folder, 'scripts/readme.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('docs/inputs.md'),
  });
  expect(text()).toBe(page);
  expect(run(folder, 'scripts/readme.ts')).toEqual({ status: 0, said: '' });
  expect(text()).toBe(`# Title

<!-- inputs -->
| Input | Default | Meaning |
| --- | --- | --- |
| **First** |  |  |
| \`webhook\` |  | One of a \\| b, on two lines. See [docs/a.md](a.md). |
| \`batch\` | \`each\` | How. |
| **Second** |  |  |
| \`matrix\` | \`\${{ toJSON(matrix) }}\` | What. |
<!-- /inputs -->

Text

<!-- outputs -->
| Output | Meaning |
| --- | --- |
| \`status\` | How it went. |
<!-- /outputs -->
End
`);
  expect(run(folder, 'scripts/readme.ts', '--check')).toEqual({ status: 0, said: '' });
});

test('the README gets the inputs that most people need, each with its first sentence', () => {
  const readme = '<!-- inputs -->\n<!-- /inputs -->\n';
  const folder = projectWith({ 'README.md': readme, 'README.zh-CN.md': readme });
  expect(run(folder, 'scripts/readme.ts')).toEqual({ status: 0, said: '' });
  const rowsIn = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
  expect(rowsIn('README.md')).toHaveLength(10);
  expect(rowsIn('README.md')[0]).toBe(
    '| `webhook` |  | Webhook URL of a DingTalk robot, or just its access token. |',
  );
  expect(rowsIn('README.zh-CN.md')).toHaveLength(10);
  expect(rowsIn('README.zh-CN.md')[0]).toBe(
    '| `webhook` |  | 钉钉机器人的 Webhook 地址，或仅其 access token。 |',
  );
});

test('an input of the README that action.yml no longer has is named', () => {
  const folder = projectWith({ 'README.md': '<!-- inputs -->\n<!-- /inputs -->\n', 'action.yml': action });
  expect(run(folder, 'scripts/readme.ts')).toMatchObject({
    status: 1,
    said: expect.stringContaining('action.yml has no input "login-map", which the README lists.'),
  });
});

test('the Chinese words are complete: every input and output of action.yml, and no other', () => {
  const folder = projectWith({ 'docs/inputs.md': page, 'docs/inputs.zh-CN.md': page });
  expect(run(folder, 'scripts/readme.ts')).toEqual({ status: 0, said: '' });
  expect(readFileSync(join(folder, 'docs/inputs.zh-CN.md'), 'utf8')).toContain('| **机器人** |');

  write(folder, 'action.yml', action.replace('batch:', 'bach:'));
  const { status, said } = run(folder, 'scripts/readme.ts', '--check');
  expect(status).toBe(1);
  expect(said).toContain('no words for "bach" in inputs');
  expect(said).toContain('no words for "First" in groups');
  expect(said).toMatch(/has inputs that action.yml has not: .*batch/);
});

test('a page without the markers is named', () => {
  const folder = projectWith({ 'docs/inputs.md': '# Title\n', 'action.yml': action });
  expect(run(folder, 'scripts/readme.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('docs/inputs.md lacks the markers <!-- inputs --> and <!-- /inputs -->'),
  });
});
