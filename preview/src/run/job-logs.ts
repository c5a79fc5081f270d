/** `test (24)⇥Run npm test⇥2026-03-01T03:00:10.1Z npm test`, as `gh run view --log` writes a line. */
const line = /^\uFEFF?([^\t]+)\t[^\t]*\t\uFEFF?(\d{4}-\d\d-\d\dT.*)$/;

/** The log of each job by its name, and under '' what names no job: a log as GitHub shows it. */
export function splitByJob(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((raw) => line.exec(raw) ?? ['', '', raw]);
  const byJob = Map.groupBy(lines, ([, job = '']) => job);
  return new Map([...byJob].map(([job, own]) => [job, own.map(([, , rest = '']) => rest).join('\n')]));
}
