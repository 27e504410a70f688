// What decides bits beside the seed: deterministic algorithms and threads; and `cuda` on machines without a device.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  areDeterministicAlgorithmsEnabled,
  cuda,
  data,
  empty,
  Generator,
  getNumThreads,
  isDeterministicAlgorithmsWarnOnlyEnabled,
  manualSeed,
  nn,
  ops,
  optim,
  randn,
  setNumThreads,
  tensor,
  train,
  useDeterministicAlgorithms,
  zeros,
} from '../../dist/index.js';
import { runSource } from '../support/child.mjs';

/** Weights after a short run on two ranks, of a step with an own forward. */
async function trained(step, options = {}) {
  manualSeed(0);
  const model = new nn.Sequential(new nn.Linear(6, 8), new nn.ReLU(), new nn.Linear(8, 4));
  const dataset = new data.TensorDataset(randn([32, 6]), randn([32, 4]));
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
  const common = { accelerator: 'cpu', devices: 2, batchSize: 4, progress: false };
  await train({ model, step, optimizer, dataset, ...common, ...options });
  return Object.values(model.stateDict()).map((value) => [...value.data()]);
}

const squares = (m, x, y) => m.forward(x).sub(y).square().mean();
/** Operators that take memory by empty() and fill it themselves, in the forward and in the backward pass. */
const filling = (m, x, y) => {
  const output = ops.dropout(m.forward(x), 0.5, true).clone();
  output.select(0, 1).fill_(3);
  return output.sub(y).square().mean();
};
const unpooled = (m, x, y) => {
  const [values, index] = ops.maxPool2dWithIndices(m.forward(x).view([1, 1, 4, 4]), [2, 2]);
  return ops.maxUnpool2d(values, index, [4, 4]).view([4, 4]).sub(y).square().mean();
};

describe('useDeterministicAlgorithms()', () => {
  after(() => useDeterministicAlgorithms(false));

  it('reaches libtorch: an operator without a deterministic form throws, or warns', async () => {
    const index = tensor([[[[0]]]], { dtype: 'int64' });
    const call = () => ops.maxUnpool2d(tensor([[[[2]]]]), index, [2, 2]);
    assert.equal(areDeterministicAlgorithmsEnabled(), false);
    assert.deepEqual(call().toArray(), [
      [
        [
          [2, 0],
          [0, 0],
        ],
      ],
    ]);
    useDeterministicAlgorithms(true);
    assert.deepEqual(
      [areDeterministicAlgorithmsEnabled(), isDeterministicAlgorithmsWarnOnlyEnabled()],
      [true, false],
    );
    assert.throws(call, {
      code: 'ERR_TORCH',
      message:
        /does not have a deterministic implementation, but you set 'useDeterministicAlgorithms\(true\)'/,
    });
    assert.ok(Number.isNaN(empty([1]).item()), 'memory of empty() is filled');
    useDeterministicAlgorithms(false);
    call();
    const { stdout, stderr } = await runSource(
      `import { isDeterministicAlgorithmsWarnOnlyEnabled, ops, tensor, useDeterministicAlgorithms } from 'torchlane';
       useDeterministicAlgorithms(true, { warnOnly: true });
       const index = tensor([[[[0]]]], { dtype: 'int64' });
       ops.maxUnpool2d(tensor([[[[2]]]]), index, [2, 2]);
       console.log(isDeterministicAlgorithmsWarnOnlyEnabled());`,
    );
    assert.equal(stdout.trim(), 'true');
    assert.match(stderr, /does not have a deterministic implementation/);
    assert.throws(() => useDeterministicAlgorithms('yes'), { code: 'ERR_ARGUMENT' });
    assert.throws(() => useDeterministicAlgorithms(true, { warn: true }), { code: 'ERR_ARGUMENT' });
  });

  it('holds in train(): the same bits where there is a form, an error naming the operator where there is none', async () => {
    const plain = await trained(squares);
    const before = await trained(unpooled);
    const filled = await trained(filling);
    useDeterministicAlgorithms(true);
    assert.deepEqual(await trained(squares), plain);
    assert.deepEqual(await trained(filling), filled);
    await assert.rejects(trained(unpooled), /max_unpool.*does not have a deterministic implementation/);
    useDeterministicAlgorithms(true, { warnOnly: true });
    assert.deepEqual(await trained(unpooled), before);
    useDeterministicAlgorithms(false);
  });

  it('switched on during a run, it ends the run at the operator', async () => {
    manualSeed(0);
    let first = true;
    const step = (...args) => {
      if (first) setImmediate(() => useDeterministicAlgorithms(true));
      first = false;
      return unpooled(...args);
    };
    await assert.rejects(trained(step, { epochs: 100_000 }), (error) => {
      assert.match(
        `${error.message} ${error.cause?.message}`,
        /does not have a deterministic implementation/,
      );
      return true;
    });
    useDeterministicAlgorithms(false);
  });
});

describe('setNumThreads()', () => {
  it('sets those of this thread, and of ranks that start afterwards', async () => {
    const { reports, stderr } = await runSource(
      `import { getNumThreads, setNumThreads } from 'torchlane';
       report(getNumThreads());
       setNumThreads(3);
       report(getNumThreads());`,
      { env: { OMP_NUM_THREADS: '1' } },
    );
    assert.deepEqual(reports, [1, 3], stderr);
    const before = getNumThreads();
    setNumThreads(1);
    const one = await trained(squares);
    setNumThreads(2);
    assert.deepEqual(await trained(squares), one);
    assert.equal(getNumThreads(), 2);
    setNumThreads(before);
    for (const bad of [0, -1, 1.5, '2', undefined])
      assert.throws(() => setNumThreads(bad), {
        code: 'ERR_ARGUMENT',
        message: /'threads' of setNumThreads/,
      });
  });
});

describe('cuda without a device', { skip: cuda.isAvailable() && 'there is a CUDA device' }, () => {
  it('says why, or does nothing where PyTorch does nothing', () => {
    assert.deepEqual([cuda.isAvailable(), cuda.deviceCount(), cuda.emptyCache()], [false, 0, undefined]);
    const { memoryStats, memoryAllocated, maxMemoryAllocated, resetPeakMemoryStats, synchronize } = cuda;
    const { getDeviceName, getDeviceProperties } = cuda;
    const all = [memoryStats, memoryAllocated, maxMemoryAllocated, resetPeakMemoryStats, synchronize];
    for (const fn of [...all, getDeviceName, getDeviceProperties])
      assert.throws(
        () => fn(),
        { code: 'ERR_CUDA_UNAVAILABLE', message: /^CUDA is not available: / },
        fn.name,
      );
  });

  it('is refused by whatever would put a tensor there, with the same reason', () => {
    const x = tensor([1]);
    const refusal = {
      name: 'LoadError',
      code: 'ERR_CUDA_UNAVAILABLE',
      message: /^CUDA is not available: .*doctor/,
    };
    for (const call of [
      () => x.to('cuda'),
      () => x.cuda(1),
      () => zeros([2], { device: 'cuda:0' }),
      () => tensor([1], { device: 'cuda' }),
      () => ops.zerosLike(x, { device: 'cuda' }),
      () => new Generator('cuda'),
      () => new nn.Linear(2, 2).cuda(),
    ])
      assert.throws(call, refusal, `${call}`);
  });
});
