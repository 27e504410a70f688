// Packs the package as it is published, once, for the tests of the tier 'package'.
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, ROOT } from '../tools.mjs';

/** Builds what ships and leaves its tarball as build/package/torchlane.tgz. */
export function packPackage() {
  const folder = join(ROOT, 'build/package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mustRun('npm', ['run', '--silent', 'prebuild']);
  mustRun('npm', ['pack', '--silent', '--pack-destination', folder]);
  renameSync(join(folder, readdirSync(folder)[0]), join(folder, 'torchlane.tgz'));
}
