/**
 * A job's log of Gitea or Forgejo as GitHub writes one. Their runners leave commands as a tool printed them, and have marks of
 * their own for the beginning and end of a step. Source: nektos/act, pkg/runner/step.go, command.go.
 */
export function toGitHubLog(log: string): string {
  return log.split('\n').flatMap(toGitHubLines).join('\n');
}

const stamp = /^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{8,20}Z ?/;
const command = /^::(error|warning|notice|debug|group|endgroup)(?: [^\n]{0,1000}?)?::/;

function toGitHubLines(line: string): readonly string[] {
  const time = stamp.exec(line)?.[0] ?? '';
  const text = line.slice(time.length);
  const [whole = '', name] = command.exec(text) ?? [];
  if (name !== undefined) {
    const [first = '', ...others] = unescaped(text.slice(whole.length)).split('\n');
    return [`${time}##[${name}]${first}`, ...others.map((other) => time + other)];
  }
  const start = /^\s*⭐\s*Run (?:Main |Pre |Post )?(.*)/u.exec(text)?.[1];
  if (start !== undefined) return [`${time}##[group]Run ${start}`, `${time}##[endgroup]`];
  const code = /^(?:exitcode '(\d{1,5})': failure|exit status (\d{1,5})$)/.exec(text.trim());
  if (code !== null) return [`${time}##[error]Process completed with exit code ${code[1] ?? code[2]}.`];
  return /^\s*(?:[❌✅] {1,4}(?:Failure|Success) - |🐳 {1,4}docker )/u.test(text) ? [] : [line];
}

/** Source: docs.github.com, "Workflow commands"; actions/toolkit, command.ts. */
function unescaped(text: string): string {
  return text.replace(/%0D/gi, '').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
