import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';

export interface Certificate {
  /** PEM */
  readonly cert: string;
  /** PEM */
  readonly key: string;
}

interface Issuer {
  readonly name: string;
  readonly privateKey: KeyObject;
}

export interface Authority extends Certificate, Issuer {}

/** An authority of one's own, as a company's TLS proxy has it. */
export function makeAuthority(name = 'Test Authority'): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cert = certificate({
    subject: name,
    publicKey,
    issuer: { name, privateKey },
    extensions: [isAuthority],
  });
  return { name, privateKey, cert, key: pem(privateKey) };
}

/**
 * A server certificate for these hosts; without an authority it signs itself. Valid around now unless
 * `validMs` says otherwise.
 */
export function makeCertificate(
  hosts: readonly string[],
  { authority, validMs }: { authority?: Issuer; validMs?: readonly [from: number, to: number] } = {},
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = hosts[0] ?? 'nobody';
  const issuer = authority ?? { name: subject, privateKey };
  const cert = certificate({ subject, publicKey, issuer, extensions: [subjectAltName(hosts)], validMs });
  return { cert, key: pem(privateKey) };
}

interface Contents {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: Issuer;
  readonly extensions: readonly Buffer[];
  readonly validMs?: readonly [from: number, to: number] | undefined;
}

const dayMs = 86_400_000;

/** X.509 version 3, RFC 5280, 4.1: only what a TLS client looks at. */
function certificate({ subject, publicKey, issuer, extensions, validMs }: Contents): string {
  const [from, to] = validMs ?? [Date.now() - dayMs, Date.now() + dayMs];
  const contents = sequence(
    tagged(0xa0, integer(2)),
    integer(Date.now()),
    ecdsaWithSha256,
    name(issuer.name),
    sequence(utcTime(from), utcTime(to)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = createSign('sha256').update(contents).sign(issuer.privateKey);
  const der = sequence(contents, ecdsaWithSha256, bitString(signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

// DER, ITU-T X.690: tag, length, contents.

function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return tagged(0x30, ...contents);
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  return tagged(0x02, Buffer.from(`00${hex.length % 2 ? '0' : ''}${hex}`.replace(/^00(?=[0-7])/, ''), 'hex'));
}

function bitString(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.from([0]), bytes);
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '');
  return tagged(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function name(commonName: string): Buffer {
  const attribute = sequence(oid('550403'), tagged(0x0c, Buffer.from(commonName)));
  return sequence(tagged(0x31, attribute));
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'));
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

const isAuthority = sequence(
  oid('551d13'),
  tagged(0x01, Buffer.from([0xff])),
  tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff])))),
);

function subjectAltName(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) =>
    isIP(host) ? tagged(0x87, Buffer.from(host.split('.').map(Number))) : tagged(0x82, Buffer.from(host)),
  );
  return sequence(oid('551d11'), tagged(0x04, sequence(...names)));
}
