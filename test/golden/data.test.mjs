// Data loaders and samplers against what PyTorch 2.11.0 gave (data.json, written by make_data.mjs).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dataCases } from '../cases/data.mjs';
import { runDataCase } from '../support/data.mjs';
import { hashOf } from '../support/hash.mjs';

describe('data loaders and samplers', () => {
  const { hashes } = JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8'));
  it('has every case', () =>
    assert.deepEqual(
      Object.keys(hashes),
      dataCases.map(({ name }) => name),
    ));
  for (const spec of dataCases)
    it(spec.name, () => assert.equal(hashOf(runDataCase(spec)), hashes[spec.name]));
});
