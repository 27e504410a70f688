// Layers that add to the edges of images: with a constant, by reflection, by repetition, and round about.
import { check, FINITE } from '../arguments.js';
import type { Tensor } from '../tensor/tensor.js';
import { type PadMode, pad } from './functional/resampling.js';
import { expandSize, type Size, sizes } from './kinds.js';
import { Module } from './module.js';
import { floatText, valueText } from './text.js';

/** One number for all edges, or `[left, right, top, bottom, front, back]` as far as there are dimensions. */
abstract class Pad extends Module {
  readonly padding: readonly number[];

  constructor(owner: string, dims: number, padding: Size) {
    super();
    check(padding, sizes(2 * dims, Number.MIN_SAFE_INTEGER), `padding of ${owner}`);
    this.padding = expandSize(padding, 2 * dims);
  }

  /** What lies beyond the edges. */
  protected get mode(): PadMode {
    return 'constant';
  }

  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, this.mode);
  }

  override extraRepr(): string {
    return valueText(this.padding);
  }
}

/** Padding with a constant. */
abstract class ConstantPad extends Pad {
  readonly value: number;

  constructor(owner: string, dims: number, padding: Size, value: number) {
    super(owner, dims, padding);
    check(value, FINITE, `value of ${owner}`);
    this.value = value;
  }

  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, { value: this.value });
  }

  override extraRepr(): string {
    return `padding=${valueText(this.padding)}, value=${floatText(this.value)}`;
  }
}

/**
 * Adds `value` to both ends of the last dimension; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConstantPad1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConstantPad1d extends ConstantPad {
  constructor(padding: Size, value: number) {
    super('nn.ConstantPad1d', 1, padding, value);
  }
}

/**
 * Adds `value` to both ends of the last two dimensions; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConstantPad2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConstantPad2d extends ConstantPad {
  constructor(padding: Size, value: number) {
    super('nn.ConstantPad2d', 2, padding, value);
  }
}

/**
 * Adds `value` to both ends of the last three dimensions; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ConstantPad3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ConstantPad3d extends ConstantPad {
  constructor(padding: Size, value: number) {
    super('nn.ConstantPad3d', 3, padding, value);
  }
}

/**
 * Adds zeros to both ends of the last dimension; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ZeroPad1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ZeroPad1d extends ConstantPad {
  constructor(padding: Size) {
    super('nn.ZeroPad1d', 1, padding, 0);
  }

  override extraRepr(): string {
    return valueText(this.padding);
  }
}

/**
 * Adds zeros to both ends of the last two dimensions; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ZeroPad2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ZeroPad2d extends ConstantPad {
  constructor(padding: Size) {
    super('nn.ZeroPad2d', 2, padding, 0);
  }

  override extraRepr(): string {
    return valueText(this.padding);
  }
}

/**
 * Adds zeros to both ends of the last three dimensions; negative numbers cut off.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ZeroPad3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ZeroPad3d extends ConstantPad {
  constructor(padding: Size) {
    super('nn.ZeroPad3d', 3, padding, 0);
  }

  override extraRepr(): string {
    return valueText(this.padding);
  }
}

/**
 * Adds a reflection of what lies inside to both ends of the last dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReflectionPad1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReflectionPad1d extends Pad {
  constructor(padding: Size) {
    super('nn.ReflectionPad1d', 1, padding);
  }

  protected override get mode(): PadMode {
    return 'reflect';
  }
}

/**
 * Adds a reflection of what lies inside to both ends of the last two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReflectionPad2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReflectionPad2d extends Pad {
  constructor(padding: Size) {
    super('nn.ReflectionPad2d', 2, padding);
  }

  protected override get mode(): PadMode {
    return 'reflect';
  }
}

/**
 * Adds a reflection of what lies inside to both ends of the last three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReflectionPad3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReflectionPad3d extends Pad {
  constructor(padding: Size) {
    super('nn.ReflectionPad3d', 3, padding);
  }

  protected override get mode(): PadMode {
    return 'reflect';
  }
}

/**
 * Adds repetitions of the edge to both ends of the last dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReplicationPad1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReplicationPad1d extends Pad {
  constructor(padding: Size) {
    super('nn.ReplicationPad1d', 1, padding);
  }

  protected override get mode(): PadMode {
    return 'replicate';
  }
}

/**
 * Adds repetitions of the edge to both ends of the last two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReplicationPad2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReplicationPad2d extends Pad {
  constructor(padding: Size) {
    super('nn.ReplicationPad2d', 2, padding);
  }

  protected override get mode(): PadMode {
    return 'replicate';
  }
}

/**
 * Adds repetitions of the edge to both ends of the last three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.ReplicationPad3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class ReplicationPad3d extends Pad {
  constructor(padding: Size) {
    super('nn.ReplicationPad3d', 3, padding);
  }

  protected override get mode(): PadMode {
    return 'replicate';
  }
}

/**
 * Adds what lies at the other end to both ends of the last dimension.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CircularPad1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class CircularPad1d extends Pad {
  constructor(padding: Size) {
    super('nn.CircularPad1d', 1, padding);
  }

  protected override get mode(): PadMode {
    return 'circular';
  }
}

/**
 * Adds what lies at the other end to both ends of the last two dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CircularPad2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class CircularPad2d extends Pad {
  constructor(padding: Size) {
    super('nn.CircularPad2d', 2, padding);
  }

  protected override get mode(): PadMode {
    return 'circular';
  }
}

/**
 * Adds what lies at the other end to both ends of the last three dimensions.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CircularPad3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class CircularPad3d extends Pad {
  constructor(padding: Size) {
    super('nn.CircularPad3d', 3, padding);
  }

  protected override get mode(): PadMode {
    return 'circular';
  }
}
