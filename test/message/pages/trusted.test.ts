import { expect, test } from 'vitest';
import { trustedPage } from '../../../src/message/pages/trusted.ts';
import type { RenderContext } from '../../../src/message/render-context.ts';
import { type GivenRun, partsOf, renderContextIn, runWith, type Scene } from './plain-run.ts';

/** What the group reads when DingTalk refused the rest, of an event with or without a known run. */
async function shownIn(scene: Scene, run?: GivenRun, isAboutRun = false) {
  const known: RenderContext = {
    ...(await renderContextIn(scene)),
    isAboutRun,
    workflowRun: run && runWith(run),
  };
  const { title, head, body, links, url } = partsOf(trustedPage(known));
  return { title, head, body, links, url };
}

const withheld = ['DingTalk refused the content of this message.'];
const page = 'https://github.com/octo/hello/actions/runs/4711';

test('a refused message about a run has its outcome, number and page', async () => {
  const run: GivenRun = {
    outcome: 'failure',
    run: { number: 7, attempt: 2, url: `${page}/attempts/2` },
    commit: { sha: 'a1b2c3d4', message: 'a word that DingTalk refuses', url: page },
  };
  expect(await shownIn({}, run, true)).toEqual({
    title: '❌ CI failed on main · octo/hello',
    head: ['### ❌ CI failed on main', '**octo/hello** · #7, attempt 2'],
    body: withheld,
    links: '[Run](…/actions/runs/4711/attempts/2)',
    url: `${page}/attempts/2`,
  });
  expect(await shownIn({ locale: 'zh-CN' }, run, true)).toEqual({
    title: '❌ CI 失败：main · octo/hello',
    head: ['### ❌ CI 失败：main', '**octo/hello** · #7，第 2 次尝试'],
    body: ['钉钉拒绝了这条消息的内容。'],
    links: '[查看运行](…/actions/runs/4711/attempts/2)',
    url: `${page}/attempts/2`,
  });
});

const ofContext = {
  title: 'octo/hello · #128',
  head: ['### octo/hello', 'CI · main · #128'],
  body: withheld,
  links: '[Run](…/actions/runs/4711)',
  url: page,
};

test.each<[string, object, Scene, (GivenRun | undefined)?, boolean?]>([
  ['of an event has the run that sends it', ofContext, {}],
  [
    'of an event has the attempt that sends it',
    {
      ...ofContext,
      title: 'octo/hello · #128, attempt 3',
      head: ['### octo/hello', 'CI · main · #128, attempt 3'],
      links: '[Run](…/actions/runs/4711/attempts/3)',
      url: `${page}/attempts/3`,
    },
    { context: { runAttempt: '3' } },
  ],
  ['of an event has no attempt that is unknown', ofContext, { context: { runAttempt: '' } }],
  [
    'of an event has the number of its run',
    { ...ofContext, title: 'octo/hello · #7', head: ['### octo/hello', 'CI · main · #7'] },
    {},
    { run: { number: 7 } },
  ],
  [
    'about a run of another repository says nothing of it',
    ofContext,
    {},
    { repository: 'mona/secret', outcome: 'failure' },
    true,
  ],
  ['about a run that is unknown says nothing of it', ofContext, {}, undefined, true],
  [
    'outside of a run has neither number nor page',
    { title: 'octo/hello', head: ['### octo/hello', 'CI · main'], body: withheld, links: '', url: undefined },
    { context: { runNumber: '', runId: '' } },
  ],
  [
    'outside of a repository is an event',
    { title: 'Event', head: ['### Event'], body: withheld, links: '', url: undefined },
    { context: { repository: '', workflow: '', refName: '', runNumber: '' } },
  ],
])('a refused message %s', async (_, expected, scene, run, isAboutRun) => {
  expect(await shownIn(scene, run, isAboutRun)).toEqual(expected);
});
