export const id = 286;
export const ids = [286];
export const modules = {

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGitHub: () => (/* binding */ askGitHub)
});

// EXTERNAL MODULE: ./lib/workflow/current-job.js
var current_job = __webpack_require__(8162);
;// CONCATENATED MODULE: ./lib/workflow/github.js
/** The most that GitHub gives on a page of jobs. */
const jobsPerPage = 100;
/** Runs of the past that are looked at. A run is some 15 kB of JSON. */
const runsPerPage = 30;
/** Annotations of a job that are looked at; GitHub keeps ten errors of each step. */
const annotationsPerPage = 50;
/** Loads octokit and its proxy support: the one place that does. */
async function connect({ apiUrl, repository, token, signal }) {
    const [{ getOctokit }, fetch] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(752), __webpack_require__.e(844), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413)), proxiedFetch()]);
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = getOctokit(token.reveal(), { baseUrl: apiUrl, log: silent, request: { fetch, signal } });
    const own = { owner, repo, headers: { 'x-github-api-version': '2022-11-28' } };
    return {
        fetch,
        async run(run_id, attempt_number) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
            return (await octokit.request(route, { ...own, run_id, attempt_number, exclude_pull_requests: true }))
                .data;
        },
        async jobs(run_id, attempt_number, page) {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
            return (await octokit.request(route, { ...own, run_id, attempt_number, page, per_page: jobsPerPage }))
                .data;
        },
        async annotations(check_run_id) {
            const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
            return (await octokit.request(route, { ...own, check_run_id, per_page: annotationsPerPage })).data;
        },
        async runsOf(workflow_id, branch, event) {
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
            const filter = { branch, event, status: 'completed', exclude_pull_requests: true };
            return (await octokit.request(route, { ...own, ...filter, workflow_id, per_page: runsPerPage })).data;
        },
        async logAddress(job_id) {
            const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';
            const request = { fetch, signal, redirect: 'manual', parseSuccessResponseBody: false };
            const { headers, data } = await octokit.request(route, { ...own, job_id, request });
            await data?.cancel?.();
            return headers.location;
        },
    };
}
/**
 * What octokit has to say of deprecations is not for the users of an action, and stdout has one door only.
 */
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * fetch through the proxy that the environment names for each host, by the rules of the actions toolkit. The
 * toolkit's own proxied fetch decides once, for GITHUB_API_URL, but logs are kept on another host.
 */
async function proxiedFetch() {
    const [{ fetch }, { HttpClient }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(752)]).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19)), Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(752), __webpack_require__.e(844)]).then(__webpack_require__.t.bind(__webpack_require__, 4844, 19))]);
    const clients = new Map();
    return (address, options) => {
        const { origin } = new URL(address instanceof Object && 'url' in address ? address.url : address);
        const client = clients.get(origin) ?? new HttpClient();
        clients.set(origin, client);
        const dispatcher = client.getAgentDispatcher(origin);
        return fetch(address, dispatcher === undefined ? options : { ...options, dispatcher });
    };
}

// EXTERNAL MODULE: ./lib/visible.js
var visible = __webpack_require__(7629);
// EXTERNAL MODULE: ./lib/workflow/shape.js
var shape = __webpack_require__(8880);
;// CONCATENATED MODULE: ./lib/workflow/problem.js


/**
 * What a token needs to be told it.
 * Source: docs.github.com, "Permissions required for GitHub Apps", repository permissions.
 */
