// What a tensor is in JavaScript: the number of its place in the native table (binding/napi/tensor_table.h), and who lets go
// of it: the scope that it was made in, or the garbage collector's net. Knows no operators; the functions that users call are
// in scope.ts and tensor.ts.
/// <reference lib="esnext.disposable" preserve="true" />
import { ArgumentError, InternalError } from '../errors.js';
import { native } from '../native/load.js';
import { frameUse, slots } from './call-frame.js';

// Numbers of the table begin with 1.
const NONE = 0;
const DISPOSED = -1;
const MIN_COMPACT = 256;

/** The tensors that a running `scope()` disposes of, and some that have left it. */
interface Scope {
  tensors: TensorHandle[];
  /** At this length those that have left are taken out, so that a long scope that disposes of its tensors stays small. */
  compactAt: number;
}

// The scopes that are running in this thread, innermost last.
const scopes: Scope[] = [];
let innermost: Scope | undefined;

// The number of the tensor that is being made for the native side.
let incoming: number = NONE;
let makeInstance: () => TensorHandle = () => {
  throw new InternalError('the class of tensors is not there yet');
};

/**
 * A native tensor's JavaScript half, which is open until it is disposed of. The base of `Tensor`; users make neither.
 */
export class TensorHandle {
  #slot: number = NONE;
  // Undefined: the garbage collector has it.
  #scope: Scope | undefined = undefined;

  /** `source`: for derived classes, whose instances have the memory of another tensor and belong to who made them. */
  protected constructor(source?: TensorHandle) {
    if (source !== undefined) {
      this.#slot = native().adoptTensor(source);
      native().guardTensor(this, this.#slot);
    } else if (incoming !== NONE) {
      this.#slot = incoming;
      incoming = NONE;
      if (innermost === undefined) native().guardTensor(this, this.#slot);
      else this.#enter(innermost);
    }
  }

  /** Lets go of the memory now. Every later use throws `ERR_DISPOSED`; a second call does nothing. */
  dispose(): void {
    const slot = slotOf(this);
    if (slot === NONE) throw new ArgumentError('expected a Tensor');
    if (slot === DISPOSED) return;
    this.#slot = DISPOSED;
    slots[0] = slot;
    release(1);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Whether {@link dispose} was called, by the user or by a `scope()`. */
  get isDisposed(): boolean {
    if (slotOf(this) === NONE) throw new ArgumentError('expected a Tensor');
    return this.#slot === DISPOSED;
  }

  #enter(scope: Scope): void {
    this.#scope = scope;
    if (scope.tensors.push(this) >= scope.compactAt) {
      scope.tensors = scope.tensors.filter((each) => each.#scope === scope && each.#slot !== DISPOSED);
      scope.compactAt = Math.max(MIN_COMPACT, 2 * scope.tensors.length);
    }
  }

  /** @internal The number of a tensor's place; 0 for what is no tensor, negative for one that has been disposed of. */
  static slotOf(value: object): number {
    return #slot in value ? value.#slot : NONE;
  }

  /** @internal A scope begins. */
  static enterScope(): void {
    innermost = { tensors: [], compactAt: MIN_COMPACT };
    scopes.push(innermost);
  }

  /** @internal The innermost scope ends, and with it all tensors that have not left it. */
  static leaveScope(): void {
    const scope = scopes.pop() as Scope;
    innermost = scopes.at(-1);
    let count = 0;
    for (const tensor of scope.tensors) {
      if (tensor.#scope !== scope || tensor.#slot === DISPOSED) continue;
      slots[count++] = tensor.#slot;
      tensor.#slot = DISPOSED;
      if (count === slots.length) {
        release(count);
        count = 0;
      }
    }
    if (count > 0) release(count);
  }

  /** @internal A tensor of the innermost scope goes on to the one around it. */
  static returnFromScope(tensor: TensorHandle): void {
    if (tensor.#scope !== innermost || innermost === undefined) return;
    const outer = scopes.at(-2);
    if (outer === undefined) TensorHandle.keep(tensor);
    else tensor.#enter(outer);
  }

  /** @internal A tensor leaves the running scopes. */
  static keep(tensor: TensorHandle): void {
    if (tensor.#scope === undefined) return;
    tensor.#scope = undefined;
    if (tensor.#slot !== DISPOSED) native().guardTensor(tensor, tensor.#slot);
  }
}

/** @internal */
export const slotOf: (value: object) => number = TensorHandle.slotOf;

/** Lets go of the first `count` tensors in `slots`. */
function release(count: number): void {
  frameUse.count++;
  native().releaseTensors(count);
}

/** @internal The object for a new place in the table. */
export function makeTensor(slot: number): TensorHandle {
  incoming = slot;
  try {
    return makeInstance();
  } catch (error) {
    // The stack may be at its end.
    incoming = NONE;
    slots[0] = slot;
    release(1);
    throw error;
  }
}

/** @internal What {@link makeTensor} makes. */
export function setTensorClass(make: () => TensorHandle): void {
  makeInstance = make;
}
