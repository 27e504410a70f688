// Backward hooks of modules: a function that does nothing forward stands around a module's inputs and one around its outputs, and
// their backward calls the hooks. Which hooks there are is in hooks.ts.
import { CustomFunction, type FunctionContext } from '../autograd/function.js';
import { ArgumentError } from '../errors.js';
import { isGradEnabled } from '../tensor/autograd.js';
import { Tensor } from '../tensor/tensor.js';
import { warn } from '../warn.js';
import type { Module } from './module.js';

/** Gradients by place; null for what is no tensor or has no gradient. */
export type ModuleGradients = readonly (Tensor | null)[];

/**
 * Called when the gradients of a module's inputs have been computed. What it returns replaces them: an array of as many, or the only
 * one.
 */
export type FullBackwardHook<M extends Module = Module> = (
  module: M,
  gradInput: ModuleGradients,
  gradOutput: ModuleGradients,
) => unknown;

/** Called before the gradients of a module's inputs are computed; what it returns replaces those of the outputs. */
export type FullBackwardPreHook<M extends Module = Module> = (
  module: M,
  gradOutput: ModuleGradients,
) => unknown;

type Visit = (gradients: readonly (Tensor | null)[]) => readonly (Tensor | null)[];

/** Gives its tensors as they are; backward gives what `visit` makes of their gradients. */
class BackwardHookFunction extends CustomFunction {
  static forward(ctx: FunctionContext, visit: Visit, ...tensors: Tensor[]): Tensor[] {
    ctx.visit = visit;
    ctx.setMaterializeGrads(false);
    const views = tensors.map((tensor) => tensor.view(tensor.shape));
    ctx.markNonDifferentiable(...views.filter((_, place) => tensors[place]?.requiresGrad !== true));
    return views;
  }

  static backward(ctx: FunctionContext, ...gradients: (Tensor | null)[]): (Tensor | null)[] {
    const visited = (ctx.visit as Visit)(gradients);
    return [null, ...visited.map((gradient, place) => (ctx.needsInputGrad[place + 1] ? gradient : null))];
  }
}

/** The hooks around one call of `forward`. */
export class BackwardPass {
  readonly #module: Module;
  readonly #before: readonly FullBackwardPreHook[];
  readonly #after: readonly FullBackwardHook[];
  #inputCount = 0;
  #hasInputGradients = false;
  #gradOutput: ModuleGradients | undefined;

  constructor(module: Module, before: readonly FullBackwardPreHook[], after: readonly FullBackwardHook[]) {
    this.#module = module;
    this.#before = before;
    this.#after = after;
  }

  /** The inputs that the module gets. */
  wrapInputs(inputs: readonly unknown[]): readonly unknown[] {
    this.#inputCount = inputs.length;
    const wrapped = wrap(inputs, (gradInput) => {
      const gradOutput = this.#gradOutput;
      this.#gradOutput = undefined;
      return gradOutput === undefined ? gradInput : this.#callAfter(gradInput, gradOutput);
    });
    this.#hasInputGradients = wrapped !== undefined;
    return wrapped ?? inputs;
  }

  /** The output that the caller gets. */
  wrapOutput(output: unknown): unknown {
    const isArray = Array.isArray(output);
    if (!isArray && !(output instanceof Tensor)) {
      warn(
        'TORCHLANE_BACKWARD_HOOK',
        `the backward hooks of ${this.#module.constructor.name} are not called: its output is no tensor and no array of them`,
      );
      return output;
    }
    const wrapped = wrap(isArray ? output : [output], (given) => this.#visitOutput(given));
    if (wrapped === undefined) return output;
    return isArray ? wrapped : wrapped[0];
  }

  #visitOutput(given: ModuleGradients): ModuleGradients {
    let gradOutput = given;
    for (const hook of this.#before) {
      gradOutput = replaced(gradOutput, hook(this.#module, gradOutput), 'a backward pre-hook', 'outputs');
    }
    if (this.#hasInputGradients) this.#gradOutput = gradOutput;
    else this.#callAfter(new Array<null>(this.#inputCount).fill(null), gradOutput);
    return gradOutput;
  }

  #callAfter(given: ModuleGradients, gradOutput: ModuleGradients): ModuleGradients {
    let gradInput = given;
    for (const hook of this.#after) {
      gradInput = replaced(gradInput, hook(this.#module, gradInput, gradOutput), 'a backward hook', 'inputs');
    }
    return gradInput;
  }
}

/** `values` with the tensors among them wrapped; undefined where no gradient will come. `visit` sees a gradient for each value. */
function wrap(values: readonly unknown[], visit: Visit): unknown[] | undefined {
  const places = values.flatMap((value, place) => (value instanceof Tensor ? [place] : []));
  const tensors = places.map((place) => values[place] as Tensor);
  if (!isGradEnabled() || !tensors.some((tensor) => tensor.requiresGrad)) return undefined;
  const wrapped = BackwardHookFunction.apply(
    (gradients: readonly (Tensor | null)[]) => {
      const all = new Array<Tensor | null>(values.length).fill(null);
      for (const [index, place] of places.entries()) all[place] = gradients[index] ?? null;
      const visited = visit(all);
      return places.map((place) => visited[place] ?? null);
    },
    ...tensors,
  );
  const result = [...values];
  for (const [index, place] of places.entries()) result[place] = wrapped[index];
  return result;
}

function replaced(gradients: ModuleGradients, returned: unknown, who: string, of: string): ModuleGradients {
  if (returned === undefined || returned === null) return gradients;
  const list = Array.isArray(returned) ? returned : [returned];
  const isFit = list.every((each) => each === null || each === undefined || each instanceof Tensor);
  if (list.length === gradients.length && isFit) return list.map((each) => each ?? null);
  throw new ArgumentError(
    `expected ${who} to return ${gradients.length} gradients, one for each of the ${of}, received ${list.length}` +
      (isFit ? '' : ', not all of them tensors'),
  );
}
