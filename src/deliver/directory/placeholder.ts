import { say } from '../../said.ts';
import { Secret } from '../../secret.ts';
import type { Destination, RobotDirectory } from './directory.ts';
import { publicHosts, sendPath } from './webhook.ts';

/**
 * Replaces the robots in a dry run without any webhook, so that a message can be seen before there is one.
 */
export function placeholderDirectory(keyword: string): RobotDirectory {
  const webhook = { origin: `https://${publicHosts[0]}`, path: sendPath, token: new Secret('') };
  const robot = { webhook, secret: undefined, keyword: keyword === '' ? undefined : keyword };
  const destination: Destination = { name: '#1', group: undefined, pool: [robot] };
  return Object.freeze({
    kind: 'webhooks' as const,
    destinations: [destination] as const,
    groupsWithoutWebhook: [],
    defaultGroup: undefined,
    warnings: [say`There is no webhook; this dry run shows the message as any robot would get it.`],
  });
}
