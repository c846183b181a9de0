// A channel in the page of another site: those the channel names may show it, nobody else; oEmbed says how.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario } from './support/scenario.mjs';

const parts = scenario();
const site = createServer((request, response) => {
  const frame = `<iframe src="${parts.server.page}embed/church" width="640" height="360" allow="autoplay"></iframe>`;
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>A church's own site</title>${frame}`);
});
let origin;

before(async () => {
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${site.address().port}`;
});
after(() => site.close());

const get = (path) => fetch(new URL(path, parts.server.page));
const player = () => parts.viewer.page.frames().find((frame) => frame.url().includes('/embed/'));
/** Null where the player is not; undefined while the frame is between two pages. */
const stage = async () => {
  try {
    return (await player()?.$('#stage')) ?? null;
  } catch {
    return undefined;
  }
};
const parents = async (path) => (await get(path)).headers.get('content-security-policy').match(/frame-ancestors ([^;]*)/)[1];

test('nobody may frame it before the channel allows it', async () => {
  const { server, viewer } = parts;
  assert.equal(await parents('/embed/church'), "'none'");
  await viewer.open(origin);
  await eventually('the browser refused', async () => (await stage()) === null);
  await server.set({ embed_parents: [origin] });
  await eventually('its parents are told', async () => (await parents('/embed/church')) === origin);
  assert.equal(await parents('/watch/church'), "'none'");
});

test('the code for it is offered once somebody may', async () => {
  const { server, viewer } = parts;
  const tab = await viewer.openTab(server.page);
  const offered = async () => {
    await tab.goto(server.page);
    await tab.click('#share');
    assert.match(await tab.inputValue('#share-address'), /\/watch\/church$/);
    return (await tab.$('#share-code')) === null ? '' : tab.inputValue('#share-code');
  };
  await server.set({ embed_parents: [] });
  await eventually('nobody may', async () => (await offered()) === '');
  await server.set({ embed_parents: [origin] });
  await eventually('somebody may', async () => (await offered()).includes(`${server.page}embed/church`));
  await tab.close();
});

test('where it is allowed it plays, with nothing around the picture', async () => {
  const { viewer } = parts;
  await viewer.page.reload();
  await eventually('the player is there', async () => Boolean(await stage()));
  parts.publisher.start(parts.server.publishUrl);
  await parts.server.goLive();
  const moved = () => player().evaluate(() => document.getElementById('video').currentTime > 0.5).catch(() => false);
  await eventually('the picture moves', moved, 20_000);
  assert.equal(await player().evaluate(() => document.querySelector('header, footer, #share')), null);
  await viewer.screenshot('embed');
});

test('oEmbed describes it, and nothing else', async () => {
  const { server } = parts;
  const asked = (url, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const answer = await asked(`${server.page}watch/church`, '&maxwidth=640&format=json');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  const told = await answer.json();
  assert.equal(told.version, '1.0');
  assert.equal(told.type, 'video');
  assert.equal(told.provider_name, 'Grace Church');
  assert.deepEqual([told.width, told.height], [640, 360]);
  assert.match(told.html, new RegExp(`^<iframe src="${server.page}embed/church" `));
  assert.equal((await asked(server.page)).status, 200);
  assert.equal((await asked(`${server.page}watch/nobody`)).status, 404);
  assert.equal((await asked(`${server.page}api/v1/channels`)).status, 404);
  assert.equal((await asked(`${server.page}watch/church`, '&format=xml')).status, 501);
  assert.equal((await asked(`${server.page}watch/church`, '&maxwidth=1&maxheight=99999999999')).status, 200);
  const html = await (await get('/watch/church')).text();
  assert.match(html, /<link rel="alternate" type="application\/json\+oembed" href="\/oembed\?url=%2Fwatch%2Fchurch"/);
});

test('an address that shows no channel is a page that says so', async () => {
  const missing = await get('/watch/nobody');
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /There is nothing here/);
});
