/** Loaded before the action: its waits never end, and keep nothing alive. */
require('node:timers/promises').setTimeout = () => new Promise(() => {});
require('node:module').syncBuiltinESMExports();
// Jitter can round a wait down to none, once in a thousand retries.
Math.random = () => 0.5;
