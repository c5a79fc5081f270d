import { describe, expect, test } from 'vitest';
import {
  atOf,
  isWanted,
  mentionTokens,
  needsAuthor,
  resolveMentions,
  tokensIn,
} from '../../../src/message/mentions/mentions.ts';
import { english } from '../../english.ts';
import { knownOf } from '../../workflow/reading.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

/** With the English text of the warnings. */
function resolved(...given: Parameters<typeof resolveMentions>) {
  const { mentions, warnings } = resolveMentions(...given);
  return { mentions, warnings: english(warnings) };
}

const nobody = { actor: [], author: [], pusher: [], reviewers: [], suspects: [] };
const unknown = { failed: undefined, changed: undefined };

const push = eventWith({
  type: 'com.github.push',
  runid: '1',
  data: { sender: { login: 'mona' }, pusher: { name: 'hubot' }, repository: { full_name: 'octo/hello' } },
});

const pullRequest = eventWith({
  type: 'com.github.pull_request.opened',
  data: {
    sender: { login: 'mona' },
    pull_request: {
      title: 'Faster',
      user: { login: 'octocat' },
      requested_reviewers: [{ login: 'lena' }, { login: 'li' }],
    },
  },
});

const one = { mobiles: ['13800138000'], userIds: ['manager_01'] };

test.each([
  ['text', true],
  ['markdown', true],
  ['actionCard', true],
  ['link', false],
  ['feedCard', false],
] as const)('people are mentioned in a %s message: %s', async (msgtype, works) => {
  const { bodies, warnings } = await composeEvents(push, settingsWith({ msgtype, mentions: one }));
  const [body] = bodies;
  if (body === undefined) throw new Error('no body');
  expect(body.message.at).toEqual(
    works ? { atMobiles: ['13800138000'], atUserIds: ['manager_01'], isAtAll: false } : undefined,
  );
  expect(/@13800138000 @manager_01$/.test(textOf(body))).toBe(works);
  expect(warnings.some((warning) => warning.includes(`type ${msgtype}`))).toBe(!works);
});

test('everybody is mentioned without a word in the text', async () => {
  const { bodies } = await composeEvents(push, settingsWith({ mentions: { all: true } }));
  expect(bodies[0]?.message.at).toEqual({ atMobiles: [], atUserIds: [], isAtAll: true });
});

test('without mentions there is no at', async () => {
  const { bodies } = await composeEvents(push);
  expect(bodies[0]?.message).not.toHaveProperty('at');
});

test.each([
  ['13800138000', '13800138000'],
  ['+86-13800138000', '13800138000'],
  ['+8613800138000', '13800138000'],
  ['138 0013 8000', '13800138000'],
  ['@13800138000', '13800138000'],
  ['+852-12345678', '+852-12345678'],
  ['+1-4155550123', '+1-4155550123'],
  ['138-0013-8000', '13800138000'],
  ['+86 138 0013 8000', '13800138000'],
  ['+852 1234 5678', '+852-12345678'],
  ['+1-415-555-0123', '+1-4155550123'],
])('the mobile number %s is read as %s', (given, read) => {
  const { mentions } = resolveMentions(
    settingsWith({ mentions: { mobiles: [given] } }).mentions,
    nobody,
    unknown,
  );
  expect(mentions.mobiles).toEqual([read]);
});

test.each(['hello', '12', '138x0013', '+852-[x](y)'])(
  '"%s" is no mobile number: nobody is mentioned',
  (given) => {
    const settings = settingsWith({ mentions: { mobiles: [given] } });
    expect(resolveMentions(settings.mentions, nobody, unknown).mentions.mobiles).toEqual([]);
  },
);

test('at most 50 people are mentioned, and a warning counts the others', () => {
  const mobiles = Array.from({ length: 40 }, (_, index) => String(13_800_138_000 + index));
  const userIds = Array.from({ length: 20 }, (_, index) => `user${index}`);
  const { mentions, warnings } = resolved(
    settingsWith({ mentions: { mobiles, userIds } }).mentions,
    nobody,
    unknown,
  );
  expect(mentions.mobiles.length + mentions.userIds.length).toBe(50);
  expect(warnings).toEqual(['DingTalk mentions at most 50 people; 10 of 60 were left out.']);
});

