// Losses of numbers against numbers, and of distributions: the calls of torch.nn.functional.
import { BOOLEAN, check, NON_NEGATIVE, oneOf } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import { callOperator } from '../../tensor/ops.js';
import { float } from '../../tensor/scalar.js';
import type { Tensor } from '../../tensor/tensor.js';
import {
  type LossOptions,
  POSITIVE,
  REDUCTION,
  REDUCTION_NUMBER,
  type Reduction,
  type ReductionOptions,
  readLossOptions,
  reduce,
  TENSOR,
} from './loss-options.js';

/** @internal Input and target of one shape; others are broadcast, with one warning for each loss. */
export function matched(owner: string, input: Tensor, target: Tensor): [input: Tensor, target: Tensor] {
  checkPair(owner, input, target);
  const [shape, other] = [String(input.shape), String(target.shape)];
  if (shape === other) return [input, target];
  if (!warned.has(owner)) {
    warned.add(owner);
    process.emitWarning(
      `${owner}: the target has shape [${other}] and the input [${shape}]. They are broadcast against each ` +
        'other, which is likely to give a wrong loss; give both the same shape.',
      'TorchlaneWarning',
    );
  }
  return callOperator('broadcast_tensors', [[input, target]]) as [Tensor, Tensor];
}

const warned = new Set<string>();

function checkPair(owner: string, input: unknown, target: unknown): void {
  check(input, TENSOR, `the input of ${owner}`);
  check(target, TENSOR, `the target of ${owner}`);
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

export interface KLDivLossOptions {
  /** `'batchmean'` divides the sum by the size of the batch, as the divergence is defined; default `'mean'`. */
  readonly reduction?: Reduction | 'batchmean';
  /** Whether the target holds logarithms too; default false. */
  readonly logTarget?: boolean;
}

/** @internal */
export const KL_DIV: LossOptions<KLDivLossOptions> = {
  kinds: { reduction: oneOf('none', 'mean', 'sum', 'batchmean'), logTarget: BOOLEAN },
  defaults: { reduction: 'mean', logTarget: false },
};

/** @internal */
export function kullbackLeibler(
  owner: string,
  input: Tensor,
  target: Tensor,
  { reduction, logTarget }: Required<KLDivLossOptions>,
): Tensor {
  checkPair(owner, input, target);
  if (reduction === 'mean' && !warned.has(owner)) {
    warned.add(owner);
    process.emitWarning(
      `${owner}: reduction 'mean' divides by the number of elements; 'batchmean' divides by the size of the batch, which is ` +
        'the Kullback-Leibler divergence.',
      'TorchlaneWarning',
    );
  }
  const number = REDUCTION_NUMBER[reduction === 'batchmean' ? 'sum' : reduction];
  const loss = callOperator('kl_div', [input, target, number], { logTarget }) as Tensor;
  const [rows] = input.shape;
  return reduction === 'batchmean' && rows !== undefined ? loss.div(rows) : loss;
}

/**
 * The Kullback-Leibler divergence of log-probabilities `input` from probabilities `target`: `target (log target - input)`,
 * reduced.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.kl_div.html
 */
export function klDiv(input: Tensor, target: Tensor, options?: KLDivLossOptions): Tensor {
  const owner = 'nn.functional.klDiv';
  return kullbackLeibler(owner, input, target, readLossOptions(owner, KL_DIV, options));
}

export interface PoissonNLLLossOptions extends ReductionOptions {
  /** Whether the input is the logarithm of the rate; default true. */
  readonly logInput?: boolean;
  /** Add Stirling's approximation of the term that does not depend on the input; default false. */
  readonly full?: boolean;
  /** Added to a rate of zero before its logarithm; default 1e-8. */
  readonly eps?: number;
}

/** @internal */
export const POISSON: LossOptions<PoissonNLLLossOptions> = {
  kinds: { logInput: BOOLEAN, full: BOOLEAN, eps: NON_NEGATIVE, reduction: REDUCTION },
  defaults: { logInput: true, full: false, eps: 1e-8, reduction: 'mean' },
  first: 'logInput',
};

/** @internal */
export function poisson(
  owner: string,
  input: Tensor,
  target: Tensor,
  { logInput, full, eps, reduction }: Required<PoissonNLLLossOptions>,
): Tensor {
  checkPair(owner, input, target);
  const number = REDUCTION_NUMBER[reduction];
  return callOperator('poisson_nll_loss', [input, target, logInput, full, eps, number]) as Tensor;
}

/**
 * The negative log-likelihood of counts `target` under Poisson distributions of rate `input`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.poisson_nll_loss.html
 */
export function poissonNllLoss(
  input: Tensor,
  target: Tensor,
  logInput?: boolean | PoissonNLLLossOptions,
  options?: Omit<PoissonNLLLossOptions, 'logInput'>,
): Tensor {
  const owner = 'nn.functional.poissonNllLoss';
  return poisson(owner, input, target, readLossOptions(owner, POISSON, logInput, options));
}

export interface GaussianNLLLossOptions extends ReductionOptions {
  /** Add the constant term; default false. */
  readonly full?: boolean;
  /** The least variance; above 0, default 1e-6. */
  readonly eps?: number;
}

/** @internal */
export const GAUSSIAN: LossOptions<GaussianNLLLossOptions> = {
  kinds: { full: BOOLEAN, eps: POSITIVE, reduction: REDUCTION },
  defaults: { full: false, eps: 1e-6, reduction: 'mean' },
  first: 'full',
};

/** @internal */
export function gaussian(
  owner: string,
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  { full, eps, reduction }: Required<GaussianNLLLossOptions>,
): Tensor {
  checkPair(owner, input, target);
  const clamped = varianceOf(owner, input, variance).clone();
  noGrad(() => callOperator('clamp_', [clamped, float(eps)]));
  const half = clamped.log().add(input.sub(target).pow(2).div(clamped)).mul(0.5);
  const losses = full ? half.add(float(0.5 * Math.log(2 * Math.PI))) : half;
  return reduce(losses, reduction);
}

function varianceOf(owner: string, input: Tensor, variance: Tensor | number): Tensor {
  if (typeof variance === 'number') {
    check(variance, NON_NEGATIVE, `the variance of ${owner}`);
    return (callOperator('ones_like', [input]) as Tensor).mul(float(variance));
  }
  check(variance, TENSOR, `the variance of ${owner}`);
  const [shape, own] = [input.shape, variance.shape];
  if (String(own) === String(shape)) return variance;
  if (String(own) === String(shape.slice(0, -1))) return variance.unsqueeze(-1);
  // PyTorch's rule: the differing lengths of the variance sum up to one.
  const differing = own.filter((length, dim) => length !== shape[dim]);
  if (own.length === shape.length && differing.reduce((sum, length) => sum + length, 0) === 1)
    return variance;
  throw new ArgumentError(
    `expected a variance of shape [${shape}], of one dimension less, or with one length of 1 for ${owner}, received [${own}]`,
  );
}

/**
 * The negative log-likelihood of `target` under normal distributions of mean `input` and this variance. Variances below `eps`
 * count as `eps`; that none is negative is not checked, so that a recorded step need not read them.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.gaussian_nll_loss.html
 */
export function gaussianNllLoss(
  input: Tensor,
  target: Tensor,
  variance: Tensor | number,
  full?: boolean | GaussianNLLLossOptions,
  options?: Omit<GaussianNLLLossOptions, 'full'>,
): Tensor {
  const owner = 'nn.functional.gaussianNllLoss';
  return gaussian(owner, input, target, variance, readLossOptions(owner, GAUSSIAN, full, options));
}
