/** Loaded before the action: a bug that throws where nobody catches, with a secret in its message. */
const { INPUT_WEBHOOK } = process.env;

setTimeout(() => {
  throw new TypeError(`cannot read ${INPUT_WEBHOOK}`);
}, 1_500);