test('the same person is mentioned once', () => {
  const settings = settingsWith({
    mentions: {
      mobiles: ['13800138000', '+86-13800138000'],
      logins: ['mona'],
      loginMap: { Mona: '13800138000' },
    },
  });
  expect(resolveMentions(settings.mentions, nobody, unknown).mentions.mobiles).toEqual(['13800138000']);
});

test('logins and roles are looked up in the login map, numbers as mobiles and the rest as user ids', async () => {
  const mentions = {
    logins: ['author', 'reviewers', '@Mona'],
    loginMap: { OCTOCAT: '13800138000', lena: 'manager_01', li: '+852-12345678', mona: 'user.2' },
  };
  const { bodies, warnings } = await composeEvents(pullRequest, settingsWith({ mentions }));
  expect(bodies[0]?.message.at).toEqual({
    atMobiles: ['13800138000', '+852-12345678'],
    atUserIds: ['manager_01', 'user.2'],
    isAtAll: false,
  });
  expect(warnings).toEqual([]);
});

test.each([
  [
    'com.github.issue_comment.created',
    { comment: { user: { login: 'mona' } }, issue: { user: { login: 'lena' } } },
  ],
  ['com.github.discussion_comment.created', { discussion: { user: { login: 'lena' } } }],
  ['com.github.deployment_status.failure', { deployment: { creator: { login: 'lena' } } }],
  ['com.github.deployment.created', { deployment: { creator: { login: 'lena' } } }],
  ['com.github.status.failure', { commit: { author: { login: 'lena' } } }],
  ['com.github.release.published', { release: { author: { login: 'lena' } } }],
  ['com.github.push', { head_commit: { author: { username: 'lena' } } }],
])('the author of %s is who began what it is about', async (type, data) => {
  const mentions = { logins: ['author'], loginMap: { lena: 'manager_01' } };
  const { bodies } = await composeEvents(eventWith({ type, data }), settingsWith({ mentions }));
  expect(bodies[0]?.message.at?.atUserIds).toEqual(['manager_01']);
});

test('a login that is not in the map is a warning that names it', async () => {
  const { bodies, warnings } = await composeEvents(
    push,
    settingsWith({ mentions: { logins: ['pusher', 'actor'], loginMap: { mona: 'm1' } } }),
  );
  expect(bodies[0]?.message.at?.atUserIds).toEqual(['m1']);
  expect(warnings).toEqual([expect.stringContaining('"hubot"')]);
});

test('a role that nobody holds is no warning', async () => {
  expect((await composeEvents(push, settingsWith({ mentions: { logins: ['reviewers'] } }))).warnings).toEqual(
    [],
  );
});

test.each([
  ['always', { failed: false, changed: false }, true],
  ['failure', { failed: true, changed: false }, true],
  ['failure', { failed: false, changed: true }, false],
  ['failure', unknown, true],
  ['changed', { failed: true, changed: true }, true],
  ['changed', { failed: true, changed: false }, false],
  ['changed', unknown, true],
] as const)('at-when %s with %j: mentions are used: %s', (when, severity, used) => {
  const { mentions } = resolveMentions(
    settingsWith({ mentions: { ...one, all: true, when } }).mentions,
    nobody,
    severity,
  );
  expect(mentions).toEqual(used ? { ...one, all: true } : { mobiles: [], userIds: [], all: false });
});

test('a failed workflow_run, deployment or CDEvent counts as failure without asking GitHub', async () => {
  const settings = settingsWith({ mentions: { ...one, when: 'failure' } });
  const events = [
    [{ type: 'com.github.workflow_run.completed', data: { workflow_run: { conclusion: 'failure' } } }, true],
    [{ type: 'com.github.workflow_run.completed', data: { workflow_run: { conclusion: 'success' } } }, false],
    [{ type: 'com.github.deployment_status.error', data: { deployment_status: { state: 'error' } } }, true],
    [
      {
        type: 'dev.cdevents.pipelinerun.finished.0.2.0',
        data: { subject: { content: { outcome: 'success' } } },
      },
      false,
    ],
    [{ type: 'com.github.push', status: 'failure', data: {} }, true],
    [{ type: 'com.github.push', status: 'success', data: {} }, false],
  ] as const;
  for (const [given, mentioned] of events) {
    const { bodies } = await composeEvents(eventWith(given), settings);
    expect({ given, mentioned: bodies[0]?.message.at !== undefined }).toEqual({ given, mentioned });
  }
});

