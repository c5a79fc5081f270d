/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(203);

/**
 * An error that the user can fix. The message says what, where and what to do; it is shown without a stack.
 */
class UserError extends Error {
    name = 'UserError';
}
/** A value that breaks the rule of an input. Omit `value` if it may be a secret. */
function inputError(input, rule, value) {
    return new UserError(`Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(value)}".`}`);
}
/** The text of any error for the annotation. An unexpected error is reported as a bug. */
function errorText(error) {
    if (error instanceof UserError)
        return error.message;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `This is a bug of the action, please report it with the debug log of this step: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(reason, 500)}`;
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  zM: () => (/* binding */ choices),
  Jt: () => (/* binding */ flag),
  p_: () => (/* binding */ list),
  yL: () => (/* binding */ mapIn),
  t2: () => (/* binding */ yamlOrFile)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(357);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./lib/text-file.js



/**
 * Largest file that is read: 10,000 events of a kilobyte, which take a quarter of a second and 60 MB of
 * memory.
 */
const maxFileBytes = 16 * 1024 * 1024;
/**
 * Reads a file that an input names: a regular file whose real path is in the workspace or RUNNER_TEMP, in
 * UTF-8, with or without a byte order mark. Throws a `UserError`.
 */
function readTextFile(input, path, { workspace, runnerTemp }) {
    const refuse = (rule) => (0,errors/* inputError */.Xu)(input, rule, path);
    const orRefuse = (call) => {
        try {
            return call();
        }
        catch (error) {
            throw refuse(unreadable(error));
        }
    };
    const real = orRefuse(() => external_node_fs_namespaceObject.realpathSync.native((0,external_node_path_namespaceObject.resolve)(workspace, path)));
    if (!isInside(real, [workspace, runnerTemp])) {
        throw refuse('must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.');
    }
    // The file may be replaced between check and open, so O_NOFOLLOW refuses links and the open file is
    // checked again. O_NONBLOCK keeps a named pipe from blocking. Windows has neither flag and neither
    // problem.
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
    const file = orRefuse(() => (0,external_node_fs_namespaceObject.openSync)(real, flags));
    try {
        return decode(bytesOf(file, refuse), refuse);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Whether a real path is in one of the folders; '' stands for none. */
function isInside(real, folders) {
    return folders.filter(Boolean).some((folder) => {
        const root = realPathOf(folder);
        if (root === undefined)
            return false;
        const way = (0,external_node_path_namespaceObject.relative)(root, real);
        return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
    });
}
/** The path without links; undefined if there is no such file or folder. */
function realPathOf(folder) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(folder);
    }
    catch {
        return undefined;
    }
}
/** Counts the bytes read: the stated size may be 0 (procfs) or change. */
function bytesOf(file, refuse) {
    const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
    if (!stats.isFile())
        throw refuse('must be a regular file, not a folder, pipe, socket or device.');
    if (stats.size > maxFileBytes)
        throw refuse(`must be a file of at most ${maxFileBytes / 1024 / 1024} MiB.`);
    const bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    while (length < bytes.length) {
        const bytesRead = (0,external_node_fs_namespaceObject.readSync)(file, bytes, length, bytes.length - length, length);
        if (bytesRead === 0)
            return bytes.subarray(0, length);
        length += bytesRead;
    }
    throw refuse('grew while it was read; write it in an earlier step.');
}
function decode(bytes, refuse) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('must be UTF-8; the file has bytes that are not.');
    }
}
function unreadable(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reasons[code] ?? `could not be opened (${code || 'unknown error'}).`;
}
const reasons = {
    ENOENT: 'names a file that does not exist; a relative path starts at the workspace.',
    ENOTDIR: 'names a file that does not exist; a relative path starts at the workspace.',
    EACCES: 'names a file that may not be read; check its permissions.',
    EPERM: 'names a file that may not be read; check its permissions.',
    EISDIR: 'must be a regular file, not a folder, pipe, socket or device.',
    ELOOP: 'names a link that leads in a circle.',
    ENXIO: 'must be a regular file, not a folder, pipe, socket or device.',
    ENAMETOOLONG: 'names a path that is too long.',
    ERR_INVALID_ARG_VALUE: 'must be a path without null characters.',
};

// EXTERNAL MODULE: ./lib/yaml-input.js
var yaml_input = __nccwpck_require__(280);
;// CONCATENATED MODULE: ./lib/input-values.js



/**
 * YAML in the input itself, or in the file of the workspace or RUNNER_TEMP that it names; undefined for a file
 * that is read later.
 */
async function yamlOrFile(get, input, { env, files }, reading) {
    const given = await (0,yaml_input/* readYaml */.g)(input, get(input), reading);
    if (typeof given !== 'string')
        return given;
    if (files === 'later')
        return undefined;
    const folders = { workspace: env.GITHUB_WORKSPACE ?? '', runnerTemp: env.RUNNER_TEMP ?? '' };
    return await (0,yaml_input/* readYaml */.g)(input, readTextFile(input, given, folders), reading);
}
function mapIn(input, value) {
    if (value === undefined || value === null)
        return {};
    if (typeof value === 'object' && !Array.isArray(value))
        return value;
    const given = typeof value === 'string' ? value : JSON.stringify(value);
    throw (0,errors/* inputError */.Xu)(input, 'must be a YAML map, `name: value` a line.', given);
}
/** A list by lines or commas, or a YAML or JSON list. Empty items are removed. */
async function list(get, input) {
    const text = get(input);
    const items = yamlList.test(text)
        ? itemsOf(input, await (0,yaml_input/* readYaml */.g)(input, text, { scalars: 'strings' }))
        : text.split(/[\n,，、]/);
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;
function itemsOf(input, value) {
    const items = Array.isArray(value) ? value : [value];
    if (items.every((item) => typeof item === 'string'))
        return items;
    throw (0,errors/* inputError */.Xu)(input, 'must be a list of texts, separated by lines or commas or as YAML.');
}
function choice(get, input, known) {
    const given = get(input);
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw (0,errors/* inputError */.Xu)(input, `must be one of ${shownList(known)}.`, given);
}
async function choices(get, input, known) {
    const given = await list(get, input);
    const found = known.filter((value) => given.includes(value));
    if (given.length > 0 && given.every((value) => found.includes(value)))
        return found;
    throw (0,errors/* inputError */.Xu)(input, `must list some of ${shownList(known)}, separated by commas.`, get(input));
}
function shownList(known) {
    return known
        .filter((value) => value !== '')
        .map((value) => `\`${value}\``)
        .join(', ');
}
/** Accepts every YAML 1.2 form of a boolean. */
function flag(get, input) {
    const given = get(input);
    if (['true', 'True', 'TRUE'].includes(given))
        return true;
    if (['false', 'False', 'FALSE'].includes(given))
        return false;
    throw (0,errors/* inputError */.Xu)(input, 'must be `true` or `false`.', given);
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ofInputs),
/* harmony export */   z: () => (/* binding */ inOneGroup)
/* harmony export */ });
/** One group with the settings of the inputs. */
function inOneGroup(settings) {
    return (events) => ({
        groups: events.length === 0 ? [] : [ofInputs(events, settings)],
        decisions: [],
        warnings: [],
    });
}
/** The group of the events that the inputs alone decide about. */
function ofInputs(events, settings) {
    return { ...settings, events, labelOf: () => '', withPlace: (text) => text };
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QD: () => (/* binding */ mentionInputs),
  VE: () => (/* binding */ messageInputs),
  P7: () => (/* binding */ readMessageSettings)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(357);
// EXTERNAL MODULE: ./lib/input-values.js + 3 modules
var input_values = __nccwpck_require__(681);
;// CONCATENATED MODULE: ./lib/line-feeds.js
/** Converts line ends to `\n`: GitHub's web form and files from Windows use `\r\n`. */
function withLineFeeds(text) {
    return text.replace(/\r\n?/g, '\n');
}

;// CONCATENATED MODULE: ./lib/robot/wire/message.js
/** Every message type, and whether DingTalk mentions people in it; in the others it accepts `at` and ignores it. */
const mentionsPeople = {
    text: true,
    link: false,
    markdown: true,
    actionCard: true,
    feedCard: false,
};
const msgtypes = Object.keys(mentionsPeople);

// EXTERNAL MODULE: ./lib/yaml-input.js
var yaml_input = __nccwpck_require__(280);
;// CONCATENATED MODULE: ./lib/message/settings.js
const locales = ['en', 'zh-CN'];

;// CONCATENATED MODULE: ./lib/message/read-settings.js






/** How each input of the message is read. An input that breaks its rule is a `UserError`. */
const messageInputs = {
    msgtype: (get) => ({ msgtype: (0,input_values/* choice */.Yq)(get, 'msgtype', ['auto', ...msgtypes]) }),
    title: (get) => ({ title: withLineFeeds(get('title')) }),
    text: (get) => ({ text: withLineFeeds(get('text')) }),
    buttons: async (get) => ({ buttons: await (0,yaml_input/* readYaml */.g)('buttons', get('buttons')) }),
    payload: async (get) => ({ payload: await (0,yaml_input/* readYaml */.g)('payload', get('payload'), { scalars: 'exact' }) }),
    locale: (get) => ({ locale: (0,input_values/* choice */.Yq)(get, 'locale', locales) }),
    timezone: (get) => ({ timezone: timezone(get('timezone')) }),
};
/** The same for the inputs that mention people. */
const mentionInputs = {
    'at-mobiles': async (get) => ({ mobiles: await (0,input_values/* list */.p_)(get, 'at-mobiles') }),
    'at-user-ids': async (get) => ({ userIds: await (0,input_values/* list */.p_)(get, 'at-user-ids') }),
    'at-all': (get) => ({ all: (0,input_values/* flag */.Jt)(get, 'at-all') }),
    'at-logins': async (get) => ({ logins: await (0,input_values/* list */.p_)(get, 'at-logins') }),
    'at-when': (get) => ({ when: (0,input_values/* choice */.Yq)(get, 'at-when', ['always', 'failure', 'changed']) }),
};
/** Reads the inputs of the message. */
async function readMessageSettings(get, files) {
    return {
        ...messageInputs.msgtype(get),
        ...messageInputs.title(get),
        ...messageInputs.text(get),
        ...(await messageInputs.buttons(get)),
        ...(await messageInputs.payload(get)),
        ...messageInputs.locale(get),
        ...messageInputs.timezone(get),
        mentions: {
            ...(await mentionInputs['at-mobiles'](get)),
            ...(await mentionInputs['at-user-ids'](get)),
            ...mentionInputs['at-all'](get),
            ...(await mentionInputs['at-logins'](get)),
            loginMap: await loginMap(get, files),
            ...mentionInputs['at-when'](get),
        },
        batch: (0,input_values/* choice */.Yq)(get, 'batch', ['each', 'digest']),
    };
}
/** The text itself, or the content of the file that it names. */
async function loginMap(get, files) {
    const input = 'login-map';
    const logins = (0,input_values/* mapIn */.yL)(input, await (0,input_values/* yamlOrFile */.t2)(get, input, files, { scalars: 'strings' }));
    const wrong = Object.keys(logins).find((login) => typeof logins[login] !== 'string');
    if (wrong === undefined)
        return logins;
    throw (0,errors/* inputError */.Xu)(input, 'must give one mobile number or DingTalk user id for each login.', wrong);
}
/** Intl knows the IANA names. */
function timezone(given) {
    try {
        if (given !== '')
            Intl.DateTimeFormat('en', { timeZone: given });
        return given;
    }
    catch {
        throw (0,errors/* inputError */.Xu)('timezone', 'must be an IANA time zone like `Asia/Shanghai`.', given);
    }
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ printable)
});

