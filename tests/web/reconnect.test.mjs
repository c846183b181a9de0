// The encoder's connection breaks during a service.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
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

test('goes on with the slate while the encoder is away, then with the encoder', async () => {
  const { server, publisher, viewer } = parts;
  await publisher.kill();
  await eventually('the slate is on air', async () => (await server.channel()).ingest?.showing === 'interrupted');
  assert.equal(await viewer.scene(), 'picture');
  await viewer.movesOn(10_000);
  publisher.start(server.publishUrl);
  await viewer.movesOn(10_000);
  await viewer.reads('note', /^$/);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
