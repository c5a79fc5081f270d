import { earlyOrigins } from './early-origins.ts';
import { connectEarly } from './network/dial.ts';

/** Imported for its effect, before the program: see `index.ts`. */
const { env } = process;
// As in main.ts, which is loaded later: it must be set before a name is looked up.
env.RES_OPTIONS ??= 'timeout:1 attempts:2';
try {
  connectEarly(earlyOrigins(env));
} catch {
  // The program connects by itself and says what is wrong.
}
