// What the generated types of the operators (generated/) are made of, beside dtypes and tensors themselves.
import type { Device, DType, Layout } from './dtype.js';
import type { Generator } from './generator.js';
import type { Scalar } from './scalar.js';
import type { Tensor } from './tensor.js';

export type { TensorMethods } from './generated/methods.js';
export { ATTRIBUTES, METHOD_NAMES } from './generated/names.js';

/** A tensor, or a number that stands for one. */
export type Operand = Tensor | Scalar;

/** One dimension or several (of sizes and strides: one number for all); negative dimensions count from the end. */
export type Dims = number | readonly number[];

/** Options of variances and standard deviations. */
export interface VarianceOptions {
  /** What is subtracted from the number of elements to divide by; default 1. */
  readonly correction?: Scalar | null;
  /** Keep the reduced dimensions, with length 1; default false. */
  readonly keepdim?: boolean;
}

/** Options of operators that draw. */
export interface RandomOptions {
  /** Where to draw from; default: the device's default generator, which `manualSeed` seeds. */
  readonly generator?: Generator | null;
}

/** Options of operators that make tensors, as `ops` has them. */
export interface FactoryOptions {
  readonly dtype?: DType | null;
  readonly layout?: Layout | null;
  /** Default: the CPU; while a step is recorded, the run's device. */
  readonly device?: Device | null;
  /** Memory that copies to a GPU need not wait for; default false. */
  readonly pinMemory?: boolean | null;
}
