import { isNameOfCredential } from './names.ts';

/** Words that say something about a credential where its value could stand: `token: missing`, `id-token: write`. */
const prose: ReadonlySet<string> = new Set(
  [
    'no not none nil null undefined nan na n/a unset empty blank absent missing required optional mandatory',
    'invalid incorrect wrong bad expired expires expiring revoked rotated disabled enabled unknown unauthorized',
    'unauthorised unauthenticated forbidden denied rejected refused failed failure fails error errors ok okay valid',
    'verified accepted found unavailable unsupported malformed mismatch mismatched matches match too weak short long',
    "minimum maximum must should shall may might can cannot can’t can't could couldn't would wouldn't will won't",
    "does doesn't do don't did didn't is isn't are aren't was wasn't were has hasn't have haven't had be been",
    'being need needs needed require requires requiring contain contains expected expects expecting unexpected got',
    'received receives given provided provides passed set sets setting using use used uses see read reads reading',
    'readonly read-only write writes loaded loading created creating generated generating updated changed reset',
    'stored saved sent from for to of in on at as by with within without and or but if when while because since the',
    'an this that these those your you we it its my our their such please enter type typed confirm check try',
    'authentication authorization permission permissions access line field property parameter argument option flag',
    'file directory unable already still only hidden redacted masked filtered removed omitted inherit include',
    'same-origin omit yes true false off bearer basic there here again also so then than more less least most',
    'cannot between after before during under over about via per like one two any all some each every other',
    'appears looks seems keeps stays became becomes unchanged successfully succeeded skipped skipping ignored',
    'ignoring verifying checking validating validation syntax parse parsing await async new return function typeof',
    'signature header headers payload format length size type kind status state value values name names key keys',
    'who whoever what which where how why',
  ].flatMap((line) => line.split(' ')),
);

/** Subjects of a sentence, where a verb follows: `"password": ["Passwords do not match"]`. */
const subjects = /^(?:the )?(?:passwords?|tokens?|secrets?|keys?|fields?|values?|credentials?|cookies?)$/i;

/** Types that stand where a value does: `{ token: string; }`, `password: &str`. */
const types: ReadonlySet<string> = new Set(
  [
    'string str text varchar char character boolean bool number int integer int32 int64 long float double object any',
    'unknown never void symbol bigint array list map dict record bytes byte buffer secretstr securestring',
    'option optional nullable none self type function func fn uuid date',
  ].flatMap((line) => line.split(' ')),
);

