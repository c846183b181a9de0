// What people type is never HTML: every text field of a channel, a service and a broadcast, on every page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { eventually } from './support/eventually.mjs';
import { FakeRoom } from './support/FakeRoom.mjs';
import { scenario } from './support/scenario.mjs';

const parts = scenario();
const kCorpus = [
  '<img src=x onerror=window.hit=1>', '"><script>window.hit=1</script>', "'\"><svg/onload=window.hit=1>", '</title><script>window.hit=1</script>',
  '{{church}}<b>', '</script><script>window.hit=1</script>', '&lt;img src=x onerror=window.hit=1&gt;', '<iframe srcdoc="<script>top.hit=1</script>">',
  'javascript:window.hit=1', '<a href="javascript:window.hit=1">x</a>', '<!--<script>window.hit=1', '<style>*{display:none}</style>',
  "[[share]]${window.hit=1}#{watch.js}", '<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>', '\u2028\\u003cscript\\u003e', 'x'.repeat(200),
];

test('no text a church types is ever read as HTML', async () => {
  const { server, viewer } = parts;
  const { page: base } = server;
  await server.api('POST', 'channels', { channel: 'chapel', church: 'Grace', title: 'Study', category: 'study' }, 201);
  const starts = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  const service = await server.api('POST', 'channels/church/services', { title: 'x', time_zone: 'UTC', starts_local: starts, minutes: 60 }, 201);
  await viewer.open(`${base}home`);
  const { page } = viewer;
  for (const text of kCorpus) {
    const clean = text.replace(/\u2028/g, '');
    await server.set({ church: clean, title: clean, description: clean, links: [{ title: clean, url: 'https://example.org/?y=%22%3E' }] });
    await server.api('PATCH', `services/${service.id}`, { title: clean, description: clean, links: [{ title: clean, url: 'https://example.org/?x=%22%3E' }] });
    for (const path of ['home', 'watch/church', 'embed/church']) {
      await page.goto(`${base}${path}`);
      if (path === 'home') {
        await eventually(clean, () => page.evaluate((wanted) => [...document.querySelectorAll('.card b')].some((one) => one.textContent === wanted), clean));
      } else {
        assert.equal(await page.textContent('#title'), clean);
      }
      const found = await page.evaluate(() => ({ hit: window.hit ?? null, strange: document.querySelectorAll('[onerror],[onload],iframe,math,style,body script:not([id=words])').length }));
      assert.deepEqual(found, { hit: null, strange: 0 }, `${path}: ${clean}`);
    }
  }
});

test('a link that is none is left out, the others are texts', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  await server.set({ links: [{ title: 'Give', url: 'https://example.org/channel' }] });
  await page.goto(`${server.page}watch/church`);
  await eventually('those of the channel', async () => (await page.$$eval('#links a', (links) => links.map(({ href }) => href))).join() === 'https://example.org/channel');
  await server.set({ links: [] });
  const soon = { service: 's', occurrence: 'd', title: 'x', church: 'x', starts_at: new Date(Date.now() + 3_600_000).toISOString() };
  const others = Array.from({ length: 3 }, (_, n) => ({ ...soon, service: `o${n}`, channel: 'chapel', links: [{ title: 'Not ours', url: 'https://example.org/not' }] }));
  const ours = { ...soon, channel: 'church', links: [
    { title: 'Bad', url: 'javascript:window.hit=1' }, { title: 'Data', url: 'data:text/html,x' }, { title: '<b>Give</b>', url: 'https://example.org/give' },
  ] };
  // It asks for those of its own channel alone.
  await page.route('**/api/v1/services?*', (route) => route.fulfill({
    json: /[?&]channel=church(&|$)/.test(route.request().url()) ? { items: [ours], next: null } : { items: others, next: 'more' },
  }));
  await page.goto(`${parts.server.page}watch/church`);
  await eventually('the links', async () => (await page.$$('#links a')).length > 0);
  await pause(200);
  assert.deepEqual(await page.$$eval('#links a', (links) => links.map(({ textContent, href, rel }) => [textContent, href, rel])),
    [['<b>Give</b>', 'https://example.org/give', 'noopener noreferrer']]);
  assert.equal(await page.evaluate(() => window.hit), undefined);
  await viewer.assertNoComplaints();
});

