// The parametrizations that PyTorch has: weight norm, spectral norm, and orthogonal matrices, which have a file of their own. Its older functions of these names
// directly in `nn.utils` are deprecated and not here.
import { integer, NON_NEGATIVE, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import type { Tensor } from '../../tensor/tensor.js';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../convolution/conv-transpose.js';
import { normalize } from '../functional/distance.js';
import { nullable } from '../kinds.js';
import { Module } from '../module.js';
import { Buffer } from '../parameter.js';
import { call, NAME, tensorOf } from './parametrization-arguments.js';
import { registerParametrization } from './parametrize.js';

export { type OrthogonalMap, type OrthogonalOptions, orthogonal } from './orthogonal.js';

/** Options of {@link weightNorm}. */
export interface WeightNormOptions {
  /** Default `'weight'`. */
  readonly name?: string;
  /** The dimension along which each slice has a length of its own; null: one length for all. Default 0. */
  readonly dim?: number | null;
}

/** Printed under PyTorch's name. */
class _WeightNorm extends Module {
  readonly dim: number;

  constructor(dim: number) {
    super();
    this.dim = dim;
  }

  override forward(lengths: Tensor, directions: Tensor): Tensor {
    return call('aten::_weight_norm', directions, lengths, this.dim);
  }

  rightInverse(weight: Tensor): Tensor[] {
    return [call('norm_except_dim', weight, 2, this.dim), weight];
  }
}

/**
 * Trains length and direction of a weight apart: `original0` is its length, `original1` its direction. Returns the module.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrizations.weight_norm.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const layer = nn.utils.parametrizations.weightNorm(new nn.Linear(20, 40));
 * Object.keys(layer.stateDict()); // ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']
 */
export function weightNorm<M extends Module>(
  module: M,
  name?: string | WeightNormOptions,
  options?: Omit<WeightNormOptions, 'name'>,
): M {
  const owner = 'nn.utils.parametrizations.weightNorm';
  const kinds = { name: NAME, dim: nullable(integer()) };
  const defaults: Required<WeightNormOptions> = { name: 'weight', dim: 0 };
  const read = readOptions(owner, kinds, defaults, options, { name: 'name', value: name });
  tensorOf(owner, module, read.name);
  return registerParametrization(module, read.name, new _WeightNorm(read.dim ?? -1), { unsafe: true });
}

/** Options of {@link spectralNorm}. */
export interface SpectralNormOptions {
  /** Default `'weight'`. */
  readonly name?: string;
  /** Steps of the power method in each forward pass in training; default 1. */
  readonly nPowerIterations?: number;
  /** The least norm that is divided by; default 1e-12. */
  readonly eps?: number;
  /** The dimension of the outputs; default 1 of transposed convolutions, 0 of all others. */
  readonly dim?: number | null;
}

/** Printed under PyTorch's name. */
class _SpectralNorm extends Module {
  readonly dim: number;
  readonly eps: number;
  readonly nPowerIterations: number;
  readonly _u: Buffer | undefined;
  readonly _v: Buffer | undefined;

  constructor(
    weight: Tensor,
    { nPowerIterations, eps, dim }: { nPowerIterations: number; eps: number; dim: number },
  ) {
    super();
    this.dim = dim < 0 ? dim + weight.dim() : dim;
    this.eps = eps;
    this.nPowerIterations = nPowerIterations;
    if (weight.dim() < 2) return;
    const matrix = this.matrixOf(weight.detach());
    const [rows, columns] = matrix.shape as [number, number];
    const draw = (length: number) => {
      const drawn = call('normal_', call('new_empty', matrix, [length]), 0, 1);
      return new Buffer(normalize(drawn, { dim: 0, eps }));
    };
    this._u = draw(rows);
    this._v = draw(columns);
    this.iterate(matrix, 15);
  }

  override forward(weight: Tensor): Tensor {
    const { _u, _v } = this;
    if (_u === undefined || _v === undefined) return normalize(weight, { dim: 0, eps: this.eps });
    const matrix = this.matrixOf(weight);
    if (this.training) this.iterate(matrix, this.nPowerIterations);
    // Copies: the next forward pass writes into the buffers, and the backward pass needs these.
    const [u, v] = [_u.clone(), _v.clone()];
    const sigma = call('vdot', u, call('mv', matrix, v));
    return weight.div(sigma);
  }

  rightInverse(value: Tensor): Tensor {
    return value;
  }

  /** (outputs, everything else) */
  private matrixOf(weight: Tensor): Tensor {
    const { dim } = this;
    if (dim === 0) return weight.flatten(1);
    const others = weight.shape.map((_, place) => place).filter((place) => place !== dim);
    return weight.permute([dim, ...others]).flatten(1);
  }

  /** Steps of the power method, which bring `_u` and `_v` nearer to the largest singular value's vectors. */
  private iterate(matrix: Tensor, steps: number): void {
    const [u, v] = [this._u as Buffer, this._v as Buffer];
    const { eps } = this;
    noGrad(() => {
      for (let step = 0; step < steps; step += 1) {
        u.copy_(normalize(call('mv', matrix, v), { dim: 0, eps }));
        v.copy_(normalize(call('mv', call('adjoint', matrix), u), { dim: 0, eps }));
      }
    });
  }
}

/**
 * Divides a weight by its largest singular value, which the power method estimates: buffers `_u` and `_v`, moved on by each forward pass
 * in training. Returns the module.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrizations.spectral_norm.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export function spectralNorm<M extends Module>(
  module: M,
  name?: string | SpectralNormOptions,
  options?: Omit<SpectralNormOptions, 'name'>,
): M {
  const owner = 'nn.utils.parametrizations.spectralNorm';
  const read = readOptions<Required<SpectralNormOptions>>(
    owner,
    { name: NAME, nPowerIterations: integer(1), eps: NON_NEGATIVE, dim: nullable(integer()) },
    { name: 'weight', nPowerIterations: 1, eps: 1e-12, dim: null },
    options,
    { name: 'name', value: name },
  );
  const weight = tensorOf(owner, module, read.name);
  const isTransposed = [ConvTranspose1d, ConvTranspose2d, ConvTranspose3d].some(
    (type) => module instanceof type,
  );
  const dim = read.dim ?? (isTransposed ? 1 : 0);
  const dims = weight.dim();
  if (dim >= dims || dim < -dims) {
    throw new ArgumentError(`expected a dim between ${-dims} and ${dims - 1} for ${owner}, received ${dim}`);
  }
  return registerParametrization(module, read.name, new _SpectralNorm(weight, { ...read, dim }));
}
