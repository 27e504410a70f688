// PyTorch's everyday words on tensors that are no operators: casts, shape, memory, norm, and the forms that functions take.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as torch from '../../dist/index.js';

const { arange, autograd, cat, einsum, ones, stack, tensor } = torch;
const refusal = (message) => ({ name: 'ArgumentError', code: 'ERR_ARGUMENT', message });

describe('the short names of to()', () => {
  it('convert to their dtype', () => {
    const x = tensor([0, 1.5, 2.5]);
    for (const [name, dtype] of Object.entries({
      float: 'float32',
      double: 'float64',
      half: 'float16',
      bfloat16: 'bfloat16',
      long: 'int64',
      int: 'int32',
      short: 'int16',
      char: 'int8',
      byte: 'uint8',
      bool: 'bool',
      cfloat: 'complex64',
      cdouble: 'complex128',
    })) {
      assert.equal(x[name]().dtype, dtype);
      assert.deepEqual(x[name]().toArray(), x.to(dtype).toArray());
    }
    assert.equal(x.cpu().device, 'cpu');
  });

  it('refuse what is no index of a device', () => {
    const refused = refusal(/an integer of at least 0 for 'index' of cuda\(\), received/);
    for (const index of ['cuda:1', -1, 0.5]) assert.throws(() => ones([1]).cuda(index), refused);
    for (const args of torch.cuda.isAvailable() ? [] : [[], [0], [{ nonBlocking: true }]])
      assert.throws(() => ones([1]).cuda(...args), { code: 'ERR_CUDA_UNAVAILABLE' });
  });

  it('keep the graph', () => {
    const x = ones([2], { requiresGrad: true });
    x.double().mul(3).sum().backward();
    assert.deepEqual([x.grad.dtype, x.grad.toArray()], ['float32', [3, 3]]);
  });
});

it('ndim and isContiguous() are those of the strides', () => {
  const x = arange(24).reshape([2, 3, 4]);
  assert.equal(x.ndim, 3);
  assert.equal(tensor(1).ndim, 0);
  for (const [view, isContiguous] of [
    [x, true],
    [x.transpose(0, 1), false],
    [x.transpose(0, 1).contiguous(), true],
    [x.at(torch.slice(), 0), false],
    [x.at(1), true],
    [x.at(torch.slice(0, 1)).transpose(0, 1), true],
    [x.at(torch.slice(), torch.slice(0, 1)), false],
    [arange(3).reshape([3, 1]).t(), true],
    [ones([3]).expand([2, 3]), false],
    [tensor(1), true],
    [x.at([]).transpose(1, 2), true],
  ]) {
    assert.equal(view.isContiguous(), isContiguous, `${view.shape} ${view.strides}`);
  }
});

describe('shape, memory and norm', () => {
  const x = tensor([
    [0, 1, 2],
    [3, 4, 5],
  ]);

  it('tells shape and memory', () => {
    assert.deepEqual([x.size(), x.size(0), x.size({ dim: -1 })], [[2, 3], 2, 3]);
    assert.deepEqual([x.stride(), x.stride(0), x.stride({ dim: 1 })], [[3, 1], 3, 1]);
    assert.deepEqual([x.ndim, x.ndimension(), x.nelement()], [2, 2, 6]);
    assert.deepEqual([x.layout, x.isCpu, x.isCuda], ['strided', true, false]);
    assert.equal(torch.zeros([2], { device: 'meta' }).isCpu, false);
    assert.equal(x.toSparse().layout, 'sparseCoo');
    for (const dtype of ['uint8', 'bfloat16', 'float32', 'int64', 'complex128']) {
      const bytes = x.to(dtype).data().byteLength / (dtype === 'bfloat16' ? 2 : 1);
      assert.deepEqual([x.to(dtype).nbytes, x.to(dtype).itemsize * 6], [bytes, bytes], dtype);
    }
    assert.throws(() => x.size(2), { name: 'TorchError' });
    assert.throws(() => x.size({ dims: 0 }), refusal(/has no argument named 'dims'/));
  });

  it('tells whether memory is in order', () => {
    const image = torch.randn([2, 3, 4, 5]);
    const last = image.to({ memoryFormat: 'channelsLast' });
    const inOrder = (y) =>
      ['contiguousFormat', 'channelsLast', 'channelsLast3d'].map((memoryFormat) =>
        y.isContiguous({ memoryFormat }),
      );
    assert.deepEqual(inOrder(image), [true, false, false]);
    assert.deepEqual(inOrder(last), [false, true, false]);
    assert.deepEqual(inOrder(torch.zeros([2, 3, 2, 4, 5]).permute([0, 4, 1, 2, 3])), [false, false, true]);
    // Dimensions of length 1 are in order however they lie; so is what has no elements.
    const inRows = [tensor(1), x.slice(0, 1), x.t().slice(1, 0, 1), torch.zeros([0, 3]).t()];
    for (const y of inRows) assert.equal(y.isContiguous(), true, `${y.shape}, ${y.strides}`);
    for (const y of [x.t(), x.slice(1, 0, 2)]) assert.equal(y.isContiguous(), false);
    assert.deepEqual(inOrder(torch.zeros([2, 1, 4, 5])), [true, true, false]);
    assert.throws(
      () => x.isContiguous({ memoryFormat: 'preserveFormat' }),
      refusal(/option 'memoryFormat' of isContiguous\(\)/),
    );
    assert.throws(
      () => x.isContiguous('channelsLast'),
      refusal(/expected an object of options for isContiguous\(\)/),
    );
  });

  it('can be recorded', { timeout: 60_000 }, async () => {
    const model = new torch.nn.Linear(3, 2);
    const step = (layer, batch) => {
      assert.deepEqual([batch.size(), batch.size(1), batch.ndim, batch.isContiguous()], [[2, 3], 3, 2, true]);
      const half = layer.forward(batch.double().float()).half();
      return half.float().norm({ dim: 1 }).mean().add(half.double().norm('nuc').float());
    };
    const expected = step(model, x).item();
    const result = await torch.train({
      ...{ model, step, dataset: new torch.data.TensorDataset(x) },
      optimizer: new torch.optim.SGD(model.parameters()),
      ...{ batchSize: 2, shuffle: false, accelerator: 'cpu', devices: 1, progress: false },
    });
    assert.equal(result.history[0].loss, expected);
  });
});

