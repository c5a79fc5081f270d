/** undici publishes types for its index only; this file contains what the index exports as `Pool`. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}

/** markdown-it-emoji has no types. */
declare module 'markdown-it-emoji/lib/data/full.mjs' {
  const emojis: Readonly<Record<string, string>>;
  export default emojis;
}
