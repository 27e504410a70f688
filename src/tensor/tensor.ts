// The class Tensor: a handle (handle.ts) on native memory. Its operators come from the list in generated/names.ts; creating
// tensors is creation.ts.
import { inspect } from 'node:util';
import { BOOLEAN, check, FUNCTION, isPlainObject, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native, onLoad } from '../native/load.js';
import { RemovableHandle } from '../removable-handle.js';
import { defineCasts, type TensorCasts } from './casts.js';
import type { Device, DType, MemoryFormat, TypedArray } from './dtype.js';
import { formatTensor } from './format.js';
import { makeTensor, setTensorClass, slotOf, TensorHandle } from './handle.js';
import { getAt, type Index, type SingleIndex, setAt } from './indexing.js';
import { TENSOR } from './kinds.js';
import { liveBytesLimit, liveBytesWarning } from './live-bytes.js';
import { ATTRIBUTES, METHOD_NAMES, type Operand, type TensorMethods } from './methods.js';
import { nest, toNumbers } from './nested.js';
import { callMethod, callOperator, type OperatorOptions } from './ops.js';
import { FloatScalar } from './scalar.js';
import { TensorShortcuts } from './shortcuts.js';
import { userSite } from './site.js';
import { type UniqueOptions, uniqueOf } from './unique.js';

/** Options of {@link Tensor.to}. */
export interface ToOptions {
  readonly dtype?: DType;
  readonly device?: Device;
  /** Copy even where nothing changes; default false. */
  readonly copy?: boolean;
  /** Let a copy between host and device run beside what follows; default false. */
  readonly nonBlocking?: boolean;
  readonly memoryFormat?: MemoryFormat | null;
}

/** Options of {@link Tensor.backward}. */
export interface BackwardOptions {
  /** Of this tensor's shape; default: 1, for a tensor of one element. */
  readonly gradient?: Tensor;
  /** Keep what the graph has saved, for another backward pass through it; default: as `createGraph`. */
  readonly retainGraph?: boolean;
  /** Record the backward pass itself, so that gradients have gradients; default false. */
  readonly createGraph?: boolean;
  /** Add to {@link Tensor.grad} of these alone; default: of all leaves. */
  readonly inputs?: Tensor | readonly Tensor[];
}

