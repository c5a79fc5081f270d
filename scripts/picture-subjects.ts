import type { Locale } from '../src/message/settings.ts';
import type { Happening } from '../test/fixtures/gallery/happening.ts';

/** The kinds of messages that have a picture, by its name: one of the page of all messages for each. */
const subjects: Readonly<Record<string, Pick<Happening, 'eventName' | 'what'>>> = {
  'failed-build': { eventName: 'push', what: 'failed, 2 of 129 matrix jobs' },
  fixed: { eventName: 'push', what: 'fixed' },
  approval: { eventName: 'workflow_run', what: 'waits for approval' },
  health: { eventName: 'io.github.dingtalk-cloudevents.health', what: 'of 6 workflows' },
  waiting: { eventName: 'io.github.dingtalk-cloudevents.waiting', what: 'of 8 pull requests and a run' },
  release: { eventName: 'release', what: 'with notes' },
  deployment: { eventName: 'deployment_status', what: 'failure' },
  push: { eventName: 'push', what: 'three commits' },
  'pull-request': { eventName: 'pull_request', what: 'opened' },
  issue: { eventName: 'issues', what: 'opened' },
  repository: { eventName: 'fork', what: 'forked' },
  vulnerability: { eventName: 'dependabot_alert', what: 'a Dependabot alert' },
  alert: { eventName: 'io.prometheus.alert.firing', what: 'Prometheus, one alert' },
  cdevent: { eventName: 'dev.cdevents.pipelinerun.finished.0.2.0', what: 'a CDEvent' },
};

export const pictureNames = Object.keys(subjects);

/** The name of the picture that shows it; undefined if it has none. */
export function pictureNameOf({ eventName, what }: Happening): string | undefined {
  return pictureNames.find(
    (name) => subjects[name]?.eventName === eventName && subjects[name]?.what === what,
  );
}

/** The picture in the look of the page that shows it, as HTML for GitHub. */
export function pictureTag(folder: string, name: string, locale: Locale, alt: string): string {
  const words = alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${folder}${name}.dark.${locale}.png"><img src="${folder}${name}.${locale}.png" width="600" alt="${words}"></picture>`;
}
