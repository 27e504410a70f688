// The virtual environment that the parity tests compare with: torch 2.11.0 for Python, in torchlane's cache, made when it
// is missing and then kept. A half-made one is made anew.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, runs } from '../tools.mjs';

const PACKAGES = ['torch==2.11.0', 'numpy'];

/** The path of the environment's Python. */
export async function parityPython() {
  // Not at the top: in a fresh clone this file is read before anything is compiled.
  const { cacheFolder } = await import('../../dist/native/locate.js');
  const folder = join(cacheFolder(), 'parity-2.11.0');
  const python = join(folder, 'bin/python');
  const stamp = join(folder, 'complete');
  if (existsSync(stamp)) return python;
  console.log(`Making a Python environment with ${PACKAGES.join(' and ')} in ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  const isMade =
    runs('python3', ['-m', 'venv', folder]) &&
    runs(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  if (!isMade) {
    rmSync(folder, { recursive: true, force: true });
    fail('the Python environment could not be made. On Debian and Ubuntu: sudo apt install python3-venv');
  }
  writeFileSync(stamp, `${PACKAGES.join('\n')}\n`);
  return python;
}
