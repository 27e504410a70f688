// The affine layers, with PyTorch's initial values, and the layer that does nothing.
import { BOOLEAN, check, integer, readOptions } from '../arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { bilinear, linear } from './functional/linear.js';
import { kaimingUniform_, uniform_ } from './init.js';
import { Module } from './module.js';
import { emptyParameter, type Parameter } from './parameter.js';
import { valueText } from './text.js';

/**
 * Gives its input as it is. Takes and ignores any arguments.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Identity.html
 */
export class Identity extends Module {
  constructor(..._ignored: unknown[]) {
    super();
  }

  override forward(input: Tensor): Tensor {
    return input;
  }
}

/** Options of {@link Linear}. */
export interface LinearOptions {
  /** Whether the layer adds a learned bias; default true. */
  readonly bias?: boolean;
}

const readBias = (owner: string, bias: boolean | LinearOptions | undefined): boolean =>
  readOptions(owner, { bias: BOOLEAN }, { bias: true }, undefined, { name: 'bias', value: bias }).bias;

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
  weight: Parameter;
  bias: Parameter | undefined;

  constructor(inFeatures: number, outFeatures: number, bias?: boolean | LinearOptions) {
    super();
    check(inFeatures, integer(0), 'inFeatures of nn.Linear');
    check(outFeatures, integer(0), 'outFeatures of nn.Linear');
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = emptyParameter([outFeatures, inFeatures]);
    this.bias = readBias('nn.Linear', bias) ? emptyParameter([outFeatures]) : undefined;
    this.resetParameters();
  }

  /** Draws the initial values anew. */
  resetParameters(): void {
    // The order of the draws is PyTorch's, and with it the values.
    kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias !== undefined) {
      const bound = this.inFeatures > 0 ? 1 / Math.sqrt(this.inFeatures) : 0;
      uniform_(this.bias, -bound, bound);
    }
  }

  override forward(input: Tensor): Tensor {
    return linear(input, this.weight, this.bias);
  }

  override extraRepr(): string {
    const { inFeatures, outFeatures, bias } = this;
    return `in_features=${inFeatures}, out_features=${outFeatures}, bias=${valueText(bias !== undefined)}`;
  }
}

/**
 * `y = x1ᵀ A x2 + b`. Inputs `(…, in1Features)` and `(…, in2Features)`, output `(…, outFeatures)`.
 *
 * `weight` `(outFeatures, in1Features, in2Features)` and `bias` `(outFeatures)` are drawn from ±1/√in1Features.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Bilinear.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Bilinear extends Module {
  readonly in1Features: number;
  readonly in2Features: number;
  readonly outFeatures: number;
  weight: Parameter;
  bias: Parameter | undefined;

  constructor(in1Features: number, in2Features: number, outFeatures: number, bias?: boolean | LinearOptions) {
    super();
    check(in1Features, integer(1), 'in1Features of nn.Bilinear');
    check(in2Features, integer(0), 'in2Features of nn.Bilinear');
    check(outFeatures, integer(0), 'outFeatures of nn.Bilinear');
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = emptyParameter([outFeatures, in1Features, in2Features]);
    this.bias = readBias('nn.Bilinear', bias) ? emptyParameter([outFeatures]) : undefined;
    this.resetParameters();
  }

  /** Draws the initial values anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.in1Features);
    uniform_(this.weight, -bound, bound);
    if (this.bias !== undefined) uniform_(this.bias, -bound, bound);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    const { in1Features, in2Features, outFeatures, bias } = this;
    return (
      `in1_features=${in1Features}, in2_features=${in2Features}, out_features=${outFeatures}, ` +
      `bias=${valueText(bias !== undefined)}`
    );
  }
}
