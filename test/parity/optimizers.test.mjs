// Optimizers against PyTorch, live and to the bit: twenty steps with each option, and state that goes from Python to torchlane and back
// halfway. Needs TORCHLANE_PARITY_PYTHON; `npm run test:parity` sets it.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { distance } from '../support/compare.mjs';
import { exact, fromExact } from '../support/exchange.mjs';
import { askPython, withoutPython } from '../support/python.mjs';

// libgomp reads it when it is loaded, which the imports below bring about.
process.env.OMP_NUM_THREADS = '1';
const { manualSeed, nn, noGrad, optim, randn } = await import('../../dist/index.js');
const { drawCase, makeOptimizer, optimizers, STEPS, stepCase } = await import('../cases/optimizers.mjs');
const { pack, unpack, withoutFlags } = await import('../support/optimizers.mjs');

const HALF = STEPS / 2;
const lbfgs = [
  { dtype: 'float32', options: {} },
  { dtype: 'float32', options: { lr: 0.5, maxIter: 5, historySize: 3 } },
  { dtype: 'float32', options: { lineSearchFn: 'strong_wolfe' } },
  { dtype: 'float64', options: { lr: 0.1, maxEval: 7, toleranceGrad: 1e-3, toleranceChange: 1e-6 } },
  { dtype: 'float64', options: { lineSearchFn: 'strong_wolfe', maxIter: 8, historySize: 2 } },
].map((each) => ({ ...each, optimizer: 'LBFGS', steps: 4 }));

function assertSameState(actual, expected, what) {
  assert.deepEqual(
    actual.param_groups.map(withoutFlags),
    expected.param_groups.map(withoutFlags),
    `${what}: groups`,
  );
  assert.deepEqual(actual.state, expected.state, `${what}: state`);
}

function assertSameParameters(parameters, expected, what) {
  for (const [i, parameter] of parameters.entries()) {
    assert.equal(distance(exact(parameter), expected[i]), 0, `${what}: parameter ${i}`);
  }
}

function set(parameters, values) {
  noGrad(() => {
    for (const [i, parameter] of parameters.entries()) parameter.copy_(fromExact(values[i]));
  });
}

describe('optimizers have the bits of PyTorch', { skip: withoutPython, timeout: 300_000 }, () => {
  let python;
  /** What torchlane hands to Python halfway. */
  const handed = [];

  before(async () => {
    const cases = [...optimizers.map((each) => ({ ...each, steps: STEPS })), ...lbfgs];
    const { answers } = await askPython('optimizers.py', cases);
    python = answers;
  });

  for (const [index, each] of optimizers.entries())
    it(each.name, () => {
      const expected = python[index];
      assert.equal(expected.error, undefined);
      const { parameters, gradients } = drawCase(each);
      const optimizer = makeOptimizer(each, parameters);
      stepCase(optimizer, parameters, gradients, 0, HALF);
      const halfway = { parameters: parameters.map(exact), stateDict: pack(optimizer.stateDict()) };
      assertSameParameters(parameters, expected.half.parameters, 'halfway');
      assertSameState(halfway.stateDict, expected.half.stateDict, 'halfway');
      // Our state says fused, which PyTorch has not for sparse gradients.
      const isFused = optimizer.stateDict().param_groups[0].fused === true;
      if (!each.sparse || !isFused)
        handed.push({ ...each, steps: STEPS, resume: halfway, expected: expected.resumed });
      stepCase(optimizer, parameters, gradients, HALF, STEPS);
      assertSameParameters(parameters, expected.end.parameters, 'at the end');
      assertSameState(pack(optimizer.stateDict()), expected.end.stateDict, 'at the end');

      // Ten steps in Python, ten here.
      const fresh = drawCase(each);
      const resumed = makeOptimizer({ ...each, options: {} }, fresh.parameters);
      set(fresh.parameters, expected.half.parameters);
      resumed.loadStateDict(unpack(expected.half.stateDict));
      stepCase(resumed, fresh.parameters, gradients, HALF, STEPS);
      assertSameParameters(fresh.parameters, expected.end.parameters, 'from Python');
      assertSameState(pack(resumed.stateDict()), expected.end.stateDict, 'from Python');
    });

  it('ten steps here, ten in Python', async () => {
    assert.equal(handed.length, optimizers.length - 2);
    const { answers } = await askPython(
      'optimizers.py',
      handed.map(({ expected, ...each }) => each),
    );
    for (const [i, { name, expected }] of handed.entries()) {
      assert.equal(answers[i].error, undefined, name);
      assert.deepEqual(answers[i].parameters, expected.parameters, `${name}: parameters`);
      assert.deepEqual(answers[i].stateDict.state, expected.stateDict.state, `${name}: state`);
    }
  });

  it('print as they do in Python', () => {
    for (const [index, each] of optimizers.entries()) {
      if (each.sparse && each.optimizer !== 'SparseAdam') continue; // without fused there
      const text = String(makeOptimizer(each, drawCase(each).parameters));
      // JavaScript has one kind of number: what a case gives as 5 is an integer in Python as well.
      assert.equal(text, python[index].repr, each.name);
    }
  });

  for (const [index, each] of lbfgs.entries())
    it(`LBFGS ${JSON.stringify(each.options)} ${each.dtype}`, () => {
      const expected = python[optimizers.length + index];
      assert.equal(expected.error, undefined);
      const run = (resume) => {
        manualSeed(3);
        const [weight, bias] = [
          new nn.Parameter(randn([3, 2], { dtype: each.dtype })),
          new nn.Parameter(randn([2], { dtype: each.dtype })),
        ];
        const [x, y] = [randn([8, 3], { dtype: each.dtype }), randn([8, 2], { dtype: each.dtype })];
        const optimizer = new optim.LBFGS([weight, bias], each.options);
        const losses = [];
        const closure = () => {
          optimizer.zeroGrad();
          const loss = x.matmul(weight).tanh().mul(weight.sum()).add(bias).sub(y).square().mean();
          loss.backward();
          losses.push(loss.item());
          return loss;
        };
        const first = resume ? 2 : 0;
        if (resume) {
          set([weight, bias], resume.parameters);
          optimizer.loadStateDict(unpack(resume.stateDict));
        }
        for (let step = first; step < each.steps; step += 1) {
          optimizer.step(closure);
          const theirs = expected.steps[step];
          assertSameParameters([weight, bias], theirs.parameters, `step ${step}`);
          assertSameState(pack(optimizer.stateDict()), theirs.stateDict, `step ${step}`);
          if (!resume) assert.equal(losses.length, theirs.calls, `calls of step ${step}`);
        }
        if (!resume) assert.deepEqual(losses, expected.losses);
        assert.equal(String(optimizer), expected.repr);
      };
      run();
      run(expected.steps[1]);
    });
});
