// What this machine is: the one platform torchlane runs on, and whether there is an NVIDIA driver. Loads nothing.
import { existsSync } from 'node:fs';
import { LoadError } from '../errors.js';

/** @throws {LoadError} `ERR_PLATFORM` anywhere but on Linux x64. */
export function checkPlatform(
  platform: string = process.platform,
  arch: string = process.arch,
  path = '',
): void {
  if (platform === 'linux' && arch === 'x64') return;
  throw new LoadError(
    'ERR_PLATFORM',
    `torchlane runs on Linux x64; this is ${platform} ${arch}. On Windows use WSL 2; elsewhere run a Linux x64 ` +
      'container with Docker (on Apple silicon with --platform linux/amd64).',
    path ? [{ path, source: 'platform', reason: `${platform} ${arch}` }] : [],
  );
}

/** True where the kernel has an NVIDIA driver: only there is CUDA worth a try. */
export function hasNvidiaDriver(): boolean {
  return existsSync('/dev/nvidiactl') || existsSync('/proc/driver/nvidia/version');
}