/** A word ends where the sentence goes on or stops, not in the middle of `no-1` or `the,x`. */
const word =
  /[A-Za-z][A-Za-z’']{0,20}(?:[-/][A-Za-z]{1,12})?(?=\s|$|["'`](?:\s|$|[,;:.)\]}])|[.,;:!?)\]}]{1,8}(?:\s|$|["'`\\])|\\{1,8}[nrt"']|<\/)/y;
const nextWord = / {1,2}([A-Za-z][A-Za-z’']{0,20})(?=\s|$|["'`\\<.,;:!?)\]}])/y;
const typeName = /[*&]{0,2}([A-Za-z]\w{0,20})(?=\s|$|[;,)}\]|<>=&]|\?:|\[\])/y;

/** What stands where a credential could. The patterns are tried at one position. */
const notCredentials: Readonly<Record<string, readonly RegExp[]>> = {
  masked: [
    /\s|$/y,
    /[,;:)\]}&|"'`\\?]{1,8}(?=\s|$)|[&;,](?=[\w.%-]{2,40}=)|\\{1,8}[nrt](?=\\|\s|$|["']|[\w.-]{2,40}[=:])/y,
    /(?:[\w.@-]{1,60}:|[[({<]{1,2})?\*{2,200}(?=\s|$|["'`&,;:.)\]}>|@\\])|(?:x{4,200}|#{3,200}|_{3,200}|-{2,200}|\.{3})(?=\s|$|["'`,;)\]}])|[•●…]/iy,
    /[[<(]{1,2}(?:redacted|filtered|hidden|masked|removed|sensitive|secret|protected|obfuscated|none|empty|unset|null|known after apply|object object)\b[\w ]{0,20}[)>\]]/iy,
  ],
  // In shells, templates, configuration, statements and documentation.
  variables: [
    /\$\{\{|\$\{[^\s{}"']{1,200}\}|\$\([a-z]{2,20}[ )]|\$env:\w/iy,
    /(?:\$[A-Z_]{2,40}|\$[a-z_]{2,40}|%[sdvqr@]|%[A-Z_]{2,40}%|@[A-Z_]{3,40}@|#[a-z][a-z-]{1,40})(?=\s|$|["'`:/]|[,;)\]}](?:\s|$|["'`)\]}]))/y,
    /%\(\w{1,40}\)|\{\{ ?\w|\{\d?\}|\{[a-z_.]{2,40}\}|#\{[^\s{}]{1,60}\}/y,
    /<[a-z%][\w .:%/-]{0,60}>|your[_-]/y,
    /!(?:vault|ref|sub|getatt|secret)\b|(?:id|type|src|env)=/iy,
  ],
  // Of the stores that keep credentials.
  references: [
    /(?:op|vault|ssm|sm|ref\+\w{1,20}|secretref|env|file|keyring|keychain|akv|awssm|gcpsm):(?=\/|[A-Z_]{2,}\b)/y,
    /arn:aws|projects\/[\w-]{1,60}\/secrets\//y,
  ],
  // `env.TOKEN`, `robot.secret`, `getToken()`; a call that holds a literal may hold a credential.
  code: [
    /(?:process|os|env|secrets|vars|config|cfg|settings|options|opts|this|self|args|params|props|req|request|ctx|context|inputs|github|steps|needs|matrix|var|local|module|data|each|token|password|secret|credentials?|user|event|res|response|result|node|item|value|that)\.[A-Za-z_.?[\]"']{2,60}(?=\s|$|[,;:)}|&])/y,
    /[a-z][A-Za-z]{0,30}\??\.(?:secret|token|password|key|value)\b/y,
    /(?:await |new )?(?!(?:str|string|bytes|byte|ptr|base64|decode|b64decode|atob|unescape|from)\()[a-z_$][A-Za-z_$.]{2,40}\((?=\)|["'`]|[A-Za-z_$][\w$.]{0,40}[,)])/y,
  ],
  paths: [
    /(?:~|\.{1,2})?\/(?:var|run|etc|tmp|home|usr|opt|root|mnt|dev|proc|app|srv|workspace|github|Users|private|secrets|\.?config|\.ssh|\.aws)\//y,
    /(?:[A-Za-z]:\\|~\/|\.{1,2}\/)[\w./\\-]{2,200}(?=\s|$|["'`,;:)])/y,
    /[\w./-]{1,80}\.(?:pem|key|pub|crt|cer|p12|pfx|jks|json|ya?ml|txt|env|ini|conf|toml|asc|gpg)(?![\w-])/y,
  ],
  // A count, a place in a file, a version, coordinates of a package, a fingerprint, a public key, the first line of a key.
  figures: [
    /\d{1,3}(?=\s|$|[,;)\]}"'`|<]{1,6}(?:\s|$|[a-z_][\w.-]{1,40}["']?\s?[:=])|&[a-z_][\w.-]{1,40}=)|\d{1,5}:\d{1,5}(?=\s|:|$)/y,
    /[~^<>=]{0,2}v?\d{1,5}(?:\.\d{1,6}){2}(?:[-+][\w.]{1,30})?(?!\w)|[a-z][\w.-]{1,60}:v?\d{1,4}\.\d/y,
    /SHA256:|MD5:|sha\d{1,3}[:-]|ssh-(?:rsa|ed25519|dss) |ecdsa-|-{4,5} ?BEGIN /y,
  ],
  // Letters of languages without spaces make a sentence.
  sentences: [/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/y],
};

const allPatterns = Object.values(notCredentials).flat();

/** Whether what stands at a position, where the value of a credential could be, is no credential. */
export function isHarmless(text: string, at: number): boolean {
  return (
    isOneAt(allPatterns, text, at) || isProse(text, at) || isType(text, at) || isNameOfCredential(text, at)
  );
}

/** Whether a value is masked already, or a variable that stands for it. */
export function isPlaceholder(value: string): boolean {
  const { masked = [], variables = [] } = notCredentials;
  return isOneAt(masked, value, 0) || isOneAt(variables, value, 0);
}

function isOneAt(patterns: readonly RegExp[], text: string, at: number): boolean {
  return patterns.some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}

function isProse(text: string, at: number): boolean {
  word.lastIndex = at;
  const first = word.exec(text)?.[0];
  if (first === undefined) return false;
  if (prose.has(first.toLowerCase())) return true;
  if (!subjects.test(first)) return false;
  nextWord.lastIndex = at + first.length;
  return prose.has(nextWord.exec(text)?.[1]?.toLowerCase() ?? '');
}

function isType(text: string, at: number): boolean {
  typeName.lastIndex = at;
  return types.has(typeName.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** Whether every word of a sentence could be one of a passphrase: none of them says something about it. */
export function isPassphrase(words: readonly string[]): boolean {
  return words.length >= 4 && !words.some((one) => prose.has(one));
}

/** A word of letters and digits, or of capitals inside: hardly a word of a language. */
export function isRandomLooking(value: string): boolean {
  return /[A-Za-z]/.test(value) && (/\d/.test(value) || /[a-z][A-Z]/.test(value));
}
