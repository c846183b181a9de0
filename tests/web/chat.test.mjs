// Two browsers in one room of the real server: they read each other, a host moderates, and the room survives a killed server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario } from './support/scenario.mjs';
import { Viewer } from './support/Viewer.mjs';

const parts = scenario();
const other = new Viewer();
const kPassword = 'a long sentence for a host';
let room;
let second;

after(() => other.close());

test('a church has a room and a host', async () => {
  const { server } = parts;
  room = (await server.api('POST', 'channels/church/chat-rooms', { title: 'Lobby' }, 201)).id;
  await server.api('POST', 'users', { login: 'daniel', display_name: 'Daniel', role: 'moderator', password: kPassword }, 201);
});

const lines = ({ page }) => page.$$eval('.chat-line', (all) => all.map((one) => one.querySelector('.chat-words').textContent.trim()));
const sees = (viewer, line, withinMs) => eventually(line, async () => (await lines(viewer)).includes(line), withinMs);
const writes = async ({ page }, text) => {
  await page.fill('#chat-input', text);
  await page.press('#chat-input', 'Enter');
};
const isCalled = async (viewer, name) => {
  await viewer.page.click('.chat-foot .chat-link');
  await viewer.page.fill('#chat-name', name);
  await viewer.page.press('#chat-name', 'Enter');
  await viewer.page.waitForSelector('#chat-name', { state: 'detached' });
};
const does = async ({ page }, text, words) => {
  const line = page.locator('.chat-line', { has: page.locator('.chat-text', { hasText: text }) }).last();
  await line.hover();
  await line.locator('.chat-more').click();
  await line.getByRole('button', { name: words, exact: true }).click();
};

test('two guests read each other at once', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await other.open(server.page);
  await Promise.all([viewer, other].map(({ page }) => page.waitForSelector('#chat-input:enabled')));
  await eventually('both are welcome', async () => /^2 /.test(await viewer.page.textContent('.chat-count')), 20_000);
  await isCalled(viewer, 'Marisol');
  await isCalled(other, 'Tom');
  await writes(viewer, 'Good morning from Cebu!');
  await sees(other, 'Marisol Good morning from Cebu!', 5000);
  await writes(other, 'Praying with you all');
  await sees(viewer, 'Tom Praying with you all', 5000);
  assert.deepEqual(await lines(viewer), await lines(other));
});

test('a link waits for a host, who lets it through', async () => {
  const { viewer } = parts;
  await other.page.click('.chat-foot .chat-link');
  await other.page.locator('.chat-link', { hasText: 'Sign in' }).click();
  await other.page.fill('#chat-login', 'daniel');
  await other.page.fill('#chat-password', kPassword);
  await other.page.press('#chat-password', 'Enter');
  await eventually('the host is there', async () => /Daniel/.test(await other.page.textContent('.chat-foot .chat-link')));
  await writes(viewer, 'See https://example.org/bulletin');
  await eventually('it is held', async () => /A host looks/.test(await viewer.page.textContent('.chat-state').catch(() => '')));
  await eventually('the host is told', async () => /^1 /.test(await other.page.textContent('[aria-controls=chat-desk]')));
  await other.page.click('[aria-controls=chat-desk]');
  await other.page.locator('.chat-act', { hasText: 'Let it through' }).click();
  await sees(other, 'Marisol See https://example.org/bulletin');
  await eventually('it is there for its author', async () => (await viewer.page.$('.chat-line.not-yet')) === null);
});

test('a host removes and mutes, and stands out', async () => {
  const { viewer } = parts;
  await writes(other, 'Welcome, Marisol.');
  await sees(viewer, 'Host Daniel Welcome, Marisol.');
  assert.equal(await viewer.page.locator('.chat-line.from-host').count(), 1);
  await does(other, 'Good morning from Cebu!', 'Delete');
  await sees(viewer, 'Marisol This message was removed.');
  await does(other, 'example.org', 'Mute Marisol for 10 minutes');
  await eventually('she cannot write', () => viewer.page.isDisabled('#chat-input'));
});

test('after the server was killed the room is there again by itself, with what was said', async () => {
  const { server, viewer } = parts;
  const before = await lines(other);
  await server.kill();
  await eventually('it says so', async () => /comes back/.test(await other.page.textContent('.chat-said')));
  await server.start();
  await writes(other, 'We are back');
  await sees(other, 'Host Daniel We are back', 45_000);
  await sees(viewer, 'Host Daniel We are back', 45_000);
  assert.deepEqual((await lines(other)).slice(0, before.length), before);
  assert.equal((await lines(other)).filter((line) => line.endsWith('We are back')).length, 1);
  await viewer.assertSameVisit();
});

test('a prayer reaches the hosts alone', async () => {
  const { server, viewer } = parts;
  await viewer.page.click('#pray');
  await viewer.page.fill('#pray-text', 'For my mother');
  await viewer.page.click('#pray-panel button[type=submit]');
  const asked = await eventually('the conversation', async () => (await server.api('GET', 'channels/church/conversations')).items[0]);
  assert.ok(asked.id);
  const { items } = await server.api('GET', `chat-rooms/${room}/messages`);
  assert.ok(!items.some(({ text }) => text?.includes('mother')));
});

