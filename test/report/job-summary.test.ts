import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/deliver/delivery.ts';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { copyDeadLetters } from '../../src/report/dead-letters.ts';
import { renderJobSummary } from '../../src/report/job-summary.ts';
import type { StepResult } from '../../src/report/step-result.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { inLocale, say, sentenceLines } from '../../src/said.ts';
import type { TestResults } from '../../src/workflow/test-results.ts';
import { makeEvent } from './deliveries.ts';

function delivery(message: RobotMessage, more: Partial<Delivery> = {}, isBuiltin = true): Delivery {
  const planned = { draft: { isBuiltin } } as Delivery['planned'];
  const result = {
    robot: '#1',
    status: 'sent',
    errcode: 0,
    errmsg: 'ok',
    attempts: 1,
    calls: 1,
    truncated: false,
  } as const;
  return { ...result, planned, message, ...more } as Delivery;
}

function summary(...deliveries: Delivery[]): string {
  return renderJobSummary({ status: 'sent', events: [], deliveries, deadLetters: [], failure: undefined });
}

/** As GitHub would render it, before its own sanitizer. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const page = 'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fgithub.com%2Focto&pc_slide=false';

test('our own message is rendered, with addresses that a browser opens', () => {
  const text = `### ✅ CI succeeded  \n**octo/hello**\n\n[Run](${page})`;
  const shown = summary(delivery({ msgtype: 'markdown', markdown: { title: 'CI succeeded', text } }));
  expect(shown).toContain('> ### ✅ CI succeeded');
  expect(shown).toContain('> [Run](https://github.com/octo)');
  expect(shown).not.toContain('dingtalk://');
});

test('a message whose markup the action did not write is shown as text', () => {
  const text = '# Forged\n```\n</details>\n````\n![x](https://evil.example/x.png)\n<b>html</b>';
  const shown = summary(delivery({ msgtype: 'markdown', markdown: { title: 'x', text } }, {}, false));
  const outside = shown.replace(/`{5}text\n[\s\S]*\n`{5}/, '');
  expect(shown).toContain(text);
  expect(outside).not.toContain('Forged');
  expect(html(shown)).not.toContain('<img');
});

test('untrusted text is text in the table', () => {
  const errmsg = 'a | b `c` <img src=x> ![i](https://evil.example) **d** [l](https://evil.example)';
  const words = { msgtype: 'text', text: { content: 'x' } } as const;
  const failed = { status: 'failed', errcode: 1, reason: say`${errmsg}`, robot: '<b>|ops' } as const;
  const shown = summary(delivery(words, failed));
  const [table = ''] = shown.split('<details>');
  expect(html(table)).not.toMatch(/<(?:a|img|b|strong|code) /);
  expect(html(table).match(/<td>/g)).toHaveLength(3);
  expect(html(table)).toContain('&lt;img src=x&gt;');
});

test('the calls that the step used are counted below the results, but not for a dry run', () => {
  const words = { msgtype: 'text', text: { content: 'x' } } as const;
  const line = "Calls that DingTalk counts towards the organisation's monthly quota: ";
  expect(summary(delivery(words, { calls: 2 }), delivery(words, { robot: '#2' }))).toContain(
    `|\n\n${line}3\n`,
  );
  expect(summary(delivery(words, { status: 'dry-run', calls: 0 }))).not.toContain(line);
  expect(summary()).not.toContain(line);
});

test('texts of the action are in the language of the reader, those of others stay', () => {
  const words = { msgtype: 'text', text: { content: 'x' } } as const;
  const reason = say`not sent: ${3} messages in a row got no response from ${'oapi.dingtalk.com'}`;
  const deliveries = [delivery(words, { status: 'failed', errcode: null, reason, attempts: 0 })];
  const failure = deliveries[0]?.explanation ?? reason;
  const result = { status: 'failed', events: [], deliveries, deadLetters: [], failure } as const;
  const shown = html(
    renderJobSummary(result, { blocks: ['[]'], total: 1, left: 0 }, (said) => inLocale(said, zhCN)),
  );
  expect(shown).toContain('<h3>钉钉：失败</h3>');
  expect(shown).toContain('<th>群</th>');
  expect(shown).toContain('计入企业当月调用量的次数：1');
  expect(shown).toContain('没有发送：连续 3 条消息没有得到 oapi.dingtalk.com 的应答');
  expect(shown).toContain('未送达的事件：把一段内容粘贴到输入');
});

test('a failure of many lines keeps them, and none of them is markup', () => {
  const failure = sentenceLines(['Two events are broken.', '# event 1', '| event 2 <img src=x>']);
  const shown = html(
    renderJobSummary({ status: 'failed', events: [], deliveries: [], deadLetters: [], failure }),
  );
  expect(shown.match(/<br \/>/g)).toHaveLength(2);
  expect(shown).toContain('# event 1');
  expect(shown).not.toMatch(/<(?:h1|img|table)/);
});

test('a message that went to several groups is shown once', () => {
  const message: RobotMessage = { msgtype: 'text', text: { content: 'only once' } };
  const first = delivery(message);
  const second = { ...first, robot: '#2' };
  expect(summary(first, second).split('only once')).toHaveLength(2);
});

test('a long batch is cut, with a count of the rest', () => {
  const deliveries = Array.from({ length: 300 }, (_, n) =>
    delivery({ msgtype: 'text', text: { content: `message ${n}` } }),
  );
  const shown = summary(...deliveries);
  expect(shown).toContain('And 280 more messages.');
  expect(shown).toContain('And 100 more results.');
});

test('in a dry run the message is open', () => {
  const message: RobotMessage = { msgtype: 'text', text: { content: 'Hello' } };
  expect(summary(delivery(message, { status: 'dry-run' }))).toContain('<details open>');
});

test('buttons, link cards and feed cards are shown as they look', () => {
  const card = {
    title: 'Deploy?',
    text: 'Ready',
    btns: [
      { title: 'Yes (now)', actionURL: page },
      { title: 'No', actionURL: 'https://a.b/(x)' },
    ],
  };
  expect(summary(delivery({ msgtype: 'actionCard', actionCard: card }))).toContain(
    '> **[&#91; Yes &#40;now&#41; &#93;](https://github.com/octo)** · **[&#91; No &#93;](https://a.b/%28x%29)**',
  );
  const link = { title: 'Nightly', text: 'All *green*', messageUrl: page, picUrl: 'https://a.b/p.png' };
  const linkCard = summary(delivery({ msgtype: 'link', link }));
  expect(linkCard).toContain(
    '> **[Nightly](https://github.com/octo)**\n> \n> All &#42;green&#42;\n> \n> ![](https://a.b/p.png)',
  );
  const links = [{ title: 'One', messageURL: page, picURL: 'https://a.b/1.png' }];
  expect(summary(delivery({ msgtype: 'feedCard', feedCard: { links } }))).toContain(
    '> - ![](https://a.b/1.png) [One](https://github.com/octo)',
  );
});

test('text in a card is never markup', () => {
  const title = '](https://evil.example) <img src=x>';
  const card = { title, text: 'x', singleTitle: title, singleURL: 'https://a.b/)[x](https://evil.example' };
  const shown = html(summary(delivery({ msgtype: 'actionCard', actionCard: card })));
  expect(shown).not.toContain('<img');
  expect(shown).not.toContain('href="https://evil.example');
});

const text: RobotMessage = { msgtype: 'text', text: { content: 'hello' } };

describe('the table of results', () => {
  const rowsOf = (...deliveries: Delivery[]) =>
    summary(...deliveries)
      .split('\n')
      .filter((line) => line.startsWith('|'));

  test('has group, result and attempts; a failure its errcode and reason', () => {
    const reason = say`token is not exist`;
    expect(
      rowsOf(
        delivery(text, { robot: 'ops' }),
        delivery(text, { robot: 'dev', status: 'failed', errcode: 300005, reason, attempts: 3 }),
        delivery(text, { robot: 'qa', status: 'failed', errcode: null, reason, attempts: 0 }),
        delivery(text, { robot: 'all', status: 'cancelled', errcode: null, reason }),
      ),
    ).toEqual([
      '| group | result | attempts |',
      '|---|---|---|',
      '| ops | sent | 1 |',
      '| dev | failed&#58; 300005 token is not exist | 3 |',
      '| qa | failed&#58; token is not exist | 0 |',
      '| all | cancelled | 1 |',
    ]);
  });

  test('says what was shortened, and shows the whole message then', () => {
    const planned = {
      destination: { pool: [{}] },
      draft: {
        isBuiltin: true,
        renderFor: (_: unknown, variant: string) => ({
          message: { msgtype: 'text', text: { content: `the ${variant} message` } },
        }),
      },
    } as unknown as Delivery['planned'];
    const shown = summary(delivery(text, { truncated: true, planned }));
    expect(shown).toContain('| sent, shortened | 1 |');
    expect(shown).toContain('<details open>');
    expect(shown).toContain('the complete message');
    expect(shown).not.toContain('hello');
  });

  test('has 200 rows, then counts the rest', () => {
    const rows = (count: number) => rowsOf(...Array.from({ length: count }, () => delivery(text)));
    expect(rows(200)).toHaveLength(202);
    expect(rows(201)).toHaveLength(202);
    expect(summary(...Array.from({ length: 200 }, () => delivery(text)))).not.toContain('more results');
    expect(summary(...Array.from({ length: 201 }, () => delivery(text)))).toContain('And 1 more results.');
  });

  test('is left out when there was nothing to deliver', () => {
    expect(summary()).toBe('### DingTalk: sent\n');
  });
});

describe('the table of rules', () => {
  const decided = (count: number) => ({
    ...nothing,
    decisions: Array.from({ length: count }, (_, index) => ({
      event: makeEvent(`${index}|a`, { type: 'com.example.<b>' }),
      by: say`rule 1`,
    })),
  });
  const nothing = {
    status: 'skipped',
    events: [],
    deliveries: [],
    deadLetters: [],
    failure: undefined,
  } as const;

  test('has id and type of each event as text, and what matched it', () => {
    const lines = renderJobSummary(decided(1))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(lines).toEqual([
      '| event | type | matched by |',
      '|---|---|---|',
      '| 0&#124;a | com&#46;example&#46;&#60;b&#62; | rule 1 |',
    ]);
  });

  test('has 200 rows, then counts the rest', () => {
    const rows = (count: number) => renderJobSummary(decided(count)).match(/^\| \d/gm)?.length;
    expect([rows(200), rows(203)]).toEqual([200, 200]);
    expect(renderJobSummary(decided(200))).not.toContain('more events');
    expect(renderJobSummary(decided(203))).toContain('And 3 more events.');
  });

  test('is left out without rules', () => {
    expect(renderJobSummary(nothing)).toBe('### DingTalk: skipped\n');
  });
});

describe('failed tests', () => {
  const results = (failures: TestResults['failures'], failed = failures.length): StepResult => ({
    status: 'skipped',
    events: [],
    deliveries: [],
    deadLetters: [],
    failure: undefined,
    tests: { total: 1_204, failed, skipped: 0, failures } as unknown as TestResults,
  });

  test('are listed with suite, name, place and reason, as far as they are known', () => {
    const shown = renderJobSummary(
      results([
        { name: 'adds', suite: 'Sum', file: 'sum.test.ts', line: 7, message: 'expected 3\nto be 4' },
        { name: 'adds <b>', file: 'sum.test.ts' },
        { name: 'runs' },
      ] as unknown as TestResults['failures']),
    );
    expect(shown).toContain('#### ');
    expect(shown).toContain('- **Sum › adds** sum&#46;test&#46;ts&#58;7  \n  expected 3');
    expect(shown).toContain('- **adds &#60;b&#62;** sum&#46;test&#46;ts\n');
    expect(shown).toMatch(/- \*\*runs\*\*\n$/);
    expect(shown).not.toContain('more failed tests');
  });

  test('are listed as far as they fit, and the rest is counted', () => {
    const failures = Array.from({ length: 300 }, (_, index) => ({
      name: `${index}`,
      message: '钉'.repeat(900),
    }));
    const shown = renderJobSummary(results(failures as unknown as TestResults['failures'], 350));
    const listed = shown.match(/^- \*\*/gm)?.length ?? 0;
    expect(Buffer.byteLength(shown)).toBeLessThan(200_500);
    expect(Buffer.byteLength(shown)).toBeGreaterThan(190_000);
    expect(shown).toContain(`And ${350 - listed} more failed tests.`);
  });

  test('are left out if none failed, or there are no reports', () => {
    expect(renderJobSummary(results([]))).toBe('### DingTalk: skipped\n');
    const { tests: _, ...without } = results([]);
    expect(renderJobSummary(without)).toBe('### DingTalk: skipped\n');
  });
});

