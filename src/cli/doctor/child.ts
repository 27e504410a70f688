// Runs a file of this folder in a Node process of its own, with a deadline: what ends that process is told, and does not end
// this one.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** How a child came to its end. */
export interface ChildEnd {
  /** The values that it reported with {@link report}, in order. */
  readonly reports: readonly unknown[];
  /** Undefined if it ended as it should; else how it ended: `ended by SIGSEGV`. */
  readonly failure: string | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly isTimedOut: boolean;
  /** The last lines that it wrote to stderr. */
  readonly lastLines: string;
}

const MARK = '@torchlane ';
const LAST_LINES = 6;

/** Run by the child: hands a value to the parent, at once. */
export function reportLine(value: unknown): string {
  return `${MARK}${JSON.stringify(value)}\n`;
}

/** Runs `file`, a path relative to this one, until it ends or `timeoutMs` are over. */
export function runChild(
  file: string,
  args: readonly string[],
  timeoutMs: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ChildEnd> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      clearTimeout(timer);
      const failure = `could not be started: ${message}`;
      resolve({ reports: [], failure, signal: undefined, isTimedOut: false, lastLines: '' });
    });
    child.once('close', (status, killedBy) => {
      clearTimeout(timer);
      // 128 + number: what a shell between makes of a signal.
      const signal = killedBy ?? signalOf(status);
      resolve({
        reports: written.stdout
          .split('\n')
          .filter((line) => line.startsWith(MARK))
          .map((line) => JSON.parse(line.slice(MARK.length)) as unknown),
        failure: isTimedOut
          ? `did not end within ${timeoutMs / 1000} s`
          : signal
            ? `was ended by ${signal}`
            : status === 0
              ? undefined
              : `ended with code ${status}`,
        signal: isTimedOut ? undefined : signal,
        isTimedOut,
        lastLines: written.stderr.trim().split('\n').slice(-LAST_LINES).join('\n'),
      });
    });
  });
}

function signalOf(status: number | null): NodeJS.Signals | undefined {
  if (status === null || status <= 128) return undefined;
  return Object.entries(constants.signals).find(([, number]) => number === status - 128)?.[0] as
    | NodeJS.Signals
    | undefined;
}

/** What to do about a process that came to a bad end. */
export function crashRemedy({ signal, isTimedOut }: ChildEnd): string {
  if (isTimedOut) {
    return 'see whether the disk or the device hangs (dmesg, nvidia-smi); LD_PRELOAD and other libraries may be to blame as well';
  }
  switch (signal) {
    case 'SIGKILL':
      return 'mostly the memory limit (dmesg says so): allow more memory';
    case 'SIGILL':
      return 'the processor, or the virtual machine, lacks instructions that libtorch uses: give it the CPU type of the host';
    default:
      return 'unset LD_PRELOAD and LD_LIBRARY_PATH if they are set; npx torchlane setup --remove, then npx torchlane setup; if that does not help, please report it with this page';
  }
}
