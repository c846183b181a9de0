// The chat beside the picture, as far as one page goes: every answer a room may give, in a room that the test plays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { FakeRoom } from './support/FakeRoom.mjs';
import { scenario } from './support/scenario.mjs';
import { wordsOf } from './support/sources.mjs';
import { kPhone, modules } from './support/Viewer.mjs';

const parts = scenario();
const room = new FakeRoom();
const kAxe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const kLastWeek = new Date(Date.now() - 7 * 86_400_000);

const page = () => parts.viewer.page;
const lines = () => page().$$eval('.chat-line', (all) => all.map((one) => one.querySelector('.chat-words').textContent.trim()));
const said = () => page().textContent('.chat-said');
const types = async (text) => {
  await page().fill('#chat-input', text);
  await page().press('#chat-input', 'Enter');
};
const reads = (what, pattern) => eventually(what, async () => pattern.test(await said()));
const does = async (text, words) => {
  const line = page().locator('.chat-line', { has: page().locator('.chat-text', { hasText: text }) }).last();
  await line.hover();
  await line.locator('.chat-more').click();
  await line.locator('.chat-act', { hasText: words }).click();
};

test('the room is there with who is in it and the last fifty', async () => {
  for (let n = 1; n <= 120; n += 1) {
    room.has(`old ${n}`, { made_at: kLastWeek.toISOString() });
  }
  room.has('Good morning from Cebu!', { author: 'g-m', author_name: 'Marisol' });
  room.has('Welcome, Marisol. The bulletin is linked under the video.', { author: 'u-1', author_name: 'Daniel', author_role: 'host' });
  await parts.viewer.open('about:blank');
  await room.attach(page());
  await page().addInitScript(() => { // what a screen reader would say
    window.readOut = 0;
    new MutationObserver((all) => {
      const isLive = ({ target }) => target.getAttribute?.('role') === 'log' && target.getAttribute('aria-live') === 'polite';
      window.readOut += all.filter((one) => one.addedNodes.length > 0 && isLive(one)).length;
    }).observe(document, { childList: true, subtree: true });
  });
  await page().goto(parts.server.page);
  await eventually('the messages', async () => (await lines()).length === 50);
  assert.deepEqual((await lines()).slice(-2), ['Marisol Good morning from Cebu!', 'Host Daniel Welcome, Marisol. The bulletin is linked under the video.']);
  assert.equal(await page().textContent('.chat-count'), '61 here');
  await page().click('.chat-count');
  assert.match(await page().textContent('#chat-people'), /^DanielAnaand 59 more$/);
  await page().click('.chat-count');
  assert.equal(await page().evaluate(() => window.readOut), 0, 'what was said before is not read out');
  const days = await page().$$eval('.chat-day', (all) => all.map((one) => `${one.textContent} before ${one.nextElementSibling.querySelector('.chat-text').textContent}`));
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(kLastWeek).replace(',', '');
  assert.deepEqual(days, [`${day} before old 73`, 'Today before Good morning from Cebu!']);
  await parts.viewer.screenshot('chat-desktop');
});

test('older ones come as one scrolls, the place stays, and the page never holds more than three hundred lines', async () => {
  room.refusesPages = 2;
  await page().evaluate(() => document.querySelector('.chat-lines').scrollTo(0, 0));
  await eventually('a page was refused', () => room.refusesPages < 2);
  assert.equal((await lines()).length, 50, 'nothing that is there goes');
  await eventually('a page more', async () => (await lines()).length === 100);
  assert.ok(await page().evaluate(() => document.querySelector('.chat-lines').scrollTop) > 500, 'what was looked at is still in sight');
  for (let n = 0; n < 300; n += 1) {
    room.write(`many ${n}`);
  }
  await eventually('they are there', async () => (await lines()).some((one) => one.includes('many 299')));
  assert.ok((await lines()).length <= 300);
  assert.match(await page().textContent('.chat-jump'), /new messages$/);
  await page().click('.chat-jump');
  await pause(1500); // what was there before is not news for a second
  const heard = await page().evaluate(() => window.readOut);
  room.write('Something new');
  await eventually('what is new is read out', async () => await page().evaluate(() => window.readOut) > heard);
  assert.ok(await page().evaluate(() => {
    const { scrollHeight, scrollTop, clientHeight } = document.querySelector('.chat-lines');
    return scrollHeight - scrollTop - clientHeight < 60;
  }));
});

