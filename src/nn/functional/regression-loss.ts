// Losses of numbers against numbers: the calls of torch.nn.functional.
import { NON_NEGATIVE } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { warnOnce } from '../../warn.js';
import { TENSOR } from '../kinds.js';
import {
  checkPair,
  type LossOptions,
  POSITIVE,
  REDUCTION,
  REDUCTION_NUMBER,
  type Reduction,
  type ReductionOptions,
  readLossOptions,
  reduce,
} from './loss-options.js';

/** @internal Input and target of one shape; others are broadcast, with one warning for each loss. */
export function matched(owner: string, input: Tensor, target: Tensor): [input: Tensor, target: Tensor] {
  checkPair(owner, input, target);
  const [shape, other] = [String(input.shape), String(target.shape)];
  if (shape === other) return [input, target];
  warnOnce(
    'TORCHLANE_LOSS_SHAPES',
    `the target has shape [${other}] and the input [${shape}]. They are broadcast against each other, which is ` +
      'likely to give a wrong loss; give both the same shape.',
    owner,
  );
  return callOperator('broadcast_tensors', [[input, target]]) as [Tensor, Tensor];
}

/** Options of `nn.functional.l1Loss` and `mseLoss`. */
export interface WeightedReductionOptions extends ReductionOptions {
  /** A factor for each element, of the input's shape; `'mean'` then divides by their sum. Default none. */
  readonly weight?: Tensor;
}

const WEIGHTED: LossOptions<WeightedReductionOptions> = {
  kinds: { weight: TENSOR, reduction: REDUCTION },
  defaults: { reduction: 'mean' },
};

function checkWeight(owner: string, weight: Tensor, input: Tensor): void {
  if (String(weight.shape) === String(input.shape)) return;
  throw new ArgumentError(
    `expected a weight of the input's shape [${input.shape}] for ${owner}, received [${weight.shape}]`,
  );
}

/** @internal */
export function plainLoss(
  owner: string,
  operator: 'l1_loss' | 'mse_loss',
  pair: [input: Tensor, target: Tensor],
  options: Required<ReductionOptions> & WeightedReductionOptions,
): Tensor {
  const [input, target] = matched(owner, ...pair);
  const { weight, reduction } = options;
  if (weight === undefined)
    return callOperator(operator, [input, target, REDUCTION_NUMBER[reduction]]) as Tensor;
  checkWeight(owner, weight, pair[0]);
  const difference = input.sub(target);
  const losses = (operator === 'l1_loss' ? difference.abs() : difference.pow(2)).mul(weight);
  return reduction === 'mean' ? losses.sum().div(weight.sum()) : reduce(losses, reduction);
}

/**
 * `|input - target|`, reduced.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.l1_loss.html
 */
export function l1Loss(input: Tensor, target: Tensor, options?: WeightedReductionOptions): Tensor {
  const owner = 'nn.functional.l1Loss';
  return plainLoss(owner, 'l1_loss', [input, target], readLossOptions(owner, WEIGHTED, options));
}

/**
 * `(input - target)²`, reduced.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.mse_loss.html
 */
export function mseLoss(input: Tensor, target: Tensor, options?: WeightedReductionOptions): Tensor {
  const owner = 'nn.functional.mseLoss';
  return plainLoss(owner, 'mse_loss', [input, target], readLossOptions(owner, WEIGHTED, options));
}

export interface SmoothL1LossOptions extends ReductionOptions {
  /** Below it the loss is quadratic; 0 is the L1 loss. Default 1. */
  readonly beta?: number;
}

/** @internal */
export const SMOOTH_L1: LossOptions<SmoothL1LossOptions> = {
  kinds: { reduction: REDUCTION, beta: NON_NEGATIVE },
  defaults: { reduction: 'mean', beta: 1 },
};

/** @internal */
export function smoothL1(
  owner: string,
  input: Tensor,
  target: Tensor,
  { reduction, beta }: Required<SmoothL1LossOptions>,
): Tensor {
  const pair = matched(owner, input, target);
  const number = REDUCTION_NUMBER[reduction];
  if (beta === 0) return callOperator('l1_loss', [...pair, number]) as Tensor;
  return callOperator('smooth_l1_loss', [...pair, number, beta]) as Tensor;
}

/**
 * `½ d² / beta` where `d = |input - target|` is below `beta`, `d - ½ beta` elsewhere, reduced.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.smooth_l1_loss.html
 */
export function smoothL1Loss(input: Tensor, target: Tensor, options?: SmoothL1LossOptions): Tensor {
  const owner = 'nn.functional.smoothL1Loss';
  return smoothL1(owner, input, target, readLossOptions(owner, SMOOTH_L1, options));
}

export interface HuberLossOptions extends ReductionOptions {
  /** Below it the loss is quadratic; above 0, default 1. */
  readonly delta?: number;
}

/** @internal */
export const HUBER: LossOptions<HuberLossOptions> = {
  kinds: { reduction: REDUCTION, delta: POSITIVE },
  defaults: { reduction: 'mean', delta: 1 },
  first: 'reduction',
};

/** @internal */
export function huber(
  owner: string,
  input: Tensor,
  target: Tensor,
  { reduction, delta, weight }: Required<HuberLossOptions> & { readonly weight?: Tensor },
): Tensor {
  const pair = matched(owner, input, target);
  const losses = (number: number) => callOperator('huber_loss', [...pair, number, delta]) as Tensor;
  if (weight === undefined) return losses(REDUCTION_NUMBER[reduction]);
  checkWeight(owner, weight, input);
  return reduce(losses(REDUCTION_NUMBER.none).mul(weight), reduction);
}

/**
 * `½ d²` where `d = |input - target|` is below `delta`, `delta (d - ½ delta)` elsewhere, reduced. `weight`: a factor for each
 * element.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.huber_loss.html
 */
export function huberLoss(
  input: Tensor,
  target: Tensor,
  reduction?: Reduction | (HuberLossOptions & { readonly weight?: Tensor }),
  options?: Omit<HuberLossOptions, 'reduction'> & { readonly weight?: Tensor },
): Tensor {
  const owner = 'nn.functional.huberLoss';
  const spec: LossOptions<HuberLossOptions & { readonly weight?: Tensor }> = {
    ...HUBER,
    kinds: { ...HUBER.kinds, weight: TENSOR },
  };
  return huber(owner, input, target, readLossOptions(owner, spec, reduction, options));
}
