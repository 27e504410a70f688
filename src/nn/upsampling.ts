// Layers that resize images, and that move pixels between channels and space.
import { BOOLEAN, check, FINITE, integer, type Kind, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { Tensor } from '../tensor/tensor.js';
import {
  channelShuffle,
  type InterpolateOptions,
  type InterpolationMode,
  interpolate,
  pixelShuffle,
  pixelUnshuffle,
} from './functional/resampling.js';
import { nullable, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { floatText, valueText } from './text.js';

/** Options of {@link Upsample}. */
export type UpsampleOptions = Omit<InterpolateOptions, 'antialias'>;

const FACTORS: Kind = {
  expected: 'a number, or a list of them',
  accepts: (value) => FINITE.accepts(value) || (Array.isArray(value) && value.every(FINITE.accepts)),
};

const KINDS = {
  size: nullable(sizes(undefined, 1)),
  scaleFactor: nullable(FACTORS),
  mode: oneOf('nearest', 'nearest-exact', 'linear', 'bilinear', 'bicubic', 'trilinear', 'area'),
  alignCorners: nullable(BOOLEAN),
  recomputeScaleFactor: nullable(BOOLEAN),
};

const DEFAULTS: Required<UpsampleOptions> = {
  ...{ size: null, scaleFactor: null, mode: 'nearest', alignCorners: null, recomputeScaleFactor: null },
};

/**
 * Resizes the spatial dimensions of `(n, channels, …)`, one to three of them, to `size` or by `scaleFactor`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Upsample.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * new nn.Upsample({ scaleFactor: 2, mode: 'bilinear' });
 */
export class Upsample extends Module {
  readonly size: Size | null;
  readonly scaleFactor: number | readonly number[] | null;
  readonly mode: InterpolationMode;
  readonly alignCorners: boolean | null;
  readonly recomputeScaleFactor: boolean | null;

  constructor(size?: Size | null | UpsampleOptions, options?: Omit<UpsampleOptions, 'size'>) {
    super();
    const owner = `nn.${new.target.name}`;
    const read = readOptions(owner, KINDS, DEFAULTS, options, { name: 'size', value: size });
    if ((read.size === null) === (read.scaleFactor === null)) {
      const received = read.size === null ? 'neither' : 'both';
      throw new ArgumentError(
        `expected one of the options 'size' and 'scaleFactor' of ${owner}, received ${received}`,
      );
    }
    this.size = read.size;
    this.scaleFactor = read.scaleFactor;
    this.mode = read.mode;
    this.alignCorners = read.alignCorners;
    this.recomputeScaleFactor = read.recomputeScaleFactor;
  }

  override forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this;
    return interpolate(input, { size, scaleFactor, mode, alignCorners, recomputeScaleFactor });
  }

  override extraRepr(): string {
    const { size, scaleFactor, mode } = this;
    const by =
      scaleFactor === null
        ? `size=${valueText(size)}`
        : `scale_factor=${typeof scaleFactor === 'number' ? floatText(scaleFactor) : `(${scaleFactor.map(floatText).join(', ')})`}`;
    return `${by}, mode='${mode}'`;
  }
}

/** Options of the layers whose mode is in their name. */
export type UpsamplingOptions = Pick<InterpolateOptions, 'size' | 'scaleFactor'>;

/**
 * {@link Upsample} of `(n, channels, height, width)` to the nearest pixel.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.UpsamplingNearest2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class UpsamplingNearest2d extends Upsample {
  constructor(size?: Size | null | UpsamplingOptions, options?: Omit<UpsamplingOptions, 'size'>) {
    super({ ...readUpsampling('nn.UpsamplingNearest2d', size, options), mode: 'nearest' });
  }
}

/**
 * {@link Upsample} of `(n, channels, height, width)` between pixels, whose corners keep their places.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.UpsamplingBilinear2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class UpsamplingBilinear2d extends Upsample {
  constructor(size?: Size | null | UpsamplingOptions, options?: Omit<UpsamplingOptions, 'size'>) {
    super({
      ...readUpsampling('nn.UpsamplingBilinear2d', size, options),
      mode: 'bilinear',
      alignCorners: true,
    });
  }
}

function readUpsampling(
  owner: string,
  size: Size | null | UpsamplingOptions | undefined,
  options: Omit<UpsamplingOptions, 'size'> | undefined,
): UpsamplingOptions {
  const kinds = { size: nullable(sizes(2, 1)), scaleFactor: KINDS.scaleFactor };
  const defaults: Required<UpsamplingOptions> = { size: null, scaleFactor: null };
  return readOptions(owner, kinds, defaults, options, { name: 'size', value: size });
}

/**
 * Moves channels into space: `(…, channels · r², height, width)` becomes `(…, channels, height · r, width · r)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PixelShuffle.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class PixelShuffle extends Module {
  readonly upscaleFactor: number;

  constructor(upscaleFactor: number) {
    super();
    check(upscaleFactor, integer(1), 'upscaleFactor of nn.PixelShuffle');
    this.upscaleFactor = upscaleFactor;
  }

  override forward(input: Tensor): Tensor {
    return pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`;
  }
}

/**
 * The inverse of {@link PixelShuffle}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.PixelUnshuffle.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class PixelUnshuffle extends Module {
  readonly downscaleFactor: number;

  constructor(downscaleFactor: number) {
    super();
    check(downscaleFactor, integer(1), 'downscaleFactor of nn.PixelUnshuffle');
    this.downscaleFactor = downscaleFactor;
  }

  override forward(input: Tensor): Tensor {
    return pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`;
  }
}

/**
 * Deals the channels of `(n, channels, …)` out over `groups`: those of one group come to lie apart.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ChannelShuffle.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ChannelShuffle extends Module {
  readonly groups: number;

  constructor(groups: number) {
    super();
    check(groups, integer(1), 'groups of nn.ChannelShuffle');
    this.groups = groups;
  }

  override forward(input: Tensor): Tensor {
    return channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return `groups=${this.groups}`;
  }
}
