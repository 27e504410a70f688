// Operators from JavaScript: every kind of argument as users write it, the choice among overloads, what comes back, error
// texts. The choice itself is tested in C++ as well (test/native/op_registry_test.cpp).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  arange,
  callOperator,
  cat,
  complex,
  eye,
  fft,
  float,
  full,
  fullLike,
  Generator,
  linalg,
  linspace,
  logspace,
  manualSeed,
  meshgrid,
  ones,
  ops,
  randint,
  randn,
  resultType,
  scope,
  special,
  stack,
  stats,
  Tensor,
  tensor,
  trilIndices,
  where,
  zeros,
} from '../../dist/index.js';
import { native } from '../../dist/native/load.js';
import { METHOD_NAMES } from '../../dist/tensor/methods.js';
import { userSite } from '../../dist/tensor/site.js';
import { operatorFiles } from '../../scripts/generate-ops/files.mjs';
import { ownMembers } from '../../scripts/generate-ops/own-members.mjs';

const x = tensor([
  [1, 2, 3],
  [4, 5, 6],
]);
const refusal = (message) => ({ name: 'ArgumentError', code: 'ERR_ARGUMENT', message });

describe('arguments', () => {
  it('are positional or named', () => {
    assert.deepEqual(x.sum(1).toArray(), [6, 15]);
    assert.deepEqual(x.sum(1, true).toArray(), [[6], [15]]);
    assert.deepEqual(x.sum([1], { keepdim: true }).toArray(), [[6], [15]]);
    assert.equal(x.sum({ dtype: 'float64' }).dtype, 'float64');
    assert.equal(x.sum().item(), 21);
    assert.deepEqual(x.add(x, { alpha: 10 }).select(0, 0).toArray(), [11, 22, 33]);
    assert.deepEqual(x.flatten({ endDim: 1 }).shape, [6]);
    assert.equal(x.clone({ memoryFormat: undefined }).dtype, 'float32');
  });

  it('mean the same by name, from any place on', () => {
    const calls = [
      [x.sum(1), x.sum({ dim: 1 })],
      [x.mean([0, 1], true), x.mean({ dim: [0, 1], keepdim: true })],
      [x.max(1)[1], x.max({ dim: 1 })[1]],
      [x.all(0), x.all({ dim: 0 })],
      [x.softmax(-1), x.softmax({ dim: -1 })],
      [x.std([1], { correction: 0 }), x.std({ dim: 1, correction: 0 })],
      [x.logsumexp(1), x.logsumexp({ dim: 1 })],
      [x.unsqueeze(0), x.unsqueeze({ dim: 0 })],
      [x.cumsum(1), x.cumsum({ dim: 1 })],
      [x.transpose(0, 1), x.transpose({ dim0: 0, dim1: 1 }), x.transpose(0, { dim1: 1 })],
      [x.topk(2, 1, false)[0], x.topk({ k: 2, dim: 1, largest: false })[0]],
      [
        x.gather(1, zeros([2, 1], { dtype: 'int64' })),
        x.gather(1, { index: zeros([2, 1], { dtype: 'int64' }) }),
      ],
      [x.add(1, { alpha: 2 }), x.add({ other: 1, alpha: 2 })],
      [x.norm(2, 1), x.norm(2, { dim: 1 }), x.norm({ dim: 1 }), ops.norm(x, 2, [1])],
      [x.norm(1, 0, true), x.norm({ p: 1, dim: 0, keepdim: true }), x.norm(1, 0, { keepdim: true })],
      [x.norm(), x.norm('fro'), x.norm(null), ops.norm(x)],
      [x.norm('nuc'), linalg.matrixNorm(x, 'nuc')],
      [x.norm({ dtype: 'float64' }), linalg.vectorNorm(x, { dtype: 'float64' })],
      [ops.softmax(x, 1), ops.softmax(x, { dim: 1 })],
      [linalg.norm(x, 2, 1), linalg.norm(x, { ord: 2, dim: 1 }), linalg.norm(x, { dim: 1 })],
      [cat([x, x], 1), cat([x, x], { dim: 1 }), ops.cat([x, x], { dim: 1 })],
      [stack([x, x], 2), stack([x, x], { dim: 2 })],
      [where(x.gt(2), x, 0), where(x.gt(2), x, { other: 0 }), where(x.gt(2), { input: x, other: 0 })],
      [where(x.gt(2))[1], x.gt(2).nonzero().select(1, 1)],
      [full([2], 3), full([2], { fillValue: 3 }), full({ size: [2], fillValue: 3 }), full([2], 3, undefined)],
      [fullLike(x, 3), fullLike(x, { fillValue: 3 })],
      [arange(0, 6, 2), arange(0, 6, { step: 2 }), arange({ start: 0, end: 6, step: 2 })],
      [arange(3), arange({ end: 3 }), arange(0, { end: 3 }), arange(3, undefined)],
      [linspace(0, 1, 3), linspace(0, 1, { steps: 3 }), linspace({ start: 0, end: 1, steps: 3 })],
      [eye(2, 3), eye(2, { m: 3 }), eye({ n: 2, m: 3 })],
      [zeros([2]), zeros({ size: [2] })],
    ];
    for (const [index, [first, ...others]] of calls.entries()) {
      for (const other of others) {
        assert.equal(other.dtype, first.dtype, `call ${index}`);
        assert.deepEqual(other.toArray(), first.toArray(), `call ${index}`);
      }
    }
    const drawn = (draw) => {
      manualSeed(1);
      return draw().toArray();
    };
    assert.deepEqual(
      drawn(() => randint({ low: 0, high: 9, size: [4] })),
      drawn(() => randint(0, 9, [4])),
    );
    assert.deepEqual(
      drawn(() => randint(9, { size: [4] })),
      drawn(() => randint(9, [4])),
    );
    assert.deepEqual(
      drawn(() => randn({ size: [4] })),
      drawn(() => randn([4])),
    );
    assert.equal(randn({ size: [4], requiresGrad: true }).requiresGrad, true);
    assert.throws(() => x.sum({ keepdim: true }), refusal(/argument 'dim' is missing/));
    assert.throws(() => x.sum(1, { dim: 1 }), refusal(/'dim' is given twice/));
    assert.throws(() => cat([x, x], { axis: 1 }), refusal(/has no argument named 'axis'/));
    assert.throws(
      () => x.norm('max'),
      refusal(/expected a number, 'fro' or 'nuc' for 'p' of norm\(\), received 'max'/),
    );
    assert.throws(
      () => x.norm(2, { p: 1 }),
      refusal(/norm\(\) has no option 'p'; it has dim, keepdim, dtype/),
    );
    assert.throws(() => x.norm(2, 1, true, 'float64'), refusal(/dtype by name, received 'float64'/));
  });

  it('are numbers, bigints, booleans, floats as Scalars', () => {
    const whole = arange(3);
    assert.equal(whole.add(1).dtype, 'int64');
    assert.equal(whole.add(1.5).dtype, 'float32');
    assert.equal(whole.add(float(1)).dtype, 'float32');
    assert.deepEqual(whole.add(2n ** 60n).data()[0], 2n ** 60n);
    assert.equal(whole.eq(true).dtype, 'bool');
    assert.equal(whole.add(1e300).dtype, 'float32');
    assert.throws(() => whole.add(2n ** 64n), refusal(/argument 2: expected a bigint of at most 64 bits/));
  });

  it('are tensors, lists, absent tensors, strings, dtypes, devices, layouts, memory formats, generators', () => {
    const image = randn([1, 2, 4, 4]);
    const weight = ones([3, 2, 3, 3]);
    assert.deepEqual(ops.conv2d(image, weight, null, { padding: 1 }).shape, [1, 3, 4, 4]);
    assert.deepEqual(ops.conv2d(image, weight, undefined, [1, 2]).shape, [1, 3, 2, 1]);
    assert.deepEqual(ops.conv2d(image, weight, { padding: 'same' }).shape, [1, 3, 4, 4]);
    assert.deepEqual(ops.cat([x, x], 1).shape, [2, 6]);
    assert.deepEqual(x.index([null, tensor([2n, 0n])]).toArray(), [
      [3, 1],
      [6, 4],
    ]);
    assert.deepEqual(ops._foreachMul([x, x], [2, 0.5]).length, 2);
    assert.equal(ops.clone(image, { memoryFormat: 'channelsLast' }).strides[1], 1);
    assert.equal(ops.zeros([1], { layout: 'strided', device: 'cpu', dtype: 'int8' }).dtype, 'int8');
    assert.equal(ops.zeros([1], { device: 'meta' }).device, 'meta');
    const generator = new Generator().manualSeed(3);
    manualSeed(3);
    assert.deepEqual(ops.randn([3], { generator }).data(), randn([3]).data());
    assert.deepEqual(ops.gelu(x, { approximate: 'tanh' }).shape, [2, 3]);
    assert.equal(ops.quantile(x, 0.5).item(), 3.5);
  });

  it('choose the overload', () => {
    assert.deepEqual(ops.pow(2, tensor([1, 2])).toArray(), [2, 4]);
    assert.deepEqual(x.max().item(), 6);
    assert.deepEqual(
      x.max(1).map((each) => each.toArray()),
      [
        [3, 6],
        [2, 2],
      ],
    );
    assert.deepEqual(x.max(full([2, 3], 4)).toArray(), [
      [4, 4, 4],
      [4, 5, 6],
    ]);
    assert.deepEqual(x.split(1).length, 2);
    assert.deepEqual(x.split([1, 2], 1)[1].shape, [2, 2]);
    assert.equal(x.std().item(), Math.fround(Math.sqrt(3.5)));
    assert.deepEqual(x.std(1, { correction: 0 }).shape, [2]);
    assert.deepEqual(x.where(x.gt(2), 0).toArray(), [
      [0, 0, 3],
      [4, 5, 6],
    ]);
    assert.equal(x.clamp({ max: 2 }).sum().item(), 11);
    assert.equal(x.view('int32').dtype, 'int32');
    assert.deepEqual(x.view([3, 2]).shape, [3, 2]);
  });
});

