import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Mistake, mistakes } from '../test/action/mistakes.ts';

const words = {
  en: {
    head: '# The first hour\n\n[中文](first-hour.zh-CN.md)\n\nCommon mistakes of new users, and how the step responds. Each line is a test (`test/action/first-hour.test.ts`); `node scripts/first-hour.ts` generates this page.\n\n| mistake | given | response |\n|---|---|---|',
    sent: 'sent as intended',
    warned: 'sent, with a warning: ',
    refused: 'refused: ',
  },
  'zh-CN': {
    head: '# 第一个小时\n\n[English](first-hour.md)\n\n新用户常犯的错误，以及 `locale: zh-CN` 时这一步的回应。每一行都有测试（`test/action/first-hour.test.ts`），本页由 `node scripts/first-hour.ts` 生成。\n\n| 错误 | 写法 | 回应 |\n|---|---|---|',
    sent: '自动识别并发送',
    warned: '发送，并给出警告：',
    refused: '拒绝，并报错：',
  },
} as const;

/** The page of docs/ that lists the mistakes of new users, in Markdown. */
export function firstHourPage(language: keyof typeof words): string {
  const { head, sent, warned, refused } = words[language];
  const column = language === 'en' ? 0 : 1;
  const rows = mistakes.map(({ what, inputs, answer, says = ['', ''] }: Mistake) => {
    const given = Object.entries(inputs)
      .map(([name, value]) => code(`${name}: ${value}`))
      .join(', ');
    const reply =
      answer === 'sent' ? sent : (answer === 'warned' ? warned : refused) + code(`…${says[column]}…`);
    return `| ${what[column]} | ${given} | ${reply} |`;
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function code(text: string): string {
  return `\`\` ${text.replaceAll('\n', '⏎').replaceAll('|', '\\|')} \`\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const docs = new URL('../docs/', import.meta.url);
  writeFileSync(new URL('first-hour.md', docs), firstHourPage('en'));
  writeFileSync(new URL('first-hour.zh-CN.md', docs), firstHourPage('zh-CN'));
}
