import { code, type Markdown, paragraphs, quote, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, numberAt, textAt } from '../../json.ts';
import { required } from '../late.ts';
import type { Page, Severity } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { checkWords } from './check.words.ts';
import { commitQuote, shortSha } from './commit.ts';
import { type EventSummary, eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';

type Conclusion = keyof (typeof checkWords)['en']['conclusions'];

/** None without an outcome. */
const severities: Readonly<Partial<Record<Conclusion, Severity>>> = {
  success: 'good',
  neutral: 'good',
  failure: 'bad',
  startup_failure: 'bad',
  timed_out: 'bad',
  error: 'bad',
  cancelled: 'cancelled',
  stale: 'cancelled',
  action_required: 'warning',
};

const maxNameChars = 60;
const maxSummaryChars = 1_000;
const maxSummaryBlocks = 3;

/** A check of a commit, reported by an app or a job. */
export function checkRunPage(renderContext: RenderContext): Page {
  const { data, duration, locale } = renderContext;
  const words = checkWords[locale];
  const check = at(data, 'check_run');
  const name = textAt(check, 'name') ?? textAt(check, 'app.name') ?? words.unnamed;
  const tookMs =
    Date.parse(textAt(check, 'completed_at') ?? '') - Date.parse(textAt(check, 'started_at') ?? '');
  const annotations = numberAt(check, 'output.annotations_count') ?? 0;
  const took = tookMs >= 1_000 ? duration(tookMs) : undefined;
  const sha = shortSha(textAt(check, 'head_sha'));
  const details = textAt(check, 'details_url');
  const page = textAt(check, 'html_url');
  return eventPage(renderContext, {
    ...newsOf(
      renderContext,
      name,
      textAt(check, 'conclusion'),
      placeOf(check, 'check_suite.head_branch', locale),
    ),
    facts: [
      sha && code(sha),
      took && words.took(took),
      annotations > 0 ? words.annotations(annotations) : undefined,
    ],
    body: [outputOf(renderContext, check)],
    links: [
      [words.details, page],
      ...outsideLink(renderContext, details).filter(
        ([label]) => page === undefined || label !== words.details,
      ),
      ...commitLink(renderContext, textAt(check, 'head_sha')),
    ],
  });
}

/** All checks of one app on a commit. */
export function checkSuitePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = checkWords[locale];
  const suite = at(data, 'check_suite');
  const app = textAt(suite, 'app.name');
  const name = app === undefined ? words.unnamedSuite : shortened(app, maxNameChars);
  const count = numberAt(suite, 'latest_check_runs_count') ?? 0;
  const sha = textAt(suite, 'head_sha');
  const author = nameOf(at(suite, 'head_commit.author'));
  const news = newsOf(
    renderContext,
    name,
    textAt(suite, 'conclusion'),
    placeOf(suite, 'head_branch', locale),
  );
  return eventPage(renderContext, {
    ...news,
    headline: count > 0 ? words.withCount(news.headline, words.checks(count)) : news.headline,
    body: [commitQuote({ sha, message: textAt(suite, 'head_commit.message'), author }, locale)],
    links: commitLink(renderContext, sha),
  });
}

/** A status that an external service gave a commit. */
export function statusPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const sha = textAt(data, 'sha');
  const name = textAt(data, 'context') ?? checkWords[locale].unnamed;
  const description = textAt(data, 'description');
  const place = textAt(itemsAt(data, 'branches')[0], 'name') ?? '';
  const author = nameOf(at(data, 'commit.commit.author')) ?? nameOf(at(data, 'commit.author'));
  return eventPage(renderContext, {
    ...newsOf(renderContext, name, textAt(data, 'state'), shortened(place, maxNameChars)),
    body: [
      description === undefined ? undefined : text(shortened(description, 300)),
      commitQuote({ sha, message: textAt(data, 'commit.commit.message'), author }, locale),
    ],
    links: [...outsideLink(renderContext, textAt(data, 'target_url')), ...commitLink(renderContext, sha)],
  });
}

/** A link that leaves GitHub names its host; one that stays is called `here`. */
export function outsideLink(
  { words, context, locale }: RenderContext,
  url: string | undefined,
  here = checkWords[locale].details,
): readonly (readonly [string, string])[] {
  const target = URL.parse(url ?? '');
  if (url === undefined || target === null) return [];
  const isHere = target.origin === URL.parse(context.serverUrl)?.origin;
  return [[isHere ? here : words.openOn(target.host), url]];
}

function newsOf(
  { data, locale }: RenderContext,
  name: string,
  conclusion: string | undefined,
  place: string,
): Pick<EventSummary, 'severity' | 'sign' | 'headline'> {
  const { conclusions } = checkWords[locale];
  const action = textAt(data, 'action');
  const isResult = action === undefined || action === 'completed';
  const said = isResult ? conclusion : action;
  const key = said !== undefined && Object.hasOwn(conclusions, said) ? (said as Conclusion) : 'other';
  const headline = conclusions[key](shortened(name, maxNameChars), place);
  return {
    severity: severities[key],
    sign: key === 'skipped' ? '⏭️' : key === 'action_required' ? '✋' : undefined,
    headline,
  };
}

/** The pull request whose head the commit is, else its branch. */
function placeOf(check: unknown, branchPath: string, locale: Locale): string {
  const number = textAt(itemsAt(check, 'pull_requests')[0], 'number');
  if (number !== undefined) return checkWords[locale].pullRequest(number);
  return shortened(textAt(check, branchPath) ?? '', maxNameChars);
}

/** The check's own result: a title, and the beginning of a summary in GitHub markdown. */
function outputOf({ data, context, late }: RenderContext, check: unknown): Markdown | undefined {
  const title = textAt(check, 'output.title');
  const summary = textAt(check, 'output.summary');
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  const origin = { repository, serverUrl: context.serverUrl, wordsOnly: true };
  const blocks =
    summary && summary !== title
      ? required(late.markdown).releaseNotes(summary.slice(0, maxSummaryChars), origin)
      : [];
  const output = paragraphs(title && shortened(title, 200), ...blocks.slice(0, maxSummaryBlocks));
  return output.source === '' ? undefined : quote(output);
}

function commitLink(
  renderContext: RenderContext,
  sha: string | undefined,
): readonly (readonly [string, string | undefined])[] {
  const isCommit = sha !== undefined && shortSha(sha) !== undefined;
  return [
    [
      eventPageWords[renderContext.locale].commit,
      isCommit ? repositoryUrl(renderContext, 'commit', sha) : undefined,
    ],
  ];
}