/**
 * A multi-dimensional array on a device, with PyTorch's operators as methods.
 *
 * A tensor holds memory outside of JavaScript: {@link dispose} it, declare it with `using`, or work inside of `scope()`. The
 * garbage collector is only a net, and never comes while a synchronous loop runs.
 *
 * Follows https://docs.pytorch.org/docs/2.11/tensors.html
 *
 * @example
 * const x = tensor([[1, 2], [3, 4]]);
 * x.matmul(x).add(1).toArray(); // [[8, 11], [16, 23]]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are defined below, from the interface's own names
export class Tensor extends TensorHandle {
  static {
    setTensorClass(() => new Tensor());
  }

  /**
   * For derived classes (`nn.Parameter`): a tensor that shares the memory of `source`, outside of its autograd graph. It belongs to who
   * made it, not to a running `scope()`.
   */
  protected constructor(source?: Tensor) {
    super(source);
  }

  /** Lengths of the dimensions. */
  get shape(): number[] {
    return native().tensorShape(this);
  }

  /** How many elements lie between neighbours of each dimension. */
  get strides(): number[] {
    return native().tensorStrides(this);
  }

  get dtype(): DType {
    return native().tensorDtype(this) as DType;
  }

  /** `'cpu'`, `'cuda:0'`; while a step is recorded, the run's device. */
  get device(): Device {
    return native().tensorDevice(this) as Device;
  }

  /** Whether {@link backward} computes a gradient for it, or through it. */
  get requiresGrad(): boolean {
    return native().tensorRequiresGrad(this);
  }

  /** @throws {TorchError} for a tensor that is no leaf of the graph, or has no floating-point dtype. */
  set requiresGrad(required: boolean) {
    native().setTensorRequiresGrad(this, required);
  }

  /** As setting {@link requiresGrad}; returns the tensor. */
  requiresGrad_(required = true): this {
    this.requiresGrad = required;
    return this;
  }

  /** Whether it was made by the user, not computed by operators that autograd recorded. */
  get isLeaf(): boolean {
    return native().isLeafTensor(this);
  }

  /** The name of the autograd function that made it, `'MulBackward0'`; undefined for a leaf. */
  get gradFn(): string | undefined {
    return native().tensorGradFunction(this) ?? undefined;
  }

  /**
   * The gradient that {@link backward} has accumulated; undefined before. Every read makes a new handle on it.
   *
   * @throws {TraceError} while a step is recorded.
   */
  get grad(): Tensor | undefined {
    return (native().tensorGrad(this) as Tensor | null) ?? undefined;
  }

  /** @throws {ArgumentError} for a gradient of another shape, dtype or device. */
  set grad(gradient: Tensor | undefined) {
    native().setTensorGrad(this, gradient ?? null);
  }

  /** The number of dimensions. */
  dim(): number {
    return this.shape.length;
  }

  /** The number of elements. */
  numel(): number {
    return this.shape.reduce((product, length) => product * length, 1);
  }

  /**
   * The value of a tensor of one element.
   *
   * @throws {ArgumentError} for more elements than one, or an integer that a number cannot hold exactly.
   * @throws {TraceError} while a step is recorded.
   */
  item(): number;
  item(): number | boolean {
    return native().tensorItem(this);
  }

  /**
   * The values as nested arrays; of integers of 64 bits as numbers, of complex ones as pairs [real, imaginary].
   *
   * @throws {ArgumentError} where a number cannot hold an integer exactly.
   * @throws {TraceError} while a step is recorded.
   */
  // biome-ignore lint/suspicious/noExplicitAny: its depth is known to the caller only
  toArray(): any {
    const data = native().tensorData(this, 'toArray()') as TypedArray;
    const { dtype } = this;
    const shape = dtype.startsWith('complex') ? [...this.shape, 2] : this.shape;
    if (dtype === 'bool') return nest(Array.from(data as Uint8Array, Boolean), shape);
    if (data instanceof BigInt64Array || data instanceof BigUint64Array)
      return nest(toNumbers(data, 'toArray()'), shape);
    return nest(data, shape);
  }

  /**
   * A copy of the values in row-major order, as the typed array of the dtype. float16 and bfloat16 come as Float32Array, bool as
   * Uint8Array, int64 as BigInt64Array, complex ones as real and imaginary parts in turn.
   *
   * @throws {TraceError} while a step is recorded.
   */
  data(): TypedArray {
    return native().tensorData(this, 'data()') as TypedArray;
  }

  /**
   * Computes the gradients of all leaves that this tensor was computed from and adds them to their {@link grad}. `gradient`: that of this
   * tensor; needed unless it has one element; it may stand before the options.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.backward.html
   *
   * @throws {TorchError} with `op: 'backward'`, for a graph that an earlier backward() has let go of, or tensors in it that were written
   * in place.
   * @throws {TraceError} while a step is recorded.
   */
  backward(gradient?: Tensor | BackwardOptions, options?: Omit<BackwardOptions, 'gradient'>): void {
    const first = { name: 'gradient', value: gradient } as const;
    const given = readOptions<BackwardOptions>('backward()', BACKWARD_KINDS, {}, options, first);
    const { retainGraph, createGraph, inputs } = given;
    const targets = inputs instanceof Tensor ? [inputs] : (inputs ?? []);
    if (inputs !== undefined && targets.length === 0)
      throw new ArgumentError(
        "expected at least one Tensor for option 'inputs' of backward(), received none",
      );
    native().backward(
      [this],
      given.gradient === undefined ? [] : [given.gradient],
      retainGraph,
      createGraph ?? false,
      targets,
    );
  }

  /**
   * Lets {@link backward} fill {@link grad} of a tensor that is no leaf, too.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.retain_grad.html
   *
   * @throws {TraceError} while a step is recorded.
   */
  retainGrad(): void {
    native().retainGrad(this);
  }

  /** Whether {@link retainGrad} was called, on a tensor that is no leaf. */
  get retainsGrad(): boolean {
    return native().retainsGrad(this);
  }

  /** Whether it was made inside of `inferenceMode()`. */
  isInference(): boolean {
    return native().isInferenceTensor(this);
  }

  /**
   * Calls `hook` with the gradient of this tensor whenever a backward pass has computed it; a Tensor that `hook` returns takes its place.
   * A hook of a parameter acts in every step of `train()`, a hook registered in the step is recorded with it. Hooks run on the thread of
   * the backward pass, in the order of their registration; what one throws comes out of `backward()`.
   *
   * The hook lives as long as the tensor's graph. One that uses the tensor itself keeps it from being collected: `dispose()` it, work in a
   * `scope()`, or `remove()` the hook.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.register_hook.html
   *
   * @throws {TorchError} for a tensor that requires no gradient.
   * @example
   * hidden.registerHook((gradient) => gradient.clamp(-1, 1));
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
  registerHook(hook: (gradient: Tensor) => Tensor | null | undefined | void): RemovableHandle {
    check(hook, FUNCTION, "'hook' of registerHook()");
    const handle = native().registerHook(this, hook as (gradient: object) => Tensor | null | undefined);
    return new RemovableHandle(() => native().removeHook(handle));
  }

  /**
   * Calls `hook` with this tensor, a leaf, whenever a backward pass has added to its {@link grad}: to take an optimizer's step at once and
   * drop the gradient, for instance.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.Tensor.register_post_accumulate_grad_hook.html
   *
   * @throws {ArgumentError} for a tensor that is no leaf or requires no gradient.
   * @throws {TraceError} while a step is recorded, and from `train()` for a parameter with such a hook: a run accumulates no `grad`.
   */
  registerPostAccumulateGradHook(hook: (tensor: Tensor) => void): RemovableHandle {
    check(hook, FUNCTION, "'hook' of registerPostAccumulateGradHook()");
    const self = new WeakRef(this);
    const handle = native().registerPostAccumulateGradHook(this, (made) => {
      const own = self.deref();
      if (own !== undefined) (made as Tensor).dispose();
      hook(own ?? (made as Tensor));
    });
    return new RemovableHandle(() => native().removeHook(handle));
  }

  /**
   * The same values with another dtype, on another device; the same memory where nothing changes.
   *
   * @example
   * x.to('float64');
   * x.to('cuda:0');
   * x.to({ dtype: 'float16', device: 'cuda' });
   */
  to(target: DType | Device | Tensor | ToOptions, options: ToOptions = {}): Tensor {
    const named = { ...readTarget(target), ...options } as OperatorOptions;
    return callOperator('aten::to.dtype_layout', [this], named) as Tensor;
  }

  /** This tensor's elements where `condition` is true, elsewhere those of `other`. */
  where(condition: Tensor, other: Operand): Tensor {
    return callOperator('where', [condition, this, other]) as Tensor;
  }

  /**
   * What Python's brackets select: numbers and {@link slice} take entries of a dimension, null adds one, `'...'` stands for all others; tensors of
   * integers, masks and nested arrays take what they list. Numbers, slices, null and `'...'` alone give a view that shares memory.
   *
   * Follows https://docs.pytorch.org/docs/2.11/tensor_view.html and NumPy's indexing.
   *
   * @throws {ArgumentError} naming the index, for what is none, is out of bounds, or is one too many.
   * @throws {TraceError} for a mask while a step is recorded: the size of what it selects is not known.
   * @example
   * x.at(0, slice(1, 5)); // x[0, 1:5]
   * x.at('...', null, [0, 2]); // x[..., None, [0, 2]]
   * x.at(x.gt(0)); // x[x > 0]
   */
  at(...indices: readonly Index[]): Tensor {
    return getAt(this, indices);
  }

  /**
   * Writes `value`, broadcast to what `indices` select: one index as for {@link at}, or an array of them. An array is always the list of indices,
   * so that a list of entries is an array in it: `x.set([[0, 2]], 1)`. Returns the tensor.
   *
   * @throws {ArgumentError} as {@link at}, and for a value that is neither a tensor nor a number.
   * @throws {TorchError} for a value that does not fit.
   * @example
   * x.set([0, slice(1, 5)], 1); // x[0, 1:5] = 1
   * x.set(x.lt(0), 0); // x[x < 0] = 0
   */
  set(indices: SingleIndex | readonly Index[], value: Operand): this {
    setAt(this, indices, value);
    return this;
  }

  /**
   * The different elements (or slices along `dim`), in ascending order; on request with the index of each element among them, and how
   * often each occurs.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.unique.html
   *
   * @throws {ArgumentError} naming the option.
   * @throws {TraceError} while a step is recorded: the size of the result depends on values.
   * @example
   * const [values, counts] = tensor([2, 1, 2]).unique({ returnCounts: true }); // [1, 2], [1, 2]
   */
  unique(options?: UniqueOptions & { readonly returnInverse?: false; readonly returnCounts?: false }): Tensor;
  unique(
    options: UniqueOptions & { readonly returnInverse: true; readonly returnCounts?: false },
  ): [values: Tensor, inverse: Tensor];
  unique(
    options: UniqueOptions & { readonly returnInverse?: false; readonly returnCounts: true },
  ): [values: Tensor, counts: Tensor];
  unique(
    options: UniqueOptions & { readonly returnInverse: true; readonly returnCounts: true },
  ): [values: Tensor, inverse: Tensor, counts: Tensor];
  unique(options: UniqueOptions = {}): Tensor | Tensor[] {
    return uniqueOf(this, options);
  }

  /**
   * As Python prints it: `tensor([1., 2.])`.
   *
   * @throws {TraceError} while a step is recorded.
   */
  override toString(): string {
    if (this.isDisposed) return 'tensor(disposed)';
    const { shape, dtype, device, requiresGrad, gradFn } = this;
    const isSparse = this.layout !== 'strided';
    const dense = isSparse ? (callOperator('to_dense', [this]) as Tensor) : this;
    const values =
      device === 'meta'
        ? []
        : (native().tensorData(dense, 'using a tensor as text or a number') as TypedArray);
    if (isSparse) dense.dispose();
    return formatTensor({ values, shape, dtype, device, requiresGrad, gradFn });
  }
}

