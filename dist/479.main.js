"use strict";

exports.id = 479;

exports.ids = [ 479 ];

exports.modules = {
  479: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      pages: () => pages
    });
    var dingtalk_escape = __webpack_require__(8588);
    var markdown = __webpack_require__(30);
    var size = __webpack_require__(9262);
    var json = __webpack_require__(8060);
    var words = __webpack_require__(8146);
    var event_page = __webpack_require__(8443);
    const maxSettings = 6;
    function branchProtectionPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const {created: created, edited: edited, deleted: deleted, unprotected: unprotected, aBranch: aBranch, settings: settings} = branchProtectionWords[locale];
      const who = (0, event_page.dn)(renderContext);
      const branch = (0, size.vI)((0, json.$6)(data, "rule.name") ?? aBranch, 100);
      const action = (0, json.$6)(data, "action");
      const headline = action === "created" ? created : action === "deleted" ? deleted : edited;
      return (0, event_page.WY)(renderContext, {
        severity: action === "deleted" ? "warning" : undefined,
        headline: headline(who, branch),
        shortHeadline: action === "deleted" ? unprotected(who, branch) : undefined,
        body: [ changesIn(renderContext) ],
        links: [ [ settings, (0, event_page.Ek)(renderContext, "settings", "branches") ] ]
      });
    }
    function changesIn({data: data, words: words, locale: locale}) {
      const {names: names, none: none, more: more} = branchProtectionWords[locale];
      const changed = Object.keys(Object((0, json.at)(data, "changes")));
      const lines = changed.slice(0, maxSettings).flatMap(name => {
        const label = Object.hasOwn(names, name) ? names[name] : undefined;
        const was = shownValue((0, json.at)(data, `changes.${name}.from`), locale);
        const now = (0, json.at)(data, `rule.${name}`);
        const isEmptied = was !== undefined && Array.isArray(now);
        const is = shownValue(now, locale) ?? (isEmptied ? none : undefined);
        if (is === undefined) return [];
        const change = was === undefined ? is : `${was} → ${is}`;
        return [ (0, markdown.md)`${(0, markdown.Cr)((0, size.vI)(label ?? name.replaceAll("_", " "), 60))}${markdown.oz.trusted(words.colon)}${(0, 
        size.vI)((0, dingtalk_escape.TN)(change), 200)}` ];
      });
      return lines.length === 0 ? undefined : (0, markdown.p_)(...lines, changed.length > maxSettings ? more(changed.length - maxSettings) : undefined);
    }
    function shownValue(value, locale) {
      const {on: on, off: off, levels: levels} = branchProtectionWords[locale];
      if (typeof value === "boolean") return value ? on : off;
      if (Array.isArray(value)) return value.filter(json.jn).join(", ") || undefined;
      if (!(0, json.jn)(value)) return undefined;
      const word = String(value);
      return Object.hasOwn(levels, word) ? levels[word] : word;
    }
    const en = {
      aBranch: "a branch",
      created: (who, branch) => `${who} protected ${branch}`,
      edited: (who, branch) => `${who} changed branch protection on ${branch}`,
      deleted: (who, branch) => `${who} removed branch protection from ${branch}`,
      unprotected: (who, branch) => `${who} removed protection from ${branch}`,
      names: {
        required_approving_review_count: "Approving reviews",
        require_code_owner_review: "Code owner review",
        require_last_push_approval: "Approval of the last push by somebody else",
        dismiss_stale_reviews_on_push: "A push dismisses approvals",
        required_status_checks: "Required checks",
        required_status_checks_enforcement_level: "Required checks for",
        strict_required_status_checks_policy: "Branch must be up to date",
        pull_request_reviews_enforcement_level: "Required reviews for",
        admin_enforced: "Also for administrators",
        allow_force_pushes_enforcement_level: "Force pushes for",
        allow_deletions_enforcement_level: "Deletions by",
        authorized_actors_only: "Only some people may push",
        authorized_actor_names: "May push",
        signature_requirement_enforcement_level: "Signed commits for",
        linear_history_requirement_enforcement_level: "Linear history for",
        required_conversation_resolution_level: "Resolved conversations for",
        required_deployments_enforcement_level: "Deployments before merging for",
        merge_queue_enforcement_level: "Merge queue for",
        lock_branch_enforcement_level: "Locked for"
      },
      on: "on",
      off: "off",
      none: "none",
      levels: {
        off: "nobody",
        non_admins: "all but administrators",
        everyone: "everybody"
      },
      more: count => `and ${count} more ${count === 1 ? "setting" : "settings"}`,
      settings: "Branch settings"
    };
    const zhCN = {
      aBranch: "一个分支",
      created: (who, branch) => (0, words.G)`${who} 为 ${branch} 设置了分支保护`,
      edited: (who, branch) => (0, words.G)`${who} 修改了 ${branch} 的分支保护`,
      deleted: (who, branch) => (0, words.G)`${who} 移除了 ${branch} 的分支保护`,
      unprotected: (who, branch) => (0, words.G)`${who} 移除了 ${branch} 的分支保护`,
      names: {
        required_approving_review_count: "批准数",
        require_code_owner_review: "代码所有者评审",
        require_last_push_approval: "最近推送须由他人批准",
        dismiss_stale_reviews_on_push: "推送后撤销已有批准",
        required_status_checks: "必需检查",
        required_status_checks_enforcement_level: "必需检查适用于",
        strict_required_status_checks_policy: "合并前分支须为最新",
        pull_request_reviews_enforcement_level: "必需评审适用于",
        admin_enforced: "管理员同样受限",
        allow_force_pushes_enforcement_level: "允许强制推送",
        allow_deletions_enforcement_level: "允许删除",
        authorized_actors_only: "限制推送人员",
        authorized_actor_names: "可推送人员",
        signature_requirement_enforcement_level: "提交签名适用于",
        linear_history_requirement_enforcement_level: "线性历史适用于",
        required_conversation_resolution_level: "解决全部对话适用于",
        required_deployments_enforcement_level: "合并前部署适用于",
        merge_queue_enforcement_level: "合并队列适用于",
        lock_branch_enforcement_level: "分支锁定适用于"
      },
      on: "开启",
      off: "关闭",
      none: "无",
      levels: {
        off: "无",
        non_admins: "非管理员",
        everyone: "所有人"
      },
      more: count => `另有 ${count} 项设置`,
      settings: "分支设置"
    };
    const branchProtectionWords = {
      en: en,
      "zh-CN": zhCN
    };
    var message_late = __webpack_require__(6298);
    var commit = __webpack_require__(9390);
    const severities = {
      success: "good",
      neutral: "good",
      failure: "bad",
      startup_failure: "bad",
      timed_out: "bad",
      error: "bad",
      cancelled: "cancelled",
      stale: "cancelled",
      action_required: "warning"
    };
    const maxNameChars = 60;
    const maxSummaryChars = 1e3;
    const maxSummaryBlocks = 3;
    function checkRunPage(renderContext) {
      const {data: data, duration: duration, locale: locale} = renderContext;
      const words = checkWords[locale];
      const check = (0, json.at)(data, "check_run");
      const name = (0, json.$6)(check, "name") ?? (0, json.$6)(check, "app.name") ?? words.unnamed;
      const tookMs = Date.parse((0, json.$6)(check, "completed_at") ?? "") - Date.parse((0, 
      json.$6)(check, "started_at") ?? "");
      const annotations = (0, json.tk)(check, "output.annotations_count") ?? 0;
      const took = tookMs >= 1e3 ? duration(tookMs) : undefined;
      const sha = (0, commit.Fu)((0, json.$6)(check, "head_sha"));
      const details = (0, json.$6)(check, "details_url");
      const page = (0, json.$6)(check, "html_url");
      return (0, event_page.WY)(renderContext, {
        ...newsOf(renderContext, name, (0, json.$6)(check, "conclusion"), placeOf(check, "check_suite.head_branch", locale)),
        facts: [ sha && (0, markdown.aY)(sha), took && words.took(took), annotations > 0 ? words.annotations(annotations) : undefined ],
        body: [ outputOf(renderContext, check) ],
        links: [ [ words.details, page ], ...outsideLink(renderContext, details).filter(([label]) => page === undefined || label !== words.details), ...commitLink(renderContext, (0, 
        json.$6)(check, "head_sha")) ]
      });
    }
    function checkSuitePage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = checkWords[locale];
      const suite = (0, json.at)(data, "check_suite");
      const app = (0, json.$6)(suite, "app.name");
      const name = app === undefined ? words.unnamedSuite : (0, size.vI)(app, maxNameChars);
      const count = (0, json.tk)(suite, "latest_check_runs_count") ?? 0;
      const sha = (0, json.$6)(suite, "head_sha");
      const author = (0, event_page.Vb)((0, json.at)(suite, "head_commit.author"));
      const news = newsOf(renderContext, name, (0, json.$6)(suite, "conclusion"), placeOf(suite, "head_branch", locale));
      return (0, event_page.WY)(renderContext, {
        ...news,
        headline: count > 0 ? words.withCount(news.headline, words.checks(count)) : news.headline,
        body: [ (0, commit.SY)({
          sha: sha,
          message: (0, json.$6)(suite, "head_commit.message"),
          author: author
        }, locale) ],
        links: commitLink(renderContext, sha)
      });
    }
    function statusPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const sha = (0, json.$6)(data, "sha");
      const name = (0, json.$6)(data, "context") ?? checkWords[locale].unnamed;
      const description = (0, json.$6)(data, "description");
      const place = (0, json.$6)((0, json.Ct)(data, "branches")[0], "name") ?? "";
      const author = (0, event_page.Vb)((0, json.at)(data, "commit.commit.author")) ?? (0, 
      event_page.Vb)((0, json.at)(data, "commit.author"));
      return (0, event_page.WY)(renderContext, {
        ...newsOf(renderContext, name, (0, json.$6)(data, "state"), (0, size.vI)(place, maxNameChars)),
        body: [ description === undefined ? undefined : (0, markdown.Qq)((0, size.vI)(description, 300)), (0, 
        commit.SY)({
          sha: sha,
          message: (0, json.$6)(data, "commit.commit.message"),
          author: author
        }, locale) ],
        links: [ ...outsideLink(renderContext, (0, json.$6)(data, "target_url")), ...commitLink(renderContext, sha) ]
      });
    }
    function outsideLink({words: words, context: context, locale: locale}, url, here = checkWords[locale].details) {
      const target = URL.parse(url ?? "");
      if (target === null) return [];
      const isHere = target.origin === URL.parse(context.serverUrl)?.origin;
      return [ [ isHere ? here : words.openOn(target.host), target.href ] ];
    }
    function newsOf({data: data, locale: locale}, name, conclusion, place) {
      const {conclusions: conclusions} = checkWords[locale];
      const action = (0, json.$6)(data, "action");
      const isResult = action === undefined || action === "completed";
      const said = isResult ? conclusion : action;
      const key = said !== undefined && Object.hasOwn(conclusions, said) ? said : "other";
      const headline = conclusions[key]((0, size.vI)(name, maxNameChars), place);
      return {
        severity: severities[key],
        sign: key === "skipped" ? "⏭️" : key === "action_required" ? "✋" : undefined,
        headline: headline
      };
    }
    function placeOf(check, branchPath, locale) {
      const number = (0, json.$6)((0, json.Ct)(check, "pull_requests")[0], "number");
      if (number !== undefined) return checkWords[locale].pullRequest(number);
      return (0, size.vI)((0, json.$6)(check, branchPath) ?? "", maxNameChars);
    }
    function outputOf({data: data, context: context, late: late}, check) {
      const title = (0, json.$6)(check, "output.title");
      const summary = (0, json.$6)(check, "output.summary");
      const repository = (0, json.$6)(data, "repository.full_name") ?? context.repository;
      const origin = {
        repository: repository,
        serverUrl: context.serverUrl,
        wordsOnly: true
      };
      const blocks = summary && summary !== title ? (0, message_late.mw)(late.markdown).releaseNotes(summary.slice(0, maxSummaryChars), origin) : [];
      const output = (0, markdown.qN)(title && (0, size.vI)(title, 200), ...blocks.slice(0, maxSummaryBlocks));
      return output.source === "" ? undefined : (0, markdown.hD)(output);
    }
    function commitLink(renderContext, sha) {
      const isCommit = sha !== undefined && (0, commit.Fu)(sha) !== undefined;
      return [ [ event_page.xy[renderContext.locale].commit, isCommit ? (0, event_page.Ek)(renderContext, "commit", sha) : undefined ] ];
    }
    const check_en = {
      conclusions: {
        success: (name, place) => `${name} passed${on(place)}`,
        failure: (name, place) => `${name} failed${on(place)}`,
        startup_failure: (name, place) => `${name} could not start${on(place)}`,
        timed_out: (name, place) => `${name} timed out${on(place)}`,
        cancelled: (name, place) => `${name} cancelled${on(place)}`,
        skipped: (name, place) => `${name} skipped${on(place)}`,
        stale: (name, place) => `${name} went stale${on(place)}`,
        neutral: (name, place) => `${name} finished${on(place)}`,
        action_required: (name, place) => `${name} needs action${on(place)}`,
        error: (name, place) => `${name} ended in an error${on(place)}`,
        pending: (name, place) => `${name} is pending${on(place)}`,
        requested: (name, place) => `${name} requested${on(place)}`,
        rerequested: (name, place) => `${name} requested again${on(place)}`,
        created: (name, place) => `${name} started${on(place)}`,
        requested_action: (name, place) => `${name} was asked for an action${on(place)}`,
        other: (name, place) => `${name} updated${on(place)}`
      },
      pullRequest: number => `PR #${number}`,
      unnamed: "A check",
      withCount: (headline, checks) => `${headline} (${checks})`,
      unnamedSuite: "The checks",
      checks: count => count === 1 ? "1 check" : `${count.toLocaleString("en")} checks`,
      annotations: count => count === 1 ? "1 annotation" : `${count.toLocaleString("en")} annotations`,
      took: duration => duration,
      details: "Check"
    };
    const check_zhCN = {
      conclusions: {
        success: (name, place) => headline(place, name, "通过"),
        failure: (name, place) => headline(place, name, "未通过"),
        startup_failure: (name, place) => headline(place, name, "无法启动"),
        timed_out: (name, place) => headline(place, name, "超时"),
        cancelled: (name, place) => headline(place, name, "已取消"),
        skipped: (name, place) => headline(place, name, "已跳过"),
        stale: (name, place) => headline(place, name, "已过期"),
        neutral: (name, place) => headline(place, name, "已完成"),
        action_required: (name, place) => headline(place, name, "需要处理"),
        error: (name, place) => headline(place, name, "出错"),
        pending: (name, place) => headline(place, name, "等待中"),
        requested: (name, place) => headline(place, name, "已请求"),
        rerequested: (name, place) => headline(place, name, "已重新请求"),
        created: (name, place) => headline(place, name, "已开始"),
        requested_action: (name, place) => headline(place, name, "收到操作请求"),
        other: (name, place) => headline(place, name, "有更新")
      },
      pullRequest: number => `PR #${number}`,
      unnamed: "检查",
      withCount: (headline, checks) => `${headline}（${checks}）`,
      unnamedSuite: "检查",
      checks: count => `${count.toLocaleString("en")} 项检查`,
      annotations: count => `${count.toLocaleString("en")} 条批注`,
      took: duration => `用时 ${duration}`,
      details: "查看检查"
    };
    const checkWords = {
      en: check_en,
      "zh-CN": check_zhCN
    };
    function on(place) {
      return place === "" ? "" : ` on ${place}`;
    }
    function headline(place, name, outcome) {
      return place === "" ? (0, words.G)`${name} ${outcome}` : (0, words.G)`${name} ${outcome}：${place}`;
    }
    var plain = __webpack_require__(9007);
    var excerpt = __webpack_require__(1674);
    var pages_thread = __webpack_require__(7255);
    var thread_words = __webpack_require__(7276);
    function issueCommentPage(renderContext) {
      return commentPage(renderContext, (0, pages_thread.Y1)(renderContext));
    }
    function discussionCommentPage(renderContext) {
      return commentPage(renderContext, (0, pages_thread.uu)(renderContext, "discussion", "discussion"));
    }
    function commentPage(renderContext, thread) {
      const {data: data, locale: locale} = renderContext;
      const isGone = (0, json.$6)(data, "action") === "deleted";
      const said = isGone ? undefined : (0, excerpt.k)(renderContext, "comment.body");
      return (0, event_page.WY)(renderContext, {
        headline: commentHeadline(renderContext, thread),
        shortHeadline: commentTitle(renderContext, thread, said) ?? (0, pages_thread.HV)(thread, it => commentLead(renderContext, it), renderContext.words),
        facts: [ commenterOf(renderContext) ],
        body: [ said ],
        links: isGone ? [ [ thread_words.A[locale].links[thread.kind], thread.url ] ] : [ [ commentWords[locale].link, (0, 
        json.$6)(data, "comment.html_url") ?? thread.url ] ]
      });
    }
    function commentHeadline(renderContext, thread) {
      return (0, pages_thread.dJ)(commentLead(renderContext, thread.it), thread.title, renderContext.words);
    }
    function commentLead(renderContext, it) {
      const {data: data, locale: locale} = renderContext;
      const isReply = [ "comment.in_reply_to_id", "comment.parent_id" ].some(path => (0, 
      json.$6)(data, path) !== undefined);
      const {created: created, replied: replied, edited: edited, deleted: deleted, other: other} = commentWords[locale];
      const who = (0, event_page.dn)(renderContext);
      switch ((0, json.$6)(data, "action")) {
       case "created":
        return isReply ? replied(who, it) : created(who, it);

       case "edited":
        return edited(who, it);

       case "deleted":
        return deleted(who, it);

       default:
        return other(who, it);
      }
    }
    function commentTitle(renderContext, {number: number}, said) {
      const {data: data, words: words, locale: locale} = renderContext;
      const [line = ""] = said === undefined ? [] : (0, plain.o)(said).split("\n", 1);
      const action = (0, json.$6)(data, "action");
      const isNew = action === "created" || action === "submitted";
      if (!isNew || number === undefined || line === "") return undefined;
      return words.labelled(commentWords[locale].title((0, event_page.dn)(renderContext), number), (0, 
      size.vI)(line, 120));
    }
    function commenterOf(renderContext) {
      const author = (0, event_page.rM)(renderContext, (0, json.at)(renderContext.data, "comment"));
      return author && commentWords[renderContext.locale].of(author);
    }
    const comment_en = {
      created: (who, it) => `${who} commented on ${it}`,
      replied: (who, it) => `${who} replied in ${it}`,
      edited: (who, it) => `${who} edited a comment on ${it}`,
      deleted: (who, it) => `${who} deleted a comment on ${it}`,
      other: (who, it) => `${who} updated a comment on ${it}`,
      title: (who, number) => `${who} on #${number}`,
      of: who => `${who}'s comment`,
      link: "Comment"
    };
    const comment_zhCN = {
      created: (who, it) => (0, words.G)`${who} 评论了 ${it}`,
      replied: (who, it) => (0, words.G)`${who} 回复了 ${it}`,
      edited: (who, it) => (0, words.G)`${who} 编辑了 ${it} 的评论`,
      deleted: (who, it) => (0, words.G)`${who} 删除了 ${it} 的评论`,
      other: (who, it) => (0, words.G)`${who} 更新了 ${it} 的评论`,
      title: (who, number) => (0, words.G)`${who} 评论 #${number}`,
      of: who => (0, words.G)`${who} 的评论`,
      link: "查看评论"
    };
    const commentWords = {
      en: comment_en,
      "zh-CN": comment_zhCN
    };
    var dingtalk_link = __webpack_require__(3747);
    var workflow_run_words = __webpack_require__(9977);
    const deployment_severities = {
      success: "good",
      failure: "bad",
      error: "bad",
      waiting: "warning",
      in_progress: undefined,
      queued: undefined,
      pending: undefined,
      inactive: undefined,
      created: undefined
    };
    const defaultTask = "deploy";
    const deployment_maxNameChars = 60;
    function deploymentPage(renderContext) {
      return pageOf(renderContext, "created", "deployment");
    }
    function deploymentStatusPage(renderContext) {
      return pageOf(renderContext, (0, json.$6)(renderContext.data, "deployment_status.state") ?? "created", "deployment_status");
    }
    function pageOf(renderContext, state, field) {
      const {data: data, words: words, locale: locale} = renderContext;
      const ref = (0, json.$6)(data, "deployment.ref");
      const sha = (0, json.$6)(data, "deployment.sha");
      const short = (0, commit.Fu)(sha);
      const task = (0, json.$6)(data, "deployment.task");
      const who = (0, event_page.Vb)((0, json.at)(data, `${field}.creator`)) ?? (0, event_page.Vb)((0, 
      json.at)(data, "sender"));
      return (0, event_page.WY)(renderContext, {
        severity: isState(state) ? deployment_severities[state] : undefined,
        sign: state === "success" ? "🚀" : state === "waiting" ? "✋" : undefined,
        headline: headlineOf(renderContext, state, field),
        facts: [ short && ref !== sha ? (0, markdown.aY)(short) : undefined, task !== undefined && task !== defaultTask ? (0, 
        size.vI)(task, deployment_maxNameChars) : undefined, who && (state === "waiting" || field === "deployment" ? deploymentWords[locale].requestedBy : workflow_run_words.C[locale].by)(who) ],
        body: [ (0, excerpt.L)(data, `${field}.description`, 4) ?? (0, excerpt.L)(data, "deployment.description", 4) ],
        links: [ ...outsideLink(renderContext, (0, json.$6)(data, "deployment_status.environment_url")), [ state === "waiting" ? workflow_run_words.C[locale].approve : words.run, (0, 
        json.$6)(data, "workflow_run.html_url") ?? (state === "waiting" ? runPageOf(renderContext) : undefined) ], logLink(renderContext, state), [ event_page.xy[locale].commit, sha && short ? (0, 
        event_page.Ek)(renderContext, "commit", sha) : undefined ] ]
      });
    }
    function headlineOf({data: data, locale: locale}, state, field) {
      const {states: states, something: something, somewhere: somewhere, other: other} = deploymentWords[locale];
      const ref = (0, json.$6)(data, "deployment.ref") ?? (0, json.$6)(data, "deployment.sha");
      const what = ref === undefined ? something : isFullSha(ref) ? ref.slice(0, 7) : (0, 
      size.vI)(ref, deployment_maxNameChars);
      const environment = (0, json.$6)(data, `${field}.environment`) ?? (0, json.$6)(data, "deployment.environment");
      const where = environment === undefined ? somewhere : (0, size.vI)(environment, deployment_maxNameChars);
      if (!isState(state)) return other(what, where, (0, size.vI)(state, deployment_maxNameChars));
      return states[state](what, where);
    }
    function isFullSha(ref) {
      return /^[0-9a-f]{40}$/i.test(ref);
    }
    function isState(state) {
      return Object.hasOwn(deployment_severities, state);
    }
    function runPageOf({data: data, context: context}) {
      const page = (0, dingtalk_link._0)(logUrlOf(data), context.serverUrl);
      return page?.startsWith(`${context.serverUrl}/`) ? page.replace(/\/job\/\d+$/, "") : undefined;
    }
    function logLink(renderContext, state) {
      const {data: data, locale: locale} = renderContext;
      const url = logUrlOf(data);
      const host = hostOf(url, renderContext);
      const {log: log, logOn: logOn} = deploymentWords[locale];
      const isOther = state !== "waiting" && url !== (0, json.$6)(data, "workflow_run.html_url");
      return [ host === undefined ? log : logOn(host), isOther ? url : undefined ];
    }
    function logUrlOf(data) {
      return (0, json.$6)(data, "deployment_status.log_url") ?? (0, json.$6)(data, "deployment_status.target_url");
    }
    function hostOf(url, {context: context}) {
      const address = (0, dingtalk_link._0)(url, context.serverUrl);
      return address === undefined || address.startsWith(`${context.serverUrl}/`) ? undefined : new URL(address).host;
    }
    const deployment_en = {
      states: {
        success: (what, where) => `${what} deployed to ${where}`,
        failure: (what, where) => `Deploy to ${where} failed: ${what}`,
        error: (what, where) => `Deploy to ${where} ended in an error: ${what}`,
        in_progress: (what, where) => `Deploying ${what} to ${where}`,
        queued: (what, where) => `Deployment of ${what} to ${where} is queued`,
        pending: (what, where) => `Deployment of ${what} to ${where} is pending`,
        waiting: (what, where) => `Approve deploy to ${where}: ${what}`,
        inactive: (what, where) => `${what} is no longer active on ${where}`,
        created: (what, where) => `Deploying ${what} to ${where}`
      },
      other: (what, where, state) => `Deployment of ${what} to ${where}: ${state}`,
      something: "a commit",
      somewhere: "an environment",
      log: "Log",
      logOn: host => `Log (${host})`,
      requestedBy: who => `requested by ${who}`
    };
    const deployment_zhCN = {
      states: {
        success: (what, where) => (0, words.G)`${what} 已部署到 ${where}`,
        failure: (what, where) => `部署失败：${what} → ${where}`,
        error: (what, where) => `部署出错：${what} → ${where}`,
        in_progress: (what, where) => (0, words.G)`正在将 ${what} 部署到 ${where}`,
        queued: (what, where) => (0, words.G)`${what} 部署到 ${where}：排队中`,
        pending: (what, where) => (0, words.G)`${what} 部署到 ${where}：待处理`,
        waiting: (what, where) => (0, words.G)`待审批：部署 ${what} 到 ${where}`,
        inactive: (what, where) => (0, words.G)`${what} 在 ${where} 上的部署已停用`,
        created: (what, where) => `开始部署：${what} → ${where}`
      },
      other: (what, where, state) => (0, words.G)`${what} 部署到 ${where}：${state}`,
      something: "某个提交",
      somewhere: "某个环境",
      log: "查看日志",
      logOn: host => `日志（${host}）`,
      requestedBy: who => (0, words.G)`${who} 发起`
    };
    const deploymentWords = {
      en: deployment_en,
      "zh-CN": deployment_zhCN
    };
    var render_context = __webpack_require__(8780);
    const deployment_review_maxNameChars = 60;
    const maxReviewers = 10;
    function deploymentReviewPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, words: words, locale: locale} = renderContext;
      const own = deploymentReviewWords[locale];
      const action = (0, json.$6)(data, "action");
      const run = (0, json.at)(data, "workflow_run");
      const workflow = (0, json.$6)(run, "name");
      const number = (0, json.$6)(run, "run_number");
      const title = (0, json.$6)(run, "display_title") ?? workflow;
      const what = title === undefined ? "" : (0, size.vI)(title, deployment_review_maxNameChars);
      const where = (0, size.vI)(environmentOf(data) ?? own.somewhere, deployment_review_maxNameChars);
      const asks = action !== "approved" && action !== "rejected";
      const phrase = asks ? own.asked : action === "approved" ? own.approved : own.rejected;
      const requestor = (0, event_page.Vb)((0, json.at)(data, "requestor")) ?? (0, event_page.Vb)((0, 
      json.at)(data, "sender"));
      const shownRun = [ workflow === title ? "" : workflow, number && words.runNumber(number, 1) ].join(" ").trim();
      return (0, event_page.WY)(renderContext, {
        severity: asks ? "warning" : action === "rejected" ? "cancelled" : undefined,
        sign: asks ? "✋" : undefined,
        headline: phrase((0, event_page.dn)(renderContext), where, what),
        facts: [ (0, size.vI)(shownRun, deployment_review_maxNameChars) || undefined, asks && requestor ? own.requestedBy(requestor) : undefined ],
        body: [ asks ? mayApprove(renderContext) : undefined, (0, excerpt.L)(data, "comment", 3) ],
        links: [ [ asks ? workflow_run_words.C[locale].approve : words.run, (0, json.$6)(run, "html_url") ] ]
      });
    }
    function environmentOf(data) {
      const [first] = (0, json.Ct)(data, "workflow_job_runs");
      return (0, json.$6)(data, "environment") ?? (0, json.$6)(data, "workflow_job_run.environment") ?? (0, 
      json.$6)(first, "environment");
    }
    function mayApprove({data: data, words: words, locale: locale}) {
      const names = (0, json.Ct)(data, "reviewers").map(item => (0, json.$6)(item, "reviewer.login") ?? (0, 
      json.$6)(item, "reviewer.name")).filter(name => name !== undefined).map(name => (0, 
      size.vI)(name, deployment_review_maxNameChars));
      if (names.length === 0) return undefined;
      const left = names.length - maxReviewers;
      const shown = [ ...names.slice(0, maxReviewers), ...left > 0 ? [ words.more(left) ] : [] ];
      return (0, markdown.md)`${(0, markdown.Cr)(deploymentReviewWords[locale].mayApprove)}${markdown.oz.trusted(words.colon)}${shown.join(words.listSeparator)}`;
    }
    const deployment_review_en = {
      somewhere: "an environment",
      asked: (_who, where, what) => `Approve deploy to ${where}${after(": ", what)}`,
      approved: (who, where, what) => `${who} approved the deploy to ${where}${after(": ", what)}`,
      rejected: (who, where, what) => `${who} rejected the deploy to ${where}${after(": ", what)}`,
      requestedBy: who => `requested by ${who}`,
      mayApprove: "Reviewers"
    };
    const deployment_review_zhCN = {
      somewhere: "某个环境",
      asked: (_who, where, what) => (0, words.G)`待审批：部署到 ${where}${what === "" ? "" : `（${what}）`}`,
      approved: (who, where, what) => (0, words.G)`${who} 批准了部署到 ${where}${after("：", what)}`,
      rejected: (who, where, what) => (0, words.G)`${who} 拒绝了部署到 ${where}${after("：", what)}`,
      requestedBy: who => (0, words.G)`${who} 发起`,
      mayApprove: "审批人"
    };
    const deploymentReviewWords = {
      en: deployment_review_en,
      "zh-CN": deployment_review_zhCN
    };
    function after(sign, what) {
      return what === "" ? "" : `${sign}${what}`;
    }
    function discussionPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = discussionWords[locale];
      const thread = (0, pages_thread.uu)(renderContext, "discussion", "discussion");
      const action = (0, pages_thread.qj)(renderContext);
      const isNew = action === "created";
      const isAnswered = action === "answered";
      const author = isAnswered ? (0, event_page.Vb)((0, json.at)(data, "answer.user")) : (0, 
      event_page.rM)(renderContext, thread.object);
      const category = (0, json.$6)(data, "discussion.category.name");
      return (0, event_page.WY)(renderContext, {
        ...(0, pages_thread.jf)(renderContext, thread, [ words, thread_words.A[locale] ], action),
        facts: [ isNew && category ? (0, size.vI)(category, 60) : undefined, author && (isAnswered ? words.answerBy(author) : thread_words.A[locale].of.discussion(author)) ],
        body: [ isNew ? (0, excerpt.k)(renderContext, "discussion.body") : undefined, isAnswered ? (0, 
        excerpt.k)(renderContext, "answer.body") : undefined, (0, pages_thread.qf)(renderContext) ],
        links: [ [ words.answer, isAnswered ? (0, json.$6)(data, "answer.html_url") : undefined ], action === "deleted" ? [ event_page.xy[locale].repository, (0, 
        event_page.Ek)(renderContext) ] : [ thread_words.A[locale].links.discussion, (0, 
        json.$6)(data, "changes.new_discussion.html_url") ?? thread.url ] ]
      });
    }
    const discussion_en = {
      plain: {
        created: (who, it) => `${who} started ${it}`,
        answered: (who, it) => `${who} marked an answer in ${it}`,
        unanswered: (who, it) => `${who} unmarked the answer in ${it}`,
        category_changed: (who, it) => `${who} moved ${it} to another category`
      },
      named: {
        category_changed: (who, it, category) => `${who} moved ${it} to ${category}`
      },
      answerBy: who => `answer by ${who}`,
      answer: "Answer"
    };
    const discussion_zhCN = {
      plain: {
        created: (who, it) => (0, words.G)`${who} 发起了 ${it}`,
        answered: (who, it) => (0, words.G)`${who} 标记了 ${it} 的答案`,
        unanswered: (who, it) => (0, words.G)`${who} 取消了 ${it} 的答案标记`,
        category_changed: (who, it) => (0, words.G)`${who} 将 ${it} 移到了其他分类`
      },
      named: {
        category_changed: (who, it, category) => (0, words.G)`${who} 将 ${it} 移到分类 ${category}`
      },
      answerBy: who => (0, words.G)`${who} 回答`,
      answer: "查看答案"
    };
    const discussionWords = {
      en: discussion_en,
      "zh-CN": discussion_zhCN
    };
    var pages_ref = __webpack_require__(5910);
    const dispatch_maxNameChars = 80;
    function workflowDispatchPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const path = (0, json.$6)(data, "workflow");
      const name = path?.replace(".github/workflows/", "") ?? dispatchWords[locale].workflow;
      const ref = (0, json.$6)(data, "ref");
      return (0, event_page.WY)(renderContext, {
        headline: dispatchWords[locale].dispatched((0, event_page.dn)(renderContext), (0, 
        size.vI)(name, dispatch_maxNameChars)),
        facts: [ ref && (0, markdown.aY)((0, pages_ref.at)(ref)) ],
        links: [ [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] ]
      });
    }
    function schedulePage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const cron = (0, json.$6)(data, "schedule");
      return (0, event_page.WY)(renderContext, {
        headline: cron === undefined ? dispatchWords[locale].unscheduled : dispatchWords[locale].scheduled((0, 
        size.vI)(cron, dispatch_maxNameChars)),
        links: [ [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] ]
      });
    }
    const dispatch_en = {
      dispatched: (who, workflow) => `${who} started ${workflow}`,
      scheduled: cron => `Scheduled run: ${cron}`,
      unscheduled: "Scheduled run",
      workflow: "a workflow"
    };
    const dispatch_zhCN = {
      dispatched: (who, workflow) => (0, words.G)`${who} 启动了 ${workflow}`,
      scheduled: cron => `定时运行：${cron}`,
      unscheduled: "定时运行",
      workflow: "一个工作流"
    };
    const dispatchWords = {
      en: dispatch_en,
      "zh-CN": dispatch_zhCN
    };
    function issuePage(renderContext) {
      const {data: data, words: words, locale: locale} = renderContext;
      const thread = (0, pages_thread.Y1)(renderContext);
      const action = issueAction(renderContext);
      const isNew = action === "opened" || action === "reopened";
      const author = (0, event_page.rM)(renderContext, thread.object);
      const assignee = isNew ? (0, event_page.Vb)((0, json.at)(thread.object, "assignee")) : undefined;
      return (0, event_page.WY)(renderContext, {
        ...(0, pages_thread.jf)(renderContext, thread, [ issueWords[locale], thread_words.A[locale] ], action),
        facts: [ isNew ? (0, pages_thread.PC)(thread, words) : undefined, assignee && issueWords[locale].assignedTo(assignee), author && thread_words.A[locale].of[thread.kind](author), action.startsWith("closed") ? (0, 
        pages_thread.qw)(renderContext, thread) : undefined ],
        body: [ isNew ? (0, excerpt.k)(renderContext, "issue.body") : (0, pages_thread.qf)(renderContext) ],
        links: [ action === "deleted" ? [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] : [ thread_words.A[locale].links[thread.kind], (0, 
        json.$6)(data, "changes.new_issue.html_url") ?? thread.url ] ]
      });
    }
    function issueAction(renderContext) {
      const action = (0, pages_thread.qj)(renderContext);
      const reason = (0, json.$6)(renderContext.data, "issue.state_reason");
      return action === "closed" && (reason === "not_planned" || reason === "duplicate") ? `closed_${reason}` : action;
    }
    const issue_en = {
      plain: {
        closed_not_planned: (who, it) => `${who} closed ${it} as not planned`,
        closed_duplicate: (who, it) => `${who} closed ${it} as a duplicate`
      },
      named: {},
      assignedTo: whom => `assigned to ${whom}`
    };
    const issue_zhCN = {
      plain: {
        closed_not_planned: (who, it) => (0, words.G)`${who} 关闭了 ${it}（不予处理）`,
        closed_duplicate: (who, it) => (0, words.G)`${who} 关闭了 ${it}（重复）`
      },
      named: {},
      assignedTo: whom => `负责人 ${whom}`
    };
    const issueWords = {
      en: issue_en,
      "zh-CN": issue_zhCN
    };
    function labelPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const {created: created, edited: edited, renamed: renamed, deleted: deleted, aLabel: aLabel, labels: labels} = labelWords[locale];
      const who = (0, event_page.dn)(renderContext);
      const it = (0, size.vI)((0, json.$6)(data, "label.name") ?? aLabel, 60);
      const former = (0, json.$6)(data, "changes.name.from");
      const description = (0, json.$6)(data, "label.description");
      const action = (0, json.$6)(data, "action");
      const headline = action === "created" ? created : action === "deleted" ? deleted : edited;
      return (0, event_page.WY)(renderContext, {
        headline: former === undefined ? headline(who, it) : renamed(who, (0, size.vI)(former, 60), it),
        body: [ description === undefined ? undefined : (0, markdown.Qq)((0, size.vI)(description, 200)) ],
        links: [ [ labels, (0, event_page.Ek)(renderContext, "labels") ] ]
      });
    }
    const label_en = {
      aLabel: "…",
      created: (who, it) => `${who} created label “${it}”`,
      edited: (who, it) => `${who} edited label “${it}”`,
      renamed: (who, from, it) => `${who} renamed label “${from}” to “${it}”`,
      deleted: (who, it) => `${who} deleted label “${it}”`,
      labels: "Labels"
    };
    const label_zhCN = {
      aLabel: "……",
      created: (who, it) => (0, words.G)`${who} 创建了标签“${it}”`,
      edited: (who, it) => (0, words.G)`${who} 编辑了标签“${it}”`,
      renamed: (who, from, it) => (0, words.G)`${who} 将标签“${from}”改名为“${it}”`,
      deleted: (who, it) => (0, words.G)`${who} 删除了标签“${it}”`,
      labels: "标签列表"
    };
    const labelWords = {
      en: label_en,
      "zh-CN": label_zhCN
    };
    function mergeGroupPage(renderContext) {
      const {data: data, words: words, locale: locale} = renderContext;
      const group = "merge_group";
      const number = (0, json.$6)(data, `${group}.head_ref`)?.match(/\/pr-(\d{1,12})-/)?.[1];
      const it = thread_words.A[locale].pullRequest(number);
      const base = (0, pages_ref.at)((0, json.$6)(data, `${group}.base_ref`) ?? "");
      const {subject: subject} = (0, commit.Ae)((0, json.$6)(data, `${group}.head_commit.message`) ?? "");
      const sha = (0, json.$6)(data, `${group}.head_sha`);
      const shown = (0, commit.Fu)(sha);
      return (0, event_page.WY)(renderContext, {
        severity: (0, json.$6)(data, "reason") === "invalidated" ? "warning" : undefined,
        headline: (0, pages_thread.dJ)(leadFor(renderContext, it), subject?.replace(` (#${number})`, ""), words),
        facts: [ base === "" ? undefined : mergeQueueWords[locale].into(base), shown && (0, 
        markdown.aY)(shown) ],
        links: [ [ thread_words.A[locale].links.pullRequest, number && (0, event_page.Ek)(renderContext, "pull", number) ], [ event_page.xy[locale].commit, shown && sha && (0, 
        event_page.Ek)(renderContext, "commit", sha) ] ]
      });
    }
    function leadFor({data: data, locale: locale}, it) {
      const {checking: checking, merged: merged, invalidated: invalidated, left: left} = mergeQueueWords[locale];
      if ((0, json.$6)(data, "action") !== "destroyed") return checking(it);
      switch ((0, json.$6)(data, "reason")) {
       case "merged":
        return merged(it);

       case "invalidated":
        return invalidated(it);

       default:
        return left(it);
      }
    }
    const merge_queue_en = {
      checking: it => `${it} is in the merge queue, checks running`,
      merged: it => `Merge queue merged ${it}`,
      invalidated: it => `Merge queue could not merge ${it}`,
      left: it => `Merge queue removed ${it}`,
      into: branch => `into ${branch}`
    };
    const merge_queue_zhCN = {
      checking: it => (0, words.G)`合并队列正在检查 ${it}`,
      merged: it => (0, words.G)`合并队列已合并 ${it}`,
      invalidated: it => (0, words.G)`合并队列未能合并 ${it}`,
      left: it => (0, words.G)`合并队列已移除 ${it}`,
      into: branch => (0, words.G)`目标分支 ${branch}`
    };
    const mergeQueueWords = {
      en: merge_queue_en,
      "zh-CN": merge_queue_zhCN
    };
    function milestonePage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = milestoneWords[locale];
      const action = (0, json.$6)(data, "action") ?? "";
      const isGone = action === "deleted";
      const isNew = action === "created" || action === "opened";
      const headlines = words.did;
      const headline = Object.hasOwn(headlines, action) ? headlines[action] : undefined;
      const it = (0, size.vI)((0, json.$6)(data, "milestone.title") ?? words.aMilestone, 80);
      return (0, event_page.WY)(renderContext, {
        headline: (headline ?? words.did.edited)((0, event_page.dn)(renderContext), it),
        facts: isGone ? [] : [ progressOf(renderContext), dueDateOf(renderContext) ],
        body: [ isNew ? (0, excerpt.k)(renderContext, "milestone.description") : undefined ],
        links: [ isGone ? [ words.links, (0, event_page.Ek)(renderContext, "milestones") ] : [ words.link, (0, 
        json.$6)(data, "milestone.html_url") ] ]
      });
    }
    function progressOf({data: data, locale: locale}) {
      const open = (0, json.tk)(data, "milestone.open_issues") ?? 0;
      const closed = (0, json.tk)(data, "milestone.closed_issues") ?? 0;
      return open + closed > 0 ? milestoneWords[locale].progress(closed, open + closed) : undefined;
    }
    function dueDateOf({data: data, locale: locale}) {
      const date = new Date((0, json.$6)(data, "milestone.due_on") ?? Number.NaN);
      if (Number.isNaN(date.getTime())) return undefined;
      return milestoneWords[locale].due(date.toLocaleDateString(locale === "en" ? "en-GB" : locale, {
        dateStyle: "medium",
        timeZone: "UTC"
      }));
    }
    const milestone_en = {
      aMilestone: "…",
      did: {
        created: (who, it) => `${who} created milestone ${it}`,
        opened: (who, it) => `${who} reopened milestone ${it}`,
        closed: (who, it) => `${who} closed milestone ${it}`,
        edited: (who, it) => `${who} edited milestone ${it}`,
        deleted: (who, it) => `${who} deleted milestone ${it}`
      },
      progress: (done, all) => `${done.toLocaleString("en")} of ${all.toLocaleString("en")} done`,
      due: date => `due ${date}`,
      link: "Milestone",
      links: "Milestones"
    };
    const milestone_zhCN = {
      aMilestone: "……",
      did: {
        created: (who, it) => (0, words.G)`${who} 创建了里程碑 ${it}`,
        opened: (who, it) => (0, words.G)`${who} 重新打开了里程碑 ${it}`,
        closed: (who, it) => (0, words.G)`${who} 关闭了里程碑 ${it}`,
        edited: (who, it) => (0, words.G)`${who} 编辑了里程碑 ${it}`,
        deleted: (who, it) => (0, words.G)`${who} 删除了里程碑 ${it}`
      },
      progress: (done, all) => `已完成 ${done.toLocaleString("en")}/${all.toLocaleString("en")}`,
      due: date => `截止 ${date}`,
      link: "查看里程碑",
      links: "里程碑列表"
    };
    const milestoneWords = {
      en: milestone_en,
      "zh-CN": milestone_zhCN
    };
    function pageBuildPage(renderContext) {
      const {data: data, duration: duration, locale: locale} = renderContext;
      const {built: built, errored: errored, building: building} = pageBuildWords[locale];
      const status = (0, json.$6)(data, "build.status");
      const problem = (0, json.$6)(data, "build.error.message");
      const isBroken = status === "errored" || problem !== undefined;
      const sha = (0, json.$6)(data, "build.commit");
      const shown = (0, commit.Fu)(sha);
      const who = (0, event_page.Vb)((0, json.at)(data, "build.pusher"));
      const took = duration((0, json.tk)(data, "build.duration") || undefined);
      return (0, event_page.WY)(renderContext, {
        severity: isBroken ? "bad" : status === "built" ? "good" : undefined,
        headline: isBroken ? errored : status === "built" ? built : building,
        facts: [ shown && (0, markdown.aY)(shown), who && pageBuildWords[locale].pushedBy(who), took && pageBuildWords[locale].took(took) ],
        body: [ (0, excerpt.L)(data, "build.error.message") ],
        links: [ [ event_page.xy[locale].commit, shown && sha && (0, event_page.Ek)(renderContext, "commit", sha) ], [ event_page.xy[locale].repository, (0, 
        event_page.Ek)(renderContext) ] ]
      });
    }
    const page_build_en = {
      built: "Pages site built",
      errored: "Pages site failed to build",
      pushedBy: who => `pushed by ${who}`,
      took: duration => duration,
      building: "Pages site is being built"
    };
    const page_build_zhCN = {
      built: "Pages 站点构建成功",
      errored: "Pages 站点构建失败",
      pushedBy: who => (0, words.G)`由 ${who} 推送`,
      took: duration => `用时 ${duration}`,
      building: "Pages 站点正在构建"
    };
    const pageBuildWords = {
      en: page_build_en,
      "zh-CN": page_build_zhCN
    };
    function projectPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const {link: link, aName: aName} = projectWords[locale];
      const isNew = (0, json.$6)(data, "action") === "created";
      const it = projectWords[locale].project((0, size.vI)((0, json.$6)(data, "project.name") ?? aName, 80));
      return (0, event_page.WY)(renderContext, {
        headline: headlineFor(renderContext, it),
        body: [ isNew ? (0, excerpt.k)(renderContext, "project.body") : undefined ],
        links: [ [ link, (0, json.$6)(data, "project.html_url") ] ]
      });
    }
    function projectColumnPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const {links: links, aName: aName} = projectWords[locale];
      const it = projectWords[locale].column((0, size.vI)((0, json.$6)(data, "project_column.name") ?? aName, 80));
      return (0, event_page.WY)(renderContext, {
        headline: headlineFor(renderContext, it),
        links: [ [ links, (0, event_page.Ek)(renderContext, "projects") ] ]
      });
    }
    function projectCardPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const {links: links, issue: issue} = projectWords[locale];
      const number = /\/issues\/(\d{1,12})$/.exec((0, json.$6)(data, "project_card.content_url") ?? "")?.[1];
      return (0, event_page.WY)(renderContext, {
        headline: headlineFor(renderContext, projectWords[locale].card),
        body: [ number === undefined ? undefined : (0, markdown.Qq)(thread_words.A[locale].issue(number)), (0, 
        excerpt.k)(renderContext, "project_card.note") ],
        links: [ [ issue, number && (0, event_page.Ek)(renderContext, "issues", number) ], [ links, (0, 
        event_page.Ek)(renderContext, "projects") ] ]
      });
    }
    function headlineFor(renderContext, it) {
      const {data: data, locale: locale} = renderContext;
      const headlines = projectWords[locale].did;
      const action = (0, json.$6)(data, "action") ?? "";
      const headline = (Object.hasOwn(headlines, action) ? headlines[action] : undefined) ?? projectWords[locale].did.edited;
      return headline((0, event_page.dn)(renderContext), it);
    }
    const project_en = {
      aName: "…",
      project: name => `project ${name}`,
      column: name => `project column ${name}`,
      card: "a project card",
      did: {
        created: (who, it) => `${who} created ${it}`,
        edited: (who, it) => `${who} edited ${it}`,
        closed: (who, it) => `${who} closed ${it}`,
        reopened: (who, it) => `${who} reopened ${it}`,
        moved: (who, it) => `${who} moved ${it}`,
        converted: (who, it) => `${who} turned ${it} into an issue`,
        deleted: (who, it) => `${who} deleted ${it}`
      },
      link: "Project",
      links: "Projects",
      issue: "Issue"
    };
    const project_zhCN = {
      aName: "……",
      project: name => (0, words.G)`项目 ${name}`,
      column: name => (0, words.G)`看板列 ${name}`,
      card: "看板卡片",
      did: {
        created: (who, it) => (0, words.G)`${who} 创建了 ${it}`,
        edited: (who, it) => (0, words.G)`${who} 编辑了 ${it}`,
        closed: (who, it) => (0, words.G)`${who} 关闭了 ${it}`,
        reopened: (who, it) => (0, words.G)`${who} 重新打开了 ${it}`,
        moved: (who, it) => (0, words.G)`${who} 移动了 ${it}`,
        converted: (who, it) => (0, words.G)`${who} 将 ${it} 转为 Issue`,
        deleted: (who, it) => (0, words.G)`${who} 删除了 ${it}`
      },
      link: "查看项目",
      links: "项目列表",
      issue: "查看 Issue"
    };
    const projectWords = {
      en: project_en,
      "zh-CN": project_zhCN
    };
    function registryPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = registryWords[locale];
      const path = "registry_package";
      const name = (0, json.$6)(data, `${path}.name`) ?? words.aPackage;
      const version = versionOf(data, path);
      const it = (0, size.vI)(version === undefined ? name : `${name} ${version}`, 120);
      const action = (0, json.$6)(data, "action");
      const who = (0, event_page.dn)(renderContext);
      const isGone = action === "deleted";
      const isNew = action !== "updated" && !isGone;
      const ecosystem = ((0, json.$6)(data, `${path}.ecosystem`) ?? (0, json.$6)(data, `${path}.package_type`))?.toLowerCase();
      return (0, event_page.WY)(renderContext, {
        sign: isNew ? "🎉" : undefined,
        headline: isGone ? words.deleted(who, it) : isNew ? words.published(it) : words.updated(it),
        facts: [ ecosystem && (0, size.vI)(ecosystem, 40), isGone ? undefined : words.by(who) ],
        links: isGone ? [ [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] ] : [ [ words.link, (0, 
        json.$6)(data, `${path}.package_version.html_url`) ?? (0, json.$6)(data, `${path}.html_url`) ] ]
      });
    }
    function versionOf(data, path) {
      const tag = (0, json.$6)(data, `${path}.package_version.container_metadata.tag.name`);
      const version = (0, json.$6)(data, `${path}.package_version.version`);
      return tag ?? version?.replace(/^(sha256:[0-9a-f]{7})[0-9a-f]+$/, "$1");
    }
    const registry_en = {
      aPackage: "A package",
      published: it => `${it} published`,
      updated: it => `${it} updated`,
      deleted: (who, it) => `${who} deleted package ${it}`,
      by: who => `published by ${who}`,
      link: "Package"
    };
    const registry_zhCN = {
      aPackage: "软件包",
      published: it => (0, words.G)`${it} 已发布`,
      updated: it => (0, words.G)`${it} 已更新`,
      deleted: (who, it) => (0, words.G)`${who} 删除了软件包 ${it}`,
      by: who => (0, words.G)`由 ${who} 发布`,
      link: "查看软件包"
    };
    const registryWords = {
      en: registry_en,
      "zh-CN": registry_zhCN
    };
    function forkPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = repositoryWords[locale];
      const forks = (0, json.tk)(data, "repository.forks_count");
      const fork = (0, json.$6)(data, "forkee.full_name");
      return (0, event_page.WY)(renderContext, {
        headline: words.forked((0, event_page.dn)(renderContext), nameIn(renderContext)),
        namesRepository: true,
        facts: [ fork && words.as((0, size.vI)(fork, 100)), forks ? words.forks(forks) : undefined ],
        links: [ [ words.fork, (0, json.$6)(data, "forkee.html_url") ], [ event_page.xy[locale].repository, (0, 
        event_page.Ek)(renderContext) ] ]
      });
    }
    function watchPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const stars = (0, json.tk)(data, "repository.stargazers_count");
      return (0, event_page.WY)(renderContext, {
        headline: repositoryWords[locale].starred((0, event_page.dn)(renderContext), nameIn(renderContext)),
        namesRepository: true,
        facts: [ stars ? repositoryWords[locale].stars(stars) : undefined ],
        links: [ [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] ]
      });
    }
    function starPage(renderContext) {
      const page = watchPage(renderContext);
      const {unstarred: unstarred} = repositoryWords[renderContext.locale];
      return (0, json.$6)(renderContext.data, "action") === "deleted" ? {
        ...page,
        headline: unstarred((0, event_page.dn)(renderContext), nameIn(renderContext))
      } : page;
    }
    function publicPage(renderContext) {
      const {locale: locale} = renderContext;
      return (0, event_page.WY)(renderContext, {
        severity: "warning",
        headline: repositoryWords[locale].madePublic(nameIn(renderContext)),
        namesRepository: true,
        facts: [ repositoryWords[locale].publicBy((0, event_page.dn)(renderContext)) ],
        links: [ [ event_page.xy[locale].repository, (0, event_page.Ek)(renderContext) ] ]
      });
    }
    function nameIn(renderContext) {
      return (0, size.vI)((0, event_page._M)(renderContext) ?? repositoryWords[renderContext.locale].aRepository, 100);
    }
    const repository_en = {
      aRepository: "a repository",
      forked: (who, it) => `${who} forked ${it}`,
      as: fork => `as ${fork}`,
      forks: count => count === 1 ? "1 fork" : `${count.toLocaleString("en")} forks`,
      fork: "Fork",
      starred: (who, it) => `${who} starred ${it}`,
      unstarred: (who, it) => `${who} unstarred ${it}`,
      stars: count => count === 1 ? "1 star" : `${count.toLocaleString("en")} stars`,
      madePublic: it => `${it} is now public`,
      publicBy: who => `by ${who}`
    };
    const repository_zhCN = {
      aRepository: "一个仓库",
      forked: (who, it) => (0, words.G)`${who} Fork 了 ${it}`,
      as: fork => `Fork 为 ${fork}`,
      forks: count => `共 ${count.toLocaleString("en")} 个 Fork`,
      fork: "查看 Fork",
      starred: (who, it) => (0, words.G)`${who} 给 ${it} 点了 Star`,
      unstarred: (who, it) => (0, words.G)`${who} 取消了对 ${it} 的 Star`,
      stars: count => `共 ${count.toLocaleString("en")} 个 Star`,
      madePublic: it => (0, words.G)`${it} 已公开`,
      publicBy: who => `操作人 ${who}`
    };
    const repositoryWords = {
      en: repository_en,
      "zh-CN": repository_zhCN
    };
    var pull_request = __webpack_require__(2544);
    function reviewPage(renderContext) {
      const {data: data, words: words, locale: locale} = renderContext;
      const thread = (0, pages_thread.uu)(renderContext, "pullRequest", "pull_request");
      const author = (0, event_page.rM)(renderContext, thread.object);
      const said = (0, excerpt.k)(renderContext, "review.body");
      return (0, event_page.WY)(renderContext, {
        severity: asksForChanges(data) ? "warning" : undefined,
        sign: asksForChanges(data) ? "✋" : undefined,
        headline: (0, pages_thread.dJ)(review_leadFor(renderContext, thread.it), thread.title, words),
        shortHeadline: (0, json.$6)(data, "review.state")?.toLowerCase() === "commented" ? commentTitle(renderContext, thread, said) : (0, 
        pages_thread.HV)(thread, it => review_leadFor(renderContext, it), words),
        facts: [ author && thread_words.A[locale].of.pullRequest(author), ...(0, pull_request.uS)(renderContext) ],
        body: [ said ],
        links: [ [ reviewWords[locale].links.review, (0, json.$6)(data, "review.html_url") ?? thread.url ], [ pull_request.wH[locale].links.files, thread.url && `${thread.url}/files` ] ]
      });
    }
    function reviewCommentPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const thread = (0, pages_thread.uu)(renderContext, "pullRequest", "pull_request");
      const isGone = (0, json.$6)(data, "action") === "deleted";
      const said = isGone ? undefined : (0, excerpt.k)(renderContext, "comment.body");
      return (0, event_page.WY)(renderContext, {
        headline: commentHeadline(renderContext, thread),
        shortHeadline: commentTitle(renderContext, thread, said),
        facts: [ review_placeOf(data), commenterOf(renderContext) ],
        body: [ said ],
        links: isGone ? [ [ thread_words.A[locale].links[thread.kind], thread.url ] ] : [ [ commentWords[locale].link, (0, 
        json.$6)(data, "comment.html_url") ?? thread.url ] ]
      });
    }
    function asksForChanges(data) {
      const action = (0, json.$6)(data, "action");
      if (action === "edited" || action === "dismissed") return false;
      return (0, json.$6)(data, "review.state")?.toLowerCase() === "changes_requested";
    }
    function review_leadFor(renderContext, it) {
      const {data: data, locale: locale} = renderContext;
      const who = (0, event_page.dn)(renderContext);
      const {approved: approved, changesRequested: changesRequested, commented: commented, edited: edited, dismissed: dismissed, withdrawn: withdrawn} = reviewWords[locale];
      const action = (0, json.$6)(data, "action");
      if (action === "edited") return edited(who, it);
      if (action === "dismissed") {
        const isOwn = (0, json.$6)(data, "review.user.login") === (0, json.$6)(data, "sender.login");
        return isOwn ? withdrawn(who, it) : dismissed(who, it, (0, event_page.Vb)((0, json.at)(data, "review.user")) ?? event_page.xy[locale].someone);
      }
      switch ((0, json.$6)(data, "review.state")?.toLowerCase()) {
       case "approved":
        return approved(who, it);

       case "changes_requested":
        return changesRequested(who, it);

       default:
        return commented(who, it);
      }
    }
    function review_placeOf(data) {
      const path = (0, json.$6)(data, "comment.path");
      if (path === undefined) return undefined;
      const line = (0, json.$6)(data, "comment.line") ?? (0, json.$6)(data, "comment.original_line");
      return (0, markdown.aY)(line === undefined ? (0, size.vI)(path, 120) : `${(0, size.vI)(path, 120)}:${line}`);
    }
    const review_en = {
      approved: (who, it) => `${who} approved ${it}`,
      changesRequested: (who, it) => `${who} requested changes on ${it}`,
      commented: (who, it) => `${who} reviewed ${it}`,
      edited: (who, it) => `${who} edited a review of ${it}`,
      dismissed: (who, it, whose) => `${who} dismissed ${whose}'s review of ${it}`,
      withdrawn: (who, it) => `${who} withdrew a review of ${it}`,
      links: {
        review: "Review"
      }
    };
    const review_zhCN = {
      approved: (who, it) => (0, words.G)`${who} 批准了 ${it}`,
      changesRequested: (who, it) => (0, words.G)`${who} 要求修改 ${it}`,
      commented: (who, it) => (0, words.G)`${who} 评审了 ${it}`,
      edited: (who, it) => (0, words.G)`${who} 编辑了对 ${it} 的评审`,
      dismissed: (who, it, whose) => (0, words.G)`${who} 撤销了 ${whose} 对 ${it} 的评审`,
      withdrawn: (who, it) => (0, words.G)`${who} 撤回了对 ${it} 的评审`,
      links: {
        review: "查看评审"
      }
    };
    const reviewWords = {
      en: review_en,
      "zh-CN": review_zhCN
    };
    function runnerImagePage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const first = paths => paths.map(path => (0, json.$6)(data, path)).find(value => value !== undefined);
      const name = first([ "image_version.name", "image_version.image_name", "image.name", "image_name", "name" ]);
      const version = first([ "image_version.version", "image_version", "version" ]);
      const it = [ name, version ].filter(part => part !== undefined).join(" ");
      return (0, event_page.WY)(renderContext, {
        headline: runnerImageWords[locale].ready((0, size.vI)(it, 120)),
        links: [ [ runnerImageWords[locale].workflows, (0, event_page.Ek)(renderContext, "actions") ] ]
      });
    }
    const runner_image_en = {
      ready: it => it === "" ? "A runner image is ready" : `Runner image ${it} is ready`,
      workflows: "Actions"
    };
    const runner_image_zhCN = {
      ready: it => (0, words.G)`运行器镜像 ${it} 已就绪`,
      workflows: "Actions"
    };
    const runnerImageWords = {
      en: runner_image_en,
      "zh-CN": runner_image_zhCN
    };
    const security_alert_maxNameChars = 60;
    const maxTitleChars = 100;
    const fates = {
      created: "open",
      appeared_in_branch: "open",
      publicly_leaked: "open",
      validated: "open",
      reopened: "again",
      reopened_by_user: "again",
      reintroduced: "again",
      auto_reopened: "again",
      dismissed: "dismissed",
      auto_dismissed: "dismissed",
      closed_by_user: "dismissed",
      resolved: "dismissed",
      fixed: "fixed",
      revoked: "fixed",
      create: "open",
      dismiss: "dismissed",
      resolve: "fixed"
    };
    function fateOf({data: data}) {
      const action = (0, json.$6)(data, "action") ?? "";
      return (Object.hasOwn(fates, action) ? fates[action] : undefined) ?? "open";
    }
    function isOpen(fate) {
      return fate === "open" || fate === "again";
    }
    function severityFor(fate, isCritical) {
      if (fate === "fixed") return "good";
      if (fate === "dismissed") return undefined;
      return isCritical ? "critical" : "warning";
    }
    function dependabotAlertPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, locale: locale} = renderContext;
      const words = securityWords[locale];
      const fate = fateOf(renderContext);
      const name = (0, size.vI)((0, json.$6)(data, "alert.dependency.package.name") ?? words.aDependency, security_alert_maxNameChars);
      const level = levelOf((0, json.$6)(data, "alert.security_vulnerability.severity"));
      const mended = (0, json.$6)(data, "alert.security_vulnerability.first_patched_version.identifier");
      return (0, event_page.WY)(renderContext, {
        severity: severityFor(fate, level === "critical"),
        headline: words.vulnerability[fate](name, words.vulnerabilityOf[level](name), (0, 
        event_page.dn)(renderContext)),
        facts: [ (0, size.vI)((0, json.$6)(data, "alert.dependency.manifest_path") ?? "", 100) || undefined, affected(renderContext, (0, 
        json.$6)(data, "alert.security_vulnerability.vulnerable_version_range")), mended && isOpen(fate) ? (0, 
        markdown.Cr)(words.updateTo((0, size.vI)(mended, 40))) : undefined ],
        body: [ (0, markdown.fj)(" · ", (0, size.vI)((0, json.$6)(data, "alert.security_advisory.summary") ?? "", maxTitleChars) || undefined, (0, 
        size.vI)((0, json.$6)(data, "alert.security_advisory.cve_id") ?? "", 40) || undefined), (0, 
        excerpt.L)(data, "alert.dismissed_comment", 3) ],
        links: alertLinks(renderContext)
      });
    }
    function vulnerabilityAlertPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, locale: locale} = renderContext;
      const words = securityWords[locale];
      const fate = fateOf(renderContext);
      const name = (0, size.vI)((0, json.$6)(data, "alert.affected_package_name") ?? words.aDependency, security_alert_maxNameChars);
      const level = levelOf((0, json.$6)(data, "alert.severity"));
      const mended = (0, json.$6)(data, "alert.fixed_in");
      return (0, event_page.WY)(renderContext, {
        severity: severityFor(fate, level === "critical"),
        headline: words.vulnerability[fate](name, words.vulnerabilityOf[level](name), (0, 
        event_page.dn)(renderContext)),
        facts: [ affected(renderContext, (0, json.$6)(data, "alert.affected_range")), mended && fate === "open" ? (0, 
        markdown.Cr)(words.updateTo((0, size.vI)(mended, 40))) : undefined, (0, size.vI)((0, 
        json.$6)(data, "alert.external_identifier") ?? "", 40) || undefined ],
        body: [ (0, excerpt.L)(data, "alert.dismiss_comment", 3) ],
        links: [ [ words.alertLink, (0, event_page.Ek)(renderContext, "security", "dependabot") ] ]
      });
    }
    function codeScanningAlertPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, locale: locale} = renderContext;
      const words = securityWords[locale];
      const fate = fateOf(renderContext);
      const tool = (0, size.vI)((0, json.$6)(data, "alert.tool.name") ?? words.codeScanning, 40);
      const rule = (0, json.$6)(data, "alert.rule.description") ?? (0, json.$6)(data, "alert.rule.name") ?? (0, 
      json.$6)(data, "alert.rule.id");
      const found = (0, size.vI)(rule ?? words.aFinding, maxTitleChars);
      const level = (0, json.$6)(data, "alert.rule.security_severity_level");
      const severity = words.levels[levelOf(level)];
      const path = (0, json.$6)(data, "alert.most_recent_instance.location.path");
      const line = (0, json.tk)(data, "alert.most_recent_instance.location.start_line");
      const ref = (0, json.$6)(data, "alert.most_recent_instance.ref") ?? (0, json.$6)(data, "ref") ?? "";
      return (0, event_page.WY)(renderContext, {
        severity: severityFor(fate, level === "critical"),
        headline: words.finding[fate](severity === undefined ? tool : words.toolAndSeverity(tool, severity), found, (0, 
        event_page.dn)(renderContext)),
        facts: [ isOpen(fate) ? undefined : severity, (0, size.vI)(ref.replace(/^refs\/(?:heads|tags)\//, ""), security_alert_maxNameChars) || undefined ],
        body: [ path === undefined ? undefined : (0, markdown.aY)(`${(0, size.vI)(path, 100)}${line === undefined ? "" : `:${line}`}`), (0, 
        excerpt.L)(data, "alert.dismissed_comment", 3) ],
        links: alertLinks(renderContext)
      });
    }
    function secretScanningAlertPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, locale: locale} = renderContext;
      const words = securityWords[locale];
      const fate = fateOf(renderContext);
      const kind = (0, json.$6)(data, "alert.secret_type_display_name") ?? (0, json.$6)(data, "alert.secret_type");
      const number = (0, json.$6)(data, "alert.number");
      return (0, event_page.WY)(renderContext, {
        severity: severityFor(fate, true),
        headline: words.secret[fate]((0, size.vI)(kind ?? words.aSecret, security_alert_maxNameChars), (0, 
        event_page.dn)(renderContext)),
        facts: [ number === undefined ? undefined : words.alertNumber(number), (0, json.$6)(data, "action") === "publicly_leaked" ? words.publiclyLeaked : undefined ],
        body: [ isOpen(fate) ? (0, markdown.Qq)(words.revokeFirst) : undefined, (0, excerpt.L)(data, "alert.resolution_comment", 3) ],
        links: alertLinks(renderContext)
      });
    }
    function securityAdvisoryPage(given) {
      const renderContext = (0, render_context.SE)(given);
      const {data: data, locale: locale} = renderContext;
      const words = securityWords[locale];
      const [first] = (0, json.Ct)(data, "security_advisory.vulnerabilities");
      const packageName = (0, json.$6)(first, "package.name");
      const ecosystem = (0, json.$6)(first, "package.ecosystem");
      const level = levelOf((0, json.$6)(data, "security_advisory.severity"));
      const isWithdrawn = (0, json.$6)(data, "action") === "withdrawn";
      const id = (0, json.$6)(data, "security_advisory.ghsa_id");
      const isId = /^GHSA(?:-[0-9a-z]{4}){3}$/.test(id ?? "");
      const name = packageName === undefined ? "" : words.packageOf(ecosystem ?? "", (0, 
      size.vI)(packageName, security_alert_maxNameChars));
      const published = name === "" ? words.advisory : words.vulnerabilityOf[level](name);
      const headline = isWithdrawn ? words.withdrawn(name) : published;
      return (0, event_page.WY)(renderContext, {
        severity: isWithdrawn ? undefined : severityFor("open", level === "critical"),
        headline: headline,
        namesRepository: true,
        facts: [ isWithdrawn || name === "" ? words.levels[level] : undefined, affected(renderContext, (0, 
        json.$6)(first, "vulnerable_version_range")), isId ? id : undefined ],
        body: [ summaryOf((0, json.$6)(data, "security_advisory.summary")) ],
        links: [ [ words.advisoryLink, isId ? `${renderContext.context.serverUrl}/advisories/${id}` : undefined ] ]
      });
    }
    function summaryOf(summary) {
      return summary === undefined ? undefined : (0, markdown.Qq)((0, size.vI)(summary, maxTitleChars));
    }
    function alertLinks(renderContext) {
      const {data: data, locale: locale} = renderContext;
      return [ [ securityWords[locale].alertLink, (0, json.$6)(data, "alert.html_url") ?? (0, 
      event_page.Ek)(renderContext, "security") ] ];
    }
    function affected({locale: locale}, range) {
      return range === undefined ? undefined : (0, markdown.md)`${securityWords[locale].affects((0, 
      size.vI)(range, 60))}`;
    }
    function levelOf(level = "") {
      if (level === "medium") return "moderate";
      return level === "low" || level === "moderate" || level === "high" || level === "critical" ? level : "unknown";
    }
    const security_alert_en = {
      aDependency: "a dependency",
      aFinding: "a finding",
      aSecret: "a secret",
      codeScanning: "Code scanning",
      levels: {
        low: "low severity",
        moderate: "moderate severity",
        high: "high severity",
        critical: "critical severity",
        unknown: undefined
      },
      vulnerabilityOf: {
        low: name => `Low-severity vulnerability in ${name}`,
        moderate: name => `Moderate vulnerability in ${name}`,
        high: name => `High-severity vulnerability in ${name}`,
        critical: name => `Critical vulnerability in ${name}`,
        unknown: name => `Vulnerability in ${name}`
      },
      vulnerability: {
        open: (_name, vulnerability, _who) => vulnerability,
        again: (_name, vulnerability, _who) => `${vulnerability} is back`,
        dismissed: (name, _vulnerability, who) => `${who} dismissed the alert for ${name}`,
        fixed: (name, _vulnerability, _who) => `Fixed: vulnerability in ${name}`
      },
      toolAndSeverity: (tool, severity) => `${tool}, ${severity}`,
      finding: {
        open: (tool, found, _who) => `${tool}: ${found}`,
        again: (tool, found, _who) => `${tool}, again: ${found}`,
        dismissed: (_tool, found, who) => `${who} dismissed an alert: ${found}`,
        fixed: (_tool, found, _who) => `Fixed: ${found}`
      },
      secret: {
        open: (kind, _who) => `Secret exposed: ${kind}`,
        again: (kind, _who) => `Secret exposed again: ${kind}`,
        dismissed: (kind, who) => `${who} closed the alert for a secret: ${kind}`,
        fixed: (kind, _who) => `Revoked: ${kind}`
      },
      alertNumber: number => `alert #${number}`,
      publiclyLeaked: "found in public",
      revokeFirst: "Revoke the key first, then close the alert.",
      affects: range => `affects ${range}`,
      updateTo: version => `update to ${version}`,
      packageOf: (ecosystem, name) => ecosystem === "" ? name : `${name} (${ecosystem})`,
      advisory: "Vulnerability published",
      withdrawn: name => name === "" ? "Advisory withdrawn" : `Advisory withdrawn: ${name}`,
      alertLink: "View alert",
      advisoryLink: "Advisory"
    };
    const security_alert_zhCN = {
      aDependency: "一个依赖",
      aFinding: "一个问题",
      aSecret: "一个密钥",
      codeScanning: "代码扫描",
      levels: {
        low: "低危",
        moderate: "中危",
        high: "高危",
        critical: "严重",
        unknown: undefined
      },
      vulnerabilityOf: {
        low: name => (0, words.G)`${name} 存在低危漏洞`,
        moderate: name => (0, words.G)`${name} 存在中危漏洞`,
        high: name => (0, words.G)`${name} 存在高危漏洞`,
        critical: name => (0, words.G)`${name} 存在严重漏洞`,
        unknown: name => (0, words.G)`${name} 存在漏洞`
      },
      vulnerability: {
        open: (_name, vulnerability) => vulnerability,
        again: (_name, vulnerability) => `再次发现：${vulnerability}`,
        dismissed: (name, _vulnerability, who) => (0, words.G)`${who} 忽略了 ${name} 的告警`,
        fixed: name => (0, words.G)`已修复：${name} 的漏洞`
      },
      toolAndSeverity: (tool, severity) => (0, words.G)`${tool}（${severity}）`,
      finding: {
        open: (tool, found) => `${tool}：${found}`,
        again: (tool, found) => `${tool} 再次发现：${found}`,
        dismissed: (_tool, found, who) => (0, words.G)`${who} 忽略了告警：${found}`,
        fixed: (_tool, found) => `已修复：${found}`
      },
      secret: {
        open: kind => `密钥泄露：${kind}`,
        again: kind => `密钥再次泄露：${kind}`,
        dismissed: (kind, who) => (0, words.G)`${who} 关闭了密钥告警：${kind}`,
        fixed: kind => `已吊销：${kind}`
      },
      alertNumber: number => `告警 #${number}`,
      publiclyLeaked: "已在公开处发现",
      revokeFirst: "请先吊销密钥，再关闭告警。",
      affects: range => `影响 ${range}`,
      updateTo: version => (0, words.G)`请升级到 ${version}`,
      packageOf: (ecosystem, name) => ecosystem === "" ? name : (0, words.G)`${ecosystem} 包 ${name}`,
      advisory: "发布了漏洞公告",
      withdrawn: name => name === "" ? "漏洞公告已撤回" : (0, words.G)`漏洞公告已撤回：${name}`,
      alertLink: "查看告警",
      advisoryLink: "安全公告"
    };
    const securityWords = {
      en: security_alert_en,
      "zh-CN": security_alert_zhCN
    };
    var start = __webpack_require__(3259);
    const maxPages = 10;
    function wikiPage(renderContext) {
      const {data: data, locale: locale} = renderContext;
      const words = wikiWords[locale];
      const who = (0, event_page.dn)(renderContext);
      const pages = (0, json.Ct)(data, "pages");
      const [only, ...others] = pages;
      const wiki = [ words.wiki, (0, event_page.Ek)(renderContext, "wiki") ];
      if (others.length > 0) {
        const more = pages.length - maxPages;
        return (0, event_page.WY)(renderContext, {
          headline: words.many(who, pages.length),
          body: [ (0, markdown.p_)(...pages.slice(0, maxPages).map(page => lineOf(page, renderContext))), more > 0 ? (0, 
          markdown.md)`${renderContext.words.more(more)}` : undefined ],
          links: [ wiki ]
        });
      }
      const name = (0, size.vI)((0, json.$6)(only, "title") ?? words.aPage, 100);
      const action = (0, json.$6)(only, "action");
      const isKnown = action === "created" || action === "deleted";
      return (0, event_page.WY)(renderContext, {
        headline: words[isKnown ? action : "edited"](who, name),
        body: [ (0, excerpt.L)(only, "summary", 3) ],
        links: [ [ words.page, (0, json.$6)(only, "html_url") ], wiki ]
      });
    }
    function lineOf(page, {link: link, locale: locale}) {
      const name = (0, size.vI)((0, json.$6)(page, "title") ?? wikiWords[locale].aPage, 100);
      const isNew = (0, json.$6)(page, "action") === "created";
      return (0, markdown.fj)(" · ", link(name, (0, json.$6)(page, "html_url")), isNew ? wikiWords[locale].isNew : undefined);
    }
    const wiki_en = {
      aPage: "…",
      created: (who, page) => `${who} created wiki page ${page}`,
      edited: (who, page) => `${who} edited wiki page ${page}`,
      deleted: (who, page) => `${who} deleted wiki page ${page}`,
      many: (who, count) => `${who} edited ${count.toLocaleString("en")} wiki pages`,
      isNew: "new",
      page: "Page",
      wiki: "Wiki"
    };
    const wiki_zhCN = {
      aPage: "……",
      created: (who, page) => (0, words.G)`${who} 创建了 Wiki 页面 ${page}`,
      edited: (who, page) => (0, words.G)`${who} 编辑了 Wiki 页面 ${page}`,
      deleted: (who, page) => (0, words.G)`${who} 删除了 Wiki 页面 ${page}`,
      many: (who, count) => (0, words.G)`${who} 编辑了 ${count.toLocaleString("en")} 个 Wiki 页面`,
      isNew: "新建",
      page: "查看页面",
      wiki: "Wiki 首页"
    };
    const wikiWords = {
      en: wiki_en,
      "zh-CN": wiki_zhCN
    };
    var run_headline = __webpack_require__(9655);
    const kinds = {
      success: "passed",
      neutral: "passed",
      failure: "failed",
      timed_out: "timedOut",
      startup_failure: "notStarted",
      cancelled: "cancelled",
      stale: "cancelled",
      skipped: "skipped",
      action_required: "waiting",
      waiting: "waiting",
      queued: "queued",
      in_progress: "running"
    };
    const workflow_job_maxNameChars = 60;
    const maxSteps = 3;
    function workflowJobPage(renderContext) {
      const {data: data, words: words, duration: duration, locale: locale} = renderContext;
      const own = workflow_run_words.C[locale];
      const state = (0, json.$6)(data, "workflow_job.conclusion") ?? (0, json.$6)(data, "workflow_job.status") ?? "";
      const kind = (Object.hasOwn(kinds, state) ? kinds[state] : undefined) ?? kindWithoutConclusion(data);
      const {severity: severity, sign: sign} = run_headline.xQ[kind];
      const sha = (0, json.$6)(data, "workflow_job.head_sha");
      const short = (0, commit.Fu)(sha);
      const attempt = (0, json.tk)(data, "workflow_job.run_attempt") ?? 1;
      const tookMs = Date.parse((0, json.$6)(data, "workflow_job.completed_at") ?? "") - Date.parse((0, 
      json.$6)(data, "workflow_job.started_at") ?? "");
      const took = tookMs >= 1e3 ? duration(tookMs) : undefined;
      const page = (0, json.$6)(data, "workflow_job.html_url");
      const [failed] = failedSteps(data);
      return (0, event_page.WY)(renderContext, {
        severity: severity,
        sign: sign,
        headline: workflow_job_headlineOf(renderContext, kind),
        facts: [ short && (0, markdown.aY)(short), attempt > 1 ? jobWords[locale].attempt(attempt) : undefined, took && own.took(took), own.startedBy((0, 
        event_page.dn)(renderContext)) ],
        body: [ stepsOf(renderContext) ],
        links: [ severity === "bad" && failed !== undefined ? [ own.failedStep, page && `${page}#step:${failed.number}:1` ] : [ severity === "bad" ? own.failedJob : sign === "✋" ? own.approve : words.run, page ], [ event_page.xy[locale].commit, sha && short ? (0, 
        event_page.Ek)(renderContext, "commit", sha) : undefined ] ]
      });
    }
    function kindWithoutConclusion(data) {
      if (failedSteps(data).length > 0) return "failed";
      return (0, json.$6)(data, "action") === "completed" ? "finished" : "running";
    }
    function workflow_job_headlineOf({data: data, locale: locale}, kind) {
      const own = workflow_run_words.C[locale];
      const job = (0, size.vI)((0, json.$6)(data, "workflow_job.name") ?? "", workflow_job_maxNameChars);
      const workflow = (0, size.vI)((0, json.$6)(data, "workflow_job.workflow_name") ?? "", workflow_job_maxNameChars);
      const branch = (0, size.vI)((0, json.$6)(data, "workflow_job.head_branch") ?? "", workflow_job_maxNameChars);
      if (workflow === "") return own.headlines[kind](jobWords[locale].job(job), branch);
      const said = own.headlines[kind](workflow, branch);
      return job === "" ? said : own.headlineWith(said, jobWords[locale].of(job));
    }
    function failedSteps(data) {
      return (0, json.Ct)(data, "workflow_job.steps").filter(step => /^(?:failure|timed_out)$/.test((0, 
      json.$6)(step, "conclusion") ?? "")).map(step => ({
        name: (0, json.$6)(step, "name") ?? "",
        number: (0, json.tk)(step, "number") ?? 1
      })).filter(({name: name}) => name !== "");
    }
    function stepsOf({data: data, words: words}) {
      const names = failedSteps(data).map(({name: name}) => (0, size.vI)(name, workflow_job_maxNameChars));
      if (names.length === 0) return undefined;
      const job = (0, size.vI)((0, json.$6)(data, "workflow_job.name") ?? "", workflow_job_maxNameChars);
      return (0, markdown.md)`${(0, markdown.Cr)(job)} › ${(0, markdown.fj)(words.listSeparator, ...names.slice(0, maxSteps))}`;
    }
    const workflow_job_en = {
      job: name => `Job ${name}`,
      of: name => name,
      attempt: attempt => `attempt ${attempt}`
    };
    const workflow_job_zhCN = {
      job: name => (0, words.G)`任务 ${name}`,
      of: name => (0, words.G)`任务 ${name}`,
      attempt: attempt => `第 ${attempt} 次尝试`
    };
    const jobWords = {
      en: workflow_job_en,
      "zh-CN": workflow_job_zhCN
    };
    const pages = {
      ...start.b,
      branch_protection_rule: {
        page: branchProtectionPage
      },
      check_run: {
        page: checkRunPage,
        markdown: [ "check_run.output.summary" ]
      },
      check_suite: {
        page: checkSuitePage
      },
      code_scanning_alert: {
        page: codeScanningAlertPage
      },
      create: {
        page: pages_ref.a3
      },
      delete: {
        page: pages_ref.Db
      },
      dependabot_alert: {
        page: dependabotAlertPage
      },
      deployment: {
        page: deploymentPage
      },
      deployment_review: {
        page: deploymentReviewPage
      },
      deployment_status: {
        page: deploymentStatusPage
      },
      discussion: {
        page: discussionPage,
        markdown: [ "discussion.body", "answer.body" ]
      },
      discussion_comment: {
        page: discussionCommentPage,
        markdown: [ "comment.body" ]
      },
      fork: {
        page: forkPage
      },
      gollum: {
        page: wikiPage
      },
      image_version: {
        page: runnerImagePage
      },
      issue_comment: {
        page: issueCommentPage,
        markdown: [ "comment.body" ]
      },
      issues: {
        page: issuePage,
        markdown: [ "issue.body" ]
      },
      label: {
        page: labelPage
      },
      merge_group: {
        page: mergeGroupPage
      },
      milestone: {
        page: milestonePage,
        markdown: [ "milestone.description" ]
      },
      page_build: {
        page: pageBuildPage
      },
      project: {
        page: projectPage,
        markdown: [ "project.body" ]
      },
      project_card: {
        page: projectCardPage,
        markdown: [ "project_card.note" ]
      },
      project_column: {
        page: projectColumnPage
      },
      public: {
        page: publicPage
      },
      pull_request_review: {
        page: reviewPage,
        markdown: [ "review.body" ]
      },
      pull_request_review_comment: {
        page: reviewCommentPage,
        markdown: [ "comment.body" ]
      },
      registry_package: {
        page: registryPage
      },
      repository_vulnerability_alert: {
        page: vulnerabilityAlertPage
      },
      schedule: {
        page: schedulePage
      },
      secret_scanning_alert: {
        page: secretScanningAlertPage
      },
      security_advisory: {
        page: securityAdvisoryPage
      },
      star: {
        page: starPage
      },
      status: {
        page: statusPage
      },
      watch: {
        page: watchPage
      },
      workflow_dispatch: {
        page: workflowDispatchPage
      },
      workflow_job: {
        page: workflowJobPage
      }
    };
  })
};


