#!/usr/bin/env node
// What prebuildify takes for node-gyp (PREBUILD_NODE_GYP): it runs `rebuild --target=… --devdir=…` in a staging folder
// and takes the stub from build/Release there. Those arguments mean Node's headers, which cmake-js would misread; so
// none is looked at. The build itself, without test hooks, is in build/prebuild/ and goes on from the last one.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BINARIES, buildWithCmake } from '../build-steps.mjs';
import { ROOT } from '../tools.mjs';
import { makeFloor } from './floor.mjs';

const BUILD = 'build/prebuild';
const series = process.env.TORCHLANE_PREBUILD_SERIES;
const folder = `torch-${series}`;
await buildWithCmake(
  `${BUILD}/${folder}`,
  [
    `TORCHLANE_LIBTORCH_ROOT=${process.env.TORCHLANE_PREBUILD_LIBTORCH}`,
    'TORCHLANE_TEST_HOOKS=OFF',
    'TORCHLANE_WERROR=ON',
    `TORCHLANE_FLOOR=${makeFloor(join(ROOT, BUILD, 'floor')).join(';')}`,
  ],
  BINARIES,
);

// prebuildify moves what it takes, so it gets copies.
const built = join(ROOT, BUILD, folder, 'Release');
const stage = resolve('build/Release');
for (const [from, to] of [
  [join(built, 'torchlane.node'), stage],
  [join(built, folder), resolve('artifacts')],
]) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, join(to, basename(from)), { recursive: true });
}
