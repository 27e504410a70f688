// Data that is in memory: rows of tensors. The order in which rows are taken is the sampler's.
import { check, describe, integer } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { NativeDataset } from '../native/surface.js';
import { tensor } from '../tensor/creation.js';
import { callOperator } from '../tensor/ops.js';
import { scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { Dataset } from './dataset.js';

/** An item of a {@link TensorDataset}: one tensor a field. */
export type Row<Fields> = { -readonly [Field in keyof Fields]: Tensor };

/**
 * Item `i` is the tuple of row `i` of each tensor.
 *
 * Follows https://docs.pytorch.org/docs/2.11/data.html#torch.utils.data.TensorDataset
 *
 * @example
 * const dataset = new data.TensorDataset(randn([100, 10]), randn([100, 1]));
 * @throws {ArgumentError} for what is not a tensor, a tensor without dimensions, and lengths that differ.
 */
export class TensorDataset<Fields extends readonly Tensor[] = readonly Tensor[]> extends Dataset {
  /** The tensors, each `(length, …)`. */
  readonly fields: Fields;
  /** How many items there are. */
  readonly length: number;

  constructor(...fields: Fields) {
    super();
    if (fields.length === 0) throw new ArgumentError('expected at least one tensor for data.TensorDataset');
    for (const [index, field] of fields.entries()) {
      if (!(field instanceof Tensor)) {
        throw new ArgumentError(
          `expected a tensor for field ${index} of data.TensorDataset, received ${describe(field)}` +
            (Array.isArray(field) ? '; tensor(array) makes one' : ''),
        );
      }
      if (field.shape.length === 0) {
        throw new ArgumentError(`field ${index} of data.TensorDataset has no dimensions, so it has no rows`);
      }
    }
    const lengths = fields.map((field) => field.shape[0] as number);
    if (lengths.some((length) => length !== lengths[0])) {
      const list = lengths.map((length, index) => `field ${index} has ${length}`).join(', ');
      throw new ArgumentError(`the fields of data.TensorDataset must have equally many rows: ${list}`);
    }
    this.fields = fields;
    this.length = lengths[0] as number;
  }

  /**
   * Item `index`: a row of each field, sharing its memory.
   *
   * @throws {ArgumentError} unless `0 ≤ index < length`.
   */
  get(index: number): Row<Fields> {
    check(index, integer(0), 'the index of an item');
    if (index >= this.length) {
      throw new ArgumentError(`item ${index} was asked of a data.TensorDataset with ${this.length} items`);
    }
    return this.fields.map((field) => callOperator('select', [field, 0, index])) as Row<Fields>;
  }

  /** @internal */
  override gather(indices: readonly number[]): Tensor[] {
    const outside = indices.find(
      (index) => !(Number.isSafeInteger(index) && index >= 0 && index < this.length),
    );
    // get() says what is wrong with it.
    if (outside !== undefined) this.get(outside);
    return scope(() => {
      const rows = tensor(BigInt64Array.from(indices, BigInt));
      return this.fields.map((field) => {
        const index = field.device === 'cpu' ? rows : rows.to({ device: field.device });
        return callOperator('index_select', [field, 0, index]) as Tensor;
      });
    });
  }

  /** @internal */
  open(): NativeDataset {
    return native().createDataset({ tensors: this.fields });
  }

  /** @internal */
  openInput(): NativeDataset {
    return native().createDataset({ tensors: this.fields.slice(0, 1) });
  }
}
