// The causal mask, and how a stack of layers knows it again without reading it.
import type { Device, DType } from '../../tensor/dtype.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';

/** Options of {@link Transformer.generateSquareSubsequentMask}. */
export interface SquareSubsequentMaskOptions {
  readonly device?: Device;
  readonly dtype?: DType;
}

const causal = new WeakSet<Tensor>();

/** As `nn.Transformer.generateSquareSubsequentMask`. */
export function squareSubsequentMask(size: number, options: SquareSubsequentMaskOptions = {}): Tensor {
  const full = callOperator('full', [[size, size], Number.NEGATIVE_INFINITY], { ...options }) as Tensor;
  const mask = callOperator('triu', [full, 1]) as Tensor;
  causal.add(mask);
  return mask;
}

/**
 * Whether layers are told that the mask is the causal one: as the user says, or, where they say nothing, if it is what
 * {@link squareSubsequentMask} made. PyTorch reads the mask instead, which a recorded step cannot.
 */
export function isCausalMask(mask: Tensor | undefined, said: boolean | null | undefined): boolean {
  return said ?? (mask !== undefined && causal.has(mask));
}
