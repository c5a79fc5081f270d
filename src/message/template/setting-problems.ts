import { InputError, type InputPlace, type InputProblem, placeIn } from '../../errors.ts';
import { zoneFor } from '../locale/time.ts';
import { wantedType } from '../select-message.ts';
import { type Locale, type MessageSettings, settingPlace } from '../settings.ts';
import { hasTemplate } from './analyze.ts';
import { buttonAddress, buttonTemplates, checkedPayload, filledIn } from './custom-words.ts';
import { loadTemplateCheck } from './template.ts';
import { templateVariables } from './template-variables.ts';

/**
 * What is wrong with the settings among `keys`, whatever the event: templates that do not parse or use an
 * unknown variable, a payload or buttons that DingTalk refuses.
 */
export async function settingProblems(
  settings: MessageSettings,
  keys: readonly string[],
): Promise<readonly InputProblem[]> {
  const { locale, title, text, payload, setBy } = settings;
  const at = (input: string) => settingPlace(setBy, input);
  const given = { title, text, payload, buttons: settings.buttons };
  const own = Object.entries(given).filter(([key]) => keys.includes(key));
  const problems: InputProblem[] = [];
  const attempt = (check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  if (own.some(([, value]) => hasTemplate(value))) {
    const zone = zoneFor(locale, settings.timezone);
    const check = await templateCheck(locale, zone);
    for (const [key, value] of own)
      eachTemplate(at(key), value, (place, one) => attempt(() => check(place, one)));
  }
  if (keys.includes('buttons')) {
    attempt(() => {
      for (const { url } of buttonTemplates(at('buttons'), settings.buttons)) {
        if (!hasTemplate(url)) buttonAddress(at('buttons'), url.trim(), 'https://github.com');
      }
    });
  }
  if (keys.includes('buttons') || keys.includes('msgtype')) {
    const hasButtons = Array.isArray(settings.buttons) && settings.buttons.length > 0;
    attempt(() => void wantedType(settings, hasButtons));
  }
  if (keys.includes('payload') && payload !== undefined) {
    attempt(() => void checkedPayload(at('payload'), filledIn(payload, [], sampleFor)));
  }
  return distinctProblems(problems);
}

type TemplateCheck = Awaited<ReturnType<typeof loadTemplateCheck>>;

/** By locale and zone: a text that many rules have is checked once. */
const checks = new Map<string, Promise<TemplateCheck>>();

function templateCheck(locale: Locale, zone: string): Promise<TemplateCheck> {
  const key = `${locale} ${zone}`;
  const check = checks.get(key) ?? loadTemplateCheck({ locale, zone }, templateVariables);
  checks.set(key, check);
  return check;
}

/** The same mistake in several buttons is one. */
function distinctProblems(problems: readonly InputProblem[]): InputProblem[] {
  return [...new Map(problems.map((each) => [new InputError([each]).message, each])).values()];
}

function eachTemplate(
  at: InputPlace,
  value: unknown,
  check: (at: InputPlace, template: string) => void,
): void {
  filledIn(value, [], (template, path) => {
    if (hasTemplate(template)) check(placeIn(at, ...path), template);
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
