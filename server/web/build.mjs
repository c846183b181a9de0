// Bundles the page and writes it as one C++ source. CMake calls:
//   node build.mjs --modules <folder with node_modules> --licence <LICENSE> --mark <bell.svg>
//     --openapi <server/api/openapi> --out <folder>
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { apiPage } from './tools/apiPage.mjs';
import { writeSource } from './tools/cpp.mjs';
import { openApiDocument } from './tools/document.mjs';
import { allPages, allWords } from './tools/pages.mjs';
import { sizesOf } from './tools/sizes.mjs';

/** For who comes for the first time, compressed: before the player's own script, and with it. */
const kMostFirst = 150 * 1024;
const kMostWithPlayer = 400 * 1024;
/**
 * Each is a bundle of its own, so that a page is its document, its style and one script; what it may need later is apart. The chat
 * shares nothing with the page, which would otherwise wait for what they share.
 */
const kPages = ['home', 'watch', 'past', 'plain', 'chat'];
const kBrowsers = ['es2017', 'chrome64', 'edge79', 'firefox67', 'safari13', 'ios13'];
// Modules, import() and {...object} came before ES2020 there; Safari 13's flaw in destructuring concerns defaults that nobody uses.
const kSupported = { 'dynamic-import': true, destructuring: true, 'object-rest-spread': true };
const kTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

const here = dirname(fileURLToPath(import.meta.url));
const { values: args } = parseArgs({
  options: {
    modules: { type: 'string' },
    licence: { type: 'string' },
    mark: { type: 'string' },
    openapi: { type: 'string' },
    out: { type: 'string' },
  },
});
const modules = resolve(args.modules, 'node_modules');
const esbuild = createRequire(join(modules, 'index.js'))('esbuild');

const kShared = {
  absWorkingDir: here,
  outdir: resolve(args.out, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  target: kBrowsers,
  supported: kSupported,
  minify: true,
  legalComments: 'none',
  banner: { js: '/* Licences of what is in here: /licences.txt */' },
  nodePaths: [modules],
  write: false,
  logLevel: 'warning',
  logLimit: 10,
};

/** Scripts and style with hashes in their names: [{ path, bytes }]; what two pages share is there once. */
async function bundle() {
  const pages = kPages.map((page) => ({ entryPoints: { [page]: `src/${page}.ts` }, splitting: true, format: 'esm' }));
  const rest = [
    { entryPoints: { style: 'src/style.css', api: 'src/api.css' } },
    { entryPoints: { hub: 'src/events/worker.ts' }, format: 'iife' },
  ];
  const results = await Promise.all([...pages, ...rest].map((options) => esbuild.build({ ...kShared, ...options })));
  const files = new Map();
  for (const file of results.flatMap(({ outputFiles }) => outputFiles)) {
    const path = '/assets/' + file.path.split(/[\\/]/).pop();
    files.set(path, { path, bytes: Buffer.from(file.contents) });
  }
  return [...files.values()];
}

/** The service worker: it knows the shell by name, so that a new one is fetched when a file of it has changed. */
async function serviceWorker(shell, words, icon) {
  const reminders = Object.entries(words).map(([code, its]) => [code, { live: its.remindLive, soon: its.remindSoon }]);
  const { outputFiles } = await esbuild.build({
    ...kShared,
    entryPoints: ['src/serviceWorker.ts'],
    format: 'iife',
    define: {
      BELFRY_SHELL: JSON.stringify(shell),
      BELFRY_REMINDERS: JSON.stringify(Object.fromEntries(reminders)),
      BELFRY_ICON: JSON.stringify(icon),
    },
  });
  return Buffer.from(outputFiles[0].contents);
}

function manifest(files) {
  const icon = (name, sizes, purpose) => ({ src: find(files, name).path, sizes, type: kTypes[name.split('.').pop()], purpose });
  return Buffer.from(JSON.stringify({
    name: 'Belfry',
    short_name: 'Belfry',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#0e1116',
    theme_color: '#0e1116',
    icons: [icon('bell.svg', 'any', 'any'), icon('icon-192.png', '192x192', 'any'), icon('icon-512.png', '512x512', 'any'),
      icon('icon-512.png', '512x512', 'maskable')],
  }));
}

function hashed(name, file) {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path: '/assets/' + name.replace('.', `-${hash}.`), bytes };
}

