// Activation functions: one each of torch.nn.functional's, hence the length.
import type { DType } from '../../tensor/dtype.js';
import type { Tensor } from '../../tensor/tensor.js';
import { call, callInplace, type InplaceOptions, named, readNamed } from './call.js';

/**
 * `max(x, 0)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu.html
 */
export function relu(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('relu', [input], named('inplace', inplace));
}

/**
 * `min(max(x, 0), 6)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.relu6.html
 */
export function relu6(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('relu6', [input], named('inplace', inplace));
}

export interface ThresholdOptions extends InplaceOptions {}

/**
 * `x` where it is above `threshold`, elsewhere `value`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.threshold.html
 */
export function threshold(
  input: Tensor,
  threshold: number,
  value: number,
  inplace?: boolean | ThresholdOptions,
): Tensor {
  return callInplace('threshold', [input, threshold, value], named('inplace', inplace));
}

export interface AlphaOptions extends InplaceOptions {
  /** How far values reach below zero; default 1. */
  readonly alpha?: number;
}

/**
 * `x` where it is positive, elsewhere `alpha (exp(x) - 1)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.elu.html
 */
export function elu(input: Tensor, alpha?: number | AlphaOptions, options?: InplaceOptions): Tensor {
  return callInplace('elu', [input], named('alpha', alpha, options));
}

/**
 * `max(x, 0) + min(alpha (exp(x / alpha) - 1), 0)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.celu.html
 */
export function celu(input: Tensor, alpha?: number | AlphaOptions, options?: InplaceOptions): Tensor {
  return callInplace('celu', [input], named('alpha', alpha, options));
}

/**
 * ELU with the two constants that keep mean and variance.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.selu.html
 */
export function selu(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('selu', [input], named('inplace', inplace));
}

export interface LeakyReluOptions extends InplaceOptions {
  /** The slope below zero; default 0.01. */
  readonly negativeSlope?: number;
}

/**
 * `x` where it is positive, elsewhere `negativeSlope · x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.leaky_relu.html
 */
export function leakyRelu(
  input: Tensor,
  negativeSlope?: number | LeakyReluOptions,
  options?: InplaceOptions,
): Tensor {
  return callInplace('leaky_relu', [input], named('negativeSlope', negativeSlope, options));
}

/**
 * Leaky ReLU with a learned slope: `weight` has one element, or one for each channel (dimension 1 of the input).
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.prelu.html
 */
export function prelu(input: Tensor, weight: Tensor): Tensor {
  return call('prelu', [input, weight]);
}

export interface RReluOptions extends InplaceOptions {
  /** The least slope; default 1/8. */
  readonly lower?: number;
  /** The greatest slope; default 1/3. */
  readonly upper?: number;
  /** Draw a slope for each element instead of taking the middle of both; default false. */
  readonly training?: boolean;
}

/**
 * Leaky ReLU whose slope below zero is drawn between `lower` and `upper` in training.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.rrelu.html
 */
export function rrelu(
  input: Tensor,
  lower?: number | RReluOptions,
  options?: Omit<RReluOptions, 'lower'>,
): Tensor {
  const read = { lower: 1 / 8, upper: 1 / 3, ...named<RReluOptions>('lower', lower, options) };
  return callInplace('rrelu', [input], read);
}

/**
 * The first half of the dimension `dim` (default -1) times the sigmoid of the second.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.glu.html
 */
export function glu(input: Tensor, dim = -1): Tensor {
  return call('glu', [input, dim]);
}

/** Options of {@link gelu}. */
export interface GeluOptions {
  /** `'tanh'` computes an approximation; default `'none'`. */
  readonly approximate?: 'none' | 'tanh';
}

/**
 * `x` times the standard normal distribution function of `x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.gelu.html
 */
export function gelu(input: Tensor, approximate?: 'none' | 'tanh' | GeluOptions): Tensor {
  return call('gelu', [input], named('approximate', approximate));
}

/**
 * `log(1 / (1 + exp(-x)))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.logsigmoid.html
 */
export function logsigmoid(input: Tensor): Tensor {
  return call('log_sigmoid', [input]);
}

/**
 * 0 where `|x| <= lambd` (default 0.5), elsewhere `x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardshrink.html
 */
export function hardshrink(input: Tensor, lambd = 0.5): Tensor {
  return call('hardshrink', [input, lambd]);
}

/**
 * `x` drawn towards zero by `lambd` (default 0.5), 0 where `|x| <= lambd`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softshrink.html
 */
export function softshrink(input: Tensor, lambd = 0.5): Tensor {
  return call('softshrink', [input, lambd]);
}

/**
 * `x - tanh(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.tanhshrink.html
 */
export function tanhshrink(input: Tensor): Tensor {
  return input.sub(input.tanh());
}

/**
 * `x / (1 + |x|)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softsign.html
 */
