/** undici publishes types for its index alone; this file holds what the index exports as `Pool`. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
