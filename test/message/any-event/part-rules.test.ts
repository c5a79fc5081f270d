import { describe, expect, test } from 'vitest';
import { type EventParts, eventParts } from '../../../src/message/any-event/event-parts.ts';

type One =
  | 'headline'
  | 'title'
  | 'action'
  | 'detail'
  | 'outcome'
  | 'person'
  | 'version'
  | 'since'
  | 'time'
  | 'made';

const partOf = (part: One, data: unknown, extensions = {}) => eventParts(data, extensions)[part]?.value;
const subjectsOf = (data: unknown) => eventParts(data).subjects.map(({ value }) => value);
const restOf = (data: unknown) => eventParts(data).rest.map(({ path, value }) => [path.join('.'), value]);
const linksOf = (data: unknown) => eventParts(data).links.map(({ value }) => value);

const time = '2026-11-23T07:58:00Z';
const long = (length: number) => 'x'.repeat(length);

describe('a value can be', () => {
  test.each<[One, string, number]>([
    ['headline', 'alertname', 160],
    ['title', 'title', 160],
    ['action', 'action', 40],
    ['person', 'operator', 60],
    ['version', 'tag', 80],
  ])('the %s under %s if it has at most %d characters', (part, name, max) => {
    expect(partOf(part, { [name]: long(max) })).toBe(long(max));
    expect(partOf(part, { [name]: long(max + 1) })).toBeUndefined();
  });

  test('a subject if it has at most 100 characters and a letter of any language, and is no boolean', () => {
    expect(subjectsOf({ service: long(100) })).toEqual([long(100)]);
    expect(subjectsOf({ service: long(101) })).toEqual([]);
    for (const word of ['é7', '厅2', 'H2', 'nullify', 'untrue'])
      expect(subjectsOf({ service: word })).toEqual([word]);
    for (const word of ['12', '1-2', 'true', 'false', 'null'])
      expect(subjectsOf({ service: word })).toEqual([]);
  });

  test('the severity if it has at most 30 characters', () => {
    expect(eventParts({ severity: long(30) }).level?.value).toBe(long(30));
    expect(eventParts({ severity: long(31) }).level).toBeUndefined();
  });

  test.each<[One, string, readonly string[], readonly string[]]>([
    ['headline', 'alertname', ['Disk', 'failed disk'], ['failed', 'ok']],
    ['action', 'action', ['opened', '7x', 'x 7'], ['12', '1 2']],
    ['detail', 'output', ['no disk', '12 disks', 'x12'], ['failed', '12']],
    ['person', 'operator', ['mona', 'm7', '7m', 'untrue', 'trueman'], ['12', 'true', 'false']],
    ['version', 'tag', ['v1', '123', '1.2', '12x', 'x12', 'truer', 'untrue'], ['1', '12', 'true', 'false']],
    ['since', 'startsat', [time, '2026-11-23 07:58'], ['yesterday', '0001-01-01T00:00:00Z', `at ${time}`]],
    ['time', 'timestamp', [time], ['yesterday', '0001-01-01T00:00:00Z', '2026-11-23']],
    ['made', 'createdat', [time], ['yesterday', '0001-01-01T00:00:00Z', '2026-11-23']],
  ])('the %s under %s by its kind', (part, name, fit, unfit) => {
    expect(fit.map((value) => partOf(part, { [name]: value }))).toEqual(fit);
    expect(unfit.map((value) => partOf(part, { [name]: value }))).toEqual(unfit.map(() => undefined));
  });

  test.each(
    `> <= == gt gte lt lte eq ne neq in not_in notin and or exists equals is_equal isequalto not_equal
    is_not_equal_to greater greater_than less above below_or_equal between contains containsAll`.split(/\s+/),
  )('no person if it compares: %s', (operator) => {
    expect(partOf('person', { operator })).toBeUndefined();
  });

  test.each(['gtx', 'xgt', 'ingrid', 'andy', 'orla', 'neo', 'exists2', 'my equals', 'eqx', 'mona <='])(
    'a person that only looks like a comparison: %s',
    (operator) => expect(partOf('person', { operator })).toBe(operator),
  );

  test('no person in a condition', () => {
    for (const key of ['condition', 'Conditions']) {
      expect(partOf('person', { [key]: { operator: 'mona' } })).toBeUndefined();
    }
    for (const key of ['precondition', 'conditioner']) {
      expect(partOf('person', { [key]: { operator: 'mona' } })).toBe('mona');
    }
  });

  test.each<[One, string, string]>([
    ['headline', 'alertname', 'Disk full'],
    ['title', 'title', 'Disk full'],
    ['detail', 'output', 'No space left'],
    ['outcome', 'status', 'failed'],
    ['version', 'tag', 'v1.2'],
  ])('no %s of an object beside the event', (part, name, value) => {
    expect(partOf(part, { commit: { [name]: value } })).toBeUndefined();
    expect(partOf(part, { thing: { commit: { [name]: value } } })).toBeUndefined();
    expect(partOf(part, { thing: { [name]: value } })).toBe(value);
  });

  test.each<[One, string]>([
    ['headline', 'alertname'],
    ['title', 'title'],
  ])('the %s of the first item of a list, of no other', (part, name) => {
    expect(partOf(part, { things: [{ [name]: 'Disk full' }] })).toBe('Disk full');
    expect(partOf(part, { things: [{ x: 1 }, { [name]: 'Disk full' }] })).toBeUndefined();
    expect(partOf(part, { things: [[{ [name]: 'Disk full' }]] })).toBe('Disk full');
    expect(partOf(part, { disk0: { '10x': { [name]: 'Disk full' } } })).toBe('Disk full');
    expect(partOf(part, { things: [...Array(10).fill({ x: 1 }), { [name]: 'Disk full' }] })).toBeUndefined();
  });
});

