import { describe, expect, test } from 'vitest';
import { compose } from '../../src/message/compose.ts';
import { digests } from '../../src/message/digest.ts';
import {
  composeEvents,
  context,
  eventWith,
  notificationsOf,
  nowMs,
  settingsWith,
  textOf,
  wireBytes,
} from './run-context.ts';

type Settings = NonNullable<Parameters<typeof settingsWith>[0]>;

const digest = (more: Settings = {}) => settingsWith({ batch: 'digest', ...more });

/** An order of a shop, which no program knows. */
const order = (number: number, more: Readonly<Record<string, unknown>> = {}) =>
  eventWith({ id: `${number}`, data: { customer: `Mona ${number}`, total: number }, ...more });

const run = (name: string, conclusion: 'success' | 'failure') =>
  eventWith({
    id: name,
    type: 'com.github.workflow_run.completed',
    source: 'https://github.com/octo/hello',
    data: {
      workflow_run: {
        id: 1,
        run_number: 1,
        run_attempt: 1,
        name,
        conclusion,
        head_branch: 'main',
        event: 'push',
      },
      repository: { full_name: 'octo/hello' },
    },
  });

/** A link to the run, as a line has it. */
const linked = (words: string) =>
  `- [${words}](dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fgithub.com%2Focto%2Fhello%2Factions%2Fruns%2F1&pc_slide=false)`;

/** Title and text of each message. */
async function composed(events: Parameters<typeof composeEvents>[0], settings = digest()) {
  const { bodies } = await composeEvents(events, settings);
  return bodies.map((body) => {
    const { message } = body;
    return [message.msgtype === 'markdown' ? message.markdown.title : message.msgtype, textOf(body)];
  });
}

describe('a digest', () => {
  test('has the counts, then a line for each event', async () => {
    const events = [order(1), order(2), order(3, { type: 'com.example.refund' })];
    expect(await composed(events)).toEqual([
      [
        '3 events · 2 × order, 1 × refund',
        [
          '### 3 events  ',
          '2 × order, 1 × refund',
          '',
          '- com.example.order: Mona 1 · Total: 1',
          '- com.example.order: Mona 2 · Total: 2',
          '- com.example.refund: Mona 3 · Total: 3',
        ].join('\n'),
      ],
    ]);
  });

  test('in the words of the text input, if there is one', async () => {
    expect(await composed([order(1), order(2)], digest({ text: 'Order of {{ data.customer }}' }))).toEqual([
      ['2 events · 2 × order', '### 2 events  \n2 × order\n\nOrder of Mona 1\n\nOrder of Mona 2'],
    ]);
    expect(await composed([order(1), order(2)], digest({ text: ' ' }))).toEqual(
      await composed([order(1), order(2)]),
    );
  });

  test('as text', async () =>
    expect(await composed([order(1), order(2)], digest({ msgtype: 'text' }))).toEqual([
      [
        'text',
        '2 events\n2 × order\n\n- com.example.order: Mona 1 · Total: 1\n- com.example.order: Mona 2 · Total: 2',
      ],
    ]));

  test('as a link has its counts only', async () =>
    expect(await composed([order(1), order(2)], digest({ msgtype: 'link' }))).toEqual([
      ['link', '2 × order'],
    ]));

  test('as a feed card has a link for each', async () =>
    expect(await composed([order(1), order(2)], digest({ msgtype: 'feedCard' }))).toEqual([
      ['feedCard', 'com.example.order\ncom.example.order'],
    ]));

  test.each([{ payload: { msgtype: 'text', text: { content: 'x' } } }, { buttons: [] }])(
    'has no %j',
    async (given) => {
      await expect(composeEvents([order(1), order(2)], digest(given))).rejects.toThrow(
        'Input "batch" can be "digest" only without "payload" and "buttons".',
      );
    },
  );

  test.each<[Settings, string | undefined]>([
    [{}, undefined],
    [{ title: 'T', text: 'x' }, undefined],
    [
      { msgtype: 'link' },
      'A digest of msgtype `link` only has room for the counts; the text of each event was left out.',
    ],
    [{ msgtype: 'feedCard' }, undefined],
    [{ msgtype: 'feedCard', title: ' ', text: ' ' }, undefined],
    [
      { msgtype: 'feedCard', title: 'T' },
      'A digest of msgtype `feedCard` only lists the titles of its events; "title" and "text" were left out.',
    ],
    [
      { msgtype: 'feedCard', text: 'x' },
      'A digest of msgtype `feedCard` only lists the titles of its events; "title" and "text" were left out.',
    ],
  ])('with %j warns of what it leaves out: %s', async (given, warning) => {
    const { warnings } = await composeEvents([order(1), order(2)], digest(given));
    expect(warnings).toEqual(warning === undefined ? [] : [warning]);
  });

  test('goes on without an event that is wrong, which is reported once', async () => {
    const wrong = eventWith({ id: 'w', xvmsgtype: 'nonsense' });
    const { counts, unsent } = await composeEvents([order(1), wrong, order(2)], digest());
    expect(counts).toEqual([2]);
    expect(unsent).toEqual([expect.stringMatching(/^w: .*xvmsgtype must be one of/)]);
  });

  test('of nothing is nothing', () => {
    expect(digests([], 1)).toEqual({ messages: [], unsent: [], warnings: [], notes: [] });
  });

  test('whose title is empty has the built-in one, and says so', async () => {
    const { bodies, warnings } = await composeEvents(
      [order(1), order(2)],
      digest({ title: '{% if false %}x{% endif %}' }),
    );
    expect(bodies[0]?.message).toMatchObject({ markdown: { title: '2 events · 2 × order' } });
    expect(warnings).toEqual(['Input "title" is empty for this event, so the built-in title was sent.']);
  });

  test('as a link still has its counts if something failed', async () =>
    expect(await composed([run('CI', 'failure'), order(1)], digest({ msgtype: 'link' }))).toEqual([
      ['link', '1 × workflow_run.completed, 1 × order'],
    ]));
});