test.each([
  ['a run that succeeded, nobody knows what went before', 'success', 'unknown', false],
  ['a run that was cancelled', 'cancelled', 'unknown', false],
  ['a run that failed, nobody knows what went before', 'failure', 'unknown', true],
  ['a run that broke', 'failure', 'changed', true],
  ['a run that failed again', 'failure', 'still-failing', false],
  ['a run that was fixed', 'success', 'fixed', false],
] as const)('at-when changed, %s', async (_, outcome, kind, mentioned) => {
  const known = await knownOf({ runId: '1', runNumber: '1' });
  const workflowRun = { ...known, outcome, change: { kind, failedRuns: 0, orMore: false } };
  const settings = settingsWith({ mentions: { ...one, when: 'changed' } });
  const { bodies } = await composeEvents(push, settings, { workflowRun, isAboutRun: outcome !== 'success' });
  expect(bodies[0]?.message.at !== undefined).toBe(mentioned);
});

test('at-when changed, an event with news of its own: only one that may have failed mentions people', async () => {
  const settings = settingsWith({ mentions: { ...one, when: 'changed' } });
  for (const [state, mentioned] of [
    ['failure', true],
    ['success', false],
  ] as const) {
    const event = eventWith({
      type: `com.github.deployment_status.${state}`,
      data: { deployment_status: { state } },
    });
    expect((await composeEvents(event, settings)).bodies[0]?.message.at !== undefined).toBe(mentioned);
  }
});

test('a name in an event mentions nobody', async () => {
  const event = eventWith({
    type: 'com.example.note',
    subject: '@13800138000',
    data: { said: '@all @所有人 @+852-12345678' },
  });
  const { bodies } = await composeEvents(event);
  expect(bodies[0]?.message).not.toHaveProperty('at');
  expect(
    textOf(bodies[0] ?? { message: { msgtype: 'text', text: { content: '' } }, truncated: false }),
  ).not.toMatch(/@\w/);
});

describe('the login map', () => {
  const mona = ['mona', 'Mona.Lisa@corp.example', 'Mona Lisa'];

  test.each([
    ['mona', '13800138000'],
    ['@Mona', '138-0013-8000'],
    ['  MONA ', '138 0013 8000'],
    ['mona.lisa@corp.example', '+86 138 0013 8000'],
    ['mona lisa', '+8613800138000'],
    ['123+mona@users.noreply.github.com', '13800138000'],
  ])('finds a person by "%s", with the number %s', (key, number) => {
    const settings = settingsWith({ mentions: { logins: ['author'], loginMap: { [key]: number } } });
    const { mentions, warnings } = resolved(settings.mentions, { ...nobody, author: [mona] }, unknown);
    expect({ ...mentions, warnings }).toEqual({
      mobiles: ['13800138000'],
      userIds: [],
      all: false,
      warnings: [],
    });
  });

  test.each(['123+mona@users.noreply.github.com', 'mona@users.noreply.github.com'])(
    'takes the address %s for a login',
    (email) => {
      const settings = settingsWith({ mentions: { logins: ['author'], loginMap: { mona: 'm1' } } });
      const people = { ...nobody, author: [[email, 'M']] };
      expect(resolveMentions(settings.mentions, people, unknown).mentions.userIds).toEqual(['m1']);
    },
  );

  test('prefers the login to the e-mail, and that to the name', () => {
    const loginMap = { 'Mona Lisa': 'byName', 'mona.lisa@corp.example': 'byEmail', mona: 'byLogin' };
    const settings = settingsWith({ mentions: { logins: ['author'], loginMap } });
    const found = resolveMentions(settings.mentions, { ...nobody, author: [mona] }, unknown);
    expect(found.mentions.userIds).toEqual(['byLogin']);
  });

  test('whom it does not have is one warning, without whole e-mail addresses', () => {
    const settings = settingsWith({ mentions: { logins: ['author', 'reviewers'] } });
    const people = {
      ...nobody,
      author: [['mona@corp.example']],
      reviewers: [['li'], ['lena']],
      suspects: [],
    };
    expect(resolved(settings.mentions, people, unknown).warnings).toEqual([
      'Not mentioned: "m…@corp.example", "li", "lena". There is no mobile number or user id for them in "login-map".',
    ]);
  });

  test('makes the login of an author worth a question only when it is asked for and not known otherwise', () => {
    const asks = (mentions: object, mayHaveFailed = true) =>
      needsAuthor(settingsWith({ mentions }).mentions)(['mona@corp.example'], mayHaveFailed);
    expect(asks({ logins: ['author'] })).toBe(true);
    expect(asks({ logins: ['actor', 'mona'] })).toBe(false);
    expect(asks({ logins: ['author'], loginMap: { 'Mona@corp.example': 'm1' } })).toBe(false);
    expect(asks({ logins: ['author'], when: 'failure' }, false)).toBe(false);
    expect(asks({ logins: ['author'], when: 'failure' })).toBe(true);
  });
});

