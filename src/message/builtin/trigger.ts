import { code } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import { isOurs, type Occasion } from '../occasion.ts';
import { outline } from '../outline.ts';
import { at, textAt } from '../reader.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';
import { branchName } from './ref.ts';

const maxNameChars = 80;

/** Somebody started a workflow; told only where nothing is known of its run, which is the better news. */
export function workflowDispatchPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const path = textAt(data, 'workflow');
  const name = path?.replace(/^\.github\/workflows\//, '') ?? words.trigger.workflow;
  const ref = textAt(data, 'ref');
  return newsPage(occasion, {
    headline: words.trigger.dispatched(actorOf(occasion), shortened(name, maxNameChars)),
    facts: [ref && code(branchName(ref))],
    links: [[words.news.repository, repositoryUrl(occasion)]],
  });
}

/** A time came; told only where nothing is known of the run. */
export function schedulePage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const cron = textAt(data, 'schedule');
  return newsPage(occasion, {
    headline:
      cron === undefined ? words.trigger.unscheduled : words.trigger.scheduled(shortened(cron, maxNameChars)),
    links: [[words.news.repository, repositoryUrl(occasion)]],
  });
}

/** An outside system says that something happened: its own name for it, and what it sent along. */
export function repositoryDispatchPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const told = outline(at(data, 'client_payload'), words);
  return newsPage(occasion, {
    headline: shortened(textAt(data, 'action') ?? words.trigger.unnamed, maxNameChars),
    facts: [words.build.startedBy(actorOf(occasion))],
    body: [told],
    links: [[words.run, isOurs(occasion) ? occasion.runUrl : undefined]],
  });
}
