// What train() refuses before anything runs: synchronously, as an ArgumentError that names the option, what was expected and
// what came. Each case runs in a process of its own, which has to end by itself.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

const cases = [
  // [what, the options' text, what the message has to name]
  [
    'a batch size that is a string',
    `options({ batchSize: '32' })`,
    [/batchSize/, /integer/, /'32'|"32"|string/],
  ],
  ['a batch size of zero', `options({ batchSize: 0 })`, [/batchSize/, /0/]],
  ['epochs that are no number', `options({ epochs: NaN })`, [/epochs/, /NaN/]],
  ['a model that is no module', `{ ...options(), model: {} }`, [/model/, /Module/]],
  ['a loss that is neither module nor function', `options({ loss: 3 })`, [/loss/, /3|number/]],
  ['a loss that is a class', `options({ loss: nn.MSELoss })`, [/loss/, /class MSELoss/, /new/]],
  ['an optimizer that is none', `options({ optimizer: {} })`, [/optimizer/]],
  ['a dataset that is an array', `options({ dataset: [] })`, [/dataset/]],
  [
    'an accelerator that does not exist',
    `options({ accelerator: 'tpu' })`,
    [/accelerator/, /cuda/, /cpu/, /tpu/],
  ],
  ['loss and step at once', `options({ step: (model, x) => model.forward(x).sum() })`, [/loss/, /step/]],
  ['neither loss nor step', `options({ loss: undefined })`, [/loss/, /step/]],
  [
    'batchSize and globalBatchSize at once',
    `options({ globalBatchSize: 16 })`,
    [/batchSize/, /globalBatchSize/],
  ],
  [
    'a global batch that does not divide',
    `options({ batchSize: undefined, globalBatchSize: 17 })`,
    [/globalBatchSize/, /17/, /2/],
  ],
  ['an option that does not exist', `options({ batchsize: 32 })`, [/batchsize/]],
  ['an option that is not built yet', `options({ precision: 'bfloat16' })`, [/precision/]],
  [
    'an optimizer over another model',
    `options({ optimizer: new optim.SGD(new nn.Linear(2, 2).parameters(), { lr: 1 }) })`,
    [/optimizer/, /model/],
  ],
  ['no step left', `options({ batchSize: 64, dropLast: true })`, [/dropLast|step/, /100/, /64/]],
  ['a signal that is none', `options({ signal: true })`, [/signal/, /AbortSignal/]],
  ['a save path of an unknown format', `options({ save: 'model.onnx' })`, [/save/, /\.pth/, /model\.onnx/]],
];

describe('train() refuses at once', { timeout: 300_000, concurrency: 2 }, () => {
  for (const [what, text, named] of cases)
    it(what, async () => {
      const { code, reports, stderr } = await runChild(`report(await outcome(() => train(${text})));`);
      assert.equal(code, 0, stderr);
      const [{ how, error }] = reports;
      assert.equal(how, 'threw', JSON.stringify(reports));
      assert.equal(error.name, 'ArgumentError', error.message);
      assert.equal(error.code, 'ERR_ARGUMENT');
      for (const pattern of named) assert.match(error.message, pattern);
    });

  const datasets = [
    ['an empty data set', `new data.TensorDataset(randn([0, 10]), randn([0, 1]))`, [/dataset/i, /empty|0/]],
    ['fields of different length', `new data.TensorDataset(randn([100, 10]), randn([99, 1]))`, [/100/, /99/]],
  ];
  for (const [what, text, named] of datasets)
    it(what, async () => {
      const body = `report(await outcome(() => train(options({ dataset: ${text} }))));`;
      const { code, reports, stderr } = await runChild(body);
      assert.equal(code, 0, stderr);
      const [{ how, error }] = reports;
      assert.equal(how, 'threw', JSON.stringify(reports));
      assert.equal(error.code, 'ERR_ARGUMENT', error.message);
      for (const pattern of named) assert.match(error.message, pattern);
    });

  it('CUDA that is not there', async () => {
    const { code, reports, stderr } = await runChild(
      `report(await outcome(() => train(options({ accelerator: 'cuda', devices: 'auto' }))));`,
      { env: { CUDA_VISIBLE_DEVICES: '' } },
    );
    assert.equal(code, 0, stderr);
    const [{ error }] = reports;
    assert.ok(['ERR_CUDA_UNAVAILABLE', 'ERR_ARGUMENT'].includes(error.code), JSON.stringify(error));
    assert.match(error.message, /cuda/i);
  });
});
