import { describe, expect, test } from 'vitest';
import { readEvents } from '../../../src/event/read.ts';
import { locales } from '../../../src/message/settings.ts';
import { contextOf, inputsOf } from '../../event/event-text.ts';
import { families } from '../../fixtures/families/families.ts';
import { repository } from '../../fixtures/gallery/octo.ts';
import { hostileTexts } from '../hostile.ts';
import { findingsIn } from '../oracle.ts';
import { shown } from '../pages/reading.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

const alert = {
  status: 'firing',
  commonLabels: { alertname: 'HighErrorRate', severity: 'critical', service: 'checkout' },
  commonAnnotations: { summary: '5xx above 5 %', runbook_url: 'https://runbooks.example.com/5xx' },
};

/** What a sender posts to GitHub's API, as GitHub hands it to the workflow. */
function dispatch(action: string | undefined, client_payload: unknown) {
  const payload = { action, branch: 'main', client_payload, repository, sender: { login: 'hubot' } };
  return { eventName: 'repository_dispatch', what: '', payload };
}

async function read(action: string | undefined, client_payload: unknown, locale: 'en' | 'zh-CN' = 'en') {
  const { title, text } = await shown(dispatch(action, client_payload), locale);
  return { title, text: text.replaceAll('  \n', '\n') };
}

describe('a repository_dispatch whose payload is no CloudEvent', () => {
  test('reads like the same data in a CloudEvent, and says below where it came from', async () => {
    expect(await read('alertmanager', alert)).toEqual({
      title: '🔥 HighErrorRate · critical · checkout',
      text: `### 🔥 HighErrorRate
critical · firing · checkout
5xx above 5 %

alertmanager · octo/hello · started by hubot

[Runbook (runbooks.example.com)](https://runbooks.example.com/5xx)`,
    });
  });

  test('does so in Chinese', async () => {
    expect((await read('alertmanager', alert, 'zh-CN')).text).toBe(`### 🔥 HighErrorRate
严重 · 告警中 · checkout
5xx above 5 %

alertmanager · octo/hello · 由 hubot 触发

[处理手册（runbooks.example.com）](https://runbooks.example.com/5xx)`);
  });

  test('takes words and severity from the event_type if the data has none', async () => {
    const { text } = await read('deploy-failed', { service: 'cart', version: 'v2.1.0' });
    expect(text).toBe(`### ❌ Deploy failed: cart
v2.1.0

deploy-failed · octo/hello · started by hubot

[Run](https://github.com/octo/hello/actions/runs/9876543210/attempts/2)`);
  });

  test('may hold the data under a single key, since GitHub allows ten', async () => {
    expect((await read('alertmanager', { notification: alert })).text).toBe(
      (await read('alertmanager', alert)).text,
    );
  });

  test.each([
    ['v1', { ref: 'v1' }, '- **Ref**: v1'],
    ['a list of things', { shelves: [{ at: 'A1' }, { at: 'B2' }] }, '- **Shelves › 1 › at**: A1'],
  ])('of which nothing is known shows all of it: %s', async (_what, client_payload, line) => {
    const { title, text } = await read('restock', client_payload);
    expect(title).toBe('restock · octo/hello');
    expect(text).toMatch(/^### restock\n\*\*octo\/hello\*\* · started by hubot\n\n/);
    expect(text).toContain(line);
  });

  test.each([[null], [{}], [undefined], ['text'], [7], [[]]])(
    'with the payload %j shows its name, repository and sender',
    async (client_payload) => {
      const { title, text } = await read('restock', client_payload);
      expect(title).toBe('restock · octo/hello');
      expect(text).toMatch(/^### restock\n\*\*octo\/hello\*\* · started by hubot\n/);
    },
  );

  test('without a type is called by the name of the event', async () => {
    expect((await read(undefined, { ref: 'v1' })).title).toBe('repository_dispatch · octo/hello');
  });

  test('shows no credential, also none in what is decoded', async () => {
    const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
    const inner = Buffer.from(JSON.stringify({ message: `token ${token} is wrong` })).toString('base64');
    const payload = { data: inner, password: 'hunter2', service: `cart ${token}`, title: token };
    const { title, text } = await read(`x ${token}`, payload);
    expect(`${title}\n${text}`).not.toContain(token);
    expect(text).not.toContain('hunter2');
  });

  test.each(hostileTexts)(
    'makes no link, picture or mention of what its sender wrote: %j',
    async (hostile) => {
      for (const payload of [{ ref: hostile }, { title: hostile, service: hostile }]) {
        const { text } = await read(hostile, payload);
        const own = text.replaceAll(/\[Run\]\([^)]*\)/g, '');
        expect(findingsIn(own).filter(({ url }) => !url.startsWith('https://github.com/'))).toEqual([]);
      }
    },
  );

  test('keeps type, source and data of its event', async () => {
    const { events } = await readEvents(
      inputsOf({}),
      contextOf(dispatch('alertmanager', alert)),
      () => new Date('2026-11-23T08:00:00Z'),
    );
    expect(events[0]).toMatchObject({
      type: 'com.github.repository_dispatch.alertmanager',
      data: { action: 'alertmanager', client_payload: alert },
    });
  });
});

const dispatchedFamilies = families.filter(({ data }) => typeof data === 'object');

describe.each(locales)('in %s', (locale) => {
  test.each(dispatchedFamilies)(
    '$name reads the same in a dispatch: its headline, its state and what it is about',
    async ({ type, data }) => {
      const payload = dispatch(type, { data }).payload;
      const dispatched = eventWith({ type: `com.github.repository_dispatch.${type}`, data: payload });
      const [own, other] = await Promise.all(
        [eventWith({ type, data }), dispatched].map(async (event) => {
          const { bodies } = await composeEvents(event, settingsWith({ locale }));
          return bodies.map(textOf).join('\n').split('\n');
        }),
      );
      expect(other?.[0]?.trim()).toBe(own?.[0]?.trim());
    },
  );
});

test('what a dispatch says decides whether its readers are mentioned', async () => {
  const mentions = { mobiles: ['13800138000'], when: 'failure' as const };
  const mentioned = async (client_payload: unknown) => {
    const { payload } = dispatch('alertmanager', client_payload);
    const event = eventWith({ type: 'com.github.repository_dispatch.alertmanager', data: payload });
    const { bodies } = await composeEvents(event, settingsWith({ mentions }));
    return bodies.map(textOf).join('\n').includes('@13800138000');
  };
  expect(await mentioned(alert)).toBe(true);
  expect(await mentioned({ ...alert, status: 'resolved' })).toBe(false);
});

test('a dispatch in a digest says what happened', async () => {
  const { payload } = dispatch('alertmanager', alert);
  const events = ['1', '2'].map((id) =>
    eventWith({ id, type: 'com.github.repository_dispatch.alertmanager', data: payload }),
  );
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(bodies.map(textOf).join('\n')).toMatch(/🔥 HighErrorRate.*5xx above 5 %/);
});
