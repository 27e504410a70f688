// The native surface as one type: what binding/napi/addon.cpp exports, in the same order under the same names
// (scripts/check-surface.mjs compares the two). Called by src only; users never see it.
import type { ErrorFields, TorchlaneError } from '../errors.js';

/** An instance of the class Tensor of src/tensor, or of one derived from it. */
export type TensorObject = object;

/** What libtorchlane_core.so exports. */
export interface Native {
  readonly interfaceVersion: number;
  /** Opens the CUDA plugin; throws with the reason where it cannot. */
  openCuda(path: string): void;

  // What TypeScript hands over, once a thread.
  /** The function that makes every error that the native side throws. */
  setErrorFactory(errorFrom: (fields: ErrorFields) => TorchlaneError): void;
  /** The classes that the native side makes or takes, and the function that it asks for the user's line. */
  setTensorClasses(classes: { Tensor: object; FloatScalar: object; userSite: () => string }): void;
  /** `'AVX2'`, `'AVX512'`…: with the thread count, what decides the last bits of a result on the CPU. */
  cpuCapability(): string;

  // Operators.
  callOperator(name: string, positional: readonly unknown[], named?: object): unknown;
  hasOperator(name: string): boolean;
  isRecording(): boolean;

  // Contents of tensors.
  tensorFromData(
    data: ArrayBufferView,
    shape: readonly number[],
    dtype: string,
    device?: string,
  ): TensorObject;
  /** `what` names the caller's method, for a recording's refusal. */
  tensorData(tensor: TensorObject, what: string): ArrayBufferView;
  tensorItem(tensor: TensorObject): number | boolean;

  // Tensors themselves.
  /** Makes `object`, which a derived class is constructing, a handle on the memory of `source`. */
  adoptTensor(object: TensorObject, source: TensorObject): void;
  /** Other values behind the same tensor, as `tensor.data = source` in Python. */
  setTensorData(tensor: TensorObject, source: TensorObject): void;
  disposeTensor(tensor: TensorObject): void;
  isTensorDisposed(tensor: TensorObject): boolean;
  tensorShape(tensor: TensorObject): number[];
  tensorStrides(tensor: TensorObject): number[];
  tensorDtype(tensor: TensorObject): string;
  tensorDevice(tensor: TensorObject): string;
  tensorLayout(tensor: TensorObject): string;
  tensorStats(): { live: number; liveBytes: number; finalized: number };

  // Autograd.
  isLeafTensor(tensor: TensorObject): boolean;
  tensorGradFunction(tensor: TensorObject): string | null;
  tensorRequiresGrad(tensor: TensorObject): boolean;
  setTensorRequiresGrad(tensor: TensorObject, required: boolean): void;
  tensorGrad(tensor: TensorObject): TensorObject | null;
  setTensorGrad(tensor: TensorObject, gradient: TensorObject | null): void;
  backward(tensor: TensorObject, gradient?: TensorObject): void;
  isGradEnabled(): boolean;
  /** Returns what it was. */
  setGradEnabled(enabled: boolean): boolean;

  // Optimizers.
  /**
   * One step of SGD, in place. A momentum buffer is null before its parameter's first step with momentum; the result has a new
   * tensor there, and the given object where there was one.
   */
  sgdStep(
    parameters: readonly TensorObject[],
    gradients: readonly TensorObject[],
    momentumBuffers: readonly (TensorObject | null)[],
    options: object,
  ): (TensorObject | null)[];

  // Saving.
  /** Throws `ERR_CHECKPOINT_WRITE` unless a file can be written at `path`. */
  checkWritable(path: string): void;
  /** Writes a `.pth` on another thread: whole or not at all. */
  writeStateDict(path: string, keys: readonly string[], tensors: readonly TensorObject[]): Promise<void>;

  // Random generators.
  /** Makes `object`, which is being constructed, a generator of `device`. */
  createGenerator(object: object, device: string): void;
  setGeneratorSeed(generator: object, seed: number | bigint): void;
  getGeneratorSeed(generator: object): bigint;
  getGeneratorState(generator: object): TensorObject;
  setGeneratorState(generator: object, state: TensorObject): void;
  manualSeed(seed: number | bigint): void;
}