test('a guest is asked for a name, once, and nothing typed is lost', async () => {
  await types('Hello from me');
  await page().waitForSelector('#chat-name');
  await page().locator('.chat-who-am-i .chat-link', { hasText: 'Cancel' }).click();
  assert.equal(await page().inputValue('#chat-input'), 'Hello from me');
  assert.equal(room.last('write'), undefined);
  await page().press('#chat-input', 'Enter');
  await page().waitForSelector('#chat-name');
  room.answer = (frame) => (frame.type === 'name' ? { type: 'refused', ref: frame.ref, code: 'name_taken' } : room.usual(frame));
  await page().fill('#chat-name', 'Daniel');
  await page().press('#chat-name', 'Enter');
  await eventually('it is taken', async () => /taken/.test(await page().textContent('.chat-problem')));
  room.answer = (frame) => room.usual(frame);
  await page().fill('#chat-name', 'Grandma J.');
  await page().press('#chat-name', 'Enter');
  await page().waitForSelector('#chat-name', { state: 'detached' });
  await eventually('it is sent', async () => (await lines()).at(-1) === 'Grandma J. Hello from me');
  assert.equal(await page().inputValue('#chat-input'), '');
});

test('an own message is there at once, stands there once, and goes back when it is refused', async () => {
  room.answer = () => null;
  await types('At once');
  assert.deepEqual((await lines()).at(-1), 'Grandma J. At once');
  assert.equal(await page().textContent('.chat-line.not-yet .chat-state'), 'Sending');
  const { ref } = room.last('write');
  const message = room.has('At once', { author: 'g-me', author_name: 'Grandma J.' });
  room.say({ type: 'message', message });
  room.say({ type: 'written', ref, id: message.id });
  await eventually('it is settled', async () => (await page().$('.chat-line.not-yet')) === null);
  assert.equal((await lines()).filter((one) => one.includes('At once')).length, 1);
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'word' });
  await types('A bad word');
  await reads('it says why', /cannot be said here/);
  assert.ok(!(await lines()).some((one) => one.includes('A bad word')));
  assert.equal(await page().inputValue('#chat-input'), 'A bad word');
});

test('slow mode counts down and keeps the text', async () => {
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'slow', wait_seconds: 2 });
  await types('Too soon');
  await reads('it says so once', /again in 2 seconds/);
  assert.match(await page().textContent('.chat-send'), /^[12]$/);
  assert.equal(await page().isDisabled('.chat-send'), true);
  assert.equal(await page().inputValue('#chat-input'), 'Too soon');
  await eventually('it is over', async () => !(await page().isDisabled('.chat-send')));
  assert.equal(await page().textContent('.chat-send'), 'Send');
  room.answer = (frame) => room.usual(frame);
  await page().press('#chat-input', 'Enter');
  await eventually('it is there', async () => (await lines()).at(-1) === 'Grandma J. Too soon');
});

test('a message that is held says so until a host lets it through', async () => {
  room.answer = (frame) => ({ type: 'held', ref: frame.ref, id: '01JD4V6Q8Z0X2M3N4P5Q900000', why: 'link' });
  await types('See https://example.org');
  await eventually('it is held', async () => /A host looks at this/.test(await page().textContent('.chat-line.not-yet .chat-state')));
  const message = room.has('See https://example.org', { author: 'g-me', author_name: 'Grandma J.' });
  room.say({ type: 'unqueued', id: '01JD4V6Q8Z0X2M3N4P5Q900000', approved: true });
  room.say({ type: 'message', message });
  await eventually('it is let through', async () => (await page().$('.chat-line.not-yet')) === null);
  assert.equal((await lines()).filter((one) => one.includes('example.org')).length, 1);
  assert.equal(await page().$$eval('.chat-line a', (links) => links.length), 0);
});