;// CONCATENATED MODULE: ./lib/unicode.js
/**
 * Compiles a `\p{…}` pattern when it is first used: V8 builds its character sets from tables, and most texts
 * are ASCII.
 */
function unicodePattern(source, flags) {
    let made;
    return () => {
        made ??= new RegExp(source, flags);
        return made;
    };
}
/** Letters, digits, marks and visible spaces: characters that hide nothing. */
function isPrintableAscii(text) {
    return /^[ -~]*$/.test(text);
}

;// CONCATENATED MODULE: ./lib/printable.js

/** Characters shown of an untrusted value in an error or a log line. */
const maxShown = 120;
/**
 * Untrusted text as one harmless line. Control, bidi and invisible characters become `\u{…}` escapes, `##[`
 * (a runner command anywhere in a line) is broken up, and text longer than `max` characters is cut.
 */
function printable(text, max = maxShown) {
    const cut = text.length > max ? `${text.slice(0, max)}…` : text;
    return escaped(cut.toWellFormed()).replaceAll('##[', '## [');
}
function escaped(text) {
    if (isPrintableAscii(text))
        return text;
    return text.replace(printable_hidden(), (char) => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
}
const printable_hidden = unicodePattern(String.raw `[\p{Cc}\p{Cf}\u2028\u2029]`, 'gu');
const escapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


/***/ }),

