// State dicts of optimizers on their way between torchlane and Python (pack() of test/parity/optimizers.py).
import { Tensor } from '../../dist/index.js';
import { exact, fromExact } from './exchange.mjs';

/** A state dict with exact bits for tensors. */
export function pack(value) {
  if (value instanceof Tensor) return { tensor: exact(value) };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)]));
}

/** The state dict of a {@link pack}. */
export function unpack(value) {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).join() === 'tensor') return fromExact(value.tensor);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item)]));
}

/** What PyTorch's groups say of how it computes, which is not state. */
export function withoutFlags({ foreach, fused, capturable, differentiable, ...group }) {
  return group;
}