test('a held message can be taken back, and whoever wrote one that is refused is told', async () => {
  const hold = async (text, id) => {
    room.answer = (frame) => (frame.type === 'write' ? { type: 'held', ref: frame.ref, id, why: 'link' } : room.usual(frame));
    await types(text);
    await eventually('it is held', async () => /A host looks at this/.test(await page().textContent('.chat-line.not-yet .chat-state').catch(() => '')));
  };
  const kTaken = '01JD4V6Q8Z0X2M3N4P5Q900001';
  await hold('Never mind https://example.org', kTaken);
  await does('Never mind', 'Delete');
  await eventually('it is gone', async () => !(await lines()).some((one) => one.includes('Never mind')));
  assert.equal(room.last('remove').id, kTaken);
  room.say({ type: 'unqueued', id: kTaken, approved: false });
  await hold('Not to be taken back', '01JD4V6Q8Z0X2M3N4P5Q900002');
  assert.ok(!/did not let/.test(await said()), 'who took it back is told nothing');
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'not_found' });
  await does('Not to be taken', 'Delete');
  await reads('it says so', /did not work/);
  assert.ok((await lines()).some((one) => one.includes('Not to be taken')), 'what could not be taken back is there again');
  room.say({ type: 'unqueued', id: '01JD4V6Q8Z0X2M3N4P5Q900002', approved: false });
  await reads('a host refused', /did not let your message through/);
  assert.ok(!(await lines()).some((one) => one.includes('Not to be taken')));
});

test('a room that is busy is asked once more by itself, and no more often', async () => {
  const before = room.heard.filter(({ type }) => type === 'write').length;
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'busy', wait_seconds: 1 });
  await types('In a crowd');
  await reads('it says so', /again in 1 second/);
  assert.equal(room.heard.filter(({ type }) => type === 'write').length - before, 2);
  assert.equal(await page().inputValue('#chat-input'), 'In a crowd');
  await page().fill('#chat-input', '');
  await eventually('it is over', async () => !(await page().isDisabled('.chat-send')));
});

test('reply, report, hide somebody and take it back, delete what is one\'s own', async () => {
  room.answer = (frame) => room.usual(frame);
  const asked = room.write('Does anybody hear me?', { author: 'g-tom', author_name: 'Tom' });
  await eventually('it is there', async () => (await lines()).at(-1)?.startsWith('Tom'));
  await does('anybody hear me', 'Reply');
  await types('Loud and clear');
  await eventually('the quote', async () => /^Tom: Does anybody/.test(await page().locator('.chat-quote').last().textContent()));
  assert.equal(room.last('write').reply_to, asked.id);
  await does('Does anybody hear me?', 'Report');
  await reads('thanks', /hosts will look at it/);
  await does('Does anybody hear me?', 'Hide Tom');
  await eventually('he is not seen', async () => !(await lines()).some((one) => one.startsWith('Tom')));
  assert.equal(room.last('block').who, 'g-tom');
  room.write('Still here', { author: 'g-tom', author_name: 'Tom' });
  await page().click('.chat-said .chat-link');
  await eventually('he is seen again', async () => (await lines()).some((one) => one === 'Tom Still here'));
  await does('Still here', 'Hide Tom');
  await eventually('he is hidden', async () => !(await lines()).some((one) => one.startsWith('Tom')));
  await page().reload();
  await eventually('also later', async () => (await lines()).length >= 40 && !(await lines()).some((one) => one.startsWith('Tom')));
  await page().click('.chat-count');
  await page().locator('#chat-people .chat-act', { hasText: 'Show Tom again' }).click();
  await eventually('and is shown whenever one wants', async () => (await lines()).some((one) => one === 'Tom Still here'));
  assert.equal(room.last('unblock').who, 'g-tom');
  assert.equal(await page().locator('#chat-people .chat-act').count(), 0);
  await page().click('.chat-count');
  await does('Loud and clear', 'Delete');
  await eventually('it is gone', async () => (await lines()).includes('Grandma J. This message was removed.'));
  room.say({ type: 'removed_all', who: 'g-tom' });
  await eventually('all of his', async () => (await lines()).includes('Tom This message was removed.'));
});

