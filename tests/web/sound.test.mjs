// A browser as viewers have it: no sound before the page was touched.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('starts silently and offers the sound with one button', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page, { autoplay: false });
  await goLive(parts);
  assert.equal(await viewer.page.evaluate(() => document.getElementById('video').muted), true);
  assert.equal(await viewer.text('tap-text'), 'Tap for sound');
  assert.equal(await viewer.page.isVisible('#tap'), true);
  await viewer.screenshot('tap-for-sound');
});

test('plays with sound after the tap', async () => {
  const { viewer } = parts;
  await viewer.page.click('#tap');
  assert.equal(await viewer.page.isVisible('#tap'), false);
  const seen = await viewer.watch(3000);
  assert.equal(seen.muted, false);
  assert.ok(seen.seconds > 2, `${seen.seconds} s of picture in 3 s`);
  assert.ok(seen.soundBytes > 1000, `${seen.soundBytes} bytes of sound`);
  await viewer.assertNoComplaints();
});
