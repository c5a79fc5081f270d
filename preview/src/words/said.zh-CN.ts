/** Sentences that only the page says, by their English. */
export const pageSentences: Readonly<Record<string, string>> = {
  'This is not a list of jobs. Paste what one of these commands writes: gh run view ID --json jobs, or gh api repos/OWNER/REPO/actions/runs/ID/jobs':
    '这不是任务列表。请粘贴以下任一命令的输出：gh run view ID --json jobs，或 gh api repos/OWNER/REPO/actions/runs/ID/jobs',
  'This is not a list of runs. Paste what this command writes: gh api repos/OWNER/REPO/actions/workflows/FILE/runs':
    '这不是运行列表。请粘贴以下命令的输出：gh api repos/OWNER/REPO/actions/workflows/FILE/runs',
  'This is not a comparison. Paste what this command writes: gh api repos/OWNER/REPO/compare/OLD...NEW':
    '这不是提交的比较结果。请粘贴以下命令的输出：gh api repos/OWNER/REPO/compare/OLD...NEW',
  'This report {0}.': '报告{0}。',
  'names a file, and the preview reads none; paste its content.':
    '是文件路径，预览页不能读取文件，请粘贴文件内容。',
};
