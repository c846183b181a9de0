// How the page travels: strict policy, compressed, cached for ever under names that change with their content.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { scenario } from './support/scenario.mjs';

const { server } = scenario();

const get = (path, headers = {}) => fetch(new URL(path, server.page), { headers });

async function assetPaths() {
  return [...(await (await get('/')).text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
}

test('the page has a policy that allows nothing inline', async () => {
  const page = await get('/');
  const policy = page.headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  assert.match(page.headers.get('content-type'), /^text\/html; ?charset=utf-8$/i);
  const html = await page.text();
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*(\ssrc=|type="application\/json"))/);
  assert.match(html, /<noscript>[^<]{20,}/);
});

test('the page is asked for anew, its parts never', async () => {
  const page = await get('/');
  assert.doesNotMatch(page.headers.get('cache-control') ?? '', /immutable/);
  const again = await get('/', { 'If-None-Match': page.headers.get('etag') });
  assert.equal(again.status, 304);
  const paths = await assetPaths();
  assert.ok(paths.length >= 4, `${paths}`);
  for (const path of paths) {
    const asset = await get(path);
    assert.equal(asset.status, 200, path);
    assert.match(asset.headers.get('cache-control'), /immutable/, path);
  }
});

test('scripts and style are compressed and under 250 KB in all', async () => {
  for (const coding of ['gzip', 'br']) {
    let bytes = 0;
    for (const path of new Set(await assetPaths())) {
      const asset = await get(path, { 'Accept-Encoding': coding });
      bytes += Number(asset.headers.get('content-length'));
      if (/\.(js|css)$/.test(path)) {
        assert.equal(asset.headers.get('content-encoding'), coding, path);
      }
    }
    assert.ok(bytes > 10_000 && bytes < 250 * 1024, `${bytes} bytes with ${coding}`);
  }
});

test('the licences of what is inside are served', async () => {
  const text = await (await get('/licences.txt')).text();
  assert.match(text, /hls\.js \d/);
  assert.match(text, /Apache License\s+Version 2\.0/);
});

test('the key of the encoder is nowhere in what a viewer gets', async () => {
  const paths = ['/', '/api/v1/channels/church', ...(await assetPaths())];
  for (const path of paths) {
    assert.equal((await (await get(path)).text()).includes(server.key), false, path);
  }
});
