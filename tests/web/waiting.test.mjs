// Nobody is live: the page says when we start, or that nobody is, and looks calm in every size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { scenario, kChurch } from './support/scenario.mjs';
import { kDesktop, kPhone } from './support/Viewer.mjs';

const parts = scenario();
const kHour = 3_600_000;

/** Ten o'clock of the day so many days from now, in this machine's time. */
function tenOClock(days) {
  const at = new Date();
  at.setDate(at.getDate() + days);
  at.setHours(10, 0, 0, 0);
  return at;
}

test('says when the next service starts', async () => {
  const { server, viewer } = parts;
  await server.set({ next_start: tenOClock(1).toISOString() });
  await viewer.open(server.page, { viewport: kDesktop });
  await viewer.reads('headline', /^We start tomorrow at 10:00$/);
  assert.equal(await viewer.text('church'), kChurch.church);
  assert.equal(await viewer.text('title'), kChurch.title);
  assert.match(await viewer.text('sub'), /^Next service: \w+ \d+ \w+, 10:00 · Worship$/);
  assert.equal(await viewer.page.title(), kChurch.church);
  assert.equal(await viewer.page.isVisible('#bar'), false);
  assert.equal(await viewer.page.isVisible('#badge'), false);
  await viewer.screenshot('waiting-desktop');
  await viewer.page.setViewportSize(kPhone);
  await viewer.screenshot('waiting-phone');
});

test('follows a change of plan without a reload', async () => {
  const { server, viewer } = parts;
  await server.set({ next_start: new Date(Date.now() + kHour / 2).toISOString() });
  await viewer.reads('headline', /^We start (tomorrow )?at \d\d?:\d\d$/);
  await viewer.reads('detail', /^In (29|30) minutes\. /);
  await server.set({ next_start: null });
  await viewer.reads('headline', /^Nobody is live right now$/);
  await viewer.assertSameVisit();
});

test('a new title is there within two seconds, and the page hardly asks for it', async () => {
  const { server, viewer } = parts;
  let asked = 0;
  viewer.page.on('request', (request) => {
    asked += /\/channels\/church$/.test(request.url()) ? 1 : 0;
  });
  for (const title of ['Evensong', 'Vespers', 'Compline']) {
    await server.set({ title });
    await viewer.reads('title', new RegExp(`^${title}$`), 2000);
  }
  await pause(4000);
  assert.ok(asked <= 1, `asked ${asked} times`);
  await server.set(kChurch);
  await viewer.assertSameVisit();
});

test('fits a phone of 320 pixels, also in light colours', async () => {
  const { viewer } = parts;
  await viewer.page.setViewportSize({ width: 320, height: 640 });
  await viewer.page.emulateMedia({ colorScheme: 'light' });
  assert.equal(await viewer.page.evaluate(() => document.documentElement.scrollWidth), 320);
  const background = await viewer.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(background, 'rgb(238, 241, 244)');
  await viewer.screenshot('waiting-small-light');
});

test('a chat room that opens is there in the only tab there is, and one that closed does not come back', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const reloaded = async () => {
    const looked = page.waitForResponse(/\/chat-rooms$/);
    await page.reload();
    await looked;
    // So it does not look again by itself.
    assert.match(await page.getAttribute('body', 'data-first'), /"has_chat":false/);
  };
  // Only what the server tells by itself counts.
  await page.route(/\/channels\/church$/, (route) => route.fulfill({ status: 304 }));
  await reloaded();
  assert.equal(await page.isVisible('#chat'), false);
  const room = await server.api('POST', 'channels/church/chat-rooms', { title: 'Lobby' }, 201);
  await page.waitForSelector('#chat-input', { timeout: 30_000 });
  await server.api('PATCH', `chat-rooms/${room.id}`, { is_open: false });
  await eventually('it is closed', async () => /closed/.test(await page.textContent('.chat-said')), 30_000);
  await eventually('the page says so from its first byte', async () => /has_chat&quot;:false/.test(await (await fetch(server.page)).text()));
  await reloaded();
  await server.api('PATCH', `chat-rooms/${room.id}`, { is_open: true });
  await page.waitForSelector('#chat-input', { timeout: 30_000 });
  await page.unroute(/\/channels\/church$/);
});

test('nothing in the browser complained', () => parts.viewer.assertNoComplaints());
