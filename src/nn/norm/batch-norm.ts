// Batch norm over inputs of two to five dimensions.
import { noGrad } from '../../tensor/autograd.js';
import { zerosLike } from '../../tensor/creation.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { batchNorm } from '../functional/normalization.js';
import type { Buffer } from '../parameter.js';
import { checkDims, NormWithStatistics, type Settings } from './statistics.js';

/** Options of {@link BatchNorm1d}, {@link BatchNorm2d} and {@link BatchNorm3d}. */
export interface BatchNormModuleOptions {
  /** Added to the variance; default 1e-5. */
  readonly eps?: number;
  /** The share of a batch's statistics in the running ones; null takes the mean over all batches. Default 0.1. */
  readonly momentum?: number | null;
  /** Whether the layer has a learned weight and bias for each channel; default true. */
  readonly affine?: boolean;
  /** Whether it keeps running statistics, which eval() uses; default true. */
  readonly trackRunningStats?: boolean;
}

const BATCH_NORM: Settings = { eps: 1e-5, momentum: 0.1, affine: true, trackRunningStats: true };

/** Batch norm of any number of dimensions. */
abstract class BatchNorm extends NormWithStatistics {
  constructor(
    owner: string,
    numFeatures: number,
    eps?: number | BatchNormModuleOptions,
    options?: Omit<BatchNormModuleOptions, 'eps'>,
  ) {
    super(owner, numFeatures, BATCH_NORM, eps, options);
  }

  override forward(input: Tensor): Tensor {
    checkDims(this, input, this.inputDims);
    const { eps, momentum, training, weight = null, bias = null, num_batches_tracked: count } = this;
    const isTracking = training && this.trackRunningStats;
    if (isTracking) {
      noGrad(() => {
        count?.add_(1);
      });
      if (momentum === null) return cumulative(this, input);
    }
    const isUsed = !training || this.trackRunningStats;
    const mean = (isUsed ? this.running_mean : undefined) ?? null;
    const variance = (isUsed ? this.running_var : undefined) ?? null;
    const usesBatch = training || (this.running_mean === undefined && this.running_var === undefined);
    return batchNorm(input, mean, variance, {
      weight,
      bias,
      training: usesBatch,
      momentum: momentum ?? 0,
      eps,
    });
  }
}

/**
 * A step of batch norm whose running statistics are the mean over all batches: the share of a batch is 1 over their number, which is in a
 * tensor and stays there, so that a recorded step counts on.
 */
function cumulative(layer: BatchNorm, input: Tensor): Tensor {
  const { running_mean, running_var, num_batches_tracked, weight = null, bias = null, eps } = layer;
  // With a momentum of 1 these become the batch's own statistics.
  const running = [running_mean, running_var] as [Buffer, Buffer];
  const batch = running.map((statistic) => zerosLike(statistic)) as [Tensor, Tensor];
  const output = batchNorm(input, ...batch, { weight, bias, training: true, momentum: 1, eps });
  noGrad(() => {
    const share = (num_batches_tracked as Buffer).to('float64').reciprocal();
    const rest = callOperator('rsub', [share, 1]) as Tensor;
    for (const [index, statistic] of running.entries()) {
      const own = (batch[index] as Tensor).to('float64');
      statistic.copy_(own.mul(share).add(statistic.to('float64').mul(rest)));
    }
  });
  return output;
}

/**
 * Normalises each channel of `(n, channels)` or `(n, channels, length)` over the batch. In training by the batch's own mean and
 * variance, which the running ones then take a share of; in eval() by the running ones.
 *
 * `weight` `(channels)` begins with ones, `bias` `(channels)` with zeros; the buffers are `running_mean`, `running_var` and
 * `num_batches_tracked`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.BatchNorm1d.html
 *
 * @throws {ArgumentError} naming the argument; in training for one value per channel.
 */
export class BatchNorm1d extends BatchNorm {
  constructor(
    numFeatures: number,
    eps?: number | BatchNormModuleOptions,
    options?: Omit<BatchNormModuleOptions, 'eps'>,
  ) {
    super('nn.BatchNorm1d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [2, 3];
  }
}

/**
 * As {@link BatchNorm1d}, of `(n, channels, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.BatchNorm2d.html
 *
 * @throws {ArgumentError} naming the argument; in training for one value per channel.
 */
export class BatchNorm2d extends BatchNorm {
  constructor(
    numFeatures: number,
    eps?: number | BatchNormModuleOptions,
    options?: Omit<BatchNormModuleOptions, 'eps'>,
  ) {
    super('nn.BatchNorm2d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [4];
  }
}

/**
 * As {@link BatchNorm1d}, of `(n, channels, depth, height, width)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.BatchNorm3d.html
 *
 * @throws {ArgumentError} naming the argument; in training for one value per channel.
 */
export class BatchNorm3d extends BatchNorm {
  constructor(
    numFeatures: number,
    eps?: number | BatchNormModuleOptions,
    options?: Omit<BatchNormModuleOptions, 'eps'>,
  ) {
    super('nn.BatchNorm3d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [5];
  }
}