describe('results', () => {
  it('of in-place and out= operators are the given tensor itself', () => {
    const y = zeros([2]);
    assert.equal(y.add_(1).mul_(2), y);
    assert.deepEqual(y.toArray(), [2, 2]);
    const out = zeros([2]);
    assert.equal(ops.add(y, y, { out }), out);
    assert.deepEqual(out.toArray(), [4, 4]);
    assert.equal(y.copy_(out), y);
    assert.equal(ops.relu_(y), y);
    assert.notEqual(y.contiguous(), y);
  });

  it('are tensors, several, lists, scalars, names, or nothing', () => {
    const [values, indices] = x.topk(2);
    assert.deepEqual(
      [values.toArray()[0], indices.toArray()[0]],
      [
        [3, 2],
        [2, 1],
      ],
    );
    assert.equal(x.equal(x.clone()), true);
    assert.equal(ops.size(x, 1), 3);
    assert.equal(ops.promoteTypes('float32', 'float64'), 'float64');
    assert.equal(ops._foreachZero_([zeros([1])]), undefined);
    const [q, r] = ops.linalgQr(
      tensor([
        [3, 0],
        [4, 1],
      ]),
    );
    assert.ok(
      q.matmul(r).allclose(
        tensor([
          [3, 0],
          [4, 1],
        ]),
        1e-5,
        1e-6,
      ),
    );
    const [mean, variance] = ops.nativeBatchNorm(x, null, null, null, null, true, 0.1, 1e-5);
    assert.ok(mean instanceof Tensor && variance instanceof Tensor);
  });
});

