// Padding, resizing and warping of images, and moving pixels between channels and space.
import { describe } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { expandSize, type Size } from '../kinds.js';
import { adaptiveAvgPool1d, adaptiveAvgPool2d, adaptiveAvgPool3d } from './average-pooling.js';
import { call, named, readNamed } from './call.js';

/** What lies beyond an edge. */
export type PadMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/** Options of {@link pad}. */
export interface PadOptions {
  /** Default `'constant'`. */
  readonly mode?: PadMode;
  /** The constant; default 0. */
  readonly value?: number;
}

/**
 * Adds to (or with negative numbers cuts from) the ends of the last dimensions: `[left, right, top, bottom, …]`, last dimension
 * first.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pad.html
 *
 * @example
 * nn.functional.pad(ones([1, 2]), [1, 1]).toArray(); // [[0, 1, 1, 0]]
 */
export function pad(
  input: Tensor,
  pad: readonly number[],
  mode?: PadMode | PadOptions,
  options?: Omit<PadOptions, 'mode'>,
): Tensor {
  return call('pad', [input, pad], named('mode', mode, options));
}

/** How values between pixels are found. */
export type InterpolationMode =
  | 'nearest'
  | 'nearest-exact'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear'
  | 'area';

/** Options of {@link interpolate}. */
export interface InterpolateOptions {
  /** Spatial lengths of the result; or give `scaleFactor`. */
  readonly size?: Size | null;
  /** Factors of the spatial lengths. */
  readonly scaleFactor?: number | readonly number[] | null;
  /** Default `'nearest'`. */
  readonly mode?: InterpolationMode;
  /** Whether the corner pixels keep their places; for the linear and cubic modes; default false. */
  readonly alignCorners?: boolean | null;
  /** Compute with the factors that the rounded lengths have; default false. */
  readonly recomputeScaleFactor?: boolean | null;
  /** Smooth before making smaller; `'bilinear'` and `'bicubic'` only; default false. */
  readonly antialias?: boolean;
}

const INTERPOLATE = [
  ...(['size', 'scaleFactor', 'mode', 'alignCorners', 'recomputeScaleFactor', 'antialias'] as const),
];

/** Per mode: the operator for one, two and three spatial dimensions. */
const INTERPOLATORS: Readonly<Record<InterpolationMode, readonly (string | undefined)[]>> = {
  nearest: ['upsample_nearest1d', 'upsample_nearest2d', 'upsample_nearest3d'],
  'nearest-exact': ['_upsample_nearest_exact1d', '_upsample_nearest_exact2d', '_upsample_nearest_exact3d'],
  linear: ['upsample_linear1d'],
  bilinear: [undefined, 'upsample_bilinear2d'],
  bicubic: [undefined, 'upsample_bicubic2d'],
  trilinear: [undefined, undefined, 'upsample_trilinear3d'],
  area: [],
};

const AREA = [adaptiveAvgPool1d, adaptiveAvgPool2d, adaptiveAvgPool3d];

/**
 * Resizes the spatial dimensions of `(n, channels, …)`, one to three of them, to `size` or by `scaleFactor`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.interpolate.html
 *
 * @throws {ArgumentError} for options that do not go together, or with the input's dimensions.
 */
export function interpolate(
  input: Tensor,
  size?: Size | null | InterpolateOptions,
  options?: Omit<InterpolateOptions, 'size'>,
): Tensor {
  const read = readNamed<InterpolateOptions>('interpolate', INTERPOLATE, size, options);
  const { mode = 'nearest', antialias = false } = read;
  const dims = input.dim() - 2;
  const isAligned = readAlignCorners(read, mode);
  const { lengths, factors } = readLengths(input, read, mode, dims);
  if (antialias && !(dims === 2 && (mode === 'bilinear' || mode === 'bicubic'))) {
    refuse("'antialias' goes with the modes 'bilinear' and 'bicubic' and an input of 4 dimensions only");
  }
  if (!Object.hasOwn(INTERPOLATORS, mode)) {
    refuse(
      `expected one of ${Object.keys(INTERPOLATORS).map(describe).join(', ')}, received ${describe(mode)}`,
    );
  }
  if (mode === 'area' && dims >= 1 && dims <= 3) {
    return (AREA[dims - 1] as typeof adaptiveAvgPool1d)(input, lengths as number[]);
  }
  const operator = INTERPOLATORS[mode][dims - 1];
  if (operator === undefined)
    refuse(`the mode '${mode}' does not go with an input of ${dims + 2} dimensions`);
  const name = antialias ? `_${operator}_aa` : operator;
  const args = [input, lengths ?? null, ...(isAligned === undefined ? [] : [isAligned]), factors ?? null];
  return call(`aten::${name}.vec`, args);
}

function refuse(problem: string): never {
  throw new ArgumentError(`${problem}: nn.functional.interpolate`);
}

// Undefined for the modes whose operators take none.
function readAlignCorners(options: InterpolateOptions, mode: string): boolean | undefined {
  const { alignCorners } = options;
  if (mode !== 'nearest' && mode !== 'area' && mode !== 'nearest-exact') return alignCorners ?? false;
  if (alignCorners !== undefined && alignCorners !== null) {
    refuse(`'alignCorners' does not go with the mode '${mode}'`);
  }
  return undefined;
}

