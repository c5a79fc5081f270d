import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../src/message/settings.ts';
import type { Happening } from '../test/fixtures/gallery/happening.ts';
import { type Chapter, chapters } from '../test/fixtures/gallery/index.ts';
import { shown } from '../test/message/pages/reading.ts';
import { pictureNameOf, pictureTag } from './picture-subjects.ts';

/**
 * Writes docs/messages.md: what test/fixtures/gallery lists, as a group reads it, in both languages. Links
 * have the address that opens, without DingTalk's wrapping, so that the page can be read on GitHub. With `--check`
 * nothing is written, and the exit code is 1 if the page is not current.
 */
const path = fileURLToPath(new URL('../docs/messages.md', import.meta.url));

const columns: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'zh-CN', name: '中文' },
];

const preface = `<!-- Written by scripts/gallery.ts from test/fixtures/gallery; do not edit. -->

# Message gallery

After this page you know what your group will read: every built-in message in English and Chinese, and a picture of each kind. 🔔 is the title, which the notification and the chat list show; the rest is the message. In DingTalk the links open the browser, and a last line such as @13800138000 shows the name of who is mentioned.

读完本页，你会知道群里将看到什么：全部内置消息的中英文内容，每一类都有一张图。🔔 是标题，显示在通知和会话列表里，其余是正文。在钉钉里，链接用浏览器打开；末行的 @13800138000 会显示为被 @ 的人的名字。

## Signs

A sign has one meaning, and its words always stand beside it. Ordinary news has none. 每个标记只有一个含义，旁边总有文字；普通消息没有标记。

| sign | what it means | 含义 | who acts | 谁处理 |
|---|---|---|---|---|
| 🔥 | critical: users are affected, or a secret or a critical vulnerability is exposed | 严重：影响用户，或密钥泄露、严重漏洞 | whoever is on call, now | 值班的人，马上 |
| ❌ | failed, and somebody must repair it | 失败，需要修复 | the author | 作者 |
| ✋ | waiting for a person: an approval, a review, changes, a response | 等待某人处理：审批、评审、修改、响应 | the one named | 被点名的人 |
| ⚠️ | a risk, nothing is broken yet: a warning, a force push, failed tests in a green run | 有风险，尚未出故障：警告、强制推送、运行通过但有测试失败 | look today | 当天看一眼 |
| 🔁 | passed only after a re-run | 重新运行后才通过 | look this week | 本周看一眼 |
| 🐢 | slower than before (health report) | 比以前慢（健康报告） | look this week | 本周看一眼 |
| ✅ | good; of an alert that is over, the first word is Resolved or Fixed | 正常；告警结束时开头写“已恢复”或“已修复” | nobody | 无需处理 |
| 🎉 | fixed, or something new is out: a release, a package | 构建已恢复，或有新发布：版本、软件包 | nobody | 无需处理 |
| 🚀 | deployed | 已部署 | nobody | 无需处理 |
| ⛔ | cancelled, or a deployment that its reviewer rejected | 被取消，或部署被审批人拒绝 | nobody | 无需处理 |
| ⏭️ | did not run: skipped, or superseded by a newer run | 未运行：已跳过，或被更新的运行取代 | nobody | 无需处理 |
| ⏳ | checks are still running (before a line of what waits, where ✅ and ❌ say that its checks passed or failed) | 检查仍在运行（用在等待处理报告的每行开头，✅ 和 ❌ 在那里表示检查通过、未通过） | nobody yet | 暂不处理 |

In release notes and comments, GitHub's own marks are kept: ✅ and ⬜ for tasks that are done and open, ℹ️ 💡 ❗ ⚠️ 🛑 for a
note, a tip, something important, a warning and a caution.`;

const current = await galleryPage();
const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
if (current !== now) {
  if (process.argv.includes('--check')) fail();
  else writeFileSync(path, current);
}

async function galleryPage(): Promise<string> {
  const all = await chapters();
  const contents = all.map(({ title }) => `- [${title}](#${anchor(title)})`).join('\n');
  const texts = await Promise.all(all.map(chapter));
  return `${[preface, contents, ...texts].join('\n\n')}\n`;
}

/** The anchor that GitHub makes of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

async function chapter({ title, happenings }: Chapter): Promise<string> {
  return [`## ${title}`, ...(await Promise.all(happenings.map(entry)))].join('\n\n');
}

async function entry(happening: Happening): Promise<string> {
  const cells = columns.map(async ({ locale }) => `<td>\n\n${await preview(happening, locale)}\n\n</td>`);
  const heads = columns.map(({ name }) => `<th align="left" width="50%">${name}</th>`);
  return `### \`${happening.eventName}\` ${happening.what}

<table>
<tr>${heads.join('')}</tr>
<tr valign="top">
${(await Promise.all(cells)).join('\n')}
</tr>
</table>`;
}

/** Shows the heading of a message as a bold line, since it would be a heading of this page. */
async function preview(happening: Happening, locale: Locale): Promise<string> {
  const { title, text } = await shown(happening, locale);
  const name = pictureNameOf(happening);
  const picture = name === undefined ? '' : `${pictureTag('images/', name, locale, title)}\n\n`;
  return `${picture}🔔 \`${title.replaceAll('`', "'")}\`\n\n${text.replace(/^#{1,6} (.*?) *$/gm, '**$1**  ')}`;
}

function fail(): void {
  console.error('docs/messages.md does not show the messages as they are. Run "npm run fix" and commit it.');
  process.exitCode = 1;
}