describe('unique()', () => {
  const y = tensor([3, 1, 3, 2], { dtype: 'int64' });

  it('returns what is asked for', () => {
    assert.deepEqual(y.unique().toArray(), [1, 2, 3]);
    const lists = (options) => y.unique(options).map((each) => each.toArray());
    assert.deepEqual(lists({ returnInverse: true }), [
      [1, 2, 3],
      [2, 0, 2, 1],
    ]);
    assert.deepEqual(lists({ returnCounts: true }), [
      [1, 2, 3],
      [1, 1, 2],
    ]);
    assert.equal(y.unique({ returnInverse: true, returnCounts: true }).length, 3);
    const rows = tensor([
      [1, 0],
      [1, 0],
      [0, 2],
    ]);
    assert.deepEqual(rows.unique({ dim: 0 }).toArray(), [
      [0, 2],
      [1, 0],
    ]);
  });

  it('refuses other options, and leaves nothing behind', () => {
    assert.throws(() => y.unique({ returnIndex: true }), refusal(/unique\(\) has no option 'returnIndex'/));
    assert.throws(() => y.unique({ dim: '0' }), refusal(/option 'dim' of unique\(\), received '0'/));
    scope(() => {
      const live = stats().live;
      y.unique({ returnCounts: true });
      assert.equal(stats().live, live + 2);
    });
  });
});

