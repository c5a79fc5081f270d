import { describe, expect, test } from 'vitest';
import { destinationsFor } from '../../../src/deliver/directory/directory.ts';
import { type RobotInputs, readRobots, secretsOf } from '../../../src/deliver/directory/read-robots.ts';
import { english } from '../../english.ts';

const token = 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeed';
const other = 'beefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeefbeef';
const url = (access = token) => `https://oapi.dingtalk.com/robot/send?access_token=${access}`;

const none: RobotInputs = { webhook: '', secret: '', keyword: '', robots: undefined, allowedHosts: [] };

function read(inputs: Partial<RobotInputs>) {
  const book = readRobots({ ...none, ...inputs });
  return book?.destinations.map(({ name, pool }) => [
    name,
    ...pool.map(({ webhook, secret, keyword }) =>
      [webhook.origin, webhook.token.reveal(), secret?.reveal(), keyword]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  ]);
}

function failure(inputs: Partial<RobotInputs>): string {
  try {
    readRobots({ ...none, ...inputs });
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'nothing was thrown';
}

describe('webhook', () => {
  test('a URL, a bare token, or one on each line', () => {
    expect(read({ webhook: url() })).toEqual([['#1', `https://oapi.dingtalk.com ${token}`]]);
    expect(read({ webhook: token })).toEqual([['#1', `https://oapi.dingtalk.com ${token}`]]);
    expect(read({ webhook: ` ${url()} \r\n${other}\n` })).toEqual([
      ['#1', `https://oapi.dingtalk.com ${token}`],
      ['#2', `https://oapi.dingtalk.com ${other}`],
    ]);
  });

  test('the international host is allowed, and capital letters in it', () => {
    expect(read({ webhook: `https://OAPI.dingtalk.io/robot/send?access_token=${token}` })).toEqual([
      ['#1', `https://oapi.dingtalk.io ${token}`],
    ]);
  });

  test('a timestamp and a sign of an earlier request are dropped', () => {
    expect(read({ webhook: `${url()}&timestamp=1&sign=abc%3D` })).toEqual([
      ['#1', `https://oapi.dingtalk.com ${token}`],
    ]);
  });

  test('none at all is no address book', () => {
    expect(read({})).toBeUndefined();
    expect(read({ webhook: '\n \n', secret: 'SECabc' })).toBeUndefined();
  });

  test.each([
    ['neither URL nor token', 'not-a-webhook'],
    ['plain http', `http://oapi.dingtalk.com/robot/send?access_token=${token}`],
    ['file:', `file:///robot/send?access_token=${token}`],
    ['javascript:', `javascript:alert('${token}')`],
    ['an IP address', `https://140.205.1.1/robot/send?access_token=${token}`],
    ['an IP address as one number', `https://2362245377/robot/send?access_token=${token}`],
    ['another host', `https://example.com/robot/send?access_token=${token}`],
    [
      'a host that begins like ours',
      `https://oapi.dingtalk.com.example.com/robot/send?access_token=${token}`,
    ],
    ['a host that ends like ours', `https://evil-oapi.dingtalk.com/robot/send?access_token=${token}`],
    ['a dot after the host', `https://oapi.dingtalk.com./robot/send?access_token=${token}`],
    ['user info', `https://oapi.dingtalk.com@example.com/robot/send?access_token=${token}`],
    ['user info before our host', `https://me:pw@oapi.dingtalk.com/robot/send?access_token=${token}`],
    ['a port', `https://oapi.dingtalk.com:8443/robot/send?access_token=${token}`],
    ['another path', `https://oapi.dingtalk.com/robot/sendByOther?access_token=${token}`],
    ['a path that walks', `https://oapi.dingtalk.com/robot/send/../other?access_token=${token}`],
    ['a hash', `${url()}#x`],
    ['an empty hash', `${url()}#`],
    ['two tokens', `${url()}&access_token=${other}`],
    ['no token', 'https://oapi.dingtalk.com/robot/send'],
    ['an empty token', 'https://oapi.dingtalk.com/robot/send?access_token='],
    ['another parameter', `${url()}&next=${other}`],
    ['two on one line', `${url()} ${url(other)}`],
    ['a loopback host that is not listed', `http://127.0.0.1:8080/robot/send?access_token=${token}`],
  ])('%s is rejected by rule, and the value not shown', (_, webhook) => {
    const message = failure({ webhook });
    expect(message).toMatch(/^UserError: Input "webhook" must /);
    expect(message).not.toContain(token);
    expect(message).not.toContain(webhook);
  });

  test('the message names the line', () => {
    expect(failure({ webhook: `${url()}\nnonsense` })).toMatch(/Input "webhook" line 2: must be/);
  });

  test('the same robot twice is an error', () => {
    expect(failure({ webhook: `${url()}\n${token}` })).toMatch(/same robot twice/);
  });
});

describe('allowed-hosts', () => {
  test.each([
    ['a host', 'https://ding.example.com', ['ding.example.com']],
    ['a host with its port', 'https://ding.example.com:8443', ['other', 'ding.example.com:8443']],
    ['an IP address', 'https://10.1.2.3', ['10.1.2.3']],
    ['plain http on loopback', 'http://127.0.0.1:8080', ['127.0.0.1:8080']],
    ['a loopback host without a port', 'http://localhost:8080', ['localhost']],
    ['a host beyond ASCII', 'https://ding.xn--fsqu00a.cn', ['ding.例子.cn']],
    ['a host in capitals', 'https://ding.example.com', ['Ding.Example.com']],
    ['a loopback address of IPv6', 'http://[::1]:8080', ['[::1]']],
    ['plain http on localhost', 'http://localhost:8080', ['localhost:8080']],
    ['plain http on IPv6 loopback', 'http://[::1]:8080', ['[::1]:8080']],
  ])('%s is allowed when listed', (_, origin, allowedHosts) => {
    const webhook = `${origin}/robot/send?access_token=${token}`;
    expect(read({ webhook, allowedHosts })).toEqual([['#1', `${origin} ${token}`]]);
  });

  test('a gateway with a path before /robot/send', () => {
    const webhook = `https://gw.example.com/ding/talk/robot/send?access_token=${token}`;
    const book = readRobots({ ...none, webhook, allowedHosts: ['gw.example.com/ding/talk/'] });
    expect(book?.destinations[0].pool[0].webhook).toMatchObject({ path: '/ding/talk/robot/send' });
  });

  test.each([
    ['another path than listed', '/other/robot/send', ['gw.example.com/ding']],
    ['a path that goes on', '/ding/more/robot/send', ['gw.example.com/ding']],
    ['a path that walks out', '/ding/../robot/send2', ['gw.example.com/ding']],
    ['a path of another host', '/ding/robot/send', ['gw.example.com', 'other.example.com/ding']],
    ['a path on the public host', '/ding/robot/send', ['gw.example.com/ding']],
  ])('%s is not allowed', (what, path, allowedHosts) => {
    const host = what.includes('public') ? 'oapi.dingtalk.com' : 'gw.example.com';
    const message = failure({ webhook: `https://${host}${path}?access_token=${token}`, allowedHosts });
    expect(message).toMatch(/Input "webhook" must have the path/);
  });

  test.each([
    ['another port', 'https://ding.example.com:8443', ['ding.example.com']],
    ['plain http on a listed public host', 'http://ding.example.com', ['ding.example.com']],
    ['a subdomain', 'https://a.ding.example.com', ['ding.example.com']],
  ])('%s is not', (_, origin, allowedHosts) => {
    expect(failure({ webhook: `${origin}/robot/send?access_token=${token}`, allowedHosts })).toMatch(
      /Input "webhook" must/,
    );
  });

  test.each(
    [
      'https://ding.example.com',
      'ding.example.com/../path',
      'ding.example.com//path',
      'ding.example.com/a?b',
      'ding.example.com/%2e%2e',
      'me@ding.example.com',
      'a b',
      '*',
      '*.example.com',
      'a\u00a0b',
      'a,b;c',
      '[::1',
      'ab.cn\u0001',
      'a:123456',
      'a%2eb',
    ].map((host) => [host]),
  )('%s is no host', (host) => {
    expect(failure({ webhook: url(), allowedHosts: [host] })).toMatch(
      /Input "allowed-hosts" must list hosts/,
    );
  });
});

describe('secret', () => {
  test('goes to the webhook of the same line; `-` is none', () => {
    expect(read({ webhook: `${token}\n${other}`, secret: '-\nSECtwo' })).toEqual([
      ['#1', `https://oapi.dingtalk.com ${token}`],
      ['#2', `https://oapi.dingtalk.com ${other} SECtwo`],
    ]);
  });

  test.each([
    ['too few', `${token}\n${other}`, 'SEConly'],
    ['too many', token, 'SECone\nSECtwo'],
  ])('%s is an error that counts both and shows none', (_, webhook, secret) => {
    const message = failure({ webhook, secret });
    expect(message).toMatch(/Input "secret" must have one line for each line of "webhook"/);
    expect(message).not.toMatch(/SECo/);
  });

  test('a URL in its place is an error without the URL', () => {
    const message = failure({ webhook: token, secret: url(other) });
    expect(message).toMatch(/Input "secret" must be the signing secret/);
    expect(message).not.toContain(other);
  });
});

describe('quotes pasted around a value', () => {
  test.each(['"', "'", '`', '“', '”', '‘', '「'])('%s is named as what is wrong', (quote) => {
    for (const webhook of [quote + url() + quote, quote + token + quote, url() + quote]) {
      expect(failure({ webhook })).toBe('UserError: Input "webhook" must have no quotes around it.');
    }
    const message = failure({ webhook: token, secret: `${quote}SECabcdefgh${quote}` });
    expect(message).toBe('UserError: Input "secret" must have no quotes around it.');
  });
});

describe('an empty line among the webhooks', () => {
  test.each([
    ['the first', `\n${token}\n`, ['#2'], '1 of 2'],
    ['one in the midst', `${token}\n\n${other}`, ['#1', '#3'], '2 of 3'],
    ['the last', `${token}\n\n`, ['#1'], '2 of 2'],
  ])('%s is reported, and the others keep their place', (_, webhook, names, line) => {
    const book = readRobots({ ...none, webhook });
    expect(book?.destinations.map(({ name }) => name)).toEqual(names);
    expect(english(book?.warnings ?? [])).toEqual([expect.stringContaining(`line ${line} is empty`)]);
  });

  test('secrets go by position, or in order where they have no empty line', () => {
    const webhook = `${token}\n\n${other}`;
    for (const secret of ['SECone\n\nSECtwo', 'SECone\n-\nSECtwo', 'SECone\nSECtwo']) {
      expect(read({ webhook, secret })?.map((entry) => entry[1])).toEqual([
        `https://oapi.dingtalk.com ${token} SECone`,
        `https://oapi.dingtalk.com ${other} SECtwo`,
      ]);
    }
  });

  test('the line end of a YAML block is none', () => {
    expect(readRobots({ ...none, webhook: `${token}\n` })?.warnings).toEqual([]);
  });
});

describe('groups without webhook', () => {
  test.each([
    ['by name', { ops: { webhook: '' }, dev: { webhook: token } }],
    ['a pool', { ops: [{ webhook: null }, { webhook: ' ' }], dev: [{ webhook: token }] }],
    [
      'the Vanus list',
      [
        { chat_group: 'ops', url: '' },
        { chat_group: 'dev', url: token },
      ],
    ],
  ])('stop no other group: %s', (_, robots) => {
    const book = readRobots({ ...none, robots });
    expect(book).toMatchObject({ groupsWithoutWebhook: ['ops'], defaultGroup: 'ops', warnings: [] });
    expect(book?.destinations.map(({ name }) => name)).toEqual(['dev']);
  });

  test('a robot without webhook in a pool with others is left out, and reported', () => {
    const book = readRobots({ ...none, robots: { ops: [{ webhook: '' }, { webhook: token }] } });
    expect(book?.destinations[0].pool).toHaveLength(1);
    expect(english(book?.warnings ?? [])).toEqual([expect.stringMatching(/group "ops", robot 1.*left out/)]);
  });

  test('all of them are no address book', () => {
    expect(read({ robots: { ops: { webhook: '' }, dev: [{ webhook: null }] } })).toBeUndefined();
  });
});

describe('a whole config file of the Vanus sink', () => {
  const bots = [
    { chat_group: 'bot1', url: url(), signature: 'SECvanus' },
    { chat_group: 'bot2', url: url(other) },
  ];

  test('its list is read, its `default` is the default group, and its other keys concern its server', () => {
    const book = readRobots({ ...none, robots: { port: 8080, bot: { default: 'bot2', webhooks: bots } } });
    expect(book?.destinations.map(({ name }) => name)).toEqual(['bot1', 'bot2']);
    expect(book?.defaultGroup).toBe('bot2');
  });

  test('without `default` the first one is', () => {
    expect(readRobots({ ...none, robots: { bot: { webhooks: bots } } })?.defaultGroup).toBe('bot1');
  });

  test.each([
    [{ default: 'bot3', webhooks: bots }, /`bot.default` must be one of the chat groups.*"bot3"/],
    [{ default: ['bot1'], webhooks: bots }, /`bot.default` must be the name/],
    [{ default: 'bot1', webhooks: [{ chat_group: 'bot1' }] }, /`webhook` is missing/],
  ])('%o is an error', (bot, message) => {
    expect(failure({ robots: { bot } })).toMatch(message);
  });

  test('a group that is called bot is a group', () => {
    expect(read({ robots: { bot: { webhook: token } } })?.map(([name]) => name)).toEqual(['bot']);
  });

  test('its secrets are masked, the names of its groups are not', () => {
    const robots = { bot: { default: 'a-long-group-name', webhooks: bots } };
    const found = secretsOf({ webhook: '', secret: '', robots });
    expect(found).toEqual(expect.arrayContaining([token, other, 'SECvanus']));
    expect(found).not.toContain('a-long-group-name');
  });
});

describe('robots', () => {
  test('groups by name, in their order: one robot or a pool, keyword its own or the common one', () => {
    const robots = {
      ops: { webhook: url(), secret: 'SECops', keyword: '报警' },
      all: [{ webhook: token }, { webhook: other, secret: null }],
    };
    expect(read({ robots, keyword: 'CI' })).toEqual([
      ['ops', `https://oapi.dingtalk.com ${token} SECops 报警`],
      ['all', `https://oapi.dingtalk.com ${token} CI`, `https://oapi.dingtalk.com ${other} CI`],
    ]);
  });

  test('a Map keeps the order of names that look like numbers', () => {
    const robots = new Map([
      ['b', { webhook: token }],
      ['1', { webhook: other }],
    ]);
    expect(read({ robots })?.map(([name]) => name)).toEqual(['b', '1']);
  });

  test('the Vanus list', () => {
    const robots = [
      { chat_group: 'bot1', url: url(), signature: 'SECvanus' },
      { chat_group: 'bot2', url: url(other) },
    ];
    expect(read({ robots })).toEqual([
      ['bot1', `https://oapi.dingtalk.com ${token} SECvanus`],
      ['bot2', `https://oapi.dingtalk.com ${other}`],
    ]);
  });

  test.each([
    ['a text', 'nonsense', /must be a map/],
    ['a number', 7, /must be a map/],
    ['an empty map', {}, /at least one chat group/],
    ['an empty list', [], /at least one chat group/],
    ['an empty pool', { ops: [] }, /without a robot.*"ops"/],
    ['a robot that is a text', { ops: url() }, /group "ops": must be a map with `webhook`/],
    ['a robot without a webhook', { ops: { secret: 'SECx' } }, /group "ops": `webhook` is missing/],
    [
      'a misspelt field',
      { ops: { webhook: token, secert: 'x' } },
      /unknown field; known are `webhook`.*"secert"/,
    ],
    ['a list as secret', { ops: { webhook: token, secret: ['x'] } }, /`secret` must be text/],
    [
      'a bad webhook in a pool',
      { ops: [{ webhook: token }, { webhook: 'http://x' }] },
      /group "ops", robot 2: `webhook` must/,
    ],
    [
      'one robot twice in a pool',
      { ops: [{ webhook: token }, { webhook: url() }] },
      /same robot twice.*robot 2/,
    ],
    [
      'a group twice',
      [
        { chat_group: 'a', url: token },
        { chat_group: 'a', url: other },
      ],
      /two groups with the same name.*"a"/,
    ],
    ['a Vanus entry without a group', [{ url: token }], /entry 1: `chat_group` is missing/],
    ['a Vanus entry without a URL', [{ chat_group: 'a' }], /`webhook` is missing/],
  ])('%s is an error that says where', (_, robots, message) => {
    expect(failure({ robots })).toMatch(/^UserError: Input "robots"/);
    expect(failure({ robots })).toMatch(message);
    expect(failure({ robots })).not.toContain(token);
  });

  test('cannot be used together with webhook or secret', () => {
    const robots = { ops: { webhook: token } };
    expect(failure({ robots, webhook: token })).toMatch(
      /Input "webhook" cannot be used together with "robots"/,
    );
    expect(failure({ robots, secret: 'SECx' })).toMatch(/Input "secret" belongs to "webhook"/);
  });

  test('a group called __proto__ is a group like any other', () => {
    const robots: unknown = JSON.parse(`{"__proto__":{"webhook":"${token}"}}`);
    expect(read({ robots })?.map(([name]) => name)).toEqual(['__proto__']);
  });
});

describe('destinations', () => {
  const groups = readRobots({ ...none, robots: { ops: { webhook: token }, dev: { webhook: other } } });
  const lines = readRobots({ ...none, webhook: `${token}\n${other}` });
  if (!groups || !lines) throw new Error('no address book');
  const names = (chatGroup: string[], xvchatgroup?: string, book = groups) =>
    destinationsFor(book, { chatGroup, xvchatgroup }).destinations.map(({ name }) => name);

  test('chat-group before xvchatgroup before the first group', () => {
    expect(names(['dev', 'ops'], 'ops')).toEqual(['dev', 'ops']);
    expect(names([], 'dev')).toEqual(['dev']);
    expect(names([])).toEqual(['ops']);
  });

  test('a group named twice gets the message once', () => {
    expect(names(['dev', 'dev'])).toEqual(['dev']);
  });

  test('an unknown group is an error that lists the known ones', () => {
    expect(() => names(['prod'])).toThrow(
      /Input "chat-group" must name groups of "robots": "ops", "dev"\. Given: "prod"/,
    );
    expect(() => names([], 'prod\n')).toThrow(
      /xvchatgroup "prod\\n" is not a group of "robots"\. Known groups: "ops", "dev"/,
    );
  });

  test('webhooks serve any xvchatgroup, each line', () => {
    expect(names([], 'whatever', lines)).toEqual(['#1', '#2']);
    expect(() => names(['ops'], undefined, lines)).toThrow(/Input "chat-group"/);
  });
});

describe('secrets', () => {
  test('are the webhook as given and as used, its token, and the signing secret', () => {
    const webhook = `https://OAPI.dingtalk.com/robot/send?access_token=${token}`;
    const found = secretsOf({ webhook: `${webhook}\n${other}`, secret: 'SECsecret1\n-', robots: undefined });
    expect(found).toEqual(expect.arrayContaining([webhook, url(), token, other, 'SECsecret1']));
    expect(found).not.toContain('-');
  });

  test('are found in every form of `robots`, in what is no robot at all, and before anything is checked', () => {
    const pool = {
      a: [{ webhook: url(), secret: 'SECsecret1' }, { webhook: `bad ${other}` }],
      b: { secert: 'SECsecret2' },
    };
    expect(secretsOf({ webhook: '', secret: '', robots: pool })).toEqual(
      expect.arrayContaining([url(), token, 'SECsecret1', `bad ${other}`, 'SECsecret2']),
    );
    const vanus = [{ chat_group: 'long-group-name', url: url(), signature: 'SECsecret3' }];
    const found = secretsOf({ webhook: '', secret: '', robots: vanus });
    expect(found).toEqual(expect.arrayContaining([token, 'SECsecret3']));
    expect(found).not.toContain('long-group-name');
  });

  test('are found where they do not belong: as a name, or instead of a map', () => {
    const given = { [url()]: { webhook: other } };
    expect(secretsOf({ webhook: '', secret: '', robots: given })).toEqual(
      expect.arrayContaining([url(), token, other]),
    );
    expect(secretsOf({ webhook: '', secret: '', robots: url() })).toContain(token);
    expect(secretsOf({ webhook: '', secret: '', robots: { ops: url() } })).toContain(token);
  });

  test('of fewer than 8 characters are left out: masking them would blank ordinary words', () => {
    expect(secretsOf({ webhook: 'abc', secret: 'SEC', robots: { a: 1, b: null, c: 'x' } })).toEqual([]);
  });
});

describe('several on one line', () => {
  test.each([',', '，', ';', '；', '、', ' , '])('are parted by "%s"', (mark) => {
    const both = read({ webhook: `${token}${mark}${other}`, secret: `SECone${mark}SECtwo` });
    expect(both?.map(([name, robot]) => [name, robot?.split(' ')[2]])).toEqual([
      ['#1', 'SECone'],
      ['#2', 'SECtwo'],
    ]);
  });

  test('with nothing between two marks are two, and marks alone are an empty line', () => {
    expect(read({ webhook: `${token},,${other},` })?.map(([name]) => name)).toEqual(['#1', '#2']);
    expect(read({ webhook: `,\n${token}` })?.map(([name]) => name)).toEqual(['#2']);
  });
});

describe('the lines of a YAML list', () => {
  test('are read without its hyphens, whatever spaces follow', () => {
    const webhook = `- ${token}\n-   ${other}`;
    expect(read({ webhook })?.map((entry) => entry[1])).toEqual([
      `https://oapi.dingtalk.com ${token}`,
      `https://oapi.dingtalk.com ${other}`,
    ]);
  });

  test('a hyphen elsewhere is part of the text', () => {
    expect(read({ webhook: token, secret: 'SEC- abc' })?.[0]?.[1]).toContain('SEC- abc');
  });
});

describe('what is wrong is reported with its place', () => {
  test.each([
    [{ webhook: `${token}\n${other}\n${token}` }, 'Input "webhook" lists the same robot twice: line 3.'],
    [{ webhook: `${token}\nno`, secret: '' }, /^Input "webhook" line 2: must be a webhook URL/],
    [
      { webhook: `${token}\n${other}`, secret: '-\n"SECx"' },
      'Input "secret" line 2: must have no quotes around it.',
    ],
    [
      { webhook: `${token}\n\n${other}`, secret: 'SECone\nSECtwo\nSECthree\n' + 'SECfour' },
      /There are 2 webhooks and 4 secrets\.$/,
    ],
    [
      { webhook: `\n${token}`, robots: { ops: { webhook: other } } },
      /^Input "webhook" cannot be used together/,
    ],
    [{ secret: '\nSECone', robots: { ops: { webhook: other } } }, /^Input "secret" belongs to "webhook"/],
  ])('%j', (inputs, message) => {
    expect(failure(inputs).replace('UserError: ', '')).toMatch(message);
  });
});

test('an input `robots` that is null is not given', () => {
  expect(read({ webhook: token, robots: null })).toHaveLength(1);
});

test('lines of `webhook` and groups of `robots` are distinguished, and all parts are frozen', () => {
  const lines = readRobots({ ...none, webhook: token });
  const groups = readRobots({ ...none, robots: { ops: { webhook: token } } });
  expect([lines?.kind, groups?.kind]).toEqual(['webhooks', 'groups']);
  expect(lines).toMatchObject({ groupsWithoutWebhook: [], defaultGroup: undefined });
  for (const part of [lines, lines?.destinations, lines?.destinations[0].pool]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
  const robot = lines?.destinations[0].pool[0];
  expect([Object.isFrozen(robot), Object.isFrozen(robot?.webhook)]).toEqual([true, true]);
});

describe('what is masked', () => {
  test('is trimmed, and found at any depth that robots have', () => {
    const deep = { bot: { webhooks: [{ url: ' SECdeep-secret ', chat_group: 'a-long-name' }] } };
    expect(secretsOf({ webhook: '', secret: '', robots: deep })).toEqual(['SECdeep-secret']);
  });

  test('is a token also as it is sent, when the URL has it encoded', () => {
    const webhook = 'https://oapi.dingtalk.com/robot/send?access_token=abc%2Bdefgh+i';
    const found = secretsOf({ webhook, secret: '', robots: undefined });
    expect(found).toEqual([webhook, 'abc%2Bdefgh+i', 'abc+defgh i']);
  });

  test('is not what nests deeper than any robot, so that a bomb takes no time', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'SECbottom1' : [nested(levels - 1)]);
    expect(secretsOf({ webhook: '', secret: '', robots: nested(5) })).toEqual(['SECbottom1']);
    expect(secretsOf({ webhook: '', secret: '', robots: nested(6) })).toEqual([]);
  });

  test('is no keyword and no name of a group', () => {
    const robots = { 'long-group-name': { keyword: 'a long keyword', webhook: '' } };
    expect(secretsOf({ webhook: '', secret: '', robots })).toEqual([]);
  });
});

test('an address book is frozen and prints no credential', async () => {
  const { inspect } = await import('node:util');
  const book = readRobots({ ...none, webhook: url(), secret: 'SECsecret1' });
  const shown = inspect(book, { depth: 9, showHidden: true }) + JSON.stringify(book);
  expect(shown).not.toContain(token);
  expect(shown).not.toContain('SECsecret1');
  expect(Object.isFrozen(book)).toBe(true);
  expect(Object.isFrozen(book?.destinations[0].pool[0])).toBe(true);
});
