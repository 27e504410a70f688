// The recurrent layers: RNN, LSTM and GRU.
import { check, integer, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { callOperator, type OperatorArgument } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { PackedSequence } from '../utils/rnn.js';
import {
  LSTM_STATES,
  RECURRENT_DEFAULTS,
  RECURRENT_KINDS,
  type RecurrentCall,
  RecurrentLayer,
  type RecurrentOptions,
  runRecurrent,
} from './base.js';

export interface RNNOptions extends RecurrentOptions {
  /** Default `'tanh'`. */
  readonly nonlinearity?: 'tanh' | 'relu';
}

/**
 * A recurrent network of Elman's kind: each step's state is `tanh(W_ih x + b_ih + W_hh h + b_hh)`.
 *
 * Input `(time, n, inputSize)`, `(time, inputSize)` or a packed sequence; state `(numLayers · directions, n, hiddenSize)`,
 * zeros by default. Gives `[output, state]`, output `(time, n, directions · hiddenSize)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.RNN.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class RNN extends RecurrentLayer {
  readonly nonlinearity: 'tanh' | 'relu';

  constructor(
    inputSize: number,
    hiddenSize: number,
    numLayers?: number | RNNOptions,
    options?: Omit<RNNOptions, 'numLayers'>,
  ) {
    const { nonlinearity, ...read } = readOptions<Required<RNNOptions>>(
      'nn.RNN',
      { ...RECURRENT_KINDS, nonlinearity: oneOf('tanh', 'relu') },
      { ...RECURRENT_DEFAULTS, nonlinearity: 'tanh' },
      options,
      { name: 'numLayers', value: numLayers },
    );
    super('nn.RNN', { inputSize, hiddenSize, ...read, projSize: 0, gates: 1 });
    this.nonlinearity = nonlinearity;
  }

  override forward(input: Tensor, hx?: Tensor): [output: Tensor, hidden: Tensor];
  override forward(input: PackedSequence, hx?: Tensor): [output: PackedSequence, hidden: Tensor];
  override forward(input: Tensor | PackedSequence, hx?: Tensor): [Tensor | PackedSequence, Tensor] {
    return runWithOneState(this, `rnn_${this.nonlinearity}`, input, hx);
  }
}

/**
 * Gated recurrent units.
 *
 * Input `(time, n, inputSize)`, `(time, inputSize)` or a packed sequence; state `(numLayers · directions, n, hiddenSize)`,
 * zeros by default. Gives `[output, state]`, output `(time, n, directions · hiddenSize)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GRU.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class GRU extends RecurrentLayer {
  constructor(
    inputSize: number,
    hiddenSize: number,
    numLayers?: number | RecurrentOptions,
    options?: Omit<RecurrentOptions, 'numLayers'>,
  ) {
    const first = { name: 'numLayers', value: numLayers } as const;
    const read = readOptions('nn.GRU', RECURRENT_KINDS, RECURRENT_DEFAULTS, options, first);
    super('nn.GRU', { inputSize, hiddenSize, ...read, projSize: 0, gates: 3 });
  }

  override forward(input: Tensor, hx?: Tensor): [output: Tensor, hidden: Tensor];
  override forward(input: PackedSequence, hx?: Tensor): [output: PackedSequence, hidden: Tensor];
  override forward(input: Tensor | PackedSequence, hx?: Tensor): [Tensor | PackedSequence, Tensor] {
    return runWithOneState(this, 'gru', input, hx);
  }
}

function runWithOneState(
  layer: RecurrentLayer,
  operator: string,
  input: Tensor | PackedSequence,
  hx: Tensor | undefined,
): [Tensor | PackedSequence, Tensor] {
  const run = ({ input: values, batchSizes, hidden: [state], others }: RecurrentCall) =>
    callForm(operator, values, batchSizes, state as Tensor, others, layer.batchFirst);
  const given = hx === undefined ? undefined : [hx];
  const [output, [last]] = runRecurrent(layer, input, given, [layer.hiddenSize], run);
  return [output, last as Tensor];
}

/** The operator's form for batches, or the one for packed sequences. */
function callForm(
  operator: string,
  input: Tensor,
  batchSizes: Tensor | undefined,
  hidden: OperatorArgument,
  others: RecurrentCall['others'],
  batchFirst: boolean,
): Tensor[] {
  const args: OperatorArgument[] =
    batchSizes === undefined
      ? [input, hidden, ...others, batchFirst]
      : [input, batchSizes, hidden, ...others];
  const form = batchSizes === undefined ? 'input' : 'data';
  return callOperator(`aten::${operator}.${form}`, args) as Tensor[];
}

export interface LSTMOptions extends RecurrentOptions {
  /** Features of a projected state, smaller than `hiddenSize`; default 0: none. */
  readonly projSize?: number;
}

/** The states of an LSTM: hidden and cell. */
export type LSTMState = readonly [h: Tensor, c: Tensor];

/**
 * Long short-term memory.
 *
 * Input `(time, n, inputSize)`, `(time, inputSize)` or a packed sequence; states `[h, c]`, each
 * `(numLayers · directions, n, hiddenSize)` (`projSize` features of h where it is projected), zeros by default. Gives
 * `[output, [h, c]]`, output `(time, n, directions · hiddenSize)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LSTM.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const lstm = new nn.LSTM(8, 16, { batchFirst: true });
 * const [output, [h, c]] = lstm.forward(randn([4, 10, 8]));
 */
export class LSTM extends RecurrentLayer {
  constructor(
    inputSize: number,
    hiddenSize: number,
    numLayers?: number | LSTMOptions,
    options?: Omit<LSTMOptions, 'numLayers'>,
  ) {
    const read = readOptions<Required<LSTMOptions>>(
      'nn.LSTM',
      { ...RECURRENT_KINDS, projSize: integer(0) },
      { ...RECURRENT_DEFAULTS, projSize: 0 },
      options,
      { name: 'numLayers', value: numLayers },
    );
    if (read.projSize > 0 && read.projSize >= hiddenSize) {
      throw new ArgumentError(
        `expected a projSize of nn.LSTM smaller than hiddenSize, received ${read.projSize} and ${hiddenSize}`,
      );
    }
    super('nn.LSTM', { inputSize, hiddenSize, ...read, gates: 4 });
  }

  override forward(input: Tensor, hx?: LSTMState): [output: Tensor, hidden: [h: Tensor, c: Tensor]];
  override forward(
    input: PackedSequence,
    hx?: LSTMState,
  ): [output: PackedSequence, hidden: [h: Tensor, c: Tensor]];
  override forward(
    input: Tensor | PackedSequence,
    hx?: LSTMState,
  ): [Tensor | PackedSequence, [h: Tensor, c: Tensor]] {
    if (hx !== undefined) check(hx, LSTM_STATES, 'the states of nn.LSTM');
    const sizes = [this.projSize > 0 ? this.projSize : this.hiddenSize, this.hiddenSize];
    const [output, hidden] = runRecurrent(this, input, hx, sizes, (call) =>
      callForm('lstm', call.input, call.batchSizes, call.hidden, call.others, this.batchFirst),
    );
    return [output, hidden as [Tensor, Tensor]];
  }
}
