import { expect, test } from 'vitest';
import { health } from '../fixtures/gallery/health.ts';
import { healthOfSix } from '../fixtures/gallery/health-of-six.ts';
import { waiting } from '../fixtures/gallery/waiting.ts';
import { waitingOfEight } from '../fixtures/gallery/waiting-of-eight.ts';

test('the health report of the page is the one that the action makes', () => {
  expect(healthOfSix).toEqual(JSON.parse(JSON.stringify(health[0]?.given?.[0])));
});

test('so is the report of what waits', () => {
  expect(waitingOfEight).toEqual(JSON.parse(JSON.stringify(waiting[0]?.given?.[0])));
});
