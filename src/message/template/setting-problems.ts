import { UserError } from '../../errors.ts';
import { distinct, type Said } from '../../said.ts';
import { zoneFor } from '../locale/time.ts';
import { wantedType } from '../select-message.ts';
import type { MessageSettings } from '../settings.ts';
import { buttonAddress, buttonTemplates, checkedPayload, filledIn, hasTemplate } from './custom-words.ts';
import { templateVariables } from './run-variables.ts';
import { loadTemplateCheck } from './template.ts';

/**
 * What is wrong with the settings among `keys`, whatever the event: templates that do not parse or use an
 * unknown variable, a payload or buttons that DingTalk refuses. The texts of `UserError`s.
 */
export async function settingProblems(
  settings: MessageSettings,
  keys: readonly string[],
): Promise<readonly Said[]> {
  const { locale, title, text, payload } = settings;
  const given = { title, text, payload, buttons: settings.buttons };
  const own = Object.entries(given).filter(([key]) => keys.includes(key));
  const problems: Said[] = [];
  const attempt = (check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.said);
    }
  };
  if (own.some(([, value]) => hasTemplate(value))) {
    const zone = zoneFor(locale, settings.timezone);
    const check = await loadTemplateCheck({ locale, zone }, templateVariables);
    for (const [key, value] of own)
      eachTemplate(key, value, (input, one) => attempt(() => check(input, one)));
  }
  if (keys.includes('buttons')) {
    attempt(() => {
      for (const { url } of buttonTemplates(settings.buttons)) {
        if (!hasTemplate(url)) buttonAddress(url.trim(), 'https://github.com');
      }
    });
  }
  if (keys.includes('buttons') || keys.includes('msgtype')) {
    const hasButtons = Array.isArray(settings.buttons) && settings.buttons.length > 0;
    attempt(() => void wantedType(settings, hasButtons));
  }
  if (keys.includes('payload') && payload !== undefined) {
    attempt(() => void checkedPayload(filledIn(payload, [], sampleFor)));
  }
  return distinct(problems);
}

function eachTemplate(input: string, value: unknown, check: (input: string, template: string) => void): void {
  filledIn(value, [], (template, path) => {
    if (hasTemplate(template)) check([input, ...path].join('.'), template);
    return template;
  });
}

/** A value that a template of a payload could give, so that the rest can be checked. */
function sampleFor(template: string, path: readonly string[]): string {
  if (!hasTemplate(template)) return template;
  const key = path.at(-1) ?? '';
  if (/url$/i.test(key)) return 'https://github.com';
  return ['isAtAll', 'btnOrientation', 'hideAvatar'].includes(key) ? '1' : 'text';
}
