// The parts of the page that need no browser: words, the server's clock, what is shown when.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { source, wordsOf } from './support/sources.mjs';

const { opening, nextService, started, delay, until, speak, Mute } = await source('page/words.ts', 'shell/say.ts', 'chat/Mute.ts');
const { ServerClock } = await source('status/ServerClock.ts');
const { readChannel } = await source('status/Channel.ts');
const { Story } = await source('page/Scene.ts');
const { Start } = await source('player/Start.ts');
const { StallWatch } = await source('player/StallWatch.ts');
const { LiveDistance } = await source('player/LiveDistance.ts');
const { Measure } = await source('player/Measure.ts');
const { ChannelBook, readListed } = await source('home/ChannelBook.ts');
const { Pace } = await source('status/Pace.ts');
const { pauseMs, retryAfterMs } = await source('shell/again.ts');
const { patient } = await source('player/patient.ts');
const { since } = await source('report/Report.ts');
const { Hub } = await source('events/Hub.ts');
const { Election } = await source('events/Election.ts');

speak('en', wordsOf('en'));

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

test('who is an hour behind sees the end of it', () => {
  const story = new Story();
  story.tell(channel('on_air'), picture(), 0, 0);
  const back = picture({ rewound: true });
  for (const at of [1000, 1_300_000, 3_500_000]) {
    assert.equal(story.tell(channel('off_air'), back, 0, at).scene, 'picture', String(at));
  }
  assert.equal(story.tell(channel('off_air'), picture({ rewound: true, finished: true }), 0, 3_600_000).scene, 'waiting');
});

