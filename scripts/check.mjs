// `npm run check`: the static tier. Types, lint and format of TypeScript and scripts, format of C++, the surfaces that
// stand in two languages, and the directions of dependencies. Says everything that is wrong, not only the first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, cppFiles, ROOT, runs } from './tools.mjs';

const checks = [
  // A file of its own: scripts/build.mjs takes the usual one for a sign that dist/ is up to date.
  ['types', binOf('tsc'), ['-p', '.', '--noEmit', '--tsBuildInfoFile', 'build/check.tsbuildinfo']],
  ['lint and format', binOf('biome'), ['check', '--error-on-warnings', '.']],
  ['C++ format', binOf('clang-format'), ['--dry-run', '-Werror', ...cppFiles()]],
  ['surfaces', process.execPath, [join(ROOT, 'scripts/check-surface.mjs')]],
  ['directions of imports', process.execPath, [join(ROOT, 'scripts/check-imports.mjs')]],
];
// The examples and the tests of types are compiled against dist/, as a user's program is.
if (existsSync(join(ROOT, 'dist/index.d.ts'))) {
  checks.splice(
    1,
    0,
    ['types of the examples', binOf('tsc'), ['-p', 'examples', '--noEmit']],
    ['calls that compile and calls that do not', binOf('tsc'), ['-p', 'test/types', '--noEmit']],
  );
}
// What the generator writes depends on the libtorch of the addon, so that there has to be one.
if (existsSync(join(ROOT, 'build/Release/torchlane.node')) && existsSync(join(ROOT, 'dist/index.js'))) {
  checks.push(['generated operators', process.execPath, [join(ROOT, 'scripts/generate-ops.mjs'), '--check']]);
}

const failed = checks.filter(([name, command, args]) => {
  console.log(`check: ${name}`);
  return !runs(command, args);
});
if (failed.length > 0) {
  console.error(`check: failed: ${failed.map(([name]) => name).join(', ')}. npm run format repairs formats.`);
  process.exit(1);
}
console.log(`check: all ${checks.length} passed`);