describe('the line of an event', () => {
  const line = async (event: ReturnType<typeof eventWith>) => {
    const [[, text = ''] = []] = await composed([event, order(2)]);
    return text.split('\n').find((each) => each.startsWith('- ') && !each.includes('Mona 2'));
  };

  test('of a system that says how bad it is has that', async () =>
    expect(await line(order(1, { data: { message: 'Disk is full', severity: 'critical' } }))).toBe(
      '- 🔥 Disk is full · critical',
    ));

  test.each(['[FIRING:1] Disk full soon', '"db" grew', '(db) grew', '- grew'])(
    'whose headline is %s has its values',
    async (headline) => {
      const shown = await line(order(1, { data: { title: headline, customer: 'Mona', Share: 93 } }));
      expect(shown).toMatch(/: (?:.* · )?Mona · Share: 93$/);
    },
  );

  test.each([
    [{ customer: 'Mona', paid: true, gift: false, share: -93.5 }, 'com.example.order: Mona · Share: -93.5'],
    [{ customer: 'oh no', a: 'yes sir' }, 'com.example.order: oh no · yes sir'],
    [{ title: 'Deploy', description: 'It is done', who: 'Mona' }, 'Deploy: It is done'],
    [{ message: 'Disk is full', severity: 'critical', share: 93 }, '🔥 Disk is full · critical'],
  ])('of %j has its sentence, or else what it says without yes and no', async (data, shown) =>
    expect(await line(order(1, { data }))).toBe(`- ${shown}`),
  );

  test('of which a template says nothing is reported, and one that it cannot fill in is not sent', async () => {
    const given = digest({ text: '{% if data.total > 1 %}{{ data.customer }}{% endif %}' });
    const { bodies, warnings } = await composeEvents([order(1), order(2)], given);
    expect(bodies.map(textOf)).toEqual([expect.stringMatching(/\n\nMona 2$/)]);
    expect(warnings).toEqual(['Input "text" is empty for this event, so the built-in text was sent.']);
    const without = eventWith({ id: 'w', data: {} });
    const { counts, unsent } = await composeEvents(
      [order(1), without, order(2)],
      digest({ text: '{{ data.customer }}' }),
    );
    expect(counts).toEqual([2]);
    expect(unsent).toEqual([
      expect.stringMatching(/^w: Input "text", line 1: unknown variable "data.customer"/),
    ]);
  });

  test('that is a text is the text', async () =>
    expect(await line(order(1, { datacontenttype: 'text/plain', data: 'hello' }))).toBe('- hello'));

  test('of GitHub is its title', async () =>
    expect(await line(run('CI', 'success'))).toBe(linked('✅ CI passed on main · octo/hello')));

  test.each([
    [
      'a push',
      {
        type: 'com.github.push',
        data: { ref: 'refs/heads/main', commits: [], repository: { full_name: 'octo/hello' } },
      },
      /^- \[Someone moved branch main · octo\/hello\]\([^)]*\)$/,
    ],
    [
      'a CDEvent',
      {
        type: 'dev.cdevents.build.queued.0.2.0',
        data: { subject: { id: 's', content: { artifactId: 'pkg:oci/a' } } },
      },
      /^- Build s queued · a$/,
    ],
  ])('of %s is its title alone', async (_, given, expected) =>
    expect(await line(order(1, given))).toMatch(expected),
  );

  test('without data is its type', async () =>
    expect(await line(order(1, { type: 'com.example.ping', data: undefined }))).toBe('- com.example.ping'));

  test('shows at most 120 characters of what it says', async () => {
    const shown = await line(order(1, { data: { customer: 'x'.repeat(200) } }));
    expect(shown).toMatch(/^- com\.example\.order: x+…$/);
    expect(shown?.length).toBe('- com.example.order: '.length + 120);
  });
});

