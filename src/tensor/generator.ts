// Random generators, and the seed of the default ones.
import { native } from '../native/load.js';
import type { Device } from './dtype.js';
import type { Tensor } from './tensor.js';

/**
 * Seeds the default generators of all devices: what is drawn afterwards are PyTorch's numbers for that seed, bit for bit.
 * Inside a step that {@link train} records it seeds each rank's own generator, in every step anew.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.manual_seed.html
 */
export function manualSeed(seed: number | bigint): void {
  native().manualSeed(seed);
}

/**
 * A source of random numbers of its own: `randn([3], { generator })`. Freed by the garbage collector.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Generator.html
 *
 * @example
 * const generator = new Generator().manualSeed(1);
 * const order = randperm(10, { generator });
 */
export class Generator {
  /** `device`: where it draws; default `'cpu'`. */
  constructor(device: Device = 'cpu') {
    native().createGenerator(this, device);
  }

  /** Starts anew from `seed`. */
  manualSeed(seed: number | bigint): this {
    native().setGeneratorSeed(this, seed);
    return this;
  }

  /** The seed it was last started from. */
  initialSeed(): bigint {
    return native().getGeneratorSeed(this);
  }

  /** Its state, as a tensor of bytes. */
  getState(): Tensor {
    return native().getGeneratorState(this) as Tensor;
  }

  /** Goes back to a state that {@link getState} gave. */
  setState(state: Tensor): this {
    native().setGeneratorState(this, state);
    return this;
  }
}
