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

const kMostGzipBytes = 250 * 1024;
const kBrowsers = ['es2017', 'chrome64', 'edge79', 'firefox67', 'safari13', 'ios13'];
// Modules and import() came before ES2020 there; Safari 13's flaw in destructuring concerns defaults that nobody uses.
const kSupported = { 'dynamic-import': true, destructuring: true };
const kTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
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

/** Scripts and style with hashes in their names: [{ path, bytes }], and name -> path for the page's template. */
async function bundle() {
  const result = await esbuild.build({
    absWorkingDir: here,
    entryPoints: { main: 'src/main.ts', style: 'src/style.css', api: 'src/api.css' },
    outdir: resolve(args.out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: kBrowsers,
    supported: kSupported,
    minify: true,
    legalComments: 'none',
    banner: { js: '/* Licences of what is in here: /licences.txt */' },
    nodePaths: [modules],
    write: false,
    logLevel: 'warning',
    logLimit: 10,
  });
  return result.outputFiles.map((file) => ({
    path: '/assets/' + file.path.split(/[\\/]/).pop(),
    bytes: Buffer.from(file.contents),
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

/** Puts the hashed names and their integrity into index.html. */
function fillTemplate(files) {
  return readFileSync(join(here, 'src/index.html'), 'utf8').replace(/\{\{([\w.]+?)(\.integrity)?\}\}/g, (_, name, sri) => {
    const file = find(files, name);
    return sri ? integrityOf(file) : file.path;
  });
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

const files = [...(await bundle()), hashed('bell.svg', resolve(args.mark))];
const page = Buffer.from(fillTemplate(files));
const described = openApiDocument(resolve(args.openapi));
const apiStyle = find(files, 'api.css');
const api = apiPage(described, { style: apiStyle.path, integrity: integrityOf(apiStyle), mark: find(files, 'bell.svg').path });
const kNotOfThePage = /^\/(licences\.txt|api|api\/v1\/openapi\.json|assets\/api-[^/]+)$/;
const assets = [
  asset({ path: '/', bytes: page }, false, ''),
  asset({ path: '/api', bytes: Buffer.from(api) }, false, ''),
  asset({ path: '/api/v1/openapi.json', bytes: Buffer.from(JSON.stringify(described)) }, false, ''),
  asset({ path: '/licences.txt', bytes: licences() }, false, ''),
  ...files.map((file) => asset(file, true, '')),
];
const gzipBytes = assets
  .filter(({ path }) => !kNotOfThePage.test(path))
  .reduce((sum, { bytes, gzip }) => sum + (gzip.length || bytes.length), 0);
if (gzipBytes > kMostGzipBytes) {
  throw new Error(`the page is ${gzipBytes} bytes compressed; it must stay under ${kMostGzipBytes}`);
}
// The same files for a look without a server.
rmSync(join(args.out, 'site'), { recursive: true, force: true });
mkdirSync(join(args.out, 'site/assets'), { recursive: true });
for (const { path, bytes } of assets) {
  const file = join(args.out, 'site', path === '/' ? 'index.html' : path === '/api' ? 'api.html' : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
writeSource(join(args.out, 'WebAssets.cpp'), assets);
console.log(`page: ${files.length + 2} files, ${gzipBytes} bytes compressed`);
