// What the three binaries are, read from their ELF headers: no search path of their own, never unloaded, nothing exported
// but what is to be.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/child.mjs';

const BINARIES = [
  ['torchlane.node', ['napi_register_module_v1', 'node_api_module_get_api_version_v1', 'torchlane_loaded_1']],
  ['torch-2.11/libtorchlane_core.so', ['torchlane_core_init']],
  ['torch-2.11/libtorchlane_cuda.so', ['torchlaneCudaOpen']],
];

function readelf(...args) {
  return execFileSync('readelf', ['--wide', ...args], { encoding: 'utf8', maxBuffer: 64e6 });
}

for (const [name, entries] of BINARIES) {
  const path = join(root, 'build/Release', name);

  test(`${name} has no RPATH and is never unloaded`, () => {
    const dynamic = readelf('--dynamic', path);
    assert.doesNotMatch(dynamic, /\((RPATH|RUNPATH)\)/);
    assert.match(dynamic, /\(FLAGS_1\).*NODELETE/);
  });

  test(`${name} exports its entry`, () => {
    const symbols = readelf('--dyn-syms', path);
    for (const entry of entries) assert.match(symbols, new RegExp(` DEFAULT +\\d+ ${entry}$`, 'm'));
  });
}

test('the stub needs nothing but the C library', () => {
  const needed = [
    ...readelf('--dynamic', join(root, 'build/Release/torchlane.node')).matchAll(/\(NEEDED\).*\[(.*)\]/g),
  ];
  for (const [, library] of needed) assert.match(library, /^(libc|libdl|libpthread|ld-linux-x86-64)\.so/);
});
