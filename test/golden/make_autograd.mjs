// Writes autograd.json beside itself: digests of what PyTorch 2.11 makes of the cases in test/support/autograd-cases.mjs, and of the
// weights that it trains in autograd-training.mjs. Needs a build, and TORCHLANE_PARITY_PYTHON:
//
//     node test/golden/make_autograd.mjs
import { writeFileSync } from 'node:fs';

process.env.OMP_NUM_THREADS = '1';
const { askPython } = await import('../support/python.mjs');
const { names } = await import('../support/autograd-cases.mjs');
const { specs } = await import('../support/autograd-training.mjs');
const { digest } = await import('../support/exchange.mjs');

const { torch, capability, cases, train } = await askPython('autograd.py', { cases: names, train: specs });
const lines = [
  ...names.map((name, place) => ({ name, tensors: cases[place].map(digest) })),
  ...specs.map(({ name }, place) => {
    const weights = Object.values(train[place].weights);
    return { name, tensors: weights.map((value) => digest({ dtype: 'float32', ...value })) };
  }),
].map((entry) => JSON.stringify(entry));
const head = `"torch": "${torch}",\n"capability": "${capability}",\n"cases": [\n`;
writeFileSync(new URL('autograd.json', import.meta.url), `{${head}${lines.join(',\n')}\n]}\n`);
console.log(`${lines.length} cases`);
