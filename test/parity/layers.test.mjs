// Every layer and function of the tables in test/cases/layers against PyTorch, live: keys, text, initial bits, outputs,
// gradients, buffers, and how much was drawn. Bit for bit, or in the printed list. LAYERS=activation,lazy runs these tables alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { askPython, withoutPython } = await import('../support/python.mjs');
const { nameOf, runCase, seedOf, tables } = await import('../support/layers.mjs');
const { Comparisons, compareAnswers } = await import('../support/layer-answers.mjs');
const { OTHER_KERNEL } = await import('../tolerances.mjs');
const { scope } = await import('../../dist/index.js');

/** How many cases of all may differ in bits. */
const SHARE = 0.1;

const only = process.env.LAYERS?.split(',');
const all = Object.entries(tables)
  .filter(([table]) => only === undefined || only.includes(table))
  .flatMap(([table, cases]) => cases.map((spec, index) => ({ table, spec, seed: seedOf(index) })));

describe('layers are those of PyTorch', { skip: withoutPython, timeout: 300_000 }, () => {
  const comparisons = new Comparisons();
  let answers;

  before(async () => {
    const reply = await askPython(
      'layers.py',
      all.map(({ spec, seed }) => ({ case: spec, seed })),
    );
    assert.equal(reply.torch, '2.11.0');
    answers = reply.answers;
  });
  after(() => comparisons.finish('Layers', SHARE));

  for (const [place, { table, spec, seed }] of all.entries())
    it(`${table}: ${nameOf(spec)}`, { timeout: 30_000 }, () => {
      const ours = scope(() => runCase(spec, seed));
      comparisons.add(nameOf(spec), compareAnswers(ours, answers[place]), OTHER_KERNEL);
    });
});
