// `npm run bench`: one device against all of them; without CUDA one CPU rank against two, one thread each. Alternating
// rounds in processes that stay alive; medians of seven with their spread.
//
//   --python      PyTorch at its best in the same run (TORCHLANE_PARITY_PYTHON, or the environment of test:parity)
//   --check       with --python: ends with 1 if a floor is missed
//   --json FILE   everything that was measured
//   --short       short rounds, torchlane alone, no start-up times
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Contestant, startOnce } from './bench/contestant.mjs';
import { checked, floorTable, ratio, summary, table, withSpread } from './bench/report.mjs';
import { parityPython } from './test/parity-python.mjs';
import { fail } from './tools.mjs';

const ROUNDS = 7;
const { values } = parseArgs({
  options: {
    python: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    json: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
if (values.check && !values.python) fail('--check compares with PyTorch: give --python as well', 2);
if (values.short && values.python) fail('--short measures torchlane alone: leave out --python', 2);
const python = values.python && (process.env.TORCHLANE_PARITY_PYTHON || (await parityPython()));
const secondsPerRound = values.short ? 0.15 : 0.7;

const { cuda } = await import('../dist/index.js');
const isCuda = cuda.isAvailable();
const [accelerator, many] = isCuda ? ['cuda', cuda.deviceCount()] : ['cpu', 2];
const deviceCounts = many > 1 ? [1, many] : [1];
// One thread a rank on the CPU, so that one rank against two compares ranks and not threads. On CUDA it hardly matters.
const threads = 1;
const sides = values.python ? ['torchlane', 'python'] : ['torchlane'];
// Where a step costs the least, a schedule would be seen first.
const sidesOf = (workload) => (workload === 'template' ? [...sides, 'scheduled'] : sides);
const nameOf = (side, devices) =>
  ({
    torchlane: 'torchlane',
    scheduled: 'torchlane with a schedule',
    python: `PyTorch${devices > 1 ? ' DDP' : ''}`,
  })[side];
const batchSizes = { template: 32, mlp: 64 };

const unit = isCuda ? 'GPU' : 'CPU rank';
const plural = (count) => `${count} ${unit}${count === 1 ? '' : 's'}`;
const idOf = (side, devices) => `${side} × ${devices}`;

/** Steps per second of every round of every contestant of a workload. */
async function measure(workload) {
  const contestants = sidesOf(workload).flatMap((side) =>
    deviceCounts.map((devices) => new Contestant({ side, workload, accelerator, devices, threads, python })),
  );
  try {
    await Promise.all(contestants.map((contestant) => contestant.ready()));
    const plan = [];
    for (const contestant of contestants) {
      // A first round warms up, a second one tells how many steps make a round of the wanted length.
      await contestant.round(200);
      const rate = 500 / (await contestant.round(500));
      const { side, devices } = contestant.options;
      plan.push({
        contestant,
        side,
        devices,
        steps: Math.max(1, Math.round(rate * secondsPerRound)),
        rates: [],
      });
    }
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { contestant, steps, rates } of plan) rates.push(steps / (await contestant.round(steps)));
    return new Map(plan.map(({ side, devices, rates }) => [idOf(side, devices), { side, devices, rates }]));
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
}

const machine = `${cpus()[0].model}, ${availableParallelism()} cores available`;
console.log(`${machine}; Node ${process.versions.node}; ${plural(1)} against ${plural(many)}`);
if (!values.short)
  console.log(`median of ${ROUNDS} alternating rounds of ${secondsPerRound} s (± half the spread)`);
console.log();

const figures = {};
const measured = {};
for (const [workload, batchSize] of Object.entries(batchSizes)) {
  const runs = await measure(workload);
  const rows = [...runs.values()].map(({ side, devices, rates }) => {
    const samples = summary(rates).median * batchSize * devices;
    const scaling = ratio(rates, runs.get(idOf(side, 1)).rates).median * devices;
    return [
      `${nameOf(side, devices)}, ${plural(devices)}`,
      withSpread(summary(rates)),
      Math.round(samples).toLocaleString('en-US'),
      devices > 1 ? `${scaling.toFixed(2)} ×` : '',
    ];
  });
  console.log(`${table([`${workload}, batch ${batchSize}`, 'steps/s', 'samples/s', 'scaling'], rows)}\n`);
  if (runs.has(idOf('scheduled', 1)) && !isCuda)
    figures[`${workload}: steps/s with a schedule over those without, 1 rank`] = ratio(
      runs.get(idOf('scheduled', 1)).rates,
      runs.get(idOf('torchlane', 1)).rates,
    ).median;
  const against = (devices) =>
    ratio(runs.get(idOf('torchlane', devices)).rates, runs.get(idOf('python', devices)).rates);
  if (values.python && !isCuda) {
    figures[`${workload}: 2 ranks against Python DDP`] = against(2).median;
    figures[`${workload}: 1 rank against Python's plain loop`] = against(1).median;
  }
  measured[workload] = Object.fromEntries(
    [...runs].map(([id, { rates }]) => [id, { ...summary(rates), stepsPerSecond: rates, batchSize }]),
  );
}

if (!values.short) {
  const results = new Map(sides.map((side) => [side, []]));
  const options = { workload: 'template', accelerator, devices: many, threads, python };
  // The first start of each side brings its files into the page cache and is not counted.
  for (let round = -1; round < ROUNDS; round += 1)
    for (const side of sides) {
      const result = await startOnce({ ...options, side });
      if (round >= 0) results.get(side).push(result);
    }
  const seconds = (side) => results.get(side).map((result) => result.seconds);
  const megabytes = (side) => results.get(side).map((result) => result.peakBytes / 1e6);
  const rows = sides.map((side) => [
    `${nameOf(side, many)}, ${plural(many)}`,
    withSpread(summary(seconds(side))),
    withSpread(summary(megabytes(side))),
  ]);
  console.log(
    `${table(['template, from process start', 's to first step', 'peak MB, all processes'], rows)}\n`,
  );
  if (!isCuda) figures['peak memory of the Node process, MB'] = Math.max(...megabytes('torchlane'));
  if (values.python && !isCuda)
    figures["start to first step as a share of Python's"] = ratio(
      seconds('torchlane'),
      seconds('python'),
    ).median;
  measured.start = Object.fromEntries([...results].map(([side, list]) => [idOf(side, many), list]));
}

const results = checked(figures);
if (results.length) console.log(`${floorTable(results)}\n`);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, node: process.versions.node, accelerator, threads, measured, floors: results }, null, 1)}\n`,
  );
if (values.check && results.some(({ isMet }) => !isMet)) process.exitCode = 1;
