import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../../src/errors.ts';
import type { RunContext } from '../../../src/message/event-run.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { scopeOf } from '../../../src/message/template/run-variables.ts';
import {
  loadTemplateCheck,
  loadTemplateEngine,
  type Render,
} from '../../../src/message/template/template.ts';
import { zhCN } from '../../../src/said/zh-CN.ts';
import { inLocale } from '../../../src/said.ts';
import { knownOf } from '../../workflow/reading.ts';
import { fewHostileTexts, hostileTexts } from '../hostile.ts';
import { findingsIn } from '../oracle.ts';
import { context, eventWith } from '../run-context.ts';

const render: Render = await loadTemplateEngine({
  locale: 'en',
  zone: 'UTC',
  serverUrl: 'https://github.com',
});

const event = eventWith({
  subject: 'o-1',
  time: '2026-10-27T10:38:00Z',
  data: {
    title: 'a *b* [c](https://evil.example)',
    url: 'https://github.com/octo/hello/pull/42',
    bad: 'dtmd://dingtalkclient/sendMessage?content=x',
    sha: 'a1b2c3d4e5f6',
    lines: 'one\n# two\n- three',
    ms: 200_000,
    none: null,
    empty: '',
    brackets: 'a [b',
    tags: ['x', 'y'],
    object: { a: 1 },
    template: '{{ event.id }}',
  },
});
const runContext: RunContext = { context, workflowRun: undefined, isAboutRun: false };
const scope = scopeOf(event, runContext);
const inMarkdown = (template: string): string => render({ input: 'text' }, template, scope, 'markdown');

test.each([
  ['{{ data.title }}', 'a \\*b\\* [c]\u200a(https:/\u200a/evil.example)'],
  ['{{ data.title | raw }}', 'a *b* [c](https://evil.example)'],
  ['**{{ event.subject }}**', '**o-1**'],
  ['[Review]({{ data.url }})', '[Review](https://github.com/octo/hello/pull/42)'],
  ['[Review]({{ data.bad }})', '[Review]()'],
  [
    '[x](https://example.com/?q={{ data.title }})',
    '[x](https://example.com/?q=a%20%2Ab%2A%20%5Bc%5D%28https%3A//evil.example%29)',
  ],
  ['`{{ data.title }}`', '`a *b* [c]\u200a(https://evil.example)`'],
  ['> {{ data.lines }}', '> one  \n> \\# two  \n> \\- three'],
  ['```\n{{ data.lines }}\n```', '```\none\n# two\n- three\n```'],
  ['{{ data.template }}', '{{ event.id }}'],
  ['{{ data.none }}', ''],
  ['{{ data.tags }}', 'x, y'],
  ['{{ data.object }}', '{"a":1}'],
  ['[{{ data.brackets }}]({{ data.url }})', '[a ［b](https://github.com/octo/hello/pull/42)'],
  ['{{ data.ms | duration }}', '3 min 20 s'],
  ['{{ "65000" | duration }}', '1 min 5 s'],
  ['{{ data.empty | duration }}{{ data.none | duration }}{{ data.title | duration }}', ''],
  ['{{ data.empty | time }}{{ data.none | time }}{{ data.none | short_sha }}', ''],
  ['{{ event.time | time }}', '27 Oct 2026, 10:38 UTC'],
  ['{{ data.sha | short_sha }}', 'a1b2c3d'],
  ['{{ data.sha | truncate: 5 }}', 'a1b2…'],
  ['{{ github.repository }} {{ github.run_number }}', 'octo/hello 128'],
  ['{% if data.missing %}a{% else %}b{% endif %}', 'b'],
  ['{{ data.missing | default: "none" }}', 'none'],
  ['{% for tag in data.tags %}{{ tag }};{% endfor %}', 'x;y;'],
  [
    '{% capture x %}**{{ data.title }}**{% endcapture %}{{ x | raw }}',
    '**a \\*b\\* [c]\u200a(https:/\u200a/evil.example)**',
  ],
  ['{{ status }}{{ matrix.os | default: "any" }}', 'any'],
])('%s gives %j', (template, expected) => {
  expect(inMarkdown(template)).toBe(expected);
});