describe('previews', () => {
  test('stop before GitHub would refuse the summary, and the rest is counted', () => {
    const long = (n: number) =>
      delivery({ msgtype: 'text', text: { content: `${n}${'钉'.repeat(100_000)}` } });
    const shown = summary(...Array.from({ length: 5 }, (_, n) => long(n)));
    expect(shown.match(/<details>/g)).toHaveLength(3);
    expect(shown).toContain('And 2 more messages.');
    expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024);
  });

  test('of all messages have no count after them, and leave no empty lines where one was not rendered', () => {
    const shown = summary(
      delivery(text),
      delivery(text, { message: undefined, status: 'failed', errcode: null }),
    );
    expect(shown).not.toContain('more messages');
    expect(shown).not.toMatch(/\n{3}/);
    expect(shown.endsWith('</details>\n')).toBe(true);
  });

  test.each<[RobotMessage, string]>([
    [text, '<summary>text</summary>'],
    [{ msgtype: 'markdown', markdown: { title: 'A & B', text: 'x' } }, '<summary>A &#38; B</summary>'],
    [
      {
        msgtype: 'actionCard',
        actionCard: { title: 'Deploy', text: 'x', singleTitle: 'y', singleURL: page },
      },
      '<summary>Deploy</summary>',
    ],
    [
      { msgtype: 'link', link: { title: 'Nightly', text: 'x', messageUrl: page } },
      '<summary>Nightly</summary>',
    ],
    [
      { msgtype: 'feedCard', feedCard: { links: [{ title: 'One', messageURL: page, picURL: '' }] } },
      '<summary>feedCard</summary>',
    ],
  ])('%o is headed by %s', (message, heading) => {
    expect(summary(delivery(message))).toContain(heading);
  });

  test('a card with one button shows it', () => {
    const card = { title: 'Deploy', text: 'Ready', singleTitle: 'Open', singleURL: page };
    expect(summary(delivery({ msgtype: 'actionCard', actionCard: card }))).toContain(
      '> Ready\n> \n> **[&#91; Open &#93;](https://github.com/octo)**',
    );
  });

  test('a link without a picture shows none, and a feed has an item a line', () => {
    const link = { title: 'Nightly', text: 'green', messageUrl: page };
    expect(summary(delivery({ msgtype: 'link', link }))).toContain('> green\n\n</details>');
    const links = ['One', 'Two'].map((title) => ({ title, messageURL: page, picURL: 'https://a.b/1.png' }));
    expect(summary(delivery({ msgtype: 'feedCard', feedCard: { links } }))).toContain('octo)\n> - ![](');
  });

  test.each<[RobotMessage, string]>([
    [{ msgtype: 'markdown', markdown: { title: 't', text: '# x' } }, '# x'],
    [
      {
        msgtype: 'actionCard',
        actionCard: { title: 't', text: '# x', singleTitle: 'Open', singleURL: page },
      },
      '# x\n[ Open ] https://github.com/octo',
    ],
    [
      {
        msgtype: 'actionCard',
        actionCard: {
          title: 't',
          text: '# x',
          btns: ['A', 'B'].map((title) => ({ title, actionURL: page })),
        },
      },
      '# x\n[ A ] https://github.com/octo\n[ B ] https://github.com/octo',
    ],
    [
      { msgtype: 'link', link: { title: 't', text: '# x', messageUrl: page } },
      '# x\nhttps://github.com/octo',
    ],
    [
      {
        msgtype: 'feedCard',
        feedCard: { links: ['A', 'B'].map((title) => ({ title, messageURL: page, picURL: '' })) },
      },
      'A\nhttps://github.com/octo\nB\nhttps://github.com/octo',
    ],
  ])('%o that the action did not write is shown as its text and addresses', (message, content) => {
    expect(summary(delivery(message, {}, false))).toContain(`\`\`\`text\n${content}\n\`\`\``);
  });
});

