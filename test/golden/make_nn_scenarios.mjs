// Writes nn-scenarios.json beside itself: digests of what PyTorch 2.11 makes of test/support/nn-scenarios.mjs. Needs a build, and
// TORCHLANE_PARITY_PYTHON:
//
//     node test/golden/make_nn_scenarios.mjs
import { writeFileSync } from 'node:fs';

process.env.OMP_NUM_THREADS = '1';
const { digest } = await import('../support/exchange.mjs');
const { jobs } = await import('../support/nn-scenarios.mjs');
const { askPython } = await import('../support/python.mjs');

const { torch, capability, answers } = await askPython('nn_scenarios.py', jobs);
const lines = answers.map(({ error, text, keys, tensors }, index) => {
  const { name } = jobs[index];
  if (error) throw new Error(`${name}: ${error}`);
  return JSON.stringify({ name, text, keys, tensors: tensors.map(short) });
});
const head = `"torch": "${torch}",\n"capability": "${capability}",\n"scenarios": [\n`;
writeFileSync(new URL('nn-scenarios.json', import.meta.url), `{${head}${lines.join(',\n')}\n]}\n`);

function short(value) {
  if (value === null) return null;
  const { dtype, shape, bits, sums } = digest(value);
  return { dtype, shape, bits, sums: sums.map((sum) => Number(sum.toPrecision(7))) };
}
