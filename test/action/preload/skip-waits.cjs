/** Loaded before the action: what it would wait a second or more is over at once, and every clock has moved on by it. */
const timers = require('node:timers/promises');
const { hrtime } = process;
const { now } = Date;
const { setTimeout } = timers;
let skippedMs = 0;

timers.setTimeout = (ms, ...rest) => {
  if (ms < 1_000) return setTimeout(ms, ...rest);
  skippedMs += ms;
  return setTimeout(0, ...rest);
};
require('node:module').syncBuiltinESMExports();
Date.now = () => now() + skippedMs;
performance.now = () => Number(hrtime.bigint()) / 1e6 + skippedMs;
process.hrtime = Object.assign((...since) => hrtime(...since), {
  bigint: () => hrtime.bigint() + BigInt(Math.round(skippedMs * 1e6)),
});