describe('an extension attribute', () => {
  test('can be a part like the data', () => {
    expect(eventParts({}, { service: 'web' }).subjects.map(({ value }) => value)).toEqual(['web']);
    expect(partOf('version', {}, { branch: 'main' })).toBe('main');
  });

  test('can say how it ended and how bad that is, if the data does not', () => {
    expect(eventParts({}, { severity: 'critical' })).toMatchObject({
      severity: 'critical',
      level: { value: 'critical' },
    });
    expect(eventParts({}, { status: 'failed' })).toMatchObject({
      severity: 'bad',
      outcome: { value: 'failed' },
    });
    expect(partOf('outcome', {}, { status: 'Sleeping late' })).toBe('Sleeping late');
    const data = { status: 'passed', severity: 'low' };
    expect(eventParts(data, { status: 'failed', severity: 'critical' })).toMatchObject({
      severity: 'good',
      outcome: { value: 'passed' },
      level: { value: 'low' },
    });
    expect(eventParts({ status: 'Sleeping late' }, { status: 'failed' })).toMatchObject({
      severity: undefined,
      outcome: { value: 'Sleeping late' },
    });
  });

  test('is none if the data has a field of that name, whatever it is', () => {
    expect(partOf('version', { branch: '12' }, { branch: 'main' })).toBeUndefined();
  });

  test('comes after the data, even if its name is a better one', () => {
    expect(partOf('version', { branch: 'main' }, { tag: 'v1' })).toBe('main');
  });
});

