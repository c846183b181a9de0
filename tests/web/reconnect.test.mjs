// The encoder's connection breaks during a service.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('goes on without a reload when the encoder is back after a second', async () => {
  const { server, publisher, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await publisher.kill();
  await pause(1000);
  publisher.start(server.publishUrl);
  const seen = await viewer.watch(12_000);
  assert.ok(seen.seconds > 6, `${seen.seconds} s of picture in 12 s`);
  assert.ok(seen.soundBytes > 5000, `${seen.soundBytes} bytes of sound`);
  await viewer.movesOn(5000);
  await viewer.assertSameVisit();
});

test('keeps the last picture and says so while the encoder is away, then goes on', async () => {
  const { server, publisher, viewer } = parts;
  await publisher.kill();
  await viewer.standsStill(20_000);
  await viewer.reads('note', /^We will be right back$/, 12_000);
  assert.equal(await viewer.scene(), 'picture');
  assert.equal(await viewer.page.isVisible('#badge'), false);
  publisher.start(server.publishUrl);
  await viewer.movesOn(10_000);
  await viewer.reads('note', /^$/);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