describe('the counts', () => {
  const countsOf = async (types: readonly string[]) => {
    const [[, text = ''] = []] = await composed(types.map((type, index) => order(index, { type })));
    return text.split('\n')[1];
  };

  test('begin with the type that there is most of', async () =>
    expect(await countsOf(['com.github.push', 'a', 'b', 'a', 'dev.cdevents.build.finished.0.3.0'])).toBe(
      '2 × a, 1 × push, 1 × b, 1 × build finished',
    ));

  test('name ten types, and count the others together', async () => {
    const types = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);
    expect(await countsOf(types(10))).toMatch(/, 1 × t9$/);
    expect(await countsOf([...types(12), 't11', 't11'])).toMatch(/^3 × t11, 1 × t0, .*, 1 × t8, and 2 more$/);
  });

  test('show 60 characters of a type', async () =>
    expect(await countsOf(['x'.repeat(61), 'a'])).toBe(`1 × ${'x'.repeat(60)}, 1 × a`));

  test.each([
    ['com.example.order.v2.placed', 'order placed'],
    ['com.example.order.v10.placed', 'order placed'],
    ['com.example.order.2.placed', 'order placed'],
    ['com.example.order.2v.placed', '2v placed'],
    ['com.example.order.v2x.placed', 'v2x placed'],
    ['com.example.order..placed', 'order placed'],
    ['com.example.shop.order.placed', 'order placed'],
    ['com.example.placed', 'placed'],
    ['com.example.v2', 'com.example.v2'],
    ['COM.example.placed', 'placed'],
    ['cn.example-shop.placed', 'placed'],
    ['example.order.placed', 'example.order.placed'],
    ['com.placed', 'com.placed'],
    ['dev.cdevents.build.v2.0.1.0', 'build v2'],
  ])('show %s as %s', async (type, shown) => expect(await countsOf([type, 'a'])).toBe(`1 × ${shown}, 1 × a`));

  test('keep `com.github.` inside a type', async () =>
    expect(await countsOf(['a.com.github.b', 'a'])).toBe('1 × a.com.github.b, 1 × a'));
});

