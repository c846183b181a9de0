// The page's TypeScript holds under the strict compiler.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '../../server/web');
const modules = join(process.env.BELFRY_WEB_MODULES, 'node_modules');

test('tsc has nothing to say', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-types-'));
  try {
    const config = join(folder, 'tsconfig.json');
    const paths = { 'hls.js': [join(modules, 'hls.js/dist/hls.d.ts')] };
    writeFileSync(config, JSON.stringify({
      extends: join(web, 'tsconfig.json'),
      compilerOptions: { paths },
      include: [join(web, 'src')],
    }));
    const told = spawnSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', config], { encoding: 'utf8' });
    assert.equal(told.stdout, '');
    assert.equal(told.status, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
