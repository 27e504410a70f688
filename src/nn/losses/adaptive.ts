// Adaptive softmax: frequent classes in a head, rare ones in smaller clusters that are computed only where a target needs
// them. Which rows those are is read from the target, so only own loops can train it.
import { BOOLEAN, check, describe, integer, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { ModuleList, Sequential } from '../containers.js';
import { POSITIVE } from '../functional/loss-options.js';
import { TENSOR } from '../kinds.js';
import { Linear } from '../linear.js';
import { Module } from '../module.js';

/** Options of {@link AdaptiveLogSoftmaxWithLoss}. */
export interface AdaptiveLogSoftmaxOptions {
  /** By how much smaller the features of each next cluster are; default 4. */
  readonly divValue?: number;
  /** Whether the head has a bias; default false. */
  readonly headBias?: boolean;
}

/** What {@link AdaptiveLogSoftmaxWithLoss.forward} gives. */
export interface AdaptiveLogSoftmaxOutput {
  /** The log-probability of each target, `(n)`. */
  readonly output: Tensor;
  /** The negative of their mean. */
  readonly loss: Tensor;
}

/**
 * A softmax over many classes, sorted by frequency, whose cost grows with the rare ones only as they occur:
 * `forward(input, target)` of `(n, inFeatures)` and class numbers `(n)`, or of one row and one number.
 *
 * `cutoffs` are the classes at which clusters begin, ascending. `train()` refuses it, since it reads the targets: use it in an
 * own loop.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.AdaptiveLogSoftmaxWithLoss.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class AdaptiveLogSoftmaxWithLoss extends Module {
  readonly inFeatures: number;
  readonly nClasses: number;
  /** With the number of classes at the end. */
  readonly cutoffs: readonly number[];
  readonly divValue: number;
  readonly headBias: boolean;
  readonly head: Linear;
  readonly tail: ModuleList<Sequential>;

  constructor(
    inFeatures: number,
    nClasses: number,
    cutoffs: readonly number[],
    divValue?: number | AdaptiveLogSoftmaxOptions,
    options?: Omit<AdaptiveLogSoftmaxOptions, 'divValue'>,
  ) {
    super();
    const owner = 'nn.AdaptiveLogSoftmaxWithLoss';
    check(inFeatures, integer(1), `inFeatures of ${owner}`);
    check(nClasses, integer(2), `nClasses of ${owner}`);
    checkCutoffs(owner, cutoffs, nClasses);
    const kinds = { divValue: POSITIVE, headBias: BOOLEAN };
    const defaults = { divValue: 4, headBias: false };
    const read = readOptions(owner, kinds, defaults, options, { name: 'divValue', value: divValue });
    this.inFeatures = inFeatures;
    this.nClasses = nClasses;
    this.cutoffs = [...cutoffs, nClasses];
    this.divValue = read.divValue;
    this.headBias = read.headBias;
    this.head = new Linear(inFeatures, this.shortlistSize + cutoffs.length, this.headBias);
    this.tail = new ModuleList(
      cutoffs.map((cutoff, cluster) => {
        const hidden = Math.floor(inFeatures / this.divValue ** (cluster + 1));
        const classes = (this.cutoffs[cluster + 1] as number) - cutoff;
        return new Sequential(new Linear(inFeatures, hidden, false), new Linear(hidden, classes, false));
      }),
    );
  }

  /** How many classes have a place of their own in the head. */
  get shortlistSize(): number {
    return this.cutoffs[0] as number;
  }

  /** @throws {ArgumentError} for shapes that do not fit, and for targets that are no class. */
  override forward(input: Tensor, target: Tensor): AdaptiveLogSoftmaxOutput {
    check(input, TENSOR, 'the input of nn.AdaptiveLogSoftmaxWithLoss');
    check(target, TENSOR, 'the target of nn.AdaptiveLogSoftmaxWithLoss');
    const isBatched = target.shape.length > 0;
    if (
      target.shape.length > 1 ||
      input.shape.length !== target.shape.length + 1 ||
      isUneven(input, target)
    ) {
      throw new ArgumentError(
        'expected (n, inFeatures) and (n), or (inFeatures) and a target without dimensions for ' +
          `nn.AdaptiveLogSoftmaxWithLoss, received [${input.shape}] and [${target.shape}]`,
      );
    }
    const rows = isBatched ? input : input.unsqueeze(0);
    const classes = isBatched ? target : target.unsqueeze(0);
    const { logProbs, columns } = clustersOf(this, rows, classes);
    const head = logSoftmax(this.head.forward(rows)).gather(1, columns.unsqueeze(1)).squeeze();
    logProbs.add_(head);
    const loss = logProbs.neg().mean();
    return { output: isBatched ? logProbs : logProbs.squeeze(0), loss };
  }

  /** Log-probabilities of all classes, `(n, nClasses)`, of inputs `(n, inFeatures)`. */
  logProb(input: Tensor): Tensor {
    return fullLogProb(this, input, this.head.forward(input));
  }

  /** The most likely class of each row, `(n)`: what `logProb(input).argmax(1)` gives, computed only as far as needed. */
  predict(input: Tensor): Tensor {
    const scores = this.head.forward(input);
    const output = callOperator('argmax', [scores, 1]) as Tensor;
    const isRare = output.ge(this.shortlistSize);
    const rare = isRare.nonzero().squeeze(1);
    if (rare.numel() === 0) return output;
    const rows = (from: Tensor) => from.indexSelect(0, rare);
    const found = callOperator('argmax', [fullLogProb(this, rows(input), rows(scores)), 1]) as Tensor;
    return callOperator('index_copy', [output, 0, rare, found]) as Tensor;
  }
}