describe('subjects', () => {
  test('are three at most, each said once', () => {
    const found = subjectsOf({ service: 'a1', namespace: 'b1', cluster: 'c1', host: 'd1', pod: 'e1' });
    expect(found).toHaveLength(3);
    expect(subjectsOf({ service: 'shop', application: 'shop' })).toEqual(['shop']);
  });

  test('do not repeat what the headline or a path says', () => {
    expect(subjectsOf({ alertname: 'Disk', service: 'Disk' })).toEqual([]);
    expect(subjectsOf({ alertname: 'shop/Disk', service: 'Disk' })).toEqual([]);
    expect(subjectsOf({ alertname: 'shop/Disk', service: 'shop/Disk' })).toEqual([]);
    expect(subjectsOf({ alertname: 'shopDisk', service: 'Disk' })).toEqual(['Disk']);
  });

  test('are not the name of a person, but that of a repository or project', () => {
    for (const owner of ['author', 'user', 'sender', 'commit'])
      for (const data of [{ [owner]: { name: 'mona' } }, { thing: { [owner]: { name: 'mona' } } }])
        expect(subjectsOf(data)).toEqual([]);
    for (const owner of ['repository', 'project', 'thing'])
      expect(subjectsOf({ [owner]: { name: 'mona' } })).toEqual(['mona']);
  });

  test('are not the name of an item of a list', () => {
    expect(subjectsOf({ jobs: [{ name: 'lint' }] })).toEqual([]);
    expect(subjectsOf({ jobs: [...Array(10).fill({ x: 1 }), { name: 'lint' }] })).toEqual([]);
    for (const key of ['disk0', '10x']) expect(subjectsOf({ [key]: { name: 'lint' } })).toEqual(['lint']);
  });

  test('are known by the names of at most three objects, in lists or not', () => {
    expect(subjectsOf({ a: [[[[{ involvedObject: [{ name: 'web' }] }]]]] })).toEqual(['web']);
    expect(subjectsOf({ taskRun: { metadata: { name: 'lint' } }, jobName: 'ci' })).toEqual(['lint', 'ci']);
  });
});

describe('a sentence without a field of the table', () => {
  const detailOf = (data: unknown) => partOf('detail', data);
  test.each([
    'The card was refused',
    'The card was refused (7)',
    'a "big" card',
    "(so it's said)",
    'one two 7',
    'Room 204 is 31',
    '订单已经被拒绝了',
  ])('is reported: %s', (said) => expect(detailOf({ thing: said })).toBe(said));

  test.each([
    'two words',
    'two words\n',
    'two  words',
    'one 2 3 4',
    '1 2 3',
    '订单被拒绝了',
    'x订单已经被拒绝了',
    '订单\n已经被拒绝了',
    'a.b c.d e',
  ])('is none: %s', (said) => expect(detailOf({ thing: said })).toBeUndefined());

  test('has at most 600 characters', () => {
    const said = 'ab '.repeat(200).trim();
    expect(detailOf({ thing: `${said}x` })).toBe(`${said}x`);
    expect(detailOf({ thing: `${said}xy` })).toBeUndefined();
  });

  test.each(
    `message msg summary description text title reason detail details comment note subject`.split(' '),
  )('is better under a name that ends in %s', (end) => {
    const data = { other: 'Something else was said', [`long_${end}`]: 'The card was refused' };
    expect(detailOf(data)).toBe('The card was refused');
    expect(detailOf({ ...data, [`long_${end}`]: undefined, [`${end}_x`]: 'The card was refused' })).toBe(
      'Something else was said',
    );
  });

  test('is not needed beside a headline or a title, and none of a list of words or of something else', () => {
    expect(detailOf({ alertname: 'Disk', thing: 'The card was refused' })).toBeUndefined();
    expect(detailOf({ title: 'Disk', thing: 'The card was refused' })).toBeUndefined();
    expect(detailOf({ things: ['The card was refused', 'x'] })).toBeUndefined();
    expect(detailOf({ commit: { thing: 'The card was refused' } })).toBeUndefined();
    expect(detailOf({ commit: 'The card was refused' })).toBe('The card was refused');
  });

  test('is not reported twice', () => {
    expect(detailOf({ service: 'The card was refused' })).toBeUndefined();
    expect(restOf({ thing: 'The card was refused', hall: 'H2' })).toEqual([['hall', 'H2']]);
  });
});

