// Matrices kept orthogonal, as a parametrization.
import { BOOLEAN, check, integer, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { nullable } from '../kinds.js';
import { Module } from '../module.js';
import { Buffer } from '../parameter.js';
import { call, NAME, tensorOf } from './parametrization-arguments.js';
import { registerParametrization } from './parametrize.js';

/** How a matrix becomes an orthogonal one. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';

/** Options of {@link orthogonal}. */
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
