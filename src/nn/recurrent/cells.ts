// One step of a recurrent network: RNNCell, LSTMCell and GRUCell.
import { BOOLEAN, check, describe, integer, oneOf, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import { zeros } from '../../tensor/creation.js';
import { callOperator, type OperatorArgument } from '../../tensor/ops.js';
import { Tensor } from '../../tensor/tensor.js';
import { uniform_ } from '../init.js';
import { TENSOR } from '../kinds.js';
import { Module } from '../module.js';
import { emptyParameter, type Parameter } from '../parameter.js';
import { valueText } from '../text.js';
import { LSTM_STATES } from './base.js';
import type { LSTMState } from './layers.js';

/** Options of {@link LSTMCell} and {@link GRUCell}. */
export interface RecurrentCellOptions {
  /** Whether there are biases; default true. */
  readonly bias?: boolean;
}

/** What the cells have in common. The weights have PyTorch's names. */
export abstract class RecurrentCell extends Module {
  readonly inputSize: number;
  readonly hiddenSize: number;
  readonly bias: boolean;
  weight_ih: Parameter;
  weight_hh: Parameter;
  bias_ih: Parameter | undefined;
  bias_hh: Parameter | undefined;

  /** @internal `gates`: rows of the weights for each feature of the state. */
  protected constructor(owner: string, inputSize: number, hiddenSize: number, bias: boolean, gates: number) {
    super();
    check(inputSize, integer(1), `inputSize of ${owner}`);
    check(hiddenSize, integer(1), `hiddenSize of ${owner}`);
    this.inputSize = inputSize;
    this.hiddenSize = hiddenSize;
    this.bias = bias;
    const rows = gates * hiddenSize;
    this.weight_ih = emptyParameter([rows, inputSize]);
    this.weight_hh = emptyParameter([rows, hiddenSize]);
    this.bias_ih = bias ? emptyParameter([rows]) : undefined;
    this.bias_hh = bias ? emptyParameter([rows]) : undefined;
    const bound = 1 / Math.sqrt(hiddenSize);
    for (const parameter of this.parameters()) uniform_(parameter, -bound, bound);
  }

  override extraRepr(): string {
    const bias = this.bias ? '' : `, bias=${valueText(this.bias)}`;
    return `${this.inputSize}, ${this.hiddenSize}${bias}`;
  }
}

/** Runs a cell on `(n, inputSize)` or `(inputSize)`. `states` undefined: zeros. */
function runCell(
  cell: RecurrentCell,
  operator: string,
  input: Tensor,
  states: readonly (Tensor | undefined)[],
): Tensor[] {
  const owner = `nn.${cell.constructor.name}`;
  check(input, TENSOR, `the input of ${owner}`);
  const isBatched = input.shape.length === 2;
  if ((!isBatched && input.shape.length !== 1) || input.shape.at(-1) !== cell.inputSize) {
    throw new ArgumentError(
      `expected an input (n, ${cell.inputSize}) or (${cell.inputSize}) for ${owner}, received [${input.shape}]`,
    );
  }
  const rows = isBatched ? input : input.unsqueeze(0);
  const initial = states.includes(undefined)
    ? zeros([rows.shape[0] as number, cell.hiddenSize], { dtype: rows.dtype, device: rows.device })
    : undefined;
  const batched = states.map((state) => {
    if (initial !== undefined) return initial;
    const expected = isBatched ? [input.shape[0], cell.hiddenSize] : [cell.hiddenSize];
    if (!(state instanceof Tensor) || String(state.shape) !== String(expected)) {
      const received = state instanceof Tensor ? `[${state.shape}]` : describe(state);
      throw new ArgumentError(`expected a state of shape [${expected}] for ${owner}, received ${received}`);
    }
    return isBatched ? state : state.unsqueeze(0);
  });
  const hidden: OperatorArgument = operator === 'lstm_cell' ? batched : (batched[0] as Tensor);
  const weights = [cell.weight_ih, cell.weight_hh, cell.bias_ih ?? null, cell.bias_hh ?? null];
  const result = callOperator(operator, [rows, hidden, ...weights]);
  const outputs = (Array.isArray(result) ? result : [result]) as Tensor[];
  return isBatched ? outputs : outputs.map((output) => output.squeeze(0));
}

/** Options of {@link RNNCell}. */
export interface RNNCellOptions extends RecurrentCellOptions {
  /** Default `'tanh'`. */
  readonly nonlinearity?: 'tanh' | 'relu';
}

/**
 * One step of an `RNN`: input `(n, inputSize)`, state `(n, hiddenSize)`, zeros by default; gives the next state.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.RNNCell.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class RNNCell extends RecurrentCell {
  readonly nonlinearity: 'tanh' | 'relu';

  constructor(
    inputSize: number,
    hiddenSize: number,
    bias?: boolean | RNNCellOptions,
    options?: Omit<RNNCellOptions, 'bias'>,
  ) {
    const read = readOptions<Required<RNNCellOptions>>(
      'nn.RNNCell',
      { bias: BOOLEAN, nonlinearity: oneOf('tanh', 'relu') },
      { bias: true, nonlinearity: 'tanh' },
      options,
      { name: 'bias', value: bias },
    );
    super('nn.RNNCell', inputSize, hiddenSize, read.bias, 1);
    this.nonlinearity = read.nonlinearity;
  }

  override forward(input: Tensor, hx?: Tensor): Tensor {
    return runCell(this, `rnn_${this.nonlinearity}_cell`, input, [hx])[0] as Tensor;
  }

  override extraRepr(): string {
    const nonlinearity = this.nonlinearity === 'tanh' ? '' : `, nonlinearity=${this.nonlinearity}`;
    return `${super.extraRepr()}${nonlinearity}`;
  }
}

function readBias(owner: string, bias: boolean | RecurrentCellOptions | undefined): boolean {
  const first = { name: 'bias', value: bias } as const;
  return readOptions(owner, { bias: BOOLEAN }, { bias: true }, undefined, first).bias;
}

/**
 * One step of an `LSTM`: input `(n, inputSize)`, states `[h, c]` of `(n, hiddenSize)`, zeros by default; gives the next ones.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LSTMCell.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class LSTMCell extends RecurrentCell {
  constructor(inputSize: number, hiddenSize: number, bias?: boolean | RecurrentCellOptions) {
    super('nn.LSTMCell', inputSize, hiddenSize, readBias('nn.LSTMCell', bias), 4);
  }

  override forward(input: Tensor, hx?: LSTMState): [h: Tensor, c: Tensor] {
    if (hx !== undefined) check(hx, LSTM_STATES, 'the states of nn.LSTMCell');
    const states = hx === undefined ? [undefined, undefined] : [hx[0], hx[1]];
    return runCell(this, 'lstm_cell', input, states) as [Tensor, Tensor];
  }
}

/**
 * One step of a `GRU`: input `(n, inputSize)`, state `(n, hiddenSize)`, zeros by default; gives the next state.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.GRUCell.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class GRUCell extends RecurrentCell {
  constructor(inputSize: number, hiddenSize: number, bias?: boolean | RecurrentCellOptions) {
    super('nn.GRUCell', inputSize, hiddenSize, readBias('nn.GRUCell', bias), 3);
  }

  override forward(input: Tensor, hx?: Tensor): Tensor {
    return runCell(this, 'gru_cell', input, [hx])[0] as Tensor;
  }
}
