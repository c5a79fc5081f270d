import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Robot, type RobotServer, startRobots } from '../../test/deliver/stand-in.ts';
import { scratchPath } from '../../test/runner/scratch.ts';
import type { Program } from './measure.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';

/** A robot allows 20 messages a minute: the clock of these robots advances so much with each request. */
const stepMs = 3_100;
/** A signature is valid for an hour. */
const maxAheadMs = 50 * 60_000;

export function startBenchRobots(count = 1): Promise<RobotServer> {
  let requests = 0;
  return startRobots(
    Array.from({ length: count }, () => ({ secret })),
    {
      now: () => {
        requests += 1;
        return Date.now() + ((requests * stepMs) % maxAheadMs);
      },
    },
  );
}

/** The robots as inputs; through a proxy when `host` is given. */
export function inputsFor(robots: readonly Robot[], host?: string): Record<string, string> {
  return {
    webhook: robots.map((robot) => (host ? robot.url.replace(robot.host, host) : robot.url)).join('\n'),
    secret: robots.map((robot) => robot.secret).join('\n'),
    'allowed-hosts': host ?? robots[0]?.host ?? '',
  };
}

/** The floor: a script that signs the body and posts it. */
export function floorOf(
  script: 'floor.mjs' | 'floor.cjs',
  robot: Robot,
  body: string,
  host?: string,
): Program {
  const file = scratchPath('body.json');
  writeFileSync(file, body);
  const url = host ? robot.url.replace(robot.host, host) : robot.url;
  return {
    args: [fileURLToPath(new URL(script, import.meta.url))],
    env: { WEBHOOK: url, SECRET: robot.secret, BODY_FILE: file },
    cwd: process.cwd(),
  };
}
