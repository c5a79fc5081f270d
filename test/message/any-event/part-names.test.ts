import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import {
  alertKeys,
  besides,
  idEnds,
  idKeys,
  leftOutKeys,
  nameless,
  noLinks,
  onlyParts,
} from '../../../src/message/any-event/part-names.ts';

/** The names of fields by what they do, as the pages of the systems that send them have them. */
const addressesForPrograms = [
  ...['avatarurl', 'avatar', 'icon', 'iconurl', 'image', 'imageurl', 'selflink', 'medialink', 'schemauri'],
  ...['schema', 'giturl', 'githttpurl', 'cloneurl', 'apiurl', 'homepage', 'unsubscribeurl', 'subscribeurl'],
  ...['signingcerturl', 'webhookurl', 'callbackurl', 'useragent', 'server', 'serverurl'],
];
const nothingForReaders = [
  ...['header', 'headers', 'managedfields', 'ownerreferences', 'schema', 'authorizationinfo', 'claims'],
  ...['requestmetadata', 'apiversion', 'receiver', 'orgid', 'truncatedalerts', 'valuestring', 'useragent'],
  ...['scored', 'insertid', 'logname', 'receivetimestamp', 'datecreated', 'repotype', 'scanner'],
  ...['completepercent', 'storageclass', 'objectkind', 'signature', 'signatureversion', 'signingcerturl'],
  ...['unsubscribeurl', 'messageattributes'],
];
const besideTheEvent = [
  ...['commit', 'commits', 'headcommit', 'lastcommit', 'repository', 'project', 'user', 'sender', 'author'],
  ...['assignee', 'builds', 'steps', 'links', 'agent', 'actor', 'scanner', 'tool', 'before', 'after'],
  ...['previousstate', 'laststate'],
];
const statesOfOthers = [
  ...besideTheEvent,
  ...['spec', 'settings', 'config', 'configuration', 'options', 'params', 'parameters', 'filter', 'filters'],
  ...['labels', 'commonlabels', 'grouplabels', 'annotations', 'tags', 'lastrun', 'lastbuild'],
  ...['lastresult', 'parent', 'history', 'thresholds', 'metadata', 'values'],
];
const ofAlertsOnly = [
  ...['alert', 'alerts', 'alertname', 'alertid', 'alertrule', 'alarm', 'alarmname', 'alarmid', 'incident'],
  ...['incidentid', 'monitor', 'monitorname', 'monitorid', 'monitorcondition', 'policyname', 'ruleurl'],
  ...['heartbeat', 'newstatevalue', 'eventstatus', 'problemid', 'problemtitle', 'impactedentities'],
  ...['alertstate', 'alertstatus', 'alerttype', 'alerttransition', 'alarmstate', 'alarmstatus'],
];
const partsOnly = ['conditions', 'metadata', 'user', 'agent', 'actor', 'sender', 'author', 'creator'];
const ids = [
  ...['id', 'ids', 'iid', 'uid', 'uuid', 'guid', 'ghsaid', 'nodeid', 'sha', 'etag', 'digest', 'hash', 'arn'],
  ...['key', 'fingerprint', 'token', 'groupkey', 'sequencer', 'generation', 'metageneration', 'kind'],
  'fieldpath',
];

const title = 'Too warm in hall 2';
const address = 'https://shop.example/page';

/** The names whose data does not have what a test expects. */
function others<Name extends string>(known: readonly Name[], isAsExpected: (name: Name) => boolean): Name[] {
  return known.filter((name) => !isAsExpected(name));
}

test('the tables have these names and no others', () => {
  expect([...noLinks].toSorted()).toEqual(addressesForPrograms.toSorted());
  expect([...leftOutKeys].toSorted()).toEqual(nothingForReaders.toSorted());
  expect([...nameless].toSorted()).toEqual(besideTheEvent.toSorted());
  expect([...besides].toSorted()).toEqual(statesOfOthers.toSorted());
  expect([...alertKeys].toSorted()).toEqual(ofAlertsOnly.toSorted());
  expect([...onlyParts].toSorted()).toEqual(partsOnly.toSorted());
  expect([...idKeys].toSorted()).toEqual(ids.toSorted());
});

describe('by its name', () => {
  test('an address for programs, or of a picture, is no link; any other is one', () => {
    const linksOf = (name: string) => eventParts({ title, [name]: address }).links.map(({ value }) => value);
    expect(others(addressesForPrograms, (name) => linksOf(name).length === 0)).toEqual([]);
    expect(linksOf('page')).toEqual([address]);
  });

  test('what says nothing to a reader is left out, with all that it holds', () => {
    const restOf = (name: string) => eventParts({ title, [name]: { colour: 'red' } }).rest;
    expect(others(nothingForReaders, (name) => restOf(name).length === 0)).toEqual([]);
    expect(restOf('door')).toMatchObject([{ path: ['door', 'colour'], value: 'red' }]);
  });

  test('an object beside the event has a title that is not that of the event', () => {
    const titleOf = (name: string) => eventParts({ [name]: { title } }).title?.value;
    expect(others(besideTheEvent, (name) => titleOf(name) === undefined)).toEqual([]);
    expect(titleOf('door')).toBe(title);
  });

  test('the state of something else, or of what should be, is not that of the event', () => {
    const meaningOf = (name: string) => eventParts({ title, [name]: { status: 'failed' } }).meaning;
    expect(others(statesOfOthers, (name) => meaningOf(name) === undefined)).toEqual([]);
    expect(meaningOf('door')).toBe('bad');
  });

  test('a field that only an alert has makes closed good', () => {
    const isOver = (name: string) => eventParts({ title, [name]: 'x', state: 'closed' }).isRecovery;
    expect(others(ofAlertsOnly, isOver)).toEqual([]);
    expect(isOver('door')).toBe(false);
  });

  test('what an object only plays a part with is not listed', () => {
    const restOf = (name: string) => eventParts({ title, [name]: { colour: 'red' } }).rest;
    expect(others(partsOnly, (name) => restOf(name).length === 0)).toEqual([]);
  });

  test('an id is not listed, whatever it looks like', () => {
    const restOf = (name: string) => eventParts({ title, [name]: 12 }).rest;
    expect(others(ids, (name) => restOf(name).length === 0)).toEqual([]);
    expect(restOf('door')).toHaveLength(1);
  });
});

test.each([
  ...['order_id', 'order.ids', 'pod-uid', 'commit_sha', 'commit_oid', 'file_digest', 'row_hash', 'api_token'],
  ...['orderId', 'orderID', 'orderIds', 'orderIDs', 'podUid', 'podUID', 'md5Hash', 'fileDigest', 'headSha'],
  ...['resourceVersion', 'v2Id'],
])('%s ends like an id', (name) => {
  expect(idEnds.test(name)).toBe(true);
});

test.each(['grid', 'humid', 'orderIdle', 'order_idle', 'shadow', 'squash', 'version', 'IDs', 'Hash', 'sha1'])(
  '%s does not end like an id',
  (name) => {
    expect(idEnds.test(name)).toBe(false);
  },
);
