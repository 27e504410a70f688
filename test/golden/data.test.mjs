// Data loaders and samplers against data.json: hashes of what PyTorch 2.11 gave.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataCases } from '../cases/data.mjs';
import { runDataCase } from '../support/data.mjs';
import { hashOf, readGolden } from '../support/golden.mjs';

describe('data loaders and samplers', () => {
  const { cases } = readGolden(
    'data',
    dataCases.map(({ name }) => name),
  );
  for (const [place, spec] of dataCases.entries())
    it(spec.name, () => assert.equal(hashOf(runDataCase(spec)), cases[place].hash));
});