/***/ 952:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ originsOf),
/* harmony export */   Z: () => (/* binding */ destinationsFor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(203);


/** The hosts that may be posted to, each once: `https://oapi.dingtalk.com`. */
function originsOf({ destinations }) {
    return [...new Set(destinations.flatMap(({ pool }) => pool.map(({ webhook }) => webhook.origin)))];
}
/**
 * The destinations of a message: the groups of `chat-group`, else the event's `xvchatgroup`, else the
 * default group. Robots of `webhook` have no group name and get every message, whatever `xvchatgroup` says.
 * Throws a `UserError` that lists the known groups.
 */
function destinationsFor(book, { chatGroup, xvchatgroup }) {
    if (book.kind === 'webhooks') {
        if (chatGroup.length === 0)
            return { destinations: book.destinations, groupsWithoutWebhook: [] };
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('chat-group', 'chooses among the groups of "robots", which is not given.');
    }
    const known = [...book.destinations.map(({ name }) => name), ...book.groupsWithoutWebhook];
    const names = chatGroup.length > 0 ? [...new Set(chatGroup)] : [xvchatgroup ?? book.defaultGroup ?? ''];
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unknownGroup(unknown, known, chatGroup.length > 0);
    return {
        destinations: names.flatMap((name) => book.destinations.find((one) => one.name === name) ?? []),
        groupsWithoutWebhook: names.filter((name) => book.groupsWithoutWebhook.includes(name)),
    };
}
function unknownGroup(name, known, isInput) {
    const list = known.map((group) => `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(group)}"`).join(', ');
    if (isInput)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)('chat-group', `must name groups of "robots": ${list}.`, name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event's xvchatgroup "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name)}" is no group of "robots". Known groups: ${list}. Add it there, or choose with "chat-group".`);
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);

/** Our words for the package's error codes; its own messages may contain the text. */
const problems = {
    BAD_INDENT: 'a line is not indented like those beside it, or a bracket is not closed',
    BAD_SCALAR_START: 'a value starts with a character that needs quotes around it',
    BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes around it',
    DUPLICATE_KEY: 'a key stands twice',
    MISSING_CHAR: 'a bracket, quote, comma or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a line is no `key: value`',
    MULTIPLE_DOCS: 'there is a second document after `---`',
    TAB_AS_INDENT: 'tabs indent nothing in YAML; use spaces',
    TAG_RESOLVE_FAILED: 'a tag (`!name`) has no meaning here; a value that starts with `!` needs quotes around it',
};
/**
 * The value of an input that contains YAML or JSON; undefined if it is empty. Errors name line and column
 * but not the text, which may be a secret.
 */
async function readYaml(input, text, { scalars = 'typed', maps = 'objects' } = {}) {
    if (text.trim() === '')
        return undefined;
    const { parseDocument, visit } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 804, 23));
    const schema = scalars === 'strings' ? 'failsafe' : 'core';
    const tooDeep = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(input, `must not refer to itself, nor be nested deeper than ${maxDepth} levels.`);
    // The parser is recursive: limits the depth before it overflows the stack.
    const document = or(tooDeep, () => parseDocument(text, { schema, prettyErrors: false, logLevel: 'error' }));
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem) {
        const what = problems[problem.code] ?? `error ${problem.code}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(input, `is not YAML: ${what}, ${placeOf(text, problem.pos[0])}.`);
    }
    if (scalars === 'exact') {
        or(tooDeep, () => visit(document, {
            Scalar: (_, scalar) => {
                const { value, source } = scalar;
                if (typeof value === 'number' && source !== undefined && source !== String(value))
                    scalar.value = source;
            },
        }));
    }
    const wrongAliases = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(input, 'is not YAML: its aliases do not resolve, or there are too many of them.');
    const value = or(wrongAliases, () => document.toJS({ mapAsMap: maps === 'ordered' }));
    if (isDeeper(value, maxDepth, new Map()))
        throw tooDeep;
    return value;
}
/** Levels of lists and maps; no input needs as many. */
const maxDepth = 64;
function or(failure, call) {
    try {
        return call();
    }
    catch {
        throw failure;
    }
}
/** Also true for a value that refers to itself. A value is visited again only from a deeper level. */
function isDeeper(value, levels, seen) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if ((seen.get(value) ?? Number.POSITIVE_INFINITY) <= levels)
        return false;
    seen.set(value, levels);
    const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
    return inner.some((each) => isDeeper(each, levels - 1, seen));
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return `at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 700:
/***/ ((module) => {

module.exports = require("./liquidjs.js");

/***/ }),

/***/ 804:
/***/ ((module) => {

module.exports = require("./yaml.js");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".watch.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (external_left_out_cjs_namespaceObject.markdownSummary),
  notice: () => (notice),
  platform: () => (external_left_out_cjs_namespaceObject_0),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (external_left_out_cjs_namespaceObject.summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: external "./left-out.cjs"
const external_left_out_cjs_namespaceObject = ((module) => {
/**
 * Replaces the modules that scripts/left-out.ts lists: packages load them and the action never calls them.
 * Calling one throws an error that names the list.
 */
function leftOut() {
  throw new Error('This part of a package is left out of dist; scripts/left-out.ts says which and why.');
}

const standIn = new Proxy(leftOut, {
  // The bundle reads these properties of every module.
  get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : standIn),
});

module.exports = standIn;
return module.exports;
})({});
var external_left_out_cjs_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_left_out_cjs_namespaceObject, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield external_left_out_cjs_namespaceObject.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(357);
// EXTERNAL MODULE: ./lib/input-values.js + 3 modules
var input_values = __nccwpck_require__(681);
// EXTERNAL MODULE: ./lib/message/event-group.js
var event_group = __nccwpck_require__(986);
// EXTERNAL MODULE: ./lib/message/read-settings.js + 3 modules
var read_settings = __nccwpck_require__(375);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./lib/secret.js

/** A value that does not print itself: string conversion, JSON and inspection all give `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /**
     * The value. Needed only for signing, the request's URL, registering a mask, and searching other text for
     * it.
     */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./lib/robot/directory/webhook.js

/** DingTalk's own hosts: mainland and international. Source: open.dingtalk.com, help.dingtalk.io. */
const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const sendPath = '/robot/send';
/**
 * A bare token is sent to the first public host. Real tokens have 64 hexadecimal digits; the bounds leave
 * room for change.
 */
const bareToken = /^[A-Za-z0-9]{16,128}$/;
const tokenInUrl = /^[\x21-\x7e]{1,512}$/;
/**
 * Parameters of a signed URL, copied from a log or a script. They are dropped: every attempt is signed anew.
 */
const dropped = new Set(['timestamp', 'sign']);
/**
 * The webhook of a URL or bare token, or the rule that the text breaks. The rule never contains the text,
 * which may be the credential.
 */
function readWebhook(text, allowedHosts) {
    if (bareToken.test(text)) {
        return { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret(text) };
    }
    if (isQuoted(text))
        return { rule: 'must have no quotes around it.' };
    if (/\s/.test(text))
        return { rule: 'must hold no spaces: one webhook URL or access token per line.' };
    const url = parsed(text);
    if (!url || url.hostname === '') {
        return {
            rule: `must be a webhook URL (https://${publicHosts[0]}${sendPath}?access_token=…) or its access token.`,
        };
    }
    const rule = brokenRule(url, text, allowedHosts);
    if (rule)
        return { rule };
    const token = new Secret(url.searchParams.get('access_token') ?? '');
    return { origin: url.origin, path: url.pathname, token };
}
/** Quotes of code and of text, in English and Chinese, that were pasted with a value. */
function isQuoted(text) {
    return /^["'`“”‘’「」『』]/.test(text) || /["'`“”‘’「」『』]$/.test(text);
}
/** `host` or `host:port`; for a gateway with the path before `/robot/send`, as in `allowed-hosts`. */
function isHost(text) {
    return allowedHost.test(text) && URL.canParse(`https://${text}`);
}
/**
 * ASCII characters of a host: letters, digits, dots, hyphens and underscores; `URL` checks the others. A
 * path segment does not start with a dot, so none leads back.
 */
const allowedHost = /^(?:\[[\da-f:.]+\]|[\w.\u0080-\uffff-]+)(?::\d{1,5})?(?:\/[\w~-][\w.~-]*)*\/?$/i;
function brokenRule(url, text, allowedHosts) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'must begin with https://.';
    if (url.username !== '' || url.password !== '')
        return 'must hold no user name or password before the host.';
    const listed = allowedHosts.some((host) => isListedAs(withoutPath(host), url));
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        return 'must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.';
    }
    if (!listed && !publicHosts.some((host) => host === url.host)) {
        return `must point to ${publicHosts.join(' or ')}. A private deployment or gateway, an IP address and another port are listed in "allowed-hosts".`;
    }
    const paths = allowedHosts.filter((host) => isListedAs(withoutPath(host), url)).map(sendPathOf);
    if (url.pathname !== sendPath && !paths.includes(url.pathname)) {
        return `must have the path ${sendPath}. The path of a gateway before it is listed in "allowed-hosts": gateway.example.com/dingtalk.`;
    }
    if (url.hash !== '' || text.includes('#'))
        return 'must hold no "#".';
    const tokens = url.searchParams.getAll('access_token');
    if (tokens.length !== 1 || !tokenInUrl.test(tokens[0] ?? ''))
        return 'must hold exactly one access_token.';
    const strange = [...url.searchParams.keys()].some((key) => key !== 'access_token' && !dropped.has(key));
    if (strange)
        return 'must hold no parameter but access_token.';
    return undefined;
}
function withoutPath(host) {
    return host.split('/', 1)[0] ?? '';
}
/** The path below a gateway: `/dingtalk/robot/send` for `gateway.example.com/dingtalk`. */
function sendPathOf(host) {
    const [, ...segments] = host.split('/').filter((segment) => segment !== '');
    return ['', ...segments].join('/') + sendPath;
}
/** A host without a port means the default port; a loopback host means any port. */
function isListedAs(host, url) {
    if (parsed(`${url.protocol}//${host}`)?.host === url.host)
        return true;
    return host === url.hostname && isLoopback(host);
}
function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** The error of `new URL` contains the text, so it is dropped. */
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/robot/directory/placeholder.js


/**
 * Replaces the robots in a dry run without any webhook, so that a message can be seen before there is one.
 */
function placeholderDirectory(keyword) {
    const webhook = { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret('') };
    const robot = { webhook, secret: undefined, keyword: keyword === '' ? undefined : keyword };
    const destination = { name: '#1', group: undefined, pool: [robot] };
    return Object.freeze({
        kind: 'webhooks',
        destinations: [destination],
        groupsWithoutWebhook: [],
        defaultGroup: undefined,
        warnings: ['There is no webhook; this dry run shows the message as any robot would get it.'],
    });
}

;// CONCATENATED MODULE: ./lib/redact.js
/** Shorter secrets would match inside ordinary words; the runner's masks have the same limit. */
const minSecretLength = 8;
/** Replaces every occurrence of a secret by `***`, in each form that text takes on the wire. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
}
/** Whether the text contains the secret in one of those forms. */
function containsSecret(text, secret) {
    return formsOf(secret).some((form) => text.includes(form));
}
function formsOf(secret) {
    if (secret.length < minSecretLength)
        return [];
    const uri = encodeURIComponent(secret.toWellFormed());
    return [
        secret,
        uri,
        uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        uri.replaceAll('%20', '+'),
        // Encoded twice: a link inside a link that opens the browser.
        encodeURIComponent(uri),
        JSON.stringify(secret).slice(1, -1),
        secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        Buffer.from(secret).toString('hex'),
        ...base64Forms(secret),
    ];
}
/**
 * Base64 of a value has three forms, one for each offset in the encoded text. The first and last characters,
 * which depend on the neighbours, are cut off.
 */
function base64Forms(secret) {
    const faces = [0, 1, 2].map((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
        const from = Math.ceil((offset * 8) / 6);
        const to = Math.floor((bytes.length * 8) / 6);
        return bytes.toString('base64').slice(from, to);
    });
    const whole = Buffer.from(secret).toString('base64');
    return [whole, ...faces].flatMap((face) => [face, face.replaceAll('+', '-').replaceAll('/', '_')]);
}

// EXTERNAL MODULE: ./lib/printable.js + 1 modules
var printable = __nccwpck_require__(203);
;// CONCATENATED MODULE: ./lib/robot/directory/robot.js


/** One robot from its texts; `failure` knows the input and the position. */
function robotOf(texts, allowedHosts, failure) {
    const address = texts.webhook.trim();
    if (address === '')
        throw failure('webhook', 'is missing.');
    const webhook = readWebhook(address, allowedHosts);
    if ('rule' in webhook)
        throw failure('webhook', webhook.rule);
    const secret = texts.secret.trim();
    if (isQuoted(secret))
        throw failure('secret', 'must have no quotes around it.');
    if (secret.includes('://')) {
        throw failure('secret', 'must be the signing secret (it starts with SEC), not a URL.');
    }
    const keyword = texts.keyword.trim();
    return {
        webhook,
        secret: secret === '' || secret === '-' ? undefined : new Secret(secret),
        keyword: keyword === '' ? undefined : keyword,
    };
}
/** Identifies a robot. It contains the token, so it is only compared or used as a key of a `Map`. */
function keyOf({ webhook }) {
    return `${webhook.origin}${webhook.path} ${webhook.token.reveal()}`;
}
/** The index of the first value that occurs earlier in the list. */
function firstRepeated(values) {
    const index = values.findIndex((value, at) => values.indexOf(value) < at);
    return index < 0 ? undefined : index;
}

;// CONCATENATED MODULE: ./lib/robot/directory/groups.js



/** Names of a robot's fields: ours, and the Vanus sink's (vanus-labs/vanus-connect, sink-dingtalk). */
const fields = { ours: ['webhook', 'secret', 'keyword'], vanus: ['chat_group', 'url', 'signature'] };
/** Reads the `robots` input in any of its forms. Throws a `UserError` that names group, field and rule. */
function fromGroups(robots, defaults) {
    const config = vanusConfig(robots);
    const given = config?.webhooks ?? robots;
    const groups = Array.isArray(given) ? vanusGroups(given) : namedGroups(given);
    if (groups.length === 0)
        throw (0,errors/* inputError */.Xu)('robots', 'must name at least one chat group.');
    const names = groups.map(([name]) => name);
    const twice = firstRepeated(names);
    if (twice !== undefined)
        throw (0,errors/* inputError */.Xu)('robots', 'has two groups of one name.', names[twice]);
    const defaultGroup = config?.defaultGroup ?? names[0];
    if (defaultGroup !== undefined && !names.includes(defaultGroup)) {
        throw (0,errors/* inputError */.Xu)('robots', '`bot.default` must be one of the chat groups in `bot.webhooks`.', defaultGroup);
    }
    const warnings = [];
    const destinations = groups.flatMap(([name, entries]) => {
        const pool = poolOf(name, entries, defaults, warnings);
        return pool === undefined ? [] : [{ name, group: name, pool }];
    });
    const groupsWithoutWebhook = names.filter((name) => !destinations.some((one) => one.name === name));
    return { destinations, groupsWithoutWebhook, defaultGroup, warnings };
}
/**
 * Reads a config file of the Vanus sink: `bot: {default, webhooks: [...]}`. Its other keys are about its
 * server.
 */
function vanusConfig(robots) {
    const bot = isMap(robots) ? fieldOf(robots, 'bot') : undefined;
    const webhooks = isMap(bot) ? fieldOf(bot, 'webhooks') : undefined;
    if (!isMap(bot) || !Array.isArray(webhooks))
        return undefined;
    const name = fieldOf(bot, 'default');
    if (name === undefined || name === null || name === '')
        return { webhooks, defaultGroup: undefined };
    if (typeof name === 'string' || typeof name === 'number') {
        return { webhooks, defaultGroup: String(name).trim() };
    }
    throw (0,errors/* inputError */.Xu)('robots', '`bot.default` must be the name of a chat group.');
}
function fieldOf(map, name) {
    return entriesOf(map).find(([key]) => key === name)?.[1];
}
function isEmptyWebhook(entry) {
    return (isMap(entry) &&
        entriesOf(entry).some(([key, value]) => (key === 'webhook' || key === 'url') &&
            (value === null || (typeof value === 'string' && value.trim() === ''))));
}
/** The Vanus list: one robot per group. */
function vanusGroups(list) {
    return list.map((entry, index) => {
        const place = `entry ${index + 1}`;
        const values = checkedEntry(entry, place, fields.vanus);
        const name = (values.chat_group ?? '').trim();
        if (name === '')
            throw (0,errors/* inputError */.Xu)('robots', `${place}: \`chat_group\` is missing.`);
        const webhook = isEmptyWebhook(entry) ? { webhook: '' } : values.url && { webhook: values.url };
        return [name, [{ ...webhook, secret: values.signature ?? '' }]];
    });
}
function namedGroups(map) {
    if (!isMap(map)) {
        throw (0,errors/* inputError */.Xu)('robots', 'must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].');
    }
    return entriesOf(map).map(([key, value]) => {
        const name = key.trim();
        if (name === '')
            throw (0,errors/* inputError */.Xu)('robots', 'has a group without a name.');
        if (Array.isArray(value) && value.length === 0)
            throw (0,errors/* inputError */.Xu)('robots', 'has a group without a robot.', name);
        return [name, Array.isArray(value) ? value : [value]];
    });
}
/** Undefined if no robot of the group has a webhook: in forks the secrets are empty. */
function poolOf(group, entries, { keyword: common, allowedHosts }, warnings) {
    const robots = entries.flatMap((entry, index) => {
        const place = `group "${(0,printable/* printable */.g)(group)}"${entries.length > 1 ? `, robot ${index + 1}` : ''}`;
        const values = checkedEntry(entry, place, fields.ours);
        if (isEmptyWebhook(entry)) {
            warnings.push(`Input "robots" ${place}: \`webhook\` is empty, so this robot was left out.`);
            return [];
        }
        const { webhook = '', secret = '', keyword = '' } = values;
        return robotOf({ webhook, secret, keyword: keyword || common }, allowedHosts, (field, rule) => (0,errors/* inputError */.Xu)('robots', `${place}: \`${field}\` ${rule}`));
    });
    const [first, ...rest] = robots;
    if (!first) {
        // A group without any webhook is reported when it is addressed.
        warnings.splice(-entries.length);
        return undefined;
    }
    const twice = firstRepeated(robots.map(keyOf));
    if (twice !== undefined) {
        throw (0,errors/* inputError */.Xu)('robots', `names the same robot twice in one group, robot ${twice + 1} again.`, group);
    }
    return [first, ...rest];
}
/**
 * The fields of the entry as texts. A number (YAML reads a keyword `2024` as one) becomes its text, null
 * becomes ''.
 */
function checkedEntry(entry, place, known) {
    if (!isMap(entry))
        throw (0,errors/* inputError */.Xu)('robots', `${place}: must be a map with ${known.map((key) => `\`${key}\``).join(', ')}.`);
    const values = Object.create(null);
    for (const [key, value] of entriesOf(entry)) {
        if (!known.includes(key)) {
            const rule = `${place}: has an unknown field; known are ${known.map((name) => `\`${name}\``).join(', ')}.`;
            throw (0,errors/* inputError */.Xu)('robots', rule, key);
        }
        if (value === null || value === undefined)
            continue;
        if (typeof value !== 'string' && typeof value !== 'number') {
            throw (0,errors/* inputError */.Xu)('robots', `${place}: \`${key}\` must be text.`);
        }
        values[key] = String(value);
    }
    return values;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The entries of an object or a `Map`. Only a `Map` keeps the order of numeric names. */
