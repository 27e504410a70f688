// What a Program says of itself: its list of calls, and counts that can be worked out by hand.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { data, nn, noGrad, ops, optim, randn, tensor, train, zeros } from '../../dist/index.js';

const FLOAT = 4;

async function programsOf(options, fields) {
  const run = train({
    ...{ dataset: new data.TensorDataset(...fields), batchSize: 4, maxSteps: 1 },
    ...{ accelerator: 'cpu', devices: 1, progress: false, ...options },
  });
  await run;
  return run.programs;
}

/** One linear layer of (batch, 6) → (batch, 4), and the mean of squared differences. */
async function linear(more = {}) {
  const model = new nn.Linear(6, 4);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  return programsOf({ model, optimizer, loss: new nn.MSELoss(), ...more }, [randn([8, 6]), randn([8, 4])]);
}

/** The line of a call, by its number. */
const lineOf = (program, call) =>
  String(program)
    .split('\n')
    .find((line) => new RegExp(`^(once|step) +${call}  `).test(line));

describe('Program', { timeout: 60_000 }, () => {
  it('counts calls, bytes and floating-point operations of a linear layer', async () => {
    const [program] = await linear();
    const stats = program.stats();
    const lines = String(program).split('\n');
    const steps = lines.filter((line) => line.startsWith('step '));
    const views = steps.filter((line) => line.includes('# view'));
    assert.deepEqual(stats.calls, {
      step: steps.length - views.length,
      views: views.length,
      once: lines.filter((line) => line.startsWith('once ')).length,
    });
    const parameters = (6 * 4 + 4) * FLOAT;
    assert.equal(stats.bytes.parameters, parameters);
    assert.equal(stats.bytes.gradients, parameters);
    assert.equal(stats.bytes.buffers, 0);
    assert.equal(stats.bytes.batch, 4 * (6 + 4) * FLOAT);
    assert.equal(stats.bytes.constants, FLOAT, 'the gradient of the loss');
    assert.equal(stats.bytes.hoisted, 0, 'a view of the weight takes no memory');
    // Output, loss, gradient of the output, of the weight, of the bias.
    assert.equal(stats.bytes.values, (16 + 1 + 16 + 24 + 4) * FLOAT, String(program));
    // When the gradient of the output is made, its output and the loss are alive; the larger moment is with the gradient of
    // the weight: gradient of the output, gradient of the weight, loss.
    assert.equal(stats.bytes.valuesPeak, (16 + 24 + 1) * FLOAT, String(program));
    // The output, (4, 6) by (6, 4); the gradient of the weight, (4, 4) by (4, 6). A product and a sum each.
    assert.equal(stats.flops, 2 * (4 * 6 * 4) + 2 * (4 * 4 * 6), String(program));
    assert.equal(stats.callsWithoutFlops, stats.calls.step - 2);
    assert.deepEqual(stats.random, []);
    assert.deepEqual(stats.constants, [{ dtype: 'float32', shape: [], bytes: FLOAT }]);
    assert.deepEqual(stats.withoutGradient, []);
  });

  it('tells the order in which gradients become final, and where', async () => {
    const model = new nn.Sequential(new nn.Linear(6, 5), new nn.Linear(5, 4));
    model[0].bias.requiresGrad = false;
    const [program] = await programsOf(
      { model, optimizer: new optim.SGD(model.parameters()), loss: new nn.MSELoss() },
      [randn([8, 6]), randn([8, 4])],
    );
    const { gradientOrder, withoutGradient } = program.stats();
    assert.deepEqual(gradientOrder.map(({ parameter }) => parameter).toSorted(), [
      '0.weight',
      '1.bias',
      '1.weight',
    ]);
    assert.equal(gradientOrder.at(-1).parameter, '0.weight', 'the first layer is last');
    assert.deepEqual(withoutGradient, ['0.bias']);
    const calls = gradientOrder.map(({ call }) => call);
    assert.deepEqual(
      calls,
      calls.toSorted((a, b) => a - b),
    );
    for (const { parameter, call } of gradientOrder) {
      const [, register] = new RegExp(`^gradient ${parameter} = (%\\d+), final after ${call}$`, 'm').exec(
        program,
      );
      assert.ok(lineOf(program, call).includes(`${register}: `), lineOf(program, call));
    }
  });

  it("names what is random, constant and done once, with the user's line", async () => {
    const outside = randn([4]);
    const model = new nn.Linear(6, 4);
    const [program] = await programsOf(
      {
        model,
        optimizer: new optim.SGD(model.parameters()),
        step: (m, x, y) => {
          const table = ops.arange(4).to('float32');
          const noise = ops.randnLike(y);
          return m
            .forward(x)
            .add(noise)
            .mul(outside)
            .add(table)
            .mul(tensor([1, 2, 3, 4]))
            .sub(y)
            .square()
            .mean();
        },
      },
      [randn([8, 6]), randn([8, 4])],
    );
    const { random, hoisted, constants, bytes } = program.stats();
    assert.equal(random.length, 1);
    assert.match(random[0].op, /^aten::(randn_like|normal_)/);
    assert.match(random[0].site, /program\.test\.mjs:\d+:\d+$/);
    assert.match(lineOf(program, random[0].call), /# random, /);
    const once = hoisted.map(({ op }) => op);
    assert.ok(once.includes('aten::arange') && once.includes('aten::_to_copy'), String(once));
    // The table as int64 and as float32; the gradient of the mean, a number in every place.
    assert.equal(bytes.hoisted, 4 * 8 + 4 * FLOAT + 16 * FLOAT);
    assert.deepEqual(
      constants.map(({ shape }) => shape),
      [[4], [4], []],
    );
  });

  it('counts a convolution: forward, and what the backward pass needs of it', async () => {
    class Net extends nn.Module {
      kernel = new nn.Parameter(randn([3, 2, 3, 3]));
      forward(x) {
        return ops.conv2d(x.mul(2), this.kernel, null, [2, 1], [1, 0], [1, 1]);
      }
    }
    const model = new Net();
    const [program] = await programsOf(
      { model, optimizer: new optim.SGD(model.parameters()), loss: (output) => output.square().mean() },
      [randn([8, 2, 5, 6])],
    );
    // (5 + 2 − 3) / 2 + 1 = 3 rows and 6 − 3 + 1 = 4 columns; the input needs no gradient.
    const convolution = 2 * 4 * (3 * 4) * (3 * 3) * 2 * 3;
    const multiplications = [...String(program).matchAll(/float32\[([\d, ]*)\] = aten::mul\.\w+\((\S+),/g)];
    const elements = multiplications.map(([, shape]) =>
      shape.split(', ').reduce((product, n) => product * (Number(n) || 1), 1),
    );
    assert.equal(
      program.stats().flops,
      2 * convolution + elements.reduce((sum, each) => sum + each, 0),
      String(program),
    );
  });

  it('counts buffers, and the memory of views once', async () => {
    class Net extends nn.Module {
      layer = new nn.Linear(6, 4);
      mean = new nn.Buffer(zeros([4]));
      forward(x) {
        const output = this.layer.forward(x);
        noGrad(() => this.mean.mul_(0.9).add_(output.mean(0)));
        return output.view([2, 8]).t().reshape([4, 4]).sub(this.mean);
      }
    }
    const model = new Net();
    const [program] = await programsOf(
      { model, optimizer: new optim.SGD(model.parameters()), loss: new nn.MSELoss() },
      [randn([8, 6]), randn([8, 4])],
    );
    const { bytes } = program.stats();
    assert.equal(bytes.buffers, 4 * FLOAT);
    assert.ok(bytes.valuesPeak < bytes.values);
    assert.ok(bytes.valuesPeak >= bytes.gradients);
  });

  it('knows the operations of batched and in-place products, and which gradients are there before the step', async () => {
    class Net extends nn.Module {
      layer = new nn.Linear(6, 4);
      shift = new nn.Parameter(randn([4]));
      forward(x) {
        return this.layer.forward(x);
      }
    }
    const model = new Net();
    const optimizer = new optim.SGD([model.shift]);
    const step = (m, x, y) => {
      const heads = noGrad(() => m.forward(x).view([2, 2, 4])); // addmm: (4, 6) by (6, 4)
      const products = heads.bmm(heads.transpose(1, 2)); // (2, 2, 4) by (2, 4, 2)
      ops
        .baddbmm_(products, heads, y.view([2, 4, 2]))
        .mul_(2)
        .add_(products); // the same again; 8 and 8 elements
      return { loss: m.shift.sum(), products: products.sum() };
    };
    const [program] = await programsOf({ model, optimizer, step }, [randn([8, 6]), randn([8, 4])]);
    const { flops, gradientOrder, withoutGradient, bytes } = program.stats();
    assert.equal(flops, 2 * 4 * 6 * 4 + 2 * (2 * 2 * (2 * 4 * 2)) + 8 + 8, String(program));
    assert.deepEqual(
      gradientOrder,
      [{ parameter: 'shift', call: null }],
      'the gradient of a sum is a constant',
    );
    assert.deepEqual(withoutGradient, ['layer.weight', 'layer.bias']);
    assert.equal(bytes.gradients, 4 * FLOAT);
    assert.match(String(program), /^gradient shift = \S+$/m);
    assert.match(String(program), /^metric products = %\d+$/m);
  });
});
