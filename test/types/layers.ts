// Layers and functions of nn as TypeScript sees them: what compiles, and what must not. Nothing here runs; `npm run check`
// compiles it against dist/.
import { deepcopy, nn, type Tensor } from '../../dist/index.js';

declare const x: Tensor;

// A pooling layer says in its type whether it gives the places of its elements.
const pooled: Tensor = new nn.MaxPool2d(2).forward(x);
const [output, indices]: [Tensor, Tensor] = new nn.MaxPool2d(2, { returnIndices: true }).forward(x);
const [adaptive]: [Tensor, Tensor] = new nn.AdaptiveMaxPool2d(3, true).forward(x);
new nn.MaxUnpool2d(2).forward(output, indices, [4, 4]);
new nn.MaxUnpool2d(2).forward(output, indices, { outputSize: x.shape });
// @ts-expect-error two tensors are not one
new nn.MaxPool2d(2, { returnIndices: true }).forward(x).add(1);

// Required arguments, and the first defaulted one, by position; the others by name.
new nn.Conv2d(1, 8, 3, 2, { padding: 'same' });
new nn.Conv2d(1, 8, [3, 5], { stride: 2, paddingMode: 'reflect' });
// @ts-expect-error the second defaulted argument has no position
new nn.Conv2d(1, 8, 3, 2, 1);
// @ts-expect-error no such option
new nn.Conv2d(1, 8, 3, { pading: 1 });
// @ts-expect-error no such mode
new nn.Conv2d(1, 8, 3, { paddingMode: 'mirror' });
// @ts-expect-error the dimension is required
new nn.Softmax();
// @ts-expect-error an average over one dimension has no divisor of its own
new nn.AvgPool1d(2, { divisorOverride: 3 });
new nn.BatchNorm2d(8, { momentum: null });
// @ts-expect-error an instance norm has no cumulative average
new nn.InstanceNorm2d(8, { momentum: null });

nn.functional.conv2d(x, x, { stride: 2 });
nn.functional.conv2d(x, x, null, { padding: 'valid' });
nn.functional.maxPool2d(x, 3, { stride: 2, padding: 1 });
nn.functional.interpolate(x, { scaleFactor: 2, mode: 'bilinear' });
// @ts-expect-error no such mode
nn.functional.interpolate(x, { scaleFactor: 2, mode: 'cubic' });
// @ts-expect-error a pool has a window
nn.functional.avgPool2d(x);
nn.init.kaimingUniform_(x, { mode: 'fan_out', nonlinearity: 'relu' });
// @ts-expect-error no such nonlinearity
nn.init.calculateGain('gelu');

export { adaptive, pooled };

// Weights are tied by assignment; a tensor that is no parameter would silently not be trained.
const embedding = new nn.Embedding(10, 4);
const head = new nn.Linear(4, 10, { bias: false });
head.weight = embedding.weight;
head.bias = new nn.Parameter(x);
head.bias = undefined;
// @ts-expect-error a tensor is no parameter
head.weight = x;
// @ts-expect-error nor is a buffer
embedding.weight = new nn.Buffer(x);

const target: nn.Linear = deepcopy(head).requiresGrad_(false);
target.parameters(false).concat(target.parameters({ recurse: false }));
// @ts-expect-error a tensor is no module
deepcopy(x);
