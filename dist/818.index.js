"use strict";
exports.id = 818;
exports.ids = [818];
exports.modules = {

/***/ 1818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHealth: () => (/* binding */ readHealth)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/event/github-adapter.js
var github_adapter = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/event/health-report.js
var health_report = __webpack_require__(7024);
// EXTERNAL MODULE: ./lib/event/id.js
var id = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/event/read.js + 4 modules
var read = __webpack_require__(1394);
// EXTERNAL MODULE: ./lib/event/run-attributes.js
var run_attributes = __webpack_require__(8206);
// EXTERNAL MODULE: ./lib/workflow/github-session.js
var github_session = __webpack_require__(8480);
// EXTERNAL MODULE: ./lib/workflow/query-error.js
var query_error = __webpack_require__(5591);
// EXTERNAL MODULE: ./lib/workflow/job-record.js
var job_record = __webpack_require__(9065);
// EXTERNAL MODULE: ./lib/workflow/json.js
var json = __webpack_require__(2540);
;// CONCATENATED MODULE: ./lib/health/assess.js


/** A workflow is slower if its median grew by this factor and this time, and both periods have some runs. */
const slowerFactor = 1.2;
const slowerMs = 30_000;
const slowerRuns = 3;
const maxNameChars = 100;
/**
 * Events whose runs build a pull request, also when its head is a branch of the same name: no verdict on the branch.
 */
const pullRequestEvents = /^pull_request(?:_|$)/;
/** Judges the workflows of a branch. Cancelled, skipped and running runs are no verdict. */
function assessHealth(facts) {
    const { period, now, branchRuns, repository, branch, serverUrl } = facts;
    const times = { from: now - period.ms, before: now - 2 * period.ms, now };
    const listedSince = listedSinceOf(facts);
    const byWorkflow = Map.groupBy(branchRuns.runs.filter(isVerdictOn(facts)), keyOf);
    const judged = [...byWorkflow]
        .map(([key, runs]) => ({ runs, ...workflowOf(key, runs, facts) }))
        .filter(({ isActive }) => isActive)
        .map(({ runs, ...workflow }) => judge(workflow, runs, times));
    const shown = judged.map(({ health }) => health).filter(({ ran, state }) => ran || state === 'red');
    const workflows = shown.toSorted(worstFirst);
    const count = (wanted) => workflows.filter(({ state }) => state === wanted).length;
    const newlyRed = judged.filter(({ health, wasRed }) => health.state === 'red' && !wasRed);
    const recovered = judged.filter(({ health, wasRed }) => health.state !== 'red' && wasRed);
    const query = `query=${encodeURIComponent(`branch:${branch}`)}`;
    return {
        repository,
        branch,
        period: period.text,
        from: timeText(times.from),
        to: timeText(now),
        url: `${serverUrl}/${repository}/actions?${query}`,
        counts: {
            workflows: workflows.length,
            red: count('red'),
            flaky: count('flaky'),
            green: count('green'),
        },
        changed: newlyRed.length + recovered.length > 0,
        newlyRed: newlyRed.map(({ health }) => health.name),
        recovered: recovered.map(({ health }) => health.name),
        runs: countsOf(judged.flatMap(({ current }) => current)),
        before: listedSince <= times.before ? countsOf(judged.flatMap(({ before }) => before)) : null,
        slowest: slowestOf(judged),
        slower: listedSince <= times.before ? slowerOf(judged) : [],
        workflows: listedSince <= times.before ? workflows : workflows.map(withoutBefore),
        list: {
            read: branchRuns.runs.length,
            total: branchRuns.total,
            since: timeText(listedSince),
            complete: listedSince <= times.from,
        },
    };
}
function judge({ name, url }, runs, { from, before: start, now }) {
    const verdicts = runs.toSorted((a, b) => b.number - a.number);
    const current = verdicts.filter((run) => startMs(run) >= from);
    const before = verdicts.filter((run) => startMs(run) >= start && startMs(run) < from);
    const red = streakOf(verdicts, now);
    const counts = countsOf(current);
    const lastBefore = verdicts.find((run) => startMs(run) < from);
    const health = {
        name,
        url,
        state: red !== null ? 'red' : counts.rerun > 0 ? 'flaky' : 'green',
        ran: current.length > 0,
        runs: counts,
        ...durationsOf(current),
        medianBeforeMs: durationsOf(before).medianMs,
        slowestBeforeMs: durationsOf(before).slowestMs,
        red,
    };
    return { health, wasRed: lastBefore !== undefined && (0,job_record/* isFailed */.Ix)(lastBefore.conclusion), current, before };
}
function withoutBefore(health) {
    return { ...health, medianBeforeMs: null, slowestBeforeMs: null };
}
/** Newest first. */
function streakOf(verdicts, now) {
    const end = verdicts.findIndex(({ conclusion }) => !(0,job_record/* isFailed */.Ix)(conclusion));
    const streak = end < 0 ? verdicts : verdicts.slice(0, end);
    const first = streak.at(-1);
    if (first === undefined)
        return null;
    const { number, url, startedAt, event, actor } = first;
    return {
        since: { number, url: url ?? null, startedAt: startedAt ?? null },
        failedRuns: streak.length,
        orMore: end < 0 && number > 1,
        durationMs: (0,json/* durationMsOf */.aw)(startedAt, now) ?? null,
        breaker: event === 'schedule' ? null : (actor ?? null),
    };
}
/** Longest red first, those that still run before those that do not; then by share of re-runs and failures. */
function worstFirst(a, b) {
    return (ranks[a.state] - ranks[b.state] ||
        Number(b.ran) - Number(a.ran) ||
        (b.red?.durationMs ?? 0) - (a.red?.durationMs ?? 0) ||
        shareOf(b.runs, 'rerun') - shareOf(a.runs, 'rerun') ||
        shareOf(b.runs, 'failed') - shareOf(a.runs, 'failed') ||
        (a.name < b.name ? -1 : 1));
}
const ranks = { red: 0, flaky: 1, green: 2 };
function shareOf(runs, part) {
    return runs.total === 0 ? 0 : runs[part] / runs.total;
}
function countsOf(runs) {
    const green = runs.filter(isGreen);
    return {
        total: runs.length,
        succeeded: green.length,
        failed: runs.length - green.length,
        rerun: green.filter(({ attempt }) => attempt > 1).length,
        greenShare: runs.length === 0 ? null : green.length / runs.length,
    };
}
/** Of green runs: a run that fails early says nothing about speed. */
function durationsOf(runs) {
    const all = runs.filter(isGreen).flatMap((run) => (0,json/* durationMsOf */.aw)(run.startedAt, run.updatedAt) ?? []);
    const sorted = all.toSorted((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    const medianMs = low === undefined || high === undefined ? null : Math.round((low + high) / 2);
    return { medianMs, slowestMs: sorted.at(-1) ?? null };
}
function slowestOf(judged) {
    const all = judged.flatMap(({ health, current }) => current.filter(isGreen).flatMap((run) => {
        const durationMs = (0,json/* durationMsOf */.aw)(run.startedAt, run.updatedAt);
        if (durationMs === undefined || health.medianMs === null)
            return [];
        const { number, url = null } = run;
        return [{ workflow: health.name, number, url, durationMs, medianMs: health.medianMs }];
    }));
    return all.toSorted((a, b) => b.durationMs - a.durationMs)[0] ?? null;
}
function slowerOf(judged) {
    return judged
        .filter(({ current, before }) => current.length >= slowerRuns && before.length >= slowerRuns)
        .flatMap(({ health: { name: workflow, medianMs, medianBeforeMs } }) => medianMs === null || medianBeforeMs === null ? [] : [{ workflow, medianMs, medianBeforeMs }])
        .filter(({ medianMs, medianBeforeMs }) => medianMs >= medianBeforeMs * slowerFactor && medianMs - medianBeforeMs >= slowerMs)
        .toSorted((a, b) => b.medianMs / b.medianBeforeMs - a.medianMs / a.medianBeforeMs);
}
/** A fork's branch can have the same name. */
function isVerdictOn({ repository, now }) {
    const own = repository.toLowerCase();
    return (run) => (isGreen(run) || (0,job_record/* isFailed */.Ix)(run.conclusion)) &&
        startMs(run) <= now &&
        (run.headRepository ?? own).toLowerCase() === own &&
        !pullRequestEvents.test(run.event ?? '');
}
function isGreen({ conclusion }) {
    return conclusion === 'success';
}
function keyOf({ workflowId, name }) {
    return workflowId ?? name ?? '';
}
/** A workflow that GitHub does not list was deleted. */
function workflowOf(key, runs, { workflows, serverUrl, repository, branch }) {
    const known = workflows?.find(({ id }) => id === key);
    const name = (known?.name ?? runs[0]?.name ?? String(key)).slice(0, maxNameChars).toWellFormed();
    const file = /^\.github\/workflows\/([^/]+)$/.exec(known?.path ?? '')?.[1];
    const page = `${serverUrl}/${repository}/actions/workflows/${encodeURIComponent(file ?? '')}`;
    const url = file === undefined ? null : `${page}?query=${encodeURIComponent(`branch:${branch.toWellFormed()}`)}`;
    return {
        name,
        url,
        isActive: workflows === undefined || typeof key === 'string' || known?.isActive === true,
    };
}
/** The start of the oldest run if there are older ones that were not read. */
function listedSinceOf({ branchRuns: { runs, isCut }, askedSince, now }) {
    if (!isCut)
        return askedSince;
    return runs.reduce((oldest, run) => Math.min(oldest, startMs(run)), now);
}
/** A run without a start counts as old. */
function startMs({ startedAt }) {
    return startedAt === undefined ? 0 : Date.parse(startedAt);
}
/** RFC 3339 in whole seconds. */
function timeText(ms) {
    return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

// EXTERNAL MODULE: ./lib/workflow/github-api.js
var github_api = __webpack_require__(7296);
// EXTERNAL MODULE: ./lib/workflow/run-record.js
var run_record = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/health/retry.js

const maxAttempts = 3;
/** Before the second attempt after an answer that names no time; the third waits twice as long. */
const pauseMs = 1_000;
/**
 * The result of a request, repeated when GitHub says after how many seconds it may be (`Retry-After`), or failed to answer (5xx).
 * Throws the last error when a wait would last longer than there is time. Source: docs.github.com, "Best practices for using the REST API".
 */
async function withRetries(request, { untilMs, monotonic, sleep }, signal) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (error) {
            const delayMs = delayMsAfter(error, attempt);
            const isLate = delayMs === undefined || monotonic() + delayMs >= untilMs;
            if (attempt === maxAttempts || isLate || signal.aborted)
                throw error;
            await sleep(delayMs, signal);
            signal.throwIfAborted();
        }
    }
}
/** Undefined if another attempt would get the same answer. */
function delayMsAfter(error, attempt) {
    const failed = (0,json/* objectOf */.Xy)(error);
    const response = (0,json/* objectOf */.Xy)(failed?.response);
    const status = response && (0,json/* countOf */.pq)(failed?.status);
    if (status === undefined)
        return undefined;
    const asked = /^\d{1,5}$/.exec((0,json/* textOf */.b6)((0,json/* objectOf */.Xy)(response?.headers)?.['retry-after']) ?? '')?.[0];
    if (asked !== undefined)
        return Number(asked) * 1_000;
    return status >= 500 ? pauseMs * attempt : undefined;
}

;// CONCATENATED MODULE: ./lib/health/branch-runs.js




/** GitHub lists at most 1,000 runs for a filter. Source: docs.github.com, REST API, "List workflow runs for a repository". */
const maxPages = 10;
/**
 * The runs of a branch created since a time (RFC 3339): the first page, then all others at once. Without a page in between the list
 * ends before it. Undefined without the first page.
 */
async function listBranchRuns(session, branch, since, patience) {
    const page = (number) => session.query('runs of the branch', (github, signal) => withRetries(async () => runPageOf(await github.branchRuns(branch, since, number)), patience, signal));
    const [first, ...others] = await pagesOf(page);
    if (first === undefined)
        return undefined;
    const pages = [first, ...others.slice(0, endOf(others))].filter((found) => found !== undefined);
    const runs = new Map(pages.flatMap((found) => found.runs).map((run) => [run.id, run]));
    const isCut = pages.length < Math.ceil(first.total / github_api/* listPerPage */.DM);
    return { runs: [...runs.values()], total: Math.max(first.total, runs.size), isCut };
}
/** The repository's workflows, as far as their pages arrived; undefined without the first page. */
async function listWorkflows(session, patience) {
    const page = (number) => session.query('workflows', (github, signal) => withRetries(async () => workflowPageOf(await github.workflows(number)), patience, signal));
    const pages = await pagesOf(page);
    return pages.includes(undefined) ? undefined : pages.flatMap((found) => found?.workflows ?? []);
}
async function pagesOf(page) {
    const first = await page(1);
    const pages = Math.min(Math.ceil((first?.total ?? 0) / github_api/* listPerPage */.DM), maxPages);
    const others = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2));
    return [first, ...(await Promise.all(others))];
}
/** The index of the first page that is missing. */
function endOf(pages) {
    const end = pages.indexOf(undefined);
    return end < 0 ? pages.length : end;
}
function runPageOf(answer) {
    const runs = (0,run_record/* runsOf */.ky)(answer);
    return runs && { total: (0,json/* countOf */.pq)((0,json/* objectOf */.Xy)(answer)?.total_count) ?? runs.length, runs };
}
/** Source: docs.github.com, REST API, "List repository workflows". */
function workflowPageOf(answer) {
    const page = (0,json/* objectOf */.Xy)(answer);
    if (!Array.isArray(page?.workflows))
        return undefined;
    const workflows = (0,json/* listOf */.c3)(page.workflows).map(branch_runs_workflowOf);
    return {
        total: (0,json/* countOf */.pq)(page.total_count) ?? workflows.length,
        workflows: workflows.filter((workflow) => workflow !== undefined),
    };
}
function branch_runs_workflowOf(value) {
    const workflow = (0,json/* objectOf */.Xy)(value);
    const id = (0,json/* countOf */.pq)(workflow?.id);
    if (workflow === undefined || id === undefined)
        return undefined;
    const path = (0,json/* textOf */.b6)(workflow.path) ?? '';
    return { id, name: (0,json/* textOf */.b6)(workflow.name) ?? path, path, isActive: workflow.state === 'active' };
}

