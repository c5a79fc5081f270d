export const id = 847;
export const ids = [847];
export const modules = {

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digests: () => (/* binding */ digests)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _audience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _cdevent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4601);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1657);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3984);
/* harmony import */ var _letter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5186);
/* harmony import */ var _markdown_cut_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5429);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6741);
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2676);
/* harmony import */ var _markdown_size_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8352);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2636);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8433);
/* harmony import */ var _trusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5112);














/** A robot sends no more in a minute. */
const maxMessages = 20;
/** Types that are counted by name; the others are counted together. */
const maxTypes = 10;
/** Kept free in each message for JSON, title, keyword and the count of what was left out. */
const reservedBytes = 1_500;
/** No event takes more of a digest than this. */
const maxItemBytes = 4_000;
/**
 * Few messages for many events: their counts by type, then a line each, as many as 20 messages hold; the rest
 * is counted.
 */
async function digests(occasions, groupOf, settings, wording, warnings) {
    if (settings.payload !== undefined || settings.buttons !== undefined) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFailure */ .vQ)('batch', 'can be "digest" only without "payload" and "buttons".');
    }
    refuseMalformed(occasions);
    const groups = Map.groupBy(occasions, ({ event }) => groupOf(event));
    const maxEach = Math.max(1, Math.floor(maxMessages / groups.size));
    const letters = [];
    for (const group of groups.values()) {
        letters.push(...(await digestsOf(group, maxEach, settings, wording, warnings)));
    }
    return letters;
}
/** All that is wrong is told at once, before anything is sent. */
function refuseMalformed(occasions) {
    const failures = [];
    for (const occasion of occasions) {
        try {
            (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .askedBy */ .Ai)(occasion);
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(failures);
}
async function digestsOf(group, maxParts, settings, wording, warnings) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { words } = first;
    const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
    const counts = countsOf(group, first);
    const head = (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .Mn)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, words.events(group.length)), counts);
    const mentions = (0,_audience_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionsOf */ .j)(group, settings, msgtype, warnings);
    const tokenBytes = (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_12__/* .jsonBytes */ .yN)((0,_mentions_js__WEBPACK_IMPORTED_MODULE_8__/* .tokensOf */ .k8)(mentions).join(' ')) * 2;
    const room = _markdown_size_js__WEBPACK_IMPORTED_MODULE_12__/* .maxBodyBytes */ .G4 - reservedBytes - (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_12__/* .jsonBytes */ .yN)(head.source) - tokenBytes;
    const { parts, told } = await partsOf(group, msgtype === 'link' ? 1 : maxParts, room, settings, wording);
    const left = group.length - told;
    return parts.map((items, index) => {
        const isLast = index === parts.length - 1;
        const part = parts.length > 1 ? words.part(index + 1, parts.length) : undefined;
        const page = {
            title: (0,_title_js__WEBPACK_IMPORTED_MODULE_10__/* .titleOf */ .Gg)(words.events(group.length), part, counts),
            head: part === undefined ? head : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .Mn)(head, part),
            // A link card has room for the counts only.
            body: msgtype === 'link'
                ? []
                : [bodyOf(items, settings), ...(isLast && left > 0 ? [(0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .join */ .fj)('', words.more(left))] : [])],
            foot: undefined,
            url: first.runUrl,
        };
        const events = (isLast ? group.slice(group.length - left - items.length) : items.map(({ occasion }) => occasion)).map(({ event }) => event);
        const message = msgtype === 'feedCard'
            ? { msgtype, links: items.map((item) => (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .feedOf */ .qu)(item.page, item.occasion)) }
            : (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(page, msgtype, undefined, first);
        return { letter: (0,_letter_js__WEBPACK_IMPORTED_MODULE_5__/* .letterFor */ .Y)(message, (0,_trusted_js__WEBPACK_IMPORTED_MODULE_11__/* .trustedPage */ .B)(first), mentions, words), events };
    });
}
/** Items for each message, and how many events they tell of. Reads no more events than fit. */
async function partsOf(group, maxParts, room, settings, wording) {
    const parts = [];
    let left = 0;
    let told = 0;
    for (const occasion of group) {
        const item = await itemOf(occasion, settings, wording);
        const bytes = settings.msgtype === 'feedCard' ? feedBytes(item) : (0,_markdown_size_js__WEBPACK_IMPORTED_MODULE_12__/* .jsonBytes */ .yN)(item.line.source) + itemMarkBytes;
        if (bytes > left) {
            if (parts.length === maxParts)
                break;
            parts.push([]);
            left = room;
        }
        parts.at(-1)?.push(item);
        left -= bytes;
        told += 1;
    }
    return { parts, told };
}
/** `- ` and the line end. */
const itemMarkBytes = 6;
function feedBytes({ page, occasion }) {
    const { url, ...feed } = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .feedOf */ .qu)(page, occasion);
    return Buffer.byteLength(JSON.stringify({ ...feed, messageURL: (0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_6__/* .browserUrl */ .OW)(url) })) + 1;
}
async function itemOf(occasion, settings, wording) {
    const page = (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .rewordedPage */ .UC)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_9__/* .pageFor */ .l)(occasion, (0,_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .askedBy */ .Ai)(occasion)), occasion, wording);
    const line = settings.text.trim() === ''
        ? occasion.link(page.title, page.url)
        : _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .Markdown */ .oz.vouched((0,_markdown_cut_js__WEBPACK_IMPORTED_MODULE_13__/* .cutMarkdown */ .G)((0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraphs */ .qN)(...page.body).source, maxItemBytes));
    return { occasion, page, line };
}
function bodyOf(items, settings) {
    const all = items.map(({ line }) => line);
    return settings.text.trim() === '' ? (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(...all) : (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraphs */ .qN)(...all);
}
/** `3 × release, 2 × push, and 4 more` */
function countsOf(group, { words }) {
    const types = [...Map.groupBy(group, ({ event }) => event.type)]
        .map(([type, { length }]) => ({ type: shownType(type).slice(0, 60), length }))
        .sort((a, b) => b.length - a.length);
    const shown = types.slice(0, maxTypes).map(({ type, length }) => words.ofType(length, type));
    const others = types.slice(maxTypes).reduce((sum, { length }) => sum + length, 0);
    return [...shown, ...(others > 0 ? [words.more(others)] : [])].join(words.listSeparator);
}
function shownType(type) {
    return (0,_cdevent_js__WEBPACK_IMPORTED_MODULE_2__/* .isCdevent */ .KH)({ type }) ? (0,_cdevent_js__WEBPACK_IMPORTED_MODULE_2__/* .cdeventName */ .dU)(type) : type.replace(/^com\.github\./, '');
}


/***/ })

};
