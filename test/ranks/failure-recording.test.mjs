// What recording a step refuses, and that the user's own errors come back as they are, with the user's line. Each case runs
// in a process of its own, which has to end by itself; the model is unchanged afterwards.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

/** Trains with `fields`, reports the outcome and whether the weights are still the first ones; then trains soundly. */
const body = (fields, before = '') => `
${before}
const start = bytes(model);
const answer = await outcome(() => train(options({ ${fields} })));
const isUnchanged = JSON.stringify(bytes(model)) === JSON.stringify(start);
const after = await outcome(() => train(options()));
report({ ...answer, isUnchanged, after: after.how });
`;

async function failing(...text) {
  const { code, reports, stderr } = await runChild(body(...text));
  assert.equal(code, 0, stderr);
  assert.equal(reports.length, 1, JSON.stringify(reports));
  const [{ how, error, isUnchanged, after }] = reports;
  assert.equal(how, 'rejected', JSON.stringify(reports));
  assert.ok(isUnchanged, 'the weights are unchanged');
  assert.equal(after, 'resolved', 'a second train() works');
  return error;
}

describe('a step that cannot be recorded', { timeout: 300_000, concurrency: 2 }, () => {
  it('a loss that is not a scalar', async () => {
    const error = await failing(`loss: (output, target) => output.sub(target)`);
    assert.equal(error.code, 'ERR_ARGUMENT', error.message);
    assert.match(error.message, /loss/);
    assert.match(error.message, /one element/);
    assert.match(error.message, /\[8, 1\]/);
  });

  it('a loss that is not a tensor', async () => {
    const error = await failing(`loss: () => 3`);
    assert.equal(error.code, 'ERR_ARGUMENT', error.message);
    assert.match(error.message, /loss/);
    assert.match(error.message, /Tensor/);
    assert.match(error.message, /3/);
  });

  it('a forward without return', async () => {
    const error = await failing(
      `model: silent, loss: (x) => x.sum(), optimizer: new optim.SGD(silent.parameters())`,
      `class Silent extends nn.Module { layer = new nn.Linear(10, 1); forward(x) { this.layer.forward(x); } }
      const silent = new Silent();`,
    );
    assert.equal(error.code, 'ERR_ARGUMENT', error.message);
    assert.match(error.message, /model\.forward.*received undefined/);
  });

  it('a parameter that the model does not list, unless it is frozen', async () => {
    const before = 'const other = new nn.Linear(10, 1);';
    const error = await failing(
      'loss: undefined, step: (m, x) => m.forward(x).sub(other.forward(x)).mean()',
      before,
    );
    assert.equal(error.code, 'ERR_TRACE', error.message);
    assert.match(error.message, /model\.parameters\(\) does not list/);
    const frozen = await runChild(
      `${before}
      other.requiresGrad_(false);
      report(await outcome(() => train(options({
        loss: undefined, step: (m, x) => m.forward(x).sub(other.forward(x)).mean() }))));`,
    );
    assert.equal(frozen.reports[0].how, 'resolved', JSON.stringify(frozen.reports));
  });

  it('a forward that throws: the same error, with its stack', async () => {
    const error = await failing(
      `model: broken, loss: (x) => x.sum()`,
      `class Broken extends nn.Module {
        layer = new nn.Linear(10, 1);
        forward(x) { throw new RangeError('my own mistake'); }
      }
      const broken = new Broken();`,
    );
    assert.equal(error.name, 'RangeError');
    assert.equal(error.message, 'my own mistake');
    assert.match(error.stack, /Broken\.forward/);
    assert.match(error.stack, /child\.mjs:\d+/);
  });

  it('shapes that do not fit: the operator and the line', async () => {
    const error = await failing(`loss: (output, target) => output.matmul(target).sum()`);
    assert.equal(error.name, 'TorchError', error.message);
    assert.equal(error.code, 'ERR_TORCH');
    assert.match(error.op, /^aten::(matmul|mm)/);
    assert.match(error.site, /child\.mjs:\d+:\d+/);
    assert.match(error.message, /8x1/);
  });

  for (const call of ['item', 'toArray', 'data'])
    it(`${call}() while recording`, async () => {
      const error = await failing(`loss: (output, target) => {
        const loss = output.sub(target).square().mean();
        loss.${call}();
        return loss;
      }`);
      assert.equal(error.name, 'TraceError', error.message);
      assert.equal(error.code, 'ERR_TRACE');
      assert.match(error.message, new RegExp(`${call}|_local_scalar_dense`));
      assert.match(error.site, /child\.mjs:\d+:\d+/);
    });

  it('state that changes between recordings', async () => {
    const error = await failing(
      `loss: (output, target) => output.sub(target).square().mean().mul(++calls)`,
      `let calls = 0;`,
    );
    assert.equal(error.name, 'TraceError', error.message);
    assert.match(error.message, /mul/);
  });

  it('a random number of JavaScript in the step', async () => {
    const error = await failing(
      `loss: (output, target) => output.sub(target).square().mean().add(Math.random())`,
    );
    assert.equal(error.name, 'TraceError', error.message);
    assert.match(error.message, /^Math\.random\(\) cannot be part/);
  });
});
