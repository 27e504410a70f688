// Flatten as a module.
import { integer, readOptions } from '../arguments.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { Module } from './module.js';

export interface FlattenOptions {
  /** The first dimension that is merged; default 1. */
  readonly startDim?: number;
  /** The last dimension that is merged; negative ones count from the end; default -1. */
  readonly endDim?: number;
}

/**
 * Merges neighbouring dimensions into one; by default all but the batch: `(n, a, b)` becomes `(n, a·b)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Flatten.html
 */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(startDim?: number | FlattenOptions, options?: Pick<FlattenOptions, 'endDim'>) {
    super();
    const defaults = { startDim: 1, endDim: -1 };
    const read = readOptions('nn.Flatten', { startDim: integer(), endDim: integer() }, defaults, options, {
      name: 'startDim',
      value: startDim,
    });
    this.startDim = read.startDim;
    this.endDim = read.endDim;
  }

  override forward(input: Tensor): Tensor {
    return callOperator('flatten', [input, this.startDim, this.endDim]) as Tensor;
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}
