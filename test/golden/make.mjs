// Writes the golden files of cases that stand in test/cases: what PyTorch 2.11 answers, by the scripts of
// test/parity. Needs a build:
//
//     TORCHLANE_PARITY_PYTHON=python node test/golden/make.mjs [NAME…]      (all; or 'operators', 'layers/pooling', …)
//
// The other files have a script in Python alone, make_NAME.py.
process.env.OMP_NUM_THREADS = '1';

const { digest, hashOf, writeGolden } = await import('../support/golden.mjs');
const { askPython } = await import('../support/python.mjs');
const autograd = await import('../cases/autograd.mjs');
const training = await import('../support/autograd-training.mjs');
const { digestAnswer } = await import('../support/layer-answers.mjs');
const layers = await import('../support/layers.mjs');
const scenarios = await import('../cases/nn-scenarios.mjs');
const indexing = await import('../support/indexing.mjs');
const operators = await import('../support/operators.mjs');
const { dataCases } = await import('../cases/data.mjs');
const optimizers = await import('../cases/optimizers.mjs');
const schedules = await import('../cases/schedules.mjs');

/** Asks a script for the answers to cases; writes `keep(answer)` of each under its name. */
async function make(name, script, cases, names, keep) {
  const { torch, capability, answers } = await askPython(script, cases);
  const lines = answers.map((answer, index) => {
    if (answer.error !== undefined) throw new Error(`${names[index]}: ${answer.error}`);
    return { name: names[index], ...keep(answer) };
  });
  writeGolden(name, { torch, capability }, lines);
}

const namesIn = (cases) => cases.map(({ name }) => name);
const keepCall = ({ tensors, gradients = [], values }) => ({
  ...(values?.length > 0 ? { values } : {}),
  tensors: [...tensors, ...gradients].map(digest),
});

const files = {
  operators: (name) =>
    make(
      name,
      'operators.py',
      operators.operatorCases,
      operators.operatorCases.map(operators.nameOf),
      keepCall,
    ),
  indexing: (name) =>
    make(name, 'indexing.py', indexing.indexingCases, indexing.indexingCases.map(indexing.nameOf), keepCall),
  async autograd(name) {
    const { torch, capability, cases, train } = await askPython('autograd.py', {
      cases: autograd.names,
      train: training.specs,
    });
    const weights = train.map((each) => Object.values(each.weights));
    const names = [...autograd.names, ...namesIn(training.specs)];
    const lines = [...cases, ...weights].map((tensors, at) => ({
      name: names[at],
      tensors: tensors.map(digest),
    }));
    writeGolden(name, { torch, capability }, lines);
  },
  'nn-scenarios': (name) =>
    make(name, 'nn_scenarios.py', scenarios.jobs, namesIn(scenarios.jobs), ({ text, keys, tensors }) => ({
      text,
      keys,
      tensors: tensors.map(digest),
    })),
  optimizers: (name) =>
    make(
      name,
      'optimizers.py',
      optimizers.optimizers.map((each) => ({ ...each, steps: optimizers.STEPS })),
      namesIn(optimizers.optimizers),
      ({ end }) => ({ tensors: end.parameters.map(digest) }),
    ),
  schedules: (name) =>
    make(
      name,
      'schedules.py',
      schedules.schedules.map((each) => ({ ...each, steps: schedules.STEPS })),
      namesIn(schedules.schedules),
      // Every tenth step is enough to see a schedule go another way.
      ({ half, end }) => {
        const rows = [...half.rows, ...end.rows.slice(1)].filter((_, step) => step % 10 === 0);
        return { rows: rows.map((groups) => groups.map(([lr, momentum]) => [lr, momentum])) };
      },
    ),
  // Hashes: indices and draws of a few numbers do not depend on the processor.
  data: (name) =>
    make(name, 'data.py', dataCases, namesIn(dataCases), (answer) => ({ hash: hashOf(answer) })),
  ...Object.fromEntries(
    Object.entries(layers.tables).map(([table, specs]) => [
      `layers/${table}`,
      (name) => {
        const cases = specs.map((spec, index) => ({ case: spec, seed: layers.seedOf(index) }));
        return make(name, 'layers.py', cases, specs.map(layers.nameOf), digestAnswer);
      },
    ]),
  ),
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(files);
for (const name of chosen) {
  if (!Object.hasOwn(files, name))
    throw new Error(`no file is called '${name}'; there are ${Object.keys(files).join(', ')}`);
  await files[name](name);
}
process.exit(0); // libtorch's threads wait for nothing
