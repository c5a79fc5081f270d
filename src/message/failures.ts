import { Failure } from '../failure.ts';

/** Failures told of one batch; the rest is likely the same mistake. */
const maxTold = 20;

/** One failure for all events of a batch that cannot become a message. The same mistake in many is told once. */
export function failureOf(failures: readonly Failure[]): Failure {
  const messages = [...new Set(failures.map(({ message }) => message))];
  const left = messages.length - maxTold;
  const told = left > 0 ? [...messages.slice(0, maxTold), `And ${left} more.`] : messages;
  return new Failure(told.join('\n'));
}
