import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { startRobot } from '../deliver/stand-in.ts';
import type { InputValue } from '../runner/definition.ts';
import { act, inputsFor } from './seed.ts';

const pages = ['alerts.md', 'alerts.zh-CN.md'];

function blocksIn(page: string, kind: string): string[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```\n/gms)].flatMap(([, found, content = '']) =>
    found === kind ? [content.trim()] : [],
  );
}

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(async () => {
  await robot?.close();
  robot = undefined;
});

interface Body {
  readonly event_type: string;
  readonly client_payload: Readonly<Record<string, unknown>>;
}

/** What the group gets when a system posts this body to GitHub. */
async function shownFor(
  { event_type, client_payload }: Body,
  inputs: Readonly<Record<string, InputValue>>,
): Promise<string> {
  robot = await startRobot({ secret: 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68' });
  const repository = { full_name: 'octo/alerts', owner: { url: 'https://api.github.com/users/octo' } };
  const sender = { login: 'hubot' };
  const payload = { action: event_type, branch: 'main', client_payload, repository, sender };
  const { log } = await act(
    { ...inputsFor(robot), ...inputs },
    {
      event: { name: 'repository_dispatch', payload },
      env: { GITHUB_REPOSITORY: 'octo/alerts', GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '1' },
    },
  );
  const [message] = robot.received;
  if (message?.msgtype !== 'markdown') throw new Error(log);
  return message.markdown.text.replaceAll('  \n', '\n').replaceAll(/dingtalk:[^)\s]+/g, linkTarget);
}

const systems = ['Alertmanager', 'Grafana', 'any other system'].map((system, index) => ({ system, index }));

describe.each(pages)('docs/%s', (page) => {
  const locale = page === 'alerts.md' ? 'en' : 'zh-CN';
  const bodies = blocksIn(page, 'json').map((text): Body => JSON.parse(text));
  const [workflow, receiver, rules] = blocksIn(page, 'yaml').map((text) => parse(text));

  test.each(systems)('shows what the group gets from $system', async ({ index }) => {
    const body = bodies[index];
    if (body === undefined) throw new Error(page);
    expect(await shownFor(body, { locale })).toBe(blocksIn(page, 'markdown')[index]);
  });

  test('its receiver posts what the page says, to what the workflow listens to', () => {
    const { payload } = receiver.receivers[0].webhook_configs[0];
    expect(Object.keys(payload.client_payload)).toEqual(Object.keys(bodies[0]?.client_payload ?? {}));
    const [template = ''] = blocksIn(page, 'text');
    const given = [...template.matchAll(/^ {4}"(\w+)"/gm)].map(([, key]) => key);
    expect(given).toEqual(Object.keys(bodies[1]?.client_payload ?? {}));
    expect(template).toContain(`"event_type" "${bodies[1]?.event_type}"`);
    expect(workflow.on.repository_dispatch.types).toEqual([payload.event_type, bodies[1]?.event_type]);
  });

  test.each([
    ['firing', true],
    ['resolved', false],
  ])('with its rules a critical alert that is %s mentions everyone: %s', async (status, isMentioned) => {
    const text = JSON.stringify(bodies[0]).replaceAll('firing', status);
    const shown = await shownFor(JSON.parse(text), {
      locale,
      rules: rules.steps[0].with.rules.replaceAll(/^ *chat-group:.*\n/gm, ''),
    });
    expect(shown).toMatch(
      status === 'firing' ? /### 🔥 HighErrorRate/ : /### ✅ (?:Resolved: |已恢复：)HighErrorRate/,
    );
    expect(JSON.stringify(robot?.received).includes('"isAtAll":true')).toBe(isMentioned);
  });
});

test('a body that Alertmanager made without a template reads the same under a single key', async () => {
  const [body] = blocksIn('alerts.md', 'json').map((text): Body => JSON.parse(text));
  const notification = {
    ...body?.client_payload,
    receiver: 'dingtalk',
    notification_reason: 'first notification',
    routeLabels: {},
    version: '4',
    groupKey: '{}:{alertname="HighErrorRate"}',
    truncatedAlerts: 0,
  };
  const shown = await shownFor({ event_type: 'alertmanager', client_payload: { notification } }, {});
  const [expected = ''] = blocksIn('alerts.md', 'markdown');
  expect(shown.split('\n').slice(0, 3)).toEqual(expected.split('\n').slice(0, 3));
  expect(shown).not.toContain('"HighErrorRate"');
});
