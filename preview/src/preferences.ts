import { type Locale, locales } from '../../src/message/settings.ts';

/** The language that was chosen here before, else the browser's. */
export function readLanguage(): Locale {
  const chosen = locales.find((locale) => locale === stored('language'));
  return chosen ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
}

export function keepLanguage(language: Locale): void {
  store('language', language);
}

/** Whether the page is dark: as it was chosen here before, else as the system is. */
export function readIsDark(): boolean {
  const look = stored('look');
  return look === null ? matchMedia('(prefers-color-scheme: dark)').matches : look === 'dark';
}

export function keepIsDark(isDark: boolean): void {
  store('look', isDark ? 'dark' : 'light');
}

/** A browser may refuse to store anything, by an error. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds until the page is left.
  }
}
