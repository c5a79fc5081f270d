"use strict";

exports.id = 370;

exports.ids = [ 370 ];

exports.modules = {
  2370: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createJunitReader: () => createJunitReader,
      divideXml: () => divideXml
    });
    var Parser = __webpack_require__(2664);
    var credentials = __webpack_require__(8869);
    var said = __webpack_require__(1879);
    var other_formats = __webpack_require__(8525);
    var test_case = __webpack_require__(6597);
    const xmlDialects = {
      assemblies: xunit(),
      assembly: xunit(),
      "test-run": {
        test: "test-case",
        groups: [ "test-suite" ],
        stateOf: readTestState("result"),
        nameOf: ({name: name = "", classname: classname = ""}) => ({
          name: name,
          className: classname
        }),
        failure: "failure",
        message: "message",
        details: "stack-trace"
      },
      "testng-results": {
        test: "test-method",
        groups: [ "suite", "test", "class" ],
        stateOf: attributes => {
          const state = readTestState("status")(attributes);
          return attributes["is-config"] === "true" && state !== "failed" ? undefined : state;
        },
        nameOf: ({name: name = ""}) => ({
          name: name,
          className: ""
        }),
        failure: "exception",
        message: "message",
        details: "full-stacktrace"
      },
      TestRun: {
        test: "UnitTestResult",
        groups: [],
        stateOf: readTestState("outcome"),
        nameOf: ({testName: testName = ""}) => splitFullName(testName, ""),
        failure: "ErrorInfo",
        message: "Message",
        details: "StackTrace"
      }
    };
    function xunit() {
      return {
        test: "test",
        groups: [ "collection" ],
        stateOf: readTestState("result"),
        nameOf: ({name: name = "", type: type = ""}) => splitFullName(name, type),
        failure: "failure",
        message: "message",
        details: "stack-trace"
      };
    }
    const states = {
      pass: "passed",
      passed: "passed",
      warning: "passed",
      passedbutrunaborted: "passed",
      fail: "failed",
      failed: "failed",
      error: "failed",
      timeout: "failed",
      aborted: "failed"
    };
    function readTestState(attribute) {
      return attributes => {
        const word = (attributes[attribute] ?? "").toLowerCase();
        return Object.hasOwn(states, word) ? states[word] : "skipped";
      };
    }
    function splitFullName(fullName, type) {
      const bracket = fullName.indexOf("(");
      const dot = fullName.slice(0, bracket < 0 ? undefined : bracket).lastIndexOf(".");
      if (type !== "") {
        return {
          name: fullName.startsWith(`${type}.`) ? fullName.slice(type.length + 1) : fullName,
          className: type
        };
      }
      const isFullName = dot > 0 && !/\s/.test(fullName.slice(0, dot));
      return isFullName ? {
        name: fullName.slice(dot + 1),
        className: fullName.slice(0, dot)
      } : {
        name: fullName,
        className: ""
      };
    }
    const maxHeld = 12e6;
    const heldOverhead = 100;
    const maxWaiting = 2e4;
    function startDialect(root, take) {
      const dialect = Object.hasOwn(xmlDialects, root) ? xmlDialects[root] : undefined;
      if (dialect === undefined) return undefined;
      const path = [];
      const groups = [];
      const waiting = new Map;
      const classNames = new Map;
      let waitingCount = 0;
      let current;
      let definition = "";
      let held = 0;
      const mayHold = (...texts) => {
        held += texts.reduce((sum, text) => sum + text.length, heldOverhead);
        return held <= maxHeld;
      };
      return {
        open(name, attributes) {
          path.push(name);
          if (dialect.groups.includes(name)) groups.push((0, test_case.ht)(attributes.name ?? ""));
          if (name === dialect.test) current = startTest(attributes);
          if (name === "UnitTest") definition = attributes.id ?? "";
          if (name === "TestMethod" && waiting.has(definition)) {
            const className = (attributes.className ?? "").split(",")[0] ?? "";
            if (mayHold(definition, className)) classNames.set((0, test_case.ht)(definition), (0, 
            test_case.ht)(className));
          }
        },
        text(text) {
          if (current === undefined || path.at(-2) !== dialect.failure) return;
          const element = path.at(-1);
          if (element === dialect.message) current.message = extend(current.message, text);
          if (element === dialect.details) current.details = extend(current.details, text);
        },
        close(name) {
          path.pop();
          if (dialect.groups.includes(name)) groups.pop();
          if (name !== dialect.test || current === undefined) return;
          finish(current);
          current = undefined;
        },
        end: () => {
          for (const [id, tests] of waiting) for (const test of tests) take(createCase(test, classNames.get(id)));
        }
      };
      function finish(test) {
        const {id: id, state: state, name: name, message: message, details: details} = test;
        if (id === undefined) take(createCase(test)); else if (waitingCount >= maxWaiting || !mayHold(id, name, message, details)) take(createCase(test, state === "failed" ? undefined : id)); else {
          waitingCount += 1;
          const others = waiting.get(id);
          if (others) others.push(detachedTest(test, id)); else waiting.set((0, test_case.ht)(id), [ detachedTest(test, id) ]);
        }
      }
      function startTest(attributes) {
        const state = dialect?.stateOf(attributes);
        if (dialect === undefined || state === undefined) return undefined;
        const {name: name, className: className} = dialect.nameOf(attributes);
        const suites = [ className, ...groups.toReversed() ].filter(suite => suite !== "").slice(0, test_case.Yf);
        return {
          id: attributes.testId,
          state: state,
          name: name,
          suites: suites,
          message: "",
          details: ""
        };
      }
    }
    function detachedTest({name: name, suites: suites, message: message, details: details, ...test}, id) {
      return {
        ...test,
        id: (0, test_case.ht)(id),
        name: (0, test_case.ht)(name),
        suites: suites.map(test_case.ht),
        message: (0, test_case.ht)(message),
        details: (0, test_case.ht)(details)
      };
    }
    function createCase({state: state, name: name, suites: suites, message: message, details: details}, className) {
      const isKnown = suites.length > 0 || className === undefined || className === "";
      return {
        name: name,
        suites: isKnown ? suites : [ className ],
        state: state,
        message: message.trim(),
        details: details.trim()
      };
    }
    function extend(text, added) {
      return text.length >= test_case.XD ? text : text + added.slice(0, test_case.XD - text.length);
    }
    const xmlLimits = {
      tag: 256 * 1024,
      name: 1e3,
      value: 64 * 1024
    };
    const maxReference = 64;
    function limitTags(parts) {
      const limiter = new TagLimiter(parts);
      return {
        write: chunk => limiter.write(chunk),
        end: () => limiter.end()
      };
    }
    const [less, greater, slash, equals, space, exclamation] = [ 60, 62, 47, 61, 32, 33 ];
    const [ampersand, hash, semicolon, doubleQuote, singleQuote] = [ 38, 35, 59, 34, 39 ];
    class TagLimiter {
      #place="text";
      #chars=0;
      #tagChars=0;
      #quote="";
      #isOpened=false;
      #last=0;
      #isLastKept=true;
      #chunk="";
      #kept="";
      #done=0;
      #rest="";
      #parts;
      constructor(parts) {
        this.#parts = parts;
      }
      write(given) {
        const chunk = this.#rest + given;
        [this.#chunk, this.#kept, this.#done, this.#rest] = [ chunk, "", 0, "" ];
        for (let at = 0; at < chunk.length; ) at = this.#next(at);
        this.#passMarkup(chunk.length);
      }
      end() {
        if (this.#rest !== "") this.#parts.text(this.#rest);
      }
      #next(at) {
        switch (this.#place) {
         case "text":
          return this.#takeText(at);

         case "value":
          return this.#takeValue(at);

         case "name":
         case "tag":
          return this.#takeTag(at);

         default:
          return this.#place;
        }
      }
      #takeText(at) {
        const end = findMark(this.#chunk, at);
        if (end === this.#chunk.length) return end;
        if (this.#chunk.charCodeAt(end) === ampersand) return this.#takeReference(end);
        this.#enter("name");
        this.#tagChars = 0;
        this.#take(end, end + 1);
        return end + 1;
      }
      #takeReference(at) {
        this.#passMarkup(at);
        let end = at + 1;
        while (end - at < maxReference && isOfReference(this.#chunk.charCodeAt(end))) end += 1;
        const isWhole = this.#chunk.charCodeAt(end) === semicolon;
        if (end === this.#chunk.length) this.#rest = this.#chunk.slice(at); else if (isWhole) this.#parts.text(decodeReference(this.#chunk.slice(at, end + 1))); else this.#parts.text(this.#chunk.slice(at, end));
        this.#done = isWhole ? end + 1 : end;
        return this.#done;
      }
      #takeValue(at) {
        const found = this.#chunk.indexOf(this.#quote, at);
        const end = found < 0 ? this.#chunk.length : found;
        this.#take(at, end);
        if (found < 0) return end;
        this.#enter("tag");
        this.#tagChars += 1;
        if (!this.#isOpened) this.#drop(end, end + 1);
        this.#last = doubleQuote;
        return end + 1;
      }
      #takeTag(at) {
        for (let end = at; end < this.#chunk.length; end += 1) {
          const code = this.#chunk.charCodeAt(end);
          if (code === greater) return this.#endTag(at, end);
          if ((code === doubleQuote || code === singleQuote) && this.#last === equals) return this.#openValue(at, end);
          if (this.#place === "name" && (code <= space || code === slash && this.#last !== less)) {
            this.#take(at, end);
            this.#enter("tag");
            return end;
          }
          if (code > space) this.#last = code;
        }
        this.#take(at, this.#chunk.length);
        return this.#chunk.length;
      }
      #endTag(at, end) {
        this.#take(at, end);
        if (this.#last === slash && !this.#isLastKept) this.#keep(end, "/");
        if (this.#last === exclamation) this.#keep(end, " ");
        this.#enter("text");
        return end + 1;
      }
      #openValue(at, end) {
        this.#take(at, end);
        this.#isOpened = this.#tagChars < xmlLimits.tag;
        if (!this.#isOpened) this.#drop(end, end + 1);
        this.#quote = this.#chunk.charAt(end);
        this.#tagChars += 1;
        this.#enter("value");
        return end + 1;
      }
      #enter(place) {
        this.#place = place;
        this.#chars = 0;
        if (place === "name") this.#last = less;
      }
      #passMarkup(end) {
        const text = this.#kept + this.#chunk.slice(this.#done, end);
        if (text !== "") this.#parts.markup(text);
        [this.#kept, this.#done] = [ "", end ];
      }
      #take(from, to) {
        if (this.#place === "text" || from === to) return;
        const room = Math.min(xmlLimits[this.#place] - this.#chars, xmlLimits.tag - this.#tagChars);
        this.#chars += to - from;
        this.#tagChars += to - from;
        this.#isLastKept = room >= to - from;
        if (!this.#isLastKept) this.#drop(from + Math.max(room, 0), to);
      }
      #drop(from, to) {
        this.#kept += this.#chunk.slice(this.#done, from);
        this.#done = to;
      }
      #keep(at, text) {
        this.#drop(at, at);
        this.#kept += text;
      }
    }
    function findMark(text, from) {
      for (let index = from; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === less || code === ampersand) return index;
      }
      return text.length;
    }
    function isOfReference(code) {
      return code === hash || code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
    }
    const entities = {
      lt: "<",
      gt: ">",
      amp: "&",
      quot: '"',
      apos: "'"
    };
    function decodeReference(reference) {
      const name = reference.slice(1, -1);
      if (Object.hasOwn(entities, name)) return entities[name] ?? reference;
      const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
      if (hex === undefined && decimal === undefined) return reference;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 1114111 && (code < 55296 || code > 57343);
      return isCharacter ? String.fromCodePoint(code) : "�";
    }
    const maxDepth = 100;
    const statesByElement = {
      failure: "failed",
      error: "failed",
      skipped: "skipped",
      flakyFailure: "flaky",
      flakyError: "flaky"
    };
    const statesByStatus = {
      failed: "failed",
      fail: "failed",
      failure: "failed",
      error: "failed",
      skipped: "skipped",
      notrun: "skipped",
      disabled: "skipped"
    };
    const repeats = new Set([ "rerunFailure", "rerunError" ]);
    function startCase(attributes) {
      return {
        attributes: attributes,
        state: "passed",
        message: "",
        details: "",
        output: ""
      };
    }
    function openSuite({name: name, file: file}) {
      return {
        name: name && (0, test_case.ht)(name),
        file: file && (0, test_case.ht)(file)
      };
    }
    function shortenAttributes(given) {
      if (Object.values(given).every(value => value.length < test_case.XD)) return given;
      return Object.fromEntries(Object.entries(given).map(([name, value]) => [ name, (0, 
      credentials.pC)(value, test_case.XD) ]));
    }
    function createJunitReader(take) {
      const open = [];
      const suites = [];
      let current;
      let isReport = false;
      let isEnded = false;
      let isCutOff = false;
      let root;
      let other;
      const parser = new Parser.i({
        onopentag(name, given) {
          const attributes = shortenAttributes(given);
          if (open.push(name) > maxDepth) throw new test_case.$g((0, said.cv)`is nested too deeply`);
          if (root === undefined) {
            root = name;
            other = startDialect(name, take);
            isReport = other !== undefined;
          }
          if (other) other.open(name, attributes); else if (name === "testsuite" || name === "testsuites") {
            isReport = true;
            suites.push(openSuite(attributes));
          } else if (name === "testcase") {
            isReport = true;
            current = startCase(attributes);
          } else if (Object.hasOwn(statesByElement, name)) {
            note(statesByElement[name] ?? "failed", attributes.message ?? "");
          }
        },
        ontext: addText,
        onclosetag(name) {
          if (isEnded) isCutOff = true;
          open.pop();
          other?.close(name);
          if (name === "testsuite" || name === "testsuites") endSuite();
          if (name === "testcase") endCase();
        }
      }, {
        xmlMode: true
      });
      const limited = limitTags({
        markup: text => parser.write(text),
        text: addText
      });
      return {
        write: divideXml({
          markup: limited.write,
          cdata: addText
        }),
        end() {
          limited.end();
          isEnded = true;
          parser.end();
          other?.end();
          if (!isReport) throw new test_case.$g((0, other_formats.RC)(root ?? "") ?? (0, said.cv)`is not JUnit XML`);
          if (isCutOff) throw new test_case.$g((0, said.cv)`is cut off`);
        }
      };
      function note(state, message) {
        current ??= startCase({
          name: suites.at(-1)?.name ?? ""
        });
        if (current.state === "failed" || state === "skipped" && current.state !== "passed") return;
        current.state = state;
        current.message = message.slice(0, test_case.XD);
      }
      function addText(text) {
        other?.text(text);
        if (current === undefined) return;
        const element = open.at(-1) ?? "";
        if (element === "failure" || element === "error") current.details = junit_extend(current.details, text, test_case.XD);
        if (element.startsWith("system-")) current.output = junit_extend(current.output, text, test_case.XD);
        if (repeats.has(open.at(-2) ?? "")) current.output = "";
      }
      function endSuite() {
        if (current) endCase();
        suites.pop();
      }
      function endCase() {
        if (current === undefined) return;
        const {attributes: attributes, state: state, message: message, details: details, output: output} = current;
        current = undefined;
        if (isEnded && state === "passed") return;
        const found = state === "passed" ? readStatus(attributes) : state;
        const inner = suites.toReversed();
        take({
          name: attributes.name ?? "",
          suites: [ attributes.classname, attributes.class, ...inner.map(({name: name}) => name) ].filter(name => name !== undefined && name !== "").slice(0, test_case.Yf),
          state: found,
          file: attributes.file ?? inner.find(({file: file}) => file)?.file,
          line: /^\d{1,7}$/.test(attributes.line ?? "") ? Number(attributes.line) : undefined,
          message: message,
          details: details.trim() === "" ? output : details
        });
      }
    }
    function readStatus({status: status, result: result}) {
      const words = [ status, result ].map((word = "") => word.toLowerCase());
      const known = words.find(word => Object.hasOwn(statesByStatus, word));
      return known === undefined ? "passed" : statesByStatus[known] ?? "passed";
    }
    function junit_extend(text, added, max) {
      return text.length >= max ? text : text + added.slice(0, max - text.length);
    }
    const sections = [ {
      start: "<![CDATA[",
      end: "]]>",
      isText: true
    }, {
      start: "\x3c!--",
      end: "--\x3e",
      isText: false
    }, {
      start: "<!DOCTYPE",
      end: ">",
      isText: false
    }, {
      start: "<?",
      end: "?>",
      isText: false
    } ];
    const subset = {
      start: "[",
      end: "]>",
      isText: false
    };
    function divideXml({markup: markup, cdata: cdata}) {
      let section;
      let rest = "";
      return chunk => {
        const text = rest + chunk;
        let at = 0;
        while (at < text.length) {
          if (section === undefined) {
            const start = findNextStart(text, at);
            markup(text.slice(at, start.index));
            at = start.index;
            if (start.section === undefined) break;
            at += start.section.start.length;
            section = start.section;
          } else {
            const end = text.indexOf(section.end, at);
            const inner = section.start === "<!DOCTYPE" ? text.indexOf(subset.start, at) : -1;
            if (inner >= 0 && (end < 0 || inner < end)) {
              section = subset;
              at = inner + 1;
              continue;
            }
            const stop = end < 0 ? Math.max(at, text.length - section.end.length + 1) : end;
            if (section.isText) cdata(text.slice(at, stop));
            at = end < 0 ? stop : end + section.end.length;
            if (end < 0) break;
            section = undefined;
          }
        }
        rest = text.slice(at);
      };
    }
    function findNextStart(text, from) {
      for (let index = from; ;index += 1) {
        index = text.indexOf("<", index);
        if (index < 0) return {
          index: text.length,
          section: undefined
        };
        const found = sections.find(({start: start}) => text.startsWith(start, index));
        if (found) return {
          index: index,
          section: found
        };
        const tail = text.slice(index);
        if (sections.some(({start: start}) => start.startsWith(tail))) return {
          index: index,
          section: undefined
        };
      }
    }
  })
};


