// DataLoader, samplers and data sets made of others: what they take, give and refuse. Orders are in test/parity and
// test/golden.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { arange, data, Generator, manualSeed, randn, stats, tensor, zeros } from '../../dist/index.js';

const refusal = (message) => ({ code: 'ERR_ARGUMENT', message });
const values = (batch) => (Array.isArray(batch) ? batch.map(values) : batch.toArray());
const pairs = (items) => new data.TensorDataset(arange(items * 2).view([items, 2]), arange(items));

describe('DataLoader', () => {
  test('gives batches of the fields of a TensorDataset', () => {
    const loader = new data.DataLoader(pairs(5), 2);
    assert.equal(loader.length, 3);
    const [first, , last] = [...loader];
    assert.deepEqual(values(first), [
      [
        [0, 1],
        [2, 3],
      ],
      [0, 1],
    ]);
    assert.deepEqual(values(last), [[[8, 9]], [4]]);
    assert.deepEqual([...new data.DataLoader(pairs(2))].length, 2);
  });

  test('gathers what collating item by item gives', () => {
    manualSeed(0);
    const dataset = new data.TensorDataset(randn([9, 3, 2]).transpose(1, 2), randn([9]), arange(9).eq(3));
    const order = [4, 4, 0, 8];
    const sameItems = { length: 9, get: (index) => dataset.get(index) };
    const batchOf = (source) => [...new data.DataLoader(source, 4, { sampler: order })][0];
    const [gathered, collated] = [batchOf(dataset), batchOf(sameItems)];
    assert.deepEqual(
      gathered.map(({ dtype, shape }) => [dtype, shape]),
      collated.map(({ dtype, shape }) => [dtype, shape]),
    );
    assert.deepEqual(
      gathered.map(({ strides }) => strides),
      collated.map(({ strides }) => strides),
    );
    assert.deepEqual(values(gathered), values(collated));
  });

  test('pads the batches of a SequenceDataset as train() does', () => {
    const texts = [
      tensor([[1, 2]]),
      tensor([
        [3, 4],
        [5, 6],
      ]),
      zeros([0, 2]),
    ];
    const dataset = new data.SequenceDataset(texts, arange(3), { bucketLengths: [3, 8], padValue: -1 });
    const [batch] = new data.DataLoader(dataset, 3);
    const pad = [-1, -1];
    assert.deepEqual(values(batch), [
      [
        [[1, 2], pad, pad],
        [[3, 4], [5, 6], pad],
        [pad, pad, pad],
      ],
      [1, 2, 0],
      [0, 1, 2],
    ]);
    const unbucketed = new data.SequenceDataset(texts);
    assert.deepEqual([...new data.DataLoader(unbucketed, 3)][0][0].shape, [3, 2, 2]);
  });

  test('takes arrays, iterables and what comes asynchronously', async () => {
    const numbers = [...new data.DataLoader([1, 2, 3], 2)].map(values);
    assert.deepEqual(numbers, [[1, 2], [3]]);
    function* words() {
      yield* ['a', 'b', 'c'];
    }
    assert.deepEqual([...new data.DataLoader(words(), 2, { dropLast: true })], [['a', 'b']]);
    assert.deepEqual([...new data.DataLoader(words(), null)], ['a', 'b', 'c']);
    const collect = async (loader) => {
      const batches = [];
      for await (const batch of loader) batches.push(batch);
      return batches;
    };
    async function* later() {
      yield* ['a', 'b', 'c'];
    }
    assert.deepEqual(await collect(new data.DataLoader(later(), 2)), [['a', 'b'], ['c']]);
    assert.deepEqual(await collect(new data.DataLoader(words(), 2)), [['a', 'b'], ['c']]);
    const files = { length: 3, get: async (index) => `file ${index}` };
    assert.deepEqual(await collect(new data.DataLoader(files, 2)), [['file 0', 'file 1'], ['file 2']]);
    assert.deepEqual(await collect(new data.DataLoader(files, null)), ['file 0', 'file 1', 'file 2']);
    assert.throws(() => [...new data.DataLoader(files, 2)], refusal(/come asynchronously: .* 'for await'/));
    assert.throws(() => [...new data.DataLoader(later(), 2)], refusal(/come asynchronously/));
  });

  test('makes batches with collateFn', () => {
    const collateFn = (items) => items.map(([x]) => x.toArray());
    assert.deepEqual(
      [...new data.DataLoader(pairs(3), 2, { collateFn })],
      [
        [
          [0, 1],
          [2, 3],
        ],
        [[4, 5]],
      ],
    );
    const single = ([, y]) => y.item();
    assert.deepEqual([...new data.DataLoader(pairs(3), null, { collateFn: single })], [0, 1, 2]);
  });

  test('keeps nothing but the batches', () => {
    const dataset = pairs(6);
    const loader = new data.DataLoader(dataset, 2, { shuffle: true });
    const before = stats().live;
    for (const batch of loader) for (const field of batch) field.dispose();
    assert.equal(stats().live, before);
  });

  test('refuses options that exclude each other, and what it cannot read', () => {
    const make = (...args) => new data.DataLoader(...args);
    const refused = (args, message) => assert.throws(() => make(...args), refusal(message));
    refused(
      [pairs(2), 0],
      /integer of at least 1, or null for option 'batchSize' of data\.DataLoader, received 0/,
    );
    refused([pairs(2), 2, { shuffle: true, sampler: [0] }], /'shuffle' .* together with 'sampler'/);
    refused([pairs(2), 2, { batchSampler: [[0]] }], /'batchSize' .* together with 'batchSampler'/);
    refused([pairs(2), { dropLast: true, batchSampler: [[0]] }], /'dropLast' .* 'batchSampler'/);
    refused([pairs(2), null, { dropLast: true }], /'dropLast' .* together with 'batchSize: null'/);
    refused(
      [new Set([1]), 1, { shuffle: true }],
      /'shuffle' .* an iterable, whose items come in its own order/,
    );
    refused([pairs(2), 1, { generator: 3 }], /expected a Generator for option 'generator'/);
    refused([pairs(2), 1, { numWorkers: 2 }], /has no option 'numWorkers'; it has batchSize, shuffle/);
    refused([{ length: 3 }], /length and get\(index\), or an iterable, .* received an object/);
    assert.throws(
      () => new data.DataLoader(new Set([1]), 2).length === 1 && make([], 1, { sampler: new Set() }).length,
      refusal(/no length/),
    );
    assert.throws(
      () => [...make(pairs(2), 1, { sampler: [2] })],
      refusal(/item 2 was asked of a data\.TensorDataset with 2/),
    );
  });
});

