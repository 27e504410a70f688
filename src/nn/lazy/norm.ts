// Batch and instance norms that learn the number of their channels.
import type { Tensor } from '../../tensor/tensor.js';
import { BatchNorm1d, BatchNorm2d, BatchNorm3d, type BatchNormModuleOptions } from '../norm/batch-norm.js';
import {
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
  type InstanceNormModuleOptions,
} from '../norm/instance-norm.js';
import { type Layer, size } from './size.js';

type Norm = BatchNorm1d | BatchNorm2d | BatchNorm3d | InstanceNorm1d | InstanceNorm2d | InstanceNorm3d;

/** Whether it has given the layer its size just now: the layer then sets its values, unless they are loaded. */
function sizeNorm(layer: Norm, become: Layer, numFeatures: number | undefined): boolean {
  if (layer.numFeatures > 0 || numFeatures === undefined) return false;
  const { weight, bias, running_mean: mean, running_var: variance } = layer;
  const shapes = [weight, bias, mean, variance].map((tensor) => [tensor, [numFeatures]] as const);
  size(layer, become, shapes, { numFeatures });
  return true;
}

/**
 * {@link BatchNorm1d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm1d extends BatchNorm1d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm1d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm1d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link BatchNorm2d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm2d extends BatchNorm2d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm2d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm2d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link BatchNorm3d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyBatchNorm3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyBatchNorm3d extends BatchNorm3d {
  constructor(eps?: number | BatchNormModuleOptions, options?: Omit<BatchNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, BatchNorm3d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, BatchNorm3d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm1d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm1d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm1d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm1d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm2d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm2d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm2d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm2d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}

/**
 * {@link InstanceNorm3d} that takes the number of its channels from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyInstanceNorm3d.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  constructor(eps?: number | InstanceNormModuleOptions, options?: Omit<InstanceNormModuleOptions, 'eps'>) {
    super(0, eps, options);
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight') ?? shapeOf('running_mean');
    if (shape !== undefined) sizeNorm(this, InstanceNorm3d, shape[0]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeNorm(this, InstanceNorm3d, input.shape[1])) this.resetParameters();
    return super.forward(input);
  }
}
