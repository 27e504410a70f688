// What this machine is: operating system, processor, C library, NVIDIA driver; and whether torchlane runs on it. Loads
// nothing.
import { existsSync } from 'node:fs';
import { LoadError } from '../errors.js';
import { isOlder } from './versions.js';

/** The oldest glibc that libtorch's wheels run on (`manylinux_2_28`). */
export const OLDEST_GLIBC = '2.28';

/** What decides whether the binaries can run. */
export interface Machine {
  /** Node's words: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Node's words: `x64`, `arm64`. */
  readonly arch: string;
  /** glibc's version; `'musl'` for Linux without glibc; undefined where it cannot be told. */
  readonly libc: string | undefined;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const { platform, arch } = process;
  return { platform, arch, libc: platform === 'linux' ? libc() : undefined };
}

function libc(): string | undefined {
  const { report } = process as { report?: NodeJS.ProcessReport & { excludeNetwork?: boolean } };
  if (!report) return undefined;
  // Without the network: with it, the report asks for the host names of open connections.
  const { excludeNetwork } = report;
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
  report.excludeNetwork = excludeNetwork ?? false;
  return header.glibcVersionRuntime ?? 'musl';
}

/** @throws {LoadError} `ERR_PLATFORM` anywhere but on Linux x64 with a glibc that libtorch runs on. */
export function checkPlatform(machine: Machine = thisMachine()): void {
  const { platform, arch, libc } = machine;
  if (platform !== 'linux' || arch !== 'x64') {
    throw refusal(
      `${platform} ${arch}`,
      `torchlane runs on Linux x64; this is ${platform} ${arch}. ${ELSEWHERE[platform] ?? CONTAINER}`,
    );
  }
  if (libc === 'musl') {
    throw refusal(
      'linux x64 with musl',
      `torchlane needs glibc ${OLDEST_GLIBC} or newer, as libtorch does; this system has musl (Alpine). In a container take an ` +
        'image with glibc: node:22-slim (Debian) in place of node:22-alpine.',
    );
  }
  if (libc !== undefined && isOlder(libc, OLDEST_GLIBC)) {
    throw refusal(
      `linux x64 with glibc ${libc}`,
      `torchlane needs glibc ${OLDEST_GLIBC} or newer, as libtorch does; this system has glibc ${libc}. Use a newer one: Debian 10, ` +
        'Ubuntu 20.04, RHEL 8, or later; or a container with the image node:22-slim.',
    );
  }
}

const CONTAINER = 'Run a Linux x64 container: docker run --platform linux/amd64 node:22-slim.';

const ELSEWHERE: Readonly<Record<string, string>> = {
  darwin: `${CONTAINER} There it runs on the CPU.`,
  win32: 'Use WSL 2: in it torchlane runs as on Linux, on NVIDIA GPUs as well.',
};

function refusal(reason: string, message: string): LoadError {
  return new LoadError('ERR_PLATFORM', message, [{ path: process.execPath, source: 'platform', reason }]);
}

/** Where an NVIDIA driver shows: in the kernel, or, under WSL 2, as the library that Windows' driver puts there. */
const DRIVER_FILES = ['/dev/nvidiactl', '/proc/driver/nvidia/version', '/usr/lib/wsl/lib/libcuda.so.1'];

/** True where there is an NVIDIA driver: only there is CUDA worth a try. */
export function hasNvidiaDriver(): boolean {
  return DRIVER_FILES.some((path) => existsSync(path));
}
