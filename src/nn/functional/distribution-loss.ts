// Losses of distributions against samples or each other: the calls of torch.nn.functional.
import { BOOLEAN, check, NON_NEGATIVE, oneOf } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import { callOperator } from '../../tensor/ops.js';
import { float } from '../../tensor/scalar.js';
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

/** Options of the Kullback-Leibler loss, `nn.KLDivLoss` and `nn.functional.klDiv`. */
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
  if (reduction === 'mean') {
    warnOnce(
      'TORCHLANE_KL_DIV_MEAN',
      "reduction 'mean' divides by the number of elements; 'batchmean' divides by the size of the batch, which is the " +
        'Kullback-Leibler divergence.',
      owner,
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
