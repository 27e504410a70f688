// Indexing as PyTorch's brackets do it: `x.at(0, slice(1, 5), null, '...', mask)` and `x.set([0, slice(1)], value)`. Numbers,
// slices, null and '...' become views here, one after the other; tensors, masks and lists are collected, and index all at once.
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { tensor } from './creation.js';
import { TensorHandle } from './handle.js';
import type { Operand } from './methods.js';
import { callOperator } from './ops.js';
import { FloatScalar } from './scalar.js';
import type { Tensor } from './tensor.js';

/** Entries `start`, `start + step`, … before `stop` of a dimension; made by {@link slice}. */
export class Slice {
  readonly start: number | null;
  readonly stop: number | null;
  readonly step: number;

  /** @throws {ArgumentError} as {@link slice}. */
  constructor(start: number | null, stop: number | null, step: number) {
    for (const [name, value] of Object.entries({ start, stop })) {
      if (value !== null && !Number.isSafeInteger(value))
        throw new ArgumentError(
          `expected an integer or null for '${name}' of slice(), received ${describe(value)}`,
        );
    }
    if (!Number.isSafeInteger(step) || step < 1) {
      throw new ArgumentError(
        `expected an integer of at least 1 for 'step' of slice(), received ${describe(step)}` +
          (step < 0 ? '; flip() reverses a dimension' : ''),
      );
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  toString(): string {
    return `slice(${this.start}, ${this.stop}, ${this.step})`;
  }
}

/**
 * What Python writes as `start:stop:step`: from `start` (default: the beginning) to before `stop` (default: the end). Negative ones
 * count from the end.
 *
 * @throws {ArgumentError} for what is no integer, and a step below 1.
 * @example
 * x.at(slice(1, 5)); // x[1:5]
 * x.at(slice(null, -1), slice()); // x[:-1, :]
 * x.at('...', slice(0, null, 2)); // x[..., 0::2]
 */
export function slice(start: number | null = null, stop: number | null = null, step = 1): Slice {
  return new Slice(start, stop, step);
}

/** A tensor of indices as nested arrays; of booleans, a mask. */
export type IndexArray = readonly (number | boolean | IndexArray)[];

/**
 * What selects from a tensor: a number takes one entry of a dimension, `slice()` several, null adds a dimension of length 1, `'...'` stands for
 * all dimensions that no other index names, true and false add a dimension of length 1 and 0. A tensor of integers (or a nested array) takes
 * the entries that it lists; a tensor of booleans is a mask over as many dimensions as it has.
 */
export type Index = number | Slice | null | '...' | boolean | Tensor | IndexArray;

/** An {@link Index} that is no array. */
export type SingleIndex = Exclude<Index, IndexArray>;

/** The tensor's elements that `indices` select. */
export function getAt(self: Tensor, indices: readonly Index[]): Tensor {
  const selection = new Selection(self, indices, 'at()');
  const { view } = selection;
  try {
    if (selection.isAdvanced) {
      const result = callOperator('aten::index.Tensor', [view, selection.tensors()]) as Tensor;
      if (view !== self) view.dispose();
      return result;
    }
    return view === self ? (callOperator('alias', [self]) as Tensor) : view;
  } finally {
    selection.disposeOfIndices();
  }
}

/** Writes `value` where `indices` select. */
export function setAt(self: Tensor, indices: SingleIndex | readonly Index[], value: Operand): void {
  if (!isOperand(value))
    throw new ArgumentError(
      `expected a Tensor or a number for the value of set(), received ${describe(value)}`,
    );
  if (indices === false) return;
  const list = Array.isArray(indices) ? (indices as readonly Index[]) : [indices as SingleIndex];
  const selection = new Selection(self, list, 'set()');
  const { view } = selection;
  try {
    if (selection.isAdvanced) putValues(view, selection.tensors(), value);
    else copyInto(view, value);
  } finally {
    if (view !== self) view.dispose();
    selection.disposeOfIndices();
  }
}

function isOperand(value: unknown): value is Operand {
  return (
    ['number', 'bigint', 'boolean'].includes(typeof value) || value instanceof FloatScalar || isTensor(value)
  );
}

function isTensor(value: unknown): value is Tensor {
  return value instanceof TensorHandle;
}

function putValues(view: Tensor, tensors: readonly (Tensor | null)[], value: Operand): void {
  const isGiven = isTensor(value);
  const { dtype, device } = view;
  const values = isGiven
    ? (value as Tensor)
    : (callOperator('full', [[], value], { dtype, device }) as Tensor);
  const short = withoutLeadingOnes(values);
  try {
    callOperator('index_put_', [view, tensors, short]);
  } finally {
    if (short !== values) short.dispose();
    if (!isGiven) values.dispose();
  }
}

function copyInto(view: Tensor, value: Operand): void {
  // A tensor of no dimension is a number as well, though one that can have a gradient.
  if (!isTensor(value) || (value.shape.length === 0 && value.device === 'cpu')) {
    callOperator('fill_', [view, value]);
    return;
  }
  const short = withoutLeadingOnes(value, view.shape);
  callOperator('copy_', [view, short]);
  if (short !== value) short.dispose();
}

// PyTorch lets values have more dimensions than the place they go to, as long as these have length 1.
function withoutLeadingOnes(values: Tensor, target?: readonly number[]): Tensor {
  const { shape } = values;
  if (target !== undefined && shape.length <= target.length) return values;
  const first = shape.findIndex((length) => length !== 1);
  const ones = first === -1 ? shape.length : first;
  return ones === 0 ? values : (callOperator('view', [values, shape.slice(ones)]) as Tensor);
}

/** A tensor among the indices, and how many dimensions of the indexed one it is about: as many as a mask has, else one. */
interface IndexTensor {
  readonly tensor: Tensor;
  readonly dims: number;
}

type Step = number | Slice | null | '...' | boolean | IndexTensor;

/** One use of indices: the view that numbers, slices, null and '...' make, and the tensors that index it. */
class Selection {
  view: Tensor;
  readonly #self: Tensor;
  readonly #what: string;
  /** Lengths of the view's dimensions. */
  readonly #shape: number[];
  /** In the order of the view's dimensions that they begin at. */
  readonly #tensors: (IndexTensor & { readonly dim: number })[] = [];
  readonly #made: Tensor[] = [];

  constructor(self: Tensor, indices: readonly Index[], what: string) {
    this.#self = self;
    this.view = self;
    this.#what = what;
    this.#shape = self.shape;
    try {
      this.#apply(indices.map((index, place) => this.#read(index, place)));
    } catch (error) {
      if (this.view !== self) this.view.dispose();
      this.disposeOfIndices();
      throw error;
    }
  }

  get isAdvanced(): boolean {
    return this.#tensors.length > 0;
  }

  /** For ATen: a tensor or null for each dimension; a mask stands for all dimensions that it has. */
  tensors(): (Tensor | null)[] {
    const list: (Tensor | null)[] = [];
    let next = 0;
    for (const { tensor, dims, dim } of this.#tensors) {
      for (; next < dim; ++next) list.push(null);
      list.push(tensor);
      next += dims;
    }
    return list;
  }

  disposeOfIndices(): void {
    for (const each of this.#made) each.dispose();
  }

  /** Arrays as tensors, tensors of no dimension as what they hold. */
  #read(index: Index, place: number): Step {
    if (Number.isSafeInteger(index) || index === null || index === '...' || index instanceof Slice)
      return index as Step;
    if (typeof index === 'boolean') return index;
    const isArray = Array.isArray(index);
    const tensor = isArray ? this.#keep(tensorOf(index, `index ${place} of ${this.#what}`)) : index;
    if (!isTensor(tensor)) {
      throw new ArgumentError(
        "expected an integer, slice(), null, '...', a boolean, a Tensor, or an array of integers or booleans for index " +
          `${place} of ${this.#what}, received ${describe(index)}`,
      );
    }
    const { dtype } = tensor;
    const isMask = dtype === 'bool' || dtype === 'uint8';
    if (!isMask && dtype !== 'int64' && dtype !== 'int32') {
      throw new ArgumentError(
        `expected a tensor of int64, int32 or bool for index ${place} of ${this.#what}, received one of ${dtype}`,
      );
    }
    const rank = tensor.shape.length;
    // In a step, the entry is known only when it runs: it is gathered then.
    if (rank > 0 || (!isMask && native().isRecording())) return { tensor, dims: isMask ? rank : 1 };
    const value: number | boolean = tensor.item();
    return isMask ? Boolean(value) : value;
  }

  #apply(steps: readonly Step[]): void {
    const named = steps.reduce<number>((count, step) => count + namedDimensions(step), 0);
    const rank = this.#shape.length;
    if (named > rank) {
      throw new ArgumentError(
        `${this.#what} has indices for ${named} dimensions, but the tensor has ${rank}: its shape is [${this.#shape}]`,
      );
    }
    const all = steps.indexOf('...');
    if (all !== steps.lastIndexOf('...'))
      throw new ArgumentError(`'...' stands twice among the indices of ${this.#what}`);
    let dim = 0;
    for (const step of steps) {
      if (step === '...') dim += rank - named;
      else dim = this.#take(step, dim);
    }
  }

  /** Applies one index to dimension `dim` of the view, and returns the dimension that the next is for. */
  #take(step: Exclude<Step, '...'>, dim: number): number {
    if (typeof step === 'number') {
      this.#checkBounds(step, dim);
      this.#replace('aten::select.int', [dim, step]);
      this.#shape.splice(dim, 1);
      return dim;
    }
    if (step === null || typeof step === 'boolean') {
      this.#replace('unsqueeze', [dim]);
      this.#shape.splice(dim, 0, 1);
      if (step === null) return dim + 1;
      return this.#collect({ tensor: this.#keep(tensorOf(step ? [0] : [], '')), dims: 1 }, dim);
    }
    if (step instanceof Slice) {
      const { start, stop, step: stride } = step;
      const length = this.#shape[dim] as number;
      if ((start ?? 0) !== 0 || (stop ?? length) < length || stride !== 1)
        this.#replace('aten::slice.Tensor', [dim, start, stop, stride]);
      return dim + 1;
    }
    return this.#collect(step, dim);
  }