test('what was said of a past service, and its chapters, are texts', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const at = new Date(Date.now() - 3_600_000).toISOString();
  const past = kCorpus.map((title, n) => ({ id: `p${n}`, channel: 'church', church: title, title, category: 'worship', started_at: at, ended_at: new Date().toISOString() }));
  const recordings = past.map(({ id, title }) => ({
    id: `r${id}`, broadcast: id, playlist: '/recordings/none/index.m3u8', title, chapters: [...kCorpus.map((one, n) => ({ title: one, at_s: n })), { title: '', at_s: 1 }, { title: 'x', at_s: 'x' }, null],
  }));
  await page.route('**/api/v1/broadcasts?*', (route) => route.fulfill({ json: { items: past, next: null } }));
  await page.route('**/api/v1/broadcasts/p*', (route) => route.fulfill({ json: past[Number(route.request().url().split('/p').pop())] }));
  await page.route('**/recordings?*', (route) => route.fulfill({ json: { items: recordings, next: null } }));
  await page.route('**/recordings/none/*', (route) => route.abort());
  await page.goto(`${server.page}past`);
  await eventually('all of them', async () => (await page.$$('#past .card')).length === kCorpus.length);
  assert.deepEqual(await page.$$eval('#past .card b', (all) => all.map(({ textContent }) => textContent)), kCorpus);
  const strange = () => page.evaluate(() => ({
    hit: window.hit ?? null, strange: document.querySelectorAll('[onerror],[onload],iframe,math,style,body script:not([id=words])').length,
  }));
  assert.deepEqual(await strange(), { hit: null, strange: 0 });
  await page.goto(`${server.page}past/p0`);
  await eventually('its chapters', async () => (await page.$$('#replay .acts button')).length === kCorpus.length);
  assert.equal(await page.textContent('#heading'), kCorpus[0]);
  assert.deepEqual(await page.$$eval('#replay .acts button', (all) => all.map(({ textContent }) => textContent.replace(/^[\d:]+ · /, ''))), kCorpus);
  assert.deepEqual(await strange(), { hit: null, strange: 0 });
  for (const route of ['**/api/v1/broadcasts?*', '**/api/v1/broadcasts/p*', '**/recordings?*', '**/recordings/none/*']) {
    await page.unroute(route);
  }
});

test('what people really say in the chat of a real server is text on every page', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const room = (await server.api('POST', 'channels/church/chat-rooms', { title: '<img src=x onerror=window.hit=1>' }, 201)).id;
  await server.api('PATCH', `chat-rooms/${room}`, { links: 'allow' });
  await page.goto(`${server.page}watch/church`);
  await page.waitForSelector('#chat-input:enabled');
  const texts = kCorpus.slice(0, 4);
  await page.click('.chat-foot .chat-link');
  await page.fill('#chat-name', '<b onload=window.hit=1>x</b>');
  await page.press('#chat-name', 'Enter');
  await page.waitForSelector('#chat-name', { state: 'detached' });
  for (const text of texts) {
    await page.fill('#chat-input', text);
    await page.press('#chat-input', 'Enter');
    await eventually('it is there', async () => (await page.$('.chat-line.not-yet')) === null);
  }
  await page.reload();
  await eventually('they come back', async () => (await page.$$('.chat-line')).length === texts.length);
  assert.deepEqual(await page.$$eval('.chat-line .chat-text', (all) => all.map(({ textContent }) => textContent)), texts);
  assert.equal(await page.textContent('.chat-line .chat-name'), '<b onload=window.hit=1>x</b>');
  assert.deepEqual(await page.evaluate(() => ({
    hit: window.hit ?? null, strange: document.querySelectorAll('[onerror],[onload],iframe,math,style,#chat a,#chat img,#chat script').length,
  })), { hit: null, strange: 0 });
  await server.api('DELETE', `chat-rooms/${room}`, undefined, 204);
});

test('no text that people write in the chat is ever read as HTML', async () => {
  const { viewer, server } = parts;
  const { page } = viewer;
  const room = new FakeRoom();
  room.you = { id: 'g-me', name: '', role: 'host', may_write: true };
  const texts = kCorpus.filter((one) => one.length < 200);
  const said = texts.map((text) => room.has(text, { author_name: text.slice(0, 32), author: `g-${text.length}`, author_role: 'host' }));
  texts.forEach((text, n) => room.has(text, { author_name: text.slice(0, 32), reply_to: said[n].id }));
  await page.unroute('**/api/v1/services?*');
  await room.attach(page);
  await page.route('**/api/v1/chat-rooms/room/held', (route) => route.fulfill({ json: { items: said.map((message) => ({ message, why: 'link' })), next: null } }));
  await page.route('**/api/v1/chat-rooms/room/reports', (route) => route.fulfill({ json: {
    items: said.map((message, n) => ({ id: `r${n}`, message, reporter: 'x', reason: message.text })), next: null,
  } }));
  await page.goto(`${server.page}watch/church`);
  await eventually('all of it', async () => (await page.$$('.chat-line')).length === 2 * texts.length);
  await page.click('.chat-head .chat-link[aria-controls=chat-desk]');
  await eventually('the desk', async () => (await page.$$('.chat-card')).length === 2 * texts.length);
  room.say({ type: 'here', here: { count: 9, names: texts.map((name, n) => ({ id: `p${n}`, name, role: 'guest' })) } });
  for (const text of texts) {
    await page.fill('#chat-input', text);
    await page.press('#chat-input', 'Enter');
  }
  await eventually('one\'s own too', async () => (await page.$$('.chat-line')).length === 3 * texts.length);
  const shown = await page.$$eval('.chat-line .chat-text', (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(shown.slice(0, texts.length), texts);
  await page.locator('.chat-more').nth(1).focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await page.evaluate(() => ({
    hit: window.hit ?? null, strange: document.querySelectorAll('[onerror],[onload],iframe,math,style,#chat a,#chat img,#chat script').length,
  })), { hit: null, strange: 0 });
  await viewer.assertNoComplaints(/recordings\/none/);
});
