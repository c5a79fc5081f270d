import { expect, test } from 'vitest';
import { earlyOrigins } from '../src/early-origins.ts';

type Variables = Readonly<Record<string, string>>;

const token = 'a'.repeat(64);
const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;
const own = 'https://ding.example:8443/robot/send?access_token=x';

/** The variables of a step with the defaults of action.yml. */
function step(given: Variables = {}): Variables {
  return {
    INPUT_WEBHOOK: webhook,
    'INPUT_NOTIFY-WHEN': 'always',
    'INPUT_DRY-RUN': 'false',
    'INPUT_GITHUB-TOKEN': 'ghs_x',
    INPUT_STATUS: 'success',
    GITHUB_API_URL: 'https://api.github.com',
    ...given,
  };
}

test.for<[string, Variables, readonly string[]]>([
  ['a webhook of DingTalk', {}, ['https://oapi.dingtalk.com']],
  ['its international host', { INPUT_WEBHOOK: webhook.replace('.com', '.io') }, ['https://oapi.dingtalk.io']],
  ['a token alone', { INPUT_WEBHOOK: token }, ['https://oapi.dingtalk.com']],
  ['the first of several', { INPUT_WEBHOOK: `${webhook}\n${own}` }, ['https://oapi.dingtalk.com']],
  [
    'the variable in place of the input',
    { INPUT_WEBHOOK: '', DINGTALK_WEBHOOK: webhook },
    ['https://oapi.dingtalk.com'],
  ],
  ['that variable beside robots', { INPUT_WEBHOOK: '', DINGTALK_WEBHOOK: webhook, INPUT_ROBOTS: 'a: b' }, []],
  ['no webhook', { INPUT_WEBHOOK: '' }, []],
  ['a host that is not allowed', { INPUT_WEBHOOK: own }, []],
  [
    'a host that is',
    { INPUT_WEBHOOK: own, 'INPUT_ALLOWED-HOSTS': 'a, Ding.Example:8443' },
    ['https://ding.example:8443'],
  ],
  ['a host that only ends like one', { INPUT_WEBHOOK: webhook.replace('oapi', 'x.oapi') }, []],
  [
    'a host with the name of one before it',
    { INPUT_WEBHOOK: webhook.replace('.com/', '.com.evil.example/') },
    [],
  ],
  ['a default host on another port', { INPUT_WEBHOOK: webhook.replace('.com/', '.com:444/') }, []],
  [
    'a user name before the host',
    { INPUT_WEBHOOK: webhook.replace('https://', 'https://oapi.dingtalk.com@') },
    [],
  ],
  ['plain http', { INPUT_WEBHOOK: webhook.replace('https', 'http') }, []],
  [
    'plain http to a listed host',
    { INPUT_WEBHOOK: own.replace('https', 'http'), 'INPUT_ALLOWED-HOSTS': 'ding.example:8443' },
    [],
  ],
  [
    'plain http to a listed loopback host',
    { INPUT_WEBHOOK: 'http://127.0.0.1:1/robot/send?access_token=x', 'INPUT_ALLOWED-HOSTS': '127.0.0.1:1' },
    ['http://127.0.0.1:1'],
  ],
  ['a webhook of another system', { INPUT_WEBHOOK: 'https://hooks.slack.com/services/x' }, []],
  ['a dry run', { 'INPUT_DRY-RUN': 'true' }, []],
  ['a dry run in other letters', { 'INPUT_DRY-RUN': 'TRUE' }, []],
  ['a proxy', { https_proxy: 'http://proxy.example:3128' }, []],
  ['a proxy for http alone', { HTTP_PROXY: 'http://proxy.example:3128' }, []],
  ['a success that nobody wants', { 'INPUT_NOTIFY-WHEN': 'failure' }, []],
  ['a success that may mend nothing', { 'INPUT_NOTIFY-WHEN': 'failure, fixed' }, []],
  [
    'a failure',
    { 'INPUT_NOTIFY-WHEN': 'failure', INPUT_STATUS: 'failure' },
    ['https://oapi.dingtalk.com', 'https://api.github.com'],
  ],
  [
    'a failure without a token',
    { 'INPUT_GITHUB-TOKEN': '', INPUT_STATUS: 'failure' },
    ['https://oapi.dingtalk.com'],
  ],
  ['a failure and an event', { INPUT_EVENT: '{}', INPUT_STATUS: 'failure' }, ['https://oapi.dingtalk.com']],
  ['a failure and no robot', { INPUT_WEBHOOK: '', INPUT_STATUS: 'failure' }, []],
  [
    'an API over plain http',
    { INPUT_STATUS: 'failure', GITHUB_API_URL: 'http://ghes.example' },
    ['https://oapi.dingtalk.com'],
  ],
  ['no variables at all', { INPUT_WEBHOOK: '', 'INPUT_NOTIFY-WHEN': '' }, []],
])('%s', ([, given, origins]) => {
  expect(earlyOrigins(step(given))).toEqual(origins);
});
