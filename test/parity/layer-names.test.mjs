// Every module of torch.nn and every function of torch.nn.functional and torch.nn.init is there under its name, or is listed
// here with the reason.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { nn } from '../../dist/index.js';
import { askPython, withoutPython } from '../support/python.mjs';

const LEFT_OUT = {
  classes: {
    Container: 'deprecated; Sequential, ModuleList and ModuleDict',
    CrossMapLRN2d: 'undocumented; LocalResponseNorm',
    DataParallel: 'one process over several devices; train() and DistributedDataParallel',
    NLLLoss2d: 'deprecated; NLLLoss',
    RNNBase: 'a base class, which RNN, LSTM and GRU share here as well',
    RNNCellBase: 'a base class, which the cells share here as well',
    SyncBatchNorm: 'PyTorch has it on GPUs alone, and refuses tensors on the CPU',
  },
  functional: {
    assert_int_or_pair: 'a helper of its own',
    boolean_dispatch: 'a helper of its own',
    grouped_mm: 'undocumented; ops',
    native_channel_shuffle: 'undocumented; channelShuffle',
    scaled_grouped_mm: 'undocumented; ops',
    scaled_mm: 'undocumented; ops',
    upsample: 'deprecated; interpolate',
    upsample_bilinear: 'deprecated; interpolate',
    upsample_nearest: 'deprecated; interpolate',
  },
  init: Object.fromEntries(
    ['uniform', 'normal', 'constant', 'eye', 'dirac', 'xavier_uniform', 'xavier_normal']
      .concat('kaiming_uniform', 'kaiming_normal', 'orthogonal', 'sparse')
      .map((name) => [name, `deprecated; ${name}_`]),
  ),
};

const camel = (name) => name.replace(/(?<=.)_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

describe('names of torch.nn', { skip: withoutPython, timeout: 60_000 }, () => {
  let names;
  before(async () => {
    names = await askPython('layer_names.py', {});
    assert.equal(names.torch, '2.11.0');
  });

  for (const [part, ours] of Object.entries({ classes: nn, functional: nn.functional, init: nn.init }))
    it(part, () => {
      const name = (python) => (part === 'classes' ? python : camel(python));
      const missing = names[part].filter((python) => !(name(python) in ours));
      assert.deepEqual(missing.sort(), Object.keys(LEFT_OUT[part]).sort());
      console.log(
        `${part}: ${names[part].length - missing.length} of ${names[part].length}, the others listed`,
      );
    });
});
