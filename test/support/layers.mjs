// Runs the cases of test/cases/layers/*.mjs with torchlane, as test/parity/layers.py runs them with PyTorch. Import it after
// the environment is set: it loads the native part. A case is plain JSON in torchlane's words:
//
//   layer       a class of nn; `args` and `options` go to its constructor, or to its static method `static`
//   parametrized  [function of nn.utils.parametrizations, name of a parameter, options], which is called on the layer
//   call        instead: a function of nn.functional (of nn.init with `of: 'init'`); it takes `inputs` and `options`
//   inputs      what forward() or the function takes, in order; `named` what comes by name after them
//   to          the dtype that the layer is converted to
//   eval        the layer is in eval()
//   noGrad      forward() is called without autograd
//   warmUp      forward() is called once on other inputs before anything is compared, for layers that take their size from it;
//               with isCold not in train(), which then refuses
//   times       how often forward() is called before the comparison (1)
//   isSetUp     what no step does, and is left out of the recorded ones
//   recordable  false for what train() refuses; `refusal` is then a part of the TraceError's text
//
// Everywhere in args, options, inputs and named a value may be, at any depth of lists:
//
//   { shape }                  a tensor from the normal distribution; more fields: dtype; uniform: [low, high]; range: [low, high]
//                              for integers (int64) or booleans; channelsLast
//   { values }                 a tensor of these numbers; dtype
//   { layer, args, options }   a module
//   { call }                   a function of nn.functional, as a value
//
// Tensors of a floating-point dtype among inputs need a gradient, unless `grad: false` is with them.
import { readdirSync } from 'node:fs';
import { manualSeed, nn, noGrad, rand, randint, randn, Tensor, tensor } from '../../dist/index.js';
import { exact } from './exchange.mjs';

const folder = new URL('../cases/layers/', import.meta.url);

/** The tables by name: `{ linear: [case, …], … }`. */
export const tables = Object.fromEntries(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.mjs'))
      .sort()
      .map(async (file) => [file.replace('.mjs', ''), (await import(new URL(file, folder).href)).cases]),
  ),
);

/** A case in few words, for the name of a test: `Conv2d(3, 8, 3, {padding: 1}) of [2,3,9,9]`. */
export function nameOf({ layer, call, args = [], options, inputs = [], named, ...flags }) {
  const text = (value) => JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ');
  const own = layer ? args : inputs;
  const given = [...own, ...(options ? [options] : [])].map(text).join(', ');
  const modes = ['eval', 'noGrad', 'static', 'of', 'times', 'parametrized']
    .filter((flag) => flags[flag])
    .map((flag) => `${flag} ${text(flags[flag])}`);
  const fed = layer ? ` of ${[...inputs, ...(named ? [named] : [])].map(text).join(', ')}` : '';
  const converted = flags.to ? [`to ${flags.to}`] : [];
  return [`${layer ?? call}(${given})${fed}`, ...modes, ...converted].join(', ');
}

const isTensor = (value) => value?.shape !== undefined || value?.values !== undefined;

/** `tree` with `fn` of each tensor that it describes in its place, and modules and functions made. */
export function fill(tree, fn) {
  if (Array.isArray(tree)) return tree.map((each) => fill(each, fn));
  if (tree === null || typeof tree !== 'object') return tree;
  if (isTensor(tree)) return fn(tree);
  if (tree.layer !== undefined) return construct(tree);
  if (tree.call !== undefined) return nn.functional[tree.call];
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, fill(value, fn)]));
}

/** Draws a tensor that a case describes. */
export function draw({ shape, values, dtype, uniform, range, channelsLast }) {
  if (values !== undefined) return tensor(values, { dtype: dtype ?? 'float32' });
  if (range !== undefined) return randint(range[0], range[1], shape, { dtype: dtype ?? 'int64' });
  const named = dtype === undefined ? {} : { dtype };
  const drawn =
    uniform === undefined
      ? randn(shape, named)
      : rand(shape, named)
          .mul(uniform[1] - uniform[0])
          .add(uniform[0]);
  return laidOut(drawn, channelsLast);
}

