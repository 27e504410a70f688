// What a command of `torchlane` is, and how it reads its arguments. Holds no command: index.ts has the table of them, each
// folder beside this file one of them.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Report } from './report.js';

/** What a command works with beside its arguments. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Prints what the command was asked for: on stdout, a line or several. */
  readonly print: (text: string) => void;
  /** Says how the work goes: on stderr. */
  readonly report: Report;
}

/** One command. Its module imports nothing heavy at its top: every command is loaded to print the help. */
export interface Command {
  readonly name: string;
  /** What follows `npx torchlane`. */
  readonly usage: string;
  /** Lines of at most 112 columns, without indentation. */
  readonly help: readonly string[];
  /**
   * Runs it and returns the exit code.
   *
   * @throws {UsageError} for wrong arguments.
   */
  readonly run: (args: readonly string[], io: Io) => number | Promise<number>;
}

/** Wrong arguments: no error of the library, the person at the keyboard mistyped. */
export class UsageError extends Error {}

/**
 * Reads options, and positional arguments where they are allowed.
 *
 * @throws {UsageError} for an option that is not among `options`, and for a positional argument that is not allowed.
 */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  allowPositionals = false,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: boolean }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws {UsageError} if a command that takes no arguments got some. */
export function takeNothing(command: string, args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`${command} takes no arguments, received '${args.join(' ')}'`);
}