test('text outside of markdown is not escaped for markdown', () => {
  expect(render({ input: 'title' }, '{{ data.title }}', scope, 'plain')).toBe(
    'a *b* [c](https://evil.example)',
  );
});

test('an address is one a message may link to, or empty; a part of one is encoded', () => {
  expect(render({ input: 'buttons' }, '{{ data.url }}', scope, 'url')).toBe(
    'https://github.com/octo/hello/pull/42',
  );
  expect(render({ input: 'buttons' }, '{{ data.bad }}', scope, 'url')).toBe('');
  expect(render({ input: 'buttons' }, 'https://a.b/{{ data.title }}', scope, 'url')).toBe(
    'https://a.b/a%20%2Ab%2A%20%5Bc%5D%28https%3A//evil.example%29',
  );
});

test('no hostile value becomes a link, an image or HTML, wherever the template puts it', () => {
  for (const hostile of fewHostileTexts) {
    const hostileScope = scopeOf(eventWith({ data: { x: hostile } }), runContext);
    for (const template of [
      '{{ data.x }}',
      '**{{ data.x }}**: {{ data.x }}',
      '> {{ data.x }}',
      '- {{ data.x }}',
      '`{{ data.x }}`',
    ]) {
      const found = findingsIn(render({ input: 'text' }, template, hostileScope, 'markdown'));
      expect({ hostile, template, found }).toEqual({ hostile, template, found: [] });
    }
    for (const template of [
      '[{{ data.x }}](https://github.com/octo)',
      '[a](https://github.com/octo?q={{ data.x }})',
    ]) {
      const found = findingsIn(render({ input: 'text' }, template, hostileScope, 'markdown'));
      const foreign = found.filter(({ url }) => !url.startsWith('https://github.com/octo'));
      expect({ hostile, template, foreign }).toEqual({ hostile, template, foreign: [] });
    }
  }
});

test('no link, image or mention comes of two values, or of a value and the text beside it', () => {
  const first = ['[a]', '!', '![a]', 'https:', 'www', '@', '&', '[x][y]'];
  const second = [
    '(https://evil.example)',
    '(//evil.example)',
    '[a](b)',
    '//evil.example',
    '.evil.example',
    ': /b',
    'lt;',
    'all',
  ];
  for (const x of first) {
    for (const y of second) {
      const both = scopeOf(eventWith({ data: { x, y } }), runContext);
      for (const template of [
        '{{ data.x }}{{ data.y }}',
        `{{ data.x }}${y}`,
        `${x}{{ data.y }}`,
        '- {{ data.x }}{{ data.y }}',
      ]) {
        const text = render({ input: 'text' }, template, both, 'markdown');
        const found = findingsIn(text).filter(({ url }) => url !== 'b' && !template.includes(url));
        expect({ template, text, found }).toEqual({ template, text, found: [] });
      }
      expect(render({ input: 'text' }, '{{ data.x }}{{ data.y }}', both, 'markdown')).not.toMatch(/@all/);
    }
  }
});

test('a title in brackets beside a number in brackets is no link, and both stay readable', () => {
  const titled = scopeOf(eventWith({ data: { title: 'fix [core]', number: 42 } }), runContext);
  expect(render({ input: 'text' }, '{{ data.title }}(#{{ data.number }})', titled, 'markdown')).toBe(
    'fix [core]\u200a(#42)',
  );
});

test("an @ of the template's own stays one with the value after it", () => {
  expect(inMarkdown('@{{ data.sha }}')).toBe('@a1b2c3d4e5f6');
});

test.each([
  '{{ run.startedAt }}{{ run.durationMs | duration }}{{ run.branch }}',
  '{{ commit.subject }}{{ commit.authorName }}',
  '{{ pull_request.title }}{{ pull_request.base }}',
  '{{ change.since.number }}{{ people.author }}{{ people.breaker }}',
  '{{ job.url }}{{ job.name }}{{ event.dataschema }}',
  '{% if pull_request or commit or change.since %}known{% endif %}',
])('what a template may ask for is empty when nobody knows it: %s', (template) => {
  expect(inMarkdown(template)).toBe('');
});

