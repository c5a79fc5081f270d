import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

test('60 characters are shown of the name of a label, 200 of its description', async () => {
  const linesOf = (name: number, description: number) => {
    const label = { name: 'x'.repeat(name), description: 'y'.repeat(description) };
    return pageLines('label', { action: 'created', sender: { login: 'mona' }, label });
  };
  expect(await linesOf(60, 200)).toEqual([`### mona created label “${'x'.repeat(60)}”`, 'y'.repeat(200)]);
  expect(await linesOf(61, 201)).toEqual([
    `### mona created label “${'x'.repeat(59)}…”`,
    `${'y'.repeat(199)}…`,
  ]);
});
