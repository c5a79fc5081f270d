"use strict";

exports.id = 50;

exports.ids = [ 50 ];

exports.modules = {
  8125: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BB: () => decodeBase64Text,
      H3: () => isLikeBase64,
      Uq: () => openText,
      Vo: () => parseStructure
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
    var _cloudevent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7572);
    var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2147);
    const maxTextChars = 262144;
    function openText(text) {
      const inside = parseStructure(text);
      if (inside !== undefined || !isLikeBase64(text)) return inside;
      const decoded = decodeBase64Text(text);
      return decoded === undefined ? undefined : parseStructure(decoded);
    }
    function parseStructure(text) {
      const isStructure = /^\s*[{[]/.test(text.slice(0, 1e3)) && text.length <= maxTextChars;
      if (!isStructure || (0, _limits_js__WEBPACK_IMPORTED_MODULE_2__.e1)(text) !== undefined) return undefined;
      const value = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text);
      return typeof value === "object" && value !== null ? value : undefined;
    }
    function isLikeBase64(text) {
      return text.length >= 24 && text.length <= maxTextChars && text.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(text);
    }
    function decodeBase64Text(base64) {
      if (base64.length > maxTextChars || !/^[A-Za-z\d+/_-]*={0,2}$/.test(base64)) return undefined;
      try {
        const standard = base64.replaceAll("-", "+").replaceAll("_", "/");
        const text = (0, _cloudevent_js__WEBPACK_IMPORTED_MODULE_1__.oB)(standard, "text/plain");
        return typeof text === "string" && !/\p{Cc}/u.test(text.replaceAll(/[\t\r\n]/g, "")) ? text : undefined;
      } catch {
        return undefined;
      }
    }
  }),
  3050: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readRules: () => readRules
    });
    var directory = __webpack_require__(2029);
    var errors = __webpack_require__(2357);
    var run_attributes = __webpack_require__(8206);
    var json = __webpack_require__(8060);
    var time = __webpack_require__(170);
    var mention_problems = __webpack_require__(4733);
    var message_settings = __webpack_require__(6375);
    var encoded_text = __webpack_require__(8125);
    const textDialects = [ "exact", "prefix", "suffix" ];
    const filterDialects = [ ...textDialects, "all", "any", "not" ];
    function attributesIn(filters) {
      return filters.flatMap(filter => {
        if ("conditions" in filter) return filter.conditions.flatMap(({path: [name, ...keys]}) => keys.length === 0 ? name ?? [] : []);
        return attributesIn("filters" in filter ? filter.filters : [ filter.filter ]);
      });
    }
    function matches(filter, event) {
      switch (filter.dialect) {
       case "exact":
        return filter.conditions.every(({path: path, text: text}) => scalarAt(event, path) === text);

       case "prefix":
        return filter.conditions.every(({path: path, text: text}) => scalarAt(event, path)?.startsWith(text) === true);

       case "suffix":
        return filter.conditions.every(({path: path, text: text}) => scalarAt(event, path)?.endsWith(text) === true);

       case "all":
        return filter.filters.every(each => matches(each, event));

       case "any":
        return filter.filters.some(each => matches(each, event));

       case "not":
        return !matches(filter.filter, event);

       default:
        return filter;
      }
    }
    function scalarAt(event, path) {
      let value = event;
      for (const [index, key] of path.entries()) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
        const child = value[key];
        const isText = typeof child === "string" && index < path.length - 1;
        value = isText ? openedText(value, key, child) : child;
      }
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
    }
    const opened = new WeakMap;
    function openedText(parent, key, text) {
      const known = opened.get(parent) ?? new Map;
      if (!known.has(key)) known.set(key, (0, encoded_text.Uq)(text));
      opened.set(parent, known);
      return known.get(key);
    }
    var said = __webpack_require__(1879);
    var spelling = __webpack_require__(9544);
    const dayMinutes = 24 * 60;
    function isWithin({spans: spans, zone: zone}, moment) {
      const {year: year, month: month, day: day, clock: clock} = (0, time.ie)(zone)(moment);
      const [hours, minutes] = clock.split(":").map(Number);
      const minute = (hours ?? 0) * 60 + (minutes ?? 0);
      const today = (new Date(Date.UTC(Number(year), month - 1, Number(day))).getUTCDay() + 6) % 7;
      const yesterday = (today + 6) % 7;
      return spans.some(({days: days, from: from, to: to}) => from < to ? days.includes(today) && minute >= from && minute < to : days.includes(today) && minute >= from || days.includes(yesterday) && minute < to);
    }
    function readHours(items) {
      const spans = [];
      let days = [];
      let isOpen = false;
      for (const item of items) {
        const [, named = "", time] = itemForm.exec(item) ?? [];
        const found = named.trim() === "" ? undefined : readDays(named.trim());
        if (found && "problem" in found) return found;
        if (found) days = isOpen ? [ ...days, ...found ] : found;
        isOpen = time === undefined;
        if (isOpen && found === undefined) return wrong(item);
        if (time === undefined) continue;
        const read = readTime(time, item);
        if ("problem" in read) return read;
        spans.push({
          ...read,
          days: days.length > 0 ? days : everyDay
        });
      }
      if (isOpen || spans.length === 0) return wrong(items.at(-1) ?? "");
      return spans;
    }
    const everyDay = [ 0, 1, 2, 3, 4, 5, 6 ];
    const itemForm = /^([^\d]*)(\d.*)?$/s;
    const timeForm = /^(\d{1,2})(?:[:：](\d{2}))? ?[-–—~至到] ?(\d{1,2})(?:[:：](\d{2}))?$/;
    function readTime(time, item) {
      const match = timeForm.exec(time.trim());
      if (match === null) return wrong(item);
      const [, fromHour, fromMinute = "0", toHour, toMinute = "0"] = match;
      if (Number(fromMinute) > 59 || Number(toMinute) > 59) return noTime(item);
      const from = Number(fromHour) * 60 + Number(fromMinute);
      const to = Number(toHour) * 60 + Number(toMinute);
      if (from >= dayMinutes || to > dayMinutes) return noTime(item);
      if (from === to) return {
        problem: (0, said.cv)`begins and ends at the same time; the whole day is \`00:00-24:00\`.`,
        given: item
      };
      return {
        from: from,
        to: to
      };
    }
    function wrong(item) {
      return {
        problem: (0, said.cv)`must be times like \`Mon-Fri 09:00-19:00\`, separated by commas.`,
        given: item
      };
    }
    function noTime(item) {
      return {
        problem: (0, said.cv)`must have times from \`00:00\` to \`24:00\`.`,
        given: item
      };
    }
    const dayNames = [ "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" ];
    const chineseDays = [ "一", "二", "三", "四", "五", "六", "日" ];
    function readDays(text) {
      const [first = "", last = first, ...more] = text.split(/[-–—~至到]/).map(word => word.trim());
      if (more.length > 0) return wrong(text);
      const [from, to] = [ dayOf(first), dayOf(last) ];
      if (from === undefined) return unknownDay(first);
      if (to === undefined) return unknownDay(last);
      const count = (to - from + 7) % 7 + 1;
      return Array.from({
        length: count
      }, (_, index) => (from + index) % 7);
    }
    function dayOf(word) {
      const name = word.toLowerCase();
      const chinese = /^(?:周|星期|礼拜)(.)$/u.exec(name)?.[1];
      const day = chinese === undefined ? dayNames.findIndex(known => name.length >= 3 && known.startsWith(name)) : chineseDays.indexOf(chinese === "天" ? "日" : chinese);
      return day < 0 ? undefined : day;
    }
    function unknownDay(word) {
      const short = dayNames.map(name => `${name[0]?.toUpperCase()}${name.slice(1, 3)}`);
      return {
        problem: (0, said.cv)`must name days as \`Mon\`, \`Tue\`, \`Wed\`, \`Thu\`, \`Fri\`, \`Sat\` and \`Sun\`.`,
        given: word,
        near: (0, spelling.pA)(word, short)
      };
    }
    const ruleLimits = {
      rules: 2e3,
      conditions: 2e4
    };
    function nameList(names) {
      return (0, said.KE)(names.map(name => `\`${name}\``));
    }
    function applyRules(events, rules, inputs) {
      const ruled = events.map(event => ({
        event: event,
        matching: matchingRules(event, rules)
      }));
      return {
        notifications: ruled.flatMap(({event: event, matching: matching}) => notificationsOf(event, matching, inputs)),
        decisions: ruled.map(({event: event, matching: matching}) => ({
          event: event,
          by: describeRules(matching)
        }))
      };
    }
    function matchingRules(event, rules) {
      const found = [];
      for (const rule of rules) {
        if (!rule.filters.every(filter => matches(filter, event))) continue;
        found.push(rule);
        if (!rule.isContinued) break;
      }
      return found;
    }
    function notificationsOf(event, matching, inputs) {
      if (matching.length === 0) return [ {
        ...inputs,
        event: event,
        label: ""
      } ];
      return matching.flatMap(({handling: handling, name: {number: number, name: name = `#${number}`}}, index) => handling === undefined ? [] : {
        ...handling,
        event: event,
        label: index === 0 ? "" : name
      });
    }
    function describeRules(matching) {
      if (matching.length === 0) return (0, said.cv)`no rule`;
      return (0, said.KE)(matching.map(({name: name, handling: handling}) => handling === undefined ? (0, 
      said.cv)`dropped by ${(0, errors.QZ)(name)}` : (0, errors.QZ)(name)));
    }
    function readFilters(value, path, refuse) {
      if (!Array.isArray(value)) {
        refuse(path, (0, said.cv)`must be a list of filters.`, value);
        return [];
      }
      return value.flatMap((item, index) => readFilter(item, [ ...path, index + 1 ], refuse) ?? []);
    }
    function readFilter(value, path, refuse) {
      const [dialect, ...others] = (0, json.Gv)(value) ? Object.keys(value) : [];
      const known = filterDialects.find(name => name === dialect);
      if (!(0, json.Gv)(value) || dialect === undefined) {
        refuse(path, (0, said.cv)`must be one filter, a map like \`exact: { type: com.github.push }\`.`, value);
        return undefined;
      }
      if (known === undefined) {
        const meant = otherDialects.get((0, spelling.iB)(dialect)) ?? (0, spelling.pA)(dialect, filterDialects);
        refuse(path, (0, said.cv)`must be one of the dialects ${nameList(filterDialects)}.`, dialect, meant);
        return undefined;
      }
      if (others.length > 0) {
        refuse(path, (0, said.cv)`must have one dialect per filter; write each as its own item.`, [ dialect, ...others ].join(", "));
        return undefined;
      }
      const inner = value[known];
      const innerPath = [ ...path, known ];
      if (isTextDialect(known)) return {
        dialect: known,
        conditions: readConditions(inner, innerPath, refuse)
      };
      if (known === "not") {
        const filter = readFilter(inner, innerPath, refuse);
        return filter && {
          dialect: known,
          filter: filter
        };
      }
      if (Array.isArray(inner) && inner.length === 0) {
        refuse(innerPath, (0, said.cv)`must have at least one filter.`);
      }
      return {
        dialect: known,
        filters: readFilters(inner, innerPath, refuse)
      };
    }
    const otherDialects = new Map([ [ "equals", "exact" ], [ "eq", "exact" ], [ "is", "exact" ], [ "startswith", "prefix" ], [ "endswith", "suffix" ], [ "and", "all" ], [ "or", "any" ] ]);
    function isTextDialect(dialect) {
      return textDialects.some(name => name === dialect);
    }
    function readConditions(value, path, refuse) {
      if (!(0, json.Gv)(value) || Object.keys(value).length === 0) {
        refuse(path, (0, said.cv)`must be a map of attributes to strings, with at least one attribute.`, value);
        return [];
      }
      return Object.entries(value).flatMap(([name, text]) => readCondition(name, text, path, refuse) ?? []);
    }
    function readCondition(name, text, path, refuse) {
      const named = pathOf(name);
      if (named === undefined) {
        const problem = (0, said.cv)`must name attributes (lower-case letters and digits) or paths into the data (\`data.alert.state\`).`;
        refuse(path, problem, name, meantPath(name));
        return undefined;
      }
      if (typeof text === "string" && text !== "") return {
        path: named,
        text: text
      };
      refuse([ ...path, name ], (0, said.cv)`must be a string that is not empty.`, text);
      return undefined;
    }
    function pathOf(name) {
      if (/^[a-z\d]+$/.test(name)) return [ name ];
      const [first, ...keys] = name.split(".");
      return first === "data" && keys.every(key => key !== "") ? [ "data", ...keys ] : undefined;
    }
    function meantPath(name) {
      const [first = "", ...keys] = name.replace(/^event\./, "").split(".");
      if (keys.length === 0) return (0, spelling.pA)(first, run_attributes.Th);
      if (keys.includes("") || first === "") return undefined;
      return [ "data", ...(0, spelling.pA)(first, [ "data" ]) === undefined ? [ first ] : [], ...keys ].join(".");
    }
    function filterSize(filters) {
      return filters.reduce((sum, filter) => sum + 1 + innerSize(filter), 0);
    }
    function innerSize(filter) {
      if ("conditions" in filter) return filter.conditions.length;
      return filterSize("filters" in filter ? filter.filters : [ filter.filter ]);
    }
    var kinds = __webpack_require__(2404);
    var table = __webpack_require__(1008);
    async function readRule(value, number, context) {
      const name = {
        number: number,
        name: (0, json.Gv)(value) ? nameIn(value) : undefined
      };
      const at = {
        input: "rules",
        rule: name
      };
      if (!(0, json.Gv)(value)) {
        const problem = (0, said.cv)`must be a map with \`filters\` and what to do.`;
        return {
          rule: undefined,
          problems: [ {
            at: at,
            problem: problem,
            given: value
          } ],
          warnings: []
        };
      }
      const problems = unknownKeys(value, at);
      const given = Object.fromEntries(Object.entries(value).filter(([key]) => table.dv.includes(key)));
      const refuse = (path, problem, wrong, near) => void problems.push({
        at: (0, errors.VV)(at, ...path),
        problem: problem,
        given: wrong,
        near: near
      });
      const filters = "filters" in given ? readFilters(given.filters, [ "filters" ], refuse) : [];
      const own = await readKeys(table.IC, given, at, context);
      if (own.values.name === "") refuse([ "name" ], (0, said.cv)`must not be empty.`, given.name);
      const [isDropped, isContinued] = [ own.values.drop === true, own.values.continue === true ];
      if (isDropped) refuseDropped(given, isContinued, refuse);
      const spans = own.values.hours === undefined ? undefined : readHours(own.values.hours);
      if (spans && "problem" in spans) refuse([ "hours" ], spans.problem, spans.given, spans.near);
      const {handling: handling, ...read} = await readHandling(given, name, context);
      problems.push(...own.problems, ...read.problems);
      if (problems.length === 0) problems.push(...await problemsOf(handling, Object.keys(given), context));
      const {mentions: mentions, setBy: setBy, locale: locale, timezone: timezone} = handling.settings;
      const hours = spans && !("problem" in spans) ? {
        spans: spans,
        zone: (0, time.wy)(locale, timezone)
      } : undefined;
      return {
        rule: {
          name: name,
          filters: filters,
          hours: hours,
          isContinued: isContinued,
          handling: isDropped ? undefined : handling
        },
        problems: problems,
        warnings: [ ...strangeAttributes(filters, at), ...isDropped ? [] : [ ...read.warnings, ...(0, 
        mention_problems.n)(mentions, setBy) ] ]
      };
    }
    function nameIn({name: name}) {
      return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined;
    }
    function unknownKeys(given, at) {
      return Object.keys(given).filter(key => !table.dv.includes(key)).map(key => ({
        at: (0, errors.VV)(at, key),
        problem: (0, said.cv)`is not a rule key. Known: ${nameList(table.dv)}.`,
        near: otherKeys.get((0, spelling.iB)(key)) ?? (0, spelling.pA)(key, table.dv)
      }));
    }
    const otherKeys = new Map([ [ "match", "filters" ], [ "matchers", "filters" ], [ "when", "filters" ], [ "if", "filters" ], [ "receiver", "chat-group" ], [ "group", "chat-group" ], [ "robot", "chat-group" ], [ "content", "text" ], [ "message", "text" ], [ "skip", "drop" ], [ "ignore", "drop" ] ]);
    function strangeAttributes(filters, at) {
      return (0, said.kJ)(attributesIn(filters).flatMap(name => {
        const meant = run_attributes.Th.includes(name) ? undefined : (0, spelling.pA)(name, run_attributes.Th);
        if (meant === undefined) return [];
        const warning = (0, said.cv)`no event has the attribute "${name}" unless its sender added it.`;
        return (0, said.hC)((0, errors.qj)(at, warning), (0, spelling.au)(meant));
      }));
    }
    function refuseDropped(given, isContinued, refuse) {
      if (isContinued) refuse([ "drop" ], (0, said.cv)`ends the search, so it cannot be used with "continue".`);
      const idle = table.Rf.filter(key => key in given && !(key === "timezone" && "hours" in given));
      if (idle.length > 0) refuse([ "drop" ], (0, said.cv)`sends nothing, so the rule cannot set ${nameList(idle)}.`);
    }
    async function readKeys(rows, given, rule, {files: files}) {
      return await (0, table.e2)(rows, async row => {
        const value = given[row.input];
        if (value === undefined) return undefined;
        const at = (0, errors.VV)(rule, row.input);
        return {
          value: await (0, kinds.T6)(row, value, at, files),
          warnings: typeof value === "string" ? (0, kinds.xp)(row, value, at) : []
        };
      });
    }
    async function readHandling(given, rule, context) {
      const {inputs: inputs} = context;
      const at = {
        input: "rules",
        rule: rule
      };
      const parts = {
        routing: await readKeys(table.tp.routing, given, at, context),
        message: await readKeys(table.tp.message, given, at, context),
        mentions: await readKeys(table.tp.mentions, given, at, context)
      };
      const setBy = {
        rule: rule,
        keys: table.Rf.filter(key => key in given)
      };
      const {chatGroup: chatGroup} = parts.routing.values;
      const all = Object.values(parts);
      return {
        handling: {
          chatGroup: chatGroup === undefined ? inputs.chatGroup : context.choosesGroup ? chatGroup : [],
          settings: {
            ...inputs.settings,
            ...parts.message.values,
            mentions: {
              ...inputs.settings.mentions,
              ...parts.mentions.values
            },
            setBy: setBy
          }
        },
        problems: [ ...all.flatMap(({problems: problems}) => problems), ...groupProblems(chatGroup ?? [], (0, 
        message_settings.e7)(setBy, "chat-group"), context) ],
        warnings: all.flatMap(({warnings: warnings}) => warnings)
      };
    }
    function groupProblems(chatGroup, at, {robots: robots}) {
      if (robots === undefined || chatGroup.length === 0) return [];
      try {
        (0, directory.Z)(robots, {
          chatGroup: chatGroup,
          xvchatgroup: undefined,
          at: at
        });
        return [];
      } catch (error) {
        if (error instanceof errors.dz) return error.problems;
        throw error;
      }
    }
    async function problemsOf({settings: settings}, keys, {inputs: inputs, settingProblems: settingProblems}) {
      const own = [ "payload", "buttons" ].find(key => keys.includes(key));
      const isDigest = inputs.settings.batch === "digest" && own !== undefined;
      const digest = isDigest ? (0, errors.Xu)((0, message_settings.e7)(settings.setBy, own), (0, 
      said.cv)`cannot be used with \`batch: digest\`.`).problems : [];
      return [ ...digest, ...await settingProblems(settings, keys) ];
    }
    async function readRules(value, context) {
      if (!Array.isArray(value)) throw (0, errors.Xu)("rules", (0, said.cv)`must be a YAML list of rules, or the path of a file with one.`);
      if (value.length > ruleLimits.rules) throw (0, errors.Xu)("rules", (0, said.cv)`must have at most ${ruleLimits.rules} rules, not ${value.length}.`);
      const rules = [];
      const problems = [];
      const warnings = [];
      for (const [index, item] of value.entries()) {
        await (context.files.time?.check());
        const read = await readRule(item, index + 1, context);
        problems.push(...read.problems);
        warnings.push(...read.warnings);
        if (read.rule !== undefined) rules.push(read.rule);
      }
      if (problems.length > 0) throw new errors.dz(problems);
      const size = rules.reduce((sum, {filters: filters}) => sum + filterSize(filters), 0);
      if (size > ruleLimits.conditions) {
        throw (0, errors.Xu)("rules", (0, said.cv)`must have at most ${ruleLimits.conditions} filters and conditions, not ${size}.`);
      }
      warnings.push(...unreachable(rules));
      return (events, now) => {
        const used = rules.filter(({hours: hours}) => hours === undefined || isWithin(hours, now));
        return {
          ...applyRules(events, used, context.inputs),
          warnings: warnings
        };
      };
    }
    function unreachable(rules) {
      const last = rules.findIndex(rule => rule.filters.length === 0 && !rule.isContinued && rule.hours === undefined);
      const next = last === -1 ? undefined : rules[last + 1];
      const all = rules[last];
      if (next === undefined || all === undefined) return [];
      return [ (0, said.cv)`${(0, errors.o5)("rules")}: ${(0, errors.QZ)(next.name)} and the rules after it never apply, because ${(0, 
      errors.QZ)(all.name)} has no filters and matches every event. Move that one to the end.` ];
    }
  })
};


