// A native part of another version of torchlane, made here with a C compiler, is refused by name before anything of it is
// called: core and CUDA plugin. Each one ends the process if it is called nevertheless.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { locateLibtorch } from '../../dist/native/locate.js';
import { root, runSource } from '../support/child.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const NEXT_FILE = 'build/Release/torch-2.11/libtorchlane_core.so';

function temporary(t) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-versions-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function compile(folder, source, output) {
  const file = join(folder, 'source.c');
  writeFileSync(file, source);
  const headers = join(root, 'node_modules/node-api-headers/include');
  execFileSync('g++', ['-x', 'c', '-shared', '-fPIC', `-I${headers}`, '-o', output, file]);
}

/** A core with these numbers, whose one function must never be called. */
function coreSource(interfaceVersion, packageVersion) {
  return `
#include <node_api.h>
#include <stdlib.h>
static napi_value call(napi_env env, napi_callback_info info) { abort(); }
napi_value torchlane_core_init(napi_env env, napi_value exports) {
  napi_value value;
  napi_create_int32(env, ${interfaceVersion}, &value);
  napi_set_named_property(env, exports, "interfaceVersion", value);
  ${
    packageVersion === undefined
      ? ''
      : `napi_create_string_utf8(env, "${packageVersion}", NAPI_AUTO_LENGTH, &value);
  napi_set_named_property(env, exports, "packageVersion", value);`
  }
  napi_create_function(env, "setErrorFactory", NAPI_AUTO_LENGTH, call, NULL, &value);
  napi_set_named_property(env, exports, "setErrorFactory", value);
  return exports;
}`;
}

/** A package of this version with `source` for a core; what its first use throws. */
async function errorBeside(t, source) {
  const folder = temporary(t);
  for (const name of ['dist', 'package.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'build/Release/torch-2.11'), { recursive: true });
  cpSync(join(root, 'build/Release/torchlane.node'), join(folder, 'build/Release/torchlane.node'));
  compile(folder, source, join(folder, NEXT_FILE));
  const { code, reports, stderr } = await runSource(`
    import { INTERFACE_VERSION, native } from 'file://${folder}/dist/native/load.js';
    try { native(); } catch ({ code, message, attempts }) { report({ INTERFACE_VERSION, code, message, attempts }); }`);
  assert.equal(code, 0, stderr);
  assert.equal(reports[0]?.code, 'ERR_NATIVE_VERSION', stderr);
  assert.equal(reports[0].attempts[0].path, join(folder, NEXT_FILE));
  return reports[0];
}

test('an older core is refused, with both versions and both interfaces', async (t) => {
  const { message, INTERFACE_VERSION } = await errorBeside(t, coreSource(7, '0.0.9'));
  const ours = `torchlane ${version}'s JavaScript (native interface ${INTERFACE_VERSION})`;
  assert.ok(message.includes(ours), message);
  assert.ok(message.includes('torchlane 0.0.9 (native interface 7)'), message);
  assert.match(message, /What to do: npm install torchlane again, or npx torchlane build\./);
});

test('so is one from before cores had the version', async (t) => {
  const { message } = await errorBeside(t, coreSource(8, undefined));
  assert.match(message, /torchlane of an unnamed version \(native interface 8\)/);
});

test('so is one of another version with the same interface', async (t) => {
  const { INTERFACE_VERSION } = await import('../../dist/native/load.js');
  const { message } = await errorBeside(t, coreSource(INTERFACE_VERSION, '99.0.0'));
  assert.match(message, /torchlane 99\.0\.0 \(native interface \d+\)/);
});

test('the core refuses a CUDA plugin of another version', async (t) => {
  const folder = temporary(t);
  const entry = 'void* torchlaneCudaOpen(int abi) { __builtin_trap(); }';
  for (const [name, declaration, expected] of [
    ['older', 'const char torchlaneCudaVersion[] = "0.0.9";', /is the CUDA part of torchlane 0\.0\.9/],
    ['oldest', '', /is the CUDA part of torchlane before it had a version/],
  ]) {
    const plugin = join(folder, `${name}.so`);
    compile(folder, `${declaration}\n${entry}`, plugin);
    // src/native would not try a plugin without a driver.
    const { code, reports, stderr } = await runSource(`
      import { createRequire } from 'node:module';
      import { errorFrom } from '${new URL('../../dist/errors.js', import.meta.url)}';
      const stub = createRequire(import.meta.url)('${join(root, 'build/Release/torchlane.node')}');
      const libtorch = '${join(locateLibtorch().libtorch.path, 'lib/libtorch_cpu.so')}';
      const { core } = stub.load(libtorch, '', '${join(root, NEXT_FILE)}');
      core.setErrorFactory(errorFrom);
      try { core.openCuda('${plugin}'); } catch ({ code, message }) { report({ code, message }); }`);
    assert.equal(code, 0, stderr);
    assert.equal(reports[0]?.code, 'ERR_CUDA_UNAVAILABLE', stderr);
    assert.match(reports[0].message, expected);
    assert.ok(reports[0].message.includes(`the core is of torchlane ${version}`), reports[0].message);
  }
});
