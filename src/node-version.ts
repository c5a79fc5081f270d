/**
 * Imported for its effect, before everything else: ends the step with one line if Node is too old for the program. Node 16
 * must be able to run this file, so it imports nothing. GitHub's runners take the Node that action.yml names; those of
 * Gitea and Forgejo take whatever `node` the job's image has.
 */
const { env, versions, argv } = process;
const oldestNode = 22;

if (Number.parseInt(versions.node, 10) < oldestNode) refuse();

function refuse(): void {
  const isPost = /[\\/]post\.js$/.test(argv[1] || '');
  const isWarning = (env['INPUT_ON-FAILURE'] || '').trim() === 'warn';
  // The main stage of `watch` has said it already.
  const command = isPost ? '' : isWarning ? '::warning::' : '::error::';
  process.stdout.write(`${command}${explainVersion()}\n`);
  process.exit(isWarning ? 0 : 1);
}

function explainVersion(): string {
  const isChinese = (env.INPUT_LOCALE || '').trim() === 'zh-CN';
  const forge = env.FORGEJO_ACTIONS === 'true' ? 'Forgejo' : env.GITEA_ACTIONS === 'true' ? 'Gitea' : '';
  if (forge === '')
    return isChinese
      ? `本 Action 需要 Node ${oldestNode} 或更高版本，当前是 Node ${versions.node}。请把 runner 升级到 2.327 以上，或用 Node 24 启动。`
      : `This action needs Node ${oldestNode} or later and runs under Node ${versions.node}. Update the runner to 2.327 or later, or start it with Node 24.`;
  return isChinese
    ? `本 Action 需要 Node ${oldestNode} 或更高版本，而本 job 的镜像里是 Node ${versions.node}。${forge} 用 job 镜像里的 Node 运行 Action：请换镜像（给 job 加上 \`container: node:22-bookworm\`，或改 runner 的 label），或在这一步之前用 actions/setup-node 安装 Node 22。`
    : `This action needs Node ${oldestNode} or later, and the image of this job has Node ${versions.node}. ${forge} runs actions with the Node of the job's image: use another image (\`container: node:22-bookworm\` in the job, or the label of the runner), or install Node 22 with actions/setup-node before this step.`;
}

export {};