function entriesOf(map) {
    return map instanceof Map ? [...map].map(([key, value]) => [String(key), value]) : Object.entries(map);
}

;// CONCATENATED MODULE: ./lib/robot/directory/read-robots.js





/**
 * The robots of a run, frozen; undefined if neither `webhook` nor `robots` gives a webhook. Throws a
 * `UserError` that names input, position and rule, but never a value, since any may be a credential.
 */
function readRobots(inputs) {
    const { robots, allowedHosts } = inputs;
    const webhooks = linesOf(inputs.webhook);
    const secrets = linesOf(inputs.secret);
    for (const host of allowedHosts) {
        if (!isHost(host)) {
            throw (0,errors/* inputError */.Xu)('allowed-hosts', 'must list hosts as `host` or `host:port`, for a gateway with the path before /robot/send.', host);
        }
    }
    if (robots === undefined || robots === null) {
        return webhooks.some(isFilled) ? frozen('webhooks', fromLines(webhooks, secrets, inputs)) : undefined;
    }
    if (webhooks.some(isFilled))
        throw (0,errors/* inputError */.Xu)('webhook', 'cannot be used together with "robots".');
    if (secrets.some(isFilled)) {
        throw (0,errors/* inputError */.Xu)('secret', 'belongs to "webhook"; in "robots" each robot has its own `secret`.');
    }
    return frozen('groups', fromGroups(robots, inputs));
}
/**
 * Every text in these inputs that must be masked, before any check: webhooks as given and as used, tokens,
 * secrets. Values of fewer than 8 characters are left out. Never throws.
 */
