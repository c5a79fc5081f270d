export const id = 947;
export const ids = [947];
export const modules = {

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseNotes: () => (/* binding */ releaseNotes)
});

// EXTERNAL MODULE: ./lib/message/markdown/markdown.js
var markdown = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/message/markdown/escape.js
var markdown_escape = __webpack_require__(5934);
// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __webpack_require__(6741);
// EXTERNAL MODULE: ./lib/message/markdown/size.js
var size = __webpack_require__(8352);
;// CONCATENATED MODULE: ./lib/message/release-notes/inline.js





const marks = { strong: '**', em: '*', s: '~~' };
/**
 * The inside of a paragraph. Emphasis is closed at each line end and opened again, so that any line stands by
 * itself.
 */
function inlineOf(tokens, origin, within = 'plain') {
    const rows = [[]];
    const open = [];
    const add = (piece) => {
        rows.at(-1)?.push(piece);
    };
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined)
            break;
        const mark = marks[token.tag];
        if (mark !== undefined && token.nesting !== 0) {
            if (within === 'bold already' && mark === '**')
                continue;
            if (token.nesting === 1)
                open.push(mark);
            else
                open.splice(open.lastIndexOf(mark), 1);
            if (token.nesting === 1 || rows.at(-1)?.at(-1)?.source !== mark)
                add(markdown/* Markdown */.oz.vouched(mark));
            else
                rows.at(-1)?.pop();
        }
        else if (/^(?:soft|hard)break$/.test(token.type) ||
            (token.type === 'html_inline' && isBreak(token.content))) {
            for (const each of open.toReversed())
                add(markdown/* Markdown */.oz.vouched(each));
            rows.push(open.map((each) => markdown/* Markdown */.oz.vouched(each)));
        }
        else if (token.type === 'link_open') {
            let end = at + 1;
            while (end < tokens.length && tokens[end]?.type !== 'link_close')
                end += 1;
            add(linkOf(token, tokens.slice(at + 1, end), origin));
            at = end;
        }
        else {
            add(pieceOf(token, origin, rows.at(-1)?.length === 0));
        }
    }
    const said = rows.map((row) => markdown/* Markdown */.oz.vouched((0,markdown/* join */.fj)('', ...row).source.trim()));
    return (0,markdown/* join */.fj)('  \n', ...said);
}
function pieceOf(token, origin, isFirst) {
    switch (token.type) {
        case 'text':
        case 'text_special':
            return spaced(unmentioned(token.content), isFirst);
        case 'code_inline':
            return (0,markdown/* code */.aY)(token.content);
        case 'image':
            return inline_image(String(token.attrGet('src') ?? ''), token.content, origin);
        case 'html_inline': {
            const found = imageIn(token.content);
            return found ? inline_image(found.src, found.alt, origin) : (0,markdown/* text */.Qq)('');
        }
        default:
            return (0,markdown/* text */.Qq)('');
    }
}
/** Text keeps the space that parts it from its neighbours. */
function spaced(words, isFirst) {
    const inner = isFirst ? (0,markdown_escape/* escapeLine */.EH)(words) : (0,markdown_escape/* escapeInline */.VV)(words);
    if (inner === '')
        return markdown/* Markdown */.oz.vouched(words === '' ? '' : ' ');
    return markdown/* Markdown */.oz.vouched(`${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`);
}
/** `by @mona` is `by mona`: nobody in the group is called. */
function unmentioned(words) {
    return words.replace(/(^|[\s(])@(?=\w)/g, '$1');
}
function linkOf(open, inner, origin) {
    const url = (0,markdown_link/* allowedUrl */._0)(String(open.attrGet('href') ?? ''), origin.serverUrl);
    const words = inner
        .map(({ content }) => content)
        .join('')
        .trim();
    if (url === undefined)
        return spaced(words, true);
    const isAddress = words === '' || words.includes('://') || /^www\./i.test(words);
    const shown = isAddress ? shortAddress(url, origin) : words;
    return origin.wordsOnly ? spaced(shown, true) : (0,markdown_link/* link */.nf)(shown, url, origin.serverUrl);
}
/** An address as people say it: `#42`, `octo/other#7`, `a1b2c3d`, `v1...v2`, `example.com/page`. */
function shortAddress(url, { repository, serverUrl }) {
    const { origin, host, pathname } = new URL(url);
    const path = readable(pathname).replace(/\/$/, '');
    if (origin === serverUrl) {
        const [, owner = '', name = '', kind = '', ...rest] = path.split('/');
        const place = `${owner}/${name}`;
        const what = rest.join('/');
        if (/^(?:issues|pull|discussions)$/.test(kind) && /^\d+$/.test(rest[0] ?? '')) {
            return `${place === repository ? '' : place}#${rest[0]}`;
        }
        if (kind === 'commit' && what !== '')
            return `${place === repository ? '' : `${place}@`}${what.slice(0, 7)}`;
        if (kind === 'compare' && what !== '')
            return what;
        if (kind === 'releases' && rest[0] === 'tag')
            return rest.slice(1).join('/');
        if (owner !== '')
            return (0,size/* shortened */.vI)(path.slice(1), 60);
    }
    return (0,size/* shortened */.vI)(host + path, 60);
}
function readable(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Pictures only from GitHub: other hosts would learn who reads the message, and when. */
const imageHosts = /^(?:github\.com|(?:[\w-]+\.)*githubusercontent\.com)$/;
function inline_image(src, alt, { serverUrl, wordsOnly }) {
    const url = (0,markdown_link/* allowedUrl */._0)(src, serverUrl);
    const words = (0,markdown_escape/* escapeLinkWords */.fQ)(alt);
    if (url === undefined || wordsOnly)
        return (0,markdown/* text */.Qq)(alt);
    const { host, origin } = new URL(url);
    if (!imageHosts.test(host) && origin !== serverUrl)
        return (0,markdown/* text */.Qq)(alt);
    return markdown/* Markdown */.oz.vouched(`![${words}](${url.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`);
}
/** The words of a piece without links and emphasis, for a place that has marks of its own. */
function plainWords({ source }) {
    return source.replace(/(?<!\\)\*+/g, '');
}

;// CONCATENATED MODULE: ./lib/message/release-notes/html.js


/**
 * The text of a block of HTML: tags and comments go, a summary stands out, line breaks and GitHub's pictures
 * stay.
 */
function htmlText(html, origin) {
    const rows = [];
    let said = '';
    const endRow = () => {
        const row = entitiesDecoded(said).trim();
        if (row !== '')
            rows.push(isSummary ? (0,markdown/* bold */.Cr)(row) : (0,markdown/* lines */.Mn)(row));
        said = '';
    };
    let isSummary = false;
    for (const [, tag = '', words = ''] of withoutHidden(html).matchAll(/(<[^<>]*>)|([^<]+|<)/g)) {
        said += words.replaceAll('\n', ' ');
        if (/^<\/?(?:br|p|div|li|tr|summary|h[1-6])\b/i.test(tag))
            endRow();
        if (/^<\/?summary\b/i.test(tag))
            isSummary = !tag.startsWith('</');
        const found = imageIn(tag);
        if (found) {
            endRow();
            rows.push(inline_image(found.src, found.alt, origin));
        }
    }
    endRow();
    return (0,markdown/* paragraphs */.qN)((0,markdown/* lines */.Mn)(...rows));
}
/** The picture of an `<img>` tag. */
function imageIn(tag) {
    if (!/^<img\b/i.test(tag))
        return undefined;
    const src = attribute(tag, 'src');
    return src === undefined ? undefined : { src, alt: attribute(tag, 'alt') ?? '' };
}
function isBreak(tag) {
    return /^<br\b/i.test(tag);
}
function attribute(tag, name) {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
    const value = found?.[1] ?? found?.[2] ?? found?.[3];
    return value === undefined ? undefined : entitiesDecoded(value);
}
const html_hidden = [
    { from: '<!--', to: '-->' },
    { from: '<script', to: '</script>' },
    { from: '<style', to: '</style>' },
];
/** Without comments, scripts and styles; one that does not end goes to the end. */
function withoutHidden(html) {
    let rest = html;
    for (const { from, to } of html_hidden) {
        let shown = '';
        let at = 0;
        const lower = rest.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        for (let start = lower.indexOf(from); start !== -1; start = lower.indexOf(from, at)) {
            shown += rest.slice(at, start);
            const end = lower.indexOf(to, start + from.length);
            at = end === -1 ? rest.length : end + to.length;
        }
        rest = shown + rest.slice(at);
    }
    return rest;
}
const entities = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
};
function entitiesDecoded(text) {
    return text.replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (whole, name) => entities[name] ?? whole);
}