test('the keyboard goes from line to line', async () => {
  await page().locator('.chat-more').last().focus();
  await page().keyboard.press('ArrowUp');
  const index = await page().evaluate(() => [...document.querySelectorAll('.chat-more')].indexOf(document.activeElement));
  assert.equal(index, (await page().$$('.chat-more')).length - 2);
  await page().keyboard.press('Enter');
  assert.equal(await page().isVisible('.chat-acts'), true);
  await page().keyboard.press('Escape');
  assert.equal(await page().$('.chat-acts'), null);
});

test('when the room goes away it comes back by itself, behind what was heard, and says again what was not answered', async () => {
  room.answer = () => null;
  await types('In the middle of it');
  const before = room.last('write');
  room.cut();
  await reads('it says so', /comes back by itself/);
  const missed = room.has('While you were away');
  room.answer = (frame) => room.usual(frame);
  await eventually('it is back', async () => (await lines()).includes('Ana While you were away'), 20_000);
  assert.ok(room.last('hello').last < missed.id);
  await eventually('it stands there once', async () => (await lines()).filter((one) => one.includes('In the middle')).length === 1);
  assert.equal(room.last('write').ref, before.ref);
  await eventually('and is sent', async () => (await page().$('.chat-line.not-yet')) === null);
});

test('who is muted or finds it closed cannot write, and is told', async () => {
  room.say({ type: 'muted', until: null, reason: '' });
  await reads('muted', /cannot write here/);
  assert.equal(await page().isDisabled('#chat-input'), true);
  room.say({ type: 'unmuted' });
  await eventually('again', async () => !(await page().isDisabled('#chat-input')));
  assert.equal(await said(), '');
  room.say({ type: 'muted', until: new Date(Date.now() + 2500).toISOString(), reason: '' });
  await reads('until when', /^You can write again at \d/);
  await eventually('it is over, and nobody had to say so', async () => !(await page().isDisabled('#chat-input')));
  assert.equal(await said(), '');
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'muted', until: new Date(Date.now() + 1500).toISOString() });
  await types('Once more');
  await reads('the server is right', /^You can write again at \d/);
  assert.equal(await page().inputValue('#chat-input'), 'Once more');
  await eventually('it is over', async () => !(await page().isDisabled('#chat-input')));
  await page().fill('#chat-input', '');
  room.answer = (frame) => room.usual(frame);
  room.say({ type: 'room', room: { ...room.state, is_open: false } });
  await reads('closed', /chat is closed/);
  room.say({ type: 'room', room: room.state });
});

test('what the hosts put on top stands there until they take it away', async () => {
  room.say({ type: 'room', room: { ...room.state, highlight: room.make('The bulletin is below', { author_name: 'Daniel', author_role: 'host' }) } });
  await eventually('it is on top', async () => (await page().textContent('.chat-top').catch(() => '')) === 'Daniel The bulletin is below');
  room.say({ type: 'room', room: room.state });
  await eventually('it is gone', async () => !(await page().isVisible('.chat-top')));
});

test('a prayer goes to the hosts and into no room', async () => {
  await page().click('#pray');
  await page().fill('#pray-text', 'For my mother');
  await page().click('#pray-panel button[type=submit]');
  await eventually('it is sent', async () => room.last('pray')?.text === 'For my mother');
  assert.match(await page().textContent('#pray-panel .said'), /A host will read it/);
  assert.ok(!(await lines()).some((one) => one.includes('mother')));
  room.answer = (frame) => ({ type: 'refused', ref: frame.ref, code: 'rate', wait_seconds: 60 });
  await page().fill('#pray-text', 'Once more');
  await page().click('#pray-panel button[type=submit]');
  await eventually('it comes back', async () => (await page().inputValue('#pray-text')) === 'Once more');
  await page().click('#pray');
  room.answer = (frame) => room.usual(frame);
});

