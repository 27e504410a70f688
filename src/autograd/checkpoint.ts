// Activation checkpointing: the work is native (binding/core/autograd/checkpoint), here are its arguments.
import { BOOLEAN, check, FUNCTION, isPlainObject, oneOf, readOptions } from '../arguments.js';
import { native } from '../native/load.js';
import { scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';

/** Options of {@link checkpoint}. */
export interface CheckpointOptions {
  /** Let `fn` draw the same random numbers in the backward pass; default true. */
  readonly preserveRngState?: boolean;
  /** `'default'`: compare shapes, dtypes and devices of what both calls of `fn` save; `'none'`: do not. */
  readonly determinismCheck?: 'default' | 'none';
  /** PyTorch's other kind of checkpoint is not there: false, or left out. */
  readonly useReentrant?: false;
}

/**
 * `fn(...inputs)`, of which the graph keeps the inputs alone: the backward pass calls `fn` once more for the activations in between. Less
 * memory for more work, with the same bits. A plain object after the inputs holds the options.
 *
 * `fn` must compute the same both times. It runs in a `scope()`: tensors made inside die with the call, but those it returns or gives to
 * `keep()`. Checkpoints may be nested, and recorded by `train()`, where they shape the memory of a step as they do here.
 *
 * PyTorch has it as `torch.utils.checkpoint.checkpoint`; it is here because it changes what autograd keeps, and writes no file.
 *
 * Follows https://docs.pytorch.org/docs/2.11/checkpoint.html
 *
 * @throws {TorchError} with `op: 'checkpoint'` from the backward pass, where `fn` saves other tensors than before.
 * @example
 * const hidden = autograd.checkpoint((x) => block.forward(x), input);
 */
export function checkpoint<Args extends unknown[], Result>(
  fn: (...inputs: Args) => Result,
  ...inputs: Args
): Result;
export function checkpoint<Args extends unknown[], Result>(
  fn: (...inputs: Args) => Result,
  ...inputs: [...inputs: Args, options: CheckpointOptions]
): Result;
export function checkpoint<Args extends unknown[], Result>(
  fn: (...inputs: Args) => Result,
  ...rest: [...inputs: Args, options?: CheckpointOptions]
): Result {
  check(fn, FUNCTION, "'fn' of checkpoint()");
  const last = rest.at(-1);
  const inputs = (isPlainObject(last) ? rest.slice(0, -1) : rest) as Args;
  const { preserveRngState, determinismCheck } = readOptions<CheckpointOptions>(
    'checkpoint()',
    {
      preserveRngState: BOOLEAN,
      determinismCheck: oneOf('default', 'none'),
      useReentrant: { expected: 'false', accepts: (value) => value === false },
    },
    { preserveRngState: true, determinismCheck: 'default' },
    isPlainObject(last) ? last : {},
  );
  return native().callCheckpointed(
    inputs.filter((input) => input instanceof Tensor),
    { preserveRngState: preserveRngState as boolean, isChecked: determinismCheck === 'default' },
    () => scope(() => fn(...inputs)),
    recomputeOf(fn, inputs),
  ) as Result;
}

/** Calls `fn` on other tensors in the places of its inputs. Keeps none of those alive. */
function recomputeOf<Args extends unknown[]>(fn: (...inputs: Args) => unknown, inputs: Args) {
  const others = inputs.map((input) => (input instanceof Tensor ? undefined : { input }));
  return (tensors: readonly object[]) => {
    const given = tensors as readonly Tensor[];
    let next = 0;
    const again = others.map((other) => (other === undefined ? given[next++] : other.input)) as Args;
    try {
      scope(() => void fn(...again));
    } finally {
      for (const tensor of given) tensor.dispose();
    }
  };
}
