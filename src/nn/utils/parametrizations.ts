// The parametrizations that PyTorch has: weight norm, spectral norm, orthogonal matrices. Its older functions of these names
// directly in `nn.utils` are deprecated and not here.
import { BOOLEAN, check, integer, type Kind, NON_NEGATIVE, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import { callOperator } from '../../tensor/ops.js';
import { Tensor } from '../../tensor/tensor.js';
import { ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../convolution/conv-transpose.js';
import { normalize } from '../functional/distance.js';
import { nullable } from '../kinds.js';
import { Module } from '../module.js';
import { Buffer } from '../parameter.js';
import { registerParametrization } from './parametrize.js';

const call = (name: string, ...args: Parameters<typeof callOperator>[1][number][]): Tensor =>
  callOperator(name, args) as Tensor;

function tensorOf(owner: string, module: Module, name: string): Tensor {
  const value: unknown = Reflect.get(module, name);
  if (value instanceof Tensor) return value;
  throw new ArgumentError(`expected a module with a tensor '${name}' for ${owner}, received ${module}`);
}

const NAME: Kind = { expected: 'a name', accepts: (value) => typeof value === 'string' };

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

/** How a matrix becomes an orthogonal one. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';

export interface OrthogonalOptions {
  /** Default `'weight'`. */
  readonly name?: string;
  /** Default `'matrix_exp'` of square matrices, `'householder'` of others. */
  readonly orthogonalMap?: OrthogonalMap | null;
  /** Whether the values are kept relative to the matrix at the start, `base`; default true. */
  readonly useTrivialization?: boolean;
}

/** Printed under PyTorch's name. */
class _Orthogonal extends Module {
  readonly orthogonalMap: OrthogonalMap;
  readonly useTrivialization: boolean;
  base: Buffer | undefined;

  constructor(orthogonalMap: OrthogonalMap, useTrivialization: boolean) {
    super();
    this.orthogonalMap = orthogonalMap;
    this.useTrivialization = useTrivialization;
  }

  override forward(original: Tensor): Tensor {
    const isWide = (original.shape.at(-2) as number) < (original.shape.at(-1) as number);
    const x = isWide ? original.transpose(-2, -1) : original;
    const mapped = this.orthogonalMap === 'householder' ? householder(x) : ofSkew(x, this.orthogonalMap);
    const placed = this.base === undefined ? mapped : this.base.matmul(mapped);
    return isWide ? placed.transpose(-2, -1) : placed;
  }

  rightInverse(value: Tensor): Tensor {
    return noGrad(() => {
      const isWide = (value.shape.at(-2) as number) < (value.shape.at(-1) as number);
      const tall = isWide ? value.transpose(-2, -1) : value;
      if (!this.useTrivialization) {
        if (this.orthogonalMap !== 'householder') {
          throw new ArgumentError(
            `a tensor under the orthogonal map '${this.orthogonalMap}' cannot be set without trivialization`,
          );
        }
        const reflections = reflectionsOf(tall);
        return isWide ? reflections.transpose(-2, -1) : reflections;
      }
      const [rows, columns] = tall.shape.slice(-2) as [number, number];
      if (rows !== columns) {
        const { dtype, device } = tall;
        const more = callOperator('randn', [[...tall.shape.slice(0, -2), rows, rows - columns]], {
          dtype,
          device,
        });
        this.base = new Buffer(orthogonalized(call('cat', [tall, more as Tensor], -1)));
      } else {
        this.base = new Buffer(isOrthogonal(tall) ? tall.clone() : orthogonalized(tall));
      }
      const original = call('zeros_like', value);
      call('fill_', call('diagonal', original, 0, -2, -1), -1);
      return original;
    });
  }
}

/** Of a lower triangle: an orthogonal matrix from the skew-symmetric one that it stands for. */
function ofSkew(x: Tensor, map: 'matrix_exp' | 'cayley' | 'householder'): Tensor {
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  let lower = x.tril();
  if (rows !== columns) {
    const none = call('new_zeros', lower, [rows, rows - columns]).expand([
      ...lower.shape.slice(0, -2),
      -1,
      -1,
    ]);
    lower = call('cat', [lower, none], -1);
  }
  const skew = lower.sub(call('adjoint', lower));
  const all = map === 'matrix_exp' ? call('matrix_exp', skew) : cayley(skew, rows);
  return rows === columns ? all : all.narrow(-1, 0, columns);
}

function cayley(skew: Tensor, size: number): Tensor {
  const { dtype, device } = skew;
  const identity = callOperator('eye', [size], { dtype, device }) as Tensor;
  return call('linalg_solve', identity.add(skew, { alpha: -0.5 }), identity.add(skew, { alpha: 0.5 }));
}

/** The product of the reflections whose vectors stand below the diagonal. */
function householder(x: Tensor): Tensor {
  const vectors = x.tril(-1);
  const scales = vectors.mul(vectors).sum(-2).add(1).reciprocal().mul(2);
  const product = call('linalg_householder_product', vectors, scales);
  return product.mul(call('diagonal', x, 0, -2, -1).to('int32').unsqueeze(-2));
}

/** The reflections whose product is a matrix. */
function reflectionsOf(matrix: Tensor): Tensor {
  const [vectors, scales] = callOperator('geqrf', [matrix]) as [Tensor, Tensor];
  const diagonal = call('diagonal', vectors, 0, -2, -1);
  const signs = diagonal.sign();
  diagonal.copy_(signs.neg().where(scales.eq(0), signs));
  return vectors;
}

/** The orthogonal part of a matrix, of which a random one gives every orthogonal matrix alike. */
function orthogonalized(matrix: Tensor): Tensor {
  const [vectors, scales] = callOperator('geqrf', [matrix]) as [Tensor, Tensor];
  const product = call('linalg_householder_product', vectors, scales);
  return product.mul(call('sgn', call('diagonal', vectors, 0, -2, -1)).unsqueeze(-2));
}

function isOrthogonal(matrix: Tensor): boolean {
  const [rows, columns] = matrix.shape.slice(-2) as [number, number];
  const { dtype, device } = matrix;
  const identity = callOperator('eye', [columns], { dtype, device }) as Tensor;
  const epsilon = dtype === 'float64' ? 2 ** -52 : 2 ** -23;
  const product = call('adjoint', matrix).matmul(matrix);
  return callOperator('allclose', [product, identity], { atol: 10 * rows * epsilon }) as boolean;
}

/**
 * Keeps a weight, or each of a batch of matrices, orthogonal: its columns, or the rows of a wide one, are of length one and at right angles.
 * Returns the module.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.parametrizations.orthogonal.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export function orthogonal<M extends Module>(
  module: M,
  name?: string | OrthogonalOptions,
  options?: Omit<OrthogonalOptions, 'name'>,
): M {
  const owner = 'nn.utils.parametrizations.orthogonal';
  const read = readOptions<Required<OrthogonalOptions>>(
    owner,
    {
      name: NAME,
      orthogonalMap: nullable(oneOf('matrix_exp', 'cayley', 'householder')),
      useTrivialization: BOOLEAN,
    },
    { name: 'weight', orthogonalMap: null, useTrivialization: true },
    options,
    { name: 'name', value: name },
  );
  const { shape, dtype } = tensorOf(owner, module, read.name);
  check(shape.length, integer(2), `the number of dimensions of '${read.name}' of ${owner}`);
  const isComplex = dtype.startsWith('complex');
  const map =
    read.orthogonalMap ?? (shape.at(-2) === shape.at(-1) || isComplex ? 'matrix_exp' : 'householder');
  if (isComplex && map === 'householder')
    throw new ArgumentError(`the orthogonal map 'householder' of ${owner} does not take ${dtype}`);
  const parametrization = new _Orthogonal(map, read.useTrivialization);
  return registerParametrization(module, read.name, parametrization, { unsafe: true });
}
