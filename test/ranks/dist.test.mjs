// dist: every collective in PyTorch's forms, works, groups, transfers and objects on three ranks, and what ranks are told that
// do not agree. The bits are compared with gloo's in parity/dist.test.mjs.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dist, launch, ones } from '../../dist/index.js';

const module = new URL('./modules/collectives.mjs', import.meta.url);
const run = (name, args, options) =>
  launch(module, {
    accelerator: 'cpu',
    devices: 3,
    timeoutMs: 30_000,
    ...options,
    args: { case: name, ...args },
  });

describe('dist', { timeout: 120_000, concurrency: 3 }, () => {
  it('has every collective, in the forms of PyTorch', async () => {
    for (const [rank, result] of (await run('forms')).entries()) {
      assert.deepEqual(result, {
        sum: [6, 60],
        avg: [2, 20],
        product: [6, 6000],
        min: [1, 10],
        max: [3, 30],
        reduced: rank === 2 ? [6, 60] : [rank + 1, 10 * (rank + 1)],
        broadcast: [2, 20],
        allGather: [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
        stacked: [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
        reduceScatter: [3 * (rank + 1), 30 * (rank + 1)],
        reduceScatterTensor: [6 * (rank + 1), 60 * (rank + 1)],
        gather:
          rank === 2
            ? [
                [1, 10],
                [2, 20],
                [3, 30],
              ]
            : undefined,
        scatter: [rank + 1, rank + 1],
        allToAll: [[rank], [10 + rank, 10 + rank], [20 + rank, 20 + rank, 20 + rank]],
        allToAllSingle: [rank, 10 + rank, 20 + rank],
      });
    }
  });

  it('works are waited for or awaited, and keep their order', async () => {
    for (const result of await run('works')) {
      assert.deepEqual(
        result.xs,
        Array.from({ length: 20 }, (_, i) => [3 + 3 * i]),
      );
      assert.deepEqual([result.last, result.completed, result.y, result.nothing], [3, true, 3, undefined]);
      assert.deepEqual(result.gathered, [[0], [1], [2]]);
    }
  });

  it('groups of some ranks', async () => {
    const results = await run('groups');
    assert.deepEqual(
      results.map(({ x }) => x),
      [4, 2, 4],
    );
    for (const [rank, result] of results.entries()) {
      const isIn = rank !== 1;
      assert.deepEqual([result.y, result.world], [3, [0, 1, 2]]);
      assert.deepEqual(result.objects, isIn ? [{ rank: 0 }, { rank: 2 }] : []);
      assert.deepEqual(result.infos, [isIn ? rank / 2 : -1, isIn ? 2 : -1, [0, 2], 3]);
      assert.deepEqual(result.places, isIn ? [1, 0] : []);
      for (const error of isIn ? [result.notIn, result.destroyed] : [result.outside])
        assert.equal(error.code, 'ERR_ARGUMENT', JSON.stringify(error));
    }
  });

  it('transfers between two ranks', async () => {
    for (const [rank, result] of (await run('transfers')).entries()) {
      const [next, previous] = [(rank + 1) % 3, (rank + 2) % 3];
      assert.deepEqual(result.received, [previous, previous]);
      assert.deepEqual([result.a, result.b], rank === 1 ? [1, 2] : [0, 0]);
      assert.deepEqual([result.any, result.sources], rank === 2 ? [3, 0] : [0, undefined]);
      assert.deepEqual(result.swapped, [
        [next, next],
        [next, next],
        [next, next],
      ]);
    }
  });

  it('objects, with tensors in them', async () => {
    for (const [rank, result] of (await run('objects')).entries()) {
      assert.deepEqual(
        result.all.map(({ rank, weights, text, none }) => [rank, weights.toArray(), text.length, none.shape]),
        [0, 1, 2].map((each) => [each, [each, 0.5], each * 1000, [0]]),
      );
      assert.equal(result.list[0], 1n);
      assert.deepEqual(result.list[1].map.get('a').toArray(), [true]);
      assert.deepEqual(result.list[2], [null]);
      assert.deepEqual(result.gathered, rank === 0 ? ['rank 0', 'rank 1', 'rank 2'] : undefined);
      assert.deepEqual(result.own, [{ to: rank }]);
      assert.equal(result.refused.code, 'ERR_ARGUMENT');
    }
  });

  it('empty tensors, and leaves of autograd', async () => {
    for (const result of await run('empty'))
      assert.deepEqual(result, { shape: [0, 3], isLeaf: true, requiresGrad: true });
  });

  it('works in a rank alone', () => {
    assert.equal(dist.isInitialized(), false);
    for (const call of [
      () => dist.getRank(),
      () => dist.getWorldSize(),
      () => dist.group.WORLD,
      () => dist.barrier(),
      () => dist.allReduce(ones([1])),
      () => dist.newGroup([0]),
      () => dist.isend(ones([1]), 1),
      () => dist.allGatherObject([], 1),
    ])
      assert.throws(call, { code: 'ERR_ARGUMENT', message: /in a rank of launch\(\) alone/ });
  });
});

const told = async (how, options) => {
  const error = await run('wrong', { how }, options).then(
    () => assert.fail(`${how}: it resolved`),
    (error) => error,
  );
  assert.equal(error.code, 'ERR_RANK_FAILED', error.stack);
  return error;
};

describe('ranks that do not agree', { timeout: 120_000, concurrency: 3 }, () => {
  for (const [how, expected] of Object.entries({
    shape: /allReduce number 2 .* differ in size: (?=.* with 4 elements of Float).* with 3 elements/,
    dtype: /differ in dtype/,
    order: /differ in operation: .*broadcast.*|differ in operation: .*allReduce/,
    splits: /differ in size: rank \d sends \d elements/,
    asynchronous: /differ in size/,
    // Nobody looks at the work: an error all the same, and the reason, not that what came after it was aborted.
    unobserved: /allReduce number 2 .* differ in size/,
    hidden: /allReduce number 2 .* differ in size/,
    group: /newGroup\(\) number 1: the ranks differ/,
    transfer: /rank 2 sends 3 elements of Float, rank 0 expects 4/,
  }))
    it(`${how}: ERR_COLLECTIVE_MISMATCH`, async () => {
      const { cause, others } = await told(how);
      assert.equal(cause.code, 'ERR_COLLECTIVE_MISMATCH', cause.stack);
      assert.match(cause.message, expected);
      // What all ranks take part in is told to all.
      if (how === 'transfer') return;
      assert.deepEqual(
        others.map(({ code }) => code),
        ['ERR_COLLECTIVE_MISMATCH', 'ERR_COLLECTIVE_MISMATCH'],
      );
    });

  for (const [how, expected] of Object.entries({
    returned: /allReduce number 2 on rank \d: rank 2 has left the group/,
    awaited: /allReduce number 2 on rank \d: rank 2 has left the group/,
    large: /allReduce number 2 on rank \d: rank 2 has left the group/,
    unanswered: /recv from rank 2 \(tag 0\) on rank \d: rank 2 has left the group/,
    fromNobody: /recv from any rank \(tag 0\) on rank 1: ranks 0, 2 have left the group/,
    unreceived: /send to rank 2 \(tag 0\) on rank \d: rank 2 has left the group/,
    groupless: /rank 2 has left the group/,
    destroyed: /barrier number 1 on rank \d: rank 2 has left the group/,
  }))
    it(`${how}: nobody waits for a rank that has returned`, async () => {
      const startMs = performance.now();
      const { cause } = await told(how, { timeoutMs: 60_000 });
      assert.equal(cause.code, 'ERR_COLLECTIVE_MISMATCH', cause.stack);
      assert.match(cause.message, expected);
      assert.ok(performance.now() - startMs < 30_000);
    });

  for (const [how, expected] of Object.entries({
    late: /rank 2 had not arrived after 300 ms/,
    unsent: /recv from rank 0 \(tag 0\) on rank 2: no counterpart came within 1000 ms/,
  }))
    it(`${how}: ERR_COLLECTIVE_TIMEOUT`, async () => {
      const { cause } = await told(how, { timeoutMs: 1_000 });
      assert.equal(cause.code, 'ERR_COLLECTIVE_TIMEOUT', cause.stack);
      assert.match(cause.message, expected);
    });

  for (const [how, code, expected] of [
    ['disposed', 'ERR_DISPOSED', /disposed/],
    [
      'meta',
      'ERR_ARGUMENT',
      /dist\.allReduce\(\): expected tensors on the rank's own device \(cpu\), received one on meta/,
    ],
    ['unsummed', 'ERR_ARGUMENT', /a dtype that 'avg' is made for, received Bool/],
    ['list', 'ERR_ARGUMENT', /expected 3 tensors as the output list, .* received 1/],
  ])
    it(`${how}: ${code} on the rank that did it`, async () => {
      const error = await told(how);
      assert.equal(error.rank, 2);
      assert.equal(error.cause.code, code, error.stack);
      assert.match(error.cause.message, expected);
    });
});
