import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const rest = ['**octo/hello**', '[Actions](…/actions)'];

test.each<[Readonly<Record<string, unknown>>, string, string]>([
  [
    { image_version: { name: 'ubuntu', version: '1.4' } },
    'Runner image ubuntu 1.4 is ready',
    '运行器镜像 ubuntu 1.4 已就绪',
  ],
  [{ image_version: { image_name: 'ubuntu' } }, 'Runner image ubuntu is ready', '运行器镜像 ubuntu 已就绪'],
  [
    { image: { name: 'ubuntu' }, image_version: '1.4' },
    'Runner image ubuntu 1.4 is ready',
    '运行器镜像 ubuntu 1.4 已就绪',
  ],
  [
    { image_name: 'ubuntu', version: '1.4' },
    'Runner image ubuntu 1.4 is ready',
    '运行器镜像 ubuntu 1.4 已就绪',
  ],
  [{ name: 'ubuntu' }, 'Runner image ubuntu is ready', '运行器镜像 ubuntu 已就绪'],
  [{ version: 14 }, 'Runner image 14 is ready', '运行器镜像 14 已就绪'],
  [{}, 'A runner image is ready', '运行器镜像已就绪'],
])('a runner image is named as far as the payload names it: %j', async (payload, en, zh) => {
  expect(await pageLines('image_version', { repository, ...payload })).toEqual([`### ${en}`, ...rest]);
  expect(await pageLines('image_version', { repository, ...payload }, 'zh-CN')).toEqual([
    `### ${zh}`,
    ...rest,
  ]);
});

test('the name of a runner image is cut after 120 characters', async () => {
  const headlineOf = async (length: number) =>
    (await pageLines('image_version', { name: 'x'.repeat(length) }))[0];
  expect(await headlineOf(120)).toBe(`### Runner image ${'x'.repeat(120)} is ready`);
  expect(await headlineOf(121)).toBe(`### Runner image ${'x'.repeat(119)}… is ready`);
});
