// The dropout family. Each draws from the device's default generator, in training only.
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { call, type InplaceOptions, readNamed } from './call.js';

export interface DropoutOptions extends InplaceOptions {
  /** The probability with which an element is dropped; default 0.5. */
  readonly p?: number;
  /** Without it the input is returned as it is; default true. */
  readonly training?: boolean;
}

export interface AlphaDropoutOptions extends InplaceOptions {
  /** Default 0.5. */
  readonly p?: number;
  /** Default false. */
  readonly training?: boolean;
}

/** What comes by name behind `p`. @inline */
type Others = Omit<DropoutOptions, 'p'>;

const NAMES = ['p', 'training', 'inplace'] as const;

function drop(name: string, input: Tensor, options: DropoutOptions, training: boolean): Tensor {
  const { p = 0.5, inplace, ...others } = options;
  return call(inplace ? `${name}_` : name, [input], { p, train: others.training ?? training });
}

/**
 * Zeroes elements with probability `p` and scales the others by `1 / (1 - p)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.dropout.html
 */
export function dropout(input: Tensor, p?: number | DropoutOptions, options?: Others): Tensor {
  return drop('dropout', input, readNamed('dropout', NAMES, p, options), true);
}

/**
 * Zeroes whole channels of an input `(n, channels, length)` or `(channels, length)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.dropout1d.html
 */
export function dropout1d(input: Tensor, p?: number | DropoutOptions, options?: Others): Tensor {
  return dropChannels('dropout1d', input, [2, 3], readNamed('dropout1d', NAMES, p, options));
}

/**
 * Zeroes whole channels of an input `(n, channels, height, width)`. One of three dimensions is `(n, channels, length)`, as in PyTorch.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.dropout2d.html
 */
export function dropout2d(input: Tensor, p?: number | DropoutOptions, options?: Others): Tensor {
  return drop('feature_dropout', input, readNamed('dropout2d', NAMES, p, options), true);
}

/**
 * Zeroes whole channels of an input `(n, channels, depth, height, width)` or without n.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.dropout3d.html
 */
export function dropout3d(input: Tensor, p?: number | DropoutOptions, options?: Others): Tensor {
  return dropChannels('dropout3d', input, [4, 5], readNamed('dropout3d', NAMES, p, options));
}

// An input without a batch dimension gets one for the call.
function dropChannels(
  name: string,
  input: Tensor,
  [unbatched, batched]: readonly [number, number],
  options: DropoutOptions,
): Tensor {
  const dims = input.dim();
  if (dims !== unbatched && dims !== batched) {
    throw new ArgumentError(
      `expected an input of ${unbatched} or ${batched} dimensions for ${name}, received ${dims}`,
    );
  }
  if (dims === batched) return drop('feature_dropout', input, options, true);
  const [unsqueeze, squeeze] = options.inplace ? ['unsqueeze_', 'squeeze_'] : ['unsqueeze', 'squeeze'];
  const dropped = drop('feature_dropout', call(unsqueeze, [input, 0]), options, true);
  return call(squeeze, [dropped, 0]);
}

/**
 * Dropout that keeps mean and variance of inputs with mean 0 and variance 1, for SELU.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.alpha_dropout.html
 */
export function alphaDropout(
  input: Tensor,
  p?: number | AlphaDropoutOptions,
  options?: Omit<AlphaDropoutOptions, 'p'>,
): Tensor {
  return drop('alpha_dropout', input, readNamed('alphaDropout', NAMES, p, options), false);
}

/**
 * {@link alphaDropout} of whole channels.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.feature_alpha_dropout.html
 */
export function featureAlphaDropout(
  input: Tensor,
  p?: number | AlphaDropoutOptions,
  options?: Omit<AlphaDropoutOptions, 'p'>,
): Tensor {
  return drop('feature_alpha_dropout', input, readNamed('featureAlphaDropout', NAMES, p, options), false);
}
