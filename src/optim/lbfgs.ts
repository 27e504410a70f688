// L-BFGS, which calls its closure several times a step. In TypeScript, from tensor operators: a step is a search that decides
// by values, which no recorded loop can hold.
import { describe, FINITE, integer, type Kind, NON_NEGATIVE, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { Parameter } from '../nn/parameter.js';
import { noGrad } from '../tensor/autograd.js';
import { zeros } from '../tensor/creation.js';
import { cat } from '../tensor/functions.js';
import { callOperator } from '../tensor/ops.js';
import { keep, scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import type { GroupRules, OptimizedParameters } from './groups.js';
import { callClosure, Optimizer, type OptimizerState } from './optimizer.js';
import { div, isLess, isLessOrEqual, least, mul, toNumber, type Value } from './scalars.js';
import { strongWolfe } from './strong-wolfe.js';

/** Options of {@link LBFGS}. */
export interface LBFGSOptions {
  /** Learning rate; default 1. */
  readonly lr?: number;
  /** Iterations a step; default 20. */
  readonly maxIter?: number;
  /** Calls of the closure a step; null (default) is 1.25 × maxIter. */
  readonly maxEval?: number | null;
  /** The gradient's largest magnitude at which a step ends; default 1e-7. */
  readonly toleranceGrad?: number;
  /** The change of weights or loss at which a step ends; default 1e-9. */
  readonly toleranceChange?: number;
  /** How many updates are remembered; default 100. */
  readonly historySize?: number;
  /** `'strong_wolfe'`, or null (default) for steps of fixed length. */
  readonly lineSearchFn?: 'strong_wolfe' | null;
}

const COUNT = integer(1);
const LINE_SEARCH: Kind = {
  expected: "'strong_wolfe' or null",
  accepts: (value) => value === null || value === 'strong_wolfe',
};

const RULES: GroupRules<LBFGSOptions> = {
  name: 'LBFGS',
  kinds: {
    lr: NON_NEGATIVE,
    maxIter: COUNT,
    maxEval: {
      expected: `${COUNT.expected}, or null`,
      accepts: (value) => value === null || COUNT.accepts(value),
    },
    toleranceGrad: FINITE,
    toleranceChange: FINITE,
    historySize: COUNT,
    lineSearchFn: LINE_SEARCH,
  },
  fixed: {},
};

const DEFAULTS: Required<LBFGSOptions> = {
  lr: 1,
  maxIter: 20,
  maxEval: null,
  toleranceGrad: 1e-7,
  toleranceChange: 1e-9,
  historySize: 100,
  lineSearchFn: null,
};

/** What a step leaves to the next, in PyTorch's names. */
interface Memory {
  func_evals: number;
  n_iter: number;
  d?: Tensor;
  t?: Value;
  old_dirs?: Tensor[];
  old_stps?: Tensor[];
  ro?: Tensor[];
  H_diag?: Value;
  prev_flat_grad?: Tensor;
  prev_loss?: number;
  al?: (Tensor | null)[];
}

/** PyTorch's names, and ours. */
const NAMES: Readonly<Record<keyof Memory, string>> = {
  func_evals: 'funcEvals',
  n_iter: 'nIter',
  d: 'd',
  t: 't',
  old_dirs: 'oldDirs',
  old_stps: 'oldStps',
  ro: 'ro',
  H_diag: 'hDiag',
  prev_flat_grad: 'prevFlatGrad',
  prev_loss: 'prevLoss',
  al: 'al',
};

/**
 * L-BFGS, for small problems with all of their data at once: `torch.optim.LBFGS` to the bit. For own loops: its {@link step} takes a
 * closure that computes the loss and its gradients, and calls it several times. One group of parameters only.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.LBFGS.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const optimizer = new optim.LBFGS(model.parameters(), { lineSearchFn: 'strong_wolfe' });
 * const loss = optimizer.step(() => {
 *   optimizer.zeroGrad();
 *   const loss = criterion.forward(model.forward(x), y);
 *   loss.backward();
 *   return loss;
 * });
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  #memory: Memory | undefined;

  constructor(
    parameters: OptimizedParameters<LBFGSOptions>,
    lr?: number | LBFGSOptions,
    options?: Omit<LBFGSOptions, 'lr'>,
  ) {
    const first = { name: 'lr', value: lr } as const;
    const read = readOptions('optim.LBFGS', RULES.kinds, DEFAULTS, options, first) as Required<LBFGSOptions>;
    super(RULES, { ...read, maxEval: read.maxEval ?? Math.floor((read.maxIter * 5) / 4) });
    this.addParameters(parameters);
  }

  /** @internal */
  protected override adopt(): void {
    if (this.paramGroups.length > 0)
      throw new ArgumentError('optim.LBFGS takes one group of parameters only');
  }

  override get state(): ReadonlyMap<Parameter, OptimizerState> {
    const packed = this.packState().get(0);
    if (packed === undefined) return new Map();
    const state = Object.entries(packed).map(([name, value]) => [NAMES[name as keyof Memory], value]);
    return new Map([[this.parameters[0] as Parameter, Object.fromEntries(state)]]);
  }

  /** @internal */
  protected override packState(): Map<number, Record<string, unknown>> {
    return new Map(this.#memory === undefined ? [] : [[0, { ...this.#memory }]]);
  }

  /** @internal */
  protected override unpackState(states: ReadonlyMap<number, Readonly<Record<string, unknown>>>): void {
    const packed = states.get(0);
    const before = this.#memory;
    this.#memory =
      packed === undefined ? undefined : (keep(noGrad(() => copyOf(packed))) as unknown as Memory);
    if (before !== undefined) for (const tensor of tensorsIn(before)) tensor.dispose();
  }

  /** @internal */
  protected override update(closure: (() => unknown) | undefined): unknown {
    native().refuseInStep(
      "an optimizer's step()",
      'train() calls the optimizer itself; leave step() out of `step`',
    );
    if (closure === undefined) {
      throw new ArgumentError(
        'expected a function that computes the loss and its gradients for step() of optim.LBFGS',
      );
    }
    const before = this.#memory;
    const { loss, memory } = noGrad(() =>
      scope(() => {
        const memory: Memory = { func_evals: 0, n_iter: 0, ...before };
        const loss = this.#search(() => lossOf(callClosure(this.name, closure)), memory);
        for (const tensor of tensorsIn(memory)) keep(tensor);
        return { loss, memory };
      }),
    );
    this.#memory = memory;
    const kept = new Set(tensorsIn(memory));
    if (before !== undefined) for (const tensor of tensorsIn(before)) if (!kept.has(tensor)) tensor.dispose();
    return loss;
  }

  #search(closure: () => Value, memory: Memory): unknown {
    const { lr, maxIter, toleranceGrad, toleranceChange, lineSearchFn, historySize } = this
      .paramGroups[0] as Required<LBFGSOptions>;
    const maxEval = this.paramGroups[0]?.maxEval ?? Math.floor((maxIter * 5) / 4);
    const isOptimal = (gradient: Tensor) => isLessOrEqual(gradient.abs().max(), toleranceGrad);
    const first = closure();
    let loss = toNumber(first);
    let evaluations = 1;
    memory.func_evals += 1;
    let gradient = this.#flatGradient();
    if (isOptimal(gradient)) return first;

    for (let iteration = 1; iteration <= maxIter; iteration += 1) {
      memory.n_iter += 1;
      const direction = this.#direction(gradient, memory, historySize);
      memory.d = direction;
      memory.prev_flat_grad = gradient.clone();
      memory.prev_loss = loss;
      let step: Value = memory.n_iter === 1 ? mul(least(1, div(1, gradient.abs().sum())), lr) : lr;
      memory.t = step;
      const slope = gradient.dot(direction);
      if (isLess(-toleranceChange, slope)) break;

      let calls = 0;
      let isDone = false;
      if (lineSearchFn === 'strong_wolfe') {
        const start = this.parameters.map((parameter) => parameter.clone());
        const evaluate = (length: Value) => {
          this.#move(length, direction);
          const loss = toNumber(closure());
          const gradient = this.#flatGradient();
          for (const [index, parameter] of this.parameters.entries()) parameter.copy_(start[index] as Tensor);
          return { loss, gradient };
        };
        const maxEvaluations = maxEval - evaluations;
        const search = { evaluate, step, direction, loss, gradient, slope, toleranceChange, maxEvaluations };
        const found = strongWolfe(search);
        ({ loss, gradient, step } = found);
        calls = found.evaluations;
        memory.t = step;
        this.#move(step, direction);
        isDone = isOptimal(gradient);
      } else {
        this.#move(step, direction);
        if (iteration !== maxIter) {
          loss = toNumber(closure());
          gradient = this.#flatGradient();
          isDone = isOptimal(gradient);
          calls = 1;
        }
      }
      evaluations += calls;
      memory.func_evals += calls;
      if (iteration === maxIter || evaluations >= maxEval || isDone) break;
      if (isLessOrEqual(direction.mul(step).abs().max(), toleranceChange)) break;
      if (Math.abs(loss - (memory.prev_loss as number)) < toleranceChange) break;
    }
    return first;
  }

  /** Where to go: the gradient, turned by what the last updates have told of the curvature. */
  #direction(gradient: Tensor, memory: Memory, historySize: number): Tensor {
    if (memory.n_iter === 1) {
      Object.assign(memory, { old_dirs: [], old_stps: [], ro: [], H_diag: 1 });
      return gradient.neg();
    }
    const dirs = [...(memory.old_dirs as Tensor[])];
    const steps = [...(memory.old_stps as Tensor[])];
    const ro = [...(memory.ro as Tensor[])];
    const y = gradient.sub(memory.prev_flat_grad as Tensor);
    const s = (memory.d as Tensor).mul(memory.t as Value);
    const ys = y.dot(s);
    if (isLess(1e-10, ys)) {
      if (dirs.length === historySize) for (const list of [dirs, steps, ro]) list.shift();
      dirs.push(y);
      steps.push(s);
      ro.push(div(1, ys) as Tensor);
      memory.H_diag = ys.div(y.dot(y));
    }
    const al: (Tensor | null)[] = memory.al === undefined ? Array(historySize).fill(null) : [...memory.al];
    const q = gradient.neg();
    for (let i = dirs.length - 1; i >= 0; i -= 1) {
      const factor = (steps[i] as Tensor).dot(q).mul(ro[i] as Tensor);
      al[i] = factor;
      q.add_(dirs[i] as Tensor, { alpha: -factor.item() });
    }
    const direction = q.mul(memory.H_diag as Value);
    for (let i = 0; i < dirs.length; i += 1) {
      const factor = (dirs[i] as Tensor).dot(direction).mul(ro[i] as Tensor);
      direction.add_(steps[i] as Tensor, { alpha: (al[i] as Tensor).sub(factor).item() });
    }
    Object.assign(memory, { old_dirs: dirs, old_stps: steps, ro, al });
    return direction;
  }

  #flatGradient(): Tensor {
    const parts = this.parameters.map((parameter) => {
      const { grad } = parameter;
      if (grad === undefined) {
        const length = parameter.numel() * (parameter.dtype.startsWith('complex') ? 2 : 1);
        const dtype =
          parameter.dtype === 'complex128'
            ? 'float64'
            : parameter.dtype === 'complex64'
              ? 'float32'
              : parameter.dtype;
        return zeros([length], { dtype, device: parameter.device });
      }
      return realView(callOperator('to_dense', [grad]) as Tensor).reshape([-1]);
    });
    return cat(parts);
  }

  /** All parameters a step of this length along a direction. */
  #move(length: Value, direction: Tensor): void {
    const alpha = toNumber(length);
    let offset = 0;
    for (const parameter of this.parameters) {
      const view = realView(parameter);
      const count = view.numel();
      view.add_(direction.narrow(0, offset, count).reshape(view.shape), { alpha });
      offset += count;
    }
  }
}

function lossOf(value: unknown): Value {
  if (typeof value === 'number' || value instanceof Tensor) return value;
  throw new ArgumentError(
    `expected the loss, a number or a tensor of one element, from the closure of optim.LBFGS.step(), received ${describe(value)}`,
  );
}

function realView(tensor: Tensor): Tensor {
  return tensor.dtype.startsWith('complex') ? (callOperator('view_as_real', [tensor]) as Tensor) : tensor;
}

function tensorsIn(value: unknown): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(tensorsIn);
}

function copyOf(value: unknown): unknown {
  if (value instanceof Tensor) return value.clone();
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)]));
}
