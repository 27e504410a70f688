// Autograd's switches. Gradients themselves are at the tensor (backward(), grad) and in src/autograd.
import { BOOLEAN, check, FUNCTION } from '../arguments.js';
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
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.enable_grad.html
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 */
export function enableGrad<T>(fn: () => T): T {
  return withGrad(true, fn, 'enableGrad()');
}

/**
 * Switches autograd on or off for this thread, until it is set again; in a step that is recorded until the step's end. Prefer
 * {@link noGrad} and {@link enableGrad}, which end by themselves.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.set_grad_enabled.html
 */
export function setGradEnabled(enabled: boolean): void {
  check(enabled, BOOLEAN, "'enabled' of setGradEnabled()");
  native().setGradEnabled(enabled);
}

/** Whether operators record for autograd: true, but inside of {@link noGrad} and {@link inferenceMode}. */
export function isGradEnabled(): boolean {
  return native().isGradEnabled();
}

/**
 * Runs `fn` as {@link noGrad} does, and without the counters by which autograd sees that a tensor was written in place: cheaper, but
 * what `fn` computes can take no part in a gradient later either (`clone()` of it can). With `enabled` false it switches the mode off
 * again inside of another. `fn` must be synchronous.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.autograd.grad_mode.inference_mode.html
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 * @example
 * const scores = inferenceMode(() => model.forward(x));
 */
export function inferenceMode<T>(fn: () => T, enabled = true): T {
  check(fn, FUNCTION, "'fn' of inferenceMode()");
  check(enabled, BOOLEAN, "'enabled' of inferenceMode()");
  return synchronous(native().callInInferenceMode(enabled, fn) as T, 'inferenceMode()');
}

/** Whether this is inside of {@link inferenceMode}. */
export function isInferenceModeEnabled(): boolean {
  return native().isInferenceModeEnabled();
}

function withGrad<T>(enabled: boolean, fn: () => T, name: string): T {
  check(fn, FUNCTION, `'fn' of ${name}`);
  const before = native().setGradEnabled(enabled);
  try {
    return synchronous(fn(), name);
  } finally {
    native().setGradEnabled(before);
  }
}

/** @internal `result`, that of a function given to `name`; refuses a promise, which would go on after the mode's end. */
export function synchronous<T>(result: T, name: string): T {
  if (!isPromise(result)) return result;
  result.then(undefined, () => {});
  throw new ArgumentError(`expected a synchronous function for ${name}, received one that returns a promise`);
}