describe('defaultCollate', () => {
  test('collates field by field', () => {
    const batch = data.defaultCollate([
      { x: zeros([2]), label: 1n, name: 'a', nested: [1.5, true], raw: Uint8Array.of(1, 2) },
      { x: zeros([2]), label: 2n, name: 'b', nested: [2, false], raw: Uint8Array.of(3, 4) },
    ]);
    assert.deepEqual(batch.x.shape, [2, 2]);
    assert.deepEqual([batch.label.dtype, values(batch.label)], ['int64', [1, 2]]);
    assert.deepEqual(batch.name, ['a', 'b']);
    assert.deepEqual(
      [batch.nested[0].dtype, values(batch.nested)],
      [
        'float32',
        [
          [1.5, 2],
          [true, false],
        ],
      ],
    );
    assert.deepEqual(
      [batch.raw.dtype, values(batch.raw)],
      [
        'uint8',
        [
          [1, 2],
          [3, 4],
        ],
      ],
    );
  });

  test('names what is not like the first item', () => {
    const refused = (items, message) => assert.throws(() => data.defaultCollate(items), refusal(message));
    refused([], /at least one item to collate, received an array of length 0/);
    refused(
      [[zeros([1]), 1], [zeros([1])]],
      /expected a list of 2, as the first item .* received an array of length 1/,
    );
    refused([[zeros([1])], [3]], /expected a tensor, .* for field 0 of an item, received 3/);
    refused([{ a: 1 }, { b: 1 }], /expected an object with a, .* received an object/);
    refused([1, '1'], /expected a number, .* received '1'/);
    refused([new Date()], /to collate for an item, received an object of class Date; .* 'collateFn'/);
  });
});

