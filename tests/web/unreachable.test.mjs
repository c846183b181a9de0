// The server cannot be reached: calm for five seconds, then words for viewers, and nothing to do for them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { scenario } from './support/scenario.mjs';

const parts = scenario();

test('a short silence of the server is not spoken of', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await viewer.reads('headline', /^Nobody is live right now$/);
  const calm = await viewer.text('detail');
  await server.kill();
  await pause(1500);
  assert.equal(await viewer.text('detail'), calm);
});

test('a longer one is told in plain words, and passes by itself', async () => {
  const { server, viewer } = parts;
  await viewer.reads('detail', /^We cannot reach the church right now\. We keep trying\.$/);
  assert.equal(await viewer.text('headline'), 'Nobody is live right now');
  await server.start();
  await viewer.reads('detail', /^You are welcome to wait here/, 10_000);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints(/ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE/);
});
