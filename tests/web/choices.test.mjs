// Captions and quality: offered where the broadcast has them, and only there.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { goLive, scenario } from './support/scenario.mjs';

const parts = scenario();

const kTwoQualities = `#EXTM3U
#EXT-X-STREAM-INF:BANDWIDTH=900000,CODECS="avc1.42c01e,mp4a.40.2",RESOLUTION=640x360
video.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=5000000,CODECS="avc1.42c01e,mp4a.40.2",RESOLUTION=1920x1080
video.m3u8?second
`;

const kTwoSounds = `#EXTM3U
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,URI="audio.m3u8"
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Español",LANGUAGE="es",DEFAULT=NO,AUTOSELECT=YES,URI="audio.m3u8?second"
#EXT-X-STREAM-INF:BANDWIDTH=900000,CODECS="avc1.42c01e,mp4a.40.2",RESOLUTION=640x360,AUDIO="sound"
video.m3u8
`;

test('offers a choice of quality where there is one', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await viewer.page.route('**/index.m3u8', (route) =>
    route.fulfill({ contentType: 'application/vnd.apple.mpegurl', body: kTwoQualities }));
  await goLive(parts);
  assert.equal(await viewer.page.isVisible('#quality'), true);
  const names = () => viewer.page.$$eval('#quality option', (options) => options.map(({ text }) => text));
  await eventually('the list of qualities', async () => /^Auto (360|1080)p,1080p,360p$/.test((await names()).join()));
  await viewer.page.selectOption('#quality', { label: '360p' });
  await viewer.movesOn(10_000);
  assert.deepEqual(await names(), ['Auto', '1080p', '360p']);
});

test('offers captions once the broadcast carries them', async () => {
  const { viewer } = parts;
  assert.equal(await viewer.page.isVisible('#captions'), false);
  await viewer.page.evaluate(() => {
    document.getElementById('video').addTextTrack('captions', 'English', 'en');
  });
  await viewer.page.waitForSelector('#captions', { state: 'visible' });
  await viewer.page.click('#captions');
  assert.equal(await viewer.page.getAttribute('#captions', 'aria-pressed'), 'true');
  const mode = await viewer.page.evaluate(() => document.getElementById('video').textTracks[0].mode);
  assert.equal(mode, 'showing');
  await viewer.screenshot('choices-desktop');
  await viewer.page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await viewer.page.evaluate(() => document.documentElement.scrollWidth), 320);
  const bar = await viewer.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.getElementById('bar');
    return scrollWidth <= clientWidth;
  });
  assert.equal(bar, true, 'every control is inside the frame');
  await viewer.screenshot('choices-small');
  await viewer.assertNoComplaints();
});

test('offers a choice of sound where there is more than one, and plays what was chosen', async () => {
  const { page } = parts.viewer;
  await page.setViewportSize({ width: 1360, height: 900 });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.unroute('**/index.m3u8');
  await page.route('**/index.m3u8', (route) => route.fulfill({ contentType: 'application/vnd.apple.mpegurl', body: kTwoSounds }));
  await page.reload();
  await parts.viewer.sees('picture');
  await page.waitForSelector('#audio', { state: 'visible' });
  const names = await page.$$eval('#audio option', (options) => options.map(({ text }) => text));
  assert.deepEqual(names, ['English', 'Español']);
  await page.selectOption('#audio', { label: 'Español' });
  await eventually('the other sound is asked for', () => asked.some((url) => url.endsWith('audio.m3u8?second')));
  await parts.viewer.movesOn(10_000);
});

test('offers another screen while there is one', async () => {
  const { page } = parts.viewer;
  await page.addInitScript(() => {
    window.screens = [];
    Object.defineProperty(RemotePlayback.prototype, 'watchAvailability', { value: async (told) => window.screens.push(told) });
    Object.defineProperty(RemotePlayback.prototype, 'prompt', { value: async () => {
      window.prompted = true;
    } });
  });
  await page.reload();
  await parts.viewer.sees('picture');
  assert.equal(await page.isVisible('#cast'), false);
  await page.evaluate(() => window.screens.forEach((told) => told(true)));
  await page.mouse.move(300, 300);
  await page.click('#cast');
  assert.equal(await page.evaluate(() => window.prompted), true);
  await page.evaluate(() => window.screens.forEach((told) => told(false)));
  assert.equal(await page.isVisible('#cast'), false);
});
