"use strict";

exports.id = 744;

exports.ids = [ 744 ];

exports.modules = {
  8744: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      isWaitingReportDue: () => isWaitingReportDue,
      readWaiting: () => readWaiting
    });
    var errors = __webpack_require__(2357);
    var said = __webpack_require__(1879);
    var github_session = __webpack_require__(8480);
    var notify_when = __webpack_require__(1312);
    var query_error = __webpack_require__(5591);
    var cloudevent = __webpack_require__(7572);
    var github_adapter = __webpack_require__(1882);
    var read = __webpack_require__(2385);
    var run_attributes = __webpack_require__(8206);
    var waiting_report = __webpack_require__(2191);
    var credentials = __webpack_require__(8869);
    var lib_text = __webpack_require__(653);
    const maxTitleChars = 120;
    const maxNameChars = 100;
    const maxReadChars = 1e3;
    function assessWaiting(facts) {
      const {now: now, settings: settings, pulls: pulls, runs: runs} = facts;
      const open = pulls?.pulls.filter(isCovered(settings)) ?? [];
      const select = items => items.filter(({waitingMs: waitingMs}) => waitingMs >= settings.minAgeMs).toSorted(compareLongestFirst);
      const lists = {
        reviews: select(open.filter(waitsForReview).map(pull => describePull(pull, requestedAt(pull), now))),
        authors: select(open.flatMap(pull => describeForAuthor(pull, now))),
        merges: select(open.filter(waitsForMerge).map(pull => describePull(pull, approvedAt(pull), now)))
      };
      const known = runs?.runs.map(run => describeRun(run, facts)) ?? [];
      const approvals = select(known);
      return {
        ...describeScope(facts),
        at: formatTime(now),
        counts: countAll(lists, approvals.length + (runs?.total ?? 0) - known.length),
        reviews: pulls ? lists.reviews : null,
        approvals: runs ? approvals : null,
        authors: pulls ? lists.authors : null,
        merges: pulls ? lists.merges : null,
        asked: namesOf([ ...lists.reviews.flatMap(({asked: asked}) => asked), ...approvals.flatMap(run => run.reviewers) ]),
        labels: namesOf(Object.values(lists).flatMap(list => list.flatMap(({labels: labels}) => labels))),
        max: settings.max,
        list: {
          read: pulls?.pulls.length ?? 0,
          total: pulls?.total ?? 0,
          complete: pulls !== undefined && pulls.pulls.length >= pulls.total
        }
      };
    }
    function countAll(lists, approvals) {
      const {reviews: reviews, authors: authors, merges: merges} = lists;
      const pulls = new Set([ ...reviews, ...authors, ...merges ].map(({url: url}) => url));
      return {
        reviews: reviews.length,
        approvals: approvals,
        authors: authors.length,
        merges: merges.length,
        total: pulls.size + approvals
      };
    }
    function describeScope({repository: repository, serverUrl: serverUrl, settings: {org: org}}) {
      if (org !== "") {
        const search = (0, lib_text.QU)(`user:${org} is:pr is:open draft:false archived:false sort:created-asc`);
        return {
          repository: org,
          url: `${serverUrl}/pulls?q=${search}`,
          runsUrl: null
        };
      }
      const page = `${serverUrl}/${repository}`;
      return {
        repository: repository,
        url: `${page}/pulls`,
        runsUrl: `${page}/actions?query=is%3Awaiting`
      };
    }
    function isCovered({ignoreLabels: ignoreLabels, ignoreAuthors: ignoreAuthors}) {
      return ({isDraft: isDraft, labels: labels, author: author}) => {
        const login = author?.toLowerCase() ?? "";
        const names = [ login, login.replace(/\[bot\]$/, "") ];
        return !isDraft && !labels.some(label => ignoreLabels.includes(label.toLowerCase())) && !names.some(name => ignoreAuthors.includes(name));
      };
    }
    function decisionOf({decision: decision, opinions: opinions}) {
      if (decision === "APPROVED") return "approved";
      if (decision === "CHANGES_REQUESTED") return "changes";
      if (decision === "REVIEW_REQUIRED" || opinions.length === 0) return undefined;
      return opinions.every(({approves: approves}) => approves) ? "approved" : "changes";
    }
    function isAskedAgain({opinions: opinions, requests: requests}) {
      const objections = opinions.filter(({approves: approves}) => !approves);
      const isAsked = login => requests.some(({who: who}) => who !== undefined && who === login);
      return objections.length > 0 && objections.every(({login: login}) => isAsked(login));
    }
    function needsChanges(pull) {
      return decisionOf(pull) === "changes" && !isAskedAgain(pull);
    }
    function waitsForReview(pull) {
      return decisionOf(pull) !== "approved" && !needsChanges(pull);
    }
    function waitsForMerge(pull) {
      const isHeld = pull.hasConflict || pull.checks === "failure" || pull.checks === "pending";
      return decisionOf(pull) === "approved" && !isHeld;
    }
    function describeForAuthor(pull, now) {
      const reasons = [ ...needsChanges(pull) ? [ "changes" ] : [], ...pull.hasConflict ? [ "conflict" ] : [], ...pull.checks === "failure" ? [ "checks" ] : [] ];
      if (reasons.length === 0) return [];
      const objected = earliest(pull.opinions.filter(({approves: approves}) => !approves).map(({at: at}) => at));
      const since = needsChanges(pull) ? objected : pull.committedAt;
      return [ {
        ...describePull(pull, since, now),
        reasons: reasons
      } ];
    }
    function requestedAt({requests: requests, readyAt: readyAt}) {
      return latest([ earliest(requests.map(({at: at}) => at)), readyAt ]);
    }
    function approvedAt({opinions: opinions}) {
      return latest(opinions.filter(({approves: approves}) => approves).map(({at: at}) => at));
    }
    function describePull(pull, given, now) {
      const {repository: repository, number: number, url: url, author: author, requests: requests, labels: labels, additions: additions, deletions: deletions} = pull;
      const createdMs = Math.min(Date.parse(pull.createdAt), now);
      const sinceMs = Math.min(Math.max(Date.parse(given ?? pull.createdAt), createdMs), now);
      return {
        repository: repository,
        number: number,
        title: shownText(pull.title, maxTitleChars),
        url: url,
        author: author ?? null,
        asked: requests.flatMap(({who: who}) => who ?? []),
        askedHidden: requests.filter(({who: who}) => who === undefined).length,
        since: formatTime(sinceMs),
        waitingMs: now - sinceMs,
        checks: pull.checks ?? null,
        reasons: [],
        labels: labels.map(label => shownText(label, maxNameChars)),
        additions: additions,
        deletions: deletions
      };
    }
    function describeRun({run: run, environments: environments, reviewers: reviewers}, facts) {
      const {now: now, repository: repository} = facts;
      const sinceMs = Math.min(Date.parse(run.updatedAt ?? run.startedAt ?? formatTime(now)), now);
      return {
        repository: repository,
        workflow: shownText(run.name ?? "", maxNameChars),
        number: run.number,
        title: shownText(run.title ?? "", maxTitleChars),
        url: run.url ?? null,
        environments: environments?.map(name => shownText(name, maxNameChars)) ?? null,
        reviewers: reviewers,
        since: formatTime(sinceMs),
        waitingMs: now - sinceMs,
        branch: run.branch === undefined ? null : shownText(run.branch, maxNameChars),
        actor: run.actor ?? null
      };
    }
    function compareLongestFirst(a, b) {
      return b.waitingMs - a.waitingMs || (a.repository === b.repository ? 0 : a.repository < b.repository ? -1 : 1) || a.number - b.number;
    }
    function namesOf(names) {
      return Object.fromEntries(names.map(name => [ name, true ]));
    }
    function shownText(text, maxChars) {
      return (0, credentials.Rh)(text, maxReadChars).slice(0, maxChars).toWellFormed();
    }
    function earliest(times) {
      return times.filter(time => time !== undefined).toSorted()[0];
    }
    function latest(times) {
      return times.filter(time => time !== undefined).toSorted().at(-1);
    }
    function formatTime(ms) {
      return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
    }
    var json = __webpack_require__(8060);
    var github_api = __webpack_require__(7296);
    function readPull(node) {
      const number = (0, json.Wg)((0, json.at)(node, "number"));
      const createdAt = (0, json.GU)((0, json.at)(node, "createdAt"));
      const url = (0, json.$6)(node, "url");
      if (number === undefined || createdAt === undefined || url === undefined) return undefined;
      const events = nodesAt(node, "timelineItems");
      const commit = (0, json.at)(nodesAt(node, "commits").at(-1), "commit");
      return {
        repository: (0, json.$6)(node, "repository.nameWithOwner") ?? "",
        number: number,
        title: (0, json.$6)(node, "title") ?? "",
        url: url,
        author: loginOf((0, json.at)(node, "author")),
        isDraft: (0, json.at)(node, "isDraft") === true,
        createdAt: createdAt,
        readyAt: lastTime(events.filter(event => (0, json.$6)(event, "__typename") === "ReadyForReviewEvent")),
        labels: nodesAt(node, "labels").flatMap(label => (0, json.$6)(label, "name") ?? []),
        decision: (0, json.$6)(node, "reviewDecision"),
        opinions: nodesAt(node, "latestOpinionatedReviews").flatMap(readOpinion),
        requests: readRequests(nodesAt(node, "reviewRequests"), events),
        hasConflict: (0, json.at)(node, "mergeable") === "CONFLICTING",
        checks: checkStates.get((0, json.$6)(commit, "statusCheckRollup.state") ?? ""),
        committedAt: (0, json.GU)((0, json.at)(commit, "committedDate")),
        additions: (0, json.Wg)((0, json.at)(node, "additions")) ?? 0,
        deletions: (0, json.Wg)((0, json.at)(node, "deletions")) ?? 0
      };
    }
    const checkStates = new Map([ [ "SUCCESS", "success" ], [ "FAILURE", "failure" ], [ "ERROR", "failure" ], [ "PENDING", "pending" ], [ "EXPECTED", "pending" ] ]);
    function readOpinion(review) {
      const state = (0, json.$6)(review, "state");
      if (state !== "APPROVED" && state !== "CHANGES_REQUESTED") return [];
      const login = (0, json.$6)(review, "author.login");
      return [ {
        approves: state === "APPROVED",
        login: login,
        at: (0, json.GU)((0, json.at)(review, "submittedAt"))
      } ];
    }
    function readRequests(requests, events) {
      const asked = events.filter(event => (0, json.$6)(event, "__typename") === "ReviewRequestedEvent");
      return requests.map(request => (0, json.at)(request, "requestedReviewer")).filter(reviewer => reviewer === undefined || reviewerOf(reviewer) !== undefined).map(reviewer => {
        const who = reviewerOf(reviewer);
        const own = asked.filter(event => reviewerOf((0, json.at)(event, "requestedReviewer")) === who);
        return {
          who: who,
          at: lastTime(own)
        };
      });
    }
    function reviewerOf(reviewer) {
      const team = (0, json.$6)(reviewer, "combinedSlug");
      if (team !== undefined) return `@${team}`;
      return (0, json.$6)(reviewer, "__typename") === "User" ? (0, json.$6)(reviewer, "login") : undefined;
    }
    function loginOf(actor) {
      const login = (0, json.$6)(actor, "login");
      const isBot = (0, json.$6)(actor, "__typename") === "Bot" && login?.endsWith("[bot]") === false;
      return isBot ? `${login}[bot]` : login;
    }
    function lastTime(events) {
      return events.flatMap(event => (0, json.GU)((0, json.at)(event, "createdAt")) ?? []).toSorted().at(-1);
    }
    function nodesAt(node, connection) {
      return (0, json.DD)((0, json.at)(node, [ connection, "nodes" ]));
    }
    function readTeams(pull, repository) {
      const [owner = ""] = repository.split("/");
      return (0, json.DD)((0, json.at)(pull, "requested_teams")).flatMap(team => {
        const slug = (0, json.e1)((0, json.at)(team, "slug"));
        return slug === undefined ? [] : [ `@${owner}/${slug}` ];
      });
    }
    const maxPulls = 300;
    const pullsPerPage = 50;
    async function listPulls(session, scope, patience) {
      const pages = [];
      let after;
      do {
        const page = await queryPage(session, scope, after, patience);
        if (page === undefined) break;
        pages.push(page);
        after = page.next;
      } while (after !== undefined && pages.length < maxPulls / pullsPerPage);
      const [first] = pages;
      if (first === undefined) return undefined;
      const pulls = pages.flatMap(page => page.pulls);
      const gaps = new Map(pages.flatMap(page => page.gaps.map(gap => [ gap.part, gap ])));
      const reading = {
        pulls: pulls,
        total: Math.max(first.total, pulls.length),
        gaps: [ ...gaps.values() ]
      };
      return scope.kind === "repository" ? await withTeams(session, scope.repository, reading, patience) : reading;
    }
    function queryPage(session, scope, after, patience) {
      return session.query("pull requests", (github, signal) => (0, github_session.L)(async () => readPage(await ask(github, scope, after)), patience, signal));
    }
    function ask(github, scope, after) {
      const page = {
        first: pullsPerPage,
        after: after ?? null
      };
      if (scope.kind === "owner") {
        const search = `user:${scope.owner} is:pr is:open draft:false archived:false sort:created-asc`;
        return github.graphql(searchQuery, {
          search: search,
          ...page
        });
      }
      const [owner = "", name = ""] = scope.repository.split("/");
      return github.graphql(repositoryQuery, {
        owner: owner,
        name: name,
        ...page
      });
    }
    function readPage({data: data, errors: errors}) {
      const list = (0, json.at)(data, "repository.pullRequests") ?? (0, json.at)(data, "search");
      const nodes = (0, json.at)(list, "nodes");
      if (!Array.isArray(nodes) || isRefused(nodes, errors)) throw new query_error.hR(reasonFor(errors));
      const pulls = nodes.flatMap(node => readPull(node) ?? []);
      return {
        pulls: pulls,
        total: (0, json.Wg)((0, json.at)(list, "totalCount")) ?? (0, json.Wg)((0, json.at)(list, "issueCount")) ?? pulls.length,
        gaps: errors.flatMap(gapsIn),
        next: (0, json.Qc)(list, "pageInfo.hasNextPage") ? (0, json.$6)(list, "pageInfo.endCursor") : undefined
      };
    }
    function isRefused(nodes, errors) {
      return nodes.length > 0 && errors.length > 0 && nodes.every(node => node === null);
    }
    function reasonFor(errors) {
      const types = errors.map(error => (0, json.$6)(error, "type"));
      if (types.includes("RATE_LIMITED")) return {
        kind: "rate-limit",
        resetAt: undefined
      };
      if (types.includes("FORBIDDEN") || types.includes("NOT_FOUND")) return {
        kind: "permission"
      };
      return {
        kind: "unreadable"
      };
    }
    function gapsIn(error) {
      const path = (0, json.DD)((0, json.at)(error, "path"));
      if (path.includes("requestedReviewer")) return [];
      const kind = (0, json.$6)(error, "type") === "FORBIDDEN" ? "permission" : "partial";
      return partsAt(path).map(part => ({
        part: part,
        reason: {
          kind: kind
        }
      }));
    }
    function partsAt(path) {
      if (path.includes("statusCheckRollup")) return [ "check runs", "commit statuses" ];
      return path.includes("commits") ? [ "last commits" ] : [ "parts of pull requests" ];
    }
    async function withTeams(session, repository, reading, patience) {
      const isHidden = ({requests: requests}) => requests.some(({who: who}) => who === undefined);
      if (!reading.pulls.some(isHidden)) return reading;
      const count = Math.ceil(reading.pulls.length / github_api.DM);
      const numbers = Array.from({
        length: count
      }, (_, index) => index + 1);
      const pages = await Promise.all(numbers.map(number => session.query("requested teams", (github, signal) => (0, 
      github_session.L)(() => github.openPulls(number), patience, signal))));
      const teams = new Map(pages.flatMap(json.DD).map(pull => [ (0, json.at)(pull, "number"), readTeams(pull, repository) ]));
      return {
        ...reading,
        pulls: reading.pulls.map(pull => named(pull, teams.get(pull.number) ?? []))
      };
    }
    function named(pull, teams) {
      const hidden = pull.requests.filter(({who: who}) => who === undefined);
      const known = pull.requests.filter(({who: who}) => who !== undefined);
      const missing = teams.filter(team => !known.some(({who: who}) => who?.toLowerCase() === team.toLowerCase()));
      if (hidden.length === 0 || missing.length < hidden.length) return pull;
      return {
        ...pull,
        requests: [ ...known, ...missing.map(who => ({
          who: who,
          at: hidden[0]?.at
        })) ]
      };
    }
    const pullFields = `\nfragment reviewer on RequestedReviewer {\n  __typename\n  ... on User { login }\n  ... on Team { combinedSlug }\n}\nfragment pull on PullRequest {\n  number\n  title\n  url\n  isDraft\n  createdAt\n  additions\n  deletions\n  mergeable\n  reviewDecision\n  repository { nameWithOwner }\n  author { __typename login }\n  labels(first: 20) { nodes { name } }\n  reviewRequests(first: 20) { nodes { requestedReviewer { ...reviewer } } }\n  latestOpinionatedReviews(first: 20, writersOnly: true) { nodes { state submittedAt author { login } } }\n  timelineItems(last: 30, itemTypes: [REVIEW_REQUESTED_EVENT, READY_FOR_REVIEW_EVENT]) {\n    nodes {\n      __typename\n      ... on ReadyForReviewEvent { createdAt }\n      ... on ReviewRequestedEvent { createdAt requestedReviewer { ...reviewer } }\n    }\n  }\n  commits(last: 1) { nodes { commit { committedDate statusCheckRollup { state } } } }\n}`;
    const repositoryQuery = `query Waiting($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(states: OPEN, first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...pull }\n    }\n  }\n}${pullFields}`;
    const searchQuery = `query Waiting($search: String!, $first: Int!, $after: String) {\n  search(type: ISSUE, query: $search, first: $first, after: $after) {\n    issueCount\n    pageInfo { hasNextPage endCursor }\n    nodes { ...pull }\n  }\n}${pullFields}`;
    var run_record = __webpack_require__(935);
    const maxRuns = 20;
    async function listWaitingRuns(session, repository, patience) {
      const page = await session.query("waiting runs", (github, signal) => (0, github_session.L)(async () => runs_readPage(await github.waitingRuns()), patience, signal));
      if (page === undefined) return undefined;
      const oldestFirst = page.runs.toSorted((a, b) => a.id - b.id);
      const asked = await Promise.all(oldestFirst.slice(0, maxRuns).map(run => readApproval(session, repository, run)));
      const others = oldestFirst.slice(maxRuns).map(run => ({
        run: run,
        environments: undefined,
        reviewers: []
      }));
      const runs = [ ...asked.filter(found => found !== undefined), ...others ];
      return {
        runs: runs,
        total: Math.max(page.total - (page.runs.length - runs.length), runs.length)
      };
    }
    function runs_readPage(answer) {
      const runs = (0, run_record.xx)(answer);
      return runs && {
        runs: runs,
        total: (0, json.Wg)((0, json.at)(answer, "total_count")) ?? runs.length
      };
    }
    async function readApproval(session, repository, run) {
      const answer = await session.query("waiting runs", async github => await github.pendingDeployments(run.id) ?? {});
      if (!Array.isArray(answer)) return {
        run: run,
        environments: undefined,
        reviewers: []
      };
      const waiting = answer.filter(pending => !isTimer(pending));
      if (answer.length > 0 && waiting.length === 0) return undefined;
      return {
        run: run,
        environments: waiting.flatMap(pending => (0, json.$6)(pending, "environment.name") ?? []),
        reviewers: [ ...new Set(waiting.flatMap(pending => readReviewers(pending, repository))) ]
      };
    }
    function isTimer(pending) {
      return (0, json.DD)((0, json.at)(pending, "reviewers")).length === 0 && ((0, json.Wg)((0, 
      json.at)(pending, "wait_timer")) ?? 0) > 0;
    }
    function readReviewers(pending, repository) {
      const [owner = ""] = repository.split("/");
      return (0, json.DD)((0, json.at)(pending, "reviewers")).flatMap(given => {
        const slug = (0, json.$6)(given, "reviewer.slug");
        return (0, json.$6)(given, "reviewer.login") ?? (slug === undefined ? [] : `@${owner}/${slug}`);
      });
    }
    const maxBudgetMs = 3e4;
    async function readWaiting(question, runtime) {
      const {context: context, event: event, waiting: settings, notifyWhen: notifyWhen} = question;
      if (event.file !== "" || event.text !== "") {
        const input = event.file === "" ? "event" : "event-file";
        throw (0, errors.Xu)("report", (0, said.cv)`cannot be \`waiting\` together with "${input}"; give one of them.`);
      }
      refuseOtherForges(runtime.env);
      const {pulls: pulls, runs: runs, warnings: warnings} = await queryWaiting(question, runtime);
      const {repository: repository, serverUrl: serverUrl} = context;
      const report = assessWaiting({
        repository: repository,
        serverUrl: serverUrl,
        now: runtime.now(),
        settings: settings,
        pulls: pulls,
        runs: runs
      });
      return {
        event: (0, read.v)(createAttributes(report, context), event.attributes),
        notDue: isWaitingReportDue(notifyWhen, report) ? undefined : explainNothingWaits(notifyWhen, report),
        warnings: warnings
      };
    }
    function refuseOtherForges(env) {
      if (env.GITEA_ACTIONS !== "true" && env.FORGEJO_ACTIONS !== "true") return;
      throw (0, errors.Xu)("report", (0, said.cv)`cannot be \`waiting\` on Gitea and Forgejo, which do not have GitHub's GraphQL API.`);
    }
    async function queryWaiting({context: context, token: token, budgetMs: budgetMs, waiting: {org: org}}, runtime) {
      const {apiUrl: apiUrl, repository: repository, forge: forge} = context;
      const budget = Math.min(budgetMs, maxBudgetMs);
      const {env: env, signal: signal, sleep: sleep, monotonic: monotonic} = runtime;
      const session = (0, github_session.w)({
        apiUrl: apiUrl,
        repository: repository,
        forge: forge,
        token: token,
        env: env,
        budgetMs: budget,
        signal: signal
      });
      const patience = {
        untilMs: monotonic() + budget,
        sleep: sleep,
        monotonic: monotonic
      };
      const scope = org === "" ? {
        kind: "repository",
        repository: repository
      } : {
        kind: "owner",
        owner: org
      };
      const [pulls, runs] = await Promise.all([ listPulls(session, scope, patience), org === "" ? listWaitingRuns(session, repository, patience) : undefined ]);
      void session.close();
      if (pulls === undefined && runs === undefined) {
        if (signal.aborted) throw new errors.yo((0, said.cv)`The run was cancelled before the report of what waits was made.`);
        const reason = (0, query_error.r_)(session.errors(), forge);
        throw new errors.yo((0, said.cv)`The report of what waits needs GitHub's lists, which could not be read: ${reason}`);
      }
      return {
        pulls: pulls,
        runs: runs,
        warnings: describeGaps(session, pulls)
      };
    }
    function describeGaps(session, pulls) {
      const gaps = pulls?.gaps ?? [];
      const errors = [ ...session.errors(), ...gaps ];
      const reason = (0, query_error.q_)(errors);
      if (reason === undefined) return [];
      const lacks = part => session.errors().some(error => error.part === part);
      const parts = [ ...pulls === undefined ? [ (0, query_error.s6)("pull requests") ] : [], ...pulls !== undefined && lacks("pull requests") ? [ (0, 
      said.cv)`pull requests after the first ${pulls.pulls.length}` ] : [], ...lacks("waiting runs") ? [ (0, 
      query_error.s6)("waiting runs") ] : [], ...lacks("requested teams") ? [ (0, query_error.s6)("requested teams") ] : [], ...gaps.filter(({part: part}) => part !== "commit statuses").map(({part: part}) => part === "check runs" ? (0, 
      said.cv)`signs of the checks` : (0, query_error.s6)(part)) ];
      return [ (0, said.cv)`The report of what waits is sent without some data that could not be read from GitHub (${(0, 
      said.KE)(parts)}): ${reason}` ];
    }
    function createAttributes(report, context) {
      return {
        specversion: "1.0",
        id: (0, cloudevent.FJ)(context, waiting_report.y, report.repository),
        source: (0, github_adapter.OW)(context),
        type: waiting_report.y,
        ...report.repository === "" ? {} : {
          subject: report.repository
        },
        time: report.at,
        datacontenttype: "application/json",
        ...(0, run_attributes.m9)(context, "success"),
        data: report
      };
    }
    function isWaitingReportDue(cases, report) {
      const {total: total} = report.counts;
      const isKnown = isAllKnown(report);
      return cases.some(wanted => {
        switch (wanted) {
         case "always":
          return true;

         case "success":
          return total === 0 && isKnown;

         case "failure":
         case "changed":
          return total > 0 || !isKnown;

         case "fixed":
         case "cancelled":
          return false;

         default:
          return longestMs(report) >= (0, notify_when.ub)(wanted) * 36e5;
        }
      });
    }
    function isAllKnown({approvals: approvals, runsUrl: runsUrl, list: list}) {
      return list.complete && (approvals !== null || runsUrl === null);
    }
    function longestMs({reviews: reviews, approvals: approvals, authors: authors, merges: merges}) {
      const first = [ reviews, approvals, authors, merges ].flatMap(list => list?.[0] ?? []);
      return Math.max(-1, ...first.map(({waitingMs: waitingMs}) => waitingMs));
    }
    function explainNothingWaits(cases, report) {
      const {total: total} = report.counts;
      const wanted = cases.join(", ");
      return total === 0 && !isAllKnown(report) ? (0, said.cv)`Not sent: notify-when is \`${wanted}\`, and GitHub did not say whether anything waits for a person.` : (0, 
      said.cv)`Not sent: notify-when is \`${wanted}\`, and ${total} pull requests and runs wait for a person.`;
    }
  })
};


