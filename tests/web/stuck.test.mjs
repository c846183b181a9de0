// What a player cannot mend itself: a cache between church and viewer says the service is over, and it is not.
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

test('opens the playlist anew when the player believes in an end the server knows nothing of', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await goLive(parts);
  await viewer.page.route('**/video.m3u8*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n#EXT-X-ENDLIST\n` });
    await viewer.page.unroute('**/video.m3u8*');
  }, { times: 1 });
  await viewer.standsStill(25_000);
  await viewer.movesOn(15_000);
  await viewer.assertSameVisit();
  await viewer.assertNoComplaints();
});