test.each([
  ['com.github.push', { head_commit: { author: { name: 'Mona Lisa', email: 'mona@corp.example' } } }],
  [
    'com.github.workflow_run.completed',
    { workflow_run: { head_commit: { author: { name: 'Mona Lisa', email: 'mona@corp.example' } } } },
  ],
])('the author of a %s without a login is known by e-mail and name', async (type, data) => {
  for (const key of ['mona@corp.example', 'Mona Lisa']) {
    const mentions = { logins: ['author'], loginMap: { [key]: 'm1' } };
    const { bodies } = await composeEvents(eventWith({ type, data }), settingsWith({ mentions }));
    expect(bodies[0]?.message.at?.atUserIds).toEqual(['m1']);
  }
});

describe('a user id', () => {
  const idsOf = (...userIds: string[]) =>
    resolved(settingsWith({ mentions: { userIds } }).mentions, nobody, unknown);

  test.each([
    ['manager_01', 'manager_01'],
    ['@manager', 'manager'],
    [' li.lei ', 'li.lei'],
    ['李雷', '李雷'],
    ['a@b', undefined],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), undefined],
    ['two words', undefined],
    ['[x](y)', undefined],
    ['', undefined],
    // In the text, DingTalk could read `@all` as everybody.
    ['all', undefined],
    ['@All', undefined],
    ['所有人', undefined],
  ])('%j is %s', (given, userId) => {
    expect(idsOf(given).mentions.userIds).toEqual(userId === undefined ? [] : [userId]);
  });
});

