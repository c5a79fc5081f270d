import { readFileSync, statSync } from 'node:fs';
import { asObject, parseJson } from './json.ts';
import { proxySecrets } from './network/proxy.ts';
import { listed, type Said, say } from './said.ts';
import { fitsState, readSavedState } from './stage.ts';

/**
 * The variables that decide where the alert goes, by which way, and whom TLS trusts. A later step can set each of them
 * by GITHUB_ENV, which refuses NODE_OPTIONS only. The runner sets all inputs of action.yml, GITHUB_* and RUNNER_* after
 * them, so no step can set those. Source: actions/runner, SetEnvFileCommand, ActionRunner.RunAsync and
 * NodeScriptActionHandler.RunAsync; nektos/act, mergeEnv.
 */
const variables = [
  'DINGTALK_WEBHOOK',
  'DINGTALK_SECRET',
  'https_proxy',
  'HTTPS_PROXY',
  'http_proxy',
  'HTTP_PROXY',
  'no_proxy',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HOSTALIASES',
  'LOCALDOMAIN',
  'RES_OPTIONS',
] as const;

type Variable = (typeof variables)[number];

type KeptValues = Readonly<Partial<Record<Variable, string>>>;

/** What Node reads when it starts, and what it reads of the system's certificates if it uses those. */
const trustVariables: readonly Variable[] = ['NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA'];
const storeVariables: readonly Variable[] = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** The certificates of a file, or if they are too long what each of them is known by. */
interface KeptCertificates {
  readonly pem?: readonly string[];
  readonly digests?: readonly string[];
}

/** A bundle of all public authorities has a quarter of a megabyte. */
const maxBundleBytes = 4 * 1024 * 1024;

/** What `restoreEnvironment` needs, as state for the main stage to save. */
export async function keptEnvironment(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly environment: string; readonly certificates: string }> {
  const values = JSON.stringify(valuesIn(env));
  const secrets = [env.DINGTALK_WEBHOOK, env.DINGTALK_SECRET, ...proxySecrets(env)];
  const environment = secrets.some(Boolean) ? await seal(values, env) : values;
  const pem = certificatesIn(env.NODE_EXTRA_CA_CERTS);
  const whole = JSON.stringify({ pem } satisfies KeptCertificates);
  const certificates = fitsState(whole)
    ? whole
    : JSON.stringify({ digests: await digestFiles(pem) } satisfies KeptCertificates);
  return {
    environment: fitsState(environment) ? environment : '',
    certificates: fitsState(certificates) ? certificates : '',
  };
}

/**
 * Sets the variables to what the main stage saw, and lets TLS trust whom it trusted then. Returns a line that names
 * what has changed since, if anything has. Where there is no state, nothing is done.
 */
export async function restoreEnvironment(env: NodeJS.ProcessEnv): Promise<readonly Said[]> {
  const kept = await keptValues(env);
  if (kept === undefined) return [];
  const now = valuesIn(env);
  const changed = variables.filter((name) => kept[name] !== now[name]);
  for (const name of changed) {
    const value = kept[name];
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  const found = certificatesIn(kept.NODE_EXTRA_CA_CERTS);
  const extra = await listTrusted(found, readSavedState(env, 'certificates'));
  const isOtherFile = extra.join() !== found.join();
  const effective = changed.filter((name) => usesSystemStore(env) || !storeVariables.includes(name));
  if (isOtherFile || effective.some((name) => [...trustVariables, ...storeVariables].includes(name))) {
    await trust(extra, env);
  }
  const file = isOtherFile ? [say`the file of NODE_EXTRA_CA_CERTS`] : [];
  const names = [...effective, ...file];
  if (names.length === 0) return [];
  return [
    say`A later step changed ${listed(names)}. The values from the start of the job are used. To change them, use the job's \`env\` or a step before \`watch\`.`,
  ];
}

/** Without those that are empty, which mean the same as none. */
function valuesIn(env: NodeJS.ProcessEnv): KeptValues {
  return Object.fromEntries(variables.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Undefined if the main stage left none that can be read. */
async function keptValues(env: NodeJS.ProcessEnv): Promise<KeptValues | undefined> {
  const values = asObject(parseJson(await unseal(readSavedState(env, 'environment'), env)));
  return values && valuesIn(values as NodeJS.ProcessEnv);
}

/** The certificates of a PEM file; none if there is no file, as Node has it. */
function certificatesIn(path: string | undefined): readonly string[] {
  try {
    if (!path || !statSync(path).isFile() || statSync(path).size > maxBundleBytes) return [];
    return readFileSync(path, 'utf8').match(certificate) ?? [];
  } catch {
    return [];
  }
}

const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Those that the main stage saw; all of them if it kept nothing. */
async function listTrusted(found: readonly string[], state: string): Promise<readonly string[]> {
  const { pem, digests }: KeptCertificates = asObject(parseJson(state)) ?? {};
  if (isTexts(pem)) return pem;
  if (!isTexts(digests)) return found;
  const own = await digestFiles(found);
  return found.filter((_, index) => digests.includes(own[index] ?? ''));
}

async function digestFiles(certificates: readonly string[]): Promise<readonly string[]> {
  const { createHash } = await import('node:crypto');
  return certificates.map((pem) => createHash('sha256').update(pem).digest('base64url').slice(0, 22));
}

/**
 * Lets TLS trust these beside Node's own. Node has read the path of NODE_EXTRA_CA_CERTS before the program runs, so
 * that setting the variable again is not enough. Node before 24.5 has no other way.
 */
async function trust(extra: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { getCACertificates, rootCertificates, setDefaultCACertificates } = await import('node:tls');
  try {
    const store = usesSystemStore(env) ? getCACertificates('system') : [];
    setDefaultCACertificates?.([...rootCertificates, ...store, ...extra]);
  } catch {
    // One that cannot be read: Node, too, ignores the file then.
    setDefaultCACertificates?.(rootCertificates);
  }
}

function usesSystemStore({
  NODE_USE_SYSTEM_CA: use,
  NODE_OPTIONS: options = '',
}: NodeJS.ProcessEnv): boolean {
  return use === '1' || /--use-(?:system|openssl)-ca/.test(options);
}

const sealMark = 'sealed:';
const [ivBytes, tagBytes] = [12, 16];

/**
 * Encrypted, because the file of GITHUB_STATE stays in RUNNER_TEMP for all later steps to read, and a webhook in the
 * step's own `env` is not theirs. The key is the token that the runner hands to actions, and not to `run` steps; where
 * there is none, it is no runner of GitHub. Source: actions/runner, FileCommandManager.InitializeFiles,
 * NodeScriptActionHandler.RunAsync.
 */
async function seal(text: string, env: NodeJS.ProcessEnv): Promise<string> {
  const token = env.ACTIONS_RUNTIME_TOKEN;
  if (!token) return text;
  const { createCipheriv, createHash, randomBytes } = await import('node:crypto');
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', createHash('sha256').update(token).digest(), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return sealMark + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** '' for what was sealed with another key. */
async function unseal(state: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (!state.startsWith(sealMark)) return state;
  const { createDecipheriv, createHash } = await import('node:crypto');
  const bytes = Buffer.from(state.slice(sealMark.length), 'base64url');
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
  const key = createHash('sha256')
    .update(env.ACTIONS_RUNTIME_TOKEN ?? '')
    .digest();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString();
  } catch {
    return '';
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
