// The encoder's connection dies without a word: no packet, no FIN.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('goes on without a reload when the encoder falls silent without a goodbye and another begins', async () => {
  const { server, publisher, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  publisher.freeze();
  await pause(1000);
  publisher.start(server.publishUrl);
  const seen = await viewer.watch(12_000);
  assert.ok(seen.seconds > 6, `${seen.seconds} s of picture in 12 s`);
  await viewer.movesOn(5000);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
