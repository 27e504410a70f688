// One side of the benchmark that trains one workload on so many devices: the process (or the processes of Python's ranks)
// that lives through all rounds, and the short-lived ones whose start is timed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/** How a contestant's processes are started: torchlane is one process, Python one a rank. */
function commandsOf({ side, workload, accelerator, devices, threads, python }, folder, more) {
  const common = ['--workload', workload];
  if (side !== 'python')
    return [
      [
        process.execPath,
        beside('lane.mjs'),
        ...common,
        '--accelerator',
        accelerator,
        '--devices',
        devices,
        ...(side === 'scheduled' ? ['--schedule'] : []),
        ...more,
      ],
    ];
  return Array.from({ length: devices }, (_, rank) => [
    python,
    beside('bench.py'),
    ...[...common, '--device', accelerator, '--rank', rank, '--world', devices, '--threads', threads],
    ...['--store', join(folder, 'store'), ...more],
  ]);
}

function start(options, folder, more = []) {
  const env = { ...process.env, OMP_NUM_THREADS: String(options.threads) };
  return commandsOf(options, folder, more).map(([file, ...args]) =>
    spawn(file, args.map(String), { env, stdio: ['pipe', 'pipe', 'inherit'] }),
  );
}

/** The rest of the next line that starts with `word`. */
async function answer(lines, word, options) {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${nameOf(options)} ended before it said "${word}"`);
    if (value === word || value.startsWith(`${word} `)) return value.slice(word.length + 1);
  }
}

export const nameOf = ({ side, workload, devices }) => `${side}, ${workload}, ${devices} device(s)`;

/** A contestant that stays alive from round to round. */
export class Contestant {
  #folder = mkdtempSync(join(tmpdir(), 'torchlane-bench-'));
  #processes;
  #lines;

  constructor(options) {
    this.options = options;
    this.#processes = start(options, this.#folder);
    this.#lines = createInterface({ input: this.#processes[0].stdout })[Symbol.asyncIterator]();
  }

  /** Resolves when rounds can begin. */
  ready() {
    return answer(this.#lines, 'ready', this.options);
  }

  /** Trains `steps` steps; resolves to the seconds they took. */
  async round(steps) {
    this.#processes[0].stdin.write(`${steps}\n`);
    return Number(await answer(this.#lines, 'seconds', this.options));
  }

  /** Ends the processes and waits for it. */
  async close() {
    for (const child of this.#processes) child.stdin.end();
    await Promise.all(this.#processes.map((child) => child.exitCode === null && once(child, 'exit')));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Starts a contestant anew; resolves to the seconds to its first step and the peak memory of its processes. */
export async function startOnce(options) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-bench-'));
  const started = performance.now();
  const processes = start(options, folder, ['--until-first-step']);
  const exits = processes.map((child) => once(child, 'exit'));
  try {
    const ranks = await Promise.all(
      processes.map(async ({ stdout }) => {
        const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
        await answer(lines, 'first', options);
        const seconds = (performance.now() - started) / 1000;
        return { seconds, peakBytes: Number(await answer(lines, 'peakKib', options)) * 1024 };
      }),
    );
    await Promise.all(exits);
    return {
      seconds: Math.max(...ranks.map(({ seconds }) => seconds)),
      peakBytes: ranks.reduce((sum, { peakBytes }) => sum + peakBytes, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
