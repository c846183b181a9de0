// The shell of the pages: what they weigh, what they need before they are on screen, no network, no JavaScript.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario } from './support/scenario.mjs';

const parts = scenario();

test('every page is under 150 KB before the player and under 400 KB with it', () => {
  const sizes = JSON.parse(readFileSync(process.env.BELFRY_WEB_SIZES, 'utf8'));
  for (const page of ['home', 'watch', 'past', 'embed', 'offline', 'missing']) {
    const { first, withPlayer } = sizes[page];
    console.log(`${page}: ${first} bytes, ${withPlayer} with the player`);
    assert.ok(first > 2000 && first < 150 * 1024, `${page} ${first}`);
    assert.ok(withPlayer < 400 * 1024, `${page} ${withPlayer}`);
  }
});

test('it can be installed', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  const manifest = await (await fetch(`${server.page}manifest.webmanifest`)).json();
  for (const { src, type } of manifest.icons) {
    const icon = await fetch(new URL(src, server.page));
    assert.equal(icon.headers.get('content-type'), type, src);
  }
  assert.equal(await viewer.page.getAttribute('link[rel=manifest]', 'href'), '/manifest.webmanifest');
});

test('without a network there is a page that says so, and that goes back by itself', async () => {
  const { server, viewer } = parts;
  const { page, context } = viewer;
  await eventually('the service worker is there', () => page.evaluate(() => navigator.serviceWorker.controller !== null), 20_000);
  await context.setOffline(true);
  await page.goto(`${server.page}home`);
  assert.equal(await page.textContent('h1'), 'You are offline');
  await viewer.screenshot('offline');
  await context.setOffline(false);
  await eventually('the page that was wanted', async () => (await page.textContent('h1').catch(() => '')) === 'Watch with us', 20_000);
});

test('nothing that is live is kept', async () => {
  const kept = await parts.viewer.page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  assert.ok(kept.includes('/offline'));
  assert.deepEqual(kept.filter((path) => path !== '/offline' && !path.startsWith('/assets/')), []);
});

test('without JavaScript there is a plain picture and a sentence', async () => {
  const { server, viewer } = parts;
  await viewer.close();
  await viewer.open(server.page, { javaScriptEnabled: false });
  assert.equal(await viewer.page.getAttribute('noscript video', 'src').catch(() => null) ?? await viewer.page.getAttribute('video.plain', 'src'), '/stream/church/index.m3u8');
  assert.match(await viewer.page.textContent('.stage'), /needs JavaScript/);
  await viewer.screenshot('no-script');
});
