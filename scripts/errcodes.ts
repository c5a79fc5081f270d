import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ErrcodeKind, type ErrcodeRow, errcodeRows, findErrcodeRow } from '../src/dingtalk/errcodes.ts';

type Language = 'en' | 'zh-CN';

/** Writes the tables of errcodes into docs/, between their markers; each is made from src/dingtalk/errcodes.ts. */
const pages: Readonly<Record<string, { language: Language; table: (language: Language) => string }>> = {
  'troubleshooting.md': { language: 'en', table: remedyTable },
  'troubleshooting.zh-CN.md': { language: 'zh-CN', table: remedyTable },
  'delivery.md': { language: 'en', table: classTable },
  'delivery.zh-CN.md': { language: 'zh-CN', table: classTable },
};

export const errcodePages = Object.keys(pages);

/** A page of docs/ with the table that it should have. */
export function errcodePage(name: string): { text: string; url: URL } {
  const page = pages[name];
  if (page === undefined) throw new Error(`${name} has no table of errcodes.`);
  const url = new URL(`../docs/${name}`, import.meta.url);
  const [open, close] = ['<!-- errcodes -->', '<!-- /errcodes -->'];
  const text = readFileSync(url, 'utf8');
  const [before = '', after] = [text.split(open)[0], text.split(close)[1]];
  if (after === undefined) throw new Error(`${url.pathname} lacks the markers ${open} and ${close}.`);
  return { text: `${before}${open}\n${page.table(page.language)}\n${close}${after}`, url };
}

const words = {
  en: {
    remedyHead: '| errcode | DingTalk says | it means | what to do |\n|---|---|---|---|',
    anyText: 'any other text',
    classHead: '| errcodes | class |\n|---|---|',
    byText: 'depends on the text',
  },
  'zh-CN': {
    remedyHead: '| errcode | 钉钉返回 | 含义 | 怎么办 |\n|---|---|---|---|',
    anyText: '其他内容',
    classHead: '| errcode | 类别 |\n|---|---|',
    byText: '取决于返回的内容',
  },
} as const;

function remedyTable(language: Language): string {
  return [words[language].remedyHead, ...errcodeRows.map((row) => remedyLine(row, language))].join('\n');
}

function remedyLine({ codes, texts, meaning, remedy }: ErrcodeRow, language: Language): string {
  const shown = texts?.map((text) => `\`${text}\``).join(' · ') ?? words[language].anyText;
  return `| ${codes.join(', ')} | ${shown} | ${codeSpans(meaning[language])} | ${codeSpans(remedy[language])} |`;
}

/** Inputs stand in quotes in an annotation, and in backticks on a page. */
function codeSpans(text: string): string {
  return text.replace(/"([a-z-]+)"/g, '`$1`');
}

/** The classes in the order of the page; a code of the others has several meanings. */
const classes: Readonly<Partial<Record<ErrcodeKind, Readonly<Record<Language, string>>>>> = {
  busy: { en: 'busy', 'zh-CN': '繁忙' },
  'rate-limited': { en: 'rate-limited', 'zh-CN': '限流' },
  'too-long': { en: 'too long', 'zh-CN': '超长' },
  unsafe: { en: 'unsafe', 'zh-CN': '不安全' },
  robot: { en: 'refused, this robot', 'zh-CN': '拒绝，与机器人有关' },
  organisation: { en: 'refused, the organisation', 'zh-CN': '拒绝，与企业有关' },
  message: { en: 'refused, this message', 'zh-CN': '拒绝，与消息有关' },
};

function classTable(language: Language): string {
  const codes = [...new Set(errcodeRows.flatMap((row) => row.codes))];
  const isByText = (code: number) =>
    new Set(errcodeRows.flatMap((row) => (row.codes.includes(code) ? row.kind : []))).size > 1;
  const lines = Object.entries(classes).map(([kind, name]) => {
    const its = codes.filter((code) => !isByText(code) && findErrcodeRow(code, '')?.kind === kind);
    return `| ${its.join(', ')} | ${name[language]} |`;
  });
  const byText = `| ${codes.filter(isByText).join(', ')} | ${words[language].byText} |`;
  return [words[language].classHead, ...lines, byText].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of errcodePages) {
    const { text, url } = errcodePage(name);
    writeFileSync(url, text);
  }
}
