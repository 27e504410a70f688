// What a step does to autograd itself: gradients of gradients, hooks, custom functions, checkpoints, modes. All of it is
// recorded, and trains with eager training's bits.
import {
  autograd,
  inferenceMode,
  isGradEnabled,
  isInferenceModeEnabled,
  nn,
  noGrad,
  ops,
  randn,
  setGradEnabled,
  zeros,
} from '../../../dist/index.js';
import { DoubleInPlace, Exp } from '../../support/custom-functions.mjs';
import { equal, mse, net, parameter, refused, step, throws } from '../case.mjs';

const loss = (m, x, y) => mse(m.forward(x), y);
const dropped = (x) => ops.dropout(x, 0.5, true);

/** x * scale, for which the backward saves its input as well. */
class Scaled extends autograd.Function {
  static forward(ctx, x, scale, factor) {
    ctx.saveForBackward(x, scale);
    ctx.factor = factor;
    return x.mul(scale).mul(factor);
  }
  static backward(ctx, gradient) {
    const [x, scale] = ctx.savedTensors;
    const [wantsX, wantsScale] = ctx.needsInputGrad;
    return [
      wantsX ? gradient.mul(scale).mul(ctx.factor) : null,
      wantsScale ? gradient.mul(x).mul(ctx.factor).sum().view([1]) : null,
      null,
    ];
  }
}

/** Two outputs, of which the second has no gradient, and the first half is mostly unused. */
class Split extends autograd.Function {
  static forward(ctx, x) {
    const [left, right] = x.chunk(2, 1);
    const index = x.argmax(1);
    ctx.markNonDifferentiable(index);
    return [left.clone(), right.clone(), index];
  }
  static backward(_ctx, left, right) {
    return ops.cat([left, right], 1);
  }
}

class WithoutZeros extends autograd.Function {
  static forward(ctx, x) {
    ctx.setMaterializeGrads(false);
    return [x.mul(2), x.mul(3)];
  }
  static backward(_ctx, first, second) {
    return second === null ? first.mul(2) : second.mul(3);
  }
}

class StraightThrough extends autograd.Function {
  static forward(_ctx, x) {
    return x.round();
  }
  static backward(_ctx, gradient) {
    return gradient;
  }
}

const applied = (fn) => step((m, x, y) => mse(fn(m.forward(x)), y));

