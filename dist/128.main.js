"use strict";

exports.id = 128;

exports.ids = [ 128 ];

exports.modules = {
  9128: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readOnCall: () => readOnCall
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
    var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
    var _said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1879);
    var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9544);
    var _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1280);
    var _login_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5270);
    var _yaml_or_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6182);
    const keys = [ "people", "from", "every", "overrides" ];
    const overrideKeys = [ "from", "to", "who" ];
    const maxItems = 1e3;
    const maxDays = 366;
    async function readOnCall(text, at, files) {
      return await (0, _yaml_or_file_js__WEBPACK_IMPORTED_MODULE_6__.t2)("on-call", text, files, {
        check: value => readRota((0, _yaml_input_js__WEBPACK_IMPORTED_MODULE_4__.y)(value, at), at),
        parse: async (given, time) => await (0, _login_map_js__WEBPACK_IMPORTED_MODULE_5__.l)(at, given, time)
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
  })
};