describe('undelivered events', () => {
  const nothing = {
    status: 'failed',
    events: [],
    deliveries: [],
    deadLetters: [],
    failure: undefined,
  } as const;

  test('are code blocks that can be collapsed', () => {
    const shown = html(renderJobSummary(nothing, { blocks: ['[1]', '[2]'], total: 2, left: 0 }));
    expect(shown).toMatch(/<details><summary>Undelivered events: .*<code>event<\/code>.*<\/summary>/);
    expect(
      [...shown.matchAll(/<code class="language-json">(.*)\n<\/code>/g)].map(([, code]) => code),
    ).toEqual(['[1]', '[2]']);
    expect(shown).not.toContain('did not fit');
  });

  test('that do not fit are counted', () => {
    const shown = renderJobSummary(nothing, { blocks: [], total: 3, left: 3 });
    expect(shown).toContain('3 of 3 undelivered events did not fit into the job summary.');
    expect(shown).not.toContain('<details>');
    expect(renderJobSummary(nothing, { blocks: ['[1]'], total: 3, left: 2 })).toMatch(
      /<\/details>\n\n2 of 3 undelivered events/,
    );
  });
});

test('whatever it contains, it is shorter than GitHub accepts', () => {
  const long = '<钉>'.repeat(400);
  const message: RobotMessage = { msgtype: 'text', text: { content: '钉'.repeat(6_600) } };
  const deliveries = Array.from({ length: 300 }, () =>
    delivery(message, { robot: long, status: 'failed', reason: say`${long}` }, false),
  );
  const event = makeEvent(long, { type: long });
  const shown = renderJobSummary(
    {
      status: 'failed',
      events: [],
      deliveries,
      deadLetters: [],
      failure: sentenceLines(Array.from({ length: 300 }, () => long)),
      decisions: Array.from({ length: 300 }, () => ({ event, by: say`${long}` })),
      tests: {
        total: 2_000,
        failed: 2_000,
        skipped: 0,
        failures: Array.from({ length: 2_000 }, () => ({ name: long, message: long })),
      } as unknown as TestResults,
    },
    { blocks: ['x'.repeat(400_000)], total: 2, left: 1 },
  );
  expect(Buffer.byteLength(shown)).toBeLessThan(1024 * 1024);
  for (const counted of [
    'And \\d+ more\\.',
    'more results',
    'more events',
    'more failed tests',
    '1 of 2 undelivered',
    'more messages',
  ])
    expect(shown).toMatch(new RegExp(counted));
});

