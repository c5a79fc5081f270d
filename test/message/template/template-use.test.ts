import { describe, expect, test } from 'vitest';
import { factsOfVariables, readTemplateUse } from '../../../src/message/template/template-use.ts';
import { templateVariables } from '../../../src/message/template/template-variables.ts';
import type { RunFact } from '../../../src/workflow/run-facts.ts';
import { settingsWith } from '../run-context.ts';

async function factsIn(text: string): Promise<RunFact[]> {
  return [...(await readTemplateUse(settingsWith({ text }))).facts].toSorted();
}

test('every variable of a template says what it shows of the run', () => {
  expect(Object.keys(factsOfVariables).toSorted()).toEqual(Object.keys(templateVariables).toSorted());
});

describe('what a template shows of the run, and GitHub alone knows', () => {
  test.each<[string, RunFact[]]>([
    ['no template at all: failed, run.startedAt, {failed}', []],
    ['{{ event.type }} {{ data.failed }} {{ data.commit.message }} {{ data["outcome"] }}', []],
    ['{{ github.job }} {{ github.event.jobs }} {{ status }} {{ job.key }} {{ job.status }}', []],
    [
      '{{ needs.build.result }} {{ matrix.os }} {{ inputs.target }} {{ tests.failed }} {{ health.counts.red }} {{ waiting.reviews.size }}',
      [],
    ],
    ['{{ run.id }} {{ run.number }} {{ run.attempt }} {{ run.url }} {{ run.event }} {{ run.sha }}', []],
    ['{{ commit.sha | short_sha }} {{ commit.url }} {{ pull_request.title }}', []],
    ['{{ people.actor }} {{ people.pusher }} {{ people.reviewers | join: ", " }}', []],
    ['{{ outcome }}', ['outcome']],
    ['{% if outcome == "failure" %}x{% endif %}', ['outcome']],
    ['{{ job.url }}', ['jobs']],
    ['{{ job.name }}', ['jobs']],
    ['{{ counts.failed }}', ['jobs']],
    ['{{ failed.size }}', ['jobs']],
    ["{{ failed | map: 'name' | join: ', ' }}", ['jobs']],
    ['{% for job in jobs %}{{ job.name }} {{ job.failedSteps.first.name }}{% endfor %}', ['jobs']],
    ['{% for job in failed %}{{ job.log | join }}{% endfor %}', ['jobs', 'log']],
    ['{{ failed | map: "log" }}', ['jobs', 'log']],
    ['{{ failed[0]["log"].first }}', ['jobs', 'log']],
    ['{% assign first = failed | first %}{{ first.annotations.first.message }}', ['annotations', 'jobs']],
    ['{{ failed | where: "isNew" | map: "name" }}', ['earlierJobs', 'jobs']],
    ['{{ failed | where_exp: "job", "job.log.size > 0" | map: "name" }}', ['jobs', 'log']],
    ['{{ "x" | append: failed.size }}', ['jobs']],
    ['{% liquid for j in jobs\n echo j.name\nendfor %}', ['annotations', 'earlierJobs', 'jobs', 'log']],
    ['{{ failed | json }}', ['annotations', 'earlierJobs', 'jobs', 'log']],
    ['{{ failed.first.log.last }}', ['jobs', 'log']],
    ['{{ failed[data.index] }}', ['annotations', 'earlierJobs', 'jobs', 'log']],
    ['{{ failed.first }}', ['annotations', 'earlierJobs', 'jobs', 'log']],
    ['{% for job in failed %}{{ job }}{% endfor %}', ['annotations', 'earlierJobs', 'jobs', 'log']],
    ['{{ change.kind }}', ['change']],
    ['{{ change.since.number }} {{ change.compareUrl }}', ['change']],
    ['{{ run.durationMs | duration }}', ['times']],
    ['{{ run.startedAt | time }} {{ run["branch"] }}', ['branch', 'times']],
    ['{{ run[data.field] }}', ['branch', 'times']],
    ['{{ run | json }}', ['branch', 'times']],
    ['{{ commit.subject }}', ['commit']],
    ['{{ commit.authorName | default: people.author }}', ['commit']],
    ['{{ people.breaker }}', ['change']],
    ['{{ suspects.size }}', ['suspects']],
    ['{{ pull_request.baseFailure.since.number }}', ['base']],
    ['{% if pull_request %}{{ pull_request.title }}{% endif %}', []],
    ['{{ mended | map: "name" }}', ['earlierJobs']],
    ['{% assign failed = 1 %}{{ failed }} {% for outcome in data.list %}{{ outcome }}{% endfor %}', []],
    ['{% raw %}{{ failed }}{% endraw %}{% comment %}{{ outcome }}{% endcomment %}', []],
    ['{% if status == "failed" %}the outcome of jobs{% endif %}', []],
    ['{% if %}', []],
    ['{{ commit.message }}', ['commit']],
    ['{{ commit.authorName }}', ['commit']],
    ['{{ commit.authorLogin }}', ['commit']],
    ['{{ people.author }}', ['commit']],
    ['{{ owners | size }}{{ on_call }}', ['owners']],
    ['{{ run.id }} {{ run[data.field] }}', ['branch', 'times']],
    ['{{ failed | where_exp: "job", "run.id == job.id" | size }}', ['branch', 'jobs', 'times']],
    ["{{ failed | map: 'log' }}", ['jobs', 'log']],
    ['{{ failed |map: "name" }}', ['jobs']],
    ['{{failed}}', ['annotations', 'earlierJobs', 'jobs', 'log']],
  ])('%j: %j', async (template, facts) => {
    expect(await factsIn(template)).toEqual(facts.toSorted());
  });

  test('is nothing if it is longer than the engine reads', async () => {
    expect(await factsIn(`${'x'.repeat(100_000)}{{ outcome }}`)).toEqual([]);
  });

  test('is looked for in title, text, buttons and payload; beside a payload the others are not used', async () => {
    const use = async (given: Parameters<typeof settingsWith>[0]) =>
      [...(await readTemplateUse(settingsWith(given))).facts].toSorted();
    expect(await use({ title: '{{ outcome }}', text: '{{ commit.subject }}' })).toEqual([
      'commit',
      'outcome',
    ]);
    expect(await use({ buttons: [{ title: 'Run', url: '{{ job.url }}' }] })).toEqual(['jobs']);
    const payload = { msgtype: 'text', text: { content: '{{ suspects.size }}' } };
    expect(await use({ title: '{{ outcome }}', payload })).toEqual(['suspects']);
    expect(await use({ payload: { ...payload, at: null, count: 1 } })).toEqual(['suspects']);
  });
});

