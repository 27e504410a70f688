// Clipping of gradients, for own loops: for-each operators, no loop over parameters. train() has none of it.
import { BOOLEAN, check, describe, type Kind, NON_NEGATIVE, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { noGrad } from '../../tensor/autograd.js';
import { tensor } from '../../tensor/creation.js';
import { callOperator } from '../../tensor/ops.js';
import { float } from '../../tensor/scalar.js';
import { Tensor } from '../../tensor/tensor.js';

/** Options of {@link clipGradNorm_} and {@link getTotalNorm}. */
export interface GradNormOptions {
  /** Of which order; `Infinity` is the largest magnitude. Default 2. */
  readonly normType?: number;
  /** Whether a norm that is infinite or no number is an error; default false. */
  readonly errorIfNonfinite?: boolean;
}

const NUMBER: Kind = {
  expected: 'a number',
  accepts: (value) => typeof value === 'number' && !Number.isNaN(value),
};

const TENSORS: Kind = {
  expected: 'a tensor, or several as of model.parameters(),',
  accepts: (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
};

function readNormOptions(
  owner: string,
  normType: number | GradNormOptions | undefined,
  options: Omit<GradNormOptions, 'normType'> | undefined,
): Required<GradNormOptions> {
  const kinds = { normType: NUMBER, errorIfNonfinite: BOOLEAN };
  const first = { name: 'normType', value: normType } as const;
  return readOptions(owner, kinds, { normType: 2, errorIfNonfinite: false }, options, first);
}

function listOf(owner: string, tensors: Tensor | Iterable<Tensor>): Tensor[] {
  check(tensors, TENSORS, `the tensors of ${owner}`);
  const list = tensors instanceof Tensor ? [tensors] : [...tensors];
  const other = list.find((each) => !(each instanceof Tensor));
  if (other === undefined) return list;
  throw new ArgumentError(`expected tensors for ${owner}, received ${describe(other)}`);
}

/** For-each operators take tensors of one device and dtype. */
function groups(tensors: readonly Tensor[]): Tensor[][] {
  const found = new Map<string, Tensor[]>();
  for (const each of tensors) {
    const key = `${each.device} ${each.dtype}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [each]);
    else group.push(each);
  }
  return [...found.values()];
}

/** Calls `fn` with the gradients that there are; the handles on them are freed afterwards. */
function withGradients<T>(parameters: readonly Tensor[], fn: (gradients: Tensor[]) => T): T {
  const gradients = parameters.flatMap(({ grad }) => (grad === undefined ? [] : [grad]));
  try {
    return noGrad(() => fn(gradients));
  } finally {
    for (const gradient of gradients) gradient.dispose();
  }
}

/**
 * The norm of all tensors together, as if their values stood in one vector.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.get_total_norm.html
 *
 * @throws {ArgumentError} with `errorIfNonfinite`, for a norm that is infinite or no number.
 */
export function getTotalNorm(
  tensors: Tensor | Iterable<Tensor>,
  normType?: number | GradNormOptions,
  options?: Omit<GradNormOptions, 'normType'>,
): Tensor {
  const owner = 'nn.utils.getTotalNorm';
  const list = listOf(owner, tensors);
  return noGrad(() => totalNorm(owner, list, readNormOptions(owner, normType, options)));
}

function totalNorm(
  owner: string,
  tensors: readonly Tensor[],
  { normType, errorIfNonfinite }: Required<GradNormOptions>,
): Tensor {
  const [first] = tensors;
  if (first === undefined) return tensor(0);
  const { device } = first;
  const norms = groups(tensors).flatMap(
    (group) => callOperator('aten::_foreach_norm.Scalar', [group, float(normType)]) as Tensor[],
  );
  const together = callOperator('stack', [norms.map((norm) => norm.to({ device }))]) as Tensor;
  const total = callOperator('aten::linalg_vector_norm', [together, float(normType)]) as Tensor;
  if (errorIfNonfinite && !Number.isFinite(total.item())) {
    throw new ArgumentError(
      `the total norm of order ${normType} for ${owner} is ${total.item()}; with errorIfNonfinite: false it is taken all the same`,
    );
  }
  return total;
}

/**
 * Scales the gradients of `parameters` together, so that their norm is at most `maxNorm`; returns the norm they had.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.clip_grad_norm_.html
 *
 * @throws {ArgumentError} naming the option.
 * @example
 * loss.backward();
 * nn.utils.clipGradNorm_(model.parameters(), 1);
 * optimizer.step();
 */
export function clipGradNorm_(
  parameters: Tensor | Iterable<Tensor>,
  maxNorm: number,
  normType?: number | GradNormOptions,
  options?: Omit<GradNormOptions, 'normType'>,
): Tensor {
  const owner = 'nn.utils.clipGradNorm_';
  check(maxNorm, NUMBER, `maxNorm of ${owner}`);
  const read = readNormOptions(owner, normType, options);
  return withGradients(listOf(owner, parameters), (gradients) => {
    const total = totalNorm(owner, gradients, read);
    scale(gradients, maxNorm, total);
    return total;
  });
}

/**
 * As {@link clipGradNorm_}, with a norm that was computed before.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.clip_grads_with_norm_.html
 */
export function clipGradsWithNorm_(
  parameters: Tensor | Iterable<Tensor>,
  maxNorm: number,
  totalNorm: Tensor,
): void {
  check(maxNorm, NUMBER, 'maxNorm of nn.utils.clipGradsWithNorm_');
  withGradients(listOf('nn.utils.clipGradsWithNorm_', parameters), (gradients) =>
    scale(gradients, maxNorm, totalNorm),
  );
}

function scale(gradients: readonly Tensor[], maxNorm: number, total: Tensor): void {
  const factor = callOperator('clamp', [total.add(1e-6).reciprocal().mul(float(maxNorm))], {
    max: float(1),
  }) as Tensor;
  for (const group of groups(gradients)) {
    const { device } = group[0] as Tensor;
    callOperator('aten::_foreach_mul_.Tensor', [group, factor.to({ device })]);
  }
}

/**
 * Cuts the gradients of `parameters` off at `-clipValue` and `clipValue`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.utils.clip_grad_value_.html
 */
export function clipGradValue_(parameters: Tensor | Iterable<Tensor>, clipValue: number): void {
  const owner = 'nn.utils.clipGradValue_';
  check(clipValue, NON_NEGATIVE, `clipValue of ${owner}`);
  withGradients(listOf(owner, parameters), (gradients) => {
    for (const group of groups(gradients)) {
      callOperator('aten::_foreach_clamp_min_.Scalar', [group, float(-clipValue)]);
      callOperator('aten::_foreach_clamp_max_.Scalar', [group, float(clipValue)]);
    }
  });
}
