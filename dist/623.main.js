"use strict";

exports.id = 623;

exports.ids = [ 623 ];

exports.modules = {
  8525: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      RC: () => describeXml,
      kw: () => describeJson,
      ld: () => describeText
    });
    var _said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1879);
    const xmlFormats = {
      "test-results": {
        name: "NUnit 2 XML",
        remedies: [ "Pester's TestResult.OutputFormat = 'JUnitXml'" ]
      },
      robot: {
        name: "Robot Framework XML",
        remedies: [ "robot --xunit junit.xml" ]
      },
      Site: {
        name: "CTest's XML",
        remedies: [ "ctest --output-junit junit.xml" ]
      },
      Catch: {
        name: "Catch2 XML",
        remedies: [ "--reporter junit --out junit.xml" ]
      },
      Catch2TestRun: {
        name: "Catch2 XML",
        remedies: [ "--reporter junit --out junit.xml" ]
      },
      doctest: {
        name: "doctest XML",
        remedies: [ "--reporters=junit --out=junit.xml" ]
      },
      TestCase: {
        name: "Qt Test XML",
        remedies: [ "-o junit.xml,junitxml" ]
      },
      TestLog: {
        name: "Boost.Test XML",
        remedies: [ "--logger=JUNIT,all,junit.xml" ]
      },
      coverage: {
        name: "Cobertura or Clover XML"
      },
      report: {
        name: "JaCoCo XML"
      },
      checkstyle: {
        name: "Checkstyle XML"
      },
      html: {
        name: "HTML"
      }
    };
    const textFormats = [ {
      start: /^(?:TAP version|ok \d|not ok \d|\d+\.\.\d+)/,
      name: "TAP",
      remedies: [ "tap-junit" ]
    }, {
      start: /^\{"(?:Time|Action)":/,
      name: "go test -json",
      remedies: [ "gotestsum --junitfile junit.xml" ]
    }, {
      start: /^\{"protocolVersion":/,
      name: "Dart's JSON",
      remedies: [ "dart test --file-reporter json:tests.json; tojunit -i tests.json -o junit.xml" ]
    }, {
      start: /^\[\s{0,20}\{\s{0,20}"(?:uri|keyword|elements|comments|description|line)"/,
      name: "Cucumber JSON",
      remedies: [ "--format junit:junit.xml", "--plugin junit:junit.xml" ]
    }, {
      start: /^\[\s{0,20}\{\s{0,20}"filePath"/,
      name: "ESLint JSON"
    }, {
      start: /^<!doctype html/i,
      name: "HTML"
    } ];
    const jsonFormats = [ {
      key: "numFailedTests",
      name: "Jest or Vitest JSON",
      remedies: [ "jest --reporters=jest-junit", "vitest --reporter=junit --outputFile=junit.xml" ]
    }, {
      key: "suites",
      name: "Playwright JSON",
      remedies: [ "PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=junit" ]
    }, {
      key: "exitcode",
      name: "pytest JSON",
      remedies: [ "--junit-xml=junit.xml" ]
    }, {
      key: "examples",
      name: "RSpec JSON",
      remedies: [ "--format RspecJunitFormatter --out junit.xml" ]
    }, {
      key: "testsuites",
      name: "GoogleTest JSON",
      remedies: [ "--gtest_output=xml:junit.xml" ]
    }, {
      key: "collection",
      name: "Newman JSON",
      remedies: [ "newman run --reporters junit" ]
    }, {
      key: "runs",
      name: "SARIF"
    }, {
      key: "stats",
      name: "Mocha JSON",
      remedies: [ "--reporter mocha-junit-reporter" ]
    } ];
    function describeXml(root) {
      return describe(Object.hasOwn(xmlFormats, root) ? xmlFormats[root] : undefined);
    }
    function describeText(text) {
      return describe(textFormats.find(({start: start}) => start.test(text)));
    }
    function describeJson(report) {
      return describe(jsonFormats.find(({key: key}) => Object.hasOwn(report, key)));
    }
    function describe(format) {
      if (format === undefined) return undefined;
      const {name: name, remedies: remedies} = format;
      return remedies === undefined ? (0, _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`is ${name}, not a test report` : (0, 
      _said_js__WEBPACK_IMPORTED_MODULE_0__.cv)`is ${name}, which is not supported; \`${remedies.join("` / `")}\` writes JUnit XML`;
    }
  }),
  1623: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readTestReports: () => readTestReports
    });
    var promises_ = __webpack_require__(1455);
    var said = __webpack_require__(1879);
    var text_file = __webpack_require__(8048);
    var test_results = __webpack_require__(373);
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_timers_promises_ = __webpack_require__(8500);
    const skipped = [ "node_modules", ".git" ];
    async function findFiles(patterns, workspace, max, spent) {
      const unwanted = patterns.filter(pattern => pattern.startsWith("!")).map(pattern => pattern.slice(1));
      const wanted = patterns.filter(one => !one.startsWith("!"));
      const found = new Map;
      let isStopped = false;
      for (const [index, pattern] of wanted.entries()) {
        const left = skipped.filter(folder => !pattern.includes(folder));
        const isOver = () => {
          const isLate = spent() > (index + 1) / wanted.length;
          isStopped ||= isLate;
          return isLate;
        };
        for await (const name of walkFiles(pattern, workspace, left, isOver)) {
          if (found.has(name) || unwanted.some(one => (0, external_node_path_.matchesGlob)(name, one))) continue;
          if (found.size >= max) return {
            files: inReadingOrder(found),
            isWhole: false
          };
          const path = (0, external_node_path_.join)(workspace, name);
          found.set(name, {
            name: name,
            path: path,
            bytes: measureFile(path)
          });
        }
      }
      return {
        files: inReadingOrder(found),
        isWhole: !isStopped
      };
    }
    function inReadingOrder(found) {
      return [ ...found.values() ].sort((one, other) => one.bytes - other.bytes || (one.name < other.name ? -1 : 1));
    }
    function measureFile(path) {
      try {
        return (0, external_node_fs_.lstatSync)(path).size;
      } catch {
        return 0;
      }
    }
    const stride = 256;
    async function* walkFiles(pattern, workspace, skipped, isOver) {
      const parts = external_node_path_.posix.normalize(pattern).split("/");
      const fixed = parts.findIndex(part => magic.test(part));
      if (fixed < 0) {
        if (isFile((0, external_node_path_.join)(workspace, ...parts))) yield parts.join("/");
        return;
      }
      const folders = [ parts.slice(0, fixed) ];
      let steps = 0;
      for (const [index, folder] of folders.entries()) {
        if (index > 0 && isOver()) return;
        for (const entry of folderEntries((0, external_node_path_.join)(workspace, ...folder))) {
          steps += 1;
          if (steps % stride === 0) await (0, external_node_timers_promises_.setImmediate)();
          if (steps % stride === 0 && isOver()) return;
          const path = [ ...folder, entry.name ];
          if (mayLeadTo(path, parts) && isFolder(entry, (0, external_node_path_.join)(workspace, ...path), parts[folder.length])) {
            if (!skipped.includes(entry.name)) folders.push(path);
          } else if (!entry.isDirectory() && (0, external_node_path_.matchesGlob)(path.join("/"), parts.join("/"))) yield path.join("/");
        }
        steps += 1;
      }
    }
    const magic = /[*?[\]{}()!+@]/;
    function* folderEntries(folder) {
      let open;
      try {
        open = (0, external_node_fs_.opendirSync)(folder);
      } catch {
        return;
      }
      try {
        for (let entry = open.readSync(); entry !== null; entry = open.readSync()) yield entry;
      } catch {} finally {
        open.closeSync();
      }
    }
    function mayLeadTo(path, parts) {
      for (const [index, name] of path.entries()) {
        const part = parts[index];
        if (part === undefined) return false;
        if (isAnyDepth(part)) return !name.startsWith(".") || namesHidden.test(parts.join("/"));
        if (!(0, external_node_path_.matchesGlob)(name, part)) return false;
      }
      return path.length < parts.length;
    }
    function isAnyDepth(part) {
      return part.includes("**") || [ "{}", "()" ].some(([open = "", close = ""]) => part.split(open).length !== part.split(close).length);
    }
    const namesHidden = /(?:^|[/{,(|[])\./;
    function isFolder(entry, path, part = "**") {
      if (entry.isDirectory()) return true;
      return entry.isSymbolicLink() && !/[*?[!+@]/.test(part) && (0, external_node_fs_.statSync)(path, {
        throwIfNoEntry: false
      })?.isDirectory() === true;
    }
    function isFile(path) {
      try {
        return !(0, external_node_fs_.lstatSync)(path).isDirectory();
      } catch {
        return false;
      }
    }
    var external_node_crypto_ = __webpack_require__(7598);
    var credentials = __webpack_require__(8869);
    var log_excerpt = __webpack_require__(6826);
    var lib_text = __webpack_require__(653);
    var other_formats = __webpack_require__(8525);
    var test_case = __webpack_require__(6597);
    const states = {
      passed: "passed",
      failed: "failed",
      skipped: "skipped",
      pending: "skipped",
      other: "skipped"
    };
    const wanted = new Set([ "name", "status", "suite", "filePath", "line", "message", "trace", "flaky" ]);
    const maxSuiteParts = 20;
    const maxKeys = 100;
    const testDepth = 4;
    function createCtrfReader(take) {
      const place = new Place;
      const keys = new Set;
      let test;
      let isReport = false;
      function takeValue(value) {
        if (test === undefined) return;
        const key = place.keyAt(testDepth);
        if (place.depth === testDepth && wanted.has(key)) test.fields.set(key, value);
        const isSuite = place.depth === testDepth + 1 && key === "suite" && place.isList();
        if (isSuite && test.suites.length < maxSuiteParts) test.suites.push(ctrfText(value));
      }
      const scanner = scanJson({
        mark(mark) {
          const ended = place.isTest() && mark === "}" ? test : undefined;
          place.move(mark);
          isReport ||= place.isListOfTests();
          if (place.isTest() && mark === "{") test = {
            fields: new Map,
            suites: []
          };
          if (ended === undefined) return;
          test = undefined;
          const read = readTest(ended);
          if (read !== undefined) take(read);
        },
        text(text) {
          if (!place.isKey()) return takeValue(text);
          place.setKey(text);
          if (place.depth === 1 && keys.size < maxKeys) keys.add(text);
        },
        literal: literal => takeValue({
          literal: literal
        })
      });
      const notJson = () => new test_case.$g((0, said.cv)`is not JSON, or is cut off`);
      return {
        write(chunk) {
          if (!scanner.write(chunk)) throw notJson();
          if (place.isBroken) throw notJson();
        },
        end() {
          if (scanner.isOpen() || place.depth > 0) throw notJson();
          if (!isReport) throw new test_case.$g((0, other_formats.kw)(Object.fromEntries([ ...keys ].map(key => [ key, true ]))) ?? (0, 
          said.cv)`is not CTRF JSON`);
        }
      };
    }
    class Place {
      depth=0;
      isBroken=false;
      #isEnded=false;
      #isKey=true;
      #kinds=[];
      #keys=[];
      move(mark) {
        if (mark === "{" || mark === "[") {
          this.isBroken ||= this.#isEnded;
          this.depth += 1;
          if (this.depth <= testDepth + 1) this.#kinds[this.depth] = mark;
          this.#isKey = true;
        } else if (mark === "}" || mark === "]") {
          this.depth -= 1;
          this.isBroken ||= this.depth < 0;
          this.#isEnded = this.depth <= 0;
          this.#isKey = false;
        } else this.#isKey = mark === ",";
      }
      isKey() {
        return this.#isKey && this.#kinds[this.depth] === "{" && this.depth <= testDepth;
      }
      setKey(key) {
        this.#keys[this.depth] = key;
        this.#isKey = false;
      }
      keyAt(depth) {
        return this.#keys[depth] ?? "";
      }
      isList() {
        return this.#kinds[this.depth] === "[";
      }
      isListOfTests() {
        return this.depth === testDepth - 1 && this.#isInTests();
      }
      isTest() {
        return this.depth === testDepth && this.#isInTests() && this.#kinds[testDepth] === "{";
      }
      #isInTests() {
        const isPath = this.#keys[1] === "results" && this.#keys[2] === "tests";
        return isPath && this.#kinds.slice(1, testDepth).join("") === "{{[";
      }
    }
    function readTest({fields: fields, suites: suites}) {
      const status = ctrfText(fields.get("status"));
      const state = Object.hasOwn(states, status) ? states[status] : undefined;
      if (state === undefined) return undefined;
      const suite = ctrfText(fields.get("suite")) || suites.join(" › ");
      const line = Number(literalOf(fields.get("line")));
      const file = ctrfText(fields.get("filePath"));
      return {
        name: ctrfText(fields.get("name")),
        suites: suite ? [ suite ] : [],
        state: state === "passed" && literalOf(fields.get("flaky")) === "true" ? "flaky" : state,
        file: file === "" ? undefined : file,
        line: line >= 1 ? Math.trunc(line) : undefined,
        message: ctrfText(fields.get("message")).slice(0, test_case.XD),
        details: ctrfText(fields.get("trace")).slice(0, test_case.XD)
      };
    }
    function ctrfText(value) {
      return typeof value === "string" ? (0, lib_text.gX)(value) : "";
    }
    function literalOf(value) {
      return typeof value === "object" ? value.literal : "";
    }
    const maxText = 32e3;
    const maxLiteral = 40;
    function scanJson(parts) {
      let open;
      let written = "";
      let isEscaped = false;
      function takeText(chunk, at) {
        let end = at;
        for (;end < chunk.length; end += 1) {
          const char = chunk[end];
          if (isEscaped) isEscaped = false; else if (char === "\\") isEscaped = true; else if (char === '"') break;
        }
        keep(chunk.slice(at, end), maxText);
        if (end === chunk.length) return end;
        open = undefined;
        parts.text(unescapeJson(written));
        return end + 1;
      }
      function takeLiteral(chunk, at) {
        literal.lastIndex = at;
        const found = literal.exec(chunk)?.[0] ?? "";
        keep(found, maxLiteral);
        const end = at + found.length;
        if (end < chunk.length) endLiteral();
        return end;
      }
      function endLiteral() {
        open = undefined;
        parts.literal(written);
      }
      function keep(text, max) {
        if (written.length < max) written += text.slice(0, max - written.length);
      }
      function takeMark(chunk, at) {
        const char = chunk[at] ?? "";
        written = "";
        if (/\s/.test(char)) return at + 1;
        if (char === '"') open = "text"; else if (/[-\w]/.test(char)) {
          open = "literal";
          return at;
        } else if (/[{}[\]:,]/.test(char)) parts.mark(char); else return -1;
        return at + 1;
      }
      return {
        write(chunk) {
          let at = 0;
          while (at >= 0 && at < chunk.length) {
            if (open === "text") at = takeText(chunk, at); else if (open === "literal") at = takeLiteral(chunk, at); else at = takeMark(chunk, at);
          }
          return at >= 0;
        },
        isOpen: () => open !== undefined
      };
    }
    const literal = /[-+.\w]*/y;
    function unescapeJson(written) {
      if (!written.includes("\\")) return written;
      const isCut = written.length >= maxText;
      for (let end = written.length; end >= 0 && end >= written.length - (isCut ? 6 : 0); end -= 1) {
        try {
          return JSON.parse(`"${written.slice(0, end)}"`);
        } catch {}
      }
      return "";
    }
    var log_cues = __webpack_require__(2703);
    var log_highlights = __webpack_require__(6914);
    const extensions = "bats|c|cc|cjs|clj|cpp|cs|cts|cxx|dart|ex|exs|erl|feature|fs|go|groovy|h|hpp|hs|java|jl|js|jsx|kt|kts|lua|m|mjs|mm|mts|php|pl|py|r|rb|robot|rs|scala|sh|sol|sql|svelte|swift|t|tf|ts|tsx|vb|vue|zig";
    const place = new RegExp(`\\.(?:${extensions})(?:"?,? ?:? ?line |:|\\()(\\d{1,7})`, "gi");
    const isExtension = new RegExp(`\\.(?:${extensions})$`, "i");
    const pathChars = /[\p{L}\p{N}_@./\\+~$[\]-]/u;
    const maxPathChars = 300;
    const foreign = /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|_pytest)[/\\]|^\/(?:usr|opt)\//;
    const maxPlaces = 50;
    function findFailurePlace({file: file, line: line, suites: suites, details: details, message: message}, workspace) {
      const named = file ?? suites.find(suite => isExtension.test(suite) && !/\s/.test(suite));
      if (named !== undefined && line !== undefined) return {
        file: shortenPath(named, workspace),
        line: line
      };
      const places = [ ...findPlacesIn(message), ...findPlacesIn(details) ].sort((one, other) => countFolders(other.file) - countFolders(one.file));
      const own = named === undefined ? undefined : takeFileName(named);
      const stems = suites.map(suite => suite.split(/[.$\\/:]/).at(-1) ?? "").filter(Boolean);
      const found = places.find(one => takeFileName(one.file) === own) ?? (named === undefined ? places.find(one => stems.includes(takeFileName(one.file).replace(/\.\w+$/, ""))) ?? places.find(one => !foreign.test(one.file)) : undefined);
      if (found) return {
        ...found,
        file: shortenPath(chooseLonger(found.file, named), workspace)
      };
      return named === undefined ? undefined : {
        file: shortenPath(named, workspace),
        line: line
      };
    }
    function findPlacesIn(text) {
      const places = [];
      for (const match of text.matchAll(place)) {
        const dot = match.index;
        let start = dot;
        while (dot - start < maxPathChars && pathChars.test(text[start - 1] ?? "")) start -= 1;
        const end = dot + (/^\.\w+/.exec(match[0])?.[0].length ?? 0);
        const drive = /(?:^|[^\p{L}])([a-z]:)$/iu.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? "";
        const file = drive + text.slice(start, end).replace(/^\/{2,}\.\//, "").replace(/^\/{2,}/, "/").replace(/[:*]/.test(text[start - 1] ?? "") ? /^[^/\\]*@/ : "", "");
        if (start < dot) places.push({
          file: file,
          line: Number(match[1])
        });
        if (places.length === maxPlaces) break;
      }
      return places;
    }
    function chooseLonger(found, named) {
      return named !== undefined && named.length > found.length ? named : found;
    }
    function countFolders(path) {
      return path.split(/[/\\]/).length;
    }
    function takeFileName(path) {
      return path.split(/[/\\]/).at(-1) ?? path;
    }
    function shortenPath(path, workspace) {
      const plain = path.replace(/^file:\/+/, "/").replaceAll("\\", "/");
      const root = workspace.replaceAll("\\", "/");
      if (root !== "" && plain.startsWith(`${root}/`)) return plain.slice(root.length + 1);
      return plain.replace(/^\.\//, "");
    }
    const placeholders = /^(?:undefined|\(empty\)|(?:pytest|jest|vitest|mocha|nextest|cypress) ?(?:tests?|run)?|root suite|(?:all )?tests?|test suite|junit|default|nextest-run)$/i;
    const maxNameChars = 300;
    function splitTestName({name: given, suites: suites}) {
      const name = cleanName(given);
      const named = suites.map(cleanName).filter(suite => suite !== "" && !placeholders.test(suite));
      const suite = named.find(one => !endsWithName(name, one) && !endsWithName(one, name));
      if (suite === undefined) return {
        name: name || named[0] || "?",
        suite: undefined
      };
      const rest = name.startsWith(suite) ? /^[ ›>:./#-]+(.*)/.exec(name.slice(suite.length))?.[1] : undefined;
      return {
        name: rest || name,
        suite: suite
      };
    }
    function endsWithName(text, name) {
      if (name === "") return true;
      return text.endsWith(name) && !/[\p{L}\p{N}]$/u.test(text.slice(0, text.length - name.length));
    }
    function distinguishSuites(tests) {
      const suitesOf = tests.map(({name: name, suites: suites}) => {
        const cleaned = suites.map(cleanName).filter(suite => suite !== "" && suite !== cleanName(name));
        return [ ...new Set(cleaned) ];
      });
      const owners = new Map;
      for (const suite of suitesOf.flat()) owners.set(suite, (owners.get(suite) ?? 0) + 1);
      return suitesOf.map(suites => suites.find(suite => (owners.get(suite) ?? 0) < tests.length) ?? suites[0]);
    }
    function cleanName(text) {
      return text.slice(0, maxNameChars).replace(/\s+/g, " ").trim().toWellFormed();
    }
    const nothing = /^(?:(?:test )?(?:failed|failure|error)[.:!]?$|\W*$|=== (?:RUN|PAUSE|CONT|NAME)\b|--- FAIL\b)/i;
    const empty = [ nothing, /^(?:assertion ?(?:error|failed)|AssertionFailedError|AssertionFailure)[.:!]?$/i, /^(?:exited with error code|process exited)\b/i, /^thread '.{0,300}' (?:\(\d+\) )?panicked at\b/, /^(?:(?:FAILED|ERROR): )?\S{1,300}\.\w{1,8}:\d+(?::\d+)?(?: \S|:?$)/, /^collection failure$/, /^Traceback \(most recent call last\):?$/, /^[\w\\]+::\w+/ ];
    const matcher = /\bexpect\(received\)/;
    const value = /^(?:(?:e|a)xpected|actual|received|got|want(?:ed)?|have|left|right|which is|but was|found|to (?:be|equal))\b[^:=]{0,40}[:=] {0,20}\S/i;
    const maxValues = 5;
    function findFailureMessage(message, details, name = "") {
      const says = line => !empty.some(pattern => pattern.test(line)) && !repeatsName(line, name);
      const texts = [ splitLines(message), splitLines(details) ];
      const first = texts[0].map(trim).find(says) ?? findBestLine(texts[1].map(trim).filter(says)) ?? findAnyLine(texts, name);
      if (matcher.test(first)) return joinMatcherValues(texts) ?? first;
      return withoutPlace([ first, ...findValues(first, texts) ].join(""));
    }
    function repeatsName(line, name) {
      const said = line.replace(/^(?:test )?(?:failed|failure|error):? /i, "");
      return name !== "" && (said === name || said.endsWith(`::${name}`) || name.endsWith(`::${said}`));
    }
    function findBestLine(lines) {
      const highlights = (0, log_highlights.F)(lines);
      const best = highlights.find(({rank: rank}) => rank === 0)?.text;
      return best !== undefined && (0, log_cues.PX)(best) >= log_cues.gX.statement ? best : highlights[0]?.text;
    }
    function findAnyLine(texts, name) {
      return texts.flat().map(trim).find(line => !nothing.test(line) && !repeatsName(line, name)) ?? "";
    }
    function joinMatcherValues([message, details]) {
      const lines = [ ...details ?? [], ...message ?? [] ].map(trim);
      const values = [ /^(?:Expected|expected)\b.{0,40}:/, /^(?:Received|received)\b.{0,40}:/ ].map(start => lines.find(line => start.test(line)));
      return values.every(line => line !== undefined) ? values.join(", ") : undefined;
    }
    function findValues(reason, texts) {
      if (reason === "") return [];
      const lines = texts.find(text => text.some(line => trim(line) === reason)) ?? [];
      const start = lines.findIndex(line => trim(line) === reason);
      const isOpen = reason.endsWith(":");
      const values = [];
      let indent = countIndent(lines[start]);
      for (const line of lines.slice(start + 1)) {
        const text = trim(line);
        if (text === "" && values.length === 0) continue;
        const belongs = value.test(text) || isOpen && countIndent(line) > countIndent(lines[start]);
        if (!belongs || values.length === maxValues || isFrame(text)) break;
        const isFirst = values.length === 0 && isOpen;
        values.push(`${isFirst || countIndent(line) > indent && isOpen ? " " : ", "}${text.replace(/ {2,}/g, " ")}`);
        indent = countIndent(line);
      }
      return values;
    }
    function isFrame(line) {
      return /^(?:at |File "|from )/.test(line);
    }
    function splitLines(text) {
      return (0, log_excerpt.yB)(text).split(/\r?\n|\r/).map(line => line.replace(/^E {2,}/, "    "));
    }
    function trim(line) {
      return line.trim();
    }
    function countIndent(line = "") {
      return line.length - line.trimStart().length;
    }
    function withoutPlace(line) {
      return line.replace(/^\S{1,300}\.\w{1,8}:\d+(?::\d+)?: (?=\S)/, "");
    }
    const maxFailures = 2e3;
    const maxTests = 25e4;
    const maxKeyChars = 40;
    function tallyTests(workspace, redact) {
      const seen = new Map;
      const failures = new Map;
      const uncounted = {
        passed: 0,
        failed: 0,
        skipped: 0,
        flaky: 0
      };
      let file = 0;
      return {
        startFile() {
          file += 1;
        },
        add(test) {
          const key = createTestKey(test);
          if (test.state === "failed" && failures.size < maxFailures) failures.set(key, describeFailure(redacted(test, redact), workspace));
          const known = seen.get(key);
          if (known === undefined && seen.size >= maxTests) {
            uncounted[test.state] += 1;
          } else if (known === undefined) {
            seen.set(key, {
              state: test.state,
              file: file,
              before: undefined
            });
          } else if (known.file === file) {
            known.state = combineAttempts(known.state, test.state);
          } else {
            known.before = chooseWorse(known.before, known.state);
            known.state = test.state;
            known.file = file;
          }
        },
        results() {
          const counts = {
            ...uncounted
          };
          const failed = new Set;
          for (const [key, {before: before, state: state}] of seen) {
            const worst = chooseWorse(before, state);
            counts[worst] += 1;
            if (worst === "failed") failed.add(key);
          }
          const kept = [ ...failures ].filter(([key]) => failed.has(key) || seen.size >= maxTests);
          return {
            total: counts.passed + counts.failed + counts.skipped + counts.flaky,
            passed: counts.passed + counts.flaky,
            failed: counts.failed,
            skipped: counts.skipped,
            flaky: counts.flaky,
            failures: sortParentsLast(distinguish(kept.map(([, failure]) => failure)))
          };
        }
      };
    }
    function createTestKey({suites: suites, name: name, file: file, line: line}) {
      const key = [ name, suites.join("\n"), file ?? "", line ?? "" ].join("\0");
      return key.length <= maxKeyChars ? key : (0, external_node_crypto_.hash)("sha1", key, "base64url");
    }
    function combineAttempts(before, now) {
      if (now === "skipped") return before;
      return now === "passed" && (before === "failed" || before === "flaky") ? "flaky" : now;
    }
    const ranks = {
      skipped: 0,
      passed: 1,
      flaky: 2,
      failed: 3
    };
    function chooseWorse(one, other) {
      return one !== undefined && ranks[one] > ranks[other] ? one : other;
    }
    function redacted(test, redact) {
      return {
        ...test,
        name: redact(test.name),
        suites: test.suites.map(redact),
        file: test.file === undefined ? undefined : redact(test.file),
        message: redact(test.message),
        details: redact(test.details)
      };
    }
    function distinguish(tests) {
      const failures = tests.map(({failure: failure}) => failure);
      for (const indexes of Map.groupBy(failures.keys(), index => failures[index]?.name).values()) {
        const alike = indexes.flatMap(index => failures[index] ?? []);
        if (alike.length < 2) continue;
        const outer = distinguishSuites(indexes.flatMap(index => tests[index] ?? []));
        for (const [position, index] of indexes.entries()) {
          const failure = alike[position];
          const isUnique = alike.filter(({suite: suite}) => suite === failure?.suite).length === 1;
          if (failure === undefined || failure.suite !== undefined && isUnique) continue;
          const suites = [ outer[position], failure.suite ].filter(suite => suite !== undefined);
          const suite = [ ...new Set(suites) ].join(" › ");
          if (suite !== "") failures[index] = {
            ...failure,
            suite: suite
          };
        }
      }
      return failures;
    }
    function describeFailure(test, workspace) {
      const {name: name, suite: suite} = splitTestName(test);
      const place = findFailurePlace(test, workspace);
      const message = findFailureMessage(test.message, test.details, test.name).slice(0, 500);
      return {
        name: (0, test_case.ht)(cleanName(test.name)),
        suites: test.suites.map(each => (0, test_case.ht)(cleanName(each))),
        failure: {
          name: (0, test_case.ht)(name),
          ...suite === undefined ? {} : {
            suite: (0, test_case.ht)(suite)
          },
          ...place === undefined ? {} : {
            file: (0, test_case.ht)(place.file)
          },
          ...place?.line === undefined ? {} : {
            line: place.line
          },
          ...message === "" ? {} : {
            message: (0, test_case.ht)(message.toWellFormed())
          }
        }
      };
    }
    function sortParentsLast(failures) {
      const parents = new Set(failures.flatMap(({suite: suite = "", name: name}) => {
        const slash = name.lastIndexOf("/");
        return slash < 0 ? [] : [ `${suite}\0${name.slice(0, slash)}` ];
      }));
      const isParent = ({suite: suite = "", name: name}) => parents.has(`${suite}\0${name}`);
      return [ ...failures.filter(one => !isParent(one)), ...failures.filter(isParent) ];
    }
    const outOfTime = (0, said.cv)`was read in part: there was no time left`;
    function startTally(workspace, token) {
      const plain = text => (0, log_excerpt.yB)((0, credentials.pC)(text, test_case.XD));
      return tallyTests(workspace, text => (0, credentials.UY)(plain(text), token));
    }
    async function parseReport(chunks, tally, isOver) {
      let reader;
      for await (const chunk of chunks) {
        if (isOver()) {
          endEarly(reader);
          throw new test_case.$g(outOfTime);
        }
        reader ??= await chooseReader(chunk.trimStart(), tally);
        reader?.write(chunk);
      }
      if (reader === undefined) throw new test_case.$g((0, said.cv)`is empty`);
      reader.end();
    }
    async function chooseReader(text, tally) {
      const known = (0, other_formats.ld)(text);
      if (known !== undefined) throw new test_case.$g(known);
      if (text === "") return undefined;
      if (text.startsWith("{")) return createCtrfReader(tally.add);
      if (text.startsWith("<")) return (await Promise.all([ __webpack_require__.e(664), __webpack_require__.e(370) ]).then(__webpack_require__.bind(__webpack_require__, 2370))).createJunitReader(tally.add);
      throw new test_case.$g((0, said.cv)`is neither JUnit XML nor CTRF JSON`);
    }
    function endEarly(reader) {
      try {
        reader?.end();
      } catch (error) {
        if (!(error instanceof test_case.$g)) throw error;
      }
    }
    const maxFiles = 1e3;
    const maxBytes = 64 * 1024 * 1024;
    const maxMs = 5e3;
    const findingShare = .5;
    const cutOff = (0, said.cv)`was read in part: the limit is 64 MiB for all files`;
    const tooManyToSearch = (0, said.cv)`No test report was found: the workspace has more folders than there was time to search. Name the folder in "test-reports".`;
    const maxNamed = 3;
    async function readTestReports({patterns: patterns, workspace: workspace, token: token, budgetMs: budgetMs}, {monotonic: monotonic, signal: signal}) {
      const startMs = monotonic();
      const allMs = Math.min(budgetMs, maxMs);
      const isOver = () => signal.aborted || monotonic() > startMs + allMs;
      const spent = () => isOver() ? Infinity : (monotonic() - startMs) / (allMs * findingShare);
      const tally = startTally(workspace, token?.reveal());
      const {files: files, isWhole: isWhole} = await findFiles(patterns, workspace, maxFiles, spent);
      if (files.length === 0) {
        return {
          tests: undefined,
          note: (0, said.cv)`No file matches "test-reports": ${patterns.join(", ")}.`,
          warnings: isWhole ? [] : [ tooManyToSearch ]
        };
      }
      const problems = isWhole ? [] : [ (0, said.cv)`there are more than 1,000 files, or too many to search` ];
      let left = maxBytes;
      for (const file of files) {
        const problem = isOver() ? (0, said.cv)`was not read: there was no time left` : await readReportFile(file, workspace, tally, left, isOver);
        left -= Math.min(file.bytes, left);
        if (problem !== undefined) problems.push((0, said.cv)`${file.name} ${problem}`);
      }
      const tests = tally.results();
      return {
        tests: tests.total === 0 ? undefined : tests,
        note: describeCounts(tests, files.length),
        warnings: problems.length === 0 ? [] : [ describeProblems(problems, files.length) ]
      };
    }
    async function readReportFile({path: path}, workspace, tally, maxBytes, isOver) {
      tally.startFile();
      let isCut = false;
      try {
        const real = await (0, promises_.realpath)(path);
        if (!(0, text_file.FK)(real, [ workspace ])) return (0, said.cv)`points outside the workspace`;
        const file = await (0, promises_.open)(real, (0, text_file.uW)());
        try {
          const stats = await file.stat();
          if (!stats.isFile()) return (0, said.cv)`is not a regular file`;
          isCut = stats.size > maxBytes;
          await parseReport(decodeReport(file, maxBytes), tally, isOver);
          return isCut ? cutOff : undefined;
        } finally {
          await file.close();
        }
      } catch (error) {
        if (error instanceof test_case.$g) return isCut ? cutOff : error.said;
        return (0, said.cv)`could not be opened (${(0, text_file.Vj)((0, text_file.jY)(error))})`;
      }
    }
    function describeCounts(tests, files) {
      const counts = (0, test_results.M)(tests);
      return files === 1 ? (0, said.cv)`${counts}, in 1 test report.` : (0, said.cv)`${counts}, in ${files} test reports.`;
    }
    function describeProblems(problems, files) {
      const named = (0, said.MH)(maxNamed, problems, "; ");
      return files === 1 ? (0, said.cv)`Part of the test report could not be read: ${named}. The message shows the rest.` : (0, 
      said.cv)`Parts of ${files} test reports could not be read: ${named}. The message shows the rest.`;
    }
    const chunkBytes = 256 * 1024;
    const marks = [ [ [ 239, 187, 191 ], "utf-8" ], [ [ 255, 254 ], "utf-16le" ], [ [ 254, 255 ], "utf-16be" ] ];
    async function* decodeReport(file, maxBytes) {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      let decoder;
      let left = maxBytes;
      while (left > 0) {
        const {bytesRead: bytesRead} = await file.read(buffer, 0, Math.min(chunkBytes, left));
        if (bytesRead === 0) break;
        left -= bytesRead;
        const bytes = buffer.subarray(0, bytesRead);
        decoder ??= new TextDecoder(detectEncoding(bytes));
        yield decoder.decode(bytes, {
          stream: true
        });
      }
    }
    function detectEncoding(bytes) {
      const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
      if (marked) return marked[1];
      const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
      const declared = /^\s{0,20}<\?xml[^>]{0,150}\bencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
      if (declared === undefined || /^utf-?16/i.test(declared)) return "utf-8";
      try {
        return new TextDecoder(declared).encoding;
      } catch {
        return "utf-8";
      }
    }
  }),
  6597: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $g: () => ReportError,
      XD: () => maxDetailChars,
      Yf: () => maxSuites,
      ht: () => detached
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
    const maxDetailChars = 4e3;
    const maxSuites = 10;
    function detached(text) {
      return `${text} `.slice(0, -1);
    }
    class ReportError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo {}
  })
};