test('a failed job of which only the name is known can be reported by a template that wants more', async () => {
  const workflowRun = await knownOf({ matrix: '{"os":"ubuntu-latest"}' });
  const [job] = workflowRun.jobs;
  if (job === undefined) throw new Error('no job');
  const annotations = [{ message: 'expected 2 to be 3' }];
  const failed = [{ ...job, conclusion: 'failure' as const, annotations }];
  const reported = scopeOf(event, { ...runContext, workflowRun: { ...workflowRun, failed } });
  const template =
    '{% for job in failed %}{{ job.name }} {{ job.url }}{{ job.durationMs | duration }}' +
    '{% for found in job.annotations %}{{ found.path }}{{ found.message }}{% endfor %}{% endfor %} {{ matrix.os }}';
  expect(render({ input: 'text' }, template, reported, 'markdown')).toBe(
    'notify expected 2 to be 3 ubuntu-latest',
  );
});

test('an event of another run is reported with the run that it names', async () => {
  const workflowRun = await knownOf({ runId: '1', runNumber: '1' });
  const dead = eventWith({
    type: 'com.github.push',
    repository: 'octo/hello',
    workflow: 'CI',
    runid: '99',
    runnumber: '7',
    runattempt: '1',
    sha: 'abc',
    status: 'failure',
  });
  const reported = scopeOf(dead, { ...runContext, workflowRun });
  expect(render({ input: 'text' }, '{{ run.number }} {{ outcome }} {{ status }}', reported, 'markdown')).toBe(
    '7 failure failure',
  );
});

const inChinese = await loadTemplateEngine({ locale: 'zh-CN', zone: 'UTC', serverUrl: 'https://github.com' });

test.each([
  ['{{ outcome }}', '失败'],
  ['**{{ outcome }}**（{{ status }}）', '**失败**（failure）'],
  ['{% assign end = outcome %}{{ end }}', '失败'],
  ['{% capture line %}{{ outcome }}！{% endcapture %}{{ line }}', '失败！'],
  ['{% if outcome == "failure" %}坏了{% endif %}{% if outcome != "success" %}！{% endif %}', '坏了！'],
  ['{% if "failure" == outcome %}坏了{% endif %}', '坏了'],
  ['{% case outcome %}{% when "success" %}好{% when "failure" %}坏{% endcase %}', '坏'],
  ['{% if outcome contains "fail" %}坏{% endif %}{% if outcome %}了{% endif %}', '坏了'],
  [
    '{{ outcome | upcase }} {{ outcome | replace: "failure", "挂了" }} {{ outcome | json }}',
    'FAILURE 挂了 "failure"',
  ],
  ['{{ outcome | raw }}', 'failure'],
  ['{% if outcome > "cancelled" %}a{% endif %}{% if outcome > "failure" %}b{% endif %}', 'a'],
  ['{% if outcome >= "failure" %}a{% endif %}{% if outcome >= "success" %}b{% endif %}', 'a'],
  ['{% if outcome < "success" %}a{% endif %}{% if outcome < "failure" %}b{% endif %}', 'a'],
  ['{% if outcome <= "failure" %}a{% endif %}{% if outcome <= "cancelled" %}b{% endif %}', 'a'],
  ['[看](https://example.com/?end={{ outcome }})', '[看](https://example.com/?end=failure)'],
])(
  "an outcome is shown in the language of the reader, and stays GitHub's word for conditions, filters and addresses: %s",
  (template, shown) => {
    const failed = { ...scope, outcome: 'failure', status: 'failure' };
    expect(inChinese({ input: 'text' }, template, failed, 'markdown')).toBe(shown);
  },
);

test("an address that is made of an outcome has GitHub's word", () => {
  const failed = { ...scope, outcome: 'cancelled' };
  const url = 'https://example.com/{{ outcome }}.png';
  expect(inChinese({ input: 'payload' }, url, failed, 'url')).toBe('https://example.com/cancelled.png');
  expect(inChinese({ input: 'title' }, '{{ outcome }}', failed, 'plain')).toBe('已取消');
  expect(inChinese({ input: 'text' }, '{{ outcome }}', scope, 'markdown')).toBe('');
});

