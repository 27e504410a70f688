// What the tests of `torchlane setup` share: a cache, an index and an environment of their own for each, a python3 that does
// what the test wants, and the command in a process of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pinsOfWheels } from './wheels.mjs';

const CLI = fileURLToPath(new URL('./setup-cli.mjs', import.meta.url));
/** What the hand-made wheels are compared with. */
export const PINS = pinsOfWheels();
/** The command line of the tests' torchlane, for a test that wraps it in another command. */
export const COMMAND = [process.execPath, CLI, JSON.stringify(PINS), 'setup'];

const DEADLINE_MS = 60_000;

/** A cache, an index and an environment of their own. */
export function place(t) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-setup-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const index = join(folder, 'index');
  const bin = join(folder, 'bin');
  mkdirSync(index);
  mkdirSync(bin);
  const pip = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: index, PIP_RETRIES: '0', PIP_CONFIG_FILE: '/dev/null' };
  const env = { ...process.env, ...pip, XDG_CACHE_HOME: folder };
  delete env.TORCHLANE_LIBTORCH;
  const cache = join(folder, 'torchlane');
  return { env, folder, index, bin, cache, root: join(cache, 'libtorch-2.11') };
}

const PIP_STAND_IN = `
for last; do :; done
case "$*" in
*"-m pip --version"*) echo "pip 24.0 from nowhere"; exit 0;;
*"-m pip download"*)
  while [ "$1" != -d ]; do shift; done
  name=$(echo "\${last%%==*}" | tr - _)
  cp "$PIP_FIND_LINKS/$name"-*.whl "$2"
  exit $?;;
esac`;

/** Puts a python3 first on the PATH that runs `script` (sh) before it becomes the real one with the stand-in for pip. */
export function wrapPython({ env, bin }, script = '') {
  // A folder of its own: an earlier one may be at work.
  const folder = mkdtempSync(join(bin, 'python-'));
  const file = join(folder, 'python3');
  writeFileSync(file, `#!/bin/sh\nPATH="\${PATH#*:}"\n${script}\n${PIP_STAND_IN}\nexec python3 "$@"\n`);
  chmodSync(file, 0o755);
  return { ...env, PATH: `${folder}:${env.PATH}` };
}

export const start = (env, ...args) => startCommand([...COMMAND, ...args], env);

/** Starts a command. `output` is all that it has said, `stdout` what it has printed of that. */
export function startCommand([file, ...args], env) {
  const child = spawn(file, args, { env, timeout: DEADLINE_MS });
  const run = { child, output: '', stdout: '' };
  child.stdout.on('data', (chunk) => {
    run.output += chunk;
    run.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    run.output += chunk;
  });
  run.ended = once(child, 'close').then(([code, signal]) => {
    const { output, stdout } = run;
    return { code, signal, output, stdout };
  });
  return run;
}

export const runSetup = (env, ...args) => start(env, ...args).ended;

/** Waits until `condition` holds, or fails with what the command has said. */
export async function until(condition, run) {
  for (const endMs = Date.now() + DEADLINE_MS / 2; !condition(); await sleep(20)) {
    assert.ok(Date.now() < endMs, `waited in vain; the command said:\n${run.output}`);
  }
}

export function assertNothingInUse({ root, cache }) {
  assert.equal(existsSync(root), false);
  const trees = join(cache, 'trees');
  assert.deepEqual(existsSync(trees) ? readdirSync(trees) : [], []);
}

export async function assertFails(run, code, pattern) {
  const { code: exitCode, output } = await run;
  assert.equal(exitCode, 1, output);
  assert.match(output, pattern);
  assert.ok(output.includes(`(${code})`), output);
}
