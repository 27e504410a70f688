// Shapes that are met in the middle of a run: recorded on request, while all ranks wait; and everything that can end the
// run meanwhile. Each case in a process that has to end by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

// 60 sequences of length 1 … 12 in an order without a pattern; classes by length. With shuffle off, two ranks and batches of
// 2, rank r has rows 4s + r and 4s + r + 2 in step s.
const sequences = `
import { ops } from 'torchlane';
const lengths = Array.from({ length: 60 }, (_, row) => 1 + ((row * 7 + 3) % 12));
const texts = lengths.map((length) => randn([length, 4]));
const labels = tensor(BigInt64Array.from(lengths, (length) => BigInt(length % 3)));
const criterion = new nn.CrossEntropyLoss();
class Net extends nn.Module {
  hidden = new nn.Linear(4, 8);
  output = new nn.Linear(8, 3);
  // Called with every batch that is recorded: (batch, longest).
  onRecord = (shape) => {};
  forward(x, sizes) {
    this.onRecord(x.shape);
    const mask = ops.arange(x.shape[1]).unsqueeze(0).lt(sizes.unsqueeze(1)).unsqueeze(2);
    return this.output.forward(this.hidden.forward(x).tanh().mul(mask).sum([1]).div(sizes.unsqueeze(1)));
  }
}
const net = new Net();
const start = bytes(net);
const isUnchanged = () => JSON.stringify(bytes(net)) === JSON.stringify(start);
const step = (m, x, sizes, y) => criterion.forward(m.forward(x, sizes), y);
const varied = (more = {}, dataOptions = {}) => options({
  model: net,
  loss: undefined,
  step,
  optimizer: new optim.SGD(net.parameters(), { lr: 0.1 }),
  dataset: new data.SequenceDataset(texts, labels, dataOptions),
  batchSize: 2,
  shuffle: false,
  check: false,
  ...more,
});
// Blocks the main thread.
const block = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
// Calls \`then\` when the nth shape is recorded.
const atShape = (n, then) => {
  const seen = new Set();
  net.onRecord = ([, longest]) => {
    seen.add(longest);
    if (seen.size === n) {
      net.onRecord = () => {};
      then();
    }
  };
};
const around = async (make) => {
  const answer = await outcome(make);
  report({ ...answer, isUnchanged: isUnchanged() });
  net.onRecord = () => {};
  report(await outcome(() => train(varied({ check: true }))));
};
`;

// The first that is recorded on request: two are recorded before the start, one for each rank.
const THIRD = 3;

async function reportsOf(body) {
  const { code, reports, stdout, stderr } = await runChild(sequences + body);
  assert.equal(code, 0, `${stdout}\n${stderr}`);
  return reports;
}

/** The outcome of the body's first run; a second one afterwards must succeed. */
async function outcomeOf(body) {
  const reports = await reportsOf(body);
  assert.equal(reports.length, 2, JSON.stringify(reports));
  assert.equal(reports[1].how, 'resolved', JSON.stringify(reports[1]));
  return reports[0];
}