test('the closing picture stays for two minutes, another last picture does not', () => {
  const closing = readChannel({ channel: 'c', church: 'C', state: 'on_air', closing: true });
  const kept = new Story();
  kept.tell(closing, picture(), 0, 0);
  kept.tell(channel('on_air'), picture(), 0, 200); // the program is gone before the broadcast
  for (const at of [1000, 60_000, 120_000]) {
    assert.equal(kept.tell(channel('off_air'), picture({ finished: true, stalledMs: 5000 }), 0, at).scene, 'picture', String(at));
  }
  assert.equal(kept.tell(channel('off_air'), picture({ finished: true }), 0, 122_000).scene, 'ended');
  assert.equal(kept.tell(channel('on_air'), picture(), 0, 130_000).scene, 'picture');
  assert.equal(kept.tell(channel('off_air'), picture({ finished: true }), 0, 131_000).scene, 'ended');
  const goesOn = new Story();
  goesOn.tell(closing, picture(), 0, 0);
  goesOn.tell(channel('on_air'), picture(), 0, 4000); // "Keep going", and later an end without
  assert.equal(goesOn.tell(channel('off_air'), picture({ finished: true }), 0, 4100).scene, 'ended');
  const gone = new Story();
  gone.tell(closing, picture(), 0, 0);
  assert.equal(gone.tell(channel('off_air'), picture({ shown: false }), 0, 1000).scene, 'ended');
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

test('how long it still is is told in the largest units that help', () => {
  const ahead = (ms) => until(new Date(now.getTime() + ms), now);
  assert.equal(ahead(50 * 3_600_000), 'in 2 days');
  assert.equal(ahead(125 * 60_000), 'in 2 h 5 min');
  assert.equal(ahead(252_000), 'in 4 min 12 s');
  assert.equal(ahead(-1), 'about to start');
  assert.equal(until(new Date(Number.NaN), now), 'about to start');
});

test('while nobody answers it is asked soon, then ever more seldom, and never by all in step', () => {
  const waits = (chance) => {
    const pace = new Pace(() => chance);
    return Array.from({ length: 20 }, () => {
      pace.failed();
      return pace.next(0, false);
    });
  };
  const [early, late] = [waits(0), waits(1)];
  assert.ok(late.slice(0, 3).reduce((sum, one) => sum + one) < 10_000, 'three tries in ten seconds');
  assert.ok(early.at(-1) >= 7500 && late.at(-1) <= 12_500, `${early.at(-1)} ${late.at(-1)}`);
  assert.deepEqual([...early].sort((a, b) => a - b), early);
  assert.ok(late.every((one, n) => one > early[n] * 1.5));
  const pace = new Pace(() => 0.5);
  assert.equal(pace.next(0, false), 3000);
  assert.equal(pace.next(0, true), 30_000);
  pace.failed();
  pace.failed();
  pace.answered();
  assert.equal(pace.next(0, false), 3000);
});

test('a server that wants to be left alone is', () => {
  const pace = new Pace(() => 0.5);
  pace.leaveAlone(1000, 20_000);
  pace.leaveAlone(1000, 0);
  assert.equal(pace.within(1000, 0), 22_000);
  assert.equal(pace.next(11_000, false), 12_000);
  assert.equal(pace.soon(22_990), 750);
  assert.equal(pace.next(30_000, false), 3000);
  const says = (value) => retryAfterMs({ headers: { get: () => value } }, Date.UTC(2026, 10, 22, 10));
  assert.equal(says('7'), 7000);
  assert.equal(says('Sun, 22 Nov 2026 10:00:30 GMT'), 30_000);
  assert.equal(says('999999'), 120_000);
  for (const none of [null, '', 'soon', '-3', 'Sun, 22 Nov 2026 09:00:00 GMT']) {
    assert.equal(says(none), 0, String(none));
  }
});

test('the player tries again ever more seldom, each page a little otherwise', () => {
  const [early, late] = [0, 1].map((chance) => patient(true, chance).default.errorRetry);
  for (const { backoff, maxNumRetry, retryDelayMs, maxRetryDelayMs } of [early, late]) {
    assert.equal(backoff, 'exponential');
    assert.ok(maxNumRetry > 1e6 && retryDelayMs <= 1200 && maxRetryDelayMs >= 6000 && maxRetryDelayMs <= 8000);
  }
  assert.ok(late.retryDelayMs > early.retryDelayMs && late.maxRetryDelayMs > early.maxRetryDelayMs);
  assert.equal(patient(false).default.errorRetry.shouldRetry(null, 0, false, { code: 404 }), false);
  assert.equal(patient(false).default.errorRetry.shouldRetry(null, 0, false, { code: 503 }), true);
  const pauses = Array.from({ length: 12 }, (_, n) => pauseMs(1500, 15_000, n, 0.5));
  assert.equal(pauses[0], 1500);
  assert.equal(pauses.at(-1), 15_000);
});

test('a viewer\'s stops are counted once each, and only when the picture should move', () => {
  const measure = new Measure();
  assert.equal(measure.told(), null);
  measure.wants(1000);
  measure.wants(1500);
  measure.shows(1840);
  measure.shows(9000);
  for (const [now, should, still] of [[2000, true, 0], [3000, true, 0], [3500, true, 500], [4500, true, 1500], [5000, true, 0], [9000, false, 0]]) {
    measure.tick(now, should, still);
  }
  for (const quality of ['1080p', '1080p', '', '720p']) {
    measure.showsQuality(quality);
  }
  assert.deepEqual(measure.told(), { startup_ms: 840, watched_ms: 1500, stalls: 1, stalled_ms: 1500, quality_switches: 1 });
});

const listed = (channel, more = {}) => readListed({ channel, church: 'C', title: 'T', category: 'worship', on_air: false, viewers: 0, ...more });
const happened = (channel, data = {}) => ({ channel, category: 'worship', data });

test('what was heard is newer than an answer from the server\'s cache', () => {
  const book = new ChannelBook();
  book.add([listed('a'), listed('b', { on_air: true, viewers: 9 })], 0);
  assert.equal(book.hear('broadcast.started', happened('a', { title: 'Vespers' }), 1000), true);
  book.add([listed('a'), listed('b', { on_air: true, viewers: 9 })], 1500);
  book.keep(new Set(['b']), 1500);
  assert.deepEqual(book.live('').map(({ channel, title }) => `${channel} ${title}`), ['b T', 'a Vespers']);
  book.add([listed('a')], 60_000);
  assert.deepEqual(book.live('').map(({ channel }) => channel), ['b']);
  book.keep(new Set(['b']), 60_000);
  assert.equal(book.find('a'), undefined, 'in no list, and not heard of for long');
  assert.equal(book.find('b').viewers, 9);
});

test('a page tells what came since it last told', () => {
  const told = (more) => ({ watched_ms: 0, stalls: 0, stalled_ms: 0, quality_switches: 0, ...more });
  assert.deepEqual(since(null, told({})), {});
  assert.deepEqual(since(null, told({ startup_ms: 840, watched_ms: 100 })), told({ startup_ms: 840, watched_ms: 100 }));
  const minute = told({ startup_ms: 840, watched_ms: 60_000, stalls: 1, stalled_ms: 700 });
  assert.deepEqual(since(minute, minute), {});
  assert.deepEqual(since(minute, { ...minute, watched_ms: 90_000, stalls: 3, stalled_ms: 900, quality_switches: 1 }),
    told({ watched_ms: 30_000, stalls: 2, stalled_ms: 200, quality_switches: 1 }));
});

test('a channel that is made, counted and removed comes and goes', () => {
  const book = new ChannelBook();
  book.hear('channel.made', happened('c', { church: 'Chapel', title: 'Study' }), 0);
  assert.equal(book.rest('')[0].church, 'Chapel');
  assert.equal(book.count({ viewers: { c: 3, other: 5 } }), true);
  assert.equal(book.count({ viewers: { c: 3 } }), false);
  assert.equal(book.hear('channel.removed', happened('c'), 1), true);
  book.add([listed('c')], 2);
  assert.equal(book.size, 0);
  for (const nonsense of [null, 'x', {}, { channel: 7 }]) {
    assert.equal(book.hear('broadcast.started', nonsense, 3), false);
    assert.equal(readListed(nonsense), null);
  }
});

test('of all tabs one leads, and another one when it goes', () => {
  const tabs = new Map();
  let timers = [];
  let clock = 0;
  const make = (id) => {
    const tab = { id, leads: false };
    tab.election = new Election(id, {
      call: (call) => tabs.forEach((other) => other !== tab && other.election.hear(call)),
      after: (ms, work) => timers.push({ at: clock + ms, work, number: timers.length + 1, tab }),
      cancel: (number) => timers.forEach((timer) => timer.number === number && timer.tab === tab && (timer.at = Infinity)),
      random: () => 0.5,
    }, (leads) => (tab.leads = leads));
    tabs.set(id, tab);
    tab.election.start();
    return tab;
  };
  const run = (ms) => {
    const end = clock + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) {
        break;
      }
      clock = next.at;
      next.at = Infinity;
      next.work();
    }
    clock = end;
  };
  const leaders = () => [...tabs.values()].filter(({ leads }) => leads).map(({ id }) => id).join();
  ['b', 'a', 'c'].forEach(make);
  run(10_000);
  assert.equal(leaders().length, 1);
  const first = leaders();
  tabs.get(first).election.stop();
  tabs.delete(first);
  run(10_000);
  assert.equal(leaders().length, 1);
  assert.notEqual(leaders(), first);
});