describe('what the call frame cannot carry', () => {
  it('goes another way: long lists, many results, many texts', () => {
    const many = Array.from({ length: 300 }, (_, i) => full([1], i));
    const joined = ops.cat(many);
    assert.deepEqual(joined.shape, [300]);
    const parts = ops.unbind(joined);
    assert.deepEqual([parts.length, parts[299].item()], [300, 299]);
    assert.deepEqual(x.view(Array.from({ length: 1 }, () => 6)).shape, [6]);
    for (let i = 0; i < 1_100; i++)
      assert.throws(
        () => x.sum({ [`option${i}`]: 1 }),
        refusal(new RegExp(`no argument named 'option${i}'`)),
      );
    assert.equal(x.sum({ dtype: 'float64' }).dtype, 'float64');
    assert.equal(ops.mean(x, { dim: 0, keepdim: true, dtype: 'float64' }).dtype, 'float64');
  });

  it('is no matter where reading the arguments calls an operator, or disposes of a tensor', () => {
    const options = {
      get dim() {
        const largest = ops.argmax(tensor([0, 5]));
        return largest.item();
      },
      keepdim: true,
    };
    assert.deepEqual(ops.sum(x, options).toArray(), [[6], [15]]);
    const list = [ones([2]), ones([2])];
    Object.defineProperty(list, 1, {
      get() {
        list[0].dispose();
        return tensor([7, 8]);
      },
    });
    assert.throws(() => ops.cat(list), { code: 'ERR_DISPOSED' });
  });

  it('returns the given tensor itself there, too', () => {
    const y = zeros([2]);
    const generator = new Generator().manualSeed(1);
    assert.equal(y.uniform_(0, 1, { generator }), y);
    const [values, indices] = [zeros([2]), zeros([2], { dtype: 'int64' })];
    const returned = ops.max(x, { dim: 1, max: values, maxValues: indices });
    assert.ok(returned[0] === values && returned[1] === indices);
    assert.deepEqual(values.toArray(), [3, 6]);
  });
});