describe('samplers and parts', () => {
  test("a sampler of one's own", () => {
    class Backwards extends data.Sampler {
      length = 3;
      *[Symbol.iterator]() {
        yield* [2, 1, 0];
      }
    }
    const loader = new data.DataLoader(pairs(3), 2, { sampler: new Backwards() });
    assert.equal(loader.length, 2);
    assert.deepEqual(
      [...loader].map(([, y]) => values(y)),
      [[2, 1], [0]],
    );
  });

  test('every epoch of a DistributedSampler has another order, on all ranks together every item', () => {
    const samplers = [0, 1].map((rank) => new data.DistributedSampler(pairs(6), 2, { rank }));
    const epoch = (number) => {
      for (const sampler of samplers) sampler.setEpoch(number);
      return samplers.map((sampler) => [...sampler]);
    };
    assert.notDeepEqual(epoch(0), epoch(1));
    assert.deepEqual(epoch(3), epoch(3));
    assert.deepEqual(epoch(2).flat().sort(), [0, 1, 2, 3, 4, 5]);
  });

  test('Subset, ConcatDataset and randomSplit', () => {
    const dataset = pairs(5);
    const part = new data.Subset(dataset, [4, 2]);
    assert.deepEqual([part.length, values(part.get(1))], [2, [[4, 5], 2]]);
    const both = new data.ConcatDataset([part, dataset, part]);
    assert.deepEqual([both.length, values(both.get(6)), values(both.get(8))], [9, [[8, 9], 4], [[4, 5], 2]]);
    assert.deepEqual([...new data.DataLoader(part, 2)].map(values), [
      [
        [
          [8, 9],
          [4, 5],
        ],
        [4, 2],
      ],
    ]);
    const lengths = data
      .randomSplit(dataset, [0.5, 0.5], { generator: new Generator().manualSeed(0) })
      .map(({ length }) => length);
    assert.deepEqual(lengths, [3, 2]);
    assert.throws(
      () => data.randomSplit(dataset, [2, 2]),
      refusal(/add up to the 5 items .* received \[2, 2\]/),
    );
    assert.throws(() => part.get(2), refusal('item 2 was asked of a data.Subset with 2 items'));
    assert.throws(() => both.get(9), refusal('item 9 was asked of a data.ConcatDataset with 9 items'));
    assert.throws(() => new data.ConcatDataset([]), refusal(/at least one data set/));
  });

  test('names the argument that does not fit', () => {
    const refused = (make, message) => assert.throws(make, refusal(message));
    refused(() => new data.RandomSampler([]), /at least one item for data\.RandomSampler/);
    refused(() => new data.RandomSampler(3), /a data set with a length for data\.RandomSampler, received 3/);
    refused(
      () => new data.RandomSampler([1], { numSamples: 0 }),
      /'numSamples' of data\.RandomSampler, received 0/,
    );
    refused(() => new data.WeightedRandomSampler(['a'], 1), /'weights' of data\.WeightedRandomSampler/);
    refused(() => new data.BatchSampler([1], 0, false), /'batchSize' of data\.BatchSampler, received 0/);
    refused(() => new data.DistributedSampler([1]), /outside of launch\(\) .* 'numReplicas' and 'rank'/);
    refused(
      () => new data.DistributedSampler([1], 2, { rank: 2 }),
      /from 0 to 1 for option 'rank' .* received 2/,
    );
    refused(
      () => new data.DistributedSampler([1], 2, { rank: 1 }).setEpoch(-1),
      /the epoch of .* received -1/,
    );
  });
});
