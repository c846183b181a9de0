// The bar by keyboard alone, as people with a keyboard or a screen reader use it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

const focused = () => parts.viewer.page.evaluate(() => document.activeElement.id);

async function tabTo(id) {
  for (let n = 0; n < 12; n += 1) {
    if ((await focused()) === id) {
      return;
    }
    await parts.viewer.page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key never came to #${id}`);
}

const video = (what) => parts.viewer.page.evaluate((name) => document.getElementById('video')[name], what);

test('the Tab key reaches every control, in the order they stand', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await tabTo('play');
  const order = ['play'];
  for (let n = 0; n < 6; n += 1) {
    await viewer.page.keyboard.press('Tab');
    order.push(await focused());
  }
  assert.deepEqual(order, ['play', 'mute', 'volume', 'track', 'live', 'pip', 'full']);
  const outline = await viewer.page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
});

test('single letters mean the picture only where that was touched last', async () => {
  const { page } = parts.viewer;
  await page.locator('#follow, #share, .brand, header a').first().focus();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('m');
  assert.equal(await video('muted'), false);
});

test('mute, volume and pause answer the keyboard', async () => {
  const { page } = parts.viewer;
  await page.focus('#mute');
  await page.keyboard.press('Enter');
  assert.equal(await video('muted'), true);
  await page.keyboard.press('m');
  assert.equal(await video('muted'), false);
  await page.focus('#volume');
  await page.keyboard.press('ArrowLeft');
  await eventually('the volume is lower', async () => (await video('volume')) < 1);
  await page.focus('#play');
  await page.keyboard.press('Space');
  await eventually('paused', () => video('paused'));
  assert.equal(await page.getAttribute('#play', 'aria-label'), 'Play');
});

test('a viewer who paused is brought back to live', async () => {
  const { viewer } = parts;
  await viewer.page.keyboard.press('Space');
  await eventually('there is something to go back to', async () => (await viewer.position()) > 12, 30_000);
  await viewer.page.focus('#track');
  await viewer.page.keyboard.press('Home');
  await viewer.reads('live-text', /^Go to live$/);
  assert.match(await viewer.page.getAttribute('#track', 'aria-valuetext'), /^\d+ seconds behind live$/);
  await viewer.page.focus('#live');
  await viewer.page.keyboard.press('Enter');
  await viewer.reads('live-text', /^Live/);
  await viewer.movesOn(5000);
});

test('full screen and back', async () => {
  const { page } = parts.viewer;
  await tabTo('full');
  await page.keyboard.press('Enter');
  await eventually('full screen', () => page.evaluate(() => document.fullscreenElement?.id === 'stage'));
  await eventually('its button leads back', async () => (await page.getAttribute('#full', 'aria-label')) === 'Leave full screen');
  await page.keyboard.press('Enter');
  await eventually('no full screen', () => page.evaluate(() => document.fullscreenElement === null));
  await parts.viewer.assertNoComplaints();
});
