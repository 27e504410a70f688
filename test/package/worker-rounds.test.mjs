// The installed package in many workers at once, ended in the middle of importing, loading, their first operator and train():
// 200 rounds on the oldest and the newest Node, whether the main thread has loaded it or not. No crash, no word on stderr,
// no growth, and a worker after them all still trains.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Unavailable } from './support/kept.mjs';
import { install, runIn, temporary } from './support/project.mjs';

const NODES = ['20.19.0', '26.10.0'];
// Rounds in one process, and processes: the first load of a process is the delicate one, growth shows in many rounds.
const PLANS = [
  { main: 'loads', rounds: 30, processes: 1 },
  { main: 'never', rounds: 2, processes: 15 },
  { main: 'exits', rounds: 1, processes: 40 },
];
const EXIT_CODE = { loads: 0, never: 0, exits: 42 };
// Of resident memory after the tenth round of 30 workers to that after the last.
const MAX_GROWTH = 1.5;

const PROGRAM = fileURLToPath(new URL('rounds/rounds.mjs', import.meta.url));
const folder = temporary(after, 'rounds');
let isInstalled = false;

for (const [index, node] of NODES.entries()) {
  for (const { main, rounds, processes } of PLANS) {
    const what = `${processes === 1 ? 'one process' : `${processes} processes`} of ${rounds} rounds`;
    test(`Node ${node}: ${what}, the main thread ${main === 'loads' ? 'loads it' : main === 'never' ? 'never loads it' : 'exits'}`, async (t) => {
      try {
        if (!isInstalled) install(folder, '24.21.0', 'npm@11.21.2');
        isInstalled = true;
      } catch (error) {
        if (error instanceof Unavailable) return t.skip(error.message);
        throw error;
      }
      const entry = pathToFileURL(join(folder, 'node_modules/torchlane/dist/index.js')).href;
      await inLanes(processes, async (process) => {
        const seed = 1000 * index + process;
        const args = JSON.stringify({ entry, seed, rounds, main });
        const { code, signal, stdout, stderr } = await runIn(folder, node, [PROGRAM, args]);
        const expected = { code: EXIT_CODE[main], signal: null, stderr: '' };
        assert.deepEqual({ code, signal, stderr }, expected, `${args}\n${stdout}`);
        const memory = [...stdout.matchAll(/^@(\d+)$/gm)].map(([, bytes]) => Number(bytes));
        if (memory.length > 2) assert.ok(memory.at(-1) < MAX_GROWTH * memory[1], `${args}: ${memory}`);
      });
    });
  }
}

/** Runs 0 to `count - 1`, as many at once as there are cores. */
async function inLanes(count, run) {
  let next = 0;
  const lane = async () => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}
