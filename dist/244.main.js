"use strict";

exports.id = 244;

exports.ids = [ 244 ];

exports.modules = {
  3244: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      connectToGitea: () => connectToGitea
    });
    var json = __webpack_require__(8060);
    var network_fetch = __webpack_require__(8537);
    var lib_text = __webpack_require__(653);
    var forge_payload = __webpack_require__(2056);
    function fileOf(path) {
      const file = (0, json.e1)(path)?.split("@", 1)[0];
      return file === undefined ? undefined : (0, json.e1)(file.slice(file.lastIndexOf("/") + 1));
    }
    function toRun(value) {
      const run = (0, json.eB)(value) ?? {};
      const ref = (0, json.e1)(run.path)?.split("@")[1]?.replace(/^refs\/(?:heads|tags)\//, "");
      return {
        ...run,
        ...(0, json.r$)({
          run_attempt: Math.max((0, json.Wg)(run.run_attempt) ?? 1, 1),
          workflow_id: fileOf(run.path),
          head_branch: (0, json.e1)(run.head_branch) ?? ref,
          run_started_at: (0, forge_payload.p)(run.started_at) ?? (0, forge_payload.p)(run.created_at),
          updated_at: (0, forge_payload.p)(run.completed_at) ?? (0, forge_payload.p)(run.updated_at)
        })
      };
    }
    const doneStates = new Set([ "success", "failure", "cancelled", "skipped" ]);
    function toState(status) {
      const word = (0, json.e1)(status) ?? "";
      if (doneStates.has(word)) return {
        status: "completed",
        conclusion: word
      };
      return {
        status: word === "running" ? "in_progress" : "queued",
        conclusion: null
      };
    }
    function toJob(value) {
      const job = (0, json.eB)(value) ?? {};
      const isOneWord = !Object.hasOwn(job, "conclusion");
      const state = isOneWord ? toState(job.status) : {
        status: job.status,
        conclusion: job.conclusion
      };
      return {
        ...job,
        ...state,
        status: state.status === "waiting" ? "queued" : state.status,
        created_at: (0, forge_payload.p)(job.created_at),
        started_at: (0, forge_payload.p)(job.started_at),
        completed_at: (0, forge_payload.p)(job.completed_at),
        steps: (0, json.DD)(job.steps).map(toStep)
      };
    }
    function toStep(value) {
      const step = (0, json.eB)(value) ?? {};
      return {
        ...step,
        started_at: (0, forge_payload.p)(step.started_at),
        completed_at: (0, forge_payload.p)(step.completed_at)
      };
    }
    function hasSameSteps(job) {
      const states = (0, json.DD)(job.steps).map(step => (0, json.eB)(step)?.conclusion);
      return states.length > 1 && job.conclusion === "failure" && states.every(state => state === "failure");
    }
    function withOneFailedStep(job, log) {
      const steps = (0, json.DD)(job.steps).map(step => (0, json.eB)(step) ?? {});
      const named = /[❌✗]\s+Failure - (?:Main |Pre |Post )?([^\n]{1,200})/u.exec(log)?.[1]?.trim();
      const byName = steps.findIndex(({name: name}) => named !== undefined && name === named);
      const failed = byName >= 0 ? byName : steps.findLastIndex(({started_at: started_at}) => started_at !== undefined);
      if (failed < 0) return {
        ...job,
        steps: []
      };
      const conclusionOf = index => index === failed ? "failure" : index < failed ? "success" : "skipped";
      return {
        ...job,
        steps: steps.map((step, index) => ({
          ...step,
          conclusion: conclusionOf(index)
        }))
      };
    }
    function toComparison(value, head) {
      const comparison = (0, json.eB)(value);
      const commits = (0, json.DD)(comparison?.commits);
      const isNewestFirst = (0, json.e1)((0, json.eB)(commits[0])?.sha) === head;
      return comparison && {
        ...comparison,
        commits: isNewestFirst ? commits.toReversed() : commits
      };
    }
    function toWorkflow(value) {
      const workflow = (0, json.eB)(value);
      return workflow && {
        ...workflow,
        id: fileOf(workflow.path) ?? workflow.id
      };
    }
    function toGitHubLog(log) {
      return log.split("\n").flatMap(toGitHubLines).join("\n");
    }
    const stamp = /^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{8,20}Z ?/;
    const command = /^::(error|warning|notice|debug|group|endgroup)(?: [^\n]{0,1000}?)?::/;
    function toGitHubLines(line) {
      const time = stamp.exec(line)?.[0] ?? "";
      const text = line.slice(time.length);
      const [whole = "", name] = command.exec(text) ?? [];
      if (name !== undefined) {
        const [first = "", ...others] = unescaped(text.slice(whole.length)).split("\n");
        return [ `${time}##[${name}]${first}`, ...others.map(other => time + other) ];
      }
      const start = /^\s*⭐\s*Run (?:Main |Pre |Post )?(.*)/u.exec(text)?.[1];
      if (start !== undefined) return [ `${time}##[group]Run ${start}`, `${time}##[endgroup]` ];
      const code = /^(?:exitcode '(\d{1,5})': failure|exit status (\d{1,5})$)/.exec(text.trim());
      if (code !== null) return [ `${time}##[error]Process completed with exit code ${code[1] ?? code[2]}.` ];
      return /^\s*(?:[❌✅] {1,4}(?:Failure|Success) - |🐳 {1,4}docker )/u.test(text) ? [] : [ line ];
    }
    function unescaped(text) {
      return text.replace(/%0D/gi, "").replace(/%0A/gi, "\n").replace(/%25/g, "%");
    }
    function readTasks(answer) {
      const page = (0, json.eB)(answer);
      if (!Array.isArray(page?.workflow_runs)) return undefined;
      const tasks = page.workflow_runs.map(readTask).filter(task => task !== undefined);
      return {
        tasks: tasks,
        total: (0, json.Wg)(page.total_count) ?? tasks.length
      };
    }
    function readTask(value) {
      const task = (0, json.eB)(value);
      const id = (0, json.Wg)(task?.id);
      const name = (0, json.e1)(task?.name);
      const runNumber = (0, json.Wg)(task?.run_number);
      if (task === undefined || id === undefined || name === undefined || runNumber === undefined) return undefined;
      return {
        id: id,
        name: name,
        runNumber: runNumber,
        workflow: (0, json.e1)(task.workflow_id),
        event: (0, json.e1)(task.event),
        branch: (0, json.e1)(task.head_branch),
        sha: (0, json.e1)(task.head_sha),
        title: (0, json.e1)(task.display_title),
        url: (0, json.e1)(task.url),
        status: (0, json.e1)(task.status) ?? "",
        startedAt: (0, forge_payload.p)(task.run_started_at) ?? (0, forge_payload.p)(task.created_at),
        updatedAt: (0, forge_payload.p)(task.updated_at)
      };
    }
    function jobsFrom(tasks) {
      return newestOfEach(tasks).map(({id: id, name: name, status: status, startedAt: startedAt, updatedAt: updatedAt}) => {
        const state = toState(status);
        const completed_at = state.conclusion === null ? undefined : updatedAt;
        return {
          id: id,
          name: name,
          ...state,
          started_at: startedAt,
          completed_at: completed_at,
          steps: []
        };
      });
    }
    function beforeLastAttempt(tasks) {
      const newest = new Set(newestOfEach(tasks));
      const older = tasks.filter(task => !newest.has(task));
      const isRepeated = ({name: name}) => older.some(task => task.name === name);
      return older.length === 0 ? [] : [ ...older, ...[ ...newest ].filter(task => !isRepeated(task)) ];
    }
    function runFrom(tasks, id, attempt) {
      const jobs = newestOfEach(tasks);
      const [newest] = jobs;
      if (newest === undefined) return undefined;
      const started = jobs.map(({startedAt: startedAt}) => startedAt).filter(time => time !== undefined);
      return {
        id: id,
        run_number: newest.runNumber,
        run_attempt: attempt,
        workflow_id: newest.workflow,
        event: newest.event,
        head_branch: newest.branch,
        head_sha: newest.sha,
        display_title: newest.title,
        html_url: newest.url,
        conclusion: concludes(jobs),
        run_started_at: started.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0],
        updated_at: newest.updatedAt
      };
    }
    function concludes(jobs) {
      const conclusions = jobs.map(({status: status}) => toState(status).conclusion);
      if (conclusions.includes(null)) return null;
      return [ "failure", "cancelled", "success" ].find(word => conclusions.includes(word)) ?? "skipped";
    }
    function runsFrom(tasks, isCut, isWanted) {
      const last = isCut ? tasks.at(-1)?.runNumber : undefined;
      return [ ...Map.groupBy(tasks.filter(isWanted), ({runNumber: runNumber}) => runNumber) ].map(([number, all]) => runFrom(all, number, 1)).filter(run => run !== undefined).filter(({run_number: run_number, conclusion: conclusion}) => run_number !== last || conclusion === "failure");
    }
    function newestOfEach(tasks) {
      const byName = Map.groupBy(tasks, ({name: name}) => name);
      return [ ...byName.values() ].map(all => all.reduce((newest, task) => task.id > newest.id ? task : newest));
    }
    function authorIn(commit) {
      const login = (0, json.e1)((0, json.eB)((0, json.eB)(commit)?.author)?.login);
      return login === undefined ? undefined : {
        login: login
      };
    }
    function asListed(runs, isCut) {
      return {
        workflow_runs: (0, json.DD)(runs),
        total_count: isCut ? Number.MAX_SAFE_INTEGER : runs.length
      };
    }
    var github_api = __webpack_require__(7296);
    const perPage = 50;
    const maxJobPages = 20;
    const maxTaskPages = 4;
    const maxHealthPages = 20;
    const maxJobsByLog = 5;
    const maxLogBytes = 512 * 1024;
    const connectTimeoutMs = 1e4;
    class NoAnswer extends Error {
      status;
      response;
      constructor(status, headers = {}) {
        super(`HTTP ${status}`);
        this.status = status;
        this.response = {
          headers: headers
        };
      }
    }
    async function connectToGitea(connection, forge, run = {
      id: Number.NaN,
      number: Number.NaN,
      attempt: 1
    }) {
      const {fetch: fetch, close: close} = await (0, network_fetch.C)(connection.env, connectTimeoutMs);
      const get = createGet(connection, fetch);
      const jobs = createJobs(get, run);
      const history = createHistory(get, forge, run, jobs);
      return {
        fetch: fetch,
        close: close,
        jobs: (runId, _, page) => runId === run.id ? jobs.own(page) : jobs.earlier(runId),
        job: async jobId => toJob(await get.json(`actions/jobs/${jobId}`)),
        log: jobId => jobs.log(jobId),
        run: history.run,
        runsOf: history.runsOf,
        branchRuns: history.branchRuns,
        annotations: () => Promise.resolve([]),
        pendingDeployments: () => Promise.resolve(null),
        logAddress: () => Promise.resolve(undefined),
        waitingRuns: isMissing,
        openPulls: isMissing,
        graphql: isMissing,
        async workflows(page) {
          if (page > 1) return {
            workflows: [],
            total_count: 0
          };
          const answer = (0, json.eB)(await get.json("actions/workflows"));
          const workflows = (0, json.DD)(answer?.workflows).map(toWorkflow);
          return {
            workflows: workflows,
            total_count: workflows.length
          };
        },
        commit: sha => get.json(`git/commits/${(0, lib_text.QU)(sha)}`),
        async compare(base, head) {
          const range = (0, lib_text.QU)(`${base}...${head}`);
          return toComparison(await get.json(`compare/${range}`), head);
        },
        async file(path, commit, maxBytes) {
          try {
            const {headers: headers, body: body} = await get.open(`contents/${path.split("/").map(lib_text.QU).join("/")}`, commit === undefined ? {} : {
              ref: commit
            });
            return await (0, github_api.Ed)(headers.get("content-type"), body, maxBytes);
          } catch (error) {
            if (error instanceof NoAnswer && error.status === 404) return {
              kind: "missing"
            };
            throw error;
          }
        }
      };
    }
    function isMissing() {
      return Promise.reject(new NoAnswer(404));
    }
    function createGet({apiUrl: apiUrl, repository: repository, token: token, signal: signal}, fetch) {
      const open = async (path, query = {}) => {
        const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [ name, `${value}` ]));
        const suffix = parameters.size === 0 ? "" : `?${parameters}`;
        const headers = {
          authorization: `token ${token.reveal()}`,
          accept: "application/json"
        };
        const response = await fetch(`${apiUrl}/repos/${repository}/${path}${suffix}`, {
          headers: headers,
          signal: signal
        });
        if (response.status === 200) return response;
        response.body.destroy();
        throw new NoAnswer(response.status, Object.fromEntries(response.headers));
      };
      return {
        open: open,
        json: async (path, query) => (0, json.qF)(await (await open(path, query)).text())
      };
    }
    function createJobs(get, run) {
      const logs = new Map;
      let listed;
      let listedTasks;
      const list = () => {
        listed ??= listGiteaJobs(get, run.id);
        return listed;
      };
      const tasks = () => {
        listedTasks ??= listTasks(get, run.number);
        return listedTasks;
      };
      const log = jobId => {
        const known = logs.get(jobId) ?? get.open(`actions/jobs/${jobId}/logs`).then(({body: body}) => endOf(body));
        logs.set(jobId, known);
        return known;
      };
      const withFailedSteps = jobs => {
        const byLog = new Set(jobs.filter(hasSameSteps).slice(0, maxJobsByLog));
        const readLog = job => byLog.has(job) ? log(Number(job.id)).catch(() => "") : "";
        return Promise.all(jobs.map(async job => hasSameSteps(job) ? withOneFailedStep(job, await readLog(job)) : job));
      };
      return {
        list: list,
        tasks: tasks,
        async own(page) {
          const jobs = await list().then(async found => withFailedSteps(await withTimes(found, tasks)), async () => jobsFrom(tasksOf(await tasks(), run.number)));
          const start = (page - 1) * github_api.HU;
          return {
            jobs: jobs.slice(start, start + github_api.HU),
            total_count: jobs.length
          };
        },
        async earlier(id) {
          const known = listedTasks && tasksOf(await listedTasks, id);
          const jobs = known?.length ? jobsFrom(known) : await listGiteaJobs(get, id);
          return {
            jobs: jobs,
            total_count: jobs.length
          };
        },
        log: async jobId => await list().catch(() => undefined) ? toGitHubLog(await log(jobId)) : undefined
      };
    }
    function createHistory(get, forge, run, jobs) {
      const listsRuns = async () => forge.name === "Gitea" && await jobs.list().then(() => true, () => false);
      let ownRun;
      const getOwn = () => {
        ownRun ??= get.json(`actions/runs/${run.id}`).then(toRun);
        return ownRun;
      };
      let branchRuns;
      return {
        async run(id, attempt) {
          const isEarlier = attempt < run.attempt;
          if (await listsRuns()) return isEarlier ? toRun(await get.json(`actions/runs/${id}/attempts/${attempt}`)) : getOwn();
          const own = tasksOf(await jobs.tasks(), run.number);
          const found = runFrom(isEarlier ? beforeLastAttempt(own) : own, id, attempt);
          if (found === undefined) throw new NoAnswer(404);
          return found;
        },
        async runsOf(workflow, branch, event) {
          if (await listsRuns()) return listRuns(get, await getOwn(), branch, event);
          return listTaskRuns(get, await jobs.tasks(), run, {
            workflow: `${workflow}`,
            branch: branch,
            event: event
          });
        },
        async branchRuns(branch, since, page) {
          branchRuns ??= listGiteaRuns(get, forge, branch, since);
          const start = (page - 1) * github_api.DM;
          const runs = await branchRuns;
          return {
            workflow_runs: runs.slice(start, start + github_api.DM),
            total_count: runs.length
          };
        }
      };
    }
    async function listGiteaJobs(get, runId) {
      const jobs = [];
      for (let page = 1; page <= maxJobPages; page += 1) {
        const answer = await get.json(`actions/runs/${runId}/jobs`, {
          limit: perPage,
          page: page
        });
        const found = Array.isArray(answer) ? answer : (0, json.eB)(answer)?.jobs;
        if (!Array.isArray(found)) throw new NoAnswer(404);
        jobs.push(...found.map(toJob));
        const total = (0, json.Wg)((0, json.eB)(answer)?.total_count) ?? found.length;
        if (found.length === 0 || jobs.length >= total) break;
      }
      return jobs;
    }
    async function withTimes(jobs, tasks) {
      if (!jobs.some(job => job.started_at === undefined && job.task_id !== undefined)) return jobs;
      const found = await tasks().catch(() => undefined);
      const each = (found?.tasks ?? []).flatMap(task => jobsFrom([ task ]));
      const times = new Map(each.map(job => [ job.id, job ]));
      return jobs.map(job => {
        const {started_at: started_at, completed_at: completed_at} = times.get(job.task_id) ?? {};
        return {
          ...job,
          started_at: started_at,
          completed_at: completed_at
        };
      });
    }
    async function listTasks(get, runNumber) {
      let found = await addTasks(get, {
        tasks: [],
        page: 0,
        total: 0
      });
      while (hasMore(found) && found.page < maxTaskPages && (found.tasks.at(-1)?.runNumber ?? 0) >= runNumber) found = await addTasks(get, found);
      return found;
    }
    async function addTasks(get, {tasks: tasks, page: page}) {
      const answer = readTasks(await get.json("actions/tasks", {
        limit: perPage,
        page: page + 1
      }));
      if (answer === undefined) throw new NoAnswer(404);
      const known = new Set(tasks.map(({id: id}) => id));
      const added = answer.tasks.filter(({id: id}) => !known.has(id));
      const isEnd = added.length === 0;
      return {
        tasks: [ ...tasks, ...added ],
        page: page + 1,
        total: isEnd ? 0 : answer.total
      };
    }
    function hasMore({tasks: tasks, total: total}) {
      return tasks.length < total;
    }
    function tasksOf({tasks: tasks}, runNumber) {
      return tasks.filter(task => task.runNumber === runNumber);
    }
    async function listRuns(get, own, branch, event) {
      const isBranch = (0, json.e1)(own.path)?.includes("@refs/heads/") ?? true;
      const query = {
        event: event,
        limit: perPage,
        ...isBranch && {
          branch: branch
        }
      };
      const answer = (0, json.eB)(await get.json("actions/runs", query));
      if (!Array.isArray(answer?.workflow_runs)) throw new NoAnswer(404);
      const runs = answer.workflow_runs.map(toRun).filter(run => run.path === own.path && run.event === event);
      const isCut = ((0, json.Wg)(answer.total_count) ?? 0) > answer.workflow_runs.length;
      return asListed(runs, isCut);
    }
    async function listTaskRuns(get, first, run, asked) {
      const {workflow: workflow, branch: branch, event: event} = tasksOf(first, run.number)[0] ?? asked;
      const isAlike = task => task.workflow === workflow && task.branch === branch && task.event === event;
      const earlierIn = found => runsFrom(found.tasks, hasMore(found), isAlike).filter(({run_number: run_number}) => Number(run_number) < run.number);
      const isDecided = ({conclusion: conclusion}) => conclusion === "success" || conclusion === "failure";
      let found = first;
      while (!earlierIn(found).some(isDecided) && hasMore(found) && found.page < maxTaskPages) found = await addTasks(get, found);
      return asListed(await withFirstActor(get, earlierIn(found).filter(isDecided)), hasMore(found));
    }
    async function withFirstActor(get, runs) {
      const newestFirst = runs.toSorted((a, b) => Number(b.run_number) - Number(a.run_number));
      const green = newestFirst.findIndex(({conclusion: conclusion}) => conclusion === "success");
      const firstRed = newestFirst[(green < 0 ? newestFirst.length : green) - 1];
      const sha = (0, json.e1)(firstRed?.head_sha);
      if (sha === undefined) return newestFirst;
      const commit = await get.json(`git/commits/${(0, lib_text.QU)(sha)}`).catch(() => undefined);
      const actor = authorIn(commit);
      return newestFirst.map(each => each === firstRed && actor !== undefined ? {
        ...each,
        actor: actor
      } : each);
    }
    async function listGiteaRuns(get, forge, branch, since) {
      const sinceMs = Date.parse(since);
      const isSince = run => !(Date.parse((0, json.e1)(run?.run_started_at) ?? "") < sinceMs);
      const runs = [];
      try {
        if (forge.name !== "Gitea") throw new NoAnswer(404);
        for (let page = 1; page <= maxHealthPages; page += 1) {
          const answer = (0, json.eB)(await get.json("actions/runs", {
            branch: branch,
            limit: perPage,
            page: page
          }));
          if (!Array.isArray(answer?.workflow_runs)) throw new NoAnswer(404);
          const found = answer.workflow_runs.map(toRun);
          runs.push(...found.filter(isSince));
          if (found.length < perPage || !isSince(found.at(-1))) break;
        }
        return runs;
      } catch (error) {
        if (!(error instanceof NoAnswer) || error.status >= 500 || runs.length > 0) throw error;
        return (await listBranchTaskRuns(get, branch, isSince)).filter(isSince);
      }
    }
    async function listBranchTaskRuns(get, branch, isSince) {
      let found = await addTasks(get, {
        tasks: [],
        page: 0,
        total: 0
      });
      const isRead = () => !isSince({
        run_started_at: found.tasks.at(-1)?.startedAt
      });
      while (hasMore(found) && found.page < maxHealthPages && !isRead()) found = await addTasks(get, found);
      return runsFrom(found.tasks, hasMore(found), task => task.branch === branch);
    }
    async function endOf(body) {
      const chunks = [];
      let bytes = 0;
      let isCut = false;
      for await (const chunk of body) {
        chunks.push(chunk);
        bytes += chunk.byteLength;
        while (chunks[0] !== undefined && bytes - chunks[0].byteLength > maxLogBytes) {
          bytes -= chunks[0].byteLength;
          chunks.shift();
          isCut = true;
        }
      }
      const text = Buffer.concat(chunks).toString("utf8");
      return isCut ? text.slice(text.indexOf("\n") + 1) : text;
    }
  })
};


