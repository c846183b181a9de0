// The service ends, and later another begins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

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

test('who watches is counted once, whatever their page listens to', async () => {
  const { server } = parts;
  const path = `channels/${(await server.channel()).channel}/heartbeat`;
  const viewers = async () => (await server.api('POST', path, { viewer: 'somebody-else-0001' })).viewers;
  await eventually('they and somebody else are two', async () => (await viewers()) === 2, 20_000);
  for (let i = 0; i < 4; i += 1) {
    await pause(700);
    assert.equal(await viewers(), 2);
  }
});

test('keeps the closing picture when there is nothing more to come', async () => {
  const { server, viewer } = parts;
  const path = `channels/${(await server.channel()).channel}`;
  await server.api('POST', `${path}/end`, { closing_s: 6 });
  const seen = async () => (await fetch(`${server.page}api/v1/${path}`)).json();
  await eventually('the closing picture is told of', async () => (await seen()).closing === true);
  await viewer.playsOn(10_000);
  await eventually('it is over at the church', async () => (await server.channel()).state === 'off_air', 20_000);
  await viewer.standsStill(20_000);
  await pause(4000);
  assert.equal(await viewer.scene(), 'picture');
  assert.equal(await viewer.page.isVisible('#badge'), false);
  assert.equal(await viewer.page.isVisible('#live'), false);
  await viewer.screenshot('closing-desktop');
  await server.goLive();
  await viewer.movesOn(15_000);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
