import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CloudEvent } from 'cloudevents';
import { cloudEvent } from '../event/cloudevent.ts';
import type { Delivery } from '../robot/delivery.ts';

/** Whether every destination must have a message for it to count as delivered, or one of them is enough. */
export type Require = 'all' | 'any';

/**
 * The events that did not arrive where they should, in their order. One that reached some destinations says
 * in the extension attribute `undelivered` which it did not reach, so that sending it again repeats nothing.
 */
export function deadLettersOf(deliveries: readonly Delivery[], require: Require): CloudEvent<unknown>[] {
  const tries = new Map<CloudEvent<unknown>, Delivery[]>();
  for (const delivery of deliveries) {
    for (const event of delivery.parcel.events) {
      const known = tries.get(event);
      if (known) known.push(delivery);
      else tries.set(event, [delivery]);
    }
  }
  return [...tries].flatMap(([event, tried]) => {
    const missed = tried.filter((delivery) => !hasArrived(delivery));
    const enough = require === 'all' ? tried.length : 1;
    if (tried.length - missed.length >= enough) return [];
    if (missed.length === tried.length) return [event];
    return [cloudEvent({ ...event, undelivered: missed.map(({ robot }) => robot).join(',') })];
  });
}

/** In a dry run nothing is to arrive. */
export function hasArrived({ status }: Delivery): boolean {
  return status === 'sent' || status === 'dry-run';
}

/**
 * Where to keep them: as the input says, from the workspace; else, or when that fails, in a file of the
 * step's own in RUNNER_TEMP.
 */
export function deadLetterPaths(input: string, env: NodeJS.ProcessEnv): string[] {
  const { GITHUB_WORKSPACE = '', RUNNER_TEMP = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = env;
  const name = `dingtalk-dead-letters-${GITHUB_JOB}-${GITHUB_ACTION}.json`.replace(/[^\w.-]/g, '_');
  return [...(input === '' ? [] : [resolve(GITHUB_WORKSPACE, input)]), join(RUNNER_TEMP, name)];
}

/**
 * Writes all of a file or nothing. A link planted at `path` is replaced, never followed; a folder or a device
 * like /dev/null stays what it is.
 */
export function writeWhole(path: string, text: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile() && !there.isSymbolicLink())
    throw new Error('there is something that is no file');
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(unfinished, text, { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
