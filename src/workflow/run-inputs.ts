import { namesCredential, redactCredentials } from '../credentials.ts';
import { asObject, isScalar } from '../json.ts';
import type { RunInput } from './workflow-run.ts';

/** Inputs that are read; GitHub allows 25. */
const maxInputs = 25;

/** Characters kept of a value. */
const maxChars = 200;

/** Names of inputs whose values nobody should read, beside those that always name a credential. */
const secretName = /pass(?:word|phrase|wd)|secret|token|credential|private|api[_-]?key|auth(?!or)/i;

/** The inputs of a dispatched run, without empty ones and without those that look like credentials. */
export function readRunInputs(value: unknown): readonly RunInput[] {
  return Object.entries(asObject(value) ?? {})
    .slice(0, maxInputs)
    .filter(([name, given]) => !isSecret(name) && isScalar(given) && given !== '')
    .map(([name, given]) => ({ name, value: String(given) }))
    .filter(
      ({ name, value: given }) => redactCredentials(given) === given && redactCredentials(name) === name,
    )
    .map(({ name, value: given }) => ({ name, value: given.slice(0, maxChars).toWellFormed() }));
}

function isSecret(name: string): boolean {
  return secretName.test(name) || namesCredential(name);
}
