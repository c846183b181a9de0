// A part that throws becomes a small notice, the player goes on, and operators hear of it; no more than a few times.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();
const reports = [];

test('what belongs to a service fails, and the picture plays on', async () => {
  const { server, viewer } = parts;
  await viewer.open('about:blank');
  const { page } = viewer;
  page.on('request', (request) => {
    if (request.url().endsWith('/viewer-reports')) {
      reports.push(request.postDataJSON());
    }
  });
  await page.addInitScript(() => {
    Math.random = () => 0.05; // one visit in ten tells of itself: this one
    Object.defineProperty(HTMLInputElement.prototype, 'select', { value() { throw new TypeError('cannot select'); } });
  });
  await page.goto(server.page);
  await goLive(parts);
  for (let n = 0; n < 5; n += 1) {
    await page.click('#share');
  }
  assert.equal(await page.textContent('#share-panel .broken'), 'This part does not work right now. The rest goes on.');
  await eventually('it is told', () => reports.some(({ faults }) => faults?.[0].text === 'TypeError: cannot select'));
  await viewer.movesOn(5000);
  await eventually('it is counted', async () => (await server.metric('belfry_page_faults_total{part="share"}')) === 3);
});

test('a page that fails again and again tells of it five times', async () => {
  const { page } = parts.viewer;
  await page.evaluate(() => {
    for (let n = 0; n < 50; n += 1) {
      setTimeout(() => {
        throw new Error(`again ${n}`);
      }, 0);
    }
  });
  const told = () => reports.flatMap(({ faults }) => faults ?? []).length;
  await eventually('the others are told', async () => told() === 5);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  assert.equal(told(), 5);
});

test('a visit that ends by going elsewhere does not keep its report to itself', async () => {
  const { server, viewer } = parts;
  const kVisits = 10;
  const told = () => server.metric('belfry_viewer_reports_total{page="home"}');
  const tab = await viewer.context.newPage();
  await tab.addInitScript(() => {
    Math.random = () => 0.05;
  });
  for (let n = 0; n < kVisits; n += 1) {
    await tab.goto(`${server.page}home`);
    await eventually('the service worker stands between', () => tab.evaluate(() => navigator.serviceWorker.controller !== null));
    await tab.evaluate(() => new Promise((resolve) => {
      new PerformanceObserver(() => resolve()).observe({ type: 'largest-contentful-paint', buffered: true });
    }));
    await tab.goto('about:blank');
  }
  await tab.close();
  // A browser that is short of processor drops one now and then; with the service worker between it was four of ten.
  await eventually(`nearly all ${kVisits} are told`, async () => (await told()) >= kVisits - 2);
});

test('what is beside the controls fails, and the controls stay', async () => {
  const { server, viewer } = parts;
  const tab = await viewer.context.newPage();
  await tab.addInitScript(() => {
    const broken = (of, name) => Object.defineProperty(of, name, { get() { throw new TypeError(`no ${name}`); } });
    broken(document, 'pictureInPictureEnabled');
    window.MediaMetadata = class { constructor() { throw new TypeError('no metadata'); } };
    crypto.getRandomValues = () => { throw new TypeError('no chance'); };
  });
  await tab.goto(server.page);
  await tab.waitForSelector('#bar:visible');
  await eventually('it plays', () => tab.evaluate(() => document.getElementById('video').currentTime > 0.5));
  await tab.click('#play');
  await eventually('and pauses', () => tab.evaluate(() => document.getElementById('video').paused));
  await tab.click('#mute');
  assert.equal(await tab.$('#bar .broken'), null);
  assert.equal(await tab.isVisible('#full'), true);
  await tab.close();
});

test('who leaves tells how it went', async () => {
  const { server, viewer } = parts;
  // As when another app comes to the front; what is sent from a page that is torn down may be lost in the browser.
  await viewer.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await eventually('the report', () => reports.some(({ watched_ms }) => watched_ms > 0));
  const { page, startup_ms, stalls, quality_switches } = reports.find(({ watched_ms }) => watched_ms > 0);
  assert.equal(page, 'watch');
  assert.ok(startup_ms > 0 && startup_ms < 60_000, `${startup_ms}`);
  assert.ok(stalls >= 0 && quality_switches >= 0);
  await eventually('it is counted', async () => (await server.metric('belfry_viewer_reports_total{page="watch"}')) >= 1);
  const before = reports.filter((one) => one.watched_ms > 0).length;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await viewer.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const next = await eventually('what came since', () => reports.filter((one) => one.watched_ms > 0)[before]);
  assert.equal(next.startup_ms, undefined);
  assert.equal(next.largest_paint_ms, undefined);
  assert.ok(next.watched_ms > 500 && next.watched_ms < 30_000, `${next.watched_ms}`);
  await eventually('so is what was watched', async () => (await server.metric('belfry_viewer_watched_seconds_total')) > 0);
});