describe('a link', () => {
  const page = 'https://shop.example/page';
  test('is a whole https address', () => {
    for (const url of [
      'http://shop.example/page',
      `x ${page}`,
      `${page} x`,
      `x${page}`,
      ` ${page}`,
      'https://',
    ]) {
      expect(linksOf({ url })).toEqual([]);
    }
    expect(linksOf({ url: 'HTTPS://shop.example/page' })).toHaveLength(1);
  });

  test('has the order of the table, then that of the data; three at most, each once', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => `https://shop.example/${name}`);
    expect(linksOf({ one: a, url: b, html_url: c, two: d })).toEqual([c, b, a]);
    expect(linksOf({ one: a, two: a, three: b })).toEqual([a, b]);
  });

  test('of the event comes before that of what is beside it, a home page last', () => {
    const home = 'https://shop.example/';
    const beside = 'https://shop.example/commit';
    expect(linksOf({ url: home, commit: { url: beside }, other: page })).toEqual([page, beside, home]);
    expect(linksOf({ url: 'https://shop.example', other: page })).toEqual([page, 'https://shop.example']);
    expect(linksOf({ url: 'https://shop.example/?a', other: page })).toEqual([
      'https://shop.example/?a',
      page,
    ]);
    expect(linksOf({ url: 'https://shop.example#a', other: page })).toEqual(['https://shop.example#a', page]);
    expect(linksOf({ items: [{ x: 1 }, { url: beside }], other: page })).toEqual([page, beside]);
    expect(linksOf({ project: beside, other: page })).toEqual([beside, page]);
    const login = 'https://shop.example/login?to=https://shop.example';
    expect(linksOf({ url: login, other: page })).toEqual([login, page]);
  });

  test.each([
    'https://api.shop.example/x',
    'https://eu-api.shop.example/x',
    'https://graph.shop.example/x',
    'https://management.shop.example/x',
    'https://shop.api.example/x',
    'https://googleapis.com/x',
    'https://storage.googleapis.com/x',
    'https://shop.example/api/x',
    'https://shop.example/apis/x',
    'https://shop.example/_api/x',
    'https://shop.example/x/rest',
    'https://shop.example/graphql',
    'https://shop.example/x.git',
  ])('is not an address for programs: %s', (url) => expect(linksOf({ url })).toEqual([]));

  test.each([
    'https://apix.shop.example/x',
    'https://xapi.shop.example/x',
    'https://shop.apis.example/x',
    'https://mygoogleapis.com/x',
    'https://googleapis.com.example/x',
    'https://shop.example/apix',
    'https://shop.example/xapi',
    'https://shop.example/restful',
    'https://shop.example/x.git/y',
    'https://shop.example/xgit',
    'https://shop.example/?api/',
  ])('is any other address: %s', (url) => expect(linksOf({ url })).toEqual([url]));
});

