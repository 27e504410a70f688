// Everything of `nn.parallel`.
export {
  type CommHook,
  DistributedDataParallel,
  type DistributedDataParallelOptions,
  type JoinOptions,
} from './distributed-data-parallel.js';
