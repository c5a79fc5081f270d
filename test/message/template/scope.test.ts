import { expect, test } from 'vitest';
import { scopeOf } from '../../../src/message/template/run-variables.ts';
import { context, eventWith } from '../run-context.ts';

const runContext = { context, workflowRun: undefined, isAboutRun: false, groupOf: () => '' };

test('a template has the attributes of the event; those that it may omit are null', () => {
  const { event, data, health, waiting } = scopeOf(
    eventWith({ xvchatgroup: 'ops', more: undefined }),
    runContext,
  );
  expect(event).toMatchObject({
    id: 'e1',
    source: '/shop',
    type: 'com.example.order',
    xvchatgroup: 'ops',
    subject: null,
    datacontenttype: null,
    dataschema: null,
  });
  expect(event).not.toHaveProperty('more');
  expect([data, health, waiting]).toEqual([null, null, null]);
  expect(scopeOf(eventWith({ data: { a: 1 } }), runContext).data).toEqual({ a: 1 });
});

test('and the github context of the workflow, by the names that it has there', () => {
  expect(scopeOf(eventWith(), runContext).github).toEqual({
    event_name: 'push',
    event: {},
    repository: 'octo/hello',
    repository_owner: 'octo',
    workflow: 'CI',
    run_id: '4711',
    run_number: '128',
    run_attempt: '1',
    job: 'test',
    action: 'notify',
    actor: 'mona',
    sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    ref: 'refs/heads/main',
    ref_name: 'main',
    head_ref: '',
    server_url: 'https://github.com',
    api_url: 'https://api.github.com',
  });
});