const permissions = {
    run: 'actions: read',
    jobs: 'actions: read',
    'earlier runs': 'actions: read',
    logs: 'actions: read',
    annotations: 'checks: read',
};
/** What the reader can mend comes first, when there are several reasons. */
const byUse = [
    'no-token',
    'bad-token',
    'permission',
    'rate-limit',
    'not-found',
    'status',
    'slow',
    'network',
    'unreadable',
];
/** The one warning for all that is missing; undefined when nothing is. */
function warningOf(problems) {
    const [first] = problems.toSorted((a, b) => byUse.indexOf(a.reason.kind) - byUse.indexOf(b.reason.kind));
    if (first === undefined)
        return undefined;
    const parts = unique(problems.map(({ part }) => part));
    const alike = problems.filter(({ reason }) => reason.kind === first.reason.kind);
    const missing = unique(alike.map(({ part }) => permissions[part]));
    return (`The message is sent without what GitHub did not tell (${parts.join(', ')}): ` +
        wordsOf(first.reason, missing.map((permission) => `"${permission}"`).join(' and ')));
}
function wordsOf(reason, permission) {
    switch (reason.kind) {
        case 'no-token':
            return `there is no "github-token". Give it a token with ${permission}.`;
        case 'bad-token':
            return 'GitHub does not accept the "github-token" (401). Leave it out to use the job\'s own token.';
        case 'permission':
            return `the "github-token" lacks a permission (403). Add ${permission} to the job's "permissions".`;
        case 'not-found':
            return `GitHub knows no such run (404). The "github-token" needs ${permission} in this repository.`;
        case 'rate-limit':
            return `the rate limit of the "github-token" is used up until ${reason.resetAt ?? 'later'}.`;
        case 'status':
            return `GitHub answered ${reason.status}.`;
        case 'slow':
            return `GitHub did not answer within ${reason.budgetMs / 1000} s.`;
        case 'network':
            return `GitHub could not be reached (${(0,visible/* visible */.R)(reason.detail)}). Check the runner's network and proxy.`;
        case 'unreadable':
            return "GitHub's answer is not what its API documents. Check for a proxy or gateway in between.";
        default:
            return reason;
    }
}
/**
 * Why a request failed. Rate limits come as 403 or 429 and are told from a missing permission by their
 * headers.
 * Source: docs.github.com, "Rate limits for the REST API".
 */
function reasonOf(error) {
    const failed = (0,shape/* objectOf */.Xy)(error);
    const response = (0,shape/* objectOf */.Xy)(failed?.response);
    if (response === undefined)
        return { kind: 'network', detail: codeOf(error) };
    const status = (0,shape/* countOf */.pq)(failed?.status) ?? 0;
    const headers = (0,shape/* objectOf */.Xy)(response.headers) ?? {};
    if (status === 429 || (status === 403 && isRateLimit(headers, failed?.message))) {
        return { kind: 'rate-limit', resetAt: resetAt(headers['x-ratelimit-reset']) };
    }
    if (status === 401)
        return { kind: 'bad-token' };
    if (status === 403)
        return { kind: 'permission' };
    if (status === 404)
        return { kind: 'not-found' };
    return { kind: 'status', status };
}
function isRateLimit(headers, message) {
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /\brate limit/i.test((0,shape/* textOf */.b6)(message) ?? ''));
}
/** The header is in seconds since 1970. */
function resetAt(header) {
    const text = (0,shape/* textOf */.b6)(header);
    if (text === undefined || !/^\d{1,11}$/.test(text))
        return undefined;
    return new Date(Number(text) * 1000).toISOString();
}
/** The innermost error code (`ECONNREFUSED`), else the innermost message: causes are nested. */
function codeOf(error) {
    let text = 'no reason given';
    for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
        text = (0,shape/* textOf */.b6)(inner.code) ?? inner.message;
    }
    return text;
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/workflow/inquiry.js


/**
 * Questions to GitHub within one budget of time. Octokit is loaded with the first question, and not at all
 * without a token.
 */