export const cases = [
  equal(
    'a gradient penalty',
    step((m, x, y) => {
      const input = x.clone().requiresGrad_();
      const [slope] = autograd.grad(m.forward(input).sum(), input, { createGraph: true });
      return loss(m, x, y).add(slope.square().sum(1).sqrt().sub(1).square().mean());
    }),
  ),
  equal(
    'a gradient penalty at points between batch and noise, through a layer without',
    step((m, x, y) => {
      const noise = randn([4, 6], { requiresGrad: true });
      const between = x.requiresGrad_().mul(0.3).add(noise.mul(0.7));
      const slopes = autograd.grad(m.forward(between).tanh().sum(), [x, noise], { createGraph: true });
      return loss(m, x, y).add(slopes[0].mul(slopes[1]).sum());
    }),
  ),
  equal('gradients of three parameters, one unused', () => ({
    model: net(undefined, { idle: parameter(3) }),
    step: (m, x, y) => {
      const first = loss(m, x, y);
      const [weight, bias, none] = autograd.grad(first, [m.layer.weight, m.layer.bias, m.idle], {
        createGraph: true,
        allowUnused: true,
      });
      return first.add(weight.square().sum()).add(
        bias
          .abs()
          .sum()
          .mul(none === undefined ? 1 : 2),
      );
    },
  })),
  equal(
    'a step of an inner optimizer',
    step((m, x, y) => {
      const { weight, bias } = m.layer;
      const inner = autograd.grad(loss(m, x, y), [weight, bias], { createGraph: true });
      const [w, b] = [weight, bias].map((each, i) => each.sub(inner[i].mul(0.1)));
      return mse(ops.linear(x, w, b), y);
    }),
  ),
  equal(
    'third derivatives, with gradients of one output given',
    step((m, x) => {
      let value = m.forward(x).tanh();
      for (let order = 0; order < 3; order++) {
        const gradOutputs = value.detach().mul(0).add(1);
        [value] = autograd.grad(value, m.layer.weight, { gradOutputs, createGraph: true });
      }
      return value.square().sum().add(m.forward(x).mean());
    }),
  ),
  equal(
    'a gradient without a graph, as a weight of the loss',
    step((m, x, y) => {
      const [slope] = autograd.grad(loss(m, x, y), m.layer.weight, { retainGraph: true });
      return loss(m, x, y).mul(slope.abs().mean());
    }),
  ),
  throws(
    'a gradient of what the loss does not depend on',
    'TorchError',
    'do not depend on the input at place 0',
    () => ({
      model: net(undefined, { idle: parameter(3) }),
      step: (m, x, y) => loss(m, x, y).add(autograd.grad(loss(m, x, y), m.idle)[0].sum()),
    }),
  ),
  equal('a custom function that saves its output', applied(Exp.apply.bind(Exp))),
  equal('a custom function with a parameter, a number and needsInputGrad', () => ({
    model: net(
      function (x) {
        return Scaled.apply(this.layer.forward(x), this.scale, 0.5);
      },
      { scale: parameter(1) },
    ),
  })),
  equal(
    'a custom function that writes in place',
    applied((output) => DoubleInPlace.apply(output.add(1))),
  ),
  equal(
    'a custom function that writes into a view',
    applied((output) => {
      const copy = output.clone();
      DoubleInPlace.apply(copy.select(0, 1));
      return copy;
    }),
  ),
  equal(
    'a custom function of several outputs, one without gradient, one unused',
    applied((output) => {
      const [left, , index] = Split.apply(output);
      return ops.cat([left, left.mul(index.view([-1, 1]))], 1);
    }),
  ),
  equal(
    'a custom function without zeros for unused outputs',
    applied((output) => WithoutZeros.apply(output)[1]),
  ),
  equal(
    'a custom function that returns its input',
    applied((output) => StraightThrough.apply(output).add(Exp.apply(output.mul(0.1)))),
  ),
  equal(
    'the second derivative of a custom function',
    step((m, x) => {
      const output = Exp.apply(m.forward(x));
      const [slope] = autograd.grad(output.sum(), m.layer.weight, { createGraph: true });
      return slope.square().mean();
    }),
  ),
  throws(
    'a custom function of which backward throws',
    'RangeError',
    'mine',
    applied((output) => {
      class Broken extends Exp {
        static backward() {
          throw new RangeError('mine');
        }
      }
      return Broken.apply(output);
    }),
  ),
  throws(
    'a custom function with too few gradients',
    'ArgumentError',
    'Lacking.backward to return 3 gradients',
    () => ({
      model: net(
        function (x) {
          class Lacking extends Scaled {
            static backward(_ctx, gradient) {
              return gradient;
            }
          }
          return Lacking.apply(this.layer.forward(x), this.scale, 2);
        },
        { scale: parameter(1) },
      ),
    }),
  ),
  refused(
    'item() in the backward of a custom function',
    'item()',
    applied((output) => {
      class Reads extends Exp {
        static backward(_ctx, gradient) {
          return gradient.mul(gradient.sum().item());
        }
      }
      return Reads.apply(output);
    }),
  ),
  refused(
    'item() in a hook, and the refusal caught',
    'item()',
    step((m, x, y) => {
      const output = m.forward(x);
      output.registerHook((gradient) => {
        try {
          return gradient.mul(gradient.sum().item());
        } catch {
          return gradient;
        }
      });
      return mse(output, y);
    }),
  ),
  equal(
    'a hook that clips a gradient, one that looks, one removed',
    step((m, x, y) => {
      const output = m.forward(x).tanh();
      output.registerHook((gradient) => gradient.clamp(-0.01, 0.01));
      output.registerHook((gradient) => void gradient.sum());
      output.registerHook((gradient) => gradient.mul(0)).remove();
      return mse(output, y);
    }),
  ),
  equal(
    'a hook on a parameter, for the length of the step',
    step((m, x, y) => {
      // An eager loop hangs another one on it in every step.
      m.halved?.remove();
      m.halved = m.layer.weight.registerHook((gradient) => gradient.mul(0.5));
      return loss(m, x, y);
    }),
  ),
  equal('a hook on a parameter, registered before the run', () => {
    const model = net();
    model.layer.weight.registerHook((gradient) => gradient.mul(0.5));
    model.layer.bias.registerHook((gradient) => gradient.add(model.layer.bias.detach()));
    return { model };
  }),
  equal('a removed hook on a parameter', () => {
    const model = net();
    model.layer.weight.registerHook((gradient) => gradient.mul(0)).remove();
    return { model };
  }),
  throws(
    'a hook that throws',
    'RangeError',
    'mine',
    step((m, x, y) => {
      const output = m.forward(x);
      output.registerHook(() => {
        throw new RangeError('mine');
      });
      return mse(output, y);
    }),
  ),
  refused(
    'a hook on an accumulated gradient',
    '',
    () => {
      const model = net();
      model.layer.weight.registerPostAccumulateGradHook(() => {});
      return { model };
    },
    /'layer.weight' has a hook of registerPostAccumulateGradHook\(\)/,
  ),
  equal(
    'a checkpoint',
    step((m, x, y) =>
      mse(
        autograd.checkpoint((input) => m.forward(input.tanh()).sigmoid(), x),
        y,
      ),
    ),
  ),
  equal(
    'a checkpoint with dropout',
    step((m, x, y) => {
      const before = dropped(m.forward(x));
      const inside = autograd.checkpoint((input) => dropped(dropped(input.tanh()).exp()), before);
      return mse(dropped(inside), y);
    }),
  ),
  equal(
    'checkpoints in checkpoints, with dropout',
    step((m, x, y) => {
      const inner = (input) => dropped(input.tanh()).exp();
      const outer = (input) => autograd.checkpoint(inner, autograd.checkpoint(inner, input.mul(2)).mul(0.1));
      return mse(autograd.checkpoint(outer, m.forward(x)), y);
    }),
  ),
  equal(
    'a checkpoint with dropout that draws anew',
    step((m, x, y) =>
      mse(
        autograd.checkpoint((input) => dropped(input.tanh()).exp(), m.forward(x), {
          preserveRngState: false,
        }),
        y,
      ),
    ),
  ),
  equal(
    'the second derivative of a checkpoint with a custom function',
    step((m, x) => {
      const output = autograd.checkpoint((input) => Exp.apply(input.tanh()), m.forward(x));
      const [slope] = autograd.grad(output.sum(), m.layer.weight, { createGraph: true });
      return slope.square().mean();
    }),
  ),
  equal('a checkpoint of a layer that counts its calls in a buffer', () => ({
    model: net(
      function (x) {
        return autograd.checkpoint((input) => {
          noGrad(() => this.count.add_(1));
          return this.layer.forward(input).tanh().exp();
        }, x);
      },
      { count: new nn.Buffer(zeros([1])) },
    ),
  })),
  equal(
    'saved tensors kept as float64',
    step((m, x, y) =>
      autograd.graph.savedTensorsHooks(
        (saved) => saved.to('float64'),
        (packed) => packed.to('float32'),
        () => mse(m.forward(x).tanh().exp(), y),
      ),
    ),
  ),
  equal('a teacher in inference mode', () => {
    const teacher = net();
    return {
      step: (m, x, y) => {
        const wanted = inferenceMode(() => teacher.forward(x));
        return mse(m.forward(x), y.add(wanted.clone().mul(0.1)));
      },
    };
  }),
  equal('the model itself in inference mode, and constants first met there', () => {
    const constant = randn([4, 4]);
    return {
      step: (m, x, y) => {
        const before = inferenceMode(() => m.forward(x).mul(constant));
        if (!isGradEnabled() || isInferenceModeEnabled()) throw new Error('the mode stayed');
        return mse(m.forward(x).mul(constant), y.sub(before.clone()));
      },
    };
  }),
  equal(
    'setGradEnabled() in the step',
    step((m, x, y) => {
      setGradEnabled(false);
      const target = m.forward(x).add(y);
      setGradEnabled(true);
      return mse(m.forward(x.mul(2)), target);
    }),
  ),
];
