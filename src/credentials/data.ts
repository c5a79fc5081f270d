import { redactBeginning } from '../credentials.ts';
import { namesCredential } from './names.ts';

/** Characters read of a text; no page shows more. */
const maxChars = 20_000;

/**
 * A view of an event's data without credentials: `***` for every text and number under a key that names one, at any
 * depth below it, and other texts as `redactCredentials` leaves them. A flag stays, since it is none. Each value is
 * redacted when it is read, because pages show little of data that may be large. The data itself is not changed.
 */
export function withoutCredentials(data: unknown): unknown {
  return shown(data, false);
}

function shown(value: unknown, isHidden: boolean): unknown {
  if (typeof value === 'string') return isHidden && value !== '' ? '***' : redactedText(value);
  if (typeof value === 'number') return isHidden ? '***' : value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const isNamed = isNamedCredential(value);
  const isHiddenAt = (key: string, member: unknown) =>
    isHidden || isCredential(key, member) || (isNamed && /^value$/i.test(key));
  // A copy, since a proxy must give the members of a frozen object as they are.
  return new Proxy<object>(Array.isArray(value) ? [...value] : { ...value }, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      const isData = typeof key === 'string' && Object.hasOwn(target, key) && typeof member !== 'function';
      if (!isData || (Array.isArray(target) && key === 'length')) return member;
      return shown(member, isHiddenAt(key, member));
    },
  });
}

/** An address that had a credential leads nowhere without it, so it loses its scheme: nobody makes a link of it. */
function redactedText(text: string): string {
  const redacted = redactBeginning(text, maxChars);
  return redacted !== text && /^https?:\/\/\S+$/i.test(text)
    ? redacted.replace(/^https?:\/\//i, '')
    : redacted;
}

/** A number of tests that pass is none. */
function isCredential(key: string, value: unknown): boolean {
  return namesCredential(key) && !(/^pass$/i.test(key) && typeof value === 'number');
}

/** `{ "name": "DB_PASSWORD", "value": "…" }`, as variables and parameters are listed. */
function isNamedCredential(pair: object): boolean {
  const { name, key, Name, Key } = pair as Readonly<Record<string, unknown>>;
  return [name, key, Name, Key].some((said) => typeof said === 'string' && namesCredential(said));
}
