// One set-up at a time: a lock file in the cache, held by a child that has it flock()ed. The kernel frees it when the
// owner ends in whatever way, so a lock of a dead owner does not exist.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { SetupError } from '../../errors.js';
import type { RunOptions } from './pip.js';

// Ends, and so frees the lock, when its stdin closes: at release() or with the owner.
const HOLD = `
import fcntl, sys
file = open(sys.argv[1], 'a+')
try:
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    file.seek(0)
    print('busy', file.read().strip() or 'unknown', flush=True)
    fcntl.flock(file, fcntl.LOCK_EX)
file.truncate(0)
file.write(sys.argv[2])
file.flush()
print('held', flush=True)
sys.stdin.read()
`;

/**
 * Waits for the lock and returns the function that frees it.
 *
 * @param onBusy called, once, with the process id of the owner that is waited for.
 */
export async function acquireLock(
  file: string,
  onBusy: (owner: string) => void,
  { env, signal }: RunOptions,
): Promise<() => Promise<void>> {
  const child = spawn('python3', ['-c', HOLD, file, String(process.pid)], {
    env: { ...env },
    signal,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close');
  ended.catch(() => {}); // an abort; the loop below ends as well
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('busy ')) onBusy(line.slice(5));
    if (line === 'held') {
      return async () => {
        child.stdin.end();
        await ended.catch(() => {});
      };
    }
  }
  await ended;
  throw new SetupError('ERR_SETUP_DISK', `${file} cannot be locked: ${errors.trim().split('\n').at(-1)}`);
}
