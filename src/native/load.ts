// Loads the native part: stub, libtorch, core, CUDA plugin, in that order and by absolute path, once a thread, when it
// is first needed. The only place in src that names a binary.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorFrom, type LoadAttempt, LoadError } from '../errors.js';
import {
  coreMissing,
  cudaOpenReason,
  libtorchMissing,
  noStub,
  openFailure,
  otherVersion,
  stubFailure,
} from './load-errors.js';
import { LIBTORCH_SERIES, type Libtorch, locateLibtorch } from './locate.js';
import { checkUnbundled, PACKAGE_ROOT } from './package-root.js';
import { checkPlatform, hasNvidiaDriver } from './platform.js';
import type { Native, NativeDevice } from './surface.js';

/** Counted up with every change of the native interface; the core has the same number as `interfaceVersion`. */
export const INTERFACE_VERSION = 9;

/** The native part and where it came from. */
export interface Loaded {
  readonly native: Native;
  readonly libtorch: Libtorch;
  /** The stub that Node loaded. */
  readonly stub: string;
  /** Why there is no CUDA; undefined if there is. */
  readonly cudaReason: string | undefined;
}

/** binding/stub/stub.c. */
interface Stub {
  load(libtorch: string, libtorchCuda: string, core: string): { core: Native; cudaError: string };
}

let loaded: Loaded | undefined;
const loadHooks: ((native: Native) => void)[] = [];

/** Has `hook` called when the native part is loaded in this thread: so modules hand it the classes that it makes. */
export function onLoad(hook: (native: Native) => void): void {
  if (loaded) hook(loaded.native);
  else loadHooks.push(hook);
}

/**
 * The native part of torchlane. The first call in a thread loads it.
 *
 * @throws {LoadError} with every attempt: `ERR_PLATFORM`, `ERR_NO_PREBUILD`, `ERR_LIBTORCH_NOT_FOUND`,
 * `ERR_LIBTORCH_VERSION`, `ERR_NATIVE_VERSION`, `ERR_SECOND_COPY`.
 */
export function native(): Native {
  return loadNative().native;
}

/** As {@link native}, with what the loader found on its way. */
export function loadNative(): Loaded {
  loaded ??= load();
  return loaded;
}

/**
 * The CUDA devices of this machine.
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE` with the reason why there are none.
 */
export function cudaDevices(): readonly NativeDevice[] {
  const { native, cudaReason } = loadNative();
  if (cudaReason === undefined) return native.devices('cuda');
  throw new LoadError(
    'ERR_CUDA_UNAVAILABLE',
    `CUDA is not available: ${cudaReason}. \`npx torchlane doctor\` says more.`,
  );
}

export { PACKAGE_ROOT };

/** The stub's path, as node-gyp-build finds it: `build/Release` of a clone, or `prebuilds/linux-x64`. */
export function findStub(): string {
  const require = createRequire(import.meta.url);
  const nodeGypBuild = require('node-gyp-build') as { resolve(folder: string): string };
  try {
    return nodeGypBuild.resolve(PACKAGE_ROOT);
  } catch (cause) {
    throw noStub(cause);
  }
}

function load(): Loaded {
  checkPlatform();
  checkUnbundled();
  const stubPath = findStub();
  const torchFolder = join(dirname(stubPath), `torch-${LIBTORCH_SERIES}`);
  const core = join(torchFolder, 'libtorchlane_core.so');
  const plugin = join(torchFolder, 'libtorchlane_cuda.so');
  if (!existsSync(core)) throw coreMissing(core);
  const search = locateLibtorch();
  const { libtorch, attempts } = search;
  if (!libtorch) throw libtorchMissing(search);

  const stub = openStub(stubPath);
  const cuda = cudaLibrary(libtorch, plugin);
  const { core: native, cudaError } = openCore(stub, libtorch, cuda.path, core, attempts);
  requireSameVersion(native, core);
  native.setErrorFactory(errorFrom);
  for (const hook of loadHooks) hook(native);
  let cudaReason = cuda.reason || cudaOpenReason(cudaError);
  if (cudaReason) {
    native.refuseCuda(`${cudaReason}. \`npx torchlane doctor\` says more.`);
  } else {
    // Before any other call: libtorch, once asked, remembers for ever that there is no CUDA.
    try {
      native.openCuda(plugin);
    } catch (error) {
      cudaReason = (error instanceof Error ? error.message : String(error)).replace(
        /^CUDA is not available: /,
        '',
      );
    }
  }
  return { native, libtorch, stub: stubPath, cudaReason: cudaReason || undefined };
}

/**
 * Both sides must be of one torchlane: types of one version call functions of another otherwise. Reads two plain values,
 * which every core has (the first ones had only the number), and calls nothing.
 */
function requireSameVersion(native: Native, core: string): void {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  const { interfaceVersion, packageVersion } = native as Partial<Native>;
  if (interfaceVersion === INTERFACE_VERSION && packageVersion === version) return;
  throw otherVersion(
    core,
    { version, interfaceVersion: INTERFACE_VERSION },
    { version: packageVersion, interfaceVersion },
  );
}

/** libtorch_cuda's path, or why it is not to be opened on this machine. */
function cudaLibrary(libtorch: Libtorch, plugin: string): { readonly path: string; readonly reason: string } {
  const path = join(libtorch.path, 'lib', 'libtorch_cuda.so');
  if (!hasNvidiaDriver()) return { path: '', reason: 'this machine has no NVIDIA driver' };
  if (!libtorch.cuda || !existsSync(path)) {
    return {
      path: '',
      reason: `${libtorch.path} (${libtorch.version}) is built without CUDA: npx torchlane setup --cuda`,
    };
  }
  if (!libtorch.cuda.startsWith('13.')) {
    return {
      path: '',
      reason: `${libtorch.path} is built for CUDA ${libtorch.cuda}, torchlane needs CUDA 13`,
    };
  }
  if (!existsSync(plugin)) return { path: '', reason: `${plugin} is missing` };
  return { path, reason: '' };
}

function openStub(path: string): Stub {
  try {
    return createRequire(import.meta.url)(path) as Stub;
  } catch (cause) {
    throw stubFailure(path, cause);
  }
}

function openCore(
  stub: Stub,
  libtorch: Libtorch,
  cuda: string,
  core: string,
  attempts: readonly LoadAttempt[],
): { readonly core: Native; readonly cudaError: string } {
  try {
    return stub.load(join(libtorch.path, 'lib', 'libtorch_cpu.so'), cuda, core);
  } catch (cause) {
    throw openFailure(libtorch, core, attempts, cause);
  }
}