describe('shapes on request', { timeout: 300_000, concurrency: 2 }, () => {
  for (const ranks of [1, 2, 3])
    it(`are recorded when they are met: the weights of a run with all rows padded alike, ${ranks} ranks`, async () => {
      const [{ shapes, warnings }, weights, plain] = await reportsOf(`
        const run = train(varied({ devices: ${ranks}, shuffle: true, epochs: 3, check: true }));
        const warnings = [];
        for await (const event of run) if (event.type === 'warning') warnings.push(event.code);
        await run;
        const shapes = run.programs.map((program) => Number(/batch\\[0\\]: float32\\[2, (\\d+), 4\\]/.exec(program)?.[1]));
        report({ shapes, warnings });
        report(bytes(net));
        const same = new Net();
        same.loadStateDict(Object.fromEntries(Object.entries(same.stateDict()).map(([key, value], i) =>
          [key, tensor(Float32Array.from(start[i])).reshape(value.shape)])));
        await train(varied({ model: same, optimizer: new optim.SGD(same.parameters(), { lr: 0.1 }), devices: ${ranks},
          shuffle: true, epochs: 3 }, { bucketLengths: [12] }));
        report(bytes(same));`);
      assert.ok(shapes.length > 3, `${shapes}`);
      assert.equal(new Set(shapes).size, shapes.length, `each shape once: ${shapes}`);
      assert.deepEqual(warnings, []);
      // Masked rows add exact zeros, in sums of another length.
      for (const [i, list] of weights.entries())
        for (const [j, value] of list.entries())
          assert.ok(Math.abs(value - plain[i][j]) <= 1e-5, `${value} ${plain[i][j]}`);
    });

  it('buckets make one Program for each of them', async () => {
    const [shapes] = await reportsOf(`
      const run = train(varied({ shuffle: true, epochs: 3 }, { bucketLengths: [6, 9, 20] }));
      await run;
      report(run.programs.map((program) => Number(/batch\\[0\\]: float32\\[2, (\\d+), 4\\]/.exec(program)[1])).sort());`);
    assert.deepEqual(
      shapes.filter((length) => ![6, 9, 20].includes(length)),
      [],
    );
    assert.equal(new Set(shapes).size, shapes.length);
  });

  it('many of them: one warning that names the remedy, few Programs, the same weights', async () => {
    const [{ messages, programs, epochs }, weights, all] = await reportsOf(`
      const core = native();
      const { createJob } = core;
      core.createJob = (spec) => createJob({ ...spec, maxShapes: 3 });
      const run = train(varied({ epochs: 3 }));
      const warnings = [];
      for await (const event of run) if (event.type === 'warning') warnings.push(event);
      const { epochs } = await run;
      report({ messages: warnings.map(({ code, message }) => code + ': ' + message), programs: run.programs.length, epochs });
      report(bytes(net));
      core.createJob = createJob;
      net.loadStateDict(Object.fromEntries(Object.entries(net.stateDict()).map(([key, value], i) =>
        [key, tensor(Float32Array.from(start[i])).reshape(value.shape)])));
      await train(varied({ epochs: 3 }));
      report(bytes(net));`);
    assert.equal(messages.length, 1, JSON.stringify(messages));
    assert.match(messages[0], /^MANY_SHAPES: .*more than 3 shapes.*bucketLengths/);
    assert.equal(programs, 3);
    assert.equal(epochs, 3);
    assert.deepEqual(weights, all);
  });

  it('what is dropped is freed', async () => {
    const [{ recordings, grownBytes }] = await reportsOf(`
      const core = native();
      const { createJob } = core;
      core.createJob = (spec) => createJob({ ...spec, maxShapes: 3 });
      const table = randn([1 << 18]); // a constant of 1 MiB in each Program
      let recordings = 0;
      let first = 0;
      net.onRecord = () => {
        if (++recordings === 50) first = process.memoryUsage().rss;
      };
      const heavy = (m, x, sizes, y) => step(m, x, sizes, y).add(table.mean().mul(0));
      await train(varied({ step: heavy, devices: 1, epochs: 12 }));
      report({ recordings, grownBytes: process.memoryUsage().rss - first });`);
    assert.ok(recordings > 200, `${recordings}`);
    assert.ok(grownBytes < 120 * 2 ** 20, `${grownBytes} bytes more after ${recordings} recordings`);
  });

  it('layers keep the modes they had at the start, whatever the user does meanwhile', async () => {
    const [isLater, modes] = await reportsOf(`
      net.hidden.eval();
      const modes = new Set();
      net.onRecord = () => modes.add([net.training, net.hidden.training, net.output.training].join());
      const run = train(varied());
      for await (const event of run) if (event.type === 'start') break;
      net.eval();
      await run;
      report(run.programs.length > 2);
      report([...modes, [net.training, net.hidden.training].join()]);`);
    assert.ok(isLater, 'steps were recorded on request');
    assert.deepEqual(modes, ['true,false,true', 'false,false']);
  });
});

