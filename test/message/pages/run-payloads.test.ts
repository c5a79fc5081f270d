import { CloudEvent } from 'cloudevents';
import { expect, test } from 'vitest';
import { maxBodyBytes } from '../../../src/dingtalk/size.ts';
import { githubAttributes } from '../../../src/event/github-adapter.ts';
import { type Delivery, realDeliveries, writtenDeliveries } from '../../fixtures/event/payloads.ts';
import { type Example, runs } from '../../fixtures/gallery/runs.ts';
import { findingsIn } from '../oracle.ts';
import { elsewhere, fromFile, fromWorkflow, read } from './example.ts';

const example = new Set([
  'check_run',
  'check_suite',
  'deployment',
  'deployment_status',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'workflow_dispatch',
  'workflow_run',
]);

const deliveries = [...realDeliveries, ...writtenDeliveries].filter(({ eventName }) =>
  example.has(eventName),
);

const locales = ['en', 'zh-CN'] as const;

async function check(
  given: Example,
  languages: readonly (typeof locales)[number][] = locales,
): Promise<void> {
  for (const locale of languages) {
    const { title, source, bytes } = await read(given, locale);
    expect(title).not.toBe('');
    expect(charactersOf(title)).toBeLessThanOrEqual(60);
    expect(title + source).not.toMatch(/undefined|\bnull\b|NaN|\[object |\[native code\]/);
    expect(bytes).toBeLessThanOrEqual(maxBodyBytes);
    for (const { kind, url } of findingsIn(source)) {
      expect(kind).toBe('link');
      expect(url).toMatch(/^dingtalk:\/\/dingtalkclient\/page\/link\?url=https%3A%2F%2F/);
    }
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As a reader counts them: ⚠️ is one. */
function charactersOf(text: string): number {
  return [...graphemes.segment(text)].length;
}

test('every real payload reads well from a file, in both languages', async () => {
  for (const { eventName, payload } of deliveries) await check(await fromFile(eventName, payload));
});

test.each(['success', 'failure', 'cancelled'] as const)(
  'every real payload reads well in a workflow whose job ends in %s',
  async (status) => {
    // What is said of the payload is the same as from a file: one language each.
    for (const [index, { eventName, payload }] of realDeliveries.entries())
      await check(await fromWorkflow(eventName, payload, status), [locales[index % 2] ?? 'en']);
  },
);

/** Payloads with one field gone, or of another kind, wherever it stands. */
function* damaged({ payload }: Delivery): Generator<Record<string, unknown>> {
  const copy = structuredClone(payload) as Record<string, unknown>;
  for (const { parent, key } of fieldsIn(copy, 4)) {
    const { [key]: original } = parent;
    for (const value of [undefined, null, 7, '', {}, [], ['x'], { constructor: 1 }]) {
      parent[key] = value;
      yield copy;
    }
    parent[key] = original;
  }
}

function* fieldsIn(
  value: unknown,
  depth: number,
): Generator<{ parent: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const parent = value as Record<string, unknown>;
  for (const key of Object.keys(parent)) {
    yield* fieldsIn(parent[key], depth - 1);
    yield { parent, key };
  }
}

/** One of each event with most fields: the others have the same. */
const richest = [...Map.groupBy(deliveries, ({ eventName }) => eventName).values()].map((all) =>
  all.reduce((a, b) => (JSON.stringify(b.payload).length > JSON.stringify(a.payload).length ? b : a)),
);

/** What no message reads: thousands of addresses and the repository's settings. */
const unread = /_url$|^node_id$|^permissions$|^(?:has|allow)_/;

test.each(richest)('any field of $eventName may be missing or of another kind', async (delivery) => {
  const payload = JSON.parse(
    JSON.stringify(delivery.payload, (key, value) =>
      unread.test(key) && key !== 'html_url' ? undefined : value,
    ),
  );
  const { eventName } = delivery;
  for (const data of damaged({ eventName, payload })) {
    const attributes = githubAttributes(eventName, data, '/', new Date(0));
    const event = new CloudEvent(
      { ...attributes, id: '1', source: '/', type: String(attributes.type), data },
      false,
    );
    const { title, source } = await read({ event: event as CloudEvent<unknown>, runContext: elsewhere });
    expect(title).not.toBe('');
    expect(title + source).not.toMatch(/undefined|NaN|\[object |\[native code\]/);
  }
});

test('any field of a build may be missing', async () => {
  const { event, runContext } = await runs.failedMatrix();
  const optional = ['commit', 'pullRequest'] as const;
  for (const name of optional) {
    const workflowRun = { ...runContext.workflowRun, [name]: undefined } as never;
    await check({ event, runContext: { ...runContext, workflowRun } });
  }
  const bare = {
    ...runContext.workflowRun,
    commit: undefined,
    jobs: [],
    failed: [],
    total: 0,
    run: { id: '30433642', number: 0, attempt: 1, url: '', event: '', sha: '' },
    people: { reviewers: [] },
  } as never;
  await check({ event, runContext: { ...runContext, workflowRun: bare } });
});

test('a conclusion named like a property of every object is none', async () => {
  const { runContext } = await runs.upstream();
  const run = { ...Object(runContext.context.payload.workflow_run), conclusion: 'constructor' };
  const { title } = await read(
    await fromFile('workflow_run', { ...runContext.context.payload, workflow_run: run }),
  );
  expect(title).toBe('CI is running on topic · octo-org/hello');
});
