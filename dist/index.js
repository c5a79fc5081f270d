(() => {
  "use strict";
  var __webpack_exports__ = {};
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
  const {env: env} = process;
  env.RES_OPTIONS ??= "timeout:1 attempts:2";
  try {
    connectEarly(earlyOrigins(env));
  } catch {}
  const external_main_js_namespaceObject = require("./main.js");
  module.exports = __webpack_exports__;
})();
