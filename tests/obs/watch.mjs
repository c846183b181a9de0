// Opens a page in Chromium, waits until its video plays, watches it, and prints one line of JSON about what a viewer
// would have seen and heard:  node watch.mjs URL SECONDS [SCREENSHOT.png]
import { createRequire } from 'node:module';
import { join } from 'node:path';

const modules = createRequire(join(process.env.BELFRY_TEST_MODULES, 'index.js'));
const { chromium } = modules('playwright-core');

const [url, secondsText, screenshot] = process.argv.slice(2);
const seconds = Number(secondsText);
const STEP_MS = 250;

const browser = await chromium.launch({
  executablePath: process.env.BELFRY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
});

function look() {
  const video = document.querySelector('video');
  if (!video || video.videoWidth === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 36;
  const context = canvas.getContext('2d');
  context.drawImage(video, 0, 0, 64, 36);
  let sum = 0;
  const pixels = context.getImageData(0, 0, 64, 36).data;
  for (let i = 0; i < pixels.length; i += 1) sum = (sum * 31 + pixels[i]) >>> 0;
  return {
    time: video.currentTime,
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
    dropped: video.getVideoPlaybackQuality().droppedVideoFrames,
    audioBytes: video.webkitAudioDecodedByteCount,
    picture: sum,
    waiting: window.belfryWaiting ?? 0,
    width: video.videoWidth,
    height: video.videoHeight,
  };
}

async function playing(page) {
  for (let i = 0; i < 160; i += 1) {
    const seen = await page.evaluate(look);
    if (seen && seen.time > 0 && seen.frames > 10) return seen;
    await page.waitForTimeout(STEP_MS);
  }
  throw new Error('the video did not begin within 40 s');
}

try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  const opened = Date.now();
  const first = await playing(page);
  const joinMs = Date.now() - opened;
  await page.evaluate(() => {
    window.belfryWaiting = 0;
    document.querySelector('video').addEventListener('waiting', () => { window.belfryWaiting += 1; });
  });
  const began = Date.now();
  let previous = first;
  let stillSteps = 0;
  let longestStillMs = 0;
  const pictures = new Set();
  let lastMoved = began;
  while (Date.now() - began < seconds * 1000) {
    await page.waitForTimeout(STEP_MS);
    const now = await page.evaluate(look);
    pictures.add(now.picture);
    if (now.time > previous.time) lastMoved = Date.now();
    else stillSteps += 1;
    longestStillMs = Math.max(longestStillMs, Date.now() - lastMoved);
    previous = now;
  }
  if (screenshot) await page.screenshot({ path: screenshot });
  console.log(JSON.stringify({
    joinMs,
    watchedSeconds: (Date.now() - began) / 1000,
    playedSeconds: previous.time - first.time,
    frames: previous.frames - first.frames,
    droppedFrames: previous.dropped - first.dropped,
    audioBytes: previous.audioBytes - first.audioBytes,
    differentPictures: pictures.size,
    waitingEvents: previous.waiting,
    stillSteps,
    longestStillMs,
    width: previous.width,
    height: previous.height,
    errors,
  }));
} finally {
  await browser.close();
}
