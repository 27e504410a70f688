// Checkpoints, hooks of saved tensors, and anomaly mode.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  autograd,
  data,
  manualSeed,
  nn,
  noGrad,
  ones,
  ops,
  optim,
  randn,
  scope,
  stats,
  tensor,
  train,
} from '../../dist/index.js';
import { runSource } from '../support/child.mjs';

const variable = (values) => tensor(values, { requiresGrad: true });
const bits = (tensors) => tensors.map((each) => Buffer.from(each.data().buffer).toString('base64'));

manualSeed(0);
const weight = randn([16, 16], { requiresGrad: true });
const input = randn([4, 16], { requiresGrad: true });
const layer = (x) => ops.dropout(x.matmul(weight).tanh(), 0.5, true).exp();

/** Gradients of a function of `input`, from one seed, and what was drawn afterwards. */
function gradients(fn, options) {
  manualSeed(3);
  const output = fn(input);
  const first = autograd.grad(output.square().sum(), [weight, input], options);
  return bits([...first, randn([3])]);
}

describe('checkpoint()', () => {
  it('has the bits of no checkpoint, alone and nested, and draws no more', () => {
    const plain = gradients((x) => layer(layer(layer(x))));
    const { checkpoint } = autograd;
    const forms = {
      one: (x) => checkpoint((y) => layer(layer(layer(y))), x),
      'one a layer': (x) => checkpoint(layer, checkpoint(layer, checkpoint(layer, x))),
      nested: (x) =>
        checkpoint(
          (y) =>
            checkpoint(
              layer,
              checkpoint((z) => checkpoint(layer, layer(z)), y),
            ),
          x,
        ),
      'without inputs': () => checkpoint(() => layer(layer(layer(input)))),
      'with useReentrant': (x) => checkpoint((y) => layer(layer(y)), layer(x), { useReentrant: false }),
    };
    for (const [name, fn] of Object.entries(forms)) assert.deepEqual(gradients(fn), plain, name);
  });

  it('is passed twice, and differentiated twice', () => {
    const fn = (x) => autograd.checkpoint((y) => y.tanh().exp().mul(y), x);
    const x = variable([0.5, 2]);
    const output = fn(x);
    const once = autograd.grad(output.sum(), x, { retainGraph: true });
    assert.deepEqual(bits(autograd.grad(output.sum(), x)), bits(once));
    const second = (value) => {
      const [first] = autograd.grad(value.sum(), x, { createGraph: true });
      return bits(autograd.grad(first.sum(), x));
    };
    assert.deepEqual(second(fn(x)), second(x.tanh().exp().mul(x)));
  });

  it('passes other arguments, returns what the function returns, and works inside of noGrad()', () => {
    const { first, rest } = autograd.checkpoint(
      (x, scale, text, y) => ({ first: x.mul(scale), rest: [y, text] }),
      input,
      2,
      'text',
      weight,
    );
    assert.deepEqual(first.toArray(), input.mul(2).toArray());
    assert.deepEqual([rest[0] === weight, rest[1]], [true, 'text']);
    const [gradient] = autograd.grad(first.sum(), input);
    assert.equal(gradient.mean().item(), 2);
    assert.equal(noGrad(() => autograd.checkpoint(layer, input)).requiresGrad, false);
  });

  it('keeps what lies between inputs and outputs out of memory', async () => {
    const { reports, stderr } = await runSource(
      `import { autograd, scope, stats, randn } from 'torchlane';
       const x = randn([1000, 1000], { requiresGrad: true });
       const layer = (y) => y.tanh().exp().mul(0.1).sigmoid().add(1).log();
       const held = (forward) =>
         scope(() => {
           const before = process.memoryUsage().rss;
           // The graph alone holds on to what lies in between.
           const output = scope(() => forward(x));
           const megabytes = (process.memoryUsage().rss - before) / 1e6;
           output.sum().backward();
           return Math.round(megabytes);
         });
       const deep = (wrap) => (y) => { for (let i = 0; i < 5; i++) y = wrap(y); return y; };
       for (const wrap of [layer, layer, (y) => autograd.checkpoint(layer, y)]) report(held(deep(wrap)));
       report(stats().live);`,
    );
    // Of each layer of 4 MB tensors the graph saves four, or the input alone.
    const [, plain, checkpointed, live] = reports;
    assert.ok(plain > 60 && checkpointed < plain / 2 && live === 1, `${reports} ${stderr}`);
  });

  it('says when the function does not do the same again', () => {
    const runs = (fns, options = {}) => {
      let call = 0;
      const output = autograd.checkpoint((x) => fns[Math.min(call++, 1)](x), input, options);
      output.sum().backward();
    };
    const refusal = (message) => ({ code: 'ERR_TORCH', op: 'checkpoint', message });
    assert.throws(
      () => runs([(x) => x.exp().tanh(), (x) => x.exp()]),
      refusal(/saved 2 tensors in the forward pass and 1 now/),
    );
    assert.throws(
      () => runs([(x) => x.exp().tanh(), (x) => x.narrow(0, 0, 2).exp().tanh()]),
      refusal(
        /saved tensor 0 was \[4, 16\] float32 on cpu in the forward pass and is \[2, 16\] float32 on cpu now/,
      ),
    );
    runs([(x) => x.exp(), (x) => x.exp().tanh()]);
    const mine = new RangeError('mine');
    assert.throws(
      () =>
        runs([
          (x) => x.exp(),
          () => {
            throw mine;
          },
        ]),
      (error) => error === mine,
    );
    for (const bad of [{ useReentrant: true }, { determinismCheck: 'full' }, { preserveRng: true }])
      assert.throws(() => autograd.checkpoint(layer, input, bad), { code: 'ERR_ARGUMENT' });
    assert.throws(() => autograd.checkpoint(async (x) => x, input), { code: 'ERR_ARGUMENT' });
    assert.throws(() => autograd.checkpoint('layer', input), { code: 'ERR_ARGUMENT', message: /a function/ });
  });

  it('ends the second call as soon as it has all it needs, which a function may catch', () => {
    const calls = [];
    const output = autograd.checkpoint((x) => {
      calls.push('begin');
      try {
        const y = x.exp();
        calls.push('middle');
        return y;
      } catch {
        calls.push('caught');
        return x.tanh();
      } finally {
        calls.push('end');
      }
    }, input);
    output.sum().backward();
    assert.deepEqual(calls, ['begin', 'middle', 'end', 'begin', 'caught', 'end']);
  });

  it('sees an input that was written in place meanwhile', () => {
    const x = input.mul(1);
    const output = autograd.checkpoint((y) => y.exp().tanh(), x);
    x.mul_(2);
    assert.throws(() => output.sum().backward(), { code: 'ERR_TORCH', message: /modified by an inplace/ });
  });

  it('lets go of its function and inputs', () => {
    const before = stats();
    for (let i = 0; i < 20; i++) {
      scope(() => {
        const hidden = autograd.checkpoint(layer, autograd.checkpoint(layer, input));
        hidden.sum().backward();
      });
    }
    weight.grad = undefined;
    input.grad = undefined;
    assert.deepEqual([stats().live, stats().liveBytes], [before.live, before.liveBytes]);
  });
});

