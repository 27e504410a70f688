// The switches of anomaly mode. What it notes and says is native (binding/core/autograd/anomaly).
import { BOOLEAN, check, FUNCTION, readOptions } from '../arguments.js';
import { native } from '../native/load.js';
import { synchronous } from '../tensor/autograd.js';

/** Options of {@link detectAnomaly} and {@link setDetectAnomaly}. */
export interface AnomalyOptions {
  /** Fail where a backward function returns NaN; default true. */
  readonly checkNan?: boolean;
}

/**
 * Runs `fn`, forward and backward pass, in anomaly mode: an error of the backward pass names the forward operator (`op`) and the line that
 * called it (`site`), and a NaN in a gradient is an error. For finding mistakes: it makes every call slower. It holds for all threads of
 * the process. `fn` must be synchronous; around `train()` use {@link setDetectAnomaly}, which then looks at the recorded step.
 *
 * Follows https://docs.pytorch.org/docs/2.11/autograd.html#torch.autograd.detect_anomaly
 *
 * @throws {ArgumentError} if `fn` returns a promise.
 * @example
 * autograd.detectAnomaly(() => model.forward(x).sqrt().sum().backward());
 * // TorchError: backward: Function 'SqrtBackward0' returned nan values in its 0th output. (SqrtBackward0 is the backward of
 * // aten::sqrt called at train.ts:12:46)
 */
export function detectAnomaly<T>(fn: () => T, options: AnomalyOptions = {}): T {
  check(fn, FUNCTION, "'fn' of detectAnomaly()");
  const checkNan = readCheckNan('detectAnomaly()', options);
  const before = native().anomalyMode();
  native().setAnomalyMode(true, checkNan);
  try {
    return synchronous(fn(), 'detectAnomaly()');
  } finally {
    native().setAnomalyMode(before.isEnabled, before.checkNan);
  }
}

/**
 * Switches anomaly mode on or off for the whole process; see {@link detectAnomaly}.
 *
 * Follows https://docs.pytorch.org/docs/2.11/autograd.html#torch.autograd.set_detect_anomaly
 */
export function setDetectAnomaly(enabled: boolean, options: AnomalyOptions = {}): void {
  check(enabled, BOOLEAN, "'enabled' of setDetectAnomaly()");
  native().setAnomalyMode(enabled, readCheckNan('setDetectAnomaly()', options));
}

/** Whether anomaly mode is on. */
export function isAnomalyEnabled(): boolean {
  return native().anomalyMode().isEnabled;
}

/** Whether a NaN in a gradient is an error in anomaly mode. */
export function isAnomalyCheckNanEnabled(): boolean {
  return native().anomalyMode().checkNan;
}

function readCheckNan(owner: string, options: AnomalyOptions): boolean {
  return readOptions(owner, { checkNan: BOOLEAN }, { checkNan: true }, options).checkNan;
}
