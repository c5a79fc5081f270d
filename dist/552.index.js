export const id = 552;
export const ids = [552];
export const modules = {

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderingIn: () => (/* binding */ renderingIn)
});

// EXTERNAL MODULE: ./lib/message/time.js + 1 modules
var time = __webpack_require__(7314);
// EXTERNAL MODULE: ./lib/message/run-news.js
var run_news = __webpack_require__(4692);
;// CONCATENATED MODULE: ./lib/message/template/build-variables.js
const run = {
    id: null,
    number: null,
    attempt: null,
    url: null,
    event: null,
    branch: null,
    sha: null,
    startedAt: null,
    durationMs: null,
};
const commit = {
    sha: null,
    subject: null,
    message: null,
    authorName: null,
    authorLogin: null,
    url: null,
};
const pullRequest = {
    number: null,
    title: null,
    url: null,
    head: null,
    base: null,
    author: null,
};
const job = {
    name: null,
    conclusion: null,
    mayFail: null,
    current: null,
    url: null,
    startedAt: null,
    durationMs: null,
    failedSteps: null,
    annotations: null,
    log: null,
};
const annotation = { path: null, line: null, title: null, message: null };
const change = { kind: null, failedRuns: null, orMore: null, since: null };
const pastRun = { number: null, url: null, startedAt: null };
const people = {
    actor: null,
    author: null,
    pusher: null,
    reviewers: null,
    breaker: null,
};
const currentJob = { key: null, status: null, name: null, url: null };
/**
 * The run as variables of a template. What nobody knows tonight is null, not missing: a template that was
 * right yesterday must not fail because GitHub said less.
 */
function buildVariables(build) {
    return {
        status: build?.job.status ?? '',
        outcome: build?.outcome ?? '',
        job: { ...currentJob, ...build?.job },
        jobs: build?.jobs.map(jobVariables) ?? [],
        failed: build?.failed.map(jobVariables) ?? [],
        run: { ...run, ...build?.run },
        commit: build?.commit ? { ...commit, ...build.commit } : null,
        pull_request: build?.pullRequest ? { ...pullRequest, ...build.pullRequest } : null,
        counts: build?.counts ?? {},
        change: changeVariables(build?.change),
        people: { ...people, ...build?.people },
        matrix: build?.matrix ?? {},
        needs: build?.needs ?? {},
    };
}
function jobVariables(known) {
    return {
        ...job,
        ...known,
        annotations: known.annotations.map((found) => ({ ...annotation, ...found })),
    };
}
function changeVariables(known) {
    return { ...change, ...known, since: known?.since ? { ...pastRun, ...known.since } : null };
}

;// CONCATENATED MODULE: ./lib/message/template/scope.js