describe('the rest', () => {
  test('has each value once, times and further items last', () => {
    expect(
      restOf({ title: 'x', at_dawn: time, hall: 'H2', hall2: 'H2', list: [{ a: 'b' }, { c: 'd' }], e: 'f' }),
    ).toEqual([
      ['hall', 'H2'],
      ['hall2', 'H2'],
      ['e', 'f'],
      ['list.0.a', 'b'],
      ['at_dawn', time],
      ['list.1.c', 'd'],
    ]);
    expect(restOf({ title: 'x', a: { hall: 'H2' }, b: { hall: 'H2' } })).toEqual([['a.hall', 'H2']]);
    const [one, other] = [`${long(200)}1`, `${long(200)}2`];
    expect(restOf({ title: 'x', a: { hall: one }, b: { hall: other } })).toEqual([['a.hall', one]]);
  });

  test('has the tenth item of a list after what is no item, a number of anything else where it stands', () => {
    const list = [...Array(10).fill({ x: 'y' }), { a: 'b' }];
    expect(restOf({ title: 'x', at_dawn: time, list })).toEqual([
      ['list.0.x', 'y'],
      ['at_dawn', time],
      ['list.10.a', 'b'],
    ]);
    expect(restOf({ title: 'x', at_dawn: time, inner: { '5xx': 'many' } })).toEqual([
      ['inner.5xx', 'many'],
      ['at_dawn', time],
    ]);
  });

  test('has no address, but a text with one', () => {
    expect(restOf({ title: 'x', hall: 'http://hall.example/2', page: 'https://shop.example/' })).toEqual([]);
    for (const hall of ['see https://hall.example/2', 'https://hall.example/2 is down'])
      expect(restOf({ title: 'x', hall })).toEqual([['hall', hall]]);
  });

  test('has the fields of a person or an agent only as parts, but one that is a value itself', () => {
    expect(restOf({ title: 'x', agent: { hall: 'H2' } })).toEqual([]);
    expect(restOf({ title: 'x', agent: 'runner-7' })).toEqual([['agent', 'runner-7']]);
  });

  test('has the commit only if it is not quoted', () => {
    expect(restOf({ title: 'x', commit: { colour: 'red' } })).toEqual([['commit.colour', 'red']]);
    expect(restOf({ title: 'x', commit: { colour: 'red', message: 'Mend it' } })).toEqual([]);
  });

  test('has the items that failed by name, instead of their fields, and none if the whole did not fail', () => {
    const jobs = [{ name: 'lint', status: 'failed', on: 'r1' }];
    expect(restOf({ title: 'x', status: 'failed', jobs, hall: 'H2' })).toEqual([
      ['failed', 'lint'],
      ['hall', 'H2'],
    ]);
    expect(restOf({ title: 'x', status: 'passed', jobs, hall: 'H2' })).toEqual([
      ['hall', 'H2'],
      ['jobs.0.name', 'lint'],
      ['jobs.0.status', 'failed'],
      ['jobs.0.on', 'r1'],
    ]);
    const list = [...Array(10).fill({}), { e: 'f', g: { h: 'i' } }];
    const inner = { disk0: { a: 'b' }, '0x': { c: 'd' }, list };
    expect(restOf({ title: 'x', status: 'failed', jobs, ...inner })).toEqual([
      ['failed', 'lint'],
      ['disk0.a', 'b'],
      ['0x.c', 'd'],
      ['list.10.g.h', 'i'],
    ]);
  });

  test('has another level only if the first is no news', () => {
    expect(restOf({ title: 'x', severity: 'critical', priority: 'P3' })).toEqual([]);
    expect(restOf({ title: 'x', severity: 'info', priority: 'P3' })).toEqual([['priority', 'P3']]);
  });

  test('has the message of an alert only if nothing shorter says it, and all else', () => {
    const alert = { alertname: 'x', annotations: { summary: 'The disk is full' }, hall: 'H2' };
    expect(restOf({ ...alert, message: 'All of it' })).toEqual([['hall', 'H2']]);
    expect(restOf({ alertname: 'x', message: '12' })).toEqual([['message', '12']]);
    expect(restOf({ title: 'x', output: 'The disk is full', message: 'All of it' })).toEqual([
      ['message', 'All of it'],
    ]);
  });

  test('has nothing that a part says, nor a name of its path', () => {
    expect(restOf({ title: 'shop/Disk', other: 'Disk', third: 'shop/Disk', fourth: 'Dis' })).toEqual([
      ['fourth', 'Dis'],
    ]);
  });

  test('has no better state than the one that counts', () => {
    expect(restOf({ title: 'x', status: 'failed', inner: { state: 'succeeded', phase: 'failed' } })).toEqual(
      [],
    );
    expect(restOf({ title: 'x', status: 'failed', inner: { state: 'warning' } })).toEqual([
      ['inner.state', 'warning'],
    ]);
    expect(restOf({ title: 'x', status: 'failed', inner: { state: 'errored' } })).toEqual([]);
    expect(restOf({ title: 'x', inner: { hall: 'failed' } })).toEqual([['inner.hall', 'failed']]);
    expect(restOf({ title: 'x', status: 'running', inner: { state: 'ok' } })).toEqual([
      ['inner.state', 'ok'],
    ]);
  });

  test.each([
    '0123456789abcdef',
    'sha256:0123456789abcdef0',
    '12345678-1234-1234-1234-123456789012',
    'arn:aws:x',
    '0001-01-01T00:00:00Z',
    '123456789012',
    '12345678901234',
    '123456789012345',
  ])('has no id: %s', (value) => expect(restOf({ title: 'x', hall: value })).toEqual([]));

  test.each([
    '0123456789abcde',
    'x 0123456789abcdef',
    '0123456789abcdefg',
    '12345678-1234-1234',
    'x12345678-1234-1234-1234-123456789012',
    '12345678-1234-1234-1234-123456789012 is gone',
    'barn:aws',
    '12345678901',
    '1234567890123',
    'x12345678901234',
    '1234567890123x',
    '12345678901234 items',
  ])('has what only looks like an id: %s', (value) =>
    expect(restOf({ title: 'x', hall: value })).toEqual([['hall', value]]),
  );

  test('has the name of a vulnerability, though it is an id', () => {
    expect(restOf({ title: 'x', cveId: 'CVE-2026-1' })).toEqual([['cveId', 'CVE-2026-1']]);
    expect(restOf({ title: 'x', mycveId: 'CVE-2026-1' })).toEqual([]);
  });

  test('has no version of a format', () => {
    expect(restOf({ title: 'x', version: 12 })).toEqual([]);
    expect(restOf({ title: 'x', version: 123 })).toEqual([]);
    const inner = (version: string) => restOf({ title: 'x', version: 'v1.0', inner: { version } });
    for (const version of ['2.12', '12.5']) expect(inner(version)).toEqual([['inner.version', version]]);
    for (const version of ['7', '12']) expect(inner(version)).toEqual([]);
    expect(restOf({ alert: 'x', version: '1.2' })).toEqual([['alert', 'x']]);
  });
});

