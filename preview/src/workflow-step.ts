import { emptyState, type PreviewState } from './state.ts';

/** The step of a workflow that sends this message, in YAML. */
export function workflowStepOf(state: PreviewState): string {
  const inputs: readonly (readonly [string, string])[] = [
    ['webhook', '$' + '{{ secrets.DINGTALK_WEBHOOK }}'],
    ['secret', '$' + '{{ secrets.DINGTALK_SECRET }}'],
    ...(state.payloadName === '' ? [['event-file', 'event.json'] as const] : [['report', 'event'] as const]),
    ...given('locale', state.locale, emptyState.locale),
    ...given('msgtype', state.msgtype, emptyState.msgtype),
    ...given('title', state.title),
    ...given('text', state.text),
    ...given('buttons', state.buttons),
    ...given('payload', state.payload),
    ...given('rules', state.rules),
    ...given('keyword', state.keyword),
    ...given('at-mobiles', state.atMobiles),
    ...given('at-user-ids', state.atUserIds),
    ...given('at-logins', state.atLogins),
    ...given('login-map', state.loginMap),
    ...given('on-call', state.onCall),
    ...(state.atAll ? [['at-all', 'true'] as const] : []),
  ];
  const lines = inputs.map(([name, value]) => `    ${name}: ${scalar(value)}`);
  return ['- uses: octo-org/dingtalk-cloudevents@v1', '  with:', ...lines].join('\n');
}

function given(name: string, value: string, byDefault = ''): (readonly [string, string])[] {
  return value === byDefault || value.trim() === '' ? [] : [[name, value]];
}

/** JSON text is YAML; what needs no quotes gets none, and lines become a block. */
function scalar(value: string): string {
  if (/^(?:[A-Za-z][\w.-]*|\$\{\{ secrets\.\w+ \}\})$/.test(value)) return value;
  const isBlock = value.includes('\n') && /^\S/.test(value) && !value.includes('\r');
  if (!isBlock) return JSON.stringify(value);
  return `|-\n${value.trimEnd().replace(/^(?=.)/gm, '      ')}`;
}