describe('graph.savedTensorsHooks()', () => {
  const { savedTensorsHooks } = autograd.graph;

  it('keeps what pack makes of a saved tensor', () => {
    const x = variable([1.01, 2.02]);
    const shapes = [];
    const output = savedTensorsHooks(
      (saved) => {
        shapes.push(saved.shape);
        return { dtype: saved.dtype, half: saved.to('bfloat16') };
      },
      ({ dtype, half }) => half.to(dtype),
      () => x.square(),
    );
    const [gradient] = autograd.grad(output.sum(), x);
    assert.deepEqual(gradient.toArray(), x.detach().to('bfloat16').to('float32').mul(2).toArray());
    assert.deepEqual(shapes, [[2]]);
  });

  it('lets the innermost decide, takes any value, and ends with its function', () => {
    const x = variable([3]);
    const store = new Map();
    const count = { outer: 0 };
    const output = savedTensorsHooks(
      (saved) => {
        count.outer += 1;
        return saved;
      },
      (saved) => saved,
      () =>
        savedTensorsHooks(
          (saved) => store.set(store.size, saved) && store.size - 1,
          (place) => store.get(place),
          () => x.square(),
        ).exp(),
    );
    x.square();
    output.sum().backward();
    assert.deepEqual([store.size, count.outer], [1, 1]);
    assert.deepEqual(x.grad.toArray(), x.square().exp().mul(6).toArray());
  });

  it('passes on what its functions throw, and refuses what is no tensor', () => {
    const x = variable([3]);
    const mine = new RangeError('mine');
    const fail = () => {
      throw mine;
    };
    const isMine = (error) => error === mine;
    assert.throws(
      () =>
        savedTensorsHooks(
          fail,
          (saved) => saved,
          () => x.square(),
        ),
      isMine,
    );
    assert.throws(
      () =>
        savedTensorsHooks(
          (saved) => saved,
          fail,
          () => x.square(),
        )
          .sum()
          .backward(),
      isMine,
    );
    assert.throws(
      () =>
        savedTensorsHooks(
          (saved) => saved,
          (saved) => saved,
          fail,
        ),
      isMine,
    );
    assert.throws(
      () =>
        savedTensorsHooks(
          (saved) => saved,
          () => 3,
          () => x.square(),
        )
          .sum()
          .backward(),
      { code: 'ERR_ARGUMENT', message: /a Tensor from 'unpack'/ },
    );
    assert.throws(
      () =>
        savedTensorsHooks(
          (saved) => saved.mul_(2),
          (saved) => saved,
          () => x.square(),
        ),
      {
        code: 'ERR_TORCH',
      },
    );
    x.square().sum().backward();
  });
});

