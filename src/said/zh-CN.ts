import { chineseDiagnoses } from '../dingtalk/errcodes.ts';
import type { Catalogue } from '../said.ts';
import { event } from './zh-CN/event.ts';
import { inputs } from './zh-CN/inputs.ts';
import { message } from './zh-CN/message.ts';
import { report } from './zh-CN/report.ts';
import { robot } from './zh-CN/robot.ts';
import { workflow } from './zh-CN/workflow.ts';

/**
 * What the action says, in Chinese: the words of DingTalk's console and of GitHub's Chinese documentation. A sentence
 * that contains another one leaves out the space beside it, since that one may be Chinese too.
 */
export const zhCN: Catalogue = {
  sentences: { ...inputs, ...event, ...robot, ...message, ...workflow, ...report, ...chineseDiagnoses() },
  separators: { ' ': '', ', ': '、', '; ': '；', ' and ': ' 和 ', ' or ': '或', ', or ': '，或' },
};
