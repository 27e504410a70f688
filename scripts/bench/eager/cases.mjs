// The calls that `npm run bench:eager` times, as a user writes them on either side; binding/napi/direct_calls.cpp makes the same
// ones in C++. Tensors are small, so that the call is most of it: x, y, w (4, 4), b (4). With `grad`, x, w and b require
// gradients, and autograd records the call.
export const cases = [
  { name: 'add', lane: 'ops.add(x, y)', python: 'torch.add(x, y)' },
  { name: 'add', lane: 'x.add(y)', python: 'x.add(y)', as: 'x.add(y)' },
  { name: 'mul by a number', lane: 'x.mul(2.5)', python: 'x.mul(2.5)' },
  { name: 'matmul', lane: 'x.matmul(w)', python: 'x.matmul(w)' },
  { name: 'linear', lane: 'ops.linear(x, w, b)', python: 'linear(x, w, b)' },
  { name: 'relu', lane: 'x.relu()', python: 'x.relu()' },
  { name: 'softmax', lane: 'x.softmax(1)', python: 'x.softmax(1)' },
  { name: 'sum of a dimension', lane: 'x.sum(1)', python: 'x.sum(1)' },
  { name: 'cat', lane: 'cat([x, y], 1)', python: 'torch.cat([x, y], 1)' },
  { name: 'view', lane: 'x.view([2, 8])', python: 'x.view([2, 8])' },
  { name: 'reshape', lane: 'x.reshape([-1])', python: 'x.reshape([-1])' },
  { name: 'transpose', lane: 'x.transpose(0, 1)', python: 'x.transpose(0, 1)' },
  { name: 'eq', lane: 'x.eq(y)', python: 'x.eq(y)', gradOnly: false },
  { name: 'zeros', lane: 'zeros([4, 4])', python: 'torch.zeros([4, 4])', gradOnly: false },
  { name: 'topk', lane: 'x.topk(2)', python: 'x.topk(2)' },
  { name: 'add_', lane: 'x.add_(y)', python: 'x.add_(y)', gradOnly: false },
].flatMap(({ as, gradOnly, ...each }) =>
  (gradOnly === false ? [false] : [false, true]).map((grad) => ({
    ...each,
    grad,
    title: `${as ?? each.name}${grad ? ', grad' : ''}`,
  })),
);