test('a tab hears that its channel has other rooms, and nothing of those of others', () => {
  const sources = [];
  globalThis.EventSource = class {
    constructor(path) {
      this.path = path;
      this.heard = new Map();
      sources.push(this);
    }

    addEventListener(name, work) {
      this.heard.set(name, (channel) => work({ data: JSON.stringify({ channel, data: {} }) }));
    }

    close() {
      this.path = '';
    }
  };
  const told = { church: [], all: [] };
  const hub = new Hub();
  hub.join('a', 'church', ({ kind }) => told.church.push(kind));
  hub.join('b', null, ({ kind }) => told.all.push(kind));
  assert.equal(sources.at(-1).path, '/api/v1/events');
  const before = told.church.length;
  for (const name of ['chat_room.made', 'chat_room.changed', 'chat_room.removed']) {
    sources.at(-1).heard.get(name)('church');
    sources.at(-1).heard.get(name)('chapel');
  }
  sources.at(-1).heard.get('channel.changed')('church');
  assert.deepEqual(told.church.slice(before), ['rooms', 'rooms', 'rooms', 'stale']);
  assert.equal(told.all.filter((kind) => kind === 'happened').length, 7);
  hub.leave('a');
  hub.leave('b');
});

test('a mute is over when the server\'s clock says so, however far away that is', () => {
  const timers = [];
  let clock = Date.UTC(2026, 10, 22, 10);
  let over = 0;
  const make = () => new Mute({
    now: () => clock, after: (ms, work) => timers.push({ at: clock + ms, work }), cancel: () => undefined,
  }, () => (over += 1));
  const next = () => {
    const { at, work } = timers.pop();
    clock = at;
    work();
  };
  const mute = make();
  mute.begin(new Date(clock + 3 * 86_400_000).toISOString());
  assert.match(mute.words, /^You can write again at .*25 November/);
  for (let n = 0; n < 72; n += 1) {
    next();
    assert.ok(mute.isOn);
  }
  next();
  assert.equal(mute.isOn, false);
  assert.equal(over, 1);
  mute.begin('');
  assert.deepEqual([mute.isOn, mute.words, timers.length], [true, 'You cannot write here right now.', 0]);
  mute.end();
  assert.equal(mute.isOn, false);
  mute.begin(new Date(clock - 5000).toISOString());
  assert.equal(mute.isOn, false, 'it was over before one heard of it');
});
