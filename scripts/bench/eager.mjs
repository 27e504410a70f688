// `npm run bench:eager`: what an eager call of an operator costs over the operator itself, here and in PyTorch for Python, in
// one run. Alternating rounds of the same calls by torchlane, by Python and in C++ without either, each in processor time of
// its process; one thread; medians of seven rounds with their spread. Python: TORCHLANE_PARITY_PYTHON, or the environment of
// test:parity.
//
//   --check       ends with 1 if a floor is missed
//   --only NAME   the cases whose title begins with NAME
//   --json FILE   everything that was measured
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parityPython } from '../test/parity-python.mjs';
import { cases } from './eager/cases.mjs';
import { checked, floorTable, summary, table, withSpread } from './report.mjs';

const ROUNDS = 7;
const SECONDS_PER_ROUND = 0.03;
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});
const python = process.env.TORCHLANE_PARITY_PYTHON || (await parityPython());
const beside = (name) => fileURLToPath(new URL(`eager/${name}`, import.meta.url));

/** A process that answers lines with seconds. */
class Side {
  #process;
  #lines;

  constructor(command, ...args) {
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    this.#process = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  async answer(word) {
    const { value, done } = await this.#lines.next();
    if (done || !value.startsWith(word)) throw new Error(`expected '${word}', received ${value}`);
    return Number(value.slice(word.length));
  }

  ask(line) {
    this.#process.stdin.write(`${line}\n`);
    return this.answer('seconds ');
  }

  close() {
    this.#process.stdin.end();
  }
}

const lane = new Side(process.execPath, beside('lane.mjs'));
const torch = new Side(python, beside('eager.py'), JSON.stringify(cases));
await Promise.all([lane.answer('ready'), torch.answer('ready')]);

/** By name: a function that makes so many calls of a case and resolves to the seconds they took. */
const contestants = {
  direct: (index, count) => lane.ask(`direct ${index} ${count}`),
  scope: (index, count) => lane.ask(`scope ${index} ${count}`),
  turns: (index, count) => lane.ask(`turns ${index} ${count}`),
  python: (index, count) => torch.ask(`${index} ${count}`),
};

/** Nanoseconds a call of every round, by contestant. */
async function measure(index) {
  const plan = [];
  for (const [name, run] of Object.entries(contestants)) {
    await run(index, 5_000);
    const seconds = await run(index, 5_000);
    plan.push({ name, run, count: Math.ceil((5_000 * SECONDS_PER_ROUND) / seconds / 100) * 100 });
  }
  const rounds = Object.fromEntries(plan.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, run, count } of plan)
      rounds[name].push(Number(((await run(index, count)) * (1e9 / count)).toFixed(1)));
  return rounds;
}

/** How often what `side` costs over the operator itself holds what Python costs over it, round by round. */
const over = (rounds, side) =>
  summary(rounds[side].map((ns, i) => (ns - rounds.direct[i]) / (rounds.python[i] - rounds.direct[i])));

const machine = `${cpus()[0].model}, ${availableParallelism()} cores available`;
console.log(`${machine}; Node ${process.versions.node}`);
console.log(
  `nanoseconds a call, median of ${ROUNDS} alternating rounds (± half the spread); (a - c) / (b - c)\n`,
);

const measured = [];
for (const [index, { title, lane, python }] of cases.entries()) {
  if (!title.startsWith(values.only)) continue;
  const rounds = await measure(index);
  measured.push({ title, lane, python, rounds, ratio: over(rounds, 'scope'), turns: over(rounds, 'turns') });
}
lane.close();
torch.close();

const spread = ({ median, least, most }) =>
  `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
const rows = measured.map(({ title, rounds, ratio, turns }) => [
  title,
  ...['direct', 'scope', 'python'].map((name) => withSpread(summary(rounds[name]))),
  spread(ratio),
  turns.median.toFixed(2),
]);
console.log(
  `${table(['operator', 'itself (c)', 'torchlane (a)', 'Python (b)', 'ratio', 'without scope()'], rows)}\n`,
);

const ratios = measured.map(({ ratio }) => ratio.median);
const floors = checked({
  "eager call over the operator, of Python's: the median operator": summary(ratios).median,
  "eager call over the operator, of Python's: the worst operator": Math.max(...ratios),
  'the same without scope(): the median operator': summary(measured.map(({ turns }) => turns.median)).median,
});
console.log(floorTable(floors));
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, node: process.versions.node, threads: 1, measured, floors }, null, 1)}\n`,
  );
if (values.check && floors.some(({ isMet }) => !isMet)) process.exitCode = 1;
