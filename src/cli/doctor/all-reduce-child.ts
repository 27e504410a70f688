// Run by doctor in a child process: the ranks of its all-reduce (all-reduce-rank.ts), one launch().
import { TorchlaneError } from '../../errors.js';
import { launch } from '../../launch/launch.js';
import type { AllReducePlan } from './all-reduce-rank.js';
import { reportLine } from './child.js';

/** The one argument of this program, as JSON. */
export interface AllReduceTask extends AllReducePlan {
  readonly accelerator: 'cpu' | 'cuda';
  /** How many ranks on the CPU, or which devices. */
  readonly devices: number | readonly number[];
  /** Deadline of every wait for another rank. */
  readonly timeoutMs: number;
}

const { accelerator, devices, timeoutMs, ...args } = JSON.parse(process.argv[2] ?? '') as AllReduceTask;
try {
  await launch(new URL('./all-reduce-rank.js', import.meta.url), { accelerator, devices, timeoutMs, args });
} catch (error) {
  const cause = error instanceof TorchlaneError && error.cause instanceof Error ? error.cause : error;
  const { message } = cause as Error;
  const code = cause instanceof TorchlaneError ? cause.code : 'ERR_INTERNAL';
  process.stdout.write(reportLine({ code, message }));
}
