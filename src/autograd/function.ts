// Custom functions: a forward and a backward written in TypeScript. What the graph keeps of a call is native
// (binding/core/autograd/function_node); here are the context that both methods get, and the checks of what they return.
// biome-ignore-all lint/complexity/noThisInStatic: apply() is called on the derived class, as in PyTorch
import { BOOLEAN, check, describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { TensorObject } from '../native/surface.js';
import { noGrad, synchronous } from '../tensor/autograd.js';
import { Tensor } from '../tensor/tensor.js';

/** What `backward` returns: one gradient per argument of `forward`, null where there is none; of one argument, the gradient alone. */
export type FunctionGradients = Tensor | null | undefined | readonly (Tensor | null | undefined)[];

/** What {@link CustomFunction.apply} is called on: a class with these static methods. */
export interface FunctionClass<Args extends unknown[], Output> {
  readonly name: string;
  /** Computes the output, without autograd. */
  // biome-ignore lint/suspicious/noExplicitAny: the context may be declared with the class's own fields
  forward(ctx: any, ...args: Args): Output;
  /** The gradients of the inputs, from those of the outputs. */
  // biome-ignore lint/suspicious/noExplicitAny: as many gradients as there are outputs
  backward(ctx: any, ...gradients: any[]): FunctionGradients;
}

let collect: (ctx: FunctionContext) => Said;
let withSaved: <T>(ctx: FunctionContext, saved: readonly (Tensor | null)[], fn: () => T) => T;

/** What `forward` said through its context. */
interface Said {
  readonly saved: readonly (Tensor | null)[];
  readonly dirty: readonly Tensor[];
  readonly nonDifferentiable: readonly Tensor[];
  readonly materializesGrads: boolean;
}

/**
 * Carries what `forward` computed to `backward`: tensors by {@link saveForBackward}, anything else as a field of its own (`ctx.scale = 2`).
 * Saved tensors go with the graph; an output kept in a field keeps the graph, and with it itself, until it is disposed of.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.autograd.function.FunctionCtx.html
 */
export class FunctionContext {
  // biome-ignore lint/suspicious/noExplicitAny: fields of the user's
  [field: string]: any;

  /** Per argument of `forward`: whether it is a tensor that requires a gradient. */
  readonly needsInputGrad: readonly boolean[];
  #saved: (Tensor | null)[] = [];
  #dirty: Tensor[] = [];
  #nonDifferentiable: Tensor[] = [];
  #materializesGrads = true;
  #given: readonly (Tensor | null)[] | undefined;

  static {
    collect = (ctx) => {
      const said = {
        saved: ctx.#saved,
        dirty: ctx.#dirty,
        nonDifferentiable: ctx.#nonDifferentiable,
        materializesGrads: ctx.#materializesGrads,
      };
      // The graph has them from now on, and lets go of them after the backward pass.
      ctx.#saved = [];
      ctx.#dirty = [];
      ctx.#nonDifferentiable = [];
      return said;
    };
    withSaved = (ctx, saved, fn) => {
      ctx.#given = saved;
      try {
        return fn();
      } finally {
        ctx.#given = undefined;
      }
    };
  }

  /** @internal */
  constructor(needsInputGrad: readonly boolean[]) {
    this.needsInputGrad = needsInputGrad;
  }

  /** In `forward`, once: inputs and outputs that `backward` needs; null for none. A write in place to one of them is then an error. */
  saveForBackward(...tensors: (Tensor | null | undefined)[]): void {
    this.#saved = tensors.map((tensor, place) => {
      if (tensor === null || tensor === undefined) return null;
      return requireTensor(tensor, `argument ${place + 1} of saveForBackward()`);
    });
  }

  /**
   * In `backward`: what `forward` saved, in its order.
   *
   * @throws {ArgumentError} outside of `backward`.
   */
  get savedTensors(): Tensor[] {
    if (this.#given === undefined) {
      throw new ArgumentError(
        'expected ctx.savedTensors to be read in backward(), received a read outside of it',
      );
    }
    return [...this.#given] as Tensor[];
  }

  /** In `forward`: inputs that it wrote in place; they must be among its outputs. */
  markDirty(...tensors: Tensor[]): void {
    this.#dirty = tensors.map((tensor) => requireTensor(tensor, 'markDirty()'));
  }

  /** In `forward`: outputs that have no gradient, as indices. */
  markNonDifferentiable(...tensors: Tensor[]): void {
    this.#nonDifferentiable = tensors.map((tensor) => requireTensor(tensor, 'markNonDifferentiable()'));
  }

  /** In `forward`: whether `backward` gets zeros for an output that nothing depends on, as by default, or null. */
  setMaterializeGrads(materializes: boolean): void {
    check(materializes, BOOLEAN, "'materializes' of setMaterializeGrads()");
    this.#materializesGrads = materializes;
  }
}

