"use strict";

exports.id = 318;

exports.ids = [ 318 ];

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
  6318: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      eventSeverity: () => eventSeverity,
      genericPage: () => genericPage
    });
    var markdown = __webpack_require__(30);
    var size = __webpack_require__(9262);
    var cdevents = __webpack_require__(729);
    var github_adapter = __webpack_require__(1882);
    var run_attributes = __webpack_require__(8206);
    var json = __webpack_require__(8060);
    var message = __webpack_require__(6811);
    var event_page = __webpack_require__(8443);
    var workflow_run_words = __webpack_require__(9977);
    var render_context = __webpack_require__(8780);
    var dingtalk_link = __webpack_require__(3747);
    var lib_text = __webpack_require__(653);
    var words = __webpack_require__(8146);
    const maxVisits = 500;
    const maxDepth = 8;
    const maxChars = 4e3;
    const maxItems = 10;
    function fieldsOf(data, isLeftOut) {
      const fields = [];
      const open = [ {
        value: data,
        path: []
      } ];
      for (const {value: value, path: path} of open) {
        const field = fieldOf(value, path);
        if (field) fields.push(field); else if (isNamedValue(value)) open.push({
          value: value.value,
          path: [ ...path.slice(0, -1), value.name ]
        }); else if (isStructure(value) && path.length < maxDepth) {
          const isList = Array.isArray(value);
          for (const key of Object.keys(value)) {
            if (open.length >= maxVisits) break;
            if (isList || !isLeftOut(key)) open.push({
              value: value[key],
              path: [ ...path, key ]
            });
          }
        }
      }
      return fields;
    }
    function keysOf(path) {
      return path.filter(key => !isPosition(key));
    }
    function isPosition(key) {
      return /^\d+$/.test(key);
    }
    function placeOf({path: path}) {
      return path.slice(0, -1).join("/");
    }
    function plainKey(key) {
      return key.slice(0, 60).toLowerCase().replaceAll(/[-_ ]/g, "");
    }
    function lastKey(path) {
      return plainKey(path.at(-1) ?? "");
    }
    function lastName(path) {
      return plainKey(keysOf(path).at(-1) ?? "");
    }
    function isSizeName(key) {
      return /(?:^size|bytes|filesize|contentlength|content_length|sizeinbytes)$/i.test(key);
    }
    function fieldOf(value, path) {
      if ((0, json.jn)(value)) {
        const text = String(value).slice(0, maxChars);
        return text.trim() === "" ? undefined : {
          path: path,
          value: text
        };
      }
      if (!Array.isArray(value) || value.length > maxItems || !value.every(isWord)) return undefined;
      const items = value.map(item => String(item).slice(0, maxChars)).filter(item => item.trim() !== "");
      return items.length === 0 ? undefined : {
        path: path,
        value: items.join(", ").slice(0, maxChars),
        items: items
      };
    }
    function isWord(value) {
      return (0, json.jn)(value) && !/^https?:/i.test(String(value));
    }
    function isNamedValue(value) {
      return isStructure(value) && typeof value.name === "string" && (0, json.jn)(value.value) && Object.keys(value).length === 2;
    }
    function isStructure(value) {
      return typeof value === "object" && value !== null && !(value instanceof Uint8Array);
    }
    const stateWords = {
      good: [ "success", "succeeded", "successful", "ok", "passed", "pass", "approved", "resolved", "recovered", "fixed", "healthy", "completed", "complete", "finished", "normal", "synced", "delivered", "ready", "available", "online", "up", "cleared", "deployed", "done", "ended", "green", "operational", "compliant", "applied", "passing", "recovery" ],
      cancelled: [ "cancelled", "canceled", "cancel", "aborted", "withdrawn" ],
      warning: [ "warning", "warn", "firing", "alerting", "alarm", "fired", "triggered", "missing", "outofsync", "unstable", "unknown", "nodata", "insufficientdata", "notfound", "partiallysucceeded", "partialsuccess", "suspicious", "stale", "throttled", "yellow", "expired", "rolledback", "rollback", "retriggered", "drift", "drifted" ],
      bad: [ "failure", "failed", "fail", "error", "errored", "degraded", "unhealthy", "timeout", "timedout", "broken", "crashed", "denied", "rejected", "internalerror", "errors", "failures", "failing", "partialfailure", "exception", "unavailable", "unreachable", "unsuccessful", "invalid", "down", "offline", "dead", "lost", "noncompliant", "corrupted", "incomplete", "interrupted", "stalled", "outage", "red", "err", "problem", "infected", "malicious", "vulnerable", "exceeded", "breached", "violated", "disconnected", "compromised" ],
      critical: [ "critical", "fatal", "panic" ]
    };
    const openWords = [ "pending", "queued", "waiting", "running", "inprogress", "progressing", "started", "starting", "blocked", "paused", "suspended", "skipped", "reconciling", "notstarted", "requested", "acknowledged", "actionrequired", "neutral", "inconclusive" ];
    const endWords = new Set([ "completed", "complete", "finished", "done", "ended" ]);
    const recoveryWords = new Set([ "resolved", "recovered", "recovery", "fixed", "cleared" ]);
    const closedWords = new Set([ "closed", "dismissed", "archived", "inactive" ]);
    const alertWords = {
      good: [ "closed", "close", "resolve", "inactive", "ok", "normal", "ended", "up", "deactivated", "autoresolved" ],
      warning: [ ...[ "open", "opened", "active", "inalarm", "trigger", "ongoing" ], ...[ "investigating", "identified", "monitoring", "started", "occurred", "new", "unacked" ] ]
    };
    const flagWords = {
      success: [ "succeeded", "failed" ],
      succeeded: [ "succeeded", "failed" ],
      successful: [ "succeeded", "failed" ],
      ok: [ "succeeded", "failed" ],
      passed: [ "passed", "failed" ],
      pass: [ "passed", "failed" ],
      healthy: [ "healthy", "unhealthy" ],
      health: [ "healthy", "unhealthy" ],
      up: [ "up", "down" ],
      online: [ "online", "offline" ],
      available: [ "available", "unavailable" ],
      reachable: [ "up", "unreachable" ],
      alive: [ "up", "dead" ],
      ready: [ "ready", "not ready" ],
      valid: [ "", "invalid" ],
      compliant: [ "", "not compliant" ],
      resolved: [ "resolved", "" ],
      recovered: [ "recovered", "" ],
      failed: [ "failed", "" ],
      failure: [ "failed", "" ],
      failures: [ "failed", "" ],
      error: [ "failed", "" ],
      errors: [ "failed", "" ],
      errored: [ "failed", "" ],
      crashed: [ "crashed", "" ],
      timedout: [ "timed out", "" ],
      timeout: [ "timed out", "" ],
      degraded: [ "degraded", "" ],
      unhealthy: [ "unhealthy", "" ],
      down: [ "down", "" ],
      firing: [ "firing", "" ],
      connected: [ "", "disconnected" ],
      synced: [ "", "not synced" ],
      delivered: [ "", "not delivered" ],
      operational: [ "", "not operational" ],
      drift: [ "drifted", "" ],
      drifted: [ "drifted", "" ],
      rolledback: [ "rolled back", "" ],
      expired: [ "expired", "" ],
      stale: [ "stale", "" ],
      alerting: [ "alerting", "" ],
      vulnerable: [ "vulnerable", "" ],
      vulnerabilities: [ "vulnerable", "" ],
      compromised: [ "compromised", "" ],
      infected: [ "infected", "" ],
      malicious: [ "malicious", "" ],
      breached: [ "breached", "" ],
      violated: [ "violated", "" ],
      unavailable: [ "unavailable", "" ],
      unreachable: [ "unreachable", "" ],
      offline: [ "offline", "" ],
      disconnected: [ "disconnected", "" ],
      broken: [ "broken", "" ],
      corrupted: [ "corrupted", "" ],
      stalled: [ "stalled", "" ],
      interrupted: [ "interrupted", "" ],
      lost: [ "lost", "" ],
      dead: [ "dead", "" ],
      killed: [ "killed", "" ],
      oomkilled: [ "OOM killed", "" ],
      denied: [ "denied", "" ],
      disallowed: [ "denied", "" ],
      violation: [ "violated", "" ],
      violations: [ "violated", "" ],
      rejected: [ "rejected", "" ],
      outage: [ "outage", "" ],
      aborted: [ "aborted", "" ],
      cancelled: [ "cancelled", "" ],
      canceled: [ "cancelled", "" ],
      blocked: [ "blocked", "" ],
      skipped: [ "skipped", "" ]
    };
    const flagEnds = new Set([ ...[ "ok", "success", "successful", "succeeded", "passed", "healthy", "ready", "failed" ] ]);
    const settingWords = /^(?:on|if|when|while|until|per|for|no|not|allow|allowed|ignore|ignored|ignoring|continue|only|expect|expected|require|required|max|min|notify|alert|send|show|include|skip|retry|last|prev|previous|old|stop|should|enable|enabled|known)$/;
    function wordsOfName(name) {
      const words = wordsOf(name.slice(0, 60));
      return words.some(word => settingWords.test(word)) ? [] : words;
    }
    const numberedFlags = new Set([ ...[ "success", "ok", "healthy", "up", "online", "reachable", "alive" ], ...[ "available", "ready", "down", "firing" ] ]);
    const countNames = new Set([ "exitcode", "exitstatus", "returncode", "rc", "fail", "failed", "failure", "failures", "failing", "error", "errors", "errored", "crashed", "broken", "unhealthy", "unreachable", "violations" ]);
    const findingCounts = new Set([ "high", "medium", "low", "moderate" ]);
    const numberedStates = {
      "heartbeat.status": [ "down", "up", "pending", "maintenance" ]
    };
    const httpStatusNames = new Set([ ...[ "status", "statuscode", "httpstatus", "httpstatuscode", "httpcode", "responsecode", "responsestatus" ] ]);
    const ongoingReasons = /(?:creating|deleting|provisioning|installing|updating|upgrading|starting|stopping|activating|initiali[sz]ing|waiting|scaling|restoring|syncing|configuring|deploying|building|pulling|bootstrapping|binding|migrating|rebooting|resizing|terminating|draining)$/;
    const badConditions = /(?:unavailable|failed|failure|error|errors|degraded|stalled|unhealthy|conflict|conflicted|problem|deadlock|outofsync|exceeded|invalid|occurred|unsupported|blocked|readonlyfilesystem)$|^(?:invalid|corrupt|nonstructural)/;
    const warningConditions = /(?:pressure|warning|limited|drifted|fallback|lowconfidence|nopodsmatched|disruptiontarget|deprecated|restart|remaining)$/;
    const neutralConditions = /(?:ing|suspended|paused|upgradeable|consolidatable|disabled|recentbackup|disruptionallowed|capabilities|rollingout|scalingup|scalingdown|cancelled|canceled|complete|completed)$|^(?:active|empty)$/;
    const levelWords = {
      good: [],
      cancelled: [],
      warning: [ "high", "medium", "moderate", "major", "sev2", "p2" ],
      bad: [],
      critical: [ "crit", "emergency", "alert", "blocker", "disaster", "p0", "p1", "sev0", "sev1" ]
    };
    const quietLevels = new Set([ "info", "information", "informational", "notice", "note", "default", "debug", "normal", "none", "unknown", "na" ]);
    const meanings = [ "good", "open", "cancelled", "warning", "bad", "critical" ];
    function badness(meaning) {
      return meanings.indexOf(meaning);
    }
    const severityOfState = byWord(stateWords);
    const state_words_open = new Set(openWords);
    const alertMeaning = new Map([ ...alertWords.good.map(word => [ word, "good" ]), ...alertWords.warning.map(word => [ word, "warning" ]) ]);
    const severityOfLevel = byWord(levelWords);
    function stateSeverity(word) {
      return word === undefined || word.length > 30 ? undefined : severityOfState.get(plainKey(word));
    }
    function readState(word, {isAlert: isAlert = false} = {}) {
      if (word.length > 40) return undefined;
      const plain = plainKey(word).replace(/!$/, "");
      const known = (isAlert ? alertMeaning.get(plain) : undefined) ?? severityOfState.get(plain);
      if (known) return known;
      if (state_words_open.has(plain)) return "open";
      if (/\p{Script=Han}/u.test(word)) return readChinese(word.trim());
      const words = joinKnown(wordsOf(word));
      const read = words.length > 1 && words.length <= 5 ? readWords(words) : undefined;
      return read ?? endMeaning(plain) ?? (words.length === 1 && ongoingReasons.test(plain) ? "open" : undefined);
    }
    const chineseMeanings = [ [ /中$|^正在|^待|^等待|暂停$|^已?跳过$|^未开始$/, "open" ], [ /(?:未|没有?)(?:恢复|解决)$|部分(?:成功|完成)$|(?:告警|警告|报警|预警|未知|触发)$/, "warning" ], [ /(?:无|没有)(?:错误|异常|失败|故障)$/, "good" ], [ /(?:未|不|没有?)(?:成功|通过|正常|完成|就绪|健康|可用|同步|合格)$/, "bad" ], [ /(?:严重|紧急|致命)$/, "critical" ], [ /(?:失败|异常|错误|超时|故障|离线|中断|宕机|拒绝|过期)$/, "bad" ], [ /(?:取消|终止|中止|撤销)$/, "cancelled" ], [ /(?:恢复|解决|成功|通过|正常|完成|结束|就绪|健康|在线|同步)$/, "good" ] ];
    function readChinese(word) {
      return chineseMeanings.find(([pattern]) => pattern.test(word))?.[1];
    }
    function saysEnd(word) {
      return endWords.has(plainKey(word)) || /^已?(?:完成|结束)$/.test(word);
    }
    function saysRecovery(word) {
      return recoveryWords.has(plainKey(word)) || /(?:恢复(?:正常)?|解决)$/.test(word) && readState(word) === "good";
    }
    function joinKnown(words) {
      const joined = [];
      for (const word of words) {
        const pair = `${joined.at(-1) ?? ""}${word}`;
        if (joined.length > 0 && severityOfState.has(pair)) joined[joined.length - 1] = pair; else joined.push(word);
      }
      return joined;
    }
    const negations = new Set([ "not", "no", "non", "without", "un", "never" ]);
    const harmless = new Set([ "all", "is", "has", "was", "been", "with", "and", "to", "back", "now", "fully", "test", "health", "create", "update", "delete", "build", "deploy", "deployment", "job", "state" ]);
    function readWords(words) {
      const [first = "", ...others] = words;
      const severityOf = word => severityOfState.get(word) ?? endMeaning(word);
      if (negations.has(first)) {
        const denied = severityOfState.get(others.join("")) ?? severityOf(others.at(-1) ?? "");
        if (denied === "good") return "bad";
        return denied === undefined || denied === "cancelled" ? undefined : "good";
      }
      if (first.startsWith("partial")) return readWords(others) === "good" ? "warning" : readWords(others);
      const without = words.findIndex(word => word === "without" || word === "no");
      if (without > 0) return readWords(words.slice(0, without));
      const not = words.indexOf("not");
      if (not > 0) return readWords(words.slice(not));
      if (recoveryWords.has(words.at(-1) ?? "")) return "good";
      const known = words.map(word => word === "issues" || word === "warnings" ? "warning" : severityOf(word));
      const bad = known.filter(severity => severity !== undefined && severity !== "good");
      if (bad.length > 0) return bad.reduce(message.QZ, undefined);
      if (words.some(word => state_words_open.has(word))) return "open";
      const isGood = known.every((severity, at) => severity === "good" || harmless.has(words[at] ?? ""));
      return isGood && known.includes("good") ? "good" : undefined;
    }
    const failureWords = /\b(?:fail(?:ed|s|ure|ures|ing)?|errors?|exceptions?|fatal|crash(?:ed|es)?|corrupt(?:ed)?|unreachable|refused|denied|rejected|timed out|timeout|unable to|can(?:not|'t|\u2019t)|could(?: not|n't)|did(?: not|n't))\b|失败|错误|异常|超时|无法|被拒绝|未能/iu;
    const noFailures = /\b(?:no|0|zero|without(?: any)?|never) (?:\w{1,20} )?(?:errors?|exceptions?|fail(?:ed|ures?|s|ing)?)\b|\b(?:errors?|failed|failures?)[:=]? {0,3}0\b|\bfailed over\b|(?:没有|无|零|0 ?个)(?:错误|异常|失败)/giu;
    function mentionsFailure(text) {
      return failureWords.test(text.slice(0, 2e3).replace(noFailures, ""));
    }
    const badEndings = [ "error", "failed", "failure", "exception", "backoff", "killed", "evicted", "exceeded", "breached", "violated", "violation" ];
    const badEnding = new RegExp(`(?:${badEndings.join("|")})$`);
    function endMeaning(word) {
      return badEnding.test(word) ? "bad" : undefined;
    }
    function wordsOf(word) {
      return word.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_-]+/).filter(part => part !== "");
    }
    function scoreSeverity(score) {
      if (!(score >= 4 && score <= 10)) return undefined;
      return score >= 9 ? "critical" : "warning";
    }
    function levelSeverity(word) {
      return word === undefined || word.length > 30 ? undefined : severityOfLevel.get(plainKey(word)) ?? stateSeverity(word);
    }
    function byWord(words) {
      return new Map(message.gO.flatMap(severity => words[severity].map(word => [ word, severity ])));
    }
    function conditionsIn(fields) {
      const byItem = new Map;
      for (const field of fields) {
        if (!/^conditions?$/i.test(field.path.at(-3) ?? "")) continue;
        const item = placeOf(field);
        const known = byItem.get(item) ?? {};
        known[lastKey(field.path)] = field;
        byItem.set(item, known);
      }
      const containers = containerReasons(fields);
      return [ ...byItem.values() ].map(item => readCondition(item, containers)).filter(found => found !== undefined);
    }
    function readCondition({type: type, status: status, reason: reason}, containers) {
      if (type === undefined) return undefined;
      if (status === undefined && readState(type.value) !== "bad") return undefined;
      const holds = status?.value.toLowerCase() ?? "true";
      if (!/^(?:true|false|unknown)$/.test(holds)) return undefined;
      const dependent = /^Containers?Not/.test(reason?.value ?? "") ? containersMeaning(containers) : undefined;
      const meaning = dependent ?? conditionMeaning(type.value, holds, reason?.value);
      if (meaning === undefined) return undefined;
      const isState = reason !== undefined && (meaning === "open" || stateSeverity(reason.value) === meaning);
      const said = isState || status === undefined ? (reason ?? type).value : `${type.value.slice(0, 60)}=${status.value}`;
      return {
        place: type.path.slice(0, -1),
        status: status ?? type,
        said: said,
        meaning: meaning
      };
    }
    function containerReasons(fields, states = /^waiting$/) {
      return fields.filter(({path: path}) => lastKey(path) === "reason" && states.test(plainKey(path.at(-2) ?? "")));
    }
    function containersMeaning(reasons) {
      const meanings = reasons.map(({value: value}) => meaningOfReason(value) ?? "bad");
      return meanings.toSorted((a, b) => badness(b) - badness(a))[0];
    }
    function meaningOfReason(reason) {
      return readState(reason) ?? (ongoingReasons.test(plainKey(reason)) ? "open" : undefined);
    }
    function conditionMeaning(type, status, reason) {
      const plain = plainKey(type);
      const why = reason === undefined ? undefined : meaningOfReason(reason);
      const own = readState(type);
      const isWarning = own === "warning" || warningConditions.test(plain);
      const isBad = isWarning || badConditions.test(plain) || own === "bad";
      if (status === "unknown") return why === "open" || why === "bad" ? why : "warning";
      if (isBad) {
        if (status === "false") return undefined;
        return isWarning ? "warning" : "bad";
      }
      if (neutralConditions.test(plain)) {
        if ((why === "bad" || why === "warning") && plainKey(reason ?? "") !== `not${plain}`) return why;
        return status === "true" && plain.startsWith("complete") ? "good" : undefined;
      }
      if (status === "true") return own === "good" || why === "bad" ? own ?? "bad" : undefined;
      if (why === "open" || why === "cancelled") return why;
      return why === undefined && /(?:completed|finished)$/i.test(reason ?? "") ? undefined : "bad";
    }
    function commitIn(texts) {
      const own = texts.filter(({path: path}) => isCommit(path));
      const at = (...names) => own.find(({path: path}) => names.includes(lastName(path)) && !isPerson(path))?.value;
      const message = at("message") ?? at("title", "subject");
      if (message === undefined) return undefined;
      const sha = at("id", "sha", "commitid", "hash");
      const author = own.find(({path: path}) => isPerson(path) && lastKey(path) === "name")?.value;
      return {
        message: message,
        sha: sha && /^[\da-f]{7,64}$/i.test(sha) ? sha : undefined,
        author: author
      };
    }
    function shaIn(texts) {
      return texts.find(({path: path, value: value}) => shaNames.has(lastKey(path)) && /^[\da-f]{7,64}$/i.test(value));
    }
    const shaNames = new Set([ ...[ "shortsha", "commitsha", "headsha", "checkoutsha", "sha", "commitid", "gitcommit" ] ]);
    function isCommit(path) {
      return path.slice(0, -1).some(key => /^(?:commit|headcommit|lastcommit)$/.test(plainKey(key)));
    }
    function isPerson(path) {
      return plainKey(path.at(-2) ?? "") === "author";
    }
    function failedItems(texts) {
      const items = Map.groupBy(texts.filter(({path: path}) => isPosition(path.at(-2) ?? "")), placeOf);
      const names = [ ...items.values() ].flatMap(fields => {
        const at = name => fields.find(({path: path}) => lastKey(path) === name)?.value;
        const name = at("name");
        const state = at("status") ?? at("conclusion") ?? at("result") ?? at("state");
        if (name === undefined || stateSeverity(state) !== "bad" || at("allowfailure") === "true") return [];
        const stage = at("stage");
        return [ stage === undefined || stage === name ? name : `${stage} › ${name}` ];
      });
      const shown = [ ...new Set(names) ].slice(0, 5);
      return shown.length === 0 ? [] : [ {
        path: [ "failed" ],
        value: shown.join(", "),
        items: shown
      } ];
    }
    const starts = new Set([ "starttime", "startedat", "started", "startdate", "startsat" ]);
    const ends = new Set([ ...[ "endtime", "endedat", "endsat", "completiontime", "completedat", "finishtime", "finishedat", "finished" ], ...[ "resolvedat", "closedat", "recoveredat" ] ]);
    function spanIn(texts, timeIn) {
      const times = texts.filter(({value: value}) => timeIn(value) !== undefined);
      const nameOf = ({path: path}) => lastKey(path);
      for (const start of times) {
        if (!starts.has(nameOf(start))) continue;
        const end = times.find(field => ends.has(nameOf(field)) && placeOf(field) === placeOf(start));
        if (end) return {
          fields: [ start, end ],
          start: start.value,
          end: end.value
        };
      }
      return undefined;
    }
    function askOf(state) {
      const plain = plainKey(state ?? "");
      if (approvals.test(plain)) return "approval";
      return answers.test(plain) ? "answer" : undefined;
    }
    const approvals = /^(?:(?:awaiting|waitingfor|waitingon|pending|needs|requires)approval|manualapproval|approval(?:required|requested|needed|pending))$/;
    const answers = /^(?:inquiring|action(?:required|needed)|(?:needs|requires)action|(?:awaiting|waitingfor|pending|needs|requires)(?:input|response|reply|confirmation|userinput|userresponse|customer|manualaction|user|decision))$/;
    const names = {
      headline: [ "alertname", "alertrule", "alarmname", "rulename", "rule.description", "policy", "policyname", "incident.name", "rule", "detailtype", "methodname", "operationname", "eventname", "reason", "finding.category" ],
      title: [ "title", "displaytitle", "securityadvisory.summary", "secrettypedisplayname", "secrettype", "package.name", "affectedpackagename", "summary", "subject", "headline", "displayname" ],
      action: [ "action", "objectattributes.action", "eventtype", "op", "operation", "iodebeziumop" ],
      detail: [ "output", "annotations.summary", "commonannotations.summary", "summary", "annotations.description", "statusdetail", "statusmessage", "failureinfo.detail", "state.reason", "healthmessage", "health.message", "notification.content", "descriptiontext", "operationstate.message", "fullformattedmessage", "formattedmessage", "newstatereason", "message", "errormessage", "description", "culprit", "errors", "error", "note", "comments.body", "text", "body", "content", "msg", "alertmessage", "eventmessage", "messagetext", "statemessage", "errordetails", "failurereason", "reason" ],
      subject: [ "involvedobject.name", "involvedobject.namespace", "regarding.name", "regarding.namespace", "pipelinerun.metadata.name", "taskrun.metadata.name", "app.metadata.name", "resource.name", "resourcename", "dataid", "vm.name", "repofullname", "project.pathwithnamespace", "repository.fullname", "reponame", "repositoryname", "repository.name", "repository", "pipelinename", "jobname", "instancename", "configurationitems", "orderid", "ordernumber", "order", "ticketid", "invoiceid", "service", "servicename", "app", "application", "appname", "instanceid", "resourceid", "host", "hostname", "node", "instance", "pod", "podname", "k8s.pod.name", "bucket", "bucket.name", "object.key", "artifactid", "blob", "topic", "iodebeziumtable", "table", "sponsor.login", "tier.name", "member.login", "user.login", "login", "packagename", "package.name", "project", "project.name", "namespace", "k8s.ns.name", "environment", "env", "cluster", "clustername", "region", "regionid", "metadata.name", "name" ],
      outcome: [ "outcome", "conclusion", "decision", "status", "result", "phase", "state", "state.value", "health", "healthstatus", "health.status", "syncstatus", "monitorcondition", "eventstatus", "newstatevalue", "eventstate", "alertstate", "alertstatus", "alarmstate", "alerttransition", "alerttype", "alerttypefriendlyname", "transname", "currentstate", "currentstatus", "notificationtype", "messagetype", "verdict", "compliancetype", "compliancestatus", "type" ],
      severity: [ "severity", "severity.label", "severity.description", "severitytext", "severityname", "severitynumber", "syslogseverity", "nseverity", "eventnseverity", "triggernseverity", "securityseveritylevel", "alertseverity", "eventseverity", "triggerseverity", "triggerlevel", "priority", "alertpriority", "level", "eventlevel", "urgency", "impact" ],
      person: [ "operator", "actor", "actor.name", "actor.login", "principalemail", "username", "user.username", "user.name", "user", "triggeredby", "requestedby", "updatedby", "createdby", "reportedby", "responder", "requestor", "creator", "author", "author.name" ],
      version: [ "tag", "version", "revision", "sync.revision", "ref", "branch", "branchname", "objectattributes.ref", "targetrevision", "shortsha", "commitsha" ],
      since: [ "startsat", "firstseen", "activeat", "fireddatetime", "firsttimestamp" ],
      time: [ "time", "timestamp", "eventtime", "occurredat", "happenedat", "lasttimestamp", "lastseen", "detectedat", "analysedat" ],
      made: [ "creationtimestamp", "createtime", "timecreated", "createdat" ]
    };
    const linkNames = [ "htmlurl", "weburl", "titlelink", "permalink", "url", "uri", "link", "runurl", "logurl", "runbookurl", "runbook", "dashboardurl", "dashboard", "panelurl", "ticketuri", "approvaldetailsurl", "viewurl", "generatorurl", "silenceurl", "externalurl" ];
    const noLinks = new Set([ "avatarurl", "avatar", "icon", "iconurl", "image", "imageurl", "selflink", "medialink", "schemauri", "schema", "giturl", "githttpurl", "cloneurl", "apiurl", "homepage", "unsubscribeurl", "subscribeurl", "signingcerturl", "webhookurl", "callbackurl", "useragent", "server", "serverurl" ]);
    const leftOutKeys = new Set([ "header", "headers", "managedfields", "ownerreferences", "schema", "authorizationinfo", "requestmetadata", "claims", "apiversion", "receiver", "orgid", "truncatedalerts", "valuestring", "useragent", "scored", "insertid", "logname", "receivetimestamp", "datecreated", "repotype", "scanner", "completepercent", "storageclass", "objectkind", "signature", "signatureversion", "signingcerturl", "unsubscribeurl", "messageattributes" ]);
    const nameless = new Set([ "commit", "commits", "headcommit", "lastcommit", "repository", "project", "user", "sender", "author", "assignee", "builds", "steps", "links", "agent", "actor", "scanner", "tool", "before", "after", "previousstate", "laststate" ]);
    const besides = new Set([ ...nameless, ...[ "spec", "settings", "config", "configuration", "options", "params", "parameters", "filter", "filters" ], ...[ "labels", "commonlabels", "grouplabels", "annotations", "tags", "lastrun", "lastbuild" ], ...[ "lastresult", "parent", "history", "thresholds", "metadata", "values" ] ]);
    const alertKeys = new Set([ ...[ "alert", "alerts", "alertname", "alertid", "alertrule", "alarm", "alarmname", "alarmid", "incident" ], ...[ "incidentid", "monitor", "monitorname", "monitorid", "monitorcondition", "policyname", "ruleurl" ], ...[ "heartbeat", "newstatevalue", "eventstatus", "problemid", "problemtitle", "impactedentities" ], ...[ "alertstate", "alertstatus", "alerttype", "alerttransition", "alarmstate", "alarmstatus" ] ]);
    const onlyParts = new Set([ "conditions", "metadata", "user", "agent", "actor", "sender", "author", "creator" ]);
    const idKeys = new Set([ ...[ "id", "ids", "iid", "uid", "uuid", "guid", "ghsaid", "nodeid", "sha", "etag", "digest", "hash", "arn", "key" ], ...[ "fingerprint", "token", "groupkey", "sequencer", "generation", "metageneration", "kind", "fieldpath" ] ]);
    const idEnds = /[_.-](?:id|ids|uid|sha|oid|digest|hash|token)$|[a-z\d](?:Id|ID|Ids|IDs|Uid|UID|Hash|Digest|Sha|Version)$/;
    const scales = [ {
      names: [ "severity", "level", "syslogseverity", "priority" ],
      beside: [ "facility", "syslogfacility", "procid", "msgid", "shortmessage" ],
      words: [ "emergency", "alert", "critical", "error", "warning", "notice", "info", "debug" ]
    }, {
      names: [ "severitynumber" ],
      words: numbered({
        1: "debug",
        5: "debug",
        9: "info",
        13: "warning",
        17: "error",
        21: "fatal"
      }, 4)
    }, {
      names: [ "level" ],
      beside: [ "pid" ],
      words: {
        10: "debug",
        20: "debug",
        30: "info",
        40: "warning",
        50: "error",
        60: "fatal"
      }
    }, {
      names: [ "nseverity", "eventnseverity", "triggernseverity" ],
      words: [ "none", "info", "warning", "moderate", "high", "disaster" ]
    } ];
    const scoreNames = [ "severity", "cvssscore", "cvss.score", "cvss", "basescore", "severityscore", "cvssv3.score" ];
    function findLevel(byName, texts, type) {
      const byPlace = Map.groupBy(texts, placeOf);
      const hasBeside = (field, keys) => byPlace.get(placeOf(field))?.some(({path: path}) => keys.includes(lastKey(path))) ?? false;
      const levels = names.severity.flatMap(name => byName.get(name) ?? []).map(field => wordLevel(field, hasBeside));
      const word = nearestOf(levels);
      if (word) return word;
      const isScored = isFinding(texts, type);
      const scores = scoreNames.flatMap(name => byName.get(name) ?? []).map(field => ({
        shown: field,
        field: field,
        severity: scoreOf(field, isScored)
      }));
      return scores.find(({severity: severity}) => severity !== undefined) ?? levels.find(({shown: shown, field: field}) => shown !== field);
    }
    function wordLevel(field, hasBeside) {
      const word = wordOf(field, hasBeside);
      const shown = word === undefined ? field : {
        ...field,
        value: word
      };
      return {
        shown: shown,
        field: field,
        severity: levelSeverity(shown.value)
      };
    }
    function wordOf(field, hasBeside) {
      const name = lastKey(field.path);
      const scale = scales.find(({names: known, beside: beside}) => known.includes(name) && (beside === undefined || hasBeside(field, beside)));
      return scale?.words[Number(field.value)];
    }
    function nearestOf(levels) {
      const known = levels.filter(({severity: severity}) => severity !== undefined);
      const depth = ({field: field}) => field.path.length;
      const top = known.reduce((least, level) => Math.min(least, depth(level)), Number.POSITIVE_INFINITY);
      const nearest = known.filter(level => depth(level) === top);
      const severity = nearest.map(level => level.severity).reduce(message.QZ, undefined);
      return nearest.find(level => level.severity === severity);
    }
    function scoreOf({path: path, value: value}, isScored) {
      if (!/^(?:10|\d)(?:\.\d{1,2})?$/.test(value)) return undefined;
      const isScore = isScored || value.includes(".") || Number(value) >= 8 || lastKey(path) !== "severity";
      return isScore ? scoreSeverity(Number(value)) : undefined;
    }
    function isFinding(texts, type) {
      return /guardduty|finding|vulnerabilit|\bcve\b/i.test(type) || texts.some(({path: path, value: value}) => path.some(key => /^(?:findings?(?:id|class)?|vulnerabilit(?:y|ies)|cve(?:id)?|cvss.{0,10})$/.test(plainKey(key))) || lastKey(path) === "detailtype" && /finding|vulnerabilit/i.test(value));
    }
    function numbered(words, count) {
      const entries = Object.entries(words).flatMap(([first, word]) => Array.from({
        length: count
      }, (_, index) => [ Number(first) + index, word ]));
      return Object.fromEntries(entries);
    }
    const resultNames = new Set([ "conclusion", "outcome", "result", "decision", "verdict" ]);
    const judges = /(?:gate|check|checks|conclusion|assessment|analysis|validation|verification)$/;
    const hintNames = /(?:status|state|result|outcome|conclusion|health)(?:code|message|text)?$/;
    const eventNames = new Set([ ...[ "event", "eventname", "eventtype", "eventcategories", "detailtype", "action" ] ]);
    const errorNames = /^[a-z]*(?:errors?|exceptions?|failures?)(?:messages?|texts?|reasons?|causes?|details?|output|description)?$|^failed(?:[a-z]*s)?$/;
    const currentNames = /^(?:current|new)[a-z]*(?:status|state|health)$/;
    const stateNames = new Set(names.outcome);
    function findResult(texts, isAlert) {
      const own = texts.filter(({path: path}) => !isOfOther(path));
      const worst = findWorst(own, isAlert);
      const isOpenToFindings = worst === undefined || worst.meaning === "good" && !worst.isRecovery;
      const critical = isOpenToFindings ? findCriticalCount(own) : undefined;
      if (critical === undefined) return worst;
      const state = {
        path: critical.path,
        value: "with critical findings"
      };
      return {
        meaning: "warning",
        state: state,
        field: state,
        isEnd: false,
        isRecovery: false
      };
    }
    function findWorst(own, isAlert) {
      const signals = [ ...conditionsIn(own).map(conditionSignal), ...containerReasons(own, /^(?:waiting|terminated)$/).flatMap(containerSignal), ...own.map(field => signalOf(field, isAlert)).filter(signal => signal !== undefined) ];
      const strong = signals.filter(({kind: kind}) => kind !== "error" && kind !== "type" && kind !== "unread");
      const whole = strong.filter(({isItem: isItem}) => !isItem);
      const main = withoutLevel(whole.some(({kind: kind}) => kind !== "hint") ? whole : strong);
      const saying = main.filter(({kind: kind}) => kind !== "hint");
      const states = saying.filter(({kind: kind}) => kind !== "count");
      const stated = states.length > 0 ? states : saying;
      const top = stated.reduce((least, {depth: depth}) => Math.min(least, depth), Number.POSITIVE_INFINITY);
      const nearest = worstOf(stated.filter(({depth: depth}) => depth === top));
      if (nearest?.isRecovery) return worstOf(main.filter(isBadNow)) ?? nearest;
      const counted = worstOf(main.filter(signal => reaches(signal, top)));
      const error = worstOf(signals.filter(({kind: kind, depth: depth, isItem: isItem}) => kind === "error" && !isItem && depth <= top + 1));
      if (counted?.meaning === "good" && error) return error;
      const unread = signals.filter(({kind: kind}) => kind === "unread");
      if (counted !== undefined && !counted.isEnd) {
        return counted.meaning === "good" && unread.find(({field: field}) => isJudged(field.path)) || counted;
      }
      const others = worstOf(signals.filter(({meaning: meaning}) => badness(meaning) > badness("cancelled")));
      if (others !== undefined) return others;
      if (counted !== undefined) return unread.length === 0 ? counted : {
        ...counted,
        meaning: "open"
      };
      return unread.find(({state: state}) => !/^-?\d+$/.test(state.value)) ?? worstOf(signals.filter(({kind: kind}) => kind === "type"));
    }
    function withoutLevel(signals) {
      const others = signals.filter(({field: field}) => lastName(field.path) !== "alerttype");
      return others.some(({isRecovery: isRecovery}) => isRecovery) ? others : signals;
    }
    function isBadNow({field: field, meaning: meaning, isItem: isItem}) {
      return !isItem && badness(meaning) >= badness("warning") && currentNames.test(lastName(field.path));
    }
    function containerSignal(field) {
      const meaning = readState(field.value);
      return meaning === "bad" ? [ {
        ...signal(field, "condition", meaning),
        isItem: false
      } ] : [];
    }
    function findCriticalCount(own) {
      const counts = own.filter(({value: value}) => /^\d+$/.test(value));
      const rated = new Set(counts.filter(field => findingCounts.has(lastName(field.path))).map(placeOf));
      return counts.find(field => lastName(field.path) === "critical" && Number(field.value) > 0 && rated.has(placeOf(field)));
    }
    function isJudged(path) {
      return judges.test(nameOf(path).parent);
    }
    function reaches({depth: depth, kind: kind, meaning: meaning}, top) {
      if (kind === "hint" && meaning === "good") return false;
      if (kind === "result" || kind === "condition") return true;
      const isFailure = (kind === "state" || kind === "flag") && badness(meaning) >= badness("bad");
      return isFailure || depth <= top + 1;
    }
    function worstOf(signals) {
      const order = (a, b) => badness(b.meaning) - badness(a.meaning) || Number(a.isEnd) - Number(b.isEnd) || a.depth - b.depth || Number(isReady(b)) - Number(isReady(a));
      return signals.toSorted(order)[0];
    }
    function isReady({state: state}) {
      return /^(?:ready|available|healthy)=/i.test(state.value);
    }
    function nameOf(path) {
      const keys = keysOf(path).map(plainKey);
      return {
        key: keys.at(-1) ?? "",
        parent: keys.at(-2) ?? "",
        keys: keys
      };
    }
    function signalOf(field, isAlert) {
      const name = nameOf(field.path);
      const {key: key} = name;
      const flag = flagOf(key, field);
      if (flag) return flag;
      if (/^-?[1-9]\d*$/.test(field.value) && isCountOfBad(key, field)) return bad(field, "count");
      if (isErrorText(field)) return bad(field, "error");
      if (httpStatusNames.has(key) && /^[45]\d\d$/.test(field.value)) return signal(field, "hint", "bad");
      const kind = kindOf(name, isAlert);
      if (kind === undefined) return undefined;
      const state = numberedState(name, field);
      const meaning = kind === "type" ? typeMeaning(field.value) : readState(state.value, {
        isAlert: isAlert
      });
      if (meaning === undefined) return unread(field, name);
      if (eventNames.has(key) && kind === "hint") return badness(meaning) < badness("bad") ? undefined : {
        ...bad(field, kind),
        meaning: meaning
      };
      return {
        ...signal(field, kind, meaning),
        state: isAlert && meaning === "good" ? {
          path: field.path,
          value: "resolved"
        } : state,
        isEnd: saysEnd(state.value) && !isAlert,
        isRecovery: meaning === "good" && (isAlert || saysRecovery(state.value))
      };
    }
    function conditionSignal({status: status, said: said, meaning: meaning, place: place}) {
      return {
        ...signal(status, "condition", meaning),
        state: {
          path: [ ...place, "type" ],
          value: said
        },
        condition: place,
        depth: keysOf(place).length,
        isItem: place.slice(0, -2).some(isPosition)
      };
    }
    function typeMeaning(type) {
      if (plainKey(type) === "normal") return undefined;
      const words = readState(type.replaceAll(/[.:/]/g, " "));
      return stateSeverity(type) ?? (words === "bad" || words === "critical" ? words : undefined);
    }
    function numberedState({parent: parent, key: key}, field) {
      const name = `${parent}.${key}`;
      const word = Object.hasOwn(numberedStates, name) ? numberedStates[name]?.[Number(field.value)] : undefined;
      return word === undefined ? field : {
        path: field.path,
        value: word
      };
    }
    function unread(field, {parent: parent, key: key}) {
      const isResult = resultNames.has(key) || judges.test(parent) && stateNames.has(key);
      const isWord = /^[\p{L}\d][\p{L}\d _-]{0,30}$/u.test(field.value);
      const isNumber = hintNames.test(key) && /^-?\d{1,2}$/.test(field.value);
      return isResult && isWord || isNumber ? signal(field, "unread", "open") : undefined;
    }
    function kindOf({key: key, parent: parent, keys: keys}, isAlert) {
      const isNamed = [ 1, 2, 3 ].some(length => stateNames.has(keys.slice(-length).join(".")));
      if (key === "type") return /^conditions?$/.test(parent) ? undefined : "type";
      if (judges.test(key)) return "result";
      if (isNamed) return resultNames.has(key) || judges.test(parent) ? "result" : "state";
      if (isAlert && (key === "action" || key === "event" || key === "eventtype")) return "state";
      return eventNames.has(key) || hintNames.test(key) ? "hint" : undefined;
    }
    const flagValues = new Map([ ...[ "true", "yes", "1" ].map(word => [ word, true ]), ...[ "false", "no", "0" ].map(word => [ word, false ]) ]);
    function flagOf(key, field) {
      const said = flagValues.get(field.value.toLowerCase());
      const found = said === undefined ? undefined : findFlag(key, field);
      if (found === undefined || /\d/.test(field.value) && !numberedFlags.has(found.name)) return undefined;
      const word = flagWords[found.name]?.[said ? 0 : 1] ?? "";
      const meaning = readState(word);
      if (meaning === undefined) return undefined;
      const state = {
        path: field.path,
        value: word
      };
      return {
        ...signal(field, found.kind, meaning),
        state: state,
        isRecovery: saysRecovery(word)
      };
    }
    function findFlag(key, {path: path}) {
      const plain = key.replace(/^(?:is|has|was)/, "");
      const name = [ key, plain, plain.replace(/(?:detected|found)$/, "") ].find(known => Object.hasOwn(flagWords, known));
      if (name !== undefined) return {
        name: name,
        kind: "flag"
      };
      const end = wordsOfName(path.at(-1) ?? "").at(-1) ?? "";
      return flagEnds.has(end) ? {
        name: end,
        kind: "hint"
      } : undefined;
    }
    const countingWords = /^(?:num|number|total|totals|count|of|n|nb|sum)$/;
    function isCountOfBad(key, {path: path}) {
      if (countNames.has(key)) return true;
      const words = wordsOfName(path.at(-1) ?? "").filter(word => !countingWords.test(word));
      return words.length <= 2 && isCountWord(words);
    }
    function isCountWord(words) {
      if (words.some(word => /^(?:code|id|number|type|rate|ratio|percent|ms|seconds|at|level|threshold|limit|attempts?|retries|consecutive)$/.test(word))) return false;
      return words.some(word => countNames.has(word));
    }
    function isErrorText({path: path, value: value}) {
      const isError = name => errorNames.test(plainKey(name)) && wordsOfName(name).length > 0;
      if (!path.some(isError)) return false;
      return !/^(?:true|false|yes|null|none|no|nil|no errors?(?: .*)?|success|ok|无|没有.*|成功|正常|n\/a|\d+|0\b.*|-)$/i.test(value.trim());
    }
    function bad(field, kind) {
      const state = {
        path: field.path,
        value: "failed"
      };
      const isExact = kind === "count" && countNames.has(lastName(field.path));
      return {
        ...signal(isExact ? field : state, kind, "bad"),
        state: state
      };
    }
    function signal(field, kind, meaning) {
      const {path: path} = field;
      return {
        field: field,
        state: field,
        kind: kind,
        meaning: meaning,
        depth: keysOf(path).length,
        isItem: path.some(isPosition),
        isEnd: false,
        isRecovery: false
      };
    }
    function isOfOther(path) {
      return path.some((key, at) => {
        const plain = plainKey(key);
        return at < path.length - 1 && besides.has(plain) || /^(?:prev|previous|old|former|expected|desired)/.test(plain);
      });
    }
    function missedLimits(fields) {
      const byItem = Map.groupBy(fields, placeOf);
      return [ ...byItem.values() ].flatMap(item => {
        const named = new Map(item.map(field => [ lastKey(field.path), field ]));
        const [metric, value, status] = [ "metric", "value", "status" ].map(key => named.get(key));
        const limit = named.get("errorthreshold") ?? named.get("threshold");
        if (!metric || !value || !limit || !status || readState(status.value) !== "bad") return [];
        const sign = /less|lt/i.test(named.get("operator")?.value ?? "") ? "<" : ">";
        return [ {
          path: [ metric.value ],
          value: `${value.value} ${sign} ${limit.value}`
        } ];
      });
    }
    function severityOfMeaning(meaning) {
      return meaning === "open" ? undefined : meaning;
    }
    const maxSubjects = 3;
    const maxLinks = 3;
    const kindNames = new Set([ "detailtype", "methodname", "operationname", "eventname" ]);
    const sentenceName = /(?:message|msg|summary|description|text|title|reason|details?|comment|note|subject)$/;
    function sentenceIn(texts) {
      const sentences = texts.filter(field => isOfTheWhole(field) && field.items === undefined && field.value.length <= 600 && isSentence(field.value));
      return sentences.find(({path: path}) => sentenceName.test(lastName(path))) ?? sentences[0];
    }
    function isSentence(text) {
      const words = text.trim().split(/\s+/, 40);
      const isProse = words.filter(word => /^["'([]?\p{L}+\P{L}?$/u.test(word)).length;
      return words.length >= 3 && isProse >= words.length / 2 || /^[\p{Script=Han}][^\n]{7,}/u.test(text);
    }
    const comparison = /^(?:[^\p{L}]+|[gl]te?|eq|neq?|(?:not_?)?in|and|or|exists|(?:is_?)?(?:not_?)?(?:equals?|greater|less|above|below|between|contains)\w*)$/iu;
    const fits = {
      headline: field => field.value.length <= 160 && isOfTheWhole(field) && !isState(field),
      title: field => field.value.length <= 160 && isOfTheWhole(field),
      time: ({value: value}) => timeIn(value) !== undefined,
      action: ({value: value}) => value.length <= 40 && !/^[\d\s]*$/.test(value),
      detail: field => !isState(field) && !/^\d+$/.test(field.value) && !isBeside(field.path),
      subject: ({path: path, value: value}) => value.length <= 100 && /[a-z\u0080-\uffff]/i.test(value) && !/^(?:true|false|null)$/.test(value) && (lastName(path) !== "name" || !event_parts_isPerson(path)),
      severity: ({value: value}) => value.length <= 30,
      person: ({path: path, value: value}) => value.length <= 60 && !/^(?:true|false)$/.test(value) && !comparison.test(value) && !path.some(key => /^conditions?$/i.test(key)),
      version: ({path: path, value: value}) => !isBeside(path) && value.length <= 80 && !/^(?:\d{1,2}|true|false)$/.test(value),
      since: ({value: value}) => timeIn(value) !== undefined,
      made: ({value: value}) => timeIn(value) !== undefined
    };
    function eventParts(data, extensions = {}, type = "") {
      const fields = fieldsOf(data, key => leftOutKeys.has(plainKey(key)));
      const texts = fields.filter(({value: value}) => !/^https?:\/\/\S+$/i.test(value));
      const byName = indexOf(texts);
      const added = fieldsOf(extensions, () => false);
      const outside = indexOf(added);
      const used = new Set;
      const isAlert = isAlertType(type) || texts.some(({path: path}) => path.some(key => alertKeys.has(plainKey(key))));
      const plain = plainState(byName);
      const result = findResult(texts, isAlert) ?? (plain ? undefined : findResult(added, isAlert));
      const isOtherCondition = ({path: path}) => result?.condition !== undefined && path.some(key => /^conditions?$/i.test(key));
      const find = (part, isNew = () => true) => {
        for (const index of [ byName, outside ]) {
          for (const name of names[part]) {
            const isFit = field => !used.has(field) && !isOtherCondition(field) && fits[part](field) && isNew(field) && (name !== "name" || !isItem(field));
            const found = (index === outside && byName.has(name) ? [] : index.get(name))?.find(isFit);
            if (found) return found;
          }
        }
        return undefined;
      };
      const take = (part, isNew) => {
        const found = find(part, isNew);
        if (found) used.add(found);
        return found;
      };
      const own = result?.condition && conditionParts(texts, result.meaning, result.condition);
      const kind = own?.reason ?? find("headline");
      const sentence = kind && kindNames.has(lastName(kind.path)) ? find("title") : undefined;
      const headline = sentence && isSentence(sentence.value) ? sentence : kind;
      if (headline) used.add(headline);
      const title = headline ? undefined : take("title");
      const isUnsaid = ({value: value}) => ![ ...used ].some(field => field.value === value || field.value.split("/").includes(value));
      const outcome = result?.state ?? plain ?? plainState(outside);
      for (const field of [ result?.field, outcome ]) if (field) used.add(field);
      const inData = findLevel(byName, texts, type);
      const stated = inData?.field ?? find("severity");
      const known = stated && added.includes(stated) ? findLevel(outside, added, type) : inData;
      if (stated) used.add(stated);
      const action = take("action", isUnsaid);
      const subjects = [];
      while (subjects.length < maxSubjects) {
        const next = take("subject", isUnsaid);
        if (next === undefined) break;
        subjects.push(next);
      }
      const named = own?.message ?? take("detail", isUnsaid);
      const detail = named ?? (headline || title ? undefined : sentenceIn(texts.filter(isUnsaid)));
      if (detail) used.add(detail);
      const person = take("person", isUnsaid);
      for (const field of texts) if (isAlert && isFormatVersion(field)) used.add(field);
      const version = take("version", isUnsaid);
      const since = take("since");
      const span = spanIn(texts, timeIn);
      const time = take("time");
      const made = take("made");
      for (const field of span?.fields ?? []) used.add(field);
      const shown = known?.shown ?? stated;
      const level = shown && quietLevels.has(plainKey(shown.value)) ? undefined : shown;
      const ask = askOf(outcome?.value);
      const severity = severityFrom(result, outcome, level && known?.severity);
      const isRule = headline !== undefined && ruleNames.has(lastName(headline.path));
      const commit = commitIn(texts);
      const sha = shaIn(texts);
      const isRepeated = isAlert && detail !== undefined;
      const failed = severityOfMeaning(result?.meaning) === "bad" ? failedItems(texts) : [];
      const isShown = ({path: path}) => commit !== undefined && isCommit(path) || path === sha?.path || isRepeated && path.length === 1 && lastName(path) === "message" || failed.length > 0 && path.slice(-2, -1).some(isPosition) || level !== undefined && names.severity.includes(lastName(path));
      return {
        headline: headline,
        title: title,
        action: action,
        detail: detail,
        subjects: subjects,
        outcome: outcome,
        level: level,
        severity: isRule && severity === "bad" && isMild(level) ? "warning" : severity ?? (ask && "warning"),
        meaning: result?.meaning,
        isSure: result !== undefined && !result.isEnd,
        isRecovery: result?.isRecovery ?? false,
        person: person && isNobody(person.value) ? undefined : person,
        isActor: person !== undefined && isActorName(person.path),
        version: version,
        since: since,
        time: time,
        made: made,
        span: span,
        commit: commit,
        sha: sha,
        ask: ask,
        isFinding: isFinding(texts, type),
        links: linksIn(fields),
        rest: [ ...failed, ...missedLimits(texts), ...restOf(texts, used, severityOfMeaning(result?.meaning)).filter(field => !isShown(field)) ]
      };
    }
    const ruleNames = new Set([ "policy", "policyname", "rule", "rulename" ]);
    function isMild(level) {
      return /^(?:medium|moderate|low|minor)$/i.test(level?.value ?? "");
    }
    function isNobody(person) {
      return /^(?:auto|automatic|system|scheduler|schedule|cron|none|anonymous|unknown)$/i.test(person);
    }
    function isActorName(path) {
      return !plainUsers.has(lastKey(path)) || lastKey(path.slice(0, -1)) === "user";
    }
    const plainUsers = new Set([ "user", "username", "user.name" ]);
    function timeIn(value) {
      return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) && !value.startsWith("0001") ? value : undefined;
    }
    function indexOf(fields) {
      const index = new Map;
      for (const field of fields) {
        const keys = keysOf(field.path).map(plainKey);
        for (const name of new Set([ 1, 2, 3 ].map(length => keys.slice(-length).join(".")))) {
          const found = index.get(name);
          if (found) found.push(field); else index.set(name, [ field ]);
        }
      }
      return index;
    }
    function plainState(byName) {
      const plain = plainStates.flatMap(name => byName.get(name) ?? []);
      return plain.find(({path: path, value: value}) => /^\p{L}[\p{L}\w -]{1,30}$/iu.test(value) && !isBeside(path));
    }
    function conditionParts(texts, meaning, condition) {
      const place = condition.join("/");
      const fieldNamed = name => texts.find(field => lastKey(field.path) === name && placeOf(field) === place);
      const stated = meaning === "good" || meaning === "open" ? undefined : fieldNamed("reason");
      const inner = /^Containers?Not/.test(stated?.value ?? "") ? containerReasons(texts)[0] : undefined;
      const reason = inner ?? stated;
      return {
        reason: reason && !isState(reason) ? reason : undefined,
        message: fieldNamed("message") ?? (stated && messageOf(stated, texts))
      };
    }
    function messageOf({value: value}, texts) {
      const places = texts.filter(({path: path, value: reason}) => path.at(-1) === "reason" && reason === value).map(placeOf);
      return texts.find(field => field.path.at(-1) === "message" && places.includes(placeOf(field)));
    }
    function isAlertType(type) {
      return /(?:^|[^a-z])(?:alert|alarm|incident|monitor)s?(?:[^a-z]|$)/i.test(type.slice(0, 300));
    }
    const plainStates = [ "status", "state", "phase", "eventstatus" ];
    function isState({value: value}) {
      return stateSeverity(value) !== undefined;
    }
    function isOfTheWhole({path: path}) {
      return path.filter(isPosition).every(index => index === "0") && !isBeside(path);
    }
    function isFormatVersion({path: path, value: value}) {
      return path.length <= 2 && lastName(path) === "version" && /^\d{1,2}\.\d{1,2}$/.test(value);
    }
    function isItem({path: path}) {
      return path.some(isPosition);
    }
    function isBeside(path) {
      return path.slice(0, -1).some(key => nameless.has(plainKey(key)));
    }
    function event_parts_isPerson(path) {
      const parent = lastKey(keysOf(path).slice(0, -1));
      return nameless.has(parent) && parent !== "repository" && parent !== "project";
    }
    function severityFrom(result, outcome, level) {
      if (result === undefined) {
        const isClosed = outcome !== undefined && closedWords.has(plainKey(outcome.value));
        return isClosed ? undefined : level;
      }
      const state = severityOfMeaning(result.meaning);
      const isFinal = state === "cancelled" || state === "good" && !result.isEnd;
      return isFinal ? state : (0, message.QZ)(state, level);
    }
    function linksIn(fields) {
      const addresses = fields.filter(({path: path, value: value}) => /^https:\/\/\S+$/i.test(value) && (0, 
      dingtalk_link._0)(value) && !noLinks.has(lastName(path)) && !isApi(value));
      const order = field => Number(!isOfTheWhole(field)) + 2 * Number(isHome(field.value));
      const all = addresses.toSorted((a, b) => order(a) - order(b) || linkRank(a) - linkRank(b));
      const seen = new Set;
      return all.filter(({value: value}) => !seen.has(value) && seen.add(value)).slice(0, maxLinks);
    }
    function linkRank({path: path}) {
      const rank = linkNames.indexOf(lastName(path));
      return rank < 0 ? linkNames.length : rank;
    }
    function isHome(address) {
      return /^https:\/\/[^/?#]+\/?$/i.test(address);
    }
    const apiHosts = /^(?:[\w-]+-)?(?:api|graph|management)\.|\.api\.|(?:^|\.)googleapis\.com$/;
    function isApi(address) {
      const {hostname: hostname, pathname: pathname} = new URL(address);
      return apiHosts.test(hostname) || /\/_?(?:apis?|rest|graphql)(?:\/|$)/i.test(pathname) || /\.git$/.test(pathname);
    }
    function restOf(texts, used, severity) {
      const said = new Set([ ...used ].flatMap(({value: value}) => [ value, ...value.split("/") ]));
      const seen = new Set;
      const isNew = field => {
        const key = lastName(field.path);
        const state = names.outcome.includes(key) ? stateSeverity(field.value) : undefined;
        const saysState = state === severity || state === "good";
        if (said.has(field.value) || severity !== undefined && saysState || names.since.includes(key)) return false;
        const name = `${key} ${field.value.slice(0, 200)}`;
        if (seen.has(name) || isOnlyPart(field.path) || isId(field)) return false;
        seen.add(name);
        return true;
      };
      const rest = texts.filter(isNew);
      const order = ({path: path, value: value}) => path.some(key => /^[1-9]\d*$/.test(key)) ? 2 : timeIn(value) === undefined ? 0 : 1;
      return rest.toSorted((a, b) => order(a) - order(b));
    }
    function isOnlyPart(path) {
      return path.slice(0, -1).some(key => onlyParts.has(plainKey(key)));
    }
    function isId({path: path, value: value}) {
      const key = path.at(-1) ?? "";
      return /^(?:[a-z\d]+:)?[\da-f]{16,}$/i.test(value) || /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22,27}$/i.test(value) || /^(?:0001-01-01T|arn:)/.test(value) || /^\d{1,2}$/.test(value) && plainKey(key) === "version" || /^(?:\d{12}|\d{14,})$/.test(value) && !isSizeName(key) || idKeys.has(plainKey(key)) || idEnds.test(key.slice(-60)) && !/^cve/i.test(key);
    }
    var credentials = __webpack_require__(8869);
    var dingtalk_escape = __webpack_require__(8588);
    var pages_commit = __webpack_require__(9390);
    const en = {
      states: {
        error: "failed",
        errored: "failed",
        executing: "in progress",
        fail: "failed",
        failure: "failed",
        success: "succeeded",
        successful: "succeeded"
      },
      labels: {
        affectedrange: "Affected",
        approver: "Approver",
        comment: "Comment",
        reviewers: "Reviewers",
        workflow: "Workflow",
        cveid: "CVE",
        dismissedcomment: "Comment",
        dismissedreason: "Reason",
        externalidentifier: "Advisory",
        fixedin: "Fixed in",
        identifier: "Fixed in",
        manifestpath: "Manifest",
        path: "Path",
        failed: "Failed",
        newcoverage: "Coverage on new code",
        contentlength: "Size",
        size: "Size",
        permission: "Permission",
        role: "Role",
        vulnerableversionrange: "Affected"
      },
      links: {
        argocd: "Argo CD",
        repo: "Repository",
        approvaldetails: "Approval",
        dashboard: "Dashboard",
        generator: "Graph",
        log: "Log",
        panel: "Panel",
        resourcetarget: "Target",
        runbook: "Runbook",
        run: "Run",
        sbom: "SBOM",
        silence: "Silence",
        ticket: "Ticket",
        externalreference: "Reference"
      },
      linkTo: (label, host) => `${label} (${host})`,
      score: score => `severity ${score}`,
      condition: (type, status) => {
        const words = type.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
        return status === "true" ? words : status === "false" ? `not ${words}` : `${words} unknown`;
      },
      by: who => `by ${who}`,
      user: who => `user ${who}`,
      since: time => `since ${time}`,
      resolved: headline => `Resolved: ${headline}`,
      asks: {
        approval: headline => `Approval needed: ${headline}`,
        answer: headline => `Response needed: ${headline}`
      },
      lasted: duration => `lasted ${duration}`,
      took: duration => duration,
      times: count => `${count.toLocaleString("en")} times`,
      level: plainLevel,
      findingLevel: plainLevel,
      moreFields: count => `and ${count} more ${count === 1 ? "field" : "fields"}`
    };
    function plainLevel(level) {
      if (!/^[A-Za-z]+$/.test(level)) return level;
      return /^warn$/i.test(level) ? "warning" : level.toLowerCase();
    }
    const conditions = new Map([ [ "ready", [ "已就绪", "未就绪" ] ], [ "synced", [ "已同步", "未同步" ] ], [ "available", [ "可用", "不可用" ] ], [ "healthy", [ "健康", "不健康" ] ] ]);
    const levels = new Map(Object.entries({
      critical: "严重",
      high: "高级别",
      medium: "中级别",
      moderate: "中级别",
      low: "低级别",
      warning: "警告",
      warn: "警告",
      error: "错误",
      fatal: "致命",
      major: "重大",
      minor: "轻微",
      disaster: "灾难",
      alert: "警报",
      emergency: "紧急"
    }));
    const findingLevels = new Map(Object.entries({
      high: "高危",
      medium: "中危",
      moderate: "中危",
      low: "低危"
    }));
    const zhCN = {
      states: {
        success: "成功",
        succeeded: "成功",
        successful: "成功",
        passed: "通过",
        pass: "通过",
        approved: "已批准",
        resolved: "已恢复",
        recovered: "已恢复",
        fixed: "已修复",
        healthy: "健康",
        completed: "已完成",
        finished: "已结束",
        cancelled: "已取消",
        canceled: "已取消",
        cancel: "已取消",
        aborted: "已中止",
        warning: "警告",
        firing: "告警中",
        alerting: "告警中",
        alarm: "告警中",
        fired: "告警中",
        triggered: "已触发",
        outofsync: "未同步",
        synced: "已同步",
        failure: "失败",
        failed: "失败",
        fail: "未通过",
        error: "出错",
        errored: "出错",
        degraded: "降级",
        unhealthy: "不健康",
        timeout: "超时",
        timedout: "超时",
        rejected: "被拒绝",
        unknown: "未知",
        unavailable: "不可用",
        notready: "未就绪",
        partiallyfailed: "部分失败",
        invalid: "无效",
        ready: "已就绪",
        available: "可用",
        up: "正常",
        ok: "正常",
        normal: "正常",
        down: "中断",
        online: "在线",
        offline: "离线",
        unreachable: "无法访问",
        crashed: "已崩溃",
        unresolved: "未解决",
        open: "未关闭",
        opened: "已打开",
        closed: "已关闭",
        pending: "等待中",
        running: "运行中",
        executing: "执行中",
        stopped: "已停止",
        terminated: "已终止",
        acknowledged: "已确认",
        active: "未关闭",
        investigating: "调查中",
        identified: "已定位",
        monitoring: "观察中",
        maintenance: "维护中",
        waiting: "等待中",
        queued: "排队中",
        progressing: "进行中",
        inprogress: "进行中",
        skipped: "已跳过",
        applied: "已应用",
        critical: "严重",
        fatal: "致命",
        passing: "通过",
        operational: "正常",
        drifted: "配置漂移",
        blocked: "被阻塞",
        disconnected: "已断开",
        compromised: "已失陷",
        broken: "已损坏",
        corrupted: "已损坏",
        interrupted: "中断",
        killed: "被终止",
        withcriticalfindings: "发现严重问题",
        oomkilled: "内存不足被终止",
        denied: "被拒绝",
        notsynced: "未同步",
        notdelivered: "未送达",
        notoperational: "不可用",
        deploying: "部署中",
        provisioning: "创建中",
        recovery: "已恢复",
        expired: "已过期",
        missing: "缺失",
        nodata: "无数据",
        insufficientdata: "数据不足",
        retriggered: "再次告警",
        rolledback: "已回滚",
        stale: "已过时",
        stalled: "停滞",
        exceeded: "超出限制",
        breached: "超出限制",
        violated: "违反规则",
        problem: "异常",
        exception: "异常",
        dead: "无响应",
        lost: "丢失",
        outage: "中断",
        majoroutage: "严重中断",
        partialoutage: "部分中断",
        degradedperformance: "性能下降",
        compliant: "合规",
        noncompliant: "不合规",
        infected: "已感染",
        malicious: "恶意",
        vulnerable: "存在漏洞",
        red: "红色",
        yellow: "黄色",
        green: "绿色"
      },
      labels: {
        affectedrange: "受影响版本",
        approver: "审批人",
        comment: "备注",
        reviewers: "审批人",
        workflow: "工作流",
        cveid: "CVE",
        dismissedcomment: "备注",
        dismissedreason: "忽略原因",
        externalidentifier: "安全公告",
        fixedin: "修复版本",
        identifier: "修复版本",
        manifestpath: "依赖清单",
        path: "路径",
        failed: "失败项",
        contentlength: "大小",
        amount: "金额",
        article: "商品",
        articles: "商品",
        author: "作者",
        critical: "严重",
        currency: "币种",
        customer: "客户",
        destination: "目标",
        email: "邮箱",
        fixable: "可修复",
        gift: "礼品",
        high: "高危",
        host: "主机",
        issue: "问题",
        job: "任务",
        left: "剩余",
        level: "级别",
        low: "低危",
        medium: "中危",
        message: "消息",
        name: "名称",
        newcoverage: "新代码覆盖率",
        order: "订单",
        platform: "平台",
        previousstate: "此前状态",
        price: "价格",
        privacy: "可见性",
        product: "产品",
        quantity: "数量",
        resource: "资源",
        rule: "规则",
        source: "来源",
        sourcebranch: "源分支",
        stages: "阶段",
        state: "状态",
        status: "状态",
        syncstatus: "同步状态",
        targetbranch: "目标分支",
        targetrevision: "目标版本",
        text: "内容",
        title: "标题",
        total: "合计",
        type: "类型",
        user: "用户",
        version: "版本",
        visibility: "可见性",
        permission: "权限",
        role: "角色",
        vulnerableversionrange: "受影响版本",
        after: "变更后",
        artifactid: "制品",
        assignees: "处理人",
        before: "变更前",
        category: "类别",
        change: "变更",
        cluster: "集群",
        count: "次数",
        duration: "耗时",
        environment: "环境",
        format: "格式",
        group: "分组",
        labels: "标签",
        location: "位置",
        metric: "指标",
        milestone: "里程碑",
        namespace: "命名空间",
        outputtype: "类型",
        owner: "所有者",
        pipelinerun: "流水线运行",
        priority: "优先级",
        reason: "原因",
        region: "地域",
        repository: "仓库",
        resolution: "处理结果",
        service: "服务",
        size: "大小",
        tags: "标签",
        testcaserun: "测试用例运行",
        testsuiterun: "测试套件运行",
        threshold: "阈值",
        tickettype: "类型",
        trigger: "触发方式",
        value: "当前值"
      },
      links: {
        argocd: "Argo CD",
        repo: "仓库",
        approvaldetails: "审批",
        dashboard: "仪表盘",
        generator: "图表",
        log: "日志",
        panel: "面板",
        resourcetarget: "目标",
        runbook: "处理手册",
        run: "运行详情",
        sbom: "SBOM",
        silence: "静默",
        ticket: "工单",
        externalreference: "参考资料"
      },
      linkTo: (label, host) => `${label}（${host}）`,
      score: score => `严重度 ${score}`,
      condition: (type, status) => {
        if (status === "unknown") return `${type} 状态未知`;
        const [met, unmet] = conditions.get(type.toLowerCase()) ?? [ type, `未满足 ${type}` ];
        return status === "true" ? met : unmet;
      },
      by: who => `操作人 ${who}`,
      user: who => `用户 ${who}`,
      since: time => `始于 ${time}`,
      resolved: headline => `已恢复：${headline}`,
      asks: {
        approval: headline => `待审批：${headline}`,
        answer: headline => `待响应：${headline}`
      },
      lasted: duration => `持续 ${duration}`,
      took: duration => `用时 ${duration}`,
      times: count => `${count.toLocaleString("en")} 次`,
      level: level => levels.get(level.toLowerCase()) ?? level,
      findingLevel: level => findingLevels.get(level.toLowerCase()) ?? levels.get(level.toLowerCase()) ?? level,
      moreFields: count => `另有 ${count} 个字段`
    };
    const partsPageWords = {
      en: en,
      "zh-CN": zhCN
    };
    const maxLines = 30;
    const data_list_maxDepth = 4;
    const maxValueChars = 200;
    const maxListed = 10;
    const maxLabelChars = 1e3;
    function dataList(data, words, wordFor = key => key) {
      const entries = [];
      const left = collect(data, [], entries, words);
      if (entries.length === 0) return undefined;
      const items = entries.map(({path: path, value: value}) => {
        const label = (0, credentials.Rh)(labelled(path.map(wordFor)), maxLabelChars);
        return label === "" ? (0, markdown.md)`${value}` : (0, markdown.md)`${(0, markdown.Cr)((0, 
        size.vI)(label, 80))}${markdown.oz.trusted(words.colon)}${value}`;
      });
      return (0, markdown.fj)("\n", (0, markdown.p_)(...items), left > 0 ? (0, markdown.p_)(words.more(left)) : undefined);
    }
    function labelled([first = "", ...others]) {
      return [ capitalized(first), ...others ].join(" › ");
    }
    function capitalized(label) {
      return /^[a-z][a-z \d]*$/.test(label) ? label.slice(0, 1).toUpperCase() + label.slice(1) : label;
    }
    function collect(data, path, entries, words) {
      const value = shownValue(data, words);
      if (value !== undefined) {
        if (value !== "") entries.push({
          path: path,
          value: (0, size.vI)(value, maxValueChars)
        });
        return 0;
      }
      const parent = data;
      const keys = Object.keys(parent);
      if (path.length === data_list_maxDepth) {
        entries.push({
          path: path,
          value: words.fields(keys.length)
        });
        return 0;
      }
      let left = 0;
      for (const [index, key] of keys.entries()) {
        if (entries.length >= maxLines) return left + keys.length - index;
        left += collect(parent[key], [ ...path, labelOf(parent, key) ], entries, words);
      }
      return left;
    }
    function labelOf(parent, key) {
      return Array.isArray(parent) ? String(Number(key) + 1) : key;
    }
    function shownValue(data, words) {
      if (data === undefined || data === null || Number.isNaN(data)) return "";
      if (typeof data === "boolean") return data ? words.yes : words.no;
      if (data instanceof Uint8Array) return words.bytes(data.length);
      if (typeof data !== "object") return String(data);
      const amount = amountOf(data);
      if (amount !== undefined) return amount;
      const isSimple = Array.isArray(data) && data.length <= maxListed && data.every(isLeaf);
      return isSimple ? data.map(item => shownValue(item, words)).join(words.listSeparator) : undefined;
    }
    function amountOf(data) {
      const entries = [];
      for (const key in data) {
        if (entries.length === 2) return undefined;
        entries.push([ key, data[key] ]);
      }
      const at = names => entries.find(([key]) => names.test(key))?.[1];
      const [amount, currency] = [ at(/^(?:amount|value|total)$/i), at(/^currency(?:_?code)?$/i) ];
      const isAmount = typeof amount === "number" || typeof amount === "string";
      return isAmount && typeof currency === "string" ? `${amount} ${currency}` : undefined;
    }
    function isLeaf(value) {
      return value === null || typeof value !== "object";
    }
    const rest_maxLabelChars = 1e3;
    const technical = new Set([ ...[ "contenttype", "blobtype", "api", "signaltype", "monitoringservice", "eventsource", "resourceurl" ], ...[ "scanstatus", "grafanafolder", "component", "args", "entrypoint", "tagpush", "userbuildstep", "policyid", "detailtype", "ismain" ] ]);
    const currencies = new Set([ "currency", "currencycode" ]);
    const amounts = /^(?:amount|total|price|sum|value|cost)$/;
    function readableRest(fields) {
      const plain = fields.filter(field => !isNoise(field));
      return withAmounts(withChanges(plain));
    }
    function isNoise({path: path, value: value}) {
      const keys = keysOf(path);
      const [key, parent] = [ lastKey(keys), lastKey(keys.slice(0, -1)) ];
      if (key === "type" && /^[A-Z]{1,30}(?:_[A-Z]{1,30}){1,5}$/.test(value)) return true;
      if (key === "type" && parent === "branch") return true;
      if (value === "false" || technical.has(key) || key.length === 1 && parent === "values") return true;
      if (key === "duration" && /^\d+(?:\.\d+)?$/.test(value)) return true;
      return key === "description" && (parent === "project" || parent === "repository");
    }
    function withAmounts(fields) {
      const lastOf = ({path: path}) => lastKey(path);
      const currencyOf = field => amounts.test(lastOf(field)) ? fields.find(other => currencies.has(lastOf(other)) && placeOf(other) === placeOf(field)) : undefined;
      const currencyFields = new Set(fields.map(currencyOf));
      return fields.filter(field => !currencyFields.has(field)).map(field => {
        const currency = currencyOf(field);
        if (currency === undefined) return field;
        const isAll = fields.filter(other => placeOf(other) === placeOf(field)).length === 2;
        const path = isAll && field.path.length > 1 ? field.path.slice(0, -1) : field.path;
        return {
          path: path,
          value: `${field.value} ${currency.value}`
        };
      });
    }
    function withChanges(fields) {
      const side = ({path: path}) => lastKey(path.slice(0, -1));
      const after = new Map(fields.filter(field => side(field) === "after").map(field => [ field.path.at(-1), field ]));
      if (after.size === 0) return [ ...fields ];
      return fields.flatMap(field => {
        const name = field.path.at(-1) ?? "";
        if (side(field) === "before") {
          const now = after.get(name);
          return now === undefined ? [] : [ {
            path: [ name ],
            value: `${field.value} → ${now.value}`
          } ];
        }
        const isBesideBefore = fields.some(other => side(other) === "before" && other.path.at(-1) === name);
        return side(field) === "after" && isBesideBefore ? [] : [ field ];
      });
    }
    function restLine({words: words, locale: locale, moment: moment}, {path: path, value: value, items: items}) {
      const keys = keysOf(path);
      const key = keys.at(-1) ?? "";
      const label = capitalized(rest_labelOf(keys, partsPageWords[locale].labels));
      const flag = value === "true" ? words.yes : undefined;
      const time = moment(timeIn(value) ?? secondsIn(key, value));
      const shown = time ?? flag ?? sizeIn(key, value) ?? (items ? items.join(words.listSeparator) : value);
      const said = (0, size.vI)((0, dingtalk_escape.TN)(shown), 200);
      return label === "" ? (0, markdown.md)`${said}` : (0, markdown.md)`${(0, markdown.Cr)((0, 
      size.vI)((0, credentials.Rh)(label, rest_maxLabelChars), 60))}${markdown.oz.trusted(words.colon)}${said}`;
    }
    const vague = new Set([ ...[ "name", "type", "value", "status", "state", "namespace", "total", "kind", "code", "mode" ], ...[ "text", "title", "level", "email", "login", "url", "number", "message", "description" ] ]);
    const plainParents = new Set([ ...[ "customdata", "data", "payload", "body", "labels", "commonlabels", "grouplabels", "params", "alert" ], ...[ "dependency", "location", "securityvulnerability", "securityadvisory", "firstpatchedversion" ], ...[ "vulnerabilities", "team", "membership", "detail", "details", "attributes", "objectattributes", "essentials" ], ...[ "notification", "event", "status", "spec", "summary", "object", "resources", "outputfields", "metadata" ] ]);
    function rest_labelOf(keys, labels) {
      const [key = "", parent = ""] = keys.toReversed();
      const word = labelWord(key, labels);
      const plain = plainKey(key);
      if (parent === "" || parent.length > 40 || plainParents.has(plainKey(parent)) || !vague.has(plain)) return word;
      const before = labelWord(parent, labels);
      if (plain === "value" || plain === "name") return before;
      return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(word) ? `${before}${word}` : `${before} ${word}`;
    }
    function keyWord(locale) {
      const {labels: labels} = partsPageWords[locale];
      return key => Object.hasOwn(labels, plainKey(key)) ? labels[plainKey(key)] ?? key : key;
    }
    function labelWord(key, labels) {
      const plain = plainKey(key);
      if (Object.hasOwn(labels, plain)) return labels[plain] ?? key;
      return /^[\w -]{1,60}$/.test(key) && !/^[A-Z\d_]+$/.test(key) ? spacedName(key) : key;
    }
    function spacedName(key) {
      return key.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/[-_]+/g, " ").toLowerCase().trim();
    }
    function secondsIn(key, value) {
      if (!/(?:time|date|created|updated|at|ts|ms|timestamp)$/i.test(key)) return undefined;
      const ms = /^\d{10}$/.test(value) ? Number(value) * 1e3 : /^\d{13}$/.test(value) ? Number(value) : undefined;
      return ms === undefined || ms < 1e12 ? undefined : new Date(ms).toISOString();
    }
    const sizeUnits = [ "bytes", "kB", "MB", "GB", "TB" ];
    function sizeIn(key, value) {
      if (!isSizeName(key) || !/^\d{4,15}$/.test(value)) return undefined;
      const power = Math.floor(Math.log2(Number(value)) / 10);
      const size = Number(value) / 1024 ** power;
      return `${size >= 10 || Number.isInteger(size) ? Math.round(size) : size.toFixed(1)} ${sizeUnits[power]}`;
    }
    const maxRest = 5;
    const parts_page_maxLabelChars = 1e3;
    function partsPage(renderContext, parts, frame) {
      const {event: event, locale: locale} = renderContext;
      const own = partsPageWords[locale];
      const {severity: severity, level: ownLevel, version: version, detail: detail, links: links} = parts;
      const isOver = severity === "good" && parts.isRecovery;
      const happened = (0, size.vI)((0, dingtalk_escape.TN)(frame.headline), 140);
      const asks = parts.ask !== undefined && (severity === undefined || severity === "warning");
      const said = isOver ? saysOver.test(happened) ? happened : own.resolved(happened) : asks ? own.asks[parts.ask](happened) : happened;
      const isSaid = text => said.toLowerCase().includes(text.toLowerCase());
      const isKnown = value => [ event.source, event.subject ].includes(value) || value.length > 3 && (isSaid(value) || plainKey(event.type).includes(plainKey(value))) || said.length > 5 && value.includes(said);
      const level = isOver || ownLevel === undefined ? undefined : levelWord(ownLevel.value, parts, locale, isSaid);
      const state = isOver || asks ? undefined : unsaidState(parts, said, isSaid, locale);
      const unsaid = parts.subjects.filter(({value: value}) => !isSaid(value) && !isSaid(nameAtEnd(value)));
      const subject = parts.subjects.length === 0 ? subjectOf(frame.subject ?? event.subject ?? "") : "";
      const what = unsaid.map(({value: value}) => (0, size.vI)(value, 80)).join(" / ") || (isSaid(subject) ? "" : subject);
      const often = parts.since && countIn(parts.rest);
      const shown = readableRest(parts.rest).filter(field => field !== often && !isKnown(field.value));
      const room = shown.length > maxRest ? maxRest - 1 : maxRest;
      const left = shown.length - room;
      const shownDetail = detail && withoutRepeats(detail.value, ownLevel?.value);
      return {
        kind: "news",
        severity: severity,
        sign: asks ? "✋" : (0, message.pt)(severity),
        headline: said,
        titleFacts: [ titleState(parts, said, state) ?? level, endOfPath(what) || frame.place ],
        place: frame.place,
        facts: [ level, state, what && (0, size.vI)(what, 200), whoOf(parts, isSaid, locale), version && !isSaid(version.value) ? (0, 
        size.vI)(shortVersion(version.value), 60) : undefined, shaOf(parts, version?.value), ...frame.hasTime === false ? [] : timesOf(renderContext, parts, isOver), often && own.times(Number(often.value)) ],
        detail: shownDetail && !isSaid(shownDetail) ? (0, size.vI)((0, dingtalk_escape.TN)(shownDetail), 300) : undefined,
        body: [ (0, pages_commit.SY)(parts.commit ?? {}, locale), (0, markdown.p_)(...shown.slice(0, room).map(field => restLine(renderContext, field)), left > 0 ? own.moreFields(left) : undefined) ].filter(part => part !== undefined),
        origin: frame.origin,
        links: [ ...linksOf(renderContext, links), ...frame.links ?? [] ],
        url: links[0]?.value
      };
    }
    function countIn(rest) {
      return rest.find(({path: path, value: value}) => lastKey(path) === "count" && /^[1-9]\d{0,8}$/.test(value) && value !== "1");
    }
    function nameAtEnd(subject) {
      const names = subject.split("/");
      return names.length > 3 && names.at(-1) || subject;
    }
    function unsaidState({outcome: outcome, action: action, level: level}, said, isSaid, locale) {
      if (outcome === undefined) return undefined;
      const state = stateWord(outcome.value, locale);
      const isKnown = isSaid(outcome.value) || isSaid(state) || failedWords.test(state) && saysFailed.test(said) || action !== undefined && isDone(action.value, outcome.value) || level !== undefined && plainKey(level.value) === plainKey(outcome.value);
      return isKnown ? undefined : (0, size.vI)(state, 40);
    }
    function titleState({outcome: outcome, level: level, meaning: meaning}, said, state) {
      if (outcome === undefined || level !== undefined && meaning !== "bad") return undefined;
      const isSentence = said.split(" ", 4).length > 3 || /\p{Script=Han}{6}/u.test(said);
      return isSentence || /^(?:warning|warn)$/i.test(outcome.value) ? undefined : state;
    }
    function isDone(action, state) {
      return action.length > 3 && plainKey(state).startsWith(plainKey(action));
    }
    function shaOf({sha: sha, commit: commit}, version) {
      const short = (0, pages_commit.Fu)(sha?.value);
      const isShown = short === undefined || commit?.sha !== undefined || version?.startsWith(short);
      return isShown ? undefined : (0, markdown.aY)(short);
    }
    function whoOf({person: person, isActor: isActor}, isSaid, locale) {
      if (person === undefined || isSaid(person.value)) return undefined;
      const {by: by, user: user} = partsPageWords[locale];
      return (isActor ? by : user)((0, size.vI)(parts_page_nameOf(person.value), 60));
    }
    function timesOf({event: event, moment: moment, duration: duration, locale: locale}, parts, isOver) {
      const {severity: severity, since: since, span: span} = parts;
      const own = partsPageWords[locale];
      const start = since?.value ?? span?.start;
      const end = isOver || since === undefined ? span?.end : undefined;
      const ms = msOf(end) - msOf(start);
      const length = ms >= 1e3 ? duration(ms) : undefined;
      const began = severity === "good" ? undefined : moment(since?.value);
      const stated = parts.time?.value;
      const isPast = !(msOf(stated) > msOf(event.time) + 6e4);
      const time = end ?? (isPast ? stated : undefined) ?? event.time ?? parts.made?.value;
      return [ length && (isOver ? own.lasted(length) : own.took(length)), began === undefined ? moment(time) : own.since(began) ];
    }
    function msOf(time = "") {
      return Date.parse(time);
    }
    function withoutRepeats(detail, level) {
      const plain = detail.replaceAll("**", "").replace(/^\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?:? /, "");
      const isRepeated = level !== undefined && plain.toLowerCase().startsWith(`${level.toLowerCase()} `);
      return isRepeated ? plain.slice(level.length + 1) : plain;
    }
    const failedWords = /^(?:失败|出错|未通过)$/;
    const saysFailed = /\bfailed\b|失败|未通过/;
    const saysOver = /\b(?:resolved|recovered|recovery|ok|okay|fixed|cleared|closed|up|normal|healthy)\b|恢复|解决|关闭|正常/i;
    function originOf({event: event}) {
      const source = event.source.replace(/^(?:https?:)?\/\//i, "");
      return (0, markdown.fj)(" · ", (0, size.vI)(event.type, 120), source.length > 1 ? (0, 
      size.vI)(source, 120) : undefined);
    }
    function stateWord(state, locale) {
      const {states: states, level: level, condition: condition} = partsPageWords[locale];
      if (/^.{1,60}=(?:true|false|unknown)$/i.test(state)) {
        const at = state.lastIndexOf("=");
        return condition(state.slice(0, at), state.slice(at + 1).toLowerCase());
      }
      const known = wordFor(states, state);
      if (known !== state) return known;
      return /^[A-Za-z]+(?:[_ -][A-Za-z]+)*$/.test(state) ? spacedName(state) : level(state);
    }
    function levelWord(value, {isFinding: isFinding}, locale, isSaid) {
      const {level: level, findingLevel: findingLevel, score: score} = partsPageWords[locale];
      if (/^[\d.]+$/.test(value)) return score(value);
      if (isSaid(level(value)) || isSaid(findingLevel(value))) return undefined;
      return (isFinding ? findingLevel : level)(value);
    }
    function subjectOf(subject) {
      if (/^partition:\d+#\d+$/.test(subject)) return "";
      const names = subject.split("/");
      return subject.length > 50 && names.length > 3 ? `…/${names.slice(-3).join("/")}` : subject;
    }
    function endOfPath(what) {
      return what.startsWith("…/") && what.split("/").at(-1) || what;
    }
    function linksOf(renderContext, links) {
      const byWords = new Map;
      for (const field of links) {
        const words = linkWords(renderContext, field);
        if (!byWords.has(words)) byWords.set(words, field.value);
      }
      return (0, event_page.YB)(renderContext, [ ...byWords ]);
    }
    function parts_page_nameOf(person) {
      return /^urn:[^\s]*:([^:\s]+)$/.exec(person)?.[1] ?? person;
    }
    function shortVersion(version) {
      return /^[\da-f]{12,}$/i.test(version) ? version.slice(0, 7) : version.replace(/^refs\/(?:heads|tags)\//, "");
    }
    const plainLinks = new Set([ ...[ "", "html", "web", "title", "link", "href", "self", "page", "external", "full", "permalink", "target", "view" ] ]);
    function linkWords({words: words, locale: locale}, {path: path, value: value}) {
      const last = (0, credentials.Rh)(keysOf(path).at(-1) ?? "", parts_page_maxLabelChars);
      const key = last.slice(-60).replace(/[-_]?ur[il]$/i, "");
      const {host: host} = new URL(value);
      if (plainLinks.has(plainKey(key))) return words.openOn(host);
      const label = wordFor(partsPageWords[locale].links, key);
      return partsPageWords[locale].linkTo(label === key ? spacedName(key) : label, host);
    }
    function wordFor(words, word) {
      const key = plainKey(word);
      return Object.hasOwn(words, key) ? words[key] ?? word : word;
    }
    const nameFields = [ "pipelineName", "taskName", "testCase.name", "testSuite.name", "name", "service.id" ];
    const sentenceFields = [ "summary", "description" ];
    const saidFields = new Set([ ...[ "outcome", "decision", "status", "pipelineName", "taskName", "testCase", "testSuite", "name", "summary" ] ]);
    function cdeventPage(renderContext) {
      const {event: event, data: data, words: words, locale: locale} = renderContext;
      const own = cdeventWords[locale];
      const [, , kind = "", predicate = ""] = event.type.split(".");
      const content = (0, json.at)(data, "subject.content");
      const said = outcomeIn(content);
      const severity = stateSeverity(said) ?? severityOf(predicate);
      const subject = wordFor(own.subjects, kind);
      const did = didOf(kind, predicate, said, locale);
      const id = (0, json.$6)(data, "subject.id") ?? event.subject ?? "";
      const sentence = firstOf(content, sentenceFields);
      const name = firstOf(content, nameFields);
      const headline = sentence === undefined ? own.headline(subject, name === undefined ? (0, 
      size.vI)(packageName(id), 100) : quotedIfLong((0, size.vI)(name, 100), locale), did) : words.labelled(own.headline(subject, "", did), sentence);
      const parts = partsOf({
        content: content,
        customData: (0, json.at)(data, "customData")
      }, severity, predicate);
      const source = (0, dingtalk_link._0)((0, json.$6)(data, "subject.source"));
      return partsPage(renderContext, {
        ...parts,
        subjects: sentence === undefined || id === "" ? parts.subjects : [ {
          path: [ "id" ],
          value: packageName(id)
        }, ...parts.subjects ],
        links: parts.links.length === 0 && source ? [ {
          path: [ "url" ],
          value: source
        } ] : parts.links
      }, {
        headline: headline,
        subject: packageName(event.subject ?? id),
        origin: originOf(renderContext)
      });
    }
    function cdeventSeverity({type: type, data: data}) {
      const [, , , predicate = ""] = type.split(".");
      const content = (0, json.at)(data, "subject.content");
      const said = outcomeIn(content);
      const parts = partsOf({
        content: content,
        customData: (0, json.at)(data, "customData")
      }, stateSeverity(said) ?? severityOf(predicate), predicate);
      return parts.severity;
    }
    function outcomeIn(content) {
      const stated = (0, json.$6)(content, "decision") ?? (0, json.$6)(content, "outcome");
      return stated ?? ((0, json.$6)(content, "errors") === undefined ? undefined : "failure");
    }
    function quotedIfLong(name, locale) {
      return name.includes(" ") ? cdeventWords[locale].quoted(name) : name;
    }
    function didOf(kind, predicate, said, locale) {
      const {outcomes: outcomes, testOutcomes: testOutcomes, decisions: decisions, predicates: predicates} = cdeventWords[locale];
      const severity = stateSeverity(said);
      if (kind === "approval" && said !== undefined) return wordFor(decisions, said);
      const ended = severity && (kind.startsWith("test") ? testOutcomes : outcomes)[severity];
      return (predicate === "finished" ? ended : undefined) ?? wordFor(predicates, predicate);
    }
    const beginnings = new Set([ "created", "detected", "reported" ]);
    function partsOf({content: content, customData: customData}, severity, predicate) {
      const fields = Object.entries((0, json.eB)(content) ?? {}).filter(([field]) => !saidFields.has(field)).map(([field, value]) => [ field, readable(value) ]);
      const parts = eventParts({
        ...Object.fromEntries(fields),
        customData: customData
      });
      const {headline: headline, title: title, detail: detail} = parts;
      const isNews = severity === "bad" || beginnings.has(predicate);
      const level = isNews ? levelSeverity(parts.level?.value) : undefined;
      const shown = detail ?? (headline?.path.at(-1) === "reason" ? headline : undefined);
      const others = [ headline, title ].filter(field => field !== undefined);
      return {
        ...parts,
        detail: shown,
        severity: severity === "good" || severity === "cancelled" ? severity : (0, message.QZ)(severity, level),
        outcome: undefined,
        isActor: true,
        rest: [ ...others, ...parts.rest ].filter(field => field !== shown)
      };
    }
    function readable(value) {
      if (typeof value === "string") return packageName(value);
      const type = (0, json.$6)(value, "type");
      const id = (0, json.$6)(value, "id");
      return id === undefined ? (0, json.$6)(value, "uri") ?? type ?? value : packageName(id);
    }
    function severityOf(predicate) {
      if (predicate === "resolved") return "good";
      return predicate === "detected" || predicate === "reported" ? "warning" : undefined;
    }
    function firstOf(content, fields) {
      return fields.map(field => (0, json.$6)(content, field)).find(text => text !== undefined);
    }
    function packageName(purl) {
      const [, path = "", version = ""] = /^pkg:([^@?#]{1,500})(?:@([^?#]{1,500}))?/.exec(purl) ?? [];
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (name === "") return purl;
      return [ (0, lib_text.z6)(name), cdevent_shortVersion((0, lib_text.z6)(version)) ].filter(part => part !== "").join(" ");
    }
    function cdevent_shortVersion(version) {
      const digest = /^(?:sha\d{3}:)?([\da-f]{12,})$/i.exec(version)?.[1];
      return digest === undefined ? version : digest.slice(0, 7);
    }
    const cdevent_en = {
      subjects: {
        approval: "Approval",
        artifact: "Artifact",
        branch: "Branch",
        build: "Build",
        change: "Change",
        environment: "Environment",
        incident: "Incident",
        pipelinerun: "Pipeline run",
        repository: "Repository",
        service: "Service",
        taskrun: "Task run",
        testcaserun: "Test case run",
        testoutput: "Test output",
        testsuiterun: "Test suite run",
        ticket: "Ticket"
      },
      predicates: {
        abandoned: "abandoned",
        closed: "closed",
        created: "created",
        deleted: "deleted",
        deployed: "deployed",
        detected: "detected",
        downloaded: "downloaded",
        finished: "finished",
        merged: "merged",
        modified: "modified",
        packaged: "packaged",
        published: "published",
        queued: "queued",
        removed: "removed",
        reported: "reported",
        resolved: "resolved",
        reviewed: "reviewed",
        rolledback: "rolled back",
        signed: "signed",
        skipped: "skipped",
        started: "started",
        updated: "updated",
        upgraded: "upgraded"
      },
      outcomes: {
        good: "succeeded",
        bad: "failed",
        cancelled: "cancelled"
      },
      testOutcomes: {
        good: "passed",
        bad: "failed",
        cancelled: "cancelled"
      },
      decisions: {
        approved: "approved",
        rejected: "rejected"
      },
      quoted: name => `“${name}”`,
      headline: (subject, name, did) => name === "" ? `${subject} ${did}` : `${subject.replace(" run", "")} ${name} ${did}`
    };
    const cdevent_zhCN = {
      subjects: {
        approval: "审批",
        artifact: "制品",
        branch: "分支",
        build: "构建",
        change: "变更",
        environment: "环境",
        incident: "故障",
        pipelinerun: "流水线运行",
        repository: "仓库",
        service: "服务",
        taskrun: "任务运行",
        testcaserun: "测试用例",
        testoutput: "测试产物",
        testsuiterun: "测试套件",
        ticket: "工单"
      },
      predicates: {
        abandoned: "已放弃",
        closed: "已关闭",
        created: "已创建",
        deleted: "已删除",
        deployed: "已部署",
        detected: "已发现",
        downloaded: "已下载",
        finished: "已结束",
        merged: "已合并",
        modified: "已修改",
        packaged: "已打包",
        published: "已发布",
        queued: "排队中",
        removed: "已移除",
        reported: "上报",
        resolved: "已恢复",
        reviewed: "已评审",
        rolledback: "已回滚",
        signed: "已签名",
        skipped: "已跳过",
        started: "已开始",
        updated: "已更新",
        upgraded: "已升级"
      },
      outcomes: {
        good: "成功",
        bad: "失败",
        cancelled: "已取消"
      },
      testOutcomes: {
        good: "通过",
        bad: "未通过",
        cancelled: "已取消"
      },
      decisions: {
        approved: "已批准",
        rejected: "已拒绝"
      },
      quoted: name => `“${name}”`,
      headline: (subject, name, did) => {
        if (name === "") return (0, words.G)`${subject} ${did}`;
        return subject.endsWith("运行") ? (0, words.G)`${subject.slice(0, -2)} ${name} 运行${did}` : (0, 
        words.G)`${subject} ${name} ${did}`;
      }
    };
    const cdeventWords = {
      en: cdevent_en,
      "zh-CN": cdevent_zhCN
    };
    var cloudevent = __webpack_require__(7572);
    var encoded_text = __webpack_require__(8125);
    var grammar = __webpack_require__(8502);
    const maxEnvelopes = 3;
    const envelope_maxVisits = 500;
    const envelope_maxDepth = 6;
    const bodyKeys = new Set([ ...[ "message", "data", "body", "payload", "detail", "content", "event", "value", "record" ] ]);
    const configKeys = new Set([ ...[ "content", "config", "configuration", "properties", "newvalue", "oldvalue", "newcontent", "oldcontent" ], ...[ "value", "contentdiff", "diff" ] ]);
    const transport = /pubsub|messagepublished|\bsns\b|\bsqs\b|kinesis|kafka|mqtt|rabbitmq|servicebus|eventhub|\bdapr\b/i;
    function withoutEnvelopes(event) {
      let inner = (0, github_adapter.Lc)(event) ? dispatchedEvent(event) : event;
      for (let count = 0; count < maxEnvelopes; count += 1) {
        const data = openTexts(inner.data);
        const found = (0, cdevents.KH)(inner) ? undefined : findInnerEvent(data);
        if (found === undefined) return data === inner.data ? inner : withData(inner, data);
        inner = found;
      }
      return inner;
    }
    function isTransport(type) {
      return transport.test(type.slice(0, 300));
    }
    function withData(event, data) {
      const {data_base64: _, ...attributes} = event;
      return (0, cloudevent.g)({
        ...attributes,
        data: data
      });
    }
    function findInnerEvent(data, depth = 0) {
      if (!(0, json.Gv)(data)) return undefined;
      const event = asEvent(data);
      if (event || depth === 2) return event;
      for (const [key, value] of Object.entries(data)) {
        const plain = plainKey(key);
        const found = bodyKeys.has(plain) || plain === "cloudevent" ? findInnerEvent(value, depth + 1) : undefined;
        if (found) return found;
      }
      return undefined;
    }
    function asEvent(value) {
      const {specversion: specversion, id: id, type: type, source: source, subject: subject, time: time, datacontenttype: datacontenttype, data: data, data_base64: data_base64} = value;
      if (typeof specversion !== "string" || typeof type !== "string" || typeof source !== "string") return undefined;
      const text = given => typeof given === "string" ? given : undefined;
      return (0, cloudevent.g)({
        specversion: specversion,
        id: text(id) ?? "-",
        type: type,
        source: source,
        subject: text(subject),
        time: typeof time === "string" && (0, grammar.Fx)(time) ? time : undefined,
        datacontenttype: text(datacontenttype),
        data: data ?? data_base64
      });
    }
    function openTexts(data) {
      if (typeof data === "string") return (0, encoded_text.Vo)(data) ?? data;
      let visits = 0;
      const open = (value, depth) => {
        if (typeof value !== "object" || value === null || depth > envelope_maxDepth || value instanceof Uint8Array) {
          return value;
        }
        if (Array.isArray(value)) {
          return value.length > envelope_maxVisits ? value : replaced(value, item => open(item, depth + 1));
        }
        const object = value;
        const entries = [];
        let isChanged = false;
        for (const [key, child] of Object.entries(object)) {
          visits += 1;
          if (isStamp(key, child, object)) {
            isChanged = true;
            continue;
          }
          const next = open(visits > envelope_maxVisits ? child : openEntry(key, child, object), depth + 1);
          isChanged ||= next !== child;
          if (next !== undefined) entries.push([ key === "data" && next !== child && typeof next === "string" ? "text" : key, next ]);
        }
        return isChanged ? Object.fromEntries(entries) : value;
      };
      return open(data, 0);
    }
    function replaced(items, replace) {
      const changed = items.map(replace);
      return changed.some((item, index) => item !== items[index]) ? changed : items;
    }
    function openEntry(key, value, parent) {
      if (typeof value !== "string") return value;
      const plain = plainKey(key);
      if (configKeys.has(plain) && (isConfigItem(parent) || isConfigText(value))) return undefined;
      if (plain === "data" && isPubsubMessage(parent)) {
        const text = (0, encoded_text.BB)(value);
        return text === undefined ? undefined : (0, encoded_text.Vo)(text) ?? text;
      }
      const isEncoded = plain.endsWith("base64");
      if (!bodyKeys.has(plain) && !isEncoded) return value;
      const inside = (0, encoded_text.Vo)(value);
      if (inside !== undefined) return inside;
      if (!isEncoded && !(0, encoded_text.H3)(value)) return isGzip(value) ? undefined : value;
      const text = (0, encoded_text.BB)(value);
      if (text === undefined) return isEncoded || isGzip(value) ? undefined : value;
      return (0, encoded_text.Vo)(text) ?? (isEncoded || text.includes(" ") ? text : value);
    }
    function isGzip(text) {
      return text.length >= 24 && /^H4sI[A-Za-z\d+/]+={0,2}$/.test(text);
    }
    function isPubsubMessage(parent) {
      return [ "messageId", "message_id", "publishTime", "publish_time", "orderingKey" ].some(key => Object.hasOwn(parent, key));
    }
    function isStamp(key, value, parent) {
      if (key === "subscription") return typeof value === "string" && (0, json.Gv)(parent.message) && isPubsubMessage(parent.message);
      return /^(?:message_?id|publish_?time)$/i.test(key) && typeof parent.data === "string" && isPubsubMessage(parent);
    }
    function isConfigItem(parent) {
      const keys = new Set(Object.keys(parent).slice(0, 100).map(plainKey));
      return keys.has("dataid") || keys.has("configkey") || keys.has("propertyname") && keys.has("newvalue");
    }
    function isConfigText(text) {
      if (/^(?:---\n|<\?xml)/.test(text)) return true;
      const lines = text.split("\n", 200).filter(line => line.trim() !== "" && !/^\s*#/.test(line));
      const settings = lines.filter(line => /^\s*(?:- )?["'\w.[\]-]{1,100}\s?[=:](?:\s|\S)/.test(line));
      return lines.length > 1 && settings.length > .7 * lines.length;
    }
    function dispatchedEvent(event) {
      const {data_base64: _, time: __, subject: ___, ...attributes} = event;
      return (0, cloudevent.g)({
        ...attributes,
        type: dispatchName(event.data),
        data: withoutOnlyKey((0, json.at)(event.data, "client_payload"))
      });
    }
    function withoutOnlyKey(payload) {
      const [only, ...others] = Object.values((0, json.eB)(payload) ?? {});
      return (0, json.Gv)(only) && others.length === 0 ? only : payload;
    }
    function dispatchName(data) {
      return (0, json.$6)(data, "action") ?? "repository_dispatch";
    }
    const happening_words_en = {
      subjects: {
        ...cdeventWords.en.subjects,
        deploykey: "Deploy key",
        githubappauthorization: "GitHub App authorization",
        installation: "App installation",
        installationrepositories: "Repositories of the app installation",
        orgblock: "Organization block",
        projectsv2item: "Project item",
        datachange: "Row",
        gitlabpipeline: "GitLab pipeline",
        error: "error",
        qualitygate: "quality gate"
      },
      happened: {
        ...cdeventWords.en.predicates,
        accepted: "accepted",
        add: "added",
        added: "added",
        addedtorepository: "added to a repository",
        approved: "approved",
        archive: "archived",
        archived: "archived",
        assigned: "assigned",
        autodismissed: "auto-dismissed",
        autoreopened: "auto-reopened",
        blocked: "blocked",
        changed: "changed",
        close: "closed",
        closedbyuser: "closed",
        completed: "completed",
        converted: "converted",
        create: "created",
        delete: "deleted",
        dismiss: "dismissed",
        dismissed: "dismissed",
        edited: "edited",
        expired: "expired",
        failed: "failed",
        finalized: "finalized",
        firing: "firing",
        inprogress: "in progress",
        memberadded: "member added",
        memberinvited: "member invited",
        memberremoved: "member removed",
        merge: "merged",
        moved: "moved",
        newpermissionsaccepted: "permissions accepted",
        open: "opened",
        opened: "opened",
        paid: "paid",
        pendingtierchange: "tier will change",
        placed: "placed",
        privatized: "made private",
        publicized: "made public",
        pulled: "pulled",
        purchased: "purchased",
        pushed: "pushed",
        rejected: "rejected",
        removedfromrepository: "removed from a repository",
        reboot: "rebooting",
        renamed: "renamed",
        reopen: "reopened",
        reopened: "reopened",
        reopenedbyuser: "reopened",
        reordered: "reordered",
        requested: "requested",
        restored: "restored",
        revoked: "revoked",
        saved: "saved",
        sent: "sent",
        shipped: "shipped",
        stopped: "stopped",
        succeeded: "succeeded",
        successful: "succeeded",
        suspend: "suspended",
        terminated: "terminated",
        transferred: "transferred",
        triggered: "triggered",
        unarchived: "unarchived",
        unblocked: "unblocked",
        unknown: "in an unknown state",
        unresolved: "reopened",
        unsuspend: "unsuspended",
        update: "updated",
        uploaded: "uploaded",
        waiting: "waiting",
        withdrawn: "withdrawn",
        written: "written",
        c: "created",
        u: "updated",
        d: "deleted",
        r: "read"
      },
      both: {
        commitcommentcreated: "New comment on a commit",
        marketplacepurchasecancelled: "Marketplace plan cancelled",
        marketplacepurchasechanged: "Marketplace plan changed",
        marketplacepurchasepurchased: "Marketplace plan purchased",
        membershipadded: "Team member added",
        membershipremoved: "Team member removed",
        metadeleted: "Webhook deleted",
        organizationmemberadded: "Organization member added",
        organizationmemberinvited: "Organization member invited",
        organizationmemberremoved: "Organization member removed",
        orgblockblocked: "User blocked",
        orgblockunblocked: "User unblocked",
        healthdegraded: "Health degraded",
        ping: "Webhook is set up",
        objectfinalized: "Object uploaded",
        systemfailurereboot: "System failure, restarting",
        pullrequestreviewthreadresolved: "Review thread resolved",
        pullrequestreviewthreadunresolved: "Review thread reopened",
        sponsorshipcreated: "New sponsor",
        teamadd: "Team added to a repository"
      },
      headline: (subject, did) => [ subject, did ].filter(part => part !== "").join(" "),
      fresh: subject => `New ${subject}`,
      found: level => `${level.slice(0, 1).toUpperCase()}${level.slice(1)}-severity findings`
    };
    const happening_words_zhCN = {
      subjects: {
        ...cdeventWords["zh-CN"].subjects,
        alert: "告警",
        app: "应用",
        blob: "Blob",
        qualitygate: "质量门禁",
        application: "应用",
        backup: "备份",
        bucket: "存储桶",
        buildstatus: "构建状态",
        codescanningalert: "代码扫描告警",
        commitcomment: "提交评论",
        customer: "客户",
        datachange: "数据",
        dependabotalert: "Dependabot 告警",
        deploykey: "部署密钥",
        deploy: "部署",
        deployment: "部署",
        disk: "磁盘",
        githubappauthorization: "GitHub App 授权",
        error: "错误",
        health: "健康状态",
        gitlabpipeline: "GitLab 流水线",
        installation: "应用安装",
        installationrepositories: "应用安装的仓库",
        instance: "实例",
        issue: "Issue",
        job: "任务",
        key: "密钥",
        log: "日志",
        marketplacepurchase: "Marketplace 订单",
        member: "协作者",
        membership: "团队成员",
        mergerequest: "合并请求",
        message: "消息",
        object: "对象",
        vulnerability: "漏洞",
        order: "订单",
        orgblock: "组织黑名单",
        organization: "组织",
        package: "软件包",
        payment: "支付",
        pipeline: "流水线",
        projectsv2item: "项目条目",
        pullrequest: "PR",
        repositoryadvisory: "仓库安全公告",
        repositoryimport: "仓库导入",
        resource: "资源",
        scan: "扫描",
        secretscanningalert: "密钥扫描告警",
        securityadvisory: "安全公告",
        sponsorship: "赞助",
        sync: "同步",
        team: "团队",
        user: "用户",
        storageobject: "存储对象"
      },
      happened: {
        ...cdeventWords["zh-CN"].predicates,
        accepted: "已接受",
        add: "新增…",
        added: "新增…",
        addedtorepository: "已添加到仓库",
        approved: "已批准",
        archive: "已归档",
        archived: "已归档",
        assigned: "已分配",
        autodismissed: "已自动忽略",
        autoreopened: "已自动重新打开",
        blocked: "已屏蔽",
        changed: "已变更",
        close: "已关闭",
        closedbyuser: "已关闭",
        completed: "已完成",
        converted: "已转换",
        create: "新增…",
        created: "新增…",
        delete: "已删除",
        dismiss: "已忽略",
        dismissed: "已忽略",
        edited: "已修改",
        expired: "已过期",
        failed: "失败",
        finalized: "已写入",
        firing: "告警中",
        inprogress: "进行中",
        memberadded: "成员已添加",
        memberinvited: "成员已邀请",
        memberremoved: "成员已移除",
        merge: "已合并",
        moved: "已移动",
        newpermissionsaccepted: "新权限已接受",
        open: "新建…",
        opened: "新建…",
        paid: "已支付",
        pendingtierchange: "档位即将变更",
        placed: "已提交",
        privatized: "已设为私有",
        publicized: "已设为公开",
        pulled: "已拉取",
        purchased: "已购买",
        pushed: "已推送",
        rejected: "被拒",
        removedfromrepository: "已从仓库移除",
        reboot: "重启中",
        renamed: "已重命名",
        reopen: "已重新打开",
        reopened: "已重新打开",
        reopenedbyuser: "已重新打开",
        reordered: "已调整顺序",
        requested: "已申请",
        restored: "已恢复",
        revoked: "已撤销",
        saved: "已保存",
        sent: "已发送",
        shipped: "已发货",
        stopped: "已停止",
        succeeded: "成功",
        successful: "成功",
        suspend: "已暂停",
        terminated: "已终止",
        transferred: "已转移",
        triggered: "已触发",
        unarchived: "已取消归档",
        unblocked: "已取消屏蔽",
        unknown: "状态未知",
        unresolved: "已重新打开",
        unsuspend: "已恢复使用",
        update: "已更新",
        uploaded: "已上传",
        waiting: "等待中",
        withdrawn: "已撤回",
        written: "已写入",
        c: "新增…",
        u: "已更新",
        d: "已删除",
        r: "已读取"
      },
      both: {
        commitcommentcreated: "提交有新评论",
        marketplacepurchasecancelled: "Marketplace 订阅已取消",
        marketplacepurchasechanged: "Marketplace 订阅已变更",
        marketplacepurchasepurchased: "Marketplace 订阅已购买",
        membershipadded: "团队成员已添加",
        membershipremoved: "团队成员已移除",
        metadeleted: "Webhook 已删除",
        organizationmemberadded: "组织成员已添加",
        organizationmemberinvited: "已邀请组织成员",
        organizationmemberremoved: "组织成员已移除",
        orgblockblocked: "用户已屏蔽",
        orgblockunblocked: "用户已取消屏蔽",
        healthdegraded: "应用异常",
        objectfinalized: "新增对象",
        systemfailurereboot: "系统故障，正在重启",
        ping: "Webhook 已接通",
        pullrequestreviewthreadresolved: "评审讨论已解决",
        pullrequestreviewthreadunresolved: "评审讨论已重新打开",
        sponsorshipcreated: "新增赞助者",
        teamadd: "团队已添加到仓库"
      },
      headline: (subject, did) => did === "" ? subject : did === "出错" && subject.endsWith("门禁") ? `${subject}未通过` : did.endsWith("…") ? (0, 
      words.G)`${did.slice(0, -1)} ${subject}` : (0, words.G)`${subject} ${did}`,
      fresh: subject => (0, words.G)`新增 ${subject}`,
      found: level => level === "严重" ? "扫描发现严重问题" : `扫描发现${level}问题`
    };
    const happeningWords = {
      en: happening_words_en,
      "zh-CN": happening_words_zhCN
    };
    function happeningOf(type, parts, {words: words, locale: locale}) {
      const {headline: headline, title: title, subjects: subjects, detail: detail} = parts;
      const read = text => happening_readWords(text, parts, locale);
      const {noun: noun, verb: verb} = read(type);
      const severity = severityBeside(type, parts);
      const kind = headline && kindNames.has(lastKey(headline.path)) ? happening_kindOf(headline.value, parts, locale) : undefined;
      if (kind !== undefined) {
        const named = objectIn(kind, subjects) ?? subjects[0];
        const name = named && nameAtEnd(named.value);
        return {
          headline: name === undefined ? kind : words.labelled(kind, name),
          severity: severity
        };
      }
      if (headline) return {
        headline: headline.value,
        severity: severity
      };
      const {happened: happened} = happeningWords[locale];
      const action = parts.action && plainKey(parts.action.value);
      const named = action !== undefined && Object.hasOwn(happened, action) ? action : verb;
      const isMisleading = stateSeverity(named) === "good" && severity !== "good";
      const did = (isMisleading ? parts.outcome?.value : undefined) ?? named;
      const ended = title === undefined && parts.meaning !== undefined ? parts.outcome?.value : undefined;
      const name = title ?? objectIn(noun, subjects) ?? subjects[0];
      const word = did ?? (noun !== "" && !happening_isSentence(detail?.value) ? ended : undefined);
      if (word !== undefined && (name !== undefined || happening_isState(word) || !happening_isSentence(detail?.value))) {
        const what = foundIn(noun, word, parts, locale) ?? newsOf(noun, word, parts, locale);
        return {
          headline: name ? words.labelled(what, name.value) : what,
          severity: severity
        };
      }
      const said = title?.value ?? (detail && firstSentence(detail.value));
      return said === undefined ? undefined : {
        headline: said,
        severity: severity
      };
    }
    function happening_readWords(text, {outcome: outcome}, locale) {
      const {happened: happened} = happeningWords[locale];
      const said = typeWords(text, word => Object.hasOwn(happened, word) || happening_isState(word));
      const what = said.noun.replace(/ (?:status|state)$/, "");
      return changes.has(said.verb) && what !== said.noun && outcome !== undefined ? {
        noun: what,
        verb: outcome.value
      } : said;
    }
    const changes = new Set([ "changed", "update", "updated" ]);
    function happening_kindOf(name, parts, locale) {
      const what = /^(.{1,80}?) (?:state|status)[ -]changed?(?: notification| event)?$/i.exec(name)?.[1];
      const said = parts.outcome && plainWord(parts.outcome.value);
      if (what !== undefined && said !== undefined) return saying(what.replaceAll(/(?<=[a-zA-Z\d] )[A-Z](?=[a-z])/g, letter => letter.toLowerCase()), said, locale);
      if (!/^[A-Za-z\d]{1,60}(?:[.:/][A-Za-z\d]{1,60}){1,8}$/.test(name)) return undefined;
      const segments = name.split(/[.:/]/);
      const read = [ 0, 1 ].map(cut => happening_readWords(segments.slice(0, segments.length - cut).join("."), parts, locale)).find(({verb: verb}) => verb !== undefined);
      const {noun: noun, verb: verb = ""} = read ?? happening_readWords(name, parts, locale);
      return saying(verb === "" ? noun : noun.replace(/([a-z]{3})s$/, "$1"), verb, locale);
    }
    function plainWord(state) {
      return /^[A-Za-z][\w -]{0,30}$/.test(state) ? state : undefined;
    }
    function foundIn(noun, word, {level: level, severity: severity}, locale) {
      const isScan = /(?:^| )(?:scan|scanning|analysis|assessment|audit)$/.test(noun);
      const isBad = severity === "warning" || severity === "bad" || severity === "critical";
      if (!isScan || !isBad || level === undefined || !/^[A-Za-z]+$/.test(level.value)) return undefined;
      if (stateSeverity(word) !== "good") return undefined;
      return happeningWords[locale].found(partsPageWords[locale].findingLevel(level.value));
    }
    function newsOf(noun, word, {level: level}, locale) {
      const isProblem = /(?:^| )(?:issue|problem|error|exception|finding|violation|vulnerability|anomaly)$/.test(noun);
      if (!isProblem || plainKey(word) !== "created" || level === undefined) return saying(noun, word, locale);
      const isError = /^(?:error|fatal|critical)$/i.test(level.value);
      return happeningWords[locale].fresh(nounIn(happeningWords[locale].subjects, isError ? noun.replace(/issue$/, "error") : noun));
    }
    function objectIn(noun, subjects) {
      const isObject = /(?:^| )object(?: |$)|对象/i.test(noun);
      return isObject ? subjects.find(({path: path}) => !path.slice(-2).some(key => /bucket/i.test(key))) : undefined;
    }
    function severityBeside(type, parts) {
      const severity = severityOfBoth(type, parts);
      return severity === "good" && !parts.isSure && sentencesOf(parts).some(mentionsFailure) ? undefined : severity;
    }
    function sentencesOf({headline: headline, title: title, detail: detail}) {
      return [ headline, title, detail ].filter(part => part !== undefined).map(({value: value}) => value);
    }
    function severityOfBoth(type, parts) {
      const {verb: verb, noun: noun} = typeWords(type, happening_isState);
      const last = noun.split(" ").at(-1) ?? "";
      const said = severityOfMeaning(readState(isQualifier(last) ? `${last} ${verb}` : verb ?? ""));
      const {severity: severity, meaning: meaning, outcome: outcome, isSure: isSure} = parts;
      if (severity === "good") return !parts.isRecovery && (said === "bad" || said === "critical") ? said : severity;
      if (severity !== undefined) return severity;
      if (said !== "good") return said;
      return meaning !== undefined || outcome !== undefined && !isSure && endWords.has(verb ?? "") ? undefined : said;
    }
    function isQualifier(word) {
      return /^(?:not|no|non|un|never|partial|partially)$/.test(word);
    }
    function happening_isState(word) {
      return stateSeverity(word) !== undefined;
    }
    function firstSentence(text) {
      if (text.length <= 120) return text;
      const [line = ""] = text.trimStart().slice(0, 300).split("\n", 1);
      const end = line.search(/[.!?]\s|[。！？]/);
      return end < 1 || end > 140 ? line : line.slice(0, end + 1);
    }
    function happening_isSentence(text) {
      return text !== undefined && text.length <= 120 && text.includes(" ");
    }
    function saying(noun, verb, locale) {
      const {both: both, subjects: subjects, happened: happened, headline: headline} = happeningWords[locale];
      const whole = plainKey(noun + verb);
      const together = Object.hasOwn(both, whole) ? both[whole] : undefined;
      if (together !== undefined) return together;
      const known = wordFor(happened, verb);
      const [what, done] = [ nounIn(subjects, noun), known === verb ? stateWord(verb, locale) : known ];
      const said = /\p{Script=Han}/u.test(what) && done.startsWith(what) ? done : headline(what, done);
      return said.slice(0, 1).toUpperCase() + said.slice(1);
    }
    function nounIn(subjects, noun) {
      const words = noun.split(" ");
      const start = words.findIndex((_, at) => Object.hasOwn(subjects, plainKey(words.slice(at).join(""))));
      if (start < 0) return noun;
      const known = wordFor(subjects, words.slice(start).join(""));
      const before = start === 1 ? words[0] : undefined;
      return before !== undefined && /^[a-z\d]{2,}$/i.test(before) ? `${spelled(before)} ${known}` : known;
    }
    const systems = new Map([ "SonarQube", "GitLab", "GitHub", "GuardDuty", "PagerDuty", "CircleCI" ].map(name => [ name.toLowerCase(), name ]));
    function spelled(name) {
      return systems.get(name.toLowerCase()) ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    }
    const fillers = new Set([ "event", "events", "source", "sources", "notification", "notifications", "webhook" ]);
    const happening_vague = new Set([ "status", "state" ]);
    function typeWords(type, isVerb) {
      const segments = type.slice(0, 300).replace(/^(?:com|org|io|net|dev|cn)\.(?=[^.])/i, "").split(/[.:/#]/).map(happening_wordsOf).filter(words => words.length > 0);
      const last = segments.at(-1) ?? [];
      const isWhole = last.length > 1 && !happening_vague.has(last.at(-2) ?? "");
      const words = isWhole ? last : [ ...(segments.at(-2) ?? []).slice(-3), ...last ];
      const verb = words.at(-1) ?? "";
      return isVerb(plainKey(verb)) ? {
        noun: words.slice(0, -1).join(" "),
        verb: plainKey(verb)
      } : {
        noun: words.join(" "),
        verb: undefined
      };
    }
    function happening_wordsOf(segment) {
      if (/^v?\d+(?:(?:alpha|beta)\d*)?$/i.test(segment)) return [];
      return segment.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s_-]/).filter(word => word !== "" && !fillers.has(word));
    }
    const surroundings = new Set([ ...[ "repository", "sender", "organization", "enterprise", "hook", "headrepository", "headcommit" ], ...[ "user", "owner", "creator", "author", "actor", "triggeringactor", "inviter", "assignee", "dismissedby" ], ...[ "pullrequests", "head", "base", "requester", "requestor", "approver", "requestedreviewers", "reviewers", "runs", "steps", "labels" ] ]);
    const shownFields = new Set([ ...[ "path", "manifestpath", "vulnerableversionrange", "affectedrange", "identifier", "fixedin", "cveid" ], ...[ "externalidentifier", "dismissedreason", "dismissedcomment", "resolution", "permission", "zen" ], ...[ "role", "from", "to", "runnername", "billingcycle", "unitcount", "readonly", "fullname" ] ]);
    const settled = /^(?:fixed|resolved|dismiss|closed|auto_dismissed|withdrawn|revoked)/;
    function githubPage(renderContext) {
      const {event: event, data: data, context: context, words: words, locale: locale, runUrl: runUrl} = renderContext;
      const name = (0, github_adapter.Hs)(event) ?? "";
      const action = (0, json.$6)(data, "action") ?? event.type.split(".").slice(3).join(" ");
      const object = withoutSurroundings(data, name, 2);
      const parts = eventParts(object);
      const title = parts.headline ?? parts.title ?? parts.subjects[0];
      const ended = action === "completed" || action === "" ? parts.outcome?.value : undefined;
      const what = saying(name.replaceAll("_", " "), (ended ?? action).replaceAll("_", " "), locale);
      const said = title ? words.labelled(what, title.value) : what;
      const withActor = headlineWithActor(renderContext, `${name}_${action}`, title?.value, (0, 
      json.$6)(object, `${name}.permission`));
      const repository = (0, json.$6)(data, "repository.full_name") ?? (0, json.$6)(data, "organization.login");
      const ownPage = pageOf(data) ?? (0, json.$6)(data, "sponsorship.sponsor.html_url");
      const page = ownPage ?? (0, json.$6)(data, "repository.html_url");
      const sender = (0, json.$6)(data, "sender.login");
      const made = partsPage(renderContext, {
        ...parts,
        severity: github_severityOf(name, action, parts),
        outcome: undefined,
        subjects: parts.subjects.slice(0, 2),
        person: sender === undefined ? undefined : {
          path: [ "sender", "login" ],
          value: sender
        },
        isActor: true,
        links: [],
        rest: withActor === undefined ? parts.rest.filter(isShown) : []
      }, {
        headline: withActor ?? said,
        place: repository,
        hasTime: false,
        links: (0, event_page.YB)(renderContext, [ page === undefined ? [ words.run, (0, 
        render_context.EQ)(renderContext) ? runUrl : undefined ] : [ github_linkWords(renderContext, page, name), page ] ])
      });
      return {
        ...made,
        url: (0, dingtalk_link._0)(page, context.serverUrl) ?? runUrl
      };
    }
    function headlineWithActor({data: data, locale: locale}, happened, whom, permission) {
      const {withActor: withActor, access: access} = githubWords[locale];
      const who = (0, json.$6)(data, "sender.login");
      const did = Object.hasOwn(withActor, happened) ? withActor[happened] : undefined;
      if (who === undefined || whom === undefined) return undefined;
      return did?.((0, size.vI)(who, 40), (0, size.vI)(whom, 60), wordFor(access, permission ?? ""));
    }
    function github_linkWords({data: data, words: words, context: context, locale: locale}, page, name) {
      const address = (0, dingtalk_link._0)(page, context.serverUrl);
      if (address !== undefined && !address.startsWith(`${context.serverUrl}/`)) return words.openOn(new URL(address).host);
      if (page === (0, json.$6)(data, "repository.html_url")) return event_page.xy[locale].repository;
      const {links: links} = githubWords[locale];
      return (Object.hasOwn(links, name) ? links[name] : undefined) ?? words.openOn(new URL(context.serverUrl).host);
    }
    function isShown({path: path}) {
      const keys = keysOf(path).map(plainKey);
      return shownFields.has(keys.at(-1) ?? "") && !keys.some(key => key.endsWith("nodeid"));
    }
    function github_severityOf(name, action, {severity: severity}) {
      if (!/_(?:alert|advisory)$/.test(name)) return action === "completed" || action === "" ? severity : undefined;
      if (settled.test(action)) return stateSeverity(action) === "good" ? "good" : undefined;
      return severity === "critical" ? "critical" : "warning";
    }
    function withoutSurroundings(data, name, depth) {
      if (!(0, json.Gv)(data) || depth === 0) return data;
      const known = Object.entries(data).filter(([key]) => {
        const plain = plainKey(key);
        if (name === "organization" && plain === "user") return true;
        return !surroundings.has(plain) && (plain !== "installation" || name.startsWith("installation"));
      });
      return Object.fromEntries(known.map(([key, value]) => [ key, withoutSurroundings(value, name, depth - 1) ]));
    }
    function pageOf(data) {
      if (!(0, json.Gv)(data)) return undefined;
      const objects = Object.entries(data).filter(([key]) => !surroundings.has(plainKey(key)));
      const pages = objects.map(([, value]) => (0, json.$6)(value, "html_url"));
      return pages.find(page => page !== undefined);
    }
    const github_en = {
      withActor: {
        member_added: (who, whom) => `${who} added ${whom} as a collaborator`,
        member_removed: (who, whom) => `${who} removed ${whom} as a collaborator`,
        member_edited: (who, whom) => `${who} changed the permissions of ${whom}`,
        membership_added: (who, whom) => `${who} added ${whom} to a team`,
        membership_removed: (who, whom) => `${who} removed ${whom} from a team`,
        organization_member_added: (who, whom) => `${who} added ${whom} to the organization`,
        organization_member_removed: (who, whom) => `${who} removed ${whom} from the organization`,
        organization_member_invited: (who, whom) => `${who} invited ${whom} to the organization`,
        team_added_to_repository: (who, team, right) => `${who} gave the ${team} team ${right === "" ? "" : `${right} `}access`,
        team_removed_from_repository: (who, team) => `${who} removed access from the ${team} team`,
        team_created: (who, team) => `${who} created team ${team}`,
        team_deleted: (who, team) => `${who} deleted team ${team}`
      },
      access: {
        pull: "read",
        push: "write"
      },
      links: {
        team: "Team",
        team_add: "Team",
        member: "Profile",
        membership: "Profile",
        sponsorship: "Profile",
        commit_comment: "Comment",
        repository_advisory: "Advisory",
        pull_request_review_thread: "Pull request",
        installation: "App installation",
        custom_property: "Settings"
      }
    };
    const github_zhCN = {
      withActor: {
        member_added: (who, whom) => (0, words.G)`${who} 将 ${whom} 添加为协作者`,
        member_removed: (who, whom) => (0, words.G)`${who} 移除了协作者 ${whom}`,
        member_edited: (who, whom) => (0, words.G)`${who} 修改了 ${whom} 的权限`,
        membership_added: (who, whom) => (0, words.G)`${who} 将 ${whom} 加入团队`,
        membership_removed: (who, whom) => (0, words.G)`${who} 将 ${whom} 移出团队`,
        organization_member_added: (who, whom) => (0, words.G)`${who} 将 ${whom} 加入组织`,
        organization_member_removed: (who, whom) => (0, words.G)`${who} 将 ${whom} 移出组织`,
        organization_member_invited: (who, whom) => (0, words.G)`${who} 邀请 ${whom} 加入组织`,
        team_added_to_repository: (who, team, right) => (0, words.G)`${who} 授予团队 ${team} ${right}权限`,
        team_removed_from_repository: (who, team) => (0, words.G)`${who} 收回了团队 ${team} 的权限`,
        team_created: (who, team) => (0, words.G)`${who} 创建了团队 ${team}`,
        team_deleted: (who, team) => (0, words.G)`${who} 删除了团队 ${team}`
      },
      access: {
        pull: "读取",
        push: "写入",
        triage: "分类",
        maintain: "维护",
        admin: "管理"
      },
      links: {
        team: "查看团队",
        team_add: "查看团队",
        member: "个人主页",
        membership: "个人主页",
        sponsorship: "个人主页",
        commit_comment: "查看评论",
        repository_advisory: "安全公告",
        pull_request_review_thread: "查看 PR",
        installation: "应用安装",
        custom_property: "设置"
      }
    };
    const githubWords = {
      en: github_en,
      "zh-CN": github_zhCN
    };
    const maxNameChars = 80;
    function genericPage(given) {
      if (!(0, github_adapter.xp)(given.event)) return githubPage((0, render_context.SE)(given));
      const dispatch = (0, github_adapter.Lc)(given.event) ? (0, render_context.SE)(given) : undefined;
      const inner = withoutEnvelopes(given.event);
      const renderContext = (0, render_context.SE)({
        ...given,
        event: inner,
        data: inner.data
      });
      const {event: event, data: data} = renderContext;
      if ((0, cdevents.KH)(event)) return cdeventPage(renderContext);
      const parts = eventParts(data, extensionsOf(event), event.type);
      const own = happeningOf(isTransport(event.type) ? "" : event.type, parts, renderContext);
      const happening = own ?? happeningOf(event.type, parts, renderContext);
      const {headline: headline, title: title, subjects: subjects, detail: detail, severity: severity, links: links} = parts;
      const isKnown = headline ?? title ?? subjects[0] ?? detail ?? severity ?? links[0];
      if (happening === undefined || isKnown === undefined) {
        const said = severityBeside(event.type, parts);
        return dispatch ? dispatchPage(dispatch, happening?.headline, said) : listPage(renderContext, happening, said);
      }
      const saysDetail = happening.headline === detail?.value;
      return partsPage(renderContext, {
        ...parts,
        severity: happening.severity,
        detail: saysDetail ? undefined : detail
      }, dispatch ? dispatchFrame(dispatch, happening.headline, parts) : {
        headline: happening.headline,
        origin: originOf(renderContext)
      });
    }
    function listPage({event: event, data: data, words: words, moment: moment, locale: locale}, happening, severity) {
      const subject = event.subject ?? "";
      const values = dataList(data, words, keyWord(locale));
      return {
        kind: "news",
        severity: severity,
        sign: (0, message.pt)(severity),
        headline: happening?.headline ?? event.type,
        titleFacts: [ subject ],
        facts: [ (0, size.vI)(subject, 200), (0, size.vI)(event.source, 200), moment(event.time) ],
        body: values === undefined ? [] : [ values ],
        origin: happening === undefined ? undefined : (0, markdown.Qq)((0, size.vI)(event.type, 120)),
        links: [],
        url: undefined
      };
    }
    function dispatchFrame(renderContext, headline, parts) {
      return {
        headline: headline,
        origin: (0, markdown.fj)(" · ", (0, size.vI)(dispatchName(renderContext.data), maxNameChars), (0, 
        event_page._M)(renderContext), startedBy(renderContext)),
        links: parts.links.length > 0 ? [] : (0, event_page.YB)(renderContext, [ runLink(renderContext) ])
      };
    }
    function dispatchPage(renderContext, headline, severity) {
      const {data: data, words: words, locale: locale} = renderContext;
      return (0, event_page.WY)(renderContext, {
        severity: severity,
        headline: headline ?? (0, size.vI)(dispatchName(data), maxNameChars),
        facts: [ startedBy(renderContext) ],
        body: [ dataList((0, json.at)(data, "client_payload"), words, keyWord(locale)) ],
        links: [ runLink(renderContext) ]
      });
    }
    function startedBy(renderContext) {
      return workflow_run_words.C[renderContext.locale].startedBy((0, event_page.dn)(renderContext));
    }
    function runLink(renderContext) {
      return [ renderContext.words.run, (0, render_context.EQ)(renderContext) ? renderContext.runUrl : undefined ];
    }
    const core = new Set([ ...run_attributes.tT, "data", "data_base64" ]);
    function extensionsOf(event) {
      return Object.fromEntries(Object.entries(event).filter(([name]) => !core.has(name) && !(0, 
      run_attributes._v)(name)));
    }
    function eventSeverity(given) {
      const event = withoutEnvelopes(given);
      if ((0, cdevents.KH)(event)) return cdeventSeverity(event);
      return severityBeside(event.type, eventParts(event.data, extensionsOf(event), event.type));
    }
  })
};


