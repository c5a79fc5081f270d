(() => {
  "use strict";
  var __webpack_modules__ = {
    29: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        T: () => originsOf,
        Z: () => destinationsFor
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(879);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(544);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(653);
      function originsOf({destinations: destinations}) {
        return [ ...new Set(destinations.flatMap(({pool: pool}) => pool.map(({webhook: webhook}) => webhook.origin))) ];
      }
      function destinationsFor(book, {chatGroup: chatGroup, xvchatgroup: xvchatgroup, at: at = {
        input: "chat-group"
      }}) {
        if (book.kind === "webhooks") {
          if (chatGroup.length === 0) return {
            destinations: book.destinations,
            groupsWithoutWebhook: []
          };
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`selects groups of "robots", but "robots" is empty.`);
        }
        const known = [ ...book.destinations.map(({name: name}) => name), ...book.groupsWithoutWebhook ];
        const names = chatGroup.length > 0 ? [ ...new Set(chatGroup) ] : [ xvchatgroup ?? book.defaultGroup ?? "" ];
        const unknown = names.find(name => !known.includes(name));
        if (unknown !== undefined) throw unknownGroup(unknown, known, chatGroup.length > 0 ? at : undefined);
        return {
          destinations: names.flatMap(name => book.destinations.find(one => one.name === name) ?? []),
          groupsWithoutWebhook: names.filter(name => book.groupsWithoutWebhook.includes(name))
        };
      }
      function unknownGroup(name, known, at) {
        const list = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.KE)(known.map(group => `"${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(group)}"`));
        const near = (0, _spelling_js__WEBPACK_IMPORTED_MODULE_2__.pA)(name, known);
        if (at !== undefined) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must name groups of "robots": ${list}.`, name, near);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, 
        _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The event's xvchatgroup "${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(name)}" is not a group of "robots". Known groups: ${list}. Add it there, or choose with "chat-group".`, (0, 
        _spelling_js__WEBPACK_IMPORTED_MODULE_2__.au)(near)));
      }
    }),
    357: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        $D: () => failureKeys,
        QZ: () => ruleNamed,
        TM: () => fromExpression,
        VV: () => placeIn,
        Xu: () => inputError,
        Z7: () => givenValue,
        dz: () => InputError,
        kc: () => errorText,
        o5: () => inputNamed,
        qj: () => aboutInput,
        yo: () => UserError
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(879);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(544);
      var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(653);
      class UserError extends Error {
        name="UserError";
        said;
        code;
        constructor(said, code) {
          super(said.text);
          this.said = said;
          this.code = code;
        }
      }
      class InputError extends UserError {
        problems;
        constructor(problems) {
          super(problemLines(problems));
          this.problems = problems;
        }
      }
      const maxShown = 20;
      function problemLines(problems) {
        const left = problems.length - maxShown;
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.v0)([ ...problems.slice(0, maxShown).map(problemText), ...left > 0 ? [ andMore(left) ] : [] ]);
      }
      function problemText({at: at, problem: problem, given: given, near: near}) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.hC)(aboutInput(at, problem), (0, 
        _spelling_js__WEBPACK_IMPORTED_MODULE_1__.au)(near), given === undefined ? undefined : givenValue(typeof given === "string" ? given : JSON.stringify(given)));
      }
      function inputError(at, problem, given, near) {
        return new InputError([ {
          at: placeOf(at),
          problem: problem,
          given: given,
          near: near
        } ]);
      }
      function placeIn(at, ...keys) {
        const {path: path = [], ...place} = placeOf(at);
        return {
          ...place,
          path: [ ...path, ...keys ]
        };
      }
      function placeOf(at) {
        return typeof at === "string" ? {
          input: at
        } : at;
      }
      function aboutInput(at, problem) {
        const place = placeOf(at);
        const {line: line} = place;
        if (line === "unknown") return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${inputNamed(place)}: ${problem}`;
        return line === undefined ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${inputNamed(place)} ${problem}` : (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${inputNamed(place)}, line ${line}: ${problem}`;
      }
      function inputNamed(at) {
        const {input: input, path: path = [], rule: rule} = placeOf(at);
        if (rule === undefined) return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Input "${shownPath([ input, ...path ])}"`;
        const named = (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Input "rules", ${ruleNamed(rule)}:`;
        return path.length === 0 ? named : (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${named} "${shownPath(path)}"`;
      }
      function ruleNamed({number: number, name: name}) {
        return name === undefined ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`rule ${number}` : (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`rule ${number} "${(0, _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(name)}"`;
      }
      function shownPath(path) {
        const parts = path.map((key, index) => typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`);
        return (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(parts.join(""));
      }
      function failureKeys(errors) {
        const keys = errors.map(error => {
          if (error instanceof InputError) return error.problems.map(({at: at}) => JSON.stringify(at));
          return error instanceof UserError && error.code !== undefined ? [ error.code ] : [];
        });
        return keys.some(own => own.length === 0) ? [] : keys.flat();
      }
      function givenValue(value) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.hC)((0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`Given: "${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(value)}".`, fromExpression(value));
      }
      function fromExpression(value) {
        const word = [ "Object", "Array" ].find(each => each === value.trim());
        return word === undefined ? undefined : (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`GitHub inserts "${word}" when an expression returns an object or a list: wrap it in \`toJSON\`, as in \`\${{ toJSON(github.event) }}\`.`;
      }
      function andMore(count) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`And ${count} more.`;
      }
      function errorText(error) {
        if (error instanceof UserError) return error.said;
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`This is a bug of the action, please report it with the debug log of this step: ${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(reason, 500)}`;
      }
    }),
    51: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        X5: () => findForge
      });
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(653);
      const gitHub = {
        name: "GitHub",
        answersAll: true,
        namesWorkflows: true,
        evaluatesDefaultsAgain: true,
        runPage: (repository, {id: id, attempt: attempt}) => `${repository}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
        pullRequestPage: (repository, number) => `${repository}/pull/${number}`,
        revertPage: (repository, number) => `${repository}/pull/${number}`,
        treePath: {
          branch: [ "tree" ],
          tag: [ "tree" ]
        },
        runsPage: (repository, file, branch) => {
          const list = file === undefined ? "actions" : `actions/workflows/${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.QU)(file)}`;
          const query = branch === undefined ? "" : `?query=${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.QU)(`branch:${branch}`)}`;
          return `${repository}/${list}${query}`;
        },
        stepAnchor: step => `#step:${step}:1`,
        matrixText: matrix => matrix,
        serverUrl: registered => registered
      };
      const gitea = {
        name: "Gitea",
        answersAll: false,
        namesWorkflows: false,
        evaluatesDefaultsAgain: false,
        runPage: (repository, {number: number}) => `${repository}/actions/runs/${number}?by_index=1`,
        pullRequestPage: (repository, number) => `${repository}/pulls/${number}`,
        treePath: {
          branch: [ "src", "branch" ],
          tag: [ "src", "tag" ]
        },
        runsPage: (repository, file) => `${repository}/actions${file === undefined ? "" : `?workflow=${(0, 
        _text_js__WEBPACK_IMPORTED_MODULE_1__.QU)(file)}`}`,
        stepAnchor: step => `#jobstep-${step + 1}-1`,
        matrixText: matrix => matrix,
        serverUrl: findServerUrl
      };
      const forgejo = {
        ...gitea,
        name: "Forgejo",
        evaluatesDefaultsAgain: true,
        runPage: (repository, {number: number}) => `${repository}/actions/runs/${number}`,
        matrixText: unwrapMatrix
      };
      function findForge(env) {
        if (env.FORGEJO_ACTIONS === "true") return forgejo;
        return env.GITEA_ACTIONS === "true" ? gitea : gitHub;
      }
      function forgeOf({forge: forge = gitHub}) {
        return forge;
      }
      function findServerUrl(registered, payload) {
        const {html_url: page, full_name: name} = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.eB)(payload.repository) ?? {};
        if (typeof page !== "string" || typeof name !== "string" || name === "") return registered;
        const isPage = /^https?:\/\//.test(page) && page.endsWith(`/${name}`) && URL.canParse(page);
        return isPage ? (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.s8)(page.slice(0, -name.length), "/") : registered;
      }
      function unwrapMatrix(text) {
        const matrix = (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.eB)((0, _json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(text)) ?? {};
        const isWrapped = Object.keys(matrix).join() === "Matrix";
        return isWrapped && (matrix.Matrix === null || (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.eB)(matrix.Matrix) !== undefined) ? JSON.stringify(matrix.Matrix) : text;
      }
    }),
    404: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        xp: () => doubtsAbout,
        T6: () => valueInRule,
        Uj: () => valueOfText
      });
      var external_node_path_ = __nccwpck_require__(760);
      var errors = __nccwpck_require__(357);
      var recipient = __nccwpck_require__(677);
      var said = __nccwpck_require__(879);
      var secret = __nccwpck_require__(550);
      var spelling = __nccwpck_require__(544);
      var lib_text = __nccwpck_require__(653);
      var yaml_input = __nccwpck_require__(280);
      function choice(text, at, known, otherNames) {
        const found = knownAs(text, known, otherNames);
        if (found !== undefined) return found;
        throw (0, errors.Xu)(at, (0, said.cv)`must be one of ${shownList(known)}.`, text, meant(text, known));
      }
      function choices(items, text, at, {of: known, orLike: orLike}) {
        const valueFor = item => knownAs(item, known) ?? (orLike?.matches(item) ? item : undefined);
        const given = items.flatMap(item => valueFor(item) === undefined ? item.split(/\s+/) : [ item ]);
        const found = given.map(valueFor);
        const wrong = given.find((_, index) => found[index] === undefined);
        if (given.length > 0 && wrong === undefined) {
          const others = new Set(found.filter(value => value !== undefined && !known.includes(value)));
          return [ ...known.filter(value => found.includes(value)), ...others ];
        }
        const shown = shownList(orLike === undefined ? known : [ ...known, orLike.example ]);
        const rule = (0, said.cv)`must list some of ${shown}, separated by commas.`;
        throw (0, errors.Xu)(at, rule, text, meant(wrong ?? "", known));
      }
      function knownAs(given, known, otherNames = {}) {
        const key = (0, spelling.iB)(given);
        return known.find(value => (0, spelling.iB)(value) === key) ?? new Map(Object.entries(otherNames)).get(key);
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
        wait: "waiting",
        pending: "waiting",
        reminder: "waiting",
        reviews: "waiting",
        pullrequests: "waiting",
        post: "markdown",
        interactive: "actionCard",
        news: "feedCard"
      };
      function meant(given, known) {
        const word = new Map(Object.entries(otherWords)).get((0, spelling.iB)(given));
        return known.find(value => value === word) ?? (0, spelling.pA)(given, known);
      }
      function shownList(known) {
        return (0, said.KE)(known.filter(value => value !== "").map(value => `\`${value}\``));
      }
      var people = __nccwpck_require__(893);
      const keys = [ "min-age", "ignore-labels", "ignore-authors", "max", "org" ];
      const maxLines = 100;
      const defaults = {
        minAgeMs: 0,
        ignoreLabels: [],
        ignoreAuthors: [],
        max: 20,
        org: ""
      };
      async function readWaitingSettings(text, at) {
        const given = (0, yaml_input.y)(await (0, yaml_input.g)(at, text, {
          scalars: "strings"
        }), at);
        const settings = Object.entries(given).map(([name, value]) => readSetting(name, value, at));
        return Object.assign({
          ...defaults
        }, ...settings);
      }
      function readSetting(name, value, at) {
        const key = readWaitingKey(name, at);
        const place = (0, errors.VV)(at, key);
        switch (key) {
         case "min-age":
          return {
            minAgeMs: readAge(value, place)
          };

         case "ignore-labels":
          return {
            ignoreLabels: readNames(value, place)
          };

         case "ignore-authors":
          return {
            ignoreAuthors: readNames(value, place).map(author => author.replace(/^@/, ""))
          };

         case "max":
          return {
            max: readMax(value, place)
          };

         case "org":
          return {
            org: readOrganisation(value, place)
          };

         default:
          return key;
        }
      }
      function readWaitingKey(name, at) {
        const key = keys.find(known => (0, spelling.iB)(known) === (0, spelling.iB)(name));
        if (key !== undefined) return key;
        const known = (0, said.KE)(keys.map(each => `\`${each}\``));
        throw (0, errors.Xu)(at, (0, said.cv)`may only have the keys ${known}.`, name, (0, 
        spelling.pA)(name, keys));
      }
      const unitMs = {
        m: 6e4,
        h: 36e5,
        d: 864e5,
        w: 6048e5
      };
      function readAge(value, at) {
        const [, amount, unit] = /^(\d{1,4})([mhdw])$/.exec(String(value)) ?? [];
        if (amount !== undefined) return Number(amount) * unitMs[unit];
        throw (0, errors.Xu)(at, (0, said.cv)`must be minutes, hours, days or weeks, like \`30m\`, \`4h\`, \`2d\` or \`1w\`.`, value);
      }
      function readNames(value, at) {
        const names = Array.isArray(value) ? value : [ value ];
        if (names.every(name => typeof name === "string")) return names.map(name => name.trim().toLowerCase()).filter(name => name !== "");
        throw (0, errors.Xu)(at, (0, said.cv)`must be a list of strings.`, value);
      }
      function readMax(value, at) {
        const count = /^\d{1,3}$/.test(String(value)) ? Number(value) : 0;
        if (count >= 1 && count <= maxLines) return count;
        throw (0, errors.Xu)(at, (0, said.cv)`must be a whole number from 1 to ${maxLines}.`, value);
      }
      function readOrganisation(value, at) {
        if (typeof value === "string" && /^[a-z\d][a-z\d_-]{0,99}$/i.test(value)) return value;
        throw (0, errors.Xu)(at, (0, said.cv)`must be the name of an organisation or user.`, value);
      }
      const plainKinds = {
        flag: flag,
        seconds: seconds,
        count: count,
        period: period,
        waiting: readWaitingSettings,
        text: text => text,
        lines: text => text,
        template: lib_text.gX,
        list: readTextList,
        logins: async (text, at) => inOrder(await readTextList(text, at), at),
        map: async (text, at) => (0, yaml_input.y)(await (0, yaml_input.g)(at, text), at),
        globs: (text, at, {env: env}) => globs(text, at, env.GITHUB_WORKSPACE ?? ""),
        timezone: timezone,
        "login-map": people.readLoginMap,
        "on-call": async (text, at, files) => text === "" ? null : await (await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 893))).readOnCall(text, at, files),
        secret: text => text === "" ? undefined : new secret.z(text),
        "job-id": jobId
      };
      async function valueOfText(row, text, at, files) {
        switch (row.kind) {
         case "choice":
          return choice(text, at, row.of, row.otherNames);

         case "choices":
          return choices(await readTextList(text, at), text, at, row);

         case "yaml":
          return await (0, yaml_input.g)(at, text, row.reading);

         default:
          return await plainKinds[row.kind](text, at, files);
        }
      }
      async function valueInRule(row, given, at, files) {
        if (typeof given === "string") return await valueOfText(row, given.trim(), at, files);
        if (row.kind === "list") return items(listIn(given, at), at);
        if (row.kind === "logins") return inOrder(items(listIn(given, at), at), at);
        if (row.kind === "yaml" && row.holds === "list") return listIn(given, at);
        if (row.kind !== "yaml") throw (0, errors.Xu)(at, (0, said.cv)`must be a string, not a list or map.`, given);
        if (typeof given === "object" && !Array.isArray(given)) return given;
        throw (0, errors.Xu)(at, (0, said.cv)`must be a DingTalk message, a map.`, given);
      }
      function doubtsAbout({kind: kind}, text, at) {
        if (kind === "timezone") return sharedAbbreviation(text, at);
        return kind === "template" ? wordFromExpression(text, at) : [];
      }
      const maxSeconds = 6 * 60 * 60;
      const maxRetries = 100;
      const maxPeriodMs = 31 * 24 * 60 * 60 * 1e3;
      function flag(text, at) {
        if ((0, spelling.iB)(text) === "true") return true;
        if ((0, spelling.iB)(text) === "false") return false;
        throw (0, errors.Xu)(at, (0, said.cv)`must be \`true\` or \`false\`.`, text);
      }
      function seconds(text, at) {
        const [, digits = ""] = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:s|sec|seconds?|秒)?$/i.exec(text) ?? [];
        const value = Number(digits);
        if (value > 0 && value <= maxSeconds) return value * 1e3;
        throw (0, errors.Xu)(at, (0, said.cv)`must be a number of seconds above 0, at most ${maxSeconds}.`, text);
      }
      function count(text, at) {
        const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
        if (value <= maxRetries) return value;
        throw (0, errors.Xu)(at, (0, said.cv)`must be a whole number from 0 to ${maxRetries}.`, text);
      }
      function period(text, at) {
        const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(text) ?? [];
        const ms = Number(amount ?? 0) * (unit === "d" ? 24 : 1) * 60 * 60 * 1e3;
        if (ms > 0 && ms <= maxPeriodMs) return {
          text: text,
          ms: ms
        };
        throw (0, errors.Xu)(at, (0, said.cv)`must be hours or days, like \`36h\` or \`7d\`, and at most 31 days.`, text);
      }
      function jobId(text) {
        return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
      }
      async function readTextList(text, at) {
        if (!yamlList.test(text)) return items(text.split(/[\n,，、;；]/), at);
        const value = await (0, people.readPeopleYaml)(at, text);
        return items(Array.isArray(value) ? value : [ value ], at);
      }
      const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;
      function items(values, at) {
        if (values.every(item => typeof item === "string")) return values.map(item => item.trim()).filter(item => item !== "");
        throw (0, errors.Xu)(at, (0, said.cv)`must be a list of strings, separated by lines or commas or as YAML.`);
      }
      function inOrder(names, at) {
        const steps = (0, recipient.Tw)(names);
        if (steps.length > 1 && steps.some(step => step.length === 0)) throw (0, errors.Xu)(at, (0, 
        said.cv)`must have somebody before and after \`else\`.`, names.join(", "));
        return names;
      }
      function listIn(value, at) {
        if (Array.isArray(value)) return value;
        throw (0, errors.Xu)(at, (0, said.cv)`must be a list.`, value);
      }
      function wordFromExpression(text, at) {
        const remedy = (0, errors.TM)(text);
        return remedy === undefined ? [] : [ (0, errors.qj)(at, (0, said.hC)((0, said.cv)`is the word "${text.trim()}".`, remedy)) ];
      }
      async function globs(text, at, workspace) {
        const items = /^-\s|^\[\s*["']/.test(text) ? await (0, yaml_input.g)(at, text, {
          scalars: "strings"
        }) : text.split(/[\n,，;；](?![^{\n]{0,1000}\})/);
        if (!Array.isArray(items) || !items.every(item => typeof item === "string")) {
          throw (0, errors.Xu)(at, (0, said.cv)`must be a list of globs, one per line.`, text);
        }
        return items.map(item => item.trim()).filter(item => item !== "").map(item => within(at, item, workspace.replaceAll("\\", "/")));
      }
      function within(at, given, workspace) {
        const not = given.startsWith("!") ? "!" : "";
        const pattern = external_node_path_.posix.normalize(given.slice(not.length).replace(/^\.\//, ""));
        const isOwn = workspace !== "" && pattern.startsWith(`${workspace}/`);
        const relative = isOwn ? pattern.slice(workspace.length + 1) : pattern;
        if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(relative)) {
          throw (0, errors.Xu)(at, (0, said.cv)`must name files in the workspace, by globs relative to it, without \`..\`.`, given);
        }
        return `${not}${relative}`;
      }
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
      function timezone(text, at) {
        const given = text.trim();
        if (given === "" || given === "UTC" || given === "Asia/Shanghai") return given;
        if (chinese.test((0, spelling.iB)(given))) return "Asia/Shanghai";
        const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? "");
        if (zone !== undefined) return zone;
        const near = (0, spelling.pA)(given, Intl.supportedValuesOf("timeZone"));
        throw (0, errors.Xu)(at, (0, said.cv)`must be an IANA time zone like \`Asia/Shanghai\`.`, given, near);
      }
      function sharedAbbreviation(text, at) {
        const given = text.trim();
        const zones = shared[given.toUpperCase()];
        const zone = knownZone(given);
        if (zones === undefined || zone === undefined) return [];
        const names = (0, said.KE)(zones.map(name => `\`${name}\``));
        const doubt = (0, said.cv)`is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${names}.`;
        return [ (0, said.hC)((0, errors.qj)(at, doubt), (0, errors.Z7)(given)) ];
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
    893: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.r(__webpack_exports__);
      __nccwpck_require__.d(__webpack_exports__, {
        readLoginMap: () => readLoginMap,
        readOnCall: () => readOnCall,
        readPeopleYaml: () => readPeopleYaml
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
      var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60);
      var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(879);
      var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(544);
      var _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(280);
      var _yaml_or_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(182);
      async function readLoginMap(text, at, files) {
        return await (0, _yaml_or_file_js__WEBPACK_IMPORTED_MODULE_5__.t2)("login-map", text, files, {
          check: value => checkedMap(value, at),
          parse: async (given, time) => pairsIn(given) ?? await readPeopleYaml(at, given, time)
        });
      }
      function checkedMap(value, at) {
        const logins = (0, _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__.y)(value, at);
        const isRight = to => typeof to === "string" || isListOfTexts(to);
        const wrong = Object.keys(logins).find(login => !isRight(logins[login]));
        if (wrong === undefined) return logins;
        const problem = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must give a mobile number or DingTalk user id for each login, or a list of them.`;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, problem, wrong);
      }
      function isListOfTexts(value) {
        return Array.isArray(value) && value.length > 0 && value.every(item => typeof item === "string");
      }
      const pair = /^([^\s=:：,，]{1,254})[ \t]{0,8}[=:：][ \t]{0,8}([^\s=:：,，/\\]{1,64})$/;
      function pairsIn(text) {
        const items = text.split(/[\n,，;；]/).map(item => item.trim()).filter(item => item !== "");
        const pairs = items.map(item => pair.exec(item));
        const isYaml = items.every(item => item.includes(": "));
        if (items.length === 0 || isYaml || pairs.includes(null)) return undefined;
        return Object.fromEntries(pairs.map(found => [ found?.[1] ?? "", found?.[2] ?? "" ]));
      }
      const bareName = /(^|[\n[{,]|- |: )([ \t]{0,80})(@[\w./-]{1,200})(?=[ \t]{0,80}(?:[:,\]}\r\n]|[ \t]#|$))/g;
      async function readPeopleYaml(at, text, time) {
        const read = given => (0, _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__.g)(at, given, {
          scalars: "strings",
          time: time
        });
        try {
          return await read(text);
        } catch (error) {
          const quoted = text.replace(bareName, "$1$2'$3'");
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz) || quoted === text) throw error;
          return await read(quoted).catch(other => {
            throw other instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz ? error : other;
          });
        }
      }
      const keys = [ "people", "from", "every", "overrides" ];
      const overrideKeys = [ "from", "to", "who" ];
      const maxItems = 1e3;
      const maxDays = 366;
      async function readOnCall(text, at, files) {
        return await (0, _yaml_or_file_js__WEBPACK_IMPORTED_MODULE_5__.t2)("on-call", text, files, {
          check: value => readRota((0, _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__.y)(value, at), at),
          parse: async (given, time) => await readPeopleYaml(at, given, time)
        });
      }
      function readRota(given, at) {
        refuseOthers(given, keys, at);
        const from = startOf(readTime(given.from, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "from")));
        const people = readList(given.people, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "people")).map((person, index) => readPerson(person, (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "people", index + 1)));
        if (people.length === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)((0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "people"), (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must name at least one person.`);
        const hasNone = given.overrides === undefined || given.overrides === "";
        const overrides = hasNone ? [] : readList(given.overrides, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "overrides"));
        return {
          people: people,
          from: from,
          everyDays: readDays(given.every, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "every")),
          overrides: overrides.map((each, index) => readOverride(each, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "overrides", index + 1)))
        };
      }
      function refuseOthers(given, known, at) {
        const other = Object.keys(given).find(key => !known.includes(key));
        if (other === undefined) return;
        const names = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.KE)(known.map(key => `"${key}"`));
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, other), (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`is not a key here. Known: ${names}.`, undefined, (0, 
        _spelling_js__WEBPACK_IMPORTED_MODULE_3__.pA)(other, known));
      }
      function readOverride(given, at) {
        if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(given)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be a map with \`from\`, \`to\` and \`who\`.`, given);
        refuseOthers(given, overrideKeys, at);
        const from = startOf(readTime(given.from, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "from")));
        const end = readTime(given.to, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "to"));
        const to = end.minute === undefined ? {
          day: end.day + 1,
          minute: 0
        } : startOf(end);
        if (to.day < from.day || to.day === from.day && to.minute <= from.minute) throw (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "to"), (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be later than \`from\`.`, given.to);
        return {
          from: from,
          to: to,
          who: readPerson(given.who, (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.VV)(at, "who"))
        };
      }
      function readList(given, at) {
        if (!Array.isArray(given)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, given === undefined ? isMissing : (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be a YAML list.`, given);
        if (given.length > maxItems) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must have at most ${maxItems} items.`);
        return given;
      }
      const isMissing = (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be given.`;
      function readPerson(given, at) {
        const person = typeof given === "string" ? given.trim() : "";
        if (person !== "") return person;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, given === undefined ? isMissing : (0, 
        _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be a GitHub login, a mobile number or a DingTalk user id.`);
      }
      function readDays(given, at) {
        if (given === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, isMissing);
        const text = typeof given === "string" ? given.trim() : "";
        const [, amount = "0", unit] = /^(\d{1,3}) ?(?:(w|weeks?)|d|days?)$/i.exec(text) ?? [];
        const days = Number(amount) * (unit === undefined ? 1 : 7);
        if (days > 0 && days <= maxDays) return days;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be days or weeks, like \`1w\` or \`3d\`, and at most a year.`, given);
      }
      function startOf({day: day, minute: minute = 0}) {
        return {
          day: day,
          minute: minute
        };
      }
      const form = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::00)?)?$/;
      function readTime(given, at) {
        if (given === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, isMissing);
        const text = typeof given === "string" ? given.trim() : "";
        const [, year, month, date, hour, minute] = (form.exec(text) ?? []).map(Number);
        const ms = Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, date);
        const isDate = text !== "" && new Date(ms || 0).toISOString().slice(0, 10) === text.slice(0, 10);
        const hasTime = text.length > 10;
        if (!isDate || hasTime && !((hour ?? 24) < 24 && (minute ?? 60) < 60)) throw (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_2__.cv)`must be a day or a time like \`2026-01-05\` or \`2026-01-05T09:00\`, without a zone: that is the input "timezone".`, given);
        return {
          day: ms / 864e5,
          minute: hasTime ? (hour ?? 0) * 60 + (minute ?? 0) : undefined
        };
      }
    }),
    8: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        IC: () => ruleRows,
        Rf: () => settingKeys,
        Xb: () => inputsWithDefault,
        aK: () => readRows,
        dv: () => ruleKeys,
        e2: () => readEach,
        sm: () => valuesOf,
        tp: () => table
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
      var _message_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(614);
      var _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(329);
      var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(404);
      const table = {
        robots: {
          webhook: {
            input: "webhook",
            kind: "lines"
          },
          secret: {
            input: "secret",
            kind: "lines"
          },
          keyword: {
            input: "keyword",
            kind: "text"
          },
          robots: {
            input: "robots",
            kind: "yaml",
            reading: {
              maps: "ordered"
            }
          },
          allowedHosts: {
            input: "allowed-hosts",
            kind: "list"
          },
          onMissingWebhook: {
            input: "on-missing-webhook",
            kind: "choice",
            of: [ "auto", "fail", "skip" ]
          }
        },
        routing: {
          chatGroup: {
            input: "chat-group",
            kind: "list",
            inRules: true
          },
          rules: {
            input: "rules",
            kind: "text"
          }
        },
        message: _message_settings_js__WEBPACK_IMPORTED_MODULE_1__.Lb,
        mentions: _message_settings_js__WEBPACK_IMPORTED_MODULE_1__.YH,
        event: {
          file: {
            input: "event-file",
            kind: "text",
            inWatch: ""
          },
          text: {
            input: "event",
            kind: "text",
            inWatch: ""
          },
          githubEvent: {
            input: "event-name",
            kind: "text",
            inWatch: ""
          },
          attributes: {
            input: "attributes",
            kind: "map",
            inWatch: ""
          }
        },
        workflow: {
          status: {
            input: "status",
            kind: "choice",
            of: [ "success", "failure", "cancelled", "skipped", "" ]
          },
          needs: {
            input: "needs",
            kind: "text"
          },
          matrix: {
            input: "matrix",
            kind: "text",
            hasDefault: true
          },
          token: {
            input: "github-token",
            kind: "secret",
            hasDefault: true
          },
          checkRunId: {
            input: "check-run-id",
            kind: "job-id",
            hasDefault: true
          },
          testReports: {
            input: "test-reports",
            kind: "globs"
          },
          notifyWhen: {
            input: "notify-when",
            kind: "choices",
            of: _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_2__.pC,
            orLike: {
              example: "still-after-24h",
              matches: _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_2__.DG
            }
          },
          per: {
            input: "per",
            kind: "choice",
            of: _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_2__.dk
          },
          report: {
            input: "report",
            kind: "choice",
            of: _workflow_notify_when_js__WEBPACK_IMPORTED_MODULE_2__.Jq,
            inWatch: "run"
          },
          period: {
            input: "period",
            kind: "period",
            inWatch: "24h"
          },
          waiting: {
            input: "waiting",
            kind: "waiting",
            inWatch: ""
          }
        },
        delivery: {
          timeoutMs: {
            input: "timeout-seconds",
            kind: "seconds"
          },
          retries: {
            input: "retries",
            kind: "count"
          },
          deadlineMs: {
            input: "deadline-seconds",
            kind: "seconds"
          },
          delivery: {
            input: "delivery",
            kind: "choice",
            of: [ "at-least-once", "at-most-once" ]
          }
        },
        step: {
          require: {
            input: "require",
            kind: "choice",
            of: [ "all", "any" ]
          },
          onFailure: {
            input: "on-failure",
            kind: "choice",
            of: [ "fail", "warn" ]
          },
          deadLetterFile: {
            input: "dead-letter-file",
            kind: "text"
          },
          dryRun: {
            input: "dry-run",
            kind: "flag"
          }
        }
      };
      const rows = Object.values(table).flatMap(part => Object.values(part));
      const ruleRows = {
        name: {
          input: "name",
          kind: "text"
        },
        hours: {
          input: "hours",
          kind: "list"
        },
        continue: {
          input: "continue",
          kind: "flag"
        },
        drop: {
          input: "drop",
          kind: "flag"
        }
      };
      const settingKeys = rows.filter(({inRules: inRules}) => inRules).map(({input: input}) => input);
      const ruleKeys = [ "name", "filters", "hours", ...settingKeys, "continue", "drop" ];
      const filledKinds = [ "flag", "choice", "choices", "seconds", "count", "period" ];
      const inputsWithDefault = new Set(rows.filter(({kind: kind, hasDefault: hasDefault}) => hasDefault || filledKinds.includes(kind)).map(({input: input}) => input));
      async function readRows(rows, source) {
        return await readEach(rows, async row => {
          const at = {
            input: row.input
          };
          const text = inputText(row, source);
          return {
            value: await (0, _kinds_js__WEBPACK_IMPORTED_MODULE_3__.Uj)(row, text, at, source),
            warnings: (0, _kinds_js__WEBPACK_IMPORTED_MODULE_3__.xp)(row, text, at)
          };
        });
      }
      async function readEach(rows, read) {
        const values = {};
        const problems = [];
        const warnings = [];
        for (const [field, row] of Object.entries(rows)) {
          try {
            const found = await read(row);
            if (found === undefined) continue;
            values[field] = found.value;
            warnings.push(...found.warnings);
          } catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz)) throw error;
            problems.push(...error.problems);
          }
        }
        return {
          values: values,
          problems: problems,
          warnings: warnings
        };
      }
      function inputText({input: input, kind: kind, inWatch: inWatch}, {get: get, isWatch: isWatch}) {
        if (isWatch && inWatch !== undefined) return inWatch;
        return get(input, {
          trimWhitespace: kind !== "lines"
        });
      }
      function valuesOf({values: values, problems: [first]}) {
        if (first !== undefined) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz([ first ]);
        return values;
      }
      async function readMessageSettings(source) {
        const message = valuesOf(await readRows(messageRows, source));
        return {
          ...message,
          mentions: valuesOf(await readRows(mentionRows, source))
        };
      }
    }),
    182: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        jH: () => readInputFile,
        t2: () => yamlOrFile
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(879);
      var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48);
      var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(725);
      var _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(280);
      const maxInputFileBytes = 4 * 1024 * 1024;
      const without = {
        "login-map": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The alert is sent without mentions by login.`,
        "on-call": (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The alert is sent without mentioning who is on call.`,
        rules: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`The alert is sent without rules.`
      };
      async function yamlOrFile(input, text, {env: env, files: files, time: time = _time_limit_js__WEBPACK_IMPORTED_MODULE_3__.Cj, warn: warn}, {check: check, parse: parse = content => (0, 
      _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__.g)(input, content, {
        scalars: "strings",
        time: time
      })}) {
        const use = async content => await inTime(input, async () => check(await parse(content, time)));
        try {
          const given = await inTime(input, () => parse(text, time));
          if (typeof given !== "string") return await inTime(input, async () => check(given));
          if (files === "now") return await use(readInputFile(input, given, env));
          return await inTime(input, () => files.read(input, given, use, time));
        } catch (error) {
          if (error instanceof TooSlow) warn?.((0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)(error.said, without[input])); else if (!(error instanceof _time_limit_js__WEBPACK_IMPORTED_MODULE_3__.Lr)) throw error;
          return undefined;
        }
      }
      class TooSlow extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {}
      async function inTime(input, work) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof _time_limit_js__WEBPACK_IMPORTED_MODULE_3__.Lr) || error.limitMs === undefined) throw error;
          const problem = (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`takes longer to read than ${error.limitMs / 1e3} s, half of "deadline-seconds".`;
          throw new TooSlow((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.qj)(input, problem));
        }
      }
      function readInputFile(input, path, env) {
        const folders = {
          workspace: env.GITHUB_WORKSPACE ?? "",
          runnerTemp: env.RUNNER_TEMP ?? ""
        };
        return (0, _text_file_js__WEBPACK_IMPORTED_MODULE_2__.Gu)(input, path, folders, maxInputFileBytes);
      }
    }),
    60: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        DD: () => asList,
        Gv: () => isObject,
        Wg: () => asCount,
        e1: () => asText,
        eB: () => asObject,
        qF: () => parseJson,
        r$: () => withoutUndefined
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(653);
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return undefined;
        }
      }
      function isObject(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function isScalar(value) {
        return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
      }
      function asObject(value) {
        return isObject(value) ? value : undefined;
      }
      function asList(value) {
        return Array.isArray(value) ? value : [];
      }
      function asText(value) {
        return typeof value === "string" && value !== "" ? (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.gX)(value) : undefined;
      }
      function asCount(value) {
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
      }
      function asTime(value) {
        const text = asText(value);
        return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
      }
      function at(data, path) {
        let value = data;
        for (const key of typeof path === "string" ? path.split(".") : path) {
          if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
          value = value[key];
        }
        return value ?? undefined;
      }
      function textAt(data, path) {
        const value = at(data, path);
        if (typeof value === "number") return String(value);
        return typeof value === "string" && value.trim() !== "" ? withLineFeeds(value) : undefined;
      }
      function numberAt(data, path) {
        const value = at(data, path);
        return typeof value === "number" && Number.isFinite(value) ? value : undefined;
      }
      function flagAt(data, path) {
        return at(data, path) === true;
      }
      function itemsAt(data, path) {
        return asList(at(data, path));
      }
      function scalarsIn(value) {
        const scalars = [];
        const open = [ value ];
        while (open.length > 0) {
          const next = open.pop();
          if (typeof next === "object" && next !== null) open.push(...Object.values(next).reverse()); else if (next !== null && next !== undefined) scalars.push(String(next));
        }
        return scalars;
      }
      function withoutUndefined(fields) {
        return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      }
    }),
    818: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        n: () => mentionProblems
      });
      var errors = __nccwpck_require__(357);
      var said = __nccwpck_require__(879);
      var spelling = __nccwpck_require__(544);
      var lib_text = __nccwpck_require__(653);
      var message_settings = __nccwpck_require__(614);
      var json = __nccwpck_require__(60);
      var conclusion = __nccwpck_require__(613);
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
          workflowId: asCount(run.workflow_id) ?? asText(run.workflow_id),
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
          headOwner: isFork ? readLogin(head?.user) ?? readRepositoryOwner(readRepository(head?.repo)) : undefined,
          headSha: asText(head?.sha),
          base: asText(base?.ref),
          title: asText(pull.title),
          author: readLogin(pull.user)
        });
      }
      function readRepository(value) {
        return value === null ? "" : asText(asObject(value)?.full_name);
      }
      function readRepositoryOwner(repository) {
        return asText(repository?.split("/", 1)[0]);
      }
      function isOtherRepository(one, other) {
        return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
      }
      function readLogin(user) {
        return asText(asObject(user)?.login);
      }
      function readTeam(team, repository) {
        const slug = asText(asObject(team)?.slug);
        const organisation = readRepositoryOwner(repository);
        return slug === undefined || organisation === undefined ? undefined : `${organisation}/${slug}`;
      }
      function findLoginInEmail(email) {
        return /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email ?? "")?.[1];
      }
      var recipient = __nccwpck_require__(677);
      const maxPeople = 50;
      const roles = [ "actor", "author", "pusher", "reviewers", "suspects", "breaker", "owners", "on-call" ];
      function resolveMentions(settings, people, outcome, reasons = {}) {
        const none = {
          mobiles: [],
          userIds: [],
          all: false
        };
        if (!isWanted(settings) || !isMentionDue(settings.when, outcome)) return {
          mentions: none,
          warnings: [],
          notes: []
        };
        const mobiles = new Set(settings.mobiles.flatMap(given => mobileIn(given) ?? []));
        const userIds = new Set(settings.userIds.flatMap(given => userIdIn(given) ?? []));
        const {called: called, missed: missed, notes: notes} = callInOrder(settings, people, reasons);
        for (const {kind: kind, id: id} of called) (kind === "mobile" ? mobiles : userIds).add(id);
        const warnings = [];
        if (missed.length > 0) {
          const names = listed([ ...new Set(missed) ].map(name => `"${printable(name)}"`));
          warnings.push(say`Not mentioned: ${names}. There is no mobile number or user id for them in "login-map".`);
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
          warnings: warnings,
          notes: notes
        };
      }
      function callInOrder({logins: logins, loginMap: loginMap}, people, reasons) {
        const missed = [];
        const notes = [];
        const recipientsOf = recipientsIn(loginMap);
        const steps = loginMap === undefined ? [] : callOrder(logins);
        for (const [index, step] of steps.entries()) {
          const called = step.flatMap(name => {
            const holders = holdersOf(name, people).map(holder => ({
              ...holder,
              found: recipientsOf(holder)
            }));
            missed.push(...holders.flatMap(({found: found, role: role, person: person}) => found === undefined && role !== undefined ? shownPerson(person) : []));
            notes.push(...noteOf(name, holders, reasons));
            return holders.flatMap(({found: found = []}) => found);
          });
          if (called.length > 0) return {
            called: called,
            missed: missed,
            notes: notes
          };
          const next = steps[index + 1];
          if (next !== undefined) notes.push(say`${quoteNames(step)} mentioned nobody; next: ${quoteNames(next)}.`);
        }
        return {
          called: [],
          missed: missed,
          notes: notes
        };
      }
      function quoteNames(names) {
        return listed(names.map(name => `"${printable(name)}"`));
      }
      function noteOf(name, holders, reasons) {
        const role = roleIn(name);
        const reason = role && reasons[role];
        const called = holders.filter(({found: found = []}) => found.length > 0).map(({person: person}) => shownCalled(person));
        if (called.length === 0) return reason !== undefined && holders.length === 0 ? [ reason ] : [];
        const who = listed([ ...new Set(called) ].map(person => `"${printable(person)}"`));
        if (role === undefined) return [ say`Mentioned by "at-logins": ${who}.` ];
        return [ reason === undefined ? say`Mentioned by the role "${role}": ${who}.` : say`Mentioned by the role "${role}": ${who}, ${reason}.` ];
      }
      function shownCalled(person) {
        const shown = shownPerson(person).replace(/^@/, "");
        return mobileIn(shown, "strict") === undefined ? shown : `${shown.slice(0, 3)}…`;
      }
      function recipientsIn(loginMap) {
        const numbersOf = lookupIn(loginMap);
        return ({person: person, role: role}) => {
          const own = role === "on-call" ? person.filter(name => !isHandle(name)) : [];
          const given = numbersOf(person) ?? (own.length > 0 ? own : undefined);
          return given?.map(recipientIn).filter(recipient => recipient !== undefined);
        };
      }
      function isHandle(person) {
        return /[@/]/.test(person);
      }
      function mentionTokens({mobiles: mobiles, userIds: userIds}) {
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
        return (0, recipient.Sf)(logins).some(name => roleIn(name) === role);
      }
      function roleIn(name) {
        return roles.find(role => role === normalizeName(name));
      }
      function needsAuthor({logins: logins, loginMap: loginMap, when: when}) {
        const isAsked = loginMap !== undefined && hasRole({
          logins: logins
        }, "author");
        const numberOf = lookupIn(loginMap);
        return (names, mayHaveFailed) => isAsked && (when === "always" || mayHaveFailed) && numberOf(names) === undefined;
      }
      function lookupIn(loginMap) {
        const entries = new Map(Object.entries(loginMap ?? {}).map(([name, to]) => [ normalizeName(name), to ]));
        const membersIn = team => team.flatMap(member => {
          const own = entries.get(normalizeName(member));
          return typeof own === "string" ? own : member;
        });
        return person => {
          const found = person.map(name => entries.get(normalizeName(name))).find(to => to !== undefined);
          return typeof found === "string" ? [ found ] : found && membersIn(found);
        };
      }
      function normalizeName(given) {
        const name = given.trim().replace(/^@/, "");
        return (findLoginInEmail(name) ?? name).trim().toLowerCase();
      }
      function shownPerson(person) {
        const name = person.find(given => !given.includes("@", 1)) ?? person[0] ?? "";
        const at = name.lastIndexOf("@");
        return at < 1 ? name : `${name.slice(0, 1)}…${name.slice(at)}`;
      }
      function holdersOf(name, people) {
        const role = roleIn(name);
        if (role === undefined) {
          const login = name.trim().replace(/^@/, "");
          return login === "" ? [] : [ {
            person: [ login ],
            role: role
          } ];
        }
        return (people[role] ?? []).filter(person => person.length > 0).map(person => ({
          person: person,
          role: role
        }));
      }
      function mentionProblems(settings, setBy) {
        const problems = {
          "at-mobiles": at => settings.mobiles.flatMap(given => mobileProblem(at, given) ?? []),
          "at-user-ids": at => settings.userIds.flatMap(given => userIdProblem(at, given) ?? []),
          "at-logins": at => loginProblems(at, settings),
          "on-call": at => rotaProblems(at, settings),
          "login-map": at => Object.entries(settings.loginMap ?? {}).flatMap(([login, given]) => mapProblems(at, login, given, settings))
        };
        return Object.entries(problems).filter(([input]) => setBy === undefined || setBy.keys.includes(input)).flatMap(([input, problemsAt]) => problemsAt((0, 
        message_settings.e7)(setBy, input)));
      }
      function writtenProblems({atMobiles: atMobiles = [], atUserIds: atUserIds = []}, payload) {
        const at = key => placeIn(payload, "at", key);
        return [ ...atMobiles.flatMap(given => mobileProblem(at("atMobiles"), given, "as it stands") ?? []), ...atUserIds.flatMap(given => userIdProblem(at("atUserIds"), given) ?? []) ];
      }
      const mobileForm = (0, said.cv)`A mobile number has 11 digits and starts with 1, or has its country's code in front: \`+852-12345678\`.`;
      const atAll = (0, said.cv)`To mention everybody, set \`at-all: true\`.`;
      function mobileProblem(at, given, use = "read") {
        const number = (0, recipient.eG)(given);
        if (number === undefined) return isNobody(at, given, (0, said.cv)`Mobile numbers go here; user ids go into "at-user-ids".`);
        if ((0, recipient.Fr)(number)) return use === "read" || number === given ? undefined : isUnlikely(at, given, number);
        const coded = /^[1-9]\d{0,3}-\d{4,14}$/.test(given.trim()) ? `+${given.trim()}` : undefined;
        return isUnlikely(at, given, coded);
      }
      function isUnlikely(at, given, meant) {
        const rule = (0, said.cv)`has "${(0, lib_text.g$)(given)}", which does not look like a mobile number, so DingTalk will probably mention nobody.`;
        return (0, errors.qj)(at, (0, said.hC)(rule, mobileForm, (0, spelling.au)(meant)));
      }
      function userIdProblem(at, given) {
        if ((0, recipient.MX)(given) === undefined || (0, errors.TM)(given) !== undefined) return isNobody(at, given, userIdForm);
        if (/^[!-~]*$/.test(given)) return undefined;
        const rule = (0, said.cv)`has "${(0, lib_text.g$)(given)}", which does not look like a user id, so DingTalk will probably mention nobody.`;
        return (0, errors.qj)(at, (0, said.hC)(rule, userIdForm));
      }
      const userIdForm = (0, said.cv)`A user id is what DingTalk's admin console shows for a person, like \`manager4567\`, and not their name.`;
      function isNobody(at, given, form) {
        const remedy = (0, errors.TM)(given) ?? ((0, recipient.Yf)(given) ? atAll : form);
        return (0, errors.qj)(at, (0, said.hC)((0, said.cv)`has "${(0, lib_text.g$)(given)}", which mentions nobody.`, remedy));
      }
      function loginProblems(at, {logins: logins, loginMap: loginMap, onCall: onCall}) {
        if (loginMap === undefined) return [];
        const isMapped = lookupIn(loginMap);
        const known = [ ...roles, ...Object.keys(loginMap).filter(name => !name.includes("@", 1)) ];
        const unknown = (0, recipient.Sf)(logins).map(given => given.trim().replace(/^@/, "")).filter(name => name !== "" && isMapped([ name ]) === undefined).filter(name => !roles.some(role => role === name.toLowerCase())).map(name => {
          const remedy = (0, errors.TM)(name) ?? ((0, recipient.Yf)(name) ? atAll : (0, spelling.au)((0, 
          spelling.pA)(name, known)));
          return {
            name: (0, said.cv)`"${(0, lib_text.g$)(shownPerson([ name ]))}"`,
            remedy: remedy
          };
        });
        const noRota = (0, errors.qj)(at, (0, said.cv)`has "on-call", and the input "on-call" is empty, so nobody is mentioned.`);
        const others = unknown.filter(({remedy: remedy}) => remedy === undefined).map(({name: name}) => name);
        return [ ...onCall === null && hasRole({
          logins: logins
        }, "on-call") ? [ noRota ] : [], ...unknown.filter(({remedy: remedy}) => remedy !== undefined).map(({name: name, remedy: remedy}) => isUnmapped(at, name, remedy)), ...others.length === 0 ? [] : [ isUnmapped(at, (0, 
        said.KE)(others)) ] ];
      }
      function rotaProblems(at, {onCall: onCall, loginMap: loginMap}) {
        if (!onCall || loginMap === undefined) return [];
        const people = [ ...new Set([ ...onCall.people, ...onCall.overrides.map(({who: who}) => who) ]) ];
        const isMapped = lookupIn(loginMap);
        const unknown = people.filter(person => isMapped([ person ]) === undefined);
        const hasLogins = unknown.length < people.length;
        return unknown.flatMap(person => {
          if ((0, recipient.eG)(person, "strict") !== undefined) return [];
          const name = (0, said.cv)`"${(0, lib_text.g$)(shownPerson([ person ]))}"`;
          if (isHandle(person)) return isUnmapped(at, name, (0, spelling.au)((0, spelling.pA)(person, Object.keys(loginMap))));
          if ((0, recipient.MX)(person) === undefined) return isNobody(at, person, userIdForm);
          const doubt = (0, said.cv)`has ${name}, which "login-map" does not list, so it is taken for a DingTalk user id.`;
          return hasLogins ? (0, errors.qj)(at, (0, said.hC)(doubt, (0, spelling.au)((0, spelling.pA)(person, Object.keys(loginMap))))) : [];
        });
      }
      function isUnmapped(at, names, remedy) {
        return (0, errors.qj)(at, (0, said.hC)((0, said.cv)`has ${names}, which "login-map" does not list, so nobody is mentioned.`, remedy));
      }
      function mapProblems(at, login, given, {loginMap: loginMap}) {
        if (typeof given === "string") return [ mapProblem(at, login, given) ?? [] ].flat();
        const isMapped = lookupIn(loginMap);
        return (0, said.kJ)(given.filter(member => isMapped([ member ]) === undefined).flatMap(member => mapProblem(at, login, member) ?? []));
      }
      function mapProblem(at, login, given) {
        const name = (0, said.cv)`"${(0, lib_text.g$)(shownPerson([ login.trim() ]))}"`;
        const number = (0, recipient.eG)(given, "strict");
        if (number !== undefined) {
          if ((0, recipient.Fr)(number)) return undefined;
          return (0, errors.qj)(at, (0, said.cv)`has a number for ${name} that does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}`);
        }
        if ((0, recipient.Yf)(given)) return (0, errors.qj)(at, (0, said.cv)`has "${(0, 
        lib_text.g$)(given)}" for ${name}, which mentions nobody. ${atAll}`);
        if ((0, recipient.MX)(given) !== undefined && /^[!-~]*$/.test(given)) return undefined;
        return (0, errors.qj)(at, (0, said.cv)`has no mobile number or user id for ${name}. ${userIdForm}`);
      }
    }),
    677: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Fr: () => isMobile,
        MX: () => userIdIn,
        Sf: () => namesToCall,
        Tw: () => callOrder,
        Yf: () => isEverybody,
        eG: () => mobileIn
      });
      var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(544);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(653);
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
      function recipientIn(given) {
        const mobile = mobileIn(given, "strict");
        if (mobile !== undefined) return {
          kind: "mobile",
          id: mobile
        };
        const userId = userIdIn(given);
        return userId === undefined ? undefined : {
          kind: "user",
          id: userId
        };
      }
      function userIdIn(given) {
        const userId = given.trim().replace(/^@/, "");
        return userIdForm().test(userId) && !isEverybody(userId) ? userId : undefined;
      }
      const userIdForm = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.ge)("^[^\\s\\p{C}@[\\]()<>*`\\\\]{1,64}$", "u");
      function isEverybody(given) {
        return everybody.has((0, _spelling_js__WEBPACK_IMPORTED_MODULE_0__.iB)(given.trim().replace(/^@/, "")));
      }
      const everybody = new Set([ "all", "everyone", "everybody", "所有人", "全体", "全体成员", "全员", "大家" ]);
      function callOrder(given) {
        const steps = [ [] ];
        for (const item of given) {
          let name = [];
          const end = () => {
            if (name.length > 0) steps.at(-1)?.push(name.join(" "));
            name = [];
          };
          for (const word of item.trim().split(/\s+/)) {
            if (word.toLowerCase() !== "else") {
              if (word !== "") name.push(word);
              continue;
            }
            end();
            steps.push([]);
          }
          end();
        }
        return steps;
      }
      function namesToCall(given) {
        return callOrder(given).flat();
      }
    }),
    614: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        YH: () => mentionRows,
        Lb: () => messageRows,
        e7: () => settingPlace
      });
      const mentionsPeople = {
        text: true,
        link: false,
        markdown: true,
        actionCard: true,
        feedCard: false
      };
      const msgtypes = Object.keys(mentionsPeople);
      function messageHeading(message) {
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
      function messageText(message) {
        switch (message.msgtype) {
         case "text":
          return message.text.content;

         case "markdown":
          return message.markdown.text;

         case "actionCard":
          return message.actionCard.text;

         case "link":
          return message.link.text;

         case "feedCard":
          return message.feedCard.links.map(({title: title}) => title).join("\n");

         default:
          return message;
        }
      }
      var errors = __nccwpck_require__(357);
      const locales = [ "en", "zh-CN" ];
      const messageRows = {
        msgtype: {
          input: "msgtype",
          kind: "choice",
          of: [ "auto", ...msgtypes ],
          inRules: true
        },
        title: {
          input: "title",
          kind: "template",
          inRules: true
        },
        text: {
          input: "text",
          kind: "template",
          inRules: true
        },
        buttons: {
          input: "buttons",
          kind: "yaml",
          holds: "list",
          inRules: true
        },
        payload: {
          input: "payload",
          kind: "yaml",
          holds: "map",
          reading: {
            scalars: "exact"
          },
          inRules: true
        },
        locale: {
          input: "locale",
          kind: "choice",
          of: locales,
          otherNames: {
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
          },
          inRules: true
        },
        timezone: {
          input: "timezone",
          kind: "timezone",
          inRules: true
        },
        batch: {
          input: "batch",
          kind: "choice",
          of: [ "each", "digest" ],
          inWatch: "each"
        }
      };
      const mentionRows = {
        mobiles: {
          input: "at-mobiles",
          kind: "list",
          inRules: true
        },
        userIds: {
          input: "at-user-ids",
          kind: "list",
          inRules: true
        },
        all: {
          input: "at-all",
          kind: "flag",
          inRules: true
        },
        logins: {
          input: "at-logins",
          kind: "logins",
          inRules: true
        },
        loginMap: {
          input: "login-map",
          kind: "login-map"
        },
        onCall: {
          input: "on-call",
          kind: "on-call"
        },
        when: {
          input: "at-when",
          kind: "choice",
          of: [ "always", "failure", "changed" ],
          inRules: true
        }
      };
      function settingPlace(setBy, input) {
        return setBy?.keys.includes(input) ? (0, errors.VV)({
          input: "rules",
          rule: setBy.rule
        }, input) : {
          input: input
        };
      }
    }),
    879: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        KE: () => listed,
        Ud: () => inLocale,
        cv: () => say,
        hC: () => sentences,
        kJ: () => distinctSaid,
        v0: () => sentenceLines
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
        return joinSaid(items.filter(item => item !== undefined), " ");
      }
      function sentenceLines(items) {
        return joinSaid(items, "\n");
      }
      function listed(items, separator = ", ") {
        return joinSaid(items, separator);
      }
      function listedUpTo(max, items, separator = ", ") {
        const left = items.length - max;
        return joinSaid(left > 0 ? [ ...items.slice(0, max), say`and ${left} more` ] : items, separator);
      }
      function joinSaid(items, separator) {
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
      function distinctSaid(said) {
        return [ ...new Map([ ...said ].map(each => [ each.text, each ])).values() ];
      }
      function inLocale(said, catalogue) {
        return textIn(said, catalogue);
      }
      function catalogueKey(parts) {
        return parts.reduce((key, part, index) => `${key}{${index - 1}}${part}`);
      }
      function textIn({content: content}, catalogue) {
        const shown = value => value instanceof Said ? textIn(value, catalogue) : String(value);
        switch (content.kind) {
         case "sentence":
          {
            const {parts: parts, values: values} = content;
            const translated = catalogue === english ? undefined : sentenceIn(catalogue, catalogueKey(parts));
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
    550: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
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
    544: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        au: () => didYouMean,
        iB: () => spellingKey,
        pA: () => nearest
      });
      var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(879);
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
    48: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Gu: () => readTextFile,
        WZ: () => appendToFile
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
      var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(357);
      var _said_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(879);
      const maxFileBytes = 16 * 1024 * 1024;
      function readTextFile(input, path, {workspace: workspace, runnerTemp: runnerTemp}, maxBytes = maxFileBytes) {
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
          return decodeUtf8(readBytes(file, maxBytes, refuse), refuse);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
      }
      function readFlags() {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
      }
      function isInside(real, folders) {
        return folders.filter(Boolean).some(folder => {
          const root = resolveRealPath(folder);
          if (root === undefined) return false;
          const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
          return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
          node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
        });
      }
      function resolveRealPath(folder) {
        try {
          return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        } catch {
          return undefined;
        }
      }
      function readBytes(file, maxBytes, refuse) {
        const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile()) throw refuse(notRegular);
        if (stats.size > maxBytes) throw refuse(fileTooLong(maxBytes));
        const bytes = Buffer.allocUnsafe(stats.size + 1);
        let length = 0;
        while (length < bytes.length) {
          const bytesRead = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
          if (bytesRead === 0) return bytes.subarray(0, length);
          length += bytesRead;
        }
        throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`grew while it was read; write it in an earlier step.`);
      }
      function fileTooLong(maxBytes) {
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be a file of at most ${maxBytes / 1024 / 1024} MiB.`;
      }
      function decodeUtf8(bytes, refuse) {
        try {
          return new TextDecoder("utf-8", {
            fatal: true
          }).decode(bytes);
        } catch {
          throw refuse((0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`must be UTF-8; the file has bytes that are not.`);
        }
      }
      function unreadable(error, workspace) {
        const code = findFileErrorCode(error);
        if (code === "ENOENT" && isEmptyFolder(workspace)) {
          return (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`names a file that does not exist: the workspace is empty. A file of the repository needs a step with \`actions/checkout\` before this one.`;
        }
        return reasons[code] ?? (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`could not be opened (${showErrorCode(code)}).`;
      }
      function findFileErrorCode(error) {
        return error instanceof Error && "code" in error ? String(error.code) : "";
      }
      function showErrorCode(code) {
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
      const notRegularFile = (0, _said_js__WEBPACK_IMPORTED_MODULE_3__.cv)`it is not a regular file`;
      function appendToFile(path, text) {
        const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags(), 438);
        try {
          if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(notRegularFile);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
      }
      function flags() {
        const {O_WRONLY: O_WRONLY, O_APPEND: O_APPEND, O_CREAT: O_CREAT, O_NONBLOCK: O_NONBLOCK = 0, O_NOFOLLOW: O_NOFOLLOW = 0} = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        return O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW;
      }
    }),
    653: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Jn: () => isPrintableAscii,
        QU: () => encodePart,
        g$: () => printable,
        gX: () => withLineFeeds,
        ge: () => unicodePattern,
        s8: () => trimEnd,
        z6: () => decodeUri
      });
      const maxShown = 120;
      function printable(text, max = maxShown) {
        const cut = text.length > max ? `${text.slice(0, max)}…` : text;
        return escapeHidden(cut.toWellFormed()).replaceAll("##[", "## [");
      }
      function escapeHidden(text) {
        if (isPrintableAscii(text)) return text;
        return text.replace(hidden(), char => escapes[char] ?? `\\u{${char.codePointAt(0)?.toString(16)}}`);
      }
      function isPrintableAscii(text) {
        return /^[ -~]*$/.test(text);
      }
      function unicodePattern(source, flags) {
        let made;
        return () => {
          made ??= new RegExp(source, flags);
          return made;
        };
      }
      const hidden = unicodePattern(String.raw`[\p{Cc}\p{Cf}\u2028\u2029]`, "gu");
      const escapes = {
        "\n": "\\n",
        "\r": "\\r",
        "\t": "\\t"
      };
      function trimEnd(text, chars) {
        let end = text.length;
        while (end > 0 && chars.includes(text[end - 1] ?? "")) end -= 1;
        return text.slice(0, end);
      }
      function trim(text, chars) {
        const kept = trimEnd(text, chars);
        let start = 0;
        while (start < kept.length && chars.includes(kept[start] ?? "")) start += 1;
        return kept.slice(start);
      }
      function withLineFeeds(text) {
        return text.replace(/\r\n?/g, "\n");
      }
      function byteLength(text) {
        return (new TextEncoder).encode(text).length;
      }
      function encodePart(part) {
        return encodeURIComponent(part.toWellFormed());
      }
      function encodeAddress(address) {
        return encodeURI(address.toWellFormed());
      }
      function decodeUri(part) {
        try {
          return decodeURIComponent(part);
        } catch {
          return part;
        }
      }
    }),
    725: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        Cj: () => noTimeLimit,
        Lr: () => TimeUp,
        r5: () => startTimeLimit
      });
      class TimeUp extends Error {
        limitMs;
        constructor(limitMs) {
          super(limitMs === undefined ? "cancelled" : `took longer than ${limitMs} ms`);
          this.limitMs = limitMs;
        }
      }
      const noTimeLimit = {
        check: async () => undefined,
        leftMs: () => Number.POSITIVE_INFINITY
      };
      function startTimeLimit({monotonic: monotonic, turn: turn, signal: signal}, limitMs) {
        const endMs = monotonic() + limitMs;
        return {
          signal: signal,
          leftMs: () => Math.max(0, endMs - monotonic()),
          async check() {
            await turn();
            if (signal?.aborted) throw new TimeUp(undefined);
            if (monotonic() >= endMs) throw new TimeUp(limitMs);
          }
        };
      }
    }),
    613: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60);
      function readConclusion(value) {
        const word = asText(value) ?? "";
        return Object.hasOwn(conclusions, word) && conclusions[word] || "running";
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
      const failures = new Set([ "failure", "failed", "error", "timed_out", "startup_failure", "action_required" ]);
      function isFailed(state) {
        return failures.has(state.toLowerCase());
      }
      function findOwnOutcome(status, needs, jobs) {
        const conclusions = [ status, ...Object.values(needs).map(({result: result}) => result), ...jobs.filter(({mayFail: mayFail}) => !mayFail).map(({conclusion: conclusion}) => conclusion) ];
        if (conclusions.some(isFailed)) return "failure";
        if (conclusions.includes("cancelled")) return "cancelled";
        return status === "skipped" ? "skipped" : "success";
      }
      function findOutcomeSoFar({status: status, needs: needs}) {
        if (status === "" && Object.keys(needs).length === 0) return "";
        return findOwnOutcome(status, needs, []);
      }
      function listPossibleOutcomes(soFar, needs = {}) {
        if (soFar === "") return [ "success", "failure", "cancelled", "skipped" ];
        if (soFar === "cancelled") return [ "cancelled", "failure" ];
        const isUncertain = soFar === "success" && Object.values(needs).some(({result: result}) => result === "skipped");
        return isUncertain ? [ "success", "failure" ] : [ soFar ];
      }
      function findUpstreamOutcome(conclusion, jobs) {
        if (conclusion === "timed_out") return "failure";
        const isOutOfTime = jobs.some(job => job.conclusion === "timed_out" && !job.mayFail);
        return conclusion === "cancelled" && isOutOfTime ? "failure" : conclusion;
      }
    }),
    329: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        DG: () => isReminder,
        pC: () => notifyWhens,
        dk: () => pers,
        ub: () => reminderHours,
        Jq: () => reportValues
      });
      var forge = __nccwpck_require__(51);
      var said = __nccwpck_require__(879);
      var json = __nccwpck_require__(60);
      var conclusion = __nccwpck_require__(613);
      function compareWithHistory(present, history) {
        const {outcome: outcome} = present;
        const before = findDecidedBefore(present, history);
        const row = before.slice(0, countStreak(before));
        const first = row.at(-1);
        const [previous] = before;
        if (previous === undefined || outcome !== "failure" && outcome !== "success") return {
          change: unknown
        };
        const numbers = new Set(row.map(({number: number}) => number));
        if (outcome === "failure") numbers.add(present.number);
        const kind = kinds[outcome][previous.conclusion === "success" ? "success" : "failure"];
        const isFixedByRerun = kind === "fixed" && first?.number === present.number;
        const green = kind === "fixed" ? undefined : before[row.length];
        const change = withoutUndefined({
          kind: isFixedByRerun ? "mended" : kind,
          failedRuns: numbers.size,
          orMore: row.length > 0 && row.length === before.length && history.isCut,
          since: first === undefined ? undefined : createPastRun(first),
          lastGreen: green && createPastRun(green),
          reruns: kind === "changed" || isFixedByRerun ? countReruns(before, present.number) : undefined
        });
        const firstToBreak = outcome === "failure" && first === undefined ? present.actor : first?.actor;
        const baseSha = kind === "fixed" ? previous.sha : green?.sha;
        return withoutUndefined({
          change: change,
          baseSha: baseSha,
          firstToBreak: firstToBreak,
          previousStartedAt: previous.startedAt
        });
      }
      function history_isFix({kind: kind}) {
        return kind === "fixed" || kind === "mended";
      }
      function findComparedRuns(present, history) {
        const before = findDecidedBefore(present, history);
        return {
          previous: before[0],
          lastGreen: before[countStreak(before)]
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
      function findStreak({runs: runs, isCut: isCut}) {
        const decided = runs.toSorted((a, b) => b.number - a.number).filter(isDecided);
        const row = decided.slice(0, countStreak(decided));
        return {
          row: row,
          orMore: row.length > 0 && row.length === decided.length && isCut
        };
      }
      function findDecidedBefore(present, {attempt: attempt, runs: runs}) {
        const earlier = runs.filter(({number: number}) => number < present.number).filter(({headRepository: headRepository}) => isSameRepository(headRepository, present.headRepository)).toSorted((a, b) => b.number - a.number);
        return [ ...attempt === undefined ? [] : [ attempt ], ...earlier ].filter(isDecided);
      }
      function isDecided({conclusion: conclusion}) {
        return conclusion === "success" || isFailed(conclusion);
      }
      function countReruns(before, present) {
        const earlier = before.filter(({number: number}) => number !== present);
        const passed = earlier.filter(({conclusion: conclusion, attempt: attempt}) => conclusion === "success" && attempt > 1).length;
        return passed < 2 ? undefined : {
          passed: passed,
          of: earlier.length
        };
      }
      function countStreak(before) {
        const end = before.findIndex(({conclusion: conclusion}) => !isFailed(conclusion));
        return end < 0 ? before.length : end;
      }
      function isSameRepository(one, other) {
        return one === undefined || other === undefined || one === other && one !== "";
      }
      function createPastRun({number: number, url: url, startedAt: startedAt}) {
        return withoutUndefined({
          number: number,
          url: url,
          startedAt: startedAt
        });
      }
      const notifyWhens = [ "always", "success", "failure", "cancelled", "changed", "fixed" ];
      const reminder = /^still-after-(\d{1,3})h$/;
      const maxReminderHours = 31 * 24;
      function isReminder(text) {
        const hours = reminderHours(text);
        return hours >= 1 && hours <= maxReminderHours;
      }
      function reminderHours(text) {
        return Number(reminder.exec(text)?.[1] ?? 0);
      }
      const pers = [ "job", "run" ];
      function shouldNotify(cases, announceable) {
        const {own: own, outcome: outcome, change: change, failed: failed, announcesFix: announcesFix} = announceable;
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
            return announcesFix && isFix(change);

           default:
            return own === "failure" && isReminderDue(announceable, reminderHours(wanted));
          }
        });
      }
      function isReminderDue({change: change, startedAt: startedAt, previousStartedAt: previousStartedAt}, hours) {
        if (change.kind !== "still-failing") return false;
        const originMs = change.orMore ? 0 : Date.parse(change.since?.startedAt ?? "");
        const passed = time => Math.floor((Date.parse(time ?? "") - originMs) / (hours * 60 * 60 * 1e3));
        return passed(startedAt) > passed(previousStartedAt);
      }
      function decidesByJobs(cases, {own: own, change: change}) {
        return own === "failure" && cases.includes("changed") && change.kind === "still-failing";
      }
      function explainNotDue(cases, {own: own, outcome: outcome, change: change, otherJobs: otherJobs}, forge = gitHub) {
        if (own !== outcome) return say`Not sent: notify-when is \`${cases.join(", ")}\`, this job is \`${own}\`. Another job of the run is \`${outcome}\` and reports that itself.`;
        const notice = say`Not sent: notify-when is \`${cases.join(", ")}\`, the run is \`${outcome}\``;
        if (decideNotification(cases, [ own ]) !== "history") return say`${notice}.`;
        if (own === "success" && otherJobs !== "good") return say`${notice}, and ${explainSilence(otherJobs, forge)}.`;
        if (isFix(change)) return say`${notice} (${change.kind}), and another job that ends at the same time reports it.`;
        if (change.kind !== "unknown") return say`${notice} (${change.kind}).`;
        return forge.answersAll ? say`${notice}, and the previous result is unknown (a first run, or the "github-token" lacks "actions: read").` : say`${notice}, and the previous result is unknown (a first run, or ${forge.name} does not list earlier runs).`;
      }
      function explainSilence(otherJobs, forge) {
        switch (otherJobs) {
         case "bad":
          return say`another job of the run failed`;

         case "unfinished":
          return say`the run has unfinished jobs: the last one to end says whether it is fixed`;

         case "unknown":
          return say`${forge.name} did not list the run's other jobs, so it is not known whether all of it is fixed`;

         default:
          return otherJobs;
        }
      }
      function decideNotification(cases, outcomes) {
        const [first = "jobs", ...others] = outcomes.map(outcome => decideCase(cases, outcome));
        return others.every(other => other === first) ? first : "jobs";
      }
      function decideCase(cases, outcome) {
        if (cases.some(wanted => wanted === "always" || wanted === outcome)) return true;
        const needsPast = cases.some(wanted => (wanted === "changed" || isReminder(wanted)) && outcome === "failure" || wanted === "fixed" && outcome === "success");
        return needsPast && "history";
      }
      const reportValues = [ "auto", "run", "event", "health", "waiting" ];
      function isMadeFromLists(report) {
        return report === "health" || report === "waiting";
      }
      const runEvents = new Set([ "workflow_run", "workflow_dispatch", "schedule" ]);
      function reportsFailedTests(report, tests) {
        return report === "auto" && tests !== undefined && tests.failed > 0;
      }
      function reportsRun({report: report = "auto", ...asked}, eventName) {
        switch (report) {
         case "run":
          return true;

         case "event":
          return eventName === "workflow_run";

         case "health":
         case "waiting":
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
    280: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
      __nccwpck_require__.d(__webpack_exports__, {
        g: () => readYaml,
        y: () => mapIn
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
      var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(879);
      var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(725);
      const yamlLimits = {
        tokens: 5e5,
        references: 1e3,
        values: 1e6
      };
      const tokensAtOnce = 5e3;
      const problems = {
        BAD_INDENT: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a line is not indented like those beside it, or a bracket is not closed`,
        BAD_SCALAR_START: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value starts with a character that needs quotes around it`,
        BLOCK_AS_IMPLICIT_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value with a colon and a space in it needs quotes around it`,
        DUPLICATE_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a key appears twice`,
        MISSING_CHAR: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a bracket, quote, comma or colon is missing`,
        MULTILINE_IMPLICIT_KEY: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a line is not \`key: value\``,
        BAD_DQ_ESCAPE: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a backslash in double quotes starts an unknown escape; write it twice or use single quotes`,
        BLOCK_IN_FLOW: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a \`-\` list or \`|\` block is inside brackets`,
        MULTIPLE_DOCS: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`there is a second document after \`---\``,
        BAD_ALIAS: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a value that starts with \`*\` needs quotes around it`,
        UNEXPECTED_TOKEN: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`there is text after a closing quote or bracket`,
        TAB_AS_INDENT: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`YAML cannot be indented with tabs; use spaces`,
        TAG_RESOLVE_FAILED: (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`a tag (\`!name\`) has no meaning here; a value that starts with \`!\` needs quotes around it`
      };
      async function readYaml(at, text, {scalars: scalars = "typed", maps: maps = "objects", time: time = _time_limit_js__WEBPACK_IMPORTED_MODULE_2__.Cj} = {}) {
        if (text.trim() === "") return undefined;
        if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TM)(text) !== undefined) throw (0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be YAML or JSON.`, text.trim());
        const yaml = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 804, 23));
        const tooDeep = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must not refer to itself, nor be nested deeper than ${maxDepth} levels.`);
        const tokens = await yamlTokens(yaml, at, text, time);
        const document = or(tooDeep, () => composed(yaml, tokens, text, scalars));
        const problem = document.errors[0] ?? document.warnings[0] ?? or(tooDeep, () => doubleKey(yaml, document));
        if (problem) {
          const what = problems[problem.code] ?? (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`there is unexpected text after the first value`;
          throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.hC)((0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`is not YAML: ${what}, ${locate(text, problem.pos[0])}.`, templateRemedy(at)));
        }
        if (scalars === "exact") or(tooDeep, () => keepExact(yaml, document));
        await time.check();
        const wrongAliases = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`is not YAML: its aliases do not resolve, or there are too many of them.`);
        const value = or(wrongAliases, () => document.toJS({
          mapAsMap: maps === "ordered"
        }));
        const size = {
          values: 0
        };
        if (isDeeper(value, maxDepth, size)) throw tooDeep;
        if (size.values > yamlLimits.values) throw wrongAliases;
        return value;
      }
      async function yamlTokens({Lexer: Lexer, Parser: Parser}, at, text, time) {
        const parser = new Parser;
        const tokens = [];
        const count = {
          tokens: 0,
          references: 0
        };
        let isText = false;
        for (const lexeme of (new Lexer).lex(text)) {
          for (const token of parser.next(lexeme)) tokens.push(token);
          count.tokens += 1;
          if (!isText && /^[&*]/.test(lexeme)) count.references += 1;
          isText = lexeme === textFollows;
          if (count.tokens > yamlLimits.tokens) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must have at most ${yamlLimits.tokens} words and marks of YAML.`);
          if (count.references > yamlLimits.references) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, 
          _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must have at most ${yamlLimits.references} anchors (\`&\`) and aliases (\`*\`).`);
          if (count.tokens % tokensAtOnce === 0) await time.check();
        }
        for (const token of parser.end()) tokens.push(token);
        await time.check();
        return tokens;
      }
      const textFollows = "";
      function composed({Composer: Composer, YAMLParseError: YAMLParseError}, tokens, text, scalars) {
        const schema = scalars === "strings" ? "failsafe" : "core";
        const composer = new Composer({
          schema: schema,
          prettyErrors: false,
          logLevel: "error",
          uniqueKeys: false
        });
        const {stackTraceLimit: stackTraceLimit} = Error;
        Error.stackTraceLimit = 0;
        try {
          const [first, second] = composer.compose(tokens, true, text.length);
          if (first === undefined) throw new Error("no document");
          if (second !== undefined) {
            const [start, end] = second.range;
            first.errors.push(new YAMLParseError([ start, end ], "MULTIPLE_DOCS", ""));
          }
          return first;
        } finally {
          Error.stackTraceLimit = stackTraceLimit;
        }
      }
      function doubleKey({visit: visit, isScalar: isScalar}, document) {
        let offset;
        visit(document, {
          Map(_, {items: items}) {
            const keys = new Set;
            for (const {key: key} of items) {
              if (!isScalar(key)) continue;
              if (keys.has(key.value)) {
                offset = key.range?.[0] ?? 0;
                return visit.BREAK;
              }
              keys.add(key.value);
            }
            return undefined;
          }
        });
        return offset === undefined ? undefined : {
          code: "DUPLICATE_KEY",
          pos: [ offset ]
        };
      }
      function keepExact({visit: visit}, document) {
        visit(document, {
          Scalar: (_, scalar) => {
            const {value: value, source: source} = scalar;
            if (typeof value === "number" && source !== undefined && source !== String(value)) scalar.value = source;
          }
        });
      }
      function mapIn(value, at) {
        if (value === undefined || value === null) return {};
        if (typeof value === "object" && !Array.isArray(value)) return value;
        throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(at, (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`must be a YAML map, \`name: value\` a line, with a space after the colon.`, value);
      }
      function templateRemedy(at) {
        const name = typeof at === "string" ? at : at.rule === undefined ? at.input : at.path?.[0];
        return name === "payload" || name === "buttons" ? (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`A value inserted by an expression may contain quotes or line breaks: use a template instead, as in \`{{ commit.subject }}\`.` : undefined;
      }
      const maxDepth = 64;
      function or(failure, call) {
        try {
          return call();
        } catch {
          throw failure;
        }
      }
      function isDeeper(value, levels, size) {
        size.values += 1;
        if (typeof value !== "object" || value === null || size.values > yamlLimits.values) return false;
        if (levels === 0) return true;
        const inner = value instanceof Map ? [ ...value.keys(), ...value.values() ] : Object.values(value);
        return inner.some(each => isDeeper(each, levels - 1, size));
      }
      function locate(text, offset) {
        const before = text.slice(0, offset).split("\n");
        return (0, _said_js__WEBPACK_IMPORTED_MODULE_1__.cv)`at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
      }
    }),
    260: (module => {
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
    700: (module => {
      module.exports = require("./liquidjs.js");
    }),
    804: (module => {
      module.exports = require("./yaml.js");
    }),
    865: (module => {
      module.exports = require("./zh-CN.js");
    }),
    598: (module => {
      module.exports = require("node:crypto");
    }),
    24: (module => {
      module.exports = require("node:fs");
    }),
    760: (module => {
      module.exports = require("node:path");
    }),
    692: (module => {
      module.exports = require("node:tls");
    })
  };
  var __webpack_module_cache__ = {};
  function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (cachedModule !== undefined) {
      return cachedModule.exports;
    }
    var module = __webpack_module_cache__[moduleId] = {
      exports: {}
    };
    var threw = true;
    try {
      __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
      threw = false;
    } finally {
      if (threw) delete __webpack_module_cache__[moduleId];
    }
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
    __nccwpck_require__.u = chunkId => "" + chunkId + ".watch.js";
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
  const {env: env, versions: versions, argv: argv} = process;
  const oldestNode = 22;
  if (Number.parseInt(versions.node, 10) < oldestNode) refuse();
  function refuse() {
    const isPost = /[\\/]post\.js$/.test(argv[1] || "");
    const isWarning = (env["INPUT_ON-FAILURE"] || "").trim() === "warn";
    const command = isPost ? "" : isWarning ? "::warning::" : "::error::";
    process.stdout.write(`${command}${explainVersion()}\n`);
    process.exit(isWarning ? 0 : 1);
  }
  function explainVersion() {
    const isChinese = (env.INPUT_LOCALE || "").trim() === "zh-CN";
    const forge = env.FORGEJO_ACTIONS === "true" ? "Forgejo" : env.GITEA_ACTIONS === "true" ? "Gitea" : "";
    if (forge === "") return isChinese ? `本 Action 需要 Node ${oldestNode} 或更高版本，当前是 Node ${versions.node}。请把 runner 升级到 2.327 以上，或用 Node 24 启动。` : `This action needs Node ${oldestNode} or later and runs under Node ${versions.node}. Update the runner to 2.327 or later, or start it with Node 24.`;
    return isChinese ? `本 Action 需要 Node ${oldestNode} 或更高版本，而本 job 的镜像里是 Node ${versions.node}。${forge} 用 job 镜像里的 Node 运行 Action：请换镜像（给 job 加上 \`container: node:22-bookworm\`，或改 runner 的 label），或在这一步之前用 actions/setup-node 安装 Node 22。` : `This action needs Node ${oldestNode} or later, and the image of this job has Node ${versions.node}. ${forge} runs actions with the Node of the job's image: use another image (\`container: node:22-bookworm\` in the job, or the label of the runner), or install Node 22 with actions/setup-node before this step.`;
  }
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
  var external_left_out_cjs_ = __nccwpck_require__(260);
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
  var errors = __nccwpck_require__(357);
  var lib_text = __nccwpck_require__(653);
  const minSecretLength = 8;
  function createRedactor(secrets) {
    const forms = [ ...new Set(secrets.flatMap(formsOf)) ].sort((a, b) => b.length - a.length);
    return text => redactCut(forms.reduce((shown, form) => shown.replaceAll(form, "***"), text), forms);
  }
  function redactCut(text, forms) {
    return text.split("…").map((part, index, {length: length}) => index < length - 1 ? withoutBeginning(part, forms) : part).join("…");
  }
  function withoutBeginning(text, forms) {
    const tail = text.slice(-minSecretLength);
    for (const form of forms) {
      for (let at = form.indexOf(tail); at >= 0 && tail.length === minSecretLength; at = form.indexOf(tail, at + 1)) {
        const beginning = form.slice(0, at + minSecretLength);
        if (text.endsWith(beginning)) return `${text.slice(0, -beginning.length)}***`;
      }
    }
    return text;
  }
  function containsSecret(text, secret) {
    return formsOf(secret).some(form => text.includes(form));
  }
  function formsOf(secret) {
    if (secret.length < minSecretLength) return [];
    const uri = (0, lib_text.QU)(secret);
    return [ secret, uri, uri.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()), uri.replaceAll("%20", "+"), (0, 
    lib_text.QU)(uri), JSON.stringify(secret).slice(1, -1), secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"), secret.replace(/[!-/:-@[-`{-~]/g, mark => `&#${mark.charCodeAt(0)};`), Buffer.from(secret).toString("hex"), ...base64Forms(secret) ];
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
  var lib_said = __nccwpck_require__(879);
  var lib_secret = __nccwpck_require__(550);
  var json = __nccwpck_require__(60);
  var spelling = __nccwpck_require__(544);
  var external_node_crypto_ = __nccwpck_require__(598);
  const proxyNames = {
    "https:": [ "https_proxy", "HTTPS_PROXY" ],
    "http:": [ "http_proxy", "HTTP_PROXY" ],
    except: [ "no_proxy", "NO_PROXY" ]
  };
  function proxyFor(origin, env) {
    const {protocol: protocol, hostname: hostname, port: port} = new URL(origin);
    if (protocol !== "https:" && protocol !== "http:" || isLoopback(hostname)) return undefined;
    const name = firstSet(env, proxyNames[protocol]);
    const ownPort = port || (protocol === "https:" ? "443" : "80");
    if (!name || isExcepted(hostname, ownPort, environmentValue(env, proxyNames.except))) return undefined;
    const url = proxyUrl(environmentValue(env, [ name ]));
    if (!url) {
      throw new errors.yo((0, lib_said.cv)`The environment variable ${name} must be the URL of an HTTP proxy, http://host:port. Correct or unset it.`);
    }
    return {
      protocol: url.protocol === "https:" ? "https:" : "http:",
      hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: Number(url.port || (url.protocol === "https:" ? 443 : 80)),
      authorization: authorizationOf(url)
    };
  }
  function proxySecrets(env) {
    return [ ...proxyNames["https:"], ...proxyNames["http:"] ].flatMap(name => {
      const value = environmentValue(env, [ name ]);
      const url = parsed(value);
      const authorization = url && authorizationOf(url);
      if (!authorization) return beforeAt(value);
      return [ value, url.href, url.password, (0, lib_text.z6)(url.password), `${(0, lib_text.z6)(url.username)}:${(0, 
      lib_text.z6)(url.password)}`, authorization.reveal().replace("Basic ", "") ].filter(text => text !== "");
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
    const credentials = `${(0, lib_text.z6)(username)}:${(0, lib_text.z6)(password)}`;
    return new lib_secret.z(`Basic ${Buffer.from(credentials).toString("base64")}`);
  }
  function firstSet(env, candidates) {
    return candidates.find(name => env[name]?.trim());
  }
  function environmentValue(env, candidates) {
    const name = firstSet(env, candidates);
    return name === undefined ? "" : env[name]?.trim() ?? "";
  }
  function isLoopback(hostname) {
    const host = hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
    return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
  }
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
    if (isVariableName(text)) return {
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
      rule: (0, lib_said.cv)`must not contain spaces: one webhook URL or access token per line.`
    };
    const url = webhook_parsed(text);
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
  function isVariableName(text) {
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
    if (url.username !== "" || url.password !== "") return (0, lib_said.cv)`must not contain a user name or password before the host.`;
    const isListed = allowedHosts.some(host => isListedAs(withoutPath(host), url));
    const system = isListed ? undefined : otherSystem(url);
    if (system !== undefined) {
      return (0, lib_said.cv)`is a ${system} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://${publicHosts[0]}${sendPath}?access_token=.`;
    }
    if (url.protocol === "http:" && !(isListed && isLoopback(url.hostname))) {
      return (0, lib_said.cv)`must begin with https://. Plain http is for a loopback host that "allowed-hosts" lists.`;
    }
    if (!isListed && !publicHosts.some(host => host === url.host)) {
      return (0, lib_said.cv)`must point to ${(0, lib_said.KE)(publicHosts, " or ")}. For a gateway, a private deployment, an IP address or another port, add its host to "allowed-hosts".`;
    }
    if (url.pathname.endsWith("/robot/sendBySession")) return (0, lib_said.cv)`is a session webhook, which expires soon after the message that it answers. Copy the webhook of a custom robot in a DingTalk group: it begins with https://${publicHosts[0]}${sendPath}?access_token=.`;
    const paths = allowedHosts.filter(host => isListedAs(withoutPath(host), url)).map(sendPathOf);
    if (url.pathname !== sendPath && !paths.includes(url.pathname)) {
      return (0, lib_said.cv)`must have the path ${sendPath}. For a gateway with a path before it, add host and path to "allowed-hosts": gateway.example.com/dingtalk.`;
    }
    if (text.includes("#")) return (0, lib_said.cv)`must not contain "#".`;
    const tokens = url.searchParams.getAll("access_token");
    if (tokens.length !== 1 || !tokenInUrl.test(tokens[0] ?? "")) return (0, lib_said.cv)`must contain exactly one access_token.`;
    const strange = [ ...url.searchParams.keys() ].some(key => key !== "access_token" && !dropped.has(key));
    if (strange) return (0, lib_said.cv)`must not contain parameters other than access_token.`;
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
    if (webhook_parsed(`${url.protocol}//${host}`)?.host === url.host) return true;
    return host === url.hostname && isLoopback(host);
  }
  function webhook_parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
  }
  function robotOf(texts, allowedHosts, failure) {
    const address = texts.webhook.trim();
    if (address === "") throw failure("webhook", (0, lib_said.cv)`is missing.`);
    const webhook = readWebhook(address, allowedHosts);
    if ("rule" in webhook) throw failure("webhook", webhook.rule);
    const secret = texts.secret.trim();
    if (isQuoted(secret)) throw failure("secret", isQuotedRule);
    if (isVariableName(secret)) throw failure("secret", isNameRule);
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
  function robotKey({webhook: webhook}) {
    return `${webhook.origin}${webhook.path} ${webhook.token.reveal()}`;
  }
  function firstRepeated(values) {
    const index = values.findIndex((value, at) => values.indexOf(value) < at);
    return index < 0 ? undefined : index;
  }
  function marksOf({group: group, pool: pool}, {source: source, id: id}, label = "") {
    const about = JSON.stringify([ group ?? null, source, id, ...label === "" ? [] : [ label ] ]);
    return pool.map(({webhook: webhook}) => createHmac("sha256", webhook.token.reveal()).update(about).digest("hex").slice(0, markLength));
  }
  const markLength = 16;
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
    if (twice !== undefined) throw (0, errors.Xu)("robots", (0, lib_said.cv)`has two groups with the same name.`, names[twice]);
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
    const bot = (0, json.Gv)(robots) ? fieldOf(robots, "bot") : undefined;
    const webhooks = (0, json.Gv)(bot) ? fieldOf(bot, "webhooks") : undefined;
    if (!(0, json.Gv)(bot) || !Array.isArray(webhooks)) return undefined;
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
    return (0, json.Gv)(entry) && entriesOf(entry).some(([key, value]) => (key === "webhook" || key === "url") && (value === null || typeof value === "string" && isEmpty(value)));
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
    if (!(0, json.Gv)(map)) {
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
      const name = (0, lib_text.g$)(group);
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
    const twice = firstRepeated(robots.map(robotKey));
    if (twice !== undefined) {
      throw (0, errors.Xu)("robots", (0, lib_said.cv)`lists the same robot twice in one group: robot ${twice + 1}.`, group);
    }
    return [ first, ...rest ];
  }
  function checkedEntry(entry, place, known) {
    if (!(0, json.Gv)(entry)) throw (0, errors.Xu)("robots", (0, lib_said.cv)`${place}: must be a map with ${namesOf(known)}.`);
    const values = Object.create(null);
    for (const [key, value] of entriesOf(entry)) {
      if (!known.includes(key)) {
        const rule = (0, lib_said.cv)`${place}: has an unknown field; known are ${namesOf(known)}.`;
        throw (0, errors.Xu)("robots", rule, key, meantField(key, known));
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
    const twice = firstRepeated(destinations.map(({pool: pool}) => robotKey(pool[0])));
    if (twice !== undefined) {
      const line = destinations[twice]?.name.slice(1) ?? "";
      throw (0, errors.Xu)("webhook", (0, lib_said.cv)`lists the same robot twice: line ${line}.`);
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
  var mention_problems = __nccwpck_require__(818);
  function withoutRules(handling) {
    return events => ({
      notifications: events.map(event => ({
        ...handling,
        event: event,
        label: ""
      })),
      decisions: [],
      warnings: []
    });
  }
  const maxShown = 20;
  function makeEach(notifications, make) {
    const made = [];
    const unsent = [];
    for (const notification of notifications) {
      try {
        made.push(make(notification));
      } catch (error) {
        unsent.push({
          notification: notification,
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
    const byMessage = [ ...Map.groupBy(unsent, ({error: error}) => errorText(error).text).values() ];
    const shown = byMessage.slice(0, maxShown).flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const message = errorText(first.error);
      if (events === 1) return message;
      const id = printable(first.notification.event.id);
      return others.length === 0 ? say`Event "${id}" was not sent: ${message}` : say`Event "${id}" and ${others.length} more were not sent: ${message}`;
    });
    const left = byMessage.length - maxShown;
    return sentenceLines([ ...shown, ...left > 0 ? [ andMore(left) ] : [] ]);
  }
  var external_node_fs_ = __nccwpck_require__(24);
  var forge = __nccwpck_require__(51);
  function forge_payload_toGitHubEvent({eventName: given, payload: payload}) {
    const eventName = findEventName(given, payload);
    const rewrite = Object.hasOwn(rewrites, eventName) ? rewrites[eventName] : undefined;
    return {
      eventName: eventName,
      payload: rewrite === undefined ? payload : withoutUndefined(rewrite(payload))
    };
  }
  function findEventName(given, payload) {
    if (given === "pull_request_comment") return "issue_comment";
    if (given === "package") return "registry_package";
    if (given === "pull_request_review_comment" || given === "pull_request") return isReview(payload) ? "pull_request_review" : given;
    if (given !== "workflow_call") return given;
    if (isBareSchedule(payload)) return "schedule";
    return callers.find(({has: has}) => has.every(key => payload[key] != null))?.eventName ?? given;
  }
  function isBareSchedule(payload) {
    return Object.entries(payload).every(([key, value]) => key === "action" || value == null);
  }
  const callers = [ {
    eventName: "schedule",
    has: [ "schedule" ]
  }, {
    eventName: "workflow_run",
    has: [ "workflow_run" ]
  }, {
    eventName: "issue_comment",
    has: [ "comment", "issue" ]
  }, {
    eventName: "pull_request_review",
    has: [ "pull_request", "review" ]
  }, {
    eventName: "pull_request",
    has: [ "pull_request" ]
  }, {
    eventName: "issues",
    has: [ "issue" ]
  }, {
    eventName: "release",
    has: [ "release" ]
  }, {
    eventName: "registry_package",
    has: [ "package" ]
  }, {
    eventName: "fork",
    has: [ "forkee" ]
  }, {
    eventName: "push",
    has: [ "ref", "commits" ]
  }, {
    eventName: "create",
    has: [ "ref", "ref_type", "sha" ]
  }, {
    eventName: "delete",
    has: [ "ref", "ref_type" ]
  }, {
    eventName: "workflow_dispatch",
    has: [ "workflow", "ref" ]
  }, {
    eventName: "gollum",
    has: [ "page", "action" ]
  } ];
  const rewrites = {
    create: withShortRef,
    delete: withShortRef,
    fork: ({forkee: forkee, repository: repository, ...payload}) => ({
      ...payload,
      forkee: repository,
      repository: forkee
    }),
    gollum: toWiki,
    issue_comment: toComment,
    issues: payload => withThreadAction(payload, "issue"),
    pull_request: payload => withThreadAction(payload, "pull_request"),
    pull_request_review: toReview,
    pull_request_target: payload => withThreadAction(payload, "pull_request"),
    push: toPush,
    registry_package: toPackage,
    release: payload => payload.action === "updated" ? {
      ...payload,
      action: "edited"
    } : payload,
    schedule: toSchedule,
    workflow_run: toWorkflowRun
  };
  function withShortRef(payload) {
    return {
      ...payload,
      ref: (0, json.e1)(payload.ref)?.replace(/^refs\/(?:heads|tags)\//, "")
    };
  }
  const noCommit = /^0+$/;
  function toPush({compare_url: compare_url, pusher: pusher, ...payload}) {
    const created = noCommit.test((0, json.e1)(payload.before) ?? "");
    const commits = created ? [] : (0, json.DD)(payload.commits).map(toCommit).reverse();
    return {
      ...payload,
      commits: commits,
      head_commit: toCommit(payload.head_commit),
      created: created,
      deleted: noCommit.test((0, json.e1)(payload.after) ?? ""),
      forced: false,
      pusher: (0, json.eB)(pusher) && {
        name: (0, json.eB)(pusher)?.login,
        ...(0, json.eB)(pusher)
      },
      ...created ? {
        total_commits: 0
      } : {
        compare: compare_url
      }
    };
  }
  function toCommit(value) {
    const commit = (0, json.eB)(value);
    const message = (0, json.e1)(commit?.message);
    return message === undefined ? value : {
      ...commit,
      message: (0, lib_text.s8)(message, "\n")
    };
  }
  const threadActions = {
    synchronized: "synchronize",
    label_updated: "labeled",
    label_cleared: "unlabeled"
  };
  function withThreadAction(payload, path) {
    const given = (0, json.e1)(payload.action) ?? "";
    const thread = (0, json.eB)(payload[path]);
    const action = Object.hasOwn(threadActions, given) ? threadActions[given] : given;
    if (given === "label_updated") {
      const changes = (0, json.eB)(payload.changes);
      const [added, removed] = [ (0, json.DD)(changes?.added_labels), (0, json.DD)(changes?.removed_labels) ];
      const isRemoved = added.length === 0 && removed.length > 0;
      const labels = [ added, removed, (0, json.DD)(thread?.labels) ].find(list => list.length > 0) ?? [];
      const label = payload.label ?? (labels.length === 1 ? labels[0] : undefined);
      return {
        ...payload,
        action: isRemoved ? "unlabeled" : action,
        label: label
      };
    }
    const assignees = (0, json.DD)(thread?.assignees);
    const lone = action === "assigned" && assignees.length === 1 ? assignees[0] : undefined;
    const isMilestone = given === "milestoned" || given === "demilestoned";
    const milestone = payload.milestone ?? thread?.milestone ?? undefined;
    const assignee = payload.assignee ?? lone;
    return {
      ...payload,
      action: action,
      ...assignee !== undefined && {
        assignee: assignee
      },
      ...isMilestone && milestone !== undefined && {
        milestone: milestone
      }
    };
  }
  const reviewStates = {
    pull_request_review_approved: "approved",
    pull_request_review_rejected: "changes_requested",
    pull_request_review_comment: "commented"
  };
  function isReview({action: action, review: review}) {
    return action === "reviewed" || Object.hasOwn(reviewStates, (0, json.e1)((0, json.eB)(review)?.type) ?? "");
  }
  function toReview(payload) {
    if (!isReview(payload)) return payload;
    const review = (0, json.eB)(payload.review) ?? {};
    const type = (0, json.e1)(review.type) ?? "";
    const state = Object.hasOwn(reviewStates, type) ? reviewStates[type] : "commented";
    const own = (0, json.r$)({
      state: state,
      body: review.content,
      user: payload.sender
    });
    return {
      ...payload,
      action: "submitted",
      review: {
        ...own,
        ...review
      }
    };
  }
  function toComment(payload) {
    const pull = (0, json.eB)(payload.pull_request);
    const issue = (0, json.eB)(payload.issue) ?? pull ?? {};
    const isPull = payload.is_pull === true || pull !== undefined;
    return {
      ...payload,
      issue: isPull ? {
        ...issue,
        pull_request: issue.pull_request ?? {}
      } : issue
    };
  }
  function toWiki({page: page, comment: comment, ...payload}) {
    const name = (0, json.e1)(page);
    if (name === undefined) return payload;
    const repository = (0, json.e1)((0, json.eB)(payload.repository)?.html_url);
    const html_url = repository === undefined || payload.action === "deleted" ? undefined : `${repository}/wiki/${name.split("/").map(lib_text.QU).join("/")}`;
    const {action: action} = payload;
    return {
      ...payload,
      pages: [ (0, json.r$)({
        action: action,
        page_name: name,
        title: name,
        summary: comment,
        html_url: html_url
      }) ]
    };
  }
  function toPackage({package: given, ...payload}) {
    const found = (0, json.eB)(given);
    if (found === undefined) return payload;
    const {name: name, version: version, type: type, html_url: html_url} = found;
    const registry_package = {
      ...found,
      ...(0, json.r$)({
        package_type: type,
        ecosystem: type
      }),
      package_version: (0, json.r$)({
        version: version,
        name: name,
        html_url: html_url
      })
    };
    return {
      ...payload,
      action: payload.action === "created" ? "published" : payload.action,
      registry_package: registry_package
    };
  }
  function toSchedule({schedule: schedule, repository: repository, organization: organization, head_commit: head_commit}) {
    return {
      ...schedule != null && {
        schedule: schedule
      },
      ...repository != null && {
        repository: repository
      },
      ...organization != null && {
        organization: organization
      },
      ...head_commit != null && {
        head_commit: toCommit(head_commit)
      }
    };
  }
  function toWorkflowRun(payload) {
    const run = (0, json.eB)(payload.workflow_run);
    if (run === undefined) return payload;
    const workflow = (0, json.eB)(payload.workflow);
    return {
      ...payload,
      workflow_run: {
        ...(0, json.r$)({
          workflow_id: workflow?.id,
          name: workflow?.name,
          run_started_at: knownTime(run.started_at),
          updated_at: knownTime(run.completed_at)
        }),
        ...run,
        run_attempt: Math.max((0, json.Wg)(run.run_attempt) ?? 1, 1)
      }
    };
  }
  function knownTime(value) {
    const time = (0, json.e1)(value);
    return time === undefined || Date.parse(time) <= 0 ? undefined : time;
  }
  function readWorkflowContext(env, matrix) {
    const forge = findForge(env);
    const given = {
      eventName: env.GITHUB_EVENT_NAME ?? "",
      payload: payloadAt(env.GITHUB_EVENT_PATH)
    };
    const {eventName: eventName, payload: payload} = forge === gitHub ? given : toGitHubEvent(given);
    const registeredUrl = withoutSlash(env.GITHUB_SERVER_URL || "https://github.com");
    return Object.freeze({
      eventName: eventName,
      payload: payload,
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
      serverUrl: forge.serverUrl(registeredUrl, payload),
      apiUrl: withoutSlash(env.GITHUB_API_URL || "https://api.github.com"),
      workspace: env.GITHUB_WORKSPACE ?? "",
      runnerTemp: env.RUNNER_TEMP ?? "",
      runnerName: env.RUNNER_NAME ?? "",
      matrix: forge.matrixText(matrix),
      ...forge !== gitHub && {
        forge: forge
      }
    });
  }
  function payloadAt(path) {
    if (!path) return {};
    try {
      return (0, json.eB)((0, json.qF)((0, external_node_fs_.readFileSync)(path, "utf8"))) ?? {};
    } catch {
      return {};
    }
  }
  function withoutSlash(url) {
    return trimEnd(url, "/");
  }
  const remedy = (0, lib_said.cv)`To let the step pass without a webhook, set \`on-missing-webhook: skip\`.`;
  const noWebhook = (0, lib_said.cv)`there is no webhook, neither in "webhook" nor in "robots".`;
  function nothingSentWithoutWebhook(reason) {
    return sentences(say`Nothing was sent: ${noWebhook}`, reason);
  }
  function nothingWillBeSentWithoutWebhook(reason) {
    return (0, lib_said.hC)((0, lib_said.cv)`Nothing will be sent: ${noWebhook}`, reason);
  }
  function missingWebhook(env) {
    return new errors.yo((0, lib_said.hC)((0, lib_said.cv)`There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". ${remedy}`, elsewhere(env)), "no webhook");
  }
  function elsewhere(env) {
    if (env.DINGTALK_ACCESS_TOKEN) {
      return (0, lib_said.cv)`The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".`;
    }
    const slack = [ "SLACK_WEBHOOK", "SLACK_WEBHOOK_URL", "SLACK_BOT_TOKEN" ].find(name => env[name]);
    if (slack === undefined) return undefined;
    return (0, lib_said.cv)`The environment has ${slack}, which is for Slack: this action posts to DingTalk, and takes its settings from \`with:\`.`;
  }
  function missingGroupWebhook(group) {
    return new errors.yo((0, lib_said.cv)`Group "${(0, lib_text.g$)(group)}" of "robots" has no webhook. Is its secret set? ${remedy}`, `no webhook of group ${group}`);
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
  var time_limit = __nccwpck_require__(725);
  const results = [ "success", "failure", "cancelled", "skipped" ];
  function readNeeds(text) {
    const needs = readJsonInput("needs", text);
    return Object.fromEntries(Object.entries(needs).map(([key, need]) => [ key, readNeededJob(key, need) ]));
  }
  function readMatrix(text) {
    return readJsonInput("matrix", text);
  }
  function readJsonInput(name, text) {
    if (text.trim() === "") return {};
    const rule = (0, lib_said.cv)`must be a JSON object as \${{ toJSON(${name}) }} writes it.`;
    const value = (0, json.qF)(text);
    if (value === null) return {};
    const context = (0, json.eB)(value);
    if (context === undefined) throw (0, errors.Xu)(name, rule, text);
    return context;
  }
  function readNeededJob(key, value) {
    const need = (0, json.eB)(value);
    const result = results.find(known => known === need?.result);
    if (result === undefined) {
      const given = JSON.stringify(need === undefined ? value : need.result);
      throw (0, errors.Xu)("needs", (0, lib_said.cv)`must give every job a "result" of ${(0, 
      lib_said.KE)(results)}.`, `${key}: ${given}`);
    }
    const outputs = Object.entries((0, json.eB)(need?.outputs) ?? {});
    return {
      result: result,
      outputs: Object.fromEntries(outputs.filter(entry => typeof entry[1] === "string"))
    };
  }
  var table = __nccwpck_require__(8);
  const unknown_inputs_elsewhere = {
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
    cancelledmessage: "text",
    slackwebhookurl: "webhook",
    slackbottoken: "webhook",
    extratext: "text"
  };
  function unknownInputs(env) {
    const isEmpty = name => (env[variableOf(name)]?.trim() ?? "") === "";
    const names = Object.keys(env).filter(variable => variable.startsWith("INPUT_")).map(variable => variable.slice("INPUT_".length).toLowerCase());
    return names.flatMap(name => {
      if (isEmpty(name)) return [];
      const key = (0, spelling.iB)(name);
      const spelt = names.find(own => own !== name && own.includes("-") && (0, spelling.iB)(own) === key);
      const meant = (name.includes("-") ? undefined : spelt) ?? unknown_inputs_elsewhere[key];
      if (meant === undefined || !names.includes(meant)) return [];
      return isEmpty(meant) || table.Xb.has(meant) ? [ {
        name: name,
        meant: meant
      } ] : [];
    });
  }
  function refusal({name: name, meant: meant}) {
    return new errors.yo((0, lib_said.hC)(noSuchInput(name, meant), (0, lib_said.cv)`Nothing was sent.`), `no input ${name}`);
  }
  function unknownInput({name: name, meant: meant}) {
    return (0, lib_said.hC)(noSuchInput(name, meant), (0, lib_said.cv)`Its value is ignored. If ${(0, 
    lib_text.g$)(variableOf(name))} is a variable of the job and not an input, rename it to end this warning.`);
  }
  function noSuchInput(name, meant) {
    return (0, lib_said.cv)`This action has no input "${(0, lib_text.g$)(name)}"; here it is "${meant}".`;
  }
  function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
  }
  var yaml_or_file = __nccwpck_require__(182);
  async function readInputs(get, env, log, options) {
    const {clock: clock, changes: changes = []} = options;
    const startMs = clock?.monotonic() ?? 0;
    const inputs = {
      get: get,
      env: env,
      ...options,
      changes: changes,
      warn: said => void changes.push(said)
    };
    const delivery = await (0, table.aK)(table.tp.delivery, inputs);
    const {deadlineMs: deadlineMs} = delivery.values;
    const time = clock && deadlineMs !== undefined ? (0, time_limit.r5)(clock, deadlineMs / 2) : undefined;
    const source = {
      ...inputs,
      time: time
    };
    const robots = await (0, table.aK)(table.tp.robots, source);
    const workflow = await (0, table.aK)(table.tp.workflow, source);
    const given = robotInputs(robots, env);
    const secrets = [ ...proxySecrets(env), workflow.values.token?.reveal() ?? "", ...secretsOf(given) ];
    secrets.forEach(log.mask);
    const message = await (0, table.aK)(table.tp.message, source);
    if (message.values.locale === "zh-CN") log.speak((await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 865, 23))).zhCN);
    const parts = {
      robots: robots,
      workflow: workflow,
      message: message,
      mentions: await (0, table.aK)(table.tp.mentions, source),
      routing: await (0, table.aK)(table.tp.routing, source),
      event: await (0, table.aK)(table.tp.event, source),
      delivery: delivery,
      step: await (0, table.aK)(table.tp.step, source)
    };
    const ending = endingInputs(parts);
    try {
      const read = await inputsFrom(parts, given, source);
      const readingMs = clock === undefined ? 0 : clock.monotonic() - startMs;
      return {
        ending: ending,
        inputs: Object.freeze({
          ...read,
          secrets: unsendable(secrets),
          delivery: {
            ...read.delivery,
            readingMs: readingMs
          }
        })
      };
    } catch (error) {
      return {
        ending: ending,
        error: error
      };
    }
  }
  function unsendable(secrets) {
    return secrets.filter(text => !text.endsWith(":")).map(text => new lib_secret.z(text));
  }
  function robotInputs({values: {webhook: webhook = "", secret: secret = "", robots: robots, keyword: keyword = "", allowedHosts: allowedHosts = []}}, env) {
    const orFrom = (text, variable = "") => text.trim() === "" && robots === undefined && variable || text;
    return {
      webhook: orFrom(webhook, env.DINGTALK_WEBHOOK),
      secret: orFrom(secret, env.DINGTALK_SECRET),
      robots: robots,
      keyword: keyword,
      allowedHosts: allowedHosts
    };
  }
  function endingInputs({step: step, event: event, workflow: workflow}) {
    const {file: file = "", text: text = "", githubEvent: githubEvent = "", attributes: attributes = {}} = event.values;
    const {status: status = "", matrix: matrix = "", report: report} = workflow.values;
    const {onFailure: onFailure = "fail", deadLetterFile: deadLetterFile = ""} = step.values;
    return {
      onFailure: onFailure,
      deadLetterFile: deadLetterFile,
      event: {
        file: file,
        text: text,
        githubEvent: githubEvent,
        attributes: attributes,
        status: status
      },
      matrix: matrix,
      report: report
    };
  }
  async function inputsFrom(parts, given, source) {
    const {env: env} = source;
    const missing = readOnMissingWebhook((0, table.sm)(parts.robots), env);
    const robots = {
      ...given,
      maySecretsBeMissing: missing.onMissingWebhook === "skip"
    };
    const unknown = unknownInputs(env);
    const [first] = unknown;
    if (first !== undefined && missing.onMissingWebhook === "fail" && !hasWebhook(robots)) throw refusal(first);
    const workflow = (0, table.sm)(parts.workflow);
    const needs = readNeeds(workflow.needs);
    const {dryRun: dryRun, require: require} = (0, table.sm)(parts.step);
    const directory = readRobots(robots);
    const settings = {
      ...(0, table.sm)(parts.message),
      mentions: (0, table.sm)(parts.mentions)
    };
    const remarks = (0, mention_problems.n)(settings.mentions);
    const {chatGroup: chatGroup, rules: rules} = (0, table.sm)(parts.routing);
    const choosesGroup = directory !== undefined || !dryRun;
    const handling = {
      chatGroup: choosesGroup ? chatGroup : [],
      settings: settings
    };
    return {
      robots: directory ?? (dryRun ? placeholderDirectory(robots.keyword) : undefined),
      selectNotifications: await readSelection(rules, source, {
        inputs: handling,
        robots: directory,
        choosesGroup: choosesGroup
      }),
      hasRules: rules !== "",
      ...handling,
      ...missing,
      event: (0, table.sm)(parts.event),
      workflow: {
        ...workflow,
        needs: needs
      },
      delivery: (0, table.sm)(parts.delivery),
      require: require,
      dryRun: dryRun,
      warnings: [ ...unknown.map(unknownInput), ...Object.values(parts).flatMap(({warnings: warnings}) => warnings), ...source.isWatch ? [] : remarks ],
      changes: [ ...source.changes, ...source.isWatch ? remarks : [] ]
    };
  }
  function readOnMissingWebhook({onMissingWebhook: given}, env) {
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
  async function readSelection(text, {settingProblems: settingProblems, ...files}, context) {
    const asInputsSay = withoutRules(context.inputs);
    if (text === "") return asInputsSay;
    const {readRules: readRules} = await __nccwpck_require__.e(625).then(__nccwpck_require__.bind(__nccwpck_require__, 625));
    const rules = await (0, yaml_or_file.t2)("rules", text, files, {
      check: value => value === undefined ? asInputsSay : readRules(value, {
        ...context,
        settingProblems: settingProblems,
        files: files
      })
    });
    return rules ?? asInputsSay;
  }
  var external_node_path_ = __nccwpck_require__(760);
  var text_file = __nccwpck_require__(48);
  const postFile = "post.js";
  const stateNames = [ "failure", "environment", "certificates", "login-map", "on-call", "rules" ];
  const maxStateChars = 3e4;
  function findStage(script) {
    return basename(script ?? "") === postFile ? "post" : "step";
  }
  function stage_saveState(env, state) {
    if (!env.GITHUB_STATE) return;
    const lines = Object.entries(state).map(([name, value]) => `${name}=${encodeState(value)}\n`);
    try {
      (0, text_file.WZ)(env.GITHUB_STATE, lines.join(""));
    } catch {}
  }
  function fitsState(value) {
    return encodeState(value).length <= maxStateChars;
  }
  function encodeState(value) {
    return Buffer.from(value).toString("base64url");
  }
  function stage_readSavedState(env, name) {
    return Buffer.from(env[`STATE_${name}`] ?? "", "base64url").toString();
  }
  const variable = "DINGTALK_WATCH_STATUS";
  function leaveStatus(env) {
    if ((0, forge.X5)(env).evaluatesDefaultsAgain || !env.GITHUB_ENV) return;
    try {
      (0, text_file.WZ)(env.GITHUB_ENV, `${variable}=\${{ job.status }}\n`);
    } catch {}
  }
  function restoreStatus(env) {
    if (findForge(env).evaluatesDefaultsAgain) return;
    const status = env[variable];
    if (env.INPUT_STATUS === "success" && (status === "failure" || status === "cancelled")) env.INPUT_STATUS = status;
  }
  const variables = [ "DINGTALK_WEBHOOK", "DINGTALK_SECRET", "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "NODE_TLS_REJECT_UNAUTHORIZED", "SSL_CERT_FILE", "SSL_CERT_DIR", "HOSTALIASES", "LOCALDOMAIN", "RES_OPTIONS" ];
  const trustVariables = null && [ "NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA" ];
  const storeVariables = null && [ "SSL_CERT_FILE", "SSL_CERT_DIR" ];
  const maxBundleBytes = 4 * 1024 * 1024;
  async function keptEnvironment(env) {
    const values = JSON.stringify(valuesIn(env));
    const secrets = [ env.DINGTALK_WEBHOOK, env.DINGTALK_SECRET, ...proxySecrets(env) ];
    const environment = secrets.some(Boolean) ? await seal(values, env) : values;
    const pem = certificatesIn(env.NODE_EXTRA_CA_CERTS);
    const whole = JSON.stringify({
      pem: pem
    });
    const certificates = fitsState(whole) ? whole : JSON.stringify({
      digests: await digestFiles(pem)
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
    const extra = await listTrusted(found, readSavedState(env, "certificates"));
    const isOtherFile = extra.join() !== found.join();
    const effective = changed.filter(name => usesSystemStore(env) || !storeVariables.includes(name));
    if (isOtherFile || effective.some(name => [ ...trustVariables, ...storeVariables ].includes(name))) {
      await trust(extra, env);
    }
    const file = isOtherFile ? [ say`the file of NODE_EXTRA_CA_CERTS` ] : [];
    const names = [ ...effective, ...file ];
    if (names.length === 0) return [];
    return [ say`A later step changed ${listed(names)}. The values from the start of the job are used. To change them, use the job's \`env\` or a step before \`watch\`.` ];
  }
  function valuesIn(env) {
    return Object.fromEntries(variables.flatMap(name => env[name] ? [ [ name, env[name] ] ] : []));
  }
  async function keptValues(env) {
    const values = asObject(parseJson(await unseal(readSavedState(env, "environment"), env)));
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
  async function listTrusted(found, state) {
    const {pem: pem, digests: digests} = asObject(parseJson(state)) ?? {};
    if (isTexts(pem)) return pem;
    if (!isTexts(digests)) return found;
    const own = await digestFiles(found);
    return found.filter((_, index) => digests.includes(own[index] ?? ""));
  }
  async function digestFiles(certificates) {
    const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 23));
    return certificates.map(pem => createHash("sha256").update(pem).digest("base64url").slice(0, 22));
  }
  async function trust(extra, env) {
    const {getCACertificates: getCACertificates, rootCertificates: rootCertificates, setDefaultCACertificates: setDefaultCACertificates} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 692, 23));
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
  const sealMark = "sealed:";
  const [ivBytes, tagBytes] = [ 12, 16 ];
  async function seal(text, env) {
    const token = env.ACTIONS_RUNTIME_TOKEN;
    if (!token) return text;
    const {createCipheriv: createCipheriv, createHash: createHash, randomBytes: randomBytes} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 23));
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv("aes-256-gcm", createHash("sha256").update(token).digest(), iv);
    const body = Buffer.concat([ cipher.update(text, "utf8"), cipher.final() ]);
    return sealMark + Buffer.concat([ iv, cipher.getAuthTag(), body ]).toString("base64url");
  }
  async function unseal(state, env) {
    if (!state.startsWith(sealMark)) return state;
    const {createDecipheriv: createDecipheriv, createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 23));
    const bytes = Buffer.from(state.slice(sealMark.length), "base64url");
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
  function isTexts(value) {
    return Array.isArray(value) && value.every(item => typeof item === "string");
  }
  const ownEvents = new Set([ "branch_protection_rule", "create", "delete", "deployment", "deployment_status", "label", "merge_group", "milestone", "page_build", "public", "push", "registry_package", "release", "repository_dispatch", "schedule", "workflow_dispatch" ]);
  const pullRequestEvents = new Set([ "pull_request", "pull_request_review", "pull_request_review_comment" ]);
  function readFileTrust(env) {
    const {GITHUB_EVENT_NAME: event = "", GITHUB_SHA: sha, GITHUB_WORKFLOW_SHA: workflowSha} = env;
    const isPullRequest = pullRequestEvents.has(event);
    const payload = ownEvents.has(event) ? {} : payloadAt(env.GITHUB_EVENT_PATH);
    const pull = (0, json.eB)(payload.pull_request);
    const head = (0, json.eB)(pull?.head);
    const base = findSha((0, json.eB)(pull?.base)?.sha);
    const isOwnWorkflow = isOfRepository(env.GITHUB_WORKFLOW_REF, env.GITHUB_REPOSITORY);
    const isOwnPull = isPullRequest && isOwnWorkflow && isSame((0, json.e1)((0, json.eB)(head?.repo)?.full_name), env.GITHUB_REPOSITORY);
    const isForeign = !ownEvents.has(event) && !isOwnPull;
    const ofWorkflow = isOwnWorkflow ? findSha(workflowSha) : undefined;
    return {
      isForeign: isForeign,
      commit: isForeign && isPullRequest ? base : ofWorkflow ?? (isForeign ? undefined : findSha(sha)),
      base: isPullRequest || event === "pull_request_target" ? base : undefined,
      usual: [ sha, workflowSha, isOwnPull ? (0, json.e1)(head?.sha) : undefined ].filter(each => each !== undefined)
    };
  }
  function isOfRepository(workflowRef = "", repository = "") {
    return workflowRef === "" || workflowRef.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
  }
  function isSame(one, other = "") {
    return one?.toLowerCase() === other.toLowerCase();
  }
  function findSha(value) {
    const sha = (0, json.e1)(value) ?? "";
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : undefined;
  }
  function earlyFiles(env, info) {
    const state = {};
    const reported = new Set;
    return {
      state: state,
      async read(input, path, use) {
        const trust = readFileTrust(env);
        const isStranger = trust.isForeign && pathInRepository(path, env) !== undefined;
        if (isStranger || isOfAnotherCommit(env, trust)) return undefined;
        if (!(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? "", path))) return undefined;
        try {
          const text = (0, yaml_or_file.jH)(input, path, env);
          const value = await use(text);
          state[input] = await keptFile(text);
          return value;
        } catch (error) {
          if (!reported.has(input)) info((0, lib_said.hC)(saidBy(error), (0, lib_said.cv)`The file is read again at the end of the job.`));
          reported.add(input);
          return undefined;
        }
      }
    };
  }
  function saidBy(error) {
    if (error instanceof errors.yo) return error.said;
    throw error;
  }
  async function keptFile(text) {
    const whole = JSON.stringify({
      text: text
    });
    return fitsState(whole) ? whole : JSON.stringify({
      digest: await digestFile(text)
    });
  }
  function readKept(state) {
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
      const text = readInputFile(input, path, env);
      return kept.text === undefined ? kept.digest === await digestFile(text) : kept.text === text;
    } catch {
      return false;
    }
  }
  async function digestFile(text) {
    const {createHash: createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 23));
    return createHash("sha256").update(text).digest("hex");
  }
  function pathInRepository(path, env) {
    const {GITHUB_WORKSPACE: workspace} = env;
    if (!workspace) return undefined;
    const way = (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path)).split(external_node_path_.sep);
    return way[0] === ".." || (0, external_node_path_.isAbsolute)(way.join(external_node_path_.sep)) ? undefined : way.join("/");
  }
  function isOfAnotherCommit(env, {usual: usual}) {
    const git = (0, external_node_path_.join)(env.GITHUB_WORKSPACE ?? "", ".git");
    if (!(0, external_node_fs_.existsSync)(git)) return false;
    try {
      const head = (0, yaml_or_file.jH)("workspace", (0, external_node_path_.join)(git, "HEAD"), env).trim();
      const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
      const sha = ref === undefined ? head : (0, yaml_or_file.jH)("workspace", (0, external_node_path_.join)(git, ref), env).trim();
      return !usual.includes(sha);
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
    const line = text => (0, lib_text.g$)(redact(text), maxAnnotation);
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
      localize: textOf,
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
  var settings = __nccwpck_require__(614);
  function analyze({Token: Token}, engine, templates) {
    const {prototype: prototype} = Token;
    const {getPosition: getPosition} = prototype;
    prototype.getPosition = function offset() {
      return [ 1, this.begin ];
    };
    try {
      return engine.analyzeSync(templates, {
        partials: false
      });
    } finally {
      prototype.getPosition = getPosition;
    }
  }
  function hasTemplate(value) {
    if (typeof value === "string") return /\{[{%]/.test(value);
    return typeof value === "object" && value !== null && Object.values(value).some(hasTemplate);
  }
  function lineAt(template, offset) {
    return offset === undefined ? undefined : template.slice(0, offset).split("\n").length;
  }
  const templateVariables = {
    event: {},
    data: {},
    github: {},
    status: {},
    outcome: {},
    job: {},
    jobs: {},
    failed: {},
    run: {},
    commit: {},
    pull_request: {},
    counts: {},
    change: {},
    suspects: {},
    owners: {},
    on_call: {},
    tests: {},
    mended: {},
    inputs: {},
    people: {},
    matrix: {},
    needs: {},
    health: {},
    waiting: {}
  };
  const ownFilters = [ "duration", "time", "short_sha", "truncate" ];
  async function templateProblems({title: title, text: text, buttons: buttons, payload: payload, setBy: setBy}, keys) {
    const own = Object.entries({
      title: title,
      text: text,
      buttons: buttons,
      payload: payload
    }).filter(([key]) => keys.includes(key));
    const templates = own.flatMap(([input, value]) => template_problems_textsIn(value).filter(hasTemplate).map(template => [ input, template ]));
    if (templates.length === 0) return [];
    const liquidjs = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 700, 23));
    const engine = engineOf(liquidjs);
    return templates.flatMap(([input, template]) => problemOf(liquidjs, engine, (0, 
    settings.e7)(setBy, input), template) ?? []);
  }
  let ownEngine;
  function engineOf({Liquid: Liquid}) {
    if (ownEngine !== undefined) return ownEngine;
    ownEngine = new Liquid({
      strictFilters: true,
      templates: {},
      parseLimit: 1e5
    });
    for (const name of ownFilters) ownEngine.registerFilter(name, String);
    return ownEngine;
  }
  function problemOf(liquidjs, engine, at, template) {
    const known = Object.keys(templateVariables);
    try {
      const {globals: globals} = analyze(liquidjs, engine, engine.parse(template));
      const unknown = Object.keys(globals).find(name => !known.includes(name));
      if (unknown === undefined) return undefined;
      const line = lineAt(template, globals[unknown]?.[0]?.location.col);
      return templateProblem(at, line, unknownVariable(unknown, knownVariables((0, lib_said.KE)(known))));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return templateProblem(at, undefined, syntaxProblem(reason));
    }
  }
  function template_problems_textsIn(value) {
    if (typeof value === "string") return [ value ];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(template_problems_textsIn) : [];
  }
  function templateProblem(at, line, problem) {
    return {
      at: {
        ...at,
        line: line ?? "unknown"
      },
      problem: problem
    };
  }
  function syntaxProblem(message) {
    const reason = message.replace(/, line:\d+, col:\d+$/, "");
    for (const {seen: seen, explain: explain} of usualMistakes) {
      const found = seen.exec(reason)?.[1];
      if (found !== undefined) return explain((0, lib_text.g$)(found));
    }
    return (0, lib_said.cv)`Liquid says "${(0, lib_text.g$)(reason)}".`;
  }
  const usualMistakes = [ {
    seen: /^undefined filter: (.+)$/,
    explain: filter => (0, lib_said.cv)`undefined filter: ${filter}.`
  }, {
    seen: /^tag "(.+)" not found$/,
    explain: tag => (0, lib_said.cv)`there is no tag "${tag}".`
  }, {
    seen: /^(?:tag|output) "?(.+?)"? not closed$/s,
    explain: opened => (0, lib_said.cv)`"${opened}" is not closed.`
  } ];
  function unknownVariable(path, known) {
    return (0, lib_said.hC)((0, lib_said.cv)`unknown variable "${(0, lib_text.g$)(path)}".`, known);
  }
  function knownVariables(names) {
    return (0, lib_said.cv)`Known: ${names}.`;
  }
  var directory = __nccwpck_require__(29);
  var notify_when = __nccwpck_require__(329);
  function watchPlan({robots: robots, onMissingWebhook: onMissingWebhook, workflow: workflow, dryRun: dryRun, chatGroup: chatGroup, settings: settings, hasRules: hasRules}, env) {
    readMatrix(workflow.matrix);
    if (!robots) {
      if (onMissingWebhook === "skip") return undefined;
      throw missingWebhook(env);
    }
    if (hasRules) return (0, lib_said.cv)`When this job ends, the rules decide which group gets a message ${describeWhen(workflow)}.`;
    const selection = {
      chatGroup: chatGroup,
      xvchatgroup: undefined
    };
    const {destinations: destinations, groupsWithoutWebhook: groupsWithoutWebhook} = (0, 
    directory.Z)(robots, selection);
    const [group] = groupsWithoutWebhook;
    if (group !== undefined && onMissingWebhook === "fail") throw missingGroupWebhook(group);
    if (destinations.length === 0) return undefined;
    if (!dryRun) for (const origin of (0, directory.T)(robots)) proxyFor(origin, env);
    const [whom, when] = [ describeGroups(destinations), describeWhen(workflow) ];
    const isEverybody = settings.mentions.all && settings.mentions.when === "always";
    const end = isEverybody ? (0, lib_said.cv)`When this job ends, ${whom} will get a message ${when}, mentioning everybody` : (0, 
    lib_said.cv)`When this job ends, ${whom} will get a message ${when}`;
    return dryRun ? (0, lib_said.cv)`${end}; but this is a dry run, so the message is only shown.` : (0, 
    lib_said.cv)`${end}.`;
  }
  function describeGroups(destinations) {
    const groups = destinations.flatMap(({group: group}) => group === undefined ? [] : [ `"${(0, 
    lib_text.g$)(group)}"` ]);
    if (groups.length > 0) return groups.length === 1 ? (0, lib_said.cv)`group ${(0, 
    lib_said.KE)(groups)}` : (0, lib_said.cv)`groups ${(0, lib_said.KE)(groups)}`;
    return destinations.length === 1 ? (0, lib_said.cv)`the group` : (0, lib_said.cv)`the groups of ${destinations.length} robots`;
  }
  const first = {
    failure: (0, lib_said.cv)`if it is the first to fail`,
    changed: (0, lib_said.cv)`if it is the first to fail after a success`
  };
  const ends = {
    always: (0, lib_said.cv)`however it ends`,
    success: (0, lib_said.cv)`if it succeeds`,
    failure: (0, lib_said.cv)`if it fails`,
    cancelled: (0, lib_said.cv)`if it is cancelled`,
    changed: (0, lib_said.cv)`if it fails after a success`,
    fixed: (0, lib_said.cv)`if it succeeds after a failure`
  };
  function describeWhen({notifyWhen: notifyWhen, per: per}) {
    if (notifyWhen.includes("always")) return ends.always;
    return (0, lib_said.KE)(notifyWhen.map(one => (0, notify_when.DG)(one) ? (0, lib_said.cv)`if it still fails after another ${(0, 
    notify_when.ub)(one)} h` : per === "run" && first[one] || ends[one]), ", or ");
  }
  const {env: watch_env} = process;
  const log = createLog(core_namespaceObject);
  for (const stream of [ process.stdout, process.stderr ]) stream.on("error", () => undefined);
  void main();
  async function main() {
    let onFailure = "fail";
    try {
      stage_saveState(watch_env, {
        ...Object.fromEntries(stateNames.map(name => [ name, "" ])),
        ...await keptEnvironment(watch_env)
      });
      leaveStatus(watch_env);
      const files = earlyFiles(watch_env, log.info);
      const turn = () => new Promise(resolve => setImmediate(resolve));
      const clock = {
        monotonic: () => Number(process.hrtime.bigint()) / 1e6,
        turn: turn
      };
      const options = {
        files: files,
        isWatch: true,
        settingProblems: templateProblems,
        clock: clock
      };
      const reading = await readInputs(getInput, watch_env, log, options);
      onFailure = reading.ending.onFailure;
      if ("error" in reading) throw reading.error;
      stage_saveState(watch_env, files.state);
      await announce(reading.inputs);
    } catch (error) {
      log.fail((0, errors.kc)(error), onFailure);
      stage_saveState(watch_env, {
        failure: log.redact(JSON.stringify((0, errors.$D)([ error ])))
      });
    }
  }
  async function announce(inputs) {
    inputs.warnings.forEach(log.warning);
    const plan = watchPlan(inputs, watch_env);
    const [problem] = await templateProblems(inputs.settings, [ "title", "text", "buttons", "payload" ]);
    if (problem !== undefined) throw new errors.dz([ problem ]);
    if (plan === undefined) log.notice(nothingWillBeSentWithoutWebhook(inputs.withoutSecrets)); else log.info(plan);
  }
  module.exports = __webpack_exports__;
})();
