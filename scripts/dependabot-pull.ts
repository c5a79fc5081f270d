import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Reads a pull request as GitHub's API gives it (a file's path) and gives its branch and commit as outputs, if
 * Dependabot made it in this repository. Refuses every other one, those of forks among them.
 */
const [path = ''] = process.argv.slice(2);
const { state, user, head, base } = JSON.parse(readFileSync(path, 'utf8'));
const repository = process.env.GITHUB_REPOSITORY;

const problems = [
  state === 'open' ? '' : 'it is not open',
  // `type` too: a person cannot have a name with brackets, and an app of another name is no Dependabot.
  user?.login === 'dependabot[bot]' && user?.type === 'Bot' ? '' : 'its author is not dependabot[bot]',
  head?.repo?.full_name === repository && base?.repo?.full_name === repository
    ? ''
    : 'its branch is not in this repository',
  /^dependabot\/[\w./-]+$/.test(head?.ref ?? '') ? '' : 'its branch is not one of Dependabot',
  /^[0-9a-f]{40}$/.test(head?.sha ?? '') ? '' : 'its commit is not known',
].filter((problem) => problem !== '');

if (problems.length > 0) {
  console.error(`dist/ is not built for this pull request: ${problems.join(', ')}.`);
  process.exitCode = 1;
} else {
  const outputs = `branch=${head.ref}\ncommit=${head.sha}\n`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, outputs);
  console.log(outputs);
}
