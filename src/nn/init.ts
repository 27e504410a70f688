// `nn.init`: initial values, drawn exactly as torch/nn/init.py draws them. Every function fills its tensor in place, without
// autograd, and returns it. One function each of theirs, hence the length.
import { checkNames, describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { noGrad } from '../tensor/autograd.js';
import { randperm } from '../tensor/creation.js';
import type { Generator } from '../tensor/generator.js';
import { callOperator } from '../tensor/ops.js';
import { float } from '../tensor/scalar.js';
import type { Tensor } from '../tensor/tensor.js';
import { warn } from '../warn.js';

/** Options of the functions that draw. */
export interface DrawOptions {
  /** Where to draw from; default: the device's default generator. */
  readonly generator?: Generator;
}

/** A function after the layer whose values it sets; convolutions of any kind count as `'linear'`. */
export type Nonlinearity =
  | 'linear'
  | `conv${1 | 2 | 3}d`
  | `conv_transpose${1 | 2 | 3}d`
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

/**
 * The factor by which a nonlinearity asks values to be larger; `param` is the slope of a leaky ReLU (default 0.01).
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.calculate_gain
 *
 * @throws {ArgumentError} for a nonlinearity that it does not know.
 */
export function calculateGain(nonlinearity: Nonlinearity, param = 0.01): number {
  if (/^(linear|sigmoid|conv(_transpose)?[123]d)$/.test(nonlinearity)) return 1;
  if (nonlinearity === 'tanh') return 5 / 3;
  if (nonlinearity === 'relu') return Math.sqrt(2);
  if (nonlinearity === 'leaky_relu') return Math.sqrt(2 / (1 + param ** 2));
  if (nonlinearity === 'selu') return 3 / 4;
  throw new ArgumentError(
    "expected 'linear', 'conv1d' and its like, 'sigmoid', 'tanh', 'relu', 'leaky_relu' or 'selu' for nn.init, received " +
      describe(nonlinearity),
  );
}

/** Two numbers by position, or both and more by name. */
function readPair<Names extends string>(
  owner: string,
  names: readonly [Names, Names, ...string[]],
  first: number | object | undefined,
  second: number | object | undefined,
  options: object | undefined,
): Partial<Record<Names, number>> & DrawOptions {
  const [a, b] = names;
  const given = isPlainObject(first) ? first : first === undefined ? {} : { [a]: first };
  const more = isPlainObject(second) ? second : second === undefined ? {} : { [b]: second };
  const read = { ...given, ...more, ...options };
  return readDraw(owner, names, read as Partial<Record<Names, number>> & DrawOptions);
}

/** Options that may have names of these, and a generator. */
function readDraw<T extends object>(owner: string, names: readonly string[], options: T): T {
  checkNames(`nn.init.${owner}`, [...names, 'generator'], options);
  return options;
}

function fill(
  tensor: Tensor,
  operator: string,
  args: readonly number[],
  { generator }: DrawOptions = {},
): Tensor {
  noGrad(() => {
    callOperator(operator, [tensor, ...args], generator === undefined ? undefined : { generator });
  });
  return tensor;
}

export interface UniformOptions extends DrawOptions {
  /** The lower bound; default 0. */
  readonly a?: number;
  /** The upper bound; default 1. */
  readonly b?: number;
}

/**
 * From the uniform distribution between `a` and `b`: `uniform_(w, -0.1, 0.1)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.uniform_
 */
export function uniform_(
  tensor: Tensor,
  a?: number | UniformOptions,
  b?: number | Omit<UniformOptions, 'a'>,
  options?: DrawOptions,
): Tensor {
  const { a: low = 0, b: high = 1, ...draw } = readPair('uniform_', ['a', 'b'], a, b, options);
  return fill(tensor, 'uniform_', [low, high], draw);
}

export interface NormalOptions extends DrawOptions {
  /** Default 0. */
  readonly mean?: number;
  /** The standard deviation; default 1. */
  readonly std?: number;
}

/**
 * From the normal distribution: `normal_(w, 0, 0.02)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.normal_
 */
export function normal_(
  tensor: Tensor,
  mean?: number | NormalOptions,
  std?: number | Omit<NormalOptions, 'mean'>,
  options?: DrawOptions,
): Tensor {
  const names = ['mean', 'std'] as const;
  const { mean: centre = 0, std: width = 1, ...draw } = readPair('normal_', names, mean, std, options);
  return fill(tensor, 'normal_', [centre, width], draw);
}

export interface TruncatedNormalOptions extends NormalOptions {
  /** The least value; default -2. */
  readonly a?: number;
  /** The greatest value; default 2. */
  readonly b?: number;
}

/**
 * From the normal distribution, kept between `a` and `b`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.trunc_normal_
 */
export function truncNormal_(
  tensor: Tensor,
  mean?: number | TruncatedNormalOptions,
  std?: number | Omit<TruncatedNormalOptions, 'mean'>,
  options?: Omit<TruncatedNormalOptions, 'mean' | 'std'>,
): Tensor {
  const names = ['mean', 'std', 'a', 'b'] as const;
  const read: TruncatedNormalOptions = readPair('truncNormal_', names, mean, std, options);
  const { mean: centre = 0, std: width = 1, a = -2, b = 2, ...draw } = read;
  if (centre < a - 2 * width || centre > b + 2 * width) {
    warn(
      'TORCHLANE_TRUNC_NORMAL',
      'nn.init.truncNormal_: the mean is more than two standard deviations away from [a, b], so the values may be ' +
        'distributed otherwise.',
    );
  }
  const below = (bound: number): number => (1 + errorFunction((bound - centre) / width / Math.sqrt(2))) / 2;
  fill(tensor, 'uniform_', [2 * below(a) - 1, 2 * below(b) - 1], draw);
  noGrad(() => {
    callOperator('erfinv_', [tensor]);
    tensor.mul_(float(width * Math.sqrt(2)));
    tensor.add_(float(centre));
    callOperator('clamp_', [tensor, float(a), float(b)]);
  });
  return tensor;
}

// JavaScript has none. In double precision, as Python's math.erf.
function errorFunction(x: number): number {
  const value = callOperator('full', [[], float(x)], { dtype: 'float64', device: 'cpu' }) as Tensor;
  return (callOperator('erf', [value]) as Tensor).item();
}

/**
 * `value` everywhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.constant_
 */
export function constant_(tensor: Tensor, value: number): Tensor {
  return fill(tensor, 'fill_', [value]);
}

/**
 * Ones.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.ones_
 */
export function ones_(tensor: Tensor): Tensor {
  return constant_(tensor, 1);
}

/**
 * Zeros.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.zeros_
 */
export function zeros_(tensor: Tensor): Tensor {
  return fill(tensor, 'zero_', []);
}

/**
 * Ones on the diagonal of a matrix, zeros elsewhere.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.eye_
 *
 * @throws {ArgumentError} for what is no matrix.
 */
export function eye_(tensor: Tensor): Tensor {
  const [rows, columns] = matrixShape(tensor, 'eye_');
  noGrad(() => {
    const { dtype, device } = tensor;
    tensor.copy_(callOperator('eye', [rows, columns], { dtype, device }) as Tensor);
  });
  return tensor;
}

function matrixShape(tensor: Tensor, name: string): [rows: number, columns: number] {
  const { shape } = tensor;
  if (shape.length !== 2) {
    throw new ArgumentError(
      `expected a tensor of 2 dimensions for nn.init.${name}, received shape [${shape}]`,
    );
  }
  return shape as [number, number];
}

/**
 * The weight `(out, in, …)` of a convolution that passes as many of its input channels on as it can, in each of `groups` (default 1).
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.dirac_
 *
 * @throws {ArgumentError} for a tensor of other than 3 to 5 dimensions, or whose first is no multiple of `groups`.
 */
export function dirac_(tensor: Tensor, groups = 1): Tensor {
  const { shape } = tensor;
  const [out = 0, , ...kernel] = shape;
  if (shape.length < 3 || shape.length > 5 || out % groups !== 0) {
    throw new ArgumentError(
      `expected a tensor of 3 to 5 dimensions whose first is a multiple of ${groups} for nn.init.dirac_, received shape ` +
        `[${shape}]`,
    );
  }
  noGrad(() => {
    tensor.zero_();
    let centre: Tensor = tensor; // (out, in)
    for (const length of kernel) centre = centre.select(2, Math.floor(length / 2));
    const perGroup = out / groups;
    for (let group = 0; group < groups; group += 1) {
      const rows = centre.narrow(0, group * perGroup, perGroup);
      callOperator('fill_', [callOperator('diagonal', [rows]) as Tensor, 1]);
    }
  });
  return tensor;
}

/** How many inputs feed one output, and the other way round, of a weight `(out, in, …)`. */
function fans(tensor: Tensor): [fanIn: number, fanOut: number] {
  const { shape } = tensor;
  if (shape.length < 2) {
    throw new ArgumentError(
      `expected a tensor of 2 dimensions or more, whose fan-in can be told, for nn.init, received shape [${shape}]`,
    );
  }
  const [out, channels, ...kernel] = shape as [number, number, ...number[]];
  const field = kernel.reduce((product, length) => product * length, 1);
  return [channels * field, out * field];
}

export interface XavierOptions extends DrawOptions {
  /** A factor of the standard deviation; default 1. */
  readonly gain?: number;
}

const readGain = (
  owner: string,
  gain: number | XavierOptions | undefined,
  options?: DrawOptions,
): XavierOptions =>
  readDraw(owner, ['gain'], typeof gain === 'number' ? { gain, ...options } : { ...gain, ...options });

/**
 * Glorot initialisation, uniform: between ± gain √(6 / (fanIn + fanOut)).
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.xavier_uniform_
 */
export function xavierUniform_(tensor: Tensor, gain?: number | XavierOptions, options?: DrawOptions): Tensor {
  const { gain: factor = 1, ...draw } = readGain('xavierUniform_', gain, options);
  const [fanIn, fanOut] = fans(tensor);
  const deviation = factor * Math.sqrt(2 / (fanIn + fanOut));
  const bound = Math.sqrt(3) * deviation;
  return fill(tensor, 'uniform_', [-bound, bound], draw);
}

/**
 * Glorot initialisation, normal: of standard deviation gain √(2 / (fanIn + fanOut)).
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.xavier_normal_
 */
export function xavierNormal_(tensor: Tensor, gain?: number | XavierOptions, options?: DrawOptions): Tensor {
  const { gain: factor = 1, ...draw } = readGain('xavierNormal_', gain, options);
  const [fanIn, fanOut] = fans(tensor);
  return fill(tensor, 'normal_', [0, factor * Math.sqrt(2 / (fanIn + fanOut))], draw);
}

export interface KaimingOptions extends DrawOptions {
  /** The slope below zero of the leaky ReLU that follows; default 0. */
  readonly a?: number;
  /** Whether the size of values or that of gradients is kept; default `'fan_in'`. */
  readonly mode?: 'fan_in' | 'fan_out';
  /** Default `'leaky_relu'`. */
  readonly nonlinearity?: Nonlinearity;
}

/** The standard deviation, and where to draw from; undefined for an empty tensor, which draws nothing, as in PyTorch. */
function readKaiming(
  owner: string,
  tensor: Tensor,
  a: number | KaimingOptions | undefined,
  options: Omit<KaimingOptions, 'a'> | undefined,
): { readonly deviation: number; readonly draw: DrawOptions } | undefined {
  const given: KaimingOptions = typeof a === 'number' ? { a, ...options } : { ...a, ...options };
  const read = readDraw(owner, ['a', 'mode', 'nonlinearity'], given);
  const { a: slope = 0, mode = 'fan_in', nonlinearity = 'leaky_relu', ...draw } = read;
  if (tensor.shape.includes(0)) return undefined;
  if (mode !== 'fan_in' && mode !== 'fan_out') {
    throw new ArgumentError(
      `expected 'fan_in' or 'fan_out' for option 'mode' of nn.init, received ${describe(mode)}`,
    );
  }
  const [fanIn, fanOut] = fans(tensor);
  const gain = calculateGain(nonlinearity, slope);
  return { deviation: gain / Math.sqrt(mode === 'fan_in' ? fanIn : fanOut), draw };
}

/**
 * He initialisation, uniform: between ± gain √(3 / fan).
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.kaiming_uniform_
 */
export function kaimingUniform_(
  tensor: Tensor,
  a?: number | KaimingOptions,
  options?: Omit<KaimingOptions, 'a'>,
): Tensor {
  const read = readKaiming('kaimingUniform_', tensor, a, options);
  if (read === undefined) return tensor;
  const bound = Math.sqrt(3) * read.deviation;
  return fill(tensor, 'uniform_', [-bound, bound], read.draw);
}

/**
 * He initialisation, normal: of standard deviation gain / √fan.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.kaiming_normal_
 */
export function kaimingNormal_(
  tensor: Tensor,
  a?: number | KaimingOptions,
  options?: Omit<KaimingOptions, 'a'>,
): Tensor {
  const read = readKaiming('kaimingNormal_', tensor, a, options);
  return read === undefined ? tensor : fill(tensor, 'normal_', [0, read.deviation], read.draw);
}

/**
 * A (half) orthogonal matrix times `gain` (default 1); dimensions after the first count as one.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.orthogonal_
 *
 * @throws {ArgumentError} for a tensor of less than 2 dimensions.
 */
export function orthogonal_(tensor: Tensor, gain?: number | XavierOptions, options?: DrawOptions): Tensor {
  const { gain: factor = 1, ...draw } = readGain('orthogonal_', gain, options);
  const { shape } = tensor;
  if (shape.length < 2) {
    throw new ArgumentError(
      `expected a tensor of 2 dimensions or more for nn.init.orthogonal_, received shape [${shape}]`,
    );
  }
  const count = tensor.numel();
  if (count === 0) return tensor;
  const rows = shape[0] as number;
  const columns = count / rows;
  noGrad(() => {
    const drawn = callOperator('new_empty', [tensor, [rows, columns]]) as Tensor;
    fill(drawn, 'normal_', [0, 1], draw);
    const tall = rows < columns ? drawn.t() : drawn;
    const [q, r] = callOperator('linalg_qr', [tall]) as [Tensor, Tensor];
    // The signs make the distribution uniform: https://arxiv.org/abs/math-ph/0609050
    const uniform = q.mul((callOperator('diag', [r, 0]) as Tensor).sign());
    tensor.copy_((rows < columns ? uniform.t() : uniform).reshape(shape));
    tensor.mul_(factor);
  });
  return tensor;
}

export interface SparseOptions extends DrawOptions {
  /** Of the values that are not zero; default 0.01. */
  readonly std?: number;
}

/**
 * A matrix from the normal distribution, with a share `sparsity` of each column set to zero.
 *
 * Follows https://docs.pytorch.org/docs/2.11/nn.init.html#torch.nn.init.sparse_
 *
 * @throws {ArgumentError} for what is no matrix.
 */
export function sparse_(
  tensor: Tensor,
  sparsity: number,
  std?: number | SparseOptions,
  options?: DrawOptions,
): Tensor {
  const [rows, columns] = matrixShape(tensor, 'sparse_');
  const given: SparseOptions = typeof std === 'number' ? { std, ...options } : { ...std, ...options };
  const read = readDraw('sparse_', ['std'], given);
  const { std: deviation = 0.01, ...draw } = read;
  const zeros = Math.ceil(sparsity * rows);
  fill(tensor, 'normal_', [0, deviation], draw);
  noGrad(() => {
    for (let column = 0; column < columns; column += 1) {
      const places = randperm(rows).narrow(0, 0, zeros);
      callOperator('aten::index_fill_.int_Scalar', [tensor.select(1, column), 0, places, 0]);
    }
  });
  return tensor;
}
