// The CUDA plugin opens against the CUDA libraries that Python's torch brings: every symbol it needs is there. Without an
// NVIDIA driver its start must then end in an error that says so, in a process that lives on.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hasNvidiaDriver } from '../../dist/native/platform.js';

const python = process.env.TORCHLANE_PARITY_PYTHON;
const root = fileURLToPath(new URL('../..', import.meta.url));
const PROBE = fileURLToPath(new URL('plugin-probe.mjs', import.meta.url));

test('the CUDA plugin loads with all CUDA libraries', {
  skip: python ? false : 'TORCHLANE_PARITY_PYTHON names no Python with torch 2.11.0',
  timeout: 120_000,
}, () => {
  const child = probe();
  assert.equal(child.signal, null, child.stderr);
  assert.equal(child.status, 0, child.stderr);
  const { isOpen, message, facts } = JSON.parse(child.stdout);
  assert.equal(isOpen, true, message);
  // Python's torch brings the NCCL that torchlane compiles against.
  assert.deepEqual([facts.runtime, facts.nccl, facts.ncclCompiled], [13000, 22809, 22809]);
  if (!hasNvidiaDriver()) assert.deepEqual([facts.driver, facts.freeBytes, facts.peerAccess], [0, [], []]);
  if (hasNvidiaDriver()) assert.equal(message, null);
  else assert.match(message, /driver|no CUDA-capable device/i);
});

test('a driver that is too old for CUDA 13 is refused with both versions', {
  skip: python
    ? hasNvidiaDriver() && 'this machine has a driver'
    : 'TORCHLANE_PARITY_PYTHON names no Python with torch 2.11.0',
  timeout: 120_000,
}, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-driver-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const source = fileURLToPath(new URL('old-driver.c', import.meta.url));
  const library = join(folder, 'libcuda.so.1');
  execFileSync('gcc', ['-shared', '-fPIC', '-Wl,-soname,libcuda.so.1', '-o', library, source]);
  const { status, stdout, stderr } = probe({ LD_LIBRARY_PATH: folder });
  assert.equal(status, 0, stderr);
  const { message, facts } = JSON.parse(stdout);
  assert.match(message, /driver serves CUDA 12\.4, but CUDA 13\.0 is needed.*Update the NVIDIA driver/);
  assert.deepEqual([facts.driver, facts.runtime], [12_040, 13_000]);
});

/** Runs plugin-probe.mjs on the torch of the parity Python. */
function probe(env = {}) {
  const find = 'import importlib.util as u; print(u.find_spec("torch").submodule_search_locations[0])';
  const torch = execFileSync(python, ['-c', find], { encoding: 'utf8' }).trim();
  return spawnSync(process.execPath, [PROBE, join(root, 'build/Release/torch-2.11')], {
    encoding: 'utf8',
    env: { ...process.env, TORCHLANE_LIBTORCH: torch, ...env },
    timeout: 100_000,
  });
}
