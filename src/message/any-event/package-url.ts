import { decodeUri } from '../../text.ts';
/**
 * `myapp 234fd47` for `pkg:golang/mygit.com/myorg/myapp@234fd47e07d1`; any other text unchanged. Source:
 * github.com/package-url/purl-spec. A message needs name and version only, so a package is not worth its size.
 */
export function packageName(purl: string): string {
  const [, path = '', version = ''] = /^pkg:([^@?#]{1,500})(?:@([^?#]{1,500}))?/.exec(purl) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return purl;
  return [decodeUri(name), shortVersion(decodeUri(version))].filter((part) => part !== '').join(' ');
}

function shortVersion(version: string): string {
  const digest = /^(?:sha\d{3}:)?([\da-f]{12,})$/i.exec(version)?.[1];
  return digest === undefined ? version : digest.slice(0, 7);
}
