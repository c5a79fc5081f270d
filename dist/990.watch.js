"use strict";

exports.id = 990;

exports.ids = [ 990 ];

exports.modules = {
  990: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readRules: () => readRules
    });
    var errors = __webpack_require__(357);
    var lib_said = __webpack_require__(879);
    var event_group = __webpack_require__(986);
    var json = __webpack_require__(60);
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
    var lib_text = __webpack_require__(653);
    function isAttributeText(text) {
      return isPrintableAscii(text) || text.search(forbiddenCharacters()) < 0;
    }
    function grammar_cleanAttributeText(text) {
      return isPrintableAscii(text) ? text : text.replace(forbiddenCharacters(), "");
    }
    const forbiddenCharacters = (0, lib_text.ge)(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, "gu");
    function isUriReference(text) {
      const [, scheme, authority, path = "", query, fragment] = uriParts.exec(text) ?? [];
      return (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) && (authority === undefined || isAuthority(authority)) && isUriPart("path", path) && isUriPart("query", query ?? "") && isUriPart("query", fragment ?? "");
    }
    function isAbsoluteUri(text) {
      return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
    }
    const uriParts = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
    function isAuthority(authority) {
      const at = authority.lastIndexOf("@") + 1;
      const hostAndPort = /^(\[[\da-f:.]+\]|\[v[\da-f]+\.[^[\]]+\]|[^:[\]]*)(?::\d*)?$/i.exec(authority.slice(at));
      const host = hostAndPort?.[1];
      return host !== undefined && isUriPart("userinfo", authority.slice(0, Math.max(0, at - 1))) && isUriPart("host", host);
    }
    function isUriPart(part, text) {
      return !foreign[part].test(text) && !/%(?![\da-f]{2})/i.test(text);
    }
    const foreign = {
      userinfo: /[^\w.~!$&'()*+,;=:%-]/,
      host: /[^\w.~!$&'()*+,;=:%[\]-]/,
      path: /[^\w.~!$&'()*+,;=:@%/-]/,
      query: /[^\w.~!$&'()*+,;=:@%/?-]/
    };
    function isTimestamp(text) {
      const parts = timestamp.exec(text)?.slice(1).map(Number);
      if (parts === undefined) return false;
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...offset] = parts;
      const [offsetHour = 0, offsetMinute = 0] = offset.map(part => part || 0);
      return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour <= 23 && minute <= 59 && second <= 60 && offsetHour <= 23 && offsetMinute <= 59;
    }
    const timestamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/i;
    function daysIn(year, month) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      return [ 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 ][month - 1] ?? 0;
    }
    function isMediaType(text) {
      return text.length <= maxMediaType && mediaType.test(text);
    }
    const maxMediaType = 1024;
    const token = "[\\w!#$%&'*+.^`|~-]+";
    const quoted = '"(?:[^"\\\\]|\\\\.)*"';
    const mediaType = new RegExp(`^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|${quoted}))*[ \\t]*(?:;[ \\t]*)?$`);
    function isJsonType(contentType) {
      return contentType === undefined || /^[^/;]+\/(?:[^/;]*\+)?json[ \t]*(?:;|$)/i.test(contentType);
    }
    function isBase64(text) {
      return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
    }
    const extensions = {
      repository: "repository",
      workflow: "workflow",
      runId: "runid",
      runNumber: "runnumber",
      runAttempt: "runattempt",
      job: "job",
      status: "status",
      actor: "actor",
      sha: "sha",
      ref: "ref",
      serverUrl: "serverurl"
    };
    const attributeNames = Object.keys(extensions);
    const runExtensions = Object.values(extensions);
    function isRunAttribute(name) {
      return runExtensions.includes(name);
    }
    function readRunAttributes(event) {
      const textIn = name => typeof event[name] === "string" ? event[name] : "";
      const runAttributes = attributeNames.map(name => [ name, textIn(extensions[name]) ]);
      return Object.fromEntries(runAttributes);
    }
    function createContextExtensions(context, status) {
      return createExtensions({
        ...context,
        status: status
      });
    }
    function createUpstreamExtensions(payload) {
      return createExtensions({
        repository: at(payload, "repository.full_name"),
        workflow: at(payload, "workflow_run.name") || at(payload, "workflow.name"),
        runId: at(payload, "workflow_run.id"),
        runNumber: at(payload, "workflow_run.run_number"),
        runAttempt: at(payload, "workflow_run.run_attempt"),
        status: at(payload, "workflow_run.conclusion"),
        actor: at(payload, "workflow_run.actor.login"),
        sha: at(payload, "workflow_run.head_sha"),
        serverUrl: findOrigin(at(payload, "repository.html_url"))
      });
    }
    function createExtensions(runAttributes) {
      const known = attributeNames.map(name => [ extensions[name], asAttributeText(runAttributes[name]) ]);
      return Object.fromEntries(known.filter(([, text]) => text !== ""));
    }
    function asAttributeText(value) {
      return typeof value === "string" || typeof value === "number" ? cleanAttributeText(String(value)) : "";
    }
    function findOrigin(url) {
      return typeof url === "string" ? URL.parse(url)?.origin : undefined;
    }
    const coreAttributes = [ "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "schemaurl" ];
    const knownAttributes = [ ...coreAttributes, ...runExtensions, "xvchatgroup", "xvmsgtype" ];
    var spelling = __webpack_require__(648);
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
      if (keys.length === 0) return (0, spelling.pA)(first, knownAttributes);
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
    var amount = __webpack_require__(270);
    var list = __webpack_require__(662);
    var conclusion = __webpack_require__(613);
    function readRun(value) {
      const run = asObject(value);
      const id = asCount(run?.id);
      const number = asCount(run?.run_number);
      if (run === undefined || id === undefined || number === undefined) return undefined;
      return withoutUndefined({
        id: id,
        number: number,
        attempt: asCount(run.run_attempt) ?? 1,
        name: asText(run.name),
        workflowId: asCount(run.workflow_id),
        conclusion: readConclusion(run.conclusion),
        url: asText(run.html_url),
        event: asText(run.event),
        branch: asText(run.head_branch),
        sha: asText(run.head_sha),
        title: asText(run.display_title),
        startedAt: asTime(run.run_started_at) ?? asTime(run.created_at),
        updatedAt: asTime(run.updated_at),
        actor: readLogin(run.actor),
        headRepository: readRepository(run.head_repository),
        repository: readRepository(run.repository),
        commit: readCommit(run.head_commit),
        pullRequests: asList(run.pull_requests).map(readPullRequest).filter(pull => pull !== undefined)
      });
    }
    function readRuns(answer) {
      const page = asObject(answer);
      if (!Array.isArray(page?.workflow_runs)) return undefined;
      return page.workflow_runs.map(readRun).filter(run => run !== undefined);
    }
    function readCommit(value) {
      const commit = asObject(value);
      const sha = asText(commit?.id);
      if (commit === undefined || sha === undefined) return undefined;
      const author = asObject(commit.author);
      return withoutUndefined({
        sha: sha,
        message: asText(commit.message),
        authorName: asText(author?.name),
        authorEmail: asText(author?.email),
        authorLogin: asText(author?.username) ?? findLoginInEmail(asText(author?.email))
      });
    }
    function readPullRequest(value) {
      const pull = asObject(value);
      const number = asCount(pull?.number);
      if (pull === undefined || number === undefined) return undefined;
      const [head, base] = [ asObject(pull.head), asObject(pull.base) ];
      const isFork = isOtherRepository(readRepository(head?.repo), readRepository(base?.repo));
      return withoutUndefined({
        number: number,
        head: asText(head?.ref),
        headOwner: isFork ? readLogin(head?.user) ?? readOwner(readRepository(head?.repo)) : undefined,
        headSha: asText(head?.sha),
        base: asText(base?.ref),
        title: asText(pull.title),
        author: readLogin(pull.user)
      });
    }
    function readRepository(value) {
      return value === null ? "" : asText(asObject(value)?.full_name);
    }
    function readOwner(repository) {
      return asText(repository?.split("/", 1)[0]);
    }
    function isOtherRepository(one, other) {
      return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
    }
    function readLogin(user) {
      return asText(asObject(user)?.login);
    }
    function findLoginInEmail(email) {
      return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? "")?.[1];
    }
    function recipient_mobileIn(given, mode = "loose") {
      const written = given.trim().replace(/[()@]/g, "").trim();
      const [, code = "", rest = written] = /^(\+\d{1,4})[\s-](.*)$/s.exec(written) ?? [];
      const digits = rest.replace(/(?<=\d)[\s-]+(?=\d)|\s/g, "");
      const prefix = mode === "strict" ? /^(?:\+|00)86-?(?=1\d{10}$)/ : /^(?:\+|00)?86-?(?=1\d{10}$)/;
      const number = `${code && `${code}-`}${digits}`.replace(prefix, "");
      const form = mode === "strict" ? /^(?:1[3-9]\d{9}|\+\d{1,4}-?\d{4,14})$/ : /^\+?\d[\d-]{3,19}$/;
      return form.test(number) ? number : undefined;
    }
    function isMobile(number) {
      return /^(?:1\d{10}|\+\d{1,4}-\d{4,14})$/.test(number);
    }
    function recipient_userIdIn(given) {
      const userId = given.trim().replace(/^@/, "");
      return userIdForm().test(userId) && !isEverybody(userId) ? userId : undefined;
    }
    const userIdForm = (0, lib_text.ge)("^[^\\s\\p{C}@[\\]()<>*`\\\\]{1,64}$", "u");
    function isEverybody(given) {
      return everybody.has((0, spelling.iB)(given.trim().replace(/^@/, "")));
    }
    const everybody = new Set([ "all", "everyone", "everybody", "所有人", "全体", "全体成员", "全员", "大家" ]);
    const maxPeople = 50;
    const roles = [ "actor", "author", "pusher", "reviewers", "suspects", "breaker" ];
    function resolveMentions(settings, people, outcome) {
      const none = {
        mobiles: [],
        userIds: [],
        all: false
      };
      if (!isWanted(settings) || !isMentionDue(settings.when, outcome)) return {
        mentions: none,
        warnings: []
      };
      const warnings = [];
      const mobiles = new Set(settings.mobiles.flatMap(given => mobileIn(given) ?? []));
      const userIds = new Set(settings.userIds.flatMap(given => userIdIn(given) ?? []));
      const numberOf = lookupIn(settings.loginMap);
      const missed = new Set;
      const called = settings.loginMap === undefined ? [] : peopleIn(settings.logins, people);
      for (const {person: person, isRole: isRole} of called) {
        const given = numberOf(person);
        const mobile = given === undefined ? undefined : mobileIn(given, "strict");
        const userId = given === undefined ? undefined : userIdIn(given);
        if (mobile !== undefined) mobiles.add(mobile); else if (userId !== undefined) userIds.add(userId); else if (given === undefined && isRole) missed.add(shownPerson(person));
      }
      if (missed.size > 0) {
        const names = listed([ ...missed ].map(name => `"${printable(name)}"`));
        warnings.push(say`Nobody is mentioned for ${names}: "login-map" has no number or user id there.`);
      }
      const count = mobiles.size + userIds.size;
      if (count > maxPeople) {
        warnings.push(say`DingTalk mentions at most ${maxPeople} people; ${count - maxPeople} of ${count} were left out.`);
      }
      const first = [ ...mobiles ].slice(0, maxPeople);
      return {
        mentions: {
          mobiles: first,
          userIds: [ ...userIds ].slice(0, maxPeople - first.length),
          all: settings.all
        },
        warnings: warnings
      };
    }
    function tokensOf({mobiles: mobiles, userIds: userIds}) {
      return [ ...mobiles, ...userIds ].map(person => `@${person}`);
    }
    function tokensIn({atMobiles: atMobiles = [], atUserIds: atUserIds = []}) {
      return [ ...atMobiles, ...atUserIds ].filter(person => userIdIn(person) === person).map(person => `@${person}`);
    }
    function atOf(mentions, written) {
      const room = maxPeople - (written?.atMobiles?.length ?? 0) - (written?.atUserIds?.length ?? 0);
      const mobiles = mentions.mobiles.filter(mobile => !written?.atMobiles?.includes(mobile)).slice(0, Math.max(0, room));
      const userIds = mentions.userIds.filter(userId => !written?.atUserIds?.includes(userId)).slice(0, Math.max(0, room - mobiles.length));
      const all = mentions.all || written?.isAtAll === true;
      const someone = mobiles.length + userIds.length > 0 || all;
      if (!someone) return written;
      return {
        atMobiles: [ ...written?.atMobiles ?? [], ...mobiles ],
        atUserIds: [ ...written?.atUserIds ?? [], ...userIds ],
        isAtAll: all
      };
    }
    function isWanted({mobiles: mobiles, userIds: userIds, all: all, logins: logins}) {
      return all || mobiles.length + userIds.length + logins.length > 0;
    }
    function isMentionDue(when, {failed: failed, changed: changed}) {
      switch (when) {
       case "always":
        return true;

       case "failure":
        return failed ?? true;

       case "changed":
        return changed ?? true;

       default:
        return when;
      }
    }
    function hasRole({logins: logins}, role) {
      return logins.some(name => nameOf(name) === role);
    }
    function needsAuthor({logins: logins, loginMap: loginMap, when: when}) {
      const isAsked = loginMap !== undefined && hasRole({
        logins: logins
      }, "author");
      const numberOf = lookupIn(loginMap);
      return (names, mayHaveFailed) => isAsked && (when === "always" || mayHaveFailed) && numberOf(names) === undefined;
    }
    function lookupIn(loginMap) {
      const numbers = new Map(Object.entries(loginMap ?? {}).map(([name, to]) => [ nameOf(name), to ]));
      return person => person.map(name => numbers.get(nameOf(name))).find(found => found !== undefined);
    }
    function nameOf(given) {
      const name = given.trim().replace(/^@/, "");
      return (findLoginInEmail(name) ?? name).trim().toLowerCase();
    }
    function shownPerson(person) {
      const name = person.find(given => !given.includes("@", 1)) ?? person[0] ?? "";
      const at = name.lastIndexOf("@");
      return at < 1 ? name : `${name.slice(0, 1)}…${name.slice(at)}`;
    }
    function peopleIn(given, people) {
      return given.flatMap(name => {
        const login = name.trim().replace(/^@/, "");
        const role = roles.find(known => known === login.toLowerCase());
        if (role === undefined) return login === "" ? [] : [ {
          person: [ login ],
          isRole: false
        } ];
        const holders = (people[role] ?? []).filter(person => person.length > 0);
        return holders.map(person => ({
          person: person,
          isRole: true
        }));
      });
    }
    const inputs = [ "at-mobiles", "at-user-ids", "at-logins", "login-map" ];
    function mentionProblems(settings, keys = inputs) {
      const problems = {
        "at-mobiles": () => settings.mobiles.flatMap(given => mobileProblem("at-mobiles", given) ?? []),
        "at-user-ids": () => settings.userIds.flatMap(given => userIdProblem("at-user-ids", given) ?? []),
        "at-logins": () => loginProblems(settings),
        "login-map": () => Object.entries(settings.loginMap ?? {}).flatMap(entry => mapProblem(...entry) ?? [])
      };
      return inputs.filter(input => keys.includes(input)).flatMap(input => problems[input]());
    }
    function writtenProblems({atMobiles: atMobiles = [], atUserIds: atUserIds = []}) {
      return [ ...atMobiles.flatMap(given => mobileProblem("payload.at.atMobiles", given, "as it stands") ?? []), ...atUserIds.flatMap(given => userIdProblem("payload.at.atUserIds", given) ?? []) ];
    }
    const mobileForm = (0, lib_said.cv)`A mobile number has 11 digits and starts with 1, or has its country's code in front: \`+852-12345678\`.`;
    const atAll = (0, lib_said.cv)`To mention everybody, set \`at-all: true\`.`;
    function mobileProblem(input, given, use = "read") {
      const number = recipient_mobileIn(given);
      if (number === undefined) return isNobody(input, given, (0, lib_said.cv)`Mobile numbers go here; user ids go into "at-user-ids".`);
      if (isMobile(number)) return use === "read" || number === given ? undefined : isUnlikely(input, given, number);
      const coded = /^[1-9]\d{0,3}-\d{4,14}$/.test(given.trim()) ? `+${given.trim()}` : undefined;
      return isUnlikely(input, given, coded);
    }
    function isUnlikely(input, given, meant) {
      const rule = (0, lib_said.cv)`has "${(0, lib_text.g$)(given)}", which does not look like a mobile number, so DingTalk will probably mention nobody.`;
      return (0, errors.qj)(input, (0, lib_said.hC)(rule, mobileForm, (0, spelling.au)(meant)));
    }
    function userIdProblem(input, given) {
      if (recipient_userIdIn(given) === undefined || (0, errors.TM)(given) !== undefined) return isNobody(input, given, mention_problems_userIdForm);
      if (/^[!-~]*$/.test(given)) return undefined;
      const rule = (0, lib_said.cv)`has "${(0, lib_text.g$)(given)}", which does not look like a user id, so DingTalk will probably mention nobody.`;
      return (0, errors.qj)(input, (0, lib_said.hC)(rule, mention_problems_userIdForm));
    }
    const mention_problems_userIdForm = (0, lib_said.cv)`A user id is what DingTalk's admin console shows for a person, like \`manager4567\`, and not their name.`;
    function isNobody(input, given, form) {
      const cure = (0, errors.TM)(given) ?? (isEverybody(given) ? atAll : form);
      return (0, errors.qj)(input, (0, lib_said.hC)((0, lib_said.cv)`has "${(0, lib_text.g$)(given)}", which mentions nobody.`, cure));
    }
    function loginProblems({logins: logins, loginMap: loginMap}) {
      if (loginMap === undefined) return [];
      const isMapped = lookupIn(loginMap);
      const known = [ ...roles, ...Object.keys(loginMap).filter(name => !name.includes("@", 1)) ];
      const unknown = logins.map(given => given.trim().replace(/^@/, "")).filter(name => name !== "" && isMapped([ name ]) === undefined).filter(name => !roles.some(role => role === name.toLowerCase())).map(name => {
        const cure = (0, errors.TM)(name) ?? (isEverybody(name) ? atAll : (0, spelling.au)((0, 
        spelling.pA)(name, known)));
        return {
          name: (0, lib_said.cv)`"${(0, lib_text.g$)(shownPerson([ name ]))}"`,
          cure: cure
        };
      });
      const others = unknown.filter(({cure: cure}) => cure === undefined).map(({name: name}) => name);
      return [ ...unknown.filter(({cure: cure}) => cure !== undefined).map(({name: name, cure: cure}) => isUnmapped(name, cure)), ...others.length === 0 ? [] : [ isUnmapped((0, 
      lib_said.KE)(others)) ] ];
    }
    function isUnmapped(names, cure) {
      return (0, errors.qj)("at-logins", (0, lib_said.hC)((0, lib_said.cv)`has ${names}, which "login-map" does not list, so nobody is mentioned.`, cure));
    }
    function mapProblem(login, given) {
      const name = (0, lib_said.cv)`"${(0, lib_text.g$)(shownPerson([ login.trim() ]))}"`;
      const number = recipient_mobileIn(given, "strict");
      if (number !== undefined) {
        if (isMobile(number)) return undefined;
        return (0, errors.qj)("login-map", (0, lib_said.cv)`has a number for ${name} that does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}`);
      }
      if (isEverybody(given)) return (0, errors.qj)("login-map", (0, lib_said.cv)`has "${(0, 
      lib_text.g$)(given)}" for ${name}, which mentions nobody. ${atAll}`);
      if (recipient_userIdIn(given) !== undefined && /^[!-~]*$/.test(given)) return undefined;
      return (0, errors.qj)("login-map", (0, lib_said.cv)`has no mobile number or user id for ${name}. ${mention_problems_userIdForm}`);
    }
    var read_settings = __webpack_require__(608);
    var directory = __webpack_require__(952);
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
      const warnings = [ ...strangeAttributes(filters, title), ...isDropped ? [] : mentionProblems(settings.message.mentions, Object.keys(fields)).map(withPlace) ];
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
        const meant = knownAttributes.includes(name) ? undefined : (0, spelling.pA)(name, knownAttributes);
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