/** With the strides that a case wants. */
export function laidOut(value, channelsLast) {
  return channelsLast ? value.contiguous({ memoryFormat: 'channelsLast' }) : value;
}

/** The tensors of a result of any form, in order. */
export function tensorsOf(value) {
  if (value instanceof Tensor) return [value];
  if (typeof value === 'number') return [tensor(value, { dtype: 'float64' })];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(tensorsOf);
}

/** Whether autograd can give it a gradient. */
export const isFloat = ({ dtype }) => /^b?float/.test(dtype);

/** The layer of a case; what it draws comes from the default generator. */
export function construct({ layer, static: method, args = [], options, parametrized }) {
  const given = [...fill(args, draw), ...(options ? [fill(options, draw)] : [])];
  const made = method === undefined ? new nn[layer](...given) : nn[layer][method](...given);
  if (parametrized === undefined) return made;
  const [name, ...more] = parametrized;
  return nn.utils.parametrizations[name](made, ...more);
}

/** The layer of a case, ready to be called. */
export function prepared(spec) {
  const module = construct(spec);
  if (spec.to) module.to(spec.to);
  if (spec.warmUp) noGrad(() => module.forward(...fill(spec.inputs, draw)));
  if (spec.eval) module.eval();
  return module;
}

/** The function that a case is about, of what its `inputs` and `named` say: forward() of `module`, or the call. */
export function target({ call, of = 'functional', options, named }, module) {
  const more = module === undefined ? options : named;
  return {
    more,
    fn: module === undefined ? nn[of][call] : (...given) => module.forward(...given),
  };
}

const exactAll = (named) => Object.fromEntries(named.map(([name, value]) => [name, exact(value)]));

/** What came of a case: the same fields as layers.py answers with. */
export function runCase(spec, seed) {
  manualSeed(seed);
  const module = spec.layer === undefined ? undefined : prepared(spec);
  const state = module?.stateDict() ?? {};
  const answer = {
    repr: module === undefined ? '' : String(module),
    keys: Object.keys(state),
    initial: exactAll(Object.entries(state)),
    drawnAfterwards: exact(rand([])),
  };

  manualSeed(seed + 1);
  const leaves = [];
  const drawInput = (described) => {
    const drawn = draw(described);
    if (described.grad === false || !isFloat(drawn)) return drawn;
    leaves.push(drawn.requiresGrad_());
    return described.clone ? drawn.clone() : drawn;
  };
  const { fn, more } = target(spec, module);
  const given = fill([...(spec.inputs ?? []), ...(more ? [more] : [])], drawInput);

  manualSeed(seed + 2);
  let result;
  for (let time = 0; time < (spec.times ?? 1); time += 1)
    result = spec.noGrad ? noGrad(() => fn(...given)) : fn(...given);
  const outputs = tensorsOf(result);
  answer.outputs = outputs.map(exact);
  answer.drawnByForward = exact(rand([]));
  answer.buffers = exactAll(module?.namedBuffers() ?? []);

  manualSeed(seed + 3);
  const terms = outputs
    .filter((output) => output.requiresGrad)
    .map((output) => output.mul(randn(output.shape, { dtype: output.dtype })).sum());
  if (terms.length > 0) terms.reduce((sum, term) => sum.add(term)).backward();
  answer.inputGradients = leaves.map((leaf) => exact(leaf.grad));
  answer.gradients = exactAll((module?.namedParameters() ?? []).map(([name, { grad }]) => [name, grad]));
  return answer;
}

/** The seed of a case, by its place in its table. */
export const seedOf = (index) => 1000 + 10 * index;

/** Runs a table, freeing what each case made. */
export function runTable(cases) {
  return cases.map((spec, index) => runCase(spec, seedOf(index)));
}
