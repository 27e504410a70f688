// Normalisation within single samples: layer, RMS, group and local response norm.
import { BOOLEAN, check, FINITE, integer, NON_NEGATIVE, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import * as functional from './functional/normalization.js';
import { ones_, zeros_ } from './init.js';
import { nullable, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { emptyParameter, type Parameter } from './parameter.js';
import { floatText, valueText } from './text.js';

/** Options of {@link LayerNorm}. */
export interface LayerNormModuleOptions {
  /** Added to the variance; default 1e-5. */
  readonly eps?: number;
  /** Whether the layer has a learned weight (and bias) for each element; default true. */
  readonly elementwiseAffine?: boolean;
  /** Whether there is a bias beside the weight; default true. */
  readonly bias?: boolean;
}

const SHAPE = sizes();
const asList = (size: Size): readonly number[] => (typeof size === 'number' ? [size] : [...size]);

/**
 * Normalises the last dimensions, whose lengths are `normalizedShape`. `weight` begins with ones, `bias` with zeros, both of that
 * shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LayerNorm.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LayerNorm extends Module {
  readonly normalizedShape: readonly number[];
  readonly eps: number;
  readonly elementwiseAffine: boolean;
  weight: Parameter | undefined;
  bias: Parameter | undefined;

  constructor(
    normalizedShape: Size,
    eps?: number | LayerNormModuleOptions,
    options?: Omit<LayerNormModuleOptions, 'eps'>,
  ) {
    super();
    check(normalizedShape, SHAPE, 'normalizedShape of nn.LayerNorm');
    const kinds = { eps: NON_NEGATIVE, elementwiseAffine: BOOLEAN, bias: BOOLEAN };
    const defaults = { eps: 1e-5, elementwiseAffine: true, bias: true };
    const read = readOptions('nn.LayerNorm', kinds, defaults, options, { name: 'eps', value: eps });
    this.normalizedShape = asList(normalizedShape);
    this.eps = read.eps;
    this.elementwiseAffine = read.elementwiseAffine;
    if (read.elementwiseAffine) {
      this.weight = emptyParameter(this.normalizedShape);
      if (read.bias) this.bias = emptyParameter(this.normalizedShape);
    }
    this.resetParameters();
  }

  /** As at the start: ones and zeros. */
  resetParameters(): void {
    if (this.weight !== undefined) ones_(this.weight);
    if (this.bias !== undefined) zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    const { normalizedShape, eps, weight = null, bias = null } = this;
    return functional.layerNorm(input, normalizedShape, { weight, bias, eps });
  }

  override extraRepr(): string {
    const { normalizedShape, eps, elementwiseAffine } = this;
    return `${valueText(normalizedShape)}, eps=${floatText(eps)}, elementwise_affine=${valueText(elementwiseAffine)}`;
  }
}

/** Options of {@link RMSNorm}. */
export interface RMSNormModuleOptions {
  /** Added to the mean square; null (default) is the dtype's machine epsilon. */
  readonly eps?: number | null;
  /** Whether the layer has a learned weight for each element; default true. */
  readonly elementwiseAffine?: boolean;
}

/**
 * The last dimensions, whose lengths are `normalizedShape`, over the root of their mean square. `weight`, of that shape, begins with
 * ones.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.RMSNorm.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class RMSNorm extends Module {
  readonly normalizedShape: readonly number[];
  readonly eps: number | null;
  readonly elementwiseAffine: boolean;
  weight: Parameter | undefined;

  constructor(
    normalizedShape: Size,
    eps?: number | null | RMSNormModuleOptions,
    options?: Omit<RMSNormModuleOptions, 'eps'>,
  ) {
    super();
    check(normalizedShape, SHAPE, 'normalizedShape of nn.RMSNorm');
    const kinds = { eps: nullable(NON_NEGATIVE), elementwiseAffine: BOOLEAN };
    const defaults: Required<RMSNormModuleOptions> = { eps: null, elementwiseAffine: true };
    const read = readOptions('nn.RMSNorm', kinds, defaults, options, { name: 'eps', value: eps });
    this.normalizedShape = asList(normalizedShape);
    this.eps = read.eps;
    this.elementwiseAffine = read.elementwiseAffine;
    if (read.elementwiseAffine) this.weight = emptyParameter(this.normalizedShape);
    this.resetParameters();
  }

  /** As at the start: ones. */
  resetParameters(): void {
    if (this.weight !== undefined) ones_(this.weight);
  }

  override forward(input: Tensor): Tensor {
    const { normalizedShape, eps, weight = null } = this;
    return functional.rmsNorm(input, normalizedShape, { weight, eps });
  }

  override extraRepr(): string {
    const { normalizedShape, eps, elementwiseAffine } = this;
    const epsilon = eps === null ? 'None' : floatText(eps);
    return `${valueText(normalizedShape)}, eps=${epsilon}, elementwise_affine=${valueText(elementwiseAffine)}`;
  }
}

