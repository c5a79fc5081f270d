import { afterAll, expect } from 'vitest';

/**
 * Fails a test file that leaves the process other than it found it: without `isolate` the next files run in the same one.
 */
const watched = [
  'Date',
  'Intl',
  'Math',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'setTimeout',
] as const;
const ending = ['SIGINT', 'beforeExit', 'uncaughtException', 'unhandledRejection'] as const;

function found() {
  return {
    folder: process.cwd(),
    exitCode: process.exitCode,
    timeZone: new Date(0).getTimezoneOffset(),
    globals: watched.map((name) => globalThis[name]),
    functions: [
      Date.now,
      Math.random,
      performance.now,
      process.exit,
      process.stdout.write,
      process.stderr.write,
    ],
    listeners: ending.map((name) => [name, process.listenerCount(name)]),
    names: Object.getOwnPropertyNames(Object.prototype),
  };
}

const before = found();
const environment = { ...process.env };

// The hooks of a file run before those of its setup.
afterAll(() => {
  const after = found();
  expect(changedVariables()).toEqual([]);
  expect(after).toEqual(before);
  expect(after.globals.every((value, index) => value === before.globals[index])).toBe(true);
  expect(after.functions.every((value, index) => value === before.functions[index])).toBe(true);
});

/** By name only: a value may be a secret. */
function changedVariables(): string[] {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  return [...names].filter((name) => environment[name] !== process.env[name]);
}
