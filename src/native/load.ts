// Loads the native part: stub, libtorch, core, CUDA plugin, in that order and by absolute path, once a thread, when it
// is first needed. The only place in src that names a binary.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorFrom, InternalError, type LoadAttempt, LoadError } from '../errors.js';
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
    throw new LoadError(
      'ERR_NO_PREBUILD',
      `torchlane's native part is not there: neither build/Release/torchlane.node nor ` +
        `prebuilds/linux-x64/torchlane.node in ${PACKAGE_ROOT}. In a clone of the repository: npm run build. ` +
        'Otherwise install torchlane again.',
      [{ path: PACKAGE_ROOT, source: 'node-gyp-build', reason: 'no torchlane.node' }],
      { cause },
    );
  }
}

function load(): Loaded {
  checkPlatform();
  checkUnbundled();
  const stubPath = findStub();
  const torchFolder = join(dirname(stubPath), `torch-${LIBTORCH_SERIES}`);
  const core = join(torchFolder, 'libtorchlane_core.so');
  const plugin = join(torchFolder, 'libtorchlane_cuda.so');
  if (!existsSync(core)) {
    throw new LoadError(
      'ERR_NO_PREBUILD',
      `torchlane's native part is not whole: ${core} is missing. In a clone of the repository: npm run build. ` +
        'Otherwise install torchlane again.',
      [{ path: core, source: 'beside the stub', reason: 'no such file' }],
    );
  }
  const { libtorch, attempts, isOtherVersion } = locateLibtorch();
  if (!libtorch) throw libtorchMissing(attempts, isOtherVersion);

  const stub = openStub(stubPath);
  const cuda = cudaLibrary(libtorch, plugin);
  const { core: native, cudaError } = openCore(stub, libtorch, cuda.path, core, attempts);
  if (native.interfaceVersion !== INTERFACE_VERSION) {
    throw new LoadError(
      'ERR_NATIVE_VERSION',
      `torchlane's JavaScript needs native interface ${INTERFACE_VERSION}, ${core} has ` +
        `${native.interfaceVersion}. In a clone of the repository: npm run build. Otherwise install torchlane again.`,
      [{ path: core, source: 'beside the stub', reason: `native interface ${native.interfaceVersion}` }],
    );
  }
  native.setErrorFactory(errorFrom);
  for (const hook of loadHooks) hook(native);
  let cudaReason = cuda.reason || cudaError;
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
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LoadError(
      'ERR_NO_PREBUILD',
      `${path} cannot be loaded: ${reason}. It is built for Linux x64 with glibc; on another system build it there.`,
      [{ path, source: 'node-gyp-build', reason }],
      { cause },
    );
  }
}

function openCore(
  stub: Stub,
  libtorch: Libtorch,
  cuda: string,
  core: string,
  attempts: readonly LoadAttempt[],
) {
  const library = join(libtorch.path, 'lib', 'libtorch_cpu.so');
  try {
    return stub.load(library, cuda, core);
  } catch (cause) {
    if (!(cause instanceof Error)) throw new InternalError("the native part's start failed", { cause });
    const { code, message } = cause as NodeJS.ErrnoException;
    switch (code) {
      case 'ERR_LIBTORCH_NOT_FOUND':
        throw new LoadError(
          code,
          `libtorch ${libtorch.version} of ${libtorch.source} cannot be opened: ${message}. ${SETUP_ADVICE}`,
          [...attempts, { path: library, source: libtorch.source, reason: message }],
          { cause },
        );
      case 'ERR_NATIVE_VERSION':
        throw new LoadError(
          code,
          `torchlane's core does not fit libtorch ${libtorch.version} (${libtorch.path}): ${message}. In a clone of ` +
            'the repository: npm run build. Otherwise install torchlane again, or npx torchlane setup.',
          [...attempts, { path: core, source: 'beside the stub', reason: message }],
          { cause },
        );
      case 'ERR_SECOND_COPY':
        throw new LoadError(
          code,
          `${message}. A process can hold one torchlane on one libtorch: make sure that one copy is installed ` +
            '(npm ls torchlane) and that all threads have the same TORCHLANE_LIBTORCH.',
          [{ path: core, source: 'beside the stub', reason: message }],
          { cause },
        );
      default:
        throw new InternalError(`the native part's start failed: ${message}`, { cause });
    }
  }
}

const SETUP_ADVICE = 'Run `npx torchlane setup`, which gets it; `npx torchlane doctor` says more.';

function libtorchMissing(attempts: readonly LoadAttempt[], isOtherVersion: boolean): LoadError {
  const list = attempts.map(({ path, source, reason }) => `\n  ${source}: ${path}: ${reason}`).join('');
  const isNamed = attempts.some(({ source }) => source === 'TORCHLANE_LIBTORCH');
  const advice = isNamed
    ? `TORCHLANE_LIBTORCH must name the folder that holds lib/libtorch_cpu.so of libtorch ${LIBTORCH_SERIES} ` +
      '(the torch folder of its wheel); or unset it and run `npx torchlane setup`.'
    : SETUP_ADVICE;
  return isOtherVersion
    ? new LoadError(
        'ERR_LIBTORCH_VERSION',
        `libtorch ${LIBTORCH_SERIES} is needed:${list}\n${advice}`,
        attempts,
      )
    : new LoadError(
        'ERR_LIBTORCH_NOT_FOUND',
        `libtorch ${LIBTORCH_SERIES} was not found:${list}\n${advice}`,
        attempts,
      );
}
