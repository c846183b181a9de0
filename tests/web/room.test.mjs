// The chat's own state and its line, without a page: order, what is on its way, coming back.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { source } from './support/sources.mjs';

const { Room, kMostEntries } = await source('chat/Room.ts');
const { ChatLine, kLost } = await source('chat/ChatLine.ts');

const message = (n, more = {}) => ({ id: `M${String(n).padStart(5, '0')}`, author: 'a', authorName: 'Ana', role: 'guest', text: `text ${n}`, replyTo: null, ...more });
const texts = (room) => room.entries.map(({ text }) => text);

function roomWith(count) {
  const room = new Room();
  room.become({ id: 'me', name: 'Me', role: 'guest' });
  room.begin(Array.from({ length: count }, (_, n) => message(n)), false, false);
  return room;
}

test('messages stand in the order of their ids, each once', () => {
  const room = roomWith(2);
  assert.equal(room.add(message(5)), true);
  assert.equal(room.add(message(3)), true);
  assert.equal(room.add(message(5)), false);
  assert.deepEqual(texts(room), ['text 0', 'text 1', 'text 3', 'text 5']);
  assert.equal(room.last, 'M00005');
});

test('what one says is behind the others until it has its place, whichever of message and answer comes first', () => {
  for (const order of ['answer first', 'message first']) {
    const room = roomWith(1);
    const key = room.say('mine', null);
    room.add(message(7));
    assert.deepEqual(room.entries.map(({ state }) => state), ['there', 'there', 'sending']);
    const its = message(8, { author: 'me', text: 'mine' });
    if (order === 'answer first') {
      room.settle(key, its.id, false);
      room.add(its);
    } else {
      room.add(its);
      room.settle(key, its.id, false);
    }
    assert.deepEqual(texts(room), ['text 0', 'text 7', 'mine'], order);
    assert.equal(room.entries[2].key, key, 'the line on the page stays the same one');
  }
});

test('a refused one goes, a held one stays until somebody decides', () => {
  const room = roomWith(1);
  room.drop(room.say('refused', null));
  const key = room.say('held', null);
  room.settle(key, 'H1', true);
  assert.deepEqual(room.entries.map(({ state }) => state), ['there', 'held']);
  room.drop('H1');
  assert.deepEqual(texts(room), ['text 0']);
  room.settle(room.say('let through', null), 'H2', true);
  room.add(message(9, { author: 'me', text: 'let through' }));
  assert.deepEqual(room.entries.map(({ text, state }) => [text, state]), [['text 0', 'there'], ['let through', 'there']]);
});

test('a removed one keeps its place, and gets its text back when that was refused', () => {
  const room = roomWith(2);
  const was = room.remove('M00000');
  assert.equal(was.text, 'text 0');
  assert.deepEqual(texts(room), [null, 'text 1']);
  room.putBack(was);
  assert.deepEqual(texts(room), ['text 0', 'text 1']);
  room.removeAllOf('a');
  assert.deepEqual(texts(room), [null, null]);
  room.hide('a');
  assert.deepEqual(texts(room), []);
});

test('never more than three hundred lines: the oldest go, or the newest while older ones are read', () => {
  const room = roomWith(0);
  for (let n = 1000; n < 1000 + kMostEntries + 1; n += 1) {
    room.add(message(n));
  }
  assert.equal(room.entries.length, kMostEntries);
  assert.equal(room.oldest, 'M01001');
  assert.equal(room.hasOlder, true);
  room.addOlder(Array.from({ length: 50 }, (_, n) => message(1000 - n)), true);
  assert.equal(room.entries.length, kMostEntries);
  assert.equal(room.oldest, 'M00951');
  assert.equal(room.isBehind, true);
  assert.equal(room.add(message(2000)), false);
  assert.equal(room.last, null, 'a hello from here begins anew');
});

test('a welcome goes on where it was, or throws away what is too old', () => {
  const room = roomWith(3);
  room.begin([message(9)], true, true);
  assert.equal(room.entries.length, 4);
  room.begin([message(90)], false, true);
  assert.deepEqual(texts(room), ['text 90']);
});

/** A line on a ground where the test decides what happens when. */
function lineOn() {
  const ground = {
    sockets: [], timers: [], told: [],
    open: (address, protocols) => {
      const socket = { address, protocols, sent: [], readyState: 1, send: (text) => socket.sent.push(JSON.parse(text)), close: () => undefined };
      ground.sockets.push(socket);
      return socket;
    },
    after: (ms, work) => ground.timers.push({ ms, work }),
    cancel: (timer) => {
      ground.timers[timer - 1] = null;
    },
    random: () => 0,
    token: async () => ground.member ?? null,
  };
  const ears = { welcome: () => ground.told.push('welcome'), heard: (type) => ground.told.push(type), lost: (why) => ground.told.push(why) };
  const line = new ChatLine('ws://here/socket', ground, ears, () => ({ last: 'M1' }));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const greet = async () => {
    await settle();
    const socket = ground.sockets.at(-1);
    socket.onopen();
    socket.onmessage({ data: JSON.stringify({ type: 'welcome', you: { id: 'me' } }) });
    return socket;
  };
  return { ground, line, greet, settle };
}

globalThis.WebSocket = { OPEN: 1 };

test('a line says hello with what it has, and a member shows a token', async () => {
  const { ground, line, greet } = lineOn();
  ground.member = 'token';
  line.start();
  const socket = await greet();
  assert.deepEqual(socket.protocols, ['belfry.chat.v1', 'bearer.token']);
  assert.deepEqual(socket.sent[0], { type: 'hello', last: 'M1' });
  assert.equal(line.isOpen, true);
});

test('what was not answered is said again with the same ref, once the room is back; the rest is lost', async () => {
  const { ground, line, greet, settle } = lineOn();
  line.start();
  const first = await greet();
  const written = line.ask('write', { text: 'x' }, true);
  const reported = line.ask('report', { id: 'M1' });
  first.onclose({ code: 1006 });
  assert.equal(await reported, kLost);
  assert.equal(await line.ask('report', { id: 'M1' }), kLost);
  ground.timers.filter(Boolean).at(-1).work();
  await settle();
  const second = await greet();
  const [, again] = second.sent;
  assert.deepEqual(again, first.sent[1]);
  second.onmessage({ data: JSON.stringify({ type: 'written', ref: again.ref, id: 'M9' }) });
  assert.equal((await written).id, 'M9');
});

test('a member whose token cannot be had does not come in as a guest', async () => {
  const { ground, line, settle } = lineOn();
  ground.token = async () => {
    throw new Error('no network');
  };
  line.start();
  await settle();
  assert.equal(ground.sockets.length, 0);
  assert.deepEqual(ground.told, ['away']);
  ground.token = async () => 'token';
  ground.timers.filter(Boolean).at(-1).work();
  await settle();
  assert.deepEqual(ground.sockets[0].protocols, ['belfry.chat.v1', 'bearer.token']);
});

test('it waits longer each time, half a minute at most, and not at all for who is shut out', async () => {
  const { ground, line, settle } = lineOn();
  line.start();
  const waits = [];
  for (let n = 0; n < 8; n += 1) {
    await settle();
    ground.sockets.at(-1).onclose({ code: 1006 });
    const timer = ground.timers.filter(Boolean).at(-1);
    waits.push(timer.ms);
    timer.work();
  }
  assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  await settle();
  const count = ground.timers.length;
  ground.sockets.at(-1).onclose({ code: 4003 });
  assert.equal(ground.told.at(-1), 'banned');
  assert.equal(ground.timers.length, count);
});
