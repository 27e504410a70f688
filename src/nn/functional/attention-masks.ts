// Masks of attention: as numbers that are added to the scores, whatever form they come in.
import { ArgumentError } from '../../errors.js';
import type { DType } from '../../tensor/dtype.js';
import { callOperator } from '../../tensor/ops.js';
import type { Tensor } from '../../tensor/tensor.js';
import { warnOnce } from '../../warn.js';

/** Warns, once, of two masks of different dtypes, as PyTorch does. */
export function warnOfMixedMasks(keyPaddingMask: Tensor | undefined, attnMask: Tensor | undefined): void {
  if (keyPaddingMask === undefined || attnMask === undefined) return;
  if (keyPaddingMask.dtype === attnMask.dtype) return;
  warnOnce(
    'TORCHLANE_MASK_DTYPES',
    `a key padding mask of ${keyPaddingMask.dtype} beside an attention mask of ${attnMask.dtype} is deprecated in PyTorch; ` +
      'give both the same dtype',
  );
}

/** A mask as numbers to be added: -∞ where a boolean one is true. */
export function canonicalMask(mask: Tensor | undefined, dtype: DType): Tensor | undefined {
  if (mask === undefined) return undefined;
  if (/^b?float/.test(mask.dtype)) return mask;
  if (mask.dtype !== 'bool') {
    throw new ArgumentError(
      `expected a boolean or floating-point mask for attention, received ${mask.dtype}: mask.to('bool')`,
    );
  }
  const none = callOperator('zeros_like', [mask], { dtype }) as Tensor;
  return callOperator('masked_fill_', [none, mask, Number.NEGATIVE_INFINITY]) as Tensor;
}

/** A mask `(heads or 1, queries, keys)` of one with two or three dimensions. */
export function expandMask(
  owner: string,
  mask: Tensor | undefined,
  [queries, keys]: [number, number],
  heads: number,
): Tensor | undefined {
  if (mask === undefined) return undefined;
  if (String(mask.shape) === String([queries, keys])) return mask.unsqueeze(0);
  if (String(mask.shape) === String([heads, queries, keys])) return mask;
  throw new ArgumentError(
    `expected an attnMask of shape [${queries},${keys}] or [${heads},${queries},${keys}] for ${owner}, received [${mask.shape}]`,
  );
}
