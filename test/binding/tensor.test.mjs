// Making tensors and reading them: values in and out, dtypes, printing, and random numbers with PyTorch's bits.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import * as torch from '../../dist/index.js';
import { native } from '../../dist/native/load.js';

const { tensor } = torch;
const refusal = (message) => ({ name: 'ArgumentError', code: 'ERR_ARGUMENT', message });

describe('tensor()', () => {
  it('keeps the type of typed arrays', () => {
    for (const [Type, dtype] of [
      [Float32Array, 'float32'],
      [Float64Array, 'float64'],
      [Int8Array, 'int8'],
      [Uint8Array, 'uint8'],
      [Uint8ClampedArray, 'uint8'],
      [Int16Array, 'int16'],
      [Int32Array, 'int32'],
      [Uint16Array, 'uint16'],
      [Uint32Array, 'uint32'],
    ]) {
      const x = tensor(Type.from([1, 2, 3]));
      assert.equal(x.dtype, dtype);
      assert.deepEqual(Array.from(x.data()), [1, 2, 3]);
    }
    assert.equal(tensor(BigInt64Array.of(1n, -2n)).dtype, 'int64');
    assert.deepEqual(tensor(BigUint64Array.of(2n ** 64n - 1n)).data(), BigUint64Array.of(2n ** 64n - 1n));
    assert.equal(tensor([Float64Array.of(1, 2), Float64Array.of(3, 4)]).dtype, 'float64');
  });

  it('copies: neither side sees what the other writes afterwards', () => {
    const source = Float32Array.of(1, 2);
    const x = tensor(source);
    source[0] = 9;
    const read = x.data();
    read[1] = 9;
    assert.deepEqual(x.toArray(), [1, 2]);
  });

  it('reads a view and a SharedArrayBuffer from their place', () => {
    assert.deepEqual(tensor(Float32Array.of(1, 2, 3, 4).subarray(1, 3)).toArray(), [2, 3]);
    const shared = new Int32Array(new SharedArrayBuffer(8));
    shared.set([5, 6]);
    assert.deepEqual(tensor(shared).toArray(), [5, 6]);
  });

  it('takes numbers as float32, bigints as int64, booleans as bool', () => {
    assert.equal(tensor(1).dtype, 'float32');
    assert.deepEqual(tensor(1).shape, []);
    assert.equal(tensor([1n, 2n]).dtype, 'int64');
    assert.equal(tensor([[true], [false]]).dtype, 'bool');
    assert.deepEqual(tensor([[true], [false]]).toArray(), [[true], [false]]);
    assert.deepEqual(tensor([]).shape, [0]);
    assert.deepEqual(tensor([[], []]).shape, [2, 0]);
    assert.deepEqual(tensor([1, 0, 2.5], { dtype: 'bool' }).toArray(), [true, false, true]);
    assert.deepEqual(tensor([1, 2n, true], { dtype: 'int64' }).toArray(), [1, 2, 1]);
    assert.deepEqual(tensor(Float32Array.of(1.7, -1.7), { dtype: 'int64' }).toArray(), [1, -1]);
    for (const dtype of ['float16', 'bfloat16']) {
      assert.deepEqual(tensor([1.5, -2], { dtype }).data(), Float32Array.of(1.5, -2));
    }
    assert.deepEqual(tensor([1, 2], { dtype: 'complex64' }).toArray(), [
      [1, 0],
      [2, 0],
    ]);
    assert.equal(tensor([1], { requiresGrad: true }).requiresGrad, true);
  });

  it('names the place of what does not fit', () => {
    assert.throws(
      () => tensor([[1, 2], [3]]),
      refusal('expected an array of length 2 at values[1], received one of length 1'),
    );
    assert.throws(
      () =>
        tensor([
          [[1], [2]],
          [[3], 4],
        ]),
      refusal('expected an array of length 1 at values[1][1], received 4'),
    );
    assert.throws(() => tensor([1, [2]]), refusal(/at values\[1\], received an array of length 1/));
    assert.throws(
      () => tensor([1, 'a']),
      refusal(/a number, as the first value is, at values\[1\], received 'a'/),
    );
    assert.throws(() => tensor([1, 2n]), refusal(/received 2n; name a dtype to mix them/));
    assert.throws(() => tensor('abc'), refusal(/expected numbers, bigints, booleans/));
    assert.throws(() => tensor(), refusal(/received undefined at values/));
    assert.throws(
      () => tensor([1, 300], { dtype: 'uint8' }),
      refusal('expected a value of dtype uint8 at values[1], received 300'),
    );
    assert.throws(
      () => tensor([0.5], { dtype: 'int64' }),
      refusal(/dtype int64 at values\[0\], received 0.5/),
    );
    assert.throws(
      () => tensor([2n ** 63n]),
      refusal(/dtype int64 at values\[0\], received 9223372036854775808/),
    );
    assert.throws(() => tensor([1], { dtype: 'float' }), refusal(/expected a dtype .*received 'float'/));
    assert.throws(() => tensor([1], { dtyp: 'float32' }), refusal(/no option 'dtyp'/));
    assert.throws(() => tensor([1], { device: 'gpu' }), refusal(/expected a device/));
  });
});