/** Options of {@link GroupNorm}. */
export interface GroupNormModuleOptions {
  /** Added to the variance; default 1e-5. */
  readonly eps?: number;
  /** Whether the layer has a learned weight and bias for each channel; default true. */
  readonly affine?: boolean;
}

/**
 * Normalises `numGroups` groups of the channels of each sample of `(n, numChannels, …)`. `weight` `(numChannels)` begins with ones,
 * `bias` with zeros.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GroupNorm.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class GroupNorm extends Module {
  readonly numGroups: number;
  readonly numChannels: number;
  readonly eps: number;
  readonly affine: boolean;
  weight: Parameter | undefined;
  bias: Parameter | undefined;

  constructor(
    numGroups: number,
    numChannels: number,
    eps?: number | GroupNormModuleOptions,
    options?: Omit<GroupNormModuleOptions, 'eps'>,
  ) {
    super();
    check(numGroups, integer(1), 'numGroups of nn.GroupNorm');
    check(numChannels, integer(0), 'numChannels of nn.GroupNorm');
    if (numChannels % numGroups !== 0) {
      throw new ArgumentError(
        `expected a multiple of the ${numGroups} groups for numChannels of nn.GroupNorm, received ${numChannels}`,
      );
    }
    const kinds = { eps: NON_NEGATIVE, affine: BOOLEAN };
    const first = { name: 'eps', value: eps } as const;
    const read = readOptions('nn.GroupNorm', kinds, { eps: 1e-5, affine: true }, options, first);
    this.numGroups = numGroups;
    this.numChannels = numChannels;
    this.eps = read.eps;
    this.affine = read.affine;
    if (read.affine) {
      this.weight = emptyParameter([numChannels]);
      this.bias = emptyParameter([numChannels]);
    }
    this.resetParameters();
  }

  /** As at the start: ones and zeros. */
  resetParameters(): void {
    if (this.weight !== undefined) ones_(this.weight);
    if (this.bias !== undefined) zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    const { numGroups, eps, weight = null, bias = null } = this;
    return functional.groupNorm(input, numGroups, { weight, bias, eps });
  }

  override extraRepr(): string {
    const { numGroups, numChannels, eps, affine } = this;
    return `${numGroups}, ${numChannels}, eps=${floatText(eps)}, affine=${valueText(affine)}`;
  }
}

/**
 * Divides by a power of the mean square of `size` neighbouring channels of `(n, channels, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LocalResponseNorm.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LocalResponseNorm extends Module {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;

  /** `alpha`: default 1e-4. */
  constructor(
    size: number,
    alpha?: number | functional.LocalResponseNormOptions,
    options?: Omit<functional.LocalResponseNormOptions, 'alpha'>,
  ) {
    super();
    check(size, integer(1), 'size of nn.LocalResponseNorm');
    const kinds = { alpha: FINITE, beta: FINITE, k: FINITE };
    const defaults = { alpha: 1e-4, beta: 0.75, k: 1 };
    const read = readOptions('nn.LocalResponseNorm', kinds, defaults, options, {
      name: 'alpha',
      value: alpha,
    });
    this.size = size;
    this.alpha = read.alpha;
    this.beta = read.beta;
    this.k = read.k;
  }

  override forward(input: Tensor): Tensor {
    const { size, alpha, beta, k } = this;
    return functional.localResponseNorm(input, size, { alpha, beta, k });
  }

  override extraRepr(): string {
    const { size, alpha, beta, k } = this;
    return `${size}, alpha=${floatText(alpha)}, beta=${floatText(beta)}, k=${floatText(k)}`;
  }
}
