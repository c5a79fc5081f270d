/**
 * The names of `at-logins` in the order of calling: those of a step are called together, and only if the steps before called
 * nobody. A step begins after the word `else`. Empty steps show where it has nothing beside it.
 */
export function callOrder(given: readonly string[]): readonly (readonly string[])[] {
  const steps: string[][] = [[]];
  for (const item of given) {
    let name: string[] = [];
    const end = () => {
      if (name.length > 0) steps.at(-1)?.push(name.join(' '));
      name = [];
    };
    for (const word of item.trim().split(/\s+/)) {
      if (word.toLowerCase() !== 'else') {
        if (word !== '') name.push(word);
        continue;
      }
      end();
      steps.push([]);
    }
    end();
  }
  return steps;
}

/** All names, whatever their order. */
export function namesToCall(given: readonly string[]): readonly string[] {
  return callOrder(given).flat();
}
