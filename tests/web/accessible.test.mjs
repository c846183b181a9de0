// axe-core finds nothing serious, waiting and live, in dark and in light.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { goLive, scenario } from './support/scenario.mjs';
import { modules } from './support/Viewer.mjs';

const parts = scenario();
const kAxe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function assertNothingSerious() {
  const { page } = parts.viewer;
  for (const colorScheme of ['dark', 'light']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((rules) => window.axe.run({ runOnly: rules }), kRules);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const told = serious.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    assert.deepEqual(told, []);
  }
}

test('the waiting page is for everybody', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page);
  await viewer.sees('waiting');
  await viewer.page.evaluate(kAxe);
  await assertNothingSerious();
  assert.equal(await viewer.page.getAttribute('html', 'lang'), 'en');
});

test('the live page is for everybody', async () => {
  await goLive(parts);
  await assertNothingSerious();
});

test('nothing moves for those who asked for less motion', async () => {
  const { page } = parts.viewer;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((node) => getComputedStyle(node).transitionDuration));
  assert.deepEqual([...new Set(durations)], ['0s']);
});
