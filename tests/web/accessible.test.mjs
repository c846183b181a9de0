// axe-core finds nothing, on no page, in dark and in light, from left to right and from right to left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';
import { modules } from './support/Viewer.mjs';

const parts = scenario();
const kAxe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function assertNothing(where = '') {
  const { page } = parts.viewer;
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: rules }), kRules);
    const told = violations.map(({ id, nodes }) => `${where} ${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    assert.deepEqual(told, []);
  }
}

test('the waiting page is for everybody', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await viewer.sees('waiting');
  await viewer.page.evaluate(kAxe);
  await assertNothing();
  assert.equal(await viewer.page.getAttribute('html', 'lang'), 'en');
});

test('so are all the others', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  const here = page.url();
  for (const path of ['home', 'home?lang=ar', 'past', 'past/01ARZ3NDEKTSV4RRFFQ69G5FAV', 'watch/church?lang=ar', 'embed/church', 'offline', 'watch/nobody']) {
    await page.goto(`${server.page}${path}`);
    await page.waitForSelector('#skeletons', { state: 'hidden' });
    await page.evaluate(kAxe);
    await assertNothing(path);
  }
  await page.goto(here);
  await page.evaluate(kAxe);
});

test('the live page is for everybody', async () => {
  await goLive(parts);
  await assertNothing();
});

test('nothing moves for those who asked for less motion', async () => {
  const { page } = parts.viewer;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((node) => getComputedStyle(node).transitionDuration));
  assert.deepEqual([...new Set(durations)], ['0s']);
});