const integrityOf = (file) => 'sha384-' + createHash('sha384').update(file.bytes).digest('base64');

/** The file of this name, whose path has a hash in it. */
function find(files, name) {
  const [stem, extension] = name.split('.');
  const found = files.find(({ path }) => path.startsWith(`/assets/${stem}-`) && path.endsWith(`.${extension}`));
  if (found === undefined) {
    throw new Error(`a page asks for ${name}, which the bundle does not have`);
  }
  return found;
}

/** Our notice, checked against what was bundled, and the licence it speaks of. */
function licences() {
  const notice = readFileSync(join(here, 'NOTICE'), 'utf8');
  const { name, version } = JSON.parse(readFileSync(join(modules, 'hls.js/package.json'), 'utf8'));
  if (!notice.includes(`${name} ${version},`)) {
    throw new Error(`server/web/NOTICE does not speak of ${name} ${version}, which is bundled now`);
  }
  return Buffer.from(`${notice}\n\n${readFileSync(resolve(args.licence), 'utf8')}`);
}

function asset({ path, bytes }, immutable, headers) {
  const gzip = gzipSync(bytes, { level: 9 });
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const smaller = gzip.length < bytes.length * 0.95;
  return {
    path,
    contentType: kTypes[path.split('.').pop()] ?? kTypes.html,
    bytes,
    gzip: smaller ? gzip : Buffer.alloc(0),
    brotli: smaller ? brotli : Buffer.alloc(0),
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`,
    immutable,
    headers,
  };
}

/** Filled in by the server, which packs what comes of it. */
function patternAsset(path, html) {
  return { ...asset({ path, bytes: Buffer.from(html) }, false, ''), gzip: Buffer.alloc(0), brotli: Buffer.alloc(0) };
}

const files = [
  ...(await bundle()),
  hashed('bell.svg', resolve(args.mark)),
  hashed('icon-192.png', join(here, 'src/icons/icon-192.png')),
  hashed('icon-512.png', join(here, 'src/icons/icon-512.png')),
];
const words = allWords(join(here, 'src/words'));
const documents = allPages(join(here, 'src/pages'), words, {
  path: (name) => find(files, name).path,
  integrity: (name) => integrityOf(find(files, name)),
});
const described = openApiDocument(resolve(args.openapi));
const apiStyle = find(files, 'api.css');
const api = apiPage(described, { style: apiStyle.path, integrity: integrityOf(apiStyle), mark: find(files, 'bell.svg').path });
const shell = ['style.css', 'plain.js', 'home.js', 'watch.js', 'hub.js', 'bell.svg'].map((name) => find(files, name).path);
const assets = [
  ...documents.map(({ name, language, html }) => patternAsset(`/pages/${name}.${language}.html`, html)),
  asset({ path: '/sw.js', bytes: await serviceWorker(shell, words, find(files, 'icon-192.png').path) }, false, ''),
  asset({ path: '/manifest.webmanifest', bytes: manifest(files) }, false, ''),
  asset({ path: '/api', bytes: Buffer.from(api) }, false, ''),
  asset({ path: '/api/v1/openapi.json', bytes: Buffer.from(JSON.stringify(described)) }, false, ''),
  asset({ path: '/licences.txt', bytes: licences() }, false, ''),
  ...files.map((file) => asset(file, true, '')),
];
const sizes = sizesOf(documents, assets);
for (const [page, { first, withPlayer }] of Object.entries(sizes)) {
  if (first > kMostFirst || withPlayer > kMostWithPlayer) {
    const most = `${kMostFirst} and ${kMostWithPlayer} are the most`;
    throw new Error(`the page ${page} is ${first} bytes compressed, ${withPlayer} with the player; ${most}`);
  }
}
writeFileSync(join(args.out, 'sizes.json'), JSON.stringify(sizes, null, 2));
// The same files for a look without a server.
rmSync(join(args.out, 'site'), { recursive: true, force: true });
for (const { path, bytes } of assets) {
  const file = join(args.out, 'site', path === '/api' ? 'api.html' : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
writeSource(join(args.out, 'WebAssets.cpp'), assets);
for (const [page, { first, withPlayer }] of Object.entries(sizes)) {
  console.log(`${page}: ${first} bytes, ${withPlayer} with the player`);
}
