import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { summaryOf } from '../../src/report/job-summary.ts';
import type { Delivery } from '../../src/robot/delivery.ts';
import type { RobotMessage } from '../../src/robot/wire/message.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { inLocale, lines, say } from '../../src/said.ts';

function delivery(message: RobotMessage, more: Partial<Delivery> = {}, isBuiltin = true): Delivery {
  const planned = { draft: { isBuiltin } } as Delivery['planned'];
  const result = {
    robot: '#1',
    status: 'sent',
    errcode: 0,
    errmsg: 'ok',
    attempts: 1,
    truncated: false,
  } as const;
  return { ...result, planned, message, ...more } as Delivery;
}

function summary(...deliveries: Delivery[]): string {
  return summaryOf({ status: 'sent', events: [], deliveries, deadLetters: [], failure: undefined });
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

test("another's message is shown as it is written, and nothing in it is markup", () => {
  const text = '# Forged\n```\n</details>\n````\n![x](https://evil.example/x.png)\n<b>html</b>';
  const shown = summary(delivery({ msgtype: 'markdown', markdown: { title: 'x', text } }, {}, false));
  const outside = shown.replace(/`{5}text\n[\s\S]*\n`{5}/, '');
  expect(shown).toContain(text);
  expect(outside).not.toContain('Forged');
  expect(html(shown)).not.toContain('<img');
});

test('what others said is text in the table', () => {
  const errmsg = 'a | b `c` <img src=x> ![i](https://evil.example) **d** [l](https://evil.example)';
  const text = { msgtype: 'text', text: { content: 'x' } } as const;
  const failed = { status: 'failed', errcode: 1, reason: say`${errmsg}`, robot: '<b>|ops' } as const;
  const shown = summary(delivery(text, failed));
  const [table = ''] = shown.split('<details>');
  expect(html(table)).not.toMatch(/<(?:a|img|b|strong|code) /);
  expect(html(table).match(/<td>/g)).toHaveLength(3);
  expect(html(table)).toContain('&lt;img src=x&gt;');
});

test('the words of the action are in the language of the reader, those of others stay', () => {
  const text = { msgtype: 'text', text: { content: 'x' } } as const;
  const reason = say`not tried: ${3} messages in a row got no response from ${'oapi.dingtalk.com'}`;
  const deliveries = [delivery(text, { status: 'failed', errcode: null, reason, attempts: 0 })];
  const failure = deliveries[0]?.cure ?? reason;
  const result = { status: 'failed', events: [], deliveries, deadLetters: [], failure } as const;
  const shown = html(summaryOf(result, '[]', (said) => inLocale(said, zhCN)));
  expect(shown).toContain('<h3>钉钉：失败</h3>');
  expect(shown).toContain('<th>群</th>');
  expect(shown).toContain('没有尝试：连续 3 条消息没有得到 oapi.dingtalk.com 的应答');
  expect(shown).toContain('未送达的事件：存为文件');
});

test('a failure of many lines keeps them, and none of them is markup', () => {
  const failure = lines(['Two events are broken.', '# event 1', '| event 2 <img src=x>']);
  const shown = html(summaryOf({ status: 'failed', events: [], deliveries: [], deadLetters: [], failure }));
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

test('a long batch is cut, and says so', () => {
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

test('words in a card are text, whatever they are', () => {
  const title = '](https://evil.example) <img src=x>';
  const card = { title, text: 'x', singleTitle: title, singleURL: 'https://a.b/)[x](https://evil.example' };
  const shown = html(summary(delivery({ msgtype: 'actionCard', actionCard: card })));
  expect(shown).not.toContain('<img');
  expect(shown).not.toContain('href="https://evil.example');
});
