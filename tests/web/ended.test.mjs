// The service ends, and later another begins.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('shows the last seconds and then says thank you', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await server.end();
  await viewer.sees('ended', 40_000);
  assert.equal(await viewer.text('headline'), 'The service has ended.');
  assert.equal(await viewer.text('detail'), 'Thank you for being with us.');
  assert.equal(await viewer.page.isVisible('#bar'), false);
  await viewer.screenshot('ended-desktop');
});

test('starts again with the next broadcast', async () => {
  const { server, viewer } = parts;
  await server.goLive();
  await viewer.sees('picture');
  await viewer.movesOn(10_000);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
