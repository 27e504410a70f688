// The affine layer, with PyTorch's initial values.
import { BOOLEAN, check, integer, readOptions } from '../arguments.js';
import { callOperator } from '../tensor/ops.js';
import type { Tensor } from '../tensor/tensor.js';
import { emptyParameter, kaimingUniform_, uniform_ } from './init.js';
import { Module } from './module.js';
import type { Parameter } from './parameter.js';

export interface LinearOptions {
  /** Whether the layer adds a learned bias; default true. */
  readonly bias?: boolean;
}

/**
 * `y = x Aᵀ + b`. Input `(…, inFeatures)`, output `(…, outFeatures)`.
 *
 * `weight` `(outFeatures, inFeatures)` and `bias` `(outFeatures)` are drawn from ±1/√inFeatures, from the generator that
 * `manualSeed` sets, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Linear.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Linear extends Module {
  readonly inFeatures: number;
  readonly outFeatures: number;
  readonly weight: Parameter;
  readonly bias: Parameter | undefined;

  constructor(inFeatures: number, outFeatures: number, bias?: boolean | LinearOptions) {
    super();
    check(inFeatures, integer(0), 'inFeatures of nn.Linear');
    check(outFeatures, integer(0), 'outFeatures of nn.Linear');
    const options = readOptions<LinearOptions>('nn.Linear', { bias: BOOLEAN }, { bias: true }, undefined, {
      name: 'bias',
      value: bias,
    });
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = emptyParameter([outFeatures, inFeatures]);
    this.bias = options.bias ? emptyParameter([outFeatures]) : undefined;
    // The order of the draws is PyTorch's, and with it the values.
    kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias !== undefined) {
      const bound = inFeatures > 0 ? 1 / Math.sqrt(inFeatures) : 0;
      uniform_(this.bias, -bound, bound);
    }
  }

  override forward(input: Tensor): Tensor {
    return callOperator('linear', [input, this.weight, this.bias ?? null]) as Tensor;
  }

  override extraRepr(): string {
    const bias = this.bias === undefined ? 'False' : 'True';
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${bias}`;
  }
}
