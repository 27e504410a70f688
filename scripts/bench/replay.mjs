// `npm run bench:replay`: what a replayed node costs over the same call made directly, unboxed, below autograd, from C++.
// Alternating rounds in one process, one thread, its processor time; medians of nine with their spread.
//
//   --check       ends with 1 if the floor is missed
//   --json FILE   everything that was measured
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, mustRun, ROOT } from '../tools.mjs';
import { checked, difference, floorTable, summary, table, withSpread } from './report.mjs';

const ROUNDS = 9;
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, json: { type: 'string' } },
});

mustRun(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--replay-cost']);
const { status, stdout } = spawnSync(join(ROOT, 'build/torchlane_replay_cost'), [String(ROUNDS)], {
  encoding: 'utf8',
  env: { ...process.env, OMP_NUM_THREADS: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) fail(`torchlane_replay_cost ended with ${status}`);

const kinds = Object.entries(JSON.parse(stdout)).map(([name, { nodes, views, replay, direct }]) => ({
  name,
  nodes,
  views,
  replay: { ...summary(replay), us: replay },
  direct: { ...summary(direct), us: direct },
  over: difference(replay, direct),
}));

const machine = `${cpus()[0].model}, ${availableParallelism()} cores available`;
console.log(`${machine}\nmedian of ${ROUNDS} alternating rounds (± half the spread)\n`);
const rows = kinds.map(({ name, nodes, replay, direct, over }) => [
  name,
  nodes,
  withSpread(replay),
  withSpread(direct),
  `${over.median.toFixed(3)} (${over.least.toFixed(3)} to ${over.most.toFixed(3)})`,
]);
console.log(`${table(['step of', 'nodes', 'replayed, µs/node', 'direct', 'difference'], rows)}\n`);

// Without views: they need no call when replayed, and would make the difference smaller.
const mix = kinds.find(({ name }) => name === 'mix');
const floors = checked({ 'replayed node over a direct call, µs': mix.over.median });
console.log(floorTable(floors));
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ machine, threads: 1, kinds, floors }, null, 1)}\n`);
if (values.check && floors.some(({ isMet }) => !isMet)) process.exitCode = 1;
