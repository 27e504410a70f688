// Everything of `data`.
export { type Collated, defaultCollate } from './collate.js';
export { DataLoader, type DataLoaderOptions, type LoaderSource, type MapDataset } from './data-loader.js';
export type { Dataset } from './dataset.js';
export { DistributedSampler, type DistributedSamplerOptions } from './distributed-sampler.js';
export {
  BatchSampler,
  type GeneratorOption,
  RandomSampler,
  type RandomSamplerOptions,
  Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from './sampler.js';
export { SequenceDataset, type SequenceDatasetOptions, type SequenceField } from './sequence-dataset.js';
export { ConcatDataset, randomSplit, Subset } from './subset.js';
export { type Row, TensorDataset } from './tensor-dataset.js';
