import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rowOf } from '../src/robot/errcodes.ts';
import { anyText, type ErrcodeWords, errcodeWords } from './errcode-words.ts';

const pages = {
  en: {
    name: 'troubleshooting.md',
    head: '| errcode | DingTalk says | it means | what to do |\n|---|---|---|---|',
    others: 'any other text',
  },
  'zh-CN': {
    name: 'troubleshooting.zh-CN.md',
    head: '| errcode | 钉钉返回 | 含义 | 怎么办 |\n|---|---|---|---|',
    others: '其他内容',
  },
} as const;

type Language = keyof typeof pages;

/** The page of docs/ as it should be: the table between its markers is that of src/robot/errcodes.ts. */
export function troubleshootingPage(language: Language): { text: string; url: URL } {
  const url = new URL(`../docs/${pages[language].name}`, import.meta.url);
  const [open, close] = ['<!-- errcodes -->', '<!-- /errcodes -->'];
  const text = readFileSync(url, 'utf8');
  const [before = '', after] = [text.split(open)[0], text.split(close)[1]];
  if (after === undefined) throw new Error(`${url.pathname} lacks the markers ${open} and ${close}.`);
  return { text: `${before}${open}\n${tableIn(language)}\n${close}${after}`, url };
}

function tableIn(language: Language): string {
  return [pages[language].head, ...errcodeWords.map((words) => lineOf(words, language))].join('\n');
}

function lineOf(words: ErrcodeWords, language: Language): string {
  const row = rowOf(words.code, words.says[0]);
  if (row === undefined) throw new Error(`errcodes.ts has no row for ${words.code}.`);
  const says = words.says
    .map((text) => (text === anyText ? pages[language].others : `\`${text}\``))
    .join(' · ');
  const cure = language === 'en' ? row.cure.text : words.cure;
  return `| ${row.codes.join(', ')} | ${says} | ${words.means[language]} | ${cure} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of ['en', 'zh-CN'] as const) {
    const { text, url } = troubleshootingPage(language);
    writeFileSync(url, text);
  }
}
