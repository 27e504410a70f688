// One set-up at a time: a lock file that is flock()ed. Node has no flock(), so a child takes the lock on a file that this
// process has open: it belongs to the open file, and the kernel frees it when the last process that has it ends.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { SetupError } from '../../errors.js';
import { finished, type RunOptions } from './pip.js';
import { diskError } from './place.js';

const PYTHON =
  'import fcntl, sys\ntry: fcntl.flock(3, int(sys.argv[1]))\nexcept BlockingIOError: sys.exit(1)';

/** Commands that lock file descriptor 3, first without waiting, then with: util-linux or busybox, else Python. */
const LOCKERS = [
  { command: 'flock', now: ['-n', '3'], wait: ['3'] },
  // 2: LOCK_EX; 4: LOCK_NB.
  { command: 'python3', now: ['-c', PYTHON, '6'], wait: ['-c', PYTHON, '2'] },
];

/**
 * Waits for the lock and returns the function that frees it.
 *
 * @param onBusy called, once, with the process id of the owner that is waited for.
 * @throws {SetupError} `ERR_SETUP_DISK`; `ERR_SETUP_PYTHON` where neither flock nor python3 is there.
 */
export async function acquireLock(
  file: string,
  onBusy: (owner: string) => void,
  options: RunOptions,
): Promise<() => void> {
  let isTold = false;
  for (;;) {
    const fd = openLock(file);
    try {
      const isFree = await lock(file, fd, options, () => {
        if (!isTold) onBusy(readFileSync(file, 'utf8').trim() || 'unknown');
        isTold = true;
      });
      // The owner before may have removed the file: then others lock another one.
      if (isFree && isSameFile(file, fd)) {
        ftruncateSync(fd);
        writeSync(fd, String(process.pid), 0);
        return () => closeSync(fd);
      }
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(fd);
  }
}

function openLock(file: string): number {
  try {
    return openSync(file, 'a+');
  } catch (error) {
    throw diskError(`${file} cannot be opened`, error);
  }
}

async function lock(
  file: string,
  fd: number,
  { env, signal }: RunOptions,
  onBusy: () => void,
): Promise<boolean> {
  const stdio = ['ignore', 'pipe', 'pipe', fd] as const;
  for (const { command, now, wait } of LOCKERS) {
    const { status, error, stderr } = spawnSync(command, now, { env: { ...env }, stdio: [...stdio] });
    if (status === 0) return true;
    if (error) continue;
    // Refused without a word: held by another.
    if (stderr.length > 0) throw diskError(`${file} cannot be locked`, new Error(String(stderr).trim()));
    onBusy();
    const { status: ended } = await finished(
      spawn(command, wait, { env: { ...env }, signal, stdio: [...stdio] }),
    );
    return ended === 0;
  }
  throw new SetupError(
    'ERR_SETUP_PYTHON',
    `${file} cannot be locked: there is neither flock nor python3 on the PATH. On Debian and Ubuntu: apt install util-linux.`,
  );
}

function isSameFile(file: string, fd: number): boolean {
  const { ino, dev } = fstatSync(fd);
  const there = statSync(file, { throwIfNoEntry: false });
  return there?.ino === ino && there.dev === dev;
}
