// Captions and quality: offered where the broadcast has them, and only there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A service of half a minute with one picture and two sounds, each a playlist of its own. */
function twoSounds() {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-sounds-'));
  const made = spawnSync('ffmpeg', [
    '-hide_banner', '-nostdin', '-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=25', '-f', 'lavfi', '-i', 'sine=frequency=440',
    '-f', 'lavfi', '-i', 'sine=frequency=880', '-t', '30', '-map', '0', '-map', '1', '-map', '2', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p',
    '-g', '25', '-c:a', 'aac', '-f', 'hls', '-hls_time', '2', '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4', '-hls_fmp4_init_filename', 'init%v.mp4',
    '-var_stream_map', 'v:0,agroup:sound a:0,agroup:sound,default:yes,language:en,name:English a:1,agroup:sound,language:es,name:Spanish',
    '-master_pl_name', 'index.m3u8', '%v.m3u8',
  ], { cwd: folder, encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  return folder;
}

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
  const folder = twoSounds();
  try {
    await page.setViewportSize({ width: 1360, height: 900 });
    const asked = [];
    await page.unroute('**/index.m3u8');
    await page.route(/\/live\/[^/]+\/.+/, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').pop();
      asked.push(name);
      const file = join(folder, name); // a question that comes when the test is over has no answer any more
      return !existsSync(file) ? route.abort() : route.fulfill({ body: readFileSync(file), contentType: name.endsWith('.m3u8') ? 'application/vnd.apple.mpegurl' : 'video/mp4' });
    });
    await page.reload();
    await parts.viewer.sees('picture');
    await page.waitForSelector('#audio', { state: 'visible' });
    assert.deepEqual(await page.$$eval('#audio option', (options) => options.map(({ text }) => text)), ['audio_1', 'audio_2']);
    assert.ok(!asked.includes('Spanish.m3u8'));
    await page.selectOption('#audio', { label: 'audio_2' });
    await eventually('the other sound is asked for', () => asked.includes('Spanish.m3u8'));
    await parts.viewer.movesOn(10_000);
    assert.equal(await page.$eval('#audio', (menu) => menu.selectedOptions[0].text), 'audio_2');
    await page.unroute(/\/live\/[^/]+\/.+/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
