// Activation functions that overwrite their input and return it: short forms of the option `inplace`.
import type { Tensor } from '../../tensor/tensor.js';
import {
  type AlphaOptions,
  celu,
  elu,
  type HardtanhOptions,
  hardtanh,
  type LeakyReluOptions,
  leakyRelu,
  type RReluOptions,
  relu,
  rrelu,
  selu,
  threshold,
} from './activation.js';
import { named } from './call.js';

/** `relu` in place. */
export function relu_(input: Tensor): Tensor {
  return relu(input, true);
}

/** `threshold` in place. */
export function threshold_(input: Tensor, bound: number, value: number): Tensor {
  return threshold(input, bound, value, true);
}

/** `hardtanh` in place. */
export function hardtanh_(
  input: Tensor,
  minVal?: number | Omit<HardtanhOptions, 'inplace'>,
  options?: Omit<HardtanhOptions, 'minVal' | 'inplace'>,
): Tensor {
  return hardtanh(input, { ...named('minVal', minVal, options), inplace: true });
}

/** `elu` in place. */
export function elu_(input: Tensor, alpha?: number | Omit<AlphaOptions, 'inplace'>): Tensor {
  return elu(input, { ...named('alpha', alpha), inplace: true });
}

/** `celu` in place. */
export function celu_(input: Tensor, alpha?: number | Omit<AlphaOptions, 'inplace'>): Tensor {
  return celu(input, { ...named('alpha', alpha), inplace: true });
}

/** `selu` in place. */
export function selu_(input: Tensor): Tensor {
  return selu(input, true);
}

/** `leakyRelu` in place. */
export function leakyRelu_(
  input: Tensor,
  negativeSlope?: number | Omit<LeakyReluOptions, 'inplace'>,
): Tensor {
  return leakyRelu(input, { ...named('negativeSlope', negativeSlope), inplace: true });
}

/** `rrelu` in place. */
export function rrelu_(
  input: Tensor,
  lower?: number | Omit<RReluOptions, 'inplace'>,
  options?: Omit<RReluOptions, 'lower' | 'inplace'>,
): Tensor {
  return rrelu(input, { ...named('lower', lower, options), inplace: true });
}
