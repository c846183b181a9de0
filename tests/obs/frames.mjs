// Watches a page in Chromium and notes when each frame of OBS's camera came on screen, by the number in the picture:
//   node frames.mjs URL [classic]
// Prints {"watching": true} once it plays steadily; at the end of standard input, all that it saw as one line of JSON.
// "classic" takes the low-latency tags out of the playlists on their way, as a server without them would send them.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const modules = createRequire(join(process.env.BELFRY_TEST_MODULES, 'index.js'));
const { chromium } = modules('playwright-core');

const [url, mode] = process.argv.slice(2);
const kSettleMs = 12_000;
const kLowLatencyTags = /^#EXT-X-(PART|PART-INF|PRELOAD-HINT|SERVER-CONTROL|RENDITION-REPORT)[:\n].*$\n?/gm;

async function withoutLowLatency(route) {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.replace(kLowLatencyTags, '') });
}

/** Runs in the page; the bars are drawn by the camera's clip, see bars() in real-obs. */
function watchFrames() {
  const kBits = 10;
  const kColumns = 20;
  const video = document.querySelector('video');
  const context = new OffscreenCanvas(640, 360).getContext('2d', { willReadFrequently: true });
  window.seen = [];
  window.stops = 0;
  video.addEventListener('waiting', () => {
    window.stops += 1;
  });
  const look = (now) => {
    const cell = 640 / kColumns;
    context.drawImage(video, 0, 0, 640, 360);
    const row = context.getImageData(0, cell / 2, cell * kBits, 1).data;
    let frame = 0;
    for (let bit = 0; bit < kBits; bit += 1) {
      const at = (bit * cell + cell / 2) * 4;
      if (row[at] + row[at + 1] + row[at + 2] > 3 * 128) {
        frame |= 1 << bit;
      }
    }
    window.seen.push([frame, Math.round(performance.timeOrigin + now)]);
    video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
});
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  if (mode === 'classic') {
    await page.route(/\.m3u8/, withoutLowLatency);
  }
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('video')?.currentTime > 0, null, { timeout: 40_000 });
  await page.waitForTimeout(kSettleMs);
  await page.evaluate(watchFrames);
  console.log(JSON.stringify({ watching: true }));
  for await (const ignored of process.stdin) {
    // The end of it is the sign.
  }
  console.log(JSON.stringify(await page.evaluate(() => ({ seen: window.seen, stops: window.stops }))));
} finally {
  await browser.close();
}
