import type { Markdown } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, flagAt, itemsAt, textAt } from '../reader.ts';
import { releaseNotes } from '../release-notes/release-notes.ts';
import { newsPage, repositoryOf, repositoryUrl } from './news.ts';
import { actorOf, nameOf } from './people.ts';

/**
 * Actions that bring a release to its users: told with its notes. GitHub tells one release by several of
 * them.
 */
const arrivals: Readonly<Record<string, 'published' | 'prereleased'>> = {
  published: 'published',
  released: 'published',
  prereleased: 'prereleased',
};

const maxNameChars = 80;

/** A release: what came out, with its notes; or what became of it later. */
export async function releasePage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const action = textAt(data, 'action') ?? '';
  const arrival = Object.hasOwn(arrivals, action) ? arrivals[action] : undefined;
  const isPrerelease = flagAt(data, 'release.prerelease');
  const author = nameOf(at(data, 'release.author')) ?? nameOf(at(data, 'sender'));
  const assets = itemsAt(data, 'release.assets').length;
  const isDraft = flagAt(data, 'release.draft');
  const isGone = action === 'deleted';
  return newsPage(occasion, {
    headline: headlineOf(occasion, action, arrival),
    facts: [
      arrival && author ? words.news.by(author) : undefined,
      isPrerelease && arrival !== 'prereleased' ? words.release.prerelease : undefined,
      isDraft && action !== 'created' ? words.release.draft : undefined,
      assets > 0 && arrival ? words.release.assets(assets) : undefined,
    ],
    body: arrival ? await notesOf(occasion) : [],
    links: [
      [
        arrival ? words.release.notes : words.release.release,
        isGone ? undefined : textAt(data, 'release.html_url'),
      ],
      ...comparisonOf(occasion),
      ...(isGone ? [[words.news.repository, repositoryUrl(occasion)] as const] : []),
    ],
  });
}

function headlineOf(
  occasion: Occasion,
  action: string,
  arrival: 'published' | 'prereleased' | undefined,
): string {
  const { words } = occasion;
  const name = releaseName(occasion);
  if (arrival !== undefined) return `🎉 ${words.release[arrival](name)}`;
  const who = actorOf(occasion);
  switch (action) {
    case 'created':
      return flagAt(occasion.data, 'release.draft')
        ? words.release.drafted(name, who)
        : words.release.created(name, who);
    case 'edited':
    case 'deleted':
    case 'unpublished':
      return words.release[action](name, who);
    default:
      return words.release.other(name, who);
  }
}

/** `hello v2.1.0`: a name that is only the version gets the repository's, one without it gets the version. */
function releaseName(occasion: Occasion): string {
  const { data, words } = occasion;
  const tag = shortened(textAt(data, 'release.tag_name') ?? '', maxNameChars);
  const name = shortened(textAt(data, 'release.name') ?? tag, maxNameChars);
  const repository = repositoryOf(occasion)?.split('/').at(-1) ?? '';
  if (/^v?\d[\w.+-]*$/i.test(name)) return `${repository} ${name}`.trim();
  if (name === '') return `${repository} ${words.release.unnamed}`.trim();
  return name.includes(tag.replace(/^v/i, '')) ? name : `${name} ${tag}`;
}

/** Without GitHub's last line, which is a link of its own below. */
async function notesOf({ data, context }: Occasion): Promise<readonly Markdown[]> {
  const body = (textAt(data, 'release.body') ?? '').replace(changelog, '').trim();
  if (body === '') return [];
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  return await releaseNotes(body, { repository, serverUrl: context.serverUrl });
}

/** Source: docs.github.com, "Automatically generated release notes". */
const changelog = /^\*\*Full Changelog\*\*: *(https?:\/\/\S{1,500})\s*$/m;

/**
 * The comparison with the release before, when the notes link to it in this repository: no other field knows
 * it.
 */
function comparisonOf(occasion: Occasion): readonly (readonly [string, string])[] {
  const url = changelog.exec(textAt(occasion.data, 'release.body') ?? '')?.[1];
  const compare = repositoryUrl(occasion, 'compare');
  if (url === undefined || compare === undefined || !url.startsWith(`${compare}/`)) return [];
  const [previous = ''] = url.slice(compare.length + 1).split('...');
  return previous === '' ? [] : [[occasion.words.release.compareWith(shortened(decoded(previous), 40)), url]];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
