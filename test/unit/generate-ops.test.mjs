// The generator of the operators' types: how schemas are read, what becomes of overloads, and that the order in which
// schemas come does not matter.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPreference, camelCase, parseSchema, unreachable } from '../../scripts/generate-ops/schema.mjs';
import { signaturesOf } from '../../scripts/generate-ops/signatures.mjs';

const ADD = [
  'aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
  'aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor',
  'aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)',
  'aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)',
];
const signatures = (texts, as) => signaturesOf(texts.map(parseSchema).sort(byPreference), as);

describe('a schema', () => {
  it('is read', () => {
    const { name, overload, args, returns } = parseSchema(
      'aten::f.b(Tensor(a!)[] self, SymInt[2]? size=[1, 2], *, str s="a, b", Tensor?[] index) -> (Tensor(a -> *) x, int[])',
    );
    assert.deepEqual([name, overload], ['f', 'b']);
    assert.deepEqual(
      args.map((arg) => [arg.kind, arg.list, arg.length, arg.isOptional, arg.keywordOnly, arg.default]),
      [
        ['Tensor', true, undefined, false, false, undefined],
        ['int', true, 2, true, false, '[1, 2]'],
        ['str', false, undefined, false, true, '"a, b"'],
        ['Tensor', true, undefined, false, true, undefined],
      ],
    );
    assert.equal(args[0].writes, true);
    assert.equal(args[3].hasAbsentElements, true);
    assert.deepEqual(
      returns.map(({ kind, list, name: label }) => [kind, list, label]),
      [
        ['Tensor', false, 'x'],
        ['int', true, undefined],
      ],
    );
    assert.throws(() => parseSchema('aten::f(Tensor) -> ?'), /cannot read the schema aten::f/);
  });

  it('says why it cannot be typed', () => {
    const why = (text) => unreachable(parseSchema(text));
    assert.equal(why(ADD[0]), undefined);
    assert.match(why('aten::f(Tensor self, Storage source) -> Tensor'), /takes a Storage \(`source`\)/);
    assert.match(why('aten::f.Dimname(Tensor self, str dim) -> Tensor'), /names dimensions/);
    assert.match(why('aten::f(int id) -> Dict(Tensor, Tensor)'), /returns a Dict/);
    assert.equal(why('aten::f(Tensor self, Stream? s=None) -> Tensor'), undefined);
  });

  it('has names in camelCase', () => {
    assert.deepEqual(
      ['log_softmax', '_foreach_add_', 'conv2d', 'grid_sampler_2d', 'linalg__powsum', 'mT'].map(camelCase),
      ['logSoftmax', '_foreachAdd_', 'conv2d', 'gridSampler_2d', 'linalg__powsum', 'mT'],
    );
  });
});

describe('overloads', () => {
  it('that differ in one type are one signature', () => {
    assert.deepEqual(signatures(ADD, 'method'), [
      '(other: Operand, options?: { readonly alpha?: Scalar }): Tensor',
      '(options: { readonly other: Operand; readonly alpha?: Scalar }): Tensor',
      '(other: Scalar, alpha?: Scalar): Tensor',
    ]);
    assert.deepEqual(signatures(ADD.toReversed(), 'operator'), signatures(ADD, 'operator'));
    assert.match(signatures(ADD, 'operator')[0], /^\(input: Tensor, other: Operand, .*out\?: Tensor \}/);
  });

  it('take arguments by name from any place on', () => {
    assert.deepEqual(
      signatures(['aten::f(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor'], 'method'),
      [
        '(dim?: Dims, keepdim?: boolean): Tensor',
        '(dim: Dims | undefined, options: { readonly keepdim?: boolean }): Tensor',
        '(options: { readonly dim?: Dims; readonly keepdim?: boolean }): Tensor',
      ],
    );
    assert.deepEqual(
      signatures(['aten::f(Tensor self, *, bool? stable, int dim=-1) -> (Tensor a, Tensor b)'], 'method'),
      ['(options: { readonly stable: boolean | null; readonly dim?: number }): [a: Tensor, b: Tensor]'],
    );
  });

  it("take required arguments by name as well, but neither a function's tensor nor those of a long list", () => {
    const gather = 'aten::f(Tensor self, int dim, Tensor index, *, bool sparse=False) -> Tensor';
    const byPosition = '(dim: number, index: Tensor, options?: { readonly sparse?: boolean }): Tensor';
    const some = '(dim: number, options: { readonly index: Tensor; readonly sparse?: boolean }): Tensor';
    assert.deepEqual(signatures([gather], 'method'), [
      byPosition,
      some,
      '(options: { readonly dim: number; readonly index: Tensor; readonly sparse?: boolean }): Tensor',
    ]);
    assert.deepEqual(signatures(['aten::f(Tensor a, Tensor self, int dim) -> Tensor'], 'operator'), [
      '(a: Tensor, input: Tensor, dim: number): Tensor',
      '(a: Tensor, input: Tensor, options: { readonly dim: number }): Tensor',
    ]);
    const long = 'aten::f(Tensor x, int a, int b, int c, int d, int e) -> Tensor';
    assert.equal(signatures([long], 'operator').length, 1);
    assert.equal(signatures([gather], 'internal').length, 1);
  });

  it('that differ in one option are one signature, which wants it only where all do', () => {
    assert.deepEqual(
      signatures(
        ['aten::f.a(Tensor self, int dim) -> Tensor', 'aten::f.b(Tensor self, *, int[]? dim=None) -> Tensor'],
        'method',
      ),
      ['(dim: number): Tensor', '(options?: { readonly dim?: Dims | null }): Tensor'],
    );
    assert.deepEqual(
      signatures(
        [
          'aten::f.a(Tensor self, *, int k) -> Tensor',
          'aten::f.b(Tensor self, *, Tensor k, int n) -> Tensor',
        ],
        'method',
      ),
      [
        '(options: { readonly k: Tensor; readonly n: number }): Tensor',
        '(options: { readonly k: number }): Tensor',
      ],
    );
  });

  it('return this where they write to self, and take TensorOptions where they are factories', () => {
    assert.deepEqual(signatures(['aten::f_(Tensor(a!) self) -> Tensor(a!)'], 'method'), ['(): this']);
    const factory =
      'aten::f(int n, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor';
    assert.deepEqual(signatures([factory], 'function'), ['(n: number, options?: TensorOptions): Tensor']);
    assert.deepEqual(signatures([factory], 'operator'), ['(n: number, options?: FactoryOptions): Tensor']);
  });
});
