import { describe, expect, test } from 'vitest';
import { healthReportType } from '../../../src/event/health-report.ts';
import { locales } from '../../../src/message/settings.ts';
import { healthEvent, hundred } from '../../fixtures/gallery/health.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from '../run-context.ts';

function eventOf(data: unknown) {
  return eventWith({ type: healthReportType, data });
}

describe.each(locales)('in %s', (locale) => {
  test('a hundred workflows fit whole, and every red one is named', async () => {
    const { bodies } = await composeEvents(eventOf(healthEvent(hundred()).data), settingsWith({ locale }));
    const [body] = bodies;
    if (body === undefined) throw new Error('no body');
    expect(body.truncated).toBe(false);
    expect(wireBytes(body)).toBeLessThan(20_000);
    for (let number = 1; number <= 65; number += 1) {
      expect(textOf(body)).toContain(`service-${String(number).padStart(3, '0')}`);
    }
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['other types', { workflows: [null, 1, { state: 'red', red: 7 }], counts: 'x', runs: [], from: {} }],
    ['odd numbers', { counts: { red: -1, workflows: 1e300 }, runs: { total: 0.5, greenShare: 9 } }],
  ])('data of %s is a message', async (_, data) => {
    const { bodies } = await composeEvents(eventOf(data), settingsWith({ locale }));
    expect(bodies.map(textOf).join()).not.toMatch(/undefined|NaN|null/);
  });
});

test("a workflow's name is text, and an address that is not https is no link", async () => {
  const red = { since: { number: 1, url: 'javascript:alert(1)' }, failedRuns: 2, breaker: '@all' };
  const workflows = [{ name: '[x](https://evil.example) **', state: 'red', ran: true, red }];
  const { bodies } = await composeEvents(eventOf({ counts: { red: 1, workflows: 1 }, workflows }));
  const text = bodies.map(textOf).join();
  expect(text).not.toContain('](https://evil.example)');
  expect(text).not.toContain('javascript');
});

describe('at-logins: breaker', () => {
  const given = {
    mentions: { logins: ['breaker'], loginMap: { mona: '13800138000' }, when: 'failure' },
  } as const;
  const workflows = [{ name: 'CI', state: 'red', red: { breaker: 'mona' } }];

  test('mentions who broke each red workflow', async () => {
    const { bodies } = await composeEvents(eventOf({ counts: { red: 1 }, workflows }), settingsWith(given));
    expect(bodies[0]?.message.at).toMatchObject({ atMobiles: ['13800138000'] });
  });

  test('mentions nobody when nothing is red', async () => {
    const { bodies } = await composeEvents(
      eventOf({ counts: { red: 0 }, workflows: [] }),
      settingsWith(given),
    );
    expect(bodies[0]?.message.at).toBeUndefined();
  });
});

test('in a digest it is a line that leads to the runs', async () => {
  const events = [eventOf(healthEvent(hundred()).data), eventWith({ id: 'e2' })];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(bodies.map(textOf).join()).toContain('❌ 1 of 2 events failed: octo/hello');
  expect(bodies.map(textOf).join()).toContain('[❌ 40 of 100 workflows failing · octo/hello]');
});

test('workflows that are switched off are named, those without activity apart, with their page', async () => {
  const disabled = [
    { name: 'Nightly', url: 'https://github.com/octo/hello/actions/workflows/n.yml', reason: 'inactivity' },
    ...Array.from({ length: 7 }, (_, index) => ({ name: `Old ${index}`, url: null, reason: 'manually' })),
    { name: '[x](https://evil.example)', url: 'javascript:alert(1)', reason: 'other' },
  ];
  const data = { counts: { red: 0, workflows: 1 }, disabled };
  const english = (await composeEvents(eventOf(data))).bodies.map(textOf).join();
  expect(english).toMatch(/⚠️ Disabled by GitHub for inactivity: \[Nightly\]\(/);
  expect(english).toContain('Disabled manually: Old 0, Old 1, Old 2, Old 3, Old 4, and 2 more');
  expect(english).not.toMatch(/evil|javascript/);
  const chinese = (await composeEvents(eventOf(data), settingsWith({ locale: 'zh-CN' }))).bodies
    .map(textOf)
    .join();
  expect(chinese).toContain('⚠️ 因长期无活动被 GitHub 停用：[Nightly](');
});
