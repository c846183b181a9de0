// The page's own TypeScript, bundled for Node so that its pure parts are tested without a browser.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../server/web/src');
const esbuild = createRequire(join(process.env.BELFRY_WEB_MODULES, 'index.js'))('esbuild');

export async function source(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, path)],
    bundle: true,
    format: 'esm',
    target: 'node18',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
