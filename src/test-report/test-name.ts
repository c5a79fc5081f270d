import type { TestCase } from './test-case.ts';

/** Names that tools give to a suite when they have none. */
const placeholders =
  /^(?:undefined|\(empty\)|(?:pytest|jest|vitest|mocha|nextest|cypress) ?(?:tests?|run)?|root suite|(?:all )?tests?|test suite|junit|default|nextest-run)$/i;

const maxNameChars = 300;

/**
 * A test's name, and what it belongs to, without what both say: jest-junit repeats the name as class name, Cypress
 * begins the name with that of the suite.
 */
export function namedIn({ name: given, suites }: Pick<TestCase, 'name' | 'suites'>): {
  name: string;
  suite: string | undefined;
} {
  const name = plain(given);
  const named = suites.map(plain).filter((suite) => suite !== '' && !placeholders.test(suite));
  const suite = named.find((one) => !name.endsWith(one) && !one.endsWith(name));
  if (suite === undefined) return { name: name || named[0] || '?', suite: undefined };
  const rest = name.startsWith(suite) ? /^[ ›>:./#-]+(.*)/.exec(name.slice(suite.length))?.[1] : undefined;
  return { name: rest || name, suite };
}

function plain(text: string): string {
  return text.slice(0, maxNameChars).replace(/\s+/g, ' ').trim().toWellFormed();
}
