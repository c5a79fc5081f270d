import { oneOf } from './patterns.ts';

/**
 * How names of credentials end, without regard to case; what comes before does not matter (`DB_`, `client`, `X-`).
 * Longer ones come first. Sources: the variables, headers and fields of the tools and clouds that are named.
 */
const rows: readonly RegExp[] = [
  /pass[_ -]?(?:words?|phrases?|codes?|wd)/,
  /passwd|pswd|pwd|passwort|kennwort|mot de passe|contraseña|senha|пароль|パスワード|비밀번호|암호/,
  // `DB_PASS`, `smtpPass`, `storepass` of keytool; a bare `pass` counts only with a mark of its own (see below).
  /(?<=[_.-]|db|smtp|mail|user|admin|root|store|key|trust|ftp|ssh|proxy|sql|redis|vnc)pass|(?<![a-z])pass/,
  /(?<![a-z])pw|(?:bind|root|user|admin|db)pw|(?<![a-z])psk/,
  // Rails' `SECRET_KEY_BASE`, `SecretAccessKey`, `SecretString` of AWS.
  /secret[_ -]?(?:access[_ -]?)?key(?:[_-]?base)?|secret[_-]?(?:string|value|text)|secret[_-]?id|secret/,
  /token[_-]?value|token/,
  // Keys of many kinds; not `key` alone, which is a word of its own.
  /(?:api|access|account|private|priv|signing|signature|encrypt(?:ion)?|decrypt(?:ion)?|crypto|cipher|master|shared|storage|subscription|functions?|service(?:[_-]?role)?|admin|license|app(?:lication)?|deploy|auth|session|consumer|write|ssh|integration|ingest(?:ion)?|aes|hmac|jwt|rsa|security|webhook|bot|robot|symmetric|cookie|anon)[_ .-]?key(?:[_-]?(?:data|value))?/,
  /client[_-]?key[_-]?data|(?<=[a-z\d]_)key(?=["']?\s?[:=])/,
  /credentials?|(?<![a-z])creds?/,
  /authorization|(?<=[_-])auth|(?<=["'])auth|bearer/,
  /(?:set[_-]?)?cookie/,
  /jsessionid|phpsessid|connect\.sid|asp\.net_sessionid|_session(?==)/,
  // Huawei, Baidu and Volcano Engine call the two halves of an access key so.
  /(?<![a-z\d])[as]k(?=["']?\s?[:=])/,
  /密码|密碼|口令|令牌|密钥|密鑰|私钥|私鑰|凭证|凭据|憑證|金钥|金鑰|授权码|授權碼|验证码/,
];

/** Finds the ends of names. */
export const credentialNames = oneOf(rows, 'gi');

/** A name may end in a number, and marks that are no letters. */
const wholeName = oneOf(rows, 'i', '', '[_-]?\\d{0,3}[^a-z\\d\\u0080-\\uffff]{0,4}$');

/** Characters of a key that are read. */
const maxKeyChars = 200;

/** Whether a field of this name has a credential as its value. */
export function namesCredential(key: string): boolean {
  return wholeName().test(key.slice(-maxKeyChars));
}

/** `DB_PASSWORD`, `AccessToken`: what a credential is called, or its type. */
const upperCaseName =
  /(?:[A-Z]{2,40}(?:_[A-Z]{1,40}){0,8}|(?:[A-Z][a-z]{1,40}){1,6})(?=\s|$|["'`,;:)\]}>.|&])/y;
const credentialWord = /(?:PASS|SECRET|TOKEN|KEY|CREDENTIAL|PWD|AUTH)|(?:Token|Secret|Key|Credentials?)$/;

/** Whether a name of a credential stands where its value could be. */
export function isNameOfCredential(text: string, at: number): boolean {
  upperCaseName.lastIndex = at;
  return credentialWord.test(upperCaseName.exec(text)?.[0] ?? '');
}