;// CONCATENATED MODULE: ./lib/message/release-notes/release-notes.js



/** More than twice what a message holds: the rest would be cut anyway, and parsing stays linear. */
const maxSourceChars = 48_000;
const maxCodeLines = 40;
/**
 * GitHub markdown, as release notes have it, in DingTalk's dialect: a paragraph each. Tables become lists,
 * nested lists lines, headings bold lines, code blocks quotes; HTML goes; links are made anew and pictures
 * stay only from GitHub.
 */
async function releaseNotes(source, origin) {
    const { default: MarkdownIt } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 5251));
    const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: 20 });
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
    const part = firstPart(source.replace(/\r\n?/g, '\n'));
    const notes = blocksOf(parser.parse(part, {}), origin);
    return part.length < source.length ? [...notes, (0,markdown/* text */.Qq)('…')] : notes;
}
function firstPart(source) {
    if (source.length <= maxSourceChars)
        return source;
    const blank = source.lastIndexOf('\n\n', maxSourceChars);
    return source.slice(0, blank > maxSourceChars / 2 ? blank : maxSourceChars).toWellFormed();
}
function blocksOf(tokens, origin) {
    return groupsOf(tokens)
        .map((group) => blockOf(group, origin))
        .filter((block) => block.source !== '');
}
function groupsOf(tokens) {
    const groups = [];
    let from = -1;
    let depth = 0;
    tokens.forEach((open, at) => {
        if (depth === 0 && open.nesting === 0)
            groups.push({ open, inner: [] });
        if (open.nesting === 1 && depth === 0)
            from = at;
        depth += open.nesting;
        const first = tokens[from];
        if (open.nesting === -1 && depth === 0 && first)
            groups.push({ open: first, inner: tokens.slice(from + 1, at) });
    });
    return groups;
}
function blockOf({ open, inner }, origin) {
    switch (open.type) {
        case 'inline':
            return inlineOf(open.children ?? [], origin);
        case 'paragraph_open':
            return (0,markdown/* paragraphs */.qN)(...blocksOf(inner, origin));
        case 'heading_open':
            return (0,markdown/* bold */.Cr)(inlineOf(inner[0]?.children ?? [], origin, 'bold already'));
        case 'bullet_list_open':
        case 'ordered_list_open':
            return listOf(inner, origin);
        case 'blockquote_open':
            return quoteOf(blocksOf(inner, origin));
        case 'table_open':
            return tableOf(inner, origin);
        case 'fence':
        case 'code_block':
            return codeOf(open.content);
        case 'html_block':
            return htmlText(open.content, origin);
        default:
            return (0,markdown/* text */.Qq)('');
    }
}
/**
 * Lists within lists do not show on phones: their items become lines, indented by a space that markdown does
 * not take away.
 */
