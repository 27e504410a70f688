// What every data set is to the rest of the package: a number of items, items, and rows for the native side.
import type { NativeDataset } from '../native/surface.js';
import type { Tensor } from '../tensor/tensor.js';

/** Items that `train()`, `evaluate()` and `predict()` make batches of: a {@link TensorDataset} or a {@link SequenceDataset}. */
export abstract class Dataset {
  /** How many items there are. */
  abstract readonly length: number;

  /**
   * Item `index`: its fields, in the order in which a step gets those of its batch.
   *
   * @throws {ArgumentError} unless `0 ≤ index < length`.
   */
  abstract get(index: number): Tensor[];

  /**
   * @internal Items at once, as a batch: what collating them one by one gives, in fewer calls. Undefined where there is no
   * faster way.
   */
  gather(_indices: readonly number[]): Tensor[] | undefined {
    return undefined;
  }

  /** @internal The rows as the native side takes them, for the length of a run. */
  abstract open(): NativeDataset;

  /** @internal As {@link open}, with nothing but what goes to `model.forward`: the first field. */
  abstract openInput(): NativeDataset;
}