test('a host answers it on the page, and the answer is read by who asked, now and on the next visit', async () => {
  const { server, viewer } = parts;
  await viewer.page.locator('#pray-panel .act', { hasText: 'Cancel' }).click();
  if (await other.page.isVisible('#chat-desk')) {
    await other.page.click('[aria-controls=chat-desk]');
  }
  await other.page.click('[aria-controls=chat-desk]');
  const card = other.page.locator('.chat-prayers .chat-card', { hasText: 'For my mother' });
  await card.locator('textarea').fill('We pray for her.');
  await card.getByRole('button', { name: 'Answer' }).click();
  await eventually('the button tells it', async () => (await viewer.page.textContent('#pray')) === 'A host has answered you');
  await viewer.page.click('#pray');
  const spoken = () => viewer.page.$$eval('.pray-log .chat-words', (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(await spoken(), ['You For my mother', 'Host We pray for her.']);
  assert.equal(await viewer.page.textContent('#pray'), 'Ask for prayer');
  await viewer.screenshot('prayer');
  await viewer.page.goto(server.page);
  await viewer.page.waitForSelector('#chat-input');
  await viewer.page.click('#pray');
  await eventually('it is still there', async () => (await spoken()).join() === 'You For my mother,Host We pray for her.');
  await card.getByRole('button', { name: 'Done' }).click();
  await eventually('it is closed', async () => (await server.api('GET', 'channels/church/conversations')).items[0].closed_at !== null);
});

test('a host lets somebody write again, slows the room, and closes it', async () => {
  const { server, viewer } = parts;
  const { page } = other;
  await page.getByRole('button', { name: 'Let Marisol write again' }).click();
  await eventually('she can write', async () => !(await viewer.page.isDisabled('#chat-input')));
  await page.selectOption('#chat-slow-mode', '10');
  await eventually('it is slow', async () => (await server.api('GET', `chat-rooms/${room}`)).slow_seconds === 10);
  await page.getByRole('button', { name: 'Close the chat' }).click();
  await page.getByRole('button', { name: 'Yes, close the chat' }).click();
  await eventually('it is closed', async () => /chat is closed/.test(await viewer.page.textContent('.chat-said')));
  await page.getByRole('button', { name: 'Open the chat' }).click();
  await eventually('it is open', async () => !(await viewer.page.isDisabled('#chat-input')));
});

test('when a room closes the page goes over to the one that is open', async () => {
  const { server, viewer } = parts;
  await viewer.page.fill('#chat-input', 'Half a sen');
  second = (await server.api('POST', 'channels/church/chat-rooms', { title: 'After the service' }, 201)).id;
  await server.api('PATCH', `chat-rooms/${room}`, { is_open: false });
  await eventually('the other one', async () => (await viewer.page.textContent('.chat-empty').catch(() => '')) === 'Nobody has written yet.', 30_000);
  await eventually('one may write there', async () => !(await viewer.page.isDisabled('#chat-input')));
  assert.equal(await viewer.page.inputValue('#chat-input'), 'Half a sen');
  await viewer.page.press('#chat-input', 'Enter');
  await sees(other, 'Marisol Half a sen', 30_000);
});

test('who wrote takes along what is kept of them, and deletes it', async () => {
  const { viewer } = parts;
  const { page } = viewer;
  await page.click('.chat-foot .chat-link');
  await page.locator('.chat-who-am-i .chat-link', { hasText: 'What is kept of me' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all of it' }).click();
  assert.equal((await saved).suggestedFilename(), 'belfry-data.json');
  await page.click('.chat-foot .chat-link');
  await page.locator('.chat-who-am-i .chat-link', { hasText: 'What is kept of me' }).click();
  await page.getByRole('button', { name: 'Delete all that I wrote' }).click();
  assert.ok((await lines(viewer)).includes('Marisol Half a sen'), 'asked for twice');
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await eventually('it is gone', async () => !(await lines(viewer)).some((line) => line.includes('Half a sen')));
});

test('a guest becomes a member, and what was being written is sent as one', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForSelector('#chat-input:enabled');
  await writes(viewer, 'Now as a member');
  await page.locator('.chat-who-am-i .chat-link', { hasText: 'Sign in' }).click();
  await page.locator('.chat-who-am-i .chat-link', { hasText: 'Create an account' }).click();
  await page.fill('#chat-name', 'Marisol');
  await page.fill('#chat-login', 'daniel');
  await page.fill('#chat-password', 'a long sentence of hers');
  await page.press('#chat-password', 'Enter');
  await eventually('the login is taken', async () => /Somebody has this login/.test(await page.textContent('.chat-problem')));
  await viewer.screenshot('chat-sign-up');
  await page.fill('#chat-login', 'marisol');
  await page.press('#chat-password', 'Enter');
  await eventually('she has said it', async () => (await server.api('GET', `chat-rooms/${second}/messages`)).items
    .some(({ text, author_role: role, author_name: name }) => text === 'Now as a member' && role === 'member' && name === 'Marisol'));
  await page.click('.chat-foot .chat-link');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await eventually('she is a guest again', async () => (await page.textContent('.chat-foot .chat-link')) !== 'Marisol');
});