test('what a host answers is told by the button, and stands behind it', async () => {
  const spoken = () => page().$$eval('.pray-log .chat-words', (all) => all.map(({ textContent }) => textContent));
  const answers = (id, text) => room.say({ type: 'answer', conversation: 'c1', message: { id, author: 'u-1', text, made_at: new Date().toISOString() } });
  answers('01JD4V6Q8Z0X2M3N4P5Q6R7S8T', 'We do.');
  await eventually('it is told', async () => (await page().textContent('#pray')) === 'A host has answered you');
  await page().click('#pray');
  assert.deepEqual(await spoken(), ['You For my mother', 'Host We do.']);
  answers('01JD4V6Q8Z0X2M3N4P5Q6R7S8V', 'How is she?');
  await eventually('while one looks it is simply there', async () => (await spoken()).includes('Host How is she?'));
  assert.equal(await page().textContent('#pray'), 'Ask for prayer');
  await page().click('#pray');
});

test('a host finds who asked for prayer, who may not write, and the rules of the room', async () => {
  const asked = { id: 'c1', channel: 'church', member: 'g-ana', member_name: 'Ana', made_at: '2026-11-22T10:00:00Z', last_at: '2026-11-22T10:00:00Z', closed_at: null };
  const did = [];
  const route = (pattern, json) => page().route(pattern, (one) => {
    const request = one.request();
    if (request.method() !== 'GET') {
      did.push([request.method(), new URL(request.url()).pathname.replace('/api/v1', ''), request.postData() ?? '']);
      return one.fulfill({ status: 204, body: '' });
    }
    return one.fulfill({ json: { items: json, next: null } });
  });
  await route(/\/channels\/church\/conversations\?open=yes/, [asked]);
  await route(/\/conversations\/c1\//, [{ id: 'm1', author: 'g-ana', text: 'For my son' }]);
  await route(/\/channels\/church\/chat-mutes/, [{ person: 'g-tom', name: '', kind: 'ban' }, { person: 'u-9', name: 'Eve', kind: 'mute' }]);
  await route(/\/chat-rooms\/room$/, []);
  room.you = { ...room.you, role: 'host' };
  room.cut(4002);
  await page().waitForSelector('[aria-controls=chat-desk]:visible');
  await eventually('it is counted', async () => (await page().textContent('[aria-controls=chat-desk]')) === '1 to look at');
  await page().click('[aria-controls=chat-desk]');
  await page().fill('.chat-prayers textarea', 'We do.');
  await page().locator('.chat-prayers').getByRole('button', { name: 'Answer' }).click();
  await page().getByRole('button', { name: 'Let Tom in again' }).click();
  await page().getByRole('button', { name: 'Let Eve write again' }).click();
  await page().selectOption('#chat-slow-mode', '30');
  assert.equal(await page().inputValue('#chat-guests'), 'write');
  await page().selectOption('#chat-guests', { label: 'Guests: ask a host' });
  await page().locator('.chat-prayers').getByRole('button', { name: 'Shut out Ana' }).click();
  await page().getByRole('button', { name: 'Close the chat' }).click();
  assert.equal(did.length, 6, 'asked first');
  await page().getByRole('button', { name: 'Yes, close the chat' }).click();
  room.write('Look at my page', { author: 'g-kim', author_name: 'Kim' });
  await eventually('it is there', async () => (await lines()).at(-1) === 'Kim Look at my page');
  await does('Look at my page', 'Delete everything by Kim');
  assert.equal(did.length, 7, 'asked first');
  await page().keyboard.press('Escape');
  assert.ok(await page().evaluate(() => document.activeElement.classList.contains('chat-more')), 'the focus stays at the line');
  await does('Look at my page', 'Shut out Kim');
  await eventually('all of it is said', () => did.length === 8);
  assert.deepEqual(did.map(([method, path]) => `${method} ${path}`), [
    'POST /conversations/c1/messages', 'DELETE /channels/church/chat-mutes/g-tom', 'DELETE /channels/church/chat-mutes/u-9',
    'PATCH /chat-rooms/room', 'PATCH /chat-rooms/room', 'PUT /channels/church/chat-mutes/g-ana', 'PATCH /chat-rooms/room',
    'PUT /channels/church/chat-mutes/g-kim',
  ]);
  assert.deepEqual([0, 3, 4, 5, 6, 7].map((n) => did[n]).map(([, , body]) => JSON.parse(body)),
    [{ text: 'We do.' }, { slow_seconds: 30 }, { guests: 'hold' }, { kind: 'ban', seconds: null, reason: '' }, { is_open: false }, { kind: 'ban', seconds: null, reason: '' }]);
  room.you = { ...room.you, role: 'guest' };
  room.cut(4002);
  await page().waitForSelector('[aria-controls=chat-desk]', { state: 'hidden' });
});

test('it is for everybody, in dark and light, on a phone and from right to left', async () => {
  await page().evaluate(() => document.querySelector('.chat-lines').scrollTo(0, 1e6));
  const assertNothing = async (where) => {
    await page().evaluate(kAxe);
    for (const colorScheme of ['dark', 'light']) {
      await page().emulateMedia({ colorScheme });
      const { violations } = await page().evaluate((rules) => window.axe.run({ runOnly: rules }), kRules);
      assert.deepEqual(violations.map(({ id, nodes }) => `${where} ${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`), []);
    }
    await page().emulateMedia({ colorScheme: 'dark' });
  };
  await assertNothing('desktop');
  await page().locator('.chat-line', { hasText: 'away' }).last().locator('.chat-more').focus();
  await page().keyboard.press('Enter');
  await assertNothing('with actions');
  await page().keyboard.press('Escape');
  await page().click('.chat-foot .chat-link');
  await assertNothing('with the name');
  await page().locator('.chat-who-am-i .chat-link', { hasText: 'What is kept' }).click();
  await assertNothing('with what is kept');
  room.you = { ...room.you, role: 'host' };
  room.cut(4002);
  await page().waitForSelector('[aria-controls=chat-desk]:visible');
  await page().click('[aria-controls=chat-desk]');
  await page().click('.chat-count');
  await eventually('the desk', async () => (await page().$$('.chat-prayers .chat-card')).length === 1);
  await assertNothing('for hosts');
  await parts.viewer.screenshot('chat-host');
  room.you = { ...room.you, role: 'guest' };
  await page().setViewportSize(kPhone);
  await page().goto(`${parts.server.page}?lang=ar`);
  await eventually('the messages', async () => (await lines()).length >= 50);
  await assertNothing('arabic phone');
  assert.equal(await page().evaluate(() => document.documentElement.scrollWidth), kPhone.width);
  await page().locator('#chat').scrollIntoViewIfNeeded();
  await parts.viewer.screenshot('chat-phone-arabic');
});

test('the rules of the room are found also while nothing waits', async () => {
  await page().unroute(/\/channels\/church\/conversations/);
  await page().route(/\/channels\/church\/conversations/, (one) => one.fulfill({ json: { items: [], next: null } }));
  room.you = { ...room.you, role: 'host' };
  room.cut(4002);
  await eventually('its name', async () => (await page().textContent('[aria-controls=chat-desk]')) === wordsOf('ar')['chat.hosts']);
  room.you = { ...room.you, role: 'guest' };
  room.cut(4002);
  await page().waitForSelector('[aria-controls=chat-desk]', { state: 'hidden' });
});

test('a chat that throws is a notice, and the page goes on', async () => {
  await page().evaluate(() => {
    window.was = Node.prototype.insertBefore;
    Node.prototype.insertBefore = () => {
      throw new TypeError('broken on purpose');
    };
  });
  for (let n = 0; n < 4; n += 1) {
    room.write(`one more ${n}`);
    await pause(100);
  }
  assert.equal(await page().$eval('#chat', (chat) => chat.querySelector('.broken')?.textContent), wordsOf('ar').broken);
  await page().evaluate(() => {
    Node.prototype.insertBefore = window.was;
  });
  assert.ok(await page().isVisible('#stage'));
  assert.ok(await page().isVisible('#share'));
});