describe('reading', () => {
  it('item() is one value', () => {
    assert.equal(tensor([[2.5]]).item(), 2.5);
    assert.equal(tensor([7n]).item(), 7);
    assert.equal(tensor(true).item(), true);
    assert.throws(() => tensor([1, 2]).item(), refusal(/one element, received shape \[2\]/));
    assert.throws(() => tensor(2n ** 60n).item(), refusal(/within ±2\^53, received 1152921504606846976/));
    assert.throws(() => tensor(1, { dtype: 'complex64' }).item(), refusal(/a real tensor/));
  });

  it('toArray() and data() are in row-major order, whatever the strides', () => {
    const x = tensor([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    assert.deepEqual(x.t().strides, [1, 3]);
    assert.deepEqual(x.t().toArray(), [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    assert.deepEqual(x.t().data(), Float32Array.of(1, 4, 2, 5, 3, 6));
    assert.deepEqual(x.slice(1, 1).flip([0]).data(), Float32Array.of(5, 6, 2, 3));
    assert.equal(tensor(3).toArray(), 3);
    assert.deepEqual(tensor(BigInt64Array.of(3n)).toArray(), [3]);
    assert.throws(
      () => tensor([2n ** 53n]).toArray(),
      refusal(/toArray\(\) expected integers within ±2\^53/),
    );
    assert.deepEqual(torch.zeros([0, 2]).toArray(), []);
    assert.throws(() => torch.zeros([2], { device: 'meta' }).data(), refusal(/meta device has no values/));
    assert.throws(
      () => torch.zeros([2], { layout: 'sparseCoo' }).data(),
      refusal(/expected a strided tensor/),
    );
  });

  it('says what it is', () => {
    const x = torch.ones([2, 3], { dtype: 'float64' });
    assert.deepEqual([x.shape, x.dtype, x.device, x.dim(), x.numel()], [[2, 3], 'float64', 'cpu', 2, 6]);
    assert.deepEqual([x.isLeaf, x.requiresGrad, x.grad, x.gradFn], [true, false, undefined, undefined]);
  });

  it('prints as PyTorch', () => {
    const x = tensor([[1, 2.5]], { requiresGrad: true });
    assert.equal(String(x), 'tensor([[1.0000, 2.5000]], requires_grad=True)');
    assert.equal(inspect(x.exp().log()), 'tensor([[1.0000, 2.5000]], grad_fn=<LogBackward0>)');
    assert.equal(String(torch.arange(3)), 'tensor([0, 1, 2])');
    assert.equal(String(torch.zeros([1], { layout: 'sparseCoo' })).startsWith('tensor('), true);
  });
});

describe('factories', () => {
  it('have the dtypes of PyTorch, and of JavaScript where it cannot tell', () => {
    assert.equal(torch.arange(3).dtype, 'int64');
    assert.equal(torch.arange(0, 1, 0.25).dtype, 'float32');
    assert.equal(torch.arange(torch.float(3)).dtype, 'float32');
    assert.equal(torch.arange(3, { dtype: 'float64' }).dtype, 'float64');
    assert.equal(torch.full([2], 1).dtype, 'float32');
    assert.equal(torch.full([2], 1n).dtype, 'int64');
    assert.equal(torch.full([2], true).dtype, 'bool');
    assert.equal(torch.full([2], 1, { dtype: 'int32' }).dtype, 'int32');
    assert.equal(torch.randint(3, [2]).dtype, 'int64');
    assert.equal(torch.zerosLike(torch.ones([2], { dtype: 'int8' })).dtype, 'int8');
  });

  it('make what they say', () => {
    assert.deepEqual(torch.arange(2, 8, 3).toArray(), [2, 5]);
    assert.deepEqual(torch.linspace(0, 1, 3).toArray(), [0, 0.5, 1]);
    assert.deepEqual(torch.eye(2, 3).toArray(), [
      [1, 0, 0],
      [0, 1, 0],
    ]);
    assert.deepEqual(torch.eye(1, { dtype: 'int64' }).toArray(), [[1]]);
    assert.deepEqual(torch.onesLike(torch.empty([2])).toArray(), [1, 1]);
    assert.deepEqual(torch.cat([torch.ones([1]), torch.zeros([2])]).toArray(), [1, 0, 0]);
    assert.deepEqual(torch.stack([torch.ones([2]), torch.zeros([2])], 1).shape, [2, 2]);
    assert.deepEqual(torch.where(tensor([true, false]), 1, tensor([5, 6])).toArray(), [1, 6]);
    assert.equal(torch.einsum('i,i->', [tensor([1, 2]), tensor([3, 4])]).item(), 11);
    assert.throws(() => torch.zeros([2], { dtype: 'float' }), refusal(/aten::zeros.*expected a dtype/s));
    assert.throws(() => torch.zeros(2), refusal(/as in zeros\(\[3, 4\]\), received 2/));
  });
});

// Bytes of PyTorch 2.11 (AVX2 or better), each after torch.manual_seed(42); made with
// `torch.randn(5).numpy().tobytes().hex()` and so on.
const GOLDEN = {
  randn5: 'ae62ac3e9de6033ee716703e6cdc6b3ec2b98fbf',
  randn20:
    '29a5f63f535fbe3f6795663fdbc006c0e21442bf50068a3f44014d3f931ed73f4533b63e86c62fbf3499fcbe9348773eed2e6dbe000c2b3d7ace80beb01f5c3f82949ebe919acabe3cac4d3fe0201fbf',
  randnDouble17:
    '03b5cc22ee2bd33fbd23e860ba12f83fb42503c56f58f43ff82ad80325cce33fbe5a14c7450ca3bf92774f785f90f03fc741ffceb7a784bf8731d7fa2be8b63f6accb596c8ada33f6ad1d92bd1f5d83f8c0e04ab0f8ee2bf808caa9c5207ec3f00cad151d51cd93fc582b3ca41bcf13fb6bf094380afeb3f284d31dded5deb3fb72d417dbaeccf3f',
  rand7: '66dc613fb33d6a3fb806c43e0e95753fd4e8c73e47d4193f785d833e',
  randint: '2a0000000000000043000000000000004c000000000000000e000000000000001a000000000000002300000000000000',
  randintHigh:
    '020000000000000007000000000000000600000000000000040000000000000006000000000000000500000000000000',
  randperm:
    '06000000000000000300000000000000000000000000000007000000000000000200000000000000010000000000000004000000000000000500000000000000',
  normal_: '2bc60a40351f0440b7800740e35e07401f23b83f3213f43f96a946400e2bd73fe5c50e40',
  uniform_: 'ccb8433f667b543f20e56fbe1c2a6b3fb05c60be38a24e3e',
  bernoulli_: '0000803f0000803f0000803f0000803f00000000000000000000000000000000',
  random_: '2f00000000000000250000000000000015000000000000000900000000000000',
  exponential_: 'ef9a233d9b6d313d421cb43dca7d133d',
  dropout: '0000004000000040000000400000004000000000000000400000000000000000',
  multinomial:
    '000000000000000000000000000000000100000000000000000000000000000002000000000000000200000000000000',
};

const DRAWS = {
  randn5: () => torch.randn([5]),
  randn20: () => torch.randn([20]),
  randnDouble17: () => torch.randn([17], { dtype: 'float64' }),
  rand7: () => torch.rand([7]),
  randint: () => torch.randint(0, 100, [6]),
  randintHigh: () => torch.randint(10, [6]),
  randperm: () => torch.randperm(8),
  normal_: () => torch.empty([3, 3]).normal_(2, 0.5),
  uniform_: () => torch.empty([6]).uniform_(-1, 1),
  bernoulli_: () => torch.empty([8]).bernoulli_(0.3),
  random_: () => torch.empty([4], { dtype: 'int64' }).random_(5, 50),
  exponential_: () => torch.empty([4]).exponential_(1.5),
  dropout: () => torch.ops.dropout(torch.ones([8]), 0.5, true),
  multinomial: () => torch.ops.multinomial(tensor([0.1, 0.2, 0.7]), 6, true),
};

describe('random numbers', () => {
  const hex = (x) => Buffer.from(x.data().buffer).toString('hex');
  const { capability } = native().cpu();

  for (const [name, draw] of Object.entries(DRAWS)) {
    it(`${name} has PyTorch's bits`, (context) => {
      if (capability === 'DEFAULT') return context.skip(`made with AVX2; this CPU has ${capability}`);
      torch.manualSeed(42);
      assert.equal(hex(draw()), GOLDEN[name]);
      torch.manualSeed(42n);
      assert.equal(hex(draw()), GOLDEN[name]);
    });
  }

  it('a Generator is one of its own', () => {
    const generator = new torch.Generator().manualSeed(2147483647);
    const before = generator.getState();
    assert.equal(hex(torch.randn([4], { generator })), 'c3e17abf5c34d4bf23276abd6e84aebe');
    generator.setState(before);
    assert.equal(hex(torch.empty([4]).normal_({ generator })), 'c3e17abf5c34d4bf23276abd6e84aebe');
    assert.equal(generator.initialSeed(), 2147483647n);
    torch.manualSeed(42);
    torch.randn([4], { generator });
    assert.equal(hex(torch.randn([5])), GOLDEN.randn5);
    assert.throws(() => new torch.Generator('meta'), { code: 'ERR_TORCH' });
  });

  it('seeds are taken as Python takes them', () => {
    torch.manualSeed(-1);
    assert.equal(hex(torch.randn([3])), '32219c3f9b34c9be20f4823f');
    assert.throws(() => torch.manualSeed(0.5), refusal(/expected an integer for seed, received 0.5/));
    assert.throws(() => torch.manualSeed('1'), refusal(/expected an integer for seed/));
  });
});
