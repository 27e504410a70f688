// Every case of test/cases/layers in a step of train(): three recorded steps have the bits of three eager ones, in
// parameters, buffers and loss. Those that only own loops can train are refused with the text that the case gives.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

process.env.OMP_NUM_THREADS = '1';
const { nameOf, tables } = await import('../support/layers.mjs');
const { differingCases, errorOf } = await import('../support/recorded-layers.mjs');

/** Cases in one run. */
const GROUP = 40;

const only = process.env.LAYERS?.split(',');

for (const [table, cases] of Object.entries(tables).filter(([name]) => only?.includes(name) ?? true))
  describe(`${table}, recorded`, { timeout: 120_000 }, () => {
    const recordable = cases.filter((spec) => spec.recordable !== false && !spec.isSetUp);
    for (let first = 0; first < recordable.length; first += GROUP) {
      const group = recordable.slice(first, first + GROUP);
      it(`${group.length} cases from ${nameOf(group[0])}`, async () => {
        let failed;
        try {
          failed = (await differingCases(group)).map((place) => `differs: ${nameOf(group[place])}`);
        } catch (error) {
          failed = await culprits(group, error);
        }
        assert.deepEqual(failed, []);
      });
    }
    for (const spec of cases.filter(({ recordable: is }) => is === false))
      it(`refused: ${nameOf(spec)}`, async () => {
        const error = await errorOf(spec);
        assert.equal(error?.code, 'ERR_TRACE', String(error?.stack ?? 'it trains'));
        assert.ok(error.message.includes(spec.refusal), error.message);
      });
  });

// A group that cannot be run says nothing of the case that is to blame.
async function culprits(group, error) {
  const found = [];
  for (const spec of group) {
    const own = await errorOf(spec);
    if (own !== undefined) found.push(`${nameOf(spec)}: ${own.message}`);
  }
  return found.length > 0 ? found : [`together: ${error.message}`];
}
