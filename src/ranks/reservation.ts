// What a run has for itself while it goes on: CUDA devices, and the model that it trains. The one place that knows.
import { ArgumentError } from '../errors.js';
import type { ChosenDevices } from './devices.js';

const inUse: Set<unknown> = new Set();

/**
 * Takes the devices, and `parameters` if the run is to change them; returns the way to give them back. CPU ranks take
 * nothing. `owner` is the function that asks: `'train()'`.
 *
 * @throws {ArgumentError} for what another run has.
 */
export function reserve(
  owner: string,
  devices: ChosenDevices,
  parameters: readonly unknown[] = [],
): () => void {
  if (parameters.some((parameter) => inUse.has(parameter))) {
    throw new ArgumentError(
      `expected a model that no other run trains for option 'model' of ${owner}, received one in use`,
    );
  }
  const names = devices.type === 'cpu' ? [] : devices.names;
  const taken = names.filter((name) => inUse.has(name));
  if (taken.length > 0) {
    throw new ArgumentError(
      `expected free devices for option 'devices' of ${owner}, received ${taken.join(', ')}, in use by another run`,
    );
  }
  const reserved = [...parameters, ...names];
  for (const each of reserved) inUse.add(each);
  return () => {
    for (const each of reserved) inUse.delete(each);
  };
}
