"use strict";

exports.id = 584;

exports.ids = [ 584 ];

exports.modules = {
  8584: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      healthPage: () => healthPage
    });
    var markdown = __webpack_require__(30);
    var size = __webpack_require__(9262);
    var json = __webpack_require__(8060);
    var message = __webpack_require__(6811);
    var event_page = __webpack_require__(8443);
    var words = __webpack_require__(8146);
    const en = {
      someRed: (red, total) => `${red} of ${workflows(total)} red`,
      allGreen: total => total === 1 ? "1 workflow green" : `all ${total} workflows green`,
      noRuns: "no runs with a result",
      period: (hours, since) => `last ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} h`}${since === undefined ? "" : `, since ${since}`}`,
      runs: (total, green, before) => `${runs(total)}, ${green} green${before === undefined ? "" : ` (${before} before)`}`,
      redSince: (number, orMore) => `red since ${orMore ? "at least " : ""}#${number}`,
      failedRuns: (count, orMore) => `${orMore ? "at least " : ""}${count === 1 ? "1 failed run" : `${count} failed runs`}`,
      by: login => login,
      notRun: "not run in this period",
      redToo: names => `Also red: ${names}`,
      flaky: (rerun, total) => `green, but ${rerun} of ${runs(total)} needed a re-run`,
      flakyToo: names => `Also with re-runs: ${names}`,
      greenAgain: (failed, total) => `green again, ${failed} of ${runs(total)} failed`,
      greenAgainToo: names => `Also green again: ${names}`,
      green: count => `${workflows(count)} green all the time`,
      slowest: (run, duration, median) => `Slowest: ${run}, ${duration} (median ${median})`,
      slower: (name, median, before) => `${name} ${median} (was ${before})`,
      slowerOnes: names => `Slower: ${names}`,
      disabled: {
        inactivity: "Switched off by GitHub for lack of activity",
        manually: "Switched off by hand"
      },
      incomplete: (read, total, since) => `Only the newest ${count(read)} of ${count(total)} runs were read${since === undefined ? "" : `, those since ${since}`}.`,
      allRuns: "All runs"
    };
    const zhCN = {
      someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
      allGreen: total => total === 1 ? "1 个工作流正常" : `${total} 个工作流全部正常`,
      noRuns: "没有已出结果的运行",
      period: (hours, since) => `最近 ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`}${since === undefined ? "" : `，${since} 起`}`,
      runs: (total, green, before) => `共 ${count(total)} 次运行，成功率 ${green}${before === undefined ? "" : `（上一周期 ${before}）`}`,
      redSince: (number, orMore) => `${orMore ? "至少" : ""}自 #${number} 起失败`,
      failedRuns: (times, orMore) => times === 1 ? `失败${orMore ? "至少" : ""} 1 次` : `连续${orMore ? "至少" : ""} ${times} 次`,
      by: login => login,
      notRun: "本周期内未运行",
      redToo: names => `同样失败：${names}`,
      flaky: (rerun, total) => `成功，但 ${count(total)} 次运行中有 ${rerun} 次靠重跑`,
      flakyToo: names => `同样靠重跑：${names}`,
      greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中有 ${failed} 次失败`,
      greenAgainToo: names => `同样已恢复：${names}`,
      green: total => `${total} 个工作流一直正常`,
      slowest: (run, duration, median) => (0, words.G)`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
      slower: (name, median, before) => (0, words.G)`${name} ${median}（此前 ${before}）`,
      slowerOnes: names => `变慢：${names}`,
      disabled: {
        inactivity: "因长期无活动被 GitHub 停用",
        manually: "已手动停用"
      },
      incomplete: (read, total, since) => `共 ${count(total)} 次运行，只读取了最新的 ${count(read)} 次${since === undefined ? "" : `（${since} 起）`}。`,
      allRuns: "全部运行"
    };
    const healthWords = {
      en: en,
      "zh-CN": zhCN
    };
    function workflows(total) {
      return total === 1 ? "1 workflow" : `${total} workflows`;
    }
    function runs(total) {
      return total === 1 ? "1 run" : `${count(total)} runs`;
    }
    function count(number) {
      return number.toLocaleString("en");
    }
    const maxLines = {
      red: 20,
      flaky: 10,
      greenAgain: 5
    };
    const maxSlower = 3;
    const maxDisabled = 5;
    const maxNameChars = 60;
    const maxNames = 200;
    function healthPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const repository = (0, json.$6)(data, "repository") ?? "";
      const branch = (0, json.$6)(data, "branch");
      const [red, total] = [ countAt(data, "counts.red"), countAt(data, "counts.workflows") ];
      const severity = red > 0 ? "bad" : total > 0 ? "good" : undefined;
      const links = (0, event_page.YB)(renderContext, [ [ healthWords[locale].allRuns, (0, 
      json.$6)(data, "url") ] ]);
      return {
        kind: "news",
        severity: severity,
        sign: severity === undefined ? "💤" : (0, message.pt)(severity),
        headline: headlineOf(renderContext, red, total),
        place: repository,
        facts: [ branch && (0, size.vI)(branch, 100), periodOf(renderContext) ],
        detail: runsOf(renderContext),
        body: [ workflowList(renderContext), (0, markdown.Mn)(greenOf(renderContext), slowestOf(renderContext), slowerOf(renderContext), disabledOf(renderContext, "inactivity"), disabledOf(renderContext, "manually")), incompleteOf(renderContext) ].flatMap(part => part === undefined || part.source === "" ? [] : [ part ]),
        links: links,
        url: links[0]?.url
      };
    }
    function headlineOf({locale: locale}, red, total) {
      const words = healthWords[locale];
      if (red > 0) return words.someRed(red, total);
      return total === 0 ? words.noRuns : words.allGreen(total);
    }
    function periodOf({data: data, moment: moment, locale: locale}) {
      const [from, to] = [ (0, json.$6)(data, "from"), (0, json.$6)(data, "to") ];
      const hours = Math.round((Date.parse(to ?? "") - Date.parse(from ?? "")) / 36e5);
      return hours > 0 ? healthWords[locale].period(hours, moment(from)) : undefined;
    }
    function runsOf({data: data, locale: locale}) {
      const share = percentOf((0, json.tk)(data, "runs.greenShare"));
      if (share === undefined) return undefined;
      const before = percentOf((0, json.tk)(data, "before.greenShare"));
      return healthWords[locale].runs(countAt(data, "runs.total"), share, before);
    }
    function percentOf(share) {
      return share === undefined ? undefined : `${Math.floor(Math.min(1, Math.max(0, share)) * 100)}%`;
    }
    function workflowList(renderContext) {
      const {locale: locale} = renderContext;
      const words = healthWords[locale];
      const workflows = (0, json.Ct)(renderContext.data, "workflows");
      const of = state => workflows.filter(workflow => (0, json.$6)(workflow, "state") === state);
      const greenAgain = of("green").filter(workflow => countAt(workflow, "runs.failed") > 0);
      return (0, markdown.p_)(...of("red").slice(0, maxLines.red).map(workflow => redLine(renderContext, workflow)), othersOf(renderContext, of("red").slice(maxLines.red), words.redToo), ...of("flaky").slice(0, maxLines.flaky).map(workflow => flakyLine(renderContext, workflow)), othersOf(renderContext, of("flaky").slice(maxLines.flaky), words.flakyToo), ...greenAgain.slice(0, maxLines.greenAgain).map(workflow => greenAgainLine(renderContext, workflow)), othersOf(renderContext, greenAgain.slice(maxLines.greenAgain), words.greenAgainToo));
    }
    function redLine({link: link, duration: duration, locale: locale}, workflow) {
      const words = healthWords[locale];
      const orMore = (0, json.Qc)(workflow, "red.orMore");
      const number = (0, json.tk)(workflow, "red.since.number");
      const breaker = (0, json.$6)(workflow, "red.breaker");
      return (0, markdown.fj)(" · ", (0, markdown.md)`❌ ${nameOf(workflow)}${number === undefined ? "" : (0, 
      markdown.md)` ${link(words.redSince(number, orMore), (0, json.$6)(workflow, "red.since.url"))}`}`, breaker && !orMore ? words.by((0, 
      size.vI)(breaker, maxNameChars)) : undefined, words.failedRuns(countAt(workflow, "red.failedRuns"), orMore), duration((0, 
      json.tk)(workflow, "red.durationMs")), (0, json.Qc)(workflow, "ran") ? undefined : words.notRun);
    }
    function flakyLine({link: link, locale: locale}, workflow) {
      const said = healthWords[locale].flaky(countAt(workflow, "runs.rerun"), countAt(workflow, "runs.total"));
      return (0, markdown.md)`🔁 ${nameOf(workflow)} ${link(said, (0, json.$6)(workflow, "url"))}`;
    }
    function greenAgainLine({locale: locale}, workflow) {
      const said = healthWords[locale].greenAgain(countAt(workflow, "runs.failed"), countAt(workflow, "runs.total"));
      return (0, markdown.md)`✅ ${nameOf(workflow)} ${said}`;
    }
    function othersOf({words: words}, workflows, say) {
      if (workflows.length === 0) return undefined;
      const names = workflows.slice(0, maxNames).map(workflow => plainNameOf(workflow));
      const left = workflows.length - names.length;
      return say([ ...names, ...left > 0 ? [ words.more(left) ] : [] ].join(words.listSeparator));
    }
    function greenOf({data: data, locale: locale}) {
      const workflows = (0, json.Ct)(data, "workflows");
      const isSteady = workflow => (0, json.$6)(workflow, "state") === "green" && countAt(workflow, "runs.failed") === 0;
      const steady = workflows.filter(isSteady).length;
      return steady === 0 || steady === workflows.length ? undefined : `✅ ${healthWords[locale].green(steady)}`;
    }
    function slowestOf({data: data, link: link, duration: duration, locale: locale}) {
      const slowest = (0, json.at)(data, "slowest");
      const took = duration((0, json.tk)(slowest, "durationMs"));
      const median = duration((0, json.tk)(slowest, "medianMs"));
      if (took === undefined || median === undefined) return undefined;
      const name = (0, size.vI)((0, json.$6)(slowest, "workflow") ?? "", maxNameChars);
      const run = `${name} #${countAt(slowest, "number")}`;
      return (0, markdown.md)`⏱️ ${link(healthWords[locale].slowest(run, took, median), (0, 
      json.$6)(slowest, "url"))}`;
    }
    function slowerOf({data: data, words: words, duration: duration, locale: locale}) {
      const slower = (0, json.Ct)(data, "slower").slice(0, maxSlower).flatMap(item => {
        const median = duration((0, json.tk)(item, "medianMs"));
        const before = duration((0, json.tk)(item, "medianBeforeMs"));
        const name = (0, size.vI)((0, json.$6)(item, "workflow") ?? "", maxNameChars);
        return median === undefined || before === undefined ? [] : [ healthWords[locale].slower(name, median, before) ];
      });
      return slower.length === 0 ? undefined : (0, markdown.Qq)(`🐢 ${healthWords[locale].slowerOnes(slower.join(words.listSeparator))}`);
    }
    function disabledOf({data: data, words: words, locale: locale, link: link}, reason) {
      const disabled = (0, json.Ct)(data, "disabled").filter(workflow => (0, json.$6)(workflow, "reason") === reason);
      if (disabled.length === 0) return undefined;
      const named = disabled.slice(0, maxDisabled).map(workflow => link(plainNameOf(workflow), (0, 
      json.$6)(workflow, "url")));
      const left = disabled.length - named.length;
      return (0, markdown.fj)("", `⏸️ ${healthWords[locale].disabled[reason]}`, markdown.oz.trusted(words.colon), (0, 
      markdown.fj)(words.listSeparator, ...named, left > 0 ? words.more(left) : undefined));
    }
    function incompleteOf({data: data, moment: moment, locale: locale}) {
      if ((0, json.at)(data, "list.complete") !== false) return undefined;
      const said = healthWords[locale].incomplete(countAt(data, "list.read"), countAt(data, "list.total"), moment((0, 
      json.$6)(data, "list.since")));
      return (0, markdown.Qq)(`⚠️ ${said}`);
    }
    function nameOf(workflow) {
      return (0, markdown.Cr)(plainNameOf(workflow));
    }
    function plainNameOf(workflow) {
      return (0, size.vI)((0, json.$6)(workflow, "name") ?? "?", maxNameChars);
    }
    function countAt(data, path) {
      return Math.max(0, Math.trunc((0, json.tk)(data, path) ?? 0));
    }
  })
};


