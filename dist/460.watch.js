"use strict";

exports.id = 460;

exports.ids = [ 460 ];

exports.modules = {
  502: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CP: () => isAbsoluteUri,
      Fx: () => isTimestamp,
      LA: () => isMediaType,
      Q2: () => isBase64,
      Y2: () => isUriReference,
      vs: () => isJsonType,
      y4: () => isAttributeText
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(653);
    function isAttributeText(text) {
      return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(text) || text.search(forbiddenCharacters()) < 0;
    }
    function cleanAttributeText(text) {
      return isPrintableAscii(text) ? text : text.replace(forbiddenCharacters(), "");
    }
    const forbiddenCharacters = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.ge)(String.raw`[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`, "gu");
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
    const quotedString = '"(?:[^"\\\\]|\\\\.)*"';
    const mediaType = new RegExp(`^${token}/${token}(?:[ \\t]*;[ \\t]*${token}=(?:${token}|${quotedString}))*[ \\t]*(?:;[ \\t]*)?$`);
    function isJsonType(contentType) {
      return contentType === undefined || /^[^/;]+\/(?:[^/;]*\+)?json[ \t]*(?:;|$)/i.test(contentType);
    }
    function isBase64(text) {
      return text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text);
    }
  }),
  206: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Th: () => knownAttributes,
      xP: () => readRunAttributes
    });
    var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);
    var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(502);
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
  }),
  460: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runVariables: () => runVariables,
      scopeOf: () => scopeOf,
      templateVariables: () => templateVariables
    });
    const healthReportType = "io.github.dingtalk-cloudevents.health";
    function isHealthReport({type: type}) {
      return type === healthReportType;
    }
    const waitingReportType = "io.github.dingtalk-cloudevents.waiting";
    function isWaitingReport({type: type}) {
      return type === waitingReportType;
    }
    var json = __webpack_require__(60);
    var lib_text = __webpack_require__(653);
    var grammar = __webpack_require__(502);
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
      const suffix = row.suffix === "" ? "" : typePart(attributeAt(payload, row.suffix ?? "action"));
      const time = row.time?.map(path => attributeAt(payload, path)).find(isTimestamp);
      const ownSource = row.source && attributeAt(payload, row.source);
      return {
        source: ownSource && isUriReference(ownSource) ? ownSource : source,
        type: `com.github.${eventName}${suffix && `.${suffix}`}`,
        subject: row.subject && attributeAt(payload, row.subject) || undefined,
        time: time ?? now.toISOString(),
        datacontenttype: "application/json",
        data: payload
      };
    }
    function repositorySource({apiUrl: apiUrl, repository: repository}) {
      return uriReference(repository === "" ? apiUrl : `${apiUrl}/repos/${repository}`);
    }
    function payloadSource(payload, context) {
      const api = attributeAt(payload, "repository.hooks_url").replace(/\/hooks$/, "");
      const name = attributeAt(payload, "repository.full_name");
      const source = api || name && `${context.apiUrl}/repos/${name}` || attributeAt(payload, "organization.url");
      return source && isUriReference(source) ? source : repositorySource(context);
    }
    function attributeAt(payload, path) {
      const value = at(payload, path);
      return typeof value === "string" || typeof value === "number" ? cleanAttributeText(String(value)) : "";
    }
    function typePart(text) {
      return trim(text.replace(/\s/g, " "), ". ");
    }
    function uriReference(text) {
      return isUriReference(text) ? text : encodeAddress(cleanAttributeText(text));
    }
    function githubEventOf(event) {
      return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
    }
    function isDispatch(event) {
      return githubEventOf(event) === "repository_dispatch";
    }
    function isFromElsewhere(event) {
      return githubEventOf(event) === undefined || isDispatch(event);
    }
    function isOwnReport(event) {
      return isHealthReport(event) || isWaitingReport(event);
    }
    var run_attributes = __webpack_require__(206);
    var forge = __webpack_require__(432);
    var workflow_history = __webpack_require__(832);
    function findFailedRun(history) {
      return history && findStreak(history).row[0];
    }
    function compareWithBase({branch: branch, history: history, failed: failed}, own) {
      const {row: row, orMore: orMore} = (0, workflow_history.gh)(history);
      const first = row.at(-1);
      if (first === undefined) return undefined;
      const ofBase = new Map(failed?.map(job => [ job.name, job ]));
      const failing = own.filter(({mayFail: mayFail, name: name}) => !mayFail && name !== "");
      const jobs = failing.filter(job => failsAlike(job, ofBase.get(job.name))).map(({name: name}) => name);
      if (failed !== undefined && jobs.length === 0) return undefined;
      return (0, json.r$)({
        branch: branch,
        since: (0, workflow_history.GT)(first),
        orMore: orMore,
        breaker: orMore ? undefined : first.actor,
        jobs: jobs,
        isAll: failed !== undefined && jobs.length === failing.length
      });
    }
    function failsAlike({failedSteps: failedSteps}, other) {
      if (other === undefined) return false;
      const names = new Set(other.failedSteps.map(({name: name}) => name));
      return failedSteps.length === 0 || names.size === 0 || failedSteps.some(({name: name}) => names.has(name));
    }
    var workflow_conclusion = __webpack_require__(613);
    function readJobPage(answer) {
      const page = asObject(answer);
      if (!Array.isArray(page?.jobs)) return undefined;
      const jobs = page.jobs.map(readJobRecord).filter(job => job !== undefined);
      return {
        total: asCount(page.total_count) ?? jobs.length,
        jobs: jobs
      };
    }
    function readJobRecord(value) {
      const job = asObject(value);
      const id = asCount(job?.id);
      const name = asText(job?.name);
      if (job === undefined || id === undefined || name === undefined) return undefined;
      const startedAt = asTime(job.started_at);
      const completedAt = asTime(job.completed_at);
      return withoutUndefined({
        id: id,
        name: name,
        inProgress: job.status === "in_progress",
        isWaiting: job.status === "waiting",
        conclusion: readConclusion(job.conclusion),
        url: asText(job.html_url),
        createdAt: asTime(job.created_at),
        startedAt: startedAt,
        completedAt: completedAt,
        durationMs: durationBetween(startedAt, completedAt),
        runnerName: asText(job.runner_name),
        steps: asList(job.steps).map(readStep).filter(step => step !== undefined)
      });
    }
    function readStep(value) {
      const step = asObject(value);
      const number = asCount(step?.number);
      const name = asText(step?.name);
      if (step === undefined || number === undefined || name === undefined) return undefined;
      return withoutUndefined({
        number: number,
        name: name,
        inProgress: step.status === "in_progress",
        conclusion: readConclusion(step.conclusion),
        startedAt: asTime(step.started_at),
        completedAt: asTime(step.completed_at)
      });
    }
    function durationBetween(from, to) {
      if (from === undefined || to === undefined) return undefined;
      const durationMs = (typeof to === "number" ? to : Date.parse(to)) - Date.parse(from);
      return durationMs >= 0 ? durationMs : undefined;
    }
    const maxAnnotations = 5;
    const maxMessageChars = 4e3;
    const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;
    const nowhere = ".github";
    const outOfTime = /\bhas exceeded the maximum execution time\b/;
    const madeWay = /^Cancell?ing since a higher priority waiting request\b/;
    function readAnnotations(answer, redact) {
      if (!Array.isArray(answer)) return undefined;
      const errors = answer.map(item => readAnnotation(item, redact)).filter(item => item !== undefined);
      const informative = errors.filter(({message: message}) => !noise.test(message));
      return (informative.length > 0 ? informative : errors).slice(0, maxAnnotations);
    }
    function includesTimeout(annotations) {
      return annotations.some(({message: message}) => outOfTime.test(message));
    }
    function includesSupersession(annotations) {
      return annotations.some(({message: message}) => madeWay.test(message));
    }
    function readAnnotation(value, redact) {
      const item = asObject(value);
      const message = asText(item?.message)?.trim();
      if (item?.annotation_level !== "failure" || message === undefined || message === "") return undefined;
      const path = asText(item.path);
      const title = asText(item.title);
      return withoutUndefined({
        path: path === undefined || path === nowhere ? undefined : redact(path),
        line: path === nowhere ? undefined : asCount(item.start_line),
        title: title === undefined ? undefined : redact(title).slice(0, maxMessageChars),
        message: redact(message).slice(0, maxMessageChars)
      });
    }
    function oneOf(rows, flags, before = "", after = "") {
      let made;
      return () => {
        made ??= new RegExp(`${before}(?:${rows.map(({source: source}) => source).join("|")})${after}`, flags);
        return made;
      };
    }
    const rows = [ /pass[_ -]?(?:words?|phrases?|codes?|wd)/, /passwd|pswd|pwd|passwort|kennwort|mot de passe|contraseña|senha|пароль|パスワード|비밀번호|암호/, /(?<=[_.-]|db|smtp|mail|user|admin|root|store|key|trust|ftp|ssh|proxy|sql|redis|vnc)pass|(?<![a-z])pass/, /(?<![a-z])pw|(?:bind|root|user|admin|db)pw|(?<![a-z])psk/, /secret[_ -]?(?:access[_ -]?)?key(?:[_-]?base)?|secret[_-]?(?:string|value|text)|secret[_-]?id|secret/, /token[_-]?value|token/, /(?:api|access|account|private|priv|signing|signature|encrypt(?:ion)?|decrypt(?:ion)?|crypto|cipher|master|shared|storage|subscription|functions?|service(?:[_-]?role)?|admin|license|app(?:lication)?|deploy|auth|session|consumer|write|ssh|integration|ingest(?:ion)?|aes|hmac|jwt|rsa|security|webhook|bot|robot|symmetric|cookie|anon)[_ .-]?key(?:[_-]?(?:data|value))?/, /client[_-]?key[_-]?data|(?<=[a-z\d]_)key(?=["']?\s?[:=])/, /credentials?|(?<![a-z])creds?/, /authorization|(?<=[_-])auth|(?<=["'])auth|bearer/, /(?:set[_-]?)?cookie/, /jsessionid|phpsessid|connect\.sid|asp\.net_sessionid|_session(?==)/, /(?<![a-z\d])[as]k(?=["']?\s?[:=])/, /密码|密碼|口令|令牌|密钥|密鑰|私钥|私鑰|凭证|凭据|憑證|金钥|金鑰|授权码|授權碼|验证码/ ];
    const credentialNames = oneOf(rows, "gi");
    const wholeName = oneOf(rows, "i", "", "[_-]?\\d{0,3}[^a-z\\d\\u0080-\\uffff]{0,4}$");
    const maxKeyChars = 200;
    function namesCredential(key) {
      return wholeName().test(key.slice(-maxKeyChars));
    }
    const upperCaseName = /(?:[A-Z]{2,40}(?:_[A-Z]{1,40}){0,8}|(?:[A-Z][a-z]{1,40}){1,6})(?=\s|$|["'`,;:)\]}>.|&])/y;
    const credentialWord = /(?:PASS|SECRET|TOKEN|KEY|CREDENTIAL|PWD|AUTH)|(?:Token|Secret|Key|Credentials?)$/;
    function isNameOfCredential(text, at) {
      upperCaseName.lastIndex = at;
      return credentialWord.test(upperCaseName.exec(text)?.[0] ?? "");
    }
    const prose = new Set([ "no not none nil null undefined nan na n/a unset empty blank absent missing required optional mandatory", "invalid incorrect wrong bad expired expires expiring revoked rotated disabled enabled unknown unauthorized", "unauthorised unauthenticated forbidden denied rejected refused failed failure fails error errors ok okay valid", "verified accepted found unavailable unsupported malformed mismatch mismatched matches match too weak short long", "minimum maximum must should shall may might can cannot can’t can't could couldn't would wouldn't will won't", "does doesn't do don't did didn't is isn't are aren't was wasn't were has hasn't have haven't had be been", "being need needs needed require requires requiring contain contains expected expects expecting unexpected got", "received receives given provided provides passed set sets setting using use used uses see read reads reading", "readonly read-only write writes loaded loading created creating generated generating updated changed reset", "stored saved sent from for to of in on at as by with within without and or but if when while because since the", "an this that these those your you we it its my our their such please enter type typed confirm check try", "authentication authorization permission permissions access line field property parameter argument option flag", "file directory unable already still only hidden redacted masked filtered removed omitted inherit include", "same-origin omit yes true false off bearer basic there here again also so then than more less least most", "cannot between after before during under over about via per like one two any all some each every other", "appears looks seems keeps stays became becomes unchanged successfully succeeded skipped skipping ignored", "ignoring verifying checking validating validation syntax parse parsing await async new return function typeof", "signature header headers payload format length size type kind status state value values name names key keys", "who whoever what which where how why" ].flatMap(line => line.split(" ")));
    const subjects = /^(?:the )?(?:passwords?|tokens?|secrets?|keys?|fields?|values?|credentials?|cookies?)$/i;
    const types = new Set([ "string str text varchar char character boolean bool number int integer int32 int64 long float double object any", "unknown never void symbol bigint array list map dict record bytes byte buffer secretstr securestring", "option optional nullable none self type function func fn uuid date" ].flatMap(line => line.split(" ")));
    const word = /[A-Za-z][A-Za-z’']{0,20}(?:[-/][A-Za-z]{1,12})?(?=\s|$|["'`](?:\s|$|[,;:.)\]}])|[.,;:!?)\]}]{1,8}(?:\s|$|["'`\\])|\\{1,8}[nrt"']|<\/)/y;
    const nextWord = / {1,2}([A-Za-z][A-Za-z’']{0,20})(?=\s|$|["'`\\<.,;:!?)\]}])/y;
    const typeName = /[*&]{0,2}([A-Za-z]\w{0,20})(?=\s|$|[;,)}\]|<>=&]|\?:|\[\])/y;
    const notCredentials = {
      masked: [ /\s|$/y, /[,;:)\]}&|"'`\\?]{1,8}(?=\s|$)|[&;,](?=[\w.%-]{2,40}=)|\\{1,8}[nrt](?=\\|\s|$|["']|[\w.-]{2,40}[=:])/y, /(?:[\w.@-]{1,60}:|[[({<]{1,2})?\*{2,200}(?=\s|$|["'`&,;:.)\]}>|@\\])|(?:x{4,200}|#{3,200}|_{3,200}|-{2,200}|\.{3})(?=\s|$|["'`,;)\]}])|[•●…]/iy, /[[<(]{1,2}(?:redacted|filtered|hidden|masked|removed|sensitive|secret|protected|obfuscated|none|empty|unset|null|known after apply|object object)\b[\w ]{0,20}[)>\]]/iy ],
      variables: [ /\$\{\{|\$\{[^\s{}"']{1,200}\}|\$\([a-z]{2,20}[ )]|\$env:\w/iy, /(?:\$[A-Z_]{2,40}|\$[a-z_]{2,40}|%[sdvqr@]|%[A-Z_]{2,40}%|@[A-Z_]{3,40}@|#[a-z][a-z-]{1,40})(?=\s|$|["'`:/]|[,;)\]}](?:\s|$|["'`)\]}]))/y, /%\(\w{1,40}\)|\{\{ ?\w|\{\d?\}|\{[a-z_.]{2,40}\}|#\{[^\s{}]{1,60}\}/y, /<[a-z%][\w .:%/-]{0,60}>|your[_-]/y, /!(?:vault|ref|sub|getatt|secret)\b|(?:id|type|src|env)=/iy ],
      references: [ /(?:op|vault|ssm|sm|ref\+\w{1,20}|secretref|env|file|keyring|keychain|akv|awssm|gcpsm):(?=\/|[A-Z_]{2,}\b)/y, /arn:aws|projects\/[\w-]{1,60}\/secrets\//y ],
      code: [ /(?:process|os|env|secrets|vars|config|cfg|settings|options|opts|this|self|args|params|props|req|request|ctx|context|inputs|github|steps|needs|matrix|var|local|module|data|each|token|password|secret|credentials?|user|event|res|response|result|node|item|value|that)\.[A-Za-z_.?[\]"']{2,60}(?=\s|$|[,;:)}|&])/y, /[a-z][A-Za-z]{0,30}\??\.(?:secret|token|password|key|value)\b/y, /(?:await |new )?(?!(?:str|string|bytes|byte|ptr|base64|decode|b64decode|atob|unescape|from)\()[a-z_$][A-Za-z_$.]{2,40}\((?=\)|["'`]|[A-Za-z_$][\w$.]{0,40}[,)])/y ],
      paths: [ /(?:~|\.{1,2})?\/(?:var|run|etc|tmp|home|usr|opt|root|mnt|dev|proc|app|srv|workspace|github|Users|private|secrets|\.?config|\.ssh|\.aws)\//y, /(?:[A-Za-z]:\\|~\/|\.{1,2}\/)[\w./\\-]{2,200}(?=\s|$|["'`,;:)])/y, /[\w./-]{1,80}\.(?:pem|key|pub|crt|cer|p12|pfx|jks|json|ya?ml|txt|env|ini|conf|toml|asc|gpg)(?![\w-])/y ],
      figures: [ /\d{1,3}(?=\s|$|[,;)\]}"'`|<]{1,6}(?:\s|$|[a-z_][\w.-]{1,40}["']?\s?[:=])|&[a-z_][\w.-]{1,40}=)|\d{1,5}:\d{1,5}(?=\s|:|$)/y, /[~^<>=]{0,2}v?\d{1,5}(?:\.\d{1,6}){2}(?:[-+][\w.]{1,30})?(?!\w)|[a-z][\w.-]{1,60}:v?\d{1,4}\.\d/y, /SHA256:|MD5:|sha\d{1,3}[:-]|ssh-(?:rsa|ed25519|dss) |ecdsa-|-{4,5} ?BEGIN /y ],
      sentences: [ /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/y ]
    };
    const allPatterns = Object.values(notCredentials).flat();
    function isHarmless(text, at) {
      return isOneAt(allPatterns, text, at) || isProse(text, at) || isType(text, at) || isNameOfCredential(text, at);
    }
    function isPlaceholder(value) {
      const {masked: masked = [], variables: variables = []} = notCredentials;
      return isOneAt(masked, value, 0) || isOneAt(variables, value, 0);
    }
    function isOneAt(patterns, text, at) {
      return patterns.some(pattern => {
        pattern.lastIndex = at;
        return pattern.test(text);
      });
    }
    function isProse(text, at) {
      word.lastIndex = at;
      const first = word.exec(text)?.[0];
      if (first === undefined) return false;
      if (prose.has(first.toLowerCase())) return true;
      if (!subjects.test(first)) return false;
      nextWord.lastIndex = at + first.length;
      return prose.has(nextWord.exec(text)?.[1]?.toLowerCase() ?? "");
    }
    function isType(text, at) {
      typeName.lastIndex = at;
      return types.has(typeName.exec(text)?.[1]?.toLowerCase() ?? "");
    }
    function isPassphrase(words) {
      return words.length >= 4 && !words.some(one => prose.has(one));
    }
    function isRandomLooking(value) {
      return /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z][A-Z]/.test(value));
    }
    const webhooks = [ /(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/)[\w/+-]+/g, /(discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/)\d+\/[\w-]+/g, /(api\.telegram\.org\/(?:file\/)?bot)\d+:[\w-]+/g, /(qyapi\.weixin\.qq\.com\/[^\s"'<>]{0,200}?[?&]key=)[\w-]+/g, /((?:open\.feishu\.cn|open\.larksuite\.com)\/open-apis\/bot\/(?:v\d\/)?hook\/)[\w-]+/g, /((?:www\.feishu\.cn|www\.larksuite\.com)\/flow\/api\/trigger-webhook\/)[\w-]+/g, /(\.webhook\.office\.com\/webhookb2\/)[^\s"'<>]+/g, /(outlook\.office(?:365)?\.com\/webhook\/)[^\s"'<>]+/g, /(\/hooks\/)(?=[a-z]{0,26}\d)[A-Za-z0-9]{17,32}(?:\/[A-Za-z0-9]{20,})?(?![\w.-])/g, /(sctapi\.ftqq\.com\/|sc\.ftqq\.com\/|api\.day\.app\/|qmsg\.zendee\.cn\/send\/|hc-ping\.com\/)[\w-]+/g, /(maker\.ifttt\.com\/trigger\/[\w-]{1,100}\/(?:json\/)?with\/key\/)[\w-]+/g, /(hooks\.zapier\.com\/hooks\/catch\/\d+\/)\w+/g, /(hook\.(?:eu|us)\d\.make\.com\/)\w+/g ];
    const databases = [ /(\bjdbc:oracle:(?:thin|oci):)[^\s"'@:]{1,200}(?=@)/g, /((?<![\w.-])[\w.-]{1,60}:)[^\s"'@]{1,200}(?=@(?:tcp|udp|unix)\()/g ];
    const parameters = [ /((?<![A-Za-z])(?:sig|sign|signature|x-(?:amz|goog|oss)-(?:signature|credential|security-token)|hmac)(?:=|%3D))[\w%+/=~.-]{12,}/gi, /([?&#](?:key|code|auth|ticket|jwt|k)=)(?=[A-Za-z_-]{0,60}\d)[\w.~/-]{20,}/gi ];
    function redactAddresses(text) {
      const patterns = [ ...webhooks, ...databases, ...parameters ];
      return patterns.reduce((shown, pattern) => shown.replace(pattern, "$1***"), withoutUsers(text));
    }
    const slashes = /:(?:\/\/|\\\/\\\/)/g;
    const encoded = /(%3A%2F%2F)[^\s"'&%]{0,200}%3A[^\s"'&%]{1,200}(?:%(?!40)[\dA-F]{2}[^\s"'&%]{0,200}){0,20}(?=%40)/gi;
    function withoutUsers(text) {
      let shown = "";
      let from = 0;
      const starts = [ ...text.matchAll(slashes) ].map(({0: mark, index: index}) => index + mark.length);
      for (const [index, start] of starts.entries()) {
        const rest = text.slice(start, starts[index + 1] ?? text.length);
        const end = start + userInfoLength(/^[^\s"'`<>\\|]*/.exec(rest)?.[0] ?? "");
        if (end === start) continue;
        shown += `${text.slice(from, start)}***`;
        from = end;
      }
      return (shown + text.slice(from)).replace(encoded, "$1***");
    }
    function userInfoLength(address) {
      const authority = /^[^/?#]*/.exec(address)?.[0] ?? "";
      const isHost = !authority.includes("@") && /^(?:\[|[^:]*(?::\d{1,5})?$)/.test(authority);
      const at = isHost ? -1 : lastAt(address, authority);
      if (at < 0) return 0;
      const userInfo = address.slice(0, at);
      const colon = userInfo.indexOf(":");
      const isHidden = colon < 0 ? token.test(userInfo) : !isPlaceholder(userInfo.slice(colon + 1));
      return isHidden ? at : 0;
    }
    const token = /^(?=[^\d]{0,60}\d)(?=[^A-Za-z]{0,60}[A-Za-z])[\w-]{16,}$/;
    const host = /^@(?:[a-z\d][\w-]*(?:\.[\w-]+){0,8}\.(?:[a-z]{2,20}|\d{1,3})|localhost|[a-z\d][\w-]*(?=:\d))(?=[:/?#]|$)/i;
    function lastAt(address, authority) {
      const first = authority.lastIndexOf("@");
      return first >= 0 && host.test(address.slice(first)) ? first : address.lastIndexOf("@");
    }
    function endAt(pattern, text, at) {
      pattern.lastIndex = at;
      return pattern.test(text) ? pattern.lastIndex : undefined;
    }
    const wrapper = /(?:[A-Z][\w.]{0,30}|[a-z]\w{0,10})?[[(]{1,2}\s{0,4}(?=\\{0,7}["'`])|[[(]{1,2}(?=[\w+/$.-])|\{(?=[^\s"'{}:=,]{4,200}\})/y;
    const quote = /(?:[bBuUrRfF]{1,2}|@)?(\\{0,7})(["'`“‘«]|&quot;|&#3[49];|%2[27])/y;
    const closing = {
      "“": "”",
      "‘": "’",
      "«": "»"
    };
    const another = /\s{0,4},\s{0,4}(?=\\{0,7}["'`])/y;
    const bare = /(?:[^\s\u001b"'`&;,|<>)\]}\\，。；、）】》」]|\\(?!\\{0,7}["'`](?:[\s,;:)\]}]|$)|[nrt](?:[\w.-]{2,40}[=:]|[\s"'\\]|$))|&(?!\s|$|[\w.%-]{2,40}=)|;(?!\s|$|[A-Za-z][\w .-]{2,40}=)|,(?!\s|$|["'][\w.-]{1,40}["'] ?:|[\w.-]{3,40}=|[\w.-]{4,40}:)|\|(?!\s|$)|["'`)\]}>](?!["'`)\]}>]{0,7}(?:\s|$|\\{1,8}[nrt"']|<\/?[a-z]{1,12}[\s>]|[,;:.]{1,2}(?:\s|$|["'[{])))|<(?!\/?[a-z][a-z\d-]{0,15}(?: [^<>\n]{0,80})?\/?>))+/y;
    const cookies = /(?:[^\r\n"'`\\<>]|\\(?![nrt"'`\\]))+/y;
    const words = /[a-z]{2,12}(?: [a-z]{2,12}){3,30}(?=[\s"'`.,;)]{0,4}$)/my;
    function credentialAt(text, start, isCookie = false) {
      const direct = quotedAt(text, start, false);
      if (direct !== "none") return direct;
      if (isHarmless(text, start)) return undefined;
      const at = endAt(wrapper, text, start) ?? start;
      const wrapped = at === start ? "none" : quotedAt(text, at, text[start] === "[");
      if (wrapped !== "none") return wrapped;
      if (endAt(object, text, at) !== undefined || at > start && isHarmless(text, at)) return undefined;
      return wordAt(text, at, isCookie ? endAt(cookies, text, at) ?? at : wordEnd(text, at, start));
    }
    function wordAt(text, start, end = endAt(bare, text, start) ?? start) {
      const last = withoutMarks(text, start, end);
      return last - start < minBareChars ? undefined : {
        start: start,
        end: last
      };
    }
    const plainWord = /[\w.~+/=!@#$%^&*:-]+/y;
    function randomWordAt(text, at, minChars) {
      const start = endAt(quote, text, at) ?? at;
      if (isHarmless(text, start)) return undefined;
      const span = wordAt(text, start, endAt(plainWord, text, start) ?? start);
      if (span === undefined || span.end - span.start < minChars) return undefined;
      const word = text.slice(span.start, span.end);
      return /[A-Za-z]/.test(word) && /\d/.test(word) ? span : undefined;
    }
    const object = /\{(?=\s|$|["'{}]|[\w$-]{1,40}\s?[:=])/y;
    const minBareChars = 4;
    const minQuotedChars = 3;
    function quotedAt(text, at, isList) {
      quote.lastIndex = at;
      const [opening, slashes = "", mark = ""] = quote.exec(text) ?? [];
      if (opening === undefined) return "none";
      const start = at + opening.length;
      if (isHarmless(text, start)) return undefined;
      let end = closingAt(text, start, mark, slashes.length);
      if (end - start < minQuotedChars) return undefined;
      while (isList) {
        const next = endAt(another, text, end + slashes.length + mark.length);
        if (next === undefined) break;
        end = closingAt(text, next + slashes.length + mark.length, mark, slashes.length);
      }
      return {
        start: start,
        end: end
      };
    }
    function closingAt(text, start, mark, slashes) {
      const feed = text.indexOf("\n", start);
      const line = text.slice(start, feed < 0 ? text.length : feed);
      const last = closing[mark] ?? mark;
      for (let at = line.indexOf(last); at >= 0; at = line.indexOf(last, at + 1)) {
        let first = at;
        while (line[first - 1] === "\\") first -= 1;
        const more = at - first - slashes;
        const isClosing = more <= 0 || more % (2 * (slashes + 1)) === 0;
        if (isClosing && !/[A-Za-z\d]/.test(line[at + last.length] ?? "")) return start + (more <= 0 ? first : at - slashes);
      }
      return start + line.length;
    }
    function wordEnd(text, at, start) {
      const phrase = endAt(words, text, at);
      if (phrase !== undefined && isPassphrase(text.slice(at, phrase).split(" "))) return phrase;
      const end = endAt(bare, text, at) ?? at;
      if (!/%3[AD]$/i.test(text.slice(start - 3, start))) return end;
      const next = text.slice(at, end).search(/%(?:26|2[0-2]|0[AD]|3B)/i);
      return next < 0 ? end : at + next;
    }
    function withoutMarks(text, start, end) {
      let last = end;
      while (last > start && ".,;:!?)]}>\"'` ".includes(text[last - 1] ?? "")) last -= 1;
      return last;
    }
    const isNoNumber = value => !/^[\d:.]{1,12}$/.test(value);
    const client = /\b(?:curl|wget|https?|xh|httpie|aria2c|svn|ab|hey|siege|lftp|smbclient|skopeo|jfrog|mvn)\b/;
    const rules = [ {
      before: /\bsshpass\s{1,4}-p\s{0,4}/g
    }, {
      before: /\blogin\b[^\n|;&]{0,200}?\s-p(?:=|\s{1,4})/g,
      isCredential: isNoNumber
    }, {
      before: /\blogin\b[^\n|;&]{0,200}?\s-p(?=[^\s=])/g,
      isCredential: isRandomLooking
    }, {
      before: /\b(?:mysql(?:dump|admin|import|check|show|slap|binlog|pump|sh)?|mariadb(?:-\w{1,20})?|mycli|xtrabackup|mydumper|7z[az]?)\b[^\n|;&]{0,200}?\s-p(?=[^\s=-])/g
    }, {
      before: /\b(?:mongo(?:sh|dump|restore|export|import)?|twine|cqlsh|clickhouse-client|beeline|influx|snowsql)\b[^\n|;&]{0,200}?\s-p(?:=|\s{1,4})/g,
      isCredential: isNoNumber
    }, {
      before: /\b(?:sqlcmd|bcp|isql|osql|zip|unzip|zipcloak|vncviewer)\b[^\n|;&]{0,200}?\s-P\s?/g
    }, {
      before: /\bldap(?:search|modify|add|delete|passwd|whoami|modrdn|compare)\b[^\n|;&]{0,300}?\s-w\s?/g
    }, {
      before: /\bredis-cli\b[^\n|;&]{0,200}?\s-a\s{1,4}/g
    }, {
      before: /\bopenssl\b[^\n|;&]{0,200}?\s-[kK]\s{1,4}/g
    }, {
      before: /\s-pass(?:in|out|word)?\s{1,4}["']?pass:/g
    }, {
      before: /\b(?:nuget|codecov)\b[^\n|;&]{0,200}?\s-[kt]\s{1,4}/g
    }, {
      before: /\b(?:setapikey|snyk\s{1,4}auth|vault\s{1,4}login|doctl\s{1,4}auth\s{1,4}init\s{1,4}-t)\s{1,4}/g,
      isCredential: isRandomLooking
    }, {
      before: /\bhtpasswd\s{1,4}-\w{0,8}b\w{0,8}\s{1,4}\S{1,200}\s{1,4}\S{1,100}\s{1,4}/g
    }, {
      before: /\bcurl\b[^\n|;&]{0,300}?\s-b\s{1,4}/g,
      isCredential: value => value.includes("=")
    }, {
      before: /(?<![\w-])(?:-[uU]|--(?:proxy-|http-|ftp-)?user|--(?:src-|dest-)?creds|--auth|-a)(?:\s{1,4}|=)?["']?[^\s"':/=$]{1,100}:(?!\/\/|\\)/g,
      isCredential: (value, before) => isNoNumber(value) && (isRandomLooking(value) || client.test(before))
    }, {
      before: /(?<![\w-])-U\s{0,4}["']?[^\s"'%:]{1,60}%/g
    }, {
      before: /\blogin\s{1,4}\S{1,100}\s{1,4}password\s{1,4}/g
    }, {
      before: /\b(?:requirepass|masterauth)\s{1,4}/g
    }, {
      before: /\bidentified\s{1,4}(?:with\s{1,4}\S{1,60}\s{1,4})?by\s{1,4}(?:password\s{1,4})?(?=['"])/gi
    }, {
      before: /\b(?:password|passwd|passphrase|passcode|pwd)\s{1,4}[EN]?(?=(['"])[^\s"']{4,200}\1)/gi
    }, {
      before: /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?/gi
    }, {
      before: /\b(?:sqlplus|sqlldr|expdp|impdp)\s{1,4}(?:-\w{1,12}\s{1,4}){0,4}[\w.-]{1,60}\/(?=[^\s/])/g
    }, {
      before: /\b(?:sudo\s{1,4}-S|--?password-stdin|--with-token|passwd|chpasswd)\b[^\n|;&<]{0,100}<<<\s{0,4}/g
    }, {
      before: /\bnet\s{1,4}use\s{1,4}\S{1,200}\s{1,4}(?=\S{1,100}\s{1,4}\/user:)/gi
    }, {
      before: /\becho\s{1,4}(?:-n\s{1,4})?(?=(?:"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s|;&]{1,300})\s{0,4}\|[^\n|]{0,120}(?:password-stdin|with-token|stdin-password|chpasswd|sudo\s{1,4}-S|login))/g
    } ];
    function redactArguments(text) {
      return rules.reduce(redactedBy, text);
    }
    const maxBefore = 300;
    function redactedBy(text, {before: before, isCredential: isCredential = () => true}) {
      let shown = "";
      let from = 0;
      for (const {0: lead, index: index} of text.matchAll(before)) {
        const start = index + lead.length;
        const value = start < from ? undefined : credentialAt(text, start);
        if (value === undefined) continue;
        const given = text.slice(value.start, value.end);
        if (!isCredential(given, text.slice(Math.max(0, index - maxBefore), start))) continue;
        shown += `${text.slice(from, value.start)}***`;
        from = value.end;
      }
      return shown + text.slice(from);
    }
    function redactNamedValues(text) {
      const found = credentialNames();
      found.lastIndex = 0;
      let shown = "";
      let from = 0;
      for (let match = found.exec(text); match !== null; match = found.exec(text)) {
        const span = spanOf(text, match.index, match[0].toLowerCase());
        if (span === undefined) continue;
        shown += `${text.slice(from, span.start)}***`;
        from = span.end;
        found.lastIndex = span.end;
      }
      return shown + text.slice(from);
    }
    const named_values_maxBefore = 60;
    function spanOf(text, start, name) {
      const before = text.slice(Math.max(0, start - named_values_maxBefore), start);
      if (/\barn:[\w:-]*$/.test(before)) return undefined;
      const lead = leadAt(text, start + name.length, before, name);
      if (lead === undefined) return undefined;
      const minChars = Math.max(lead.minChars, minCharsOf(name, before));
      if (minChars > 0) return randomWordAt(text, lead.end, minChars);
      return spanBehind(text, lead, name, /[?&][\w.%[\]-]*$/.test(before));
    }
    function spanBehind(text, {end: start, valueEnd: valueEnd}, name, isParameter) {
      if (valueEnd !== undefined) return isHarmless(text, start) ? undefined : {
        start: start,
        end: valueEnd
      };
      if (name.endsWith("authorization")) return authorizationAt(text, start);
      const span = credentialAt(text, start, name.endsWith("cookie"));
      if (span === undefined || !isParameter) return span;
      const next = text.slice(span.start, span.end).indexOf("&");
      return next < 0 ? span : {
        start: span.start,
        end: span.start + next
      };
    }
    const named_values_grammar = /(?:unexpected|expected|invalid|illegal|unknown|unrecogni[sz]ed|bad|missing|next|prev|previous|current|last|first|near|found|this|stray|reserved|offending|extra|max|min|num|per|total|prompt|completion|input|output|pad|eos|bos|unk|mask|sep|cls|stop|end|start|special|activity|window|page|continuation|cancellation|punctuation|syntax|error on|error at)[ _-]?["'`]?$/i;
    const openKey = /(?:CACHE|PUBLIC|PUB|PUBLISHABLE|PRIMARY|FOREIGN|PARTITION|SORT|HOST|ROUTING|OBJECT|S3|GROUP|PROJECT|ISSUE|IDEMPOTENCY|DEDUP|REGISTRY)_$/;
    function isVariable(before) {
      return /[A-Z\d]_$/.test(before) && !openKey.test(before);
    }
    function minCharsOf(name, before) {
      if (name === "token" && named_values_grammar.test(before)) return 12;
      if (name === "ak" || name === "sk" || /^secret[_-]?id$/.test(name)) return 16;
      if (name === "_session") return 20;
      if (name === "key") return isVariable(before) ? 16 : Number.POSITIVE_INFINITY;
      if (name === "bearer") return 8;
      return name === "auth" && /["']$/.test(before) ? 12 : 0;
    }
    const named_values_close = /(?:[_-]?\d{1,3}|[_-](?:prod(?:uction)?|stag(?:ing|e)|dev(?:elopment)?|test|live|local|old|new|primary|secondary|default))?(?:\\{0,7}["'`\])*】」]|&quot;|&#3[49];|%2[27]|\u001b\[[\d;]{0,10}m){0,6}(?: ?[([][^()[\]\n]{0,40}[)\]])?(?: for (?:user |account )?[^\s:=]{1,80})?/iy;
    const named_values_assign = /[ \t]{0,40}(?:={1,3}>?|:=|\?=|\+=|!={1,2}|:(?!\/\/|:)|->|→|：|＝|%3[AD]|&#61;|&#58;|[为是為](?=[ ：:]{0,3}[!-~]))[ \t：:]{0,40}(?:\u001b\[[\d;]{0,10}m)?/iy;
    const annotation = /(?:[*&]{0,2}(?:str|string|bytes|any|char|secretstr|optional\[str\])(?: ?\| ?(?:none|null|undefined))?[ \t]{0,4}=[ \t]{0,4}|\{\s{0,4}\\{0,3}["']?(?:value|s|data|string|plaintext|raw|text)\\{0,3}["']?\s{0,4}[:=]\s{0,4}|\s{0,8}string\(\d{1,6}\)[ \t]|!!str[ \t])/iy;
    const pair = /\\{0,7}["']?(?:[,;]|\s)\s{0,8}\\{0,7}["']?value\\{0,7}["']?\s{0,4}[:=]\s{0,4}/iy;
    const listed = /\\{0,7}["'],[ \t]{0,4}(?=\\{0,7}["'](?![a-z-]{1,40}["'\\]))/y;
    const named_values_element = /[^<>\n]{0,80}>(?=[^<\n]{1,2000}<\/)/y;
    const elementText = /[^<\n]+/y;
    const argument = /(?:["'`],)?[ \t]{1,4}(?!--?[A-Za-z])/y;
    const sentence = /[ \t]{1,4}(?:is|was|to|equals)[ \t:]{1,4}/iy;
    const gap = /[ \t]{1,4}/y;
    const cell = /[ \t]{0,40}[|│┃][ \t]{1,40}|\t{1,8}/y;
    const minLoose = 6;
    const minLooseCell = 8;
    const minLoosePassword = 8;
    const minLooseToken = 16;
    function leadAt(text, at, before, name) {
      const isBarePass = name === "pass" && !/[\w.-]$/.test(before);
      const closed = endAt(named_values_close, text, at) ?? at;
      const assigned = endAt(named_values_assign, text, closed);
      if (assigned !== undefined) {
        const isMarked = !isBarePass || /["'=]/.test(text.slice(at, assigned + 1));
        return isMarked ? {
          end: endAt(annotation, text, assigned) ?? assigned,
          minChars: 0
        } : undefined;
      }
      if (isBarePass) return undefined;
      const inner = /<(?:[\w.-]{1,30}:)?[\w.-]*$/.test(before) ? endAt(named_values_element, text, at) : undefined;
      if (inner !== undefined) return {
        end: inner,
        valueEnd: endAt(elementText, text, inner) ?? inner,
        minChars: 0
      };
      const strict = strictLeadAt(text, at, before, name);
      return strict === undefined ? looseLeadAt(text, at, closed, before, name) : {
        end: strict,
        minChars: 0
      };
    }
    function strictLeadAt(text, at, before, name) {
      const isHeader = /(?:^|["'([])x-[\w-]*$/i.test(before) || /^(?:authorization|(?:set-)?cookie)$/.test(name);
      const isArgument = /(?:^|[\s"'`=(,[])--?[\w.-]*$/.test(before);
      return endAt(pair, text, at) ?? (isHeader ? endAt(listed, text, at) : undefined) ?? (isArgument ? endAt(argument, text, at) : undefined);
    }
    function looseLeadAt(text, at, closed, before, name) {
      const isSet = /\b(?:set|setx|env|arg|config)[ \t]+[\w.:/@-]*$/i.test(before);
      const isChinese = /[\u3400-\u9fff]/.test(name);
      const spaced = endAt(gap, text, isChinese ? closed : at);
      const sentenceEnd = endAt(sentence, text, closed);
      if (sentenceEnd !== undefined) return {
        end: sentenceEnd,
        minChars: minLoose
      };
      if (isChinese && (spaced ?? closed) > at) return {
        end: spaced ?? closed,
        minChars: minLoose
      };
      const cellEnd = endAt(cell, text, closed);
      if (cellEnd !== undefined) return {
        end: cellEnd,
        minChars: minLooseCell
      };
      if (spaced === undefined) return undefined;
      if (isSet) return {
        end: spaced,
        minChars: minLoose
      };
      if (/^(?:pass|pwd)/.test(name)) return {
        end: spaced,
        minChars: minLoosePassword
      };
      return /(?:token|key)$/.test(name) ? {
        end: spaced,
        minChars: minLooseToken
      } : undefined;
    }
    const tokenScheme = /(?:bearer|basic|token|api-?key|key|bot|ssws|sso-key|splunk|negotiate|ntlm|jwt|geniekey|deepl-auth-key|apitoken|pveapitoken)(?:[ \t+]|%20){1,4}/iy;
    const parameterScheme = /(?:digest|hawk|oauth|signature|sharedkey|scram-\S{1,12}|[\w-]{2,20}-hmac-sha\d{1,3})[ \t]/iy;
    const otherScheme = /[A-Za-z][\w-]{1,24}[ \t]{1,4}(?=[\w.~+/=-]{12})/y;
    const lineRest = /[^\r\n']+/y;
    function authorizationAt(text, at) {
      const opened = endAt(/[[(]?(?:\\{0,7}["'`])?/y, text, at) ?? at;
      if (isHarmless(text, opened) && endAt(tokenScheme, text, opened) === undefined) return undefined;
      const scheme = endAt(tokenScheme, text, opened) ?? endAt(otherScheme, text, opened);
      if (scheme !== undefined) {
        return isHarmless(text, scheme) ? undefined : wordAt(text, scheme);
      }
      const parameters = endAt(parameterScheme, text, opened);
      if (parameters !== undefined) return {
        start: parameters,
        end: endAt(lineRest, text, parameters) ?? parameters
      };
      return credentialAt(text, at, false);
    }
    const firstLine = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
    const body = /(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\n\\]{0,200}|[A-Za-z0-9+/=\s|>"',]|\\+[nrt"])*/y;
    const bodyLine = /^(?:#\d{1,6} [\d.]{1,12} )?[\s|>+"'-]{0,20}(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): .*|[A-Za-z0-9+/]*={0,2}(?:\\+[nr])*["',\s]{0,4})$/;
    const key = /[A-Za-z0-9+/=]{16}|\b(?:MII|MHc|MC4|b3Blb)/;
    const keyLine = /(?<![^\s"'|>])[A-Za-z0-9+/]{60,76}={0,2}(?=["']?$)/gm;
    function redactPrivateKeys(text) {
      const shown = text.includes("PRIVATE KEY") ? withoutKeys(text) : text;
      return shown.replace(keyLine, line => isRandom(line) ? "***" : line);
    }
    function withoutKeys(text) {
      let shown = "";
      let from = 0;
      for (const {0: line, index: index} of text.matchAll(firstLine)) {
        const start = index + line.length;
        if (start < from) continue;
        body.lastIndex = start;
        const written = body.exec(text)?.[0] ?? "";
        const end = start + written.length;
        if (!key.test(written)) continue;
        shown += `${text.slice(from, start)}***`;
        from = end;
      }
      return shown + text.slice(from);
    }
    function opensPrivateKey(line) {
      return line.includes("PRIVATE KEY") && line.search(firstLine) >= 0 && !/-{4,5} ?END /.test(line);
    }
    function isInPrivateKey(line) {
      return bodyLine.test(line);
    }
    function isRandom(base64) {
      const count = pattern => base64.match(pattern)?.length ?? 0;
      return count(/[A-Z]/g) >= 6 && count(/[a-z]/g) >= 6 && count(/\d/g) >= 3 && count(/\//g) <= 6;
    }
    const anywhere = [ /gh[pousr]_[A-Za-z0-9]{16,}\w*(?:\.[\w-]+)*/, /github_pat_\w{16,}/, /gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[\w-]{16,}(?:\.[\w-]+)*/, /GR1348941[\w-]{16,}/, /xox[a-z](?:\.xox[a-z])?-[\w-]{8,}/, /(?:xapp|xwfp)-[\w-]{10,}/, /AIza[\w-]{30,}/, /ya29\.[\w-]{8,}(?:\.[\w-]+)*/, /GOCSPX-[\w-]{16,}/, /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/, /ABSK[\w+/]{40,}={0,2}/, /bedrock-api-key-[\w+/=-]{16,}/, /LTAI[A-Za-z0-9]{12,}/, /AKID[A-Za-z0-9]{13,}/, /bce-v3\/ALTAK-[\w/-]{16,}/, /[\w~.]{3}\dQ~[\w~.-]{30,}/, /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}(?:\+A(?:St|Ba|MC|Rm|CR)|ACDb|AIoT|APIM)[A-Za-z0-9+/]{6}==/, /(?<![A-Za-z0-9])[A-Za-z0-9]{52,80}AZDO[A-Za-z0-9]{4}/, /sk-(?:proj|svcacct|admin|ant|or|lf|helicone)-[\w-]{12,}/, /nvapi-[\w-]{20,}/, /pplx-[A-Za-z0-9]{20,}/, /lsv2_(?:pt|sk)_\w{16,}/, /api_org_[A-Za-z]{24,}/, /hv[sbr]\.[\w-]{16,}/, /(?<![A-Za-z0-9])[A-Za-z0-9]{8,20}\.atlasv1\.[\w=-]{20,}/, /do[opr]_v1_[A-Za-z0-9]{20,}/, /dckr_(?:pat|oat)_[\w-]{16,}/, /pscale_(?:tkn|pw|oauth|otkn)_[\w.=-]{16,}/, /sb_secret_[\w-]{16,}/, /tskey-[\w-]{16,}/, /HRKU-[\w-]{20,}/, /AVNS_[\w-]{12,}/, /CCDB1_[\w-]{16,}/, /CC(?:IPAT|IPRJ)_[\w-]{16,}/, /bk(?:ua|at|ct)_[A-Za-z0-9]{20,}/, /vercel_blob_rw_\w{16,}/, /vc[piark]_[A-Za-z0-9]{20,}/, /nf[pcobu]_[A-Za-z0-9]{30,}/, /cf(?:k|ut|at)_[A-Za-z0-9]{30,}/, /v1\.0-[a-f0-9]{24}-[a-f0-9]{40,}/, /AGE-SECRET-KEY-[A-Za-z0-9]{16,}/, /ops_eyJ[\w+/=]{20,}/, /dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{1,40}\.)?\w{20,}/, /dt0[a-z]\d\d\.[A-Z0-9]{16,}\.[A-Z0-9]{20,}/, /sha256~[\w-]{20,}/, /pypi-(?=[\w-]{0,60}\d)(?=[\w-]{0,60}[A-Z])[\w-]{16,}/, /rubygems_[A-Za-z0-9]{20,}/, /CLOJARS_[A-Za-z0-9]{20,}/, /sq[upa]_[A-Za-z0-9]{30,}/, /snyk_(?:uat|sat)\.[\w.-]{16,}/, /sntry[sua]_[\w+/=]{20,}/, /BBDC-[\w+/@-]{20,}/, /lin_(?:api|oauth)_[A-Za-z0-9]{16,}/, /NR(?:AK|II|RA|SP|JS|IQ|AA)-[A-Za-z0-9-]{16,}/, /(?<![a-f0-9])[a-f0-9]{30,44}(?:FFFF)?NRAL/, /gl(?:sa|c)_[\w+/=]{16,}/, /shp(?:at|ca|pa|ss|tka|ua)_[A-Za-z0-9]{16,}/, /sq0(?:atp|csp)-[\w-]{16,}/, /PM(?:AK|AT)-[A-Za-z0-9-]{20,}/, /x(?:keysib|smtpsib)-[\w-]{20,}/, /figd_[\w-]{16,}/, /ntn_[A-Za-z0-9]{20,}/, /CFPAT-[\w-]{20,}/, /FLWSECK(?:_TEST)?-\w{10,}(?:-X)?/, /duffel_(?:live|test)_[\w=-]{20,}/, /shippo_(?:live|test)_[A-Za-z0-9]{20,}/, /rdme_[a-z0-9]{30,}/, /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}/, /fio-u-[\w=-]{30,}/, /EZ[AT]K[A-Za-z0-9]{40,}/, /pat-(?:na|eu)\d-[a-f0-9-]{30,}/, /access-(?:sandbox|development|production)-[a-f0-9-]{30,}/, /secret_[A-Za-z0-9]{40,}/, /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)*/, /(?:eyJ0eXBlIjo|ewogICJ0eXBlIjo)g?Ii?[nA-Z]NlcnZpY2V[\w+/=]+/, /eyJhdXRocyI6[\w+/=]{16,}/, /\$(?:2[abxy]|5|6|7|y|gy|apr1|argon2id?)\$[\w./$,=+-]{20,}/ ];
    const atStart = [ /SEC[0-9A-Fa-f]{16,}/, /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{8,}/, /whsec_[\w+/=]{16,}/, /1\/\/0[\w-]{20,}/, /\d{8,10}:AA[\w-]{30,}/, /[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{27,}/, /sk-(?=[\w-]{0,40}\d)[\w-]{20,}/, /(?:gsk|csk|fw|e2b|jina|r8)_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/, /(?:xai|fc|ico)-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{24,}/, /(?:pcsk|tgp_v1)_[\w-]{20,}/, /tvly-[\w-]{20,}/, /hf_[A-Za-z0-9]{20,}/, /npm_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/, /AKCp[A-Za-z0-9]{20,}/, /cmVmd[A-Za-z0-9]{40,}/, /oy2[a-z0-9]{43}/, /sgp_\w{30,}/, /pul-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/, /(?:pat|sat)\.[\w-]{20,24}\.[A-Za-z0-9]{20,26}\.[A-Za-z0-9]{18,22}/, /API-[A-Z0-9]{26}/, /dapi(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{24,}(?:-\d)?/, /(?:fo1|fm1[ar]|fm2)_[\w+/=-]{30,}/, /sbp_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,}/, /dnkey-[\w=-]{30,}/, /tk-us-[\w-]{30,}/, /p(?:nu|nb)_[A-Za-z0-9]{30,}/, /A3-[A-Z0-9]{6}(?:-[A-Z0-9]{5,11}){4,5}/, /AQVN[\w-]{30,}/, /t1\.[\w=-]{10,}\.[\w=-]{60,}/, /SG\.[\w-]{12,64}\.[\w-]{12,}/, /re_(?=[A-Za-z_]{0,40}\d)[A-Za-z0-9]{6,12}_[A-Za-z0-9]{16,}/, /key-[a-f0-9]{32}/, /[a-f0-9]{32}-us\d{1,2}/, /AT(?:ATT|CTT|STT|BB|OA)[A-Za-z0-9][\w=-]{16,}/, /pat[A-Za-z0-9]{14}\.[a-f0-9]{40,}/, /ph[xs]_[A-Za-z0-9]{30,}/, /tfp_[\w.=-]{30,}/, /sl\.(?:u\.)?[\w=-]{60,}/, /EAA[A-Z][A-Za-z0-9]{60,}/, /SK[a-f0-9]{32}/, /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/, /MII[\w+/]{3}IBA[AD][\w+/=]{24,}/, /M(?:HcCAQEE|HQCAQEE|IGkAgEB|IGHAgEA|IG2AgEA|C4CAQAw)[\w+/=]{24,}/, /b3BlbnNzaC1rZXk[\w+/=]*/, /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFUR|BQUklWQVRF|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVE|BFTkNSWVBURUQgUFJJVkFUR|BEU0EgUFJJVkFUR)[\w+/=]*/ ];
    const candidate = /(?<![\w.+/=~:%$-])[\w.+/=~:%$-]{16,}/g;
    const known = oneOf(anywhere, "g");
    const knownAtStart = oneOf(atStart, "g", "(?:(?<![A-Za-z0-9])|(?<=^[0-9]{1,3}m))");
    function redactTokens(text) {
      return text.replace(candidate, (run, at) => {
        const isEscaped = text[at - 1] === "\\" && /^[abfnrtv]/.test(run);
        const parts = run.slice(isEscaped ? 1 : 0).split(/(%[\dA-F]{2})/i);
        const shown = parts.map(part => part.replace(known(), "***").replace(knownAtStart(), "***"));
        return (isEscaped ? run.slice(0, 1) : "") + shown.join("");
      });
    }
    const passes = [ redactPrivateKeys, redactAddresses, redactArguments, redactNamedValues, redactSchemes, redactTokens ];
    const minChars = 6;
    function redactCredentials(text, token) {
      const known = token === undefined || token === "" ? text : text.replaceAll(token, "***");
      return known.length < minChars ? known : passes.reduce((shown, redact) => redact(shown), known);
    }
    function redactBeginning(text, maxChars) {
      return redactCredentials(wholeWords(text, maxChars));
    }
    const maxWordChars = 16e3;
    const boundary = /[^!-~]|["'`,;&<>()[\]{}|]/;
    function wholeWords(text, maxChars) {
      if (text.length < maxChars) return text;
      let end = maxChars;
      while (end > 0 && !boundary.test(text[end - 1] ?? "")) end -= 1;
      if (end > 0) return text.slice(0, end);
      const word = text.slice(0, maxChars + maxWordChars);
      const next = word.search(boundary);
      if (next >= 0) return text.slice(0, next);
      return word.length === text.length && text.length > maxChars ? text : "***";
    }
    const bearer = /\b(bearer|ssws|apikey|oauth)((?: |\t|%20|\\u0020){1,4}["']?)([\w.~+/=-]{8,})/gi;
    const basic = /\b(basic)((?: |\t|%20|\\u0020){1,4}["']?)([A-Za-z0-9+/_-]{6,}={0,2})/gi;
    const minLetters = 24;
    function redactSchemes(text) {
      return text.replace(bearer, (whole, scheme, gap, token) => isRandomLooking(token) || token.length >= minLetters ? `${scheme}${gap}***` : whole).replace(basic, (whole, scheme, gap, credentials) => /^[ -~\u0080-\uffff]*:/.test(decoded(credentials)) ? `${scheme}${gap}***` : whole);
    }
    function decoded(base64) {
      try {
        return atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
      } catch {
        return "";
      }
    }
    function createJob(record, {current: current, status: status, mayFail: mayFail, failureDetails: failureDetails, now: now}) {
      const found = failureDetails.get(record.id) ?? noDetails;
      const isCurrent = record === current;
      const conclusion = isCurrent ? status : correctConclusion(record, found.annotations);
      return (0, json.r$)({
        name: redactCredentials(record.name),
        conclusion: conclusion,
        mayFail: (0, workflow_conclusion.Ix)(conclusion) && !isCurrent && mayFail(record),
        current: isCurrent,
        waiting: record.isWaiting && !isCurrent || undefined,
        url: record.url,
        startedAt: record.startedAt,
        durationMs: isCurrent ? durationBetween(record.startedAt, now) : record.durationMs,
        failedSteps: record.steps.filter(step => isFailedStep(step, conclusion)).map(pickStep),
        ...(0, workflow_conclusion.Ix)(conclusion) || conclusion === "cancelled" && isStranded(record, found) ? found : noDetails
      });
    }
    function isStranded({steps: steps}, {annotations: annotations}) {
      return steps.length === 0 && !includesSupersession(annotations);
    }
    function createMinimalJob(name, conclusion, current) {
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
    function createMayFail(upstream, needs) {
      const succeeded = Object.keys(needs).filter(key => needs[key]?.result === "success");
      return ({name: name}) => upstream === undefined ? succeeded.some(key => isNamedAfter(name, key)) : upstream === "success";
    }
    function createIsNew(earlier) {
      const before = new Map(earlier?.jobs.map(({name: name, conclusion: conclusion}) => [ name, conclusion ]));
      const isWhole = earlier !== undefined && before.size > 0 && earlier.jobs.length >= earlier.total;
      return name => {
        const conclusion = before.get(name) ?? (isWhole ? "skipped" : undefined);
        if (conclusion === undefined || conclusion === "cancelled" || conclusion === "running") return undefined;
        return !(0, workflow_conclusion.Ix)(conclusion);
      };
    }
    function listFailedJobs(jobs) {
      return jobs.filter(({conclusion: conclusion}) => (0, workflow_conclusion.Ix)(conclusion)).toSorted((a, b) => Number(a.mayFail) - Number(b.mayFail) || findEndMs(a) - findEndMs(b));
    }
    function isReporter({current: current, conclusion: conclusion}) {
      return current && conclusion === "success";
    }
    function countJobs(all) {
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
    function correctConclusion({conclusion: conclusion}, annotations) {
      return conclusion === "cancelled" && includesTimeout(annotations) ? "timed_out" : conclusion;
    }
    function isFailedStep(step, job) {
      return (0, workflow_conclusion.Ix)(step.conclusion) || job === "timed_out" && step.conclusion === "cancelled";
    }
    function pickStep({number: number, name: name, conclusion: conclusion}) {
      return {
        number: number,
        name: redactCredentials(name),
        conclusion: conclusion
      };
    }
    function findEndMs({startedAt: startedAt, durationMs: durationMs}) {
      const end = Date.parse(startedAt ?? "") + (durationMs ?? Number.NaN);
      return Number.isNaN(end) ? Number.MAX_SAFE_INTEGER : end;
    }
    function findCurrentJob(jobs, self) {
      const known = jobs.find(({id: id}) => id === self.checkRunId);
      if (known !== undefined) return known;
      const open = jobs.filter(({inProgress: inProgress, runnerName: runnerName}) => inProgress && (runnerName === undefined || self.runnerName === "" || runnerName === self.runnerName));
      return only(open.filter(({runnerName: runnerName}) => runnerName === self.runnerName)) ?? only(open.filter(({name: name}) => findLeafName(name) === createDefaultName(self))) ?? only(open);
    }
    function isNamedAfter(name, key) {
      return name.split(" / ").some(part => part === key || part.startsWith(`${key} (`));
    }
    function createDefaultName({key: key, matrix: matrix}) {
      const values = Object.values(matrix);
      return values.length === 0 ? key : `${key} (${values.join(", ")})`;
    }
    function findLeafName(name) {
      return name.split(" / ").at(-1) ?? name;
    }
    function only(candidates) {
      return candidates.length === 1 ? candidates[0] : undefined;
    }
    function countLegs(jobs, key, matrix) {
      const current = jobs.find(job => job.current);
      const frame = current && findFrame(current.name, key, (0, json.PX)(matrix));
      if (frame === undefined) return undefined;
      const [before, after] = frame;
      const legs = jobs.filter(({name: name}) => name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after));
      if (legs.length < 2) return undefined;
      return {
        total: legs.length,
        failed: legs.filter(({conclusion: conclusion}) => (0, workflow_conclusion.Ix)(conclusion)).length,
        running: legs.filter(({conclusion: conclusion, current: current}) => conclusion === "running" && !current).length
      };
    }
    function findFrame(name, key, values) {
      if (values.length === 0) return undefined;
      const start = name.lastIndexOf(" / ") < 0 ? 0 : name.lastIndexOf(" / ") + 3;
      if (name.startsWith(`${key} (`, start)) {
        return [ name.slice(0, start + key.length + 2), "" ];
      }
      const places = values.flatMap(value => findWords(value, name));
      if (places.length === 0) return undefined;
      const first = Math.min(...places.map(place => place.start));
      const last = Math.max(...places.map(place => place.end));
      return first === 0 && last === name.length ? undefined : [ name.slice(0, first), name.slice(last) ];
    }
    function findWords(value, name) {
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
    var run_record = __webpack_require__(935);
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
    function readCommitRange(answer) {
      const comparison = asObject(answer);
      if (!Array.isArray(comparison?.commits)) return undefined;
      const commits = comparison.commits.map(readSuspect).filter(commit => commit !== undefined);
      return {
        commits: commits.reverse(),
        total: asCount(comparison.total_commits) ?? commits.length,
        isRewritten: comparison.status === "diverged" || comparison.status === "behind"
      };
    }
    function findSuspectPullRequest({commits: commits, total: total, isRewritten: isRewritten}, {sha: sha, isOnePush: isOnePush}) {
      const [newest] = commits;
      if (isRewritten || newest === undefined || newest.sha !== sha || total > commits.length) return undefined;
      const merged = /^Merge pull request #(\d{1,9}) from /.exec(newest.subject ?? "")?.[1];
      const squashed = /\(#(\d{1,9})\)$/.exec(newest.subject ?? "")?.[1];
      const isAlone = total === 1;
      if (merged !== undefined && newest.isMerge && (isAlone || isOnePush)) return Number(merged);
      return squashed !== undefined && isAlone && !newest.isMerge ? Number(squashed) : undefined;
    }
    function readSuspect(value) {
      const record = asObject(value);
      const sha = asText(record?.sha);
      if (record === undefined || sha === undefined) return undefined;
      const commit = asObject(record.commit);
      const login = readLogin(record.author);
      return withoutUndefined({
        sha: sha,
        subject: asText(commit?.message)?.split("\n", 1)[0],
        author: asText(asObject(commit?.author)?.name),
        login: login,
        url: asText(record.html_url),
        isBot: asObject(record.author)?.type === "Bot" || (login?.endsWith("[bot]") ?? false),
        isMerge: asList(record.parents).length > 1
      });
    }
    function findTargetRun(context) {
      const upstream = context.eventName === "workflow_run" ? (0, run_record.cI)(context.payload.workflow_run) : undefined;
      return upstream === undefined ? createOwnTarget(context) : createUpstreamTarget(context, upstream);
    }
    function mergeRecord(target, record) {
      if (record === undefined) return target;
      const commit = record.commit?.sha === target.sha ? {
        ...record.commit,
        ...target.commit
      } : target.commit;
      return (0, json.r$)({
        ...target,
        workflow: target.workflow || (typeof record.workflowId === "string" ? record.workflowId : ""),
        branch: target.branch ?? record.branch,
        headRepository: target.headRepository ?? record.headRepository,
        commit: commit,
        actor: target.actor ?? record.actor
      });
    }
    function createUpstreamTarget(context, run) {
      return (0, json.r$)({
        upstream: run,
        runId: String(run.id),
        number: run.number,
        attempt: run.attempt,
        workflow: redactCredentials(run.name ?? (0, json.e1)((0, json.eB)(context.payload.workflow)?.name) ?? context.workflow),
        event: run.event ?? context.eventName,
        branch: run.branch,
        headRepository: run.headRepository,
        sha: run.sha ?? context.sha,
        commit: run.commit?.sha === run.sha ? run.commit : undefined,
        pullRequest: findPullRequest(run, context.repository),
        actor: run.actor,
        pusher: run.event === "push" ? run.actor : undefined,
        reviewers: [],
        inputs: []
      });
    }
    function findWorkflowFile(workflowRef) {
      const [path = "", ref] = workflowRef.split("@", 2);
      return ref === undefined ? undefined : (0, json.e1)(path.slice(path.lastIndexOf("/") + 1));
    }
    function findWorkflowPath(workflowRef, repository) {
      const [path = "", ref] = workflowRef.split("@", 2);
      const isOwn = path.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
      return ref === undefined || !isOwn ? undefined : asText(path.slice(repository.length + 1));
    }
    function createOwnTarget(context) {
      const {payload: payload, eventName: eventName, ref: ref} = context;
      const pull = (0, json.eB)(payload.pull_request);
      const queued = (0, json.eB)(payload.merge_group);
      const pullRequest = (0, run_record.DQ)(pull);
      const sha = pullRequest?.headSha ?? (0, json.e1)(queued?.head_sha) ?? context.sha;
      const commit = (0, run_record.kN)(payload.head_commit) ?? (0, run_record.kN)(queued?.head_commit);
      const file = findWorkflowFile(context.workflowRef);
      const isBranchOrTag = /^refs\/(?:heads|tags)\//.test(ref);
      return (0, json.r$)({
        runId: context.runId,
        number: Number(context.runNumber),
        attempt: Number(context.runAttempt),
        workflow: context.workflow || ((0, forge.$D)(context).namesWorkflows ? "" : file ?? ""),
        event: eventName,
        workflowFile: file,
        branch: pullRequest?.head ?? (0, json.e1)(context.headRef) ?? (isBranchOrTag ? (0, 
        json.e1)(context.refName) : undefined),
        headRepository: pull === undefined ? undefined : (0, run_record.Nu)((0, json.eB)(pull.head)?.repo),
        sha: sha,
        before: findSha(payload.before),
        commit: commit?.sha === sha ? commit : undefined,
        pullRequest: pullRequest ?? findQueuedPullRequest(context.refName) ?? unnumbered(eventName, context.headRef),
        actor: (0, json.e1)(context.actor),
        pusher: eventName === "push" ? (0, json.e1)((0, json.eB)(payload.pusher)?.name) ?? (0, 
        run_record.mN)(payload.sender) : undefined,
        reviewers: [ ...(0, json.DD)(pull?.requested_reviewers).map(run_record.mN), ...(0, 
        json.DD)(pull?.requested_teams).map(team => (0, run_record.EH)(team, context.repository)) ].filter(name => name !== undefined),
        inputs: eventName === "workflow_dispatch" ? readRunInputs(payload.inputs) : []
      });
    }
    function findSha(value) {
      const sha = (0, json.e1)(value) ?? "";
      return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined;
    }
    function findPullRequest(run, repository) {
      const queued = findQueuedPullRequest(run.branch ?? "");
      if (queued !== undefined || !isForPullRequest(run.event)) return queued;
      const isFork = (0, run_record.JA)(run.headRepository, run.repository ?? repository);
      const pull = run.pullRequests.find(({headSha: headSha}) => headSha === run.sha);
      return (0, json.r$)({
        ...pull,
        head: pull?.head ?? run.branch,
        headOwner: pull?.headOwner ?? (isFork ? (0, run_record.Uv)(run.headRepository) : undefined),
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
    function findQueuedPullRequest(branch) {
      const [, base, number] = /^gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch) ?? [];
      return base === undefined ? undefined : {
        base: base,
        number: Number(number)
      };
    }
    const maxInputs = 25;
    const maxChars = 200;
    const secretName = /pass(?:word|phrase|wd)|secret|token|credential|private|api[_-]?key|auth(?!or)/i;
    function readRunInputs(value) {
      return Object.entries((0, json.eB)(value) ?? {}).slice(0, maxInputs).filter(([name, given]) => !isSecret(name) && (0, 
      json.jn)(given) && given !== "").map(([name, given]) => ({
        name: name,
        value: String(given)
      })).filter(({name: name, value: given}) => redactCredentials(given) === given && redactCredentials(name) === name).map(({name: name, value: given}) => ({
        name: name,
        value: given.slice(0, maxChars).toWellFormed()
      }));
    }
    function isSecret(name) {
      return secretName.test(name) || namesCredential(name);
    }
    function assembleRun(sources) {
      const {context: context, needs: needs, matrix: matrix, page: page, record: record, jobContext: jobContext} = sources;
      const target = addAuthorLogin(mergeRecord(sources.target, record), sources.authorLogin);
      const listed = assembleJobs(sources);
      const outcome = findOutcome(sources, listed);
      const {change: change, baseSha: baseSha, firstToBreak: firstToBreak} = compareSources(sources, outcome, target);
      const jobs = change.kind === "still-failing" ? listed.map(markNewFailures(sources.earlierJobs)) : listed;
      const failed = listFailedJobs(addMissingCurrentJob(jobs, sources));
      return freezeDeep((0, json.r$)({
        outcome: outcome,
        superseded: outcome === "cancelled" && isSuperseded(jobContext),
        workflow: target.workflow || ((0, forge.$D)(context).namesWorkflows ? "" : context.job),
        repository: context.repository,
        run: assembleRunInfo(context, target, record, jobContext.now),
        commit: assembleCommit(context, target),
        pullRequest: assemblePullRequest(context, target, outcome === "failure" ? findBaseFailure(sources, failed) : undefined),
        jobs: jobs,
        environments: sources.environments?.length ? sources.environments : undefined,
        listed: page !== undefined,
        failed: failed,
        counts: countJobs(jobs),
        legs: countLegs(jobs, context.job, matrix),
        total: page?.total ?? jobs.length,
        change: (0, json.r$)({
          ...change,
          compareUrl: createCompareUrl(context, baseSha, target.sha)
        }),
        suspects: outcome === "failure" ? assembleSuspects(sources, baseSha, target) : undefined,
        mended: change.kind === "mended" ? listFixedJobs(sources) : [],
        inputs: target.inputs,
        people: assemblePeople(target, firstToBreak),
        authorNames: collectAuthorNames(target),
        job: assembleCurrentJob(sources),
        needs: needs,
        matrix: matrix
      }));
    }
    function assembleJobs({page: page, target: target, needs: needs, context: context, jobContext: jobContext}) {
      if (page !== undefined) return page.jobs.map(record => createJob(record, jobContext));
      if (target.upstream !== undefined) return [];
      const waitedFor = Object.entries(needs).map(([key, {result: result}]) => createMinimalJob(key, result, false));
      return [ ...waitedFor, createMinimalJob(context.job, jobContext.status, true) ];
    }
    function markNewFailures(earlier) {
      const isNewIn = createIsNew(earlier);
      return job => {
        const isNew = (0, workflow_conclusion.Ix)(job.conclusion) ? isNewIn(job.name) : undefined;
        return isNew === undefined ? job : {
          ...job,
          isNew: isNew
        };
      };
    }
    function listFixedJobs({earlierJobs: earlierJobs, jobContext: jobContext}) {
      return listFailedOf(earlierJobs, jobContext);
    }
    function listFailedOf(page, jobContext) {
      return (page?.jobs ?? []).filter(({conclusion: conclusion}) => (0, workflow_conclusion.Ix)(conclusion)).map(record => createJob(record, {
        ...jobContext,
        current: undefined,
        failureDetails: new Map
      }));
    }
    function findBaseFailure({base: base, jobContext: jobContext}, failed) {
      if (base === undefined) return undefined;
      const ofBase = base.page && listFailedOf(base.page, jobContext);
      return compareWithBase({
        ...base,
        failed: ofBase
      }, failed);
    }
    function createCompareUrl({serverUrl: serverUrl, repository: repository}, base, head) {
      if (base === undefined || head === "" || base === head) return undefined;
      return `${serverUrl}/${repository}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`;
    }
    function addMissingCurrentJob(jobs, {target: target, context: context, jobContext: jobContext}) {
      const isMissing = target.upstream === undefined && (0, workflow_conclusion.Ix)(jobContext.status) && !jobs.some(({current: current}) => current);
      return isMissing ? [ ...jobs, createMinimalJob(context.job, jobContext.status, true) ] : jobs;
    }
    function isSuperseded({failureDetails: failureDetails}) {
      return [ ...failureDetails.values() ].some(({annotations: annotations}) => includesSupersession(annotations));
    }
    function findOutcome({target: target, needs: needs, jobContext: jobContext}, jobs) {
      return target.upstream === undefined ? (0, workflow_conclusion.KD)(jobContext.status, needs, jobs) : (0, 
      workflow_conclusion.XH)(target.upstream.conclusion, jobs);
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
    function assembleRunInfo(context, target, record, now) {
      const {runId: runId, number: number, attempt: attempt, event: event, branch: branch, sha: sha, upstream: upstream} = target;
      const repositoryPage = `${context.serverUrl}/${context.repository}`;
      const isOver = upstream !== undefined && upstream.conclusion !== "running";
      return (0, json.r$)({
        id: runId,
        number: number,
        attempt: attempt,
        url: (0, forge.$D)(context).runPage(repositoryPage, {
          id: runId,
          number: number,
          attempt: attempt
        }),
        event: event,
        branch: branch,
        sha: sha,
        startedAt: record?.startedAt,
        durationMs: durationBetween(record?.startedAt, isOver ? upstream.updatedAt : now)
      });
    }
    function assembleSuspects({context: context, commitRange: commitRange}, baseSha, {sha: sha, before: before, pullRequest: pullRequest}) {
      const {revertPage: revertPage} = (0, forge.$D)(context);
      if (commitRange === undefined || pullRequest !== undefined || revertPage === undefined) return commitRange;
      const isOnePush = before !== undefined && before === baseSha;
      const number = findSuspectPullRequest(commitRange, {
        sha: sha,
        isOnePush: isOnePush
      });
      if (number === undefined) return commitRange;
      const url = revertPage(`${context.serverUrl}/${context.repository}`, number);
      return {
        ...commitRange,
        pullRequest: {
          number: number,
          url: url
        }
      };
    }
    function assembleCommit({serverUrl: serverUrl, repository: repository}, {sha: sha, commit: commit}) {
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
    function assemblePullRequest(context, {pullRequest: pullRequest}, baseFailure) {
      if (pullRequest === undefined) return undefined;
      const {number: number, title: title, head: head, headOwner: headOwner, base: base, author: author} = pullRequest;
      const page = `${context.serverUrl}/${context.repository}`;
      const url = number === undefined ? undefined : (0, forge.$D)(context).pullRequestPage(page, number);
      return (0, json.r$)({
        number: number,
        title: title,
        url: url,
        head: head,
        headOwner: headOwner,
        base: base,
        author: author,
        baseFailure: baseFailure
      });
    }
    function assemblePeople({actor: actor, pusher: pusher, reviewers: reviewers, pullRequest: pullRequest, commit: commit}, firstToBreak) {
      return (0, json.r$)({
        actor: actor,
        author: pullRequest?.author ?? commit?.authorLogin,
        pusher: pusher,
        reviewers: reviewers,
        breaker: firstToBreak
      });
    }
    function addAuthorLogin(target, login) {
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
    function collectAuthorNames({pullRequest: pullRequest, commit: commit}) {
      const names = pullRequest?.author ? [ pullRequest.author ] : [ commit?.authorLogin, commit?.authorEmail, commit?.authorName ];
      return names.filter(name => name !== undefined);
    }
    function assembleCurrentJob({context: context, jobContext: {current: current, status: status}}) {
      return (0, json.r$)({
        key: context.job,
        status: status,
        name: current?.name,
        url: current?.url
      });
    }
    function freezeDeep(value) {
      const open = [ value ];
      while (open.length > 0) {
        const next = open.pop();
        if (typeof next !== "object" || next === null || Object.isFrozen(next)) continue;
        Object.freeze(next);
        open.push(...Object.values(next));
      }
      return value;
    }
    var notify_when = __webpack_require__(312);
    function eventRunOf(event, {context: context, workflowRun: workflowRun, isAboutRun: isAboutRun, report: report = "auto"}) {
      const runAttributes = (0, run_attributes.xP)(event);
      if (isOwnReport(event)) return {
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
      const isReported = (0, notify_when.T$)(question, githubEventOf(event) ?? "");
      return {
        workflowRun: known,
        isAboutRun: isReported || isOwn && isAboutRun
      };
    }
    function isOfRun(event, runId) {
      return [ (0, run_attributes.xP)(event).runId, (0, json.$6)(event.data, "workflow_run.id") ].includes(runId);
    }
    function isWorseThan({status: status}, {outcome: outcome}) {
      return outcome === "success" && (status === "failure" || status === "cancelled");
    }
    function runFromEvent(event, runAttributes, here) {
      const context = contextOf(event, runAttributes, here);
      const target = findTargetRun(context);
      if (!isWhole(target) || !/^[\w.-]+\/[\w.-]+$/.test(context.repository)) return undefined;
      const status = statuses.find(known => known === runAttributes.status) ?? "running";
      return assembleRun({
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
      const eventName = githubEventOf({
        type: type
      }) ?? "";
      const {status: _, serverUrl: __, ...known} = runAttributes;
      const ofRun = eventName === "workflow_run" ? (0, json.$6)(data, "repository.full_name") : undefined;
      return {
        ...here,
        ...known,
        eventName: eventName,
        payload: (0, json.eB)(data) ?? {},
        repository: ofRun ?? known.repository,
        runAttempt: known.runAttempt || "1",
        refName: known.ref.replace(/^refs\/(?:heads|tags)\//, ""),
        headRef: ""
      };
    }
    function isWhole({runId: runId, number: number, attempt: attempt, upstream: upstream}) {
      return upstream !== undefined || [ runId, number, attempt ].every(value => /^[1-9]\d{0,15}$/.test(String(value)));
    }
    const blankRun = {
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
      author: null,
      baseFailure: null
    };
    const baseFailure = {
      branch: null,
      since: null,
      orMore: null,
      breaker: null,
      jobs: null,
      isAll: null
    };
    const job = {
      name: null,
      conclusion: null,
      mayFail: null,
      current: null,
      isNew: null,
      waiting: null,
      url: null,
      startedAt: null,
      durationMs: null,
      failedSteps: null,
      annotations: null,
      log: null
    };
    const run_variables_annotation = {
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
      reruns: null,
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
      message: null,
      owners: null
    };
    const pastRun = {
      number: null,
      url: null,
      startedAt: null
    };
    const people = {
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
    function runVariables(workflowRun, onCall) {
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
          ...blankRun,
          ...workflowRun?.run
        },
        commit: workflowRun?.commit ? {
          ...commit,
          ...workflowRun.commit
        } : null,
        pull_request: pullRequestVariables(workflowRun?.pullRequest),
        counts: workflowRun?.counts ?? {},
        change: changeVariables(workflowRun?.change),
        suspects: workflowRun?.suspects?.commits.map(commit => ({
          ...suspect,
          ...commit
        })) ?? [],
        owners: workflowRun?.owners?.map(({name: name}) => name) ?? [],
        on_call: onCall === undefined || onCall.kind === "not yet" ? null : onCall.person.replace(/^@/, ""),
        tests: testVariables(workflowRun?.tests),
        mended: workflowRun?.mended.map(jobVariables) ?? [],
        inputs: Object.fromEntries(workflowRun?.inputs.map(({name: name, value: value}) => [ name, value ]) ?? []),
        people: {
          ...people,
          ...workflowRun?.people
        },
        matrix: workflowRun?.matrix ?? {},
        needs: workflowRun?.needs ?? {}
      };
    }
    function pullRequestVariables(known) {
      if (known === undefined) return null;
      const {baseFailure: failure} = known;
      const failing = failure && {
        ...baseFailure,
        ...failure,
        since: {
          ...pastRun,
          ...failure.since
        }
      };
      return {
        ...pullRequest,
        ...known,
        baseFailure: failing ?? null
      };
    }
    function jobVariables(known) {
      return {
        ...job,
        ...known,
        annotations: known.annotations.map(found => ({
          ...run_variables_annotation,
          ...found
        })),
        log: known.log.map(({text: text}) => text)
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
    const templateVariables = {
      event: {},
      data: {},
      github: {},
      ...runVariables(undefined),
      health: {},
      waiting: {}
    };
    function scopeOf(event, runContext) {
      const {context: context} = runContext;
      return {
        event: {
          ...optional,
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
        ...runVariables(eventRunOf(event, runContext).workflowRun ?? runContext.workflowRun, runContext.onCall),
        health: isHealthReport(event) ? event.data ?? null : null,
        waiting: isWaitingReport(event) ? event.data ?? null : null
      };
    }
    const optional = {
      subject: null,
      time: null,
      datacontenttype: null,
      dataschema: null
    };
    function attributesOf(event) {
      return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
    }
  })
};


