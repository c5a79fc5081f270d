"use strict";
exports.id = 241;
exports.ids = [241];
exports.modules = {

/***/ 241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRules: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(357);
// EXTERNAL MODULE: ./lib/message/event-group.js
var event_group = __webpack_require__(986);
;// CONCATENATED MODULE: ./lib/rules/filter.js
const textDialects = ['exact', 'prefix', 'suffix'];
const dialects = [...textDialects, 'all', 'any', 'not'];
/** Whether the filter is true for the event. As deep as the filter, which `read-filter.ts` bounds. */
function matches(filter, event) {
    switch (filter.dialect) {
        case 'exact':
            return filter.conditions.every(({ path, text }) => textAt(event, path) === text);
        case 'prefix':
            return filter.conditions.every(({ path, text }) => textAt(event, path)?.startsWith(text) === true);
        case 'suffix':
            return filter.conditions.every(({ path, text }) => textAt(event, path)?.endsWith(text) === true);
        case 'all':
            return filter.filters.every((each) => matches(each, event));
        case 'any':
            return filter.filters.some((each) => matches(each, event));
        case 'not':
            return !matches(filter.filter, event);
        default:
            return filter;
    }
}
/**
 * The text of an attribute or of a scalar in the data; booleans and numbers as CloudEvents writes them.
 * Undefined for whatever is absent, null, a list or an object.
 */
function textAt(event, path) {
    let value = event;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/group-events.js


/**
 * Groups events by the rules that take them. Rules are tried in order; the first that matches decides, and
 * those after one with `continue` are tried too. An event that no rule matches goes by the inputs.
 */
function groupEvents(events, rules, inputs) {
    const taken = new Map(rules.map((rule) => [rule, []]));
    const others = [];
    const firstRule = new Map();
    const decisions = events.map((event) => {
        const matching = matchingRules(event, rules);
        if (matching.length === 0)
            others.push(event);
        for (const rule of matching) {
            if (rule.settings === undefined)
                break;
            taken.get(rule)?.push(event);
            if (!firstRule.has(event))
                firstRule.set(event, rule);
        }
        return { event, by: decisionOf(matching) };
    });
    const groups = rules.flatMap((rule) => groupOf(rule, taken.get(rule) ?? [], firstRule));
    return { groups: others.length === 0 ? groups : [...groups, (0,event_group/* ofInputs */.p)(others, inputs)], decisions };
}
/** The rules that take an event: the last one ends the search, or there is no other. */
function matchingRules(event, rules) {
    const found = [];
    for (const rule of rules) {
        if (!rule.filters.every((filter) => matches(filter, event)))
            continue;
        found.push(rule);
        if (!rule.isContinued)
            break;
    }
    return found;
}
function groupOf(rule, events, firstRule) {
    const { settings, name, withPlace } = rule;
    if (settings === undefined || events.length === 0)
        return [];
    const labelOf = (event) => (firstRule.get(event) === rule ? '' : name);
    return [{ ...settings, events, labelOf, withPlace }];
}
function decisionOf(matching) {
    if (matching.length === 0)
        return 'no rule';
    return matching
        .map(({ title, settings }) => (settings === undefined ? `dropped by ${title}` : title))
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/problems.js
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A list of names for a sentence: `all`, `any`. */
function namesOf(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/read-filter.js


/** The filters of a rule, or of `all` and `any`. Those that are wrong are refused and left out. */
function readFilters(value, place, refuse) {
    if (!Array.isArray(value)) {
        refuse(`"${place}" must be a list of filters.`, value);
        return [];
    }
    return value.flatMap((item, index) => readFilter(item, `${place}[${index + 1}]`, refuse) ?? []);
}
/** As deep as its value; YAML is read to a depth of 64. */
function readFilter(value, place, refuse) {
    const [dialect, ...others] = isMap(value) ? Object.keys(value) : [];
    const known = dialects.find((name) => name === dialect);
    if (!isMap(value) || dialect === undefined) {
        refuse(`"${place}" must be one filter, a map like \`exact: { type: com.github.push }\`.`, value);
        return undefined;
    }
    if (known === undefined) {
        refuse(`"${place}" must be one of the dialects ${namesOf(dialects)}.`, dialect);
        return undefined;
    }
    if (others.length > 0) {
        refuse(`"${place}" must have one dialect a filter; write each as an item of its own.`, [dialect, ...others].join(', '));
        return undefined;
    }
    const inner = value[known];
    const innerPlace = `${place}.${known}`;
    if (isTextDialect(known))
        return { dialect: known, conditions: readConditions(inner, innerPlace, refuse) };
    if (known === 'not') {
        const filter = readFilter(inner, innerPlace, refuse);
        return filter && { dialect: known, filter };
    }
    if (Array.isArray(inner) && inner.length === 0) {
        refuse(`"${innerPlace}" must have at least one filter.`);
    }
    return { dialect: known, filters: readFilters(inner, innerPlace, refuse) };
}
function isTextDialect(dialect) {
    return textDialects.some((name) => name === dialect);
}
function readConditions(value, place, refuse) {
    if (!isMap(value) || Object.keys(value).length === 0) {
        refuse(`"${place}" must be a map of attributes to texts, with at least one attribute.`, value);
        return [];
    }
    return Object.entries(value).flatMap(([name, text]) => readCondition(name, text, place, refuse) ?? []);
}
function readCondition(name, text, place, refuse) {
    const path = pathOf(name);
    if (path === undefined) {
        refuse(`"${place}" must name attributes (lower-case letters and digits) or paths into the data (\`data.alert.state\`).`, name);
        return undefined;
    }
    if (typeof text === 'string' && text !== '')
        return { path, text };
    refuse(`"${place}.${name}" must be a text that is not empty.`, text);
    return undefined;
}
/** CloudEvents 1.0, "Naming conventions". `data_base64` is a member of the JSON format, not an attribute. */
function pathOf(name) {
    if (/^[a-z\d]+$/.test(name))
        return [name];
    const [first, ...keys] = name.split('.');
    return first === 'data' && keys.length > 0 && keys.every((key) => key !== '')
        ? ['data', ...keys]
        : undefined;
}
/** Filters and conditions, nested ones included. */
function sizeOf(filters) {
    return filters.reduce((sum, filter) => sum + 1 + innerSize(filter), 0);
}
function innerSize(filter) {
    if ('conditions' in filter)
        return filter.conditions.length;
    return sizeOf('filters' in filter ? filter.filters : [filter.filter]);
}

// EXTERNAL MODULE: ./lib/input-values.js + 3 modules
var input_values = __webpack_require__(681);
// EXTERNAL MODULE: ./lib/message/read-settings.js + 3 modules
var read_settings = __webpack_require__(375);
// EXTERNAL MODULE: ./lib/printable.js + 1 modules
var printable = __webpack_require__(203);
// EXTERNAL MODULE: ./lib/robot/directory/directory.js
var directory = __webpack_require__(952);
;// CONCATENATED MODULE: ./lib/rules/place.js
/**
 * Names the rule in an error or warning about a setting that the rule gives: `Input "title" …` becomes
 * `Input "rules", rule 1 "security": "title" …`. A setting of the inputs keeps its text.
 */
function placeIn(ruleTitle, keys) {
    return (text) => {
        const [, problem = '', key = ''] = /^Input ("([a-z-]+).*)$/s.exec(text) ?? [];
        return keys.includes(key) ? `${titled(ruleTitle)} ${problem}` : text;
    };
}
/** The start of an error about a rule. */
function titled(ruleTitle) {
    return `Input "rules", ${ruleTitle}:`;
}

;// CONCATENATED MODULE: ./lib/rules/rule.js

/** Most rules, and most filters and conditions in all of them. */
const limits = { rules: 2_000, conditions: 20_000 };
/** The inputs that a rule may set, with the meaning and the checks of these inputs. */
const settingKeys = ['chat-group', ...Object.keys(read_settings/* messageInputs */.VE), ...Object.keys(read_settings/* mentionInputs */.QD)];
const ruleKeys = ['name', 'filters', ...settingKeys, 'continue', 'drop'];

;// CONCATENATED MODULE: ./lib/rules/read-rule.js









/** Keys whose value may be a list. */
const listKeys = new Set([
    'filters',
    'chat-group',
    'buttons',
    'at-mobiles',
    'at-user-ids',
    'at-logins',
]);
/** Reads one item of the list; `number` counts from 1. */
async function readRule(value, number, context) {
    const problems = [];
    const title = titleOf(value, number);
    const refuse = (problem, given) => void problems.push(`${titled(title)} ${problem}${shown(given)}`);
    if (!isMap(value)) {
        refuse('must be a map with `filters` and what to do.', value);
        return { rule: undefined, problems };
    }
    const fields = readFields(value, refuse);
    const withPlace = placeIn(title, Object.keys(fields));
    const attempt = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(withPlace(error.message));
            return undefined;
        }
    };
    const get = (name) => textOf(fields[name]);
    const flagOf = async (key) => key in fields && (await attempt(() => (0,input_values/* flag */.Jt)(get, key))) === true;
    const filters = 'filters' in fields ? readFilters(fields.filters, 'filters', refuse) : [];
    const [isDropped, isContinued] = [await flagOf('drop'), await flagOf('continue')];
    if (isDropped)
        refuseDropped(fields, isContinued, refuse);
    const settings = await readSettings(fields, get, context, attempt);
    if (problems.length === 0)
        problems.push(...(await problemsOf(settings, fields, context)).map(withPlace));
    const name = typeof fields.name === 'string' ? fields.name.trim() : `#${number}`;
    const rule = { name, title, filters, isContinued, settings: isDropped ? undefined : settings, withPlace };
    return { rule, problems };
}
function titleOf(value, number) {
    const name = isMap(value) ? value.name : undefined;
    const isNamed = typeof name === 'string' && name.trim() !== '';
    return isNamed ? `rule ${number} "${(0,printable/* printable */.g)(name.trim())}"` : `rule ${number}`;
}
function shown(given) {
    if (given === undefined)
        return '';
    return ` Given: "${(0,printable/* printable */.g)(typeof given === 'string' ? given : JSON.stringify(given))}".`;
}
/** The keys that a rule may have, with values of their kind. */
function readFields(value, refuse) {
    return Object.fromEntries(Object.entries(value).filter(([key, given]) => {
        if (!ruleKeys.includes(key)) {
            refuse(`"${(0,printable/* printable */.g)(key)}" is no key of a rule. Known: ${namesOf(ruleKeys)}.`);
            return false;
        }
        const rule = kindProblem(key, given);
        if (rule !== undefined)
            refuse(`"${key}" ${rule}`, given);
        return rule === undefined;
    }));
}
function kindProblem(key, given) {
    if (typeof given === 'string')
        return key === 'name' && given.trim() === '' ? 'must not be empty.' : undefined;
    if (key === 'payload')
        return isMap(given) ? undefined : 'must be a DingTalk message, a map.';
    if (listKeys.has(key))
        return Array.isArray(given) ? undefined : 'must be a list.';
    return 'must be a text, not a list or map.';
}
/** As an input has it: text, or YAML. */
function textOf(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
function refuseDropped(fields, isContinued, refuse) {
    if (isContinued)
        refuse('"drop" ends the search, so it cannot stand with "continue".');
    const idle = settingKeys.filter((key) => key in fields);
    if (idle.length > 0)
        refuse(`"drop" tells nothing, so the rule cannot set ${namesOf(idle)}.`);
}
/** The settings of the inputs with those of the rule in their place. */
async function readSettings(fields, get, { inputs, robots, choosesGroup }, attempt) {
    const readAll = async (readers) => {
        const own = Object.entries(readers).filter(([key]) => key in fields);
        const parts = await Promise.all(own.map(([, read]) => attempt(() => read(get))));
        return Object.assign({}, ...parts);
    };
    const message = await readAll(read_settings/* messageInputs */.VE);
    const mentions = await readAll(read_settings/* mentionInputs */.QD);
    const chatGroup = await attempt(async () => {
        if (!('chat-group' in fields))
            return inputs.chatGroup;
        const given = await (0,input_values/* list */.p_)(get, 'chat-group');
        if (robots !== undefined && given.length > 0) {
            (0,directory/* destinationsFor */.Z)(robots, { chatGroup: given, xvchatgroup: undefined });
        }
        return choosesGroup ? given : [];
    });
    return {
        chatGroup: chatGroup ?? [],
        message: { ...inputs.message, ...message, mentions: { ...inputs.message.mentions, ...mentions } },
    };
}
/** What is wrong with settings that are each well-formed: templates, and what does not go together. */
async function problemsOf({ message }, fields, { inputs, settingProblems }) {
    const idle = ['payload', 'buttons'].filter((key) => key in fields);
    const isDigest = inputs.message.batch === 'digest';
    const [own] = isDigest ? idle : [];
    const digest = own === undefined ? [] : [`Input "${own}" cannot be used with \`batch: digest\`.`];
    return [...digest, ...(await settingProblems(message, Object.keys(fields)))];
}

;// CONCATENATED MODULE: ./lib/rules/read-rules.js





/** Errors shown of one file. */
const maxShown = 20;
/**
 * Reads the parsed value of input `rules`; every scalar in it is text. Throws one `UserError` with a line for
 * each mistake, which names rule, key and value.
 */
async function readRules(value, context) {
    if (!Array.isArray(value))
        throw (0,errors/* inputError */.Xu)('rules', 'must be a YAML list of rules, or the path of a file with one.');
    if (value.length > limits.rules)
        throw (0,errors/* inputError */.Xu)('rules', `must have at most ${limits.rules} rules, not ${value.length}.`);
    const rules = [];
    const problems = [];
    for (const [index, item] of value.entries()) {
        const read = await readRule(item, index + 1, context);
        problems.push(...read.problems);
        if (read.rule !== undefined)
            rules.push(read.rule);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(shownProblems(problems));
    const size = rules.reduce((sum, { filters }) => sum + sizeOf(filters), 0);
    if (size > limits.conditions) {
        throw (0,errors/* inputError */.Xu)('rules', `must have at most ${limits.conditions} filters and conditions, not ${size}.`);
    }
    const warnings = unreachable(rules);
    return (events) => ({ ...groupEvents(events, rules, context.inputs), warnings });
}
function shownProblems(problems) {
    const left = problems.length - maxShown;
    return [...problems.slice(0, maxShown), ...(left > 0 ? [`And ${left} more.`] : [])].join('\n');
}
/** Rules after one that takes every event. */
function unreachable(rules) {
    const last = rules.findIndex(({ filters, isContinued }) => filters.length === 0 && !isContinued);
    const next = last === -1 ? undefined : rules[last + 1];
    if (next === undefined)
        return [];
    return [
        `Input "rules": ${next.title} and what follows it takes no event, since ${rules[last]?.title} has no filters and takes all of them. Move it to the end.`,
    ];
}


/***/ })

};
;