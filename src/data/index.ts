// Everything of `data`.
export { TensorDataset } from './tensor-dataset.js';