describe('what failed', () => {
  test('comes first, and is named in the title', async () => {
    const [[title, text = ''] = []] = await composed([
      run('CI', 'success'),
      run('Deploy', 'failure'),
      run('Docs', 'failure'),
    ]);
    expect(title).toBe('❌ 2 of 3 events failed: Deploy, Docs');
    expect(text.split('\n')).toEqual([
      '### ❌ 2 of 3 events failed: Deploy, Docs',
      '',
      linked('❌ Deploy failed on main · octo/hello'),
      linked('❌ Docs failed on main · octo/hello'),
      linked('✅ CI passed on main · octo/hello'),
    ]);
  });

  const title = async (...events: Parameters<typeof composeEvents>[0][]) =>
    (await composed(events.flat()))[0]?.[0];

  test('is named by three names, each once, of 40 characters', async () => {
    const failed = ['a', 'b', 'c', 'd'].map((name) => run(name, 'failure'));
    expect(await title(failed)).toBe('❌ 4 of 4 events failed: a, b, c');
    expect(await title([run('a', 'failure'), run('a', 'failure')])).toBe('❌ 2 of 2 events failed: a');
    const long = run('x'.repeat(41), 'failure');
    expect(await title([long, order(1)])).toMatch(/^❌ 1 of 2 events failed: x{30,39}…/);
  });

  test.each([
    [
      'a CDEvent by its pipeline',
      { type: 'dev.cdevents.pipelinerun.finished.0.2.0' },
      { outcome: 'failure', pipelineName: 'nightly' },
      'nightly',
    ],
    [
      'by its task',
      { type: 'dev.cdevents.taskrun.finished.0.2.0' },
      { outcome: 'failure', taskName: 'lint' },
      'lint',
    ],
  ])('%s', async (_, attributes, content, name) => {
    const event = order(1, {
      ...attributes,
      data: { context: { type: attributes.type }, subject: { id: 's', content } },
    });
    expect(await title([event, order(2)])).toBe(`❌ 1 of 2 events failed: ${name}`);
  });

  test('a check by its name, and a test suite by its own', async () => {
    const check_run = { name: 'lint', conclusion: 'failure', status: 'completed' };
    const check = order(1, {
      type: 'com.github.check_run.completed',
      data: { action: 'completed', check_run, repository: { full_name: 'octo/hello' } },
    });
    expect(await title([check, order(2)])).toBe('❌ 1 of 2 events failed: lint');
    const suite = order(1, {
      type: 'dev.cdevents.testsuiterun.finished.0.2.0',
      data: { subject: { id: 's', content: { outcome: 'fail', name: 'e2e' } } },
    });
    expect(await title([suite, order(2)])).toBe('❌ 1 of 2 events failed: e2e');
  });

  test('a deployment by its environment', async () => {
    const data = {
      deployment_status: { state: 'failure', environment: 'production' },
      deployment: { environment: 'production' },
      repository: { full_name: 'octo/hello' },
    };
    expect(await title([order(1, { type: 'com.github.deployment_status.failure', data }), order(2)])).toBe(
      '❌ 1 of 2 events failed: production',
    );
  });

  test('by its title, without the sign', async () => {
    const alert = order(1, { data: { message: 'Disk is full', severity: 'critical' } });
    expect(await title([alert, order(2)])).toBe('❌ 1 of 2 events failed: Disk is full · critical');
  });
});

const phones = (count: number) =>
  Array.from({ length: count }, (_, index) => `138${`${index}`.padStart(8, '0')}`);

