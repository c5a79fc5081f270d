/** Writes down, at the end of the process, what the C library is told of name servers. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

process.on('exit', () => {
  writeFileSync(join(process.env.GITHUB_WORKSPACE, 'resolver.txt'), process.env.RES_OPTIONS ?? '');
});
