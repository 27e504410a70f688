// What the recurrent layers have in common: weights with PyTorch's names and values, checks, batches and packed sequences.
// Which operator runs is told by each layer.
import { BOOLEAN, check, describe, integer, type Kind } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { native } from '../../native/load.js';
import { zeros } from '../../tensor/creation.js';
import { Tensor } from '../../tensor/tensor.js';
import { warn } from '../../warn.js';
import { uniform_ } from '../init.js';
import { PROBABILITY } from '../kinds.js';
import { Module } from '../module.js';
import { emptyParameter, type Parameter } from '../parameter.js';
import { floatText, valueText } from '../text.js';
import { PackedSequence } from '../utils/rnn.js';

/** Options that all recurrent layers have. */
export interface RecurrentOptions {
  /** Layers on top of each other; default 1. */
  readonly numLayers?: number;
  /** Whether there are biases; default true. */
  readonly bias?: boolean;
  /** Whether input and output are `(n, time, features)` instead of `(time, n, features)`; default false. */
  readonly batchFirst?: boolean;
  /** The probability with which outputs of all layers but the last are dropped in training; default 0. */
  readonly dropout?: number;
  /** Whether a second direction reads the sequence from its end; default false. */
  readonly bidirectional?: boolean;
}

/** @internal */
export const RECURRENT_KINDS: { readonly [Name in keyof RecurrentOptions]-?: Kind } = {
  numLayers: integer(1),
  bias: BOOLEAN,
  batchFirst: BOOLEAN,
  dropout: PROBABILITY,
  bidirectional: BOOLEAN,
};

/** @internal */
export const RECURRENT_DEFAULTS: Required<RecurrentOptions> = {
  numLayers: 1,
  bias: true,
  batchFirst: false,
  dropout: 0,
  bidirectional: false,
};

/** @internal What {@link LSTM} and its cell take as their states. */
export const LSTM_STATES: Kind = {
  expected: 'a pair [h, c]',
  accepts: (value) => Array.isArray(value) && value.length === 2,
};

interface Settings extends Required<RecurrentOptions> {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly projSize: number;
  /** Rows of the weights for each feature of the state: 4 of an LSTM. */
  readonly gates: number;
}

/** What a layer's operator is called with, batched or packed. */
export interface RecurrentCall {
  readonly input: Tensor;
  /** Of a packed sequence. */
  readonly batchSizes: Tensor | undefined;
  readonly hidden: readonly Tensor[];
  /** The arguments after input and state, in the order of the schema. */
  readonly others: readonly [readonly Parameter[], boolean, number, number, boolean, boolean];
}

/**
 * Base of {@link RNN}, {@link LSTM} and {@link GRU}. The weights are fields named as PyTorch's: `weight_ih_l0`, `weight_hh_l0`,
 * `bias_ih_l0`, `bias_hh_l0`, of further layers with their number, of the second direction with `_reverse` behind.
 */
export abstract class RecurrentLayer extends Module {
  [weight: `${'weight' | 'bias'}_${string}`]: Parameter;
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly numLayers: number;
  readonly bias: boolean;
  readonly batchFirst: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  readonly projSize: number;

  /** @internal */
  protected constructor(owner: string, settings: Settings) {
    super();
    check(settings.inputSize, integer(1), `inputSize of ${owner}`);
    check(settings.hiddenSize, integer(1), `hiddenSize of ${owner}`);
    this.inputSize = settings.inputSize;
    this.hiddenSize = settings.hiddenSize;
    this.numLayers = settings.numLayers;
    this.bias = settings.bias;
    this.batchFirst = settings.batchFirst;
    this.dropout = settings.dropout;
    this.bidirectional = settings.bidirectional;
    this.projSize = settings.projSize;
    if (this.dropout > 0 && this.numLayers === 1) {
      warn(
        'TORCHLANE_RECURRENT_DROPOUT',
        `${owner}: a dropout of ${this.dropout} drops outputs of all layers but the last, and there is only one; set numLayers`,
      );
    }
    for (const [name, size] of weightSizes(settings)) this[name] = emptyParameter(size);
    const bound = 1 / Math.sqrt(this.hiddenSize);
    for (const parameter of this.parameters()) uniform_(parameter, -bound, bound);
  }

