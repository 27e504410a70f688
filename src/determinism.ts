// What decides whether two runs give the same bits, beside the seed: the algorithms that operators choose, and the number of
// threads that they share their work among.
import { BOOLEAN, check, integer, readOptions } from './arguments.js';
import { native } from './native/load.js';

/** Options of {@link useDeterministicAlgorithms}. */
export interface DeterministicOptions {
  /** Warn on stderr where an operator has no deterministic form, instead of throwing; default false. */
  readonly warnOnly?: boolean;
}

/**
 * Lets operators use deterministic algorithms only, and throw where they have none; memory that `empty()` gives is filled. It holds for the
 * whole process: for eager calls, and for runs from their recording on. On a CUDA device set `CUBLAS_WORKSPACE_CONFIG=:4096:8` as well,
 * before the process starts. On the CPU a run gives the same bits for the same seed and number of threads in any case.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.use_deterministic_algorithms.html
 *
 * @throws {ArgumentError} for what is no boolean. Operators throw {@link TorchError} afterwards.
 * @example
 * useDeterministicAlgorithms(true);
 */
export function useDeterministicAlgorithms(mode: boolean, options: DeterministicOptions = {}): void {
  check(mode, BOOLEAN, "'mode' of useDeterministicAlgorithms()");
  const { warnOnly } = readOptions(
    'useDeterministicAlgorithms()',
    { warnOnly: BOOLEAN },
    { warnOnly: false },
    options,
  );
  native().setDeterministicAlgorithms(mode, warnOnly);
}

/** Whether {@link useDeterministicAlgorithms} is on. */
export function areDeterministicAlgorithmsEnabled(): boolean {
  return native().deterministicAlgorithms().enabled;
}

/** Whether {@link useDeterministicAlgorithms} only warns. */
export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return native().deterministicAlgorithms().warnOnly;
}

/**
 * How many threads the operators of this thread share their work among, and each rank of a run that starts from now on. Without it: what
 * `OMP_NUM_THREADS` says; else all cores for this thread, and for a rank its share of them. The last bits of a result depend on it.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.set_num_threads.html
 *
 * @throws {ArgumentError} for what is no integer of at least 1.
 */
export function setNumThreads(threads: number): void {
  check(threads, integer(1), "'threads' of setNumThreads()");
  native().setNumThreads(threads);
}

/**
 * How many threads the operators of this thread share their work among.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.get_num_threads.html
 */
export function getNumThreads(): number {
  return native().getNumThreads();
}
