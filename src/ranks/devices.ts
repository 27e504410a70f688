// Which devices a run uses. Asks the native part what there is; remembers nothing.
import { ArgumentError } from '../errors.js';
import { cudaDevices, native } from '../native/load.js';

/** The devices of a run, one per rank. */
export interface ChosenDevices {
  readonly type: 'cpu' | 'cuda';
  readonly indexes: readonly number[];
  /** `'cpu'`, `'cuda:0'`. */
  readonly names: readonly string[];
}

/**
 * `owner` is the function that asks: `'train()'`.
 *
 * @throws {ArgumentError} for devices that are not there, given twice or of different compute capability.
 * @throws {LoadError} `ERR_CUDA_UNAVAILABLE` where CUDA was asked for and there is none.
 */
export function chooseDevices(
  accelerator: 'auto' | 'cuda' | 'cpu',
  devices: 'auto' | number | readonly number[],
  owner: string,
): ChosenDevices {
  const wantsIndexes = typeof devices === 'object';
  if (accelerator === 'cpu' || (accelerator === 'auto' && !wantsIndexes && cudaDeviceCount() === 0)) {
    if (wantsIndexes) {
      throw new ArgumentError(
        `expected a number of ranks for option 'devices' of ${owner} on the CPU, received a list of indexes`,
      );
    }
    const ranks = devices === 'auto' ? 1 : devices;
    return {
      type: 'cpu',
      indexes: Array.from({ length: ranks }, () => 0),
      names: Array.from({ length: ranks }, () => 'cpu'),
    };
  }
  const found = cudaDevices();
  const indexes = wantsIndexes
    ? [...devices]
    : found.slice(0, devices === 'auto' ? found.length : devices).map(({ index }) => index);
  if (typeof devices === 'number' && devices > found.length) {
    throw new ArgumentError(
      `expected at most ${found.length} for option 'devices' of ${owner}, the number of CUDA devices, received ${devices}`,
    );
  }
  const chosen = indexes.map((index, place) => {
    const device = found.find((candidate) => candidate.index === index);
    if (device === undefined || indexes.indexOf(index) !== place) {
      throw new ArgumentError(
        `expected different indexes below ${found.length} for option 'devices' of ${owner}, received [${indexes.join(', ')}]`,
      );
    }
    return device;
  });
  const capabilities = new Set(chosen.map(({ computeCapability }) => computeCapability));
  if (capabilities.size > 1) {
    throw new ArgumentError(
      `expected devices of one compute capability for option 'devices' of ${owner}, received ${chosen
        .map(({ index, name, computeCapability }) => `${index}: ${name} (${computeCapability})`)
        .join(', ')}`,
    );
  }
  return { type: 'cuda', indexes, names: indexes.map((index) => `cuda:${index}`) };
}

/** The number of CUDA devices; 0 where there is no driver, no CUDA build of libtorch, or no device. */
export function cudaDeviceCount(): number {
  return native().cudaDeviceCount();
}
