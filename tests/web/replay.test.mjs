// Past services: the list, one of them, and its recording where there is one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { scenario, kChurch } from './support/scenario.mjs';

const parts = scenario();
let playlist;

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
  const recording = await eventually('it is whole', async () => (await server.api('GET', 'channels/church/recordings')).items
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

test('a recording plays from its start, with chapters to go to', async () => {
  const { viewer } = parts;
  const { page } = viewer;
  const broadcast = page.url().split('/').pop();
  await page.route('**/recordings?*', (route) => route.fulfill({ json: { next: null, items: [
    { id: 'r', broadcast, playlist, chapters: [{ title: 'Hymn', at_s: 3 }, { title: '', at_s: 'x' }] },
  ] } }));
  await page.reload();
  await page.waitForSelector('#replay video');
  await eventually('something is there', () => page.evaluate(() => document.querySelector('#replay video').readyState >= 2));
  assert.ok(await page.evaluate(() => document.querySelector('#replay video').currentTime) < 1);
  assert.equal((await page.$$('#replay .acts button')).length, 1);
  await page.click('#replay .acts button');
  await eventually('it plays on from there', () => page.evaluate(() => document.querySelector('#replay video').currentTime > 3.2));
  await viewer.screenshot('replay');
  await viewer.assertNoComplaints();
});
