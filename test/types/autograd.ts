// Gradients, custom functions, checkpoints and hooks: what compiles, and what does not. Nothing here runs.
import {
  autograd,
  cuda,
  inferenceMode,
  randn,
  type Tensor,
  useDeterministicAlgorithms,
} from '../../dist/index.js';

const x = randn([2]);

// As many gradients as inputs.
const [single] = autograd.grad(x.sum(), x);
single.add(1);
const [first, second] = autograd.grad([x.sum(), x], [x, x], { gradOutputs: [null, x], createGraph: true });
first.add(second);
const [unused] = autograd.grad(x.sum(), [x], { allowUnused: true });
// @ts-expect-error it may be undefined
unused.add(1);
const list: Tensor[] = [x];
export const several: Tensor[] = autograd.grad(x.sum(), list);
// @ts-expect-error there is one input, and one gradient
export const [, none] = autograd.grad(x.sum(), x);
// @ts-expect-error no such option
autograd.grad(x.sum(), x, { create_graph: true });
// @ts-expect-error a Tensor is wanted
autograd.grad(3, x);
x.backward({ gradient: x, retainGraph: true, inputs: [x] });
x.backward(x, { retainGraph: true });
// @ts-expect-error the gradient is there already
x.backward(x, { gradient: x });
// @ts-expect-error a Tensor is wanted
x.backward({ gradient: 1 });
const [zeros] = autograd.grad(x.sum(), [x], { allowUnused: true, materializeGrads: true });
zeros.add(1);

class Scaled extends autograd.Function {
  static forward(ctx: autograd.FunctionContext, input: Tensor, factor: number): Tensor {
    ctx.factor = factor;
    ctx.saveForBackward(input);
    return input.mul(factor);
  }
  static backward(ctx: autograd.FunctionContext, gradient: Tensor): autograd.FunctionGradients {
    return [gradient.mul(ctx.factor), null];
  }
}
export const scaled: Tensor = Scaled.apply(x, 3);
// @ts-expect-error a number is wanted
Scaled.apply(x, 'text');
// @ts-expect-error another argument is wanted
Scaled.apply(x);

class WithoutBackward extends autograd.Function {
  static forward(_ctx: autograd.FunctionContext, input: Tensor): Tensor {
    return input;
  }
}
// @ts-expect-error it has no backward
WithoutBackward.apply(x);

export const checkpointed: Tensor[] = [
  autograd.checkpoint((input) => input.mul(2), x),
  autograd.checkpoint((input: Tensor, factor: number) => input.mul(factor), x, 3),
  autograd.checkpoint((input: Tensor) => input.mul(2), x, { useReentrant: false, preserveRngState: false }),
];
// @ts-expect-error a Tensor is wanted
autograd.checkpoint((input: Tensor) => input.mul(2), 3);

x.registerHook((gradient) => gradient.mul(2)).remove();
x.registerHook((gradient) => {
  gradient.sum();
});
// @ts-expect-error a Tensor or nothing is wanted
x.registerHook(() => 3);
x.registerPostAccumulateGradHook((parameter) => {
  parameter.grad = undefined;
});

export const inference: Tensor = inferenceMode(() => x.mul(2));
export const unpacked: Tensor = autograd.graph.savedTensorsHooks(
  (tensor) => ({ half: tensor.to('float16') }),
  ({ half }) => half.to('float32'),
  () => x.mul(2),
);
export const peak: number = cuda.memoryStats('cuda:0').allocatedBytes.all.peak;
// @ts-expect-error a boolean is wanted
useDeterministicAlgorithms('warn');