function openInquiry({ apiUrl, repository, token, budgetMs, signal }) {
    const problems = [];
    const ended = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
    let connection;
    return {
        problems: () => problems,
        async ask(part, question) {
            const fail = (reason) => {
                problems.push({ part, reason: ended.aborted ? { kind: 'slow', budgetMs } : reason });
                return undefined;
            };
            if (token === undefined)
                return fail({ kind: 'no-token' });
            if (ended.aborted)
                return fail({ kind: 'slow', budgetMs });
            try {
                connection ??= connect({ apiUrl, repository, token, signal: ended });
                return (await question(await connection, ended)) ?? fail({ kind: 'unreadable' });
            }
            catch (error) {
                return fail(reasonOf(error));
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/workflow/annotations.js
var workflow_annotations = __webpack_require__(4539);
// EXTERNAL MODULE: ./lib/workflow/job-record.js
var job_record = __webpack_require__(1858);
;// CONCATENATED MODULE: ./lib/workflow/log-file.js
/** Bytes read of a log at most: its end, where the failed step is. Logs of 45 MB occur. */
const maxBytes = 512 * 1024;
/**
 * The end of the plain-text log at `address`, which GitHub gave for a minute; undefined when there is none or
 * its end cannot be had alone. The address is followed only over https, or as GitHub itself is reached on its
 * own host. Ranges from the end (`bytes=-N`) are not asked for: Azure's store, where GitHub keeps logs, does
 * not know them.
 * Source: learn.microsoft.com, "Specifying the range header for Blob service operations".
 */
async function logEnd(address, apiUrl, fetch, signal) {
    if (typeof address !== 'string' || !isTrusted(address, apiUrl))
        return undefined;
    const read = (range) => fetch(address, { redirect: 'error', signal, headers: { 'accept-encoding': 'identity', ...range } });
    const whole = await read({});
    const bytes = Number(whole.headers.get('content-length') ?? Number.NaN);
    const isPlain = whole.headers.get('content-encoding') === null;
    if (whole.status === 200 && isPlain && !(bytes > maxBytes))
        return upTo(maxBytes, whole.body);
    await whole.body?.cancel();
    if (whole.status !== 200 || !isPlain)
        return undefined;
    const end = await read({ range: `bytes=${bytes - maxBytes}-` });
    if (end.status === 206)
        return withoutFirstLine(await upTo(maxBytes, end.body));
    await end.body?.cancel();
    return undefined;
}
function isTrusted(address, apiUrl) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    const api = new URL(apiUrl);
    return protocol === 'https:' || (protocol === api.protocol && hostname === api.hostname);
}
/** Undefined when there is more: without its end a log tells nothing. */
async function upTo(limit, body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The first line of a range is cut, and with it perhaps a secret that would be known by its beginning. */
function withoutFirstLine(text) {
    return text?.slice(text.indexOf('\n') + 1);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/workflow/log-lines.js

/** Lines of a log that a phone shows without scrolling much. */
const maxLines = 10;
/** Characters kept of a line. */
const maxLineChars = 240;
/** GitHub gives the times of steps in whole seconds. */
const stepEndMs = 1000;
const stamp = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) ?/;
const exitCode = /^Process completed with exit code \d+\.$/;
/**
 * The last meaningful lines that a failed step wrote to its job's log, scrubbed by `scrub`. A job's log holds
 * all its steps, one after the other; each line begins with its time, by which the step's own lines are
 * found. The runner marks errors with `##[error]`.
 */
function logLinesOf(log, step, scrub) {
    const lines = ownLines(upToLastError(duringStep(linesOf(log), step)));
    const meaningful = lines.filter(({ text }) => isMeaningful(text));
    const telling = meaningful.filter(({ text }) => !exitCode.test(withoutMark(text)));
    const kept = withError(telling.length > 0 ? telling : meaningful);
    return kept.map(({ text }) => cut(scrub(withoutMark(text))));
}
function linesOf(log) {
    let atMs;
    return log.split('\n').map((raw) => {
        const time = stamp.exec(raw);
        if (time?.[1] !== undefined)
            atMs = Date.parse(time[1]);
        return { atMs, text: plain(raw.replace(stamp, '')) };
    });
}
/** What a terminal would show of a line in the end: progress bars rewrite theirs with a carriage return. */
function plain(raw) {
    const shown = (0,external_node_util_.stripVTControlCharacters)(raw).replace(/\r+$/, '');
    return shown
        .slice(shown.lastIndexOf('\r') + 1)
        .replaceAll('\t', '  ')
        .replace(/\p{Cc}/gu, '')
        .trimEnd();
}
/** All lines when the step's times are unknown or fit none: a runner's clock can be wrong. */
function duringStep(lines, step) {
    const fromMs = Date.parse(step?.startedAt ?? '');
    const toMs = Date.parse(step?.completedAt ?? '') + stepEndMs;
    const during = lines.filter(({ atMs }) => atMs !== undefined && atMs >= fromMs && atMs < toMs);
    return during.length > 0 ? during : lines;
}
function upToLastError(lines) {
    const last = lines.findLastIndex(({ text }) => text.startsWith('##[error]'));
    return last < 0 ? lines : lines.slice(0, last + 1);
}
/**
 * Without the step before, which shares a second with this one, and the header in which the runner shows
 * command and environment.
 */
function ownLines(lines) {
    const header = lines.findLastIndex(({ text }) => text.startsWith('##[group]Run '));
    if (header < 0)
        return lines;
    const end = lines.findIndex(({ text }, index) => index > header && text === '##[endgroup]');
    return lines.slice((end < 0 ? header : end) + 1);
}
function isMeaningful(text) {
    return text.trim() !== '' && !/^##\[(?:group|endgroup|debug|section)\]/.test(text);
}
/** The last lines, and the last marked error in front of them when it is not among them. */
function withError(lines) {
    const tail = lines.slice(-maxLines);
    const error = lines.findLast(({ text }) => text.startsWith('##[error]'));
    return error === undefined || tail.includes(error) ? tail : [error, ...tail.slice(1)];
}
function withoutMark(text) {
    return text.replace(/^##\[(?:error|warning|notice|command)\]|^\[command\]/, '');
}
function cut(text) {
    return text.length > maxLineChars ? `${text.slice(0, maxLineChars).toWellFormed()}…` : text;
}

// EXTERNAL MODULE: ./lib/workflow/run-record.js
var run_record = __webpack_require__(3216);
;// CONCATENATED MODULE: ./lib/workflow/questions.js







/** Jobs that are looked into; each costs three requests. */
const maxJobs = 5;
/** Pages of jobs that are read: more jobs than any phone wants to hear of. */
const maxPages = 10;
/** A shorter job has not run out of time: `timeout-minutes` counts whole minutes. */
const minTimeoutMs = 60_000;
/** The run's record; undefined when GitHub did not tell. */
function runAsked(inquiry, runId, attempt) {
    return inquiry.ask('run', async (github) => (0,run_record/* runOf */.ng)(await github.run(runId, attempt)));
}
/** All jobs of the attempt, as far as their pages came; undefined without the first page. */
async function jobsAsked(inquiry, runId, attempt) {
    const page = (number) => inquiry.ask('jobs', async (github) => (0,job_record/* jobPageOf */.gS)(await github.jobs(runId, attempt, number)));
    const first = await page(1);
    if (first === undefined)
        return undefined;
    const pages = Math.min(Math.ceil(first.total / jobsPerPage), maxPages);
    const others = await Promise.all(Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2)));
    return { total: first.total, jobs: [first, ...others].flatMap((answer) => answer?.jobs ?? []) };
}
/** What went before the run: its attempt before, and the earlier runs of its workflow, branch and event. */
async function pastAsked(inquiry, run) {
    const { workflow, branch, event } = run;
    const [attempt, earlier] = await Promise.all([
        run.attempt > 1 ? runAsked(inquiry, run.id, run.attempt - 1) : undefined,
        workflow === undefined || branch === undefined || event === undefined
            ? noRuns
            : inquiry.ask('earlier runs', async (github) => pastOf(await github.runsOf(workflow, branch, event))),
    ]);
    return attempt === undefined && earlier === undefined ? undefined : { attempt, ...(earlier ?? noRuns) };
}
/**
 * What is found in the jobs that failed, by job id: at most five, those given first. Jobs that GitHub calls
 * cancelled are looked into as well when they took long enough to have run out of time, because only their
 * annotations tell.
 */
async function findingsAsked(inquiry, apiUrl, jobs, scrub) {
    const findings = jobs.slice(0, maxJobs).map(async (job) => {
        const [annotations, log] = await Promise.all([
            inquiry.ask('annotations', async (github) => (0,workflow_annotations/* annotationsOf */.I)(await github.annotations(job.id), scrub)),
            job.completedAt === undefined ? '' : logAsked(inquiry, apiUrl, job.id),
        ]);
        const step = job.steps.find(({ conclusion }) => (0,job_record/* isFailed */.Ix)(conclusion)) ??
            job.steps.find(({ conclusion }) => conclusion === 'cancelled');
        return [job.id, { annotations: annotations ?? [], log: log ? logLinesOf(log, step, scrub) : [] }];
    });
    return new Map(await Promise.all(findings));
}
/** The jobs worth looking into, most telling first. */
function suspectsIn(jobs, { current, status, mayFail }) {
    const rankOf = (job) => {
        if (job === current)
            return status === 'failure' ? ranks.failed : ranks.none;
        if ((0,job_record/* isFailed */.Ix)(job.conclusion))
            return mayFail(job) ? ranks.mayFail : ranks.failed;
        const isLong = (job.durationMs ?? 0) >= minTimeoutMs;
        return job.conclusion === 'cancelled' && isLong ? ranks.perhapsOutOfTime : ranks.none;
    };
    return jobs
        .map((job) => ({ job, rank: rankOf(job) }))
        .filter(({ rank }) => rank < ranks.none)
        .toSorted((a, b) => a.rank - b.rank || endMs(a.job) - endMs(b.job))
        .map(({ job }) => job);
}
const ranks = { failed: 0, perhapsOutOfTime: 1, mayFail: 2, none: 3 };
function endMs({ completedAt }) {
    return completedAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(completedAt);
}
const noRuns = { runs: [], isCut: false };
function pastOf(answer) {
    const runs = (0,run_record/* runsOf */.ky)(answer);
    if (runs === undefined)
        return undefined;
    return { runs, isCut: ((0,shape/* countOf */.pq)((0,shape/* objectOf */.Xy)(answer)?.total_count) ?? 0) > runsPerPage };
}
/**
 * '' when there is no log: GitHub has not stored it yet (404), threw it away (410), or it is too long to have
 * its end.
 */
function logAsked(inquiry, apiUrl, jobId) {
    return inquiry.ask('logs', async (github, signal) => {
        try {
            return (await logEnd(await github.logAddress(jobId), apiUrl, github.fetch, signal)) ?? '';
        }
        catch (error) {
            const status = (0,shape/* objectOf */.Xy)(error)?.status;
            if (status === 404 || status === 410)
                return '';
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./lib/workflow/scrub.js
/**
 * Credentials by their looks, for text that a job printed. The runner has already masked the secrets it was
 * told of; this is for those it was not. Sources: GitHub's "About authentication" (token prefixes),
 * DingTalk's signing secret and webhook, RFC 6750 and 7617, RFC 3986 user info, RFC 7519, and the vendors'
 * documented prefixes. Quantifiers are bounded or disjoint, so that a line costs linear time.
 */
const credentials = [
    [/gh[pousr]_[A-Za-z0-9_]{16,}/g, '***'],
    [/github_pat_[A-Za-z0-9_]{16,}/g, '***'],
    [/SEC[0-9A-Fa-f]{16,}/g, '***'],
    [/(access_token=)[^&\s"']+/gi, '$1***'],
    [/\b(bearer|basic)(\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi, '$1$2***'],
    [/(authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?!bearer\b|basic\b)[^"'\r\n]+/gi, '$1***'],
    [/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@'"]{1,2048}@/gi, '$1***@'],
    [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, '***'],
    [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
    [/\bxox[a-z]-[\w-]{8,}/g, '***'],
    [/\b(?:npm_|glpat-|pypi-)[\w-]{16,}/g, '***'],
    [
        /\b(\w{0,40}(?:password|passwd|secret|token|api_?key)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;]{4,}/gi,
        '$1***',
    ],
];
/** The text without `token` and without what looks like a credential. */
function scrubbed(text, token) {
    const bare = token === undefined || token === '' ? text : text.replaceAll(token, '***');
    return credentials.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), bare);
}

;// CONCATENATED MODULE: ./lib/workflow/ask.js





/** For all questions to GitHub together: an alert that comes late is worth less than one that knows less. */
const maxBudgetMs = 5000;
/** Asks GitHub all at once; what depends on an answer follows it. Never rejects. */
async function askGitHub(asking, signal) {
    const { context, subject, token } = asking;
    const budgetMs = Math.min(asking.budgetMs, maxBudgetMs);
    const { apiUrl, repository } = context;
    const inquiry = openInquiry({ apiUrl, repository, token, budgetMs, signal });
    const [run, jobs] = await Promise.all([runAndPast(inquiry, subject), jobsAndFindings(inquiry, asking)]);
    const warning = signal.aborted ? undefined : warningOf(inquiry.problems());
    return { ...run, ...jobs, warnings: warning === undefined ? [] : [warning] };
}
/** The runner names the file of its own workflow, so the past of a run can be asked for beside the run. */
async function runAndPast(inquiry, subject) {
    const { upstream, runId, attempt, workflowFile, branch, event } = subject;
    if (upstream?.conclusion === 'running')
        return { record: upstream, past: undefined };
    const id = Number(runId);
    if (upstream === undefined && workflowFile !== undefined && branch !== undefined) {
        const [record, past] = await Promise.all([
            runAsked(inquiry, id, attempt),
            pastAsked(inquiry, { id, attempt, workflow: workflowFile, branch, event }),
        ]);
        return { record, past };
    }
    const record = upstream ?? (await runAsked(inquiry, id, attempt));
    return { record, past: record && (await pastAsked(inquiry, { ...record, workflow: record.workflowId })) };
}
async function jobsAndFindings(inquiry, { context, subject, matrix, token, status, mayFail }) {
    const page = await jobsAsked(inquiry, Number(subject.runId), subject.attempt);
    const jobs = page?.jobs ?? [];
    const self = { key: context.job, matrix, runnerName: context.runnerName };
    const current = subject.upstream === undefined ? (0,current_job/* currentJobOf */.e)(jobs, self) : undefined;
    const suspects = suspectsIn(jobs, { current, status, mayFail });
    const scrub = (text) => scrubbed(text, token?.reveal());
    return { page, current, findings: await findingsAsked(inquiry, context.apiUrl, suspects, scrub) };
}


/***/ })

};
