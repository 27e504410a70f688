// What batch norm and instance norm have in common: settings, parameters, and the buffers of the running statistics. Exported to this
// folder alone.
import { BOOLEAN, check, FINITE, integer, NON_NEGATIVE, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import type { Tensor } from '../../tensor/tensor.js';
import { ones_, zeros_ } from '../init.js';
import { nullable } from '../kinds.js';
import { Module } from '../module.js';
import { type Buffer, emptyBuffer, emptyParameter, type Parameter } from '../parameter.js';
import { floatText, valueText } from '../text.js';

/** Settings of both, with their defaults. */
export interface Settings {
  readonly eps: number;
  readonly momentum: number | null;
  readonly affine: boolean;
  readonly trackRunningStats: boolean;
}

/** Settings, parameters and buffers of both families. */
export abstract class NormWithStatistics extends Module {
  readonly numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;
  readonly affine: boolean;
  readonly trackRunningStats: boolean;
  weight: Parameter | undefined;
  bias: Parameter | undefined;
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

export function checkDims(layer: NormWithStatistics, input: Tensor, expected: readonly number[]): void {
  if (expected.includes(input.dim())) return;
  throw new ArgumentError(
    `expected an input of ${expected.join(' or ')} dimensions for nn.${layer.constructor.name}, received shape ` +
      `[${input.shape}]`,
  );
}
