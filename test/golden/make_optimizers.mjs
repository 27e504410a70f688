// Writes optimizers.json and schedules.json: what PyTorch makes of the cases of test/cases, as digests. Run with a Python that has torch 2.11.0:
//   TORCHLANE_PARITY_PYTHON=python node test/golden/make_optimizers.mjs
import { writeFileSync } from 'node:fs';

process.env.OMP_NUM_THREADS = '1';
const { digest } = await import('../support/exchange.mjs');
const { askPython } = await import('../support/python.mjs');
const optimizers = await import('../cases/optimizers.mjs');
const schedules = await import('../cases/schedules.mjs');

const write = (name, head, lines) => {
  const text = lines.map((line) => JSON.stringify(line)).join(',\n');
  const entries = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)},\n`);
  writeFileSync(new URL(name, import.meta.url), `{\n${entries.join('')}"cases": [\n${text}\n]\n}\n`);
};

const asked = optimizers.optimizers.map((each) => ({ ...each, steps: optimizers.STEPS }));
const { torch, capability, answers } = await askPython('optimizers.py', asked);
write(
  'optimizers.json',
  { torch, capability },
  asked.map(({ name }, index) => ({ name, parameters: answers[index].end.parameters.map(digest) })),
);

const asked2 = schedules.schedules.map((each) => ({ ...each, steps: schedules.STEPS }));
const followed = await askPython('schedules.py', asked2);
write(
  'schedules.json',
  { torch: followed.torch },
  // Every tenth step is enough to see a schedule go another way.
  asked2.map(({ name }, index) => {
    const { half, end } = followed.answers[index];
    const rows = [...half.rows, ...end.rows.slice(1)].filter((_, step) => step % 10 === 0);
    return { name, rows: rows.map((row) => row.map(([lr, momentum]) => [lr, momentum])) };
  }),
);
