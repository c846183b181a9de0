// The viewer's own network goes away and comes back: a train, a garage, a router.
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('says that it connects again, and plays on by itself', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await viewer.context.setOffline(true);
  await viewer.standsStill(20_000);
  await viewer.reads('note', /^Connecting again\./, 20_000);
  await viewer.screenshot('network-away');
  await viewer.context.setOffline(false);
  await viewer.playsOn(20_000);
  await viewer.reads('note', /^$/);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints(/ERR_INTERNET_DISCONNECTED/);
});
