/**
 * Recognises credentials in text that a job printed. The runner has already masked the secrets it knows;
 * these are others. Sources: GitHub's "About authentication" (token prefixes), DingTalk's signing secret and
 * webhook, RFC 6750 and 7617, RFC 3986 user info, RFC 7519, and the vendors' documented prefixes.
 * Quantifiers are bounded or disjoint, so that a line takes linear time.
 */
const credentials: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/gh[pousr]_[A-Za-z0-9_]{16,}/g, '***'],
  [/github_pat_[A-Za-z0-9_]{16,}/g, '***'],
  [/SEC[0-9A-Fa-f]{16,}/g, '***'],
  [/(access_token=)[^&\s"']+/gi, '$1***'],
  [/\b(bearer|basic)(\s{1,4})[A-Za-z0-9._~+/=-]{8,}/gi, '$1$2***'],
  [/(authorization["']?\s{0,4}[:=]\s{0,4}["']?)(?!bearer\b|basic\b)[^"'\r\n]+/gi, '$1***'],
  [/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#@'"]{1,2048}@/gi, '$1***@'],
  [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, '***'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  [/\bxox[a-z]-[\w-]{8,}/g, '***'],
  [/\b(?:npm_|glpat-|pypi-)[\w-]{16,}/g, '***'],
  [
    /\b(\w{0,40}(?:password|passwd|secret|token|api_?key)["']?\s{0,4}[=:]\s{0,4}["']?)[^\s"',;]{4,}/gi,
    '$1***',
  ],
];

/** The text without `token` and without what looks like a credential. */
export function scrubCredentials(text: string, token: string | undefined): string {
  const bare = token === undefined || token === '' ? text : text.replaceAll(token, '***');
  return credentials.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), bare);
}
