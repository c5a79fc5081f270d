(() => {
  "use strict";
  var __webpack_modules__ = {
    3209: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        d: () => byteLength
      });
      function byteLength(text) {
        return (new TextEncoder).encode(text).length;
      }
    }),
    2357: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        TM: () => fromExpression,
        Xu: () => inputError,
        Z7: () => givenValue,
        kc: () => errorText,
        o5: () => inputNamed,
        qj: () => aboutInput,
        v: () => andMore,
        yo: () => UserError
      });
      var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      class UserError extends Error {
        name="UserError";
        said;
        constructor(said) {
          super(said.text);
          this.said = said;
        }
      }
      function inputError(input, rule, value) {
        return new UserError((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)(aboutInput(input, rule), value === undefined ? undefined : givenValue(value)));
      }
      function aboutInput(input, rule) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`${inputNamed(input)} ${rule}`;
      }
      function inputNamed(input) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Input "${input}"`;
      }
      function givenValue(value) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Given: "${(0, 
        _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(value)}".`, fromExpression(value));
      }
      function fromExpression(value) {
        const word = [ "Object", "Array" ].find(each => each === value.trim());
        return word === undefined ? undefined : (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub inserts "${word}" when an expression returns an object or a list: wrap it in \`toJSON\`, as in \`\${{ toJSON(github.event) }}\`.`;
      }
      function andMore(count) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`And ${count} more.`;
      }
      function errorText(error) {
        if (error instanceof UserError) return error.said;
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`This is a bug of the action, please report it with the debug log of this step: ${(0, 
        _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(reason, 500)}`;
      }
    }),
    729: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        KH: () => isCdevent,
        dE: () => findCloudEvent,
        dU: () => cdeventName
      });
      var _validation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4956);
      function findCloudEvent(document) {
        if (!(0, _validation_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(document)) return undefined;
        if (Object.hasOwn(document, "specversion")) return document;
        const {context: context, subject: subject} = document;
        const isCDEvent = (0, _validation_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(context) && (0, 
        _validation_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(subject) && isCDEventsType(context.type);
        return isCDEvent ? carrierOf(document, context, subject) : undefined;
      }
      function isCDEventsType(type) {
        return typeof type === "string" && /^dev\.cdeventsx?\.[^.]+\.[^.]/.test(type);
      }
      function carrierOf(document, context, subject) {
        return {
          specversion: "1.0",
          id: context.id,
          source: context.source,
          type: context.type,
          subject: subject.id,
          time: context.timestamp,
          datacontenttype: "application/json",
          data: document
        };
      }
      function isCdevent({type: type}) {
        return /^dev\.cdeventsx?\./.test(type);
      }
      function cdeventName(type) {
        return type.split(".").slice(2, 4).join(" ");
      }
    }),
    5420: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Xx: () => batchJson,
        Gv: () => cloudEvent,
        T$: () => eventJson
      });
      var cloudevent = __nccwpck_require__(3099);
      var grammar = __nccwpck_require__(8502);
      var limits = __nccwpck_require__(2147);
      function decodeBase64Data(base64, contentType) {
        const bytes = bytesIn(base64);
        if (typeof contentType !== "string") return bytes;
        const isJson = (0, grammar.vs)(contentType);
        if (!isJson && !/^text\/|[/+]xml\b/i.test(contentType)) return bytes;
        const text = textOf(bytes);
        if (text === undefined) return bytes;
        return isJson ? jsonOf(text) : text;
      }
      function bytesIn(base64) {
        const binary = atob(base64);
        const bytes = new Uint8Array(binary.length);
        for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
        return bytes;
      }
      function textOf(bytes) {
        try {
          return new TextDecoder("utf-8", {
            fatal: true
          }).decode(bytes);
        } catch {
          return undefined;
        }
      }
      function jsonOf(text) {
        if ((0, limits.e1)(text) !== undefined) return text;
        try {
          return JSON.parse(text);
        } catch {
          return text;
        }
      }
      var validation = __nccwpck_require__(4956);
      function cloudEvent(attributes) {
        const event = Object.create(exact);
        for (const [name, value] of Object.entries(attributes)) {
          if (value !== undefined && (value !== null || name === "data")) event[name] = value;
        }
        const base64 = base64Of(event);
        if (base64 !== undefined) {
          event.data_base64 = base64;
          event.data = decodeBase64Data(base64, event.datacontenttype);
        }
        return Object.freeze(event);
      }
      function base64Of({specversion: specversion, datacontentencoding: datacontentencoding, data: data, data_base64: data_base64}) {
        if (data_base64 !== undefined) return data_base64;
        const isEncoded = specversion === "0.3" && (0, validation.xh)(datacontentencoding) && typeof data === "string";
        return isEncoded ? data : undefined;
      }
      const exact = Object.create(cloudevent.UG.prototype, {
        toJSON: {
          value: structured
        }
      });
      function structured() {
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
      function eventJson(event) {
        return JSON.stringify(event);
      }
      function batchJson(events) {
        return events.length === 0 ? "[]" : `[\n${events.map(eventJson).join(",\n")}\n]`;
      }
    }),
    1882: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Hs: () => githubEventOf,
        OW: () => repositorySource,
        a0: () => payloadSource,
        h9: () => githubAttributes
      });
      var _trim_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3846);
      var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8502);
      var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4956);
      const adapter = {
        branch_protection_rule: {
          subject: "rule.id",
          time: [ "rule.updated_at" ]
        },
        check_run: {
          subject: "check_run.id",
          time: [ "check_run.completed_at", "check_run.started_at" ]
        },
        check_suite: {
          subject: "check_suite.id",
          time: [ "check_suite.updated_at" ]
        },
        create: {
          suffix: "ref_type",
          subject: "ref"
        },
        delete: {
          suffix: "ref_type",
          subject: "ref"
        },
        deployment: {
          suffix: "",
          subject: "deployment.id",
          time: [ "deployment.updated_at" ]
        },
        deployment_status: {
          suffix: "deployment_status.state",
          subject: "deployment_status.url",
          time: [ "deployment_status.updated_at" ],
          source: "deployment.url"
        },
        discussion: {
          subject: "discussion.id"
        },
        discussion_comment: {
          subject: "discussion.id",
          time: [ "comment.updated_at" ]
        },
        fork: {
          suffix: "",
          subject: "forkee.url",
          time: [ "forkee.created_at" ]
        },
        gollum: {
          suffix: ""
        },
        image_version: {
          suffix: ""
        },
        issue_comment: {
          subject: "comment.id",
          time: [ "comment.updated_at" ],
          source: "issue.url"
        },
        issues: {
          subject: "issue.number",
          time: [ "issue.updated_at" ]
        },
        label: {
          subject: "label.name"
        },
        merge_group: {
          subject: "merge_group.head_ref"
        },
        milestone: {
          subject: "milestone.number",
          time: [ "milestone.updated_at" ]
        },
        page_build: {
          suffix: "",
          subject: "build.url"
        },
        project: {
          subject: "project.id",
          time: [ "project.updated_at" ]
        },
        project_card: {
          subject: "project_card.id",
          time: [ "project_card.updated_at" ]
        },
        project_column: {
          subject: "project_column.id",
          time: [ "project_column.updated_at" ]
        },
        public: {
          suffix: "",
          subject: "repository.name",
          time: [ "repository.updated_at" ],
          source: "repository.owner.url"
        },
        pull_request: {
          subject: "number",
          time: [ "pull_request.updated_at" ]
        },
        pull_request_review: {
          subject: "review.id",
          time: [ "review.submitted_at" ],
          source: "pull_request.url"
        },
        pull_request_review_comment: {
          subject: "comment.id",
          time: [ "pull_request.updated_at" ],
          source: "pull_request.url"
        },
        pull_request_target: {
          subject: "number",
          time: [ "pull_request.updated_at" ]
        },
        push: {
          suffix: "",
          subject: "ref"
        },
        registry_package: {
          subject: "registry_package.html_url",
          time: [ "registry_package.updated_at" ]
        },
        release: {
          subject: "release.id",
          time: [ "release.published_at", "release.created_at" ]
        },
        repository_dispatch: {
          source: "repository.owner.url"
        },
        schedule: {
          suffix: "",
          subject: "schedule"
        },
        status: {
          suffix: "state",
          subject: "sha",
          time: [ "updated_at" ]
        },
        watch: {},
        workflow_call: {},
        workflow_dispatch: {
          suffix: "",
          subject: "workflow"
        },
        workflow_run: {
          subject: "workflow.name"
        }
      };
      function githubAttributes(eventName, payload, source, now) {
        const row = (Object.hasOwn(adapter, eventName) ? adapter[eventName] : undefined) ?? {};
        const suffix = row.suffix === "" ? "" : typePart(textAt(payload, row.suffix ?? "action"));
        const time = row.time?.map(path => textAt(payload, path)).find(_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Fx);
        const ownSource = row.source && textAt(payload, row.source);
        return {
          source: ownSource && (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.Y2)(ownSource) ? ownSource : source,
          type: `com.github.${eventName}${suffix && `.${suffix}`}`,
          subject: row.subject && textAt(payload, row.subject) || undefined,
          time: time ?? now.toISOString(),
          datacontenttype: "application/json",
          data: payload
        };
      }
      function repositorySource({apiUrl: apiUrl, repository: repository}) {
        return uriReference(repository === "" ? apiUrl : `${apiUrl}/repos/${repository}`);
      }
      function payloadSource(payload, context) {
        const api = textAt(payload, "repository.hooks_url").replace(/\/hooks$/, "");
        const name = textAt(payload, "repository.full_name");
        const source = api || name && `${context.apiUrl}/repos/${name}` || textAt(payload, "organization.url");
        return source && (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.Y2)(source) ? source : repositorySource(context);
      }
      function textAt(payload, path) {
        let value = payload;
        for (const name of path.split(".")) {
          value = (0, _validation_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        }
        return typeof value === "string" || typeof value === "number" ? (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o$)(String(value)) : "";
      }
      function typePart(text) {
        return (0, _trim_js__WEBPACK_IMPORTED_MODULE_2__.W)(text.replace(/\s/g, " "), ". ");
      }
      function uriReference(text) {
        return (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.Y2)(text) ? text : encodeURI((0, 
        _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o$)(text));
      }
      function githubEventOf(event) {
        return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
      }
    }),
    8502: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        CP: () => isAbsoluteUri,
        Fx: () => isTimestamp,
        LA: () => isMediaType,
        Q2: () => isBase64,
        Y2: () => isUriReference,
        o$: () => attributeText,
        vs: () => isJsonType,
        y4: () => isAttributeText
      });
      var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);
      function isAttributeText(text) {
        return (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.J)(text) || text.search(forbiddenCharacters()) < 0;
      }
      function attributeText(text) {
        return (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.J)(text) ? text : text.replace(forbiddenCharacters(), "");
      }
      const forbiddenCharacters = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, "gu");
      function isUriReference(text) {
        const [, scheme, authority, path = "", query, fragment] = uriParts.exec(text) ?? [];
        return (scheme === undefined || /^[a-z][a-z\d+.-]*$/i.test(scheme)) && (authority === undefined || isAuthority(authority)) && fits("path", path) && fits("query", query ?? "") && fits("query", fragment ?? "");
      }
      function isAbsoluteUri(text) {
        return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text);
      }
      const uriParts = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
      function isAuthority(authority) {
        const at = authority.lastIndexOf("@") + 1;
        const hostAndPort = /^(\[[\da-f:.]+\]|\[v[\da-f]+\.[^[\]]+\]|[^:[\]]*)(?::\d*)?$/i.exec(authority.slice(at));
        const host = hostAndPort?.[1];
        return host !== undefined && fits("userinfo", authority.slice(0, Math.max(0, at - 1))) && fits("host", host);
      }
      function fits(part, text) {
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
    }),
    7024: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        b: () => isHealthReport,
        x: () => healthReportType
      });
      const healthReportType = "io.github.dingtalk-cloudevents.health";
      function isHealthReport({type: type}) {
        return type === healthReportType;
      }
    }),
    4834: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        F: () => deriveId
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      function deriveId(context, ...what) {
        const {repository: repository, runId: runId, runAttempt: runAttempt, job: job, step: step, matrix: matrix, runnerName: runnerName} = context;
        const all = JSON.stringify([ repository, runId, runAttempt, job, step, matrix.trim(), runnerName, ...what ]);
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(all).digest("hex").slice(0, 24);
        return [ runId, runAttempt, digest ].filter(part => /^[a-z\d]+$/i.test(part)).join("-");
      }
    }),
    6417: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        V: () => readJson
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1879);
      var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2147);
      var _validation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4956);
      function readJson(text) {
        const whole = parse(text);
        if (!whole.broken) return Array.isArray(whole.value) ? batchOf(whole.value) : oneOf(whole.value);
        const lines = text.split(/\r?\n/).map((content, index) => ({
          content: content,
          place: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`line ${index + 1}`
        })).filter(({content: content}) => content.trim() !== "");
        if (isNdjson(lines)) return {
          kind: "lines",
          documents: documentsIn(lines)
        };
        return {
          kind: "text",
          place: whole.place,
          broken: whole.broken
        };
      }
      function isNdjson(lines) {
        const sample = documentsIn(lines.slice(0, 100));
        const objects = sample.filter(({value: value}) => (0, _validation_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(value));
        return sample.length > 1 && ((0, _validation_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(sample[0]?.value) || objects.length * 2 >= sample.length);
      }
      const maxBrokenLines = 1e3;
      function documentsIn(lines) {
        const documents = [];
        let brokenLines = 0;
        for (const {content: content, place: place} of lines) {
          const document = {
            ...parse(content),
            place: place
          };
          documents.push(document);
          if (document.broken) brokenLines += 1;
          if (brokenLines === maxBrokenLines) break;
        }
        return documents;
      }
      function oneOf(value) {
        return {
          kind: "one",
          documents: [ {
            place: "",
            value: value
          } ]
        };
      }
      function batchOf(values) {
        const place = index => (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`event ${index + 1} of ${values.length}`;
        return {
          kind: "batch",
          documents: values.map((value, index) => ({
            place: place(index),
            value: value
          }))
        };
      }
      function parse(text) {
        const deep = (0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.e1)(text);
        if (deep !== undefined) {
          const place = text.trimStart().startsWith("[") ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`event ${deep + 1}` : "";
          return {
            place: place,
            value: undefined,
            broken: (0, _validation_js__WEBPACK_IMPORTED_MODULE_2__.Qf)("", _validation_js__WEBPACK_IMPORTED_MODULE_2__.O$.depth)
          };
        }
        try {
          return {
            place: "",
            value: JSON.parse(text)
          };
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          return {
            place: "",
            value: undefined,
            broken: (0, _validation_js__WEBPACK_IMPORTED_MODULE_2__.Qf)("", _validation_js__WEBPACK_IMPORTED_MODULE_2__.O$.json, reason)
          };
        }
      }
    }),
    2147: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Mw: () => maxDepth,
        e1: () => findTooDeepElement,
        j1: () => measureJson
      });
      const maxDepth = 64;
      function findTooDeepElement(json) {
        let depth = 0;
        let element = 0;
        for (let index = 0; index < json.length; index += 1) {
          const char = json[index] ?? "";
          if (char === '"') index = endOfString(json, index); else if (char === "[" || char === "{") depth += 1; else if (char === "]" || char === "}") depth -= 1; else if (!betweenBrackets.has(char)) return undefined; else if (char === "," && depth === 1) element += 1;
          if (depth > maxDepth + 1) return element;
        }
        return undefined;
      }
      const betweenBrackets = new Set(",: \t\n\r+-.0123456789eEtrufalsn");
      function endOfString(json, start) {
        for (let index = start + 1; index < json.length; index += 1) {
          if (json[index] === "\\") index += 1; else if (json[index] === '"') return index;
        }
        return json.length;
      }
      function measureJson(value) {
        let [depth, rounded, infinite] = [ 0, false, false ];
        let level = [ value ];
        while (level.length > 0 && depth <= maxDepth) {
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
    }),
    4136: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        z: () => ownEvent,
        w: () => readEvents
      });
      var errors = __nccwpck_require__(2357);
      var said = __nccwpck_require__(1879);
      var text_file = __nccwpck_require__(8048);
      var cloudevent = __nccwpck_require__(5420);
      var cdevents = __nccwpck_require__(729);
      var validation = __nccwpck_require__(4956);
      const keys = [ "cloudevent", "event", "cloudevents", "events" ];
      function dispatchedEvents({eventName: eventName, payload: payload}) {
        if (eventName !== "repository_dispatch") return [];
        return nestedEvents(payload.client_payload, "client_payload");
      }
      function nestedEvents(document, place) {
        if (!(0, validation.Gv)(document)) return [];
        const own = (0, cdevents.dE)(document);
        if (own !== undefined) return [ {
          place: place,
          value: own
        } ];
        for (const key of keys) {
          const found = eventsIn(document[key], [ place, key ].filter(part => part !== "").join("."));
          if (found.length > 0) return found;
        }
        return [];
      }
      function eventsIn(value, place) {
        if (!Array.isArray(value)) {
          const event = (0, cdevents.dE)(value);
          return event === undefined ? [] : [ {
            place: place,
            value: event
          } ];
        }
        if (!value.some(item => (0, cdevents.dE)(item) !== undefined)) return [];
        return value.map((item, index) => ({
          place: (0, said.cv)`${place}, event ${index + 1} of ${value.length}`,
          value: (0, cdevents.dE)(item) ?? item
        }));
      }
      var byte_length = __nccwpck_require__(3209);
      var printable = __nccwpck_require__(4115);
      var github_adapter = __nccwpck_require__(1882);
      var grammar = __nccwpck_require__(8502);
      var id = __nccwpck_require__(4834);
      var json_format = __nccwpck_require__(6417);
      var run_attributes = __nccwpck_require__(8206);
      const maxTold = 20;
      const maxValue = 60;
      function violationError(subject, broken) {
        const head = broken.length === 1 ? (0, said.cv)`${subject} breaks a rule of CloudEvents; nothing was sent.` : (0, 
        said.cv)`${subject} breaks rules of CloudEvents in ${broken.length} places; nothing was sent.`;
        return new errors.yo((0, said.Mn)([ head, ...describeViolations(broken) ]));
      }
      function describeViolations(findings) {
        const more = findings.length - maxTold;
        return [ ...findings.slice(0, maxTold).map(sentence), ...more > 0 ? [ (0, errors.v)(more) ] : [] ];
      }
      function sentence({place: place, attribute: attribute, rule: rule, text: text, value: value}) {
        const name = attribute === "" ? "" : `"${(0, printable.g)(attribute, maxValue)}"`;
        const subject = place === "" ? name || (0, said.cv)`The event` : name === "" ? place : (0, 
        said.cv)`${place}, ${name}`;
        return (0, said.hC)((0, said.cv)`${subject} ${text} (rule ${rule}).`, value === undefined ? undefined : (0, 
        said.cv)`Given: ${shown(value)}.`);
      }
      function shown(value) {
        if (typeof value === "string") return `"${(0, printable.g)(value, maxValue)}"`;
        if (Array.isArray(value)) return (0, said.cv)`an array`;
        return value !== null && typeof value === "object" ? (0, said.cv)`an object` : String(value);
      }
      const maxEventBytes = 1024 * 1024;
      function parseEventText(written, context, now) {
        const text = written.text.replace(/^\uFEFF/, "");
        const given = {
          ...written,
          text: text
        };
        if (text.trim() === "" && given.attributes.type == null) {
          throw (0, errors.Xu)(given.input, (0, said.cv)`is empty: there is no event in it.`);
        }
        if ((0, errors.TM)(text) !== undefined) throw (0, errors.Xu)(given.input, (0, said.cv)`must be JSON.`, text.trim());
        const reading = (0, json_format.V)(text);
        if (reading.kind === "text" && reading.broken.rule === validation.O$.depth.name) {
          throw violationError((0, errors.o5)(given.input), [ {
            place: reading.place,
            ...reading.broken
          } ]);
        }
        const isBatch = reading.kind === "batch" || reading.kind === "lines";
        if (!isBatch && (0, byte_length.d)(text) > maxEventBytes) {
          throw (0, errors.Xu)(given.input, (0, said.cv)`must be at most ${maxEventBytes / 1024} KiB for one event.`);
        }
        if (reading.kind !== "text" && isCloudEvents(reading.documents)) {
          return reading.documents.map(document => ({
            ...document,
            value: (0, cdevents.dE)(document.value) ?? document.value
          }));
        }
        const isWrapped = given.eventName !== "" || given.attributes.type != null;
        if (!isWrapped && reading.kind === "one") {
          const nested = nestedEvents(reading.documents[0].value, "");
          if (nested.length > 0) return nested;
        }
        if (given.eventName !== "") return [ payloadEvent(given, reading, context, now) ];
        if (given.attributes.type != null) return [ wrapped(given, reading, context, now) ];
        throw unknownKind(given, reading);
      }
      function isCloudEvents(documents) {
        return documents.length === 0 || documents.some(({value: value}) => (0, cdevents.dE)(value) !== undefined);
      }
      function payloadEvent({input: input, eventName: eventName, text: text}, reading, context, now) {
        const payload = reading.kind === "one" ? reading.documents[0].value : undefined;
        if (!(0, validation.Gv)(payload)) {
          throw (0, errors.Xu)(input, (0, said.hC)((0, said.cv)`must be the payload of one GitHub event, a JSON object, as "event-name" is given.`, why(reading)));
        }
        const source = (0, github_adapter.a0)(payload, context);
        return {
          place: "",
          value: {
            specversion: "1.0",
            id: (0, id.F)(context, eventName, text),
            ...(0, github_adapter.h9)(eventName, payload, source, now),
            ...eventName === "workflow_run" ? (0, run_attributes.nY)(payload) : {}
          }
        };
      }
      function wrapped(given, reading, context, now) {
        const contentType = typeof given.attributes.datacontenttype === "string" ? given.attributes.datacontenttype : undefined;
        const isJson = reading.kind === "one" || reading.kind === "batch";
        if (!isJson && contentType !== undefined && (0, grammar.vs)(contentType)) {
          throw (0, errors.Xu)(given.input, (0, said.hC)((0, said.cv)`must be JSON, as "attributes" says with datacontenttype.`, why(reading)));
        }
        return {
          place: "",
          value: {
            specversion: "1.0",
            id: (0, id.F)(context, String(given.attributes.type), given.text),
            source: (0, github_adapter.OW)(context),
            time: now.toISOString(),
            datacontenttype: isJson ? "application/json" : "text/plain",
            data: isJson && (0, grammar.vs)(contentType) ? jsonIn(reading) : given.text
          }
        };
      }
      function jsonIn(reading) {
        if (reading.kind === "text") return undefined;
        return reading.kind === "one" ? reading.documents[0].value : reading.documents.map(({value: value}) => value);
      }
      function unknownKind({input: input}, reading) {
        return (0, errors.Xu)(input, (0, said.hC)((0, said.cv)`is no CloudEvent: it has no "specversion".`, why(reading), (0, 
        said.cv)`For the payload of a GitHub event, name the event in "event-name"; to send any other JSON or text as a CloudEvent, give it a "type" in "attributes".`));
      }
      function why(reading) {
        return reading.kind === "text" ? (0, said.cv)`It is not even JSON: ${(0, printable.g)(String(reading.broken.value))}.` : undefined;
      }
      function readEvents(inputs, context, now) {
        checkInputs(inputs);
        const {subject: subject, origin: origin, candidates: candidates} = find(inputs, context, now());
        if (candidates.length > 1 && Object.hasOwn(inputs.attributes, "id")) {
          throw (0, errors.Xu)("attributes", (0, said.cv)`gives one "id" to all events of a batch; leave it out.`);
        }
        const examined = candidates.map(candidate => examineWith(candidate, inputs.attributes));
        const broken = [ ...examined.flatMap(each => each.broken), ...mixedVersions(examined) ];
        if (broken.length > 0) throw violationError(subject, broken);
        const warnings = [ ...inputs.githubEvent !== "" && inputs.file === "" && inputs.text === "" ? [ (0, 
        errors.qj)("event-name", (0, said.cv)`has no effect without "event" or "event-file".`) ] : [], ...candidates.length === 0 ? [ (0, 
        said.cv)`${subject} is an empty batch: there is nothing to send.` ] : [], ...describeViolations(examined.flatMap(each => each.warnings)) ];
        return {
          events: examined.map(({attributes: attributes}) => (0, cloudevent.Gv)(attributes)),
          origin: origin,
          warnings: warnings
        };
      }
      function ownEvent(value, overrides) {
        checkInputs({
          file: "",
          text: "",
          githubEvent: "",
          attributes: overrides,
          status: ""
        });
        const {attributes: attributes, broken: broken} = examineWith({
          place: "",
          value: value
        }, overrides);
        if (broken.length > 0) throw violationError(ownSubject, broken);
        return (0, cloudevent.Gv)(attributes);
      }
      const ownSubject = (0, said.cv)`The event of this workflow`;
      function find(inputs, context, now) {
        const {file: file, attributes: attributes, githubEvent: eventName} = inputs;
        if (file !== "" || inputs.text !== "") {
          const input = file === "" ? "event" : "event-file";
          const text = file === "" ? inputs.text : (0, text_file.Gu)("event-file", file, context);
          const candidates = parseEventText({
            input: input,
            text: text,
            eventName: eventName,
            attributes: attributes
          }, context, now);
          return {
            subject: (0, errors.o5)(input),
            origin: file === "" ? "input" : "file",
            candidates: candidates
          };
        }
        const candidates = dispatchedEvents(context);
        if (candidates.length > 0) {
          return {
            subject: (0, said.cv)`The event in this repository_dispatch`,
            origin: "dispatch",
            candidates: candidates
          };
        }
        const value = workflowEvent(context, inputs.status, now);
        return {
          subject: ownSubject,
          origin: "workflow",
          candidates: [ {
            place: "",
            value: value
          } ]
        };
      }
      function workflowEvent(context, status, now) {
        const {eventName: eventName, payload: payload} = context;
        if (eventName === "") {
          throw new errors.yo((0, said.cv)`There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".`);
        }
        return {
          specversion: "1.0",
          id: (0, id.F)(context, eventName),
          ...(0, github_adapter.h9)(eventName, payload, (0, github_adapter.OW)(context), now),
          ...(0, run_attributes.a7)(context, status)
        };
      }
      function examineWith({place: place, value: value, broken: broken}, overrides) {
        if (broken !== undefined) return {
          place: place,
          attributes: {},
          broken: [ {
            place: place,
            ...broken
          } ],
          warnings: []
        };
        const attributes = (0, validation.Gv)(value) ? {
          ...value,
          ...overrides
        } : {};
        const result = (0, validation.tf)((0, validation.Gv)(value) ? attributes : value);
        return {
          place: place,
          attributes: attributes,
          broken: result.broken.map(finding => ({
            place: place,
            ...finding
          })),
          warnings: result.warnings.map(finding => ({
            place: place,
            ...finding
          }))
        };
      }
      function mixedVersions(examined) {
        const versioned = examined.filter(({attributes: {specversion: specversion}}) => specversion === "1.0" || specversion === "0.3");
        const version = versioned[0]?.attributes.specversion;
        return versioned.filter(({attributes: attributes}) => attributes.specversion !== version).map(({place: place, attributes: attributes}) => ({
          place: place,
          attribute: "specversion",
          rule: "one-specversion",
          text: (0, said.cv)`must be the same in the whole batch`,
          value: attributes.specversion
        }));
      }
      function checkInputs({file: file, text: text, githubEvent: githubEvent, attributes: attributes}) {
        if (file !== "" && text !== "") {
          throw (0, errors.Xu)("event", (0, said.cv)`cannot be given together with "event-file"; give one of them.`);
        }
        if (githubEvent !== "" && !/^[a-z\d_]+$/.test(githubEvent)) {
          throw (0, errors.Xu)("event-name", (0, said.cv)`must be the name of a GitHub event, as in release or push.`, githubEvent);
        }
        const [data] = [ "data", "data_base64" ].filter(name => Object.hasOwn(attributes, name));
        if (data !== undefined) {
          throw (0, errors.Xu)("attributes", (0, said.cv)`sets attributes only, and "${data}" is none; put it in "event" or "event-file".`);
        }
        const {broken: broken} = (0, validation.tf)({
          specversion: "1.0",
          id: "-",
          source: "-",
          type: "-",
          ...attributes
        });
        if (broken.length > 0) throw violationError((0, errors.o5)("attributes"), broken.map(finding => ({
          place: "",
          ...finding
        })));
      }
    }),
    8206: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Th: () => knownAttributes,
        US: () => runAttributesOf,
        _v: () => isRunAttribute,
        a7: () => contextExtensions,
        nY: () => workflowRunExtensions,
        tT: () => coreAttributes
      });
      var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8502);
      var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4956);
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
      function runAttributesOf(event) {
        const textIn = name => typeof event[name] === "string" ? event[name] : "";
        const runAttributes = attributeNames.map(name => [ name, textIn(extensions[name]) ]);
        return Object.fromEntries(runAttributes);
      }
      function contextExtensions(context, status) {
        return extensionsOf({
          ...context,
          status: status
        });
      }
      function workflowRunExtensions(payload) {
        const run = (0, _validation_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(payload.workflow_run) ? payload.workflow_run : {};
        const repository = (0, _validation_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(payload.repository) ? payload.repository : {};
        return extensionsOf({
          repository: repository.full_name,
          workflow: run.name || ((0, _validation_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(payload.workflow) ? payload.workflow.name : undefined),
          runId: run.id,
          runNumber: run.run_number,
          runAttempt: run.run_attempt,
          status: run.conclusion,
          actor: (0, _validation_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(run.actor) ? run.actor.login : undefined,
          sha: run.head_sha,
          serverUrl: originOf(repository.html_url)
        });
      }
      function extensionsOf(runAttributes) {
        const known = attributeNames.map(name => [ extensions[name], textOf(runAttributes[name]) ]);
        return Object.fromEntries(known.filter(([, text]) => text !== ""));
      }
      function textOf(value) {
        return typeof value === "string" || typeof value === "number" ? (0, _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o$)(String(value)) : "";
      }
      function originOf(url) {
        return typeof url === "string" ? URL.parse(url)?.origin : undefined;
      }
      const coreAttributes = [ "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "schemaurl" ];
      const knownAttributes = [ ...coreAttributes, ...runExtensions, "xvchatgroup", "xvmsgtype" ];
    }),
    4956: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Gv: () => isObject,
        O$: () => eventRules,
        Qf: () => violation,
        tf: () => validate,
        xh: () => isBase64Encoding
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1879);
      var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8502);
      var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2147);
      const string = {
        name: "string",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a string`,
        test: value => typeof value === "string"
      };
      const nonEmpty = rule("non-empty", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must not be empty`, text => text !== "");
      const characters = rule("characters", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must not hold control characters, noncharacters or lone surrogates`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.y4);
      const words = [ string, nonEmpty, characters ];
      const specversion = {
        name: "specversion",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be "1.0" or "0.3"`,
        test: value => value === "1.0" || value === "0.3"
      };
      const absoluteUri = rule("uri", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be an absolute URI (RFC 3986)`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.CP);
      const uriReference = rule("uri", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a URI (RFC 3986)`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Y2);
      const timestamp = rule("timestamp", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be an RFC 3339 time with seconds and offset, as in 2026-01-31T09:30:00Z`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Fx);
      const mediaType = rule("media-type", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a media type (RFC 2046), as in application/json`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.LA);
      const encoding = rule("encoding", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be an encoding of RFC 2045, as in base64`, text => /^(?:base64|quoted-printable|[78]bit|binary|x-[\w-]+)$/i.test(text));
      const base64 = rule("base64", (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be padded base64 (RFC 4648)`, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Q2);
      const value = {
        name: "extension-type",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a boolean, a string or an integer`,
        test: given => [ "boolean", "string", "number" ].includes(typeof given)
      };
      const integer = {
        name: "integer",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a whole number from -2147483648 to 2147483647`,
        test: given => typeof given !== "number" || (given | 0) === given
      };
      const extensionText = {
        ...characters,
        test: given => typeof given !== "string" || (0, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.y4)(given)
      };
      const required = [ "specversion", "id", "source", "type" ];
      const core = {
        "1.0": {
          specversion: [ specversion ],
          id: words,
          source: words,
          type: words,
          subject: words,
          time: [ string, nonEmpty, timestamp ],
          datacontenttype: [ string, nonEmpty, mediaType ],
          dataschema: [ string, nonEmpty, uriReference ]
        },
        .3: {
          specversion: [ specversion ],
          id: words,
          source: words,
          type: words,
          subject: words,
          time: [ string, nonEmpty, timestamp ],
          datacontenttype: [ string, nonEmpty, mediaType ],
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
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be JSON`
        },
        object: {
          name: "object",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be a JSON object`
        },
        required: {
          name: "required",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`is missing`
        },
        attributeName: {
          name: "attribute-name",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must be named with a-z and 0-9 only`
        },
        dataOnce: {
          name: "data-once",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must not stand beside "data"`
        },
        depth: {
          name: "depth",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must not be nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.Mw} levels`
        },
        number: {
          name: "number",
          text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`must not hold a number beyond the range of a double`
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
        const extent = (0, _limits_js__WEBPACK_IMPORTED_MODULE_2__.j1)(event);
        return {
          broken: [ ...extent.depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__.Mw ? [ violation("", eventRules.depth) ] : [], ...extent.infinite ? [ violation("", eventRules.number) ] : [], ...required.filter(name => (event[name] ?? null) === null).map(name => violation(name, eventRules.required)), ...present.flatMap(([name, given]) => brokenBy(name, given, version)), ...brokenData(event, version) ],
          warnings: [ ...extent.rounded ? [ violation("data", looseNumber) ] : [], ...present.filter(([name]) => name.length > maxNameLength).map(([name]) => violation(name, longName)), ...typeof event.source === "string" && !(0, 
          _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Y2)(event.source) ? [ violation("source", looseSource, event.source) ] : [], ...version === "1.0" && typeof event.dataschema === "string" && isRelative(event.dataschema) ? [ violation("dataschema", looseSchema, event.dataschema) ] : [] ]
        };
      }
      const looseSource = {
        name: "uri-reference",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`is not a URI-reference (RFC 3986); used as it is`
      };
      const looseSchema = {
        name: "uri",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`is not an absolute URI (RFC 3986); used as it is`
      };
      const longName = {
        name: "name-length",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`has a name longer than ${maxNameLength} characters`
      };
      const looseNumber = {
        name: "safe-integer",
        text: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`holds a whole number beyond 2^53, which is rounded; send it as a string to keep every digit`
      };
      function isRelative(uri) {
        return uri !== "" && (0, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Y2)(uri) && !(0, 
        _grammar_js__WEBPACK_IMPORTED_MODULE_1__.CP)(uri);
      }
      function brokenBy(name, given, version) {
        if (!/^[a-z\d]+$/.test(name)) return [ violation(name, eventRules.attributeName, given) ];
        const rules = core[version];
        const asked = (Object.hasOwn(rules, name) ? rules[name] : undefined) ?? extension[version];
        const broken = asked.find(({test: test}) => !test(given));
        return broken === undefined ? [] : [ violation(name, broken, given) ];
      }
      function brokenData(event, version) {
        const encoded = version === "1.0" ? {
          name: "data_base64",
          value: event.data_base64 ?? null
        } : {
          name: "data",
          value: isBase64Encoding(event.datacontentencoding) ? event.data ?? null : null
        };
        if (encoded.value === null) return [];
        if (version === "1.0" && event.data !== undefined) return [ violation("data_base64", eventRules.dataOnce) ];
        const broken = [ string, base64 ].find(({test: test}) => !test(encoded.value));
        return broken === undefined ? [] : [ violation(encoded.name, broken, encoded.value) ];
      }
      function isBase64Encoding(datacontentencoding) {
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
      function isObject(value) {
        return value !== null && typeof value === "object" && !Array.isArray(value);
      }
    }),
    5270: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Jt: () => flag,
        U9: () => count,
        YA: () => seconds
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6648);
      const maxSeconds = 6 * 60 * 60;
      const maxRetries = 100;
      function flag(get, input) {
        const given = get(input);
        if ((0, _spelling_js__WEBPACK_IMPORTED_MODULE_2__.iB)(given) === "true") return true;
        if ((0, _spelling_js__WEBPACK_IMPORTED_MODULE_2__.iB)(given) === "false") return false;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be \`true\` or \`false\`.`, given);
      }
      function seconds(get, input) {
        const given = get(input);
        const [, digits = ""] = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:s|sec|seconds?|秒)?$/i.exec(given) ?? [];
        const value = Number(digits);
        if (value > 0 && value <= maxSeconds) return value * 1e3;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a number of seconds above 0, at most ${maxSeconds}.`, given);
      }
      function count(get, input) {
        const given = get(input);
        const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
        if (value <= maxRetries) return value;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a whole number from 0 to ${maxRetries}.`, given);
      }
    }),
    6421: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Y: () => choice,
        z: () => choices
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3662);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6648);
      function choice(get, input, known, synonyms = {}) {
        const given = get(input);
        const found = knownAs(given, known, synonyms);
        if (found !== undefined) return found;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be one of ${shownList(known)}.`, meant(given, known)), given);
      }
      async function choices(get, input, known) {
        const given = (await (0, _list_js__WEBPACK_IMPORTED_MODULE_2__.p)(get, input)).flatMap(item => knownAs(item, known) === undefined ? item.split(/\s+/) : [ item ]);
        const found = given.map(item => knownAs(item, known));
        const wrong = given.find((_, index) => found[index] === undefined);
        if (given.length > 0 && wrong === undefined) return known.filter(value => found.includes(value));
        const rule = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must list some of ${shownList(known)}, separated by commas.`, meant(wrong ?? "", known));
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, rule, get(input));
      }
      function knownAs(given, known, synonyms = {}) {
        const key = (0, _spelling_js__WEBPACK_IMPORTED_MODULE_3__.iB)(given);
        return known.find(value => (0, _spelling_js__WEBPACK_IMPORTED_MODULE_3__.iB)(value) === key) ?? new Map(Object.entries(synonyms)).get(key);
      }
      const otherWords = {
        failed: "failure",
        fail: "failure",
        error: "failure",
        "失败": "failure",
        succeeded: "success",
        successful: "success",
        passed: "success",
        ok: "success",
        "成功": "success",
        canceled: "cancelled",
        cancel: "cancelled",
        "取消": "cancelled",
        change: "changed",
        fix: "fixed",
        recovered: "fixed",
        all: "always",
        any: "always",
        "总是": "always",
        md: "markdown",
        card: "actionCard",
        zhtw: "zh-CN",
        zhhk: "zh-CN",
        zhhant: "zh-CN",
        "繁體中文": "zh-CN",
        warning: "warn",
        ignore: "warn",
        workflow: "run",
        workflowrun: "run",
        build: "run",
        job: "run",
        push: "event",
        release: "event",
        status: "health",
        post: "markdown",
        interactive: "actionCard",
        news: "feedCard"
      };
      function meant(given, known) {
        const word = new Map(Object.entries(otherWords)).get((0, _spelling_js__WEBPACK_IMPORTED_MODULE_3__.iB)(given));
        return (0, _spelling_js__WEBPACK_IMPORTED_MODULE_3__.au)(known.find(value => value === word) ?? (0, 
        _spelling_js__WEBPACK_IMPORTED_MODULE_3__.pA)(given, known));
      }
      function shownList(known) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(known.filter(value => value !== "").map(value => `\`${value}\``));
      }
    }),
    3662: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        p: () => list
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _yaml_input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1280);
      async function list(get, input) {
        const text = get(input);
        const items = yamlList.test(text) ? itemsOf(input, await (0, _yaml_input_js__WEBPACK_IMPORTED_MODULE_2__.g)(input, text, {
          scalars: "strings"
        })) : text.split(/[\n,，、;；]/);
        return items.map(item => item.trim()).filter(item => item !== "");
      }
      const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;
      function itemsOf(input, value) {
        const items = Array.isArray(value) ? value : [ value ];
        if (items.every(item => typeof item === "string")) return items;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a list of texts, separated by lines or commas or as YAML.`);
      }
    }),
    3896: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J: () => speakLocale,
        L: () => localeNames
      });
      var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6648);
      const localeNames = {
        zh: "zh-CN",
        cn: "zh-CN",
        zhhans: "zh-CN",
        zhhanscn: "zh-CN",
        chinese: "zh-CN",
        "中文": "zh-CN",
        "简体中文": "zh-CN",
        enus: "en",
        engb: "en",
        english: "en"
      };
      async function speakLocale(get, log) {
        const key = (0, _spelling_js__WEBPACK_IMPORTED_MODULE_0__.iB)(get("locale"));
        const isChinese = key === "zhcn" || new Map(Object.entries(localeNames)).get(key) === "zh-CN";
        if (isChinese) log.speak((await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1865, 23))).zhCN);
      }
    }),
    4526: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        y: () => mapIn
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      function mapIn(input, value) {
        if (value === undefined || value === null) return {};
        if (typeof value === "object" && !Array.isArray(value)) return value;
        const given = typeof value === "string" ? value : JSON.stringify(value);
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a YAML map, \`name: value\` a line, with a space after the colon.`, given);
      }
    }),
    6648: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        au: () => didYouMean,
        iB: () => spellingKey,
        pA: () => nearest
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1879);
      function spellingKey(text) {
        return text.normalize("NFKC").toLowerCase().replace(/[-_\s]/g, "");
      }
      const maxChars = 40;
      function nearest(given, known) {
        const key = spellingKey(given);
        if (key === "" || key.length > maxChars) return undefined;
        const most = Math.min(2, Math.floor(key.length / 3));
        const [best] = known.map(word => ({
          word: word,
          key: spellingKey(word)
        })).filter(near => near.key !== "" && Math.abs(near.key.length - key.length) <= most).map(near => ({
          word: near.word,
          distance: distanceOf(key, near.key)
        })).toSorted((one, other) => one.distance - other.distance);
        return best && best.distance <= most ? best.word : undefined;
      }
      function didYouMean(word) {
        return word === undefined ? undefined : (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Did you mean \`${word}\`?`;
      }
      function distanceOf(one, other) {
        let row = Array.from({
          length: other.length + 1
        }, (_, index) => index);
        for (const [i, letter] of [ ...one ].entries()) {
          const next = [ i + 1 ];
          for (let j = 0; j < other.length; j += 1) {
            const replaced = (row[j] ?? 0) + (other[j] === letter ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
          }
          row = next;
        }
        return row.at(-1) ?? 0;
      }
    }),
    3785: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        w: () => readTimezone
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6648);
      const chinese = /^(?:(?:asia\/)?(?:beijing|peking)(?:time)?|北京(?:时间)?|上海|中国(?:标准时间)?|东八区|china)$/;
      const shared = {
        CST: [ "Asia/Shanghai", "America/Chicago" ],
        IST: [ "Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin" ],
        BST: [ "Europe/London", "Asia/Dhaka" ],
        EST: [ "America/New_York", "Australia/Sydney" ],
        PST: [ "America/Los_Angeles", "Asia/Manila" ],
        MST: [ "America/Denver", "Asia/Kuala_Lumpur" ],
        AST: [ "America/Halifax", "Asia/Riyadh" ],
        SST: [ "Asia/Singapore", "Pacific/Pago_Pago" ],
        ECT: [ "America/Guayaquil", "Europe/Paris" ],
        ACT: [ "America/Rio_Branco", "Australia/Darwin" ]
      };
      function readTimezone(text) {
        const given = text.trim();
        if (given === "" || given === "UTC" || given === "Asia/Shanghai") return {
          zone: given,
          warnings: []
        };
        if (chinese.test((0, _spelling_js__WEBPACK_IMPORTED_MODULE_2__.iB)(given))) return {
          zone: "Asia/Shanghai",
          warnings: []
        };
        const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? "");
        const several = shared[given.toUpperCase()];
        if (zone !== undefined && several !== undefined) {
          const names = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(several.map(name => `\`${name}\``));
          return {
            zone: zone,
            warnings: [ (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)("timezone", (0, 
            _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${names}.`), (0, 
            _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z7)(given)) ]
          };
        }
        if (zone !== undefined) return {
          zone: zone,
          warnings: []
        };
        const near = (0, _spelling_js__WEBPACK_IMPORTED_MODULE_2__.pA)(given, Intl.supportedValuesOf("timeZone"));
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("timezone", (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be an IANA time zone like \`Asia/Shanghai\`.`, (0, 
        _spelling_js__WEBPACK_IMPORTED_MODULE_2__.au)(near)), given);
      }
      function offsetIn(text) {
        const [, sign, hours = "", minutes = "00"] = /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text.normalize("NFKC")) ?? [];
        return sign === undefined ? undefined : `${sign}${hours.padStart(2, "0")}:${minutes}`;
      }
      function knownZone(name) {
        try {
          return name === "" ? undefined : new Intl.DateTimeFormat("en", {
            timeZone: name
          }).resolvedOptions().timeZone;
        } catch {
          return undefined;
        }
      }
    }),
    6182: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $: () => textAt,
        t: () => yamlOrFile
      });
      var _text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8048);
      var _yaml_input_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1280);
      async function yamlOrFile(get, input, {env: env, files: files}, check, parse = text => (0, 
      _yaml_input_js__WEBPACK_IMPORTED_MODULE_1__.g)(input, text, {
        scalars: "strings"
      })) {
        const given = await parse(get(input));
        if (typeof given !== "string") return await check(given);
        const use = async text => await check(await parse(text));
        return files === "now" ? await use(textAt(input, given, env)) : await files.read(input, given, use);
      }
      function textAt(input, path, env) {
        return (0, _text_file_js__WEBPACK_IMPORTED_MODULE_0__.Gu)(input, path, {
          workspace: env.GITHUB_WORKSPACE ?? "",
          runnerTemp: env.RUNNER_TEMP ?? ""
        });
      }
    }),
    3616: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g: () => withLineFeeds
      });
      function withLineFeeds(text) {
        return text.replace(/\r\n?/g, "\n");
      }
    }),
    6668: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $6: () => textAt,
        Ct: () => itemsAt,
        Qc: () => flagAt,
        at: () => at,
        tk: () => numberAt
      });
      var _line_feeds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3616);
      function at(data, path) {
        let value = data;
        for (const key of path.split(".")) {
          if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
          value = value[key];
        }
        return value ?? undefined;
      }
      function textAt(data, path) {
        const value = at(data, path);
        if (typeof value === "number") return String(value);
        return typeof value === "string" && value.trim() !== "" ? (0, _line_feeds_js__WEBPACK_IMPORTED_MODULE_0__.g)(value) : undefined;
      }
      function numberAt(data, path) {
        const value = at(data, path);
        return typeof value === "number" && Number.isFinite(value) ? value : undefined;
      }
      function flagAt(data, path) {
        return at(data, path) === true;
      }
      function itemsAt(data, path) {
        const value = at(data, path);
        return Array.isArray(value) ? value : [];
      }
    }),
    6986: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        p: () => ofInputs,
        z: () => inOneGroup
      });
      function inOneGroup(settings) {
        return events => ({
          groups: events.length === 0 ? [] : [ ofInputs(events, settings) ],
          decisions: [],
          warnings: []
        });
      }
      function ofInputs(events, settings) {
        return {
          ...settings,
          events: events,
          labelOf: () => "",
          withPlace: text => text
        };
      }
    }),
    6284: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D: () => eventRunOf,
        N: () => isOfRun
      });
      var _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1882);
      var _event_health_report_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7024);
      var _event_run_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8206);
      var _workflow_assemble_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5897);
      var _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1312);
      var _workflow_target_run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1100);
      var _data_path_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6668);
      function eventRunOf(event, {context: context, workflowRun: workflowRun, isAboutRun: isAboutRun, report: report = "auto"}) {
        const runAttributes = (0, _event_run_attributes_js__WEBPACK_IMPORTED_MODULE_1__.US)(event);
        if ((0, _event_health_report_js__WEBPACK_IMPORTED_MODULE_5__.b)(event)) return {
          workflowRun: undefined,
          isAboutRun: false
        };
        const isOwn = workflowRun !== undefined && isOfRun(event, workflowRun.run.id) && !isWorseThan(runAttributes, workflowRun);
        const known = isOwn ? workflowRun : runFromEvent(event, runAttributes, context);
        if (known === undefined) return {
          workflowRun: undefined,
          isAboutRun: false
        };
        const question = {
          status: known.outcome,
          needs: {},
          notifyWhen: [ "always" ],
          report: report
        };
        const isReported = (0, _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_3__.T$)(question, (0, 
        _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(event) ?? "");
        return {
          workflowRun: known,
          isAboutRun: isReported || isOwn && isAboutRun
        };
      }
      function isOfRun(event, runId) {
        return [ (0, _event_run_attributes_js__WEBPACK_IMPORTED_MODULE_1__.US)(event).runId, (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_6__.$6)(event.data, "workflow_run.id") ].includes(runId);
      }
      function isWorseThan({status: status}, {outcome: outcome}) {
        return outcome === "success" && (status === "failure" || status === "cancelled");
      }
      function runFromEvent(event, runAttributes, here) {
        const context = contextOf(event, runAttributes, here);
        const target = (0, _workflow_target_run_js__WEBPACK_IMPORTED_MODULE_4__.A)(context);
        if (!isWhole(target) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository)) return undefined;
        const status = statuses.find(known => known === runAttributes.status) ?? "running";
        return (0, _workflow_assemble_run_js__WEBPACK_IMPORTED_MODULE_2__.O)({
          context: context,
          target: target,
          needs: {},
          matrix: {},
          record: target.upstream,
          page: undefined,
          history: undefined,
          jobContext: {
            current: undefined,
            status: status,
            mayFail: () => false,
            failureDetails: new Map,
            now: Number.NaN
          }
        });
      }
      const statuses = [ "success", "failure", "cancelled" ];
      function contextOf({type: type, data: data}, runAttributes, here) {
        const eventName = (0, _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__.Hs)({
          type: type
        }) ?? "";
        const {status: _, serverUrl: __, ...known} = runAttributes;
        const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
        const ofRun = eventName === "workflow_run" ? (0, _data_path_js__WEBPACK_IMPORTED_MODULE_6__.$6)(data, "repository.full_name") : undefined;
        return {
          ...here,
          ...known,
          eventName: eventName,
          payload: isObject ? data : {},
          repository: ofRun ?? known.repository,
          runAttempt: known.runAttempt || "1",
          refName: known.ref.replace(/^refs\/(?:heads|tags)\//, ""),
          headRef: ""
        };
      }
      function isWhole({runId: runId, number: number, attempt: attempt, upstream: upstream}) {
        return upstream !== undefined || [ runId, number, attempt ].every(value => /^[1-9]\d{0,15}$/.test(String(value)));
      }
    }),
    6298: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Vv: () => findPageRow,
        bz: () => loadLateParts,
        mw: () => required
      });
      var _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1882);
      var _event_health_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7024);
      var _data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6668);
      var _pages_start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(709);
      async function loadLateParts(items) {
        const events = items.filter(({isAboutRun: isAboutRun}) => !isAboutRun).map(({event: event}) => event);
        const names = events.map(event => (0, _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(event) ?? "");
        const isInStart = names.every(name => name === "" || Object.hasOwn(_pages_start_js__WEBPACK_IMPORTED_MODULE_1__.b, name));
        const pages = isInStart ? _pages_start_js__WEBPACK_IMPORTED_MODULE_1__.b : (await __nccwpck_require__.e(472).then(__nccwpck_require__.bind(__nccwpck_require__, 3472))).pages;
        const isOther = event => !(0, _event_health_report_js__WEBPACK_IMPORTED_MODULE_2__.b)(event) && findPageRow(event, pages) === undefined;
        const hasMarkdown = event => (findPageRow(event, pages)?.markdown ?? []).some(field => (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(event.data, field) !== undefined);
        const [anyEvent, health, markdown] = await Promise.all([ events.some(isOther) ? __nccwpck_require__.e(399).then(__nccwpck_require__.bind(__nccwpck_require__, 1399)) : undefined, events.some(_event_health_report_js__WEBPACK_IMPORTED_MODULE_2__.b) ? __nccwpck_require__.e(584).then(__nccwpck_require__.bind(__nccwpck_require__, 8584)) : undefined, events.some(hasMarkdown) ? Promise.all([ __nccwpck_require__.e(664), __nccwpck_require__.e(15), __nccwpck_require__.e(979) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5979)) : undefined ]);
        return {
          pages: pages,
          anyEvent: anyEvent,
          health: health,
          markdown: markdown
        };
      }
      function required(part) {
        if (part === undefined) throw new TypeError("a late part was not loaded");
        return part;
      }
      function findPageRow(event, pages) {
        const name = (0, _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(event) ?? "";
        return Object.hasOwn(pages, name) ? pages[name] : undefined;
      }
    }),
    6684: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        G: () => han
      });
      var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);
      function han(literals, ...values) {
        return values.reduce((text, value, index) => joined(joined(text, String(value)), literals[index + 1] ?? ""), literals[0] ?? "");
      }
      function joined(left, right) {
        return endsChinese().test(left) && beginsChinese().test(right) ? left.trimEnd() + right.trimStart() : left + right;
      }
      const chinese = String.raw`[\p{Script=Han}，。：；（）“”]`;
      const endsChinese = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`${chinese}\s?$`, "u");
      const beginsChinese = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`^\s?${chinese}`, "u");
    }),
    3407: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        l2: () => durationsIn,
        FW: () => momentsIn,
        wy: () => zoneFor
      });
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
        const [day = "", clock = ""] = local.toISOString().split("T");
        return {
          year: String(local.getUTCFullYear()),
          month: local.getUTCMonth() + 1,
          day: String(Number(day.slice(-2))),
          clock: clock.slice(0, 5),
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
      const months = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
      const unitMs = {
        day: 864e5,
        hour: 36e5,
        minute: 6e4,
        second: 1e3
      };
      function durationsIn({units: units}) {
        return ms => ms === undefined || !Number.isFinite(ms) || ms < 0 ? undefined : lengthIn(units, ms);
      }
      function lengthIn(units, ms) {
        if (ms < 999.5) return `${Math.round(ms)} ${units.ms}`;
        const [large, small] = scaleOf(ms);
        const count = Math.round(ms / unitMs[small]);
        const ratio = unitMs[large] / unitMs[small];
        const shown = large === small ? [ [ count, small ] ] : [ [ Math.floor(count / ratio), large ], [ count % ratio, small ] ];
        return shown.filter(([amount]) => amount > 0).map(([amount, unit], at, all) => {
          const isLastMinute = unit === "minute" && at === all.length - 1;
          return `${amount} ${units[isLastMinute ? "lastMinute" : unit]}`;
        }).join(" ");
      }
      function scaleOf(ms) {
        if (ms >= unitMs.day - unitMs.minute / 2) return [ "day", "hour" ];
        if (ms >= unitMs.hour - unitMs.second / 2) return [ "hour", "minute" ];
        if (ms >= unitMs.minute - unitMs.second / 2) return [ "minute", "second" ];
        return [ "second", "second" ];
      }
    }),
    6380: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        B: () => sharedWords
      });
      const en = {
        readRest: "Read the rest",
        restLeftOut: "The rest was left out: it did not fit.",
        contentWithheld: "DingTalk refused the content of this message.",
        open: "Open",
        openOn: host => `Open on ${host}`,
        colon: ": ",
        labelled: (label, value) => `${label}: ${value}`,
        event: "Event",
        run: "Run",
        runNumber: (number, attempt) => attempt > 1 ? `run #${number}, attempt ${attempt}` : `run #${number}`,
        yes: "yes",
        no: "no",
        bytes: count => `${count.toLocaleString("en")} bytes`,
        fields: count => count === 1 ? "1 field" : `${count.toLocaleString("en")} fields`,
        more: count => `and ${count.toLocaleString("en")} more`,
        events: count => count === 1 ? "1 event" : `${count.toLocaleString("en")} events`,
        failedOf: (failed, total, names) => `${failed.toLocaleString("en")} of ${total.toLocaleString("en")} failed: ${names}`,
        part: (number, total) => `part ${number} of ${total}`,
        ofType: (count, type) => `${count.toLocaleString("en")} × ${type}`,
        listSeparator: ", ",
        clauseSeparator: ", ",
        units: {
          ms: "ms",
          second: "s",
          minute: "min",
          lastMinute: "min",
          hour: "h",
          day: "d"
        }
      };
      const zhCN = {
        readRest: "阅读全文",
        restLeftOut: "内容过长，其余部分已省略。",
        contentWithheld: "钉钉拒绝了这条消息的内容。",
        open: "打开",
        openOn: host => `在 ${host} 打开`,
        colon: "：",
        labelled: (label, value) => `${label}：${value}`,
        event: "事件",
        run: "运行详情",
        runNumber: (number, attempt) => attempt > 1 ? `第 ${number} 次运行（第 ${attempt} 次尝试）` : `第 ${number} 次运行`,
        yes: "是",
        no: "否",
        bytes: count => `${count.toLocaleString("en")} 字节`,
        fields: count => `${count.toLocaleString("en")} 个字段`,
        more: count => `另有 ${count.toLocaleString("en")} 项`,
        events: count => `${count.toLocaleString("en")} 个事件`,
        failedOf: (failed, total, names) => `${total.toLocaleString("en")} 个事件中 ${failed.toLocaleString("en")} 个失败：${names}`,
        part: (number, total) => `第 ${number} / ${total} 部分`,
        ofType: (count, type) => `${type} × ${count.toLocaleString("en")}`,
        listSeparator: "、",
        clauseSeparator: "，",
        units: {
          ms: "毫秒",
          second: "秒",
          minute: "分",
          lastMinute: "分钟",
          hour: "小时",
          day: "天"
        }
      };
      const sharedWords = {
        en: en,
        "zh-CN": zhCN
      };
    }),
    4196: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        G: () => cutMarkdown,
        I: () => cutText
      });
      var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);
      const enough = .6;
      const closingBytes = 24;
      const dots = "…";
      function cutText(text, maxBytes) {
        if (fits(text, maxBytes)) return text;
        const end = (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.Vl)(text, maxBytes - closingBytes);
        const kept = text.slice(0, niceEnd(text, end, anywhere)).trimEnd();
        return kept === "" ? "" : `${kept}${dots}`;
      }
      function anywhere() {
        return false;
      }
      function cutMarkdown(source, maxBytes) {
        if (fits(source, maxBytes)) return source;
        const end = (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.Vl)(source, maxBytes - closingBytes);
        const {lineAt: lineAt, fence: fence} = lastLineWithin(source, end);
        const whole = source.slice(0, lineAt).trimEnd();
        if (fence !== undefined) return cutInFence(source, lineAt, end, fence);
        if (whole !== "" && lineAt >= end * enough) return `${whole}\n\n${dots}`;
        const part = cutLine(source.slice(lineAt, end + lookAhead), end - lineAt);
        if (part === "") return whole === "" ? "" : `${whole}\n\n${dots}`;
        return source.slice(0, lineAt) + part;
      }
      const lookAhead = 4e3;
      function fits(text, maxBytes) {
        return text.length <= maxBytes && (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.yN)(text) <= maxBytes;
      }
      function lastLineWithin(source, end) {
        let fence;
        let lineAt = 0;
        for (;;) {
          const lineEnd = source.indexOf("\n", lineAt);
          if (lineEnd === -1 || lineEnd >= end) return {
            lineAt: lineAt,
            fence: fence
          };
          fence = fenceAfter(source.slice(lineAt, lineEnd), lineAt, fence);
          lineAt = lineEnd + 1;
        }
      }
      function fenceAfter(line, at, open) {
        const [, quote = "", mark] = /^([ >]*)(`{3,}|~{3,})/.exec(line) ?? [];
        if (mark === undefined) return open;
        if (open === undefined) return {
          close: quote.slice(-8) + mark.slice(0, 8),
          mark: mark.slice(0, 8),
          at: at
        };
        return mark.startsWith(open.mark) && line.trim().endsWith(mark) ? undefined : open;
      }
      function cutInFence(source, lineAt, end, fence) {
        const from = source.indexOf("\n", fence.at) + 1;
        const at = lineAt > from ? lineAt : (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.QX)(source, end);
        if (at <= from) return `${source.slice(0, fence.at).trimEnd()}\n\n${dots}`.trimStart();
        return `${source.slice(0, at).trimEnd()}\n${fence.close}\n${dots}`;
      }
      const onlyMarks = /^[ >]*(?:(?:#{1,6}|[-+*]|\d{1,9}[.)])? ?[*~]{0,5}|`{3,}[^`]*|~{3,}.*)$/;
      function cutLine(line, end) {
        const {atoms: atoms, marks: marks} = structureOf(line.split("\n", 1)[0] ?? "");
        const at = niceEnd(line, end, inside(atoms));
        if (at <= 0) return "";
        const kept = line.slice(0, at).trimEnd();
        return onlyMarks.test(kept) ? "" : `${kept}${dots}${closers(marks, kept.length)}`;
      }
      function niceEnd(text, end, isInside) {
        const least = end * enough;
        for (const kind of [ /\n/, /[.!?](?=\s)|[。！？；]/, /\s/ ]) {
          for (let at = end; at >= least && at > 0; at -= 1) {
            const pair = text.slice(at - 1, at + 1);
            if (kind.test(pair) && kind.exec(pair)?.index === 0 && !isInside(at)) return at;
          }
        }
        let at = (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.QX)(text, end);
        while (at > 0 && isInside(at)) at = (0, _size_js__WEBPACK_IMPORTED_MODULE_0__.QX)(text, at - 1);
        return at;
      }
      function inside(atoms) {
        const covered = new Set;
        for (const {from: from, to: to} of atoms) for (let at = from + 1; at < to; at += 1) covered.add(at);
        return at => covered.has(at);
      }
      const atomStart = /\\[!-/:-@[-`{-~]|&#?\w{1,40};|<[^<>\n]{1,200}>|(?:https?|dingtalk):\/\/[^\s<>)\]]+|`+|!?\[|\]\(|\]|\*{1,3}|~~/y;
      function structureOf(line) {
        const atoms = [];
        const marks = [];
        const brackets = [];
        const unclosed = new Set;
        let at = 0;
        while (at < line.length) {
          atomStart.lastIndex = at;
          const token = atomStart.exec(line)?.[0];
          if (token === undefined) {
            at += 1;
            continue;
          }
          let to = at + token.length;
          if (token.startsWith("`")) {
            const close = unclosed.has(token.length) ? -1 : closingRun(line, to, token.length);
            if (close === -1) unclosed.add(token.length); else atoms.push({
              from: at,
              to: close
            });
            to = Math.max(to, close);
          } else if (token === "[" || token === "![") {
            brackets.push(at);
          } else if (token === "]") {
            brackets.pop();
          } else if (token === "](") {
            const from = brackets.pop();
            const close = /\)|\s/.exec(line.slice(to, to + lookAhead));
            if (from !== undefined && close?.[0] === ")") {
              to += close.index + 1;
              atoms.push({
                from: from,
                to: to
              });
            }
          } else if (token.startsWith("*") || token === "~~") {
            const isRule = /\s|^$/.test(line[at - 1] ?? "") && /\s|^$/.test(line[to] ?? "");
            atoms.push({
              from: at,
              to: to
            });
            if (!isRule) marks.push({
              from: at,
              to: to,
              mark: token
            });
          } else {
            atoms.push({
              from: at,
              to: to
            });
          }
          at = to;
        }
        return {
          atoms: atoms,
          marks: marks
        };
      }
      function closingRun(line, from, length) {
        for (const run of line.slice(from).matchAll(/`+/g)) {
          if (run[0].length === length) return from + run.index + length;
        }
        return -1;
      }
      function closers(marks, end) {
        const open = [];
        for (const {mark: mark, to: to} of marks) {
          if (to > end) break;
          if (open.at(-1) === mark) open.pop(); else if (mark.length <= 3) open.push(mark);
        }
        return open.length > 3 ? "" : open.reverse().join("");
      }
    }),
    9133: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Dz: () => gapBetween,
        EH: () => escapeLine,
        TN: () => oneLine,
        VV: () => escapeInline,
        fQ: () => escapeLinkWords,
        tn: () => escapeCode,
        wh: () => plainText
      });
      var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);
      const gap = " ";
      function escapeInline(text) {
        return pairedBrackets(parted(oneLine(text))).replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\").replace(/&(?=#?\w{1,40};)/g, "&amp;").replace(/<(?=\S|$)/g, "&lt;").replaceAll("`", "\\`").replace(/~{2,}|(?<=\S)~/g, escapeEach).replace(/\*+/g, (run, at, all) => isSpace(all[at - 1]) && isSpace(all[at + run.length]) ? run : escapeEach(run)).replace(/_+/g, (run, at, all) => isWord(all[at - 1]) && isWord(all[at + run.length]) ? run : escapeEach(run));
      }
      function escapeLine(text) {
        return escapeInline(text).replace(/^#|^[-+](?=\s|$)/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/^>/, "&gt;").replace(/^(?:[-=|:][-=|:\s]*$|\||\[[ x]\](?=\s))/i, "\\$&");
      }
      function escapeLinkWords(text) {
        return escapeInline(text.replaceAll("[", "［").replaceAll("]", "］"));
      }
      function escapeCode(text) {
        return withoutOrders(oneLine(text).replaceAll("`", "'")).replace(/\](?= ?[(:[])/g, `]${gap}`).replace(/<(?=[a-z/!?])/gi, `<${gap}`).replace(/\\$/, `\\${gap}`);
      }
      function oneLine(text) {
        return clean(text).replace(/\s+/g, " ").trim();
      }
      function plainText(text) {
        return clean(text).replace(dingtalkScheme, `:${gap}`).trim();
      }
      function gapBetween(left, right) {
        const [end, start] = [ left.slice(-maxEntityChars), right.slice(0, maxEntityChars) ];
        return seams.some(({before: before, after: after}) => before.test(end) && after.test(start)) ? gap : "";
      }
      const maxEntityChars = 40;
      const seams = [ {
        before: /!$/,
        after: /^\[/
      }, {
        before: /\] ?$/,
        after: /^ ?[(:[]/
      }, {
        before: /:$/,
        after: /^\/\//
      }, {
        before: /\/$/,
        after: /^\//
      }, {
        before: /www$/i,
        after: /^\./
      }, {
        before: /@$/,
        after: /^\S/
      }, {
        before: /@[\w.-]{1,38}$/,
        after: /^[\w.-]/
      }, {
        before: /&#?\w*$/,
        after: /^#?\w*;/
      } ];
      const maxChars = 4e4;
      function clean(given) {
        const text = given.length > maxChars ? `${given.slice(0, maxChars)}…` : given;
        if (/^[\x20-\x7e\n]*$/.test(text)) return text;
        return text.toWellFormed().replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, "\n").replaceAll("\t", " ").replace(invisible(), "").replace(surplusMarks(), "$1");
      }
      const invisible = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}])\u{200d}|\u{200d}(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\u{fe0f}|[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]--[\n\u{200d}\u{fe0f}]]`, "gv");
      const surplusMarks = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`(\p{M}{4})\p{M}+`, "gu");
      function parted(text) {
        return withoutOrders(text).replace(/\/(?=\/)/g, `/${gap}`).replace(/www(?=\.)/gi, `$&${gap}`).replace(/@(?=[\w-]{0,63}\.)/g, `@${gap}`).replace(/(?<=mailto|xmpp):/gi, `:${gap}`).replace(/!(?=\[)/g, `!${gap}`).replace(/\](?= ?[(:[])/g, `]${gap}`);
      }
      function withoutOrders(text) {
        return text.replace(dingtalkScheme, `:${gap}`).replace(mention, `@${gap}`);
      }
      const dingtalkScheme = /(?<=dtmd|dingtalk|eapp):(?=\/\/)/gi;
      const mention = /@(?=all(?![\w-])|所有人|\+?\d[\d-]{6})/gi;
      function pairedBrackets(text) {
        if (!text.includes("[")) return text;
        const open = [];
        const chars = [ ...text ];
        for (const [index, char] of chars.entries()) {
          if (char === "[") open.push(index); else if (char === "]") open.pop();
        }
        for (const index of open) chars[index] = "［";
        return chars.join("");
      }
      function escapeEach(run) {
        return run.replace(/./g, "\\$&");
      }
      function isSpace(char) {
        return char === " ";
      }
      function isWord(char) {
        if (char === undefined) return false;
        return (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.J)(char) ? /[a-z\d]/i.test(char) : draft().test(char);
      }
      const draft = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`[\p{L}\p{N}]`, "u");
    }),
    8158: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $r: () => targetOf,
        OW: () => browserUrl,
        QO: () => maxUrlLength,
        U8: () => buttonUrl,
        _0: () => allowedUrl,
        nf: () => link
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9133);
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7231);
      const maxUrlLength = 2e3;
      function link(words, url, serverUrl) {
        const address = allowedUrl(url, serverUrl);
        const shown = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.fQ)(words);
        if (address === undefined || shown === "") return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Qq)((0, 
        _escape_js__WEBPACK_IMPORTED_MODULE_0__.TN)(words));
        return _markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz.trusted(`[${shown}](${browserUrl(address)})`);
      }
      function withoutLink(links, url) {
        const others = links.source.split(" · ").filter(part => !part.endsWith(`](${browserUrl(url)})`));
        return Markdown.trusted(others.join(" · "));
      }
      function allowedUrl(url, serverUrl) {
        if (url === undefined || url.length > maxUrlLength || !URL.canParse(url)) return undefined;
        const {protocol: protocol, origin: origin, username: username, password: password, href: href} = new URL(url);
        const allowed = protocol === "https:" || protocol === "http:" && origin === originOf(serverUrl);
        return allowed && username === "" && password === "" && href.length <= maxUrlLength ? href : undefined;
      }
      function originOf(url) {
        return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
      }
      function browserUrl(url) {
        return `dingtalk://dingtalkclient/page/link?url=${encoded(url)}&pc_slide=false`;
      }
      function buttonUrl(url) {
        return `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encoded(browserUrl(url))}&mobileLink=${encoded(url)}`;
      }
      function targetOf(url) {
        if (!url.startsWith("dingtalk://dingtalkclient/")) return url;
        const query = new URL(url).searchParams;
        return query.get("mobileLink") ?? query.get("url") ?? url;
      }
      function encoded(url) {
        return encodeURIComponent(url).replace(/[!'()*~]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
      }
    }),
    7231: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Cr: () => bold,
        Mn: () => lines,
        Qq: () => text,
        R_: () => heading,
        TL: () => quoted,
        aY: () => code,
        fj: () => join,
        hD: () => quote,
        md: () => md,
        oz: () => Markdown,
        p_: () => list,
        qN: () => paragraphs
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9133);
      class Markdown {
        source;
        constructor(source) {
          this.source = source;
        }
        static trusted(source) {
          return new Markdown(source);
        }
        toString() {
          throw new TypeError("Markdown was used as a string; use md`…` or .source");
        }
      }
      function md(literals, ...values) {
        let source = literals[0] ?? "";
        values.forEach((value, index) => {
          source = glued(source, sourceOf(value, source));
          source = glued(source, literals[index + 1] ?? "");
        });
        return Markdown.trusted(source);
      }
      function text(value) {
        return md`${value}`;
      }
      function join(separator, ...pieces) {
        return joined(separator, pieces);
      }
      function lines(...pieces) {
        return joined("  \n", pieces);
      }
      function paragraphs(...pieces) {
        return joined("\n\n", pieces);
      }
      function list(...items) {
        const present = items.filter(isPresent).map(item => `- ${sourceOf(item, "- ")}`);
        return Markdown.trusted(present.join("\n"));
      }
      function quote(content) {
        const source = sourceOf(content, "> ");
        if (source === "") return Markdown.trusted("");
        const quotedLines = source.split("\n").map(line => line === "" ? ">" : `> ${line}`);
        return Markdown.trusted(quotedLines.join("\n"));
      }
      function quoted(words, maxLines, maxChars = 500) {
        const all = words.slice(0, maxChars * maxLines).split(/[\r\n\u2028\u2029]+/).filter(line => line.trim() !== "");
        const shown = all.slice(0, maxLines).map(line => line.length > maxChars ? `${line.slice(0, maxChars)}…` : line);
        if (shown.length === 0) return undefined;
        const more = all.length > maxLines || words.length > maxChars * maxLines;
        return quote(lines(...shown, more ? "…" : undefined));
      }
      function heading(level, content) {
        return Markdown.trusted(`${"#".repeat(level)} ${sourceOf(content, "# ")}`);
      }
      function bold(content) {
        const source = sourceOf(content, "**");
        return Markdown.trusted(source === "" ? "" : `**${source}**`);
      }
      function code(content) {
        const source = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.tn)(String(content));
        return Markdown.trusted(source === "" ? "" : `\`${source}\``);
      }
      function joined(separator, pieces) {
        const parts = [];
        let last = "";
        for (const piece of pieces) {
          if (!isPresent(piece)) continue;
          const source = sourceOf(piece, parts.length === 0 ? "" : last + separator);
          if (source === "") continue;
          if (parts.length > 0) {
            parts.push((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Dz)(last, separator), separator, (0, 
            _escape_js__WEBPACK_IMPORTED_MODULE_0__.Dz)(last.slice(-3) + separator, source));
          }
          parts.push(source);
          last = source;
        }
        return Markdown.trusted(parts.join(""));
      }
      function isPresent(piece) {
        return piece !== undefined && piece !== "" && !(piece instanceof Markdown && piece.source === "");
      }
      function glued(left, right) {
        return left + (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Dz)(left, right) + right;
      }
      function sourceOf(value, before) {
        if (value instanceof Markdown) return value.source;
        const line = before.slice(before.lastIndexOf("\n") + 1);
        return lineStart.test(line) ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.EH)(String(value)) : (0, 
        _escape_js__WEBPACK_IMPORTED_MODULE_0__.VV)(String(value));
      }
      const lineStart = /^[ \t>\-+*#\d.)]*$/;
    }),
    2031: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        C8: () => msgUuidBytes,
        G4: () => maxBodyBytes,
        QX: () => graphemeStart,
        Vl: () => unitsWithin,
        vI: () => shortened,
        yN: () => jsonBytes
      });
      var _byte_length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3209);
      const maxBodyBytes = 2e4;
      const msgUuidBytes = 49;
      function jsonBytes(text) {
        return (0, _byte_length_js__WEBPACK_IMPORTED_MODULE_0__.d)(JSON.stringify(text)) - 2;
      }
      function unitsWithin(text, maxBytes) {
        let bytes = 0;
        let at = 0;
        for (const char of text) {
          bytes += bytesOf(char);
          if (bytes > maxBytes) return at;
          at += char.length;
        }
        return at;
      }
      function bytesOf(char) {
        const point = char.codePointAt(0) ?? 0;
        if (point === 34 || point === 92) return 2;
        if (point < 32) return "\b\t\n\f\r".includes(char) ? 2 : 6;
        if (point < 128) return 1;
        if (point < 2048) return 2;
        if (point >= 55296 && point <= 57343) return 6;
        return point < 65536 ? 3 : 4;
      }
      function shortened(text, maxChars) {
        if (text.length <= maxChars) return text;
        const starts = [];
        for (const {index: index} of graphemes().segment(text.slice(0, maxChars * 16))) {
          starts.push(index);
          if (starts.length > maxChars) return `${text.slice(0, starts[maxChars - 1]).trimEnd()}…`;
        }
        return text.length > maxChars * 16 ? `${text.slice(0, maxChars)}…`.toWellFormed() : text;
      }
      function graphemeStart(text, at) {
        const from = Math.max(0, at - 64);
        const segment = graphemes().segment(text.slice(from, at + 64)).containing(at - from);
        const start = segment ? from + segment.index : at;
        if (start > from || from === 0) return start;
        const isLowSurrogate = /[\udc00-\udfff]/.test(text[at] ?? "");
        return isLowSurrogate ? at - 1 : at;
      }
      function graphemes() {
        segmenter ??= new Intl.Segmenter("und", {
          granularity: "grapheme"
        });
        return segmenter;
      }
      let segmenter;
    }),
    4733: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        E: () => writtenProblems,
        n: () => mentionProblems
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6648);
      var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1879);
      var _mentions_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2163);
      var _recipient_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1677);
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
      const mobileForm = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`A mobile number has 11 digits and starts with 1, or has its country's code in front: \`+852-12345678\`.`;
      const atAll = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`To mention everybody, set \`at-all: true\`.`;
      function mobileProblem(input, given, use = "read") {
        const number = (0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.eG)(given);
        if (number === undefined) return isNobody(input, given, (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`Mobile numbers go here; user ids go into "at-user-ids".`);
        if ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.Fr)(number)) return use === "read" || number === given ? undefined : isUnlikely(input, given, number);
        const coded = /^[1-9]\d{0,3}-\d{4,14}$/.test(given.trim()) ? `+${given.trim()}` : undefined;
        return isUnlikely(input, given, coded);
      }
      function isUnlikely(input, given, meant) {
        const rule = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has "${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(given)}", which does not look like a mobile number, so DingTalk will probably mention nobody.`;
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)(rule, mobileForm, (0, 
        _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__.au)(meant)));
      }
      function userIdProblem(input, given) {
        if ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.MX)(given) === undefined || (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.TM)(given) !== undefined) return isNobody(input, given, userIdForm);
        if (/^[!-~]*$/.test(given)) return undefined;
        const rule = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has "${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(given)}", which does not look like a user id, so DingTalk will probably mention nobody.`;
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)(rule, userIdForm));
      }
      const userIdForm = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`A user id is what DingTalk's admin console shows for a person, like \`manager4567\`, and not their name.`;
      function isNobody(input, given, form) {
        const cure = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TM)(given) ?? ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(given) ? atAll : form);
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has "${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(given)}", which mentions nobody.`, cure));
      }
      function loginProblems({logins: logins, loginMap: loginMap}) {
        if (loginMap === undefined) return [];
        const isMapped = (0, _mentions_js__WEBPACK_IMPORTED_MODULE_4__.IX)(loginMap);
        const known = [ ..._mentions_js__WEBPACK_IMPORTED_MODULE_4__.Ot, ...Object.keys(loginMap).filter(name => !name.includes("@", 1)) ];
        const unknown = logins.map(given => given.trim().replace(/^@/, "")).filter(name => name !== "" && isMapped([ name ]) === undefined).filter(name => !_mentions_js__WEBPACK_IMPORTED_MODULE_4__.Ot.some(role => role === name.toLowerCase())).map(name => {
          const cure = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TM)(name) ?? ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(name) ? atAll : (0, 
          _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__.au)((0, _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__.pA)(name, known)));
          return {
            name: (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`"${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
            _mentions_js__WEBPACK_IMPORTED_MODULE_4__.Vd)([ name ]))}"`,
            cure: cure
          };
        });
        const others = unknown.filter(({cure: cure}) => cure === undefined).map(({name: name}) => name);
        return [ ...unknown.filter(({cure: cure}) => cure !== undefined).map(({name: name, cure: cure}) => isUnmapped(name, cure)), ...others.length === 0 ? [] : [ isUnmapped((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.KE)(others)) ] ];
      }
      function isUnmapped(names, cure) {
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)("at-logins", (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has ${names}, which "login-map" does not list, so nobody is mentioned.`, cure));
      }
      function mapProblem(login, given) {
        const name = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`"${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)((0, 
        _mentions_js__WEBPACK_IMPORTED_MODULE_4__.Vd)([ login.trim() ]))}"`;
        const number = (0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.eG)(given, "strict");
        if (number !== undefined) {
          if ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.Fr)(number)) return undefined;
          return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)("login-map", (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has a number for ${name} that does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}`);
        }
        if ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(given)) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)("login-map", (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has "${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(given)}" for ${name}, which mentions nobody. ${atAll}`);
        if ((0, _recipient_js__WEBPACK_IMPORTED_MODULE_5__.MX)(given) !== undefined && /^[!-~]*$/.test(given)) return undefined;
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)("login-map", (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`has no mobile number or user id for ${name}. ${userIdForm}`);
      }
    }),
    2163: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ed: () => resolveMentions,
        IX: () => lookupIn,
        Ot: () => roles,
        Vd: () => shownPerson,
        Yu: () => isWanted,
        gF: () => tokensIn,
        hf: () => hasRole,
        k8: () => tokensOf,
        t0: () => atOf,
        vB: () => needsAuthor
      });
      var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _workflow_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(935);
      var _recipient_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1677);
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
        const mobiles = new Set(settings.mobiles.flatMap(given => (0, _recipient_js__WEBPACK_IMPORTED_MODULE_3__.eG)(given) ?? []));
        const userIds = new Set(settings.userIds.flatMap(given => (0, _recipient_js__WEBPACK_IMPORTED_MODULE_3__.MX)(given) ?? []));
        const numberOf = lookupIn(settings.loginMap);
        const missed = new Set;
        const called = settings.loginMap === undefined ? [] : peopleIn(settings.logins, people);
        for (const {person: person, isRole: isRole} of called) {
          const given = numberOf(person);
          const mobile = given === undefined ? undefined : (0, _recipient_js__WEBPACK_IMPORTED_MODULE_3__.eG)(given, "strict");
          const userId = given === undefined ? undefined : (0, _recipient_js__WEBPACK_IMPORTED_MODULE_3__.MX)(given);
          if (mobile !== undefined) mobiles.add(mobile); else if (userId !== undefined) userIds.add(userId); else if (given === undefined && isRole) missed.add(shownPerson(person));
        }
        if (missed.size > 0) {
          const names = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)([ ...missed ].map(name => `"${(0, 
          _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(name)}"`));
          warnings.push((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`Nobody is mentioned for ${names}: "login-map" has no number or user id there.`);
        }
        const count = mobiles.size + userIds.size;
        if (count > maxPeople) {
          warnings.push((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`DingTalk mentions at most ${maxPeople} people; ${count - maxPeople} of ${count} were left out.`);
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
        return [ ...atMobiles, ...atUserIds ].filter(person => (0, _recipient_js__WEBPACK_IMPORTED_MODULE_3__.MX)(person) === person).map(person => `@${person}`);
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
        return ((0, _workflow_run_record_js__WEBPACK_IMPORTED_MODULE_2__.fL)(name) ?? name).trim().toLowerCase();
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
    }),
    1677: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Fr: () => isMobile,
        MX: () => userIdIn,
        Yf: () => isEverybody,
        eG: () => mobileIn
      });
      var _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6648);
      var _unicode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8707);
      function mobileIn(given, mode = "loose") {
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
      function userIdIn(given) {
        const userId = given.trim().replace(/^@/, "");
        return userIdForm().test(userId) && !isEverybody(userId) ? userId : undefined;
      }
      const userIdForm = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_1__.g)("^[^\\s\\p{C}@[\\]()<>*`\\\\]{1,64}$", "u");
      function isEverybody(given) {
        return everybody.has((0, _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_0__.iB)(given.trim().replace(/^@/, "")));
      }
      const everybody = new Set([ "all", "everyone", "everybody", "所有人", "全体", "全体成员", "全员", "大家" ]);
    }),
    9390: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ae: () => messageParts,
        D3: () => commitOf,
        Fu: () => shortSha,
        SY: () => commitQuote
      });
      var _data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6668);
      var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7231);
      var _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2031);
      var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5976);
      var _workflow_run_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9977);
      function commitOf(commit) {
        const {subject: subject, details: details} = messageParts((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(commit, "message") ?? "");
        return {
          sha: shortSha((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(commit, "id")),
          subject: subject,
          details: details,
          author: (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vb)((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(commit, "author")),
          login: (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(commit, "author.username"),
          url: (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(commit, "url"),
          files: [ "added", "removed", "modified" ].flatMap(kind => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(commit, kind).filter(path => typeof path === "string"))
        };
      }
      function shortSha(sha) {
        return sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) && !/^0+$/.test(sha) ? sha.slice(0, 7) : undefined;
      }
      const maxSubjectChars = 160;
      const maxNameChars = 60;
      function commitQuote(commit, locale) {
        const {subject: subject} = messageParts(commit.message ?? "");
        const sha = shortSha(commit.sha);
        if (subject === undefined || sha === undefined) return undefined;
        const by = commit.author && _workflow_run_words_js__WEBPACK_IMPORTED_MODULE_2__.C[locale].by((0, 
        _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(commit.author, maxNameChars));
        return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.hD)((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Mn)((0, 
        _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(subject, maxSubjectChars), (0, 
        _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(" · ", (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(sha), by)));
      }
      const maxMessageChars = 5e3;
      function messageParts(message) {
        const [first = "", ...rest] = message.slice(0, maxMessageChars).trim().split("\n");
        const said = rest.filter(line => !/^[A-Z][\w-]*-by: /.test(line));
        const number = /^Merge pull request (#\d+) from /.exec(first)?.[1];
        const title = number === undefined ? undefined : said.find(line => line.trim() !== "");
        if (title === undefined) return {
          subject: first || undefined,
          details: textOf(said)
        };
        return {
          subject: `${title.trim()} (${number})`,
          details: textOf(said.slice(said.indexOf(title) + 1))
        };
      }
      function textOf(lines) {
        return lines.join("\n").trim() || undefined;
      }
    }),
    8443: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ek: () => repositoryUrl,
        WY: () => eventPage,
        YB: () => allowedLinks,
        _M: () => repositoryOf
      });
      var _data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6668);
      var _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8158);
      var _render_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7808);
      var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6941);
      function eventPage(renderContext, summary) {
        const {severity: severity, headline: headline, namesRepository: namesRepository = false, facts: facts = [], body: body = []} = summary;
        const links = allowedLinks(renderContext, summary.links ?? []);
        return {
          kind: "news",
          severity: severity,
          sign: summary.sign ?? (0, _severity_js__WEBPACK_IMPORTED_MODULE_2__.pt)(severity),
          headline: headline,
          place: namesRepository ? undefined : repositoryOf(renderContext),
          facts: facts,
          body: body.filter(part => part !== undefined),
          links: links,
          url: links[0]?.url ?? repositoryUrl(renderContext)
        };
      }
      function allowedLinks({context: context}, links) {
        return links.flatMap(([words, address]) => {
          const url = (0, _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__._0)(address, context.serverUrl);
          return url === undefined ? [] : [ {
            words: words,
            url: url
          } ];
        });
      }
      function repositoryOf(renderContext) {
        const {data: data, context: context} = renderContext;
        return (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "repository.full_name") ?? (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "organization.login") ?? ((0, 
        _render_context_js__WEBPACK_IMPORTED_MODULE_1__.EQ)(renderContext) && context.repository || undefined);
      }
      function repositoryUrl(renderContext, ...path) {
        const {data: data, context: context} = renderContext;
        const name = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "repository.full_name");
        const page = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "repository.html_url") ?? (name && `${context.serverUrl}/${name}`);
        const url = page && [ page, ...path.map(encodedPath) ].join("/");
        return (0, _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__._0)(url, context.serverUrl);
      }
      function encodedPath(part) {
        return part.toWellFormed().split("/").map(encodeURIComponent).join("/");
      }
    }),
    6576: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        x: () => eventPageWords
      });
      const en = {
        someone: "Someone",
        by: who => `by ${who}`,
        files: count => count === 1 ? "1 file" : `${count.toLocaleString("en")} files`,
        repository: "Repository",
        commit: "Commit",
        compare: "Compare"
      };
      const zhCN = {
        someone: "有人",
        by: who => `作者 ${who}`,
        files: count => `${count.toLocaleString("en")} 个文件`,
        repository: "仓库",
        commit: "提交",
        compare: "对比"
      };
      const eventPageWords = {
        en: en,
        "zh-CN": zhCN
      };
    }),
    1674: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        L: () => excerptAt,
        k: () => markdownExcerptAt
      });
      var _byte_length_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3209);
      var _data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6668);
      var _late_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6298);
      var _markdown_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4196);
      var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7231);
      var _event_page_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8443);
      const maxLines = 6;
      const maxLineBytes = 600;
      const maxBytes = 1200;
      const maxSourceChars = 8e3;
      function excerptAt(data, path, maxTextLines = maxLines) {
        const words = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, path);
        return words === undefined ? undefined : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.TL)(words, maxTextLines, 300);
      }
      function markdownExcerptAt(renderContext, path) {
        const written = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(renderContext.data, path);
        if (written === undefined) return undefined;
        const {releaseNotes: releaseNotes} = (0, _late_js__WEBPACK_IMPORTED_MODULE_0__.mw)(renderContext.late.markdown);
        const blocks = releaseNotes(own(written).slice(0, maxSourceChars).toWellFormed(), {
          repository: (0, _event_page_js__WEBPACK_IMPORTED_MODULE_2__._M)(renderContext) ?? "",
          serverUrl: renderContext.context.serverUrl,
          wordsOnly: true
        });
        const all = blocks.flatMap(({source: source}) => source.split("\n").map(shownLine)).filter(line => line !== "");
        const shown = firstOf(all);
        if (shown.length === 0) return undefined;
        const isCutWithin = shown.at(-1) !== all[shown.length - 1];
        const more = shown.length < all.length && !isCutWithin ? "…" : undefined;
        return (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.hD)((0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(...shown.map(_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_1__.oz.trusted), more));
      }
      function firstOf(all) {
        const shown = [];
        let left = maxBytes;
        for (const line of all.slice(0, maxLines)) {
          const kept = (0, _markdown_cut_js__WEBPACK_IMPORTED_MODULE_4__.G)(line, Math.min(left, maxLineBytes));
          if (kept !== "") shown.push(kept);
          if (kept !== line) break;
          left -= (0, _byte_length_js__WEBPACK_IMPORTED_MODULE_5__.d)(kept);
        }
        return shown;
      }
      function own(written) {
        const visible = written.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<details\b[\s\S]*?(?:<\/details>|$)/gi, "");
        const answer = withoutQuotes(visible);
        return answer.trim() === "" ? visible : answer;
      }
      function withoutQuotes(source) {
        let isCode = false;
        const kept = source.split("\n").filter(line => {
          if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
          return isCode || !/^ {0,3}>/.test(line);
        });
        return kept.join("\n");
      }
      function shownLine(line) {
        return line.replace(/^(?:> ?)+/, "").replace(/^- /, "• ").trim();
      }
    }),
    5976: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Vb: () => nameOf,
        dn: () => actorOf,
        rM: () => authorOf
      });
      var _data_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6668);
      var _markdown_size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2031);
      var _event_page_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6576);
      function nameOf(user) {
        const name = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_1__.$6)(user, "name") ?? (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_1__.$6)(user, "login");
        return name && (0, _markdown_size_js__WEBPACK_IMPORTED_MODULE_2__.vI)(name.replace(/\[bot\]$/, ""), 40);
      }
      function actorOf({data: data, runAttributes: runAttributes, locale: locale}) {
        const known = nameOf((0, _data_path_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "sender")) ?? nameOf((0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_1__.at)(data, "pusher")) ?? nameOf({
          login: runAttributes.actor
        });
        return known ?? _event_page_words_js__WEBPACK_IMPORTED_MODULE_0__.x[locale].someone;
      }
      function authorOf({data: data}, object) {
        const isActor = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_1__.$6)(object, "user.login") === (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_1__.$6)(data, "sender.login");
        return isActor ? undefined : nameOf((0, _data_path_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, "user"));
      }
    }),
    5663: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        w: () => pullRequestWords
      });
      var _locale_han_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6684);
      const plain = {
        draftOpened: (who, it) => `${who} opened draft ${it}`,
        merged: (who, it) => `${who} merged ${it}`,
        closed: (who, it) => `${who} closed ${it} without merging`,
        synchronize: (who, it) => `${who} pushed to ${it}`,
        rebased: (who, it) => `${who} changed the base of ${it}`,
        ready_for_review: (_who, it) => `${it} is ready for review`,
        converted_to_draft: (who, it) => `${who} turned ${it} back into a draft`,
        review_requested: (who, it) => `${who} asked for a review of ${it}`,
        review_request_removed: (who, it) => `${who} withdrew a review request on ${it}`,
        enqueued: (_who, it) => `${it} joined the merge queue`,
        dequeued: (_who, it) => `${it} left the merge queue`,
        auto_merge_enabled: (who, it) => `${who} set ${it} to merge automatically`,
        auto_merge_disabled: (who, it) => `${who} stopped ${it} from merging automatically`
      };
      const named = {
        review_requested: (who, it, whom) => `${who} asked ${whom} to review ${it}`,
        review_request_removed: (who, it, whom) => `${who} no longer asks ${whom} to review ${it}`
      };
      const en = {
        plain: plain,
        named: named,
        size: (added, removed, files) => `+${added.toLocaleString("en")} −${removed.toLocaleString("en")} in ${files === 1 ? "1 file" : `${files.toLocaleString("en")} files`}`,
        dequeued: {
          ALREADY_MERGED: "already merged",
          BRANCH_PROTECTIONS: "a branch protection is not met",
          CI_FAILURE: "checks failed",
          CI_TIMEOUT: "checks took too long",
          GIT_TREE_INVALID: "the merge is broken",
          INVALID_MERGE_COMMIT: "the merge is broken",
          MANUAL: "taken out by hand",
          MERGE: "merged",
          MERGE_CONFLICT: "conflicts with the base",
          QUEUE_CLEARED: "the queue was cleared",
          ROLL_BACK: "rolled back"
        },
        links: {
          review: "Review",
          files: "Files",
          pullRequest: "Pull request"
        }
      };
      const zhCN = {
        plain: {
          draftOpened: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 创建了草稿 ${it}`,
          merged: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 合并了 ${it}`,
          closed: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 关闭了 ${it}（未合并）`,
          synchronize: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 向 ${it} 推送了新提交`,
          rebased: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 修改了 ${it} 的目标分支`,
          ready_for_review: (_who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${it} 可以评审了`,
          converted_to_draft: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 转回草稿`,
          review_requested: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 请求评审 ${it}`,
          review_request_removed: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 撤回了 ${it} 的评审请求`,
          enqueued: (_who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${it} 已进入合并队列`,
          dequeued: (_who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${it} 已离开合并队列`,
          auto_merge_enabled: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 为 ${it} 开启了自动合并`,
          auto_merge_disabled: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 为 ${it} 关闭了自动合并`
        },
        named: {
          review_requested: (who, it, whom) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 请 ${whom} 评审 ${it}`,
          review_request_removed: (who, it, whom) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 不再请 ${whom} 评审 ${it}`
        },
        size: (added, removed, files) => `${files.toLocaleString("en")} 个文件，+${added.toLocaleString("en")} −${removed.toLocaleString("en")}`,
        dequeued: {
          ALREADY_MERGED: "已合并",
          BRANCH_PROTECTIONS: "不满足分支保护规则",
          CI_FAILURE: "检查失败",
          CI_TIMEOUT: "检查超时",
          GIT_TREE_INVALID: "合并结果无效",
          INVALID_MERGE_COMMIT: "合并结果无效",
          MANUAL: "手动移出",
          MERGE: "已合并",
          MERGE_CONFLICT: "与目标分支冲突",
          QUEUE_CLEARED: "队列已清空",
          ROLL_BACK: "已回滚"
        },
        links: {
          review: "去评审",
          files: "文件改动",
          pullRequest: "查看 PR"
        }
      };
      const pullRequestWords = {
        en: en,
        "zh-CN": zhCN
      };
    }),
    3144: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        w: () => pushWords
      });
      var _locale_han_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6684);
      const en = {
        ref: (type, name) => name === "" ? `a ${type}` : `${type} ${name}`,
        one: (who, branch) => branch === "" ? `${who} pushed` : `${who} pushed to ${branch}`,
        many: (who, branch, count) => `${who} pushed ${count.toLocaleString("en")} commits${branch === "" ? "" : ` to ${branch}`}`,
        createdWith: (who, it, count) => `${who} created ${it} with ${count.toLocaleString("en")} commits`,
        forced: (who, branch) => `${who} force-pushed to ${branch}`,
        forcedMany: (who, branch, count) => `${who} force-pushed ${count.toLocaleString("en")} commits to ${branch}`,
        created: (who, it) => `${who} created ${it}`,
        deleted: (who, it) => `${who} deleted ${it}`,
        moved: (who, it) => `${who} moved ${it}`,
        rewritten: "history rewritten",
        last: "last at",
        older: count => count === 1 ? "and 1 older commit" : `and ${count.toLocaleString("en")} older commits`,
        open: {
          branch: "Branch",
          tag: "Tag"
        },
        lastCommit: "Last commit"
      };
      const types = {
        branch: "分支",
        tag: "标签"
      };
      const zhCN = {
        ref: (type, name) => name === "" ? `一个${types[type]}` : (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${types[type]} ${name}`,
        one: (who, branch) => branch === "" ? (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 推送了提交` : (0, 
        _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 推送到 ${branch}`,
        many: (who, branch, count) => branch === "" ? (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 推送了 ${count.toLocaleString("en")} 个提交` : (0, 
        _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 向 ${branch} 推送了 ${count.toLocaleString("en")} 个提交`,
        createdWith: (who, it, count) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 创建了 ${it}，含 ${count.toLocaleString("en")} 个提交`,
        forced: (who, branch) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 强制推送到 ${branch}`,
        forcedMany: (who, branch, count) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 向 ${branch} 强制推送了 ${count.toLocaleString("en")} 个提交`,
        created: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 创建了 ${it}`,
        deleted: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 删除了 ${it}`,
        moved: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 移动了 ${it}`,
        rewritten: "历史已被改写",
        last: "最后提交",
        older: count => `另有 ${count.toLocaleString("en")} 个更早的提交`,
        open: types,
        lastCommit: "最后提交"
      };
      const pushWords = {
        en: en,
        "zh-CN": zhCN
      };
    }),
    5910: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Db: () => deletePage,
        H8: () => refOf,
        a3: () => createPage,
        at: () => branchName
      });
      var _data_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6668);
      var _markdown_size_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2031);
      var _event_page_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8443);
      var _event_page_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6576);
      var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5976);
      var _push_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3144);
      function createPage(renderContext) {
        const {locale: locale} = renderContext;
        const words = _push_words_js__WEBPACK_IMPORTED_MODULE_3__.w[locale];
        const {type: type, name: name} = refOf(renderContext);
        return (0, _event_page_js__WEBPACK_IMPORTED_MODULE_0__.WY)(renderContext, {
          headline: words.created((0, _people_js__WEBPACK_IMPORTED_MODULE_2__.dn)(renderContext), words.ref(type, name)),
          links: [ [ words.open[type], name === "" ? undefined : (0, _event_page_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(renderContext, "tree", name) ], [ _event_page_words_js__WEBPACK_IMPORTED_MODULE_1__.x[locale].repository, (0, 
          _event_page_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(renderContext) ] ]
        });
      }
      function deletePage(renderContext) {
        const {locale: locale} = renderContext;
        const {type: type, name: name} = refOf(renderContext);
        return (0, _event_page_js__WEBPACK_IMPORTED_MODULE_0__.WY)(renderContext, {
          headline: _push_words_js__WEBPACK_IMPORTED_MODULE_3__.w[locale].deleted((0, _people_js__WEBPACK_IMPORTED_MODULE_2__.dn)(renderContext), _push_words_js__WEBPACK_IMPORTED_MODULE_3__.w[locale].ref(type, name)),
          links: [ [ _event_page_words_js__WEBPACK_IMPORTED_MODULE_1__.x[locale].repository, (0, 
          _event_page_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(renderContext) ] ]
        });
      }
      function refOf({data: data, runAttributes: runAttributes}) {
        const ref = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_4__.$6)(data, "ref") ?? runAttributes.ref;
        const isTag = ref.startsWith("refs/tags/") || (0, _data_path_js__WEBPACK_IMPORTED_MODULE_4__.$6)(data, "ref_type") === "tag";
        return {
          type: isTag ? "tag" : "branch",
          name: branchName(ref)
        };
      }
      function branchName(ref) {
        return (0, _markdown_size_js__WEBPACK_IMPORTED_MODULE_5__.vI)(ref.replace(/^refs\/(?:heads|tags)\//, ""), 100);
      }
    }),
    709: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        b: () => startPages
      });
      var data_path = __nccwpck_require__(6668);
      var markdown = __nccwpck_require__(7231);
      var size = __nccwpck_require__(2031);
      var event_page = __nccwpck_require__(8443);
      var event_page_words = __nccwpck_require__(6576);
      var excerpt = __nccwpck_require__(1674);
      var people = __nccwpck_require__(5976);
      var pull_request_words = __nccwpck_require__(5663);
      var pages_thread = __nccwpck_require__(7255);
      var thread_words = __nccwpck_require__(7276);
      function pullRequestPage(renderContext) {
        const thread = (0, pages_thread.uu)(renderContext, "pullRequest", "pull_request");
        const action = pullRequestAction(renderContext);
        const families = [ pull_request_words.w[renderContext.locale], thread_words.A[renderContext.locale] ];
        const headline = (0, pages_thread.jf)(renderContext, thread, families, action);
        return (0, event_page.WY)(renderContext, {
          headline: headline,
          ...detailsOf(renderContext, thread, action)
        });
      }
      function pullRequestAction(renderContext) {
        const {data: data} = renderContext;
        const action = (0, pages_thread.qj)(renderContext);
        if (action === "closed" && (0, data_path.Qc)(data, "pull_request.merged")) return "merged";
        if (action === "opened" && (0, data_path.Qc)(data, "pull_request.draft")) return "draftOpened";
        if (action === "edited" && (0, data_path.$6)(data, "changes.base.ref.from") !== undefined) return "rebased";
        return action;
      }
      function detailsOf(renderContext, thread, action) {
        const {data: data, words: words, locale: locale} = renderContext;
        const {review: review, files: files, pullRequest: pullRequest} = pull_request_words.w[locale].links;
        const {url: url} = thread;
        const author = (0, people.rM)(renderContext, thread.object);
        const by = author && event_page_words.x[locale].by(author);
        const changes = url && [ files, `${url}/files` ];
        switch (action) {
         case "opened":
         case "draftOpened":
         case "reopened":
         case "ready_for_review":
          return {
            facts: [ branchesOf(data), sizeOf(renderContext), (0, pages_thread.PC)(thread, words), by ],
            body: [ (0, excerpt.k)(renderContext, "pull_request.body") ],
            links: [ [ review, url ], ...changes ? [ changes ] : [] ]
          };

         case "review_requested":
          return {
            facts: [ branchesOf(data), sizeOf(renderContext), by ],
            body: [ (0, excerpt.k)(renderContext, "pull_request.body") ],
            links: [ [ review, url ], ...changes ? [ changes ] : [] ]
          };

         case "synchronize":
          return {
            facts: [ branchesOf(data), sizeOf(renderContext), by ],
            links: [ [ review, url ], [ event_page_words.x[locale].compare, compareUrl(renderContext) ] ]
          };

         case "merged":
         case "closed":
          return {
            facts: [ branchesOf(data), sizeOf(renderContext), by, (0, pages_thread.qw)(renderContext, thread) ],
            links: [ [ pullRequest, url ], ...action === "merged" ? [ [ event_page_words.x[locale].commit, mergeUrl(renderContext) ] ] : [] ]
          };

         case "rebased":
          return {
            facts: [ branchesOf(data, (0, data_path.$6)(data, "changes.base.ref.from")), by ],
            links: [ [ pullRequest, url ] ]
          };

         case "dequeued":
          return {
            facts: [ reasonOf(renderContext), by ],
            links: [ [ pullRequest, url ] ]
          };

         default:
          return {
            facts: [ by ],
            body: [ (0, pages_thread.qf)(renderContext) ],
            links: [ [ pullRequest, url ] ]
          };
        }
      }
      function branchesOf(data, formerBase) {
        const head = (0, data_path.$6)(data, "pull_request.head.ref");
        const base = (0, data_path.$6)(data, "pull_request.base.ref");
        if (head === undefined || base === undefined) return undefined;
        const owner = (0, data_path.$6)(data, "pull_request.head.repo.full_name");
        const isFork = owner !== (0, data_path.$6)(data, "pull_request.base.repo.full_name");
        const from = isFork && (0, data_path.$6)(data, "pull_request.head.label") || head;
        const [shownHead, shownBase] = [ (0, markdown.aY)((0, size.vI)(from, 80)), (0, markdown.aY)((0, 
        size.vI)(base, 80)) ];
        return formerBase === undefined ? (0, markdown.md)`${shownHead} → ${shownBase}` : (0, 
        markdown.md)`${shownHead} → ${shownBase} (${(0, markdown.aY)((0, size.vI)(formerBase, 80))})`;
      }
      function sizeOf({data: data, locale: locale}) {
        const [added, removed, files] = [ "additions", "deletions", "changed_files" ].map(key => (0, 
        data_path.tk)(data, `pull_request.${key}`));
        if (added === undefined || removed === undefined || files === undefined) return undefined;
        return pull_request_words.w[locale].size(added, removed, files);
      }
      function reasonOf({data: data, locale: locale}) {
        const reasons = pull_request_words.w[locale].dequeued;
        const reason = (0, data_path.$6)(data, "reason") ?? "";
        return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
      }
      function compareUrl(renderContext) {
        const [before, after] = [ "before", "after" ].map(key => (0, data_path.$6)(renderContext.data, key));
        return before && after ? (0, event_page.Ek)(renderContext, "compare", `${before}...${after}`) : undefined;
      }
      function mergeUrl(renderContext) {
        const sha = (0, data_path.$6)(renderContext.data, "pull_request.merge_commit_sha");
        return sha && (0, event_page.Ek)(renderContext, "commit", sha);
      }
      var commit = __nccwpck_require__(9390);
      var push_words = __nccwpck_require__(3144);
      var ref = __nccwpck_require__(5910);
      const maxCommits = 10;
      function pushPage(renderContext) {
        const {data: data} = renderContext;
        if ((0, data_path.Qc)(data, "deleted")) return deletedPage(renderContext);
        const head = (0, data_path.at)(data, "head_commit");
        const listed = (0, data_path.Ct)(data, "commits");
        const commits = (listed.length > 0 ? listed : (0, data_path.Qc)(data, "created") || head === undefined ? [] : [ head ]).map(commit.D3);
        const [only, ...others] = commits;
        if (only === undefined) return movedPage(renderContext, head === undefined ? undefined : (0, 
        commit.D3)(head));
        return others.length === 0 ? commitPage(renderContext, only) : commitsPage(renderContext, commits);
      }
      function commitPage(renderContext, commit) {
        const {data: data, locale: locale} = renderContext;
        const words = push_words.w[locale];
        const who = pusherOf(renderContext, [ commit ]);
        const {type: type, name: name} = (0, ref.H8)(renderContext);
        const lead = isAlarming(renderContext) ? words.forced(who, name) : (0, data_path.Qc)(data, "created") ? words.created(who, words.ref(type, name)) : words.one(who, name);
        return (0, event_page.WY)(renderContext, {
          severity: severityOf(renderContext),
          headline: (0, pages_thread.dJ)(lead, commit.subject, renderContext.words),
          facts: [ commit.sha && (0, markdown.aY)(commit.sha), isByOther(commit, data) && commit.author ? event_page_words.x[locale].by(commit.author) : undefined, filesOf([ commit ], event_page_words.x[locale].files), ...rewritten(renderContext) ],
          body: [ commit.details === undefined ? undefined : (0, markdown.TL)(commit.details, 6, 300) ],
          links: [ [ event_page_words.x[locale].commit, commit.url ?? commitUrl(renderContext, (0, 
          data_path.$6)(data, "after")) ], ...(0, data_path.Qc)(data, "forced") ? [ compareLink(renderContext) ] : [] ]
        });
      }
      function commitsPage(renderContext, commits) {
        const {data: data, locale: locale} = renderContext;
        const words = push_words.w[locale];
        const who = pusherOf(renderContext, commits);
        const {type: type, name: name} = (0, ref.H8)(renderContext);
        const shown = commits.slice(-maxCommits).toReversed();
        const older = commits.length - shown.length;
        const headline = isAlarming(renderContext) ? words.forcedMany(who, name, commits.length) : (0, 
        data_path.Qc)(data, "created") ? words.createdWith(who, words.ref(type, name), commits.length) : words.many(who, name, commits.length);
        return (0, event_page.WY)(renderContext, {
          severity: severityOf(renderContext),
          headline: headline,
          facts: [ filesOf(commits, event_page_words.x[locale].files), ...rewritten(renderContext) ],
          body: [ (0, markdown.p_)(...shown.map(commit => lineOf(commit, renderContext))), older > 0 ? (0, 
          markdown.md)`${words.older(older)}` : undefined ],
          links: [ compareLink(renderContext) ]
        });
      }
      function movedPage(renderContext, head) {
        const {data: data, locale: locale} = renderContext;
        const words = push_words.w[locale];
        const who = pusherOf(renderContext, head === undefined ? [] : [ head ]);
        const {type: type, name: name} = (0, ref.H8)(renderContext);
        const it = words.ref(type, name);
        const headline = (0, data_path.Qc)(data, "created") ? words.created(who, it) : isAlarming(renderContext) ? words.forced(who, name) : words.moved(who, it);
        return (0, event_page.WY)(renderContext, {
          severity: (0, data_path.Qc)(data, "created") ? undefined : severityOf(renderContext),
          headline: headline,
          facts: [ head?.sha && (0, markdown.aY)(head.sha), head?.subject && (0, size.vI)(head.subject, 120), ...rewritten(renderContext) ],
          links: [ [ words.open[type], name === "" ? undefined : (0, event_page.Ek)(renderContext, "tree", name) ], ...head === undefined ? [] : [ [ event_page_words.x[locale].commit, head.url ] ] ]
        });
      }
      function deletedPage(renderContext) {
        const {data: data, locale: locale} = renderContext;
        const words = push_words.w[locale];
        const {type: type, name: name} = (0, ref.H8)(renderContext);
        const last = (0, commit.Fu)((0, data_path.$6)(data, "before"));
        return (0, event_page.WY)(renderContext, {
          headline: words.deleted((0, people.dn)(renderContext), words.ref(type, name)),
          facts: [ last && (0, markdown.md)`${words.last} ${(0, markdown.aY)(last)}` ],
          links: [ [ words.lastCommit, commitUrl(renderContext, (0, data_path.$6)(data, "before")) ], [ event_page_words.x[locale].repository, (0, 
          event_page.Ek)(renderContext) ] ]
        });
      }
      function pusherOf(renderContext, commits) {
        const login = (0, data_path.$6)(renderContext.data, "sender.login");
        const own = commits.find(commit => login !== undefined && commit.login === login);
        return own?.author ?? (0, people.dn)(renderContext);
      }
      function isByOther({login: login, author: author}, data) {
        const sender = (0, data_path.$6)(data, "sender.login");
        return login === undefined ? author !== (0, data_path.$6)(data, "pusher.name") : login !== sender;
      }
      function lineOf(commit, {data: data, link: link}) {
        const by = isByOther(commit, data) && commit.author ? ` — ${commit.author}` : "";
        const said = `${(0, size.vI)(commit.subject ?? "", 120)}${by}`;
        return commit.sha === undefined ? (0, markdown.md)`${said}` : (0, markdown.md)`${link(commit.sha, commit.url)} ${said}`;
      }
      function rewritten({data: data, locale: locale}) {
        const [before, after] = [ (0, commit.Fu)((0, data_path.$6)(data, "before")), (0, 
        commit.Fu)((0, data_path.$6)(data, "after")) ];
        if (!(0, data_path.Qc)(data, "forced") || before === undefined || after === undefined) return [];
        return [ (0, markdown.md)`${push_words.w[locale].rewritten} ${(0, markdown.aY)(before)} → ${(0, 
        markdown.aY)(after)}` ];
      }
      function isAlarming(renderContext) {
        const {data: data} = renderContext;
        return (0, data_path.Qc)(data, "forced") && (0, ref.H8)(renderContext).name === (0, 
        data_path.$6)(data, "repository.default_branch");
      }
      function severityOf(renderContext) {
        return isAlarming(renderContext) ? "warning" : undefined;
      }
      function compareLink({data: data, locale: locale}) {
        return [ event_page_words.x[locale].compare, (0, data_path.$6)(data, "compare") ];
      }
      function commitUrl(renderContext, sha) {
        return (0, commit.Fu)(sha) && sha ? (0, event_page.Ek)(renderContext, "commit", sha) : undefined;
      }
      function filesOf(commits, words) {
        const files = new Set(commits.flatMap(({files: files}) => files));
        return files.size === 0 ? undefined : words(files.size);
      }
      var message_late = __nccwpck_require__(6298);
      var han = __nccwpck_require__(6684);
      const en = {
        published: name => `${name} released`,
        prereleased: name => `${name} pre-released`,
        created: (name, who) => `${who} created the release ${name}`,
        drafted: (name, who) => `${who} drafted the release ${name}`,
        edited: (name, who) => `${who} edited the release ${name}`,
        deleted: (name, who) => `${who} deleted the release ${name}`,
        unpublished: (name, who) => `${who} unpublished the release ${name}`,
        other: (name, who) => `${who} updated the release ${name}`,
        unnamed: "release",
        prerelease: "pre-release",
        draft: "draft",
        assets: count => count === 1 ? "1 file" : `${count} files`,
        notes: "Release notes",
        release: "Release",
        compareWith: tag => `Compare with ${tag}`
      };
      const zhCN = {
        published: name => (0, han.G)`${name} 已发布`,
        prereleased: name => (0, han.G)`预发布版 ${name} 已发布`,
        created: (name, who) => (0, han.G)`${who} 创建了版本 ${name}`,
        drafted: (name, who) => (0, han.G)`${who} 创建了版本草稿 ${name}`,
        edited: (name, who) => (0, han.G)`${who} 编辑了版本 ${name}`,
        deleted: (name, who) => (0, han.G)`${who} 删除了版本 ${name}`,
        unpublished: (name, who) => (0, han.G)`${who} 撤回了版本 ${name}`,
        other: (name, who) => (0, han.G)`${who} 更新了版本 ${name}`,
        unnamed: "未命名版本",
        prerelease: "预发布",
        draft: "草稿",
        assets: count => `${count} 个附件`,
        notes: "发布说明",
        release: "查看版本",
        compareWith: tag => `与 ${tag} 对比`
      };
      const releaseWords = {
        en: en,
        "zh-CN": zhCN
      };
      const arrivals = {
        published: "published",
        released: "published",
        prereleased: "prereleased"
      };
      const maxNameChars = 80;
      function releasePage(renderContext) {
        const {data: data, locale: locale} = renderContext;
        const words = releaseWords[locale];
        const action = (0, data_path.$6)(data, "action") ?? "";
        const arrival = Object.hasOwn(arrivals, action) ? arrivals[action] : undefined;
        const isPrerelease = (0, data_path.Qc)(data, "release.prerelease");
        const author = (0, people.Vb)((0, data_path.at)(data, "release.author")) ?? (0, 
        people.Vb)((0, data_path.at)(data, "sender"));
        const assets = (0, data_path.Ct)(data, "release.assets").length;
        const isDraft = (0, data_path.Qc)(data, "release.draft");
        const isGone = action === "deleted";
        return (0, event_page.WY)(renderContext, {
          ...arrival && {
            severity: "good",
            sign: "🎉"
          },
          headline: headlineOf(renderContext, action, arrival),
          facts: [ arrival && author ? event_page_words.x[locale].by(author) : undefined, isPrerelease && arrival !== "prereleased" ? words.prerelease : undefined, isDraft && action !== "created" ? words.draft : undefined, assets > 0 && arrival ? words.assets(assets) : undefined ],
          body: arrival ? notesOf(renderContext) : [],
          links: [ [ arrival ? words.notes : words.release, isGone ? undefined : (0, data_path.$6)(data, "release.html_url") ], ...comparisonOf(renderContext), ...isGone ? [ [ event_page_words.x[locale].repository, (0, 
          event_page.Ek)(renderContext) ] ] : [] ]
        });
      }
      function headlineOf(renderContext, action, arrival) {
        const {locale: locale} = renderContext;
        const words = releaseWords[locale];
        const name = releaseName(renderContext);
        if (arrival !== undefined) return words[arrival](name);
        const who = (0, people.dn)(renderContext);
        switch (action) {
         case "created":
          return (0, data_path.Qc)(renderContext.data, "release.draft") ? words.drafted(name, who) : words.created(name, who);

         case "edited":
         case "deleted":
         case "unpublished":
          return words[action](name, who);

         default:
          return words.other(name, who);
        }
      }
      function releaseName(renderContext) {
        const {data: data, locale: locale} = renderContext;
        const tag = (0, size.vI)((0, data_path.$6)(data, "release.tag_name") ?? "", maxNameChars);
        const name = (0, size.vI)((0, data_path.$6)(data, "release.name") ?? tag, maxNameChars);
        const repository = (0, event_page._M)(renderContext)?.split("/").at(-1) ?? "";
        if (/^v?\d[\w.+-]*$/i.test(name)) return `${repository} ${name}`.trim();
        if (name === "") return `${repository} ${releaseWords[locale].unnamed}`.trim();
        return name.includes(tag.replace(/^v/i, "")) ? name : `${name} ${tag}`;
      }
      function notesOf({data: data, context: context, late: late}) {
        const body = ((0, data_path.$6)(data, "release.body") ?? "").replace(changelog, "").trim();
        if (body === "") return [];
        const repository = (0, data_path.$6)(data, "repository.full_name") ?? context.repository;
        return (0, message_late.mw)(late.markdown).releaseNotes(body, {
          repository: repository,
          serverUrl: context.serverUrl
        });
      }
      const changelog = /^\*\*Full Changelog\*\*: *(https?:\/\/\S{1,500})\s*$/m;
      function comparisonOf(renderContext) {
        const url = changelog.exec((0, data_path.$6)(renderContext.data, "release.body") ?? "")?.[1];
        const compare = (0, event_page.Ek)(renderContext, "compare");
        if (url === undefined || compare === undefined || !url.startsWith(`${compare}/`)) return [];
        const [previous = ""] = url.slice(compare.length + 1).split("...");
        return previous === "" ? [] : [ [ releaseWords[renderContext.locale].compareWith((0, 
        size.vI)(decoded(previous), 40)), url ] ];
      }
      function decoded(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return part;
        }
      }
      const startPages = {
        pull_request: {
          page: pullRequestPage,
          markdown: [ "pull_request.body" ]
        },
        pull_request_target: {
          page: pullRequestPage,
          markdown: [ "pull_request.body" ]
        },
        push: {
          page: pushPage
        },
        release: {
          page: releasePage,
          markdown: [ "release.body" ]
        }
      };
    }),
    7255: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        PC: () => labelsOf,
        Y1: () => issueThread,
        dJ: () => titled,
        jf: () => threadHeadline,
        qf: () => formerTitle,
        qj: () => actionOf,
        qw: () => openFor,
        uu: () => threadOf
      });
      var _data_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6668);
      var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7231);
      var _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2031);
      var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5976);
      var _thread_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7276);
      const others = {
        labeled: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "label.name"),
        unlabeled: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "label.name"),
        assigned: data => (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vb)((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(data, "assignee")),
        unassigned: data => (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vb)((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(data, "assignee")),
        milestoned: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "milestone.title"),
        demilestoned: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "milestone.title"),
        typed: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "type.name"),
        transferred: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "changes.new_repository.full_name"),
        category_changed: data => (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "discussion.category.name"),
        review_requested: reviewerOf,
        review_request_removed: reviewerOf
      };
      function threadOf({data: data, locale: locale}, kind, path) {
        const object = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(data, path);
        const number = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, "number") ?? (path === "pull_request" ? (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "number") : undefined);
        return {
          kind: kind,
          it: _thread_words_js__WEBPACK_IMPORTED_MODULE_2__.A[locale][kind](number),
          title: (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, "title"),
          url: (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, "html_url"),
          object: object
        };
      }
      function issueThread(renderContext) {
        const isPullRequest = typeof (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(renderContext.data, "issue.pull_request") === "object";
        return threadOf(renderContext, isPullRequest ? "pullRequest" : "issue", "issue");
      }
      function threadHeadline(renderContext, thread, families, action) {
        const {words: words, locale: locale} = renderContext;
        const what = otherOf(renderContext.data, action);
        const headline = families.map(family => tellingIn(family, action, what)).find(found => found !== undefined);
        const lead = (headline ?? _thread_words_js__WEBPACK_IMPORTED_MODULE_2__.A[locale].other)((0, 
        _people_js__WEBPACK_IMPORTED_MODULE_1__.dn)(renderContext), thread.it, what ?? "");
        return titled(lead, thread.title, words);
      }
      function titled(lead, title, words) {
        return title === undefined ? lead : `${lead}${words.colon}${(0, _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(title, 160)}`;
      }
      function tellingIn({plain: plain, named: named}, action, what) {
        if (what !== undefined && Object.hasOwn(named, action)) return named[action];
        return Object.hasOwn(plain, action) ? plain[action] : undefined;
      }
      function actionOf({data: data}) {
        const action = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "action") ?? "";
        if (action === "edited" && (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "changes.title.from") !== undefined) return "renamed";
        const assignee = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "assignee.login");
        const isSelf = assignee !== undefined && assignee === (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "sender.login");
        if (isSelf && action === "assigned") return "taken";
        if (isSelf && action === "unassigned") return "dropped";
        return action;
      }
      function otherOf(data, action) {
        const other = Object.hasOwn(others, action) ? others[action]?.(data) : undefined;
        return other && (0, _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(other, 60);
      }
      function reviewerOf(data) {
        return (0, _people_js__WEBPACK_IMPORTED_MODULE_1__.Vb)((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.at)(data, "requested_reviewer")) ?? (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "requested_team.name");
      }
      function labelsOf(thread, words) {
        const names = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(thread.object, "labels").map(label => (0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(label, "name")).filter(name => name !== undefined);
        return names.length === 0 ? undefined : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0, 
        _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(names.slice(0, 10).join(words.listSeparator), 100));
      }
      function formerTitle({data: data, locale: locale}) {
        const from = (0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(data, "changes.title.from");
        return from === undefined ? undefined : (0, _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(_thread_words_js__WEBPACK_IMPORTED_MODULE_2__.A[locale].formerly((0, 
        _markdown_size_js__WEBPACK_IMPORTED_MODULE_4__.vI)(from, 160)));
      }
      function openFor({duration: duration, locale: locale}, {object: object}) {
        const ms = Date.parse((0, _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, "closed_at") ?? "") - Date.parse((0, 
        _data_path_js__WEBPACK_IMPORTED_MODULE_3__.$6)(object, "created_at") ?? "");
        const length = ms >= 6e4 ? duration(ms) : undefined;
        return length && _thread_words_js__WEBPACK_IMPORTED_MODULE_2__.A[locale].openFor(length);
      }
    }),
    7276: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        A: () => threadWords
      });
      var _locale_han_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6684);
      const plain = {
        opened: (who, it) => `${who} opened ${it}`,
        closed: (who, it) => `${who} closed ${it}`,
        reopened: (who, it) => `${who} reopened ${it}`,
        edited: (who, it) => `${who} edited ${it}`,
        renamed: (who, it) => `${who} renamed ${it}`,
        deleted: (who, it) => `${who} deleted ${it}`,
        pinned: (who, it) => `${who} pinned ${it}`,
        unpinned: (who, it) => `${who} unpinned ${it}`,
        locked: (who, it) => `${who} locked ${it}`,
        unlocked: (who, it) => `${who} unlocked ${it}`,
        taken: (who, it) => `${who} took on ${it}`,
        dropped: (who, it) => `${who} let go of ${it}`,
        transferred: (who, it) => `${who} moved ${it} to another repository`,
        untyped: (who, it) => `${who} removed the type of ${it}`
      };
      const named = {
        assigned: (who, it, whom) => `${who} assigned ${it} to ${whom}`,
        unassigned: (who, it, whom) => `${who} unassigned ${whom} from ${it}`,
        labeled: (who, it, label) => `${who} labeled ${it} “${label}”`,
        unlabeled: (who, it, label) => `${who} removed “${label}” from ${it}`,
        milestoned: (who, it, milestone) => `${who} planned ${it} for ${milestone}`,
        demilestoned: (who, it, milestone) => `${who} took ${it} out of ${milestone}`,
        transferred: (who, it, repository) => `${who} moved ${it} to ${repository}`,
        typed: (who, it, type) => `${who} set the type of ${it} to ${type}`
      };
      const en = {
        issue: number => number === undefined ? "an issue" : `issue #${number}`,
        pullRequest: number => number === undefined ? "a PR" : `PR #${number}`,
        discussion: number => number === undefined ? "a discussion" : `discussion #${number}`,
        plain: plain,
        named: named,
        other: (who, it) => `${who} updated ${it}`,
        formerly: title => `was: ${title}`,
        openFor: duration => `open for ${duration}`,
        links: {
          issue: "Issue",
          pullRequest: "Pull request",
          discussion: "Discussion"
        }
      };
      const zhCN = {
        issue: number => number === undefined ? "一个 Issue" : `Issue #${number}`,
        pullRequest: number => number === undefined ? "一个 PR" : `PR #${number}`,
        discussion: number => number === undefined ? "一个讨论" : `讨论 #${number}`,
        plain: {
          opened: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 创建了 ${it}`,
          closed: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 关闭了 ${it}`,
          reopened: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 重新打开了 ${it}`,
          edited: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 编辑了 ${it}`,
          renamed: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 修改了 ${it} 的标题`,
          deleted: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 删除了 ${it}`,
          pinned: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 置顶了 ${it}`,
          unpinned: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 取消了 ${it} 的置顶`,
          locked: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 锁定了 ${it}`,
          unlocked: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 解锁了 ${it}`,
          taken: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 认领了 ${it}`,
          dropped: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 不再负责 ${it}`,
          transferred: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 转移到了其他仓库`,
          untyped: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 移除了 ${it} 的类型`
        },
        named: {
          assigned: (who, it, whom) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 指派给 ${whom}`,
          unassigned: (who, it, whom) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 取消了 ${whom} 在 ${it} 的指派`,
          labeled: (who, it, label) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 为 ${it} 添加了标签“${label}”`,
          unlabeled: (who, it, label) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 移除了 ${it} 的标签“${label}”`,
          milestoned: (who, it, milestone) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 加入里程碑 ${milestone}`,
          demilestoned: (who, it, milestone) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 移出里程碑 ${milestone}`,
          transferred: (who, it, repository) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 转移到 ${repository}`,
          typed: (who, it, type) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 将 ${it} 的类型设为 ${type}`
        },
        other: (who, it) => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${who} 更新了 ${it}`,
        formerly: title => `原标题：${title}`,
        openFor: duration => `历时 ${duration}`,
        links: {
          issue: "查看 Issue",
          pullRequest: "查看 PR",
          discussion: "查看讨论"
        }
      };
      const threadWords = {
        en: en,
        "zh-CN": zhCN
      };
    }),
    9977: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        C: () => workflowRunWords
      });
      var _locale_han_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6684);
      const en = {
        branch: name => name,
        tag: name => name,
        pullRequest: number => `PR #${number}`,
        pullRequestFrom: head => `a pull request${head === "" ? "" : ` from ${head}`}`,
        queued: number => `PR #${number} in the merge queue`,
        headlines: {
          failed: (workflow, place) => `${workflow} failed${on(place)}`,
          stillFailing: (workflow, place) => `${workflow} still failing${on(place)}`,
          timedOut: (workflow, place) => `${workflow} timed out${on(place)}`,
          notStarted: (workflow, place) => `${workflow} could not start${on(place)}`,
          fixed: (workflow, place) => `${workflow} fixed${on(place)}`,
          mended: (workflow, place) => `${workflow} passed on a re-run${on(place)}`,
          succeeded: (workflow, place) => `${workflow} succeeded${on(place)}`,
          succeededWithFailedTests: (workflow, place) => `${workflow} succeeded${on(place)}, but tests failed`,
          cancelled: (workflow, place) => `${workflow} cancelled${on(place)}`,
          superseded: (workflow, place) => `${workflow}${on(place)} superseded by a newer run`,
          skipped: (workflow, place) => `${workflow} skipped${on(place)}`,
          waiting: (workflow, place) => `${workflow} waits for approval${on(place)}`,
          queued: (workflow, place) => `${workflow} is queued${on(place)}`,
          running: (workflow, place) => `${workflow} is running${on(place)}`
        },
        headlineWith: (headline, detail) => `${headline}: ${detail}`,
        redFor: duration => `red for ${duration}`,
        failedJobsOf: (failed, total) => `${failed} of ${jobs(total)}`,
        notAffected: branch => `${branch} itself is not affected`,
        brokeNow: "broke just now",
        failedAgain: "failed again",
        failing: (count, orMore, since, by) => `${failedRuns(count, orMore)} in a row${since === undefined ? "" : by === undefined ? ` since #${since}` : `, broken by ${by} in #${since}`}`,
        fixedAfter: (count, orMore, duration) => `green again after ${failedRuns(count, orMore)}${duration === undefined ? "" : `, ${duration}`}`,
        sameCommit: "same commit, perhaps flaky",
        failedFirst: "Failed first",
        newlyBroken: "new",
        stillBroken: "still",
        exitCode: code => `exit code ${code}`,
        commitsSince: (count, since) => `${count === 1 ? "1 commit" : `${count} commits`} since the last green run #${since}`,
        unchangedSince: since => `No commit since the last green run #${since}`,
        rewrittenSince: since => `History was rewritten since the last green run #${since}`,
        testsFailed: (failed, total) => `${number(failed)} of ${tests(total)} failed`,
        testsPassed: count => `${tests(count)} passed`,
        flaky: count => `${number(count)} flaky`,
        bot: "bot",
        merge: "merge",
        took: duration => duration,
        scheduled: "scheduled",
        startedBy: name => `started by ${name}`,
        by: name => `by ${name}`,
        timedOutAfter: duration => duration === undefined ? "timed out" : `timed out after ${duration}`,
        mayFail: "allowed to fail",
        thisLeg: "this job",
        legsFailed: (failed, total, isOver) => `${failed} of ${total} legs failed${isOver ? "" : " so far"}`,
        failedJobs: "Failed",
        cancelledJobs: "Cancelled",
        shown: (shown, total) => `${shown} of ${total} failed jobs shown`,
        passed: count => `${jobs(count)} passed`,
        cancelled: count => `${count} cancelled`,
        skipped: count => `${count} skipped`,
        running: count => `${count} still running`,
        unlisted: count => `${count} not listed`,
        failedJob: "Failed job",
        failedStep: "Failed step",
        rerun: "Re-run",
        approve: "Approve",
        firstAttempt: "First attempt",
        changesSince: number => `Changes since #${number}`,
        whatFixedIt: "What fixed it",
        commit: "Commit",
        pullRequestLink: "Pull request",
        firstFailure: number => `First failure #${number}`
      };
      const zhCN = {
        branch: name => name,
        tag: name => `标签 ${name}`,
        pullRequest: number => `PR #${number}`,
        pullRequestFrom: head => head === "" ? "一个 PR" : `来自 ${head} 的 PR`,
        queued: number => `合并队列中的 PR #${number}`,
        headlines: {
          failed: (workflow, place) => headline(workflow, "失败", place),
          stillFailing: (workflow, place) => headline(workflow, "持续失败", place),
          timedOut: (workflow, place) => headline(workflow, "超时", place),
          notStarted: (workflow, place) => headline(workflow, "无法启动", place),
          fixed: (workflow, place) => headline(workflow, "已恢复", place),
          mended: (workflow, place) => headline(workflow, "重新运行后通过", place),
          succeeded: (workflow, place) => headline(workflow, "成功", place),
          succeededWithFailedTests: (workflow, place) => headline(workflow, "成功，但有测试未通过", place),
          cancelled: (workflow, place) => headline(workflow, "已取消", place),
          superseded: (workflow, place) => headline(workflow, "已被更新的运行取代", place),
          skipped: (workflow, place) => headline(workflow, "已跳过", place),
          waiting: (workflow, place) => headline(workflow, "等待批准", place),
          queued: (workflow, place) => headline(workflow, "排队中", place),
          running: (workflow, place) => headline(workflow, "运行中", place)
        },
        headlineWith: (headline, detail) => `${headline}：${detail}`,
        redFor: duration => `已持续 ${duration}`,
        failedJobsOf: (failed, total) => `${total} 个任务中 ${failed} 个失败`,
        notAffected: branch => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${branch} 分支本身不受影响`,
        brokeNow: "上次成功，本次失败",
        failedAgain: "再次失败",
        failing: (count, orMore, since, by) => `${since === undefined ? "" : sinceRun(since, by)}连续失败${times(count, orMore)}`,
        fixedAfter: (count, orMore, duration) => `此前连续失败${times(count, orMore)}${duration === undefined ? "" : `，历时 ${duration}`}`,
        sameCommit: "提交未变，疑似不稳定",
        failedFirst: "上次尝试失败",
        newlyBroken: "新增失败",
        stillBroken: "仍然失败",
        exitCode: code => `退出码 ${code}`,
        commitsSince: (count, since) => `自上次成功（#${since}）以来共 ${count} 个提交`,
        unchangedSince: since => `自上次成功（#${since}）以来没有新提交`,
        rewrittenSince: since => `自上次成功（#${since}）以来分支历史被改写`,
        testsFailed: (failed, total) => `${number(total)} 个测试中 ${number(failed)} 个未通过`,
        testsPassed: count => `${number(count)} 个测试通过`,
        flaky: count => `${number(count)} 个不稳定`,
        bot: "机器人",
        merge: "合并",
        took: duration => `用时 ${duration}`,
        scheduled: "定时运行",
        startedBy: name => (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`由 ${name} 触发`,
        by: name => name,
        timedOutAfter: duration => duration === undefined ? "运行超时" : (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`运行 ${duration} 后超时`,
        mayFail: "允许失败",
        thisLeg: "本任务",
        legsFailed: (failed, total, isOver) => `${total} 个矩阵任务中${isOver ? "" : "目前"} ${failed} 个失败`,
        failedJobs: "失败",
        cancelledJobs: "已取消",
        shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
        passed: count => `${count} 个任务成功`,
        cancelled: count => `${count} 个已取消`,
        skipped: count => `${count} 个已跳过`,
        running: count => `${count} 个运行中`,
        unlisted: count => `${count} 个未列出`,
        failedJob: "失败任务",
        failedStep: "失败步骤",
        rerun: "重新运行",
        approve: "去审批",
        firstAttempt: "首次尝试",
        changesSince: number => `#${number} 以来的变更`,
        whatFixedIt: "修复内容",
        commit: "提交",
        pullRequestLink: "查看 PR",
        firstFailure: number => `首次失败 #${number}`
      };
      const workflowRunWords = {
        en: en,
        "zh-CN": zhCN
      };
      function on(place) {
        return place === "" ? "" : ` on ${place}`;
      }
      function failedRuns(count, orMore) {
        return `${orMore ? "at least " : ""}${count === 1 ? "1 failed run" : `${count} failed runs`}`;
      }
      function tests(count) {
        return count === 1 ? "1 test" : `${number(count)} tests`;
      }
      function number(count) {
        return count.toLocaleString("en");
      }
      function jobs(count) {
        return count === 1 ? "1 job" : `${count} jobs`;
      }
      function headline(workflow, outcome, place) {
        return place === "" ? (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${workflow} ${outcome}` : (0, 
        _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`${workflow} ${outcome}（${place}）`;
      }
      function sinceRun(number, by) {
        return by === undefined ? `自 #${number} 起` : (0, _locale_han_js__WEBPACK_IMPORTED_MODULE_0__.G)`自 ${by} 触发的 #${number} 起`;
      }
      function times(count, orMore) {
        return `${orMore ? "至少" : ""} ${count} 次`;
      }
    }),
    2196: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        QD: () => mentionInputs,
        VE: () => messageInputs,
        P7: () => readMessageSettings
      });
      var amount = __nccwpck_require__(5270);
      var choice = __nccwpck_require__(6421);
      var list = __nccwpck_require__(3662);
      var locale = __nccwpck_require__(3896);
      var errors = __nccwpck_require__(2357);
      var said = __nccwpck_require__(1879);
      var yaml_input = __nccwpck_require__(1280);
      var map = __nccwpck_require__(4526);
      var yaml_or_file = __nccwpck_require__(6182);
      const input = "login-map";
      async function readLoginMap(get, files) {
        return await (0, yaml_or_file.t)(get, input, files, checkedMap, parsedMap);
      }
      function checkedMap(value) {
        const logins = (0, map.y)(input, value);
        const wrong = Object.keys(logins).find(login => typeof logins[login] !== "string");
        if (wrong === undefined) return logins;
        throw (0, errors.Xu)(input, (0, said.cv)`must give one mobile number or DingTalk user id for each login.`, wrong);
      }
      async function parsedMap(text) {
        return pairsIn(text) ?? await (0, yaml_input.g)(input, text, {
          scalars: "strings"
        });
      }
      const pair = /^([^\s=:：,，]{1,254})[ \t]{0,8}[=:：][ \t]{0,8}([^\s=:：,，/\\]{1,64})$/;
      function pairsIn(text) {
        const items = text.split(/[\n,，;；]/).map(item => item.trim()).filter(item => item !== "");
        const pairs = items.map(item => pair.exec(item));
        const isYaml = items.every(item => item.includes(": "));
        if (items.length === 0 || isYaml || pairs.includes(null)) return undefined;
        return Object.fromEntries(pairs.map(found => [ found?.[1] ?? "", found?.[2] ?? "" ]));
      }
      var timezone = __nccwpck_require__(3785);
      var line_feeds = __nccwpck_require__(3616);
      var message = __nccwpck_require__(8786);
      const locales = [ "en", "zh-CN" ];
      const messageInputs = {
        msgtype: get => ({
          msgtype: (0, choice.Y)(get, "msgtype", [ "auto", ...message.jO ])
        }),
        title: get => ({
          title: (0, line_feeds.g)(get("title"))
        }),
        text: get => ({
          text: (0, line_feeds.g)(get("text"))
        }),
        buttons: async get => ({
          buttons: await (0, yaml_input.g)("buttons", get("buttons"))
        }),
        payload: async get => ({
          payload: await (0, yaml_input.g)("payload", get("payload"), {
            scalars: "exact"
          })
        }),
        locale: get => ({
          locale: (0, choice.Y)(get, "locale", locales, locale.L)
        }),
        timezone: get => ({
          timezone: (0, timezone.w)(get("timezone")).zone
        })
      };
      const mentionInputs = {
        "at-mobiles": async get => ({
          mobiles: await (0, list.p)(get, "at-mobiles")
        }),
        "at-user-ids": async get => ({
          userIds: await (0, list.p)(get, "at-user-ids")
        }),
        "at-all": get => ({
          all: (0, amount.Jt)(get, "at-all")
        }),
        "at-logins": async get => ({
          logins: await (0, list.p)(get, "at-logins")
        }),
        "at-when": get => ({
          when: (0, choice.Y)(get, "at-when", [ "always", "failure", "changed" ])
        })
      };
      async function readMessageSettings(get, files) {
        return {
          ...messageInputs.msgtype(get),
          ...messageInputs.title(get),
          ...messageInputs.text(get),
          ...await messageInputs.buttons(get),
          ...await messageInputs.payload(get),
          ...messageInputs.locale(get),
          ...messageInputs.timezone(get),
          mentions: {
            ...await mentionInputs["at-mobiles"](get),
            ...await mentionInputs["at-user-ids"](get),
            ...mentionInputs["at-all"](get),
            ...await mentionInputs["at-logins"](get),
            loginMap: await readLoginMap(get, files),
            ...mentionInputs["at-when"](get)
          },
          batch: (0, choice.Y)(get, "batch", [ "each", "digest" ])
        };
      }
    }),
    7808: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        EQ: () => isFromThisRun,
        Xy: () => objectOf,
        l6: () => createRenderContexts
      });
      var _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1882);
      var _event_run_attributes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8206);
      var _data_path_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6668);
      var _event_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6284);
      var _late_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6298);
      var _locale_time_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3407);
      var _locale_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6380);
      var _markdown_link_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8158);
      async function createRenderContexts(events, {locale: locale, timezone: timezone}, runContext) {
        const {context: context} = runContext;
        const words = _locale_words_js__WEBPACK_IMPORTED_MODULE_5__.B[locale];
        const {serverUrl: serverUrl, repository: repository, runId: runId, runAttempt: runAttempt} = context;
        const attempt = Number(runAttempt) > 1 ? `/attempts/${runAttempt}` : "";
        const common = {
          context: context,
          locale: locale,
          words: words,
          runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}${attempt}` : undefined,
          link: (words, url) => (0, _markdown_link_js__WEBPACK_IMPORTED_MODULE_6__.nf)(words, url, serverUrl),
          moment: (0, _locale_time_js__WEBPACK_IMPORTED_MODULE_4__.FW)(locale, (0, _locale_time_js__WEBPACK_IMPORTED_MODULE_4__.wy)(locale, timezone)),
          duration: (0, _locale_time_js__WEBPACK_IMPORTED_MODULE_4__.l2)(words)
        };
        const known = events.map(event => ({
          ...common,
          event: event,
          data: event.data,
          runAttributes: (0, _event_run_attributes_js__WEBPACK_IMPORTED_MODULE_1__.US)(event),
          ...(0, _event_run_js__WEBPACK_IMPORTED_MODULE_2__.D)(event, runContext)
        }));
        const late = await (0, _late_js__WEBPACK_IMPORTED_MODULE_3__.bz)(known);
        return known.map(one => ({
          ...one,
          late: late
        }));
      }
      function objectOf({event: event, data: data}) {
        return (0, _data_path_js__WEBPACK_IMPORTED_MODULE_7__.at)(data, (0, _event_github_adapter_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(event) ?? "");
      }
      function isFromThisRun({runAttributes: runAttributes, context: context}) {
        return context.runId !== "" && runAttributes.runId === context.runId;
      }
    }),
    6941: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        QZ: () => worst,
        gO: () => severities,
        pt: () => signFor
      });
      const signs = {
        good: "✅",
        cancelled: "⛔",
        warning: "⚠️",
        bad: "❌",
        critical: "🔥"
      };
      function signFor(severity) {
        return severity === undefined ? "" : signs[severity];
      }
      const severities = [ "good", "cancelled", "warning", "bad", "critical" ];
      function worst(a, b) {
        if (a === undefined || b === undefined) return a ?? b;
        return severities.indexOf(a) < severities.indexOf(b) ? b : a;
      }
    }),
    3804: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        O0: () => connectFailureOf,
        T$: () => ConnectError,
        dK: () => proxyStatusFailure,
        xh: () => proxyFailure
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1879);
      class ConnectError extends Error {
        failure;
        constructor(fault, cause) {
          super(fault.reason.text, {
            cause: cause
          });
          this.failure = fault;
        }
      }
      const network = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Check that the runner may reach this host: firewall, proxy (\`https_proxy\`, \`no_proxy\`) or network.`;
      const authority = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`If a proxy or a private deployment has an authority of its own, name its certificate file in the environment variable NODE_EXTRA_CA_CERTS.`;
      const faults = [ {
        codes: [ "ECONNREFUSED" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`connection refused`,
        cure: network
      }, {
        codes: [ "ECONNRESET", "EPIPE", "ECONNABORTED" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`connection reset`,
        cure: network
      }, {
        codes: [ "ENOTFOUND", "EAI_NONAME", "EAI_NODATA", "ENODATA" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`DNS does not know this host`,
        cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Check the host name and the DNS of the runner; where names resolve only behind a proxy, set \`https_proxy\`.`,
        maxAttempts: 2
      }, {
        codes: [ "EAI_AGAIN", "ETIMEOUT", "ESERVFAIL" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`DNS gives no answer`,
        cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Check the DNS of the runner; where names resolve only behind a proxy, set \`https_proxy\`.`
      }, {
        codes: [ "ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "ERR_SOCKET_CONNECTION_TIMEOUT" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`no connection in time`,
        cure: network
      }, {
        codes: [ "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL" ],
        kind: "safe",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`host unreachable`,
        cure: network
      }, {
        codes: [ "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN" ],
        kind: "refused",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the certificate is self-signed`,
        cure: authority
      }, {
        codes: [ "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "CERT_UNTRUSTED" ],
        kind: "refused",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the certificate comes from an unknown authority`,
        cure: authority
      }, {
        codes: [ "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID" ],
        kind: "refused",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the certificate has expired or is not valid yet`,
        cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Renew it, or set the clock of the runner. An authority of your own is named in NODE_EXTRA_CA_CERTS.`
      }, {
        codes: [ "ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH" ],
        kind: "refused",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the certificate is for another host`,
        cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Use the host name that the certificate names. ${authority}`
      }, {
        codes: [ "ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG", "ERR_SSL_HTTP_REQUEST", "EPROTO" ],
        kind: "refused",
        words: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the port does not speak TLS`,
        cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Check host and port of the webhook: https needs a TLS port.`
      } ];
      function connectFailureOf(error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) {
          return {
            kind: "refused",
            reason: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the settings of the proxy cannot be used`,
            cure: error.said
          };
        }
        const codes = codesOf(error);
        const row = codes.map(code => faults.find(known => known.codes.includes(code))).find(known => known);
        const shownCodes = (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)([ ...new Set(codes) ].join(", "));
        const withCodes = words => codes.length > 0 ? (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`${words} (${shownCodes})` : words;
        if (row) {
          const {codes: _, words: words, ...rest} = row;
          return {
            ...rest,
            reason: withCodes(words)
          };
        }
        if (codes.some(code => /^CERT_|^ERR_TLS|^ERR_SSL|^INVALID_CA|^CRL_|^INVALID_PURPOSE|^PATH_LENGTH/.test(code))) {
          return {
            kind: "refused",
            reason: withCodes((0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the TLS connection failed`),
            cure: authority
          };
        }
        return {
          kind: "safe",
          reason: withCodes((0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`no connection`),
          cure: network
        };
      }
      function proxyStatusFailure(status) {
        const reason = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the proxy answered HTTP ${status} to CONNECT`;
        if (status === 407) {
          return {
            kind: "refused",
            reason: reason,
            cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Put user name and password of the proxy into \`https_proxy\`.`
          };
        }
        if (status === 502 || status === 503 || status === 504) {
          return {
            kind: "safe",
            reason: reason,
            cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`The proxy could not reach the host: check it, or name the host in \`no_proxy\`.`
          };
        }
        return {
          kind: "refused",
          reason: reason,
          cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Let the proxy of \`https_proxy\` allow this host, or name the host in \`no_proxy\`.`
        };
      }
      function proxyFailure(error) {
        const fault = connectFailureOf(error);
        const garbage = codesOf(error).some(code => code.startsWith("HPE_"));
        return {
          kind: garbage ? "refused" : fault.kind,
          reason: garbage ? (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the proxy does not answer in HTTP` : (0, 
          _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`the proxy: ${fault.reason}`,
          cure: (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`Check host and port of the proxy in \`https_proxy\`, or name the host in \`no_proxy\`.`
        };
      }
      function codesOf(error) {
        if (!(error instanceof Error)) return [];
        const own = "code" in error && typeof error.code === "string" ? [ error.code ] : [];
        const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : [];
        return [ ...own, ...inner, ...codesOf(error.cause) ];
      }
    }),
    2351: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        M: () => openPools
      });
      var promises_ = __nccwpck_require__(8500);
      var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
      for (const channel of [ "undici:client:sendHeaders", "undici:request:headers" ]) {
        if (!(0, external_node_diagnostics_channel_.hasSubscribers)(channel)) (0, external_node_diagnostics_channel_.subscribe)(channel, () => {});
      }
      var dispatcher_pool = __nccwpck_require__(628);
      var pool_default = __nccwpck_require__.n(dispatcher_pool);
      var connect_failure = __nccwpck_require__(3804);
      var external_node_net_ = __nccwpck_require__(7030);
      const familyTimeoutMs = 3e3;
      function dial_readyEvent(origin) {
        return isTls(origin) ? "secureConnect" : "connect";
      }
      function dial_dial(origin, {lookup: lookup, ca: ca, tunnel: tunnel} = {}) {
        const {protocol: protocol, port: port} = new URL(origin);
        const host = hostOf(origin);
        const address = {
          host: host,
          port: Number(port || (protocol === "https:" ? 443 : 80)),
          autoSelectFamily: true,
          autoSelectFamilyAttemptTimeout: familyTimeoutMs,
          ...lookup && {
            lookup: lookup
          }
        };
        if (!isTls(origin)) return (0, external_node_net_.connect)(address).setNoDelay(true);
        const tls = process.getBuiltinModule("node:tls");
        return tls.connect({
          ...address,
          ...tunnel && {
            socket: tunnel
          },
          ...ca && {
            ca: [ ...ca ]
          },
          servername: (0, external_node_net_.isIP)(host) ? "" : host,
          ALPNProtocols: [ "http/1.1" ],
          rejectUnauthorized: true
        }).setNoDelay(true);
      }
      function hostOf(origin) {
        return new URL(origin).hostname.replace(/^\[(.*)\]$/, "$1");
      }
      function isTls(origin) {
        return origin.startsWith("https:");
      }
      const key = Symbol.for("dingtalk-cloudevents.early");
      function connectEarly(origins) {
        const early = new Map;
        for (const origin of origins) {
          const socket = dial(origin);
          const ready = new Promise((resolve, reject) => {
            socket.once(readyEvent(origin), resolve).on("error", reject).once("close", () => reject(new Error("closed")));
          });
          ready.catch(() => undefined);
          socket.unref();
          early.set(origin, {
            socket: socket,
            ready: ready
          });
        }
        globalThis[key] = early;
      }
      function takeEarlyConnection(origin) {
        const early = globalThis[key];
        const found = early?.get(origin);
        early?.delete(origin);
        return found;
      }
      var network_proxy = __nccwpck_require__(6225);
      class TunnelRefused extends Error {
        status;
        constructor(status) {
          super(`CONNECT was answered with HTTP ${status}`);
          this.status = status;
        }
      }
      async function openTunnel(proxy, target, signal, ca) {
        const {request: request} = proxy.protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7239, 23));
        return new Promise((resolve, reject) => {
          const connecting = request({
            method: "CONNECT",
            host: proxy.hostname,
            port: proxy.port,
            path: target,
            agent: false,
            headers: {
              host: target
            },
            servername: (0, external_node_net_.isIP)(proxy.hostname) ? "" : proxy.hostname,
            rejectUnauthorized: true,
            ...ca && {
              ca: [ ...ca ]
            }
          });
          if (proxy.authorization) connecting.setHeader("proxy-authorization", proxy.authorization.reveal());
          const onAbort = () => connecting.destroy(Object.assign(new Error("too late"), {
            code: "ETIMEDOUT"
          }));
          signal.addEventListener("abort", onAbort, {
            once: true
          });
          connecting.once("connect", ({statusCode: statusCode = 0}, socket) => {
            signal.removeEventListener("abort", onAbort);
            if (statusCode === 200) return resolve(socket);
            socket.destroy();
            reject(new TunnelRefused(statusCode));
          }).once("error", reject).end();
        });
      }
      async function openSocket(origin, settings, signal) {
        const inTime = AbortSignal.any([ signal, AbortSignal.timeout(settings.connectTimeoutMs) ]);
        try {
          const proxy = origin.startsWith("https:") ? (0, network_proxy.iJ)(origin, settings.env) : undefined;
          const tunnel = proxy && await openTunnel(proxy, targetOf(origin), inTime, settings.ca).catch(throwProxyFault);
          return await opened(dial_dial(origin, {
            ...settings,
            tunnel: tunnel
          }), dial_readyEvent(origin), inTime);
        } catch (error) {
          throw error instanceof connect_failure.T$ ? error : new connect_failure.T$((0, connect_failure.O0)(error), error);
        }
      }
      function opened(socket, event, signal) {
        return new Promise((resolve, reject) => {
          const onAbort = () => socket.destroy(Object.assign(new Error("too late"), {
            code: "ETIMEDOUT"
          }));
          if (signal.aborted) onAbort();
          signal.addEventListener("abort", onAbort, {
            once: true
          });
          socket.once(event, () => {
            signal.removeEventListener("abort", onAbort);
            resolve(socket);
          }).on("error", reject).once("close", () => reject(Object.assign(new Error("closed"), {
            code: "ECONNRESET"
          })));
        });
      }
      function throwProxyFault(error) {
        throw new connect_failure.T$(error instanceof TunnelRefused ? (0, connect_failure.dK)(error.status) : (0, 
        connect_failure.xh)(error));
      }
      function targetOf(origin) {
        const {hostname: hostname, port: port} = new URL(origin);
        return `${hostname}:${port || 443}`;
      }
      const maxHeaderBytes = 16 * 1024;
      const maxIdleMs = 3e4;
      function openPools(settings) {
        const pools = new Map;
        const warm = new Map;
        const sockets = new Set;
        const closing = new AbortController;
        const newSocket = async origin => {
          const open = async () => {
            const socket = await openSocket(origin, settings, closing.signal);
            sockets.add(socket.once("close", () => sockets.delete(socket)));
            return socket;
          };
          const early = takeEarlyConnection(origin);
          return early === undefined ? open() : earlyOr(early, open);
        };
        const socketFor = async origin => {
          const early = warm.get(origin);
          warm.delete(origin);
          const socket = await early;
          return socket?.writable ? socket : newSocket(origin);
        };
        return {
          poolFor: origin => {
            const known = pools.get(origin);
            if (known) return known;
            const pool = new (pool_default())(origin, {
              connect: (_, callback) => void socketFor(origin).then(socket => callback(null, socket), error => callback(error instanceof connect_failure.T$ ? error : new connect_failure.T$((0, 
              connect_failure.O0)(error), error), null)),
              allowH2: false,
              pipelining: 1,
              maxHeaderSize: maxHeaderBytes,
              maxResponseSize: settings.maxResponseBytes,
              headersTimeout: 0,
              bodyTimeout: 0,
              keepAliveMaxTimeout: maxIdleMs
            });
            pools.set(origin, pool);
            return pool;
          },
          preconnect: origin => {
            warm.set(origin, newSocket(origin).catch(() => undefined));
            return (0, promises_.setImmediate)();
          },
          close: () => {
            closing.abort("closed");
            for (const socket of sockets) socket.destroy();
          }
        };
      }
      const patienceMs = 1e3;
      async function earlyOr({socket: socket, ready: ready}, open) {
        const early = ready.then(() => {
          if (!socket.writable) throw new Error("closed");
          return socket.ref();
        });
        let timer;
        const slow = new Promise(resolve => {
          timer = setTimeout(resolve, patienceMs, "slow");
        });
        const first = await Promise.race([ early.catch(() => "failed"), slow ]);
        clearTimeout(timer);
        if (first === "failed") return open();
        if (first !== "slow") return first;
        const own = open();
        const winner = await Promise.any([ early, own ]).catch(() => own);
        if (winner !== socket) socket.destroy();
        return winner;
      }
    }),
    6225: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        U9: () => isLoopback,
        Wm: () => proxySecrets,
        iJ: () => proxyFor
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1550);
      const names = {
        "https:": [ "https_proxy", "HTTPS_PROXY" ],
        "http:": [ "http_proxy", "HTTP_PROXY" ],
        except: [ "no_proxy", "NO_PROXY" ]
      };
      function proxyFor(origin, env) {
        const {protocol: protocol, hostname: hostname, port: port} = new URL(origin);
        if (protocol !== "https:" && protocol !== "http:" || isLoopback(hostname)) return undefined;
        const name = firstSet(env, names[protocol]);
        const ownPort = port || (protocol === "https:" ? "443" : "80");
        if (!name || isExcepted(hostname, ownPort, textOf(env, names.except))) return undefined;
        const url = proxyUrl(textOf(env, [ name ]));
        if (!url) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Mend or unset it.`);
        }
        return {
          protocol: url.protocol === "https:" ? "https:" : "http:",
          hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
          port: Number(url.port || (url.protocol === "https:" ? 443 : 80)),
          authorization: authorizationOf(url)
        };
      }
      function proxySecrets(env) {
        return [ ...names["https:"], ...names["http:"] ].flatMap(name => {
          const value = textOf(env, [ name ]);
          const url = parsed(value);
          const authorization = url && authorizationOf(url);
          if (!authorization) return beforeAt(value);
          return [ value, url.href, url.password, decoded(url.password), `${decoded(url.username)}:${decoded(url.password)}`, authorization.reveal().replace("Basic ", "") ].filter(text => text !== "");
        });
      }
      function beforeAt(value) {
        const at = value.lastIndexOf("@");
        if (at < 0) return [];
        const before = value.slice(0, at);
        return [ value, before.slice(before.lastIndexOf("/") + 1), before.slice(before.lastIndexOf(":") + 1) ].filter(text => text !== "");
      }
      function isExcepted(hostname, port, list) {
        const host = bare(hostname);
        return list.split(/[\s,]+/).filter(entry => entry !== "").some(entry => {
          if (entry === "*") return true;
          const [, name = entry, only] = /^(.*?|\[.*\]):(\d+)$/.exec(bareColons(entry)) ?? [];
          if (only !== undefined && only !== port) return false;
          const suffix = bare(name).replace(/^\*?\./, "");
          return suffix !== "" && (host === suffix || host.endsWith(`.${suffix}`));
        });
      }
      function bareColons(entry) {
        return entry.split(":").length > 2 && !entry.startsWith("[") ? `[${entry}]` : entry;
      }
      function bare(host) {
        return host.toLowerCase().replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
      }
      function proxyUrl(value) {
        const url = parsed(value);
        return url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
      }
      function parsed(value) {
        const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
        return value !== "" && URL.canParse(text) ? new URL(text) : undefined;
      }
      function authorizationOf({username: username, password: password}) {
        if (username === "" && password === "") return undefined;
        const credentials = `${decoded(username)}:${decoded(password)}`;
        return new _secret_js__WEBPACK_IMPORTED_MODULE_2__.z(`Basic ${Buffer.from(credentials).toString("base64")}`);
      }
      function decoded(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function firstSet(env, candidates) {
        return candidates.find(name => env[name]?.trim());
      }
      function textOf(env, candidates) {
        const name = firstSet(env, candidates);
        return name === undefined ? "" : env[name]?.trim() ?? "";
      }
      function isLoopback(hostname) {
        const host = hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
        return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
      }
    }),
    4115: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g: () => printable
      });
      var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8707);
      const maxShown = 120;
      function printable(text, max = maxShown) {
        const cut = text.length > max ? `${text.slice(0, max)}…` : text;
        return escaped(cut.toWellFormed()).replaceAll("##[", "## [");
      }
      function escaped(text) {
        if ((0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.J)(text)) return text;
        return text.replace(hidden(), char => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
      }
      const hidden = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, "gu");
      const escapes = {
        "\n": "\\n",
        "\r": "\\r",
        "\t": "\\t"
      };
    }),
    5952: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        T: () => originsOf,
        Z: () => destinationsFor
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6648);
      var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1879);
      function originsOf({destinations: destinations}) {
        return [ ...new Set(destinations.flatMap(({pool: pool}) => pool.map(({webhook: webhook}) => webhook.origin))) ];
      }
      function destinationsFor(book, {chatGroup: chatGroup, xvchatgroup: xvchatgroup}) {
        if (book.kind === "webhooks") {
          if (chatGroup.length === 0) return {
            destinations: book.destinations,
            groupsWithoutWebhook: []
          };
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("chat-group", (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`chooses among the groups of "robots", which is not given.`);
        }
        const known = [ ...book.destinations.map(({name: name}) => name), ...book.groupsWithoutWebhook ];
        const names = chatGroup.length > 0 ? [ ...new Set(chatGroup) ] : [ xvchatgroup ?? book.defaultGroup ?? "" ];
        const unknown = names.find(name => !known.includes(name));
        if (unknown !== undefined) throw unknownGroup(unknown, known, chatGroup.length > 0);
        return {
          destinations: names.flatMap(name => book.destinations.find(one => one.name === name) ?? []),
          groupsWithoutWebhook: names.filter(name => book.groupsWithoutWebhook.includes(name))
        };
      }
      function unknownGroup(name, known, isInput) {
        const list = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.KE)(known.map(group => `"${(0, 
        _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(group)}"`));
        const near = (0, _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__.au)((0, _inputs_spelling_js__WEBPACK_IMPORTED_MODULE_1__.pA)(name, known));
        if (isInput) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("chat-group", (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must name groups of "robots": ${list}.`, near), name);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`The event's xvchatgroup "${(0, _printable_js__WEBPACK_IMPORTED_MODULE_2__.g)(name)}" is no group of "robots". Known groups: ${list}. Add it there, or choose with "chat-group".`, near));
      }
    }),
    8786: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Wm: () => headingOf,
        jO: () => msgtypes,
        jV: () => mentionsPeople
      });
      const mentionsPeople = {
        text: true,
        link: false,
        markdown: true,
        actionCard: true,
        feedCard: false
      };
      const msgtypes = Object.keys(mentionsPeople);
      function headingOf(message) {
        switch (message.msgtype) {
         case "text":
          return message.text.content.split("\n", 1)[0] ?? "";

         case "link":
          return message.link.title;

         case "markdown":
          return message.markdown.title;

         case "actionCard":
          return message.actionCard.title;

         case "feedCard":
          return message.feedCard.links[0]?.title ?? "";

         default:
          return message;
        }
      }
    }),
    1879: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        KE: () => listed,
        MH: () => listedUpTo,
        Mn: () => lines,
        Ud: () => inLocale,
        cv: () => say,
        dM: () => distinct,
        e9: () => shaped,
        hC: () => sentences,
        tX: () => withSubject
      });
      class Said {
        content;
        constructor(content) {
          this.content = content;
        }
        get text() {
          return textIn(this, english);
        }
      }
      const english = {
        sentences: {},
        separators: {}
      };
      function say(parts, ...values) {
        return new Said({
          kind: "sentence",
          parts: parts,
          values: values
        });
      }
      function sentences(...items) {
        return joined(items.filter(item => item !== undefined), " ");
      }
      function lines(items) {
        return joined(items, "\n");
      }
      function listed(items, separator = ", ") {
        return joined(items, separator);
      }
      function listedUpTo(max, items, separator = ", ") {
        const left = items.length - max;
        return joined(left > 0 ? [ ...items.slice(0, max), say`and ${left} more` ] : items, separator);
      }
      function joined(items, separator) {
        const [only] = items;
        if (items.length === 1 && only instanceof Said) return only;
        return new Said({
          kind: "joined",
          items: items,
          separator: separator
        });
      }
      function shaped(said, shape) {
        return new Said({
          kind: "shaped",
          said: said,
          shape: shape
        });
      }
      function distinct(said) {
        return [ ...new Map([ ...said ].map(each => [ each.text, each ])).values() ];
      }
      function inLocale(said, catalogue) {
        return textIn(said, catalogue);
      }
      function keyOf(parts) {
        return parts.reduce((key, part, index) => `${key}{${index - 1}}${part}`);
      }
      function withSubject(said, change) {
        const {content: content} = said;
        if (content.kind === "shaped") return said;
        const values = content.kind === "joined" ? content.items : content.values;
        const [first, ...others] = values;
        const isFirst = content.kind === "joined" || content.parts[0] === "";
        if (!isFirst || !(first instanceof Said)) return change(said) ?? said;
        const replaced = [ withSubject(first, change), ...others ];
        return new Said(content.kind === "joined" ? {
          ...content,
          items: replaced
        } : {
          ...content,
          values: replaced
        });
      }
      function textIn({content: content}, catalogue) {
        const shown = value => value instanceof Said ? textIn(value, catalogue) : String(value);
        switch (content.kind) {
         case "sentence":
          {
            const {parts: parts, values: values} = content;
            const translated = catalogue === english ? undefined : sentenceIn(catalogue, keyOf(parts));
            if (translated === undefined) return String.raw({
              raw: parts
            }, ...values.map(shown));
            return translated.replace(/\{(\d)\}/g, (_, index) => shown(values[Number(index)] ?? ""));
          }

         case "joined":
          {
            const {items: items, separator: separator} = content;
            return items.map(shown).join(catalogue.separators[separator] ?? separator);
          }

         case "shaped":
          return content.shape(textIn(content.said, catalogue));

         default:
          return content;
        }
      }
      function sentenceIn({sentences: sentences}, key) {
        return Object.hasOwn(sentences, key) ? sentences[key] : undefined;
      }
    }),
    1550: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        z: () => Secret
      });
      class Secret {
        #value;
        constructor(value) {
          this.#value = value;
        }
        reveal() {
          return this.#value;
        }
        toString() {
          return "***";
        }
        toJSON() {
          return "***";
        }
        [Symbol.for("nodejs.util.inspect.custom")]() {
          return "***";
        }
      }
    }),
    8048: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $N: () => codeOf,
        FK: () => isInside,
        Gu: () => readTextFile,
        dN: () => realPathOf,
        eV: () => maxFileBytes,
        uW: () => readFlags,
        vs: () => shownCode
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1879);
      const maxFileBytes = 16 * 1024 * 1024;
      function readTextFile(input, path, {workspace: workspace, runnerTemp: runnerTemp}) {
        const refuse = rule => (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Xu)(input, rule, path);
        const orRefuse = call => {
          try {
            return call();
          } catch (error) {
            throw refuse(unreadable(error, workspace));
          }
        };
        const real = orRefuse(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)));
        if (!isInside(real, [ workspace, runnerTemp ])) {
          throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.`);
        }
        const file = orRefuse(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, readFlags()));
        try {
          return decode(bytesOf(file, refuse), refuse);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
      }
      function readFlags() {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
      }
      function isInside(real, folders) {
        return folders.filter(Boolean).some(folder => {
          const root = realPathOf(folder);
          if (root === undefined) return false;
          const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
          return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
          node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
        });
      }
      function realPathOf(folder) {
        try {
          return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        } catch {
          return undefined;
        }
      }
      function bytesOf(file, refuse) {
        const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile()) throw refuse(notRegular);
        if (stats.size > maxFileBytes) throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be a file of at most ${maxFileBytes / 1024 / 1024} MiB.`);
        const bytes = Buffer.allocUnsafe(stats.size + 1);
        let length = 0;
        while (length < bytes.length) {
          const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
          if (bytesRead === 0) return bytes.subarray(0, length);
          length += bytesRead;
        }
        throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`grew while it was read; write it in an earlier step.`);
      }
      function decode(bytes, refuse) {
        try {
          return new TextDecoder("utf-8", {
            fatal: true
          }).decode(bytes);
        } catch {
          throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be UTF-8; the file has bytes that are not.`);
        }
      }
      function unreadable(error, workspace) {
        const code = codeOf(error);
        if (code === "ENOENT" && isEmptyFolder(workspace)) {
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a file that does not exist: the workspace is empty. A file of the repository needs a step with \`actions/checkout\` before this one.`;
        }
        return reasons[code] ?? (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`could not be opened (${shownCode(code)}).`;
      }
      function codeOf(error) {
        return error instanceof Error && "code" in error ? String(error.code) : "";
      }
      function shownCode(code) {
        return code || (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`unknown error`;
      }
      function isEmptyFolder(folder) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
        } catch {
          return false;
        }
      }
      const notRegular = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be a regular file, not a folder, pipe, socket or device.`;
      const notThere = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a file that does not exist; a relative path starts at the workspace.`;
      const notAllowed = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a file that may not be read; check its permissions.`;
      const reasons = {
        ENOENT: notThere,
        ENOTDIR: notThere,
        EACCES: notAllowed,
        EPERM: notAllowed,
        EISDIR: notRegular,
        ELOOP: (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a link that leads in a circle.`,
        ENXIO: notRegular,
        ENAMETOOLONG: (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a path that is too long.`,
        ERR_INVALID_ARG_VALUE: (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be a path without null characters.`
      };
    }),
    3846: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        W: () => trimOf,
        f: () => trimEndOf
      });
      function trimEndOf(text, chars) {
        let end = text.length;
        while (end > 0 && chars.includes(text[end - 1] ?? "")) end -= 1;
        return text.slice(0, end);
      }
      function trimOf(text, chars) {
        const kept = trimEndOf(text, chars);
        let start = 0;
        while (start < kept.length && chars.includes(kept[start] ?? "")) start += 1;
        return kept.slice(start);
      }
    }),
    8707: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J: () => isPrintableAscii,
        g: () => unicodePattern
      });
      function unicodePattern(source, flags) {
        let made;
        return () => {
          made ??= new RegExp(source, flags);
          return made;
        };
      }
      function isPrintableAscii(text) {
        return /^[ -~]*$/.test(text);
      }
    }),
    5777: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ih: () => annotationsOf,
        VX: () => includesTimeout,
        dR: () => tellsSuperseded
      });
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2540);
      const maxAnnotations = 5;
      const maxMessageChars = 4e3;
      const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;
      const nowhere = ".github";
      const outOfTime = /\bhas exceeded the maximum execution time\b/;
      const madeWay = /^Cancell?ing since a higher priority waiting request\b/;
      function annotationsOf(answer, scrub) {
        if (!Array.isArray(answer)) return undefined;
        const errors = answer.map(item => annotationOf(item, scrub)).filter(item => item !== undefined);
        const informative = errors.filter(({message: message}) => !noise.test(message));
        return (informative.length > 0 ? informative : errors).slice(0, maxAnnotations);
      }
      function includesTimeout(annotations) {
        return annotations.some(({message: message}) => outOfTime.test(message));
      }
      function tellsSuperseded(annotations) {
        return annotations.some(({message: message}) => madeWay.test(message));
      }
      function annotationOf(value, scrub) {
        const item = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(value);
        const message = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(item?.message)?.slice(0, maxMessageChars).trim();
        if (item?.annotation_level !== "failure" || message === undefined || message === "") return undefined;
        const path = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(item.path);
        const title = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(item.title)?.slice(0, maxMessageChars);
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.r$)({
          path: path === nowhere ? undefined : path,
          line: path === nowhere ? undefined : (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.pq)(item.start_line),
          title: title === undefined ? undefined : scrub(title),
          message: scrub(message)
        });
      }
    }),
    5897: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        O: () => assembleRun,
        X: () => compareRun
      });
      var workflow_annotations = __nccwpck_require__(5777);
      var workflow_history = __nccwpck_require__(6832);
      var job_record = __nccwpck_require__(9065);
      var workflow_jobs = __nccwpck_require__(994);
      var json = __nccwpck_require__(2540);
      function legsOf(jobs, key, matrix) {
        const current = jobs.find(job => job.current);
        const frame = current && frameOf(current.name, key, (0, json.wf)(matrix));
        if (frame === undefined) return undefined;
        const [before, after] = frame;
        const legs = jobs.filter(({name: name}) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after));
        if (legs.length < 2) return undefined;
        return {
          total: legs.length,
          failed: legs.filter(({conclusion: conclusion}) => (0, job_record.Ix)(conclusion)).length,
          running: legs.filter(({conclusion: conclusion, current: current}) => conclusion === "running" && !current).length
        };
      }
      function frameOf(name, key, values) {
        if (values.length === 0) return undefined;
        const start = name.lastIndexOf(" / ") < 0 ? 0 : name.lastIndexOf(" / ") + 3;
        if (name.startsWith(`${key} (`, start)) {
          return [ name.slice(0, start + key.length + 2), "" ];
        }
        const places = values.flatMap(value => placesOf(value, name));
        if (places.length === 0) return undefined;
        const first = Math.min(...places.map(place => place.start));
        const last = Math.max(...places.map(place => place.end));
        return first === 0 && last === name.length ? undefined : [ name.slice(0, first), name.slice(last) ];
      }
      function placesOf(value, name) {
        if (value === "") return [];
        const places = [];
        for (let start = name.indexOf(value); start >= 0; start = name.indexOf(value, start + value.length)) {
          const end = start + value.length;
          if (!isWordAt(name, start - 1, value[0]) && !isWordAt(name, end, value.at(-1))) places.push({
            start: start,
            end: end
          });
        }
        return places;
      }
      function isWordAt(name, index, edge) {
        return letterOrDigit.test(edge ?? "") && letterOrDigit.test(name[index] ?? "");
      }
      const letterOrDigit = /[a-z0-9]/i;
      var run_outcome = __nccwpck_require__(1276);
      var target_run = __nccwpck_require__(1100);
      function assembleRun(sources) {
        const {context: context, needs: needs, matrix: matrix, page: page, record: record, jobContext: jobContext} = sources;
        const target = withLogin((0, target_run.g)(sources.target, record), sources.authorLogin);
        const listed = jobsOf(sources);
        const outcome = outcomeOf(sources, listed);
        const {change: change, baseSha: baseSha, breaker: breaker} = compareSources(sources, outcome, target);
        const jobs = change.kind === "still-failing" ? listed.map(withNovelty(sources.earlierJobs)) : listed;
        return frozen((0, json.r$)({
          outcome: outcome,
          superseded: outcome === "cancelled" && isSuperseded(jobContext),
          workflow: target.workflow,
          repository: context.repository,
          run: runOf(context, target, record, jobContext.now),
          commit: commitOf(context, target),
          pullRequest: pullRequestOf(context, target),
          jobs: jobs,
          listed: page !== undefined,
          failed: (0, workflow_jobs.ZA)(withCurrent(jobs, sources)),
          counts: (0, workflow_jobs.mQ)(jobs),
          legs: legsOf(jobs, context.job, matrix),
          total: page?.total ?? jobs.length,
          change: (0, json.r$)({
            ...change,
            compareUrl: compareUrlOf(context, baseSha, target.sha)
          }),
          suspects: outcome === "failure" ? sources.commitRange : undefined,
          mended: change.kind === "mended" ? mendedJobs(sources) : [],
          inputs: target.inputs,
          people: peopleOf(target, breaker),
          authorNames: authorNamesOf(target),
          job: currentJobOf(sources),
          needs: needs,
          matrix: matrix
        }));
      }
      function jobsOf({page: page, target: target, needs: needs, context: context, jobContext: jobContext}) {
        if (page !== undefined) return page.jobs.map(record => (0, workflow_jobs.Zw)(record, jobContext));
        if (target.upstream !== undefined) return [];
        const waitedFor = Object.entries(needs).map(([key, {result: result}]) => (0, workflow_jobs.Lg)(key, result, false));
        return [ ...waitedFor, (0, workflow_jobs.Lg)(context.job, jobContext.status, true) ];
      }
      function withNovelty(earlier) {
        const before = new Map(earlier?.jobs.map(({name: name, conclusion: conclusion}) => [ name, conclusion ]));
        const isWhole = earlier !== undefined && before.size > 0 && earlier.jobs.length >= earlier.total;
        return job => {
          const conclusion = before.get(job.name) ?? (isWhole ? "skipped" : undefined);
          if (!(0, job_record.Ix)(job.conclusion) || conclusion === undefined) return job;
          if (conclusion === "cancelled" || conclusion === "running") return job;
          return {
            ...job,
            isNew: !(0, job_record.Ix)(conclusion)
          };
        };
      }
      function mendedJobs({earlierJobs: earlierJobs, jobContext: jobContext}) {
        return (earlierJobs?.jobs ?? []).filter(({conclusion: conclusion}) => (0, job_record.Ix)(conclusion)).map(record => (0, 
        workflow_jobs.Zw)(record, {
          ...jobContext,
          current: undefined,
          failureDetails: new Map
        }));
      }
      function compareUrlOf({serverUrl: serverUrl, repository: repository}, base, head) {
        if (base === undefined || head === "" || base === head) return undefined;
        return `${serverUrl}/${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`;
      }
      function withCurrent(jobs, {target: target, context: context, jobContext: jobContext}) {
        const isMissing = target.upstream === undefined && (0, job_record.Ix)(jobContext.status) && !jobs.some(({current: current}) => current);
        return isMissing ? [ ...jobs, (0, workflow_jobs.Lg)(context.job, jobContext.status, true) ] : jobs;
      }
      function isSuperseded({failureDetails: failureDetails}) {
        return [ ...failureDetails.values() ].some(({annotations: annotations}) => (0, workflow_annotations.dR)(annotations));
      }
      function outcomeOf({target: target, needs: needs, jobContext: jobContext}, jobs) {
        return target.upstream === undefined ? (0, run_outcome.a2)(jobContext.status, needs, jobs) : (0, 
        run_outcome.V3)(target.upstream.conclusion, jobs);
      }
      function compareSources(sources, outcome, target) {
        const {otherJobs: otherJobs = "good"} = sources;
        const isOpen = outcome === "success" && otherJobs !== "good";
        return compareRun(isOpen ? {
          ...sources,
          history: undefined
        } : sources, outcome, target);
      }
      function compareRun({history: history, record: record}, outcome, {number: number, actor: actor, headRepository: headRepository}) {
        const present = {
          outcome: outcome,
          number: number,
          actor: actor,
          headRepository: record?.headRepository ?? headRepository
        };
        return (0, workflow_history.KG)(present, history ?? {
          runs: [],
          isCut: false
        });
      }
      function runOf(context, target, record, now) {
        const {runId: runId, number: number, attempt: attempt, event: event, branch: branch, sha: sha, upstream: upstream} = target;
        const page = `${context.serverUrl}/${context.repository}/actions/runs/${runId}`;
        const isOver = upstream !== undefined && upstream.conclusion !== "running";
        return (0, json.r$)({
          id: runId,
          number: number,
          attempt: attempt,
          url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
          event: event,
          branch: branch,
          sha: sha,
          startedAt: record?.startedAt,
          durationMs: (0, json.aw)(record?.startedAt, isOver ? upstream.updatedAt : now)
        });
      }
      function commitOf({serverUrl: serverUrl, repository: repository}, {sha: sha, commit: commit}) {
        if (sha === "") return undefined;
        return (0, json.r$)({
          sha: sha,
          subject: commit?.message?.split("\n", 1)[0],
          message: commit?.message,
          authorName: commit?.authorName,
          authorLogin: commit?.authorLogin,
          url: `${serverUrl}/${repository}/commit/${sha}`
        });
      }
      function pullRequestOf({serverUrl: serverUrl, repository: repository}, {pullRequest: pullRequest}) {
        if (pullRequest === undefined) return undefined;
        const {number: number, title: title, head: head, headOwner: headOwner, base: base, author: author} = pullRequest;
        const url = number === undefined ? undefined : `${serverUrl}/${repository}/pull/${number}`;
        return (0, json.r$)({
          number: number,
          title: title,
          url: url,
          head: head,
          headOwner: headOwner,
          base: base,
          author: author
        });
      }
      function peopleOf({actor: actor, pusher: pusher, reviewers: reviewers, pullRequest: pullRequest, commit: commit}, breaker) {
        return (0, json.r$)({
          actor: actor,
          author: pullRequest?.author ?? commit?.authorLogin,
          pusher: pusher,
          reviewers: reviewers,
          breaker: breaker
        });
      }
      function withLogin(target, login) {
        if (login === undefined) return target;
        return {
          ...target,
          commit: {
            sha: target.sha,
            ...target.commit,
            authorLogin: login
          }
        };
      }
      function authorNamesOf({pullRequest: pullRequest, commit: commit}) {
        const names = pullRequest?.author ? [ pullRequest.author ] : [ commit?.authorLogin, commit?.authorEmail, commit?.authorName ];
        return names.filter(name => name !== undefined);
      }
      function currentJobOf({context: context, jobContext: {current: current, status: status}}) {
        return (0, json.r$)({
          key: context.job,
          status: status,
          name: current?.name,
          url: current?.url
        });
      }
      function frozen(value) {
        const open = [ value ];
        while (open.length > 0) {
          const next = open.pop();
          if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
          Object.freeze(next);
          open.push(...Object.values(next));
        }
        return value;
      }
    }),
    9927: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        G: () => findCurrentJob,
        s: () => isNamedAfter
      });
      function findCurrentJob(jobs, self) {
        const known = jobs.find(({id: id}) => id === self.checkRunId);
        if (known !== undefined) return known;
        const open = jobs.filter(({inProgress: inProgress, runnerName: runnerName}) => inProgress && (runnerName === undefined || self.runnerName === "" || runnerName === self.runnerName));
        return only(open.filter(({runnerName: runnerName}) => runnerName === self.runnerName)) ?? only(open.filter(({name: name}) => leafOf(name) === defaultName(self))) ?? only(open);
      }
      function isNamedAfter(name, key) {
        return name.split(" / ").some(part => part === key || part.startsWith(`${key} (`));
      }
      function defaultName({key: key, matrix: matrix}) {
        const values = Object.values(matrix);
        return values.length === 0 ? key : `${key} (${values.join(", ")})`;
      }
      function leafOf(name) {
        return name.split(" / ").at(-1) ?? name;
      }
      function only(candidates) {
        return candidates.length === 1 ? candidates[0] : undefined;
      }
    }),
    5013: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        tZ: () => connectToGitHub,
        HU: () => jobsPerPage,
        DM: () => listPerPage,
        RC: () => runsPerPage
      });
      var external_node_events_ = __nccwpck_require__(8474);
      var external_node_stream_ = __nccwpck_require__(7075);
      var network_pools = __nccwpck_require__(2351);
      var network_proxy = __nccwpck_require__(6225);
      const maxRedirects = 20;
      const redirects = new Set([ 301, 302, 303, 307, 308 ]);
      function openFetcher(env, connectTimeoutMs) {
        const pools = (0, network_pools.M)({
          env: env,
          connectTimeoutMs: connectTimeoutMs,
          maxResponseBytes: -1
        });
        const toProxies = (0, network_pools.M)({
          env: {},
          connectTimeoutMs: connectTimeoutMs,
          maxResponseBytes: -1
        });
        const get = (address, headers, signal) => {
          const proxy = address.protocol === "http:" ? (0, network_proxy.iJ)(address.origin, env) : undefined;
          if (proxy === undefined) return received(pools.poolFor(address.origin), {
            path: address.pathname + address.search,
            headers: headers
          }, signal);
          const {protocol: protocol, hostname: hostname, port: port, authorization: authorization} = proxy;
          const origin = `${protocol}//${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
          const path = `${address.origin}${address.pathname}${address.search}`;
          const toProxy = {
            host: address.host,
            ...authorization && {
              "proxy-authorization": authorization.reveal()
            }
          };
          return received(toProxies.poolFor(origin), {
            path: path,
            headers: {
              ...headers,
              ...toProxy
            }
          }, signal);
        };
        return {
          close: () => {
            pools.close();
            toProxies.close();
          },
          fetch: async (start, {headers: headers = {}, redirect: redirect = "follow", signal: signal} = {}) => {
            let address = new URL(start);
            let sent = {
              "accept-encoding": "gzip",
              ...headers
            };
            for (let hops = 0; ;hops += 1) {
              const response = await get(address, sent, signal);
              const location = redirects.has(response.status) ? response.headers.get("location") : undefined;
              if (location === undefined || redirect === "manual") return responseWith(address, response, await decoded(response));
              response.body.destroy();
              if (redirect === "error" || hops === maxRedirects || !URL.canParse(location, address.href)) throw new TypeError("fetch failed", {
                cause: new Error("unexpected redirect")
              });
              const next = new URL(location, address);
              if (!/^https?:$/.test(next.protocol)) throw new TypeError("fetch failed", {
                cause: new Error("unexpected redirect")
              });
              if (next.origin !== address.origin) sent = withoutCredentials(sent);
              address = next;
            }
          }
        };
      }
      function received(dispatcher, {path: path, headers: headers}, signal) {
        return new Promise((resolve, reject) => {
          let controller;
          let ended = false;
          const body = new external_node_stream_.Readable({
            read: () => controller?.resume(),
            destroy: (error, callback) => {
              if (!ended) controller?.abort(error ?? new Error("the rest of the response is not needed"));
              callback(error);
            }
          });
          const fail = error => {
            const cause = error instanceof Error ? error : new Error(String(error));
            ended = true;
            signal?.removeEventListener("abort", onAbort);
            reject(cause);
            body.once("error", () => undefined).destroy(cause);
          };
          const onAbort = () => {
            const reason = signal?.reason ?? new Error("aborted");
            controller?.abort(reason instanceof Error ? reason : new Error(String(reason)));
            fail(reason);
          };
          if (signal?.aborted) return onAbort();
          signal?.addEventListener("abort", onAbort, {
            once: true
          });
          dispatcher.dispatch({
            method: "GET",
            path: path,
            headers: {
              ...headers
            }
          }, {
            onRequestStart: started => {
              controller = started;
              if (ended) started.abort(new Error("too late"));
            },
            onResponseStart: (_, status, fields) => {
              if (status < 200) return;
              const pairs = Object.entries(fields).map(([name, value]) => [ name, String(value) ]);
              resolve({
                status: status,
                headers: new Map(pairs),
                body: body
              });
            },
            onResponseData: (_, chunk) => {
              if (!body.push(chunk)) controller?.pause();
            },
            onResponseEnd: () => {
              ended = true;
              signal?.removeEventListener("abort", onAbort);
              body.push(null);
            },
            onResponseError: (_, error) => fail(error)
          });
        });
      }
      async function decoded({headers: headers, body: body}) {
        if (headers.get("content-encoding") !== "gzip") return body;
        const {createGunzip: createGunzip} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23));
        const gunzip = createGunzip();
        body.on("error", error => gunzip.destroy(error));
        gunzip.on("close", () => body.destroy());
        return body.pipe(gunzip);
      }
      function responseWith({href: url}, {status: status, headers: headers}, body) {
        const bytes = async () => {
          const chunks = [];
          body.on("data", chunk => chunks.push(chunk));
          await (0, external_node_events_.once)(body, "end");
          return Buffer.concat(chunks);
        };
        return {
          status: status,
          url: url,
          headers: headers,
          body: body,
          text: async () => (await bytes()).toString("utf8"),
          arrayBuffer: async () => (await bytes()).buffer
        };
      }
      function withoutCredentials(headers) {
        return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
      }
      var json = __nccwpck_require__(2540);
      const jobsPerPage = 100;
      const runsPerPage = 30;
      const commitsPerPage = 250;
      const listPerPage = 100;
      const annotationsPerPage = 50;
      const connectTimeoutMs = 1e4;
      async function connectToGitHub(connection) {
        const {apiUrl: apiUrl, repository: repository, token: token, env: env, signal: signal} = connection;
        const {getOctokit: getOctokit} = await __nccwpck_require__.e(747).then(__nccwpck_require__.bind(__nccwpck_require__, 3747));
        const {fetch: fetch, close: close} = openFetcher(env, connectTimeoutMs);
        const [owner = "", repo = ""] = repository.split("/");
        const {rest: rest} = getOctokit(token.reveal(), {
          baseUrl: apiUrl,
          log: silent,
          request: {
            fetch: fetch,
            signal: signal
          }
        });
        const {actions: actions, checks: checks, repos: repos} = rest;
        const own = {
          owner: owner,
          repo: repo,
          headers: {
            "x-github-api-version": "2022-11-28"
          }
        };
        return {
          fetch: fetch,
          close: close,
          async run(run_id, attempt_number) {
            const parameters = {
              ...own,
              run_id: run_id,
              attempt_number: attempt_number,
              exclude_pull_requests: true
            };
            return (await actions.getWorkflowRunAttempt(parameters)).data;
          },
          async jobs(run_id, attempt_number, page) {
            const parameters = {
              ...own,
              run_id: run_id,
              attempt_number: attempt_number,
              page: page,
              per_page: jobsPerPage
            };
            return (await actions.listJobsForWorkflowRunAttempt(parameters)).data;
          },
          async job(job_id) {
            return (await actions.getJobForWorkflowRun({
              ...own,
              job_id: job_id
            })).data;
          },
          async compare(base, head) {
            const parameters = {
              ...own,
              basehead: `${base}...${head}`,
              per_page: commitsPerPage
            };
            try {
              return (await repos.compareCommitsWithBasehead(parameters)).data;
            } catch (error) {
              if ((0, json.Xy)(error)?.status === 404) return null;
              throw error;
            }
          },
          async annotations(check_run_id) {
            return (await checks.listAnnotations({
              ...own,
              check_run_id: check_run_id,
              per_page: annotationsPerPage
            })).data;
          },
          async runsOf(workflow_id, branch, event) {
            const filter = {
              branch: branch,
              event: event,
              status: "completed",
              exclude_pull_requests: true
            };
            return (await actions.listWorkflowRuns({
              ...own,
              ...filter,
              workflow_id: workflow_id,
              per_page: runsPerPage
            })).data;
          },
          async branchRuns(branch, since, page) {
            const filter = {
              branch: branch,
              created: `>=${since}`,
              exclude_pull_requests: true
            };
            return (await actions.listWorkflowRunsForRepo({
              ...own,
              ...filter,
              page: page,
              per_page: listPerPage
            })).data;
          },
          async workflows(page) {
            return (await actions.listRepoWorkflows({
              ...own,
              page: page,
              per_page: listPerPage
            })).data;
          },
          async commit(ref) {
            return (await repos.getCommit({
              ...own,
              ref: ref,
              per_page: 1
            })).data;
          },
          async logAddress(job_id) {
            const request = {
              fetch: fetch,
              signal: signal,
              redirect: "manual",
              parseSuccessResponseBody: false
            };
            const {headers: headers, data: data} = await actions.downloadJobLogsForWorkflowRun({
              ...own,
              job_id: job_id,
              request: request
            });
            data.destroy();
            return headers.location;
          }
        };
      }
      const silent = {
        debug() {},
        info() {},
        warn() {},
        error() {}
      };
    }),
    8480: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        w: () => openGitHubSession
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5013);
      var _query_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5591);
      function openGitHubSession({apiUrl: apiUrl, repository: repository, token: token, env: env, budgetMs: budgetMs, signal: signal}) {
        const queryErrors = [];
        const ended = AbortSignal.any([ signal, AbortSignal.timeout(budgetMs) ]);
        let connection;
        return {
          errors: () => queryErrors,
          close: async () => (await (connection?.catch(() => undefined)))?.close(),
          async query(part, question) {
            const fail = reason => {
              queryErrors.push({
                part: part,
                reason: ended.aborted ? {
                  kind: "slow",
                  budgetMs: budgetMs
                } : reason
              });
              return undefined;
            };
            if (token === undefined) return fail({
              kind: "no-token"
            });
            if (ended.aborted) return fail({
              kind: "slow",
              budgetMs: budgetMs
            });
            try {
              connection ??= (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.tZ)({
                apiUrl: apiUrl,
                repository: repository,
                token: token,
                env: env,
                signal: ended
              });
              const answer = await question(await connection, ended);
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
              return answer ?? fail({
                kind: "unreadable"
              });
            } catch (error) {
              return fail((0, _query_error_js__WEBPACK_IMPORTED_MODULE_2__.A3)(error));
            }
          }
        };
      }
    }),
    6832: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        K7: () => comparedRuns,
        KG: () => compareWithHistory,
        cz: () => isFix
      });
      var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2540);
      function compareWithHistory(present, history) {
        const {outcome: outcome} = present;
        const before = decidedBefore(present, history);
        const row = before.slice(0, lengthOfStreak(before));
        const first = row.at(-1);
        const [previous] = before;
        if (previous === undefined || outcome !== "failure" && outcome !== "success") return {
          change: unknown
        };
        const numbers = new Set(row.map(({number: number}) => number));
        if (outcome === "failure") numbers.add(present.number);
        const kind = kinds[outcome][previous.conclusion === "success" ? "success" : "failure"];
        const isMended = kind === "fixed" && first?.number === present.number;
        const green = outcome === "failure" ? before[row.length] : undefined;
        const change = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          kind: isMended ? "mended" : kind,
          failedRuns: numbers.size,
          orMore: row.length > 0 && row.length === before.length && history.isCut,
          since: first === undefined ? undefined : pastRunOf(first),
          lastGreen: green && pastRunOf(green)
        });
        const breaker = outcome === "failure" && first === undefined ? present.actor : first?.actor;
        const baseSha = kind === "fixed" ? previous.sha : green?.sha;
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          change: change,
          baseSha: baseSha,
          breaker: breaker
        });
      }
      function isFix({kind: kind}) {
        return kind === "fixed" || kind === "mended";
      }
      function comparedRuns(present, history) {
        const before = decidedBefore(present, history);
        return {
          previous: before[0],
          lastGreen: before[lengthOfStreak(before)]
        };
      }
      const kinds = {
        success: {
          success: "still-succeeding",
          failure: "fixed"
        },
        failure: {
          success: "changed",
          failure: "still-failing"
        }
      };
      const unknown = {
        kind: "unknown",
        failedRuns: 0,
        orMore: false
      };
      function decidedBefore(present, {attempt: attempt, runs: runs}) {
        const earlier = runs.filter(({number: number}) => number < present.number).filter(({headRepository: headRepository}) => isSame(headRepository, present.headRepository)).toSorted((a, b) => b.number - a.number);
        return [ ...attempt === undefined ? [] : [ attempt ], ...earlier ].filter(isDecided);
      }
      function isDecided({conclusion: conclusion}) {
        return conclusion === "success" || (0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(conclusion);
      }
      function lengthOfStreak(before) {
        const end = before.findIndex(({conclusion: conclusion}) => !(0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(conclusion));
        return end < 0 ? before.length : end;
      }
      function isSame(one, other) {
        return one === undefined || other === undefined || one === other && one !== "";
      }
      function pastRunOf({number: number, url: url, startedAt: startedAt}) {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          number: number,
          url: url,
          startedAt: startedAt
        });
      }
    }),
    9065: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Ix: () => isFailed,
        gS: () => jobPageOf,
        oP: () => jobRecordOf,
        vu: () => conclusionOf
      });
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2540);
      function jobPageOf(answer) {
        const page = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(answer);
        if (!Array.isArray(page?.jobs)) return undefined;
        const jobs = page.jobs.map(jobRecordOf).filter(job => job !== undefined);
        return {
          total: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.pq)(page.total_count) ?? jobs.length,
          jobs: jobs
        };
      }
      function conclusionOf(value) {
        const said = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value) ?? "";
        return Object.hasOwn(conclusions, said) && conclusions[said] || "running";
      }
      const conclusions = {
        success: "success",
        neutral: "success",
        failure: "failure",
        startup_failure: "failure",
        timed_out: "timed_out",
        cancelled: "cancelled",
        stale: "cancelled",
        skipped: "skipped",
        action_required: "skipped"
      };
      function isFailed(conclusion) {
        return conclusion === "failure" || conclusion === "timed_out";
      }
      function jobRecordOf(value) {
        const job = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(value);
        const id = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.pq)(job?.id);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(job?.name);
        if (job === undefined || id === undefined || name === undefined) return undefined;
        const startedAt = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.nR)(job.started_at);
        const completedAt = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.nR)(job.completed_at);
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.r$)({
          id: id,
          name: name,
          inProgress: job.status === "in_progress",
          isWaiting: job.status === "waiting",
          conclusion: conclusionOf(job.conclusion),
          url: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(job.html_url),
          createdAt: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.nR)(job.created_at),
          startedAt: startedAt,
          completedAt: completedAt,
          durationMs: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.aw)(startedAt, completedAt),
          runnerName: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(job.runner_name),
          steps: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.c3)(job.steps).map(stepOf).filter(step => step !== undefined)
        });
      }
      function stepOf(value) {
        const step = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.Xy)(value);
        const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.pq)(step?.number);
        const name = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(step?.name);
        if (step === undefined || number === undefined || name === undefined) return undefined;
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.r$)({
          number: number,
          name: name,
          inProgress: step.status === "in_progress",
          conclusion: conclusionOf(step.conclusion),
          startedAt: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.nR)(step.started_at),
          completedAt: (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.nR)(step.completed_at)
        });
      }
    }),
    994: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Lg: () => minimalJob,
        OO: () => isReporter,
        ZA: () => failedOf,
        Zw: () => jobOf,
        hD: () => mayFailOf,
        mQ: () => countsOf
      });
      var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5777);
      var _current_job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9927);
      var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2540);
      function jobOf(record, {current: current, status: status, mayFail: mayFail, failureDetails: failureDetails, now: now}) {
        const found = failureDetails.get(record.id) ?? noDetails;
        const isCurrent = record === current;
        const conclusion = isCurrent ? status : conclusionOf(record, found.annotations);
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          name: record.name,
          conclusion: conclusion,
          mayFail: (0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(conclusion) && !isCurrent && mayFail(record),
          current: isCurrent,
          url: record.url,
          startedAt: record.startedAt,
          durationMs: isCurrent ? (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.aw)(record.startedAt, now) : record.durationMs,
          failedSteps: record.steps.filter(step => hasFailed(step, conclusion)).map(stepOf),
          ...(0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(conclusion) ? found : noDetails
        });
      }
      function minimalJob(name, conclusion, current) {
        return {
          name: name,
          conclusion: conclusion,
          mayFail: false,
          current: current,
          failedSteps: [],
          annotations: [],
          log: []
        };
      }
      function mayFailOf(upstream, needs) {
        const succeeded = Object.keys(needs).filter(key => needs[key]?.result === "success");
        return ({name: name}) => upstream === undefined ? succeeded.some(key => (0, _current_job_js__WEBPACK_IMPORTED_MODULE_2__.s)(name, key)) : upstream === "success";
      }
      function failedOf(jobs) {
        return jobs.filter(({conclusion: conclusion}) => (0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(conclusion)).toSorted((a, b) => Number(a.mayFail) - Number(b.mayFail) || endMs(a) - endMs(b));
      }
      function isReporter({current: current, conclusion: conclusion}) {
        return current && conclusion === "success";
      }
      function countsOf(all) {
        const jobs = all.filter(job => !isReporter(job));
        const count = test => jobs.filter(test).length;
        return {
          succeeded: count(({conclusion: conclusion}) => conclusion === "success"),
          failed: count(({conclusion: conclusion, mayFail: mayFail}) => conclusion === "failure" && !mayFail),
          timedOut: count(({conclusion: conclusion, mayFail: mayFail}) => conclusion === "timed_out" && !mayFail),
          mayFail: count(({mayFail: mayFail}) => mayFail),
          cancelled: count(({conclusion: conclusion}) => conclusion === "cancelled"),
          skipped: count(({conclusion: conclusion}) => conclusion === "skipped"),
          running: count(({conclusion: conclusion}) => conclusion === "running")
        };
      }
      const noDetails = {
        annotations: [],
        log: []
      };
      function conclusionOf({conclusion: conclusion}, annotations) {
        return conclusion === "cancelled" && (0, _annotations_js__WEBPACK_IMPORTED_MODULE_3__.VX)(annotations) ? "timed_out" : conclusion;
      }
      function hasFailed(step, job) {
        return (0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)(step.conclusion) || job === "timed_out" && step.conclusion === "cancelled";
      }
      function stepOf({number: number, name: name, conclusion: conclusion}) {
        return {
          number: number,
          name: name,
          conclusion: conclusion
        };
      }
      function endMs({startedAt: startedAt, durationMs: durationMs}) {
        const end = Date.parse(startedAt ?? "") + (durationMs ?? Number.NaN);
        return Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end;
      }
    }),
    2540: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Xy: () => objectOf,
        aw: () => durationMsOf,
        b6: () => textOf,
        c3: () => listOf,
        nR: () => timeOf,
        pq: () => countOf,
        r$: () => withoutUndefined,
        wf: () => leavesOf
      });
      var _line_feeds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3616);
      function objectOf(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
      }
      function listOf(value) {
        return Array.isArray(value) ? value : [];
      }
      function textOf(value) {
        return typeof value === "string" && value !== "" ? (0, _line_feeds_js__WEBPACK_IMPORTED_MODULE_0__.g)(value) : undefined;
      }
      function countOf(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
      }
      function timeOf(value) {
        const text = textOf(value);
        return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
      }
      function durationMsOf(from, to) {
        if (from === undefined || to === undefined) return undefined;
        const durationMs = (typeof to === "number" ? to : Date.parse(to)) - Date.parse(from);
        return durationMs >= 0 ? durationMs : undefined;
      }
      function leavesOf(value) {
        const leaves = [];
        const open = [ value ];
        while (open.length > 0) {
          const next = open.pop();
          if (typeof next === "object" && next !== null) open.push(...Object.values(next).reverse()); else if (next !== null && next !== undefined) leaves.push(String(next));
        }
        return leaves;
      }
      function withoutUndefined(fields) {
        return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      }
    }),
    9009: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Mu: () => readNeeds,
        Xv: () => results,
        yQ: () => readMatrix
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2540);
      const results = [ "success", "failure", "cancelled", "skipped" ];
      function readNeeds(text) {
        const needs = contextOf("needs", text);
        return Object.fromEntries(Object.entries(needs).map(([key, need]) => [ key, needOf(key, need) ]));
      }
      function readMatrix(text) {
        return contextOf("matrix", text);
      }
      function contextOf(name, text) {
        if (text.trim() === "") return {};
        const rule = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a JSON object as \${{ toJSON(${name}) }} writes it.`;
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(name, rule, text);
        }
        if (value === null) return {};
        const context = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(value);
        if (context === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(name, rule, text);
        return context;
      }
      function needOf(key, value) {
        const need = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(value);
        const result = results.find(known => known === need?.result);
        if (result === undefined) {
          const given = JSON.stringify(need === undefined ? value : need.result);
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("needs", (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must give every job a "result" of ${(0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(results)}.`, `${key}: ${given}`);
        }
        const outputs = Object.entries((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(need?.outputs) ?? {});
        return {
          result: result,
          outputs: Object.fromEntries(outputs.filter(entry => typeof entry[1] === "string"))
        };
      }
    }),
    1312: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        T$: () => reportsRun,
        j2: () => decidesByJobs,
        lx: () => shouldNotify,
        pC: () => notifyWhens,
        uE: () => reports,
        uv: () => decisionOf,
        uw: () => notDue
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1879);
      var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6832);
      const notifyWhens = [ "always", "success", "failure", "cancelled", "changed", "fixed" ];
      function shouldNotify(cases, {own: own, outcome: outcome, change: change, failed: failed, announcesFix: announcesFix}) {
        return cases.some(wanted => {
          switch (wanted) {
           case "always":
            return true;

           case "failure":
            return own === "failure";

           case "success":
           case "cancelled":
            return own === wanted && outcome === wanted;

           case "changed":
            return own === "failure" && (change.kind === "changed" || change.kind === "unknown" || failed.some(({isNew: isNew}) => isNew === true));

           case "fixed":
            return announcesFix && (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.cz)(change);

           default:
            return wanted;
          }
        });
      }
      function decidesByJobs(cases, {own: own, change: change}) {
        return own === "failure" && cases.includes("changed") && change.kind === "still-failing";
      }
      function notDue(cases, {own: own, outcome: outcome, change: change, otherJobs: otherJobs}) {
        if (own !== outcome) return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Not sent: notify-when is \`${cases.join(", ")}\`, this job is \`${own}\`. Another job of the run is \`${outcome}\` and announces that itself.`;
        const said = (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Not sent: notify-when is \`${cases.join(", ")}\`, the run is \`${outcome}\``;
        if (decisionOf(cases, [ own ]) !== "history") return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${said}.`;
        if (own === "success" && otherJobs !== "good") return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${said}, and ${silentBecause[otherJobs]}.`;
        if ((0, _history_js__WEBPACK_IMPORTED_MODULE_1__.cz)(change)) return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${said} (${change.kind}), and another job that ends now announces that.`;
        return change.kind === "unknown" ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${said}, and what went before it is not known (a first run, or the "github-token" lacks "actions: read").` : (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${said} (${change.kind}).`;
      }
      const silentBecause = {
        bad: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`another job of the run failed`,
        unfinished: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the run has unfinished jobs: the last one to end says whether it is fixed`,
        unknown: (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`GitHub did not list the run's other jobs, so it is not known whether all of it is fixed`
      };
      function decisionOf(cases, outcomes) {
        const [first = "jobs", ...others] = outcomes.map(outcome => decisionFor(cases, outcome));
        return others.every(other => other === first) ? first : "jobs";
      }
      function decisionFor(cases, outcome) {
        if (cases.some(wanted => wanted === "always" || wanted === outcome)) return true;
        const needsPast = cases.some(wanted => wanted === "changed" && outcome === "failure" || wanted === "fixed" && outcome === "success");
        return needsPast && "history";
      }
      const reports = [ "auto", "run", "event", "health" ];
      const runEvents = new Set([ "workflow_run", "workflow_dispatch", "schedule" ]);
      function reportsRun({report: report = "auto", ...asked}, eventName) {
        switch (report) {
         case "run":
          return true;

         case "event":
          return eventName === "workflow_run";

         case "health":
          return false;

         case "auto":
          return isRunOfInterest(asked, eventName);

         default:
          return report;
        }
      }
      function isRunOfInterest({status: status, needs: needs, notifyWhen: notifyWhen}, eventName) {
        const isWell = status === "success" || status === "";
        const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes("always");
        return !isWell || isAsked || runEvents.has(eventName);
      }
    }),
    5591: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        A3: () => reasonOf,
        hC: () => queryWarning,
        q_: () => queryErrorText
      });
      var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4115);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2540);
      const permissions = {
        run: "actions: read",
        jobs: "actions: read",
        "earlier runs": "actions: read",
        logs: "actions: read",
        annotations: "checks: read",
        "jobs of the run before": "actions: read",
        "commit author": "contents: read",
        "commits since": "contents: read",
        "runs of the branch": "actions: read",
        workflows: "actions: read"
      };
      const partNames = {
        run: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`run`,
        jobs: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`jobs`,
        "earlier runs": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`earlier runs`,
        logs: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`logs`,
        annotations: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`annotations`,
        "jobs of the run before": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`jobs of the run before`,
        "commit author": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`commit author`,
        "commits since": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`commits since`,
        "runs of the branch": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`runs of the branch`,
        workflows: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`workflows`
      };
      const byUse = [ "no-token", "bad-token", "permission", "rate-limit", "not-found", "status", "slow", "network", "unreadable" ];
      function queryWarning(problems) {
        const reason = queryErrorText(problems);
        if (reason === undefined) return undefined;
        const parts = unique(problems.map(({part: part}) => part)).map(part => partNames[part]);
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The message is sent without what GitHub did not tell (${(0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(parts)}): ${reason}`;
      }
      function queryErrorText(problems) {
        const [first] = problems.toSorted((a, b) => byUse.indexOf(a.reason.kind) - byUse.indexOf(b.reason.kind));
        if (first === undefined) return undefined;
        const alike = problems.filter(({reason: reason}) => reason.kind === first.reason.kind);
        const missing = unique(alike.map(({part: part}) => permissions[part]));
        return wordsOf(first.reason, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(missing.map(permission => `"${permission}"`), " and "));
      }
      function wordsOf(reason, permission) {
        switch (reason.kind) {
         case "no-token":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`there is no "github-token". Give it a token with ${permission}.`;

         case "bad-token":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub does not accept the "github-token" (401). Leave it out to use the job's own token.`;

         case "permission":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`the "github-token" lacks a permission (403). Add ${permission} to the job's "permissions".`;

         case "not-found":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub knows no such run (404). On github.com the "github-token" needs ${permission} in this repository; a server like Gitea or Forgejo has no such API, and \`github-token: ''\` ends the question.`;

         case "rate-limit":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`the rate limit of the "github-token" is used up until ${reason.resetAt ?? (0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`later`}.`;

         case "status":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub answered ${reason.status}.`;

         case "slow":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub did not answer within ${reason.budgetMs / 1e3} s.`;

         case "network":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub could not be reached (${reason.detail === undefined ? (0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`no reason given` : (0, _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(reason.detail)}). Check the runner's network and proxy.`;

         case "unreadable":
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`GitHub's answer is not what its API documents. Check for a proxy or gateway in between.`;

         default:
          return reason;
        }
      }
      function reasonOf(error) {
        const failed = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(error);
        const response = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(failed?.response);
        if (response === undefined) return {
          kind: "network",
          detail: codeOf(error)
        };
        const status = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.pq)(failed?.status) ?? 0;
        const headers = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(response.headers) ?? {};
        if (status === 429 || status === 403 && isRateLimit(headers, failed?.message)) {
          return {
            kind: "rate-limit",
            resetAt: resetAt(headers["x-ratelimit-reset"])
          };
        }
        if (status === 401) return {
          kind: "bad-token"
        };
        if (status === 403) return {
          kind: "permission"
        };
        if (status === 404) return {
          kind: "not-found"
        };
        return {
          kind: "status",
          status: status
        };
      }
      function isRateLimit(headers, message) {
        return headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined || /\brate limit/i.test((0, 
        _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(message) ?? "");
      }
      function resetAt(header) {
        const text = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(header);
        if (text === undefined || !/^\d{1,11}$/.test(text)) return undefined;
        return new Date(Number(text) * 1e3).toISOString();
      }
      function codeOf(error) {
        let text;
        for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, 
        depth++) {
          text = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(inner.code) ?? inner.message;
        }
        return text;
      }
      function unique(values) {
        return [ ...new Set(values) ];
      }
    }),
    1276: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        MI: () => outcomeSoFar,
        V3: () => upstreamRunOutcome,
        a2: () => ownRunOutcome,
        uD: () => knownStatus,
        z$: () => outcomesLeft
      });
      var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);
      var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9009);
      function ownRunOutcome(status, needs, jobs) {
        const verdicts = [ status, ...Object.values(needs).map(({result: result}) => result), ...jobs.filter(({mayFail: mayFail}) => !mayFail).map(({conclusion: conclusion}) => conclusion) ];
        if (verdicts.some(_job_record_js__WEBPACK_IMPORTED_MODULE_0__.Ix)) return "failure";
        if (verdicts.includes("cancelled")) return "cancelled";
        return status === "skipped" ? "skipped" : "success";
      }
      function knownStatus(text) {
        return _needs_js__WEBPACK_IMPORTED_MODULE_1__.Xv.find(known => known === text) ?? "";
      }
      function outcomeSoFar({status: status, needs: needs}) {
        if (status === "" && Object.keys(needs).length === 0) return "";
        return ownRunOutcome(status === "" ? "running" : status, needs, []);
      }
      function outcomesLeft(soFar, needs = {}) {
        if (soFar === "") return [ "success", "failure", "cancelled", "skipped" ];
        if (soFar === "cancelled") return [ "cancelled", "failure" ];
        const isUncertain = soFar === "success" && Object.values(needs).some(({result: result}) => result === "skipped");
        return isUncertain ? [ "success", "failure" ] : [ soFar ];
      }
      function upstreamRunOutcome(conclusion, jobs) {
        if (conclusion === "timed_out") return "failure";
        const isOutOfTime = jobs.some(job => job.conclusion === "timed_out" && !job.mayFail);
        return conclusion === "cancelled" && isOutOfTime ? "failure" : conclusion;
      }
    }),
    935: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        D3: () => commitOf,
        DQ: () => loginOf,
        JA: () => isOtherRepository,
        _M: () => repositoryOf,
        _n: () => pullRequestOf,
        bf: () => ownerOf,
        fL: () => loginOfEmail,
        ky: () => runsOf,
        ng: () => runOf
      });
      var _job_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9065);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2540);
      function runOf(value) {
        const run = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(value);
        const id = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.pq)(run?.id);
        const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.pq)(run?.run_number);
        if (run === undefined || id === undefined || number === undefined) return undefined;
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          id: id,
          number: number,
          attempt: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.pq)(run.run_attempt) ?? 1,
          name: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.name),
          workflowId: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.pq)(run.workflow_id),
          conclusion: (0, _job_record_js__WEBPACK_IMPORTED_MODULE_0__.vu)(run.conclusion),
          url: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.html_url),
          event: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.event),
          branch: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.head_branch),
          sha: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.head_sha),
          title: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(run.display_title),
          startedAt: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.nR)(run.run_started_at) ?? (0, 
          _json_js__WEBPACK_IMPORTED_MODULE_1__.nR)(run.created_at),
          updatedAt: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.nR)(run.updated_at),
          actor: loginOf(run.actor),
          headRepository: repositoryOf(run.head_repository),
          repository: repositoryOf(run.repository),
          commit: commitOf(run.head_commit),
          pullRequests: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.c3)(run.pull_requests).map(pullRequestOf).filter(pull => pull !== undefined)
        });
      }
      function runsOf(answer) {
        const page = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(answer);
        if (!Array.isArray(page?.workflow_runs)) return undefined;
        return page.workflow_runs.map(runOf).filter(run => run !== undefined);
      }
      function commitOf(value) {
        const commit = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(value);
        const sha = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(commit?.id);
        if (commit === undefined || sha === undefined) return undefined;
        const author = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(commit.author);
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          sha: sha,
          message: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(commit.message),
          authorName: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(author?.name),
          authorEmail: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(author?.email),
          authorLogin: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(author?.username) ?? loginOfEmail((0, 
          _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(author?.email))
        });
      }
      function pullRequestOf(value) {
        const pull = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(value);
        const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.pq)(pull?.number);
        if (pull === undefined || number === undefined) return undefined;
        const [head, base] = [ (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(pull.head), (0, 
        _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(pull.base) ];
        const isFork = isOtherRepository(repositoryOf(head?.repo), repositoryOf(base?.repo));
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.r$)({
          number: number,
          head: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(head?.ref),
          headOwner: isFork ? loginOf(head?.user) ?? ownerOf(repositoryOf(head?.repo)) : undefined,
          headSha: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(head?.sha),
          base: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(base?.ref),
          title: (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(pull.title),
          author: loginOf(pull.user)
        });
      }
      function repositoryOf(value) {
        return value === null ? "" : (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(value)?.full_name);
      }
      function ownerOf(repository) {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(repository?.split("/", 1)[0]);
      }
      function isOtherRepository(one, other) {
        return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
      }
      function loginOf(user) {
        return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.b6)((0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Xy)(user)?.login);
      }
      function loginOfEmail(email) {
        return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? "")?.[1];
      }
    }),
    9987: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Q: () => scrubCredentials
      });
      const credentials = [ [ /gh[pousr]_[A-Za-z0-9_]{16,}/g, "***" ], [ /github_pat_[A-Za-z0-9_]{16,}/g, "***" ], [ /SEC[0-9A-Fa-f]{16,}/g, "***" ], [ /(access_token=)[^&\s"']+/gi, "$1***" ], [ /\b(bearer|basic)(\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi, "$1$2***" ], [ /(authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?!bearer\b|basic\b)[^"'\r\n]+/gi, "$1***" ], [ /([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@'"]{1,2048}@/gi, "$1***@" ], [ /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***" ], [ /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, "***" ], [ /\bxox[a-z]-[\w-]{8,}/g, "***" ], [ /\b(?:npm_|glpat-|pypi-)[\w-]{16,}/g, "***" ], [ /\b(\w{0,40}(?:password|passwd|secret|token|api_?key)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;]{4,}/gi, "$1***" ] ];
      function scrubCredentials(text, token) {
        const bare = token === undefined || token === "" ? text : text.replaceAll(token, "***");
        return credentials.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), bare);
      }
    }),
    1100: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g: () => mergeRecord,
        A: () => targetRunOf
      });
      var json = __nccwpck_require__(2540);
      var scrub = __nccwpck_require__(9987);
      const maxInputs = 25;
      const maxChars = 200;
      const secretName = /pass(?:word|phrase|wd)|secret|token|credential|private|api[_-]?key|auth(?!or)/i;
      function runInputsOf(value) {
        return Object.entries((0, json.Xy)(value) ?? {}).slice(0, maxInputs).filter(([name, given]) => !secretName.test(name) && isScalar(given) && given !== "").map(([name, given]) => ({
          name: name,
          value: String(given).slice(0, maxChars).toWellFormed()
        })).filter(({value: given}) => (0, scrub.Q)(given, undefined) === given);
      }
      function isScalar(value) {
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      }
      var run_record = __nccwpck_require__(935);
      function targetRunOf(context) {
        const upstream = context.eventName === "workflow_run" ? (0, run_record.ng)(context.payload.workflow_run) : undefined;
        return upstream === undefined ? ownTarget(context) : upstreamTarget(context, upstream);
      }
      function mergeRecord(target, record) {
        if (record === undefined) return target;
        const commit = record.commit?.sha === target.sha ? {
          ...record.commit,
          ...target.commit
        } : target.commit;
        return (0, json.r$)({
          ...target,
          branch: target.branch ?? record.branch,
          headRepository: target.headRepository ?? record.headRepository,
          commit: commit,
          actor: target.actor ?? record.actor
        });
      }
      function upstreamTarget(context, run) {
        return (0, json.r$)({
          upstream: run,
          runId: String(run.id),
          number: run.number,
          attempt: run.attempt,
          workflow: run.name ?? (0, json.b6)((0, json.Xy)(context.payload.workflow)?.name) ?? context.workflow,
          event: run.event ?? context.eventName,
          branch: run.branch,
          headRepository: run.headRepository,
          sha: run.sha ?? context.sha,
          commit: run.commit?.sha === run.sha ? run.commit : undefined,
          pullRequest: pullRequestOfRun(run, context.repository),
          actor: run.actor,
          pusher: run.event === "push" ? run.actor : undefined,
          reviewers: [],
          inputs: []
        });
      }
      function workflowFileIn(workflowRef) {
        const [path = "", ref] = workflowRef.split("@", 2);
        return ref === undefined ? undefined : (0, json.b6)(path.slice(path.lastIndexOf("/") + 1));
      }
      function ownTarget(context) {
        const {payload: payload, eventName: eventName, ref: ref} = context;
        const pull = (0, json.Xy)(payload.pull_request);
        const queued = (0, json.Xy)(payload.merge_group);
        const pullRequest = (0, run_record._n)(pull);
        const sha = pullRequest?.headSha ?? (0, json.b6)(queued?.head_sha) ?? context.sha;
        const commit = (0, run_record.D3)(payload.head_commit) ?? (0, run_record.D3)(queued?.head_commit);
        const isBranchOrTag = /^refs\/(?:heads|tags)\//.test(ref);
        return (0, json.r$)({
          runId: context.runId,
          number: Number(context.runNumber),
          attempt: Number(context.runAttempt),
          workflow: context.workflow,
          event: eventName,
          workflowFile: workflowFileIn(context.workflowRef),
          branch: pullRequest?.head ?? (0, json.b6)(context.headRef) ?? (isBranchOrTag ? (0, 
          json.b6)(context.refName) : undefined),
          headRepository: pull === undefined ? undefined : (0, run_record._M)((0, json.Xy)(pull.head)?.repo),
          sha: sha,
          before: shaOf(payload.before),
          commit: commit?.sha === sha ? commit : undefined,
          pullRequest: pullRequest ?? queuedPullRequest(context.refName) ?? unnumbered(eventName, context.headRef),
          actor: (0, json.b6)(context.actor),
          pusher: eventName === "push" ? (0, json.b6)((0, json.Xy)(payload.pusher)?.name) ?? (0, 
          run_record.DQ)(payload.sender) : undefined,
          reviewers: (0, json.c3)(pull?.requested_reviewers).map(run_record.DQ).filter(login => login !== undefined),
          inputs: eventName === "workflow_dispatch" ? runInputsOf(payload.inputs) : []
        });
      }
      function shaOf(value) {
        const sha = (0, json.b6)(value) ?? "";
        return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined;
      }
      function pullRequestOfRun(run, repository) {
        const queued = queuedPullRequest(run.branch ?? "");
        if (queued !== undefined || !isForPullRequest(run.event)) return queued;
        const isFork = (0, run_record.JA)(run.headRepository, run.repository ?? repository);
        const pull = run.pullRequests.find(({headSha: headSha}) => headSha === run.sha);
        return (0, json.r$)({
          ...pull,
          head: pull?.head ?? run.branch,
          headOwner: pull?.headOwner ?? (isFork ? (0, run_record.bf)(run.headRepository) : undefined),
          title: pull?.title ?? run.title
        });
      }
      function unnumbered(event, head) {
        return isForPullRequest(event) && head !== "" ? {
          head: head
        } : undefined;
      }
      function isForPullRequest(event) {
        return event?.startsWith("pull_request") ?? false;
      }
      function queuedPullRequest(branch) {
        const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch) ?? [];
        return base === undefined ? undefined : {
          base: base,
          number: Number(number)
        };
      }
    }),
    1907: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $: () => tellingLines
      });
      const maxLines = 8;
      const maxClusterLines = 6;
      const maxGap = 3;
      const maxChars = 400;
      const rules = [ {
        weight: -1,
        pattern: /^[^\p{L}\p{N}]*$/u
      }, {
        weight: -1,
        pattern: /^\s*(?:\[(?:ERROR|error|INFO|info)\]|npm (?:error|ERR!)(?: \d+)?|E|#\d+ [\d.]+|➤ YN\d+:)[\s|^~]*$/
      }, {
        weight: 2,
        pattern: /^[│ ]*on \S+ line \d+,? /
      }, {
        weight: 3,
        pattern: /^In \S+ line \d+:/
      }, {
        weight: -1,
        pattern: /^\s{0,60}(?:\[error\] )?(?:>{1,3} {0,8})?\d{0,6} {0,8}[|│] ?(?!\s*(?:Error|error|Found|Required|\S*Error:))/
      }, {
        weight: -1,
        pattern: /^\t\S+\.go:\d+(?: \+0x[\da-f]+)?$|^\s*(?:at |# )\S.*[:(]\d+|^\s*at async |^\s*\.\.\. \d+ more|^\s*\d+: 0x[\da-f]+ /
      }, {
        weight: -1,
        pattern: /^\s*(?:running \d+ tests?|std(?:out|err)\b|code: '|operator: ')/
      }, {
        weight: -1,
        pattern: /^\s*(?:✓|✔|√|ok\b|PASS\b|PASSED\b|\[INFO\]|\[info\]|INFO:|level=warning)/
      }, {
        weight: -1,
        pattern: /\b(?:Passed {2,}|PASSED$|\.\.\. ok$|\d+ passed?(?: \(|$))/
      }, {
        weight: -1,
        pattern: /\b(?:re-?run|for more information|for the individual|run with|to see the full|a complete log|please read the following|see also|note about|npm help|get more help|get full insights|to open last|to temporarily ignore|new release of pip|to update, run|use --verbose|note that in ci|you can also (?:run|install)|display a backtrace|fixable with|previous errors?;? aborting|if you want to)\b/i
      }, {
        weight: -1,
        pattern: /^\s*(?:npm (?:error|ERR!)\s+)?(?:hint:|note:|= (?:help|note)|usage:|options?:|aliases:|\* Try:|i '|Searched in|Required by)/i
      }, {
        weight: -1,
        pattern: /\[Help \d\]|^\s*npm (?:error|ERR!) (?:404\s*)?(?:code|path|workspace|location|command|cwd|Clean install|Note that|tarball|\[--)/
      }, {
        weight: -1,
        pattern: /\b0 (?:errors?|failed|failures|failing)\b(?!.*\b[1-9]\d* (?:errors?|failed|failures))/i
      }, {
        weight: 1,
        pattern: /^\s*(?:\[(?:ERROR|error)\] )?(?:BUILD FAIL|Build FAILED|FAILURE: Build|FAILURES?!?:?$|failures?:$|Failures?:$|FAIL$|Failed!|Failed examples|Failed Tests|Errors while|Tests?:? |Tests run:|Test (?:Files|Suites)|test result|Snapshots|Total |(?:one|\d+) errors?\b|Found \d+ |exit status|Command failed|Ran \d+|\d+ (?:failing|failed|tests completed)|The following|There w(?:as|ere) |Execution failed|Some |Build did|FAILED \(|error: (?:test failed|test run failed|could not compile|fatalError)|✖ (?:\d+ problems|failing tests)|Compilation fail|\*\* BUILD|UPGRADE FAILED$)/
      }, {
        weight: 1,
        pattern: /\b(?:Failed to execute goal|Lifecycle script|ERROR: Build did|failed to solve: process|Compilation failed|with exit code \d+|returned 1 exit status|\d+ tests? failed out of|COMPILATION ERROR|\* What went wrong|actionable task|ℹ (?:fail|tests|pass)|Some tests failed|Some errors were|were emitted)\b/
      }, {
        weight: 1,
        pattern: /^\s*Traceback|^\s*Summary \[|^\s*[│|]\s+(?:Failing|Tests|Passing):/
      }, {
        weight: 1,
        pattern: /\bwarn(?:ing)?\b(?!.*\berror\b)/i
      }, {
        weight: 3,
        pattern: /##\[error\]|^\s*\d{1,4}\) \S/
      }, {
        weight: 3,
        pattern: /\b(?:fatal |ld: |compiler )?error(?:\[\w{1,12}\]| \[?[A-Z_]{1,24}\d{0,6}\]?| occurred)?(?::| \()/i
      }, {
        weight: 3,
        pattern: /\b\w{0,80}(?:Error|Exception|Failure)(?: \[\w{1,40}\])?:|\bException in thread\b|\bFATAL\b|\b[a-z]+ (?:Mismatch )?Error:/
      }, {
        weight: 3,
        pattern: /^\s*(?:FAIL|FAILED|FATAL)[:\s]|--- FAIL:|\[FAIL\]|\[E\]\s*$|\*\*\*Failed| FAILED\s*$|<<< (?:FAILURE|ERROR)!|\.\.\. FAILED/
      }, {
        weight: 3,
        pattern: /^\s*(?:[│|] )?(?:✗|✖|✘|×|❌|●|✕)\s+\S/
      }, {
        weight: 3,
        pattern: /^E\s{2,}\S|\bpanicked at\b|\bpanic:|\bfatal:|\bdenied:|^E: |: Failure$|Failure\/Error:|^\s*FAIL\b/
      }, {
        weight: 3,
        pattern: /\b(?:permission denied|access ?denied|command not found|no space left|out of memory|oom-?killed|undefined reference|cannot find|could not (?:find|resolve|connect|cannot)|couldn't find|unable to (?:locate|resolve|find|connect|access)|unbound variable|segmentation fault|no matching|not authorized|port is already allocated|unsatisfiable|version solving has failed|failed asserting|merge conflict|cannot write|exceeded its|explicitly forbidden|missing:|requires php)\b/i
      }, {
        weight: 3,
        pattern: /\bKilled\b|\[rejected\]|\bCONFLICT\b|\bE(?:CONN\w+|NOTFOUND|ADDRINUSE|TIMEDOUT|ACCES|PERM|NOENT|NOSPC|USAGE|RESOLVE|INTEGRITY)\b|\bERR_[A-Z_]{4,40}|curl: \(\d+\)/
      }, {
        weight: 3,
        pattern: /^\S{1,200}\.\w{1,8}[:(]\d+[:,]\d+\)?:? (?!note\b)\S|^\s*\d+:\d+\s+error\b/
      }, {
        weight: 2,
        pattern: /\b(?:expected|actual|received|got|want|left|right|failed|failing|failure|refused|forbidden|unauthorized|invalid|missing|cannot|can't|could not|unable|undefined|undeclared|unresolved|not found|no such|timed? ?out|timeout|exceeded|already|mismatch|rejected|aborted|does not|did not|would have|doesn't|don't|only install|because|caused by|not declared|never found|status|problem|error)\b/i
      }, {
        weight: 2,
        pattern: /\S\.\w{1,8}[:(]\d+|^\s*[-+>→*•] ?\S|!==|!=|^\s*symbol:/
      } ];
      function tellingLines(lines) {
        const weights = lines.map(weightOf);
        const top = weights.reduce((highest, weight) => weight > highest ? weight : highest, 0);
        if (top === 0) return lines.slice(-maxLines);
        const chosen = new Map;
        const choose = index => {
          const essence = essenceOf(lines[index] ?? "");
          if (!chosen.has(essence)) chosen.set(essence, index);
        };
        for (let index = weights.indexOf(top); index < lines.length; index += 1) {
          if (weights[index] !== top) continue;
          for (const member of clusterAt(index, lines, weights)) {
            if (chosen.size < maxLines - 1) choose(member);
          }
          if (chosen.size === maxLines - 1) break;
        }
        choose(weights.findLastIndex(weight => weight > 0));
        return [ ...chosen.values() ].sort((a, b) => a - b).map(index => lines[index] ?? "");
      }
      function clusterAt(first, lines, weights) {
        const cluster = [ first ];
        const indent = indentOf(lines[first]);
        let gap = 0;
        for (let index = first + 1; index < lines.length && cluster.length < maxClusterLines; index += 1) {
          const weight = weights[index] ?? 0;
          if (weight >= 2 || weight === 0 && gap === 0 && indentOf(lines[index]) > indent) {
            cluster.push(index);
            gap = 0;
          } else if (++gap > maxGap) break;
        }
        return cluster;
      }
      function indentOf(line = "") {
        return line.length - line.trimStart().length;
      }
      function weightOf(line) {
        const text = line.slice(0, maxChars);
        return rules.find(({pattern: pattern}) => pattern.test(text))?.weight ?? 0;
      }
      function essenceOf(line) {
        return line.slice(0, maxChars).replace(/^(?:#\d+ )?[\d.]* |^\[\w+\]/, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
      }
    }),
    6718: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        y: () => withoutEscapeSequences
      });
      const escapeSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-Z\\^-~]?/g;
      function withoutEscapeSequences(text) {
        return text.replace(escapeSequence, "");
      }
    }),
    8567: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        J: () => testCounts
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1879);
      function testCounts({total: total, failed: failed, flaky: flaky}) {
        const counts = (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${failed} of ${total} tests failed`;
        return flaky > 0 ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${counts}, ${flaky} flaky` : counts;
      }
    }),
    1280: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g: () => readYaml
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1879);
      const problems = {
        BAD_INDENT: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a line is not indented like those beside it, or a bracket is not closed`,
        BAD_SCALAR_START: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value starts with a character that needs quotes around it`,
        BLOCK_AS_IMPLICIT_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value with a colon and a space in it needs quotes around it`,
        DUPLICATE_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a key stands twice`,
        MISSING_CHAR: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a bracket, quote, comma or colon is missing`,
        MULTILINE_IMPLICIT_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a line is no \`key: value\``,
        BAD_DQ_ESCAPE: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a backslash in double quotes begins no known escape; write it twice or use single quotes`,
        BLOCK_IN_FLOW: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a \`-\` list or \`|\` block stands inside brackets`,
        MULTIPLE_DOCS: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`there is a second document after \`---\``,
        BAD_ALIAS: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value that starts with \`*\` needs quotes around it`,
        UNEXPECTED_TOKEN: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value goes on after its closing quote or bracket`,
        TAB_AS_INDENT: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`tabs indent nothing in YAML; use spaces`,
        TAG_RESOLVE_FAILED: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a tag (\`!name\`) has no meaning here; a value that starts with \`!\` needs quotes around it`
      };
      async function readYaml(input, text, {scalars: scalars = "typed", maps: maps = "objects"} = {}) {
        if (text.trim() === "") return undefined;
        if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TM)(text) !== undefined) throw (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be YAML or JSON.`, text.trim());
        const {parseDocument: parseDocument, visit: visit} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1423, 23));
        const schema = scalars === "strings" ? "failsafe" : "core";
        const tooDeep = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must not refer to itself, nor be nested deeper than ${maxDepth} levels.`);
        const document = or(tooDeep, () => parseDocument(text, {
          schema: schema,
          prettyErrors: false,
          logLevel: "error"
        }));
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem) {
          const what = problems[problem.code] ?? (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`the text does not go on as it began`;
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`is not YAML: ${what}, ${placeOf(text, problem.pos[0])}.`, templateCure(input)));
        }
        if (scalars === "exact") {
          or(tooDeep, () => visit(document, {
            Scalar: (_, scalar) => {
              const {value: value, source: source} = scalar;
              if (typeof value === "number" && source !== undefined && source !== String(value)) scalar.value = source;
            }
          }));
        }
        const wrongAliases = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(input, (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`is not YAML: its aliases do not resolve, or there are too many of them.`);
        const value = or(wrongAliases, () => document.toJS({
          mapAsMap: maps === "ordered"
        }));
        if (isDeeper(value, maxDepth)) throw tooDeep;
        return value;
      }
      function templateCure(input) {
        return input === "payload" || input === "buttons" ? (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`A value that comes in by an expression may hold quotes or line breaks: take it by a template, as in \`{{ commit.subject }}\`.` : undefined;
      }
      const maxDepth = 64;
      function or(failure, call) {
        try {
          return call();
        } catch {
          throw failure;
        }
      }
      function isDeeper(value, levels) {
        if (typeof value !== "object" || value === null) return false;
        if (levels === 0) return true;
        const inner = value instanceof Map ? [ ...value.keys(), ...value.values() ] : Object.values(value);
        return inner.some(each => isDeeper(each, levels - 1));
      }
      function placeOf(text, offset) {
        const before = text.slice(0, offset).split("\n");
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
      }
    }),
    3099: ((__unused_webpack_module, exports, __nccwpck_require__) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = {
        value: true
      };
      exports.UG = exports.qS = exports.V1 = void 0;
      const uuid_1 = __nccwpck_require__(2260);
      const __1 = __nccwpck_require__(2260);
      const spec_1 = __nccwpck_require__(2260);
      const validation_1 = __nccwpck_require__(4711);
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
    4711: ((__unused_webpack_module, exports) => {
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
    }),
    9136: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const net = __nccwpck_require__(7030);
      const assert = __nccwpck_require__(3049);
      const util = __nccwpck_require__(3440);
      const {InvalidArgumentError: InvalidArgumentError, ConnectTimeoutError: ConnectTimeoutError} = __nccwpck_require__(1088);
      let tls;
      const SessionCache = class WeakSessionCache {
        constructor(maxCachedSessions) {
          this._maxCachedSessions = maxCachedSessions;
          this._sessionCache = new Map;
          this._sessionRegistry = new FinalizationRegistry(key => {
            if (this._sessionCache.size < this._maxCachedSessions) {
              return;
            }
            const ref = this._sessionCache.get(key);
            if (ref !== undefined && ref.deref() === undefined) {
              this._sessionCache.delete(key);
            }
          });
        }
        get(sessionKey) {
          const ref = this._sessionCache.get(sessionKey);
          return ref ? ref.deref() : null;
        }
        set(sessionKey, session) {
          if (this._maxCachedSessions === 0) {
            return;
          }
          if (this._sessionCache.has(sessionKey)) {
            this._sessionCache.delete(sessionKey);
          } else if (this._sessionCache.size >= this._maxCachedSessions) {
            let evicted = false;
            for (const [key, ref] of this._sessionCache) {
              if (ref.deref() === undefined) {
                this._sessionCache.delete(key);
                evicted = true;
                break;
              }
            }
            if (!evicted) {
              const oldest = this._sessionCache.keys().next();
              if (!oldest.done) {
                this._sessionCache.delete(oldest.value);
              }
            }
          }
          this._sessionCache.set(sessionKey, new WeakRef(session));
          this._sessionRegistry.register(session, sessionKey);
        }
      };
      function buildConnector({allowH2: allowH2, preferH2: preferH2, useH2c: useH2c, maxCachedSessions: maxCachedSessions, socketPath: socketPath, timeout: timeout, session: customSession, ...opts}) {
        if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
          throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
        }
        const options = {
          path: socketPath,
          ...opts
        };
        const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
        timeout = timeout == null ? 1e4 : timeout;
        allowH2 = allowH2 != null ? allowH2 : true;
        return function connect({hostname: hostname, host: host, protocol: protocol, port: port, servername: servername, localAddress: localAddress, httpSocket: httpSocket}, callback) {
          let socket;
          if (protocol === "https:") {
            if (!tls) {
              tls = __nccwpck_require__(1692);
            }
            servername = servername || options.servername || util.getServerName(host) || null;
            const sessionKey = servername || hostname;
            assert(sessionKey);
            const session = customSession || sessionCache.get(sessionKey) || null;
            port = port || 443;
            socket = tls.connect({
              highWaterMark: 16384,
              ...options,
              servername: servername,
              session: session,
              localAddress: localAddress,
              ALPNProtocols: allowH2 ? preferH2 ? [ "h2", "http/1.1" ] : [ "http/1.1", "h2" ] : [ "http/1.1" ],
              socket: httpSocket,
              port: port,
              host: hostname
            });
            socket.on("session", function(session) {
              sessionCache.set(sessionKey, session);
            });
          } else {
            assert(!httpSocket, "httpSocket can only be sent on TLS update");
            port = port || 80;
            const connectOptions = {
              highWaterMark: 64 * 1024,
              ...options,
              localAddress: localAddress,
              port: port,
              host: hostname
            };
            const family = net.isIP(hostname);
            if (family !== 0 && servername && servername !== hostname) {
              connectOptions.host = servername;
              connectOptions.lookup = (_hostname, lookupOptions, cb) => {
                if (lookupOptions.all) {
                  cb(null, [ {
                    address: hostname,
                    family: family
                  } ]);
                } else {
                  cb(null, hostname, family);
                }
              };
            }
            socket = net.connect(connectOptions);
            if (useH2c === true) {
              socket.alpnProtocol = "h2";
            }
          }
          if (options.keepAlive == null || options.keepAlive) {
            const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 6e4 : options.keepAliveInitialDelay;
            socket.setKeepAlive(true, keepAliveInitialDelay);
          }
          const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
            timeout: timeout,
            hostname: hostname,
            port: port
          });
          socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
            queueMicrotask(clearConnectTimeout);
            if (callback) {
              const cb = callback;
              callback = null;
              cb(null, this);
            }
          }).on("error", function(err) {
            queueMicrotask(clearConnectTimeout);
            if (callback) {
              const cb = callback;
              callback = null;
              cb(maybeNormalizeConnectError(err, this, {
                timeout: timeout,
                hostname: hostname,
                port: port
              }));
            }
          });
          return socket;
        };
      }
      function maybeNormalizeConnectError(err, socket, opts) {
        if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some(e => e != null && e.code === "ETIMEDOUT"))) {
          let message = "Connect Timeout Error";
          if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
            message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
          } else {
            message += ` (attempted address: ${opts.hostname}:${opts.port},`;
          }
          message += ` timeout: ${opts.timeout}ms)`;
          const wrapped = new ConnectTimeoutError(message);
          wrapped.cause = err;
          return wrapped;
        }
        return err;
      }
      module.exports = buildConnector;
    }),
    735: (module => {
      const wellknownHeaderNames = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
      const headerNameLowerCasedRecord = {};
      Object.setPrototypeOf(headerNameLowerCasedRecord, null);
      for (let i = 0; i < wellknownHeaderNames.length; ++i) {
        const key = wellknownHeaderNames[i];
        const lowerCasedKey = key.toLowerCase();
        headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
      }
      const defaultWebSocketMaxFragments = 131072;
      const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024;
      module.exports = {
        wellknownHeaderNames: wellknownHeaderNames,
        headerNameLowerCasedRecord: headerNameLowerCasedRecord,
        defaultWebSocketMaxFragments: defaultWebSocketMaxFragments,
        defaultWebSocketMaxPayloadSize: defaultWebSocketMaxPayloadSize
      };
    }),
    2414: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const diagnosticsChannel = __nccwpck_require__(3053);
      const util = __nccwpck_require__(7975);
      const undiciDebugLog = util.debuglog("undici");
      const fetchDebuglog = util.debuglog("fetch");
      const websocketDebuglog = util.debuglog("websocket");
      const channels = {
        beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
        connected: diagnosticsChannel.channel("undici:client:connected"),
        connectError: diagnosticsChannel.channel("undici:client:connectError"),
        sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
        create: diagnosticsChannel.channel("undici:request:create"),
        bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
        bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
        bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
        headers: diagnosticsChannel.channel("undici:request:headers"),
        trailers: diagnosticsChannel.channel("undici:request:trailers"),
        error: diagnosticsChannel.channel("undici:request:error"),
        open: diagnosticsChannel.channel("undici:websocket:open"),
        close: diagnosticsChannel.channel("undici:websocket:close"),
        socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
        ping: diagnosticsChannel.channel("undici:websocket:ping"),
        pong: diagnosticsChannel.channel("undici:websocket:pong"),
        proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
      };
      let isTrackingClientEvents = false;
      function trackClientEvents(debugLog = undiciDebugLog) {
        if (isTrackingClientEvents) {
          return;
        }
        if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
          isTrackingClientEvents = true;
          return;
        }
        isTrackingClientEvents = true;
        diagnosticsChannel.subscribe("undici:client:beforeConnect", evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
          debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
        });
        diagnosticsChannel.subscribe("undici:client:connected", evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
          debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
        });
        diagnosticsChannel.subscribe("undici:client:connectError", evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}, error: error} = evt;
          debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
        });
        diagnosticsChannel.subscribe("undici:client:sendHeaders", evt => {
          const {request: {method: method, path: path, origin: origin}} = evt;
          debugLog("sending request to %s %s%s", method, origin, path);
        });
      }
      let isTrackingRequestEvents = false;
      function trackRequestEvents(debugLog = undiciDebugLog) {
        if (isTrackingRequestEvents) {
          return;
        }
        if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
          isTrackingRequestEvents = true;
          return;
        }
        isTrackingRequestEvents = true;
        diagnosticsChannel.subscribe("undici:request:headers", evt => {
          const {request: {method: method, path: path, origin: origin}, response: {statusCode: statusCode}} = evt;
          debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
        });
        diagnosticsChannel.subscribe("undici:request:trailers", evt => {
          const {request: {method: method, path: path, origin: origin}} = evt;
          debugLog("trailers received from %s %s%s", method, origin, path);
        });
        diagnosticsChannel.subscribe("undici:request:error", evt => {
          const {request: {method: method, path: path, origin: origin}, error: error} = evt;
          debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
        });
      }
      let isTrackingWebSocketEvents = false;
      function trackWebSocketEvents(debugLog = websocketDebuglog) {
        if (isTrackingWebSocketEvents) {
          return;
        }
        if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
          isTrackingWebSocketEvents = true;
          return;
        }
        isTrackingWebSocketEvents = true;
        diagnosticsChannel.subscribe("undici:websocket:open", evt => {
          if (evt.address != null) {
            const {address: address, port: port} = evt.address;
            debugLog("connection opened %s%s", address, port ? `:${port}` : "");
          } else {
            debugLog("connection opened");
          }
        });
        diagnosticsChannel.subscribe("undici:websocket:close", evt => {
          const {websocket: websocket, code: code, reason: reason} = evt;
          debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
        });
        diagnosticsChannel.subscribe("undici:websocket:socket_error", err => {
          debugLog("connection errored - %s", err.message);
        });
        diagnosticsChannel.subscribe("undici:websocket:ping", evt => {
          debugLog("ping received");
        });
        diagnosticsChannel.subscribe("undici:websocket:pong", evt => {
          debugLog("pong received");
        });
      }
      if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
        trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
        trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
      }
      if (websocketDebuglog.enabled) {
        trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
        trackWebSocketEvents(websocketDebuglog);
      }
      module.exports = {
        channels: channels
      };
    }),
    1088: (module => {
      const kUndiciError = Symbol.for("undici.error.UND_ERR");
      class UndiciError extends Error {
        constructor(message, options) {
          super(message, options);
          this.name = "UndiciError";
          this.code = "UND_ERR";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kUndiciError] === true;
        }
        get [kUndiciError]() {
          return true;
        }
      }
      const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
      class ConnectTimeoutError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "ConnectTimeoutError";
          this.message = message || "Connect Timeout Error";
          this.code = "UND_ERR_CONNECT_TIMEOUT";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kConnectTimeoutError] === true;
        }
        get [kConnectTimeoutError]() {
          return true;
        }
      }
      const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
      class HeadersTimeoutError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "HeadersTimeoutError";
          this.message = message || "Headers Timeout Error";
          this.code = "UND_ERR_HEADERS_TIMEOUT";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kHeadersTimeoutError] === true;
        }
        get [kHeadersTimeoutError]() {
          return true;
        }
      }
      const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
      class HeadersOverflowError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "HeadersOverflowError";
          this.message = message || "Headers Overflow Error";
          this.code = "UND_ERR_HEADERS_OVERFLOW";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kHeadersOverflowError] === true;
        }
        get [kHeadersOverflowError]() {
          return true;
        }
      }
      const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
      class BodyTimeoutError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "BodyTimeoutError";
          this.message = message || "Body Timeout Error";
          this.code = "UND_ERR_BODY_TIMEOUT";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kBodyTimeoutError] === true;
        }
        get [kBodyTimeoutError]() {
          return true;
        }
      }
      const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
      class InvalidArgumentError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "InvalidArgumentError";
          this.message = message || "Invalid Argument Error";
          this.code = "UND_ERR_INVALID_ARG";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kInvalidArgumentError] === true;
        }
        get [kInvalidArgumentError]() {
          return true;
        }
      }
      const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
      class InvalidReturnValueError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "InvalidReturnValueError";
          this.message = message || "Invalid Return Value Error";
          this.code = "UND_ERR_INVALID_RETURN_VALUE";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kInvalidReturnValueError] === true;
        }
        get [kInvalidReturnValueError]() {
          return true;
        }
      }
      const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
      class AbortError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "AbortError";
          this.message = message || "The operation was aborted";
          this.code = "UND_ERR_ABORT";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kAbortError] === true;
        }
        get [kAbortError]() {
          return true;
        }
      }
      const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
      class RequestAbortedError extends AbortError {
        constructor(message) {
          super(message);
          this.name = "AbortError";
          this.message = message || "Request aborted";
          this.code = "UND_ERR_ABORTED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kRequestAbortedError] === true;
        }
        get [kRequestAbortedError]() {
          return true;
        }
      }
      const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
      class InformationalError extends UndiciError {
        constructor(message, options) {
          super(message, options);
          this.name = "InformationalError";
          this.message = message || "Request information";
          this.code = "UND_ERR_INFO";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kInformationalError] === true;
        }
        get [kInformationalError]() {
          return true;
        }
      }
      const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
      class RequestContentLengthMismatchError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "RequestContentLengthMismatchError";
          this.message = message || "Request body length does not match content-length header";
          this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kRequestContentLengthMismatchError] === true;
        }
        get [kRequestContentLengthMismatchError]() {
          return true;
        }
      }
      const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
      class ResponseContentLengthMismatchError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "ResponseContentLengthMismatchError";
          this.message = message || "Response body length does not match content-length header";
          this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kResponseContentLengthMismatchError] === true;
        }
        get [kResponseContentLengthMismatchError]() {
          return true;
        }
      }
      const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
      class ClientDestroyedError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "ClientDestroyedError";
          this.message = message || "The client is destroyed";
          this.code = "UND_ERR_DESTROYED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kClientDestroyedError] === true;
        }
        get [kClientDestroyedError]() {
          return true;
        }
      }
      const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
      class ClientClosedError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "ClientClosedError";
          this.message = message || "The client is closed";
          this.code = "UND_ERR_CLOSED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kClientClosedError] === true;
        }
        get [kClientClosedError]() {
          return true;
        }
      }
      const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
      class SocketError extends UndiciError {
        constructor(message, socket) {
          super(message);
          this.name = "SocketError";
          this.message = message || "Socket error";
          this.code = "UND_ERR_SOCKET";
          this.socket = socket;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kSocketError] === true;
        }
        get [kSocketError]() {
          return true;
        }
      }
      const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
      class NotSupportedError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "NotSupportedError";
          this.message = message || "Not supported error";
          this.code = "UND_ERR_NOT_SUPPORTED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kNotSupportedError] === true;
        }
        get [kNotSupportedError]() {
          return true;
        }
      }
      const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
      class BalancedPoolMissingUpstreamError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "MissingUpstreamError";
          this.message = message || "No upstream has been added to the BalancedPool";
          this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kBalancedPoolMissingUpstreamError] === true;
        }
        get [kBalancedPoolMissingUpstreamError]() {
          return true;
        }
      }
      const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
      class WebAssemblyNotSupportedError extends Error {
        constructor(message) {
          super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
          this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kWebAssemblyNotSupportedError] === true;
        }
        get [kWebAssemblyNotSupportedError]() {
          return true;
        }
      }
      const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
      class HTTPParserError extends Error {
        constructor(message, code, data) {
          super(message);
          this.name = "HTTPParserError";
          this.code = code ? `HPE_${code}` : undefined;
          this.data = data ? data.toString() : undefined;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kHTTPParserError] === true;
        }
        get [kHTTPParserError]() {
          return true;
        }
      }
      const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
      class ResponseExceededMaxSizeError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "ResponseExceededMaxSizeError";
          this.message = message || "Response content exceeded max size";
          this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kResponseExceededMaxSizeError] === true;
        }
        get [kResponseExceededMaxSizeError]() {
          return true;
        }
      }
      const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
      class RequestRetryError extends UndiciError {
        constructor(message, code, {headers: headers, data: data}) {
          super(message);
          this.name = "RequestRetryError";
          this.message = message || "Request retry error";
          this.code = "UND_ERR_REQ_RETRY";
          this.statusCode = code;
          this.data = data;
          this.headers = headers;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kRequestRetryError] === true;
        }
        get [kRequestRetryError]() {
          return true;
        }
      }
      const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
      class ResponseError extends UndiciError {
        constructor(message, code, {headers: headers, body: body, bodyTruncated: bodyTruncated = false}) {
          super(message);
          this.name = "ResponseError";
          this.message = message || "Response error";
          this.code = "UND_ERR_RESPONSE";
          this.statusCode = code;
          this.body = body;
          this.bodyTruncated = bodyTruncated;
          this.headers = headers;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kResponseError] === true;
        }
        get [kResponseError]() {
          return true;
        }
      }
      const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
      class SecureProxyConnectionError extends UndiciError {
        constructor(cause, message, options = {}) {
          super(message, {
            cause: cause,
            ...options
          });
          this.name = "SecureProxyConnectionError";
          this.message = message || "Secure Proxy Connection failed";
          this.code = "UND_ERR_PRX_TLS";
          this.cause = cause;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kSecureProxyConnectionError] === true;
        }
        get [kSecureProxyConnectionError]() {
          return true;
        }
      }
      const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
      class ProxyConnectionError extends UndiciError {
        constructor(cause, message, options = {}) {
          super(message, {
            cause: cause,
            ...options
          });
          this.name = "ProxyConnectionError";
          this.message = message || "Proxy Connection failed";
          this.code = "UND_ERR_PRX_CONN";
          this.cause = cause;
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kProxyConnectionError] === true;
        }
        get [kProxyConnectionError]() {
          return true;
        }
      }
      const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
      class MaxRedirectsError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "MaxRedirectsError";
          this.message = message || "max redirects";
          this.code = "UND_ERR_REDIRECT_MAX";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kMaxRedirectsError] === true;
        }
        get [kMaxRedirectsError]() {
          return true;
        }
      }
      const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
      class MaxOriginsReachedError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "MaxOriginsReachedError";
          this.message = message || "Maximum allowed origins reached";
          this.code = "UND_ERR_MAX_ORIGINS_REACHED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kMaxOriginsReachedError] === true;
        }
        get [kMaxOriginsReachedError]() {
          return true;
        }
      }
      class Socks5ProxyError extends UndiciError {
        constructor(message, code) {
          super(message);
          this.name = "Socks5ProxyError";
          this.message = message || "SOCKS5 proxy error";
          this.code = code || "UND_ERR_SOCKS5";
        }
      }
      const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
      class MessageSizeExceededError extends UndiciError {
        constructor(message) {
          super(message);
          this.name = "MessageSizeExceededError";
          this.message = message || "Max decompressed message size exceeded";
          this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
        }
        static [Symbol.hasInstance](instance) {
          return instance && instance[kMessageSizeExceededError] === true;
        }
        get [kMessageSizeExceededError]() {
          return true;
        }
      }
      module.exports = {
        AbortError: AbortError,
        WebAssemblyNotSupportedError: WebAssemblyNotSupportedError,
        HTTPParserError: HTTPParserError,
        UndiciError: UndiciError,
        HeadersTimeoutError: HeadersTimeoutError,
        HeadersOverflowError: HeadersOverflowError,
        BodyTimeoutError: BodyTimeoutError,
        RequestContentLengthMismatchError: RequestContentLengthMismatchError,
        ConnectTimeoutError: ConnectTimeoutError,
        InvalidArgumentError: InvalidArgumentError,
        InvalidReturnValueError: InvalidReturnValueError,
        RequestAbortedError: RequestAbortedError,
        ClientDestroyedError: ClientDestroyedError,
        ClientClosedError: ClientClosedError,
        InformationalError: InformationalError,
        SocketError: SocketError,
        NotSupportedError: NotSupportedError,
        ResponseContentLengthMismatchError: ResponseContentLengthMismatchError,
        BalancedPoolMissingUpstreamError: BalancedPoolMissingUpstreamError,
        ResponseExceededMaxSizeError: ResponseExceededMaxSizeError,
        RequestRetryError: RequestRetryError,
        ResponseError: ResponseError,
        SecureProxyConnectionError: SecureProxyConnectionError,
        ProxyConnectionError: ProxyConnectionError,
        MaxOriginsReachedError: MaxOriginsReachedError,
        MaxRedirectsError: MaxRedirectsError,
        Socks5ProxyError: Socks5ProxyError,
        MessageSizeExceededError: MessageSizeExceededError
      };
    }),
    4655: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const {InvalidArgumentError: InvalidArgumentError, NotSupportedError: NotSupportedError} = __nccwpck_require__(1088);
      const assert = __nccwpck_require__(3049);
      const {isValidHTTPToken: isValidHTTPToken, isValidHeaderValue: isValidHeaderValue, isStream: isStream, destroy: destroy, isBuffer: isBuffer, isFormDataLike: isFormDataLike, isIterable: isIterable, hasSafeIterator: hasSafeIterator, isBlobLike: isBlobLike, serializePathWithQuery: serializePathWithQuery, parseHeaders: parseHeaders, assertRequestHandler: assertRequestHandler, getServerName: getServerName, normalizedMethodRecords: normalizedMethodRecords, getProtocolFromUrlString: getProtocolFromUrlString} = __nccwpck_require__(3440);
      const {channels: channels} = __nccwpck_require__(2414);
      const {headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
      const invalidPathRegex = /[^\u0021-\u00ff]/;
      function isValidContentLengthHeaderValue(val) {
        if (typeof val !== "string" || val.length === 0) {
          return false;
        }
        for (let i = 0; i < val.length; i++) {
          const charCode = val.charCodeAt(i);
          if (charCode < 48 || charCode > 57) {
            return false;
          }
        }
        return true;
      }
      const kHandler = Symbol("handler");
      const kController = Symbol("controller");
      const kResume = Symbol("resume");
      class RequestController {
        #paused=false;
        #reason=null;
        #aborted=false;
        #abort;
        [kResume]=null;
        rawHeaders=null;
        rawTrailers=null;
        constructor(abort) {
          this.#abort = abort;
        }
        pause() {
          this.#paused = true;
        }
        resume() {
          if (this.#paused) {
            this.#paused = false;
            this[kResume]?.();
          }
        }
        abort(reason) {
          if (!this.#aborted) {
            this.#aborted = true;
            this.#reason = reason;
            this.#abort(reason);
          }
        }
        get aborted() {
          return this.#aborted;
        }
        get reason() {
          return this.#reason;
        }
        get paused() {
          return this.#paused;
        }
      }
      class Request {
        constructor(origin, {path: path, method: method, body: body, headers: headers, query: query, idempotent: idempotent, blocking: blocking, upgrade: upgrade, headersTimeout: headersTimeout, bodyTimeout: bodyTimeout, reset: reset, expectContinue: expectContinue, servername: servername, throwOnError: throwOnError, maxRedirections: maxRedirections, typeOfService: typeOfService}, handler) {
          if (typeof path !== "string") {
            throw new InvalidArgumentError("path must be a string");
          } else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") {
            throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
          } else if (invalidPathRegex.test(path)) {
            throw new InvalidArgumentError("invalid request path");
          }
          if (typeof method !== "string") {
            throw new InvalidArgumentError("method must be a string");
          } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
            throw new InvalidArgumentError("invalid request method");
          }
          if (upgrade && typeof upgrade !== "string") {
            throw new InvalidArgumentError("upgrade must be a string");
          }
          if (upgrade && !isValidHeaderValue(upgrade)) {
            throw new InvalidArgumentError("invalid upgrade header");
          }
          if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
            throw new InvalidArgumentError("invalid headersTimeout");
          }
          if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
            throw new InvalidArgumentError("invalid bodyTimeout");
          }
          if (reset != null && typeof reset !== "boolean") {
            throw new InvalidArgumentError("invalid reset");
          }
          if (expectContinue != null && typeof expectContinue !== "boolean") {
            throw new InvalidArgumentError("invalid expectContinue");
          }
          if (throwOnError != null) {
            throw new InvalidArgumentError("invalid throwOnError");
          }
          if (maxRedirections != null && maxRedirections !== 0) {
            throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
          }
          if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
            throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
          }
          this.headersTimeout = headersTimeout;
          this.bodyTimeout = bodyTimeout;
          this.method = method;
          this.typeOfService = typeOfService;
          this.abort = null;
          if (body == null) {
            this.body = null;
          } else if (isStream(body)) {
            this.body = body;
            const rState = this.body._readableState;
            if (!rState || !rState.autoDestroy) {
              this.endHandler = function autoDestroy() {
                destroy(this);
              };
              this.body.on("end", this.endHandler);
            }
            this.errorHandler = err => {
              if (this.abort) {
                this.abort(err);
              } else {
                this.error = err;
              }
            };
            this.body.on("error", this.errorHandler);
          } else if (isBuffer(body)) {
            this.body = body.byteLength ? body : null;
          } else if (ArrayBuffer.isView(body)) {
            this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
          } else if (body instanceof ArrayBuffer) {
            this.body = body.byteLength ? Buffer.from(body) : null;
          } else if (typeof body === "string") {
            this.body = body.length ? Buffer.from(body) : null;
          } else if (isFormDataLike(body)) {
            if (!isUndiciFormData(body)) {
              throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
            }
            this.body = body;
          } else if (isIterable(body) || isBlobLike(body)) {
            this.body = body;
          } else {
            throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
          }
          this.completed = false;
          this.aborted = false;
          this.upgrade = upgrade || null;
          this.path = query ? serializePathWithQuery(path, query) : path;
          this.origin = origin;
          this.protocol = getProtocolFromUrlString(origin);
          this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
          this.blocking = blocking ?? this.method !== "HEAD";
          this.reset = reset == null ? null : reset;
          this.host = null;
          this.contentLength = null;
          this.contentType = null;
          this.headers = [];
          this.expectContinue = expectContinue != null ? expectContinue : false;
          if (Array.isArray(headers)) {
            if (headers.length % 2 !== 0) {
              throw new InvalidArgumentError("headers array must be even");
            }
            for (let i = 0; i < headers.length; i += 2) {
              processHeader(this, headers[i], headers[i + 1]);
            }
          } else if (headers && typeof headers === "object") {
            if (hasSafeIterator(headers)) {
              for (const header of headers) {
                if (!Array.isArray(header) || header.length !== 2) {
                  throw new InvalidArgumentError("headers must be in key-value pair format");
                }
                processHeader(this, header[0], header[1]);
              }
            } else {
              const keys = Object.keys(headers);
              for (let i = 0; i < keys.length; ++i) {
                processHeader(this, keys[i], headers[keys[i]]);
              }
            }
          } else if (headers != null) {
            throw new InvalidArgumentError("headers must be an object or an array");
          }
          assertRequestHandler(handler, method, upgrade);
          this.servername = servername || getServerName(this.host) || null;
          this[kHandler] = handler;
          if (channels.create.hasSubscribers) {
            channels.create.publish({
              request: this
            });
          }
        }
        onBodySent(chunk) {
          if (channels.bodyChunkSent.hasSubscribers) {
            channels.bodyChunkSent.publish({
              request: this,
              chunk: chunk
            });
          }
          if (this[kHandler].onBodySent) {
            try {
              return this[kHandler].onBodySent(chunk);
            } catch (err) {
              this.abort(err);
            }
          }
        }
        onRequestSent() {
          if (channels.bodySent.hasSubscribers) {
            channels.bodySent.publish({
              request: this
            });
          }
          if (this[kHandler].onRequestSent) {
            try {
              return this[kHandler].onRequestSent();
            } catch (err) {
              this.abort(err);
            }
          }
        }
        onRequestStart(abort, context) {
          assert(!this.aborted);
          assert(!this.completed);
          this[kController] = new RequestController(abort);
          if (this.error) {
            this[kController].abort(this.error);
            return;
          }
          this.abort = abort;
          return this[kHandler].onRequestStart(this[kController], context);
        }
        onResponseStarted() {
          return this[kHandler].onResponseStarted?.();
        }
        onResponseStart(statusCode, headers, resume, statusText) {
          assert(!this.aborted);
          assert(!this.completed);
          if (channels.headers.hasSubscribers) {
            channels.headers.publish({
              request: this,
              response: {
                statusCode: statusCode,
                headers: headers,
                statusText: statusText
              }
            });
          }
          const controller = this[kController];
          if (controller) {
            controller[kResume] = resume;
            controller.rawHeaders = headers;
          }
          const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
          try {
            this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
            return !controller?.paused;
          } catch (err) {
            this.abort(err);
            return false;
          }
        }
        onResponseData(chunk) {
          assert(!this.aborted);
          assert(!this.completed);
          if (channels.bodyChunkReceived.hasSubscribers) {
            channels.bodyChunkReceived.publish({
              request: this,
              chunk: chunk
            });
          }
          const controller = this[kController];
          try {
            this[kHandler].onResponseData?.(controller, chunk);
            return !controller?.paused;
          } catch (err) {
            this.abort(err);
            return false;
          }
        }
        onRequestUpgrade(statusCode, headers, socket, statusText = "") {
          this.onFinally();
          assert(!this.aborted);
          assert(!this.completed);
          if (channels.headers.hasSubscribers) {
            channels.headers.publish({
              request: this,
              response: {
                statusCode: statusCode,
                headers: headers,
                statusText: statusText
              }
            });
          }
          const controller = this[kController];
          if (controller) {
            controller.rawHeaders = headers;
          }
          const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
          const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
          if (!this.aborted) {
            this.completed = true;
            if (channels.trailers.hasSubscribers) {
              channels.trailers.publish({
                request: this,
                trailers: []
              });
            }
          }
          return result;
        }
        onResponseEnd(trailers) {
          this.onFinally();
          assert(!this.aborted);
          assert(!this.completed);
          this.completed = true;
          if (channels.trailers.hasSubscribers) {
            channels.trailers.publish({
              request: this,
              trailers: trailers
            });
          }
          const controller = this[kController];
          if (controller) {
            controller.rawTrailers = trailers;
          }
          const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
          try {
            return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
          } catch (err) {
            this.onResponseError(err);
          }
        }
        onResponseError(error) {
          this.onFinally();
          if (channels.error.hasSubscribers) {
            channels.error.publish({
              request: this,
              error: error
            });
          }
          if (this.aborted) {
            return;
          }
          this.aborted = true;
          const controller = this[kController];
          return this[kHandler].onResponseError?.(controller, error);
        }
        onFinally() {
          if (this.errorHandler) {
            this.body.off("error", this.errorHandler);
            this.errorHandler = null;
          }
          if (this.endHandler) {
            this.body.off("end", this.endHandler);
            this.endHandler = null;
          }
        }
        addHeader(key, value) {
          processHeader(this, key, value);
          return this;
        }
      }
      function processHeader(request, key, val) {
        if (val && (typeof val === "object" && !Array.isArray(val))) {
          throw new InvalidArgumentError(`invalid ${key} header`);
        } else if (val === undefined) {
          return;
        }
        let headerName = headerNameLowerCasedRecord[key];
        if (headerName === undefined) {
          headerName = key.toLowerCase();
          if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
            throw new InvalidArgumentError("invalid header key");
          }
        }
        if (Array.isArray(val)) {
          const arr = [];
          for (let i = 0; i < val.length; i++) {
            if (typeof val[i] === "string") {
              if (!isValidHeaderValue(val[i])) {
                throw new InvalidArgumentError(`invalid ${key} header`);
              }
              arr.push(val[i]);
            } else if (val[i] === null) {
              arr.push("");
            } else if (typeof val[i] === "object") {
              throw new InvalidArgumentError(`invalid ${key} header`);
            } else {
              const str = `${val[i]}`;
              if (!isValidHeaderValue(str)) {
                throw new InvalidArgumentError(`invalid ${key} header`);
              }
              arr.push(str);
            }
          }
          val = arr;
        } else if (typeof val === "string") {
          if (!isValidHeaderValue(val)) {
            throw new InvalidArgumentError(`invalid ${key} header`);
          }
        } else if (val === null) {
          val = "";
        } else {
          val = `${val}`;
          if (!isValidHeaderValue(val)) {
            throw new InvalidArgumentError(`invalid ${key} header`);
          }
        }
        if (headerName === "host") {
          if (request.host !== null) {
            throw new InvalidArgumentError("duplicate host header");
          }
          if (typeof val !== "string") {
            throw new InvalidArgumentError("invalid host header");
          }
          request.host = val;
        } else if (headerName === "content-length") {
          if (request.contentLength !== null) {
            throw new InvalidArgumentError("duplicate content-length header");
          }
          if (!isValidContentLengthHeaderValue(val)) {
            throw new InvalidArgumentError("invalid content-length header");
          }
          request.contentLength = parseInt(val, 10);
        } else if (request.contentType === null && headerName === "content-type") {
          request.contentType = val;
          request.headers.push(key, val);
        } else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") {
          throw new InvalidArgumentError(`invalid ${headerName} header`);
        } else if (headerName === "connection") {
          const value = typeof val === "string" ? val : null;
          if (value === null) {
            throw new InvalidArgumentError("invalid connection header");
          }
          for (const token of value.toLowerCase().split(",")) {
            const trimmed = token.trim();
            if (!isValidHTTPToken(trimmed)) {
              throw new InvalidArgumentError("invalid connection header");
            }
            if (trimmed === "close") {
              request.reset = true;
            }
          }
        } else if (headerName === "expect") {
          throw new NotSupportedError("expect header not supported");
        } else {
          request.headers.push(key, val);
        }
      }
      let isFormData;
      function isUndiciFormData(body) {
        if (isFormData === undefined) {
          __nccwpck_require__(2260);
          isFormData = __nccwpck_require__(2260).webidl.is.FormData;
        }
        return isFormData(body);
      }
      module.exports = Request;
    }),
    6443: (module => {
      module.exports = {
        kClose: Symbol("close"),
        kDestroy: Symbol("destroy"),
        kDispatch: Symbol("dispatch"),
        kUrl: Symbol("url"),
        kRequestOrigin: Symbol("request origin"),
        kRedirectCacheControl: Symbol("redirect cache control"),
        kOriginless: Symbol("originless"),
        kWriting: Symbol("writing"),
        kResuming: Symbol("resuming"),
        kQueue: Symbol("queue"),
        kConnect: Symbol("connect"),
        kConnecting: Symbol("connecting"),
        kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
        kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
        kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
        kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
        kKeepAlive: Symbol("keep alive"),
        kHeadersTimeout: Symbol("headers timeout"),
        kBodyTimeout: Symbol("body timeout"),
        kServerName: Symbol("server name"),
        kLocalAddress: Symbol("local address"),
        kHost: Symbol("host"),
        kNoRef: Symbol("no ref"),
        kBodyUsed: Symbol("used"),
        kBody: Symbol("abstracted request body"),
        kRunning: Symbol("running"),
        kBlocking: Symbol("blocking"),
        kPending: Symbol("pending"),
        kSize: Symbol("size"),
        kBusy: Symbol("busy"),
        kQueued: Symbol("queued"),
        kFree: Symbol("free"),
        kConnected: Symbol("connected"),
        kClosed: Symbol("closed"),
        kNeedDrain: Symbol("need drain"),
        kReset: Symbol("reset"),
        kDestroyed: Symbol.for("nodejs.stream.destroyed"),
        kResume: Symbol("resume"),
        kOnError: Symbol("on error"),
        kMaxHeadersSize: Symbol("max headers size"),
        kRunningIdx: Symbol("running index"),
        kPendingIdx: Symbol("pending index"),
        kError: Symbol("error"),
        kClients: Symbol("clients"),
        kClient: Symbol("client"),
        kParser: Symbol("parser"),
        kOnDestroyed: Symbol("destroy callbacks"),
        kPipelining: Symbol("pipelining"),
        kSocket: Symbol("socket"),
        kHostHeader: Symbol("host header"),
        kConnector: Symbol("connector"),
        kStrictContentLength: Symbol("strict content length"),
        kMaxRedirections: Symbol("maxRedirections"),
        kMaxRequests: Symbol("maxRequestsPerClient"),
        kProxy: Symbol("proxy agent options"),
        kCounter: Symbol("socket request counter"),
        kMaxResponseSize: Symbol("max response size"),
        kHTTP2Session: Symbol("http2Session"),
        kHTTP2Options: Symbol("http2 options"),
        kHTTP2SessionState: Symbol("http2Session state"),
        kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
        kConstruct: Symbol("constructable"),
        kListeners: Symbol("listeners"),
        kHTTPContext: Symbol("http context"),
        kMaxConcurrentStreams: Symbol("max concurrent streams"),
        kHostAuthority: Symbol("host authority"),
        kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
        kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
        kEnableConnectProtocol: Symbol("http2session connect protocol"),
        kRemoteSettings: Symbol("http2session remote settings"),
        kHTTP2Stream: Symbol("http2session client stream"),
        kPingInterval: Symbol("ping interval"),
        kUseMilo: Symbol("use milo"),
        kNoProxyAgent: Symbol("no proxy agent"),
        kHttpProxyAgent: Symbol("http proxy agent"),
        kHttpsProxyAgent: Symbol("https proxy agent"),
        kSocks5ProxyAgent: Symbol("socks5 proxy agent")
      };
    }),
    7752: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const {wellknownHeaderNames: wellknownHeaderNames, headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
      class TstNode {
        value=null;
        left=null;
        middle=null;
        right=null;
        code;
        constructor(key, value, index) {
          if (index === undefined || index >= key.length) {
            throw new TypeError("Unreachable");
          }
          const code = this.code = key.charCodeAt(index);
          if (code > 127) {
            throw new TypeError("key must be ascii string");
          }
          if (key.length !== ++index) {
            this.middle = new TstNode(key, value, index);
          } else {
            this.value = value;
          }
        }
        add(key, value) {
          const length = key.length;
          if (length === 0) {
            throw new TypeError("Unreachable");
          }
          let index = 0;
          let node = this;
          while (true) {
            const code = key.charCodeAt(index);
            if (code > 127) {
              throw new TypeError("key must be ascii string");
            }
            if (node.code === code) {
              if (length === ++index) {
                node.value = value;
                break;
              } else if (node.middle !== null) {
                node = node.middle;
              } else {
                node.middle = new TstNode(key, value, index);
                break;
              }
            } else if (node.code < code) {
              if (node.left !== null) {
                node = node.left;
              } else {
                node.left = new TstNode(key, value, index);
                break;
              }
            } else if (node.right !== null) {
              node = node.right;
            } else {
              node.right = new TstNode(key, value, index);
              break;
            }
          }
        }
        search(key) {
          const keylength = key.length;
          let index = 0;
          let node = this;
          while (node !== null && index < keylength) {
            let code = key[index];
            if (code <= 90 && code >= 65) {
              code |= 32;
            }
            while (node !== null) {
              if (code === node.code) {
                if (keylength === ++index) {
                  return node;
                }
                node = node.middle;
                break;
              }
              node = node.code < code ? node.left : node.right;
            }
          }
          return null;
        }
      }
      class TernarySearchTree {
        node=null;
        insert(key, value) {
          if (this.node === null) {
            this.node = new TstNode(key, value, 0);
          } else {
            this.node.add(key, value);
          }
        }
        lookup(key) {
          return this.node?.search(key)?.value ?? null;
        }
      }
      const tree = new TernarySearchTree;
      for (let i = 0; i < wellknownHeaderNames.length; ++i) {
        const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
        tree.insert(key, key);
      }
      module.exports = {
        TernarySearchTree: TernarySearchTree,
        tree: tree
      };
    }),
    3440: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const assert = __nccwpck_require__(3049);
      const {kDestroyed: kDestroyed, kBodyUsed: kBodyUsed, kListeners: kListeners, kBody: kBody} = __nccwpck_require__(6443);
      const {IncomingMessage: IncomingMessage} = __nccwpck_require__(7239);
      const stream = __nccwpck_require__(7075);
      const net = __nccwpck_require__(7030);
      const {stringify: stringify} = __nccwpck_require__(1792);
      const {EventEmitter: EE, addAbortListener: addAbortListenerNative} = __nccwpck_require__(8474);
      const timers = __nccwpck_require__(6603);
      const {InvalidArgumentError: InvalidArgumentError, ConnectTimeoutError: ConnectTimeoutError} = __nccwpck_require__(1088);
      const {headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
      const {tree: tree} = __nccwpck_require__(7752);
      class BodyAsyncIterable {
        constructor(body) {
          this[kBody] = body;
          this[kBodyUsed] = false;
        }
        async* [Symbol.asyncIterator]() {
          assert(!this[kBodyUsed], "disturbed");
          this[kBodyUsed] = true;
          yield* this[kBody];
        }
      }
      function noop() {}
      function wrapRequestBody(body) {
        if (isStream(body)) {
          if (bodyLength(body) === 0) {
            body.on("data", function() {
              assert(false);
            });
          }
          if (typeof body.readableDidRead !== "boolean") {
            body[kBodyUsed] = false;
            EE.prototype.on.call(body, "data", function() {
              this[kBodyUsed] = true;
            });
          }
          return body;
        } else if (body && typeof body.pipeTo === "function") {
          return new BodyAsyncIterable(body);
        } else if (body && isFormDataLike(body)) {
          return body;
        } else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) {
          return new BodyAsyncIterable(body);
        } else {
          return body;
        }
      }
      function isStream(obj) {
        return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
      }
      function isBlobLike(object) {
        return object instanceof Blob;
      }
      function pathHasQueryOrFragment(url) {
        return url.includes("?") || url.includes("#");
      }
      function serializePathWithQuery(url, queryParams) {
        if (pathHasQueryOrFragment(url)) {
          throw new Error('Query params cannot be passed when url already contains "?" or "#".');
        }
        const stringified = stringify(queryParams);
        if (stringified) {
          url += "?" + stringified;
        }
        return url;
      }
      function isValidPort(port) {
        const value = parseInt(port, 10);
        return value === Number(port) && value >= 0 && value <= 65535;
      }
      function isHttpOrHttpsPrefixed(value) {
        return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
      }
      function parseURL(url) {
        if (typeof url === "string") {
          url = new URL(url);
          if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
            throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
          }
          return url;
        }
        if (!url || typeof url !== "object") {
          throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
        }
        if (!(url instanceof URL)) {
          if (url.port != null && url.port !== "" && isValidPort(url.port) === false) {
            throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
          }
          if (url.path != null && typeof url.path !== "string") {
            throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
          }
          if (url.pathname != null && typeof url.pathname !== "string") {
            throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
          }
          if (url.hostname != null && typeof url.hostname !== "string") {
            throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
          }
          if (url.origin != null && typeof url.origin !== "string") {
            throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
          }
          if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
            throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
          }
          const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
          let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
          let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
          if (origin[origin.length - 1] === "/") {
            origin = origin.slice(0, origin.length - 1);
          }
          if (path && path[0] !== "/") {
            path = `/${path}`;
          }
          return new URL(`${origin}${path}`);
        }
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
          throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        }
        return url;
      }
      function parseOrigin(url) {
        url = parseURL(url);
        if (url.pathname !== "/" || url.search || url.hash) {
          throw new InvalidArgumentError("invalid url");
        }
        return url;
      }
      function getHostname(host) {
        if (host[0] === "[") {
          const idx = host.indexOf("]");
          assert(idx !== -1);
          return host.substring(1, idx);
        }
        const idx = host.indexOf(":");
        if (idx === -1) return host;
        return host.substring(0, idx);
      }
      function getServerName(host) {
        if (!host) {
          return null;
        }
        assert(typeof host === "string");
        const servername = getHostname(host);
        if (net.isIP(servername)) {
          return "";
        }
        return servername;
      }
      function deepClone(obj) {
        return JSON.parse(JSON.stringify(obj));
      }
      function isAsyncIterable(obj) {
        return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
      }
      function isIterable(obj) {
        return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
      }
      function hasSafeIterator(obj) {
        const prototype = Object.getPrototypeOf(obj);
        const ownIterator = Object.hasOwn(obj, Symbol.iterator);
        return ownIterator || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
      }
      function bodyLength(body) {
        if (body == null) {
          return 0;
        } else if (isStream(body)) {
          const state = body._readableState;
          return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
        } else if (isBlobLike(body)) {
          return body.size != null ? body.size : null;
        } else if (isBuffer(body)) {
          return body.byteLength;
        }
        return null;
      }
      function isDestroyed(body) {
        return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
      }
      function destroy(stream, err) {
        if (stream == null || !isStream(stream) || isDestroyed(stream)) {
          return;
        }
        if (typeof stream.destroy === "function") {
          if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
            stream.socket = null;
          }
          try {
            stream.destroy(err);
          } catch {}
        } else if (err) {
          queueMicrotask(() => {
            stream.emit("error", err);
          });
        }
        if (stream.destroyed !== true) {
          stream[kDestroyed] = true;
        }
      }
      const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
      function parseKeepAliveTimeout(val) {
        const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
        return m ? parseInt(m[1], 10) * 1e3 : null;
      }
      function headerNameToString(value) {
        return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
      }
      function bufferToLowerCasedHeaderName(value) {
        return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
      }
      function setHeader(obj, key, value) {
        if (key === "__proto__") {
          Object.defineProperty(obj, key, {
            value: value,
            enumerable: true,
            configurable: true,
            writable: true
          });
        } else {
          obj[key] = value;
        }
      }
      function parseHeaders(headers, obj) {
        if (obj === undefined) obj = {};
        for (let i = 0; i < headers.length; i += 2) {
          const key = headerNameToString(headers[i]);
          let val = obj[key];
          if (val !== undefined) {
            if (!Object.hasOwn(obj, key)) {
              const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map(x => x.toString("latin1")) : headers[i + 1].toString("latin1");
              if (key === "__proto__") {
                Object.defineProperty(obj, key, {
                  value: headersValue,
                  enumerable: true,
                  configurable: true,
                  writable: true
                });
              } else {
                obj[key] = headersValue;
              }
            } else {
              if (typeof val === "string") {
                val = [ val ];
                obj[key] = val;
              }
              val.push(headers[i + 1].toString("latin1"));
            }
          } else {
            const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map(x => x.toString("latin1")) : headers[i + 1].toString("latin1");
            obj[key] = headersValue;
          }
        }
        return obj;
      }
      function parseRawHeaders(headers) {
        if (headers == null) {
          return [];
        }
        if (!Array.isArray(headers)) {
          const rawHeaders = [];
          for (const [name, value] of Object.entries(headers)) {
            if (Array.isArray(value)) {
              for (const entry of value) {
                rawHeaders.push(name, `${entry}`);
              }
            } else {
              rawHeaders.push(name, `${value}`);
            }
          }
          return rawHeaders;
        }
        const headersLength = headers.length;
        const ret = new Array(headersLength);
        let key;
        let val;
        for (let n = 0; n < headersLength; n += 2) {
          key = headers[n];
          val = headers[n + 1];
          typeof key !== "string" && (key = key.toString());
          typeof val !== "string" && (val = val.toString("latin1"));
          ret[n] = key;
          ret[n + 1] = val;
        }
        return ret;
      }
      function toRawHeaders(headers) {
        const rawHeaders = [];
        for (const [name, value] of Object.entries(headers)) {
          if (Array.isArray(value)) {
            for (const entry of value) {
              rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
            }
          } else {
            rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
          }
        }
        return rawHeaders;
      }
      function encodeRawHeaders(headers) {
        if (!Array.isArray(headers)) {
          throw new TypeError("expected headers to be an array");
        }
        return headers.map(x => Buffer.from(x));
      }
      function isBuffer(buffer) {
        return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
      }
      function assertRequestHandler(handler, method, upgrade) {
        if (!handler || typeof handler !== "object") {
          throw new InvalidArgumentError("handler must be an object");
        }
        if (typeof handler.onRequestStart !== "function") {
          throw new InvalidArgumentError("invalid onRequestStart method");
        }
        if (typeof handler.onResponseError !== "function") {
          throw new InvalidArgumentError("invalid onResponseError method");
        }
        if (typeof handler.onBodySent !== "function" && handler.onBodySent !== undefined) {
          throw new InvalidArgumentError("invalid onBodySent method");
        }
        if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== undefined) {
          throw new InvalidArgumentError("invalid onRequestSent method");
        }
        if (upgrade || method === "CONNECT") {
          if (typeof handler.onRequestUpgrade !== "function") {
            throw new InvalidArgumentError("invalid onRequestUpgrade method");
          }
        } else {
          if (typeof handler.onResponseStart !== "function") {
            throw new InvalidArgumentError("invalid onResponseStart method");
          }
          if (typeof handler.onResponseData !== "function") {
            throw new InvalidArgumentError("invalid onResponseData method");
          }
          if (typeof handler.onResponseEnd !== "function") {
            throw new InvalidArgumentError("invalid onResponseEnd method");
          }
        }
      }
      function isDisturbed(body) {
        return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
      }
      function getSocketInfo(socket) {
        return {
          localAddress: socket.localAddress,
          localPort: socket.localPort,
          remoteAddress: socket.remoteAddress,
          remotePort: socket.remotePort,
          remoteFamily: socket.remoteFamily,
          timeout: socket.timeout,
          bytesWritten: socket.bytesWritten,
          bytesRead: socket.bytesRead
        };
      }
      function isFormDataLike(object) {
        return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
      }
      function addAbortListener(signal, listener) {
        if (!signal || "aborted" in signal) {
          return addAbortListenerNative(signal, listener)[Symbol.dispose];
        }
        if (typeof signal.addEventListener === "function") {
          signal.addEventListener("abort", listener, {
            once: true
          });
          return () => signal.removeEventListener("abort", listener);
        }
        signal.once("abort", listener);
        return () => signal.removeListener("abort", listener);
      }
      const validTokenChars = new Uint8Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 ]);
      function isTokenCharCode(c) {
        return validTokenChars[c] === 1;
      }
      const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
      function isValidHTTPToken(characters) {
        if (characters.length >= 12) return tokenRegExp.test(characters);
        if (characters.length === 0) return false;
        for (let i = 0; i < characters.length; i++) {
          if (validTokenChars[characters.charCodeAt(i)] !== 1) {
            return false;
          }
        }
        return true;
      }
      const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
      function isValidHeaderValue(characters) {
        return !headerCharRegex.test(characters);
      }
      const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
      function parseRangeHeader(range) {
        if (range == null || range === "") return {
          start: 0,
          end: null,
          size: null
        };
        if (!range) return null;
        const m = rangeHeaderRegex.exec(range);
        return m ? {
          start: parseInt(m[1]),
          end: m[2] ? parseInt(m[2]) : null,
          size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
        } : null;
      }
      function addListener(obj, name, listener) {
        const listeners = obj[kListeners] ??= [];
        listeners.push([ name, listener ]);
        obj.on(name, listener);
        return obj;
      }
      function removeAllListeners(obj) {
        if (obj[kListeners] != null) {
          for (const [name, listener] of obj[kListeners]) {
            obj.removeListener(name, listener);
          }
          obj[kListeners] = null;
        }
        return obj;
      }
      function errorRequest(client, request, err) {
        try {
          request.onResponseError(err);
          assert(request.aborted);
        } catch (err) {
          client.emit("error", err);
        }
      }
      const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
        if (!opts.timeout) {
          return noop;
        }
        let s1 = null;
        let s2 = null;
        const fastTimer = timers.setFastTimeout(() => {
          s1 = setImmediate(() => {
            s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
          });
        }, opts.timeout);
        return () => {
          timers.clearFastTimeout(fastTimer);
          clearImmediate(s1);
          clearImmediate(s2);
        };
      } : (socketWeakRef, opts) => {
        if (!opts.timeout) {
          return noop;
        }
        let s1 = null;
        const fastTimer = timers.setFastTimeout(() => {
          s1 = setImmediate(() => {
            onConnectTimeout(socketWeakRef.deref(), opts);
          });
        }, opts.timeout);
        return () => {
          timers.clearFastTimeout(fastTimer);
          clearImmediate(s1);
        };
      };
      function onConnectTimeout(socket, opts) {
        if (socket == null) {
          return;
        }
        let message = "Connect Timeout Error";
        if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
          message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
        } else {
          message += ` (attempted address: ${opts.hostname}:${opts.port},`;
        }
        message += ` timeout: ${opts.timeout}ms)`;
        destroy(socket, new ConnectTimeoutError(message));
      }
      let lastUrlString = null;
      let lastProtocol = null;
      function getProtocolFromUrlString(urlString) {
        if (urlString === lastUrlString) {
          return lastProtocol;
        }
        const protocol = getProtocolFromUrlStringSlow(urlString);
        lastUrlString = urlString;
        lastProtocol = protocol;
        return protocol;
      }
      function getProtocolFromUrlStringSlow(urlString) {
        if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") {
          switch (urlString[4]) {
           case ":":
            return "http:";

           case "s":
            if (urlString[5] === ":") {
              return "https:";
            }
          }
        }
        return urlString.slice(0, urlString.indexOf(":") + 1);
      }
      const kEnumerableProperty = {
        __proto__: null,
        enumerable: true
      };
      const normalizedMethodRecordsBase = {
        delete: "DELETE",
        DELETE: "DELETE",
        get: "GET",
        GET: "GET",
        head: "HEAD",
        HEAD: "HEAD",
        options: "OPTIONS",
        OPTIONS: "OPTIONS",
        post: "POST",
        POST: "POST",
        put: "PUT",
        PUT: "PUT",
        query: "QUERY",
        QUERY: "QUERY"
      };
      const normalizedMethodRecords = {
        ...normalizedMethodRecordsBase,
        patch: "patch",
        PATCH: "PATCH"
      };
      Object.setPrototypeOf(normalizedMethodRecordsBase, null);
      Object.setPrototypeOf(normalizedMethodRecords, null);
      module.exports = {
        kEnumerableProperty: kEnumerableProperty,
        isDisturbed: isDisturbed,
        isBlobLike: isBlobLike,
        parseOrigin: parseOrigin,
        parseURL: parseURL,
        getServerName: getServerName,
        isStream: isStream,
        isIterable: isIterable,
        hasSafeIterator: hasSafeIterator,
        isAsyncIterable: isAsyncIterable,
        isDestroyed: isDestroyed,
        headerNameToString: headerNameToString,
        bufferToLowerCasedHeaderName: bufferToLowerCasedHeaderName,
        addListener: addListener,
        removeAllListeners: removeAllListeners,
        errorRequest: errorRequest,
        parseRawHeaders: parseRawHeaders,
        toRawHeaders: toRawHeaders,
        encodeRawHeaders: encodeRawHeaders,
        parseHeaders: parseHeaders,
        setHeader: setHeader,
        parseKeepAliveTimeout: parseKeepAliveTimeout,
        destroy: destroy,
        bodyLength: bodyLength,
        deepClone: deepClone,
        isBuffer: isBuffer,
        assertRequestHandler: assertRequestHandler,
        getSocketInfo: getSocketInfo,
        isFormDataLike: isFormDataLike,
        pathHasQueryOrFragment: pathHasQueryOrFragment,
        serializePathWithQuery: serializePathWithQuery,
        addAbortListener: addAbortListener,
        isValidHTTPToken: isValidHTTPToken,
        isValidHeaderValue: isValidHeaderValue,
        isTokenCharCode: isTokenCharCode,
        parseRangeHeader: parseRangeHeader,
        normalizedMethodRecordsBase: normalizedMethodRecordsBase,
        normalizedMethodRecords: normalizedMethodRecords,
        isValidPort: isValidPort,
        isHttpOrHttpsPrefixed: isHttpOrHttpsPrefixed,
        safeHTTPMethods: Object.freeze([ "GET", "HEAD", "OPTIONS", "TRACE" ]),
        wrapRequestBody: wrapRequestBody,
        setupConnectTimeout: setupConnectTimeout,
        getProtocolFromUrlString: getProtocolFromUrlString
      };
    }),
    637: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const assert = __nccwpck_require__(3049);
      const util = __nccwpck_require__(3440);
      const {channels: channels} = __nccwpck_require__(2414);
      const timers = __nccwpck_require__(6603);
      const {RequestContentLengthMismatchError: RequestContentLengthMismatchError, ResponseContentLengthMismatchError: ResponseContentLengthMismatchError, RequestAbortedError: RequestAbortedError, InvalidArgumentError: InvalidArgumentError, HeadersTimeoutError: HeadersTimeoutError, HeadersOverflowError: HeadersOverflowError, SocketError: SocketError, InformationalError: InformationalError, BodyTimeoutError: BodyTimeoutError, HTTPParserError: HTTPParserError, WebAssemblyNotSupportedError: WebAssemblyNotSupportedError, ResponseExceededMaxSizeError: ResponseExceededMaxSizeError} = __nccwpck_require__(1088);
      const {kUrl: kUrl, kReset: kReset, kClient: kClient, kParser: kParser, kBlocking: kBlocking, kRunning: kRunning, kPending: kPending, kSize: kSize, kWriting: kWriting, kQueue: kQueue, kNoRef: kNoRef, kKeepAliveDefaultTimeout: kKeepAliveDefaultTimeout, kHostHeader: kHostHeader, kPendingIdx: kPendingIdx, kRunningIdx: kRunningIdx, kError: kError, kPipelining: kPipelining, kSocket: kSocket, kKeepAliveTimeoutValue: kKeepAliveTimeoutValue, kMaxHeadersSize: kMaxHeadersSize, kKeepAliveMaxTimeout: kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold: kKeepAliveTimeoutThreshold, kHeadersTimeout: kHeadersTimeout, kBodyTimeout: kBodyTimeout, kStrictContentLength: kStrictContentLength, kMaxRequests: kMaxRequests, kCounter: kCounter, kMaxResponseSize: kMaxResponseSize, kOnError: kOnError, kResume: kResume, kHTTPContext: kHTTPContext, kClosed: kClosed, kUseMilo: kUseMilo} = __nccwpck_require__(6443);
      const constants = __nccwpck_require__(2824);
      const {H1Parser: H1Parser, getMiloEnabled: getMiloEnabled} = typeof esbuildDetection === "undefined" ? __nccwpck_require__(1969) : {};
      const EMPTY_BUF = Buffer.alloc(0);
      const FastBuffer = Buffer[Symbol.species];
      const removeAllListeners = util.removeAllListeners;
      const kIdleSocketValidation = Symbol("kIdleSocketValidation");
      const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
      const kSocketUsed = Symbol("kSocketUsed");
      const kTypeOfService = Symbol("kTypeOfService");
      let extractBody;
      function lazyllhttp() {
        if (typeof WebAssembly === "undefined") {
          throw new WebAssemblyNotSupportedError;
        }
        const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : undefined;
        let mod;
        let useWasmSIMD = true;
        if (process.arch === "riscv64") {
          useWasmSIMD = false;
        } else if (process.arch === "ppc64") {
          const [major, minor] = process.versions.node.split(".").map(n => parseInt(n, 10));
          if (major < 24 || major === 24 && minor < 12) {
            useWasmSIMD = false;
          }
        }
        if (process.env.UNDICI_NO_WASM_SIMD === "1") {
          useWasmSIMD = false;
        } else if (process.env.UNDICI_NO_WASM_SIMD === "0") {
          useWasmSIMD = true;
        }
        if (useWasmSIMD) {
          try {
            mod = new WebAssembly.Module(__nccwpck_require__(3434));
          } catch {}
        }
        if (!mod) {
          mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(3870));
        }
        return new WebAssembly.Instance(mod, {
          env: {
            wasm_on_url: (p, at, len) => 0,
            wasm_on_status: (p, at, len) => {
              assert(currentParser.ptr === p);
              const start = at - currentBufferPtr + currentBufferRef.byteOffset;
              return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
            },
            wasm_on_message_begin: p => {
              assert(currentParser.ptr === p);
              return currentParser.onMessageBegin();
            },
            wasm_on_header_field: (p, at, len) => {
              assert(currentParser.ptr === p);
              const start = at - currentBufferPtr + currentBufferRef.byteOffset;
              return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
            },
            wasm_on_header_value: (p, at, len) => {
              assert(currentParser.ptr === p);
              const start = at - currentBufferPtr + currentBufferRef.byteOffset;
              return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
            },
            wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
              assert(currentParser.ptr === p);
              return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
            },
            wasm_on_body: (p, at, len) => {
              assert(currentParser.ptr === p);
              const start = at - currentBufferPtr + currentBufferRef.byteOffset;
              return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
            },
            wasm_on_message_complete: p => {
              assert(currentParser.ptr === p);
              return currentParser.onMessageComplete();
            }
          }
        });
      }
      let llhttpInstance = null;
      let currentParser = null;
      let currentBufferRef = null;
      let currentBufferSize = 0;
      let currentBufferPtr = null;
      let currentBuffer = null;
      const USE_NATIVE_TIMER = 0;
      const USE_FAST_TIMER = 1;
      const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
      const TIMEOUT_BODY = 4 | USE_FAST_TIMER;
      const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
      class Parser {
        constructor(client, socket, {exports: exports}) {
          this.llhttp = exports;
          this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
          this.client = client;
          this.socket = socket;
          this.timeout = null;
          this.timeoutWeakRef = new WeakRef(this);
          this.timeoutValue = null;
          this.timeoutType = null;
          this.statusCode = 0;
          this.statusText = "";
          this.upgrade = false;
          this.headers = [];
          this.headersSize = 0;
          this.headersMaxSize = client[kMaxHeadersSize];
          this.shouldKeepAlive = false;
          this.paused = false;
          this.resume = this.resume.bind(this);
          this.bytesRead = 0;
          this.keepAlive = "";
          this.contentLength = -1;
          this.hasTransferEncoding = false;
          this.connection = "";
          this.maxResponseSize = client[kMaxResponseSize];
        }
        setTimeout(delay, type) {
          if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
            if (this.timeout) {
              timers.clearTimeout(this.timeout);
              this.timeout = null;
            }
            if (delay) {
              if (type & USE_FAST_TIMER) {
                this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
              } else {
                this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
                this.timeout?.unref();
              }
            }
            this.timeoutValue = delay;
          } else if (this.timeout) {
            if (this.timeout.refresh) {
              this.timeout.refresh();
            }
          }
          this.timeoutType = type;
        }
        resume() {
          if (this.socket.destroyed || !this.paused) {
            return;
          }
          assert(this.ptr != null);
          assert(currentParser === null);
          this.llhttp.llhttp_resume(this.ptr);
          assert(this.timeoutType === TIMEOUT_BODY);
          if (this.timeout) {
            if (this.timeout.refresh) {
              this.timeout.refresh();
            }
          }
          this.paused = false;
          this.execute(this.socket.read() || EMPTY_BUF);
          this.readMore();
        }
        readMore() {
          while (!this.paused && this.ptr) {
            const chunk = this.socket.read();
            if (chunk === null) {
              break;
            }
            this.execute(chunk);
          }
        }
        execute(chunk) {
          assert(currentParser === null);
          assert(this.ptr != null);
          assert(!this.paused);
          const {socket: socket, llhttp: llhttp} = this;
          if (chunk.length > currentBufferSize) {
            if (currentBufferPtr) {
              llhttp.free(currentBufferPtr);
            }
            currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
            currentBufferPtr = llhttp.malloc(currentBufferSize);
          }
          if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) {
            currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
          }
          currentBuffer.set(chunk);
          try {
            let ret;
            try {
              currentBufferRef = chunk;
              currentParser = this;
              ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
            } finally {
              currentParser = null;
              currentBufferRef = null;
            }
            if (ret !== constants.ERROR.OK) {
              const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
              if (ret === constants.ERROR.PAUSED_UPGRADE) {
                this.onUpgrade(data);
              } else if (ret === constants.ERROR.PAUSED) {
                this.paused = true;
                socket.unshift(data);
              } else {
                throw this.createError(ret, data);
              }
            }
          } catch (err) {
            util.destroy(socket, err);
          }
        }
        finish() {
          assert(currentParser === null);
          assert(this.ptr != null);
          const {llhttp: llhttp} = this;
          if (this.paused) {
            let data;
            do {
              llhttp.llhttp_resume(this.ptr);
              this.paused = false;
              data = this.socket.read() || EMPTY_BUF;
              this.execute(data);
            } while (this.paused && data.length > 0);
            if (this.paused) {
              llhttp.llhttp_resume(this.ptr);
              this.paused = false;
            }
          }
          let ret;
          try {
            currentParser = this;
            ret = llhttp.llhttp_finish(this.ptr);
          } finally {
            currentParser = null;
          }
          if (ret === constants.ERROR.OK) {
            return null;
          }
          if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
            this.paused = true;
            return null;
          }
          return this.createError(ret, EMPTY_BUF);
        }
        createError(ret, data) {
          const {llhttp: llhttp, contentLength: contentLength, bytesRead: bytesRead} = this;
          if (contentLength !== -1 && bytesRead !== contentLength) {
            return new ResponseContentLengthMismatchError;
          }
          const ptr = llhttp.llhttp_get_error_reason(this.ptr);
          let message = "";
          if (ptr) {
            const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
            message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
          }
          return new HTTPParserError(message, constants.ERROR[ret], data);
        }
        destroy() {
          assert(currentParser === null);
          assert(this.ptr != null);
          this.llhttp.llhttp_free(this.ptr);
          this.ptr = null;
          this.timeout && timers.clearTimeout(this.timeout);
          this.timeout = null;
          this.timeoutValue = null;
          this.timeoutType = null;
          this.paused = false;
        }
        onStatus(buf) {
          this.statusText = buf.toString();
          return 0;
        }
        onMessageBegin() {
          const {socket: socket, client: client} = this;
          if (socket.destroyed) {
            return -1;
          }
          if (client[kRunning] === 0) {
            util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
            return -1;
          }
          const request = client[kQueue][client[kRunningIdx]];
          if (!request) {
            return -1;
          }
          request.onResponseStarted();
          return 0;
        }
        onHeaderField(buf) {
          const len = this.headers.length;
          if ((len & 1) === 0) {
            this.headers.push(buf);
          } else {
            this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]);
          }
          this.trackHeader(buf.length);
          return 0;
        }
        onHeaderValue(buf) {
          let len = this.headers.length;
          const isContinuation = (len & 1) === 0;
          if ((len & 1) === 1) {
            this.headers.push(buf);
            len += 1;
          } else {
            this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]);
          }
          const key = this.headers[len - 2];
          if (key.length === 10) {
            const headerName = util.bufferToLowerCasedHeaderName(key);
            if (headerName === "keep-alive") {
              this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
            } else if (headerName === "connection") {
              this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
            }
          } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
            if (this.contentLength === -1) {
              this.contentLength = 0;
            }
            for (let i = 0; i < buf.length; i++) {
              this.contentLength = this.contentLength * 10 + (buf[i] - 48);
            }
          } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") {
            this.hasTransferEncoding = true;
          }
          this.trackHeader(buf.length);
          return 0;
        }
        trackHeader(len) {
          this.headersSize += len;
          if (this.headersSize >= this.headersMaxSize) {
            util.destroy(this.socket, new HeadersOverflowError);
          }
        }
        onUpgrade(head) {
          const {upgrade: upgrade, client: client, socket: socket, headers: headers, statusCode: statusCode, statusText: statusText} = this;
          assert(upgrade);
          assert(client[kSocket] === socket);
          assert(!socket.destroyed);
          assert(!this.paused);
          assert((headers.length & 1) === 0);
          const request = client[kQueue][client[kRunningIdx]];
          assert(request);
          assert(request.upgrade || request.method === "CONNECT");
          this.statusCode = 0;
          this.statusText = "";
          this.shouldKeepAlive = false;
          this.headers = [];
          this.headersSize = 0;
          socket.unshift(head);
          socket[kParser].destroy();
          socket[kParser] = null;
          socket[kClient] = null;
          socket[kError] = null;
          removeAllListeners(socket);
          client[kSocket] = null;
          client[kHTTPContext] = null;
          client[kQueue][client[kRunningIdx]++] = null;
          client.emit("disconnect", client[kUrl], [ client ], new InformationalError("upgrade"));
          try {
            request.onRequestUpgrade(statusCode, headers, socket, statusText);
          } catch (err) {
            util.errorRequest(client, request, err);
            util.destroy(socket, err);
          }
          client[kResume]();
        }
        onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
          const {client: client, socket: socket, headers: headers, statusText: statusText} = this;
          if (socket.destroyed) {
            return -1;
          }
          if (client[kRunning] === 0) {
            util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
            return -1;
          }
          const request = client[kQueue][client[kRunningIdx]];
          if (!request) {
            return -1;
          }
          assert(!this.upgrade);
          assert(this.statusCode < 200);
          if (statusCode === 100) {
            util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
            return -1;
          }
          if (upgrade && !request.upgrade) {
            util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
            return -1;
          }
          assert(this.timeoutType === TIMEOUT_HEADERS);
          this.statusCode = statusCode;
          this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
          if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
            if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) {
              this.shouldKeepAlive = false;
            }
            this.contentLength = -1;
          }
          if (this.statusCode >= 200) {
            const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
            this.setTimeout(bodyTimeout, TIMEOUT_BODY);
          } else if (this.timeout) {
            if (this.timeout.refresh) {
              this.timeout.refresh();
            }
          }
          if (request.method === "CONNECT") {
            assert(client[kRunning] === 1);
            this.upgrade = true;
            return 2;
          }
          if (upgrade) {
            assert(client[kRunning] === 1);
            this.upgrade = true;
            return 2;
          }
          assert((this.headers.length & 1) === 0);
          this.headers = [];
          this.headersSize = 0;
          if (this.shouldKeepAlive && client[kPipelining]) {
            const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
            if (keepAliveTimeout != null) {
              const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
              if (timeout <= 0) {
                socket[kReset] = true;
              } else {
                client[kKeepAliveTimeoutValue] = timeout;
              }
            } else {
              client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
            }
          } else {
            socket[kReset] = true;
          }
          const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
          if (request.aborted) {
            return -1;
          }
          if (request.method === "HEAD") {
            return 1;
          }
          if (statusCode < 200) {
            return 1;
          }
          if (socket[kBlocking]) {
            socket[kBlocking] = false;
            client[kResume]();
          }
          return pause ? constants.ERROR.PAUSED : 0;
        }
        onBody(buf) {
          const {client: client, socket: socket, statusCode: statusCode, maxResponseSize: maxResponseSize} = this;
          if (socket.destroyed) {
            return -1;
          }
          const request = client[kQueue][client[kRunningIdx]];
          assert(request);
          assert(this.timeoutType === TIMEOUT_BODY);
          if (this.timeout) {
            if (this.timeout.refresh) {
              this.timeout.refresh();
            }
          }
          assert(statusCode >= 200);
          if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
            util.destroy(socket, new ResponseExceededMaxSizeError);
            return -1;
          }
          this.bytesRead += buf.length;
          if (request.onResponseData(buf) === false) {
            return constants.ERROR.PAUSED;
          }
          return 0;
        }
        onMessageComplete() {
          const {client: client, socket: socket, statusCode: statusCode, upgrade: upgrade, headers: headers, contentLength: contentLength, bytesRead: bytesRead, shouldKeepAlive: shouldKeepAlive} = this;
          if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
            return -1;
          }
          if (upgrade) {
            return 0;
          }
          assert(statusCode >= 100);
          assert((this.headers.length & 1) === 0);
          const request = client[kQueue][client[kRunningIdx]];
          assert(request);
          this.statusCode = 0;
          this.statusText = "";
          this.bytesRead = 0;
          this.contentLength = -1;
          this.hasTransferEncoding = false;
          this.keepAlive = "";
          this.connection = "";
          this.headers = [];
          this.headersSize = 0;
          if (statusCode < 200) {
            return 0;
          }
          if (contentLength !== -1 && bytesRead !== contentLength) {
            util.destroy(socket, new ResponseContentLengthMismatchError);
            return -1;
          }
          request.onResponseEnd(headers);
          client[kQueue][client[kRunningIdx]++] = null;
          socket[kSocketUsed] = client[kPending] === 0;
          if (socket[kWriting]) {
            assert(client[kRunning] === 0);
            util.destroy(socket, new InformationalError("reset"));
            return constants.ERROR.PAUSED;
          } else if (!shouldKeepAlive) {
            util.destroy(socket, new InformationalError("reset"));
            return constants.ERROR.PAUSED;
          } else if (socket[kReset] && client[kRunning] === 0) {
            util.destroy(socket, new InformationalError("reset"));
            return constants.ERROR.PAUSED;
          } else if (client[kPipelining] == null || client[kPipelining] === 1) {
            setImmediate(client[kResume]);
          } else {
            client[kResume]();
          }
          return 0;
        }
      }
      function onParserTimeout(parserWeakRef) {
        const parser = parserWeakRef.deref();
        if (!parser) {
          return;
        }
        const {socket: socket, timeoutType: timeoutType, client: client, paused: paused} = parser;
        if (timeoutType === TIMEOUT_HEADERS) {
          if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
            assert(!paused, "cannot be paused while waiting for headers");
            util.destroy(socket, new HeadersTimeoutError);
          }
        } else if (timeoutType === TIMEOUT_BODY) {
          if (!paused) {
            util.destroy(socket, new BodyTimeoutError);
          }
        } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
          assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
          util.destroy(socket, new InformationalError("socket idle timeout"));
        }
      }
      function connectH1(client, socket) {
        client[kSocket] = socket;
        if (!llhttpInstance) {
          llhttpInstance = lazyllhttp();
        }
        if (socket.errored) {
          throw socket.errored;
        }
        if (socket.destroyed) {
          throw new SocketError("destroyed");
        }
        socket[kNoRef] = false;
        socket[kWriting] = false;
        socket[kReset] = false;
        socket[kBlocking] = false;
        socket[kIdleSocketValidation] = 0;
        socket[kIdleSocketValidationTimeout] = null;
        socket[kSocketUsed] = false;
        socket[kParser] = typeof esbuildDetection === "undefined" && (client[kUseMilo] ?? getMiloEnabled()) ? new H1Parser(client, socket) : new Parser(client, socket, llhttpInstance);
        util.addListener(socket, "error", onHttpSocketError);
        util.addListener(socket, "readable", onHttpSocketReadable);
        util.addListener(socket, "end", onHttpSocketEnd);
        util.addListener(socket, "close", onHttpSocketClose);
        socket[kClosed] = false;
        socket.on("close", onSocketClose);
        return {
          version: "h1",
          defaultPipelining: 1,
          write(request) {
            return writeH1(client, request);
          },
          resume() {
            resumeH1(client);
          },
          destroy(err, callback) {
            if (socket[kClosed]) {
              queueMicrotask(callback);
            } else {
              socket.on("close", callback);
              socket.destroy(err);
            }
          },
          get destroyed() {
            return socket.destroyed;
          },
          busy(request) {
            if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
              return true;
            }
            if (request) {
              if (client[kRunning] > 0 && !request.idempotent) {
                return true;
              }
              if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) {
                return true;
              }
              if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) {
                return true;
              }
            }
            return false;
          }
        };
      }
      function onHttpSocketError(err) {
        const parser = this[kParser];
        if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
          const parserErr = parser.finish();
          if (parserErr) {
            this[kError] = parserErr;
            this[kClient][kOnError](parserErr);
          }
          return;
        }
        this[kError] = err;
        this[kClient][kOnError](err);
      }
      function onHttpSocketReadable() {
        this[kParser]?.readMore();
      }
      function onHttpSocketEnd() {
        const parser = this[kParser];
        if (parser.statusCode && !parser.shouldKeepAlive) {
          const parserErr = parser.finish();
          if (parserErr) {
            util.destroy(this, parserErr);
          }
          return;
        }
        util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
      }
      function onHttpSocketClose() {
        const parser = this[kParser];
        clearIdleSocketValidation(this);
        if (parser) {
          if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
            this[kError] = parser.finish() || this[kError];
          }
          this[kParser].destroy();
          this[kParser] = null;
        }
        const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
        const client = this[kClient];
        client[kSocket] = null;
        client[kHTTPContext] = null;
        if (client.destroyed) {
          assert(client[kPending] === 0);
          const requests = client[kQueue].splice(client[kRunningIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            util.errorRequest(client, request, err);
          }
        } else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
          const request = client[kQueue][client[kRunningIdx]];
          client[kQueue][client[kRunningIdx]++] = null;
          util.errorRequest(client, request, err);
        }
        client[kPendingIdx] = client[kRunningIdx];
        assert(client[kRunning] === 0);
        client.emit("disconnect", client[kUrl], [ client ], err);
        client[kResume]();
      }
      function onSocketClose() {
        this[kClosed] = true;
      }
      function clearIdleSocketValidation(socket) {
        if (socket[kIdleSocketValidationTimeout]) {
          clearImmediate(socket[kIdleSocketValidationTimeout]);
          socket[kIdleSocketValidationTimeout] = null;
        }
        socket[kIdleSocketValidation] = 0;
      }
      function scheduleIdleSocketValidation(client, socket) {
        socket[kIdleSocketValidation] = 1;
        socket[kIdleSocketValidationTimeout] = setImmediate(() => {
          socket[kIdleSocketValidationTimeout] = null;
          socket[kIdleSocketValidation] = 2;
          if (client[kSocket] === socket && !socket.destroyed) {
            client[kResume]();
          }
        });
      }
      function resumeH1(client) {
        const socket = client[kSocket];
        if (socket && !socket.destroyed) {
          if (client[kSize] === 0) {
            if (!socket[kNoRef] && socket.unref) {
              socket.unref();
              socket[kNoRef] = true;
            }
          } else if (socket[kNoRef] && socket.ref) {
            socket.ref();
            socket[kNoRef] = false;
          }
          if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
            if (socket[kIdleSocketValidation] === 0) {
              scheduleIdleSocketValidation(client, socket);
              socket[kParser].readMore();
              if (socket.destroyed) {
                return;
              }
              return;
            }
            if (socket[kIdleSocketValidation] === 1) {
              socket[kParser].readMore();
              if (socket.destroyed) {
                return;
              }
              return;
            }
          }
          if (client[kRunning] === 0) {
            socket[kParser].readMore();
            if (socket.destroyed) {
              return;
            }
          }
          if (client[kSize] === 0) {
            if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
              socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
            }
          } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
            if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
              const request = client[kQueue][client[kRunningIdx]];
              const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
              socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
            }
          }
        }
      }
      function shouldSendContentLength(method) {
        return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
      }
      function setTypeOfService(socket, request) {
        if (typeof socket.setTypeOfService !== "function") {
          return;
        }
        const typeOfService = request.typeOfService;
        if (typeOfService === undefined) {
          return;
        }
        const currentTypeOfService = socket[kTypeOfService];
        if (currentTypeOfService === typeOfService) {
          return;
        }
        try {
          socket.setTypeOfService(typeOfService);
          socket[kTypeOfService] = typeOfService;
        } catch {}
      }
      function writeH1(client, request) {
        const {method: method, path: path, host: host, upgrade: upgrade, blocking: blocking, reset: reset} = request;
        let {body: body, headers: headers, contentLength: contentLength} = request;
        const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
        if (util.isFormDataLike(body)) {
          if (!extractBody) {
            extractBody = __nccwpck_require__(2260).extractBody;
          }
          const [bodyStream, contentType] = extractBody(body);
          if (request.contentType == null) {
            headers.push("content-type", contentType);
          }
          body = bodyStream.stream;
          contentLength = bodyStream.length;
        } else if (util.isBlobLike(body) && request.contentType == null) {
          const contentType = body.type;
          if (contentType) {
            const contentTypeValue = `${contentType}`;
            if (!util.isValidHeaderValue(contentTypeValue)) {
              util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
              return false;
            }
            headers.push("content-type", contentTypeValue);
          }
        }
        if (body && typeof body.read === "function") {
          body.read(0);
        }
        const bodyLength = util.bodyLength(body);
        contentLength = bodyLength ?? contentLength;
        if (contentLength === null) {
          contentLength = request.contentLength;
        }
        if (contentLength === 0 && !expectsPayload) {
          contentLength = null;
        }
        if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
          if (client[kStrictContentLength]) {
            util.errorRequest(client, request, new RequestContentLengthMismatchError);
            return false;
          }
          process.emitWarning(new RequestContentLengthMismatchError);
        }
        const socket = client[kSocket];
        clearIdleSocketValidation(socket);
        const abort = err => {
          if (request.aborted || request.completed) {
            return;
          }
          util.errorRequest(client, request, err || new RequestAbortedError);
          util.destroy(body);
          util.destroy(socket, new InformationalError("aborted"));
        };
        try {
          request.onRequestStart(abort, null);
        } catch (err) {
          util.errorRequest(client, request, err);
        }
        if (request.aborted) {
          return false;
        }
        if (method === "HEAD") {
          socket[kReset] = true;
        }
        if (upgrade || method === "CONNECT") {
          socket[kReset] = true;
        }
        if (reset != null) {
          socket[kReset] = reset;
        }
        if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
          socket[kReset] = true;
        }
        if (blocking) {
          socket[kBlocking] = true;
        }
        setTypeOfService(socket, request);
        let header = `${method} ${path} HTTP/1.1\r\n`;
        if (typeof host === "string") {
          header += `host: ${host}\r\n`;
        } else {
          header += client[kHostHeader];
        }
        if (upgrade) {
          header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
        } else if (client[kPipelining] && !socket[kReset]) {
          header += "connection: keep-alive\r\n";
        } else {
          header += "connection: close\r\n";
        }
        if (Array.isArray(headers)) {
          for (let n = 0; n < headers.length; n += 2) {
            const key = headers[n + 0];
            const val = headers[n + 1];
            if (Array.isArray(val)) {
              for (let i = 0; i < val.length; i++) {
                header += `${key}: ${val[i]}\r\n`;
              }
            } else {
              header += `${key}: ${val}\r\n`;
            }
          }
        }
        if (channels.sendHeaders.hasSubscribers) {
          channels.sendHeaders.publish({
            request: request,
            headers: header,
            socket: socket
          });
        }
        if (!body || bodyLength === 0) {
          writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
        } else if (util.isBuffer(body)) {
          writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
        } else if (util.isBlobLike(body)) {
          if (typeof body.stream === "function") {
            writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
          } else {
            writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
          }
        } else if (util.isStream(body)) {
          writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
        } else if (util.isIterable(body)) {
          writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
        } else {
          assert(false);
        }
        return true;
      }
      function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
        assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
        let finished = false;
        const writer = new AsyncWriter({
          abort: abort,
          socket: socket,
          request: request,
          contentLength: contentLength,
          client: client,
          expectsPayload: expectsPayload,
          header: header
        });
        const onData = function(chunk) {
          if (finished) {
            return;
          }
          try {
            if (!writer.write(chunk) && this.pause) {
              this.pause();
            }
          } catch (err) {
            util.destroy(this, err);
          }
        };
        const onDrain = function() {
          if (finished) {
            return;
          }
          if (body.resume) {
            body.resume();
          }
        };
        const onClose = function() {
          queueMicrotask(() => {
            body.removeListener("error", onFinished);
          });
          if (!finished) {
            const err = new RequestAbortedError;
            queueMicrotask(() => onFinished(err));
          }
        };
        const onFinished = function(err) {
          if (finished) {
            return;
          }
          finished = true;
          assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
          socket.off("drain", onDrain).off("error", onFinished);
          body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
          if (!err) {
            try {
              writer.end();
            } catch (er) {
              err = er;
            }
          }
          writer.destroy(err);
          if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) {
            util.destroy(body, err);
          } else {
            util.destroy(body);
          }
        };
        body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
        if (body.resume) {
          body.resume();
        }
        socket.on("drain", onDrain).on("error", onFinished);
        if (body.errorEmitted ?? body.errored) {
          setImmediate(onFinished, body.errored);
        } else if (body.endEmitted ?? body.readableEnded) {
          setImmediate(onFinished, null);
        }
        if (body.closeEmitted ?? body.closed) {
          setImmediate(onClose);
        }
      }
      function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
        try {
          if (!body) {
            if (contentLength === 0) {
              socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
            } else {
              assert(contentLength === null, "no body must not have content length");
              socket.write(`${header}\r\n`, "latin1");
            }
          } else if (util.isBuffer(body)) {
            assert(contentLength === body.byteLength, "buffer body must have content length");
            socket.cork();
            socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
            socket.write(body);
            socket.uncork();
            request.onBodySent(body);
            if (!expectsPayload && request.reset !== false) {
              socket[kReset] = true;
            }
          }
          request.onRequestSent();
          client[kResume]();
        } catch (err) {
          abort(err);
        }
      }
      async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
        try {
          if (contentLength != null && contentLength !== body.size) {
            throw new RequestContentLengthMismatchError;
          }
          const buffer = Buffer.from(await body.arrayBuffer());
          socket.cork();
          socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
          socket.write(buffer);
          socket.uncork();
          request.onBodySent(buffer);
          request.onRequestSent();
          if (!expectsPayload && request.reset !== false) {
            socket[kReset] = true;
          }
          client[kResume]();
        } catch (err) {
          abort(err);
        }
      }
      async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
        assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
        let callback = null;
        function onDrain() {
          if (callback) {
            const cb = callback;
            callback = null;
            cb();
          }
        }
        const waitForDrain = () => new Promise((resolve, reject) => {
          assert(callback === null);
          if (socket[kError]) {
            reject(socket[kError]);
          } else {
            callback = resolve;
          }
        });
        socket.on("close", onDrain).on("drain", onDrain);
        const writer = new AsyncWriter({
          abort: abort,
          socket: socket,
          request: request,
          contentLength: contentLength,
          client: client,
          expectsPayload: expectsPayload,
          header: header
        });
        try {
          for await (const chunk of body) {
            if (socket[kError]) {
              throw socket[kError];
            }
            if (!writer.write(chunk)) {
              await waitForDrain();
            }
          }
          writer.end();
        } catch (err) {
          writer.destroy(err);
        } finally {
          socket.off("close", onDrain).off("drain", onDrain);
        }
      }
      class AsyncWriter {
        constructor({abort: abort, socket: socket, request: request, contentLength: contentLength, client: client, expectsPayload: expectsPayload, header: header}) {
          this.socket = socket;
          this.request = request;
          this.contentLength = contentLength;
          this.client = client;
          this.bytesWritten = 0;
          this.expectsPayload = expectsPayload;
          this.header = header;
          this.abort = abort;
          this.lengthMismatch = false;
          socket[kWriting] = true;
        }
        onLengthMismatch() {
          this.socket[kReset] = true;
          if (!this.lengthMismatch) {
            this.lengthMismatch = true;
            process.emitWarning(new RequestContentLengthMismatchError);
          }
        }
        write(chunk) {
          const {socket: socket, request: request, contentLength: contentLength, client: client, bytesWritten: bytesWritten, expectsPayload: expectsPayload, header: header} = this;
          if (socket[kError]) {
            throw socket[kError];
          }
          if (socket.destroyed) {
            return false;
          }
          let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
          if (!len) {
            return true;
          }
          if (contentLength !== null && bytesWritten + len > contentLength) {
            if (client[kStrictContentLength]) {
              throw new RequestContentLengthMismatchError;
            }
            this.onLengthMismatch();
            const remaining = contentLength - bytesWritten;
            if (remaining === 0) {
              return true;
            }
            chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
            len = remaining;
          }
          socket.cork();
          if (bytesWritten === 0) {
            if (!expectsPayload && request.reset !== false) {
              socket[kReset] = true;
            }
            if (contentLength === null) {
              socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
            } else {
              socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
            }
          }
          if (contentLength === null) {
            socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
          }
          this.bytesWritten += len;
          const ret = socket.write(chunk);
          socket.uncork();
          request.onBodySent(chunk);
          if (!ret) {
            if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
              if (socket[kParser].timeout.refresh) {
                socket[kParser].timeout.refresh();
              }
            }
          }
          return ret;
        }
        end() {
          const {socket: socket, contentLength: contentLength, client: client, bytesWritten: bytesWritten, expectsPayload: expectsPayload, header: header, request: request} = this;
          request.onRequestSent();
          socket[kWriting] = false;
          if (socket[kError]) {
            throw socket[kError];
          }
          if (socket.destroyed) {
            return;
          }
          if (bytesWritten === 0) {
            if (expectsPayload) {
              socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
            } else {
              socket.write(`${header}\r\n`, "latin1");
            }
          } else if (contentLength === null) {
            socket.write("\r\n0\r\n\r\n", "latin1");
          }
          if (contentLength !== null && bytesWritten !== contentLength) {
            if (client[kStrictContentLength]) {
              throw new RequestContentLengthMismatchError;
            }
            this.onLengthMismatch();
          }
          if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
            if (socket[kParser].timeout.refresh) {
              socket[kParser].timeout.refresh();
            }
          }
          client[kResume]();
        }
        destroy(err) {
          const {socket: socket, client: client, abort: abort} = this;
          socket[kWriting] = false;
          if (err) {
            assert(client[kRunning] <= 1, "pipeline should only contain this request");
            abort(err);
          }
        }
      }
      module.exports = connectH1;
    }),
    3701: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const assert = __nccwpck_require__(3049);
      const net = __nccwpck_require__(7030);
      const http = __nccwpck_require__(7239);
      const util = __nccwpck_require__(3440);
      const {ClientStats: ClientStats} = __nccwpck_require__(6854);
      const {channels: channels} = __nccwpck_require__(2414);
      const Request = __nccwpck_require__(4655);
      const DispatcherBase = __nccwpck_require__(1841);
      const {InvalidArgumentError: InvalidArgumentError, InformationalError: InformationalError, ClientDestroyedError: ClientDestroyedError} = __nccwpck_require__(1088);
      const buildConnector = __nccwpck_require__(9136);
      const {kUrl: kUrl, kServerName: kServerName, kClient: kClient, kBusy: kBusy, kConnect: kConnect, kResuming: kResuming, kRunning: kRunning, kPending: kPending, kSize: kSize, kQueue: kQueue, kConnected: kConnected, kConnecting: kConnecting, kNeedDrain: kNeedDrain, kKeepAliveDefaultTimeout: kKeepAliveDefaultTimeout, kHostHeader: kHostHeader, kPendingIdx: kPendingIdx, kRunningIdx: kRunningIdx, kError: kError, kPipelining: kPipelining, kKeepAliveTimeoutValue: kKeepAliveTimeoutValue, kMaxHeadersSize: kMaxHeadersSize, kKeepAliveMaxTimeout: kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold: kKeepAliveTimeoutThreshold, kHeadersTimeout: kHeadersTimeout, kBodyTimeout: kBodyTimeout, kStrictContentLength: kStrictContentLength, kConnector: kConnector, kMaxRequests: kMaxRequests, kCounter: kCounter, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch, kLocalAddress: kLocalAddress, kMaxResponseSize: kMaxResponseSize, kOnError: kOnError, kHTTPContext: kHTTPContext, kMaxConcurrentStreams: kMaxConcurrentStreams, kHostAuthority: kHostAuthority, kResume: kResume, kHTTP2Options: kHTTP2Options, kUseMilo: kUseMilo} = __nccwpck_require__(6443);
      const connectH1 = __nccwpck_require__(637);
      const connectH2 = __nccwpck_require__(2260);
      const kClosedResolve = Symbol("kClosedResolve");
      const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
        throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
      };
      const noop = () => {};
      function getPipelining(client) {
        return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
      }
      let h2NamespaceOptsWarning = false;
      function emitH2OptionsNamespaceWarning(optName) {
        if (h2NamespaceOptsWarning === true) return;
        process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
          code: "UNDICI-H2-OPTIONS"
        });
        h2NamespaceOptsWarning = true;
      }
      function getMaxConcurrent(client) {
        if (client[kHTTPContext]?.version === "h2") {
          return client[kMaxConcurrentStreams];
        }
        return getPipelining(client);
      }
      class Client extends DispatcherBase {
        constructor(url, {maxHeaderSize: maxHeaderSize, headersTimeout: headersTimeout, socketTimeout: socketTimeout, requestTimeout: requestTimeout, connectTimeout: connectTimeout, bodyTimeout: bodyTimeout, idleTimeout: idleTimeout, keepAlive: keepAlive, keepAliveTimeout: keepAliveTimeout, maxKeepAliveTimeout: maxKeepAliveTimeout, keepAliveMaxTimeout: keepAliveMaxTimeout, keepAliveTimeoutThreshold: keepAliveTimeoutThreshold, socketPath: socketPath, pipelining: pipelining, tls: tls, strictContentLength: strictContentLength, maxCachedSessions: maxCachedSessions, connect: connect, maxRequestsPerClient: maxRequestsPerClient, localAddress: localAddress, maxResponseSize: maxResponseSize, autoSelectFamily: autoSelectFamily, autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout, maxConcurrentStreams: maxConcurrentStreams, allowH2: allowH2, useH2c: useH2c, initialWindowSize: initialWindowSize, connectionWindowSize: connectionWindowSize, pingInterval: pingInterval, useMilo: useMilo, webSocket: webSocket, h2Options: h2Options, eventSource: eventSource} = {}) {
          if (keepAlive !== undefined) {
            throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
          }
          if (socketTimeout !== undefined) {
            throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
          }
          if (requestTimeout !== undefined) {
            throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
          }
          if (idleTimeout !== undefined) {
            throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
          }
          if (maxKeepAliveTimeout !== undefined) {
            throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
          }
          if (maxHeaderSize != null) {
            if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
              throw new InvalidArgumentError("invalid maxHeaderSize");
            }
          } else {
            maxHeaderSize = getDefaultNodeMaxHeaderSize();
          }
          if (socketPath != null && typeof socketPath !== "string") {
            throw new InvalidArgumentError("invalid socketPath");
          }
          if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
            throw new InvalidArgumentError("invalid connectTimeout");
          }
          if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
            throw new InvalidArgumentError("invalid keepAliveTimeout");
          }
          if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
            throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
          }
          if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
            throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
          }
          if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
            throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
          }
          if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
            throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
          }
          if (connect != null && typeof connect !== "function" && typeof connect !== "object") {
            throw new InvalidArgumentError("connect must be a function or an object");
          }
          if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
            throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
          }
          if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) {
            throw new InvalidArgumentError("localAddress must be valid string IP address");
          }
          if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
            throw new InvalidArgumentError("maxResponseSize must be a positive number");
          }
          if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) {
            throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
          }
          if (allowH2 != null && typeof allowH2 !== "boolean") {
            throw new InvalidArgumentError("allowH2 must be a valid boolean value");
          }
          if (allowH2 !== false) {
            if (h2Options != null) {
              if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") {
                throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
              }
              if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
                throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
              }
              if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
                throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
              }
              if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
                throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
              }
              if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
                throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
              }
            } else {
              if (useH2c != null && typeof useH2c !== "boolean") {
                emitH2OptionsNamespaceWarning("useH2c");
                throw new InvalidArgumentError("useH2c must be a valid boolean value");
              }
              if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
                emitH2OptionsNamespaceWarning("maxConcurrentStreams");
                throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
              }
              if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
                emitH2OptionsNamespaceWarning("initialWindowSize");
                throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
              }
              if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
                emitH2OptionsNamespaceWarning("connectionWindowSize");
                throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
              }
              if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
                emitH2OptionsNamespaceWarning("pingInterval");
                throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
              }
            }
          }
          super({
            webSocket: webSocket,
            eventSource: eventSource
          });
          if (typeof connect !== "function") {
            connect = buildConnector({
              ...tls,
              maxCachedSessions: maxCachedSessions,
              allowH2: allowH2,
              socketPath: socketPath,
              useH2c: h2Options?.useH2c ?? useH2c,
              timeout: connectTimeout,
              ...typeof autoSelectFamily === "boolean" ? {
                autoSelectFamily: autoSelectFamily,
                autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout
              } : undefined,
              ...connect
            });
          } else {
            const customConnect = connect;
            connect = (opts, callback) => customConnect({
              ...opts,
              ...socketPath != null ? {
                socketPath: socketPath
              } : null,
              ...allowH2 != null ? {
                allowH2: allowH2
              } : null
            }, callback);
          }
          this[kUrl] = util.parseOrigin(url);
          this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
          this[kConnector] = connect;
          this[kPipelining] = pipelining != null ? pipelining : 1;
          this[kMaxHeadersSize] = maxHeaderSize;
          this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
          this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
          this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
          this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
          this[kServerName] = null;
          this[kLocalAddress] = localAddress != null ? localAddress : null;
          this[kResuming] = 0;
          this[kNeedDrain] = 0;
          this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
          this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
          this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
          this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
          this[kMaxRequests] = maxRequestsPerClient;
          this[kClosedResolve] = null;
          this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
          this[kHTTPContext] = null;
          this[kHTTP2Options] = {
            pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
            connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
            maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
            sessionOptions: {
              initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
            }
          };
          this[kUseMilo] = useMilo;
          this[kQueue] = [];
          this[kRunningIdx] = 0;
          this[kPendingIdx] = 0;
          this[kResume] = sync => resume(this, sync);
          this[kOnError] = err => onError(this, err);
        }
        get pipelining() {
          return this[kPipelining];
        }
        set pipelining(value) {
          this[kPipelining] = value;
          this[kResume](true);
        }
        get stats() {
          return new ClientStats(this);
        }
        get [kPending]() {
          return this[kQueue].length - this[kPendingIdx];
        }
        get [kRunning]() {
          return this[kPendingIdx] - this[kRunningIdx];
        }
        get [kSize]() {
          return this[kQueue].length - this[kRunningIdx];
        }
        get [kConnected]() {
          return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
        }
        get [kBusy]() {
          const allowsMux = this[kHTTPContext]?.version === "h2";
          return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
        }
        [kConnect](cb) {
          connect(this);
          this.once("connect", cb);
        }
        [kDispatch](opts, handler) {
          const request = new Request(this[kUrl].origin, opts, handler);
          this[kQueue].push(request);
          if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
            this[kResuming] = 1;
            queueMicrotask(() => resume(this));
          } else {
            this[kResume](true);
          }
          if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
            this[kNeedDrain] = 2;
          }
          return this[kNeedDrain] < 2;
        }
        [kClose]() {
          return new Promise(resolve => {
            if (this[kSize]) {
              this[kClosedResolve] = resolve;
            } else {
              resolve(null);
            }
          });
        }
        [kDestroy](err) {
          return new Promise(resolve => {
            const requests = this[kQueue].splice(this[kPendingIdx]);
            for (let i = 0; i < requests.length; i++) {
              const request = requests[i];
              if (request != null) {
                util.errorRequest(this, request, err);
              }
            }
            const callback = () => {
              if (this[kClosedResolve]) {
                this[kClosedResolve]();
                this[kClosedResolve] = null;
              }
              resolve(null);
            };
            if (this[kHTTPContext]) {
              this[kHTTPContext].destroy(err, callback);
              this[kHTTPContext] = null;
            } else {
              queueMicrotask(callback);
            }
            this[kResume]();
          });
        }
      }
      function onError(client, err) {
        if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
          assert(client[kPendingIdx] === client[kRunningIdx]);
          const requests = client[kQueue].splice(client[kRunningIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            if (request != null) {
              util.errorRequest(client, request, err);
            }
          }
          assert(client[kSize] === 0);
        }
      }
      function connect(client) {
        assert(!client[kConnecting]);
        assert(!client[kHTTPContext]);
        let {host: host, hostname: hostname, protocol: protocol, port: port} = client[kUrl];
        if (hostname[0] === "[") {
          const idx = hostname.indexOf("]");
          assert(idx !== -1);
          const ip = hostname.substring(1, idx);
          assert(net.isIPv6(ip));
          hostname = ip;
        }
        client[kConnecting] = true;
        if (channels.beforeConnect.hasSubscribers) {
          channels.beforeConnect.publish({
            connectParams: {
              host: host,
              hostname: hostname,
              protocol: protocol,
              port: port,
              version: client[kHTTPContext]?.version,
              servername: client[kServerName],
              localAddress: client[kLocalAddress]
            },
            connector: client[kConnector]
          });
        }
        try {
          client[kConnector]({
            host: host,
            hostname: hostname,
            protocol: protocol,
            port: port,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          }, (err, socket) => {
            if (err) {
              handleConnectError(client, err, {
                host: host,
                hostname: hostname,
                protocol: protocol,
                port: port
              });
              client[kResume]();
              return;
            }
            if (client.destroyed) {
              util.destroy(socket.on("error", noop), new ClientDestroyedError);
              client[kResume]();
              return;
            }
            assert(socket);
            try {
              client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
            } catch (err) {
              socket.destroy().on("error", noop);
              handleConnectError(client, err, {
                host: host,
                hostname: hostname,
                protocol: protocol,
                port: port
              });
              client[kResume]();
              return;
            }
            client[kConnecting] = false;
            socket[kCounter] = 0;
            socket[kMaxRequests] = client[kMaxRequests];
            socket[kClient] = client;
            socket[kError] = null;
            if (channels.connected.hasSubscribers) {
              channels.connected.publish({
                connectParams: {
                  host: host,
                  hostname: hostname,
                  protocol: protocol,
                  port: port,
                  version: client[kHTTPContext]?.version,
                  servername: client[kServerName],
                  localAddress: client[kLocalAddress]
                },
                connector: client[kConnector],
                socket: socket
              });
            }
            client.emit("connect", client[kUrl], [ client ]);
            client[kResume]();
          });
        } catch (err) {
          handleConnectError(client, err, {
            host: host,
            hostname: hostname,
            protocol: protocol,
            port: port
          });
          client[kResume]();
        }
      }
      function handleConnectError(client, err, {host: host, hostname: hostname, protocol: protocol, port: port}) {
        if (client.destroyed) {
          return;
        }
        client[kConnecting] = false;
        if (channels.connectError.hasSubscribers) {
          channels.connectError.publish({
            connectParams: {
              host: host,
              hostname: hostname,
              protocol: protocol,
              port: port,
              version: client[kHTTPContext]?.version,
              servername: client[kServerName],
              localAddress: client[kLocalAddress]
            },
            connector: client[kConnector],
            error: err
          });
        }
        if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
          const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
          client[kPendingIdx] = client[kRunningIdx];
          for (let i = 0; i < running.length; i++) {
            util.errorRequest(client, running[i], err);
          }
          while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
            const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
            util.errorRequest(client, request, err);
          }
        } else {
          onError(client, err);
        }
        client.emit("connectionError", client[kUrl], [ client ], err);
      }
      function emitDrain(client) {
        client[kNeedDrain] = 0;
        client.emit("drain", client[kUrl], [ client ]);
      }
      function resume(client, sync) {
        if (client[kResuming] === 2) {
          return;
        }
        client[kResuming] = 2;
        _resume(client, sync);
        client[kResuming] = 0;
        if (client[kRunningIdx] > 256) {
          client[kQueue].splice(0, client[kRunningIdx]);
          client[kPendingIdx] -= client[kRunningIdx];
          client[kRunningIdx] = 0;
        }
      }
      function _resume(client, sync) {
        while (true) {
          if (client.destroyed) {
            assert(client[kPending] === 0);
            return;
          }
          if (client[kClosedResolve] && !client[kSize]) {
            client[kClosedResolve]();
            client[kClosedResolve] = null;
            return;
          }
          if (client[kHTTPContext]) {
            client[kHTTPContext].resume();
          }
          if (client[kBusy]) {
            client[kNeedDrain] = 2;
          } else if (client[kNeedDrain] === 2) {
            if (sync) {
              client[kNeedDrain] = 1;
              queueMicrotask(() => emitDrain(client));
            } else {
              emitDrain(client);
            }
            continue;
          }
          if (client[kPending] === 0) {
            return;
          }
          if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
            return;
          }
          const request = client[kQueue][client[kPendingIdx]];
          if (request === null) {
            return;
          }
          if (request.aborted) {
            client[kQueue].splice(client[kPendingIdx], 1);
            continue;
          }
          if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
            if (client[kRunning] > 0) {
              return;
            }
            client[kServerName] = request.servername;
            client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
              client[kHTTPContext] = null;
              resume(client);
            });
          }
          if (client[kConnecting]) {
            return;
          }
          if (!client[kHTTPContext]) {
            client[kServerName] = request.servername;
            connect(client);
            return;
          }
          if (client[kHTTPContext].destroyed) {
            return;
          }
          if (client[kHTTPContext].busy(request)) {
            return;
          }
          if (!request.aborted && client[kHTTPContext].write(request)) {
            client[kPendingIdx]++;
          } else {
            client[kQueue].splice(client[kPendingIdx], 1);
          }
        }
      }
      module.exports = Client;
    }),
    1841: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const buffer = __nccwpck_require__(4573);
      const Dispatcher = __nccwpck_require__(883);
      const {ClientDestroyedError: ClientDestroyedError, ClientClosedError: ClientClosedError, InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(1088);
      const {kDestroy: kDestroy, kClose: kClose, kClosed: kClosed, kDestroyed: kDestroyed, kDispatch: kDispatch} = __nccwpck_require__(6443);
      const {defaultWebSocketMaxFragments: defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize: defaultWebSocketMaxPayloadSize} = __nccwpck_require__(735);
      const kOnDestroyed = Symbol("onDestroyed");
      const kOnClosed = Symbol("onClosed");
      const kWebSocketOptions = Symbol("webSocketOptions");
      const kEventSourceOptions = Symbol("eventSourceOptions");
      class DispatcherBase extends Dispatcher {
        [kDestroyed]=false;
        [kOnDestroyed]=null;
        [kClosed]=false;
        [kOnClosed]=null;
        constructor(opts) {
          super();
          this[kWebSocketOptions] = opts?.webSocket ?? {};
          this[kEventSourceOptions] = opts?.eventSource ?? {};
        }
        get webSocketOptions() {
          return {
            maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
            maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
          };
        }
        get eventSourceOptions() {
          return {
            maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
          };
        }
        get destroyed() {
          return this[kDestroyed];
        }
        get closed() {
          return this[kClosed];
        }
        close(callback) {
          if (callback === undefined) {
            return new Promise((resolve, reject) => {
              this.close((err, data) => err ? reject(err) : resolve(data));
            });
          }
          if (typeof callback !== "function") {
            throw new InvalidArgumentError("invalid callback");
          }
          if (this[kDestroyed]) {
            const err = new ClientDestroyedError;
            queueMicrotask(() => callback(err, null));
            return;
          }
          if (this[kClosed]) {
            if (this[kOnClosed]) {
              this[kOnClosed].push(callback);
            } else {
              queueMicrotask(() => callback(null, null));
            }
            return;
          }
          this[kClosed] = true;
          this[kOnClosed] ??= [];
          this[kOnClosed].push(callback);
          const onClosed = () => {
            const callbacks = this[kOnClosed];
            this[kOnClosed] = null;
            for (let i = 0; i < callbacks.length; i++) {
              callbacks[i](null, null);
            }
          };
          this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
        }
        destroy(err, callback) {
          if (typeof err === "function") {
            callback = err;
            err = null;
          }
          if (callback === undefined) {
            return new Promise((resolve, reject) => {
              this.destroy(err, (err, data) => err ? reject(err) : resolve(data));
            });
          }
          if (typeof callback !== "function") {
            throw new InvalidArgumentError("invalid callback");
          }
          if (this[kDestroyed]) {
            if (this[kOnDestroyed]) {
              this[kOnDestroyed].push(callback);
            } else {
              queueMicrotask(() => callback(null, null));
            }
            return;
          }
          if (!err) {
            err = new ClientDestroyedError;
          }
          this[kDestroyed] = true;
          this[kOnDestroyed] ??= [];
          this[kOnDestroyed].push(callback);
          const onDestroyed = () => {
            const callbacks = this[kOnDestroyed];
            this[kOnDestroyed] = null;
            for (let i = 0; i < callbacks.length; i++) {
              callbacks[i](null, null);
            }
          };
          this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
        }
        dispatch(opts, handler) {
          if (!handler || typeof handler !== "object") {
            throw new InvalidArgumentError("handler must be an object");
          }
          try {
            if (!opts || typeof opts !== "object") {
              throw new InvalidArgumentError("opts must be an object.");
            }
            if (opts.dispatcher) {
              throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
            }
            if (this[kDestroyed] || this[kOnDestroyed]) {
              throw new ClientDestroyedError;
            }
            if (this[kClosed]) {
              throw new ClientClosedError;
            }
            return this[kDispatch](opts, handler);
          } catch (err) {
            if (typeof handler.onResponseError !== "function") {
              throw err;
            }
            handler.onResponseError(null, err);
            return false;
          }
        }
      }
      module.exports = DispatcherBase;
    }),
    883: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const EventEmitter = __nccwpck_require__(8474);
      const {kOriginless: kOriginless, kUrl: kUrl} = __nccwpck_require__(6443);
      class Dispatcher extends EventEmitter {
        dispatch() {
          throw new Error("not implemented");
        }
        close() {
          throw new Error("not implemented");
        }
        destroy() {
          throw new Error("not implemented");
        }
        compose(...args) {
          const interceptors = Array.isArray(args[0]) ? args[0] : args;
          const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
          let dispatch = this.dispatch.bind(this);
          for (const interceptor of interceptors) {
            if (interceptor == null) {
              continue;
            }
            if (typeof interceptor !== "function") {
              throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
            }
            dispatch = interceptor(dispatch, interceptorOrigin);
            if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) {
              throw new TypeError("invalid interceptor");
            }
          }
          const originalDispatch = dispatch;
          const self = this;
          dispatch = function(opts, handler) {
            if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) {
              opts = Object.assign({}, opts, {
                origin: self[kUrl].origin
              });
            }
            return originalDispatch(opts, handler);
          };
          return new Proxy(this, {
            get: (target, key) => key === "dispatch" ? dispatch : target[key]
          });
        }
      }
      module.exports = Dispatcher;
    }),
    4660: (module => {
      const kSize = 2048;
      const kMask = kSize - 1;
      class FixedCircularBuffer {
        bottom=0;
        top=0;
        list=new Array(kSize).fill(undefined);
        next=null;
        isEmpty() {
          return this.top === this.bottom;
        }
        isFull() {
          return (this.top + 1 & kMask) === this.bottom;
        }
        push(data) {
          this.list[this.top] = data;
          this.top = this.top + 1 & kMask;
        }
        shift() {
          const nextItem = this.list[this.bottom];
          if (nextItem === undefined) {
            return null;
          }
          this.list[this.bottom] = undefined;
          this.bottom = this.bottom + 1 & kMask;
          return nextItem;
        }
      }
      module.exports = class FixedQueue {
        constructor() {
          this.head = this.tail = new FixedCircularBuffer;
        }
        isEmpty() {
          return this.head.isEmpty();
        }
        push(data) {
          if (this.head.isFull()) {
            this.head = this.head.next = new FixedCircularBuffer;
          }
          this.head.push(data);
        }
        shift() {
          const tail = this.tail;
          const next = tail.shift();
          if (tail.isEmpty() && tail.next !== null) {
            this.tail = tail.next;
            tail.next = null;
          }
          return next;
        }
      };
    }),
    1969: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const assert = __nccwpck_require__(3049);
      const util = __nccwpck_require__(3440);
      const timers = __nccwpck_require__(6603);
      const {HeadersTimeoutError: HeadersTimeoutError, HeadersOverflowError: HeadersOverflowError, SocketError: SocketError, InformationalError: InformationalError, BodyTimeoutError: BodyTimeoutError, HTTPParserError: HTTPParserError, ResponseContentLengthMismatchError: ResponseContentLengthMismatchError, ResponseExceededMaxSizeError: ResponseExceededMaxSizeError} = __nccwpck_require__(1088);
      const {kUrl: kUrl, kReset: kReset, kClient: kClient, kParser: kParser, kBlocking: kBlocking, kRunning: kRunning, kWriting: kWriting, kQueue: kQueue, kKeepAliveDefaultTimeout: kKeepAliveDefaultTimeout, kRunningIdx: kRunningIdx, kError: kError, kPipelining: kPipelining, kSocket: kSocket, kKeepAliveTimeoutValue: kKeepAliveTimeoutValue, kKeepAliveMaxTimeout: kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold: kKeepAliveTimeoutThreshold, kBodyTimeout: kBodyTimeout, kMaxResponseSize: kMaxResponseSize, kResume: kResume, kHTTPContext: kHTTPContext, kMaxHeadersSize: kMaxHeadersSize} = __nccwpck_require__(6443);
      const FastBuffer = Buffer[Symbol.species];
      const removeAllListeners = util.removeAllListeners;
      const kPausedByHandler = Symbol("kPausedByHandler");
      const BUFFER_PAGE_SIZE = 4096;
      const INITIAL_BUFFER_SIZE = 128 * 1024;
      const EMPTY_BUF = Buffer.alloc(0);
      const BODY_KIND_CONTENT_LENGTH = 0;
      const EVENT_RANGE_SIZE = 9;
      const EVENT_HEADERS_SIZE = 19;
      let miloPackage;
      let useWasmSIMD = process.arch !== "riscv64" && process.arch !== "ppc64";
      if (process.env.UNDICI_NO_WASM_SIMD === "1") {
        useWasmSIMD = false;
      } else if (process.env.UNDICI_NO_WASM_SIMD === "0") {
        useWasmSIMD = true;
      }
      const USE_NATIVE_TIMER = 0;
      const USE_FAST_TIMER = 1;
      const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
      const TIMEOUT_BODY = 4 | USE_FAST_TIMER;
      const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
      let miloEnabled = process.env.UNDICI_USE_MILO === "1" || process.env.UNDICI_USE_MILO === "true";
      let miloInstance = null;
      let currentBuffer = null;
      let currentBufferSize = 0;
      let currentBufferPtr = null;
      let currentBufferRef = null;
      function onParserTimeout(parserWeakRef) {
        const parser = parserWeakRef.deref ? parserWeakRef.deref() : parserWeakRef;
        if (!parser) {
          return;
        }
        const {socket: socket, timeoutType: timeoutType, client: client, paused: paused} = parser;
        if (timeoutType === TIMEOUT_HEADERS) {
          if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
            assert(!paused, "cannot be paused while waiting for headers");
            util.destroy(socket, new HeadersTimeoutError);
          }
        } else if (timeoutType === TIMEOUT_BODY) {
          if (!paused) {
            util.destroy(socket, new BodyTimeoutError);
          }
        } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
          assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
          util.destroy(socket, new InformationalError("socket idle timeout"));
        }
      }
      function getMilo() {
        if (miloInstance) {
          return miloInstance;
        }
        if (useWasmSIMD) {
          try {
            miloPackage = __nccwpck_require__(2260);
          } catch {}
        }
        miloPackage = miloPackage || __nccwpck_require__(2260);
        miloInstance = miloPackage.setup();
        return miloInstance;
      }
      class H1Parser {
        constructor(client, socket) {
          this.milo = getMilo();
          this.client = client;
          this.socket = socket;
          this.parser = this.milo.create();
          this.events = new FastBuffer(this.milo.memory.buffer, this.parser + this.milo.ParserFields.EVENTS, 4).readUInt32LE(0);
          this.milo.setShouldAutodetect(this.parser, false);
          this.milo.setIsRequest(this.parser, false);
          this.milo.setShouldManageUnconsumed(this.parser, false);
          this.milo.setShouldSuspendAfterHeaders(this.parser, true);
          this.milo.setMaxHeaderLength(this.parser, client[kMaxHeadersSize]);
          this.milo.setActiveEvents(this.parser, this.milo.EVENT_ACTIVE_ON_ERROR | this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE | this.milo.EVENT_ACTIVE_ON_REASON | this.milo.EVENT_ACTIVE_ON_HEADER_NAME | this.milo.EVENT_ACTIVE_ON_HEADER_VALUE | this.milo.EVENT_ACTIVE_ON_HEADERS | this.milo.EVENT_ACTIVE_ON_DATA | this.milo.EVENT_ACTIVE_ON_TRAILER_NAME | this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE);
          this.timeout = null;
          this.timeoutWeakRef = new WeakRef(this);
          this.timeoutValue = null;
          this.timeoutType = null;
          this.statusCode = 0;
          this.statusText = "";
          this.upgrade = false;
          this.responseStarted = false;
          this.pausedByParser = false;
          this.pauseStateIsStart = false;
          this.headers = [];
          this.trailers = [];
          this.headersSize = 0;
          this.trailersSize = 0;
          this.headersMaxSize = client[kMaxHeadersSize];
          this.shouldKeepAlive = false;
          this.paused = false;
          this.errored = false;
          this.waitingForMoreData = 0;
          this.resume = this.resume.bind(this);
          this.bytesRead = 0;
          this.keepAlive = "";
          this.connection = "";
          this.contentLength = -1;
          this.maxResponseSize = client[kMaxResponseSize];
          this.directBodyRemaining = 0;
          this.directBodyCompletePending = false;
          this.headersSuspended = false;
          this.skipBody = false;
          this[kPausedByHandler] = false;
          if (INITIAL_BUFFER_SIZE > currentBufferSize || currentBuffer.buffer !== this.milo.memory.buffer) {
            this.ensureBuffers(INITIAL_BUFFER_SIZE);
          } else {
            this.updateBuffers();
          }
        }
        setTimeout(delay, type) {
          if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
            if (this.timeout) {
              timers.clearTimeout(this.timeout);
              this.timeout = null;
            }
            if (delay) {
              if (type & USE_FAST_TIMER) {
                this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
              } else {
                this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
                this.timeout?.unref();
              }
            }
            this.timeoutValue = delay;
          } else if (this.timeout?.refresh) {
            this.timeout.refresh();
          }
          this.timeoutType = type;
        }
        ensureBuffers(size) {
          const {milo: milo} = this;
          if (currentBufferPtr != null) {
            milo.dealloc(currentBufferPtr, currentBufferSize);
          }
          currentBufferSize = Math.ceil(size / BUFFER_PAGE_SIZE) * BUFFER_PAGE_SIZE;
          currentBufferPtr = milo.alloc(currentBufferSize);
          currentBuffer = new FastBuffer(milo.memory.buffer, currentBufferPtr, currentBufferSize);
          this.updateBuffers();
        }
        updateBuffers() {
          this.parserFields = new FastBuffer(this.milo.memory.buffer, this.parser);
          this.parserEvents = new FastBuffer(this.milo.memory.buffer, this.events, 64 * 1024);
        }
        resume() {
          if (this.socket.destroyed || !this.paused) {
            return;
          }
          this.milo.resume(this.parser);
          assert(this.timeoutType === TIMEOUT_BODY);
          if (this.timeout?.refresh) {
            this.timeout.refresh();
          }
          this.paused = false;
          if (this.directBodyCompletePending) {
            try {
              this.completeDirectBody();
            } catch (err) {
              util.destroy(this.socket, err);
              return;
            }
            if (this.paused) {
              return;
            }
          }
          this.readMore();
        }
        readMore() {
          if (this.paused || !this.parser) {
            return;
          }
          while (!this.paused && this.parser) {
            if (this.waitingForMoreData && this.socket.readableLength <= this.waitingForMoreData) {
              break;
            }
            this.waitingForMoreData = 0;
            const chunk = this.socket.read();
            if (chunk === null) {
              break;
            }
            if (this.execute(chunk) === false) {
              break;
            }
          }
        }
        execute(data) {
          const available = data.length;
          assert(!this.paused);
          const {socket: socket, milo: milo} = this;
          try {
            if (this.directBodyRemaining > 0) {
              return this.consumeDirectBody(data);
            }
            if (currentBuffer.buffer !== milo.memory.buffer) {
              currentBuffer = new FastBuffer(milo.memory.buffer, currentBufferPtr, currentBufferSize);
              this.updateBuffers();
            } else if (this.parserEvents.buffer !== milo.memory.buffer) {
              this.updateBuffers();
            }
            let offset = 0;
            let parseLen = available;
            const headersEnd = this.statusCode === 0 ? data.indexOf("\r\n\r\n") : -1;
            if (headersEnd !== -1) {
              parseLen = headersEnd + 4;
            }
            for (;;) {
              if (parseLen > currentBufferSize) {
                this.ensureBuffers(parseLen);
              }
              const parseData = data.subarray(offset, offset + parseLen);
              currentBuffer.set(parseData);
              currentBufferRef = parseData;
              const consumed = milo.parse(this.parser, currentBufferPtr, parseLen);
              this.drainEvents();
              const consumedTotal = offset + consumed;
              if (this.errored || consumed === 0 && this.parserFields[milo.ParserFields.ERROR_CODE] !== milo.ERROR_NONE) {
                throw this.createError(data.subarray(consumedTotal));
              } else if (this.upgrade) {
                this.onUpgrade(data.subarray(consumedTotal));
                return false;
              } else if (this.directBodyCompletePending) {
                this.completeDirectBody();
                if (this.paused) {
                  return false;
                }
              } else if (this.pausedByParser) {
                this.pausedByParser = false;
                this.headersSuspended = false;
                if (this[kPausedByHandler] && this.pauseStateIsStart) {
                  this.pauseStateIsStart = false;
                  milo.resume(this.parser);
                  this[kPausedByHandler] = false;
                  return false;
                }
                this.pauseStateIsStart = false;
                this.paused = true;
                socket.unshift(data.subarray(consumedTotal));
                return false;
              }
              if (this.directBodyRemaining > 0) {
                return this.consumeDirectBody(data.subarray(consumedTotal));
              }
              if (consumed < parseLen) {
                const remaining = data.subarray(consumedTotal);
                socket.unshift(remaining);
                this.waitingForMoreData = consumed === 0 ? remaining.length : 0;
                return false;
              }
              offset = consumedTotal;
              if (offset >= available) {
                if (this.headersSuspended) {
                  this.headersSuspended = false;
                  parseLen = 0;
                  continue;
                }
                return true;
              }
              this.headersSuspended = false;
              parseLen = available - offset;
            }
          } catch (err) {
            util.destroy(socket, err);
            return false;
          } finally {
            currentBufferRef = null;
          }
        }
        consumeDirectBody(data) {
          const {socket: socket, client: client, maxResponseSize: maxResponseSize} = this;
          const available = data.length;
          const len = Math.min(available, this.directBodyRemaining);
          if (this.timeout?.refresh) {
            this.timeout.refresh();
          }
          if (len > 0) {
            const request = client[kQueue][client[kRunningIdx]];
            assert(request);
            assert(this.timeoutType === TIMEOUT_BODY);
            assert(this.statusCode >= 200);
            if (maxResponseSize > -1 && this.bytesRead + len > maxResponseSize) {
              throw new ResponseExceededMaxSizeError;
            }
            this.bytesRead += len;
            this.directBodyRemaining -= len;
            if (request.onResponseData(data.subarray(0, len)) === false) {
              this.directBodyCompletePending = this.directBodyRemaining === 0;
              this.pauseParser();
              this[kPausedByHandler] = true;
              this.pausedByParser = false;
              this.paused = true;
              if (len < available) {
                socket.unshift(data.subarray(len));
              }
              return false;
            }
          }
          if (this.directBodyRemaining === 0) {
            this.completeDirectBody();
            const remaining = data.subarray(len);
            if (this.errored || this.parserFields[this.milo.ParserFields.ERROR_CODE] !== this.milo.ERROR_NONE) {
              throw this.createError(remaining);
            } else if (this.pausedByParser) {
              this.pausedByParser = false;
              this.pauseStateIsStart = false;
              this.paused = true;
              if (remaining.length > 0) {
                socket.unshift(remaining);
              }
              return false;
            }
            if (remaining.length > 0) {
              socket.unshift(remaining);
              return false;
            }
          }
          return true;
        }
        completeDirectBody() {
          const {milo: milo} = this;
          if (currentBuffer.buffer !== milo.memory.buffer) {
            currentBuffer = new FastBuffer(milo.memory.buffer, currentBufferPtr, currentBufferSize);
            this.updateBuffers();
          } else if (this.parserEvents.buffer !== milo.memory.buffer) {
            this.updateBuffers();
          }
          this.directBodyCompletePending = false;
          currentBufferRef = EMPTY_BUF;
          milo.complete(this.parser);
          this.drainEvents();
        }
        setShouldSkipBody(value) {
          if (this.skipBody !== value) {
            this.skipBody = value;
            this.milo.setShouldSkipBody(this.parser, value);
          }
        }
        finish() {
          if (!this.parser) {
            return null;
          }
          if (this.directBodyRemaining > 0) {
            return new ResponseContentLengthMismatchError;
          }
          if (this.parserEvents.buffer !== this.milo.memory.buffer) {
            this.updateBuffers();
          }
          this.milo.finish(this.parser);
          this.drainEvents();
          if (!this.errored) {
            return null;
          }
          return this.createError(EMPTY_BUF);
        }
        createError(data) {
          const {contentLength: contentLength, bytesRead: bytesRead} = this;
          if (contentLength !== -1 && bytesRead !== contentLength) {
            return new ResponseContentLengthMismatchError;
          }
          const errorCode = this.parserFields[this.milo.ParserFields.ERROR_CODE];
          const errorName = this.milo.Errors[errorCode];
          const errorDescription = errorName === "UNEXPECTED_EOF" ? "Invalid EOF state" : this.milo.getErrorDescription(this.parser);
          const reason = errorName === "UNEXPECTED_EOF" ? errorDescription : errorDescription ? `[ERROR_${errorName}] ${errorDescription}` : `ERROR_${errorName}`;
          return new HTTPParserError(`Response does not match the HTTP/1.1 protocol (${reason})`, errorName, data);
        }
        destroy() {
          if (this.parser) {
            this.milo.destroy(this.parser);
            this.parser = null;
          }
          this.timeout && timers.clearTimeout(this.timeout);
          this.timeout = null;
          this.timeoutValue = null;
          this.timeoutType = null;
          this.paused = false;
          this.responseStarted = false;
          this.pausedByParser = false;
          this.pauseStateIsStart = false;
          this.connection = "";
          this.skipBody = false;
        }
        pauseParser(stateIsStart = false) {
          this.milo.pause(this.parser);
          this.pausedByParser = true;
          this.pauseStateIsStart = stateIsStart;
        }
        drainEvents() {
          const {socket: socket, client: client, milo: milo} = this;
          let cursor = 0;
          const firstEvent = this.parserEvents[0];
          if (firstEvent !== milo.EVENT_END && firstEvent !== milo.EVENT_ERROR && !this.responseStarted) {
            this.responseStarted = true;
            if (socket.destroyed) {
              return this.fail(this.milo.ERROR_CALLBACK_ERROR, "Other side closed");
            }
            const request = client[kQueue][client[kRunningIdx]];
            if (!request) {
              return this.fail(this.milo.ERROR_CALLBACK_ERROR, "Missing request");
            }
            request.onResponseStarted();
          }
          for (;;) {
            const event = this.parserEvents[cursor];
            let eventLen = EVENT_RANGE_SIZE;
            switch (event) {
             case milo.EVENT_END:
              return;

             case milo.EVENT_ERROR:
              this.errored = true;
              return;

             case milo.EVENT_MESSAGE_COMPLETE:
              {
                const {client: client, socket: socket, statusCode: statusCode, upgrade: upgrade, trailers: trailers, contentLength: contentLength, bytesRead: bytesRead, shouldKeepAlive: shouldKeepAlive} = this;
                this.responseStarted = false;
                if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Other side closed");
                }
                if (upgrade) {
                  this.pauseParser();
                  return;
                }
                assert(statusCode >= 100);
                const request = client[kQueue][client[kRunningIdx]];
                assert(request);
                this.statusCode = 0;
                this.statusText = "";
                this.bytesRead = 0;
                this.contentLength = -1;
                this.directBodyRemaining = 0;
                this.directBodyCompletePending = false;
                this.headersSuspended = false;
                this.skipBody = false;
                this.keepAlive = "";
                this.connection = "";
                this.trailers = [];
                this.trailersSize = 0;
                if (statusCode < 200) {
                  break;
                }
                if (request.method !== "HEAD" && contentLength !== -1 && bytesRead !== contentLength) {
                  util.destroy(socket, new ResponseContentLengthMismatchError);
                  this.pauseParser();
                  break;
                }
                request.onResponseEnd(trailers);
                client[kQueue][client[kRunningIdx]++] = null;
                if (socket[kWriting]) {
                  assert(client[kRunning] === 0);
                  util.destroy(socket, new InformationalError("reset"));
                  this.pauseParser(true);
                } else if (!shouldKeepAlive) {
                  util.destroy(socket, new InformationalError("reset"));
                  this.pauseParser(true);
                } else if (socket[kReset] && client[kRunning] === 0) {
                  util.destroy(socket, new InformationalError("reset"));
                  this.pauseParser(true);
                } else if (client[kPipelining] == null || client[kPipelining] === 1) {
                  setImmediate(client[kResume]);
                } else {
                  client[kResume]();
                }
                break;
              }

             case milo.EVENT_REASON:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                this.statusText = new FastBuffer(currentBufferRef.buffer, currentBufferRef.byteOffset + at, len).toString();
                break;
              }

             case milo.EVENT_HEADER_NAME:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                const data = len > 0 ? new FastBuffer(currentBufferRef.buffer, currentBufferRef.byteOffset + at, len) : EMPTY_BUF;
                this.headers.push(data);
                this.headersSize += len;
                if (this.headersSize >= this.headersMaxSize) {
                  util.destroy(this.socket, new HeadersOverflowError);
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Headers overflow");
                }
                break;
              }

             case milo.EVENT_HEADER_VALUE:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                const data = len > 0 ? new FastBuffer(currentBufferRef.buffer, currentBufferRef.byteOffset + at, len) : EMPTY_BUF;
                const key = this.headers[this.headers.length - 1];
                this.headers.push(data);
                if (key.length === 10) {
                  const headerName = util.bufferToLowerCasedHeaderName(key);
                  if (headerName === "keep-alive") {
                    this.keepAlive += (this.keepAlive.length === 0 ? "" : ",") + data.toString();
                  } else if (headerName === "connection") {
                    this.connection += (this.connection.length === 0 ? "" : ",") + data.toString();
                  }
                }
                this.headersSize += len;
                if (this.headersSize >= this.headersMaxSize) {
                  util.destroy(this.socket, new HeadersOverflowError);
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Headers overflow");
                }
                break;
              }

             case milo.EVENT_HEADERS:
              {
                eventLen = EVENT_HEADERS_SIZE;
                const statusCode = this.parserEvents.readUInt16LE(cursor + 5);
                const shouldKeepAlive = this.parserEvents[cursor + 7] !== 0;
                const shouldUpgrade = this.parserEvents[cursor + 8] !== 0;
                const hasTrailers = this.parserEvents[cursor + 9] !== 0;
                const bodyKind = this.parserEvents[cursor + 10];
                const contentLength = this.parserEvents.readUInt32LE(cursor + 11) + this.parserEvents.readUInt32LE(cursor + 15) * 4294967296;
                const {socket: socket, client: client, headers: headers, statusText: statusText} = this;
                if (socket.destroyed) {
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Other side closed");
                }
                const request = client[kQueue][client[kRunningIdx]];
                if (!request) {
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Missing request");
                }
                assert(!this.upgrade);
                assert(this.statusCode < 200);
                if (statusCode === 100) {
                  util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Bad response");
                }
                if (shouldUpgrade && !request.upgrade) {
                  util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Bad upgrade");
                }
                assert(this.timeoutType === TIMEOUT_HEADERS);
                this.statusCode = statusCode;
                this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
                this.contentLength = bodyKind === BODY_KIND_CONTENT_LENGTH ? contentLength : -1;
                if (this.statusCode >= 200) {
                  const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
                  this.setTimeout(bodyTimeout, TIMEOUT_BODY);
                } else if (this.timeout?.refresh) {
                  this.timeout.refresh();
                }
                if (request.method === "CONNECT") {
                  assert(client[kRunning] === 1);
                  milo.setIsConnect(this.parser, true);
                  this.upgrade = true;
                  return;
                }
                if (shouldUpgrade) {
                  assert(client[kRunning] === 1);
                  this.upgrade = true;
                  this.pauseParser();
                  return;
                }
                this.headers = [];
                this.headersSize = 0;
                if (this.shouldKeepAlive && client[kPipelining]) {
                  const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
                  if (keepAliveTimeout != null) {
                    const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
                    if (timeout <= 0) {
                      socket[kReset] = true;
                    } else {
                      client[kKeepAliveTimeoutValue] = timeout;
                    }
                  } else {
                    client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
                  }
                } else {
                  socket[kReset] = true;
                }
                const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
                if (request.aborted) {
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Request aborted");
                }
                if (request.method === "HEAD" || statusCode < 200) {
                  this.setShouldSkipBody(true);
                }
                this.headersSuspended = true;
                if (!pause && request.method !== "HEAD" && statusCode >= 200 && statusCode !== 204 && statusCode !== 205 && statusCode !== 304 && bodyKind === BODY_KIND_CONTENT_LENGTH && contentLength > 0 && !hasTrailers) {
                  this.directBodyRemaining = contentLength;
                }
                if (socket[kBlocking]) {
                  socket[kBlocking] = false;
                  client[kResume]();
                }
                if (pause) {
                  this.pauseParser();
                  this[kPausedByHandler] = true;
                } else if (request.method === "HEAD" || statusCode < 200 || statusCode === 204 || statusCode === 205 || statusCode === 304 || bodyKind === BODY_KIND_CONTENT_LENGTH && contentLength === 0) {
                  this.directBodyCompletePending = true;
                }
                break;
              }

             case milo.EVENT_DATA:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                const {client: client, socket: socket, statusCode: statusCode, maxResponseSize: maxResponseSize} = this;
                if (socket.destroyed) {
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Other side closed");
                }
                const request = client[kQueue][client[kRunningIdx]];
                assert(request);
                assert(this.timeoutType === TIMEOUT_BODY);
                if (this.timeout?.refresh) {
                  this.timeout.refresh();
                }
                assert(statusCode >= 200);
                if (maxResponseSize > -1 && this.bytesRead + len > maxResponseSize) {
                  util.destroy(socket, new ResponseExceededMaxSizeError);
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Response size exceeded");
                }
                this.bytesRead += len;
                const buffer = currentBufferRef;
                if (request.onResponseData(new FastBuffer(buffer.buffer, buffer.byteOffset + at, len)) === false) {
                  this.pauseParser();
                  this[kPausedByHandler] = true;
                }
                break;
              }

             case milo.EVENT_TRAILER_NAME:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                const data = len > 0 ? new FastBuffer(currentBufferRef.buffer, currentBufferRef.byteOffset + at, len) : EMPTY_BUF;
                this.trailers.push(data);
                this.trailersSize += len;
                if (this.trailersSize >= this.headersMaxSize) {
                  util.destroy(this.socket, new HeadersOverflowError);
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Headers overflow");
                }
                break;
              }

             case milo.EVENT_TRAILER_VALUE:
              {
                const at = this.parserEvents.readUInt32LE(cursor + 1);
                const len = this.parserEvents.readUInt32LE(cursor + 5);
                const data = len > 0 ? new FastBuffer(currentBufferRef.buffer, currentBufferRef.byteOffset + at, len) : EMPTY_BUF;
                this.trailers.push(data);
                this.trailersSize += len;
                if (this.trailersSize >= this.headersMaxSize) {
                  util.destroy(this.socket, new HeadersOverflowError);
                  return this.fail(milo.ERROR_CALLBACK_ERROR, "Headers overflow");
                }
                break;
              }

             default:
              return;
            }
            cursor += eventLen;
          }
        }
        fail(code, message) {
          this.milo.fail(this.parser, code, message);
          this.errored = true;
        }
        onUpgrade(head) {
          const {upgrade: upgrade, client: client, socket: socket, headers: headers, statusCode: statusCode} = this;
          assert(upgrade);
          assert(client[kSocket] === socket);
          assert(!socket.destroyed);
          assert(!this.paused);
          const request = client[kQueue][client[kRunningIdx]];
          assert(request);
          assert(request.upgrade || request.method === "CONNECT");
          this.statusCode = 0;
          this.statusText = "";
          this.shouldKeepAlive = false;
          this.headers = [];
          this.headersSize = 0;
          socket.unshift(head);
          socket[kParser].destroy();
          socket[kParser] = null;
          socket[kClient] = null;
          socket[kError] = null;
          removeAllListeners(socket);
          client[kSocket] = null;
          client[kHTTPContext] = null;
          client[kQueue][client[kRunningIdx]++] = null;
          client.emit("disconnect", client[kUrl], [ client ], new InformationalError("upgrade"));
          try {
            request.onRequestUpgrade(statusCode, headers, socket);
          } catch (err) {
            util.destroy(socket, err);
          }
          client[kResume]();
        }
      }
      function setMiloEnabled(value) {
        miloEnabled = value;
      }
      function getMiloEnabled() {
        return miloEnabled;
      }
      module.exports = {
        H1Parser: H1Parser,
        getMiloEnabled: getMiloEnabled,
        setMiloEnabled: setMiloEnabled
      };
    }),
    2128: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const {AsyncResource: AsyncResource} = __nccwpck_require__(6698);
      const {PoolStats: PoolStats} = __nccwpck_require__(6854);
      const DispatcherBase = __nccwpck_require__(1841);
      const FixedQueue = __nccwpck_require__(4660);
      const {kConnected: kConnected, kSize: kSize, kRunning: kRunning, kPending: kPending, kQueued: kQueued, kBusy: kBusy, kFree: kFree, kUrl: kUrl, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch} = __nccwpck_require__(6443);
      const kClients = Symbol("clients");
      const kNeedDrain = Symbol("needDrain");
      const kQueue = Symbol("queue");
      const kClosedResolve = Symbol("closed resolve");
      const kOnDrain = Symbol("onDrain");
      const kOnConnect = Symbol("onConnect");
      const kOnDisconnect = Symbol("onDisconnect");
      const kOnConnectionError = Symbol("onConnectionError");
      const kOnClientBusy = Symbol("on client busy");
      const kOnClientDrain = Symbol("on client drain");
      const kDrainQueue = Symbol("drain queue");
      const kGetDispatcher = Symbol("get dispatcher");
      const kHasDispatcher = Symbol("has dispatcher");
      const kAddClient = Symbol("add client");
      const kRemoveClient = Symbol("remove client");
      const kRetireClient = Symbol("retire client");
      const kRetiring = Symbol("retiring clients");
      class QueuedRequest extends AsyncResource {
        constructor(opts, handler) {
          super("UNDICI_POOL_QUEUED_REQUEST");
          this.opts = opts;
          this.handler = handler;
        }
        dispatch(dispatcher) {
          return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
        }
      }
      function closeClients(pool) {
        const closeAll = [];
        for (let i = 0; i < pool[kClients].length; i++) {
          const client = pool[kClients][i];
          if (!client.destroyed) {
            closeAll.push(client.close());
          }
        }
        for (const closed of pool[kRetiring].values()) {
          closeAll.push(closed);
        }
        return Promise.all(closeAll);
      }
      class PoolBase extends DispatcherBase {
        [kQueue]=new FixedQueue;
        [kQueued]=0;
        [kClients]=[];
        [kRetiring]=new Map;
        [kNeedDrain]=false;
        [kOnDrain](client, origin, targets) {
          if (client.closed || client.destroyed) {
            return;
          }
          const queue = this[kQueue];
          let needDrain = false;
          this[kOnClientDrain](client);
          while (!needDrain) {
            const item = queue.shift();
            if (!item) {
              break;
            }
            this[kQueued]--;
            needDrain = !item.dispatch(client);
          }
          client[kNeedDrain] = needDrain;
          if (needDrain) {
            this[kOnClientBusy](client);
            if (!queue.isEmpty()) {
              return this[kDrainQueue](origin, targets);
            }
          }
          if (!needDrain && this[kNeedDrain]) {
            this[kNeedDrain] = false;
            this.emit("drain", origin, [ this, ...targets ]);
          }
          if (this[kClosedResolve] && queue.isEmpty()) {
            return closeClients(this).then(this[kClosedResolve]);
          }
        }
        [kOnClientBusy]() {}
        [kOnClientDrain]() {}
        [kDrainQueue](origin, targets) {
          const queue = this[kQueue];
          let hasDispatcher = true;
          while (!queue.isEmpty()) {
            const dispatcher = this[kGetDispatcher]();
            if (!dispatcher) {
              hasDispatcher = false;
              break;
            }
            const item = queue.shift();
            this[kQueued]--;
            if (!item.dispatch(dispatcher)) {
              dispatcher[kNeedDrain] = true;
              this[kOnClientBusy](dispatcher);
              hasDispatcher = this[kHasDispatcher]();
              if (!hasDispatcher) {
                break;
              }
            }
          }
          if (hasDispatcher && this[kNeedDrain]) {
            this[kNeedDrain] = false;
            this.emit("drain", origin, [ this, ...targets ]);
          }
          if (this[kClosedResolve] && queue.isEmpty()) {
            return closeClients(this).then(this[kClosedResolve]);
          }
        }
        [kOnConnect]=(origin, targets) => {
          this.emit("connect", origin, [ this, ...targets ]);
        };
        [kOnDisconnect]=(origin, targets, err) => {
          this.emit("disconnect", origin, [ this, ...targets ], err);
        };
        [kOnConnectionError]=(origin, targets, err) => {
          this.emit("connectionError", origin, [ this, ...targets ], err);
        };
        get [kBusy]() {
          return this[kNeedDrain];
        }
        get [kConnected]() {
          let ret = 0;
          for (const {[kConnected]: connected} of this[kClients]) {
            ret += connected;
          }
          return ret;
        }
        get [kFree]() {
          let ret = 0;
          for (const {[kConnected]: connected, [kNeedDrain]: needDrain} of this[kClients]) {
            ret += connected && !needDrain;
          }
          return ret;
        }
        get [kPending]() {
          let ret = this[kQueued];
          for (const {[kPending]: pending} of this[kClients]) {
            ret += pending;
          }
          return ret;
        }
        get [kRunning]() {
          let ret = 0;
          for (const {[kRunning]: running} of this[kClients]) {
            ret += running;
          }
          return ret;
        }
        get [kSize]() {
          let ret = this[kQueued];
          for (const {[kSize]: size} of this[kClients]) {
            ret += size;
          }
          return ret;
        }
        get stats() {
          return new PoolStats(this);
        }
        [kClose]() {
          if (this[kQueue].isEmpty()) {
            return closeClients(this);
          } else {
            return new Promise(resolve => {
              this[kClosedResolve] = resolve;
            });
          }
        }
        [kDestroy](err) {
          while (true) {
            const item = this[kQueue].shift();
            if (!item) {
              break;
            }
            item.handler.onResponseError(null, err);
          }
          const destroyAll = new Array(this[kClients].length);
          for (let i = 0; i < this[kClients].length; i++) {
            destroyAll[i] = this[kClients][i].destroy(err);
          }
          for (const client of this[kRetiring].keys()) {
            destroyAll.push(client.destroy(err));
          }
          return Promise.all(destroyAll);
        }
        [kDispatch](opts, handler) {
          const dispatcher = this[kGetDispatcher]();
          if (!dispatcher) {
            this[kNeedDrain] = true;
            this[kQueue].push(new QueuedRequest(opts, handler));
            this[kQueued]++;
          } else if (!dispatcher.dispatch(opts, handler)) {
            dispatcher[kNeedDrain] = true;
            this[kOnClientBusy](dispatcher);
            this[kNeedDrain] = !this[kHasDispatcher]();
          }
          return !this[kNeedDrain];
        }
        [kHasDispatcher]() {
          for (let i = 0; i < this[kClients].length; i++) {
            const dispatcher = this[kClients][i];
            if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) {
              return true;
            }
          }
          return false;
        }
        [kAddClient](client) {
          client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
          this[kClients].push(client);
          if (this[kNeedDrain]) {
            queueMicrotask(() => {
              if (this[kNeedDrain] && !client[kNeedDrain]) {
                this[kOnDrain](client, client[kUrl], [ client, this ]);
              }
            });
          }
          return this;
        }
        [kRetireClient](client) {
          const idx = this[kClients].indexOf(client);
          if (idx !== -1) {
            this[kClients].splice(idx, 1);
          }
          if (client.destroyed || this[kRetiring].has(client)) {
            return;
          }
          let done = false;
          let resolveClosed;
          const closed = new Promise(resolve => {
            resolveClosed = resolve;
          });
          this[kRetiring].set(client, closed);
          client.close(() => {
            if (!done) {
              done = true;
              this[kRetiring].delete(client);
              resolveClosed();
            }
          });
        }
        [kRemoveClient](client) {
          this[kRetireClient](client);
          this[kNeedDrain] = !this[kClients].some(dispatcher => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
        }
      }
      module.exports = {
        PoolBase: PoolBase,
        kClients: kClients,
        kNeedDrain: kNeedDrain,
        kAddClient: kAddClient,
        kRemoveClient: kRemoveClient,
        kRetireClient: kRetireClient,
        kDrainQueue: kDrainQueue,
        kOnClientBusy: kOnClientBusy,
        kOnClientDrain: kOnClientDrain,
        kGetDispatcher: kGetDispatcher,
        kHasDispatcher: kHasDispatcher
      };
    }),
    628: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const {PoolBase: PoolBase, kClients: kClients, kNeedDrain: kNeedDrain, kAddClient: kAddClient, kDrainQueue: kDrainQueue, kOnClientBusy: kOnClientBusy, kOnClientDrain: kOnClientDrain, kGetDispatcher: kGetDispatcher, kHasDispatcher: kHasDispatcher, kRemoveClient: kRemoveClient, kRetireClient: kRetireClient} = __nccwpck_require__(2128);
      const Client = __nccwpck_require__(3701);
      const {InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(1088);
      const util = __nccwpck_require__(3440);
      const {kConnecting: kConnecting, kHTTPContext: kHTTPContext, kUrl: kUrl, kQueued: kQueued} = __nccwpck_require__(6443);
      const buildConnector = __nccwpck_require__(9136);
      const kOptions = Symbol("options");
      const kConnections = Symbol("connections");
      const kFactory = Symbol("factory");
      const kProtocol = Symbol("protocol");
      const kProtocolProbe = Symbol("protocol probe");
      function defaultFactory(origin, opts) {
        return new Client(origin, opts);
      }
      function shouldCreateProtocolProbe(pool, dispatcher) {
        return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
      }
      function createClient(pool) {
        const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
        if (shouldCreateProtocolProbe(pool, dispatcher)) {
          pool[kProtocolProbe] = dispatcher;
        }
        pool[kAddClient](dispatcher);
        return dispatcher;
      }
      class Pool extends PoolBase {
        constructor(origin, {connections: connections, factory: factory = defaultFactory, connect: connect, connectTimeout: connectTimeout, tls: tls, maxCachedSessions: maxCachedSessions, socketPath: socketPath, autoSelectFamily: autoSelectFamily, autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout, allowH2: allowH2, useH2c: useH2c, clientTtl: clientTtl, ...options} = {}) {
          if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
            throw new InvalidArgumentError("invalid connections");
          }
          if (typeof factory !== "function") {
            throw new InvalidArgumentError("factory must be a function.");
          }
          if (connect != null && typeof connect !== "function" && typeof connect !== "object") {
            throw new InvalidArgumentError("connect must be a function or an object");
          }
          if (typeof connect !== "function") {
            connect = buildConnector({
              ...tls,
              maxCachedSessions: maxCachedSessions,
              allowH2: allowH2,
              useH2c: useH2c,
              socketPath: socketPath,
              timeout: connectTimeout,
              ...typeof autoSelectFamily === "boolean" ? {
                autoSelectFamily: autoSelectFamily,
                autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout
              } : undefined,
              ...connect
            });
          }
          super(options);
          this[kConnections] = connections || null;
          this[kUrl] = util.parseOrigin(origin);
          this[kOptions] = {
            ...util.deepClone(options),
            connect: connect,
            allowH2: allowH2,
            useH2c: useH2c,
            clientTtl: clientTtl,
            socketPath: socketPath
          };
          this[kFactory] = factory;
          this[kProtocol] = null;
          this[kProtocolProbe] = null;
          this.on("connect", (origin, targets) => {
            if (clientTtl != null && clientTtl > 0) {
              for (const target of targets) {
                Object.assign(target, {
                  ttl: Date.now()
                });
              }
            }
            const client = targets[targets.length - 1];
            if (client instanceof Client) {
              this[kProtocol] = client[kHTTPContext]?.version;
            }
            if (client === this[kProtocolProbe]) {
              if (this[kProtocol] !== "h2") {
                this[kProtocolProbe] = null;
                this[kDrainQueue](origin, targets.slice(1));
              }
            }
          });
          this.on("disconnect", (origin, targets) => {
            if (targets.includes(this[kProtocolProbe])) {
              this[kProtocolProbe] = null;
              this[kDrainQueue](origin, targets.slice(1));
            }
          });
          this.on("connectionError", (origin, targets) => {
            let resumeQueued = false;
            for (const target of targets) {
              if (target === this[kProtocolProbe]) {
                this[kProtocolProbe] = null;
                resumeQueued = true;
              }
              if (this[kClients].includes(target)) {
                this[kRetireClient](target);
              }
            }
            if (resumeQueued || this[kQueued] > 0) {
              this[kDrainQueue](origin, targets.slice(1));
            }
          });
        }
        [kOnClientBusy](client) {
          if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) {
            this[kProtocolProbe] = client;
          }
        }
        [kOnClientDrain](client) {
          if (client === this[kProtocolProbe]) {
            this[kProtocolProbe] = null;
          }
        }
        [kGetDispatcher]() {
          const clientTtlOption = this[kOptions].clientTtl;
          for (let i = 0; i < this[kClients].length; i++) {
            const client = this[kClients][i];
            if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
              this[kRemoveClient](client);
              i--;
            } else if (!client[kNeedDrain]) {
              return client;
            }
          }
          if (this[kProtocolProbe] !== null) {
            return;
          }
          if (!this[kConnections] || this[kClients].length < this[kConnections]) {
            return createClient(this);
          }
        }
        [kHasDispatcher]() {
          const clientTtlOption = this[kOptions].clientTtl;
          for (let i = 0; i < this[kClients].length; i++) {
            const client = this[kClients][i];
            if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
              this[kRemoveClient](client);
              i--;
            } else if (!client[kNeedDrain]) {
              return true;
            }
          }
          if (this[kProtocolProbe] !== null) {
            return false;
          }
          if (!this[kConnections] || this[kClients].length < this[kConnections]) {
            createClient(this);
            return true;
          }
          return false;
        }
      }
      module.exports = Pool;
    }),
    2824: ((__unused_webpack_module, exports, __nccwpck_require__) => {
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
      exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
      const utils_1 = __nccwpck_require__(172);
      exports.ERROR = {
        OK: 0,
        INTERNAL: 1,
        STRICT: 2,
        CR_EXPECTED: 25,
        LF_EXPECTED: 3,
        UNEXPECTED_CONTENT_LENGTH: 4,
        UNEXPECTED_SPACE: 30,
        CLOSED_CONNECTION: 5,
        INVALID_METHOD: 6,
        INVALID_URL: 7,
        INVALID_CONSTANT: 8,
        INVALID_VERSION: 9,
        INVALID_HEADER_TOKEN: 10,
        INVALID_CONTENT_LENGTH: 11,
        INVALID_CHUNK_SIZE: 12,
        INVALID_STATUS: 13,
        INVALID_EOF_STATE: 14,
        INVALID_TRANSFER_ENCODING: 15,
        CB_MESSAGE_BEGIN: 16,
        CB_HEADERS_COMPLETE: 17,
        CB_MESSAGE_COMPLETE: 18,
        CB_CHUNK_HEADER: 19,
        CB_CHUNK_COMPLETE: 20,
        PAUSED: 21,
        PAUSED_UPGRADE: 22,
        PAUSED_H2_UPGRADE: 23,
        USER: 24,
        CB_URL_COMPLETE: 26,
        CB_STATUS_COMPLETE: 27,
        CB_METHOD_COMPLETE: 32,
        CB_VERSION_COMPLETE: 33,
        CB_HEADER_FIELD_COMPLETE: 28,
        CB_HEADER_VALUE_COMPLETE: 29,
        CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
        CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
        CB_RESET: 31,
        CB_PROTOCOL_COMPLETE: 38
      };
      exports.TYPE = {
        BOTH: 0,
        REQUEST: 1,
        RESPONSE: 2
      };
      exports.FLAGS = {
        CONNECTION_KEEP_ALIVE: 1 << 0,
        CONNECTION_CLOSE: 1 << 1,
        CONNECTION_UPGRADE: 1 << 2,
        CHUNKED: 1 << 3,
        UPGRADE: 1 << 4,
        CONTENT_LENGTH: 1 << 5,
        SKIPBODY: 1 << 6,
        TRAILING: 1 << 7,
        TRANSFER_ENCODING: 1 << 9
      };
      exports.LENIENT_FLAGS = {
        HEADERS: 1 << 0,
        CHUNKED_LENGTH: 1 << 1,
        KEEP_ALIVE: 1 << 2,
        TRANSFER_ENCODING: 1 << 3,
        VERSION: 1 << 4,
        DATA_AFTER_CLOSE: 1 << 5,
        OPTIONAL_LF_AFTER_CR: 1 << 6,
        OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
        OPTIONAL_CR_BEFORE_LF: 1 << 8,
        SPACES_AFTER_CHUNK_SIZE: 1 << 9
      };
      exports.METHODS = {
        "DELETE": 0,
        "GET": 1,
        "HEAD": 2,
        "POST": 3,
        "PUT": 4,
        "CONNECT": 5,
        "OPTIONS": 6,
        "TRACE": 7,
        "COPY": 8,
        "LOCK": 9,
        "MKCOL": 10,
        "MOVE": 11,
        "PROPFIND": 12,
        "PROPPATCH": 13,
        "SEARCH": 14,
        "UNLOCK": 15,
        "BIND": 16,
        "REBIND": 17,
        "UNBIND": 18,
        "ACL": 19,
        "REPORT": 20,
        "MKACTIVITY": 21,
        "CHECKOUT": 22,
        "MERGE": 23,
        "M-SEARCH": 24,
        "NOTIFY": 25,
        "SUBSCRIBE": 26,
        "UNSUBSCRIBE": 27,
        "PATCH": 28,
        "PURGE": 29,
        "MKCALENDAR": 30,
        "LINK": 31,
        "UNLINK": 32,
        "SOURCE": 33,
        "PRI": 34,
        "DESCRIBE": 35,
        "ANNOUNCE": 36,
        "SETUP": 37,
        "PLAY": 38,
        "PAUSE": 39,
        "TEARDOWN": 40,
        "GET_PARAMETER": 41,
        "SET_PARAMETER": 42,
        "REDIRECT": 43,
        "RECORD": 44,
        "FLUSH": 45,
        "QUERY": 46
      };
      exports.STATUSES = {
        CONTINUE: 100,
        SWITCHING_PROTOCOLS: 101,
        PROCESSING: 102,
        EARLY_HINTS: 103,
        RESPONSE_IS_STALE: 110,
        REVALIDATION_FAILED: 111,
        DISCONNECTED_OPERATION: 112,
        HEURISTIC_EXPIRATION: 113,
        MISCELLANEOUS_WARNING: 199,
        OK: 200,
        CREATED: 201,
        ACCEPTED: 202,
        NON_AUTHORITATIVE_INFORMATION: 203,
        NO_CONTENT: 204,
        RESET_CONTENT: 205,
        PARTIAL_CONTENT: 206,
        MULTI_STATUS: 207,
        ALREADY_REPORTED: 208,
        TRANSFORMATION_APPLIED: 214,
        IM_USED: 226,
        MISCELLANEOUS_PERSISTENT_WARNING: 299,
        MULTIPLE_CHOICES: 300,
        MOVED_PERMANENTLY: 301,
        FOUND: 302,
        SEE_OTHER: 303,
        NOT_MODIFIED: 304,
        USE_PROXY: 305,
        SWITCH_PROXY: 306,
        TEMPORARY_REDIRECT: 307,
        PERMANENT_REDIRECT: 308,
        BAD_REQUEST: 400,
        UNAUTHORIZED: 401,
        PAYMENT_REQUIRED: 402,
        FORBIDDEN: 403,
        NOT_FOUND: 404,
        METHOD_NOT_ALLOWED: 405,
        NOT_ACCEPTABLE: 406,
        PROXY_AUTHENTICATION_REQUIRED: 407,
        REQUEST_TIMEOUT: 408,
        CONFLICT: 409,
        GONE: 410,
        LENGTH_REQUIRED: 411,
        PRECONDITION_FAILED: 412,
        PAYLOAD_TOO_LARGE: 413,
        URI_TOO_LONG: 414,
        UNSUPPORTED_MEDIA_TYPE: 415,
        RANGE_NOT_SATISFIABLE: 416,
        EXPECTATION_FAILED: 417,
        IM_A_TEAPOT: 418,
        PAGE_EXPIRED: 419,
        ENHANCE_YOUR_CALM: 420,
        MISDIRECTED_REQUEST: 421,
        UNPROCESSABLE_ENTITY: 422,
        LOCKED: 423,
        FAILED_DEPENDENCY: 424,
        TOO_EARLY: 425,
        UPGRADE_REQUIRED: 426,
        PRECONDITION_REQUIRED: 428,
        TOO_MANY_REQUESTS: 429,
        REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
        REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
        LOGIN_TIMEOUT: 440,
        NO_RESPONSE: 444,
        RETRY_WITH: 449,
        BLOCKED_BY_PARENTAL_CONTROL: 450,
        UNAVAILABLE_FOR_LEGAL_REASONS: 451,
        CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
        INVALID_X_FORWARDED_FOR: 463,
        REQUEST_HEADER_TOO_LARGE: 494,
        SSL_CERTIFICATE_ERROR: 495,
        SSL_CERTIFICATE_REQUIRED: 496,
        HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
        INVALID_TOKEN: 498,
        CLIENT_CLOSED_REQUEST: 499,
        INTERNAL_SERVER_ERROR: 500,
        NOT_IMPLEMENTED: 501,
        BAD_GATEWAY: 502,
        SERVICE_UNAVAILABLE: 503,
        GATEWAY_TIMEOUT: 504,
        HTTP_VERSION_NOT_SUPPORTED: 505,
        VARIANT_ALSO_NEGOTIATES: 506,
        INSUFFICIENT_STORAGE: 507,
        LOOP_DETECTED: 508,
        BANDWIDTH_LIMIT_EXCEEDED: 509,
        NOT_EXTENDED: 510,
        NETWORK_AUTHENTICATION_REQUIRED: 511,
        WEB_SERVER_UNKNOWN_ERROR: 520,
        WEB_SERVER_IS_DOWN: 521,
        CONNECTION_TIMEOUT: 522,
        ORIGIN_IS_UNREACHABLE: 523,
        TIMEOUT_OCCURED: 524,
        SSL_HANDSHAKE_FAILED: 525,
        INVALID_SSL_CERTIFICATE: 526,
        RAILGUN_ERROR: 527,
        SITE_IS_OVERLOADED: 529,
        SITE_IS_FROZEN: 530,
        IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
        NETWORK_READ_TIMEOUT: 598,
        NETWORK_CONNECT_TIMEOUT: 599
      };
      exports.FINISH = {
        SAFE: 0,
        SAFE_WITH_CB: 1,
        UNSAFE: 2
      };
      exports.HEADER_STATE = {
        GENERAL: 0,
        CONNECTION: 1,
        CONTENT_LENGTH: 2,
        TRANSFER_ENCODING: 3,
        UPGRADE: 4,
        CONNECTION_KEEP_ALIVE: 5,
        CONNECTION_CLOSE: 6,
        CONNECTION_UPGRADE: 7,
        TRANSFER_ENCODING_CHUNKED: 8
      };
      exports.METHODS_HTTP = [ exports.METHODS.DELETE, exports.METHODS.GET, exports.METHODS.HEAD, exports.METHODS.POST, exports.METHODS.PUT, exports.METHODS.CONNECT, exports.METHODS.OPTIONS, exports.METHODS.TRACE, exports.METHODS.COPY, exports.METHODS.LOCK, exports.METHODS.MKCOL, exports.METHODS.MOVE, exports.METHODS.PROPFIND, exports.METHODS.PROPPATCH, exports.METHODS.SEARCH, exports.METHODS.UNLOCK, exports.METHODS.BIND, exports.METHODS.REBIND, exports.METHODS.UNBIND, exports.METHODS.ACL, exports.METHODS.REPORT, exports.METHODS.MKACTIVITY, exports.METHODS.CHECKOUT, exports.METHODS.MERGE, exports.METHODS["M-SEARCH"], exports.METHODS.NOTIFY, exports.METHODS.SUBSCRIBE, exports.METHODS.UNSUBSCRIBE, exports.METHODS.PATCH, exports.METHODS.PURGE, exports.METHODS.MKCALENDAR, exports.METHODS.LINK, exports.METHODS.UNLINK, exports.METHODS.PRI, exports.METHODS.SOURCE, exports.METHODS.QUERY ];
      exports.METHODS_ICE = [ exports.METHODS.SOURCE ];
      exports.METHODS_RTSP = [ exports.METHODS.OPTIONS, exports.METHODS.DESCRIBE, exports.METHODS.ANNOUNCE, exports.METHODS.SETUP, exports.METHODS.PLAY, exports.METHODS.PAUSE, exports.METHODS.TEARDOWN, exports.METHODS.GET_PARAMETER, exports.METHODS.SET_PARAMETER, exports.METHODS.REDIRECT, exports.METHODS.RECORD, exports.METHODS.FLUSH, exports.METHODS.GET, exports.METHODS.POST ];
      exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
      exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith("H")));
      exports.STATUSES_HTTP = [ exports.STATUSES.CONTINUE, exports.STATUSES.SWITCHING_PROTOCOLS, exports.STATUSES.PROCESSING, exports.STATUSES.EARLY_HINTS, exports.STATUSES.RESPONSE_IS_STALE, exports.STATUSES.REVALIDATION_FAILED, exports.STATUSES.DISCONNECTED_OPERATION, exports.STATUSES.HEURISTIC_EXPIRATION, exports.STATUSES.MISCELLANEOUS_WARNING, exports.STATUSES.OK, exports.STATUSES.CREATED, exports.STATUSES.ACCEPTED, exports.STATUSES.NON_AUTHORITATIVE_INFORMATION, exports.STATUSES.NO_CONTENT, exports.STATUSES.RESET_CONTENT, exports.STATUSES.PARTIAL_CONTENT, exports.STATUSES.MULTI_STATUS, exports.STATUSES.ALREADY_REPORTED, exports.STATUSES.TRANSFORMATION_APPLIED, exports.STATUSES.IM_USED, exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING, exports.STATUSES.MULTIPLE_CHOICES, exports.STATUSES.MOVED_PERMANENTLY, exports.STATUSES.FOUND, exports.STATUSES.SEE_OTHER, exports.STATUSES.NOT_MODIFIED, exports.STATUSES.USE_PROXY, exports.STATUSES.SWITCH_PROXY, exports.STATUSES.TEMPORARY_REDIRECT, exports.STATUSES.PERMANENT_REDIRECT, exports.STATUSES.BAD_REQUEST, exports.STATUSES.UNAUTHORIZED, exports.STATUSES.PAYMENT_REQUIRED, exports.STATUSES.FORBIDDEN, exports.STATUSES.NOT_FOUND, exports.STATUSES.METHOD_NOT_ALLOWED, exports.STATUSES.NOT_ACCEPTABLE, exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED, exports.STATUSES.REQUEST_TIMEOUT, exports.STATUSES.CONFLICT, exports.STATUSES.GONE, exports.STATUSES.LENGTH_REQUIRED, exports.STATUSES.PRECONDITION_FAILED, exports.STATUSES.PAYLOAD_TOO_LARGE, exports.STATUSES.URI_TOO_LONG, exports.STATUSES.UNSUPPORTED_MEDIA_TYPE, exports.STATUSES.RANGE_NOT_SATISFIABLE, exports.STATUSES.EXPECTATION_FAILED, exports.STATUSES.IM_A_TEAPOT, exports.STATUSES.PAGE_EXPIRED, exports.STATUSES.ENHANCE_YOUR_CALM, exports.STATUSES.MISDIRECTED_REQUEST, exports.STATUSES.UNPROCESSABLE_ENTITY, exports.STATUSES.LOCKED, exports.STATUSES.FAILED_DEPENDENCY, exports.STATUSES.TOO_EARLY, exports.STATUSES.UPGRADE_REQUIRED, exports.STATUSES.PRECONDITION_REQUIRED, exports.STATUSES.TOO_MANY_REQUESTS, exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL, exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE, exports.STATUSES.LOGIN_TIMEOUT, exports.STATUSES.NO_RESPONSE, exports.STATUSES.RETRY_WITH, exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL, exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS, exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST, exports.STATUSES.INVALID_X_FORWARDED_FOR, exports.STATUSES.REQUEST_HEADER_TOO_LARGE, exports.STATUSES.SSL_CERTIFICATE_ERROR, exports.STATUSES.SSL_CERTIFICATE_REQUIRED, exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT, exports.STATUSES.INVALID_TOKEN, exports.STATUSES.CLIENT_CLOSED_REQUEST, exports.STATUSES.INTERNAL_SERVER_ERROR, exports.STATUSES.NOT_IMPLEMENTED, exports.STATUSES.BAD_GATEWAY, exports.STATUSES.SERVICE_UNAVAILABLE, exports.STATUSES.GATEWAY_TIMEOUT, exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED, exports.STATUSES.VARIANT_ALSO_NEGOTIATES, exports.STATUSES.INSUFFICIENT_STORAGE, exports.STATUSES.LOOP_DETECTED, exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED, exports.STATUSES.NOT_EXTENDED, exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED, exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR, exports.STATUSES.WEB_SERVER_IS_DOWN, exports.STATUSES.CONNECTION_TIMEOUT, exports.STATUSES.ORIGIN_IS_UNREACHABLE, exports.STATUSES.TIMEOUT_OCCURED, exports.STATUSES.SSL_HANDSHAKE_FAILED, exports.STATUSES.INVALID_SSL_CERTIFICATE, exports.STATUSES.RAILGUN_ERROR, exports.STATUSES.SITE_IS_OVERLOADED, exports.STATUSES.SITE_IS_FROZEN, exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR, exports.STATUSES.NETWORK_READ_TIMEOUT, exports.STATUSES.NETWORK_CONNECT_TIMEOUT ];
      exports.ALPHA = [];
      for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
        exports.ALPHA.push(String.fromCharCode(i));
        exports.ALPHA.push(String.fromCharCode(i + 32));
      }
      exports.NUM_MAP = {
        0: 0,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9
      };
      exports.HEX_MAP = {
        0: 0,
        1: 1,
        2: 2,
        3: 3,
        4: 4,
        5: 5,
        6: 6,
        7: 7,
        8: 8,
        9: 9,
        A: 10,
        B: 11,
        C: 12,
        D: 13,
        E: 14,
        F: 15,
        a: 10,
        b: 11,
        c: 12,
        d: 13,
        e: 14,
        f: 15
      };
      exports.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
      exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
      exports.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
      exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
      exports.URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(exports.ALPHANUM);
      exports.HEX = exports.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
      exports.TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(exports.ALPHANUM);
      exports.HEADER_CHARS = [ "\t" ];
      for (let i = 32; i <= 255; i++) {
        if (i !== 127) {
          exports.HEADER_CHARS.push(i);
        }
      }
      exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter(c => c !== 44);
      exports.QUOTED_STRING = [ "\t", " " ];
      for (let i = 33; i <= 255; i++) {
        if (i !== 34 && i !== 92) {
          exports.QUOTED_STRING.push(i);
        }
      }
      exports.HTAB_SP_VCHAR_OBS_TEXT = [ "\t", " " ];
      for (let i = 33; i <= 126; i++) {
        exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
      }
      for (let i = 128; i <= 255; i++) {
        exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
      }
      exports.MAJOR = exports.NUM_MAP;
      exports.MINOR = exports.MAJOR;
      exports.SPECIAL_HEADERS = {
        "connection": exports.HEADER_STATE.CONNECTION,
        "content-length": exports.HEADER_STATE.CONTENT_LENGTH,
        "proxy-connection": exports.HEADER_STATE.CONNECTION,
        "transfer-encoding": exports.HEADER_STATE.TRANSFER_ENCODING,
        "upgrade": exports.HEADER_STATE.UPGRADE
      };
      exports["default"] = {
        ERROR: exports.ERROR,
        TYPE: exports.TYPE,
        FLAGS: exports.FLAGS,
        LENIENT_FLAGS: exports.LENIENT_FLAGS,
        METHODS: exports.METHODS,
        STATUSES: exports.STATUSES,
        FINISH: exports.FINISH,
        HEADER_STATE: exports.HEADER_STATE,
        ALPHA: exports.ALPHA,
        NUM_MAP: exports.NUM_MAP,
        HEX_MAP: exports.HEX_MAP,
        NUM: exports.NUM,
        ALPHANUM: exports.ALPHANUM,
        MARK: exports.MARK,
        USERINFO_CHARS: exports.USERINFO_CHARS,
        URL_CHAR: exports.URL_CHAR,
        HEX: exports.HEX,
        TOKEN: exports.TOKEN,
        HEADER_CHARS: exports.HEADER_CHARS,
        CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
        QUOTED_STRING: exports.QUOTED_STRING,
        HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
        MAJOR: exports.MAJOR,
        MINOR: exports.MINOR,
        SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
        METHODS_HTTP: exports.METHODS_HTTP,
        METHODS_ICE: exports.METHODS_ICE,
        METHODS_RTSP: exports.METHODS_RTSP,
        METHOD_MAP: exports.METHOD_MAP,
        H_METHOD_MAP: exports.H_METHOD_MAP,
        STATUSES_HTTP: exports.STATUSES_HTTP
      };
    }),
    3870: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      module = __nccwpck_require__.nmd(module);
      const {Buffer: Buffer} = __nccwpck_require__(4573);
      const wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
      let wasmBuffer;
      Object.defineProperty(module, "exports", {
        get: () => wasmBuffer ? wasmBuffer : wasmBuffer = Buffer.from(wasmBase64, "base64")
      });
    }),
    3434: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      module = __nccwpck_require__.nmd(module);
      const {Buffer: Buffer} = __nccwpck_require__(4573);
      const wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
      let wasmBuffer;
      Object.defineProperty(module, "exports", {
        get: () => wasmBuffer ? wasmBuffer : wasmBuffer = Buffer.from(wasmBase64, "base64")
      });
    }),
    172: ((__unused_webpack_module, exports) => {
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
      exports.enumToMap = enumToMap;
      function enumToMap(obj, filter = [], exceptions = []) {
        const emptyFilter = (filter?.length ?? 0) === 0;
        const emptyExceptions = (exceptions?.length ?? 0) === 0;
        return Object.fromEntries(Object.entries(obj).filter(([, value]) => typeof value === "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value))));
      }
    }),
    6854: ((module, __unused_webpack_exports, __nccwpck_require__) => {
      const {kConnected: kConnected, kPending: kPending, kRunning: kRunning, kSize: kSize, kFree: kFree, kQueued: kQueued} = __nccwpck_require__(6443);
      class ClientStats {
        constructor(client) {
          this.connected = client[kConnected];
          this.pending = client[kPending];
          this.running = client[kRunning];
          this.size = client[kSize];
        }
      }
      class PoolStats {
        constructor(pool) {
          this.connected = pool[kConnected];
          this.free = pool[kFree];
          this.pending = pool[kPending];
          this.queued = pool[kQueued];
          this.running = pool[kRunning];
          this.size = pool[kSize];
        }
      }
      module.exports = {
        ClientStats: ClientStats,
        PoolStats: PoolStats
      };
    }),
    6603: (module => {
      let fastNow = 0;
      const RESOLUTION_MS = 1e3;
      const TICK_MS = (RESOLUTION_MS >> 1) - 1;
      let fastNowTimeout;
      const kFastTimer = Symbol("kFastTimer");
      const fastTimers = [];
      const NOT_IN_LIST = -2;
      const TO_BE_CLEARED = -1;
      const PENDING = 0;
      const ACTIVE = 1;
      function onTick() {
        fastNow += TICK_MS;
        let idx = 0;
        let len = fastTimers.length;
        while (idx < len) {
          const timer = fastTimers[idx];
          if (timer._state === PENDING) {
            timer._idleStart = fastNow - TICK_MS;
            timer._state = ACTIVE;
          } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
            timer._state = TO_BE_CLEARED;
            timer._idleStart = -1;
            timer._onTimeout(timer._timerArg);
          }
          if (timer._state === TO_BE_CLEARED) {
            timer._state = NOT_IN_LIST;
            if (--len !== 0) {
              fastTimers[idx] = fastTimers[len];
            }
          } else {
            ++idx;
          }
        }
        fastTimers.length = len;
        if (fastTimers.length !== 0) {
          refreshTimeout();
        }
      }
      function refreshTimeout() {
        if (fastNowTimeout?.refresh) {
          fastNowTimeout.refresh();
        } else {
          clearTimeout(fastNowTimeout);
          fastNowTimeout = setTimeout(onTick, TICK_MS);
          fastNowTimeout?.unref();
        }
      }
      class FastTimer {
        [kFastTimer]=true;
        _state=NOT_IN_LIST;
        _idleTimeout=-1;
        _idleStart=-1;
        _onTimeout;
        _timerArg;
        constructor(callback, delay, arg) {
          this._onTimeout = callback;
          this._idleTimeout = delay;
          this._timerArg = arg;
          this.refresh();
        }
        refresh() {
          if (this._state === NOT_IN_LIST) {
            fastTimers.push(this);
          }
          if (!fastNowTimeout || fastTimers.length === 1) {
            refreshTimeout();
          }
          this._state = PENDING;
        }
        clear() {
          this._state = TO_BE_CLEARED;
          this._idleStart = -1;
        }
      }
      module.exports = {
        setTimeout(callback, delay, arg) {
          return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
        },
        clearTimeout(timeout) {
          if (timeout[kFastTimer]) {
            timeout.clear();
          } else {
            clearTimeout(timeout);
          }
        },
        setFastTimeout(callback, delay, arg) {
          return new FastTimer(callback, delay, arg);
        },
        clearFastTimeout(timeout) {
          timeout.clear();
        },
        now() {
          return fastNow;
        },
        tick(delay = 0) {
          fastNow += delay - RESOLUTION_MS + 1;
          onTick();
          onTick();
        },
        reset() {
          fastNow = 0;
          fastTimers.length = 0;
          clearTimeout(fastNowTimeout);
          fastNowTimeout = null;
        },
        kFastTimer: kFastTimer
      };
    }),
    3049: (module => {
      module.exports = (module => {
        module.exports = (value, ...message) => {
          if (!value) require("node:assert")(value, ...message);
        };
        return module.exports;
      })({});
    }),
    7239: (module => {
      module.exports = (module => {
        const http = () => require("node:http");
        module.exports = {
          IncomingMessage: class IncomingMessage {},
          maxHeaderSize: 16 * 1024,
          get STATUS_CODES() {
            return http().STATUS_CODES;
          },
          get request() {
            return http().request;
          }
        };
        return module.exports;
      })({});
    }),
    2260: (module => {
      module.exports = (module => {
        function leftOut() {
          throw new Error("This part of a package is left out of dist; scripts/left-out.ts says which and why.");
        }
        const standIn = new Proxy(leftOut, {
          get: (_, name) => typeof name === "symbol" || name === "__esModule" ? undefined : standIn
        });
        module.exports = standIn;
        return module.exports;
      })({});
    }),
    8700: (module => {
      module.exports = require("./liquidjs.js");
    }),
    6754: (module => {
      module.exports = (module => {
        module.exports = {
          Context: class Context {}
        };
        return module.exports;
      })({});
    }),
    6235: (module => {
      module.exports = (module => {
        module.exports = {
          HttpClient: class HttpClient {
            getAgent() {
              return undefined;
            }
            getAgentDispatcher() {
              return undefined;
            }
          }
        };
        return module.exports;
      })({});
    }),
    1423: (module => {
      module.exports = require("./yaml.js");
    }),
    1865: (module => {
      module.exports = require("./zh-CN.js");
    }),
    6698: (module => {
      module.exports = require("node:async_hooks");
    }),
    4573: (module => {
      module.exports = require("node:buffer");
    }),
    7598: (module => {
      module.exports = require("node:crypto");
    }),
    3053: (module => {
      module.exports = require("node:diagnostics_channel");
    }),
    8474: (module => {
      module.exports = require("node:events");
    }),
    3024: (module => {
      module.exports = require("node:fs");
    }),
    1455: (module => {
      module.exports = require("node:fs/promises");
    }),
    4708: (module => {
      module.exports = require("node:https");
    }),
    7030: (module => {
      module.exports = require("node:net");
    }),
    6760: (module => {
      module.exports = require("node:path");
    }),
    1792: (module => {
      module.exports = require("node:querystring");
    }),
    7075: (module => {
      module.exports = require("node:stream");
    }),
    8500: (module => {
      module.exports = require("node:timers/promises");
    }),
    1692: (module => {
      module.exports = require("node:tls");
    }),
    7975: (module => {
      module.exports = require("node:util");
    }),
    8522: (module => {
      module.exports = require("node:zlib");
    })
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
      return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
      id: moduleId,
      loaded: false,
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
    module.loaded = true;
    return module.exports;
  }
  __nccwpck_require__.m = __webpack_modules__;
  if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
  (() => {
    __nccwpck_require__.n = module => {
      var getter = module && module.__esModule ? () => module["default"] : () => module;
      __nccwpck_require__.d(getter, {
        a: getter
      });
      return getter;
    };
  })();
  (() => {
    var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
      if (mode & 1) value = this(value);
      if (mode & 8) return value;
      if (typeof value === "object" && value) {
        if (mode & 4 && value.__esModule) return value;
        if (mode & 16 && typeof value.then === "function") return value;
      }
      var ns = Object.create(null);
      __nccwpck_require__.r(ns);
      var def = {};
      leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
      for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
        Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
      }
      def["default"] = () => value;
      __nccwpck_require__.d(ns, def);
      return ns;
    };
  })();
  (() => {
    __nccwpck_require__.d = (exports, definition) => {
      for (var key in definition) {
        if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
          Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
          });
        }
      }
    };
  })();
  (() => {
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  })();
  (() => {
    __nccwpck_require__.u = chunkId => "" + chunkId + ".main.js";
  })();
  (() => {
    __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
  })();
  (() => {
    __nccwpck_require__.r = exports => {
      if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
        Object.defineProperty(exports, Symbol.toStringTag, {
          value: "Module"
        });
      }
      Object.defineProperty(exports, "__esModule", {
        value: true
      });
    };
  })();
  (() => {
    __nccwpck_require__.nmd = module => {
      module.paths = [];
      if (!module.children) module.children = [];
      return module;
    };
  })();
  (() => {
    var installedChunks = {
      792: 1
    };
    var installChunk = chunk => {
      var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
      for (var moduleId in moreModules) {
        if (__nccwpck_require__.o(moreModules, moduleId)) {
          __nccwpck_require__.m[moduleId] = moreModules[moduleId];
        }
      }
      if (runtime) runtime(__nccwpck_require__);
      for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
    };
    __nccwpck_require__.f.require = (chunkId, promises) => {
      if (!installedChunks[chunkId]) {
        if (true) {
          installChunk(require("./" + __nccwpck_require__.u(chunkId)));
        } else installedChunks[chunkId] = 1;
      }
    };
  })();
  var __webpack_exports__ = {};
  var core_namespaceObject = {};
  __nccwpck_require__.r(core_namespaceObject);
  __nccwpck_require__.d(core_namespaceObject, {
    ExitCode: () => ExitCode,
    addPath: () => addPath,
    debug: () => debug,
    endGroup: () => endGroup,
    error: () => error,
    exportVariable: () => exportVariable,
    getBooleanInput: () => getBooleanInput,
    getIDToken: () => getIDToken,
    getInput: () => getInput,
    getMultilineInput: () => getMultilineInput,
    getState: () => getState,
    group: () => group,
    info: () => info,
    isDebug: () => isDebug,
    markdownSummary: () => external_left_out_cjs_.markdownSummary,
    notice: () => notice,
    platform: () => external_left_out_cjs_namespaceObject,
    saveState: () => saveState,
    setCommandEcho: () => setCommandEcho,
    setFailed: () => setFailed,
    setOutput: () => setOutput,
    setSecret: () => setSecret,
    startGroup: () => startGroup,
    summary: () => external_left_out_cjs_.summary,
    toPlatformPath: () => toPlatformPath,
    toPosixPath: () => toPosixPath,
    toWin32Path: () => toWin32Path,
    warning: () => warning
  });
  var external_node_crypto_ = __nccwpck_require__(7598);
  var promises_ = __nccwpck_require__(8500);
  const external_os_namespaceObject = require("os");
  function toCommandValue(input) {
    if (input === null || input === undefined) {
      return "";
    } else if (typeof input === "string" || input instanceof String) {
      return input;
    }
    return JSON.stringify(input);
  }
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
  function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
  }
  function issue(name, message = "") {
    issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
    constructor(command, properties, message) {
      if (!command) {
        command = "missing.command";
      }
      this.command = command;
      this.properties = properties;
      this.message = message;
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += " ";
        let first = true;
        for (const key in this.properties) {
          if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) {
                first = false;
              } else {
                cmdStr += ",";
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
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
    return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  const external_late_crypto_cjs_namespaceObject = (module => {
    const crypto = () => require("node:crypto");
    module.exports = {
      get createHash() {
        return crypto().createHash;
      },
      get createHmac() {
        return crypto().createHmac;
      },
      get randomUUID() {
        return crypto().randomUUID;
      }
    };
    return module.exports;
  })({});
  const external_fs_namespaceObject = require("fs");
  function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
      throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
      throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
      encoding: "utf8"
    });
  }
  function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_late_crypto_cjs_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
      throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
      throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
  }
  const external_path_namespaceObject = require("path");
  var external_left_out_cjs_ = __nccwpck_require__(2260);
  var external_left_out_cjs_namespaceObject = __nccwpck_require__.t(external_left_out_cjs_, 2);
  function toPosixPath(pth) {
    return pth.replace(/[\\]/g, "/");
  }
  function toWin32Path(pth) {
    return pth.replace(/[/]/g, "\\");
  }
  function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
  }
  var __awaiter = undefined && undefined.__awaiter || function(thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P ? value : new P(function(resolve) {
        resolve(value);
      });
    }
    return new (P || (P = Promise))(function(resolve, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator["throw"](value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  };
  var ExitCode;
  (function(ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env["GITHUB_ENV"] || "";
    if (filePath) {
      return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
    }
    issueCommand("set-env", {
      name: name
    }, convertedVal);
  }
  function setSecret(secret) {
    issueCommand("add-mask", {}, secret);
  }
  function addPath(inputPath) {
    const filePath = process.env["GITHUB_PATH"] || "";
    if (filePath) {
      issueFileCommand("PATH", inputPath);
    } else {
      issueCommand("add-path", {}, inputPath);
    }
    process.env["PATH"] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env["PATH"]}`;
  }
  function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
    if (options && options.required && !val) {
      throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
      return val;
    }
    return val.trim();
  }
  function getMultilineInput(name, options) {
    const inputs = getInput(name, options).split("\n").filter(x => x !== "");
    if (options && options.trimWhitespace === false) {
      return inputs;
    }
    return inputs.map(input => input.trim());
  }
  function getBooleanInput(name, options) {
    const trueValue = [ "true", "True", "TRUE" ];
    const falseValue = [ "false", "False", "FALSE" ];
    const val = getInput(name, options);
    if (trueValue.includes(val)) return true;
    if (falseValue.includes(val)) return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
  }
  function setOutput(name, value) {
    const filePath = process.env["GITHUB_OUTPUT"] || "";
    if (filePath) {
      return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand("set-output", {
      name: name
    }, toCommandValue(value));
  }
  function setCommandEcho(enabled) {
    issue("echo", enabled ? "on" : "off");
  }
  function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
  }
  function isDebug() {
    return process.env["RUNNER_DEBUG"] === "1";
  }
  function debug(message) {
    issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
    issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
    issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function notice(message, properties = {}) {
    issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
  }
  function startGroup(name) {
    issue("group", name);
  }
  function endGroup() {
    issue("endgroup");
  }
  function group(name, fn) {
    return __awaiter(this, void 0, void 0, function*() {
      startGroup(name);
      let result;
      try {
        result = yield fn();
      } finally {
        endGroup();
      }
      return result;
    });
  }
  function saveState(name, value) {
    const filePath = process.env["GITHUB_STATE"] || "";
    if (filePath) {
      return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
    }
    issueCommand("save-state", {
      name: name
    }, toCommandValue(value));
  }
  function getState(name) {
    return process.env[`STATE_${name}`] || "";
  }
  function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function*() {
      return yield external_left_out_cjs_.OidcClient.getIDToken(aud);
    });
  }
  var errors = __nccwpck_require__(2357);
  var locale = __nccwpck_require__(3896);
  var amount = __nccwpck_require__(5270);
  var choice = __nccwpck_require__(6421);
  var external_node_path_ = __nccwpck_require__(6760);
  var lib_said = __nccwpck_require__(1879);
  var yaml_input = __nccwpck_require__(1280);
  async function globs(get, input, workspace) {
    const text = get(input);
    const items = /^-\s|^\[\s*["']/.test(text) ? await (0, yaml_input.g)(input, text, {
      scalars: "strings"
    }) : text.split(/[\n,，;；](?![^{\n]{0,1000}\})/);
    if (!Array.isArray(items) || !items.every(item => typeof item === "string")) {
      throw (0, errors.Xu)(input, (0, lib_said.cv)`must be a list of globs, one per line.`, text);
    }
    return items.map(item => item.trim()).filter(item => item !== "").map(item => within(input, item, workspace.replaceAll("\\", "/")));
  }
  function within(input, given, workspace) {
    const not = given.startsWith("!") ? "!" : "";
    const pattern = external_node_path_.posix.normalize(given.slice(not.length).replace(/^\.\//, ""));
    const isOwn = workspace !== "" && pattern.startsWith(`${workspace}/`);
    const relative = isOwn ? pattern.slice(workspace.length + 1) : pattern;
    if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(relative)) {
      throw (0, errors.Xu)(input, (0, lib_said.cv)`must name files in the workspace, by globs relative to it, without \`..\`.`, given);
    }
    return `${not}${relative}`;
  }
  var list = __nccwpck_require__(3662);
  var map = __nccwpck_require__(4526);
  var timezone = __nccwpck_require__(3785);
  var lib_printable = __nccwpck_require__(4115);
  var spelling = __nccwpck_require__(6648);
  const elsewhere = {
    content: "text",
    message: "text",
    msg: "text",
    body: "text",
    markdown: "text",
    json: "payload",
    data: "payload",
    subject: "title",
    at: "at-mobiles",
    mobiles: "at-mobiles",
    phones: "at-mobiles",
    atphones: "at-mobiles",
    atusers: "at-user-ids",
    userids: "at-user-ids",
    isatall: "at-all",
    mentionall: "at-all",
    token: "webhook",
    accesstoken: "webhook",
    dingtalktoken: "webhook",
    dingtoken: "webhook",
    robottoken: "webhook",
    dingtalkwebhook: "webhook",
    webhookurl: "webhook",
    url: "webhook",
    sign: "secret",
    signature: "secret",
    signsecret: "secret",
    dingtalksecret: "secret",
    webhooksecret: "secret",
    type: "msgtype",
    messagetype: "msgtype",
    lang: "locale",
    language: "locale",
    tz: "timezone",
    btns: "buttons",
    if: "notify-when",
    when: "notify-when",
    singletitle: "buttons",
    singleurl: "buttons",
    btnorientation: "payload",
    msgurl: "payload",
    picurl: "payload",
    feedlinks: "payload",
    notifytitle: "title",
    notifybody: "text",
    notifyfooter: "text",
    channelid: "chat-group",
    slackmessage: "text",
    payloadfilepath: "payload",
    custompayload: "payload",
    channel: "chat-group",
    mention: "at-logins",
    ifmention: "at-when",
    successmessage: "text",
    failuremessage: "text",
    cancelledmessage: "text"
  };
  function unknownInputs(env) {
    const isEmpty = name => (env[variableOf(name)]?.trim() ?? "") === "";
    const names = Object.keys(env).filter(variable => variable.startsWith("INPUT_")).map(variable => variable.slice("INPUT_".length).toLowerCase());
    return names.flatMap(name => {
      if (isEmpty(name)) return [];
      const key = (0, spelling.iB)(name);
      const spelt = names.find(own => own !== name && own.includes("-") && (0, spelling.iB)(own) === key);
      const meant = (name.includes("-") ? undefined : spelt) ?? elsewhere[key];
      if (meant === undefined || !names.includes(meant)) return [];
      return isEmpty(meant) || hasDefault.has(meant) ? [ {
        name: name,
        meant: meant
      } ] : [];
    });
  }
  const hasDefault = new Set([ "at-all", "at-when", "check-run-id", "deadline-seconds", "dry-run", "github-token", "locale", "msgtype", "notify-when", "on-failure", "on-missing-webhook", "timeout-seconds" ]);
  function refusal({name: name, meant: meant}) {
    return new errors.yo((0, lib_said.hC)(noSuchInput(name, meant), (0, lib_said.cv)`Nothing was sent.`));
  }
  function unknownInput({name: name, meant: meant}) {
    return (0, lib_said.hC)(noSuchInput(name, meant), (0, lib_said.cv)`Its value is ignored. If ${(0, 
    lib_printable.g)(variableOf(name))} is a variable of the job and not an input, rename it to end this warning.`);
  }
  function noSuchInput(name, meant) {
    return (0, lib_said.cv)`This action has no input "${(0, lib_printable.g)(name)}"; here it is "${meant}".`;
  }
  function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
  }
  var yaml_or_file = __nccwpck_require__(6182);
  var event_group = __nccwpck_require__(6986);
  var read_settings = __nccwpck_require__(2196);
  var external_node_fs_ = __nccwpck_require__(3024);
  var trim = __nccwpck_require__(3846);
  function readWorkflowContext(env, matrix) {
    return Object.freeze({
      eventName: env.GITHUB_EVENT_NAME ?? "",
      payload: payloadAt(env.GITHUB_EVENT_PATH),
      repository: env.GITHUB_REPOSITORY ?? "",
      workflow: env.GITHUB_WORKFLOW ?? "",
      workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
      runId: env.GITHUB_RUN_ID ?? "",
      runNumber: env.GITHUB_RUN_NUMBER ?? "",
      runAttempt: env.GITHUB_RUN_ATTEMPT ?? "",
      job: env.GITHUB_JOB ?? "",
      step: env.GITHUB_ACTION ?? "",
      actor: env.GITHUB_ACTOR ?? "",
      sha: env.GITHUB_SHA ?? "",
      ref: env.GITHUB_REF ?? "",
      refName: env.GITHUB_REF_NAME ?? "",
      headRef: env.GITHUB_HEAD_REF ?? "",
      serverUrl: withoutSlash(env.GITHUB_SERVER_URL || "https://github.com"),
      apiUrl: withoutSlash(env.GITHUB_API_URL || "https://api.github.com"),
      workspace: env.GITHUB_WORKSPACE ?? "",
      runnerTemp: env.RUNNER_TEMP ?? "",
      runnerName: env.RUNNER_NAME ?? "",
      matrix: matrix
    });
  }
  function payloadAt(path) {
    if (!path) return {};
    try {
      const payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
      return payload !== null && typeof payload === "object" && !Array.isArray(payload) ? {
        ...payload
      } : {};
    } catch {
      return {};
    }
  }
  function withoutSlash(url) {
    return (0, trim.f)(url, "/");
  }
  const cure = (0, lib_said.cv)`To let the step pass without a webhook, set \`on-missing-webhook: skip\`.`;
  const noWebhook = (0, lib_said.cv)`there is no webhook, neither in "webhook" nor in "robots".`;
  function nothingSentWithoutWebhook(reason) {
    return (0, lib_said.hC)((0, lib_said.cv)`Nothing was sent: ${noWebhook}`, reason);
  }
  function nothingWillBeSentWithoutWebhook(reason) {
    return sentences(say`Nothing will be sent: ${noWebhook}`, reason);
  }
  function missingWebhook(env) {
    return new errors.yo((0, lib_said.hC)((0, lib_said.cv)`There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". ${cure}`, missing_webhook_elsewhere(env)));
  }
  function missing_webhook_elsewhere(env) {
    if (env.DINGTALK_ACCESS_TOKEN) {
      return (0, lib_said.cv)`The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".`;
    }
    const slack = [ "SLACK_WEBHOOK", "SLACK_WEBHOOK_URL", "SLACK_BOT_TOKEN" ].find(name => env[name]);
    if (slack === undefined) return undefined;
    return (0, lib_said.cv)`The environment has ${slack}, which is for Slack: this action posts to DingTalk, and takes its settings from \`with:\`.`;
  }
  function missingGroupWebhook(group) {
    return new errors.yo((0, lib_said.cv)`Group "${(0, lib_printable.g)(group)}" of "robots" has no webhook. Is its secret set? ${cure}`);
  }
  const dependabot = "dependabot[bot]";
  const forkEvents = [ "pull_request", "pull_request_review", "pull_request_review_comment" ];
  const dependabotEvents = [ ...forkEvents, "push", "create", "deployment", "deployment_status" ];
  function whyWithoutSecrets(env) {
    const {GITHUB_EVENT_NAME: event = "", GITHUB_ACTOR: actor} = env;
    if (actor === dependabot && dependabotEvents.includes(event)) return fromDependabot;
    if (event !== "pull_request_target" && !forkEvents.includes(event)) return undefined;
    const {pull_request: pull, repository: repository} = payloadAt(env.GITHUB_EVENT_PATH);
    if (event === "pull_request_target") {
      return actor === dependabot && pull?.user?.login === dependabot ? fromDependabot : undefined;
    }
    const isFork = pull && pull.head?.repo?.full_name !== repository?.full_name;
    return isFork ? (0, lib_said.cv)`A pull request from a fork gets no secrets.` : undefined;
  }
  const fromDependabot = (0, lib_said.cv)`A run that Dependabot starts gets only the secrets of Dependabot.`;
  var proxy = __nccwpck_require__(6225);
  var lib_secret = __nccwpck_require__(1550);
  const publicHosts = [ "oapi.dingtalk.com", "oapi.dingtalk.io" ];
  const sendPath = "/robot/send";
  const bareToken = /^[A-Za-z0-9]{16,128}$/;
  const signingSecret = /^SEC[\da-f]{40,128}$/i;
  const tokenInUrl = /^[\x21-\x7e]{1,512}$/;
  const dropped = new Set([ "timestamp", "sign" ]);
  function readWebhook(text, allowedHosts) {
    if (signingSecret.test(text)) return {
      rule: (0, lib_said.cv)`is a signing secret (it starts with SEC); that goes into "secret".`
    };
    if (isName(text)) return {
      rule: isNameRule
    };
    if (bareToken.test(text)) {
      return {
        origin: `https://${publicHosts[0]}`,
        path: sendPath,
        token: new lib_secret.z(text)
      };
    }
    if (isQuoted(text)) return {
      rule: isQuotedRule
    };
    if (/\s/.test(text)) return {
      rule: (0, lib_said.cv)`must hold no spaces: one webhook URL or access token per line.`
    };
    const url = parsed(text);
    if (!url || url.hostname === "") {
      return {
        rule: (0, lib_said.cv)`must be a webhook URL (https://${publicHosts[0]}${sendPath}?access_token=…) or its access token.`
      };
    }
    const rule = brokenRule(url, text, allowedHosts);
    if (rule) return {
      rule: rule
    };
    const token = new lib_secret.z(url.searchParams.get("access_token") ?? "");
    return {
      origin: url.origin,
      path: url.pathname,
      token: token
    };
  }
  function isWithoutToken(text) {
    return /^https?:\/\/.*[?&]access_token=$/i.test(text.trim());
  }
  function isQuoted(text) {
    return /^["'`“”‘’「」『』]/.test(text) || /["'`“”‘’「」『』]$/.test(text);
  }
  function isName(text) {
    const name = text.replace(/^\$?\{{0,2} ?/, "").replace(/ ?\}{0,2}$/, "");
    return /^(?:secrets|env|vars|inputs)\.\w+$/.test(name) || /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(name);
  }
  const isQuotedRule = (0, lib_said.cv)`must have no quotes around it.`;
  const isNameRule = (0, lib_said.cv)`holds the name of a secret and not its value. Give it as the expression \`secrets.NAME\`, with the dollar sign and both pairs of braces.`;
  function isHost(text) {
    return allowedHost.test(text) && URL.canParse(`https://${text}`);
  }
  const allowedHost = /^(?:\[[\da-f:.]+\]|[\w.\u0080-\uffff-]+)(?::\d{1,5})?(?:\/[\w~-][\w.~-]*)*\/?$/i;
  const otherSystems = [ [ "Slack", "slack.com", "slack-gov.com" ], [ (0, lib_said.cv)`Feishu`, "feishu.cn" ], [ "Lark", "larksuite.com" ], [ (0, 
  lib_said.cv)`WeCom`, "qyapi.weixin.qq.com" ], [ "Discord", "discord.com", "discordapp.com" ], [ "Microsoft Teams", "webhook.office.com", "outlook.office.com", "logic.azure.com", "api.powerplatform.com" ], [ "Google Chat", "chat.googleapis.com" ], [ "Telegram", "api.telegram.org" ] ];
  function otherSystem({hostname: hostname}) {
    const [system] = otherSystems.find(([, ...hosts]) => hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))) ?? [];
    return system;
  }
  function brokenRule(url, text, allowedHosts) {
    if (url.protocol !== "https:" && url.protocol !== "http:") return (0, lib_said.cv)`must begin with https://.`;
    if (url.username !== "" || url.password !== "") return (0, lib_said.cv)`must hold no user name or password before the host.`;
    const isListed = allowedHosts.some(host => isListedAs(withoutPath(host), url));
    const system = isListed ? undefined : otherSystem(url);
    if (system !== undefined) {
      return (0, lib_said.cv)`is a ${system} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://${publicHosts[0]}${sendPath}?access_token=.`;
    }
    if (url.protocol === "http:" && !(isListed && (0, proxy.U9)(url.hostname))) {
      return (0, lib_said.cv)`must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.`;
    }
    if (!isListed && !publicHosts.some(host => host === url.host)) {
      return (0, lib_said.cv)`must point to ${(0, lib_said.KE)(publicHosts, " or ")}. A private deployment or gateway, an IP address and another port are listed in "allowed-hosts".`;
    }
    const paths = allowedHosts.filter(host => isListedAs(withoutPath(host), url)).map(sendPathOf);
    if (url.pathname !== sendPath && !paths.includes(url.pathname)) {
      return (0, lib_said.cv)`must have the path ${sendPath}. The path of a gateway before it is listed in "allowed-hosts": gateway.example.com/dingtalk.`;
    }
    if (text.includes("#")) return (0, lib_said.cv)`must hold no "#".`;
    const tokens = url.searchParams.getAll("access_token");
    if (tokens.length !== 1 || !tokenInUrl.test(tokens[0] ?? "")) return (0, lib_said.cv)`must hold exactly one access_token.`;
    const strange = [ ...url.searchParams.keys() ].some(key => key !== "access_token" && !dropped.has(key));
    if (strange) return (0, lib_said.cv)`must hold no parameter but access_token.`;
    return undefined;
  }
  function withoutPath(host) {
    return host.split("/", 1)[0] ?? "";
  }
  function sendPathOf(host) {
    const [, ...segments] = host.split("/").filter(segment => segment !== "");
    return [ "", ...segments ].join("/") + sendPath;
  }
  function isListedAs(host, url) {
    if (parsed(`${url.protocol}//${host}`)?.host === url.host) return true;
    return host === url.hostname && (0, proxy.U9)(host);
  }
  function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
  }
  function placeholderDirectory(keyword) {
    const webhook = {
      origin: `https://${publicHosts[0]}`,
      path: sendPath,
      token: new lib_secret.z("")
    };
    const robot = {
      webhook: webhook,
      secret: undefined,
      keyword: keyword === "" ? undefined : keyword
    };
    const destination = {
      name: "#1",
      group: undefined,
      pool: [ robot ]
    };
    return Object.freeze({
      kind: "webhooks",
      destinations: [ destination ],
      groupsWithoutWebhook: [],
      defaultGroup: undefined,
      warnings: [ (0, lib_said.cv)`There is no webhook; this dry run shows the message as any robot would get it.` ]
    });
  }
  const minSecretLength = 8;
  function createRedactor(secrets) {
    const forms = [ ...new Set(secrets.flatMap(formsOf)) ].sort((a, b) => b.length - a.length);
    return text => forms.reduce((shown, form) => shown.replaceAll(form, "***"), text);
  }
  function containsSecret(text, secret) {
    return formsOf(secret).some(form => text.includes(form));
  }
  function formsOf(secret) {
    if (secret.length < minSecretLength) return [];
    const uri = encodeURIComponent(secret.toWellFormed());
    return [ secret, uri, uri.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()), uri.replaceAll("%20", "+"), encodeURIComponent(uri), JSON.stringify(secret).slice(1, -1), secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"), Buffer.from(secret).toString("hex"), ...base64Forms(secret) ];
  }
  function base64Forms(secret) {
    const faces = [ 0, 1, 2 ].map(offset => {
      const bytes = Buffer.concat([ Buffer.alloc(offset), Buffer.from(secret) ]);
      const from = Math.ceil(offset * 8 / 6);
      const to = Math.floor(bytes.length * 8 / 6);
      return bytes.toString("base64").slice(from, to);
    });
    const whole = Buffer.from(secret).toString("base64");
    return [ whole, ...faces ].flatMap(face => [ face, face.replaceAll("+", "-").replaceAll("/", "_") ]);
  }
  function robotOf(texts, allowedHosts, failure) {
    const address = texts.webhook.trim();
    if (address === "") throw failure("webhook", (0, lib_said.cv)`is missing.`);
    const webhook = readWebhook(address, allowedHosts);
    if ("rule" in webhook) throw failure("webhook", webhook.rule);
    const secret = texts.secret.trim();
    if (isQuoted(secret)) throw failure("secret", isQuotedRule);
    if (isName(secret)) throw failure("secret", isNameRule);
    if (secret.includes("://")) {
      throw failure("secret", (0, lib_said.cv)`must be the signing secret (it starts with SEC), not a URL.`);
    }
    const keyword = texts.keyword.trim();
    return {
      webhook: webhook,
      secret: secret === "" || secret === "-" ? undefined : new lib_secret.z(secret),
      keyword: keyword === "" ? undefined : keyword
    };
  }
  function keyOf({webhook: webhook}) {
    return `${webhook.origin}${webhook.path} ${webhook.token.reveal()}`;
  }
  function firstRepeated(values) {
    const index = values.findIndex((value, at) => values.indexOf(value) < at);
    return index < 0 ? undefined : index;
  }
  const fields = {
    ours: [ "webhook", "secret", "keyword" ],
    vanus: [ "chat_group", "url", "signature" ]
  };
  function fromGroups(robots, defaults) {
    const config = vanusConfig(robots);
    const given = config?.webhooks ?? robots;
    const groups = Array.isArray(given) ? vanusGroups(given, defaults) : namedGroups(given);
    if (groups.length === 0) throw (0, errors.Xu)("robots", (0, lib_said.cv)`must name at least one chat group.`);
    const names = groups.map(([name]) => name);
    const twice = firstRepeated(names);
    if (twice !== undefined) throw (0, errors.Xu)("robots", (0, lib_said.cv)`has two groups of one name.`, names[twice]);
    const defaultGroup = config?.defaultGroup ?? names[0];
    if (defaultGroup !== undefined && !names.includes(defaultGroup)) {
      throw (0, errors.Xu)("robots", (0, lib_said.cv)`\`bot.default\` must be one of the chat groups in \`bot.webhooks\`.`, defaultGroup);
    }
    const warnings = [];
    const destinations = groups.flatMap(([name, entries]) => {
      const pool = poolOf(name, entries, defaults, warnings);
      return pool === undefined ? [] : [ {
        name: name,
        group: name,
        pool: pool
      } ];
    });
    const groupsWithoutWebhook = names.filter(name => !destinations.some(one => one.name === name));
    return {
      destinations: destinations,
      groupsWithoutWebhook: groupsWithoutWebhook,
      defaultGroup: defaultGroup,
      warnings: warnings
    };
  }
  function vanusConfig(robots) {
    const bot = isMap(robots) ? fieldOf(robots, "bot") : undefined;
    const webhooks = isMap(bot) ? fieldOf(bot, "webhooks") : undefined;
    if (!isMap(bot) || !Array.isArray(webhooks)) return undefined;
    const name = fieldOf(bot, "default");
    if (name === undefined || name === null || name === "") return {
      webhooks: webhooks,
      defaultGroup: undefined
    };
    if (typeof name === "string" || typeof name === "number") {
      return {
        webhooks: webhooks,
        defaultGroup: String(name).trim()
      };
    }
    throw (0, errors.Xu)("robots", (0, lib_said.cv)`\`bot.default\` must be the name of a chat group.`);
  }
  function fieldOf(map, name) {
    return entriesOf(map).find(([key]) => key === name)?.[1];
  }
  function isEmptyWebhook(entry, {maySecretsBeMissing: maySecretsBeMissing = false}) {
    const isEmpty = text => text.trim() === "" || maySecretsBeMissing && isWithoutToken(text);
    return isMap(entry) && entriesOf(entry).some(([key, value]) => (key === "webhook" || key === "url") && (value === null || typeof value === "string" && isEmpty(value)));
  }
  function vanusGroups(list, defaults) {
    return list.map((entry, index) => {
      const place = (0, lib_said.cv)`entry ${index + 1}`;
      const values = checkedEntry(entry, place, fields.vanus);
      const name = (values.chat_group ?? "").trim();
      if (name === "") throw (0, errors.Xu)("robots", (0, lib_said.cv)`${place}: \`chat_group\` is missing.`);
      const webhook = isEmptyWebhook(entry, defaults) ? {
        webhook: ""
      } : values.url && {
        webhook: values.url
      };
      return [ name, [ {
        ...webhook,
        secret: values.signature ?? ""
      } ] ];
    });
  }
  function namedGroups(map) {
    if (!isMap(map)) {
      throw (0, errors.Xu)("robots", (0, lib_said.cv)`must be a map from chat group to robot, or the Vanus list [{chat_group, url, signature}].`);
    }
    return entriesOf(map).map(([key, value]) => {
      const name = key.trim();
      if (name === "") throw (0, errors.Xu)("robots", (0, lib_said.cv)`has a group without a name.`);
      if (Array.isArray(value) && value.length === 0) throw (0, errors.Xu)("robots", (0, 
      lib_said.cv)`has a group without a robot.`, name);
      return [ name, Array.isArray(value) ? value : [ value ] ];
    });
  }
  function poolOf(group, entries, defaults, warnings) {
    const {keyword: common, allowedHosts: allowedHosts} = defaults;
    const robots = entries.flatMap((entry, index) => {
      const name = (0, lib_printable.g)(group);
      const place = entries.length > 1 ? (0, lib_said.cv)`group "${name}", robot ${index + 1}` : (0, 
      lib_said.cv)`group "${name}"`;
      const values = checkedEntry(entry, place, fields.ours);
      if (isEmptyWebhook(entry, defaults)) {
        warnings.push((0, errors.qj)("robots", (0, lib_said.cv)`${place}: \`webhook\` is empty, so this robot was left out.`));
        return [];
      }
      const {webhook: webhook = "", secret: secret = "", keyword: keyword = ""} = values;
      return robotOf({
        webhook: webhook,
        secret: secret,
        keyword: keyword || common
      }, allowedHosts, (field, rule) => (0, errors.Xu)("robots", (0, lib_said.cv)`${place}: \`${field}\` ${rule}`));
    });
    const [first, ...rest] = robots;
    if (!first) {
      warnings.splice(-entries.length);
      return undefined;
    }
    const twice = firstRepeated(robots.map(keyOf));
    if (twice !== undefined) {
      throw (0, errors.Xu)("robots", (0, lib_said.cv)`names the same robot twice in one group, robot ${twice + 1} again.`, group);
    }
    return [ first, ...rest ];
  }
  function checkedEntry(entry, place, known) {
    if (!isMap(entry)) throw (0, errors.Xu)("robots", (0, lib_said.cv)`${place}: must be a map with ${namesOf(known)}.`);
    const values = Object.create(null);
    for (const [key, value] of entriesOf(entry)) {
      if (!known.includes(key)) {
        const rule = (0, lib_said.cv)`${place}: has an unknown field; known are ${namesOf(known)}.`;
        throw (0, errors.Xu)("robots", (0, lib_said.hC)(rule, (0, spelling.au)(meantField(key, known))), key);
      }
      if (value === null || value === undefined) continue;
      if (typeof value !== "string" && typeof value !== "number") {
        throw (0, errors.Xu)("robots", (0, lib_said.cv)`${place}: \`${key}\` must be text.`);
      }
      values[key] = String(value);
    }
    return values;
  }
  const otherFields = new Map([ [ "url", "webhook" ], [ "webhookurl", "webhook" ], [ "token", "webhook" ], [ "accesstoken", "webhook" ], [ "sign", "secret" ], [ "signature", "secret" ], [ "keywords", "keyword" ], [ "webhook", "url" ], [ "secret", "signature" ], [ "name", "chat_group" ], [ "group", "chat_group" ] ]);
  function meantField(key, known) {
    const other = otherFields.get((0, spelling.iB)(key));
    return known.find(field => field === other) ?? (0, spelling.pA)(key, known);
  }
  function namesOf(fields) {
    return (0, lib_said.KE)(fields.map(field => `\`${field}\``));
  }
  function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function entriesOf(map) {
    return map instanceof Map ? [ ...map ].map(([key, value]) => [ String(key), value ]) : Object.entries(map);
  }
  function readRobots(inputs) {
    const {robots: robots, allowedHosts: allowedHosts} = inputs;
    const webhooks = webhooksIn(inputs);
    const secrets = entriesIn(inputs.secret);
    for (const host of allowedHosts) {
      if (!isHost(host)) {
        throw (0, errors.Xu)("allowed-hosts", (0, lib_said.cv)`must list hosts as \`host\` or \`host:port\`, for a gateway with the path before /robot/send.`, host);
      }
    }
    if (robots === undefined || robots === null) {
      return webhooks.some(isFilled) ? frozen("webhooks", fromLines(webhooks, secrets, inputs)) : undefined;
    }
    if (webhooks.some(isFilled)) throw (0, errors.Xu)("webhook", (0, lib_said.cv)`cannot be used together with "robots".`);
    if (secrets.some(isFilled)) {
      throw (0, errors.Xu)("secret", (0, lib_said.cv)`belongs to "webhook"; in "robots" each robot has its own \`secret\`.`);
    }
    return frozen("groups", fromGroups(robots, inputs));
  }
  function hasWebhook(inputs) {
    return (inputs.robots ?? undefined) !== undefined || webhooksIn(inputs).some(isFilled);
  }
  function webhooksIn({webhook: webhook, maySecretsBeMissing: maySecretsBeMissing = false}) {
    return entriesIn(webhook).map(line => maySecretsBeMissing && isWithoutToken(line) ? "" : line);
  }
  function secretsOf({webhook: webhook, secret: secret, robots: robots}) {
    const lines = [ webhook, secret ].flatMap(text => [ ...linesOf(text), ...entriesIn(text) ]);
    const found = [ ...lines, ...textsIn(robots) ].flatMap(webhookForms);
    return [ ...new Set(found) ].filter(text => text.length >= minSecretLength);
  }
  function textsIn(value, depth = 0) {
    if (typeof value === "string") return [ value.trim() ];
    if (typeof value !== "object" || value === null || depth > 4) return [];
    if (Array.isArray(value)) return value.flatMap(item => textsIn(item, depth + 1));
    return entriesOf(value).flatMap(([key, item]) => [ ...key.includes("access_token=") ? [ key ] : [], ...[ "keyword", "chat_group", "default" ].includes(key) ? [] : textsIn(item, depth + 1) ]);
  }
  function webhookForms(text) {
    const tokens = [ ...text.matchAll(/access_token=([^&#\s]+)/gi) ].map(([, token = ""]) => token);
    const decoded = tokens.map(token => new URLSearchParams(`t=${token}`).get("t") ?? token);
    const normalised = URL.canParse(text) ? [ new URL(text).href ] : [];
    return [ text, ...normalised, ...tokens, ...decoded ];
  }
  function fromLines(webhooks, secrets, {keyword: keyword, allowedHosts: allowedHosts}) {
    const secretOf = pairedSecrets(webhooks, secrets);
    const count = webhooks.length;
    const destinations = webhooks.flatMap((line, index) => {
      if (line === "") return [];
      const placed = rule => count === 1 ? rule : (0, lib_said.cv)`line ${index + 1}: ${rule}`;
      const texts = {
        webhook: line,
        secret: secretOf(index),
        keyword: keyword
      };
      const robot = robotOf(texts, allowedHosts, (field, rule) => (0, errors.Xu)(field, placed(rule)));
      return [ {
        name: `#${index + 1}`,
        group: undefined,
        pool: [ robot ]
      } ];
    });
    const twice = firstRepeated(destinations.map(({pool: pool}) => keyOf(pool[0])));
    if (twice !== undefined) {
      const line = destinations[twice]?.name.slice(1) ?? "";
      throw (0, errors.Xu)("webhook", (0, lib_said.cv)`names the same robot twice, line ${line} again.`);
    }
    const empty = webhooks.flatMap((line, index) => line === "" ? [ index + 1 ] : []);
    return {
      destinations: destinations,
      groupsWithoutWebhook: [],
      defaultGroup: undefined,
      warnings: empty.map(line => (0, errors.qj)("webhook", (0, lib_said.cv)`line ${line} of ${count} is empty, so this robot was left out. Is its secret set?`))
    };
  }
  function pairedSecrets(webhooks, secrets) {
    if (!secrets.some(isFilled)) return () => "";
    if (secrets.length === webhooks.length) return index => secrets[index] ?? "";
    const [filledWebhooks, filledSecrets] = [ webhooks.filter(isFilled), secrets.filter(isFilled) ];
    if (filledWebhooks.length === filledSecrets.length) {
      return index => filledSecrets[webhooks.slice(0, index).filter(isFilled).length] ?? "";
    }
    throw (0, errors.Xu)("secret", (0, lib_said.cv)`must have one line for each line of "webhook", with \`-\` for a robot without a secret. There are ${filledWebhooks.length} webhooks and ${filledSecrets.length} secrets.`);
  }
  function frozen(kind, {destinations: destinations, ...rest}) {
    const [first, ...others] = destinations;
    if (!first) return undefined;
    for (const {pool: pool} of destinations) {
      for (const robot of pool) {
        Object.freeze(robot.webhook);
        Object.freeze(robot);
      }
      Object.freeze(pool);
    }
    return Object.freeze({
      kind: kind,
      destinations: Object.freeze([ first, ...others ]),
      ...rest
    });
  }
  function linesOf(text) {
    return text.replace(/\r?\n[ \t]*$/, "").split(/\r\n|\r|\n/).map(line => line.trim());
  }
  function entriesIn(text) {
    return linesOf(text).flatMap(line => {
      const parts = line.split(/[,，;；、]/).map(part => part.trim().replace(/^-\s+/, ""));
      const filled = parts.filter(isFilled);
      return filled.length === 0 ? [ "" ] : filled;
    });
  }
  function isFilled(line) {
    return line !== "";
  }
  var workflow_needs = __nccwpck_require__(9009);
  var notify_when = __nccwpck_require__(1312);
  const maxPeriodMs = 31 * 24 * 60 * 60 * 1e3;
  function readOnFailure(get) {
    return get("on-failure").toLowerCase() === "warn" ? "warn" : "fail";
  }
  async function readInputs(get, env, mask, reading) {
    (0, proxy.Wm)(env).forEach(mask);
    const given = await readRobotInputs(get, env, mask);
    const missing = readOnMissingWebhook(get, env);
    const robots = {
      ...given,
      maySecretsBeMissing: missing.onMissingWebhook === "skip"
    };
    const unknown = unknownInputs(env);
    const [first] = unknown;
    if (first !== undefined && missing.onMissingWebhook === "fail" && !hasWebhook(robots)) throw refusal(first);
    const workflow = await readWorkflowInputs(get, env);
    const dryRun = (0, amount.Jt)(get, "dry-run");
    const directory = readRobots(robots);
    const message = await (0, read_settings.P7)(get, {
      env: env,
      ...reading
    });
    return Object.freeze({
      robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword) : undefined),
      groupEvents: await readGrouping(get, {
        env: env,
        ...reading,
        message: message
      }, directory, dryRun),
      message: message,
      ...missing,
      event: await readEventInputs(get),
      workflow: workflow,
      delivery: {
        timeoutMs: (0, amount.YA)(get, "timeout-seconds"),
        retries: (0, amount.U9)(get, "retries"),
        deadlineMs: (0, amount.YA)(get, "deadline-seconds"),
        delivery: (0, choice.Y)(get, "delivery", [ "at-least-once", "at-most-once" ])
      },
      require: (0, choice.Y)(get, "require", [ "all", "any" ]),
      onFailure: (0, choice.Y)(get, "on-failure", [ "fail", "warn" ]),
      deadLetterFile: get("dead-letter-file"),
      dryRun: dryRun,
      warnings: [ ...unknown.map(unknownInput), ...(0, timezone.w)(get("timezone")).warnings, ...wordsFromExpressions(message) ],
      changes: reading.changes ?? []
    });
  }
  function readOnMissingWebhook(get, env) {
    const given = (0, choice.Y)(get, "on-missing-webhook", [ "auto", "fail", "skip" ]);
    if (given !== "auto") return {
      onMissingWebhook: given,
      withoutSecrets: undefined
    };
    const withoutSecrets = whyWithoutSecrets(env);
    return {
      onMissingWebhook: withoutSecrets === undefined ? "fail" : "skip",
      withoutSecrets: withoutSecrets
    };
  }
  async function readEventInputs(get) {
    const attributes = (0, map.y)("attributes", await (0, yaml_input.g)("attributes", get("attributes")));
    return {
      ...readBareEventInputs(get),
      attributes: attributes
    };
  }
  function readBareEventInputs(get) {
    return {
      file: get("event-file"),
      text: get("event"),
      githubEvent: get("event-name"),
      attributes: {}
    };
  }
  async function readRobotInputs(get, env, mask) {
    const isAlone = get("robots") === "";
    const orFrom = (input, variable) => get(input) === "" && isAlone && variable || get(input, {
      trimWhitespace: false
    });
    const given = {
      webhook: orFrom("webhook", env.DINGTALK_WEBHOOK),
      secret: orFrom("secret", env.DINGTALK_SECRET)
    };
    mask(get("github-token"));
    secretsOf({
      ...given,
      robots: undefined
    }).forEach(mask);
    const robots = await (0, yaml_input.g)("robots", get("robots"), {
      maps: "ordered"
    });
    secretsOf({
      ...given,
      robots: robots
    }).forEach(mask);
    return {
      ...given,
      robots: robots,
      keyword: get("keyword"),
      allowedHosts: await (0, list.p)(get, "allowed-hosts")
    };
  }
  function jobId(text) {
    return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
  }
  async function readGrouping(get, {message: message, ...reading}, robots, dryRun) {
    const chatGroup = robots || !dryRun ? await (0, list.p)(get, "chat-group") : [];
    const inputs = {
      chatGroup: chatGroup,
      message: message
    };
    if (get("rules") === "") return (0, event_group.z)(inputs);
    const {readRules: readRules} = await __nccwpck_require__.e(241).then(__nccwpck_require__.bind(__nccwpck_require__, 2241));
    const choosesGroup = robots !== undefined || !dryRun;
    const context = {
      inputs: inputs,
      robots: robots,
      choosesGroup: choosesGroup,
      settingProblems: reading.settingProblems
    };
    const rules = await (0, yaml_or_file.t)(get, "rules", reading, value => value === undefined ? (0, 
    event_group.z)(inputs) : readRules(value, context));
    return rules ?? (0, event_group.z)(inputs);
  }
  function wordsFromExpressions({title: title, text: text}) {
    return Object.entries({
      title: title,
      text: text
    }).flatMap(([input, given]) => {
      const cure = (0, errors.TM)(given);
      return cure === undefined ? [] : [ (0, errors.qj)(input, (0, lib_said.hC)((0, lib_said.cv)`is the word "${given.trim()}".`, cure)) ];
    });
  }
  async function readWorkflowInputs(get, env) {
    const token = get("github-token");
    return {
      status: (0, choice.Y)(get, "status", [ "success", "failure", "cancelled", "skipped", "" ]),
      needs: (0, workflow_needs.Mu)(get("needs")),
      matrix: get("matrix"),
      token: token === "" ? undefined : new lib_secret.z(token),
      checkRunId: jobId(get("check-run-id")),
      testReports: await globs(get, "test-reports", env.GITHUB_WORKSPACE ?? ""),
      notifyWhen: await (0, choice.z)(get, "notify-when", notify_when.pC),
      report: (0, choice.Y)(get, "report", notify_when.uE),
      period: period(get)
    };
  }
  function period(get) {
    const given = get("period");
    const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(given) ?? [];
    const ms = Number(amount ?? 0) * (unit === "d" ? 24 : 1) * 60 * 60 * 1e3;
    if (ms > 0 && ms <= maxPeriodMs) return {
      text: given,
      ms: ms
    };
    throw (0, errors.Xu)("period", (0, lib_said.cv)`must be hours or days, like \`36h\` or \`7d\`, and at most 31 days.`, given);
  }
  const postFile = "post.js";
  const stateNames = null && [ "failure", "environment", "certificates", "login-map", "rules" ];
  const maxStateChars = 3e4;
  const absentInputs = {
    event: "",
    "event-file": "",
    "event-name": "",
    attributes: "",
    batch: "each",
    report: "run",
    period: "24h"
  };
  function stageOf(script) {
    return (0, external_node_path_.basename)(script ?? "") === postFile ? "post" : "step";
  }
  function stage_saveState(env, state) {
    if (!env.GITHUB_STATE) return;
    const lines = Object.entries(state).map(([name, value]) => `${name}=${encoded(value)}\n`);
    try {
      appendFileSync(env.GITHUB_STATE, lines.join(""));
    } catch {}
  }
  function stage_fitsState(value) {
    return encoded(value).length <= maxStateChars;
  }
  function encoded(value) {
    return Buffer.from(value).toString("base64url");
  }
  function readState(env, name) {
    return Buffer.from(env[`STATE_${name}`] ?? "", "base64url").toString();
  }
  function watchInputs(get) {
    return (name, options) => absentInputs[name] ?? get(name, options);
  }
  const variables = [ "DINGTALK_WEBHOOK", "DINGTALK_SECRET", "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "NODE_TLS_REJECT_UNAUTHORIZED", "SSL_CERT_FILE", "SSL_CERT_DIR", "HOSTALIASES", "LOCALDOMAIN", "RES_OPTIONS" ];
  const trustVariables = [ "NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA" ];
  const storeVariables = [ "SSL_CERT_FILE", "SSL_CERT_DIR" ];
  const maxBundleBytes = 4 * 1024 * 1024;
  async function keptEnvironment(env) {
    const values = JSON.stringify(valuesIn(env));
    const secrets = [ env.DINGTALK_WEBHOOK, env.DINGTALK_SECRET, ...proxySecrets(env) ];
    const environment = secrets.some(Boolean) ? await sealed(values, env) : values;
    const pem = certificatesIn(env.NODE_EXTRA_CA_CERTS);
    const whole = JSON.stringify({
      pem: pem
    });
    const certificates = fitsState(whole) ? whole : JSON.stringify({
      digests: await digestsOf(pem)
    });
    return {
      environment: fitsState(environment) ? environment : "",
      certificates: fitsState(certificates) ? certificates : ""
    };
  }
  async function restoreEnvironment(env) {
    const kept = await keptValues(env);
    if (kept === undefined) return [];
    const now = valuesIn(env);
    const changed = variables.filter(name => kept[name] !== now[name]);
    for (const name of changed) {
      const value = kept[name];
      if (value === undefined) delete env[name]; else env[name] = value;
    }
    const found = certificatesIn(kept.NODE_EXTRA_CA_CERTS);
    const extra = await trustedOf(found, readState(env, "certificates"));
    const isOtherFile = extra.join() !== found.join();
    const effective = changed.filter(name => usesSystemStore(env) || !storeVariables.includes(name));
    if (isOtherFile || effective.some(name => [ ...trustVariables, ...storeVariables ].includes(name))) {
      await trust(extra, env);
    }
    const file = isOtherFile ? [ (0, lib_said.cv)`the file of NODE_EXTRA_CA_CERTS` ] : [];
    const names = [ ...effective, ...file ];
    if (names.length === 0) return [];
    return [ (0, lib_said.cv)`A later step changed ${(0, lib_said.KE)(names)}. The values from the start of the job are used. To change them, use the job's \`env\` or a step before \`watch\`.` ];
  }
  function valuesIn(env) {
    return Object.fromEntries(variables.flatMap(name => env[name] ? [ [ name, env[name] ] ] : []));
  }
  async function keptValues(env) {
    const values = objectIn(await opened(readState(env, "environment"), env));
    return values && valuesIn(values);
  }
  function certificatesIn(path) {
    try {
      if (!path || !(0, external_node_fs_.statSync)(path).isFile() || (0, external_node_fs_.statSync)(path).size > maxBundleBytes) return [];
      return (0, external_node_fs_.readFileSync)(path, "utf8").match(certificate) ?? [];
    } catch {
      return [];
    }
  }
  const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
  async function trustedOf(found, state) {
    const {pem: pem, digests: digests} = objectIn(state) ?? {};
    if (isTexts(pem)) return pem;
    if (!isTexts(digests)) return found;
    const own = await digestsOf(found);
    return found.filter((_, index) => digests.includes(own[index] ?? ""));
  }
  async function digestsOf(certificates) {
    const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    return certificates.map(pem => createHash("sha256").update(pem).digest("base64url").slice(0, 22));
  }
  async function trust(extra, env) {
    const {getCACertificates: getCACertificates, rootCertificates: rootCertificates, setDefaultCACertificates: setDefaultCACertificates} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    try {
      const store = usesSystemStore(env) ? getCACertificates("system") : [];
      setDefaultCACertificates?.([ ...rootCertificates, ...store, ...extra ]);
    } catch {
      setDefaultCACertificates?.(rootCertificates);
    }
  }
  function usesSystemStore({NODE_USE_SYSTEM_CA: use, NODE_OPTIONS: options = ""}) {
    return use === "1" || /--use-(?:system|openssl)-ca/.test(options);
  }
  const seal = "sealed:";
  const [ivBytes, tagBytes] = [ 12, 16 ];
  async function sealed(text, env) {
    const token = env.ACTIONS_RUNTIME_TOKEN;
    if (!token) return text;
    const {createCipheriv: createCipheriv, createHash: createHash, randomBytes: randomBytes} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv("aes-256-gcm", createHash("sha256").update(token).digest(), iv);
    const body = Buffer.concat([ cipher.update(text, "utf8"), cipher.final() ]);
    return seal + Buffer.concat([ iv, cipher.getAuthTag(), body ]).toString("base64url");
  }
  async function opened(state, env) {
    if (!state.startsWith(seal)) return state;
    const {createDecipheriv: createDecipheriv, createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    const bytes = Buffer.from(state.slice(seal.length), "base64url");
    const [iv, tag] = [ bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes) ];
    const key = createHash("sha256").update(env.ACTIONS_RUNTIME_TOKEN ?? "").digest();
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, iv, {
        authTagLength: tagBytes
      });
      decipher.setAuthTag(tag);
      return Buffer.concat([ decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final() ]).toString();
    } catch {
      return "";
    }
  }
  function objectIn(json) {
    try {
      const value = JSON.parse(json);
      return typeof value === "object" && value !== null ? value : undefined;
    } catch {
      return undefined;
    }
  }
  function isTexts(value) {
    return Array.isArray(value) && value.every(item => typeof item === "string");
  }
  function earlyFiles(env, info) {
    const state = {};
    const told = new Set;
    const isStale = isOfAnotherCommit(env);
    return {
      state: state,
      async read(input, path, use) {
        if (isStale || !existsSync(resolve(env.GITHUB_WORKSPACE ?? "", path))) return undefined;
        try {
          const text = textAt(input, path, env);
          const value = await use(text);
          state[input] = await keptFile(text);
          return value;
        } catch (error) {
          if (!told.has(input)) info(sentences(saidBy(error), say`The file is read again at the end of the job.`));
          told.add(input);
          return undefined;
        }
      }
    };
  }
  function lateFiles(env) {
    const warnings = [];
    return {
      warnings: warnings,
      async read(input, path, use) {
        try {
          const kept = keptIn(readState(env, input));
          const text = kept?.text ?? (0, yaml_or_file.$)(input, path, env);
          if (kept !== undefined && !await isUnchanged(kept, input, path, env)) {
            if (kept.text === undefined) throw new errors.yo((0, errors.qj)(input, hasChanged));
            warnings.push((0, lib_said.hC)((0, errors.qj)(input, hasChanged), (0, lib_said.cv)`The copy from the start of the job is used.`));
          }
          return await use(text);
        } catch (error) {
          warnings.push((0, lib_said.hC)(saidBy(error), without[input]));
          return undefined;
        }
      }
    };
  }
  const hasChanged = (0, lib_said.cv)`names a file that was changed or removed during the job.`;
  const without = {
    "login-map": (0, lib_said.cv)`The alert is sent without mentions by login.`,
    rules: (0, lib_said.cv)`The alert is sent without rules.`
  };
  function saidBy(error) {
    if (error instanceof errors.yo) return error.said;
    throw error;
  }
  async function keptFile(text) {
    const whole = JSON.stringify({
      text: text
    });
    return fitsState(whole) ? whole : JSON.stringify({
      digest: await digestOf(text)
    });
  }
  function keptIn(state) {
    try {
      const {text: text, digest: digest} = JSON.parse(state);
      if (typeof text === "string") return {
        text: text
      };
      return typeof digest === "string" ? {
        digest: digest
      } : undefined;
    } catch {
      return undefined;
    }
  }
  async function isUnchanged(kept, input, path, env) {
    try {
      const text = (0, yaml_or_file.$)(input, path, env);
      return kept.text === undefined ? kept.digest === await digestOf(text) : kept.text === text;
    } catch {
      return false;
    }
  }
  async function digestOf(text) {
    const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23));
    return createHash("sha256").update(text).digest("hex");
  }
  function isOfAnotherCommit(env) {
    const git = join(env.GITHUB_WORKSPACE ?? "", ".git");
    if (!existsSync(git)) return false;
    try {
      const head = textAt("workspace", join(git, "HEAD"), env).trim();
      const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
      const sha = ref === undefined ? head : textAt("workspace", join(git, ref), env).trim();
      return sha !== env.GITHUB_SHA;
    } catch {
      return true;
    }
  }
  const maxAnnotation = 4096;
  function createLog(core) {
    const redactors = new Map;
    const redact = text => [ ...redactors.values() ].reduce((shown, each) => each(shown), text);
    let language;
    const textOf = said => language === undefined ? said.text : (0, lib_said.Ud)(said, language);
    const line = text => (0, lib_printable.g)(redact(text), maxAnnotation);
    return {
      debug: text => core.debug(line(text)),
      info: said => core.info(commandless(line(textOf(said)))),
      notice: said => core.notice(line(textOf(said))),
      warning: said => core.warning(line(textOf(said))),
      fail: (said, onFailure) => {
        const lines = textOf(said).split("\n").map(line).join("\n").slice(0, maxAnnotation);
        if (onFailure === "warn") core.warning(lines); else core.setFailed(lines);
      },
      speak: catalogue => {
        language = catalogue;
      },
      textOf: textOf,
      redact: redact,
      mask: value => {
        if (value.length < minSecretLength || redactors.has(value)) return;
        redactors.set(value, createRedactor([ value ]));
        core.setSecret(value);
      }
    };
  }
  function commandless(text) {
    return text.replace(/^\s*::/, start => start.replace("::", ": :"));
  }
  var time = __nccwpck_require__(3407);
  var markdown_escape = __nccwpck_require__(9133);
  var markdown_link = __nccwpck_require__(8158);
  var markdown = __nccwpck_require__(7231);
  function plainOf(markdown) {
    return markdown.source.split("\n").map(line => plainLine(line.trimEnd())).join("\n").replace(/\n{3,}/g, "\n\n").trim();
  }
  function plainLine(line) {
    const start = /^(?:(?:> ?)+|#{1,6} )?/.exec(line)?.[0] ?? "";
    return line.slice(start.length).replace(markup, (whole, escaped, entity, span, words, address) => {
      if (escaped !== undefined) return escaped;
      if (entity !== undefined) return entities[entity] ?? whole;
      if (span !== undefined) return span;
      if (words !== undefined) return `${plainLine(words)}: ${(0, markdown_link.$r)(address)}`;
      return "";
    });
  }
  const markup = /\\([!-/:-@[-`{-~])|&(amp|lt|gt);|`([^`]*)`|!?\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)|(?<!\s)\*+|\*+(?!\s|$)|~~/g;
  const entities = {
    amp: "&",
    lt: "<",
    gt: ">"
  };
  var size = __nccwpck_require__(2031);
  const maxTitleChars = 60;
  const maxHeadlineChars = 200;
  const maxPlaceChars = 100;
  const maxSummaryChars = 300;
  function layout(page) {
    const foot = (0, markdown.fj)(" · ", ...page.links.map(({words: words, url: url}) => (0, 
    markdown_link.nf)(words, url, url)));
    return {
      head: page.kind === "news" ? headOf(page) : (0, markdown.Mn)(),
      body: paragraphsOf(page),
      foot: foot
    };
  }
  function titleFor(page) {
    if (page.kind === "text") return page.title;
    const {title: title, shortHeadline: shortHeadline, headline: headline, titleFacts: titleFacts = [], place: place} = page;
    if (title !== undefined) return title;
    const said = signed(page, shortHeadline ?? headline);
    return place === undefined || titleFacts.length > 0 ? titleOf(said, ...titleFacts) : titleIn(said, place);
  }
  function titleOf(...parts) {
    const shown = parts.map(part => (0, markdown_escape.TN)((part ?? "").slice(0, 1e3))).filter(part => part !== "");
    return (0, size.vI)(shown.join(" · "), maxTitleChars);
  }
  function summaryFor(page) {
    const [facts, detail] = page.kind === "news" ? [ plainOf(factsOf(page)), page.detail ?? "" ] : [ "", "" ];
    const said = [ detail, plainOf((0, markdown.qN)(...paragraphsOf(page).slice(0, 3))) ].join("\n");
    return (0, size.vI)(inOneLine(said) || inOneLine(facts) || titleFor(page), maxSummaryChars);
  }
  function withoutLink(page, url) {
    return {
      ...page,
      links: page.links.filter(one => one.url !== url)
    };
  }
  function paragraphsOf(page) {
    return page.kind === "news" && page.origin !== undefined ? [ ...page.body, page.origin ] : page.body;
  }
  function headOf(page) {
    const headline = (0, markdown.R_)(3, (0, size.vI)(signed(page, page.headline), maxHeadlineChars));
    return (0, markdown.Mn)(headline, factsOf(page), page.detail);
  }
  function factsOf({place: place, facts: facts}) {
    return (0, markdown.fj)(" · ", place && (0, markdown.Cr)((0, size.vI)(place, maxPlaceChars)), ...facts);
  }
  function signed({sign: sign}, headline) {
    return sign === "" ? headline : `${sign} ${headline}`;
  }
  function inOneLine(text) {
    const parts = text.split("\n").map(line => (0, markdown_escape.TN)(line.replace(/^- /, "")));
    return parts.filter(part => part !== "").join(" · ");
  }
  function titleIn(what, repository) {
    const said = (0, markdown_escape.TN)(what.slice(0, 1e3));
    const name = repository.slice(repository.indexOf("/") + 1);
    const place = [ repository, name ].find(where => `${said} · ${(0, markdown_escape.TN)(where)}`.length <= maxTitleChars);
    return titleOf(said, place);
  }
  var byte_length = __nccwpck_require__(3209);
  var wire_message = __nccwpck_require__(8786);
  function problemsIn(message, typeField = "msgtype") {
    if (!isObject(message)) return [ (0, lib_said.cv)`the message must be an object, ${isA(message)}` ];
    const {msgtype: msgtype} = message;
    if (msgtype === undefined) return [ isSlackMessage(message) ? slackForm : missing(message, typeField, "msgtype") ];
    const known = wire_message.jO.find(name => name === msgtype);
    if (known === undefined) {
      return [ (0, lib_said.cv)`${typeField} must be one of ${(0, lib_said.KE)(wire_message.jO)}, not "${(0, 
      lib_printable.g)(String(msgtype))}"` ];
    }
    const content = message[known];
    if (content === undefined) return [ isMissing(known) ];
    if (!isObject(content)) return [ mustBeObject(known, content) ];
    return [ ...problemsUnder(known, content), ...problemsInAt(message.at) ];
  }
  function isSlackMessage({text: text, blocks: blocks, attachments: attachments}) {
    return typeof text === "string" || Array.isArray(blocks) || Array.isArray(attachments);
  }
  const slackForm = (0, lib_said.cv)`it has no msgtype and looks like a message for Slack; a DingTalk text message is {"msgtype": "text", "text": {"content": "…"}}`;
  function problemsUnder(msgtype, content) {
    switch (msgtype) {
     case "text":
      return required(content, "text", [ "content" ]);

     case "markdown":
      return required(content, "markdown", [ "title", "text" ]);

     case "link":
      return [ ...required(content, "link", [ "title", "text", "messageUrl" ]), ...optional(content, "link", [ "picUrl" ]), ...tooLong(content, "link", [ "messageUrl", "picUrl" ]) ];

     case "actionCard":
      return problemsInCard(content);

     case "feedCard":
      return each(content.links, "feedCard.links", (link, path) => [ ...required(link, path, [ "title", "messageURL", "picURL" ]), ...tooLong(link, path, [ "messageURL", "picURL" ]) ]);

     default:
      return msgtype;
    }
  }
  function problemsInCard(card) {
    const common = [ ...required(card, "actionCard", [ "title", "text" ]), ...flag(card, "btnOrientation"), ...flag(card, "hideAvatar") ];
    if (card.singleTitle !== undefined || card.singleURL !== undefined) {
      return [ ...common, ...required(card, "actionCard", [ "singleTitle", "singleURL" ]), ...tooLong(card, "actionCard", [ "singleTitle", "singleURL" ]) ];
    }
    if (card.btns === undefined) {
      return [ ...common, (0, lib_said.cv)`actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing` ];
    }
    return [ ...common, ...each(card.btns, "actionCard.btns", (button, path) => required(button, path, [ "title", "actionURL" ])), ...tooLong(card, "actionCard", [ "btns" ]) ];
  }
  function flag(card, field) {
    const value = card[field];
    const path = `actionCard.${field}`;
    const isFine = value === undefined || value === "0" || value === "1";
    return isFine ? [] : [ (0, lib_said.cv)`${path} must be "0" or "1" in quotes` ];
  }
  const maxMentions = 50;
  function problemsInAt(at) {
    if (at === undefined) return [];
    if (!isObject(at)) return [ mustBeObject("at", at) ];
    const {isAtAll: isAtAll} = at;
    const lists = [ "atMobiles", "atUserIds" ].flatMap(field => {
      const people = at[field];
      if (people === undefined) return [];
      const fine = Array.isArray(people) && people.every(person => typeof person === "string");
      const path = `at.${field}`;
      if (!fine) return [ (0, lib_said.cv)`${path} must be a list of texts` ];
      return people.length > maxMentions ? [ (0, lib_said.cv)`${path} must be at most ${maxMentions} people` ] : [];
    });
    const all = isAtAll === undefined || typeof isAtAll === "boolean" ? [] : [ (0, lib_said.cv)`at.isAtAll must be true or false` ];
    return [ ...lists, ...all ];
  }
  const maxUncutBytes = 8e3;
  function tooLong(content, path, fields) {
    const bytes = fields.reduce((sum, field) => sum + (0, byte_length.d)(JSON.stringify(content[field]) ?? ""), 0);
    if (bytes <= maxUncutBytes) return [];
    const names = (0, lib_said.KE)(fields.map(field => `${path}.${field}`), " and ");
    return [ (0, lib_said.cv)`${names} cannot be cut and must take at most ${maxUncutBytes} bytes, not ${bytes}` ];
  }
  function required(content, path, fields) {
    return fields.flatMap(field => {
      const value = content[field];
      if (value === undefined || value === null) return [ missing(content, `${path}.${field}`, field) ];
      if (typeof value !== "string") return [ mustBeText(`${path}.${field}`, value) ];
      return value.trim() === "" ? [ isEmpty(`${path}.${field}`) ] : [];
    });
  }
  function missing(content, place, field) {
    const other = Object.keys(content).find(key => key !== field && (0, spelling.iB)(key) === (0, 
    spelling.iB)(field));
    return other === undefined ? isMissing(place) : (0, lib_said.cv)`${place} is missing (spelt "${(0, 
    lib_printable.g)(other)}" here)`;
  }
  function optional(content, path, fields) {
    return fields.filter(field => content[field] !== undefined && typeof content[field] !== "string").map(field => mustBeText(`${path}.${field}`, content[field]));
  }
  function each(value, path, problems) {
    if (value === undefined) return [ isMissing(path) ];
    if (!Array.isArray(value)) return [ (0, lib_said.cv)`${path} must be a list, ${isA(value)}` ];
    if (value.length === 0) return [ isEmpty(path) ];
    return value.flatMap((item, index) => isObject(item) ? problems(item, `${path}[${index}]`) : [ mustBeObject(`${path}[${index}]`, item) ]);
  }
  function isMissing(path) {
    return (0, lib_said.cv)`${path} is missing`;
  }
  function isEmpty(path) {
    return (0, lib_said.cv)`${path} is empty`;
  }
  function mustBeText(path, value) {
    return (0, lib_said.cv)`${path} must be text, ${isA(value)}`;
  }
  function mustBeObject(path, value) {
    return (0, lib_said.cv)`${path} must be an object, ${isA(value)}`;
  }
  function isA(value) {
    if (value === null) return (0, lib_said.cv)`it is null`;
    if (value === undefined) return (0, lib_said.cv)`it is missing`;
    if (Array.isArray(value)) return (0, lib_said.cv)`it is a list`;
    return typeof value === "object" ? (0, lib_said.cv)`it is an object` : (0, lib_said.cv)`it is a ${typeof value}`;
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function problemList(problems) {
    return (0, lib_said.e9)((0, lib_said.KE)(problems, "; "), text => (0, lib_printable.g)(text, 1e3));
  }
  function requestedMessage({event: event}) {
    const asked = vanusMessageOf(event);
    if (asked === undefined || "message" in asked) return asked?.message;
    throw new errors.yo((0, lib_said.cv)`The event "${(0, lib_printable.g)(event.id)}" cannot be sent as its xvmsgtype says: ${problemList(asked.problems)}.`);
  }
  function vanusMessageOf(event) {
    const msgtype = event.xvmsgtype;
    if (msgtype === undefined) return undefined;
    const message = {
      msgtype: msgtype,
      [String(msgtype)]: msgtype === "text" ? contentOf(event.data) : event.data
    };
    const problems = problemsIn(message, "xvmsgtype");
    return isMessage(message, problems) ? {
      message: message
    } : {
      problems: problems
    };
  }
  function contentOf(data) {
    if (data === undefined || typeof data === "string") return {
      content: data
    };
    if (data instanceof Uint8Array) return {
      content: (new TextDecoder).decode(data)
    };
    return {
      content: JSON.stringify(data)
    };
  }
  function isMessage(message, problems) {
    return "msgtype" in message && problems.length === 0;
  }
  var cdevents = __nccwpck_require__(729);
  var github_adapter = __nccwpck_require__(1882);
  var health_report = __nccwpck_require__(7024);
  var message_late = __nccwpck_require__(6298);
  var event_page = __nccwpck_require__(8443);
  var data_path = __nccwpck_require__(6668);
  var pages_commit = __nccwpck_require__(9390);
  var workflow_run_words = __nccwpck_require__(9977);
  function changeIn({duration: duration, locale: locale}, workflowRun) {
    const runWords = workflow_run_words.C[locale];
    const {change: change, run: run, people: people} = workflowRun;
    const {failedRuns: count, orMore: orMore, since: since} = change;
    switch (change.kind) {
     case "changed":
      return runWords.brokeNow;

     case "still-failing":
      {
        if (count < 2) return runWords.failedAgain;
        const by = run.event === "schedule" || orMore ? undefined : people.breaker;
        return runWords.failing(count, orMore, orMore ? undefined : since?.number, by && (0, 
        size.vI)(by, 60));
      }

     case "fixed":
      return runWords.fixedAfter(count, orMore, duration(redMs(workflowRun)));

     case "mended":
      return runWords.sameCommit;

     case "still-succeeding":
     case "unknown":
      return undefined;

     default:
      return change.kind;
    }
  }
  function redMs({change: change, run: run}) {
    const endMs = Date.parse(run.startedAt ?? "") + (run.durationMs ?? 0);
    const redMs = endMs - Date.parse(change.since?.startedAt ?? "");
    return Number.isFinite(redMs) ? redMs : undefined;
  }
  var workflow_jobs = __nccwpck_require__(994);
  var message_severity = __nccwpck_require__(6941);
  const maxNameChars = 60;
  function run_pull_request_headOf({head: head, headOwner: headOwner}, maxChars) {
    return (0, size.vI)(head === undefined || headOwner === undefined ? head ?? "" : `${headOwner}:${head}`, maxChars);
  }
  function branchesOf(pullRequest) {
    const {head: head, headOwner: headOwner, base: base} = pullRequest;
    if (head === undefined || base === undefined && headOwner === undefined) return undefined;
    const from = (0, markdown.aY)(run_pull_request_headOf(pullRequest, maxNameChars));
    return base === undefined ? from : (0, markdown.md)`${from} → ${(0, markdown.aY)((0, 
    size.vI)(base, maxNameChars))}`;
  }
  function unaffectedIn({data: data, locale: locale}, {outcome: outcome, pullRequest: pullRequest}) {
    if (outcome !== "failure" || pullRequest?.headOwner === undefined) return undefined;
    const {head: head, base: base = (0, data_path.$6)(data, "repository.default_branch")} = pullRequest;
    if (head === undefined || head !== base) return undefined;
    return (0, markdown.Qq)(workflow_run_words.C[locale].notAffected((0, size.vI)(head, maxNameChars)));
  }
  const meanings = {
    failed: {
      severity: "bad"
    },
    stillFailing: {
      severity: "bad"
    },
    timedOut: {
      severity: "bad"
    },
    notStarted: {
      severity: "bad"
    },
    fixed: {
      severity: "good",
      sign: "🎉"
    },
    mended: {
      severity: "good"
    },
    succeeded: {
      severity: "good"
    },
    succeededWithFailedTests: {
      severity: "warning"
    },
    cancelled: {
      severity: "cancelled"
    },
    superseded: {
      sign: "⏭️"
    },
    skipped: {
      sign: "⏭️"
    },
    waiting: {
      severity: "warning"
    },
    queued: {},
    running: {}
  };
  const limits = {
    heading: {
      workflow: 60,
      place: 60
    },
    title: {
      workflow: 24,
      place: 18
    }
  };
  function headlineOf(renderContext, workflowRun) {
    const kind = headlineKindOf(renderContext, workflowRun);
    const {severity: severity, sign: sign = (0, message_severity.pt)(severity)} = meanings[kind];
    const whole = headline(renderContext, workflowRun, limits.heading);
    const isLong = text => {
      const signed = sign === "" ? text : `${sign} ${text}`;
      return (0, size.vI)(signed, maxTitleChars) !== signed;
    };
    const plain = isLong(whole) ? headline(renderContext, workflowRun, limits.heading, "plain") : whole;
    const short = isLong(plain) ? headline(renderContext, workflowRun, limits.title, "plain") : plain;
    return {
      severity: severity,
      sign: sign,
      headline: whole,
      shortHeadline: short
    };
  }
  function headline(renderContext, workflowRun, limit, detail = "full") {
    const {words: words, locale: locale} = renderContext;
    const kind = headlineKindOf(renderContext, workflowRun);
    const workflow = (0, size.vI)(nameOf(workflowRun), limit.workflow);
    const said = worded(renderContext, kind, workflow, placeOf(renderContext, workflowRun, limit.place));
    const added = detail === "full" ? detailOf(renderContext, workflowRun, kind) : undefined;
    if (added === undefined) return said;
    return kind === "stillFailing" ? `${said}${words.clauseSeparator}${added}` : workflow_run_words.C[locale].headlineWith(said, added);
  }
  function detailOf({duration: duration, locale: locale}, workflowRun, kind) {
    const {counts: counts, total: total, inputs: inputs, listed: listed, jobs: jobs, change: change} = workflowRun;
    if (kind === "stillFailing") {
      const red = change.orMore ? undefined : duration(redMs(workflowRun));
      return red && workflow_run_words.C[locale].redFor(red);
    }
    if (inputs.length > 0 && kind !== "queued") return inputValuesOf(workflowRun);
    if (kind !== "failed" && kind !== "timedOut") return undefined;
    const failed = counts.failed + counts.timedOut;
    const others = total - jobs.filter(workflow_jobs.OO).length;
    return listed && failed > 0 && others > 1 ? workflow_run_words.C[locale].failedJobsOf(failed, others) : undefined;
  }
  function inputValuesOf({inputs: inputs}) {
    const values = inputs.map(({value: value}) => value).filter(value => !/^(?:true|false|\d{1,6})$/.test(value) && value.length <= 24);
    return values.slice(0, 2).join(", ") || undefined;
  }
  function worded({locale: locale}, kind, name, place) {
    return workflow_run_words.C[locale].headlines[kind](name, place);
  }
  function headlineKindOf(renderContext, workflowRun) {
    const {outcome: outcome, change: change, counts: counts, superseded: superseded, tests: tests} = workflowRun;
    const conclusion = (0, data_path.$6)(renderContext.data, "workflow_run.conclusion");
    switch (outcome) {
     case "failure":
      if (change.kind === "still-failing") return "stillFailing";
      if (conclusion === "startup_failure") return "notStarted";
      return conclusion === "timed_out" || counts.timedOut > 0 && counts.failed === 0 ? "timedOut" : "failed";

     case "success":
      if (tests && tests.failed > 0) return "succeededWithFailedTests";
      if (change.kind === "mended") return "mended";
      return change.kind === "fixed" ? "fixed" : "succeeded";

     case "skipped":
      return conclusion === "action_required" ? "waiting" : "skipped";

     case "running":
      return stateOf((0, data_path.$6)(renderContext.data, "workflow_run.status"));

     case "cancelled":
      return superseded ? "superseded" : outcome;

     default:
      return outcome;
    }
  }
  function stateOf(status) {
    switch (status) {
     case "waiting":
      return "waiting";

     case "requested":
     case "queued":
     case "pending":
      return "queued";

     default:
      return "running";
    }
  }
  function nameOf({workflow: workflow}) {
    return workflow.replace(/^\.github\/workflows\//, "") || "workflow";
  }
  function placeOf({context: context, runAttributes: runAttributes, locale: locale}, {run: run, pullRequest: pullRequest}, maxChars) {
    const runWords = workflow_run_words.C[locale];
    if (pullRequest?.number !== undefined) {
      const name = run.event === "merge_group" ? runWords.queued : runWords.pullRequest;
      return name(pullRequest.number);
    }
    if (pullRequest !== undefined) return runWords.pullRequestFrom(run_pull_request_headOf(pullRequest, maxChars));
    if (run.branch === undefined) return "";
    const branch = (0, size.vI)(run.branch, maxChars);
    const refs = [ run.id === context.runId ? context.ref : runAttributes.ref, run.event === "release" && tagOf(run.branch) ];
    return refs.includes(tagOf(run.branch)) ? runWords.tag(branch) : runWords.branch(branch);
  }
  function tagOf(name) {
    return `refs/tags/${name}`;
  }
  var workflow_annotations = __nccwpck_require__(5777);
  const maxTests = 5;
  const maxSuiteChars = 60;
  const run_tests_maxNameChars = 100;
  const maxPathChars = 60;
  const maxMessageChars = 200;
  const maxCompared = 200;
  function failedTests({words: words, locale: locale}, {tests: tests}) {
    if (tests === undefined || tests.failed === 0) return undefined;
    const {failures: failures, failed: failed, total: total, flaky: flaky} = tests;
    const shown = failures.slice(0, maxTests);
    const runWords = workflow_run_words.C[locale];
    return (0, markdown.qN)((0, markdown.fj)(words.clauseSeparator, (0, markdown.Cr)(runWords.testsFailed(failed, total)), flaky > 0 ? runWords.flaky(flaky) : undefined), ...shown.map(failure), failed > shown.length ? (0, 
    markdown.Qq)(words.more(failed - shown.length)) : undefined);
  }
  function testCounts({words: words, locale: locale}, {tests: tests}) {
    if (tests === undefined || tests.failed > 0 || tests.passed === 0) return undefined;
    const {passed: passed, flaky: flaky} = tests;
    const runWords = workflow_run_words.C[locale];
    return (0, markdown.fj)(words.clauseSeparator, runWords.testsPassed(passed), flaky > 0 ? runWords.flaky(flaky) : undefined);
  }
  function withoutFailedTests(job, {tests: tests}) {
    const failures = tests?.failures.slice(0, maxCompared) ?? [];
    if (failures.length === 0) return job;
    const isTold = said => failures.some(one => tells(said, one));
    return {
      ...job,
      annotations: job.annotations.filter(({path: path, line: line, message: message}) => !isTold(message) && !failures.some(one => path !== undefined && one.file === path && one.line === line)),
      log: job.log.some(isTold) ? [] : job.log
    };
  }
  function failure({name: name, suite: suite = "", file: file, line: line, message: message = ""}) {
    const named = (0, markdown.fj)(" › ", ending(suite, maxSuiteChars), (0, size.vI)(name, run_tests_maxNameChars));
    return (0, markdown.Mn)((0, markdown.fj)(" · ", (0, markdown.Cr)(named), sourcePlace(file, line)), (0, 
    size.vI)(message, maxMessageChars) || undefined);
  }
  function sourcePlace(path, line) {
    return path ? (0, markdown.aY)(`${ending(path, maxPathChars)}${line ? `:${line}` : ""}`) : undefined;
  }
  function ending(name, maxChars) {
    return name.length > maxChars ? `…${name.slice(-maxChars).toWellFormed()}` : name;
  }
  function tells(said, {name: name, message: message = ""}) {
    const start = message.slice(0, 80);
    return name.length >= 8 && said.includes(name) || start.length >= 8 && said.includes(start);
  }
  const maxJobs = 5;
  const maxSteps = 3;
  const run_jobs_limits = {
    alone: {
      annotations: 5,
      logLines: 8
    },
    among: {
      annotations: 2,
      logLines: 3
    }
  };
  const run_jobs_maxNameChars = 100;
  const run_jobs_maxMessageChars = 240;
  const maxLogChars = 160;
  const exitCode = /^Process completed with exit code (\d+)\.$/;
  function failedJobs(renderContext, workflowRun) {
    const {bare: bare, detailed: detailed} = shownJobs(workflowRun);
    const limit = workflowRun.failed.length === 1 ? run_jobs_limits.alone : run_jobs_limits.among;
    return [ ...detailed.map(job => jobPart(renderContext, workflowRun, job, limit)), ...bare.length > 0 ? [ bareJobs(renderContext, workflowRun, bare) ] : [] ];
  }
  function shownJobs(workflowRun) {
    const jobs = shownOf(workflowRun).map(job => withoutFailedTests(job, workflowRun));
    return {
      detailed: jobs.filter(job => !isBare(job)),
      bare: jobs.filter(isBare)
    };
  }
  function jobCounts({words: words, context: context, locale: locale}, workflowRun) {
    const runWords = workflow_run_words.C[locale];
    const {counts: counts, failed: failed, jobs: jobs, total: total} = workflowRun;
    const shown = shownOf(workflowRun).length;
    const cancelledNames = workflowRun.outcome === "cancelled" ? cancelledJobs(workflowRun, words) : undefined;
    const passed = counts.succeeded;
    const isUnknown = workflowRun.listed && workflowRun.run.id === context.runId && !jobs.some(({current: current}) => current);
    const running = counts.running - (isUnknown ? 1 : 0);
    const facts = [ shown > 0 && failed.length > shown ? runWords.shown(shown, failed.length) : undefined, passed > 1 || passed === 1 && workflowRun.outcome !== "success" ? runWords.passed(passed) : undefined, counts.cancelled > 0 && cancelledNames === undefined ? runWords.cancelled(counts.cancelled) : undefined, counts.skipped > 0 ? runWords.skipped(counts.skipped) : undefined, running > 0 ? runWords.running(running) : undefined, total > jobs.length ? runWords.unlisted(total - jobs.length) : undefined ].filter(fact => fact !== undefined);
    const counted = facts.length > 0 ? (0, markdown.Qq)(facts.join(words.clauseSeparator)) : undefined;
    const cancelled = cancelledNames === undefined ? undefined : words.labelled(runWords.cancelledJobs, cancelledNames);
    return counted === undefined && cancelled === undefined ? undefined : (0, markdown.Mn)(cancelled, counted);
  }
  function legsIn({locale: locale}, {legs: legs}) {
    if (legs === undefined || legs.failed === 0) return undefined;
    return workflow_run_words.C[locale].legsFailed(legs.failed, legs.total, legs.running === 0);
  }
  function shownOf({failed: failed, legs: legs}) {
    const rankOf = ({isNew: isNew, current: current}) => (isNew === true ? 2 : 0) + (current && legs !== undefined ? 1 : 0);
    const ordered = failed.filter(({name: name}) => name !== "").toSorted((a, b) => rankOf(b) - rankOf(a));
    return ordered.slice(0, maxJobs);
  }
  function isBare({failedSteps: failedSteps, annotations: annotations, log: log}) {
    return failedSteps.length === 0 && annotations.length === 0 && log.length === 0;
  }
  function bareJobs(renderContext, workflowRun, jobs) {
    const {words: words, locale: locale} = renderContext;
    const names = jobs.map(job => jobLine(renderContext, workflowRun, job));
    return (0, markdown.fj)("", workflow_run_words.C[locale].failedJobs, markdown.oz.trusted(words.colon), (0, 
    markdown.fj)(words.listSeparator, ...names));
  }
  function cancelledJobs({jobs: jobs}, words) {
    const cancelled = jobs.filter(({conclusion: conclusion, name: name}) => conclusion === "cancelled" && name !== "");
    return run_jobs_listed(cancelled.map(({name: name}) => name), maxJobs, words) || undefined;
  }
  function run_jobs_listed(names, max, words) {
    const shown = names.slice(0, max).map(name => (0, size.vI)(name, run_jobs_maxNameChars));
    return [ ...shown, ...names.length > max ? [ words.more(names.length - max) ] : [] ].join(words.listSeparator);
  }
  function jobPart(renderContext, workflowRun, job, limit) {
    const log = logOf(job).slice(-limit.logLines);
    const annotations = job.annotations.filter(({message: message}) => !(0, workflow_annotations.VX)([ {
      message: message
    } ]) && !exitCode.test(message));
    return (0, markdown.qN)((0, markdown.Mn)(jobLine(renderContext, workflowRun, job), ...annotations.slice(0, limit.annotations).map(annotationLine)), log.length > 0 ? (0, 
    markdown.hD)((0, markdown.Mn)(...log.map(line => (0, size.vI)(line, maxLogChars)))) : undefined);
  }
  function jobLine({words: words, duration: duration, locale: locale}, workflowRun, job) {
    const runWords = workflow_run_words.C[locale];
    const steps = run_jobs_listed(job.failedSteps.map(({name: name}) => name), maxSteps, words);
    const name = (0, markdown.Cr)((0, size.vI)(run_jobs_nameOf(job, workflowRun), run_jobs_maxNameChars));
    return (0, markdown.fj)(" · ", steps === "" ? name : (0, markdown.md)`${name} › ${steps}`, job.conclusion === "timed_out" ? runWords.timedOutAfter(duration(job.durationMs)) : undefined, exitCodeOf(job, locale), noveltyOf(job, workflowRun, locale), job.mayFail ? runWords.mayFail : undefined, job.current && workflowRun.legs !== undefined ? runWords.thisLeg : undefined);
  }
  function exitCodeOf({annotations: annotations, log: log}, locale) {
    const [only] = annotations;
    if (only === undefined || annotations.length > 1 || log.length > 0) return undefined;
    const [, code] = exitCode.exec(only.message) ?? [];
    return code && workflow_run_words.C[locale].exitCode(code);
  }
  function noveltyOf({isNew: isNew}, {failed: failed}, locale) {
    if (isNew === undefined || !failed.some(job => job.isNew)) return undefined;
    return isNew ? workflow_run_words.C[locale].newlyBroken : workflow_run_words.C[locale].stillBroken;
  }
  function mendedJobs(renderContext, workflowRun) {
    const {words: words, locale: locale} = renderContext;
    const named = workflowRun.mended.filter(({name: name}) => name !== "");
    if (named.length === 0) return undefined;
    const shown = named.slice(0, maxJobs).map(job => jobLine(renderContext, workflowRun, job));
    const more = named.length > maxJobs ? [ (0, markdown.Qq)(words.more(named.length - maxJobs)) ] : [];
    return (0, markdown.fj)("", workflow_run_words.C[locale].failedFirst, markdown.oz.trusted(words.colon), (0, 
    markdown.fj)(words.listSeparator, ...shown, ...more));
  }
  function run_jobs_nameOf({name: name, current: current}, {job: job, matrix: matrix}) {
    const values = Object.values(matrix).filter(value => typeof value !== "object");
    const isKey = current && name === job.key && job.name === undefined;
    return isKey && values.length > 0 ? `${name} (${values.join(", ")})` : name;
  }
  function annotationLine({path: path, line: line, title: title, message: message}) {
    const place = sourcePlace(path, line);
    const said = message.split(/\n\s*\n/, 1)[0]?.trim() || message;
    return (0, markdown.fj)(" ", place, title && !said.includes(title) && place === undefined ? (0, 
    markdown.md)`${(0, size.vI)(title, run_jobs_maxMessageChars)}:` : undefined, (0, 
    size.vI)(said, run_jobs_maxMessageChars));
  }
  function logOf({log: log, annotations: annotations}) {
    const said = new Set(annotations.flatMap(({message: message}) => message.split("\n")).map(line => line.trim()));
    return log.filter(line => line.trim() !== "" && !said.has(line.trim()));
  }
  const maxSuspects = 5;
  const maxSubjectChars = 100;
  const run_suspects_maxNameChars = 40;
  function suspectsOf({words: words, link: link, locale: locale}, {suspects: suspects, change: change, commit: commit, run: run}) {
    const since = change.lastGreen?.number;
    if (suspects === undefined || since === undefined) return undefined;
    const {total: total, commits: commits, isRewritten: isRewritten} = suspects;
    const runWords = workflow_run_words.C[locale];
    if (isRewritten) return (0, markdown.Qq)(runWords.rewrittenSince(since));
    if (total === 0) return (0, markdown.Qq)(runWords.unchangedSince(since));
    const isQuoted = ({sha: sha}) => sha === commit?.sha && run.event !== "schedule";
    if (total === 1 && commits.every(isQuoted)) return undefined;
    const others = total > commits.length ? [] : commits.filter(suspect => !isQuoted(suspect));
    const shown = others.slice(0, maxSuspects);
    const lineOf = ({sha: sha, subject: subject, author: author, login: login, url: url, isBot: isBot, isMerge: isMerge}) => (0, 
    markdown.fj)(" · ", (0, markdown.fj)(" ", link((0, pages_commit.Fu)(sha) ?? "", url), (0, 
    size.vI)(subject ?? "", maxSubjectChars)), (0, size.vI)(author ?? login ?? "", run_suspects_maxNameChars) || undefined, isBot ? runWords.bot : undefined, isMerge ? runWords.merge : undefined);
    return (0, markdown.Mn)(runWords.commitsSince(total, since), ...shown.map(lineOf), others.length > shown.length ? words.more(others.length - shown.length) : undefined);
  }
  const workflow_run_maxSubjectChars = 160;
  const workflow_run_maxNameChars = 60;
  const maxInputs = 6;
  const maxInputNameChars = 40;
  const maxInputValueChars = 80;
  function workflowRunPage(renderContext, workflowRun) {
    const {words: words} = renderContext;
    const {run: run, repository: repository} = workflowRun;
    const sha = (0, pages_commit.Fu)(workflowRun.commit?.sha);
    const subject = subjectOf(renderContext, workflowRun);
    return {
      kind: "news",
      ...headlineOf(renderContext, workflowRun),
      place: repository,
      facts: [ run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined, tookOf(renderContext, workflowRun), legsIn(renderContext, workflowRun), changeIn(renderContext, workflowRun), triggerOf(renderContext, workflowRun), subject === undefined && sha ? (0, 
      markdown.aY)(sha) : undefined ],
      body: [ dispatchedInputs(renderContext, workflowRun), subject, unaffectedIn(renderContext, workflowRun), mendedJobs(renderContext, workflowRun), failedTests(renderContext, workflowRun), ...failedJobs(renderContext, workflowRun), testCounts(renderContext, workflowRun), jobCounts(renderContext, workflowRun), suspectsOf(renderContext, workflowRun) ].filter(part => part !== undefined),
      links: linksOf(renderContext, workflowRun),
      url: run.url
    };
  }
  function tookOf({duration: duration, locale: locale}, {run: run, outcome: outcome}) {
    const isOver = outcome !== "skipped" && outcome !== "running" && (run.durationMs ?? 0) >= 1e3;
    const took = isOver ? duration(run.durationMs) : undefined;
    return took && workflow_run_words.C[locale].took(took);
  }
  function triggerOf({locale: locale}, {run: run, people: people, commit: commit, pullRequest: pullRequest}) {
    if (run.event === "schedule") return workflow_run_words.C[locale].scheduled;
    const {actor: actor} = people;
    const isAuthor = [ people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author ].includes(actor);
    return actor === undefined || isAuthor ? undefined : workflow_run_words.C[locale].startedBy((0, 
    size.vI)(actor, workflow_run_maxNameChars));
  }
  function subjectOf({locale: locale}, {commit: commit, pullRequest: pullRequest, people: people, run: run, outcome: outcome}) {
    if (pullRequest?.title !== undefined) {
      const author = pullRequest.author ?? people.author;
      const sha = (0, pages_commit.Fu)(commit?.sha);
      const facts = (0, markdown.fj)(" · ", pullRequest.number === undefined ? undefined : (0, 
      markdown.md)`#${pullRequest.number}`, branchesOf(pullRequest), sha && (0, markdown.aY)(sha), author && workflow_run_words.C[locale].by((0, 
      size.vI)(author, workflow_run_maxNameChars)));
      return (0, markdown.hD)((0, markdown.Mn)((0, size.vI)(pullRequest.title, workflow_run_maxSubjectChars), facts));
    }
    if (run.event === "schedule" && outcome !== "success") return undefined;
    return commit && (0, pages_commit.SY)({
      ...commit,
      author: commit.authorName ?? commit.authorLogin
    }, locale);
  }
  function linksOf(renderContext, workflowRun) {
    const {data: data, locale: locale} = renderContext;
    const {run: run, commit: commit, pullRequest: pullRequest, change: change, outcome: outcome, mended: mended} = workflowRun;
    const runWords = workflow_run_words.C[locale];
    const {detailed: detailed, bare: bare} = shownJobs(workflowRun);
    const job = [ ...detailed, ...bare ].find(({url: url}) => url !== undefined);
    const step = job?.failedSteps[0];
    const since = change.kind === "still-failing" && change.since?.number !== run.number ? change.since : undefined;
    const isWaiting = (0, data_path.$6)(data, "workflow_run.status") === "waiting";
    const isWaitingForReview = (0, data_path.$6)(data, "workflow_run.conclusion") === "action_required";
    return (0, event_page.YB)(renderContext, [ step === undefined ? [ runWords.failedJob, job?.url ] : [ runWords.failedStep, `${job?.url}#step:${step.number}:1` ], [ runLabelOf(renderContext, outcome, isWaiting || isWaitingForReview), run.url ], [ runWords.firstAttempt, mended.length > 0 ? change.since?.url : undefined ], [ compareWords(change, locale), change.compareUrl ], [ runWords.pullRequestLink, pullRequest?.url ], [ runWords.commit, pullRequest?.url || change.compareUrl ? undefined : commit?.url ], ...since === undefined ? [] : [ [ runWords.firstFailure(since.number), since.url ] ] ]);
  }
  function runLabelOf({words: words, locale: locale}, outcome, isWaiting) {
    if (isWaiting) return workflow_run_words.C[locale].approve;
    return outcome === "failure" ? workflow_run_words.C[locale].rerun : words.run;
  }
  function compareWords({kind: kind, lastGreen: lastGreen}, locale) {
    const {whatFixedIt: whatFixedIt, changesSince: changesSince} = workflow_run_words.C[locale];
    return kind === "fixed" || lastGreen === undefined ? whatFixedIt : changesSince(lastGreen.number);
  }
  function dispatchedInputs({words: words}, {inputs: inputs}) {
    if (inputs.length === 0) return undefined;
    return (0, markdown.fj)(" · ", ...inputs.slice(0, maxInputs).map(({name: name, value: value}) => (0, 
    markdown.md)`${(0, size.vI)(name, maxInputNameChars)} ${(0, markdown.Cr)((0, size.vI)(value, maxInputValueChars))}`), inputs.length > maxInputs ? words.more(inputs.length - maxInputs) : undefined);
  }
  const maxTextLines = 2e3;
  function selectPage(renderContext, written) {
    if (written) return writtenPage(written, renderContext);
    const {event: event, workflowRun: workflowRun, isAboutRun: isAboutRun, late: late} = renderContext;
    if ((0, health_report.b)(event)) return (0, message_late.mw)(late.health).healthPage(renderContext);
    if (workflowRun && isAboutRun) return workflowRunPage(renderContext, workflowRun);
    const known = (0, message_late.Vv)(event, late.pages);
    if (known) return known.page(renderContext);
    const words = textDataOf(renderContext);
    if (words !== undefined) return textPage(words, renderContext);
    return (0, message_late.mw)(late.anyEvent).genericPage(renderContext);
  }
  function textDataOf({event: event, data: data}) {
    const isKnown = (0, github_adapter.Hs)(event) !== undefined || (0, cdevents.KH)(event) || (0, 
    health_report.b)(event);
    return !isKnown && typeof data === "string" && (0, markdown_escape.wh)(data) !== "" ? data : undefined;
  }
  function writtenPage(written, renderContext) {
    const {words: words} = renderContext;
    switch (written.msgtype) {
     case "text":
      return textPage(written.text.content, renderContext);

     case "markdown":
      return {
        ...untitled,
        title: written.markdown.title,
        body: [ markdown.oz.trusted(written.markdown.text) ]
      };

     case "actionCard":
      return {
        ...untitled,
        title: written.actionCard.title,
        body: [ markdown.oz.trusted(written.actionCard.text) ]
      };

     case "link":
      {
        const {title: title, text: said, messageUrl: messageUrl} = written.link;
        const links = (0, event_page.YB)(renderContext, [ [ words.open, messageUrl ] ]);
        return {
          kind: "text",
          title: title,
          body: [ (0, markdown.Qq)(title), (0, markdown.Qq)(said) ],
          links: links,
          url: links[0]?.url
        };
      }

     case "feedCard":
      {
        const {links: links} = written.feedCard;
        const items = links.map(({title: title, messageURL: messageURL}) => renderContext.link(title, messageURL));
        return {
          ...untitled,
          title: titleOf(links[0]?.title),
          body: [ (0, markdown.p_)(...items) ],
          url: (0, markdown_link._0)(links[0]?.messageURL, renderContext.context.serverUrl)
        };
      }

     default:
      return written;
    }
  }
  function textPage(words, {event: event}) {
    const said = (0, markdown_escape.wh)(words).split("\n", maxTextLines);
    return {
      ...untitled,
      title: titleOf(said[0] ?? event.type),
      body: [ (0, markdown.Mn)(...said) ]
    };
  }
  const untitled = {
    kind: "text",
    links: [],
    url: undefined
  };
  function selectMessage(renderContext, settings, customWords) {
    const {event: event, runUrl: url} = renderContext;
    const {value: payload, warnings: warnings} = customWords.payload(event);
    if (payload) {
      const hides = event.xvmsgtype === undefined ? [] : [ payloadWins(event.id) ];
      return {
        message: {
          msgtype: "written",
          message: payload,
          url: url
        },
        warnings: [ ...warnings, ...hides ]
      };
    }
    const asked = requestedMessage(renderContext);
    const buttons = customWords.buttons(event);
    const selected = withoutPayload(renderContext, settings, customWords, asked, buttons.value);
    return {
      ...selected,
      warnings: [ ...buttons.warnings, ...selected.warnings ]
    };
  }
  function withoutPayload(renderContext, settings, customWords, asked, buttons) {
    const wanted = wantedType(settings, buttons !== undefined);
    const spoken = textDataOf(renderContext);
    const own = asked ?? (spoken === undefined ? undefined : textMessage((0, markdown_escape.wh)(spoken)));
    if (own && (wanted === "auto" || wanted === own.msgtype && !buttons)) {
      return withCustomWords(own, renderContext, customWords);
    }
    const msgtype = wanted === "auto" ? "markdown" : wanted;
    const page = selectPage(renderContext, asked);
    if (placeFor(msgtype) === "plain") return plainMessage(page, msgtype, renderContext, customWords);
    const {page: shown, warnings: warnings} = withCustomTemplates(page, renderContext, customWords);
    return {
      message: messageOf(shown, msgtype, buttons, renderContext),
      warnings: warnings
    };
  }
  function payloadWins(id) {
    return (0, lib_said.cv)`The event "${(0, lib_printable.g)(id)}" brings a message of its own (xvmsgtype); "payload" was sent in its place.`;
  }
  function messageOf(page, msgtype, buttons, renderContext) {
    const {words: words, runUrl: runUrl} = renderContext;
    const [first, ...others] = buttons ?? [];
    const shown = {
      ...page,
      url: page.url ?? runUrl
    };
    switch (msgtype) {
     case "text":
     case "markdown":
      return {
        msgtype: msgtype,
        page: shown
      };

     case "actionCard":
      {
        if (first) return {
          msgtype: msgtype,
          page: shown,
          buttons: [ first, ...others ]
        };
        const url = addressOf(shown, msgtype);
        return {
          msgtype: msgtype,
          page: withoutLink(shown, url),
          buttons: [ {
            title: words.open,
            url: url
          } ]
        };
      }

     case "link":
      return {
        msgtype: msgtype,
        title: titleFor(page),
        text: summaryFor(page),
        url: addressOf(shown, msgtype)
      };

     case "feedCard":
      return {
        msgtype: msgtype,
        links: [ feedOf(shown, renderContext) ]
      };

     default:
      return msgtype;
    }
  }
  function feedOf(page, {context: context, workflowRun: workflowRun, runUrl: runUrl}) {
    const [owner] = (workflowRun?.repository ?? context.repository).split("/");
    return {
      title: titleFor(page),
      url: addressOf({
        ...page,
        url: page.url ?? runUrl
      }, "feedCard"),
      picUrl: `${context.serverUrl}/${owner || "github"}.png`
    };
  }
  function placeFor(msgtype) {
    return msgtype === "text" || msgtype === "link" ? "plain" : "markdown";
  }
  function wantedType({msgtype: msgtype}, hasButtons) {
    if (!hasButtons) return msgtype;
    if (msgtype === "auto" || msgtype === "actionCard") return "actionCard";
    throw (0, errors.Xu)("buttons", (0, lib_said.cv)`makes an actionCard; "msgtype" asks for another type.`, msgtype);
  }
  function addressOf({url: url}, msgtype) {
    if (url !== undefined) return url;
    throw new errors.yo((0, lib_said.cv)`A message of type ${msgtype} needs an address to open, and this event has none. Use another "msgtype" or "payload".`);
  }
  function withCustomTemplates(page, {event: event}, customWords) {
    const {value: ownTitle, warnings: ofTitle} = customWords.title(event);
    const {value: text, warnings: ofText} = customWords.text(event, "markdown");
    const title = ownTitle ?? titleFor(page);
    return {
      page: text === undefined ? {
        ...page,
        title: title
      } : {
        kind: "text",
        title: title,
        body: [ markdown.oz.trusted(text) ],
        links: [],
        url: page.url
      },
      warnings: [ ...ofTitle, ...ofText ]
    };
  }
  function plainMessage(page, msgtype, renderContext, customWords) {
    const {value: text, warnings: ofText} = customWords.text(renderContext.event, "plain");
    const {value: title, warnings: ofTitle} = customWords.title(renderContext.event);
    const warnings = [ ...ofText, ...ofTitle ];
    const message = messageOf({
      ...page,
      title: title ?? titleFor(page)
    }, msgtype, undefined, renderContext);
    if (text === undefined) return {
      message: message,
      warnings: warnings
    };
    if (message.msgtype === "link") return {
      message: {
        ...message,
        text: text
      },
      warnings: warnings
    };
    const url = page.url ?? renderContext.runUrl;
    return {
      message: {
        msgtype: "written",
        message: textMessage(text),
        url: url
      },
      warnings: warnings
    };
  }
  function textMessage(content) {
    return {
      msgtype: "text",
      text: {
        content: content
      }
    };
  }
  function withCustomWords(message, {event: event, runUrl: url}, customWords) {
    const {value: text, warnings: ofText} = customWords.text(event, placeFor(message.msgtype));
    const {value: title, warnings: ofTitle} = customWords.title(event);
    return {
      message: {
        msgtype: "written",
        message: withWords(message, title, text),
        url: url
      },
      warnings: [ ...ofText, ...ofTitle ]
    };
  }
  function withWords(message, title, text) {
    const words = {
      ...title === undefined ? {} : {
        title: title
      },
      ...text === undefined ? {} : {
        text: text
      }
    };
    switch (message.msgtype) {
     case "text":
      return text === undefined ? message : {
        ...message,
        text: {
          content: text
        }
      };

     case "markdown":
      return {
        ...message,
        markdown: {
          ...message.markdown,
          ...words
        }
      };

     case "actionCard":
      return {
        ...message,
        actionCard: {
          ...message.actionCard,
          ...words
        }
      };

     case "link":
      return {
        ...message,
        link: {
          ...message.link,
          ...words
        }
      };

     case "feedCard":
      return message;

     default:
      return message;
    }
  }
  var line_feeds = __nccwpck_require__(3616);
  function withLineBreaks(markdown) {
    const lines = (0, line_feeds.g)(markdown).split("\n");
    const tabular = tableLines(lines);
    let fence = "";
    return lines.map((line, index) => {
      const next = lines[index + 1];
      const mark = fenceIn(line);
      const isInFence = fence !== "" || mark !== "";
      if (fence === "") fence = mark; else if (closes(line, mark, fence)) fence = "";
      if (next === undefined || isInFence || tabular.has(index) || tabular.has(index + 1)) return line;
      return swallowed(line, next) ? `${line.trimEnd()}  ` : line;
    }).join("\n");
  }
  function fenceIn(line) {
    return /^(?:`{3,}|~{3,})/.exec(unquoted(line))?.[0] ?? "";
  }
  function closes(line, mark, fence) {
    return mark.startsWith(fence) && unquoted(line).trimEnd() === mark;
  }
  function tableLines(lines) {
    const tabular = new Set;
    for (const [index, line] of lines.entries()) {
      const isRow = tabular.has(index - 1) && isTabular(line);
      if (isRow) tabular.add(index); else if (index > 0 && isTabular(lines[index - 1] ?? "") && isDelimiter(line)) {
        tabular.add(index - 1).add(index);
      }
    }
    return tabular;
  }
  function isTabular(line) {
    return line.includes("|");
  }
  function isDelimiter(line) {
    return line.includes("|") && line.includes("-") && /^[ \t>|:-]+$/.test(line);
  }
  function swallowed(line, next) {
    if (line.endsWith("  ") || isBlank(line) || isBlank(next)) return false;
    return !isHeading(line) && !isHeading(next) && fenceIn(next) === "" && !beginsItem(line, next);
  }
  function isBlank(line) {
    return unquoted(line) === "";
  }
  function isHeading(line) {
    return /^#{1,6}(?:[ \t]|$)/.test(unquoted(line));
  }
  function beginsItem(line, next) {
    const text = unquoted(next);
    if (/^[-+*][ \t]/.test(text)) return true;
    return /^\d{1,9}[.)][ \t]/.test(text) && /^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(unquoted(line));
  }
  function unquoted(line) {
    return line.replace(/^[ \t>]+/, "");
  }
  function asMessage(value) {
    if (!payload_isObject(value)) return value;
    return mapped(value, {
      at: at => mapped(at, {
        atMobiles: people,
        atUserIds: people,
        isAtAll: payload_flag
      }),
      text: text => mapped(text, {
        content: words
      }),
      markdown: markdown => mapped(markdown, {
        title: words,
        text: words
      }),
      link: link => mapped(link, {
        title: words,
        text: words
      }),
      actionCard: card => mapped(card, {
        title: words,
        text: words,
        singleTitle: words,
        btnOrientation: digit,
        hideAvatar: digit,
        btns: buttons => items(buttons).map(button => mapped(button, {
          title: words
        }))
      }),
      feedCard: card => mapped(card, {
        links: links => items(links).map(link => mapped(link, {
          title: words
        }))
      })
    });
  }
  function mapped(value, readers) {
    if (!payload_isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => {
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      return [ name, read === undefined || field === undefined || field === null ? field : read(field) ];
    }));
  }
  function words(value) {
    return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  }
  function people(value) {
    if (payload_isObject(value)) return value;
    const given = Array.isArray(value) ? value : String(value).split(/[\n,]/);
    return given.map(person => {
      const text = words(person);
      return typeof text === "string" ? text.trim() : text;
    }).filter(person => person !== "");
  }
  function payload_flag(value) {
    const text = String(value).trim().toLowerCase();
    if (text === "true" || text === "1") return true;
    return text === "false" || text === "0" || text === "" ? false : value;
  }
  function digit(value) {
    const text = String(value).trim().toLowerCase();
    if (text === "1" || text === "true") return "1";
    return text === "0" || text === "false" ? "0" : value;
  }
  function items(value) {
    return Array.isArray(value) ? value : [ value ];
  }
  function payload_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  var event_run = __nccwpck_require__(6284);
  const run = {
    id: null,
    number: null,
    attempt: null,
    url: null,
    event: null,
    branch: null,
    sha: null,
    startedAt: null,
    durationMs: null
  };
  const commit = {
    sha: null,
    subject: null,
    message: null,
    authorName: null,
    authorLogin: null,
    url: null
  };
  const pullRequest = {
    number: null,
    title: null,
    url: null,
    head: null,
    headOwner: null,
    base: null,
    author: null
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
    log: null
  };
  const annotation = {
    path: null,
    line: null,
    title: null,
    message: null
  };
  const change = {
    kind: null,
    failedRuns: null,
    orMore: null,
    since: null,
    lastGreen: null,
    compareUrl: null
  };
  const suspect = {
    sha: null,
    subject: null,
    author: null,
    login: null,
    url: null,
    isBot: null,
    isMerge: null
  };
  const testFailure = {
    name: null,
    suite: null,
    file: null,
    line: null,
    message: null
  };
  const pastRun = {
    number: null,
    url: null,
    startedAt: null
  };
  const run_variables_people = {
    actor: null,
    author: null,
    pusher: null,
    reviewers: null,
    breaker: null
  };
  const currentJob = {
    key: null,
    status: null,
    name: null,
    url: null
  };
  function runVariables(workflowRun) {
    return {
      status: workflowRun?.job.status ?? "",
      outcome: workflowRun?.outcome ?? "",
      job: {
        ...currentJob,
        ...workflowRun?.job
      },
      jobs: workflowRun?.jobs.map(jobVariables) ?? [],
      failed: workflowRun?.failed.map(jobVariables) ?? [],
      run: {
        ...run,
        ...workflowRun?.run
      },
      commit: workflowRun?.commit ? {
        ...commit,
        ...workflowRun.commit
      } : null,
      pull_request: workflowRun?.pullRequest ? {
        ...pullRequest,
        ...workflowRun.pullRequest
      } : null,
      counts: workflowRun?.counts ?? {},
      change: changeVariables(workflowRun?.change),
      suspects: workflowRun?.suspects?.commits.map(commit => ({
        ...suspect,
        ...commit
      })) ?? [],
      tests: testVariables(workflowRun?.tests),
      mended: workflowRun?.mended.map(jobVariables) ?? [],
      inputs: Object.fromEntries(workflowRun?.inputs.map(({name: name, value: value}) => [ name, value ]) ?? []),
      people: {
        ...run_variables_people,
        ...workflowRun?.people
      },
      matrix: workflowRun?.matrix ?? {},
      needs: workflowRun?.needs ?? {}
    };
  }
  function jobVariables(known) {
    return {
      ...job,
      ...known,
      annotations: known.annotations.map(found => ({
        ...annotation,
        ...found
      }))
    };
  }
  const noTests = {
    total: 0,
    passed: 0,
    failed: 0,
    skipped: 0,
    flaky: 0,
    failures: []
  };
  function testVariables(known = noTests) {
    return {
      ...known,
      failures: known.failures.map(failure => ({
        ...testFailure,
        ...failure
      }))
    };
  }
  function changeVariables(known) {
    const pastRunVariables = run => run ? {
      ...pastRun,
      ...run
    } : null;
    return {
      ...change,
      ...known,
      since: pastRunVariables(known?.since),
      lastGreen: pastRunVariables(known?.lastGreen)
    };
  }
  const run_variables_templateVariables = {
    event: {},
    data: {},
    github: {},
    ...runVariables(undefined),
    health: {}
  };
  function scopeOf(event, runContext) {
    const {context: context} = runContext;
    return {
      event: {
        ...scope_optional,
        ...attributesOf(event)
      },
      data: event.data ?? null,
      github: {
        event_name: context.eventName,
        event: context.payload,
        repository: context.repository,
        repository_owner: context.repository.split("/")[0] ?? "",
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
        api_url: context.apiUrl
      },
      ...runVariables((0, event_run.D)(event, runContext).workflowRun ?? runContext.workflowRun),
      health: (0, health_report.b)(event) ? event.data ?? null : null
    };
  }
  const scope_optional = {
    subject: null,
    time: null,
    datacontenttype: null,
    dataschema: null
  };
  function attributesOf(event) {
    return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
  }
  var locale_words = __nccwpck_require__(6380);
  const escape_values_open = "﷐";
  const escape_values_close = "﷑";
  const maxValueChars = 5e4;
  const maxLineChars = 4e3;
  function markValue(value) {
    return `${escape_values_open}${value.slice(0, maxValueChars).replace(/[\ufdd0\ufdd1]/g, "")}${escape_values_close}`;
  }
  function escapeValues(rendered, place, serverUrl) {
    const written = [];
    let line = "";
    let fenced = false;
    let isAfterValue = false;
    const write = text => {
      written.push(text);
      const end = text.lastIndexOf("\n");
      line = (end === -1 ? line + text : text.slice(end + 1)).slice(-maxLineChars);
    };
    for (const {value: value, literal: literal} of partsOf(rendered.toWellFormed())) {
      if (value !== undefined) {
        const spot = spotAt(line, place, fenced);
        const text = valueAt(spot, line, value, serverUrl);
        const isMention = line.endsWith("@") && !isAfterValue;
        isAfterValue = spot === "line" || spot === "words";
        write(isAfterValue && !isMention ? (0, markdown_escape.Dz)(line, text) + text : text);
      }
      for (const _ of literal.matchAll(/(?:^|\n)[ >]*(?:```|~~~)/g)) fenced = !fenced;
      if (literal === "") continue;
      write(isAfterValue ? (0, markdown_escape.Dz)(line, literal) + literal : literal);
      isAfterValue = false;
    }
    return written.join("");
  }
  function* partsOf(rendered) {
    let depth = 0;
    let value;
    let from = 0;
    for (const {0: mark, index: index} of rendered.matchAll(/[\ufdd0\ufdd1]/g)) {
      const piece = rendered.slice(from, index);
      if (depth > 0) value = (value ?? "") + piece; else {
        yield {
          value: value,
          literal: piece
        };
        value = "";
      }
      depth = Math.max(0, depth + (mark === escape_values_open ? 1 : -1));
      from = index + 1;
    }
    const rest = rendered.slice(from);
    yield depth > 0 ? {
      value: (value ?? "") + rest,
      literal: ""
    } : {
      value: value,
      literal: rest
    };
  }
  function spotAt(line, place, fenced) {
    if (place !== "markdown") return place;
    if (fenced) return "fence";
    if (startOfAddress(line) !== undefined) return "address";
    if (((line.match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1) return "code";
    return line.lastIndexOf("[") > line.lastIndexOf("]") ? "words" : "line";
  }
  function valueAt(spot, line, value, serverUrl) {
    switch (spot) {
     case "plain":
      return (0, markdown_escape.wh)(value);

     case "url":
      return inAddress(line, value, serverUrl);

     case "fence":
      return inFence(value);

     case "address":
      return inAddress(startOfAddress(line) ?? "", value, serverUrl);

     case "code":
      return (0, markdown_escape.tn)(value);

     case "words":
      return (0, markdown_escape.fQ)(value);

     case "line":
      return inLines(line, value);

     default:
      return spot;
    }
  }
  function startOfAddress(line) {
    return /\]\(([^()\s]*)$/.exec(line)?.[1];
  }
  function inLines(line, value) {
    const mark = /^[ >]*/.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0, markdown_escape.wh)(value).split("\n");
    const isStart = /^[ \t>\-+*#\d.)]*$/.test(line);
    return [ isStart ? (0, markdown_escape.EH)(first) : (0, markdown_escape.VV)(first), ...others.map(next => mark + (0, 
    markdown_escape.EH)(next)) ].join("  \n");
  }
  function inFence(value) {
    return (0, markdown_escape.wh)(value).replaceAll("```", "'''").replaceAll("~~~", "---");
  }
  function inAddress(before, value, serverUrl) {
    if (before !== "") return encodeURIComponent(value.toWellFormed()).replace(/%2F/g, "/").replace(/[()*!'~]/g, hex);
    return ((0, markdown_link._0)(value.trim(), serverUrl) ?? "").replace(/[()]/g, hex);
  }
  function hex(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  }
  const ownFilters = null && [ "duration", "time", "short_sha", "truncate" ];
  async function templateProblems({title: title, text: text, buttons: buttons, payload: payload}, keys) {
    const own = Object.entries({
      title: title,
      text: text,
      buttons: buttons,
      payload: payload
    }).filter(([key]) => keys.includes(key));
    const templates = own.flatMap(([input, value]) => template_problems_textsIn(value).flatMap(template => /\{[{%]/.test(template) ? [ [ input, template ] ] : []));
    if (templates.length === 0) return [];
    const {Liquid: Liquid} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8700, 23));
    const engine = new Liquid({
      strictFilters: true,
      templates: {},
      parseLimit: 1e5
    });
    for (const name of ownFilters) engine.registerFilter(name, String);
    return templates.flatMap(([input, template]) => templateProblem(engine, input, template) ?? []);
  }
  function templateProblem(engine, input, template) {
    const known = Object.keys(templateVariables);
    try {
      const {globals: globals} = engine.analyzeSync(engine.parse(template), {
        partials: false
      });
      const unknown = Object.keys(globals).find(name => !known.includes(name));
      if (unknown === undefined) return undefined;
      const row = globals[unknown]?.[0]?.location.row;
      return unknownVariable(templatePlace(input, row), unknown, knownVariables(listed(known)));
    } catch (error) {
      return say`${templatePlace(input)}: ${printable(error instanceof Error ? error.message : String(error))}.`;
    }
  }
  function template_problems_textsIn(value) {
    if (typeof value === "string") return [ value ];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(template_problems_textsIn) : [];
  }
  function templatePlace(input, line) {
    return line === undefined ? (0, errors.o5)(input) : (0, lib_said.cv)`${(0, errors.o5)(input)}, line ${line}`;
  }
  function unknownVariable(place, path, known) {
    return (0, lib_said.cv)`${place}: ${(0, lib_said.hC)((0, lib_said.cv)`unknown variable "${(0, 
    lib_printable.g)(path)}".`, known)}`;
  }
  function knownVariables(names) {
    return (0, lib_said.cv)`Known: ${names}.`;
  }
  const template_limits = {
    templateChars: 1e5,
    renderMs: 1e3,
    objects: 2e6,
    tags: 5e4,
    outputChars: 1e6
  };
  async function loadTemplateEngine(settings) {
    const engine = await createEngine(settings);
    const parsed = new Map;
    return (input, template, scope, place) => {
      try {
        const tree = parsed.get(template) ?? parsedFor(engine, input, template, scope);
        parsed.set(template, tree);
        const rendered = engine.renderSync(tree, scope, {
          templateLimit: template_limits.tags
        });
        if (rendered.length > template_limits.outputChars) throw (0, errors.Xu)(input, (0, 
        lib_said.cv)`gives too much text.`);
        return escapeValues(rendered, place, settings.serverUrl);
      } catch (error) {
        throw templateFailure(input, error, scope);
      }
    };
  }
  async function loadTemplateCheck(settings, scope) {
    const engine = await createEngine(settings);
    return (input, template) => {
      try {
        parsedFor(engine, input, template, scope);
      } catch (error) {
        throw templateFailure(input, error, scope);
      }
    };
  }
  async function createEngine(settings) {
    const {Liquid: Liquid} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8700, 23));
    const engine = new Liquid({
      strictVariables: true,
      strictFilters: true,
      ownPropertyOnly: true,
      lenientIf: true,
      timezoneOffset: settings.zone,
      templates: {},
      outputEscape: value => markValue(textOf(value)),
      parseLimit: template_limits.templateChars,
      renderLimit: template_limits.renderMs,
      memoryLimit: template_limits.objects
    });
    addFilters(engine, settings);
    return engine;
  }
  function parsedFor(engine, input, template, scope) {
    const tree = engine.parse(template);
    const {globals: globals} = engine.analyzeSync(tree, {
      partials: false
    });
    for (const [name, [first]] of Object.entries(globals)) {
      if (!Object.hasOwn(scope, name)) throw new errors.yo(unknownVariable(templatePlace(input, first?.location.row), name, knownAt(scope, name)));
    }
    return tree;
  }
  function addFilters(engine, {locale: locale, zone: zone}) {
    const duration = (0, time.l2)(locale_words.B[locale]);
    engine.registerFilter("duration", ms => duration(msIn(ms)) ?? "");
    const moment = (0, time.FW)(locale, zone);
    engine.registerFilter("time", time => moment(String(time)) ?? "");
    engine.registerFilter("short_sha", sha => textOf(sha).slice(0, 7));
    engine.registerFilter("truncate", (text, maxChars = 50) => (0, size.vI)(textOf(text), Math.max(1, Number(maxChars) || 50)));
  }
  function msIn(value) {
    const text = textOf(value).trim();
    return text === "" ? undefined : Number(text);
  }
  function textOf(value) {
    if (value === undefined || value === null) return "";
    if (Array.isArray(value) && value.every(item => typeof item !== "object")) return value.join(", ");
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  }
  function templateFailure(input, error, scope) {
    if (error instanceof errors.yo) return error;
    const {message: message, token: token} = error;
    const where = templatePlace(input, token?.getPosition?.()[0]);
    const path = /^undefined variable: (.+?)(?:, line:\d+, col:\d+)?$/.exec(message)?.[1];
    if (path !== undefined) return new errors.yo(unknownVariable(where, path, knownAt(scope, path)));
    const reason = message.replace(/, line:\d+, col:\d+$/, "");
    const known = reasons.find(({seen: seen}) => seen.test(reason))?.reason;
    return new errors.yo((0, lib_said.cv)`${where}: ${known ?? (0, lib_said.cv)`${(0, 
    lib_printable.g)(reason)}.`}`);
  }
  const reasons = [ {
    seen: /^ENOENT/,
    reason: (0, lib_said.cv)`a template cannot include another one.`
  }, {
    seen: /memory alloc limit/,
    reason: (0, lib_said.cv)`the template needs too much memory.`
  }, {
    seen: /render limit/,
    reason: (0, lib_said.cv)`the template takes longer than ${template_limits.renderMs} ms or repeats too often.`
  }, {
    seen: /parse length limit/,
    reason: (0, lib_said.cv)`the template is longer than ${template_limits.templateChars} characters.`
  }, {
    seen: /Invalid string length/,
    reason: (0, lib_said.cv)`the template gives too much text.`
  } ];
  const maxKnownShown = 30;
  function knownAt(scope, path) {
    const keys = path.split(/[.[\]"']+/).filter(key => key !== "");
    let value = scope;
    const found = [];
    for (const key of keys) {
      if (!template_isObject(value) || !Object.hasOwn(value, key)) break;
      value = value[key];
      found.push(key);
    }
    const place = found.map(key => (0, lib_printable.g)(key)).join(".");
    if (!template_isObject(value)) return (0, lib_said.cv)`"${place}" has no fields.`;
    const names = Object.keys(value).map(name => (0, lib_printable.g)(name, 40));
    const shown = names.length === 0 ? (0, lib_said.cv)`nothing` : (0, lib_said.MH)(maxKnownShown, names);
    return place === "" ? knownVariables(shown) : (0, lib_said.cv)`Known in "${place}": ${shown}.`;
  }
  function template_isObject(value) {
    return typeof value === "object" && value !== null;
  }
  const notGiven = {
    value: undefined,
    warnings: []
  };
  async function readCustomWords(settings, runContext) {
    const {title: title, text: text, payload: payload} = settings;
    const buttons = buttonTemplates(settings.buttons);
    const overridden = overriddenBy(settings, buttons.length > 0);
    const {serverUrl: serverUrl} = runContext.context;
    const render = hasTemplate([ title, text, payload, buttons ]) ? await templateRenderer(settings, runContext) : undefined;
    const written = (input, template, event, place) => inPlace(render ? render(input, template, event, place) : template, place);
    return {
      title: event => title.trim() === "" ? notGiven : filled("title", (0, markdown_escape.TN)(written("title", title, event, "plain"))),
      text: (event, place) => text.trim() === "" ? notGiven : filled("text", written("text", text, event, place).trim()),
      buttons: event => buttons.length === 0 ? notGiven : filledButtons(buttons.map(button => ({
        title: (0, markdown_escape.TN)(written("buttons", button.title, event, "plain")),
        url: written("buttons", button.url, event, "url").trim()
      })), serverUrl),
      payload: event => payload === undefined ? notGiven : {
        value: checkedPayload(filledIn(payload, [], (template, path) => written([ "payload", ...path ].join("."), template, event, custom_words_placeOf(path)))),
        warnings: overridden
      }
    };
  }
  function overriddenBy({msgtype: msgtype, title: title, text: text}, hasButtons) {
    const names = [ ...msgtype === "auto" ? [] : [ '"msgtype"' ], ...title.trim() === "" ? [] : [ '"title"' ], ...text.trim() === "" ? [] : [ '"text"' ], ...hasButtons ? [ '"buttons"' ] : [] ];
    return names.length === 0 ? [] : [ (0, lib_said.cv)`Not used, since "payload" is the whole message: ${(0, 
    lib_said.KE)(names)}.` ];
  }
  function filledButtons(buttons, serverUrl) {
    const shown = buttons.filter(({title: title, url: url}) => title !== "" && url !== "");
    const value = shown.map(({title: title, url: url}) => ({
      title: title,
      url: buttonAddress(url, serverUrl)
    }));
    const bytes = value.reduce((sum, button) => sum + buttonBytes(button), 0);
    if (bytes > maxButtonBytes) {
      throw (0, errors.Xu)("buttons", (0, lib_said.cv)`must take at most ${maxButtonBytes} bytes of the message, not ${bytes}.`);
    }
    const leftOut = buttons.filter(button => !shown.includes(button));
    return {
      value: value,
      warnings: leftOut.map(leftOutButton)
    };
  }
  function leftOutButton({title: title}) {
    return title === "" ? (0, errors.qj)("buttons", (0, lib_said.cv)`gives no title for this event to one of them, so it was left out.`) : (0, 
    lib_said.cv)`The button "${(0, lib_printable.g)(title)}" was left out: its address is empty, not https, or longer than ${markdown_link.QO} characters.`;
  }
  function inPlace(text, place) {
    return place === "markdown" ? withLineBreaks(text) : text;
  }
  function hasTemplate(value) {
    if (typeof value === "string") return /\{[{%]/.test(value);
    return typeof value === "object" && value !== null && Object.values(value).some(hasTemplate);
  }
  function filled(input, text) {
    if (text !== "") return {
      value: text,
      warnings: []
    };
    const warning = input === "title" ? (0, lib_said.cv)`gives no text for this event, so the built-in title was sent.` : (0, 
    lib_said.cv)`gives no text for this event, so the built-in text was sent.`;
    return {
      value: undefined,
      warnings: [ (0, errors.qj)(input, warning) ]
    };
  }
  function buttonTemplates(value) {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw (0, errors.Xu)("buttons", (0, lib_said.cv)`must be a list of {title, url}.`);
    return value.map((item, index) => {
      const {title: title, url: url} = item ?? {};
      if (typeof title === "string" && typeof url === "string") return {
        title: title,
        url: url
      };
      throw (0, errors.Xu)("buttons", (0, lib_said.cv)`must be a list of {title, url}, both texts; item ${index + 1} is not.`);
    });
  }
  const maxButtonBytes = 8e3;
  function buttonBytes({title: title, url: url}) {
    return (0, byte_length.d)(title) + (0, markdown_link.U8)(url).length;
  }
  function buttonAddress(url, serverUrl) {
    const own = URL.canParse(url) && new URL(url).protocol === "http:" ? url : serverUrl;
    const address = (0, markdown_link._0)(url, own);
    if (address !== undefined) return address;
    if (url.length > markdown_link.QO) {
      throw (0, errors.Xu)("buttons", (0, lib_said.cv)`needs addresses of at most ${markdown_link.QO} characters; this one has ${url.length}.`, url);
    }
    throw (0, errors.Xu)("buttons", (0, lib_said.cv)`needs an https or http address without user name for each button.`, url);
  }
  function filledIn(value, path, fill) {
    if (typeof value === "string") return fill(value, path);
    if (Array.isArray(value)) return value.map(item => filledIn(item, path, fill));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ name, filledIn(inner, [ ...path, name ], fill) ]));
  }
  function custom_words_placeOf(path) {
    if (/url$/i.test(path.at(-1) ?? "")) return "url";
    return /^(?:markdown|actionCard)\.text$/.test(path.join(".")) ? "markdown" : "plain";
  }
  function checkedPayload(written) {
    const message = asMessage(written);
    const problems = problemsIn(message);
    if (problems.length > 0) {
      throw new errors.yo((0, lib_said.cv)`${(0, errors.o5)("payload")} is not a DingTalk message: ${problemList(problems)}.`);
    }
    return message;
  }
  async function templateRenderer({locale: locale, timezone: timezone}, runContext) {
    const zone = (0, time.wy)(locale, timezone);
    const render = await loadTemplateEngine({
      locale: locale,
      zone: zone,
      serverUrl: runContext.context.serverUrl
    });
    return (input, template, event, place) => render(input, template, scopeOf(event, runContext), place);
  }
  async function settingProblems(settings, keys) {
    const {locale: locale, title: title, text: text, payload: payload} = settings;
    const given = {
      title: title,
      text: text,
      payload: payload,
      buttons: settings.buttons
    };
    const own = Object.entries(given).filter(([key]) => keys.includes(key));
    const problems = [];
    const attempt = check => {
      try {
        check();
      } catch (error) {
        if (!(error instanceof errors.yo)) throw error;
        problems.push(error.said);
      }
    };
    if (own.some(([, value]) => hasTemplate(value))) {
      const zone = (0, time.wy)(locale, settings.timezone);
      const check = await loadTemplateCheck({
        locale: locale,
        zone: zone
      }, run_variables_templateVariables);
      for (const [key, value] of own) eachTemplate(key, value, (input, one) => attempt(() => check(input, one)));
    }
    if (keys.includes("buttons")) {
      attempt(() => {
        for (const {url: url} of buttonTemplates(settings.buttons)) {
          if (!hasTemplate(url)) buttonAddress(url.trim(), "https://github.com");
        }
      });
    }
    if (keys.includes("buttons") || keys.includes("msgtype")) {
      const hasButtons = Array.isArray(settings.buttons) && settings.buttons.length > 0;
      attempt(() => void wantedType(settings, hasButtons));
    }
    if (keys.includes("payload") && payload !== undefined) {
      attempt(() => void checkedPayload(filledIn(payload, [], sampleFor)));
    }
    return (0, lib_said.dM)(problems);
  }
  function eachTemplate(input, value, check) {
    filledIn(value, [], (template, path) => {
      if (hasTemplate(template)) check([ input, ...path ].join("."), template);
      return template;
    });
  }
  function sampleFor(template, path) {
    if (!hasTemplate(template)) return template;
    const key = path.at(-1) ?? "";
    if (/url$/i.test(key)) return "https://github.com";
    return [ "isAtAll", "btnOrientation", "hideAvatar" ].includes(key) ? "1" : "text";
  }
  var text_file = __nccwpck_require__(8048);
  var cloudevent = __nccwpck_require__(5420);
  var unicode = __nccwpck_require__(8707);
  var workflow_scrub = __nccwpck_require__(9987);
  const maxBytes = 4e5;
  const maxBlockBytes = 5e4;
  const maxInputBytes = 128 * 1024 - "INPUT_EVENT=\0".length;
  const leastBytes = 30;
  function copyDeadLetters(events, redact) {
    if (events.length === 0) return undefined;
    const blocks = [];
    let room = maxBytes;
    let left = 0;
    for (const event of events) {
      const text = room < leastBytes ? undefined : copyOf(event, room, redact);
      if (text === undefined) {
        left += 1;
        continue;
      }
      const bytes = Buffer.byteLength(text) + frameBytes;
      const open = blocks.at(-1);
      if (open?.specversion === event.specversion && open.bytes + bytes <= maxBlockBytes) {
        open.texts.push(text);
        open.bytes += bytes;
      } else {
        blocks.push({
          specversion: event.specversion,
          texts: [ text ],
          bytes: bytes
        });
      }
      room -= bytes;
    }
    return {
      blocks: blocks.map(({texts: texts}) => `[${texts.join(",")}]`),
      total: events.length,
      left: left
    };
  }
  const frameBytes = 40;
  function copyOf(event, room, redact) {
    if ((0, cloudevent.T$)(event).length > room) return undefined;
    const text = pasteable(redact(scrubbedJson(event)));
    return Buffer.byteLength(text) + frameBytes > room ? undefined : text;
  }
  function scrubbedJson(event) {
    const attributes = event.toJSON();
    return JSON.stringify(attributes, function(key, value) {
      if (typeof value !== "string" || this === attributes && key !== "data") return value;
      return scrubbedValue(key, value);
    });
  }
  function scrubbedValue(name, value) {
    const named = `${name}: `;
    const scrubbed = (0, workflow_scrub.Q)(`${named}${value}`, undefined);
    return scrubbed.startsWith(named) ? scrubbed.slice(named.length) : "***";
  }
  function pasteable(json) {
    const plain = json.replace(/[`<>&']|\$(?=\{\{)/g, escaped);
    return (0, unicode.J)(plain) ? plain : plain.replace(unseen(), escaped);
  }
  const unseen = (0, unicode.g)(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}`, "gu");
  function escaped(char) {
    return char.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  }
  var json_format = __nccwpck_require__(6417);
  function deadLetterPaths(input, env) {
    const {GITHUB_WORKSPACE: GITHUB_WORKSPACE = "", RUNNER_TEMP: RUNNER_TEMP = "", GITHUB_JOB: GITHUB_JOB = "", GITHUB_ACTION: GITHUB_ACTION = ""} = env;
    const name = `dingtalk-dead-letters-${GITHUB_JOB}-${GITHUB_ACTION}.json`.replace(/[^\w.-]/g, "_");
    return [ ...input === "" ? [] : [ (0, external_node_path_.resolve)(GITHUB_WORKSPACE, input) ], (0, 
    external_node_path_.join)(RUNNER_TEMP, name) ];
  }
  function isSameFile(one, other) {
    try {
      return external_node_fs_.realpathSync.native(one) === external_node_fs_.realpathSync.native(other);
    } catch {
      return false;
    }
  }
  function changeDeadLetters(path, change) {
    makeFolder((0, external_node_path_.dirname)(path));
    refuseOther(path);
    withLock(path, () => {
      const there = eventsIn(path);
      const gone = new Set([ ...change.remove, ...change.add ].map(identityOf));
      const kept = there.filter(event => !gone.has(identityOf(event)));
      const added = change.add.map(event => mergedWith(there.find(isSame(event)), event, change.remove));
      if (there.length === 0 && added.length === 0) return;
      const all = [ ...kept, ...added ];
      if (new Set(all.map(({specversion: specversion}) => specversion)).size > 1) {
        throw new errors.yo((0, lib_said.cv)`it holds events of another version of CloudEvents`);
      }
      const text = change.redact(`${(0, cloudevent.Xx)(all)}\n`);
      if (kept.length > 0 && Buffer.byteLength(text) > text_file.eV) throw new errors.yo((0, 
      lib_said.cv)`it would grow too large to be read`);
      writeWhole(path, text);
    });
  }
  function identityOf({source: source, id: id}) {
    return JSON.stringify([ source, id ]);
  }
  function isSame(event) {
    const identity = identityOf(event);
    return other => identityOf(other) === identity;
  }
  function mergedWith(there, event, read) {
    const fresh = {
      ...event
    };
    if (there === undefined || read.some(isSame(event))) return fresh;
    const marks = [ there.undelivered, fresh.undelivered ];
    if (!marks.every(mark => typeof mark === "string")) {
      const {undelivered: _, ...whole} = fresh;
      return whole;
    }
    const all = new Set(marks.flatMap(mark => mark.split(",")));
    return {
      ...fresh,
      undelivered: [ ...all ].join(",")
    };
  }
  function eventsIn(path) {
    const stats = (0, external_node_fs_.statSync)(path, {
      throwIfNoEntry: false
    });
    if (stats === undefined || stats.size === 0) return [];
    if (stats.size > text_file.eV) throw new errors.yo((0, lib_said.cv)`it is too large to be added to`);
    const reading = (0, json_format.V)((0, external_node_fs_.readFileSync)(path, "utf8").replace(/^\uFEFF/, ""));
    if (reading.kind === "text") throw new errors.yo((0, lib_said.cv)`it is no JSON, so it was left as it is`);
    const values = reading.documents.map(({value: value}) => value);
    if (values.every(isEvent)) return values;
    throw new errors.yo((0, lib_said.cv)`it holds something else than CloudEvents, so it was left as it is`);
  }
  function isEvent(value) {
    return typeof value === "object" && value !== null && "specversion" in value && "id" in value && typeof value.id === "string" && "source" in value && typeof value.source === "string";
  }
  function refuseOther(path) {
    const there = (0, external_node_fs_.lstatSync)(path, {
      throwIfNoEntry: false
    });
    if (there && !there.isFile()) throw new errors.yo((0, lib_said.cv)`it is not a regular file`);
  }
  function makeFolder(folder) {
    if ((0, external_node_fs_.statSync)(folder, {
      throwIfNoEntry: false
    })) return;
    const parent = (0, external_node_path_.dirname)(folder);
    if (parent !== folder) makeFolder(parent);
    try {
      (0, external_node_fs_.mkdirSync)(folder);
    } catch (error) {
      if (!(0, external_node_fs_.statSync)(folder, {
        throwIfNoEntry: false
      })) throw error;
    }
  }
  const staleLockMs = 1e4;
  const lockWaitMs = 3e3;
  const lockPollMs = 20;
  function withLock(path, change) {
    const lock = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, 
    external_node_path_.basename)(path)}.lock`);
    const release = acquire(lock);
    try {
      change();
    } finally {
      release();
    }
  }
  function acquire(lock) {
    for (let waitedMs = 0; ;waitedMs += lockPollMs) {
      try {
        (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)(lock, "wx", 384));
        return () => (0, external_node_fs_.rmSync)(lock, {
          force: true
        });
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const ageMs = ageOf(lock);
      if (ageMs !== undefined && ageMs > staleLockMs) (0, external_node_fs_.rmSync)(lock, {
        force: true
      });
      if (waitedMs >= lockWaitMs) throw new errors.yo((0, lib_said.cv)`another step holds its lock`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lockPollMs);
    }
  }
  function ageOf(lock) {
    const made = (0, external_node_fs_.statSync)(lock, {
      throwIfNoEntry: false
    });
    if (made === undefined) return undefined;
    const probe = `${lock}.${process.pid}`;
    (0, external_node_fs_.writeFileSync)(probe, "");
    const ageMs = (0, external_node_fs_.statSync)(probe).mtimeMs - made.mtimeMs;
    (0, external_node_fs_.rmSync)(probe, {
      force: true
    });
    return ageMs;
  }
  function writeWhole(path, text) {
    const unfinished = `${path}.${process.pid}`;
    try {
      (0, external_node_fs_.writeFileSync)(unfinished, text, {
        mode: 384,
        flag: "wx"
      });
      (0, external_node_fs_.renameSync)(unfinished, path);
    } catch (error) {
      (0, external_node_fs_.rmSync)(unfinished, {
        force: true
      });
      throw error;
    }
  }
  var test_counts = __nccwpck_require__(8567);
  const maxLines = 200;
  function describeDecisions(decisions) {
    const lines = decisions.slice(0, maxLines).map(({event: event, by: by}) => (0, lib_said.cv)`Event "${(0, 
    lib_printable.g)(event.id)}" (${(0, lib_printable.g)(event.type)}): ${by}.`);
    const left = decisions.length - maxLines;
    return left > 0 ? [ ...lines, moreEvents(left) ] : lines;
  }
  function moreEvents(count) {
    return (0, lib_said.cv)`And ${count} more events.`;
  }
  const job_summary_maxBytes = 1e6;
  const maxProblemBytes = 5e4;
  const maxTableBytes = 1e5;
  const maxTestBytes = 2e5;
  const maxRows = 200;
  const maxPreviews = 20;
  function summaryOf({status: status, failure: failure, warning: warning, deliveries: deliveries, decisions: decisions = [], tests: tests}, copy, textOf = ({text: text}) => text) {
    const problem = failure ?? warning;
    const sections = [ `### ${textOf((0, lib_said.cv)`DingTalk: ${statusWords[status]}`)}`, problem === undefined ? "" : problemLines(textOf(problem), textOf), resultTable(deliveries, textOf), decisionTable(decisions, textOf), job_summary_failedTests(tests, textOf), letterBlocks(copy, textOf) ].filter(section => section !== "");
    const used = sections.reduce((sum, section) => sum + Buffer.byteLength(section) + 2, 0);
    return `${[ ...sections, ...previewsOf(deliveries, job_summary_maxBytes - used, textOf) ].join("\n\n")}\n`;
  }
  const statusWords = {
    sent: (0, lib_said.cv)`sent`,
    partial: (0, lib_said.cv)`partial`,
    failed: (0, lib_said.cv)`failed`,
    skipped: (0, lib_said.cv)`skipped`,
    cancelled: (0, lib_said.cv)`cancelled`,
    "dry-run": (0, lib_said.cv)`dry-run`
  };
  function problemLines(text, textOf) {
    const all = text.split("\n");
    const shown = firstOf(all.map(escapedLines), maxProblemBytes);
    const left = all.length - shown.length;
    return [ ...shown, ...left > 0 ? [ textOf((0, errors.v)(left)) ] : [] ].join("  \n");
  }
  function letterBlocks(copy, textOf) {
    if (copy === undefined) return "";
    const title = textOf((0, lib_said.cv)`Undelivered events: paste a block into the input <code>event</code> to send them again`);
    const tooLong = textOf((0, lib_said.cv)`This one is too long for an input: save it as a file, and send it with <code>event-file</code>.`);
    const fences = copy.blocks.flatMap(block => [ ...Buffer.byteLength(block) > maxInputBytes ? [ tooLong ] : [], `\`\`\`json\n${block}\n\`\`\`` ]);
    return [ ...fences.length === 0 ? [] : [ `<details><summary>${title}</summary>`, ...fences, "</details>" ], ...copy.left > 0 ? [ textOf(withoutRoom(copy)) ] : [] ].join("\n\n");
  }
  function withoutRoom({left: left, total: total}) {
    return (0, lib_said.cv)`${left} of ${total} undelivered events had no room in the job summary.`;
  }
  function resultTable(deliveries, textOf) {
    const rows = deliveries.slice(0, maxRows).map(({robot: robot, status: status, errcode: errcode, reason: reason, attempts: attempts, truncated: truncated}) => {
      const word = statusWords[status];
      const why = errcode === null ? reason : (0, lib_said.cv)`${errcode} ${reason}`;
      const result = status === "failed" ? (0, lib_said.cv)`${word}: ${why}` : word;
      return [ job_summary_escaped(robot), job_summary_escaped(textOf(result)) + (truncated ? textOf((0, 
      lib_said.cv)`, shortened`) : ""), attempts ];
    });
    const more = left => (0, lib_said.cv)`And ${left} more results.`;
    return table([ (0, lib_said.cv)`group`, (0, lib_said.cv)`result`, (0, lib_said.cv)`attempts` ], rows, {
      total: deliveries.length,
      more: more
    }, textOf);
  }
  function table(heads, rows, {total: total, more: more}, textOf) {
    if (rows.length === 0) return "";
    const line = cells => `| ${cells.join(" | ")} |`;
    const shown = firstOf(rows.map(line), maxTableBytes);
    const parts = [ line(heads.map(textOf)), `|${"---|".repeat(heads.length)}`, ...shown ].join("\n");
    const left = total - shown.length;
    return left > 0 ? `${parts}\n\n${textOf(more(left))}` : parts;
  }
  function firstOf(items, bytes) {
    let left = bytes;
    const end = items.findIndex(item => {
      left -= Buffer.byteLength(item) + 2;
      return left < 0;
    });
    return items.slice(0, end < 0 ? items.length : end);
  }
  function decisionTable(decisions, textOf) {
    const rows = decisions.slice(0, maxRows).map(({event: event, by: by}) => [ job_summary_escaped(event.id), job_summary_escaped(event.type), job_summary_escaped(textOf(by)) ]);
    return table([ (0, lib_said.cv)`event`, (0, lib_said.cv)`type`, (0, lib_said.cv)`taken by` ], rows, {
      total: decisions.length,
      more: moreEvents
    }, textOf);
  }
  function job_summary_failedTests(tests, textOf) {
    if (tests === undefined || tests.failed === 0) return "";
    const items = tests.failures.map(({name: name, suite: suite, file: file, line: line, message: message}) => {
      const named = job_summary_escaped(suite === undefined ? name : `${suite} › ${name}`);
      const place = file === undefined ? "" : ` ${job_summary_escaped(line === undefined ? file : `${file}:${line}`)}`;
      return `- **${named}**${place}${message === undefined ? "" : `  \n  ${job_summary_escaped(message)}`}`;
    });
    const shown = firstOf(items, maxTestBytes);
    const more = tests.failed - shown.length;
    return [ `#### ${textOf((0, test_counts.J)(tests))}`, shown.join("\n"), more > 0 ? textOf((0, 
    lib_said.cv)`And ${more} more failed tests.`) : "" ].filter(part => part !== "").join("\n\n");
  }
  function previewsOf(deliveries, bytes, textOf) {
    const drafts = [ ...new Map(deliveries.map(delivery => [ delivery.planned.draft, delivery ])).values() ];
    const shown = firstOf(drafts.slice(0, maxPreviews).map(previewOf), bytes - countBytes);
    const left = drafts.length - shown.length;
    const more = left > 0 ? [ textOf((0, lib_said.cv)`And ${left} more messages.`) ] : [];
    return [ ...shown.filter(preview => preview !== ""), ...more ];
  }
  const countBytes = 100;
  function previewOf({message: message, planned: planned, status: status, truncated: truncated}) {
    if (message === undefined) return "";
    const {draft: draft, destination: destination} = planned;
    const whole = truncated ? draft.renderFor(destination.pool[0], "complete").message : message;
    const isOpen = status === "dry-run" || truncated;
    return [ `<details${isOpen ? " open" : ""}><summary>${job_summary_escaped(job_summary_titleOf(whole) ?? whole.msgtype)}</summary>`, draft.isBuiltin ? rendered(whole) : fenced(messageText(whole)), "</details>" ].join("\n\n");
  }
  function job_summary_titleOf(message) {
    switch (message.msgtype) {
     case "markdown":
      return message.markdown.title;

     case "actionCard":
      return message.actionCard.title;

     case "link":
      return message.link.title;

     case "text":
     case "feedCard":
      return undefined;

     default:
      return message;
    }
  }
  function rendered(message) {
    switch (message.msgtype) {
     case "markdown":
      return quoted(withPlainLinks(message.markdown.text));

     case "actionCard":
      return quoted(`${withPlainLinks(message.actionCard.text)}\n\n${buttonsOf(message.actionCard)}`);

     case "link":
      {
        const {title: title, text: text, messageUrl: messageUrl, picUrl: picUrl} = message.link;
        return quoted([ `**${linked(title, messageUrl)}**`, escapedLines(text), pictureOf(picUrl) ].join("\n\n").trim());
      }

     case "feedCard":
      return quoted(message.feedCard.links.map(({title: title, messageURL: messageURL, picURL: picURL}) => `- ${pictureOf(picURL)} ${linked(title, messageURL)}`).join("\n"));

     case "text":
      return fenced(message.text.content);

     default:
      return message;
    }
  }
  function withPlainLinks(text) {
    return text.replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address) => `](${(0, markdown_link.$r)(address)})`);
  }
  function buttonsOf(card) {
    return buttonsIn(card).map(({title: title, url: url}) => `**[&#91; ${job_summary_escaped(title)} &#93;](${job_summary_addressOf(url)})**`).join(" · ");
  }
  function buttonsIn(card) {
    if ("singleTitle" in card) return [ {
      title: card.singleTitle,
      url: card.singleURL
    } ];
    return card.btns.map(({title: title, actionURL: actionURL}) => ({
      title: title,
      url: actionURL
    }));
  }
  function linked(words, url) {
    return `[${job_summary_escaped(words)}](${job_summary_addressOf(url)})`;
  }
  function pictureOf(url) {
    return url === undefined ? "" : `![](${job_summary_addressOf(url)})`;
  }
  function job_summary_addressOf(url) {
    return (0, markdown_link.$r)(url).replace(/[\s<>\\]/g, encodeURIComponent).replaceAll("(", "%28").replaceAll(")", "%29");
  }
  function quoted(markdown) {
    return markdown.split("\n").map(line => `> ${line}`).join("\n");
  }
  function fenced(text) {
    const runs = [ ...text.matchAll(/`{3,}/g) ].map(([run]) => run.length);
    const fence = "`".repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${text}\n${fence}`;
  }
  function messageText(message) {
    switch (message.msgtype) {
     case "text":
      return message.text.content;

     case "markdown":
      return message.markdown.text;

     case "actionCard":
      return [ message.actionCard.text, ...buttonsIn(message.actionCard).map(({title: title, url: url}) => `[ ${title} ] ${(0, 
      markdown_link.$r)(url)}`) ].join("\n");

     case "link":
      return `${message.link.text}\n${(0, markdown_link.$r)(message.link.messageUrl)}`;

     case "feedCard":
      return message.feedCard.links.map(({title: title, messageURL: messageURL}) => `${title}\n${(0, 
      markdown_link.$r)(messageURL)}`).join("\n");

     default:
      return message;
    }
  }
  function escapedLines(untrusted) {
    return untrusted.split("\n").map(job_summary_escaped).join("  \n");
  }
  function job_summary_escaped(untrusted) {
    return (0, lib_printable.g)(untrusted, 1e3).replace(/[!-/:-@[-`{-~]/g, mark => `&#${mark.charCodeAt(0)};`);
  }
  function marksOf({group: group, pool: pool}, {source: source, id: id}, label = "") {
    const about = JSON.stringify([ group ?? null, source, id, ...label === "" ? [] : [ label ] ]);
    return pool.map(({webhook: webhook}) => (0, external_node_crypto_.createHmac)("sha256", webhook.token.reveal()).update(about).digest("hex").slice(0, markLength));
  }
  const markLength = 16;
  function deadLettersOf(events, deliveries, unsent) {
    const uncomposed = unsent.flatMap(({planned: planned = []}) => planned.map(asFailed));
    const tries = triesByEvent([ ...deliveries, ...uncomposed ]);
    const unsentEvents = new Set(unsent.filter(({planned: planned}) => !planned).map(({event: event}) => event));
    return events.flatMap(event => {
      if (unsentEvents.has(event)) return [ event ];
      const tried = tries.get(event) ?? [];
      const missed = tried.filter(one => !hasArrivedWhole(one));
      if (missed.length === 0) return [];
      return [ withUndelivered(event, missed, tried) ];
    });
  }
  function withUndelivered(letter, missed, tried) {
    const {undelivered: undelivered, ...event} = letter;
    const whole = (0, cloudevent.Gv)(event);
    const marks = missed.flatMap(({planned: planned}) => marksOf(planned.destination, whole, planned.labelOf?.(letter)));
    const wasPartial = typeof undelivered === "string" && undelivered.split(",").some(mark => marks.includes(mark));
    if (missed.length === tried.length && !wasPartial) return whole;
    return (0, cloudevent.Gv)({
      ...event,
      undelivered: marks.join(",")
    });
  }
  function triesByEvent(deliveries) {
    const tries = new Map;
    for (const delivery of deliveries) {
      for (const event of delivery.planned.events) {
        const known = tries.get(event);
        if (known) known.push(delivery); else tries.set(event, [ delivery ]);
      }
    }
    return tries;
  }
  function isEnough(deliveries, require) {
    return [ ...Map.groupBy(deliveries, ({planned: planned}) => planned.draft).values() ].every(tried => require === "all" ? tried.every(hasArrived) : tried.some(hasArrived));
  }
  function hasArrived({status: status}) {
    return status === "sent" || status === "dry-run";
  }
  function hasArrivedWhole({status: status, withheld: withheld}) {
    return hasArrived({
      status: status
    }) && !withheld;
  }
  function unfinished(plannedDeliveries, deliveries) {
    const ended = new Set(deliveries.map(({planned: planned}) => planned));
    return plannedDeliveries.filter(planned => !ended.has(planned)).map(asFailed);
  }
  function asFailed(planned) {
    return {
      planned: planned,
      status: "failed",
      withheld: false
    };
  }
  const maxShown = 20;
  function eachEvent(items, make) {
    const made = [];
    const unsent = [];
    for (const item of items) {
      try {
        made.push(make(item));
      } catch (error) {
        unsent.push({
          event: item.event,
          error: error
        });
      }
    }
    return {
      made: made,
      unsent: unsent
    };
  }
  function unsentMessage(unsent, events) {
    if (unsent.length === 0) return undefined;
    const byMessage = [ ...Map.groupBy(unsent, ({error: error}) => (0, errors.kc)(error).text).values() ];
    const shown = byMessage.slice(0, maxShown).flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const message = (0, errors.kc)(first.error);
      if (events === 1) return message;
      const id = (0, lib_printable.g)(first.event.id);
      return others.length === 0 ? (0, lib_said.cv)`Event "${id}" was not sent: ${message}` : (0, 
      lib_said.cv)`Event "${id}" and ${others.length} more were not sent: ${message}`;
    });
    const left = byMessage.length - maxShown;
    return (0, lib_said.Mn)([ ...shown, ...left > 0 ? [ (0, errors.v)(left) ] : [] ]);
  }
  function deliveredResult(events, deliveries, unsent, require) {
    const deadLetters = deadLettersOf(events, deliveries, unsent);
    const problem = problemOf(deliveries);
    const isWell = unsent.length === 0 && isEnough(deliveries, require);
    const refused = unsentMessage(unsent, events.length);
    const failure = (0, lib_said.Mn)([ isWell ? undefined : problem, refused ].filter(part => part !== undefined));
    return {
      status: statusOf(deliveries, unsent),
      events: events,
      deliveries: deliveries,
      deadLetters: deadLetters,
      failure: isWell ? undefined : failure,
      warning: isWell ? problem : undefined,
      error: unsent.find(({error: error}) => !(error instanceof errors.yo))?.error
    };
  }
  function skippedResult(events = []) {
    return {
      status: "skipped",
      events: events,
      deliveries: [],
      deadLetters: [],
      failure: undefined
    };
  }
  function errorResult(error, events = []) {
    return {
      status: "failed",
      events: events,
      deliveries: [],
      deadLetters: events,
      failure: (0, errors.kc)(error),
      error: error
    };
  }
  function interrupted(error, {events: events, plannedDeliveries: plannedDeliveries, deliveries: deliveries, unsent: unsent}) {
    if (plannedDeliveries.length === 0) return errorResult(error, events);
    const all = [ ...deliveries, ...unfinished(plannedDeliveries, deliveries) ];
    const deadLetters = deadLettersOf(events, all, unsent);
    return {
      status: "failed",
      events: events,
      deliveries: deliveries,
      deadLetters: deadLetters,
      failure: (0, errors.kc)(error),
      error: error
    };
  }
  function messagesOf(deliveries) {
    const messages = deliveries.flatMap(({message: message}) => message ?? []);
    return [ ...new Map(messages.map(({msgUuid: _, ...message}) => [ JSON.stringify(message), message ])).values() ];
  }
  function statusOf(deliveries, unsent) {
    const has = status => deliveries.some(delivery => delivery.status === status);
    if (has("cancelled")) return "cancelled";
    if (has("failed") || unsent.length > 0) return has("sent") ? "partial" : "failed";
    return has("dry-run") ? "dry-run" : "sent";
  }
  function problemOf(deliveries) {
    const [first, ...others] = deliveries.filter(delivery => !hasArrived(delivery));
    if (first?.cure === undefined) return undefined;
    const isOneOfSeveral = new Set(deliveries.map(({robot: robot}) => robot)).size > 1;
    const cure = isOneOfSeveral ? (0, lib_said.cv)`${(0, lib_printable.g)(first.robot)}: ${first.cure}` : first.cure;
    return deliveries.length === 1 ? cure : (0, lib_said.hC)(cure, (0, lib_said.cv)`${others.length + 1} of ${deliveries.length} messages were not delivered.`);
  }
  const outputs_maxBytes = 256 * 1024;
  function outputsOf(outcome, deadLetterFile) {
    const {events: events, deliveries: deliveries, status: status, failure: failure} = outcome;
    const failed = deliveries.find(delivery => !hasArrived(delivery));
    const all = Object.entries({
      status: status,
      event: oneOrMany(events.map(cloudevent.T$)),
      "event-id": events[0]?.id ?? "",
      message: oneOrMany(messagesOf(deliveries).map(message => JSON.stringify(message))),
      results: JSON.stringify(deliveries.map(resultOf)),
      errcode: failure === undefined && !failed ? "0" : String(failed?.errcode ?? ""),
      errmsg: failed?.errmsg ?? failure?.text ?? "ok",
      "dead-letter-file": deadLetterFile ?? ""
    });
    const isTooLong = value => Buffer.byteLength(value) > outputs_maxBytes;
    return {
      values: Object.fromEntries(all.map(([name, value]) => [ name, isTooLong(value) ? "" : value ])),
      tooLong: all.filter(([, value]) => isTooLong(value)).map(([name]) => name)
    };
  }
  function oneOrMany(texts) {
    return texts.length > 1 ? `[${texts.join(",")}]` : texts[0] ?? "";
  }
  function resultOf(delivery) {
    const {robot: robot, status: status, errcode: errcode, errmsg: errmsg, attempts: attempts, ambiguous: ambiguous, truncated: truncated, durationMs: durationMs} = delivery;
    return {
      robot: robot,
      status: status,
      errcode: errcode,
      errmsg: errmsg,
      attempts: attempts,
      ambiguous: ambiguous,
      truncated: truncated,
      durationMs: durationMs
    };
  }
  function reportResult(outcome, reporting) {
    const {log: log, stage: stage, knownFailure: knownFailure, onFailure: onFailure} = reporting;
    const deadLetterFile = keepDeadLetters(outcome, reporting);
    if (stage === "step") writeOutputs(outcome, deadLetterFile, reporting);
    const copy = writeSummary(outcome, deadLetterFile, reporting);
    const kept = report_keptIn(deadLetterFile, copy, stage);
    const failure = withKept(outcome.failure, kept);
    const warning = withKept(outcome.warning, kept);
    if (outcome.error instanceof Error) log.debug(outcome.error.stack ?? outcome.error.message);
    if (warning !== undefined) log.warning(warning);
    const isKnown = outcome.failure !== undefined && log.redact(outcome.failure.text) === knownFailure;
    if (outcome.failure !== undefined && isKnown) log.info((0, lib_said.cv)`Not sent, for the reason that the main stage gave: ${outcome.failure}`); else if (failure !== undefined) log.fail(failure, onFailure);
    if ((isKnown || failure === undefined) && warning === undefined && kept !== undefined) log.notice(kept);
  }
  function withKept(problem, kept) {
    return problem && (0, lib_said.hC)(problem, kept);
  }
  function report_keptIn(file, copy, stage) {
    const path = file === undefined ? undefined : (0, lib_printable.g)(file, 500);
    const inSummary = copy !== undefined && copy.blocks.length > 0 ? keptInSummary(copy) : undefined;
    if (path === undefined) return inSummary;
    if (inSummary !== undefined && copy?.left === 0) return (0, lib_said.hC)(inSummary, (0, 
    lib_said.cv)`On this runner it is also in ${path}, for "event-file".`);
    return (0, lib_said.hC)(inSummary, stage === "step" ? keptInFile(path) : keptOnRunner(path));
  }
  function keptInSummary(copy) {
    return (0, lib_said.hC)((0, lib_said.cv)`What was not delivered is in the job summary: paste it from there into "event" to send it again.`, copy.left > 0 ? withoutRoom(copy) : undefined);
  }
  function keptInFile(path) {
    return (0, lib_said.cv)`All undelivered events are in ${path}; send them again with "event-file". The file is gone after the job unless a later step with \`if: always()\` keeps it (\`actions/upload-artifact\`).`;
  }
  function keptOnRunner(path) {
    return (0, lib_said.cv)`All undelivered events are in ${path} on this runner, for "event-file". No step can upload the file.`;
  }
  function keepDeadLetters({events: events, deadLetters: deadLetters, status: status}, {log: log, env: env, deadLetterFile: deadLetterFile, eventFile: eventFile}) {
    const {GITHUB_WORKSPACE: workspace = "", RUNNER_TEMP: runnerTemp = ""} = env;
    const source = (0, external_node_path_.resolve)(workspace, eventFile);
    const isSettled = status !== "skipped" && status !== "dry-run";
    for (const path of deadLetterPaths(deadLetterFile, env)) {
      const remove = isSettled && isSameFile(path, source) ? events : [];
      if (deadLetters.length === 0 && remove.length === 0) continue;
      try {
        changeDeadLetters(path, {
          add: deadLetters,
          remove: remove,
          redact: log.redact
        });
        if (deadLetters.length === 0) return undefined;
        if (!(0, text_file.FK)((0, text_file.dN)(path) ?? path, [ workspace, runnerTemp ])) {
          log.warning((0, lib_said.cv)`The dead letters are in ${path}, where "event-file" does not read: it reads the workspace and RUNNER_TEMP. Name a file there in "dead-letter-file".`);
        }
        return path;
      } catch (error) {
        log.warning((0, lib_said.cv)`The dead letters could not be written to ${path}: ${reasonOf(error)}.`);
      }
    }
    return undefined;
  }
  function writeOutputs(outcome, deadLetterFile, {core: core, log: log, env: env}) {
    const {values: values, tooLong: tooLong} = outputsOf(outcome, deadLetterFile);
    for (const name of tooLong) log.notice((0, lib_said.cv)`The output "${name}" is longer than 256 KiB and was left empty.`);
    try {
      variable(env, "GITHUB_OUTPUT");
      for (const [name, value] of Object.entries(values)) core.setOutput(name, log.redact(value));
    } catch (error) {
      log.warning((0, lib_said.cv)`The outputs could not be written: ${reasonOf(error)}.`);
    }
  }
  function writeSummary(outcome, deadLetterFile, {log: log, env: env, stage: stage}) {
    if (stage === "post" && outcome.status === "skipped") return undefined;
    const copy = copyDeadLetters(outcome.deadLetters, log.redact);
    const kept = report_keptIn(deadLetterFile, copy, stage);
    const [failure, warning] = [ withKept(outcome.failure, kept), withKept(outcome.warning, kept) ];
    try {
      const text = summaryOf({
        ...outcome,
        failure: failure,
        warning: warning
      }, copy, log.textOf);
      (0, external_node_fs_.appendFileSync)(variable(env, "GITHUB_STEP_SUMMARY"), log.redact(text));
      return copy;
    } catch (error) {
      log.warning((0, lib_said.cv)`The job summary could not be written: ${reasonOf(error)}.`);
      return undefined;
    }
  }
  function variable(env, name) {
    const path = env[name];
    if (!path) throw new errors.yo((0, lib_said.cv)`${name} is not set`);
    return path;
  }
  function reasonOf(error) {
    if (error instanceof errors.yo) return error.said;
    return error instanceof Error ? error.message : String(error);
  }
  var read = __nccwpck_require__(4136);
  var mention_problems = __nccwpck_require__(4733);
  const runFacts = [ "outcome", "jobs", "annotations", "log", "earlierJobs", "change", "suspects", "times", "commit", "branch", "author" ];
  function partsForFacts(facts, known) {
    return new Set([ ...facts ].flatMap(fact => partsFor(fact, known)));
  }
  function partsForDecision(decision, cases, known) {
    const needsPast = cases.some(wanted => wanted === "changed" || wanted === "fixed");
    switch (decision) {
     case false:
      return new Set;

     case true:
      return cases.includes("always") ? new Set : partsForSuccess(known);

     case "history":
      return new Set(past);

     case "jobs":
      return new Set(needsPast ? [ ...past, "jobs" ] : [ "jobs" ]);

     default:
      return decision;
    }
  }
  function partsForSuccess(known) {
    return new Set(known.soFar === "success" && !isFinal(known) ? [ "jobs" ] : []);
  }
  const past = [ "run", "earlier runs" ];
  function partsFor(fact, known) {
    const {target: target, soFar: soFar, needsAuthorLogin: needsAuthorLogin} = known;
    const isOwn = target.upstream === undefined;
    const ifOwn = isUnknown => isOwn && isUnknown ? [ "run" ] : [];
    const outcome = isFinal(known) ? [] : [ "jobs" ];
    const isCommitUnknown = target.commit === undefined && target.sha !== "";
    switch (fact) {
     case "outcome":
      return outcome;

     case "jobs":
      return [ "jobs" ];

     case "annotations":
      return [ "jobs", "annotations" ];

     case "log":
      return [ "jobs", "logs" ];

     case "earlierJobs":
      return soFar === "failure" || soFar === "success" && target.attempt > 1 ? [ "jobs", "jobs of the run before", ...past ] : [];

     case "change":
      return [ ...past, ...outcome ];

     case "suspects":
      return soFar === "failure" ? [ "commits since", ...past ] : [];

     case "times":
      return ifOwn(true);

     case "commit":
      return ifOwn(isCommitUnknown);

     case "branch":
      return ifOwn(target.branch === undefined);

     case "author":
      return [ ...ifOwn(isCommitUnknown && target.pullRequest?.author === undefined), ...needsAuthorLogin ? [ "commit author" ] : [] ];

     default:
      return fact;
    }
  }
  function isFinal({target: target, soFar: soFar}) {
    return target.upstream === undefined ? soFar === "failure" : soFar !== "cancelled";
  }
  var target_run = __nccwpck_require__(1100);
  var mentions_mentions = __nccwpck_require__(2163);
  const factsOfVariables = {
    event: () => [],
    data: () => [],
    github: () => [],
    status: () => [],
    outcome: () => [ "outcome" ],
    job: own => own.has("name", "url") ? [ "jobs" ] : [],
    jobs: (_, all) => [ "jobs", ...factsOfJobs(all) ],
    failed: (_, all) => [ "jobs", ...factsOfJobs(all) ],
    run: own => [ ...own.has("startedAt", "durationMs") ? [ "times" ] : [], ...own.has("branch") ? [ "branch" ] : [] ],
    commit: own => own.has("subject", "message", "authorName", "authorLogin") ? [ "commit" ] : [],
    pull_request: () => [],
    counts: () => [ "jobs" ],
    change: () => [ "change" ],
    suspects: () => [ "suspects" ],
    tests: () => [],
    mended: () => [ "earlierJobs" ],
    inputs: () => [],
    people: own => [ ...own.has("author") ? [ "commit" ] : [], ...own.has("breaker") ? [ "change" ] : [] ],
    matrix: () => [],
    needs: () => [],
    health: () => []
  };
  function factsOfJobs(all) {
    return [ ...all.has("annotations") ? [ "annotations" ] : [], ...all.has("log") ? [ "log" ] : [], ...all.has("isNew") ? [ "earlierJobs" ] : [] ];
  }
  const alwaysKnown = new Set([ ...[ "status", "outcome", "event.id", "event.source", "event.type", "run.id", "run.number", "run.url" ], ...[ "event_name", "repository", "workflow", "run_id", "run_number", "sha" ].map(field => `github.${field}`) ]);
  async function readTemplateUse(settings) {
    const {title: title, text: text, payload: payload, buttons: buttons} = settings;
    const given = payload === undefined ? {
      title: title,
      text: text,
      buttons: buttons
    } : {
      payload: payload
    };
    if (!hasTemplate(given)) {
      return {
        facts: new Set,
        hasTitle: title.trim() !== "",
        hasText: text.trim() !== ""
      };
    }
    const {Liquid: Liquid, TokenKind: TokenKind} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8700, 23));
    const engine = new Liquid({
      templates: {},
      parseLimit: maxChars
    });
    const isNeverEmpty = template => template_use_parsed(engine, template).some(part => part.token.kind === TokenKind.HTML ? part.token.getText().trim() !== "" : part.token.kind === TokenKind.Output && isAlwaysKnown(part, engine));
    return {
      facts: new Set(template_use_textsIn(given).flatMap(template => factsIn(engine, template))),
      hasTitle: isNeverEmpty(title),
      hasText: isNeverEmpty(text)
    };
  }
  const maxChars = 1e5;
  function template_use_parsed(engine, template) {
    try {
      return engine.parse(template);
    } catch {
      return [];
    }
  }
  function isAlwaysKnown(output, engine) {
    const {globals: globals} = engine.analyzeSync([ output ], {
      partials: false
    });
    const paths = Object.values(globals).flat().map(String);
    return !output.token.getText().includes("|") && paths.some(path => alwaysKnown.has(path));
  }
  function factsIn(engine, template) {
    const {globals: globals, variables: variables} = engine.analyzeSync(template_use_parsed(engine, template), {
      partials: false
    });
    const words = quotedWords(template);
    const names = /_exp\b/.test(template) ? [ ...Object.keys(globals), ...words ] : Object.keys(globals);
    const isWhole = usesWhole(template);
    const fieldsOf = paths => paths.flatMap(({segments: [, ...fields]}) => fields);
    const used = new Set([ ...fieldsOf(Object.values(variables).flat()), ...words ]);
    const all = {
      has: (...fields) => isWhole || fields.some(field => used.has(field))
    };
    return names.flatMap(name => {
      const paths = globals[name] ?? [];
      const own = new Set(paths.map(({segments: [, field]}) => field));
      const isOwnWhole = paths.length === 0 || paths.some(({segments: [, field]}) => typeof field !== "string");
      const has = (...fields) => isOwnWhole || fields.some(field => own.has(field));
      return Object.hasOwn(factsOfVariables, name) ? factsOfVariables[name]?.({
        has: has
      }, all) ?? [] : [];
    });
  }
  function quotedWords(template) {
    return [ ...template.matchAll(/"([^"]*)"|'([^']*)'/g) ].flatMap(([, double, single]) => (double ?? single ?? "").split(/[^\w-]+/));
  }
  function usesWhole(template) {
    if (/\b(?:json|inspect|echo|liquid)\b/.test(template)) return true;
    return [ ...template.matchAll(/\{\{-?\s*([\w-]+(?:\.[\w-]+|\[[^\][{}]*\])*)([^{}]*)/g) ].some(([, path = "", rest = ""]) => !/\|\s*(?:map|size)\b/.test(rest) && !scalars.has(path) && /^[\w-]+(?:\.(?:first|last)|\[[^\][{}"']*\])*$/.test(path));
  }
  const scalars = new Set([ "status", "outcome" ]);
  function template_use_textsIn(value) {
    if (typeof value === "string") return [ value ];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(template_use_textsIn) : [];
  }
  async function neededFacts(groups, question) {
    const facts = await Promise.all(groups.map(group => factsOfGroup(group, question)));
    const authors = groups.map(({message: message}) => (0, mentions_mentions.vB)(message.mentions));
    return {
      facts: new Set(facts.flat()),
      needsAuthor: (names, mayHaveFailed) => authors.some(isNeeded => isNeeded(names, mayHaveFailed))
    };
  }
  async function factsOfGroup({message: message, events: events}, question) {
    const {runId: runId} = (0, target_run.A)(question.context);
    const own = events.filter(event => !(0, health_report.b)(event) && (0, event_run.N)(event, runId));
    const use = await readTemplateUse(message);
    const isShownInTemplates = own.length > 0 || events.some(event => !hasRunOfItsOwn(event, question));
    const inTemplates = isShownInTemplates ? [ ...use.facts ] : [];
    if (own.length === 0) return inTemplates;
    const inMentions = (0, mentions_mentions.Yu)(message.mentions) ? factsOfAtWhen(message.mentions.when, question) : [];
    const isReported = question.isAboutRun || mayBeReported([ ...inTemplates, ...inMentions ], question);
    const roles = factsOfRoles(message.mentions, isReported, inTemplates.length > 0);
    const isBuiltin = isReported && own.some(event => vanusMessageOf(event) === undefined);
    const isDigest = message.batch === "digest" && events.length > 1;
    const builtin = isBuiltin ? factsOfBuiltin(message, use, isDigest) : [];
    return [ ...inTemplates, ...inMentions, ...roles, ...builtin ];
  }
  const tellingFacts = new Set([ "outcome", "jobs", "annotations", "log", "earlierJobs", "change" ]);
  function mayBeReported(facts, {report: report}) {
    return report === "auto" && facts.some(fact => tellingFacts.has(fact));
  }
  function hasRunOfItsOwn(event, {context: context, report: report}) {
    const alone = {
      context: context,
      workflowRun: undefined,
      isAboutRun: false,
      report: report
    };
    return (0, event_run.D)(event, alone).workflowRun !== undefined;
  }
  const headlineFacts = [ "outcome", "jobs", "change", "times", "branch" ];
  function factsOfBuiltin({msgtype: msgtype, payload: payload}, {hasTitle: hasTitle, hasText: hasText}, isDigest) {
    if (payload !== undefined) return [];
    if (isDigest) return hasText ? [ "outcome" ] : headlineFacts;
    if (msgtype === "feedCard") return hasTitle ? [] : headlineFacts;
    if (!hasText) return runFacts.filter(fact => fact !== "author");
    return hasTitle || msgtype === "text" ? [] : headlineFacts;
  }
  function factsOfAtWhen(when, {isAboutRun: isAboutRun, report: report}) {
    switch (when) {
     case "always":
      return [];

     case "failure":
      return isAboutRun ? [ "outcome" ] : [];

     case "changed":
      return isAboutRun || report === "auto" ? [ "outcome", "change" ] : [ "outcome" ];

     default:
      return when;
    }
  }
  function factsOfRoles(mentions, isReported, usesTemplates) {
    return [ ...isReported && (0, mentions_mentions.hf)(mentions, "suspects") ? [ "suspects" ] : [], ...isReported && (0, 
    mentions_mentions.hf)(mentions, "breaker") ? [ "change" ] : [], ...(isReported || usesTemplates) && (0, 
    mentions_mentions.hf)(mentions, "author") ? [ "author" ] : [] ];
  }
  var cut = __nccwpck_require__(4196);
  const maxItemBytes = 4e3;
  function digest_parts_partsOf(group, maxParts, room, settings, customWords) {
    const parts = [];
    const unsent = [];
    const warnings = [];
    let left = 0;
    for (const [index, renderContext] of group.entries()) {
      const read = eachEvent([ renderContext ], one => itemOf(one, settings, customWords));
      unsent.push(...read.unsent);
      const [{item: item, warnings: found} = notRead] = read.made;
      warnings.push(...found);
      if (item === undefined) continue;
      const bytes = settings.msgtype === "feedCard" ? feedBytes(item) : (0, size.yN)(item.line.source) + itemMarkBytes;
      if (bytes > left) {
        if (parts.length === maxParts) return {
          parts: parts,
          left: group.slice(index),
          unsent: unsent,
          warnings: warnings
        };
        parts.push([]);
        left = room;
      }
      parts.at(-1)?.push(item);
      left -= bytes;
    }
    return {
      parts: parts,
      left: [],
      unsent: unsent,
      warnings: warnings
    };
  }
  const notRead = {
    item: undefined,
    warnings: []
  };
  const itemMarkBytes = 6;
  function feedBytes({page: page, renderContext: renderContext}) {
    const {url: url, ...feed} = feedOf(page, renderContext);
    return (0, byte_length.d)(JSON.stringify({
      ...feed,
      messageURL: (0, markdown_link.OW)(url)
    })) + 1;
  }
  function itemOf(renderContext, settings, customWords) {
    const page = selectPage(renderContext, requestedMessage(renderContext));
    if (settings.text.trim() === "") {
      return {
        item: {
          renderContext: renderContext,
          page: page,
          line: lineOf(page, renderContext)
        },
        warnings: []
      };
    }
    const {value: text = "", warnings: warnings} = customWords.text(renderContext.event, "markdown");
    return {
      item: {
        renderContext: renderContext,
        page: page,
        line: markdown.oz.trusted((0, cut.G)(text, maxItemBytes))
      },
      warnings: warnings
    };
  }
  function lineOf(page, renderContext) {
    const {event: event, words: words} = renderContext;
    const line = renderContext.link(titleFor(page), page.url);
    const isKnown = (0, github_adapter.Hs)(event) !== undefined || (0, cdevents.KH)(event) || (0, 
    health_report.b)(event);
    if (page.kind === "text" || isKnown) return line;
    const gist = gistOf(page);
    return gist === "" ? line : (0, markdown.md)`${line}${markdown.oz.trusted(words.colon)}${(0, 
    size.vI)(gist, 120)}`;
  }
  function gistOf({origin: _, ...page}) {
    if (page.detail) return (0, markdown_escape.TN)(page.detail);
    return page.severity !== undefined || page.body.length === 0 ? "" : summaryFor(page);
  }
  const maxHeadBytes = 6e3;
  const maxFootBytes = 4e3;
  function fitText({head: head, body: body, note: note, foot: foot}, {separator: separator, cut: cut}, keyword, tokens, maxBytes) {
    const assembled = parts => withEnding(parts, separator, keyword, tokens);
    const leastBytes = body.reduce((sum, part) => sum + part.length, head.length + foot.length);
    if (leastBytes <= maxBytes) {
      const whole = assembled([ head, ...body, foot ]);
      if ((0, size.yN)(whole) <= maxBytes) return {
        text: whole,
        truncated: false
      };
    }
    const separatorBytes = (0, size.yN)(separator);
    const shortFoot = cut(foot, maxFootBytes);
    const reserved = [ note, shortFoot, keyword ?? "", tokens.join(" ") ].filter(part => part !== "").reduce((sum, part) => sum + (0, 
    size.yN)(part) + separatorBytes, 0);
    const shortHead = cut(head, Math.min(maxHeadBytes, maxBytes - reserved));
    const left = maxBytes - reserved - (0, size.yN)(shortHead) - separatorBytes;
    const text = assembled([ shortHead, ...fit_text_firstOf(body, left, separatorBytes, cut), note, shortFoot ]);
    if ((0, size.yN)(text) <= maxBytes) return {
      text: text,
      truncated: true
    };
    throw new errors.yo((0, lib_said.cv)`The message does not fit: keyword, mentions and buttons alone exceed the size limit.`);
  }
  function fit_text_firstOf(body, maxBytes, separatorBytes, cut) {
    const kept = [];
    let left = maxBytes;
    for (const part of body) {
      const bytes = part.length > left ? Number.POSITIVE_INFINITY : (0, size.yN)(part) + separatorBytes;
      if (bytes > left) return [ ...kept, cut(part, left - separatorBytes) ];
      kept.push(part);
      left -= bytes;
    }
    return kept;
  }
  function withEnding(parts, separator, keyword, tokens) {
    const said = parts.filter(part => part !== "").join(separator);
    const mentions = tokens.filter(token => !isIn(said, token)).join(" ");
    return [ said, missingKeyword(keyword, said, mentions), mentions ].filter(part => part !== "").join(separator);
  }
  function isIn(said, token) {
    for (let at = said.indexOf(token); at !== -1; at = said.indexOf(token, at + 1)) {
      if (!/[\w-]/.test(said[at + token.length] ?? "")) return true;
    }
    return false;
  }
  function missingKeyword(keyword, ...texts) {
    if (keyword === undefined) return "";
    return texts.some(text => text.includes(keyword)) ? "" : keyword;
  }
  const maxTitleBytes = 1e3;
  function fitMessage(message, frame) {
    switch (message.msgtype) {
     case "text":
      return fitTextField(plainParts(message.page, frame.words), textField(fit_plainMessage), undefined, frame);

     case "markdown":
      {
        const field = markdownField(titleFor(message.page), (title, text) => ({
          msgtype: "markdown",
          markdown: {
            title: title,
            text: text
          }
        }));
        return fitTextField(fit_partsOf(message.page, frame.words), field, undefined, frame);
      }

     case "actionCard":
      return fitTextField(fit_partsOf(message.page, frame.words), cardSlot(message), undefined, frame);

     case "link":
      {
        const {title: title, text: text, url: url} = message;
        return linkBody({
          msgtype: "link",
          link: {
            title: title,
            text: text,
            messageUrl: (0, markdown_link.OW)(url)
          }
        }, frame);
      }

     case "feedCard":
      return feedBody({
        msgtype: "feedCard",
        feedCard: {
          links: message.links.map(({title: title, url: url, picUrl: picUrl}) => ({
            title: title,
            messageURL: (0, markdown_link.OW)(url),
            picURL: picUrl
          }))
        }
      }, frame);

     case "written":
      return writtenBody(message.message, message.url, frame);

     default:
      return message;
    }
  }
  function writtenBody({msgUuid: _, ...written}, url, frame) {
    switch (written.msgtype) {
     case "text":
      {
        const parts = {
          ...verbatim(written.text.content),
          note: plainNote(url, frame.words)
        };
        const field = textField(content => ({
          ...written,
          text: {
            ...written.text,
            content: content
          }
        }));
        return fitTextField(parts, field, written.at, frame);
      }

     case "markdown":
      {
        const field = markdownField(written.markdown.title, (title, text) => ({
          ...written,
          markdown: {
            ...written.markdown,
            title: title,
            text: text
          }
        }));
        const parts = {
          ...verbatim(written.markdown.text),
          note: note(url, frame.words)
        };
        return fitTextField(parts, field, written.at, frame);
      }

     case "actionCard":
      {
        const field = markdownField(written.actionCard.title, (title, text) => ({
          ...written,
          actionCard: {
            ...written.actionCard,
            title: title,
            text: text
          }
        }));
        const parts = {
          ...verbatim(written.actionCard.text),
          note: note(url, frame.words)
        };
        return fitTextField(parts, field, written.at, frame);
      }

     case "link":
      return linkBody(written, frame);

     case "feedCard":
      return feedBody(written, frame);

     default:
      return written;
    }
  }
  function linkBody(message, frame) {
    const field = {
      title: message.link.title,
      separator: "\n",
      cut: cut.I,
      message: (title, text) => ({
        ...message,
        link: {
          ...message.link,
          title: title,
          text: text
        }
      })
    };
    const parts = {
      ...verbatim(message.link.text),
      note: ""
    };
    return fitTextField(parts, field, undefined, {
      ...frame,
      mentions: {
        mobiles: [],
        userIds: [],
        all: false
      }
    });
  }
  function feedBody(message, frame) {
    const withLinks = links => ({
      ...message,
      feedCard: {
        ...message.feedCard,
        links: links
      }
    });
    const shown = [];
    let left = frame.maxBytes - size.C8 - (0, byte_length.d)(JSON.stringify(withLinks([])));
    let truncated = false;
    for (const link of message.feedCard.links) {
      const title = (0, cut.I)(link.title.toWellFormed(), maxTitleBytes);
      const keyword = shown.length === 0 ? missingKeyword(frame.keyword, title) : "";
      const card = {
        ...link,
        title: keyword === "" ? title : `${title} ${keyword}`
      };
      left -= (0, byte_length.d)(JSON.stringify(card)) + (shown.length === 0 ? 0 : 1);
      truncated ||= left < 0 || title !== link.title;
      if (left < 0) break;
      shown.push(card);
    }
    if (shown.length > 0) return {
      message: withLinks(shown),
      truncated: truncated
    };
    throw new errors.yo((0, lib_said.cv)`The message does not fit: the first link of its feedCard alone exceeds the size limit.`);
  }
  function markdownField(title, message) {
    return {
      title: title,
      separator: "\n\n",
      cut: cut.G,
      message: message
    };
  }
  function fit_plainMessage(content) {
    return {
      msgtype: "text",
      text: {
        content: content
      }
    };
  }
  function textField(message) {
    return {
      title: "",
      separator: "\n\n",
      cut: cut.I,
      message: (_, content) => message(content)
    };
  }
  function cardSlot({page: page, buttons: [first, ...others]}) {
    const buttons = others.length === 0 ? {
      singleTitle: first.title,
      singleURL: (0, markdown_link.U8)(first.url)
    } : {
      btnOrientation: others.length === 1 ? "1" : "0",
      btns: [ first, ...others ].map(({title: title, url: url}) => ({
        title: title,
        actionURL: (0, markdown_link.U8)(url)
      }))
    };
    return markdownField(titleFor(page), (title, text) => ({
      msgtype: "actionCard",
      actionCard: {
        title: title,
        text: text,
        ...buttons
      }
    }));
  }
  function fit_partsOf(page, words) {
    const {head: head, body: body, foot: foot} = layout(page);
    return {
      head: head.source,
      body: body.map(({source: source}) => source),
      note: note(page.url, words),
      foot: foot.source
    };
  }
  function plainParts(page, words) {
    const {head: head, body: body, foot: foot} = layout(page);
    return {
      head: plainOf(head),
      body: body.map(plainOf),
      note: plainNote(page.url, words),
      foot: plainOf(foot)
    };
  }
  function verbatim(text) {
    return {
      head: "",
      body: [ text.toWellFormed() ],
      foot: ""
    };
  }
  function note(url, words) {
    return url === undefined ? words.restLeftOut : (0, markdown_link.nf)(words.readRest, url, url).source;
  }
  function plainNote(url, words) {
    return url === undefined ? words.restLeftOut : words.labelled(words.readRest, url);
  }
  function fitTextField(parts, field, writtenAt, frame) {
    const at = (0, mentions_mentions.t0)(frame.mentions, writtenAt);
    const title = (0, cut.I)(field.title.toWellFormed(), maxTitleBytes);
    const messageWith = text => ({
      ...field.message(title, text),
      ...at === undefined ? {} : {
        at: at
      }
    });
    const room = frame.maxBytes - size.C8 - (0, byte_length.d)(JSON.stringify(messageWith("")));
    const tokens = at === undefined ? [] : (0, mentions_mentions.gF)(at);
    const {text: text, truncated: truncated} = fitText(parts, field, frame.keyword, tokens, room);
    return {
      message: messageWith(text),
      truncated: truncated || title !== field.title
    };
  }
  const draft_maxBytes = {
    whole: size.G4,
    shrunk: size.G4 / 2,
    trusted: size.G4,
    complete: 4e5
  };
  function createDraft(message, trusted, mentions, words) {
    return {
      isBuiltin: message.msgtype !== "written",
      renderFor: (robot, form) => fitMessage(form === "trusted" ? trustedFor(message, trusted) : message, {
        mentions: mentions,
        keyword: robot.keyword,
        words: words,
        maxBytes: draft_maxBytes[form]
      })
    };
  }
  function trustedFor(message, page) {
    const isText = message.msgtype === "text" || message.msgtype === "written" && message.message.msgtype === "text";
    return {
      msgtype: isText ? "text" : "markdown",
      page: page
    };
  }
  var render_context = __nccwpck_require__(7808);
  function mentionTargets(renderContexts, settings, msgtype) {
    const {mentions: mentions, warnings: warnings} = (0, mentions_mentions.Ed)(settings.mentions, rolesOf(renderContexts), (0, 
    mentions_mentions.Yu)(settings.mentions) && settings.mentions.when !== "always" ? outcomeOf(renderContexts) : {
      failed: undefined,
      changed: undefined
    });
    if (!(0, mentions_mentions.Yu)(settings.mentions) || wire_message.jV[msgtype]) return {
      mentions: mentions,
      warnings: warnings
    };
    const leftOut = (0, lib_said.cv)`DingTalk mentions nobody in a message of type ${msgtype}; the mentions were left out.`;
    return {
      mentions: mentions,
      warnings: [ ...warnings, leftOut ]
    };
  }
  function rolesOf(renderContexts) {
    const people = renderContexts.map(peopleOf);
    return {
      actor: people.flatMap(({actor: actor}) => actor),
      author: people.flatMap(({author: author}) => author),
      pusher: people.flatMap(({pusher: pusher}) => pusher),
      reviewers: people.flatMap(({reviewers: reviewers}) => reviewers),
      suspects: people.flatMap(({suspects: suspects}) => suspects),
      breaker: people.flatMap(({breaker: breaker}) => breaker)
    };
  }
  function peopleOf(renderContext) {
    const {event: event, workflowRun: workflowRun, data: data} = renderContext;
    const object = (0, render_context.Xy)(renderContext);
    return {
      actor: some(workflowRun?.people.actor, (0, data_path.$6)(data, "sender.login")),
      author: authorOf(workflowRun?.authorNames, [ (0, data_path.$6)(data, "pull_request.user.login"), (0, 
      data_path.$6)(object, "author.login"), (0, data_path.$6)(object, "creator.login"), ...authorPaths.map(path => (0, 
      data_path.$6)(data, path)), commitAuthorOf(data) ]),
      pusher: [ knownOf(workflowRun?.people.pusher, (0, data_path.$6)(data, "pusher.name"), (0, 
      data_path.$6)(data, "pusher.email")) ],
      reviewers: workflowRun?.people.reviewers.map(login => [ login ]) ?? (0, data_path.Ct)(data, "pull_request.requested_reviewers").flatMap(reviewer => some((0, 
      data_path.$6)(reviewer, "login"))),
      suspects: (workflowRun?.suspects?.commits ?? []).filter(({isBot: isBot, isMerge: isMerge}) => !isBot && !isMerge).map(({login: login, author: author}) => knownOf(login, author)),
      breaker: (0, health_report.b)(event) ? (0, data_path.Ct)(data, "workflows").flatMap(workflow => some((0, 
      data_path.$6)(workflow, "red.breaker"))) : some(workflowRun?.people.breaker)
    };
  }
  const authorPaths = [ "issue.user.login", "discussion.user.login", "deployment.creator.login", "commit.author.login" ];
  function authorOf(names, candidates) {
    if (names !== undefined && names.length > 0) return [ names ];
    const first = candidates.find(candidate => candidate !== undefined && candidate.length > 0);
    return first === undefined ? [] : [ typeof first === "string" ? [ first ] : first ];
  }
  function commitAuthorOf(data) {
    const author = (0, data_path.at)(data, "head_commit.author") ?? (0, data_path.at)(data, "workflow_run.head_commit.author");
    return knownOf((0, data_path.$6)(author, "username"), (0, data_path.$6)(author, "email"), (0, 
    data_path.$6)(author, "name"));
  }
  function some(...candidates) {
    const first = candidates.find(candidate => candidate !== undefined);
    return first === undefined ? [] : [ [ first ] ];
  }
  function knownOf(...names) {
    return names.filter(name => name !== undefined);
  }
  function outcomeOf(renderContexts) {
    return {
      failed: any(renderContexts.map(hasFailed)),
      changed: any(renderContexts.map(mention_targets_hasChanged))
    };
  }
  function any(answers) {
    const known = answers.filter(answer => answer !== undefined);
    return known.length === 0 ? undefined : known.some(answer => answer);
  }
  function mention_targets_hasChanged(renderContext) {
    if (hasFailed(renderContext) === false) return false;
    if ((0, health_report.b)(renderContext.event)) return (0, data_path.Qc)(renderContext.data, "changed");
    const {workflowRun: workflowRun, isAboutRun: isAboutRun} = renderContext;
    const kind = isAboutRun ? workflowRun?.change.kind : undefined;
    return kind === undefined || kind === "unknown" ? undefined : kind === "changed";
  }
  const failures = new Set([ "failure", "failed", "error", "timed_out", "startup_failure", "action_required" ]);
  function hasFailed(renderContext) {
    const {workflowRun: workflowRun, isAboutRun: isAboutRun, runAttributes: runAttributes, data: data} = renderContext;
    if ((0, health_report.b)(renderContext.event)) return ((0, data_path.tk)(data, "counts.red") ?? 0) > 0;
    const object = (0, render_context.Xy)(renderContext);
    const ownVerdict = isAboutRun ? undefined : severityOf(renderContext);
    if (ownVerdict !== undefined) return ownVerdict === "bad" || ownVerdict === "critical";
    const said = (isAboutRun ? workflowRun?.outcome : undefined) ?? (0, data_path.$6)(object, "conclusion") ?? (0, 
    data_path.$6)(object, "state") ?? workflowRun?.outcome ?? runAttributes.status;
    return said === "" ? undefined : failures.has(said.toLowerCase());
  }
  function severityOf({event: event, late: late}) {
    return (0, github_adapter.Hs)(event) === undefined ? (0, message_late.mw)(late.anyEvent).eventSeverity(event) : undefined;
  }
  function trustedPage(renderContext) {
    const {context: context, words: words, runUrl: runUrl} = renderContext;
    const workflowRun = renderContext.workflowRun?.repository === context.repository ? renderContext.workflowRun : undefined;
    const number = workflowRun ? String(workflowRun.run.number) : context.runNumber;
    const attempt = workflowRun?.run.attempt ?? Number(context.runAttempt || 1);
    const run = number === "" ? undefined : words.runNumber(number, attempt);
    const headline = workflowRun && renderContext.isAboutRun ? headlineOf(renderContext, workflowRun) : undefined;
    const repository = context.repository || words.event;
    const url = (0, markdown_link._0)(workflowRun?.run.url ?? runUrl, context.serverUrl);
    return {
      kind: "news",
      ...headline ?? {
        sign: "",
        headline: repository
      },
      ...headline === undefined ? {
        titleFacts: [ run ]
      } : {
        place: repository
      },
      facts: headline === undefined ? [ context.workflow, context.refName, run ] : [ run ],
      body: [ (0, markdown.Qq)(words.contentWithheld) ],
      links: url === undefined ? [] : [ {
        words: words.run,
        url: url
      } ],
      url: url
    };
  }
  const maxMessages = 20;
  const maxTypes = 10;
  const reservedBytes = 1500;
  function digests(renderContexts, groupOf, settings, customWords, share) {
    if (settings.payload !== undefined || settings.buttons !== undefined) {
      throw (0, errors.Xu)("batch", (0, lib_said.cv)`can be "digest" only without "payload" and "buttons".`);
    }
    const {made: wellFormed, unsent: unsent} = eachEvent(renderContexts, renderContext => {
      requestedMessage(renderContext);
      return renderContext;
    });
    const groups = [ ...Map.groupBy(wellFormed, ({event: event}) => groupOf(event)).values() ];
    const maxEach = Math.max(1, Math.floor(maxMessages / share / Math.max(1, groups.length)));
    const made = groups.map(group => digest_digestsOf(group, maxEach, settings, customWords));
    return {
      drafts: made.flatMap(({drafts: drafts}) => drafts),
      unsent: [ ...unsent, ...made.flatMap(({unsent: unsent}) => unsent) ],
      warnings: [ ...leftOutOf(settings), ...made.flatMap(({warnings: warnings}) => warnings) ]
    };
  }
  function leftOutOf({msgtype: msgtype, text: text, title: title}) {
    if (msgtype === "link") {
      return [ (0, lib_said.cv)`A digest of msgtype \`link\` has room for its counts only; what each event says was left out.` ];
    }
    return msgtype === "feedCard" && (text.trim() !== "" || title.trim() !== "") ? [ (0, 
    lib_said.cv)`A digest of msgtype \`feedCard\` is the titles of its events; "title" and "text" were left out.` ] : [];
  }
  function digest_digestsOf(given, maxParts, settings, customWords) {
    const failing = given.filter(renderContext => hasFailed(renderContext) === true);
    const failed = new Set(failing);
    const renderContexts = [ ...failing, ...given.filter(renderContext => !failed.has(renderContext)) ];
    const [first] = renderContexts;
    if (first === undefined) return {
      drafts: [],
      unsent: [],
      warnings: []
    };
    const msgtype = settings.msgtype === "auto" ? "markdown" : settings.msgtype;
    const headline = digest_headlineOf(failing, renderContexts.length, first.words);
    const title = customWords.title(first.event);
    const targets = mentionTargets(renderContexts, settings, msgtype);
    const room = roomFor(digest_headOf(renderContexts, first, headline), targets.mentions);
    const limit = msgtype === "link" ? 1 : maxParts;
    const {parts: parts, left: left, unsent: unsent, warnings: warnings} = digest_parts_partsOf(renderContexts, limit, room, settings, customWords);
    const group = [ ...parts.flat().map(({renderContext: renderContext}) => renderContext), ...left ];
    const digest = {
      msgtype: msgtype,
      first: first,
      group: group,
      headline: headline,
      title: title.value,
      left: left,
      count: parts.length
    };
    const drafts = parts.map((items, index) => {
      const message = messageFor(items, index, digest, settings);
      const shown = items.map(({renderContext: renderContext}) => renderContext);
      return {
        draft: createDraft(message, trustedPage(first), targets.mentions, first.words),
        events: [ ...shown, ...index === parts.length - 1 ? left : [] ].map(({event: event}) => event)
      };
    });
    return {
      drafts: drafts,
      unsent: unsent,
      warnings: [ ...title.warnings, ...targets.warnings, ...warnings ]
    };
  }
  function roomFor(head, mentions) {
    const tokenBytes = (0, size.yN)((0, mentions_mentions.k8)(mentions).join(" ")) * 2;
    return size.G4 - reservedBytes - (0, size.yN)(layout({
      ...head,
      ...empty
    }).head.source) - tokenBytes;
  }
  function messageFor(items, index, {msgtype: msgtype, first: first, group: group, headline: headline, title: title, left: left, count: count}, settings) {
    if (msgtype === "feedCard") {
      return {
        msgtype: msgtype,
        links: items.map(item => feedOf(item.page, item.renderContext))
      };
    }
    const {words: words} = first;
    const part = count > 1 ? words.part(index + 1, count) : undefined;
    const more = index === count - 1 && left.length > 0 ? [ (0, markdown.fj)("", words.more(left.length)) ] : [];
    const page = {
      ...digest_headOf(group, first, headline),
      title: title === undefined ? undefined : titleOf(title, part),
      titleFacts: headline === undefined ? [ part, countsOf(group, first) ] : [ words.events(group.length), part ],
      detail: part,
      body: msgtype === "link" ? [] : [ bodyOf(items, settings), ...more ],
      links: [],
      url: first.runUrl
    };
    return messageOf(page, msgtype, undefined, first);
  }
  function digest_headOf(group, first, headline) {
    const severity = headline === undefined ? undefined : "bad";
    return {
      kind: "news",
      severity: severity,
      sign: (0, message_severity.pt)(severity),
      headline: headline ?? first.words.events(group.length),
      facts: [ countsOf(group, first) ]
    };
  }
  const empty = {
    body: [],
    links: [],
    url: undefined
  };
  const maxNames = 3;
  function digest_headlineOf(failed, total, words) {
    if (failed.length === 0) return undefined;
    const names = failed.slice(0, maxNames).map(digest_nameOf);
    const shown = [ ...new Set(names) ].map(name => (0, size.vI)(name, 40)).join(words.listSeparator);
    return words.failedOf(failed.length, total, shown);
  }
  function digest_nameOf(renderContext) {
    const {event: event, workflowRun: workflowRun, data: data} = renderContext;
    const object = (0, render_context.Xy)(renderContext);
    const content = (0, data_path.at)(data, "subject.content");
    const named = ((0, health_report.b)(event) ? (0, data_path.$6)(data, "repository") : undefined) ?? (0, 
    data_path.$6)(object, "name") ?? (0, data_path.$6)(object, "environment") ?? (0, 
    data_path.$6)(content, "pipelineName") ?? (0, data_path.$6)(content, "taskName") ?? (0, 
    data_path.$6)(content, "name") ?? workflowRun?.workflow;
    if (named !== undefined) return named;
    const page = selectPage(renderContext, requestedMessage(renderContext));
    return titleFor(page.kind === "news" ? {
      ...page,
      sign: ""
    } : page);
  }
  function bodyOf(items, settings) {
    const all = items.map(({line: line}) => line);
    return settings.text.trim() === "" ? (0, markdown.p_)(...all) : (0, markdown.qN)(...all);
  }
  function countsOf(group, {words: words}) {
    const types = [ ...Map.groupBy(group, ({event: event}) => event.type) ].map(([type, {length: length}]) => ({
      type: shownType(type).slice(0, 60),
      length: length
    })).sort((a, b) => b.length - a.length);
    const shown = types.slice(0, maxTypes).map(({type: type, length: length}) => words.ofType(length, type));
    const others = types.slice(maxTypes).reduce((sum, {length: length}) => sum + length, 0);
    return [ ...shown, ...others > 0 ? [ words.more(others) ] : [] ].join(words.listSeparator);
  }
  function shownType(type) {
    return (0, cdevents.KH)({
      type: type
    }) ? (0, cdevents.dU)(type) : type.replace(/^com\.github\./, "");
  }
  async function compose(events, settings, runContext, digestShare = 1) {
    const customWords = await readCustomWords(settings, runContext);
    const renderContexts = await (0, render_context.l6)(events, settings, runContext);
    const {drafts: drafts, unsent: unsent, warnings: warnings} = settings.batch === "digest" && events.length > 1 ? digests(renderContexts, runContext.groupOf, settings, customWords, digestShare) : eachOf(renderContexts, settings, customWords);
    return {
      drafts: drafts,
      unsent: unsent,
      warnings: (0, lib_said.dM)(warnings)
    };
  }
  function eachOf(renderContexts, settings, customWords) {
    const {made: made, unsent: unsent} = eachEvent(renderContexts, renderContext => composed(renderContext, settings, customWords));
    return {
      drafts: made.map(({composedMessage: composedMessage}) => composedMessage),
      unsent: unsent,
      warnings: made.flatMap(({warnings: warnings}) => warnings)
    };
  }
  function composed(renderContext, settings, customWords) {
    const {event: event, words: words} = renderContext;
    const {message: message, warnings: warnings} = selectMessage(renderContext, settings, customWords);
    const msgtype = message.msgtype === "written" ? message.message.msgtype : message.msgtype;
    const targets = mentionTargets([ renderContext ], settings, msgtype);
    const draft = createDraft(message, trustedPage(renderContext), targets.mentions, words);
    return {
      composedMessage: {
        draft: draft,
        events: [ event ]
      },
      warnings: [ ...warnings, ...targets.warnings, ...message.msgtype === "written" ? writtenMentionProblems(message.message) : [] ]
    };
  }
  function writtenMentionProblems({msgtype: msgtype, at: at}) {
    if (at === undefined) return [];
    if (wire_message.jV[msgtype]) return (0, mention_problems.E)(at);
    return [ (0, lib_said.cv)`DingTalk mentions nobody in a message of type ${msgtype}; the "at" of "payload" does nothing.` ];
  }
  var directory = __nccwpck_require__(5952);
  function routeGroups(groups, robots, onMissingWebhook, log) {
    const leftOut = new Set;
    const isResent = wasPartlyDelivered(groups, robots);
    const unsent = [];
    const routedGroups = groups.map(group => {
      const items = group.events.map(event => ({
        event: event
      }));
      const found = eachEvent(items, ({event: event}) => {
        const addressed = (0, directory.Z)(robots, selectionFor(group, event));
        if (isResent(event)) {
          return {
            event: event,
            destinations: missedBy(event, addressed.destinations, group.labelOf(event))
          };
        }
        const [name] = addressed.groupsWithoutWebhook;
        if (name !== undefined && onMissingWebhook === "fail") throw missingGroupWebhook(name);
        for (const each of addressed.groupsWithoutWebhook) leftOut.add(each);
        return {
          event: event,
          destinations: addressed.destinations
        };
      });
      unsent.push(...found.unsent);
      return {
        group: group,
        routed: found.made.filter(({destinations: destinations}) => destinations.length > 0)
      };
    });
    for (const name of leftOut) log.notice((0, lib_said.cv)`Nothing was sent to group "${(0, 
    lib_printable.g)(name)}": its webhook is empty.`);
    return {
      groups: routedGroups,
      unsent: unsent
    };
  }
  function wasPartlyDelivered(groups, robots) {
    const found = new Set;
    for (const group of groups) {
      const marked = group.events.filter(({undelivered: undelivered}) => undelivered !== undefined);
      eachEvent(marked.map(event => ({
        event: event
      })), ({event: event}) => {
        const {destinations: destinations} = (0, directory.Z)(robots, selectionFor(group, event));
        if (missedBy(event, destinations, group.labelOf(event)).length > 0) found.add(event);
      });
    }
    return event => found.has(event);
  }
  function missedBy(event, destinations, label) {
    const marks = route_textOf(event.undelivered)?.split(",") ?? [];
    if (marks.length === 0) return [];
    return destinations.filter(one => marksOf(one, event, label).some(mark => marks.includes(mark)));
  }
  function selectionFor({chatGroup: chatGroup}, {xvchatgroup: xvchatgroup}) {
    return {
      chatGroup: chatGroup,
      xvchatgroup: route_textOf(xvchatgroup)
    };
  }
  function routeKeyOf(routed) {
    const destinationsOf = destinationsIn(routed);
    return event => JSON.stringify(destinationsOf(event).map(({name: name}) => name));
  }
  function planDeliveries(drafts, routed) {
    const destinationsOf = destinationsIn(routed);
    return drafts.flatMap(({draft: draft, events: events}) => {
      const destinations = events.slice(0, 1).flatMap(destinationsOf);
      return destinations.map(destination => ({
        destination: destination,
        draft: draft,
        events: events
      }));
    });
  }
  function destinationsIn(routed) {
    const byEvent = new Map(routed.map(({event: event, destinations: destinations}) => [ event, destinations ]));
    return event => byEvent.get(event) ?? [];
  }
  function route_textOf(attribute) {
    return typeof attribute === "string" ? attribute : undefined;
  }
  async function planGroups(groups, events, runContext) {
    const plans = [];
    for (const group of groups) plans.push(await planGroup(group, groups.length, runContext));
    const plannedDeliveries = plans.flatMap(plan => plan.plannedDeliveries);
    const isDigest = groups.some(({group: group}) => group.message.batch === "digest");
    return {
      plannedDeliveries: isDigest ? plannedDeliveries : inOrderOf(events, plannedDeliveries),
      unsent: plans.flatMap(plan => plan.unsent),
      warnings: (0, lib_said.dM)(plans.flatMap(({warnings: warnings}) => warnings))
    };
  }
  async function planGroup({group: group, routed: routed}, groupCount, runContext) {
    const {message: message, labelOf: labelOf, withPlace: withPlace} = group;
    const events = routed.map(({event: event}) => event);
    const groupOf = routeKeyOf(routed);
    const composed = await compose(events, message, {
      ...runContext,
      groupOf: groupOf
    }, groupCount);
    const destinationsOf = destinationsIn(routed);
    const unsent = composed.unsent.map(({event: event, error: error}) => {
      const planned = destinationsOf(event).map(destination => ({
        destination: destination,
        events: [ event ],
        labelOf: labelOf
      }));
      return {
        event: event,
        planned: planned,
        error: error instanceof errors.yo ? new errors.yo(withPlace(error.said)) : error
      };
    });
    const plannedDeliveries = planDeliveries(composed.drafts, routed).map(planned => ({
      ...planned,
      labelOf: labelOf
    }));
    return {
      plannedDeliveries: plannedDeliveries,
      unsent: unsent,
      warnings: composed.warnings.map(withPlace)
    };
  }
  function inOrderOf(events, plannedDeliveries) {
    const place = new Map(events.map((event, index) => [ event, index ]));
    const placeOf = ({events: [first]}) => (first && place.get(first)) ?? 0;
    return [ ...plannedDeliveries ].sort((one, other) => placeOf(one) - placeOf(other));
  }
  const copyAgain = (0, lib_said.cv)`Open the robot in the settings of the DingTalk group, copy its webhook again, and put it into "webhook" (or \`webhook\` in "robots").`;
  const unknownToken = (0, lib_said.cv)`DingTalk does not know this token. ${copyAgain}`;
  const sendLess = (0, lib_said.cv)`A robot may send 20 messages a minute, and is blocked for up to 10 minutes beyond that: send less often, use \`batch: digest\`, or give the group several robots in "robots".`;
  const quotaUsedUp = (0, lib_said.cv)`The organisation's monthly quota of API calls is used up, until the next month begins. It depends on the organisation's DingTalk edition; an administrator sees the usage under 资源管理 in the admin console. Send less: \`notify-when\`, \`batch: digest\`.`;
  const malformed = (0, lib_said.cv)`DingTalk finds the message malformed: check "msgtype", "payload" and "buttons".`;
  const disabled = (0, lib_said.cv)`The robot is disabled: enable it in the settings of the DingTalk group.`;
  const wrongSecret = (0, lib_said.cv)`Check that "secret" is the secret of this very robot (it starts with SEC), and that the robot's security setting is the signature ("加签").`;
  const unsignedCure = (0, lib_said.cv)`The request had no signature, since "secret" is empty, and this robot asks for one: its security setting is the signature ("加签"). Check that the secret named in the workflow exists and has this very name; a name that does not exist is empty. In "robots" it is the robot's own \`secret\`.`;
  const rows = [ {
    codes: [ -1, 500100 ],
    kind: "busy",
    cure: (0, lib_said.cv)`DingTalk is busy: run the job again later, or raise "deadline-seconds" and "retries".`
  }, {
    codes: [ 130101, 410100, 660026, 90002, 90018, 90030 ],
    kind: "rate-limited",
    cure: sendLess
  }, {
    codes: [ 90020 ],
    kind: "robot",
    cure: quotaUsedUp
  }, {
    codes: [ 31e4 ],
    description: /keyword|关键词/i,
    kind: "match",
    cure: (0, lib_said.cv)`The robot accepts only messages with one of its keywords: set "keyword" to one of them.`
  }, {
    codes: [ 31e4 ],
    description: /\bip\b|whitelist|白名单/i,
    kind: "robot",
    cure: (0, lib_said.cv)`The robot accepts messages only from listed IP addresses: add the one that DingTalk names to the robot's list, or change its security setting to the signature ("加签") and set "secret".`
  }, {
    codes: [ 31e4 ],
    description: /停用|禁用|disabled/i,
    kind: "robot",
    cure: disabled
  }, {
    codes: [ 31e4 ],
    description: /timestamp|expired|过期|时间戳/i,
    kind: "signature",
    cure: (0, lib_said.cv)`The signature is more than an hour from DingTalk's clock: set the clock of the runner.`
  }, {
    codes: [ 31e4 ],
    description: /sign|签名|加签/i,
    kind: "signature",
    cure: wrongSecret
  }, {
    codes: [ 31e4 ],
    kind: "robot",
    cure: (0, lib_said.cv)`A security setting of the robot refuses the message. Compare what DingTalk says with the security settings of the robot in the DingTalk group.`
  }, {
    codes: [ 40035, 300001 ],
    description: /token/i,
    kind: "robot",
    cure: unknownToken
  }, {
    codes: [ 300001 ],
    description: /param|null|参数|json|empty|为空/i,
    kind: "message",
    cure: malformed
  }, {
    codes: [ 300001, 300005, 40014, 400101 ],
    kind: "robot",
    cure: unknownToken
  }, {
    codes: [ 400102 ],
    kind: "robot",
    cure: disabled
  }, {
    codes: [ 400106 ],
    kind: "robot",
    cure: (0, lib_said.cv)`The robot is not in the group any more: add it again, and put its new webhook into "webhook" (or "robots").`
  }, {
    codes: [ 400013 ],
    kind: "robot",
    cure: (0, lib_said.cv)`The group was disbanded: add a robot to another group, and put its webhook into "webhook" (or "robots").`
  }, {
    codes: [ 460101, 101002 ],
    kind: "too-long",
    cure: (0, lib_said.cv)`The message is too long even in its short form: shorten "text", "payload" or "buttons".`
  }, {
    codes: [ 430101, 430102, 430103, 430104 ],
    kind: "unsafe",
    cure: (0, lib_said.cv)`DingTalk holds a link, an image or a text in it for unsafe, even in the plainest form: change "title" and "text".`
  }, {
    codes: [ 40035, 43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602 ],
    kind: "message",
    cure: malformed
  }, {
    codes: [ 404, 22 ],
    kind: "robot",
    cure: (0, lib_said.cv)`DingTalk does not know this path. ${copyAgain}`
  } ];
  function rowOf(errcode, description) {
    return rows.find(({codes: codes, description: pattern}) => codes.includes(errcode) && (pattern?.test(description) ?? true));
  }
  const errcodeRowCount = rows.length;
  const errcodes = rows.flatMap(({codes: codes}) => codes);
  const tooFast = /too fast|frequen|too many messages|exceed \d+ times|限流|太快/i;
  const quota = /本月|当月|monthly|this month/i;
  const unknown = {
    quota: {
      kind: "robot",
      cure: quotaUsedUp
    },
    rateLimited: {
      kind: "rate-limited",
      cure: sendLess
    },
    other: {
      kind: "message",
      cure: (0, lib_said.cv)`Look the code up under "error codes" at open.dingtalk.com; "webhook", "secret" and the robot's security settings are where most errors are.`
    }
  };
  const x5Cure = (0, lib_said.cv)`DingTalk blocks the IP address of this runner for about five minutes, for too many calls from it. Run the job again later, or on another runner.`;
  function errcodeRow(errcode, description) {
    const row = rowOf(errcode, description);
    if (row) return {
      kind: row.kind,
      cure: row.cure,
      known: true
    };
    if (quota.test(description)) return {
      ...unknown.quota,
      known: false
    };
    return {
      ...tooFast.test(description) ? unknown.rateLimited : unknown.other,
      known: false
    };
  }
  function descriptionIn(errmsg) {
    const labels = [ ...errmsg.matchAll(label) ];
    const index = labels.findIndex(({1: name = ""}) => descriptions.has(name.toLowerCase()));
    const found = labels[index];
    const start = found === undefined ? 0 : found.index + found[0].length;
    const end = labels[index + 1]?.index ?? errmsg.length;
    return errmsg.slice(start, end).replace(/^[\s;；,，]{1,9}/, "").trimEnd();
  }
  const descriptions = new Set([ "description", "错误描述" ]);
  const label = /(?:^|[;；,，])\s?(description|错误描述|solution|解决方案|link|more)\s?[:：]/gi;
  const backoff = {
    baseMs: 500,
    maxMs: 1e4
  };
  const rateLimit = {
    restMs: 6e4,
    leastLeftMs: 61e3,
    blockMs: 6e5
  };
  const leastAttemptMs = 250;
  const graceMs = 3e3;
  const circuitBreaker = {
    messages: 3,
    ms: 6e4
  };
  function waitMs(retry, retryAfterMs, random) {
    const ceiling = Math.min(backoff.maxMs, backoff.baseMs * 2 ** (retry - 1));
    return Math.max(Math.round(random() * ceiling), retryAfterMs);
  }
  function retryAfterMs(value, nowMs) {
    if (value === undefined) return 0;
    if (/^\d{1,6}$/.test(value)) return Number(value) * 1e3;
    const date = httpDateMs(value);
    return date === undefined ? 0 : Math.max(0, date - nowMs);
  }
  function httpDateMs(value) {
    if (!value || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
  }
  const maxSkewMs = 5 * 6e4;
  const maxMuteAttempts = 2;
  const statuses = {
    ambiguous: [ 200, 500, 502, 504 ],
    busy: [ 408, 429, 503 ]
  };
  function classify(outcome, attempted) {
    const {origin: origin} = attempted;
    const {host: host} = new URL(origin);
    switch (outcome.kind) {
     case "unreached":
      {
        const {kind: kind, reason: reason, cure: cure, maxAttempts: maxAttempts = Number.POSITIVE_INFINITY} = outcome.fault;
        const errmsg = (0, lib_said.cv)`could not connect to ${host}: ${reason}`;
        const whole = (0, lib_said.cv)`Could not connect to ${host}: ${reason}. Nothing was sent. ${cure}`;
        if (kind === "refused") return {
          kind: kind,
          errcode: null,
          errmsg: errmsg,
          blame: "host",
          cure: whole
        };
        return {
          kind: kind,
          errcode: null,
          errmsg: errmsg,
          maxAttempts: maxAttempts,
          cure: whole
        };
      }

     case "lost":
      return ambiguousResult(host, outcome.reason, Number.POSITIVE_INFINITY);

     case "answer":
      return classifyResponse(outcome.answer, host, attempted);

     default:
      return outcome;
    }
  }
  function classifyResponse(answer, host, attempted) {
    const {signedMs: signedMs, redact: redact} = attempted;
    const reply = replyOf(answer.body, redact);
    const redirect = answer.status >= 300 && answer.status < 400;
    if (reply.errcode === 0 && answer.status === 200) return {
      kind: "sent",
      errcode: 0,
      errmsg: (0, lib_said.cv)`${reply.errmsg}`
    };
    if (reply.errcode !== undefined && reply.errcode !== 0 && !redirect) {
      const attemptResult = classifyErrcode(reply.errcode, reply, answer, attempted);
      if (attemptResult) return attemptResult;
    }
    if (reply.blocked) {
      return {
        kind: "refused",
        errcode: null,
        errmsg: blockedReason,
        blame: "host",
        cure: x5Cure
      };
    }
    return classifyStatus(answer, host, signedMs);
  }
  function classifyErrcode(errcode, {errmsg: text, description: description}, answer, {signedMs: signedMs, isSigned: isSigned}) {
    const errmsg = text === "" ? errcodeOnly(errcode) : (0, lib_said.cv)`${text}`;
    const row = errcodeRow(errcode, description);
    if (!row.known && answer.status !== 200) return undefined;
    const said = description === "" ? errcodeOnly(errcode) : (0, lib_said.cv)`errcode ${errcode}, ${description}`;
    const refusal = cure => (0, lib_said.cv)`DingTalk refused the message: ${said}. ${cure}`;
    const cure = refusal(row.cure);
    switch (row.kind) {
     case "busy":
      return {
        kind: "busy",
        errcode: errcode,
        errmsg: errmsg,
        retryAfterMs: restMs(answer, signedMs),
        cure: cure
      };

     case "signature":
      {
        if (!isSigned) {
          return {
            kind: "refused",
            errcode: errcode,
            errmsg: errmsg,
            blame: "robot",
            cure: refusal(unsignedCure)
          };
        }
        const serverMs = httpDateMs(answer.date);
        const skewed = serverMs !== undefined && Math.abs(serverMs - signedMs) > maxSkewMs;
        if (skewed) return {
          kind: "skewed",
          errcode: errcode,
          errmsg: errmsg,
          serverMs: serverMs,
          cure: cure
        };
        return {
          kind: "refused",
          errcode: errcode,
          errmsg: errmsg,
          blame: "robot",
          cure: cure
        };
      }

     case "robot":
     case "match":
     case "message":
      return {
        kind: "refused",
        errcode: errcode,
        errmsg: errmsg,
        blame: row.kind,
        cure: cure
      };

     case "unsafe":
      return {
        kind: row.kind,
        errcode: errcode,
        errmsg: errmsg,
        cure: cure,
        description: said
      };

     case "rate-limited":
     case "too-long":
      return {
        kind: row.kind,
        errcode: errcode,
        errmsg: errmsg,
        cure: cure
      };

     default:
      return row.kind;
    }
  }
  function errcodeOnly(errcode) {
    return (0, lib_said.cv)`errcode ${errcode}`;
  }
  function restMs({retryAfter: retryAfter, date: date}, signedMs) {
    return retryAfterMs(retryAfter, httpDateMs(date) ?? signedMs);
  }
  function classifyStatus(answer, host, signedMs) {
    const {status: status} = answer;
    if (status === 200) {
      return ambiguousResult(host, (0, lib_said.cv)`it answered HTTP 200 without an errcode, which a DingTalk robot does not`, maxMuteAttempts);
    }
    const errmsg = (0, lib_said.cv)`HTTP ${status}`;
    if (statuses.ambiguous.some(known => known === status)) {
      return ambiguousResult(host, (0, lib_said.cv)`it answered HTTP ${status}`, Number.POSITIVE_INFINITY);
    }
    if (statuses.busy.some(known => known === status)) {
      const wait = restMs(answer, signedMs);
      const rest = wait > 0 ? (0, lib_said.cv)`${host} is busy: it answered HTTP ${status} and wants ${Math.ceil(wait / 1e3)} s of rest.` : (0, 
      lib_said.cv)`${host} is busy: it answered HTTP ${status}.`;
      const cure = (0, lib_said.hC)(rest, (0, lib_said.cv)`Run the job again later.`);
      return {
        kind: "busy",
        errcode: null,
        errmsg: errmsg,
        retryAfterMs: wait,
        cure: cure
      };
    }
    const cure = (0, lib_said.hC)((0, lib_said.cv)`${host} refused the message: HTTP ${status}.`, status >= 300 && status < 400 ? (0, 
    lib_said.cv)`Redirects are not followed.` : undefined, (0, lib_said.cv)`Check that "webhook" is the robot's URL as DingTalk shows it, and that nothing stands between the runner and DingTalk.`);
    return {
      kind: "refused",
      errcode: null,
      errmsg: errmsg,
      blame: "message",
      cure: cure
    };
  }
  function ambiguousResult(host, reason, maxAttempts) {
    return {
      kind: "ambiguous",
      errcode: null,
      errmsg: (0, lib_said.cv)`no clear answer from ${host}: ${reason}`,
      maxAttempts: maxAttempts,
      cure: (0, lib_said.cv)`${host} gave no clear answer: ${reason}. The message may have been delivered: look into the group before you send it again.`
    };
  }
  const maxDescription = 300;
  const blockedReason = (0, lib_said.cv)`the IP address is blocked`;
  const mute = {
    errcode: undefined,
    errmsg: "",
    description: "",
    blocked: false
  };
  function replyOf(body, redact) {
    const value = jsonOf(body);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return mute;
    const fields = new Map(Object.entries(value));
    const text = fields.get("errmsg");
    const said = typeof text === "string" ? redact(text) : "";
    const errmsg = (0, lib_printable.g)(said);
    const description = (0, lib_printable.g)(descriptionIn(said), maxDescription);
    const errcode = errcodeOf(fields.get("errcode"));
    if (errcode === undefined && fields.get("source") === "x5") {
      return {
        ...mute,
        blocked: true
      };
    }
    return {
      errcode: errcode,
      errmsg: errmsg,
      description: description,
      blocked: false
    };
  }
  function errcodeOf(value) {
    if (typeof value === "string" && /^(?:0|-?[1-9]\d{0,8})$/.test(value)) return Number(value);
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
  }
  function jsonOf(body) {
    try {
      return JSON.parse(new TextDecoder("utf-8", {
        fatal: true
      }).decode(body));
    } catch {
      return undefined;
    }
  }
  function sign(timestampMs, secret) {
    const key = secret.reveal();
    return (0, external_node_crypto_.createHmac)("sha256", key).update(`${timestampMs}\n${key}`).digest("base64");
  }
  function requestFor(robot, message, nowMs) {
    const {origin: origin, path: path, token: token} = robot.webhook;
    const query = new URLSearchParams({
      access_token: token.reveal()
    });
    let shown = `${origin}${path}?access_token=***`;
    let signature;
    if (robot.secret) {
      signature = new lib_secret.z(sign(nowMs, robot.secret));
      query.set("timestamp", String(nowMs));
      query.set("sign", signature.reveal());
      shown += `&timestamp=${nowMs}&sign=***`;
    }
    return {
      origin: origin,
      path: new lib_secret.z(`${path}?${query}`),
      sign: signature,
      body: JSON.stringify(message),
      shown: shown
    };
  }
  async function attempt(state, robot, run) {
    const {runtime: runtime, health: health, policy: policy} = run;
    const signedMs = runtime.now() + health.clockOffsetMs(robot);
    const {request: request, message: message, truncated: truncated} = prepare(state, robot, signedMs, run);
    if (request.sign) runtime.log.mask(request.sign.reveal());
    state.message = message;
    state.truncated = truncated;
    state.attempts += 1;
    const startMs = runtime.monotonic();
    state.deadlineMs ??= startMs + policy.deadlineMs;
    const rateLimiter = health.rateLimiterOf(robot);
    const counted = rateLimiter.take(startMs);
    const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, state.deadlineMs - startMs));
    runtime.log.debug(`POST ${request.shown}`);
    const outcome = await runtime.post(request, timeoutMs, run.inFlight);
    counted.endMs = runtime.monotonic();
    if (outcome.kind === "unreached") rateLimiter.release(counted);
    const redactSign = createRedactor(request.sign ? [ request.sign.reveal() ] : []);
    const redact = text => redactSign(run.redact(text));
    const attemptResult = classify(outcome, {
      origin: robot.webhook.origin,
      signedMs: signedMs,
      isSigned: robot.secret !== undefined,
      redact: redact
    });
    if (attemptResult.errcode !== null) health.recordAnswer(robot);
    if (attemptResult.kind === "sent") health.recordSuccess(robot, startMs);
    return attemptResult;
  }
  function prepare(state, robot, signedMs, secrets) {
    const {message: content, truncated: truncated} = state.planned.draft.renderFor(robot, state.variant);
    const message = {
      ...content,
      msgUuid: state.msgUuid
    };
    const request = requestFor(robot, message, signedMs);
    refuseSecrets(request.body, state, secrets);
    return {
      request: request,
      message: message,
      truncated: truncated
    };
  }
  function refuseSecrets(body, {planned: planned}, {tokens: tokens, secrets: secrets}) {
    const [webhook, secret] = planned.destination.name.startsWith("#") ? [ "webhook", "secret" ] : [ "robots", "robots" ];
    const inBody = value => containsSecret(body, value);
    const found = tokens.some(inBody) ? (0, lib_said.cv)`the access token of a robot (input "${webhook}")` : secrets.some(inBody) ? (0, 
    lib_said.cv)`the signing secret of a robot (input "${secret}")` : undefined;
    if (!found) return;
    throw new errors.yo((0, lib_said.cv)`The message for ${(0, lib_printable.g)(planned.destination.name)} contains ${found}, so it was not sent. Take the secret out of "title", "text", "payload" or the event, and renew it in DingTalk if others have seen it.`);
  }
  const maxTold = 2e3;
  function newDeliveryState(planned, runtime) {
    return {
      planned: planned,
      order: poolOrder(planned),
      warnings: [],
      robot: undefined,
      variant: "whole",
      msgUuid: runtime.uuid(),
      attempts: 0,
      retries: 0,
      cappedAttempts: 0,
      waitedForLimit: false,
      signedAgain: false,
      ambiguous: false,
      truncated: false,
      unsafeBecause: undefined,
      startMs: runtime.monotonic(),
      deadlineMs: undefined,
      message: undefined
    };
  }
  function sentResult(state, errmsg, run) {
    const {attempts: attempts, message: message, unsafeBecause: unsafeBecause} = state;
    if (unsafeBecause !== undefined) state.warnings.push(withheldWarning(state, unsafeBecause));
    const fields = resultFields(state, run.runtime);
    const shown = message ? ` "${(0, lib_printable.g)(run.redact((0, wire_message.Wm)(message)), maxHeading)}"` : "";
    const msgtype = message?.msgtype ?? "";
    logProgress(state, run, attempts > 1 ? (0, lib_said.cv)`sent${shown} (${msgtype}, attempt ${attempts}, ${fields.durationMs} ms)` : (0, 
    lib_said.cv)`sent${shown} (${msgtype}, ${fields.durationMs} ms)`);
    const reason = errmsg.text === "" ? (0, lib_said.cv)`${"ok"}` : errmsg;
    return {
      ...fields,
      status: "sent",
      errcode: 0,
      ...withReason(reason),
      cure: undefined
    };
  }
  function withReason(reason) {
    return {
      errmsg: reason.text,
      reason: reason
    };
  }
  const maxHeading = 120;
  function failedResult(state, attemptResult, run, whyNotAgain) {
    const {attempts: attempts, ambiguous: ambiguous} = state;
    const {errcode: errcode, errmsg: errmsg, cure: cure} = attemptResult;
    logUndelivered(state, run, errmsg);
    return {
      ...resultFields(state, run.runtime),
      status: "failed",
      errcode: errcode,
      ...withReason(errmsg),
      cure: (0, lib_said.hC)(cure, attempts > 1 ? (0, lib_said.cv)`Tried ${attempts} times.` : undefined, attempts === 0 ? (0, 
      lib_said.cv)`This message was not tried.` : undefined, whyNotAgain, ambiguous && attemptResult.kind !== "ambiguous" ? (0, 
      lib_said.cv)`An earlier attempt got no clear answer and may have been delivered.` : undefined)
    };
  }
  function cancelledResult(state, attemptResult, run) {
    return {
      ...resultFields(state, run.runtime),
      status: "cancelled",
      errcode: attemptResult?.errcode ?? null,
      ...withReason((0, lib_said.cv)`cancelled`),
      cure: (0, lib_said.hC)((0, lib_said.cv)`The run was cancelled before DingTalk had accepted the message.`, attemptResult && (0, 
      lib_said.cv)`Before that: ${attemptResult.errmsg}.`, state.ambiguous ? (0, lib_said.cv)`It may have been delivered all the same.` : undefined)
    };
  }
  function logProgress({planned: planned}, {runtime: runtime}, said) {
    runtime.log.info((0, lib_said.cv)`${(0, lib_printable.g)(planned.destination.name)}: ${said}`);
  }
  function logUndelivered(state, log, reason) {
    logProgress(state, log, (0, lib_said.cv)`not delivered: ${reason}`);
  }
  function untriedResult(state, {messages: messages, errmsg: last}, run) {
    const {host: host} = new URL(state.order[0].webhook.origin);
    const errmsg = (0, lib_said.cv)`not tried: ${messages} messages in a row got no response from ${host}`;
    const cure = (0, lib_said.cv)`This message was not tried, since the ${messages} before it got no response from ${host}. The last of them: ${last}.`;
    logProgress(state, run, errmsg);
    return {
      ...resultFields(state, run.runtime),
      status: "failed",
      errcode: null,
      ...withReason(errmsg),
      cure: cure
    };
  }
  function delivery_state_errorResult(state, error, run) {
    const shown = text => (0, lib_printable.g)(run.redact(text), maxTold);
    const isExpected = error instanceof errors.yo;
    if (!isExpected && error instanceof Error) run.runtime.log.debug(run.redact(error.stack ?? ""));
    const reason = isExpected ? (0, lib_said.e9)(error.said, shown) : (0, lib_said.cv)`unexpected error: ${shown(error instanceof Error ? error.message : String(error))}`;
    logUndelivered(state, run, reason);
    return {
      ...resultFields(state, run.runtime),
      status: "failed",
      errcode: null,
      ...withReason(reason),
      cure: isExpected ? reason : (0, lib_said.cv)`The message was not delivered: ${reason}. This is a bug of the action: please report it, with the debug log of this step.`
    };
  }
  function withheldWarning({planned: planned}, unsafeBecause) {
    return (0, lib_said.cv)`DingTalk called the content of ${delivery_state_subjectOf(planned)} unsafe (${unsafeBecause}), so "${(0, 
    lib_printable.g)(planned.destination.name)}" got repository, workflow, branch and links alone. Change "title" and "text", or the words of the event, and send it again.`;
  }
  function delivery_state_subjectOf({events: [first, ...others]}) {
    if (first === undefined) return (0, lib_said.cv)`message`;
    const event = (0, lib_said.cv)`event "${(0, lib_printable.g)(first.id)}" (${(0, 
    lib_printable.g)(first.type)})`;
    return others.length === 0 ? event : (0, lib_said.cv)`${event} and ${others.length} more`;
  }
  function resultFields(state, runtime) {
    const {planned: planned, attempts: attempts, ambiguous: ambiguous, message: message, warnings: warnings} = state;
    const withheld = state.unsafeBecause !== undefined;
    const truncated = state.truncated || withheld;
    const durationMs = Math.round(runtime.monotonic() - state.startMs);
    return {
      planned: planned,
      robot: planned.destination.name,
      attempts: attempts,
      ambiguous: ambiguous,
      truncated: truncated,
      withheld: withheld,
      durationMs: durationMs,
      message: message,
      warnings: warnings
    };
  }
  function poolOrder({destination: {pool: pool}, events: events}) {
    const hash = (0, external_node_crypto_.createHash)("sha256").update(`${events[0]?.source}\n${events[0]?.id}`).digest();
    const start = hash.readUInt32BE() % pool.length;
    const [first = pool[0], ...rest] = [ ...pool.slice(start), ...pool.slice(0, start) ];
    return [ first, ...rest ];
  }
  async function deliverOne(planned, run, progress) {
    const state = newDeliveryState(planned, run.runtime);
    try {
      return await runAttempts(state, run, progress);
    } catch (error) {
      return delivery_state_errorResult(state, error, run);
    }
  }
  async function runAttempts(state, run, progress) {
    const {runtime: runtime, signal: signal, health: health, policy: policy} = run;
    let attemptResult;
    const silenceOf = robot => health.openCircuitOf(robot, state.startMs);
    const quiet = silenceOf(state.order[0]);
    if (quiet && !excludeRobots(state, robot => silenceOf(robot) !== undefined)) {
      return untriedResult(state, quiet, run);
    }
    while (!signal.aborted) {
      if (attemptResult && leftMs(state, run) < leastAttemptMs) return failedResult(state, attemptResult, run, noTimeLeft(run));
      const pick = health.pick(state.order, state.robot, state.ambiguous, runtime.monotonic());
      if (pick.kind === "none") return failedResult(state, pick.attemptResult, run);
      if (pick.kind === "resting") {
        const goesOn = !state.waitedForLimit && state.retries < policy.retries;
        if (!goesOn) return failedResult(state, pick.attemptResult, run);
        const neededMs = pick.waitMs + restSlackMs;
        if (leftMs(state, run) < neededMs) return failedResult(state, pick.attemptResult, run, noTimeToRest(state, neededMs, run));
        state.waitedForLimit = true;
        state.retries += 1;
        state.deadlineMs ??= runtime.monotonic() + policy.deadlineMs;
        logProgress(state, run, (0, lib_said.cv)`the robot is rate-limited; one more try in ${seconds(pick.waitMs)}`);
        await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
        continue;
      }
      if (pick.waitMs > 0) {
        if (attemptResult && leftMs(state, run) <= pick.waitMs) return failedResult(state, attemptResult, run, noTimeLeft(run));
        if (pick.waitMs >= leastToldMs) logProgress(state, run, paceWords(progress, runtime.now() + pick.waitMs));
        await runtime.sleep(Math.ceil(pick.waitMs) + 1, signal);
        continue;
      }
      state.robot = pick.robot;
      const result = await attempt(state, pick.robot, run);
      if (result.kind === "sent") return sentResult(state, result.errmsg, run);
      attemptResult = result;
      const next = nextStep(state, pick.robot, result, run);
      if (next === "give up" || next === "no time") {
        if (result.errcode === null && result.kind !== "refused") health.recordNoAnswer(pick.robot, result.errmsg, runtime.monotonic());
        return failedResult(state, result, run, next === "no time" ? noTimeLeft(run) : undefined);
      }
      if (next > 0) await runtime.sleep(next, signal);
    }
    return cancelledResult(state, attemptResult, run);
  }
  const leastToldMs = 1e3;
  const restSlackMs = rateLimit.leastLeftMs - rateLimit.restMs;
  function nextStep(state, robot, attemptResult, run) {
    const {runtime: runtime, health: health, policy: policy} = run;
    switch (attemptResult.kind) {
     case "refused":
      if (attemptResult.blame === "message") return "give up";
      health.recordRefusal(robot, attemptResult);
      if (state.order.length > 1 && attemptResult.blame !== "host") state.warnings.push(hopWarning(state, robot, attemptResult));
      if (attemptResult.blame === "match" && !excludeRobots(state, other => other === robot)) return "give up";
      return 0;

     case "rate-limited":
      health.recordRateLimit(robot, attemptResult, runtime.monotonic());
      logProgress(state, run, (0, lib_said.cv)`robot ${deliver_one_placeOf(state, robot)}: ${attemptResult.errmsg}`);
      return 0;

     case "skewed":
      {
        if (state.signedAgain) return "give up";
        state.signedAgain = true;
        const offsetMs = attemptResult.serverMs - runtime.now();
        health.setClockOffset(robot, offsetMs);
        state.warnings.push(skewWarning(offsetMs));
        return 0;
      }

     case "too-long":
      return state.variant === "whole" ? switchVariant(state, "shrunk", run) : "give up";

     case "unsafe":
      if (state.variant === "trusted") return "give up";
      state.unsafeBecause = attemptResult.description;
      return switchVariant(state, "trusted", run);

     case "ambiguous":
      state.ambiguous = true;
      if (policy.delivery === "at-most-once" && !run.signal.aborted) return "give up";
      return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);

     case "safe":
      return retryDelay(state, attemptResult.maxAttempts, 0, attemptResult, run);

     case "busy":
      return retryDelay(state, Number.POSITIVE_INFINITY, attemptResult.retryAfterMs, attemptResult, run);

     default:
      return attemptResult;
    }
  }
  function retryDelay(state, maxAttempts, retryAfterMs, attemptResult, run) {
    if (run.signal.aborted) return 0;
    if (Number.isFinite(maxAttempts)) state.cappedAttempts += 1;
    if (state.cappedAttempts >= maxAttempts || state.retries >= run.policy.retries) return "give up";
    const wait = waitMs(state.retries + 1, retryAfterMs, run.runtime.random);
    if (wait + leastAttemptMs > leftMs(state, run)) return "no time";
    state.retries += 1;
    logProgress(state, run, (0, lib_said.cv)`${attemptResult.errmsg}; again in ${seconds(wait)}`);
    return wait;
  }
  function excludeRobots(state, isOut) {
    const [first, ...rest] = state.order.filter(robot => !isOut(robot));
    if (!first) return false;
    state.order = [ first, ...rest ];
    return true;
  }
  function switchVariant(state, variant, run) {
    state.variant = variant;
    state.msgUuid = run.runtime.uuid();
    logProgress(state, run, variant === "shrunk" ? (0, lib_said.cv)`too long for DingTalk; again, shortened` : (0, 
    lib_said.cv)`unsafe to DingTalk; again, reduced`);
    return 0;
  }
  function leftMs({deadlineMs: deadlineMs}, {runtime: runtime, policy: policy}) {
    return deadlineMs === undefined ? policy.deadlineMs : deadlineMs - runtime.monotonic();
  }
  function noTimeLeft({policy: policy}) {
    return (0, lib_said.cv)`"deadline-seconds" (${policy.deadlineMs / 1e3}) left no time for another try: raise it.`;
  }
  function noTimeToRest(state, neededMs, run) {
    const neededSeconds = Math.ceil(neededMs / 1e3);
    const leftSeconds = Math.max(0, Math.floor(leftMs(state, run) / 1e3));
    return (0, lib_said.cv)`Another try takes at least ${neededSeconds} s, and "deadline-seconds" (${run.policy.deadlineMs / 1e3}) left ${leftSeconds} s: raise it.`;
  }
  function paceWords({sent: sent, left: left}, untilMs) {
    const time = new Date(untilMs).toISOString().slice(11, 19);
    return (0, lib_said.cv)`${sent} sent, waiting until ${time} UTC (20 messages a minute for each robot), ${left} left`;
  }
  function hopWarning(state, robot, {blame: blame, cure: cure}) {
    const place = deliver_one_placeOf(state, robot);
    const group = (0, lib_printable.g)(state.planned.destination.name);
    return blame === "match" ? (0, lib_said.cv)`Robot ${place} in "${group}" did not take a message. ${cure}` : (0, 
    lib_said.cv)`Robot ${place} in "${group}" takes no messages. ${cure}`;
  }
  function deliver_one_placeOf({planned: planned}, robot) {
    const {pool: pool} = planned.destination;
    return (0, lib_said.cv)`${pool.indexOf(robot) + 1} of ${pool.length}`;
  }
  function skewWarning(offsetMs) {
    const minutes = Math.round(Math.abs(offsetMs) / 6e4);
    const skew = offsetMs > 0 ? (0, lib_said.cv)`The runner's clock is ${minutes} minutes behind DingTalk's.` : (0, 
    lib_said.cv)`The runner's clock is ${minutes} minutes ahead of DingTalk's.`;
    return (0, lib_said.hC)(skew, (0, lib_said.cv)`The message was signed again with DingTalk's time; set the clock of the runner.`);
  }
  function seconds(ms) {
    return `${(ms / 1e3).toFixed(1)} s`;
  }
  const limit = {
    messages: 20,
    windowMs: 6e4
  };
  class RateLimiter {
    #requests=[];
    waitMs(nowMs) {
      const ends = this.#requests.map(({endMs: endMs = nowMs}) => endMs).sort((a, b) => a - b);
      const oldest = ends.at(-limit.messages);
      return oldest === undefined ? 0 : Math.max(0, oldest + limit.windowMs - nowMs);
    }
    take(nowMs) {
      const request = {
        endMs: undefined
      };
      const counting = this.#requests.filter(({endMs: endMs = nowMs}) => endMs + limit.windowMs > nowMs);
      this.#requests = [ ...counting, request ];
      return request;
    }
    release(request) {
      this.#requests = this.#requests.filter(other => other !== request);
    }
  }
  class RobotHealth {
    #robots=new Map;
    #hosts=new Map;
    #clocks=new Map;
    #silences=new Map;
    pick(order, current, stays, nowMs) {
      const usable = order.filter(robot => !this.#refusalOf(robot));
      if (usable.length === 0) return {
        kind: "none",
        attemptResult: this.#firstRefusal(order)
      };
      const awake = usable.filter(robot => this.#restMs(robot, nowMs) === 0);
      const waits = awake.map(robot => ({
        kind: "robot",
        robot: robot,
        waitMs: this.rateLimiterOf(robot).waitMs(nowMs)
      })).sort((a, b) => a.waitMs - b.waitMs);
      const choice = waits.find(({robot: robot, waitMs: waitMs}) => robot === current && (stays || waitMs === 0)) ?? waits[0];
      if (choice) return choice;
      const [first] = usable.flatMap(robot => this.#of(robot).limit ?? []).sort((a, b) => a.untilMs - b.untilMs);
      if (!first) throw new Error("a robot that is neither refused, resting nor awake");
      return {
        kind: "resting",
        waitMs: first.untilMs - nowMs,
        attemptResult: first.attemptResult
      };
    }
    rateLimiterOf(robot) {
      return this.#of(robot).rateLimiter;
    }
    clockOffsetMs({webhook: webhook}) {
      return this.#clocks.get(webhook.origin) ?? 0;
    }
    setClockOffset({webhook: webhook}, offsetMs) {
      this.#clocks.set(webhook.origin, offsetMs);
    }
    openCircuitOf({webhook: webhook}, nowMs) {
      const known = this.#silences.get(webhook.origin);
      if (!known || known.messages < circuitBreaker.messages) return undefined;
      return nowMs - known.sinceMs < circuitBreaker.ms ? undefined : known;
    }
    recordAnswer({webhook: webhook}) {
      this.#silences.delete(webhook.origin);
    }
    recordNoAnswer({webhook: webhook}, errmsg, nowMs) {
      const {messages: messages, sinceMs: sinceMs} = this.#silences.get(webhook.origin) ?? {
        messages: 0,
        sinceMs: nowMs
      };
      this.#silences.set(webhook.origin, {
        messages: messages + 1,
        sinceMs: sinceMs,
        errmsg: errmsg
      });
    }
    recordRefusal(robot, attemptResult) {
      if (attemptResult.blame === "robot") this.#of(robot).refusal = attemptResult;
      if (attemptResult.blame === "host") this.#hosts.set(robot.webhook.origin, attemptResult);
    }
    recordRateLimit(robot, attemptResult, nowMs) {
      const health = this.#of(robot);
      if (this.#restMs(robot, nowMs) > 0) return;
      const ms = health.limit ? rateLimit.blockMs : rateLimit.restMs;
      health.limit = {
        attemptResult: attemptResult,
        untilMs: nowMs + ms
      };
    }
    recordSuccess(robot, postedMs) {
      if (this.#restMs(robot, postedMs) === 0) this.#of(robot).limit = undefined;
    }
    #restMs(robot, nowMs) {
      return Math.max(0, (this.#of(robot).limit?.untilMs ?? 0) - nowMs);
    }
    #refusalOf(robot) {
      return this.#hosts.get(robot.webhook.origin) ?? this.#of(robot).refusal;
    }
    #firstRefusal(order) {
      const attemptResult = this.#refusalOf(order[0]);
      if (!attemptResult) throw new Error("a robot that is not refused was taken for one that is");
      return attemptResult;
    }
    #of(robot) {
      const key = keyOf(robot);
      const known = this.#robots.get(key);
      if (known) return known;
      const health = {
        rateLimiter: new RateLimiter,
        refusal: undefined,
        limit: undefined
      };
      this.#robots.set(key, health);
      return health;
    }
  }
  function secretsIn(plannedDeliveries) {
    const robots = new Set(plannedDeliveries.flatMap(({destination: destination}) => destination.pool));
    const tokens = new Set([ ...robots ].map(({webhook: webhook}) => webhook.token.reveal()));
    const secrets = new Set([ ...robots ].flatMap(({secret: secret}) => secret?.reveal() ?? []));
    return {
      tokens: [ ...tokens ],
      secrets: [ ...secrets ],
      redact: createRedactor([ ...tokens, ...secrets ])
    };
  }
  async function deliver(plannedDeliveries, policy, runtime, signal) {
    const end = new AbortController;
    const run = {
      policy: policy,
      runtime: runtime,
      signal: signal,
      inFlight: inFlightSignal(runtime, signal, end.signal),
      health: new RobotHealth,
      ...secretsIn(plannedDeliveries)
    };
    const lanes = Map.groupBy(plannedDeliveries.entries(), ([, {destination: destination}]) => destination.name);
    const deliveries = await Promise.all([ ...lanes.values() ].map(lane => deliverLane(lane, run)));
    end.abort("delivered");
    return deliveries.flat().sort(([a], [b]) => a - b).map(([, delivery]) => delivery);
  }
  async function deliverLane(lane, run) {
    const done = [];
    let sent = 0;
    for (const [index, planned] of lane) {
      const delivery = await deliverOne(planned, run, {
        sent: sent,
        left: lane.length - done.length
      });
      if (delivery.status === "sent") sent += 1;
      run.runtime.onDelivery?.(delivery);
      done.push([ index, delivery ]);
    }
    return done;
  }
  function inFlightSignal(runtime, signal, end) {
    const inFlight = new AbortController;
    const onCancel = () => void runtime.sleep(graceMs, end).then(() => inFlight.abort());
    if (signal.aborted) onCancel(); else signal.addEventListener("abort", onCancel, {
      once: true,
      signal: end
    });
    return inFlight.signal;
  }
  function performDryRun(plannedDeliveries, runtime) {
    const secrets = secretsIn(plannedDeliveries);
    return plannedDeliveries.map(planned => {
      const state = newDeliveryState(planned, runtime);
      try {
        const {request: request, message: message, truncated: truncated} = prepare(state, state.order[0], runtime.now(), secrets);
        runtime.log.info((0, lib_said.cv)`${(0, lib_printable.g)(planned.destination.name)}: POST ${request.shown}`);
        runtime.log.info((0, lib_said.cv)`${secrets.redact(request.body)}`);
        const way = {
          ...resultFields(state, runtime),
          message: message,
          truncated: truncated
        };
        return {
          ...way,
          status: "dry-run",
          errcode: null,
          ...withReason((0, lib_said.cv)`dry run`),
          cure: undefined
        };
      } catch (error) {
        return delivery_state_errorResult(state, error, {
          ...secrets,
          runtime: runtime
        });
      }
    });
  }
  var pools = __nccwpck_require__(2351);
  var connect_failure = __nccwpck_require__(3804);
  const maxAnswerBytes = 64 * 1024;
  function postOnce(dispatcher, request, timeoutMs, signal) {
    return new Promise(resolve => {
      let controller;
      let settled = false;
      let head;
      const chunks = [];
      const settle = outcome => {
        settled = true;
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
        setImmediate(() => setImmediate(resolve, outcome));
      };
      const fail = (reason, fault) => {
        if (!controller) return settle({
          kind: "unreached",
          fault: fault()
        });
        if (head && head.status !== 200) return settle({
          kind: "answer",
          answer: {
            ...head,
            body: Buffer.concat(chunks)
          }
        });
        settle({
          kind: "lost",
          reason: reason
        });
      };
      const giveUp = (reason, fault) => {
        fail(reason, fault);
        controller?.abort(new Error(reason.text));
      };
      const onAbort = () => giveUp((0, lib_said.cv)`the run was cancelled`, () => (0, 
      connect_failure.O0)(undefined));
      const onTimeout = () => giveUp(head ? (0, lib_said.cv)`no end of the answer in ${timeoutMs / 1e3} s` : (0, 
      lib_said.cv)`no answer in ${timeoutMs / 1e3} s`, () => (0, connect_failure.O0)(Object.assign(new Error, {
        code: "ETIMEDOUT"
      })));
      const timer = setTimeout(onTimeout, timeoutMs);
      if (signal.aborted) return onAbort();
      signal.addEventListener("abort", onAbort);
      dispatcher.dispatch({
        method: "POST",
        path: request.path.reveal(),
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          "user-agent": "dingtalk-cloudevents"
        },
        body: request.body
      }, {
        onRequestStart: started => {
          if (settled) return started.abort(new Error("too late"));
          controller = started;
        },
        onResponseStart: (_, status, headers) => {
          if (status < 200) return;
          head = {
            status: status,
            date: single(headers.date),
            retryAfter: single(headers["retry-after"])
          };
        },
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => {
          if (head) settle({
            kind: "answer",
            answer: {
              ...head,
              body: Buffer.concat(chunks)
            }
          });
        },
        onResponseError: (_, error) => fail(post_reasonOf(error), () => error instanceof connect_failure.T$ ? error.failure : (0, 
        connect_failure.O0)(error))
      });
    });
  }
  const post_reset = (0, lib_said.cv)`the connection was reset before the whole answer`;
  const post_reasons = {
    UND_ERR_SOCKET: (0, lib_said.cv)`the connection was closed before the whole answer`,
    ECONNRESET: post_reset,
    EPIPE: post_reset,
    UND_ERR_RES_EXCEEDED_MAX_SIZE: (0, lib_said.cv)`the answer is longer than ${maxAnswerBytes / 1024} KiB`,
    UND_ERR_HEADERS_OVERFLOW: (0, lib_said.cv)`the header of the answer is too long`,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: (0, lib_said.cv)`the answer is not as long as its header says`
  };
  function post_reasonOf(error) {
    if (error.name === "HTTPParserError") return (0, lib_said.cv)`the answer is not HTTP`;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    const known = post_reasons[code];
    if (known !== undefined) return known;
    const broke = (0, lib_said.cv)`the connection broke before the whole answer`;
    return /^[A-Z_]+$/.test(code) ? (0, lib_said.cv)`${broke} (${code})` : broke;
  }
  function single(value) {
    return typeof value === "string" ? value : value?.[0];
  }
  function openTransport(settings) {
    const {poolFor: poolFor, preconnect: preconnect, close: close} = (0, pools.M)({
      ...settings,
      maxResponseBytes: maxAnswerBytes
    });
    return {
      post: (request, timeoutMs, signal) => postOnce(poolFor(request.origin), request, timeoutMs, signal),
      preconnect: preconnect,
      close: close
    };
  }
  var job_record = __nccwpck_require__(9065);
  function stateOfOtherJobs({jobs: jobs, total: total, current: current, mayFail: mayFail}) {
    if (jobs.length < total) return "unknown";
    const ownStep = current && runningStep(current);
    const others = jobs.filter(job => job !== current && !job.isWaiting);
    const states = others.map(job => announcement_stateOf(job, ownStep, mayFail));
    if (current === undefined && !states.includes("bad")) return others.filter(({conclusion: conclusion}) => conclusion === "running").length > 1 ? "unknown" : "good";
    return states.find(state => state === "bad") ?? states.find(state => state === "unfinished") ?? "good";
  }
  function announcesFix({jobs: jobs, current: current}) {
    const stepName = current && runningStep(current);
    if (current === undefined || stepName === undefined) return true;
    return !jobs.filter(job => job !== current).some(job => endsAfter(job, current, stepName) || hadAnnounced(job, current, stepName, jobs));
  }
  function msUntilNextSecond(startedMs, now) {
    return Math.max(0, (Math.floor(startedMs / 1e3) + 1) * 1e3 - now);
  }
  function endsAfter(job, current, stepName) {
    const step = job.steps.find(({name: name}) => name === stepName);
    if (step === undefined) return false;
    const [end, ownEnd] = [ finishedAt(job, stepName), finishedAt(current, stepName) ];
    return end > ownEnd || end === ownEnd && job.id > current.id;
  }
  function hadAnnounced(job, current, stepName, jobs) {
    const step = job.steps.find(({name: name}) => name === stepName);
    const askedMs = msOf(step?.startedAt);
    if (askedMs === undefined || (msOf(current.createdAt) ?? 0) <= askedMs) return false;
    return jobs.filter(other => !other.isWaiting && (msOf(other.createdAt) ?? 0) <= askedMs).every(other => finishedAt(other, stepName) <= askedMs);
  }
  function failedBefore({jobs: jobs, current: current, mayFail: mayFail}) {
    const createdMs = msOf(current?.createdAt) ?? Number.POSITIVE_INFINITY;
    const endMs = ({completedAt: completedAt}) => msOf(completedAt) ?? Number.POSITIVE_INFINITY;
    return jobs.filter(job => job !== current && (0, job_record.Ix)(job.conclusion) && !mayFail(job)).filter(job => endMs(job) <= createdMs);
  }
  function announcement_stateOf(job, ownStep, mayFail) {
    if (job.conclusion !== "running") return isBad(job) && !mayFail(job) ? "bad" : "good";
    const steps = ownWork(job, ownStep);
    if (steps.some(({conclusion: conclusion}) => (0, job_record.Ix)(conclusion) || conclusion === "cancelled")) return "bad";
    return steps.length === 0 || steps.some(({conclusion: conclusion}) => conclusion === "running") ? "unfinished" : "good";
  }
  function isBad({conclusion: conclusion}) {
    return (0, job_record.Ix)(conclusion) || conclusion === "cancelled";
  }
  function finishedAt(job, ownStep) {
    const steps = ownWork(job, ownStep);
    const ends = steps.map(({conclusion: conclusion, completedAt: completedAt, startedAt: startedAt}) => conclusion === "running" ? Number.POSITIVE_INFINITY : msOf(completedAt) ?? msOf(startedAt) ?? 0);
    const last = Math.max(0, ...ends);
    if (last > 0) return last;
    return msOf(job.completedAt) ?? Number.POSITIVE_INFINITY;
  }
  function ownWork({steps: steps}, ownStep) {
    const names = new Set(steps.map(({name: name}) => name));
    return steps.filter(({name: name}) => name !== ownStep && !isPostStep(name, names));
  }
  function isPostStep(name, names) {
    if (name === "Complete job" || name === "Stop containers") return true;
    return name.startsWith("Post ") && names.has(name.slice("Post ".length));
  }
  function runningStep({steps: steps}) {
    const open = steps.filter(({conclusion: conclusion}) => conclusion === "running");
    return (open.findLast(({inProgress: inProgress}) => inProgress) ?? open[0])?.name;
  }
  function msOf(time) {
    const ms = Date.parse(time ?? "");
    return Number.isNaN(ms) ? undefined : ms;
  }
  var assemble_run = __nccwpck_require__(5897);
  var workflow_history = __nccwpck_require__(6832);
  var current_job = __nccwpck_require__(9927);
  var github_session = __nccwpck_require__(8480);
  var github_api = __nccwpck_require__(5013);
  var json = __nccwpck_require__(2540);
  var telling_lines = __nccwpck_require__(1907);
  var terminal = __nccwpck_require__(6718);
  const maxRawChars = 4e3;
  const log_excerpt_maxLineChars = 240;
  const stepEndMs = 1e3;
  const stamp = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) ?/;
  const log_excerpt_exitCode = /^Process completed with exit code \d+\.$/;
  function logExcerptOf(log, step, scrub) {
    const lines = ownLines(upToLastError(duringStep(log_excerpt_linesOf(log), step)));
    const meaningful = lines.filter(({text: text}) => isMeaningful(text));
    const informative = meaningful.filter(({text: text}) => !log_excerpt_exitCode.test(withoutMark(text)));
    const kept = (0, telling_lines.$)((informative.length > 0 ? informative : meaningful).map(({text: text}) => text));
    return kept.map(text => log_excerpt_cut(scrub(withoutMark(text))));
  }
  function log_excerpt_linesOf(log) {
    let atMs;
    return log.split("\n").map(raw => {
      const time = stamp.exec(raw);
      if (time?.[1] !== undefined) atMs = Date.parse(time[1]);
      return {
        atMs: atMs,
        text: plain(raw.replace(stamp, ""))
      };
    });
  }
  function plain(raw) {
    const written = (0, trim.f)(raw, "\r");
    const last = written.slice(written.lastIndexOf("\r") + 1).slice(0, maxRawChars);
    return (0, terminal.y)(last).replaceAll("\t", "  ").replace(control(), "").trimEnd();
  }
  const control = (0, unicode.g)(String.raw`\p{Cc}`, "gu");
  function duringStep(lines, step) {
    const fromMs = Date.parse(step?.startedAt ?? "");
    const toMs = Date.parse(step?.completedAt ?? "") + stepEndMs;
    const during = lines.filter(({atMs: atMs}) => atMs !== undefined && atMs >= fromMs && atMs < toMs);
    return during.length > 0 ? during : lines;
  }
  function upToLastError(lines) {
    const last = lines.findLastIndex(({text: text}) => text.startsWith("##[error]"));
    return last < 0 ? lines : lines.slice(0, last + 1);
  }
  function ownLines(lines) {
    const header = lines.findLastIndex(({text: text}) => text.startsWith("##[group]Run "));
    if (header < 0) return lines;
    const end = lines.findIndex(({text: text}, index) => index > header && text === "##[endgroup]");
    return lines.slice((end < 0 ? header : end) + 1);
  }
  function isMeaningful(text) {
    return text.trim() !== "" && !/^##\[(?:group|endgroup|debug|section)\]/.test(text);
  }
  function withoutMark(text) {
    return text.replace(/^##\[(?:error|warning|notice|command)\]|^\[command\]/, "");
  }
  function log_excerpt_cut(text) {
    return text.length > log_excerpt_maxLineChars ? `${text.slice(0, log_excerpt_maxLineChars).toWellFormed()}…` : text;
  }
  const log_file_maxBytes = 512 * 1024;
  async function fetchLogTail(address, apiUrl, fetch, signal) {
    if (typeof address !== "string" || !isTrusted(address, apiUrl)) return undefined;
    const read = range => fetch(address, {
      redirect: "error",
      signal: signal,
      headers: {
        "accept-encoding": "identity",
        ...range
      }
    });
    const whole = await read({});
    const bytes = Number(whole.headers.get("content-length") ?? Number.NaN);
    const isPlain = !whole.headers.has("content-encoding");
    if (whole.status === 200 && isPlain && !(bytes > log_file_maxBytes)) return upTo(log_file_maxBytes, whole.body);
    whole.body.destroy();
    if (whole.status !== 200 || !isPlain) return undefined;
    const end = await read({
      range: `bytes=${bytes - log_file_maxBytes}-`
    });
    if (end.status === 206) return withoutFirstLine(await upTo(log_file_maxBytes, end.body));
    end.body.destroy();
    return undefined;
  }
  function isTrusted(address, apiUrl) {
    if (!URL.canParse(address)) return false;
    const {protocol: protocol, hostname: hostname} = new URL(address);
    const api = new URL(apiUrl);
    return protocol === "https:" || protocol === api.protocol && hostname === api.hostname;
  }
  async function upTo(limit, body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > limit) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
  }
  function withoutFirstLine(text) {
    return text?.slice(text.indexOf("\n") + 1);
  }
  var run_record = __nccwpck_require__(935);
  const emptyRange = {
    commits: [],
    total: 0,
    isRewritten: false
  };
  const rewrittenRange = {
    commits: [],
    total: 0,
    isRewritten: true
  };
  function commitRangeOf(answer) {
    const comparison = (0, json.Xy)(answer);
    if (!Array.isArray(comparison?.commits)) return undefined;
    const commits = comparison.commits.map(suspectOf).filter(commit => commit !== undefined);
    return {
      commits: commits.reverse(),
      total: (0, json.pq)(comparison.total_commits) ?? commits.length,
      isRewritten: comparison.status === "diverged" || comparison.status === "behind"
    };
  }
  function suspectOf(value) {
    const record = (0, json.Xy)(value);
    const sha = (0, json.b6)(record?.sha);
    if (record === undefined || sha === undefined) return undefined;
    const commit = (0, json.Xy)(record.commit);
    const login = (0, run_record.DQ)(record.author);
    return (0, json.r$)({
      sha: sha,
      subject: (0, json.b6)(commit?.message)?.split("\n", 1)[0],
      author: (0, json.b6)((0, json.Xy)(commit?.author)?.name),
      login: login,
      url: (0, json.b6)(record.html_url),
      isBot: (0, json.Xy)(record.author)?.type === "Bot" || (login?.endsWith("[bot]") ?? false),
      isMerge: (0, json.c3)(record.parents).length > 1
    });
  }
  const queries_maxJobs = 5;
  const maxPages = 10;
  const minTimeoutMs = 6e4;
  function getRun(session, runId, attempt) {
    return session.query("run", async github => (0, run_record.ng)(await github.run(runId, attempt)));
  }
  function getJob(session, jobId) {
    return session.query("jobs", async github => (0, job_record.oP)(await github.job(jobId)));
  }
  function listEarlierJobs(session, {id: id, attempt: attempt}) {
    return session.query("jobs of the run before", async github => (0, job_record.gS)(await github.jobs(id, attempt, 1)));
  }
  function getCommitsSince(session, base, head) {
    if (base === head) return Promise.resolve(emptyRange);
    return session.query("commits since", async github => {
      const answer = await github.compare(base, head);
      return answer === null ? rewrittenRange : commitRangeOf(answer);
    });
  }
  function getAuthorLogin(session, sha) {
    return session.query("commit author", async github => {
      const commit = (0, json.Xy)(await github.commit(sha));
      return commit && ((0, run_record.DQ)(commit.author) ?? "");
    });
  }
  async function listJobs(session, runId, attempt) {
    const page = number => session.query("jobs", async github => (0, job_record.gS)(await github.jobs(runId, attempt, number)));
    const first = await page(1);
    if (first === undefined) return undefined;
    const pages = Math.min(Math.ceil(first.total / github_api.HU), maxPages);
    const others = await Promise.all(Array.from({
      length: Math.max(pages - 1, 0)
    }, (_, index) => page(index + 2)));
    return {
      total: first.total,
      jobs: [ first, ...others ].flatMap(answer => answer?.jobs ?? [])
    };
  }
  async function getRunHistory(session, run) {
    const {workflow: workflow, branch: branch, event: event} = run;
    const [attempt, earlier] = await Promise.all([ run.attempt > 1 ? getRun(session, run.id, run.attempt - 1) : undefined, workflow === undefined || branch === undefined || event === undefined ? noRuns : session.query("earlier runs", async github => earlierRunsOf(await github.runsOf(workflow, branch, event))) ]);
    return attempt === undefined && earlier === undefined ? undefined : {
      attempt: attempt,
      ...earlier ?? noRuns
    };
  }
  async function getFailureDetails(session, apiUrl, jobs, scrub, wanted, known = new Map) {
    const failureDetails = jobs.slice(0, queries_maxJobs).map(async job => {
      const [annotations, log] = await Promise.all([ known.get(job.id) ?? (wanted.annotations(job) ? getAnnotations(session, job.id, scrub) : []), wanted.logs && job.completedAt !== undefined && !isShortAndCancelled(job) ? getLog(session, apiUrl, job.id) : "" ]);
      const step = job.steps.find(({conclusion: conclusion}) => (0, job_record.Ix)(conclusion)) ?? job.steps.find(({conclusion: conclusion}) => conclusion === "cancelled");
      return [ job.id, {
        annotations: annotations,
        log: log ? logExcerptOf(log, step, scrub) : []
      } ];
    });
    return new Map(await Promise.all(failureDetails));
  }
  async function getAnnotations(session, jobId, scrub) {
    const annotations = await session.query("annotations", async github => (0, workflow_annotations.Ih)(await github.annotations(jobId), scrub));
    return annotations ?? [];
  }
  function jobsToInspect(jobs, {current: current, status: status, mayFail: mayFail}) {
    const rankOf = job => {
      const conclusion = job === current ? status : job.conclusion;
      if ((0, job_record.Ix)(conclusion)) return job !== current && mayFail(job) ? ranks.mayFail : ranks.failed;
      if (conclusion !== "cancelled") return ranks.none;
      return job === current || isShortAndCancelled(job) ? ranks.perhapsSuperseded : ranks.perhapsOutOfTime;
    };
    const ranked = jobs.map(job => ({
      job: job,
      rank: rankOf(job)
    }));
    const isFailure = ranked.some(({rank: rank}) => rank === ranks.failed);
    return ranked.filter(({rank: rank}) => rank < (isFailure ? ranks.perhapsSuperseded : ranks.none)).toSorted((a, b) => a.rank - b.rank || endMs(a.job) - endMs(b.job)).map(({job: job}) => job);
  }
  const ranks = {
    failed: 0,
    perhapsOutOfTime: 1,
    mayFail: 2,
    perhapsSuperseded: 3,
    none: 4
  };
  function isShortAndCancelled({conclusion: conclusion, durationMs: durationMs = 0}) {
    return conclusion === "cancelled" && durationMs < minTimeoutMs;
  }
  function endMs({completedAt: completedAt}) {
    return completedAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(completedAt);
  }
  const noRuns = {
    runs: [],
    isCut: false
  };
  function earlierRunsOf(answer) {
    const runs = (0, run_record.ky)(answer);
    if (runs === undefined) return undefined;
    return {
      runs: runs,
      isCut: ((0, json.pq)((0, json.Xy)(answer)?.total_count) ?? 0) > github_api.RC
    };
  }
  function getLog(session, apiUrl, jobId) {
    return session.query("logs", async (github, signal) => {
      try {
        return await fetchLogTail(await github.logAddress(jobId), apiUrl, github.fetch, signal) ?? "";
      } catch (error) {
        const status = (0, json.Xy)(error)?.status;
        if (status === 404 || status === 410) return "";
        throw error;
      }
    });
  }
  var query_error = __nccwpck_require__(5591);
  const maxBudgetMs = 5e3;
  async function queryGitHub(query, {env: env, sleep: sleep, signal: signal}) {
    const {context: context, target: target, token: token} = query;
    const budgetMs = Math.min(query.budgetMs, maxBudgetMs);
    const {apiUrl: apiUrl, repository: repository} = context;
    const session = (0, github_session.w)({
      apiUrl: apiUrl,
      repository: repository,
      token: token,
      env: env,
      budgetMs: budgetMs,
      signal: signal
    });
    const runAndHistory = getRunAndHistory(session, target, query.parts);
    const {parts: parts, waitMs: waitMs} = query.afterHistory?.(await runAndHistory) ?? {
      parts: query.parts,
      waitMs: 0
    };
    if (waitMs > 0) await sleep(waitMs, signal);
    const [run, jobs, login, earlier] = await Promise.all([ runAndHistory, parts.has("jobs") ? listJobsWithDetails(session, query, parts) : noJobs, parts.has("commit author") ? getAuthorLogin(session, target.sha) : undefined, queryRunBefore(session, query, parts, runAndHistory) ]);
    void session.close();
    const warning = signal.aborted ? undefined : (0, query_error.hC)(session.errors());
    return {
      ...run,
      ...jobs,
      ...earlier,
      authorLogin: login || undefined,
      warnings: warning === undefined ? [] : [ warning ]
    };
  }
  const noJobs = {
    page: undefined,
    current: undefined,
    failureDetails: new Map
  };
  const nothingEarlier = {
    earlierJobs: undefined,
    commitRange: undefined
  };
  async function getRunAndHistory(session, target, parts) {
    const {upstream: upstream, runId: runId, attempt: attempt, workflowFile: workflowFile, branch: branch, event: event} = target;
    const id = Number(runId);
    if (!parts.has("earlier runs") || upstream?.conclusion === "running") {
      const isAsked = parts.has("run") && upstream === undefined;
      return {
        record: isAsked ? await getRun(session, id, attempt) : upstream,
        history: undefined
      };
    }
    if (upstream === undefined && workflowFile !== undefined && branch !== undefined) {
      const [record, history] = await Promise.all([ getRun(session, id, attempt), getRunHistory(session, {
        id: id,
        attempt: attempt,
        workflow: workflowFile,
        branch: branch,
        event: event
      }) ]);
      return {
        record: record,
        history: history
      };
    }
    const record = upstream ?? await getRun(session, id, attempt);
    return {
      record: record,
      history: record && await getRunHistory(session, {
        ...record,
        workflow: record.workflowId
      })
    };
  }
  async function listJobsWithDetails(session, {context: context, target: target, matrix: matrix, token: token, status: status, mayFail: mayFail, checkRunId: checkRunId}, parts) {
    const scrub = text => (0, workflow_scrub.Q)(text, token?.reveal());
    const ownId = target.upstream === undefined ? checkRunId : undefined;
    const known = new Map(ownId !== undefined && (0, job_record.Ix)(status) && parts.has("annotations") ? [ [ ownId, getAnnotations(session, ownId, scrub) ] ] : []);
    const [listed, own] = await Promise.all([ listJobs(session, Number(target.runId), target.attempt), ownId === undefined ? undefined : getJob(session, ownId) ]);
    const page = withJob(listed, own);
    const jobs = page?.jobs ?? [];
    const self = {
      key: context.job,
      matrix: matrix,
      runnerName: context.runnerName,
      checkRunId: ownId
    };
    const current = target.upstream === undefined ? (0, current_job.G)(jobs, self) : undefined;
    const inspected = jobsToInspect(jobs, {
      current: current,
      status: status,
      mayFail: mayFail
    });
    const isCancelled = job => (job === current ? status : job.conclusion) === "cancelled";
    const wanted = {
      annotations: job => parts.has("annotations") || isCancelled(job),
      logs: parts.has("logs")
    };
    const failureDetails = await getFailureDetails(session, context.apiUrl, inspected, scrub, wanted, known);
    return {
      page: page,
      current: current,
      failureDetails: failureDetails
    };
  }
  function withJob(page, job) {
    if (page === undefined || job === undefined || page.jobs.some(({id: id}) => id === job.id)) return page;
    return {
      ...page,
      jobs: [ ...page.jobs, job ]
    };
  }
  async function queryRunBefore(session, {target: target, soFar: soFar, checkRunId: checkRunId}, parts, runAndHistory) {
    const {attempt: attempt, sha: sha} = target;
    const isRed = soFar === "failure";
    const needsJobs = parts.has("jobs of the run before");
    const needsSuspects = parts.has("commits since");
    if (!needsJobs && !needsSuspects) return nothingEarlier;
    if (!isRed && (soFar !== "success" || attempt === 1)) return nothingEarlier;
    const base = isRed && needsSuspects && checkRunId !== undefined ? target.before : undefined;
    const guessed = base === undefined ? undefined : getCommitsSince(session, base, sha);
    const ofAttempt = needsJobs && attempt > 1 ? listEarlierJobs(session, {
      id: Number(target.runId),
      attempt: attempt - 1
    }) : undefined;
    const {record: record, history: history} = await runAndHistory;
    if (history === undefined) return {
      ...nothingEarlier,
      earlierJobs: await ofAttempt
    };
    const headRepository = record?.headRepository ?? target.headRepository;
    const {previous: previous, lastGreen: lastGreen} = (0, workflow_history.K7)({
      number: target.number,
      headRepository: headRepository
    }, history);
    const isStillRed = isRed && previous !== undefined && (0, job_record.Ix)(previous.conclusion);
    const greenSha = isRed && needsSuspects && sha !== "" ? lastGreen?.sha : undefined;
    const [earlierJobs, commitRange] = await Promise.all([ ofAttempt ?? (needsJobs && isStillRed ? listEarlierJobs(session, previous) : undefined), greenSha === undefined ? undefined : greenSha === base ? guessed : getCommitsSince(session, greenSha, sha) ]);
    return {
      earlierJobs: earlierJobs,
      commitRange: commitRange
    };
  }
  var run_outcome = __nccwpck_require__(1276);
  async function readWorkflowRun(question, runtime) {
    const {context: context, needs: needs} = question;
    const status = question.status === "" ? "running" : question.status;
    const matrix = (0, workflow_needs.yQ)(context.matrix);
    const target = (0, target_run.A)(context);
    const mayFail = (0, workflow_jobs.hD)(target.upstream?.conclusion, needs);
    const soFar = target.upstream ? (0, run_outcome.V3)(target.upstream.conclusion, []) : (0, 
    run_outcome.MI)({
      status: question.status,
      needs: needs
    });
    const left = (0, run_outcome.z$)(soFar, target.upstream ? {} : needs);
    const decision = (0, notify_when.uv)(question.notifyWhen, left);
    const {authorLogin: authorLogin, authorName: authorName, authorEmail: authorEmail} = target.commit ?? {};
    const names = [ authorEmail, authorName ].filter(name => name !== undefined);
    const isAuthorKnown = (target.pullRequest?.author ?? authorLogin) !== undefined || target.sha === "";
    const needsAuthorLogin = !isAuthorKnown && (question.needsAuthor?.(names, left.includes("failure")) ?? false);
    const knownOfRun = {
      target: target,
      soFar: soFar,
      needsAuthorLogin: needsAuthorLogin
    };
    const shown = partsForFacts(question.facts, knownOfRun);
    const deciding = partsForDecision(decision, question.notifyWhen, knownOfRun);
    const startedMs = runtime.now();
    const afterHistory = run => {
      const outcome = soFar === "" ? "success" : soFar;
      const {change: change} = (0, assemble_run.X)(run, outcome, target);
      const supposed = {
        own: outcome,
        outcome: outcome,
        change: change,
        failed: [],
        announcesFix: true
      };
      if ((0, notify_when.j2)(question.notifyWhen, supposed)) return {
        parts: new Set([ ...shown, ...partsOfNovelty ]),
        waitMs: 0
      };
      if (!(0, notify_when.lx)(question.notifyWhen, supposed)) return {
        parts: new Set,
        waitMs: 0
      };
      const isOwnFix = target.upstream === undefined && (0, workflow_history.cz)(change);
      return {
        parts: new Set([ ...shown, ...partsForSuccess(knownOfRun) ]),
        waitMs: isOwnFix ? msUntilNextSecond(startedMs, runtime.now()) : 0
      };
    };
    const parts = decision === "history" ? deciding : new Set([ ...deciding, ...shown ]);
    const isQueried = decision !== false && parts.size > 0;
    const {warnings: warnings, current: current, failureDetails: failureDetails, ...results} = isQueried ? await queryGitHub({
      ...question,
      matrix: matrix,
      target: target,
      status: status,
      mayFail: mayFail,
      checkRunId: question.checkRunId,
      soFar: soFar,
      parts: parts,
      afterHistory: decision === "history" ? afterHistory : undefined
    }, runtime) : {
      ...noResults,
      record: target.upstream
    };
    const now = runtime.now();
    const {jobs: jobs = [], total: total = 1} = results.page ?? {};
    const list = {
      jobs: jobs,
      total: total,
      current: current,
      mayFail: mayFail
    };
    const otherJobs = target.upstream ? "good" : stateOfOtherJobs(list);
    const jobContext = {
      current: current,
      status: status,
      mayFail: mayFail,
      failureDetails: failureDetails,
      now: now
    };
    const workflowRun = (0, assemble_run.O)({
      context: context,
      target: target,
      needs: needs,
      matrix: matrix,
      ...results,
      otherJobs: otherJobs,
      jobContext: jobContext
    });
    const announceable = {
      ...target.upstream ? upstreamShare(workflowRun) : ownShare(workflowRun, question, list),
      outcome: workflowRun.outcome,
      change: workflowRun.change,
      otherJobs: otherJobs,
      announcesFix: target.upstream !== undefined || announcesFix(list)
    };
    if (decision !== false && (0, notify_when.lx)(question.notifyWhen, announceable)) return {
      workflowRun: workflowRun,
      warnings: warnings
    };
    return {
      workflowRun: workflowRun,
      notDue: (0, notify_when.uw)(question.notifyWhen, announceable),
      warnings: []
    };
  }
  function upstreamShare({outcome: outcome, failed: failed}) {
    return {
      own: outcome,
      failed: failed
    };
  }
  function ownShare({failed: failed, job: {status: status}}, {needs: needs}, list) {
    const hasNeeds = Object.keys(needs).length > 0;
    return {
      own: (0, run_outcome.a2)(status, needs, hasNeeds ? failedBefore(list) : []),
      failed: failed.filter(({current: current}) => current || hasNeeds)
    };
  }
  const partsOfNovelty = [ "jobs", "jobs of the run before" ];
  const noResults = {
    history: undefined,
    page: undefined,
    earlierJobs: undefined,
    commitRange: undefined,
    authorLogin: undefined,
    current: undefined,
    failureDetails: new Map,
    warnings: []
  };
  async function run_run(inputs, runtime) {
    const {robots: robots, delivery: delivery} = inputs;
    if (!robots) return withoutRobots(inputs, runtime);
    const isPost = runtime.stage === "post";
    inputs.warnings.forEach(isPost ? runtime.log.info : runtime.log.warning);
    const remarks = (0, mention_problems.n)(inputs.message.mentions);
    if (!isPost) remarks.forEach(runtime.log.warning);
    const transport = openTransport({
      env: runtime.env,
      connectTimeoutMs: delivery.timeoutMs
    });
    try {
      if (!inputs.dryRun) await Promise.all((0, directory.T)(robots).map(transport.preconnect));
      const isHealth = inputs.workflow.report === "health";
      const {events: events, context: context, notDue: notDue} = isHealth ? await readReport(inputs, runtime) : run_read(inputs, runtime);
      if (events.length === 0) return skippedResult();
      if (notDue !== undefined) {
        runtime.log.notice(notDue);
        return skippedResult(events);
      }
      const {groups: groups, decisions: decisions, warnings: warnings} = inputs.groupEvents(events);
      warnings.forEach(runtime.log.warning);
      describeDecisions(decisions).forEach(runtime.log.info);
      if (groups.length === 0) return {
        ...skippedResult(events),
        decisions: decisions
      };
      const post = transport.post;
      const onDelivery = done => void runtime.progress.deliveries.push(done);
      const changes = isPost ? [ ...inputs.changes, ...remarks ] : inputs.changes;
      const reading = {
        ...inputs,
        robots: robots,
        events: events,
        groups: groups,
        context: context,
        changes: changes
      };
      const sending = send(reading, {
        ...runtime,
        post: post,
        onDelivery: onDelivery
      });
      const result = await sending.catch(error => interrupted(error, runtime.progress));
      return {
        ...result,
        decisions: decisions
      };
    } finally {
      transport.close();
    }
  }
  function run_read({event: event, workflow: workflow}, {env: env, log: log, now: now, progress: progress}) {
    const context = readWorkflowContext(env, workflow.matrix);
    const status = (0, run_outcome.MI)(workflow);
    const {events: events, warnings: warnings} = (0, read.w)({
      ...event,
      status: status
    }, context, () => new Date(now()));
    warnings.forEach(log.warning);
    progress.events = events;
    return {
      events: events,
      context: context
    };
  }
  async function readReport({event: event, workflow: workflow, delivery: delivery}, runtime) {
    const {readHealth: readHealth} = await __nccwpck_require__.e(818).then(__nccwpck_require__.bind(__nccwpck_require__, 1818));
    const context = readWorkflowContext(runtime.env, workflow.matrix);
    const question = {
      ...workflow,
      event: event,
      context: context,
      budgetMs: delivery.deadlineMs / 2
    };
    const {event: report, notDue: notDue, warnings: warnings} = await readHealth(question, runtime);
    warnings.forEach(runtime.log.warning);
    runtime.progress.events = [ report ];
    return {
      events: [ report ],
      context: context,
      notDue: notDue
    };
  }
  async function send({robots: robots, workflow: workflow, delivery: delivery, require: require, dryRun: dryRun, events: events, groups: groups, context: context, onMissingWebhook: onMissingWebhook, changes: changes}, runtime) {
    const {log: log} = runtime;
    const isRunAsked = (0, notify_when.T$)(workflow, context.eventName);
    const question = {
      ...workflow,
      ...await neededFacts(groups, {
        context: context,
        isAboutRun: isRunAsked,
        report: workflow.report
      }),
      notifyWhen: workflow.report === "health" ? [ "always" ] : workflow.notifyWhen,
      context: context,
      budgetMs: delivery.deadlineMs / 2
    };
    const [{workflowRun: known, ...reading}, tests] = await Promise.all([ readWorkflowRun(question, runtime), readTests({
      ...workflow,
      budgetMs: question.budgetMs
    }, context, runtime) ]);
    const workflowRun = tests === undefined ? known : Object.freeze({
      ...known,
      tests: tests
    });
    const isGreenPost = runtime.stage === "post" && workflowRun.outcome === "success";
    reading.warnings.forEach(isGreenPost ? log.info : log.warning);
    changes.forEach(reading.notDue === undefined ? log.warning : log.info);
    if (reading.notDue !== undefined) {
      aside(runtime)(reading.notDue);
      return skippedResult(events);
    }
    robots.warnings.forEach(dryRun || onMissingWebhook === "skip" ? log.notice : log.warning);
    const routing = routeGroups(groups, robots, onMissingWebhook, log);
    const isAboutRun = isRunAsked || workflow.report === "auto" && (tests?.failed ?? 0) > 0;
    const runContext = {
      context: context,
      workflowRun: workflowRun,
      isAboutRun: isAboutRun,
      report: workflow.report
    };
    const plan = await planGroups(routing.groups, events, runContext);
    plan.warnings.forEach(log.warning);
    const unsent = [ ...routing.unsent, ...plan.unsent ];
    const {plannedDeliveries: plannedDeliveries} = plan;
    runtime.progress.plannedDeliveries = plannedDeliveries;
    runtime.progress.unsent = unsent;
    if (plannedDeliveries.length + unsent.length === 0) return skippedResult(events);
    const deliveries = dryRun ? performDryRun(plannedDeliveries, runtime) : await deliver(plannedDeliveries, delivery, runtime, runtime.signal);
    (0, lib_said.dM)(deliveries.flatMap(({warnings: warnings}) => warnings)).forEach(log.warning);
    return {
      ...deliveredResult(events, deliveries, unsent, require),
      tests: tests
    };
  }
  async function readTests({testReports: patterns, token: token, report: report, budgetMs: budgetMs}, {workspace: workspace}, runtime) {
    if (patterns.length === 0 || report === "health") return undefined;
    const {readTestReports: readTestReports} = await Promise.all([ __nccwpck_require__.e(664), __nccwpck_require__.e(954) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6954));
    const {tests: tests, note: note, warnings: warnings} = await readTestReports({
      patterns: patterns,
      workspace: workspace,
      token: token,
      budgetMs: budgetMs
    }, runtime);
    runtime.log.info(note);
    warnings.forEach(runtime.log.warning);
    return tests;
  }
  function aside({stage: stage, log: log}) {
    return stage === "post" ? log.info : log.notice;
  }
  function withoutRobots(inputs, runtime) {
    inputs.changes.forEach(runtime.log.info);
    if (inputs.onMissingWebhook === "skip") {
      aside(runtime)(nothingSentWithoutWebhook(inputs.withoutSecrets));
      return skippedResult();
    }
    if (inputs.workflow.report === "health") return errorResult(missingWebhook(runtime.env));
    const {events: events} = run_read(inputs, runtime);
    return errorResult(missingWebhook(runtime.env), events);
  }
  function withoutReport(error, {signal: signal}) {
    const result = errorResult(error);
    return signal.aborted ? {
      ...result,
      status: "cancelled"
    } : result;
  }
  async function withoutInputs(error, get, runtime) {
    if (get("report") === "health") return withoutReport(error, runtime);
    for (const readInputs of [ readEventInputs, readBareEventInputs ]) {
      try {
        const event = await readInputs(get);
        const context = readWorkflowContext(runtime.env, get("matrix"));
        const now = () => new Date(runtime.now());
        const {events: events} = (0, read.w)({
          ...event,
          status: (0, run_outcome.uD)(get("status"))
        }, context, now);
        return errorResult(error, events);
      } catch {}
    }
    return errorResult(error);
  }
  const {env: env} = process;
  const log = createLog(core_namespaceObject);
  const stage = stageOf(process.argv[1]);
  const knownFailure = stage === "post" ? readState(env, "failure") : "";
  const get = stage === "post" ? watchInputs(getInput) : getInput;
  const cancel = new AbortController;
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  process.on("uncaughtException", stop);
  for (const stream of [ process.stdout, process.stderr ]) stream.on("error", () => undefined);
  process.on("beforeExit", () => {
    stop(new Error("the run stopped without an outcome"));
    process.exitCode = 1;
  });
  const progress = {
    events: [],
    plannedDeliveries: [],
    deliveries: [],
    unsent: []
  };
  const runtime = {
    env: env,
    log: log,
    stage: stage,
    progress: progress,
    signal: cancel.signal,
    now: Date.now,
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    uuid: external_node_crypto_.randomUUID,
    sleep: (ms, signal) => (0, promises_.setTimeout)(ms, undefined, {
      signal: signal
    }).catch(() => undefined)
  };
  void main().then(leave, stop);
  async function main() {
    const files = stage === "post" ? lateFiles(env) : "now";
    if (files !== "now") files.warnings.push(...await restoreEnvironment(env));
    env.RES_OPTIONS ??= "timeout:1 attempts:2";
    await (0, locale.J)(get, log);
    end(await outcome(files));
  }
  async function outcome(files) {
    try {
      refuseOldNode(process.versions.node);
      const changes = files === "now" ? [] : files.warnings;
      return await run_run(await readInputs(get, env, log.mask, {
        files: files,
        settingProblems: settingProblems,
        changes: changes
      }), runtime);
    } catch (error) {
      return withoutInputs(error, get, runtime);
    }
  }
  function refuseOldNode(version) {
    if (Number.parseInt(version, 10) >= 24) return;
    throw new errors.yo((0, lib_said.cv)`This action needs Node 24 and runs under Node ${version}. Update the runner to 2.327 or later, or start it with Node 24.`);
  }
  function stop(error) {
    end(interrupted(error, progress));
    leave();
  }
  function end(result) {
    const onFailure = readOnFailure(get);
    const [deadLetterFile, eventFile] = [ get("dead-letter-file"), get("event-file") ];
    if (result.failure !== undefined && onFailure === "fail") process.exitCode = 1;
    reportResult(result, {
      core: core_namespaceObject,
      env: env,
      log: log,
      stage: stage,
      knownFailure: knownFailure,
      onFailure: onFailure,
      deadLetterFile: deadLetterFile,
      eventFile: eventFile
    });
  }
  function onSignal(signal) {
    if (cancel.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    log.info((0, lib_said.cv)`Cancelled: no further message is sent.`);
    cancel.abort();
  }
  function leave() {
    process.stdout.write("", () => process.exit());
  }
  module.exports = __webpack_exports__;
})();
