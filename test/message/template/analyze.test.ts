import * as liquidjs from 'liquidjs';
import { expect, test, vi } from 'vitest';
import { analyze, lineAt } from '../../../src/message/template/analyze.ts';

const engine = new liquidjs.Liquid();

function globalsOf(template: string) {
  const { globals } = analyze(liquidjs, engine, engine.parse(template));
  return Object.entries(globals).map(([name, [first]]) => [name, lineAt(template, first?.location.col)]);
}

test('a variable is found with the line where it is used first', () => {
  expect(globalsOf('{{ a }}\n{% if b.c %}\n\n{{ d | default: e }}{{ a }}{% endif %}')).toEqual([
    ['a', 1],
    ['b', 2],
    ['d', 4],
    ['e', 4],
  ]);
});

test('lines are not counted for each of the variables', () => {
  const counting = vi.spyOn(liquidjs.Token.prototype, 'getPosition');
  try {
    globalsOf('{{ a }} {{ b }}\n'.repeat(1_000));
    expect(counting).not.toHaveBeenCalled();
  } finally {
    counting.mockRestore();
  }
});

test('the package says lines again afterwards, also after an error', () => {
  const before = liquidjs.Token.prototype.getPosition;
  const broken = {
    get arguments(): never {
      throw new Error('broken');
    },
  };
  expect(() => analyze(liquidjs, engine, [broken as unknown as liquidjs.Template])).toThrow('broken');
  expect(liquidjs.Token.prototype.getPosition).toBe(before);
});

test('no offset is in no line', () => {
  expect(lineAt('a', undefined)).toBeUndefined();
});
