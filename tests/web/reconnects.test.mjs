// The church's encoder loses its line again and again; the page, which nobody reloads, plays on each time.
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();
const kPauseMs = Number(process.env.BELFRY_RECONNECT_PAUSE ?? 5000); // longer than what is in store, unless somebody is in a hurry
const kTimes = Number(process.env.BELFRY_RECONNECTS ?? 50);

test(`the picture comes back ${kTimes} times without a reload`, async () => {
  const { server, publisher, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  for (let n = 0; n < kTimes; n += 1) {
    await publisher.kill();
    const before = (await server.channel()).ingest.publisher?.id;
    publisher.start(server.publishUrl);
    await eventually('the new encoder is heard', async () => {
      const { publisher: now, keyframe_seen: seen } = (await server.channel()).ingest;
      return seen && now !== null && now.id !== before;
    });
    await pause(kPauseMs);
    await viewer.playsOn(30_000);
  }
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
