// docs/layers.md keeps its word: what its table says only own loops can train is refused by train() under the name given, works
// eagerly, and what it shows instead trains.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { data, nn, optim, randn, scope, tensor, train } from '../../dist/index.js';
import { root } from '../support/child.mjs';

const LEAST_ROWS = 13;

/** `{ line, layer, step, name, instead }` of each row. */
const rows = readFileSync(join(root, 'docs/layers.md'), 'utf8')
  .split('\n')
  .flatMap((text, index) => {
    if (!text.startsWith('| `')) return [];
    const [layer, step, name, instead] = text.split(' | ').map((cell) => /`([^`]+)`/.exec(cell)?.[1]);
    return [{ line: index + 1, layer, step, name, instead: instead?.includes('(') ? instead : undefined }];
  });

const rnn = nn.utils.rnn;
const packed = rnn.packSequence([randn([4, 6]), randn([2, 6])]);
const scopeNames = ['nn', 'tensor', 'packed'];
const inScope = (names, code) => new Function(...scopeNames, ...names, `return ${code};`);
const evaluate = (names, code, ...values) => inScope(names, code)(nn, tensor, packed, ...values);

const fields = () => [randn([4, 3, 6]), tensor([4n, 1n, 0n, 2n])];

function run(layer, step) {
  const model = evaluate([], layer);
  return train({
    model,
    step: (m, x, y) => evaluate(['m', 'x', 'y'], step, m, x, y).mean(),
    optimizer: new optim.SGD(model.parameters(), 0.01),
    dataset: new data.TensorDataset(...fields()),
    ...{ batchSize: 4, accelerator: 'cpu', devices: 1, progress: false },
  });
}

describe('docs/layers.md', { timeout: 60_000 }, () => {
  it('has the table', () => assert.ok(rows.length >= LEAST_ROWS, `${rows.length} rows`));

  for (const { line, layer, step, name, instead } of rows) {
    it(`line ${line}: train() refuses ${name}`, async () => {
      await assert.rejects(run(layer, step), (error) => {
        assert.equal(error.code, 'ERR_TRACE', error.stack);
        assert.ok(error.message.startsWith(`${name} cannot be part of a recorded step`), error.message);
        return true;
      });
    });
    it(`line ${line}: eagerly it works`, () => {
      scope(() => {
        const module = evaluate([], layer);
        evaluate(['m', 'x', 'y'], step, module, ...fields());
      });
    });
    if (instead !== undefined) it(`line ${line}: instead`, async () => void (await run(layer, instead)));
  }
});