/**
 * A differentiable function with a backward of its own, exported as `autograd.Function`: derive a class with static methods `forward(ctx,
 * ...args)`, which runs without autograd and returns a Tensor or an array of them, and `backward(ctx, ...gradients)`, which gets the
 * gradient of each output and returns that of each argument. Call it by {@link apply}, never `forward` itself.
 *
 * What `backward` computes is recorded under `createGraph`, so that it has a gradient in turn; and all of it in a step of `train()`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/autograd.html#torch.autograd.Function
 *
 * @example
 * class Exp extends autograd.Function {
 *   static forward(ctx: autograd.FunctionContext, x: Tensor) {
 *     const y = x.exp();
 *     ctx.saveForBackward(y);
 *     return y;
 *   }
 *   static backward(ctx: autograd.FunctionContext, gradient: Tensor) {
 *     const [y] = ctx.savedTensors;
 *     return gradient.mul(y);
 *   }
 * }
 * Exp.apply(x);
 */
// biome-ignore lint/complexity/noStaticOnlyClass: PyTorch's form; derived classes are never instantiated
export class CustomFunction {
  /**
   * Calls `forward`, and makes its outputs part of the graph.
   *
   * @throws {ArgumentError} naming the class, for what is no Tensor among the outputs, and from the backward pass for a wrong number of
   * gradients.
   * @throws {TorchError} from the backward pass, naming `ExpBackward`, for a gradient of a wrong shape.
   */
  static apply<Args extends unknown[], Output extends Tensor | readonly Tensor[]>(
    this: FunctionClass<Args, Output>,
    ...args: Args
  ): Output {
    const { name } = this;
    if (typeof this.forward !== 'function')
      throw new ArgumentError(`expected a static method 'forward' of ${name}, received none`);
    const isTensor = args.map((argument) => argument instanceof Tensor);
    const ctx = new FunctionContext(
      args.map((argument) => argument instanceof Tensor && argument.requiresGrad),
    );
    const call = native().beginFunction(
      name,
      args.filter((argument) => argument instanceof Tensor),
    );
    const returned: unknown = noGrad(() => synchronous(this.forward(ctx, ...args), `${name}.forward`));
    const outputs = (Array.isArray(returned) ? returned : [returned]).map((output) =>
      requireTensor(output, `${name}.forward to return`),
    );
    const results = native().finishFunction(
      call,
      { name, outputs, ...collect(ctx) },
      backwardOf(this, ctx, isTensor),
    );
    return (Array.isArray(returned) ? results : results[0]) as Output;
  }
}

/** Made apart from the call, so that the graph does not keep the call's arguments alive. */
function backwardOf<Args extends unknown[], Output>(
  owner: FunctionClass<Args, Output>,
  ctx: FunctionContext,
  isTensor: readonly boolean[],
) {
  return (gradients: readonly (TensorObject | null)[], saved: readonly (TensorObject | null)[]) => {
    const { name } = owner;
    if (typeof owner.backward !== 'function')
      throw new ArgumentError(`expected a static method 'backward' of ${name}, received none`);
    const returned: unknown = withSaved(ctx, saved as (Tensor | null)[], () =>
      synchronous(owner.backward(ctx, ...gradients), `${name}.backward`),
    );
    return gradientsOf(name, Array.isArray(returned) ? returned : [returned], isTensor);
  };
}

/** The gradients of the arguments that are tensors. */
function gradientsOf(
  name: string,
  returned: readonly unknown[],
  isTensor: readonly boolean[],
): (Tensor | null)[] {
  const isNone = (gradient: unknown) => gradient === null || gradient === undefined;
  if (returned.length < isTensor.length || !returned.slice(isTensor.length).every(isNone)) {
    throw new ArgumentError(
      `expected ${name}.backward to return ${isTensor.length} gradients, one per argument of forward, received ` +
        `${returned.length}`,
    );
  }
  const gradients: (Tensor | null)[] = [];
  for (const [place, takes] of isTensor.entries()) {
    const gradient = returned[place];
    if (!isNone(gradient) && !(gradient instanceof Tensor && takes)) {
      const expected = takes ? 'a Tensor or null' : 'null, since that is no Tensor,';
      throw new ArgumentError(
        `expected ${name}.backward to return ${expected} for argument ${place + 1} of forward, received ` +
          `${describe(gradient)}`,
      );
    }
    if (takes) gradients.push((gradient as Tensor | undefined) ?? null);
  }
  return gradients;
}

function requireTensor(value: unknown, what: string): Tensor {
  if (!(value instanceof Tensor))
    throw new ArgumentError(`expected Tensors for ${what}, received ${describe(value)}`);
  return value;
}