;// CONCATENATED MODULE: ./lib/health/is-due.js
/**
 * Whether `notify-when` asks for the report: `failure` when a workflow is red, `changed` when others are red than at the start of the
 * period, `fixed` when the last red one became green. A report is never cancelled.
 */
function isDue(cases, { counts, changed, recovered }) {
    return cases.some((wanted) => {
        switch (wanted) {
            case 'always':
                return true;
            case 'success':
                return counts.red === 0;
            case 'failure':
                return counts.red > 0;
            case 'changed':
                return changed;
            case 'fixed':
                return counts.red === 0 && recovered.length > 0;
            case 'cancelled':
                return false;
            default:
                return wanted;
        }
    });
}
/** Why nothing is sent, for the log. */
function healthNotDue(cases, { counts, changed }) {
    const same = changed ? 'others than before' : 'the same as before';
    return `Not sent: notify-when is \`${cases.join(', ')}\`, and ${counts.red} of ${counts.workflows} workflows are red (${same}).`;
}

;// CONCATENATED MODULE: ./lib/health/read.js











/**
 * Ten pages of a hundred runs take GitHub some seconds each, and a morning report is not urgent.
 */
const maxBudgetMs = 30_000;
/** How far back runs are read at least: a workflow that runs monthly may be red since its last run. */
const minReachMs = 31 * 24 * 60 * 60 * 1000;
/**
 * Reads the runs of the workflow's branch and judges its workflows. Throws a UserError if GitHub does not list the runs: then there is
 * nothing to report.
 */
