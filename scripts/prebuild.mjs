// `npm run prebuild`: what ships, in prebuilds/<platform>-<arch>/: the stub on top, core and CUDA plugin in
// torch-<series>/, and prebuild.json. Made if it is not what this checkout makes, and always held to the gates.
//
//   --libtorch DIR   wheels of another libtorch to build with, unpacked side by side (default: torchlane's cache)
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { arch, platform as system } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTypeScript, libtorchRoot } from './build-steps.mjs';
import { binariesOf, binaryProblems, TARBALL_BYTES } from './prebuild/gates.mjs';
import {
  digestOfSources,
  manifestProblems,
  prebuildFolder,
  readManifest,
  writeManifest,
} from './prebuild/manifest.mjs';
import { tarballBytes } from './prebuild/tarball.mjs';
import { checkNode, checkPrerequisites } from './prerequisites.mjs';
import { binOf, fail, mustRun, ROOT } from './tools.mjs';

// Note [npm's hooks]: npm takes a script called prebuild for something to do before `npm run build`, too, and tells it
// by nothing but its own command line which of the two was asked for.
if (process.env.npm_lifecycle_event === 'prebuild' && isBeforeBuild()) process.exit(0);

const { values } = parseArgs({ options: { libtorch: { type: 'string' } } });
checkNode();
buildTypeScript();
await checkPrerequisites({ forTests: false });
const root = values.libtorch ? resolve(values.libtorch) : await libtorchRoot();
const version = /^__version__ = '([^']+)'/m.exec(readFileSync(join(root, 'torch/version.py'), 'utf8'))?.[1];
const series = /^\d+\.\d+/.exec(version ?? '')?.[0];
if (!series) fail(`${root}/torch/version.py names no version of libtorch`);

const platform = `${system()}-${arch()}`;
const folder = prebuildFolder(platform);
const binaries = binariesOf(series);
const isStale =
  manifestProblems(platform, binaries).length > 0 || readManifest(platform).libtorch[series] !== version;
if (isStale) {
  make();
  writeManifest(platform, binaries, { series, version });
}

const problems = binaries.flatMap((name) => binaryProblems(join(folder, name), root));
const bytes = tarballBytes();
if (bytes > TARBALL_BYTES) {
  problems.push(`the packed package has ${bytes} bytes, more than the ${TARBALL_BYTES} allowed`);
}
if (problems.length > 0) fail(problems.join('\n'));
for (const [name, { bytes: size, versions }] of Object.entries(readManifest(platform).binaries)) {
  const asked = Object.entries(versions).map(([kind, number]) => `${kind}_${number}`);
  console.log(`prebuilds/${platform}/${name}: ${size} bytes, asks for ${asked.join(', ')} at most`);
}
console.log(`prebuild: ${isStale ? 'made' : 'up to date'}; the packed package has ${bytes} bytes`);

function make() {
  const stage = join(ROOT, 'build/prebuild/stage');
  mkdirSync(stage, { recursive: true });
  // Nothing of an earlier one stays, but other series of the same sources.
  if (readManifest(platform)?.sources !== digestOfSources()) rmSync(folder, { recursive: true, force: true });
  mustRun(
    binOf('prebuildify'),
    [
      '--cwd',
      stage,
      '--out',
      ROOT,
      '--name',
      'torchlane',
      '--target',
      process.version,
      '--strip',
      '--artifacts',
      join(stage, 'artifacts'),
    ],
    {
      env: {
        ...process.env,
        PREBUILD_NODE_GYP: join(ROOT, 'scripts/prebuild/compile.mjs'),
        TORCHLANE_PREBUILD_LIBTORCH: root,
        TORCHLANE_PREBUILD_SERIES: series,
      },
    },
  );
}

function isBeforeBuild() {
  // A shell may stand between npm and this process.
  for (let pid = process.ppid, i = 0; i < 3 && pid > 1; i++) {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (/\brun(-script)? /.test(command)) return !/\bprebuild\b/.test(command.replace(/^\S*node \S*/, ''));
    pid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  }
  return false;
}
