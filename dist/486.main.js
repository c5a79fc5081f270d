"use strict";

exports.id = 486;

exports.ids = [ 486 ];

exports.modules = {
  3486: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      explainHealthNotDue: () => explainHealthNotDue,
      isHealthReportDue: () => isHealthReportDue,
      readHealth: () => readHealth
    });
    var errors = __webpack_require__(2357);
    var lib_forge = __webpack_require__(6051);
    var said = __webpack_require__(1879);
    var github_session = __webpack_require__(8480);
    var query_error = __webpack_require__(5591);
    var cloudevent = __webpack_require__(7572);
    var github_adapter = __webpack_require__(1882);
    var health_report = __webpack_require__(7024);
    var read = __webpack_require__(2385);
    var run_attributes = __webpack_require__(8206);
    var credentials = __webpack_require__(8869);
    var workflow_conclusion = __webpack_require__(3613);
    var job_record = __webpack_require__(9065);
    const slowerFactor = 1.2;
    const slowerMs = 3e4;
    const slowerRuns = 3;
    const maxNameChars = 100;
    const maxReadChars = 1e3;
    const pullRequestEvents = /^pull_request(?:_|$)/;
    function assessHealth(facts) {
      const {period: period, now: now, branchRuns: branchRuns, repository: repository, branch: branch, serverUrl: serverUrl, forge: forge = lib_forge.g} = facts;
      const times = {
        from: now - period.ms,
        before: now - 2 * period.ms,
        now: now
      };
      const listedSince = findListStart(facts);
      const byWorkflow = Map.groupBy(branchRuns.runs.filter(isConclusiveFor(facts)), findWorkflowKey);
      const assessed = [ ...byWorkflow ].map(([key, runs]) => ({
        runs: runs,
        ...describeWorkflow(key, runs, facts)
      })).filter(({isActive: isActive}) => isActive).map(({runs: runs, ...workflow}) => assessWorkflow(workflow, runs, times));
      const shown = assessed.map(({health: health}) => health).filter(({ran: ran, state: state}) => ran || state === "red");
      const workflows = shown.toSorted(compareWorstFirst);
      const count = wanted => workflows.filter(({state: state}) => state === wanted).length;
      const newlyRed = assessed.filter(({health: health, wasRed: wasRed}) => health.state === "red" && !wasRed);
      const recovered = assessed.filter(({health: health, wasRed: wasRed}) => health.state !== "red" && wasRed);
      return {
        repository: repository,
        branch: branch,
        period: period.text,
        from: formatTime(times.from),
        to: formatTime(now),
        url: forge.runsPage(`${serverUrl}/${repository}`, undefined, branch),
        counts: {
          workflows: workflows.length,
          red: count("red"),
          flaky: count("flaky"),
          green: count("green")
        },
        changed: newlyRed.length + recovered.length > 0,
        newlyRed: newlyRed.map(({health: health}) => health.name),
        recovered: recovered.map(({health: health}) => health.name),
        runs: countRuns(assessed.flatMap(({current: current}) => current)),
        before: listedSince <= times.before ? countRuns(assessed.flatMap(({before: before}) => before)) : null,
        slowest: findSlowestRun(assessed),
        slower: listedSince <= times.before ? findSlowerWorkflows(assessed) : [],
        workflows: listedSince <= times.before ? workflows : workflows.map(withoutBefore),
        disabled: listDisabled(facts),
        list: {
          read: branchRuns.runs.length,
          total: branchRuns.total,
          since: formatTime(listedSince),
          complete: listedSince <= times.from
        }
      };
    }
    function assessWorkflow({name: name, url: url}, runs, {from: from, before: start, now: now}) {
      const conclusive = runs.toSorted((a, b) => b.number - a.number);
      const current = conclusive.filter(run => startMs(run) >= from);
      const before = conclusive.filter(run => startMs(run) >= start && startMs(run) < from);
      const red = measureStreak(conclusive, now);
      const counts = countRuns(current);
      const lastBefore = conclusive.find(run => startMs(run) < from);
      const health = {
        name: name,
        url: url,
        state: red !== null ? "red" : counts.rerun > 0 ? "flaky" : "green",
        ran: current.length > 0,
        runs: counts,
        ...measureDurations(current),
        medianBeforeMs: measureDurations(before).medianMs,
        slowestBeforeMs: measureDurations(before).slowestMs,
        red: red
      };
      return {
        health: health,
        wasRed: lastBefore !== undefined && (0, workflow_conclusion.Ix)(lastBefore.conclusion),
        current: current,
        before: before
      };
    }
    function withoutBefore(health) {
      return {
        ...health,
        medianBeforeMs: null,
        slowestBeforeMs: null
      };
    }
    function measureStreak(conclusive, now) {
      const end = conclusive.findIndex(({conclusion: conclusion}) => !(0, workflow_conclusion.Ix)(conclusion));
      const streak = end < 0 ? conclusive : conclusive.slice(0, end);
      const first = streak.at(-1);
      if (first === undefined) return null;
      const {number: number, url: url, startedAt: startedAt, event: event, actor: actor} = first;
      return {
        since: {
          number: number,
          url: url ?? null,
          startedAt: startedAt ?? null
        },
        failedRuns: streak.length,
        orMore: end < 0 && number > 1,
        durationMs: (0, job_record.h9)(startedAt, now) ?? null,
        breaker: event === "schedule" ? null : actor ?? null
      };
    }
    function compareWorstFirst(a, b) {
      return ranks[a.state] - ranks[b.state] || Number(b.ran) - Number(a.ran) || (b.red?.durationMs ?? 0) - (a.red?.durationMs ?? 0) || computeShare(b.runs, "rerun") - computeShare(a.runs, "rerun") || computeShare(b.runs, "failed") - computeShare(a.runs, "failed") || (a.name < b.name ? -1 : 1);
    }
    const ranks = {
      red: 0,
      flaky: 1,
      green: 2
    };
    function computeShare(runs, part) {
      return runs.total === 0 ? 0 : runs[part] / runs.total;
    }
    function countRuns(runs) {
      const green = runs.filter(isGreen);
      return {
        total: runs.length,
        succeeded: green.length,
        failed: runs.length - green.length,
        rerun: green.filter(({attempt: attempt}) => attempt > 1).length,
        greenShare: runs.length === 0 ? null : green.length / runs.length
      };
    }
    function measureDurations(runs) {
      const all = runs.filter(isGreen).flatMap(run => (0, job_record.h9)(run.startedAt, run.updatedAt) ?? []);
      const sorted = all.toSorted((a, b) => a - b);
      const [low, high] = [ sorted[sorted.length - 1 >> 1], sorted[sorted.length >> 1] ];
      const medianMs = low === undefined || high === undefined ? null : Math.round((low + high) / 2);
      return {
        medianMs: medianMs,
        slowestMs: sorted.at(-1) ?? null
      };
    }
    function findSlowestRun(assessed) {
      const all = assessed.flatMap(({health: health, current: current}) => current.filter(isGreen).flatMap(run => {
        const durationMs = (0, job_record.h9)(run.startedAt, run.updatedAt);
        if (durationMs === undefined || health.medianMs === null) return [];
        const {number: number, url: url = null} = run;
        return [ {
          workflow: health.name,
          number: number,
          url: url,
          durationMs: durationMs,
          medianMs: health.medianMs
        } ];
      }));
      return all.toSorted((a, b) => b.durationMs - a.durationMs)[0] ?? null;
    }
    function findSlowerWorkflows(assessed) {
      return assessed.filter(({current: current, before: before}) => current.length >= slowerRuns && before.length >= slowerRuns).flatMap(({health: {name: workflow, medianMs: medianMs, medianBeforeMs: medianBeforeMs}}) => medianMs === null || medianBeforeMs === null ? [] : [ {
        workflow: workflow,
        medianMs: medianMs,
        medianBeforeMs: medianBeforeMs
      } ]).filter(({medianMs: medianMs, medianBeforeMs: medianBeforeMs}) => medianMs >= medianBeforeMs * slowerFactor && medianMs - medianBeforeMs >= slowerMs).toSorted((a, b) => b.medianMs / b.medianBeforeMs - a.medianMs / a.medianBeforeMs);
    }
    function isConclusiveFor({repository: repository, now: now}) {
      const own = repository.toLowerCase();
      return run => (isGreen(run) || (0, workflow_conclusion.Ix)(run.conclusion)) && startMs(run) <= now && (run.headRepository ?? own).toLowerCase() === own && !pullRequestEvents.test(run.event ?? "");
    }
    function isGreen({conclusion: conclusion}) {
      return conclusion === "success";
    }
    function findWorkflowKey({workflowId: workflowId, name: name}) {
      return workflowId ?? name ?? "";
    }
    function describeWorkflow(key, runs, facts) {
      const {workflows: workflows, branch: branch} = facts;
      const known = workflows?.find(({id: id}) => id === key);
      const name = workflowName(known?.name ?? runs[0]?.name ?? String(key));
      const isFile = facts.forge?.namesWorkflows === false && typeof key === "string";
      const url = findPage(known?.path ?? (isFile ? `.github/workflows/${key}` : ""), facts, branch);
      return {
        name: name,
        url: url,
        isActive: workflows === undefined || typeof key === "string" || known?.isActive === true
      };
    }
    function workflowName(text) {
      return (0, credentials.Rh)(text, maxReadChars).slice(0, maxNameChars).toWellFormed();
    }
    function findPage(path, {serverUrl: serverUrl, repository: repository, forge: forge = lib_forge.g}, branch) {
      const file = /^\.(?:github|gitea|forgejo)\/workflows\/([^/]+)$/.exec(path)?.[1];
      return file === undefined || (0, credentials.UY)(file) !== file ? null : forge.runsPage(`${serverUrl}/${repository}`, file, branch);
    }
    function listDisabled(facts) {
      const {workflows: workflows} = facts;
      if (workflows === undefined) return null;
      return workflows.flatMap(({name: name, path: path, disabled: reason}) => reason === undefined ? [] : [ {
        name: workflowName(name),
        url: findPage(path, facts),
        reason: reason
      } ]).toSorted((a, b) => (a.reason < b.reason ? -1 : 1) * Number(a.reason !== b.reason) || (a.name < b.name ? -1 : 1));
    }
    function findListStart({branchRuns: {runs: runs, isCut: isCut}, askedSince: askedSince, now: now}) {
      if (!isCut) return askedSince;
      return runs.reduce((oldest, run) => Math.min(oldest, startMs(run)), now);
    }
    function startMs({startedAt: startedAt}) {
      return startedAt === undefined ? 0 : Date.parse(startedAt);
    }
    function formatTime(ms) {
      return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
    }
    var json = __webpack_require__(8060);
    var github_api = __webpack_require__(7296);
    var run_record = __webpack_require__(935);
    const maxPages = 10;
    async function listBranchRuns(session, branch, since, patience) {
      const page = number => session.query("runs of the branch", (github, signal) => (0, 
      github_session.L)(async () => readRunPage(await github.branchRuns(branch, since, number)), patience, signal));
      const [first, ...others] = await listPages(page);
      if (first === undefined) return undefined;
      const pages = [ first, ...others.slice(0, countLeadingPages(others)) ].filter(found => found !== undefined);
      const runs = new Map(pages.flatMap(found => found.runs).map(run => [ run.id, run ]));
      const isCut = pages.length < Math.ceil(first.total / github_api.DM);
      return {
        runs: [ ...runs.values() ],
        total: Math.max(first.total, runs.size),
        isCut: isCut
      };
    }
    async function listWorkflows(session, patience) {
      const page = number => session.query("workflows", (github, signal) => (0, github_session.L)(async () => readWorkflowPage(await github.workflows(number)), patience, signal));
      const pages = await listPages(page);
      return pages.includes(undefined) ? undefined : pages.flatMap(found => found?.workflows ?? []);
    }
    async function listPages(page) {
      const first = await page(1);
      const pages = Math.min(Math.ceil((first?.total ?? 0) / github_api.DM), maxPages);
      const others = Array.from({
        length: Math.max(pages - 1, 0)
      }, (_, index) => page(index + 2));
      return [ first, ...await Promise.all(others) ];
    }
    function countLeadingPages(pages) {
      const end = pages.indexOf(undefined);
      return end < 0 ? pages.length : end;
    }
    function readRunPage(answer) {
      const runs = (0, run_record.xx)(answer);
      return runs && {
        total: (0, json.Wg)((0, json.eB)(answer)?.total_count) ?? runs.length,
        runs: runs
      };
    }
    function readWorkflowPage(answer) {
      const page = (0, json.eB)(answer);
      if (!Array.isArray(page?.workflows)) return undefined;
      const workflows = (0, json.DD)(page.workflows).map(readWorkflow);
      return {
        total: (0, json.Wg)(page.total_count) ?? workflows.length,
        workflows: workflows.filter(workflow => workflow !== undefined)
      };
    }
    function readWorkflow(value) {
      const workflow = (0, json.eB)(value);
      const id = (0, json.Wg)(workflow?.id) ?? (0, json.e1)(workflow?.id);
      if (workflow === undefined || id === undefined) return undefined;
      const path = (0, json.e1)(workflow.path) ?? "";
      const {state: state} = workflow;
      const disabled = state === "disabled_inactivity" ? "inactivity" : state === "disabled_manually" ? "manually" : undefined;
      return {
        id: id,
        name: (0, json.e1)(workflow.name) ?? path,
        path: path,
        isActive: state === "active",
        disabled: disabled
      };
    }
    const maxBudgetMs = 3e4;
    const minReachMs = 31 * 24 * 60 * 60 * 1e3;
    async function readHealth(question, runtime) {
      const {context: context, event: event, period: period, notifyWhen: notifyWhen} = question;
      if (event.file !== "" || event.text !== "") {
        const input = event.file === "" ? "event" : "event-file";
        throw (0, errors.Xu)("report", (0, said.cv)`cannot be \`health\` together with "${input}"; give one of them.`);
      }
      const {repository: repository, refName: branch, serverUrl: serverUrl} = context;
      const now = runtime.now();
      const askedSince = now - Math.max(2 * period.ms, minReachMs);
      const {branchRuns: branchRuns, workflows: workflows, warnings: warnings} = await queryHealth(question, runtime, askedSince);
      const facts = {
        repository: repository,
        branch: branch,
        serverUrl: serverUrl,
        forge: (0, lib_forge.$D)(context),
        period: period,
        now: now,
        askedSince: askedSince,
        branchRuns: branchRuns,
        workflows: workflows
      };
      const report = assessHealth(facts);
      return {
        event: (0, read.v)(createAttributes(report, context), event.attributes),
        notDue: isHealthReportDue(notifyWhen, report) ? undefined : explainHealthNotDue(notifyWhen, report),
        warnings: warnings
      };
    }
    async function queryHealth({context: context, token: token, budgetMs: budgetMs}, runtime, askedSince) {
      const {apiUrl: apiUrl, repository: repository, refName: branch} = context;
      const forge = (0, lib_forge.$D)(context);
      const budget = Math.min(budgetMs, maxBudgetMs);
      const {env: env, signal: signal, sleep: sleep, monotonic: monotonic} = runtime;
      const session = (0, github_session.w)({
        ...{
          apiUrl: apiUrl,
          repository: repository,
          forge: forge,
          token: token
        },
        ...{
          env: env,
          budgetMs: budget,
          signal: signal
        }
      });
      const patience = {
        untilMs: runtime.monotonic() + budget,
        sleep: sleep,
        monotonic: monotonic
      };
      const since = new Date(askedSince).toISOString().replace(/\.\d{3}Z$/, "Z");
      const [branchRuns, workflows] = await Promise.all([ listBranchRuns(session, branch, since, patience), listWorkflows(session, patience) ]);
      void session.close();
      if (branchRuns === undefined) {
        if (signal.aborted) throw new errors.yo((0, said.cv)`The run was cancelled before the health report was made.`);
        throw new errors.yo((0, said.cv)`The health report needs ${forge.name}'s list of runs, which could not be read: ${(0, 
        query_error.r_)(session.errors(), forge)}`);
      }
      return {
        branchRuns: branchRuns,
        workflows: workflows,
        warnings: describeGaps(session, branchRuns, workflows !== undefined, forge)
      };
    }
    function describeGaps(session, {runs: runs, total: total}, hasWorkflows, forge) {
      const errors = (0, query_error.ql)(session.errors(), forge);
      if (errors.length === 0) return [];
      const parts = [ ...errors.some(({part: part}) => part === "runs of the branch") ? [ (0, 
      said.cv)`it covers ${runs.length} of ${total} runs` ] : [], ...hasWorkflows ? [] : [ (0, 
      said.cv)`disabled and deleted workflows are in it` ] ];
      return [ (0, said.cv)`The health report is not complete (${(0, said.KE)(parts)}): ${(0, 
      query_error.r_)(session.errors(), forge)}` ];
    }
    function createAttributes(report, context) {
      return {
        specversion: "1.0",
        id: (0, cloudevent.FJ)(context, health_report.x),
        source: (0, github_adapter.OW)(context),
        type: health_report.x,
        ...report.branch === "" ? {} : {
          subject: report.branch
        },
        time: report.to,
        datacontenttype: "application/json",
        ...(0, run_attributes.m9)(context, report.counts.red > 0 ? "failure" : "success"),
        data: report
      };
    }
    function isHealthReportDue(cases, {counts: counts, changed: changed, recovered: recovered}) {
      return cases.some(wanted => {
        switch (wanted) {
         case "always":
          return true;

         case "success":
          return counts.red === 0;

         case "failure":
          return counts.red > 0;

         case "changed":
          return changed;

         case "fixed":
          return counts.red === 0 && recovered.length > 0;

         case "cancelled":
          return false;

         default:
          return wanted && false;
        }
      });
    }
    function explainHealthNotDue(cases, {counts: counts, changed: changed}) {
      const same = changed ? (0, said.cv)`others than before` : (0, said.cv)`the same as before`;
      return (0, said.cv)`Not sent: notify-when is \`${cases.join(", ")}\`, and ${counts.red} of ${counts.workflows} workflows are red (${same}).`;
    }
  })
};


