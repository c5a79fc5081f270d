import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { pages } from '../../../src/message/pages/table.ts';
import { locales } from '../../../src/message/settings.ts';
import { realDeliveries } from '../../fixtures/event/payloads.ts';
import { githubNews } from '../../fixtures/families/github.ts';
import { pageOf } from '../pages/reading.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

async function linesOf(
  eventName: string,
  payload: Readonly<Record<string, unknown>>,
  locale: 'en' | 'zh-CN',
) {
  const event = eventWith({ type: `com.github.${eventName}.${payload.action}`, data: payload });
  const [body] = (await composeEvents(event, settingsWith({ locale }))).bodies;
  if (body === undefined) throw new Error(eventName);
  return textOf(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test.each(githubNews)('$eventName: $what is titled by what happened to what', async (news) => {
  const english = (await linesOf(news.eventName, news.payload, 'en')).slice(0, 3).join('\n');
  for (const line of news.english) expect(english).toContain(line);
  const chinese = (await linesOf(news.eventName, news.payload, 'zh-CN')).slice(0, 3).join('\n');
  for (const line of news.chinese) expect(chinese).toContain(line);
});

test('an alert says what is affected and since when it is fixed, and leads to its page', async () => {
  const [alert] = githubNews;
  const lines = await linesOf('dependabot_alert', alert?.payload ?? {}, 'en');
  expect(lines.slice(1, 3)).toEqual([
    '**octo/hello** · package-lock.json · affects < 7.5.2 · **update to 7.5.2**',
    'semver vulnerable to Regular Expression Denial of Service · CVE-2022-25883',
  ]);
  expect(linkTarget(/\((dingtalk:[^)]+)\)/.exec(lines.at(-1) ?? '')?.[1] ?? '')).toBe(
    'https://github.com/octo/hello/security/dependabot/7',
  );
});

test('a page that is not on GitHub shows its host', async () => {
  const payload = { action: 'created', thing: { html_url: 'https://elsewhere.example.com/1' } };
  const lines = await linesOf('unheard_of', payload, 'en');
  expect(lines.at(-1)).toMatch(/^\[Open on elsewhere\.example\.com\]/);
});

test.each([
  ['fixed', '### ✅ Fixed: vulnerability in semver'],
  ['dismissed', '### octocat dismissed the alert for semver'],
  ['auto_dismissed', '### octocat dismissed the alert for semver'],
  ['reopened', '### 🔥 Critical vulnerability in semver is back'],
])('a Dependabot alert that is %s', async (action, headline) => {
  const [alert] = githubNews;
  const [first] = await linesOf('dependabot_alert', { ...alert?.payload, action }, 'en');
  expect(first).toContain(headline);
});

/** A repository_dispatch says what another system says: see dispatch.test.ts. */
const others = realDeliveries.filter(
  ({ eventName }) => !Object.hasOwn(pages, eventName) && eventName !== 'repository_dispatch',
);

describe.each(locales)('every real payload without a message of its own, in %s', (locale) => {
  test('is reported in at most ten lines, what happened first, with a place', async () => {
    expect(others.length).toBeGreaterThan(90);
    for (const { eventName, payload } of others) {
      const { head, body } = await pageOf(eventName, payload, locale);
      const [headline = '', facts = ''] = head.source.split('\n');
      const lines = [...head.source.split('\n'), ...body.flatMap(({ source }) => source.split('\n'))];
      expect({ eventName, lines: lines.length <= 10 }).toEqual({ eventName, lines: true });
      expect({ eventName, headline }).toEqual({
        eventName,
        headline: expect.not.stringMatching(/ › |undefined|com\.github/),
      });
      if (locale === 'zh-CN') expect(headline).toMatch(/\p{Script=Han}/u);
      const hasPlace = 'repository' in payload || 'organization' in payload;
      if (hasPlace) expect({ eventName, facts }).toEqual({ eventName, facts: expect.stringContaining('**') });
    }
  });
});