interface Lengths {
  readonly lengths?: number[];
  readonly factors?: number[];
}

function readLengths(input: Tensor, options: InterpolateOptions, mode: string, dims: number): Lengths {
  const { recomputeScaleFactor } = options;
  const [size, scaleFactor] = [options.size ?? undefined, options.scaleFactor ?? undefined];
  const hasSize = size !== undefined;
  if (hasSize === (scaleFactor !== undefined)) {
    refuse(`expected one of the options 'size' and 'scaleFactor', received ${hasSize ? 'both' : 'neither'}`);
  }
  const each = expandSize((size ?? scaleFactor) as Size, dims);
  if (each.length !== dims) {
    const name = hasSize ? 'size' : 'scaleFactor';
    refuse(
      `expected ${dims} numbers for option '${name}' of an input of ${dims + 2} dimensions, received ${each.length}`,
    );
  }
  if (hasSize) {
    if (recomputeScaleFactor) refuse("'recomputeScaleFactor' does not go with 'size'");
    return { lengths: each };
  }
  if (mode !== 'area' && !recomputeScaleFactor) return { factors: each };
  return { lengths: each.map((factor, dim) => Math.trunc((input.shape[dim + 2] as number) * factor)) };
}

/** Options of {@link gridSample}. */
export interface GridSampleOptions {
  /** Default `'bilinear'`. */
  readonly mode?: 'bilinear' | 'nearest' | 'bicubic';
  /** What lies beyond the edges; default `'zeros'`. */
  readonly paddingMode?: 'zeros' | 'border' | 'reflection';
  /** Whether -1 and 1 are the centres of the corner pixels, not their outer edges; default false. */
  readonly alignCorners?: boolean;
}

const GRID_SAMPLE = ['mode', 'paddingMode', 'alignCorners'] as const;
const SAMPLE_MODES = ['bilinear', 'nearest', 'bicubic'];
const SAMPLE_PADDINGS = ['zeros', 'border', 'reflection'];

/**
 * Values of images `(n, channels, height, width)` at places `(n, outHeight, outWidth, 2)` between -1 and 1, x before y; of volumes
 * with one dimension more.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.grid_sample.html
 *
 * @throws {ArgumentError} for a mode that there is not.
 */
export function gridSample(
  input: Tensor,
  grid: Tensor,
  mode?: GridSampleOptions['mode'] | GridSampleOptions,
  options?: Omit<GridSampleOptions, 'mode'>,
): Tensor {
  const read = readNamed<GridSampleOptions>('gridSample', GRID_SAMPLE, mode, options);
  const { mode: wanted = 'bilinear', paddingMode = 'zeros', alignCorners = false } = read;
  const place = (list: readonly string[], value: string, option: string): number => {
    const index = list.indexOf(value);
    if (index >= 0) return index;
    throw new ArgumentError(
      `expected one of ${list.map(describe).join(', ')} for option '${option}' of gridSample, received ${describe(value)}`,
    );
  };
  const numbers = [place(SAMPLE_MODES, wanted, 'mode'), place(SAMPLE_PADDINGS, paddingMode, 'paddingMode')];
  return call('grid_sampler', [input, grid, ...numbers, alignCorners]);
}

/**
 * The grid for {@link gridSample} of affine maps `(n, 2, 3)` for images of `size` `[n, channels, height, width]`, or `(n, 3, 4)` for
 * volumes. `alignCorners` as there, default false.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.affine_grid.html
 *
 * @throws {ArgumentError} for maps that do not fit the size.
 */
export function affineGrid(theta: Tensor, size: readonly number[], alignCorners = false): Tensor {
  const { shape } = theta;
  const dims = size.length - 2;
  const fits = shape.length === 3 && shape[1] === dims && shape[2] === dims + 1;
  if ((dims !== 2 && dims !== 3) || !fits || Math.min(...size) <= 0) {
    throw new ArgumentError(
      `expected maps of shape [n,2,3] and 4 positive lengths, or [n,3,4] and 5, for affineGrid, received shape ` +
        `[${shape}] and [${size}]`,
    );
  }
  return call('affine_grid_generator', [theta, size, alignCorners]);
}

/**
 * Moves channels into space: `(…, channels · r², height, width)` becomes `(…, channels, height · r, width · r)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pixel_shuffle.html
 */
export function pixelShuffle(input: Tensor, upscaleFactor: number): Tensor {
  return call('pixel_shuffle', [input, upscaleFactor]);
}

/**
 * The inverse of {@link pixelShuffle}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.pixel_unshuffle.html
 */
export function pixelUnshuffle(input: Tensor, downscaleFactor: number): Tensor {
  return call('pixel_unshuffle', [input, downscaleFactor]);
}

/**
 * Deals the channels of `(n, channels, …)` out over `groups`: those of one group come to lie apart.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.functional.channel_shuffle.html
 */
export function channelShuffle(input: Tensor, groups: number): Tensor {
  return call('channel_shuffle', [input, groups]);
}
