"use strict";

exports.id = 154;

exports.ids = [ 154 ];

exports.modules = {
  7154: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      findOnCall: () => findOnCall
    });
    const dayMs = 864e5;
    function findOnCall({people: people, from: from, everyDays: everyDays, overrides: overrides}, nowMs, zone) {
      const msOf = instantsIn(zone);
      const isOver = time => msOf(time) <= nowMs;
      const index = overrides.findLastIndex(one => isOver(one.from) && !isOver(one.to));
      const override = overrides[index];
      if (override !== undefined) return {
        kind: "override",
        person: override.who,
        number: index + 1,
        until: shownTime(override.to)
      };
      const startOf = turn => ({
        ...from,
        day: from.day + turn * everyDays
      });
      if (!isOver(from)) return {
        kind: "not yet",
        from: shownTime(from)
      };
      let turn = Math.max(0, Math.floor((nowMs / dayMs - 2 - from.day) / everyDays));
      while (isOver(startOf(turn + 1))) turn += 1;
      const number = turn % people.length;
      return {
        kind: "turn",
        person: people[number] ?? "",
        number: number + 1,
        since: shownTime(startOf(turn))
      };
    }
    function shownTime({day: day, minute: minute}) {
      return new Date(day * dayMs + minute * 6e4).toISOString().slice(0, 16).replace("T", " ");
    }
    function instantsIn(zone) {
      const offsetAt = offsetsIn(zone);
      return ({day: day, minute: minute}) => {
        const asUtc = day * dayMs + minute * 6e4;
        const offsets = [ offsetAt(asUtc - dayMs), offsetAt(asUtc + dayMs) ];
        const fitting = offsets.map(offset => asUtc - offset).filter(ms => ms + offsetAt(ms) === asUtc);
        return fitting.length > 0 ? Math.min(...fitting) : asUtc - Math.min(...offsets);
      };
    }
    function offsetsIn(timeZone) {
      const parts = new Intl.DateTimeFormat("en-US", {
        ...{
          timeZone: timeZone,
          calendar: "gregory",
          hourCycle: "h23"
        },
        ...{
          year: "numeric",
          month: "numeric",
          day: "numeric",
          hour: "numeric",
          minute: "numeric"
        }
      });
      return ms => {
        const found = Object.fromEntries(parts.formatToParts(ms).map(({type: type, value: value}) => [ type, Number(value) ]));
        const {year: year = 0, month: month = 1, day: day = 1, hour: hour = 0, minute: minute = 0} = found;
        return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / 6e4) * 6e4;
      };
    }
  })
};


