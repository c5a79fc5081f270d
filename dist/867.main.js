"use strict";

exports.id = 867;

exports.ids = [ 867 ];

exports.modules = {
  9867: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      addOwners: () => addOwners
    });
    const maxComparisons = 5e6;
    function findOwnersRules(text, paths) {
      const found = new Map;
      let line = countLines(text);
      const most = Math.max(1, Math.floor(maxComparisons / line));
      const open = new Map([ ...paths ].slice(0, most).map(path => [ path, path.split("/") ]));
      for (let end = text.length; end >= 0 && open.size > 0; line -= 1) {
        const start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
        const [first, ...given] = wordsIn(text.slice(start, end));
        end = start - 1;
        const pattern = first === undefined ? undefined : readPattern(first);
        const owners = given.map(readCodeOwner).filter(owner => owner !== undefined);
        if (pattern === undefined || owners.length < given.length) continue;
        for (const [path, names] of open) {
          if (!fits(pattern, names)) continue;
          found.set(path, {
            line: line,
            owners: owners
          });
          open.delete(path);
        }
      }
      return found;
    }
    function countLines(text) {
      let lines = 1;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
      return lines;
    }
    function wordsIn(line) {
      const words = line.includes("\\") ? line.match(/(?:\\.|[^\s\\])+\\?|\\$/g) ?? [] : line.trim().split(/\s+/);
      const comment = words.findIndex(word => word.startsWith("#"));
      const given = comment < 0 ? words : words.slice(0, comment);
      return given[0] === "" ? [] : given;
    }
    function readCodeOwner(word) {
      if (/^@[\w-]{1,100}(?:\/[\w.-]{1,100})?$/.test(word)) return word.slice(1);
      return /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(word) ? word : undefined;
    }
    const maxPatternChars = 4096;
    function readPattern(text) {
      if (text.length > maxPatternChars || isRefused(text)) return undefined;
      const names = text.replace(/^\//, "").split("/");
      const isFolder = names.at(-1) === "";
      if (isFolder) names.pop();
      if (names.length === 0 || names.includes("")) return undefined;
      if (names.length === 1 && !text.startsWith("/")) names.unshift("**");
      const endsOpen = names.at(-1) === "**" && names.some(name => name !== "**");
      const isEverything = names.every(name => name === "**");
      while (names.at(-1) === "**") names.pop();
      const runs = [ [] ];
      for (const name of names) {
        if (name === "**") runs.push([]); else runs.at(-1)?.push(readName(name));
      }
      const rest = isFolder || endsOpen || isEverything ? "something" : names.at(-1) === "*" ? "nothing" : "anything";
      return {
        runs: runs,
        rest: rest
      };
    }
    function isRefused(text) {
      return text.startsWith("!") || text.includes("***") || /[[\]]|\\(?:#|$)/.test(text);
    }
    function readName(text) {
      if (!/[*?\\]/.test(text)) return text;
      const pieces = [ [] ];
      let isEscaped = false;
      for (const char of text) {
        if (char === "\\" && !isEscaped) {
          isEscaped = true;
          continue;
        }
        if (char === "*" && !isEscaped) pieces.push([]); else pieces.at(-1)?.push(char === "?" && !isEscaped ? undefined : char);
        isEscaped = false;
      }
      return pieces.map(piece => piece.includes(undefined) ? piece : piece.join(""));
    }
    function fits({runs: runs, rest: rest}, path) {
      const [first = [], ...others] = runs;
      if (!fitsAt(first, path, 0)) return false;
      let at = first.length;
      for (const [index, run] of others.entries()) {
        const isLast = index === others.length - 1;
        const start = isLast && rest === "nothing" ? path.length - run.length : at;
        const found = findRun(run, path, Math.max(start, at));
        if (found === undefined) return false;
        at = found + run.length;
      }
      return rest === "anything" || (rest === "nothing" ? at === path.length : at < path.length);
    }
    function findRun(run, path, from) {
      for (let at = from; at + run.length <= path.length; at++) if (fitsAt(run, path, at)) return at;
      return undefined;
    }
    function fitsAt(run, path, at) {
      return at + run.length <= path.length && run.every((name, index) => fitsName(name, path[at + index] ?? ""));
    }
    function fitsName(name, text) {
      if (typeof name === "string") return name === text;
      const [first = "", ...others] = name;
      if (!stands(first, text, 0)) return false;
      const last = others.pop();
      if (last === undefined) return first.length === text.length;
      let at = first.length;
      for (const piece of others) {
        const found = find(piece, text, at);
        if (found < 0) return false;
        at = found + piece.length;
      }
      return at + last.length <= text.length && stands(last, text, text.length - last.length);
    }
    function find(piece, text, from) {
      if (typeof piece === "string") return text.indexOf(piece, from);
      for (let at = from; at + piece.length <= text.length; at++) if (stands(piece, text, at)) return at;
      return -1;
    }
    function stands(piece, text, at) {
      if (typeof piece === "string") return text.startsWith(piece, at);
      if (at + piece.length > text.length) return false;
      return piece.every((char, index) => char === undefined || char === text[at + index]);
    }
    function addOwners(run, file, where) {
      const failed = listFailedFiles(run, where);
      const files = failed.length > 0 ? failed : [ where.workflowPath ].filter(path => path !== undefined);
      const rules = findOwnersRules(file.text, files);
      const owned = files.flatMap(path => {
        const {owners: owners = [], line: line = 0} = rules.get(path) ?? {};
        return owners.map(name => ({
          name: name,
          rule: {
            file: file.path,
            line: line
          }
        }));
      });
      const owners = [ ...Map.groupBy(owned, ({name: name}) => name.toLowerCase()).values() ].flatMap(([first]) => first ?? []);
      const ownersOf = ({file: path}) => rules.get(findRepositoryPath(path, where) ?? "")?.owners ?? [];
      return Object.freeze({
        ...run,
        ...owners.length > 0 && {
          owners: owners
        },
        ...run.tests && {
          tests: withOwners(run.tests, ownersOf)
        }
      });
    }
    function withOwners(tests, ownersOf) {
      const failures = tests.failures.map(failure => ({
        failure: failure,
        owners: ownersOf(failure)
      }));
      const differ = new Set(failures.map(({owners: owners}) => owners.join(" "))).size > 1;
      if (!differ) return tests;
      return {
        ...tests,
        failures: failures.map(({failure: failure, owners: owners}) => owners.length > 0 ? {
          ...failure,
          owners: owners
        } : failure)
      };
    }
    const maxFiles = 50;
    const maxPathChars = 1024;
    function listFailedFiles({tests: tests, failed: failed}, checkout) {
      const decisive = failed.filter(({mayFail: mayFail}) => !mayFail);
      const jobs = decisive.length > 0 ? decisive : failed;
      const named = [ ...tests?.failures.map(({file: file}) => file) ?? [], ...jobs.flatMap(({annotations: annotations}) => annotations.map(({path: path}) => path)), ...jobs.flatMap(({log: log}) => log.flatMap(({text: text}) => listPaths(text))) ];
      const files = named.flatMap(path => findRepositoryPath(path, checkout) ?? []);
      return [ ...new Set(files) ].slice(0, maxFiles);
    }
    function listPaths(line) {
      return line.slice(0, 4e3).split(/[\s"'`()[\]<>{},;|=]+/).map(word => word.replace(/(?::\d{1,7}){0,2}:?$/, "")).filter(word => /[\\/]/.test(word) && /\.[a-z]\w{0,9}$/i.test(word) && !isAddress(word));
    }
    function isAddress(word) {
      if (/^[a-z][\w+.-]{0,30}:\/\//i.test(word)) return !word.startsWith("file://");
      return /^[\w-]+(?:\.[\w-]+)+\//.test(word);
    }
    const inContainer = "/github/workspace/";
    function findRepositoryPath(given, {workspace: workspace, repository: repository}) {
      if (given === undefined || given.length > maxPathChars) return undefined;
      const path = slashed(given.replace(/^file:\/\//, ""));
      const name = repository.slice(repository.indexOf("/") + 1);
      const roots = [ workspace === "" ? undefined : `${slashed(workspace)}/`, name && `/${name}/${name}/`, inContainer ];
      const root = roots.find(each => each && path.includes(each));
      const inside = root ? path.slice(path.indexOf(root) + root.length) : path;
      if (/^(?:[a-z]:)?\//i.test(inside)) return undefined;
      const names = inside.split("/").filter(each => each !== "" && each !== ".");
      const isElsewhere = names.length === 0 || names.some(each => foreignFolders.has(each));
      return isElsewhere ? undefined : names.join("/");
    }
    const foreignFolders = new Set([ "..", "node_modules", "site-packages", ".venv", ".git" ]);
    function slashed(path) {
      return path.replaceAll("\\", "/");
    }
  })
};


