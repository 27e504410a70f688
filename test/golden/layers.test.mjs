// Layers and functions against layers/*.json, PyTorch 2.11's answers. Bit for bit where this CPU has the capability of the one
// that made a file, but for the few that differ there too; elsewhere within the tolerance.
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { nameOf, runCase, seedOf, tables } = await import('../support/layers.mjs');
const { readGolden } = await import('../support/golden.mjs');
const { Comparisons, compareWithDigest } = await import('../support/layer-answers.mjs');
const { OTHER_CPU } = await import('../tolerances.mjs');
const { scope } = await import('../../dist/index.js');

/** How many cases of a table may differ in bits on the CPU that made the file. */
const SHARE = 0.1;

for (const [table, cases] of Object.entries(tables))
  describe(`${table} against the golden file`, { timeout: 120_000 }, () => {
    const golden = readGolden(`layers/${table}`, cases.map(nameOf));
    const comparisons = new Comparisons();

    for (const [index, spec] of cases.entries())
      it(nameOf(spec), { timeout: 30_000 }, () => {
        const ours = scope(() => runCase(spec, seedOf(index)));
        comparisons.add(nameOf(spec), compareWithDigest(ours, golden.cases[index]), OTHER_CPU);
      });
    it('is bit-equal but for few', () => comparisons.finish(table, golden.isSameCpu ? SHARE : 1));
  });
