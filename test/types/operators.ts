// Calls of operators that compile, and calls that do not: the compiler refuses a @ts-expect-error whose line is right.
// Nothing here runs; `npm run check` compiles it against dist/, as a user's program is.
import {
  arange,
  blockDiag,
  cat,
  type Dims,
  type DType,
  einsum,
  eye,
  fft,
  full,
  fullLike,
  type Generator,
  linalg,
  linspace,
  logspace,
  meshgrid,
  type Operand,
  ops,
  randint,
  randn,
  randperm,
  resultType,
  searchsorted,
  slice,
  special,
  stack,
  type Tensor,
  trilIndices,
  where,
  zeros,
} from '../../dist/index.js';

declare const x: Tensor;
declare const operand: Operand;
declare const dims: Dims;
declare const generator: Generator;

/** Fails to compile unless the type of the value is exactly `Expected`. */
function is<Expected>(): <T>(
  value: T,
  ...same: [T] extends [Expected] ? ([Expected] extends [T] ? [] : [never]) : [never]
) => void {
  return () => {};
}

// Results.
is<Tensor>()(x.add(1));
is<[values: Tensor, indices: Tensor]>()(x.max(0));
is<Tensor>()(x.max());
is<Tensor>()(x.max(x));
is<Tensor[]>()(x.split(2));
is<Tensor[]>()(x.split([2, 3], { dim: 1 }));
is<boolean>()(x.equal(x));
is<number>()(x.size(0));
is<Tensor>()(x.add_(1));
is<DType>()(ops.promoteTypes('float32', 'int8'));
is<void>()(ops._foreachAdd_([x], 1));
is<Tensor[]>()(ops._foreachAdd([x], [x]));
is<[Tensor, Tensor, Tensor]>()(ops.nativeLayerNorm(x, [4], x, null, 1e-5));
is<[Q: Tensor, R: Tensor]>()(linalg.qr(x));
is<DType>()(resultType(x, 1));
is<[Tensor, Tensor]>()(x.histogram(10) satisfies [Tensor, Tensor]);
is<Tensor>()(x.unique({ sorted: false, dim: 0 }));
is<[values: Tensor, counts: Tensor]>()(x.unique({ returnCounts: true }));
// @ts-expect-error no such option
x.unique({ returnIndex: true });
// @ts-expect-error one tensor, not two
x.cumsum(0)[0];
// @ts-expect-error two tensors, not one
x.topk(2).add(1);

// Arguments by position and by name.
x.add(operand, { alpha: 2 });
x.sum(dims, true, { dtype: 'float64' });
x.sum({ dtype: 'float64' });
x.sum([0, 1], { keepdim: true });
x.std({ correction: 0, keepdim: true });
x.clamp({ min: 0 });
x.clamp(null, 1);
x.div(2, { roundingMode: 'floor' });
x.uniform_(0, 1, { generator });
x.normal_({ mean: 0, std: 2, generator });
x.scatterReduce(0, x, x, 'amax', { includeSelf: false });
x.permute([1, 0]).reshape([-1]);
x.view('int32');
x.logSoftmax(1, { dtype: 'float64' });
ops.conv2d(x, x, null, 1, 'same');
ops.conv2d(x, x, null, { padding: 1, groups: 2 });
ops.conv2d(x, x, { padding: [1, 2] });
ops.layerNorm(x, [4], x, x, { eps: 1e-6 });
ops.add(x, 1, { out: x });
ops.max(x, 0, { max: x, maxValues: x });
ops.zeros([2, 3], { dtype: 'int64', device: 'cuda:0' });
ops.lstm(x, [x, x], [x], true, 1, 0, false, false, false);
ops.call<[Tensor, Tensor]>('aten::sort', x);
linalg.solve(x, x, { left: false });
fft.rfft(x, { norm: 'ortho' });
fft.fftfreq(8, { requiresGrad: true });
special.zeta(2, x);
meshgrid([x, x], { indexing: 'ij' });
blockDiag([x, x]);
logspace(0, 1, 5, { base: 2, dtype: 'float64', requiresGrad: true });
trilIndices(3, 3, { offset: 1 });
is<Tensor>()(x.mT.real);