describe('names', () => {
  it('are found in every spelling', () => {
    for (const name of ['log_softmax', 'logSoftmax', 'aten::log_softmax', 'aten::log_softmax.int']) {
      assert.deepEqual(callOperator(name, [x, 1]).data(), x.logSoftmax(1).data());
    }
    assert.deepEqual(ops.call('aten::special_erfcx', zeros([1])).toArray(), [1]);
    assert.equal('specialErfcx' in ops, true);
    assert.equal('specialErfcxx' in ops, false);
    assert.throws(() => ops.sofmaxx(x, 1), refusal(/expected the name of an operator, received 'sofmaxx'/));
    assert.throws(() => ops.logSoftmaxx(x, 1), refusal(/did you mean 'logSoftmax'\?/));
  });

  it('of all typed methods are operators', () => {
    assert.ok(METHOD_NAMES.length > 450);
    for (const name of METHOD_NAMES) assert.equal(native().hasOperator(name), true, name);
  });

  it('of the generated types are operators, in the spelling that is found', () => {
    for (const [file, atLeast] of [
      ['operators', 1000],
      ['underscored', 400],
    ]) {
      const source = readFileSync(new URL(`../../src/tensor/generated/${file}.ts`, import.meta.url), 'utf8');
      const names = new Set(Array.from(source.matchAll(/^ {2}(\w+)\(/gm), ([, name]) => name));
      assert.ok(names.size > atLeast, `${file}: ${names.size} names`);
      for (const name of names) assert.equal(native().hasOperator(name), true, name);
    }
  });

  it('of the generated files come from these schemas, in whatever order they are', () => {
    const schemas = native().operatorSchemas();
    assert.ok(schemas.length > 3000, `${schemas.length} schemas`);
    assert.ok(schemas.includes('aten::mul.Tensor(Tensor self, Tensor other) -> Tensor'));
    for (const [path, text] of operatorFiles(schemas.toReversed(), ownMembers()))
      assert.equal(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), text, path);
  });

  it('of modules are functions', () => {
    assert.deepEqual(linalg.det(tensor([[2]])).item(), 2);
    assert.deepEqual(fft.rfft(ones([4])).toArray()[0], [4, 0]);
    assert.equal(special.erfcx(zeros([])).item(), 1);
    assert.equal(fft.fftfreq(4, { requiresGrad: true }).requiresGrad, true);
    for (const [prefix, module] of Object.entries({ linalg, fft, special })) {
      const names = Object.keys(module);
      assert.ok(names.length > 20);
      for (const name of names)
        assert.ok(native().hasOperator(prefix + name[0].toUpperCase() + name.slice(1)), name);
    }
  });

  it('of functions that are no methods are exported', () => {
    const [rows, columns] = meshgrid([arange(2), arange(3)], { indexing: 'ij' });
    assert.deepEqual(
      [rows.shape, columns.shape],
      [
        [2, 3],
        [2, 3],
      ],
    );
    assert.equal(complex(ones([2]), zeros([2])).dtype, 'complex64');
    assert.deepEqual(trilIndices(2, 2).toArray(), [
      [0, 1, 1],
      [0, 0, 1],
    ]);
    assert.deepEqual(logspace(0, 2, 3, { requiresGrad: true }).requiresGrad, true);
    assert.equal(resultType(x, 1), 'float32');
  });

  it('of attributes are getters', () => {
    assert.deepEqual(x.mT.shape, [3, 2]);
    assert.deepEqual(x.T.toArray(), x.t().toArray());
    assert.deepEqual(complex(ones([2]), zeros([2])).real.toArray(), [1, 1]);
  });
});

describe('errors', () => {
  it('name operator, argument, what was expected and what came', () => {
    assert.throws(
      () => ops.linear(x, 1.5),
      refusal(
        /^aten::linear: argument 'weight': expected Tensor, received 1.5\n {2}aten::linear\(Tensor input, /,
      ),
    );
    assert.throws(() => ops.linear(x), refusal(/argument 'weight' is missing: expected Tensor/));
    assert.throws(() => x.softmax(), refusal(/argument 'dim' is missing: expected int/));
    assert.throws(() => x.relu(1), refusal(/takes 1 positional argument, received 2/));
    assert.throws(
      () => x.add('1'),
      refusal(
        /^aten::add: no overload takes \(a float32 tensor of shape \[2, 3\], '1'\)\n.*add.Tensor.*'other': expected/,
      ),
    );
    assert.throws(() => x.sum({ keepDim: true }), refusal(/has no argument named 'keepDim'/));
    assert.throws(
      () => x.add(Symbol('a')),
      refusal(/^add: argument 2: an operator takes tensors, .* received a symbol/),
    );
    assert.throws(() => x.add(new Date()), refusal(/^add: argument 2: .* received an instance of Date/));
    assert.throws(() => callOperator('add', x), refusal(/expected an array of arguments/));
    assert.throws(() => x.add(new Map()), refusal(/an instance of Map/));
    assert.throws(() => x.to('float'), refusal(/expected a dtype/));
    assert.throws(() => x.to('cuda:x'), refusal(/expected a device/));
  });

  it('of libtorch carry the operator, and no C++ backtrace', () => {
    assert.throws(
      () => x.matmul(x),
      (error) => {
        assert.equal(error.name, 'TorchError');
        assert.equal(error.code, 'ERR_TORCH');
        assert.equal(error.op, 'aten::matmul');
        assert.match(error.message, /cannot be multiplied \(2x3 and 2x3\)/);
        assert.doesNotMatch(error.message, /Exception raised from/);
        assert.match(error.stack, /ops\.test\.mjs/);
        return true;
      },
    );
  });
});

it("the user's line is the first outside of the package", () => {
  assert.match(userSite(), /^test\/binding\/ops\.test\.mjs:\d+:\d+$/);
  assert.match(scope(userSite), /ops\.test\.mjs/);
});
