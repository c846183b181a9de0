// The service ends, and later another begins.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('shows the last seconds and then says thank you', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  const { broadcast } = await server.channel();
  await viewer.page.route('**/recordings?*', (route) => route.fulfill({ json: { next: null, items: [{ id: 'r', broadcast, playlist: '/recorded.m3u8' }] } }));
  await server.end();
  await viewer.sees('ended', 160_000);
  assert.equal(await viewer.text('headline'), 'The service has ended.');
  assert.equal(await viewer.text('detail'), 'Thank you for being with us.');
  assert.equal(await viewer.page.isVisible('#bar'), false);
  await eventually('the way to its recording', () => viewer.page.isVisible('#again'));
  assert.equal(await viewer.page.getAttribute('#again', 'href'), `/past/${broadcast}`);
  await viewer.screenshot('ended-desktop');
});

test('starts again with the next broadcast', async () => {
  const { server, viewer } = parts;
  await server.goLive();
  await viewer.sees('picture');
  await viewer.movesOn(10_000);
  assert.equal(await viewer.page.isVisible('#again'), false);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