describe('however much there is, the summary is one that GitHub takes', () => {
  /** Everything at once, each as long as it can be. */
  function largest(mark: string): string {
    const long = mark.repeat(2_000);
    const said = say`${long}`;
    const events = Array.from({ length: 1_000 }, (_, index) =>
      makeEvent(`${index}${mark.repeat(300)}`, { type: long, data: long }),
    );
    const digest = {
      msgtype: 'markdown',
      markdown: { title: long, text: `> ${mark.repeat(6_000)}` },
    } as const;
    const whole = { message: { msgtype: 'text', text: { content: '\n'.repeat(19_000) } } };
    const deliveries = Array.from({ length: 300 }, (_, index) => ({
      ...delivery(digest, { robot: `${index}${long}`, status: 'failed', reason: said, truncated: true }),
      planned: {
        draft: { isBuiltin: true, renderFor: () => whole },
        destination: { pool: [] },
      } as unknown as Delivery['planned'],
    }));
    const failure = { name: long, suite: long, file: long, message: long };
    const result: StepResult = {
      status: 'failed',
      events,
      deliveries,
      deadLetters: events,
      failure: sentenceLines(Array.from({ length: 200 }, () => said)),
      decisions: events.map((event) => ({ event, by: said })),
      tests: {
        total: 9_999,
        passed: 0,
        skipped: 0,
        flaky: 0,
        failed: 9_999,
        failures: Array.from({ length: 500 }, () => failure),
      },
    };
    const stored = { file: undefined, refusals: Array.from({ length: 9 }, () => said) };
    const copy = copyDeadLetters(events, (text) => text);
    if (copy === undefined) throw new Error('no copy');
    return renderJobSummary(result, { ...copy, stored });
  }

  test.each(['<', '\u202e', '大', '🙂', '`', '\n', '"'])('%j', (mark) => {
    const bytes = Buffer.byteLength(largest(mark));
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThan(1_000_000);
  });
});
