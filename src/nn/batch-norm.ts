// Batch norm and instance norm: normalisation with statistics that are kept from step to step.
import { BOOLEAN, check, FINITE, integer, NON_NEGATIVE, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { noGrad } from '../tensor/autograd.js';
import { zerosLike } from '../tensor/creation.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { batchNorm, instanceNorm } from './functional/normalization.js';
import { ones_, zeros_ } from './init.js';
import { nullable } from './kinds.js';
import { Module } from './module.js';
import { type Buffer, emptyBuffer, emptyParameter, type Parameter } from './parameter.js';
import { floatText, valueText } from './text.js';

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

type Settings = Required<BatchNormModuleOptions>;

/** Settings, parameters and buffers of both families. */
abstract class NormWithStatistics extends Module {
  readonly numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;
  readonly affine: boolean;
  readonly trackRunningStats: boolean;
  readonly weight: Parameter | undefined;
  readonly bias: Parameter | undefined;
  // Buffers are named as their keys in a state dict.
  readonly running_mean: Buffer | undefined;
  readonly running_var: Buffer | undefined;
  readonly num_batches_tracked: Buffer | undefined;

  constructor(
    owner: string,
    numFeatures: number,
    defaults: Settings,
    eps: number | object | undefined,
    options: object | undefined,
  ) {
    super();
    check(numFeatures, integer(0), `numFeatures of ${owner}`);
    const momentum = defaults.affine ? nullable(FINITE) : FINITE;
    const kinds = { eps: NON_NEGATIVE, momentum, affine: BOOLEAN, trackRunningStats: BOOLEAN };
    const read = readOptions(owner, kinds, defaults, options, { name: 'eps', value: eps });
    this.numFeatures = numFeatures;
    this.eps = read.eps;
    this.momentum = read.momentum;
    this.affine = read.affine;
    this.trackRunningStats = read.trackRunningStats;
    if (read.affine) {
      this.weight = emptyParameter([numFeatures]);
      this.bias = emptyParameter([numFeatures]);
    }
    if (read.trackRunningStats) {
      this.running_mean = emptyBuffer([numFeatures]);
      this.running_var = emptyBuffer([numFeatures]);
      this.num_batches_tracked = emptyBuffer([], 'int64');
    }
    this.resetParameters();
  }

  /** How many dimensions an input may have, batch and channels included. */
  protected abstract get inputDims(): readonly number[];

  /** Forgets all batches seen. */
  resetRunningStats(): void {
    noGrad(() => {
      this.running_mean?.zero_();
      this.running_var?.fill_(1);
      this.num_batches_tracked?.zero_();
    });
  }

  /** As at the start: ones and zeros, and no batch seen. */
  resetParameters(): void {
    this.resetRunningStats();
    if (this.weight !== undefined) ones_(this.weight);
    if (this.bias !== undefined) zeros_(this.bias);
  }

  override extraRepr(): string {
    const { numFeatures, eps, momentum, affine, trackRunningStats } = this;
    return (
      `${numFeatures}, eps=${floatText(eps)}, momentum=${momentum === null ? 'None' : floatText(momentum)}, ` +
      `affine=${valueText(affine)}, track_running_stats=${valueText(trackRunningStats)}`
    );
  }
}

function checkDims(layer: NormWithStatistics, input: Tensor, expected: readonly number[]): void {
  if (expected.includes(input.dim())) return;
  throw new ArgumentError(
    `expected an input of ${expected.join(' or ')} dimensions for nn.${layer.constructor.name}, received shape ` +
      `[${input.shape}]`,
  );
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
