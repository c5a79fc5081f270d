import { InputError, type InputPlace } from '../errors.ts';
import type { TimeLimit } from '../time-limit.ts';
import { readYaml } from '../yaml-input.ts';

/** `@octo/cart` where a key or a value may stand. */
const bareName = /(^|[\n[{,]|- |: )([ \t]{0,80})(@[\w./-]{1,200})(?=[ \t]{0,80}(?:[:,\]}\r\n]|$))/g;

/** YAML of people, in which a name may begin with `@`, as GitHub writes it, although YAML wants quotes there. */
export async function readPeopleYaml(
  at: string | InputPlace,
  text: string,
  time?: TimeLimit,
): Promise<unknown> {
  const read = (given: string) => readYaml(at, given, { scalars: 'strings', time });
  try {
    return await read(text);
  } catch (error) {
    const quoted = text.replace(bareName, "$1$2'$3'");
    if (!(error instanceof InputError) || quoted === text) throw error;
    return await read(quoted).catch((other: unknown) => {
      throw other instanceof InputError ? error : other;
    });
  }
}
