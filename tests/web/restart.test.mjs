// The server dies during a service and is started again.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('goes on within 10 seconds of the restart, without a reload', async () => {
  const { server, publisher, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await server.kill();
  await publisher.kill();
  await viewer.standsStill(20_000);
  await viewer.reads('note', /^Connecting again\./, 10_000);
  assert.equal(await viewer.scene(), 'picture');
  await server.start();
  publisher.start(server.publishUrl);
  await viewer.playsOn(10_000);
  const seen = await viewer.watch(10_000);
  assert.ok(seen.seconds > 5, `${seen.seconds} s of picture in 10 s`);
  assert.equal(await viewer.text('note'), '');
  await viewer.assertSameVisit();
});

test('nothing else went wrong in the browser', () =>
  parts.viewer.assertNoComplaints(/ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|50[034]/));