/** The variables of the templates. An event from another run has that run's; any other event this one's. */
function scopeOf(event, scene) {
    const { context } = scene;
    return {
        event: { ...optional, ...attributesOf(event) },
        data: event.data ?? null,
        github: {
            event_name: context.eventName,
            event: context.payload,
            repository: context.repository,
            repository_owner: context.repository.split('/')[0] ?? '',
            workflow: context.workflow,
            run_id: context.runId,
            run_number: context.runNumber,
            run_attempt: context.runAttempt,
            job: context.job,
            action: context.step,
            actor: context.actor,
            sha: context.sha,
            ref: context.ref,
            ref_name: context.refName,
            head_ref: context.headRef,
            server_url: context.serverUrl,
            api_url: context.apiUrl,
        },
        ...buildVariables((0,run_news/* runNewsOf */.C)(event, scene).build ?? scene.build),
    };
}
/** Attributes that CloudEvents defines and an event may leave out. */
const optional = { subject: null, time: null, datacontenttype: null, dataschema: null };
/** The event's attributes and data as plain fields; those it does not have are left out. */
function attributesOf(event) {
    return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/message/markdown/size.js
var size = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/message/markdown/escape.js
var markdown_escape = __webpack_require__(5934);
// EXTERNAL MODULE: ./lib/message/markdown/link.js
var markdown_link = __webpack_require__(6741);
;// CONCATENATED MODULE: ./lib/message/template/placing.js


/**
 * Noncharacters that mark where a value begins and ends in what a template gave; taken out of every value
 * first.
 */
const placing_open = '\ufdd0';
const placing_close = '\ufdd1';
/** More of one value than any message holds. */
const maxValueChars = 50_000;
/** How far back a line is read to tell where a value stands in it. */
const maxLineChars = 4_000;
/** A value on its way through a template, to be escaped where it ends up. */
function marked(value) {
    return `${placing_open}${value.slice(0, maxValueChars).replace(/[\ufdd0\ufdd1]/g, '')}${placing_close}`;
}
/**
 * What a template gave, its marked values escaped for the place where each stands. What is outside the marks
 * is the template author's own markup; where a value meets it, or another value, no link comes of the two.
 */
function placed(rendered, place, serverUrl) {
    const written = [];
    let line = '';
    let fenced = false;
    let isAfterValue = false;
    const write = (text) => {
        written.push(text);
        const end = text.lastIndexOf('\n');
        line = (end === -1 ? line + text : text.slice(end + 1)).slice(-maxLineChars);
    };
    for (const { value, literal } of partsOf(rendered.toWellFormed())) {
        if (value !== undefined) {
            const spot = spotAt(line, place, fenced);
            const text = valueAt(spot, line, value, serverUrl);
            // An `@` of the author's own is meant to mention somebody.
            const isMention = line.endsWith('@') && !isAfterValue;
            isAfterValue = spot === 'line' || spot === 'words';
            write(isAfterValue && !isMention ? (0,markdown_escape/* gapBetween */.Dz)(line, text) + text : text);
        }
        for (const _ of literal.matchAll(/(?:^|\n)[ >]*(?:```|~~~)/g))
            fenced = !fenced;
        if (literal === '')
            continue;
        write(isAfterValue ? (0,markdown_escape/* gapBetween */.Dz)(line, literal) + literal : literal);
        isAfterValue = false;
    }
    return written.join('');
}
/**
 * Marks can be nested (a captured block that is put out) or cut off by a filter: from an open mark to its end
 * all is value.
 */
function* partsOf(rendered) {
    let depth = 0;
    let value;
    let from = 0;
    for (const { 0: mark, index } of rendered.matchAll(/[\ufdd0\ufdd1]/g)) {
        const piece = rendered.slice(from, index);
        if (depth > 0)
            value = (value ?? '') + piece;
        else {
            yield { value, literal: piece };
            value = '';
        }
        depth = Math.max(0, depth + (mark === placing_open ? 1 : -1));
        from = index + 1;
    }
    const rest = rendered.slice(from);
    yield depth > 0 ? { value: (value ?? '') + rest, literal: '' } : { value, literal: rest };
}
function spotAt(line, place, fenced) {
    if (place !== 'markdown')
        return place;
    if (fenced)
        return 'fence';
    if (startOfAddress(line) !== undefined)
        return 'address';
    if (((line.match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1)
        return 'code';
    return line.lastIndexOf('[') > line.lastIndexOf(']') ? 'words' : 'line';
}
function valueAt(spot, line, value, serverUrl) {
    switch (spot) {
        case 'plain':
            return (0,markdown_escape/* plainText */.wh)(value);
        case 'url':
            return inAddress(line, value, serverUrl);
        case 'fence':
            return inFence(value);
        case 'address':
            return inAddress(startOfAddress(line) ?? '', value, serverUrl);
        case 'code':
            return (0,markdown_escape/* escapeCode */.tn)(value);
        case 'words':
            return (0,markdown_escape/* escapeLinkWords */.fQ)(value);
        case 'line':
            return inLines(line, value);
        default:
            return spot;
    }
}
/** What stands of a link's address so far: '' at its beginning, undefined outside of one. */
function startOfAddress(line) {
    return /\]\(([^()\s]*)$/.exec(line)?.[1];
}
/** Several lines stay several lines, each in the quote that the template began. */
function inLines(line, value) {
    const mark = /^[ >]*/.exec(line)?.[0] ?? '';
    const [first = '', ...others] = (0,markdown_escape/* plainText */.wh)(value).split('\n');
    const isStart = /^[ \t>\-+*#\d.)]*$/.test(line);
    return [
        isStart ? (0,markdown_escape/* escapeLine */.EH)(first) : (0,markdown_escape/* escapeInline */.VV)(first),
        ...others.map((next) => mark + (0,markdown_escape/* escapeLine */.EH)(next)),
    ].join('  \n');
}
function inFence(value) {
    return (0,markdown_escape/* plainText */.wh)(value).replaceAll('```', "'''").replaceAll('~~~', '---');
}
/** A whole address must be one a message may link to; a part of one is encoded. */
function inAddress(before, value, serverUrl) {
    if (before !== '')
        return encodeURIComponent(value.toWellFormed())
            .replace(/%2F/g, '/')
            .replace(/[()*!'~]/g, hex);
    return ((0,markdown_link/* allowedUrl */._0)(value.trim(), serverUrl) ?? '').replace(/[()]/g, hex);
}
function hex(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/message/template/template.js





/** Bounds on what a template may cost; a message is at most 20,000 bytes. Objects are counted by liquidjs. */
const limits = {
    templateChars: 100_000,
    renderMs: 1_000,
    objects: 2_000_000,
    tags: 50_000,
    outputChars: 1_000_000,
};
/** Loads the template engine. `zone` and `locale` are those of the filters `time` and `duration`. */
async function templates(settings) {
    const { Liquid } = await __webpack_require__.e(/* import() */ 694).then(__webpack_require__.t.bind(__webpack_require__, 8694, 19));
    const engine = new Liquid({
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        lenientIf: true,
        timezoneOffset: settings.zone,
        // No file system: include, render and layout find nothing.
        templates: {},
        outputEscape: (value) => marked(textOf(value)),
        parseLimit: limits.templateChars,
        renderLimit: limits.renderMs,
        memoryLimit: limits.objects,
    });
    addFilters(engine, settings);
    const parsed = new Map();
    return (input, template, scope, place) => {
        try {
            const tree = parsed.get(template) ?? parsedFor(engine, input, template, scope);
            parsed.set(template, tree);
            const rendered = engine.renderSync(tree, scope, { templateLimit: limits.tags });
            if (rendered.length > limits.outputChars)
                throw new failure/* Failure */.HR(`Input "${input}" gives too much text.`);
            return placed(rendered, place, settings.serverUrl);
        }
        catch (error) {
            throw templateFailure(input, error, scope);
        }
    };
}
/**
 * A condition may ask for a field that is not there, but a variable of a name that does not exist is a slip.
 */
function parsedFor(engine, input, template, scope) {
    const tree = engine.parse(template);
    const { globals } = engine.analyzeSync(tree, { partials: false });
    for (const [name, [first]] of Object.entries(globals)) {
        if (!Object.hasOwn(scope, name))
            throw unknownVariable(placeIn(input, first?.location.row), name, scope);
    }
    return tree;
}
function addFilters(engine, { locale, zone }) {
    engine.registerFilter('duration', (ms) => (0,time/* duration */.p0)(msIn(ms), locale) ?? '');
    const moment = (0,time/* momentsIn */.FW)(locale, zone);
    engine.registerFilter('time', (time) => moment(String(time)) ?? '');
    engine.registerFilter('short_sha', (sha) => textOf(sha).slice(0, 7));
    engine.registerFilter('truncate', (text, maxChars = 50) => (0,size/* shortened */.vI)(textOf(text), Math.max(1, Number(maxChars) || 50)));
}
/** Also of digits as text, which outputs of jobs are. */
function msIn(value) {
    const text = textOf(value).trim();
    return text === '' ? undefined : Number(text);
}
/** A value as a reader expects it: lists by commas, objects as JSON, nothing for null. */
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
        return value.join(', ');
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function templateFailure(input, error, scope) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const { message, token } = error;
    const where = placeIn(input, token?.getPosition?.()[0]);
    const path = /^undefined variable: (.+?)(?:, line:\d+, col:\d+)?$/.exec(message)?.[1];
    if (path !== undefined)
        return unknownVariable(where, path, scope);
    const reason = message.replace(/, line:\d+, col:\d+$/, '');
    return new failure/* Failure */.HR(`${where}: ${reasons.find(({ seen }) => seen.test(reason))?.reason ?? `${(0,visible/* visible */.R)(reason)}.`}`);
}
function placeIn(input, line) {
    return `Input "${input}"${line === undefined ? '' : `, line ${line}`}`;
}
function unknownVariable(where, path, scope) {
    return new failure/* Failure */.HR(`${where}: unknown variable "${(0,visible/* visible */.R)(path)}". ${knownAt(scope, path)}`);
}
const reasons = [
    { seen: /^ENOENT/, reason: 'a template cannot include another one.' },
    { seen: /memory alloc limit/, reason: 'the template needs too much memory.' },
    {
        seen: /render limit/,
        reason: `the template takes longer than ${limits.renderMs} ms or repeats too often.`,
    },
    { seen: /parse length limit/, reason: `the template is longer than ${limits.templateChars} characters.` },
    { seen: /Invalid string length/, reason: 'the template gives too much text.' },
];
const maxKnownShown = 30;
/** The names at the deepest part of the path that exists. */
function knownAt(scope, path) {
    const keys = path.split(/[.[\]"']+/).filter((key) => key !== '');
    let value = scope;
    const found = [];
    for (const key of keys) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            break;
        value = value[key];
        found.push(key);
    }
    if (!isObject(value))
        return `"${found.map((key) => (0,visible/* visible */.R)(key)).join('.')}" has no fields.`;
    const names = Object.keys(value);
    const shown = names.slice(0, maxKnownShown).map((name) => (0,visible/* visible */.R)(name, 40));
    const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : '';
    const place = found.length === 0 ? 'Known' : `Known in "${found.map((key) => (0,visible/* visible */.R)(key)).join('.')}"`;
    return `${place}: ${shown.join(', ') || 'nothing'}${more}.`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/message/template/rendering.js



/** Templates with what one run knows; with it all that templates need is loaded. */
async function renderingIn({ locale, timezone }, scene) {
    const zone = (0,time/* zoneFor */.wy)(locale, timezone);
    const render = await templates({ locale, zone, serverUrl: scene.context.serverUrl });
    return (input, template, event, place) => render(input, template, scopeOf(event, scene), place);
}


/***/ })

};
