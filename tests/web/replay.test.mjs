// Past services: the list, one of them, and its recording where there is one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { scenario, kChurch } from './support/scenario.mjs';
import { modules } from './support/Viewer.mjs';

const parts = scenario();
const kAxe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let playlist;
let recording;

test('nothing has been on air yet, and the page says so', async () => {
  const { server, viewer } = parts;
  await viewer.open(`${server.page}past`);
  await eventually('the sentence', async () => /Nothing has been on air yet/.test(await viewer.page.textContent('#sections')));
});

test('what was on air is listed, and says that it has no recording', async () => {
  const { server, publisher, viewer } = parts;
  const { page } = viewer;
  publisher.start(server.publishUrl);
  await server.goLive();
  playlist = (await server.channel()).playlist.replace('index.m3u8', 'rewind.m3u8');
  await pause(6000);
  await server.end();
  await eventually('its card', async () => {
    await page.goto(`${server.page}past`);
    await page.waitForSelector('#skeletons', { state: 'hidden' });
    return (await page.$$('#past .card')).length === 1;
  });
  await page.route('**/recordings?*', (route) => route.fulfill({ json: { items: [], next: null } }));
  await page.click('#past .card a');
  await eventually('its page', async () => /no recording/.test(await page.textContent('#replay').catch(() => '')));
  assert.equal(await page.textContent('#heading'), kChurch.title);
});

test('once it is published its recording plays', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const broadcast = page.url().split('/').pop();
  await page.unroute('**/recordings?*');
  recording = await eventually('it is whole', async () => (await server.api('GET', 'channels/church/recordings')).items
    .find((one) => one.broadcast === broadcast && one.ended_at !== null));
  await page.reload();
  await eventually('nobody sees it yet', async () => /no recording/.test(await page.textContent('#replay').catch(() => '')));
  await server.api('PATCH', `recordings/${recording.id}`, { published: true });
  await eventually('it is there', async () => {
    await page.reload();
    await page.waitForSelector('#skeletons', { state: 'hidden' });
    return (await page.$('#replay video')) !== null;
  }, 30_000);
  await page.evaluate(() => document.querySelector('#replay video').play());
  await eventually('it plays', () => page.evaluate(() => document.querySelector('#replay video').currentTime > 1.5));
  const { duration, width } = await page.evaluate(() => {
    const { duration: seconds, videoWidth } = document.querySelector('#replay video');
    return { duration: seconds, width: videoWidth };
  });
  assert.ok(duration > 3 && duration < 60, `${duration} s`);
  assert.equal(width, 640);
});

test('a server that is away for a moment is asked again, and its list is read to the end', async () => {
  const { page } = parts.viewer;
  const broadcast = page.url().split('/').pop();
  let refused = 2;
  await page.route(`**/api/v1/broadcasts/${broadcast}`, (route) => {
    refused -= 1;
    return refused >= 0 ? route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '' }) : route.fallback();
  });
  const other = { id: 'o', broadcast: 'other', playlist: '/recordings/other/index.m3u8' };
  await page.route('**/recordings?*', async (route) => {
    if (!/cursor=more/.test(route.request().url())) {
      await route.fulfill({ json: { items: Array.from({ length: 200 }, () => other), next: 'more' } });
    } else {
      await route.fulfill({ json: { items: [{ id: 'r', broadcast, playlist }], next: null } });
    }
  });
  await page.reload();
  await eventually('it says so', async () => /We keep trying/.test(await page.textContent('#sections')));
  assert.ok(!/address may be wrong/.test(await page.textContent('#main')));
  await page.waitForSelector('#replay video', { timeout: 20_000 });
  assert.ok(!/We keep trying/.test(await page.textContent('#sections')));
  assert.equal(await page.isVisible('#skeletons'), false);
  await page.unroute('**/recordings?*');
});

test('a recording plays from its start, with chapters to go to', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  await server.api('PATCH', `recordings/${recording.id}`, { chapters: [{ title: 'Hymn', at_s: 3 }] });
  await eventually('its chapters', async () => {
    await page.reload();
    await page.waitForSelector('#replay video');
    return (await page.$$('#replay .acts button')).length === 1;
  }, 30_000);
  await eventually('something is there', () => page.evaluate(() => document.querySelector('#replay video').readyState >= 2));
  assert.ok(await page.evaluate(() => document.querySelector('#replay video').currentTime) < 1);
  assert.equal(await page.textContent('#replay .acts button'), '0:03 · Hymn');
  await page.click('#replay .acts button');
  await eventually('it plays on from there', () => page.evaluate(() => document.querySelector('#replay video').currentTime > 3.2));
  await viewer.screenshot('replay');
  await page.evaluate(kAxe);
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: rules }), kRules);
    assert.deepEqual(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
  }
  await viewer.assertNoComplaints(/503/);
});