describe('the format of an alert', () => {
  const versionOf = (data: unknown) => partOf('version', data);
  test('is no version of what it is about', () => {
    expect(versionOf({ alertname: 'x', version: '1.2' })).toBeUndefined();
    expect(versionOf({ alertname: 'x', data: { version: '12.34' } })).toBeUndefined();
    expect(versionOf({ alertname: 'x', tag: '1.2' })).toBe('1.2');
    expect(versionOf({ alertname: 'x', data: { inner: { version: '1.2' } } })).toBe('1.2');
    for (const version of ['1.2.3', '123.4', '1.234', 'v1.2'])
      expect(versionOf({ alertname: 'x', version })).toBe(version);
    expect(versionOf({ title: 'x', version: '1.2' })).toBe('1.2');
  });
});

describe('the severity', () => {
  const severityOf = (data: unknown, type = '') => eventParts(data, {}, type).severity;
  test.each<[unknown, EventParts['severity']]>([
    [{ status: 'ok', severity: 'critical' }, 'good'],
    [{ status: 'completed', severity: 'critical' }, 'critical'],
    [{ status: 'cancelled', severity: 'critical' }, 'cancelled'],
    [{ status: 'failed', severity: 'critical' }, 'critical'],
    [{ status: 'failed', severity: 'warning' }, 'bad'],
    [{ status: 'warning', severity: 'error' }, 'bad'],
    [{ status: 'pending', severity: 'warning' }, 'warning'],
    [{ status: 'closed', severity: 'critical' }, undefined],
    [{ status: 'dismissed', severity: 'critical' }, undefined],
    [{ status: 'odd', severity: 'critical' }, 'critical'],
    [{ severity: 'info' }, undefined],
    [{ status: 'awaiting_approval' }, 'warning'],
    [{ policy: 'p', status: 'failed', severity: 'medium' }, 'warning'],
    [{ policyname: 'p', status: 'failed', severity: 'low' }, 'warning'],
    [{ rule: 'p', status: 'failed', severity: 'minor' }, 'warning'],
    [{ rulename: 'p', status: 'failed', severity: 'moderate' }, 'warning'],
    [{ rule: 'p', status: 'failed', severity: 'mediumish' }, 'bad'],
    [{ rule: 'p', status: 'failed', severity: 'not low' }, 'bad'],
    [{ reason: 'p', status: 'failed', severity: 'low' }, 'bad'],
    [{ rule: 'p', status: 'fatal', severity: 'low' }, 'critical'],
  ])('of %j is %s', (data, severity) => expect(severityOf(data)).toBe(severity));

  test.each([
    ['io.prometheus.alert.closed', true],
    ['com.example.alerts', true],
    ['alarm', true],
    ['com.example.Incident', true],
    ['monitor.closed', true],
    ['com.example.alerted', false],
    ['com.example.realert', false],
    [`${'x.'.repeat(148)}alert`, false],
  ])('%s reports an alert: %s', (type, isAlert) => {
    expect(eventParts({ status: 'closed' }, {}, type).isRecovery).toBe(isAlert);
  });
});