// Required ones by name, from any place on.
is<Tensor>()(x.sum({ dim: 1 }));
is<Tensor>()(x.mean({ dim: [0, 1], keepdim: true }));
is<[values: Tensor, indices: Tensor]>()(x.max({ dim: 1 }));
is<Tensor>()(x.max({ other: x }));
is<[values: Tensor, indices: Tensor]>()(x.topk({ k: 2, largest: false }));
x.all({ dim: 0 }).any({ dim: [0, 1] });
x.softmax({ dim: -1 }).logSoftmax({ dim: -1, dtype: 'float64' }).logsumexp({ dim: 1 });
x.var({ dim: 1 }).std({ dim: 1, correction: 0 });
x.unsqueeze({ dim: 0 }).squeeze({ dim: 0 }).cumsum({ dim: 1 }).cumprod({ dim: 1 });
x.transpose({ dim0: 0, dim1: 1 })
  .transpose(0, { dim1: 1 })
  .permute({ dims: [1, 0] });
x.gather(1, { index: x }).gather({ dim: 1, index: x }).indexSelect({ dim: 0, index: x });
x.scatterAdd_(0, { index: x, src: x }).scatter({ dim: 0, index: x, value: 1 });
x.add({ other: operand, alpha: 2 }).clampMin({ min: 0 });
x.split({ splitSize: 2, dim: 1 });
x.norm()
  .norm(2, { dim: 1 })
  .norm({ dim: 1 })
  .norm({ p: 1, dim: [0, 1], keepdim: true })
  .norm('fro', 1, true);
ops.softmax(x, { dim: 1 });
ops.linear(x, { weight: x, bias: x });
ops.conv2d(x, { weight: x, stride: 2 });
linalg.norm(x, { dim: 1 });
linalg.solve(x, { B: x });
fft.fftn(x, { dim: [0, 1] });
special.zeta(x, { other: 2 });
cat([x, x], { dim: 1 });
stack([x, x], { dim: -1, out: x });
cat([x], 1);
einsum('ij,jk->ik', [x, x]);
meshgrid([x, x], { indexing: 'xy' });
searchsorted(x, x, { right: true });
is<Tensor>()(where(x, { input: 1, other: x }));
is<Tensor>()(where(x, operand, { other: operand }));
is<Tensor[]>()(where(x));
full([2], { fillValue: 1, dtype: 'int64' });
full({ size: [2], fillValue: 1 });
fullLike(x, { fillValue: 0 });
arange(0, 10, { step: 2 });
arange({ start: 0, end: 10, step: 2, dtype: 'float32' });
arange({ end: 10 });
linspace(0, 1, { steps: 5 });
eye(2, { m: 3 });
zeros({ size: [2], requiresGrad: true });
randn({ size: [2, 3], generator });
randint(0, 10, { size: [2] });
randint({ high: 10, size: [2] });
randperm({ n: 3 });
// @ts-expect-error the dimension is missing
x.softmax({ dtype: 'float64' });
// @ts-expect-error the dimension is no string
x.sum({ dim: 'rows' });
// @ts-expect-error one dimension only
x.softmax({ dim: [0, 1] });
// @ts-expect-error one dimension only, where indices come with the values
x.max({ dim: [0, 1] });
// @ts-expect-error the other dimension is missing
x.transpose({ dim0: 0 });
// @ts-expect-error the dimension is given twice
x.sum(1, { dim: 1 });
// @ts-expect-error no such option
x.cumsum({ dim: 1, keepdim: true });
// @ts-expect-error the index is missing
x.gather({ dim: 1 });
// @ts-expect-error no such option
x.norm({ dims: 1 });
// @ts-expect-error no such norm
x.norm('max');
// @ts-expect-error the weight is missing
ops.linear(x, { bias: x });
// @ts-expect-error no such option
cat([x, x], { axis: 1 });
// @ts-expect-error the tensors are missing
stack({ dim: 1 });
// @ts-expect-error what else is missing
where(x, { input: 1 });
// @ts-expect-error what to fill with is missing
full([2], { dtype: 'int64' });
// @ts-expect-error the end is missing
arange({ start: 0 });
// @ts-expect-error the sizes are missing
randint(0, 10, { dtype: 'int32' });
// @ts-expect-error the sizes are missing
zeros({ dtype: 'int32' });

