// What the parity and golden tests make of autograd: each case draws from seed 0 and gives a list of tensors.
// test/parity/autograd.py has the same cases under the same names, drawing in the same order.
import {
  autograd,
  enableGrad,
  inferenceMode,
  manualSeed,
  nn,
  noGrad,
  ops,
  randn,
  tensor,
} from '../../dist/index.js';
import { DoubleInPlace, Exp } from '../support/custom-functions.mjs';

const leaf = (...shape) => randn(shape, { requiresGrad: true });
const dropout = (x) => ops.dropout(x, 0.5, true);

class Scale extends autograd.Function {
  static forward(ctx, x, scale, factor) {
    ctx.saveForBackward(x, scale);
    ctx.factor = factor;
    return x.mul(scale).mul(factor);
  }
  static backward(ctx, gradient) {
    const [x, scale] = ctx.savedTensors;
    return [gradient.mul(scale).mul(ctx.factor), gradient.mul(x).sum().mul(ctx.factor), null];
  }
}

class Split extends autograd.Function {
  static forward(ctx, x) {
    ctx.setMaterializeGrads(false);
    const index = x.argmax(1);
    ctx.markNonDifferentiable(index);
    return [x.mul(2), x.mul(3), index];
  }
  static backward(_ctx, first, second, third) {
    if (first !== null || third !== null) throw new Error('expected null for outputs that are not used');
    return second.mul(3);
  }
}

const cases = {
  'a gradient penalty': () => {
    const [x, w, v] = [leaf(5, 4), leaf(4, 6), leaf(6, 1)];
    const output = x.matmul(w).tanh().matmul(v);
    const [slope] = autograd.grad(output.sum(), x, { createGraph: true });
    const penalty = slope.square().sum(1).sqrt().sub(1).square().mean();
    return [penalty, ...autograd.grad(penalty.add(output.mean()), [w, v])];
  },
  'derivatives up to the fourth': () => {
    const x = leaf(6);
    const found = [x.sin().mul(x.exp())];
    for (let order = 0; order < 4; order++)
      found.push(autograd.grad(found.at(-1).sum(), x, { createGraph: true })[0]);
    return found;
  },
  'several outputs, given gradients, unused inputs': () => {
    const [x, y, z] = [leaf(3, 4), leaf(3, 4), leaf(2)];
    const product = x.mul(y);
    const gradOutputs = [randn([3, 4]), randn([3])];
    const outputs = [product.sigmoid(), ops.logsumexp(product, [1])];
    return autograd.grad(outputs, [x, product, z], { gradOutputs, allowUnused: true });
  },
  'backward() twice, to some inputs': () => {
    const [x, y] = [leaf(4), leaf(4)];
    const loss = x.mul(y).tanh().sum();
    loss.backward({ retainGraph: true });
    loss.backward({ inputs: [x] });
    return [x.grad, y.grad];
  },
  'hooks on leaves and in between, retained gradients': () => {
    const x = leaf(4, 4);
    const seen = [];
    const hidden = x.matmul(x).tanh();
    hidden.retainGrad();
    hidden.registerHook((gradient) => gradient.clamp(-0.3, 0.3));
    hidden.registerHook((gradient) => void seen.push(gradient.clone()));
    x.registerHook((gradient) => gradient.mul(0.5));
    hidden.square().sum().backward();
    return [x.grad, hidden.grad, ...seen];
  },
  'an optimizer in hooks on accumulated gradients': () => {
    const [w, v] = [leaf(3, 3), leaf(3, 1)];
    for (const parameter of [w, v]) {
      parameter.registerPostAccumulateGradHook((each) => {
        noGrad(() => each.sub_(each.grad, { alpha: 0.1 }));
        each.grad = undefined;
      });
    }
    for (let step = 0; step < 5; step++) randn([4, 3]).matmul(w).relu().matmul(v).square().mean().backward();
    return [w, v];
  },
  'a custom function, to the third derivative': () => {
    const x = leaf(5);
    const found = [Exp.apply(x).mul(x)];
    for (let order = 0; order < 3; order++)
      found.push(autograd.grad(found.at(-1).sum(), x, { createGraph: true })[0]);
    return found;
  },
  'a custom function of a tensor, a parameter and a number': () => {
    const [x, scale] = [leaf(3, 4), leaf()];
    const output = Scale.apply(x, scale, 0.7);
    const [gx, gs] = autograd.grad(output.square().sum(), [x, scale], { createGraph: true });
    return [output, gx, gs, ...autograd.grad(gx.sum().add(gs), [x, scale])];
  },
  'a custom function that writes into a view': () => {
    const x = leaf(4, 4);
    const copy = x.mul(1);
    DoubleInPlace.apply(copy.select(1, 2));
    return [copy, ...autograd.grad(copy.square().sum(), x)];
  },
  'a custom function of which one output is used': () => {
    const x = leaf(3, 3);
    const [, second, index] = Split.apply(x);
    return [index, ...autograd.grad(second.square().sum(), x)];
  },
  'a checkpoint with dropout, and what is drawn afterwards': () => {
    const [x, w] = [leaf(4, 8), leaf(8, 8)];
    const layer = (input) => dropout(dropout(input.matmul(w).tanh()).exp());
    const output = autograd.checkpoint(layer, layer(x));
    const gradients = autograd.grad(dropout(output).square().sum(), [x, w]);
    return [output, ...gradients, randn([3])];
  },
  'checkpoints in checkpoints, differentiated twice': () => {
    const [x, w] = [leaf(4, 8), leaf(8, 8)];
    const inner = (input) => Exp.apply(dropout(input.matmul(w).tanh()));
    const outer = (input) => autograd.checkpoint(inner, autograd.checkpoint(inner, input).mul(0.3));
    const output = autograd.checkpoint(outer, x);
    const [slope] = autograd.grad(output.sum(), x, { createGraph: true });
    return [output, slope, ...autograd.grad(slope.square().sum(), [x, w]), randn([3])];
  },
  'saved tensors kept as bfloat16': () => {
    const x = leaf(4, 4);
    const output = autograd.graph.savedTensorsHooks(
      (saved) => saved.to('bfloat16'),
      (packed) => packed.to('float32'),
      () => x.matmul(x).tanh().square(),
    );
    return [output, ...autograd.grad(output.sum(), x)];
  },
  'modes in modes': () => {
    const x = leaf(3);
    const first = inferenceMode(() => x.mul(2).exp());
    const second = noGrad(() => enableGrad(() => x.mul(first.clone())).add(x.square()));
    const third = noGrad(() => enableGrad(() => x.square().mul(first.clone())));
    return [first, second, third, ...autograd.grad(third.sum(), x)];
  },
  'a step of an inner optimizer': () => {
    const layer = new nn.Linear(4, 2);
    const [x, y] = [randn([5, 4]), randn([5, 2])];
    const loss = (w, b) => ops.linear(x, w, b).sub(y).square().mean();
    const own = [layer.weight, layer.bias];
    const inner = autograd.grad(loss(...own), own, { createGraph: true });
    const outer = loss(...own.map((each, place) => each.sub(inner[place].mul(0.1))));
    return [outer, ...autograd.grad(outer, own)];
  },
  'several roots at once': () => {
    const [x, y] = [leaf(3), leaf(3)];
    autograd.backward([x.mul(y).sum(), x.exp()], { gradTensors: [null, tensor([1, -2, 0.5])] });
    return [x.grad, y.grad];
  },
};

export const names = Object.keys(cases);

/** The tensors of a case. */
export function runCase(name) {
  manualSeed(0);
  return cases[name]();
}
