// Affine maps.
import type { Tensor } from '../../tensor/tensor.js';
import { call } from './call.js';

/**
 * `x Aᵀ + b`: input `(…, inFeatures)`, weight `(outFeatures, inFeatures)`, bias `(outFeatures)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.linear.html
 */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  return call('linear', [input, weight, bias ?? null]);
}

/**
 * `x1ᵀ A x2 + b` for each output: inputs `(…, in1)` and `(…, in2)`, weight `(out, in1, in2)`, bias `(out)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.bilinear.html
 */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor {
  return call('bilinear', [input1, input2, weight, bias ?? null]);
}
