import { readRobots } from '../../src/deliver/directory/read-robots.ts';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { readRules } from '../../src/inputs/read-rules.ts';
import type { SelectNotifications } from '../../src/message/notification.ts';
import { settingProblems } from '../../src/message/template/setting-problems.ts';
import { readYaml } from '../../src/yaml-input.ts';
import { settingsWith } from '../message/run-context.ts';

export const robots = readRobots({
  webhook: '',
  secret: '',
  keyword: '',
  allowedHosts: [],
  robots: {
    all: { webhook: 'a'.repeat(64) },
    security: { webhook: 'b'.repeat(64) },
    releases: { webhook: 'c'.repeat(64) },
    dev: { webhook: 'd'.repeat(64) },
  },
});

export const inputs = { chatGroup: [], settings: settingsWith() };

/** Rules as a user writes them, over inputs that set nothing. */
export async function rulesOf(yaml: string, over: Partial<typeof inputs> = {}): Promise<SelectNotifications> {
  return await rulesIn(await readYaml('rules', yaml, { scalars: 'strings' }), over);
}

/** The same from a value that is parsed: of many rules YAML takes most of the time. */
async function rulesIn(value: unknown, over: Partial<typeof inputs> = {}): Promise<SelectNotifications> {
  return await readRules(value, {
    inputs: { ...inputs, ...over },
    robots,
    choosesGroup: true,
    settingProblems,
    files: { env: {}, files: 'now' },
  });
}

/** What is wrong with rules; '' if nothing is. */
export async function errorOf(yaml: string, over: Partial<typeof inputs> = {}): Promise<string> {
  return await messageOf(rulesOf(yaml, over));
}

/** The same of a parsed value. */
export async function errorIn(value: unknown): Promise<string> {
  return await messageOf(rulesIn(value));
}

async function messageOf(reading: Promise<unknown>): Promise<string> {
  return await reading.then(
    () => '',
    (error: Error) => error.message,
  );
}

export function eventWith(attributes: Readonly<Record<string, unknown>> = {}) {
  return createCloudEvent({
    specversion: '1.0',
    id: '1',
    source: '/octo/hello',
    type: 'com.github.push',
    ...attributes,
  });
}
