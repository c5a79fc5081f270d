import { inspect } from 'node:util';

/** A value that does not print itself: text, JSON, template literals and inspection all give `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /**
   * The value, for the few places that need it: signing, the request's URL, registering a mask, and looking
   * for it in other text.
   */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}
