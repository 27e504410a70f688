// torchlane's side of the benchmark: one workload on so many devices, in a process of its own. Reads the number of steps of
// a round from standard input and answers with the seconds that its steps took, start-up not among them. With --schedule
// every step has a learning rate of its own. With --until-first-step it says when the first step is done, trains on for a
// while and says how much memory it took.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { optim, train } from '../../dist/index.js';
import { build } from './workloads.mjs';

const STEPS_FOR_PEAK = 20_000;

const { values } = parseArgs({
  options: {
    workload: { type: 'string' },
    accelerator: { type: 'string' },
    devices: { type: 'string' },
    schedule: { type: 'boolean', default: false },
    'until-first-step': { type: 'boolean', default: false },
  },
});

const options = {
  ...build(values.workload),
  accelerator: values.accelerator,
  devices: Number(values.devices),
  progress: false,
};

/** A new one for each round: from step to step another rate. */
const schedule = () =>
  values.schedule ? new optim.lrScheduler.CosineAnnealingLR(options.optimizer, 10_000_000) : undefined;

/** The most memory this process ever had resident, in KiB. */
const peakKib = () => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);

if (values['until-first-step']) {
  await train({ ...options, maxSteps: 1 });
  console.log('first');
  await train({ ...options, maxSteps: STEPS_FOR_PEAK });
  console.log(`peakKib ${peakKib()}`);
} else {
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    const { seconds, steps } = await train({ ...options, schedule: schedule(), maxSteps: Number(line) });
    if (steps !== Number(line)) throw new Error(`expected ${line} steps, received ${steps}`);
    console.log(`seconds ${seconds}`);
  }
}