test('a value cannot choose another text for addresses than for readers', () => {
  const hostile = { ...scope, data: { a: '\ufdd2https://evil.example\ufdd3fine\ufdd4\ufdd2', b: '\ufdd3' } };
  const template = '{{ data.a }}{{ data.b }} [x](https://example.com/{{ data.a }})';
  expect(inChinese({ input: 'text' }, template, hostile, 'markdown')).toBe(
    'fine [x](https://example.com/fine)',
  );
});

test.each([
  ['{{ data.title | nope }}', '没有过滤器 nope。'],
  ['{% nope %}', '没有标签 "nope"。'],
  ['{{ data.title', '"{{ data.title" 没有闭合。'],
  ['{% if data.title %}x', '"{% if data.title %}" 没有闭合。'],
  ['{% assign x %}', 'Liquid 报告：“expected "="”。'],
])(
  'a mistake in a template is reported in Chinese, or with the words of Liquid in quotes: %s',
  (template, words) => {
    const failure = (() => {
      try {
        inMarkdown(template);
      } catch (error) {
        return error as UserError;
      }
      return undefined;
    })();
    expect(failure && inLocale(failure.said, zhCN)).toContain(words);
  },
);

test.each([
  ['{{ foo }}', 'Input "text", line 1: unknown variable "foo". Known: event, data, github,'],
  ['a\n{{ data.foo }}', 'Input "text", line 2: unknown variable "data.foo". Known in "data": title, url,'],
  [
    'a\n{% if stauts == "failure" %}x{% endif %}',
    'Input "text", line 2: unknown variable "stauts". Known: event,',
  ],
  ['{{ foo.bar | default: "" }}', 'unknown variable "foo"'],
  ['{% for job in jbos %}{{ job.name }}{% endfor %}', 'unknown variable "jbos"'],
  ['{{ event.constructor }}', 'unknown variable "event.constructor"'],
  ['{{ data.__proto__ }}', 'unknown variable "data.__proto__"'],
  ['{{ data.title | nope }}', 'Input "text", line 1: undefined filter: nope'],
  ['{{ data.title', 'Input "text", line 1: "{{ data.title" is not closed.'],
  ['{% nope %}', 'there is no tag "nope"'],
  ['{% include "/etc/passwd" %}', 'a template cannot include another one'],
  ['{% render "x" %}', 'a template cannot include another one'],
  ['{% layout "x" %}', 'a template cannot include another one'],
  ['{% for i in (1..100000000) %}x{% endfor %}', 'too much memory'],
  [
    '{% assign x = "ab" %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}{{ x }}',
    'too much memory',
  ],
  [`${'x'.repeat(90_000)}{% for i in (1..50000) %}${'y'.repeat(9_000)}{% endfor %}`, 'too much text'],
  ['x'.repeat(100_001), 'longer than 100000 characters'],
])('a template that does not work is reported with its line: %.60s', (template, message) => {
  expect(() => inMarkdown(template)).toThrow(message);
});

test('a template that goes on and on is stopped', () => {
  const loop = '{% for i in (1..9999) %}{% for j in (1..9999) %}{{ j }}{% endfor %}{% endfor %}';
  expect(() => inMarkdown(loop)).toThrow(/takes longer|too much/);
});

const places = [
  '{{ data.v }}',
  'a {{ data.v }} b',
  '- {{ data.v }}',
  '**{{ data.v }}**',
  '> {{ data.v }}',
  '`{{ data.v }}`',
  '{{ data.v | upcase }}',
  '{{ data.v | append: data.w }}',
  '{% for v in data.list %}{{ v }} {% endfor %}',
];

property.prop(
  [fc.constantFrom(...places), fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)],
  { numRuns: 500 },
)('a value in a template is never a link, an image or HTML, whatever stands around it', (template, v, w) => {
  const scope = scopeOf(eventWith({ data: { v, w, list: [v, w] } }), {
    context,
    workflowRun: undefined,
    isAboutRun: false,
  });
  expect({ v, w, found: findingsIn(render({ input: 'text' }, template, scope, 'markdown')) }).toEqual({
    v,
    w,
    found: [],
  });
});

