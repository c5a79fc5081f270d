/** Loaded before the action: its waits never end, and keep nothing alive. */
require('node:timers/promises').setTimeout = () => new Promise(() => {});
require('node:module').syncBuiltinESMExports();
