// Somebody goes live: the page that was waiting starts by itself and plays without a stop.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario, kChurch } from './support/scenario.mjs';
import { kPhone } from './support/Viewer.mjs';

const parts = scenario();

test('starts by itself when the service does', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await viewer.sees('waiting');
  await viewer.page.evaluate(() => {
    document.getElementById('video').requestVideoFrameCallback(() => (window.firstFrameAt = Date.now()));
  });
  parts.publisher.start(server.publishUrl, { keyframes: 2 });
  await server.receives();
  const askedAt = Date.now();
  await server.goLive();
  await viewer.sees('picture');
  await viewer.movesOn(10_000);
  console.log(`from go-live to the first frame on the page: ${await viewer.page.evaluate(() => window.firstFrameAt) - askedAt} ms`);
  await viewer.assertSameVisit();
  assert.equal(await viewer.page.isVisible('#badge'), true);
  assert.equal(await viewer.text('title'), kChurch.title);
  assert.match(await viewer.text('sub'), /^Started (just now|1 minute ago) · Worship$/);
  assert.equal(await viewer.page.title(), `Live · ${kChurch.church}`);
});

test('plays picture and sound for 20 seconds without a stop', async () => {
  const seen = await parts.viewer.watch(20_000);
  assert.ok(seen.seconds > 17 && seen.seconds < 23, `${seen.seconds} s of picture in 20 s`);
  assert.ok(seen.longestStopMs < 2_000, `stood still for ${seen.longestStopMs} ms`);
  assert.ok(seen.frames > 50, `${seen.frames} frames on screen`);
  assert.ok(seen.soundBytes > 20_000, `${seen.soundBytes} bytes of sound`);
  assert.equal(seen.muted, false);
});

test('tells how far behind the church the picture is', async () => {
  const { viewer } = parts;
  await viewer.reads('live-text', /^Live · \d+\.\d s$/);
  const seconds = Number(/[\d.]+/.exec(await viewer.text('live-text'))[0]);
  assert.ok(seconds > 0.2 && seconds < 20, `${seconds} s`);
  await viewer.screenshot('live-desktop');
  await viewer.page.setViewportSize(kPhone);
  await viewer.page.mouse.move(250, 150);
  await viewer.screenshot('live-phone');
});

test('the links are those of the service that is on air, however many others are planned', async () => {
  const { page } = parts.viewer;
  const links = () => page.$$eval('#links a', (all) => all.map(({ textContent }) => textContent).join());
  const soon = { service: 'next', occurrence: 'd', channel: 'church', starts_at: new Date(Date.now() + 3_600_000).toISOString() };
  await page.route('**/api/v1/services?*', (route) => route.fulfill({ json: { items: [{ ...soon, links: [{ title: 'Next', url: 'https://example.org/next' }] }], next: null } }));
  await page.route('**/api/v1/services/now', (route) => route.fulfill({ json: { id: 'now', links: [{ title: 'Bulletin', url: 'https://example.org/now' }] } }));
  await page.route(/\/api\/v1\/broadcasts\/[^/?]+$/, (route) => route.fulfill({ json: { service: 'now' } }));
  await page.reload();
  await eventually('its own', async () => (await links()) === 'Bulletin');
  await page.route('**/api/v1/services/now', (route) => route.fulfill({ json: { id: 'now', links: [] } }));
  await parts.server.set({ links: [{ title: 'Give', url: 'https://example.org/give' }] });
  const asked = page.waitForResponse(/\/api\/v1\/services\/now$/);
  await page.reload();
  await asked;
  await eventually('or those of the channel', async () => (await links()) === 'Give');
});

test('nothing in the browser complained', () => parts.viewer.assertNoComplaints());
