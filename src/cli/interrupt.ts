// What Ctrl-C and SIGTERM do to a long command: they abort it, and it says how it was left. Holds no command.
import type { Report } from './report.js';

/**
 * Runs `work`, whose signal is aborted by SIGINT and SIGTERM. Returns its exit code, or 130 or 143 after `line` has been reported.
 */
export async function interruptible(
  report: Report,
  line: string,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController();
  let exitCode = 0;
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(name, () => {
      exitCode = code;
      controller.abort();
    });
  }
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    report.line(line);
    return exitCode;
  }
}
