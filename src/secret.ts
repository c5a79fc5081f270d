/** A value that does not print itself: string conversion, JSON and inspection all give `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /**
   * The value. Needed only for signing, the request's URL, registering a mask, and searching other text for
   * it.
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

  /** `inspect.custom` of node:util, by its registered name, so that no browser needs that module. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***';
  }
}
