// Runs the cases of test/cases/operators.mjs on torchlane, as a user calls them: a method where there is one, else a function of
// its name, else `ops`. test/parity/operators.py does the same in Python.
import * as torchlane from '../../dist/index.js';
import * as functions from '../../dist/tensor/functions.js';
import { CASES } from '../cases/operators.mjs';
import { exact } from './exchange.mjs';

const byName = { ...torchlane, ...functions };
const { eye, manualSeed, ops, rand, randint, randn, scope, Tensor, tensor, viewAsReal } = torchlane;

/** As Python gets them. */
export const operatorCases = CASES.map((each, index) => ({ ...each, seed: index }));

/** A name for a case: its call. */
export function nameOf({ name, args, options }) {
  const text = JSON.stringify(args)
    .slice(1, -1)
    .replaceAll(/"(\w+)":/g, '$1: ');
  return `${name}(${text}${Object.keys(options).length > 0 ? `, ${JSON.stringify(options)}` : ''})`;
}

/** Results (tensors, and other values as text) and gradients of all inputs that have one. */
export function runOperator({ name, args, options, seed }) {
  return scope(() => {
    manualSeed(seed);
    const leaves = [];
    const given = args.map((each) => argument(each, leaves));
    const named = Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, argument(value, leaves)]),
    );
    if (name.endsWith('_') && leaves[0]?.requiresGrad) given[0] = given[0].clone();
    const results = [call(name, Object.keys(named).length > 0 ? [...given, named] : given)].flat(2);
    const tensors = results.filter((each) => each instanceof Tensor);
    const answer = {
      tensors: tensors.map(exact),
      values: results.filter((each) => !(each instanceof Tensor)).map(text),
      gradients: [],
    };
    const parts = tensors
      .filter(({ requiresGrad }) => requiresGrad)
      .map((each) => {
        const part = each.dtype.startsWith('complex') ? viewAsReal(each.resolveConj()) : each;
        return part
          .mul(randn(part.shape, { dtype: part.dtype }))
          .sum()
          .to('float64');
      });
    if (parts.length > 0) {
      parts.reduce((total, part) => total.add(part)).backward();
      answer.gradients = leaves.filter(({ requiresGrad }) => requiresGrad).map((each) => exact(each.grad));
    }
    return answer;
  });
}

function call(name, args) {
  const [first] = args;
  const [module, member] = name.split('.');
  if (member !== undefined) return byName[module][member](...args);
  // The method has its arguments in another order.
  if (name === 'where') return torchlane.where(...args);
  if (first instanceof Tensor && name in first)
    return typeof first[name] === 'function' ? first[name](...args.slice(1)) : first[name];
  return (name in functions ? byName : ops)[name](...args);
}

// As Python writes True and False.
function text(value) {
  return typeof value === 'boolean' ? `${value}`.replace(/^./, (letter) => letter.toUpperCase()) : `${value}`;
}

function argument(coded, leaves) {
  if (Array.isArray(coded)) return coded.map((each) => argument(each, leaves));
  if (typeof coded !== 'object' || coded === null) return coded;
  const made = make(coded);
  const isDifferentiable = /^(float|complex)/.test(made.dtype);
  if (isDifferentiable && coded.grad !== false) made.requiresGrad = true;
  leaves.push(made);
  return made;
}

function make({ values, draw, shape, high, dtype = 'float32' }) {
  if (values) return tensor(values, { dtype });
  switch (draw) {
    case 'normal':
      return randn(shape, { dtype });
    case 'positive':
      return rand(shape, { dtype }).add(0.5);
    case 'unit':
      return rand(shape, { dtype }).mul(1.6).sub(0.8);
    case 'uniform':
      return rand(shape, { dtype });
    case 'bool':
      return randn(shape).gt(0);
    case 'integer':
      return randint(0, high, shape);
    case 'definite': {
      const root = randn(shape);
      return root.matmul(root.mT).add(eye(shape.at(-1)));
    }
    case 'triangle':
      return randn(shape)
        .tril()
        .add(eye(shape.at(-1)).mul(2));
  }
  throw new Error(`no such draw: ${draw}`);
}
