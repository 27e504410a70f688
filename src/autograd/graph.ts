// `autograd.graph`: what the graph saves for the backward pass.
import { check, describe, FUNCTION } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { synchronous } from '../tensor/autograd.js';
import { keep } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

/**
 * Runs `fn`; of every tensor that its operators save for the backward pass the graph keeps what `pack` makes of it, and `unpack` makes
 * the tensor again when it is needed. `pack` must not write to the tensor. What it returns is taken out of running scopes. The innermost
 * hooks decide. `fn` must be synchronous.
 *
 * Follows https://docs.pytorch.org/docs/2.11/autograd.html#torch.autograd.graph.saved_tensors_hooks
 *
 * @throws {ArgumentError} if `fn` returns a promise, and from the backward pass if `unpack` returns no Tensor.
 * @example
 * // Half the memory for activations.
 * autograd.graph.savedTensorsHooks(
 *   (tensor) => ({ dtype: tensor.dtype, half: tensor.to('bfloat16') }),
 *   ({ dtype, half }) => half.to(dtype),
 *   () => model.forward(x),
 * );
 */
export function savedTensorsHooks<Packed, T>(
  pack: (tensor: Tensor) => Packed,
  unpack: (packed: Packed) => Tensor,
  fn: () => T,
): T {
  check(pack, FUNCTION, "'pack' of savedTensorsHooks()");
  check(unpack, FUNCTION, "'unpack' of savedTensorsHooks()");
  check(fn, FUNCTION, "'fn' of savedTensorsHooks()");
  const box = (made: object) => {
    const value = pack(made as Tensor);
    return { value: keep(value) };
  };
  const open = (boxed: object) => {
    const tensor: unknown = unpack((boxed as { value: Packed }).value);
    if (tensor instanceof Tensor) return tensor;
    throw new ArgumentError(
      `expected a Tensor from 'unpack' of savedTensorsHooks(), received ${describe(tensor)}`,
    );
  };
  return synchronous(native().callWithSavedHooks(box, open, fn) as T, 'savedTensorsHooks()');
}