function listOf(items, origin, depth = 0) {
    const rows = groupsOf(items).map(({ open, inner }) => {
        const mark = open.info === '' ? (depth === 0 ? '- ' : '◦ ') : `${open.info}. `;
        const [first, ...others] = groupsOf(inner).map((group) => /_list_open$/.test(group.open.type) ? listOf(group.inner, origin, depth + 1) : blockOf(group, origin));
        const task = taskOf(first ?? (0,markdown/* text */.Qq)(''));
        return (0,markdown/* join */.fj)('', markdown/* Markdown */.oz.vouched('\u2003'.repeat(depth) + mark), (0,markdown/* lines */.Mn)(task, ...others.map(inItem)));
    });
    return depth === 0 ? (0,markdown/* join */.fj)('\n', ...rows) : (0,markdown/* lines */.Mn)(...rows);
}
/** What follows in an item stays in it: no blank line, no block of its own. */
function inItem(block) {
    const flat = block.source
        .split('\n')
        .map((line) => line.replace(/^(?:> ?|- )+/, '').trimEnd())
        .filter((line) => line !== '');
    return markdown/* Markdown */.oz.vouched(flat.join('  \n'));
}
const taskSigns = { ' ': '⬜', x: '✅', X: '✅' };
function taskOf({ source }) {
    const box = /^\\?\[([ xX])\\?\]\s+/.exec(source);
    const sign = taskSigns[box?.[1] ?? ''];
    return markdown/* Markdown */.oz.vouched(box && sign ? `${sign} ${source.slice(box[0].length)}` : source);
}
/** GitHub's alerts. */
const alertSigns = {
    NOTE: 'ℹ️',
    TIP: '💡',
    IMPORTANT: '❗',
    WARNING: '⚠️',
    CAUTION: '🛑',
};
function quoteOf(blocks) {
    const { source } = (0,markdown/* paragraphs */.qN)(...blocks);
    const alert = /^\[!([A-Z]+)\\?\](?:\s+|$)/.exec(source);
    const sign = alertSigns[alert?.[1] ?? ''];
    return (0,markdown/* quote */.hD)(markdown/* Markdown */.oz.vouched(alert && sign ? `${sign} ${source.slice(alert[0].length)}` : source));
}
/** A row is an item: its first cell in bold, the others with their column's name. */
function tableOf(tokens, origin) {
    const [names = [], ...rows] = groupsOf(tokens)
        .flatMap(({ inner }) => groupsOf(inner))
        .map(({ inner }) => groupsOf(inner).map((cell) => inlineOf(cell.inner[0]?.children ?? [], origin)));
    const items = rows.map(([first, ...others]) => {
        const named = others.map((cell, index) => {
            const name = names[index + 1];
            const isNamed = names.length > 2 && name !== undefined && name.source !== '' && cell.source !== '';
            return isNamed ? (0,markdown/* join */.fj)('', name, markdown/* Markdown */.oz.vouched(': '), cell) : cell;
        });
        const head = first && (0,markdown/* bold */.Cr)(markdown/* Markdown */.oz.vouched(plainWords(first)));
        return (0,markdown/* join */.fj)('', head, others.some(({ source }) => source !== '') ? markdown/* Markdown */.oz.vouched(' · ') : undefined, (0,markdown/* join */.fj)(' · ', ...named));
    });
    return (0,markdown/* list */.p_)(...items);
}
/**
 * Fences show on the desktop only: a quote shows everywhere. Indentation is kept by spaces that markdown does
 * not take away.
 */
function codeOf(content) {
    const all = content.replace(/\n+$/, '').split('\n');
    const shown = all.slice(0, maxCodeLines).map((line) => {
        const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0;
        return line.trim() === ''
            ? undefined
            : (0,markdown/* join */.fj)('', markdown/* Markdown */.oz.vouched('\u00a0'.repeat(Math.min(indent, 16))), (0,markdown/* text */.Qq)(line));
    });
    return (0,markdown/* quote */.hD)((0,markdown/* lines */.Mn)(...shown, all.length > maxCodeLines ? '…' : undefined));
}


/***/ })

};