export interface Tensor extends TensorMethods, TensorCasts, TensorShortcuts {}

const BACKWARD_KINDS: Record<keyof BackwardOptions, Kind> = {
  gradient: TENSOR,
  retainGraph: BOOLEAN,
  createGraph: BOOLEAN,
  inputs: {
    expected: 'a Tensor or an array of them',
    accepts: (value) => [value].flat().every((each) => each instanceof Tensor),
  },
};

for (const name of METHOD_NAMES) {
  Object.defineProperty(Tensor.prototype, name, {
    value(this: Tensor, ...args: unknown[]) {
      return callMethod(name, this, args);
    },
    writable: true,
    configurable: true,
  });
}

defineCasts(Tensor.prototype);
const { constructor: _, ...shortcuts } = Object.getOwnPropertyDescriptors(TensorShortcuts.prototype);
Object.defineProperties(Tensor.prototype, shortcuts);

for (const [name, operator] of Object.entries(ATTRIBUTES)) {
  Object.defineProperty(Tensor.prototype, name, {
    get(this: Tensor) {
      return callOperator(operator, [this]);
    },
    configurable: true,
  });
}

// console.log() and the REPL.
Object.defineProperty(Tensor.prototype, inspect.custom, {
  value(this: Tensor) {
    return this.toString();
  },
});

onLoad((loaded) =>
  loaded.setTensorHooks({
    makeTensor,
    slotOf,
    FloatScalar,
    userSite,
    liveBytesWarning,
    liveBytesLimit: liveBytesLimit(),
  }),
);

function readTarget(target: DType | Device | Tensor | ToOptions): ToOptions {
  if (typeof target === 'string') {
    return /^(cpu|meta|cuda(:.*)?)$/.test(target) ? { device: target as Device } : { dtype: target as DType };
  }
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  if (isPlainObject(target)) return target;
  throw new ArgumentError(`to() expected a dtype, a device, a Tensor or options, received ${String(target)}`);
}

/** What this thread holds: tensors not disposed of, and the bytes behind them (memory that several share counts once). */
export interface TensorStats {
  readonly live: number;
  readonly liveBytes: number;
  /** Tensors that the garbage collector had to close, because nobody disposed of them. */
  readonly finalized: number;
}

/** Counts of this thread's tensors, for finding leaks. */
export function stats(): TensorStats {
  return native().tensorStats();
}
