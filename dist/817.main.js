"use strict";

exports.id = 817;

exports.ids = [ 817 ];

exports.modules = {
  7817: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      healthPage: () => healthPage
    });
    var _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30);
    var _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9262);
    var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
    var _locale_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8146);
    var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6811);
    var _event_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8443);
    const maxLines = {
      red: 8,
      flaky: 3,
      greenAgain: 3
    };
    const maxNamed = 2;
    const maxTitleNameChars = 24;
    const maxSlower = 3;
    const maxDisabled = 5;
    const maxNameChars = 60;
    const maxNames = 200;
    function healthPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const repository = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "repository") ?? "";
      const branch = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "branch");
      const [red, total] = [ countAt(data, "counts.red"), countAt(data, "counts.workflows") ];
      const severity = red > 0 ? "bad" : total > 0 ? "good" : undefined;
      const links = (0, _event_page_js__WEBPACK_IMPORTED_MODULE_5__.YB)(renderContext, [ [ healthWords[locale].allRuns, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "url") ] ]);
      return {
        kind: "news",
        severity: severity,
        sign: (0, _message_js__WEBPACK_IMPORTED_MODULE_4__.pt)(severity),
        headline: headlineOf(renderContext, red, total),
        place: repository,
        facts: [ branch && (red > 0 ? red > maxNamed : total !== 1) ? (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)(branch, 100) : undefined, total > 0 ? periodOf(renderContext) : undefined, red > 0 && total > red && red <= maxNamed ? healthWords[locale].ofAll(red, total) : undefined ],
        detail: runsOf(renderContext),
        body: [ workflowList(renderContext), (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(greenOf(renderContext), slowestOf(renderContext), slowerOf(renderContext), disabledOf(renderContext, "inactivity"), disabledOf(renderContext, "manually")), incompleteOf(renderContext) ].flatMap(part => part === undefined || part.source === "" ? [] : [ part ]),
        links: links,
        url: links[0]?.url
      };
    }
    function headlineOf({data: data, words: words, locale: locale, duration: duration}, red, total) {
      const own = healthWords[locale];
      const branch = (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "branch") ?? "", 40);
      const known = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, "workflows").filter(workflow => red === 0 || (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "state") === "red");
      const names = known.map(workflow => (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)(plainNameOf(workflow), maxTitleNameChars));
      if (red > 0) {
        if (red > maxNamed || names.length !== red) return own.someRed(red, total);
        const lasts = red === 1 ? duration((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(known[0], "red.durationMs")) : undefined;
        return own.namedRed(names.join(words.listSeparator), red, branch, lasts);
      }
      const [only] = names;
      if (total === 1 && only !== undefined) return own.oneGreen(only, branch);
      return total === 0 ? own.noRuns(hoursOf(data)) : own.allGreen(total);
    }
    function hoursOf(data) {
      return Math.round((Date.parse((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "to") ?? "") - Date.parse((0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "from") ?? "")) / 36e5);
    }
    function periodOf({data: data, locale: locale}) {
      const hours = hoursOf(data);
      return hours > 0 ? healthWords[locale].period(hours) : undefined;
    }
    function runsOf({data: data, locale: locale}) {
      const share = percentOf((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(data, "runs.greenShare"));
      if (share === undefined) return undefined;
      const before = percentOf((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(data, "before.greenShare"));
      return healthWords[locale].runs(countAt(data, "runs.total"), share, before, hoursOf(data));
    }
    function percentOf(share) {
      return share === undefined ? undefined : `${Math.floor(Math.min(1, Math.max(0, share)) * 100)}%`;
    }
    function workflowList(renderContext) {
      const {locale: locale} = renderContext;
      const words = healthWords[locale];
      const workflows = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(renderContext.data, "workflows");
      const of = state => workflows.filter(workflow => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "state") === state);
      const greenAgain = of("green").filter(workflow => countAt(workflow, "runs.failed") > 0);
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...of("red").slice(0, maxLines.red).map(workflow => redLine(renderContext, workflow)), othersOf(renderContext, of("red").slice(maxLines.red), words.redToo), ...of("flaky").slice(0, maxLines.flaky).map(workflow => flakyLine(renderContext, workflow)), othersOf(renderContext, of("flaky").slice(maxLines.flaky), words.flakyToo), ...greenAgain.slice(0, maxLines.greenAgain).map(workflow => greenAgainLine(renderContext, workflow)), othersOf(renderContext, greenAgain.slice(maxLines.greenAgain), words.greenAgainToo));
    }
    function redLine({link: link, duration: duration, locale: locale}, workflow) {
      const words = healthWords[locale];
      const orMore = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(workflow, "red.orMore");
      const number = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(workflow, "red.since.number");
      const breaker = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "red.breaker");
      const by = breaker && !orMore ? words.by((0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)(breaker, maxNameChars)) : undefined;
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(" · ", (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`❌ ${nameOf(workflow)}${number === undefined ? "" : (0, 
      _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)` ${(0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(words.beforeBy, link(words.redSince(number, orMore), (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "red.since.url")), by)}`}`, words.failedRuns(countAt(workflow, "red.failedRuns"), orMore), duration((0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(workflow, "red.durationMs")), (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(workflow, "ran") ? undefined : words.notRun);
    }
    function flakyLine({link: link, locale: locale}, workflow) {
      const said = healthWords[locale].flaky(countAt(workflow, "runs.rerun"), countAt(workflow, "runs.total"));
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`🔁 ${nameOf(workflow)} ${link(said, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "url"))}`;
    }
    function greenAgainLine({locale: locale}, workflow) {
      const said = healthWords[locale].greenAgain(countAt(workflow, "runs.failed"), countAt(workflow, "runs.total"));
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`✅ ${nameOf(workflow)} ${said}`;
    }
    function othersOf({words: words}, workflows, say) {
      if (workflows.length === 0) return undefined;
      const names = workflows.slice(0, maxNames).map(workflow => plainNameOf(workflow));
      const left = workflows.length - names.length;
      return say([ ...names, ...left > 0 ? [ words.more(left) ] : [] ].join(words.listSeparator), workflows.length);
    }
    function greenOf({data: data, locale: locale}) {
      const workflows = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, "workflows");
      const isSteady = workflow => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "state") === "green" && countAt(workflow, "runs.failed") === 0;
      const steady = workflows.filter(isSteady).length;
      return steady === 0 || steady === workflows.length ? undefined : `✅ ${healthWords[locale].green(steady)}`;
    }
    function slowestOf({data: data, link: link, duration: duration, locale: locale}) {
      const slowest = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, "slowest");
      const took = duration((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(slowest, "durationMs"));
      const median = duration((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(slowest, "medianMs"));
      if (took === undefined || median === undefined) return undefined;
      const name = (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(slowest, "workflow") ?? "", maxNameChars);
      const run = `${name} #${countAt(slowest, "number")}`;
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md)`${link(healthWords[locale].slowest(run, took, median), (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(slowest, "url"))}`;
    }
    function slowerOf({data: data, words: words, duration: duration, locale: locale}) {
      const slower = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, "slower").slice(0, maxSlower).flatMap(item => {
        const median = duration((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(item, "medianMs"));
        const before = duration((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(item, "medianBeforeMs"));
        const name = (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "workflow") ?? "", maxNameChars);
        return median === undefined || before === undefined ? [] : [ healthWords[locale].slower(name, median, before) ];
      });
      return slower.length === 0 ? undefined : (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`🐢 ${healthWords[locale].slowerOnes(slower.join(words.listSeparator))}`);
    }
    function disabledOf({data: data, words: words, locale: locale, link: link}, reason) {
      const disabled = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, "disabled").filter(workflow => (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "reason") === reason);
      if (disabled.length === 0) return undefined;
      const named = disabled.slice(0, maxDisabled).map(workflow => link(plainNameOf(workflow), (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "url")));
      const left = disabled.length - named.length;
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)("", `${reason === "inactivity" ? "⚠️ " : ""}${healthWords[locale].disabled[reason]}`, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.oz.trusted(words.colon), (0, 
      _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(words.listSeparator, ...named, left > 0 ? words.more(left) : undefined));
    }
    function incompleteOf({data: data, moment: moment, locale: locale}) {
      if ((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, "list.complete") !== false) return undefined;
      const said = healthWords[locale].incomplete(countAt(data, "list.read"), countAt(data, "list.total"), moment((0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "list.since")));
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`⚠️ ${said}`);
    }
    function nameOf(workflow) {
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Cr)(plainNameOf(workflow));
    }
    function plainNameOf(workflow) {
      return (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(workflow, "name") ?? "?", maxNameChars);
    }
    function countAt(data, path) {
      return Math.max(0, Math.trunc((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(data, path) ?? 0));
    }
    const en = {
      someRed: (red, total) => `${red} of ${workflows(total)} failing`,
      namedRed: (names, _count, branch, lasts) => `${names} failing${on(branch)}${lasts === undefined ? "" : `, ${lasts}`}`,
      ofAll: (red, total) => `${red} of ${workflows(total)}`,
      allGreen: total => total === 1 ? "1 workflow green" : `All ${total} workflows green`,
      oneGreen: (name, branch) => `${name} green${on(branch)}`,
      noRuns: hours => `No finished runs${hours > 0 ? ` in ${span(hours)}` : ""}`,
      period: hours => `last ${span(hours)}`,
      runs: (total, green, before, hours) => `${runs(total)}, ${green} passed${before === undefined ? "" : ` (${before} ${hours === 24 ? "the day" : hours === 168 ? "the week" : "the period"} before)`}`,
      redSince: (number, orMore) => `failing since #${number}${orMore ? " or earlier" : ""}`,
      failedRuns: (count, orMore) => `${orMore ? "at least " : ""}${count === 1 ? "1 failed run" : `${count} failed runs`}`,
      beforeBy: " ",
      by: login => `(${login})`,
      notRun: "not run in this period",
      redToo: (names, count) => `and ${count} more failing: ${names}`,
      flaky: (rerun, total) => `${rerun} of ${runs(total)} passed only after a re-run`,
      flakyToo: (names, count) => `and ${count} more after re-runs: ${names}`,
      greenAgain: (failed, total) => `fixed, ${failed} of ${runs(total)} failed`,
      greenAgainToo: (names, count) => `and ${count} more fixed: ${names}`,
      green: count => `${workflows(count)} green throughout`,
      slowest: (run, duration, median) => `Slowest: ${run}, ${duration} (median ${median})`,
      slower: (name, median, before) => `${name} ${median} (was ${before})`,
      slowerOnes: names => `Slower: ${names}`,
      disabled: {
        inactivity: "Disabled by GitHub for inactivity",
        manually: "Disabled manually"
      },
      incomplete: (read, total, since) => `Based on the newest ${count(read)} of ${count(total)} runs${since === undefined ? "" : ` (since ${since})`}`,
      allRuns: "All runs"
    };
    const zhCN = {
      someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
      namedRed: (names, _count, branch, lasts) => (0, _locale_words_js__WEBPACK_IMPORTED_MODULE_3__.G)`${names} 失败${branch === "" ? "" : `：${branch}`}${lasts === undefined ? "" : `，已 ${lasts}`}`,
      ofAll: (red, total) => `${total} 个工作流中 ${red} 个失败`,
      allGreen: total => total === 1 ? "1 个工作流正常" : `${total} 个工作流全部正常`,
      oneGreen: (name, branch) => (0, _locale_words_js__WEBPACK_IMPORTED_MODULE_3__.G)`${name} 正常${branch === "" ? "" : `：${branch}`}`,
      noRuns: hours => `${hours > 0 ? `最近 ${span(hours, "小时", "天")}` : ""}没有已完成的运行`,
      period: hours => `最近 ${span(hours, "小时", "天")}`,
      runs: (total, green, before, hours) => `${count(total)} 次运行，成功率 ${green}${before === undefined ? "" : `（${hours === 24 ? "前一天" : hours === 168 ? "前一周" : "上一周期"} ${before}）`}`,
      redSince: (number, orMore) => orMore ? `始于 #${number} 或更早` : `始于 #${number}`,
      failedRuns: (times, orMore) => times === 1 ? `失败${orMore ? "至少" : ""} 1 次` : `连续失败${orMore ? "至少" : ""} ${times} 次`,
      beforeBy: "",
      by: login => `（${login}）`,
      notRun: "本周期内未运行",
      redToo: (names, count) => `另有 ${count} 个失败：${names}`,
      flaky: (rerun, total) => `${count(total)} 次运行中 ${rerun} 次重新运行后才通过`,
      flakyToo: (names, count) => `另有 ${count} 个重新运行后才通过：${names}`,
      greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中 ${failed} 次失败`,
      greenAgainToo: (names, count) => `另有 ${count} 个已恢复：${names}`,
      green: total => `${total} 个工作流一直正常`,
      slowest: (run, duration, median) => (0, _locale_words_js__WEBPACK_IMPORTED_MODULE_3__.G)`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
      slower: (name, median, before) => (0, _locale_words_js__WEBPACK_IMPORTED_MODULE_3__.G)`${name} ${median}（此前 ${before}）`,
      slowerOnes: names => `变慢：${names}`,
      disabled: {
        inactivity: "因长期无活动被 GitHub 停用",
        manually: "已手动停用"
      },
      incomplete: (read, total, since) => `共 ${count(total)} 次运行，仅统计最近 ${count(read)} 次${since === undefined ? "" : `（${since} 起）`}`,
      allRuns: "全部运行"
    };
    const healthWords = {
      en: en,
      "zh-CN": zhCN
    };
    function on(branch) {
      return branch === "" ? "" : ` on ${branch}`;
    }
    function span(hours, hour = "h", days = "days") {
      return hours >= 48 && hours % 24 === 0 ? `${hours / 24} ${days}` : `${hours} ${hour}`;
    }
    function workflows(total) {
      return total === 1 ? "1 workflow" : `${total} workflows`;
    }
    function runs(total) {
      return total === 1 ? "1 run" : `${count(total)} runs`;
    }
    function count(number) {
      return number.toLocaleString("en");
    }
  })
};