function secretsOf({ webhook, secret, robots, }) {
    const found = [...linesOf(webhook), ...linesOf(secret), ...textsIn(robots)].flatMap(webhookForms);
    return [...new Set(found)].filter((text) => text.length >= minSecretLength);
}
/** Masks any text except names and keywords, and names that contain a token by mistake. */
function textsIn(value, depth = 0) {
    if (typeof value === 'string')
        return [value.trim()];
    if (typeof value !== 'object' || value === null || depth > 4)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => textsIn(item, depth + 1));
    return entriesOf(value).flatMap(([key, item]) => [
        ...(key.includes('access_token=') ? [key] : []),
        ...(['keyword', 'chat_group', 'default'].includes(key) ? [] : textsIn(item, depth + 1)),
    ]);
}
function webhookForms(text) {
    const tokens = [...text.matchAll(/access_token=([^&#\s]+)/gi)].map(([, token = '']) => token);
    const decoded = tokens.map((token) => new URLSearchParams(`t=${token}`).get('t') ?? token);
    const normalised = URL.canParse(text) ? [new URL(text).href] : [];
    return [text, ...normalised, ...tokens, ...decoded];
}
/** Keeps empty lines, which stand for missing secrets, so that the positions match. */
function fromLines(webhooks, secrets, { keyword, allowedHosts }) {
    const secretOf = pairedSecrets(webhooks, secrets);
    const count = webhooks.length;
    const destinations = webhooks.flatMap((line, index) => {
        if (line === '')
            return [];
        const place = count === 1 ? '' : `line ${index + 1}: `;
        const texts = { webhook: line, secret: secretOf(index), keyword };
        const robot = robotOf(texts, allowedHosts, (field, rule) => (0,errors/* inputError */.Xu)(field, place + rule));
        return [{ name: `#${index + 1}`, group: undefined, pool: [robot] }];
    });
    const twice = firstRepeated(destinations.map(({ pool }) => keyOf(pool[0])));
    if (twice !== undefined) {
        const line = destinations[twice]?.name.slice(1);
        throw (0,errors/* inputError */.Xu)('webhook', `names the same robot twice, line ${line} again.`);
    }
    const empty = webhooks.flatMap((line, index) => (line === '' ? [index + 1] : []));
    return {
        destinations,
        groupsWithoutWebhook: [],
        defaultGroup: undefined,
        warnings: empty.map((line) => `Input "webhook" line ${line} of ${count} is empty, so this robot was left out. Is its secret set?`),
    };
}
/** Matches secrets by position; in order if only the webhooks have empty lines. */
function pairedSecrets(webhooks, secrets) {
    if (!secrets.some(isFilled))
        return () => '';
    if (secrets.length === webhooks.length)
        return (index) => secrets[index] ?? '';
    const [filledWebhooks, filledSecrets] = [webhooks.filter(isFilled), secrets.filter(isFilled)];
    if (filledWebhooks.length === filledSecrets.length) {
        return (index) => filledSecrets[webhooks.slice(0, index).filter(isFilled).length] ?? '';
    }
    throw (0,errors/* inputError */.Xu)('secret', `must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${filledWebhooks.length} webhooks and ${filledSecrets.length} secrets.`);
}
/** Undefined if no robot is left. */
function frozen(kind, { destinations, ...rest }) {
    const [first, ...others] = destinations;
    if (!first)
        return undefined;
    for (const { pool } of destinations) {
        for (const robot of pool) {
            Object.freeze(robot.webhook);
            Object.freeze(robot);
        }
        Object.freeze(pool);
    }
    return Object.freeze({ kind, destinations: Object.freeze([first, ...others]), ...rest });
}
/** The trimmed lines, empty ones included, without the last line end of a YAML block. */
function linesOf(text) {
    return text
        .replace(/\r?\n[ \t]*$/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
}
function isFilled(line) {
    return line !== '';
}

;// CONCATENATED MODULE: ./lib/robot/wire/proxy.js



/** The lower-case name wins, as in curl; but unlike there, an empty one does not hide the other. */
const names = { proxy: ['https_proxy', 'HTTPS_PROXY'], except: ['no_proxy', 'NO_PROXY'] };
/**
 * The proxy for an origin such as `https://oapi.dingtalk.com`; undefined for a direct connection. Loopback
 * is never proxied. Throws a `UserError` that names the variable, but not its value, if it is not a proxy
 * URL.
 */
function proxyFor(origin, env) {
    const { protocol, hostname, port } = new URL(origin);
    if (protocol !== 'https:' || isLoopback(hostname))
        return undefined;
    const name = firstSet(env, names.proxy);
    if (!name || isExcepted(hostname, port || '443', textOf(env, names.except)))
        return undefined;
    const url = proxyUrl(textOf(env, [name]));
    if (!url) {
        throw new errors/* UserError */.yo(`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Mend or unset it.`);
    }
    return {
        protocol: url.protocol === 'https:' ? 'https:' : 'http:',
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
        authorization: authorizationOf(url),
    };
}
/**
 * What must be masked of the proxy settings: credentials, as given and decoded, and any URL that contains
 * them. Never throws.
 */
function proxySecrets(env) {
    return names.proxy.flatMap((name) => {
        const value = textOf(env, [name]);
        const url = proxyUrl(value);
        if (!url)
            return /@/.test(value) ? [value] : [];
        const authorization = authorizationOf(url);
        if (!authorization)
            return [];
        return [
            value,
            url.href,
            url.password,
            decoded(url.password),
            `${decoded(url.username)}:${decoded(url.password)}`,
            authorization.reveal().replace('Basic ', ''),
        ].filter((text) => text !== '');
    });
}
/**
 * Entries of `no_proxy`: `*`, `host`, `.suffix`, `*.suffix`, each with or without `:port`. As in curl, a
 * host covers its subdomains.
 */
function isExcepted(hostname, port, list) {
    const host = bare(hostname);
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, only] = /^(.*?|\[.*\]):(\d+)$/.exec(bareColons(entry)) ?? [];
        if (only !== undefined && only !== port)
            return false;
        const suffix = bare(name).replace(/^\*?\./, '');
        return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}
/** The colons of an IPv6 address without brackets are not a port. */
function bareColons(entry) {
    return entry.split(':').length > 2 && !entry.startsWith('[') ? `[${entry}]` : entry;
}
function bare(host) {
    return host
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
function proxyUrl(value) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (value === '' || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
function authorizationOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    const credentials = `${decoded(username)}:${decoded(password)}`;
    return new Secret(`Basic ${Buffer.from(credentials).toString('base64')}`);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function firstSet(env, candidates) {
    return candidates.find((name) => env[name]?.trim());
}
function textOf(env, candidates) {
    const name = firstSet(env, candidates);
    return name === undefined ? '' : (env[name]?.trim() ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow/json.js

/**
 * Narrows responses and payloads: a value of the wrong type counts as absent, so that no odd field can stop
 * an alert.
 */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string, with `\n` as line ends. */
function json_textOf(value) {
    return typeof value === 'string' && value !== '' ? withLineFeeds(value) : undefined;
}
/** A non-negative integer. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** An RFC 3339 time that Date can read. */
function timeOf(value) {
    const text = json_textOf(value);
    return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}
/** Milliseconds between two times; undefined if one is unknown or they are in the wrong order. */
function durationMsOf(from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    const durationMs = (typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from);
    return durationMs >= 0 ? durationMs : undefined;
}
/** All strings, numbers and booleans in a value, in order, at any depth; without recursion. */
function leavesOf(value) {
    const leaves = [];
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (typeof next === 'object' && next !== null)
            open.push(...Object.values(next).reverse());
        else if (next !== null && next !== undefined)
            leaves.push(String(next));
    }
    return leaves;
}
/** The object without its undefined fields. */
function withoutUndefined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/workflow/needs.js


/** The results of a job. Source: docs.github.com, "Contexts reference", `needs.<job_id>.result`. */
const results = [
    'success',
    'failure',
    'cancelled',
    'skipped',
];
/** The `needs` input, `${{ toJSON(needs) }}`. Throws a UserError that names the job and the rule it breaks. */
function readNeeds(text) {
    const needs = contextOf('needs', text);
    return Object.fromEntries(Object.entries(needs).map(([key, need]) => [key, needOf(key, need)]));
}
/** The `matrix` input, `${{ toJSON(matrix) }}`: GitHub writes `null` for a job without a matrix. */
function readMatrix(text) {
    return contextOf('matrix', text);
}
function contextOf(name, text) {
    if (text.trim() === '')
        return {};
    const rule = `must be a JSON object as \${{ toJSON(${name}) }} writes it.`;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,errors/* inputError */.Xu)(name, rule, text);
    }
    if (value === null)
        return {};
    const context = objectOf(value);
    if (context === undefined)
        throw (0,errors/* inputError */.Xu)(name, rule, text);
    return context;
}
function needOf(key, value) {
    const need = objectOf(value);
    const result = results.find((known) => known === need?.result);
    if (result === undefined) {
        const given = JSON.stringify(need === undefined ? value : need.result);
        throw (0,errors/* inputError */.Xu)('needs', `must give every job a "result" of ${results.join(', ')}.`, `${key}: ${given}`);
    }
    const outputs = Object.entries(objectOf(need?.outputs) ?? {});
    return {
        result,
        outputs: Object.fromEntries(outputs.filter((entry) => typeof entry[1] === 'string')),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/notify-when.js
const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'];
/**
 * Whether one of the cases applies. A failure without known history counts as changed, so that no alert is
 * lost.
 */
function shouldNotify(cases, { outcome, change, failed }) {
    return cases.some((wanted) => {
        switch (wanted) {
            case 'always':
                return true;
            case 'success':
            case 'failure':
            case 'cancelled':
                return outcome === wanted;
            case 'changed':
                return (change.kind === 'changed' ||
                    (change.kind === 'unknown' && outcome === 'failure') ||
                    failed.some(({ isNew }) => isNew === true));
            case 'fixed':
                return change.kind === 'fixed' || change.kind === 'mended';
            default:
                return wanted;
        }
    });
}
/** Whether only the jobs say if the run is reported: a red branch may have a newly broken job. */
function decidesByJobs(cases, { change }) {
    return cases.includes('changed') && change.kind === 'still-failing';
}
/** Why nothing is sent, for the log. */
function notDue(cases, { outcome, change }) {
    const said = `Not sent: notify-when is \`${cases.join(', ')}\`, the run is \`${outcome}\``;
    if (decisionOf(cases, [outcome]) !== 'history')
        return `${said}.`;
    return change.kind === 'unknown'
        ? `${said}, and what went before it is not known (a first run, or the "github-token" lacks "actions: read").`
        : `${said} (${change.kind}).`;
}
/**
 * Whether a run with this outcome is reported: `past` if the history decides, `jobs` if the outcome itself
 * is uncertain.
 */
function decisionOf(cases, outcomes) {
    const [first = 'jobs', ...others] = outcomes.map((outcome) => decisionFor(cases, outcome));
    return others.every((other) => other === first) ? first : 'jobs';
}
function decisionFor(cases, outcome) {
    if (cases.some((wanted) => wanted === 'always' || wanted === outcome))
        return true;
    const needsPast = cases.some((wanted) => (wanted === 'changed' && outcome === 'failure') || (wanted === 'fixed' && outcome === 'success'));
    return needsPast && 'history';
}
/** What the `report` input can ask for. */
const reports = ['auto', 'run', 'event', 'health'];
/** Events that say nothing by themselves: the message is about their run. */
const runEvents = new Set(['workflow_run', 'workflow_dispatch', 'schedule']);
/**
 * Whether the message is about the run rather than about the event that triggered it: the run did not go
 * well, or the inputs ask about it. A push or a release in a successful job is reported as that event.
 * `report` decides if it is not `auto`.
 */
function reportsRun({ report = 'auto', ...asked }, eventName) {
    switch (report) {
        case 'run':
            return true;
        case 'event':
            // The event is the end of another run: there is nothing else to report.
            return eventName === 'workflow_run';
        case 'health':
            return false;
        case 'auto':
            return isRunOfInterest(asked, eventName);
        default:
            return report;
    }
}
function isRunOfInterest({ status, needs, notifyWhen }, eventName) {
    const isWell = status === 'success' || status === '';
    const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes('always');
    return !isWell || isAsked || runEvents.has(eventName);
}

// EXTERNAL MODULE: ./lib/yaml-input.js
var yaml_input = __nccwpck_require__(280);
;// CONCATENATED MODULE: ./lib/inputs.js











/** Upper bounds. Six hours is the longest job on a hosted runner. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;
/** GitHub lets a run be repeated for 30 days. */
const maxPeriodMs = 31 * 24 * 60 * 60 * 1000;
/** Input `on-failure`, read before the others because it also applies to their errors. */
function readOnFailure(get) {
    return get('on-failure') === 'warn' ? 'warn' : 'fail';
}
/** Reads every input. Passes all secrets to `mask` before any check, so that no error can show them. */
async function readInputs(get, env, mask, reading) {
    proxySecrets(env).forEach(mask);
    const robots = await readRobotInputs(get, mask);
    const workflow = await readWorkflowInputs(get);
    const dryRun = (0,input_values/* flag */.Jt)(get, 'dry-run');
    const directory = readRobots(robots);
    return Object.freeze({
        robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword.trim()) : undefined),
        groupEvents: await readGrouping(get, { env, ...reading }, directory, dryRun),
        onMissingWebhook: (0,input_values/* choice */.Yq)(get, 'on-missing-webhook', ['fail', 'skip']),
        event: await readEventInputs(get),
        workflow,
        delivery: {
            timeoutMs: seconds(get, 'timeout-seconds'),
            retries: count(get, 'retries'),
            deadlineMs: seconds(get, 'deadline-seconds'),
            delivery: (0,input_values/* choice */.Yq)(get, 'delivery', ['at-least-once', 'at-most-once']),
        },
        require: (0,input_values/* choice */.Yq)(get, 'require', ['all', 'any']),
        onFailure: (0,input_values/* choice */.Yq)(get, 'on-failure', ['fail', 'warn']),
        deadLetterFile: get('dead-letter-file'),
        dryRun,
    });
}
/** The inputs that say what the event is. */
async function readEventInputs(get) {
    const attributes = (0,input_values/* mapIn */.yL)('attributes', await (0,yaml_input/* readYaml */.g)('attributes', get('attributes')));
    return { ...readBareEventInputs(get), attributes };
}
/** The same without `attributes`. */
function readBareEventInputs(get) {
    return { file: get('event-file'), text: get('event'), githubEvent: get('event-name'), attributes: {} };
}
async function readRobotInputs(get, mask) {
    // Keeps an empty first line: it stands for a missing secret.
    const given = {
        webhook: get('webhook', { trimWhitespace: false }),
        secret: get('secret', { trimWhitespace: false }),
    };
    mask(get('github-token'));
    secretsOf({ ...given, robots: undefined }).forEach(mask);
    const robots = await (0,yaml_input/* readYaml */.g)('robots', get('robots'), { maps: 'ordered' });
    secretsOf({ ...given, robots }).forEach(mask);
    return { ...given, robots, keyword: get('keyword'), allowedHosts: await (0,input_values/* list */.p_)(get, 'allowed-hosts') };
}
/** Servers without `job.check_run_id` give '' or a text that is not an id; the job is then found by its name. */
function jobId(text) {
    return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
/** Loads what reads rules only if there are any. */
async function readGrouping(get, reading, robots, dryRun) {
    // A dry run without robots shows what any robot would get: there are no groups to choose from.
    const chatGroup = robots || !dryRun ? await (0,input_values/* list */.p_)(get, 'chat-group') : [];
    const inputs = { chatGroup, message: await (0,read_settings/* readMessageSettings */.P7)(get, reading) };
    if (get('rules') === '')
        return (0,event_group/* inOneGroup */.z)(inputs);
    const { readRules } = await __nccwpck_require__.e(/* import() */ 241).then(__nccwpck_require__.bind(__nccwpck_require__, 241));
    const rules = await (0,input_values/* yamlOrFile */.t2)(get, 'rules', reading, { scalars: 'strings' });
    if (rules === undefined)
        return (0,event_group/* inOneGroup */.z)(inputs);
    const choosesGroup = robots !== undefined || !dryRun;
    return await readRules(rules, { inputs, robots, choosesGroup, settingProblems: reading.settingProblems });
}
async function readWorkflowInputs(get) {
    const token = get('github-token');
    return {
        status: (0,input_values/* choice */.Yq)(get, 'status', ['success', 'failure', 'cancelled', 'skipped', '']),
        needs: readNeeds(get('needs')),
        matrix: get('matrix'),
        token: token === '' ? undefined : new Secret(token),
        checkRunId: jobId(get('check-run-id')),
        notifyWhen: await (0,input_values/* choices */.zM)(get, 'notify-when', notifyWhens),
        report: (0,input_values/* choice */.Yq)(get, 'report', reports),
        period: period(get),
    };
}
function seconds(get, input) {
    const given = get(input);
    const value = /^\d{1,6}(\.\d{1,3})?$/.test(given) ? Number(given) : 0;
    if (value > 0 && value <= maxSeconds)
        return value * 1000;
    throw (0,errors/* inputError */.Xu)(input, `must be a number of seconds above 0, at most ${maxSeconds}.`, given);
}
function count(get, input) {
    const given = get(input);
    const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
    if (value <= maxRetries)
        return value;
    throw (0,errors/* inputError */.Xu)(input, `must be a whole number from 0 to ${maxRetries}.`, given);
}
function period(get) {
    const given = get('period');
    const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(given) ?? [];
    const ms = Number(amount ?? 0) * (unit === 'd' ? 24 : 1) * 60 * 60 * 1000;
    if (ms > 0 && ms <= maxPeriodMs)
        return { text: given, ms };
    throw (0,errors/* inputError */.Xu)('period', 'must be hours or days, like `36h` or `7d`, and at most 31 days.', given);
}

;// CONCATENATED MODULE: ./lib/log.js


/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;
function createLog(core) {
    const redactors = new Map();
    const redact = (text) => [...redactors.values()].reduce((shown, each) => each(shown), text);
    const line = (text) => (0,printable/* printable */.g)(redact(text), maxAnnotation);
    return {
        debug: (text) => core.debug(line(text)),
        info: (text) => core.info(commandless(line(text))),
        notice: (text) => core.notice(line(text)),
        warning: (text) => core.warning(line(text)),
        fail: (text, onFailure) => {
            const lines = text.split('\n').map(line).join('\n').slice(0, maxAnnotation);
            if (onFailure === 'warn')
                core.warning(lines);
            else
                core.setFailed(lines);
        },
        redact,
        mask: (value) => {
            if (value.length < minSecretLength || redactors.has(value))
                return;
            redactors.set(value, createRedactor([value]));
            core.setSecret(value);
        },
    };
}
/** The runner accepts a `::` command after spaces at the start of a line too. */
function commandless(text) {
    return text.replace(/^\s*::/, (start) => start.replace('::', ': :'));
}

;// CONCATENATED MODULE: ./lib/message/template/run-variables.js
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
    headOwner: null,
    base: null,
    author: null,
};
const job = {
    name: null,
    conclusion: null,
    mayFail: null,
    current: null,
    isNew: null,
    url: null,
    startedAt: null,
    durationMs: null,
    failedSteps: null,
    annotations: null,
    log: null,
};
const annotation = { path: null, line: null, title: null, message: null };
const change = {
    kind: null,
    failedRuns: null,
    orMore: null,
    since: null,
    lastGreen: null,
    compareUrl: null,
};
const suspect = {
    sha: null,
    subject: null,
    author: null,
    login: null,
    url: null,
    isBot: null,
    isMerge: null,
};
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
 * The run as variables of a template. Unknown values are null, not missing: a template that worked yesterday
 * must not fail because GitHub returned less today.
 */
function runVariables(workflowRun) {
    return {
        status: workflowRun?.job.status ?? '',
        outcome: workflowRun?.outcome ?? '',
        job: { ...currentJob, ...workflowRun?.job },
        jobs: workflowRun?.jobs.map(jobVariables) ?? [],
        failed: workflowRun?.failed.map(jobVariables) ?? [],
        run: { ...run, ...workflowRun?.run },
        commit: workflowRun?.commit ? { ...commit, ...workflowRun.commit } : null,
        pull_request: workflowRun?.pullRequest ? { ...pullRequest, ...workflowRun.pullRequest } : null,
        counts: workflowRun?.counts ?? {},
        change: changeVariables(workflowRun?.change),
        suspects: workflowRun?.suspects?.commits.map((commit) => ({ ...suspect, ...commit })) ?? [],
        mended: workflowRun?.mended.map(jobVariables) ?? [],
        inputs: Object.fromEntries(workflowRun?.inputs.map(({ name, value }) => [name, value]) ?? []),
        people: { ...people, ...workflowRun?.people },
        matrix: workflowRun?.matrix ?? {},
        needs: workflowRun?.needs ?? {},
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
    const pastRunVariables = (run) => (run ? { ...pastRun, ...run } : null);
    return {
        ...change,
        ...known,
        since: pastRunVariables(known?.since),
        lastGreen: pastRunVariables(known?.lastGreen),
    };
}
/** The variables of every template; only their names count. */
const templateVariables = {
    event: {},
    data: {},
    github: {},
    ...runVariables(undefined),
    health: {},
};

;// CONCATENATED MODULE: ./lib/message/template/template-problems.js


/** The filters that `template.ts` adds. Their words and clocks are not needed for a check. */
const ownFilters = ['duration', 'time', 'short_sha', 'truncate'];
/**
 * The part of `settingProblems` that needs no messages: syntax, filters and variables of templates. Loads the
 * template engine only if there is a template.
 */
async function templateProblems({ title, text, buttons, payload }, keys) {
    const own = Object.entries({ title, text, buttons, payload }).filter(([key]) => keys.includes(key));
    const templates = own.flatMap(([input, value]) => template_problems_textsIn(value).flatMap((template) => (/\{[{%]/.test(template) ? [[input, template]] : [])));
    if (templates.length === 0)
        return [];
    const { Liquid } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 700, 23));
    const engine = new Liquid({ strictFilters: true, templates: {}, parseLimit: 100_000 });
    for (const name of ownFilters)
        engine.registerFilter(name, String);
    return templates.flatMap(([input, template]) => templateProblem(engine, input, template) ?? []);
}
function templateProblem(engine, input, template) {
    const known = Object.keys(templateVariables);
    try {
        const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
        const unknown = Object.keys(globals).find((name) => !known.includes(name));
        if (unknown === undefined)
            return undefined;
        const row = globals[unknown]?.[0]?.location.row;
        const line = row === undefined ? '' : `, line ${row}`;
        return `Input "${input}"${line}: unknown variable "${(0,printable/* printable */.g)(unknown)}". Known: ${known.join(', ')}.`;
    }
    catch (error) {
        return `Input "${input}": ${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error))}.`;
    }
}
/** The strings of a value. `readYaml` bounds its depth. */
function template_problems_textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(template_problems_textsIn) : [];
}

;// CONCATENATED MODULE: ./lib/missing-webhook.js


/** Where secrets may be missing, the user decides whether that is an error. */
const cure = 'Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.';
const nothingSentWithoutWebhook = 'Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".';
function missingWebhook() {
    return new errors/* UserError */.yo('There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
        `pass that as "webhook". ${cure}`);
}
function missingGroupWebhook(group) {
    return new errors/* UserError */.yo(`Group "${(0,printable/* printable */.g)(group)}" of "robots" has no webhook. Is its secret set? ${cure}`);
}

;// CONCATENATED MODULE: ./lib/stage.js
/** The values that the main stage of `watch` leaves to its post stage, by name. */
const stateNames = { stage: 'stage', failure: 'failure' };
/**
 * The inputs of action.yml that watch/action.yml does not have, with the values that take their place: `watch`
 * reports the run. `scripts/watch-action.ts` leaves them out.
 */
const absentInputs = {
    event: '',
    'event-file': '',
    'event-name': '',
    attributes: '',
    batch: 'each',
    report: 'run',
    period: '24h',
};
/** What the main stage left. Source: docs.github.com, "Sending values to the pre and post actions". */
function readStage(env) {
    return {
        stage: env[`STATE_${stateNames.stage}`] === 'post' ? 'post' : 'step',
        knownFailure: env[`STATE_${stateNames.failure}`] ?? '',
    };
}
/** Reads the inputs of watch/action.yml. */
function watchInputs(get) {
    return (name, options) => absentInputs[name] ?? get(name, options);
}

// EXTERNAL MODULE: ./lib/robot/directory/directory.js
var directory = __nccwpck_require__(952);
;// CONCATENATED MODULE: ./lib/watch-plan.js





/**
 * Checks what the post stage would find wrong, and says in one line what it will tell, and to whom; undefined if
 * there is no webhook and `on-missing-webhook` is `skip`. Throws the UserError that the post stage would.
 */
function watchPlan({ robots, onMissingWebhook, workflow, dryRun }, { chatGroup, message, hasRules }, env) {
    readMatrix(workflow.matrix);
    if (!robots) {
        if (onMissingWebhook === 'skip')
            return undefined;
        throw missingWebhook();
    }
    if (hasRules)
        return `When this job ends, its rules decide who will be told ${whenOf(workflow.notifyWhen)}.`;
    const selection = { chatGroup, xvchatgroup: undefined };
    const { destinations, groupsWithoutWebhook } = (0,directory/* destinationsFor */.Z)(robots, selection);
    const [group] = groupsWithoutWebhook;
    if (group !== undefined && onMissingWebhook === 'fail')
        throw missingGroupWebhook(group);
    if (destinations.length === 0)
        return undefined;
    if (!dryRun)
        for (const origin of (0,directory/* originsOf */.T)(robots))
            proxyFor(origin, env);
    const everybody = message.mentions.all && message.mentions.when === 'always' ? ', mentioning everybody' : '';
    const end = `When this job ends, ${whomOf(destinations)} will be told ${whenOf(workflow.notifyWhen)}${everybody}`;
    return dryRun ? `${end}; but this is a dry run, so the message is only shown.` : `${end}.`;
}
/** Names only: an address is a credential. */
function whomOf(destinations) {
    const groups = destinations.flatMap(({ group }) => (group === undefined ? [] : [`"${(0,printable/* printable */.g)(group)}"`]));
    if (groups.length === 0) {
        return destinations.length === 1 ? 'the robot' : `${destinations.length} robots`;
    }
    return `${groups.length === 1 ? 'group' : 'groups'} ${groups.join(', ')}`;
}
const ends = {
    always: 'however it ends',
    success: 'if it succeeds',
    failure: 'if it fails',
    cancelled: 'if it is cancelled',
    changed: 'if it fails after a success',
    fixed: 'if it succeeds after a failure',
};
function whenOf(cases) {
    if (cases.includes('always'))
        return ends.always;
    return cases.map((one) => ends[one]).join(' or ');
}

;// CONCATENATED MODULE: ./lib/watch.js










/**
 * The main stage of watch/action.yml, an entry of its own since it delays every job: it checks the inputs and says
 * what will be told. `main.ts` is the post stage.
 */
const { env } = process;
const log = createLog(core_namespaceObject);
const get = watchInputs(getInput);
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
void main();
async function main() {
    try {
        saveState(stateNames.stage, 'post');
        const inputs = await readInputs(get, env, log.mask, {
            files: 'later',
            settingProblems: templateProblems,
        });
        const message = await (0,read_settings/* readMessageSettings */.P7)(get, { env, files: 'later' });
        const chatGroup = await (0,input_values/* list */.p_)(get, 'chat-group');
        const plan = watchPlan(inputs, { chatGroup, message, hasRules: get('rules') !== '' }, env);
        const [problem] = await templateProblems(message, ['title', 'text', 'buttons', 'payload']);
        if (problem !== undefined)
            throw new errors/* UserError */.yo(problem);
        if (plan === undefined)
            log.notice(nothingSentWithoutWebhook.replace('was', 'will be'));
        else
            log.info(plan);
    }
    catch (error) {
        const failure = (0,errors/* errorText */.kc)(error);
        log.fail(failure, readOnFailure(get));
        saveState(stateNames.failure, log.redact(failure));
    }
}

module.exports = __webpack_exports__;
/******/ })()
;