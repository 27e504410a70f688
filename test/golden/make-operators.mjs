// Writes operators.json and indexing.json: digests of what PyTorch 2.11 gives for test/cases/operators.mjs and indexing.mjs.
//   TORCHLANE_PARITY_PYTHON=python node test/golden/make-operators.mjs
process.env.OMP_NUM_THREADS = '1';

import { writeFileSync } from 'node:fs';

const { digest } = await import('../support/exchange.mjs');
const { indexingCases } = await import('../support/indexing.mjs');
const { operatorCases } = await import('../support/operators.mjs');
const { askPython } = await import('../support/python.mjs');

const DIGITS = 8;

/** A digest in few characters: see digestOf() of support/digests.mjs. */
function short(exact) {
  if (exact === null) return null;
  const { dtype, shape, bits, sums } = digest(exact);
  return [dtype, shape.join(), bits, ...sums.map((sum) => Number(sum.toPrecision(DIGITS)))];
}

async function write(name, cases) {
  const { torch, capability, answers } = await askPython(`${name}.py`, cases);
  const failed = answers.findIndex(({ error }) => error !== undefined);
  if (failed >= 0) throw new Error(`${JSON.stringify(cases[failed])}: ${answers[failed].error}`);
  const lines = answers.map(({ tensors, gradients = [], values = [] }) =>
    JSON.stringify([values, ...[...tensors, ...gradients].map(short)]),
  );
  writeFileSync(
    new URL(`${name}.json`, import.meta.url),
    `{"torch": "${torch}", "capability": "${capability}", "threads": 1, "answers": [\n${lines.join(',\n')}\n]}\n`,
  );
}

await write('operators', operatorCases);
await write('indexing', indexingCases);
process.exit(0); // libtorch's threads wait for nothing