describe('anomaly mode', () => {
  const fails = (fn, expected) => assert.throws(() => autograd.detectAnomaly(fn), expected);
  const HERE = /autograd-checkpoint\.test\.mjs:\d+:\d+$/;

  it('names the forward operator and the line', () => {
    fails(() => variable([-1]).sqrt().sum().backward(), {
      code: 'ERR_TORCH',
      op: 'aten::sqrt',
      site: HERE,
      message:
        /'SqrtBackward0' returned nan values.*is the backward of aten::sqrt called at .*test\.mjs:\d+:\d+/,
    });
    const written = () => {
      const x = variable([1]).exp();
      const y = x.square();
      x.add_(1);
      y.sum().backward();
    };
    fails(written, { op: 'aten::square', site: HERE, message: /modified by an inplace operation/ });
    assert.throws(written, { code: 'ERR_TORCH', op: 'backward', message: /output 0 of AddBackward1/ });
    assert.equal(autograd.isAnomalyEnabled(), false);
  });

  it('names a custom function, and the operator behind a second derivative', () => {
    class Bad extends autograd.Function {
      static forward(_ctx, x) {
        return x.mul(1);
      }
      static backward(_ctx, gradient) {
        return gradient.mul(Number.NaN);
      }
    }
    fails(
      () =>
        Bad.apply(variable([1]))
          .sum()
          .backward(),
      { op: 'Bad', site: HERE, message: /'BadBackward'/ },
    );
    fails(
      () => {
        const x = variable([0]);
        const [first] = autograd.grad(x.sqrt().sum(), x, { createGraph: true });
        first.mul(0).sum().backward();
      },
      {
        op: 'aten::sqrt',
        site: HERE,
        message: /\(DivBackward0 was made by the backward of aten::sqrt called at/,
      },
    );
  });

  it('finds no NaN with checkNan off, and what was made before it was on', () => {
    autograd.detectAnomaly(() => variable([-1]).sqrt().sum().backward(), { checkNan: false });
    const made = variable([-1]).sqrt().sum();
    fails(() => made.backward(), { op: 'backward', message: /made before anomaly mode was on/ });
    autograd.setDetectAnomaly(true, { checkNan: false });
    assert.deepEqual([autograd.isAnomalyEnabled(), autograd.isAnomalyCheckNanEnabled()], [true, false]);
    autograd.setDetectAnomaly(false);
    assert.equal(autograd.isAnomalyEnabled(), false);
    assert.throws(() => autograd.setDetectAnomaly(), { code: 'ERR_ARGUMENT' });
    assert.throws(() => autograd.detectAnomaly(async () => {}), { code: 'ERR_ARGUMENT' });
    assert.throws(() => autograd.detectAnomaly(() => {}, { checkNaN: true }), { code: 'ERR_ARGUMENT' });
  });

  it('looks at the step that train() records, and changes no bit', async () => {
    const trained = async (step) => {
      manualSeed(0);
      const model = new nn.Linear(3, 2);
      const dataset = new data.TensorDataset(randn([8, 3]), randn([8, 2]));
      const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
      const common = { accelerator: 'cpu', devices: 1, batchSize: 4, progress: false };
      await train({ model, step, optimizer, dataset, ...common });
      return bits(Object.values(model.stateDict()));
    };
    const sound = (m, x, y) => {
      const output = autograd.checkpoint((input) => m.forward(input).tanh(), x);
      const [slope] = autograd.grad(output.sum(), m.weight, { createGraph: true });
      return output.sub(y).square().mean().add(slope.square().sum());
    };
    const plain = await trained(sound);
    autograd.setDetectAnomaly(true);
    try {
      assert.deepEqual(await trained(sound), plain);
      await assert.rejects(
        trained((m, x) => m.forward(x).abs().neg().sqrt().sum()),
        { code: 'ERR_TORCH', op: 'aten::sqrt', site: HERE },
      );
    } finally {
      autograd.setDetectAnomaly(false);
    }
  });

  it('changes no gradient', () => {
    const value = () => gradients((x) => autograd.checkpoint(layer, layer(x)));
    assert.deepEqual(autograd.detectAnomaly(value), value());
    assert.equal(ones([1]).requiresGrad, false);
  });
});
