// `npm start`: from a fresh clone to two trained models and a benchmark. Builds what is stale (which gets libtorch), gets
// the CUDA libraries where there is an NVIDIA driver, compiles the examples, runs them, measures one device against all.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, mustRun, ROOT } from './tools.mjs';

function title(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}`);
}

const script = (name, ...args) => mustRun(process.execPath, [join(ROOT, 'scripts', name), ...args]);

title('Building torchlane');
script('build.mjs');
mustRun(process.execPath, [join(ROOT, 'dist/cli/index.js'), 'setup']);
mustRun(binOf('tsc'), ['-p', 'examples']);

// The examples save their models where they are run.
const folder = join(ROOT, 'build/run');
mkdirSync(folder, { recursive: true });
for (const [name, what] of [
  ['template', 'the PyTorch template, step by step (examples/template.ts)'],
  ['template-by-hand', 'the same with the loop in your own hands (examples/template-by-hand.ts)'],
  ['digits', 'a classifier of handwritten digits (examples/digits.ts)'],
]) {
  title(what);
  mustRun(process.execPath, [join(ROOT, 'build/examples', `${name}.js`)], { cwd: folder });
}

title('One device against all of them (npm run bench)');
script('bench.mjs', '--short');
