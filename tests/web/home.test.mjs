// The home page of a server with several channels: what is live, as it changes, for one and for five thousand.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario, kChurch } from './support/scenario.mjs';
import { kDesktop } from './support/Viewer.mjs';

const parts = scenario();
const kPhone = { width: 390, height: 844 };

async function plan(server) {
  await server.api('POST', 'channels', { channel: 'chapel', church: 'Grace Church', title: 'Bible study', category: 'study' }, 201);
  await server.api('POST', 'channels', { channel: 'youth', church: 'Grace Church', title: 'Youth night', category: 'youth' }, 201);
  const startsLocal = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 16);
  await server.api('POST', 'channels/chapel/services', { title: 'Evening prayer', time_zone: 'UTC', starts_local: startsLocal, minutes: 60 }, 201);
}

const shelf = (id) => parts.viewer.page.$$eval(`#${id} .card b`, (titles) => titles.map(({ textContent }) => textContent));

test('a server with several channels begins with all of them', async () => {
  const { server, viewer } = parts;
  await plan(server);
  await viewer.open(server.page, { viewport: kDesktop });
  await eventually('three channels', async () => (await shelf('channels')).length === 3);
  assert.match(await viewer.page.textContent('#live'), /Nobody is live right now/);
  assert.deepEqual(await shelf('coming'), ['Evening prayer']);
  assert.match(await viewer.page.textContent('#coming .countdown'), /^in 2 h \d+ min$|^in 3 h 0 min$/);
  assert.equal(await viewer.page.isVisible('#skeletons'), false);
  assert.equal(await viewer.page.getAttribute('#channels .card a', 'href'), '/watch/youth');
});

/** Two seconds are owed on a machine that does nothing else; what it took is printed. */
async function soon(what, ask) {
  const from = performance.now();
  await eventually(what, ask);
  console.log(`# ${what}: ${Math.round(performance.now() - from)} ms`);
}

test('a new title is there soon', async () => {
  const { server, viewer } = parts;
  for (const title of ['Evensong', 'Vespers']) {
    await server.api('PATCH', 'channels/youth', { title });
    await soon(title, async () => (await shelf('channels')).includes(title));
  }
  await viewer.assertSameVisit();
});

test('who goes live is on top soon, and gone from there when it is over', async () => {
  const { server, publisher, viewer } = parts;
  publisher.start(server.publishUrl);
  let asked = 0;
  viewer.page.on('request', (request) => {
    asked += /\/api\/v1\/channels\?/.test(request.url()) ? 1 : 0;
  });
  await server.goLive();
  await soon('it is live', async () => (await shelf('live')).includes(kChurch.title));
  await viewer.screenshot('home-desktop');
  await viewer.page.setViewportSize(kPhone);
  await viewer.screenshot('home-phone');
  await viewer.page.setViewportSize(kDesktop);
  await server.end();
  await soon('it is over', async () => (await shelf('live')).length === 0);
  assert.equal(asked, 0, 'it was told, not asked for');
  await eventually('it is among what has been', async () => (await shelf('past')).includes(kChurch.title), 15_000);
  await viewer.assertSameVisit();
});

test('all tabs of a browser share one stream of events', async () => {
  const { server, viewer } = parts;
  const tabs = [];
  for (const path of ['home', 'watch/church', 'watch/chapel']) {
    tabs.push(await viewer.openTab(`${server.page}${path}`));
  }
  await eventually('one stream', async () => (await server.metric('belfry_events_clients{kind="sse"}')) === 1, 10_000);
  await tabs[1].bringToFront();
  await server.set({ title: 'Compline' });
  await eventually('the tab that watches hears of it', async () => (await tabs[1].textContent('#title')) === 'Compline');
  await server.set(kChurch);
  await Promise.all(tabs.map((tab) => tab.close()));
  await viewer.page.bringToFront();
});

test('a choice of category shows those alone', async () => {
  const { page } = parts.viewer;
  await page.click('.chip[data-category="study"]');
  await eventually('only that', async () => (await shelf('channels')).join() === 'Bible study');
  assert.equal(await page.getAttribute('.chip[data-category="study"]', 'aria-pressed'), 'true');
  await page.click('.chip[data-category=""]');
  await eventually('all again', async () => (await shelf('channels')).length === 3);
});

test('five thousand channels cost no more cards than a window holds', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const all = Array.from({ length: 5000 }, (_, n) => ({
    channel: `c${n}`, church: `Church ${n}`, title: `Service ${n}`, description: '', category: n % 2 ? 'study' : 'music',
    language: 'en', on_air: n < 700, viewers: n < 700 ? 5000 - n : 0, next_start: null,
  }));
  let asked = 0;
  await page.route('**/api/v1/channels?*', (route) => {
    const query = new URL(route.request().url()).searchParams;
    const at = Number(query.get('cursor') ?? 0);
    const limit = Number(query.get('limit'));
    asked += 1;
    return route.fulfill({ json: { items: all.slice(at, at + limit), next: at + limit < all.length ? String(at + limit) : null } });
  });
  await page.goto(`${server.page}home`);
  await eventually('the first are there', async () => (await shelf('live'))[0] === 'Service 0');
  assert.ok(asked <= 2, `asked ${asked} times`);
  const toTheEnd = () => page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    return document.querySelectorAll('.card').length;
  });
  let most = 0;
  await eventually('the last is there', async () => {
    most = Math.max(most, await toTheEnd());
    return (await shelf('channels')).includes('Service 4999');
  }, 30_000);
  assert.ok(most < 200, `${most} cards`);
  assert.equal(asked, 25);
  const place = await page.evaluate(() => {
    const { scrollY } = window;
    for (const hidden of [true, false]) {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
    return scrollY;
  });
  await eventually('who comes back to the tab has all of it anew', () => asked === 50);
  assert.equal(await page.evaluate(() => window.scrollY), place, 'and is where they were');
  assert.ok((await shelf('channels')).includes('Service 4999'));
  await page.evaluate(() => window.scrollTo(0, 0));
  await eventually('and the first again', async () => (await shelf('live-music')).includes('Service 0'));
  await page.unroute('**/api/v1/channels?*');
});

test('nothing in the browser complained', () => parts.viewer.assertNoComplaints(/thumb\.jpg/));
