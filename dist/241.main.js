"use strict";

exports.id = 241;

exports.ids = [ 241 ];

exports.modules = {
  2241: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readRules: () => readRules
    });
    var errors = __webpack_require__(2357);
    var lib_said = __webpack_require__(1879);
    var event_group = __webpack_require__(6986);
    var json = __webpack_require__(8060);
    const textDialects = [ "exact", "prefix", "suffix" ];
    const dialects = [ ...textDialects, "all", "any", "not" ];
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
      const value = (0, json.at)(event, path);
      if (typeof value === "string") return value;
      return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
    }
    function groupEvents(events, rules, inputs) {
      const taken = new Map(rules.map(rule => [ rule, [] ]));
      const others = [];
      const firstRule = new Map;
      const decisions = events.map(event => {
        const matching = matchingRules(event, rules);
        if (matching.length === 0) others.push(event);
        for (const rule of matching) {
          taken.get(rule)?.push(event);
          if (!firstRule.has(event)) firstRule.set(event, rule);
        }
        return {
          event: event,
          by: decisionOf(matching)
        };
      });
      const groups = rules.flatMap(rule => groupOf(rule, taken.get(rule) ?? [], firstRule));
      return {
        groups: others.length === 0 ? groups : [ ...groups, (0, event_group.p)(others, inputs) ],
        decisions: decisions
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
    function groupOf(rule, events, firstRule) {
      const {settings: settings, name: name, withPlace: withPlace} = rule;
      if (settings === undefined || events.length === 0) return [];
      const labelOf = event => firstRule.get(event) === rule ? "" : name;
      return [ {
        ...settings,
        events: events,
        labelOf: labelOf,
        withPlace: withPlace
      } ];
    }
    function decisionOf(matching) {
      if (matching.length === 0) return (0, lib_said.cv)`no rule`;
      return (0, lib_said.KE)(matching.map(({title: title, settings: settings}) => settings === undefined ? (0, 
      lib_said.cv)`dropped by ${title}` : title));
    }
    var run_attributes = __webpack_require__(8206);
    var spelling = __webpack_require__(6648);
    function isMap(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function namesOf(names) {
      return (0, lib_said.KE)(names.map(name => `\`${name}\``));
    }
    function readFilters(value, place, refuse) {
      if (!Array.isArray(value)) {
        refuse((0, lib_said.cv)`"${place}" must be a list of filters.`, value);
        return [];
      }
      return value.flatMap((item, index) => readFilter(item, `${place}[${index + 1}]`, refuse) ?? []);
    }
    function readFilter(value, place, refuse) {
      const [dialect, ...others] = isMap(value) ? Object.keys(value) : [];
      const known = dialects.find(name => name === dialect);
      if (!isMap(value) || dialect === undefined) {
        refuse((0, lib_said.cv)`"${place}" must be one filter, a map like \`exact: { type: com.github.push }\`.`, value);
        return undefined;
      }
      if (known === undefined) {
        const meant = otherDialects.get((0, spelling.iB)(dialect)) ?? (0, spelling.pA)(dialect, dialects);
        const rule = (0, lib_said.cv)`"${place}" must be one of the dialects ${namesOf(dialects)}.`;
        refuse((0, lib_said.hC)(rule, (0, spelling.au)(meant)), dialect);
        return undefined;
      }
      if (others.length > 0) {
        refuse((0, lib_said.cv)`"${place}" must have one dialect a filter; write each as an item of its own.`, [ dialect, ...others ].join(", "));
        return undefined;
      }
      const inner = value[known];
      const innerPlace = `${place}.${known}`;
      if (isTextDialect(known)) return {
        dialect: known,
        conditions: readConditions(inner, innerPlace, refuse)
      };
      if (known === "not") {
        const filter = readFilter(inner, innerPlace, refuse);
        return filter && {
          dialect: known,
          filter: filter
        };
      }
      if (Array.isArray(inner) && inner.length === 0) {
        refuse((0, lib_said.cv)`"${innerPlace}" must have at least one filter.`);
      }
      return {
        dialect: known,
        filters: readFilters(inner, innerPlace, refuse)
      };
    }
    const otherDialects = new Map([ [ "equals", "exact" ], [ "eq", "exact" ], [ "is", "exact" ], [ "startswith", "prefix" ], [ "endswith", "suffix" ], [ "and", "all" ], [ "or", "any" ] ]);
    function isTextDialect(dialect) {
      return textDialects.some(name => name === dialect);
    }
    function readConditions(value, place, refuse) {
      if (!isMap(value) || Object.keys(value).length === 0) {
        refuse((0, lib_said.cv)`"${place}" must be a map of attributes to texts, with at least one attribute.`, value);
        return [];
      }
      return Object.entries(value).flatMap(([name, text]) => readCondition(name, text, place, refuse) ?? []);
    }
    function readCondition(name, text, place, refuse) {
      const path = pathOf(name);
      if (path === undefined) {
        const rule = (0, lib_said.cv)`"${place}" must name attributes (lower-case letters and digits) or paths into the data (\`data.alert.state\`).`;
        refuse((0, lib_said.hC)(rule, (0, spelling.au)(meantPath(name))), name);
        return undefined;
      }
      if (typeof text === "string" && text !== "") return {
        path: path,
        text: text
      };
      refuse((0, lib_said.cv)`"${place}.${name}" must be a text that is not empty.`, text);
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
    function sizeOf(filters) {
      return filters.reduce((sum, filter) => sum + 1 + innerSize(filter), 0);
    }
    function innerSize(filter) {
      if ("conditions" in filter) return filter.conditions.length;
      return sizeOf("filters" in filter ? filter.filters : [ filter.filter ]);
    }
    var amount = __webpack_require__(5270);
    var list = __webpack_require__(3662);
    var mention_problems = __webpack_require__(4733);
    var read_settings = __webpack_require__(2196);
    var directory = __webpack_require__(5952);
    var lib_text = __webpack_require__(653);
    function placeIn(ruleTitle, keys) {
      return said => (0, lib_said.tX)(said, ({text: text}) => {
        const [, path = "", key = ""] = /^Input "(([a-z-]+)[^"]*)"$/.exec(text) ?? [];
        return keys.includes(key) ? (0, lib_said.cv)`${titled(ruleTitle)} "${path}"` : undefined;
      });
    }
    function titled(ruleTitle) {
      return (0, lib_said.cv)`Input "rules", ${ruleTitle}:`;
    }
    const limits = {
      rules: 2e3,
      conditions: 2e4
    };
    const settingKeys = [ "chat-group", ...Object.keys(read_settings.VE), ...Object.keys(read_settings.QD) ];
    const ruleKeys = [ "name", "filters", ...settingKeys, "continue", "drop" ];
    const listKeys = new Set([ "filters", "chat-group", "buttons", "at-mobiles", "at-user-ids", "at-logins" ]);
    async function readRule(value, number, context) {
      const problems = [];
      const title = titleOf(value, number);
      const refuse = (problem, given) => void problems.push((0, lib_said.hC)(titled(title), problem, shown(given)));
      if (!isMap(value)) {
        refuse((0, lib_said.cv)`must be a map with \`filters\` and what to do.`, value);
        return {
          rule: undefined,
          problems: problems,
          warnings: []
        };
      }
      const fields = readFields(value, refuse);
      const withPlace = placeIn(title, Object.keys(fields));
      const attempt = async read => {
        try {
          return await read();
        } catch (error) {
          if (!(error instanceof errors.yo)) throw error;
          problems.push(withPlace(error.said));
          return undefined;
        }
      };
      const get = name => textOf(fields[name]);
      const flagOf = async key => key in fields && await attempt(() => (0, amount.Jt)(get, key)) === true;
      const filters = "filters" in fields ? readFilters(fields.filters, "filters", refuse) : [];
      const [isDropped, isContinued] = [ await flagOf("drop"), await flagOf("continue") ];
      if (isDropped) refuseDropped(fields, isContinued, refuse);
      const settings = await readSettings(fields, get, context, attempt);
      if (problems.length === 0) problems.push(...(await problemsOf(settings, fields, context)).map(withPlace));
      const name = typeof fields.name === "string" ? fields.name.trim() : `#${number}`;
      const rule = {
        name: name,
        title: title,
        filters: filters,
        isContinued: isContinued,
        settings: isDropped ? undefined : settings,
        withPlace: withPlace
      };
      const warnings = [ ...strangeAttributes(filters, title), ...isDropped ? [] : (0, 
      mention_problems.n)(settings.message.mentions, Object.keys(fields)).map(withPlace) ];
      return {
        rule: rule,
        problems: problems,
        warnings: warnings
      };
    }
    function titleOf(value, number) {
      const name = isMap(value) ? value.name : undefined;
      const isNamed = typeof name === "string" && name.trim() !== "";
      return isNamed ? (0, lib_said.cv)`rule ${number} "${(0, lib_text.g$)(name.trim())}"` : (0, 
      lib_said.cv)`rule ${number}`;
    }
    function shown(given) {
      if (given === undefined) return undefined;
      return (0, errors.Z7)(typeof given === "string" ? given : JSON.stringify(given));
    }
    function readFields(value, refuse) {
      return Object.fromEntries(Object.entries(value).filter(([key, given]) => {
        if (!ruleKeys.includes(key)) {
          const meant = otherKeys.get((0, spelling.iB)(key)) ?? (0, spelling.pA)(key, ruleKeys);
          refuse((0, lib_said.hC)((0, lib_said.cv)`"${(0, lib_text.g$)(key)}" is no key of a rule. Known: ${namesOf(ruleKeys)}.`, (0, 
          spelling.au)(meant)));
          return false;
        }
        const rule = kindProblem(key, given);
        if (rule !== undefined) refuse((0, lib_said.cv)`"${key}" ${rule}`, given);
        return rule === undefined;
      }));
    }
    const otherKeys = new Map([ [ "match", "filters" ], [ "matchers", "filters" ], [ "when", "filters" ], [ "if", "filters" ], [ "receiver", "chat-group" ], [ "group", "chat-group" ], [ "robot", "chat-group" ], [ "content", "text" ], [ "message", "text" ], [ "skip", "drop" ], [ "ignore", "drop" ] ]);
    function strangeAttributes(filters, title) {
      return (0, lib_said.dM)(attributesIn(filters).flatMap(name => {
        const meant = run_attributes.Th.includes(name) ? undefined : (0, spelling.pA)(name, run_attributes.Th);
        if (meant === undefined) return [];
        return (0, lib_said.hC)(titled(title), (0, lib_said.cv)`no event has the attribute "${name}" unless its sender added it.`, (0, 
        spelling.au)(meant));
      }));
    }
    function kindProblem(key, given) {
      if (typeof given === "string") return key === "name" && given.trim() === "" ? (0, 
      lib_said.cv)`must not be empty.` : undefined;
      if (key === "payload") return isMap(given) ? undefined : (0, lib_said.cv)`must be a DingTalk message, a map.`;
      if (listKeys.has(key)) return Array.isArray(given) ? undefined : (0, lib_said.cv)`must be a list.`;
      return (0, lib_said.cv)`must be a text, not a list or map.`;
    }
    function textOf(value) {
      if (value === undefined) return "";
      return typeof value === "string" ? value.trim() : JSON.stringify(value);
    }
    function refuseDropped(fields, isContinued, refuse) {
      if (isContinued) refuse((0, lib_said.cv)`"drop" ends the search, so it cannot stand with "continue".`);
      const idle = settingKeys.filter(key => key in fields);
      if (idle.length > 0) refuse((0, lib_said.cv)`"drop" tells nothing, so the rule cannot set ${namesOf(idle)}.`);
    }
    async function readSettings(fields, get, {inputs: inputs, robots: robots, choosesGroup: choosesGroup}, attempt) {
      const readAll = async readers => {
        const own = Object.entries(readers).filter(([key]) => key in fields);
        const parts = await Promise.all(own.map(([, read]) => attempt(() => read(get))));
        return Object.assign({}, ...parts);
      };
      const message = await readAll(read_settings.VE);
      const mentions = await readAll(read_settings.QD);
      const chatGroup = await attempt(async () => {
        if (!("chat-group" in fields)) return inputs.chatGroup;
        const given = await (0, list.p)(get, "chat-group");
        if (robots !== undefined && given.length > 0) {
          (0, directory.Z)(robots, {
            chatGroup: given,
            xvchatgroup: undefined
          });
        }
        return choosesGroup ? given : [];
      });
      return {
        chatGroup: chatGroup ?? [],
        message: {
          ...inputs.message,
          ...message,
          mentions: {
            ...inputs.message.mentions,
            ...mentions
          }
        }
      };
    }
    async function problemsOf({message: message}, fields, {inputs: inputs, settingProblems: settingProblems}) {
      const idle = [ "payload", "buttons" ].filter(key => key in fields);
      const isDigest = inputs.message.batch === "digest";
      const [own] = isDigest ? idle : [];
      const digest = own === undefined ? [] : [ (0, errors.qj)(own, (0, lib_said.cv)`cannot be used with \`batch: digest\`.`) ];
      return [ ...digest, ...await settingProblems(message, Object.keys(fields)) ];
    }
    const maxShown = 20;
    async function readRules(value, context) {
      if (!Array.isArray(value)) throw (0, errors.Xu)("rules", (0, lib_said.cv)`must be a YAML list of rules, or the path of a file with one.`);
      if (value.length > limits.rules) throw (0, errors.Xu)("rules", (0, lib_said.cv)`must have at most ${limits.rules} rules, not ${value.length}.`);
      const rules = [];
      const problems = [];
      const warnings = [];
      for (const [index, item] of value.entries()) {
        const read = await readRule(item, index + 1, context);
        problems.push(...read.problems);
        warnings.push(...read.warnings);
        if (read.rule !== undefined) rules.push(read.rule);
      }
      if (problems.length > 0) throw new errors.yo(shownProblems(problems));
      const size = rules.reduce((sum, {filters: filters}) => sum + sizeOf(filters), 0);
      if (size > limits.conditions) {
        throw (0, errors.Xu)("rules", (0, lib_said.cv)`must have at most ${limits.conditions} filters and conditions, not ${size}.`);
      }
      warnings.push(...unreachable(rules));
      return events => ({
        ...groupEvents(events, rules, context.inputs),
        warnings: warnings
      });
    }
    function shownProblems(problems) {
      const left = problems.length - maxShown;
      return (0, lib_said.Mn)([ ...problems.slice(0, maxShown), ...left > 0 ? [ (0, errors.v)(left) ] : [] ]);
    }
    function unreachable(rules) {
      const last = rules.findIndex(({filters: filters, isContinued: isContinued}) => filters.length === 0 && !isContinued);
      const next = last === -1 ? undefined : rules[last + 1];
      const all = rules[last];
      if (next === undefined || all === undefined) return [];
      return [ (0, lib_said.cv)`${(0, errors.o5)("rules")}: ${next.title} and what follows it takes no event, since ${all.title} has no filters and takes all of them. Move it to the end.` ];
    }
  })
};


