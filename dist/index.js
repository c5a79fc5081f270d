(() => {
  "use strict";
  var __webpack_exports__ = {};
  const {env: env, versions: versions, argv: argv} = process;
  const oldestNode = 22;
  if (Number.parseInt(versions.node, 10) < oldestNode) refuse();
  function refuse() {
    const isPost = /[\\/]post\.js$/.test(argv[1] || "");
    const isWarning = (env["INPUT_ON-FAILURE"] || "").trim() === "warn";
    const command = isPost ? "" : isWarning ? "::warning::" : "::error::";
    process.stdout.write(`${command}${explainVersion()}\n`);
    process.exit(isWarning ? 0 : 1);
  }
  function explainVersion() {
    const isChinese = (env.INPUT_LOCALE || "").trim() === "zh-CN";
    const forge = env.FORGEJO_ACTIONS === "true" ? "Forgejo" : env.GITEA_ACTIONS === "true" ? "Gitea" : "";
    if (forge === "") return isChinese ? `本 Action 需要 Node ${oldestNode} 或更高版本，当前是 Node ${versions.node}。请把 runner 升级到 2.327 以上，或用 Node 24 启动。` : `This action needs Node ${oldestNode} or later and runs under Node ${versions.node}. Update the runner to 2.327 or later, or start it with Node 24.`;
    return isChinese ? `本 Action 需要 Node ${oldestNode} 或更高版本，而本 job 的镜像里是 Node ${versions.node}。${forge} 用 job 镜像里的 Node 运行 Action：请换镜像（给 job 加上 \`container: node:22-bookworm\`，或改 runner 的 label），或在这一步之前用 actions/setup-node 安装 Node 22。` : `This action needs Node ${oldestNode} or later, and the image of this job has Node ${versions.node}. ${forge} runs actions with the Node of the job's image: use another image (\`container: node:22-bookworm\` in the job, or the label of the runner), or install Node 22 with actions/setup-node before this step.`;
  }
  function earlyOrigins(env) {
    const input = name => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
    if (isProxied(env) || !mayBeSent(input)) return [];
    const robot = robotOrigin(input, env);
    const github = asksGitHub(input) ? apiOrigin(env) : undefined;
    return [ robot, robot && github ].filter(origin => origin !== undefined);
  }
  const defaultHosts = [ "oapi.dingtalk.com", "oapi.dingtalk.io" ];
  function robotOrigin(input, env) {
    const own = input("robots") === "" ? env.DINGTALK_WEBHOOK?.trim() : "";
    const [webhook = ""] = (input("webhook") || own || "").split("\n", 1);
    if (/^[0-9a-f]{64}$/i.test(webhook)) return `https://${defaultHosts[0]}`;
    const [, scheme, host = "", port] = /^(https?):\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?\/robot\/send\?access_token=[\w-]+/i.exec(webhook) ?? [];
    if (scheme === undefined) return undefined;
    const address = `${host}${port ?? ""}`.toLowerCase();
    const listed = input("allowed-hosts").toLowerCase().split(/[\s,]+/);
    const isListed = listed.includes(address) || listed.includes(host.toLowerCase());
    if (scheme.toLowerCase() === "https") return isListed || defaultHosts.includes(address) && port === undefined ? `https://${address}` : undefined;
    return isListed && isLoopback(host) ? `http://${address}` : undefined;
  }
  function asksGitHub(input) {
    if (input("github-token") === "" || input("event") !== "" || input("event-file") !== "") return false;
    return input("status") === "failure" || input("notify-when") !== "" && input("notify-when") !== "always";
  }
  function apiOrigin(env) {
    const api = URL.parse(env.GITHUB_API_URL ?? "");
    if (api?.protocol === "https:") return api.origin;
    return api?.protocol === "http:" && isLoopback(api.hostname) ? api.origin : undefined;
  }
  function mayBeSent(input) {
    if (!/^(?:false|)$/i.test(input("dry-run"))) return false;
    const cases = input("notify-when").toLowerCase().split(/[\s,，、]+/);
    if (cases.some(wanted => wanted === "always" || wanted === "")) return true;
    return input("status") === "failure" ? cases.includes("failure") || cases.includes("changed") : false;
  }
  function isProxied(env) {
    return [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ].some(name => env[name]?.trim());
  }
  function isLoopback(hostname) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
  }
  const external_node_net_namespaceObject = require("node:net");
  const familyTimeoutMs = 3e3;
  function readyEvent(origin) {
    return isTls(origin) ? "secureConnect" : "connect";
  }
  function dial(origin, {lookup: lookup, ca: ca, tunnel: tunnel} = {}) {
    const {protocol: protocol, port: port} = new URL(origin);
    const host = hostOf(origin);
    const address = {
      host: host,
      port: Number(port || (protocol === "https:" ? 443 : 80)),
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: familyTimeoutMs,
      ...lookup && {
        lookup: lookup
      }
    };
    if (!isTls(origin)) return (0, external_node_net_namespaceObject.connect)(address).setNoDelay(true);
    const tls = process.getBuiltinModule("node:tls");
    return tls.connect({
      ...address,
      ...tunnel && {
        socket: tunnel
      },
      ...ca && {
        ca: [ ...ca ]
      },
      servername: (0, external_node_net_namespaceObject.isIP)(host) ? "" : host,
      ALPNProtocols: [ "http/1.1" ],
      rejectUnauthorized: true
    }).setNoDelay(true);
  }
  function hostOf(origin) {
    return new URL(origin).hostname.replace(/^\[(.*)\]$/, "$1");
  }
  function isTls(origin) {
    return origin.startsWith("https:");
  }
  const key = Symbol.for("dingtalk-cloudevents.early");
  function connectEarly(origins) {
    const early = new Map;
    for (const origin of origins) {
      const socket = dial(origin);
      const ready = new Promise((resolve, reject) => {
        socket.once(readyEvent(origin), resolve).on("error", reject).once("close", () => reject(new Error("closed")));
      });
      ready.catch(() => undefined);
      socket.unref();
      early.set(origin, {
        socket: socket,
        ready: ready
      });
    }
    globalThis[key] = early;
  }
  function takeEarlyConnection(origin) {
    const early = globalThis[key];
    const found = early?.get(origin);
    early?.delete(origin);
    return found;
  }
  const {env: connect_early_env} = process;
  connect_early_env.RES_OPTIONS ??= "timeout:1 attempts:2";
  try {
    connectEarly(earlyOrigins(connect_early_env));
  } catch {}
  const external_main_js_namespaceObject = require("./main.js");
  module.exports = __webpack_exports__;
})();
