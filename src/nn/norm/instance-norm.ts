// Instance norm over inputs of two to five dimensions.
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { instanceNorm } from '../functional/normalization.js';
import { checkDims, NormWithStatistics, type Settings } from './statistics.js';

/** Options of {@link InstanceNorm1d}, {@link InstanceNorm2d} and {@link InstanceNorm3d}. */
export interface InstanceNormModuleOptions {
  /** Default 1e-5. */
  readonly eps?: number;
  /** The share of a batch's statistics in the running ones; default 0.1. */
  readonly momentum?: number;
  /** Default false. */
  readonly affine?: boolean;
  /** Default false. */
  readonly trackRunningStats?: boolean;
}

const INSTANCE_NORM: Settings = { eps: 1e-5, momentum: 0.1, affine: false, trackRunningStats: false };

/** Instance norm of any number of dimensions. */
abstract class InstanceNorm extends NormWithStatistics {
  constructor(
    owner: string,
    numFeatures: number,
    eps?: number | InstanceNormModuleOptions,
    options?: Omit<InstanceNormModuleOptions, 'eps'>,
  ) {
    super(owner, numFeatures, INSTANCE_NORM, eps, options);
  }

  override forward(input: Tensor): Tensor {
    checkDims(this, input, this.inputDims);
    const isBatched = input.dim() === this.inputDims[1];
    const channels = input.shape[isBatched ? 1 : 0];
    if (this.affine && channels !== this.numFeatures) {
      throw new ArgumentError(
        `expected ${this.numFeatures} channels for nn.${this.constructor.name}, received shape [${input.shape}]`,
      );
    }
    const {
      eps,
      weight = null,
      bias = null,
      running_mean: runningMean = null,
      running_var: runningVar = null,
    } = this;
    const useInputStats = this.training || !this.trackRunningStats;
    const settings = {
      runningMean,
      runningVar,
      weight,
      bias,
      useInputStats,
      momentum: this.momentum ?? 0,
      eps,
    };
    if (isBatched) return instanceNorm(input, settings);
    return instanceNorm(input.unsqueeze(0), settings).squeeze(0);
  }
}

/**
 * Normalises each channel of each sample of `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.InstanceNorm1d.html
 *
 * @throws {ArgumentError} naming the argument; for an input with one value per channel.
 */
export class InstanceNorm1d extends InstanceNorm {
  constructor(
    numFeatures: number,
    eps?: number | InstanceNormModuleOptions,
    options?: Omit<InstanceNormModuleOptions, 'eps'>,
  ) {
    super('nn.InstanceNorm1d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [2, 3];
  }
}

/**
 * As {@link InstanceNorm1d}, of `(n, channels, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.InstanceNorm2d.html
 *
 * @throws {ArgumentError} naming the argument; for an input with one value per channel.
 */
export class InstanceNorm2d extends InstanceNorm {
  constructor(
    numFeatures: number,
    eps?: number | InstanceNormModuleOptions,
    options?: Omit<InstanceNormModuleOptions, 'eps'>,
  ) {
    super('nn.InstanceNorm2d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [3, 4];
  }
}

/**
 * As {@link InstanceNorm1d}, of `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.InstanceNorm3d.html
 *
 * @throws {ArgumentError} naming the argument; for an input with one value per channel.
 */
export class InstanceNorm3d extends InstanceNorm {
  constructor(
    numFeatures: number,
    eps?: number | InstanceNormModuleOptions,
    options?: Omit<InstanceNormModuleOptions, 'eps'>,
  ) {
    super('nn.InstanceNorm3d', numFeatures, eps, options);
  }

  protected override get inputDims(): readonly number[] {
    return [4, 5];
  }
}