/** Log-probabilities of the targets within their clusters (0 in the head), and the column of the head that each is in. */
function clustersOf(
  { cutoffs, shortlistSize, tail, nClasses }: AdaptiveLogSoftmaxWithLoss,
  rows: Tensor,
  classes: Tensor,
): { logProbs: Tensor; columns: Tensor } {
  const count = classes.shape[0] as number;
  const logProbs = callOperator('new_zeros', [rows, [count]]) as Tensor;
  const columns = callOperator('new_empty', [classes, [count]]) as Tensor;
  let used = 0;
  for (const [cluster, high] of cutoffs.entries()) {
    const low = cluster === 0 ? 0 : (cutoffs[cluster - 1] as number);
    const isHere = classes.ge(low).logicalAnd(classes.lt(high));
    const places = isHere.nonzero().squeeze(1);
    const found = places.numel();
    if (found === 0) continue;
    used += found;
    const own = classes.indexSelect(0, places);
    if (cluster === 0) {
      callOperator('index_copy_', [columns, 0, places, own]);
      continue;
    }
    const scores = (tail.at(cluster - 1) as Sequential).forward(rows.indexSelect(0, places));
    callOperator('index_fill_', [columns, 0, places, shortlistSize + cluster - 1]);
    const local = logSoftmax(scores).gather(1, own.sub(low).unsqueeze(1)).squeeze(1);
    callOperator('index_copy_', [logProbs, 0, places, local]);
  }
  if (used !== count) {
    throw new ArgumentError(
      `expected targets between 0 and ${nClasses - 1} for nn.AdaptiveLogSoftmaxWithLoss, received ` +
        `${classes.min().item()} to ${classes.max().item()}`,
    );
  }
  return { logProbs, columns };
}

function fullLogProb(
  { cutoffs, shortlistSize, tail, nClasses }: AdaptiveLogSoftmaxWithLoss,
  rows: Tensor,
  scores: Tensor,
): Tensor {
  const all = callOperator('new_empty', [rows, [scores.shape[0] as number, nClasses]]) as Tensor;
  const head = logSoftmax(scores);
  all.narrow(1, 0, shortlistSize).copy_(head.narrow(1, 0, shortlistSize));
  for (const [cluster, projection] of [...tail].entries()) {
    const low = cutoffs[cluster] as number;
    const local = logSoftmax(projection.forward(rows)).add(head.narrow(1, shortlistSize + cluster, 1));
    all.narrow(1, low, (cutoffs[cluster + 1] as number) - low).copy_(local);
  }
  return all;
}

function isUneven(input: Tensor, target: Tensor): boolean {
  return target.shape.length === 1 && input.shape[0] !== target.shape[0];
}

function logSoftmax(scores: Tensor): Tensor {
  return callOperator('aten::log_softmax.int', [scores, 1]) as Tensor;
}

function checkCutoffs(owner: string, cutoffs: unknown, nClasses: number): asserts cutoffs is number[] {
  const isAscending =
    Array.isArray(cutoffs) &&
    cutoffs.length > 0 &&
    cutoffs.every(
      (cutoff, place) =>
        Number.isInteger(cutoff) && cutoff > (place === 0 ? 0 : cutoffs[place - 1]) && cutoff < nClasses,
    );
  if (isAscending) return;
  throw new ArgumentError(
    `expected ascending integers between 1 and ${nClasses - 1} for cutoffs of ${owner}, received ` +
      (Array.isArray(cutoffs) ? `[${cutoffs}]` : describe(cutoffs)),
  );
}
