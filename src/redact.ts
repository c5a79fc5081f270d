import { encodePart } from './text.ts';
/** Shorter secrets would match inside ordinary words; the runner's masks have the same limit. */
export const minSecretLength = 8;

/**
 * Replaces every occurrence of a secret by `***`, in each form that text takes on the wire, and the beginning of one where
 * a text was cut (`…`): who cuts a text does not know all secrets.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) =>
    redactCut(
      forms.reduce((shown, form) => shown.replaceAll(form, '***'), text),
      forms,
    );
}

function redactCut(text: string, forms: readonly string[]): string {
  return text
    .split('…')
    .map((part, index, { length }) => (index < length - 1 ? withoutBeginning(part, forms) : part))
    .join('…');
}

/** The text without the beginning of a secret at its end. */
function withoutBeginning(text: string, forms: readonly string[]): string {
  const tail = text.slice(-minSecretLength);
  for (const form of forms) {
    for (
      let at = form.indexOf(tail);
      at >= 0 && tail.length === minSecretLength;
      at = form.indexOf(tail, at + 1)
    ) {
      const beginning = form.slice(0, at + minSecretLength);
      if (text.endsWith(beginning)) return `${text.slice(0, -beginning.length)}***`;
    }
  }
  return text;
}

/** Whether the text contains the secret in one of those forms. */
export function containsSecret(text: string, secret: string): boolean {
  return formsOf(secret).some((form) => text.includes(form));
}

function formsOf(secret: string): string[] {
  if (secret.length < minSecretLength) return [];
  const uri = encodePart(secret);
  return [
    secret,
    uri,
    uri.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    uri.replaceAll('%20', '+'),
    // Encoded twice: a link inside a link that opens the browser.
    encodePart(uri),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    // In the job summary.
    secret.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    Buffer.from(secret).toString('hex'),
    ...base64Forms(secret),
  ];
}

/**
 * Base64 of a value has three forms, one for each offset in the encoded text. The first and last characters,
 * which depend on the neighbours, are cut off.
 */
function base64Forms(secret: string): string[] {
  const faces = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(from, to);
  });
  const whole = Buffer.from(secret).toString('base64');
  return [whole, ...faces].flatMap((face) => [face, face.replaceAll('+', '-').replaceAll('/', '_')]);
}
