// A recorded step as users see it: how it prints itself, and what it costs. Holds no recording (record.ts) and no run.
import { native } from '../native/load.js';
import type { NativeProgram } from '../native/surface.js';

/** One call of a {@link Program}. */
export interface ProgramCall {
  /** Its number: the one that `Program.toString()` prints before it. */
  readonly call: number;
  /** The operator with its overload: `'aten::add.Tensor'`. */
  readonly op: string;
  /** The user's line that asked for it, `file.ts:12:5`; of a call of the backward pass, the forward line it belongs to. */
  readonly site?: string;
}

/** What a {@link Program} does and costs, on one rank. Memory that tensors share counts once. */
export interface ProgramStats {
  readonly calls: {
    /** Operators called in each step. */
    readonly step: number;
    /** Views made in each step without calling an operator. */
    readonly views: number;
    /** Operators called and views made once, when a rank starts. */
    readonly once: number;
  };
  /** In bytes. What an operator allocates inside of itself, and the optimizer's state, are not in it. */
  readonly bytes: {
    readonly parameters: number;
    readonly buffers: number;
    readonly batch: number;
    /** Tensors that were made outside of the step, or of JavaScript values in it. */
    readonly constants: number;
    /** Results of the calls that run once. */
    readonly hoisted: number;
    /** What each step hands to the optimizer. */
    readonly gradients: number;
    /** All that a step allocates, gradients included. */
    readonly values: number;
    /** The most of these that live at once, each from the call that makes it to its last use. */
    readonly valuesPeak: number;
  };
  /**
   * Floating-point operations of a step, by the formulas of PyTorch's profiler: matrix products and convolutions (a multiplication
   * and an addition are two), and `add` and `mul` of tensors.
   */
  readonly flops: number;
  /** Calls of a step that these formulas do not cover. */
  readonly callsWithoutFlops: number;
  /** Parameters in the order in which their gradients become final, after which call; null: no call of the step touches it. */
  readonly gradientOrder: readonly { readonly parameter: string; readonly call: number | null }[];
  /** Parameters without a gradient: the loss does not depend on them, the optimizer has not got them, or they are frozen. */
  readonly withoutGradient: readonly string[];
  /** Calls that draw random numbers. */
  readonly random: readonly ProgramCall[];
  /** Calls that run once. */
  readonly hoisted: readonly ProgramCall[];
  /** In the order of their numbers. */
  readonly constants: readonly {
    readonly dtype: string;
    readonly shape: readonly number[];
    readonly bytes: number;
  }[];
}

/**
 * A recorded training step: a flat list of operator calls over numbered registers, from the batch to the gradient of each
 * parameter. `torchlane explain` prints the Programs of a module.
 *
 * @example
 * const run = train(options);
 * await run;
 * for (const program of run.programs) console.log(String(program), program.stats().flops);
 */
export class Program {
  /** @internal */
  readonly handle: NativeProgram;

  /** @internal */
  constructor(handle: NativeProgram) {
    this.handle = handle;
  }

  /**
   * One call a line: `once` or `step`, its number, the registers it fills with dtype and shape, the operator with its arguments, and
   * whether it is a view (made without calling the operator), whether it is random, and the user's line.
   */
  toString(): string {
    return native().programToString(this.handle);
  }

  /** What it does and costs. Computed anew by every call, from the list alone. */
  stats(): ProgramStats {
    return native().programStats(this.handle) as ProgramStats;
  }
}
