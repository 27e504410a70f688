// Every tolerance of the tests, as a share of the largest magnitude compared, with the reason for it. None is above 1e-5.
// Same kernels, same order, same threads, same CPU capability need none: those are compared bit for bit.

/** Golden files on a CPU of another capability: sums are split over vector lanes otherwise, over some dozens of steps. */
export const OTHER_CPU = 1e-5;

/** N ranks against one rank with N times the batch, over 20 steps: the batch mean is summed in another order. */
export const OTHER_BATCH_SPLIT = 1e-6;

/** CUDA against CPU over a few steps: other kernels, fused multiply-add, other orders of summation. */
export const OTHER_DEVICE = 1e-5;

/** An operator that reaches its result by other kernels than Python's module, where those are the only ones of their kind. */
export const OTHER_KERNEL = 1e-5;
/** Schedules with another C library than the golden file's: the last bit of a cosine or a power, carried on over a hundred steps. */
export const OTHER_LIBM = 1e-12;
