// Losses of scores or probabilities against classes, as modules.
import type { Tensor } from '../../tensor/tensor.js';
import {
  BCE,
  BCE_WITH_LOGITS,
  type BCELossOptions,
  type BCEWithLogitsLossOptions,
  binary,
  binaryWithLogits,
  MULTI_LABEL_SOFT_MARGIN,
  type MultiLabelSoftMarginLossOptions,
  multiLabelSoftMargin,
} from '../functional/binary-loss.js';
import {
  CROSS_ENTROPY,
  type CrossEntropyLossOptions,
  CTC,
  type CTCLossOptions,
  entropy,
  type Lengths,
  NLL,
  type NLLLossOptions,
  negativeLogLikelihood,
  temporal,
} from '../functional/classification-loss.js';
import type { Buffer } from '../parameter.js';
import { Loss, takesOneTarget } from './loss.js';

/**
 * Cross entropy of unnormalised scores `(n, classes, …)` and targets: class numbers `(n, …)` of dtype int64, or
 * probabilities of the input's shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CrossEntropyLoss.html
 */
export class CrossEntropyLoss extends Loss<CrossEntropyLossOptions> {
  declare readonly weight: Buffer | undefined;
  declare readonly ignoreIndex: number;
  declare readonly labelSmoothing: number;

  constructor(weight?: Tensor | CrossEntropyLossOptions, options?: Omit<CrossEntropyLossOptions, 'weight'>) {
    super('nn.CrossEntropyLoss', CROSS_ENTROPY, weight, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return entropy(this.owner, input, target, this);
  }
}

/**
 * The negative log-likelihood of class numbers `(n, …)` under log-probabilities `(n, classes, …)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.NLLLoss.html
 */
export class NLLLoss extends Loss<NLLLossOptions> {
  declare readonly weight: Buffer | undefined;
  declare readonly ignoreIndex: number;

  constructor(weight?: Tensor | NLLLossOptions, options?: Omit<NLLLossOptions, 'weight'>) {
    super('nn.NLLLoss', NLL, weight, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return negativeLogLikelihood(this.owner, input, target, this);
  }
}

/**
 * Binary cross entropy of probabilities, each between 0 and 1, and targets of the same shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.BCELoss.html
 */
export class BCELoss extends Loss<BCELossOptions> {
  declare readonly weight: Buffer | undefined;

  constructor(weight?: Tensor | BCELossOptions, options?: Omit<BCELossOptions, 'weight'>) {
    super('nn.BCELoss', BCE, weight, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return binary(this.owner, input, target, this);
  }
}

/**
 * Binary cross entropy of unnormalised scores: a sigmoid and `BCELoss` in one, exact for large scores.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.BCEWithLogitsLoss.html
 */
export class BCEWithLogitsLoss extends Loss<BCEWithLogitsLossOptions> {
  declare readonly weight: Buffer | undefined;
  /** The option `posWeight`. */
  declare readonly pos_weight: Buffer | undefined;

  constructor(
    weight?: Tensor | BCEWithLogitsLossOptions,
    options?: Omit<BCEWithLogitsLossOptions, 'weight'>,
  ) {
    super('nn.BCEWithLogitsLoss', BCE_WITH_LOGITS, weight, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    const { weight, pos_weight: posWeight, reduction } = this;
    return binaryWithLogits(this.owner, input, target, { weight, posWeight, reduction });
  }
}

/**
 * Cross entropy of each class against all others, of scores `(n, classes)` and a target of zeros and ones of that shape.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.MultiLabelSoftMarginLoss.html
 */
export class MultiLabelSoftMarginLoss extends Loss<MultiLabelSoftMarginLossOptions> {
  declare readonly weight: Buffer | undefined;

  constructor(
    weight?: Tensor | MultiLabelSoftMarginLossOptions,
    options?: Omit<MultiLabelSoftMarginLossOptions, 'weight'>,
  ) {
    super('nn.MultiLabelSoftMarginLoss', MULTI_LABEL_SOFT_MARGIN, weight, options);
  }

  override forward(input: Tensor, target: Tensor, ...others: never[]): Tensor {
    takesOneTarget(this.owner, others);
    return multiLabelSoftMargin(this.owner, input, target, this);
  }
}

/**
 * Connectionist temporal classification: `forward(logProbs, targets, inputLengths, targetLengths)` of log-probabilities
 * `(time, n, classes)` and label sequences `(n, length)`, or all labels in a row; both lengths `(n)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.CTCLoss.html
 */
export class CTCLoss extends Loss<CTCLossOptions> {
  declare readonly blank: number;
  declare readonly zeroInfinity: boolean;

  constructor(blank?: number | CTCLossOptions, options?: Omit<CTCLossOptions, 'blank'>) {
    super('nn.CTCLoss', CTC, blank, options);
  }

  override forward(logProbs: Tensor, targets: Tensor, inputLengths: Lengths, targetLengths: Lengths): Tensor {
    return temporal(this.owner, logProbs, targets, inputLengths, targetLengths, this);
  }
}
