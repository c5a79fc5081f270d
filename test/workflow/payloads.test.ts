import { createRequire } from 'node:module';
import type { WebhookDefinition } from '@octokit/webhooks-examples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha } from '../github/answers.ts';
import { knownOf } from './reading.ts';

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as WebhookDefinition[];

test("every one of GitHub's own example payloads gives a build", async () => {
  for (const { name, examples: payloads } of examples) {
    for (const payload of payloads) {
      const workflowRun = await knownOf({ eventName: name, payload: { ...payload } });
      expect(JSON.stringify(workflowRun)).not.toMatch(/undefined|NaN|\[object/);
      expect(workflowRun.run.sha).toMatch(/^[0-9a-f]{40}$/);
    }
  }
});

test('no payload whatever stops the alert', async () => {
  const keys = [
    'workflow_run',
    'pull_request',
    'merge_group',
    'head_commit',
    'pusher',
    'id',
    'run_number',
    'head',
    'sha',
    'author',
    'number',
  ];
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, 1, -1, 1.5, '', 'x', sha, '2026-03-01T03:00:00Z', 'not a time'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('node')),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...keys), value),
      fc.constantFrom('workflow_run', 'push', 'pull_request', 'merge_group'),
      async (payload, eventName) => {
        const workflowRun = await knownOf({ eventName, payload });
        expect(workflowRun.run.url).toMatch(/^https:\/\/github\.com\/octo-org\/hello\/actions\/runs\/\d+/);
        expect(JSON.stringify(workflowRun)).not.toMatch(/undefined|\[object/);
      },
    ),
  );
});
