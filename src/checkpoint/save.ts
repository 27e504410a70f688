// Saving for users.
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { StateDict } from '../nn/state-dict.js';
import { Tensor } from '../tensor/tensor.js';
import { checkSavePath, saveStateDict } from './state-dict-file.js';

/**
 * Writes a state dict to a `.pth` file, as Python's `torch.save(model.state_dict(), path)`: the old file or the whole new one
 * is there, never a part. Python reads it with `torch.load(path, weights_only=True)`. The values must not change until the
 * promise settles.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.save.html
 *
 * @throws {ArgumentError} for what is no object of tensors, and for an extension whose format is not written.
 * @throws {CheckpointError} `ERR_CHECKPOINT_WRITE` if no file can be written there.
 * @example
 * await save(model.stateDict(), 'model.pth');
 */
export async function save(stateDict: Readonly<StateDict>, path: string): Promise<void> {
  if (!isPlainObject(stateDict)) {
    throw new ArgumentError(`expected an object of tensors for save(), received ${describe(stateDict)}`);
  }
  const other = Object.entries(stateDict).find(([, value]) => !(value instanceof Tensor));
  if (other !== undefined) {
    throw new ArgumentError(`expected a tensor for '${other[0]}' of save(), received ${describe(other[1])}`);
  }
  checkSavePath(path, 'save()');
  await saveStateDict(stateDict as StateDict, path);
}
