import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeAssets } from './release/assets.ts';
import { checkTag } from './release/check-tag.ts';
import { moveMajorTag } from './release/move-major.ts';

/**
 * The steps of .github/workflows/release.yml, without packages, so that they run where nothing is installed:
 * `check <tag>`, `assets <tag> <folder>`, `major <tag>`. `check` gives the outputs `version` and `prerelease`.
 */
const [step, tag = '', out = 'release'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function run(): void {
  switch (step) {
    case 'check': {
      const { version, isPrerelease } = checkTag(root, tag, process.env.GITHUB_REPOSITORY);
      const outputs = `version=${version}\nprerelease=${isPrerelease}\n`;
      if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, outputs);
      console.log(outputs);
      break;
    }
    case 'assets':
      writeAssets(root, tag, out);
      break;
    case 'major':
      console.log(`${moveMajorTag(root, tag).majorTag} is now ${tag}.`);
      break;
    default:
      throw new Error('Usage: node scripts/release.ts check|assets|major <tag> [folder]');
  }
}