export function softsign(input: Tensor): Tensor {
  return input.div(input.abs().add(1));
}

/** Options of {@link softplus}. */
export interface SoftplusOptions {
  /** Default 1. */
  readonly beta?: number;
  /** Where `beta · x` is above it, the result is `x`; default 20. */
  readonly threshold?: number;
}

/**
 * `log(1 + exp(beta · x)) / beta`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softplus.html
 */
export function softplus(
  input: Tensor,
  beta?: number | SoftplusOptions,
  options?: Omit<SoftplusOptions, 'beta'>,
): Tensor {
  return call('softplus', [input], named('beta', beta, options));
}

/** Options of the functions that normalise along one dimension. */
export interface SoftmaxOptions {
  /** Negative ones count from the end. */
  readonly dim: number;
  /** The input is converted to it first. */
  readonly dtype?: DType;
}

/** What comes by name behind the dimension. @inline */
type SoftmaxOthers = Omit<SoftmaxOptions, 'dim'>;

/**
 * `exp(x)` over its sum along `dim`: `softmax(x, 1)` or `softmax(x, { dim: 1 })`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softmax.html
 */
export function softmax(input: Tensor, dim: number | SoftmaxOptions, options?: SoftmaxOthers): Tensor {
  return call('aten::softmax.int', [input], named('dim', dim, options));
}

/**
 * The softmax of `-x`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.softmin.html
 */
export function softmin(input: Tensor, dim: number | SoftmaxOptions, options?: SoftmaxOthers): Tensor {
  return softmax(input.neg(), dim, options);
}

/**
 * The logarithm of the softmax, computed without overflow.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.log_softmax.html
 */
export function logSoftmax(input: Tensor, dim: number | SoftmaxOptions, options?: SoftmaxOthers): Tensor {
  return call('aten::log_softmax.int', [input], named('dim', dim, options));
}

/** Options of {@link gumbelSoftmax}. */
export interface GumbelSoftmaxOptions {
  /** The temperature; default 1. */
  readonly tau?: number;
  /** Give one-hot samples, whose gradient is that of the soft ones; default false. */
  readonly hard?: boolean;
  /** Default -1. */
  readonly dim?: number;
}

/**
 * Samples of the Gumbel-softmax distribution of unnormalised log probabilities.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.gumbel_softmax.html
 */
export function gumbelSoftmax(
  logits: Tensor,
  tau?: number | GumbelSoftmaxOptions,
  options?: Omit<GumbelSoftmaxOptions, 'tau'>,
): Tensor {
  const read = readNamed<GumbelSoftmaxOptions>('gumbelSoftmax', ['tau', 'hard', 'dim'], tau, options);
  const dim = read.dim ?? -1;
  const noise = call('empty_like', [logits.detach()], { memoryFormat: 'contiguousFormat' });
  const gumbels = call('exponential_', [noise]).log().neg();
  const soft = softmax(logits.add(gumbels).div(read.tau ?? 1), dim);
  if (!read.hard) return soft;
  const index = call('argmax', [soft, dim, true]);
  const zeros = call('zeros_like', [logits.detach()], { memoryFormat: 'contiguousFormat' });
  const hard = call('aten::scatter_.value', [zeros, dim, index, 1]);
  return hard.sub(soft.detach()).add(soft);
}

/**
 * The hyperbolic tangent.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.tanh.html
 */
export function tanh(input: Tensor): Tensor {
  return input.tanh();
}

/**
 * `1 / (1 + exp(-x))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.sigmoid.html
 */
export function sigmoid(input: Tensor): Tensor {
  return input.sigmoid();
}

/**
 * `x / 6 + 1/2`, kept between 0 and 1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardsigmoid.html
 */
export function hardsigmoid(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('hardsigmoid', [input], named('inplace', inplace));
}

/**
 * `x · sigmoid(x)`, also called swish.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.silu.html
 */
export function silu(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('silu', [input], named('inplace', inplace));
}

/**
 * `x · tanh(softplus(x))`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.mish.html
 */
export function mish(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('mish', [input], named('inplace', inplace));
}

/**
 * `x · hardsigmoid(x)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardswish.html
 */
export function hardswish(input: Tensor, inplace?: boolean | InplaceOptions): Tensor {
  return callInplace('hardswish', [input], named('inplace', inplace));
}

export interface HardtanhOptions extends InplaceOptions {
  /** Default -1. */
  readonly minVal?: number;
  /** Default 1. */
  readonly maxVal?: number;
}

/**
 * `x`, kept between `minVal` and `maxVal`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.hardtanh.html
 */
export function hardtanh(
  input: Tensor,
  minVal?: number | HardtanhOptions,
  options?: Omit<HardtanhOptions, 'minVal'>,
): Tensor {
  return callInplace('hardtanh', [input], named('minVal', minVal, options));
}