// What torch.Tensor has beside its operators.
is<Tensor>()(
  x.float().double().half().bfloat16().long().int().short().char().byte().bool().cfloat().cdouble(),
);
is<Tensor>()(x.cpu().cuda().cuda(1).cuda({ nonBlocking: true }).cuda(0, { nonBlocking: true }));
is<number[]>()(x.size());
is<number>()(x.size({ dim: -1 }));
is<number[]>()(x.stride());
is<number>()(x.stride(0) + x.ndim + x.ndimension() + x.nelement() + x.elementSize() + x.itemsize + x.nbytes);
is<boolean>()(x.isContiguous({ memoryFormat: 'channelsLast' }) || x.isCuda || x.isCpu);
// @ts-expect-error dtypes have methods of their own
x.float('float64');
// @ts-expect-error no device's name
x.cuda('cuda:1');
// @ts-expect-error an attribute
x.ndim();
// @ts-expect-error tells of no tensor
x.isContiguous({ memoryFormat: 'preserveFormat' });

// What is missing, too much, or of a wrong type.
// @ts-expect-error an argument is missing
x.add();
// @ts-expect-error no string
x.add('1');
// @ts-expect-error one argument too many
x.relu(1);
// @ts-expect-error alpha is no tensor
x.add(1, { alpha: x });
// @ts-expect-error keyword-only
x.add(x, 2);
// @ts-expect-error no such option
x.sum({ keepDim: true });
// @ts-expect-error no such option of a reduction over everything
x.sum({ keepdim: true });
// @ts-expect-error sizes come as a list
x.reshape(2, 3);
// @ts-expect-error no such dtype
x.sum({ dtype: 'float' });
// @ts-expect-error no such device
ops.zeros([1], { device: 'gpu' });
// @ts-expect-error no such mode
x.div(2, { roundingMode: 'ceil' });
// @ts-expect-error no such reduction
x.scatterReduce(0, x, x, 'max');
// @ts-expect-error no number
x.matmul(2);
// @ts-expect-error the dimension is needed
x.softmax();
// @ts-expect-error one argument too many
x.flip(0.5, 1);
// @ts-expect-error dimensions have no names
x.sum('batch');
// @ts-expect-error no such method
x.linear(x);
// @ts-expect-error no such operator
ops.reluu(x);
// @ts-expect-error out= is a tensor
ops.add(x, 1, { out: true });
// @ts-expect-error two tensors are wanted
ops.linear(x);
// @ts-expect-error an absent list
ops.cat(null);
// @ts-expect-error not a list of tensors
ops.cat([x, 1]);
// @ts-expect-error no padding of this name
ops.conv2d(x, x, null, 1, 'full');
// @ts-expect-error an attribute
x.mT();
// @ts-expect-error attributes cannot be set
x.mT = x;
// @ts-expect-error no such norm
fft.fft(x, { norm: 'unit' });
// @ts-expect-error no such function
linalg.qrr(x);
// @ts-expect-error the grid's order has a name
meshgrid([x, x], { indexing: 'ji' });
// @ts-expect-error a seed is no generator
x.uniform_(0, 1, { generator: 1 });

// Indexing.
is<Tensor>()(x.at(0, slice(1, 5), null, '...', x.gt(0), true, [0, 2], [[0], [1]], [true, false]));
is<Tensor>()(x.at());
x.set(0, 1)
  .set([0, slice(1)], x)
  .set(x.lt(0), operand)
  .set([[0, 2], '...'], 2n)
  .set([], true);
// @ts-expect-error no such mark
x.at(0, ':');
export const cast: Tensor = x.float().long().cpu();
export const rows: number = x.isContiguous() ? x.ndim : einsum('ij->i', x).ndim;
einsum('ij,jk->ik', [x, x]);
cat([x, x], { dim: 1 });
// @ts-expect-error tensors come as one list
cat(x, x);
// @ts-expect-error no such option
cat([x, x], { axis: 1 });
// @ts-expect-error an operand is a Tensor
einsum('i,i->', x, 1);
// @ts-expect-error no index
x.at({ start: 1 });
// @ts-expect-error nothing is not everything
x.at(undefined);
// @ts-expect-error what is written is a tensor or a number
x.set(0, [1, 2]);
// @ts-expect-error what is written is missing
x.set([0, 1]);
// @ts-expect-error indices come as one list
x.set(0, slice(1), 2);
// @ts-expect-error bounds are numbers
slice('1');
