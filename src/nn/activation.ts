// Activation functions as modules.
import { BOOLEAN, readOptions } from '../arguments.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { Module } from './module.js';

export interface ReLUOptions {
  /** Whether the input itself is overwritten; default false. */
  readonly inplace?: boolean;
}

/**
 * `max(x, 0)`, any shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReLU.html
 */
export class ReLU extends Module {
  readonly inplace: boolean;

  constructor(inplace?: boolean | ReLUOptions) {
    super();
    const options = readOptions<ReLUOptions>('nn.ReLU', { inplace: BOOLEAN }, { inplace: false }, undefined, {
      name: 'inplace',
      value: inplace,
    });
    this.inplace = options.inplace === true;
  }

  override forward(input: Tensor): Tensor {
    return callOperator(this.inplace ? 'relu_' : 'relu', [input]) as Tensor;
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}