it('cat() and stack() take dim by position or by name, einsum() its operands one by one or as an array', () => {
  const x = ones([2, 3]);
  assert.deepEqual(
    [cat([x, x]).shape, cat([x, x], 1).shape, cat([x, x], { dim: 1 }).shape],
    [
      [4, 3],
      [2, 6],
      [2, 6],
    ],
  );
  assert.deepEqual(
    [stack([x, x]).shape, stack([x, x], { dim: -1 }).shape],
    [
      [2, 2, 3],
      [2, 3, 2],
    ],
  );
  assert.throws(() => cat([x, x], { dimension: 1 }), refusal(/cat: .*has no argument named 'dimension'/s));
  const expected = [
    [3, 3],
    [3, 3],
  ];
  assert.deepEqual(einsum('ij,kj->ik', x, x).toArray(), expected);
  assert.deepEqual(einsum('ij,kj->ik', [x, x]).toArray(), expected);
});

describe('what a call says of a mistake', () => {
  it('a misspelt name is named, not what it leaves missing', () => {
    assert.throws(
      () => torch.ops.logSoftmax(ones([2]), { dimension: 0 }),
      refusal(/^aten::log_softmax: has no argument named 'dimension' \(it has self, dim, dtype\)/),
    );
  });

  it('sizes one by one are told to be an array', () => {
    assert.throws(() => ones([4]).reshape(2, 2), refusal(/received 3; 'shape' is one array/));
  });
});

describe('gradients by position', () => {
  it('backward() takes the gradient before its options', () => {
    const x = ones([2], { requiresGrad: true });
    const y = x.mul(3);
    y.backward(tensor([1, 2]), { retainGraph: true });
    y.backward({ gradient: tensor([1, 2]) });
    assert.deepEqual(x.grad.toArray(), [6, 12]);
    assert.throws(
      () => y.backward(tensor([1, 2]), { gradient: tensor([1, 2]) }),
      refusal("'gradient' of backward() was given twice"),
    );
    assert.throws(
      () => y.backward(1),
      refusal("expected a Tensor for option 'gradient' of backward(), received 1"),
    );
  });

  it('grad() gives zeros for an unused input with materializeGrads', () => {
    const [x, y] = [ones([2], { requiresGrad: true }), ones([3], { requiresGrad: true, dtype: 'float64' })];
    const [ofX, ofY] = autograd.grad(x.mul(2).sum(), [x, y], { materializeGrads: true });
    assert.deepEqual(ofX.toArray(), [2, 2]);
    assert.deepEqual([ofY.toArray(), ofY.dtype], [[0, 0, 0], 'float64']);
    assert.throws(
      () => autograd.grad(x.sum(), y, { materializeGrads: true, allowUnused: false }),
      refusal(/materializeGrads of grad\(\)/),
    );
  });
});

it('what runs a function refuses what is none, and leaves no mode on', () => {
  for (const [name, run] of Object.entries({
    noGrad: torch.noGrad,
    enableGrad: torch.enableGrad,
    inferenceMode: torch.inferenceMode,
    scope: torch.scope,
    detectAnomaly: autograd.detectAnomaly,
  })) {
    assert.throws(() => run(5), refusal(`expected a function for 'fn' of ${name}(), received 5`));
  }
  assert.equal(torch.isGradEnabled(), true);
  assert.equal(autograd.isAnomalyEnabled(), false);
});
