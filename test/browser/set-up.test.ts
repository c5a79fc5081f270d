import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { completeAnswers } from '../../preview/src/set-up/questions.ts';
import { workflowFileOf } from '../../preview/src/set-up/workflow-file.ts';
import { servePage } from './served-page.ts';

describe('the helper on the preview page', () => {
  const served = servePage();
  const options = { timezoneId: 'Asia/Shanghai', permissions: ['clipboard-read', 'clipboard-write'] };
  const fileIn = (page: Page) => page.locator('#workflow-file').inputValue();

  test('makes the file of the answers, and copies it', async () => {
    const page = await served.open(options);
    await page.getByRole('link', { name: 'Set up' }).click();
    await page.getByRole('heading', { level: 1, name: 'Get the workflow file' }).waitFor();
    expect(await page.title()).toBe('Get the workflow file · DingTalk CloudEvents');
    await page.getByRole('radio', { name: 'Many, of one organisation' }).check();
    await page.getByRole('radio', { name: 'Who is on call', exact: true }).check();
    await page.getByRole('radio', { name: 'No messages' }).check();
    const answers = completeAnswers({ repositories: 'many', call: 'on-call', quiet: 'silent' });
    expect(await fileIn(page)).toBe(workflowFileOf(answers, 'en', 'Asia/Shanghai'));
    await page.getByText('6 messages in a red week, 0 in a green one.').waitFor();
    await page.getByText('about 104 a month').waitFor();
    await page.getByRole('button', { name: 'Copy the file' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await fileIn(page));
  });

  test('speaks the language of the page, and begins with messages in it', async () => {
    const page = await served.open({ ...options, locale: 'zh-CN' }, 'view=set-up');
    await page.getByText('失败的一周发 6 条，正常的一周发 0 条。').waitFor();
    expect(await fileIn(page)).toBe(
      workflowFileOf(completeAnswers({ language: 'zh-CN' }), 'zh-CN', 'Asia/Shanghai'),
    );
    await page.locator('#tongue').click();
    await page.getByText('6 messages in a red week').waitFor();
    expect(await fileIn(page)).toContain('locale: zh-CN');
  });

  test('says what the answers need beside the file', async () => {
    const page = await served.open(options, 'view=set-up&set-up.repositories=monorepo&set-up.tests=tests');
    await page.getByText('A workflow of its own cannot see the files of the tests').waitFor();
    await page.getByText('.github/workflows/notify.yml on the default branch').waitFor();
  });
});
