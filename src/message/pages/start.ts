import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { pullRequestPage } from './pull-request.ts';
import { pushPage } from './push.ts';
import { releasePage } from './release.ts';

/** Pages by GitHub's name of the event. */
export type PageTable = Readonly<Record<string, PageRow>>;

interface PageRow {
  readonly page: (renderContext: RenderContext) => Page;
  /** The fields of the payload that the page reads as GitHub's markdown. */
  readonly markdown?: readonly string[];
}

/** The pages that most runs need: there from the start. The build alert is too, which any event can become. */
export const startPages: PageTable = {
  pull_request: { page: pullRequestPage, markdown: ['pull_request.body'] },
  pull_request_target: { page: pullRequestPage, markdown: ['pull_request.body'] },
  push: { page: pushPage },
  release: { page: releasePage, markdown: ['release.body'] },
};
