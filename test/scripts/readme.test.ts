import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectWith, run, write } from './project.ts';

const readme =
  '# Title\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nText\n\n<!-- outputs -->\n<!-- /outputs -->\nEnd\n';

const action = `inputs:
  # First
  webhook:
    description: >-
      One of a | b,
      on two lines.
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

test('the tables are written between their markers, and the check changes nothing', () => {
  const folder = projectWith({ 'README.md': readme, 'action.yml': action });
  const text = () => readFileSync(join(folder, 'README.md'), 'utf8');
  expect(run(folder, 'scripts/readme.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('README.md'),
  });
  expect(text()).toBe(readme);
  expect(run(folder, 'scripts/readme.ts')).toEqual({ status: 0, said: '' });
  expect(text()).toBe(`# Title

<!-- inputs -->
| Input | Default | Meaning |
| --- | --- | --- |
| **First** |  |  |
| \`webhook\` |  | One of a \\| b, on two lines. |
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

test('the Chinese words are complete: every input and output of action.yml, and no other', () => {
  const folder = projectWith({ 'README.md': readme, 'README.zh-CN.md': readme });
  expect(run(folder, 'scripts/readme.ts')).toEqual({ status: 0, said: '' });
  expect(readFileSync(join(folder, 'README.zh-CN.md'), 'utf8')).toContain('| **机器人** |');

  write(folder, 'action.yml', action.replace('batch:', 'bach:'));
  const { status, said } = run(folder, 'scripts/readme.ts', '--check');
  expect(status).toBe(1);
  expect(said).toContain('no words for "bach" in inputs');
  expect(said).toContain('no words for "First" in groups');
  expect(said).toMatch(/has inputs that action.yml has not: .*batch/);
});

test('a README without the markers is named', () => {
  const folder = projectWith({ 'README.md': '# Title\n', 'action.yml': action });
  expect(run(folder, 'scripts/readme.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('README.md lacks the markers <!-- inputs --> and <!-- /inputs -->'),
  });
});