describe('while the main thread records', { timeout: 300_000, concurrency: 2 }, () => {
  it('a forward that throws on a new shape: the same error, the model unchanged', async () => {
    const { how, error, isUnchanged } = await outcomeOf(`
      atShape(${THIRD}, () => { throw new RangeError('my own mistake'); });
      await around(() => train(varied()));`);
    assert.equal(how, 'rejected');
    assert.equal(error.name, 'RangeError');
    assert.equal(error.message, 'my own mistake');
    assert.match(error.stack, /Net\.forward/);
    assert.ok(isUnchanged);
  });

  it('a step that cannot be recorded for a new shape: the TraceError', async () => {
    const { how, error, isUnchanged } = await outcomeOf(`
      let isNew = false;
      atShape(${THIRD}, () => { isNew = true; });
      const reading = (m, x, sizes, y) => {
        const loss = step(m, x, sizes, y);
        if (isNew) loss.item();
        return loss;
      };
      await around(() => train(varied({ step: reading })));`);
    assert.equal(how, 'rejected');
    assert.equal(error.code, 'ERR_TRACE', JSON.stringify(error));
    assert.match(error.message, /item/);
    assert.match(error.site, /child\.mjs:\d+/);
    assert.ok(isUnchanged);
  });

  it('a step that leaves out a parameter for one shape', async () => {
    const { error, isUnchanged } = await outcomeOf(`
      let isNew = false;
      atShape(${THIRD}, () => { isNew = true; });
      const partial = (m, x, sizes, y) => {
        const output = m.forward(x, sizes);
        return criterion.forward(!isNew ? output : output.detach().add(m.output.bias), y);
      };
      await around(() => train(varied({ step: partial })));`);
    assert.equal(error.code, 'ERR_TRACE', JSON.stringify(error));
    assert.match(
      error.message,
      /depends on the parameter 'hidden\.weight' for a batch of \[2, \d+, 4\], \[2\] and \[2\] and not for one of \[2/,
    );
    assert.ok(isUnchanged);
  });

  for (const ranks of [1, 2])
    it(`abort() from within forward of a new shape, ${ranks} ranks`, async () => {
      const { how, error, isUnchanged } = await outcomeOf(`
        let run;
        atShape(${ranks + 1}, () => run.abort(new Error('by hand')));
        await around(() => (run = train(varied({ devices: ${ranks} }))));`);
      assert.equal(how, 'rejected');
      assert.equal(error.message, 'by hand');
      assert.equal(isUnchanged, false, 'the weights are those of the last whole step');
    });

  it('abort() from within a forward that throws: the reason', async () => {
    const { how, error } = await outcomeOf(`
      let run;
      atShape(${THIRD}, () => {
        run.abort(new Error('by hand'));
        throw new Error('my own mistake');
      });
      await around(() => (run = train(varied())));`);
    assert.equal(how, 'rejected');
    assert.equal(error.message, 'by hand');
  });

  it('a signal that comes during it', async () => {
    const { how, error } = await outcomeOf(`
      const controller = new AbortController();
      // The worker's message arrives when the recording has ended; the signal is the next thing to happen.
      atShape(${THIRD}, () => {
        setTimeout(() => controller.abort(new Error('enough')), 0);
        block(50);
      });
      await around(() => train(varied({ epochs: 1e9, signal: controller.signal })));`);
    assert.equal(how, 'rejected');
    assert.equal(error.message, 'enough');
  });

  it('stop() from within forward of a new shape: resolves with the steps before', async () => {
    const { how, result, isUnchanged } = await outcomeOf(`
      let run;
      atShape(${THIRD}, () => run.stop());
      await around(() => (run = train(varied())));`);
    assert.equal(how, 'resolved');
    assert.ok(result.steps > 0 && result.steps < 15, `${result.steps}`);
    assert.equal(isUnchanged, false);
  });

  it('longer than timeoutMs: no timeout', async () => {
    const { how, result } = await outcomeOf(`
      atShape(${THIRD}, () => block(1500));
      await around(() => train(varied({ timeoutMs: 500 })));`);
    assert.equal(how, 'resolved');
    assert.equal(result.epochs, 2);
  });

  it('a main thread that does not come to it: the deadline, with op record', async () => {
    const { how, error, isUnchanged } = await outcomeOf(`
      const run = train(varied({ timeoutMs: 500 }));
      const answer = outcome(() => run);
      for await (const event of run) if (event.type === 'start') break;
      block(3000);
      await around(() => answer.then((done) => { if (done.how === 'rejected') throw done.error; }));`);
    assert.equal(how, 'rejected');
    assert.equal(error.code, 'ERR_RANK_FAILED', JSON.stringify(error));
    assert.equal(error.cause.code, 'ERR_COLLECTIVE_TIMEOUT');
    assert.equal(error.cause.op, 'record');
    assert.match(error.cause.message, /main thread .* 500 ms/);
    assert.ok(isUnchanged);
  });

  it('process.exit() from within it gives its code', async () => {
    const { code, signal, stderr } = await runChild(`${sequences}
      atShape(${THIRD}, () => process.exit(7));
      await train(varied());`);
    assert.equal(signal, null, stderr);
    assert.equal(code, 7, stderr);
  });

  it('a worker that is terminated meanwhile', async () => {
    const { how, error } = await outcomeOf(`
      atShape(${THIRD}, () => {
        [...runningWorkers].find(({ threadId }) => threadId > 0).terminate();
        block(200);
      });
      await around(() => train(varied({ epochs: 1e9 })));`);
    assert.equal(how, 'rejected');
    assert.equal(error.code, 'ERR_RANK_FAILED', JSON.stringify(error));
  });
});
