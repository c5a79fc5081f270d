/** undici publishes types for its index only; this file contains what the index exports as `Pool`. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
