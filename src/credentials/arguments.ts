import { isRandomLooking } from './harmless.ts';
import { credentialAt } from './values.ts';

/** A way to hand over a credential that has no name of its own. */
interface ArgumentRule {
  /** What comes before it. Does not go beyond the end of a command. */
  readonly before: RegExp;
  /** What the credential must look like, if not every word is one. */
  readonly isCredential?: (value: string, before: string) => boolean;
}

/** Counts, ports and users by number. */
const isNoNumber = (value: string) => !/^[\d:.]{1,12}$/.test(value);

/** Programs that send user and password to a server; with others, `-u user:group` is what it says. */
const client = /\b(?:curl|wget|https?|xh|httpie|aria2c|svn|ab|hey|siege|lftp|smbclient|skopeo|jfrog|mvn)\b/;

/** Sources: the manual of each program. */
const rules: readonly ArgumentRule[] = [
  { before: /\bsshpass\s{1,4}-p\s{0,4}/g },
  // docker, podman, helm, oc, az, cf and the like.
  { before: /\blogin\b[^\n|;&]{0,200}?\s-p(?:=|\s{1,4})/g, isCredential: isNoNumber },
  { before: /\blogin\b[^\n|;&]{0,200}?\s-p(?=[^\s=])/g, isCredential: isRandomLooking },
  // The client and tools of MySQL and MariaDB, 7-Zip: no space before the password.
  {
    before:
      /\b(?:mysql(?:dump|admin|import|check|show|slap|binlog|pump|sh)?|mariadb(?:-\w{1,20})?|mycli|xtrabackup|mydumper|7z[az]?)\b[^\n|;&]{0,200}?\s-p(?=[^\s=-])/g,
  },
  {
    before:
      /\b(?:mongo(?:sh|dump|restore|export|import)?|twine|cqlsh|clickhouse-client|beeline|influx|snowsql)\b[^\n|;&]{0,200}?\s-p(?:=|\s{1,4})/g,
    isCredential: isNoNumber,
  },
  { before: /\b(?:sqlcmd|bcp|isql|osql|zip|unzip|zipcloak|vncviewer)\b[^\n|;&]{0,200}?\s-P\s?/g },
  { before: /\bldap(?:search|modify|add|delete|passwd|whoami|modrdn|compare)\b[^\n|;&]{0,300}?\s-w\s?/g },
  { before: /\bredis-cli\b[^\n|;&]{0,200}?\s-a\s{1,4}/g },
  { before: /\bopenssl\b[^\n|;&]{0,200}?\s-[kK]\s{1,4}/g },
  { before: /\s-pass(?:in|out|word)?\s{1,4}["']?pass:/g },
  { before: /\b(?:nuget|codecov)\b[^\n|;&]{0,200}?\s-[kt]\s{1,4}/g },
  {
    before: /\b(?:setapikey|snyk\s{1,4}auth|vault\s{1,4}login|doctl\s{1,4}auth\s{1,4}init\s{1,4}-t)\s{1,4}/g,
    isCredential: isRandomLooking,
  },
  { before: /\bhtpasswd\s{1,4}-\w{0,8}b\w{0,8}\s{1,4}\S{1,200}\s{1,4}\S{1,100}\s{1,4}/g },
  { before: /\bcurl\b[^\n|;&]{0,300}?\s-b\s{1,4}/g, isCredential: (value) => value.includes('=') },
  // `-u user:password`
  {
    before:
      /(?<![\w-])(?:-[uU]|--(?:proxy-|http-|ftp-)?user|--(?:src-|dest-)?creds|--auth|-a)(?:\s{1,4}|=)?["']?[^\s"':/=$]{1,100}:(?!\/\/|\\)/g,
    isCredential: (value, before) => isNoNumber(value) && (isRandomLooking(value) || client.test(before)),
  },
  { before: /(?<![\w-])-U\s{0,4}["']?[^\s"'%:]{1,60}%/g },
  // Configuration and statements: netrc, Redis, SQL, PowerShell, Windows.
  { before: /\blogin\s{1,4}\S{1,100}\s{1,4}password\s{1,4}/g },
  { before: /\b(?:requirepass|masterauth)\s{1,4}/g },
  { before: /\bidentified\s{1,4}(?:with\s{1,4}\S{1,60}\s{1,4})?by\s{1,4}(?:password\s{1,4})?(?=['"])/gi },
  { before: /\b(?:password|passwd|passphrase|passcode|pwd)\s{1,4}[EN]?(?=(['"])[^\s"']{4,200}\1)/gi },
  { before: /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?/gi },
  { before: /\b(?:sqlplus|sqlldr|expdp|impdp)\s{1,4}(?:-\w{1,12}\s{1,4}){0,4}[\w.-]{1,60}\/(?=[^\s/])/g },
  {
    before: /\b(?:sudo\s{1,4}-S|--?password-stdin|--with-token|passwd|chpasswd)\b[^\n|;&<]{0,100}<<<\s{0,4}/g,
  },
  { before: /\bnet\s{1,4}use\s{1,4}\S{1,200}\s{1,4}(?=\S{1,100}\s{1,4}\/user:)/gi },
  // What is written into a program that reads it from its input.
  {
    before:
      /\becho\s{1,4}(?:-n\s{1,4})?(?=(?:"[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s|;&]{1,300})\s{0,4}\|[^\n|]{0,120}(?:password-stdin|with-token|stdin-password|chpasswd|sudo\s{1,4}-S|login))/g,
  },
];

/** What every rule asks for: most texts of an event are a single word or an address. */
const mayHaveArguments = /\s|(?<![\w-])-|<<</;

/** Replaces credentials among the arguments of a command, as a log shows it. */
export function redactArguments(text: string): string {
  return mayHaveArguments.test(text) ? rules.reduce(redactedBy, text) : text;
}

/** Characters before an argument that are read. */
const maxBefore = 300;

function redactedBy(text: string, { before, isCredential = () => true }: ArgumentRule): string {
  let shown = '';
  let from = 0;
  for (const { 0: lead, index } of text.matchAll(before)) {
    const start = index + lead.length;
    const value = start < from ? undefined : credentialAt(text, start);
    if (value === undefined) continue;
    const given = text.slice(value.start, value.end);
    if (!isCredential(given, text.slice(Math.max(0, index - maxBefore), start))) continue;
    shown += `${text.slice(from, value.start)}***`;
    from = value.end;
  }
  return shown + text.slice(from);
}
