// Muon: orthogonal updates of matrices. The update is native: binding/core/train/optimizer/muon.cpp.
import { BOOLEAN, FINITE, type Kind, NON_NEGATIVE } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { OptimizedParameters } from './groups.js';
import { RuleOptimizer, type UpdateRules } from './rule-optimizer.js';

/** Options of {@link Muon}. */
export interface MuonOptions {
  /** Learning rate; default 0.001. */
  readonly lr?: number;
  /** How much of the weight a step takes away, times the learning rate; default 0.1. */
  readonly weightDecay?: number;
  /** How much of the last direction is kept; default 0.95. */
  readonly momentum?: number;
  /** Nesterov's momentum, which looks one step ahead; default true. */
  readonly nesterov?: boolean;
  /** Of the Newton-Schulz iteration; default [3.4445, -4.775, 2.0315]. */
  readonly nsCoefficients?: readonly [number, number, number];
  /** Least norm; default 1e-7. */
  readonly eps?: number;
  /** Newton-Schulz iterations, below 100; default 5. */
  readonly nsSteps?: number;
  /** How the rate follows the shape; null (default) is 'original'. */
  readonly adjustLrFn?: 'original' | 'match_rms_adamw' | null;
}

const COEFFICIENTS: Kind = {
  expected: 'three numbers',
  accepts: (value) => Array.isArray(value) && value.length === 3 && value.every(FINITE.accepts),
};

const STEPS: Kind = {
  expected: 'an integer from 0 to 99',
  accepts: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100,
};

const ADJUSTMENTS: Kind = {
  expected: "'original', 'match_rms_adamw' or null",
  accepts: (value) => value === null || value === 'original' || value === 'match_rms_adamw',
};

const RULES: UpdateRules<MuonOptions> = {
  name: 'Muon',
  kinds: {
    lr: NON_NEGATIVE,
    weightDecay: NON_NEGATIVE,
    momentum: NON_NEGATIVE,
    nesterov: BOOLEAN,
    nsCoefficients: COEFFICIENTS,
    eps: NON_NEGATIVE,
    nsSteps: STEPS,
    adjustLrFn: ADJUSTMENTS,
  },
  defaults: {
    lr: 1e-3,
    weightDecay: 0.1,
    momentum: 0.95,
    nesterov: true,
    nsCoefficients: [3.4445, -4.775, 2.0315],
    eps: 1e-7,
    nsSteps: 5,
    adjustLrFn: null,
  },
  fixed: {},
  checkParameter: ({ shape }, what) => {
    if (shape.length === 2) return;
    throw new ArgumentError(
      `expected a matrix for ${what}, received one of shape [${shape.join(', ')}]; give biases, embeddings and other ` +
        'shapes to another optimizer, such as optim.AdamW',
    );
  },
};

/**
 * Muon, whose updates are orthogonal matrices, for the weights of hidden layers; the other parameters belong to another optimizer:
 * `torch.optim.Muon` to the bit.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.optim.Muon.html
 *
 * @throws {ArgumentError} naming the option or the parameter's index.
 * @example
 * const matrices = [...model.parameters()].filter((parameter) => parameter.dim() === 2);
 * const optimizer = new optim.Muon(matrices, { lr: 0.02 });
 */
export class Muon extends RuleOptimizer<MuonOptions> {
  constructor(
    parameters: OptimizedParameters<MuonOptions>,
    lr?: number | MuonOptions,
    options?: Omit<MuonOptions, 'lr'>,
  ) {
    super(RULES, parameters, lr, options);
  }
}
