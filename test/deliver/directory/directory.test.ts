import { describe, expect, test } from 'vitest';
import { destinationsFor, originsOf, type RobotDirectory } from '../../../src/deliver/directory/directory.ts';
import { readRobots } from '../../../src/deliver/directory/read-robots.ts';
import { UserError } from '../../../src/errors.ts';
import { zhCN } from '../../../src/said/zh-CN.ts';
import { inLocale } from '../../../src/said.ts';

const token = (digit: string) => digit.repeat(64);

function directoryOf(inputs: Partial<Parameters<typeof readRobots>[0]>): RobotDirectory {
  const found = readRobots({
    webhook: '',
    secret: '',
    keyword: '',
    robots: undefined,
    allowedHosts: ['ding.example.com'],
    ...inputs,
  });
  if (found === undefined) throw new Error('no robots');
  return found;
}

const groups = directoryOf({
  robots: { ops: { webhook: token('a') }, dev: { webhook: '' }, all: { webhook: token('c') } },
});

describe('the hosts of a run', () => {
  test('are each there once, in the order of the robots', () => {
    const gateway = `https://ding.example.com/robot/send?access_token=${token('b')}`;
    const robots = {
      ops: [{ webhook: token('a') }, { webhook: gateway }],
      dev: { webhook: token('c') },
    };
    expect(originsOf(directoryOf({ robots }))).toEqual([
      'https://oapi.dingtalk.com',
      'https://ding.example.com',
    ]);
  });
});

describe('the groups of a message', () => {
  const namesOf = (chatGroup: readonly string[], xvchatgroup?: string) => {
    const { destinations, groupsWithoutWebhook } = destinationsFor(groups, { chatGroup, xvchatgroup });
    return { sent: destinations.map(({ name }) => name), without: groupsWithoutWebhook };
  };

  test('are those of chat-group, and only those of them that have no webhook are reported', () => {
    expect(namesOf(['all', 'ops'])).toEqual({ sent: ['all', 'ops'], without: [] });
    expect(namesOf(['ops', 'dev'])).toEqual({ sent: ['ops'], without: ['dev'] });
  });

  test('are the one of the event, else the first', () => {
    expect(namesOf([], 'dev')).toEqual({ sent: [], without: ['dev'] });
    expect(namesOf([])).toEqual({ sent: ['ops'], without: [] });
  });

  test('of `webhook` are none: each line gets every message, and no group is without webhook', () => {
    const lines = directoryOf({ webhook: token('a') });
    expect(destinationsFor(lines, { chatGroup: [], xvchatgroup: 'ops' })).toEqual({
      destinations: lines.destinations,
      groupsWithoutWebhook: [],
    });
  });
});

describe('a group that is spelt like another one', () => {
  test.each([
    ['chat-group', { chatGroup: ['opss'], xvchatgroup: undefined }],
    ['xvchatgroup', { chatGroup: [], xvchatgroup: 'OPS' }],
  ])('in %s: the error asks', (_, selection) => {
    expect(() => destinationsFor(groups, selection)).toThrow('Did you mean `ops`?');
  });
});

describe('a group that does not exist', () => {
  const errorOf = (directory: RobotDirectory, chatGroup: string[], xvchatgroup?: string): string => {
    try {
      destinationsFor(directory, { chatGroup, xvchatgroup });
    } catch (error) {
      return error instanceof UserError
        ? `${error.said.text} / ${inLocale(error.said, zhCN)}`
        : String(error);
    }
    return '';
  };

  test('in chat-group is an error of the input, one in the event names the attribute', () => {
    expect(errorOf(groups, ['prod'], 'ops')).toMatch(
      /^Input "chat-group" must name groups of "robots": "ops", "all", "dev"\. Given: "prod"\./,
    );
    expect(errorOf(groups, [], 'prod')).toMatch(
      /^The event's xvchatgroup "prod" is not a group of "robots"\. Known groups: "ops", "all", "dev"\. Add it there, or choose with "chat-group"\./,
    );
  });

  test('where there are only lines of `webhook` is an error that says so', () => {
    expect(errorOf(directoryOf({ webhook: token('a') }), ['ops'])).toMatch(
      /^Input "chat-group" selects groups of "robots", but "robots" is empty\./,
    );
  });
});
