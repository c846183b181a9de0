// How heavy each page is for who comes for the first time: what its document asks for at once, and what the player adds.
import { gzipSync } from 'node:zlib';

const kPlayer = /^\/assets\/HlsSource-/;

function packed(asset) {
  return asset.brotli.length || asset.gzip.length || asset.bytes.length;
}

/** What a script brings along, now or later. */
function asked(path, byPath, seen = new Set()) {
  const asset = byPath.get(path);
  if (asset === undefined || seen.has(path)) {
    return seen;
  }
  seen.add(path);
  if (path.endsWith('.js')) {
    for (const [, name] of String(asset.bytes).matchAll(/["']\.\/([\w.-]+\.js)["']/g)) {
      asked(`/assets/${name}`, byPath, seen);
    }
  }
  return seen;
}

/** { page: { first, withPlayer, files } } in bytes with Brotli; `documents` as in allPages(), English ones count. */
export function sizesOf(documents, assets) {
  const byPath = new Map(assets.map((asset) => [asset.path, asset]));
  const report = {};
  for (const { name, language, html } of documents) {
    if (language !== 'en') {
      continue;
    }
    const named = [...html.matchAll(/(?:<script[^>]* src|<link rel="stylesheet" href|data-hub|data-chat)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
    const all = new Set(named.flatMap((path) => [...asked(path, byPath)]));
    const files = { document: gzipSync(html).length };
    for (const path of all) {
      files[path] = packed(byPath.get(path));
    }
    const sum = (keep) => Object.entries(files).filter(([path]) => keep(path)).reduce((bytes, [, size]) => bytes + size, 0);
    report[name] = { first: sum((path) => !kPlayer.test(path)), withPlayer: sum(() => true), files };
  }
  return report;
}