describe('words of the user that no event leaves empty', () => {
  test.each([
    ['', false],
    ['  \n', false],
    ['Deployed', true],
    ['{{ github.workflow }}', true],
    ['{{ outcome }}', true],
    ['{{ data.title }}', false],
    [' {{ data.title }} ', false],
    ['{{ outcome }}{{ data.title }}', true],
    ['{{ github.head_ref }}', false],
    ['{{ outcome | replace: "success", "" }}', false],
    ['{% if outcome == "failure" %}It broke{% endif %}', false],
    ['{% if outcome == "failure" %}It broke{% else %}It works{% endif %}', false],
    ['{% if failed.size > 0 %}x{% endif %} of {{ counts.failed }}', true],
    ['{% comment %}nothing{% endcomment %}', false],
  ])('%j: %s', async (words, isNeverEmpty) => {
    const use = await readTemplateUse(settingsWith({ title: words, text: words }));
    expect(use).toMatchObject({ hasTitle: isNeverEmpty, hasText: isNeverEmpty });
  });
});

test.each([
  '{{ a['.repeat(20_000),
  '{{ '.repeat(30_000),
  `{{ ${'"'.repeat(99_000)} }}`,
  `{{ ${'a.'.repeat(49_000)} }}`,
])('a hostile template takes no long time: %#', async (template) => {
  const start = performance.now();
  await factsIn(template);
  expect(performance.now() - start).toBeLessThan(2_000);
});
