// Losses with a margin, and of pairs and triplets, as modules.
import { isPlainObject } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { PairwiseDistance } from '../distance.js';
import { isModule } from '../fields.js';
import type { LossOptions, ReductionOptions } from '../functional/loss-options.js';
import {
  HINGE,
  hinge,
  MARGIN,
  type MarginOptions,
  MULTI_MARGIN,
  type MultiMarginLossOptions,
  multiMargin,
  ofPairs,
  REDUCTION_ONLY,
  reducedOnly,
} from '../functional/margin-loss.js';
import {
  type Distance,
  TRIPLET,
  TRIPLET_WITH_DISTANCE,
  type TripletMarginLossOptions,
  type TripletMarginWithDistanceOptions,
  triplet,
  tripletWithDistance,
} from '../functional/triplet-loss.js';
import type { Module } from '../module.js';
import type { Buffer } from '../parameter.js';
import { Loss, takesOneTarget } from './loss.js';

/**
 * `log(1 + exp(-target · input))`, reduced; each target is 1 or -1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.SoftMarginLoss.html
 */
export class SoftMarginLoss extends Loss<ReductionOptions> {
  constructor(options?: ReductionOptions) {
    super('nn.SoftMarginLoss', REDUCTION_ONLY, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return reducedOnly(this.owner, 'soft_margin_loss', input, target, this);
  }
}

/**
 * Scores `(n, classes)` against several class numbers a row, `(n, classes)` of dtype int64, ended by -1.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MultiLabelMarginLoss.html
 */
export class MultiLabelMarginLoss extends Loss<ReductionOptions> {
  constructor(options?: ReductionOptions) {
    super('nn.MultiLabelMarginLoss', REDUCTION_ONLY, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return reducedOnly(this.owner, 'multilabel_margin_loss', input, target, this);
  }
}

/**
 * The distance `input` where the target is 1, `max(0, margin - input)` where it is -1; the margin is 1 by default.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.HingeEmbeddingLoss.html
 */
export class HingeEmbeddingLoss extends Loss<MarginOptions> {
  declare readonly margin: number;

  constructor(margin?: number | MarginOptions, options?: ReductionOptions) {
    super('nn.HingeEmbeddingLoss', HINGE, margin, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return hinge(this.owner, input, target, this);
  }
}

/**
 * `1 - cos(input1, input2)` where the target is 1, `max(0, cos(input1, input2) - margin)` where it is -1:
 * `forward(input1, input2, target)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CosineEmbeddingLoss.html
 */
export class CosineEmbeddingLoss extends Loss<MarginOptions> {
  declare readonly margin: number;

  constructor(margin?: number | MarginOptions, options?: ReductionOptions) {
    super('nn.CosineEmbeddingLoss', MARGIN, margin, options);
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return ofPairs(this.owner, 'cosine_embedding_loss', [input1, input2, target], this);
  }
}

/**
 * `max(0, -target (input1 - input2) + margin)`: `forward(input1, input2, target)`, where a target of 1 wants the first input
 * larger, -1 the second.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MarginRankingLoss.html
 */
export class MarginRankingLoss extends Loss<MarginOptions> {
  declare readonly margin: number;

  constructor(margin?: number | MarginOptions, options?: ReductionOptions) {
    super('nn.MarginRankingLoss', MARGIN, margin, options);
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return ofPairs(this.owner, 'margin_ranking_loss', [input1, input2, target], this);
  }
}

/**
 * Scores `(n, classes)` against class numbers `(n)`: by how much less than the margin the right class is above each other one,
 * to the power of `p`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MultiMarginLoss.html
 */
export class MultiMarginLoss extends Loss<MultiMarginLossOptions> {
  declare readonly p: 1 | 2;
  declare readonly margin: number;
  declare readonly weight: Buffer | undefined;

  constructor(p?: 1 | 2 | MultiMarginLossOptions, options?: Omit<MultiMarginLossOptions, 'p'>) {
    super('nn.MultiMarginLoss', MULTI_MARGIN, p, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return multiMargin(this.owner, input, target, this);
  }
}

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)`: `forward(anchor, positive, negative)`, all `(n, features)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TripletMarginLoss.html
 */
export class TripletMarginLoss extends Loss<TripletMarginLossOptions> {
  declare readonly margin: number;
  declare readonly p: number;
  declare readonly eps: number;
  declare readonly swap: boolean;

  constructor(
    margin?: number | TripletMarginLossOptions,
    options?: Omit<TripletMarginLossOptions, 'margin'>,
  ) {
    super('nn.TripletMarginLoss', TRIPLET, margin, options);
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    return triplet(this.owner, [anchor, positive, negative], this);
  }
}

/** Options of `nn.TripletMarginWithDistanceLoss`. */
export interface TripletMarginWithDistanceLossOptions
  extends Omit<TripletMarginWithDistanceOptions, 'distanceFunction'> {
  /** A function of two tensors, or a module of two inputs; default `new nn.PairwiseDistance()`. */
  readonly distanceFunction?: Distance | Module;
}

/**
 * As `TripletMarginLoss`, with distances of a function or a module of two tensors.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TripletMarginWithDistanceLoss.html
 */
export class TripletMarginWithDistanceLoss extends Loss<TripletMarginWithDistanceLossOptions> {
  declare readonly distanceFunction: Distance | undefined;
  /** The module that gives the distances, where it is one. */
  declare readonly distance_function: Module | undefined;
  declare readonly margin: number;
  declare readonly swap: boolean;

  constructor(options?: TripletMarginWithDistanceLossOptions) {
    const spec: LossOptions<TripletMarginWithDistanceLossOptions> = {
      ...TRIPLET_WITH_DISTANCE,
      kinds: {
        ...TRIPLET_WITH_DISTANCE.kinds,
        distanceFunction: {
          expected: 'a function or a module',
          accepts: (value) => typeof value === 'function' || isModule(value),
        },
      },
    };
    const given = isPlainObject(options) ? { distanceFunction: new PairwiseDistance(), ...options } : options;
    super('nn.TripletMarginWithDistanceLoss', spec, given ?? { distanceFunction: new PairwiseDistance() });
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function: module, distanceFunction } = this;
    const distance = module === undefined ? distanceFunction : (a: Tensor, b: Tensor) => module.forward(a, b);
    return tripletWithDistance(this.owner, [anchor, positive, negative], distance as Distance, this);
  }
}
