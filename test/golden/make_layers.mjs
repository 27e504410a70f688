// Writes layers/TABLE.json beside itself: digests of what PyTorch 2.11 makes of the cases in test/cases/layers. One line a
// case. Needs a build, and TORCHLANE_PARITY_PYTHON:
//
//     node test/golden/make_layers.mjs [TABLE…]
import { writeFileSync } from 'node:fs';

process.env.OMP_NUM_THREADS = '1';
const { askPython } = await import('../support/python.mjs');
const { nameOf, seedOf, tables } = await import('../support/layers.mjs');
const { digestAnswer } = await import('../support/layer-answers.mjs');

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(tables);
for (const table of chosen) {
  const cases = tables[table].map((spec, index) => ({ case: spec, seed: seedOf(index) }));
  const { torch, capability, answers } = await askPython('layers.py', cases);
  const lines = answers.map((answer, index) => {
    const name = nameOf(tables[table][index]);
    if (answer.error) throw new Error(`${name}: ${answer.error}`);
    return JSON.stringify({ name, ...digestAnswer(answer) });
  });
  const head = `"torch": "${torch}",\n"capability": "${capability}",\n"cases": [\n`;
  writeFileSync(new URL(`layers/${table}.json`, import.meta.url), `{${head}${lines.join(',\n')}\n]}\n`);
  console.log(`${table}: ${lines.length} cases`);
}
