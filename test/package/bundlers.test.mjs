// Apps that esbuild and webpack bundle: with torchlane left out they train, with torchlane inside they say at its first use
// how to leave it out, and end.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import webpack from 'webpack';
import { Unavailable } from './support/kept.mjs';
import { install, runIn, takeWeights, template, temporary } from './support/project.mjs';

const NODE = '20.19.0';
// A bundle that waits for threads which cannot start would wait for ever.
const END_MS = 30_000;

const folder = temporary(after, 'bundlers');
let unavailable;
before(() => {
  try {
    install(folder, NODE, 'npm@10.9.9');
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    unavailable = error.message;
  }
  // CommonJS has no await at the top: the same app for every format.
  writeFileSync(
    join(folder, 'app.js'),
    template('cjs', (names) => `import ${names} from 'torchlane';`),
  );
});

function byEsbuild(format, external) {
  return async (outfile) => {
    const common = { absWorkingDir: folder, bundle: true, platform: 'node', logLevel: 'silent' };
    await build({ ...common, entryPoints: ['app.js'], outfile, format, external });
  };
}

/** `format`: `module` or `commonjs`, also as the kind of external. In `development` each module is an eval(). */
function byWebpack(format, isExternal, mode = 'production') {
  return (outfile) =>
    new Promise((resolve, reject) => {
      const configuration = {
        mode,
        optimization: { minimize: false },
        target: 'node20',
        context: folder,
        entry: './app.js',
        output: { path: folder, filename: outfile, ...(format === 'module' ? { module: true } : {}) },
        experiments: { outputModule: format === 'module' },
        externals: isExternal ? { torchlane: `${format} torchlane` } : {},
      };
      webpack(configuration, (error, stats) => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
}

const APART = {
  'esbuild-esm.mjs': byEsbuild('esm', ['torchlane']),
  'esbuild-cjs.cjs': byEsbuild('cjs', ['torchlane']),
  'webpack-esm.mjs': byWebpack('module', true),
  'webpack-cjs.cjs': byWebpack('commonjs', true),
};
const INSIDE = {
  'esbuild-esm-inside.mjs': byEsbuild('esm', []),
  'esbuild-cjs-inside.cjs': byEsbuild('cjs', []),
  'webpack-esm-inside.mjs': byWebpack('module', false),
  'webpack-cjs-inside.cjs': byWebpack('commonjs', false),
  'webpack-eval-inside.cjs': byWebpack('commonjs', false, 'development'),
};

let expected;
for (const [file, bundle] of Object.entries(APART)) {
  test(`${file}: torchlane left out trains`, async (t) => {
    if (unavailable) return t.skip(unavailable);
    await bundle(file);
    const { code, stdout, stderr } = await runIn(folder, NODE, [file], { deadlineMs: END_MS });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /trained 20 steps/);
    const weights = takeWeights(folder);
    expected ??= weights;
    assert.equal(weights, expected);
  });
}

for (const [file, bundle] of Object.entries(INSIDE)) {
  // Beside node_modules, where the bundle's own imports still find what they need, and alone in a folder.
  for (const place of ['.', 'deployed']) {
    test(`${file} in ${place}: torchlane inside says how to leave it out`, async (t) => {
      if (unavailable) return t.skip(unavailable);
      mkdirSync(join(folder, place), { recursive: true });
      await bundle(join(place, file));
      const { code, stderr } = await runIn(folder, NODE, [join(place, file)], { deadlineMs: END_MS });
      assert.equal(code, 1, stderr);
      const where = file.includes('eval') ? 'an eval\\(\\)' : '\\S+';
      assert.match(stderr, new RegExp(`LoadError: torchlane was bundled into ${where}, but`));
      assert.match(
        stderr,
        /esbuild --external:torchlane; webpack externals: \{ torchlane: 'module torchlane' \}/,
      );
      assert.match(stderr, /ERR_NO_PREBUILD/);
    });
  }
}
