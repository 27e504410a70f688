// The base of the losses: reads the options into fields, tensors among them into buffers with PyTorch's keys. Knows no loss.
import { ArgumentError } from '../../errors.js';
import { Tensor } from '../../tensor/tensor.js';
import { isModule } from '../fields.js';
import { type LossOptions, type Reduction, readLossOptions } from '../functional/loss-options.js';
import { Module } from '../module.js';
import { Buffer } from '../parameter.js';

/** A loss as a module, whose options are its fields. */
export abstract class Loss<O extends object, R = Reduction> extends Module {
  declare readonly reduction: R;
  /** @internal Its name in errors: `'nn.MSELoss'`. */
  declare protected readonly owner: string;

  /** `first` is the option that may come by position, or the bag itself. */
  protected constructor(owner: string, spec: LossOptions<O>, first: unknown, options?: unknown) {
    super();
    Object.defineProperty(this, 'owner', { value: owner });
    const read = readLossOptions(owner, spec, first, options);
    for (const [name, value] of Object.entries(read)) {
      if (value instanceof Tensor) Object.assign(this, { [keyOf(name)]: new Buffer(value) });
      else Object.assign(this, { [isModule(value) ? keyOf(name) : name]: value });
    }
  }
}

/** PyTorch's name of an option, under which what it holds is saved. */
function keyOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A field too many would be left out without a word: lengths taken for the target, a weight for nothing. */
export function takesOneTarget(loss: string, others: readonly unknown[]): void {
  if (others.length === 0) return;
  throw new ArgumentError(
    `expected (input, target) for ${loss}, received ${others.length + 1} fields after the first: use the option 'step' of ` +
      "train(), or a function as 'loss', to choose among them",
  );
}
