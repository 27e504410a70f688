// Everything of `data`.
export type { Dataset } from './dataset.js';
export { SequenceDataset, type SequenceDatasetOptions, type SequenceField } from './sequence-dataset.js';
export { TensorDataset } from './tensor-dataset.js';
