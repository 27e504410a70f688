// Uses of modules that compile, and uses that do not: the compiler refuses a @ts-expect-error whose line is right. Nothing here
// runs; `npm run check` compiles it against dist/, as a user's program is.
import { nn, type Tensor } from '../../dist/index.js';

declare const x: Tensor;

/** Fails to compile unless the type of the value is exactly `Expected`. */
function is<Expected>(): <T>(
  value: T,
  ...same: [T] extends [Expected] ? ([Expected] extends [T] ? [] : [never]) : [never]
) => void {
  return () => {};
}

class Net extends nn.Module {
  layers: nn.ModuleList<nn.Linear> = new nn.ModuleList([new nn.Linear(2, 2), new nn.Linear(2, 2)]);
  heads: nn.ModuleDict<nn.Linear> = new nn.ModuleDict({ a: new nn.Linear(2, 2) });
  scales: nn.ParameterList = new nn.ParameterList([x]);
  override forward(input: Tensor, factor: number): Tensor {
    let value = input;
    for (const layer of this.layers) value = layer.forward(value);
    return value.mul(factor);
  }
}
const net = new Net();

// Containers.
is<nn.Linear>()(net.layers.at(-1));
is<nn.Linear | undefined>()(net.heads.get('a'));
is<nn.Parameter>()(net.scales.at(0));
net.layers.append(new nn.Linear(1, 1));
// @ts-expect-error: a list of linear layers
net.layers.append(new nn.Flatten());
// @ts-expect-error: no module
new nn.ModuleList([1]);

// Hooks see what forward takes and gives.
net.registerForwardHook((module, inputs, output) => {
  is<Net>()(module);
  is<Readonly<[input: Tensor, factor: number]>>()(inputs);
  is<Tensor>()(output);
});
net.layers.at(0).registerForwardPreHook((_, [input]) => [input.add(1)]);
net.registerFullBackwardHook((_, gradInput) => gradInput);
// @ts-expect-error: no such option
net.registerForwardPreHook(() => {}, { alwaysCall: true });

// Recurrent layers and attention.
const lstm = new nn.LSTM(4, 6, 2, { batchFirst: true });
is<[output: Tensor, hidden: [h: Tensor, c: Tensor]]>()(lstm.forward(x));
is<[output: nn.utils.rnn.PackedSequence, hidden: [h: Tensor, c: Tensor]]>()(
  lstm.forward(nn.utils.rnn.packSequence([x])),
);
is<[output: Tensor, hidden: Tensor]>()(new nn.GRU(4, 6).forward(x, x));
// @ts-expect-error: an LSTM has two states
lstm.forward(x, x);
// @ts-expect-error: only an LSTM has projections
new nn.GRU(4, 6, { projSize: 2 });
is<[output: Tensor, weights: Tensor | undefined]>()(new nn.MultiheadAttention(4, 2).forward(x, x, x));
// @ts-expect-error: masks come by name
new nn.MultiheadAttention(4, 2).forward(x, x, x, x);

// Losses.
new nn.CrossEntropyLoss({ labelSmoothing: 0.1 }).forward(x, x);
// @ts-expect-error: no such reduction
new nn.MSELoss({ reduction: 'batchmean' });
// @ts-expect-error: one target
new nn.MSELoss().forward(x, x, x);

// Parametrizations give the module that they are put on.
is<nn.Linear>()(nn.utils.parametrizations.weightNorm(new nn.Linear(2, 2)));
