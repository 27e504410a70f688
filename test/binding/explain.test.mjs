// `torchlane explain` as a person runs it: on sound modules, on ones that train() would refuse, on paths that are none.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root, runNode } from '../support/child.mjs';

const ENTRY = new URL('../../dist/index.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'torchlane-explain-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const PRELUDE = `
import { data, manualSeed, nn, ops, optim, randn, train } from '${ENTRY}';
manualSeed(0);
const model = new nn.Linear(10, 1);
const options = (more = {}) => ({
  model,
  loss: new nn.MSELoss(),
  optimizer: new optim.SGD(model.parameters(), { lr: 0.001 }),
  dataset: new data.TensorDataset(randn([100, 10]), randn([100, 1])),
  batchSize: 32,
  accelerator: 'cpu',
  ...more,
});
`;

let files = 0;
/** Runs the command on a module of this text. */
async function explain(text, args = [], { name = `module${++files}.mjs`, prelude = PRELUDE } = {}) {
  writeFileSync(join(folder, name), `${prelude}${text}`);
  return run([name, ...args]);
}

const run = (args) => runNode([join(root, 'dist/cli/index.js'), 'explain', ...args], { cwd: folder });

describe('torchlane explain', { timeout: 120_000, concurrency: 2 }, () => {
  it('prints the calls of each batch size, and what they come to', async () => {
    const { code, stdout, stderr } = await explain('export default options();');
    assert.equal(code, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /^Batches of 32 rows on cpu$/m);
    assert.match(stdout, /^Batches of 4 rows on cpu$/m);
    assert.match(
      stdout,
      /^step +\d+ {2}%\d+: float32\[32, 1\] = aten::addmm\(bias, batch\[0\], %\d+, 1, 1\)/m,
    );
    assert.match(stdout, /^Each step {7}\d+ calls, \d+ views? made without a call$/m);
    assert.match(stdout, /^Once {12}\d+ aten::t$/m);
    assert.match(stdout, /^Random {10}nothing$/m);
    assert.match(stdout, /^Constant {8}constant\[0\]: float32\[\], 4 bytes$/m);
    assert.match(stdout, /^Gradients {7}(weight|bias) after \d+$/m);
    assert.match(
      stdout,
      /^Memory {10}parameters 44 bytes, buffers 0 bytes, batch 1\.4 KiB, constants 4 bytes/m,
    );
    assert.match(
      stdout,
      /^Arithmetic {6}1,280 floating-point operations a step; no formula for \d+ of \d+ calls$/m,
    );
  });

  it('takes a function that returns the options, or a promise of them, and prints JSON', async () => {
    const { code, stdout, stderr } = await explain(
      `export default async () => options({ step: (m, x, y) => ops.dropout(m.forward(x), 0.5, true).sub(y).square().mean(), loss: undefined });`,
      ['--json'],
    );
    assert.equal(code, 0, stderr);
    const told = JSON.parse(stdout);
    assert.deepEqual(told.devices, ['cpu']);
    assert.deepEqual(
      told.programs.map(({ batchRows }) => batchRows),
      [32, 4],
    );
    const [{ bytes, random, gradientOrder, text }] = told.programs;
    assert.equal(bytes.parameters, 44);
    assert.match(random[0].op, /^aten::bernoulli_/);
    assert.match(random[0].site, /^module\d+\.mjs:\d+:\d+$/);
    assert.deepEqual(gradientOrder.map(({ parameter }) => parameter).toSorted(), ['bias', 'weight']);
    assert.match(text, /^Program on cpu: /);
  });

  it('changes no weight and leaves no run behind', async () => {
    const { code, stdout, stderr } = await explain(
      `const before = model.weight.toArray().flat().join();
      process.on('exit', () => console.log(before === model.weight.toArray().flat().join() ? 'unchanged' : 'changed'));
      export default options({ epochs: 1e9 });`,
    );
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^unchanged$/m);
  });

  it("ends with 1 for a step that train() refuses, with the operator and the user's line", async () => {
    const { code, stdout, stderr } = await explain(
      'export default options({ loss: (output, target) => output.sub(target).square().mean().item() });',
    );
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^torchlane: item\(\) cannot be part of a recorded step: .*\(at module\d+\.mjs:\d+:\d+\)/,
    );
    assert.match(stderr, /\(ERR_TRACE\)$/m);
  });

  it("ends with 1 for wrong options, in train()'s words", async () => {
    const { code, stderr } = await explain('export default options({ batchSize: 0 });');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^torchlane: expected .* option 'batchSize' of train\(\), received 0 \(ERR_ARGUMENT\)$/m,
    );
  });

  it("ends with 1 for an error of the user's own, with its stack", async () => {
    const { code, stderr } = await explain(
      "export default options({ loss: () => { throw new RangeError('my own mistake'); } });",
    );
    assert.equal(code, 1);
    assert.match(stderr, /RangeError: my own mistake\n +at .*module\d+\.mjs:\d+:\d+/);
  });

  for (const [what, text, received] of [
    ['no default export', 'export const other = 1;', 'undefined'],
    ['a default export of another kind', 'export default model;', 'an instance of Linear|Linear'],
    ['a function that returns nothing', 'export default () => {};', 'a function that returns undefined'],
  ])
    it(`ends with 1 for ${what}`, async () => {
      const { code, stderr } = await explain(text);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /expected 'module\d+\.mjs' to export by default the options of train\(\), or a function/,
      );
      assert.match(stderr, new RegExp(received));
    });

  it('takes TypeScript where Node strips types, and says so where it does not', async () => {
    const text = 'const typed: number = 8;\nexport default options({ batchSize: typed });';
    const { code, stdout, stderr } = await explain(text, [], { name: 'typed.mts' });
    if (process.features.typescript) {
      assert.equal(code, 0, stderr);
      assert.match(stdout, /^Batches of 8 rows on cpu$/m);
    } else {
      assert.equal(code, 1);
      assert.match(stderr, /Node\.js v[\d.]+ does not strip types .*; compile it first \(ERR_ARGUMENT\)/);
    }
  });

  it('ends with 2 for wrong arguments, with 1 for a file that is not there', async () => {
    for (const args of [[], ['a.mjs', 'b.mjs'], ['a.mjs', '--wrong']]) {
      const { code, stderr } = await run(args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /npx torchlane help explain says what it takes\.$/m);
    }
    const { code, stderr } = await run(['nowhere.mjs']);
    assert.equal(code, 1);
    assert.match(stderr, /received 'nowhere\.mjs': no such file/);
  });

  it('is told of by help', async () => {
    const { code, stdout } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /npx torchlane explain <module> \[--json\]/);
  });
});
