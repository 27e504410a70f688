// The package as npm packs it, for its size. Runs no scripts of the package: those lead here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tools.mjs';

/** The bytes of the tarball that would be published from this checkout. */
export function tarballBytes() {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-pack-'));
  try {
    const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(output)[0].size;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
