// What the player does with a viewer who went back, in a browser that plays HLS by itself (an iPhone's): time, video and
// window are the test's own.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setImmediate as settled } from 'node:timers/promises';

import { source } from './support/sources.mjs';

class FakeVideo extends EventTarget {
  currentTime = 0;
  paused = true;
  ended = false;
  muted = false;
  readyState = 4;
  src = '';
  edge = 3000;
  seekable = { length: 1, start: () => 0, end: () => this.edge };
  buffered = { length: 0 };

  canPlayType() { return 'maybe'; }
  removeAttribute() { this.src = ''; }
  load() { this.currentTime = 0; }
  pause() { this.paused = true; }
  async play() { this.paused = false; }
}

globalThis.window = globalThis;
globalThis.document = Object.assign(new EventTarget(), { hidden: false, body: { dataset: {} } });
Object.defineProperty(globalThis, 'navigator', { value: { vendor: 'Apple Computer, Inc.' }, configurable: true });
const { Player } = await source('player/Player.ts');
const kStill = { hold() {}, release() {}, isHeld: () => false };
const kEight = ['/live/x/index.m3u8', 'b1'];

let video;
let player;
let now;

/** Time passes, and the picture with it or not. */
function pass(seconds, { moves = true } = {}) {
  for (let n = 0; n < seconds * 4; n += 1) {
    now += 250;
    video.edge += 0.25;
    video.currentTime += moves ? 0.25 : 0;
    player.tick(now, true);
  }
}

async function loaded(position) {
  await settled();
  video.dispatchEvent(new Event('loadedmetadata'));
  video.currentTime = position ?? video.currentTime;
  video.dispatchEvent(new Event('playing'));
}

beforeEach(async () => {
  video = new FakeVideo();
  player = new Player(video, kStill);
  now = 0;
  player.show(...kEight);
  await loaded(2990);
  pass(2);
});

test('a stall leaves who went back where they are', async () => {
  player.goToStart();
  await loaded();
  assert.match(video.src, /rewind\.m3u8$/);
  pass(600);
  const reached = video.currentTime;
  pass(6, { moves: false });
  assert.equal(video.currentTime, reached);
  assert.equal(player.isRewound, true);
});

test('who watches live is brought to the live edge by a stall', () => {
  pass(6, { moves: false });
  assert.ok(video.edge - video.currentTime < 3, `${video.edge - video.currentTime} s behind`);
});

test('however often it is opened anew, it goes on where it was', async () => {
  player.goToStart();
  await loaded();
  pass(600);
  const reached = video.currentTime;
  for (let n = 0; n < 3; n += 1) {
    pass(40, { moves: false }); // nothing of it comes
    await settled();
  }
  assert.equal(video.currentTime, 0);
  await loaded();
  assert.equal(video.currentTime, reached);
});

test('the next service waits for who still watches the one before', async () => {
  player.goToStart();
  await loaded();
  pass(600);
  player.show('/live/x/index.m3u8', 'b2');
  pass(5);
  assert.match(video.src, /rewind\.m3u8$/);
  assert.equal(player.isRewound, true);
  player.goToLive();
  await settled();
  assert.match(video.src, /index\.m3u8$/);
  assert.equal(player.isRewound, false);
});

test('and comes when that one is over', async () => {
  player.goToStart();
  await loaded();
  pass(60);
  video.ended = true;
  player.show('/live/x/index.m3u8', 'b2');
  await settled();
  assert.match(video.src, /index\.m3u8$/);
});
