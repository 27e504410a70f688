// The program that worker-rounds.test.mjs runs: rounds of workers that use the package at once and are terminated, or ended
// by process.exit(), at seeded moments of their loading. Argument: JSON of entry, seed, rounds, main.
//
//   main: 'loads'    the main thread has loaded the native part before
//         'never'    it never does
//         'exits'    nor that; in the last round the process ends by process.exit() while the workers are at work
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

const { entry, seed, rounds, main } = JSON.parse(process.argv[2]);
const WORKERS = 3;
const PHASES = ['import', 'load', 'operator', 'train'];
// Longer than any phase takes, shorter than a whole worker.
const LONGEST_DELAY_MS = 60;
/** How the process ends where it ends by process.exit(): by no accident. */
const EXIT_CODE = 42;

/** Mulberry32: numbers in [0, 1) from a seed. */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = generator(seed);
const choose = (list) => list[Math.floor(random() * list.length)];

/** A worker up to the phase `last`; resolves with true if it came to its end, false if it was ended. */
function start(last, end) {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { entry, last } });
  return new Promise((resolve, reject) => {
    let isDone = false;
    worker.on('message', async (phase) => {
      isDone ||= phase === 'done';
      if (phase !== end?.phase) return;
      await sleep(end.delayMs);
      end.act(worker);
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve(isDone));
  });
}

const terminate = (worker) => worker.terminate();
const exit = () => process.exit(EXIT_CODE);

if (main === 'loads') (await import(entry)).stats();
for (let round = 0; round < rounds; round++) {
  const isLast = main === 'exits' && round === rounds - 1;
  const workers = Array.from({ length: WORKERS }, (_, index) => {
    // One in four comes to its end.
    const end = { phase: choose(PHASES), delayMs: random() ** 2 * LONGEST_DELAY_MS, act: terminate };
    if (isLast && index === 0) return start('train', { ...end, act: exit });
    return start(choose(PHASES), random() < 0.25 ? undefined : end);
  });
  await Promise.all(workers);
  if (round % 10 === 0 || round === rounds - 1) console.log(`@${JSON.stringify(process.memoryUsage.rss())}`);
}
if (!(await start('train', undefined)))
  throw new Error('the worker after the rounds did not come to its end');
