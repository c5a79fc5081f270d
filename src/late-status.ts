import { appendToFile } from './append-file.ts';
import { findForge } from './forge.ts';

/**
 * How the job ended, for the post stage of `watch` on Gitea. Its runner keeps the value that the default of the input
 * `status` had when the job started, and so every job would be a success. But it evaluates expressions in the variables
 * of every step and stage, those of GITHUB_ENV too. Source: gitea.com/gitea/act, pkg/runner/step.go, setupEnv.
 */
const variable = 'DINGTALK_WATCH_STATUS';

/** Called by the main stage. A file that cannot be written is no reason to fail a job at its first step. */
export function leaveStatus(env: NodeJS.ProcessEnv): void {
  if (findForge(env).evaluatesDefaultsAgain || !env.GITHUB_ENV) return;
  try {
    appendToFile(env.GITHUB_ENV, `${variable}=\${{ job.status }}\n`);
  } catch {}
}

/** Called by the post stage. A later step can set the variable as well, but turn no failure into a success. */
export function restoreStatus(env: NodeJS.ProcessEnv): void {
  if (findForge(env).evaluatesDefaultsAgain) return;
  const status = env[variable];
  if (env.INPUT_STATUS === 'success' && (status === 'failure' || status === 'cancelled'))
    env.INPUT_STATUS = status;
}
