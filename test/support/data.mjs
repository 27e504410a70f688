// Runs a case of test/cases/data.mjs with torchlane. The answer has the shape of test/parity/data.py's.
import { arange, data, Generator, manualSeed, randn } from '../../dist/index.js';
import { exact } from './exchange.mjs';

/** Batches of every pass, lengths, and what the generators draw afterwards. */
export function runDataCase({ items, sampler, loader = {}, batches, split, shared, passes = 2 }) {
  manualSeed(1234);
  const common = shared === undefined ? undefined : new Generator().manualSeed(shared);
  const generatorOf = ({ generator, ...others }) => {
    if (generator === undefined) return others;
    return { ...others, generator: generator === 'shared' ? common : new Generator().manualSeed(generator) };
  };
  const dataset = new data.TensorDataset(arange(items * 2).view([items, 2]), arange(items));
  const then = () => ({
    next: exact(randn([3])),
    ...(common === undefined ? {} : { nextShared: exact(randn([3], { generator: common })) }),
  });
  if (split !== undefined) {
    const { lengths, ...options } = generatorOf(split);
    return { parts: data.randomSplit(dataset, lengths, options).map(({ indices }) => indices), ...then() };
  }
  const order = sampler && makeSampler(dataset, generatorOf(sampler));
  const batchSampler =
    batches &&
    new data.BatchSampler(new data.SequentialSampler(dataset), batches.batchSize, batches.dropLast);
  const loading = new data.DataLoader(dataset, {
    ...generatorOf(loader),
    ...(order === undefined ? {} : { sampler: order }),
    ...(batchSampler === undefined ? {} : { batchSampler }),
  });
  const result = [];
  for (let pass = 0; pass < passes; pass += 1) {
    order?.setEpoch?.(pass);
    result.push(Array.from(loading, (batch) => batch.map(exact)));
  }
  return { length: loading.length, passes: result, ...then() };
}

function makeSampler(dataset, { kind, indices, weights, numSamples, ...options }) {
  if (kind === 'SubsetRandomSampler') return new data.SubsetRandomSampler(indices, options);
  if (kind === 'WeightedRandomSampler') return new data.WeightedRandomSampler(weights, numSamples, options);
  return new data[kind](dataset, numSamples === undefined ? options : { ...options, numSamples });
}
