import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { secret, token } from './fault-server.ts';

const script = `
  import { openTransport } from './src/deliver/wire/post.ts';
  import { requestFor } from './src/deliver/wire/request.ts';
  import { Secret } from './src/secret.ts';
  const robot = { webhook: { origin: process.argv[1], path: '/robot/send', token: new Secret('${token}') }, secret: new Secret('${secret}') };
  const transport = await openTransport({ env: {}, connectTimeoutMs: 5000 });
  const message = { msgtype: 'text', text: { content: 'hello' }, msgUuid: 'uuid' };
  const postResult = await transport.post(requestFor(robot, message, Date.now()), 5000, new AbortController().signal);
  await transport.close();
  console.log(postResult.kind);
`;

/**
 * Posts once in a process of its own, for what the environment decides when Node starts. Prints the kind of
 * the result.
 */
export function postInChild(
  origin: string,
  env: NodeJS.ProcessEnv,
): Promise<{ stdout: string; stderr: string }> {
  const args = ['--input-type=module', '--eval', script, origin];
  return promisify(execFile)(process.execPath, args, { env, maxBuffer: 10_000_000 });
}
