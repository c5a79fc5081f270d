import type { GitHubApi } from './github-api.ts';

/** Bytes read of a log, from its end, where the failed step is. Logs of 45 MB occur. */
const maxBytes = 512 * 1024;

/**
 * The end of the plain-text log at `address`, which is valid for a minute; undefined if there is none, or if
 * only the whole log can be read. Follows https addresses only, or GitHub's own host. Does not ask for a
 * range from the end (`bytes=-N`), which Azure's store, where GitHub keeps logs, does not support. Source:
 * learn.microsoft.com, "Specifying the range header for Blob service operations".
 */
export async function fetchLogTail(
  address: unknown,
  apiUrl: string,
  fetch: GitHubApi['fetch'],
  signal: AbortSignal,
): Promise<string | undefined> {
  if (typeof address !== 'string' || !isTrusted(address, apiUrl)) return undefined;
  const read = (range: Record<string, string>) =>
    fetch(address, { redirect: 'error', signal, headers: { 'accept-encoding': 'identity', ...range } });

  const whole = await read({});
  const bytes = Number(whole.headers.get('content-length') ?? Number.NaN);
  const isPlain = !whole.headers.has('content-encoding');
  if (whole.status === 200 && isPlain && !(bytes > maxBytes)) return upTo(maxBytes, whole.body);
  whole.body.destroy();
  if (whole.status !== 200 || !isPlain) return undefined;

  const end = await read({ range: `bytes=${bytes - maxBytes}-` });
  if (end.status === 206) return withoutFirstLine(await upTo(maxBytes, end.body));
  end.body.destroy();
  return undefined;
}

function isTrusted(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const api = new URL(apiUrl);
  return protocol === 'https:' || (protocol === api.protocol && hostname === api.hostname);
}

/** Undefined if there is more: a log without its end does not say why the job failed. */
async function upTo(limit: number, body: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Drops the first line of a range, which is cut and may contain half a credential that nobody
 * would recognise.
 */
function withoutFirstLine(text: string | undefined): string | undefined {
  return text?.slice(text.indexOf('\n') + 1);
}
