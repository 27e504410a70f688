// The two kinds of tensors that a module owns: those that are trained, and those that are only kept.
import { BOOLEAN, describe, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { empty } from '../tensor/creation.js';
import type { DType } from '../tensor/dtype.js';
import { Tensor } from '../tensor/tensor.js';

/** Options of {@link Parameter}. */
export interface ParameterOptions {
  /** Whether gradients are computed for it; default true. */
  readonly requiresGrad?: boolean;
}

/**
 * A tensor that a module owns and that is trained. Shares the memory of the tensor it is made from, and none of its
 * history.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.parameter.Parameter.html
 *
 * @throws {ArgumentError} for what is not a tensor.
 */
export class Parameter extends Tensor {
  /** Never set: it makes `layer.weight = randn([2, 3])`, which would be no parameter any more, an error of the compiler. */
  declare protected readonly isParameter: true;

  constructor(data: Tensor, options?: ParameterOptions) {
    super(requireTensor('nn.Parameter', data));
    const read = readOptions('nn.Parameter', { requiresGrad: BOOLEAN }, { requiresGrad: true }, options);
    native().refuseInStep(
      'making an nn.Parameter',
      'make layers and parameters in the constructor of the model',
      'every step would make a new one, and the run trains those that the model has before it',
    );
    this.requiresGrad = read.requiresGrad;
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** @internal A parameter whose values are still to be drawn. */
export function emptyParameter(size: readonly number[]): Parameter {
  const data = empty(size);
  const parameter = new Parameter(data);
  data.dispose();
  return parameter;
}

/** @internal A buffer whose values are still to be set. */
export function emptyBuffer(size: readonly number[], dtype: DType = 'float32'): Buffer {
  const data = empty(size, { dtype });
  const buffer = new Buffer(data);
  data.dispose();
  return buffer;
}

/** Options of {@link Buffer}. */
export interface BufferOptions {
  /** Whether the state dict holds it; default true. */
  readonly persistent?: boolean;
}

/**
 * A tensor that a module owns and that is not trained: saved with the module, and moved with it. Shares the memory of the
 * tensor it is made from.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.parameter.Buffer.html
 *
 * @throws {ArgumentError} for what is not a tensor.
 */
export class Buffer extends Tensor {
  /** Whether the state dict holds it. */
  readonly persistent: boolean;

  constructor(data: Tensor, options?: BufferOptions) {
    super(requireTensor('nn.Buffer', data));
    const read = readOptions('nn.Buffer', { persistent: BOOLEAN }, { persistent: true }, options);
    this.persistent = read.persistent;
  }
}

function requireTensor(owner: string, value: unknown): Tensor {
  if (value instanceof Tensor) return value;
  throw new ArgumentError(`expected a tensor for ${owner}, received ${describe(value)}`);
}