describe('a mobile number', () => {
  const mobilesOf = (...mobiles: string[]) =>
    resolved(settingsWith({ mentions: { mobiles } }).mentions, nobody, unknown);

  test.each([
    ['(+86) 138-0013-8000', '13800138000'],
    [' @13800138000 ', '13800138000'],
    ['008613800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['86-13800138000', '13800138000'],
    ['+86-138001380001', '+86-138001380001'],
    ['+86-10-12345678', '+86-1012345678'],
    ['138  0013 - 8000', '13800138000'],
    ['( 13800138000 )', '13800138000'],
    ['1238613800138000', '1238613800138000'],
  ])('%j is %s', (given, mobile) => {
    expect(mobilesOf(given)).toMatchObject({ mentions: { mobiles: [mobile] }, warnings: [] });
  });

  test.each(['tel +852 12345678', '+852 12345678\nx', '123', '1'.repeat(21), '-13800138000', '13800138000x'])(
    '%j is none',
    (given) => {
      expect(mobilesOf(given).mentions.mobiles).toEqual([]);
    },
  );
});

test.each([
  ['13800138000', 'mobile'],
  ['+8613800138000', 'mobile'],
  ['+852-12345678', 'mobile'],
  ['+1-4155550123', 'mobile'],
  // Any other number may be a user id.
  ['12345678', 'userId'],
  ['12800138000', 'userId'],
  ['x13800138000', 'userId'],
  ['138001380001', 'userId'],
  ['8613800138000', 'userId'],
  ['manager', 'userId'],
])('in the login map, %s is a %s', (to, kind) => {
  const settings = settingsWith({ mentions: { logins: ['mona'], loginMap: { mona: to } } });
  const { mobiles, userIds } = resolveMentions(settings.mentions, nobody, unknown).mentions;
  expect([mobiles.length, userIds.length]).toEqual(kind === 'mobile' ? [1, 0] : [0, 1]);
});

test.each(['two words', 'all', '@所有人', ''])(
  'a login map that gives %j mentions nobody, and not the whole group',
  (to) => {
    const settings = settingsWith({ mentions: { logins: ['author'], loginMap: { mona: to } } });
    expect(resolved(settings.mentions, { ...nobody, author: [['mona']] }, unknown)).toEqual({
      mentions: { mobiles: [], userIds: [], all: false },
      warnings: [],
    });
  },
);

test('exactly 50 people are no warning; of more, mobiles come first', () => {
  const mobiles = Array.from({ length: 60 }, (_, index) => String(13_800_138_000 + index));
  const people = (count: number, userIds: string[]) =>
    resolved(
      settingsWith({ mentions: { mobiles: mobiles.slice(0, count), userIds } }).mentions,
      nobody,
      unknown,
    );
  expect(people(49, ['bob']).warnings).toEqual([]);
  expect(people(60, ['bob']).mentions).toMatchObject({ mobiles: mobiles.slice(0, 50), userIds: [] });
});

describe('the names in at-logins', () => {
  const peopleOf = (logins: string[], people: object = {}) => {
    const loginMap = { mona: 'm1', li: 'm2', 'a@mona': 'm3' };
    const settings = settingsWith({ mentions: { logins, loginMap } });
    return resolved(settings.mentions, { ...nobody, ...people }, unknown);
  };

  test('are roles in any case, or logins, with spaces or an @ before them', () => {
    expect(peopleOf([' Actor ', '@Li'], { actor: [['mona']] }).mentions.userIds).toEqual(['m1', 'm2']);
    expect(peopleOf([' mona ']).mentions.userIds).toEqual(['m1']);
    expect(peopleOf(['a@mona']).mentions.userIds).toEqual(['m3']);
  });

  test('that are empty, and people without a name, are nobody', () => {
    expect(peopleOf(['', ' ', '@'])).toMatchObject({ mentions: { userIds: [] }, warnings: [] });
    expect(peopleOf(['actor', 'suspects'], { actor: [[]], suspects: [[]] })).toMatchObject({ warnings: [] });
    expect(peopleOf(['breaker']).warnings).toEqual([]);
  });
});

test.each([
  [['mona'], '"mona"'],
  [['mona@corp.example', 'Mona Lisa'], '"Mona Lisa"'],
  [['mona@corp.example'], '"m…@corp.example"'],
  [['@corp.example'], '"@corp.example"'],
  [['m@corp.example'], '"m…@corp.example"'],
])('%j is named in a warning as %s', (person, shown) => {
  const settings = settingsWith({ mentions: { logins: ['actor'] } });
  const { warnings } = resolved(settings.mentions, { ...nobody, actor: [person] }, unknown);
  expect(warnings[0]).toContain(`Not mentioned: ${shown}.`);
});

describe('the `at` of a written message', () => {
  const mentions = { mobiles: ['1111', '2222'], userIds: ['a', 'b'], all: false };
  const many = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

  test('is kept, and people are added whom it does not have', () => {
    expect(atOf(mentions, { atMobiles: ['2222'], atUserIds: ['b'] })).toEqual({
      atMobiles: ['2222', '1111'],
      atUserIds: ['b', 'a'],
      isAtAll: false,
    });
    expect(atOf(mentions, { isAtAll: true })).toEqual({
      atMobiles: ['1111', '2222'],
      atUserIds: ['a', 'b'],
      isAtAll: true,
    });
    expect(atOf(mentions, { atUserIds: ['c'] })?.atUserIds).toEqual(['c', 'a', 'b']);
    expect(atOf(mentions, { atMobiles: ['3333'] })?.atMobiles).toEqual(['3333', '1111', '2222']);
  });

  test('is as it was where nobody is added', () => {
    const none = { mobiles: [], userIds: [], all: false };
    const written = { atMobiles: ['2222'] };
    expect(atOf(none, written)).toBe(written);
    expect(atOf(none)).toBeUndefined();
    expect(atOf({ ...none, all: true })).toEqual({ atMobiles: [], atUserIds: [], isAtAll: true });
  });

  test('has 50 people at most, its own first, then mobiles, then user ids', () => {
    expect(atOf(mentions, { atUserIds: many(48) })).toMatchObject({
      atMobiles: ['1111', '2222'],
      atUserIds: many(48),
    });
    expect(atOf(mentions, { atUserIds: many(47) })?.atUserIds).toEqual([...many(47), 'a']);
    expect(atOf(mentions, { atMobiles: many(30), atUserIds: many(19) })).toMatchObject({
      atMobiles: [...many(30), '1111'],
      atUserIds: many(19),
    });
    const full = { atMobiles: many(60) };
    expect(atOf(mentions, full)).toBe(full);
  });
});

test('the words for an `at` are those of numbers and ids, since anything else could be markup', () => {
  const atMobiles = ['13800138000', '+852-12345678', '[x](y)', '12', '@all'];
  const atUserIds = ['manager_01', 'two words', '<b>', '李雷'];
  expect(tokensIn({ atMobiles, atUserIds })).toEqual([
    '@13800138000',
    '@+852-12345678',
    '@12',
    '@manager_01',
    '@李雷',
  ]);
  expect(tokensIn({})).toEqual([]);
  expect(mentionTokens({ mobiles: ['1'], userIds: ['a'], all: true })).toEqual(['@1', '@a']);
});

test.each([
  [{}, false],
  [{ all: true }, true],
  [{ mobiles: ['1'] }, true],
  [{ userIds: ['a'] }, true],
  [{ logins: ['mona'] }, true],
  [{ loginMap: { mona: '1' }, when: 'failure' as const }, false],
])('inputs with %j ask for a mention: %s', (mentions, is) => {
  expect(isWanted(settingsWith({ mentions }).mentions)).toBe(is);
});

test('the login of an author is asked for also if others are asked for, and always where always is said', () => {
  const asks = (mentions: object, mayHaveFailed: boolean) =>
    needsAuthor(settingsWith({ mentions }).mentions)(['mona@corp.example'], mayHaveFailed);
  expect(asks({ logins: ['mona', ' @Author '] }, true)).toBe(true);
  expect(asks({ logins: ['author'], when: 'always' }, false)).toBe(true);
  expect(asks({ logins: ['author'], when: 'changed' }, false)).toBe(false);
});

describe('a team', () => {
  const loginMap = {
    mona: '13800138000',
    li: 'm2',
    '@octo/cart': ['mona', 'manager_01', '@Li', '13900139000'],
  };
  const all = { mobiles: ['13800138000', '13900139000'], userIds: ['manager_01', 'm2'], all: false };

  test.each(['@octo/cart', 'Octo/Cart'])('is mentioned as all of its members, given as %s', (team) => {
    const { mentions } = settingsWith({ mentions: { logins: [team], loginMap } });
    expect(resolved(mentions, nobody, unknown)).toEqual({ mentions: all, warnings: [] });
  });

  test('is mentioned as a reviewer, each of its members once', () => {
    const { mentions } = settingsWith({ mentions: { logins: ['reviewers', 'mona'], loginMap } });
    const people = { ...nobody, reviewers: [['octo/cart']] };
    expect(resolved(mentions, people, unknown)).toEqual({ mentions: all, warnings: [] });
  });

  test('that is not in the map is part of the one warning', () => {
    const { mentions } = settingsWith({ mentions: { logins: ['reviewers'], loginMap } });
    const people = { ...nobody, reviewers: [['octo/pay'], ['hubot'], ['mona']] };
    expect(resolved(mentions, people, unknown).warnings).toEqual([
      'Not mentioned: "octo/pay", "hubot". There is no mobile number or user id for them in "login-map".',
    ]);
  });
});
