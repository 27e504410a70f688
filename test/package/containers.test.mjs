// The Dockerfile of docs/containers.md as it stands is built by Buildah and its image trains, without Docker and without a base image
// from a registry: that is made of Debian's packages and Node's. Only libtorch is not fetched once more, the machine's own is mounted.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { blocks, dockerfile, stagesOf } from '../support/dockerfile.mjs';
import {
  CACHE,
  fetchBy,
  keptDebian,
  keptManager,
  keptNode,
  OUTER_ENV,
  Unavailable,
  whyNoDebian,
} from './support/kept.mjs';
import { TARBALL, temporary } from './support/project.mjs';

const NODE = '22.13.0';
const NPM = 'npm@10.9.9';
const DEADLINE_MS = 300_000;
/** What a machine's certificates and settings of npm are called in the build. */
const MACHINE = '/machine';

const folder = temporary(after, 'containers');
const buildah = (args) =>
  spawnSync(
    'buildah',
    ['--root', join(folder, 'storage'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs', ...args],
    { encoding: 'utf8', timeout: DEADLINE_MS },
  );
const mustBuildah = (args) => {
  const { status, stdout, stderr } = buildah(args);
  assert.equal(status, 0, `buildah ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
};

/** Why images cannot be built on this machine; undefined if they can. */
function reason() {
  if (process.getuid() !== 0) return 'Buildah with --isolation chroot needs root';
  return whyNoDebian() ?? (spawnSync('buildah', ['--version']).error && 'buildah is not installed');
}

/** An image under the name that the Dockerfile starts from: Debian 12 with Node, npm and the user `node`. */
function makeBase() {
  const debian = keptDebian('bookworm');
  const local = join(folder, 'base/local');
  mkdirSync(join(local, 'bin'), { recursive: true });
  copyFileSync(keptNode(NODE), join(local, 'bin/node'));
  cpSync(dirname(dirname(keptManager(NPM))), join(local, 'lib/node_modules/npm'), { recursive: true });
  for (const name of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, 'bin', name));
  writeFileSync(
    join(folder, 'base/Dockerfile'),
    'FROM scratch\nCOPY --from=debian / /\nCOPY local /usr/local\nRUN useradd --uid 1000 --create-home node\n',
  );
  const [{ rest: name }] = stagesOf(dockerfile()).at(-1);
  const context = join(folder, 'base');
  mustBuildah(['build', '--isolation', 'chroot', '--build-context', `debian=${debian}`, '-t', name, context]);
}

/** The app of the page, as its reader has it: with a `.dockerignore`, a lock file, and modules that are not to be taken. */
function makeApp() {
  const app = join(folder, 'app');
  mkdirSync(join(app, 'node_modules/of-the-host'), { recursive: true });
  const page = blocks('docs/containers.md');
  const blockOf = (test) => page.find(test).code;
  writeFileSync(join(app, 'Dockerfile'), dockerfile());
  writeFileSync(
    join(app, '.dockerignore'),
    blockOf(({ language }) => language === 'dockerignore'),
  );
  writeFileSync(
    join(app, 'main.js'),
    blockOf(({ code }) => code.startsWith('// main.js\n')),
  );
  const dependencies = { torchlane: `file:..${MACHINE}/torchlane.tgz` };
  writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  fetchBy('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd: app, env: OUTER_ENV });
  return app;
}

/** What of this machine is needed to reach npm's registry, and the package as packed. */
function makeMachine() {
  const machine = join(folder, MACHINE);
  mkdirSync(machine);
  copyFileSync(TARBALL, join(machine, 'torchlane.tgz'));
  const setting = (name) =>
    execFileSync('npm', ['config', 'get', name], { encoding: 'utf8', cwd: folder, env: OUTER_ENV }).trim();
  const lines = [`registry=${setting('registry')}`];
  const certificates = setting('cafile');
  if (certificates !== 'null') {
    copyFileSync(certificates, join(machine, 'certificates.crt'));
    lines.push(`cafile=${MACHINE}/certificates.crt`);
  }
  writeFileSync(join(machine, 'npmrc'), `${lines.join('\n')}\n`);
  return machine;
}

describe('the image of docs/containers.md', { timeout: 2 * DEADLINE_MS }, () => {
  const skip = reason();
  let container;
  const run = (user, ...command) => {
    const options = ['--isolation', 'chroot', '--user', user, '-v', `${CACHE}:/opt/torchlane:ro`];
    return buildah(['run', ...options, container, '--', ...command]);
  };

  it('is built from the Dockerfile as it stands', { skip }, (t) => {
    const machine = makeMachine();
    let app;
    try {
      makeBase();
      app = makeApp();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return t.skip(error.message);
    }
    const volumes = [
      `${CACHE}:/opt/torchlane:ro`,
      `${machine}:${MACHINE}:ro`,
      `${machine}/npmrc:/usr/local/etc/npmrc:ro`,
    ].flatMap((volume) => ['-v', volume]);
    const args = ['--build-arg', `TORCHLANE=file:${MACHINE}/torchlane.tgz`, '-t', 'train', app];
    const { status, stdout, stderr } = buildah([
      ...['build', '--isolation', 'chroot', '--pull=never'],
      ...volumes,
      ...args,
    ]);
    assert.equal(status, 0, `${stdout}${stderr}`);
    assert.match(`${stdout}${stderr}`, /Nothing to do: \/opt\/torchlane\/\S+ holds all that 'cpu' needs/);
    container = mustBuildah(['from', '--pull=never', 'train']).trim();
  });

  it('has no Python, no compiler and none of the modules of the host', { skip }, (t) => {
    if (!container) return t.skip('there is no image');
    const script =
      'for name in python3 pip gcc g++ cc; do command -v $name && exit 1; done; id -un; ls node_modules';
    const { status, stdout, stderr } = run('node', 'sh', '-c', script);
    assert.equal(status, 0, stdout + stderr);
    const { packages } = JSON.parse(readFileSync(join(folder, 'app/package-lock.json'), 'utf8'));
    const locked = Object.keys(packages).filter((path) => path.startsWith('node_modules/'));
    assert.deepEqual(
      stdout.trim().split('\n').slice(1).sort(),
      locked.map((path) => path.slice('node_modules/'.length)).sort(),
    );
    assert.match(stdout, /^node\n/);
  });

  it('runs doctor, which finds nothing amiss', { skip }, (t) => {
    if (!container) return t.skip('there is no image');
    const { status, stdout, stderr } = run('node', 'npx', 'torchlane', 'doctor');
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /\/opt\/torchlane\/libtorch-/);
  });

  it('trains by its command, as any user, and saves into the mounted folder', { skip }, (t) => {
    if (!container) return t.skip('there is no image');
    const models = join(folder, 'models');
    mkdirSync(models);
    chmodSync(models, 0o777);
    const { OCIv1 } = JSON.parse(mustBuildah(['inspect', '--type', 'image', 'train']));
    assert.equal(OCIv1.config.User, 'node');
    for (const user of ['node', '4321:4321']) {
      const { status, stdout, stderr } = buildah([
        ...['run', '--isolation', 'chroot', '--user', user, '-e', 'MODELS=/models'],
        ...['-v', `${CACHE}:/opt/torchlane:ro`, '-v', `${models}:/models`],
        ...[container, '--', ...OCIv1.config.Cmd],
      ]);
      assert.equal(status, 0, `${user}: ${stdout}${stderr}`);
      assert.match(stdout, /^trained on cpu.*: loss \d\.\d+$/m);
      assert.deepEqual(readdirSync(models), ['model.pth']);
    }
  });
});
