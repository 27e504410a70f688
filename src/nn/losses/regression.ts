// Losses of numbers against numbers, and of distributions, as modules.
import type { Tensor } from '../../tensor/tensor.js';
import {
  GAUSSIAN,
  type GaussianNLLLossOptions,
  gaussian,
  KL_DIV,
  type KLDivLossOptions,
  kullbackLeibler,
  POISSON,
  type PoissonNLLLossOptions,
  poisson,
} from '../functional/distribution-loss.js';
import type { Reduction, ReductionOptions } from '../functional/loss-options.js';
import { REDUCTION_ONLY } from '../functional/margin-loss.js';
import {
  HUBER,
  type HuberLossOptions,
  huber,
  plainLoss,
  SMOOTH_L1,
  type SmoothL1LossOptions,
  smoothL1,
} from '../functional/regression-loss.js';
import { Loss, takesOneTarget } from './loss.js';

/**
 * `|input - target|`, reduced. Both of one shape; others are broadcast with a warning, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.L1Loss.html
 */
export class L1Loss extends Loss<ReductionOptions> {
  constructor(options?: ReductionOptions) {
    super('nn.L1Loss', REDUCTION_ONLY, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return plainLoss(this.owner, 'l1_loss', [input, target], { reduction: this.reduction });
  }
}

/**
 * `(input - target)²`, reduced. Both of one shape; others are broadcast with a warning, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MSELoss.html
 */
export class MSELoss extends Loss<ReductionOptions> {
  constructor(options?: ReductionOptions) {
    super('nn.MSELoss', REDUCTION_ONLY, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return plainLoss(this.owner, 'mse_loss', [input, target], { reduction: this.reduction });
  }
}

/**
 * Quadratic for differences below `beta`, linear above.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.SmoothL1Loss.html
 */
export class SmoothL1Loss extends Loss<SmoothL1LossOptions> {
  declare readonly beta: number;

  constructor(options?: SmoothL1LossOptions) {
    super('nn.SmoothL1Loss', SMOOTH_L1, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return smoothL1(this.owner, input, target, this);
  }
}

/**
 * Quadratic for differences below `delta`, linear above, with slope `delta`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.HuberLoss.html
 */
export class HuberLoss extends Loss<HuberLossOptions> {
  declare readonly delta: number;

  constructor(reduction?: Reduction | HuberLossOptions, options?: Omit<HuberLossOptions, 'reduction'>) {
    super('nn.HuberLoss', HUBER, reduction, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    const { reduction, delta } = this;
    return huber(this.owner, input, target, { reduction, delta });
  }
}

/**
 * The Kullback-Leibler divergence of log-probabilities from probabilities; `reduction: 'batchmean'` is the one that the
 * definition gives.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.KLDivLoss.html
 */
export class KLDivLoss extends Loss<KLDivLossOptions, Reduction | 'batchmean'> {
  declare readonly logTarget: boolean;

  constructor(options?: KLDivLossOptions) {
    super('nn.KLDivLoss', KL_DIV, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return kullbackLeibler(this.owner, input, target, this);
  }
}

/**
 * The negative log-likelihood of counts under Poisson distributions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PoissonNLLLoss.html
 */
export class PoissonNLLLoss extends Loss<PoissonNLLLossOptions> {
  declare readonly logInput: boolean;
  declare readonly full: boolean;
  declare readonly eps: number;

  constructor(logInput?: boolean | PoissonNLLLossOptions, options?: Omit<PoissonNLLLossOptions, 'logInput'>) {
    super('nn.PoissonNLLLoss', POISSON, logInput, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return poisson(this.owner, input, target, this);
  }
}

/**
 * The negative log-likelihood under normal distributions of a mean and a variance: `forward(input, target, variance)`. That no
 * variance is negative is not checked, so that a recorded step need not read them.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GaussianNLLLoss.html
 */
export class GaussianNLLLoss extends Loss<GaussianNLLLossOptions> {
  declare readonly full: boolean;
  declare readonly eps: number;

  constructor(options?: GaussianNLLLossOptions) {
    super('nn.GaussianNLLLoss', { ...GAUSSIAN, first: 'full' }, options ?? {});
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return gaussian(this.owner, input, target, variance, this);
  }
}
