import { describe, expect, test } from 'vitest';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import {
  createContextExtensions,
  createUpstreamExtensions,
  isRunAttribute,
  readRunAttributes,
} from '../../src/event/run-attributes.ts';
import { contextOf } from './event-text.ts';

const own = {
  repository: 'octo/hello',
  workflow: 'CI',
  runid: '9876543210',
  runnumber: '128',
  runattempt: '2',
  job: 'build',
  status: 'failure',
  actor: 'mona',
  sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  ref: 'refs/heads/main',
  serverurl: 'https://github.com',
};

describe('the extensions of the workflow’s own event', () => {
  test('are what its context says, as texts', () => {
    expect(createContextExtensions(contextOf(), 'failure')).toEqual(own);
  });

  test('leave out what is not known, and have only what an attribute may hold', () => {
    const context = contextOf({ actor: '', job: 'bu\u0000ild\n', sha: '\n' });
    const { actor: _, sha: __, ...known } = own;
    expect(createContextExtensions(context, 'failure')).toEqual({ ...known, job: 'build' });
    expect(createContextExtensions(contextOf(), '')).not.toHaveProperty('status');
  });

  test('are read from the event again; what is missing or no text is empty', () => {
    const event = createCloudEvent({
      specversion: '1.0',
      id: '1',
      source: '/s',
      type: 't',
      ...own,
      job: 7,
      actor: undefined,
    });
    expect(readRunAttributes(event)).toEqual({
      repository: 'octo/hello',
      workflow: 'CI',
      runId: '9876543210',
      runNumber: '128',
      runAttempt: '2',
      job: '',
      status: 'failure',
      actor: '',
      sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
      ref: 'refs/heads/main',
      serverUrl: 'https://github.com',
    });
  });
});

describe('the extensions of a workflow_run are of that run', () => {
  const run = {
    id: 1296269,
    name: 'Deploy',
    run_number: 7,
    run_attempt: 1,
    conclusion: 'success',
    actor: { login: 'hubot' },
    head_sha: 'a1b2c3',
  };
  const repository = { full_name: 'octo/shop', html_url: 'https://ghe.example/octo/shop' };
  const all = {
    repository: 'octo/shop',
    workflow: 'Deploy',
    runid: '1296269',
    runnumber: '7',
    runattempt: '1',
    status: 'success',
    actor: 'hubot',
    sha: 'a1b2c3',
    serverurl: 'https://ghe.example',
  };

  test('as numbers and texts alike', () => {
    expect(createUpstreamExtensions({ workflow_run: run, repository })).toEqual(all);
  });

  test.each([
    [{ ...run, name: '' }, { name: 'Nightly' }, 'Nightly'],
    [{ ...run, name: null }, { name: 'Nightly' }, 'Nightly'],
    [run, { name: 'Nightly' }, 'Deploy'],
    [{ ...run, name: '' }, undefined, undefined],
    [{ ...run, name: '' }, 'Nightly', undefined],
  ])('%o of workflow %o is a run of %s', (workflow_run, workflow, name) => {
    expect(createUpstreamExtensions({ workflow_run, workflow, repository }).workflow).toBe(name);
  });

  test.each([
    [{}],
    [{ workflow_run: null, repository: null }],
    [{ workflow_run: [], repository: 'octo/hello' }],
  ])('of %j are none', (payload) => {
    expect(createUpstreamExtensions(payload)).toEqual({});
  });

  test('leave out what is of another kind than expected', () => {
    const strange = { ...run, id: {}, actor: 'hubot', run_number: true };
    const { runid: _, actor: __, runnumber: ___, serverurl: ____, ...known } = all;
    const payload = { workflow_run: strange, repository: { ...repository, html_url: 'no URL' } };
    expect(createUpstreamExtensions(payload)).toEqual(known);
    expect(createUpstreamExtensions({ repository: { html_url: 7 } })).toEqual({});
  });
});

test('the names of these extensions are known', () => {
  expect(Object.keys(own).every(isRunAttribute)).toBe(true);
  expect(['runId', 'id', 'subject', ''].some(isRunAttribute)).toBe(false);
});