async function readHealth(question, runtime) {
    const { context, event, period, notifyWhen } = question;
    if (event.file !== '' || event.text !== '') {
        const input = event.file === '' ? 'event' : 'event-file';
        throw (0,errors/* inputError */.Xu)('report', `cannot be \`health\` together with "${input}"; give one of them.`);
    }
    const { repository, refName: branch, serverUrl } = context;
    const now = runtime.now();
    const askedSince = now - Math.max(2 * period.ms, minReachMs);
    const { branchRuns, workflows, warnings } = await queryHealth(question, runtime, askedSince);
    const facts = { repository, branch, serverUrl, period, now, askedSince, branchRuns, workflows };
    const report = assessHealth(facts);
    return {
        event: (0,read/* ownEvent */.z)(attributesOf(report, context), event.attributes),
        notDue: isDue(notifyWhen, report) ? undefined : healthNotDue(notifyWhen, report),
        warnings,
    };
}
async function queryHealth({ context, token, budgetMs }, runtime, askedSince) {
    const { apiUrl, repository, refName: branch } = context;
    const budget = Math.min(budgetMs, maxBudgetMs);
    const { signal, sleep, monotonic } = runtime;
    const session = (0,github_session/* openGitHubSession */.w)({ apiUrl, repository, token, budgetMs: budget, signal });
    const patience = { untilMs: runtime.monotonic() + budget, sleep, monotonic };
    const since = new Date(askedSince).toISOString().replace(/\.\d{3}Z$/, 'Z');
    const [branchRuns, workflows] = await Promise.all([
        listBranchRuns(session, branch, since, patience),
        listWorkflows(session, patience),
    ]);
    if (branchRuns === undefined) {
        if (signal.aborted)
            throw new errors/* UserError */.yo('The run was cancelled before the health report was made.');
        throw new errors/* UserError */.yo(`There is no health report without GitHub's list of runs: ${reasonIn(session)}`);
    }
    return { branchRuns, workflows, warnings: warningsOf(session, branchRuns, workflows !== undefined) };
}
function warningsOf(session, { runs, total }, hasWorkflows) {
    if (session.errors().length === 0)
        return [];
    const parts = [
        ...(session.errors().some(({ part }) => part === 'runs of the branch')
            ? [`it covers ${runs.length} of ${total} runs`]
            : []),
        ...(hasWorkflows ? [] : ['disabled and deleted workflows are in it']),
    ];
    return [`The health report is not complete (${parts.join(', ')}): ${reasonIn(session)}`];
}
function reasonIn(session) {
    return (0,query_error/* queryErrorText */.q_)(session.errors()) ?? 'GitHub did not answer.';
}
/** The event's subject is the branch. Its `status` is that of the report, not that of the job. */
function attributesOf(report, context) {
    return {
        specversion: '1.0',
        id: (0,id/* deriveId */.F)(context, health_report/* healthReportType */.x),
        source: (0,github_adapter/* repositorySource */.OW)(context),
        type: health_report/* healthReportType */.x,
        ...(report.branch === '' ? {} : { subject: report.branch }),
        time: report.to,
        datacontenttype: 'application/json',
        ...(0,run_attributes/* contextExtensions */.a7)(context, report.counts.red > 0 ? 'failure' : 'success'),
        data: report,
    };
}


/***/ })

};
;