  override extraRepr(): string {
    const { projSize, numLayers, bias, batchFirst, dropout, bidirectional } = this;
    const parts = [
      `${this.inputSize}, ${this.hiddenSize}`,
      projSize === 0 ? '' : `proj_size=${projSize}`,
      numLayers === 1 ? '' : `num_layers=${numLayers}`,
      bias ? '' : `bias=${valueText(bias)}`,
      batchFirst ? `batch_first=${valueText(batchFirst)}` : '',
      dropout === 0 ? '' : `dropout=${floatText(dropout)}`,
      bidirectional ? `bidirectional=${valueText(bidirectional)}` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  }
}

/** The weights in PyTorch's order, in which they are drawn too. */
function weightSizes(settings: Settings): [name: `${'weight' | 'bias'}_${string}`, size: number[]][] {
  const { inputSize, hiddenSize, projSize, gates, numLayers, bias, bidirectional } = settings;
  const stateSize = projSize > 0 ? projSize : hiddenSize;
  const rows = gates * hiddenSize;
  const suffixes = bidirectional ? ['', '_reverse'] : [''];
  return Array.from({ length: numLayers }).flatMap((_, layer) =>
    suffixes.flatMap((suffix) => {
      const end = `l${layer}${suffix}`;
      const features = layer === 0 ? inputSize : stateSize * suffixes.length;
      const sizes: [`${'weight' | 'bias'}_${string}`, number[]][] = [
        [`weight_ih_${end}`, [rows, features]],
        [`weight_hh_${end}`, [rows, stateSize]],
      ];
      if (bias) sizes.push([`bias_ih_${end}`, [rows]], [`bias_hh_${end}`, [rows]]);
      if (projSize > 0) sizes.push([`weight_hr_${end}`, [projSize, hiddenSize]]);
      return sizes;
    }),
  );
}

/**
 * Runs a layer on a batch, on one sequence without a batch, or on a packed sequence. `sizes` are the features of each state
 * tensor; `run` calls the operator and gives the output and the last states.
 */
export function runRecurrent(
  layer: RecurrentLayer,
  input: Tensor | PackedSequence,
  given: readonly Tensor[] | undefined,
  sizes: readonly number[],
  run: (call: RecurrentCall) => Tensor[],
): [output: Tensor | PackedSequence, hidden: Tensor[]] {
  const owner = `nn.${layer.constructor.name}`;
  const { batchFirst, numLayers, bidirectional, training, dropout, bias } = layer;
  const isPacked = input instanceof PackedSequence;
  if (!isPacked && !(input instanceof Tensor)) {
    throw new ArgumentError(
      `expected a tensor or a PackedSequence for ${owner}, received ${describe(input)}`,
    );
  }
  if (isPacked) {
    native().refuseInStep(
      `${owner} of a PackedSequence`,
      'pad the sequences and mask what is padded',
      'it reads the lengths of the sequences',
    );
  }
  const batchDim = batchFirst ? 0 : 1;
  const isBatched = isPacked || input.shape.length === 3;
  const values = isPacked ? input.data : isBatched ? input : input.unsqueeze(batchDim);
  checkInput(owner, layer, values, isPacked);
  const count = isPacked
    ? (input.batchSizes.select(0, 0).item() as number)
    : (values.shape[batchDim] as number);
  const states = numLayers * (bidirectional ? 2 : 1);
  const hidden = sizes.map((size, place) => {
    const expected = [states, count, size];
    const state = given?.[place];
    if (state === undefined) return zeros(expected, { dtype: values.dtype, device: values.device });
    checkState(owner, state, isBatched ? expected : [states, size]);
    const batched = isBatched ? state : state.unsqueeze(1);
    return isPacked && input.sortedIndices ? batched.indexSelect(1, input.sortedIndices) : batched;
  });
  // By name: a parametrized weight is no field of its own.
  const parameters = weightSizes({ ...layer, gates: 0 }).map(([name]) => layer[name] as Parameter);
  const [output, ...last] = run({
    input: values,
    batchSizes: isPacked ? input.batchSizes : undefined,
    hidden,
    others: [parameters, bias, numLayers, dropout, training, bidirectional],
  }) as [Tensor, ...Tensor[]];
  if (isPacked) {
    const { batchSizes, sortedIndices, unsortedIndices } = input;
    return [
      new PackedSequence(output, batchSizes, sortedIndices, unsortedIndices),
      unsortedIndices ? last.map((state) => state.indexSelect(1, unsortedIndices)) : last,
    ];
  }
  return isBatched ? [output, last] : [output.squeeze(batchDim), last.map((state) => state.squeeze(1))];
}

function checkInput(owner: string, layer: RecurrentLayer, input: Tensor, isPacked: boolean): void {
  const { shape, dtype } = input;
  const dims = isPacked ? 2 : 3;
  if (shape.length !== dims || shape.at(-1) !== layer.inputSize) {
    const expected = isPacked
      ? `(steps, ${layer.inputSize})`
      : `${layer.batchFirst ? '(n, time' : '(time, n'}, ${layer.inputSize}) or (time, ${layer.inputSize})`;
    throw new ArgumentError(`expected an input ${expected} for ${owner}, received [${shape}]`);
  }
  const own = layer.weight_ih_l0 as Parameter;
  if (dtype !== own.dtype) {
    throw new ArgumentError(
      `expected an input of the weights' dtype ${own.dtype} for ${owner}, received ${dtype}: input.to('${own.dtype}')`,
    );
  }
}

function checkState(owner: string, state: unknown, expected: readonly number[]): void {
  if (state instanceof Tensor && String(state.shape) === String(expected)) return;
  const received = state instanceof Tensor ? `[${state.shape}]` : describe(state);
  throw new ArgumentError(`expected a state of shape [${expected}] for ${owner}, received ${received}`);
}
