import { setImmediate as turn } from 'node:timers/promises';
import type { Secret } from '../secret.ts';
import { connect, type GitHub } from './github.ts';
import { type Part, type Problem, type Reason, reasonOf } from './problem.ts';

export interface Inquiry {
  /** The answer to a question; undefined when there is none in time, which is a problem and not an error. */
  ask<T>(
    part: Part,
    question: (github: GitHub, signal: AbortSignal) => Promise<T | undefined>,
  ): Promise<T | undefined>;
  /** What was not answered so far. */
  problems(): readonly Problem[];
}

export interface InquiryOptions {
  readonly apiUrl: string;
  readonly repository: string;
  readonly token: Secret | undefined;
  /** For all questions together. */
  readonly budgetMs: number;
  /** Ends the inquiry early: the run was cancelled. */
  readonly signal: AbortSignal;
}

/**
 * Questions to GitHub within one budget of time. Octokit is loaded with the first question, and not at all
 * without a token.
 */
export function openInquiry({ apiUrl, repository, token, budgetMs, signal }: InquiryOptions): Inquiry {
  const problems: Problem[] = [];
  const ended = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
  let connection: Promise<GitHub> | undefined;

  return {
    problems: () => problems,
    async ask(part, question) {
      const fail = (reason: Reason) => {
        problems.push({ part, reason: ended.aborted ? { kind: 'slow', budgetMs } : reason });
        return undefined;
      };
      if (token === undefined) return fail({ kind: 'no-token' });
      if (ended.aborted) return fail({ kind: 'slow', budgetMs });
      try {
        connection ??= connect({ apiUrl, repository, token, signal: ended });
        const answer = await question(await connection, ended);
        // undici frees the connection a turn of the event loop after the answer; what is asked before that
        // would open another.
        await turn();
        return answer ?? fail({ kind: 'unreadable' });
      } catch (error) {
        return fail(reasonOf(error));
      }
    },
  };
}
