/** As much of a Babel path as is read here. */
interface Path {
  readonly node: { readonly type: string };
  readonly parentPath: Path | null;
  isSwitchCase(): boolean;
  isThrowStatement(): boolean;
  toString(): string;
}

/**
 * Changes that are not made, since no test could say: the branch of a `switch` that the compiler has proved to be
 * never taken, and what is thrown when the program contradicts itself.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'unreachable',
    value: {
      shouldIgnore: (path: Path): string | undefined => {
        if (path.isSwitchCase() && /\bsatisfies never;?\s*$/.test(path.toString())) return 'never taken';
        if (path.isThrowStatement() && /^throw new Error\(/.test(path.toString())) return 'contradiction';
        return undefined;
      },
    },
  },
];
