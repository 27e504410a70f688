// A user's project with the packed tarball in it, and running a program there as on a machine that has Node alone: no
// compiler on the PATH, no network, torchlane's cache read-only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, runNode } from '../../support/child.mjs';
import { CACHE, fetchBy, keptManager, keptNode, MANAGER_CACHES, OUTER_ENV } from './kept.mjs';

/** What `npm run test:package` has packed. */
export const TARBALL = join(root, 'build/package/torchlane.tgz');
if (!existsSync(TARBALL)) throw new Error(`${TARBALL} is not there: npm run test:package makes it`);

/** A folder that is gone after the tests of the file. */
export function temporary(after, name) {
  const folder = mkdtempSync(join(tmpdir(), `torchlane-${name}-`));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Installs the tarball into an empty folder as a user would, by a package manager (`npm@11.21.2`) on a Node version, with
 * install scripts off and nothing but that Node on the PATH.
 */
export function install(folder, nodeVersion, manager) {
  const node = keptNode(nodeVersion);
  const isNpm = manager.startsWith('npm@');
  const options = isNpm
    ? ['--cache', MANAGER_CACHES.npm, '--no-audit', '--no-fund']
    : ['--store-dir', MANAGER_CACHES.pnpm];
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "version": "1.0.0", "private": true }\n');
  fetchBy(
    node,
    [
      keptManager(manager),
      isNpm ? 'install' : 'add',
      '--ignore-scripts',
      '--prefer-offline',
      ...options,
      TARBALL,
    ],
    { cwd: folder, env: { ...OUTER_ENV, PATH: dirname(node) } },
  );
}

// Inside of namespaces of its own, so that the mount ends with the process whatever becomes of it.
const ALONE = [
  ...['/usr/bin/unshare', '--net', '--mount', '/bin/sh', '-ec'],
  '/bin/mount --bind "$1" "$1"; /bin/mount -o remount,bind,ro "$1"; shift; exec "$@"',
  ...['sh', CACHE],
];

/** Why programs do not run without network and with a read-only cache on this machine; undefined if they do. */
export const notAlone =
  spawnSync(ALONE[0], [...ALONE.slice(1), '/bin/true']).status === 0
    ? undefined
    : 'unshare --net --mount needs root; the runs had the network, and could write into the cache';

/** Runs `node ...args` in a project: exit code, stdout, stderr. */
export function runIn(folder, nodeVersion, args, { env = {}, deadlineMs = 120_000 } = {}) {
  const node = keptNode(nodeVersion);
  return runNode([node, ...args], {
    command: [
      '/usr/bin/env',
      '-i',
      ...variables({ ...userEnv(folder, node), ...env }),
      ...(notAlone ? [] : ALONE),
    ],
    cwd: folder,
    deadlineMs,
  });
}

function userEnv(folder, node) {
  return { PATH: dirname(node), HOME: folder, XDG_CACHE_HOME: dirname(CACHE) };
}

function variables(env) {
  return Object.entries(env).map(([name, value]) => `${name}=${value}`);
}

const TEMPLATE = readFileSync(join(root, 'examples/template.ts'), 'utf8');

/** examples/template.ts as an ES module, or as a CommonJS one whose `import`s are as `load` writes them. */
export function template(format, load = (names) => `const ${names} = require('torchlane');`) {
  if (format === 'esm') return TEMPLATE;
  const [, before, names, after] = /^(.*)import (\{.*?\}) from 'torchlane';(.*)$/s.exec(TEMPLATE);
  return `${before}${load(names)}\nvoid (async () => {${after}})();\n`;
}

/** The weights that the template left in its working directory. */
export function takeWeights(folder) {
  const path = join(folder, 'model.pth');
  const weights = readFileSync(path).toString('base64');
  rmSync(path);
  return weights;
}
