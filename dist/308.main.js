"use strict";

exports.id = 308;

exports.ids = [ 308 ];

exports.modules = {
  308: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      shareLines: () => shareLines,
      waitingPage: () => waitingPage
    });
    var _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30);
    var _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9262);
    var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
    var _locale_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8146);
    var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6811);
    var _event_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8443);
    const parts = [ "reviews", "approvals", "authors", "merges" ];
    const usualLines = 20;
    const maxTitleChars = 60;
    const maxNameChars = 40;
    const maxAsked = 3;
    function waitingPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = waitingWords[locale];
      const counts = parts.map(part => ({
        part: part,
        count: countAt(data, `counts.${part}`)
      }));
      const waits = counts.some(({count: count}) => count > 0);
      const counted = counts.flatMap(({part: part, count: count}) => count > 0 ? words.counted[part](count) : []).join(renderContext.words.listSeparator);
      const unknown = unknownOf(data);
      const isPartUnknown = unknown.length > 0 || (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, "list.complete") === false;
      const severity = waits || isPartUnknown ? undefined : "good";
      const shown = shareLines(counts.map(({part: part, count: count}) => Math.min(count, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, part).length)), Math.min(100, countAt(data, "max") || usualLines));
      const links = (0, _event_page_js__WEBPACK_IMPORTED_MODULE_5__.YB)(renderContext, [ [ words.allPulls, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "url") ], [ words.allRuns, countAt(data, "counts.approvals") > 0 ? (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "runsUrl") : undefined ] ]);
      return {
        kind: "news",
        severity: severity,
        sign: waits ? "✋" : (0, _message_js__WEBPACK_IMPORTED_MODULE_4__.pt)(severity),
        headline: waits ? counted : words.nothing(isPartUnknown),
        place: (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "repository") ?? "",
        facts: [],
        body: [ ...counts.flatMap(({part: part, count: count}, index) => section(renderContext, part, count, shown[index] ?? 0)), ...notesOf(renderContext, unknown) ],
        links: links,
        url: links[0]?.url
      };
    }
    function shareLines(counts, max) {
      const shown = counts.map(() => 0);
      let left = max;
      for (let round = 1; left > 0 && counts.some(count => count >= round); round += 1) {
        for (const [index, count] of counts.entries()) {
          if (left === 0 || count < round) continue;
          shown[index] = round;
          left -= 1;
        }
      }
      return shown;
    }
    function section(renderContext, part, count, shown) {
      if (count === 0) return [];
      const {data: data, locale: locale, words: words} = renderContext;
      const items = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, part).slice(0, shown);
      const isOne = isOneRepository(data);
      const lineFor = item => part === "approvals" ? runLine(renderContext, item) : pullLine(renderContext, part, item, isOne);
      const rest = count - items.length;
      const title = (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Cr)(waitingWords[locale].titles[part](count));
      return [ (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.qN)(title, (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...items.map(lineFor), rest > 0 ? words.more(rest) : undefined)) ];
    }
    function pullLine(renderContext, part, pull, isOne) {
      const {locale: locale, link: link, duration: duration} = renderContext;
      const words = waitingWords[locale];
      const repository = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "repository") ?? "";
      const place = isOne ? "" : repository.split("/")[1] ?? "";
      const title = (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "title") ?? "", maxTitleChars);
      const name = `${(0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)(place, maxNameChars)}#${countAt(pull, "number")} ${title}`;
      const author = (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "author") ?? words.nobody, maxNameChars);
      const sign = signOfChecks((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "checks"));
      const size = `+${countAt(pull, "additions")} −${countAt(pull, "deletions")}`;
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(" · ", (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(" ", sign, link(name, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "url"))), part === "reviews" ? askedOf(renderContext, pull) : author, part === "authors" ? reasonsOf(renderContext, pull) : undefined, duration(inOneUnit((0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "waitingMs"))), part === "reviews" ? words.by(author) : undefined, part === "reviews" ? size : undefined);
    }
    function runLine(renderContext, run) {
      const {locale: locale, words: words, link: link, duration: duration} = renderContext;
      const name = `${(0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(run, "workflow") ?? "?", maxNameChars)} #${countAt(run, "number")}`;
      const environments = namesIn(run, "environments").slice(0, maxAsked).join(words.listSeparator);
      const reviewers = namesIn(run, "reviewers");
      return (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.fj)(" · ", link(name, (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(run, "url")), environments || undefined, reviewers.length > 0 ? peopleOf(reviewers, 0, renderContext) : waitingWords[locale].anybody, duration(inOneUnit((0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(run, "waitingMs"))));
    }
    function askedOf(renderContext, pull) {
      const hidden = countAt(pull, "askedHidden");
      const asked = namesIn(pull, "asked");
      const words = waitingWords[renderContext.locale];
      return asked.length + hidden === 0 ? words.nobodyAsked : peopleOf(asked, hidden, renderContext);
    }
    function peopleOf(names, hidden, {data: data, words: words, locale: locale}) {
      const own = `@${((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "repository") ?? "").split("/")[0]}/`;
      const nameOf = name => name.startsWith(own) ? name.slice(own.length) : name.replace(/^@/, "");
      const shown = names.slice(0, maxAsked).map(name => (0, _dingtalk_size_js__WEBPACK_IMPORTED_MODULE_1__.vI)(nameOf(name), maxNameChars));
      const left = names.length - shown.length;
      const {hiddenTeams: hiddenTeams, andOthers: andOthers} = waitingWords[locale];
      const listed = [ ...shown, ...hidden > 0 ? [ hiddenTeams(hidden) ] : [] ].join(words.listSeparator);
      return left > 0 ? andOthers(listed, left, names.length + hidden) : listed;
    }
    function reasonsOf({locale: locale, words: words}, pull) {
      const known = waitingWords[locale].reasons;
      const reasons = namesIn(pull, "reasons").flatMap(reason => Object.hasOwn(known, reason) ? known[reason] : []);
      return reasons.join(words.listSeparator) || undefined;
    }
    function signOfChecks(checks) {
      return checks === undefined || !Object.hasOwn(checkSigns, checks) ? undefined : checkSigns[checks];
    }
    const checkSigns = {
      success: "✅",
      failure: "❌",
      pending: "⏳"
    };
    function inOneUnit(ms) {
      if (ms === undefined) return undefined;
      const unit = unitsMs.find(unitMs => ms >= unitMs) ?? ms;
      return unit === 0 ? 0 : Math.floor(ms / unit) * unit;
    }
    const unitsMs = [ 864e5, 36e5, 6e4 ];
    function unknownOf(data) {
      const isMissing = part => (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, part) === undefined;
      const isAsked = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "runsUrl") !== undefined;
      return [ ...isMissing("reviews") ? [ "pulls" ] : [], ...isMissing("approvals") && isAsked ? [ "runs" ] : [] ];
    }
    function notesOf({data: data, locale: locale}, unknown) {
      const words = waitingWords[locale];
      const isCut = countAt(data, "list.read") < countAt(data, "list.total");
      return [ ...unknown.map(part => (0, _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`⚠️ ${words.unknown[part]}`)), ...isCut ? [ (0, 
      _dingtalk_markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`⚠️ ${words.incomplete(countAt(data, "list.read"), countAt(data, "list.total"))}`) ] : [] ];
    }
    function isOneRepository(data) {
      return (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.$6)(data, "repository")?.includes("/") === true;
    }
    function namesIn(data, path) {
      return (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Ct)(data, path).flatMap(name => (0, 
      _json_js__WEBPACK_IMPORTED_MODULE_2__.e1)(name) ?? []);
    }
    function countAt(data, path) {
      return Math.max(0, Math.trunc((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.tk)(data, path) ?? 0));
    }
    const en = {
      nothing: isPartUnknown => isPartUnknown ? "Nothing is waiting, as far as we know" : "Nothing is waiting",
      counted: {
        reviews: count => `${count} to review`,
        approvals: count => `${count} to approve`,
        authors: count => `${count} to fix`,
        merges: count => `${count} to merge`
      },
      titles: {
        reviews: count => `To review (${count})`,
        approvals: count => `To approve (${count})`,
        authors: count => `For the author to fix (${count})`,
        merges: count => `To merge (${count})`
      },
      by: login => `${login}'s PR`,
      nobody: "ghost",
      andOthers: (names, left, _total) => `${names} and ${left} more`,
      nobodyAsked: "no reviewer asked",
      anybody: "no reviewers named",
      hiddenTeams: count => count === 1 ? "a team" : `${count} teams`,
      reasons: {
        changes: "changes requested",
        conflict: "conflict",
        checks: "checks failing"
      },
      unknown: {
        pulls: "GitHub did not list the pull requests.",
        runs: "GitHub did not list the runs waiting for approval."
      },
      incomplete: (read, total) => `Based on the oldest ${read.toLocaleString("en")} of ${total.toLocaleString("en")} open pull requests`,
      allPulls: "Pull requests",
      allRuns: "Waiting runs"
    };
    const zhCN = {
      nothing: isPartUnknown => isPartUnknown ? "已知范围内没有待处理事项" : "没有待处理事项",
      counted: {
        reviews: count => `待评审 ${count} 个`,
        approvals: count => `待审批 ${count} 个`,
        authors: count => `待修改 ${count} 个`,
        merges: count => `待合并 ${count} 个`
      },
      titles: {
        reviews: count => `待评审（${count}）`,
        approvals: count => `待审批（${count}）`,
        authors: count => `待作者修改（${count}）`,
        merges: count => `待合并（${count}）`
      },
      by: login => (0, _locale_words_js__WEBPACK_IMPORTED_MODULE_3__.G)`${login} 的 PR`,
      nobody: "ghost",
      andOthers: (names, _left, total) => `${names} 等 ${total} 人`,
      nobodyAsked: "未指定评审人",
      anybody: "未列出审批人",
      hiddenTeams: count => count === 1 ? "一个团队" : `${count} 个团队`,
      reasons: {
        changes: "要求修改",
        conflict: "有冲突",
        checks: "检查失败"
      },
      unknown: {
        pulls: "GitHub 没有列出 PR。",
        runs: "GitHub 没有列出等待审批的运行。"
      },
      incomplete: (read, total) => `未关闭的 PR 共 ${total.toLocaleString("en")} 个，仅统计最早的 ${read.toLocaleString("en")} 个`,
      allPulls: "全部 PR",
      allRuns: "等待中的运行"
    };
    const waitingWords = {
      en: en,
      "zh-CN": zhCN
    };
  })
};


