// The page's own TypeScript, bundled for Node so that its pure parts are tested without a browser.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../server/web/src');
const esbuild = createRequire(join(process.env.BELFRY_WEB_MODULES, 'index.js'))('esbuild');

/** One module of all these files, so that what they share is one. */
export async function source(...paths) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: folder, loader: 'ts' },
    bundle: true,
    nodePaths: [join(process.env.BELFRY_WEB_MODULES, 'node_modules')],
    format: 'esm',
    target: 'node18',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The sentences of a language. */
export function wordsOf(language) {
  return JSON.parse(textOf(language));
}

/** The same as it stands in its file. */
export function textOf(language) {
  return readFileSync(join(folder, 'words', `${language}.json`), 'utf8');
}

export const languages = readdirSync(join(folder, 'words')).map((name) => name.replace('.json', ''));
