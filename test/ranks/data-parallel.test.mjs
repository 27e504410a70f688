// DistributedDataParallel in ranks of launch(): the bits of train(), what it refuses, and what ends. Bits against Python's are in
// test/parity.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { launch, nn } = await import('../../dist/index.js');
const { spec, trainHere } = await import('../support/workloads.mjs');
const { assertSameBits } = await import('../support/compare.mjs');

const ranks = (count, what, more = {}, options = {}) =>
  launch(new URL('./modules/data-parallel.mjs', import.meta.url), {
    accelerator: 'cpu',
    devices: count,
    args: { what, ...more },
    timeoutMs: 20_000,
    ...options,
  });

describe('DistributedDataParallel', { timeout: 120_000 }, () => {
  for (const fields of [
    { model: 'template', ranks: 2 },
    { model: 'template', ranks: 3, length: 65, momentum: 0.9 },
    { model: 'mlp', ranks: 2, epochs: 2, length: 96, seed: 7, dropLast: true },
  ])
    it(`gives the bits of train(): ${fields.model}, ${fields.ranks} ranks`, async () => {
      const run = spec(fields);
      const byHand = await ranks(run.ranks, 'loop', { spec: run });
      const { losses, weights } = await trainHere(run);
      for (const [rank, result] of byHand.entries()) {
        assertSameBits(result.weights, weights, `rank ${rank}`);
        assert.equal(result.losses.length, losses.length);
      }
      const mean = byHand.reduce((sum, result) => sum + result.losses.at(-1), 0) / run.ranks;
      assert.equal(mean, losses.at(-1), 'the last loss');
    });

  it('refuses different models on every rank, naming the parameter', async () => {
    await assert.rejects(ranks(2, 'differentModels'), ({ code, cause, others }) => {
      assert.equal(code, 'ERR_RANK_FAILED');
      for (const error of [cause, ...others.map((other) => other.error ?? other)]) {
        assert.equal(error.code, 'ERR_COLLECTIVE_MISMATCH');
        assert.match(
          error.message,
          /parameter 0 is '0\.weight' \(Float \[4, 3\]\) on rank 0 and '0\.weight' \(Float \[5, 3\]\) on rank 1/,
        );
      }
      return true;
    });
  });

  it('names the parameters that got no gradient, and the option', async () => {
    await assert.rejects(ranks(2, 'unused'), ({ cause }) => {
      assert.equal(cause.code, 'ERR_COLLECTIVE_FAILED');
      assert.match(
        cause.message,
        /: right\.weight, right\.bias got no gradient\..*\{ findUnusedParameters: true \}/,
      );
      return true;
    });
    await assert.rejects(ranks(2, 'changing'), ({ cause }) => {
      assert.equal(cause.code, 'ERR_COLLECTIVE_FAILED');
      assert.match(cause.message, /right\.weight, right\.bias got no gradient\..*\{ staticGraph: true \}/);
      return true;
    });
  });

  it('finds tensors in objects and lists, and leaves the rest as it is', async () => {
    for (const { kinds, bias, rightHasGradient, keys, text } of await ranks(2, 'outputs')) {
      assert.deepEqual(kinds, [[2, 1], [2, 1], 'text', 3, true]);
      assert.equal(bias, 2);
      assert.equal(rightHasGradient, false);
      assert.deepEqual(
        keys,
        ['shared', 'left', 'right'].flatMap((name) => [`module.${name}.weight`, `module.${name}.bias`]),
      );
      assert.deepEqual(text, ['DistributedDataParallel(', '  (module): Branches(']);
    }
  });

  it('names the option or argument that does not fit', async () => {
    const [refused] = await ranks(1, 'refusals');
    const texts = {
      noModule:
        /expected a module for nn\.parallel\.DistributedDataParallel, received an object of class Tensor/,
      lazy: /parameter '0\.weight' .* has no elements: call the module once on a batch before/,
      frozen: /parameters that require gradients .* received Linear without any/,
      option: /has no option 'deviceIds'; it has processGroup, broadcastBuffers/,
      cap: /a number of MiB above 0 for option 'bucketCapMb' .* received 0/,
      both: /'bucketCapMb' and 'bucketCapMbList' .* exclude each other/,
      hook: /one of 'allreduce', 'fp16', 'bf16' .* received 'int8'/,
      secondHook: /takes one communication hook, and has one/,
      promise: /synchronous function for noSync\(\)/,
      join: /DistributedDataParallel\.join has no option 'divide'/,
    };
    for (const [what, text] of Object.entries(texts)) {
      assert.equal(refused[what]?.code, 'ERR_ARGUMENT', what);
      assert.match(refused[what].message, text);
    }
    assert.throws(() => new nn.parallel.DistributedDataParallel(new nn.Linear(1, 1)), {
      code: 'ERR_ARGUMENT',
      message: /DistributedDataParallel works in a rank of launch\(\) alone/,
    });
  });

  it('joins loops of different length, asynchronous ones as well', async () => {
    const results = await ranks(3, 'join');
    // Three ranks take part in the first pass, two in the second, one in the third: 1 - 3/3 - 2/3 - 1/3.
    for (const [rank, { failure, later, weight }] of results.entries()) {
      assert.deepEqual([failure, later], ['before the first pass', rank]);
      assert.ok(Math.abs(weight + 1) < 1e-6, `${weight}`);
    }
  });

  it('ends on every rank with throwOnEarlyTermination', async () => {
    await assert.rejects(ranks(2, 'earlyTermination'), ({ cause }) => {
      assert.equal(cause.code, 'ERR_COLLECTIVE_FAILED');
      assert.match(cause.message, /has no more inputs .*throwOnEarlyTermination/);
      return true;
    });
  });

  it('ends where a rank does fewer passes, without a join', async () => {
    await assert.rejects(ranks(2, 'uneven', {}, { timeoutMs: 1_000 }), ({ cause }) => {
      assert.match(cause.code, /^ERR_COLLECTIVE_/);
      assert.match(cause.op, /^(allReduce|broadcast)$/);
      return true;
    });
  });

  it('keeps no tensor of a step', async () => {
    assert.deepEqual(await ranks(1, 'memory'), [0]);
  });

  it('averages over a group of some ranks, as long as that is there', async () => {
    const [outside, ...inside] = await ranks(3, 'group');
    assert.match(outside.message, /a group that rank 0 is in/);
    for (const { gradient, after } of inside) {
      assert.equal(gradient, 1.5);
      assert.equal(after.code, 'ERR_DISPOSED');
    }
  });
});

describe('DistributedSampler', { timeout: 60_000 }, () => {
  it('knows rank and world size in a rank', async () => {
    const results = await ranks(2, 'sampler');
    for (const { inRank, asSaid } of results) assert.deepEqual(inRank, asSaid);
    assert.notDeepEqual(results[0].inRank, results[1].inRank);
  });
});
