// A state dict into a `.pth` file. The format is written natively (binding/core/io); here are the checks that come first.
import { extname } from 'node:path';
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import type { Tensor } from '../tensor/tensor.js';

/**
 * Whether a state dict can be saved at `path`, before the work whose result is to go there. `what` names the argument.
 *
 * @throws {ArgumentError} for what is no path, and for an extension whose format is not written.
 * @throws {CheckpointError} `ERR_CHECKPOINT_WRITE` if no file can be written there.
 */
export function checkSavePath(path: unknown, what: string): void {
  if (typeof path !== 'string' || !['.pth', '.pt'].includes(extname(path))) {
    throw new ArgumentError(`expected the path of a .pth file for ${what}, received ${describe(path)}`);
  }
  native().checkWritable(path);
}

/**
 * Writes `stateDict` to `path` as Python's `torch.save(model.state_dict(), path)` does: the old file or the whole new one is
 * there, never a part.
 *
 * @throws {CheckpointError} `ERR_CHECKPOINT_WRITE`.
 */
export async function saveStateDict(
  stateDict: Readonly<Record<string, Tensor>>,
  path: string,
): Promise<void> {
  await native().writeStateDict(path, Object.keys(stateDict), Object.values(stateDict));
}
