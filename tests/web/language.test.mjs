// The page speaks the visitor's language: chosen by the browser, switched by hand, also from right to left.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { eventually } from './support/eventually.mjs';
import { scenario } from './support/scenario.mjs';
import { languages, wordsOf } from './support/sources.mjs';

const parts = scenario();

const get = (path, headers = {}) => fetch(new URL(path, parts.server.page), { headers });

test('the browser chooses among the languages there are', async () => {
  for (const [asked, answered] of [['es-MX,es;q=0.9,en;q=0.8', 'es'], ['nl,ko;q=0.5', 'ko'], ['fil-PH', 'tl'], ['xx', 'en'], ['', 'en'],
    ['en;q=0.1, ar;q=0.7', 'ar'], ['de;q=0, fr;q=0.001', 'fr'], [',;q=,=;', 'en']]) {
    const page = await get('/home', { 'Accept-Language': asked });
    assert.equal(page.headers.get('content-language'), answered, asked);
    assert.match(await page.text(), new RegExp(`<html lang="${answered}" dir="${answered === 'ar' ? 'rtl' : 'ltr'}">`));
    assert.match(page.headers.get('vary'), /Accept-Language/);
  }
  assert.equal((await get('/home?lang=fr', { Cookie: 'lang=ko' })).headers.get('content-language'), 'fr');
  assert.equal((await get('/home', { Cookie: 'a=b; lang=ko' })).headers.get('content-language'), 'ko');
});

test('waits in Spanish for who reads Spanish', async () => {
  const { server, viewer } = parts;
  await viewer.open(server.page, { locale: 'es-ES' });
  await viewer.reads('headline', /^Nadie está en vivo ahora$/);
  assert.match(await viewer.page.textContent('#share'), /^Compartir$/);
});

test('another language is chosen with the keyboard, kept in one cookie, and written from right to left', async () => {
  const { viewer } = parts;
  const { page } = viewer;
  await page.selectOption('#tongue', 'ar');
  await eventually('Arabic', () => page.evaluate(() => document.documentElement.dir === 'rtl').catch(() => false));
  await viewer.reads('headline', new RegExp(`^${wordsOf('ar').nobody}$`));
  const cookies = await viewer.context.cookies();
  assert.deepEqual(cookies.map(({ name, value, sameSite }) => ({ name, value, sameSite })), [{ name: 'lang', value: 'ar', sameSite: 'Lax' }]);
  for (const size of [{ width: 1440, height: 900 }, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), size.width);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await viewer.screenshot('waiting-arabic');
});

test('every language fits a phone', async () => {
  const { server, viewer } = parts;
  const { page } = viewer;
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of languages) {
    for (const path of ['home', 'watch/church']) {
      await page.goto(`${server.page}${path}?lang=${language}`);
      await eventually(language, () => page.evaluate(() => !/connecting|welcome/.test(document.querySelector('h1').textContent)));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, `${path} ${language}`);
    }
  }
  await viewer.assertNoComplaints();
});