  #collect({ tensor, dims }: IndexTensor, dim: number): number {
    const { device } = this.#self;
    const isThere = tensor.device === device;
    const own = isThere
      ? tensor
      : this.#keep(callOperator('aten::to.dtype_layout', [tensor], { device }) as Tensor);
    this.#tensors.push({ tensor: own, dims, dim });
    return dim + dims;
  }

  #checkBounds(index: number, dim: number): void {
    const length = this.#shape[dim] as number;
    if (index >= -length && index < length) return;
    throw new ArgumentError(
      `index ${index} of ${this.#what} is out of bounds for a dimension of length ${length}: the tensor's shape is ` +
        `[${this.#self.shape}]`,
    );
  }

  #replace(operator: string, args: Parameters<typeof callOperator>[1]): void {
    const next = callOperator(operator, [this.view, ...args]) as Tensor;
    if (this.view !== this.#self) this.view.dispose();
    this.view = next;
  }

  #keep(made: Tensor): Tensor {
    this.#made.push(made);
    return made;
  }
}

/** How many dimensions of the indexed tensor an index is about. */
function namedDimensions(step: Step): number {
  if (step === null || step === '...' || typeof step === 'boolean') return 0;
  return typeof step === 'number' || step instanceof Slice ? 1 : step.dims;
}

function tensorOf(index: IndexArray, what: string): Tensor {
  let first: unknown = index;
  while (Array.isArray(first)) first = first[0];
  const isMask = typeof first === 'boolean';
  if (!isMask && first !== undefined && !Number.isSafeInteger(first))
    throw new ArgumentError(`expected integers or booleans in ${what}, received ${describe(first)}`);
  try {
    return tensor(index, { dtype: isMask ? 'bool' : 'int64' });
  } catch (error) {
    if (error instanceof ArgumentError) throw new ArgumentError(`${what}: ${error.message}`);
    throw error;
  }
}
