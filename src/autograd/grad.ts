// Backward passes from several tensors: grad(), which returns gradients, and backward(), which adds them to `grad`.
import { BOOLEAN, check, type Kind, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { zerosLike } from '../tensor/creation.js';
import { Tensor } from '../tensor/tensor.js';

/** Options of {@link grad}. */
export interface GradOptions {
  /** The gradient of each output, of its shape; null or left out: 1, for an output of one element. */
  readonly gradOutputs?: Tensor | null | readonly (Tensor | null)[];
  /** Keep what the graph has saved, for another backward pass through it; default: as `createGraph`. */
  readonly retainGraph?: boolean;
  /** Record the backward pass itself, so that the gradients have gradients; default false. */
  readonly createGraph?: boolean;
  /** Give undefined for an input that the outputs do not depend on, instead of throwing; default false. */
  readonly allowUnused?: boolean;
  /** Give zeros for such an input; default false. */
  readonly materializeGrads?: boolean;
}

/** Options of {@link backward}. */
export interface RootsOptions extends Omit<GradOptions, 'gradOutputs' | 'allowUnused' | 'materializeGrads'> {
  /** As {@link GradOptions.gradOutputs}. */
  readonly gradTensors?: Tensor | null | readonly (Tensor | null)[];
  /** Add to `grad` of these alone; default: of all leaves. */
  readonly inputs?: Tensor | readonly Tensor[];
}

/** One tensor or several. @inline */
type Tensors = Tensor | readonly Tensor[];

/** One gradient for each input. @inline */
type PerInput<Inputs extends Tensors, Gradient> = Inputs extends readonly Tensor[]
  ? { -readonly [Place in keyof Inputs]: Gradient }
  : [Gradient];

const TENSORS: Kind = {
  expected: 'a Tensor or an array of at least one',
  accepts: (value) =>
    value instanceof Tensor ||
    (Array.isArray(value) && value.length > 0 && value.every((each) => each instanceof Tensor)),
};

const GRADIENTS: Kind = {
  expected: 'a Tensor, null, or an array of these',
  accepts: (value) => [value].flat().every((each) => each === null || each instanceof Tensor),
};

/**
 * The gradients of the sum of `outputs` with respect to each of `inputs`, which need not be leaves; `grad` of no tensor changes. An array
 * with one gradient per input. In a step that `train()` records it is recorded as well: gradient penalties, an inner optimizer's step.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.autograd.grad.html
 *
 * @throws {TorchError} with `op: 'grad'`, for an input that needs no gradient, or that the outputs do not depend on.
 * @example
 * const x = tensor([1, 2], { requiresGrad: true });
 * const [slope] = autograd.grad(x.pow(3).sum(), x, { createGraph: true });
 * const [curvature] = autograd.grad(slope.sum(), x);
 * curvature.toArray(); // [6, 12]
 */
export function grad<const Inputs extends Tensors>(
  outputs: Tensors,
  inputs: Inputs,
  options: GradOptions & { readonly allowUnused: boolean; readonly materializeGrads?: false },
): PerInput<Inputs, Tensor | undefined>;
export function grad<const Inputs extends Tensors>(
  outputs: Tensors,
  inputs: Inputs,
  options?: GradOptions,
): PerInput<Inputs, Tensor>;
export function grad(outputs: Tensors, inputs: Tensors, options: GradOptions = {}): unknown {
  const kinds: Record<keyof GradOptions, Kind> = {
    gradOutputs: GRADIENTS,
    retainGraph: BOOLEAN,
    createGraph: BOOLEAN,
    allowUnused: BOOLEAN,
    materializeGrads: BOOLEAN,
  };
  const { gradOutputs, retainGraph, createGraph, allowUnused, materializeGrads } = readOptions<GradOptions>(
    'grad()',
    kinds,
    {},
    options,
  );
  if (materializeGrads && allowUnused === false)
    throw new ArgumentError(
      'materializeGrads of grad() stands for allowUnused: leave out allowUnused: false',
    );
  const roots = listOf(outputs, "'outputs' of grad()");
  const targets = listOf(inputs, "'inputs' of grad()");
  const found = native().gradientsOf(
    roots,
    targets,
    gradientsOf(gradOutputs, roots, "option 'gradOutputs' of grad()"),
    retainGraph,
    createGraph ?? false,
    allowUnused || materializeGrads || false,
  ) as (Tensor | null)[];
  return found.map(
    (gradient, place) => gradient ?? (materializeGrads ? zerosLike(targets[place] as Tensor) : undefined),
  );
}

/**
 * `backward()` of several tensors in one pass: adds the gradients of their sum to `grad` of all leaves.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.autograd.backward.html
 *
 * @throws {TraceError} while a step is recorded.
 */
export function backward(tensors: Tensors, options: RootsOptions = {}): void {
  const kinds: Record<keyof RootsOptions, Kind> = {
    gradTensors: GRADIENTS,
    retainGraph: BOOLEAN,
    createGraph: BOOLEAN,
    inputs: TENSORS,
  };
  const { gradTensors, retainGraph, createGraph, inputs } = readOptions<RootsOptions>(
    'autograd.backward()',
    kinds,
    {},
    options,
  );
  const roots = listOf(tensors, "'tensors' of autograd.backward()");
  native().backward(
    roots,
    gradientsOf(gradTensors, roots, "option 'gradTensors' of autograd.backward()"),
    retainGraph,
    createGraph ?? false,
    inputs === undefined ? [] : listOf(inputs, "option 'inputs' of autograd.backward()"),
  );
}

function listOf(value: Tensors, what: string): readonly Tensor[] {
  check(value, TENSORS, what);
  return value instanceof Tensor ? [value] : value;
}

function gradientsOf(
  given: Tensor | null | readonly (Tensor | null)[] | undefined,
  roots: readonly Tensor[],
  what: string,
): readonly (Tensor | null)[] {
  if (given === undefined || given === null) return [];
  const list = given instanceof Tensor ? [given] : given;
  if (list.length !== roots.length)
    throw new ArgumentError(`expected ${roots.length} gradients for ${what}, received ${list.length}`);
  return list;
}
