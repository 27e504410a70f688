// `cuda`: what the machine has, and what its memory holds. PyTorch's `torch.cuda`, as far as it is needed outside a run.
import { describe } from './arguments.js';
import { ArgumentError } from './errors.js';
import { cudaDevices, native } from './native/load.js';
import type { NativeDevice } from './native/surface.js';
import { cudaDeviceCount } from './ranks/devices.js';
import type { Device } from './tensor/dtype.js';

/** A CUDA device: `'cuda:1'`, its index, or `'cuda'` for the calling thread's current one. */
export type CudaDevice = Device | number;

/** What {@link getDeviceProperties} tells. */
export interface CudaDeviceProperties {
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  /** In bytes. */
  readonly totalMemory: number;
}

/** A count or a number of bytes: now, at most, and added and taken away in all. */
export interface MemoryStat {
  readonly current: number;
  readonly peak: number;
  readonly allocated: number;
  readonly freed: number;
}

/** {@link MemoryStat} of all memory, and of the allocator's pools. */
export interface PooledMemoryStat {
  readonly all: MemoryStat;
  readonly smallPool: MemoryStat;
  readonly largePool: MemoryStat;
}

/** What {@link memoryStats} tells. */
export interface CudaMemoryStats {
  readonly allocation: PooledMemoryStat;
  readonly segment: PooledMemoryStat;
  readonly active: PooledMemoryStat;
  readonly inactiveSplit: PooledMemoryStat;
  readonly allocatedBytes: PooledMemoryStat;
  readonly reservedBytes: PooledMemoryStat;
  readonly activeBytes: PooledMemoryStat;
  readonly inactiveSplitBytes: PooledMemoryStat;
  readonly requestedBytes: PooledMemoryStat;
  readonly oversizeAllocations: MemoryStat;
  readonly oversizeSegments: MemoryStat;
  readonly numAllocRetries: number;
  readonly numOoms: number;
  readonly numSyncAllStreams: number;
  readonly numDeviceAlloc: number;
  readonly numDeviceFree: number;
  readonly maxSplitSize: number;
}

/**
 * True if there is a CUDA device to train on.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.is_available.html
 */
export function isAvailable(): boolean {
  return cudaDeviceCount() > 0;
}

/**
 * The number of CUDA devices.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.device_count.html
 */
export function deviceCount(): number {
  return cudaDeviceCount();
}

/**
 * A device's name: `'NVIDIA H100 80GB HBM3'`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.get_device_name.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function getDeviceName(device: CudaDevice = 0): string {
  return findDevice(device).name;
}

/**
 * A device's name, compute capability and memory.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.get_device_properties.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function getDeviceProperties(device: CudaDevice = 0): CudaDeviceProperties {
  const { name, computeCapability, totalBytes } = findDevice(device);
  const [major = 0, minor = 0] = computeCapability.split('.').map(Number);
  return { name, major, minor, totalMemory: totalBytes };
}

/**
 * Blocks until all work on a device is done; throws what went wrong in it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.synchronize.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 * @throws {DeviceError} for a device that is lost.
 */
export function synchronize(device: CudaDevice = 'cuda'): void {
  native().synchronize('cuda', indexOf(device));
}

/**
 * Figures of the allocator that a device's memory comes from: `memoryStats().allocatedBytes.all.peak`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.memory_stats.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function memoryStats(device: CudaDevice = 'cuda'): CudaMemoryStats {
  const stats: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(native().memoryStats('cuda', indexOf(device)))) {
    const names = path.split('.');
    const last = names.pop() as string;
    let into = stats;
    for (const name of names) {
      into[name] ??= {};
      into = into[name] as Record<string, unknown>;
    }
    into[last] = value;
  }
  return stats as unknown as CudaMemoryStats;
}

/**
 * Bytes that tensors on a device take now.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.memory_allocated.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function memoryAllocated(device: CudaDevice = 'cuda'): number {
  return memoryStats(device).allocatedBytes.all.current;
}

/**
 * Bytes that tensors on a device took at most, since the start or {@link resetPeakMemoryStats}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.max_memory_allocated.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function maxMemoryAllocated(device: CudaDevice = 'cuda'): number {
  return memoryStats(device).allocatedBytes.all.peak;
}

/**
 * Lets the peaks of {@link memoryStats} count from here. A run of `train()` does so as it begins.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.reset_peak_memory_stats.html
 *
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE`.
 */
export function resetPeakMemoryStats(device: CudaDevice = 'cuda'): void {
  native().resetPeakMemoryStats('cuda', indexOf(device));
}

/**
 * Gives memory that is cached and free back to the devices, for other processes; does nothing without CUDA, and beside a run, whose
 * ranks would wait.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.empty_cache.html
 */
export function emptyCache(): void {
  // libtorch empties the caches of all devices at once.
  if (cudaDeviceCount() > 0) native().emptyCache('cuda', 0);
}

function findDevice(device: CudaDevice): NativeDevice {
  const devices = cudaDevices();
  const index = Math.max(0, indexOf(device));
  const found = devices.find((each) => each.index === index);
  if (found !== undefined) return found;
  throw new ArgumentError(
    `expected the index of one of ${devices.length} CUDA devices, received ${describe(device)}`,
  );
}

/** -1 for the current one. */
function indexOf(device: CudaDevice): number {
  cudaDevices(); // says why there is no CUDA
  if (typeof device === 'number' && Number.isSafeInteger(device) && device >= 0) return device;
  const index = /^cuda(?::(\d+))?$/.exec(String(device));
  if (index !== null) return index[1] === undefined ? -1 : Number(index[1]);
  throw new ArgumentError(
    `expected a CUDA device such as 'cuda:0' or an index, received ${describe(device)}`,
  );
}
