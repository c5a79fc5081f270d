import { describe, expect, test } from 'vitest';
import { githubNews } from '../../fixtures/families/github.ts';
import { pageOf } from './reading.ts';

function payloadOf(name: string, action: string): Readonly<Record<string, unknown>> {
  const news = githubNews.find(({ eventName }) => eventName === name);
  if (news === undefined) throw new Error(name);
  return { ...news.payload, action };
}

const secret = '🔥 Secret exposed: Mailchimp API Key · octo/hello';

describe('what became of an alert is in its title', () => {
  test.each([
    ['dependabot_alert', 'created', '🔥 Critical vulnerability in semver · octo/hello'],
    ['dependabot_alert', 'auto_reopened', '🔥 Critical vulnerability in semver is back · octo/hello'],
    ['dependabot_alert', 'auto_dismissed', 'octocat dismissed the alert for semver · octo/hello'],
    ['dependabot_alert', 'fixed', '✅ Fixed: vulnerability in semver · octo/hello'],
    [
      'code_scanning_alert',
      'appeared_in_branch',
      '⚠️ CodeQL, high severity: Query built from user input · octo/hello',
    ],
    [
      'code_scanning_alert',
      'reopened_by_user',
      '⚠️ CodeQL, high severity, again: Query built from user input · octo/hello',
    ],
    [
      'code_scanning_alert',
      'closed_by_user',
      'octocat dismissed an alert: Query built from user input · octo/hello',
    ],
    ['code_scanning_alert', 'fixed', '✅ Fixed: Query built from user input · octo/hello'],
    ['secret_scanning_alert', 'created', secret],
    ['secret_scanning_alert', 'publicly_leaked', secret],
    ['secret_scanning_alert', 'reopened', '🔥 Secret exposed again: Mailchimp API Key · octo/hello'],
    [
      'secret_scanning_alert',
      'resolved',
      'octocat closed the alert for a secret: Mailchimp API Key · octo/hello',
    ],
    ['secret_scanning_alert', 'revoked', '✅ Revoked: Mailchimp API Key · octo/hello'],
    ['security_advisory', 'updated', '⚠️ Moderate vulnerability in cart (npm)'],
    ['security_advisory', 'withdrawn', 'Advisory withdrawn: cart (npm)'],
    // A new action is open until somebody has looked at it.
    ['secret_scanning_alert', 'escalated', secret],
  ])('%s %s: %s', async (name, action, title) => {
    // A long title is cut.
    const shown = (await pageOf(name, payloadOf(name, action))).title.replace(/…$/, '');
    expect(shown).toBe(title.slice(0, shown.length));
  });
});

test('only an open alert says what to do', async () => {
  const bodyOf = async (name: string, action: string) =>
    JSON.stringify((await pageOf(name, payloadOf(name, action))).body.concat([]));
  expect(await bodyOf('secret_scanning_alert', 'created')).toContain('Revoke the key first');
  expect(await bodyOf('secret_scanning_alert', 'revoked')).not.toContain('Revoke the key first');
  const { head } = await pageOf('dependabot_alert', payloadOf('dependabot_alert', 'fixed'));
  expect(head.source).not.toContain('update to');
});

test('an alert of which nothing is known is still an alert', async () => {
  for (const name of [
    'dependabot_alert',
    'code_scanning_alert',
    'secret_scanning_alert',
    'security_advisory',
  ])
    for (const locale of ['en', 'zh-CN'] as const) {
      const { title } = await pageOf(name, { action: 'created', alert: {}, security_advisory: {} }, locale);
      expect(title).toMatch(/^(?:⚠️|🔥) \S/);
    }
});
