// prebuild.json, which lies beside the binaries that ship and says what they are: of which version, from which sources,
// by which compiler, with which hashes. Written by `npm run prebuild`, read by it and by the release gate.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from '../tools.mjs';
import { readElf } from './elf.mjs';
import { FLOOR } from './floor.mjs';

/** What a release holds prebuilds for: a platform's folder, and the libtorch series in it. */
export const MATRIX = [{ platform: 'linux-x64', series: ['2.11'] }];

/** The folder of a platform's prebuilds. */
export function prebuildFolder(platform, root = ROOT) {
  return join(root, 'prebuilds', platform);
}

/** package.json of a checkout. */
export function packageOf(root = ROOT) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** A digest of everything in the repository that decides what the binaries are. */
export function digestOfSources(root = ROOT) {
  const { version, dependencies } = packageOf(root);
  const hash = createHash('sha256');
  const headers = ['node-addon-api', 'node-api-headers'].map((name) => [name, dependencies[name]]);
  hash.update(JSON.stringify({ version, headers }));
  const files = [
    ...filesUnder('binding', /\.(c|cpp|h)$/, root),
    ...filesUnder('cmake', /\.(cmake|in)$/, root).filter((file) => !file.endsWith('tests.cmake')),
    'CMakeLists.txt',
    'scripts/prebuild/compile.mjs',
    'scripts/prebuild/floor.mjs',
  ];
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** prebuild.json of a platform, or undefined where there is none. */
export function readManifest(platform, root = ROOT) {
  const path = join(prebuildFolder(platform, root), 'prebuild.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Describes `binaries` (relative to the platform's folder), keeping other series' that come from the same sources. */
export function writeManifest(platform, binaries, libtorch) {
  const sources = digestOfSources();
  const { version } = packageOf();
  const before = readManifest(platform);
  const kept = before?.sources === sources ? before : undefined;
  const folder = prebuildFolder(platform);
  const addon = readFileSync(join(ROOT, 'binding/napi/addon.cpp'), 'utf8');
  const manifest = {
    version,
    interfaceVersion: Number(/\bkInterfaceVersion = (\d+);/.exec(addon)[1]),
    platform,
    libtorch: { ...kept?.libtorch, [libtorch.series]: libtorch.version },
    compiler: execFileSync('g++', ['--version'], { encoding: 'utf8' }).split('\n')[0],
    floor: FLOOR,
    sources,
    binaries: {
      ...kept?.binaries,
      ...Object.fromEntries(binaries.map((name) => [name, describe(join(folder, name))])),
    },
  };
  writeFileSync(join(folder, 'prebuild.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function describe(path) {
  const { needed, versions } = readElf(path);
  return { bytes: statSync(path).size, sha256: sha256Of(path), needed, versions };
}

function sha256Of(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Why a platform's prebuild is not what this checkout makes; empty if it is. */
export function manifestProblems(platform, binaries, root = ROOT) {
  const manifest = readManifest(platform, root);
  const place = `prebuilds/${platform}`;
  if (!manifest) return [`${place} is missing: npm run prebuild`];
  const problems = [];
  const { version } = packageOf(root);
  if (manifest.version !== version) {
    problems.push(`${place} is of version ${manifest.version}, package.json of ${version}: npm run prebuild`);
  }
  if (manifest.sources !== digestOfSources(root)) {
    problems.push(`${place} is stale: its sources have changed since it was made: npm run prebuild`);
  }
  for (const name of binaries) {
    const path = join(prebuildFolder(platform, root), name);
    const described = manifest.binaries[name];
    if (!described) problems.push(`${place}/prebuild.json does not describe ${name}`);
    else if (!existsSync(path)) problems.push(`${place}/${name} is missing`);
    else if (sha256Of(path) !== described.sha256) {
      problems.push(`${place}/${name} is not the file that prebuild.json describes: its hash differs`);
    }
  }
  return problems;
}