describe('every engine', () => {
  // An engine is made once for a zone, so each test takes another one.
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'));
  const newEngine = async (locale: Locale = 'en', zone = zones.pop() ?? '') => {
    const fresh = await loadTemplateEngine({ locale, zone, serverUrl: 'https://github.com' });
    return (template: string) => fresh({ input: 'text' }, template, scope, 'markdown');
  };

  test('refuses variables that nobody knows', async () => {
    const fill = await newEngine();
    expect(() => fill('{{ data.foo }}')).toThrow('unknown variable "data.foo"');
  });

  test('refuses filters that nobody knows', async () => {
    const fill = await newEngine();
    expect(() => fill('{{ data.title | nope }}')).toThrow('undefined filter: nope');
  });

  test('has only what belongs to a value itself, nothing of JavaScript', async () => {
    const fill = await newEngine();
    expect(fill('{% if data.constructor or data.title.constructor %}a{% else %}b{% endif %}')).toBe('b');
  });

  test('lets conditions and defaults ask for what is missing', async () => {
    const fill = await newEngine();
    expect(fill('{% if data.missing %}a{% else %}b{% endif %}')).toBe('b');
    expect(fill('{{ data.missing | default: "none" }}')).toBe('none');
  });

  test('has the dates of its time zone', async () => {
    expect((await newEngine('en', 'Asia/Tokyo'))('{{ event.time | date: "%H:%M" }}')).toBe('19:38');
    expect((await newEngine('en', 'Asia/Kolkata'))('{{ event.time | date: "%H:%M" }}')).toBe('16:08');
  });

  test('has the times of its time zone and language', async () => {
    expect((await newEngine('en', 'Asia/Seoul'))('{{ event.time | time }}')).toContain('27 Oct 2026, 19:38');
    expect((await newEngine('zh-CN', 'Asia/Seoul'))('{{ event.time | time }}')).toContain('10月27日');
  });

  test('has durations in its language', async () => {
    expect((await newEngine())('{{ data.ms | duration }}')).toBe('3 min 20 s');
    expect((await newEngine('zh-CN'))('{{ data.ms | duration }}')).toBe('3 分 20 秒');
  });

  test('shortens commits to seven characters, as GitHub does', async () => {
    expect((await newEngine())('{{ data.sha | short_sha }}')).toBe('a1b2c3d');
  });

  test('truncates to a number of characters, 50 without one, and never to nothing', async () => {
    const fill = await newEngine();
    expect(fill('{{ data.sha | truncate: 5 }}')).toBe('a1b2…');
    expect(fill(`{{ "${'x'.repeat(60)}" | truncate }}`)).toBe(`${'x'.repeat(49)}…`);
    expect(fill(`{{ "${'x'.repeat(60)}" | truncate: "many" }}`)).toBe(`${'x'.repeat(49)}…`);
    expect(fill('{{ data.sha | truncate: -1 }}')).toBe('…');
  });

  test('escapes what it puts out, and shows lists and objects as text', async () => {
    expect((await newEngine())('{{ data.title }} {{ data.tags }} {{ data.object }}')).toBe(
      'a \\*b\\* [c]\u200a(https:/\u200a/evil.example) x, y {"a":1}',
    );
  });

  test('reads no file', async () => {
    const fill = await newEngine();
    expect(() => fill('{% include "/etc/passwd" %}')).toThrow('a template cannot include another one');
  });

  test('reads at most 100,000 characters of a template', async () => {
    const fill = await newEngine();
    expect(fill('x'.repeat(100_000))).toHaveLength(100_000);
    expect(() => fill('x'.repeat(100_001))).toThrow('longer than 100000 characters');
  });

  test('bounds the memory of a template', async () => {
    const fill = await newEngine();
    expect(() => fill('{% for i in (1..100000000) %}x{% endfor %}')).toThrow('too much memory');
  });
});

