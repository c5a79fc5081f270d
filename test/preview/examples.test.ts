import { expect, test } from 'vitest';
import { health } from '../fixtures/gallery/health.ts';
import { healthOfSix } from '../fixtures/gallery/health-of-six.ts';

test('the health report of the page is the one that the action makes', () => {
  expect(healthOfSix).toEqual(JSON.parse(JSON.stringify(health[0]?.given?.[0])));
});
