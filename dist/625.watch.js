"use strict";

exports.id = 625;

exports.ids = [ 625 ];

exports.modules = {
  625: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readRules: () => readRules
    });
    var directory = __webpack_require__(29);
    var errors = __webpack_require__(357);
    var json = __webpack_require__(60);
    var lib_text = __webpack_require__(653);
    function isAttributeText(text) {
      return (0, lib_text.Jn)(text) || text.search(forbiddenCharacters()) < 0;
    }
    function grammar_cleanAttributeText(text) {
      return isPrintableAscii(text) ? text : text.replace(forbiddenCharacters(), "");
    }
    const forbiddenCharacters = (0, lib_text.ge)(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, "gu");
    function grammar_isUriReference(text) {
      const [, scheme, authority, path = "", query, fragment] = uriParts.exec(text) ?? [];
      return (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) && (authority === undefined || isAuthority(authority)) && isUriPart("path", path) && isUriPart("query", query ?? "") && isUriPart("query", fragment ?? "");
    }
    function grammar_isAbsoluteUri(text) {
      return /^[a-z][a-z\d+.-]*:/i.test(text) && grammar_isUriReference(text);
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
    const quotedString = '"(?:[^"\\\\]|\\\\.)*"';
    const mediaType = new RegExp(`^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|${quotedString}))*[ \\t]*(?:;[ \\t]*)?$`);
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
    const zones = {
      en: "UTC",
      "zh-CN": "Asia/Shanghai"
    };
    function zoneFor(locale, timezone) {
      return timezone || zones[locale];
    }
    function momentsIn(locale, zone) {
      const momentOf = clockOf(zone);
      return time => {
        const date = new Date(time ?? Number.NaN);
        return Number.isNaN(date.getTime()) ? undefined : wordsFor(momentOf(date), locale, zone);
      };
    }
    function recentMomentsIn(locale, zone, nowMs) {
      const momentOf = clockOf(zone);
      return time => {
        const date = new Date(time ?? Number.NaN);
        if (Number.isNaN(date.getTime())) return undefined;
        const now = momentOf(new Date(nowMs));
        const then = momentOf(date);
        const isThisYear = then.year === now.year;
        const isToday = isThisYear && then.month === now.month && then.day === now.day;
        return shortWordsFor(then, isToday ? "clock" : isThisYear ? "day" : "year", locale, zone);
      };
    }
    function shortWordsFor({year: year, month: month, day: day, clock: clock, zone: name}, said, locale, zone) {
      switch (locale) {
       case "en":
        {
          const date = `${day} ${months[month - 1]}${said === "year" ? ` ${year}` : ""}, `;
          return `${said === "clock" ? "" : date}${clock} ${name}`;
        }

       case "zh-CN":
        {
          const two = part => String(part).padStart(2, "0");
          const date = `${said === "year" ? `${year}-` : ""}${two(month)}-${two(day)} `;
          const time = `${said === "clock" ? "" : date}${clock}`;
          return zone === zones[locale] ? time : `${time}（${name}）`;
        }

       default:
        return locale;
      }
    }
    function wordsFor({year: year, month: month, day: day, clock: clock, zone: name}, locale, zone) {
      switch (locale) {
       case "en":
        return `${day} ${months[month - 1]} ${year}, ${clock} ${name}`;

       case "zh-CN":
        {
          const time = `${year}年${month}月${day}日 ${clock}`;
          return zone === zones[locale] ? time : `${time}（${name}）`;
        }

       default:
        return locale;
      }
    }
    const months = null && [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    const unitMs = {
      day: 864e5,
      hour: 36e5,
      minute: 6e4,
      second: 1e3
    };
    function durationsIn({units: units}) {
      return (ms = Number.NaN) => Number.isFinite(ms) && ms >= 0 ? lengthIn(units, ms) : undefined;
    }
    function lengthIn(units, ms) {
      if (ms < 999.5) return `${Math.round(ms)} ${units.ms}`;
      const [large, small] = scaleOf(ms);
      const count = Math.round(ms / unitMs[small]);
      const ratio = unitMs[large] / unitMs[small];
      const amounts = [ [ Math.floor(count / ratio), large ], [ count % ratio, small ] ];
      return amounts.filter(([amount]) => amount > 0).map(([amount, unit], at, all) => {
        const isLastMinute = unit === "minute" && at === all.length - 1;
        return `${amount} ${units[isLastMinute ? "lastMinute" : unit]}`;
      }).join(" ");
    }
    function scaleOf(ms) {
      if (ms >= unitMs.day - unitMs.minute / 2) return [ "day", "hour" ];
      if (ms >= unitMs.hour - unitMs.second / 2) return [ "hour", "minute" ];
      return [ "minute", "second" ];
    }
    const steadyZones = new Map([ [ "UTC", {
      offsetHours: 0,
      name: "UTC",
      sinceYear: 1e3
    } ], [ "Asia/Shanghai", {
      offsetHours: 8,
      name: "GMT+8",
      sinceYear: 1992
    } ] ]);
    function clockOf(zone) {
      const steady = steadyZones.get(zone);
      let format;
      return date => {
        if (steady && isSince(date, steady)) return steadyMoment(date, steady);
        format ??= formatFor(zone);
        return formattedMoment(format.formatToParts(date));
      };
    }
    function isSince(date, {sinceYear: sinceYear}) {
      return date.getUTCFullYear() >= sinceYear && date.getUTCFullYear() < 9999;
    }
    function steadyMoment(date, {offsetHours: offsetHours, name: name}) {
      const local = new Date(date.getTime() + offsetHours * 36e5);
      return {
        year: String(local.getUTCFullYear()),
        month: local.getUTCMonth() + 1,
        day: String(local.getUTCDate()),
        clock: local.toISOString().slice(-13, -8),
        zone: name
      };
    }
    function formatFor(timeZone) {
      return new Intl.DateTimeFormat("en", {
        timeZone: timeZone,
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        timeZoneName: "short"
      });
    }
    function formattedMoment(parts) {
      const part = type => parts.find(candidate => candidate.type === type)?.value ?? "";
      return {
        year: part("year"),
        month: Number(part("month")),
        day: part("day"),
        clock: `${part("hour")}:${part("minute")}`,
        zone: part("timeZoneName")
      };
    }
    var mention_problems = __webpack_require__(818);
    var message_settings = __webpack_require__(614);
    var external_node_crypto_ = __webpack_require__(598);
    var cloudevent = __webpack_require__(99);
    const limits_maxDepth = 64;
    function findTooDeepElement(json) {
      let depth = 0;
      let element = 0;
      for (let index = 0; index < json.length; index += 1) {
        const char = json.charAt(index);
        if (char === '"') index = findStringEnd(json, index); else if (char === "[" || char === "{") depth += 1; else if (char === "]" || char === "}") depth -= 1; else if (!betweenBrackets.has(char)) return undefined; else if (char === "," && depth === 1) element += 1;
        if (depth > limits_maxDepth + 1) return element;
      }
      return undefined;
    }
    const maxValues = 1e6;
    const maxEvents = 5e4;
    function hasTooManyValues(json) {
      if (json.length < maxEvents) return false;
      const isList = json.trimStart().startsWith("[");
      let [depth, values, items, lines] = [ 0, 0, 0, 0 ];
      for (let index = 0; index < json.length; index += 1) {
        const char = json.charAt(index);
        if (char === '"') index = findStringEnd(json, index); else if (char === "\n") lines += 1; else if (char === "[" || char === "{") [depth, values] = [ depth + 1, values + 1 ]; else if (char === "]" || char === "}") depth -= 1; else if (char === ",") [values, items] = [ values + 1, isList && depth === 1 ? items + 1 : items ];
        if (values > maxValues || items >= maxEvents) return true;
      }
      return lines > maxValues;
    }
    const betweenBrackets = new Set(",: \t\n\r+-.0123456789eEtrufalsn");
    function findStringEnd(json, start) {
      for (let index = start + 1; index < json.length; index += 1) {
        if (json[index] === "\\") index += 1; else if (json[index] === '"') return index;
      }
      return json.length;
    }
    function limits_measureJson(value) {
      let [depth, rounded, infinite] = [ 0, false, false ];
      let level = [ value ];
      while (level.length > 0 && depth <= limits_maxDepth) {
        const next = [];
        let holdsStructure = false;
        for (const item of level) {
          if (typeof item === "number") {
            infinite ||= !Number.isFinite(item);
            rounded ||= Number.isInteger(item) && !Number.isSafeInteger(item);
          } else if (item !== null && typeof item === "object") {
            holdsStructure = true;
            for (const child of Object.values(item)) next.push(child);
          }
        }
        if (holdsStructure) depth += 1;
        level = next;
      }
      return {
        depth: depth,
        rounded: rounded,
        infinite: infinite
      };
    }
    var said = __webpack_require__(879);
    const string = {
      name: "string",
      text: (0, said.cv)`must be a string`,
      test: value => typeof value === "string"
    };
    const nonEmpty = rule("non-empty", (0, said.cv)`must not be empty`, text => text !== "");
    const characters = rule("characters", (0, said.cv)`must not contain control characters, noncharacters or lone surrogates`, isAttributeText);
    const words = [ string, nonEmpty, characters ];
    const specversion = {
      name: "specversion",
      text: (0, said.cv)`must be "1.0" or "0.3"`,
      test: value => value === "1.0" || value === "0.3"
    };
    const absoluteUri = rule("uri", (0, said.cv)`must be an absolute URI (RFC 3986)`, grammar_isAbsoluteUri);
    const uriReference = rule("uri", (0, said.cv)`must be a URI (RFC 3986)`, grammar_isUriReference);
    const validation_timestamp = rule("timestamp", (0, said.cv)`must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z`, isTimestamp);
    const validation_mediaType = rule("media-type", (0, said.cv)`must be a media type (RFC 2046), as in application/json`, isMediaType);
    const encoding = rule("encoding", (0, said.cv)`must be an encoding of RFC 2045, as in base64`, text => /^(?:base64|quoted-printable|[78]bit|binary|x-[\w-]+)$/i.test(text));
    const base64 = rule("base64", (0, said.cv)`must be padded base64 (RFC 4648)`, isBase64);
    const value = {
      name: "extension-type",
      text: (0, said.cv)`must be a boolean, a string or an integer`,
      test: given => [ "boolean", "string", "number" ].includes(typeof given)
    };
    const integer = {
      name: "integer",
      text: (0, said.cv)`must be a whole number from -2147483648 to 2147483647`,
      test: given => typeof given !== "number" || (given | 0) === given
    };
    const extensionText = {
      ...characters,
      test: given => typeof given !== "string" || isAttributeText(given)
    };
    const required = null && [ "specversion", "id", "source", "type" ];
    const core = {
      "1.0": {
        specversion: [ specversion ],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [ string, nonEmpty, validation_timestamp ],
        datacontenttype: [ string, nonEmpty, validation_mediaType ],
        dataschema: [ string, nonEmpty, uriReference ]
      },
      .3: {
        specversion: [ specversion ],
        id: words,
        source: words,
        type: words,
        subject: words,
        time: [ string, nonEmpty, validation_timestamp ],
        datacontenttype: [ string, nonEmpty, validation_mediaType ],
        datacontentencoding: [ string, nonEmpty, encoding ],
        schemaurl: [ string, nonEmpty, absoluteUri ]
      }
    };
    const extension = {
      "1.0": [ value, integer, extensionText ],
      .3: [ integer, extensionText ]
    };
    const eventRules = {
      json: {
        name: "json",
        text: (0, said.cv)`must be JSON`
      },
      object: {
        name: "object",
        text: (0, said.cv)`must be a JSON object`
      },
      required: {
        name: "required",
        text: (0, said.cv)`is missing`
      },
      attributeName: {
        name: "attribute-name",
        text: (0, said.cv)`must be named with a-z and 0-9 only`
      },
      dataOnce: {
        name: "data-once",
        text: (0, said.cv)`cannot be used together with "data"`
      },
      depth: {
        name: "depth",
        text: (0, said.cv)`must not be nested deeper than ${limits_maxDepth} levels`
      },
      values: {
        name: "values",
        text: (0, said.cv)`must not have more than 50,000 events or 1,000,000 values`
      },
      number: {
        name: "number",
        text: (0, said.cv)`must not contain a number beyond the range of a double`
      }
    };
    const maxNameLength = 20;
    function validate(event) {
      if (!isObject(event)) return {
        broken: [ violation("", eventRules.object, event) ],
        warnings: []
      };
      const version = event.specversion === "0.3" ? "0.3" : "1.0";
      const present = Object.entries(event).filter(([name, given]) => given != null && !isDataMember(name, version));
      const extent = measureJson(event);
      return {
        broken: [ ...extent.depth > maxDepth ? [ violation("", eventRules.depth) ] : [], ...extent.infinite ? [ violation("", eventRules.number) ] : [], ...required.filter(name => (event[name] ?? null) === null).map(name => violation(name, eventRules.required)), ...present.flatMap(([name, given]) => findBrokenRule(name, given, version)), ...findBrokenData(event, version) ],
        warnings: [ ...extent.rounded ? [ violation("data", looseNumber) ] : [], ...present.filter(([name]) => name.length > maxNameLength).map(([name]) => violation(name, longName)), ...typeof event.source === "string" && !isUriReference(event.source) ? [ violation("source", looseSource, event.source) ] : [], ...version === "1.0" && typeof event.dataschema === "string" && isRelative(event.dataschema) ? [ violation("dataschema", looseSchema, event.dataschema) ] : [] ]
      };
    }
    const looseSource = {
      name: "uri-reference",
      text: (0, said.cv)`is not a URI-reference (RFC 3986); used as it is`
    };
    const looseSchema = {
      name: "uri",
      text: (0, said.cv)`is not an absolute URI (RFC 3986); used as it is`
    };
    const longName = {
      name: "name-length",
      text: (0, said.cv)`has a name longer than ${maxNameLength} characters`
    };
    const looseNumber = {
      name: "safe-integer",
      text: (0, said.cv)`contains a whole number beyond 2^53, which is rounded; send it as a string to keep every digit`
    };
    function isRelative(uri) {
      return uri !== "" && isUriReference(uri) && !isAbsoluteUri(uri);
    }
    function findBrokenRule(name, given, version) {
      if (!/^[a-z\d]+$/.test(name)) return [ {
        ...violation(name, eventRules.attributeName, given),
        advice: renamingOf(name)
      } ];
      const rules = core[version];
      const asked = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? extension[version];
      const broken = asked.find(({test: test}) => !test(given));
      if (broken === undefined) return [];
      const advice = name === "time" ? timeAdvice(given) : broken === value ? putIntoData : undefined;
      return [ {
        ...violation(name, broken, given),
        ...advice && {
          advice: advice
        }
      } ];
    }
    const putIntoData = (0, said.cv)`Put it into "data".`;
    function renamingOf(name) {
      const plain = name.slice(0, 100).toLowerCase().replaceAll(/[^a-z\d]/g, "");
      const isFree = plain !== "" && !Object.hasOwn(core["1.0"], plain) && plain !== "data";
      return isFree ? say`Rename it to "${plain.slice(0, maxNameLength)}", or put it into "data".` : putIntoData;
    }
    function timeAdvice(given) {
      const digits = /^\d{10}(?:\d{3})?$/.exec(String(given))?.[0];
      if (digits === undefined) return undefined;
      const time = new Date(Number(digits) * (digits.length === 10 ? 1e3 : 1));
      return say`Write it as "${time.toISOString()}".`;
    }
    function findBrokenData(event, version) {
      const encoded = version === "1.0" ? {
        name: "data_base64",
        value: event.data_base64 ?? null
      } : {
        name: "data",
        value: validation_isBase64Encoding(event.datacontentencoding) ? event.data ?? null : null
      };
      if (encoded.value === null) return [];
      if (version === "1.0" && event.data !== undefined) return [ violation("data_base64", eventRules.dataOnce) ];
      const broken = [ string, base64 ].find(({test: test}) => !test(encoded.value));
      return broken === undefined ? [] : [ violation(encoded.name, broken, encoded.value) ];
    }
    function validation_isBase64Encoding(datacontentencoding) {
      return typeof datacontentencoding === "string" && datacontentencoding.toLowerCase() === "base64";
    }
    function isDataMember(name, version) {
      return name === "data" || name === "data_base64" && version === "1.0";
    }
    function violation(attribute, {name: name, text: text}, value) {
      return {
        attribute: attribute,
        rule: name,
        text: text,
        value: value
      };
    }
    function rule(name, text, test) {
      return {
        name: name,
        text: text,
        test: given => typeof given === "string" && test(given)
      };
    }
    const maxViolations = 20;
    const maxValue = 60;
    function violationError(subject, broken) {
      const head = broken.length === 1 ? say`${subject} breaks a rule of CloudEvents; nothing was sent.` : say`${subject} breaks rules of CloudEvents in ${broken.length} places; nothing was sent.`;
      return new UserError(sentenceLines([ head, ...describeViolations(broken) ]));
    }
    function describeViolations(findings) {
      const more = findings.length - maxViolations;
      return [ ...findings.slice(0, maxViolations).map(describeViolation), ...more > 0 ? [ andMore(more) ] : [] ];
    }
    function describeViolation({place: place, attribute: attribute, rule: rule, text: text, value: value, advice: advice}) {
      const name = attribute === "" ? "" : `"${printable(attribute, maxValue)}"`;
      const subject = place === "" ? name || say`The event` : name === "" ? place : say`${place}, ${name}`;
      return sentences(say`${subject} ${text} (rule ${rule}).`, value === undefined ? undefined : say`Given: ${describeValue(value)}.`, advice);
    }
    function describeValue(value) {
      if (typeof value === "string") return `"${printable(value, maxValue)}"`;
      if (Array.isArray(value)) return say`an array`;
      return value !== null && typeof value === "object" ? say`an object` : String(value);
    }
    function createCloudEvent(attributes) {
      const event = Object.create(exact);
      for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined && (value !== null || name === "data")) event[name] = value;
      }
      const base64 = findBase64(event);
      if (base64 !== undefined) {
        event.data_base64 = base64;
        event.data = decodeBase64Data(base64, event.datacontenttype);
      }
      return Object.freeze(event);
    }
    function findBase64({specversion: specversion, datacontentencoding: datacontentencoding, data: data, data_base64: data_base64}) {
      if (data_base64 !== undefined) return data_base64;
      const isEncoded = specversion === "0.3" && isBase64Encoding(datacontentencoding) && typeof data === "string";
      return isEncoded ? data : undefined;
    }
    const exact = Object.create(cloudevent.UG.prototype, {
      toJSON: {
        value: toStructuredJson
      }
    });
    function toStructuredJson() {
      const {data: data, data_base64: data_base64, ...rest} = this;
      if (data_base64 !== undefined) {
        return this.specversion === "0.3" ? {
          ...rest,
          data: data_base64
        } : {
          ...rest,
          data_base64: data_base64
        };
      }
      return data === undefined ? rest : {
        ...rest,
        data: data
      };
    }
    function writeEventJson(event) {
      return JSON.stringify(event);
    }
    function writeBatchJson(events) {
      return events.length === 0 ? "[]" : `[\n${events.map(writeEventJson).join(",\n")}\n]`;
    }
    function decodeBase64Data(base64, contentType) {
      const bytes = decodeBase64(base64);
      if (typeof contentType !== "string") return bytes;
      const isJson = isJsonType(contentType);
      if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType)) return bytes;
      const text = utf8Text(bytes);
      if (text === undefined) return bytes;
      return isJson ? parseJsonData(text) : text;
    }
    function decodeBase64(base64) {
      const binary = atob(base64);
      const bytes = new Uint8Array(binary.length);
      for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
      return bytes;
    }
    function utf8Text(bytes) {
      try {
        return new TextDecoder("utf-8", {
          fatal: true
        }).decode(bytes);
      } catch {
        return undefined;
      }
    }
    function parseJsonData(text) {
      if (findTooDeepElement(text) !== undefined) return text;
      const value = (0, json.qF)(text);
      return value === undefined ? text : value;
    }
    function deriveId(context, ...what) {
      const {repository: repository, runId: runId, runAttempt: runAttempt, job: job, step: step, matrix: matrix, runnerName: runnerName} = context;
      const all = JSON.stringify([ repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what ]);
      const digest = createHash("sha256").update(all).digest("hex").slice(0, 24);
      return [ runId, runAttempt, digest ].filter(part => /^[a-z\d]+$/i.test(part)).join("-");
    }
    const maxTextChars = 262144;
    function openText(text) {
      const inside = parseStructure(text);
      if (inside !== undefined || !isLikeBase64(text)) return inside;
      const decoded = decodeBase64Text(text);
      return decoded === undefined ? undefined : parseStructure(decoded);
    }
    function parseStructure(text) {
      const isStructure = /^\s*[{[]/.test(text.slice(0, 1e3)) && text.length <= maxTextChars;
      if (!isStructure || findTooDeepElement(text) !== undefined) return undefined;
      const value = (0, json.qF)(text);
      return typeof value === "object" && value !== null ? value : undefined;
    }
    function isLikeBase64(text) {
      return text.length >= 24 && text.length <= maxTextChars && text.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(text);
    }
    function decodeBase64Text(base64) {
      if (base64.length > maxTextChars || !/^[A-Za-z\d+/_-]*={0,2}$/.test(base64)) return undefined;
      try {
        const standard = base64.replaceAll("-", "+").replaceAll("_", "/");
        const text = decodeBase64Data(standard, "text/plain");
        return typeof text === "string" && !/\p{Cc}/u.test(text.replaceAll(/[\t\r\n]/g, "")) ? text : undefined;
      } catch {
        return undefined;
      }
    }
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
      if (!known.has(key)) known.set(key, openText(text));
      opened.set(parent, known);
      return known.get(key);
    }
    var spelling = __webpack_require__(544);
    const dayMinutes = 24 * 60;
    function isWithin({spans: spans, zone: zone}, moment) {
      const {year: year, month: month, day: day, clock: clock} = clockOf(zone)(moment);
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
      if (keys.length === 0) return (0, spelling.pA)(first, knownAttributes);
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
    var kinds = __webpack_require__(404);
    var table = __webpack_require__(8);
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
        zone: zoneFor(locale, timezone)
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
        const meant = knownAttributes.includes(name) ? undefined : (0, spelling.pA)(name, knownAttributes);
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
  }),
  99: ((__unused_webpack_module, exports, __webpack_require__) => {
    var __webpack_unused_export__;
    __webpack_unused_export__ = {
      value: true
    };
    exports.UG = exports.qS = exports.V1 = void 0;
    const uuid_1 = __webpack_require__(260);
    const __1 = __webpack_require__(260);
    const spec_1 = __webpack_require__(260);
    const validation_1 = __webpack_require__(711);
    exports.V1 = "1.0";
    exports.qS = "0.3";
    class CloudEvent {
      constructor(event, strict = true) {
        const properties = {
          ...event
        };
        this.id = properties.id || (0, uuid_1.v4)();
        delete properties.id;
        this.time = properties.time || (new Date).toISOString();
        delete properties.time;
        this.type = properties.type;
        delete properties.type;
        this.source = properties.source;
        delete properties.source;
        this.specversion = properties.specversion || exports.V1;
        delete properties.specversion;
        this.datacontenttype = properties.datacontenttype;
        delete properties.datacontenttype;
        this.subject = properties.subject;
        delete properties.subject;
        this.datacontentencoding = properties.datacontentencoding;
        delete properties.datacontentencoding;
        this.dataschema = properties.dataschema;
        delete properties.dataschema;
        this.data_base64 = properties.data_base64;
        if (this.data_base64) {
          this.data = (0, validation_1.base64AsBinary)(this.data_base64);
        }
        delete properties.data_base64;
        this.schemaurl = properties.schemaurl;
        delete properties.schemaurl;
        if ((0, validation_1.isBinary)(properties.data)) {
          this.data_base64 = (0, validation_1.asBase64)(properties.data);
        }
        this.data = typeof properties.data !== "undefined" ? properties.data : this.data;
        delete properties.data;
        if (this.specversion === exports.V1 && this.schemaurl) {
          throw new TypeError("cannot set schemaurl on version 1.0 event");
        } else if (this.specversion === exports.qS && this.dataschema) {
          throw new TypeError("cannot set dataschema on version 0.3 event");
        }
        for (const [key, value] of Object.entries(properties)) {
          if (!key.match(/^[a-z0-9]+$/) && strict) {
            throw new validation_1.ValidationError(`invalid extension name: ${key}\nCloudEvents attribute names MUST consist of lower-case letters ('a' to 'z')\nor digits ('0' to '9') from the ASCII character set. Attribute names SHOULD\nbe descriptive and terse and SHOULD NOT exceed 20 characters in length.`);
          }
          if (!(0, validation_1.isValidType)(value) && strict) {
            throw new validation_1.ValidationError(`invalid extension value: ${value}\nExtension values must conform to the CloudEvent type system.\nSee: https://github.com/cloudevents/spec/blob/v1.0/spec.md#type-system`);
          }
          this[key] = value;
        }
        strict ? this.validate() : undefined;
        Object.freeze(this);
      }
      toJSON() {
        const event = {
          ...this
        };
        event.time = new Date(this.time).toISOString();
        if (event.data_base64 && event.data) {
          delete event.data;
        }
        return event;
      }
      toString() {
        return JSON.stringify(this);
      }
      validate() {
        try {
          return (0, spec_1.validateCloudEvent)(this);
        } catch (e) {
          if (e instanceof validation_1.ValidationError) {
            throw e;
          } else {
            throw new validation_1.ValidationError("invalid payload", [ e ]);
          }
        }
      }
      async emit(ensureDelivery = true) {
        await __1.Emitter.emitEvent(this, ensureDelivery);
        return this;
      }
      cloneWith(options, strict = true) {
        return CloudEvent.cloneWith(this, options, strict);
      }
      [Symbol.for("nodejs.util.inspect.custom")]() {
        return this.toString();
      }
      static cloneWith(event, options, strict = true) {
        return new CloudEvent(Object.assign({}, event, options), strict);
      }
    }
    exports.UG = CloudEvent;
  }),
  711: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.isValidType = exports.asData = exports.isJsonContentType = exports.clone = exports.asBase64 = exports.base64AsBinary = exports.asBuffer = exports.isBuffer = exports.isBase64 = exports.equalsOrThrow = exports.isStringOrObjectOrThrow = exports.isDefinedOrThrow = exports.isStringOrThrow = exports.isBinary = exports.isDate = exports.isInteger = exports.isBoolean = exports.isDefined = exports.isObject = exports.isString = exports.ValidationError = void 0;
    const globalThisPolyfill = function() {
      try {
        return globalThis;
      } catch (e) {
        try {
          return self;
        } catch (e) {
          return global;
        }
      }
    }();
    class ValidationError extends TypeError {
      constructor(message, errors) {
        const messageString = errors instanceof Array ? errors?.reduce((accum, err) => accum.concat(`\n  ${err instanceof Object ? JSON.stringify(err) : err}`), message) : message;
        super(messageString);
        this.errors = errors ? errors : [];
      }
    }
    exports.ValidationError = ValidationError;
    const isString = v => typeof v === "string";
    exports.isString = isString;
    const isObject = v => typeof v === "object";
    exports.isObject = isObject;
    const isDefined = v => v !== null && typeof v !== "undefined";
    exports.isDefined = isDefined;
    const isBoolean = v => typeof v === "boolean";
    exports.isBoolean = isBoolean;
    const isInteger = v => Number.isInteger(v);
    exports.isInteger = isInteger;
    const isDate = v => v instanceof Date;
    exports.isDate = isDate;
    const isBinary = v => ArrayBuffer.isView(v);
    exports.isBinary = isBinary;
    const isStringOrThrow = (v, t) => (0, exports.isString)(v) ? true : (() => {
      throw t;
    })();
    exports.isStringOrThrow = isStringOrThrow;
    const isDefinedOrThrow = (v, t) => (0, exports.isDefined)(v) ? true : (() => {
      throw t;
    })();
    exports.isDefinedOrThrow = isDefinedOrThrow;
    const isStringOrObjectOrThrow = (v, t) => (0, exports.isString)(v) ? true : (0, 
    exports.isObject)(v) ? true : (() => {
      throw t;
    })();
    exports.isStringOrObjectOrThrow = isStringOrObjectOrThrow;
    const equalsOrThrow = (v1, v2, t) => v1 === v2 ? true : (() => {
      throw t;
    })();
    exports.equalsOrThrow = equalsOrThrow;
    const isBase64 = value => Buffer.from(value, "base64").toString("base64") === value;
    exports.isBase64 = isBase64;
    const isBuffer = value => value instanceof Buffer;
    exports.isBuffer = isBuffer;
    const asBuffer = value => (0, exports.isBinary)(value) ? Buffer.from(value) : (0, 
    exports.isBuffer)(value) ? value : (() => {
      throw new TypeError("is not buffer or a valid binary");
    })();
    exports.asBuffer = asBuffer;
    const base64AsBinary = base64String => {
      const toBinaryString = base64Str => globalThisPolyfill.atob ? globalThisPolyfill.atob(base64Str) : Buffer.from(base64Str, "base64").toString("binary");
      return Uint8Array.from(toBinaryString(base64String), c => c.charCodeAt(0));
    };
    exports.base64AsBinary = base64AsBinary;
    const asBase64 = value => (0, exports.asBuffer)(value).toString("base64");
    exports.asBase64 = asBase64;
    const clone = o => JSON.parse(JSON.stringify(o));
    exports.clone = clone;
    const isJsonContentType = contentType => contentType && contentType.match(/(json)/i);
    exports.isJsonContentType = isJsonContentType;
    const asData = (data, contentType) => {
      const maybeJson = (0, exports.isString)(data) && !(0, exports.isBase64)(data) && (0, 
      exports.isJsonContentType)(contentType) ? JSON.parse(data) : data;
      return (0, exports.isBinary)(maybeJson) ? (0, exports.asBase64)(maybeJson) : maybeJson;
    };
    exports.asData = asData;
    const isValidType = v => (0, exports.isBoolean)(v) || (0, exports.isInteger)(v) || (0, 
    exports.isString)(v) || (0, exports.isDate)(v) || (0, exports.isBinary)(v) || (0, 
    exports.isObject)(v);
    exports.isValidType = isValidType;
  })
};


