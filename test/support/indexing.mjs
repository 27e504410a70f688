// Runs the cases of test/cases/indexing.mjs on torchlane; test/parity/indexing.py does the same in Python.
import { manualSeed, noGrad, randint, randn, scope } from '../../dist/index.js';
import { CASES, indexOf } from '../cases/indexing.mjs';
import { exact } from './exchange.mjs';

/** As Python gets them. */
export const indexingCases = CASES.map((each, index) => ({ ...each, seed: index }));

export function nameOf({ shape, indices, value, dtype }) {
  const name = `[${shape}]${dtype ? ` of ${dtype}` : ''} at ${JSON.stringify(indices)}`;
  return value === undefined ? name : `${name} = ${JSON.stringify(value)}`;
}

/** Result and gradients, and whether the result shares the tensor's memory. */
export function runIndexing({ shape, indices, value, dtype = 'float32', seed }) {
  return scope(() => {
    manualSeed(seed);
    const x = draw(shape, dtype);
    const isDifferentiable = dtype.startsWith('float');
    x.requiresGrad = isDifferentiable;
    const index = indices.map(indexOf);
    const inputs = [x];
    let result;
    if (value === undefined) {
      result = x.at(...index);
    } else {
      let given = value;
      if (typeof value === 'object') {
        given = draw(value.shape, value.dtype ?? dtype);
        given.requiresGrad = isDifferentiable;
        inputs.push(given);
      }
      result = x.clone().set(index, given);
    }
    const before = exact(result);
    if (isDifferentiable) result.mul(randn(result.shape)).sum().backward();
    const tensors = [before, ...(isDifferentiable ? inputs.map((each) => exact(each.grad)) : [])];
    return { tensors, isView: sharesMemory(x, result) };
  });
}

function draw(shape, dtype) {
  if (dtype === 'int64') return randint(-9, 9, shape);
  return dtype === 'bool' ? randn(shape).gt(0) : randn(shape, { dtype });
}

// Writes into one and looks at the other.
function sharesMemory(x, result) {
  if (result.numel() === 0) return undefined;
  return noGrad(() => {
    const before = result.data();
    x.detach().logicalNot_();
    return result.data().some((value, index) => value !== before[index]);
  });
}
