import { createLog } from '../src/log.ts';

const ignore = () => undefined;

/** For tests that read no log. */
export const silentLog = createLog({
  debug: ignore,
  info: ignore,
  notice: ignore,
  warning: ignore,
  setFailed: ignore,
  setSecret: ignore,
});
