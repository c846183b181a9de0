// The parts of the page that need no browser: words, the server's clock, what is shown when.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { source } from './support/sources.mjs';

const { opening, nextService, started, delay } = await source('page/words.ts');
const { ServerClock } = await source('status/ServerClock.ts');
const { readChannel } = await source('status/Channel.ts');
const { Story } = await source('page/Scene.ts');
const { Start } = await source('player/Start.ts');
const { StallWatch } = await source('player/StallWatch.ts');
const { LiveDistance } = await source('player/LiveDistance.ts');

const now = new Date(2026, 10, 18, 9, 0); // a Wednesday
const at = (day, hour, minute = 0) => new Date(2026, 10, day, hour, minute);
const channel = (state) => ({ state, broadcast: 'b1' });
const picture = (more = {}) => ({ shown: true, stalledMs: 0, finished: false, ...more });

test('the start is told as people say it', () => {
  assert.match(opening(at(18, 10, 30), now).headline, /^We start at 10:30/);
  assert.match(opening(at(19, 10), now).headline, /^We start tomorrow at 10:00/);
  assert.match(opening(at(22, 10), now).headline, /^We start on Sunday at 10:00/);
  assert.match(opening(at(29, 10), now).headline, /^We start on Sunday 29 November at 10:00/);
  assert.match(opening(at(18, 9, 1), now).detail, /^In 1 minute\./);
  assert.equal(opening(at(18, 8, 50), now).headline, 'We are about to start');
  assert.equal(opening(at(18, 5), now).headline, 'Nobody is live right now');
  assert.equal(opening(null, now).headline, 'Nobody is live right now');
  assert.match(nextService(at(22, 10), now), /^Next service: Sunday 22 November, 10:00/);
  assert.equal(nextService(at(17, 10), now), '');
});

test('the time since the start is told in hours and minutes', () => {
  const ago = (minutes) => started(new Date(now.getTime() - minutes * 60_000), now);
  assert.equal(ago(0.5), 'Started just now');
  assert.equal(ago(1), 'Started 1 minute ago');
  assert.equal(ago(42), 'Started 42 minutes ago');
  assert.equal(ago(60), 'Started 1 hour ago');
  assert.equal(ago(125), 'Started 2 hours 5 minutes ago');
  assert.equal(ago(-3), 'Started just now');
  assert.equal(delay(2.84), '2.8 s');
  assert.equal(delay(65), '1 min 5 s');
});

test('the clock of the server is found from whole seconds', () => {
  const clock = new ServerClock();
  assert.equal(clock.uncertainty(), Infinity);
  const ahead = 90_250;
  for (let client = Date.now(), n = 0; n < 20; n += 1, client += 3137) {
    const header = new Date(Math.floor((client + ahead) / 1000) * 1000).toUTCString();
    clock.observe(header, client - 5, client + 5);
  }
  assert.ok(clock.uncertainty() < 150, `${clock.uncertainty()} ms`);
  assert.ok(Math.abs(clock.now() - Date.now() - ahead) < 150);
  clock.observe('no date', 0, 0);
  assert.ok(clock.uncertainty() < 150);
});

test('an exact time of the server is worth more than many whole seconds', () => {
  const clock = new ServerClock();
  const now = Date.now();
  clock.observe(new Date(now + 90_000).toUTCString(), now - 5, now + 5);
  clock.observeTime(Number.NaN, now, now);
  clock.observeTime(now + 90_250, now - 20, now + 20);
  assert.ok(clock.uncertainty() <= 21, `${clock.uncertainty()} ms`);
  assert.ok(Math.abs(clock.now() - Date.now() - 90_250) < 100);
});

test('a clock that was set is learnt anew', () => {
  const clock = new ServerClock();
  clock.observe(new Date(1_000_000_000_000).toUTCString(), Date.now(), Date.now());
  const client = Date.now();
  clock.observe(new Date(client).toUTCString(), client, client);
  assert.ok(Math.abs(clock.now() - Date.now()) <= 1000);
});

test('an answer that is no channel is refused', () => {
  for (const json of [null, 'x', [], {}, { state: 'dancing' }]) {
    assert.equal(readChannel(json), null);
  }
  const read = readChannel({ state: 'on_air', playlist: 'https://elsewhere/x.m3u8', next_start: 'soon' });
  assert.equal(read.playlist, null);
  assert.equal(read.nextStart, null);
});

test('only those who watched are told that the service has ended', () => {
  const late = new Story();
  assert.equal(late.tell(channel('off_air'), picture({ shown: false }), 0, 0).scene, 'waiting');
  const story = new Story();
  assert.equal(story.tell(channel('on_air'), picture(), 0, 0).scene, 'picture');
  assert.equal(story.tell(channel('off_air'), picture(), 0, 1000).scene, 'picture');
  assert.equal(story.tell(channel('off_air'), picture({ finished: true }), 0, 6000).scene, 'ended');
  assert.equal(story.tell(channel('off_air'), picture({ shown: false }), 0, 7000).scene, 'ended');
  assert.equal(story.tell(channel('off_air'), picture({ shown: false }), 0, 3_600_000).scene, 'waiting');
});

test('a moving picture is never covered, whatever the server says', () => {
  const story = new Story();
  assert.equal(story.tell(channel('interrupted'), picture(), 9000, 0).note, 'none');
  assert.equal(story.tell(channel('interrupted'), picture({ stalledMs: 2000 }), 0, 0).note, 'backSoon');
  assert.equal(story.tell(channel('on_air'), picture({ stalledMs: 6000 }), 6000, 0).note, 'tryingAgain');
  assert.equal(story.tell(channel('on_air'), picture({ stalledMs: 2000 }), 3000, 0).note, 'none');
  assert.equal(story.tell(null, picture({ shown: false }), 9000, 0).scene, 'connecting');
});

test('a paused picture is not a stall', () => {
  const watch = new StallWatch();
  assert.equal(watch.observe(0, 1, true), 0);
  assert.equal(watch.observe(2000, 1, true), 2000);
  assert.equal(watch.observe(3000, 1, false), 0);
  assert.equal(watch.observe(4000, 1, true), 1000);
  assert.equal(watch.observe(5000, 2, true), 0);
});

test('a service starts once enough of it is there, or after four seconds', () => {
  const start = new Start();
  assert.equal(start.isReady(0, 0, 3.5), false);
  assert.equal(start.isReady(60_000, 1, 3.5), false);
  assert.equal(start.isReady(62_000, 4, 3.5), true);
  assert.equal(start.isReady(63_900, 1, 3.5), false);
  assert.equal(start.isReady(64_001, 1, 3.5), true);
});

test('a picture that stopped goes on a little later, and comes back step by step', () => {
  const distance = new LiveDistance();
  assert.equal(distance.seconds(1, 0), 1);
  distance.stopped(1_000);
  assert.equal(distance.seconds(1, 1_000), 1.5);
  assert.equal(distance.seconds(1, 60_999), 1.5);
  assert.equal(distance.seconds(1, 61_000), 1.25);
  assert.equal(distance.seconds(2, 121_000), 2);
  for (let n = 0; n < 20; n += 1) {
    distance.stopped(200_000);
  }
  assert.equal(distance.seconds(1, 200_000), 3);
});