test('a template may put out a million characters, and no more', () => {
  const loop = `{% for i in (1..1000) %}${'x'.repeat(1_000)}{% endfor %}`;
  expect(inMarkdown(loop)).toHaveLength(1_000_000);
  expect(() => inMarkdown(`${loop}y`)).toThrow(/^Input "text" produces too much text\.$/);
});

test('a list that has lists or objects in it is shown as JSON', () => {
  const mixed = { ...scope, data: { mixed: [1, { a: 2 }], lists: [[1], [2]] } };
  expect(render({ input: 'text' }, '{{ data.mixed }} {{ data.lists }}', mixed, 'plain')).toBe(
    '[1,{"a":2}] [[1],[2]]',
  );
});

test('a duration that is blank is none', () => {
  expect(inMarkdown('{{ " " | duration }}{{ "soon" | duration }}')).toBe('');
  expect(inMarkdown('{{ " 65000 " | duration }}')).toBe('1 min 5 s');
});

describe('an unknown variable is reported with what there is instead', () => {
  const failureOf = (template: string, data: unknown = {}) => {
    try {
      return render({ input: 'text' }, template, { ...scope, data }, 'markdown');
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([
    [
      '{{ data.title.foo }}',
      'Input "text", line 1: unknown variable "data.title.foo". "data.title" has no fields.',
    ],
    [
      '{{ data.hollow.foo }}',
      'Input "text", line 1: unknown variable "data.hollow.foo". Known in "data.hollow": nothing.',
    ],
    [
      '{{ data["deep"]["down"].foo }}',
      'Input "text", line 1: unknown variable "data.deep.down.foo". Known in "data.deep.down": here, there.',
    ],
    [
      '{{ data.list[0].foo }}',
      'Input "text", line 1: unknown variable "data.list.0.foo". Known in "data.list.0": a.',
    ],
    [
      `${'\n'.repeat(11)}${' '.repeat(11)}{{ data.deep.foo }}`,
      'Input "text", line 12: unknown variable "data.deep.foo". Known in "data.deep": down.',
    ],
  ])('%j', (template, message) => {
    const data = {
      title: 'abc',
      hollow: {},
      deep: { down: { here: 1, there: 2 } },
      list: [{ a: 1 }],
    };
    expect(failureOf(template, data)).toBe(message);
  });

  test('at most thirty names are listed, and those of strangers are made harmless', () => {
    const many = Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`n${index}`, 1]));
    expect(failureOf('{{ data.foo }}', many)).toMatch(/: n0, n1, .*, n29, and 2 more\.$/);
    const name = `a\nb${'c'.repeat(50)}`;
    expect(failureOf('{{ data.foo }}', { [name]: 1 })).toContain(`: a\\nb${'c'.repeat(37)}….`);
  });
});

describe('templates are checked before there is an event', () => {
  const variables = { event: {}, data: {}, run: {} };

  test('for their syntax and the names of their variables, with the line', async () => {
    const check = await loadTemplateCheck({ locale: 'en', zone: 'UTC' }, variables);
    expect(() => check({ input: 'text' }, 'a\n{{ rnu.number }}')).toThrow(
      'Input "text", line 2: unknown variable "rnu". Known: event, data, run.',
    );
    expect(() => check({ input: 'title' }, '{{ run.number')).toThrow(
      'Input "title", line 1: "{{ run.number" is not closed.',
    );
    expect(() => check({ input: 'title' }, '{{ run.number | nope }}')).toThrow('undefined filter: nope');
  });

  test('but not for the fields of a variable, which an event may have', async () => {
    const check = await loadTemplateCheck({ locale: 'en', zone: 'UTC' }, variables);
    expect(() => check({ input: 'text' }, '{{ data.foo }} {{ run.number }}')).not.toThrow();
  });

  test('each where it stands: what is wrong once is wrong again', async () => {
    const check = await loadTemplateCheck({ locale: 'en', zone: 'UTC' }, variables);
    expect(() => check({ input: 'text' }, '{{ rnu }}')).toThrow('Input "text"');
    expect(() => check({ input: 'title' }, '{{ rnu }}')).toThrow('Input "title"');
  });
});
