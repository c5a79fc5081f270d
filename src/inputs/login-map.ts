import { InputError, type InputPlace, inputError } from '../errors.ts';
import type { LoginMap } from '../input-row.ts';
import { say } from '../said.ts';
import type { TimeLimit } from '../time-limit.ts';
import { mapIn, readYaml } from '../yaml-input.ts';
import { type InputFiles, yamlOrFile } from './yaml-or-file.ts';

/** The text itself, or the content of the file that it names; undefined if `watch` does without it. */
export async function readLoginMap(
  text: string,
  at: InputPlace,
  files: InputFiles,
): Promise<LoginMap | undefined> {
  return await yamlOrFile('login-map', text, files, {
    check: (value) => checkedMap(value, at),
    parse: async (given, time) => pairsIn(given) ?? (await readPeopleYaml(at, given, time)),
  });
}

function checkedMap(value: unknown, at: InputPlace): LoginMap {
  const logins = mapIn(value, at);
  const isRight = (to: unknown) => typeof to === 'string' || isListOfTexts(to);
  const wrong = Object.keys(logins).find((login) => !isRight(logins[login]));
  if (wrong === undefined) return logins as LoginMap;
  const problem = say`must give a mobile number or DingTalk user id for each login, or a list of them.`;
  throw inputError(at, problem, wrong);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** `octocat=13800138000`, or a colon without the space that YAML needs, half or full width. */
const pair = /^([^\s=:：,，]{1,254})[ \t]{0,8}[=:：][ \t]{0,8}([^\s=:：,，/\\]{1,64})$/;

/** What cannot be anything but a map, and is none to YAML; undefined for all else, a path among it. */
function pairsIn(text: string): Readonly<Record<string, string>> | undefined {
  const items = text
    .split(/[\n,，;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const pairs = items.map((item) => pair.exec(item));
  const isYaml = items.every((item) => item.includes(': '));
  if (items.length === 0 || isYaml || pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((found) => [found?.[1] ?? '', found?.[2] ?? '']));
}

/** `@octo/cart` where a key or a value may stand. */
const bareName = /(^|[\n[{,]|- |: )([ \t]{0,80})(@[\w./-]{1,200})(?=[ \t]{0,80}(?:[:,\]}\r\n]|[ \t]#|$))/g;

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
