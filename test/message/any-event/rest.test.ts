import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/message/any-event/event-fields.ts';
import { keyWord, readableRest, restLine, spacedName } from '../../../src/message/any-event/rest.ts';
import { createRenderContexts, type RenderContext } from '../../../src/message/render-context.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { context, eventWith, messageLines, notificationsOf, nowMs, settingsWith } from '../run-context.ts';

const restOf = (data: unknown) =>
  readableRest(fieldsOf(data, () => false)).map(({ path, value }) => `${path.join('.')}=${value}`);

async function contextIn(locale: Locale): Promise<RenderContext> {
  const runContext = { context, workflowRun: undefined, isAboutRun: false, nowMs };
  const [made] = await createRenderContexts(
    notificationsOf([eventWith()], settingsWith({ locale })),
    runContext,
  );
  if (made === undefined) throw new Error('no render context');
  return made;
}

const contexts = { en: await contextIn('en'), 'zh-CN': await contextIn('zh-CN') };

/** The line of a value at a path. */
const lineOf = (path: string, value = 'hot', locale: Locale = 'en') =>
  restLine(contexts[locale], { path: path.split('/'), value }).source;

const long = (length: number) => 'x'.repeat(length);

describe('of what no part says', () => {
  test.each<[string, unknown, string[]]>([
    ['a duration without its unit is left out', { duration: '12.25' }, []],
    ['the description of its project is left out', { a: { project: { description: 'x' } } }, []],
    [
      'an amount has the currency beside it, under the name of what it is of',
      { order: { total: { amount: 2, currency: 'EUR' } }, hall: 'H2' },
      ['hall=H2', 'order.total=2 EUR'],
    ],
    [
      'an amount has no currency of something else',
      { a: { b: { amount: 2 } }, ab: { currency: 'EUR' } },
      ['ab.currency=EUR', 'a.b.amount=2'],
    ],
    [
      'an amount among other values keeps its name',
      { order: { amount: 2, colour: 'red', currency: 'EUR' } },
      ['order.amount=2 EUR', 'order.colour=red'],
    ],
    [
      'what changed stands in one line, what is beside it stays',
      { before: { a: 1 }, after: { a: 2 }, other: { a: 3 } },
      ['a=1 → 2', 'other.a=3'],
    ],
    ['what changed inside of something too', { row: { before: { a: 1 }, after: { a: 2 } } }, ['a=1 → 2']],
    ['what is new stays, what is gone does not', { before: { b: 1 }, after: { a: 2 } }, ['after.a=2']],
  ])('%s', (_, data, fields) => expect(restOf(data)).toEqual(fields));
});

describe('the label of a value', () => {
  test.each(
    `type status state namespace total kind code mode text title level email login url number message
    description`.split(/\s+/),
  )('under %s has the name of the object, which says of what', (key) => {
    expect(lineOf(`oven/${key}`)).toBe(`**Oven ${key}**: hot`);
    expect(lineOf(key)).toBe(`**${key.slice(0, 1).toUpperCase()}${key.slice(1)}**: hot`);
  });

  test.each(['name', 'value', 'VALUE', '_name'])('under %s is the name of the object', (key) => {
    expect(lineOf(`oven/${key}`)).toBe('**Oven**: hot');
  });

  test.each(
    `custom_data data payload body labels commonLabels groupLabels params alert dependency location
    security_vulnerability security_advisory first_patched_version vulnerabilities team membership detail details
    attributes object_attributes essentials notification event status spec summary object resources output_fields
    metadata`.split(/\s+/),
  )('has not the name of the object that is called %s', (parent) => {
    expect(lineOf(`${parent}/mode`)).toBe('**Mode**: hot');
  });

  test.each([
    ['hall/oven/mode', '**Oven mode**: hot'],
    ['ovens/0/mode', '**Ovens mode**: hot'],
    ['oven/colour', '**Colour**: hot'],
    [`${long(40)}/mode`, `**X${long(39)} mode**: hot`],
    [`${long(41)}/mode`, '**Mode**: hot'],
    ['oven.doorMode', '**oven.doorMode**: hot'],
    ['doorMode.oven', '**doorMode.oven**: hot'],
    ['ovenMODE', '**Oven mode**: hot'],
    ['OVENmode', '**Ovenmode**: hot'],
    ['OVEN_2', '**OVEN_2**: hot'],
    ['_oven', '**Oven**: hot'],
    [`aB${long(58)}`, `**A b${long(56)}…**: hot`],
    [`aB${long(59)}`, `**aB${long(57)}…**: hot`],
    ['0', 'hot'],
  ])('at %s', (path, line) => expect(lineOf(path)).toBe(line));

  test.each([
    ['resource/type', '**资源类型**：hot'],
    ['resource/mode', '**资源 mode**：hot'],
    ['oven/type', '**oven 类型**：hot'],
    ['主机 A/type', '**主机 A 类型**：hot'],
    ['resource/value', '**资源**：hot'],
  ])('at %s in Chinese', (path, line) => expect(lineOf(path, 'hot', 'zh-CN')).toBe(line));
});

describe('a value is shown', () => {
  test.each([
    ['opened_at', '1795000000', '18 Nov, 11:06 UTC'],
    ['opened_ms', '1000000000000', '9 Sep 2001, 01:46 UTC'],
    ['opened_ms', '0999999999999', '0999999999999'],
    ['opened_ts', '1795000000000x', '1795000000000x'],
    ['time_left', '1795000000', '1795000000'],
    ['size', 'x2048', 'x2048'],
    ['size', '999', '999'],
    ['size', '1000', '1000 bytes'],
    ['size', '10240', '10 kB'],
    ['size', '10752', '11 kB'],
    ['size', '107374182400', '100 GB'],
    ['size', '999999999999999', '909 TB'],
    ['size', '1000000000000000', '1000000000000000'],
    ['door', 'false', 'false'],
    ['door', long(200), long(200)],
  ])('under %s: %s as %s', (key, value, shown) => expect(lineOf(key, value).split(': ')[1]).toBe(shown));

  test.each([107_374_182_400, 10_995_116_277_760])(
    'though it is as long as an id: %d bytes',
    async (bytes) => {
      const data = { title: 'Too full', size: bytes, hall: bytes };
      const lines = await messageLines(eventWith({ data }));
      expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
    },
  );
});

test('a name is parted at its capitals, lines and hyphens', () => {
  expect(['ovenMode', 'oven--mode_', '_oven2Mode'].map(spacedName)).toEqual([
    'oven mode',
    'oven mode',
    'oven2 mode',
  ]);
});

test('a key of all data has its word in the language of the reader, any other stays', () => {
  expect(['new_coverage', 'ovenMode', 'constructor'].map(keyWord('en'))).toEqual([
    'Coverage on new code',
    'ovenMode',
    'constructor',
  ]);
  expect(['new_coverage', 'ovenMode'].map(keyWord('zh-CN'))).toEqual(['新代码覆盖率', 'ovenMode']);
});
