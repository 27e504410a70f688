// Autograd's switches. Gradients themselves are at the tensor: backward(), grad.
import { ArgumentError } from '../errors.js';
import { native } from '../native/load.js';
import { isPromise } from './scope.js';

/**
 * Runs `fn` without recording for autograd: what it computes has no gradient. `fn` must be synchronous.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.no_grad.html
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 * @example
 * const accuracy = noGrad(() => model.forward(x).argmax(1).eq(y).to('float32').mean().item());
 */
export function noGrad<T>(fn: () => T): T {
  return withGrad(false, fn, 'noGrad()');
}

/**
 * Runs `fn` with autograd switched on again inside of {@link noGrad}. `fn` must be synchronous.
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 */
export function enableGrad<T>(fn: () => T): T {
  return withGrad(true, fn, 'enableGrad()');
}

/** Whether operators record for autograd: true, but inside of {@link noGrad}. */
export function isGradEnabled(): boolean {
  return native().isGradEnabled();
}

function withGrad<T>(enabled: boolean, fn: () => T, name: string): T {
  const before = native().setGradEnabled(enabled);
  try {
    const result = fn();
    if (isPromise(result)) {
      result.then(undefined, () => {});
      throw new ArgumentError(
        `expected a synchronous function for ${name}, received one that returns a promise`,
      );
    }
    return result;
  } finally {
    native().setGradEnabled(before);
  }
}
