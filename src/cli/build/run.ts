// Runs the commands of a build. Each is a process group of its own, so that an interrupt ends the compilers with it; what they
// say goes into the build's log. Knows nothing of what is built.
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A log file, open for writing. */
export class Log {
  readonly path: string;
  readonly #stream: WriteStream;
  readonly #lines: string[] = [];

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  /** Adds a line. */
  add(line: string): void {
    this.#lines.push(line);
    this.#stream.write(`${line}\n`);
  }

  /** The lines from the first of the last command that tells of a failure, or its last ones. */
  excerpt(count: number): string {
    const start = this.#lines.findIndex((line) => FAILURE.test(line));
    return this.#lines
      .slice(start < 0 ? -count : start)
      .slice(0, count)
      .join('\n');
  }

  /** True if some line matches. */
  has(pattern: RegExp): boolean {
    return this.#lines.some((line) => pattern.test(line));
  }

  /** Resolves when all of it is in the file. */
  close(): Promise<void> {
    return new Promise((resolve) => this.#stream.end(resolve));
  }
}

// Of ninja, of CMake, of g++ and of make.
const FAILURE = /^FAILED: |^CMake Error|: (fatal )?error: |\*\*\* /;

/** How a command is run. */
export interface RunOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a command to its end and says whether it succeeded.
 *
 * @throws the signal's reason if it was aborted.
 */
export async function runLogged(
  command: string,
  args: readonly string[],
  { env, cwd, log, signal, onLine }: RunOptions,
): Promise<boolean> {
  signal.throwIfAborted();
  log.add(`$ ${[command, ...args].join(' ')}`);
  const child = spawn(command, args, {
    cwd,
    env: { ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => endGroup(child);
  signal.addEventListener('abort', end);
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      log.add(line);
      onLine?.(line);
    });
  try {
    const status = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    signal.throwIfAborted();
    return status === 0;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