describe('many events', () => {
  const long = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      order(index, { data: { words: `${index} ${'x'.repeat(5_000)}` } }),
    );
  const inLines = digest({ text: '{{ data.words }}' });

  test('are divided into parts, each with its number', async () => {
    const parts = await composed(long(9), inLines);
    expect(parts.map(([title]) => title)).toEqual([
      '9 events · part 1 of 3 · 9 × order',
      '9 events · part 2 of 3 · 9 × order',
      '9 events · part 3 of 3 · 9 × order',
    ]);
    for (const [index, [, text = '']] of parts.entries()) {
      expect(text).toContain(`### 9 events  \n9 × order  \npart ${index + 1} of 3\n\n`);
      expect(Buffer.byteLength(text)).toBeLessThan(20_000);
    }
    expect((await composeEvents(long(9), inLines)).counts).toEqual([4, 4, 1]);
  });

  test('have the part in a title that names what failed, and the counts in each part', async () => {
    const parts = await composed([run('CI', 'failure'), ...long(5)], inLines);
    expect(parts.map(([title]) => title)).toEqual([
      '❌ 1 of 6 events failed: CI · part 1 of 2',
      '❌ 1 of 6 events failed: CI · part 2 of 2',
    ]);
    for (const [, text] of parts) expect(text).toContain('\n5 × order');
  });

  test('as feed cards are all there, in messages that DingTalk takes', async () => {
    const { bodies, counts } = await composeEvents(long(120), digest({ msgtype: 'feedCard' }));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120);
    for (const [index, body] of bodies.entries()) {
      expect(body.message.msgtype === 'feedCard' && body.message.feedCard.links.length).toBe(counts[index]);
      expect(wireBytes(body)).toBeLessThanOrEqual(20_000);
      if (index < bodies.length - 1) expect(wireBytes(body)).toBeGreaterThan(17_000);
    }
  });

  test('as a link are one message', async () => {
    const { counts } = await composeEvents(long(30), digest({ msgtype: 'link' }));
    expect(counts).toEqual([30]);
  });

  test('that are wrong are reported, though there is no room for their lines', async () => {
    const wrong = eventWith({ id: 'w', xvmsgtype: 'nonsense' });
    const { unsent } = await composeEvents([...long(100), wrong], inLines);
    expect(unsent).toEqual([expect.stringMatching(/^w: .*xvmsgtype must be one of/)]);
  });

  test.each([
    [
      'mentions of hundreds of people',
      { mentions: { mobiles: phones(250), when: 'always' } },
      'com.example.order',
    ],
    ['counts with long names of types', {}, 'x'],
  ] as const)('have whole lines beside %s', async (_, given, type) => {
    const events = Array.from({ length: 90 }, (_, index) =>
      order(index, {
        type: type === 'x' ? `${'钉'.repeat(58)}${index % 10}` : type,
        data: { words: `<${'x'.repeat(700)}>` },
      }),
    );
    const { bodies, counts } = await composeEvents(events, {
      ...inLines,
      ...settingsWith({ ...given, batch: 'digest', text: inLines.text }),
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(90);
    for (const [index, body] of bodies.entries()) {
      expect(wireBytes(body)).toBeLessThanOrEqual(20_000);
      expect(textOf(body).match(/x{700}/g)).toHaveLength(counts[index] ?? 0);
    }
  });

  test('have the title of the title input, with the part', async () => {
    const titles = (await composed(long(5), { ...inLines, title: 'Shop' })).map(([title]) => title);
    expect(titles).toEqual(['Shop · part 1 of 2', 'Shop · part 2 of 2']);
  });

  test('that have no room are counted in the last part, and belong to it', async () => {
    const { bodies, counts } = await composeEvents(long(100), inLines);
    expect(counts).toEqual([...Array.from({ length: 19 }, () => 4), 24]);
    const texts = bodies.map(textOf);
    expect(texts.slice(0, 19).join('')).not.toContain('more');
    expect(texts.at(-1)).toMatch(/\n\nand 20 more$/);
  });

  test('of several groups share the messages that a robot sends in a minute', async () => {
    const groupOf = ({ id }: { readonly id: string }) => `${Number(id) % 3}`;
    const runContext = { context, workflowRun: undefined, isAboutRun: false, nowMs };
    /** The messages about 120 events, while as many rules as that have digests of their own. */
    const messages = async (digestShare: number) => {
      const rules = Array.from({ length: digestShare }, () => settingsWith(inLines));
      const shares = rules.map((settings) => notificationsOf(long(120), settings, groupOf));
      const { messages: sent } = await compose(shares.flat(), runContext);
      const first = sent.filter(({ notifications }) => notifications[0].settings === rules[0]);
      expect(
        new Set(first.flatMap(({ notifications }) => notifications.map(({ event }) => event.id))).size,
      ).toBe(120);
      return first.length;
    };
    expect(await messages(1)).toBe(18);
    expect(await messages(2)).toBe(9);
    expect(await messages(50)).toBe(3);
  });
});