describe('whoever stands there', () => {
  test.each(['auto', 'Automatic', 'system', 'scheduler', 'schedule', 'cron', 'none', 'anonymous', 'unknown'])(
    '%s is nobody',
    (operator) => expect(partOf('person', { operator })).toBeUndefined(),
  );
  test.each(['autox', 'mycron', 'systems'])('%s is somebody', (operator) =>
    expect(partOf('person', { operator })).toBe(operator),
  );
  test.each<[unknown, boolean]>([
    [{ operator: 'm' }, true],
    [{ user: 'm' }, false],
    [{ username: 'm' }, false],
    [{ 'user.name': 'm' }, false],
    [{ user: { name: 'm' } }, true],
    [{ user: { username: 'm' } }, true],
    [{ actor: { name: 'm' } }, true],
    [{ user_name: 'm' }, false],
    [{ actor: { username: 'm' } }, false],
    [{ owner: { user: { username: 'm' } } }, true],
    [{}, false],
  ])('%j did it: %s', (data, isActor) => expect(eventParts(data).isActor).toBe(isActor));
});

describe('a state that the table does not know', () => {
  test.each(['status', 'state', 'phase', 'eventstatus'])('is reported of %s', (name) => {
    expect(partOf('outcome', { [name]: 'Sleeping late' })).toBe('Sleeping late');
    expect(partOf('outcome', { user: { [name]: 'Sleeping' } })).toBeUndefined();
  });
  test.each(['7', 'a', '-ab', 'a,b', 'x'.repeat(32)])('is no state if it is no word: %s', (status) => {
    expect(partOf('outcome', { status })).toBeUndefined();
  });
  test.each(['ab', 'a1', 'x'.repeat(31), '已归档'])('is a word: %s', (status) => {
    expect(partOf('outcome', { status })).toBe(status);
  });
});

test.each<[unknown, string | undefined]>([
  [{ detailtype: 'GuardDuty Finding', title: 'A port is being probed' }, 'A port is being probed'],
  [{ detailtype: 'GuardDuty Finding', title: 'A port' }, 'GuardDuty Finding'],
  [{ methodname: 'a.b', title: 'A port is being probed' }, 'A port is being probed'],
  [{ operationname: 'a.b', title: 'A port is being probed' }, 'A port is being probed'],
  [{ eventname: 'a.b', title: 'A port is being probed' }, 'A port is being probed'],
  [{ reason: 'a.b', title: 'A port is being probed' }, 'a.b'],
])('of %j the headline is %s', (data, headline) => expect(partOf('headline', data)).toBe(headline));

describe('a condition that decides', () => {
  const notReady = { type: 'Ready', status: 'False' };
  const detailOf = (data: unknown) => partOf('detail', data);

  test.each(['condition', 'conditions'])('leaves what the others of its %s say unsaid', (key) => {
    const other = { type: 'Initialized', status: 'True', message: 'All of it has begun' };
    expect(detailOf({ [key]: [{ ...notReady, reason: 'Gone' }, other] })).toBeUndefined();
    expect(detailOf({ [key]: [{ ...notReady, message: 'It is gone' }, other] })).toBe('It is gone');
    expect(detailOf({ [key]: [other], status: 'failed' })).toBe('All of it has begun');
  });

  test.each(['precondition', 'conditioner'])('does not forbid to look into a %s', (key) => {
    expect(detailOf({ conditions: [notReady], [key]: { message: 'Disk full' } })).toBe('Disk full');
  });

  test('is explained by one of the same reason, not by anything of that word', () => {
    const output = 'The disk is full';
    const conditions = [{ ...notReady, reason: 'Gone' }];
    expect(detailOf({ conditions, output, other: { hall: 'Gone', message: 'Not this' } })).toBe(output);
    expect(detailOf({ conditions, output, other: { reason: 'Gone', message: 'This' } })).toBe('This');
  });

  test.each([
    ['ContainersNotReady', 'CrashLoopBackOff'],
    ['ContainerNotReady', 'CrashLoopBackOff'],
    ['InitContainersNotReady', 'InitContainersNotReady'],
  ])('of the reason %s is headed %s', (reason, headline) => {
    const containerStatuses = [{ state: { waiting: { reason: 'CrashLoopBackOff' } } }];
    const data = { status: { conditions: [{ ...notReady, reason }], containerStatuses } };
    expect(partOf('headline', data)).toBe(headline);
  });
});
